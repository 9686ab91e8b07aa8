import { lstatSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { mostShards } from '../inputs/matrix-limit.ts';

/** A job of its own is worth about this much to read. */
const bytesPerShard = 256 * 1024 * 1024;
const samplesPerShard = 2000;

export interface Shard {
  /** From 1. */
  shard: number;
  /** Names of the samples, separated by blanks. */
  tasks: string;
  samples: number;
  bytes: number;
}

export interface Plan {
  /** As GitHub's `strategy.matrix` takes it. */
  matrix: { include: Shard[] };
  samples: number;
  bytes: number;
}

/** Bytes of the files directly in `folder`; 0 when it can't be read, its job will say why. */
function sizeOf(folder: string): number {
  try {
    return readdirSync(folder).reduce((sum, name) => sum + lstatSync(join(folder, name)).size, 0);
  } catch {
    return 0;
  }
}

function automaticShards(samples: number, bytes: number): number {
  return Math.max(1, Math.ceil(samples / samplesPerShard), Math.ceil(bytes / bytesPerShard));
}

/**
 * Divides sample folders among jobs so that each reads about the same number of bytes: the largest sample goes to the
 * job with least to do. `shards`: a number, or undefined for as many as the amount of work asks for.
 */
export function planShards(folders: readonly string[], shards: number | undefined): Plan {
  const sized = folders.map((folder) => ({ name: basename(folder), bytes: sizeOf(folder) }));
  const bytes = sized.reduce((sum, sample) => sum + sample.bytes, 0);
  const count = Math.min(mostShards, Math.max(folders.length, 1), shards ?? automaticShards(folders.length, bytes));
  const loads = Array.from({ length: count }, () => ({ names: [] as string[], bytes: 0 }));
  for (const sample of sized.sort((a, b) => b.bytes - a.bytes)) {
    const lightest = loads.reduce((best, load) => (weight(load) < weight(best) ? load : best));
    lightest.names.push(sample.name);
    lightest.bytes += sample.bytes;
  }
  const include = loads
    .filter(({ names }) => names.length > 0)
    .map(({ names, bytes: load }, index) => ({
      shard: index + 1,
      tasks: names.join(' '),
      samples: names.length,
      bytes: load,
    }));
  return { matrix: { include }, samples: folders.length, bytes };
}

/** Opening a sample costs about as much as reading 50 KB. */
function weight({ names, bytes }: { names: readonly string[]; bytes: number }): number {
  return bytes + names.length * 50_000;
}
