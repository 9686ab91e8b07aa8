import { observeTrajectory, type TrajectoryHeader } from '../../trajectories/read-trajectory.ts';
import type { Step } from '../../trajectories/step.ts';
import { isTestCommand } from '../../trajectories/test-commands.ts';
import { addedLinesOf, type Diff, readDiff } from '../read-diff.ts';
import { contentOf, type FoundFile } from '../sample-files.ts';
import { Navigation } from './navigation.ts';
import { PlanSignals } from './plan-signals.ts';
import { StepMetrics } from './step-metrics.ts';
import { TokenTexts } from './token-texts.ts';

/** Everything that the sections need from one trajectory, gathered in one pass. */
export interface TrajectoryFacts {
  header: TrajectoryHeader;
  metrics: StepMetrics;
  navigation: Navigation;
  plan: PlanSignals;
  texts: TokenTexts;
  /** The output of the last test run. */
  lastTestOutput?: string;
  /** The diff at the end, when the recording holds it. */
  finalDiff?: Diff;
  /** Lines that the edits add, by file as spelled; only as far as the recording has the text of its edits. */
  editedLines: Map<string, Set<string>>;
}

const longestOutput = 1024 * 1024;
const mostLines = 200_000;

class EditedLines {
  readonly byFile = new Map<string, Set<string>>();
  lastTestOutput: string | undefined;
  #count = 0;

  add(step: Step): void {
    if (step.kind === 'command' && step.output !== undefined && isTestCommand(step.command ?? '')) {
      this.lastTestOutput = step.output.slice(-longestOutput);
    }
    for (const { path, oldText = '', newText } of step.edits) {
      if (newText === undefined || this.#count > mostLines) continue;
      const lines = this.byFile.get(path) ?? new Set<string>();
      for (const line of oldText.split('\n')) lines.delete(line.trim());
      for (const line of newText.split('\n')) lines.add(line.trim());
      this.#count += lines.size;
      this.byFile.set(path, lines);
    }
  }
}

function finalDiffOf(header: TrajectoryHeader): Diff | undefined {
  const provenance = header.provenance as { finalDiff?: unknown } | undefined;
  for (const text of [provenance?.finalDiff, header.fullPatch, header.finalDiff, header.patch, header.model_patch]) {
    if (typeof text !== 'string' || !/^(?:diff --git |--- )/m.test(text)) continue;
    const diff = readDiff(text);
    if (diff.files.length > 0) return diff;
  }
  return undefined;
}

/** Reads the trajectory in `file` once. Throws a UserError when it cannot be read. */
export function gatherFacts(file: FoundFile): TrajectoryFacts {
  const [metrics, navigation, plan, texts] = [new StepMetrics(), new Navigation(), new PlanSignals(), new TokenTexts()];
  const edits = new EditedLines();
  const header = observeTrajectory(file.path, [metrics, navigation, plan, texts, edits], contentOf(file));
  const finalDiff = finalDiffOf(header);
  return {
    header,
    metrics,
    navigation,
    plan,
    texts,
    ...(edits.lastTestOutput === undefined ? {} : { lastTestOutput: edits.lastTestOutput }),
    ...(finalDiff === undefined ? {} : { finalDiff }),
    editedLines: finalDiff === undefined ? edits.byFile : addedLinesOf(finalDiff),
  };
}
