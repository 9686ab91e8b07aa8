import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { commandEnvironment } from './command-environment.ts';
import { createControlGroup } from './control-group.ts';
import { execute } from './execute.ts';
import { killMarkedProcesses, markerVariable } from './process-marker.ts';
import type { Sandbox, SandboxPowers } from './sandbox.ts';
import type { SandboxOptions } from './sandbox-options.ts';
import { joiningArguments, shellArguments } from './shell.ts';

/** Commands as plain processes: a clean environment, time and output limits, and what control groups allow; no isolation. */
export function plainProcessSandbox(options: SandboxOptions, powers: SandboxPowers, why: string): Sandbox {
  return {
    kind: 'process',
    powers,
    description: `plain processes (${why})`,
    async run(request) {
      const temporaryFolder = join(options.home, 'tmp');
      await mkdir(temporaryFolder, { recursive: true });
      const marker = randomUUID();
      const group = await createControlGroup(`bugfix-${marker}`, request.limits);
      const environment = commandEnvironment({
        host: options.environment,
        home: options.home,
        temporaryFolder,
        network: request.network ?? false,
        extra: { ...request.environment, [markerVariable]: marker },
      });
      return execute(request, {
        argv: joiningArguments(group?.joinFiles ?? [], shellArguments(request.command)),
        environment,
        folder: request.folder,
        async killRest() {
          await group?.kill();
          await killMarkedProcesses(marker);
        },
      });
    },
  };
}
