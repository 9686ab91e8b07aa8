import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { createSandbox, probeSandbox } from '../../../src/sandbox/create-sandbox.ts';
import type { CommandResult, Sandbox, SandboxCommand } from '../../../src/sandbox/sandbox.ts';

const kinds = ['process', 'bubblewrap'] as const;

interface Place {
  sandbox: Sandbox;
  workspace: string;
  run(command: string, more?: Partial<SandboxCommand>): Promise<CommandResult>;
}

async function place(kind: (typeof kinds)[number]): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'bugfix-sandbox-'));
  const workspace = mkdtempSync(join(tmpdir(), 'bugfix-workspace-'));
  const environment = { ...process.env, SECRET_TOKEN: 'do-not-tell' };
  const sandbox = await createSandbox({ kind, environment, home: join(folder, 'home'), writableFolders: [workspace] });
  const run: Place['run'] = (command, more) =>
    sandbox.run({ command, folder: workspace, limits: { seconds: 20, processes: 64 }, ...more });
  return { sandbox, workspace, run };
}

for (const kind of kinds) {
  const probe = await probeSandbox(kind);
  describe.skipIf(!probe.available)(`${kind} sandbox`, () => {
    test('returns exit code and output, failed or not', async () => {
      const { run } = await place(kind);
      const failed = await run('echo out; echo err >&2; exit 3');
      expect(failed).toMatchObject({ exitCode: 3, stdout: 'out\n', stderr: 'err\n', timedOut: false });
      expect((await run('true')).exitCode).toBe(0);
    });

    test('passes an allow-list environment only', async () => {
      const { run } = await place(kind);
      const { output } = await run('env');
      expect(output).not.toContain('do-not-tell');
      expect(output).toMatch(/^CI=true$/m);
      expect(output).not.toContain('node_modules/.bin');
    });

    test('a command that never ends is killed with all it started, also what left its session', async () => {
      const { run, workspace } = await place(kind);
      const result = await run('(setsid sh -c "while :; do date +%s%N > alive; sleep 0.1; done" &) ; sleep 60', {
        limits: { seconds: 1 },
      });
      expect(result.timedOut).toBe(true);
      await sleep(300);
      const last = readFileSync(join(workspace, 'alive'), 'utf8');
      await sleep(500);
      expect(readFileSync(join(workspace, 'alive'), 'utf8')).toBe(last);
    });

    test('a background process does not hold up a command that has ended', async () => {
      const { run } = await place(kind);
      const result = await run('sleep 30 & echo done');
      expect(result.output).toContain('done');
      expect(result.durationMs).toBeLessThan(8000);
    });

    test('output without end is cut and stopped in bounded memory', async () => {
      const { run } = await place(kind);
      const result = await run('yes flood', { limits: { seconds: 20, outputBytes: 64 * 1024 } });
      expect(result.outputLimitExceeded).toBe(true);
      expect(result.timedOut).toBe(false);
      expect(result.output.length).toBeLessThan(70 * 1024);
      expect(result.output).toContain('bytes of output left out');
    });

    test('a fork bomb hits the process limit', async ({ skip }) => {
      const { run, sandbox } = await place(kind);
      if (!sandbox.powers.processLimit) skip('this machine cannot limit processes');
      const result = await run('for i in $(seq 1 200); do sleep 20 & done; wait', {
        limits: { seconds: 5, processes: 32 },
      });
      expect(result.output).toMatch(/fork|Resource temporarily unavailable/i);
    });
  });
}

describe.skipIf(!(await probeSandbox('bubblewrap')).available)('bubblewrap isolation', () => {
  test('there is no network unless asked for', async () => {
    const { run } = await place('bubblewrap');
    expect((await run('cat /proc/net/dev')).output).not.toMatch(/eth|ens|enp/);
  });

  test('nothing outside the workspace can be written, the home folder cannot be read', async () => {
    const { run } = await place('bubblewrap');
    const outside = mkdtempSync(join(tmpdir(), 'bugfix-outside-'));
    writeFileSync(join(outside, 'file'), 'old');
    await run(`echo new > ${outside}/file`);
    expect(readFileSync(join(outside, 'file'), 'utf8')).toBe('old');
    expect((await run('touch /usr/x')).exitCode).not.toBe(0);
    expect((await run(`ls -A ${process.env.HOME}/.npmrc`)).exitCode).not.toBe(0);
  });

  test('commands run as an ordinary user with a name', async () => {
    const { run } = await place('bubblewrap');
    expect((await run('id -un; id -u')).output).toBe('bugfix\n1000\n');
  });
});

test('a kind that does not work here is refused, not replaced', async () => {
  const probe = await probeSandbox('docker');
  if (probe.available) return;
  const asked = createSandbox({ kind: 'docker', environment: process.env, home: '/nowhere', writableFolders: [] });
  await expect(asked).rejects.toThrow(/'docker' was asked for/);
});
