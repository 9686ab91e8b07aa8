import { expect, test } from 'vitest';
import { findImporters } from '../../../src/repository/find-importers.ts';
import { createGit } from '../../../src/repository/git.ts';
import type { Repository } from '../../../src/repository/repository.ts';
import { environment, type RandomTree, withRepository } from '../patches/random-tree.ts';

const texts: Record<string, string> = {
  'pkg/testing/helper.py': 'def help(): pass\n',
  'pkg/core.py': '# testing helper\nvalue = "helper"\n',
  'tests/test_a.py': 'from pkg.testing import helper\n',
  'src/test-utils/render.tsx': 'export const render = 1;\n',
  'src/a.test.tsx': "import {\n  render,\n} from './test-utils/render';\n",
  'src/app.js': "const x = require('./test-utils/render');\n",
  'internal/testutil/x.go': 'package testutil\n',
  'internal/a_test.go': 'package internal\n\nimport (\n\t"example.org/m/internal/testutil"\n)\n',
};

test('files are found by their import lines, not by mentions', async () => {
  const tree: RandomTree = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, { content: Buffer.from(text), executable: false, link: false }]),
  );
  await withRepository([tree], async (folder, [commit]) => {
    const git = createGit(environment);
    const repository: Repository = {
      kind: 'working-copy',
      source: folder,
      gitFolder: `${folder}/.git`,
      shallow: false,
      git,
    };
    expect(await findImporters(repository, commit!, 'pkg/testing/helper.py')).toEqual(['tests/test_a.py']);
    expect(await findImporters(repository, commit!, 'src/test-utils/render.tsx')).toEqual([
      'src/a.test.tsx',
      'src/app.js',
    ]);
    expect(await findImporters(repository, commit!, 'internal/testutil/x.go')).toEqual(['internal/a_test.go']);
  });
});
