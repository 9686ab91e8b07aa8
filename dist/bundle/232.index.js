export const id = 232;
export const ids = [232];
export const modules = {

/***/ 61077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ loadDefinition)
/* harmony export */ });
/* unused harmony export upgradeDefinition */
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31397);
/* harmony import */ var _files_parse_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26889);
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74790);
/* harmony import */ var _python_ast_step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63275);




/** A path in JSON as a person writes it: `logic[0].pattern`. */
function pathText(path) {
    const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
    return text.replace(/^\./, '') || 'the definition';
}
function explainIssues(issues) {
    return issues.flatMap((issue) => {
        const nested = issue.code === 'invalid_union' && issue.errors.length > 0
            ? [...issue.errors].sort((left, right) => left.length - right.length)[0]
            : undefined;
        if (nested === undefined || nested.length === 0)
            return [`${pathText(issue.path)}: ${issue.message}`];
        return explainIssues(nested.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })));
    });
}
function parseWith(schema, json, name) {
    const result = schema.safeParse(json);
    if (result.success)
        return result.data;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y([...new Set(explainIssues(result.error.issues))].map((problem) => `${name}: ${problem}.`), { cause: result.error });
}
/** Files of drafts spell `pass` as `pass_` and write null for what they leave out. */
function withoutNulls(json) {
    if (Array.isArray(json))
        return json.map(withoutNulls);
    if (json === null || typeof json !== 'object')
        return json;
    return Object.fromEntries(Object.entries(json)
        .filter(([, value]) => value !== null)
        .map(([key, value]) => [key === 'pass_' ? 'pass' : key, withoutNulls(value)]));
}
/** A definition of version 2.1 as one of version 3: the same patterns, each looked for in what the pass before left. */
function upgradeDefinition(old) {
    return {
        id: old.id,
        description: old.description,
        injection_type: 'tree',
        engine_version: '3.0',
        language: 'python',
        apply: 'in-turn',
        ...(old.target_function === undefined ? {} : { target_function: old.target_function }),
        steps: [...old.logic].sort((left, right) => left.pass - right.pass),
        ...(old.metadata === undefined ? {} : { metadata: old.metadata }),
    };
}
/** Reads a definition of either version; throws a UserError that names `name` and every problem. */
function loadDefinition(text, name) {
    if (text.trim() === '')
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${name} is empty; write a definition with 'bugfix create-bug'.`);
    const json = (0,_files_parse_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text, name);
    const version = json?.engine_version;
    if (version === '3.0')
        return { definition: parseWith(_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .bugDefinitionSchema */ .pR, json, name), version };
    if (version === '2.1' || version === undefined) {
        return { definition: upgradeDefinition(parseWith(_python_ast_step_js__WEBPACK_IMPORTED_MODULE_3__/* .definition21Schema */ .S5, withoutNulls(json), name)), version: '2.1' };
    }
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${name}: engine_version is ${JSON.stringify(version)}; known are "2.1" and "3.0".`);
}


/***/ }),

/***/ 52232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ validate_bug_command)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/src/errors/user-error.js
var user_error = __webpack_require__(31397);
// EXTERNAL MODULE: ./build/src/inputs/fields.js
var fields = __webpack_require__(93006);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/bug-definitions/inject.js + 9 modules
var inject = __webpack_require__(11066);
// EXTERNAL MODULE: ./build/src/bug-definitions/load-definition.js
var load_definition = __webpack_require__(61077);
// EXTERNAL MODULE: ./build/src/sandbox/create-sandbox.js + 9 modules
var create_sandbox = __webpack_require__(81732);
// EXTERNAL MODULE: ./build/src/phases/create-bug.js
var create_bug = __webpack_require__(69039);
;// CONCATENATED MODULE: ./build/src/phases/validate-bug.js








const skippedNames = new Set(['.git', '__pycache__', '.pytest_cache']);
function load(text, name) {
    try {
        const loaded = (0,load_definition/* loadDefinition */.y)(text, name);
        const { version, definition } = loaded;
        const message = `version ${version}, ${definition.language}, ${definition.steps.length} steps`;
        return { check: { id: 'schema', status: 'passed', message }, loaded };
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.y))
            throw error;
        return { check: { id: 'schema', status: 'failed', message: error.problems.join('\n') } };
    }
}
function skipped(id, message) {
    return { id, status: 'skipped', message };
}
function lastLines(output) {
    return output.trim().split('\n').slice(-5).join('\n').slice(-600);
}
/** A copy of the workspace in which the source can be replaced. */
class Trial {
    #sandbox;
    #request;
    #copy;
    constructor(sandbox, request, copy) {
        this.#sandbox = sandbox;
        this.#request = request;
        this.#copy = copy;
    }
    async run(source) {
        const { workspace, sourcePath, test, seconds } = this.#request;
        await (0,promises_.writeFile)((0,external_node_path_.join)(this.#copy, (0,external_node_path_.relative)(workspace, sourcePath ?? '')), source);
        // Compiled files of the run before may be taken for those of the new source when it has the same time and size.
        const environment = { PYTHONDONTWRITEBYTECODE: '1' };
        const command = (test ?? '').replaceAll(workspace, this.#copy);
        return this.#sandbox.run({ command, folder: this.#copy, environment, limits: { seconds } });
    }
}
function describeRun({ exitCode, timedOut, output }) {
    const end = timedOut ? 'ran out of time' : `exit code ${exitCode}`;
    return `${end}\n${lastLines(output)}`.trim();
}
async function testBoth(trial, correct, broken) {
    const before = await trial.run(correct);
    const passes = before.exitCode === 0;
    const first = {
        id: 'tests-before',
        status: passes ? 'passed' : 'failed',
        message: passes ? 'the tests pass without the bug' : `the tests fail without the bug: ${describeRun(before)}`,
    };
    if (!passes)
        return [first, skipped('tests-after', 'the tests must pass without the bug first')];
    const after = await trial.run(broken);
    const fails = after.exitCode !== 0;
    const message = fails
        ? `the tests fail with the bug: ${describeRun(after)}`
        : 'the tests pass with the bug: they do not see it';
    return [first, { id: 'tests-after', status: fails ? 'passed' : 'failed', message }];
}
async function runTests(request, correct, broken) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'bugfix-validate-'));
    try {
        const copy = (0,external_node_path_.join)(folder, 'workspace');
        const home = (0,external_node_path_.join)(folder, 'home');
        await (0,promises_.mkdir)(home);
        await (0,promises_.cp)(request.workspace, copy, {
            recursive: true,
            filter: (path) => !skippedNames.has((0,external_node_path_.basename)(path)),
            verbatimSymlinks: true,
        });
        const { environment } = request;
        const sandbox = await (0,create_sandbox/* createSandbox */._)({ kind: 'auto', environment, home, writableFolders: [copy] });
        return await testBoth(new Trial(sandbox, request, copy), correct, broken);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/**
 * Checks a definition file: its schema; with a source, that it can be injected; with a test command, that the tests
 * pass on the source as it is and fail with the bug. The tests run on a copy.
 */
async function validateBug(request) {
    const { definitionPath, sourcePath, test } = request;
    const { check, loaded } = load(await (0,create_bug/* readText */.yR)(definitionPath, 'The definition'), (0,external_node_path_.basename)(definitionPath));
    const checks = [check];
    const finish = (...others) => {
        const all = [...checks, ...others];
        return { valid: all.every(({ status }) => status !== 'failed'), checks: all };
    };
    const withoutTests = [
        skipped('tests-before', 'no tests were asked for'),
        skipped('tests-after', 'no tests were asked for'),
    ];
    if (sourcePath === undefined)
        return finish(skipped('injection', 'no source was given'), ...withoutTests);
    const correct = await (0,create_bug/* readText */.yR)(sourcePath, 'The source');
    if (loaded === undefined)
        return finish(skipped('injection', 'the definition cannot be read'), ...withoutTests);
    const injection = await (0,inject/* injectBug */.a7)(loaded.definition, correct);
    if (!injection.injected) {
        return finish({ id: 'injection', status: 'failed', message: (0,inject/* explainFailure */.SP)(injection) }, ...withoutTests);
    }
    const lines = injection.edits.map(({ startLine, endLine }) => startLine === endLine ? startLine : `${startLine}-${endLine}`);
    checks.push({ id: 'injection', status: 'passed', message: `the bug was injected at lines ${lines.join(', ')}` });
    if (test === undefined)
        return finish(...withoutTests);
    return finish(...(await runTests(request, correct, injection.source)));
}

// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(24953);
;// CONCATENATED MODULE: ./build/src/cli/validate-bug.js






/** Tests run in the folder the user is in when the source lies below it, else in the folder of the source. */
function workspaceOf(workingFolder, source) {
    if (source === undefined)
        return workingFolder;
    const path = (0,external_node_path_.relative)(workingFolder, source);
    return path.startsWith('..') || (0,external_node_path_.isAbsolute)(path) ? (0,external_node_path_.dirname)(source) : workingFolder;
}
const validate_bug_command = (0,command/* defineCommand */.N)({
    name: 'validate-bug',
    summary: 'Check a bug definition: its schema, that it can be injected, that tests see the bug',
    details: `With --source the bug is injected; with --test the command must pass on the source as it is and fail with the bug.
The tests run in a copy of the current folder (of the source's own folder when it lies elsewhere); nothing is changed.`,
    positionals: [],
    flags: schemas/* object */.Ikc({
        bug: (0,fields/* requiredText */.$4)('Definition, of version 2.1 or 3.0'),
        source: (0,fields/* text */.Qq)('Correct source'),
        test: (0,fields/* text */.Qq)('Shell command that runs the tests'),
        'timeout-seconds': (0,fields/* integerWithDefault */.SB)('Time for one run of the tests', { minimum: 1, maximum: 3600 }, 300),
    }),
    async run(input, context) {
        if (input.test !== undefined && input.source === undefined)
            throw new user_error/* UserError */.y('--test needs --source.');
        const sourcePath = input.source === undefined ? undefined : (0,external_node_path_.resolve)(context.workingFolder, input.source);
        const result = await validateBug({
            definitionPath: (0,external_node_path_.resolve)(context.workingFolder, input.bug),
            ...(sourcePath === undefined ? {} : { sourcePath }),
            ...(input.test === undefined ? {} : { test: input.test }),
            workspace: workspaceOf(context.workingFolder, sourcePath),
            seconds: input['timeout-seconds'],
            environment: context.environment,
        });
        const lines = result.checks.map(({ id, status, message }) => `${status.padEnd(8)}${id}: ${message}\n`);
        return {
            exitCode: result.valid ? 0 : 1,
            json: result,
            text: `${lines.join('')}${result.valid ? 'valid' : 'not valid'}\n`,
        };
    },
});


/***/ })

};
