import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatJson, writeFileAtomically } from './atomic-write.ts';

/** Remembers the results of finished steps, so that an interrupted run goes on where it was. */
export interface FinishedSteps {
  /** The remembered result of `step`, or that of `work`, which is remembered when it ends well. Results must be JSON. */
  once<T>(step: string, parse: (json: unknown) => T, work: () => Promise<T>): Promise<T>;
}

/** Steps remembered as files in `folder`, one a step, each written whole or not at all. */
export function finishedSteps(folder: string): FinishedSteps {
  return {
    async once(step, parse, work) {
      await mkdir(folder, { recursive: true });
      const path = join(folder, `${step}.json`);
      const known = await readFile(path, 'utf8').catch(() => undefined);
      if (known !== undefined) return parse(JSON.parse(known));
      const result = await work();
      await writeFileAtomically(path, formatJson(result));
      return result;
    },
  };
}
