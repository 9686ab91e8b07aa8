import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtinAgent } from '../../../src/agents/builtin/builtin-agent.ts';
import { checkRunInfo } from '../../../src/info/run-info.ts';
import { type AutoFixRequest, autoFix } from '../../../src/phases/auto-fix.ts';
import { silentProgress } from '../../../src/progress/progress.ts';

const bundle = join(import.meta.dirname, '../../fixtures/repositories/shelf-stock.bundle');
let folder: string;
let repository: string;

function git(...words: string[]): string {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@localhost'];
  return execFileSync('git', [...identity, ...words], { cwd: repository, encoding: 'utf8', stdio: 'pipe' }).trim();
}

/** The repository before a fix, with the tests of the fix: its CI is red. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bugfix-auto-fix-'));
  repository = join(folder, 'repository');
  execFileSync('git', ['clone', '-q', bundle, repository], { stdio: 'pipe' });
  git('checkout', '-q', '-B', 'main', 'b40d80e~1');
  git('checkout', '-q', 'b40d80e', '--', 'tests');
  git('commit', '-q', '-m', 'Tests');
  git('remote', 'remove', 'origin');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pytestLog = `============================= test session starts ==============================
collected 27 items

tests/test_orders.py ..F...F                                             [ 22%]

=================================== FAILURES ===================================
______________________ test_exactly_enough_orders_nothing ______________________
    def test_exactly_enough_orders_nothing():
>       assert lines_to_order(stock) == []
E       AssertionError: assert [OrderLine(na...lt', packs=0)] == []

tests/test_orders.py:24: AssertionError
=========================== short test summary info ============================
FAILED tests/test_orders.py::test_exactly_enough_orders_nothing - AssertionError: assert [OrderLine(na...
========================= 1 failed, 26 passed in 0.10s =========================
`;

function request(info: Record<string, unknown>): AutoFixRequest {
  return {
    info: checkRunInfo({ deterministic: true, prompt: 'Orders are wrong when there is exactly enough', ...info }),
    repository,
    folders: [folder],
    outputFolder: join(folder, 'outputs'),
    commit: true,
    strategies: 1,
    sandbox: 'auto',
    limits: { reproduction: 240, implementation: 400, total: 900 },
    stressRuns: 20,
    budget: {},
  };
}

function run(info: Record<string, unknown>) {
  const context = {
    cacheFolder: join(folder, 'cache'),
    environment: process.env,
    agent: builtinAgent,
    progress: silentProgress,
    secrets: [],
  };
  return autoFix(request(info), context);
}

test('a failure that is no test ends gracefully, with a report', { timeout: 60_000 }, async () => {
  const { report, reportPath } = await run({ 'raw-logs': 'curl: (6) Could not resolve host: example.invalid\n' });
  expect(report.status).toBe('Failed');
  expect(report.reason).toContain('network');
  expect(readFileSync(reportPath, 'utf8')).toContain('❌ Failed');
});

test('a red test becomes a verified branch; what the user has staged and changed stays', {
  timeout: 900_000,
}, async () => {
  writeFileSync(join(repository, 'staged.txt'), 'staged\n');
  git('add', 'staged.txt');
  writeFileSync(join(repository, 'README.md'), 'changed\n');
  const before = git('status', '--short');
  const head = git('rev-parse', 'HEAD');

  const { report, reportPath } = await run({ 'raw-logs': pytestLog });
  expect(report.reason).toContain('checks of the fix passed');
  expect(report.status).toBe('Success');
  expect(report.fix!.checks.every(({ passed }) => passed)).toBe(true);
  expect(report.reproduction!.lines!.to).toBeLessThan(report.reproduction!.lines!.from);

  expect(git('status', '--short')).toBe(before);
  expect(git('rev-parse', 'HEAD~1')).toBe(head);
  expect(
    git('diff', '--name-only', 'HEAD~1', 'HEAD')
      .split('\n')
      .every((path) => path.startsWith('codebase-improvements/')),
  ).toBe(true);
  expect(git('diff', '--name-only', head, report.fix!.branch!)).toBe('src/shelf_stock/orders.py');
  const text = readFileSync(reportPath, 'utf8');
  for (const section of [
    'Summary',
    'Input Configuration',
    'Phase 1',
    'Phase 2',
    'Phase 3',
    'Phase 4',
    'Next Steps',
    'Relevant Developers',
  ])
    expect(text).toMatch(new RegExp(`^## ${section}`, 'm'));
});
