import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bugfix } from './command-line.ts';
import { newFolder, repositoryWithFix, smallRepository } from './small-repository.ts';

interface Built {
  verdict: string;
  reason: string;
  samplePath?: string;
  taskId?: string;
  failToPass: string[];
  seconds: number;
}

const tenFiles = [
  'Dockerfile',
  'FAIL_pre_patch.log',
  'PASS_post_patch.log',
  'PASS_pre_tests.log',
  'failed_trajectory.json',
  'fix.patch',
  'ideal_trajectory.json',
  'metadata.json',
  'run.sh',
  'tests.patch',
];

async function build(words: string[], cache = newFolder('cache'), killAt?: string) {
  const command = ['build-sample', '--author', 'tester', '--repeat', '2', '--json', ...words];
  const end = await bugfix(command, {
    environment: { BUGFIX_CACHE: cache },
    ...(killAt === undefined ? {} : { killAt }),
  });
  return {
    ...end,
    built: (end.stdout === '' ? undefined : JSON.parse(end.stdout)) as Built & { error?: { problems: string[] } },
  };
}

describe('a fix with tests', () => {
  const { repository, base, fix } = repositoryWithFix();
  const out = newFolder('samples');
  let sample: string;
  let built: Built;

  beforeAll(async () => {
    const end = await build(['--repo', repository.folder, '--fix', fix, '--out', out]);
    expect(end.stderr + end.stdout).toContain('valid');
    built = end.built;
    sample = built.samplePath!;
  }, 180_000);

  test('becomes a whole sample, with the tests that prove it', () => {
    expect(built).toMatchObject({ verdict: 'valid', taskId: 'task-1', samplePath: join(out, 'task-1') });
    expect(built.failToPass).toHaveLength(1);
    expect(built.failToPass[0]).toContain('a number above becomes the upper end');
    expect(built.seconds).toBeGreaterThan(0);
    expect(
      readdirSync(sample)
        .filter((name) => name !== 'source.bundle')
        .sort(),
    ).toEqual(tenFiles);
  });

  test('its patches hold production code and tests apart', () => {
    expect(readFileSync(join(sample, 'fix.patch'), 'utf8')).toMatch(/^diff --git a\/src\/clamp\.js/);
    expect(readFileSync(join(sample, 'fix.patch'), 'utf8')).not.toContain('test/clamp.test.js');
    expect(readFileSync(join(sample, 'tests.patch'), 'utf8')).toMatch(/^diff --git a\/test\/clamp\.test\.js/);
  });

  test('its metadata says what it is made from', () => {
    const metadata = JSON.parse(readFileSync(join(sample, 'metadata.json'), 'utf8')) as Record<string, unknown>;
    expect(metadata).toMatchObject({ author: 'tester', head: base, fixCommit: fix, failToPass: built.failToPass });
    expect(metadata.inputTokens).toBeGreaterThan(0);
  });

  test('validates when everything, its cycle too, is checked again', async () => {
    const { exitCode, stdout } = await bugfix(['validate-sample', sample, '--json']);
    const validation = JSON.parse(stdout) as { valid: boolean; checks: { id: string; status: string }[] };
    expect(validation.checks.filter(({ status }) => status === 'failed')).toEqual([]);
    expect(validation.checks.find(({ id }) => id === 'cycle')?.status).toBe('passed');
    expect(exitCode).toBe(0);
  }, 120_000);

  test('no longer validates when its fix is not the fix', async () => {
    const path = join(sample, 'fix.patch');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('+  if (value > high) return high;', '+  if (value > high) return value;'));
    const { exitCode, stdout } = await bugfix(['validate-sample', sample, '--json']);
    writeFileSync(path, text);
    expect(exitCode).toBe(1);
    const { checks } = JSON.parse(stdout) as { checks: { id: string; status: string }[] };
    expect(checks.filter(({ status }) => status === 'failed').map(({ id }) => id)).toEqual(
      expect.arrayContaining(['digests', 'cycle']),
    );
  }, 120_000);
});

describe('killed at any step', () => {
  const steps = [
    'Splitting the change',
    'Installing dependencies',
    'Running the tests with the fix',
    'Running the tests before',
    'Recording the trajectory that',
    'Recording a trajectory that',
    'Assembling',
  ];

  test('it leaves no half sample, and goes on when started again', async () => {
    const { repository, fix } = repositoryWithFix();
    const out = newFolder('samples');
    const cache = newFolder('cache');
    const words = ['--repo', repository.folder, '--fix', fix, '--out', out];
    for (const step of steps) {
      const { signal } = await build(words, cache, step);
      expect(signal, step).toBe('SIGKILL');
      const left = existsSync(out) ? readdirSync(out).filter((name) => name.startsWith('task-')) : [];
      expect(left, step).toEqual([]);
    }
    const { exitCode, built } = await build(words, cache);
    expect(exitCode).toBe(0);
    expect(readdirSync(built.samplePath!)).toEqual(expect.arrayContaining(tenFiles));
    expect(readdirSync(out)).toEqual(['task-1']);
  }, 300_000);
});

describe('what is no sample', () => {
  const refusals: [string, () => string[], RegExp][] = [
    [
      'a folder that is no repository',
      () => ['--repo', newFolder('empty'), '--fix', 'HEAD'],
      /not a git repository|no git repository/i,
    ],
    ['a repository that is not there', () => ['--repo', '/does/not/exist', '--fix', 'HEAD'], /does\/not\/exist/],
    [
      'a commit that is not there',
      () => ['--repo', repositoryWithFix().repository.folder, '--fix', 'f'.repeat(40)],
      /no commit f{40}/,
    ],
    [
      'the first commit',
      () => {
        const { repository, base } = repositoryWithFix();
        return ['--repo', repository.folder, '--fix', base];
      },
      /first commit/,
    ],
    [
      'an empty commit',
      () => {
        const { repository } = repositoryWithFix();
        return ['--repo', repository.folder, '--fix', repository.commit('nothing', {})];
      },
      /changes nothing/,
    ],
    ['a URL that runs commands', () => ['--repo', 'ext::sh -c id', '--fix', 'HEAD'], /ext/],
  ];

  test.each(refusals)('%s is refused with a reason', async (_name, words, reason) => {
    const { exitCode, built } = await build([...words(), '--out', newFolder('samples')]);
    expect(exitCode).toBe(2);
    expect(built.error?.problems.join('\n')).toMatch(reason);
  });

  test('a change of tests alone has a verdict of its own', async () => {
    const { repository } = repositoryWithFix();
    const fix = repository.commit('Test more', {
      'test/more.test.js': "import { test } from 'node:test';\ntest('more', () => {});\n",
    });
    const { exitCode, built } = await build(['--repo', repository.folder, '--fix', fix, '--out', newFolder('samples')]);
    expect(exitCode).toBe(1);
    expect(built).toMatchObject({ verdict: 'no-fix-in-change', failToPass: [] });
  });

  test('tests that pass without the fix prove nothing', async () => {
    const { repository } = repositoryWithFix();
    const fix = repository.commit('Fix a comment', {
      'src/clamp.js': `// Numbers.\n${readFileSync(join(repository.folder, 'src/clamp.js'), 'utf8')}`,
      'test/more.test.js': "import { test } from 'node:test';\ntest('more', () => {});\n",
    });
    const { built } = await build(['--repo', repository.folder, '--fix', fix, '--out', newFolder('samples')]);
    expect(built.verdict).toBe('tests-do-not-fail');
  }, 120_000);

  test('a repository of an unknown kind is named so', async () => {
    const repository = smallRepository();
    repository.commit('start', { 'main.cob': 'DISPLAY 1.', 'tests/main.test.cob': 'x' });
    const fix = repository.commit('Fix it', { 'main.cob': 'DISPLAY 2.', 'tests/main.test.cob': 'y' });
    const { built } = await build(['--repo', repository.folder, '--fix', fix, '--out', newFolder('samples')]);
    expect(built.verdict).toBe('unknown-stack');
  });
});
