export const id = 2251;

export const ids = [ 2251, 1317 ];

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
 41317: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
   artifacts: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().default("enriched-").meta({
    description: "Beginning of the names of the artifacts that the enrich jobs uploaded",
    default: "enriched-"
   }),
   expected: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.nd)("How many artifacts there must be; unknown when empty", {
    minimum: 0,
    maximum: 500
   })
  });
 },
 22251: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   action: () => merge_enrichment_action
  });
  var external_node_path_ = __webpack_require__(76760);
  var schemas = __webpack_require__(13798);
  var external_node_fs_ = __webpack_require__(73024);
  var user_error = __webpack_require__(31397);
  var atomic_write = __webpack_require__(88274);
  var external_node_util_ = __webpack_require__(57975);
  var metadata = __webpack_require__(96092);
  var metadata_document = __webpack_require__(25544);
  function mergeEnrichment(ours, theirs) {
   const document = (0, metadata_document.z)(ours);
   const other = (0, metadata_document.z)(theirs).value;
   if (!(0, external_node_util_.isDeepStrictEqual)((0, metadata.uF)(document.value), (0, 
   metadata.uF)(other))) throw new user_error.y("differs in more than the enrichment; it was made from another version of the sample.");
   const keys = [ ...metadata.oV, metadata.C2 ].filter(key => other[key] !== undefined);
   return (0, metadata_document.A)(document, Object.fromEntries(keys.map(key => [ key, other[key] ])));
  }
  var sample_files = __webpack_require__(33369);
  const largestMetadata = 64 * 1024 * 1024;
  function mergeTask(samples, task, incoming) {
   const target = (0, external_node_path_.join)(samples, task, sample_files.Mw.metadata);
   if ((0, external_node_fs_.statSync)(incoming).size > largestMetadata) throw new user_error.y("has more than 64 MiB.");
   if ((0, external_node_fs_.statSync)(target, {
    throwIfNoEntry: false
   })?.isFile() !== true) throw new user_error.y("is no sample of this repository.");
   const before = (0, external_node_fs_.readFileSync)(target, "utf8");
   const after = mergeEnrichment(before, (0, external_node_fs_.readFileSync)(incoming, "utf8"));
   if (after === before) return false;
   (0, atomic_write.ef)(target, after);
   return true;
  }
  function mergeEnrichments(samples, folders) {
   const merged = {
    changed: [],
    unchanged: [],
    problems: []
   };
   for (const folder of folders) {
    for (const task of (0, external_node_fs_.readdirSync)(folder).filter(name => /^task-[\w.-]+$/.test(name))) {
     try {
      const changed = mergeTask(samples, task, (0, external_node_path_.join)(folder, task, sample_files.Mw.metadata));
      merged[changed ? "changed" : "unchanged"].push(task);
     } catch (error) {
      const reasons = error instanceof user_error.y ? error.problems : [ (0, user_error.b)(error) ];
      merged.problems.push(...reasons.map(reason => `${task} ${reason}`));
     }
    }
   }
   return merged;
  }
  var action = __webpack_require__(99279);
  var artifact_folders = __webpack_require__(95303);
  var merge_enrichment = __webpack_require__(41317);
  const merge_enrichment_action = (0, action.Q)({
   name: "merge-enrichment",
   inputs: merge_enrichment.inputs,
   outputs: schemas.Ikc({
    changed: schemas.YjP().meta({
     description: "How many samples have new enrichment"
    }),
    unchanged: schemas.YjP().meta({
     description: "How many samples were as they are already"
    })
   }),
   async run(inputs, context) {
    const {downloadArtifacts: downloadArtifacts} = await __webpack_require__.e(8183).then(__webpack_require__.bind(__webpack_require__, 38183));
    const {artifacts: artifacts, problems: problems} = await downloadArtifacts(inputs.artifacts, await (0, 
    artifact_folders.b)(context));
    const merged = mergeEnrichments((0, external_node_path_.resolve)(context.workspace, inputs.samples), artifacts.map(({folder: folder}) => folder));
    const missing = Math.max(0, (inputs.expected ?? 0) - artifacts.length - problems.length);
    const all = [ ...problems, ...merged.problems, ...missing > 0 ? [ `${missing} of ${inputs.expected} artifacts are missing: their jobs did not end well.` ] : [] ];
    const {annotations: annotations, lines: lines} = (0, artifact_folders.y)(all);
    return {
     outputs: {
      changed: String(merged.changed.length),
      unchanged: String(merged.unchanged.length)
     },
     summary: [ `## bugfix merge-enrichment: ${merged.changed.length} changed, ${merged.unchanged.length} unchanged`, "", `${artifacts.length} artifacts were read.`, ...lines, "" ].join("\n"),
     annotations: annotations,
     ...all.length === 0 ? {} : {
      failure: `Not everything could be merged: ${all.length} problems.`
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
 26889: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   qF: () => parseJson,
   t$: () => positionAt
  });
  var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31397);
  const token = /[ \t\n\r]*(?:([{}[\],:])|("[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;
  function locateJsonError(text) {
   const containers = [];
   let expected = "value";
   let offset = 0;
   for (;;) {
    token.lastIndex = offset;
    const match = token.exec(text);
    if (match === null) return offset + (/^[ \t\n\r]*/.exec(text.slice(offset, offset + 1e4))?.[0].length ?? 0);
    const next = advance(expected, match, containers);
    if (next === undefined) return token.lastIndex - match[0].trimStart().length;
    expected = next;
    offset = token.lastIndex;
   }
  }
  function advance(expected, match, containers) {
   const [, mark, string, literal] = match;
   const takesValue = expected === "value" || expected === "value-or-end";
   const after = () => containers.length === 0 ? "nothing" : "comma-or-end";
   if (string !== undefined && (expected === "key" || expected === "key-or-end")) return "colon";
   if (string !== undefined || literal !== undefined) return takesValue ? after() : undefined;
   if (mark === "{" || mark === "[") {
    if (!takesValue) return undefined;
    containers.push(mark);
    return mark === "{" ? "key-or-end" : "value-or-end";
   }
   if (mark === ":") return expected === "colon" ? "value" : undefined;
   if (mark === ",") {
    if (expected !== "comma-or-end") return undefined;
    return containers.at(-1) === "{" ? "key" : "value";
   }
   return close(expected, mark, containers) ? after() : undefined;
  }
  function close(expected, mark, containers) {
   const opened = containers.at(-1);
   if (opened !== (mark === "}" ? "{" : "[")) return false;
   if (expected !== "comma-or-end" && expected !== (opened === "{" ? "key-or-end" : "value-or-end")) return false;
   containers.pop();
   return true;
  }
  function positionAt(text, offset) {
   const before = text.slice(0, offset);
   const lastBreak = before.lastIndexOf("\n");
   return {
    line: before.split("\n").length,
    column: offset - lastBreak
   };
  }
  function parseJson(text, name) {
   const source = text.charCodeAt(0) === 65279 ? text.slice(1) : text;
   try {
    return JSON.parse(source);
   } catch (error) {
    const offset = locateJsonError(source);
    const {line: line, column: column} = positionAt(source, offset);
    const what = offset >= source.length ? "the text ends too early" : (0, _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__.b)(error).replace(/ in JSON at .*/s, "");
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__.y(`${name} is not valid JSON: line ${line}, column ${column}: ${what.slice(0, 160)}`);
   }
  }
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
 25544: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => withChanges,
   z: () => readMetadataDocument
  });
  var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31397);
  var _files_parse_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26889);
  var _trajectories_element_scanner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18692);
  function readMetadataDocument(text) {
   const value = (0, _files_parse_json_js__WEBPACK_IMPORTED_MODULE_1__.qF)(text, "metadata.json");
   if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__.y('metadata.json must hold a JSON object: {"author": ...}.');
   }
   const texts = new Map;
   const scanner = new _trajectories_element_scanner_js__WEBPACK_IMPORTED_MODULE_2__.p({
    wants: () => false,
    element: () => undefined,
    field: (key, raw) => {
     if (raw !== undefined) texts.set(key, raw.trim());
    }
   });
   scanner.push(Buffer.from(text.charCodeAt(0) === 65279 ? text.slice(1) : text));
   return {
    value: value,
    texts: texts
   };
  }
  function withChanges(document, changes) {
   const keys = [ ...new Set([ ...Object.keys(document.value), ...Object.keys(changes) ]) ];
   const fields = keys.flatMap(key => {
    const text = key in changes ? indent(changes[key]) : document.texts.get(key) ?? indent(document.value[key]);
    return text === undefined ? [] : [ `  ${JSON.stringify(key)}: ${text}` ];
   });
   return fields.length === 0 ? "{}\n" : `{\n${fields.join(",\n")}\n}\n`;
  }
  function indent(value) {
   return JSON.stringify(value, null, 2)?.replaceAll("\n", "\n  ");
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
 },
 18692: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   p: () => ElementScanner
  });
  const quote = 34;
  const backslash = 92;
  const openers = new Set([ 123, 91 ]);
  const closers = new Set([ 125, 93 ]);
  const comma = 44;
  const colon = 58;
  const longestField = 1024 * 1024;
  const longestElement = 64 * 1024 * 1024;
  class ElementScanner {
   #handler;
   #depth=0;
   #inString=false;
   #escaped=false;
   #rootIsArray=false;
   #key="";
   #afterColon=false;
   #streaming=false;
   #pieces=[];
   #size=0;
   #pieceStart=-1;
   constructor(handler) {
    this.#handler = handler;
   }
   get complete() {
    return this.#depth === 0 && !this.#inString;
   }
   push(chunk) {
    this.#pieceStart = 0;
    for (let at = 0; at < chunk.length; at++) {
     const byte = chunk[at];
     if (this.#inString) {
      if (this.#escaped) this.#escaped = false; else if (byte === backslash) this.#escaped = true; else if (byte === quote) this.#inString = false;
     } else if (byte === quote) this.#inString = true; else if (openers.has(byte)) this.#open(chunk, at, byte); else if (closers.has(byte)) this.#close(chunk, at); else if (byte === comma && this.#depth === this.#elementDepth()) this.#cut(chunk, at); else if (byte === colon && this.#depth === 1 && !this.#rootIsArray && !this.#afterColon) this.#takeKey(chunk, at);
    }
    this.#keep(chunk, chunk.length);
   }
   #elementDepth() {
    return this.#streaming && !this.#rootIsArray ? 2 : 1;
   }
   #open(chunk, at, byte) {
    this.#depth += 1;
    if (this.#depth === 1) {
     this.#rootIsArray = byte === 91;
     this.#streaming = this.#rootIsArray && this.#handler.wants("");
     this.#discard(at + 1);
    } else if (this.#depth === 2 && byte === 91 && this.#afterColon && this.#handler.wants(this.#key)) {
     this.#keep(chunk, at);
     this.#streaming = true;
     this.#discard(at + 1);
    }
   }
   #close(chunk, at) {
    if (this.#streaming && this.#depth === this.#elementDepth()) {
     this.#cut(chunk, at);
     this.#streaming = false;
     this.#discard(at + 1);
     if (!this.#rootIsArray) this.#afterColon = false;
    } else if (this.#depth === 1) this.#cut(chunk, at);
    this.#depth -= 1;
   }
   #takeKey(chunk, at) {
    this.#keep(chunk, at);
    this.#key = parseKey(this.#text());
    this.#afterColon = true;
    this.#discard(at + 1);
   }
   #cut(chunk, at) {
    this.#keep(chunk, at);
    const text = this.#size > (this.#streaming ? longestElement : longestField) ? undefined : this.#text();
    if (this.#streaming) {
     if (text === undefined) this.#handler.element("{}"); else if (text.trim() !== "") this.#handler.element(text);
    } else if (this.#afterColon) {
     this.#handler.field(this.#key, text);
     this.#afterColon = false;
    }
    this.#discard(at + 1);
   }
   #keep(chunk, end) {
    if (end > this.#pieceStart) {
     this.#size += end - this.#pieceStart;
     if (this.#size <= longestElement) this.#pieces.push(Buffer.from(chunk.subarray(this.#pieceStart, end))); else this.#pieces = [];
    }
    this.#pieceStart = end;
   }
   #text() {
    return Buffer.concat(this.#pieces).toString("utf8");
   }
   #discard(start) {
    this.#pieces = [];
    this.#size = 0;
    this.#pieceStart = start;
   }
  }
  function parseKey(text) {
   const start = text.indexOf('"');
   try {
    return String(JSON.parse(text.slice(start)));
   } catch {
    return text;
   }
  }
 }
};
