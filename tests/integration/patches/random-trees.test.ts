import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyPatch } from '../../../src/patches/apply-patch.ts';
import { encodePatch } from '../../../src/patches/format-patch.ts';
import { parsePatch } from '../../../src/patches/parse-patch.ts';
import { splitPatch } from '../../../src/patches/split-patch.ts';
import { createGit } from '../../../src/repository/git.ts';
import { environment, git, treePair, withRepository } from './random-tree.ts';

const diff = ['diff', '--binary', '--full-index', '--no-color'];

test('what git writes comes out of parsing and formatting byte for byte, with the names git lists', async () => {
  await fc.assert(
    fc.asyncProperty(
      treePair,
      fc.constantFrom([], ['-M'], ['-C', '--find-copies-harder']),
      async ([before, after], renames) => {
        await withRepository([before, after], (folder, [base, fix]) => {
          const bytes = git(folder, ...diff, ...renames, base!, fix!);
          const patch = parsePatch(bytes);
          expect(encodePatch(patch).equals(bytes)).toBe(true);
          const listed = git(folder, 'diff', '--name-only', '-z', ...renames, base!, fix!)
            .toString()
            .split('\0')
            .filter(Boolean);
          expect([...new Set(patch.files.map((file) => file.newPath))].sort()).toEqual(listed.sort());
        });
      },
    ),
    { numRuns: 40 },
  );
}, 180_000);

test('both halves of a split apply on the base, and together they are the whole change', async () => {
  const runner = createGit(environment);
  await fc.assert(
    fc.asyncProperty(treePair, async ([before, after]) => {
      await withRepository([before, after], async (folder, [base, fix]) => {
        const show = (commit: string) => async (path: string) => {
          try {
            return git(folder, 'show', `${commit}:${path}`).toString();
          } catch {
            return undefined;
          }
        };
        const options = { readFileAtBase: show(base!), readFileAtFix: show(fix!) };
        const split = await splitPatch(parsePatch(git(folder, ...diff, '-M', base!, fix!)), options);
        if (split.refused.length > 0) return;
        const fixBytes = Buffer.from(split.fix, split.encoding);
        const testBytes = Buffer.from(split.tests, split.encoding);
        git(folder, 'checkout', '-q', base!);
        await applyPatch(runner, folder, fixBytes, { checkOnly: true });
        await applyPatch(runner, folder, testBytes);
        await applyPatch(runner, folder, fixBytes);
        git(folder, 'add', '-A', '-f');
        expect(git(folder, 'write-tree').toString().trim()).toBe(
          git(folder, 'rev-parse', `${fix}^{tree}`).toString().trim(),
        );
      });
    }),
    { numRuns: 40 },
  );
}, 180_000);
