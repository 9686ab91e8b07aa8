export const id = 980;
export const ids = [980];
export const modules = {

/***/ 74599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ describeValidation),
  H: () => (/* binding */ validateSample)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/errors/user-error.js
var user_error = __webpack_require__(31397);
;// CONCATENATED MODULE: ./build/src/samples/checks/check.js
/** The checks of `validate-sample`; the identifiers are stable. */
const checkIds = [
    'required-files',
    'metadata',
    'patches',
    'trajectory-schema',
    'trajectory-authenticity',
    'trajectory-hash-chain',
    'enrichment',
    'digests',
    'cycle',
];
/** `failed` when there are problems, else `warning` when there are warnings, else `passed` with `good` as its message. */
function judge(id, problems, warnings, good) {
    const findings = [...problems, ...warnings];
    if (findings.length === 0)
        return { id, status: 'passed', message: good };
    const message = findings.join('; ');
    const shown = message.length > 2000 ? `${message.slice(0, 2000)}...` : message;
    return { id, status: problems.length > 0 ? 'failed' : 'warning', message: shown, findings };
}
function skipped(id, why) {
    return { id, status: 'skipped', message: why };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/files/digest.js
var files_digest = __webpack_require__(34049);
// EXTERNAL MODULE: ./build/src/trajectories/fields-of-step.js
var fields_of_step = __webpack_require__(99593);
// EXTERNAL MODULE: ./build/src/samples/sample-files.js
var sample_files = __webpack_require__(33369);
;// CONCATENATED MODULE: ./build/src/samples/checks/digest-rules.js






const logs = new Set([sample_files/* sampleFiles */.Mw.logBefore, sample_files/* sampleFiles */.Mw.logWithTests, sample_files/* sampleFiles */.Mw.logWithFix]);
/** File names with the SHA-256 that the metadata states for each, under `digests` or `files`. */
function statedDigests(metadata) {
    return [(0,fields_of_step/* asFields */.qI)(metadata.digests), (0,fields_of_step/* asFields */.qI)(metadata.files)].flatMap((stated) => Object.entries(stated ?? {}).flatMap(([name, value]) => {
        const text = typeof value === 'string' ? value : ((0,fields_of_step/* asFields */.qI)(value)?.sha256 ?? (0,fields_of_step/* asFields */.qI)(value)?.digest);
        const digest = typeof text === 'string' ? text.replace(/^sha256:/, '') : '';
        return /^[0-9a-f]{64}$/.test(digest) && !/[\\/]|^\.\.?$/.test(name) ? [[name, digest]] : [];
    }));
}
/** The files have the digests that the metadata states; skipped where it states none. */
async function checkDigests(folder, metadata) {
    const stated = statedDigests(metadata);
    if (stated.length === 0)
        return skipped('digests', 'the metadata states no digests of files');
    const problems = [];
    const warnings = [];
    for (const [name, digest] of stated) {
        const path = (0,external_node_path_.join)(folder, name);
        if ((0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isFile() !== true)
            problems.push(`${name} has a digest and is not there`);
        else if ((await (0,files_digest/* digestFile */.T)(path)) === digest)
            continue;
        // run.sh writes the logs anew; what they must say is a matter of the cycle.
        else if (logs.has(name))
            warnings.push(`${name} was written again since it was recorded`);
        else
            problems.push(`${name} is not the file that was recorded`);
    }
    return judge('digests', problems, warnings, `${stated.length} files are as recorded`);
}

// EXTERNAL MODULE: ./build/src/samples/inputs-digest.js
var inputs_digest = __webpack_require__(14665);
// EXTERNAL MODULE: ./build/src/samples/metadata.js
var samples_metadata = __webpack_require__(96092);
;// CONCATENATED MODULE: ./build/src/samples/checks/enrichment-rules.js



/** Paths of values that stand for "not known" instead of being absent; at most ten. */
function placeholders(value, path, found = []) {
    if (found.length >= 10)
        return found;
    if (value === null || value === '')
        found.push(path);
    else if (typeof value === 'object')
        for (const [key, item] of Object.entries(value))
            placeholders(item, `${path}.${key}`, found);
    return found;
}
/** All seven sections are there, hold no placeholders, and were computed from the files as they are now. */
function checkEnrichment(sample, metadata) {
    const missing = samples_metadata/* enrichmentSections */.oV.filter((section) => typeof metadata[section] !== 'object' || metadata[section] === null);
    const record = metadata[samples_metadata/* enrichmentRecordKey */.C2];
    const stale = record?.inputsDigest !== undefined && record.inputsDigest !== (0,inputs_digest/* digestInputs */.y)(sample, metadata);
    const empty = samples_metadata/* enrichmentSections */.oV.flatMap((section) => placeholders(metadata[section], section));
    return judge('enrichment', [
        ...(missing.length > 0 ? [`missing sections: ${missing.join(', ')}; run bugfix enrich`] : []),
        ...(stale ? ['the sections were computed from other files than these; run bugfix enrich'] : []),
    ], empty.length > 0 ? [`values that say nothing: ${empty.join(', ')}`] : [], 'all seven sections are there');
}

;// CONCATENATED MODULE: ./build/src/samples/checks/metadata-rules.js

const machineNames = /^(?:system[-_ ]?generated|auto(?:mated|[-_ ]?generated)|unknown|n\/?a|none|null|author|your[-_ ]name|todo)$/i;
/** Words that say of a failure no more than that it is one. */
const genericFailure = /^(?:(?:a |the )?(?:bug|bugs|error|failure|issue|fix|problem|defect|unknown|other|misc|n\/?a|none|todo|general|generic)[\s/_-]*)+$|^bug[\s_-]?fix(?:es)?$/i;
function textProblem(fields, name, use) {
    const value = fields[name];
    if (typeof value === 'string' && value.trim() !== '')
        return [];
    return [`${name} must be a text: ${use}`];
}
function tokenProblems(fields, name) {
    const value = fields[name];
    if (typeof value !== 'number')
        return [`${name} must be a number of tokens`];
    if (!Number.isInteger(value) || value < 0)
        return [`${name} must be a whole number, not ${value}`];
    return value === 0 ? [`${name} must not be 0: count or estimate it`] : [];
}
function authorProblems(fields) {
    const { author } = fields;
    if (typeof author !== 'string' || author.trim() === '')
        return ['author must be a text: who made the sample'];
    return machineNames.test(author.trim()) ? [`author must name who made the sample, not "${author}"`] : [];
}
function failureProblems(fields) {
    const { failure } = fields;
    if (typeof failure !== 'string' || failure.trim() === '')
        return ['failure must be a text: the failure mode'];
    return genericFailure.test(failure.trim()) ? [`failure must name a failure mode, not "${failure}"`] : [];
}
function headProblems(fields) {
    const { head } = fields;
    if (typeof head !== 'string' || head.trim() === '')
        return ['head must be a text: the commit that the patches apply to'];
    return /^[0-9a-f]{7,64}$/i.test(head) ? [] : [`head must be a commit, not "${head}", which moves`];
}
function pullRequestProblems(fields) {
    if (!('prNumber' in fields))
        return [];
    const { prNumber } = fields;
    if (typeof prNumber !== 'string')
        return [`prNumber must be a text such as "42", not ${JSON.stringify(prNumber)}`];
    return /^[1-9]\d*$/.test(prNumber) ? [] : [`prNumber must be the number of a pull request, not "${prNumber}"`];
}
/** Counts that are possible and unlikely. */
function tokenWarnings({ inputTokens, outputTokens }) {
    if (typeof inputTokens !== 'number' || typeof outputTokens !== 'number' || inputTokens <= 0)
        return [];
    if (outputTokens === inputTokens)
        return ['inputTokens and outputTokens are equal'];
    return outputTokens > inputTokens * 20
        ? ['outputTokens is more than twenty times inputTokens: they may be swapped']
        : [];
}
/** The rules for what people state in metadata.json. */
function checkMetadata(fields) {
    return judge('metadata', [
        ...authorProblems(fields),
        ...textProblem(fields, 'repo', 'the address of the repository'),
        ...headProblems(fields),
        ...pullRequestProblems(fields),
        ...failureProblems(fields),
        ...tokenProblems(fields, 'inputTokens'),
        ...tokenProblems(fields, 'outputTokens'),
    ], [...('prNumber' in fields ? [] : ['prNumber is absent: the fix has no pull request']), ...tokenWarnings(fields)], 'author, repo, head, failure and token counts are as they must be');
}

// EXTERNAL MODULE: ./build/src/patches/parse-patch.js + 1 modules
var parse_patch = __webpack_require__(7124);
// EXTERNAL MODULE: ./build/src/patches/patch.js
var patch = __webpack_require__(75726);
// EXTERNAL MODULE: ./build/src/patches/test-paths.js
var test_paths = __webpack_require__(43399);
;// CONCATENATED MODULE: ./build/src/samples/checks/patch-rules.js







/** What `git apply` refuses, among the oddities of a patch. */
const refused = /lines than its header says|do not fit|names no file|no file is changed/;
function readPatch(sample, file, name) {
    const found = sample.files[file];
    if (found === undefined)
        return { problems: [], warnings: [] };
    if (found.size === 0)
        return { problems: [`${name} is empty`], warnings: [] };
    try {
        const patch = (0,parse_patch/* parsePatch */.i)((0,sample_files/* readText */.yR)(found), { tolerant: true });
        const oddities = patch.warnings.map((warning) => `${name}: ${warning}`);
        return {
            patch,
            problems: oddities.filter((line) => refused.test(line)),
            warnings: oddities.filter((line) => !refused.test(line)),
        };
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y)
            return { problems: error.problems.map((problem) => `${name}: ${problem}`), warnings: [] };
        throw error;
    }
}
/** Paths that lead out of the working tree or into git's own folder. */
function escapes(path) {
    return (/^(?:\/|[A-Za-z]:|\\)/.test(path) ||
        path.split(/[\\/]/).some((part) => part === '..' || part.toLowerCase() === '.git'));
}
function unsafe(name, file) {
    const path = (0,patch/* pathOf */.XM)(file);
    return [
        ...([file.oldPath, file.newPath].some(escapes) ? [`${name} leads out of the repository: ${path}`] : []),
        ...((0,patch/* isSymlink */.wP)(file) ? [`${name} has a symbolic link: ${path}`] : []),
        ...((0,patch/* isSubmodule */.Xz)(file) ? [`${name} changes a submodule: ${path}`] : []),
    ];
}
/** Languages whose tests may lie in the file that they test, so that both patches may change it. */
const testsInline = new Set(['.rs', '.py', '.d', '.zig', '.ts', '.js']);
function overlapOf(fix, tests) {
    const shared = fix.filter((path) => tests.includes(path));
    const inline = shared.filter((path) => testsInline.has((0,external_node_path_.extname)(path)));
    const other = shared.filter((path) => !inline.includes(path));
    return {
        problems: other.map((path) => `both patches change ${path}`),
        warnings: inline.map((path) => `both patches change ${path}, which must have its tests inside`),
    };
}
/** fix.patch holds production code only, tests.patch tests only, each as git writes it and within the repository. */
function checkPatches(sample) {
    if (sample.files.fix === undefined && sample.files.tests === undefined)
        return skipped('patches', 'there is no patch');
    const fix = readPatch(sample, 'fix', 'fix.patch');
    const tests = readPatch(sample, 'tests', 'tests.patch');
    const paths = (read) => read.patch?.files.map(patch/* pathOf */.XM) ?? [];
    const overlap = overlapOf(paths(fix), paths(tests));
    const testsInFix = paths(fix).filter((path) => (0,test_paths/* roleOfPath */.X)(path).role === 'test');
    const codeInTests = paths(tests).filter((path) => (0,test_paths/* roleOfPath */.X)(path).role === 'production');
    return judge('patches', [
        ...fix.problems,
        ...tests.problems,
        ...(fix.patch?.files ?? []).flatMap((file) => unsafe('fix.patch', file)),
        ...(tests.patch?.files ?? []).flatMap((file) => unsafe('tests.patch', file)),
        ...testsInFix.map((path) => `fix.patch changes a test: ${path}`),
        ...overlap.problems,
    ], [
        ...fix.warnings,
        ...tests.warnings,
        ...codeInTests.map((path) => `tests.patch changes what does not look like a test: ${path}`),
        ...overlap.warnings,
    ], `fix.patch changes ${paths(fix).length} files, tests.patch ${paths(tests).length}`);
}

;// CONCATENATED MODULE: ./build/src/samples/checks/required-files.js



/** Empty patches are about patches; any other file has to say something. */
const mayBeEmpty = ['tests', 'fix'];
function isExecutable(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
/** The ten files are there, hold something, and run.sh can be executed. */
function checkRequiredFiles(sample) {
    const names = Object.entries(sample_files/* sampleFiles */.Mw);
    const missing = names.filter(([file]) => sample.files[file] === undefined).map(([, name]) => name);
    const empty = names
        .filter(([file]) => sample.files[file]?.size === 0 && !mayBeEmpty.includes(file))
        .map(([, name]) => name);
    const renamed = names.flatMap(([file, name]) => {
        const path = sample.files[file]?.path;
        return path === undefined || path.endsWith(name)
            ? []
            : [`${name} is called otherwise here: ${path.split(/[\\/]/).at(-1)}`];
    });
    const script = sample.files.runScript;
    return judge('required-files', [
        ...(missing.length > 0 ? [`missing: ${missing.join(', ')}`] : []),
        ...(empty.length > 0 ? [`empty: ${empty.join(', ')}`] : []),
        ...sample.problems,
        ...(script !== undefined && process.platform !== 'win32' && !isExecutable(script.path)
            ? ['run.sh cannot be executed: chmod +x run.sh']
            : []),
    ], renamed, 'all ten files are there');
}

;// CONCATENATED MODULE: ./build/src/trajectories/authenticity/finding.js
/** A finding about `events`, of which the first ten are kept. */
function finding(severity, message, events) {
    return { severity, message, events: events.slice(0, 10) };
}
/** The finding as a line: the message, and which events it is about. */
function describeFinding({ message, events }) {
    if (events.length === 0)
        return message;
    return `${message} (${events.length === 1 ? 'event' : 'events'} ${events.join(', ')})`;
}

;// CONCATENATED MODULE: ./build/src/trajectories/authenticity/compare-recordings.js

/** Gaps shorter than this coincide by chance. */
const noticeable = 100;
function sharedStamps(one, other) {
    const times = new Set(other.times.filter((time) => !Number.isNaN(time)));
    return one.timed().filter((event) => times.has(one.times[event]));
}
/** The longest run of gaps that both recordings have, to the millisecond; the events of `one` that end them. */
function sharedGaps(one, other) {
    const gaps = one.gaps().slice(0, 5000);
    const starts = new Map();
    const others = other.gaps().slice(0, 5000);
    others.forEach(({ milliseconds }, index) => {
        if (milliseconds >= noticeable)
            starts.set(milliseconds, [...(starts.get(milliseconds) ?? []).slice(0, 20), index]);
    });
    let longest = [];
    gaps.forEach(({ milliseconds }, index) => {
        for (const start of starts.get(milliseconds) ?? []) {
            let length = 0;
            while (isSameGap(gaps[index + length], others[start + length]))
                length += 1;
            if (length > longest.length)
                longest = gaps.slice(index, index + length).map(({ event }) => event);
        }
    });
    return longest;
}
function isSameGap(one, other) {
    return one !== undefined && one.milliseconds === other?.milliseconds && one.milliseconds >= noticeable;
}
function overlaps(one, other) {
    const [a, b] = [one, other].map((timeline) => timeline.timed().map((event) => timeline.times[event]));
    if (a === undefined || b === undefined || a.length === 0 || b.length === 0)
        return false;
    return a[0] <= b.at(-1) && b[0] <= a.at(-1);
}
/**
 * Whether two trajectories are two runs: copies share time stamps or gaps. Events named are those of the failed one.
 */
function comparisonFindings(failed, ideal) {
    const stamps = sharedStamps(failed, ideal);
    const sharedStart = failed.times[0] !== undefined && failed.times[0] === ideal.times[0];
    const few = failed.precision === 'seconds' || ideal.precision === 'seconds' ? 2 : 1;
    if (sharedStart || stamps.length > few) {
        return [finding('contradiction', 'The failed run has time stamps of the ideal run: they are not two runs', stamps)];
    }
    const gaps = sharedGaps(failed, ideal);
    if (gaps.length >= 4 && failed.precision !== 'seconds') {
        return [
            finding('contradiction', `${gaps.length} gaps in a row are those of the ideal run to the millisecond`, gaps),
        ];
    }
    return overlaps(failed, ideal) ? [finding('doubt', 'The failed run and the ideal run overlap in time', [])] : [];
}

// EXTERNAL MODULE: ./build/src/trajectories/hash-chain.js
var hash_chain = __webpack_require__(91051);
;// CONCATENATED MODULE: ./build/src/trajectories/authenticity/probability.js
function logFactorial(n) {
    let sum = 0;
    for (let factor = 2; factor <= n; factor++)
        sum += Math.log(factor);
    return sum;
}
/** The chance of at least `hits` successes in `tries` independent tries that succeed with `chance` each. */
function binomialTail(hits, tries, chance) {
    if (hits <= 0)
        return 1;
    if (hits <= tries * chance)
        return 1;
    let term = logFactorial(tries) - logFactorial(hits) - logFactorial(tries - hits);
    term += hits * Math.log(chance) + (tries - hits) * Math.log(1 - chance);
    let sum = 0;
    for (let k = hits; k <= tries; k++) {
        const value = Math.exp(term);
        sum += value;
        if (value < sum * 1e-12)
            break;
        term += Math.log((tries - k) / (k + 1)) + Math.log(chance / (1 - chance));
    }
    return Math.min(1, sum);
}
/** The chance of at least `hits` events when `expected` are expected (Poisson). */
function poissonTail(hits, expected) {
    if (hits <= expected)
        return 1;
    let term = hits * Math.log(expected) - expected - logFactorial(hits);
    let sum = 0;
    for (let k = hits; k < hits + 10_000; k++) {
        const value = Math.exp(term);
        sum += value;
        if (value < sum * 1e-12)
            break;
        term += Math.log(expected / (k + 1));
    }
    return Math.min(1, sum);
}

;// CONCATENATED MODULE: ./build/src/trajectories/authenticity/clock.js


/** A recording is called typed when a clock would have given its times less often than once in this many recordings. */
const rare = 1e-5;
/** Events with different times; several events at one instant say no more about the clock than one. */
function instantsOf(timeline) {
    const seen = new Set();
    return timeline.timed().flatMap((event) => {
        const time = timeline.times[event];
        if (seen.has(time))
            return [];
        seen.add(time);
        return [{ event, time, fraction: Math.floor(((time % 1000) + 1000) % 1000) }];
    });
}
const eventsOf = (instants) => instants.map(({ event }) => event);
/** Digit patterns that people type and clocks give rarely, each with the chance of a clock giving it. */
const patterns = [
    { name: 'are whole seconds', chance: 1 / 1000, fits: (fraction) => fraction === 0 },
    { name: 'are rounded to a tenth of a second', chance: 1 / 100, fits: (fraction) => fraction % 100 === 0 },
    { name: 'are rounded to 50 milliseconds', chance: 1 / 50, fits: (fraction) => fraction % 50 === 0 },
    { name: 'have milliseconds of digits in sequence', chance: 16 / 1000, fits: inSequence },
    { name: 'have milliseconds of one digit repeated', chance: 10 / 1000, fits: (fraction) => fraction % 111 === 0 },
];
function inSequence(fraction) {
    const [a, b, c] = digitsOf(fraction);
    return (b - a === 1 && c - b === 1) || (a - b === 1 && b - c === 1);
}
function digitsOf(fraction) {
    return [Math.floor(fraction / 100), Math.floor(fraction / 10) % 10, fraction % 10];
}
function patternFindings(instants, tick) {
    for (const { name, chance, fits } of patterns) {
        const fitting = instants.filter(({ fraction }) => fits(fraction));
        if (binomialTail(fitting.length, instants.length, Math.min(0.5, chance * tick)) >= rare)
            continue;
        const share = `${fitting.length} of ${instants.length} time stamps`;
        return [finding('contradiction', `${share} ${name}, which a clock does not give`, eventsOf(fitting))];
    }
    return [];
}
/** The milliseconds between two ticks of the clock: 1, or more for the coarse clocks of some systems. */
function tickOf(instants) {
    const round = instants.filter(({ fraction }) => fraction % 50 === 0).length;
    const ticks = round > instants.length * 0.6 ? [15.625] : [15.625, 10];
    const fits = (tick) => {
        const phases = instants.map(({ time }) => (((time - instants[0].time) % tick) + tick) % tick);
        return phases.every((phase) => phase <= 1.01 || phase >= tick - 1.01);
    };
    return ticks.find(fits) ?? 1;
}
function repeatFindings(instants) {
    const byFraction = new Map();
    for (const instant of instants)
        byFraction.set(instant.fraction, [...(byFraction.get(instant.fraction) ?? []).slice(0, 50), instant]);
    const repeated = [...byFraction.values()].filter((group) => group.length > 1);
    const pairs = repeated.reduce((sum, group) => sum + (group.length * (group.length - 1)) / 2, 0);
    const expected = (instants.length * (instants.length - 1)) / 2000;
    if (instants.length > 2000 || poissonTail(pairs, expected) >= rare)
        return [];
    const values = repeated.map(([instant]) => String(instant.fraction).padStart(3, '0'));
    return [
        finding('contradiction', `The milliseconds ${values.slice(0, 6).join(', ')} come back in ${pairs} pairs of time stamps where ${expected.toFixed(1)} are expected`, eventsOf(repeated.flat())),
    ];
}
/** People who make up milliseconds avoid some digits (0 and 5 look round); a clock gives all ten equally often. */
function missingDigitFindings(instants, medianGap) {
    const places = [2, 1, 0].filter((place) => medianGap >= [2000, 500, 50][place]);
    const digits = instants.flatMap(({ fraction }) => places.map((place) => digitsOf(fraction)[place]));
    const missing = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((digit) => !digits.includes(digit));
    const ways = [1, 10, 45, 120, 210, 252][missing.length] ?? 252;
    if (missing.length === 0 || ways * ((10 - missing.length) / 10) ** digits.length >= rare)
        return [];
    return [
        finding('contradiction', `The digits ${missing.join(', ')} never occur among ${digits.length} digits of milliseconds, which a clock does not avoid`, []),
    ];
}
function median(values) {
    return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
/** Time stamps that no clock would give: rounded, patterned, repeated or with avoided digits. */
function clockFindings(timeline) {
    const instants = instantsOf(timeline);
    if (timeline.precision === 'seconds' || instants.length < 3)
        return [];
    const tick = tickOf(instants);
    const patterned = patternFindings(instants, Math.ceil(tick));
    if (patterned.length > 0 || tick > 1)
        return patterned;
    return [
        ...repeatFindings(instants),
        ...missingDigitFindings(instants, median(timeline.gaps().map(({ milliseconds }) => milliseconds))),
    ];
}

// EXTERNAL MODULE: ./build/src/trajectories/test-commands.js
var test_commands = __webpack_require__(36418);
;// CONCATENATED MODULE: ./build/src/trajectories/authenticity/command-outputs.js

const succeeded = ({ exitCode, ownExit }) => ownExit && exitCode === 0;
/** The pattern of a plain `grep` or `git grep` without quoting tricks. */
function grepKey(line) {
    const match = /^(?:git\s+)?(?:grep|rg)\s+(?:-{1,2}[\w=-]+\s+)*(?:"([^"\\$`]+)"|'([^']+)'|([\w.-]+))(?:\s|$)/.exec(line);
    return match?.[1] ?? match?.[2] ?? match?.[3];
}
function grepShowsOtherLines({ line, output, ownExit }) {
    const key = grepKey(line);
    if (!ownExit || key === undefined || /\s-{1,2}\w*[vlLcABCf]|\s--/.test(line) || /[\\^$.|?*+()[\]{}]/.test(key))
        return false;
    const lines = output.split('\n').filter((text) => text.trim() !== '' && !/^(?:grep|rg|Binary file)\b/.test(text));
    return lines.some((text) => !text.toLowerCase().includes(key.toLowerCase()));
}
function grepExitContradicts({ line, output, exitCode, ownExit }) {
    if (!ownExit || grepKey(line) === undefined || /\s-{1,2}\w*[qc]|>/.test(line))
        return false;
    return (exitCode === 0 && output.trim() === '') || (exitCode === 1 && output.trim() !== '');
}
function echoContradicts({ line, output, ownExit }) {
    const match = /^echo\s+(?:"([^"\\$`!]*)"|'([^']*)'|([\w ./:-]+))$/.exec(line);
    const said = match?.[1] ?? match?.[2] ?? match?.[3]?.replace(/\s+/g, ' ');
    return ownExit && said !== undefined && !said.startsWith('-') && output.trim() !== said.trim();
}
function fixedExitContradicts({ line, exitCode, ownExit }) {
    if (!ownExit || exitCode === undefined)
        return false;
    const fixed = line === 'true' ? 0 : line === 'false' ? 1 : /^exit (\d{1,3})$/.exec(line)?.[1];
    return fixed !== undefined && Number(fixed) !== exitCode;
}
const runnerBroke = /^ImportError while loading conftest|INTERNALERROR>|^Interrupted: \d+ errors? during collection|^ERROR: file or directory not found|^(?:(?:ba|z|da)?sh: .*)?\S+: (?:command )?not found$/im;
function failedButExitedWell(run) {
    if (!succeeded(run))
        return false;
    if (runnerBroke.test(run.output.slice(-64 * 1024)))
        return true;
    return ((0,test_commands/* isTestCommand */.oS)(run.line) &&
        !isScript(run.line) &&
        (0,test_commands/* outcomeInOutput */.zL)(run.output) === 'failed' &&
        summaryFailed(run.output));
}
/** A package script may swallow what its test runner says. */
const isScript = (line) => /\b(?:npm|yarn|pnpm|bun|make|rake|tox|nox|composer)\b/.test(line);
/** The runner's closing line counts failures, so that a test's own printing isn't taken for it. */
function summaryFailed(output) {
    return /^(?:=+ )?.*\b(?!0\b)\d+ (?:failed|failing)\b|^FAILED \(|^FAIL(?:\s|$)|test result: FAILED/m.test(output.slice(-4096));
}
function scriptFailedButExitedWell(run) {
    return succeeded(run) && (0,test_commands/* isTestCommand */.oS)(run.line) && isScript(run.line) && summaryFailed(run.output);
}
function passedButExitedBadly({ line, output, exitCode, ownExit }) {
    if (!ownExit || exitCode === undefined || exitCode === 0 || !(0,test_commands/* isTestCommand */.oS)(line))
        return false;
    const silent = !/fail|error|threshold|coverage|warn|interrupt|unhandled|timeout|killed/i.test(output);
    return (0,test_commands/* outcomeInOutput */.zL)(output) === 'passed' && silent;
}
function diffIsTold({ line, output, ownExit }) {
    if (!ownExit || output.trim() === '' || !/^git\s+diff\b/.test(line) || />/.test(line))
        return false;
    if (/--(?:stat|shortstat|numstat|name-only|name-status|summary|check|word-diff|quiet)/.test(line))
        return false;
    return !/^(?:diff --(?:git|cc|combined)|warning:|fatal:|error:|\u001b)/m.test(output);
}
function statIsTold({ line, output, ownExit }) {
    return ownExit && /^git\s+diff\b.*--stat\b/.test(line) && /^\s*\d+ files? changed/.test(output);
}
function impossibleExitCode({ exitCode }) {
    return (exitCode !== undefined && (!Number.isInteger(exitCode) || exitCode < -255 || (exitCode > 255 && exitCode < 2 ** 31)));
}
/** How many seconds the test runner itself says it took; undefined when it does not say. */
function printedSeconds(output) {
    const end = output.slice(-8192);
    const match = /(?:passed|failed|error|skipped)[^\n]* in (\d+(?:\.\d+)?)s(?: \(\d+:\d\d:\d\d\))? ?=*\s*$/m.exec(end) ??
        /^Ran \d+ tests? in (\d+(?:\.\d+)?)s$/m.exec(end) ??
        /^\s*(?:Time|Duration):?\s+(\d+(?:\.\d+)?) ?s\b/m.exec(end) ??
        /; finished in (\d+(?:\.\d+)?)s$/m.exec(end);
    return match === null ? undefined : Number(match[1]);
}
const rules = [
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
function brokenRules(command, output, exitCode) {
    const run = { line: (0,test_commands/* withoutFolderChange */.Lg)(command), output, exitCode, ownExit: (0,test_commands/* ownExitCode */.k4)(command) };
    return rules.filter((rule) => rule.contradicts(run));
}

;// CONCATENATED MODULE: ./build/src/trajectories/authenticity/commands.js



/** Commands whose recorded output or exit code they could not have given. */
class CommandCheck {
    #broken = new Map();
    /** Test runs that print how long they took. */
    #printed = [];
    add(step) {
        if (step.kind !== 'command' || step.command === undefined)
            return;
        for (const { severity, message } of brokenRules(step.command, step.output ?? '', step.exitCode)) {
            if (step.output === undefined && !/exit/i.test(message))
                continue;
            const known = this.#broken.get(message);
            if (known === undefined)
                this.#broken.set(message, finding(severity, message, [step.index]));
            else if (known.events.length < 10)
                known.events.push(step.index);
        }
        const seconds = (0,test_commands/* isTestCommand */.oS)(step.command) && step.output !== undefined ? printedSeconds(step.output) : undefined;
        if (seconds !== undefined)
            this.#printed.push({ event: step.index, seconds });
    }
    /** Test runs that, by their own printed time, took longer than the recording has room for. */
    #tooShort(timeline) {
        const measured = timeline.durations.some((duration) => duration > 0);
        return this.#printed.flatMap(({ event, seconds }) => {
            const room = measured ? timeline.durations[event] : roomAround(timeline, event);
            return room + 1 + seconds * 0.05 < seconds ? [event] : [];
        });
    }
    findings(timeline) {
        const short = this.#tooShort(timeline);
        const message = 'The test run prints a longer time than it took';
        return [...this.#broken.values(), ...(short.length === 0 ? [] : [finding('contradiction', message, short)])];
    }
}
/** Seconds between the events before and after `event`; unlimited at either end or where a time is missing. */
function roomAround(timeline, event) {
    const room = (timeline.times[event + 1] - timeline.times[event - 1]) / 1000;
    return Number.isNaN(room) ? Number.POSITIVE_INFINITY : room;
}

;// CONCATENATED MODULE: ./build/src/trajectories/authenticity/consistency.js

/** Whole numbers of seconds may be rounded down or to the nearest, at both ends. */
const secondsOfRounding = 1.5;
function deviations(pairs, tolerance) {
    const sorted = pairs.map(({ offset }) => offset).sort((a, b) => a - b);
    const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
    return pairs.filter(({ offset }) => Math.abs(offset - middle) > tolerance).map(({ event }) => event);
}
/** `elapsed` must grow as the time stamps do, whether it is taken when an event begins or when it ends. */
function elapsedFindings(timeline) {
    const events = timeline.timed().filter((event) => !Number.isNaN(timeline.elapsed[event]));
    if (events.length < 2)
        return [];
    const whole = events.every((event) => Number.isInteger(timeline.elapsed[event]));
    const tolerance = whole ? secondsOfRounding : timeline.precision === 'fractions' ? 0.25 : secondsOfRounding;
    const atBegin = events.map((event) => ({ event, offset: timeline.times[event] / 1000 - timeline.elapsed[event] }));
    const atEnd = atBegin.map(({ event, offset }) => ({ event, offset: offset + (timeline.durations[event] || 0) }));
    const off = [deviations(atBegin, tolerance), deviations(atEnd, tolerance), perStep(timeline, events, tolerance)];
    const fewest = off.reduce((best, list) => (list.length < best.length ? list : best));
    if (fewest.length === 0)
        return [];
    return [finding('contradiction', 'The elapsed time contradicts the time stamps', fewest)];
}
/** Some tools call the time since the event before "elapsed". */
function perStep(timeline, events, tolerance) {
    return events.slice(1).filter((event, index) => {
        const gap = (timeline.times[event] - timeline.times[events[index]]) / 1000;
        return Math.abs(gap - timeline.elapsed[event]) > tolerance;
    });
}
/** An event cannot have lasted longer than until the next one began, or, where times are taken at the end, since the one before. */
function durationFindings(timeline) {
    const gaps = timeline.gaps();
    const timed = timeline.timed();
    const tooLong = (event, gap) => timeline.durations[event] > gap / 1000 + secondsOfRounding;
    const begun = gaps.flatMap(({ milliseconds }, index) => tooLong(timed[index], milliseconds) ? [timed[index]] : []);
    const ended = gaps.flatMap(({ event, milliseconds }) => (tooLong(event, milliseconds) ? [event] : []));
    const fewest = begun.length <= ended.length ? begun : ended;
    if (fewest.length === 0 || begun.length === 0 || ended.length === 0)
        return [];
    return [finding('contradiction', 'The duration is longer than the time until the next event', fewest)];
}
function stampFindings(timeline, now) {
    const timed = timeline.timed();
    const found = [];
    if (timeline.unreadable.length > 0) {
        found.push(finding('contradiction', 'The time stamp is not a time that exists', timeline.unreadable));
    }
    else if (timed.length === 0)
        found.push(finding('contradiction', 'No event has a time stamp', []));
    else if (timed.length < timeline.times.length) {
        const without = timeline.times.flatMap((time, event) => (Number.isNaN(time) ? [event] : []));
        found.push(finding('doubt', 'Some events have no time stamp', without));
    }
    const future = timed.filter((event) => timeline.times[event] > now + 2 * 24 * 3600 * 1000);
    if (future.length > 0)
        found.push(finding('contradiction', 'The time stamp lies in the future', future));
    if (timeline.precision === 'seconds' && timed.length > 0) {
        found.push(finding('doubt', 'The time stamps have no milliseconds, so little can be told from them', []));
    }
    return found;
}
/** Times that contradict each other, and time stamps that cannot be. `now`: milliseconds since 1970. */
function consistencyFindings(timeline, now) {
    return [...stampFindings(timeline, now), ...elapsedFindings(timeline), ...durationFindings(timeline)];
}

;// CONCATENATED MODULE: ./build/src/trajectories/authenticity/counts.js


/** Commands that can change files without an edit being recorded. */
const changesFiles = />|\b(?:sed|patch|git (?:apply|checkout|merge|stash|restore|revert|reset|cherry-pick)|mv|cp|rm|tee|prettier|eslint|biome|black|ruff|gofmt|codemod|generate|python3?|node|npm|yarn|pnpm|make)\b/;
/** Counts that a recording states, compared with what it shows. */
class CountCheck {
    #steps = 0;
    #seconds = 0;
    #unmeasured = false;
    #added = 0;
    #removed = 0;
    #edits = 0;
    #firstTime;
    #wallTime = Number.NaN;
    #uncounted = false;
    #commandsMayEdit = false;
    #files = new Set();
    #created = new Set();
    #claims = [];
    add(step) {
        this.#steps += 1;
        if (step.durationSeconds === undefined)
            this.#unmeasured = true;
        else
            this.#seconds += step.durationSeconds;
        this.#firstTime ??= step.time;
        if (step.time !== undefined)
            this.#wallTime = step.time - this.#firstTime;
        if (step.kind === 'edit_file')
            this.#edit(step);
        if (step.kind === 'command' && changesFiles.test(step.command ?? ''))
            this.#commandsMayEdit = true;
        if (step.kind === 'completion')
            this.#claims.push({ event: step.index, counts: step.counts });
        const stat = step.kind === 'command' ? diffStat(step.output ?? '') : undefined;
        if (stat !== undefined)
            this.#claims.push({ event: step.index, counts: stat });
    }
    #edit(step) {
        for (const edit of step.edits) {
            this.#edits += 1;
            if (this.#files.size < 100_000)
                this.#files.add(edit.path);
            if (/create|write/i.test(step.name ?? ''))
                this.#created.add(edit.path);
            if (edit.linesAdded === undefined)
                this.#uncounted = true;
            this.#added += edit.linesAdded ?? 0;
            this.#removed += edit.linesRemoved ?? 0;
        }
    }
    /** A diff cannot have more lines or files than the edits that made it. */
    #claimed({ event, counts }) {
        if (this.#edits === 0 || this.#commandsMayEdit)
            return [];
        const found = [];
        const more = (what, claimed, shown) => {
            if (claimed !== undefined && claimed > shown) {
                found.push(finding('contradiction', `${claimed} ${what} are claimed, the edits make ${shown}`, [event]));
            }
        };
        more('files', counts.filesModified ?? counts.filesChanged, this.#files.size);
        if (this.#uncounted)
            return found;
        more('added lines', counts.linesAdded, this.#added);
        more('removed lines', counts.linesRemoved, this.#removed);
        return found;
    }
    #summary(header) {
        const summary = [(0,fields_of_step/* asFields */.qI)(header.summary), (0,fields_of_step/* asFields */.qI)(header.stats), (0,fields_of_step/* asFields */.qI)(header.statistics)].filter((item) => item !== undefined);
        const found = [];
        const differs = (what, names, shown, tolerance = 0) => {
            const stated = (0,fields_of_step/* pick */.Up)(summary, names, fields_of_step/* isNumber */.Et);
            if (stated !== undefined && shown !== undefined && Math.abs(stated - shown) > tolerance) {
                found.push(finding('contradiction', `The summary states ${stated} ${what}, the events come to ${Number(shown.toFixed(3))}`, []));
            }
        };
        differs('events', ['totalActions', 'totalSteps', 'actionCount', 'stepCount'], this.#steps);
        const stated = (0,fields_of_step/* pick */.Up)(summary, ['totalElapsedMs', 'totalDurationMs'], fields_of_step/* isNumber */.Et);
        const isWallTime = stated !== undefined && Math.abs(stated - this.#wallTime) <= 2000;
        if (!this.#unmeasured && !isWallTime) {
            differs('ms in all', ['totalElapsedMs', 'totalDurationMs'], this.#seconds * 1000, this.#steps);
        }
        if (!this.#commandsMayEdit)
            differs('created files', ['filesCreated'], this.#created.size);
        return found;
    }
    findings(header) {
        return [...this.#claims.flatMap((claim) => this.#claimed(claim)), ...this.#summary(header)];
    }
}
/** The summary line of `git diff --stat`. */
function diffStat(output) {
    const match = /^\s*(\d+) files? changed(?:, (\d+) insertions?\(\+\))?(?:, (\d+) deletions?\(-\))?\s*$/m.exec(output.slice(-2000));
    if (match === null)
        return undefined;
    return { filesChanged: Number(match[1]), linesAdded: Number(match[2] ?? 0), linesRemoved: Number(match[3] ?? 0) };
}

;// CONCATENATED MODULE: ./build/src/trajectories/authenticity/edits.js

const longestText = 1024 * 1024;
const longestList = 20_000;
const linesOf = (text) => text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length > 2);
/** A text in which a tool left something out. */
const shortened = /characters left out|\[\.\.\.|\.\.\. ?\(|truncated|omitted|\(showing|more lines/i;
/** Edits whose text is not in the file or not in the diff, and reads whose lines are not as many as they say. */
class EditCheck {
    #files = new Map();
    #notInFile = [];
    #linesMiscounted = [];
    #edits = 0;
    add(step) {
        if (step.kind === 'read_file')
            this.#read(step);
        else if (step.kind === 'command')
            this.#forget();
        else if (step.kind === 'edit_file')
            for (const edit of step.edits)
                this.#edit(edit, step);
    }
    #state(path) {
        const known = this.#files.get(path);
        if (known !== undefined)
            return known;
        const state = { added: new Map() };
        if (this.#files.size < 10_000)
            this.#files.set(path, state);
        return state;
    }
    /** A command may have changed any file. */
    #forget() {
        for (const state of this.#files.values())
            delete state.text;
    }
    #read({ index, content, startLine, endLine, counts, paths, raw }) {
        if (content === undefined || startLine === undefined || endLine === undefined || shortened.test(content))
            return;
        const lines = content === '' ? 0 : content.replace(/\n$/, '').split('\n').length;
        const stated = Math.max(0, endLine - startLine + 1);
        if ('details' in raw && Math.abs(lines - stated) > 1)
            this.#linesMiscounted.push(index);
        const whole = startLine === 1 && counts.totalLines === lines && content.length < longestText;
        if (whole && paths[0] !== undefined)
            this.#state(paths[0]).text = content;
    }
    #edit(edit, { index, name = '' }) {
        this.#edits += 1;
        const state = this.#state(edit.path);
        const { oldText = '', newText } = edit;
        if (newText === undefined) {
            delete state.text;
            return;
        }
        if (/create|write/i.test(name) && oldText === '')
            state.text = newText.slice(0, longestText);
        else if (state.text !== undefined)
            this.#replace(state, oldText, newText, index);
        this.#follow(state, oldText, newText, index);
    }
    #replace(state, oldText, newText, index) {
        const text = state.text;
        if (oldText === newText)
            return;
        if (oldText === '')
            delete state.text;
        else if (!text.includes(oldText)) {
            this.#notInFile.push(index);
            delete state.text;
        }
        else
            state.text = text.replace(oldText, () => newText);
    }
    #follow(state, oldText, newText, index) {
        const before = new Set(linesOf(oldText));
        const after = new Set(linesOf(newText));
        for (const line of before)
            if (!after.has(line))
                state.added.delete(line);
        for (const line of after)
            if (!before.has(line) && state.added.size < longestList)
                state.added.set(line, index);
    }
    /** Lines that the edits leave behind and the diff does not add, where most of a file's are of that kind. */
    #notInDiff(expected) {
        const events = new Set();
        for (const [path, { added }] of this.#files) {
            const diff = linesForPath(expected, path);
            if (diff === undefined || added.size < 3)
                continue;
            const strange = [...added].filter(([line]) => !diff.has(line));
            if (strange.length > added.size / 2)
                for (const [, event] of strange)
                    events.add(event);
        }
        return [...events];
    }
    findings(expected) {
        const of = (message, events) => events.length === 0 ? [] : [finding('contradiction', message, events)];
        const strange = expected === undefined || this.#edits === 0 ? [] : this.#notInDiff(expected);
        return [
            ...of('The edit replaces text that is not in the file', this.#notInFile),
            ...of(`The edits leave lines behind that ${expected?.name} does not add`, strange),
            ...of('The file shown has another number of lines than the lines named', this.#linesMiscounted),
        ];
    }
}
/** Recordings spell paths with the folder they ran in before them. */
function linesForPath(expected, path) {
    const direct = expected.addedLines.get(path);
    if (direct !== undefined)
        return direct;
    for (const [file, lines] of expected.addedLines)
        if (path.endsWith(`/${file}`))
            return lines;
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/trajectories/authenticity/gaps.js


const gaps_rare = 1e-5;
/** With whole seconds there is less to see, and short recordings still show it. */
const rareInSeconds = 1e-3;
function backwardFindings(gaps) {
    const backward = gaps.filter(({ milliseconds }) => milliseconds < -1000);
    const slightly = gaps.filter(({ milliseconds }) => milliseconds < 0 && milliseconds >= -1000);
    const events = (list) => list.map(({ event }) => event);
    return [
        ...(backward.length > 0 ? [finding('contradiction', 'Time runs backwards', events(backward))] : []),
        ...(slightly.length > 0 ? [finding('doubt', 'Time runs backwards by less than a second', events(slightly))] : []),
    ];
}
/** Steps that take no noticeable time follow each other at the same millisecond on any machine. */
const gaps_noticeable = 100;
function identicalFindings(gaps) {
    const long = gaps.filter(({ milliseconds }) => milliseconds >= gaps_noticeable);
    const groups = new Map();
    for (const gap of long) {
        const group = groups.get(gap.milliseconds);
        if (group === undefined)
            groups.set(gap.milliseconds, [gap]);
        else
            group.push(gap);
    }
    const largest = [...groups.values()].reduce((best, group) => (group.length > best.length ? group : best), []);
    if (largest.length < 3 || largest.length < long.length * 0.3)
        return [];
    const message = `${largest.length} of ${long.length} gaps are exactly ${largest[0].milliseconds} ms`;
    return [
        finding('contradiction', message, largest.map(({ event }) => event)),
    ];
}
/** A coarse clock gives some round gaps; people type little else. */
const mostlyRound = 0.6;
function roundedFindings(gaps, units, limit) {
    const positive = gaps.filter(({ milliseconds }) => milliseconds > 0);
    let best;
    for (const unit of units) {
        const fitting = positive.filter(({ milliseconds }) => milliseconds % unit === 0);
        if (fitting.length < positive.length * mostlyRound)
            continue;
        const chance = units.length * binomialTail(fitting.length, positive.length, units === wholeSeconds ? 1000 / unit : 1 / unit);
        if (chance < (best?.chance ?? limit))
            best = { unit, fitting, chance };
    }
    if (best === undefined)
        return [];
    const message = `${best.fitting.length} of ${positive.length} gaps are multiples of ${best.unit / 1000} s`;
    return [
        finding('contradiction', message, best.fitting.map(({ event }) => event)),
    ];
}
const wholeSeconds = [5000, 10_000, 15_000, 30_000, 60_000];
const milliseconds = [100, 250, 500, 1000];
/** Gaps between events that no work would leave: negative, identical to the millisecond, or round. */
function gapFindings(timeline) {
    const gaps = timeline.gaps();
    if (gaps.length >= 2 && gaps.every((gap) => gap.milliseconds === 0)) {
        return [finding('contradiction', 'All events have the same time stamp', timeline.timed())];
    }
    const backward = backwardFindings(gaps);
    if (timeline.precision === 'seconds')
        return [...backward, ...roundedFindings(gaps, wholeSeconds, rareInSeconds)];
    return [...backward, ...identicalFindings(gaps), ...roundedFindings(gaps, milliseconds, gaps_rare)];
}

// EXTERNAL MODULE: ./build/src/trajectories/step-kinds.js
var step_kinds = __webpack_require__(6711);
;// CONCATENATED MODULE: ./build/src/trajectories/authenticity/searches.js


/** Searches for a text or pattern; searches by meaning may well show lines without it. */
const textual = /^(?:search_string|search_text|grep|grep_search|ripgrep|rg|find_in_files)$/;
/** Literal words in a key that may be a regular expression; without running it, which hostile input could exploit. */
function wordsOf(key) {
    const literal = key
        .replace(/\\[a-zA-Z]/g, ' ')
        .replace(/\[[^\]]*\]/g, ' ')
        .replace(/\w[*?]|\{[^}]*\}/g, ' ');
    return literal.split(/\W+/).filter((word) => word.length >= 3);
}
function couldMatch(key, text) {
    const haystack = text.toLowerCase();
    if (haystack.includes(key.toLowerCase()))
        return true;
    if (!/[\\^$.|?*+()[\]{}]/.test(key))
        return false;
    const words = wordsOf(key);
    return words.length === 0 || words.some((word) => haystack.includes(word.toLowerCase()));
}
/** A comment in words behind a path: `src/app.ts (import only)`. */
const remark = /\.\w+\s+\((?=[^)]*\s)[^)]*\)$/;
/** Search results that could not have come from their search. */
class SearchCheck {
    #without = [];
    #remarks = [];
    #miscounted = [];
    add(step) {
        if (step.kind !== 'search' || step.results === undefined)
            return;
        const { query, results } = step;
        const isTextual = step.name !== undefined && textual.test((0,step_kinds/* snakeCase */.LW)(step.name));
        const texts = results.flatMap(({ text }) => (text === undefined || text.trim() === '' ? [] : [text]));
        if (isTextual && query !== undefined && texts.some((text) => !couldMatch(query, text)))
            this.#without.push(step.index);
        if (results.some(({ file }) => remark.test(file)))
            this.#remarks.push(step.index);
        if (step.resultCount !== undefined && step.resultCount < results.length)
            this.#miscounted.push(step.index);
    }
    findings() {
        const of = (message, events) => events.length === 0 ? [] : [finding('contradiction', message, events)];
        return [
            ...of('The search shows lines without what was searched for', this.#without),
            ...of('The search results say more than a search prints', this.#remarks),
            ...of('The search states fewer results than it lists', this.#miscounted),
        ];
    }
}

;// CONCATENATED MODULE: ./build/src/trajectories/authenticity/timeline.js
function hasFraction(timestamp) {
    return typeof timestamp === 'number'
        ? timestamp >= 1e11 || !Number.isInteger(timestamp)
        : /[:\d][.,]\d+/.test(timestamp);
}
/** The times of a recording, as columns: event i has `times[i]` in milliseconds, NaN where it has none. */
class Timeline {
    times = [];
    elapsed = [];
    durations = [];
    /** Events whose time stamp is written but cannot be read as a time. */
    unreadable = [];
    #withFraction = 0;
    #withoutFraction = 0;
    add(step) {
        this.times.push(step.time ?? Number.NaN);
        this.elapsed.push(step.elapsedSeconds ?? Number.NaN);
        this.durations.push(step.durationSeconds ?? Number.NaN);
        if (step.timestamp === undefined)
            return;
        if (step.time === undefined)
            this.unreadable.push(step.index);
        else if (hasFraction(step.timestamp))
            this.#withFraction += 1;
        else
            this.#withoutFraction += 1;
    }
    get precision() {
        if (this.#withFraction === 0)
            return 'seconds';
        return this.#withoutFraction === 0 ? 'fractions' : 'mixed';
    }
    /** Indices of the events that have a time. */
    timed() {
        return this.times.flatMap((time, index) => (Number.isNaN(time) ? [] : [index]));
    }
    /** Milliseconds from each timed event to the next one; `event` is the later of the two. */
    gaps() {
        const timed = this.timed();
        return timed
            .slice(1)
            .map((event, index) => ({ event, milliseconds: this.times[event] - this.times[timed[index]] }));
    }
}

;// CONCATENATED MODULE: ./build/src/trajectories/authenticity/recording-check.js











/**
 * Judges whether a trajectory is a recording, from what can be measured in it: times, outputs, edits, counts and, where it
 * has one, the hash chain. Show it every step in order, then ask for the findings.
 */
class RecordingCheck {
    timeline = new Timeline();
    #chain = new hash_chain/* ChainCheck */.yh();
    #searches = new SearchCheck();
    #commands = new CommandCheck();
    #edits = new EditCheck();
    #counts = new CountCheck();
    add(step) {
        this.#chain.add(step.raw);
        for (const check of [this.timeline, this.#searches, this.#commands, this.#edits, this.#counts])
            check.add(step);
    }
    /** The state of the hash chain; a recording that names its last hash must have one, ending in it. */
    chain(header) {
        const verdict = this.#chain.verdict();
        const lastHash = (0,fields_of_step/* asFields */.qI)(header.provenance)?.lastHash;
        if (typeof lastHash !== 'string' || verdict.state === 'broken')
            return verdict;
        const ends = verdict.state === 'whole' && verdict.lastHash === lastHash;
        return ends ? verdict : { state: 'broken', index: this.timeline.times.length };
    }
    findings({ header, expected, now }) {
        const chain = this.chain(header);
        const broken = 'The hash chain is broken: the recording was changed afterwards';
        return [
            ...(chain.state === 'broken' ? [finding('contradiction', broken, [chain.index])] : []),
            ...consistencyFindings(this.timeline, now),
            ...clockFindings(this.timeline),
            ...gapFindings(this.timeline),
            ...this.#searches.findings(),
            ...this.#commands.findings(this.timeline),
            ...this.#edits.findings(expected),
            ...this.#counts.findings(header),
        ];
    }
}

// EXTERNAL MODULE: ./build/src/trajectories/read-trajectory.js + 4 modules
var read_trajectory = __webpack_require__(59015);
// EXTERNAL MODULE: ./build/src/trajectories/trajectory.js
var trajectory = __webpack_require__(25402);
// EXTERNAL MODULE: ./build/src/samples/read-diff.js
var read_diff = __webpack_require__(87941);
;// CONCATENATED MODULE: ./build/src/samples/checks/trajectory-rules.js










const mostProblems = 20;
/** Whether steps are as the format wants them; strictly for recordings that name their provenance. */
class SchemaCheck {
    steps = 0;
    unknownKinds = new Set();
    invalid = [];
    #unnamed = 0;
    add(step) {
        this.steps += 1;
        if (!step_kinds/* stepKinds */.CN.includes(step.kind) && this.unknownKinds.size < mostProblems)
            this.unknownKinds.add(step.kind);
        if (step.name === undefined)
            this.#unnamed += 1;
        if (this.invalid.length >= mostProblems || typeof step.raw.hash !== 'string')
            return;
        const result = trajectory/* trajectoryEventSchema */.R5.safeParse(step.raw);
        for (const issue of result.error?.issues.slice(0, 3) ?? [])
            this.invalid.push(`event ${step.index}: ${issue.path.join('.')}: ${issue.message}`);
    }
    problems(name, header) {
        const provenance = header.provenance === undefined ? undefined : trajectory/* provenanceSchema */.j9.safeParse(header.provenance);
        return [
            ...(this.steps === 0 ? [`${name} has no events`] : []),
            ...this.invalid.map((problem) => `${name}, ${problem}`),
            ...(provenance?.error?.issues ?? []).map(({ path, message }) => `${name}, provenance.${path.join('.')}: ${message}`),
        ];
    }
    warnings(name) {
        return [
            ...(this.#unnamed > 0 ? [`${name}: ${this.#unnamed} events name no action`] : []),
            ...(this.unknownKinds.size > 0
                ? [`${name} has kinds of steps that are not known: ${[...this.unknownKinds].join(', ')}`]
                : []),
        ];
    }
}
function read(sample, file) {
    const found = sample.files[file];
    if (found === undefined)
        return undefined;
    const name = sample_files/* sampleFiles */.Mw[file];
    const [recording, schema] = [new RecordingCheck(), new SchemaCheck()];
    try {
        const header = (0,read_trajectory/* observeTrajectory */.Q)(found.path, [recording, schema]);
        return { name, file, recording, schema, header, problems: [] };
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.y))
            throw error;
        return { name, file, recording, schema, header: {}, problems: [...error.problems] };
    }
}
function schemaCheck(trajectories) {
    if (trajectories.length === 0)
        return skipped('trajectory-schema', 'there is no trajectory');
    const failed = trajectories.find(({ file, problems }) => file === 'failedTrajectory' && problems.length === 0);
    const tags = failed?.header.tags;
    const noMode = failed !== undefined && (typeof tags?.failureMode !== 'string' || tags.failureMode === '');
    const ideal = trajectories.find(({ file, problems }) => file === 'idealTrajectory' && problems.length === 0);
    const few = ideal !== undefined && ideal.schema.steps < 15;
    return judge('trajectory-schema', [
        ...trajectories.flatMap(({ problems, schema, name, header }) => problems.length > 0 ? problems : schema.problems(name, header)),
        ...(noMode ? ['failed_trajectory.json must name its failure mode: tags.failureMode'] : []),
    ], [
        ...trajectories.flatMap(({ schema, name }) => schema.warnings(name)),
        ...(few ? [`ideal_trajectory.json has ${ideal.schema.steps} events, 15 or more are usual`] : []),
    ], trajectories.map(({ name, schema }) => `${name}: ${schema.steps} events`).join('; '));
}
/** The diff that a trajectory must lead to: its own, else for the ideal one the fix. */
function expectedOf({ file, header }, patches) {
    const own = header.provenance?.finalDiff;
    if (typeof own === 'string')
        return { name: 'its final diff', addedLines: (0,read_diff/* addedLinesOf */.D)((0,read_diff/* readDiff */.i)(own)) };
    if (file === 'failedTrajectory' || patches.length === 0)
        return undefined;
    return { name: 'fix.patch', addedLines: (0,read_diff/* addedLinesOf */.D)(...patches) };
}
function authenticityCheck(trajectories, patches, now) {
    const readable = trajectories.filter(({ problems }) => problems.length === 0);
    if (readable.length === 0)
        return skipped('trajectory-authenticity', 'there is no trajectory that can be read');
    const found = readable.flatMap((trajectory) => {
        const expected = expectedOf(trajectory, patches);
        const { header, recording } = trajectory;
        const findings = recording.findings({ header, now, ...(expected === undefined ? {} : { expected }) });
        return findings.map((finding) => ({ finding, name: trajectory.name }));
    });
    const [failed, ideal] = ['failedTrajectory', 'idealTrajectory'].map((file) => readable.find((item) => item.file === file));
    if (failed !== undefined && ideal !== undefined) {
        const shared = comparisonFindings(failed.recording.timeline, ideal.recording.timeline);
        found.push(...shared.map((finding) => ({ finding, name: failed.name })));
    }
    const lines = (severity) => found
        .filter(({ finding }) => finding.severity === severity)
        .map(({ finding, name }) => `${name}: ${describeFinding(finding)}`);
    const names = readable.map(({ name }) => name).join(' and ');
    const contradictions = lines('contradiction');
    if (contradictions.length > 0)
        return judge('trajectory-authenticity', contradictions, lines('doubt'), '');
    // What is unusual but possible decides nothing; it is told.
    const unusual = lines('doubt');
    const message = `${names}: nothing speaks against a recording${unusual.length > 0 ? `; unusual: ${unusual.join('; ')}` : ''}`;
    return { id: 'trajectory-authenticity', status: 'passed', message };
}
function chainCheck(trajectories) {
    const verdicts = trajectories
        .filter(({ problems }) => problems.length === 0)
        .map(({ name, header, recording }) => ({ name, chain: recording.chain(header) }));
    const broken = verdicts.flatMap(({ name, chain }) => chain.state === 'broken' ? [`${name}: the chain breaks at event ${chain.index}`] : []);
    const whole = verdicts.filter(({ chain }) => chain.state === 'whole').map(({ name }) => name);
    if (broken.length === 0 && whole.length < verdicts.length) {
        const without = verdicts.filter(({ chain }) => chain.state === 'absent').map(({ name }) => name);
        return skipped('trajectory-hash-chain', `no hash chain in ${without.join(' and ')}`);
    }
    if (verdicts.length === 0)
        return skipped('trajectory-hash-chain', 'there is no trajectory that can be read');
    return judge('trajectory-hash-chain', broken, [], `${whole.join(' and ')}: every event has the hash of itself and its past`);
}
function readPatches(sample) {
    return ['fix', 'tests'].flatMap((file) => {
        const found = sample.files[file];
        return found === undefined || found.size === 0 ? [] : [(0,read_diff/* readDiff */.i)((0,sample_files/* readText */.yR)(found))];
    });
}
/** The three checks on the trajectories, each read once. `now`: milliseconds since 1970. */
function checkTrajectories(sample, now) {
    const files = ['idealTrajectory', 'failedTrajectory'];
    const trajectories = files.map((file) => read(sample, file)).filter((trajectory) => trajectory !== undefined);
    return [
        schemaCheck(trajectories),
        authenticityCheck(trajectories, readPatches(sample), now),
        chainCheck(trajectories),
    ];
}

// EXTERNAL MODULE: ./build/src/samples/metadata-document.js
var metadata_document = __webpack_require__(25544);
;// CONCATENATED MODULE: ./build/src/phases/validate-sample.js











/** Runs one check so that a failure inside of it is its own and stops no other. */
async function guarded(ids, check) {
    try {
        return await check();
    }
    catch (error) {
        const problems = error instanceof user_error/* UserError */.y ? error.problems : [`could not be checked: ${(0,user_error/* messageOf */.b)(error)}`];
        return ids.map((id) => judge(id, problems, [], ''));
    }
}
function readMetadata(sample) {
    const found = sample.files.metadata;
    if (found === undefined)
        return { problems: [] };
    try {
        return { metadata: (0,metadata_document/* readMetadataDocument */.z)((0,sample_files/* readText */.yR)(found)).value, problems: [] };
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y)
            return { problems: error.problems };
        throw error;
    }
}
function sameTests(stated, found) {
    const missing = stated.filter((id) => typeof id === 'string' && !found.includes(id));
    const extra = found.filter((id) => !stated.includes(id));
    return [
        ...(missing.length > 0
            ? [`no longer failing before and passing after the fix: ${missing.slice(0, 10).join(', ')}`]
            : []),
        ...(extra.length > 0
            ? [`failing before and passing after the fix, and not recorded: ${extra.slice(0, 10).join(', ')}`]
            : []),
    ];
}
async function checkCycle(folder, metadata, options) {
    if (options.rerunCycle === undefined)
        return [skipped('cycle', 'the cycle was not run again')];
    const { verdict, reason, failToPass } = await options.rerunCycle(folder);
    if (verdict !== 'valid')
        return [judge('cycle', [`${verdict}: ${reason}`], [], '')];
    const stated = metadata?.failToPass;
    const differences = Array.isArray(stated) ? sameTests(stated, failToPass) : [];
    return [judge('cycle', differences, [], `${failToPass.length} tests fail before the fix and pass after it`)];
}
/**
 * Checks the sample in `folder`: every check runs, whatever the others find. Throws a UserError when there is no such folder.
 */
async function validateSample(folder, options) {
    if ((0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
        throw new user_error/* UserError */.y(`${folder} is not a folder: give the folder of a sample, such as samples/task-1.`);
    }
    const sample = (0,sample_files/* findSampleFiles */.$K)(folder);
    const { metadata, problems } = readMetadata(sample);
    const withMetadata = (id, check) => guarded([id], async () => {
        if (metadata !== undefined)
            return [await check(metadata)];
        return [
            id === 'metadata' && problems.length > 0
                ? judge(id, problems, [], '')
                : skipped(id, 'there is no metadata.json that can be read'),
        ];
    });
    const checks = [
        ...(await guarded(['required-files'], () => [checkRequiredFiles(sample)])),
        ...(await withMetadata('metadata', checkMetadata)),
        ...(await guarded(['patches'], () => [checkPatches(sample)])),
        ...(await guarded(['trajectory-schema', 'trajectory-authenticity', 'trajectory-hash-chain'], () => checkTrajectories(sample, options.now))),
        ...(await withMetadata('enrichment', (fields) => checkEnrichment(sample, fields))),
        ...(await withMetadata('digests', (fields) => checkDigests(folder, fields))),
        ...(await guarded(['cycle'], () => checkCycle(folder, metadata, options))),
    ];
    checks.sort((a, b) => checkIds.indexOf(a.id) - checkIds.indexOf(b.id));
    return { valid: checks.every(({ status }) => status !== 'failed'), checks };
}
const marks = { passed: '✅', failed: '❌', warning: '⚠️ ', skipped: '⏭️ ' };
/** The checks as a table for people, each finding on a line of its own. */
function describeValidation(folder, { valid, checks }) {
    const width = Math.max(...checkIds.map((id) => id.length));
    const lines = checks.flatMap(({ id, status, message, findings = [message] }) => findings.map((finding, index) => index === 0 ? `${marks[status]} ${id.padEnd(width)}  ${finding}` : `   ${' '.repeat(width)}  ${finding}`));
    const failed = checks.filter(({ status }) => status === 'failed').length;
    return [
        ...lines,
        '',
        valid ? `✅ ${folder} is valid` : `❌ ${folder} is not valid: ${failed} of ${checks.length} checks failed`,
        '',
    ].join('\n');
}


/***/ }),

/***/ 25402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R5: () => (/* binding */ trajectoryEventSchema),
/* harmony export */   hR: () => (/* binding */ trajectorySchema),
/* harmony export */   j9: () => (/* binding */ provenanceSchema)
/* harmony export */ });
/* unused harmony exports trajectoryActions, partitions, trajectoryModes, failureAnalysisSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/** The seeds' vocabulary; imported trajectories may hold other kinds, which are kept and counted as such. */
const trajectoryActions = [
    'begin_interaction',
    'search_string',
    'search_dir',
    'open_file',
    'find_and_replace_code',
    'execute_terminal_command',
    'add_thought',
    'end_interaction',
];
const partitions = ['EnvironmentSetup', 'FaultLocalization', 'Solution', 'Verification'];
const trajectoryEventSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    action: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(trajectoryActions),
    /** What was asked and what came back: query and results, path and content, command and its output and exit code. */
    details: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
    thought: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** UTC, with milliseconds: when the action began. */
    timestamp: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$({ precision: 3 }),
    /** Since the first event began. */
    elapsed_seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    /** How long the action took. */
    duration_seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    partition: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(partitions),
    /** SHA-256 over the hash of the event before it and this event without its hash. */
    hash: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const trajectoryModes = ['autonomous', 'guided', 'constrained'];
const provenanceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    agent: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    agentVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** `guided`: the agent knew the fix; `constrained`: it was kept from working well, on purpose. */
    mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(trajectoryModes),
    constraints: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
    baseCommit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The unified diff of the workspace at the end. */
    finalDiff: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The hash of the last event. */
    lastHash: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/** What a failed run missed, computed from its final diff and the fix. */
const failureAnalysisSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    rootCause: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    consequence: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    issuesMissed: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
const trajectorySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    annotationTrace: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(trajectoryEventSchema).min(1),
    taskIssue: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    tags: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
    failureAnalysis: failureAnalysisSchema.optional(),
    provenance: provenanceSchema,
});


/***/ })

};
