import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { promisify } from 'node:util';
import { execute } from './execute.ts';
import type { Sandbox, SandboxCommand, SandboxPowers } from './sandbox.ts';
import type { SandboxOptions } from './sandbox-options.ts';

const run = promisify(execFile);

function dockerArguments(options: SandboxOptions, request: SandboxCommand, name: string): string[] {
  const { processes, memoryBytes } = request.limits;
  const writable = [...options.writableFolders, ...(request.writableFolders ?? []), options.home];
  const environment = {
    HOME: options.home,
    CI: 'true',
    LANG: 'C.UTF-8',
    TZ: 'UTC',
    TERM: 'dumb',
    PYTHONDONTWRITEBYTECODE: '1',
    ...request.environment,
  };
  const user = process.getuid === undefined ? [] : ['--user', `${process.getuid()}:${process.getgid?.() ?? 0}`];
  return [
    'run',
    '--rm',
    '--init',
    '--name',
    name,
    '--network',
    request.network === true ? 'bridge' : 'none',
    '--cap-drop',
    'ALL',
    '--security-opt',
    'no-new-privileges',
    ...user,
    ...(processes === undefined ? [] : ['--pids-limit', String(processes)]),
    ...(memoryBytes === undefined ? [] : ['--memory', String(memoryBytes)]),
    ...writable.flatMap((folder) => ['--volume', `${folder}:${folder}`]),
    ...Object.entries(environment).flatMap(([key, value]) => ['--env', `${key}=${value}`]),
    '--workdir',
    request.folder,
    options.image ?? 'debian:stable-slim',
    'sh',
    '-c',
    request.command,
  ];
}

/** Commands in containers of `options.image`, each its own and gone afterwards. */
export function dockerSandbox(options: SandboxOptions, powers: SandboxPowers, why: string): Sandbox {
  return {
    kind: 'docker',
    powers,
    description: `docker, image ${options.image ?? 'debian:stable-slim'} (${why})`,
    async run(request) {
      await mkdir(options.home, { recursive: true });
      const name = `bugfix-${randomUUID()}`;
      return execute(request, {
        argv: ['docker', ...dockerArguments(options, request, name)],
        environment: { PATH: options.environment.PATH ?? '/usr/bin:/bin', HOME: options.environment.HOME ?? '/' },
        folder: '/',
        killRest: async () => {
          await run('docker', ['rm', '--force', name]).catch(() => undefined);
        },
      });
    },
  };
}
