export const id = 2867;

export const ids = [ 2867 ];

export const modules = {
 42867: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   command: () => command
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13798);
  var _inputs_fields_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93006);
  var _inputs_stack_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75713);
  var _phases_build_sample_describe_build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91513);
  var _phases_build_sample_stack_overrides_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16778);
  var _phases_build_sample_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89746);
  var _cache_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57463);
  var _command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24953);
  function locate(repository, workingFolder) {
   const isUrl = /^[a-z][a-z0-9+.-]*:\/\//i.test(repository) || /^[\w.-]+@[\w.-]+:/.test(repository);
   return isUrl || (0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(repository) ? repository : (0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingFolder, repository);
  }
  const command = (0, _command_js__WEBPACK_IMPORTED_MODULE_6__.N)({
   name: "build-sample",
   summary: "Make a verified training sample from a repository and a bug fix",
   details: `Proves that the tests of the fix fail without it and pass with it, records a trajectory that repairs the bug and\none that provably does not, and writes <out>/task-N. With neither --pr nor --fix it chooses the best fix itself.`,
   positionals: [],
   flags: zod__WEBPACK_IMPORTED_MODULE_7__.Ikc({
    repo: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_8__.$4)("Git URL, working copy, bare git folder or git bundle"),
    pr: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_8__.nd)("Number of the merged pull request that fixed the bug", {
     minimum: 1,
     maximum: 1e8
    }),
    fix: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_8__.Qq)("Commit that fixed the bug"),
    out: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_8__.Qq)("Folder of the samples; the sample becomes task-N in it (default: samples)"),
    author: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_8__.Qq)("Who makes the sample (default: the name in the git configuration)"),
    agent: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_8__.Yq)("Agent that records the trajectories", [ "builtin" ]),
    sandbox: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_8__.Yq)("Where the commands of the repository run", [ "auto", "bubblewrap", "docker", "process" ]),
    repeat: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_8__.SB)("How often each state is tested", {
     minimum: 1,
     maximum: 20
    }, 3),
    "budget-minutes": (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_8__.SB)("Time for one candidate fix", {
     minimum: 1,
     maximum: 360
    }, 20),
    ..._inputs_stack_fields_js__WEBPACK_IMPORTED_MODULE_1__.S
   }),
   async run(input, context) {
    const started = performance.now();
    const overrides = (0, _phases_build_sample_stack_overrides_js__WEBPACK_IMPORTED_MODULE_3__.t)(input);
    const result = await (0, _phases_build_sample_js__WEBPACK_IMPORTED_MODULE_4__.L)({
     repository: locate(input.repo, context.workingFolder),
     ...input.pr === undefined ? {} : {
      pullRequest: input.pr
     },
     ...input.fix === undefined ? {} : {
      fix: input.fix
     },
     outputFolder: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workingFolder, input.out ?? "samples"),
     ...input.author === undefined ? {} : {
      author: input.author
     },
     ...overrides === undefined ? {} : {
      overrides: overrides
     },
     sandbox: input.sandbox,
     repeat: input.repeat,
     budgetMinutes: input["budget-minutes"]
    }, {
     cacheFolder: (0, _cache_folder_js__WEBPACK_IMPORTED_MODULE_5__.n)(context.environment),
     environment: context.environment,
     ...context.environment.GITHUB_TOKEN === undefined ? {} : {
      githubToken: context.environment.GITHUB_TOKEN
     },
     progress: context.progress,
     signal: context.signal
    });
    const seconds = Math.round((performance.now() - started) / 100) / 10;
    return {
     exitCode: result.attempt?.verdict === "valid" ? 0 : 1,
     json: {
      ...(0, _phases_build_sample_describe_build_js__WEBPACK_IMPORTED_MODULE_2__.R)(result),
      seconds: seconds
     },
     text: `${(0, _phases_build_sample_describe_build_js__WEBPACK_IMPORTED_MODULE_2__.S)(result)}\nTotal time: ${seconds} s\n`
    };
   }
  });
 },
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
 }
};
