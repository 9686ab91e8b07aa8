import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../errors/user-error.ts';
import { digest } from '../files/digest.ts';
import { publishChanges } from '../github/publish-changes.ts';
import { findSecrets } from '../reports/find-secrets.ts';
import { pullRequestBody } from '../reports/pull-request-body.ts';
import { computeStatus, type FixResult, type RunReport, runReportSchema } from '../reports/run-report.ts';
import type { Repository } from '../repository/repository.ts';
import type { ChangedFile } from '../repository/working-copy-changes.ts';
import { objectEnvironment } from '../test-runs/workspace-states.ts';
import { policyProblems } from './fixing/check-policy.ts';
import { slugOf } from './fixing/slug.ts';

export interface PublishTarget {
  owner: string;
  name: string;
  token: string;
  apiUrl: string;
  secrets: readonly string[];
}

/** What is wrong with publishing a bundle: nothing that it says is believed, all of it is computed again. */
export function publishProblems(report: RunReport): string[] {
  const { fix } = report;
  if (fix === undefined || fix.patch.trim() === '') return ['The bundle has no fix.'];
  const status = computeStatus(report);
  return [
    ...(status.status === 'Success' ? [] : [`The fix is not verified: ${status.reason}`]),
    ...(report.status === status.status
      ? []
      : [`The bundle says ${report.status}, its evidence says ${status.status}.`]),
    ...(digest(fix.patch) === fix.patchDigest
      ? []
      : ['The patch is not the one that was verified: its digest differs.']),
    ...policyProblems(fix.patch),
  ];
}

/** Parses a bundle as the hostile input that it is. Throws a UserError. */
export function parseBundle(json: unknown): RunReport {
  const parsed = runReportSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new UserError(
    parsed.error.issues
      .slice(0, 20)
      .map((issue) => `The bundle is not a report of bugfix: ${issue.path.join('.')}: ${issue.message}.`),
  );
}

/** The files as the patch leaves them, computed from objects alone: no tree is checked out, nothing is run. */
async function changedFiles(repository: Repository, fix: FixResult, folder: string): Promise<ChangedFile[]> {
  const { git } = repository;
  const objects = await objectEnvironment({ repository, privateFolder: folder });
  const call = { environment: { ...objects, GIT_INDEX_FILE: join(folder, 'index') } };
  await git.run(['read-tree', `${fix.baseCommit}^{tree}`], call);
  await git.run(['apply', '--cached', '--whitespace=nowarn', '-'], { ...call, input: fix.patch });
  const tree = (await git.text(['write-tree'], call)).trim();
  const listed = await git.text(['diff-tree', '-r', '-z', '--no-renames', `${fix.baseCommit}^{tree}`, tree], call);
  const fields = listed.split('\0').filter((field) => field !== '');
  const files: ChangedFile[] = [];
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const [, mode = '', , blob = '', status = ''] = (fields[index] as string).split(' ');
    const path = fields[index + 1] as string;
    if (status === 'D') files.push({ path, mode: '100644' });
    else if (mode === '100644' || mode === '100755')
      files.push({ path, mode, content: (await git.run(['cat-file', 'blob', blob], call)).stdout });
    else throw new UserError(`${path} is neither a plain file nor a script: it cannot be published.`);
  }
  return files;
}

/** The same failure has the same branch, so that it updates its pull request and opens no second one. */
function branchFor(report: RunReport): string {
  const key = digest(report.failures[0]?.signature ?? report.reproduction?.name ?? '').slice(0, 8);
  return `fix/${slugOf(report.reproduction?.name ?? report.description)}-${key}`;
}

/**
 * Opens (or updates) the draft pull request of a verified fix, without the reproduction. Checks schema, digest, evidence
 * and policy again; runs no code of the repository and asks no model. What is refused is returned with the reason.
 */
export async function publishFix(
  report: RunReport,
  repository: Repository,
  target: PublishTarget,
): Promise<NonNullable<RunReport['pullRequest']>> {
  const problems = publishProblems(report);
  const startsChecks = !target.token.startsWith('ghs_');
  const body = pullRequestBody(report, startsChecks);
  const kinds = findSecrets(body);
  if (kinds.length > 0 || target.secrets.some((value) => value.length >= 6 && body.includes(value)))
    problems.push(
      `The text of the pull request holds what looks like a secret (${kinds.join(', ') || 'a known value'}).`,
    );
  if (problems.length > 0) return { action: 'refused', reason: problems.join(' ') };
  const fix = report.fix as FixResult;
  const folder = await mkdtemp(join(tmpdir(), 'bugfix-publish-'));
  try {
    const files = await changedFiles(repository, fix, folder);
    const published = await publishChanges(
      { repository: { owner: target.owner, name: target.name }, token: target.token, apiUrl: target.apiUrl },
      {
        branch: branchFor(report),
        base: fix.baseBranch,
        baseCommit: fix.baseCommit,
        title: `Fix ${slugOf(report.reproduction?.name ?? report.description).replaceAll('-', ' ')}`,
        body,
        draft: true,
        labels: [],
      },
      files,
    );
    const action = published.operation === 'created' ? 'opened' : 'updated';
    return {
      action,
      url: published.url,
      number: published.number,
      reason: `The draft pull request was ${published.operation}.`,
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { action: 'refused', reason: error.message };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
