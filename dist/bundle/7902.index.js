export const id = 7902;

export const ids = [ 7902 ];

export const modules = {
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
 77902: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   k: () => enrichSample,
   K: () => listSamples
  });
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_path_ = __webpack_require__(76760);
  var user_error = __webpack_require__(31397);
  var atomic_write = __webpack_require__(88274);
  var promises_ = __webpack_require__(51455);
  var external_node_os_ = __webpack_require__(48161);
  var sample_files = __webpack_require__(33369);
  const largestSource = 2 * 1024 * 1024;
  async function sourcesFromBundle(folder, commit, fix, git) {
   const bundle = (0, external_node_path_.join)(folder, sample_files.MN);
   if (!(0, external_node_fs_.existsSync)(bundle) || !/^[0-9a-f]{7,64}$/.test(commit)) return undefined;
   const repository = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, 
   external_node_os_.tmpdir)(), "bugfix-bundle-"));
   try {
    await git.run([ "clone", "--quiet", "--bare", bundle, repository ], {
     seconds: 120
    });
    const sources = new Map;
    for (const path of new Set(fix.files.map(file => file.oldPath ?? file.path))) {
     const call = {
      folder: repository,
      maximumBytes: largestSource
     };
     const source = await git.text([ "show", `${commit}:${path}` ], call).catch(() => undefined);
     if (source !== undefined) sources.set(path, source);
    }
    return path => sources.get(path);
   } catch {
    return undefined;
   } finally {
    await (0, promises_.rm)(repository, {
     recursive: true,
     force: true
    });
   }
  }
  function describeChange(name, before, after) {
   if (before === after) return "";
   const [old, now] = [ before.split("\n"), after.split("\n") ];
   let start = 0;
   while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
   let same = 0;
   while (same < old.length - start && same < now.length - start && old.at(-1 - same) === now.at(-1 - same)) same += 1;
   const from = Math.max(0, start - 3);
   const [oldEnd, newEnd] = [ old.length - same, now.length - same ];
   const context = lines => lines.map(line => ` ${line}`);
   const body = [ ...context(old.slice(from, start)), ...old.slice(start, oldEnd).map(line => `-${line}`), ...now.slice(start, newEnd).map(line => `+${line}`), ...context(old.slice(oldEnd, oldEnd + 3)) ];
   const size = (end, length) => Math.min(end + 3, length) - from;
   const header = `@@ -${from + 1},${size(oldEnd, old.length)} +${from + 1},${size(newEnd, now.length)} @@`;
   return [ `--- a/${name}`, `+++ b/${name}`, header, ...body, "" ].join("\n");
  }
  var gather_evidence = __webpack_require__(61374);
  var enrichment_sections = __webpack_require__(54071);
  var inputs_digest = __webpack_require__(14665);
  var metadata = __webpack_require__(96092);
  var metadata_document = __webpack_require__(25544);
  var read_diff = __webpack_require__(87941);
  var read_console = __webpack_require__(66668);
  const largestMetadata = 64 * 1024 * 1024;
  function readDocument(sample) {
   const found = sample.files.metadata;
   if (found === undefined) {
    throw new user_error.y([ ...sample.problems, `${sample.folder} is not a sample: it has no metadata.json.` ]);
   }
   if (found.size > largestMetadata) throw new user_error.y("metadata.json has more than 64 MiB; it is not read.");
   const text = (0, sample_files.yR)(found);
   return {
    text: text,
    document: (0, metadata_document.z)(text)
   };
  }
  function isUnchanged(document, inputsDigest, sections) {
   const record = document.value[metadata.C2];
   return record?.inputsDigest === inputsDigest && sections.every(section => document.value[section] !== undefined);
  }
  async function gather(sample, document, git) {
   const {head: head} = document.value;
   const fix = sample.files.fix;
   const sourceOf = typeof head === "string" && fix !== undefined ? await sourcesFromBundle(sample.folder, head, (0, 
   read_diff.i)((0, sample_files.yR)(fix)), git) : undefined;
   return (0, gather_evidence.h)(sample, document.value, {
    readConsole: read_console.MC,
    ...sourceOf === undefined ? {} : {
     sourceOf: sourceOf
    }
   });
  }
  function patchWarnings(name, diff) {
   const warnings = diff?.warnings ?? [];
   const more = warnings.length > 3 ? [ `${name}: and ${warnings.length - 3} more of this kind.` ] : [];
   return [ ...warnings.slice(0, 3).map(warning => `${name}: ${warning}`), ...more ];
  }
  function analysedParts({ideal: ideal, failed: failed, fix: fix, tests: tests, logs: logs}) {
   return [ ...ideal === undefined ? [] : [ "ideal trajectory" ], ...failed === undefined ? [] : [ "failed trajectory" ], ...fix === undefined && tests === undefined ? [] : [ "patches" ], ...Object.keys(logs).length === 0 ? [] : [ "test logs" ] ];
  }
  async function writeResult(sample, text, output) {
   const path = output ?? sample.files.metadata.path;
   if (output === undefined) {
    if ((0, sample_files.$E)(sample.files.metadata)?.toString("utf8") !== text) (0, 
    atomic_write.ef)(path, text);
   } else await (0, atomic_write.lo)(path, text);
   return path;
  }
  async function enrich(folder, options) {
   const sample = (0, sample_files.$K)(folder);
   const {text: text, document: document} = readDocument(sample);
   const sections = options.only.length === 0 ? metadata.oV : options.only;
   const inputsDigest = (0, inputs_digest.y)(sample, document.value);
   if (!options.force && options.output === undefined && isUnchanged(document, inputsDigest, sections)) return {
    status: "skipped"
   };
   const evidence = await gather(sample, document, options.git);
   const warnings = [ ...sample.problems, ...patchWarnings("fix.patch", evidence.fix), ...patchWarnings("tests.patch", evidence.tests) ];
   const complete = sections.length === metadata.oV.length || isUnchanged(document, inputsDigest, []);
   const record = {
    version: inputs_digest.i,
    ...complete ? {
     inputsDigest: inputsDigest
    } : {}
   };
   const result = (0, metadata_document.A)(document, {
    ...await (0, enrichment_sections.P)(evidence, sections),
    [metadata.C2]: record
   });
   const outcome = {
    status: "enriched",
    analysed: analysedParts(evidence),
    ...warnings.length === 0 ? {} : {
     warnings: warnings
    }
   };
   if (options.dryRun) return {
    ...outcome,
    change: describeChange(`${(0, external_node_path_.basename)(folder)}/metadata.json`, text, result)
   };
   return {
    ...outcome,
    written: await writeResult(sample, result, options.output)
   };
  }
  async function enrichSample(folder, options) {
   const named = {
    sample: (0, external_node_path_.basename)((0, external_node_path_.resolve)(folder)),
    folder: folder
   };
   try {
    return {
     ...named,
     ...await enrich(folder, options)
    };
   } catch (error) {
    const problems = error instanceof user_error.y ? [ ...error.problems ] : [ `This is a bug in bugfix: ${(0, 
    user_error.b)(error)}` ];
    return {
     ...named,
     status: "failed",
     problems: problems
    };
   }
  }
  const byNumber = new Intl.Collator("en", {
   numeric: true
  });
  function listSamples(selection) {
   const {folders: folders, samples: samples, tasks: tasks} = selection;
   if (samples === undefined) return [ ...folders ];
   let names;
   try {
    names = (0, external_node_fs_.readdirSync)(samples).filter(name => /^task-/.test(name));
   } catch (error) {
    throw new user_error.y(`The folder ${samples} cannot be listed: ${(0, user_error.b)(error)}.`);
   }
   const unknown = tasks.filter(task => !names.includes(task));
   if (unknown.length > 0) throw new user_error.y(unknown.map(task => `${samples} has no ${task}.`));
   const chosen = tasks.length === 0 ? names.sort(byNumber.compare) : [ ...tasks ];
   return [ ...folders, ...chosen.map(name => (0, external_node_path_.join)(samples, name)) ];
  }
 },
 61374: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => gatherEvidence
  });
  var user_error = __webpack_require__(31397);
  var samples_metadata = __webpack_require__(96092);
  var read_diff = __webpack_require__(87941);
  var sample_files = __webpack_require__(33369);
  var languages = __webpack_require__(2086);
  var syntax_parser = __webpack_require__(5914);
  function unbalanced(text) {
   const open = [];
   const closed = [];
   const pairs = {
    "}": "{",
    ")": "(",
    "]": "["
   };
   const skipped = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|[{}()[\]]/g;
   for (const [found] of text.matchAll(skipped)) {
    if (found === "{" || found === "(" || found === "[") open.push(found); else if (pairs[found] === undefined) continue; else if (open.at(-1) === pairs[found]) open.pop(); else closed.push(pairs[found]);
   }
   return {
    open: open,
    closed: closed
   };
  }
  const closing = {
   "{": "}",
   "(": ")",
   "[": "]"
  };
  const indented = [ "python", "ruby" ];
  function firstAtMargin(lines) {
   return lines.findIndex(line => /^\S/.test(line) && !/^(?:\/\/|\/\*|\*|#(?!\w))/.test(line));
  }
  function isHeadingStale(language, lines) {
   const atMargin = lines[firstAtMargin(lines)];
   if (atMargin === undefined) return false;
   if (indented.includes(language)) return !/^(?:end\b|[)\]}])/.test(atMargin);
   return !/^(?:[})\]{]|case\b|default\b|public:|private:|protected:|\w+:\s*$)/.test(atMargin);
  }
  function completePiece(language, text) {
   if (indented.includes(language)) return text;
   const {open: open, closed: closed} = unbalanced(text);
   if (open.length + closed.length === 0 || open.length + closed.length > 200) return text;
   const before = closed.reverse().filter(bracket => bracket === "{").join("");
   const after = open.reverse().map(bracket => closing[bracket]).join("");
   return `${before}${text}${after === "" ? "" : `\n${after}`}`;
  }
  function exportedNames(source) {
   const names = new Set;
   for (const [, clause = ""] of source.matchAll(/\bexport\s*(?:type\s*)?\{([^{}]*)(?:\}|$)/g)) {
    for (const item of clause.replace(/\/\/.*$|\/\*.*?\*\//gm, "").split(",")) {
     const name = item.trim().replace(/^type\s+/, "").split(/\s+as\s+/).at(-1)?.trim() ?? "";
     if (/^[\w$]+$/.test(name)) names.add(name);
    }
   }
   for (const [, body = ""] of source.matchAll(/\bmodule\.exports\s*=\s*\{([^{}]*)\}/g)) {
    for (const item of body.split(",")) {
     const name = item.trim().split(/[\s:(]/)[0] ?? "";
     if (/^[\w$]+$/.test(name)) names.add(name);
    }
   }
   return names;
  }
  const fn = {
   type: "function"
  };
  const method = {
   type: "method"
  };
  const classLike = {
   type: "class",
   container: true
  };
  const typeLike = {
   type: "type",
   wholeSignature: true
  };
  const javascript = {
   function_declaration: fn,
   generator_function_declaration: fn,
   function_signature: fn,
   class_declaration: classLike,
   abstract_class_declaration: classLike,
   method_definition: method,
   method_signature: method,
   abstract_method_signature: method,
   field_definition: {
    type: "constant",
    nameField: "property",
    bodyField: "value"
   },
   public_field_definition: {
    type: "constant",
    bodyField: "value"
   },
   interface_declaration: typeLike,
   type_alias_declaration: typeLike,
   enum_declaration: typeLike,
   variable_declarator: {
    type: "constant",
    bodyField: "value",
    container: true
   },
   assignment_expression: {
    type: "constant",
    nameField: "left",
    bodyField: "right",
    container: true
   }
  };
  const c = {
   function_definition: {
    type: "function",
    nameField: "declarator"
   },
   declaration: {
    type: "function",
    nameField: "declarator"
   },
   struct_specifier: typeLike,
   union_specifier: typeLike,
   enum_specifier: typeLike,
   type_definition: {
    type: "type",
    nameField: "declarator",
    wholeSignature: true
   },
   preproc_def: {
    type: "constant",
    bodyField: "value"
   },
   preproc_function_def: {
    type: "function",
    bodyField: "value"
   }
  };
  const declarations = {
   python: {
    function_definition: fn,
    class_definition: classLike,
    assignment: {
     type: "constant",
     nameField: "left",
     bodyField: "right"
    }
   },
   javascript: javascript,
   typescript: javascript,
   tsx: javascript,
   go: {
    function_declaration: fn,
    method_declaration: method,
    type_spec: typeLike,
    type_alias: typeLike,
    const_spec: {
     type: "constant",
     bodyField: "value"
    },
    var_spec: {
     type: "constant",
     bodyField: "value"
    }
   },
   java: {
    class_declaration: classLike,
    record_declaration: classLike,
    interface_declaration: {
     type: "type",
     container: true
    },
    enum_declaration: {
     type: "type",
     container: true
    },
    annotation_type_declaration: typeLike,
    method_declaration: method,
    constructor_declaration: method,
    field_declaration: {
     type: "constant",
     nameField: "declarator"
    }
   },
   rust: {
    function_item: fn,
    function_signature_item: fn,
    struct_item: typeLike,
    enum_item: typeLike,
    union_item: typeLike,
    type_item: typeLike,
    trait_item: {
     type: "type",
     container: true
    },
    const_item: {
     type: "constant",
     bodyField: "value"
    },
    static_item: {
     type: "constant",
     bodyField: "value"
    },
    macro_definition: {
     type: "function"
    }
   },
   c: c,
   cpp: {
    ...c,
    class_specifier: classLike,
    struct_specifier: {
     type: "type",
     container: true
    },
    field_declaration: {
     type: "method",
     nameField: "declarator"
    },
    alias_declaration: typeLike
   },
   csharp: {
    class_declaration: classLike,
    record_declaration: classLike,
    struct_declaration: {
     type: "type",
     container: true
    },
    interface_declaration: {
     type: "type",
     container: true
    },
    enum_declaration: typeLike,
    method_declaration: method,
    constructor_declaration: method,
    property_declaration: {
     type: "constant",
     bodyField: "accessors"
    },
    delegate_declaration: typeLike,
    variable_declarator: {
     type: "constant"
    }
   },
   ruby: {
    class: classLike,
    module: classLike,
    method: fn,
    singleton_method: fn,
    assignment: {
     type: "constant",
     nameField: "left",
     bodyField: "right"
    }
   },
   php: {
    function_definition: fn,
    class_declaration: classLike,
    trait_declaration: classLike,
    interface_declaration: {
     type: "type",
     container: true
    },
    enum_declaration: {
     type: "type",
     container: true
    },
    method_declaration: method,
    const_element: {
     type: "constant",
     nameField: "name"
    },
    property_element: {
     type: "constant",
     nameField: "name"
    }
   }
  };
  const scopes = {
   impl_item: "type",
   mod_item: "name",
   namespace_definition: "name",
   namespace_declaration: "name",
   internal_module: "name",
   module: "name"
  };
  function modifiersOf(node) {
   const text = node.children.filter(child => child !== null && /modifier|visibility|storage_class/.test(child.type)).map(child => child.text).join(" ");
   return text;
  }
  function isExportedInJavaScript({node: node, name: name, parentExported: parentExported, insideType: insideType}) {
   if (node.type === "assignment_expression") return true;
   if (insideType) return parentExported && !name.startsWith("#") && !/\b(?:private|protected)\b/.test(modifiersOf(node));
   let outer = node.parent;
   while (outer !== null && /lexical_declaration|variable_declaration|ambient_declaration/.test(outer.type)) outer = outer.parent;
   return outer?.type === "export_statement";
  }
  const byLanguage = {
   python: ({name: name, parentExported: parentExported}) => parentExported && (!name.startsWith("_") || /^__\w+__$/.test(name)),
   javascript: isExportedInJavaScript,
   typescript: isExportedInJavaScript,
   tsx: isExportedInJavaScript,
   go: ({name: name, parentExported: parentExported}) => parentExported && /^\p{Lu}/u.test(name),
   java: ({node: node, parentExported: parentExported}) => parentExported && isPublic(node),
   rust: ({node: node, parentExported: parentExported}) => parentExported && (/^pub$/.test(modifiersOf(node)) || /trait_item/.test(node.parent?.parent?.type ?? "")),
   c: ({node: node}) => !/\bstatic\b/.test(modifiersOf(node)),
   cpp: ({node: node, parentExported: parentExported}) => parentExported && !/\bstatic\b/.test(modifiersOf(node)) && !isPrivateInCpp(node),
   csharp: ({node: node, parentExported: parentExported}) => parentExported && isPublic(node),
   ruby: ({node: node, parentExported: parentExported}) => parentExported && !isPrivateInRuby(node),
   php: ({node: node, parentExported: parentExported}) => parentExported && !/\b(?:private|protected)\b/.test(modifiersOf(declarationOf(node)))
  };
  function declarationOf(node) {
   const parent = node.parent;
   if (parent !== null && /^(?:variable_declaration|property_declaration|const_declaration)$/.test(parent.type)) {
    return parent.parent !== null && /field_declaration/.test(parent.parent.type) ? parent.parent : parent;
   }
   return node;
  }
  function isPublic(node) {
   const declaration = declarationOf(node);
   if (/interface_body|interface_declaration/.test(declaration.parent?.type ?? "")) return true;
   if (/interface_declaration/.test(declaration.parent?.parent?.type ?? "")) return true;
   return /\b(?:public|protected)\b/.test(modifiersOf(declaration));
  }
  function isPrivateInCpp(node) {
   const list = node.parent;
   if (list === null || list.type !== "field_declaration_list") return false;
   let access = list.parent?.type === "class_specifier" ? "private" : "public";
   for (const child of list.children) {
    if (child === null || child.startIndex >= node.startIndex) break;
    if (child.type === "access_specifier") access = child.text;
   }
   return /private/.test(access);
  }
  function isPrivateInRuby(node) {
   let hidden = false;
   for (const child of node.parent?.children ?? []) {
    if (child === null || child.startIndex >= node.startIndex) break;
    if (child.type !== "identifier") continue;
    if (child.text === "private" || child.text === "protected") hidden = true;
    if (child.text === "public") hidden = false;
   }
   return hidden;
  }
  function isExported(language, visibility) {
   return byLanguage[language](visibility);
  }
  const functionValues = /^(?:arrow_function|function_expression|function|generator_function|lambda)$/;
  const deepest = 200;
  function declaredName(node) {
   let current = node;
   for (let step = 0; current !== null && step < 12; step++) {
    if (/identifier|constant|^name$|^word$|operator_name|destructor_name|property_name/.test(current.type)) {
     return current.text.replaceAll("::", ".").replace(/^\$/, "");
    }
    if (current.type === "member_expression") return exportsMember(current);
    if (/^(?:string|number)$/.test(current.type)) return current.text.replace(/^['"]|['"]$/g, "");
    if (/pattern|tuple|expression_list|subscript|attribute|member_expression|scope_resolution|call/.test(current.type)) return undefined;
    current = current.childForFieldName("declarator") ?? current.childForFieldName("name") ?? current.firstNamedChild;
   }
   return undefined;
  }
  function exportsMember(node) {
   return /^(?:module\.)?exports\.([\w$]+)$/.exec(node.text)?.[1];
  }
  function hasFunctionDeclarator(node) {
   let current = node.childForFieldName("declarator");
   for (let step = 0; current !== null && step < 8; step++) {
    if (current.type === "function_declarator") return true;
    current = current.childForFieldName("declarator");
   }
   return false;
  }
  function declares(language, node, scope) {
   if (node.type === "assignment") {
    const left = node.childForFieldName("left");
    return language === "ruby" ? left?.type === "constant" : left?.type === "identifier";
   }
   if ((language === "c" || language === "cpp") && node.type === "declaration") return hasFunctionDeclarator(node);
   if (node.type === "field_declaration" && language === "cpp") return hasFunctionDeclarator(node);
   if (/^(?:struct|union|enum|class)_specifier$/.test(node.type)) return node.childForFieldName("body") !== null;
   return !(node.type === "variable_declarator" && language === "csharp" && !scope.insideType);
  }
  function receiverOf(node) {
   const receiver = node.childForFieldName("receiver")?.text;
   const name = receiver === undefined ? undefined : /([A-Za-z_]\w*)\s*(?:\[[^\]]*\])?\s*\)$/.exec(receiver)?.[1];
   return name === undefined ? [] : [ name ];
  }
  function valueOfDeclaration(node) {
   return node.childForFieldName("value") ?? (node.type === "assignment_expression" ? node.childForFieldName("right") : null);
  }
  function typeOf(declaration, node, scope) {
   const value = valueOfDeclaration(node);
   const isFunction = declaration.type === "function" || value !== null && functionValues.test(value.type);
   if (isFunction) return scope.insideType ? "method" : "function";
   return declaration.type;
  }
  function outermost(node) {
   let outer = node;
   while (outer.parent !== null && /^(?:decorated_definition|export_statement|lexical_declaration|variable_declaration|template_declaration)$/.test(outer.parent.type)) {
    const many = /_declaration$/.test(outer.parent.type) && outer.parent.namedChildCount > 1;
    if (many && outer.parent.type !== "template_declaration") break;
    outer = outer.parent;
   }
   return outer;
  }
  function bodyOf(declaration, node) {
   const value = valueOfDeclaration(node);
   if (value !== null && functionValues.test(value.type)) return value.childForFieldName("body");
   return node.childForFieldName(declaration.bodyField ?? "body");
  }
  function signatureOf(declaration, source, outer, node) {
   const body = declaration.wholeSignature === true ? null : bodyOf(declaration, node);
   const end = body?.startIndex ?? node.endIndex;
   const text = source.slice(outer.startIndex, end).replace(/\s+/g, " ").replace(/\s*(?:[={:]|=>)\s*$/, "").trim();
   const endLine = body === null ? node.endPosition.row : Math.max(outer.startPosition.row, body.startPosition.row - startsOwnLine(source, body));
   const short = declaration.type === "constant" && declaration.container !== true ? text.replace(/\s*=(?![>=]).*$/, "") : text;
   return {
    text: short.slice(0, 400),
    endLine: endLine + 1
   };
  }
  function startsOwnLine(source, body) {
   const lineStart = source.lastIndexOf("\n", body.startIndex - 1) + 1;
   return source.slice(lineStart, body.startIndex).trim() === "" ? 1 : 0;
  }
  class SymbolFinder {
   found=[];
   #language;
   #source;
   constructor(language, source) {
    this.#language = language;
    this.#source = source;
   }
   visitChildren(node, scope) {
    if (scope.depth > deepest) return;
    for (const child of node.namedChildren) if (child !== null) this.#visit(child, {
     ...scope,
     depth: scope.depth + 1
    });
   }
   #visit(node, scope) {
    const declaration = declarations[this.#language][node.type];
    if (declaration !== undefined && declares(this.#language, node, scope)) this.#declare(declaration, node, scope); else if (scopes[node.type] !== undefined) {
     const name = node.childForFieldName(scopes[node.type])?.text.replace(/<.*$/s, "").replaceAll("::", ".");
     const insideType = node.type === "impl_item";
     this.visitChildren(node, {
      ...scope,
      path: name === undefined ? scope.path : [ ...scope.path, name ],
      insideType: insideType
     });
    } else this.visitChildren(node, scope);
   }
   #declare(declaration, node, scope) {
    const name = declaredName(node.childForFieldName(declaration.nameField ?? "name") ?? (declaration.nameField === undefined ? null : node));
    if (name === undefined || name === "") {
     this.visitChildren(node, scope);
     return;
    }
    const outer = outermost(node);
    const owner = node.type === "method_declaration" && this.#language === "go" ? receiverOf(node) : [];
    const path = [ ...scope.path, ...owner, name ];
    const exported = isExported(this.#language, {
     node: node,
     name: name,
     parentExported: scope.exported,
     insideType: scope.insideType
    });
    const type = typeOf(declaration, node, scope);
    const signature = signatureOf(declaration, this.#source, outer, node);
    this.found.push({
     path: path.join("."),
     type: type,
     startLine: outer.startPosition.row + 1,
     endLine: outer.endPosition.row + (outer.endPosition.column === 0 && outer.endPosition.row > outer.startPosition.row ? 0 : 1),
     column: outer.startPosition.column,
     signatureEndLine: signature.endLine,
     signature: signature.text,
     exported: exported
    });
    if (declaration.container === true && type !== "function") {
     this.visitChildren(node, {
      ...scope,
      path: path,
      insideType: true,
      exported: exported
     });
    }
   }
  }
  function findSymbols(parser, source) {
   const tree = parser.parse(source);
   try {
    const finder = new SymbolFinder(parser.language, source);
    finder.visitChildren(tree.rootNode, {
     path: [],
     insideType: false,
     exported: true,
     depth: 0
    });
    return finder.found;
   } finally {
    tree.delete();
   }
  }
  function pieceOf(hunk, side) {
   const piece = {
    text: "",
    lines: [],
    touched: new Set,
    whole: false
   };
   const texts = [];
   if (hunk.heading.trim() !== "") {
    texts.push(hunk.heading);
    piece.lines.push(0);
   }
   let line = side === "-" ? hunk.oldStart : hunk.newStart;
   for (const text of hunk.lines) {
    const mark = text[0];
    if (mark !== " " && mark !== side) continue;
    if (mark === side) piece.touched.add(texts.length);
    texts.push(text.slice(1));
    piece.lines.push(line++);
   }
   piece.text = texts.join("\n");
   return piece;
  }
  function wholePiece(text, hunks, side) {
   const touched = new Set(hunks.flatMap(hunk => [ ...touchedLines(hunk, side) ].map(line => line - 1)));
   return {
    text: text,
    lines: text.split("\n").map((_line, index) => index + 1),
    touched: touched,
    whole: true
   };
  }
  function touchedLines(hunk, side) {
   const piece = pieceOf({
    ...hunk,
    heading: ""
   }, side);
   return new Set([ ...piece.touched ].map(index => piece.lines[index]));
  }
  function isLocal({type: type, path: path, column: column}) {
   return type === "constant" && column > 4 * (path.split(".").length - 1);
  }
  function symbolsOfPiece(parser, piece) {
   if (piece.whole) return findSymbols(parser, piece.text);
   const hasHeading = piece.lines[0] === 0;
   const lines = piece.text.split("\n");
   const stale = hasHeading && isHeadingStale(parser.language, lines.slice(1));
   const text = completePiece(parser.language, stale ? [ "", ...lines.slice(1) ].join("\n") : piece.text);
   const symbols = findSymbols(parser, text).filter(symbol => !isLocal(symbol));
   if (!hasHeading || stale) return symbols;
   const closed = firstAtMargin(lines.slice(1));
   const endLine = closed === -1 ? lines.length : closed + 2;
   const known = symbols.find(({startLine: startLine}) => startLine === 1);
   if (known === undefined) return [ ...headingSymbols(parser, lines[0], endLine), ...symbols ];
   known.endLine = Math.max(known.endLine, endLine);
   return symbols;
  }
  function headingSymbols(parser, heading, endLine) {
   const symbols = findSymbols(parser, completePiece(parser.language, heading));
   return symbols.slice(0, 1).map(symbol => ({
    ...symbol,
    endLine: endLine,
    signatureEndLine: 1
   }));
  }
  function innermost(symbols, line) {
   return symbols.findLast(({startLine: startLine, endLine: endLine}) => startLine <= line && line <= endLine);
  }
  function signatureLines({startLine: startLine, signatureEndLine: signatureEndLine}) {
   return Array.from({
    length: Math.max(0, signatureEndLine - startLine + 1)
   }, (_, at) => startLine - 1 + at);
  }
  function readPiece(parser, piece) {
   const side = {
    symbols: new Map,
    touched: new Set,
    declared: new Set,
    exports: new Set
   };
   const symbols = symbolsOfPiece(parser, piece);
   const texts = piece.text.split("\n");
   for (const index of piece.touched) {
    if ((texts[index] ?? "").trim() === "") continue;
    const symbol = innermost(symbols, index + 1);
    if (symbol !== undefined) side.touched.add(symbol.path);
   }
   for (const symbol of symbols) {
    const lines = signatureLines(symbol);
    const touched = lines.filter(index => piece.touched.has(index)).length;
    if (lines.length > 0 && touched === lines.length) side.declared.add(symbol.path); else if (touched > 0) side.signatureTouched = true;
    addSymbol(side.symbols, inFile(symbol, piece));
   }
   if (/script|tsx/.test(parser.language)) side.exports = exportedNames(piece.text);
   return side;
  }
  function mirrored(side, untouched) {
   if (untouched.touched.size > 0 || untouched.whole || side.signatureTouched === true) return undefined;
   const symbols = new Map([ ...side.symbols ].filter(([path]) => !side.declared.has(path)).map(([path, symbol]) => [ path, {
    ...symbol
   } ]));
   const exports = side.exports.size === 0 ? side.exports : exportedNames(untouched.text);
   return {
    symbols: symbols,
    touched: new Set,
    declared: new Set,
    exports: exports
   };
  }
  function readHunk(parser, before, after) {
   if (before.touched.size === 0) {
    const added = readPiece(parser, after);
    return [ mirrored(added, before) ?? readPiece(parser, before), added ];
   }
   const removed = readPiece(parser, before);
   return [ removed, mirrored(removed, after) ?? readPiece(parser, after) ];
  }
  function merge(sides) {
   const merged = {
    symbols: new Map,
    touched: new Set,
    declared: new Set,
    exports: new Set
   };
   for (const side of sides) {
    for (const symbol of side.symbols.values()) addSymbol(merged.symbols, symbol);
    for (const set of [ "touched", "declared", "exports" ]) for (const path of side[set]) merged[set].add(path);
   }
   for (const symbol of merged.symbols.values()) if (merged.exports.has(symbol.path)) symbol.exported = true;
   return merged;
  }
  function readSides(parser, before, after) {
   const paired = before.length === after.length;
   const hunks = paired ? before.map((piece, index) => readHunk(parser, piece, after[index])) : [];
   const was = paired ? hunks.map(([side]) => side) : before.map(piece => readPiece(parser, piece));
   const is = paired ? hunks.map(([, side]) => side) : after.map(piece => readPiece(parser, piece));
   return [ merge(was), merge(is) ];
  }
  function addSymbol(symbols, symbol) {
   const known = symbols.get(symbol.path);
   if (known === undefined) symbols.set(symbol.path, symbol); else known.endLine = Math.max(known.endLine, symbol.endLine);
  }
  function inFile(symbol, {lines: lines}) {
   const at = line => lines[Math.min(line, lines.length) - 1] || lines[1] || 1;
   return {
    ...symbol,
    signature: lines[symbol.startLine - 1] === 0 ? "" : symbol.signature,
    startLine: at(symbol.startLine),
    endLine: at(symbol.endLine),
    signatureEndLine: at(symbol.signatureEndLine)
   };
  }
  function changeOf(path, before, after, exact) {
   const [was, is] = [ before.symbols.has(path), after.symbols.has(path) ];
   if (is && !was && (exact || after.declared.has(path))) return "added";
   if (was && !is && (exact || before.declared.has(path))) return "removed";
   return before.touched.has(path) || after.touched.has(path) ? "modified" : undefined;
  }
  function compareSides(file, before, after, exact) {
   const result = {
    changed: [],
    api: {
     added: [],
     modified: [],
     removed: []
    },
    exact: exact
   };
   for (const path of new Set([ ...before.symbols.keys(), ...after.symbols.keys() ])) {
    const change = changeOf(path, before, after, exact);
    const [was, is] = [ before.symbols.get(path), after.symbols.get(path) ];
    const symbol = is ?? was;
    if (change === undefined) continue;
    result.changed.push({
     file: file,
     symbol: path,
     type: symbol.type,
     change: change,
     startLine: symbol.startLine,
     endLine: symbol.endLine
    });
    addApiChange(result.api, {
     file: file,
     symbol: path,
     type: symbol.type
    }, change, was, is);
   }
   addExportChanges(result.api, file, before, after);
   return result;
  }
  function addApiChange(api, base, change, was, is) {
   const before = was?.exported === true && was.signature !== "" ? {
    before: was.signature
   } : {};
   const after = is?.exported === true && is.signature !== "" ? {
    after: is.signature
   } : {};
   const entry = {
    ...base,
    ...before,
    ...after
   };
   if (change === "modified" && was !== undefined && is !== undefined) {
    if (was.exported && !is.exported) api.removed.push(entry); else if (!was.exported && is.exported) api.added.push(entry); else if (is.exported && was.signature !== is.signature && was.signature !== "" && is.signature !== "") api.modified.push(entry);
   } else if (change === "added" && is?.exported === true) api.added.push(entry); else if (change === "removed" && was?.exported === true) api.removed.push(entry);
  }
  function addExportChanges(api, file, before, after) {
   const declaredAnywhere = name => before.symbols.has(name) || after.symbols.has(name);
   for (const symbol of after.exports) {
    if (!before.exports.has(symbol) && !declaredAnywhere(symbol)) api.added.push({
     file: file,
     symbol: symbol,
     type: "export"
    });
   }
   for (const symbol of before.exports) {
    if (!after.exports.has(symbol) && !declaredAnywhere(symbol)) api.removed.push({
     file: file,
     symbol: symbol,
     type: "export"
    });
   }
  }
  function applyHunks(before, hunks) {
   const old = before.split("\n");
   const lines = [];
   let next = 0;
   for (const {oldStart: oldStart, lines: body} of hunks) {
    const start = body.some(line => line[0] !== "+") ? oldStart - 1 : oldStart;
    if (start < next || start > old.length) return undefined;
    lines.push(...old.slice(next, start));
    next = start;
    for (const line of body) {
     if (line[0] === "+") lines.push(line.slice(1)); else if (old[next]?.replace(/\r$/, "") !== line.slice(1)) return undefined; else if (line[0] === "-") next += 1; else lines.push(old[next++]);
    }
   }
   return [ ...lines, ...old.slice(next) ].join("\n");
  }
  function piecesOf(file, sourceOf) {
   if (file.change === "added") return {
    before: [],
    after: file.hunks.map(hunk => pieceOf(hunk, "+")),
    exact: true
   };
   if (file.change === "removed") return {
    before: file.hunks.map(hunk => pieceOf(hunk, "-")),
    after: [],
    exact: true
   };
   const source = sourceOf?.(file.oldPath ?? file.path);
   const result = source === undefined ? undefined : applyHunks(source, file.hunks);
   if (source !== undefined && result !== undefined) {
    return {
     before: [ wholePiece(source, file.hunks, "-") ],
     after: [ wholePiece(result, file.hunks, "+") ],
     exact: true
    };
   }
   return {
    before: file.hunks.map(hunk => pieceOf(hunk, "-")),
    after: file.hunks.map(hunk => pieceOf(hunk, "+")),
    exact: false
   };
  }
  const longestSource = 2 * 1024 * 1024;
  async function changedSymbolsOf(file, sourceOf) {
   const language = (0, languages.K)(file.path);
   if (language === undefined || file.binary || file.hunks.length === 0) return undefined;
   const {before: before, after: after, exact: exact} = piecesOf(file, sourceOf);
   if ([ ...before, ...after ].some(({text: text}) => text.length > longestSource)) return undefined;
   const parser = await (0, syntax_parser.B)(language);
   return compareSides(file.path, ...readSides(parser, before, after), exact);
  }
  var read_trajectory = __webpack_require__(59015);
  var test_commands = __webpack_require__(36418);
  var enrichment_navigation = __webpack_require__(30813);
  var digest = __webpack_require__(34049);
  const announcement = /\b(?:need(?:s)? to|have to|will|going to|let me|let's|i'll|i should|should|must|want to|plan(?:ning)? to|next|now i|then|first|to do|step \d)\b|^\s*(?:\d+[.)]|[-*])\s/i;
  const fileName = /(?<![\w@])(?:[\w@.-]+\/)*[\w@-][\w@.-]*\.(?:[cm]?[jt]sx?|py|pyi|go|rs|java|kt|rb|php|cs|c|h|cc|cpp|hpp|s?css|html?|vue|svelte|json|ya?ml|toml|ini|cfg|sql|sh|md|txt|lock|gradle|xml)\b/gi;
  const quoted = /[`"']([^`"'\n]{2,80})[`"']/g;
  const called = /\b([A-Za-z_$][\w$.]*)\(\)?/g;
  const compound = /\b(?:[a-z]+[a-z\d]*(?:[A-Z][a-z\d]+)+|[A-Z][a-z\d]+(?:[A-Z][a-z\d]+)+|[a-z\d]+(?:_[a-z\d]+)+)\b/g;
  const commandWords = /^(?:npm|npx|yarn|pnpm|bun|python3?|pytest|go|cargo|mvn|gradle|make|git|grep|rg|node|tsc|eslint|ruff|tox|jest|vitest|mocha)\b/;
  function shortName(name) {
   return name.split("/").at(-1);
  }
  function sentencesOf(thought) {
   return thought.split(/(?<=[.!?;:])\s+|\n+|(?=\b\d[.)]\s)/);
  }
  function intentionsIn(thought) {
   const found = new Set;
   let announced = false;
   for (const sentence of sentencesOf(thought)) {
    announced = announcement.test(sentence) || announced && /^\s*(?:\d+[.)]|[-*])\s/.test(sentence);
    if (announced) for (const token of namesIn(sentence)) found.add(token);
   }
   return found;
  }
  function* namesIn(sentence) {
   for (const [file] of sentence.matchAll(fileName)) yield shortName(file).toLowerCase();
   const rest = sentence.replace(fileName, " ");
   for (const [, text = ""] of rest.matchAll(quoted)) {
    if (commandWords.test(text)) yield text.split(/\s+/)[0].toLowerCase(); else if (/^[A-Za-z_$][\w$.]*$/.test(text)) yield text.split(".").at(-1).toLowerCase();
   }
   for (const [, name = ""] of rest.matchAll(called)) if (name.length > 2) yield name.split(".").at(-1).toLowerCase();
   for (const [name] of rest.matchAll(compound)) yield name.toLowerCase();
  }
  function tokensOf(text) {
   const tokens = new Set;
   for (const [word] of text.matchAll(/[\w$@.-]+/g)) {
    const name = word.toLowerCase().replace(/^[.-]+|[.-]+$/g, "");
    tokens.add(name);
    if (name.includes(".")) for (const part of name.split(".")) tokens.add(part);
   }
   return tokens;
  }
  const mostPending = 5e3;
  const mostRemembered = 5e4;
  const longestText = 64 * 1024;
  class PlanSignals {
   thoughts=0;
   intentions=0;
   carriedOut=0;
   edits=0;
   repeatedMistakes=0;
   contradictions=0;
   verified=false;
   testedAfterEdit=false;
   #pending=new Set;
   #stated=new Set;
   #failedCommands=new Set;
   #madeEdits=new Set;
   add(step) {
    if (step.kind === "thought") this.thoughts += 1;
    if (step.thought !== undefined) this.#hear(step.thought);
    this.#act(step);
    if (step.kind === "edit_file") this.#edit(step);
    if (step.kind === "command" && step.command !== undefined) this.#command(step, step.command);
   }
   #hear(thought) {
    for (const intention of intentionsIn(thought.slice(0, longestText))) {
     if (this.#stated.has(intention) || this.#pending.size >= mostPending) continue;
     if (this.#stated.size < mostRemembered) this.#stated.add(intention);
     this.#pending.add(intention);
     this.intentions += 1;
    }
   }
   #act(step) {
    if (this.#pending.size === 0 || step.kind === "thought" || step.kind === "completion") return;
    const texts = [ ...step.paths, step.query, step.command, ...step.edits.flatMap(edit => [ edit.path, edit.oldText, edit.newText ]) ];
    for (const text of texts) {
     if (text === undefined) continue;
     for (const token of tokensOf(text.slice(0, longestText))) if (this.#pending.delete(token)) this.carriedOut += 1;
    }
   }
   #edit({edits: edits, paths: paths}) {
    this.edits += Math.max(1, edits.length);
    this.verified = false;
    this.testedAfterEdit = false;
    for (const {path: path, oldText: oldText, newText: newText} of edits) {
     if (oldText === undefined || newText === undefined || oldText === newText) continue;
     if (this.#madeEdits.has((0, digest.b)(`${path}\0${newText}\0${oldText}`))) this.contradictions += 1;
     if (this.#madeEdits.size < mostRemembered) this.#madeEdits.add((0, digest.b)(`${path}\0${oldText}\0${newText}`));
    }
    if (paths.length > 0) this.#failedCommands.clear();
   }
   #command({output: output, exitCode: exitCode}, command) {
    const passed = (0, test_commands.oS)(command) ? (0, test_commands.ck)(command, output, exitCode) : undefined;
    const failed = passed === false || exitCode !== undefined && exitCode !== 0;
    if (failed && this.#failedCommands.has(command)) this.repeatedMistakes += 1;
    if (failed && this.#failedCommands.size < mostRemembered) this.#failedCommands.add(command);
    if (!(0, test_commands.oS)(command)) return;
    this.testedAfterEdit = true;
    if (passed !== undefined) this.verified = passed;
   }
  }
  var step_kinds = __webpack_require__(6711);
  const known = new Set(step_kinds.CN);
  class StepMetrics {
   steps=0;
   kinds=new Map;
   exitCodes=new Map;
   tests={
    count: 0,
    passed: 0,
    failed: 0
   };
   commands=0;
   first;
   last;
   durationSeconds;
   inputTokens;
   outputTokens;
   #gaps=[];
   add(step) {
    this.steps += 1;
    this.kinds.set(step.kind, (this.kinds.get(step.kind) ?? 0) + 1);
    if (step.time !== undefined) this.#time(step);
    if (step.durationSeconds !== undefined) this.durationSeconds = (this.durationSeconds ?? 0) + step.durationSeconds;
    if (step.inputTokens !== undefined) this.inputTokens = (this.inputTokens ?? 0) + step.inputTokens;
    if (step.outputTokens !== undefined) this.outputTokens = (this.outputTokens ?? 0) + step.outputTokens;
    if (step.kind === "command") this.#command(step);
   }
   #time(step) {
    if (this.last?.time !== undefined) this.#gaps.push((step.time - this.last.time) / 1e3);
    this.first ??= step;
    this.last = step;
   }
   #command(step) {
    this.commands += 1;
    const code = step.exitCode === undefined ? "unknown" : String(step.exitCode);
    if (this.exitCodes.size < 1e3) this.exitCodes.set(code, (this.exitCodes.get(code) ?? 0) + 1);
    if (step.command === undefined || !(0, test_commands.oS)(step.command)) return;
    this.tests.count += 1;
    const passed = (0, test_commands.ck)(step.command, step.output, step.exitCode);
    if (passed === false) this.tests.failed += 1;
    if (passed !== true) return;
    this.tests.passed += 1;
    if (this.tests.firstPassedStep !== undefined) return;
    this.tests.firstPassedStep = step.index;
    const seconds = this.secondsSinceStart(step);
    if (seconds !== undefined) this.tests.firstPassedSeconds = seconds;
   }
   secondsSinceStart(step) {
    if (step.time === undefined || this.first?.time === undefined) return undefined;
    return (step.time - this.first.time) / 1e3;
   }
   get unknownKinds() {
    return [ ...this.kinds.keys() ].filter(kind => !known.has(kind));
   }
   gaps() {
    if (this.#gaps.length === 0) return undefined;
    const sorted = Float64Array.from(this.#gaps).sort();
    return {
     longestSeconds: sorted.at(-1),
     medianSeconds: sorted[Math.floor((sorted.length - 1) / 2)]
    };
   }
  }
  const mostTokenised = 1e6;
  class TextSample {
   #texts=[];
   #kept=0;
   #length=0;
   add(text) {
    if (text === undefined || text === "") return;
    this.#length += text.length;
    if (this.#kept >= mostTokenised) return;
    const part = text.slice(0, mostTokenised - this.#kept);
    this.#texts.push(part);
    this.#kept += part.length;
   }
   async tokens() {
    const {countTokens: countTokens} = await __webpack_require__.e(1699).then(__webpack_require__.bind(__webpack_require__, 61699));
    let sum = 0;
    for (const text of this.#texts) sum += countTokens(text, {
     allowedSpecial: "all"
    });
    return this.#kept === 0 ? 0 : Math.round(sum * this.#length / this.#kept);
   }
  }
  function resultsText({results: results = []}) {
   return results.map(({file: file, line: line, text: text}) => [ file, line, text ].filter(part => part !== undefined).join(":")).join("\n");
  }
  class TokenTexts {
   written=new TextSample;
   shown=new TextSample;
   add(step) {
    for (const text of [ step.thought, step.command, step.query, ...step.paths ]) this.written.add(text);
    for (const edit of step.edits) {
     this.written.add(edit.oldText);
     this.written.add(edit.newText);
    }
    for (const text of [ step.output, step.kind === "read_file" ? step.content : undefined, resultsText(step) ]) this.shown.add(text);
   }
   async estimate(taskIssue) {
    this.shown.add(taskIssue);
    return {
     inputTokens: await this.shown.tokens(),
     outputTokens: await this.written.tokens()
    };
   }
  }
  const longestOutput = 1024 * 1024;
  const mostLines = 2e5;
  class EditedLines {
   byFile=new Map;
   lastTestOutput;
   #count=0;
   add(step) {
    if (step.kind === "command" && step.output !== undefined && (0, test_commands.oS)(step.command ?? "")) {
     this.lastTestOutput = step.output.slice(-longestOutput);
    }
    for (const {path: path, oldText: oldText = "", newText: newText} of step.edits) {
     if (newText === undefined || this.#count > mostLines) continue;
     const lines = this.byFile.get(path) ?? new Set;
     for (const line of oldText.split("\n")) lines.delete(line.trim());
     for (const line of newText.split("\n")) lines.add(line.trim());
     this.#count += lines.size;
     this.byFile.set(path, lines);
    }
   }
  }
  function finalDiffOf(header) {
   const provenance = header.provenance;
   for (const text of [ provenance?.finalDiff, header.fullPatch, header.finalDiff, header.patch, header.model_patch ]) {
    if (typeof text !== "string" || !/^(?:diff --git |--- )/m.test(text)) continue;
    const diff = (0, read_diff.i)(text);
    if (diff.files.length > 0) return diff;
   }
   return undefined;
  }
  function gatherFacts(file) {
   const [metrics, navigation, plan, texts] = [ new StepMetrics, new enrichment_navigation.V, new PlanSignals, new TokenTexts ];
   const edits = new EditedLines;
   const header = (0, read_trajectory.Q)(file.path, [ metrics, navigation, plan, texts, edits ], (0, 
   sample_files.$E)(file));
   const finalDiff = finalDiffOf(header);
   return {
    header: header,
    metrics: metrics,
    navigation: navigation,
    plan: plan,
    texts: texts,
    ...edits.lastTestOutput === undefined ? {} : {
     lastTestOutput: edits.lastTestOutput
    },
    ...finalDiff === undefined ? {} : {
     finalDiff: finalDiff
    },
    editedLines: finalDiff === undefined ? edits.byFile : (0, read_diff.D)(finalDiff)
   };
  }
  async function symbolsOf(fix, sourceOf) {
   const symbols = new Map;
   for (const file of fix?.files ?? []) {
    const found = await changedSymbolsOf(file, sourceOf);
    if (found !== undefined) symbols.set(file.path, found);
   }
   return symbols;
  }
  async function gatherEvidence(sample, metadata, options) {
   const problems = [];
   const read = (file, reader) => {
    const found = sample.files[file];
    if (found === undefined) return undefined;
    try {
     return reader(found);
    } catch (error) {
     if (!(error instanceof user_error.y)) throw error;
     problems.push(...error.problems);
     return undefined;
    }
   };
   const diff = file => read(file, found => (0, read_diff.i)((0, sample_files.yR)(found)));
   const trajectory = file => read(file, found => gatherFacts(found));
   const log = file => read(file, found => ({
    reports: options.readConsole((0, sample_files.yR)(found)),
    shortened: (0, sample_files.pn)(found)
   }));
   const fix = diff("fix");
   const evidence = compact({
    metadata: samples_metadata.R5.parse(metadata),
    fix: fix,
    tests: diff("tests"),
    ideal: trajectory("idealTrajectory"),
    failed: trajectory("failedTrajectory"),
    logs: compact({
     before: log("logBefore"),
     withTests: log("logWithTests"),
     withFix: log("logWithFix")
    }),
    symbols: await symbolsOf(fix, options.sourceOf)
   });
   if (problems.length > 0) throw new user_error.y(problems);
   return evidence;
  }
  function compact(values) {
   return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  }
 },
 30813: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   V: () => Navigation,
   c: () => pathResolver
  });
  const mostFiles = 1e5;
  class Navigation {
   read=new Map;
   edited=new Map;
   #firstTouch=new Map;
   add(step) {
    if (step.kind === "read_file") for (const path of step.paths) this.#count(this.read, path, step);
    if (step.kind !== "edit_file") return;
    const paths = step.edits.length > 0 ? step.edits.map(({path: path}) => path) : step.paths;
    for (const path of new Set(paths)) this.#count(this.edited, path, step);
   }
   #count(files, path, step) {
    if (files.size >= mostFiles) return;
    files.set(path, (files.get(path) ?? 0) + 1);
    if (!this.#firstTouch.has(path)) {
     this.#firstTouch.set(path, {
      ...step,
      raw: {},
      edits: [],
      paths: []
     });
    }
   }
   firstRelevant(relevant, resolve) {
    for (const [path, step] of this.#firstTouch) if (relevant.has(resolve(path))) return step;
    return undefined;
   }
  }
  function pathResolver(known, spelled) {
   const bySuffix = path => [ ...known ].find(file => path === file || path.endsWith(`/${file}`));
   const roots = new Set;
   for (const path of spelled) {
    const file = path.startsWith("/") ? bySuffix(path) : undefined;
    if (file !== undefined) roots.add(path.slice(0, path.length - file.length));
    if (roots.size > 20) break;
   }
   return path => {
    const plain = path.replace(/^(?:\.\/)+/, "");
    if (!/^(?:\/|[A-Za-z]:[\\/])/.test(plain)) return plain;
    const slashed = plain.replaceAll("\\", "/");
    const root = [ ...roots ].find(candidate => slashed.startsWith(candidate));
    return bySuffix(slashed) ?? (root === undefined ? plain : slashed.slice(root.length));
   };
  }
 },
 54071: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   P: () => buildSections
  });
  var external_node_path_ = __webpack_require__(76760);
  var test_paths = __webpack_require__(43399);
  var languages = __webpack_require__(2086);
  function present(values) {
   return Object.fromEntries(Object.entries(values).filter(([, value]) => isPresent(value)));
  }
  function isPresent(value) {
   if (value === undefined || value === null || value === "" || typeof value === "number" && Number.isNaN(value)) return false;
   return typeof value !== "object" || Array.isArray(value) || Object.keys(value).length > 0;
  }
  function presentOrNamed(values) {
   const left = Object.keys(values).filter(key => !isPresent(values[key]));
   return {
    ...present(values),
    ...left.length === 0 ? {} : {
     notDerivable: left
    }
   };
  }
  function rounded(value, digits = 3) {
   return Number(value.toFixed(digits));
  }
  const documentation = /\.(?:md|mdx|rst|adoc|txt)$|^(?:LICENSE|NOTICE|AUTHORS|CHANGELOG|CHANGES|README)\b/i;
  const configuration = /\.(?:json|jsonc|ya?ml|toml|ini|cfg|conf|properties|lock|env|gradle|editorconfig)$|^\.|^(?:Dockerfile|Makefile|Jenkinsfile|Gemfile|Pipfile|Procfile|go\.(?:mod|sum)|pom\.xml|setup\.cfg|requirements.*\.txt)$|(?:^|\.)(?:config|rc)\.[cm]?[jt]s$|\.csproj$/i;
  function kindOfFile(path) {
   const name = (0, external_node_path_.basename)(path);
   if ((0, test_paths.M)(path)) return "test";
   if (configuration.test(name) || /^requirements.*\.txt$/i.test(name)) return "configuration";
   if (documentation.test(name) || /^docs?\//.test(path) && (0, languages.K)(path) === undefined && (0, 
   external_node_path_.extname)(path) !== "") {
    return "documentation";
   }
   return "source";
  }
  function describeFile(file) {
   return present({
    path: file.path,
    kind: kindOfFile(file.path),
    change: file.change,
    oldPath: file.change === "renamed" ? file.oldPath : undefined,
    binary: file.binary ? true : undefined,
    linesAdded: file.linesAdded,
    linesRemoved: file.linesRemoved
   });
  }
  function diffSemantics({fix: fix, symbols: symbols}) {
   if (fix === undefined) return {};
   const found = [ ...symbols.values() ];
   const api = kind => found.flatMap(file => file.api[kind]);
   const sum = count => fix.files.reduce((total, file) => total + count(file), 0);
   return present({
    filesChanged: fix.files.length,
    totalLinesAdded: sum(({linesAdded: linesAdded}) => linesAdded),
    totalLinesRemoved: sum(({linesRemoved: linesRemoved}) => linesRemoved),
    modifiedFiles: fix.files.map(({path: path}) => path),
    files: fix.files.map(describeFile),
    changedSymbols: found.flatMap(({changed: changed}) => changed),
    publicAPIChanges: {
     added: api("added"),
     modified: api("modified"),
     removed: api("removed")
    },
    symbolSource: found.length === 0 ? undefined : found.every(({exact: exact}) => exact) ? "files" : "hunks",
    warnings: fix.warnings.length === 0 ? undefined : fix.warnings
   });
  }
  var schemas = __webpack_require__(13798);
  const failureModes = {
   "Logic Errors": [ "infinite-loop", "race-condition", "off-by-one" ],
   "Type/Schema Errors": [ "type-mismatch", "null-pointer" ],
   "Integration Errors": [ "tight-coupling", "missing-injection" ],
   "UI/Styling Errors": [ "z-index-conflict", "broken-layout" ],
   "Performance Errors": [ "memory-leak", "n-plus-one-queries" ],
   "State Management": [ "stale-closure", "missing-update" ],
   "Validation/Security": [ "unsanitized-input", "cross-site-scripting" ],
   "Error Handling": [ "unhandled-exception", "silent-failure" ]
  };
  const failureCategories = Object.keys(failureModes);
  const modeSigns = [ [ "infinite-loop", /infinite (?:loop|recursion)|maximum call stack|RecursionError|stack overflow|endless loop|never terminates/i ], [ "race-condition", /race condition|data race|deadlock|concurren(?:t|cy) (?:bug|issue|modification)/i ], [ "off-by-one", /off[- ]by[- ]one|fencepost|index out of (?:range|bounds)|IndexError|ArrayIndexOutOfBounds/i ], [ "null-pointer", /null[- ]?pointer|NullPointerException|null (?:value|check|reference)|undefined is not|of (?:null|undefined)\b|'NoneType'|NullReference|nil pointer|missing null/i ], [ "type-mismatch", /type mismatch|schema (?:data )?(?:type )?(?:error|mismatch)|wrong type|incorrect (?:column |data )?type|\bTypeError\b|is not a function|cannot be assigned|type safety|cannot (?:convert|cast)/i ], [ "missing-injection", /missing (?:dependency )?injection|not injected|no provider for|dependency injection/i ], [ "tight-coupling", /tight(?:ly)? coupl|hard dependency|cannot be used standalone|circular (?:import|dependency)/i ], [ "z-index-conflict", /z-?index/i ], [ "broken-layout", /(?:broken|wrong|shifted) layout|css|styling|misaligned|overflow(?:s|ing)? (?:the )?(?:container|screen)/i ], [ "memory-leak", /memory leak|out of memory|heap/i ], [ "n-plus-one-queries", /n\+1|n plus one|too many queries/i ], [ "stale-closure", /stale (?:closure|state|value|props)/i ], [ "missing-update", /(?:not|never|doesn't|does not) (?:re-?render|updated?|refresh)|missing update|out of sync|state (?:not|is not)/i ], [ "cross-site-scripting", /\bXSS\b|cross[- ]site scripting/i ], [ "unsanitized-input", /unsaniti[sz]ed|injection|path traversal|validation|vulnerab|untrusted|escap(?:e|ing) (?:html|input)/i ], [ "silent-failure", /silent(?:ly)? (?:fail|ignore|swallow|drop)|swallow(?:s|ed)? (?:the )?(?:error|exception)/i ], [ "unhandled-exception", /unhandled|uncaught|crash(?:es|ed)?|throws? (?:an? )?(?:error|exception)|missing error handling|error handling/i ] ];
  const categorySigns = [ [ "UI/Styling Errors", /\bUI\b|styling|layout|visibility|rendering/i ], [ "Performance Errors", /performance|slow|latency|timeout/i ], [ "Validation/Security", /security|saniti[sz]|authoriz|permission/i ], [ "State Management", /state management|\bstate\b|cache invalidation/i ], [ "Type/Schema Errors", /\btypes?\b|schema|null checks?/i ], [ "Integration Errors", /integration|dependenc|compatib|api contract/i ], [ "Error Handling", /error handling|exception/i ], [ "Logic Errors", /logic|incorrect|wrong (?:result|value|order)|AssertionError|expected .* (?:to (?:be|equal)|but)/i ] ];
  function categoryOfMode(mode) {
   return failureCategories.find(category => failureModes[category].includes(mode));
  }
  function classifyFailure(texts) {
   for (const text of texts) {
    const mode = modeSigns.find(([, sign]) => sign.test(text))?.[0];
    if (mode !== undefined) return {
     category: categoryOfMode(mode),
     mode: mode
    };
    const category = categorySigns.find(([, sign]) => sign.test(text))?.[0];
    if (category !== undefined) return {
     category: category
    };
   }
   return {};
  }
  function trajectoriesOf(evidence) {
   const {ideal: ideal, failed: failed} = evidence;
   return [ ...ideal === undefined ? [] : [ [ "idealTrajectory", ideal ] ], ...failed === undefined ? [] : [ [ "failedTrajectory", failed ] ] ];
  }
  function perTrajectory(evidence, measure) {
   const entries = trajectoriesOf(evidence).flatMap(([name, facts]) => {
    const value = measure(facts);
    return value === undefined ? [] : [ [ name, value ] ];
   });
   return entries.length === 0 ? undefined : Object.fromEntries(entries);
  }
  var enrichment_navigation = __webpack_require__(30813);
  const longestList = 1e4;
  function patchedFiles(evidence) {
   const fix = new Set(evidence.fix?.files.map(({path: path}) => path));
   const tests = evidence.tests?.files.map(({path: path}) => path) ?? [];
   return {
    fix: fix,
    all: new Set([ ...fix, ...tests ])
   };
  }
  function touchedFiles({navigation: navigation}, known) {
   const resolve = (0, enrichment_navigation.c)(known, [ ...navigation.read.keys(), ...navigation.edited.keys() ]);
   const sorted = paths => [ ...new Set([ ...paths ].map(resolve)) ].sort().slice(0, longestList);
   return {
    read: sorted(navigation.read.keys()),
    edited: sorted(navigation.edited.keys()),
    resolve: resolve
   };
  }
  function measure(facts, evidence) {
   const {fix: fix, all: all} = patchedFiles(evidence);
   const {read: read, edited: edited, resolve: resolve} = touchedFiles(facts, all);
   const opened = [ ...new Set([ ...read, ...edited ]) ].sort();
   const ofTheFix = edited.filter(path => fix.has(path));
   const first = facts.navigation.firstRelevant(fix, resolve);
   const knowsFix = fix.size > 0;
   return present({
    filesOpened: opened.length,
    filesEdited: edited.length,
    editPrecision: knowsFix && edited.length > 0 ? rounded(ofTheFix.length / edited.length) : undefined,
    editRecall: knowsFix ? rounded(ofTheFix.length / fix.size) : undefined,
    filesOpenedList: opened,
    filesReadList: read,
    filesEditedList: edited,
    unnecessaryFileModifications: knowsFix ? edited.filter(path => !all.has(path)) : undefined,
    missedFiles: knowsFix ? [ ...fix ].filter(path => !edited.includes(path)).sort() : undefined,
    firstRelevantFile: first && present({
     step: first.index,
     seconds: facts.metrics.secondsSinceStart(first)
    }),
    reReads: [ ...facts.navigation.read.values() ].reduce((sum, count) => sum + count - 1, 0)
   });
  }
  function navigationMetrics(evidence) {
   return perTrajectory(evidence, facts => measure(facts, evidence)) ?? {};
  }
  const added = hunk => hunk.lines.flatMap(line => line.startsWith("+") && line.slice(1).trim().length > 2 ? [ line.slice(1).trim() ] : []);
  function whatWasMissed(evidence, failed) {
   if (evidence.fix === undefined || evidence.fix.files.length === 0) return undefined;
   const {fix: fix, all: all} = patchedFiles(evidence);
   const touched = touchedFiles(failed, all);
   const edited = failed.finalDiff === undefined ? touched.edited : failed.finalDiff.files.map(({path: path}) => path);
   const linesOf = new Map([ ...failed.editedLines ].map(([path, lines]) => [ touched.resolve(path), lines ]));
   const hunksMissed = evidence.fix.files.flatMap(({path: path, hunks: hunks}) => hunks.filter(hunk => isMissed(hunk, edited.includes(path), linesOf.get(path))).map(({newStart: newStart}) => ({
    file: path,
    line: newStart
   })));
   const filesMissed = [ ...fix ].filter(path => !edited.includes(path));
   return {
    filesMissed: filesMissed,
    filesNeverOpened: filesMissed.filter(path => !touched.read.includes(path)),
    symbolsMissed: missedSymbols(evidence, filesMissed, hunksMissed),
    hunksMissed: hunksMissed,
    unnecessaryEdits: edited.filter(path => !all.has(path)),
    filesEdited: edited
   };
  }
  function isMissed(hunk, fileEdited, lines) {
   if (!fileEdited) return true;
   const wanted = added(hunk);
   return wanted.length > 0 && lines !== undefined && !wanted.some(line => lines.has(line));
  }
  function missedSymbols({symbols: symbols}, filesMissed, hunks) {
   return [ ...symbols.values() ].flatMap(({changed: changed}) => changed.filter(({file: file, startLine: startLine, endLine: endLine}) => {
    if (filesMissed.includes(file)) return true;
    return hunks.some(hunk => hunk.file === file && hunk.line <= endLine && hunk.line + 3 >= startLine);
   }).map(({file: file, symbol: symbol}) => ({
    file: file,
    symbol: symbol
   })));
  }
  const foreign = /site-packages|node_modules|dist-packages|\/usr\/|node:|<frozen|\/lib\/python|\bjava\.base|org\.junit|\bruntime\/|rustc\//;
  const tracebacks_frames = [ /File "([^"]+)", line (\d+)/g, /(?:^|[\s(])((?:[\w@.-]+\/)*[\w@.-]+\.(?:py|[cm]?[jt]sx?|go|rs|java|rb|php|cs|c|cc|cpp|h|hpp|vue|svelte)):(\d+)/gm ];
  function firstProjectFrame(traceback) {
   for (const pattern of tracebacks_frames) {
    for (const match of traceback.slice(0, 64 * 1024).matchAll(pattern)) {
     const line = traceback.slice(traceback.lastIndexOf("\n", match.index) + 1).split("\n")[0];
     if (!foreign.test(line)) return `${match[1]}:${match[2]}`;
    }
   }
   return undefined;
  }
  const mostKept = 10;
  const longest = 4e3;
  function topFailingTracebacks(failing) {
   const groups = new Map;
   for (const test of failing) {
    const text = test.traceback ?? test.message ?? "";
    const frame = firstProjectFrame(text);
    const key = `${(test.message ?? text).split("\n")[0].replace(/\d+/g, "0")}\n${frame ?? ""}`;
    const group = groups.get(key) ?? {
     first: test,
     frame: frame,
     tests: []
    };
    group.tests.push(test.id);
    groups.set(key, group);
   }
   const sorted = [ ...groups.values() ].sort((a, b) => b.tests.length - a.tests.length).slice(0, mostKept);
   return sorted.map(({first: first, frame: frame, tests: tests}) => present({
    message: first.message?.slice(0, longest),
    frame: frame,
    traceback: first.traceback?.slice(0, longest),
    tests: tests.slice(0, 100),
    count: tests.length
   }));
  }
  const counted = null && [ "total", "passed", "failed", "errors", "skipped" ];
  function countOf(report, name) {
   const printed = report.totals?.[name];
   if (printed !== undefined) return printed;
   const named = status => report.tests.filter(test => test.status === status).length;
   const complete = report.totals === undefined && report.unnamedPassed === 0 && report.tests.length > 0;
   const totalsKnown = report.totals?.total ?? report.totals?.passed;
   if (!complete && totalsKnown === undefined) return undefined;
   if (name === "total") return countTotal(report, named);
   if (name === "passed") return named("passed") + (report.unnamedPassed ?? 0);
   return named(name === "errors" ? "error" : name);
  }
  function countTotal(report, named) {
   const {passed: passed, failed: failed, errors: errors, skipped: skipped} = report.totals ?? {};
   if (passed === undefined) return report.tests.length + (report.unnamedPassed ?? 0);
   return passed + (failed ?? named("failed")) + (errors ?? named("error")) + (skipped ?? named("skipped"));
  }
  function sumOf(reports, count) {
   const counts = reports.map(count).filter(value => value !== undefined);
   return counts.length === 0 ? undefined : counts.reduce((sum, value) => sum + value, 0);
  }
  function coverageOf(reports) {
   return reports.map(({coverage: coverage}) => coverage).findLast(coverage => coverage !== undefined && Object.keys(coverage).length > 0);
  }
  function headlineCoverage(log) {
   const coverage = log === undefined ? undefined : coverageOf(log.reports);
   return coverage?.lines ?? coverage?.statements;
  }
  function statusOf(log) {
   if (log === undefined || log.reports.length === 0) return undefined;
   const {reports: reports} = log;
   const duration = sumOf(reports, ({durationMs: durationMs}) => durationMs);
   const of = name => sumOf(reports, report => countOf(report, name));
   const contradictions = reports.flatMap(report => report.contradictions ?? []);
   return present({
    frameworks: [ ...new Set(reports.map(({framework: framework}) => framework)) ],
    totalTests: of("total"),
    passed: of("passed"),
    failed: of("failed"),
    errors: of("errors"),
    skipped: of("skipped"),
    coverage: headlineCoverage(log),
    coverageDetails: coverageOf(reports),
    duration: duration === undefined ? undefined : rounded(duration / 1e3),
    truncated: log.shortened || reports.some(({truncated: truncated}) => truncated === true) ? true : undefined,
    contradictions: contradictions.length === 0 ? undefined : contradictions
   });
  }
  const testsOf = log => log?.reports.flatMap(({tests: tests}) => tests) ?? [];
  function allPassed(log) {
   if (log === undefined || log.shortened || log.reports.length === 0) return false;
   return log.reports.every(report => report.truncated !== true && (countOf(report, "passed") ?? 0) > 0 && [ "failed", "errors", "skipped" ].every(name => (countOf(report, name) ?? 0) === 0));
  }
  const isFailure = ({status: status}) => status === "failed" || status === "error";
  function failToPassOf({metadata: metadata, logs: logs}) {
   if (metadata.failToPass !== undefined) return metadata.failToPass;
   if (logs.withTests === undefined || logs.withFix === undefined || logs.withTests.reports.length === 0) return undefined;
   const passed = new Set(testsOf(logs.withFix).filter(({status: status}) => status === "passed").map(({id: id}) => id));
   const rest = allPassed(logs.withFix) && sumOf(logs.withFix.reports, report => countOf(report, "total")) >= (sumOf(logs.withTests.reports, report => countOf(report, "total")) ?? 0);
   return testsOf(logs.withTests).filter(isFailure).map(({id: id}) => id).filter(id => passed.has(id) || rest);
  }
  function passToPassOf({metadata: metadata, logs: logs}) {
   if (metadata.passToPass !== undefined) return metadata.passToPass;
   const ids = log => testsOf(log).filter(({status: status}) => status === "passed").map(({id: id}) => id);
   const [before, after] = [ ids(logs.withTests), new Set(ids(logs.withFix)) ];
   return before.length === 0 || after.size === 0 ? undefined : before.filter(id => after.has(id));
  }
  function flakyTestsOf({metadata: metadata, logs: logs}) {
   if (metadata.flakyTests !== undefined) return metadata.flakyTests;
   const all = [ logs.before, logs.withTests, logs.withFix ].flatMap(testsOf);
   if (all.length === 0) return undefined;
   const flaky = all.filter(({attempts: attempts = []}) => new Set(attempts.map(({status: status}) => status)).size > 1);
   return [ ...new Set(flaky.map(({id: id}) => id)) ];
  }
  const mostResults = 2e4;
  function results({logs: logs}) {
   const byId = new Map;
   for (const [state, log] of Object.entries(logs)) {
    for (const {id: id, status: status} of testsOf(log)) {
     const entry = byId.get(id) ?? {
      id: id
     };
     entry[state] = status;
     if (byId.size < mostResults) byId.set(id, entry);
    }
   }
   return byId.size === 0 ? undefined : [ ...byId.values() ];
  }
  function testExecution(evidence) {
   const {logs: logs, tests: tests} = evidence;
   const ran = Object.values(logs).some(log => log.reports.length > 0);
   const hasAutomatedTests = ran || tests !== undefined && tests.files.length > 0;
   const [before, after] = [ headlineCoverage(logs.before), headlineCoverage(logs.withFix) ];
   const failing = testsOf(logs.withTests).filter(isFailure);
   return present({
    hasAutomatedTests: hasAutomatedTests,
    testType: hasAutomatedTests ? "automated" : "none",
    preTestStatus: statusOf(logs.before),
    preFixStatus: statusOf(logs.withTests),
    postPatchStatus: statusOf(logs.withFix),
    coverageDelta: before === undefined || after === undefined ? undefined : rounded(after - before),
    failToPass: failToPassOf(evidence),
    passToPass: passToPassOf(evidence),
    flakyTests: flakyTestsOf(evidence),
    topFailingTracebacks: ran ? topFailingTracebacks(failing) : undefined,
    results: results(evidence)
   });
  }
  const failure_mode_analysis_text = schemas.YjP().min(1).optional().catch(undefined);
  const texts = schemas.YOg(schemas.YjP()).optional().catch(undefined);
  const recordedSchema = schemas._H3({
   rootCause: failure_mode_analysis_text,
   consequence: failure_mode_analysis_text,
   issuesMissed: texts,
   missing_steps: texts,
   what_went_wrong: failure_mode_analysis_text
  }).catch({});
  const tagsSchema = schemas._H3({
   failureMode: failure_mode_analysis_text,
   bugType: failure_mode_analysis_text,
   subcategory: failure_mode_analysis_text
  }).catch({});
  function missedIssues(missed) {
   const byFile = path => missed.symbolsMissed.filter(({file: file}) => file === path).map(({symbol: symbol}) => symbol);
   const files = missed.filesMissed.map(path => {
    const symbols = byFile(path);
    return `Did not change ${path}${symbols.length === 0 ? "" : ` (${symbols.slice(0, 8).join(", ")})`}`;
   });
   const partial = missed.hunksMissed.filter(({file: file}) => !missed.filesMissed.includes(file));
   const hunks = partial.map(({file: file, line: line}) => `Did not make the change of ${file} near line ${line}`);
   const extra = missed.unnecessaryEdits.map(path => `Changed ${path}, which the fix leaves alone`);
   return [ ...files, ...hunks, ...extra ];
  }
  function computedRootCause(missed, failed) {
   const reasons = [];
   if (missed !== undefined) {
    const total = missed.filesMissed.length + missed.filesEdited.filter(path => !missed.unnecessaryEdits.includes(path)).length;
    if (missed.filesEdited.length === 0) reasons.push("The run changed nothing"); else if (missed.filesMissed.length > 0) reasons.push(`The run changed ${total - missed.filesMissed.length} of the ${total} files of the fix`);
    if (missed.filesNeverOpened.length > 0) reasons.push(`it never looked at ${missed.filesNeverOpened.slice(0, 5).join(", ")}`);
   }
   if (failed.plan.edits > 0 && !failed.plan.testedAfterEdit) reasons.push("no test ran after its last edit"); else if (failed.plan.edits > 0 && !failed.plan.verified) reasons.push("it ended though its tests did not pass");
   return reasons.length === 0 ? undefined : `${capitalised(reasons.join("; "))}.`;
  }
  const capitalised = sentence => sentence.charAt(0).toUpperCase() + sentence.slice(1);
  function stillFailing(evidence, failed) {
   const recorded = texts.parse(failed.header.failureAnalysis?.testsStillFailing);
   if (recorded !== undefined) return recorded;
   const known = failToPassOf(evidence) ?? [];
   const output = failed.lastTestOutput;
   if (output === undefined || failed.plan.verified || !failed.plan.testedAfterEdit) return undefined;
   const named = known.filter(id => output.includes(id.split(" > ").at(-1)));
   return named.length === 0 ? undefined : named;
  }
  function consequenceOf(tests) {
   if (tests === undefined || tests.length === 0) return undefined;
   const shown = tests.slice(0, 5).join(", ");
   return `${tests.length === 1 ? "The test" : `${tests.length} tests,`} ${shown}${tests.length > 5 ? " and others," : ""} still fail${tests.length === 1 ? "s" : ""}.`;
  }
  function description(missed, failed) {
   if (missed === undefined) return undefined;
   const edited = missed.filesEdited.length;
   return `The run edited ${edited} ${edited === 1 ? "file" : "files"} in ${failed.metrics.steps} steps; the fix has ${missed.filesMissed.length} files and ${missed.hunksMissed.length} hunks that it did not touch.`;
  }
  function failureModeAnalysis(evidence) {
   const {metadata: metadata, failed: failed, logs: logs} = evidence;
   const tags = tagsSchema.parse(failed?.header.tags ?? evidence.ideal?.header.tags ?? {});
   const recorded = recordedSchema.parse(failed?.header.failureAnalysis ?? {});
   const missed = failed === undefined ? undefined : whatWasMissed(evidence, failed);
   const tests = failed === undefined ? undefined : stillFailing(evidence, failed);
   const messages = (logs.withTests?.reports ?? []).flatMap(report => report.tests.flatMap(({message: message}) => message ?? [])).slice(0, 20);
   const issue = String((evidence.ideal ?? failed)?.header.taskIssue ?? (evidence.ideal ?? failed)?.header.description ?? "");
   const {category: category, mode: mode} = classifyFailure([ metadata.failure, tags.bugType, ...messages, issue, tags.failureMode ].filter(item => item !== undefined && item !== ""));
   const recordedIssues = recorded.issuesMissed ?? recorded.missing_steps ?? [];
   const issues = [ ...recordedIssues, ...missed === undefined ? [] : missedIssues(missed) ];
   return {
    ...presentOrNamed({
     failureType: metadata.failure ?? tags.failureMode,
     failureCategory: category,
     failureDescription: recorded.what_went_wrong ?? (failed === undefined ? undefined : description(missed, failed)),
     rootCause: recorded.rootCause ?? (failed === undefined ? undefined : computedRootCause(missed, failed)),
     consequence: recorded.consequence ?? consequenceOf(tests),
     issuesMissed: failed === undefined || missed === undefined && issues.length === 0 ? undefined : [ ...new Set(issues) ]
    }),
    ...present({
     failureMode: mode,
     comparedWithFix: missed && {
      filesMissed: missed.filesMissed,
      symbolsMissed: missed.symbolsMissed,
      hunksMissed: missed.hunksMissed,
      unnecessaryEdits: missed.unnecessaryEdits
     },
     verificationSkipped: failed === undefined || failed.plan.edits === 0 ? undefined : !failed.plan.testedAfterEdit,
     testsStillFailing: tests
    })
   };
  }
  function signals(plan) {
   return present({
    thoughtActionsCount: plan.thoughts,
    planAdherence: plan.intentions === 0 ? undefined : rounded(plan.carriedOut / plan.intentions),
    intentions: plan.intentions === 0 ? undefined : {
     stated: plan.intentions,
     carriedOut: plan.carriedOut
    },
    verificationStepsCompleted: plan.edits === 0 ? undefined : plan.verified,
    repeatedMistakes: plan.repeatedMistakes,
    contradictions: plan.contradictions
   });
  }
  function planAndMemorySignals(evidence) {
   return perTrajectory(evidence, ({plan: plan}) => signals(plan)) ?? {};
  }
  function wallTime({first: first, last: last}) {
   if (first?.time === undefined || last?.time === undefined) return undefined;
   const written = (timestamp, time) => typeof timestamp === "string" ? timestamp : new Date(time).toISOString();
   return {
    startTime: written(first.timestamp, first.time),
    endTime: written(last.timestamp, last.time),
    durationSeconds: rounded((last.time - first.time) / 1e3)
   };
  }
  function gaps(metrics) {
   const found = metrics.gaps();
   return found && {
    longestSeconds: rounded(found.longestSeconds),
    medianSeconds: rounded(found.medianSeconds)
   };
  }
  function commands({commands: run, exitCodes: exitCodes}) {
   return run === 0 ? undefined : {
    run: run,
    exitCodes: Object.fromEntries([ ...exitCodes ].sort())
   };
  }
  async function tokenCounts(evidence) {
   const {inputTokens: inputTokens = 0, outputTokens: outputTokens = 0} = evidence.metadata;
   if (inputTokens > 0 && outputTokens > 0) {
    return {
     inputTokens: inputTokens,
     outputTokens: outputTokens,
     totalTokens: inputTokens + outputTokens,
     source: "metadata"
    };
   }
   const [name, facts] = trajectoriesOf(evidence)[0] ?? [];
   if (facts === undefined) return undefined;
   const {inputTokens: input, outputTokens: output} = facts.metrics;
   if (input !== undefined && output !== undefined) {
    return {
     inputTokens: input,
     outputTokens: output,
     totalTokens: input + output,
     source: name
    };
   }
   const issue = typeof facts.header.taskIssue === "string" ? facts.header.taskIssue : undefined;
   const counted = await facts.texts.estimate(issue);
   return {
    ...counted,
    totalTokens: counted.inputTokens + counted.outputTokens,
    source: name,
    estimated: true
   };
  }
  async function stepLevelMetrics(evidence) {
   const of = measure => perTrajectory(evidence, ({metrics: metrics}) => measure(metrics));
   return present({
    totalSteps: of(({steps: steps}) => steps),
    toolCallBreakdown: of(({kinds: kinds}) => Object.fromEntries(kinds)),
    unknownStepKinds: of(({unknownKinds: unknownKinds}) => unknownKinds.length === 0 ? undefined : unknownKinds),
    wallTime: of(wallTime),
    activeSeconds: of(({durationSeconds: durationSeconds}) => durationSeconds === undefined ? undefined : rounded(durationSeconds)),
    gaps: of(gaps),
    tokenCounts: await tokenCounts(evidence),
    commands: of(commands),
    testRuns: of(({tests: tests}) => tests)
   });
  }
  const task_goal_text = schemas.YjP().optional().catch(undefined);
  const issueSchema = schemas._H3({
   title: task_goal_text,
   body: task_goal_text
  }).catch({});
  const statedSchema = schemas._H3({
   title: task_goal_text,
   prTitle: task_goal_text,
   description: task_goal_text,
   prBody: task_goal_text,
   problemStatement: task_goal_text,
   pullRequest: issueSchema.optional(),
   issues: schemas.YOg(issueSchema).optional().catch(undefined)
  }).catch({});
  const filled = (...candidates) => candidates.map(item => item?.trim()).find(item => item !== undefined && item !== "");
  function firstSentence(paragraph) {
   const sentence = paragraph?.trim().split(/(?<=[.!?])\s|\n/)[0]?.trim();
   return sentence === undefined || sentence === "" ? undefined : sentence.slice(0, 300);
  }
  function statedByPeople({metadata: metadata, ideal: ideal, failed: failed}) {
   const stated = statedSchema.parse(metadata);
   const header = (ideal ?? failed)?.header ?? {};
   const issue = stated.issues?.[0];
   const task = filled(task_goal_text.parse(header.taskIssue), task_goal_text.parse(header.problemStatement));
   return {
    summary: filled(stated.title, stated.prTitle, stated.pullRequest?.title, task_goal_text.parse(header.description), issue?.title, firstSentence(task)),
    problem: filled(stated.problemStatement, stated.description, stated.prBody, stated.pullRequest?.body, issue?.body, task)
   };
  }
  const task_goal_longest = 8e3;
  function problemFromTests({logs: logs}) {
   const failing = (logs.withTests?.reports ?? []).flatMap(({tests: tests}) => tests).filter(({status: status}) => status === "failed" || status === "error");
   if (failing.length === 0) return undefined;
   const lines = failing.slice(0, 10).map(({id: id, message: message}) => `${id}${message === undefined ? "" : `: ${message.split("\n")[0]}`}`);
   return `These tests fail: ${lines.join("; ")}`;
  }
  const expectation = /\b(?:should|must|expected?|ought to|instead of|so that|needs? to)\b/i;
  function expectedOutcome(problem, evidence) {
   const sentences = problem?.split(/(?<=[.!?])\s+|\n+/).filter(sentence => expectation.test(sentence)) ?? [];
   if (sentences.length > 0) return sentences.slice(0, 3).join(" ").slice(0, task_goal_longest);
   const tests = failToPassOf(evidence) ?? [];
   if (tests.length === 0) return undefined;
   return `These tests pass: ${tests.slice(0, 10).join("; ")}${tests.length > 10 ? `; and ${tests.length - 10} more` : ""}`;
  }
  function leaksIn(statement, {fix: fix}) {
   const leaks = new Set;
   for (const {path: path, hunks: hunks} of fix?.files ?? []) {
    if (statement.includes(path) || (0, external_node_path_.basename)(path).length > 5 && statement.includes((0, 
    external_node_path_.basename)(path))) leaks.add(path);
    for (const line of hunks.flatMap(hunk => hunk.lines)) {
     const code = line.slice(1).trim();
     if (line.startsWith("+") && code.length >= 16 && /[^\w\s]/.test(code) && statement.includes(code)) leaks.add(code);
    }
   }
   return [ ...leaks ].slice(0, 20);
  }
  function taskGoal(evidence) {
   const stated = statedByPeople(evidence);
   const problemStatement = (stated.problem ?? problemFromTests(evidence))?.slice(0, task_goal_longest);
   const leaks = evidence.fix === undefined ? [] : leaksIn(`${stated.summary ?? ""}\n${problemStatement ?? ""}`, evidence);
   return {
    ...presentOrNamed({
     summary: stated.summary ?? firstSentence(problemStatement),
     problemStatement: problemStatement,
     expectedOutcome: expectedOutcome(stated.problem, evidence)
    }),
    ...present({
     leaksSolution: evidence.fix === undefined ? undefined : leaks.length > 0,
     leaks: leaks.length > 0 ? leaks : undefined
    })
   };
  }
  const sectionBuilders = {
   taskGoal: taskGoal,
   failureModeAnalysis: failureModeAnalysis,
   stepLevelMetrics: stepLevelMetrics,
   diffSemantics: diffSemantics,
   testExecution: testExecution,
   navigationMetrics: navigationMetrics,
   planAndMemorySignals: planAndMemorySignals
  };
  async function buildSections(evidence, sections) {
   const built = {};
   for (const section of sections) built[section] = await sectionBuilders[section](evidence);
   return built;
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
 }
};
