export const id = 2075;

export const ids = [ 2075 ];

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
 42075: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => migrateBugs
  });
  var external_node_path_ = __webpack_require__(76760);
  var atomic_write = __webpack_require__(88274);
  function modulesOf(results) {
   return [ ...new Set(results.map(({module: module}) => module)) ].sort();
  }
  function proposeCommitMessage(results) {
   const migrated = results.filter(({status: status}) => status === "migrated");
   const failed = results.filter(({status: status}) => status === "failed");
   const attempted = migrated.length + failed.length;
   const lines = [ `feat: bug definitions for ${migrated.length} ${migrated.length === 1 ? "patch" : "patches"}`, "", "Computed from the differences of the syntax trees; each was injected again and gave the tree of its patch.", "", `Success rate: ${migrated.length}/${attempted}${attempted === 0 ? "" : ` (${Math.round(100 * migrated.length / attempted)}%)`}`, "", "Modules migrated:", ...modulesOf(migrated).map(module => `- ${module}`) ];
   if (failed.length > 0) lines.push("", "Remaining (manual authoring):", ...failed.map(({patch: patch, reason: reason}) => `- ${patch}: ${reason}`));
   return `${lines.join("\n")}\n`;
  }
  var promises_ = __webpack_require__(51455);
  var name_bug = __webpack_require__(74896);
  var user_error = __webpack_require__(31397);
  const skippedFolders = new Set([ ".git", "node_modules", ".venv", "__pycache__" ]);
  async function listFiles(folder) {
   const files = [];
   for (const entry of await (0, promises_.readdir)(folder, {
    withFileTypes: true
   })) {
    const path = (0, external_node_path_.join)(folder, entry.name);
    if (entry.isDirectory() && !skippedFolders.has(entry.name)) files.push(...await listFiles(path)); else if (entry.isFile()) files.push(path);
   }
   return files;
  }
  async function filesBelow(folder, extension) {
   const files = await listFiles(folder).catch(() => []);
   return files.filter(file => file.endsWith(extension)).sort();
  }
  async function findPatches(curriculum, modules) {
   const files = await listFiles(curriculum).catch(error => {
    throw new user_error.y(`The curriculum ${curriculum} cannot be read: ${error.code}.`, {
     cause: error
    });
   });
   const patches = files.filter(file => file.endsWith(".patch")).sort().map(path => ({
    path: path,
    name: (0, external_node_path_.relative)(curriculum, path).split(external_node_path_.sep).join("/"),
    module: (0, name_bug.cD)(path)
   }));
   if (patches.length === 0) throw new user_error.y(`There is no .patch file below ${curriculum}.`);
   const known = [ ...new Set(patches.map(({module: module}) => module)) ].sort();
   const unknown = modules.filter(module => !known.includes(module));
   if (unknown.length > 0) {
    throw new user_error.y(unknown.map(module => `There is no module '${module}' with patches; there are ${known.join(", ")}.`));
   }
   return modules.length === 0 ? patches : patches.filter(({module: module}) => modules.includes(module));
  }
  var format_definition = __webpack_require__(51164);
  var load_definition = __webpack_require__(61077);
  var syntax_tree = __webpack_require__(26411);
  var inject = __webpack_require__(11066);
  var same_behaviour = __webpack_require__(107);
  var rebuild_sides = __webpack_require__(19610);
  async function reproducesPatch(definition, patch, source) {
   if (definition.language !== patch.language) {
    return {
     reproduces: false,
     reason: `it is for ${definition.language}, the patch for ${patch.language}`
    };
   }
   const rebuilt = await (0, rebuild_sides.g)(patch, source);
   if ("reason" in rebuilt) return {
    reproduces: false,
    reason: rebuilt.reason
   };
   const {before: tree, after: after} = rebuilt.sides;
   const wrapped = {
    tree: tree,
    wrapper: {
     prefix: "",
     suffix: ""
    },
    start: 0,
    end: tree.source.length
   };
   const injection = await (0, inject.wK)(definition, wrapped);
   if (!injection.injected) return {
    reproduces: false,
    reason: injection.reason
   };
   const result = await (0, syntax_tree.P)(definition.language, injection.source);
   if ((0, same_behaviour.o)(definition.language, result.root, after.root)) return {
    reproduces: true
   };
   return {
    reproduces: false,
    reason: "it gives another tree than the patch"
   };
  }
  var bug_definitions_symptom = __webpack_require__(30556);
  var read_patch = __webpack_require__(78962);
  var synthesise = __webpack_require__(87554);
  var create_bug = __webpack_require__(69039);
  async function checkStored(path, patch) {
   const text = await (0, promises_.readFile)(path, "utf8").catch(() => undefined);
   if (text === undefined || text.trim() === "") return undefined;
   try {
    const {definition: definition, version: version} = (0, load_definition.y)(text, (0, 
    external_node_path_.basename)(path));
    if (patch === undefined) return {
     version: version,
     reproduces: false,
     reason: "the patch cannot be read"
    };
    return {
     version: version,
     ...await reproducesPatch(definition, patch)
    };
   } catch (error) {
    if (!(error instanceof user_error.y)) throw error;
    return {
     reproduces: false,
     reason: `it does not load: ${error.problems.join(" ")}`
    };
   }
  }
  async function findSource(curriculum, patchPath, path) {
   const folder = (0, external_node_path_.dirname)(patchPath);
   for (const root of [ folder, (0, external_node_path_.dirname)(folder), curriculum, (0, 
   external_node_path_.dirname)(curriculum) ]) {
    const candidate = (0, external_node_path_.join)(root, path);
    const text = await (0, promises_.readFile)(candidate, "utf8").catch(() => undefined);
    if (text !== undefined) return {
     path: candidate,
     text: text
    };
   }
   return undefined;
  }
  async function synthesiseWithBest(request, found, symptom, source) {
   if (source !== undefined) {
    const metadata = (0, create_bug.uN)(found.path, true, symptom);
    const synthesis = await (0, synthesise.y)({
     ...request,
     source: source.text,
     metadata: metadata
    });
    if (synthesis.status === "verified") return {
     ...synthesis,
     source: source.path
    };
   }
   return (0, synthesise.y)({
    ...request,
    metadata: (0, create_bug.uN)(found.path, false, symptom)
   });
  }
  async function migrate(found, options) {
   const text = await (0, promises_.readFile)(found.path, "utf8");
   const definitionPath = found.path.replace(/\.patch$/, ".json");
   let patch;
   let problem;
   try {
    patch = (0, read_patch.p)(text, (0, external_node_path_.basename)(found.path));
   } catch (error) {
    if (!(error instanceof user_error.y)) throw error;
    problem = error.problems.join(" ");
   }
   const stored = await checkStored(definitionPath, patch);
   const known = stored === undefined ? {} : {
    stored: stored
   };
   if (stored !== undefined && !options.force) {
    return {
     status: "skipped",
     reason: "there is a definition already; --force replaces it",
     definitionPath: definitionPath,
     ...known
    };
   }
   if (patch === undefined) return {
    status: "failed",
    reason: problem ?? "the patch cannot be read",
    ...known
   };
   const symptom = await (0, bug_definitions_symptom.P)(found.path);
   if (symptom !== undefined) options.progress.note(`  Loaded symptom from ${(0, external_node_path_.basename)(symptom.path)}`);
   const source = await findSource(options.curriculum, found.path, patch.path);
   const request = {
    patch: patch,
    id: (0, name_bug.eA)(found.path),
    description: (0, name_bug.WP)(found.path, text, symptom?.text)
   };
   const synthesis = await synthesiseWithBest(request, found, symptom?.text, source);
   const details = {
    ...known,
    ...symptom === undefined ? {} : {
     symptom: (0, external_node_path_.basename)(symptom.path)
    }
   };
   if (synthesis.status === "failed") {
    return {
     status: "failed",
     reason: synthesis.reason,
     differences: synthesis.differences,
     ...details
    };
   }
   const json = (0, format_definition.$)(synthesis.definition);
   (0, load_definition.y)(json, (0, external_node_path_.basename)(definitionPath));
   if (!options.dryRun) await (0, atomic_write.lo)(definitionPath, json);
   return {
    status: "migrated",
    ...options.dryRun ? {} : {
     definitionPath: definitionPath
    },
    ...details,
    ...synthesis.source === undefined ? {} : {
     source: synthesis.source
    },
    definition: synthesis.definition
   };
  }
  async function migratePatch(found, options) {
   const started = performance.now();
   const measured = () => Math.round((performance.now() - started) * 10) / 10;
   const name = {
    patch: found.name,
    module: found.module
   };
   try {
    const result = await migrate(found, options);
    return {
     ...name,
     ...result,
     milliseconds: measured()
    };
   } catch (error) {
    return {
     ...name,
     status: "failed",
     reason: (0, user_error.b)(error),
     milliseconds: measured()
    };
   }
  }
  var review_sheet = __webpack_require__(42068);
  async function preflight(request, patches, progress) {
   const golden = await filesBelow(request.golden ?? request.curriculum, ".json");
   const where = request.golden ?? "the curriculum";
   if (golden.length === 0) progress.note(`No golden definitions in ${where}; they are not needed to compute definitions.`); else progress.note(`Golden definitions: ${golden.length} in ${where}.`);
   progress.note(`Found ${patches} patch ${patches === 1 ? "file" : "files"} to migrate; no key is needed.`);
  }
  async function migrateAll(patches, request, options, signal) {
   const results = [];
   let next = 0;
   const work = async () => {
    for (let index = next++; index < patches.length; index = next++) {
     signal?.throwIfAborted();
     const patch = patches[index];
     options.progress.note(`[${index + 1}/${patches.length}] ${patch.module}: ${patch.name.split("/").at(-1)}`);
     const result = await migratePatch(patch, options);
     options.progress.note(`  ${result.status}${result.reason === undefined ? "" : `: ${result.reason}`} (${result.milliseconds} ms)`);
     results[index] = result;
    }
   };
   await Promise.all(Array.from({
    length: Math.min(request.jobs, patches.length)
   }, work));
   return results;
  }
  function count(results, status) {
   return results.filter(result => result.status === status).length;
  }
  function summarise(results) {
   const attempted = results.length - count(results, "skipped");
   const rate = attempted === 0 ? "" : ` (${Math.round(100 * count(results, "migrated") / attempted)}%)`;
   const lines = [ "MIGRATION SUMMARY", `Successful: ${count(results, "migrated")}`, `Failed: ${count(results, "failed")}`, `Skipped: ${count(results, "skipped")}`, `Total migrated: ${count(results, "migrated")}/${attempted}${rate}` ];
   return `${lines.join("\n")}\n`;
  }
  function reportText(result) {
   return [ "# Migration of bug patches", "", "```text", result.summary.trimEnd(), "```", "", (0, 
   review_sheet.A)(result.results), "", ...result.results.map(review_sheet.u), "## Commit message", "", "```text", result.commitMessage.trimEnd(), "```", "" ].join("\n");
  }
  async function migrateBugs(request, context) {
   const {progress: progress, signal: signal} = context;
   const patches = await findPatches(request.curriculum, request.modules);
   await preflight(request, patches.length, progress);
   const {curriculum: curriculum, force: force, dryRun: dryRun} = request;
   const results = await migrateAll(patches, request, {
    curriculum: curriculum,
    force: force,
    dryRun: dryRun,
    progress: progress
   }, signal);
   const outcome = {
    total: results.length,
    migrated: count(results, "migrated"),
    skipped: count(results, "skipped"),
    failed: count(results, "failed"),
    results: results,
    commitMessage: proposeCommitMessage(results),
    summary: summarise(results)
   };
   const reportPath = request.reportPath ?? (dryRun ? undefined : (0, external_node_path_.join)(curriculum, "migration-report.md"));
   if (reportPath === undefined) return outcome;
   await (0, atomic_write.lo)(reportPath, reportText(outcome));
   return {
    ...outcome,
    reportPath: reportPath
   };
  }
 },
 42068: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => resultTable,
   u: () => reviewSheet
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _bug_definitions_explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64912);
  function cell(text) {
   return text.replaceAll("|", "\\|").replaceAll("\n", " ");
  }
  function storedText({stored: stored}) {
   if (stored === undefined) return "none";
   if (stored.reproduces) return `${stored.version}: reproduces the patch`;
   return `${stored.version ?? "unreadable"}: does not (${stored.reason ?? "unknown"})`;
  }
  function resultTable(results) {
   const rows = results.map(result => `| ${cell(result.module)} | ${cell((0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(result.patch))} | ${result.status} | ${result.milliseconds} | ${cell(storedText(result))} | ${cell(result.reason ?? "")} |`);
   return [ "| Module | Patch | Result | ms | Definition before | Reason |", "| --- | --- | --- | --- | --- | --- |", ...rows ].join("\n");
  }
  function migratedLines(result) {
   const {definition: definition} = result;
   const steps = definition === undefined ? [] : (0, _bug_definitions_explain_js__WEBPACK_IMPORTED_MODULE_1__.F)(definition).steps;
   const against = result.source === undefined ? "the lines of the patch" : "the whole source file";
   return [ "**Generated JSON:** yes", "**Schema Valid:** yes (read again with the schema of version 3.0)", `**Pattern:** ${steps.length} steps, each found in exactly the places meant`, "", ...steps.map(({number: number, text: text}) => `${number}. ${text.replaceAll("\n", "\n   ")}`), "", "**Transformation Correct:** yes (the tree after the injection is that of the patch, comments aside)", `**Injection Test:** passed on ${against}, ${result.milliseconds} ms` ];
  }
  function failedLines(result) {
   return [ "**Generated JSON:** no", "**Schema Valid:** not applicable", "**Pattern:** none", "**Transformation Correct:** not applicable", `**Injection Test:** not passed: ${result.reason ?? "no reason given"}`, ...(result.differences ?? []).map(difference => `- ${difference}`) ];
  }
  function reviewSheet(result) {
   const title = `## ${result.module} - ${(0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(result.patch, ".patch")}`;
   if (result.status === "skipped") return `${title}\n\nNot migrated: ${result.reason ?? ""}. Definition before: ${storedText(result)}.\n`;
   const lines = result.status === "migrated" ? migratedLines(result) : failedLines(result);
   const status = result.status === "migrated" ? "VERIFIED, to be reviewed" : "MANUAL AUTHORING";
   const symptom = result.symptom === undefined ? "no symptom file" : `symptom from ${result.symptom}`;
   return `${title}\n\n${lines.join("\n")}\n\n**Notes:** ${symptom}; definition before: ${storedText(result)}\n\n**Status:** ${status}\n`;
  }
 }
};
