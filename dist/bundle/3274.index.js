export const id = 3274;

export const ids = [ 3274 ];

export const modules = {
 64912: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   F: () => explainDefinition,
   j: () => explanationText
  });
  var _definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74790);
  function wordsOf(pattern) {
   if (pattern.capture !== undefined && pattern.children === undefined) return `<${pattern.capture}>`;
   if (pattern.text !== undefined) return pattern.text;
   if (pattern.children !== undefined) return pattern.children.map(wordsOf).join(" ");
   if (pattern.kind === undefined) return "...";
   return /^[a-z_]{3,}$/.test(pattern.kind) && pattern.kind.includes("_") ? `[${pattern.kind.replaceAll("_", " ")}]` : pattern.kind;
  }
  function codeText(code) {
   if (typeof code === "string") return code;
   return code.map(part => typeof part === "string" ? part : "capture" in part ? `<${part.capture}>` : part.verbatim).join("");
  }
  function scopeText(scope) {
   if (scope?.function !== undefined) {
    return ` in the function ${scope.function}${scope.class === undefined ? "" : ` of ${scope.class}`}`;
   }
   return scope?.class === undefined ? "" : ` in the class ${scope.class}`;
  }
  function targetOf(pattern) {
   if (pattern.target) return pattern;
   for (const child of pattern.children ?? []) {
    const found = targetOf(child);
    if (found !== undefined) return found;
   }
   return undefined;
  }
  function countText(matches) {
   if (matches === "one") return "the one place";
   return matches === "all" ? "every place" : `place number ${matches.nth}`;
  }
  function actionText({find: find, action: action}) {
   const target = find === undefined ? undefined : targetOf(find);
   const what = target === undefined ? "it" : `\`${wordsOf(target)}\` there`;
   switch (action?.type) {
   case undefined:
    return "and remember the names in it";

   case "replace":
    return `and replace ${what} by \`${codeText(action.code)}\``;

   case "delete":
    return `and delete ${what}`;

   case "move":
    return `and move it ${action.position} what "${action.anchor}" found`;

   case "insert":
    {
     const beside = action.position === "before" || action.position === "after";
     const place = beside ? `${action.position} ${what}` : `at the ${action.position} of its body`;
     return `and insert \`${codeText(action.code)}\` ${place}`;
    }
   }
  }
  function treeStepText(step) {
   const scope = scopeText(step.scope);
   if (step.find === undefined) return `Take the scope itself${scope}, ${actionText(step)}.`;
   const found = `Find ${countText(step.matches)}${scope} that reads \`${wordsOf(step.find)}\``;
   return `${found}, ${actionText(step)}.`;
  }
  function astText(value) {
   if (Array.isArray(value)) return `[${value.map(astText).join(", ")}]`;
   if (value === null || typeof value !== "object") return String(value);
   if ("from_context" in value && typeof value.from_context === "string") return `<${value.from_context}>`;
   const {node_type: type, ...fields} = value;
   const inner = Object.entries(fields).map(([name, field]) => `${name} ${astText(field)}`);
   return inner.length === 0 ? String(type) : `${String(type)} with ${inner.join(" and ")}`;
  }
  function pythonStepText(step) {
   const conditions = (step.conditions ?? []).map(({check: check, ...rest}) => `${check.replaceAll("_", " ")} ${Object.values(rest).join(" ")}`);
   const where = conditions.length === 0 ? "" : `, if ${conditions.join(" and ")}`;
   const find = `Find ${astText(step.pattern)}${where}`;
   if (step.type === "find_and_track") return `${find}, and remember ${Object.keys(step.track_as).join(" and ")}.`;
   const {replacement: replacement} = step;
   const what = {
    delete_statement: "delete the statement",
    remove_keyword_arg: `remove the argument ${"name" in replacement ? replacement.name : ""}`,
    replace_value_with: `replace its value by \`${"source" in replacement ? replacement.source : ""}\``,
    replace_with: `replace it by \`${"source" in replacement ? replacement.source : ""}\``
   }[replacement.type];
   return `${find}, and ${what}.`;
  }
  function stepText(step) {
   const text = (0, _definition_js__WEBPACK_IMPORTED_MODULE_0__.fS)(step) ? treeStepText(step) : pythonStepText(step);
   return step.description === undefined ? text : `${step.description}. ${text}`;
  }
  function explainDefinition(definition) {
   return {
    id: definition.id,
    description: definition.description,
    language: definition.language,
    steps: definition.steps.map((step, index) => ({
     number: index + 1,
     text: stepText(step)
    }))
   };
  }
  function explanationText({id: id, description: description, language: language, steps: steps}) {
   const lines = steps.map(({number: number, text: text}) => `${number}. ${text}`);
   return `${id}: ${description}\nLanguage: ${language}\n\n${lines.join("\n")}\n`;
  }
 },
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
 3274: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   command: () => explain_bug_command
  });
  var external_node_path_ = __webpack_require__(76760);
  var schemas = __webpack_require__(13798);
  var explain = __webpack_require__(64912);
  var fields = __webpack_require__(93006);
  var load_definition = __webpack_require__(61077);
  var create_bug = __webpack_require__(69039);
  async function explainBug(path) {
   const {definition: definition, version: version} = (0, load_definition.y)(await (0, 
   create_bug.yR)(path, "The definition"), (0, external_node_path_.basename)(path));
   return {
    ...(0, explain.F)(definition),
    version: version
   };
  }
  var command = __webpack_require__(24953);
  const explain_bug_command = (0, command.N)({
   name: "explain-bug",
   summary: "Say in plain words what a bug definition looks for and changes",
   positionals: [],
   flags: schemas.Ikc({
    bug: (0, fields.$4)("Definition, of version 2.1 or 3.0")
   }),
   async run(input, context) {
    const explanation = await explainBug((0, external_node_path_.resolve)(context.workingFolder, input.bug));
    const text = (0, explain.j)(explanation);
    return {
     exitCode: 0,
     json: {
      ...explanation,
      text: text
     },
     text: text
    };
   }
  });
 }
};
