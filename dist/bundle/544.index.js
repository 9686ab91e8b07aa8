export const id = 544;
export const ids = [544];
export const modules = {

/***/ 99279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Keeps the types of inputs and outputs while checking the rest. */
function defineAction(action) {
    return action;
}


/***/ }),

/***/ 92538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   action: () => (/* binding */ action)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var _files_atomic_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88274);
/* harmony import */ var _inputs_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93006);
/* harmony import */ var _phases_validate_sample_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74599);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99279);






function summarise(folder, { valid, checks }) {
    const rows = checks.map(({ id, status, message }) => `| \`${id}\` | ${status} | ${message.slice(0, 500).replace(/[|\r\n<]/g, ' ')} |`);
    const title = `## bugfix validate-sample: ${folder} is ${valid ? 'valid' : 'not valid'}`;
    return [title, '', '| Check | Status | What was found |', '| --- | --- | --- |', ...rows, ''].join('\n');
}
const action = (0,_action_js__WEBPACK_IMPORTED_MODULE_3__/* .defineAction */ .Q)({
    name: 'validate-sample',
    inputs: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        sample: (0,_inputs_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .requiredText */ .$4)('Folder of the sample, in the workspace'),
        'no-cycle': (0,_inputs_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .toggle */ .L$)('Leave out running the cycle again'),
    }),
    outputs: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        valid: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().meta({ description: 'true when no check failed, else false' }),
        'failed-checks': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().meta({ description: 'Identifiers of the checks that failed, separated by commas' }),
        'report-path': zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().meta({ description: 'Path of the report, a JSON file with all checks' }),
    }),
    async run(inputs, context) {
        const validation = await (0,_phases_validate_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .validateSample */ .H)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, inputs.sample), { now: Date.now() });
        const reportPath = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context.temporaryFolder, 'bugfix-validation.json');
        await (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFileAtomically */ .lo)(reportPath, (0,_files_atomic_write_js__WEBPACK_IMPORTED_MODULE_1__/* .formatJson */ .IB)(validation));
        const failed = validation.checks.filter(({ status }) => status === 'failed');
        return {
            outputs: {
                valid: String(validation.valid),
                'failed-checks': failed.map(({ id }) => id).join(','),
                'report-path': reportPath,
            },
            summary: summarise(inputs.sample, validation),
            annotations: failed.map(({ id, message }) => ({
                level: 'error',
                title: id,
                message: message.slice(0, 1000),
            })),
            ...(validation.valid
                ? {}
                : { failure: `${inputs.sample} is not valid: ${failed.map(({ id }) => id).join(', ')}.` }),
        };
    },
});


/***/ }),

/***/ 88274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IB: () => (/* binding */ formatJson),
/* harmony export */   ef: () => (/* binding */ replaceFileAtomically),
/* harmony export */   lo: () => (/* binding */ writeFileAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);




/**
 * Replaces `path` so that a reader (or a kill at any moment) sees the old content or the new, never a part.
 * Creates missing folders. `mode` is the file mode of a new file (default 0o644).
 */
async function writeFileAtomically(path, content, mode = 0o644) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`;
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, 'wx', mode);
    try {
        await file.writeFile(content);
        await file.sync();
        await file.close();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
    }
    catch (error) {
        await file.close().catch(() => undefined);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
    }
}
/**
 * Replaces the existing file `path`, whose mode is kept, so that a reader or a kill at any moment sees the old content or
 * the new. For batches of thousands of files: it does not wait for the disk, so only a power failure could undo it.
 */
function replaceFileAtomically(path, content) {
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(temporary, content, { flag: 'wx', mode: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).mode & 0o777 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
        throw error;
    }
}
/** `value` as the JSON text that this project writes: two spaces, a newline at the end. */
function formatJson(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
