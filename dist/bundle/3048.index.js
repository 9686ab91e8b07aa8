export const id = 3048;

export const ids = [ 3048, 5488 ];

export const modules = {
 99279: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => defineAction
  });
  function defineAction(action) {
   return action;
  }
 },
 95488: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   inputs: () => inputs
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);
  var _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93006);
  var _inputs_matrix_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28908);
  const inputs = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   targets: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("Repositories, pull requests and commits, one a line"),
   query: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("Query of GitHub's search for pull requests; the merged ones it finds are targets too"),
   samples: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().default("samples").meta({
    description: "Folder of the samples that are there already, in the workspace",
    default: "samples"
   }),
   limit: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.SB)("Most jobs of this run", {
    minimum: 1,
    maximum: _inputs_matrix_limit_js__WEBPACK_IMPORTED_MODULE_2__.b
   }, _inputs_matrix_limit_js__WEBPACK_IMPORTED_MODULE_2__.b),
   "github-token": (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("Token to search with")
  });
 },
 63048: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   action: () => plan_builds_action
  });
  var external_node_path_ = __webpack_require__(76760);
  var schemas = __webpack_require__(13798);
  var user_error = __webpack_require__(31397);
  var external_node_fs_ = __webpack_require__(73024);
  var matrix_limit = __webpack_require__(28908);
  var samples_metadata = __webpack_require__(96092);
  var sample_files = __webpack_require__(33369);
  const onGitHub = /^(https?:\/\/[^/\s]+\/[\w.-]+\/[\w.-]+)\/(?:pull\/(\d+)|commit\/([0-9a-f]{7,64}))(?:[/?#].*)?$/i;
  const shortName = /^[\w.-]+\/[\w.-]+$/;
  const withSuffix = /^(\S+?)(?:#(\d+)|@([0-9a-f]{7,64}))?$/i;
  function readTarget(line, serverUrl) {
   const [, address, pullRequest = "", fix = ""] = onGitHub.exec(line) ?? withSuffix.exec(line) ?? [];
   if (address === undefined) return undefined;
   const repository = shortName.test(address) ? `${serverUrl}/${address}` : address;
   if (!/^(https?|ssh|git|file):\/\//.test(repository)) return undefined;
   const mark = pullRequest === "" ? fix.slice(0, 10) : `#${pullRequest}`;
   const name = repository.replace(/^\w+:\/\/[^/]*\//, "").replace(/\.git$/, "");
   return {
    title: `${name} ${mark}`.trim(),
    repository: repository,
    pullRequest: pullRequest,
    fix: fix
   };
  }
  function readTargets(text, serverUrl) {
   const lines = text.split(/\r?\n/).map(line => line.trim()).filter(line => line !== "" && !line.startsWith("#"));
   const wrong = lines.filter(line => readTarget(line, serverUrl) === undefined);
   if (wrong.length > 0) {
    throw new user_error.y(wrong.map(line => `'${line.slice(0, 200)}' is no target: give owner/name, owner/name#12 or the address of one.`));
   }
   return lines.flatMap(line => readTarget(line, serverUrl) ?? []);
  }
  function identity(repository, pullRequest, fix) {
   const address = repository.toLowerCase().replace(/\/+$/, "").replace(/\.git$/, "");
   return `${address} ${pullRequest === "" ? fix.toLowerCase().slice(0, 7) : `#${pullRequest}`}`;
  }
  function identitiesOf(folder) {
   const found = new Set;
   let names = [];
   try {
    names = (0, external_node_fs_.readdirSync)(folder).filter(name => /^task-/.test(name));
   } catch {
    return found;
   }
   for (const name of names) {
    try {
     const metadata = samples_metadata.R5.parse(JSON.parse((0, external_node_fs_.readFileSync)((0, 
     external_node_path_.join)(folder, name, sample_files.Mw.metadata), "utf8")));
     if (metadata.repo === undefined) continue;
     if (metadata.prNumber !== undefined) found.add(identity(metadata.repo, String(metadata.prNumber), ""));
     if (typeof metadata.fixCommit === "string") found.add(identity(metadata.repo, "", metadata.fixCommit));
    } catch {}
   }
   return found;
  }
  function planBuilds(targets, samples, limit) {
   const unique = [ ...new Map(targets.map(target => [ identity(target.repository, target.pullRequest, target.fix), target ])) ];
   const known = identitiesOf(samples);
   const open = unique.filter(([key, {pullRequest: pullRequest, fix: fix}]) => pullRequest === "" && fix === "" || !known.has(key));
   const titles = list => list.map(([, {title: title}]) => title);
   const taken = Math.min(limit, matrix_limit.b);
   return {
    matrix: {
     include: open.slice(0, taken).map(([, target], index) => ({
      number: index + 1,
      ...target
     }))
    },
    present: titles(unique.filter(entry => !open.includes(entry))),
    postponed: titles(open.slice(taken))
   };
  }
  var untrusted_markdown = __webpack_require__(16813);
  var action = __webpack_require__(99279);
  var plan_builds = __webpack_require__(95488);
  const plan_builds_action = (0, action.Q)({
   name: "plan-builds",
   inputs: plan_builds.inputs,
   outputs: schemas.Ikc({
    matrix: schemas.YjP().meta({
     description: "Matrix of the jobs, for strategy.matrix"
    }),
    builds: schemas.YjP().meta({
     description: "How many jobs there are; 0 when there is nothing to build"
    }),
    postponed: schemas.YjP().meta({
     description: "How many targets are left for the next run"
    })
   }),
   async run(inputs, context) {
    if (inputs.targets === undefined && inputs.query === undefined) throw new user_error.y("Input 'targets' or 'query' is required: say what samples shall be built from.");
    const serverUrl = context.environment.GITHUB_SERVER_URL ?? "https://github.com";
    const targets = readTargets(inputs.targets ?? "", serverUrl);
    if (inputs.query !== undefined) {
     const {searchMergedPullRequests: searchMergedPullRequests} = await __webpack_require__.e(4180).then(__webpack_require__.bind(__webpack_require__, 74180));
     const addresses = await searchMergedPullRequests(inputs.query, inputs.limit, {
      ...inputs["github-token"] === undefined ? {} : {
       token: inputs["github-token"]
      },
      ...context.environment.GITHUB_API_URL === undefined ? {} : {
       apiUrl: context.environment.GITHUB_API_URL
      }
     });
     targets.push(...readTargets(addresses.join("\n"), serverUrl));
    }
    const {matrix: matrix, present: present, postponed: postponed} = planBuilds(targets, (0, 
    external_node_path_.resolve)(context.workspace, inputs.samples), inputs.limit);
    const list = titles => titles.slice(0, 500).map(title => `- ${(0, untrusted_markdown.ln)(title)}`);
    return {
     outputs: {
      matrix: JSON.stringify(matrix),
      builds: String(matrix.include.length),
      postponed: String(postponed.length)
     },
     summary: [ `## bugfix plan-builds: ${matrix.include.length} to build, ${present.length} there already, ${postponed.length} postponed`, "", ...list(matrix.include.map(({title: title}) => title)), "" ].join("\n")
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
 },
 28908: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => mostShards
  });
  const mostShards = 256;
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
 96092: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C2: () => enrichmentRecordKey,
   R5: () => metadataSchema,
   is: () => chooseSections,
   oV: () => enrichmentSections,
   uF: () => withoutEnrichment
  });
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);
  var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31397);
  const enrichmentSections = [ "taskGoal", "failureModeAnalysis", "stepLevelMetrics", "diffSemantics", "testExecution", "navigationMetrics", "planAndMemorySignals" ];
  const metadataSchema = zod__WEBPACK_IMPORTED_MODULE_1__._H3({
   author: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional().catch(undefined),
   repo: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional().catch(undefined),
   head: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional().catch(undefined),
   prNumber: zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([ zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__.aig() ]).optional().catch(undefined),
   title: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional().catch(undefined),
   description: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional().catch(undefined),
   failure: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional().catch(undefined),
   inputTokens: zod__WEBPACK_IMPORTED_MODULE_1__.aig().optional().catch(undefined),
   outputTokens: zod__WEBPACK_IMPORTED_MODULE_1__.aig().optional().catch(undefined),
   failToPass: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).optional().catch(undefined),
   passToPass: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).optional().catch(undefined),
   flakyTests: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).optional().catch(undefined)
  });
  const enrichmentRecordSchema = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   version: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
   inputsDigest: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
   warnings: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).optional()
  });
  const enrichmentRecordKey = "enrichment";
  function withoutEnrichment(metadata) {
   const added = [ ...enrichmentSections, enrichmentRecordKey ];
   return Object.fromEntries(Object.entries(metadata).filter(([key]) => !added.includes(key)));
  }
  function chooseSections(names) {
   const unknown = names.filter(name => !enrichmentSections.includes(name));
   if (unknown.length > 0) {
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__.y(unknown.map(name => `There is no section '${name}'. The sections are ${enrichmentSections.join(", ")}.`));
   }
   return enrichmentSections.filter(section => names.includes(section));
  }
 },
 33369: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $E: () => contentOf,
   $K: () => findSampleFiles,
   MN: () => sourceBundle,
   Mw: () => sampleFiles,
   pn: () => isTooLong,
   yR: () => readText
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31397);
  const sampleFiles = {
   metadata: "metadata.json",
   fix: "fix.patch",
   tests: "tests.patch",
   idealTrajectory: "ideal_trajectory.json",
   failedTrajectory: "failed_trajectory.json",
   dockerfile: "Dockerfile",
   runScript: "run.sh",
   logBefore: "PASS_pre_tests.log",
   logWithTests: "FAIL_pre_patch.log",
   logWithFix: "PASS_post_patch.log"
  };
  const sourceBundle = "source.bundle";
  function namesOf(file) {
   const name = sampleFiles[file];
   return name.endsWith(".log") ? [ name, name.replace(/\.log$/, ".txt") ] : [ name ];
  }
  function findFile(folder, name) {
   const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
   try {
    let status = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    if (status.isSymbolicLink()) {
     if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path).startsWith((0, 
     node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder) + node_path__WEBPACK_IMPORTED_MODULE_1__.sep)) return `${name} is a link that leads out of the sample.`;
     status = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    }
    return status.isFile() ? {
     path: path,
     size: status.size
    } : `${name} is not a regular file.`;
   } catch (error) {
    return `${name} cannot be read: ${(0, _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__.b)(error)}.`;
   }
  }
  function findSampleFiles(folder) {
   const found = {
    folder: folder,
    files: {},
    problems: []
   };
   const present = namesIn(folder);
   for (const file of Object.keys(sampleFiles)) {
    for (const name of namesOf(file)) {
     if (!present.has(name) || found.files[file] !== undefined) continue;
     const result = findFile(folder, name);
     if (typeof result === "string") found.problems.push(result); else found.files[file] = result;
    }
   }
   return found;
  }
  function namesIn(folder) {
   try {
    return new Set((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder));
   } catch {
    return new Set;
   }
  }
  const longestText = 32 * 1024 * 1024;
  const keptHead = 4 * 1024 * 1024;
  const largestKept = 4 * 1024 * 1024;
  function contentOf(file) {
   if (file.size > largestKept) return undefined;
   file.content ??= (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file.path);
   return file.content;
  }
  function readText(found) {
   const content = contentOf(found);
   if (content !== undefined) return content.toString("utf8");
   const {path: path, size: size} = found;
   const file = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r");
   try {
    if (size <= longestText) return readPart(file, 0, size);
    const tail = longestText - keptHead;
    return `${readPart(file, 0, keptHead)}\n${readPart(file, size - tail, tail)}`;
   } finally {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
   }
  }
  function isTooLong({size: size}) {
   return size > longestText;
  }
  function readPart(file, position, size) {
   const buffer = Buffer.allocUnsafe(size);
   let filled = 0;
   while (filled < size) {
    const count = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, filled, size - filled, position + filled);
    if (count === 0) break;
    filled += count;
   }
   return buffer.toString("utf8", 0, filled);
  }
 }
};
