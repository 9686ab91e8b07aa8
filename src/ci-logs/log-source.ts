import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** A log that can be read at any place, so that its size does not matter. */
export interface LogSource {
  readonly size: number;
  /** The bytes from `offset`, at most `length` of them; in `target` when one is given, which must be as long. */
  read(offset: number, length: number, target?: Buffer): Buffer;
  close(): void;
}

/** A log in a file, which stays open until `close`. */
export function fileSource(path: string): LogSource {
  const file = openSync(path, 'r');
  return {
    size: fstatSync(file).size,
    read(offset, length, target) {
      const buffer = target ?? Buffer.allocUnsafe(length);
      return buffer.subarray(0, readSync(file, buffer, 0, length, offset));
    },
    close: () => closeSync(file),
  };
}

/** A log in memory. */
export function memorySource(content: string | Uint8Array): LogSource {
  const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
  return {
    size: bytes.length,
    read: (offset, length) => bytes.subarray(offset, offset + length),
    close: () => undefined,
  };
}
