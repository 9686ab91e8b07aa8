export const id = 1407;

export const ids = [ 1407 ];

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
 13297: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
   artifacts: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().default("sample-").meta({
    description: "Beginning of the names of the artifacts that the build-sample jobs uploaded",
    default: "sample-"
   }),
   expected: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.nd)("How many artifacts there must be; unknown when empty", {
    minimum: 0,
    maximum: 500
   })
  });
 },
 85867: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   action: () => merge_samples_action
  });
  var external_node_path_ = __webpack_require__(76760);
  var schemas = __webpack_require__(13798);
  var untrusted_markdown = __webpack_require__(16813);
  function describeFunnel({added: added, present: present, funnel: funnel}, builds) {
   const rows = Object.entries(funnel).sort(([, left], [, right]) => right - left);
   const reported = rows.reduce((sum, [, count]) => sum + count, 0);
   const counted = builds > reported ? [ ...rows, [ "no result", builds - reported ] ] : rows;
   const picture = [ "```mermaid", "pie showData title Builds by verdict", ...counted.map(([verdict, count]) => `  "${verdict}" : ${count}`), "```" ];
   return [ `## bugfix merge-samples: ${added.length} of ${builds} builds gave a new sample`, "", ...counted.length === 0 ? [] : [ ...picture, "" ], "| Verdict | Builds |", "| --- | ---: |", ...counted.map(([verdict, count]) => `| ${verdict} | ${count} |`), "", ...added.map(({taskId: taskId, title: title, repository: repository}) => `- \`${taskId}\`: ${(0, 
   untrusted_markdown.ln)(title)} (${(0, untrusted_markdown.ln)(repository)})`), ...present.map(title => `- there already: ${(0, 
   untrusted_markdown.ln)(title)}`), "" ].join("\n");
  }
  var external_node_fs_ = __webpack_require__(73024);
  var user_error = __webpack_require__(31397);
  var digest = __webpack_require__(34049);
  var parse_json = __webpack_require__(26889);
  var build_record = __webpack_require__(48827);
  var place_sample = __webpack_require__(38421);
  var sample_files = __webpack_require__(33369);
  var validate_sample = __webpack_require__(74599);
  const ownFiles = new Set([ ...Object.values(sample_files.Mw), sample_files.MN ]);
  function fingerprint(sample) {
   const patches = [ sample_files.Mw.fix, sample_files.Mw.tests ].map(name => (0, external_node_fs_.readFileSync)((0, 
   external_node_path_.join)(sample, name)));
   return (0, digest.b)(Buffer.concat(patches));
  }
  function fingerprintsOf(samples) {
   const found = new Set;
   let names = [];
   try {
    names = (0, external_node_fs_.readdirSync)(samples).filter(name => /^task-\d+$/.test(name));
   } catch {
    return found;
   }
   for (const name of names) {
    try {
     found.add(fingerprint((0, external_node_path_.join)(samples, name)));
    } catch {}
   }
   return found;
  }
  function readRecord(folder) {
   const parsed = build_record.r.safeParse((0, parse_json.qF)((0, external_node_fs_.readFileSync)((0, 
   external_node_path_.join)(folder, build_record.X), "utf8"), build_record.X));
   if (parsed.success) return parsed.data;
   throw new user_error.y(parsed.error.issues.map(({path: path, message: message}) => `${build_record.X}: ${path.join(".")}: ${message}.`));
  }
  async function copySample(source, samples) {
   return (0, place_sample.U)(samples, async unfinished => {
    for (const name of (0, external_node_fs_.readdirSync)(source).filter(file => ownFiles.has(file))) (0, 
    external_node_fs_.cpSync)((0, external_node_path_.join)(source, name), (0, external_node_path_.join)(unfinished, name));
    (0, external_node_fs_.chmodSync)((0, external_node_path_.join)(unfinished, sample_files.Mw.runScript), 493);
    const {valid: valid, checks: checks} = await (0, validate_sample.H)(unfinished, {
     now: Date.now()
    });
    if (!valid) {
     const failed = checks.filter(({status: status}) => status === "failed");
     throw new user_error.y(failed.map(({id: id, message: message}) => `${id}: ${message}`));
    }
   });
  }
  async function mergeBuild(folder, samples, known, merged) {
   const record = readRecord(folder);
   merged.funnel[record.verdict] = (merged.funnel[record.verdict] ?? 0) + 1;
   if (record.verdict !== "valid") return;
   if (record.taskId === undefined) throw new user_error.y(`${build_record.X} names no sample.`);
   const source = (0, external_node_path_.join)(folder, record.taskId);
   const print = fingerprint(source);
   const title = record.title ?? record.repository;
   if (known.has(print)) {
    merged.present.push(title);
    return;
   }
   const taskId = await copySample(source, samples);
   known.add(print);
   merged.added.push({
    taskId: taskId,
    repository: record.repository,
    title: title
   });
  }
  async function mergeSamples(samples, builds) {
   const merged = {
    added: [],
    present: [],
    funnel: {},
    problems: []
   };
   const known = fingerprintsOf(samples);
   for (const {name: name, folder: folder} of builds) {
    try {
     await mergeBuild(folder, samples, known, merged);
    } catch (error) {
     const reasons = error instanceof user_error.y ? error.problems : [ (0, user_error.b)(error) ];
     merged.problems.push(...reasons.map(reason => `${name}: ${reason}`));
    }
   }
   return merged;
  }
  var action = __webpack_require__(99279);
  var artifact_folders = __webpack_require__(95303);
  var merge_samples = __webpack_require__(13297);
  const merge_samples_action = (0, action.Q)({
   name: "merge-samples",
   inputs: merge_samples.inputs,
   outputs: schemas.Ikc({
    added: schemas.YjP().meta({
     description: "How many samples were added"
    }),
    tasks: schemas.YjP().meta({
     description: "Names of the added samples, separated by blanks"
    }),
    funnel: schemas.YjP().meta({
     description: "How many builds came to which verdict, as JSON"
    })
   }),
   async run(inputs, context) {
    const {downloadArtifacts: downloadArtifacts} = await __webpack_require__.e(3421).then(__webpack_require__.bind(__webpack_require__, 38183));
    const {artifacts: artifacts, problems: problems} = await downloadArtifacts(inputs.artifacts, await (0, 
    artifact_folders.b)(context));
    const merged = await mergeSamples((0, external_node_path_.resolve)(context.workspace, inputs.samples), artifacts);
    const missing = Math.max(0, (inputs.expected ?? 0) - artifacts.length - problems.length);
    const all = [ ...problems, ...merged.problems, ...missing > 0 ? [ `${missing} of ${inputs.expected} builds left no artifact: their jobs did not end.` ] : [] ];
    const {annotations: annotations, lines: lines} = (0, artifact_folders.y)(all);
    return {
     outputs: {
      added: String(merged.added.length),
      tasks: merged.added.map(({taskId: taskId}) => taskId).join(" "),
      funnel: JSON.stringify(merged.funnel)
     },
     summary: `${describeFunnel(merged, inputs.expected ?? artifacts.length)}${lines.join("\n")}\n`,
     annotations: annotations,
     ...all.length === 0 ? {} : {
      failure: `Not everything could be merged: ${all.length} problems.`
     }
    };
   }
  });
 },
 9214: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   P: () => claimFolder,
   W: () => isRunning
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  function isRunning(processId) {
   try {
    process.kill(processId, 0);
    return true;
   } catch (error) {
    return error.code === "EPERM";
   }
  }
  async function lock(path) {
   const owner = Number(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8").catch(() => ""));
   if (owner > 0 && !isRunning(owner)) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, {
    force: true
   });
   try {
    const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, "wx");
    await file.writeFile(String(process.pid));
    await file.close();
    return true;
   } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
   }
  }
  async function claimFolder(parent, name) {
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(parent, {
    recursive: true
   });
   for (let number = 1; number < 1e3; number++) {
    const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, number === 1 ? name : `${name}-${number}`);
    const lockFile = `${folder}.lock`;
    if (!await lock(lockFile)) continue;
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, {
     recursive: true
    });
    return {
     folder: folder,
     async release({remove: remove}) {
      if (remove) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, {
       recursive: true,
       force: true
      });
      await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(lockFile, {
       force: true
      });
     }
    };
   }
   throw new Error(`No free folder was found for ${name} in ${parent}.`);
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
 },
 38421: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   U: () => placeSample
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _files_claim_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9214);
  const taskName = /^task-(\d+)$/;
  const unfinishedName = /^\.unfinished-(\d+)-/;
  async function removeAbandoned(folder) {
   for (const name of await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)) {
    const owner = unfinishedName.exec(name)?.[1];
    if (owner !== undefined && !(0, _files_claim_folder_js__WEBPACK_IMPORTED_MODULE_3__.W)(Number(owner))) await (0, 
    node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), {
     recursive: true,
     force: true
    });
   }
  }
  async function highestNumber(folder) {
   const numbers = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)).map(name => Number(taskName.exec(name)?.[1] ?? 0));
   return Math.max(0, ...numbers);
  }
  function isTaken(error) {
   return [ "ENOTEMPTY", "EEXIST", "EPERM" ].includes(error.code ?? "");
  }
  async function claimNumber(finished, folder) {
   const first = await highestNumber(folder) + 1;
   for (let number = first; number < first + 1e3; number++) {
    const taskId = `task-${number}`;
    try {
     await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(finished, (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, taskId));
     return taskId;
    } catch (error) {
     if (!isTaken(error)) throw error;
    }
   }
   throw new Error(`No free number was found in ${folder}.`);
  }
  async function placeSample(folder, fill) {
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, {
    recursive: true
   });
   await removeAbandoned(folder);
   const unfinished = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.unfinished-${process.pid}-${(0, 
   node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}`);
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(unfinished);
   try {
    await fill(unfinished);
    return await claimNumber(unfinished, folder);
   } finally {
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(unfinished, {
     recursive: true,
     force: true
    });
   }
  }
 },
 64377: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   w$: () => datetime
  });
  var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
  var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);
  function datetime(params) {
   return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.You, params);
  }
  function date(params) {
   return core._isoDate(ZodISODate, params);
  }
  function time(params) {
   return core._isoTime(ZodISOTime, params);
  }
  function duration(params) {
   return core._isoDuration(ZodISODuration, params);
  }
 }
};
