export const id = 32;
export const ids = [32];
export const modules = {

/***/ 57463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Where clones and unfinished work are kept between runs; BUGFIX_CACHE overrides the place that the system names. */
function cacheFolder(environment) {
    const { BUGFIX_CACHE, XDG_CACHE_HOME, LOCALAPPDATA, HOME } = environment;
    if (BUGFIX_CACHE)
        return BUGFIX_CACHE;
    if (XDG_CACHE_HOME)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(XDG_CACHE_HOME, 'bugfix');
    if (LOCALAPPDATA)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(LOCALAPPDATA, 'bugfix');
    return HOME ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(HOME, '.cache', 'bugfix') : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), 'bugfix-cache');
}


/***/ }),

/***/ 24953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
/** Keeps the type of `flags` while checking the rest. */
function defineCommand(command) {
    return command;
}


/***/ }),

/***/ 3032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ validate_sample_command)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/src/inputs/fields.js
var fields = __webpack_require__(93006);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/errors/user-error.js
var user_error = __webpack_require__(31397);
// EXTERNAL MODULE: ./build/src/patches/parse-patch.js + 1 modules
var parse_patch = __webpack_require__(7124);
// EXTERNAL MODULE: ./build/src/repository/detect-stack.js + 11 modules
var detect_stack = __webpack_require__(41681);
// EXTERNAL MODULE: ./build/src/repository/open-repository.js + 1 modules
var open_repository = __webpack_require__(62266);
// EXTERNAL MODULE: ./build/src/repository/repository.js
var repository_repository = __webpack_require__(91192);
// EXTERNAL MODULE: ./build/src/repository/stack.js
var stack = __webpack_require__(6698);
// EXTERNAL MODULE: ./build/src/samples/sample-files.js
var sample_files = __webpack_require__(33369);
// EXTERNAL MODULE: ./build/src/sandbox/create-sandbox.js + 9 modules
var create_sandbox = __webpack_require__(81732);
// EXTERNAL MODULE: ./build/src/test-runs/run-cycle.js + 14 modules
var run_cycle = __webpack_require__(73261);
;// CONCATENATED MODULE: ./build/src/phases/rerun-cycle.js














/** What of the metadata a new run of the cycle needs; samples made elsewhere have no stack. */
const neededSchema = schemas/* looseObject */._H3({
    repo: schemas/* string */.YjP().min(1),
    head: schemas/* string */.YjP().regex(/^[0-9a-f]{7,64}$/i, 'must be a commit'),
    stack: stack/* stackSchema */.E7.partial({ evidence: true }).optional().catch(undefined),
});
async function readNeeded(folder) {
    const parsed = neededSchema.safeParse(JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, sample_files/* sampleFiles */.Mw.metadata), 'utf8')));
    if (parsed.success)
        return parsed.data;
    throw new user_error/* UserError */.y(parsed.error.issues.map(({ path, message }) => `metadata.json: ${path.join('.')}: ${message}.`));
}
async function chooseStack(known, repository, commit, patches) {
    if (known !== undefined)
        return { ...known, evidence: known.evidence ?? [] };
    const changedFiles = patches.flatMap((patch) => (0,parse_patch/* parsePatch */.i)(patch, { tolerant: true }).files.map(({ newPath }) => newPath));
    const [stack] = await (0,detect_stack/* detectStack */.q)({ snapshot: (0,repository_repository/* snapshotOfCommit */.H)(repository, commit), changedFiles });
    if (stack === undefined)
        throw new user_error/* UserError */.y('No known build tool or test framework was found in the repository of the sample.');
    return stack;
}
/** Runs the three states of the sample in `folder` again, from its repository (or its source.bundle) and its two patches. */
async function rerunCycle(folder, options) {
    const { progress, environment, cacheFolder, signal } = options;
    const metadata = await readNeeded(folder);
    const bundle = (0,external_node_path_.join)(folder, sample_files/* sourceBundle */.MN);
    const source = (0,external_node_fs_.existsSync)(bundle) ? bundle : metadata.repo;
    const repository = await progress.step('Opening the repository', () => (0,open_repository/* openRepository */.h)({ source, cacheFolder, progress, environment }));
    const baseCommit = await (0,repository_repository/* findCommit */.f)(repository, metadata.head);
    if (baseCommit === undefined)
        throw new user_error/* UserError */.y(`The commit ${metadata.head} is not in ${source}.`);
    const testsPatch = await (0,promises_.readFile)((0,external_node_path_.join)(folder, sample_files/* sampleFiles */.Mw.tests), 'utf8');
    const fixPatch = await (0,promises_.readFile)((0,external_node_path_.join)(folder, sample_files/* sampleFiles */.Mw.fix), 'utf8');
    const stack = await chooseStack(metadata.stack, repository, baseCommit, [testsPatch, fixPatch]);
    const place = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'bugfix-cycle-'));
    const workspace = (0,external_node_path_.join)(place, 'workspace');
    try {
        await (0,promises_.mkdir)(workspace);
        const sandbox = await (0,create_sandbox/* createSandbox */._)({
            kind: options.sandbox,
            environment,
            home: (0,external_node_path_.join)(place, 'home'),
            writableFolders: [workspace],
            image: stack.baseImage,
        });
        const { cycle } = await (0,run_cycle/* runCycle */.O)({
            sandbox,
            stack,
            repository,
            baseCommit,
            testsPatch,
            fixPatch,
            workspace,
            privateFolder: (0,external_node_path_.join)(place, 'private'),
            repeat: options.repeat,
            budgetSeconds: options.budgetMinutes * 60,
            progress,
            ...(signal === undefined ? {} : { signal }),
        });
        return cycle;
    }
    finally {
        await (0,promises_.rm)(place, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./build/src/phases/validate-sample.js + 20 modules
var validate_sample = __webpack_require__(74599);
// EXTERNAL MODULE: ./build/src/cli/cache-folder.js
var cache_folder = __webpack_require__(57463);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(24953);
;// CONCATENATED MODULE: ./build/src/cli/validate-sample.js







const validate_sample_command = (0,command/* defineCommand */.N)({
    name: 'validate-sample',
    summary: 'Check a sample: files, metadata, patches, trajectories, and its cycle again',
    details: `Checks: required-files, metadata, patches, trajectory-schema, trajectory-authenticity, trajectory-hash-chain,
enrichment, digests, cycle. Exit code 1 when a check failed; samples/README.md says what each looks at.`,
    positionals: [{ name: 'sample', description: 'Folder of the sample', required: true }],
    flags: schemas/* object */.Ikc({
        'no-cycle': (0,fields/* toggle */.L$)('Leave out running the cycle again'),
        sandbox: (0,fields/* choice */.Yq)('Where the commands of the repository run', ['auto', 'bubblewrap', 'docker', 'process']),
        repeat: (0,fields/* integerWithDefault */.SB)('How often each state is tested', { minimum: 1, maximum: 20 }, 2),
        'budget-minutes': (0,fields/* integerWithDefault */.SB)('Time for the cycle', { minimum: 1, maximum: 360 }, 20),
    }),
    async run(input, context) {
        const folder = (0,external_node_path_.resolve)(context.workingFolder, input.positionals.sample[0]);
        const { progress, environment, signal } = context;
        const rerun = (sample) => rerunCycle(sample, {
            sandbox: input.sandbox,
            repeat: input.repeat,
            budgetMinutes: input['budget-minutes'],
            cacheFolder: (0,cache_folder/* cacheFolder */.n)(environment),
            environment,
            progress,
            signal,
        });
        const validation = await (0,validate_sample/* validateSample */.H)(folder, {
            now: Date.now(),
            ...(input['no-cycle'] ? {} : { rerunCycle: rerun }),
        });
        return { exitCode: validation.valid ? 0 : 1, json: validation, text: (0,validate_sample/* describeValidation */.P)(folder, validation) };
    },
});


/***/ })

};
