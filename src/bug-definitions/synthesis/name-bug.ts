import { basename, dirname } from 'node:path';
import { symptomTitle } from '../symptom.ts';

/** The module that a patch belongs to: the folder above its `bugs` folder, else the folder it lies in. */
export function moduleOf(patchPath: string): string {
  const folder = dirname(patchPath);
  return basename(folder) === 'bugs' ? basename(dirname(folder)) : basename(folder);
}

/** The id of the bug of a patch: module and file name with dashes. */
export function bugId(patchPath: string): string {
  const words = `${moduleOf(patchPath)}-${basename(patchPath, '.patch')}`;
  return words.replaceAll(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'bug';
}

/** What the patch itself says about the bug in an added comment that begins with `BUG:`. */
function commentedBug(patch: string): string | undefined {
  return /^\+\s*(?:#|\/\/|\/?\*+)\s*BUG:\s*(.+?)\s*(?:\*\/)?\r?$/im.exec(patch)?.[1];
}

/** One sentence about the bug: from the symptom, else from a comment of the patch, else the name of the patch. */
export function describeBug(patchPath: string, patch: string, symptom: string | undefined): string {
  const title = symptom === undefined ? undefined : symptomTitle(symptom);
  return title ?? commentedBug(patch) ?? basename(patchPath, '.patch').replaceAll(/[_-]+/g, ' ');
}
