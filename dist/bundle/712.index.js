export const id = 712;
export const ids = [712];
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

/***/ 98712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ migrate_bugs_command)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/src/inputs/fields.js
var fields = __webpack_require__(93006);
// EXTERNAL MODULE: ./build/src/files/atomic-write.js
var atomic_write = __webpack_require__(88274);
;// CONCATENATED MODULE: ./build/src/phases/migrate-bugs/commit-message.js
function modulesOf(results) {
    return [...new Set(results.map(({ module }) => module))].sort();
}
/** A commit message for the definitions that were written. */
function proposeCommitMessage(results) {
    const migrated = results.filter(({ status }) => status === 'migrated');
    const failed = results.filter(({ status }) => status === 'failed');
    const attempted = migrated.length + failed.length;
    const lines = [
        `feat: bug definitions for ${migrated.length} ${migrated.length === 1 ? 'patch' : 'patches'}`,
        '',
        'Computed from the differences of the syntax trees; each was injected again and gave the tree of its patch.',
        '',
        `Success rate: ${migrated.length}/${attempted}${attempted === 0 ? '' : ` (${Math.round((100 * migrated.length) / attempted)}%)`}`,
        '',
        'Modules migrated:',
        ...modulesOf(migrated).map((module) => `- ${module}`),
    ];
    if (failed.length > 0)
        lines.push('', 'Remaining (manual authoring):', ...failed.map(({ patch, reason }) => `- ${patch}: ${reason}`));
    return `${lines.join('\n')}\n`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/bug-definitions/synthesis/name-bug.js
var name_bug = __webpack_require__(74896);
// EXTERNAL MODULE: ./build/src/errors/user-error.js
var user_error = __webpack_require__(31397);
;// CONCATENATED MODULE: ./build/src/phases/migrate-bugs/find-patches.js




const skippedFolders = new Set(['.git', 'node_modules', '.venv', '__pycache__']);
async function listFiles(folder) {
    const files = [];
    for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true })) {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isDirectory() && !skippedFolders.has(entry.name))
            files.push(...(await listFiles(path)));
        else if (entry.isFile())
            files.push(path);
    }
    return files;
}
/** The files below `folder` that end in `extension`, sorted; none when the folder cannot be read. */
async function filesBelow(folder, extension) {
    const files = await listFiles(folder).catch(() => []);
    return files.filter((file) => file.endsWith(extension)).sort();
}
/** All patches below the curriculum, those of `modules` alone where some are named. Throws a UserError when there are none. */
async function findPatches(curriculum, modules) {
    const files = await listFiles(curriculum).catch((error) => {
        throw new user_error/* UserError */.y(`The curriculum ${curriculum} cannot be read: ${error.code}.`, { cause: error });
    });
    const patches = files
        .filter((file) => file.endsWith('.patch'))
        .sort()
        .map((path) => ({ path, name: (0,external_node_path_.relative)(curriculum, path).split(external_node_path_.sep).join('/'), module: (0,name_bug/* moduleOf */.cD)(path) }));
    if (patches.length === 0)
        throw new user_error/* UserError */.y(`There is no .patch file below ${curriculum}.`);
    const known = [...new Set(patches.map(({ module }) => module))].sort();
    const unknown = modules.filter((module) => !known.includes(module));
    if (unknown.length > 0) {
        throw new user_error/* UserError */.y(unknown.map((module) => `There is no module '${module}' with patches; there are ${known.join(', ')}.`));
    }
    return modules.length === 0 ? patches : patches.filter(({ module }) => modules.includes(module));
}

// EXTERNAL MODULE: ./build/src/bug-definitions/format-definition.js
var format_definition = __webpack_require__(51164);
// EXTERNAL MODULE: ./build/src/bug-definitions/load-definition.js
var load_definition = __webpack_require__(61077);
// EXTERNAL MODULE: ./build/src/syntax/syntax-tree.js
var syntax_tree = __webpack_require__(26411);
// EXTERNAL MODULE: ./build/src/bug-definitions/inject.js + 9 modules
var inject = __webpack_require__(11066);
// EXTERNAL MODULE: ./build/src/bug-definitions/same-behaviour.js
var same_behaviour = __webpack_require__(107);
// EXTERNAL MODULE: ./build/src/bug-definitions/synthesis/rebuild-sides.js + 1 modules
var rebuild_sides = __webpack_require__(19610);
;// CONCATENATED MODULE: ./build/src/bug-definitions/reproduces.js




/** Whether injecting `definition` into the patch's source before gives the tree after, comments and formatting aside. */
async function reproducesPatch(definition, patch, source) {
    if (definition.language !== patch.language) {
        return { reproduces: false, reason: `it is for ${definition.language}, the patch for ${patch.language}` };
    }
    const rebuilt = await (0,rebuild_sides/* rebuildSides */.g)(patch, source);
    if ('reason' in rebuilt)
        return { reproduces: false, reason: rebuilt.reason };
    const { before: tree, after } = rebuilt.sides;
    const wrapped = { tree, wrapper: { prefix: '', suffix: '' }, start: 0, end: tree.source.length };
    const injection = await (0,inject/* injectIntoTree */.wK)(definition, wrapped);
    if (!injection.injected)
        return { reproduces: false, reason: injection.reason };
    const result = await (0,syntax_tree/* parseSource */.P)(definition.language, injection.source);
    if ((0,same_behaviour/* sameCode */.o)(definition.language, result.root, after.root))
        return { reproduces: true };
    return { reproduces: false, reason: 'it gives another tree than the patch' };
}

// EXTERNAL MODULE: ./build/src/bug-definitions/symptom.js
var bug_definitions_symptom = __webpack_require__(30556);
// EXTERNAL MODULE: ./build/src/bug-definitions/synthesis/read-patch.js + 1 modules
var read_patch = __webpack_require__(78962);
// EXTERNAL MODULE: ./build/src/bug-definitions/synthesis/synthesise.js + 12 modules
var synthesise = __webpack_require__(87554);
// EXTERNAL MODULE: ./build/src/phases/create-bug.js
var create_bug = __webpack_require__(69039);
;// CONCATENATED MODULE: ./build/src/phases/migrate-bugs/migrate-patch.js












async function checkStored(path, patch) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => undefined);
    if (text === undefined || text.trim() === '')
        return undefined;
    try {
        const { definition, version } = (0,load_definition/* loadDefinition */.y)(text, (0,external_node_path_.basename)(path));
        if (patch === undefined)
            return { version, reproduces: false, reason: 'the patch cannot be read' };
        return { version, ...(await reproducesPatch(definition, patch)) };
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.y))
            throw error;
        return { reproduces: false, reason: `it does not load: ${error.problems.join(' ')}` };
    }
}
/** The file that the patch names, where the curriculum has it. */
async function findSource(curriculum, patchPath, path) {
    const folder = (0,external_node_path_.dirname)(patchPath);
    for (const root of [folder, (0,external_node_path_.dirname)(folder), curriculum, (0,external_node_path_.dirname)(curriculum)]) {
        const candidate = (0,external_node_path_.join)(root, path);
        const text = await (0,promises_.readFile)(candidate, 'utf8').catch(() => undefined);
        if (text !== undefined)
            return { path: candidate, text };
    }
    return undefined;
}
/** Synthesises with the real file, and where that does not fit the patch any more, with the lines of the patch. */
async function synthesiseWithBest(request, found, symptom, source) {
    if (source !== undefined) {
        const metadata = (0,create_bug/* describeOrigin */.uN)(found.path, true, symptom);
        const synthesis = await (0,synthesise/* synthesise */.y)({ ...request, source: source.text, metadata });
        if (synthesis.status === 'verified')
            return { ...synthesis, source: source.path };
    }
    return (0,synthesise/* synthesise */.y)({ ...request, metadata: (0,create_bug/* describeOrigin */.uN)(found.path, false, symptom) });
}
async function migrate(found, options) {
    const text = await (0,promises_.readFile)(found.path, 'utf8');
    const definitionPath = found.path.replace(/\.patch$/, '.json');
    let patch;
    let problem;
    try {
        patch = (0,read_patch/* readBugPatch */.p)(text, (0,external_node_path_.basename)(found.path));
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.y))
            throw error;
        problem = error.problems.join(' ');
    }
    const stored = await checkStored(definitionPath, patch);
    const known = stored === undefined ? {} : { stored };
    if (stored !== undefined && !options.force) {
        return {
            status: 'skipped',
            reason: 'there is a definition already; --force replaces it',
            definitionPath,
            ...known,
        };
    }
    if (patch === undefined)
        return { status: 'failed', reason: problem ?? 'the patch cannot be read', ...known };
    const symptom = await (0,bug_definitions_symptom/* findSymptom */.P)(found.path);
    if (symptom !== undefined)
        options.progress.note(`  Loaded symptom from ${(0,external_node_path_.basename)(symptom.path)}`);
    const source = await findSource(options.curriculum, found.path, patch.path);
    const request = { patch, id: (0,name_bug/* bugId */.eA)(found.path), description: (0,name_bug/* describeBug */.WP)(found.path, text, symptom?.text) };
    const synthesis = await synthesiseWithBest(request, found, symptom?.text, source);
    const details = { ...known, ...(symptom === undefined ? {} : { symptom: (0,external_node_path_.basename)(symptom.path) }) };
    if (synthesis.status === 'failed') {
        return { status: 'failed', reason: synthesis.reason, differences: synthesis.differences, ...details };
    }
    const json = (0,format_definition/* formatDefinition */.$)(synthesis.definition);
    // What is written must also be read again.
    (0,load_definition/* loadDefinition */.y)(json, (0,external_node_path_.basename)(definitionPath));
    if (!options.dryRun)
        await (0,atomic_write/* writeFileAtomically */.lo)(definitionPath, json);
    return {
        status: 'migrated',
        ...(options.dryRun ? {} : { definitionPath }),
        ...details,
        ...(synthesis.source === undefined ? {} : { source: synthesis.source }),
        definition: synthesis.definition,
    };
}
/** Turns one patch of the curriculum into a definition beside it; whatever goes wrong is the result's reason. */
async function migratePatch(found, options) {
    const started = performance.now();
    const measured = () => Math.round((performance.now() - started) * 10) / 10;
    const name = { patch: found.name, module: found.module };
    try {
        const result = await migrate(found, options);
        return { ...name, ...result, milliseconds: measured() };
    }
    catch (error) {
        return { ...name, status: 'failed', reason: (0,user_error/* messageOf */.b)(error), milliseconds: measured() };
    }
}

// EXTERNAL MODULE: ./build/src/bug-definitions/explain.js
var explain = __webpack_require__(64912);
;// CONCATENATED MODULE: ./build/src/phases/migrate-bugs/review-sheet.js


function cell(text) {
    return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
function storedText({ stored }) {
    if (stored === undefined)
        return 'none';
    if (stored.reproduces)
        return `${stored.version}: reproduces the patch`;
    return `${stored.version ?? 'unreadable'}: does not (${stored.reason ?? 'unknown'})`;
}
/** One row a patch: what came of it, and whether a definition that was there before reproduces it. */
function resultTable(results) {
    const rows = results.map((result) => `| ${cell(result.module)} | ${cell((0,external_node_path_.basename)(result.patch))} | ${result.status} | ${result.milliseconds} | ${cell(storedText(result))} | ${cell(result.reason ?? '')} |`);
    return [
        '| Module | Patch | Result | ms | Definition before | Reason |',
        '| --- | --- | --- | --- | --- | --- |',
        ...rows,
    ].join('\n');
}
function migratedLines(result) {
    const { definition } = result;
    const steps = definition === undefined ? [] : (0,explain/* explainDefinition */.F)(definition).steps;
    const against = result.source === undefined ? 'the lines of the patch' : 'the whole source file';
    return [
        '**Generated JSON:** yes',
        '**Schema Valid:** yes (read again with the schema of version 3.0)',
        `**Pattern:** ${steps.length} steps, each found in exactly the places meant`,
        '',
        ...steps.map(({ number, text }) => `${number}. ${text.replaceAll('\n', '\n   ')}`),
        '',
        '**Transformation Correct:** yes (the tree after the injection is that of the patch, comments aside)',
        `**Injection Test:** passed on ${against}, ${result.milliseconds} ms`,
    ];
}
function failedLines(result) {
    return [
        '**Generated JSON:** no',
        '**Schema Valid:** not applicable',
        '**Pattern:** none',
        '**Transformation Correct:** not applicable',
        `**Injection Test:** not passed: ${result.reason ?? 'no reason given'}`,
        ...(result.differences ?? []).map((difference) => `- ${difference}`),
    ];
}
/** The review sheet of one bug; what can be checked is filled in, the rest is for a person. */
function reviewSheet(result) {
    const title = `## ${result.module} - ${(0,external_node_path_.basename)(result.patch, '.patch')}`;
    if (result.status === 'skipped')
        return `${title}\n\nNot migrated: ${result.reason ?? ''}. Definition before: ${storedText(result)}.\n`;
    const lines = result.status === 'migrated' ? migratedLines(result) : failedLines(result);
    const status = result.status === 'migrated' ? 'VERIFIED, to be reviewed' : 'MANUAL AUTHORING';
    const symptom = result.symptom === undefined ? 'no symptom file' : `symptom from ${result.symptom}`;
    return `${title}\n\n${lines.join('\n')}\n\n**Notes:** ${symptom}; definition before: ${storedText(result)}\n\n**Status:** ${status}\n`;
}

;// CONCATENATED MODULE: ./build/src/phases/migrate-bugs.js






/** Says what there is to work with; a missing golden set is no error, since nothing is learnt from it. */
async function preflight(request, patches, progress) {
    const golden = await filesBelow(request.golden ?? request.curriculum, '.json');
    const where = request.golden ?? 'the curriculum';
    if (golden.length === 0)
        progress.note(`No golden definitions in ${where}; they are not needed to compute definitions.`);
    else
        progress.note(`Golden definitions: ${golden.length} in ${where}.`);
    progress.note(`Found ${patches} patch ${patches === 1 ? 'file' : 'files'} to migrate; no key is needed.`);
}
/** Works on all patches, `jobs` at a time, and keeps their order. */
async function migrateAll(patches, request, options, signal) {
    const results = [];
    let next = 0;
    const work = async () => {
        for (let index = next++; index < patches.length; index = next++) {
            signal?.throwIfAborted();
            const patch = patches[index];
            options.progress.note(`[${index + 1}/${patches.length}] ${patch.module}: ${patch.name.split('/').at(-1)}`);
            const result = await migratePatch(patch, options);
            options.progress.note(`  ${result.status}${result.reason === undefined ? '' : `: ${result.reason}`} (${result.milliseconds} ms)`);
            results[index] = result;
        }
    };
    await Promise.all(Array.from({ length: Math.min(request.jobs, patches.length) }, work));
    return results;
}
function count(results, status) {
    return results.filter((result) => result.status === status).length;
}
function summarise(results) {
    const attempted = results.length - count(results, 'skipped');
    const rate = attempted === 0 ? '' : ` (${Math.round((100 * count(results, 'migrated')) / attempted)}%)`;
    const lines = [
        'MIGRATION SUMMARY',
        `Successful: ${count(results, 'migrated')}`,
        `Failed: ${count(results, 'failed')}`,
        `Skipped: ${count(results, 'skipped')}`,
        `Total migrated: ${count(results, 'migrated')}/${attempted}${rate}`,
    ];
    return `${lines.join('\n')}\n`;
}
function reportText(result) {
    return [
        '# Migration of bug patches',
        '',
        '```text',
        result.summary.trimEnd(),
        '```',
        '',
        resultTable(result.results),
        '',
        ...result.results.map(reviewSheet),
        '## Commit message',
        '',
        '```text',
        result.commitMessage.trimEnd(),
        '```',
        '',
    ].join('\n');
}
/**
 * Turns every patch of a curriculum into a definition beside it that provably injects the same bug. Patches that have a
 * definition are left alone unless forced, so that an interrupted run goes on where it was.
 */
async function migrateBugs(request, context) {
    const { progress, signal } = context;
    const patches = await findPatches(request.curriculum, request.modules);
    await preflight(request, patches.length, progress);
    const { curriculum, force, dryRun } = request;
    const results = await migrateAll(patches, request, { curriculum, force, dryRun, progress }, signal);
    const outcome = {
        total: results.length,
        migrated: count(results, 'migrated'),
        skipped: count(results, 'skipped'),
        failed: count(results, 'failed'),
        results,
        commitMessage: proposeCommitMessage(results),
        summary: summarise(results),
    };
    const reportPath = request.reportPath ?? (dryRun ? undefined : (0,external_node_path_.join)(curriculum, 'migration-report.md'));
    if (reportPath === undefined)
        return outcome;
    await (0,atomic_write/* writeFileAtomically */.lo)(reportPath, reportText(outcome));
    return { ...outcome, reportPath };
}

// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(24953);
;// CONCATENATED MODULE: ./build/src/cli/migrate-bugs.js





const migrate_bugs_command = (0,command/* defineCommand */.N)({
    name: 'migrate-bugs',
    summary: 'Turn every patch of a curriculum into a verified bug definition',
    details: `Looks for *.patch at any depth (modules/*/bugs/*.patch as a rule) and writes <bug>.json beside <bug>.patch when injecting
it again gives the tree of the patch. Patches that have a definition are left alone unless --force is given, so an
interrupted run goes on where it was. Exit code 1 when a patch failed.`,
    positionals: [{ name: 'curriculum', description: 'Folder of the curriculum', required: true }],
    flags: schemas/* object */.Ikc({
        golden: (0,fields/* text */.Qq)('Folder of definitions written by hand (default: those in the curriculum)'),
        modules: (0,fields/* list */.p_)('Modules to migrate (default: all)'),
        force: (0,fields/* toggle */.L$)('Replace definitions that are there already'),
        'dry-run': (0,fields/* toggle */.L$)('Write nothing'),
        jobs: (0,fields/* integerWithDefault */.SB)('Patches worked on at a time', { minimum: 1, maximum: 64 }, 1),
        report: (0,fields/* text */.Qq)('File for the report with the review sheets (default: migration-report.md in the curriculum)'),
    }),
    async run(input, context) {
        const locate = (path) => (0,external_node_path_.resolve)(context.workingFolder, path);
        const result = await migrateBugs({
            curriculum: locate(input.positionals.curriculum[0]),
            ...(input.golden === undefined ? {} : { golden: locate(input.golden) }),
            modules: input.modules,
            force: input.force,
            dryRun: input['dry-run'],
            jobs: input.jobs,
            ...(input.report === undefined ? {} : { reportPath: locate(input.report) }),
        }, { progress: context.progress, signal: context.signal });
        const { summary, ...json } = result;
        const report = result.reportPath === undefined ? '' : `\nReport with review sheets: ${result.reportPath}\n`;
        const commit = result.migrated === 0 ? '' : `\nProposed commit message:\n\n${result.commitMessage}`;
        return { exitCode: result.failed === 0 ? 0 : 1, json, text: `${summary}${report}${commit}` };
    },
});


/***/ })

};
