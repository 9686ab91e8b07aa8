/** What one field of an enrichment section means. */
export interface FieldDefinition {
  /** Its path in metadata.json: `[]` for the items of a list, `<trajectory>` for idealTrajectory and failedTrajectory. */
  field: string;
  definition: string;
  unit: string;
  source: string;
  /** When the field is not there. */
  absent: string;
}

const never = 'never';
const noTrajectory = 'the trajectory is missing';
const noFix = 'fix.patch is missing';

function define(field: string, definition: string, unit: string, source: string, absent: string): FieldDefinition {
  return { field, definition, unit, source, absent };
}

const taskGoal = [
  define(
    'summary',
    'The title of the pull request, else the description or first sentence of the task',
    'text',
    'metadata.json, trajectories',
    'nobody states the task',
  ),
  define(
    'problemStatement',
    'The body of the pull request or issue, else the task as the agent was told it, else the failing tests and their messages',
    'text',
    'metadata.json, trajectories, FAIL_pre_patch.log',
    'none of these exists',
  ),
  define(
    'expectedOutcome',
    'The sentences of the problem statement that say how it should be, at most three; else the tests that have to pass',
    'text',
    'problemStatement, failToPass',
    'neither exists',
  ),
  define(
    'leaksSolution',
    'Whether summary or problem statement name files or code of the fix',
    'true or false',
    'fix.patch',
    noFix,
  ),
  define('leaks[]', 'What leaks: paths and added lines of the fix', 'text', 'fix.patch', 'nothing leaks'),
  define(
    'notDerivable[]',
    'Fields of this section that could not be derived',
    'field names',
    'this section',
    'all were derived',
  ),
];

const failureModeAnalysis = [
  define(
    'failureType',
    'The failure as its author names it',
    'text',
    'metadata.json `failure`, else `tags.failureMode` of the failed trajectory',
    'neither is stated',
  ),
  define(
    'failureCategory',
    'One of eight: Logic Errors, Type/Schema Errors, Integration Errors, UI/Styling Errors, Performance Errors, State Management, Validation/Security, Error Handling; by the first of these texts that speaks of one: failure, bug type, messages of failing tests, the task',
    'one of eight',
    'metadata.json, FAIL_pre_patch.log, trajectories',
    'no text speaks of any',
  ),
  define(
    'failureMode',
    'The mode within the category (off-by-one, null-pointer, race-condition, ...), where one is named',
    'one of 17',
    'the same texts',
    'none is named',
  ),
  define(
    'failureDescription',
    'How much of the fix the failed run did not touch, or the words of the recording',
    'text',
    'failed trajectory, fix.patch',
    'there is no failed trajectory or no fix',
  ),
  define(
    'rootCause',
    'Why the run failed: files never looked at or not changed, no test after the last edit; or the words of the recording',
    'text',
    'failed trajectory, fix.patch',
    'nothing of this kind can be seen',
  ),
  define(
    'consequence',
    'The tests that still fail; or the words of the recording',
    'text',
    'failed trajectory, failToPass',
    'no test run shows it',
  ),
  define(
    'issuesMissed[]',
    'What the recording names, then each file and hunk of the fix that the run did not change and each file it changed besides',
    'text',
    'failed trajectory, fix.patch',
    'there is no failed trajectory, or nothing to compare it with',
  ),
  define(
    'comparedWithFix.filesMissed[]',
    'Files of the fix that the run did not change',
    'path',
    'failed trajectory, fix.patch',
    'there is nothing to compare',
  ),
  define(
    'comparedWithFix.symbolsMissed[].file',
    'File of a changed symbol that the run did not change',
    'path',
    'failed trajectory, fix.patch',
    'nothing was missed',
  ),
  define(
    'comparedWithFix.symbolsMissed[].symbol',
    'Path of that symbol within its file',
    'text',
    'failed trajectory, fix.patch',
    'nothing was missed',
  ),
  define(
    'comparedWithFix.hunksMissed[].file',
    'File of a hunk of which the run made no added line',
    'path',
    'failed trajectory, fix.patch',
    'nothing was missed',
  ),
  define(
    'comparedWithFix.hunksMissed[].line',
    'First line of that hunk after the fix',
    'line',
    'fix.patch',
    'nothing was missed',
  ),
  define(
    'comparedWithFix.unnecessaryEdits[]',
    'Files that the run changed and neither patch does',
    'path',
    'failed trajectory, patches',
    'there is nothing to compare',
  ),
  define(
    'verificationSkipped',
    'Whether no test ran after the last edit',
    'true or false',
    'failed trajectory',
    'the run made no edit',
  ),
  define(
    'testsStillFailing[]',
    "Tests that fail with the run's final diff: as proved when the sample was built, else those of failToPass named in its last test run",
    'test identifiers',
    'failed trajectory',
    'neither shows any',
  ),
  define(
    'notDerivable[]',
    'Fields of this section that could not be derived',
    'field names',
    'this section',
    'all were derived',
  ),
];

const stepLevelMetrics = [
  define('totalSteps.<trajectory>', 'Events of the trajectory', 'count', 'trajectory', noTrajectory),
  define(
    'toolCallBreakdown.<trajectory>.<kind>',
    'Events of each kind; the names of every dialect are folded onto begin, thought, search, read_file, edit_file, command, completion',
    'count',
    'trajectory',
    'no event is of this kind',
  ),
  define(
    'unknownStepKinds.<trajectory>[]',
    'Kinds of events that fit none of these, counted under their own name',
    'name',
    'trajectory',
    'all are known',
  ),
  define(
    'wallTime.<trajectory>.startTime',
    'Time stamp of the first timed event',
    'time',
    'trajectory',
    'no event is timed',
  ),
  define(
    'wallTime.<trajectory>.endTime',
    'Time stamp of the last timed event',
    'time',
    'trajectory',
    'no event is timed',
  ),
  define(
    'wallTime.<trajectory>.durationSeconds',
    'endTime minus startTime',
    'seconds',
    'trajectory',
    'no event is timed',
  ),
  define(
    'activeSeconds.<trajectory>',
    'Sum of the durations that events state',
    'seconds',
    'trajectory',
    'no event states a duration',
  ),
  define(
    'gaps.<trajectory>.longestSeconds',
    'Longest time between two events',
    'seconds',
    'trajectory',
    'fewer than two events are timed',
  ),
  define(
    'gaps.<trajectory>.medianSeconds',
    'Median time between two events',
    'seconds',
    'trajectory',
    'fewer than two events are timed',
  ),
  define(
    'tokenCounts.inputTokens',
    'Tokens that the model read: as stated, else the tokens of what the agent was shown once (task, results, outputs)',
    'tokens',
    'metadata.json, else trajectory',
    'there is neither',
  ),
  define(
    'tokenCounts.outputTokens',
    'Tokens that the model wrote: as stated, else those of thoughts, queries, commands and edits',
    'tokens',
    'metadata.json, else trajectory',
    'there is neither',
  ),
  define('tokenCounts.totalTokens', 'inputTokens plus outputTokens', 'tokens', 'the two', 'there is neither'),
  define(
    'tokenCounts.source',
    'Where the counts come from: metadata, idealTrajectory or failedTrajectory',
    'name',
    '',
    'there is neither',
  ),
  define(
    'tokenCounts.estimated',
    'The counts were estimated with the cl100k_base encoding (of texts over a million characters, from their beginning)',
    'true',
    'trajectory',
    'the counts were stated',
  ),
  define('commands.<trajectory>.run', 'Commands run', 'count', 'trajectory', 'none was run'),
  define(
    'commands.<trajectory>.exitCodes.<code>',
    'Commands that ended with each exit code; `unknown` where none is recorded',
    'count',
    'trajectory',
    'none did',
  ),
  define(
    'testRuns.<trajectory>.count',
    'Commands that name a test runner or test script',
    'count',
    'trajectory',
    noTrajectory,
  ),
  define(
    'testRuns.<trajectory>.passed',
    'Of these, how many passed: by what they print, else by their exit code where no pipe or list hides it',
    'count',
    'trajectory',
    noTrajectory,
  ),
  define('testRuns.<trajectory>.failed', 'Of these, how many failed', 'count', 'trajectory', noTrajectory),
  define(
    'testRuns.<trajectory>.firstPassedStep',
    'First event at which a test run passed',
    'event, from 0',
    'trajectory',
    'none passed',
  ),
  define(
    'testRuns.<trajectory>.firstPassedSeconds',
    'When that was, since the first event',
    'seconds',
    'trajectory',
    'none passed',
  ),
];

const diffSemantics = [
  define('filesChanged', 'Files that fix.patch changes', 'count', 'fix.patch', noFix),
  define('totalLinesAdded', 'Lines it adds', 'lines', 'fix.patch', noFix),
  define('totalLinesRemoved', 'Lines it removes', 'lines', 'fix.patch', noFix),
  define('modifiedFiles[]', 'Their paths', 'path', 'fix.patch', noFix),
  define('files[].path', 'Path after the change (before it, for a removed file)', 'path', 'fix.patch', noFix),
  define('files[].kind', 'source, test, configuration or documentation, by the path', 'kind', 'fix.patch', noFix),
  define('files[].change', 'added, removed, modified or renamed', 'change', 'fix.patch', noFix),
  define('files[].oldPath', 'Path before a renaming', 'path', 'fix.patch', 'it was not renamed'),
  define('files[].binary', 'The file is binary', 'true', 'fix.patch', 'it is text'),
  define('files[].linesAdded', 'Lines added in this file', 'lines', 'fix.patch', noFix),
  define('files[].linesRemoved', 'Lines removed in this file', 'lines', 'fix.patch', noFix),
  define(
    'changedSymbols[].file',
    'File of a symbol that the fix changes',
    'path',
    'fix.patch, syntax tree',
    'no symbol is changed',
  ),
  define(
    'changedSymbols[].symbol',
    'Full path within the file: Class.method',
    'text',
    'fix.patch, syntax tree',
    'no symbol is changed',
  ),
  define(
    'changedSymbols[].type',
    'function, method, class, type or constant',
    'kind',
    'fix.patch, syntax tree',
    'no symbol is changed',
  ),
  define(
    'changedSymbols[].change',
    'added, modified or removed; of nested symbols the innermost is modified',
    'change',
    'fix.patch, syntax tree',
    'no symbol is changed',
  ),
  define(
    'changedSymbols[].startLine',
    'First line of it that is in view, after the change (before it, when removed)',
    'line',
    'fix.patch, syntax tree',
    'no symbol is changed',
  ),
  define(
    'changedSymbols[].endLine',
    'Last line of it that is in view',
    'line',
    'fix.patch, syntax tree',
    'no symbol is changed',
  ),
  define(
    'publicAPIChanges.<change>[].file',
    'File of a symbol, usable from outside by the rules of its language, that is added, removed or has another signature',
    'path',
    'fix.patch, syntax tree',
    'there is none',
  ),
  define(
    'publicAPIChanges.<change>[].symbol',
    'Its path within the file',
    'text',
    'fix.patch, syntax tree',
    'there is none',
  ),
  define(
    'publicAPIChanges.<change>[].type',
    'As above, or `export` for a name that is exported here and declared elsewhere',
    'kind',
    'fix.patch, syntax tree',
    'there is none',
  ),
  define(
    'publicAPIChanges.<change>[].before',
    'Declaration before the change, without the body',
    'code',
    'fix.patch, syntax tree',
    'it was not exported before, or is out of view',
  ),
  define(
    'publicAPIChanges.<change>[].after',
    'Declaration after the change, without the body',
    'code',
    'fix.patch, syntax tree',
    'it is not exported any more, or is out of view',
  ),
  define(
    'symbolSource',
    '`files`: whole files were compared (source.bundle, or files that the fix adds or removes); `hunks`: only what the hunks show',
    'files or hunks',
    'source.bundle',
    'no file is of a language with a grammar',
  ),
  define('warnings[]', 'Where fix.patch is not as git writes it', 'text', 'fix.patch', 'it is'),
];

const status = (state: string, log: string) => [
  define(
    `${state}.frameworks[]`,
    'Test frameworks whose output was recognised',
    'name',
    log,
    'no test run is recognised in the log',
  ),
  define(`${state}.totalTests`, 'Tests run, as printed, else as listed', 'count', log, 'not printed'),
  define(`${state}.passed`, 'Tests that passed', 'count', log, 'not printed'),
  define(`${state}.failed`, 'Tests that failed', 'count', log, 'not printed'),
  define(`${state}.errors`, 'Tests that could not be run to their end', 'count', log, 'not printed'),
  define(`${state}.skipped`, 'Tests left out', 'count', log, 'not printed'),
  define(`${state}.coverage`, 'Covered lines, else statements', 'percent', log, 'not measured'),
  define(
    `${state}.coverageDetails.<kind>`,
    'Covered lines, statements, branches and functions',
    'percent',
    log,
    'not measured',
  ),
  define(`${state}.duration`, 'Time that the runner states', 'seconds', log, 'not printed'),
  define(
    `${state}.truncated`,
    'The log ends before its run, or is so long that its middle was not read',
    'true',
    log,
    'it is whole',
  ),
  define(`${state}.contradictions[]`, 'Where the log contradicts itself', 'text', log, 'it does not'),
];

const testExecution = [
  define(
    'hasAutomatedTests',
    'A log has a test run, or tests.patch changes a file',
    'true or false',
    'logs, tests.patch',
    never,
  ),
  define('testType', '`automated` or `none`', 'kind', 'logs, tests.patch', never),
  ...status('preTestStatus', 'PASS_pre_tests.log'),
  ...status('preFixStatus', 'FAIL_pre_patch.log'),
  ...status('postPatchStatus', 'PASS_post_patch.log'),
  define(
    'coverageDelta',
    'Coverage after the fix minus before',
    'percentage points',
    'first and third log',
    'one of the two was not measured',
  ),
  define(
    'failToPass[]',
    'Tests that fail with the tests alone and pass with the fix: as measured by the cycle, else by name from the logs',
    'test identifiers',
    'metadata.json, else logs',
    'a log is missing',
  ),
  define(
    'passToPass[]',
    'Tests that pass with the tests alone and with the fix',
    'test identifiers',
    'metadata.json, else logs',
    'passing tests are not named',
  ),
  define(
    'flakyTests[]',
    'Tests that the cycle found flaky, else whose tries differ within a log',
    'test identifiers',
    'metadata.json, else logs',
    'no test is named',
  ),
  define(
    'topFailingTracebacks[].message',
    'Message of a failure; failures with the same message and frame are one, numbers aside',
    'text',
    'FAIL_pre_patch.log',
    'none is printed',
  ),
  define(
    'topFailingTracebacks[].frame',
    'First frame that is not in a dependency',
    'file:line',
    'FAIL_pre_patch.log',
    'none is printed',
  ),
  define(
    'topFailingTracebacks[].traceback',
    'The traceback, at most 4000 characters',
    'text',
    'FAIL_pre_patch.log',
    'none is printed',
  ),
  define(
    'topFailingTracebacks[].tests[]',
    'Tests that fail so, at most 100',
    'test identifiers',
    'FAIL_pre_patch.log',
    'no test fails',
  ),
  define('topFailingTracebacks[].count', 'How many tests fail so', 'count', 'FAIL_pre_patch.log', 'no test fails'),
  define('results[].id', 'Each test that a log names, at most 20,000', 'test identifier', 'logs', 'no test is named'),
  define('results[].before', 'Its result in the first log', 'status', 'PASS_pre_tests.log', 'not named there'),
  define('results[].withTests', 'Its result in the second log', 'status', 'FAIL_pre_patch.log', 'not named there'),
  define('results[].withFix', 'Its result in the third log', 'status', 'PASS_post_patch.log', 'not named there'),
];

const navigationMetrics = [
  define('<trajectory>.filesOpened', 'Different files read or edited', 'count', 'trajectory', noTrajectory),
  define('<trajectory>.filesEdited', 'Different files edited', 'count', 'trajectory', noTrajectory),
  define(
    '<trajectory>.editPrecision',
    'Of the edited files, the share that fix.patch changes',
    '0 to 1',
    'trajectory, fix.patch',
    'nothing was edited, or fix.patch is missing',
  ),
  define(
    '<trajectory>.editRecall',
    'Of the files that fix.patch changes, the share that was edited',
    '0 to 1',
    'trajectory, fix.patch',
    noFix,
  ),
  define(
    '<trajectory>.filesOpenedList[]',
    'Files read or edited, relative to the repository',
    'path',
    'trajectory',
    noTrajectory,
  ),
  define('<trajectory>.filesReadList[]', 'Files read', 'path', 'trajectory', noTrajectory),
  define('<trajectory>.filesEditedList[]', 'Files edited', 'path', 'trajectory', noTrajectory),
  define(
    '<trajectory>.unnecessaryFileModifications[]',
    'Files edited that neither patch changes',
    'path',
    'trajectory, patches',
    noFix,
  ),
  define(
    '<trajectory>.missedFiles[]',
    'Files of fix.patch that were not edited',
    'path',
    'trajectory, fix.patch',
    noFix,
  ),
  define(
    '<trajectory>.firstRelevantFile.step',
    'First event that reads or edits a file of the fix',
    'event, from 0',
    'trajectory, fix.patch',
    'none does',
  ),
  define(
    '<trajectory>.firstRelevantFile.seconds',
    'When that was, since the first event',
    'seconds',
    'trajectory',
    'none does, or it is not timed',
  ),
  define('<trajectory>.reReads', 'Reads of a file that had been read before', 'count', 'trajectory', noTrajectory),
];

const planAndMemorySignals = [
  define(
    '<trajectory>.thoughtActionsCount',
    'Events that are thoughts; the thought beside another action is not counted',
    'count',
    'trajectory',
    noTrajectory,
  ),
  define('<trajectory>.planAdherence', 'carriedOut / stated', '0 to 1', 'trajectory', 'no intention is stated'),
  define(
    '<trajectory>.intentions.stated',
    'Different files, symbols and commands that thoughts name in sentences announcing what comes next',
    'count',
    'trajectory',
    'no intention is stated',
  ),
  define(
    '<trajectory>.intentions.carriedOut',
    'Of these, how many a later action (or the one with the thought) names in its path, query, command or edit, in whatever order',
    'count',
    'trajectory',
    'no intention is stated',
  ),
  define(
    '<trajectory>.verificationStepsCompleted',
    'After the last edit a test command ran, and the last one to tell says that it passed',
    'true or false',
    'trajectory',
    'nothing was edited',
  ),
  define(
    '<trajectory>.repeatedMistakes',
    'Commands that failed again without an edit since they failed',
    'count',
    'trajectory',
    noTrajectory,
  ),
  define('<trajectory>.contradictions', 'Edits that take back an earlier edit', 'count', 'trajectory', noTrajectory),
];

/** The definition of every field that an enrichment writes, by section. */
export const fieldDefinitions: readonly FieldDefinition[] = Object.entries({
  taskGoal,
  failureModeAnalysis,
  stepLevelMetrics,
  diffSemantics,
  testExecution,
  navigationMetrics,
  planAndMemorySignals,
}).flatMap(([section, fields]) => fields.map((entry) => ({ ...entry, field: `${section}.${entry.field}` })));

/** The definitions as a Markdown table. */
export function fieldTable(): string {
  const asCell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
  const rows = fieldDefinitions.map(
    ({ field, definition, unit, source, absent }) =>
      `| \`${field}\` | ${[definition, unit, source, absent].map(asCell).join(' | ')} |`,
  );
  return ['| Field | Definition | Unit | Source | Absent when |', '| --- | --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}
