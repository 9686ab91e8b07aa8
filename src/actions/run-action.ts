import type { z } from 'zod';
import { messageOf, UserError } from '../errors/user-error.ts';
import { describeFields, parseInputs } from '../inputs/parse-inputs.ts';
import type { Action, ActionContext, ActionOutcome, Annotation } from './action.ts';
import { actionsProgress } from './actions-progress.ts';
import { type ActionLoader, actionLoaders } from './registry.ts';

type Core = typeof import('@actions/core');

/** GitHub shows ten annotations of each level per step. */
const annotationsPerLevel = 10;
/** GitHub drops a step's whole summary when it is larger than 1 MiB. */
const summaryBytes = 1024 * 1024 - 4096;

function readInputs(schema: z.ZodObject, core: Core): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const name of describeFields(schema).keys()) texts[name] = core.getInput(name);
  return texts;
}

function annotate(core: Core, annotations: readonly Annotation[]): void {
  const shown = { error: 0, warning: 0, notice: 0 };
  for (const { level, message, title, file, line } of annotations) {
    if (shown[level]++ >= annotationsPerLevel) continue;
    core[level](message, {
      ...(title === undefined ? {} : { title }),
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { startLine: line }),
    });
  }
}

/** Cuts Markdown to GitHub's limit at a line's end, and says so. */
export function fitSummary(markdown: string, limit = summaryBytes): string {
  const bytes = Buffer.from(markdown);
  if (bytes.length <= limit) return markdown;
  const kept = bytes.subarray(0, limit).toString('utf8');
  return `${kept.slice(0, kept.lastIndexOf('\n') + 1)}\n_The rest did not fit into the summary; the report is complete._\n`;
}

async function publish(
  core: Core,
  outcome: ActionOutcome<Action['outputs']>,
  environment: ActionContext['environment'],
): Promise<void> {
  for (const [name, value] of Object.entries(outcome.outputs)) core.setOutput(name, value ?? '');
  annotate(core, outcome.annotations ?? []);
  // The runner of GitHub always sets it; others may not, and the library throws then.
  if (environment.GITHUB_STEP_SUMMARY) await core.summary.addRaw(fitSummary(outcome.summary), true).write();
  if (outcome.failure !== undefined) core.setFailed(outcome.failure);
}

function reportFailure(core: Core, error: unknown): void {
  if (error instanceof UserError) {
    for (const problem of error.problems.slice(0, -1)) core.error(problem);
    core.setFailed(error.problems.at(-1) ?? error.message);
    return;
  }
  core.setFailed(`${messageOf(error)} (this is a bug in bugfix: re-run with debug logging and report it)`);
  if (error instanceof Error && error.stack !== undefined) core.debug(error.stack);
}

async function runBody(loader: ActionLoader, core: Core, signal: AbortSignal): Promise<void> {
  const schema = await loader.inputs();
  const inputs = parseInputs(schema, readInputs(schema, core), (name) => `Input '${name}'`);
  const action = await loader.action();
  const environment = process.env;
  const outcome = await action.run(inputs, {
    progress: actionsProgress(core, (text) => process.stdout.write(text)),
    workspace: environment.GITHUB_WORKSPACE ?? process.cwd(),
    temporaryFolder: environment.RUNNER_TEMP ?? process.cwd(),
    environment,
    signal,
  });
  await publish(core, outcome, environment);
}

/** An action as a process: reads its inputs, runs it, sets outputs, summary and annotations, and owns `setFailed`. */
export async function startAction(name: string): Promise<void> {
  const interruption = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => interruption.abort(new Error('interrupted')));
  const core = await import('@actions/core');
  try {
    const loader = actionLoaders[name];
    if (loader === undefined) throw new Error(`There is no action '${name}'`);
    await runBody(loader, core, interruption.signal);
  } catch (error) {
    reportFailure(core, error);
  }
  // Idle connections would keep the step alive; what was printed must be out first.
  await new Promise<void>((resolve) => process.stdout.write('', () => resolve()));
  process.exit();
}
