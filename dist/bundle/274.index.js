export const id = 274;
export const ids = [274];
export const modules = {

/***/ 64912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ explainDefinition),
/* harmony export */   j: () => (/* binding */ explanationText)
/* harmony export */ });
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74790);

function wordsOf(pattern) {
    if (pattern.capture !== undefined && pattern.children === undefined)
        return `<${pattern.capture}>`;
    if (pattern.text !== undefined)
        return pattern.text;
    if (pattern.children !== undefined)
        return pattern.children.map(wordsOf).join(' ');
    if (pattern.kind === undefined)
        return '...';
    return /^[a-z_]{3,}$/.test(pattern.kind) && pattern.kind.includes('_')
        ? `[${pattern.kind.replaceAll('_', ' ')}]`
        : pattern.kind;
}
function codeText(code) {
    if (typeof code === 'string')
        return code;
    return code
        .map((part) => (typeof part === 'string' ? part : 'capture' in part ? `<${part.capture}>` : part.verbatim))
        .join('');
}
function scopeText(scope) {
    if (scope?.function !== undefined) {
        return ` in the function ${scope.function}${scope.class === undefined ? '' : ` of ${scope.class}`}`;
    }
    return scope?.class === undefined ? '' : ` in the class ${scope.class}`;
}
function targetOf(pattern) {
    if (pattern.target)
        return pattern;
    for (const child of pattern.children ?? []) {
        const found = targetOf(child);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function countText(matches) {
    if (matches === 'one')
        return 'the one place';
    return matches === 'all' ? 'every place' : `place number ${matches.nth}`;
}
function actionText({ find, action }) {
    const target = find === undefined ? undefined : targetOf(find);
    const what = target === undefined ? 'it' : `\`${wordsOf(target)}\` there`;
    switch (action?.type) {
        case undefined:
            return 'and remember the names in it';
        case 'replace':
            return `and replace ${what} by \`${codeText(action.code)}\``;
        case 'delete':
            return `and delete ${what}`;
        case 'move':
            return `and move it ${action.position} what "${action.anchor}" found`;
        case 'insert': {
            const beside = action.position === 'before' || action.position === 'after';
            const place = beside ? `${action.position} ${what}` : `at the ${action.position} of its body`;
            return `and insert \`${codeText(action.code)}\` ${place}`;
        }
    }
}
function treeStepText(step) {
    const scope = scopeText(step.scope);
    if (step.find === undefined)
        return `Take the scope itself${scope}, ${actionText(step)}.`;
    const found = `Find ${countText(step.matches)}${scope} that reads \`${wordsOf(step.find)}\``;
    return `${found}, ${actionText(step)}.`;
}
function astText(value) {
    if (Array.isArray(value))
        return `[${value.map(astText).join(', ')}]`;
    if (value === null || typeof value !== 'object')
        return String(value);
    if ('from_context' in value && typeof value.from_context === 'string')
        return `<${value.from_context}>`;
    const { node_type: type, ...fields } = value;
    const inner = Object.entries(fields).map(([name, field]) => `${name} ${astText(field)}`);
    return inner.length === 0 ? String(type) : `${String(type)} with ${inner.join(' and ')}`;
}
function pythonStepText(step) {
    const conditions = (step.conditions ?? []).map(({ check, ...rest }) => `${check.replaceAll('_', ' ')} ${Object.values(rest).join(' ')}`);
    const where = conditions.length === 0 ? '' : `, if ${conditions.join(' and ')}`;
    const find = `Find ${astText(step.pattern)}${where}`;
    if (step.type === 'find_and_track')
        return `${find}, and remember ${Object.keys(step.track_as).join(' and ')}.`;
    const { replacement } = step;
    const what = {
        delete_statement: 'delete the statement',
        remove_keyword_arg: `remove the argument ${'name' in replacement ? replacement.name : ''}`,
        replace_value_with: `replace its value by \`${'source' in replacement ? replacement.source : ''}\``,
        replace_with: `replace it by \`${'source' in replacement ? replacement.source : ''}\``,
    }[replacement.type];
    return `${find}, and ${what}.`;
}
function stepText(step) {
    const text = (0,_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .isTreeStep */ .fS)(step) ? treeStepText(step) : pythonStepText(step);
    return step.description === undefined ? text : `${step.description}. ${text}`;
}
/** Says what a definition looks for and what it does there, step by step; names in angle brackets stand for any name. */
function explainDefinition(definition) {
    return {
        id: definition.id,
        description: definition.description,
        language: definition.language,
        steps: definition.steps.map((step, index) => ({ number: index + 1, text: stepText(step) })),
    };
}
/** An explanation as text for a person. */
function explanationText({ id, description, language, steps }) {
    const lines = steps.map(({ number, text }) => `${number}. ${text}`);
    return `${id}: ${description}\nLanguage: ${language}\n\n${lines.join('\n')}\n`;
}


/***/ }),

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

/***/ 3274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ explain_bug_command)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/src/bug-definitions/explain.js
var explain = __webpack_require__(64912);
// EXTERNAL MODULE: ./build/src/inputs/fields.js
var fields = __webpack_require__(93006);
// EXTERNAL MODULE: ./build/src/bug-definitions/load-definition.js
var load_definition = __webpack_require__(61077);
// EXTERNAL MODULE: ./build/src/phases/create-bug.js
var create_bug = __webpack_require__(69039);
;// CONCATENATED MODULE: ./build/src/phases/explain-bug.js




/** Explains the definition file at `path` in plain words. */
async function explainBug(path) {
    const { definition, version } = (0,load_definition/* loadDefinition */.y)(await (0,create_bug/* readText */.yR)(path, 'The definition'), (0,external_node_path_.basename)(path));
    return { ...(0,explain/* explainDefinition */.F)(definition), version };
}

// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(24953);
;// CONCATENATED MODULE: ./build/src/cli/explain-bug.js






const explain_bug_command = (0,command/* defineCommand */.N)({
    name: 'explain-bug',
    summary: 'Say in plain words what a bug definition looks for and changes',
    positionals: [],
    flags: schemas/* object */.Ikc({ bug: (0,fields/* requiredText */.$4)('Definition, of version 2.1 or 3.0') }),
    async run(input, context) {
        const explanation = await explainBug((0,external_node_path_.resolve)(context.workingFolder, input.bug));
        const text = (0,explain/* explanationText */.j)(explanation);
        return { exitCode: 0, json: { ...explanation, text }, text };
    },
});


/***/ })

};
