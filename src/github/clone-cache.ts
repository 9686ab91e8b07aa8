import { messageOf } from '../errors/user-error.ts';
import { digest } from '../files/digest.ts';
import type { Progress } from '../progress/progress.ts';

/**
 * Clones kept in GitHub's cache from run to run. Only for jobs that have not yet run any code of the repository: what
 * such code leaves must never be in a cache that others restore.
 */
export interface CloneCache {
  /** Brings the latest clone of the repository back, when there is one. */
  restore(): Promise<void>;
  /** Keeps the clone as it is now. */
  save(): Promise<void>;
}

/** The cache of the clones in `folder` for the repository at `url`; a cache that does not answer is a warning, never an error. */
export async function openCloneCache(
  url: string,
  folder: string,
  runId: string | undefined,
  progress: Progress,
): Promise<CloneCache> {
  const cache = await import('@actions/cache');
  const prefix = `bugfix-clone-${digest(url).slice(0, 16)}-`;
  const attempt = async (what: string, work: () => Promise<unknown>): Promise<void> => {
    if (!cache.isFeatureAvailable()) return;
    try {
      await work();
    } catch (error) {
      progress.warn(`The cached clone could not be ${what}: ${messageOf(error)}`);
    }
  };
  return {
    restore: () => attempt('restored', () => cache.restoreCache([folder], `${prefix}none`, [prefix])),
    save: () => attempt('saved', () => cache.saveCache([folder], `${prefix}${runId ?? 'local'}`)),
  };
}
