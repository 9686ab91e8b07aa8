import type { Progress } from '../../progress/progress.ts';
import type { RunReport } from '../../reports/run-report.ts';

/** Progress that also measures its steps, outermost only, for the timeline of the report. */
export function timedProgress(progress: Progress, timeline: RunReport['timeline']): Progress {
  const started = performance.now();
  const elapsed = () => Math.round(performance.now() - started) / 1000;
  let depth = 0;
  return {
    ...progress,
    async step(title, work) {
      const atSeconds = elapsed();
      depth += 1;
      try {
        return await progress.step(title, work);
      } finally {
        depth -= 1;
        if (depth === 0)
          timeline.push({ title, atSeconds, seconds: Math.round((elapsed() - atSeconds) * 1000) / 1000 });
      }
    },
  };
}
