import type { Progress } from '../progress/progress.ts';

export interface ProgressTarget {
  write(text: string): void;
  /** Whether lines can be redrawn in place. */
  live: boolean;
  colour: boolean;
  debug: boolean;
}

const redrawMilliseconds = 100;

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

/** Progress on a terminal (one live line with the elapsed time) or as plain lines elsewhere. */
export function terminalProgress(target: ProgressTarget): Progress {
  const running: { title: string; started: number }[] = [];
  const paint = (code: number, text: string): string => (target.colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const clear = (): void => {
    if (target.live && running.length > 0) target.write('\r\u001b[K');
  };
  const draw = (): void => {
    const current = running[running.length - 1];
    if (!target.live || current === undefined) return;
    target.write(`\r\u001b[K${paint(36, '…')} ${current.title} ${paint(2, seconds(current.started))}`);
  };
  const line = (text: string): void => {
    clear();
    target.write(`${'  '.repeat(running.length)}${text}\n`);
    draw();
  };
  return {
    async step(title, work) {
      const started = performance.now();
      if (!target.live) line(title);
      clear();
      running.push({ title, started });
      const timer = target.live ? setInterval(draw, redrawMilliseconds) : undefined;
      try {
        const result = await work();
        clear();
        running.pop();
        line(`${paint(32, '✓')} ${title} ${paint(2, `(${seconds(started)})`)}`);
        return result;
      } catch (error) {
        clear();
        running.pop();
        line(`${paint(31, '✗')} ${title} ${paint(2, `(${seconds(started)})`)}`);
        throw error;
      } finally {
        clearInterval(timer);
      }
    },
    note: line,
    warn: (text) => line(`${paint(33, 'warning:')} ${text}`),
    detail: (text) => {
      if (target.debug) line(paint(2, text));
    },
  };
}
