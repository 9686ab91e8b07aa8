export const id = 404;

export const ids = [ 404 ];

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
 30404: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   action: () => action
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(13798);
  var _files_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88274);
  var _phases_build_sample_describe_build_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91513);
  var _phases_build_sample_stack_overrides_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16778);
  var _phases_build_sample_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89746);
  var _samples_build_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48827);
  var _action_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(99279);
  var _artifact_folders_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95303);
  var _inputs_build_sample_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87838);
  function locate(repository, workspace) {
   const isUrl = /^[a-z][a-z0-9+.-]*:\/\//i.test(repository) || /^[\w.-]+@[\w.-]+:/.test(repository);
   return isUrl || (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(repository) ? repository : (0, 
   node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, repository);
  }
  async function cloneThroughCache(repository, token, cacheFolder, {environment: environment, progress: progress}) {
   if ((0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(repository)) return;
   const {openCloneCache: openCloneCache} = await __webpack_require__.e(9899).then(__webpack_require__.bind(__webpack_require__, 9899));
   const {openRepository: openRepository} = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 62266));
   const cache = await openCloneCache(repository, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cacheFolder, "repositories"), environment.GITHUB_RUN_ID, progress);
   await cache.restore();
   const named = token === undefined ? {} : {
    token: token
   };
   await openRepository({
    source: repository,
    cacheFolder: cacheFolder,
    progress: progress,
    environment: environment,
    ...named
   });
   await cache.save();
  }
  async function writeRecord(result, context) {
   const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0, _artifact_folders_js__WEBPACK_IMPORTED_MODULE_7__.b)(context), _samples_build_record_js__WEBPACK_IMPORTED_MODULE_6__.X);
   const {samplePath: _, ...record} = (0, _phases_build_sample_describe_build_js__WEBPACK_IMPORTED_MODULE_3__.R)(result);
   await (0, _files_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__.lo)(path, (0, _files_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__.IB)(record));
   return path;
  }
  const action = (0, _action_js__WEBPACK_IMPORTED_MODULE_9__.Q)({
   name: "build-sample",
   inputs: _inputs_build_sample_js__WEBPACK_IMPORTED_MODULE_8__.inputs,
   outputs: zod__WEBPACK_IMPORTED_MODULE_10__.Ikc({
    "sample-path": zod__WEBPACK_IMPORTED_MODULE_10__.YjP().meta({
     description: "Folder of the sample"
    }),
    "task-id": zod__WEBPACK_IMPORTED_MODULE_10__.YjP().meta({
     description: "Name of the sample, task-N"
    }),
    verdict: zod__WEBPACK_IMPORTED_MODULE_10__.YjP().meta({
     description: "valid, or the reason why there is no sample"
    }),
    "artifact-name": zod__WEBPACK_IMPORTED_MODULE_10__.YjP().meta({
     description: "Name of the uploaded artifact"
    }),
    "report-path": zod__WEBPACK_IMPORTED_MODULE_10__.YjP().meta({
     description: "Path of the record, a JSON file that says what came of the build"
    })
   }),
   async run(inputs, context) {
    const overrides = (0, _phases_build_sample_stack_overrides_js__WEBPACK_IMPORTED_MODULE_4__.t)(inputs);
    const author = inputs.author ?? context.environment.GITHUB_ACTOR;
    const repository = locate(inputs["repo-url"], context.workspace);
    const cacheFolder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.temporaryFolder, "bugfix");
    const {prepareRunner: prepareRunner} = await __webpack_require__.e(5225).then(__webpack_require__.bind(__webpack_require__, 15225));
    await prepareRunner(context.environment, context.progress);
    await cloneThroughCache(repository, inputs["github-token"], cacheFolder, context);
    const result = await (0, _phases_build_sample_js__WEBPACK_IMPORTED_MODULE_5__.L)({
     repository: repository,
     ...inputs["pr-number"] === undefined ? {} : {
      pullRequest: inputs["pr-number"]
     },
     ...inputs["fix-commit"] === undefined ? {} : {
      fix: inputs["fix-commit"]
     },
     outputFolder: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.workspace, inputs["output-folder"]),
     ...author === undefined ? {} : {
      author: author
     },
     ...overrides === undefined ? {} : {
      overrides: overrides
     },
     sandbox: inputs.sandbox,
     repeat: inputs.repeat,
     budgetMinutes: inputs["budget-minutes"]
    }, {
     cacheFolder: cacheFolder,
     environment: context.environment,
     ...inputs["github-token"] === undefined ? {} : {
      githubToken: inputs["github-token"]
     },
     progress: context.progress,
     signal: context.signal
    });
    const {attempt: attempt} = result;
    const verdict = attempt?.verdict ?? "no-candidates";
    const samplePath = verdict === "valid" ? attempt?.sample?.path : undefined;
    const report = (0, _phases_build_sample_describe_build_js__WEBPACK_IMPORTED_MODULE_3__.S)(result);
    const artifactName = inputs["artifact-name"];
    const reportPath = await writeRecord(result, context);
    if (artifactName !== undefined) {
     if (samplePath !== undefined) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(samplePath, (0, 
     node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(reportPath), (0, 
     node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(samplePath)), {
      recursive: true
     });
     const {uploadArtifact: uploadArtifact} = await __webpack_require__.e(564).then(__webpack_require__.bind(__webpack_require__, 38183));
     await uploadArtifact(artifactName, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(reportPath), context.environment);
    }
    return {
     outputs: {
      "sample-path": samplePath ?? "",
      "task-id": samplePath === undefined ? "" : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(samplePath),
      verdict: verdict,
      "artifact-name": artifactName ?? "",
      "report-path": reportPath
     },
     summary: `## bugfix build-sample: ${verdict}\n\n\`\`\`text\n${report.replaceAll("```", "'''")}\`\`\`\n`,
     ...samplePath === undefined ? {
      failure: `No sample: ${verdict}. ${attempt?.reason ?? ""}`.trim()
     } : {}
    };
   }
  });
 },
 87838: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   inputs: () => inputs
  });
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);
  var _inputs_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93006);
  var _inputs_stack_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75713);
  const inputs = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   "repo-url": (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_2__.$4)("Git URL, or path in the workspace, of the repository"),
   "pr-number": (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_2__.nd)("Number of the merged pull request that fixed the bug", {
    minimum: 1,
    maximum: 1e8
   }),
   "fix-commit": (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_2__.Qq)("Commit that fixed the bug"),
   "output-folder": zod__WEBPACK_IMPORTED_MODULE_1__.YjP().default("samples").meta({
    description: "Folder of the samples",
    default: "samples"
   }),
   author: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_2__.Qq)("Who makes the sample"),
   agent: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_2__.Yq)("Agent that records the trajectories", [ "builtin" ]),
   sandbox: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_2__.Yq)("Where the commands of the repository run", [ "auto", "bubblewrap", "docker", "process" ]),
   repeat: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_2__.SB)("How often each state is tested", {
    minimum: 1,
    maximum: 20
   }, 3),
   "budget-minutes": (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_2__.SB)("Time for one candidate fix", {
    minimum: 1,
    maximum: 360
   }, 20),
   ..._inputs_stack_fields_js__WEBPACK_IMPORTED_MODULE_0__.S,
   "github-token": (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_2__.Qq)("Token to read pull requests with"),
   "artifact-name": (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_2__.Qq)("Name of the artifact to upload the sample as")
  });
 },
 48827: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => buildRecordName,
   r: () => buildRecordSchema
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);
  const buildRecordName = "build.json";
  const buildRecordSchema = zod__WEBPACK_IMPORTED_MODULE_0__._H3({
   verdict: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[a-z]+(-[a-z]+)*$/).max(60),
   reason: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(1e4).default(""),
   repository: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(2e3),
   title: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(2e3).optional(),
   taskId: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^task-\d+$/).optional()
  });
 }
};
