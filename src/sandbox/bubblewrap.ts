import { randomUUID } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { commandEnvironment } from './command-environment.ts';
import { createControlGroup } from './control-group.ts';
import { execute } from './execute.ts';
import type { Sandbox, SandboxCommand, SandboxPowers } from './sandbox.ts';
import type { SandboxOptions } from './sandbox-options.ts';
import { joiningArguments, shellArguments } from './shell.ts';

const userId = '1000';

/** Folders in the user's home that hold toolchains and nothing private; they stay readable. */
const toolchainFolders = [
  '.pyenv',
  '.rustup',
  '.nvm',
  '.sdkman',
  '.volta',
  '.asdf',
  '.bun',
  '.deno',
  'go',
  '.cargo/bin',
  '.local/bin',
  '.local/share/uv',
];

/** Folders whose content commands must not see: other programs' files, sockets, and the user's home. */
function hiddenFolders(options: SandboxOptions): string[] {
  const home = options.environment.HOME;
  const hidden = ['/tmp', '/var/tmp', '/run', ...(home !== undefined && home !== '/' ? [home] : [])];
  return hidden.filter((folder) => existsSync(folder));
}

/** Toolchains inside hidden folders, which stay readable: those in the home folder, those on PATH, and our own runtime. */
function readableToolchains(options: SandboxOptions, hidden: readonly string[]): string[] {
  const home = options.environment.HOME;
  const known = home === undefined || home === '/' ? [] : toolchainFolders.map((folder) => join(home, folder));
  const fromPath = (options.environment.PATH ?? '').split(delimiter).filter((entry) => !entry.includes('node_modules'));
  const candidates = [...new Set([...known, ...fromPath, dirname(process.execPath)])];
  const isHidden = (folder: string) => hidden.some((parent) => folder.startsWith(`${parent}/`));
  return candidates.filter((folder) => isHidden(folder) && existsSync(folder));
}

/** The hidden folders are fresh and empty, but for toolchains. */
function fileSystemArguments(options: SandboxOptions): string[] {
  const hidden = hiddenFolders(options);
  const resolver = '/run/systemd/resolve';
  return [
    '--ro-bind',
    '/',
    '/',
    ...hidden.flatMap((folder) => ['--tmpfs', realpathSync(folder)]),
    ...(existsSync(resolver) ? ['--ro-bind', resolver, resolver] : []),
    ...readableToolchains(options, hidden).flatMap((folder) => ['--ro-bind', folder, folder]),
    '--dev',
    '/dev',
    '--proc',
    '/proc',
  ];
}

function bubblewrapArguments(options: SandboxOptions, request: SandboxCommand, identityFile: string): string[] {
  const writable = [...options.writableFolders, ...(request.writableFolders ?? []), options.home];
  return [
    ...fileSystemArguments(options),
    ...writable.flatMap((folder) => ['--bind', folder, folder]),
    '--ro-bind',
    identityFile,
    '/etc/passwd',
    '--unshare-user',
    '--uid',
    userId,
    '--gid',
    userId,
    '--unshare-pid',
    '--unshare-ipc',
    '--unshare-uts',
    '--unshare-cgroup-try',
    ...(request.network === true ? [] : ['--unshare-net']),
    '--die-with-parent',
    '--new-session',
    '--cap-drop',
    'ALL',
    '--chdir',
    request.folder,
  ];
}

/** Commands in namespaces of their own: read-only root, hidden home, no network unless asked for, an unprivileged user. */
export function bubblewrapSandbox(options: SandboxOptions, powers: SandboxPowers, why: string): Sandbox {
  return {
    kind: 'bubblewrap',
    powers,
    description: `bubblewrap (${why})`,
    async run(request) {
      await mkdir(options.home, { recursive: true });
      const identityFile = join(options.home, '.passwd');
      await writeFile(
        identityFile,
        `root:x:0:0:root:/root:/bin/sh\nbugfix:x:${userId}:${userId}:bugfix:${options.home}:/bin/bash\n`,
      );
      const group = await createControlGroup(`bugfix-${randomUUID()}`, request.limits);
      const environment = commandEnvironment({
        host: options.environment,
        home: options.home,
        temporaryFolder: '/tmp',
        network: request.network ?? false,
        extra: request.environment ?? {},
      });
      const argv: [string, ...string[]] = [
        'bwrap',
        ...bubblewrapArguments(options, request, identityFile),
        '--',
        ...shellArguments(request.command),
      ];
      return execute(request, {
        argv: joiningArguments(group?.joinFiles ?? [], argv),
        environment,
        folder: '/',
        killRest: async () => group?.kill(),
      });
    },
  };
}
