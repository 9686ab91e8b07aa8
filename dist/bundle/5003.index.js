export const id = 5003;

export const ids = [ 5003 ];

export const modules = {
 57463: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   n: () => cacheFolder
  });
  var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  function cacheFolder(environment) {
   const {BUGFIX_CACHE: BUGFIX_CACHE, XDG_CACHE_HOME: XDG_CACHE_HOME, LOCALAPPDATA: LOCALAPPDATA, HOME: HOME} = environment;
   if (BUGFIX_CACHE) return BUGFIX_CACHE;
   if (XDG_CACHE_HOME) return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(XDG_CACHE_HOME, "bugfix");
   if (LOCALAPPDATA) return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(LOCALAPPDATA, "bugfix");
   return HOME ? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(HOME, ".cache", "bugfix") : (0, 
   node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), "bugfix-cache");
  }
 },
 24953: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   N: () => defineCommand
  });
  function defineCommand(command) {
   return command;
  }
 },
 85003: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   command: () => command
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13798);
  var _inputs_fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93006);
  var _phases_rerun_cycle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14083);
  var _phases_validate_sample_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74599);
  var _cache_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57463);
  var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24953);
  const command = (0, _command_js__WEBPACK_IMPORTED_MODULE_4__.N)({
   name: "validate-sample",
   summary: "Check a sample: files, metadata, patches, trajectories, and its cycle again",
   details: `Checks: required-files, metadata, patches, trajectory-schema, trajectory-authenticity, trajectory-hash-chain,\nenrichment, digests, cycle. Exit code 1 when a check failed; samples/README.md says what each looks at.`,
   positionals: [ {
    name: "sample",
    description: "Folder of the sample",
    required: true
   } ],
   flags: zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({
    "no-cycle": (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_6__.L$)("Leave out running the cycle again"),
    sandbox: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_6__.Yq)("Where the commands of the repository run", [ "auto", "bubblewrap", "docker", "process" ]),
    repeat: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_6__.SB)("How often each state is tested", {
     minimum: 1,
     maximum: 20
    }, 2),
    "budget-minutes": (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_6__.SB)("Time for the cycle", {
     minimum: 1,
     maximum: 360
    }, 20)
   }),
   async run(input, context) {
    const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workingFolder, input.positionals.sample[0]);
    const {progress: progress, environment: environment, signal: signal} = context;
    const rerun = sample => (0, _phases_rerun_cycle_js__WEBPACK_IMPORTED_MODULE_1__.T)(sample, {
     sandbox: input.sandbox,
     repeat: input.repeat,
     budgetMinutes: input["budget-minutes"],
     cacheFolder: (0, _cache_folder_js__WEBPACK_IMPORTED_MODULE_3__.n)(environment),
     environment: environment,
     progress: progress,
     signal: signal
    });
    const validation = await (0, _phases_validate_sample_js__WEBPACK_IMPORTED_MODULE_2__.H)(folder, {
     now: Date.now(),
     ...input["no-cycle"] ? {} : {
      rerunCycle: rerun
     }
    });
    return {
     exitCode: validation.valid ? 0 : 1,
     json: validation,
     text: (0, _phases_validate_sample_js__WEBPACK_IMPORTED_MODULE_2__.P)(folder, validation)
    };
   }
  });
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
