import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { loadDefinition } from '../../../src/bug-definitions/load-definition.ts';
import { migrateBugs } from '../../../src/phases/migrate-bugs.ts';
import { silentProgress } from '../../../src/progress/progress.ts';

const curriculum = join(import.meta.dirname, '../../../../shared/data/bug-definitions');
const missing = !existsSync(curriculum);
if (missing) console.info('The shared bug definitions are not here; their tests are skipped.');

test.skipIf(missing)('every patch of the shared curriculum migrates by synthesis alone', async () => {
  const result = await migrateBugs(
    { curriculum, modules: [], force: true, dryRun: true, jobs: 1 },
    { progress: silentProgress },
  );
  expect(result.results.filter(({ status }) => status !== 'migrated')).toEqual([]);
  expect(result.total).toBeGreaterThan(0);
});

test.skipIf(missing)(
  'the shipped definitions of version 2.1 load, and it is known which reproduce their patch',
  async () => {
    for (const path of globSync('**/*.json', { cwd: curriculum })) {
      expect(loadDefinition(readFileSync(join(curriculum, path), 'utf8'), path).version).toBe('2.1');
    }
    const { results } = await migrateBugs(
      { curriculum, modules: [], force: false, dryRun: true, jobs: 1 },
      { progress: silentProgress },
    );
    const reproducing = results
      .filter(({ stored }) => stored?.reproduces)
      .map(({ patch }) => basename(patch, '.patch'));
    // Of the two others, one removes the subtraction in another way than its patch, and one looks for a call where the source has a product.
    expect(reproducing.sort()).toEqual([
      'missing_bias_correction',
      'missing_keepdim',
      'missing_multiply',
      'missing_scale',
      'missing_transpose',
    ]);
  },
);
