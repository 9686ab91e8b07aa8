import { isTestCommand, outcomeInOutput, ownExitCode, withoutFolderChange } from '../test-commands.ts';

/** A command as recorded; `ownExit`: the exit code is that of `line`'s program. */
interface Run {
  line: string;
  output: string;
  exitCode: number | undefined;
  ownExit: boolean;
}

interface Rule {
  severity: 'contradiction' | 'doubt';
  message: string;
  contradicts(run: Run): boolean;
}

const succeeded = ({ exitCode, ownExit }: Run) => ownExit && exitCode === 0;

/** The pattern of a plain `grep` or `git grep` without quoting tricks. */
function grepKey(line: string): string | undefined {
  const match = /^(?:git\s+)?(?:grep|rg)\s+(?:-{1,2}[\w=-]+\s+)*(?:"([^"\\$`]+)"|'([^']+)'|([\w.-]+))(?:\s|$)/.exec(
    line,
  );
  return match?.[1] ?? match?.[2] ?? match?.[3];
}

function grepShowsOtherLines({ line, output, ownExit }: Run): boolean {
  const key = grepKey(line);
  if (!ownExit || key === undefined || /\s-{1,2}\w*[vlLcABCf]|\s--/.test(line) || /[\\^$.|?*+()[\]{}]/.test(key))
    return false;
  const lines = output.split('\n').filter((text) => text.trim() !== '' && !/^(?:grep|rg|Binary file)\b/.test(text));
  return lines.some((text) => !text.toLowerCase().includes(key.toLowerCase()));
}

function grepExitContradicts({ line, output, exitCode, ownExit }: Run): boolean {
  if (!ownExit || grepKey(line) === undefined || /\s-{1,2}\w*[qc]|>/.test(line)) return false;
  return (exitCode === 0 && output.trim() === '') || (exitCode === 1 && output.trim() !== '');
}

function echoContradicts({ line, output, ownExit }: Run): boolean {
  const match = /^echo\s+(?:"([^"\\$`!]*)"|'([^']*)'|([\w ./:-]+))$/.exec(line);
  const said = match?.[1] ?? match?.[2] ?? match?.[3]?.replace(/\s+/g, ' ');
  return ownExit && said !== undefined && !said.startsWith('-') && output.trim() !== said.trim();
}

function fixedExitContradicts({ line, exitCode, ownExit }: Run): boolean {
  if (!ownExit || exitCode === undefined) return false;
  const fixed = line === 'true' ? 0 : line === 'false' ? 1 : /^exit (\d{1,3})$/.exec(line)?.[1];
  return fixed !== undefined && Number(fixed) !== exitCode;
}

const runnerBroke =
  /^ImportError while loading conftest|INTERNALERROR>|^Interrupted: \d+ errors? during collection|^ERROR: file or directory not found|^(?:(?:ba|z|da)?sh: .*)?\S+: (?:command )?not found$/im;

function failedButExitedWell(run: Run): boolean {
  if (!succeeded(run)) return false;
  if (runnerBroke.test(run.output.slice(-64 * 1024))) return true;
  return (
    isTestCommand(run.line) &&
    !isScript(run.line) &&
    outcomeInOutput(run.output) === 'failed' &&
    summaryFailed(run.output)
  );
}

/** A package script may swallow what its test runner says. */
const isScript = (line: string) => /\b(?:npm|yarn|pnpm|bun|make|rake|tox|nox|composer)\b/.test(line);

/** The runner's closing line counts failures, so that a test's own printing isn't taken for it. */
function summaryFailed(output: string): boolean {
  return /^(?:=+ )?.*\b(?!0\b)\d+ (?:failed|failing)\b|^FAILED \(|^FAIL(?:\s|$)|test result: FAILED/m.test(
    output.slice(-4096),
  );
}

function scriptFailedButExitedWell(run: Run): boolean {
  return succeeded(run) && isTestCommand(run.line) && isScript(run.line) && summaryFailed(run.output);
}

function passedButExitedBadly({ line, output, exitCode, ownExit }: Run): boolean {
  if (!ownExit || exitCode === undefined || exitCode === 0 || !isTestCommand(line)) return false;
  const silent = !/fail|error|threshold|coverage|warn|interrupt|unhandled|timeout|killed/i.test(output);
  return outcomeInOutput(output) === 'passed' && silent;
}

function diffIsTold({ line, output, ownExit }: Run): boolean {
  if (!ownExit || output.trim() === '' || !/^git\s+diff\b/.test(line) || />/.test(line)) return false;
  if (/--(?:stat|shortstat|numstat|name-only|name-status|summary|check|word-diff|quiet)/.test(line)) return false;
  return !/^(?:diff --(?:git|cc|combined)|warning:|fatal:|error:|\u001b)/m.test(output);
}

function statIsTold({ line, output, ownExit }: Run): boolean {
  return ownExit && /^git\s+diff\b.*--stat\b/.test(line) && /^\s*\d+ files? changed/.test(output);
}

function impossibleExitCode({ exitCode }: Run): boolean {
  return (
    exitCode !== undefined && (!Number.isInteger(exitCode) || exitCode < -255 || (exitCode > 255 && exitCode < 2 ** 31))
  );
}

/** How many seconds the test runner itself says it took; undefined when it does not say. */
export function printedSeconds(output: string): number | undefined {
  const end = output.slice(-8192);
  const match =
    /(?:passed|failed|error|skipped)[^\n]* in (\d+(?:\.\d+)?)s(?: \(\d+:\d\d:\d\d\))? ?=*\s*$/m.exec(end) ??
    /^Ran \d+ tests? in (\d+(?:\.\d+)?)s$/m.exec(end) ??
    /^\s*(?:Time|Duration):?\s+(\d+(?:\.\d+)?) ?s\b/m.exec(end) ??
    /; finished in (\d+(?:\.\d+)?)s$/m.exec(end);
  return match === null ? undefined : Number(match[1]);
}

const rules: readonly Rule[] = [
  {
    severity: 'contradiction',
    message: 'grep shows lines without what it was asked for',
    contradicts: grepShowsOtherLines,
  },
  {
    severity: 'contradiction',
    message: 'The exit code of grep contradicts what it found',
    contradicts: grepExitContradicts,
  },
  { severity: 'contradiction', message: 'echo did not print what it was given', contradicts: echoContradicts },
  {
    severity: 'contradiction',
    message: 'The exit code is not the one that the command gives',
    contradicts: fixedExitContradicts,
  },
  {
    severity: 'contradiction',
    message: 'The exit code says success, the output failure',
    contradicts: failedButExitedWell,
  },
  { severity: 'contradiction', message: 'No program exits with this code', contradicts: impossibleExitCode },
  {
    severity: 'doubt',
    message: 'A script exits with success though its tests fail',
    contradicts: scriptFailedButExitedWell,
  },
  { severity: 'doubt', message: 'The exit code says failure, the output success', contradicts: passedButExitedBadly },
  { severity: 'doubt', message: 'git diff prints a diff, the output tells of one', contradicts: diffIsTold },
  { severity: 'doubt', message: 'git diff --stat lists files before its summary', contradicts: statIsTold },
];

/** The rules that a recorded command breaks. */
export function brokenRules(command: string, output: string, exitCode: number | undefined): readonly Rule[] {
  const run: Run = { line: withoutFolderChange(command), output, exitCode, ownExit: ownExitCode(command) };
  return rules.filter((rule) => rule.contradicts(run));
}
