import { text } from './fields.ts';

/** What a user may state about a repository instead of the guesses; the same names as flags and as action inputs. */
export const stackFields = {
  language: text('Language of the tests: python, javascript, typescript, go, rust or java'),
  'package-manager': text('Package manager: pip, uv, poetry, npm, yarn, pnpm, go, cargo, maven, gradle and others'),
  'test-framework': text(
    'Test framework: pytest, unittest, jest, vitest, mocha, ava, tap, tape, node:test, go test, cargo test, maven or gradle',
  ),
  'install-folder': text('Folder whose manifest installs the dependencies'),
  'test-folder': text('Folder in which the tests run'),
  'install-command': text('Shell line that installs the dependencies'),
  'test-command': text('Shell line that runs the tests'),
  'base-image': text('Container image with the toolchain'),
};
