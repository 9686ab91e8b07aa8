import { stripEscapes, stripProducer } from '../test-runs/console/clean-line.ts';
import type { StepEnvironment } from './failure.ts';
import type { LogSource } from './log-source.ts';
import type { LogStep } from './step.ts';

const setUpAction =
  /^(?:actions\/(?:setup-|cache|checkout)|[\w.-]+\/(?:setup-|install-|gh-action-|rust-toolchain)|dtolnay\/|astral-sh\/|pnpm\/|ruby\/|shivammathur\/|gradle\/)/;
const masked = /\*\*\*/;

/** What the set-up of the job says about the machine. */
function readMachine(source: LogSource, step: LogStep | undefined): Partial<StepEnvironment> {
  if (step === undefined) return {};
  const text = source.read(step.start, Math.min(step.end - step.start, 32 * 1024)).toString('utf8');
  const lines = text.split('\n').map((line) => stripEscapes(stripProducer(line)).trim());
  const after = (heading: string, pattern: RegExp): string | undefined => {
    const start = lines.indexOf(`##[group]${heading}`);
    if (start < 0) return undefined;
    const end = lines.indexOf('##[endgroup]', start);
    for (const line of lines.slice(start + 1, end < 0 ? start + 8 : end)) {
      const match = pattern.exec(line);
      if (match !== null) return match[1];
    }
    return undefined;
  };
  const version = lines
    .map((line) => /^Current runner version: '([^']+)'/.exec(line)?.[1])
    .find((found) => found !== undefined);
  const image = after('Runner Image', /^Image: (.+)$/) ?? after('Virtual Environment', /^Environment: (.+)$/);
  const imageVersion = after('Runner Image', /^Version: (.+)$/);
  const system = text.includes('##[group]Operating System')
    ? lines.slice(lines.indexOf('##[group]Operating System') + 1, lines.indexOf('##[group]Operating System') + 3)
    : undefined;
  return {
    ...(version === undefined ? {} : { runnerVersion: version }),
    ...(image === undefined ? {} : { runnerImage: imageVersion === undefined ? image : `${image} ${imageVersion}` }),
    ...(system === undefined ? {} : { operatingSystem: system.filter((line) => !line.startsWith('##[')).join(' ') }),
  };
}

/** What of the failing step's environment the log shows, for running it again elsewhere; undefined when it shows nothing. */
export function readEnvironment(
  source: LogSource,
  steps: readonly LogStep[],
  failing: LogStep,
): StepEnvironment | undefined {
  const { prologue } = failing;
  const before = steps.filter((step) => step.jobIndex === failing.jobIndex && step.firstLine < failing.firstLine);
  const setUp = before
    .filter((step) => step.prologue !== undefined && setUpAction.test(step.prologue.title))
    .map((step) => ({ action: step.prologue?.title ?? '', inputs: withoutSecrets(step.prologue?.inputs ?? {}) }));
  const variables = prologue?.environment ?? {};
  const missing = Object.entries(variables)
    .filter(([, value]) => masked.test(value))
    .map(([name]) => `${name} is masked in the log`);
  const shown = withoutSecrets(variables);
  const environment: StepEnvironment = {
    ...(prologue?.shell === undefined ? {} : { shell: prologue.shell }),
    ...(Object.keys(shown).length === 0 ? {} : { variables: shown }),
    ...readMachine(source, before.find((step) => step.kind === 'set-up') ?? before[0]),
    ...(setUp.length === 0 ? {} : { setUp }),
    ...(missing.length === 0 ? {} : { missing }),
  };
  return Object.keys(environment).length === 0 ? undefined : environment;
}

function withoutSecrets(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !masked.test(value)));
}
