export const id = 9820;

export const ids = [ 9820 ];

export const modules = {
 24953: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   N: () => defineCommand
  });
  function defineCommand(command) {
   return command;
  }
 },
 29820: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   command: () => command
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13798);
  var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31397);
  var _inputs_fields_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93006);
  var _test_runs_console_read_console_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66668);
  var _command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24953);
  const longestLine = 4 * 1024 * 1024;
  const mark = {
   passed: "✔",
   failed: "✘",
   error: "!",
   skipped: "-"
  };
  async function readLines(stream, reader, signal) {
   const decoder = new TextDecoder;
   let rest = "";
   const take = text => {
    let from = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", from)) {
     reader.feed(rest === "" ? text.slice(from, end) : rest + text.slice(from, end));
     rest = "";
     from = end + 1;
    }
    if (rest.length < longestLine) rest += text.slice(from);
   };
   for await (const chunk of stream) {
    signal.throwIfAborted();
    take(decoder.decode(chunk, {
     stream: true
    }));
   }
   take(decoder.decode());
   if (rest !== "") reader.feed(rest);
  }
  async function open(file, workingFolder) {
   if (file === "-") return process.stdin;
   const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workingFolder, file);
   const status = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(error => {
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__.y(`Cannot read the log ${path}: ${(0, 
    _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__.b)(error)}`);
   });
   if (status.isDirectory()) throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__.y(`${path} is a directory: give the file that holds the log.`);
   return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, {
    highWaterMark: 1024 * 1024
   });
  }
  function summaryOf(report) {
   const count = status => report.tests.filter(test => test.status === status).length;
   const named = [ "passed", "failed", "error", "skipped" ].map(status => `${count(status)} ${status}`);
   const unnamed = report.unnamedPassed ? `, ${report.unnamedPassed} passed without a name` : "";
   const cut = report.truncated ? " (the output was cut off)" : "";
   const lines = report.tests.filter(test => test.status === "failed" || test.status === "error").map(test => `  ${mark[test.status]} ${test.id}`);
   const contradictions = (report.contradictions ?? []).map(sentence => `  ${sentence}`);
   return [ `${report.framework}: ${named.join(", ")}${unnamed}${cut}`, ...lines, ...contradictions ].join("\n");
  }
  const command = (0, _command_js__WEBPACK_IMPORTED_MODULE_5__.N)({
   name: "parse-log",
   summary: "Read the test results out of a CI log or console output",
   details: "Names every test that the output names, with its status; `-` reads standard input.\n" + 'With --json: one report, or {"runs": [...]} where the log holds several runs.',
   positionals: [ {
    name: "file",
    description: "The log, or - for standard input",
    required: true
   } ],
   flags: zod__WEBPACK_IMPORTED_MODULE_6__.Ikc({
    framework: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_7__.Yq)("Read only what this framework prints", [ "auto", ..._test_runs_console_read_console_js__WEBPACK_IMPORTED_MODULE_4__.Ty ])
   }),
   async run({framework: framework, positionals: positionals}, {workingFolder: workingFolder, signal: signal}) {
    const reader = new _test_runs_console_read_console_js__WEBPACK_IMPORTED_MODULE_4__.ds(framework === "auto" ? undefined : framework);
    await readLines(await open(positionals.file[0], workingFolder), reader, signal);
    const reports = reader.finish();
    const text = reports.length === 0 ? "No test run was found in this log." : reports.map(summaryOf).join("\n");
    return {
     exitCode: 0,
     json: reports.length === 1 ? reports[0] : {
      runs: reports
     },
     text: text
    };
   }
  });
 },
 93006: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $4: () => requiredText,
   L$: () => toggle,
   Qq: () => text,
   SB: () => integerWithDefault,
   Yq: () => choice,
   nd: () => integer,
   p_: () => list
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);
  function text(description) {
   return zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).optional().meta({
    description: description
   });
  }
  function requiredText(description) {
   return zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).meta({
    description: description,
    required: true
   });
  }
  function toggle(description) {
   return zod__WEBPACK_IMPORTED_MODULE_0__.k5n([ "true", "false" ]).default("false").transform(value => value === "true").meta({
    description: description,
    toggle: true,
    default: "false"
   });
  }
  function choice(description, values) {
   return zod__WEBPACK_IMPORTED_MODULE_0__.k5n(values).default(values[0]).meta({
    description: `${description} (${values.join(", ")})`,
    default: values[0]
   });
  }
  function wholeNumber(range) {
   return zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^-?\d+$/, "must be a whole number").transform(Number).pipe(zod__WEBPACK_IMPORTED_MODULE_0__.Whr().min(range.minimum).max(range.maximum));
  }
  function integer(description, range) {
   return wholeNumber(range).optional().meta({
    description: description
   });
  }
  function integerWithDefault(description, range, fallback) {
   return wholeNumber(range).default(fallback).meta({
    description: description,
    default: String(fallback)
   });
  }
  function list(description) {
   return zod__WEBPACK_IMPORTED_MODULE_0__.YjP().default("").transform(value => value.split(/[\s,]+/).filter(item => item !== "")).meta({
    description: description,
    list: true
   });
  }
 }
};
