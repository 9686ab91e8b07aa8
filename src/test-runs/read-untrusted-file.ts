import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

const mostBytes = 64 * 1024 ** 2;

/** The text of a file that untrusted code wrote; undefined when there is none, it is a link, or it is too large. */
export async function readUntrustedFile(path: string): Promise<string | undefined> {
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const status = await file.stat();
      if (!status.isFile() || status.size > mostBytes) return undefined;
      return await file.readFile('utf8');
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}
