export const id = 963;
export const ids = [963];
export const modules = {

/***/ 91963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fitSummary: () => (/* binding */ fitSummary),
  startAction: () => (/* binding */ startAction)
});

// EXTERNAL MODULE: ./build/src/errors/user-error.js
var user_error = __webpack_require__(31397);
// EXTERNAL MODULE: ./build/src/inputs/parse-inputs.js
var parse_inputs = __webpack_require__(93640);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/actions/actions-progress.js

/**
 * Progress in the Actions log. What a phase says may quote a repository, a log or a model, so it is printed while
 * workflow commands are switched off, under a token that cannot be guessed.
 */
function actionsProgress(core, write) {
    const quote = (line) => {
        const token = (0,external_node_crypto_.randomUUID)();
        write(`::stop-commands::${token}\n${line}\n::${token}::\n`);
    };
    let depth = 0;
    return {
        async step(title, work) {
            // GitHub's groups do not nest: inner steps are plain lines of the outer group.
            if (depth > 0)
                quote(title);
            else
                core.startGroup(title.replace(/[\r\n]+/g, ' '));
            depth += 1;
            const started = performance.now();
            try {
                return await work();
            }
            finally {
                depth -= 1;
                const seconds = ((performance.now() - started) / 1000).toFixed(1);
                if (depth > 0)
                    quote(`${title}: ${seconds} s`);
                else
                    core.endGroup();
            }
        },
        note: quote,
        warn: (line) => core.warning(line),
        detail: (line) => core.debug(line),
    };
}

;// CONCATENATED MODULE: ./build/src/actions/registry.js
/** Every action by name, loaded only when started. */
const actionLoaders = {
    'build-sample': async () => (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(222), __webpack_require__.e(6), __webpack_require__.e(408), __webpack_require__.e(668), __webpack_require__.e(171), __webpack_require__.e(902), __webpack_require__.e(980), __webpack_require__.e(732), __webpack_require__.e(813), __webpack_require__.e(411), __webpack_require__.e(404)]).then(__webpack_require__.bind(__webpack_require__, 30404))).action,
    enrich: async () => (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(408), __webpack_require__.e(668), __webpack_require__.e(171), __webpack_require__.e(902), __webpack_require__.e(832)]).then(__webpack_require__.bind(__webpack_require__, 82832))).action,
    'validate-sample': async () => (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(408), __webpack_require__.e(171), __webpack_require__.e(980), __webpack_require__.e(544)]).then(__webpack_require__.bind(__webpack_require__, 92538))).action,
};

;// CONCATENATED MODULE: ./build/src/actions/run-action.js




/** GitHub shows ten annotations of each level per step. */
const annotationsPerLevel = 10;
/** GitHub drops a step's whole summary when it is larger than 1 MiB. */
const summaryBytes = 1024 * 1024 - 4096;
function readInputs(action, core) {
    const texts = {};
    for (const name of (0,parse_inputs/* describeFields */.V)(action.inputs).keys())
        texts[name] = core.getInput(name);
    return texts;
}
function annotate(core, annotations) {
    const shown = { error: 0, warning: 0, notice: 0 };
    for (const { level, message, title, file, line } of annotations) {
        if (shown[level]++ >= annotationsPerLevel)
            continue;
        core[level](message, {
            ...(title === undefined ? {} : { title }),
            ...(file === undefined ? {} : { file }),
            ...(line === undefined ? {} : { startLine: line }),
        });
    }
}
/** Cuts Markdown to GitHub's limit at a line's end, and says so. */
function fitSummary(markdown, limit = summaryBytes) {
    const bytes = Buffer.from(markdown);
    if (bytes.length <= limit)
        return markdown;
    const kept = bytes.subarray(0, limit).toString('utf8');
    return `${kept.slice(0, kept.lastIndexOf('\n') + 1)}\n_The rest did not fit into the summary; the report is complete._\n`;
}
async function publish(core, outcome, environment) {
    for (const [name, value] of Object.entries(outcome.outputs))
        core.setOutput(name, value ?? '');
    annotate(core, outcome.annotations ?? []);
    // The runner of GitHub always sets it; others may not, and the library throws then.
    if (environment.GITHUB_STEP_SUMMARY)
        await core.summary.addRaw(fitSummary(outcome.summary), true).write();
    if (outcome.failure !== undefined)
        core.setFailed(outcome.failure);
}
function reportFailure(core, error) {
    if (error instanceof user_error/* UserError */.y) {
        for (const problem of error.problems.slice(0, -1))
            core.error(problem);
        core.setFailed(error.problems.at(-1) ?? error.message);
        return;
    }
    core.setFailed(`${(0,user_error/* messageOf */.b)(error)} (this is a bug in bugfix: re-run with debug logging and report it)`);
    if (error instanceof Error && error.stack !== undefined)
        core.debug(error.stack);
}
async function runBody(action, core, signal) {
    const inputs = (0,parse_inputs/* parseInputs */.T)(action.inputs, readInputs(action, core), (name) => `Input '${name}'`);
    const environment = process.env;
    const outcome = await action.run(inputs, {
        progress: actionsProgress(core, (text) => process.stdout.write(text)),
        workspace: environment.GITHUB_WORKSPACE ?? process.cwd(),
        temporaryFolder: environment.RUNNER_TEMP ?? process.cwd(),
        environment,
        signal,
    });
    await publish(core, outcome, environment);
}
/** An action as a process: reads its inputs, runs it, sets outputs, summary and annotations, and owns `setFailed`. */
async function startAction(name) {
    const interruption = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.once(signal, () => interruption.abort(new Error('interrupted')));
    const core = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(659)]).then(__webpack_require__.bind(__webpack_require__, 91659));
    try {
        const load = actionLoaders[name];
        if (load === undefined)
            throw new Error(`There is no action '${name}'`);
        await runBody(await load(), core, interruption.signal);
    }
    catch (error) {
        reportFailure(core, error);
    }
    // Idle connections would keep the step alive; what was printed must be out first.
    await new Promise((resolve) => process.stdout.write('', () => resolve()));
    process.exit();
}


/***/ }),

/***/ 31397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * A failure that the user can mend: wrong input, missing tool, missing permission.
 * Doors print `problems` (all of them, one a line) without a stack; any other error is a bug of ours.
 */
class UserError extends Error {
    name = 'UserError';
    problems;
    /** `problems`: what happened and what to do about it, one sentence or two each; at least one. */
    constructor(problems, options) {
        const list = typeof problems === 'string' ? [problems] : problems;
        super(list.join('\n'), options);
        this.problems = list;
    }
}
/** The message of anything that was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 93640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseInputs),
/* harmony export */   V: () => (/* binding */ describeFields)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31397);

/** The description of each field of `schema`, in the order written; throws when one has none. */
function describeFields(schema) {
    const fields = new Map();
    for (const [name, field] of Object.entries(schema.shape)) {
        const meta = field.meta() ?? {};
        if (typeof meta.description !== 'string')
            throw new Error(`The field ${name} has no description.`);
        fields.set(name, {
            description: meta.description,
            required: meta.required === true,
            toggle: meta.toggle === true,
            list: meta.list === true,
            ...(typeof meta.default === 'string' ? { default: meta.default } : {}),
        });
    }
    return fields;
}
function explain(name, value, issue) {
    if (value === undefined)
        return `${name} is required.`;
    if (issue.code === 'invalid_value')
        return `${name}: '${value}' is not one of ${issue.values.join(', ')}.`;
    return `${name}: '${value}' is not accepted: ${issue.message}.`;
}
/**
 * Parses the texts of a door with `schema`; an empty text counts as not given. `label` turns a field's name into what
 * the user typed (`--name`, or the input's name). Throws one UserError that names every problem.
 */
function parseInputs(schema, texts, label) {
    const given = Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== undefined && value !== ''));
    const result = schema.safeParse(given);
    if (result.success)
        return result.data;
    const problems = result.error.issues.map((issue) => {
        const name = String(issue.path[0]);
        return explain(label(name), given[name], issue);
    });
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y([...new Set(problems)], { cause: result.error });
}


/***/ })

};
