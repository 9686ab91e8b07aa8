import { expect, test } from 'vitest';
import { UserError } from '../../../src/errors/user-error.ts';
import { digest } from '../../../src/files/digest.ts';
import { parseBundle, publishProblems } from '../../../src/phases/publish-fix.ts';
import { pullRequestBody } from '../../../src/reports/pull-request-body.ts';
import type { RunReport } from '../../../src/reports/run-report.ts';

const patch = 'diff --git a/src/a.py b/src/a.py\n--- a/src/a.py\n+++ b/src/a.py\n@@ -1 +1 @@\n-a = 1\n+a = 2\n';
const check = { name: 'green', passed: true, detail: '5 of 5', evidence: [] };

function bundle(change: (report: RunReport) => void = () => undefined): RunReport {
  const report: RunReport = {
    schemaVersion: 1,
    status: 'Success',
    reason: 'verified',
    description: 'Fix it @everyone, fixes #1 <img src=x>',
    startedAt: '2026-03-04T05:06:07.000Z',
    seconds: 1,
    info: { prompt: 'x', deterministic: true },
    failures: [],
    reproduction: {
      name: 'a',
      status: 'reproduced',
      reason: 'r',
      deterministic: true,
      created: false,
      tests: [],
      files: {},
      evidence: [],
    },
    fix: {
      baseCommit: 'a'.repeat(40),
      baseBranch: 'main',
      patch,
      patchDigest: digest(patch),
      checks: [check],
      iterations: [],
    },
    recommendedWorkflows: [],
    nextSteps: [],
    developers: [{ name: '@acme/owners', reason: 'CODEOWNERS' }],
    timeline: [],
  };
  change(report);
  return report;
}

test('a whole bundle is accepted', () => {
  expect(publishProblems(parseBundle(JSON.parse(JSON.stringify(bundle()))))).toEqual([]);
});

test.each<[string, (report: RunReport) => void, RegExp]>([
  [
    'another patch than the verified one',
    (report) => {
      report.fix!.patch = patch.replace('+a = 2', '+a = 3');
    },
    /digest/,
  ],
  [
    'a status that the evidence does not bear',
    (report) => {
      report.fix!.checks = [{ ...check, passed: false }];
    },
    /not verified/,
  ],
  [
    'no checks at all',
    (report) => {
      report.fix!.checks = [];
    },
    /not verified/,
  ],
  [
    'a failure that was not reproduced',
    (report) => {
      report.reproduction!.status = 'not-reproduced';
    },
    /not verified/,
  ],
  [
    'no fix',
    (report) => {
      delete report.fix;
    },
    /no fix/,
  ],
  [
    'a patch of a workflow, digest and all',
    (report) => {
      report.fix!.patch = patch.replaceAll('src/a.py', '.github/workflows/ci.yml');
      report.fix!.patchDigest = digest(report.fix!.patch);
    },
    /\.github/,
  ],
])('refuses %s', (_name, change, reason) => {
  expect(publishProblems(bundle(change)).join(' ')).toMatch(reason);
});

test('refuses what is no report', () => {
  for (const json of [null, [], {}, { schemaVersion: 2 }, 'x']) expect(() => parseBundle(json)).toThrow(UserError);
});

test('the text of the pull request mentions nobody, closes nothing and holds no markup of others', () => {
  const body = pullRequestBody(bundle(), false);
  for (const dangerous of ['@everyone', '@acme', '#1 ', '<img']) expect(body).not.toContain(dangerous);
  expect(body).toContain('start no workflows');
});
