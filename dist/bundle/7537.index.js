export const id = 7537;

export const ids = [ 7537 ];

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
 97537: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   command: () => inject_bug_command
  });
  var external_node_path_ = __webpack_require__(76760);
  var schemas = __webpack_require__(13798);
  var inject = __webpack_require__(11066);
  var user_error = __webpack_require__(31397);
  var fields = __webpack_require__(93006);
  var load_definition = __webpack_require__(61077);
  var atomic_write = __webpack_require__(88274);
  var create_bug = __webpack_require__(69039);
  async function injectBugIntoFile(request) {
   const {definitionPath: definitionPath, sourcePath: sourcePath, outputPath: outputPath} = request;
   const {definition: definition} = (0, load_definition.y)(await (0, create_bug.yR)(definitionPath, "The definition"), (0, 
   external_node_path_.basename)(definitionPath));
   const injection = await (0, inject.a7)(definition, await (0, create_bug.yR)(sourcePath, "The source"));
   if (!injection.injected || outputPath === undefined) return {
    ...injection,
    id: definition.id
   };
   await (0, atomic_write.lo)(outputPath, injection.source);
   return {
    ...injection,
    id: definition.id,
    outputPath: outputPath
   };
  }
  var command = __webpack_require__(24953);
  const inject_bug_command = (0, command.N)({
   name: "inject-bug",
   summary: "Put the bug of a definition into a source file",
   details: `The source may be a whole file, one function, or lines cut out of one. Only the bytes that must change do. Without\n--output and --check the source with the bug is printed. Exit code 1 when the definition does not fit the source.`,
   positionals: [],
   flags: schemas.Ikc({
    bug: (0, fields.$4)("Definition, of version 2.1 or 3.0"),
    source: (0, fields.$4)("Correct source"),
    output: (0, fields.Qq)("File to write the source with the bug to"),
    check: (0, fields.L$)("Only say whether the bug can be injected")
   }),
   async run(input, context) {
    if (input.check && input.output !== undefined) throw new user_error.y("--check writes nothing; leave out --output.");
    const locate = path => (0, external_node_path_.resolve)(context.workingFolder, path);
    const result = await injectBugIntoFile({
     definitionPath: locate(input.bug),
     sourcePath: locate(input.source),
     ...input.output === undefined ? {} : {
      outputPath: locate(input.output)
     }
    });
    if (!result.injected) return {
     exitCode: 1,
     json: {
      ...result,
      edits: []
     },
     text: `${(0, inject.SP)(result)}\n`
    };
    const where = result.edits.map(({startLine: startLine}) => startLine).join(", ");
    if (input.check || result.outputPath !== undefined) {
     const {source: _source, ...brief} = result;
     const place = result.outputPath === undefined ? "can be injected" : `injected, and written to ${result.outputPath}`;
     return {
      exitCode: 0,
      json: brief,
      text: `${result.id}: ${place} (lines ${where}).\n`
     };
    }
    return {
     exitCode: 0,
     json: result,
     text: result.source
    };
   }
  });
 }
};
