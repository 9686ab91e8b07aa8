import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** SHA-256 of `content`, as 64 lower-case hexadecimal digits. */
export function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** SHA-256 of the file at `path`, read as a stream so that its size does not matter. */
export async function digestFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}
