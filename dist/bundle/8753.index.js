export const id = 8753;

export const ids = [ 8753 ];

export const modules = {
 24953: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   N: () => defineCommand
  });
  function defineCommand(command) {
   return command;
  }
 },
 18753: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   command: () => command
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13798);
  var _bug_definitions_format_definition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51164);
  var _inputs_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93006);
  var _phases_create_bug_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69039);
  var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24953);
  const command = (0, _command_js__WEBPACK_IMPORTED_MODULE_3__.N)({
   name: "create-bug",
   summary: "Turn one patch into a bug definition that provably injects the same bug",
   details: `The patch goes from correct to broken code. The definition is computed from the difference of the syntax trees and\ninjected again; it is written only when that gives the tree of the patch. Without --output it is printed.`,
   positionals: [],
   flags: zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
    patch: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_5__.$4)("Unified diff that puts the bug in"),
    source: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_5__.Qq)("The correct source file; without it, the lines of the patch are all that is known"),
    symptom: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_5__.Qq)("Text on what the bug looks like (default: <bug>_symptom.txt or symptom.txt near the patch)"),
    output: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_5__.Qq)("File to write the definition to")
   }),
   async run(input, context) {
    const locate = path => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workingFolder, path);
    const result = await (0, _phases_create_bug_js__WEBPACK_IMPORTED_MODULE_2__.VC)({
     patchPath: locate(input.patch),
     ...input.source === undefined ? {} : {
      sourcePath: locate(input.source)
     },
     ...input.symptom === undefined ? {} : {
      symptomPath: locate(input.symptom)
     },
     ...input.output === undefined ? {} : {
      outputPath: locate(input.output)
     }
    });
    if (result.status === "failed") {
     const lines = result.differences.map(difference => `  ${difference}\n`);
     return {
      exitCode: 1,
      json: result,
      text: `No definition: ${result.reason}.\n${lines.join("")}`
     };
    }
    const written = result.outputPath === undefined ? undefined : `Verified, and written to ${result.outputPath}\n`;
    return {
     exitCode: 0,
     json: result,
     text: written ?? (0, _bug_definitions_format_definition_js__WEBPACK_IMPORTED_MODULE_1__.$)(result.definition)
    };
   }
  });
 }
};
