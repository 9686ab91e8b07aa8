import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { UserError } from '../errors/user-error.ts';
import { bubblewrapSandbox } from './bubblewrap.ts';
import { createControlGroup } from './control-group.ts';
import { dockerSandbox } from './docker.ts';
import { plainProcessSandbox } from './plain-process.ts';
import type { Sandbox, SandboxKind, SandboxPowers, SandboxProbe } from './sandbox.ts';
import type { SandboxOptions } from './sandbox-options.ts';

const run = promisify(execFile);

async function probeControlGroups(): Promise<boolean> {
  const group = await createControlGroup(`bugfix-probe-${randomUUID()}`, { processes: 64, memoryBytes: 1 << 30 });
  await group?.kill();
  return group !== undefined;
}

function firstLine(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message: string };
  return (stderr?.trim() || message).split('\n')[0] ?? 'no reason given';
}

async function probeBubblewrap(limited: boolean): Promise<SandboxProbe> {
  try {
    await run(
      'bwrap',
      [
        '--ro-bind',
        '/',
        '/',
        '--dev',
        '/dev',
        '--proc',
        '/proc',
        '--unshare-user',
        '--uid',
        '1000',
        '--gid',
        '1000',
        '--unshare-net',
        '--unshare-pid',
        '--cap-drop',
        'ALL',
        'true',
      ],
      { timeout: 10_000 },
    );
  } catch (error) {
    return { available: false, why: `bubblewrap cannot be used here: ${firstLine(error)}` };
  }
  return {
    available: true,
    powers: { networkIsolation: true, readOnlyRoot: true, processLimit: limited, memoryLimit: limited },
  };
}

async function probeDocker(): Promise<SandboxProbe> {
  try {
    await run('docker', ['info', '--format', '{{.ServerVersion}}'], { timeout: 20_000 });
  } catch (error) {
    return { available: false, why: `docker cannot be used here: ${firstLine(error)}` };
  }
  return {
    available: true,
    powers: { networkIsolation: true, readOnlyRoot: false, processLimit: true, memoryLimit: true },
  };
}

/** What `kind` can do on this machine, found by trying it. */
export async function probeSandbox(kind: SandboxKind): Promise<SandboxProbe> {
  if (kind === 'docker') return probeDocker();
  const limited = await probeControlGroups();
  if (kind === 'bubblewrap') return probeBubblewrap(limited);
  const powers: SandboxPowers = {
    networkIsolation: false,
    readOnlyRoot: false,
    processLimit: limited,
    memoryLimit: limited,
  };
  return { available: true, powers };
}

async function createAsked(kind: SandboxKind, options: SandboxOptions): Promise<Sandbox> {
  const probe = await probeSandbox(kind);
  if (!probe.available) {
    throw new UserError(
      `The sandbox '${kind}' was asked for, but ${probe.why}. Install it, or choose another with --sandbox.`,
    );
  }
  const create = { bubblewrap: bubblewrapSandbox, docker: dockerSandbox, process: plainProcessSandbox }[kind];
  return create(options, probe.powers, 'as asked for');
}

/**
 * The sandbox of `options.kind`. `auto` takes bubblewrap where it works and else plain processes, and says so in
 * `description`; an explicit kind that is not available is a UserError, never a silent fallback.
 */
export async function createSandbox(options: SandboxOptions): Promise<Sandbox> {
  if (options.kind !== 'auto') return createAsked(options.kind, options);
  const isolated = await probeSandbox('bubblewrap');
  if (isolated.available) return bubblewrapSandbox(options, isolated.powers, 'the strongest that works here');
  const plain = await probeSandbox('process');
  if (!plain.available) throw new Error('Plain processes are always available.');
  return plainProcessSandbox(options, plain.powers, isolated.why);
}
