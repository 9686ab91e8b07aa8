import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { ActionContext } from './action.ts';

/** A fresh folder below the job's temporary one, for artifacts on their way in or out. */
export function newArtifactFolder(context: ActionContext): Promise<string> {
  return mkdtemp(join(context.temporaryFolder, 'bugfix-artifacts-'));
}

/** Problems of single artifacts as annotations and as rows of a summary. */
export function describeProblems(problems: readonly string[]): {
  annotations: { level: 'error'; message: string }[];
  lines: string[];
} {
  return {
    annotations: problems.map((message) => ({ level: 'error' as const, message: message.slice(0, 1000) })),
    lines:
      problems.length === 0
        ? []
        : [
            '',
            '### Problems',
            '',
            ...problems.slice(0, 200).map((problem) => `- ${problem.slice(0, 500).replace(/[\r\n<`]/g, ' ')}`),
          ],
  };
}
