export const id = 537;
export const ids = [537];
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

/***/ 97537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ inject_bug_command)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/src/bug-definitions/inject.js + 9 modules
var inject = __webpack_require__(11066);
// EXTERNAL MODULE: ./build/src/errors/user-error.js
var user_error = __webpack_require__(31397);
// EXTERNAL MODULE: ./build/src/inputs/fields.js
var fields = __webpack_require__(93006);
// EXTERNAL MODULE: ./build/src/bug-definitions/load-definition.js
var load_definition = __webpack_require__(61077);
// EXTERNAL MODULE: ./build/src/files/atomic-write.js
var atomic_write = __webpack_require__(88274);
// EXTERNAL MODULE: ./build/src/phases/create-bug.js
var create_bug = __webpack_require__(69039);
;// CONCATENATED MODULE: ./build/src/phases/inject-bug.js





/** Injects the bug of a definition file into a source file; the source itself stays as it is unless it is the output. */
async function injectBugIntoFile(request) {
    const { definitionPath, sourcePath, outputPath } = request;
    const { definition } = (0,load_definition/* loadDefinition */.y)(await (0,create_bug/* readText */.yR)(definitionPath, 'The definition'), (0,external_node_path_.basename)(definitionPath));
    const injection = await (0,inject/* injectBug */.a7)(definition, await (0,create_bug/* readText */.yR)(sourcePath, 'The source'));
    if (!injection.injected || outputPath === undefined)
        return { ...injection, id: definition.id };
    await (0,atomic_write/* writeFileAtomically */.lo)(outputPath, injection.source);
    return { ...injection, id: definition.id, outputPath };
}

// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(24953);
;// CONCATENATED MODULE: ./build/src/cli/inject-bug.js







const inject_bug_command = (0,command/* defineCommand */.N)({
    name: 'inject-bug',
    summary: 'Put the bug of a definition into a source file',
    details: `The source may be a whole file, one function, or lines cut out of one. Only the bytes that must change do. Without
--output and --check the source with the bug is printed. Exit code 1 when the definition does not fit the source.`,
    positionals: [],
    flags: schemas/* object */.Ikc({
        bug: (0,fields/* requiredText */.$4)('Definition, of version 2.1 or 3.0'),
        source: (0,fields/* requiredText */.$4)('Correct source'),
        output: (0,fields/* text */.Qq)('File to write the source with the bug to'),
        check: (0,fields/* toggle */.L$)('Only say whether the bug can be injected'),
    }),
    async run(input, context) {
        if (input.check && input.output !== undefined)
            throw new user_error/* UserError */.y('--check writes nothing; leave out --output.');
        const locate = (path) => (0,external_node_path_.resolve)(context.workingFolder, path);
        const result = await injectBugIntoFile({
            definitionPath: locate(input.bug),
            sourcePath: locate(input.source),
            ...(input.output === undefined ? {} : { outputPath: locate(input.output) }),
        });
        if (!result.injected)
            return { exitCode: 1, json: { ...result, edits: [] }, text: `${(0,inject/* explainFailure */.SP)(result)}\n` };
        const where = result.edits.map(({ startLine }) => startLine).join(', ');
        if (input.check || result.outputPath !== undefined) {
            const { source: _source, ...brief } = result;
            const place = result.outputPath === undefined ? 'can be injected' : `injected, and written to ${result.outputPath}`;
            return { exitCode: 0, json: brief, text: `${result.id}: ${place} (lines ${where}).\n` };
        }
        return { exitCode: 0, json: result, text: result.source };
    },
});


/***/ })

};
