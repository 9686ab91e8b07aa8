import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { z } from 'zod';
import { UserError } from '../errors/user-error.ts';
import { formatJson, writeFileAtomically } from '../files/atomic-write.ts';
import { digestFile } from '../files/digest.ts';

export const manifestName = 'bugfix-manifest.json';

/** What an artifact holds and which run made it; the next job trusts no file that is not as listed here. */
export const artifactManifestSchema = z.object({
  schemaVersion: z.literal(1),
  producer: z.object({
    repository: z.string().optional(),
    runId: z.string().optional(),
    runAttempt: z.string().optional(),
    job: z.string().optional(),
    commit: z.string().optional(),
  }),
  /** Path in the artifact, `/` between folders, to the SHA-256 of the file. */
  files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
});
export type ArtifactManifest = z.infer<typeof artifactManifestSchema>;

/** Regular files below `folder`, relative, sorted; links and other special files are refused by name. */
async function listFiles(folder: string): Promise<string[]> {
  const found: string[] = [];
  const refused: string[] = [];
  for (const path of await readdir(folder, { recursive: true })) {
    const status = await lstat(join(folder, path));
    if (status.isDirectory()) continue;
    if (status.isFile()) found.push(path.split(sep).join('/'));
    else refused.push(`${path} is neither a file nor a folder: artifacts hold nothing else.`);
  }
  if (refused.length > 0) throw new UserError(refused);
  return found.filter((path) => path !== manifestName).sort();
}

function producerOf(environment: Readonly<Record<string, string | undefined>>): ArtifactManifest['producer'] {
  const variables = {
    repository: 'GITHUB_REPOSITORY',
    runId: 'GITHUB_RUN_ID',
    runAttempt: 'GITHUB_RUN_ATTEMPT',
    job: 'GITHUB_JOB',
    commit: 'GITHUB_SHA',
  };
  const known = Object.entries(variables).filter(([, variable]) => environment[variable]);
  return Object.fromEntries(known.map(([key, variable]) => [key, environment[variable] as string]));
}

/** Writes the manifest of `folder` into it and returns all files of the artifact, absolute. */
export async function writeManifest(
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string[]> {
  const files: Record<string, string> = {};
  for (const path of await listFiles(folder)) files[path] = await digestFile(join(folder, path));
  const manifest: ArtifactManifest = { schemaVersion: 1, producer: producerOf(environment), files };
  await writeFileAtomically(join(folder, manifestName), formatJson(manifest));
  return [...Object.keys(files), manifestName].map((path) => join(folder, path));
}

/** Checks that `folder` holds exactly the files of its manifest, unchanged; throws one UserError with every difference. */
export async function verifyManifest(folder: string): Promise<ArtifactManifest> {
  const text = await readFile(join(folder, manifestName), 'utf8').catch(() => undefined);
  if (text === undefined)
    throw new UserError(`The artifact has no ${manifestName}: it was not made by bugfix, or not whole.`);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new UserError(`${manifestName} is not JSON.`, { cause: error });
  }
  const parsed = artifactManifestSchema.safeParse(json);
  if (!parsed.success) throw new UserError(`${manifestName} is not a manifest: ${z.prettifyError(parsed.error)}`);
  const problems: string[] = [];
  const present = await listFiles(folder);
  for (const path of present) {
    const expected = parsed.data.files[path];
    if (expected === undefined) problems.push(`${path} is not in the manifest.`);
    else if ((await digestFile(join(folder, path))) !== expected)
      problems.push(`${path} is not what the manifest says.`);
  }
  for (const path of Object.keys(parsed.data.files)) if (!present.includes(path)) problems.push(`${path} is missing.`);
  if (problems.length > 0) throw new UserError(problems);
  return parsed.data;
}
