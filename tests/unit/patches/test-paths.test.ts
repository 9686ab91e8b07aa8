import { expect, test } from 'vitest';
import { roleOfPath } from '../../../src/patches/test-paths.ts';

test.each([
  'src/button.spec.ts',
  'packages/a/src/__tests__/button.tsx',
  'src/__snapshots__/button.ts.snap',
  'tap-snapshots/test/index.js.test.cjs',
  'types/index.test-d.ts',
  'test-d/index.ts',
  'test.js',
  'lib/parser_test.go',
  'pkg/testdata/golden/a.json',
  'tests/conftest.py',
  'pkg/sub/conftest.py',
  'pkg/tests/data.bin',
  'test_module.py',
  'src/test/java/org/x/AbstractCase.java',
  'core/src/test/java11/org/x/ModuleTest.java',
  'core/src/integrationTest/kotlin/A.kt',
  'core/src/testFixtures/java/A.java',
  'crates/x/tests/ui/fail.stderr',
  'tests/snapshots/cli__help.snap',
  'src/parser/tests.rs',
  'e2e/login.ts',
  'cypress/integration/a.js',
  'fixtures/input.json',
  'spec/models/user_spec.rb',
  'ProjectTests/fixtures/a.txt',
])('%s belongs to the tests', (path) => expect(roleOfPath(path).role).toBe('test'));

test.each([
  'jest.config.js',
  'vitest.workspace.ts',
  '.mocharc.yml',
  'pytest.ini',
  'tox.ini',
  'noxfile.py',
  'requirements-dev.txt',
  'requirements/testing.txt',
  'src/setupTests.ts',
])('%s configures tests', (path) => expect(roleOfPath(path).role).toMatch(/^test/));

test.each([
  'src/main/java/org/junit/Test.java',
  'src/main/java/org/x/testing/Helper.java',
  'src/latest/index.ts',
  'lib/contest.js',
  'src/attestation.rs',
  'requirements.txt',
  'docs/testing.md',
  'src/inspect.py',
  'protest/a.py',
])('%s is production', (path) => expect(roleOfPath(path).role).toBe('production'));

test.each([
  'pkg/testing/helpers.py',
  'django/test/client.py',
  'internal/testutil/x.go',
  'net/httptest/server.go',
  'src/test-utils/render.tsx',
])('of %s the path alone does not tell', (path) => expect(roleOfPath(path).role).toBe('test-support'));
