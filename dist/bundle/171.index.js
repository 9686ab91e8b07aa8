export const id = 171;
export const ids = [171];
export const modules = {

/***/ 34049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ digestFile),
/* harmony export */   b: () => (/* binding */ digest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);


/** SHA-256 of `content`, as 64 lower-case hexadecimal digits. */
function digest(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
/** SHA-256 of the file at `path`, read as a stream so that its size does not matter. */
async function digestFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path))
        hash.update(chunk);
    return hash.digest('hex');
}


/***/ }),

/***/ 43399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isTestPath),
/* harmony export */   X: () => (/* binding */ roleOfPath)
/* harmony export */ });
const testFolders = new Set([
    'test',
    'tests',
    '__tests__',
    '__test__',
    'spec',
    'specs',
    '__specs__',
    'e2e',
    'e2e-tests',
    'cypress',
    'playwright',
    'testdata',
    'test-data',
    'test_data',
    'testcases',
    'test-cases',
    'testfixtures',
    'test-fixtures',
    'test_fixtures',
    'fixtures',
    '__fixtures__',
    '__snapshots__',
    '__image_snapshots__',
    '__mocks__',
    'tap-snapshots',
    'test-d',
    'type-tests',
    'unittests',
    'unit-tests',
    'unit_tests',
    'integration-tests',
    'integration_tests',
    'integrationtests',
    'functional-tests',
    'functional_tests',
    'regression-tests',
    'testsuite',
]);
/** Folders that hold helpers of tests in one project and a public testing module in another. */
const supportFolders = new Set([
    'testing',
    'testutil',
    'testutils',
    'test_util',
    'test_utils',
    'test-utils',
    'testhelpers',
    'testlib',
    'testsupport',
    'test_support',
    'mocks',
    'mock',
]);
const testFiles = [
    [
        /\.(?:test|tests|spec|specs|e2e|cy|unit|test-d|spec-d|tst|integration)\.[cm]?[jt]sx?$/,
        'a JavaScript test file by its name',
    ],
    [/^(?:test|tests|spec)\.[cm]?[jt]sx?$/, 'a JavaScript test file by its name'],
    [/[-_](?:test|tests|spec)\.[cm]?[jt]sx?$/, 'a JavaScript test file by its name'],
    [/^test[-_].*\.[cm]?[jt]sx?$/, 'a JavaScript test file by its name'],
    [/\.(?:snap|snap\.new|snapshot)$/, 'a snapshot of a test'],
    [/^(?:test_.*|.*_tests?|tests?|conftest)\.pyi?$/, 'a Python test file by its name'],
    [/_test\.go$/, 'a Go test file by its name'],
    [/^(?:tests?|.*_tests?|test_.*)\.rs$/, 'a Rust test file by its name'],
    [/(?:Test|Tests|TestCase|TestBase|IT|ITCase|Spec)\.(?:java|kt|kts|groovy|scala)$/, 'a Java test class by its name'],
    [/^Test[A-Z]\w*\.(?:java|kt|groovy|scala)$/, 'a Java test class by its name'],
    [/(?:_spec|_test)\.rb$|Tests?\.(?:php|cs)$|\.phpt$/, 'a test file by its name'],
];
const testConfiguration = [
    /^(?:jest|vitest|karma|ava|playwright|cypress|wdio|web-test-runner|tap|nyc|c8)\.(?:[\w-]+\.)*(?:config|conf|setup|workspace|projects)\.(?:[cm]?[jt]s|json)$/,
    /^(?:jest|vitest|test)[.-](?:setup|globals?|environment|preset)(?:[.-]\w+)*\.[cm]?[jt]sx?$/,
    /^setup-?[tT]ests?\.[cm]?[jt]sx?$/,
    /^\.?(?:mocharc|taprc|nycrc|c8rc|jestrc|avarc)(?:\.\w+)?$/,
    /^(?:pytest\.ini|\.pytest\.ini|tox\.ini|noxfile\.py|\.coveragerc|nextest\.toml)$/,
    /^(?:requirements[-_.]?)?(?:tests?|dev|testing)(?:[-_.]?requirements)?[\w.-]*\.(?:txt|in)$/,
    /^requirements[-_.].*(?:tests?|dev|testing)[\w.-]*\.(?:txt|in)$/,
];
/** Maven's and Gradle's source sets: `src/test`, `src/test/java11`, `src/integrationTest`, `src/testFixtures`. */
const javaTestSourceSet = /(?:^|\/)src\/(?:test\w*|it|[a-z]\w*Test)\//;
const javaMainSourceSet = /(?:^|\/)src\/main\//;
function folderVerdict(folders, file, path) {
    for (const folder of folders) {
        const name = folder.toLowerCase();
        // A Python package called `test` may be a library for testing: `django/test/client.py`.
        if (name === 'test' && folders[0] !== folder && /\.pyi?$/.test(file))
            return { role: 'test-support', reason: `in a package ${folder}/` };
        if (testFolders.has(name))
            return { role: 'test', reason: `in a folder ${folder}/` };
        if (/^(?:.*[-_.](?:tests?|specs?))$/.test(name) && !/\.(?:java|kt)$/.test(path))
            return { role: 'test', reason: `in a folder ${folder}/` };
        if (supportFolders.has(name) || (file.endsWith('.go') && /^[a-z]+test$/.test(name)))
            return { role: 'test-support', reason: `in a folder ${folder}/` };
    }
    return undefined;
}
/**
 * The role of `path` (relative, with `/`) by the conventions of Python, JavaScript, TypeScript, Go, Rust, Java and
 * their relatives. `test-support` means that the path alone does not tell.
 */
function roleOfPath(path) {
    const parts = path.split('/');
    const file = parts.at(-1) ?? '';
    const named = testFiles.find(([pattern]) => pattern.test(file));
    if (javaTestSourceSet.test(path))
        return { role: 'test', reason: 'in a test source set' };
    if (javaMainSourceSet.test(path) && !parts.includes('__tests__'))
        return { role: 'production', reason: 'in the main source set' };
    if (named !== undefined)
        return { role: 'test', reason: named[1] };
    if (testConfiguration.some((pattern) => pattern.test(file)))
        return { role: 'test-configuration', reason: 'the configuration of a test runner' };
    return (folderVerdict(parts.slice(0, -1), file, path) ?? { role: 'production', reason: 'no convention of tests applies' });
}
/** Whether tests are what `path` is for, by convention alone. */
function isTestPath(path) {
    const { role } = roleOfPath(path);
    return role === 'test' || role === 'test-configuration';
}


/***/ }),

/***/ 14665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ enrichmentVersion),
/* harmony export */   y: () => (/* binding */ digestInputs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _trajectories_hash_chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91051);
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96092);




/** The files that an enrichment reads besides the metadata. */
const inputs = [
    'fix',
    'tests',
    'idealTrajectory',
    'failedTrajectory',
    'logBefore',
    'logWithTests',
    'logWithFix',
];
/** Changes whenever a section is computed in another way, so that older enrichments are renewed. */
const enrichmentVersion = '1.0.0';
const readAtOnce = 4 * 1024 * 1024;
/** SHA-256 over everything that an enrichment is computed from: the files, the rest of the metadata and how it is computed. */
function digestInputs(sample, metadata) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(enrichmentVersion)
        .update((0,_trajectories_hash_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)((0,_metadata_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutEnrichment */ .uF)(metadata)));
    for (const file of inputs) {
        const found = sample.files[file];
        hash.update(`\0${file}\0${found?.size ?? 'absent'}\0`);
        if (found === undefined)
            continue;
        if (found.size <= readAtOnce)
            hash.update((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(found.path));
        else
            updateInParts(hash, found.path);
    }
    return hash.digest('hex');
}
function updateInParts(hash, path) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'r');
    const buffer = Buffer.allocUnsafe(readAtOnce);
    try {
        for (let size = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, buffer); size > 0; size = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, buffer))
            hash.update(buffer.subarray(0, size));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}


/***/ }),

/***/ 25544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ withChanges),
/* harmony export */   z: () => (/* binding */ readMetadataDocument)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31397);
/* harmony import */ var _files_parse_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26889);
/* harmony import */ var _trajectories_element_scanner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18692);



/** Reads metadata.json. Throws a UserError for invalid JSON (with line and column) or when it is not an object. */
function readMetadataDocument(text) {
    const value = (0,_files_parse_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text, 'metadata.json');
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('metadata.json must hold a JSON object: {"author": ...}.');
    }
    const texts = new Map();
    const scanner = new _trajectories_element_scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .ElementScanner */ .p({
        wants: () => false,
        element: () => undefined,
        field: (key, raw) => {
            if (raw !== undefined)
                texts.set(key, raw.trim());
        },
    });
    scanner.push(Buffer.from(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text));
    return { value: value, texts };
}
/** The document with `changes` put in place of, or behind, its fields, as JSON text; a change to undefined removes the field. */
function withChanges(document, changes) {
    const keys = [...new Set([...Object.keys(document.value), ...Object.keys(changes)])];
    const fields = keys.flatMap((key) => {
        const text = key in changes ? indent(changes[key]) : (document.texts.get(key) ?? indent(document.value[key]));
        return text === undefined ? [] : [`  ${JSON.stringify(key)}: ${text}`];
    });
    return fields.length === 0 ? '{}\n' : `{\n${fields.join(',\n')}\n}\n`;
}
function indent(value) {
    return JSON.stringify(value, null, 2)?.replaceAll('\n', '\n  ');
}


/***/ }),

/***/ 96092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ enrichmentRecordKey),
/* harmony export */   R5: () => (/* binding */ metadataSchema),
/* harmony export */   is: () => (/* binding */ chooseSections),
/* harmony export */   oV: () => (/* binding */ enrichmentSections),
/* harmony export */   uF: () => (/* binding */ withoutEnrichment)
/* harmony export */ });
/* unused harmony export enrichmentRecordSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31397);


/** The enrichment sections, in the order in which they are written. */
const enrichmentSections = [
    'taskGoal',
    'failureModeAnalysis',
    'stepLevelMetrics',
    'diffSemantics',
    'testExecution',
    'navigationMetrics',
    'planAndMemorySignals',
];
/**
 * What we read of metadata.json. It is loose: every other field survives, and a known field of an unexpected type is
 * treated as absent rather than refused, because people's files are older than this schema.
 */
const metadataSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    author: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().catch(undefined),
    repo: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().catch(undefined),
    /** The commit that the patches apply to. */
    head: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().catch(undefined),
    prNumber: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()]).optional().catch(undefined),
    title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().catch(undefined),
    description: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().catch(undefined),
    failure: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().catch(undefined),
    inputTokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional().catch(undefined),
    outputTokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional().catch(undefined),
    failToPass: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional().catch(undefined),
    passToPass: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional().catch(undefined),
    flakyTests: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional().catch(undefined),
});
/** The record of an enrichment, kept in the metadata so that an unchanged sample can be skipped. */
const enrichmentRecordSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    inputsDigest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    warnings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional(),
});
const enrichmentRecordKey = 'enrichment';
/** The metadata without what an enrichment adds: the part that is input. */
function withoutEnrichment(metadata) {
    const added = [...enrichmentSections, enrichmentRecordKey];
    return Object.fromEntries(Object.entries(metadata).filter(([key]) => !added.includes(key)));
}
/** The sections called `names`, in the order in which they are written. Throws a UserError for names that are none. */
function chooseSections(names) {
    const unknown = names.filter((name) => !enrichmentSections.includes(name));
    if (unknown.length > 0) {
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(unknown.map((name) => `There is no section '${name}'. The sections are ${enrichmentSections.join(', ')}.`));
    }
    return enrichmentSections.filter((section) => names.includes(section));
}


/***/ }),

/***/ 87941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ addedLinesOf),
/* harmony export */   i: () => (/* binding */ readDiff)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31397);
/* harmony import */ var _patches_parse_patch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7124);
/* harmony import */ var _patches_patch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75726);



const changes = {
    modified: 'modified',
    added: 'added',
    deleted: 'removed',
    renamed: 'renamed',
    copied: 'added',
};
function diffFile(file) {
    const { added, removed } = (0,_patches_patch_js__WEBPACK_IMPORTED_MODULE_2__/* .countChangedLines */ .VB)(file);
    return {
        path: (0,_patches_patch_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .XM)(file),
        ...(file.oldPath === file.newPath ? {} : { oldPath: file.oldPath }),
        change: changes[file.status],
        binary: file.binary !== undefined,
        linesAdded: added,
        linesRemoved: removed,
        hunks: file.hunks.map(({ oldStart, newStart, header, lines }) => ({
            oldStart,
            newStart,
            heading: header.replace(/^@@ .*? @@ ?/, '').trimEnd(),
            lines: lines.flatMap((line) => (line.startsWith('\\') ? [] : [line.replace(/\r$/, '') || ' '])),
        })),
    };
}
/** Reads a unified diff as far as it is one: text around it and wrong counts in hunk headers are warnings, not errors. */
function readDiff(text) {
    try {
        const patch = (0,_patches_parse_patch_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePatch */ .i)(text, { tolerant: true });
        return { files: patch.files.map(diffFile), warnings: patch.warnings };
    }
    catch (error) {
        if (error instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y)
            return { files: [], warnings: [...error.problems] };
        throw error;
    }
}
/** Lines that the diffs add, without white space at either end, by file. */
function addedLinesOf(...diffs) {
    const added = new Map();
    for (const file of diffs.flatMap(({ files }) => files)) {
        const lines = added.get(file.path) ?? new Set();
        for (const line of file.hunks.flatMap((hunk) => hunk.lines))
            if (line.startsWith('+'))
                lines.add(line.slice(1).trim());
        added.set(file.path, lines);
    }
    return added;
}


/***/ }),

/***/ 33369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ findSampleFiles),
/* harmony export */   MN: () => (/* binding */ sourceBundle),
/* harmony export */   Mw: () => (/* binding */ sampleFiles),
/* harmony export */   pn: () => (/* binding */ isTooLong),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31397);



/** The ten files of a sample. */
const sampleFiles = {
    metadata: 'metadata.json',
    fix: 'fix.patch',
    tests: 'tests.patch',
    idealTrajectory: 'ideal_trajectory.json',
    failedTrajectory: 'failed_trajectory.json',
    dockerfile: 'Dockerfile',
    runScript: 'run.sh',
    logBefore: 'PASS_pre_tests.log',
    logWithTests: 'FAIL_pre_patch.log',
    logWithFix: 'PASS_post_patch.log',
};
/** A repository without a public address travels with its sample. */
const sourceBundle = 'source.bundle';
/** Older samples name their logs `.txt`. */
function namesOf(file) {
    const name = sampleFiles[file];
    return name.endsWith('.log') ? [name, name.replace(/\.log$/, '.txt')] : [name];
}
function findFile(folder, name) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isSymbolicLink() && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path).startsWith((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder) + node_path__WEBPACK_IMPORTED_MODULE_1__.sep)) {
            return `${name} is a link that leads out of the sample.`;
        }
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        return status.isFile() ? { path, size: status.size } : `${name} is not a regular file.`;
    }
    catch (error) {
        return error.code === 'ENOENT' && !isThere(path)
            ? undefined
            : `${name} cannot be read: ${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error)}.`;
    }
}
function isThere(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
}
/** Looks for the ten files in `folder`; links that lead out of it, folders, pipes and devices are not followed. */
function findSampleFiles(folder) {
    const found = { folder, files: {}, problems: [] };
    for (const file of Object.keys(sampleFiles)) {
        for (const name of namesOf(file)) {
            const result = findFile(folder, name);
            if (typeof result === 'string')
                found.problems.push(result);
            else if (result !== undefined)
                found.files[file] ??= result;
        }
    }
    return found;
}
/** How much of a text file is looked at: of a larger one the beginning and the end. */
const longestText = 32 * 1024 * 1024;
const keptHead = 4 * 1024 * 1024;
/** The text of a file, with undecodable bytes replaced; of a file over 32 MiB the first 4 MiB and the last 28 MiB. */
function readText({ path, size }) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        if (size <= longestText)
            return readPart(file, 0, size);
        const tail = longestText - keptHead;
        return `${readPart(file, 0, keptHead)}\n${readPart(file, size - tail, tail)}`;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** Whether `readText` leaves the middle out. */
function isTooLong({ size }) {
    return size > longestText;
}
function readPart(file, position, size) {
    const buffer = Buffer.allocUnsafe(size);
    let filled = 0;
    while (filled < size) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, filled, size - filled, position + filled);
        if (count === 0)
            break;
        filled += count;
    }
    return buffer.toString('utf8', 0, filled);
}


/***/ }),

/***/ 18692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ ElementScanner)
/* harmony export */ });
const quote = 0x22;
const backslash = 0x5c;
const openers = new Set([0x7b, 0x5b]);
const closers = new Set([0x7d, 0x5d]);
const comma = 0x2c;
const colon = 0x3a;
const longestField = 1024 * 1024;
/** A single step larger than this is not kept whole. */
const longestElement = 64 * 1024 * 1024;
/**
 * Cuts a JSON document that arrives in chunks into its top-level values and the elements of the wanted arrays, without
 * holding more than one of them. The document may also be an array itself: its elements then have the key "".
 * It finds boundaries only; whoever parses the pieces finds what is wrong inside them.
 */
class ElementScanner {
    #handler;
    #depth = 0;
    #inString = false;
    #escaped = false;
    #rootIsArray = false;
    #key = '';
    #afterColon = false;
    #streaming = false;
    #pieces = [];
    #size = 0;
    #pieceStart = -1;
    constructor(handler) {
        this.#handler = handler;
    }
    /** True when every bracket that was opened has been closed. */
    get complete() {
        return this.#depth === 0 && !this.#inString;
    }
    push(chunk) {
        this.#pieceStart = 0;
        for (let at = 0; at < chunk.length; at++) {
            const byte = chunk[at];
            if (this.#inString) {
                if (this.#escaped)
                    this.#escaped = false;
                else if (byte === backslash)
                    this.#escaped = true;
                else if (byte === quote)
                    this.#inString = false;
            }
            else if (byte === quote)
                this.#inString = true;
            else if (openers.has(byte))
                this.#open(chunk, at, byte);
            else if (closers.has(byte))
                this.#close(chunk, at);
            else if (byte === comma && this.#depth === this.#elementDepth())
                this.#cut(chunk, at);
            else if (byte === colon && this.#depth === 1 && !this.#rootIsArray && !this.#afterColon)
                this.#takeKey(chunk, at);
        }
        this.#keep(chunk, chunk.length);
    }
    #elementDepth() {
        return this.#streaming && !this.#rootIsArray ? 2 : 1;
    }
    #open(chunk, at, byte) {
        this.#depth += 1;
        if (this.#depth === 1) {
            this.#rootIsArray = byte === 0x5b;
            this.#streaming = this.#rootIsArray && this.#handler.wants('');
            this.#discard(at + 1);
        }
        else if (this.#depth === 2 && byte === 0x5b && this.#afterColon && this.#handler.wants(this.#key)) {
            this.#keep(chunk, at);
            this.#streaming = true;
            this.#discard(at + 1);
        }
    }
    #close(chunk, at) {
        if (this.#streaming && this.#depth === this.#elementDepth()) {
            this.#cut(chunk, at);
            this.#streaming = false;
            this.#discard(at + 1);
            if (!this.#rootIsArray)
                this.#afterColon = false;
        }
        else if (this.#depth === 1)
            this.#cut(chunk, at);
        this.#depth -= 1;
    }
    #takeKey(chunk, at) {
        this.#keep(chunk, at);
        this.#key = parseKey(this.#text());
        this.#afterColon = true;
        this.#discard(at + 1);
    }
    /** Hands over what has been gathered up to `at`. */
    #cut(chunk, at) {
        this.#keep(chunk, at);
        const text = this.#size > (this.#streaming ? longestElement : longestField) ? undefined : this.#text();
        if (this.#streaming) {
            if (text === undefined)
                this.#handler.element('{}');
            else if (text.trim() !== '')
                this.#handler.element(text);
        }
        else if (this.#afterColon) {
            this.#handler.field(this.#key, text);
            this.#afterColon = false;
        }
        this.#discard(at + 1);
    }
    #keep(chunk, end) {
        if (end > this.#pieceStart) {
            this.#size += end - this.#pieceStart;
            if (this.#size <= longestElement)
                this.#pieces.push(Buffer.from(chunk.subarray(this.#pieceStart, end)));
            else
                this.#pieces = [];
        }
        this.#pieceStart = end;
    }
    #text() {
        return Buffer.concat(this.#pieces).toString('utf8');
    }
    #discard(start) {
        this.#pieces = [];
        this.#size = 0;
        this.#pieceStart = start;
    }
}
function parseKey(text) {
    const start = text.indexOf('"');
    try {
        return String(JSON.parse(text.slice(start)));
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 99593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ isNumber),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   SN: () => (/* binding */ isTextOrNumber),
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   _L: () => (/* binding */ isAnyText),
/* harmony export */   qI: () => (/* binding */ asFields),
/* harmony export */   w: () => (/* binding */ layersOf)
/* harmony export */ });
const nested = ['details', 'payload', 'args', 'arguments', 'input', 'parameters', 'params', 'tool_input'];
function asFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
/** The step itself and the objects in it that dialects put its details into, outermost first. */
function layersOf(step) {
    const layers = [step];
    for (let index = 0; index < layers.length && layers.length < 8; index++) {
        for (const name of nested) {
            const inner = asFields(layers[index][name]);
            if (inner !== undefined)
                layers.push(inner);
        }
    }
    return layers;
}
/** The first value under one of `names` that `accepts` takes; deeper layers are looked at first, they say it best. */
function pick(layers, names, accepts) {
    for (const name of names) {
        for (let index = layers.length - 1; index >= 0; index--) {
            const value = layers[index][name];
            if (value !== undefined && accepts(value))
                return value;
        }
    }
    return undefined;
}
function isText(value) {
    return typeof value === 'string' && value !== '';
}
function isAnyText(value) {
    return typeof value === 'string';
}
function isNumber(value) {
    return typeof value === 'number' && Number.isFinite(value);
}
function isList(value) {
    return Array.isArray(value);
}
function isTextOrNumber(value) {
    return isText(value) || isNumber(value);
}



/***/ }),

/***/ 91051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dT: () => (/* binding */ hashEvent),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   yh: () => (/* binding */ ChainCheck)
/* harmony export */ });
/* harmony import */ var _files_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34049);

/**
 * `value` as canonical JSON (RFC 8785): keys sorted by UTF-16 code units, no white space.
 * What `JSON.stringify` leaves out (undefined, functions) is left out here too.
 */
function canonicalJson(value) {
    return JSON.stringify(sortKeys(JSON.parse(JSON.stringify(value))));
}
function sortKeys(value) {
    if (Array.isArray(value))
        return value.map(sortKeys);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, item]) => [key, sortKeys(item)]));
}
/** The hash of an event: SHA-256 over the hash of the event before it (empty for the first) and the event without its hash. */
function hashEvent(previousHash, event) {
    const { hash: _hash, ...rest } = event;
    return (0,_files_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .b)(previousHash + canonicalJson(rest));
}
/** Checks hashes one event at a time, so that the length of a trajectory does not matter. */
class ChainCheck {
    #previous = '';
    #index = 0;
    #hashed = 0;
    #broken;
    add(event) {
        if (typeof event.hash === 'string')
            this.#hashed += 1;
        if (this.#broken === undefined && this.#hashed > 0)
            this.#compare(event);
        this.#index += 1;
    }
    #compare(event) {
        const expected = hashEvent(this.#previous, event);
        if (event.hash !== expected || this.#hashed !== this.#index + 1)
            this.#broken = this.#index;
        this.#previous = expected;
    }
    verdict() {
        if (this.#hashed === 0)
            return { state: 'absent' };
        return this.#broken === undefined
            ? { state: 'whole', lastHash: this.#previous }
            : { state: 'broken', index: this.#broken };
    }
}


/***/ }),

/***/ 59015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ observeTrajectory)
});

// UNUSED EXPORTS: readTrajectory

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors/user-error.js
var user_error = __webpack_require__(31397);
// EXTERNAL MODULE: ./build/src/files/parse-json.js
var parse_json = __webpack_require__(26889);
// EXTERNAL MODULE: ./build/src/trajectories/element-scanner.js
var element_scanner = __webpack_require__(18692);
// EXTERNAL MODULE: ./build/src/trajectories/fields-of-step.js
var fields_of_step = __webpack_require__(99593);
;// CONCATENATED MODULE: ./build/src/trajectories/step-edits.js

const oldNames = [
    'oldCode',
    'old_code',
    'oldText',
    'old_text',
    'old_str',
    'old_string',
    'originalText',
    'search',
    'before',
];
const newNames = ['newCode', 'new_code', 'newText', 'new_text', 'new_str', 'new_string', 'replacement', 'after'];
const contentNames = ['content', 'contents', 'file_text', 'text'];
/** A text, or the text in an object such as `{startLine, endLine, context}`. */
function textOf(value) {
    if ((0,fields_of_step/* isAnyText */._L)(value))
        return { text: value };
    const fields = (0,fields_of_step/* asFields */.qI)(value);
    if (fields === undefined)
        return {};
    const text = (0,fields_of_step/* pick */.Up)([fields], ['context', 'text', 'content', 'code'], fields_of_step/* isAnyText */._L);
    const startLine = (0,fields_of_step/* pick */.Up)([fields], ['startLine', 'start_line', 'line'], fields_of_step/* isNumber */.Et);
    return { ...(text === undefined ? {} : { text }), ...(startLine === undefined ? {} : { startLine }) };
}
function firstOf(layers, names) {
    return textOf((0,fields_of_step/* pick */.Up)(layers, names, (value) => value !== undefined && value !== null));
}
function editOf(path, layers, withContent) {
    const before = firstOf(layers, oldNames);
    const after = firstOf(layers, newNames);
    const created = withContent && before.text === undefined && after.text === undefined;
    const newText = created ? (0,fields_of_step/* pick */.Up)(layers, contentNames, fields_of_step/* isAnyText */._L) : after.text;
    const startLine = before.startLine ?? after.startLine;
    const linesAdded = (0,fields_of_step/* pick */.Up)(layers, ['linesAdded', 'lines_added', 'additions'], fields_of_step/* isNumber */.Et);
    const linesRemoved = (0,fields_of_step/* pick */.Up)(layers, ['linesRemoved', 'lines_removed', 'deletions'], fields_of_step/* isNumber */.Et);
    return {
        path,
        ...(before.text === undefined ? {} : { oldText: before.text }),
        ...(newText === undefined ? {} : { newText }),
        ...(startLine === undefined ? {} : { startLine }),
        ...(linesAdded === undefined ? {} : { linesAdded }),
        ...(linesRemoved === undefined ? {} : { linesRemoved }),
    };
}
/**
 * The edits of an editing step: one, or one per entry of a `changes` or `edits` list. A list of sentences
 * ("Added a check") says that the file was edited, not how.
 */
function editsOfStep(layers, paths) {
    const changes = (0,fields_of_step/* pick */.Up)(layers, ['changes', 'edits'], fields_of_step/* isList */.Lv)
        ?.map(fields_of_step/* asFields */.qI)
        .filter((change) => change !== undefined);
    if (changes !== undefined && changes.length > 0) {
        return changes.flatMap((change) => {
            const path = (0,fields_of_step/* pick */.Up)([change], ['path', 'file', 'filePath', 'file_path'], fields_of_step/* isText */.KH) ?? paths[0];
            const edit = path === undefined ? undefined : editOf(path, [change], true);
            return edit === undefined ? [] : [edit];
        });
    }
    return paths.slice(0, 1).flatMap((path) => editOf(path, layers, true) ?? []);
}

// EXTERNAL MODULE: ./build/src/trajectories/step-kinds.js
var step_kinds = __webpack_require__(6711);
;// CONCATENATED MODULE: ./build/src/trajectories/step-results.js

function resultOf(value) {
    if ((0,fields_of_step/* isText */.KH)(value)) {
        const match = /^(.+?):(\d+)(?::(?:\d+:)?(.*))?$/s.exec(value);
        if (match === null)
            return { file: value };
        return { file: match[1], line: Number(match[2]), ...(match[3] === undefined ? {} : { text: match[3] }) };
    }
    const fields = (0,fields_of_step/* asFields */.qI)(value);
    const file = fields === undefined ? undefined : (0,fields_of_step/* pick */.Up)([fields], ['file', 'path', 'filePath', 'filename'], fields_of_step/* isText */.KH);
    if (fields === undefined || file === undefined)
        return undefined;
    const line = (0,fields_of_step/* pick */.Up)([fields], ['line', 'lineNumber', 'line_number'], fields_of_step/* isNumber */.Et);
    const text = (0,fields_of_step/* pick */.Up)([fields], ['text', 'context', 'content', 'match', 'preview'], fields_of_step/* isAnyText */._L);
    return { file, ...(line === undefined ? {} : { line }), ...(text === undefined ? {} : { text }) };
}
/** The hits of a search: `file`, `file:line`, `file:line:text` or objects with these. */
function resultsOfStep(layers) {
    const list = (0,fields_of_step/* pick */.Up)(layers, ['results', 'matches', 'hits', 'files'], fields_of_step/* isList */.Lv);
    const stated = (0,fields_of_step/* pick */.Up)(layers, ['resultCount', 'result_count', 'totalResults', 'total_matches', 'count'], fields_of_step/* isNumber */.Et);
    const results = list?.map(resultOf).filter((result) => result !== undefined);
    return {
        ...(results === undefined ? {} : { results }),
        ...(stated === undefined ? {} : { resultCount: stated }),
    };
}

;// CONCATENATED MODULE: ./build/src/trajectories/step-times.js

const timestampNames = [
    'timestamp',
    'time',
    'ts',
    'startTime',
    'start_time',
    'started_at',
    'startedAt',
    'created_at',
    'date',
];
/** Milliseconds since 1970 of an ISO 8601 text (UTC when it names no zone) or of epoch seconds, milliseconds, micro- or nanoseconds. */
function timeOf(value) {
    if (typeof value === 'number')
        return epochTime(value);
    const text = value.trim();
    if (/^\d{9,19}(?:\.\d+)?$/.test(text))
        return epochTime(Number(text));
    const match = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:[.,](\d+))?\s*(Z|[+-]\d\d:?\d\d)?$/i.exec(text);
    if (match === null)
        return undefined;
    const [, day, clock, fraction = '', zone = 'Z'] = match;
    const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
    const time = Date.parse(`${day}T${clock}.${fraction.slice(0, 3).padEnd(3, '0')}${offset}`);
    return Number.isNaN(time) ? undefined : time;
}
function epochTime(value) {
    if (value < 1e8)
        return undefined;
    if (value < 1e11)
        return Math.round(value * 1000);
    if (value < 1e14)
        return value;
    return value < 1e17 ? value / 1e3 : value / 1e6;
}
function seconds(layers, inSeconds, inMilliseconds) {
    const direct = (0,fields_of_step/* pick */.Up)(layers, inSeconds, fields_of_step/* isNumber */.Et);
    if (direct !== undefined)
        return direct;
    const milliseconds = (0,fields_of_step/* pick */.Up)(layers, inMilliseconds, fields_of_step/* isNumber */.Et);
    return milliseconds === undefined ? undefined : milliseconds / 1000;
}
/** When a step began and how long it took, as far as it says. A step's own `elapsedMs` is the time that the step took. */
function timesOfStep(layers) {
    const outer = layers.slice(0, 1);
    const timestamp = (0,fields_of_step/* pick */.Up)(outer, timestampNames, fields_of_step/* isTextOrNumber */.SN);
    const time = timestamp === undefined ? undefined : timeOf(timestamp);
    const elapsed = seconds(outer, ['elapsed_seconds', 'elapsedSeconds', 'elapsed'], ['elapsed_ms']);
    const duration = seconds(layers, ['duration_seconds', 'durationSeconds', 'duration', 'execution_time'], ['duration_ms', 'durationMs', 'elapsedMs']);
    return {
        ...(timestamp === undefined ? {} : { timestamp }),
        ...(time === undefined ? {} : { time }),
        ...(elapsed === undefined ? {} : { elapsedSeconds: elapsed }),
        ...(duration === undefined ? {} : { durationSeconds: duration }),
    };
}

;// CONCATENATED MODULE: ./build/src/trajectories/normalise-step.js





const nameNames = ['action', 'actionType', 'action_type', 'type', 'stepType', 'step_type', 'kind', 'commandType'];
const toolNames = ['tool', 'tool_name', 'toolName', 'function_name', 'event', 'event_type', 'name'];
const pathNames = ['path', 'file', 'filePath', 'file_path', 'filename', 'fileName', 'target_file', 'relative_path'];
const thoughtNames = ['thought', 'reasoning', 'thinking', 'rationale', 'explanation'];
const commandNames = ['command', 'cmd', 'commandLine', 'command_line'];
const queryNames = ['searchKey', 'query', 'searchString', 'pattern', 'search_term', 'searchTerm', 'regex', 'keyword'];
const outputNames = ['output', 'stdout', 'aggregated_output', 'observation', 'response', 'result'];
/** The step's own name for its kind and the kind it means; a nested command type speaks when the outer name says nothing known. */
function nameAndKind(raw, layers) {
    let first;
    for (const layer of layers) {
        for (const key of layer === raw
            ? [...nameNames, ...toolNames]
            : ['commandType', 'actionType', ...toolNames.slice(0, 3)]) {
            const name = layer[key];
            if (!(0,fields_of_step/* isText */.KH)(name) || name.length > 80)
                continue;
            first ??= name;
            const kind = (0,step_kinds/* kindOfName */.f$)(name);
            if (kind !== undefined)
                return { name, kind };
        }
    }
    return first === undefined ? {} : { name: first };
}
/** What a step without a name does, by the fields it has. */
function kindOfFields(layers) {
    const has = (names) => (0,fields_of_step/* pick */.Up)(layers, names, (value) => value !== undefined) !== undefined;
    if (has(commandNames))
        return 'command';
    if (has(['oldCode', 'newCode', 'old_str', 'new_str', 'changes', 'edits', 'diff']) && has(pathNames))
        return 'edit_file';
    if (has(queryNames))
        return 'search';
    if (has(pathNames))
        return 'read_file';
    return has([...thoughtNames, 'content', 'message']) ? 'thought' : 'unknown';
}
function pathsOf(layers) {
    const path = (0,fields_of_step/* pick */.Up)(layers, pathNames, fields_of_step/* isText */.KH);
    if (path !== undefined)
        return [path];
    const list = (0,fields_of_step/* pick */.Up)(layers, ['paths', 'files'], fields_of_step/* isList */.Lv)?.filter(fields_of_step/* isText */.KH);
    return list ?? [];
}
function countsOf(layers) {
    const counts = {};
    for (const layer of layers) {
        for (const [key, value] of Object.entries(layer)) {
            if ((0,fields_of_step/* isNumber */.Et)(value) && /^(?:files|lines|tests|total)[A-Z_]/.test(key))
                counts[key] = value;
        }
    }
    return counts;
}
function tokensOf(layers) {
    const usage = layers
        .map((layer) => (0,fields_of_step/* asFields */.qI)(layer.usage) ?? (0,fields_of_step/* asFields */.qI)(layer.metrics))
        .filter((item) => item !== undefined);
    const places = [...layers, ...usage];
    const input = (0,fields_of_step/* pick */.Up)(places, ['inputTokens', 'input_tokens', 'prompt_tokens', 'promptTokens', 'token_usage_prompt'], fields_of_step/* isNumber */.Et);
    const output = (0,fields_of_step/* pick */.Up)(places, ['outputTokens', 'output_tokens', 'completion_tokens', 'completionTokens', 'token_usage_completion'], fields_of_step/* isNumber */.Et);
    return {
        ...(input === undefined ? {} : { inputTokens: input }),
        ...(output === undefined ? {} : { outputTokens: output }),
    };
}
function commandOf(layers) {
    const command = (0,fields_of_step/* pick */.Up)(layers, commandNames, fields_of_step/* isText */.KH);
    const output = (0,fields_of_step/* pick */.Up)(layers, outputNames, fields_of_step/* isAnyText */._L);
    const exitCode = (0,fields_of_step/* pick */.Up)(layers, ['exitCode', 'exit_code', 'returncode', 'return_code', 'exit_status'], fields_of_step/* isNumber */.Et);
    return {
        ...(command === undefined ? {} : { command }),
        ...(output === undefined ? {} : { output }),
        ...(exitCode === undefined ? {} : { exitCode }),
    };
}
function readOf(layers) {
    const content = (0,fields_of_step/* pick */.Up)(layers, ['content', 'contents', 'text', 'output'], fields_of_step/* isAnyText */._L);
    const startLine = (0,fields_of_step/* pick */.Up)(layers, ['startLine', 'start_line', 'start'], fields_of_step/* isNumber */.Et);
    const endLine = (0,fields_of_step/* pick */.Up)(layers, ['endLine', 'end_line', 'end'], fields_of_step/* isNumber */.Et);
    return {
        ...(content === undefined ? {} : { content }),
        ...(startLine === undefined ? {} : { startLine }),
        ...(endLine === undefined ? {} : { endLine }),
    };
}
function specificsOf(kind, layers, paths) {
    if (kind === 'command')
        return commandOf(layers);
    if (kind === 'read_file')
        return readOf(layers);
    if (kind === 'edit_file')
        return { edits: editsOfStep(layers, paths) };
    if (kind !== 'search')
        return {};
    const query = (0,fields_of_step/* pick */.Up)(layers, queryNames, fields_of_step/* isText */.KH);
    return { ...(query === undefined ? {} : { query }), ...resultsOfStep(layers) };
}
/** The text of a thought step is in its `thought`, or in what the dialect calls content or message. */
function thoughtOf(kind, layers) {
    const direct = (0,fields_of_step/* pick */.Up)(layers, thoughtNames, fields_of_step/* isText */.KH);
    if (direct !== undefined || kind !== 'thought')
        return direct;
    return (0,fields_of_step/* pick */.Up)(layers, ['content', 'message', 'text'], fields_of_step/* isText */.KH);
}
/** Reads one step of any dialect; never throws, whatever the step is. */
function normalise_step_normaliseStep(value, index) {
    const raw = (0,fields_of_step/* asFields */.qI)(value) ?? ((0,fields_of_step/* isText */.KH)(value) ? { content: value } : {});
    const layers = (0,fields_of_step/* layersOf */.w)(raw);
    const { name, kind: known } = nameAndKind(raw, layers);
    const kind = known ?? (name === undefined ? kindOfFields(layers) : (0,step_kinds/* snakeCase */.LW)(name));
    const paths = pathsOf(layers);
    const thought = thoughtOf(kind, layers);
    const partition = (0,fields_of_step/* pick */.Up)([raw], ['partition', 'phase'], fields_of_step/* isText */.KH);
    return {
        index,
        kind,
        ...(name === undefined ? {} : { name }),
        ...timesOfStep(layers),
        ...(thought === undefined ? {} : { thought }),
        ...(partition === undefined ? {} : { partition }),
        paths,
        edits: [],
        ...specificsOf(kind, layers, paths),
        ...tokensOf(layers),
        counts: countsOf(layers),
        raw,
    };
}

;// CONCATENATED MODULE: ./build/src/trajectories/read-trajectory.js







/** Under which key dialects keep their steps; the first one present counts. */
const traceKeys = ['annotationTrace', 'trajectory', 'steps', 'events', 'trace', 'actions'];
/** Larger files are read step by step. */
const wholeFileLimit = 32 * 1024 * 1024;
function traceOf(document, name) {
    if (Array.isArray(document))
        return { header: {}, trace: document };
    const fields = (0,fields_of_step/* asFields */.qI)(document) ?? {};
    const key = traceKeys.find((candidate) => Array.isArray(fields[candidate]));
    if (key === undefined)
        throw new user_error/* UserError */.y(`${name} has no list of steps: a trajectory needs "annotationTrace".`);
    const { [key]: trace, ...header } = fields;
    return { header, trace: trace };
}
/** Reads a parsed trajectory of any dialect that lists its steps. Throws a UserError when it has no such list. */
function readTrajectory(document, name = 'The trajectory') {
    const { header, trace } = traceOf(document, name);
    return { header, steps: trace.map(normaliseStep) };
}
/**
 * Shows every step of the file at `path` to `observers` and gives back the rest of it. Memory does not grow with the
 * number of steps of a large file. Throws a UserError for invalid JSON (with line and column) or a file without steps.
 */
function observeTrajectory(path, observers) {
    if ((0,external_node_fs_.statSync)(path).size > wholeFileLimit)
        return observeLargeFile(path, observers);
    const name = (0,external_node_path_.basename)(path);
    const { header, trace } = traceOf((0,parse_json/* parseJson */.qF)((0,external_node_fs_.readFileSync)(path, 'utf8'), name), name);
    trace.forEach((value, index) => {
        const step = normalise_step_normaliseStep(value, index);
        for (const observer of observers)
            observer.add(step);
    });
    return header;
}
function observeLargeFile(path, observers) {
    const name = (0,external_node_path_.basename)(path);
    const header = {};
    let index = 0;
    let key;
    const scanner = new element_scanner/* ElementScanner */.p({
        wants: (candidate) => {
            if (key === undefined && (candidate === '' || traceKeys.includes(candidate)))
                key = candidate;
            return key === candidate;
        },
        element: (text) => {
            const step = normalise_step_normaliseStep((0,parse_json/* parseJson */.qF)(text, `Step ${index} of ${name}`), index);
            for (const observer of observers)
                observer.add(step);
            index += 1;
        },
        field: (field, text) => {
            if (text !== undefined)
                header[field] = (0,parse_json/* parseJson */.qF)(text, `"${field}" of ${name}`);
        },
    });
    pushFile(path, scanner);
    if (!scanner.complete)
        throw new user_error/* UserError */.y(`${name} is not valid JSON: the text ends too early.`);
    if (key === undefined)
        throw new user_error/* UserError */.y(`${name} has no list of steps: a trajectory needs "annotationTrace".`);
    return header;
}
function pushFile(path, scanner) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    const buffer = Buffer.allocUnsafe(1024 * 1024);
    try {
        for (;;) {
            const size = (0,external_node_fs_.readSync)(file, buffer);
            if (size === 0)
                return;
            scanner.push(buffer.subarray(0, size));
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}


/***/ }),

/***/ 6711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ stepKinds),
/* harmony export */   LW: () => (/* binding */ snakeCase),
/* harmony export */   f$: () => (/* binding */ kindOfName)
/* harmony export */ });
/** The one vocabulary onto which every dialect's step kinds are folded; a kind that fits none keeps its own name. */
const stepKinds = ['begin', 'thought', 'search', 'read_file', 'edit_file', 'command', 'completion'];
const words = {
    begin: 'begin begin_interaction begin_session start start_session start_interaction task_start session_start init',
    thought: `thought think thinking add_thought reasoning reason reflect reflection analyze analyse analysis
    analyze_problem analyse_problem analyze_code plan planning plan_update update_plan todo_list todo_write
    agent_thought agent_thought_chunk note observation_note`,
    search: `search search_string search_code search_codebase search_dir search_directory search_file search_files
    search_text search_repo codebase_search code_search grep grep_search ripgrep rg find find_file find_files
    find_in_files find_references find_symbol glob file_search list_dir list_directory list_files ls`,
    read_file: `read read_file read_files open open_file view view_file cat select_code_chunks inspect_file show_file
    view_range scroll scroll_down scroll_up goto read_text_file get_file`,
    edit_file: `edit edit_file edit_code find_and_replace_code find_and_replace replace replace_code replace_string
    replace_in_file str_replace str_replace_editor search_replace write write_file write_to_file write_text_file
    create create_file new_file insert insert_code insert_lines apply_patch apply_diff patch modify modify_file
    update_file delete_file remove_file rename_file move_file multi_edit file_change undo_edit`,
    command: `command run run_command execute execute_command execute_bash execute_terminal_command exec bash shell
    terminal terminal_command run_terminal_cmd run_terminal_command run_in_terminal run_shell_command
    command_execution cmd run_test run_tests test execute_tests run_script`,
    completion: `completion complete complete_task task_complete attempt_completion finish finished done end
    end_session end_interaction session_end submit submit_solution task_end`,
};
const kindOfWord = new Map(Object.entries(words).flatMap(([kind, names]) => names.split(/\s+/).map((name) => [name, kind])));
/** `name` in snake case: `SEARCH_CODE`, `searchCode` and `search-code` are one. */
function snakeCase(name) {
    const split = name.trim().replace(/([a-z\d])([A-Z])/g, '$1_$2');
    return split.toLowerCase().replace(/[\s.:/-]+/g, '_');
}
/** The kind that a dialect's name of a step means, or undefined for a name we don't know. */
function kindOfName(name) {
    return kindOfWord.get(snakeCase(name));
}


/***/ }),

/***/ 36418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lg: () => (/* binding */ withoutFolderChange),
/* harmony export */   ck: () => (/* binding */ testRunPassed),
/* harmony export */   k4: () => (/* binding */ ownExitCode),
/* harmony export */   oS: () => (/* binding */ isTestCommand),
/* harmony export */   zL: () => (/* binding */ outcomeInOutput)
/* harmony export */ });
const runner = /(?:^|[\s/;&|(])(?:pytest|py\.test|tox|nox|unittest|nosetests|nose2|trial|jest|vitest|mocha|ava|tap|tape|jasmine|karma|playwright\s+test|cypress\s+run|rspec|phpunit|pest|ctest|bats|gotestsum|nextest|minitest|runtests(?:\.py)?)(?=$|[\s;&|)"'])/;
const subcommand = /(?:^|[\s/;&|(])(?:(?:npm|yarn|pnpm|bun|deno|go|cargo|dotnet|swift|mix|lerna|nx|turbo|rake|rails|composer|make|bazel|mvn|\.?\/?mvnw|gradle|\.?\/?gradlew|poetry run|python3? manage\.py)(?:\s+-\S+)*\s+(?:run(?:-script)?\s+)?(?:\w+:)*(?:test|tests|check|verify)(?::[\w:-]+)?|node\s+(?:--?\S+\s+)*--test|python3?\s+-m\s+(?:pytest|unittest|nose2?))(?=$|[\s;&|)"'])/;
/** Whether a shell command line runs tests, judged by the test runners and scripts it names. */
function isTestCommand(command) {
    const line = command.slice(0, 4000);
    if (/^\s*(?:grep|rg|cat|ls|find|echo|head|tail|sed|pip3?|apt(?:-get)?|which)\b[^;&|]*$/.test(line))
        return false;
    if (/^\s*(?:npm|yarn|pnpm|bun)\s+(?:install|add|i|ci|remove)\b[^;&|]*$/.test(line))
        return false;
    return runner.test(line) || subcommand.test(line);
}
const failed = /(?:^|[^\d])(?!0\b)\d+ (?:tests? )?(?:failed|failing|failures?|errors?)\b|\b(?:failures|errors|failed)[=:]\s*(?!0\b)\d+|^(?:FAILED|FAIL|--- FAIL|not ok)\b|test result: FAILED|BUILD (?:FAILED|FAILURE)|^Traceback \(most recent call last\)|\bnpm ERR!/im;
const passed = /(?:^|[^\d])(?!0\b)\d+ (?:tests? )?(?:passed|passing|pass)\b|\b(?:all )?tests? (?:have )?pass(?:ed|ing)?\b|^OK(?: \(|$)|^ok\s|test result: ok|BUILD SUCCESS(?:FUL)?|# pass (?!0\b)\d+/im;
/** What the output of a test run says of itself; undefined when it says nothing that we know. Looks at the last 64 KiB. */
function outcomeInOutput(output) {
    const end = output.slice(-64 * 1024);
    if (failed.test(end))
        return 'failed';
    return passed.test(end) ? 'passed' : undefined;
}
/** Whether a command's exit code is that of the program it runs first: no pipe, list or fallback hides it. */
function ownExitCode(command) {
    const line = withoutFolderChange(command);
    return !/[|;&\n`]|\$\(/.test(line.replace(/\d?>&\d|&>>?/g, ''));
}
/** The command line without a leading `cd somewhere &&`. */
function withoutFolderChange(command) {
    return command.replace(/^\s*cd\s+(?:"[^"]*"|'[^']*'|[^\s;&|]+)\s*&&\s*/, '').trim();
}
/**
 * Whether a test run passed: what its output says, else its exit code where nothing hides it. Undefined when neither tells.
 */
function testRunPassed(command, output, exitCode) {
    const said = output === undefined ? undefined : outcomeInOutput(output);
    if (exitCode !== undefined && exitCode !== 0)
        return false;
    if (said !== undefined)
        return said === 'passed';
    return exitCode === 0 && ownExitCode(command) ? true : undefined;
}


/***/ })

};
