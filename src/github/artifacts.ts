import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf, UserError } from '../errors/user-error.ts';
import { type ArtifactManifest, verifyManifest, writeManifest } from './artifact-manifest.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** An artifact that is here, whole, and as its manifest says. */
export interface DownloadedArtifact {
  name: string;
  folder: string;
  manifest: ArtifactManifest;
}

async function client() {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  return new DefaultArtifactClient();
}

function isDuplicate(error: unknown): boolean {
  return /\b409\b|already exists/i.test(messageOf(error));
}

/**
 * Uploads what is in `folder`, with a manifest, as the artifact `name` of this run; returns the artifact's digest and id.
 * A job that is run again replaces what its earlier attempt uploaded; two jobs of one attempt never replace each other.
 */
export async function uploadArtifact(
  name: string,
  folder: string,
  environment: Environment,
): Promise<{ id?: number; digest?: string }> {
  if (!environment.ACTIONS_RUNTIME_TOKEN) {
    throw new UserError(
      `The artifact '${name}' cannot be uploaded: this is not a job of GitHub Actions (ACTIONS_RUNTIME_TOKEN is not set).`,
    );
  }
  const files = await writeManifest(folder, environment);
  const artifacts = await client();
  const upload = () => artifacts.uploadArtifact(name, files, folder);
  const { id, digest } = await upload().catch(async (error: unknown) => {
    if (!isDuplicate(error)) throw error;
    if (Number(environment.GITHUB_RUN_ATTEMPT ?? 1) < 2)
      throw new UserError(`This run has an artifact '${name}' already: give each job a name of its own.`, {
        cause: error,
      });
    await artifacts.deleteArtifact(name);
    return upload();
  });
  return { ...(id === undefined ? {} : { id }), ...(digest === undefined ? {} : { digest }) };
}

async function fetchArtifact(name: string, id: number, folder: string): Promise<ArtifactManifest> {
  await mkdir(folder, { recursive: true });
  try {
    await (await client()).downloadArtifact(id, { path: folder });
  } catch (error) {
    throw new UserError(`The artifact '${name}' of this run cannot be downloaded: ${messageOf(error)}`, {
      cause: error,
    });
  }
  return verifyManifest(folder);
}

/** Downloads the artifact `name` of this run into `folder` and checks it against its manifest. */
export async function downloadArtifact(name: string, folder: string): Promise<ArtifactManifest> {
  const { artifact } = await (await client()).getArtifact(name).catch((error: unknown) => {
    throw new UserError(`The artifact '${name}' of this run cannot be downloaded: ${messageOf(error)}`, {
      cause: error,
    });
  });
  return fetchArtifact(name, artifact.id, folder);
}

/**
 * Downloads every artifact of this run whose name starts with `prefix` into a folder of its own below `folder`.
 * One that is broken is a problem, named, and keeps none of the others away.
 */
export async function downloadArtifacts(
  prefix: string,
  folder: string,
): Promise<{ artifacts: DownloadedArtifact[]; problems: string[] }> {
  const listed = await (await client()).listArtifacts({ latest: true }).catch((error: unknown) => {
    throw new UserError(`The artifacts of this run cannot be listed: ${messageOf(error)}`, { cause: error });
  });
  const artifacts: DownloadedArtifact[] = [];
  const problems: string[] = [];
  for (const { name, id } of listed.artifacts.filter((artifact) => artifact.name.startsWith(prefix))) {
    const target = join(folder, name);
    try {
      artifacts.push({ name, folder: target, manifest: await fetchArtifact(name, id, target) });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(...error.problems.map((problem) => `${name}: ${problem}`));
    }
  }
  return { artifacts, problems };
}
