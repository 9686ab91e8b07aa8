export const id = 564;
export const ids = [564];
export const modules = {

/***/ 59564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startCli: () => (/* binding */ startCli)
});

// EXTERNAL MODULE: ./build/src/errors/user-error.js
var user_error = __webpack_require__(31397);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/src/inputs/parse-inputs.js
var parse_inputs = __webpack_require__(93640);
;// CONCATENATED MODULE: ./build/src/cli/arguments.js



function optionTypes(command) {
    const options = {
        json: { type: 'boolean' },
        help: { type: 'boolean' },
    };
    for (const [name, field] of (0,parse_inputs/* describeFields */.V)(command.flags)) {
        options[name] = field.toggle ? { type: 'boolean' } : { type: 'string', multiple: field.list };
    }
    return options;
}
/** `--tasks a b c`: a list flag takes every following word up to the next flag, as the seeds' commands are typed. */
function joinListValues(command, words) {
    const lists = new Set([...(0,parse_inputs/* describeFields */.V)(command.flags)].filter(([, field]) => field.list).map(([name]) => `--${name}`));
    const joined = [];
    for (let index = 0; index < words.length; index++) {
        const word = words[index];
        if (!lists.has(word)) {
            joined.push(word);
            continue;
        }
        const values = [];
        while (index + 1 < words.length && !words[index + 1].startsWith('-'))
            values.push(words[++index]);
        joined.push(`${word}=${values.join(',')}`);
    }
    return joined;
}
function assignPositionals(command, words, problems) {
    const assigned = {};
    let rest = [...words];
    for (const positional of command.positionals) {
        const taken = positional.repeatable ? rest : rest.slice(0, 1);
        rest = rest.slice(taken.length);
        if (positional.required && taken.length === 0)
            problems.push(`<${positional.name}> is required: ${positional.description}.`);
        assigned[positional.name] = taken;
    }
    for (const word of rest)
        problems.push(`'${word}' is one word too many.`);
    return assigned;
}
function asText(value) {
    if (value === undefined)
        return undefined;
    return Array.isArray(value) ? value.join(',') : String(value);
}
/** Reads the words after the command's name; throws one UserError that names every problem. */
function parseCommandArguments(command, words) {
    let parsed;
    try {
        parsed = (0,external_node_util_.parseArgs)({
            args: joinListValues(command, words),
            options: optionTypes(command),
            allowPositionals: true,
            strict: true,
        });
    }
    catch (error) {
        throw new user_error/* UserError */.y(`${(0,user_error/* messageOf */.b)(error).split('. To specify')[0]}. See 'bugfix ${command.name} --help'.`, {
            cause: error,
        });
    }
    const shared = { json: parsed.values.json === true, help: parsed.values.help === true };
    if (shared.help)
        return { shared, input: { positionals: {} } };
    const problems = [];
    const positionals = assignPositionals(command, parsed.positionals, problems);
    const texts = {};
    for (const name of Object.keys(command.flags.shape))
        texts[name] = asText(parsed.values[name]);
    let flags = {};
    try {
        flags = (0,parse_inputs/* parseInputs */.T)(command.flags, texts, (name) => `--${name}`);
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.y))
            throw error;
        problems.push(...error.problems);
    }
    if (problems.length > 0)
        throw new user_error/* UserError */.y(problems);
    return { shared, input: { ...flags, positionals } };
}

;// CONCATENATED MODULE: ./build/src/cli/help.js

const exitCodes = `Exit codes
  0  done, and the answer is good
  1  done, and the answer is no (an invalid sample, a fix that is not verified)
  2  wrong input or a missing tool; every problem is named
  3  a bug in bugfix; BUGFIX_DEBUG=1 shows its stack
  130  interrupted`;
function wrap(text, indent, width = 100) {
    const lines = [''];
    for (const word of text.split(' ')) {
        const last = lines[lines.length - 1];
        if (last !== '' && last.length + word.length + 1 > width - indent)
            lines.push(word);
        else
            lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
    }
    return lines.join(`\n${' '.repeat(indent)}`);
}
function usageOf(command) {
    const positionals = command.positionals.map(({ name, required, repeatable }) => {
        const word = repeatable ? `<${name}>...` : `<${name}>`;
        return required ? word : `[${word}]`;
    });
    return ['bugfix', command.name, ...positionals, '[flags]'].join(' ');
}
/** The page of `bugfix <command> --help`. */
function commandHelp(command) {
    const rows = command.positionals.map(({ name, description }) => [`<${name}>`, description]);
    for (const [name, field] of (0,parse_inputs/* describeFields */.V)(command.flags)) {
        const value = field.toggle ? '' : field.list ? ' <a,b,...>' : ' <value>';
        const fallback = field.default === undefined || field.toggle ? '' : ` [default: ${field.default}]`;
        rows.push([`--${name}${value}`, `${field.description}${field.required ? ' (required)' : ''}${fallback}`]);
    }
    rows.push(['--json', 'print one JSON document on standard output, everything else on standard error']);
    const width = Math.max(...rows.map(([left]) => left.length)) + 4;
    const table = rows.map(([left, right]) => `  ${left.padEnd(width - 2)}${wrap(right, width)}`).join('\n');
    const details = command.details === undefined ? '' : `\n${command.details}\n`;
    return `${command.summary}\n\nUsage: ${usageOf(command)}\n${details}\n${table}\n\n${exitCodes}\n`;
}
/** The page of `bugfix --help`. */
function overviewHelp(commands) {
    const width = Math.max(0, ...commands.map(({ name }) => name.length)) + 2;
    const rows = commands.map(({ name, summary }) => `  ${name.padEnd(width)}${summary}`);
    return `bugfix: from a failing CI run to a verified fix, and from a fixed bug to verified training data\n\nUsage: bugfix <command> [flags]\n\n${rows.join('\n')}\n\n'bugfix <command> --help' tells more about each.\n\n${exitCodes}\n`;
}

;// CONCATENATED MODULE: ./build/src/cli/registry.js
/** Every command by name, loaded only when asked for: starting the CLI must not load what it does not run. */
const commandLoaders = {
    'build-sample': async () => (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(222), __webpack_require__.e(6), __webpack_require__.e(408), __webpack_require__.e(668), __webpack_require__.e(171), __webpack_require__.e(902), __webpack_require__.e(980), __webpack_require__.e(732), __webpack_require__.e(813), __webpack_require__.e(411), __webpack_require__.e(867)]).then(__webpack_require__.bind(__webpack_require__, 42867))).command,
    'reduce-log': async () => (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(668), __webpack_require__.e(312)]).then(__webpack_require__.bind(__webpack_require__, 29312))).command,
    enrich: async () => (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(408), __webpack_require__.e(668), __webpack_require__.e(171), __webpack_require__.e(902), __webpack_require__.e(83)]).then(__webpack_require__.bind(__webpack_require__, 25083))).command,
    plan: async () => (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(408), __webpack_require__.e(668), __webpack_require__.e(171), __webpack_require__.e(902), __webpack_require__.e(541)]).then(__webpack_require__.bind(__webpack_require__, 80541))).command,
    'validate-sample': async () => (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(222), __webpack_require__.e(408), __webpack_require__.e(668), __webpack_require__.e(171), __webpack_require__.e(980), __webpack_require__.e(732), __webpack_require__.e(813), __webpack_require__.e(32)]).then(__webpack_require__.bind(__webpack_require__, 3032))).command,
    'migrate-bugs': async () => (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(408), __webpack_require__.e(599), __webpack_require__.e(712)]).then(__webpack_require__.bind(__webpack_require__, 98712))).command,
    'create-bug': async () => (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(408), __webpack_require__.e(599), __webpack_require__.e(753)]).then(__webpack_require__.bind(__webpack_require__, 18753))).command,
    'inject-bug': async () => (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(408), __webpack_require__.e(599), __webpack_require__.e(537)]).then(__webpack_require__.bind(__webpack_require__, 97537))).command,
    'explain-bug': async () => (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(408), __webpack_require__.e(599), __webpack_require__.e(274)]).then(__webpack_require__.bind(__webpack_require__, 3274))).command,
    'validate-bug': async () => (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(408), __webpack_require__.e(599), __webpack_require__.e(732), __webpack_require__.e(232)]).then(__webpack_require__.bind(__webpack_require__, 52232))).command,
    'parse-log': async () => (await Promise.all(/* import() */[__webpack_require__.e(857), __webpack_require__.e(668), __webpack_require__.e(820)]).then(__webpack_require__.bind(__webpack_require__, 29820))).command,
};

;// CONCATENATED MODULE: ./build/src/cli/terminal-progress.js
const redrawMilliseconds = 100;
function seconds(since) {
    return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
/** Progress on a terminal (one live line with the elapsed time) or as plain lines elsewhere. */
function terminalProgress(target) {
    const running = [];
    const paint = (code, text) => (target.colour ? `\u001b[${code}m${text}\u001b[0m` : text);
    const clear = () => {
        if (target.live && running.length > 0)
            target.write('\r\u001b[K');
    };
    const draw = () => {
        const current = running[running.length - 1];
        if (!target.live || current === undefined)
            return;
        target.write(`\r\u001b[K${paint(36, '…')} ${current.title} ${paint(2, seconds(current.started))}`);
    };
    const line = (text) => {
        clear();
        target.write(`${'  '.repeat(running.length)}${text}\n`);
        draw();
    };
    return {
        async step(title, work) {
            const started = performance.now();
            if (!target.live)
                line(title);
            clear();
            running.push({ title, started });
            const timer = target.live ? setInterval(draw, redrawMilliseconds) : undefined;
            try {
                const result = await work();
                clear();
                running.pop();
                line(`${paint(32, '✓')} ${title} ${paint(2, `(${seconds(started)})`)}`);
                return result;
            }
            catch (error) {
                clear();
                running.pop();
                line(`${paint(31, '✗')} ${title} ${paint(2, `(${seconds(started)})`)}`);
                throw error;
            }
            finally {
                clearInterval(timer);
            }
        },
        note: line,
        warn: (text) => line(`${paint(33, 'warning:')} ${text}`),
        detail: (text) => {
            if (target.debug)
                line(paint(2, text));
        },
    };
}

;// CONCATENATED MODULE: ./build/src/cli/run-cli.js





function reportFailure(error, json, host) {
    const interrupted = host.signal.aborted;
    const known = error instanceof user_error/* UserError */.y;
    const problems = known ? error.problems : [(0,user_error/* messageOf */.b)(error)];
    if (json)
        host.stdout(`${JSON.stringify({ error: { kind: interrupted ? 'interrupted' : known ? 'user' : 'bug', problems } })}\n`);
    if (interrupted) {
        host.stderr('bugfix: interrupted.\n');
        return 130;
    }
    for (const problem of problems)
        host.stderr(`bugfix: ${problem}\n`);
    if (known)
        return 2;
    host.stderr('bugfix: this is a bug in bugfix; please report it with the stack that BUGFIX_DEBUG=1 shows.\n');
    if (host.environment.BUGFIX_DEBUG && error instanceof Error)
        host.stderr(`${error.stack}\n`);
    return 3;
}
async function loadCommand(name) {
    const load = commandLoaders[name];
    if (load === undefined) {
        throw new user_error/* UserError */.y(`There is no command '${name}'. The commands are ${Object.keys(commandLoaders).sort().join(', ')}.`);
    }
    return load();
}
async function runCommand(name, words, host) {
    const command = await loadCommand(name);
    const { shared, input } = parseCommandArguments(command, words);
    if (shared.help) {
        host.stdout(commandHelp(command));
        return 0;
    }
    const progress = terminalProgress({
        write: host.stderr,
        live: host.terminal && host.environment.CI === undefined,
        colour: host.terminal && !host.environment.NO_COLOR,
        debug: Boolean(host.environment.BUGFIX_DEBUG),
    });
    const context = { progress, workingFolder: host.workingFolder, environment: host.environment, signal: host.signal };
    const outcome = await command.run(input, context);
    host.stdout(shared.json ? `${JSON.stringify(outcome.json, null, 2)}\n` : outcome.text);
    return outcome.exitCode;
}
/** Runs the CLI with `words` (without node and script) and returns its exit code; the one place that knows what codes mean. */
async function runCli(words, host) {
    const [name, ...rest] = words;
    try {
        if (name === undefined || name === '--help' || name === 'help') {
            const commands = await Promise.all(Object.keys(commandLoaders).sort().map(loadCommand));
            host.stdout(overviewHelp(commands));
            return name === undefined ? 2 : 0;
        }
        return await runCommand(name, rest, host);
    }
    catch (error) {
        return reportFailure(error, rest.includes('--json'), host);
    }
}

;// CONCATENATED MODULE: ./build/src/cli/start-cli.js

/** Standard output may be a pipe: the process must not end before it is written. */
async function flush(stream) {
    await new Promise((resolve) => stream.write('', () => resolve()));
}
/** The CLI as a process: binds it to this process's arguments, streams and signals. */
async function startCli() {
    const interruption = new AbortController();
    const interrupt = () => {
        if (interruption.signal.aborted)
            process.exit(130);
        interruption.abort(new Error('interrupted'));
    };
    process.on('SIGINT', interrupt);
    process.on('SIGTERM', interrupt);
    // A reader that goes away (`bugfix ... | head`) is no error of ours.
    process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 3));
    const exitCode = await runCli(process.argv.slice(2), {
        environment: process.env,
        workingFolder: process.cwd(),
        signal: interruption.signal,
        stdout: (text) => process.stdout.write(text),
        stderr: (text) => process.stderr.write(text),
        terminal: process.stderr.isTTY === true,
    });
    await flush(process.stdout);
    process.exit(exitCode);
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
