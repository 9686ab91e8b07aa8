export const id = 1479;

export const ids = [ 1479 ];

export const modules = {
 34049: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   T: () => digestFile,
   b: () => digest
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  function digest(content) {
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex");
  }
  async function digestFile(path) {
   const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
   for await (const chunk of (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path)) hash.update(chunk);
   return hash.digest("hex");
  }
 },
 43399: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M: () => isTestPath,
   X: () => roleOfPath
  });
  const testFolders = new Set([ "test", "tests", "__tests__", "__test__", "spec", "specs", "__specs__", "e2e", "e2e-tests", "cypress", "playwright", "testdata", "test-data", "test_data", "testcases", "test-cases", "testfixtures", "test-fixtures", "test_fixtures", "fixtures", "__fixtures__", "__snapshots__", "__image_snapshots__", "__mocks__", "tap-snapshots", "test-d", "type-tests", "unittests", "unit-tests", "unit_tests", "integration-tests", "integration_tests", "integrationtests", "functional-tests", "functional_tests", "regression-tests", "testsuite" ]);
  const supportFolders = new Set([ "testing", "testutil", "testutils", "test_util", "test_utils", "test-utils", "testhelpers", "testlib", "testsupport", "test_support", "mocks", "mock" ]);
  const testFiles = [ [ /\.(?:test|tests|spec|specs|e2e|cy|unit|test-d|spec-d|tst|integration)\.[cm]?[jt]sx?$/, "a JavaScript test file by its name" ], [ /^(?:test|tests|spec)\.[cm]?[jt]sx?$/, "a JavaScript test file by its name" ], [ /[-_](?:test|tests|spec)\.[cm]?[jt]sx?$/, "a JavaScript test file by its name" ], [ /^test[-_].*\.[cm]?[jt]sx?$/, "a JavaScript test file by its name" ], [ /\.(?:snap|snap\.new|snapshot)$/, "a snapshot of a test" ], [ /^(?:test_.*|.*_tests?|tests?|conftest)\.pyi?$/, "a Python test file by its name" ], [ /_test\.go$/, "a Go test file by its name" ], [ /^(?:tests?|.*_tests?|test_.*)\.rs$/, "a Rust test file by its name" ], [ /(?:Test|Tests|TestCase|TestBase|IT|ITCase|Spec)\.(?:java|kt|kts|groovy|scala)$/, "a Java test class by its name" ], [ /^Test[A-Z]\w*\.(?:java|kt|groovy|scala)$/, "a Java test class by its name" ], [ /(?:_spec|_test)\.rb$|Tests?\.(?:php|cs)$|\.phpt$/, "a test file by its name" ] ];
  const testConfiguration = [ /^(?:jest|vitest|karma|ava|playwright|cypress|wdio|web-test-runner|tap|nyc|c8)\.(?:[\w-]+\.)*(?:config|conf|setup|workspace|projects)\.(?:[cm]?[jt]s|json)$/, /^(?:jest|vitest|test)[.-](?:setup|globals?|environment|preset)(?:[.-]\w+)*\.[cm]?[jt]sx?$/, /^setup-?[tT]ests?\.[cm]?[jt]sx?$/, /^\.?(?:mocharc|taprc|nycrc|c8rc|jestrc|avarc)(?:\.\w+)?$/, /^(?:pytest\.ini|\.pytest\.ini|tox\.ini|noxfile\.py|\.coveragerc|nextest\.toml)$/, /^(?:requirements[-_.]?)?(?:tests?|dev|testing)(?:[-_.]?requirements)?[\w.-]*\.(?:txt|in)$/, /^requirements[-_.].*(?:tests?|dev|testing)[\w.-]*\.(?:txt|in)$/ ];
  const javaTestSourceSet = /(?:^|\/)src\/(?:test\w*|it|[a-z]\w*Test)\//;
  const javaMainSourceSet = /(?:^|\/)src\/main\//;
  function folderVerdict(folders, file, path) {
   for (const folder of folders) {
    const name = folder.toLowerCase();
    if (name === "test" && folders[0] !== folder && /\.pyi?$/.test(file)) return {
     role: "test-support",
     reason: `in a package ${folder}/`
    };
    if (testFolders.has(name)) return {
     role: "test",
     reason: `in a folder ${folder}/`
    };
    if (/^(?:.*[-_.](?:tests?|specs?))$/.test(name) && !/\.(?:java|kt)$/.test(path)) return {
     role: "test",
     reason: `in a folder ${folder}/`
    };
    if (supportFolders.has(name) || file.endsWith(".go") && /^[a-z]+test$/.test(name)) return {
     role: "test-support",
     reason: `in a folder ${folder}/`
    };
   }
   return undefined;
  }
  function roleOfPath(path) {
   const parts = path.split("/");
   const file = parts.at(-1) ?? "";
   const named = testFiles.find(([pattern]) => pattern.test(file));
   if (javaTestSourceSet.test(path)) return {
    role: "test",
    reason: "in a test source set"
   };
   if (javaMainSourceSet.test(path) && !parts.includes("__tests__")) return {
    role: "production",
    reason: "in the main source set"
   };
   if (named !== undefined) return {
    role: "test",
    reason: named[1]
   };
   if (testConfiguration.some(pattern => pattern.test(file))) return {
    role: "test-configuration",
    reason: "the configuration of a test runner"
   };
   return folderVerdict(parts.slice(0, -1), file, path) ?? {
    role: "production",
    reason: "no convention of tests applies"
   };
  }
  function isTestPath(path) {
   const {role: role} = roleOfPath(path);
   return role === "test" || role === "test-configuration";
  }
 },
 14665: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   i: () => enrichmentVersion,
   y: () => digestInputs
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var _trajectories_hash_chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91051);
  var _metadata_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96092);
  var _sample_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33369);
  const inputs = [ "fix", "tests", "idealTrajectory", "failedTrajectory", "logBefore", "logWithTests", "logWithFix" ];
  const enrichmentVersion = "1.0.0";
  const readAtOnce = 4 * 1024 * 1024;
  function digestInputs(sample, metadata) {
   const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(enrichmentVersion).update((0, 
   _trajectories_hash_chain_js__WEBPACK_IMPORTED_MODULE_2__.dj)((0, _metadata_js__WEBPACK_IMPORTED_MODULE_3__.uF)(metadata)));
   for (const file of inputs) {
    const found = sample.files[file];
    hash.update(`\0${file}\0${found?.size ?? "absent"}\0`);
    if (found === undefined) continue;
    const content = (0, _sample_files_js__WEBPACK_IMPORTED_MODULE_4__.$E)(found);
    if (content === undefined) updateInParts(hash, found.path); else hash.update(content);
   }
   return hash.digest("hex");
  }
  function updateInParts(hash, path) {
   const file = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, "r");
   const buffer = Buffer.allocUnsafe(readAtOnce);
   try {
    for (let size = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, buffer); size > 0; size = (0, 
    node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, buffer)) hash.update(buffer.subarray(0, size));
   } finally {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
   }
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
 87941: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D: () => addedLinesOf,
   i: () => readDiff
  });
  var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31397);
  var _patches_parse_patch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7124);
  var _patches_patch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75726);
  const changes = {
   modified: "modified",
   added: "added",
   deleted: "removed",
   renamed: "renamed",
   copied: "added"
  };
  function diffFile(file) {
   const {added: added, removed: removed} = (0, _patches_patch_js__WEBPACK_IMPORTED_MODULE_2__.VB)(file);
   return {
    path: (0, _patches_patch_js__WEBPACK_IMPORTED_MODULE_2__.XM)(file),
    ...file.oldPath === file.newPath ? {} : {
     oldPath: file.oldPath
    },
    change: changes[file.status],
    binary: file.binary !== undefined,
    linesAdded: added,
    linesRemoved: removed,
    hunks: file.hunks.map(({oldStart: oldStart, newStart: newStart, header: header, lines: lines}) => ({
     oldStart: oldStart,
     newStart: newStart,
     heading: header.replace(/^@@ .*? @@ ?/, "").trimEnd(),
     lines: lines.flatMap(line => line.startsWith("\\") ? [] : [ line.replace(/\r$/, "") || " " ])
    }))
   };
  }
  function readDiff(text) {
   try {
    const patch = (0, _patches_parse_patch_js__WEBPACK_IMPORTED_MODULE_1__.i)(text, {
     tolerant: true
    });
    return {
     files: patch.files.map(diffFile),
     warnings: patch.warnings
    };
   } catch (error) {
    if (error instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__.y) return {
     files: [],
     warnings: [ ...error.problems ]
    };
    throw error;
   }
  }
  function addedLinesOf(...diffs) {
   const added = new Map;
   for (const file of diffs.flatMap(({files: files}) => files)) {
    const lines = added.get(file.path) ?? new Set;
    for (const line of file.hunks.flatMap(hunk => hunk.lines)) if (line.startsWith("+")) lines.add(line.slice(1).trim());
    added.set(file.path, lines);
   }
   return added;
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
 },
 99593: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Et: () => isNumber,
   KH: () => isText,
   Lv: () => isList,
   SN: () => isTextOrNumber,
   Up: () => pick,
   _L: () => isAnyText,
   qI: () => asFields,
   w: () => layersOf
  });
  const nested = [ "details", "payload", "args", "arguments", "input", "parameters", "params", "tool_input" ];
  function asFields(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  }
  function layersOf(step) {
   const layers = [ step ];
   for (let index = 0; index < layers.length && layers.length < 8; index++) {
    for (const name of nested) {
     const inner = asFields(layers[index][name]);
     if (inner !== undefined) layers.push(inner);
    }
   }
   return layers;
  }
  function pick(layers, names, accepts) {
   for (const name of names) {
    for (let index = layers.length - 1; index >= 0; index--) {
     const value = layers[index][name];
     if (value !== undefined && accepts(value)) return value;
    }
   }
   return undefined;
  }
  function isText(value) {
   return typeof value === "string" && value !== "";
  }
  function isAnyText(value) {
   return typeof value === "string";
  }
  function isNumber(value) {
   return typeof value === "number" && Number.isFinite(value);
  }
  function isList(value) {
   return Array.isArray(value);
  }
  function isTextOrNumber(value) {
   return isText(value) || isNumber(value);
  }
 },
 91051: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   dT: () => hashEvent,
   dj: () => canonicalJson,
   yh: () => ChainCheck
  });
  var _files_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34049);
  function canonicalJson(value) {
   return JSON.stringify(sortKeys(JSON.parse(JSON.stringify(value))));
  }
  function sortKeys(value) {
   if (Array.isArray(value)) return value.map(sortKeys);
   if (typeof value !== "object" || value === null) return value;
   const entries = Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1);
   return Object.fromEntries(entries.map(([key, item]) => [ key, sortKeys(item) ]));
  }
  function hashEvent(previousHash, event) {
   const {hash: _hash, ...rest} = event;
   return (0, _files_digest_js__WEBPACK_IMPORTED_MODULE_0__.b)(previousHash + canonicalJson(rest));
  }
  class ChainCheck {
   #previous="";
   #index=0;
   #hashed=0;
   #broken;
   add(event) {
    if (typeof event.hash === "string") this.#hashed += 1;
    if (this.#broken === undefined && this.#hashed > 0) this.#compare(event);
    this.#index += 1;
   }
   #compare(event) {
    const expected = hashEvent(this.#previous, event);
    if (event.hash !== expected || this.#hashed !== this.#index + 1) this.#broken = this.#index;
    this.#previous = expected;
   }
   verdict() {
    if (this.#hashed === 0) return {
     state: "absent"
    };
    return this.#broken === undefined ? {
     state: "whole",
     lastHash: this.#previous
    } : {
     state: "broken",
     index: this.#broken
    };
   }
  }
 },
 59015: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => observeTrajectory
  });
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_path_ = __webpack_require__(76760);
  var user_error = __webpack_require__(31397);
  var parse_json = __webpack_require__(26889);
  var element_scanner = __webpack_require__(18692);
  var fields_of_step = __webpack_require__(99593);
  const oldNames = [ "oldCode", "old_code", "oldText", "old_text", "old_str", "old_string", "originalText", "search", "before" ];
  const newNames = [ "newCode", "new_code", "newText", "new_text", "new_str", "new_string", "replacement", "after" ];
  const contentNames = [ "content", "contents", "file_text", "text" ];
  function textOf(value) {
   if ((0, fields_of_step._L)(value)) return {
    text: value
   };
   const fields = (0, fields_of_step.qI)(value);
   if (fields === undefined) return {};
   const text = (0, fields_of_step.Up)([ fields ], [ "context", "text", "content", "code" ], fields_of_step._L);
   const startLine = (0, fields_of_step.Up)([ fields ], [ "startLine", "start_line", "line" ], fields_of_step.Et);
   return {
    ...text === undefined ? {} : {
     text: text
    },
    ...startLine === undefined ? {} : {
     startLine: startLine
    }
   };
  }
  function firstOf(layers, names) {
   return textOf((0, fields_of_step.Up)(layers, names, value => value !== undefined && value !== null));
  }
  function editOf(path, layers, withContent) {
   const before = firstOf(layers, oldNames);
   const after = firstOf(layers, newNames);
   const created = withContent && before.text === undefined && after.text === undefined;
   const newText = created ? (0, fields_of_step.Up)(layers, contentNames, fields_of_step._L) : after.text;
   const startLine = before.startLine ?? after.startLine;
   const linesAdded = (0, fields_of_step.Up)(layers, [ "linesAdded", "lines_added", "additions" ], fields_of_step.Et);
   const linesRemoved = (0, fields_of_step.Up)(layers, [ "linesRemoved", "lines_removed", "deletions" ], fields_of_step.Et);
   return {
    path: path,
    ...before.text === undefined ? {} : {
     oldText: before.text
    },
    ...newText === undefined ? {} : {
     newText: newText
    },
    ...startLine === undefined ? {} : {
     startLine: startLine
    },
    ...linesAdded === undefined ? {} : {
     linesAdded: linesAdded
    },
    ...linesRemoved === undefined ? {} : {
     linesRemoved: linesRemoved
    }
   };
  }
  function editsOfStep(layers, paths) {
   const changes = (0, fields_of_step.Up)(layers, [ "changes", "edits" ], fields_of_step.Lv)?.map(fields_of_step.qI).filter(change => change !== undefined);
   if (changes !== undefined && changes.length > 0) {
    return changes.flatMap(change => {
     const path = (0, fields_of_step.Up)([ change ], [ "path", "file", "filePath", "file_path" ], fields_of_step.KH) ?? paths[0];
     const edit = path === undefined ? undefined : editOf(path, [ change ], true);
     return edit === undefined ? [] : [ edit ];
    });
   }
   return paths.slice(0, 1).flatMap(path => editOf(path, layers, true) ?? []);
  }
  var step_kinds = __webpack_require__(6711);
  function resultOf(value) {
   if ((0, fields_of_step.KH)(value)) {
    const match = /^(.+?):(\d+)(?::(?:\d+:)?(.*))?$/s.exec(value);
    if (match === null) return {
     file: value
    };
    return {
     file: match[1],
     line: Number(match[2]),
     ...match[3] === undefined ? {} : {
      text: match[3]
     }
    };
   }
   const fields = (0, fields_of_step.qI)(value);
   const file = fields === undefined ? undefined : (0, fields_of_step.Up)([ fields ], [ "file", "path", "filePath", "filename" ], fields_of_step.KH);
   if (fields === undefined || file === undefined) return undefined;
   const line = (0, fields_of_step.Up)([ fields ], [ "line", "lineNumber", "line_number" ], fields_of_step.Et);
   const text = (0, fields_of_step.Up)([ fields ], [ "text", "context", "content", "match", "preview" ], fields_of_step._L);
   return {
    file: file,
    ...line === undefined ? {} : {
     line: line
    },
    ...text === undefined ? {} : {
     text: text
    }
   };
  }
  function resultsOfStep(layers) {
   const list = (0, fields_of_step.Up)(layers, [ "results", "matches", "hits", "files" ], fields_of_step.Lv);
   const stated = (0, fields_of_step.Up)(layers, [ "resultCount", "result_count", "totalResults", "total_matches", "count" ], fields_of_step.Et);
   const results = list?.map(resultOf).filter(result => result !== undefined);
   return {
    ...results === undefined ? {} : {
     results: results
    },
    ...stated === undefined ? {} : {
     resultCount: stated
    }
   };
  }
  const timestampNames = [ "timestamp", "time", "ts", "startTime", "start_time", "started_at", "startedAt", "created_at", "date" ];
  function timeOf(value) {
   if (typeof value === "number") return epochTime(value);
   const text = value.trim();
   if (/^\d{9,19}(?:\.\d+)?$/.test(text)) return epochTime(Number(text));
   const match = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:[.,](\d+))?\s*(Z|[+-]\d\d:?\d\d)?$/i.exec(text);
   if (match === null) return undefined;
   const [, day, clock, fraction = "", zone = "Z"] = match;
   const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
   const time = Date.parse(`${day}T${clock}.${fraction.slice(0, 3).padEnd(3, "0")}${offset}`);
   return Number.isNaN(time) ? undefined : time;
  }
  function epochTime(value) {
   if (value < 1e8) return undefined;
   if (value < 1e11) return Math.round(value * 1e3);
   if (value < 1e14) return value;
   return value < 1e17 ? value / 1e3 : value / 1e6;
  }
  function seconds(layers, inSeconds, inMilliseconds) {
   const direct = (0, fields_of_step.Up)(layers, inSeconds, fields_of_step.Et);
   if (direct !== undefined) return direct;
   const milliseconds = (0, fields_of_step.Up)(layers, inMilliseconds, fields_of_step.Et);
   return milliseconds === undefined ? undefined : milliseconds / 1e3;
  }
  function timesOfStep(layers) {
   const outer = layers.slice(0, 1);
   const timestamp = (0, fields_of_step.Up)(outer, timestampNames, fields_of_step.SN);
   const time = timestamp === undefined ? undefined : timeOf(timestamp);
   const elapsed = seconds(outer, [ "elapsed_seconds", "elapsedSeconds", "elapsed" ], [ "elapsed_ms" ]);
   const duration = seconds(layers, [ "duration_seconds", "durationSeconds", "duration", "execution_time" ], [ "duration_ms", "durationMs", "elapsedMs" ]);
   return {
    ...timestamp === undefined ? {} : {
     timestamp: timestamp
    },
    ...time === undefined ? {} : {
     time: time
    },
    ...elapsed === undefined ? {} : {
     elapsedSeconds: elapsed
    },
    ...duration === undefined ? {} : {
     durationSeconds: duration
    }
   };
  }
  const nameNames = [ "action", "actionType", "action_type", "type", "stepType", "step_type", "kind", "commandType" ];
  const toolNames = [ "tool", "tool_name", "toolName", "function_name", "event", "event_type", "name" ];
  const pathNames = [ "path", "file", "filePath", "file_path", "filename", "fileName", "target_file", "relative_path" ];
  const thoughtNames = [ "thought", "reasoning", "thinking", "rationale", "explanation" ];
  const commandNames = [ "command", "cmd", "commandLine", "command_line" ];
  const queryNames = [ "searchKey", "query", "searchString", "pattern", "search_term", "searchTerm", "regex", "keyword" ];
  const outputNames = [ "output", "stdout", "aggregated_output", "observation", "response", "result" ];
  function nameAndKind(raw, layers) {
   let first;
   for (const layer of layers) {
    for (const key of layer === raw ? [ ...nameNames, ...toolNames ] : [ "commandType", "actionType", ...toolNames.slice(0, 3) ]) {
     const name = layer[key];
     if (!(0, fields_of_step.KH)(name) || name.length > 80) continue;
     first ??= name;
     const kind = (0, step_kinds.f$)(name);
     if (kind !== undefined) return {
      name: name,
      kind: kind
     };
    }
   }
   return first === undefined ? {} : {
    name: first
   };
  }
  function kindOfFields(layers) {
   const has = names => (0, fields_of_step.Up)(layers, names, value => value !== undefined) !== undefined;
   if (has(commandNames)) return "command";
   if (has([ "oldCode", "newCode", "old_str", "new_str", "changes", "edits", "diff" ]) && has(pathNames)) return "edit_file";
   if (has(queryNames)) return "search";
   if (has(pathNames)) return "read_file";
   return has([ ...thoughtNames, "content", "message" ]) ? "thought" : "unknown";
  }
  function pathsOf(layers) {
   const path = (0, fields_of_step.Up)(layers, pathNames, fields_of_step.KH);
   if (path !== undefined) return [ path ];
   const list = (0, fields_of_step.Up)(layers, [ "paths", "files" ], fields_of_step.Lv)?.filter(fields_of_step.KH);
   return list ?? [];
  }
  function countsOf(layers) {
   const counts = {};
   for (const layer of layers) {
    for (const [key, value] of Object.entries(layer)) {
     if ((0, fields_of_step.Et)(value) && /^(?:files|lines|tests|total)[A-Z_]/.test(key)) counts[key] = value;
    }
   }
   return counts;
  }
  function tokensOf(layers) {
   const usage = layers.map(layer => (0, fields_of_step.qI)(layer.usage) ?? (0, fields_of_step.qI)(layer.metrics)).filter(item => item !== undefined);
   const places = [ ...layers, ...usage ];
   const input = (0, fields_of_step.Up)(places, [ "inputTokens", "input_tokens", "prompt_tokens", "promptTokens", "token_usage_prompt" ], fields_of_step.Et);
   const output = (0, fields_of_step.Up)(places, [ "outputTokens", "output_tokens", "completion_tokens", "completionTokens", "token_usage_completion" ], fields_of_step.Et);
   return {
    ...input === undefined ? {} : {
     inputTokens: input
    },
    ...output === undefined ? {} : {
     outputTokens: output
    }
   };
  }
  function commandOf(layers) {
   const command = (0, fields_of_step.Up)(layers, commandNames, fields_of_step.KH);
   const output = (0, fields_of_step.Up)(layers, outputNames, fields_of_step._L);
   const exitCode = (0, fields_of_step.Up)(layers, [ "exitCode", "exit_code", "returncode", "return_code", "exit_status" ], fields_of_step.Et);
   return {
    ...command === undefined ? {} : {
     command: command
    },
    ...output === undefined ? {} : {
     output: output
    },
    ...exitCode === undefined ? {} : {
     exitCode: exitCode
    }
   };
  }
  function readOf(layers) {
   const content = (0, fields_of_step.Up)(layers, [ "content", "contents", "text", "output" ], fields_of_step._L);
   const startLine = (0, fields_of_step.Up)(layers, [ "startLine", "start_line", "start" ], fields_of_step.Et);
   const endLine = (0, fields_of_step.Up)(layers, [ "endLine", "end_line", "end" ], fields_of_step.Et);
   return {
    ...content === undefined ? {} : {
     content: content
    },
    ...startLine === undefined ? {} : {
     startLine: startLine
    },
    ...endLine === undefined ? {} : {
     endLine: endLine
    }
   };
  }
  function specificsOf(kind, layers, paths) {
   if (kind === "command") return commandOf(layers);
   if (kind === "read_file") return readOf(layers);
   if (kind === "edit_file") return {
    edits: editsOfStep(layers, paths)
   };
   if (kind !== "search") return {};
   const query = (0, fields_of_step.Up)(layers, queryNames, fields_of_step.KH);
   return {
    ...query === undefined ? {} : {
     query: query
    },
    ...resultsOfStep(layers)
   };
  }
  function thoughtOf(kind, layers) {
   const direct = (0, fields_of_step.Up)(layers, thoughtNames, fields_of_step.KH);
   if (direct !== undefined || kind !== "thought") return direct;
   return (0, fields_of_step.Up)(layers, [ "content", "message", "text" ], fields_of_step.KH);
  }
  function normalise_step_normaliseStep(value, index) {
   const raw = (0, fields_of_step.qI)(value) ?? ((0, fields_of_step.KH)(value) ? {
    content: value
   } : {});
   const layers = (0, fields_of_step.w)(raw);
   const {name: name, kind: known} = nameAndKind(raw, layers);
   const kind = known ?? (name === undefined ? kindOfFields(layers) : (0, step_kinds.LW)(name));
   const paths = pathsOf(layers);
   const thought = thoughtOf(kind, layers);
   const partition = (0, fields_of_step.Up)([ raw ], [ "partition", "phase" ], fields_of_step.KH);
   return {
    index: index,
    kind: kind,
    ...name === undefined ? {} : {
     name: name
    },
    ...timesOfStep(layers),
    ...thought === undefined ? {} : {
     thought: thought
    },
    ...partition === undefined ? {} : {
     partition: partition
    },
    paths: paths,
    edits: [],
    ...specificsOf(kind, layers, paths),
    ...tokensOf(layers),
    counts: countsOf(layers),
    raw: raw
   };
  }
  const traceKeys = [ "annotationTrace", "trajectory", "steps", "events", "trace", "actions" ];
  const wholeFileLimit = 32 * 1024 * 1024;
  function traceOf(document, name) {
   if (Array.isArray(document)) return {
    header: {},
    trace: document
   };
   const fields = (0, fields_of_step.qI)(document) ?? {};
   const key = traceKeys.find(candidate => Array.isArray(fields[candidate]));
   if (key === undefined) throw new user_error.y(`${name} has no list of steps: a trajectory needs "annotationTrace".`);
   const {[key]: trace, ...header} = fields;
   return {
    header: header,
    trace: trace
   };
  }
  function readTrajectory(document, name = "The trajectory") {
   const {header: header, trace: trace} = traceOf(document, name);
   return {
    header: header,
    steps: trace.map(normaliseStep)
   };
  }
  function observeTrajectory(path, observers, content) {
   if (content === undefined && (0, external_node_fs_.statSync)(path).size > wholeFileLimit) return observeLargeFile(path, observers);
   const name = (0, external_node_path_.basename)(path);
   const text = (content ?? (0, external_node_fs_.readFileSync)(path)).toString("utf8");
   const {header: header, trace: trace} = traceOf((0, parse_json.qF)(text, name), name);
   trace.forEach((value, index) => {
    const step = normalise_step_normaliseStep(value, index);
    for (const observer of observers) observer.add(step);
   });
   return header;
  }
  function observeLargeFile(path, observers) {
   const name = (0, external_node_path_.basename)(path);
   const header = {};
   let index = 0;
   let key;
   const scanner = new element_scanner.p({
    wants: candidate => {
     if (key === undefined && (candidate === "" || traceKeys.includes(candidate))) key = candidate;
     return key === candidate;
    },
    element: text => {
     const step = normalise_step_normaliseStep((0, parse_json.qF)(text, `Step ${index} of ${name}`), index);
     for (const observer of observers) observer.add(step);
     index += 1;
    },
    field: (field, text) => {
     if (text !== undefined) header[field] = (0, parse_json.qF)(text, `"${field}" of ${name}`);
    }
   });
   pushFile(path, scanner);
   if (!scanner.complete) throw new user_error.y(`${name} is not valid JSON: the text ends too early.`);
   if (key === undefined) throw new user_error.y(`${name} has no list of steps: a trajectory needs "annotationTrace".`);
   return header;
  }
  function pushFile(path, scanner) {
   const file = (0, external_node_fs_.openSync)(path, "r");
   const buffer = Buffer.allocUnsafe(1024 * 1024);
   try {
    for (;;) {
     const size = (0, external_node_fs_.readSync)(file, buffer);
     if (size === 0) return;
     scanner.push(buffer.subarray(0, size));
    }
   } finally {
    (0, external_node_fs_.closeSync)(file);
   }
  }
 },
 6711: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   CN: () => stepKinds,
   LW: () => snakeCase,
   f$: () => kindOfName
  });
  const stepKinds = [ "begin", "thought", "search", "read_file", "edit_file", "command", "completion" ];
  const words = {
   begin: "begin begin_interaction begin_session start start_session start_interaction task_start session_start init",
   thought: `thought think thinking add_thought reasoning reason reflect reflection analyze analyse analysis\n    analyze_problem analyse_problem analyze_code plan planning plan_update update_plan todo_list todo_write\n    agent_thought agent_thought_chunk note observation_note`,
   search: `search search_string search_code search_codebase search_dir search_directory search_file search_files\n    search_text search_repo codebase_search code_search grep grep_search ripgrep rg find find_file find_files\n    find_in_files find_references find_symbol glob file_search list_dir list_directory list_files ls`,
   read_file: `read read_file read_files open open_file view view_file cat select_code_chunks inspect_file show_file\n    view_range scroll scroll_down scroll_up goto read_text_file get_file`,
   edit_file: `edit edit_file edit_code find_and_replace_code find_and_replace replace replace_code replace_string\n    replace_in_file str_replace str_replace_editor search_replace write write_file write_to_file write_text_file\n    create create_file new_file insert insert_code insert_lines apply_patch apply_diff patch modify modify_file\n    update_file delete_file remove_file rename_file move_file multi_edit file_change undo_edit`,
   command: `command run run_command execute execute_command execute_bash execute_terminal_command exec bash shell\n    terminal terminal_command run_terminal_cmd run_terminal_command run_in_terminal run_shell_command\n    command_execution cmd run_test run_tests test execute_tests run_script`,
   completion: `completion complete complete_task task_complete attempt_completion finish finished done end\n    end_session end_interaction session_end submit submit_solution task_end`
  };
  const kindOfWord = new Map(Object.entries(words).flatMap(([kind, names]) => names.split(/\s+/).map(name => [ name, kind ])));
  function snakeCase(name) {
   const split = name.trim().replace(/([a-z\d])([A-Z])/g, "$1_$2");
   return split.toLowerCase().replace(/[\s.:/-]+/g, "_");
  }
  function kindOfName(name) {
   return kindOfWord.get(snakeCase(name));
  }
 },
 36418: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Lg: () => withoutFolderChange,
   ck: () => testRunPassed,
   k4: () => ownExitCode,
   oS: () => isTestCommand,
   zL: () => outcomeInOutput
  });
  const runner = /(?:^|[\s/;&|(])(?:pytest|py\.test|tox|nox|unittest|nosetests|nose2|trial|jest|vitest|mocha|ava|tap|tape|jasmine|karma|playwright\s+test|cypress\s+run|rspec|phpunit|pest|ctest|bats|gotestsum|nextest|minitest|runtests(?:\.py)?)(?=$|[\s;&|)"'])/;
  const subcommand = /(?:^|[\s/;&|(])(?:(?:npm|yarn|pnpm|bun|deno|go|cargo|dotnet|swift|mix|lerna|nx|turbo|rake|rails|composer|make|bazel|mvn|\.?\/?mvnw|gradle|\.?\/?gradlew|poetry run|python3? manage\.py)(?:\s+-\S+)*\s+(?:run(?:-script)?\s+)?(?:\w+:)*(?:test|tests|check|verify)(?::[\w:-]+)?|node\s+(?:--?\S+\s+)*--test|python3?\s+-m\s+(?:pytest|unittest|nose2?))(?=$|[\s;&|)"'])/;
  function isTestCommand(command) {
   const line = command.slice(0, 4e3);
   if (/^\s*(?:grep|rg|cat|ls|find|echo|head|tail|sed|pip3?|apt(?:-get)?|which)\b[^;&|]*$/.test(line)) return false;
   if (/^\s*(?:npm|yarn|pnpm|bun)\s+(?:install|add|i|ci|remove)\b[^;&|]*$/.test(line)) return false;
   return runner.test(line) || subcommand.test(line);
  }
  const failed = /(?:^|[^\d])(?!0\b)\d+ (?:tests? )?(?:failed|failing|failures?|errors?)\b|\b(?:failures|errors|failed)[=:]\s*(?!0\b)\d+|^(?:FAILED|FAIL|--- FAIL|not ok)\b|test result: FAILED|BUILD (?:FAILED|FAILURE)|^Traceback \(most recent call last\)|\bnpm ERR!/im;
  const passed = /(?:^|[^\d])(?!0\b)\d+ (?:tests? )?(?:passed|passing|pass)\b|\b(?:all )?tests? (?:have )?pass(?:ed|ing)?\b|^OK(?: \(|$)|^ok\s|test result: ok|BUILD SUCCESS(?:FUL)?|# pass (?!0\b)\d+/im;
  function outcomeInOutput(output) {
   const end = output.slice(-8 * 1024);
   if (last.end !== end) last = {
    end: end,
    outcome: readOutcome(end)
   };
   return last.outcome;
  }
  let last = {
   end: "",
   outcome: undefined
  };
  function readOutcome(end) {
   if (failed.test(end)) return "failed";
   return passed.test(end) ? "passed" : undefined;
  }
  function ownExitCode(command) {
   const line = withoutFolderChange(command);
   return !/[|;&\n`]|\$\(/.test(line.replace(/\d?>&\d|&>>?/g, ""));
  }
  function withoutFolderChange(command) {
   return command.replace(/^\s*cd\s+(?:"[^"]*"|'[^']*'|[^\s;&|]+)\s*&&\s*/, "").trim();
  }
  function testRunPassed(command, output, exitCode) {
   const said = output === undefined ? undefined : outcomeInOutput(output);
   if (exitCode !== undefined && exitCode !== 0) return false;
   if (said !== undefined) return said === "passed";
   return exitCode === 0 && ownExitCode(command) ? true : undefined;
  }
 }
};
