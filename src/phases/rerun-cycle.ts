import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { UserError } from '../errors/user-error.ts';
import { parsePatch } from '../patches/parse-patch.ts';
import type { Progress } from '../progress/progress.ts';
import { detectStack } from '../repository/detect-stack.ts';
import { openRepository } from '../repository/open-repository.ts';
import { findCommit, type Repository, snapshotOfCommit } from '../repository/repository.ts';
import { type Stack, stackSchema } from '../repository/stack.ts';
import { sampleFiles, sourceBundle } from '../samples/sample-files.ts';
import { createSandbox } from '../sandbox/create-sandbox.ts';
import type { SandboxKind } from '../sandbox/sandbox.ts';
import type { Cycle } from '../test-runs/cycle.ts';
import { runCycle } from '../test-runs/run-cycle.ts';

export interface RerunOptions {
  sandbox: SandboxKind | 'auto';
  /** How often the affected tests run in each state. */
  repeat: number;
  budgetMinutes: number;
  cacheFolder: string;
  environment: Readonly<Record<string, string | undefined>>;
  progress: Progress;
  signal?: AbortSignal;
}

/** What of the metadata a new run of the cycle needs; samples made elsewhere have no stack. */
const neededSchema = z.looseObject({
  repo: z.string().min(1),
  head: z.string().regex(/^[0-9a-f]{7,64}$/i, 'must be a commit'),
  stack: stackSchema.partial({ evidence: true }).optional().catch(undefined),
});

async function readNeeded(folder: string): Promise<z.infer<typeof neededSchema>> {
  const parsed = neededSchema.safeParse(JSON.parse(await readFile(join(folder, sampleFiles.metadata), 'utf8')));
  if (parsed.success) return parsed.data;
  throw new UserError(parsed.error.issues.map(({ path, message }) => `metadata.json: ${path.join('.')}: ${message}.`));
}

async function chooseStack(
  known: z.infer<typeof neededSchema>['stack'],
  repository: Repository,
  commit: string,
  patches: readonly string[],
): Promise<Stack> {
  if (known !== undefined) return { ...known, evidence: known.evidence ?? [] };
  const changedFiles = patches.flatMap((patch) =>
    parsePatch(patch, { tolerant: true }).files.map(({ newPath }) => newPath),
  );
  const [stack] = await detectStack({ snapshot: snapshotOfCommit(repository, commit), changedFiles });
  if (stack === undefined)
    throw new UserError('No known build tool or test framework was found in the repository of the sample.');
  return stack;
}

/** Runs the three states of the sample in `folder` again, from its repository (or its source.bundle) and its two patches. */
export async function rerunCycle(folder: string, options: RerunOptions): Promise<Cycle> {
  const { progress, environment, cacheFolder, signal } = options;
  const metadata = await readNeeded(folder);
  const bundle = join(folder, sourceBundle);
  const source = existsSync(bundle) ? bundle : metadata.repo;
  const repository = await progress.step('Opening the repository', () =>
    openRepository({ source, cacheFolder, progress, environment }),
  );
  const baseCommit = await findCommit(repository, metadata.head);
  if (baseCommit === undefined) throw new UserError(`The commit ${metadata.head} is not in ${source}.`);
  const testsPatch = await readFile(join(folder, sampleFiles.tests), 'utf8');
  const fixPatch = await readFile(join(folder, sampleFiles.fix), 'utf8');
  const stack = await chooseStack(metadata.stack, repository, baseCommit, [testsPatch, fixPatch]);
  const place = await mkdtemp(join(tmpdir(), 'bugfix-cycle-'));
  const workspace = join(place, 'workspace');
  try {
    await mkdir(workspace);
    const sandbox = await createSandbox({
      kind: options.sandbox,
      environment,
      home: join(place, 'home'),
      writableFolders: [workspace],
      image: stack.baseImage,
    });
    const { cycle } = await runCycle({
      sandbox,
      stack,
      repository,
      baseCommit,
      testsPatch,
      fixPatch,
      workspace,
      privateFolder: join(place, 'private'),
      repeat: options.repeat,
      budgetSeconds: options.budgetMinutes * 60,
      progress,
      ...(signal === undefined ? {} : { signal }),
    });
    return cycle;
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}
