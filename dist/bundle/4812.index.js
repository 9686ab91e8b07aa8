export const id = 4812;

export const ids = [ 4812 ];

export const modules = {
 54812: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   W: () => cycleFolders,
   O: () => runCycle
  });
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var user_error = __webpack_require__(31397);
  const runnable = {
   python: /(^|\/)(test_[^/]*|[^/]*_tests?|tests?)\.py$/,
   javascript: /(^|\/)((__tests__|tests?|specs?)\/.*\.[cm]?[jt]sx?|[^/]*[.-](test|spec|tests|specs)(-d)?\.[cm]?[jt]sx?|test[^/]*\.[cm]?[jt]sx?)$/,
   typescript: /(^|\/)((__tests__|tests?|specs?)\/.*\.[cm]?[jt]sx?|[^/]*[.-](test|spec|tests|specs)(-d)?\.[cm]?[jt]sx?|test[^/]*\.[cm]?[jt]sx?)$/,
   go: /_test\.go$/,
   rust: /\.rs$/,
   java: /(^|\/)src\/[^/]*[tT]est[^/]*\/.*(Test|Tests|TestCase|IT|Spec)\.(java|groovy|kt|scala)$|(^|\/)Test[^/]*\.java$/
  };
  const support = /(^|\/)(fixtures?|helpers?|utils?|support|mocks?|__mocks__|data|testdata|resources|snapshots|__snapshots__|node_modules|setup|common|lib)(\/|\.[cm]?[jt]s$)|(^|\/)(conftest|__init__|setup)\.py$|\.d\.ts$/;
  function isRunnableTest(path, stack) {
   if (stack.testFramework === "ava" && /(^|\/)test\.[cm]?[jt]s$/.test(path)) return true;
   return runnable[stack.language].test(path) && !(stack.language !== "rust" && stack.language !== "go" && support.test(path));
  }
  function snapshotOwner(path) {
   const jest = /^(.*?)__snapshots__\/(.+)\.snap$/.exec(path);
   if (jest !== null) return `${jest[1]}${jest[2]}`;
   const tap = /^tap-snapshots\/(.+?)\.test\.cjs$/.exec(path);
   return tap === null ? undefined : tap[1];
  }
  const mostFilesSearched = 2e3;
  async function filesNaming(changed, request) {
   const base = changed.split("/").at(-1);
   const stem = base.replace(/\.[^.]+$/, "");
   const word = /^(conftest|__init__|index|setup)$/.test(stem) ? undefined : stem;
   if (word === undefined || word.length < 3) return [];
   const tests = request.paths.filter(path => isRunnableTest(path, request.stack)).slice(0, mostFilesSearched);
   const found = [];
   for (const path of tests) if ((await request.read(path))?.includes(word)) found.push(path);
   return found;
  }
  async function hasDoctests(path, request) {
   return request.stack.testFramework === "pytest" && path.endsWith(".py") && !/(^|\/)(conftest|__init__)\.py$/.test(path) && (await request.read(path))?.includes(">>> ") === true;
  }
  function goPackageTests(changed, request) {
   for (let folder = changed; folder.includes("/"); ) {
    folder = folder.slice(0, folder.lastIndexOf("/"));
    const own = request.paths.filter(path => path.endsWith("_test.go") && path.slice(0, path.lastIndexOf("/")) === folder);
    if (own.length > 0) return own.slice(0, 1);
   }
   return [];
  }
  async function affectedTests(request) {
   const {stack: stack, changed: changed} = request;
   const present = new Set(request.paths);
   const affected = new Set;
   for (const path of changed) {
    const owner = snapshotOwner(path);
    if (isRunnableTest(path, stack) && present.has(path)) affected.add(path); else if (owner !== undefined && present.has(owner)) affected.add(owner); else if (await hasDoctests(path, request)) affected.add(path); else if (stack.language === "go") for (const test of goPackageTests(path, request)) affected.add(test);
   }
   if (affected.size > 0) return [ ...affected ].sort();
   for (const path of changed) for (const test of await filesNaming(path, request)) affected.add(test);
   return affected.size === 0 || affected.size > 200 ? undefined : [ ...affected ].sort();
  }
  var digest = __webpack_require__(34049);
  const manifests = {
   javascript: /(^|\/)(package\.json|package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|pnpm-workspace\.yaml)$/,
   typescript: /(^|\/)(package\.json|package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|pnpm-workspace\.yaml)$/,
   python: /(^|\/)(pyproject\.toml|setup\.(py|cfg)|tox\.ini|[^/]*requirements[^/]*\.(txt|in)|requirements\/.*\.txt|uv\.lock|poetry\.lock|Pipfile(\.lock)?)$|\.(pyx|pxd|c|cc|cpp|h|rs)$/,
   go: /(^|\/)(go\.(mod|sum|work)|vendor\/modules\.txt)$/,
   rust: /(^|\/)Cargo\.(toml|lock)$/,
   java: /(^|\/)(pom\.xml|build\.gradle(\.kts)?|settings\.gradle(\.kts)?|gradle\.properties|libs\.versions\.toml)$/
  };
  const dependencyFields = [ "dependencies", "devDependencies", "peerDependencies", "optionalDependencies", "overrides", "resolutions", "workspaces" ];
  function dependencyPart(path, text) {
   if (!path.endsWith("package.json")) return text;
   try {
    const manifest = JSON.parse(text);
    return JSON.stringify(dependencyFields.map(field => manifest[field] ?? null));
   } catch {
    return text;
   }
  }
  async function dependencyFingerprint(states, stack, state) {
   const changed = [ ...new Set([ ...states.changedByTests, ...states.changedByFix ]) ].sort();
   const deciding = changed.filter(path => manifests[stack.language].test(path));
   const manifestsChanged = deciding.some(path => !/lock/.test(path));
   const parts = [];
   for (const path of deciding) {
    const text = await states.read(state, path);
    parts.push(`${path}\n${text === undefined ? "" : dependencyPart(path, text)}`);
   }
   return (0, digest.b)(manifestsChanged ? parts.filter(part => !/^\S*lock/.test(part)).join("\n") : parts.join("\n"));
  }
  var plan_test_run = __webpack_require__(70831);
  var install_dependencies = __webpack_require__(27057);
  var schemas = __webpack_require__(13798);
  const testStatusSchema = schemas.k5n([ "passed", "failed", "error", "skipped" ]);
  const testAttemptSchema = schemas.Ikc({
   status: testStatusSchema,
   durationMs: schemas.aig().nonnegative().optional(),
   message: schemas.YjP().optional()
  });
  const testCaseSchema = schemas.Ikc({
   id: schemas.YjP().min(1),
   file: schemas.YjP().optional(),
   name: schemas.YjP().min(1),
   status: testStatusSchema,
   durationMs: schemas.aig().nonnegative().optional(),
   message: schemas.YjP().optional(),
   traceback: schemas.YjP().optional(),
   attempts: schemas.YOg(testAttemptSchema).optional()
  });
  const totalsSchema = schemas.Ikc({
   total: schemas.Whr().nonnegative().optional(),
   passed: schemas.Whr().nonnegative().optional(),
   failed: schemas.Whr().nonnegative().optional(),
   errors: schemas.Whr().nonnegative().optional(),
   skipped: schemas.Whr().nonnegative().optional()
  });
  const coverageSchema = schemas.Ikc({
   lines: schemas.aig().min(0).max(100).optional(),
   statements: schemas.aig().min(0).max(100).optional(),
   branches: schemas.aig().min(0).max(100).optional(),
   functions: schemas.aig().min(0).max(100).optional()
  });
  const testReportSchema = schemas.Ikc({
   framework: schemas.YjP(),
   command: schemas.YjP().optional(),
   exitCode: schemas.Whr().nullable().optional(),
   durationMs: schemas.aig().nonnegative().optional(),
   tests: schemas.YOg(testCaseSchema),
   totals: totalsSchema.optional(),
   unnamedPassed: schemas.Whr().nonnegative().nullable(),
   coverage: coverageSchema.optional(),
   truncated: schemas.zMY().optional(),
   contradictions: schemas.YOg(schemas.YjP()).optional()
  });
  const cycleStates = [ "before", "withTests", "withFix" ];
  const cycleVerdictSchema = schemas.k5n([ "valid", "no-tests-in-fix", "no-fix-in-change", "tests-do-not-fail", "fix-does-not-pass", "breaks-passing-tests", "install-failed", "no-tests-ran", "flaky", "timeout", "patch-conflict", "contradictory-results", "unknown-stack", "infrastructure" ]);
  const stateRunSchema = schemas.Ikc({
   command: schemas.YjP(),
   exitCode: schemas.Whr().nullable(),
   timedOut: schemas.zMY(),
   durationMs: schemas.aig().nonnegative(),
   outputDigest: schemas.YjP(),
   report: testReportSchema
  });
  const flakyTestSchema = schemas.Ikc({
   id: schemas.YjP(),
   states: schemas.jgl(schemas.k5n(cycleStates), schemas.Ikc({
    passes: schemas.Whr(),
    runs: schemas.Whr()
   }))
  });
  const cycleSchema = schemas.Ikc({
   repeat: schemas.Whr().min(1),
   runs: schemas.Ikc({
    before: schemas.YOg(stateRunSchema),
    withTests: schemas.YOg(stateRunSchema),
    withFix: schemas.YOg(stateRunSchema)
   }),
   failToPass: schemas.YOg(schemas.YjP()),
   passToPass: schemas.YOg(schemas.YjP()),
   passToFail: schemas.YOg(schemas.YjP()),
   alreadyFailing: schemas.YOg(schemas.YjP()),
   flaky: schemas.YOg(flakyTestSchema),
   verdict: cycleVerdictSchema,
   reason: schemas.YjP(),
   nextStep: schemas.YjP().optional(),
   sandbox: schemas.YjP()
  });
  function tallyTests(runs) {
   const tallies = new Map;
   for (const run of runs) {
    for (const test of run.report.tests) {
     const tally = tallies.get(test.id) ?? {
      passes: 0,
      failures: 0,
      skips: 0
     };
     if (test.status === "passed") tally.passes += 1; else if (test.status === "skipped") tally.skips += 1; else tally.failures += 1;
     if (test.status === "passed") tally.failures += (test.attempts ?? []).filter(isFailure).length;
     if (test.file !== undefined) tally.file = test.file;
     tallies.set(test.id, tally);
    }
   }
   return tallies;
  }
  function isFailure(attempt) {
   return attempt.status === "failed" || attempt.status === "error";
  }
  function stableResult(tally) {
   if (tally === undefined || tally.passes + tally.failures === 0) return "absent";
   if (tally.failures === 0) return "passes";
   return tally.passes === 0 ? "fails" : "flaky";
  }
  function ran(runs) {
   return runs.some(run => run.report.tests.some(test => test.status !== "skipped"));
  }
  function isTouched(file, touched) {
   if (file === undefined) return false;
   const path = file.replaceAll("\\", "/").replace(/^\.\//, "");
   return touched.some(candidate => candidate === path || candidate.endsWith(`/${path}`) || path.endsWith(`/${candidate}`));
  }
  function missingForCause(id, tallies, cycle, passing) {
   const broken = cycle.runs.withTests.filter(run => run.timedOut || run.exitCode !== 0);
   if (broken.length === 0 || broken.length < cycle.runs.withTests.length) return false;
   const file = tallies.withFix.get(id)?.file;
   const inTouched = file === undefined ? namesTouched(id, cycle.touchedFiles) : isTouched(file, cycle.touchedFiles);
   const isNew = stableResult(tallies.before.get(id)) !== "passes" && !isPath(file);
   if (!inTouched && !isNew) return false;
   return !passing.has(file);
  }
  function filesWithPasses(tallies) {
   const passing = [ ...tallies.values() ].filter(tally => stableResult(tally) === "passes");
   return new Set(passing.map(tally => tally.file));
  }
  function isPath(file) {
   return file !== undefined && /\.\w{1,6}$/.test(file) && !/\.rs$|^[\w-]+\.[a-z]+\//.test(file);
  }
  function namesTouched(id, touched) {
   const words = new Set(id.split(/[^\w$]+/));
   return touched.some(path => words.has(path.split("/").at(-1).replace(/\.\w+$/, "")));
  }
  function flakyEntry(id, tallies) {
   const states = {};
   for (const state of cycleStates) {
    const tally = tallies[state].get(id);
    if (tally !== undefined) states[state] = {
     passes: tally.passes,
     runs: tally.passes + tally.failures
    };
   }
   return {
    id: id,
    states: states
   };
  }
  function sortTest(id, tallies, results, missing) {
   const result = state => stableResult(tallies[state].get(id));
   const [before, withTests, withFix] = [ result("before"), result("withTests"), result("withFix") ];
   if ([ before, withTests, withFix ].includes("flaky")) results.flaky.push(flakyEntry(id, tallies)); else if (withFix === "passes") {
    if (withTests === "fails") results.failToPass.push(id); else if (withTests === "passes") results.passToPass.push(id); else if (missing(id)) results.failToPass.push(id); else if (before === "passes") results.passToPass.push(id);
   } else if (withFix === "fails") {
    if (withTests === "passes" || withTests === "absent" && before === "passes") results.passToFail.push(id); else if (withTests === "fails") results.alreadyFailing.push(id);
   }
  }
  function sortTests(tallies, cycle) {
   const results = {
    failToPass: [],
    passToPass: [],
    passToFail: [],
    alreadyFailing: [],
    flaky: []
   };
   const ids = new Set(cycleStates.flatMap(state => [ ...tallies[state].keys() ]));
   const passing = filesWithPasses(tallies.withTests);
   const missing = id => missingForCause(id, tallies, cycle, passing);
   for (const id of [ ...ids ].sort()) sortTest(id, tallies, results, missing);
   return results;
  }
  function listed(ids) {
   const shown = ids.slice(0, 3).join(", ");
   return ids.length > 3 ? `${shown} and ${ids.length - 3} more` : shown;
  }
  function contradictionsOf(cycle) {
   return cycleStates.flatMap(state => cycle.runs[state].flatMap(run => (run.report.contradictions ?? []).map(text => `${state}: ${text}`)));
  }
  function judgeRuns(cycle) {
   const {withFix: withFix} = cycle.runs;
   if (withFix.length > 0 && withFix.every(run => run.timedOut)) {
    const seconds = Math.round((withFix[0]?.durationMs ?? 0) / 1e3);
    return {
     verdict: "timeout",
     reason: `With the fix, the tests did not end within ${seconds} s.`,
     nextStep: "Raise --budget-minutes, or name a test command that runs fewer tests in bugfix.yml."
    };
   }
   const contradictions = contradictionsOf(cycle);
   if (contradictions.length > 0) {
    return {
     verdict: "contradictory-results",
     reason: `The runs contradict themselves: ${contradictions.slice(0, 3).join(" ")}`,
     nextStep: "Look at the console logs; if they are right and the report was read wrongly, file an issue with both."
    };
   }
   if (ran(withFix)) return undefined;
   if (withFix.length > 0 && withFix.every(run => run.exitCode === null || run.exitCode === 137)) {
    return {
     verdict: "infrastructure",
     reason: "With the fix, the tests were killed before one had a result: they wrote too much or ran out of memory.",
     nextStep: "Try on a machine with more memory, or name a test command that runs fewer tests in bugfix.yml."
    };
   }
   return {
    verdict: "no-tests-ran",
    reason: `With the fix, \`${withFix[0]?.command.slice(0, 300) ?? "the test command"}\` ended with exit code ${withFix[0]?.exitCode ?? "unknown"} and ran no test.`,
    nextStep: "Give the test command that runs them in bugfix.yml (another target, build tag, feature or profile may be needed)."
   };
  }
  function judgeResults(cycle, tallies, results) {
   const {failToPass: failToPass, passToFail: passToFail, flaky: flaky, alreadyFailing: alreadyFailing} = results;
   if (passToFail.length > 0) {
    return {
     verdict: "breaks-passing-tests",
     reason: `${passToFail.length} tests that pass without the fix fail with it: ${listed(passToFail)}.`,
     nextStep: "The change may break behaviour on purpose; choose another fix."
    };
   }
   if (failToPass.length > 0) {
    const repeats = `${cycle.repeat} of ${cycle.repeat} times`;
    return {
     verdict: "valid",
     reason: `${failToPass.length} tests fail without the fix and pass with it, ${repeats}: ${listed(failToPass)}.`
    };
   }
   const touchedFlaky = flaky.filter(({id: id}) => isTouched(tallies.withFix.get(id)?.file, cycle.touchedFiles));
   if (touchedFlaky.length > 0) {
    return {
     verdict: "flaky",
     reason: `The tests that could prove the fix have different results from run to run: ${listed(touchedFlaky.map(({id: id}) => id))}.`,
     nextStep: "Raise --repeat to see how often they fail, or choose another fix."
    };
   }
   if (alreadyFailing.length > 0 && !ranPassing(tallies.withFix)) {
    return {
     verdict: "no-tests-ran",
     reason: `No test passes with the fix: ${listed(alreadyFailing)} fail in every state.`,
     nextStep: "The environment is probably not the one these tests need; state the install and test commands in bugfix.yml."
    };
   }
   const stillFailing = alreadyFailing.filter(id => stableResult(tallies.before.get(id)) !== "fails");
   if (stillFailing.length > 0) {
    return {
     verdict: "fix-does-not-pass",
     reason: `${stillFailing.length} tests that the change brings fail with its fix as well: ${listed(stillFailing)}.`,
     nextStep: "They may need a network, a display or a service that is not here; see the console log of the third state."
    };
   }
   if (!touchedRan(tallies.withFix, cycle.touchedFiles)) {
    return {
     verdict: "no-tests-ran",
     reason: `${tallies.withFix.size} tests ran with the fix, none of them from the files that the change touches: ${listed(cycle.touchedFiles)}.`,
     nextStep: "They may need another target, build tag, feature, profile or runtime: give the command that runs them in bugfix.yml."
    };
   }
   return {
    verdict: "tests-do-not-fail",
    reason: `All ${tallies.withTests.size} tests that ran have the same result without the fix as with it.`,
    nextStep: "The change may not alter behaviour that its tests see; choose another fix."
   };
  }
  function touchedRan(tallies, touched) {
   const all = [ ...tallies ];
   const unknown = all.some(([, tally]) => tally.file === undefined ? false : !isPath(tally.file));
   const anonymous = !touched.some(path => /\.(java|kt|groovy|scala)$/.test(path)) && all.some(([, tally]) => tally.file === undefined);
   if (unknown || anonymous || touched.length === 0) return true;
   return all.some(([id, tally]) => tally.file === undefined ? namesTouched(id, touched) : isTouched(tally.file, touched));
  }
  function ranPassing(tallies) {
   return [ ...tallies.values() ].some(tally => tally.passes > 0);
  }
  function judgeCycle(cycle) {
   const tallies = {
    before: tallyTests(cycle.runs.before),
    withTests: tallyTests(cycle.runs.withTests),
    withFix: tallyTests(cycle.runs.withFix)
   };
   const results = sortTests(tallies, cycle);
   const judgement = judgeRuns(cycle) ?? judgeResults(cycle, tallies, results);
   return {
    repeat: cycle.repeat,
    runs: cycle.runs,
    ...results,
    ...judgement,
    sandbox: cycle.sandbox
   };
  }
  const mostTests = 20;
  function missingTests(runs) {
   const withTests = tallyTests(runs.withTests);
   const broke = runs.withTests.some(run => run.exitCode !== 0 || run.timedOut);
   if (!broke || withTests.size === 0) return [];
   const passing = tallyTests(runs.withFix);
   const cases = new Map(runs.withFix.flatMap(run => run.report.tests).map(test => [ test.id, test ]));
   return [ ...cases.values() ].filter(({id: id}) => stableResult(passing.get(id)) === "passes" && stableResult(withTests.get(id)) === "absent");
  }
  function filterName(test, framework) {
   if (framework === "go test") return /^[^\s/]+$/.test(test.name) ? test.name : undefined;
   return framework === "cargo test" && /^[\w:]+$/.test(test.name) ? test.name : undefined;
  }
  function asFailure(run, test) {
   if (run.report.tests.some(other => other.id === test.id) || run.exitCode === 0 && !run.timedOut) return run;
   const how = run.timedOut ? "was killed at its time limit" : `ended with exit code ${run.exitCode}`;
   const message = `Run alone, the test has no result: the run ${how}.`;
   const {contradictions: _explained, ...report} = run.report;
   const entry = {
    ...test,
    status: "error",
    message: message
   };
   return {
    ...run,
    report: {
     ...report,
     tests: [ ...report.tests, entry ]
    }
   };
  }
  async function runMissingTests(runner, progress) {
   const framework = runner.runs.withFix[0]?.report.framework ?? "";
   const missing = missingTests(runner.runs).filter(test => filterName(test, framework) !== undefined);
   if (missing.length === 0 || missing.length > mostTests) return;
   if (!(await runner.enter("withTests")).installed) return;
   await progress.step(`Running ${missing.length} tests apart that an abort had left without a result`, async () => {
    for (const {id: id, name: name, file: file} of missing) {
     if (runner.remainingSeconds() < 20) return;
     const {run: run} = await runner.run({
      names: [ name ]
     }, 60);
     runner.runs.withTests.push(asFailure(run, {
      id: id,
      name: name,
      ...file === undefined ? {} : {
       file: file
      }
     }));
    }
   });
  }
  var run_tests = __webpack_require__(46551);
  var workspace_states = __webpack_require__(72289);
  function cycleFolders(workspace) {
   return {
    repository: (0, external_node_path_.join)(workspace, "repository"),
    environment: (0, external_node_path_.join)(workspace, "environment"),
    reports: (0, external_node_path_.join)(workspace, "reports")
   };
  }
  function endedEarly(options, verdict, reason, nextStep) {
   const cycle = {
    repeat: options.repeat,
    runs: {
     before: [],
     withTests: [],
     withFix: []
    },
    failToPass: [],
    passToPass: [],
    passToFail: [],
    alreadyFailing: [],
    flaky: [],
    verdict: verdict,
    reason: reason,
    nextStep: nextStep,
    sandbox: options.sandbox.description
   };
   return {
    cycle: cycle,
    logs: {},
    coverage: {},
    plans: {}
   };
  }
  class CycleRunner {
   runs={
    before: [],
    withTests: [],
    withFix: []
   };
   logs={};
   coverage={};
   plans={};
   installed;
   #options;
   #states;
   #deadline;
   #counter=0;
   #installedFor="";
   constructor(options, states) {
    this.#options = options;
    this.#states = states;
    this.#deadline = Date.now() + options.budgetSeconds * 1e3;
   }
   remainingSeconds() {
    return (this.#deadline - Date.now()) / 1e3;
   }
   async enter(state, from = 0) {
    const {sandbox: sandbox, stack: stack, baseDate: baseDate, signal: signal, progress: progress} = this.#options;
    const {repository: repository, environment: environment} = cycleFolders(this.#options.workspace);
    await this.#states.switchTo(state);
    const needs = state === "before" ? "withTests" : state;
    const fingerprint = await dependencyFingerprint(this.#states, stack, needs);
    if (this.installed !== undefined && fingerprint === this.#installedFor && from === 0) return this.installed;
    const result = await progress.step(`Installing dependencies (${stack.packageManager})`, () => (0, 
    install_dependencies.b)({
     sandbox: sandbox,
     stack: stack,
     repository: repository,
     environmentFolder: environment,
     budgetSeconds: Math.max(30, this.remainingSeconds() * .6),
     from: Math.max(from, this.installed?.position ?? 0),
     ...baseDate === undefined ? {} : {
      date: baseDate
     },
     ...signal === undefined ? {} : {
      signal: signal
     }
    }));
    await this.#states.switchTo(state);
    if (result.installed) {
     this.installed = result;
     this.#installedFor = fingerprint;
    }
    return result;
   }
   async run(selection, seconds, network = false) {
    const {sandbox: sandbox, stack: stack, workspace: workspace, signal: signal, progress: progress} = this.#options;
    const {repository: repository, reports: reports} = cycleFolders(workspace);
    this.#counter += 1;
    return (0, run_tests.N)({
     sandbox: sandbox,
     stack: stack,
     repository: repository,
     installed: this.installed,
     selection: selection,
     reportFolder: (0, external_node_path_.join)(reports, String(this.#counter)),
     seconds: Math.max(5, Math.min(seconds, this.remainingSeconds())),
     network: network,
     onOutput: chunk => progress.detail(chunk),
     ...signal === undefined ? {} : {
      signal: signal
     }
    });
   }
   async #present(state, selection) {
    if (selection.files === undefined) return selection;
    const paths = new Set(await this.#states.list(state));
    const files = selection.files.filter(file => paths.has(file));
    if (files.length > 0) return {
     ...selection,
     files: files
    };
    const {files: _none, ...whole} = selection;
    return whole;
   }
   async #portablePlan(selection) {
    const {stack: stack, workspace: workspace} = this.#options;
    const {repository: repository, environment: environment} = cycleFolders(workspace);
    const tooling = {
     ...this.installed.tooling,
     offline: true
    };
    const plan = await (0, plan_test_run.t)(stack, {
     repository: repository,
     reportFolder: "$REPORTS",
     selection: selection,
     tooling: tooling
    });
    return {
     ...plan,
     command: plan.command.replaceAll(environment, "$ENVIRONMENT")
    };
   }
   async record(state, selection, times, seconds) {
    let whole = true;
    const present = await this.#present(state, selection);
    for (let time = 0; time < times; time++) {
     await this.#states.switchTo(state);
     const asked = {
      ...present,
      coverage: time === 0 && state !== "withTests"
     };
     if (time === 0) this.plans[state] ??= await this.#portablePlan(asked);
     const {run: run, console: console, result: result} = await this.run(asked, seconds);
     whole = !run.timedOut && !result.outputLimitExceeded;
     this.runs[state].push(run);
     if (time === 0) this.logs[state] = console;
     if (run.report.coverage !== undefined) this.coverage[state] ??= run.report.coverage;
     if (run.timedOut || this.#options.signal?.aborted || this.remainingSeconds() < 10) break;
    }
    return whole;
   }
  }
  function hangLimit(withFix) {
   const longest = Math.max(...withFix.map(run => run.durationMs)) / 1e3;
   return Math.max(30, longest * 5 + 20);
  }
  function passedSomething(runs) {
   return runs.some(run => run.report.tests.some(test => test.status === "passed"));
  }
  const needsWarmUp = new Set([ "go", "cargo", "maven", "gradle" ]);
  async function firstState(runner, options, selection) {
   let result = await runner.enter("withFix");
   for (let attempt = 0; result.installed; attempt++) {
    const limit = Math.max(60, runner.remainingSeconds() / 3);
    if (needsWarmUp.has(options.stack.packageManager)) {
     await options.progress.step("Warming up", () => runner.run(selection, limit, true));
    }
    const whole = await options.progress.step("Running the tests with the fix", () => runner.record("withFix", selection, 1, limit));
    if (passedSomething(runner.runs.withFix) || !whole || attempt >= 3 || runner.remainingSeconds() < 60) break;
    const next = await runner.enter("withFix", result.position + 1);
    if (!next.installed) break;
    options.progress.note(`No test passed with the dependencies of '${result.alternative}': trying '${next.alternative}'.`);
    runner.runs.withFix.length = 0;
    result = next;
   }
   return result;
  }
  async function otherStates(runner, options, selection) {
   const {progress: progress, repeat: repeat} = options;
   const limit = hangLimit(runner.runs.withFix);
   await runner.record("withFix", selection, repeat - 1, limit);
   let result = runner.installed;
   for (const [state, title] of [ [ "withTests", "with its tests alone" ], [ "before", "before the change" ] ]) {
    result = await runner.enter(state);
    if (!result.installed) return result;
    await progress.step(`Running the tests ${title}`, () => runner.record(state, selection, repeat, limit));
   }
   return result;
  }
  async function wholeSuite(runner, options) {
   for (const [index, state] of [ "withFix", "withTests", "before" ].entries()) {
    if (runner.runs[state].some(run => run.timedOut)) continue;
    const share = runner.remainingSeconds() / (4 - index);
    if (share < 20 || !(await runner.enter(state)).installed) return;
    const started = Date.now();
    const title = `Running the whole suite (${index + 1} of 3)`;
    const {run: run, console: console} = await options.progress.step(title, () => runner.run({
     coverage: state !== "withTests"
    }, share));
    if (run.timedOut || state === "withFix" && !passedSomething([ run ])) return;
    runner.runs[state].push(run);
    runner.logs[state] = console;
    if (run.report.coverage !== undefined) runner.coverage[state] = run.report.coverage;
    if ((Date.now() - started) / 1e3 > runner.remainingSeconds()) return;
   }
  }
  async function confirmRegressions(runner) {
   const withFix = tallyTests(runner.runs.withFix);
   const earlier = [ tallyTests(runner.runs.before), tallyTests(runner.runs.withTests) ];
   const suspects = [ ...withFix ].filter(([id, tally]) => stableResult(tally) === "fails" && earlier.some(tallies => stableResult(tallies.get(id)) === "passes"));
   const files = [ ...new Set(suspects.flatMap(([, tally]) => tally.file === undefined ? [] : [ tally.file ])) ];
   if (files.length === 0 || files.length > 20 || files.some(file => !/\.\w+$/.test(file))) return;
   for (const state of [ "withFix", "before" ]) {
    if (runner.remainingSeconds() < 30 || !(await runner.enter(state)).installed) return;
    for (let time = 0; time < 2; time++) runner.runs[state].push((await runner.run({
     files: files
    }, 120)).run);
   }
  }
  function failedInstallation(options, result) {
   if (result.installed) throw new Error("An installation that worked is no failure.");
   const tried = [ ...new Set(result.evidence.map(entry => entry.alternative)) ].join(", ");
   return endedEarly(options, result.timedOut ? "timeout" : "install-failed", `The dependencies could not be installed (tried: ${tried}): ${result.lines.slice(-4).join(" | ").slice(0, 900)}`, "State the install commands in bugfix.yml, or use a machine that has the tools and versions this commit needs.");
  }
  async function prepare(options) {
   const folders = cycleFolders(options.workspace);
   for (const folder of Object.values(folders)) {
    await (0, promises_.rm)(folder, {
     recursive: true,
     force: true
    });
    await (0, promises_.mkdir)(folder, {
     recursive: true
    });
   }
   await (0, promises_.mkdir)(options.privateFolder, {
    recursive: true
   });
   return (0, workspace_states.ri)({
    ...options,
    folder: folders.repository
   });
  }
  async function runStates(options, states) {
   const {stack: stack} = options;
   const paths = await states.list("withFix");
   const files = await affectedTests({
    stack: stack,
    changed: states.changedByTests,
    paths: paths,
    read: path => states.read("withFix", path)
   });
   const selection = files === undefined ? {} : {
    files: files
   };
   const runner = new CycleRunner(options, states);
   const first = await firstState(runner, options, selection);
   if (!first.installed) return failedInstallation(options, first);
   if (passedSomething(runner.runs.withFix)) {
    const rest = await otherStates(runner, options, selection);
    if (!rest.installed) return failedInstallation(options, rest);
    await runMissingTests(runner, options.progress);
    if (files !== undefined && judge(runner, options, states, files).verdict === "valid") {
     await wholeSuite(runner, options);
     await confirmRegressions(runner);
    }
   }
   const {logs: logs, coverage: coverage, plans: plans, installed: installed} = runner;
   return {
    cycle: judge(runner, options, states, files),
    logs: logs,
    coverage: coverage,
    plans: plans,
    states: states,
    ...installed === undefined ? {} : {
     installed: installed
    },
    ...files === undefined ? {} : {
     testFiles: files
    }
   };
  }
  function judge(runner, options, states, files) {
   const touchedFiles = [ ...new Set([ ...states.changedByTests, ...files ?? [] ]) ];
   return judgeCycle({
    repeat: options.repeat,
    runs: runner.runs,
    touchedFiles: touchedFiles,
    sandbox: options.sandbox.description
   });
  }
  async function runCycle(options) {
   const next = "Choose another fix.";
   if (options.testsPatch.trim() === "") return endedEarly(options, "no-tests-in-fix", "The change touches no tests.", next);
   if (options.fixPatch.trim() === "") return endedEarly(options, "no-fix-in-change", "The change touches tests only.", next);
   try {
    const states = await prepare(options);
    const result = await runStates(options, states);
    return options.signal?.aborted === true ? cancelled(result) : result;
   } catch (error) {
    if (error instanceof workspace_states.x7) {
     const apply = "The patches must apply to the base commit, the tests first.";
     return endedEarly(options, "patch-conflict", error.message, apply);
    }
    if (!isExhausted(error)) throw error;
    return endedEarly(options, "infrastructure", (0, user_error.b)(error), "Free space or memory on this machine, then run again.");
   }
  }
  function cancelled(result) {
   const nextStep = "Run again to go on.";
   return {
    ...result,
    cycle: {
     ...result.cycle,
     verdict: "timeout",
     reason: "The cycle was cancelled.",
     nextStep: nextStep
    }
   };
  }
  function isExhausted(error) {
   const {code: code} = error;
   const known = [ "ENOSPC", "EDQUOT", "ENOMEM", "EMFILE", "ENFILE", "EAGAIN", "EROFS" ].includes(code ?? "");
   return known || /No space left on device|Disk quota exceeded/.test((0, user_error.b)(error));
  }
 }
};
