export const id = 7906;

export const ids = [ 7906 ];

export const modules = {
 99279: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => defineAction
  });
  function defineAction(action) {
   return action;
  }
 },
 95303: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => newArtifactFolder,
   y: () => describeProblems
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  function newArtifactFolder(context) {
   return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.temporaryFolder, "bugfix-artifacts-"));
  }
  function describeProblems(problems) {
   return {
    annotations: problems.map(message => ({
     level: "error",
     message: message.slice(0, 1e3)
    })),
    lines: problems.length === 0 ? [] : [ "", "### Problems", "", ...problems.slice(0, 200).map(problem => `- ${problem.slice(0, 500).replace(/[\r\n<`]/g, " ")}`) ]
   };
  }
 },
 49560: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   inputs: () => inputs
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);
  var _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93006);
  const inputs = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   curriculum: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.$4)("Folder of the curriculum, in the workspace"),
   golden: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("Folder of definitions written by hand"),
   modules: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.p_)("Modules to migrate"),
   force: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.L$)("Replace definitions that are there already"),
   "dry-run": (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.L$)("Write no definitions"),
   jobs: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.SB)("Patches worked on at a time", {
    minimum: 1,
    maximum: 64
   }, 1),
   "artifact-name": (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("Name of the artifact to upload the report and the definitions as")
  });
 },
 37906: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   action: () => action
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13798);
  var _phases_migrate_bugs_review_sheet_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42068);
  var _phases_migrate_bugs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42075);
  var _action_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99279);
  var _artifact_folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95303);
  var _inputs_migrate_bugs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49560);
  function annotate(result, folder) {
   return result.results.filter(({status: status}) => status === "failed").map(({patch: patch, reason: reason}) => ({
    level: "error",
    title: "No bug definition",
    message: reason ?? "no reason given",
    file: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, patch)
   }));
  }
  async function upload(name, result, curriculum, context) {
   const folder = await (0, _artifact_folders_js__WEBPACK_IMPORTED_MODULE_4__.b)(context);
   if (result.reportPath !== undefined) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(result.reportPath, (0, 
   node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(result.reportPath)));
   for (const {status: status, definitionPath: definitionPath} of result.results) {
    if (status !== "migrated" || definitionPath === undefined) continue;
    const target = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(curriculum, definitionPath));
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(definitionPath, target, {
     recursive: true
    });
   }
   const {uploadArtifact: uploadArtifact} = await __webpack_require__.e(8183).then(__webpack_require__.bind(__webpack_require__, 38183));
   await uploadArtifact(name, folder, context.environment);
  }
  const action = (0, _action_js__WEBPACK_IMPORTED_MODULE_6__.Q)({
   name: "migrate-bugs",
   inputs: _inputs_migrate_bugs_js__WEBPACK_IMPORTED_MODULE_5__.inputs,
   outputs: zod__WEBPACK_IMPORTED_MODULE_7__.Ikc({
    migrated: zod__WEBPACK_IMPORTED_MODULE_7__.YjP().meta({
     description: "Number of patches that became definitions"
    }),
    failed: zod__WEBPACK_IMPORTED_MODULE_7__.YjP().meta({
     description: "Number of patches that did not"
    }),
    "report-path": zod__WEBPACK_IMPORTED_MODULE_7__.YjP().meta({
     description: "Path of the report with the review sheets"
    }),
    "artifact-name": zod__WEBPACK_IMPORTED_MODULE_7__.YjP().meta({
     description: "Name of the uploaded artifact"
    })
   }),
   async run(inputs, context) {
    const curriculum = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.workspace, inputs.curriculum);
    const artifactName = inputs["artifact-name"];
    const reportFolder = await (0, _artifact_folders_js__WEBPACK_IMPORTED_MODULE_4__.b)(context);
    const result = await (0, _phases_migrate_bugs_js__WEBPACK_IMPORTED_MODULE_3__.Z)({
     curriculum: curriculum,
     ...inputs.golden === undefined ? {} : {
      golden: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.workspace, inputs.golden)
     },
     modules: inputs.modules,
     force: inputs.force,
     dryRun: inputs["dry-run"],
     jobs: inputs.jobs,
     reportPath: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(reportFolder, "migration-report.md")
    }, {
     progress: context.progress,
     signal: context.signal
    });
    if (artifactName !== undefined) await upload(artifactName, result, curriculum, context);
    const {migrated: migrated, failed: failed, total: total} = result;
    return {
     outputs: {
      migrated: String(migrated),
      failed: String(failed),
      "report-path": result.reportPath ?? "",
      "artifact-name": artifactName ?? ""
     },
     summary: `## bugfix migrate-bugs: ${migrated} of ${total} migrated, ${failed} failed\n\n${(0, 
     _phases_migrate_bugs_review_sheet_js__WEBPACK_IMPORTED_MODULE_2__.A)(result.results)}\n`,
     annotations: annotate(result, inputs.curriculum),
     ...failed === 0 ? {} : {
      failure: `${failed} of ${total} patches could not be turned into definitions.`
     }
    };
   }
  });
 }
};
