import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { moduleOf } from '../../bug-definitions/synthesis/name-bug.ts';
import { UserError } from '../../errors/user-error.ts';

export interface FoundPatch {
  /** Absolute. */
  path: string;
  /** From the curriculum, with `/`. */
  name: string;
  module: string;
}

const skippedFolders = new Set(['.git', 'node_modules', '.venv', '__pycache__']);

async function listFiles(folder: string): Promise<string[]> {
  const files: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !skippedFolders.has(entry.name)) files.push(...(await listFiles(path)));
    else if (entry.isFile()) files.push(path);
  }
  return files;
}

/** The files below `folder` that end in `extension`, sorted; none when the folder cannot be read. */
export async function filesBelow(folder: string, extension: string): Promise<string[]> {
  const files = await listFiles(folder).catch(() => []);
  return files.filter((file) => file.endsWith(extension)).sort();
}

/** All patches below the curriculum, those of `modules` alone where some are named. Throws a UserError when there are none. */
export async function findPatches(curriculum: string, modules: readonly string[]): Promise<FoundPatch[]> {
  const files = await listFiles(curriculum).catch((error: NodeJS.ErrnoException) => {
    throw new UserError(`The curriculum ${curriculum} cannot be read: ${error.code}.`, { cause: error });
  });
  const patches = files
    .filter((file) => file.endsWith('.patch'))
    .sort()
    .map((path) => ({ path, name: relative(curriculum, path).split(sep).join('/'), module: moduleOf(path) }));
  if (patches.length === 0) throw new UserError(`There is no .patch file below ${curriculum}.`);
  const known = [...new Set(patches.map(({ module }) => module))].sort();
  const unknown = modules.filter((module) => !known.includes(module));
  if (unknown.length > 0) {
    throw new UserError(
      unknown.map((module) => `There is no module '${module}' with patches; there are ${known.join(', ')}.`),
    );
  }
  return modules.length === 0 ? patches : patches.filter(({ module }) => modules.includes(module));
}
