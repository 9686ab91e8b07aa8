export const id = 9039;

export const ids = [ 9039 ];

export const modules = {
 74790: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   fS: () => isTreeStep,
   pR: () => bugDefinitionSchema
  });
  var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13798);
  var _syntax_languages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2086);
  var _python_ast_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63275);
  const nodePatternSchema = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
   kind: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional().meta({
    description: "Kind of the node in its tree-sitter grammar; for operators and keywords the token"
   }),
   field: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional().meta({
    description: "Field that the node has in its parent"
   }),
   text: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional().meta({
    description: "Text of a leaf"
   }),
   capture: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional().meta({
    description: "Name that the code found here is known by in the other patterns and codes of the same scope; it is the same code wherever the name stands. For a local variable, its name where the definition was made"
   }),
   target: zod__WEBPACK_IMPORTED_MODULE_2__.zMY().optional().meta({
    description: "The action is for this node; without it, for the outermost"
   }),
   loose: zod__WEBPACK_IMPORTED_MODULE_2__.zMY().optional().meta({
    description: "When nothing matches as written, anything may be in this place"
   }),
   get children() {
    return zod__WEBPACK_IMPORTED_MODULE_2__.YOg(nodePatternSchema).optional().meta({
     description: "All children in order; comments, brackets, separators and redundant parentheses are none"
    });
   }
  }).meta({
   id: "NodePattern",
   description: "A tree to look for; what is not said may be anything"
  });
  const codeSchema = zod__WEBPACK_IMPORTED_MODULE_2__.KCZ([ zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.KCZ([ zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), zod__WEBPACK_IMPORTED_MODULE_2__.rej({
   capture: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().min(1)
  }).meta({
   description: "The code that was captured"
  }), zod__WEBPACK_IMPORTED_MODULE_2__.rej({
   verbatim: zod__WEBPACK_IMPORTED_MODULE_2__.YjP()
  }).meta({
   description: "Text whose lines are never indented anew"
  }) ])) ]).meta({
   id: "Code",
   description: "Source code, indented by four spaces a level from column one; lines are indented anew where it is put"
  });
  const actionSchema = zod__WEBPACK_IMPORTED_MODULE_2__.gMt("type", [ zod__WEBPACK_IMPORTED_MODULE_2__.rej({
   type: zod__WEBPACK_IMPORTED_MODULE_2__.euz("replace"),
   code: codeSchema
  }), zod__WEBPACK_IMPORTED_MODULE_2__.rej({
   type: zod__WEBPACK_IMPORTED_MODULE_2__.euz("delete")
  }), zod__WEBPACK_IMPORTED_MODULE_2__.rej({
   type: zod__WEBPACK_IMPORTED_MODULE_2__.euz("insert"),
   position: zod__WEBPACK_IMPORTED_MODULE_2__.k5n([ "before", "after", "start", "end" ]).meta({
    description: "Beside the found node, or at the start or end of the body of the function found"
   }),
   code: codeSchema.meta({
    description: "Statements; beside a node that is no statement, the code with its separators"
   })
  }), zod__WEBPACK_IMPORTED_MODULE_2__.rej({
   type: zod__WEBPACK_IMPORTED_MODULE_2__.euz("move"),
   position: zod__WEBPACK_IMPORTED_MODULE_2__.k5n([ "before", "after" ]),
   anchor: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().min(1).meta({
    description: "The id of the step that finds the place"
   })
  }) ]).meta({
   id: "Action",
   description: "What is done to the node found"
  });
  const scopeSchema = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
   function: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional(),
   class: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional(),
   parameters: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP()).optional().meta({
    description: "Captures that are the parameters of the function, in order, unless a pattern binds them"
   })
  }).meta({
   id: "Scope",
   description: "Function or class to look in; where a source has none of that name, all of it is looked at"
  });
  const contextSchema = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
   previous: nodePatternSchema.optional(),
   next: nodePatternSchema.optional(),
   inside: nodePatternSchema.optional()
  }).meta({
   id: "Context",
   description: "The statements around the found one; they decide only between several places that match"
  });
  const treeStepSchema = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
   id: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional().meta({
    description: "Name for the anchors of moves"
   }),
   description: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional(),
   scope: scopeSchema.optional(),
   find: nodePatternSchema.optional().meta({
    description: "What to look for; without it, the scope itself is meant"
   }),
   matches: zod__WEBPACK_IMPORTED_MODULE_2__.KCZ([ zod__WEBPACK_IMPORTED_MODULE_2__.k5n([ "one", "all" ]), zod__WEBPACK_IMPORTED_MODULE_2__.rej({
    nth: zod__WEBPACK_IMPORTED_MODULE_2__.Whr().min(1)
   }) ]).default("one").meta({
    description: "Exactly one place (the default), all places, or the n-th in the order of the source"
   }),
   optional: zod__WEBPACK_IMPORTED_MODULE_2__.zMY().optional().meta({
    description: "The step has no action and only captures names; it need not match"
   }),
   context: contextSchema.optional(),
   action: actionSchema.optional()
  }).meta({
   id: "TreeStep",
   description: "What to find in the syntax tree, and what to do there"
  });
  const bugDefinitionSchema = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
   id: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().min(1),
   description: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().min(1),
   injection_type: zod__WEBPACK_IMPORTED_MODULE_2__.euz("tree"),
   engine_version: zod__WEBPACK_IMPORTED_MODULE_2__.euz("3.0"),
   language: zod__WEBPACK_IMPORTED_MODULE_2__.k5n(_syntax_languages_js__WEBPACK_IMPORTED_MODULE_0__.n),
   apply: zod__WEBPACK_IMPORTED_MODULE_2__.k5n([ "together", "in-turn" ]).default("together").meta({
    description: "All steps are found in the untouched source, or each in what the one before left"
   }),
   target_function: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional().meta({
    description: "The scope of the steps that are Python patterns"
   }),
   steps: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.KCZ([ treeStepSchema, _python_ast_step_js__WEBPACK_IMPORTED_MODULE_1__.i8 ])).min(1),
   metadata: zod__WEBPACK_IMPORTED_MODULE_2__.g1P(zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), zod__WEBPACK_IMPORTED_MODULE_2__.L5J()).optional()
  }).meta({
   id: "BugDefinition",
   title: "Bug definition, version 3",
   description: "A bug, as steps that find places in the syntax tree of correct code and change them"
  });
  function isTreeStep(step) {
   return !("pattern" in step);
  }
  function bugDefinitionJsonSchema() {
   return z.toJSONSchema(bugDefinitionSchema, {
    io: "input"
   });
  }
 },
 47917: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   mC: () => parametersOf,
   sC: () => findScope,
   xd: () => parameterName
  });
  var _syntax_node_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1367);
  function namedFunctions(root, scope) {
   const functions = [];
   for (const node of (0, _syntax_node_kinds_js__WEBPACK_IMPORTED_MODULE_0__.DG)(root)) {
    if ((0, _syntax_node_kinds_js__WEBPACK_IMPORTED_MODULE_0__.Tn)(node) && (0, _syntax_node_kinds_js__WEBPACK_IMPORTED_MODULE_0__.op)(node) === scope.function) functions.push(node);
   }
   const ofClass = functions.filter(node => scope.class !== undefined && (0, _syntax_node_kinds_js__WEBPACK_IMPORTED_MODULE_0__.qy)(node) === scope.class);
   return ofClass.length > 0 ? ofClass : functions;
  }
  function namedClasses(root, name) {
   return [ ...(0, _syntax_node_kinds_js__WEBPACK_IMPORTED_MODULE_0__.DG)(root) ].filter(node => (0, 
   _syntax_node_kinds_js__WEBPACK_IMPORTED_MODULE_0__.D4)(node) && (0, _syntax_node_kinds_js__WEBPACK_IMPORTED_MODULE_0__.op)(node) === name);
  }
  function findScope(root, scope) {
   if (scope === undefined) return {
    nodes: [ root ],
    named: false
   };
   const found = scope.function === undefined ? scope.class === undefined ? [] : namedClasses(root, scope.class) : namedFunctions(root, scope);
   if (found.length > 0) return {
    nodes: found,
    named: true
   };
   return {
    nodes: [ root ],
    named: false
   };
  }
  function parametersOf(node) {
   const list = node.children.find(child => child.field === "parameters") ?? node.children.find(child => child.field === "declarator")?.children.find(child => child.field === "parameters");
   if (list === undefined) {
    const single = node.children.find(child => child.field === "parameter");
    return single === undefined ? [] : [ single ];
   }
   return list.children.filter(child => child.named);
  }
  function parameterName(node) {
   if (node.kind === "identifier") return node;
   const named = node.children.find(child => [ "name", "pattern", "left", "declarator" ].includes(child.field ?? "")) ?? node.children.find(child => child.kind === "identifier");
   if (named === undefined) return undefined;
   return named.kind === "identifier" ? named : parameterName(named);
  }
 },
 6059: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $k: () => areFoundWithoutNames,
   On: () => findLooseTargets,
   ek: () => placesOf,
   q8: () => findTargets
  });
  var _syntax_node_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1367);
  var _find_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47917);
  var _match_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16269);
  const largestSearch = 2e4;
  const largestAnswer = 500;
  function candidatesOf(step, nodes, loose) {
   const {find: find} = step;
   if (find === undefined) return nodes.map(node => ({
    node: node,
    target: node,
    bindings: new Map
   }));
   const matches = [];
   for (const scope of nodes) {
    for (const node of (0, _syntax_node_kinds_js__WEBPACK_IMPORTED_MODULE_0__.DG)(scope)) {
     const match = (0, _match_pattern_js__WEBPACK_IMPORTED_MODULE_2__.gH)(find, node, {
      loose: loose
     });
     if (match !== undefined) matches.push(match);
    }
   }
   return matches;
  }
  function placesOf(step, root) {
   return candidatesOf(step, (0, _find_scope_js__WEBPACK_IMPORTED_MODULE_1__.sC)(root, step.scope).nodes, false);
  }
  function merge(left, right) {
   const merged = new Map(left);
   for (const [name, binding] of right) {
    const known = merged.get(name);
    if (known !== undefined && known.words !== binding.words) return undefined;
    if (known === undefined) merged.set(name, binding);
   }
   return merged;
  }
  function excludes({action: action}) {
   return action !== undefined && action.type !== "insert";
  }
  function isTaken({steps: steps}, step, candidate, chosen) {
   if (!excludes(steps[step])) return false;
   return chosen.some((other, index) => other?.target === candidate.target && excludes(steps[index]));
  }
  function join(search, position, chosen, bindings) {
   if (search.visited++ > largestSearch || search.results.length > largestAnswer) return;
   const step = search.order[position];
   if (step === undefined) {
    search.results.push({
     chosen: [ ...chosen ],
     bindings: bindings
    });
    return;
   }
   for (const candidate of search.candidates[step] ?? []) {
    if (isTaken(search, step, candidate, chosen)) continue;
    const merged = merge(bindings, candidate.bindings);
    if (merged === undefined) continue;
    chosen[step] = candidate;
    join(search, position + 1, chosen, merged);
    delete chosen[step];
   }
  }
  function siblings(node) {
   const statement = (0, _syntax_node_kinds_js__WEBPACK_IMPORTED_MODULE_0__.qj)(node);
   const list = statement.parent;
   if (list === undefined || !(0, _syntax_node_kinds_js__WEBPACK_IMPORTED_MODULE_0__.iT)(list)) return {};
   const index = list.children.indexOf(statement);
   const [previous, next] = [ list.children[index - 1], list.children[index + 1] ];
   const inside = list.parent === undefined ? undefined : (0, _syntax_node_kinds_js__WEBPACK_IMPORTED_MODULE_0__.qj)(list.parent);
   return {
    ...previous === undefined ? {} : {
     previous: previous
    },
    ...next === undefined ? {} : {
     next: next
    },
    ...inside === undefined ? {} : {
     inside: inside
    }
   };
  }
  function contextScore(step, match, bindings) {
   const around = siblings(match.node);
   let score = 0;
   for (const side of [ "previous", "next", "inside" ]) {
    const pattern = step.context?.[side];
    const node = around[side];
    if (pattern === undefined || node === undefined) continue;
    if ((0, _match_pattern_js__WEBPACK_IMPORTED_MODULE_2__.gH)(pattern, node, {
     loose: false,
     bindings: bindings
    }) !== undefined) score++;
   }
   return score;
  }
  function hasOriginalNames({bindings: bindings}) {
   return [ ...bindings ].every(([name, {words: words}]) => words === name || name.startsWith("part "));
  }
  function hasDistinctNames({bindings: bindings}) {
   const words = [ ...bindings.values() ].map(binding => binding.words);
   return new Set(words).size === words.length;
  }
  function totalContext(steps) {
   return steps.reduce((sum, step) => sum + Object.keys(step.context ?? {}).length, 0);
  }
  function narrow(steps, results, trustNames) {
   let left = results;
   const preferring = keep => {
    if (keep.length > 0) left = keep;
   };
   if (trustNames) preferring(left.filter(hasOriginalNames));
   const scores = new Map(left.map(result => [ result, steps.reduce((sum, step, index) => {
    const match = result.chosen[index];
    return match === undefined ? sum : sum + contextScore(step, match, result.bindings);
   }, 0) ]));
   const best = Math.max(...scores.values());
   if (left.length > 1 && best * 2 >= totalContext(steps)) {
    preferring(left.filter(result => scores.get(result) === best));
   }
   preferring(left.filter(hasDistinctNames));
   return withoutRepetitions(steps, left);
  }
  function withoutRepetitions(steps, results) {
   const seen = new Set;
   return results.filter(({chosen: chosen}) => {
    const places = steps.map((step, index) => `${JSON.stringify(step.action)} ${chosen[index]?.target.start}`);
    const key = places.sort().join("|");
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
   });
  }
  function restrictToNth(step, candidates) {
   if (typeof step.matches === "string") return candidates;
   const nth = candidates[step.matches.nth - 1];
   return nth === undefined ? [] : [ nth ];
  }
  function searchWith(steps, nodes, loose, trustNames = true) {
   const candidates = steps.map(step => restrictToNth(step, candidatesOf(step, nodes, loose)));
   const missing = steps.findIndex((step, index) => !step.optional && candidates[index]?.length === 0);
   if (missing >= 0) return {
    failure: "no-match",
    step: missing
   };
   const required = steps.flatMap((step, index) => step.optional || step.matches === "all" ? [] : [ index ]);
   const order = [ ...required ].sort((left, right) => (candidates[left]?.length ?? 0) - (candidates[right]?.length ?? 0));
   const search = {
    steps: steps,
    order: order,
    candidates: candidates,
    results: [],
    visited: 0
   };
   join(search, 0, [], new Map);
   if (search.results.length === 0) return {
    failure: "no-common-match"
   };
   const results = narrow(steps, search.results, trustNames);
   const [first] = results;
   if (first === undefined || results.length > 1) {
    const step = required.find(index => new Set(results.map(({chosen: chosen}) => chosen[index]?.target)).size > 1) ?? 0;
    const places = [ ...new Set(results.flatMap(({chosen: chosen}) => chosen[step]?.target ?? [])) ];
    return {
     failure: "ambiguous",
     step: step,
     places: places
    };
   }
   return {
    found: addOthers(steps, candidates, first),
    loose: loose
   };
  }
  function addOthers(steps, candidates, result) {
   let {bindings: bindings} = result;
   for (const [index, step] of steps.entries()) {
    if (!step.optional) continue;
    const fitting = (candidates[index] ?? []).flatMap(match => merge(bindings, match.bindings) ?? []);
    if (fitting.length === 1) bindings = fitting[0];
   }
   const matches = steps.map((step, index) => {
    if (step.optional) return [];
    if (step.matches !== "all") return result.chosen[index] === undefined ? [] : [ result.chosen[index] ];
    return (candidates[index] ?? []).filter(match => merge(bindings, match.bindings) !== undefined);
   });
   return {
    matches: matches,
    bindings: bindings
   };
  }
  function bindParameters(assignment, names, scope) {
   const bindings = new Map(assignment.bindings);
   const parameters = (0, _find_scope_js__WEBPACK_IMPORTED_MODULE_1__.mC)(scope);
   for (const [index, name] of names.entries()) {
    const node = parameters[index] === undefined ? undefined : (0, _find_scope_js__WEBPACK_IMPORTED_MODULE_1__.xd)(parameters[index]);
    if (node?.text !== undefined && !bindings.has(name)) bindings.set(name, {
     node: node,
     words: node.text
    });
   }
   return {
    ...assignment,
    bindings: bindings
   };
  }
  function functionOf(nodes, named, assignment) {
   if (named) {
    const target = assignment.matches.flat()[0]?.target;
    return nodes.find(node => target !== undefined && node.start <= target.start && target.end <= node.end);
   }
   let current = assignment.matches.flat()[0]?.target;
   while (current !== undefined && (0, _find_scope_js__WEBPACK_IMPORTED_MODULE_1__.mC)(current).length === 0) current = current.parent;
   return current;
  }
  function findTargets(steps, root) {
   const {nodes: nodes, named: named} = (0, _find_scope_js__WEBPACK_IMPORTED_MODULE_1__.sC)(root, steps[0]?.scope);
   const strict = searchWith(steps, nodes, false);
   const search = "found" in strict || strict.failure === "ambiguous" ? strict : searchWith(steps, nodes, true);
   if (!("found" in search)) return search;
   const parameters = steps.find(step => step.scope?.parameters !== undefined)?.scope?.parameters;
   const around = parameters === undefined ? undefined : functionOf(nodes, named, search.found);
   if (parameters === undefined || around === undefined) return search;
   return {
    ...search,
    found: bindParameters(search.found, parameters, around)
   };
  }
  function findLooseTargets(steps, root) {
   return searchWith(steps, (0, _find_scope_js__WEBPACK_IMPORTED_MODULE_1__.sC)(root, steps[0]?.scope).nodes, true);
  }
  function areFoundWithoutNames(steps, root) {
   const search = searchWith(steps, (0, _find_scope_js__WEBPACK_IMPORTED_MODULE_1__.sC)(root, steps[0]?.scope).nodes, false, false);
   return "found" in search;
  }
 },
 51164: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => formatDefinition
  });
  var _definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74790);
  const width = 110;
  function format(value, indentation, before) {
   const flat = oneLine(value).length;
   if (typeof value !== "object" || value === null || flat + indentation.length + before < width) return oneLine(value);
   const inner = `${indentation}  `;
   const lines = Array.isArray(value) ? value.map(item => `${inner}${format(item, inner, 0)}`) : Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${format(item, inner, key.length + 4)}`);
   const [open, close] = Array.isArray(value) ? [ "[", "]" ] : [ "{", "}" ];
   return `${open}\n${lines.join(",\n")}\n${indentation}${close}`;
  }
  function oneLine(value) {
   if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
   if (typeof value !== "object" || value === null) return JSON.stringify(value);
   const fields = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`);
   return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
  }
  function formatDefinition(definition) {
   return `${format(JSON.parse(JSON.stringify(_definition_js__WEBPACK_IMPORTED_MODULE_0__.pR.parse(definition))), "", 0)}\n`;
  }
 },
 48496: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   PT: () => lineStart,
   QM: () => withoutIndentation,
   Tq: () => baseIndentation,
   kd: () => lineEnd,
   n_: () => lineBreakOf,
   pi: () => indentationAt,
   u: () => withIndentation,
   xO: () => usesTabs
  });
  var _syntax_node_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1367);
  function lineStart(source, offset) {
   return source.lastIndexOf("\n", offset - 1) + 1;
  }
  function lineEnd(source, offset) {
   const newline = source.indexOf("\n", offset);
   return newline < 0 ? source.length : newline + 1;
  }
  function indentationAt(source, offset) {
   return /^[ \t]*/.exec(source.slice(lineStart(source, offset), offset + 200))?.[0] ?? "";
  }
  function baseIndentation(source, node) {
   return indentationAt(source, (0, _syntax_node_kinds_js__WEBPACK_IMPORTED_MODULE_0__.qj)(node).start);
  }
  function lineBreakOf(source) {
   return source.includes("\r\n") ? "\r\n" : "\n";
  }
  function usesTabs(source) {
   const indented = source.match(/^[ \t]+(?=\S)/gm) ?? [];
   return indented.filter(white => white.startsWith("\t")).length * 2 > indented.length;
  }
  function withoutIndentation(text, base) {
   return text.replaceAll("\r\n", "\n").split("\n").map((line, index) => {
    if (index === 0) return line;
    const rest = line.startsWith(base) ? line.slice(base.length) : line.trimStart();
    return rest.replace(/^\t+/, tabs => " ".repeat(4 * tabs.length));
   }).join("\n");
  }
  function withIndentation(text, base, style) {
   return text.split("\n").map((line, index) => {
    if (index === 0 || line.trim() === "") return line;
    const own = style.tabs ? line.replace(/^(?: {4})+/, spaces => "\t".repeat(spaces.length / 4)) : line;
    return base + own;
   }).join(style.lineBreak);
  }
 },
 11066: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   SP: () => explainFailure,
   a7: () => injectBug,
   wK: () => injectIntoTree
  });
  var parse_json = __webpack_require__(26889);
  var parser = __webpack_require__(5914);
  var splice = __webpack_require__(34377);
  var syntax_tree = __webpack_require__(26411);
  var bug_definitions_definition = __webpack_require__(74790);
  var find_scope = __webpack_require__(47917);
  var find_targets = __webpack_require__(6059);
  var node_kinds = __webpack_require__(1367);
  var match_pattern = __webpack_require__(16269);
  function describeCandidate(tree, node, lead, pattern) {
   const line = (0, parse_json.t$)(tree.source, node.start).line - lead;
   const code = tree.source.slice(node.start, node.end).split("\n")[0]?.trim().slice(0, 120) ?? "";
   const difference = pattern === undefined ? undefined : (0, match_pattern.qR)(pattern, node).difference;
   if (difference === undefined) return {
    line: line,
    code: code
   };
   return {
    line: line,
    code: code,
    difference: `at ${difference.path}: looked for ${difference.expected}, found ${difference.found}`
   };
  }
  function nearestNodes(pattern, root) {
   const scored = [];
   for (const node of (0, node_kinds.DG)(root)) {
    if (pattern.kind !== undefined && node.kind !== pattern.kind) continue;
    const {matched: matched, total: total} = (0, match_pattern.qR)(pattern, node);
    scored.push({
     node: node,
     share: matched / total
    });
   }
   scored.sort((left, right) => right.share - left.share || left.node.start - right.node.start);
   return scored.slice(0, 3).map(({node: node}) => node);
  }
  var bug_definitions_indentation = __webpack_require__(48496);
  const joint = /\u0001(\d+)\u0002/g;
  function lastIndentation(text) {
   return /(?:^|\n)([ \t]*)[^\n]*$/.exec(text)?.[1] ?? "";
  }
  function renderCode(code, bindings, source, base) {
   const style = {
    tabs: (0, bug_definitions_indentation.xO)(source),
    lineBreak: (0, bug_definitions_indentation.n_)(source)
   };
   if (typeof code === "string") return (0, bug_definitions_indentation.u)(code, base, style);
   const inserts = [];
   const template = code.map(part => {
    if (typeof part === "string") return part;
    if ("verbatim" in part) inserts.push({
     text: part.verbatim.replaceAll("\n", style.lineBreak),
     verbatim: true
    }); else {
     const node = bindings.get(part.capture)?.node;
     const text = node === undefined ? part.capture : (0, bug_definitions_indentation.QM)(source.slice(node.innerStart, node.innerEnd), (0, 
     bug_definitions_indentation.Tq)(source, node));
     inserts.push({
      text: text,
      verbatim: false
     });
    }
    return `${inserts.length - 1}`;
   }).join("");
   const indented = (0, bug_definitions_indentation.u)(template, base, style);
   return indented.replace(joint, (whole, index, offset) => {
    const insert = inserts[Number(index)];
    if (insert === undefined) return whole;
    if (insert.verbatim || !insert.text.includes("\n")) return insert.text;
    const before = indented.slice(0, offset);
    const indentation = before.includes("\n") ? lastIndentation(before) : base;
    return (0, bug_definitions_indentation.u)(insert.text, indentation, style);
   });
  }
  function isStatement(node) {
   return node.parent !== undefined && (0, node_kinds.iT)(node.parent);
  }
  function restOfLine(tree, node) {
   const end = (0, bug_definitions_indentation.kd)(tree.source, node.end);
   const comment = tree.comments.find(({start: start}) => start >= node.end && start < end);
   const rest = tree.source.slice(node.end, comment?.start ?? end);
   if (!/^[\s;]*$/.test(rest)) return undefined;
   return comment !== undefined && comment.end >= end ? undefined : end;
  }
  function beginsLine(tree, node) {
   return tree.source.slice((0, bug_definitions_indentation.PT)(tree.source, node.start), node.start).trim() === "";
  }
  function deleteStatement(tree, node) {
   const end = restOfLine(tree, node);
   if (beginsLine(tree, node) && end !== undefined) {
    return {
     node: node,
     start: (0, bug_definitions_indentation.PT)(tree.source, node.start),
     end: end,
     text: ""
    };
   }
   const separator = /^[ \t]*;?[ \t]*/.exec(tree.source.slice(node.end, node.end + 100))?.[0] ?? "";
   return {
    node: node,
    start: node.start,
    end: node.end + separator.length,
    text: ""
   };
  }
  function deleteElement(tree, node, deleted) {
   const siblings = node.parent?.children ?? [];
   const index = siblings.indexOf(node);
   const previous = siblings[index - 1];
   const next = siblings[index + 1];
   const atHead = siblings.slice(0, index).every(sibling => deleted.has(sibling));
   if (!atHead && previous !== undefined) return {
    node: node,
    start: previous.end,
    end: node.end,
    text: ""
   };
   if (next !== undefined) return {
    node: node,
    start: node.start,
    end: next.start,
    text: ""
   };
   const separator = /^\s*,/.exec(tree.source.slice(node.end, node.end + 200))?.[0] ?? "";
   return {
    node: node,
    start: node.start,
    end: node.end + separator.length,
    text: ""
   };
  }
  function fillEmptyBlocks(tree, nodes, edits) {
   if (tree.language !== "python") return;
   const deleted = new Set(nodes);
   for (const block of new Set(nodes.map(node => node.parent))) {
    const first = block?.children[0];
    if (block?.kind !== "block" || first === undefined || !block.children.every(child => deleted.has(child))) continue;
    const edit = edits.find(candidate => candidate.node === first);
    if (edit === undefined) continue;
    const ownLine = edit.start < first.start || edit.start === (0, bug_definitions_indentation.PT)(tree.source, first.start);
    edit.text = ownLine ? `${(0, bug_definitions_indentation.pi)(tree.source, first.start)}pass${(0, 
    bug_definitions_indentation.n_)(tree.source)}` : "pass";
   }
  }
  function deleteNodes(tree, nodes) {
   const deleted = new Set(nodes);
   const edits = nodes.map(node => isStatement(node) ? deleteStatement(tree, node) : deleteElement(tree, node, deleted));
   fillEmptyBlocks(tree, nodes, edits);
   return edits;
  }
  function insertInLine(tree, node, side, code) {
   const separator = tree.language === "python" || !/[;}]\s*$/.test(code) ? "; " : " ";
   if (side === "before") return {
    node: node,
    start: node.start,
    end: node.start,
    text: `${code}${separator}`
   };
   const own = /^[ \t]*;/.exec(tree.source.slice(node.end, node.end + 100))?.[0].length ?? 0;
   const endsStatement = own > 0 || /[;}]$/.test(tree.source.slice(node.start, node.end));
   const at = node.end + own;
   return {
    node: node,
    start: at,
    end: at,
    text: `${endsStatement && tree.language !== "python" ? " " : "; "}${code}`
   };
  }
  function insertStatement(tree, node, side, code) {
   const {source: source} = tree;
   const indentation = (0, bug_definitions_indentation.pi)(source, node.start);
   const lineBreak = (0, bug_definitions_indentation.n_)(source);
   if (side === "before") {
    if (!beginsLine(tree, node)) return insertInLine(tree, node, side, code);
    const at = (0, bug_definitions_indentation.PT)(source, node.start);
    return {
     node: node,
     start: at,
     end: at,
     text: `${indentation}${code}${lineBreak}`
    };
   }
   const at = restOfLine(tree, node);
   if (at === undefined || !beginsLine(tree, node)) return insertInLine(tree, node, side, code);
   const terminated = source[at - 1] === "\n";
   const text = terminated ? `${indentation}${code}${lineBreak}` : `${lineBreak}${indentation}${code}`;
   return {
    node: node,
    start: at,
    end: at,
    text: text
   };
  }
  function insertBeside(tree, node, side, code) {
   if (isStatement(node)) return insertStatement(tree, node, side, code);
   const at = side === "before" ? node.start : node.end;
   return {
    node: node,
    start: at,
    end: at,
    text: code
   };
  }
  function isDocstring(node) {
   return node.kind === "expression_statement" && node.children.length === 1 && node.children[0]?.kind === "string";
  }
  function bodyOf(node) {
   if (!(0, node_kinds.Tn)(node) && (0, node_kinds.iT)(node)) {
    const [only, ...others] = node.children;
    return others.length === 0 && only !== undefined && (0, node_kinds.Tn)(only) ? bodyOf(only) : node;
   }
   const body = node.children.find(child => child.field === "body" || child.field === "consequence");
   const list = body?.children[0];
   return list !== undefined && list.kind === "statement_list" ? list : body;
  }
  function insertInBody(tree, node, side, render) {
   const body = bodyOf(node);
   if (body === undefined) return undefined;
   const [first] = body.children;
   if (first === undefined) {
    const indentation = (0, bug_definitions_indentation.pi)(tree.source, node.start);
    const deeper = indentation + ((0, bug_definitions_indentation.xO)(tree.source) ? "\t" : "    ");
    const lineBreak = (0, bug_definitions_indentation.n_)(tree.source);
    return {
     node: node,
     start: body.start + 1,
     end: body.end - 1,
     text: `${lineBreak}${deeper}${render(deeper)}${lineBreak}${indentation}`
    };
   }
   const code = render((0, bug_definitions_indentation.pi)(tree.source, first.start));
   if (side === "end") return insertStatement(tree, body.children.at(-1) ?? first, "after", code);
   return isDocstring(first) ? insertStatement(tree, first, "after", code) : insertStatement(tree, first, "before", code);
  }
  function moveStatement(tree, node, anchor, side) {
   const text = (0, bug_definitions_indentation.QM)(tree.source.slice(node.start, node.end), (0, 
   bug_definitions_indentation.Tq)(tree.source, node));
   const code = renderCode(text, new Map, tree.source, (0, bug_definitions_indentation.pi)(tree.source, anchor.start));
   return [ insertBeside(tree, anchor, side, code) ];
  }
  function insert(tree, action, target, bindings) {
   const render = base => renderCode(action.code, bindings, tree.source, base);
   const {position: position} = action;
   if (position === "before" || position === "after") {
    return [ insertBeside(tree, target, position, render((0, bug_definitions_indentation.Tq)(tree.source, target))) ];
   }
   const edit = insertInBody(tree, target, position, render);
   return edit === undefined ? [] : [ edit ];
  }
  function anchorOf(found, id) {
   for (const {steps: steps, assignment: assignment} of found) {
    const index = steps.findIndex(step => step.id === id);
    if (index >= 0) return assignment.matches[index]?.[0]?.target;
   }
   return undefined;
  }
  function planEdits(tree, found) {
   const edits = [];
   const deleted = [];
   for (const {steps: steps, assignment: assignment} of found) {
    for (const [index, {action: action}] of steps.entries()) {
     if (action === undefined) continue;
     for (const {target: target} of assignment.matches[index] ?? []) {
      if (action.type === "delete") deleted.push(target); else if (action.type === "insert") edits.push(...insert(tree, action, target, assignment.bindings)); else if (action.type === "replace") {
       const text = renderCode(action.code, assignment.bindings, tree.source, (0, bug_definitions_indentation.Tq)(tree.source, target));
       edits.push({
        node: target,
        start: target.start,
        end: target.end,
        text: text
       });
      } else {
       const anchor = anchorOf(found, action.anchor);
       if (anchor === undefined) continue;
       edits.push(...moveStatement(tree, target, anchor, action.position));
       deleted.push(target);
      }
     }
    }
   }
   return [ ...edits, ...deleteNodes(tree, deleted) ];
  }
  function isAstNode(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  function* astDescendants(node) {
   yield node;
   for (const value of Object.values(node.fields)) {
    for (const child of Array.isArray(value) ? value : [ value ]) {
     if (isAstNode(child)) yield* astDescendants(child);
    }
   }
  }
  function matchValue(pattern, value, context) {
   if (Array.isArray(pattern)) {
    if (!Array.isArray(value) || value.length !== pattern.length) return false;
    return pattern.every((inner, index) => matchValue(inner, value[index], context));
   }
   if (pattern === null || typeof pattern !== "object") return value === pattern;
   if ("from_context" in pattern && typeof pattern.from_context === "string") {
    return value !== undefined && value === context.get(pattern.from_context);
   }
   const node = pattern;
   if (typeof value === "string") return value === node.node_type;
   return isAstNode(value) && matchAst(node, value, context);
  }
  function matchAst(pattern, node, context) {
   if (pattern.node_type !== node.type) return false;
   return Object.entries(pattern).every(([name, inner]) => name === "node_type" || matchValue(inner, node.fields[name], context));
  }
  function targetsOf(node) {
   const {targets: targets, target: target} = node.fields;
   if (Array.isArray(targets)) return targets.filter(item => isAstNode(item));
   return isAstNode(target) ? [ target ] : [];
  }
  function meetsCondition(condition, node) {
   switch (condition.check) {
   case "targets_length_equals":
    return targetsOf(node).length === condition.value;

   case "target_is_name":
    {
     const target = targetsOf(node)[condition.index];
     return target?.type === "Name" && (condition.name === undefined || target.fields.id === condition.name);
    }

   case "has_keyword_arg":
    {
     const keywords = node.fields.keywords;
     return Array.isArray(keywords) && keywords.some(item => isAstNode(item) && item.fields.arg === condition.name);
    }
   }
  }
  function findAst(step, root, context) {
   return [ ...astDescendants(root) ].filter(node => matchAst(step.pattern, node, context) && (step.conditions ?? []).every(condition => meetsCondition(condition, node)));
  }
  function followPath(path, node) {
   const [root, ...keys] = path.replaceAll(/\[(\d+)\]/g, ".$1").split(".");
   if (root !== "node") return undefined;
   let value = node;
   for (const key of keys) {
    if (Array.isArray(value)) value = value[Number(key)]; else if (isAstNode(value)) value = value.fields[key]; else return undefined;
   }
   return value;
  }
  const binaryOperators = {
   "+": "Add",
   "-": "Sub",
   "*": "Mult",
   "/": "Div",
   "//": "FloorDiv",
   "%": "Mod",
   "**": "Pow",
   "@": "MatMult",
   "<<": "LShift",
   ">>": "RShift",
   "|": "BitOr",
   "&": "BitAnd",
   "^": "BitXor"
  };
  const comparisons = {
   "==": "Eq",
   "!=": "NotEq",
   "<": "Lt",
   "<=": "LtE",
   ">": "Gt",
   ">=": "GtE",
   is: "Is",
   "is not": "IsNot",
   in: "In",
   "not in": "NotIn"
  };
  const unaryOperators = {
   "-": "USub",
   "+": "UAdd",
   "~": "Invert",
   not: "Not"
  };
  function field(node, name) {
   return node.children.find(child => child.field === name);
  }
  function named(node) {
   return node.children.filter(child => child.named);
  }
  function operatorName(token) {
   return binaryOperators[token.replace(/=$/, "")] ?? token;
  }
  function expressionOrNull(node) {
   return node === undefined ? null : readExpression(node);
  }
  function readTargets(node) {
   return readExpression(node);
  }
  function constant(node) {
   const text = node.text ?? "";
   const values = {
    True: true,
    False: false,
    None: null
   };
   const value = text in values ? values[text] : text === "..." ? "..." : Number(text.replaceAll("_", ""));
   return {
    type: "Constant",
    node: node,
    fields: {
     value: value
    }
   };
  }
  function stringConstant(node) {
   if (node.children.some(child => child.kind === "interpolation")) {
    const values = node.children.filter(child => child.kind === "interpolation").map(child => ({
     type: "FormattedValue",
     node: child,
     fields: {
      value: expressionOrNull(named(child)[0])
     }
    }));
    return {
     type: "JoinedStr",
     node: node,
     fields: {
      values: values
     }
    };
   }
   const text = node.children.map(child => child.kind === "string_start" ? "" : child.text ?? "").join("");
   return {
    type: "Constant",
    node: node,
    fields: {
     value: text
    }
   };
  }
  function readCall(node) {
   const list = field(node, "arguments");
   const given = list === undefined ? [] : list.kind === "argument_list" ? named(list) : [ list ];
   const isKeyword = ({kind: kind}) => kind === "keyword_argument" || kind === "dictionary_splat";
   return {
    type: "Call",
    node: node,
    fields: {
     func: expressionOrNull(field(node, "function")),
     args: given.filter(child => !isKeyword(child)).map(readExpression),
     keywords: given.filter(isKeyword).map(readKeyword)
    }
   };
  }
  function readKeyword(node) {
   const name = field(node, "name")?.text ?? null;
   const value = name === null ? named(node)[0] : field(node, "value");
   return {
    type: "keyword",
    node: node,
    fields: {
     arg: name,
     value: expressionOrNull(value)
    }
   };
  }
  function readComparison(node) {
   const operands = named(node);
   const operators = node.children.filter(child => !child.named).map(child => child.text ?? "");
   return {
    type: "Compare",
    node: node,
    fields: {
     left: expressionOrNull(operands[0]),
     ops: operators.map(token => comparisons[token] ?? token),
     comparators: operands.slice(1).map(readExpression)
    }
   };
  }
  function readBoolean(node) {
   const operator = field(node, "operator")?.text;
   const values = operand => {
    if (operand === undefined) return [];
    const same = operand.kind === "boolean_operator" && field(operand, "operator")?.text === operator;
    const parenthesised = operand.start !== operand.innerStart;
    return same && !parenthesised ? operands(operand) : [ operand ];
   };
   const operands = of => [ ...values(field(of, "left")), ...[ field(of, "right") ].flatMap(right => right ?? []) ];
   return {
    type: "BoolOp",
    node: node,
    fields: {
     op: operator === "and" ? "And" : "Or",
     values: operands(node).map(readExpression)
    }
   };
  }
  function readUnary(node) {
   const token = node.children.find(child => !child.named)?.text ?? "not";
   return {
    type: "UnaryOp",
    node: node,
    fields: {
     op: unaryOperators[token] ?? token,
     operand: expressionOrNull(field(node, "argument") ?? named(node)[0])
    }
   };
  }
  function readSlice(node) {
   const parts = [ undefined, undefined, undefined ];
   let position = 0;
   for (const child of node.children) {
    if (child.kind === ":") position++; else parts[position] = child;
   }
   const [lower, upper, step] = parts.map(expressionOrNull);
   return {
    type: "Slice",
    node: node,
    fields: {
     lower: lower ?? null,
     upper: upper ?? null,
     step: step ?? null
    }
   };
  }
  function readSubscript(node) {
   const indices = node.children.filter(child => child.field === "subscript");
   const [only] = indices;
   const slice = only !== undefined && indices.length === 1 ? readExpression(only) : {
    type: "Tuple",
    node: node,
    fields: {
     elts: indices.map(readExpression)
    }
   };
   return {
    type: "Subscript",
    node: node,
    fields: {
     value: expressionOrNull(field(node, "value")),
     slice: slice
    }
   };
  }
  function readComprehension(type, node) {
   const body = field(node, "body");
   const fields = body?.kind === "pair" ? {
    key: expressionOrNull(field(body, "key")),
    value: expressionOrNull(field(body, "value"))
   } : {
    elt: expressionOrNull(body)
   };
   const generators = [];
   for (const clause of node.children) {
    if (clause.kind === "for_in_clause") {
     const [target, iter] = [ field(clause, "left"), field(clause, "right") ];
     generators.push({
      type: "comprehension",
      node: clause,
      fields: {
       target: expressionOrNull(target),
       iter: expressionOrNull(iter),
       ifs: []
      }
     });
    } else if (clause.kind === "if_clause") {
     const condition = named(clause)[0];
     if (condition !== undefined) generators.at(-1)?.fields.ifs?.push(readExpression(condition));
    }
   }
   return {
    type: type,
    node: node,
    fields: {
     ...fields,
     generators: generators
    }
   };
  }
  const list = type => node => ({
   type: type,
   node: node,
   fields: {
    elts: named(node).map(readExpression)
   }
  });
  const readers = {
   identifier: node => ({
    type: "Name",
    node: node,
    fields: {
     id: node.text ?? ""
    }
   }),
   integer: constant,
   float: constant,
   true: constant,
   false: constant,
   none: constant,
   ellipsis: constant,
   string: stringConstant,
   concatenated_string: node => ({
    type: "Constant",
    node: node,
    fields: {
     value: node.children.map(child => stringConstant(child).fields.value).join("")
    }
   }),
   call: readCall,
   keyword_argument: readKeyword,
   attribute: node => ({
    type: "Attribute",
    node: node,
    fields: {
     value: expressionOrNull(field(node, "object")),
     attr: field(node, "attribute")?.text ?? ""
    }
   }),
   subscript: readSubscript,
   slice: readSlice,
   binary_operator: node => ({
    type: "BinOp",
    node: node,
    fields: {
     left: expressionOrNull(field(node, "left")),
     op: operatorName(field(node, "operator")?.text ?? ""),
     right: expressionOrNull(field(node, "right"))
    }
   }),
   boolean_operator: readBoolean,
   not_operator: readUnary,
   unary_operator: readUnary,
   comparison_operator: readComparison,
   conditional_expression: node => {
    const [body, test, orelse] = named(node).map(readExpression);
    return {
     type: "IfExp",
     node: node,
     fields: {
      test: test ?? null,
      body: body ?? null,
      orelse: orelse ?? null
     }
    };
   },
   lambda: node => ({
    type: "Lambda",
    node: node,
    fields: {
     body: expressionOrNull(field(node, "body"))
    }
   }),
   named_expression: node => ({
    type: "NamedExpr",
    node: node,
    fields: {
     target: expressionOrNull(field(node, "name")),
     value: expressionOrNull(field(node, "value"))
    }
   }),
   await: node => ({
    type: "Await",
    node: node,
    fields: {
     value: expressionOrNull(named(node)[0])
    }
   }),
   yield: node => ({
    type: "Yield",
    node: node,
    fields: {
     value: expressionOrNull(named(node)[0])
    }
   }),
   list_splat: node => ({
    type: "Starred",
    node: node,
    fields: {
     value: expressionOrNull(named(node)[0])
    }
   }),
   list_splat_pattern: node => ({
    type: "Starred",
    node: node,
    fields: {
     value: expressionOrNull(named(node)[0])
    }
   }),
   tuple: list("Tuple"),
   expression_list: list("Tuple"),
   pattern_list: list("Tuple"),
   tuple_pattern: list("Tuple"),
   list: list("List"),
   list_pattern: list("List"),
   set: list("Set"),
   dictionary: node => ({
    type: "Dict",
    node: node,
    fields: {
     keys: named(node).flatMap(pair => field(pair, "key") ?? []).map(readExpression),
     values: named(node).map(pair => readExpression(field(pair, "value") ?? named(pair)[0] ?? pair))
    }
   }),
   list_comprehension: node => readComprehension("ListComp", node),
   set_comprehension: node => readComprehension("SetComp", node),
   dictionary_comprehension: node => readComprehension("DictComp", node),
   generator_expression: node => readComprehension("GeneratorExp", node)
  };
  function readExpression(node) {
   const read = readers[node.kind];
   if (read !== undefined) return read(node);
   return {
    type: node.kind,
    node: node,
    fields: {
     body: named(node).map(readExpression)
    }
   };
  }
  function statementsIn(node) {
   return node === undefined ? [] : named(node).map(readStatement);
  }
  function readAssignment(assignment, statement) {
   const type = field(assignment, "type");
   if (type !== undefined) {
    const fields = {
     target: expressionOrNull(field(assignment, "left")),
     annotation: expressionOrNull(named(type)[0] ?? type),
     value: expressionOrNull(field(assignment, "right"))
    };
    return {
     type: "AnnAssign",
     node: statement,
     fields: fields
    };
   }
   const targets = [];
   let current = assignment;
   for (;;) {
    const [left, right] = [ field(current, "left"), field(current, "right") ];
    if (left !== undefined) targets.push(readExpression(left));
    if (right?.kind !== "assignment") return {
     type: "Assign",
     node: statement,
     fields: {
      targets: targets,
      value: expressionOrNull(right)
     }
    };
    current = right;
   }
  }
  function readExpressionStatement(node) {
   const [only] = node.children;
   if (only?.kind === "assignment") return readAssignment(only, node);
   if (only?.kind === "augmented_assignment") {
    const fields = {
     target: expressionOrNull(field(only, "left")),
     op: operatorName(field(only, "operator")?.text ?? ""),
     value: expressionOrNull(field(only, "right"))
    };
    return {
     type: "AugAssign",
     node: node,
     fields: fields
    };
   }
   return {
    type: "Expr",
    node: node,
    fields: {
     value: expressionOrNull(only)
    }
   };
  }
  function readIf(node, clauses) {
   const [next, ...others] = clauses;
   let orelse = [];
   if (next?.kind === "elif_clause") orelse = [ readIf(next, others) ]; else if (next !== undefined) orelse = statementsIn(field(next, "body"));
   const fields = {
    test: expressionOrNull(field(node, "condition")),
    body: statementsIn(field(node, "consequence")),
    orelse: orelse
   };
   return {
    type: "If",
    node: node,
    fields: fields
   };
  }
  function readFunction(node) {
   const list = field(node, "parameters");
   const parameters = (list === undefined ? [] : named(list)).map(parameter => {
    const name = parameter.text ?? field(parameter, "name")?.text ?? named(parameter)[0]?.text ?? "";
    return {
     type: "arg",
     node: parameter,
     fields: {
      arg: name
     }
    };
   });
   const isAsync = node.children.some(child => child.kind === "async");
   const args = {
    type: "arguments",
    node: list ?? node,
    fields: {
     args: parameters
    }
   };
   const fields = {
    name: field(node, "name")?.text ?? "",
    args: args,
    body: statementsIn(field(node, "body"))
   };
   return {
    type: isAsync ? "AsyncFunctionDef" : "FunctionDef",
    node: node,
    fields: fields
   };
  }
  function readTry(node) {
   const clause = kind => node.children.find(child => child.kind === kind);
   const blockOf = of => of === undefined ? undefined : field(of, "body") ?? of.children.find(child => child.kind === "block");
   const handlers = node.children.filter(child => child.kind === "except_clause").map(handler => ({
    type: "ExceptHandler",
    node: handler,
    fields: {
     body: statementsIn(blockOf(handler))
    }
   }));
   const fields = {
    body: statementsIn(field(node, "body")),
    handlers: handlers,
    orelse: statementsIn(blockOf(clause("else_clause"))),
    finalbody: statementsIn(blockOf(clause("finally_clause")))
   };
   return {
    type: "Try",
    node: node,
    fields: fields
   };
  }
  function readWith(node) {
   const clause = node.children.find(child => child.kind === "with_clause");
   const items = (clause?.children ?? []).map(item => {
    const value = field(item, "value");
    const [context, target] = value?.kind === "as_pattern" ? named(value) : [ value, undefined ];
    const variable = target === undefined ? undefined : named(target)[0] ?? target;
    return {
     type: "withitem",
     node: item,
     fields: {
      context_expr: expressionOrNull(context),
      optional_vars: expressionOrNull(variable)
     }
    };
   });
   return {
    type: "With",
    node: node,
    fields: {
     items: items,
     body: statementsIn(field(node, "body"))
    }
   };
  }
  const simple = (type, name) => node => ({
   type: type,
   node: node,
   fields: name === undefined ? {} : {
    [name]: expressionOrNull(named(node)[0])
   }
  });
  function elseBody(node) {
   const clause = field(node, "alternative");
   return clause === undefined ? [] : statementsIn(field(clause, "body"));
  }
  const read_ast_readers = {
   expression_statement: readExpressionStatement,
   if_statement: node => readIf(node, node.children.filter(child => child.field === "alternative")),
   for_statement: node => ({
    type: "For",
    node: node,
    fields: {
     target: expressionOrNull(field(node, "left")),
     iter: expressionOrNull(field(node, "right")),
     body: statementsIn(field(node, "body")),
     orelse: elseBody(node)
    }
   }),
   while_statement: node => ({
    type: "While",
    node: node,
    fields: {
     test: expressionOrNull(field(node, "condition")),
     body: statementsIn(field(node, "body")),
     orelse: elseBody(node)
    }
   }),
   function_definition: readFunction,
   class_definition: node => ({
    type: "ClassDef",
    node: node,
    fields: {
     name: field(node, "name")?.text ?? "",
     body: statementsIn(field(node, "body"))
    }
   }),
   decorated_definition: node => readStatement(field(node, "definition") ?? node),
   try_statement: readTry,
   with_statement: readWith,
   return_statement: simple("Return", "value"),
   raise_statement: simple("Raise", "exc"),
   assert_statement: simple("Assert", "test"),
   delete_statement: node => ({
    type: "Delete",
    node: node,
    fields: {
     targets: named(node).map(readExpression)
    }
   }),
   pass_statement: simple("Pass"),
   break_statement: simple("Break"),
   continue_statement: simple("Continue"),
   import_statement: simple("Import"),
   import_from_statement: simple("ImportFrom"),
   global_statement: simple("Global"),
   nonlocal_statement: simple("Nonlocal")
  };
  function readStatement(node) {
   const read = read_ast_readers[node.kind];
   return node.kind === "decorated_definition" && field(node, "definition") === undefined ? readExpression(node) : (read ?? readExpression)(node);
  }
  function readAst(node) {
   if (node.kind !== "module") return readStatement(node);
   const body = statementsIn(node);
   return {
    type: "Module",
    node: node,
    fields: {
     body: body
    }
   };
  }
  function rootsOf(tree, targetFunction) {
   const functions = targetFunction === undefined ? [] : [ ...(0, node_kinds.DG)(tree.root) ].filter(node => (0, 
   node_kinds.Tn)(node) && (0, node_kinds.op)(node) === targetFunction);
   return functions.length > 0 ? functions : [ tree.root ];
  }
  function textOf(tree, value) {
   if (isAstNode(value)) return tree.source.slice(value.node.innerStart, value.node.innerEnd);
   return Array.isArray(value) || value === null ? undefined : String(value);
  }
  function isPath(source) {
   return /^node(?:\.\w+|\[\d+\])*$/.test(source);
  }
  function codeOf(tree, source, node) {
   if (!isPath(source)) return {
    code: renderCode(source, new Map, tree.source, (0, bug_definitions_indentation.Tq)(tree.source, node.node))
   };
   const value = followPath(source, node);
   const code = value === undefined ? undefined : textOf(tree, value);
   return code === undefined ? {
    problem: `the path ${source} leads nowhere`
   } : {
    code: code
   };
  }
  function replace(node, text) {
   return {
    node: node,
    start: node.start,
    end: node.end,
    text: text
   };
  }
  function needsParentheses(node, code) {
   if (node.start !== node.innerStart && code.startsWith("(")) return false;
   const operand = /operator|attribute|subscript|unary|await/.test(node.parent?.kind ?? "");
   return operand && !/^[\w.]+(\([^()]*\))*$/.test(code);
  }
  function applyReplacement(tree, replacement, node) {
   switch (replacement.type) {
   case "delete_statement":
    return deleteNodes(tree, [ statementOf(node.node) ]);

   case "remove_keyword_arg":
    {
     const keywords = Array.isArray(node.fields.keywords) ? node.fields.keywords : [];
     const keyword = keywords.find(candidate => candidate.fields.arg === replacement.name);
     if (keyword === undefined) return {
      problem: `the call has no argument ${replacement.name}`
     };
     return deleteNodes(tree, [ keyword.node ]);
    }

   case "replace_value_with":
    {
     const value = node.fields.value;
     if (!isAstNode(value)) return {
      problem: `a ${node.type} has no value to replace`
     };
     const result = codeOf(tree, replacement.source, node);
     return "problem" in result ? result : [ replace(value.node, result.code) ];
    }

   case "replace_with":
    {
     const result = codeOf(tree, replacement.source, node);
     if ("problem" in result) return result;
     return [ replace(node.node, needsParentheses(node.node, result.code) ? `(${result.code})` : result.code) ];
    }
   }
  }
  function statementOf(node) {
   let current = node;
   while (current.parent !== undefined && ![ "block", "module" ].includes(current.parent.kind)) current = current.parent;
   return current;
  }
  function track(tree, step, node, context) {
   const tracked = new Map(context);
   for (const [name, path] of Object.entries(step.track_as ?? {})) {
    const value = followPath(path, node);
    const text = value === undefined ? undefined : textOf(tree, value);
    if (text === undefined) return {
     problem: `the path ${path} leads nowhere, so ${name} cannot be tracked`
    };
    tracked.set(name, text);
   }
   return tracked;
  }
  function outermost(nodes) {
   return nodes.filter(({node: node}) => !nodes.some(other => other.node !== node && other.node.start <= node.start && node.end <= other.node.end));
  }
  function nearestTo(step, roots) {
   const found = [];
   const anyOfType = {
    ...step,
    pattern: {
     node_type: step.pattern.node_type
    },
    conditions: []
   };
   for (const root of roots) found.push(...findAst(anyOfType, root, new Map).map(({node: node}) => node));
   return found.slice(0, 3);
  }
  function applyPythonAstStep(tree, step, targetFunction, context) {
   const roots = rootsOf(tree, targetFunction).map(readAst);
   const places = outermost(roots.flatMap(root => findAst(step, root, context)));
   const [first] = places;
   if (first === undefined) return {
    problem: "nothing matches the pattern",
    nearest: nearestTo(step, roots)
   };
   const tracked = track(tree, step, step.type === "find_and_track" ? places.at(-1) ?? first : first, context);
   if ("problem" in tracked) return {
    problem: tracked.problem,
    nearest: [ first.node ]
   };
   if (step.type === "find_and_track") return {
    edits: [],
    context: tracked
   };
   const edits = [];
   for (const place of places) {
    const result = applyReplacement(tree, step.replacement, place);
    if ("problem" in result) return {
     problem: result.problem,
     nearest: [ place.node ]
    };
    edits.push(...result);
   }
   return {
    edits: edits,
    context: tracked
   };
  }
  var read_snippet = __webpack_require__(67037);
  function leadingLines({wrapper: wrapper}) {
   return wrapper.prefix.split("\n").length - 1;
  }
  function nameOf(step, number) {
   return step.description === undefined ? `Step ${number}` : `Step ${number} (${step.description})`;
  }
  function groupByScope(steps) {
   const groups = new Map;
   for (const [index, step] of steps.entries()) {
    const key = JSON.stringify([ step.scope?.class, step.scope?.function ]);
    groups.set(key, [ ...groups.get(key) ?? [], {
     step: step,
     number: index + 1
    } ]);
   }
   return [ ...groups.values() ];
  }
  function planTreeSteps(wrapped, steps, firstNumber) {
   const {tree: tree} = wrapped;
   const lead = leadingLines(wrapped);
   const found = [];
   for (const group of groupByScope(steps)) {
    const members = group.map(({step: step}) => step);
    const search = (0, find_targets.q8)(members, tree.root);
    if ("found" in search) {
     found.push({
      steps: members,
      assignment: search.found
     });
     continue;
    }
    if (search.failure === "no-common-match") {
     const reason = "Each step has places that match, but none where the same names mean the same in all of them.";
     return {
      injected: false,
      reason: reason,
      nearest: []
     };
    }
    const {step: step, number: number} = group[search.step];
    const label = nameOf(step, firstNumber + number - 1);
    if (search.failure === "ambiguous") {
     const nearest = search.places.slice(0, 5).map(node => describeCandidate(tree, node, lead));
     const reason = `${label}: ${search.places.length} places match where exactly one is required.`;
     return {
      injected: false,
      reason: reason,
      step: number,
      nearest: nearest
     };
    }
    const scopes = (0, find_scope.sC)(tree.root, step.scope).nodes;
    const near = scopes.flatMap(node => step.find === undefined ? [] : nearestNodes(step.find, node)).slice(0, 3);
    const nearest = near.map(node => describeCandidate(tree, node, lead, step.find));
    return {
     injected: false,
     reason: `${label}: nothing in the source matches.`,
     step: number,
     nearest: nearest
    };
   }
   return {
    edits: planEdits(tree, found)
   };
  }
  async function makeEdits(wrapped, edits) {
   const lead = leadingLines(wrapped);
   const overlap = (0, splice.x)(edits);
   if (overlap !== undefined) {
    const nearest = overlap.map(({node: node}) => describeCandidate(wrapped.tree, node, lead));
    return {
     injected: false,
     reason: "Two steps change the same code.",
     nearest: nearest
    };
   }
   const source = (0, splice.U)(wrapped.tree.source, edits);
   const tree = (0, syntax_tree.c)(await (0, parser.B)(wrapped.tree.language), source);
   if (tree.errors > wrapped.tree.errors) {
    const nearest = edits.slice(0, 3).map(({node: node}) => describeCandidate(wrapped.tree, node, lead));
    return {
     injected: false,
     reason: "The source would not parse after the injection.",
     nearest: nearest
    };
   }
   return tree;
  }
  function editedLines(wrapped, edits) {
   const lead = leadingLines(wrapped);
   return edits.map(({start: start, end: end}) => ({
    startLine: (0, parse_json.t$)(wrapped.tree.source, start).line - lead,
    endLine: (0, parse_json.t$)(wrapped.tree.source, Math.max(start, end - 1)).line - lead
   })).sort((left, right) => left.startLine - right.startLine);
  }
  async function injectInTurn(wrapped, definition) {
   let current = wrapped;
   let context = new Map;
   const lines = [];
   for (const [index, step] of definition.steps.entries()) {
    let turn;
    if ((0, bug_definitions_definition.fS)(step)) {
     const planned = planTreeSteps(current, [ step ], index + 1);
     if ("injected" in planned) return planned;
     turn = {
      tree: current.tree,
      edits: planned.edits
     };
    } else {
     const result = applyPythonAstStep(current.tree, step, definition.target_function, context);
     if ("problem" in result) {
      const nearest = result.nearest.map(node => describeCandidate(current.tree, node, leadingLines(current)));
      return {
       injected: false,
       reason: `${nameOf(step, index + 1)}: ${result.problem}.`,
       step: index + 1,
       nearest: nearest
      };
     }
     context = result.context;
     turn = {
      tree: current.tree,
      edits: result.edits
     };
    }
    lines.push(...editedLines(current, turn.edits));
    const tree = await makeEdits(current, turn.edits);
    if ("injected" in tree) return tree;
    current = {
     ...current,
     tree: tree
    };
   }
   return {
    injected: true,
    source: unwrap(current),
    edits: lines
   };
  }
  function unwrap({tree: tree, wrapper: wrapper}) {
   return tree.source.slice(wrapper.prefix.length, tree.source.length - wrapper.suffix.length);
  }
  async function injectBug(definition, source) {
   const wrapped = await (0, read_snippet.gg)(definition.language, source);
   return injectIntoTree(definition, wrapped);
  }
  async function injectIntoTree(definition, wrapped) {
   const steps = definition.steps.filter(bug_definitions_definition.fS);
   if (definition.apply === "in-turn" || steps.length < definition.steps.length) return injectInTurn(wrapped, definition);
   const planned = planTreeSteps(wrapped, steps, 1);
   if ("injected" in planned) return planned;
   const tree = await makeEdits(wrapped, planned.edits);
   if ("injected" in tree) return tree;
   return {
    injected: true,
    source: unwrap({
     ...wrapped,
     tree: tree
    }),
    edits: editedLines(wrapped, planned.edits)
   };
  }
  function explainFailure(failure) {
   const candidates = failure.nearest.map(({line: line, code: code, difference: difference}) => difference === undefined ? `  line ${line}: ${code}` : `  line ${line}: ${code}\n    ${difference}`);
   return [ failure.reason, ...candidates ].join("\n");
  }
 },
 16269: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   gH: () => matchPattern,
   qR: () => comparePattern
  });
  var _syntax_tree_equality_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89818);
  function bind(matching, name, node) {
   const words = (0, _syntax_tree_equality_js__WEBPACK_IMPORTED_MODULE_0__.TK)(node).join(" ");
   const known = matching.bindings.get(name);
   if (known !== undefined) return known.words === words;
   matching.bindings.set(name, {
    node: node,
    words: words
   });
   return true;
  }
  function matchNode(matching, pattern, node) {
   if (pattern.field !== undefined && pattern.field !== node.field) return false;
   if (pattern.target) matching.target = node;
   if (pattern.capture !== undefined && !bind(matching, pattern.capture, node)) return false;
   if (pattern.loose && matching.loose) return true;
   if (pattern.kind !== undefined && pattern.kind !== node.kind) return false;
   if (pattern.text !== undefined && pattern.text !== node.text) return false;
   const {children: children} = pattern;
   if (children === undefined) return true;
   if (children.length !== node.children.length) return false;
   return children.every((child, index) => matchNode(matching, child, node.children[index]));
  }
  function matchPattern(pattern, node, options) {
   const matching = {
    bindings: new Map(options.bindings),
    target: undefined,
    loose: options.loose
   };
   const {field: _ignored, ...outermost} = pattern;
   if (!matchNode(matching, outermost, node)) return undefined;
   return {
    node: node,
    target: matching.target ?? node,
    bindings: matching.bindings
   };
  }
  function patternText(pattern) {
   if (pattern.capture !== undefined && pattern.children === undefined) return `any ${pattern.kind ?? "code"}`;
   if (pattern.text !== undefined) return `\`${pattern.text}\``;
   if (pattern.children === undefined) return pattern.kind ?? "anything";
   return `${pattern.kind ?? "anything"}(${pattern.children.map(patternText).join(", ")})`.slice(0, 160);
  }
  function nodeText(node) {
   if (node.text !== undefined) return `\`${node.text}\``;
   return `${node.kind}(${node.children.map(nodeText).join(", ")})`.slice(0, 160);
  }
  function sizeOf(pattern) {
   return 1 + (pattern.children ?? []).reduce((sum, child) => sum + sizeOf(child), 0);
  }
  function comparePattern(pattern, node, path = "") {
   const total = sizeOf(pattern);
   const differs = () => ({
    matched: 0,
    total: total,
    difference: {
     path: path === "" ? "the whole" : path,
     expected: patternText(pattern),
     found: node === undefined ? "nothing" : nodeText(node)
    }
   });
   if (node === undefined) return differs();
   if (pattern.kind !== undefined && pattern.kind !== node.kind) return differs();
   if (pattern.text !== undefined && pattern.text !== node.text) return differs();
   const children = pattern.children ?? [];
   if (pattern.children !== undefined && children.length !== node.children.length) {
    return {
     ...differs(),
     matched: 1
    };
   }
   const result = {
    matched: 1,
    total: total
   };
   children.forEach((child, index) => {
    const step = child.field ?? `child ${index + 1}`;
    const inner = comparePattern(child, node.children[index], path === "" ? step : `${path} > ${step}`);
    result.matched += inner.matched;
    if (inner.difference !== undefined) result.difference ??= inner.difference;
   });
   return result;
  }
 },
 63275: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S5: () => definition21Schema,
   i8: () => pythonAstStepSchema
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);
  const contextReferenceSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   from_context: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1)
  }).meta({
   description: "The value that an earlier pass tracked under this name"
  });
  const pythonAstPatternSchema = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   node_type: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).meta({
    description: "Class of the node, such as Assign or BinOp"
   })
  }).catchall(zod__WEBPACK_IMPORTED_MODULE_0__.RZV(() => pythonAstValueSchema));
  const pythonAstValueSchema = zod__WEBPACK_IMPORTED_MODULE_0__.RZV(() => zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([ zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.aig(), zod__WEBPACK_IMPORTED_MODULE_0__.zMY(), zod__WEBPACK_IMPORTED_MODULE_0__.chJ(), contextReferenceSchema, pythonAstPatternSchema, zod__WEBPACK_IMPORTED_MODULE_0__.YOg(pythonAstValueSchema) ]));
  const pythonAstConditionSchema = zod__WEBPACK_IMPORTED_MODULE_0__.gMt("check", [ zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   check: zod__WEBPACK_IMPORTED_MODULE_0__.euz("targets_length_equals"),
   value: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().min(0)
  }), zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   check: zod__WEBPACK_IMPORTED_MODULE_0__.euz("target_is_name"),
   index: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().min(0),
   name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional()
  }), zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   check: zod__WEBPACK_IMPORTED_MODULE_0__.euz("has_keyword_arg"),
   name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1)
  }) ]);
  const sourceSchema = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).meta({
   description: "A path from the found node (node.value.left), or source text"
  });
  const pythonAstReplacementSchema = zod__WEBPACK_IMPORTED_MODULE_0__.gMt("type", [ zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   type: zod__WEBPACK_IMPORTED_MODULE_0__.euz("replace_value_with"),
   source: sourceSchema
  }), zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   type: zod__WEBPACK_IMPORTED_MODULE_0__.euz("replace_with"),
   source: sourceSchema
  }), zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   type: zod__WEBPACK_IMPORTED_MODULE_0__.euz("remove_keyword_arg"),
   name: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1)
  }), zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   type: zod__WEBPACK_IMPORTED_MODULE_0__.euz("delete_statement")
  }) ]);
  const shared = {
   pass: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().min(1).meta({
    description: "Number of the pass; passes are made in this order"
   }),
   description: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
   pattern: pythonAstPatternSchema,
   conditions: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(pythonAstConditionSchema).optional()
  };
  const pythonAstStepSchema = zod__WEBPACK_IMPORTED_MODULE_0__.gMt("type", [ zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   ...shared,
   type: zod__WEBPACK_IMPORTED_MODULE_0__.euz("find_and_track"),
   track_as: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).meta({
    description: "Names to remember, each with the path of its value, such as node.targets[0].id"
   })
  }), zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   ...shared,
   type: zod__WEBPACK_IMPORTED_MODULE_0__.euz("find_and_replace"),
   track_as: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).optional(),
   replacement: pythonAstReplacementSchema
  }) ]);
  const definition21Schema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   id: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1),
   description: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1),
   injection_type: zod__WEBPACK_IMPORTED_MODULE_0__.euz("ast"),
   engine_version: zod__WEBPACK_IMPORTED_MODULE_0__.euz("2.1"),
   target_function: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
   logic: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(pythonAstStepSchema).min(1),
   metadata: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.L5J()).optional()
  });
 },
 107: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   i: () => isBareString,
   o: () => sameCode
  });
  var _syntax_tree_equality_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89818);
  function isBareString(node) {
   const [only, ...others] = node.children;
   return node.kind === "expression_statement" && others.length === 0 && only?.kind === "string";
  }
  function withoutBareStrings(node) {
   if (node.text !== undefined) return node;
   return {
    ...node,
    children: node.children.filter(child => !isBareString(child)).map(withoutBareStrings)
   };
  }
  function sameCode(language, left, right) {
   if (language !== "python") return (0, _syntax_tree_equality_js__WEBPACK_IMPORTED_MODULE_0__.Om)(left, right);
   return (0, _syntax_tree_equality_js__WEBPACK_IMPORTED_MODULE_0__.Om)(withoutBareStrings(left), withoutBareStrings(right));
  }
 },
 67037: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   UC: () => isWellFormed,
   gg: () => readSnippet,
   ot: () => wrappersFor
  });
  var syntax_parser = __webpack_require__(5914);
  var syntax_tree = __webpack_require__(26411);
  const partners = {
   ")": "(",
   "]": "[",
   "}": "{"
  };
  const pythonToken = /#[^\n]*|"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?|[()[\]{}\n]/g;
  const braceToken = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|`(?:[^`\\]|\\[\s\S])*(?:`|$)|"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)'|'(?:[^'\\\n]|\\.)*'|[()[\]{}\n]/g;
  function unfinishedQuotes(token) {
   for (const quotes of [ '"""', "'''" ]) {
    if (token.startsWith(quotes) && (token.length < 6 || !token.endsWith(quotes))) return quotes;
   }
   return undefined;
  }
  function scanBrackets(language, text) {
   const ends = {
    closers: [],
    openers: [],
    continued: [ false ]
   };
   for (const match of text.matchAll(language === "python" ? pythonToken : braceToken)) {
    const token = match[0];
    if (token === "\n") ends.continued.push(ends.openers.length > 0); else if ("([{".includes(token)) ends.openers.push({
     bracket: token,
     offset: match.index
    }); else if (partners[token] !== undefined) {
     if (ends.openers.at(-1)?.bracket === partners[token]) ends.openers.pop(); else ends.closers.push({
      bracket: token,
      offset: match.index
     });
    } else {
     for (const _line of token.matchAll(/\n/g)) ends.continued.push(true);
     const quotes = language === "python" ? unfinishedQuotes(token) : undefined;
     if (quotes !== undefined) ends.quotes = quotes;
    }
   }
   return ends;
  }
  const scripts = {
   blocks: [ "function __snippet__() {", "class __Snippet__ {", "switch (__snippet__) {", "__snippet__({", "__snippet__ = {" ],
   around: [ "", "class __Snippet__ {", "function __snippet__() {", "switch (__snippet__) {", "__snippet__ = {" ],
   condition: "if (__snippet__) {"
  };
  const styles = {
   go: {
    blocks: [ "func __snippet__() {", "type __snippet__ struct {", "switch __snippet__ {", "select {", "var __snippet__ = T{", "import (" ],
    around: [ "", "func __snippet__() {", "type __snippet__ struct {", "func __snippet__() {\nswitch __snippet__ {", "var __snippet__ = T{" ],
    condition: "if __snippet__ {"
   },
   java: {
    blocks: [ "void __snippet__() {", "class __Snippet__ {", "switch (__snippet__) {", "enum __Snippet__ {" ],
    around: [ "", "class __Snippet__ {", "class __Snippet__ {\nvoid __snippet__() {", "class __Snippet__ {\nvoid __snippet__() {\nswitch (__snippet__) {" ],
    condition: "if (__snippet__) {"
   },
   rust: {
    blocks: [ "fn __snippet__() {", "impl __Snippet__ {", "match __snippet__ {", "struct __Snippet__ {" ],
    around: [ "", "fn __snippet__() {", "impl __Snippet__ {", "fn __snippet__() {\nmatch __snippet__ {" ],
    condition: "if __snippet__ {"
   },
   c: {
    blocks: [ "void __snippet__() {", "struct __snippet__ {", "switch (__snippet__) {" ],
    around: [ "", "void __snippet__() {" ],
    condition: "if (__snippet__) {"
   }
  };
  function styleOf(language) {
   if (language === "cpp") return styles.c ?? scripts;
   if (language === "csharp") return styles.java ?? scripts;
   return styles[language] ?? scripts;
  }
  function openerFor(style, closer, text, block) {
   const after = text.slice(closer.offset + 1, closer.offset + 40);
   if (closer.bracket === ")") return "__snippet__(";
   if (closer.bracket === "]") return "__snippet__[";
   if (/^\s*else\b/.test(after)) return style.condition;
   if (/^\s*(catch|finally)\b/.test(after)) return "try {";
   if (/^\s*\)/.test(after)) return block.includes("(") && block.endsWith("({") ? "{" : "() => {";
   return block;
  }
  function brace_wrappers_close(openers) {
   return openers.map(bracket => ({
    "(": ")",
    "[": "]",
    "{": "}"
   }[bracket])).reverse().join("\n");
  }
  function wrapperOf(language, text, around, blocks) {
   const style = styleOf(language);
   const {closers: closers, openers: openers} = scanBrackets(language, text);
   const heads = closers.map((closer, index) => openerFor(style, closer, text, blocks[closers.length - 1 - index] ?? style.condition));
   const outer = around.match(/[{(]/g)?.filter((_bracket, index) => isOpen(around, index)) ?? [];
   const head = [ around, ...heads.reverse() ].filter(line => line !== "").join("\n");
   const last = text.trimEnd();
   const tail = brace_wrappers_close([ ...outer, ...openers.map(({bracket: bracket}) => bracket) ]);
   const lineBreak = last === "" || text.endsWith("\n") ? "" : "\n";
   return {
    prefix: head === "" ? "" : `${head}\n`,
    suffix: tail === "" ? lineBreak : `${lineBreak}${tail}\n`
   };
  }
  function isOpen(head, number) {
   const brackets = [ ...head.matchAll(/[{(]/g) ];
   const bracket = brackets[number];
   if (bracket === undefined) return false;
   return bracket[0] === "{" || !head.slice(bracket.index).includes(")");
  }
  function withOpenComment(text) {
   const end = text.indexOf("*/");
   const start = text.indexOf("/*");
   return end >= 0 && (start < 0 || end < start) ? "/*\n" : "";
  }
  function braceWrappers(language, text) {
   const style = styleOf(language);
   const comment = withOpenComment(text);
   const {closers: closers} = scanBrackets(language, `${comment}${text}`);
   const outermost = closers.length === 0 ? [ [] ] : [ [], ...style.blocks.map(block => [ block ]) ];
   const inner = closers.length < 2 ? [] : style.blocks.flatMap(first => style.blocks.map(second => [ first, second ]));
   return [ ...outermost, ...inner ].flatMap(blocks => style.around.map(around => wrapperOf(language, `${comment}${text}`, around, blocks))).map(({prefix: prefix, suffix: suffix}) => ({
    prefix: `${prefix}${comment}`,
    suffix: suffix
   }));
  }
  var indentation = __webpack_require__(48496);
  function width(line) {
   let columns = 0;
   for (const character of line) {
    if (character === " ") columns++; else if (character === "\t") columns = (Math.floor(columns / 8) + 1) * 8; else break;
   }
   return columns;
  }
  function python_wrappers_indentation(line) {
   return /^[ \t]*/.exec(line)?.[0] ?? "";
  }
  function bracketHead(text) {
   const {closers: closers} = scanBrackets("python", text);
   const last = closers.at(-1);
   if (last === undefined) return "";
   const end = text.indexOf("\n", last.offset);
   const line = text.slice((0, indentation.PT)(text, last.offset), end < 0 ? undefined : end);
   const isHead = /^\s*\)\s*(->[^\n]*)?:\s*(#.*)?$/.test(line);
   const opener = isHead ? "def __snippet__" : last.bracket === ")" ? "__snippet__" : "__snippet__ = ";
   const brackets = closers.map(({bracket: bracket}) => ({
    ")": "(",
    "]": "[",
    "}": "{"
   }[bracket])).reverse().join("");
   return `${python_wrappers_indentation(line)}${opener}${brackets}\n`;
  }
  const functionHead = "def __snippet__():";
  function headFor(clause) {
   if (/^(else|elif)\b/.test(clause)) return "if __snippet__:";
   if (/^(except|finally)\b/.test(clause)) return "try:";
   if (/^case\b/.test(clause)) return "match __snippet__:";
   return functionHead;
  }
  function blockHeads(text) {
   const {continued: continued} = scanBrackets("python", text);
   const lines = text.split("\n").filter((line, index) => !continued[index] && /^[ \t]*[^\s#]/.test(line));
   const [first] = lines;
   if (first === undefined) return "";
   const heads = [];
   const clause = headFor(first.trim());
   if (clause !== functionHead) {
    const body = clause.startsWith("match") ? "" : `${python_wrappers_indentation(first)}    pass\n`;
    heads.push(`${python_wrappers_indentation(first)}${clause}\n${body}`);
   }
   let least = width(first);
   for (const line of lines) {
    if (width(line) >= least) continue;
    least = width(line);
    heads.unshift(`${python_wrappers_indentation(line)}${headFor(line.trim())}\n`);
   }
   if (least > 0) heads.unshift(`${functionHead}\n`);
   return heads.join("");
  }
  function tailOf(text) {
   const {openers: openers, quotes: quotes} = scanBrackets("python", text);
   const closers = openers.map(({bracket: bracket}) => ({
    "(": ")",
    "[": "]",
    "{": "}"
   }[bracket])).reverse().join("");
   let tail = text.endsWith("\n") ? "" : "\n";
   if (quotes !== undefined) tail += `${quotes}\n`;
   if (closers !== "") tail += `${closers}\n`;
   const code = `${text}${tail}`.split("\n").filter(line => /^[ \t]*[^\s#]/.test(line));
   const last = code.at(-1) ?? "";
   if (/:\s*(#.*)?$/.test(last)) tail += `${python_wrappers_indentation(last)}    pass\n`; else if (last.trim().startsWith("@")) tail += `${python_wrappers_indentation(last)}def __snippet__(): pass\n`;
   return tail + unfinishedTries(code);
  }
  function unfinishedTries(lines) {
   const open = [];
   for (const line of lines) {
    while (open.length > 0 && width(line) <= width(open.at(-1) ?? "") && !/^try\b/.test(line.trim())) open.pop();
    if (/^\s*try:/.test(line)) open.push(python_wrappers_indentation(line));
   }
   return open.reverse().map(white => `${white}finally:\n${white}    pass\n`).join("");
  }
  function python_wrappers_wrapperOf(text, quotes) {
   const closing = text.split("\n").find(line => line.includes(quotes)) ?? "";
   const strings = quotes === "" ? "" : `${python_wrappers_indentation(closing)}${quotes}\n`;
   const brackets = bracketHead(`${strings}${text}`);
   const heads = blockHeads(`${brackets}${strings}${text}`);
   const prefix = `${heads}${brackets}${strings}`;
   return {
    prefix: prefix,
    suffix: tailOf(`${prefix}${text}`)
   };
  }
  function pythonWrappers(text) {
   const variants = [ "", '"""', "'''" ].filter(quotes => quotes === "" || text.includes(quotes));
   return variants.map(quotes => python_wrappers_wrapperOf(text, quotes));
  }
  const mostWrappers = 150;
  const mostCharacters = 1e6;
  function needsNoWrapper(language, text) {
   if (language !== "python") return true;
   const first = text.split("\n").find(line => /^[ \t]*[^\s#]/.test(line));
   return first === undefined || !/^[ \t]/.test(first);
  }
  function wrappersFor(language, text) {
   const wrappers = language === "python" ? pythonWrappers(text) : braceWrappers(language, text);
   const bare = {
    prefix: "",
    suffix: ""
   };
   const all = needsNoWrapper(language, text) ? [ bare, ...wrappers ] : [ ...wrappers, bare ];
   const seen = new Set;
   return all.filter(({prefix: prefix, suffix: suffix}) => {
    const key = `${prefix}\0${suffix}`;
    return !seen.has(key) && seen.add(key) !== undefined;
   }).slice(0, Math.max(2, Math.min(mostWrappers, mostCharacters / Math.max(1, text.length))));
  }
  function isWellFormed({errors: errors}) {
   return errors === 0;
  }
  async function readSnippet(language, text) {
   const parser = await (0, syntax_parser.B)(language);
   let best;
   for (const wrapper of wrappersFor(language, text)) {
    const tree = (0, syntax_tree.c)(parser, `${wrapper.prefix}${text}${wrapper.suffix}`);
    const candidate = {
     tree: tree,
     wrapper: wrapper,
     start: wrapper.prefix.length,
     end: wrapper.prefix.length + text.length
    };
    if (isWellFormed(tree)) return candidate;
    if (best === undefined || tree.errors < best.tree.errors) best = candidate;
   }
   if (best === undefined) throw new Error("There is always the snippet without a wrapper.");
   return best;
  }
 },
 30556: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => symptomTitle,
   P: () => findSymptom
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  async function findSymptom(patchPath) {
   const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(patchPath);
   const bug = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(patchPath, ".patch");
   const paths = [ (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${bug}_symptom.txt`), (0, 
   node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder), `${bug}_symptom.txt`), (0, 
   node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "symptom.txt"), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, 
   node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder), "symptom.txt") ];
   for (const path of paths) {
    const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8").catch(() => undefined);
    if (text !== undefined) return {
     path: path,
     text: text
    };
   }
   return undefined;
  }
  function symptomTitle(text) {
   const line = text.split(/\r?\n/).find(candidate => /\w/.test(candidate));
   return line?.replace(/^#+\s*/, "").replace(/^bug symptom:\s*/i, "").trim().slice(0, 200);
  }
 },
 74896: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   WP: () => describeBug,
   cD: () => moduleOf,
   eA: () => bugId
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _symptom_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30556);
  function moduleOf(patchPath) {
   const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(patchPath);
   return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(folder) === "bugs" ? (0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.basename)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder)) : (0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(folder);
  }
  function bugId(patchPath) {
   const words = `${moduleOf(patchPath)}-${(0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(patchPath, ".patch")}`;
   return words.replaceAll(/[^A-Za-z0-9]+/g, "-").replace(/^-+|-+$/g, "") || "bug";
  }
  function commentedBug(patch) {
   return /^\+\s*(?:#|\/\/|\/?\*+)\s*BUG:\s*(.+?)\s*(?:\*\/)?\r?$/im.exec(patch)?.[1];
  }
  function describeBug(patchPath, patch, symptom) {
   const title = symptom === undefined ? undefined : (0, _symptom_js__WEBPACK_IMPORTED_MODULE_1__.C)(symptom);
   return title ?? commentedBug(patch) ?? (0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(patchPath, ".patch").replaceAll(/[_-]+/g, " ");
  }
 },
 78962: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   p: () => readBugPatch
  });
  var user_error = __webpack_require__(31397);
  var parse_patch = __webpack_require__(7124);
  var patches_patch = __webpack_require__(75726);
  var languages = __webpack_require__(2086);
  const anyHeader = /^@@(?: -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)?)?.*?@@(.*)$/;
  function beginsFile(lines, index) {
   const line = lines[index] ?? "";
   return line.startsWith("diff --git ") || line.startsWith("Index: ") || line.startsWith("--- ") && (lines[index + 1] ?? "").startsWith("+++ ");
  }
  function hunkBody(lines, start) {
   let end = start;
   while (end < lines.length && !beginsFile(lines, end) && /^([ +\-\\\t]|$)/.test(lines[end] ?? "")) end++;
   const body = lines.slice(start, end);
   if (/^-- ?$/.test(body.at(-1) ?? "")) body.pop();
   while (body.at(-1) === "") body.pop();
   return body;
  }
  function withMark(line) {
   return line === "" || line.startsWith("\t") ? ` ${line}` : line;
  }
  function repairCounts(patch) {
   const lines = patch.replaceAll("\r\n", "\n").split("\n");
   const output = [];
   for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    const header = anyHeader.exec(line);
    if (header === null) {
     output.push(line);
     index++;
     continue;
    }
    const raw = hunkBody(lines, index + 1);
    const body = raw.map(withMark);
    const before = body.filter(text => text.startsWith(" ") || text.startsWith("-")).length;
    const after = body.filter(text => text.startsWith(" ") || text.startsWith("+")).length;
    output.push(`@@ -${header[1] ?? 1},${before} +${header[2] ?? 1},${after} @@${header[3] ?? ""}`, ...body);
    index += raw.length + 1;
   }
   return output.join("\n");
  }
  function sidesOf(hunk) {
   const lines = hunk.lines.filter(line => !line.startsWith("\\"));
   const isContext = line => !line.startsWith("+") && !line.startsWith("-");
   const leading = lines.findIndex(line => !isContext(line));
   const trailing = lines.findLastIndex(line => !isContext(line));
   return {
    oldStart: hunk.oldStart,
    before: lines.filter(line => !line.startsWith("+")).map(line => line.slice(1)),
    after: lines.filter(line => !line.startsWith("-")).map(line => line.slice(1)),
    leading: leading < 0 ? lines.length : leading,
    trailing: trailing < 0 ? 0 : lines.length - 1 - trailing,
    heading: /^@@.*?@@ ?(.*)$/.exec(hunk.header)?.[1]?.trim() ?? ""
   };
  }
  function changesSource(file) {
   return (0, languages.K)((0, patches_patch.XM)(file)) !== undefined && file.hunks.length > 0;
  }
  function readBugPatch(text, name) {
   const patch = (0, parse_patch.i)(repairCounts(text), {
    tolerant: true
   });
   if (patch.files.length === 0) throw new user_error.y(`${name} is no unified diff: it has no '---' and '+++' lines with a hunk.`);
   const sources = patch.files.filter(changesSource);
   const [file] = sources;
   if (file === undefined) {
    const paths = patch.files.map(patches_patch.XM).join(", ");
    throw new user_error.y(`${name} changes no source file of a known language: ${paths}.`);
   }
   if (sources.length > 1) {
    throw new user_error.y(`${name} changes ${sources.length} source files (${sources.map(patches_patch.XM).join(", ")}); a definition is for one. Split the patch.`);
   }
   if (file.status === "added" || file.status === "deleted") {
    throw new user_error.y(`${name} ${file.status === "added" ? "adds" : "deletes"} ${(0, 
    patches_patch.XM)(file)} as a whole; a bug changes a file.`);
   }
   return {
    path: (0, patches_patch.XM)(file),
    language: (0, languages.K)((0, patches_patch.XM)(file)),
    hunks: file.hunks.map(sidesOf).filter(({before: before, after: after}) => before.join("\n") !== after.join("\n"))
   };
  }
 },
 19610: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   g: () => rebuildSides
  });
  var syntax_parser = __webpack_require__(5914);
  var syntax_tree = __webpack_require__(26411);
  var read_snippet = __webpack_require__(67037);
  const classPattern = /\b(?:class|interface|struct|impl|trait|enum|record)\s+([A-Za-z_$][\w$]*)/;
  const functionPatterns = [ /\bdef\s+([A-Za-z_]\w*)/, /\bfunction\s*\*?\s+([A-Za-z_$][\w$]*)/, /\bfunc\s+(?:\([^)]*\)\s*)?([A-Za-z_]\w*)/, /\bfn\s+([A-Za-z_]\w*)/, /\b(?:const|let|var)\s+([A-Za-z_$][\w$]*)\s*=\s*(?:async\s*)?(?:function|\(|[A-Za-z_$][\w$]*\s*=>)/, /\b([A-Za-z_$][\w$]*)\s*\([^;=]*$/ ];
  const notFunctions = /^(if|for|while|switch|return|catch|else|new|throw)$/;
  function parametersAfter(text, name) {
   const start = text.indexOf("(", text.indexOf(name) + name.length);
   const list = /^\(([^()]*)\)/.exec(text.slice(start))?.[1];
   if (start < 0 || list === undefined || /[<[{]/.test(list)) return undefined;
   const typeFirst = /^\s*(?:final\s+)?[\w.]+\s+\w+\s*(?:,|$)/.test(list) && !/\bfunc\b/.test(text);
   return list.split(",").map(parameter => parameter.split(/[=:]/)[0]?.match(/[A-Za-z_$][\w$]*/g) ?? []).flatMap(words => (typeFirst ? words.at(-1) : words[0]) ?? []);
  }
  function readHeading(text) {
   const receiver = /\bfunc\s+\(\s*\w*\s*\*?([A-Za-z_]\w*)/.exec(text)?.[1];
   for (const pattern of functionPatterns) {
    const name = classPattern.test(text) && pattern !== functionPatterns[0] ? undefined : pattern.exec(text)?.[1];
    if (name === undefined || notFunctions.test(name)) continue;
    const parameters = parametersAfter(text, name);
    return {
     function: name,
     ...receiver === undefined ? {} : {
      class: receiver
     },
     ...parameters === undefined ? {} : {
      parameters: parameters
     }
    };
   }
   const className = classPattern.exec(text)?.[1];
   return className === undefined ? {} : {
    class: className
   };
  }
  const mostTrimmed = 12;
  function sameLine(left, right) {
   return left !== undefined && right !== undefined && left.trimEnd() === right.trimEnd();
  }
  function fitsAt(lines, wanted, position) {
   return wanted.every((line, index) => sameLine(lines[position + index], line));
  }
  function findLines(lines, wanted, expected, from) {
   let best;
   for (let position = from; position + wanted.length <= lines.length; position++) {
    if (best !== undefined && Math.abs(position - expected) >= Math.abs(best - expected)) continue;
    if (fitsAt(lines, wanted, position)) best = position;
   }
   return best;
  }
  function placeHunk(lines, hunk, from) {
   for (let fuzz = 0; fuzz <= Math.max(hunk.leading, hunk.trailing); fuzz++) {
    const head = Math.min(fuzz, hunk.leading);
    const tail = Math.min(fuzz, hunk.trailing);
    const wanted = hunk.before.slice(head, hunk.before.length - tail);
    if (wanted.every(line => line.trim() === "")) return undefined;
    const position = findLines(lines, wanted, hunk.oldStart - 1 + head, from);
    if (position === undefined) continue;
    return {
     position: position,
     count: wanted.length,
     replacement: hunk.after.slice(head, hunk.after.length - tail)
    };
   }
   return undefined;
  }
  async function rebuildFromSource(patch, source) {
   const before = source.replaceAll("\r\n", "\n");
   const lines = before.split("\n");
   const after = [];
   let position = 0;
   for (const [index, hunk] of patch.hunks.entries()) {
    const place = placeHunk(lines, hunk, position);
    if (place === undefined) {
     const reversed = findLines(lines, hunk.after, hunk.oldStart - 1, position) !== undefined;
     return {
      reason: reversed ? `the source already contains the bug of hunk ${index + 1}; give the correct one` : `hunk ${index + 1} does not fit the source: its lines are not in it`
     };
    }
    after.push(...lines.slice(position, place.position), ...place.replacement);
    position = place.position + place.count;
   }
   after.push(...lines.slice(position));
   const parser = await (0, syntax_parser.B)(patch.language);
   const trees = [ before, after.join("\n") ].map(text => (0, syntax_tree.c)(parser, text));
   const piece = {
    start: 0,
    end: before.length,
    heading: {},
    incomplete: false
   };
   return {
    sides: {
     before: trees[0],
     after: trees[1],
     pieces: [ piece ]
    }
   };
  }
  function parses(parser, wrapper, text) {
   return (0, read_snippet.UC)((0, syntax_tree.c)(parser, `${wrapper.prefix}${text}${wrapper.suffix}`));
  }
  function wrapHunk(parser, hunk) {
   const limit = count => Math.min(count, mostTrimmed);
   for (let trimmed = 0; trimmed <= limit(hunk.leading) + limit(hunk.trailing); trimmed++) {
    for (let head = Math.max(0, trimmed - limit(hunk.trailing)); head <= Math.min(trimmed, limit(hunk.leading)); head++) {
     const tail = trimmed - head;
     const cut = lines => `${lines.slice(head, lines.length - tail).join("\n")}\n`;
     const [before, after] = [ cut(hunk.before), cut(hunk.after) ];
     const wrappers = [ ...(0, read_snippet.ot)(parser.language, before), ...(0, read_snippet.ot)(parser.language, after) ];
     const wrapper = wrappers.find(candidate => parses(parser, candidate, before) && parses(parser, candidate, after));
     if (wrapper === undefined) continue;
     return {
      wrapper: wrapper,
      before: before,
      after: after,
      heading: readHeading(hunk.heading)
     };
    }
   }
   return undefined;
  }
  function bareHunk(hunk) {
   return {
    wrapper: {
     prefix: "",
     suffix: ""
    },
    before: `${hunk.before.join("\n")}\n`,
    after: `${hunk.after.join("\n")}\n`,
    heading: readHeading(hunk.heading)
   };
  }
  async function rebuildFromHunks(patch) {
   const parser = await (0, syntax_parser.B)(patch.language);
   let [before, after] = [ "", "" ];
   const pieces = [];
   for (const hunk of patch.hunks) {
    const wrapped = wrapHunk(parser, hunk) ?? bareHunk(hunk);
    const {prefix: prefix, suffix: suffix} = wrapped.wrapper;
    const start = before.length + prefix.length;
    pieces.push({
     start: start,
     end: start + wrapped.before.length,
     heading: wrapped.heading,
     incomplete: true
    });
    before += `${prefix}${wrapped.before}${suffix}`;
    after += `${prefix}${wrapped.after}${suffix}`;
   }
   return {
    sides: {
     before: (0, syntax_tree.c)(parser, before),
     after: (0, syntax_tree.c)(parser, after),
     pieces: pieces
    }
   };
  }
  async function rebuildSides(patch, source) {
   if (patch.hunks.length === 0) return {
    reason: "the patch changes nothing"
   };
   return source === undefined ? rebuildFromHunks(patch) : rebuildFromSource(patch, source);
  }
 },
 87554: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   y: () => synthesise
  });
  var syntax_tree = __webpack_require__(26411);
  var node_kinds = __webpack_require__(1367);
  var tree_equality = __webpack_require__(89818);
  const likeness = .4;
  const wholeShare = .7;
  const largestTable = 4e6;
  function sameKey(numbers, left, right) {
   return numbers.of(left) === numbers.of(right) && left.field === right.field;
  }
  function commonSubsequence(rows, columns, weight, equal) {
   if (rows * columns > largestTable) return [];
   const width = columns + 1;
   const lengths = new Uint32Array((rows + 1) * width);
   const at = (row, column) => lengths[row * width + column] ?? 0;
   for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
     lengths[row * width + column] = equal(row, column) ? at(row + 1, column + 1) + weight(row) : Math.max(at(row + 1, column), at(row, column + 1));
    }
   }
   const pairs = [];
   let row = 0;
   let column = 0;
   while (row < rows && column < columns) {
    if (equal(row, column)) pairs.push([ row++, column++ ]); else if (at(row + 1, column) >= at(row, column + 1)) row++; else column++;
   }
   return pairs;
  }
  function gapsBetween(numbers, before, after) {
   const equal = (left, right) => left !== undefined && right !== undefined && sameKey(numbers, left, right);
   let head = 0;
   while (equal(before[head], after[head])) head++;
   let tail = 0;
   while (tail < Math.min(before.length, after.length) - head && equal(before.at(-1 - tail), after.at(-1 - tail))) tail++;
   const rows = before.length - head - tail;
   const columns = after.length - head - tail;
   const weights = before.slice(head, head + rows).map(node => 1 + wordsIn(node));
   const inner = commonSubsequence(rows, columns, row => weights[row] ?? 1, (row, column) => equal(before[head + row], after[head + column]));
   const anchors = [ ...inner.map(([row, column]) => [ row + head, column + head ]), [ head + rows, head + columns ] ];
   const gaps = [];
   let [row, column] = [ head, head ];
   for (const [nextRow, nextColumn] of anchors) {
    const gap = {
     before: before.slice(row, nextRow),
     after: after.slice(column, nextColumn)
    };
    const previous = before[row - 1];
    const next = before[nextRow];
    if (previous !== undefined) gap.previous = previous;
    if (next !== undefined) gap.next = next;
    if (gap.before.length + gap.after.length > 0) gaps.push(gap);
    [row, column] = [ nextRow + 1, nextColumn + 1 ];
   }
   return gaps;
  }
  function pairingScore(left, right, isList) {
   if (left.field !== right.field) return 0;
   if (!isList && left.field !== undefined) return 1 + (0, tree_equality.k8)(left, right);
   if (left.kind !== right.kind) return 0;
   const score = (0, tree_equality.k8)(left, right);
   return score >= likeness ? score : 0;
  }
  function alignGap(gap, isList) {
   const rows = gap.before.length;
   const columns = gap.after.length;
   if (rows * columns === 0 || rows * columns > 1e4) return [];
   const scores = gap.before.map(left => gap.after.map(right => pairingScore(left, right, isList)));
   const best = Array.from({
    length: rows + 1
   }, () => new Float64Array(columns + 1));
   const at = (row, column) => best[row]?.[column] ?? 0;
   for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
     const score = scores[row]?.[column] ?? 0;
     const paired = score > 0 ? score + at(row + 1, column + 1) : 0;
     best[row][column] = Math.max(paired, at(row + 1, column), at(row, column + 1));
    }
   }
   const pairs = [];
   let row = 0;
   let column = 0;
   while (row < rows && column < columns) {
    const score = scores[row]?.[column] ?? 0;
    if (score > 0 && at(row, column) === score + at(row + 1, column + 1)) pairs.push([ row++, column++ ]); else if (at(row, column) === at(row + 1, column)) row++; else column++;
   }
   return pairs;
  }
  function replaceRun(parent, run, output) {
   const [first, ...others] = run.before;
   if (first === undefined) {
    if (run.after.length === 0) return;
    output.push({
     type: "insert",
     parent: parent,
     after: run.after,
     ...run.previous === undefined ? {} : {
      previous: run.previous
     },
     ...run.next === undefined ? {} : {
      next: run.next
     }
    });
    return;
   }
   if (run.after.length === 0) output.push({
    type: "delete",
    before: first
   }); else output.push({
    type: "replace",
    before: first,
    after: run.after
   });
   for (const other of others) output.push({
    type: "delete",
    before: other
   });
  }
  function compareGap(settings, parent, gap, output) {
   const pairs = alignGap(gap, (0, node_kinds.iT)(parent));
   let [row, column] = [ 0, 0 ];
   for (const [pairRow, pairColumn] of [ ...pairs, [ gap.before.length, gap.after.length ] ]) {
    const run = {
     before: gap.before.slice(row, pairRow),
     after: gap.after.slice(column, pairColumn)
    };
    const previous = gap.before[row - 1] ?? gap.previous;
    const next = gap.before[pairRow] ?? gap.next;
    if (previous !== undefined) run.previous = previous;
    if (next !== undefined) run.next = next;
    replaceRun(parent, run, output);
    const left = gap.before[pairRow];
    const right = gap.after[pairColumn];
    if (left !== undefined && right !== undefined) compareNodes(settings, left, right, output);
    [row, column] = [ pairRow + 1, pairColumn + 1 ];
   }
  }
  function holdsStatements(node) {
   return (0, node_kinds.iT)(node) || node.children.some(holdsStatements);
  }
  function changedWords(differences) {
   const size = node => node.text !== undefined ? 1 : node.children.reduce((sum, child) => sum + size(child), 0);
   return differences.reduce((sum, difference) => {
    const removed = difference.type === "insert" ? 0 : size(difference.before);
    const added = difference.type === "delete" ? 0 : difference.after.reduce((total, node) => total + size(node), 0);
    return sum + Math.max(removed, added);
   }, 0);
  }
  function wordsIn(node) {
   return node.text !== undefined ? 1 : node.children.reduce((sum, child) => sum + wordsIn(child), 0);
  }
  function compareNodes(settings, before, after, output) {
   const {numbers: numbers} = settings;
   if (sameKey(numbers, before, after)) return;
   const isWhole = settings.granularity === "statement" && !holdsStatements(before);
   const comparable = !isWhole && before.kind === after.kind && before.text === undefined && after.text === undefined;
   const isEmptied = before.children.length === 0 || after.children.length === 0;
   if (!comparable || isEmptied && !(0, node_kinds.iT)(before)) {
    output.push({
     type: "replace",
     before: before,
     after: [ after ]
    });
    return;
   }
   const inner = [];
   for (const gap of gapsBetween(numbers, before.children, after.children)) compareGap(settings, before, gap, inner);
   const words = Math.max(wordsIn(before), wordsIn(after));
   const whole = inner.length > 1 && !holdsStatements(before) && changedWords(inner) > wholeShare * words;
   if (whole) output.push({
    type: "replace",
    before: before,
    after: [ after ]
   }); else output.push(...inner);
  }
  function compareTrees(before, after, granularity = "expression") {
   const output = [];
   compareNodes({
    numbers: new tree_equality.r3,
    granularity: granularity
   }, before, after, output);
   return output;
  }
  var find_targets = __webpack_require__(6059);
  var inject = __webpack_require__(11066);
  var same_behaviour = __webpack_require__(107);
  var find_scope = __webpack_require__(47917);
  const parameterLists = new Set([ "parameters", "formal_parameters", "parameter_list", "lambda_parameters", "closure_parameters", "inferred_parameters" ]);
  const bindingFields = {
   assignment: "left",
   assignment_expression: "left",
   assignment_statement: "left",
   for_statement: "left",
   for_in_statement: "left",
   for_in_clause: "left",
   for_expression: "pattern",
   range_clause: "left",
   short_var_declaration: "left",
   variable_declarator: "name",
   var_spec: "name",
   let_declaration: "pattern",
   named_expression: "name",
   enhanced_for_statement: "name",
   catch_clause: "parameter",
   catch_formal_parameter: "name",
   arrow_function: "parameter"
  };
  const notBinding = new Set([ "attribute", "subscript", "member_expression", "selector_expression", "index_expression", "field_access", "array_access", "field_expression", "call", "call_expression", "type" ]);
  const namesOfMembers = {
   attribute: "attribute",
   keyword_argument: "name",
   method_invocation: "name",
   field_access: "field",
   method_declaration: "name",
   function_definition: "name",
   function_declaration: "name",
   function_item: "name",
   class_definition: "name",
   class_declaration: "name",
   constructor_declaration: "name",
   labeled_statement: "label"
  };
  const notVariables = new Set([ "dotted_name", "aliased_import", "import_specifier", "type", "scoped_identifier", "macro_invocation", "break_statement", "continue_statement", "marker_annotation", "annotation" ]);
  const builtins = new Set("abs all any bool bytes callable chr dict divmod enumerate filter float format frozenset getattr hasattr hash id input int isinstance iter len list map max min next object open ord pow print property range repr reversed round set setattr slice sorted str sum super tuple type vars zip nil undefined".split(" "));
  function isVariable(node) {
   if (node.kind !== "identifier" || node.text === undefined) return false;
   const parent = node.parent;
   if (parent === undefined) return true;
   if (notVariables.has(parent.kind)) return false;
   return namesOfMembers[parent.kind] === undefined || namesOfMembers[parent.kind] !== node.field;
  }
  function addBound(node, names) {
   if (notBinding.has(node.kind)) return;
   if (node.kind === "identifier" && node.text !== undefined) names.add(node.text);
   for (const child of node.children) {
    if (![ "type", "value", "right", "return_type" ].includes(child.field ?? "")) addBound(child, names);
   }
  }
  function boundNames(root) {
   const names = new Set;
   for (const node of (0, node_kinds.DG)(root)) {
    if (parameterLists.has(node.kind) && node.field !== "receiver") addBound(node, names); else if (node.kind === "parameter_list") addBound(node, names); else if (node.kind === "as_pattern_target") addBound(node, names);
    const field = bindingFields[node.kind];
    if (field === undefined) continue;
    for (const child of node.children) if (child.field === field) addBound(child, names);
   }
   return names;
  }
  function isPlainValue(node) {
   const {parent: parent, field: field} = node;
   if (parent === undefined || !isVariable(node)) return false;
   if (field === "function" || field === "constructor") return false;
   return !(field === "object" || field === "operand" && parent.kind === "selector_expression");
  }
  function probableNames(roots) {
   const names = new Set;
   for (const root of roots) {
    for (const node of (0, node_kinds.DG)(root)) {
     const name = node.text;
     if (name === undefined || !isPlainValue(node)) continue;
     const looksGlobal = /^[A-Z_][A-Z0-9_]{2,}$/.test(name) || /^[A-Z][a-z]\w+/.test(name) || /^__/.test(name);
     if (!looksGlobal && !builtins.has(name)) names.add(name);
    }
   }
   return names;
  }
  const largestBlock = 150;
  function isInside(node, outer) {
   for (let current = node; current !== undefined; current = current.parent) {
    if (current === outer) return true;
   }
   return false;
  }
  function shape(node, options, outermost) {
   const pattern = {
    kind: node.kind
   };
   if (node.field !== undefined && !outermost) pattern.field = node.field;
   if (options.target === node && !outermost) pattern.target = true;
   const part = options.captures?.get(node);
   if (part !== undefined) pattern.capture = part;
   return pattern;
  }
  function build(node, options, outermost) {
   const pattern = shape(node, options, outermost);
   if (node.text !== undefined) {
    if (isVariable(node) && options.locals.has(node.text)) pattern.capture = node.text; else if (node.text !== node.kind) pattern.text = node.text;
    return pattern;
   }
   const holdsTarget = options.target !== undefined && isInside(options.target, node);
   const holdsCapture = [ ...options.captures?.keys() ?? [] ].some(inner => inner !== node && isInside(inner, node));
   if ((0, node_kinds.iT)(node) && !outermost && !holdsTarget && !holdsCapture) {
    if (options.blocks === "open" || (0, tree_equality.TK)(node).length > largestBlock) return pattern;
    pattern.loose = true;
   }
   pattern.children = node.children.map(child => build(child, options, false));
   return pattern;
  }
  function buildPattern(node, options) {
   return build(node, options, true);
  }
  function excerpt(code) {
   const line = code.trim().split(/\s*\n\s*/).join(" ");
   return `\`${line.length > 70 ? `${line.slice(0, 67)}...` : line}\``;
  }
  function scopeKey(scope) {
   return JSON.stringify([ scope?.class, scope?.function ]);
  }
  function withContext(step, context) {
   return Object.keys(context).length === 0 ? step : {
    ...step,
    context: context
   };
  }
  function pieceOf({pieces: pieces}, node) {
   return pieces.find(({start: start, end: end}) => start <= node.start && node.end <= end);
  }
  function hasRealHead({pieces: pieces}, node) {
   if (!/^(for|enhanced_for|for_in|while|with|function|method|class)_/.test(node.kind)) return false;
   const list = [ ...(0, node_kinds.DG)(node) ].find(inner => inner !== node && (0, 
   node_kinds.iT)(inner));
   return pieces.some(({start: start, end: end}) => start <= node.start && node.start < end && (list?.start ?? end) < end);
  }
  function realStatement(sides, node) {
   let current = node;
   for (;;) {
    const {parent: parent} = current;
    if (parent === undefined || (0, node_kinds.iT)(parent) || pieceOf(sides, parent) === undefined) return current;
    current = parent;
   }
  }
  function realFunction(sides, node) {
   let current = (0, node_kinds.pG)(node);
   while (current !== undefined && pieceOf(sides, current) === undefined) {
    const piece = sides.pieces.find(({start: start, end: end}) => current !== undefined && start <= current.start && current.start < end);
    if (piece !== undefined) return current;
    current = current.parent === undefined ? undefined : (0, node_kinds.pG)(current.parent);
   }
   return current;
  }
  function scopeOfHeading(heading) {
   const {function: functionName, class: className} = heading;
   if (functionName === undefined && className === undefined) return undefined;
   return {
    ...functionName === undefined ? {} : {
     function: functionName
    },
    ...className === undefined ? {} : {
     class: className
    }
   };
  }
  function pieceAround({pieces: pieces}, node) {
   return pieces.find(({start: start, end: end}) => start <= node.start && node.start < end) ?? pieces.find(({start: start, end: end}) => node.start <= end && start <= node.end);
  }
  function headingAt(sides, node) {
   return pieceAround(sides, node)?.heading ?? {};
  }
  function scopeOf(sides, node) {
   const heading = headingAt(sides, node);
   const own = realFunction(sides, node);
   if (own !== undefined) {
    const found = (0, node_kinds.qy)(own);
    const className = found?.startsWith("__") ? undefined : found;
    const indented = (own.parent?.parent?.parent ?? undefined) !== undefined;
    const inClass = className ?? (indented ? heading.class : undefined);
    const name = (0, node_kinds.op)(own);
    return inClass === undefined ? {
     function: name
    } : {
     function: name,
     class: inClass
    };
   }
   return scopeOfHeading(heading);
  }
  function localNames(sides, node) {
   let outermost;
   for (let current = node; current !== undefined; current = current.parent) {
    const hasHead = sides.pieces.some(({start: start, end: end}) => start <= (current?.start ?? -1) && (current?.start ?? 0) < end);
    if ((0, node_kinds.Tn)(current) && hasHead) outermost = current;
   }
   if (outermost !== undefined) return boundNames(outermost);
   const piece = pieceAround(sides, node);
   if (piece === undefined || !piece.incomplete) return new Set;
   const roots = sides.before.root.children.filter(({start: start, end: end}) => end >= piece.start && start <= piece.end);
   return new Set([ ...probableNames(roots), ...boundNames(sides.before.root), ...piece.heading.parameters ?? [] ]);
  }
  function capturedIn(pattern) {
   if (pattern === undefined) return [];
   const own = pattern.capture === undefined ? [] : [ pattern.capture ];
   return [ ...own, ...(pattern.children ?? []).flatMap(capturedIn) ];
  }
  function usedBy({action: action}) {
   const code = action !== undefined && "code" in action ? action.code : "";
   return typeof code === "string" ? [] : code.flatMap(part => typeof part === "object" && "capture" in part ? [ part.capture ] : []);
  }
  function isSimple(node) {
   return ![ ...(0, node_kinds.DG)(node) ].some(inner => inner !== node && (0, node_kinds.iT)(inner));
  }
  function bindingStatement(sides, draft, name) {
   const around = draft.target === undefined ? undefined : realFunction(sides, draft.target);
   for (const node of (0, node_kinds.DG)(around ?? sides.before.root)) {
    if (node.text !== name || !isVariable(node) || pieceOf(sides, node) === undefined) continue;
    const statement = realStatement(sides, node);
    if (statement.text === undefined && isSimple(statement) && boundNames(statement).has(name)) return statement;
   }
   return undefined;
  }
  function bindingStep(sides, draft, name) {
   const statement = bindingStatement(sides, draft, name);
   if (statement === undefined) return undefined;
   const {scope: scope} = draft.step;
   return {
    description: `Track ${name} in ${excerpt(sides.before.source.slice(statement.start, statement.end))}`,
    ...scope === undefined ? {} : {
     scope: scope
    },
    find: buildPattern(statement, {
     locals: draft.locals,
     blocks: "open"
    }),
    matches: "one",
    optional: true
   };
  }
  function parameterNames(sides, draft) {
   if (draft.target === undefined) return sides.pieces.flatMap(({heading: heading}) => heading.parameters ?? []);
   const around = realFunction(sides, draft.target);
   if (around === undefined) return headingAt(sides, draft.target).parameters ?? [];
   return (0, find_scope.mC)(around).map(node => (0, find_scope.xd)(node)?.text ?? "");
  }
  function bindNames(sides, drafts) {
   const steps = drafts.map(({step: step}) => step);
   for (const key of new Set(drafts.map(({step: step}) => scopeKey(step.scope)))) {
    const members = drafts.filter(({step: step}) => scopeKey(step.scope) === key);
    const captured = new Set(members.flatMap(({step: step}) => capturedIn(step.find)));
    const [first] = members;
    const needed = [ ...new Set(members.flatMap(({step: step}) => usedBy(step))) ].filter(name => !captured.has(name));
    const parameters = parameterNames(sides, first);
    if (needed.some(name => parameters.includes(name)) && first.step.scope !== undefined) {
     const index = steps.indexOf(first.step);
     steps[index] = {
      ...first.step,
      scope: {
       ...first.step.scope,
       parameters: parameters
      }
     };
     first.step = steps[index];
    }
    for (const name of needed) {
     const step = parameters.includes(name) ? undefined : bindingStep(sides, first, name);
     if (step !== undefined) steps.push(step);
    }
   }
   return steps;
  }
  function contextOf(sides, {node: node, locals: locals}) {
   const list = node?.parent;
   if (node === undefined || list === undefined || !(0, node_kinds.iT)(list)) return {};
   const index = list.children.indexOf(node);
   const around = [ [ "previous", list.children[index - 1] ], [ "next", list.children[index + 1] ], [ "inside", list.parent === undefined ? undefined : realStatement(sides, list.parent) ] ];
   const context = {};
   for (const [side, neighbour] of around) {
    if (neighbour === undefined || pieceOf(sides, neighbour) === undefined) continue;
    context[side] = buildPattern(neighbour, {
     locals: locals,
     blocks: "open"
    });
   }
   return context;
  }
  function addContext(sides, draft) {
   const context = contextOf(sides, draft);
   return Object.keys(context).length === 0 ? draft.step : {
    ...draft.step,
    context: context
   };
  }
  var indentation = __webpack_require__(48496);
  function holesIn(node, tree, locals, parts) {
   const part = parts.get(node);
   if (part !== undefined) return [ {
    start: node.innerStart,
    end: node.innerEnd,
    part: {
     capture: part
    }
   } ];
   const text = tree.source.slice(node.innerStart, node.innerEnd);
   if (node.text !== undefined) {
    const isLocal = isVariable(node) && locals.has(node.text);
    if (isLocal) return [ {
     start: node.innerStart,
     end: node.innerEnd,
     part: {
      capture: node.text
     }
    } ];
    if (text.includes("\n")) return [ {
     start: node.innerStart,
     end: node.innerEnd,
     part: {
      verbatim: text
     }
    } ];
    return [];
   }
   return node.children.flatMap(child => holesIn(child, tree, locals, parts));
  }
  function joinTexts(parts) {
   const joined = [];
   for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part === "string" && typeof last === "string") joined[joined.length - 1] = last + part; else if (part !== "") joined.push(part);
   }
   const [only] = joined;
   if (only === undefined) return "";
   return joined.length === 1 && typeof only === "string" ? only : joined;
  }
  function buildCode(tree, nodes, range, locals, parts) {
   const [first] = nodes;
   const base = first === undefined ? "" : (0, indentation.Tq)(tree.source, first);
   const holes = nodes.flatMap(node => holesIn(node, tree, locals, parts));
   const output = [];
   let position = range.start;
   for (const hole of holes) {
    output.push((0, indentation.QM)(tree.source.slice(position, hole.start), base), hole.part);
    position = hole.end;
   }
   output.push((0, indentation.QM)(tree.source.slice(position, range.end), base));
   return joinTexts(output);
  }
  function variablesIn(nodes) {
   const names = new Set;
   for (const node of nodes) {
    for (const inner of (0, node_kinds.DG)(node)) if (inner.text !== undefined && isVariable(inner)) names.add(inner.text);
   }
   return names;
  }
  function isWorthKeeping(node) {
   return node.named && node.children.length > 0;
  }
  function findKeptParts(before, after, name) {
   const numbers = new tree_equality.r3;
   const known = new Map;
   for (const node of (0, node_kinds.DG)(before)) {
    if (isWorthKeeping(node) && !known.has(numbers.of(node))) known.set(numbers.of(node), node);
   }
   const kept = {
    before: new Map,
    after: new Map
   };
   const visit = node => {
    const same = isWorthKeeping(node) ? known.get(numbers.of(node)) : undefined;
    if (same === undefined) {
     node.children.forEach(visit);
     return;
    }
    const part = kept.before.get(same) ?? name();
    kept.before.set(same, part);
    kept.after.set(node, part);
   };
   after.forEach(visit);
   return kept;
  }
  function draftSteps(sides, changes) {
   const drafting = new Drafting(sides);
   for (const change of changes) {
    if (!drafting.add(change)) {
     const node = change.type === "insert" ? change.parent : change.before;
     const code = excerpt(sides.before.source.slice(node.start, node.end));
     return {
      reason: `the place of a change cannot be told from the lines of the patch: ${code}`
     };
    }
   }
   return {
    drafts: drafting.drafts
   };
  }
  class Drafting {
   drafts=[];
   #sides;
   #parts=0;
   #anchors=0;
   constructor(sides) {
    this.#sides = sides;
   }
   add(change) {
    switch (change.type) {
    case "replace":
     return this.#replace(change);

    case "delete":
     return this.#delete(change.before);

    case "insert":
     return this.#insert(change);

    case "move":
     return this.#move(change);
    }
   }
   #text(node) {
    return excerpt(this.#sides.before.source.slice(node.start, node.end));
   }
   #draft(target, description, rest, captures = new Map) {
    const node = realStatement(this.#sides, target);
    const locals = localNames(this.#sides, target);
    const isEdited = rest.action !== undefined && rest.action.type !== "insert";
    const blocks = isEdited && node === target ? "loose" : "open";
    const scope = scopeOf(this.#sides, target);
    const step = {
     ...rest.id === undefined ? {} : {
      id: rest.id
     },
     description: description,
     ...scope === undefined ? {} : {
      scope: scope
     },
     find: buildPattern(node, {
      locals: locals,
      target: target,
      captures: captures,
      blocks: blocks
     }),
     matches: "one",
     ...rest.action === undefined ? {} : {
      action: rest.action
     }
    };
    this.drafts.push({
     step: step,
     node: node,
     target: target,
     locals: locals
    });
   }
   #replace({before: before, after: after}) {
    if (pieceOf(this.#sides, before) === undefined) return false;
    const tree = this.#sides.after;
    const kept = findKeptParts(before, after, () => `part ${++this.#parts}`);
    const [first, last] = [ after[0], after.at(-1) ];
    const range = {
     start: first.start,
     end: last.end
    };
    const code = buildCode(tree, after, range, localNames(this.#sides, before), kept.after);
    const description = `Replace ${this.#text(before)} by ${excerpt(tree.source.slice(range.start, range.end))}`;
    this.#draft(before, description, {
     action: {
      type: "replace",
      code: code
     }
    }, kept.before);
    return true;
   }
   #delete(node) {
    if (pieceOf(this.#sides, node) === undefined) return false;
    this.#draft(node, `Delete ${this.#text(node)}`, {
     action: {
      type: "delete"
     }
    });
    return true;
   }
   #anchor({previous: previous, next: next, after: after}) {
    const real = node => node !== undefined && pieceOf(this.#sides, node) !== undefined;
    const names = variablesIn(after);
    const shared = node => [ ...variablesIn([ node ]) ].filter(name => names.has(name)).length;
    if (real(previous) && real(next)) {
     return shared(next) > shared(previous) ? {
      node: next,
      position: "before"
     } : {
      node: previous,
      position: "after"
     };
    }
    if (real(previous)) return {
     node: previous,
     position: "after"
    };
    const hasHead = next !== undefined && (real(next) || hasRealHead(this.#sides, next));
    return hasHead ? {
     node: next,
     position: "before"
    } : undefined;
   }
   #insert(insertion) {
    const {parent: parent, after: after} = insertion;
    if (!(0, node_kinds.iT)(parent)) return this.#insertElement(insertion);
    const anchor = this.#anchor(insertion);
    if (anchor === undefined) return this.#insertInBody(insertion);
    const code = this.#statements(after, anchor.node);
    const description = `Insert ${this.#newText(after)} ${anchor.position} ${this.#text(anchor.node)}`;
    this.#draft(anchor.node, description, {
     action: {
      type: "insert",
      position: anchor.position,
      code: code
     }
    });
    return true;
   }
   #newText(nodes) {
    return excerpt(this.#sides.after.source.slice(nodes[0].start, nodes.at(-1).end));
   }
   #statements(nodes, place) {
    const range = {
     start: nodes[0].start,
     end: nodes.at(-1).end
    };
    return buildCode(this.#sides.after, nodes, range, localNames(this.#sides, place), new Map);
   }
   #insertElement(insertion) {
    const {parent: parent, after: after, previous: previous, next: next} = insertion;
    const siblings = after[0]?.parent?.children ?? [];
    const [first, last] = [ after[0], after.at(-1) ];
    const left = siblings[siblings.indexOf(first) - 1];
    const right = siblings[siblings.indexOf(last) + 1];
    const locals = localNames(this.#sides, parent);
    for (const [node, position, range] of [ [ previous, "after", left && {
     start: left.end,
     end: last.end
    } ], [ next, "before", right && {
     start: first.start,
     end: right.start
    } ] ]) {
     if (node === undefined || range === undefined || pieceOf(this.#sides, node) === undefined) continue;
     const code = buildCode(this.#sides.after, after, range, locals, new Map);
     const description = `Insert ${this.#newText(after)} ${position} ${this.#text(node)}`;
     this.#draft(node, description, {
      action: {
       type: "insert",
       position: position,
       code: code
      }
     });
     return true;
    }
    const whole = after[0]?.parent;
    return whole === undefined ? false : this.#replace({
     type: "replace",
     before: parent,
     after: [ whole ]
    });
   }
   #insertInBody({parent: parent, previous: previous, after: after}) {
    const owner = parent.kind === "statement_list" ? parent.parent?.parent : parent.parent;
    if (owner !== undefined && previous === undefined && hasRealHead(this.#sides, owner)) {
     const description = `Insert ${this.#newText(after)} at the start of ${this.#text(owner)}`;
     const code = this.#statements(after, parent);
     this.#draft(owner, description, {
      action: {
       type: "insert",
       position: "start",
       code: code
      }
     });
     return true;
    }
    const function_ = owner !== undefined && (0, node_kinds.Tn)(owner) ? owner : undefined;
    const scope = scopeOf(this.#sides, function_ ?? after[0]) ?? scopeOfHeading(headingAt(this.#sides, parent));
    if (scope?.function === undefined) return false;
    const locals = localNames(this.#sides, parent);
    const code = this.#statements(after, parent);
    const position = previous === undefined || previous === parent.children[0] ? "start" : "end";
    const description = `Insert ${this.#newText(after)} at the ${position} of ${scope.function}`;
    const step = {
     description: description,
     scope: scope,
     matches: "one",
     action: {
      type: "insert",
      position: position,
      code: code
     }
    };
    this.drafts.push({
     step: step,
     node: undefined,
     target: undefined,
     locals: locals
    });
    return true;
   }
   #move({before: before, insertion: insertion}) {
    const anchor = this.#anchor(insertion);
    if (anchor === undefined || pieceOf(this.#sides, before) === undefined || anchor.node === before) {
     return this.#delete(before) && this.#insert(insertion);
    }
    const id = `place ${++this.#anchors}`;
    const description = `Move ${this.#text(before)} ${anchor.position} ${this.#text(anchor.node)}`;
    this.#draft(anchor.node, `Find ${this.#text(anchor.node)}`, {
     id: id
    });
    this.#draft(before, description, {
     action: {
      type: "move",
      position: anchor.position,
      anchor: id
     }
    });
    return true;
   }
  }
  const mostTrials = 60;
  const argumentLists = new Set([ "argument_list", "arguments", "subscript", "slice", "list", "array", "tuple", "dictionary", "object" ]);
  const literals = new Set([ "integer", "float", "string", "number", "int_literal", "float_literal", "interpreted_string_literal", "decimal_integer_literal", "string_literal", "integer_literal" ]);
  function holdsTarget(pattern) {
   return pattern.target === true || (pattern.children ?? []).some(holdsTarget);
  }
  function mayDiffer(node, parent, outermost, needed) {
   if (node.loose || node.kind === undefined || holdsTarget(node)) return false;
   const isBesideTarget = (outermost.children ?? []).some(holdsTarget) && (node.children?.length ?? 0) > 0;
   if (!argumentLists.has(parent.kind ?? "") && !literals.has(node.kind) && !isBesideTarget) return false;
   return !capturedIn(node).some(name => needed.has(name));
  }
  function loosen(pattern, outermost, needed, tryLoose) {
   for (const child of pattern.children ?? []) {
    if (mayDiffer(child, pattern, outermost, needed) && tryLoose(child)) continue;
    if (!child.loose) loosen(child, outermost, needed, tryLoose);
   }
  }
  function targetsOf(steps, root) {
   const search = (0, find_targets.On)(steps, root);
   if (!("found" in search)) return undefined;
   return search.found.matches.map(matches => matches.map(({target: target}) => target.start).join(",")).join(";");
  }
  function generalise(steps, root) {
   const wanted = targetsOf(steps, root);
   if (wanted === undefined) return;
   const needed = new Set(steps.flatMap(usedBy));
   let trials = 0;
   const tryLoose = detail => {
    if (trials++ >= mostTrials) return false;
    detail.loose = true;
    if (targetsOf(steps, root) === wanted) return true;
    delete detail.loose;
    return false;
   };
   for (const {find: find, optional: optional} of steps) {
    if (find !== undefined && !optional) loosen(find, find, needed, tryLoose);
   }
  }
  function isSingleStatement(difference) {
   return difference.type === "insert" && difference.after.length === 1 && (0, node_kinds.iT)(difference.parent);
  }
  function joinMoves(differences) {
   const numbers = new tree_equality.r3;
   const insertions = differences.filter(isSingleStatement);
   const moves = new Map;
   for (const difference of differences) {
    if (difference.type !== "delete") continue;
    const {before: before} = difference;
    if (before.parent === undefined || !(0, node_kinds.iT)(before.parent)) continue;
    const insertion = insertions.find(candidate => !moves.has(candidate) && numbers.of(candidate.after[0]) === numbers.of(before));
    if (insertion === undefined) continue;
    const move = {
     type: "move",
     before: before,
     insertion: insertion
    };
    moves.set(difference, move);
    moves.set(insertion, move);
   }
   const changes = differences.map(difference => moves.get(difference) ?? difference);
   return changes.filter((change, index) => changes.indexOf(change) === index);
  }
  var rebuild_sides = __webpack_require__(19610);
  const mostDifferences = 5;
  function describeDifference(before, after, difference) {
   const text = (source, nodes) => excerpt(source.slice(nodes[0]?.start, nodes.at(-1)?.end));
   switch (difference.type) {
   case "replace":
    return `${text(before, [ difference.before ])} became ${text(after, difference.after)}`;

   case "delete":
    return `${text(before, [ difference.before ])} is gone`;

   case "insert":
    return `${text(after, difference.after)} is new`;
   }
  }
  function describeDifferences(before, after) {
   return compareTrees(before.root, after.root).slice(0, mostDifferences).map(difference => describeDifference(before.source, after.source, difference));
  }
  function definitionOf(request, steps) {
   return {
    id: request.id,
    description: request.description,
    injection_type: "tree",
    engine_version: "3.0",
    language: request.patch.language,
    apply: "together",
    steps: steps,
    ...request.metadata === undefined ? {} : {
     metadata: request.metadata
    }
   };
  }
  function wrappedBefore({before: before}) {
   return {
    tree: before,
    wrapper: {
     prefix: "",
     suffix: ""
    },
    start: 0,
    end: before.source.length
   };
  }
  async function verify(definition, sides) {
   const injection = await (0, inject.wK)(definition, wrappedBefore(sides));
   if (!injection.injected) return {
    injection: injection,
    differences: []
   };
   const result = await (0, syntax_tree.P)(definition.language, injection.source);
   if ((0, same_behaviour.o)(definition.language, result.root, sides.after.root)) return {
    verified: true
   };
   return {
    injection: injection,
    differences: describeDifferences(result, sides.after)
   };
  }
  function withNumber(draft, step, root) {
   const places = (0, find_targets.ek)(step, root);
   const index = places.findIndex(({target: target}) => target === draft.target);
   return places.length < 2 || index < 0 ? step : {
    ...step,
    matches: {
     nth: index + 1
    }
   };
  }
  function groupsOf(steps) {
   const keys = [ ...new Set(steps.map(step => scopeKey(step.scope))) ];
   return keys.map(key => steps.filter(step => scopeKey(step.scope) === key));
  }
  function* phrasings(sides, drafts) {
   const root = sides.before.root;
   const contextual = () => drafts.map(draft => ({
    ...draft,
    step: addContext(sides, draft)
   }));
   const bare = bindNames(sides, drafts.map(draft => ({
    ...draft
   })));
   const fromHunks = sides.pieces.some(({incomplete: incomplete}) => incomplete) || sides.pieces.length > 1;
   const needsContext = fromHunks || !groupsOf(bare).every(group => (0, find_targets.$k)(group, root));
   const general = needsContext ? bindNames(sides, contextual()) : bare;
   const loose = structuredClone(general);
   for (const group of groupsOf(loose)) generalise(group, root);
   yield loose;
   yield general;
   yield bindNames(sides, contextual().map(draft => ({
    ...draft,
    step: withNumber(draft, draft.step, root)
   })));
   const literal = drafts.map(draft => ({
    ...draft,
    step: withNumber(draft, withoutScope(draft.step), root)
   }));
   yield bindNames(sides, literal);
  }
  function withoutScope({scope: _scope, ...step}) {
   return step;
  }
  function changesCode(difference) {
   const nodes = [ ...difference.type === "insert" ? [] : [ difference.before ], ...difference.type === "delete" ? [] : difference.after ];
   return !nodes.every(isWithinBareString);
  }
  function isWithinBareString(node) {
   for (let current = node; current !== undefined; current = current.parent) {
    if ((0, same_behaviour.i)(current)) return true;
    if (current.kind === "block" || current.kind === "module") return false;
   }
   return false;
  }
  async function attempt(request, sides, granularity) {
   const differences = compareTrees(sides.before.root, sides.after.root, granularity).filter(changesCode);
   const drafted = draftSteps(sides, joinMoves(differences));
   if ("reason" in drafted) {
    return {
     status: "failed",
     reason: drafted.reason,
     differences: describeDifferences(sides.before, sides.after)
    };
   }
   let failure;
   for (const steps of phrasings(sides, drafted.drafts)) {
    const definition = definitionOf(request, steps);
    const result = await verify(definition, sides);
    if ("verified" in result) return {
     status: "verified",
     definition: definition
    };
    const reason = result.injection.injected ? "the definition gives another tree than the patch" : `the definition cannot be injected again: ${result.injection.reason}`;
    failure ??= {
     status: "failed",
     reason: reason,
     differences: result.differences
    };
   }
   return failure;
  }
  async function synthesise(request) {
   const rebuilt = await (0, rebuild_sides.g)(request.patch, request.source);
   if ("reason" in rebuilt) return {
    status: "failed",
    reason: rebuilt.reason,
    differences: []
   };
   const {sides: sides} = rebuilt;
   if (sides.after.errors > sides.before.errors) {
    return {
     status: "failed",
     reason: `the source does not parse after the patch (${sides.after.errors} places)`,
     differences: describeDifferences(sides.before, sides.after)
    };
   }
   if ((0, same_behaviour.o)(request.patch.language, sides.before.root, sides.after.root)) {
    return {
     status: "failed",
     reason: "the patch changes only comments, docstrings or formatting",
     differences: []
    };
   }
   const fine = await attempt(request, sides, "expression");
   if (fine.status === "verified") return fine;
   const coarse = await attempt(request, sides, "statement");
   return coarse.status === "verified" ? coarse : fine;
  }
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
 69039: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   VC: () => createBug,
   uN: () => describeOrigin,
   yR: () => readText
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _bug_definitions_format_definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51164);
  var _bug_definitions_symptom_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30556);
  var _bug_definitions_synthesis_name_bug_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74896);
  var _bug_definitions_synthesis_read_patch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78962);
  var _bug_definitions_synthesis_synthesise_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87554);
  var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31397);
  var _files_atomic_write_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88274);
  async function readText(path, what) {
   try {
    return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
   } catch (error) {
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_7__.y(`${what} ${path} cannot be read: ${error.code}.`, {
     cause: error
    });
   }
  }
  async function createBug(request) {
   const {patchPath: patchPath, sourcePath: sourcePath, symptomPath: symptomPath, outputPath: outputPath} = request;
   const text = await readText(patchPath, "The patch");
   const symptom = symptomPath === undefined ? await (0, _bug_definitions_symptom_js__WEBPACK_IMPORTED_MODULE_3__.P)(patchPath) : {
    path: symptomPath,
    text: await readText(symptomPath, "The symptom")
   };
   const source = sourcePath === undefined ? undefined : await readText(sourcePath, "The source");
   const synthesis = await (0, _bug_definitions_synthesis_synthesise_js__WEBPACK_IMPORTED_MODULE_6__.y)({
    patch: (0, _bug_definitions_synthesis_read_patch_js__WEBPACK_IMPORTED_MODULE_5__.p)(text, (0, 
    node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(patchPath)),
    ...source === undefined ? {} : {
     source: source
    },
    id: (0, _bug_definitions_synthesis_name_bug_js__WEBPACK_IMPORTED_MODULE_4__.eA)(patchPath),
    description: (0, _bug_definitions_synthesis_name_bug_js__WEBPACK_IMPORTED_MODULE_4__.WP)(patchPath, text, symptom?.text),
    metadata: describeOrigin(patchPath, source !== undefined, symptom?.text)
   });
   const known = symptom === undefined ? {} : {
    symptomPath: symptom.path
   };
   if (synthesis.status === "failed" || outputPath === undefined) return {
    ...synthesis,
    ...known
   };
   await (0, _files_atomic_write_js__WEBPACK_IMPORTED_MODULE_8__.lo)(outputPath, (0, 
   _bug_definitions_format_definition_js__WEBPACK_IMPORTED_MODULE_2__.$)(synthesis.definition));
   return {
    ...synthesis,
    ...known,
    outputPath: outputPath
   };
  }
  function describeOrigin(patchPath, hasSource, symptom) {
   return {
    author: "bugfix",
    patch: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(patchPath),
    verified_against: hasSource ? "source file" : "lines of the patch",
    ...symptom === undefined ? {} : {
     symptom: symptom.trim()
    }
   };
  }
 },
 2086: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => languageOfFile,
   n: () => syntaxLanguages
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  const syntaxLanguages = [ "python", "javascript", "typescript", "tsx", "go", "java", "rust", "c", "cpp", "csharp", "ruby", "php" ];
  const extensions = {
   ".py": "python",
   ".pyi": "python",
   ".js": "javascript",
   ".mjs": "javascript",
   ".cjs": "javascript",
   ".jsx": "javascript",
   ".ts": "typescript",
   ".mts": "typescript",
   ".cts": "typescript",
   ".tsx": "tsx",
   ".go": "go",
   ".java": "java",
   ".rs": "rust",
   ".c": "c",
   ".h": "c",
   ".cc": "cpp",
   ".cpp": "cpp",
   ".cxx": "cpp",
   ".hh": "cpp",
   ".hpp": "cpp",
   ".cs": "csharp",
   ".rb": "ruby",
   ".rake": "ruby",
   ".php": "php"
  };
  function languageOfFile(path) {
   return extensions[(0, node_path__WEBPACK_IMPORTED_MODULE_0__.extname)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)).toLowerCase()];
  }
 },
 1367: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D4: () => isClass,
   DG: () => descendants,
   Tn: () => isFunction,
   iT: () => isStatementList,
   op: () => declaredName,
   pG: () => enclosingFunction,
   qj: () => enclosingStatement,
   qy: () => enclosingClassName
  });
  const statementLists = new Set([ "module", "program", "source_file", "translation_unit", "compilation_unit", "block", "statement_block", "statement_list", "compound_statement", "class_body", "interface_body", "enum_body_declarations", "constructor_body", "declaration_list", "switch_block_statement_group", "body_statement" ]);
  const functionKinds = new Set([ "function_definition", "function_declaration", "generator_function_declaration", "function_expression", "generator_function", "arrow_function", "method_definition", "method_declaration", "constructor_declaration", "func_literal", "function_item", "method", "singleton_method", "local_function_statement" ]);
  const classKinds = new Set([ "class_definition", "class_declaration", "abstract_class_declaration", "class", "interface_declaration", "enum_declaration", "record_declaration", "impl_item", "trait_item", "class_specifier", "struct_specifier" ]);
  function isStatementList(node) {
   return statementLists.has(node.kind);
  }
  function isFunction(node) {
   return functionKinds.has(node.kind) && node.named;
  }
  function isClass(node) {
   return classKinds.has(node.kind) && node.named;
  }
  function fieldOf(node, field) {
   return node.children.find(child => child.field === field);
  }
  function firstIdentifier(node) {
   if (node === undefined) return undefined;
   if (node.text !== undefined) return /^[\p{L}_$#][\p{L}\p{N}_$]*$/u.test(node.text) ? node.text : undefined;
   for (const child of node.children) {
    const found = firstIdentifier(child);
    if (found !== undefined) return found;
   }
   return undefined;
  }
  function declaredName(node) {
   const own = fieldOf(node, "name") ?? (node.kind === "impl_item" ? fieldOf(node, "type") : undefined);
   if (own !== undefined) return firstIdentifier(own);
   const declarator = fieldOf(node, "declarator");
   if (declarator !== undefined) return firstIdentifier(declarator);
   const parent = node.parent;
   if (parent?.kind === "variable_declarator") return firstIdentifier(fieldOf(parent, "name"));
   if (parent?.kind === "pair") return firstIdentifier(fieldOf(parent, "key"));
   if (parent?.kind === "assignment_expression") {
    const left = fieldOf(parent, "left");
    return left?.text ?? fieldOf(left ?? parent, "property")?.text;
   }
   return undefined;
  }
  function receiverType(node) {
   const receiver = fieldOf(node, "receiver");
   return receiver?.children[0]?.children.flatMap(child => [ child, ...child.children ]).find(child => child.kind === "type_identifier")?.text;
  }
  function enclosingClassName(node) {
   for (let current = node; current !== undefined; current = current.parent) {
    if (current.kind === "method_declaration") {
     const type = receiverType(current);
     if (type !== undefined) return type;
    }
    if (current !== node && isClass(current)) return declaredName(current);
   }
   return undefined;
  }
  function enclosingFunction(node) {
   for (let current = node; current !== undefined; current = current.parent) {
    if (isFunction(current) && declaredName(current) !== undefined) return current;
   }
   return undefined;
  }
  function* descendants(node) {
   yield node;
   for (const child of node.children) yield* descendants(child);
  }
  function enclosingStatement(node) {
   let current = node;
   while (current.parent !== undefined && !isStatementList(current.parent)) current = current.parent;
   return current;
  }
 },
 5914: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => parserOf
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
  var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57975);
  var node_zlib__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38522);
  function grammarFolder() {
   let folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0, node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(import.meta.url));
   for (;;) {
    for (const candidate of [ (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "grammars"), (0, 
    node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "dist", "grammars") ]) {
     if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(candidate, "runtime.wasm.br"))) return candidate;
    }
    const parent = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    if (parent === folder) throw new Error("The syntax grammars are missing: dist/grammars is not there.");
    folder = parent;
   }
  }
  const decompress = (0, node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_5__.brotliDecompress);
  async function readGrammar(name) {
   return decompress(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0, 
   node_path__WEBPACK_IMPORTED_MODULE_2__.join)(grammarFolder(), `${name}.wasm.br`)));
  }
  let runtime;
  async function startRuntime() {
   const module = await __webpack_require__.e(33).then(__webpack_require__.bind(__webpack_require__, 40033));
   const bytes = await readGrammar("runtime");
   await module.Parser.init({
    wasmBinary: bytes.slice().buffer
   });
   return module;
  }
  const parsers = new Map;
  async function loadParser(language) {
   runtime ??= startRuntime();
   const module = await runtime;
   const grammar = await module.Language.load(await readGrammar(language));
   const parser = new module.Parser;
   parser.setLanguage(grammar);
   return {
    language: language,
    parse(source) {
     const tree = parser.parse(source);
     if (tree === null) throw new Error(`The ${language} parser returned no tree.`);
     return tree;
    }
   };
  }
  function parserOf(language) {
   const known = parsers.get(language);
   if (known !== undefined) return known;
   const loading = loadParser(language);
   parsers.set(language, loading);
   return loading;
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
 },
 26411: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   P: () => parseSource,
   c: () => readSyntaxTree
  });
  var _parser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5914);
  const punctuation = new Set([ ",", ".", "=", "(", ")", "{", "}", "[", "]", ":", '"', "'", "`", ";" ]);
  const wholeLeaves = new Set([ "string_content", "string_fragment", "interpreted_string_literal_content" ]);
  function isTrivia(kind, parentKind, language) {
   if (kind === ":") return parentKind !== "slice";
   if (kind === ".") return parentKind !== "import_prefix";
   if (kind === ";") return language !== "rust";
   return punctuation.has(kind) || kind.trim() === "" || kind === "string_end";
  }
  function leafText(kind, text) {
   const plain = text.includes("\r") ? text.replaceAll("\r\n", "\n") : text;
   return kind === "string_start" ? plain.replace(/["']+$/, "").toLowerCase() : plain;
  }
  function pushGap(reading, node, from, to) {
   if (to <= from) return;
   const text = reading.source.slice(from, to);
   if (text.trim() === "" || text.trim() === "\\") return;
   node.children.push({
    kind: "#text",
    named: false,
    start: from,
    end: to,
    innerStart: from,
    innerEnd: to,
    text: leafText("#text", text.trim()),
    children: [],
    parent: node
   });
  }
  function unwrapParentheses(node) {
   const [only, ...others] = node.children;
   if (node.kind !== "parenthesized_expression" || only === undefined || others.length > 0) return node;
   only.start = node.start;
   only.end = node.end;
   if (node.field === undefined) delete only.field; else only.field = node.field;
   return only;
  }
  function readChildren(reading, node) {
   const {cursor: cursor} = reading;
   let position = node.start;
   if (!cursor.gotoFirstChild()) return;
   do {
    if (cursor.startIndex > position) pushGap(reading, node, position, cursor.startIndex);
    position = Math.max(position, cursor.endIndex);
    const child = readNode(reading, node.kind);
    if (child === undefined) continue;
    child.parent = node;
    node.children.push(child);
   } while (cursor.gotoNextSibling());
   cursor.gotoParent();
   if (position < node.end) pushGap(reading, node, position, node.end);
  }
  function readNode(reading, parentKind) {
   const {cursor: cursor, source: source, language: language} = reading;
   const kind = cursor.nodeType;
   const {startIndex: start, endIndex: end, nodeIsNamed: named} = cursor;
   if (kind.endsWith("comment")) {
    reading.comments.push({
     start: start,
     end: end
    });
    return undefined;
   }
   if (kind === "ERROR" || cursor.nodeIsMissing) reading.errors++;
   if (!named && isTrivia(kind, parentKind, language)) return undefined;
   if (kind === "string_end" || kind === "line_continuation") return undefined;
   const field = cursor.currentFieldName;
   const node = {
    kind: kind,
    named: named,
    start: start,
    end: end,
    innerStart: start,
    innerEnd: end,
    children: []
   };
   if (field) node.field = field;
   const isLeaf = wholeLeaves.has(kind) || !cursor.gotoFirstChild();
   if (isLeaf) {
    node.text = leafText(kind, source.slice(start, end));
    return node;
   }
   cursor.gotoParent();
   readChildren(reading, node);
   if (language === "python" && kind === "block" && node.children.length === 0) reading.errors++;
   return unwrapParentheses(node);
  }
  function readSyntaxTree(parser, source) {
   const tree = parser.parse(source);
   const cursor = tree.walk();
   try {
    const reading = {
     cursor: cursor,
     source: source,
     language: parser.language,
     comments: [],
     errors: 0
    };
    const root = readNode(reading, "") ?? {
     kind: "empty",
     named: true,
     start: 0,
     end: source.length,
     innerStart: 0,
     innerEnd: source.length,
     children: []
    };
    return {
     language: parser.language,
     source: source,
     root: root,
     comments: reading.comments,
     errors: reading.errors
    };
   } finally {
    cursor.delete();
    tree.delete();
   }
  }
  async function parseSource(language, source) {
   return readSyntaxTree(await (0, _parser_js__WEBPACK_IMPORTED_MODULE_0__.B)(language), source);
  }
 },
 89818: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Om: () => equalTrees,
   TK: () => tokensOf,
   k8: () => similarity,
   r3: () => TreeNumbers
  });
  class TreeNumbers {
   #numbers=new Map;
   #known=new WeakMap;
   of(node) {
    const known = this.#known.get(node);
    if (known !== undefined) return known;
    const parts = node.children.map(child => `${child.field ?? ""}:${this.of(child)}`);
    const key = `${node.kind}\0${node.text ?? ""}\0${parts.join(" ")}`;
    const number = this.#numbers.get(key) ?? this.#numbers.size;
    this.#numbers.set(key, number);
    this.#known.set(node, number);
    return number;
   }
  }
  function equalTrees(left, right) {
   const numbers = new TreeNumbers;
   return numbers.of(left) === numbers.of(right);
  }
  function tokensOf(node) {
   if (node.text !== undefined) return [ node.text ];
   return node.children.flatMap(tokensOf);
  }
  function similarity(left, right) {
   const ours = tokensOf(left);
   const theirs = tokensOf(right);
   if (ours.length + theirs.length === 0) return left.kind === right.kind ? 1 : 0;
   const counts = new Map;
   for (const token of ours) counts.set(token, (counts.get(token) ?? 0) + 1);
   let shared = 0;
   for (const token of theirs) {
    const left = counts.get(token) ?? 0;
    if (left === 0) continue;
    counts.set(token, left - 1);
    shared++;
   }
   return 2 * shared / (ours.length + theirs.length);
  }
 }
};
