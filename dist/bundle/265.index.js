export const id = 265;

export const ids = [ 265 ];

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
 97663: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   inputs: () => inputs
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);
  var _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93006);
  const inputs = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   samples: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().default("samples").meta({
    description: "Folder of samples, in the workspace",
    default: "samples"
   }),
   tasks: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.p_)("Names of the samples to check; every task-* when empty"),
   "no-cycle": (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.L$)("Leave out running the cycles again"),
   sandbox: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.Yq)("Where the commands of the repositories run", [ "auto", "bubblewrap", "docker", "process" ]),
   repeat: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.SB)("How often each state is tested", {
    minimum: 1,
    maximum: 20
   }, 2),
   "budget-minutes": (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.SB)("Time for one cycle", {
    minimum: 1,
    maximum: 360
   }, 20),
   "artifact-name": (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("Name of the artifact to upload the record as; no upload when empty")
  });
 },
 30265: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   action: () => validate_samples_action
  });
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var schemas = __webpack_require__(13798);
  var user_error = __webpack_require__(31397);
  var atomic_write = __webpack_require__(88274);
  var enrich = __webpack_require__(77902);
  var rerun_cycle = __webpack_require__(14083);
  var validate_sample = __webpack_require__(74599);
  async function judge(folder, options) {
   const sample = (0, external_node_path_.basename)(folder);
   try {
    const {valid: valid, checks: checks} = await (0, validate_sample.H)(folder, options);
    const failed = checks.filter(({status: status}) => status === "failed");
    return {
     sample: sample,
     valid: valid,
     failed: failed.map(({id: id, message: message}) => ({
      id: id,
      message: message.slice(0, 2e3)
     }))
    };
   } catch (error) {
    if (!(error instanceof user_error.y)) throw error;
    return {
     sample: sample,
     valid: false,
     failed: error.problems.map(message => ({
      id: "sample",
      message: message
     }))
    };
   }
  }
  async function validateSamples(folders, options, context) {
   const validated = [];
   for (const folder of folders) {
    context.signal.throwIfAborted();
    validated.push(await context.progress.step(`Checking ${(0, external_node_path_.basename)(folder)}`, () => judge(folder, options)));
   }
   return validated;
  }
  var untrusted_markdown = __webpack_require__(16813);
  var validation_record = __webpack_require__(76850);
  var action = __webpack_require__(99279);
  var artifact_folders = __webpack_require__(95303);
  var validate_samples = __webpack_require__(97663);
  function summarise(validated, invalid) {
   const rows = invalid.flatMap(({sample: sample, failed: failed}) => failed.map(({id: id, message: message}) => `| \`${sample}\` | ${(0, 
   untrusted_markdown.ln)(id)} | ${(0, untrusted_markdown.ln)(message)} |`));
   const table = rows.length === 0 ? [] : [ "| Sample | Check | What was found |", "| --- | --- | --- |", ...rows ];
   const title = `## bugfix validate-samples: ${validated.length - invalid.length} of ${validated.length} are valid`;
   return [ title, "", ...table, "" ].join("\n");
  }
  const validate_samples_action = (0, action.Q)({
   name: "validate-samples",
   inputs: validate_samples.inputs,
   outputs: schemas.Ikc({
    valid: schemas.YjP().meta({
     description: "How many samples are valid"
    }),
    invalid: schemas.YjP().meta({
     description: "Names of the samples that are not valid, separated by blanks"
    }),
    "report-path": schemas.YjP().meta({
     description: "Path of the record, a JSON file with the outcome of each sample"
    }),
    "artifact-name": schemas.YjP().meta({
     description: "Name of the uploaded artifact"
    })
   }),
   async run(inputs, context) {
    const {environment: environment, progress: progress, signal: signal} = context;
    const samples = (0, external_node_path_.resolve)(context.workspace, inputs.samples);
    const folders = (0, enrich.K)({
     folders: [],
     samples: samples,
     tasks: inputs.tasks
    });
    if (folders.length === 0) throw new user_error.y(`There is no sample in '${inputs.samples}': it needs folders named task-*.`);
    const rerun = sample => (0, rerun_cycle.T)(sample, {
     sandbox: inputs.sandbox,
     repeat: inputs.repeat,
     budgetMinutes: inputs["budget-minutes"],
     cacheFolder: (0, external_node_path_.join)(context.temporaryFolder, "bugfix"),
     environment: environment,
     progress: progress,
     signal: signal
    });
    const options = {
     now: Date.now(),
     ...inputs["no-cycle"] ? {} : {
      rerunCycle: rerun
     }
    };
    const validated = await validateSamples(folders, options, {
     progress: progress,
     signal: signal
    });
    const invalid = validated.filter(({valid: valid}) => !valid);
    const folder = await (0, artifact_folders.b)(context);
    await (0, promises_.mkdir)(folder, {
     recursive: true
    });
    const reportPath = (0, external_node_path_.join)(folder, validation_record.qg);
    await (0, atomic_write.lo)(reportPath, (0, atomic_write.IB)({
     samples: validated
    }));
    if (inputs["artifact-name"] !== undefined) {
     const {uploadArtifact: uploadArtifact} = await __webpack_require__.e(564).then(__webpack_require__.bind(__webpack_require__, 38183));
     await uploadArtifact(inputs["artifact-name"], folder, environment);
    }
    return {
     outputs: {
      valid: String(validated.length - invalid.length),
      invalid: invalid.map(({sample: sample}) => sample).join(" "),
      "report-path": reportPath,
      "artifact-name": inputs["artifact-name"] ?? ""
     },
     summary: summarise(validated, invalid),
     annotations: invalid.flatMap(({sample: sample, failed: failed}) => failed.map(({id: id, message: message}) => ({
      level: "error",
      title: `${sample}: ${id}`,
      message: message.slice(0, 1e3)
     }))),
     ...invalid.length === 0 ? {} : {
      failure: `${invalid.length} of ${validated.length} samples are not valid.`
     }
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
 },
 16813: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   DV: () => codeBlock,
   ln: () => inlineText,
   ti: () => inlineCode
  });
  const zeroWidthSpace = "​";
  const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\u{e0001}|[\u{e0020}-\u{e007f}]/gu;
  function inlineText(text, limit = 300) {
   const line = text.replace(invisible, "").replace(/\s+/g, " ").trim();
   const cut = line.length > limit ? `${line.slice(0, limit - 1)}…` : line;
   return cut.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/[\\`*_{}[\]()#|~!]/g, "\\$&").replace(/@(?=[\w-])/g, `@${zeroWidthSpace}`).replace(/\b(https?|ftp):\/\//gi, `$1:${zeroWidthSpace}//`).replace(/\bwww\./gi, `www${zeroWidthSpace}.`).replace(/(?:\\#|\bGH-)(?=\d)/gi, mark => `${mark}${zeroWidthSpace}`);
  }
  function inlineCode(text, limit = 200) {
   const line = text.replace(invisible, "").replace(/\s+/g, " ").trim();
   const cut = line.length > limit ? `${line.slice(0, limit - 1)}…` : line;
   const longest = Math.max(0, ...[ ...cut.matchAll(/`+/g) ].map(([ticks]) => ticks.length));
   const mark = "`".repeat(longest + 1);
   const space = cut.startsWith("`") || cut.endsWith("`") ? " " : "";
   return `${mark}${space}${(cut || " ").replaceAll("|", "\\|")}${space}${mark}`;
  }
  function codeBlock(text, limit = 2e4, language = "") {
   const clean = text.replace(invisible, "");
   const cut = clean.length > limit ? `${clean.slice(0, limit)}\n…` : clean;
   const longest = Math.max(2, ...[ ...cut.matchAll(/`+/g) ].map(([ticks]) => ticks.length));
   const mark = "`".repeat(longest + 1);
   return `${mark}${language}\n${cut.trimEnd()}\n${mark}`;
  }
 },
 76850: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Yf: () => validationRecordSchema,
   qg: () => validationRecordName
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);
  const validationRecordName = "validation.json";
  const validatedSampleSchema = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   sample: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[\w.-]{1,200}$/),
   valid: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
   failed: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(100),
    message: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(2e3)
   }))
  });
  const validationRecordSchema = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   samples: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(validatedSampleSchema)
  });
 }
};
