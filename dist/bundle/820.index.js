export const id = 820;
export const ids = [820];
export const modules = {

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

/***/ 29820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92857);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31397);
/* harmony import */ var _inputs_fields_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93006);
/* harmony import */ var _test_runs_console_read_console_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66668);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24953);








const longestLine = 4 * 1024 * 1024;
const mark = { passed: '✔', failed: '✘', error: '!', skipped: '-' };
/** Feeds `reader` the lines of a stream; a line longer than 4 MiB is cut. */
async function readLines(stream, reader, signal) {
    const decoder = new TextDecoder();
    let rest = '';
    const take = (text) => {
        let from = 0;
        for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            reader.feed(rest === '' ? text.slice(from, end) : rest + text.slice(from, end));
            rest = '';
            from = end + 1;
        }
        if (rest.length < longestLine)
            rest += text.slice(from);
    };
    for await (const chunk of stream) {
        signal.throwIfAborted();
        take(decoder.decode(chunk, { stream: true }));
    }
    take(decoder.decode());
    if (rest !== '')
        reader.feed(rest);
}
async function open(file, workingFolder) {
    if (file === '-')
        return process.stdin;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workingFolder, file);
    const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch((error) => {
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`Cannot read the log ${path}: ${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(error)}`);
    });
    if (status.isDirectory())
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path} is a directory: give the file that holds the log.`);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: 1024 * 1024 });
}
function summaryOf(report) {
    const count = (status) => report.tests.filter((test) => test.status === status).length;
    const named = ['passed', 'failed', 'error', 'skipped'].map((status) => `${count(status)} ${status}`);
    const unnamed = report.unnamedPassed ? `, ${report.unnamedPassed} passed without a name` : '';
    const cut = report.truncated ? ' (the output was cut off)' : '';
    const lines = report.tests
        .filter((test) => test.status === 'failed' || test.status === 'error')
        .map((test) => `  ${mark[test.status]} ${test.id}`);
    const contradictions = (report.contradictions ?? []).map((sentence) => `  ${sentence}`);
    return [`${report.framework}: ${named.join(', ')}${unnamed}${cut}`, ...lines, ...contradictions].join('\n');
}
const command = (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .defineCommand */ .N)({
    name: 'parse-log',
    summary: 'Read the test results out of a CI log or console output',
    details: 'Names every test that the output names, with its status; `-` reads standard input.\n' +
        'With --json: one report, or {"runs": [...]} where the log holds several runs.',
    positionals: [{ name: 'file', description: 'The log, or - for standard input', required: true }],
    flags: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
        framework: (0,_inputs_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .choice */ .Yq)('Read only what this framework prints', ['auto', ..._test_runs_console_read_console_js__WEBPACK_IMPORTED_MODULE_4__/* .consoleFrameworks */ .Ty]),
    }),
    async run({ framework, positionals }, { workingFolder, signal }) {
        const reader = new _test_runs_console_read_console_js__WEBPACK_IMPORTED_MODULE_4__/* .ConsoleReader */ .ds(framework === 'auto' ? undefined : framework);
        await readLines(await open(positionals.file[0], workingFolder), reader, signal);
        const reports = reader.finish();
        const text = reports.length === 0 ? 'No test run was found in this log.' : reports.map(summaryOf).join('\n');
        return { exitCode: 0, json: reports.length === 1 ? reports[0] : { runs: reports }, text };
    },
});


/***/ }),

/***/ 93006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ requiredText),
/* harmony export */   L$: () => (/* binding */ toggle),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   SB: () => (/* binding */ integerWithDefault),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/*
 * Inputs of both doors arrive as text (an action input, a command-line flag); these builders give each a parser,
 * its description for `--help` and action.yml, and tell the command line which ones are switches.
 */
/** A text that may be left out. */
function text(description) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().meta({ description });
}
/** A text that must be given. */
function requiredText(description) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).meta({ description, required: true });
}
/** A yes or no; `--name` on the command line, `true` or `false` as an action input. */
function toggle(description) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['true', 'false'])
        .default('false')
        .transform((value) => value === 'true')
        .meta({ description, toggle: true, default: 'false' });
}
/** One of `values`; the first is the default. */
function choice(description, values) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(values)
        .default(values[0])
        .meta({ description: `${description} (${values.join(', ')})`, default: values[0] });
}
function wholeNumber(range) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^-?\d+$/, 'must be a whole number')
        .transform(Number)
        .pipe(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(range.minimum).max(range.maximum));
}
/** A whole number from `minimum` to `maximum` that may be left out. */
function integer(description, range) {
    return wholeNumber(range).optional().meta({ description });
}
/** A whole number from `minimum` to `maximum`; `fallback` when it is left out. */
function integerWithDefault(description, range, fallback) {
    return wholeNumber(range)
        .default(fallback)
        .meta({ description, default: String(fallback) });
}
/** Several texts, separated by commas, white space or newlines; on the command line also by repeating the flag. */
function list(description) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .default('')
        .transform((value) => value.split(/[\s,]+/).filter((item) => item !== ''))
        .meta({ description, list: true });
}


/***/ })

};
