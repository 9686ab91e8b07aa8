export const id = 7093;

export const ids = [ 7093 ];

export const modules = {
 24953: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   N: () => defineCommand
  });
  function defineCommand(command) {
   return command;
  }
 },
 87093: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   command: () => command
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13798);
  var _inputs_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93006);
  var _phases_migrate_bugs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42075);
  var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24953);
  const command = (0, _command_js__WEBPACK_IMPORTED_MODULE_2__.N)({
   name: "migrate-bugs",
   summary: "Turn every patch of a curriculum into a verified bug definition",
   details: `Looks for *.patch at any depth (modules/*/bugs/*.patch as a rule) and writes <bug>.json beside <bug>.patch when injecting\nit again gives the tree of the patch. Patches that have a definition are left alone unless --force is given, so an\ninterrupted run goes on where it was. Exit code 1 when a patch failed.`,
   positionals: [ {
    name: "curriculum",
    description: "Folder of the curriculum",
    required: true
   } ],
   flags: zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
    golden: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_4__.Qq)("Folder of definitions written by hand (default: those in the curriculum)"),
    modules: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_4__.p_)("Modules to migrate (default: all)"),
    force: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_4__.L$)("Replace definitions that are there already"),
    "dry-run": (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_4__.L$)("Write nothing"),
    jobs: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_4__.SB)("Patches worked on at a time", {
     minimum: 1,
     maximum: 64
    }, 1),
    report: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_4__.Qq)("File for the report with the review sheets (default: migration-report.md in the curriculum)")
   }),
   async run(input, context) {
    const locate = path => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workingFolder, path);
    const result = await (0, _phases_migrate_bugs_js__WEBPACK_IMPORTED_MODULE_1__.Z)({
     curriculum: locate(input.positionals.curriculum[0]),
     ...input.golden === undefined ? {} : {
      golden: locate(input.golden)
     },
     modules: input.modules,
     force: input.force,
     dryRun: input["dry-run"],
     jobs: input.jobs,
     ...input.report === undefined ? {} : {
      reportPath: locate(input.report)
     }
    }, {
     progress: context.progress,
     signal: context.signal
    });
    const {summary: summary, ...json} = result;
    const report = result.reportPath === undefined ? "" : `\nReport with review sheets: ${result.reportPath}\n`;
    const commit = result.migrated === 0 ? "" : `\nProposed commit message:\n\n${result.commitMessage}`;
    return {
     exitCode: result.failed === 0 ? 0 : 1,
     json: json,
     text: `${summary}${report}${commit}`
    };
   }
  });
 }
};
