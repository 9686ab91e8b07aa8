import { expect, test } from 'vitest';
import { findCodeOwners, ownersOf, parseCodeOwners } from '../../../src/repository/code-owners.ts';
import { snapshotOfTexts } from '../../../src/repository/snapshot.ts';

// The example of GitHub's documentation, by its meaning.
const rules = parseCodeOwners(`
*       @everyone   # a comment
*.js    @scripts
/build/logs/ @doctor
docs/*  docs@example.com
apps/   @octocat
/docs/  @writers
/scripts/ @one @two
**/logs @logger
/apps/github
`);

test.each([
  ['README', ['@everyone']],
  ['a/b/c.js', ['@scripts']],
  ['build/logs/x', ['@logger']],
  ['docs/start.md', ['@writers']],
  ['docs/build/x.md', ['@writers']],
  ['x/docs/build.md', ['@everyone']],
  ['x/apps/a.txt', ['@octocat']],
  ['scripts/a/b.sh', ['@one', '@two']],
  ['deeply/nested/logs/x', ['@logger']],
  ['apps/github', []],
  ['apps/github/x', []],
])('%s', (path, owners) => expect(ownersOf(rules, path)).toEqual(owners));

test('docs/* does not own what lies deeper', () => {
  const only = parseCodeOwners('docs/* @a\n');
  expect(ownersOf(only, 'docs/a.md')).toEqual(['@a']);
  expect(ownersOf(only, 'docs/b/a.md')).toEqual([]);
});

test('lines GitHub skips are skipped, and the file in .github/ wins', async () => {
  expect(parseCodeOwners('!x @a\n[ab] @b\n# c\n\n')).toEqual([]);
  const snapshot = snapshotOfTexts({ CODEOWNERS: '* @root', '.github/CODEOWNERS': '*.py @python\n' });
  expect(await findCodeOwners(snapshot, ['a.py', 'b.py', 'c.js'])).toEqual(['@python']);
});
