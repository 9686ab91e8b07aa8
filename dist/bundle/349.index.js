export const id = 349;

export const ids = [ 349 ];

export const modules = {
 76564: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => builtinAgent
  });
  var user_error = __webpack_require__(31397);
  var schemas = __webpack_require__(13798);
  const searchResultSchema = schemas.Ikc({
   file: schemas.YjP(),
   line: schemas.Whr().min(1),
   text: schemas.YjP()
  });
  const actionDetailsSchemas = {
   begin_interaction: schemas._H3({
    repository: schemas.YjP().optional(),
    baseCommit: schemas.YjP().optional(),
    problemStatement: schemas.YjP()
   }),
   search_string: schemas._H3({
    path: schemas.YjP(),
    searchKey: schemas.YjP(),
    results: schemas.YOg(searchResultSchema)
   }),
   search_dir: schemas._H3({
    path: schemas.YjP(),
    pattern: schemas.YjP().optional(),
    results: schemas.YOg(schemas.YjP())
   }),
   open_file: schemas._H3({
    path: schemas.YjP(),
    startLine: schemas.Whr().min(1),
    endLine: schemas.Whr().min(0),
    content: schemas.YjP()
   }),
   find_and_replace_code: schemas._H3({
    path: schemas.YjP(),
    oldCode: schemas.YjP(),
    newCode: schemas.YjP()
   }),
   execute_terminal_command: schemas._H3({
    command: schemas.YjP(),
    output: schemas.YjP(),
    exitCode: schemas.Whr().nullable()
   }),
   add_thought: schemas._H3({}),
   end_interaction: schemas._H3({
    reason: schemas.YjP().optional(),
    summary: schemas.YjP().optional()
   })
  };
  var hash_chain = __webpack_require__(91051);
  const longest = 64 * 1024;
  function shortenText(text) {
   if (text.length <= longest) return text;
   const kept = longest - 80;
   const head = text.slice(0, Math.ceil(kept / 2));
   const tail = text.slice(text.length - Math.floor(kept / 2));
   return `${head}\n[... ${text.length - kept} characters left out ...]\n${tail}`;
  }
  function shortenTexts(details) {
   return shorten(details);
  }
  function shorten(value) {
   if (typeof value === "string") return shortenText(value);
   if (Array.isArray(value)) return value.map(shorten);
   if (typeof value !== "object" || value === null) return value;
   return Object.fromEntries(Object.entries(value).map(([key, item]) => [ key, shorten(item) ]));
  }
  function steadyClock() {
   const startedAt = Date.now();
   const zero = performance.now();
   return () => Math.floor(startedAt + performance.now() - zero);
  }
  function createRecorder(options) {
   const now = steadyClock();
   const events = [];
   let busy = false;
   let finished = false;
   function append(event) {
    const hash = (0, hash_chain.dT)(events.at(-1)?.hash ?? "", event);
    events.push({
     ...event,
     hash: hash
    });
   }
   function eventOf(action, thought, partition, beganAt) {
    const first = events[0];
    const firstAt = first === undefined ? beganAt : Date.parse(first.timestamp);
    return details => ({
     action: action,
     details: shortenTexts(details),
     thought: thought,
     timestamp: new Date(beganAt).toISOString(),
     elapsed_seconds: (beganAt - firstAt) / 1e3,
     duration_seconds: (now() - beganAt) / 1e3,
     partition: partition
    });
   }
   return {
    get length() {
     return events.length;
    },
    async record(action, thought, partition, work) {
     if (busy || finished) throw new Error(`"${action}" cannot be recorded: the recorder is busy or finished.`);
     busy = true;
     const complete = eventOf(action, thought, partition, now());
     try {
      const details = await work();
      append(complete(actionDetailsSchemas[action].parse(details)));
      return details;
     } catch (error) {
      append(complete({
       error: (0, user_error.b)(error)
      }));
      throw error;
     } finally {
      busy = false;
     }
    },
    finish(end) {
     const last = events.at(-1);
     if (busy || last === undefined) throw new Error("A recording without a finished event cannot be closed.");
     finished = true;
     return {
      taskIssue: options.taskIssue,
      tags: end.tags ?? {},
      ...end.failureAnalysis === undefined ? {} : {
       failureAnalysis: end.failureAnalysis
      },
      ...end.extra,
      annotationTrace: events,
      provenance: {
       agent: options.agent,
       agentVersion: options.agentVersion,
       mode: options.mode,
       ...options.constraints === undefined ? {} : {
        constraints: [ ...options.constraints ]
       },
       baseCommit: options.baseCommit,
       finalDiff: end.finalDiff,
       lastHash: last.hash
      }
     };
    }
   };
  }
  var promises_ = __webpack_require__(51455);
  var languages = __webpack_require__(2086);
  var parser = __webpack_require__(5914);
  function elementsOf(tree) {
   const cursor = tree.walk();
   const build = parent => {
    const field = cursor.currentFieldName;
    const element = {
     type: cursor.nodeType,
     named: cursor.nodeIsNamed,
     start: cursor.startIndex,
     end: cursor.endIndex,
     line: cursor.startPosition.row + 1,
     children: [],
     ...field === null || field === undefined ? {} : {
      field: field
     },
     ...parent === undefined ? {} : {
      parent: parent
     }
    };
    if (cursor.gotoFirstChild()) {
     do {
      element.children.push(build(element));
     } while (cursor.gotoNextSibling());
     cursor.gotoParent();
    }
    return element;
   };
   const root = build(undefined);
   cursor.delete();
   return root;
  }
  function* walk(element) {
   yield element;
   for (const child of element.children) yield* walk(child);
  }
  function childByField(element, field) {
   return element.children.find(child => child.field === field);
  }
  function namedChildren(element) {
   return element.children.filter(child => child.named && !/comment$/.test(child.type));
  }
  function* ancestors(element) {
   for (let at = element.parent; at !== undefined; at = at.parent) yield at;
  }
  const set = (...names) => new Set(names);
  const python = {
   family: "python",
   functions: set("function_definition"),
   classes: set("class_definition"),
   blocks: set("block", "module"),
   binaries: set("binary_operator", "boolean_operator", "comparison_operator"),
   assignments: set("assignment"),
   augmented: set("augmented_assignment"),
   calls: set("call"),
   argumentLists: set("argument_list"),
   members: set("attribute"),
   subscripts: set("subscript"),
   integers: set("integer"),
   floats: set("float"),
   strings: set("string"),
   identifiers: set("identifier"),
   properties: set("identifier"),
   conditionals: set("if_statement", "elif_clause", "while_statement", "conditional_expression", "if_clause", "assert_statement"),
   loops: set("for_statement", "while_statement"),
   returns: set("return_statement"),
   expressionStatements: set("expression_statement"),
   lists: set("list", "tuple", "set", "expression_list", "pattern_list"),
   words: {
    true: "True",
    false: "False",
    none: "None",
    and: "and",
    or: "or",
    not: "not ",
    equal: "=="
   },
   terminator: ""
  };
  const javascript = {
   family: "javascript",
   functions: set("function_declaration", "function_expression", "arrow_function", "method_definition", "generator_function_declaration", "generator_function"),
   classes: set("class_declaration", "class"),
   blocks: set("statement_block", "program", "switch_case", "switch_default"),
   binaries: set("binary_expression"),
   assignments: set("assignment_expression", "variable_declarator"),
   augmented: set("augmented_assignment_expression"),
   calls: set("call_expression", "new_expression"),
   argumentLists: set("arguments"),
   members: set("member_expression"),
   subscripts: set("subscript_expression"),
   integers: set("number"),
   floats: set(),
   strings: set("string"),
   identifiers: set("identifier", "shorthand_property_identifier"),
   properties: set("property_identifier"),
   conditionals: set("if_statement", "while_statement", "do_statement", "for_statement", "ternary_expression"),
   loops: set("for_statement", "for_in_statement", "while_statement", "do_statement"),
   returns: set("return_statement"),
   expressionStatements: set("expression_statement"),
   lists: set("array"),
   words: {
    true: "true",
    false: "false",
    none: "null",
    and: "&&",
    or: "||",
    not: "!",
    equal: "==="
   },
   terminator: ";"
  };
  const curly = {
   ...javascript,
   family: "other",
   functions: set("function_definition", "function_declaration", "method_declaration", "function_item", "constructor_declaration", "func_literal", "method", "local_function_statement"),
   classes: set("class_declaration", "impl_item", "class_specifier", "class"),
   blocks: set("block", "statement_list", "constructor_body", "compound_statement", "body_statement"),
   binaries: set("binary_expression", "binary"),
   assignments: set("assignment_statement", "assignment_expression", "short_var_declaration", "let_declaration", "variable_declarator", "assignment"),
   augmented: set("compound_assignment_expr", "operator_assignment"),
   calls: set("call_expression", "method_invocation", "object_creation_expression", "invocation_expression", "call", "function_call_expression", "member_call_expression"),
   argumentLists: set("argument_list", "arguments"),
   members: set("selector_expression", "field_expression", "field_access", "member_access_expression"),
   subscripts: set("index_expression", "array_access", "subscript_expression", "element_access_expression", "element_reference"),
   integers: set("int_literal", "decimal_integer_literal", "integer_literal", "number_literal", "integer"),
   floats: set("float_literal", "decimal_floating_point_literal", "real_literal", "float"),
   strings: set("interpreted_string_literal", "string_literal", "string"),
   identifiers: set("identifier", "variable_name"),
   properties: set("field_identifier", "identifier"),
   conditionals: set("if_statement", "if_expression", "while_statement", "while_expression", "for_clause", "ternary_expression", "conditional_expression"),
   loops: set("for_statement", "while_statement", "for_expression", "while_expression", "loop_expression", "enhanced_for_statement"),
   returns: set("return_statement", "return_expression"),
   lists: set("array_initializer", "array_expression", "tuple_expression"),
   words: {
    true: "true",
    false: "false",
    none: "null",
    and: "&&",
    or: "||",
    not: "!",
    equal: "=="
   }
  };
  const go = {
   ...curly,
   family: "go",
   terminator: "",
   words: {
    ...curly.words,
    none: "nil"
   }
  };
  const rust = {
   ...curly,
   family: "rust",
   words: {
    ...curly.words,
    none: "None"
   }
  };
  function profileOf(language) {
   if (language === "python") return python;
   if (language === "javascript" || language === "typescript" || language === "tsx") return javascript;
   if (language === "go") return go;
   if (language === "rust") return rust;
   return language === "java" ? {
    ...curly,
    family: "java"
   } : curly;
  }
  async function parseFile(path, source, language) {
   const tree = (await (0, parser.B)(language)).parse(source);
   const root = elementsOf(tree);
   tree.delete();
   return {
    path: path,
    source: source,
    language: language,
    profile: profileOf(language),
    root: root
   };
  }
  function textOf(file, element) {
   return file.source.slice(element.start, element.end);
  }
  function lineAt(source, position) {
   let line = 1;
   for (let at = source.indexOf("\n"); at >= 0 && at < position; at = source.indexOf("\n", at + 1)) line += 1;
   return line;
  }
  function distinct(items) {
   return [ ...new Set(items) ];
  }
  function textsOf(file, root, types) {
   return distinct([ ...walk(root) ].filter(one => types.has(one.type)).map(one => textOf(file, one)));
  }
  function isPropertyName(element, profile) {
   const {parent: parent} = element;
   if (parent === undefined) return false;
   if (parent.type === "keyword_argument" && element.field === "name") return true;
   return profile.members.has(parent.type) && parent.children.at(-1) === element && parent.children.length > 1;
  }
  function isInType(element) {
   for (let at = element.parent; at !== undefined; at = at.parent) {
    if (/^(type|type_annotation|import_|import|use_declaration)/.test(at.type)) return true;
   }
   return false;
  }
  function localNames(file, root, assignedOnly) {
   const {profile: profile} = file;
   const names = [];
   for (const element of walk(root)) {
    if (!profile.identifiers.has(element.type) || isPropertyName(element, profile) || isInType(element)) continue;
    if (assignedOnly && !bindsName(element)) continue;
    names.push(textOf(file, element));
   }
   return distinct(names);
  }
  const bindingParents = /^(parameters|formal_parameters|lambda_parameters|parameter_declaration|parameter|required_parameter|optional_parameter|default_parameter|typed_parameter|typed_default_parameter|formal_parameter|list_splat_pattern|dictionary_splat_pattern|rest_pattern|pattern_list|tuple_pattern|array_pattern|object_pattern|tuple|let_declaration|variable_declarator|closure_parameters|expression_list|for_in_clause|for_statement|for_in_statement|assignment|assignment_pattern|named_expression|range_clause|as_pattern_target|arrow_function)$/;
  function bindsName(element) {
   const {parent: parent} = element;
   if (parent === undefined || !bindingParents.test(parent.type)) return false;
   if (element.field === undefined) return true;
   return !/^(right|value|body|condition|object|function|iterable|return_type|type)$/.test(element.field);
  }
  function parametersOf(file, element) {
   const list = childByField(element, "parameters") ?? childByField(element, "parameter");
   if (list === undefined) return [];
   const holder = list.children.length === 0 ? {
    ...list,
    children: [ list ]
   } : list;
   return localNames(file, holder, holder === list).filter(name => name !== "self" && name !== "cls");
  }
  function nameOf(file, element) {
   const named = childByField(element, "name") ?? childByField(element.parent ?? element, "name");
   return named === undefined ? "" : textOf(file, named);
  }
  function unitsOf(file) {
   const {profile: profile, root: root} = file;
   const outermost = [];
   const visit = element => {
    if (profile.functions.has(element.type)) outermost.push(element); else element.children.forEach(visit);
   };
   visit(root);
   const shared = {
    fileFunctions: distinct([ ...walk(root) ].filter(one => profile.functions.has(one.type)).map(one => nameOf(file, one))).filter(name => name !== ""),
    properties: distinct([ ...walk(root) ].filter(one => profile.properties.has(one.type) && isPropertyName(one, profile)).map(one => textOf(file, one))),
    strings: textsOf(file, root, profile.strings).filter(text => text.length < 40).slice(0, 24)
   };
   return [ ...outermost, root ].map(element => ({
    file: file,
    element: element,
    name: element === root ? "" : nameOf(file, element),
    startLine: element.line,
    endLine: lineAt(file.source, element.end),
    locals: localNames(file, element, true),
    parameters: element === root ? [] : parametersOf(file, element),
    integers: textsOf(file, element, profile.integers).slice(0, 12),
    ...shared
   }));
  }
  class CandidateCollector {
   unit;
   candidates=[];
   constructor(unit) {
    this.unit = unit;
   }
   text(element) {
    return textOf(this.unit.file, element);
   }
   replace(kind, cost, element, text) {
    this.splice(kind, cost, element.line, [ {
     start: element.start,
     end: element.end,
     text: text
    } ]);
   }
   splice(kind, cost, line, splices) {
    const {path: path, source: source} = this.unit.file;
    if (splices.every(one => source.slice(one.start, one.end) === one.text)) return;
    this.candidates.push({
     path: path,
     splices: splices,
     kind: kind,
     cost: cost,
     line: line
    });
   }
   swap(kind, cost, first, second) {
    const [a, b] = first.start < second.start ? [ first, second ] : [ second, first ];
    this.splice(kind, cost, a.line, [ {
     start: a.start,
     end: a.end,
     text: this.text(b)
    }, {
     start: b.start,
     end: b.end,
     text: this.text(a)
    } ]);
   }
  }
  var external_node_vm_ = __webpack_require__(30714);
  const erased = /^(type_annotation|type_arguments|type_parameters|accessibility_modifier|override_modifier|type_alias_declaration|interface_declaration|type_predicate_annotation|asserts_annotation)$/;
  function withoutTypes(source, root) {
   const cuts = [];
   for (const element of walk(root)) {
    if (erased.test(element.type)) cuts.push([ element.start, element.end ]); else if (/^(as|satisfies)_expression$/.test(element.type)) cuts.push([ element.children[0].end, element.end ]); else if (element.type === "non_null_expression") cuts.push([ element.end - 1, element.end ]); else if (element.type === "?" && element.parent?.type === "optional_parameter") cuts.push([ element.start, element.end ]);
   }
   let text = "";
   let at = 0;
   for (const [start, end] of cuts.sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (start < at) continue;
    text += source.slice(at, start);
    at = end;
   }
   return text + source.slice(at);
  }
  function compiles(text) {
   try {
    new external_node_vm_.Script(text);
    return true;
   } catch {
    return false;
   }
  }
  function createBodyCheck(parser, source) {
   const typed = parser.language !== "javascript";
   const privateNames = [ ...new Set(source.match(/(?<![\w$])#[A-Za-z_$][\w$]*/g) ?? []) ];
   const head = `class A extends Object { ${privateNames.map(name => `${name};`).join(" ")}`;
   return (statements, isConstructor) => {
    const text = `${head} ${isConstructor ? "constructor()" : "async *m()"} {${statements}\n} }`;
    if (!typed && !/<[A-Za-z>]/.test(statements)) return compiles(text);
    const tree = parser.parse(text);
    const {hasError: hasError} = tree.rootNode;
    const root = elementsOf(tree);
    tree.delete();
    if (hasError) return false;
    if ([ ...walk(root) ].some(one => one.type.startsWith("jsx_"))) return true;
    return compiles(withoutTypes(text, root));
   };
  }
  const scoreMargin = 1;
  var external_node_path_ = __webpack_require__(76760);
  const specifier = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)(['"])([^'"\n]+)\1/g;
  const endings = [ "", ".ts", ".tsx", ".js", ".jsx", ".mjs", ".cjs", ".mts", ".cts", "/index.ts", "/index.tsx", "/index.js", "/index.mjs" ];
  const mostFiles = 40;
  const deepest = 4;
  function resolveImport(from, name, tracked) {
   const base = name.startsWith(".") ? external_node_path_.posix.join(external_node_path_.posix.dirname(from), name) : name.startsWith("@/") || name.startsWith("~/") ? external_node_path_.posix.join("src", name.slice(2)) : undefined;
   if (base === undefined) return undefined;
   const bases = [ base, base.replace(/\.([cm]?)jsx?$/, ".$1ts"), base.replace(/\.jsx?$/, ".tsx") ];
   return bases.flatMap(one => endings.map(ending => one + ending)).find(path => tracked.has(path));
  }
  async function importedFiles(session, entries) {
   const tracked = new Set(await session.workspace.trackedFiles());
   const left = new Set([ ...entries, ...session.task.protectedPaths ]);
   const found = new Set;
   let layer = [ ...entries ];
   for (let depth = 0; depth < deepest && layer.length > 0; depth++) {
    const next = [];
    for (const path of layer) {
     const text = await session.workspace.read(path) ?? "";
     for (const [, , name] of text.matchAll(specifier)) {
      const target = resolveImport(path, name, tracked);
      if (target === undefined || found.has(target) || left.has(target) || !/\.[cm]?[jt]sx?$/.test(target)) continue;
      found.add(target);
      next.push(target);
     }
    }
    layer = next;
   }
   return [ ...found ].slice(0, mostFiles);
  }
  const javascriptHarness = String.raw`
const __now = performance.now.bind(performance);
// Stacks and differences are for people; here only the verdict counts.
Error.stackTraceLimit = 0;
const __setTimeout = globalThis.setTimeout;
const __clearTimeout = globalThis.clearTimeout;
class __OverBudget extends Error {}
let __left = Infinity;
globalThis.__bugfixMutant = 0;
globalThis.__bugfixTick = () => { if (--__left < 0) throw new __OverBudget('over budget'); };
let __lines = new Set();
globalThis.__bugfixLine = (file, line) => { __lines.add(file * 1e6 + line); };
const __calls = {};
globalThis.__bugfixCall = (key, given) => {
  const known = (__calls[key] ??= new Map());
  if (known.size >= 12) return;
  try { const copy = structuredClone(given); const text = __show(copy); if (text.length < 2000 && text === JSON.stringify(copy)) known.set(text, copy); } catch {}
};

const __root = { name: '', parent: null, before: [], after: [], beforeAll: [], afterAll: [] };
let __suite = __root;
const __tests = [];

function __body(args) { return args.find((one) => typeof one === 'function'); }
function __format(name, values, index) {
  let at = 0;
  return String(name).replace(/%([sdifjoO#%p$])/g, (all, kind) => kind === '%' ? '%' : kind === '#' ? String(index) : typeof values[at] === 'object' ? JSON.stringify(values[at++]) : String(values[at++]))
    .replace(/\$(\w+)/g, (all, key) => values[0] !== null && typeof values[0] === 'object' && key in values[0] ? String(values[0][key]) : all);
}
function __addTest(name, fn, values) {
  const titles = [];
  for (let at = __suite; at.parent; at = at.parent) titles.unshift(at.name);
  __tests.push({ name: [...titles, String(name)].join(' > '), suite: __suite, fn, values });
}
function __addSuite(name, fn, values) {
  const outer = __suite;
  __suite = { name: String(name), parent: outer, before: [], after: [], beforeAll: [], afterAll: [] };
  try { fn?.apply(undefined, values ?? []); } finally { __suite = outer; }
}
function __collector(add) {
  const collect = (name, ...args) => { add(typeof name === 'function' ? name.name : name, __body(args)); };
  const skip = () => {};
  const each = (table, ...rest) => {
    if (table?.raw !== undefined) throw new Error('template tables are not supported');
    return (name, ...args) => [...table].forEach((row, index) => {
      const values = Array.isArray(row) ? row : [row];
      add(__format(name, values, index), __body(args), values);
    });
  };
  Object.assign(collect, { each, for: (table) => (name, ...args) => [...table].forEach((row, index) => add(__format(name, [row], index), __body(args), [row])),
    only: collect, concurrent: collect, sequential: collect, skip: Object.assign(skip, { each: () => skip }), todo: skip, fails: skip, failing: skip,
    skipIf: (condition) => (condition ? skip : collect), runIf: (condition) => (condition ? collect : skip) });
  return collect;
}
const __describe = __collector(__addSuite);
const __test = __collector(__addTest);
const __hooks = {
  beforeEach: (fn) => { __suite.before.push(fn); }, afterEach: (fn) => { __suite.after.push(fn); },
  beforeAll: (fn) => { __suite.beforeAll.push(fn); }, afterAll: (fn) => { __suite.afterAll.push(fn); },
};
const __collectors = { describe: __describe, context: __describe, suite: __describe, it: __test, test: Object.assign(__test, { test: __test, it: __test, describe: __describe, suite: __describe, ...__hooks, before: __hooks.beforeAll, after: __hooks.afterAll }), specify: __test, ...__hooks, before: __hooks.beforeAll, after: __hooks.afterAll, setup: __hooks.beforeEach, teardown: __hooks.afterEach };

function __chain(suite, key) {
  const all = [];
  for (let at = suite; at; at = at.parent) all.unshift(...at[key]);
  return all;
}
function __within(promise) {
  let timer;
  return Promise.race([promise, new Promise((_, reject) => { timer = __setTimeout(() => reject(new Error('too slow')), __plan.asyncMilliseconds); })]).finally(() => __clearTimeout(timer));
}
function __call(fn, values, context) {
  if (values === undefined && fn.length === 1 && __plan.style !== 'node' && __plan.style !== 'vitest')
    return new Promise((resolve, reject) => fn.call(context, (error) => (error ? reject(error) : resolve())));
  return fn.apply(context, values ?? [__testContext]);
}
const __context = { timeout() { return this; }, slow() { return this; }, retries() { return this; }, skip() { throw new Error('skipped'); } };
/** True, false, or a promise of one; synchronous tests stay synchronous. */
function __runTest(test, budget) {
  __left = budget;
  Error.stackTraceLimit = 0;
  test.hooks ??= { before: __chain(test.suite, 'before'), after: __chain(test.suite, 'after').reverse() };
  const steps = [...test.hooks.before.map((fn) => [fn]), [test.fn, test.values], ...test.hooks.after.map((fn) => [fn])];
  const go = (index) => {
    for (let at = index; at < steps.length; at++) {
      const result = __call(steps[at][0], steps[at][1] ?? (steps[at][0] === test.fn ? undefined : []), __context);
      if (typeof result?.then === 'function') return __within(result).then(() => go(at + 1));
    }
    return __left >= 0;
  };
  try {
    const result = go(0);
    return typeof result?.then === 'function' ? result.catch(() => false) : result;
  } catch { return false; }
}

async function __prepare() {
  for (const test of __tests) {
    if (typeof test.fn !== 'function') test.fn = () => { throw new Error('no body'); };
    for (const fn of __chain(test.suite, 'beforeAll').filter((one) => !one.__done)) { fn.__done = true; await fn(); }
  }
}

async function __observe() {
  const tests = [], lines = {};
  for (const test of __tests) {
    __lines = new Set();
    const passed = (await __runTest(test, __plan.ticks)) === true;
    const ticks = Math.min(__plan.ticks, __plan.ticks - Math.max(__left, 0));
    tests.push({ name: test.name, passed, quick: true, ticks });
    for (const line of __lines) {
      const counts = (lines[line] ??= [0, 0]);
      counts[passed ? 1 : 0] += 1;
    }
  }
  return { tests, lines, calls: Object.fromEntries(Object.entries(__calls).map(([key, known]) => [key, [...known.values()]])) };
}

async function __search() {
  const started = __now(), survivors = [];
  let executed = 0, first = null, ceiling = __plan.ceiling;
  const over = [];
  const judge = async (id, budget) => {
    globalThis.__bugfixMutant = id;
    let passed = 0;
    for (const index of __plan.failing) {
      const result = __runTest(__tests[index], budget);
      const good = typeof result === 'boolean' ? result : await result;
      if (!good) return __left < 0 && passed > 0 ? 'over' : 'failed';
      passed++;
    }
    for (const index of __plan.passing) {
      const result = __runTest(__tests[index], budget * 4);
      if (!(typeof result === 'boolean' ? result : await result)) return 'failed';
    }
    return 'plausible';
  };
  const consider = async (entries, budget) => {
    for (const [id, score] of entries) {
      if (score > ceiling || __now() - started > __plan.seconds * 1000) break;
      __fs.writeSync(__position, String(id).padEnd(10), 0);
      const verdict = await judge(id, budget);
      executed++;
      if (verdict === 'over') over.push([id, score]);
      if (verdict !== 'plausible') continue;
      survivors.push(id);
      if (first === null) { first = (__now() - started) / 1000; ceiling = Math.min(ceiling, score + __plan.margin); }
    }
  };
  await consider(__plan.mutants, __plan.ticks);
  if (survivors.length === 0) await consider(over.slice(0, 400), __plan.ticks * 40);
  globalThis.__bugfixMutant = 0;
  const behaviour = survivors.length > 1 ? __compare(survivors.slice(0, 60)) : {};
  return { executed, survivors, behaviour, overBudget: over.length, seconds: (__now() - started) / 1000, firstSeconds: first };
}

function* __variations(value, depth = 0) {
  if (typeof value === 'boolean') yield !value;
  else if (typeof value === 'number') yield* [value + 1, value - 1, 0, 1, -value, value * 2, 2, 3, 5, 10, 0.5];
  else if (typeof value === 'string') yield* [value.slice(1), value.slice(0, -1), '', value + value, [...value].reverse().join(''), value.toUpperCase(), value + 'a', ' ' + value, value.slice(0, 1)];
  else if (Array.isArray(value)) {
    yield* [value.slice(1), value.slice(0, -1), [...value].reverse(), [...value, ...value], value.slice(0, 1), []];
    if (depth < 2) for (let at = 0; at < Math.min(3, value.length); at++) for (const other of [...__variations(value[at], depth + 1)].slice(0, 4)) yield value.with ? value.with(at, other) : value.map((one, index) => (index === at ? other : one));
  } else if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype && depth < 2) {
    for (const key of Object.keys(value).slice(0, 4)) {
      const { [key]: dropped, ...rest } = value;
      yield rest;
      for (const other of [...__variations(dropped, depth + 1)].slice(0, 3)) yield { ...value, [key]: other };
    }
  }
}
function __show(value) {
  const seen = new Set();
  return JSON.stringify(value, (key, one) => {
    if (typeof one === 'function') return 'function';
    if (typeof one === 'bigint') return one + 'n';
    if (typeof one === 'number' && !Number.isFinite(one)) return String(one);
    if (one === undefined) return 'undefined';
    if (one instanceof Map || one instanceof Set) return [...one];
    if (one !== null && typeof one === 'object') { if (seen.has(one)) return 'again'; seen.add(one); }
    return one;
  });
}
/** Calls recorded while the tests run, varied, and what each survivor answers to them. */
function __compare(survivors) {
  const behaviour = {};
  for (const [key, ids] of Object.entries(__plan.functions)) {
    const mine = survivors.filter((id) => id >= ids[0] && id < ids[1]);
    const fn = globalThis.__bugfixFunctions?.[key];
    const calls = (__plan.calls[key] ?? []);
    if (fn === undefined || mine.length === 0 || calls.length === 0) continue;
    const inputs = [], known = new Set();
    const add = (given) => { const text = __show(given); if (text.length < 2000 && !known.has(text)) { known.add(text); inputs.push(given); } };
    calls.forEach(add);
    for (const given of calls) given.forEach((value, at) => { for (const other of __variations(value)) add(given.map((one, index) => (index === at ? other : one))); });
    for (const id of [0, ...mine]) {
      globalThis.__bugfixMutant = id;
      behaviour[id === 0 ? 'original:' + key : id] = inputs.slice(0, 400).map((given) => {
        __left = __plan.ticks;
        const copy = structuredClone(given);
        try { const answer = fn(...copy); return __show([answer, copy]).slice(0, 400); } catch (error) { return 'raises ' + error?.name + '!'; }
      });
    }
  }
  globalThis.__bugfixMutant = 0;
  return behaviour;
}
async function __main() {
  await __prepare();
  const result = __plan.mode === 'observe' ? await __observe() : await __search();
  __fs.writeFileSync(__plan.folder + '/result.json', JSON.stringify(result));
  const rate = result.executed === undefined ? '' : result.executed + ' of ' + __plan.mutants.length + ' candidates executed in ' + result.seconds.toFixed(2) + ' s (' + Math.round(result.executed / Math.max(result.seconds, 1e-6)) + '/s); ' + result.survivors.length + ' pass all tests';
  console.log(rate || result.tests.length + ' tests, ' + result.tests.filter((one) => !one.passed).length + ' fail');
}
`;
  const searchFolder = ".bugfix-search";
  const largestResult = 64 * 1024 * 1024;
  async function writeSearchFiles(session, files) {
   const folder = (0, external_node_path_.join)(session.task.workspace, searchFolder);
   await (0, promises_.mkdir)(folder, {
    recursive: true
   });
   await (0, promises_.rm)((0, external_node_path_.join)(folder, "result.json"), {
    force: true,
    recursive: true
   });
   for (const [name, text] of Object.entries(files)) {
    await (0, promises_.rm)((0, external_node_path_.join)(folder, name), {
     force: true,
     recursive: true
    });
    await (0, promises_.writeFile)((0, external_node_path_.join)(folder, name), text);
   }
  }
  async function readSearchResult(session, schema) {
   const path = (0, external_node_path_.join)(session.task.workspace, searchFolder, "result.json");
   const status = await (0, promises_.lstat)(path).catch(() => undefined);
   if (status === undefined || !status.isFile() || status.size > largestResult) return undefined;
   try {
    return schema.parse(JSON.parse(await (0, promises_.readFile)(path, "utf8")));
   } catch {
    return undefined;
   }
  }
  async function removeSearchFolder(session) {
   await (0, promises_.rm)((0, external_node_path_.join)(session.task.workspace, searchFolder), {
    recursive: true,
    force: true
   });
  }
  const styles = {
   vitest: "vitest",
   jest: "jest",
   mocha: "mocha",
   "node:test": "node"
  };
  const javascript_runner_packages = {
   vitest: /(['"])vitest\1/g,
   jest: /(['"])@jest\/globals\1/g,
   mocha: /(['"])mocha\1/g,
   node: /(['"])node:test\1/g
  };
  const unsupported = /\b(?:vi|jest)\.(?:mock|doMock|hoisted)\(|template tables/;
  async function runnerStyle(session) {
   const {stack: stack, testFiles: testFiles} = session.task;
   const style = styles[stack.testFramework];
   const [testFile] = testFiles.filter(path => /\.[cm]?[jt]sx?$/.test(path));
   if (style === undefined || testFile === undefined) return undefined;
   const text = await session.workspace.read(testFile) ?? "";
   if (unsupported.test(text)) return undefined;
   return {
    style: style,
    testFile: testFile,
    module: await isModule(session, style, testFile, text)
   };
  }
  async function isModule(session, style, path, text) {
   if (style === "vitest") return true;
   if (style === "jest") return false;
   if (/\.m[jt]s$/.test(path)) return true;
   if (/\.c[jt]s$/.test(path)) return false;
   for (let folder = external_node_path_.posix.dirname(path); ;folder = external_node_path_.posix.dirname(folder)) {
    const manifest = await session.workspace.read(folder === "." ? "package.json" : `${folder}/package.json`);
    if (manifest !== undefined) {
     if (/"type"\s*:\s*"module"/.test(manifest)) return true;
     break;
    }
    if (folder === ".") break;
   }
   return style === "node" && /^\s*import\s/m.test(text);
  }
  function harnessPath(testFile) {
   const folder = external_node_path_.posix.dirname(testFile);
   const name = external_node_path_.posix.basename(testFile);
   const extension = external_node_path_.posix.extname(name);
   const stem = name.slice(0, -extension.length);
   const dotted = /(\.[\w-]+)+$/.exec(stem)?.[0] ?? /[-_](?:test|spec)s?$/.exec(stem)?.[0] ?? "";
   const prefix = /^test[-_]/.exec(stem)?.[0] ?? "";
   return external_node_path_.posix.join(folder, `${prefix}bugfix-search${dotted}${extension}`);
  }
  function copyPath(testFile, index) {
   return external_node_path_.posix.join(external_node_path_.posix.dirname(testFile), `bugfix-search-copy-${index}${external_node_path_.posix.extname(testFile)}`);
  }
  function copyOfTest(text, testFile, {style: style, module: module}) {
   const shim = external_node_path_.posix.relative(external_node_path_.posix.dirname(testFile), `${searchFolder}/shim.${module ? "mjs" : "cjs"}`);
   const specifier = shim.startsWith(".") ? shim : `./${shim}`;
   const collecting = text.replace(javascript_runner_packages[style], `'${specifier}'`);
   const asserting = specifier.replace("shim", "assert");
   return `// @ts-nocheck\n${collecting.replace(assertPackages, (_all, _quote, strict) => `'${asserting.replace("assert.", strict === undefined ? "assert." : "assert-strict.")}'`)}`;
  }
  const assertPackages = /(['"])(?:node:)?assert(\/strict)?\1/g;
  const assertions = [ "ok", "equal", "notEqual", "strictEqual", "notStrictEqual", "deepEqual", "notDeepEqual", "deepStrictEqual", "notDeepStrictEqual", "throws", "doesNotThrow", "rejects", "doesNotReject", "match", "doesNotMatch", "fail", "ifError", "AssertionError" ];
  function quickAssertions(module, strict) {
   const head = module ? `import real from 'node:assert${strict ? "/strict" : ""}';\nimport { isDeepStrictEqual } from 'node:util';` : `const real = require('node:assert${strict ? "/strict" : ""}');\nconst { isDeepStrictEqual } = require('node:util');`;
   const loose = strict ? "Object.is(a, b)" : "a == b || (a !== a && b !== b)";
   const quick = `const failed = new real.AssertionError({ message: 'failed' });\nconst check = (good) => { if (!good) throw failed; };\nconst all = Object.assign((value) => check(value), real, {\n  ok: (value) => check(value),\n  equal: (a, b) => check(${loose}), notEqual: (a, b) => check(!(${loose})),\n  strictEqual: (a, b) => check(Object.is(a, b)), notStrictEqual: (a, b) => check(!Object.is(a, b)),\n  deepStrictEqual: (a, b) => check(isDeepStrictEqual(a, b)), notDeepStrictEqual: (a, b) => check(!isDeepStrictEqual(a, b)),${strict ? "\n  deepEqual: (a, b) => check(isDeepStrictEqual(a, b)), notDeepEqual: (a, b) => check(!isDeepStrictEqual(a, b))," : ""}\n});\nall.strict = all;`;
   return module ? `${head}\n${quick}\nexport default all;\n${assertions.map(name => `export const ${name} = all.${name};`).join("\n")}\nexport const strict = all;\n` : `${head}\n${quick}\nmodule.exports = all;\n`;
  }
  const collected = [ "describe", "it", "test", "suite", "beforeEach", "afterEach", "beforeAll", "afterAll", "before", "after" ];
  function shimOf({style: style, module: module}) {
   const source = {
    vitest: "vitest",
    jest: "@jest/globals",
    mocha: "mocha",
    node: "node:test"
   }[style];
   if (!module) {
    return `const all = globalThis.__bugfixCollectors;\nmodule.exports = Object.assign(all.test, require('${source}').test === undefined ? {} : { ...require('${source}') }, all);\nmodule.exports.default = all.test;\n`;
   }
   const own = collected.map(name => `export const ${name} = all.${name};`).join("\n");
   const rest = style === "vitest" ? `export * from 'vitest';` : `import * as real from '${source}';\nexport const mock = real.mock, snapshot = real.snapshot, assert = real.assert;`;
   return `${rest}\nconst all = globalThis.__bugfixCollectors;\n${own}\nexport default all.test;\n`;
  }
  function harnessOf(session, runner, copies, plan) {
   const {style: style, module: module, testFile: testFile} = runner;
   const folder = external_node_path_.posix.join(session.task.workspace, searchFolder);
   const relative = copies.map(path => `./${external_node_path_.posix.relative(external_node_path_.posix.dirname(testFile), path)}`);
   const head = {
    vitest: `import { test as __realTest, expect as __expect } from 'vitest';\nimport * as __fs from 'node:fs';\nconst __testContext = { expect: __expect, task: { name: '' }, onTestFinished() {}, onTestFailed() {} };`,
    jest: `const __realTest = globalThis.test;\nconst __fs = require('fs');\nconst __testContext = undefined;`,
    mocha: `${module ? "import * as __fs from 'node:fs';" : "const __fs = require('fs');"}\nconst __realTest = (name, fn) => globalThis.it(name, async function () { this.timeout(0); await fn(); });\nconst __testContext = undefined;`,
    node: `${module ? "import __realTest from 'node:test';\nimport * as __fs from 'node:fs';" : "const __realTest = require('node:test');\nconst __fs = require('node:fs');"}\nconst __testContext = { mock: __realTest.mock, diagnostic() {}, after() {}, name: '' };`
   }[style];
   const load = relative.map(path => style === "vitest" || module ? `await import('${path}');` : `require('${path}');`).join(" ");
   const globals = style === "jest" || style === "mocha" || style === "vitest" ? "Object.assign(globalThis, __collectors);" : "";
   const body = module || style === "vitest" ? `${globals} ${load} await __main();` : `await __main();`;
   const early = module || style === "vitest" ? "" : `const __register = __realTest; ${globals} ${load}`;
   const real = early === "" ? "__realTest" : "__register";
   return `// @ts-nocheck\n${head}\nconst __plan = ${JSON.stringify({
    ...plan,
    folder: folder,
    style: style
   })};\nconst __position = __fs.openSync(__plan.folder + '/position', 'w');\n${javascriptHarness}\nglobalThis.__bugfixCollectors = __collectors;\n${style === "mocha" ? "const __it = globalThis.it;" : ""}\n${early}\n${style === "mocha" ? `__it('search for a repair', async function () { this.timeout(0); ${body} });` : `${real}('search for a repair', async () => { ${body} }, ${style === "node" ? "" : "3600000"});`}\n`.replace(/, \);/g, ");");
  }
  const tick = "globalThis.__bugfixTick();";
  function bodyOf(element) {
   return childByField(element, "body");
  }
  function functionsOf(file) {
   return [ ...walk(file.root) ].flatMap(element => {
    const body = file.profile.functions.has(element.type) ? bodyOf(element) : undefined;
    return body === undefined ? [] : [ {
     element: element,
     body: body
    } ];
   });
  }
  function enclosingFunction(file, splices) {
   const low = splices[0].start;
   const high = splices.at(-1).end;
   let best;
   for (const {element: element, body: body} of functionsOf(file)) {
    const inside = isBlock(body) ? body.start < low && high < body.end : body.start <= low && high <= body.end;
    if (inside && (best === undefined || element.start >= best.start)) best = element;
   }
   return best;
  }
  function isBlock(body) {
   return body.type === "statement_block";
  }
  function tickSplices(root) {
   const splices = [];
   for (const element of walk(root)) {
    if (element.type === "statement_block") splices.push({
     start: element.start + 1,
     end: element.start + 1,
     text: tick
    });
    const body = /^(for|for_in|while)_statement$/.test(element.type) ? bodyOf(element) : undefined;
    if (body !== undefined && body.type !== "statement_block") {
     splices.push({
      start: body.start,
      end: body.start,
      text: `{${tick}`
     }, {
      start: body.end,
      end: body.end,
      text: "}"
     });
    }
   }
   return splices;
  }
  function lineSplices(file, fileIndex, root) {
   const splices = [];
   for (const element of walk(root)) {
    if (element.type !== "statement_block") continue;
    for (const statement of namedChildren(element)) {
     if (/declaration$/.test(statement.type) && file.profile.functions.has(statement.type)) continue;
     splices.push({
      start: statement.start,
      end: statement.start,
      text: `globalThis.__bugfixLine(${fileIndex},${statement.line});`
     });
    }
   }
   return splices;
  }
  function render(source, start, end, splices) {
   const sorted = [ ...splices ].sort((a, b) => a.start - b.start || a.end - b.end);
   let text = "";
   let at = start;
   for (const splice of sorted) {
    if (splice.start < at || splice.end > end || splice.start < start) continue;
    text += source.slice(at, splice.start) + splice.text;
    at = splice.end;
   }
   return text + source.slice(at, end);
  }
  function statements(file, body, splices) {
   if (isBlock(body)) return render(file.source, body.start + 1, body.end - 1, splices);
   return `return (${render(file.source, body.start, body.end, splices)});`;
  }
  function mutatedBody(file, element, mutant, ticks) {
   const body = bodyOf(element);
   const free = ticks.filter(one => mutant.splices.every(edit => one.start <= edit.start || one.start >= edit.end));
   return statements(file, body, [ ...free, ...mutant.splices ]);
  }
  function switchedBody(rewriting, element) {
   const {file: file, ticks: ticks, lines: lines} = rewriting;
   const body = bodyOf(element);
   const inner = innerBodies(rewriting, body);
   const original = statements(file, body, [ ...ticks, ...lines, ...inner ].filter(one => isFree(one, inner)));
   const cases = (rewriting.mutants.get(element) ?? []).map(mutant => `case ${mutant.id}:{${mutatedBody(file, element, mutant, ticks)}\nreturn;}`).join("\n");
   const note = (isBlock(body) ? "" : lineNote(rewriting, element)) + callNote(rewriting, element);
   return `{${tick}${note}${cases === "" ? "" : `switch(globalThis.__bugfixMutant){${cases}}`}${original}\n}`;
  }
  function lineNote({lines: lines}, element) {
   const index = /__bugfixLine\((\d+),/.exec(lines[0]?.text ?? "")?.[1];
   return index === undefined ? "" : `globalThis.__bugfixLine(${index},${element.line});`;
  }
  function callNote({file: file, lines: lines}, element) {
   if (lines.length === 0 || topLevelName(file, element) === undefined) return "";
   const key = JSON.stringify(`${file.path}:${element.line}`);
   if (element.type !== "arrow_function") return `globalThis.__bugfixCall(${key},[...arguments]);`;
   const single = childByField(element, "parameter");
   const list = single === undefined ? namedChildren(childByField(element, "parameters") ?? element) : [ single ];
   const names = list.map(one => file.source.slice(one.start, one.end).replace(/[\s?:=][\s\S]*$/, ""));
   return names.every(name => /^[A-Za-z_$][\w$]*$/.test(name)) ? `globalThis.__bugfixCall(${key},[${names.join(",")}]);` : "";
  }
  function isFree(splice, bodies) {
   return bodies.every(body => splice === body || splice.start <= body.start || splice.start >= body.end);
  }
  function innerBodies(rewriting, root) {
   const found = [];
   const visit = element => {
    const body = rewriting.file.profile.functions.has(element.type) ? bodyOf(element) : undefined;
    if (body === undefined) element.children.forEach(visit); else found.push({
     start: body.start,
     end: body.end,
     text: switchedBody(rewriting, element)
    });
   };
   visit(root);
   return found;
  }
  function buildSchemata(file, mutants, fileIndex) {
   const rewriting = {
    file: file,
    mutants: mutants,
    ticks: tickSplices(file.root),
    lines: fileIndex === undefined ? [] : lineSplices(file, fileIndex, file.root)
   };
   const bodies = innerBodies(rewriting, file.root);
   return render(file.source, 0, file.source.length, bodies) + exposeFunctions(file);
  }
  function topLevelName(file, element) {
   const declarator = element.parent?.type === "variable_declarator" ? element.parent : undefined;
   const statement = declarator === undefined ? element : declarator.parent;
   const outer = statement.parent?.type === "export_statement" ? statement.parent.parent : statement.parent;
   if (outer?.type !== "program") return undefined;
   const name = childByField(declarator ?? element, "name");
   return name === undefined ? undefined : file.source.slice(name.start, name.end);
  }
  function exposeFunctions(file) {
   const names = functionsOf(file).map(({element: element}) => ({
    name: topLevelName(file, element),
    line: element.line
   })).filter(one => one.name !== undefined);
   const pairs = names.map(({name: name, line: line}) => `${JSON.stringify(`${file.path}:${line}`)}:${name}`).join(",");
   return `\n;Object.assign(globalThis.__bugfixFunctions??={},{${pairs}});\n`;
  }
  const callsSchema = schemas.g1P(schemas.YjP(), schemas.YOg(schemas.YOg(schemas.L5J())));
  const observationSchema = schemas.Ikc({
   tests: schemas.YOg(schemas.Ikc({
    name: schemas.YjP(),
    passed: schemas.zMY(),
    quick: schemas.zMY(),
    ticks: schemas.aig().nonnegative()
   })),
   lines: schemas.g1P(schemas.YjP(), schemas.PVZ([ schemas.Whr(), schemas.Whr() ])),
   calls: callsSchema
  });
  const outcomeSchema = schemas.Ikc({
   executed: schemas.Whr(),
   survivors: schemas.YOg(schemas.Whr()),
   behaviour: schemas.g1P(schemas.YjP(), schemas.YOg(schemas.YjP())),
   seconds: schemas.aig(),
   firstSeconds: schemas.aig().nullable()
  });
  const lineBase = 1e6;
  const mostTicks = 1e6;
  const batchSize = {
   vitest: 1e6,
   node: 2e6,
   mocha: 1e6,
   jest: 6e5
  };
  const mostBatches = 4;
  const firstShare = .06;
  function createJavascriptEngine() {
   let calls = {};
   return {
    async observe(session) {
     const observed = await observe(session);
     calls = observed?.calls ?? {};
     return observed?.observation;
    },
    search: (session, request) => search(session, request, calls)
   };
  }
  async function runHarness(session, runner, thought, sources, plan, schema) {
   const {workspace: workspace, task: task} = session;
   const tests = task.testFiles.filter(path => /\.[cm]?[jt]sx?$/.test(path));
   const copies = tests.map((path, index) => copyPath(path, index));
   const written = new Map([ ...sources ]);
   for (const [index, path] of tests.entries()) written.set(copies[index], copyOfTest(await workspace.read(path) ?? "", path, runner));
   const harness = harnessPath(runner.testFile);
   written.set(harness, harnessOf(session, runner, copies, plan));
   const before = new Map;
   try {
    const ending = runner.module ? "mjs" : "cjs";
    await writeSearchFiles(session, {
     [`shim.${ending}`]: shimOf(runner),
     [`assert.${ending}`]: quickAssertions(runner.module, false),
     [`assert-strict.${ending}`]: quickAssertions(runner.module, true)
    });
    for (const [path, text] of written) {
     const old = await workspace.read(path);
     if (old !== undefined) before.set(path, old);
     await (0, promises_.writeFile)(workspace.resolve(path), text);
    }
    await session.runTests(thought, "Solution", [ harness ]);
    return await readSearchResult(session, schema);
   } finally {
    for (const path of written.keys()) {
     const old = before.get(path);
     if (old === undefined) await (0, promises_.rm)(workspace.resolve(path), {
      force: true
     }); else await (0, promises_.writeFile)(workspace.resolve(path), old);
    }
   }
  }
  async function observe(session) {
   const runner = await runnerStyle(session);
   if (runner === undefined) return undefined;
   const files = [];
   for (const path of await importedFiles(session, session.task.testFiles)) {
    const source = await session.workspace.read(path);
    const language = (0, languages.K)(path);
    if (source !== undefined && language !== undefined && source.length < 3e5) files.push(await parseFile(path, source, language));
   }
   if (files.length === 0) return undefined;
   const sources = new Map(files.map((file, index) => [ file.path, buildSchemata(file, new Map, index) ]));
   const thought = `Run the affected tests once with ${files.length} source files noting their executed lines.`;
   const plan = {
    mode: "observe",
    ticks: mostTicks,
    asyncMilliseconds: 2e3
   };
   const read = await runHarness(session, runner, thought, sources, plan, observationSchema);
   if (read === undefined || read.tests.length === 0) return undefined;
   const lines = new Map(files.map(file => [ file.path, new Map ]));
   for (const [key, counts] of Object.entries(read.lines)) {
    const file = files[Math.floor(Number(key) / lineBase)];
    if (file !== undefined) lines.get(file.path).set(Number(key) % lineBase, counts);
   }
   const observation = {
    tests: read.tests,
    lines: lines
   };
   return {
    observation: observation,
    calls: read.calls
   };
  }
  async function* batchesOf(candidates, limit) {
   const checks = new Map;
   const ticks = new Map;
   let batch = [];
   let size = 0;
   let share = firstShare;
   for (const [position, candidate] of candidates.entries()) {
    const {file: file} = candidate.unit;
    const element = enclosingFunction(file, candidate.splices);
    if (element === undefined) continue;
    if (!checks.has(file)) checks.set(file, createBodyCheck(await (0, parser.B)(file.language), file.source));
    if (!ticks.has(file)) ticks.set(file, tickSplices(file.root));
    const mutant = {
     id: 0,
     position: position,
     candidate: candidate,
     element: element,
     splices: candidate.splices
    };
    const text = mutatedBody(file, element, mutant, []);
    if (!checks.get(file)(text, /^\s*constructor\b/.test(file.source.slice(element.start, element.start + 20)))) continue;
    batch.push(mutant);
    size += text.length;
    if (size > limit * share) {
     yield batch;
     batch = [];
     size = 0;
     share = 1;
    }
   }
   if (batch.length > 0) yield batch;
  }
  function numberMutants(batch) {
   const order = new Map;
   for (const {candidate: candidate} of batch) if (!order.has(candidate.unit)) order.set(candidate.unit, order.size);
   const sorted = [ ...batch ].sort((a, b) => order.get(a.candidate.unit) - order.get(b.candidate.unit) || a.element.start - b.element.start || a.position - b.position);
   return new Map(sorted.map((mutant, index) => {
    mutant.id = index + 1;
    return [ mutant.id, mutant ];
   }));
  }
  function sourcesOf(batch) {
   const files = new Map;
   for (const mutant of batch) {
    const {file: file} = mutant.candidate.unit;
    const ofFile = files.get(file) ?? new Map;
    ofFile.set(mutant.element, [ ...ofFile.get(mutant.element) ?? [], mutant ]);
    files.set(file, ofFile);
   }
   return new Map([ ...files ].map(([file, mutants]) => [ file.path, buildSchemata(file, mutants) ]));
  }
  function unitRanges(numbered) {
   const ranges = {};
   for (const [id, {candidate: candidate}] of numbered) {
    const key = `${candidate.path}:${candidate.unit.startLine}`;
    const [low] = ranges[key] ?? [ id ];
    ranges[key] = [ low, id + 1 ];
   }
   return ranges;
  }
  async function search(session, {candidates: candidates, observation: observation, failing: failing, passing: passing}, calls) {
   const runner = await runnerStyle(session);
   if (runner === undefined) return undefined;
   const slowest = Math.max(0, ...observation.tests.map(test => test.passed ? test.ticks : 0));
   const total = {
    statistics: {
     candidates: candidates.length,
     executed: 0,
     seconds: 0
    },
    survivors: [],
    behaviour: new Map,
    original: new Map
   };
   let batches = 0;
   for await (const batch of batchesOf(candidates, batchSize[runner.style])) {
    if (batches++ === mostBatches || session.secondsLeft < 30) break;
    const [best] = total.survivors;
    const ceiling = best === undefined ? Number.POSITIVE_INFINITY : candidates[best].score + scoreMargin;
    if (batch[0].candidate.score > ceiling) break;
    const numbered = numberMutants(batch);
    const order = [ ...numbered.values() ].sort((a, b) => a.position - b.position);
    const plan = {
     mode: "search",
     mutants: order.map(({id: id, candidate: candidate}) => [ id, Math.round(candidate.score * 1e3) / 1e3 ]),
     failing: failing,
     passing: passing,
     ticks: Math.min(mostTicks, slowest * 10 + 1e4),
     margin: scoreMargin,
     ceiling: Number.isFinite(ceiling) ? ceiling : 1e9,
     asyncMilliseconds: 500,
     seconds: Math.max(10, Math.min(45, session.secondsLeft * .2)),
     functions: unitRanges(numbered),
     calls: calls
    };
    const thought = `Try ${batch.length} small edits, compiled into ${new Set(batch.map(one => one.candidate.path)).size} files behind a switch, in one run of the test runner.`;
    const read = await runHarness(session, runner, thought, sourcesOf(batch), plan, outcomeSchema);
    if (read === undefined) return batches === 1 ? undefined : total;
    merge(total, read, numbered);
   }
   return total;
  }
  function merge(total, read, numbered) {
   const {statistics: statistics} = total;
   if (read.firstSeconds !== null && statistics.firstSeconds === undefined) statistics.firstSeconds = statistics.seconds + read.firstSeconds;
   statistics.executed += read.executed;
   statistics.seconds += read.seconds;
   const behaviour = total.behaviour;
   for (const id of read.survivors) {
    const mutant = numbered.get(id);
    if (mutant === undefined) continue;
    total.survivors.push(mutant.position);
    const answers = read.behaviour[String(id)];
    if (answers !== undefined) behaviour.set(mutant.position, answers);
   }
   total.survivors.sort((a, b) => a - b);
  }
  const pythonWorker = String.raw`"""Runs the project's tests in process: once under a tracer, or once per candidate repair.

usage: worker.py observe|search TASK.json
"""
import ast, builtins, contextlib, copy, gc, hashlib, io, json, mmap, os, resource, signal, sys, time, types, unittest

MODE, TASK_FILE = sys.argv[1], sys.argv[2]
with open(TASK_FILE, encoding="utf-8") as handle:
    TASK = json.load(handle)
ROOT = os.path.realpath(".")
TASK_FOLDER = os.path.dirname(os.path.abspath(TASK_FILE))
os.chdir(TASK["testFolder"])
sys.path[0] = os.getcwd()
sys.dont_write_bytecode = True
os.environ["PYTHONHASHSEED"] = "0"


class OverBudget(BaseException):
    pass


ticks_left = 10 ** 9
ticks_given = 10 ** 9


def tick():
    global ticks_left
    ticks_left -= 1
    if ticks_left < 0:
        raise OverBudget()


def give_ticks(count):
    global ticks_left, ticks_given
    ticks_left = ticks_given = count


builtins.__bugfix_tick__ = tick


class Instrument(ast.NodeTransformer):
    """A tick at every function entry and loop round: a step budget that is the same on every machine."""

    def mark(self, node):
        self.generic_visit(node)
        call = ast.Expr(ast.Call(ast.Name("__bugfix_tick__", ast.Load()), [], []))
        first = node.body[0]
        ast.copy_location(call, first)
        ast.fix_missing_locations(call)
        documented = isinstance(first, ast.Expr) and isinstance(getattr(first, "value", None), ast.Constant)
        node.body.insert(1 if documented and isinstance(first.value.value, str) else 0, call)
        return node

    visit_FunctionDef = visit_AsyncFunctionDef = visit_For = visit_AsyncFor = visit_While = mark


def instrumented(source, path):
    return compile(Instrument().visit(ast.parse(source, path)), path, "exec", dont_inherit=True)


PROTECTED = {os.path.join(ROOT, path) for path in TASK["protected"]}


def is_ours(path):
    if not path.startswith(ROOT + os.sep) or path in PROTECTED:
        return False
    parts = path[len(ROOT):].split(os.sep)
    return not any(part in ("site-packages", "node_modules", ".git", ".bugfix-search") or part.startswith((".venv", "venv", ".tox")) for part in parts)


def install_hook():
    from importlib.machinery import SourceFileLoader
    original = SourceFileLoader.get_code

    def get_code(self, fullname):
        path = os.path.realpath(self.path)
        if is_ours(path):
            try:
                return instrumented(self.get_data(self.path), path)
            except (SyntaxError, ValueError):
                pass
        return original(self, fullname)

    SourceFileLoader.get_code = get_code


class QuickResult(unittest.TestResult):
    def __init__(self):
        super().__init__()
        self.good = True

    def fail_quickly(self, *_):
        self.good = False

    addError = addFailure = addUnexpectedSuccess = fail_quickly

    def addSubTest(self, test, subtest, err):
        if err is not None:
            self.good = False


class Check:
    """One test: how to run it quickly in this process, where that is safe, and how to run it as the runner does."""

    def __init__(self, name, quick, slow):
        self.name, self.quick, self.slow = name, quick, slow


def case_check(name, cls, method, slow):
    def quick():
        result = QuickResult()
        cls(method).run(result)
        return result.good

    return Check(name, quick, slow or quick)


def pytest_check(item):
    from _pytest import runner

    def slow():
        reports = runner.runtestprotocol(item, log=False, nextitem=None)
        return all(report.passed or report.skipped for report in reports)

    return Check(item.name, pytest_quick(item), slow)


def pytest_quick(item):
    if any(list(item.iter_markers(mark)) for mark in ("skip", "skipif", "xfail", "asyncio", "anyio")):
        return None
    definitions = getattr(getattr(item, "_fixtureinfo", None), "name2fixturedefs", None)
    if definitions is None:
        return None
    cls = getattr(item, "cls", None)
    if cls is not None and issubclass(cls, unittest.TestCase):
        own = [name for name in definitions if not name.startswith(("_unittest", "unittest_", "_xunit"))]
        plain = cls.setUpClass.__func__ is unittest.TestCase.setUpClass.__func__
        module = sys.modules.get(cls.__module__)
        if own or not plain or hasattr(module, "setUpModule") or hasattr(module, "setup_module"):
            return None
        return case_check(item.name, cls, item.name, None).quick
    spec = getattr(item, "callspec", None)
    params = spec.params if spec is not None else {}
    for name in getattr(item, "fixturenames", ()):
        defs = definitions.get(name)
        direct = not defs or defs[-1].func.__name__ == "get_direct_param_fixture_func"
        if name == "request" or name not in params or not direct:
            return None
    function = getattr(item, "function", None)
    if function is None or (function.__code__.co_flags & 0x2A0):
        return None
    names = item._fixtureinfo.argnames
    try:
        copy.deepcopy([params[name] for name in names])
    except Exception:
        return None

    def quick():
        given = {name: copy.deepcopy(params[name]) for name in names}
        target = getattr(cls(), item.originalname) if cls is not None else function
        try:
            target(**given)
        except OverBudget:
            raise
        except BaseException:
            return False
        return True

    return quick


def with_pytest(work):
    import pytest

    class Plugin:
        @pytest.hookimpl(tryfirst=True)
        def pytest_runtestloop(self, session):
            work([pytest_check(item) for item in session.items])
            return True

    arguments = ["-q", "-p", "no:cacheprovider", "--tb=no", "--no-header", "--no-summary", "-p", "no:randomly", "-p", "no:xdist", "-p", "no:cov", "-o", "addopts=", "-s"]
    return pytest.main(arguments + TASK["testFiles"], plugins=[Plugin()])


def with_unittest(work):
    loader, checks = unittest.TestLoader(), []
    for path in TASK["testFiles"]:
        folder, name = os.path.split(os.path.abspath(path))
        stack = [loader.discover(folder, pattern=name, top_level_dir=os.getcwd() if os.path.exists(os.path.join(folder, "__init__.py")) else folder)]
        while stack:
            one = stack.pop()
            if isinstance(one, unittest.TestSuite):
                stack.extend(reversed(list(one)))
            elif type(one).__name__ != "_FailedTest":
                one.setUpClass()
                checks.append(case_check(one._testMethodName, type(one), one._testMethodName, None))
    work(checks)


def run_quietly(check, quick):
    """True when the test passes; a test that exceeds its budget does not."""
    try:
        return bool((check.quick if quick else check.slow)())
    except OverBudget:
        return None
    except BaseException:
        return False


# ---- observe: which lines each test runs, whether it passes, how many steps it takes


def observe(checks):
    lines = {}
    current = set()

    def trace(frame, event, _):
        path = frame.f_code.co_filename
        if not is_ours(path):
            return None
        if event == "line":
            current.add((path, frame.f_lineno))
        return trace

    tests = []
    for check in checks:
        current.clear()
        give_ticks(TASK["observeTicks"])
        sys.settrace(trace)
        try:
            good = run_quietly(check, False)
        finally:
            sys.settrace(None)
        good = bool(good)
        tests.append({"name": check.name, "passed": good, "ticks": ticks_given - ticks_left, "quick": check.quick is not None})
        for path, line in current:
            counts = lines.setdefault(os.path.relpath(path, ROOT), {}).setdefault(line, [0, 0])
            counts[0 if not good else 1] += 1
    write({"tests": tests, "lines": lines})
    failing = sum(not test["passed"] for test in tests)
    print(f"{len(tests)} tests, {failing} fail; {sum(map(len, lines.values()))} lines of {len(lines)} files executed")


def write(result):
    # A candidate may have removed the folder.
    os.makedirs(TASK_FOLDER, exist_ok=True)
    with open(os.path.join(TASK_FOLDER, "result.json"), "w", encoding="utf-8") as handle:
        json.dump(result, handle)


# ---- search


class Unit:
    """A function of the project whose code is exchanged in place."""

    def __init__(self, spec, source):
        self.spec, self.source = spec, source
        self.path = os.path.join(ROOT, spec["path"])
        self.functions = []
        self.base = None

    def find(self, functions):
        wanted = (self.path, self.spec["name"])
        for function in functions:
            code = function.__code__
            if (code.co_filename, code.co_name) == wanted and self.spec["firstLine"] <= code.co_firstlineno <= self.spec["line"]:
                self.functions.append((function, code, copy.deepcopy(function.__defaults__), copy.deepcopy(function.__kwdefaults__)))
        if self.functions:
            self.base = self.compiled(self.source[self.spec["start"]:self.spec["end"]])

    def compiled(self, text):
        """The code of the function and its argument defaults, as text; None when it does not compile."""
        indent = self.spec["indent"]
        head = f"class {self.spec['owner']}:" if self.spec["owner"] else "if 1:"
        tree = ast.parse(f"{head}\n{indent}{text}" if indent else text, self.path)
        definition = tree.body[0].body[0] if indent else tree.body[0]
        if len(tree.body) != 1 or not isinstance(definition, (ast.FunctionDef, ast.AsyncFunctionDef)):
            raise SyntaxError("not one function")
        arguments = definition.args
        Instrument().visit(tree)
        ast.increment_lineno(tree, self.spec["line"] - (2 if indent else 1))
        code = compile(tree, self.path, "exec", dont_inherit=True)
        if indent and self.spec["owner"]:
            code = next(one for one in code.co_consts if isinstance(one, types.CodeType))
        found = [one for one in code.co_consts if isinstance(one, types.CodeType) and one.co_name == self.spec["name"]]
        return found[-1], arguments

    def edited(self, splices):
        text, start = self.source, self.spec["start"]
        pieces, at = [], start
        for low, high, replacement in splices:
            pieces += (text[at:low], replacement)
            at = high
        return "".join(pieces) + text[at:self.spec["end"]]

    def install(self, code, arguments):
        changed = ast.dump(arguments) != ast.dump(self.base[1])
        for function, _, defaults, keyword_defaults in self.functions:
            function.__code__ = code
            function.__defaults__ = copy.deepcopy(defaults)
            function.__kwdefaults__ = copy.deepcopy(keyword_defaults)
            if changed:
                scope = function.__globals__
                values = [eval(compile(ast.Expression(one), "<default>", "eval"), scope) for one in arguments.defaults]
                function.__defaults__ = tuple(values) or None

    def restore(self):
        for function, code, defaults, keyword_defaults in self.functions:
            function.__code__ = code
            function.__defaults__ = copy.deepcopy(defaults)
            function.__kwdefaults__ = copy.deepcopy(keyword_defaults)


def fingerprint(code):
    """Equal for functions that Python compiles to the same: what differs in blanks, comments or brackets alone."""
    constants = tuple(fingerprint(one) if isinstance(one, types.CodeType) else (type(one).__name__, repr(one)) for one in code.co_consts)
    return (code.co_code, constants, code.co_names, code.co_varnames, code.co_freevars, code.co_cellvars, getattr(code, "co_exceptiontable", b""))


class State:
    """Containers at module level, put back between candidates; caches are emptied."""

    def __init__(self, paths):
        self.saved, self.caches = [], []
        for module in list(sys.modules.values()):
            path = getattr(module, "__file__", None)
            if not path or os.path.realpath(path) not in paths:
                continue
            for name, value in list(vars(module).items()):
                if name.startswith("__"):
                    continue
                if type(value) in (list, dict, set, int, float, str, bool) or value is None:
                    with contextlib.suppress(Exception):
                        self.saved.append((module, name, value, copy.deepcopy(value)))
                elif hasattr(value, "cache_clear"):
                    self.caches.append(value)

    def restore(self):
        for module, name, value, saved in self.saved:
            if type(value) in (list, dict, set) and value != saved:
                fresh = copy.deepcopy(saved)
                value.clear()
                value.extend(fresh) if type(value) is list else value.update(fresh)
            if getattr(module, name, None) is not value:
                setattr(module, name, value)
        for cached in self.caches:
            cached.cache_clear()


UNRUN, FAILED, PLAUSIBLE, INVALID, OVER, SAME, HUNG = range(7)


def read_candidates():
    candidates = []
    with open(os.path.join(TASK_FOLDER, "candidates.jsonl"), encoding="utf-8") as handle:
        for line in handle:
            candidates.append(json.loads(line))
    return candidates


def prepare_units():
    sources, units = {}, []
    functions = [one for one in gc.get_objects() if isinstance(one, types.FunctionType)]
    for spec in TASK["units"]:
        path = os.path.join(ROOT, spec["path"])
        if path not in sources:
            with open(path, encoding="utf-8", newline="") as handle:
                sources[path] = handle.read()
        unit = Unit(spec, sources[path])
        with contextlib.suppress(SyntaxError, ValueError, StopIteration, IndexError):
            unit.find(functions)
        units.append(unit)
    return units


def split_checks(checks):
    return [checks[index] for index in TASK["failing"]], [checks[index] for index in TASK["passing"]]


def silence():
    null = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(null, descriptor)
    sys.stdout = sys.stderr = io.StringIO()


def limit_memory():
    with contextlib.suppress(Exception):
        with open("/proc/self/statm") as handle:
            used = int(handle.read().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (used + TASK["memoryBytes"],) * 2)


class Search:
    def __init__(self, checks):
        self.started = time.monotonic()
        self.units = prepare_units()
        self.candidates = read_candidates()
        self.failing, self.passing = split_checks(checks)
        count = max(1, len(self.candidates))
        self.status = mmap.mmap(-1, count)
        self.position = mmap.mmap(-1, 8 * 16)
        self.quick = all(check.quick is not None for check in self.failing)
        self.state = State({unit.path for unit in self.units})
        self.seen = set()
        self.workers = max(1, min(TASK["workers"], 8))
        self.first = None
        self.replaced = 0

    def judge(self, index, budget):
        """Runs one candidate in this process."""
        unit_index, _, splices = self.candidates[index]
        unit = self.units[unit_index]
        if unit.base is None:
            return INVALID
        try:
            code, arguments = unit.compiled(unit.edited(splices))
        except (SyntaxError, ValueError, StopIteration, IndexError, RecursionError, MemoryError):
            return INVALID
        key = (unit_index, fingerprint(code), ast.dump(arguments))
        if key in self.seen:
            return SAME
        self.seen.add(key)
        if code.co_freevars != unit.functions[0][1].co_freevars:
            return INVALID
        try:
            unit.install(code, arguments)
        except BaseException:
            unit.restore()
            return INVALID
        try:
            return self.run_tests(budget)
        finally:
            unit.restore()

    def run_tests(self, budget):
        self.state.restore()
        passed = 0
        for check in self.failing:
            give_ticks(budget)
            good = run_quietly(check, self.quick)
            if good is None or ticks_left < 0:
                return OVER if passed else FAILED
            if not good:
                return FAILED
            passed += 1
        for check in self.passing:
            if check.quick is None:
                continue
            give_ticks(budget * 4)
            if not run_quietly(check, True):
                return FAILED
        return PLAUSIBLE

    def chunk(self, slot, indices, budget):
        """A child process: judges candidates one after the other and leaves each verdict in shared memory."""
        silence()
        limit_memory()
        sys.setrecursionlimit(600)
        gc.freeze()
        for index in indices:
            self.mark(slot, index)
            self.status[index] = self.judge(index, budget)
        self.mark(slot, -1)

    def mark(self, slot, index):
        self.position[slot * 8:slot * 8 + 8] = (index + 1).to_bytes(8, "little")

    def at(self, slot):
        return int.from_bytes(self.position[slot * 8:slot * 8 + 8], "little") - 1

    def limit(self):
        """Behind the first survivor only candidates of about its cost are still tried."""
        first = next((index for index in range(self.done_to) if self.status[index] == PLAUSIBLE), None)
        if first is None:
            return len(self.candidates)
        if self.first is None:
            self.first = time.monotonic() - self.started
        ceiling = self.candidates[first][1] + TASK["margin"]
        index = first
        while index < len(self.candidates) and self.candidates[index][1] <= ceiling:
            index += 1
        return index

    def run(self, indices, budget):
        size = TASK["chunk"] if self.quick else 1
        queue = [indices[at:at + size] for at in range(0, len(indices), size)]
        running, slots = {}, list(range(self.workers))
        self.done_to = 0
        end = len(self.candidates)
        while queue or running:
            while queue and slots and queue[0][0] < end and time.monotonic() - self.started < TASK["seconds"]:
                slot, part = slots.pop(0), queue.pop(0)
                self.mark(slot, part[0])
                pid = os.fork()
                if pid == 0:
                    try:
                        self.chunk(slot, part, budget)
                    finally:
                        os._exit(0)
                running[pid] = [slot, part, part[0], time.monotonic()]
            if not running:
                break
            for pid in list(running):
                slot, part, last, since = running[pid]
                ended = os.waitpid(pid, os.WNOHANG)[0] != 0
                now = self.at(slot)
                if now != last:
                    running[pid][2:] = [now, time.monotonic()]
                elif not ended and time.monotonic() - since > TASK["hangSeconds"]:
                    os.kill(pid, signal.SIGKILL)
                    os.waitpid(pid, 0)
                    ended = True
                if ended:
                    del running[pid]
                    slots.append(slot)
                    stuck = self.at(slot)
                    if stuck >= 0:
                        # It was killed, or the candidate killed it: replaced behind that one, so that nothing is skipped.
                        self.status[stuck] = HUNG
                        self.replaced += 1
                        rest = [index for index in part if index > stuck]
                        if rest:
                            queue.insert(0, rest)
            pending = [value[1][0] for value in running.values()] + ([queue[0][0]] if queue else [len(self.candidates)])
            self.done_to = min(pending)
            end = self.limit()
            time.sleep(0.002)

    def survivors(self):
        self.done_to = len(self.candidates)
        end = self.limit()
        return [index for index in range(end) if self.status[index] == PLAUSIBLE]

    def confirm(self, index):
        """The whole of the collected tests as the runner runs them, in original order, in a process of its own."""
        pid = os.fork()
        if pid == 0:
            good = False
            try:
                silence()
                limit_memory()
                signal.alarm(15)
                unit_index, _, splices = self.candidates[index]
                unit = self.units[unit_index]
                unit.install(*unit.compiled(unit.edited(splices)))
                good = True
                for check in self.order:
                    give_ticks(TASK["confirmTicks"])
                    good = good and bool(run_quietly(check, False))
            finally:
                os._exit(0 if good else 1)
        return os.waitpid(pid, 0)[1] == 0


def search(checks):
    engine = Search(checks)
    wanted = {id(check) for check in engine.failing + engine.passing}
    engine.order = [check for check in checks if id(check) in wanted]
    count = len(engine.candidates)
    engine.run(list(range(count)), TASK["ticks"])
    again = [index for index in range(count) if engine.status[index] == OVER]
    if again and not engine.survivors():
        engine.run(again[:400], TASK["ticks"] * 40)
    found = engine.survivors()
    confirmed = []
    for index in found[:TASK["mostSurvivors"]]:
        if engine.confirm(index):
            confirmed.append(index)
    seconds = time.monotonic() - engine.started
    statuses = list(engine.status[:count])
    executed = sum(one in (FAILED, PLAUSIBLE, OVER, HUNG) for one in statuses)
    stats = {
        "candidates": count, "executed": executed, "same": statuses.count(SAME), "invalid": statuses.count(INVALID),
        "overBudget": statuses.count(OVER), "hung": statuses.count(HUNG), "plausible": len(found), "confirmed": len(confirmed),
        "seconds": round(seconds, 3), "firstSeconds": engine.first and round(engine.first, 3), "replacedWorkers": engine.replaced,
        "inProcess": engine.quick,
    }
    behaviour = compare(engine, confirmed) if len(confirmed) > 1 else {}
    write({"stats": stats, "survivors": confirmed, "behaviour": behaviour})
    way = "in process" if engine.quick else "with one process per candidate, since the failing tests need fixtures"
    print(f"{executed} of {count} candidates executed {way} in {seconds:.2f} s ({executed / max(seconds, 1e-6):.0f}/s)")
    print(f"not executed: {stats['same']} compile to what was tried before, {stats['invalid']} do not compile, {statuses.count(UNRUN)} were behind the stop")
    print(f"{stats['overBudget'] + stats['hung']} exceeded their budget; {len(found)} pass the failing tests, {len(confirmed)} of them also all others in original order")


# ---- compare: what survivors do on inputs near those of the tests


def variations(value, depth=0):
    """Values near value, always the same ones in the same order."""
    if isinstance(value, bool):
        yield not value
    elif isinstance(value, int):
        yield from (value + 1, value - 1, 0, 1, -value, value * 2, 2, 3, 5, 7, 10)
    elif isinstance(value, float):
        yield from (value + 1.0, value - 0.5, 0.0, -value)
    elif isinstance(value, str):
        yield from (value[1:], value[:-1], "", value + value, value[::-1], value.upper(), value + "a", value.swapcase(), " " + value, value[:1])
    elif isinstance(value, (list, tuple)):
        kind = type(value)
        if kind in (list, tuple):
            yield from (value[1:], value[:-1], value[::-1], value + value, value[:1], kind())
            if depth < 2:
                for position, item in enumerate(value[:3]):
                    for other in list(variations(item, depth + 1))[:4]:
                        yield value[:position] + kind([other]) + value[position + 1:]
    elif isinstance(value, dict) and type(value) is dict:
        for key in list(value)[:3]:
            yield {other: item for other, item in value.items() if other != key}
            if depth < 2:
                for other in list(variations(value[key], depth + 1))[:3]:
                    yield {**value, key: other}
    elif isinstance(value, set) and type(value) is set:
        yield set()
        yield set(list(sorted(value, key=repr))[1:])


def record_calls(engine, unit):
    """The arguments of calls that the tests make."""
    codes = {function.__code__ for function, *_ in unit.functions}
    calls, seen = [], set()

    def profile(frame, event, _):
        if event != "call" or frame.f_code not in codes or len(calls) > 40:
            return
        code = frame.f_code
        if code.co_flags & 0x0C or code.co_kwonlyargcount:
            return
        with contextlib.suppress(BaseException):
            given = [frame.f_locals[name] for name in code.co_varnames[:code.co_argcount]]
            key = repr(given)
            if len(key) < 2000 and key not in seen and " at 0x" not in key:
                seen.add(key)
                calls.append(copy.deepcopy(given))

    for check in engine.order:
        give_ticks(TASK["ticks"])
        sys.setprofile(profile)
        try:
            run_quietly(check, check.quick is not None)
        finally:
            sys.setprofile(None)
    return calls


def inputs_near(calls):
    inputs, seen = [], set()

    def add(given):
        key = repr(given)
        if key not in seen and len(key) < 2000:
            seen.add(key)
            inputs.append(given)

    for given in calls[:12]:
        add(given)
    for given in calls[:12]:
        for position, value in enumerate(given):
            for other in variations(value):
                add(given[:position] + [other] + given[position + 1:])
    return inputs[:400]


def describe(value):
    if isinstance(value, types.GeneratorType):
        value = [one for _, one in zip(range(200), value)]
    text = repr(value)
    return "object" if " at 0x" in text else text[:4000]


def behaviour_of(engine, index, inputs):
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        answers = []
        try:
            silence()
            limit_memory()
            signal.alarm(10)
            sys.setrecursionlimit(600)
            unit_index, _, splices = engine.candidates[index] if index >= 0 else (engine.compared, 0, [])
            unit = engine.units[unit_index]
            if index >= 0:
                unit.install(*unit.compiled(unit.edited(splices)))
            function = unit.functions[0][0]
            for given in inputs:
                engine.state.restore()
                give_ticks(TASK["ticks"])
                mine = copy.deepcopy(given)
                try:
                    answer = describe(function(*mine)) + " / " + repr(mine)[:2000]
                except OverBudget:
                    answer = "over budget"
                except BaseException as error:
                    answer = "raises " + type(error).__name__
                answers.append(hashlib.sha256(answer.encode("utf-8", "replace")).hexdigest()[:12] + ("!" if answer.startswith("raises") else ""))
            os.write(writing, json.dumps(answers).encode())
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as handle:
        data = handle.read()
    os.waitpid(pid, 0)
    return json.loads(data) if data else None


def compare(engine, confirmed):
    behaviour = {}
    for unit_index in sorted({engine.candidates[index][0] for index in confirmed}):
        unit = engine.units[unit_index]
        engine.compared = unit_index
        inputs = inputs_near(record_calls(engine, unit))
        if not inputs:
            continue
        behaviour[f"original:{unit_index}"] = behaviour_of(engine, -1, inputs)
        for index in confirmed:
            if engine.candidates[index][0] == unit_index:
                behaviour[str(index)] = behaviour_of(engine, index, inputs)
    return behaviour


def main():
    install_hook()
    work = {"observe": observe, "search": search}[MODE]
    called = []

    def once(checks):
        called.append(True)
        work(checks)

    if TASK["runner"] == "pytest":
        with_pytest(once)
    else:
        with_unittest(once)
    if not called:
        print("The tests could not be collected in this process.")
        sys.exit(3)


main()
`;
  const python_engine_observationSchema = schemas.Ikc({
   tests: schemas.YOg(schemas.Ikc({
    name: schemas.YjP(),
    passed: schemas.zMY(),
    quick: schemas.zMY(),
    ticks: schemas.Whr().nonnegative()
   })),
   lines: schemas.g1P(schemas.YjP(), schemas.g1P(schemas.YjP(), schemas.PVZ([ schemas.Whr(), schemas.Whr() ])))
  });
  const python_engine_outcomeSchema = schemas.Ikc({
   stats: schemas.Ikc({
    candidates: schemas.Whr(),
    executed: schemas.Whr(),
    seconds: schemas.aig(),
    firstSeconds: schemas.aig().nullable(),
    replacedWorkers: schemas.Whr()
   }),
   survivors: schemas.YOg(schemas.Whr().nonnegative()),
   behaviour: schemas.g1P(schemas.YjP(), schemas.YOg(schemas.YjP()).nullable())
  });
  const observeTicks = 4e5;
  const python_engine_mostTicks = 2e6;
  const pythonEngine = {
   observe: python_engine_observe,
   search: python_engine_search
  };
  function pythonOf(session) {
   const word = session.task.stack.testCommand.split(/\s+/).find(one => /(?:^|\/)python[\d.]*$/.test(one));
   return word ?? "python";
  }
  function commonTask(session) {
   const {stack: stack, testFiles: testFiles, protectedPaths: protectedPaths} = session.task;
   const {testFolder: testFolder} = stack;
   const prefix = testFolder === "." ? "" : `${testFolder}/`;
   return {
    testFolder: testFolder,
    testFiles: testFiles.map(file => file.startsWith(prefix) ? file.slice(prefix.length) : file),
    protected: [ ...new Set([ ...protectedPaths, ...testFiles ]) ],
    runner: stack.testFramework === "unittest" ? "unittest" : "pytest",
    observeTicks: observeTicks
   };
  }
  async function python_engine_observe(session) {
   await writeSearchFiles(session, {
    "worker.py": pythonWorker,
    "task.json": JSON.stringify(commonTask(session))
   });
   await session.command("Run the affected tests once under a tracer: which lines do failing and passing tests execute?", "FaultLocalization", `${pythonOf(session)} ${searchFolder}/worker.py observe ${searchFolder}/task.json`, 180);
   const read = await readSearchResult(session, python_engine_observationSchema);
   if (read === undefined) return undefined;
   const lines = Object.entries(read.lines).map(([path, counts]) => [ path, new Map(Object.entries(counts).map(([line, pair]) => [ Number(line), pair ])) ]);
   return {
    tests: read.tests,
    lines: new Map(lines)
   };
  }
  function characterPositions(source) {
   if (!/[\ud800-\udbff]/.test(source)) return position => position;
   return position => [ ...source.slice(0, position) ].length;
  }
  function unitTask(unit) {
   const {element: element, file: file} = unit;
   const position = characterPositions(file.source);
   const lineStart = file.source.lastIndexOf("\n", element.start - 1) + 1;
   const owner = [ ...ancestors(element) ].find(one => one.type === "class_definition");
   const ownerName = owner?.children.find(child => child.field === "name");
   return {
    path: file.path,
    name: unit.name,
    start: position(element.start),
    end: position(element.end),
    firstLine: element.parent?.type === "decorated_definition" ? element.parent.line : element.line,
    line: element.line,
    indent: file.source.slice(lineStart, element.start),
    owner: ownerName === undefined ? "" : file.source.slice(ownerName.start, ownerName.end)
   };
  }
  async function python_engine_search(session, request) {
   const {candidates: candidates, observation: observation, failing: failing, passing: passing} = request;
   const units = [ ...new Set(candidates.map(one => one.unit)) ];
   const positions = new Map(units.map(unit => [ unit, characterPositions(unit.file.source) ]));
   const lines = candidates.map(({unit: unit, score: score, splices: splices}) => {
    const position = positions.get(unit);
    const placed = splices.map(({start: start, end: end, text: text}) => [ position(start), position(end), text ]);
    return JSON.stringify([ units.indexOf(unit), Math.round(score * 1e3) / 1e3, placed ]);
   });
   const slowest = Math.max(...observation.tests.map(test => test.passed ? test.ticks : 0), 0);
   const ticks = Math.min(python_engine_mostTicks, slowest * 10 + 1e4);
   const task = {
    ...commonTask(session),
    units: units.map(unitTask),
    failing: failing,
    passing: passing,
    ticks: ticks,
    confirmTicks: ticks * 40,
    margin: scoreMargin,
    chunk: 400,
    workers: 2,
    memoryBytes: 1024 ** 3,
    hangSeconds: 4,
    mostSurvivors: 60,
    seconds: Math.max(10, Math.min(120, session.secondsLeft * .4))
   };
   await writeSearchFiles(session, {
    "task.json": JSON.stringify(task),
    "candidates.jsonl": lines.join("\n")
   });
   await session.command(`Try ${candidates.length} small edits of ${units.map(unit => unit.name).join(", ")} against the tests, the likeliest first.`, "Solution", `${pythonOf(session)} ${searchFolder}/worker.py search ${searchFolder}/task.json`, task.seconds + 120);
   const read = await readSearchResult(session, python_engine_outcomeSchema);
   return read === undefined ? undefined : readOutcome(read, candidates.length, units);
  }
  function readOutcome(read, count, units) {
   const {firstSeconds: firstSeconds, ...stats} = read.stats;
   const behaviour = new Map;
   const original = new Map;
   for (const [key, answers] of Object.entries(read.behaviour)) {
    const [name, index] = key.split(":");
    if (answers === null) continue;
    if (index === undefined) behaviour.set(Number(name), answers); else if (units[Number(index)] !== undefined) original.set(units[Number(index)], answers);
   }
   return {
    statistics: {
     ...stats,
     ...firstSeconds === null ? {} : {
      firstSeconds: firstSeconds
     }
    },
    survivors: read.survivors.filter(index => index < count),
    behaviour: behaviour,
    original: original
   };
  }
  var test_paths = __webpack_require__(43399);
  const declarations = [ /\b(?:def|class|function\*?|func|fn|const|let|var|type|interface|struct|enum|trait|static)\s+(?:\([^)]*\)\s*)?([A-Za-z_$][\w$]*)/, /^\s+(?:(?:async|public|private|protected|final|get|set|override|abstract)\s+)*(?:[\w<>[\],?.]+\s+)?([A-Za-z_$][\w$]*)\s*\([^;{}]*\)[^;{}]*\{\s*$/, /^([A-Za-z_]\w*)\s*(?::[^=]+)?=(?!=)/ ];
  const source = /\.(?:py|[cm]?[jt]sx?|go|rs|java|kt|rb|php|cs|c|h|cc|cpp|hpp|scala|swift|vue|svelte)$/;
  const keywords = new Set([ "if", "for", "while", "switch", "catch", "return", "function", "else", "new", "with" ]);
  const definitions_mostFiles = 4e3;
  const longestLine = 400;
  async function collectDefinitions(workspace) {
   const definitions = new Map;
   const paths = (await workspace.trackedFiles()).filter(path => source.test(path) && !(0, 
   test_paths.M)(path));
   for (const path of paths.slice(0, definitions_mostFiles)) {
    const text = await workspace.read(path);
    if (text === undefined || text.length > 1e6) continue;
    for (const found of definitionsIn(path, text)) {
     definitions.set(found.name, [ ...definitions.get(found.name) ?? [], found ]);
    }
   }
   return definitions;
  }
  function definitionsIn(path, text) {
   return text.split("\n").flatMap((content, index) => {
    if (content.length > longestLine) return [];
    const name = declarations.map(pattern => pattern.exec(content)?.[1]).find(found => found !== undefined);
    return name === undefined || name.length < 2 || keywords.has(name) ? [] : [ {
     name: name,
     path: path,
     line: index + 1
    } ];
   });
  }
  function definedNames(text, definitions) {
   const names = new Set(text.match(/[A-Za-z_$][\w$]*/g) ?? []);
   return [ ...names ].filter(name => definitions.has(name)).sort((a, b) => definitions.get(a).length - definitions.get(b).length);
  }
  function countFailing(task, execution) {
   const passed = new Set(execution.report.tests.filter(test => test.status === "passed").map(test => test.id));
   return task.failingTests.filter(test => !passed.has(test.id)).length;
  }
  function newFailures(before, after) {
   const passed = new Set(before.report.tests.filter(test => test.status === "passed").map(test => test.id));
   return after.report.tests.filter(test => passed.has(test.id) && isFailure(test));
  }
  function isFailure(test) {
   return test.status === "failed" || test.status === "error";
  }
  function failureTexts(task, execution) {
   const wanted = new Set(task.failingTests.map(test => test.id));
   const reported = execution.report.tests.filter(test => wanted.has(test.id) && isFailure(test));
   const sources = reported.length > 0 ? reported : task.failingTests;
   return sources.map(test => `${test.message ?? ""}\n${test.traceback ?? ""}`).filter(text => text.trim() !== "");
  }
  const place = /([\w@./\\+-]+\.[A-Za-z]{1,5})(?:"?,? line |:)(\d+)/g;
  async function framesIn(text, workspace) {
   const tracked = await workspace.trackedFiles();
   const bySuffix = new Map;
   for (const path of tracked) {
    const name = path.split("/").at(-1);
    bySuffix.set(name, [ ...bySuffix.get(name) ?? [], path ]);
   }
   const frames = new Map;
   for (const [, written, line] of text.slice(0, 2e5).matchAll(place)) {
    const path = resolvePath(written.replaceAll("\\", "/"), bySuffix);
    if (path !== undefined) frames.set(`${path}:${line}`, {
     path: path,
     line: Number(line)
    });
   }
   return [ ...frames.values() ];
  }
  function resolvePath(written, byName) {
   const clean = written.replace(/^(\.\/)+/, "");
   const fitting = (byName.get(clean.split("/").at(-1)) ?? []).filter(path => path === clean || clean.endsWith(`/${path}`) || path.endsWith(`/${clean}`));
   return fitting.length === 1 ? fitting[0] : fitting.find(path => clean.endsWith(path));
  }
  const mostSearches = 3;
  async function orient(session) {
   const {task: task, workspace: workspace} = session;
   const baseline = await session.runTests(`Run ${describeFiles(task.testFiles)} to see the failure before reading any code.`, "FaultLocalization", task.testFiles);
   const texts = failureTexts(task, baseline);
   const named = await framesIn(texts.join("\n") || baseline.console, workspace);
   const frames = named.filter(frame => !(0, test_paths.M)(frame.path) && !task.protectedPaths.includes(frame.path));
   await session.think(describeFailure(task, baseline, frames), "FaultLocalization");
   await lookAround(session);
   const testText = await openFailingTests(session, named);
   const suspects = await searchSuspects(session, testText, texts.join("\n"));
   return {
    baseline: baseline,
    frames: frames,
    suspects: suspects,
    testText: testText
   };
  }
  function describeFiles(files) {
   return files.length === 0 ? "the test suite" : files.slice(0, 3).join(", ") + (files.length > 3 ? ", ..." : "");
  }
  function describeFailure(task, baseline, frames) {
   const failing = countFailing(task, baseline);
   const first = task.failingTests[0];
   const message = failureTexts(task, baseline)[0]?.trim().split("\n")[0]?.slice(0, 300);
   const place = frames.at(-1);
   return [ `${failing} of ${task.failingTests.length} tests that should pass do not${first === undefined ? "" : `, among them ${first.name}`}.`, message === undefined ? "The run gives no message for them." : `The first says: ${message}`, place === undefined ? "No line of production code is named, so the code must be found through what the tests call." : `The innermost production code named is ${place.path}:${place.line}.` ].join(" ");
  }
  async function lookAround(session) {
   const folder = (session.task.testFiles[0] ?? "").split("/").slice(0, -1).join("/") || ".";
   await session.list(`See which tests lie beside the failing ones in ${folder}.`, folder);
   if (folder !== ".") await session.list("See how the repository is laid out.", ".");
  }
  async function openFailingTests(session, frames) {
   let text = "";
   for (const path of session.task.testFiles.slice(0, 2)) {
    const content = await session.workspace.read(path) ?? "";
    const lines = content.split("\n");
    const line = frames.find(frame => frame.path === path)?.line ?? findTestLine(session.task, lines, path);
    const head = lines.slice(0, 40).filter(one => /import|require|use |from /.test(one));
    const opened = await session.open(`Read the failing test in ${path} around line ${line}: what does it call, and what does it expect?`, path, line - 25, line + 25);
    text += `${opened}\n${head.join("\n")}\n`;
   }
   return text;
  }
  function findTestLine(task, lines, path) {
   for (const test of task.failingTests) {
    if (test.file !== undefined && test.file !== path) continue;
    const name = test.name.split(/ > |::|\.(?=\w+$)/).at(-1).replace(/\[.*$/, "").trim();
    const found = name === "" ? -1 : lines.findIndex(line => line.includes(name));
    if (found >= 0) return found + 1;
   }
   return 1;
  }
  async function searchSuspects(session, testText, failure) {
   const definitions = await collectDefinitions(session.workspace);
   const names = [ ...new Set([ ...definedNames(failure, definitions), ...definedNames(testText, definitions) ]) ];
   for (const name of names.slice(0, mostSearches)) {
    const [definition] = definitions.get(name);
    await session.search(`The failing test involves ${name}, defined in ${definition.path}; find every use.`, name);
   }
   return names.flatMap(name => definitions.get(name));
  }
  var splice = __webpack_require__(34377);
  const comparisons = [ "<", "<=", ">", ">=", "==", "!=" ];
  const strictComparisons = [ "<", "<=", ">", ">=", "===", "!==" ];
  const arithmetic = [ "+", "-", "*", "/", "%" ];
  const groups = [ [ "&", "|", "^" ], [ "<<", ">>", ">>>" ], [ "+=", "-=", "*=", "/=" ], [ "&=", "|=", "^=" ], [ "=", "+=", "-=" ], [ "++", "--" ] ];
  function alternatives(operator, family) {
   if (family === "python") {
    if (operator === "is") return [ "is not", "==" ];
    if (operator === "is not") return [ "is", "!=" ];
    if (operator === "in") return [ "not in", "==" ];
    if (operator === "not in") return [ "in", "!=" ];
    if (operator === "and") return [ "or" ];
    if (operator === "or") return [ "and" ];
    if ([ ...arithmetic, "//", "**" ].includes(operator)) return [ ...arithmetic, "//", "**" ];
   }
   if (operator === "&&") return [ "||" ];
   if (operator === "||") return family === "javascript" ? [ "&&", "??" ] : [ "&&" ];
   if (operator === "??") return [ "||" ];
   if (family === "javascript" && (strictComparisons.includes(operator) || operator === "==" || operator === "!=")) return [ ...strictComparisons, ...operator === "===" ? [ "==" ] : operator === "!==" ? [ "!=" ] : [] ];
   if (comparisons.includes(operator)) return comparisons;
   if (arithmetic.includes(operator)) return family === "javascript" ? [ ...arithmetic, "**" ] : arithmetic;
   return groups.find(group => group.includes(operator)) ?? [];
  }
  function operatorsOf(element) {
   return element.children.filter(child => !/^[()[\]{},;]$/.test(child.type) && (!child.named || / /.test(child.type)));
  }
  function mutateOperators(collector, element) {
   const {profile: profile} = collector.unit.file;
   if (profile.augmented.has(element.type) || element.type === "update_expression") {
    for (const token of operatorsOf(element)) replaceOperator(collector, token);
    return;
   }
   if (!profile.binaries.has(element.type)) return;
   for (const token of operatorsOf(element)) replaceOperator(collector, token);
   const operands = namedChildren(element);
   if (operands.length !== 2) return;
   const [left, right] = operands;
   const operator = operatorsOf(element)[0];
   const symmetric = operator !== undefined && /^([+*=!]=?=?|and|or|&&|\|\|)$/.test(collector.text(operator));
   if (!symmetric) collector.swap("swapped-operands", 1.6, left, right);
   collector.replace("dropped-operand", 1.7, element, collector.text(left));
   collector.replace("dropped-operand", 1.7, element, collector.text(right));
   regroup(collector, element, left, right);
  }
  function replaceOperator(collector, token) {
   const operator = collector.text(token);
   const {family: family} = collector.unit.file.profile;
   for (const other of alternatives(operator, family)) {
    if (other === operator) continue;
    const boundary = `${operator[0]}${other[0]}`.match(/[<>]/g)?.length === 2 && operator.replace("=", "") === other.replace("=", "");
    collector.replace("operator", boundary ? .9 : 1.1, token, other);
   }
  }
  function regroup(collector, element, left, right) {
   const {profile: profile, source: source} = collector.unit.file;
   const inner = profile.binaries.has(left.type) ? namedChildren(left) : [];
   if (inner.length === 2) {
    const start = inner[1].start;
    collector.splice("grouping", 1.9, element.line, [ {
     start: start,
     end: start,
     text: "("
    }, {
     start: right.end,
     end: right.end,
     text: ")"
    } ]);
   }
   if (left.type === "parenthesized_expression") {
    collector.replace("grouping", 1.9, left, source.slice(left.start + 1, left.end - 1));
   }
  }
  const pythonWraps = [ "len", "abs", "int", "str", "list", "sorted", "set", "max", "min", "sum", "float", "round", "reversed", "tuple", "bool" ];
  const pythonMethods = [ "strip()", "lower()", "upper()", "copy()", "split()", "swapcase()", "items()", "values()", "keys()" ];
  const javascriptWraps = [ "Math.abs", "Math.floor", "Math.ceil", "Math.round", "Math.trunc", "Number", "String", "Boolean", "parseInt" ];
  const javascriptMethods = [ "length", "trim()", "toLowerCase()", "toUpperCase()", "toString()", "slice()", "reverse()", "sort()", "size" ];
  function mutateCall(collector, call) {
   const {profile: profile} = collector.unit.file;
   const list = call.children.find(child => profile.argumentLists.has(child.type));
   if (list === undefined) return;
   const given = namedChildren(list);
   given.forEach((argument, index) => {
    const next = given[index + 1];
    if (next !== undefined) collector.swap("swapped-arguments", 1.4, argument, next);
    dropListed(collector, "dropped-argument", 1.7, given, index);
   });
   if (given.length > 2) collector.swap("swapped-arguments", 1.7, given[0], given.at(-1));
   for (const name of collector.unit.locals.slice(0, 8)) addListed(collector, "added-argument", 2.2, list, given, name);
   for (const value of [ "1", "0", profile.words.true ]) addListed(collector, "added-argument", 2.5, list, given, value);
   if (given.length === 1) collector.replace("dropped-call", 1.6, call, collector.text(given[0]));
   const callee = childByField(call, "function");
   if (callee !== undefined && profile.members.has(callee.type)) {
    collector.replace("dropped-method", 1.7, call, collector.text(callee.children[0]));
   }
  }
  function dropListed(collector, kind, cost, items, index) {
   const item = items[index];
   const next = items[index + 1];
   const previous = items[index - 1];
   const start = next === undefined && previous !== undefined ? previous.end : item.start;
   const end = next === undefined ? item.end : next.start;
   collector.splice(kind, cost, item.line, [ {
    start: start,
    end: end,
    text: ""
   } ]);
  }
  function addListed(collector, kind, cost, list, items, text) {
   const last = items.at(-1);
   const at = last === undefined ? list.start + 1 : last.end;
   collector.splice(kind, cost, list.line, [ {
    start: at,
    end: at,
    text: last === undefined ? text : `, ${text}`
   } ]);
  }
  function isValue(collector, element) {
   const {profile: profile} = collector.unit.file;
   const {parent: parent} = element;
   if (!element.named || parent === undefined) return false;
   if (/^(left|name|function|parameters|type|return_type|body|consequence|alternative|label|operator|key|pattern)$/.test(element.field ?? "")) return profile.binaries.has(parent.type) && element.field === "left";
   return profile.argumentLists.has(parent.type) || profile.binaries.has(parent.type) || profile.returns.has(parent.type) || profile.subscripts.has(parent.type) || profile.lists.has(parent.type) || /^(right|value|index|subscript|condition|iterable)$/.test(element.field ?? "") || parent.type === "slice" || parent.type === "conditional_expression" || parent.type === "parenthesized_expression";
  }
  const plain = /^(identifier|call|call_expression|attribute|member_expression|subscript|subscript_expression|field_expression|selector_expression|index_expression|method_invocation|field_access)$/;
  const calls_arithmetic = /^(binary_operator|binary_expression|unary_operator)$/;
  function isFactor(collector, element) {
   const {parent: parent} = element;
   if (parent === undefined || !collector.unit.file.profile.binaries.has(parent.type)) return false;
   return operatorsOf(parent).some(token => /^([-*/%]|\*\*|\/\/|<<|>>|&|\|)$/.test(collector.text(token)));
  }
  function mutateValue(collector, element) {
   if (!isValue(collector, element)) return;
   const text = collector.text(element);
   if (text.length > 80 || text.includes("\n")) return;
   const isPlain = plain.test(element.type);
   if (!isPlain && !(calls_arithmetic.test(element.type) && !/[<>=&|]/.test(text))) return;
   const parentIsPositional = /subscript|slice|index/.test(element.parent.type) || /comparison/.test(element.parent.type);
   const cost = parentIsPositional ? 1.3 : 1.6;
   const argument = collector.unit.file.profile.argumentLists.has(element.parent.type);
   const grouped = isFactor(collector, element);
   for (const step of [ "+ 1", "- 1" ]) {
    collector.replace("off-by-one", argument ? 1.4 : cost, element, grouped ? `(${text} ${step})` : `${text} ${step}`);
   }
   collector.replace("sign", 2, element, isPlain ? `-${text}` : `-(${text})`);
   if (!isPlain) return;
   const {family: family} = collector.unit.file.profile;
   if (family !== "python" && family !== "javascript") return;
   for (const name of family === "python" ? pythonWraps : javascriptWraps) collector.replace("wrapped-value", 2.2, element, `${name}(${text})`);
   for (const method of family === "python" ? pythonMethods : javascriptMethods) collector.replace("added-method", 2.3, element, `${text}.${method}`);
   mutateSequence(collector, element, text, family);
  }
  function mutateSequence(collector, element, text, family) {
   const indices = family === "python" ? [ "0", "-1", "1", "1:", ":-1", "::-1", ":" ] : [ "0", "1" ];
   for (const index of indices) collector.replace("added-subscript", 2.3, element, `${text}[${index}]`);
   for (const name of collector.unit.locals.slice(0, 8)) {
    collector.replace("added-subscript", 2.4, element, `${text}[${name}]`);
    const [open, close] = isFactor(collector, element) ? [ "(", ")" ] : [ "", "" ];
    for (const operator of [ "+", "-", "*" ]) collector.replace("added-operand", operator === "*" ? 2.6 : 2.3, element, `${open}${text} ${operator} ${name}${close}`);
   }
   if (family === "javascript") {
    for (const end of [ "slice(1)", "slice(0, -1)", "slice().reverse()" ]) collector.replace("added-method", 2.3, element, `${text}.${end}`);
    if (collector.unit.file.source.includes("async")) collector.replace("missing-await", 1.6, element, `await ${text}`);
    collector.replace("default-value", 2.3, element, `(${text} ?? 0)`);
   }
  }
  function mutateSubscript(collector, element) {
   if (element.type === "slice") {
    const bounds = namedChildren(element);
    if (bounds.length > 0) collector.replace("dropped-bound", 1.5, element, ":");
    for (const bound of bounds) collector.replace("slice-bound", 1.7, bound, "1");
    const parts = collector.text(element).split(":");
    if (parts.length === 2) {
     const [low, high] = parts;
     for (const other of [ `${low}:`, `:${high}`, `${high}:${low}`, `${high.trim()}:`, `:${low.trim()}` ]) collector.replace("slice-bound", 1.6, element, other);
     for (const step of [ "2", "-1" ]) collector.replace("slice-step", 1.9, element, `${low}:${high}:${step}`);
     for (const name of [ ...collector.unit.locals.slice(0, 8), "1", "-1", "2" ]) {
      collector.replace("slice-bound", 1.9, element, `${low}:${name}`);
      collector.replace("slice-bound", 1.9, element, `${name}:${high}`);
     }
    }
    if (parts.length === 3) collector.replace("slice-step", 1.6, element, parts.slice(0, 2).join(":"));
    return;
   }
   const index = childByField(element, "subscript") ?? childByField(element, "index");
   const object = element.children[0];
   if (index === undefined || object === undefined) return;
   collector.replace("dropped-subscript", 1.8, element, collector.text(object));
   const {family: family} = collector.unit.file.profile;
   if (family === "python" && index.type !== "slice") {
    for (const other of [ "-1", "0", "1", "-2" ]) collector.replace("index", 1.6, index, other);
    for (const name of [ `:${collector.text(index)}`, `${collector.text(index)}:` ]) collector.replace("index", 2, index, name);
    collector.replace("default-value", 2, element, `${collector.text(object)}.get(${collector.text(index)}, 0)`);
   }
  }
  function mutateExpressions(collector, element) {
   const {profile: profile} = collector.unit.file;
   if (profile.calls.has(element.type)) mutateCall(collector, element);
   if (profile.subscripts.has(element.type) || element.type === "slice") mutateSubscript(collector, element);
   if (profile.lists.has(element.type)) mutateList(collector, element);
   if (/^(await_expression|await|unary_expression|unary_operator|not_operator)$/.test(element.type)) {
    const operand = namedChildren(element).at(-1);
    if (operand !== undefined) collector.replace("dropped-operator", 1.4, element, collector.text(operand));
   }
   mutateValue(collector, element);
  }
  function mutateList(collector, element) {
   const items = namedChildren(element);
   items.forEach((item, index) => {
    const next = items[index + 1];
    if (next !== undefined) collector.swap("swapped-elements", 1.5, item, next);
    if (items.length > 1) dropListed(collector, "dropped-element", 1.9, items, index);
   });
   if (items.length > 2) collector.swap("swapped-elements", 1.7, items[0], items.at(-1));
   if (element.type === "pattern_list" || element.type === "expression_list") return;
   for (const name of [ ...collector.unit.locals.slice(0, 6), "0" ]) addListed(collector, "added-element", 2.4, element, items, name);
   if (items.length === 0 && collector.unit.file.profile.family === "python") {
    for (const name of collector.unit.locals.slice(0, 6)) collector.replace("added-element", 2.4, element, `[${name}]`);
   }
  }
  const simple = /^[\w.$]+(\([^()]*\)|\[[^[\]]*\])*$/;
  function grouped(text) {
   return simple.test(text) ? text : `(${text})`;
  }
  const phrases_python = {
   not: condition => `not ${grouped(condition)}`,
   and: (left, right) => `${groupedBoolean(left)} and ${groupedBoolean(right)}`,
   or: (left, right) => `${left} or ${right}`,
   conditional: (condition, statement, indent) => `if ${condition}:\n${indent}    ${statement}`,
   conditionsOn: name => [ `not ${name}`, `${name} is None`, name, `${name} is not None`, `${name} == 0`, `${name} < 0`, `${name} <= 0`, `${name} > 0`, `len(${name}) == 0`, `${name} == 1`, `len(${name}) == 1`, `${name} < 2` ],
   plainValues: [ "None", "[]", "0", "False", "True", "''", "1", "-1", "{}", "()", "set()" ]
  };
  function groupedBoolean(text) {
   return /\bor\b|\bif\b|\|\||\?/.test(text) ? `(${text})` : text;
  }
  const phrases_javascript = {
   not: condition => `!${grouped(condition)}`,
   and: (left, right) => `${groupedBoolean(left)} && ${groupedBoolean(right)}`,
   or: (left, right) => `${left} || ${right}`,
   conditional: (condition, statement) => `if (${condition}) ${statement};`,
   conditionsOn: name => [ `!${name}`, `${name} === null`, `${name} === undefined`, name, `${name} !== null`, `${name} !== undefined`, `${name} === 0`, `${name} < 0`, `${name} <= 0`, `${name} > 0`, `${name}.length === 0`, `${name} === 1`, `${name} < 2` ],
   plainValues: [ "null", "undefined", "[]", "0", "false", "true", "''", "1", "-1", "{}", "NaN" ]
  };
  const phrases_curly = {
   ...phrases_javascript,
   conditionsOn: name => [ `${name} == 0`, `${name} < 0`, `${name} <= 0`, `${name} > 0`, `${name} != 0` ],
   plainValues: [ "0", "false", "true", "1", "-1" ],
   conditional: (condition, statement, indent) => `if (${condition}) {\n${indent}    ${statement};\n${indent}}`
  };
  const withoutParentheses = {
   ...phrases_curly,
   conditional: (condition, statement, indent) => `if ${condition} {\n${indent}    ${statement}\n${indent}}`
  };
  function phrasesOf(profile) {
   if (profile.family === "python") return phrases_python;
   if (profile.family === "javascript") return phrases_javascript;
   return profile.family === "go" || profile.family === "rust" ? withoutParentheses : phrases_curly;
  }
  const mined = new WeakMap;
  const mostMined = 14;
  function conditionsOf(collector) {
   const known = mined.get(collector);
   if (known !== undefined) return known;
   const {unit: unit} = collector;
   const phrases = phrasesOf(unit.file.profile);
   const stated = [ ...walk(unit.element) ].filter(one => unit.file.profile.binaries.has(one.type)).filter(one => operatorsOf(one).some(token => /^([<>]=?|[=!]==?|is|in|not in|is not)$/.test(collector.text(token)))).map(one => collector.text(one)).filter(text => text.length < 60 && !text.includes("\n"));
   const suggested = unit.locals.slice(0, 6).flatMap(name => phrases.conditionsOn(name).slice(0, 8));
   const pairs = unit.locals.slice(0, 5).flatMap((first, index) => unit.locals.slice(index + 1, 6).flatMap(second => [ `${first} ${unit.file.profile.words.equal} ${second}`, `${first} < ${second}`, `${first} > ${second}`, `${first} <= ${second}`, ...unit.file.profile.family === "python" ? [ `${first} in ${second}`, `${first} not in ${second}`, `${second} not in ${first}`, `${first} != ${second}` ] : [] ]));
   const all = [ ...new Set([ ...stated.slice(0, mostMined), ...suggested, ...pairs ]) ];
   mined.set(collector, all);
   return all;
  }
  function mutateConditions(collector, element) {
   const {profile: profile} = collector.unit.file;
   const phrases = phrasesOf(profile);
   const condition = conditionOf(collector, element);
   if (condition === undefined) return;
   const text = collector.text(condition);
   if (text.length > 160) return;
   collector.replace("negated-condition", 1.4, condition, phrases.not(text));
   for (const always of [ profile.words.true, profile.words.false ]) collector.replace("constant-condition", 2, condition, always);
   conditionsOf(collector).forEach((other, index) => {
    if (other === text) return;
    const cost = 2.1 + Math.min(index, 60) * .01;
    collector.replace("added-conjunct", cost, condition, phrases.and(text, other));
    collector.replace("added-conjunct", cost, condition, phrases.or(text, other));
    if (index < 60) collector.replace("added-conjunct", cost + .1, condition, phrases.and(other, text));
    collector.replace("other-condition", cost + .1, condition, other);
   });
  }
  function conditionOf(collector, element) {
   const {profile: profile} = collector.unit.file;
   if (element.parent === undefined) return undefined;
   const {parent: parent} = element;
   if (profile.conditionals.has(parent.type) && element.field === "condition") return conditions_withoutParentheses(element);
   if (parent.type === "conditional_expression" && profile.family === "python") {
    return parent.children.filter(child => child.named)[1] === element ? element : undefined;
   }
   if (parent.type === "if_clause") return element.named ? element : undefined;
   const returned = profile.returns.has(parent.type) && element.named;
   return returned && (profile.binaries.has(element.type) || /boolean|not_operator/.test(element.type)) ? element : undefined;
  }
  function conditions_withoutParentheses(element) {
   if (element.type !== "parenthesized_expression") return element;
   return element.children.find(child => child.named) ?? element;
  }
  function mutateBranches(collector, element) {
   const keyword = element.children[0];
   if (element.type === "elif_clause" && keyword !== undefined) collector.replace("branch", 1.7, keyword, "if");
   if (element.type === "if_statement" && keyword !== undefined && childByField(element, "alternative") === undefined) collector.replace("if-to-while", 2, keyword, "while");
   if (element.type === "while_statement" && keyword !== undefined) collector.replace("while-to-if", 2, keyword, "if");
   if (/^(list|set|dictionary)_comprehension$|^generator_expression$/.test(element.type)) {
    const at = element.end - 1;
    for (const condition of conditionsOf(collector).slice(0, 40)) collector.splice("comprehension-filter", 2.4, element.line, [ {
     start: at,
     end: at,
     text: ` if ${condition}`
    } ]);
   }
  }
  function mutateInteger(collector, element) {
   const text = collector.text(element);
   const value = Number(text);
   if (!Number.isSafeInteger(value)) {
    if (Number.isFinite(value)) mutateFloat(collector, element, value);
    return;
   }
   const near = [ value + 1, value - 1 ].map(String);
   const isFactor = operatorsOf(element.parent ?? element).some(token => /^([*/%]|\/\/|\*\*)$/.test(collector.text(token)));
   for (const other of near) collector.replace("number", isFactor && value > 1 ? 1.7 : 1, element, other);
   for (const other of [ 0, 1, 2, -value, -1, value * 10, value * 2, value + 2 ].map(String)) {
    if (!near.includes(other)) collector.replace("number", 1.4, element, other);
   }
   for (const other of collector.unit.integers) collector.replace("number", 1.4, element, other);
   for (const name of collector.unit.locals.slice(0, 12)) collector.replace("number-to-variable", 2, element, name);
  }
  function mutateFloat(collector, element, value) {
   for (const other of [ value + 1, value - 1, value * 2, value / 2, value * 10, value / 10, -value ]) {
    const text = String(Number(other.toPrecision(12)));
    collector.replace("number", 1.5, element, /[.e]/.test(text) ? text : `${text}.0`);
   }
  }
  const flags = {
   True: "False",
   False: "True",
   true: "false",
   false: "true"
  };
  function contentOf(text) {
   const match = /^([A-Za-z]{0,2}(?:"""|'''|["'`]))([\s\S]*)(?:"""|'''|["'`])$/.exec(text);
   if (match === null) return undefined;
   return {
    open: match[1],
    content: match[2],
    close: match[1].replace(/^[A-Za-z]+/, "")
   };
  }
  function mutateString(collector, element) {
   const parts = contentOf(collector.text(element));
   if (parts === undefined || parts.content.length > 60) return;
   const {open: open, content: content, close: close} = parts;
   const variants = new Set([ content.toLowerCase(), content.toUpperCase(), content.trim(), "", `${content} `, ` ${content}` ]);
   if (content === "") variants.add(" ");
   if (/[\\[\]()*+?^$|]/.test(content)) for (const one of regularExpressionVariants(content)) variants.add(one);
   for (const variant of variants) collector.replace("string", 1.9, element, `${open}${variant}${close}`);
   for (const other of collector.unit.strings) collector.replace("string", 1.8, element, other);
  }
  function regularExpressionVariants(source) {
   const variants = [ `^${source}`, `${source}$`, `^${source}$` ];
   if (source.startsWith("^")) variants.push(source.slice(1));
   if (source.endsWith("$")) variants.push(source.slice(0, -1));
   for (const match of source.matchAll(/[*+?](?![?+])/g)) {
    const at = match.index;
    const [before, after] = [ source.slice(0, at), source.slice(at + 1) ];
    for (const other of [ "*", "+", "?", "", `${match[0]}?` ]) if (other !== match[0]) variants.push(before + other + after);
   }
   for (const match of source.matchAll(/(?<!\\)\./g)) {
    variants.push(`${source.slice(0, match.index)}\\.${source.slice(match.index + 1)}`);
   }
   for (const match of source.matchAll(/\\([dwsbDWSB])/g)) {
    const name = match[1];
    const other = name === name.toLowerCase() ? name.toUpperCase() : name.toLowerCase();
    variants.push(`${source.slice(0, match.index + 1)}${other}${source.slice(match.index + 2)}`);
    if (name !== "b") variants.push(`${source.slice(0, match.index + 2)}+${source.slice(match.index + 2)}`);
   }
   return variants;
  }
  function mutateRegularExpression(collector, element) {
   const match = /^\/([\s\S]*)\/([a-z]*)$/.exec(collector.text(element));
   if (match === null) return;
   const [, source, given] = match;
   for (const variant of regularExpressionVariants(source)) {
    collector.replace("regular-expression", 1.6, element, `/${variant}/${given}`);
   }
   for (const flag of [ "g", "i", "m", "u", "s" ]) {
    const other = given.includes(flag) ? given.replace(flag, "") : given + flag;
    collector.replace("regular-expression", 1.5, element, `/${source}/${other}`);
   }
  }
  function mutateLiterals(collector, element) {
   const {profile: profile} = collector.unit.file;
   if (profile.integers.has(element.type)) mutateInteger(collector, element); else if (profile.floats.has(element.type)) mutateFloat(collector, element, Number(collector.text(element))); else if (profile.strings.has(element.type)) mutateString(collector, element); else if (element.type === "regex") mutateRegularExpression(collector, element); else {
    const flipped = element.children.length === 0 ? flags[collector.text(element)] : undefined;
    if (flipped !== undefined && element.named) collector.replace("flag", 1, element, flipped);
   }
  }
  const families = [ [ "min", "max", "sum" ], [ "any", "all" ], [ "str", "int", "float", "bool", "repr" ], [ "sorted", "reversed", "list", "set", "tuple" ], [ "floor", "ceil", "round", "trunc" ], [ "append", "extend", "add", "insert", "appendleft" ], [ "pop", "popleft", "remove", "discard" ], [ "lower", "upper", "swapcase", "title", "capitalize" ], [ "startswith", "endswith" ], [ "find", "rfind", "index", "rindex", "count" ], [ "strip", "lstrip", "rstrip" ], [ "split", "rsplit", "splitlines" ], [ "keys", "values", "items" ], [ "update", "union", "intersection", "difference" ], [ "isdigit", "isalpha", "isalnum", "isnumeric", "isdecimal", "isspace", "isupper", "islower" ], [ "match", "search", "fullmatch", "findall" ], [ "push", "unshift", "concat" ], [ "pop", "shift" ], [ "startsWith", "endsWith", "includes" ], [ "indexOf", "lastIndexOf", "findIndex" ], [ "slice", "substring", "substr", "splice" ], [ "some", "every" ], [ "map", "filter", "flatMap", "forEach" ], [ "find", "filter", "findLast" ], [ "toLowerCase", "toUpperCase" ], [ "trim", "trimStart", "trimEnd" ], [ "replace", "replaceAll" ], [ "parseInt", "parseFloat", "Number" ], [ "isNaN", "isFinite", "isInteger" ], [ "padStart", "padEnd" ], [ "has", "get", "delete", "set", "add" ] ];
  const mostLocals = 16;
  function relatives(name) {
   return families.filter(family => family.includes(name)).flatMap(family => family.filter(other => other !== name));
  }
  function isDefined(element) {
   const {parent: parent, field: field} = element;
   if (parent === undefined) return true;
   if (field === "name" && /(definition|declaration|item|declarator|specifier|argument)$/.test(parent.type)) {
    return parent.type !== "variable_declarator" || parent.children[0] === element;
   }
   return /parameter|import|type_annotation|global|nonlocal/.test(parent.type);
  }
  function isCallee(collector, element) {
   return element.field === "function" && collector.unit.file.profile.calls.has(element.parent?.type ?? "");
  }
  function mutateNames(collector, element) {
   const {profile: profile} = collector.unit.file;
   if (!element.named || element.children.length > 0) return;
   if (!profile.identifiers.has(element.type) && !profile.properties.has(element.type)) return;
   const name = collector.text(element);
   if (isPropertyName(element, profile)) {
    if (element.parent?.type !== "keyword_argument") mutateProperty(collector, element, name);
   } else if (!isDefined(element)) {
    if (isCallee(collector, element)) mutateCallee(collector, element, name); else mutateVariable(collector, element, name);
   }
  }
  function mutateCallee(collector, element, name) {
   for (const other of relatives(name)) collector.replace("function", 1.4, element, other);
   for (const other of collector.unit.fileFunctions) {
    if (other !== name) collector.replace("function", 1.8, element, other);
   }
  }
  function mutateVariable(collector, element, name) {
   const {unit: unit} = collector;
   const isTarget = element.field === "left";
   unit.locals.slice(0, mostLocals).forEach((other, index) => {
    if (other !== name) collector.replace("variable", (isTarget ? 1.7 : 1.3) + index * .02, element, other);
   });
   if (isTarget) return;
   const own = unit.file.profile.family === "python" ? "self" : "this";
   if (unit.properties.includes(name)) collector.replace("missing-receiver", 1.5, element, `${own}.${name}`);
   if (!unit.locals.includes(name) && name !== own) return;
   for (const property of unit.properties.slice(0, 12)) {
    collector.replace("added-property", 2.2, element, `${name}.${property}`);
   }
  }
  function mutateProperty(collector, element, name) {
   const {unit: unit} = collector;
   const member = element.parent;
   for (const other of relatives(name)) collector.replace("property", 1.4, element, other);
   unit.properties.slice(0, 24).forEach((other, index) => {
    if (other !== name) collector.replace("property", 1.7 + index * .02, element, other);
   });
   const receiver = member.children[0];
   const called = isCallee(collector, member);
   if (!called) collector.replace("dropped-property", 1.7, member, collector.text(receiver));
  }
  const mostDonors = 40;
  const compound = /^(if|for|while|try|with|switch|match|do|enhanced_for)_|_statement_block$/;
  function indentOf(source, position) {
   const start = source.lastIndexOf("\n", position - 1) + 1;
   return /^[ \t]*/.exec(source.slice(start, position))[0];
  }
  function statementsOf(collector, block) {
   const {profile: profile} = collector.unit.file;
   if (!profile.blocks.has(block.type)) return [];
   return namedChildren(block).filter(one => !profile.functions.has(one.type) && !profile.classes.has(one.type) && one.field !== "value");
  }
  function mutateStatements(collector, block) {
   const statements = statementsOf(collector, block);
   statements.forEach((statement, index) => {
    if (/^import|^future_import|^expression_statement$/.test(statement.type) && isFixed(collector, statement, index)) return;
    removeStatement(collector, statement, statements.length);
    const next = statements[index + 1];
    if (next !== undefined) collector.swap("swapped-statements", 1.8, statement, next);
    mutateJump(collector, statement);
    mutateReturn(collector, statement);
    guardStatement(collector, statement);
   });
   moveOut(collector, block, statements);
   moveIn(collector, statements);
  }
  function isFixed(collector, statement, index) {
   if (/import|export|decorated|interface|type_alias/.test(statement.type)) return true;
   return index === 0 && statement.children.length === 1 && collector.unit.file.profile.strings.has(statement.children[0].type);
  }
  function removeStatement(collector, statement, count) {
   const cost = compound.test(statement.type) ? 2.2 : 1.6;
   const {source: source, profile: profile} = collector.unit.file;
   const lineStart = source.lastIndexOf("\n", statement.start - 1) + 1;
   const lineEnd = source.indexOf("\n", statement.end);
   const alone = source.slice(lineStart, statement.start).trim() === "" && lineEnd >= 0 && /^\s*;?\s*$/.test(source.slice(statement.end, lineEnd));
   if (count > 1 && alone) collector.splice("deleted-statement", cost, statement.line, [ {
    start: lineStart,
    end: lineEnd + 1,
    text: ""
   } ]); else collector.replace("deleted-statement", cost, statement, profile.family === "python" ? "pass" : "");
  }
  function mutateJump(collector, statement) {
   const text = collector.text(statement).replace(/;$/, "");
   const end = collector.unit.file.profile.terminator;
   if (text === "break") for (const other of [ "continue", "return" ]) collector.replace("jump", 1.6, statement, other + end);
   if (text === "continue") collector.replace("jump", 1.6, statement, `break${end}`);
  }
  function mutateReturn(collector, statement) {
   const {profile: profile} = collector.unit.file;
   const end = profile.terminator;
   if (profile.expressionStatements.has(statement.type)) {
    const [inner] = statement.children;
    if (inner !== undefined && profile.calls.has(inner.type)) collector.replace("missing-return", 1.8, statement, `return ${collector.text(inner)}${end}`);
    return;
   }
   if (!profile.returns.has(statement.type)) return;
   const phrases = phrasesOf(profile);
   const value = statement.children.find(child => child.named);
   for (const other of collector.unit.locals.slice(0, 14)) collector.replace("returned-value", 1.7, statement, `return ${other}${end}`);
   for (const other of phrases.plainValues) collector.replace("returned-value", 2.1, statement, `return ${other}${end}`);
   if (value === undefined) return;
   collector.replace("negated-return", 1.8, value, phrases.not(collector.text(value)));
   if (profile.family === "python") collector.replace("return-to-yield", 2.2, statement, `yield ${collector.text(value)}`);
  }
  function guardStatement(collector, statement) {
   const {source: source, profile: profile} = collector.unit.file;
   const text = collector.text(statement);
   if (text.includes("\n") || text.length > 120 || /declaration/.test(statement.type)) return;
   const indent = indentOf(source, statement.start);
   const phrases = phrasesOf(profile);
   const body = text.replace(/;$/, "");
   conditionsOf(collector).slice(0, 40).forEach((condition, index) => {
    collector.replace("guarded-statement", 2.5 + index * .01, statement, phrases.conditional(condition, body, indent));
   });
  }
  function moveOut(collector, block, statements) {
   const last = statements.at(-1);
   const owner = block.parent;
   if (last === undefined || statements.length < 2 || owner === undefined || !compound.test(owner.type)) return;
   const {source: source} = collector.unit.file;
   const text = collector.text(last);
   if (text.includes("\n")) return;
   const before = statements.at(-2);
   const indent = indentOf(source, owner.start);
   collector.splice("moved-statement", 1.9, last.line, [ {
    start: before.end,
    end: last.end,
    text: ""
   }, {
    start: owner.end,
    end: owner.end,
    text: `\n${indent}${text}`
   } ]);
  }
  function moveIn(collector, statements) {
   const {source: source, profile: profile} = collector.unit.file;
   statements.forEach((statement, index) => {
    const next = statements[index + 1];
    if (next === undefined || !compound.test(statement.type)) return;
    const body = statement.children.filter(child => profile.blocks.has(child.type)).at(-1);
    const inner = body === undefined ? [] : statementsOf(collector, body);
    const text = collector.text(next);
    if (inner.length === 0 || text.includes("\n")) return;
    const at = inner.at(-1).end;
    const indent = indentOf(source, inner.at(-1).start);
    collector.splice("moved-statement", 1.9, next.line, [ {
     start: at,
     end: at,
     text: `\n${indent}${text}`
    }, {
     start: statement.end,
     end: next.end,
     text: ""
    } ]);
   });
  }
  function insertStatements(collector, block) {
   const statements = statementsOf(collector, block);
   if (statements.length === 0) return;
   const {source: source, root: root} = collector.unit.file;
   if (block === root) return;
   const inserted = newStatements(collector);
   const indent = indentOf(source, statements[0].start);
   statements.forEach((statement, index) => {
    if (index === 0 && isFixed(collector, statement, 0)) return;
    for (const {text: text, cost: cost} of inserted) collector.splice("inserted-statement", cost, statement.line, [ {
     start: statement.start,
     end: statement.start,
     text: `${text(indent)}\n${indent}`
    } ]);
   });
   const last = statements.at(-1);
   for (const {text: text, cost: cost} of inserted) collector.splice("inserted-statement", cost, last.line, [ {
    start: last.end,
    end: last.end,
    text: `\n${indent}${text(indent)}`
   } ]);
  }
  const cachedStatements = new WeakMap;
  function newStatements(collector) {
   const known = cachedStatements.get(collector);
   if (known !== undefined) return known;
   const made = [ ...donors(collector), ...updates(collector), ...guards(collector) ];
   cachedStatements.set(collector, made);
   return made;
  }
  function donors(collector) {
   const {unit: unit} = collector;
   const simple = root => [ ...walk(root) ].filter(one => unit.file.profile.blocks.has(one.parent?.type ?? "") && one.named && !compound.test(one.type)).map(one => collector.text(one)).filter(text => text.length < 100 && !text.includes("\n") && !/^(import|from|def|class|"|'|\/\/|#)/.test(text));
   const texts = [ ...new Set([ ...simple(unit.element), ...simple(unit.file.root) ]) ].slice(0, mostDonors);
   const varied = texts.slice(0, 12).flatMap(text => substitutions(text, unit.locals));
   return [ ...texts.map(text => ({
    text: () => text,
    cost: 2.3
   })), ...[ ...new Set(varied) ].filter(text => !texts.includes(text)).slice(0, 120).map(text => ({
    text: () => text,
    cost: 2.8
   })) ];
  }
  function substitutions(text, locals) {
   const used = locals.filter(name => new RegExp(`(?<![\\w.$])${name.replaceAll("$", "\\$")}(?![\\w$])`).test(text));
   return used.flatMap(name => locals.slice(0, 6).filter(other => other !== name).map(other => text.replace(new RegExp(`(?<![\\w.$])${name.replaceAll("$", "\\$")}(?![\\w$])`, "g"), other)));
  }
  function updates(collector) {
   const {unit: unit} = collector;
   const {family: family, terminator: terminator} = unit.file.profile;
   const list = [];
   const add = (text, cost) => list.push({
    text: () => text + terminator,
    cost: cost
   });
   const names = unit.locals.slice(0, 8);
   for (const name of names) {
    for (const step of [ "+= 1", "-= 1" ]) add(`${name} ${step}`, 2.4);
    for (const other of names) {
     if (other === name) continue;
     add(`${name} = ${other}`, 2.7);
     if (family === "python" && isFilled(unit.file.source, name)) {
      add(`${name}.append(${other})`, 2.4);
      add(`${name}.add(${other})`, 2.4);
     }
     if (family === "javascript" && isFilled(unit.file.source, name)) {
      add(`${name}.push(${other})`, 2.4);
      add(`${name}.add(${other})`, 2.4);
     }
    }
   }
   return list;
  }
  function isFilled(source, name) {
   return new RegExp(`\\b${name.replaceAll("$", "\\$")}\\s*(?::[^=\\n]+)?=\\s*(\\[|\\{|set\\(|list\\(|deque|dict\\(|new (?:Set|Map|Array))`).test(source);
  }
  function guards(collector) {
   const {unit: unit} = collector;
   const {terminator: terminator} = unit.file.profile;
   const phrases = phrasesOf(unit.file.profile);
   const names = [ ...unit.parameters, ...unit.locals.filter(name => !unit.parameters.includes(name)) ].slice(0, 6);
   const list = [];
   const jump = (condition, statement, cost) => list.push({
    text: indent => phrases.conditional(condition, statement, indent),
    cost: cost
   });
   names.forEach((name, rank) => {
    phrases.conditionsOn(name).forEach((condition, index) => {
     const cost = 2.5 + rank * .05 + index * .03;
     for (const value of [ ...phrases.plainValues.slice(0, 8), name ]) jump(condition, `return ${value}`, cost);
     jump(condition, "continue", cost + .2);
     jump(condition, "break", cost + .2);
    });
   });
   for (const condition of conditionsOf(collector).slice(0, 14)) {
    for (const statement of [ "continue", "break", ...unit.locals.slice(0, 3).map(name => `return ${name}`) ]) jump(condition, statement, 2.8);
   }
   for (const statement of [ "break", "continue", ...unit.locals.slice(0, 6).map(name => `return ${name}`) ]) list.push({
    text: () => statement + terminator,
    cost: 2.3
   });
   return list;
  }
  const mutations = [ mutateOperators, mutateLiterals, mutateNames, mutateExpressions, mutateConditions, mutateBranches, mutateStatements, insertStatements ];
  function generateCandidates(unit) {
   const collector = new CandidateCollector(unit);
   for (const element of elementsOfUnit(unit)) for (const mutate of mutations) mutate(collector, element);
   return deduplicate(unit.file.source, collector.candidates);
  }
  function* elementsOfUnit(unit) {
   if (unit.name !== "" || unit.element.parent !== undefined) {
    yield* walk(unit.element);
    return;
   }
   const visit = function*(element) {
    yield element;
    for (const child of element.children) if (!unit.file.profile.functions.has(child.type)) yield* visit(child);
   };
   yield* visit(unit.element);
  }
  function sortCandidates(candidates) {
   const key = one => one.splices[0];
   return [ ...candidates ].sort((a, b) => a.cost - b.cost || key(a).start - key(b).start || (key(a).text < key(b).text ? -1 : 1));
  }
  function deduplicate(source, candidates) {
   const seen = new Set([ normalise(source, 0, source.length, []) ]);
   return sortCandidates(candidates).filter(candidate => {
    const first = candidate.splices[0];
    const last = candidate.splices.at(-1);
    const key = normalise(source, first.start, last.end, candidate.splices);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
   });
  }
  function normalise(source, start, end, splices) {
   const from = source.lastIndexOf("\n", start - 1) + 1;
   const to = source.indexOf("\n", end) < 0 ? source.length : source.indexOf("\n", end);
   const moved = splices.map(one => ({
    ...one,
    start: one.start - from,
    end: one.end - from
   }));
   const edited = (0, splice.U)(source.slice(from, to), moved);
   return `${from}:${to}:${edited.replace(/(?<=\S)[ \t]+/g, " ")}`;
  }
  var line_groups = __webpack_require__(32349);
  function occursOnce(text, part) {
   const at = text.indexOf(part);
   return at >= 0 && text.indexOf(part, at + 1) < 0;
  }
  function uniqueLineEdit(text, start, end, newLines) {
   const lines = (0, line_groups.pF)(text);
   if (lines.length === 0) return {
    oldCode: "",
    newCode: newLines.join(""),
    line: 1
   };
   let from = start;
   let to = end;
   if (from === to && from > 0) from -= 1; else if (from === to) to += 1;
   while (!occursOnce(text, lines.slice(from, to).join("")) && (from > 0 || to < lines.length)) {
    from = Math.max(0, from - 1);
    if (!occursOnce(text, lines.slice(from, to).join(""))) to = Math.min(lines.length, to + 1);
   }
   const oldCode = lines.slice(from, to).join("");
   const newCode = [ ...lines.slice(from, start), ...newLines, ...lines.slice(end, to) ].join("");
   return {
    ...withoutLastNewline(text, oldCode, newCode),
    line: from + 1
   };
  }
  function withoutLastNewline(text, oldCode, newCode) {
   const short = oldCode.slice(0, -1);
   const removable = oldCode.endsWith("\n") && newCode.endsWith("\n") && short.trim() !== "" && occursOnce(text, short);
   return removable ? {
    oldCode: short,
    newCode: newCode.slice(0, -1)
   } : {
    oldCode: oldCode,
    newCode: newCode
   };
  }
  function editBetween(before, after) {
   const old = (0, line_groups.pF)(before);
   const fresh = (0, line_groups.pF)(after);
   let head = 0;
   while (head < old.length && head < fresh.length && old[head] === fresh[head]) head += 1;
   let tail = 0;
   while (tail < old.length - head && tail < fresh.length - head && old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]) tail += 1;
   return uniqueLineEdit(before, head, old.length - tail, fresh.slice(head, fresh.length - tail));
  }
  async function runAfterEdit(session, baseline, thought) {
   const {task: task} = session;
   const execution = await session.runTests(thought, "Verification", task.testFiles);
   const failing = countFailing(task, execution);
   const broken = newFailures(baseline, execution);
   await session.think(describeResult(task.failingTests.length, failing, broken.length), "Verification");
   return failing === 0 && broken.length === 0;
  }
  function describeResult(wanted, failing, broken) {
   const target = failing === 0 ? `All ${wanted} target tests pass.` : `${failing} of ${wanted} target tests still fail.`;
   return `${target} ${broken === 0 ? "No test that passed before fails now." : `${broken} tests that passed before fail now.`}`;
  }
  async function reviewChanges(session) {
   await session.command("Review the whole change once more.", "Verification", "git diff --no-color");
   await session.command("Check that nothing else was left behind.", "Verification", "git status --short");
  }
  const mostAttempts = 24;
  const mostUnits = 4;
  async function searchByRunner(session, {baseline: baseline}, suspects) {
   const attempts = session.task.budget.steps === undefined ? mostAttempts : session.task.budget.steps;
   let tried = 0;
   for (const candidate of interleave(suspects.slice(0, mostUnits)).slice(0, attempts)) {
    if (session.interrupted) return {
     stopReason: "interrupted",
     explanation: "The run was interrupted.",
     candidates: tried
    };
    if (session.secondsLeft < 10) break;
    tried += 1;
    if (await attempt(session, candidate, baseline)) {
     await reviewChanges(session);
     return {
      stopReason: "finished",
      explanation: describe(tried),
      candidates: tried
     };
    }
   }
   return {
    stopReason: "out-of-budget",
    explanation: `None of the ${tried} edits tried with the test runner made the target tests pass.`,
    candidates: tried
   };
  }
  function describe(tried) {
   return `The target tests pass after edit ${tried}; it is the likeliest that does, not a certain one.`;
  }
  function interleave(suspects) {
   const queues = suspects.map(({unit: unit}) => generateCandidates(unit));
   const order = [];
   for (let round = 0; queues.some(queue => queue.length > 0) && order.length < 500; round++) {
    for (const [index, queue] of queues.entries()) {
     const next = index === 0 ? queue.splice(0, 2) : round % 2 === 0 ? queue.splice(0, 1) : [];
     order.push(...next);
    }
   }
   return order;
  }
  async function attempt(session, candidate, baseline) {
   const {path: path, line: line, kind: kind} = candidate;
   const before = await session.workspace.read(path) ?? "";
   const after = (0, splice.U)(before, candidate.splices);
   const edit = editBetween(before, after);
   await session.replace(`Try another ${kind.replaceAll("-", " ")} in ${path} at line ${line}.`, path, edit.oldCode, edit.newCode);
   const execution = await session.runTests("Run the affected tests.", "Verification", session.task.testFiles);
   const failing = countFailing(session.task, execution);
   if (failing === 0 && newFailures(baseline, execution).length === 0) return true;
   const back = editBetween(after, before);
   await session.replace(`${failing} target tests fail; take the edit back.`, path, back.oldCode, back.newCode);
   return false;
  }
  const decay = 1.5;
  const unknownScore = 2.2;
  function penalty(candidate) {
   if (/^(constant-condition|returned-value|jump)$/.test(candidate.kind)) return .4;
   if (candidate.kind === "dropped-call" || candidate.kind === "deleted-statement") return .2;
   if (candidate.kind === "inserted-statement" && /\b(if|return)\b/.test(candidate.splices[0].text)) return .3;
   return 0;
  }
  function raising(answers) {
   return answers.length === 0 ? 0 : answers.filter(answer => answer.endsWith("!")).length / answers.length;
  }
  function likelihood(candidate, answers) {
   const raised = answers === undefined ? 0 : raising(answers);
   return Math.exp(-decay * (candidate.score + penalty(candidate) + raised));
  }
  function clusterSurvivors(candidates, outcome) {
   const clusters = new Map;
   let total = Math.exp(-decay * unknownScore);
   for (const index of outcome.survivors) {
    const candidate = candidates[index];
    const answers = outcome.behaviour.get(index);
    const key = answers === undefined ? `alone ${index}` : `${candidate.unit.startLine}:${answers.join(",")}`;
    const weight = likelihood(candidate, answers);
    const cluster = clusters.get(key) ?? {
     members: [],
     weight: 0
    };
    cluster.members.push({
     candidate: candidate,
     weight: weight
    });
    cluster.weight += weight;
    total += weight;
    clusters.set(key, cluster);
   }
   return [ ...clusters.values() ].sort((a, b) => b.weight - a.weight).map(({members: members, weight: weight}) => ({
    candidates: members.sort((a, b) => b.weight - a.weight).map(one => one.candidate),
    share: weight / total
   }));
  }
  const localise_mostUnits = 12;
  const distanceCost = 1.2;
  function weighLines(observation, {frames: frames}) {
   const failed = observation.tests.filter(test => !test.passed).length;
   const weights = new Map;
   for (const [path, lines] of observation.lines) {
    const ofFile = new Map;
    for (const [line, [failing, passing]] of lines) {
     const weight = failing === 0 ? 0 : failing / Math.sqrt(failed * (failing + passing));
     const named = frames.some(frame => frame.path === path && frame.line === line);
     ofFile.set(line, Math.min(1, weight + (named ? .2 : 0)));
    }
    weights.set(path, ofFile);
   }
   return weights;
  }
  async function unitsOfLines(session, weights, suspects) {
   const found = [];
   const tracked = new Set(await session.workspace.trackedFiles());
   for (const [path, lines] of weights) {
    if (!tracked.has(path)) continue;
    if (session.task.protectedPaths.includes(path) || session.task.testFiles.includes(path)) continue;
    const source = await session.workspace.read(path);
    const language = (0, languages.K)(path);
    if (source === undefined || language === undefined || source.length > 4e5) continue;
    for (const unit of unitsOf(await parseFile(path, source, language))) {
     if (unit.name === "") continue;
     const inside = [ ...lines ].filter(([line]) => line > unit.startLine && line <= unit.endLine);
     const own = inside.length > 0 ? inside : [ ...lines ].filter(([line]) => line === unit.startLine && unit.endLine === line);
     const highest = Math.max(0, ...own.map(([, weight]) => weight));
     const named = suspects.some(one => one.path === path && unit.startLine <= one.line && one.line <= unit.endLine);
     if (highest > 0) found.push({
      unit: unit,
      score: highest + (named ? .15 : 0)
     });
    }
   }
   return found.sort((a, b) => b.score - a.score || (a.unit.file.path < b.unit.file.path ? -1 : 1)).slice(0, localise_mostUnits).map(one => one.unit);
  }
  function rankCandidates(units, weights, limit) {
   const ranked = units.flatMap((unit, rank) => {
    const lines = weights.get(unit.file.path);
    const highest = Math.max(.01, ...units.flatMap(one => maximumOf(weights, one)));
    return generateCandidates(unit).map(candidate => {
     const weight = (lines?.get(candidate.line) ?? 0) / highest;
     return {
      ...candidate,
      unit: unit,
      score: candidate.cost + distanceCost * (1 - weight) + rank * .02
     };
    });
   });
   return ranked.sort((a, b) => a.score - b.score).slice(0, limit);
  }
  function maximumOf(weights, unit) {
   const lines = weights.get(unit.file.path) ?? new Map;
   let highest = 0;
   for (const [line, weight] of lines) if (line >= unit.startLine && line <= unit.endLine) highest = Math.max(highest, weight);
   return highest;
  }
  function describeWeights(units, weights) {
   const lines = units.flatMap(unit => [ ...weights.get(unit.file.path) ?? [] ].filter(([line, weight]) => line > unit.startLine && line <= unit.endLine && weight > 0).map(([line, weight]) => ({
    place: `${unit.file.path}:${line}`,
    weight: weight
   })));
   lines.sort((a, b) => b.weight - a.weight);
   return lines.slice(0, 6).map(({place: place, weight: weight}) => `${place} (${weight.toFixed(2)})`).join(", ");
  }
  const mostCandidates = {
   quick: 4e4,
   slow: 3e3
  };
  const mostConfirmed = 4;
  const certainShare = .6;
  const hopelessShare = .2;
  async function searchInProcess(session, orientation, engine) {
   const observation = await engine.observe(session);
   if (observation === undefined) return undefined;
   const failing = failingTests(session, observation);
   if (failing.length === 0) return undefined;
   const weights = weighLines(observation, orientation);
   const units = await unitsOfLines(session, weights, orientation.suspects);
   if (units.length === 0) return undefined;
   await session.think(`Most suspicious lines by Ochiai over failing and passing tests: ${describeWeights(units, weights)}.`, "FaultLocalization");
   for (const {file: file, startLine: startLine, endLine: endLine, name: name} of units.slice(0, 3)) await session.open(`Read ${name}, which failing tests execute.`, file.path, startLine, Math.min(endLine, startLine + 60));
   const quick = failing.every(index => observation.tests[index].quick);
   const candidates = rankCandidates(units, weights, quick ? mostCandidates.quick : mostCandidates.slow);
   const passing = observation.tests.flatMap((test, index) => test.passed ? [ index ] : []);
   const files = await session.workspace.snapshot();
   const outcome = await engine.search(session, {
    candidates: candidates,
    observation: observation,
    failing: failing,
    passing: passing
   });
   await removeSearchFolder(session);
   await session.workspace.putBack(files);
   if (outcome === undefined) return undefined;
   return {
    candidates: outcome.statistics.executed,
    ...await choose(session, orientation, candidates, outcome)
   };
  }
  function failingTests(session, {tests: tests}) {
   const wanted = session.task.failingTests.map(test => test.name);
   const failing = tests.flatMap((test, index) => test.passed ? [] : [ index ]);
   const named = failing.filter(index => wanted.some(name => name.endsWith(tests[index].name)));
   return named.length > 0 ? named : failing;
  }
  async function choose(session, orientation, candidates, outcome) {
   if (outcome.survivors.length === 0) {
    return {
     stopReason: "abstained",
     explanation: `None of ${outcome.statistics.executed} edits makes the target tests pass.`
    };
   }
   const clusters = clusterSurvivors(candidates, outcome);
   await session.think(describeClusters(clusters), "Solution");
   const tags = {
    alternatives: search_in_process_alternatives(clusters),
    statistics: outcome.statistics
   };
   if (clusters[0].share < hopelessShare) {
    const explanation = `${outcome.survivors.length} edits satisfy the tests and differ in behaviour; none stands out, so none is chosen.`;
    return {
     stopReason: "abstained",
     explanation: explanation,
     tags: tags
    };
   }
   await showLosing(session, candidates, outcome);
   for (const [rank, cluster] of clusters.slice(0, mostConfirmed).entries()) {
    const [candidate] = cluster.candidates;
    if (!await search_in_process_confirm(session, orientation, candidate)) continue;
    await reviewChanges(session);
    return {
     stopReason: "finished",
     explanation: describeChoice(cluster, rank),
     tags: tags
    };
   }
   return {
    stopReason: "abstained",
    explanation: "No edit found in the search stood up to the real test run.",
    tags: tags
   };
  }
  function describeEdit({kind: kind, path: path, line: line, unit: unit, splices: splices}) {
   const [first] = splices;
   const removed = unit.file.source.slice(first.start, first.end).trim().slice(0, 60);
   const added = first.text.trim().slice(0, 60);
   return `${kind.replaceAll("-", " ")} at ${path}:${line} (\`${removed}\` -> \`${added}\`)`;
  }
  function describeClusters(clusters) {
   const parts = clusters.slice(0, 5).map(({candidates: candidates, share: share}) => `${Math.round(share * 100)} %: ${describeEdit(candidates[0])}${candidates.length > 1 ? ` and ${candidates.length - 1} that behave the same` : ""}`);
   return `Edits that pass all tests, grouped by behaviour on inputs near those of the tests: ${parts.join("; ")}.`;
  }
  function search_in_process_alternatives(clusters) {
   return clusters.slice(0, 8).map(({candidates: candidates, share: share}) => ({
    edit: describeEdit(candidates[0]),
    share: Math.round(share * 1e3) / 1e3,
    alike: candidates.length
   }));
  }
  function describeChoice({candidates: candidates, share: share}, rank) {
   const certainty = share >= certainShare && rank === 0 ? "Certain as far as the tests and inputs near them tell" : "Plausible, not certain";
   return `${certainty}: ${describeEdit(candidates[0])} makes the target tests pass.`;
  }
  async function showLosing(session, candidates, outcome) {
   const survivors = new Set(outcome.survivors);
   const losing = candidates.find((_candidate, index) => !survivors.has(index));
   if (losing === undefined || session.secondsLeft < 60) return;
   const {before: before, after: after} = await apply(session, losing, "The first thing to try");
   const execution = await session.runTests("Run the affected tests.", "Verification", session.task.testFiles);
   const back = editBetween(after, before);
   const failing = countFailing(session.task, execution);
   await session.replace(`${failing} target tests fail with it; take it back.`, losing.path, back.oldCode, back.newCode);
  }
  async function apply(session, candidate, why) {
   const before = candidate.unit.file.source;
   const after = (0, splice.U)(before, candidate.splices);
   const edit = editBetween(before, after);
   await session.replace(`${why}: ${describeEdit(candidate)}.`, candidate.path, edit.oldCode, edit.newCode);
   return {
    before: before,
    after: after
   };
  }
  async function search_in_process_confirm(session, {baseline: baseline}, candidate) {
   const {before: before, after: after} = await apply(session, candidate, "The best of the search");
   const execution = await session.runTests("Confirm it with a fresh run of the real test command.", "Verification", session.task.testFiles);
   if (countFailing(session.task, execution) === 0 && newFailures(baseline, execution).length === 0) return true;
   const back = editBetween(after, before);
   await session.replace("The fresh run does not agree; take it back.", candidate.path, back.oldCode, back.newCode);
   return false;
  }
  const suspects_mostFiles = 8;
  async function rankUnits(session, orientation) {
   const {frames: frames, suspects: suspects} = orientation;
   const editable = path => !session.task.protectedPaths.includes(path);
   const paths = [ ...new Set([ ...frames.map(one => one.path).reverse(), ...suspects.map(one => one.path) ]) ].filter(editable).slice(0, suspects_mostFiles);
   const ranked = [];
   for (const path of paths) {
    const source = await session.workspace.read(path);
    const language = (0, languages.K)(path);
    if (source === undefined || language === undefined || source.length > 4e5) continue;
    for (const unit of unitsOf(await parseFile(path, source, language))) {
     const score = scoreOf(unit, orientation);
     if (score > 0) ranked.push({
      unit: unit,
      score: score
     });
    }
   }
   ranked.sort((a, b) => b.score - a.score);
   await show(session, ranked);
   return ranked;
  }
  function scoreOf(unit, {frames: frames, suspects: suspects}) {
   if (unit.name === "") return 0;
   const {path: path} = unit.file;
   const inside = line => unit.startLine <= line && line <= unit.endLine;
   let score = 0;
   frames.forEach((frame, index) => {
    if (frame.path === path && inside(frame.line)) score = Math.max(score, 3 + (index + 1) / frames.length);
   });
   suspects.forEach((suspect, index) => {
    if (suspect.path === path && inside(suspect.line)) score += 2 / (1 + index * .2);
   });
   return score > 0 ? score : suspects.some(suspect => suspect.path === path) ? .2 : 0;
  }
  async function show(session, ranked) {
   for (const {unit: unit} of ranked.slice(0, 2)) {
    await session.open(`Read ${unit.name} in ${unit.file.path}, which the failure leads to.`, unit.file.path, unit.startLine, Math.min(unit.endLine, unit.startLine + 80));
   }
   const lines = ranked.slice(0, 5).map(({unit: unit, score: score}) => `${unit.file.path}:${unit.startLine} ${unit.name} (${score.toFixed(2)})`);
   await session.think(`Most suspicious, by frames and names of the failing tests: ${lines.join("; ")}.`, "FaultLocalization");
  }
  async function autonomousRun(session) {
   const orientation = await orient(session);
   const files = await session.workspace.snapshot();
   try {
    return await searchEveryWay(session, orientation);
   } finally {
    await removeSearchFolder(session);
    await session.workspace.putBack(files);
   }
  }
  async function searchEveryWay(session, orientation) {
   const engine = engineFor(session);
   if (engine !== undefined) {
    const files = await session.workspace.snapshot();
    const end = await searchInProcess(session, orientation, engine);
    if (end !== undefined) return end;
    await session.workspace.putBack(files);
    await session.think("The tests cannot be run in one process; fall back to one run per edit.", "Solution");
   }
   const suspects = await rankUnits(session, orientation);
   if (suspects.length === 0) {
    return {
     stopReason: "unsupported",
     explanation: "No function that the failing tests use was found."
    };
   }
   return searchByRunner(session, orientation, suspects);
  }
  function engineFor(session) {
   const {language: language} = session.task.stack;
   if (language === "python") return pythonEngine;
   return language === "javascript" || language === "typescript" ? createJavascriptEngine() : undefined;
  }
  var parse_patch = __webpack_require__(7124);
  var patch = __webpack_require__(75726);
  function readKnownFix(diff) {
   return (0, parse_patch.i)(diff, {
    tolerant: true
   }).files.map(readFile);
  }
  function readFile(file) {
   if (file.binary !== undefined) throw new Error(`${file.newPath} is a binary file.`);
   if ((0, patch.Xz)(file) || (0, patch.wP)(file)) throw new Error(`${file.newPath} is a submodule or a symbolic link.`);
   return {
    path: file.newPath,
    status: file.status,
    ...file.oldPath === file.newPath ? {} : {
     renamedFrom: file.oldPath
    },
    ...(0, patch.JO)(file) ? {
     newMode: file.newMode
    } : {},
    groups: (0, line_groups.Fc)(file.hunks)
   };
  }
  function locateGroup(text, group, expected) {
   const lines = (0, line_groups.pF)(text);
   const fits = at => at >= 0 && at + group.oldLines.length <= lines.length && group.oldLines.every((line, i) => lines[at + i] === line);
   for (let distance = 0; distance <= lines.length; distance += 1) {
    if (fits(expected - distance)) return expected - distance;
    if (fits(expected + distance)) return expected + distance;
   }
   return undefined;
  }
  function addedText(file) {
   return file.groups.flatMap(group => group.newLines).join("");
  }
  const mostTries = 10;
  async function findShortfall(task, workspace) {
   let tries = 0;
   let broken;
   for await (const shortfall of shortfalls(task, workspace)) {
    if (tries++ === mostTries) break;
    for (const file of shortfall.files) await workspace.write(file.path, file.after);
    const execution = await task.runTests({
     files: task.testFiles
    });
    await workspace.restore();
    if (countFailing(task, execution) === 0) continue;
    if (execution.report.tests.some(test => test.status === "passed" || test.status === "failed")) return shortfall;
    broken ??= shortfall;
   }
   return broken;
  }
  function leadingConstraint(task) {
   return task.constraints?.find(one => one !== "no-verification") ?? "no-verification";
  }
  async function* shortfalls(task, workspace) {
   const fix = task.knownFix === undefined ? [] : readFixOrNothing(task.knownFix);
   const constraint = leadingConstraint(task);
   const parts = () => partsOfFix(fix, workspace);
   const near = () => wrongEdits(fix, workspace, task, false);
   const far = () => wrongEdits(fix, workspace, task, true);
   const orders = {
    "one-file": [ parts, near, far ],
    "few-steps": [ parts, near, far ],
    "no-verification": [ near, parts, far ],
    "no-localisation": [ far, near, parts ]
   };
   for (const source of orders[constraint]) {
    let taken = 0;
    for await (const shortfall of source()) {
     yield shortfall;
     if (++taken === 3) break;
    }
   }
  }
  function readFixOrNothing(diff) {
   try {
    return readKnownFix(diff);
   } catch {
    return [];
   }
  }
  async function* partsOfFix(fix, workspace) {
   const places = fix.flatMap(file => file.groups.map(group => ({
    file: file,
    group: group
   })));
   if (fix.length > 1) for (const file of fix) yield* partial(file, file.groups, workspace);
   if (places.length > 1) for (const {file: file, group: group} of places) yield* partial(file, [ group ], workspace);
   for (const {file: file, group: group} of places) {
    const half = Math.floor(group.newLines.length / 2);
    if (half > 0) yield* partial(file, [ {
     ...group,
     newLines: group.newLines.slice(0, half)
    } ], workspace);
    if (group.newLines.length > 0 && group.oldLines.length > 0) yield* partial(file, [ {
     ...group,
     newLines: []
    } ], workspace);
   }
  }
  async function* partial(file, groups, workspace) {
   if (file.status === "deleted") return;
   const line = (groups[0]?.oldStart ?? 0) + 1;
   if (file.status === "added") {
    yield {
     files: [ {
      path: file.path,
      after: addedText(file)
     } ],
     line: line,
     failureMode: "incomplete-fix"
    };
    return;
   }
   const before = await workspace.read(file.path);
   if (before === undefined || !fits(before, groups)) return;
   const after = (0, line_groups.u0)((0, line_groups.pF)(before), groups).join("");
   yield {
    files: [ {
     path: file.path,
     after: after
    } ],
    line: line,
    failureMode: "incomplete-fix"
   };
  }
  function fits(text, groups) {
   const lines = (0, line_groups.pF)(text);
   return groups.every(group => group.oldLines.every((line, index) => lines[group.oldStart + index] === line));
  }
  async function* wrongEdits(fix, workspace, task, elsewhere) {
   for (const {path: path, lines: lines} of await placesToEdit(fix, workspace, task)) {
    const source = await workspace.read(path);
    const language = (0, languages.K)(path);
    if (source === undefined || language === undefined) continue;
    const units = unitsOf(await parseFile(path, source, language));
    const touched = unit => lines.some(line => unit.startLine <= line && line <= unit.endLine);
    const chosen = units.filter(unit => unit.name !== "" && touched(unit) !== elsewhere);
    for (const unit of [ ...chosen ].sort((a, b) => distance(a, lines) - distance(b, lines)).slice(0, 3)) {
     const [candidate] = generateCandidates(unit).sort((a, b) => nearest(a.line, lines) - nearest(b.line, lines) || a.cost - b.cost);
     if (candidate === undefined) continue;
     const after = (0, splice.U)(source, candidate.splices);
     yield {
      files: [ {
       path: path,
       after: after
      } ],
      line: candidate.line,
      failureMode: elsewhere ? "wrong-place" : "wrong-edit"
     };
    }
   }
  }
  function nearest(line, lines) {
   return Math.min(...lines.map(one => Math.abs(one - line)));
  }
  function distance(unit, lines) {
   return Math.min(nearest(unit.startLine, lines), nearest(unit.endLine, lines));
  }
  async function placesToEdit(fix, workspace, task) {
   const known = fix.map(file => ({
    path: file.path,
    lines: file.groups.map(group => group.oldStart + 1)
   }));
   if (known.some(place => place.lines.length > 0)) return known.filter(place => place.lines.length > 0);
   const definitions = await collectDefinitions(workspace);
   const tests = await Promise.all(task.testFiles.map(path => workspace.read(path)));
   return definedNames(tests.join("\n"), definitions).flatMap(name => definitions.get(name)).slice(0, 6).map(({path: path, line: line}) => ({
    path: path,
    lines: [ line ]
   }));
  }
  const shownAround = 10;
  const limits = {
   "no-verification": "No test may be run after an edit in this run.",
   "one-file": "Only one file may be edited in this run.",
   "few-steps": "This run has few steps: one edit and one look at the tests.",
   "no-localisation": "No search and no reading of sources is allowed in this run: the place of the edit is a guess."
  };
  async function constrainedRun(session, shortfall) {
   const constraint = leadingConstraint(session.task);
   const constraints = session.task.constraints ?? [ constraint ];
   await session.think(constraints.map(one => limits[one]).join(" "), "EnvironmentSetup");
   const baseline = await constrained_run_lookAround(session, constraint);
   if (shortfall === undefined) return {
    stopReason: "abstained",
    explanation: "No edit suggested itself."
   };
   if (constraint !== "no-localisation") await openPlace(session, shortfall);
   for (const file of shortfall.files) await edit(session, file.path, file.after, shortfall.line);
   if (constraints.includes("no-verification")) {
    await reviewChanges(session);
    return end("finished", "The edit looks right and no test may be run, so the work ends here, unverified.", shortfall);
   }
   const solved = await runAfterEdit(session, baseline, "Run the affected tests once.");
   await reviewChanges(session);
   if (solved) return end("finished", "The target tests pass.", shortfall);
   return constraint === "one-file" ? end("abstained", "Target tests still fail, and no second file may be edited.", shortfall) : end("out-of-budget", "Target tests still fail, and there is no step left.", shortfall);
  }
  function end(stopReason, explanation, {failureMode: failureMode}) {
   return {
    stopReason: stopReason,
    explanation: explanation,
    tags: {
     failureMode: failureMode
    }
   };
  }
  async function constrained_run_lookAround(session, constraint) {
   if (constraint === "one-file" || constraint === "no-verification") return (await orient(session)).baseline;
   const {testFiles: testFiles} = session.task;
   const baseline = await session.runTests("Run the failing tests.", "FaultLocalization", testFiles);
   await session.list("See how the repository is laid out.", ".");
   return baseline;
  }
  async function openPlace(session, {files: files, line: line}) {
   const [file] = files;
   if (file === undefined || await session.workspace.read(file.path) === undefined) return;
   const thought = `${file.path} around line ${line} is where the failure may come from; read it.`;
   await session.open(thought, file.path, line - shownAround, line + shownAround);
  }
  async function edit(session, path, after, line) {
   const before = await session.workspace.read(path);
   if (before === undefined) return session.replace(`Add ${path}.`, path, "", after);
   const {oldCode: oldCode, newCode: newCode} = editBetween(before, after);
   await session.replace(`Try a change in ${path} near line ${line}.`, path, oldCode, newCode);
  }
  const mostTestedEdits = 6;
  const guided_run_shownAround = 12;
  async function guidedRun(session, knownFix) {
   const files = readKnownFix(knownFix);
   const {baseline: baseline, testText: testText} = await orient(session);
   for (const file of files) await readPlaces(session, file);
   await searchNames(session, files, testText);
   await session.think(describePlan(files), "Solution");
   const edits = files.reduce((sum, file) => sum + Math.max(1, file.groups.length), 0);
   const tester = editTester(session, baseline, edits);
   for (const file of files) await carryOut(session, file, tester);
   const solved = await runAfterEdit(session, baseline, "Run the affected tests with the whole change in place.");
   await reviewChanges(session);
   return solved ? {
    stopReason: "finished",
    explanation: "The known fix is in place and the target tests pass."
   } : {
    stopReason: "abstained",
    explanation: "The known fix is in place, yet target tests still fail."
   };
  }
  async function readPlaces(session, file) {
   const source = file.renamedFrom ?? file.path;
   if (file.status === "added") {
    const folder = file.path.split("/").slice(0, -1).join("/") || ".";
    await session.list(`Look at what ${folder} holds already, before ${file.path} is added.`, folder);
    return;
   }
   let shownTo = 0;
   for (const group of file.groups.slice(0, 8)) {
    const line = group.oldStart + 1;
    if (line <= shownTo) continue;
    shownTo = line + group.oldLines.length + guided_run_shownAround;
    await session.open(`Open ${source} around line ${line}.`, source, line - guided_run_shownAround, shownTo);
   }
  }
  async function searchNames(session, files, testText) {
   const definitions = await collectDefinitions(session.workspace);
   for (const file of files.slice(0, 3)) {
    const changed = file.groups.flatMap(group => [ ...group.oldLines, ...group.newLines ]).join("");
    const [name] = definedNames(changed, definitions);
    if (name === undefined) continue;
    const also = testText.includes(name) ? " The failing test names it too." : "";
    const found = await session.search(`The suspicious lines of ${file.path} use ${name}: who else does?`, name);
    const places = new Set(found.map(result => result.file));
    await session.think(`${name} is on ${found.length} lines of ${places.size} files.${also}`, "FaultLocalization");
   }
  }
  function describePlan(files) {
   const places = files.map(file => {
    const lines = file.groups.slice(0, 4).map(group => group.oldStart + 1);
    return file.status === "added" ? `add ${file.path}` : file.status === "deleted" ? `delete ${file.path}` : `${file.path}${lines.length === 0 ? "" : ` near line ${lines.join(", ")}`}`;
   });
   return `Places to change: ${places.slice(0, 12).join("; ")}${places.length > 12 ? `; and ${places.length - 12} more files` : ""}.`;
  }
  function editTester(session, baseline, edits) {
   let done = 0;
   let slowest = 0;
   return async (path, lastOfFile) => {
    done += 1;
    const worthwhile = done < edits && (edits <= mostTestedEdits || lastOfFile && done % 4 === 0);
    if (!worthwhile || session.secondsLeft < slowest * 6) return;
    const started = performance.now();
    await runAfterEdit(session, baseline, `See what the edit of ${path} changes.`);
    slowest = Math.max(slowest, (performance.now() - started) / 1e3);
   };
  }
  async function carryOut(session, file, tested) {
   if (file.renamedFrom !== undefined) await rename(session, file.renamedFrom, file.path, file.status === "copied");
   if (file.status === "added") {
    await session.replace(`Add ${file.path}.`, file.path, "", addedText(file));
    return tested(file.path, true);
   }
   if (file.status === "deleted") {
    await session.removeFile(`Delete ${file.path}, which is no longer needed.`, file.path);
    return tested(file.path, true);
   }
   if (file.newMode !== undefined) await changeMode(session, file.path, file.newMode);
   await editGroups(session, file, tested);
  }
  async function editGroups(session, file, tested) {
   let shift = 0;
   for (const [index, group] of file.groups.entries()) {
    const text = await session.workspace.read(file.path) ?? "";
    const at = locateGroup(text, group, group.oldStart + shift);
    if (at === undefined) throw new Error(`The fix does not fit ${file.path} at line ${group.oldStart + 1}.`);
    shift = at - group.oldStart + group.newLines.length - group.oldLines.length;
    const edit = uniqueLineEdit(text, at, at + group.oldLines.length, group.newLines);
    await session.replace(guided_run_describeEdit(file.path, at + 1, group), file.path, edit.oldCode, edit.newCode);
    await tested(file.path, index === file.groups.length - 1);
   }
  }
  function guided_run_describeEdit(path, line, group) {
   const [removed, added] = [ group.oldLines.length, group.newLines.length ];
   if (removed === 0) return `Add ${added} ${added === 1 ? "line" : "lines"} to ${path} at line ${line}.`;
   if (added === 0) return `Remove ${removed} ${removed === 1 ? "line" : "lines"} from ${path} at line ${line}.`;
   return `Change ${path} at line ${line}: \`${group.oldLines[0].trim().slice(0, 80)}\` is not right.`;
  }
  async function rename(session, from, to, copy) {
   const text = await session.workspace.read(from);
   if (text === undefined) throw new Error(`${from} is not a text file.`);
   await session.replace(`${copy ? "Copy" : "Move"} ${from} to ${to}.`, to, "", text);
   if (!copy) await session.removeFile(`Remove ${from}, which is now ${to}.`, from);
  }
  async function changeMode(session, path, mode) {
   const flag = mode.endsWith("755") ? "+x" : "-x";
   await session.command(`Set the mode of ${path}.`, "Solution", `chmod ${flag} ${JSON.stringify(path)}`);
  }
  var external_node_os_ = __webpack_require__(48161);
  async function diffOfChanges(git, changes) {
   if (changes.length === 0) return "";
   const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), "bugfix-diff-"));
   try {
    await git.run([ "init", "-q" ], {
     folder: folder
    });
    const tree = async side => {
     for (const change of changes) await put(folder, change.path, change[side], change.encoding);
     await git.run([ "add", "-A", "-f" ], {
      folder: folder
     });
     return (await git.text([ "write-tree" ], {
      folder: folder
     })).trim();
    };
    const range = [ await tree("before"), await tree("after") ];
    return await git.text([ "diff", "--no-ext-diff", "--no-textconv", "--no-color", "--no-renames", ...range ], {
     folder: folder
    });
   } finally {
    await (0, promises_.rm)(folder, {
     recursive: true,
     force: true
    });
   }
  }
  async function put(folder, path, text, encoding) {
   const absolute = (0, external_node_path_.join)(folder, path);
   if (text === undefined) return (0, promises_.rm)(absolute, {
    force: true
   });
   await (0, promises_.mkdir)((0, external_node_path_.dirname)(absolute), {
    recursive: true
   });
   await (0, promises_.writeFile)(absolute, text, encoding);
  }
  var test_plan = __webpack_require__(33041);
  const mostResults = 40;
  const search_text_longestLine = 240;
  function isUnder(path, folder) {
   return folder === "." || path === folder || path.startsWith(`${folder}/`);
  }
  function pattern(key) {
   const escaped = key.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
   return new RegExp(`${/^\w/.test(key) ? "(?<!\\w)" : ""}${escaped}${/\w$/.test(key) ? "(?!\\w)" : ""}`);
  }
  function excerpt(line, at) {
   const text = line.trim();
   const start = at - (line.length - line.trimStart().length);
   const from = start < search_text_longestLine / 2 ? 0 : start - search_text_longestLine / 4;
   return text.slice(from, from + search_text_longestLine);
  }
  async function searchText(workspace, key, folder) {
   const results = [];
   const expression = pattern(key);
   for (const path of await workspace.trackedFiles()) {
    if (!isUnder(path, folder)) continue;
    const text = await workspace.read(path);
    if (text === undefined || !text.includes(key) || text.includes("\0")) continue;
    for (const [index, line] of text.split("\n").entries()) {
     const at = line.search(expression);
     if (at < 0) continue;
     results.push({
      file: path,
      line: index + 1,
      text: excerpt(line, at)
     });
     if (results.length === mostResults) return results;
    }
   }
   return results;
  }
  var external_node_util_ = __webpack_require__(57975);
  const largestSnapshot = 64 * 1024 * 1024;
  const largestText = 4 * 1024 * 1024;
  function decode(bytes) {
   try {
    return {
     text: new external_node_util_.TextDecoder("utf-8", {
      fatal: true,
      ignoreBOM: true
     }).decode(bytes),
     encoding: "utf8"
    };
   } catch {
    return {
     text: bytes.toString("latin1"),
     encoding: "latin1"
    };
   }
  }
  class Workspace {
   folder;
   #git;
   #tracked;
   #originals=new Map;
   constructor(folder, git) {
    this.folder = folder;
    this.#git = git;
   }
   async trackedFiles() {
    if (this.#tracked === undefined) {
     const listed = await this.#git.text([ "ls-files", "-z" ], {
      folder: this.folder
     });
     this.#tracked = [ ...new Set(listed.split("\0")) ].filter(path => path !== "").sort();
    }
    return this.#tracked;
   }
   resolve(path) {
    const clean = (0, external_node_path_.normalize)(path);
    if (clean.startsWith("..") || clean.startsWith(external_node_path_.sep) || clean.split(external_node_path_.sep)[0] === ".git") {
     throw new Error(`The path ${path} leaves the workspace.`);
    }
    return (0, external_node_path_.join)(this.folder, clean);
   }
   async #load(path) {
    const absolute = this.resolve(path);
    const status = await (0, promises_.lstat)(absolute).catch(() => undefined);
    if (status === undefined || !status.isFile() || status.size > largestText) return undefined;
    return decode(await (0, promises_.readFile)(absolute));
   }
   async read(path) {
    return (await this.#load(path))?.text;
   }
   async remember(path) {
    const before = await this.#load(path);
    if (!this.#originals.has(path)) this.#originals.set(path, before?.text);
    return before;
   }
   async write(path, text) {
    const before = await this.remember(path);
    const absolute = this.resolve(path);
    await (0, promises_.mkdir)((0, external_node_path_.dirname)(absolute), {
     recursive: true
    });
    await (0, promises_.writeFile)(absolute, text, before?.encoding ?? "utf8");
   }
   async snapshot() {
    const files = new Map;
    let size = 0;
    for (const path of await this.trackedFiles()) {
     const status = await (0, promises_.lstat)(this.resolve(path)).catch(() => undefined);
     if (status === undefined || !status.isFile()) continue;
     size += status.size;
     if (size > largestSnapshot) break;
     files.set(path, await (0, promises_.readFile)(this.resolve(path)));
    }
    return files;
   }
   async putBack(files) {
    for (const [path, bytes] of files) {
     if (this.#originals.has(path)) continue;
     const absolute = this.resolve(path);
     const status = await (0, promises_.lstat)(absolute).catch(() => undefined);
     const same = status?.isFile() === true && status.size === bytes.length && (await (0, 
     promises_.readFile)(absolute)).equals(bytes);
     if (same) continue;
     await (0, promises_.rm)(absolute, {
      recursive: true,
      force: true
     });
     await (0, promises_.mkdir)((0, external_node_path_.dirname)(absolute), {
      recursive: true
     });
     await (0, promises_.writeFile)(absolute, bytes);
    }
   }
   async restore() {
    for (const [path, text] of this.#originals) {
     if (text === undefined) await (0, promises_.rm)(this.resolve(path), {
      force: true
     }); else await this.write(path, text);
    }
   }
   async changes() {
    const changes = [];
    for (const [path, before] of [ ...this.#originals ].sort(([a], [b]) => a < b ? -1 : 1)) {
     const after = await this.#load(path);
     if (after?.text !== before) {
      changes.push({
       path: path,
       encoding: after?.encoding ?? "utf8",
       ...before === undefined ? {} : {
        before: before
       },
       ...after === undefined ? {} : {
        after: after.text
       }
      });
     }
    }
    return changes;
   }
  }
  const mostListed = 200;
  class Session {
   task;
   workspace;
   #recorder;
   #deadline;
   constructor(task, recorder) {
    this.task = task;
    this.workspace = new Workspace(task.workspace, task.git);
    this.#recorder = recorder;
    this.#deadline = performance.now() + task.budget.seconds * 1e3;
   }
   get steps() {
    return this.#recorder.length;
   }
   get secondsLeft() {
    return (this.#deadline - performance.now()) / 1e3;
   }
   get interrupted() {
    return this.task.signal?.aborted === true;
   }
   async begin() {
    const {goal: goal, baseCommit: baseCommit} = this.task;
    await this.#recorder.record("begin_interaction", `The task: ${firstLine(goal)}`, "EnvironmentSetup", () => ({
     baseCommit: baseCommit,
     problemStatement: goal
    }));
   }
   async end(reason, summary) {
    await this.#recorder.record("end_interaction", summary, "Verification", () => ({
     reason: reason,
     summary: summary
    }));
   }
   async think(thought, partition) {
    await this.#recorder.record("add_thought", thought, partition, () => ({}));
   }
   async runTests(thought, partition, files) {
    let execution;
    await this.#recorder.record("execute_terminal_command", thought, partition, async () => {
     execution = await this.task.runTests(files === undefined ? {} : {
      files: files
     });
     return {
      command: execution.command,
      output: execution.console,
      exitCode: execution.exitCode
     };
    });
    return execution;
   }
   async command(thought, partition, command, seconds = 60) {
    const details = await this.#recorder.record("execute_terminal_command", thought, partition, async () => {
     const {sandbox: sandbox, workspace: workspace, environment: environment, commandPrelude: commandPrelude = "", signal: signal} = this.task;
     const result = await sandbox.run({
      command: commandPrelude + command,
      folder: workspace,
      environment: {
       ...environment,
       ...gitSettings
      },
      limits: {
       seconds: seconds
      },
      ...signal === undefined ? {} : {
       signal: signal
      }
     });
     return {
      command: command,
      output: result.output,
      exitCode: result.exitCode
     };
    });
    return details.output;
   }
   async search(thought, searchKey, path = ".") {
    const details = await this.#recorder.record("search_string", thought, "FaultLocalization", async () => ({
     path: path,
     searchKey: searchKey,
     results: await searchText(this.workspace, searchKey, path)
    }));
    return details.results;
   }
   async list(thought, path, pattern) {
    const details = await this.#recorder.record("search_dir", thought, "FaultLocalization", async () => ({
     path: path,
     ...pattern === undefined ? {} : {
      pattern: pattern
     },
     results: (await this.workspace.trackedFiles()).filter(file => isUnder(file, path) && (pattern === undefined || file.includes(pattern))).slice(0, mostListed)
    }));
    return details.results;
   }
   async open(thought, path, start, end) {
    const details = await this.#recorder.record("open_file", thought, "FaultLocalization", async () => {
     const lines = (await this.workspace.read(path) ?? "").split("\n");
     const from = Math.max(1, Math.min(start, lines.length));
     const to = Math.max(from, Math.min(end, lines.length));
     return {
      path: path,
      startLine: from,
      endLine: to,
      content: lines.slice(from - 1, to).join("\n")
     };
    });
    return details.content;
   }
   async replace(thought, path, oldCode, newCode) {
    await this.#recorder.record("find_and_replace_code", thought, "Solution", async () => {
     const before = await this.workspace.read(path) ?? "";
     const at = before.indexOf(oldCode);
     if (at < 0 || oldCode !== "" && before.indexOf(oldCode, at + 1) >= 0 || oldCode === "" && before !== "") {
      throw new Error(`The code to replace is not exactly once in ${path}.`);
     }
     await this.workspace.write(path, before.slice(0, at) + newCode + before.slice(at + oldCode.length));
     return {
      path: path,
      oldCode: oldCode,
      newCode: newCode
     };
    });
   }
   async removeFile(thought, path) {
    await this.workspace.remember(path);
    await this.command(thought, "Solution", `rm -- ${(0, test_plan.ZL)(path)}`);
   }
  }
  const gitSettings = {
   GIT_OPTIONAL_LOCKS: "0",
   GIT_CONFIG_COUNT: "1",
   GIT_CONFIG_KEY_0: "safe.directory",
   GIT_CONFIG_VALUE_0: "*"
  };
  function firstLine(text) {
   return text.trim().split("\n")[0].slice(0, 200);
  }
  const version = "1.0.0";
  const builtinAgent = {
   name: "builtin",
   run: run
  };
  async function run(task) {
   const started = performance.now();
   const recorder = createRecorder({
    taskIssue: task.goal,
    agent: "builtin",
    agentVersion: version,
    mode: task.mode,
    baseCommit: task.baseCommit,
    ...task.constraints === undefined ? {} : {
     constraints: task.constraints
    }
   });
   const session = new Session(task, recorder);
   await session.workspace.trackedFiles();
   const shortfall = task.mode === "constrained" ? await findShortfall(task, session.workspace) : undefined;
   await session.begin();
   const end = await runMode(session, shortfall);
   await session.end(end.stopReason, end.explanation);
   const diff = await diffOfChanges(task.git, await session.workspace.changes());
   return {
    diff: diff,
    stopReason: end.stopReason,
    explanation: end.explanation,
    usage: {
     seconds: Math.round(performance.now() - started) / 1e3,
     steps: session.steps,
     ...end.candidates === undefined ? {} : {
      candidates: end.candidates
     }
    },
    trajectory: recorder.finish({
     finalDiff: diff,
     tags: {
      agent: "builtin",
      ...end.tags
     }
    })
   };
  }
  async function runMode(session, shortfall) {
   const {task: task} = session;
   try {
    if (task.mode === "constrained") return await constrainedRun(session, shortfall);
    if (task.mode === "autonomous") return await autonomousRun(session);
    if (task.knownFix === undefined) throw new Error("A guided run needs the known fix.");
    return await guidedRun(session, task.knownFix);
   } catch (error) {
    if (session.interrupted) return {
     stopReason: "interrupted",
     explanation: "The run was interrupted."
    };
    return {
     stopReason: "unsupported",
     explanation: (0, user_error.b)(error)
    };
   }
  }
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
 32349: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Fc: () => groupsOfHunks,
   pF: () => splitKeepingNewlines,
   u0: () => carryOut
  });
  function splitKeepingNewlines(text) {
   return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  }
  function groupsOfHunks(hunks) {
   const groups = [];
   for (const hunk of hunks) {
    let oldLine = hunk.oldCount === 0 ? hunk.oldStart : hunk.oldStart - 1;
    let newLine = hunk.newCount === 0 ? hunk.newStart : hunk.newStart - 1;
    let group;
    hunk.lines.forEach((line, index) => {
     const mark = line[0];
     if (mark === "\\") return;
     const text = hunk.lines[index + 1]?.startsWith("\\") ? line.slice(1) : `${line.slice(1)}\n`;
     if (mark !== "+" && mark !== "-") {
      oldLine += 1;
      newLine += 1;
      group = undefined;
      return;
     }
     if (group === undefined) {
      group = {
       oldStart: oldLine,
       oldLines: [],
       newStart: newLine,
       newLines: []
      };
      groups.push(group);
     }
     if (mark === "-") {
      group.oldLines.push(text);
      oldLine += 1;
     } else {
      group.newLines.push(text);
      newLine += 1;
     }
    });
   }
   return groups;
  }
  function carryOut(base, groups) {
   const result = [];
   let position = 0;
   for (const group of groups) {
    for (;position < group.oldStart; position += 1) result.push(base[position] ?? "");
    for (const line of group.newLines) result.push(line);
    position = group.oldStart + group.oldLines.length;
   }
   for (;position < base.length; position += 1) result.push(base[position] ?? "");
   return result;
  }
 },
 95831: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Yh: () => isManifest,
   i_: () => findManifestTests,
   ue: () => isLockFile
  });
  const lockFiles = new Set([ "package-lock.json", "npm-shrinkwrap.json", "yarn.lock", "pnpm-lock.yaml", "bun.lock", "bun.lockb", "uv.lock", "poetry.lock", "pdm.lock", "Pipfile.lock", "Cargo.lock", "go.sum", "gradle.lockfile" ]);
  const largestManifest = 5e5;
  function isLockFile(path) {
   return lockFiles.has(path.split("/").at(-1) ?? "");
  }
  function isManifest(path) {
   return /(?:^|\/)(?:package\.json|pyproject\.toml|setup\.cfg|Pipfile|Cargo\.toml|go\.mod|pom\.xml|build\.gradle(?:\.kts)?)$/.test(path);
  }
  const jsonTestKeys = /^(?:devDependencies|jest|ava|mocha|tap|vitest|nyc|c8|tsd)$/;
  const tomlTestSections = /^(?:(?:target\..*\.)?dev-dependencies\b.*|\[test\]|dependency-groups|tool\.(?:pytest|coverage|tox|nox)\b.*|tool\.poetry\.(?:dev-dependencies|group\.(?:dev|tests?|testing)\..*)|tool\.pdm\.dev-dependencies|tool\.hatch\.envs\.(?:default|tests?|hatch-test)\b.*|dev-packages)$/;
  const testExtra = /^["']?(?:tests?|testing|dev|develop|unittests?)["']?$/;
  function packageJsonRanges(lines) {
   const indent = /^(\s+)"/.exec(lines.find(line => /^\s+"/.test(line)) ?? "")?.[1] ?? "  ";
   const ranges = [];
   let section = "";
   lines.forEach((line, index) => {
    const key = line.startsWith(`${indent}"`) ? /^\s*"([^"]+)"\s*:/.exec(line)?.[1] : undefined;
    if (key !== undefined) section = key;
    const isTestScript = section === "scripts" && /^\s*"(?:pre|post)?test(?::[\w:-]+)?"\s*:/.test(line);
    if (isTestScript || jsonTestKeys.test(section) && line.startsWith(indent)) ranges.push({
     start: index,
     end: index
    });
   });
   return ranges;
  }
  function sectionRanges(lines) {
   const ranges = [];
   let section = "";
   let key = "";
   lines.forEach((line, index) => {
    const heading = /^\s*\[(.+)\]\s*(?:#.*)?\r?$/.exec(line)?.[1];
    if (heading !== undefined) {
     section = heading.replaceAll(" ", "");
     key = "";
    }
    key = /^["']?([\w.-]+)["']?\s*=/.exec(line)?.[1] ?? key;
    const isExtras = section === "project.optional-dependencies" || section === "options.extras_require";
    const isUvGroup = section === "tool.uv" && key === "dev-dependencies";
    const isTest = tomlTestSections.test(section) || section === "tool:pytest" || isUvGroup || isExtras && testExtra.test(key);
    if (isTest) ranges.push({
     start: index,
     end: index
    });
   });
   return ranges;
  }
  function pomRanges(lines) {
   const ranges = [];
   let start;
   let isTest = false;
   lines.forEach((line, index) => {
    if (line.includes("<dependency>")) {
     start = index;
     isTest = false;
    }
    if (/<scope>\s*test\s*<\/scope>/.test(line)) isTest = true;
    if (!line.includes("</dependency>")) return;
    if (start !== undefined && isTest) ranges.push({
     start: start,
     end: index
    });
    start = undefined;
   });
   return ranges;
  }
  function rangesOfMatching(lines, pattern) {
   return lines.flatMap((line, index) => pattern.test(line) ? [ {
    start: index,
    end: index
   } ] : []);
  }
  function findManifestTests(path, source, testModules) {
   const name = path.split("/").at(-1) ?? "";
   if (source.length > largestManifest) return [];
   const lines = source.split("\n");
   if (name === "package.json") return packageJsonRanges(lines);
   if (name.endsWith(".toml") || name === "setup.cfg" || name === "Pipfile") return sectionRanges(lines);
   if (name === "pom.xml") return pomRanges(lines);
   if (name.startsWith("build.gradle")) return rangesOfMatching(lines, /^\s*(?:test|androidTest|integrationTest|testFixtures)\w*\s*[( ]\s*["'(\w]/);
   if (name === "go.mod") {
    const required = line => /^(?:require\s+|\t)(\S+)\s+v/.exec(line)?.[1];
    return lines.flatMap((line, index) => testModules.includes(required(line) ?? "") ? [ {
     start: index,
     end: index
    } ] : []);
   }
   return [];
  }
 },
 34377: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   U: () => applySplices,
   x: () => findOverlap
  });
  function findOverlap(splices) {
   const sorted = [ ...splices ].sort((left, right) => left.start - right.start || left.end - right.end);
   for (let index = 1; index < sorted.length; index++) {
    const [left, right] = [ sorted[index - 1], sorted[index] ];
    if (right.start < left.end) return [ left, right ];
   }
   return undefined;
  }
  function applySplices(source, splices) {
   if (findOverlap(splices) !== undefined) throw new Error("Two splices change the same text.");
   const sorted = splices.map((splice, index) => ({
    splice: splice,
    index: index
   })).sort((left, right) => left.splice.start - right.splice.start || left.splice.end - right.splice.end || left.index - right.index);
   let result = "";
   let position = 0;
   for (const {splice: splice} of sorted) {
    result += source.slice(position, splice.start) + splice.text;
    position = splice.end;
   }
   return result + source.slice(position);
  }
 }
};
