export const id = 1497;

export const ids = [ 1497 ];

export const modules = {
 61497: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   command: () => reduce_log_command
  });
  var external_node_path_ = __webpack_require__(76760);
  var schemas = __webpack_require__(13798);
  var fields = __webpack_require__(93006);
  var reduce_log = __webpack_require__(32994);
  function place(failure) {
   return [ failure.job, failure.step ].filter(part => part !== undefined).join(" / ");
  }
  function heading(failure) {
   const exit = failure.exitCode === undefined ? "" : `, exit code ${failure.exitCode}`;
   return [ `${place(failure) || "The log"}: ${failure.class}${exit}`, ...failure.command === undefined ? [] : [ `  command    ${failure.command.split("\n").join("\n             ")}` ], ...failure.message === undefined ? [] : [ `  message    ${failure.message.split("\n")[0]}` ], ...failure.frame === undefined ? [] : [ `  place      ${failure.frame.file}:${failure.frame.line}` ], `  signature  ${failure.signature}` ];
  }
  function describeFailure(failure) {
   const width = String(failure.context.lines.at(-1)?.line ?? 0).length;
   const tests = failure.failingTests.map(({file: file, name: name}) => `    ${file === undefined ? "" : `${file} > `}${name}`);
   const lines = [];
   let before;
   for (const {line: line, text: text} of failure.context.lines) {
    if (before !== undefined && line > before + 1) lines.push(`  ${" ".repeat(width)} ⋮`);
    lines.push(`  ${String(line).padStart(width)} │ ${text}`);
    before = line;
   }
   return [ ...heading(failure), ...tests.length === 0 ? [] : [ `  failing tests (${tests.length})`, ...tests ], "", ...lines, "", `  ${failure.context.dropped} lines of the step are not shown.`, "" ].join("\n");
  }
  var command = __webpack_require__(24953);
  function asText({failures: failures, lines: lines, omitted: omitted}) {
   if (failures.length === 0) return `No failing step in ${lines} lines.\n`;
   const more = omitted === 0 ? "" : `${omitted} more failing steps are not described.\n`;
   return `${failures.map(describeFailure).join("\n")}${more}`;
  }
  const reduce_log_command = (0, command.N)({
   name: "reduce-log",
   summary: "Find what failed in a log of CI, and the lines that show it",
   details: `Reads the log of a job, the ZIP of a run, the output of 'gh run view --log' or act, or bare console output, of any size.\nWith --json one failing step gives one object, several (or none) {"failures": [...]}.`,
   positionals: [ {
    name: "file",
    description: "the log, or the ZIP archive of a run",
    required: true
   } ],
   flags: schemas.Ikc({
    "max-lines": (0, fields.SB)("Lines of the reduced log, for all failing steps together", {
     minimum: 1,
     maximum: 1e5
    }, 150)
   }),
   async run(input, context) {
    const [file] = input.positionals.file ?? [];
    const reduced = await (0, reduce_log.N)((0, external_node_path_.resolve)(context.workingFolder, file), input["max-lines"] ?? 150);
    const {failures: failures} = reduced;
    return {
     exitCode: 0,
     json: failures.length === 1 ? failures[0] : {
      failures: failures
     },
     text: asText(reduced)
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
