const runner =
  /(?:^|[\s/;&|(])(?:pytest|py\.test|tox|nox|unittest|nosetests|nose2|trial|jest|vitest|mocha|ava|tap|tape|jasmine|karma|playwright\s+test|cypress\s+run|rspec|phpunit|pest|ctest|bats|gotestsum|nextest|minitest|runtests(?:\.py)?)(?=$|[\s;&|)"'])/;
const subcommand =
  /(?:^|[\s/;&|(])(?:(?:npm|yarn|pnpm|bun|deno|go|cargo|dotnet|swift|mix|lerna|nx|turbo|rake|rails|composer|make|bazel|mvn|\.?\/?mvnw|gradle|\.?\/?gradlew|poetry run|python3? manage\.py)(?:\s+-\S+)*\s+(?:run(?:-script)?\s+)?(?:\w+:)*(?:test|tests|check|verify)(?::[\w:-]+)?|node\s+(?:--?\S+\s+)*--test|python3?\s+-m\s+(?:pytest|unittest|nose2?))(?=$|[\s;&|)"'])/;

/** Whether a shell command line runs tests, judged by the test runners and scripts it names. */
export function isTestCommand(command: string): boolean {
  const line = command.slice(0, 4000);
  if (/^\s*(?:grep|rg|cat|ls|find|echo|head|tail|sed|pip3?|apt(?:-get)?|which)\b[^;&|]*$/.test(line)) return false;
  if (/^\s*(?:npm|yarn|pnpm|bun)\s+(?:install|add|i|ci|remove)\b[^;&|]*$/.test(line)) return false;
  return runner.test(line) || subcommand.test(line);
}

const failed =
  /(?:^|[^\d])(?!0\b)\d+ (?:tests? )?(?:failed|failing|failures?|errors?)\b|\b(?:failures|errors|failed)[=:]\s*(?!0\b)\d+|^(?:FAILED|FAIL|--- FAIL|not ok)\b|test result: FAILED|BUILD (?:FAILED|FAILURE)|^Traceback \(most recent call last\)|\bnpm ERR!/im;
const passed =
  /(?:^|[^\d])(?!0\b)\d+ (?:tests? )?(?:passed|passing|pass)\b|\b(?:all )?tests? (?:have )?pass(?:ed|ing)?\b|^OK(?: \(|$)|^ok\s|test result: ok|BUILD SUCCESS(?:FUL)?|# pass (?!0\b)\d+/im;

/** What the output of a test run says of itself; undefined when it says nothing that we know. Looks at the last 8 KiB. */
export function outcomeInOutput(output: string): 'passed' | 'failed' | undefined {
  const end = output.slice(-8 * 1024);
  if (last.end !== end) last = { end, outcome: readOutcome(end) };
  return last.outcome;
}

/** Several measures ask about the same run one after the other. */
let last: { end: string; outcome: 'passed' | 'failed' | undefined } = { end: '', outcome: undefined };

function readOutcome(end: string): 'passed' | 'failed' | undefined {
  if (failed.test(end)) return 'failed';
  return passed.test(end) ? 'passed' : undefined;
}

/** Whether a command's exit code is that of the program it runs first: no pipe, list or fallback hides it. */
export function ownExitCode(command: string): boolean {
  const line = withoutFolderChange(command);
  return !/[|;&\n`]|\$\(/.test(line.replace(/\d?>&\d|&>>?/g, ''));
}

/** The command line without a leading `cd somewhere &&`. */
export function withoutFolderChange(command: string): string {
  return command.replace(/^\s*cd\s+(?:"[^"]*"|'[^']*'|[^\s;&|]+)\s*&&\s*/, '').trim();
}

/**
 * Whether a test run passed: what its output says, else its exit code where nothing hides it. Undefined when neither tells.
 */
export function testRunPassed(
  command: string,
  output: string | undefined,
  exitCode: number | undefined,
): boolean | undefined {
  const said = output === undefined ? undefined : outcomeInOutput(output);
  if (exitCode !== undefined && exitCode !== 0) return false;
  if (said !== undefined) return said === 'passed';
  return exitCode === 0 && ownExitCode(command) ? true : undefined;
}
