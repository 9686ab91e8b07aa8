import type { Failure } from '../ci-logs/failure.ts';
import { memorySource } from '../ci-logs/log-source.ts';
import { readFailures } from '../ci-logs/read-failures.ts';
import { UserError } from '../errors/user-error.ts';
import type { ActionsUrl } from '../info/actions-url.ts';
import type { GitHubClient } from './client.ts';
import { download } from './download.ts';
import { explainApiError } from './explain-error.ts';

interface Place {
  owner: string;
  repo: string;
}

interface Job {
  id: number;
  name: string;
  conclusion: string | null;
}

/** Conclusions of jobs whose logs say why a run is red. */
const red = new Set(['failure', 'timed_out', 'cancelled', 'startup_failure']);
const mostJobs = 25;
const permission = 'actions: read';

async function jobsOfRun(client: GitHubClient, place: Place, runId: number, attempt?: number): Promise<Job[]> {
  try {
    if (attempt !== undefined)
      return await client.paginate(client.rest.actions.listJobsForWorkflowRunAttempt, {
        ...place,
        run_id: runId,
        attempt_number: attempt,
        per_page: 100,
      });
    return await client.paginate(client.rest.actions.listJobsForWorkflowRun, {
      ...place,
      run_id: runId,
      per_page: 100,
    });
  } catch (error) {
    throw explainApiError(error, { what: `the jobs of run ${runId}`, permission });
  }
}

async function oneJob(client: GitHubClient, place: Place, jobId: number): Promise<Job[]> {
  try {
    const { data } = await client.rest.actions.getJobForWorkflowRun({ ...place, job_id: jobId });
    return [data];
  } catch (error) {
    throw explainApiError(error, { what: `job ${jobId}`, permission });
  }
}

/** The checks of a pull request's last commit that Actions made: their ids are those of jobs. */
async function jobsOfPullRequest(client: GitHubClient, place: Place, number: number): Promise<Job[]> {
  try {
    const { data } = await client.rest.pulls.get({ ...place, pull_number: number });
    const checks = await client.paginate(client.rest.checks.listForRef, {
      ...place,
      ref: data.head.sha,
      per_page: 100,
    });
    return checks
      .filter(({ app }) => app?.slug === 'github-actions')
      .map(({ id, name, conclusion }) => ({ id, name, conclusion }));
  } catch (error) {
    throw explainApiError(error, { what: `the checks of pull request ${number}`, permission: 'checks: read' });
  }
}

async function jobsOf(client: GitHubClient, url: ActionsUrl): Promise<Job[]> {
  const place = { owner: url.owner, repo: url.repository };
  if (url.kind === 'job') return oneJob(client, place, url.jobId);
  if (url.kind === 'run') return jobsOfRun(client, place, url.runId, url.attempt);
  return jobsOfPullRequest(client, place, url.number);
}

function chooseJobs(jobs: readonly Job[], asked: boolean): Job[] {
  if (asked) return [...jobs];
  const failed = jobs.filter(({ conclusion }) => conclusion !== null && red.has(conclusion));
  // A job that was cancelled because another failed says nothing of its own.
  const genuine = failed.filter(({ conclusion }) => conclusion !== 'cancelled');
  return (genuine.length > 0 ? genuine : failed).slice(0, mostJobs);
}

/**
 * The failures of what a URL of Actions points at, from the logs of its failed jobs. Throws a UserError that says which
 * permission is missing, that the logs are gone, or that nothing failed.
 */
export async function fetchFailures(
  client: GitHubClient,
  url: ActionsUrl,
  options: { apiUrl: string; token: string; maxLines: number },
): Promise<Failure[]> {
  const jobs = chooseJobs(await jobsOf(client, url), url.kind === 'job');
  if (jobs.length === 0) throw new UserError('No job of that run has failed: there is nothing to fix.');
  const failures: Failure[] = [];
  for (const job of jobs) {
    const path = `/repos/${url.owner}/${url.repository}/actions/jobs/${job.id}/logs`;
    const log = await download(
      `${options.apiUrl.replace(/\/+$/, '')}${path}`,
      options.token,
      `the log of job ${job.id}`,
    );
    const share = Math.max(10, Math.floor(options.maxLines / jobs.length));
    for (const failure of readFailures(memorySource(log), { maxLines: share }).failures)
      failures.push({ job: job.name, ...failure });
  }
  return failures;
}
