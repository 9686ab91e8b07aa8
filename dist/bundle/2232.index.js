export const id = 2232;

export const ids = [ 2232 ];

export const modules = {
 61077: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   y: () => loadDefinition
  });
  var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31397);
  var _files_parse_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26889);
  var _definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74790);
  var _python_ast_step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63275);
  function pathText(path) {
   const text = path.map(key => typeof key === "number" ? `[${key}]` : `.${String(key)}`).join("");
   return text.replace(/^\./, "") || "the definition";
  }
  function explainIssues(issues) {
   return issues.flatMap(issue => {
    const nested = issue.code === "invalid_union" && issue.errors.length > 0 ? [ ...issue.errors ].sort((left, right) => left.length - right.length)[0] : undefined;
    if (nested === undefined || nested.length === 0) return [ `${pathText(issue.path)}: ${issue.message}` ];
    return explainIssues(nested.map(inner => ({
     ...inner,
     path: [ ...issue.path, ...inner.path ]
    })));
   });
  }
  function parseWith(schema, json, name) {
   const result = schema.safeParse(json);
   if (result.success) return result.data;
   throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__.y([ ...new Set(explainIssues(result.error.issues)) ].map(problem => `${name}: ${problem}.`), {
    cause: result.error
   });
  }
  function withoutNulls(json) {
   if (Array.isArray(json)) return json.map(withoutNulls);
   if (json === null || typeof json !== "object") return json;
   return Object.fromEntries(Object.entries(json).filter(([, value]) => value !== null).map(([key, value]) => [ key === "pass_" ? "pass" : key, withoutNulls(value) ]));
  }
  function upgradeDefinition(old) {
   return {
    id: old.id,
    description: old.description,
    injection_type: "tree",
    engine_version: "3.0",
    language: "python",
    apply: "in-turn",
    ...old.target_function === undefined ? {} : {
     target_function: old.target_function
    },
    steps: [ ...old.logic ].sort((left, right) => left.pass - right.pass),
    ...old.metadata === undefined ? {} : {
     metadata: old.metadata
    }
   };
  }
  function loadDefinition(text, name) {
   if (text.trim() === "") throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__.y(`${name} is empty; write a definition with 'bugfix create-bug'.`);
   const json = (0, _files_parse_json_js__WEBPACK_IMPORTED_MODULE_1__.qF)(text, name);
   const version = json?.engine_version;
   if (version === "3.0") return {
    definition: parseWith(_definition_js__WEBPACK_IMPORTED_MODULE_2__.pR, json, name),
    version: version
   };
   if (version === "2.1" || version === undefined) {
    return {
     definition: upgradeDefinition(parseWith(_python_ast_step_js__WEBPACK_IMPORTED_MODULE_3__.S5, withoutNulls(json), name)),
     version: "2.1"
    };
   }
   throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__.y(`${name}: engine_version is ${JSON.stringify(version)}; known are "2.1" and "3.0".`);
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
 52232: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   command: () => validate_bug_command
  });
  var external_node_path_ = __webpack_require__(76760);
  var schemas = __webpack_require__(13798);
  var user_error = __webpack_require__(31397);
  var fields = __webpack_require__(93006);
  var promises_ = __webpack_require__(51455);
  var external_node_os_ = __webpack_require__(48161);
  var inject = __webpack_require__(11066);
  var load_definition = __webpack_require__(61077);
  var create_sandbox = __webpack_require__(81732);
  var create_bug = __webpack_require__(69039);
  const skippedNames = new Set([ ".git", "__pycache__", ".pytest_cache" ]);
  function load(text, name) {
   try {
    const loaded = (0, load_definition.y)(text, name);
    const {version: version, definition: definition} = loaded;
    const message = `version ${version}, ${definition.language}, ${definition.steps.length} steps`;
    return {
     check: {
      id: "schema",
      status: "passed",
      message: message
     },
     loaded: loaded
    };
   } catch (error) {
    if (!(error instanceof user_error.y)) throw error;
    return {
     check: {
      id: "schema",
      status: "failed",
      message: error.problems.join("\n")
     }
    };
   }
  }
  function skipped(id, message) {
   return {
    id: id,
    status: "skipped",
    message: message
   };
  }
  function lastLines(output) {
   return output.trim().split("\n").slice(-5).join("\n").slice(-600);
  }
  class Trial {
   #sandbox;
   #request;
   #copy;
   constructor(sandbox, request, copy) {
    this.#sandbox = sandbox;
    this.#request = request;
    this.#copy = copy;
   }
   async run(source) {
    const {workspace: workspace, sourcePath: sourcePath, test: test, seconds: seconds} = this.#request;
    await (0, promises_.writeFile)((0, external_node_path_.join)(this.#copy, (0, external_node_path_.relative)(workspace, sourcePath ?? "")), source);
    const environment = {
     PYTHONDONTWRITEBYTECODE: "1"
    };
    const command = (test ?? "").replaceAll(workspace, this.#copy);
    return this.#sandbox.run({
     command: command,
     folder: this.#copy,
     environment: environment,
     limits: {
      seconds: seconds
     }
    });
   }
  }
  function describeRun({exitCode: exitCode, timedOut: timedOut, output: output}) {
   const end = timedOut ? "ran out of time" : `exit code ${exitCode}`;
   return `${end}\n${lastLines(output)}`.trim();
  }
  async function testBoth(trial, correct, broken) {
   const before = await trial.run(correct);
   const passes = before.exitCode === 0;
   const first = {
    id: "tests-before",
    status: passes ? "passed" : "failed",
    message: passes ? "the tests pass without the bug" : `the tests fail without the bug: ${describeRun(before)}`
   };
   if (!passes) return [ first, skipped("tests-after", "the tests must pass without the bug first") ];
   const after = await trial.run(broken);
   const fails = after.exitCode !== 0;
   const message = fails ? `the tests fail with the bug: ${describeRun(after)}` : "the tests pass with the bug: they do not see it";
   return [ first, {
    id: "tests-after",
    status: fails ? "passed" : "failed",
    message: message
   } ];
  }
  async function runTests(request, correct, broken) {
   const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), "bugfix-validate-"));
   try {
    const copy = (0, external_node_path_.join)(folder, "workspace");
    const home = (0, external_node_path_.join)(folder, "home");
    await (0, promises_.mkdir)(home);
    await (0, promises_.cp)(request.workspace, copy, {
     recursive: true,
     filter: path => !skippedNames.has((0, external_node_path_.basename)(path)),
     verbatimSymlinks: true
    });
    const {environment: environment} = request;
    const sandbox = await (0, create_sandbox._)({
     kind: "auto",
     environment: environment,
     home: home,
     writableFolders: [ copy ]
    });
    return await testBoth(new Trial(sandbox, request, copy), correct, broken);
   } finally {
    await (0, promises_.rm)(folder, {
     recursive: true,
     force: true
    });
   }
  }
  async function validateBug(request) {
   const {definitionPath: definitionPath, sourcePath: sourcePath, test: test} = request;
   const {check: check, loaded: loaded} = load(await (0, create_bug.yR)(definitionPath, "The definition"), (0, 
   external_node_path_.basename)(definitionPath));
   const checks = [ check ];
   const finish = (...others) => {
    const all = [ ...checks, ...others ];
    return {
     valid: all.every(({status: status}) => status !== "failed"),
     checks: all
    };
   };
   const withoutTests = [ skipped("tests-before", "no tests were asked for"), skipped("tests-after", "no tests were asked for") ];
   if (sourcePath === undefined) return finish(skipped("injection", "no source was given"), ...withoutTests);
   const correct = await (0, create_bug.yR)(sourcePath, "The source");
   if (loaded === undefined) return finish(skipped("injection", "the definition cannot be read"), ...withoutTests);
   const injection = await (0, inject.a7)(loaded.definition, correct);
   if (!injection.injected) {
    return finish({
     id: "injection",
     status: "failed",
     message: (0, inject.SP)(injection)
    }, ...withoutTests);
   }
   const lines = injection.edits.map(({startLine: startLine, endLine: endLine}) => startLine === endLine ? startLine : `${startLine}-${endLine}`);
   checks.push({
    id: "injection",
    status: "passed",
    message: `the bug was injected at lines ${lines.join(", ")}`
   });
   if (test === undefined) return finish(...withoutTests);
   return finish(...await runTests(request, correct, injection.source));
  }
  var command = __webpack_require__(24953);
  function workspaceOf(workingFolder, source) {
   if (source === undefined) return workingFolder;
   const path = (0, external_node_path_.relative)(workingFolder, source);
   return path.startsWith("..") || (0, external_node_path_.isAbsolute)(path) ? (0, 
   external_node_path_.dirname)(source) : workingFolder;
  }
  const validate_bug_command = (0, command.N)({
   name: "validate-bug",
   summary: "Check a bug definition: its schema, that it can be injected, that tests see the bug",
   details: `With --source the bug is injected; with --test the command must pass on the source as it is and fail with the bug.\nThe tests run in a copy of the current folder (of the source's own folder when it lies elsewhere); nothing is changed.`,
   positionals: [],
   flags: schemas.Ikc({
    bug: (0, fields.$4)("Definition, of version 2.1 or 3.0"),
    source: (0, fields.Qq)("Correct source"),
    test: (0, fields.Qq)("Shell command that runs the tests"),
    "timeout-seconds": (0, fields.SB)("Time for one run of the tests", {
     minimum: 1,
     maximum: 3600
    }, 300)
   }),
   async run(input, context) {
    if (input.test !== undefined && input.source === undefined) throw new user_error.y("--test needs --source.");
    const sourcePath = input.source === undefined ? undefined : (0, external_node_path_.resolve)(context.workingFolder, input.source);
    const result = await validateBug({
     definitionPath: (0, external_node_path_.resolve)(context.workingFolder, input.bug),
     ...sourcePath === undefined ? {} : {
      sourcePath: sourcePath
     },
     ...input.test === undefined ? {} : {
      test: input.test
     },
     workspace: workspaceOf(context.workingFolder, sourcePath),
     seconds: input["timeout-seconds"],
     environment: context.environment
    });
    const lines = result.checks.map(({id: id, status: status, message: message}) => `${status.padEnd(8)}${id}: ${message}\n`);
    return {
     exitCode: result.valid ? 0 : 1,
     json: result,
     text: `${lines.join("")}${result.valid ? "valid" : "not valid"}\n`
    };
   }
  });
 }
};
