import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where clones and unfinished work are kept between runs; BUGFIX_CACHE overrides the place that the system names. */
export function cacheFolder(environment: Readonly<Record<string, string | undefined>>): string {
  const { BUGFIX_CACHE, XDG_CACHE_HOME, LOCALAPPDATA, HOME } = environment;
  if (BUGFIX_CACHE) return BUGFIX_CACHE;
  if (XDG_CACHE_HOME) return join(XDG_CACHE_HOME, 'bugfix');
  if (LOCALAPPDATA) return join(LOCALAPPDATA, 'bugfix');
  return HOME ? join(HOME, '.cache', 'bugfix') : join(tmpdir(), 'bugfix-cache');
}
