import { randomUUID } from 'node:crypto';
import type * as Core from '@actions/core';
import type { Progress } from '../progress/progress.ts';

/**
 * Progress in the Actions log. What a phase says may quote a repository, a log or a model, so it is printed while
 * workflow commands are switched off, under a token that cannot be guessed.
 */
export function actionsProgress(core: typeof Core, write: (text: string) => void): Progress {
  const quote = (line: string): void => {
    const token = randomUUID();
    write(`::stop-commands::${token}\n${line}\n::${token}::\n`);
  };
  let depth = 0;
  return {
    async step(title, work) {
      // GitHub's groups do not nest: inner steps are plain lines of the outer group.
      if (depth > 0) quote(title);
      else core.startGroup(title.replace(/[\r\n]+/g, ' '));
      depth += 1;
      const started = performance.now();
      try {
        return await work();
      } finally {
        depth -= 1;
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        if (depth > 0) quote(`${title}: ${seconds} s`);
        else core.endGroup();
      }
    },
    note: quote,
    warn: (line) => core.warning(line),
    detail: (line) => core.debug(line),
  };
}
