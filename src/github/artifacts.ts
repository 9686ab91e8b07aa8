import { mkdir } from 'node:fs/promises';
import { messageOf, UserError } from '../errors/user-error.ts';
import { type ArtifactManifest, verifyManifest, writeManifest } from './artifact-manifest.ts';

type Environment = Readonly<Record<string, string | undefined>>;

async function client() {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  return new DefaultArtifactClient();
}

/** Uploads what is in `folder`, with a manifest, as the artifact `name` of this run; returns the artifact's digest and id. */
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
  const { id, digest } = await (await client()).uploadArtifact(name, files, folder);
  return { ...(id === undefined ? {} : { id }), ...(digest === undefined ? {} : { digest }) };
}

/** Downloads the artifact `name` of this run into `folder` and checks it against its manifest. */
export async function downloadArtifact(name: string, folder: string): Promise<ArtifactManifest> {
  await mkdir(folder, { recursive: true });
  const artifacts = await client();
  try {
    const { artifact } = await artifacts.getArtifact(name);
    await artifacts.downloadArtifact(artifact.id, { path: folder });
  } catch (error) {
    throw new UserError(`The artifact '${name}' of this run cannot be downloaded: ${messageOf(error)}`, {
      cause: error,
    });
  }
  return verifyManifest(folder);
}
