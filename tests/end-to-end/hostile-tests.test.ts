import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { bugfix } from './command-line.ts';
import { newFolder, repositoryWithFix } from './small-repository.ts';

const header =
  "import { test } from 'node:test';\nimport assert from 'node:assert/strict';\nimport { clamp } from '../src/clamp.js';\n";

/** Builds a sample of a fix whose tests do `body` besides testing; returns the document, and how long it took in seconds. */
async function buildWith(body: string) {
  const { repository } = repositoryWithFix();
  const fix = repository.commit('Fix numbers below the range', {
    'src/clamp.js':
      'export function clamp(value, low, high) {\n  if (!(value >= low)) return low;\n  if (value > high) return high;\n  return value;\n}\n',
    'test/hostile.test.js': `${header}${body}`,
  });
  const started = Date.now();
  const words = [
    'build-sample',
    '--repo',
    repository.folder,
    '--fix',
    fix,
    '--out',
    newFolder('samples'),
    '--json',
    '--repeat',
    '1',
    '--budget-minutes',
    '1',
  ];
  const { stdout, exitCode } = await bugfix(words, { environment: { BUGFIX_CACHE: newFolder('cache') } });
  return {
    exitCode,
    built: JSON.parse(stdout) as { verdict: string; reason: string },
    seconds: (Date.now() - started) / 1000,
  };
}

describe('tests that do not behave', () => {
  test('one that never ends gives the verdict timeout, in time', async () => {
    const { exitCode, built, seconds } = await buildWith(
      "test('hangs', async () => {\n  for (;;) await new Promise((resolve) => setTimeout(resolve, 1000));\n});\n",
    );
    expect(exitCode).toBe(1);
    expect(built.verdict).toBe('timeout');
    expect(seconds).toBeLessThan(120);
  }, 180_000);

  test('one that writes without end is cut off and does no harm to its result', async () => {
    const body =
      "test('nothing is not a number above', () => {\n  for (let line = 0; line < 1_000_000; line++) process.stdout.write('x'.repeat(120) + '\\n');\n  assert.equal(clamp(Number.NaN, 1, 10), 1);\n});\n";
    const { built } = await buildWith(body);
    expect(['valid', 'timeout', 'no-tests-ran', 'contradictory-results']).toContain(built.verdict);
  }, 180_000);

  test('one that starts processes without end leaves none behind', async () => {
    const marker = `bugfix-fork-${process.pid}`;
    const body = `import { spawn } from 'node:child_process';
test('forks', async () => {
  for (let count = 0; count < 3000; count++) {
    spawn('sleep', ['300.${process.pid}'], { detached: true, stdio: 'ignore' }).on('error', () => {}).unref();
  }
  assert.equal(clamp(Number.NaN, 1, 10), 1);
});
// ${marker}
`;
    await buildWith(body);
    const running = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' });
    expect(running).not.toContain(`sleep 300.${process.pid}`);
  }, 180_000);
});
