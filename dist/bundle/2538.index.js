export const id = 2538;

export const ids = [ 2538 ];

export const modules = {
 99279: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => defineAction
  });
  function defineAction(action) {
   return action;
  }
 },
 16288: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   inputs: () => inputs
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);
  var _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93006);
  const inputs = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   sample: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.$4)("Folder of the sample, in the workspace"),
   "no-cycle": (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.L$)("Leave out running the cycle again")
  });
 },
 92538: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   action: () => action
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13798);
  var _files_atomic_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88274);
  var _phases_rerun_cycle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14083);
  var _phases_validate_sample_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74599);
  var _action_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99279);
  var _inputs_validate_sample_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16288);
  function summarise(folder, {valid: valid, checks: checks}) {
   const rows = checks.map(({id: id, status: status, message: message}) => `| \`${id}\` | ${status} | ${message.slice(0, 500).replace(/[|\r\n<]/g, " ")} |`);
   const title = `## bugfix validate-sample: ${folder} is ${valid ? "valid" : "not valid"}`;
   return [ title, "", "| Check | Status | What was found |", "| --- | --- | --- |", ...rows, "" ].join("\n");
  }
  const action = (0, _action_js__WEBPACK_IMPORTED_MODULE_5__.Q)({
   name: "validate-sample",
   inputs: _inputs_validate_sample_js__WEBPACK_IMPORTED_MODULE_4__.inputs,
   outputs: zod__WEBPACK_IMPORTED_MODULE_6__.Ikc({
    valid: zod__WEBPACK_IMPORTED_MODULE_6__.YjP().meta({
     description: "true when no check failed, else false"
    }),
    "failed-checks": zod__WEBPACK_IMPORTED_MODULE_6__.YjP().meta({
     description: "Identifiers of the checks that failed, separated by commas"
    }),
    "report-path": zod__WEBPACK_IMPORTED_MODULE_6__.YjP().meta({
     description: "Path of the report, a JSON file with all checks"
    })
   }),
   async run(inputs, context) {
    const {environment: environment, progress: progress, signal: signal, temporaryFolder: temporaryFolder} = context;
    const rerun = sample => (0, _phases_rerun_cycle_js__WEBPACK_IMPORTED_MODULE_2__.T)(sample, {
     sandbox: "auto",
     repeat: 2,
     budgetMinutes: 20,
     cacheFolder: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temporaryFolder, "bugfix"),
     environment: environment,
     progress: progress,
     signal: signal
    });
    const validation = await (0, _phases_validate_sample_js__WEBPACK_IMPORTED_MODULE_3__.H)((0, 
    node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, inputs.sample), {
     now: Date.now(),
     ...inputs["no-cycle"] ? {} : {
      rerunCycle: rerun
     }
    });
    const reportPath = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temporaryFolder, "bugfix-validation.json");
    await (0, _files_atomic_write_js__WEBPACK_IMPORTED_MODULE_1__.lo)(reportPath, (0, 
    _files_atomic_write_js__WEBPACK_IMPORTED_MODULE_1__.IB)(validation));
    const failed = validation.checks.filter(({status: status}) => status === "failed");
    return {
     outputs: {
      valid: String(validation.valid),
      "failed-checks": failed.map(({id: id}) => id).join(","),
      "report-path": reportPath
     },
     summary: summarise(inputs.sample, validation),
     annotations: failed.map(({id: id, message: message}) => ({
      level: "error",
      title: id,
      message: message.slice(0, 1e3)
     })),
     ...validation.valid ? {} : {
      failure: `${inputs.sample} is not valid: ${failed.map(({id: id}) => id).join(", ")}.`
     }
    };
   }
  });
 },
 88274: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   IB: () => formatJson,
   ef: () => replaceFileAtomically,
   lo: () => writeFileAtomically
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
  async function writeFileAtomically(path, content, mode = 420) {
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), {
    recursive: true
   });
   const temporary = `${path}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.tmp`;
   const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, "wx", mode);
   try {
    await file.writeFile(content);
    await file.sync();
    await file.close();
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
   } catch (error) {
    await file.close().catch(() => undefined);
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, {
     force: true
    });
    throw error;
   }
  }
  function replaceFileAtomically(path, content) {
   const temporary = `${path}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.tmp`;
   try {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(temporary, content, {
     flag: "wx",
     mode: (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).mode & 511
    });
    (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, path);
   } catch (error) {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, {
     force: true
    });
    throw error;
   }
  }
  function formatJson(value) {
   return `${JSON.stringify(value, null, 2)}\n`;
  }
 },
 14083: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   T: () => rerunCycle
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
  var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
  var zod__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(13798);
  var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31397);
  var _patches_parse_patch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7124);
  var _repository_detect_stack_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41681);
  var _repository_open_repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62266);
  var _repository_repository_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(91192);
  var _repository_stack_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6698);
  var _samples_sample_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(33369);
  var _sandbox_create_sandbox_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(81732);
  var _test_runs_run_cycle_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(54812);
  const neededSchema = zod__WEBPACK_IMPORTED_MODULE_12__._H3({
   repo: zod__WEBPACK_IMPORTED_MODULE_12__.YjP().min(1),
   head: zod__WEBPACK_IMPORTED_MODULE_12__.YjP().regex(/^[0-9a-f]{7,64}$/i, "must be a commit"),
   stack: _repository_stack_js__WEBPACK_IMPORTED_MODULE_8__.E7.partial({
    evidence: true
   }).optional().catch(undefined)
  });
  async function readNeeded(folder) {
   const parsed = neededSchema.safeParse(JSON.parse(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0, 
   node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, _samples_sample_files_js__WEBPACK_IMPORTED_MODULE_9__.Mw.metadata), "utf8")));
   if (parsed.success) return parsed.data;
   throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_4__.y(parsed.error.issues.map(({path: path, message: message}) => `metadata.json: ${path.join(".")}: ${message}.`));
  }
  async function chooseStack(known, repository, commit, patches) {
   if (known !== undefined) return {
    ...known,
    evidence: known.evidence ?? []
   };
   const changedFiles = patches.flatMap(patch => (0, _patches_parse_patch_js__WEBPACK_IMPORTED_MODULE_5__.i)(patch, {
    tolerant: true
   }).files.map(({newPath: newPath}) => newPath));
   const [stack] = await (0, _repository_detect_stack_js__WEBPACK_IMPORTED_MODULE_6__.q)({
    snapshot: (0, _repository_repository_js__WEBPACK_IMPORTED_MODULE_13__.Hb)(repository, commit),
    changedFiles: changedFiles
   });
   if (stack === undefined) throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_4__.y("No known build tool or test framework was found in the repository of the sample.");
   return stack;
  }
  async function rerunCycle(folder, options) {
   const {progress: progress, environment: environment, cacheFolder: cacheFolder, signal: signal} = options;
   const metadata = await readNeeded(folder);
   const bundle = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, _samples_sample_files_js__WEBPACK_IMPORTED_MODULE_9__.MN);
   const source = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(bundle) ? bundle : metadata.repo;
   const repository = await progress.step("Opening the repository", () => (0, _repository_open_repository_js__WEBPACK_IMPORTED_MODULE_7__.openRepository)({
    source: source,
    cacheFolder: cacheFolder,
    progress: progress,
    environment: environment
   }));
   const baseCommit = await (0, _repository_repository_js__WEBPACK_IMPORTED_MODULE_13__.fq)(repository, metadata.head);
   if (baseCommit === undefined) throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_4__.y(`The commit ${metadata.head} is not in ${source}.`);
   const testsPatch = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0, 
   node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, _samples_sample_files_js__WEBPACK_IMPORTED_MODULE_9__.Mw.tests), "utf8");
   const fixPatch = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0, 
   node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, _samples_sample_files_js__WEBPACK_IMPORTED_MODULE_9__.Mw.fix), "utf8");
   const stack = await chooseStack(metadata.stack, repository, baseCommit, [ testsPatch, fixPatch ]);
   const place = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0, 
   node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), "bugfix-cycle-"));
   const workspace = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(place, "workspace");
   try {
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(workspace);
    const sandbox = await (0, _sandbox_create_sandbox_js__WEBPACK_IMPORTED_MODULE_10__._)({
     kind: options.sandbox,
     environment: environment,
     home: (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(place, "home"),
     writableFolders: [ workspace ],
     image: stack.baseImage
    });
    const {cycle: cycle} = await (0, _test_runs_run_cycle_js__WEBPACK_IMPORTED_MODULE_11__.O)({
     sandbox: sandbox,
     stack: stack,
     repository: repository,
     baseCommit: baseCommit,
     testsPatch: testsPatch,
     fixPatch: fixPatch,
     workspace: workspace,
     privateFolder: (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(place, "private"),
     repeat: options.repeat,
     budgetSeconds: options.budgetMinutes * 60,
     progress: progress,
     ...signal === undefined ? {} : {
      signal: signal
     }
    });
    return cycle;
   } finally {
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(place, {
     recursive: true,
     force: true
    });
   }
  }
 }
};
