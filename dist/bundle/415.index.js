export const id = 415;

export const ids = [ 415 ];

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
 79565: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => checkPolicy,
   N: () => policyProblems
  });
  var user_error = __webpack_require__(31397);
  var parse_patch = __webpack_require__(7124);
  var patches_patch = __webpack_require__(75726);
  var test_paths = __webpack_require__(43399);
  var manifest_tests = __webpack_require__(95831);
  const definitions = [ /^\s*(?:async\s+)?def\s+(test\w*)\s*\(/, /^\s*(?:it|test|specify)(?:\.(?:only|each|concurrent|failing)[^(]*)?\s*\(\s*(["'`].*?["'`])/, /^func\s+((?:Test|Fuzz|Benchmark|Example)\w*)\s*\(/, /^\s*(?:pub\s+)?(?:async\s+)?fn\s+(\w*)\s*\(/, /^\s*(?:public\s+|private\s+|protected\s+)?void\s+(\w+)\s*\(/ ];
  const skips = /@(?:pytest\.mark|unittest|unittest\.mock)\.(?:skip|skipif|skipIf|skipUnless|xfail|expectedFailure)\b|\bpytest\.(?:skip|xfail|importorskip)\s*\(|\bself\.skipTest\s*\(|\b(?:it|test|describe|context|suite)\.(?:skip|todo|only|skipIf|fixme|fails)\b|\bx(?:it|test|describe)\s*\(|\b(?:this|t)\.(?:skip|todo)\s*\(|\bt\.Skip(?:f|Now)?\s*\(|#\[ignore|@(?:Disabled|Ignore)\b|doctest:\s*\+SKIP|\{\s*(?:skip|todo)\s*:\s*(?:true|['"])/;
  const assertions = /\bassert\w*\b|\bexpect\s*[.(]|\bt\.(?:is|deepEqual|same|equal|ok|true|false|throws|like|match|Error|Fatal)\w*\s*\(|\bshould\b|\brequire\.\w+\(|\bverify\(/;
  const weakAssertions = /\.(?:toBeTruthy|toBeDefined|toBeFalsy|not\.toBeNull|not\.toBeUndefined|not\.toThrow|toBeCloseTo)\s*\(|\bexpect\.anything\(|\bassert(?:True|IsNotNone|AlmostEqual|NotNull|Truthy)\b|\bassert\s+(?:True|1)\b|\bexpect\(true\)|\bassert!\(true\)|\bt\.(?:pass|ok|truthy)\s*\(|\bpytest\.approx\b/;
  const deselections = /--ignore\b|--deselect\b|\bcollect_ignore|testPathIgnorePatterns|--passWithNoTests|passWithNoTests|-m\s*["']?not\b|-k\s*["']?not\b|\|\|\s*true\b|allowFailures|testFailureIgnore|maven\.test\.skip|skipTests/;
  function changedLines(file) {
   const lines = file.hunks.flatMap(hunk => hunk.lines);
   const of = mark => lines.filter(line => line.startsWith(mark)).map(line => line.slice(1));
   return {
    added: of("+"),
    removed: of("-")
   };
  }
  function definedTests(lines, path) {
   const pattern = {
    py: 0,
    go: 2,
    rs: 3,
    java: 4,
    kt: 4
   }[/\.(\w+)$/.exec(path)?.[1] ?? ""] ?? 1;
   return lines.flatMap(line => definitions[pattern]?.exec(line)?.[1] ?? []);
  }
  function count(lines, pattern) {
   return lines.filter(line => pattern.test(line)).length;
  }
  function weakeningsIn(file, allAdded) {
   const path = file.newPath;
   const {added: added, removed: removed} = changedLines(file);
   const violations = [];
   const gone = definedTests(removed, path).filter(name => !allAdded.has(name));
   if (gone.length > 0) violations.push({
    id: "test-deleted",
    path: path,
    message: `${path} loses the tests ${gone.slice(0, 5).join(", ")}.`
   });
   if (count(added, skips) > count(removed, skips)) violations.push({
    id: "test-skipped",
    path: path,
    message: `${path} skips or singles out tests.`
   });
   const fewer = count(added, assertions) < count(removed, assertions);
   const weaker = count(added, weakAssertions) > count(removed, weakAssertions) && count(removed, assertions) > 0;
   if (gone.length === 0 && (fewer || weaker)) {
    const how = fewer ? "has fewer assertions than before" : "replaces assertions by weaker ones";
    violations.push({
     id: "test-loosened",
     path: path,
     message: `${path} ${how}.`
    });
   }
   return violations;
  }
  function findWeakenedTests(patch) {
   const allAdded = new Set(patch.files.flatMap(file => definedTests(changedLines(file).added, file.newPath)));
   return patch.files.flatMap(file => {
    const {role: role} = (0, test_paths.X)(file.oldPath);
    const {added: added, removed: removed} = changedLines(file);
    const path = file.newPath;
    const isConfiguration = role === "test-configuration" || (0, manifest_tests.Yh)(path);
    if (isConfiguration && count(added, deselections) > count(removed, deselections)) return [ {
     id: "test-skipped",
     path: path,
     message: `${path} tells the test runner to leave tests out or to ignore failures.`
    } ];
    if (role === "test" && (file.status === "deleted" || file.status === "renamed" && (0, 
    test_paths.X)(path).role !== "test")) return [ {
     id: "test-deleted",
     path: file.oldPath,
     message: `${file.oldPath} is a test file and is deleted.`
    } ];
    const holdsTests = role === "test" || path.endsWith(".rs") && removed.concat(added).some(line => /#\[(?:\w+::)*test|#\[ignore/.test(line));
    return holdsTests && file.status !== "added" ? weakeningsIn(file, allAdded) : [];
   });
  }
  function isUnsafe(path) {
   const parts = path.split(/[/\\]/);
   return path === "" || path.startsWith("/") || /^[A-Za-z]:/.test(path) || /[\u0000-\u001f\u007f]/.test(path) || parts.some(part => part === ".." || part === "." || part === "" || /^(?:\.git|git~\d+)[. ]*$/i.test(part.replace(/\p{Cf}/gu, "")));
  }
  function pathViolations(path) {
   if (isUnsafe(path)) return [ {
    id: "unsafe-path",
    path: path,
    message: `${JSON.stringify(path)} is no path inside the repository.`
   } ];
   const folders = path.split("/").slice(0, -1);
   if (folders[0]?.toLowerCase() === ".github") return [ {
    id: "github-folder",
    path: path,
    message: `${path} is in .github/, which decides what runs with which rights.`
   } ];
   const hidden = folders.find(folder => folder.startsWith("."));
   return hidden === undefined ? [] : [ {
    id: "dot-folder",
    path: path,
    message: `${path} is in the hidden folder ${hidden}/.`
   } ];
  }
  function fileViolations(file) {
   const path = file.newPath;
   const violations = [ ...new Set([ file.oldPath, file.newPath ]) ].flatMap(pathViolations);
   const add = (id, what) => violations.push({
    id: id,
    path: path,
    message: `${path} ${what}.`
   });
   if ((0, patches_patch.wP)(file)) add("symlink", "is a symbolic link");
   if ((0, patches_patch.Xz)(file)) add("submodule", "is a submodule");
   if ((0, patches_patch.JO)(file) || file.status === "added" && file.newMode === "100755") add("mode-change", "changes or sets the executable mode");
   if (file.binary !== undefined) add("binary", "is binary");
   return violations;
  }
  function checkPatchPolicy(patch, limits = {}) {
   const {maximumFiles: maximumFiles = 50, maximumLines: maximumLines = 2e3, allowTests: allowTests = true} = limits;
   const lines = patch.files.map(patches_patch.VB).reduce((sum, {added: added, removed: removed}) => sum + added + removed, 0);
   const violations = patch.warnings.map(warning => ({
    id: "malformed",
    message: warning
   }));
   if (patch.files.length === 0) violations.push({
    id: "empty",
    message: "The patch changes no file."
   });
   if (patch.files.length > maximumFiles) violations.push({
    id: "too-many-files",
    message: `The patch changes ${patch.files.length} files; at most ${maximumFiles} are accepted.`
   });
   if (lines > maximumLines) violations.push({
    id: "too-many-lines",
    message: `The patch changes ${lines} lines; at most ${maximumLines} are accepted.`
   });
   violations.push(...patch.files.flatMap(fileViolations));
   if (!allowTests) {
    const tests = patch.files.map(file => file.newPath).filter(test_paths.M);
    violations.push(...tests.map(path => ({
     id: "contains-tests",
     path: path,
     message: `${path} belongs to the tests, which are left out here.`
    })));
   }
   return [ ...violations, ...findWeakenedTests(patch) ];
  }
  var find_secrets = __webpack_require__(65678);
  var reproduction_files = __webpack_require__(95564);
  const check_policy_name = "the patch keeps to the policy, and weakens no test";
  const evasions = [ [ /\|\|\s*true\b/, "ignores a failure with `|| true`" ], [ /\bcontinue-on-error\b/, "sets continue-on-error" ], [ /\b(?:time\.sleep|Thread\.sleep|setTimeout|asyncio\.sleep|usleep)\s*\(/, "adds a sleep" ], [ /\b(?:retries|retry|flaky|reruns|max_attempts|retryTimes)\b\s*[(:=]/i, "adds retries" ], [ /\b(?:timeout|timeoutMs|testTimeout)\b\s*[:=]\s*\d/i, "changes a timeout" ], [ /\b(?:sys\.exit|process\.exit|os\._exit)\s*\(\s*0?\s*\)/, "ends the process as if all were well" ], [ /['"](?:PYTEST_CURRENT_TEST|VITEST|JEST_WORKER_ID|NODE_TEST_CONTEXT|GITHUB_ACTIONS)['"]|\.(?:VITEST|JEST_WORKER_ID|NODE_TEST_CONTEXT)\b|['"](?:pytest|unittest)['"] in sys\.modules/, "asks whether it is being tested" ] ];
  function addedLines(patch) {
   return patch.files.flatMap(({newPath: newPath, hunks: hunks}) => hunks.flatMap(({lines: lines}) => lines.filter(line => line.startsWith("+")).map(line => ({
    path: newPath,
    text: line.slice(1)
   }))));
  }
  function removedText(patch) {
   return patch.files.flatMap(({hunks: hunks}) => hunks.flatMap(({lines: lines}) => lines.filter(line => line.startsWith("-")))).join("\n");
  }
  function evasionsIn(patch) {
   const before = removedText(patch);
   return addedLines(patch).flatMap(({path: path, text: text}) => evasions.filter(([pattern]) => pattern.test(text) && !pattern.test(before)).map(([, what]) => `${path} ${what}`));
  }
  function policyProblems(patchText) {
   let patch;
   try {
    patch = (0, parse_patch.i)(patchText);
   } catch (error) {
    if (error instanceof user_error.y) return [ ...error.problems ];
    throw error;
   }
   const violations = checkPatchPolicy(patch, {
    allowTests: false
   }).map(({message: message}) => message);
   const reproduction = patch.files.map(({newPath: newPath}) => newPath).filter(path => path.startsWith(`${reproduction_files.KI}/`)).map(path => `${path} belongs to the reproduction, which is left out.`);
   const secrets = (0, find_secrets.d)(addedLines(patch).map(({text: text}) => text).join("\n")).map(kind => `The patch holds what looks like a secret (${kind}).`);
   return [ ...new Set([ ...violations, ...reproduction, ...evasionsIn(patch), ...secrets ]) ];
  }
  function checkPolicy(patchText) {
   const problems = policyProblems(patchText);
   return {
    name: check_policy_name,
    passed: problems.length === 0,
    detail: problems.join(" ") || "nothing to object to",
    evidence: []
   };
  }
 },
 95564: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   KI: () => improvementsFolder,
   PE: () => reproductionFolder,
   o0: () => reproductionFiles
  });
  var _test_runs_frameworks_test_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33041);
  const improvementsFolder = "codebase-improvements";
  function reproductionFolder(name, deterministic) {
   const kind = deterministic ? "reproduce-deterministic-failures" : "reproduce-ND-failures";
   return `${improvementsFolder}/${kind}/${name}`;
  }
  function plainCommand(stack, file) {
   const quoted = (0, _test_runs_frameworks_test_plan_js__WEBPACK_IMPORTED_MODULE_0__.ZL)(file);
   switch (stack.testFramework) {
   case "pytest":
    return `python -m pytest ${quoted}`;

   case "unittest":
    return `python -m unittest ${quoted}`;

   case "vitest":
    return `npx vitest run ${quoted}`;

   case "jest":
    return `npx jest ${quoted}`;

   case "mocha":
    return `npx mocha ${quoted}`;

   case "ava":
    return `npx ava ${quoted}`;

   case "node:test":
    return `node --test ${quoted}`;

   default:
    return stack.testCommand;
   }
  }
  function fence(text) {
   const longest = Math.max(2, ...[ ...text.matchAll(/`+/g) ].map(([ticks]) => ticks.length));
   const mark = "`".repeat(longest + 1);
   return `${mark}\n${text}\n${mark}`;
  }
  function percent(value) {
   return `${(value * 100).toFixed(1)} %`;
  }
  function rateLines({rate: rate, amplifiers: amplifiers}) {
   if (rate === undefined) return [];
   const amplified = amplifiers === undefined || amplifiers.length === 0 ? "" : ` Amplified by: ${amplifiers.join(", ")}.`;
   return [ "", `It failed in ${rate.failures} of ${rate.runs} runs: ${percent(rate.rate)} (95 % interval ${percent(rate.low)} to ${percent(rate.high)}).${amplified}` ];
  }
  function readme(parts) {
   const {testNames: testNames, message: message, failure: failure, testFile: testFile, stack: stack} = parts;
   const made = parts.testText === undefined ? "It was there before." : "It was made smaller from the failing test, statement by statement, as long as it failed in the same way.";
   return [ `# ${parts.name}`, "", `Shows the failure with the signature \`${failure?.signature ?? "unknown"}\`. ${made}`, "", "```sh", plainCommand(stack, testFile), "```", "", "Failing:", ...testNames.map(name => fence(name)), ...message === undefined ? [] : [ "", "It says:", "", fence(message) ], ...rateLines(parts), "" ].join("\n");
  }
  function script({stack: stack, testFile: testFile, deterministic: deterministic}) {
   const command = plainCommand(stack, testFile);
   const body = deterministic ? [ command ] : [ "for run in $(seq 100); do", `  ${command} || { echo "failed in run $run"; exit 1; }`, "done" ];
   return [ "#!/usr/bin/env bash", "set -euo pipefail", 'cd "$(git rev-parse --show-toplevel)"', ...body, "" ].join("\n");
  }
  function reproductionFiles(parts) {
   const folder = reproductionFolder(parts.name, parts.deterministic);
   const context = parts.failure?.context.lines.map(({line: line, text: text}) => `${line}: ${text}`) ?? [];
   return {
    ...parts.testText === undefined ? {} : {
     [parts.testFile]: parts.testText
    },
    [`${folder}/README.md`]: readme(parts),
    [`${folder}/run_test.sh`]: script(parts),
    ...context.length === 0 ? {} : {
     [`${folder}/logs/reduced.log`]: `${context.join("\n")}\n`
    }
   };
  }
 },
 36567: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   t: () => slugOf
  });
  function slugOf(text) {
   const slug = text.normalize("NFKD").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 50).replace(/-+$/, "");
   return slug === "" ? "failure" : slug;
  }
 },
 65678: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   d: () => findSecrets,
   f: () => redactSecrets
  });
  const secrets = [ [ "GitHub token", /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{50,})\b/ ], [ "AWS key", /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/ ], [ "private key", /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/ ], [ "Slack token", /\bxox[abprs]-[A-Za-z0-9-]{10,}/ ], [ "Anthropic key", /\bsk-ant-[A-Za-z0-9_-]{20,}/ ], [ "OpenAI key", /\bsk-(?:proj-)?[A-Za-z0-9_-]{32,}/ ], [ "Google key", /\bAIza[A-Za-z0-9_-]{35}\b/ ], [ "Stripe key", /\b[rs]k_live_[A-Za-z0-9]{16,}/ ], [ "npm token", /\bnpm_[A-Za-z0-9]{36}\b/ ], [ "GitLab token", /\bglpat-[A-Za-z0-9_-]{20,}/ ], [ "JSON web token", /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/ ], [ "credentials in a URL", /\bhttps?:\/\/[^\s/:@]{1,100}:[^\s/@]{3,200}@/ ] ];
  function findSecrets(text) {
   return secrets.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind);
  }
  function redactSecrets(text, known = []) {
   let redacted = text;
   for (const value of known) if (value.length >= 6) redacted = redacted.replaceAll(value, "***");
   for (const [kind, pattern] of secrets) redacted = redacted.replace(new RegExp(pattern.source, "g"), `[${kind} removed]`);
   return redacted;
  }
 },
 6180: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => renderReport,
   o: () => renderEvidence
  });
  var _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16813);
  const marks = {
   Success: "✅",
   Partial: "⚠️",
   Failed: "❌"
  };
  function row(...cells) {
   return `| ${cells.join(" | ")} |`;
  }
  function table(heads, rows) {
   if (rows.length === 0) return [];
   return [ "", row(...heads), row(...heads.map(() => "---")), ...rows.map(cells => row(...cells)), "" ];
  }
  function seconds(value) {
   return value < 60 ? `${value.toFixed(1)} s` : `${Math.floor(value / 60)} min ${Math.round(value % 60)} s`;
  }
  function percent(value) {
   return `${(value * 100).toFixed(1)} %`;
  }
  function evidenceTable(evidence) {
   return table([ "run for", "command", "exit code", "passed", "failed", "duration", "SHA-256 of the log" ], evidence.map(run => [ (0, 
   _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_0__.ln)(run.purpose), (0, _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_0__.ti)(run.command, 120), String(run.exitCode ?? "killed"), String(run.passed), String(run.failed), seconds(run.durationMs / 1e3), (0, 
   _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_0__.ti)(run.logDigest.slice(0, 16)) ]));
  }
  function summarySection(report) {
   const {pullRequest: pullRequest, fix: fix} = report;
   return [ "## Summary", "", `**Status**: ${marks[report.status]} ${report.status}`, "", (0, 
   _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_0__.ln)(report.reason, 1e3), "", ...pullRequest === undefined ? [] : [ `**Pull request**: ${pullRequest.url ?? pullRequest.action} (${(0, 
   _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_0__.ln)(pullRequest.reason)})`, "" ], ...fix?.branch === undefined ? [] : [ `**Branch**: ${(0, 
   _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_0__.ti)(fix.branch)}`, "" ], `**Started**: ${report.startedAt}, **took** ${seconds(report.seconds)}`, "" ];
  }
  function inputSection({info: info}) {
   return [ "## Input Configuration", "", (0, _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_0__.DV)(JSON.stringify(info, null, 2), 6e3, "json"), "" ];
  }
  function rateLine({rate: rate, amplifiers: amplifiers}) {
   if (rate === undefined) return [];
   const by = amplifiers === undefined || amplifiers.length === 0 ? "" : `, amplified by ${amplifiers.join(", ")}`;
   return [ `- Failure rate: ${rate.failures} of ${rate.runs} runs, ${percent(rate.rate)} (95 % interval ${percent(rate.low)} to ${percent(rate.high)})${by}` ];
  }
  function reproductionSection({reproduction: reproduction}) {
   const heading = "## Phase 1: Reproduction";
   if (reproduction === undefined) return [ heading, "", "Not reached.", "" ];
   const {testFile: testFile, lines: lines, tests: tests} = reproduction;
   return [ heading, "", `- Result: ${reproduction.status}. ${(0, _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_0__.ln)(reproduction.reason, 600)}`, ...testFile === undefined ? [] : [ `- Test: ${(0, 
   _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_0__.ti)(testFile)}${reproduction.created ? " (made for this)" : ""}` ], ...lines === undefined ? [] : [ `- Size: ${lines.to} lines, made from ${lines.from}` ], ...tests.slice(0, 20).map(({name: name}) => `- Fails: ${(0, 
   _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_0__.ti)(name)}`), ...rateLine(reproduction), ...evidenceTable(reproduction.evidence.slice(0, 10)), "" ];
  }
  function failureLines(failure) {
   const place = [ failure.job, failure.step ].filter(part => part !== undefined).join(" / ");
   return [ `- ${(0, _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_0__.ln)(place) || "The log"}: class **${failure.class}**${failure.exitCode === undefined ? "" : `, exit code ${failure.exitCode}`}`, ...failure.command === undefined ? [] : [ `- Command: ${(0, 
   _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_0__.ti)(failure.command)}` ], ...failure.message === undefined ? [] : [ `- Message: ${(0, 
   _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_0__.ln)(failure.message)}` ], ...failure.frame === undefined ? [] : [ `- Place: ${(0, 
   _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_0__.ti)(`${failure.frame.file}:${failure.frame.line}`)}` ], `- Signature: ${(0, 
   _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_0__.ti)(failure.signature)}`, "", (0, 
   _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_0__.DV)(failure.evidence.slice(0, 8).map(({line: line, text: text}) => `${line}: ${text}`).join("\n"), 4e3), "" ];
  }
  function causeSection({failures: failures, fix: fix}) {
   const changed = fix?.iterations.flatMap(({changedFiles: changedFiles}) => changedFiles) ?? [];
   return [ "## Phase 2: Root Cause Analysis", "", ...failures.length === 0 ? [ "No log was given.", "" ] : failures.slice(0, 5).flatMap(failureLines), ...changed.length === 0 ? [] : [ `The change that repairs it is in ${[ ...new Set(changed) ].map(path => (0, 
   _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_0__.ti)(path)).join(", ")}.`, "" ] ];
  }
  function iterationRow(iteration) {
   const passed = iteration.checks.filter(check => check.passed).length;
   return [ String(iteration.number), (0, _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_0__.ln)(iteration.strategy), (0, 
   _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_0__.ln)(`${iteration.stopReason}: ${iteration.explanation}`, 160), String(iteration.steps), iteration.changedFiles.map(path => (0, 
   _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_0__.ti)(path)).join(", ") || "nothing", `${passed} of ${iteration.checks.length}`, seconds(iteration.seconds) ];
  }
  function checkRow({name: name, passed: passed, detail: detail}) {
   return [ passed === undefined ? "⚠️ not tried" : passed ? "✅" : "❌", (0, _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_0__.ln)(name), (0, 
   _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_0__.ln)(detail) ];
  }
  function fixSection({fix: fix}) {
   const heading = "## Phase 3: Fix Implementation";
   if (fix === undefined) return [ heading, "", "Not reached.", "" ];
   return [ heading, "", `Base: ${(0, _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_0__.ti)(fix.baseBranch)} at ${(0, 
   _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_0__.ti)(fix.baseCommit.slice(0, 12))}`, "", "### Iterations", ...table([ "#", "strategy", "ended", "steps", "changed", "checks passed", "took" ], fix.iterations.map(iterationRow)), ...fix.iterations.length === 0 ? [ "", "None.", "" ] : [], "### Stability", ...table([ "", "check", "detail" ], fix.checks.map(checkRow)), ...evidenceTable(fix.checks.flatMap(({evidence: evidence}) => evidence).slice(0, 40)), ...fix.patch === "" ? [] : [ "### Change", "", (0, 
   _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_0__.DV)(fix.patch, 4e4, "diff"), "" ] ];
  }
  function pullRequestSection({pullRequest: pullRequest, recommendedWorkflows: recommendedWorkflows}) {
   return [ "## Phase 4: Pull Request", "", pullRequest === undefined ? "Not reached." : `${pullRequest.url ?? "None"}: ${(0, 
   _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_0__.ln)(pullRequest.reason, 600)}`, "", ...recommendedWorkflows.length === 0 ? [] : [ "Workflows to run:", "" ], ...recommendedWorkflows.map(({file: file, reason: reason}) => `- ${(0, 
   _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_0__.ti)(file)}: ${(0, _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_0__.ln)(reason)}`), "" ];
  }
  function closingSections({nextSteps: nextSteps, developers: developers, timeline: timeline}) {
   return [ "## Next Steps", "", ...nextSteps.map(step => `- ${(0, _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_0__.ln)(step, 600)}`), "", "### Timeline", ...table([ "at", "what", "took" ], timeline.map(({title: title, atSeconds: atSeconds, seconds: took}) => [ seconds(atSeconds), (0, 
   _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_0__.ln)(title), seconds(took) ])), "## Relevant Developers", "", ...developers.length === 0 ? [ "None known from CODEOWNERS or the history." ] : [], ...developers.map(({name: name, reason: reason}) => `- ${(0, 
   _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_0__.ln)(name)}: ${(0, _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_0__.ln)(reason)}`), "" ];
  }
  function renderReport(report) {
   return [ `# ${(0, _untrusted_markdown_js__WEBPACK_IMPORTED_MODULE_0__.ln)(report.description)}`, "", ...summarySection(report), ...inputSection(report), ...reproductionSection(report), ...causeSection(report), ...fixSection(report), ...pullRequestSection(report), ...closingSections(report) ].join("\n").replace(/\n{3,}/g, "\n\n");
  }
  function renderEvidence(fix) {
   return [ ...table([ "", "check", "detail" ], fix.checks.map(checkRow)), ...evidenceTable(fix.checks.flatMap(({evidence: evidence}) => evidence).slice(0, 20)) ];
  }
 },
 32976: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   ee: () => computeStatus,
   HW: () => runReportSchema
  });
  var schemas = __webpack_require__(13798);
  var iso = __webpack_require__(64377);
  const failureClassSchema = schemas.k5n([ "test", "build", "lint", "dependency", "network", "timeout", "out-of-memory", "crash", "disk", "permission", "cancelled", "configuration", "unknown" ]);
  const frameSchema = schemas.Ikc({
   file: schemas.YjP(),
   line: schemas.Whr().positive()
  });
  const failingTestSchema = schemas.Ikc({
   name: schemas.YjP(),
   file: schemas.YjP().optional(),
   message: schemas.YjP().optional(),
   frame: frameSchema.optional()
  });
  const citedLineSchema = schemas.Ikc({
   line: schemas.Whr().positive(),
   text: schemas.YjP()
  });
  const stepEnvironmentSchema = schemas.Ikc({
   shell: schemas.YjP().optional(),
   variables: schemas.g1P(schemas.YjP(), schemas.YjP()).optional(),
   runnerImage: schemas.YjP().optional(),
   operatingSystem: schemas.YjP().optional(),
   runnerVersion: schemas.YjP().optional(),
   setUp: schemas.YOg(schemas.Ikc({
    action: schemas.YjP(),
    inputs: schemas.g1P(schemas.YjP(), schemas.YjP())
   })).optional(),
   missing: schemas.YOg(schemas.YjP()).optional()
  });
  const failureSchema = schemas.Ikc({
   job: schemas.YjP().optional(),
   step: schemas.YjP().optional(),
   command: schemas.YjP().optional(),
   exitCode: schemas.Whr().optional(),
   class: failureClassSchema,
   message: schemas.YjP().optional(),
   frame: frameSchema.optional(),
   signature: schemas.YjP(),
   failingTests: schemas.YOg(failingTestSchema),
   context: schemas.Ikc({
    lines: schemas.YOg(citedLineSchema),
    dropped: schemas.Whr().nonnegative()
   }),
   evidence: schemas.YOg(citedLineSchema),
   environment: stepEnvironmentSchema.optional(),
   truncated: schemas.zMY().optional()
  });
  const runEvidenceSchema = schemas.Ikc({
   purpose: schemas.YjP(),
   command: schemas.YjP(),
   exitCode: schemas.Whr().nullable(),
   durationMs: schemas.aig().nonnegative(),
   logDigest: schemas.YjP(),
   passed: schemas.Whr().nonnegative(),
   failed: schemas.Whr().nonnegative()
  });
  const rateSchema = schemas.Ikc({
   failures: schemas.Whr().nonnegative(),
   runs: schemas.Whr().positive(),
   rate: schemas.aig().min(0).max(1),
   low: schemas.aig().min(0).max(1),
   high: schemas.aig().min(0).max(1)
  });
  const reproducedTestSchema = schemas.Ikc({
   id: schemas.YjP(),
   name: schemas.YjP(),
   file: schemas.YjP().optional(),
   message: schemas.YjP().optional(),
   traceback: schemas.YjP().optional()
  });
  const reproductionSchema = schemas.Ikc({
   name: schemas.YjP(),
   status: schemas.k5n([ "reproduced", "not-reproduced", "unsupported" ]),
   reason: schemas.YjP(),
   deterministic: schemas.zMY(),
   testFile: schemas.YjP().optional(),
   originalFile: schemas.YjP().optional(),
   created: schemas.zMY(),
   tests: schemas.YOg(reproducedTestSchema),
   lines: schemas.Ikc({
    from: schemas.Whr(),
    to: schemas.Whr()
   }).optional(),
   rate: rateSchema.optional(),
   amplifiers: schemas.YOg(schemas.YjP()).optional(),
   files: schemas.g1P(schemas.YjP(), schemas.YjP()),
   commit: schemas.YjP().optional(),
   evidence: schemas.YOg(runEvidenceSchema)
  });
  const checkSchema = schemas.Ikc({
   name: schemas.YjP(),
   passed: schemas.zMY().optional(),
   detail: schemas.YjP(),
   evidence: schemas.YOg(runEvidenceSchema)
  });
  const iterationSchema = schemas.Ikc({
   number: schemas.Whr().positive(),
   strategy: schemas.YjP(),
   stopReason: schemas.YjP(),
   explanation: schemas.YjP(),
   seconds: schemas.aig().nonnegative(),
   steps: schemas.Whr().nonnegative(),
   changedFiles: schemas.YOg(schemas.YjP()),
   changedLines: schemas.Whr().nonnegative(),
   checks: schemas.YOg(checkSchema)
  });
  const fixSchema = schemas.Ikc({
   baseCommit: schemas.YjP(),
   baseBranch: schemas.YjP(),
   branch: schemas.YjP().optional(),
   patch: schemas.YjP(),
   patchDigest: schemas.YjP(),
   checks: schemas.YOg(checkSchema),
   iterations: schemas.YOg(iterationSchema)
  });
  const developerSchema = schemas.Ikc({
   name: schemas.YjP(),
   reason: schemas.YjP()
  });
  const pullRequestSchema = schemas.Ikc({
   url: schemas.YjP().optional(),
   number: schemas.Whr().optional(),
   action: schemas.k5n([ "opened", "updated", "refused", "not-asked" ]),
   reason: schemas.YjP()
  });
  const runReportSchema = schemas.Ikc({
   schemaVersion: schemas.euz(1),
   status: schemas.k5n([ "Success", "Partial", "Failed" ]),
   reason: schemas.YjP(),
   description: schemas.YjP(),
   startedAt: iso.w$(),
   seconds: schemas.aig().nonnegative(),
   info: schemas.g1P(schemas.YjP(), schemas.KCZ([ schemas.YjP(), schemas.zMY() ])),
   failures: schemas.YOg(failureSchema),
   reproduction: reproductionSchema.optional(),
   fix: fixSchema.optional(),
   pullRequest: pullRequestSchema.optional(),
   recommendedWorkflows: schemas.YOg(schemas.Ikc({
    file: schemas.YjP(),
    reason: schemas.YjP()
   })),
   nextSteps: schemas.YOg(schemas.YjP()),
   developers: schemas.YOg(developerSchema),
   timeline: schemas.YOg(schemas.Ikc({
    title: schemas.YjP(),
    atSeconds: schemas.aig(),
    seconds: schemas.aig()
   }))
  });
  function unmetChecks(fix) {
   return fix.checks.filter(({passed: passed}) => passed !== true).map(({name: name}) => name);
  }
  function computeStatus(parts) {
   const {reproduction: reproduction, fix: fix} = parts;
   if (reproduction === undefined) return {
    status: "Failed",
    reason: "The failure was not reproduced."
   };
   if (reproduction.status !== "reproduced") return {
    status: "Failed",
    reason: reproduction.reason
   };
   if (fix === undefined || fix.patch.trim() === "") {
    const tried = fix?.iterations.at(-1)?.explanation;
    return {
     status: "Partial",
     reason: `The failure was reproduced, but no fix was found${tried === undefined ? "." : `: ${tried}`}`
    };
   }
   const unmet = unmetChecks(fix);
   if (fix.checks.length === 0 || unmet.length > 0) {
    const what = fix.checks.length === 0 ? "nothing was checked" : `these conditions do not hold: ${unmet.join("; ")}`;
    return {
     status: "Partial",
     reason: `There is a fix, but it is not verified: ${what}.`
    };
   }
   return {
    status: "Success",
    reason: `The failure was reproduced, and all ${fix.checks.length} checks of the fix passed.`
   };
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
 }
};
