import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { validateBug } from '../../../src/phases/validate-bug.ts';
import { fixtureBugs, fixtures } from '../../unit/bug-definitions/fixtures.ts';

const languages: Readonly<Record<string, { source: string; tool: [string, string]; test: string }>> = {
  python: { source: 'ledger.py', tool: ['python3', '--version'], test: 'python3 test_ledger.py' },
  javascript: { source: 'cart.js', tool: [process.execPath, '--version'], test: `'${process.execPath}' cart-check.js` },
  typescript: {
    source: 'route.ts',
    tool: [process.execPath, '--experimental-strip-types'],
    test: `'${process.execPath}' --experimental-strip-types route-check.ts`,
  },
  go: { source: 'queue.go', tool: ['go', 'version'], test: 'go run queue.go check.go' },
  java: {
    source: 'Matrix.java',
    tool: ['javac', '-version'],
    test: 'javac -d classes Matrix.java Check.java && java -cp classes Check',
  },
};

function isAvailable([command, argument]: [string, string]): boolean {
  const argument_ = argument.startsWith('--experimental') ? [argument, '--version'] : [argument];
  return spawnSync(command, argument_).status === 0;
}

const available = new Map(Object.entries(languages).map(([name, { tool }]) => [name, isAvailable(tool)]));

for (const bug of fixtureBugs) {
  const { source, test: command } = languages[bug.language] as (typeof languages)[string];
  test.skipIf(!available.get(bug.language))(
    `${bug.name}: the tests pass before and fail after`,
    { timeout: 120_000 },
    async () => {
      const workspace = join(fixtures, bug.language);
      const result = await validateBug({
        definitionPath: join(workspace, 'bugs', `${bug.name.split('/')[1]}.json`),
        sourcePath: join(workspace, source),
        test: command,
        workspace,
        seconds: 100,
        environment: process.env,
      });
      expect(
        result.checks.map(({ id, status }) => `${id}: ${status}`),
        JSON.stringify(result.checks, null, 2),
      ).toEqual(['schema: passed', 'injection: passed', 'tests-before: passed', 'tests-after: passed']);
    },
  );
}
