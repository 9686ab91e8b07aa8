export const id = 3408;

export const ids = [ 3408 ];

export const modules = {
 26889: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   qF: () => parseJson,
   t$: () => positionAt
  });
  var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31397);
  const token = /[ \t\n\r]*(?:([{}[\],:])|("[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;
  function locateJsonError(text) {
   const containers = [];
   let expected = "value";
   let offset = 0;
   for (;;) {
    token.lastIndex = offset;
    const match = token.exec(text);
    if (match === null) return offset + (/^[ \t\n\r]*/.exec(text.slice(offset, offset + 1e4))?.[0].length ?? 0);
    const next = advance(expected, match, containers);
    if (next === undefined) return token.lastIndex - match[0].trimStart().length;
    expected = next;
    offset = token.lastIndex;
   }
  }
  function advance(expected, match, containers) {
   const [, mark, string, literal] = match;
   const takesValue = expected === "value" || expected === "value-or-end";
   const after = () => containers.length === 0 ? "nothing" : "comma-or-end";
   if (string !== undefined && (expected === "key" || expected === "key-or-end")) return "colon";
   if (string !== undefined || literal !== undefined) return takesValue ? after() : undefined;
   if (mark === "{" || mark === "[") {
    if (!takesValue) return undefined;
    containers.push(mark);
    return mark === "{" ? "key-or-end" : "value-or-end";
   }
   if (mark === ":") return expected === "colon" ? "value" : undefined;
   if (mark === ",") {
    if (expected !== "comma-or-end") return undefined;
    return containers.at(-1) === "{" ? "key" : "value";
   }
   return close(expected, mark, containers) ? after() : undefined;
  }
  function close(expected, mark, containers) {
   const opened = containers.at(-1);
   if (opened !== (mark === "}" ? "{" : "[")) return false;
   if (expected !== "comma-or-end" && expected !== (opened === "{" ? "key-or-end" : "value-or-end")) return false;
   containers.pop();
   return true;
  }
  function positionAt(text, offset) {
   const before = text.slice(0, offset);
   const lastBreak = before.lastIndexOf("\n");
   return {
    line: before.split("\n").length,
    column: offset - lastBreak
   };
  }
  function parseJson(text, name) {
   const source = text.charCodeAt(0) === 65279 ? text.slice(1) : text;
   try {
    return JSON.parse(source);
   } catch (error) {
    const offset = locateJsonError(source);
    const {line: line, column: column} = positionAt(source, offset);
    const what = offset >= source.length ? "the text ends too early" : (0, _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__.b)(error).replace(/ in JSON at .*/s, "");
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__.y(`${name} is not valid JSON: line ${line}, column ${column}: ${what.slice(0, 160)}`);
   }
  }
 },
 93006: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $4: () => requiredText,
   L$: () => toggle,
   Qq: () => text,
   SB: () => integerWithDefault,
   Yq: () => choice,
   nd: () => integer,
   p_: () => list
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);
  function text(description) {
   return zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).optional().meta({
    description: description
   });
  }
  function requiredText(description) {
   return zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).meta({
    description: description,
    required: true
   });
  }
  function toggle(description) {
   return zod__WEBPACK_IMPORTED_MODULE_0__.k5n([ "true", "false" ]).default("false").transform(value => value === "true").meta({
    description: description,
    toggle: true,
    default: "false"
   });
  }
  function choice(description, values) {
   return zod__WEBPACK_IMPORTED_MODULE_0__.k5n(values).default(values[0]).meta({
    description: `${description} (${values.join(", ")})`,
    default: values[0]
   });
  }
  function wholeNumber(range) {
   return zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^-?\d+$/, "must be a whole number").transform(Number).pipe(zod__WEBPACK_IMPORTED_MODULE_0__.Whr().min(range.minimum).max(range.maximum));
  }
  function integer(description, range) {
   return wholeNumber(range).optional().meta({
    description: description
   });
  }
  function integerWithDefault(description, range, fallback) {
   return wholeNumber(range).default(fallback).meta({
    description: description,
    default: String(fallback)
   });
  }
  function list(description) {
   return zod__WEBPACK_IMPORTED_MODULE_0__.YjP().default("").transform(value => value.split(/[\s,]+/).filter(item => item !== "")).meta({
    description: description,
    list: true
   });
  }
 },
 7124: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   i: () => parsePatch
  });
  var external_node_buffer_ = __webpack_require__(4573);
  var user_error = __webpack_require__(31397);
  var quoted_path = __webpack_require__(12588);
  const prefixPairs = new Set([ "ab", "ba", "iw", "wi", "cw", "wc", "ci", "ic", "ow", "wo" ]);
  const extendedHeader = /^(?:old mode |new mode |deleted file mode |new file mode |copy from |copy to |rename from |rename to |similarity index |dissimilarity index |index )/;
  function readName(text) {
   const withoutReturn = text.replace(/\r$/, "");
   if (withoutReturn.startsWith('"')) return (0, quoted_path.m)(withoutReturn)?.path;
   return withoutReturn.split("\t")[0];
  }
  function stripPrefixes(oldName, newName) {
   const oldPrefix = oldName === undefined ? undefined : /^([a-z])\//.exec(oldName)?.[1];
   const newPrefix = newName === undefined ? undefined : /^([a-z])\//.exec(newName)?.[1];
   const known = oldName === undefined || newName === undefined ? /[abciwo]/.test(oldPrefix ?? newPrefix ?? "") : oldPrefix !== undefined && newPrefix !== undefined && prefixPairs.has(oldPrefix + newPrefix);
   return known ? [ oldName?.slice(2), newName?.slice(2) ] : [ oldName, newName ];
  }
  function readGitLine(line) {
   const rest = line.slice("diff --git ".length).replace(/\r$/, "");
   if (rest.startsWith('"')) {
    const first = (0, quoted_path.m)(rest);
    const second = first === undefined ? undefined : readName(first.rest.replace(/^ /, ""));
    return first === undefined || second === undefined ? undefined : namePair(first.path, second);
   }
   if (rest.endsWith('"')) {
    const start = rest.indexOf(' "');
    const second = start < 0 ? undefined : (0, quoted_path.m)(rest.slice(start + 1));
    return second === undefined ? undefined : namePair(rest.slice(0, start), second.path);
   }
   const middle = (rest.length - 1) / 2;
   const halves = namePair(rest.slice(0, middle), rest.slice(middle + 1));
   if (Number.isInteger(middle) && rest[middle] === " " && halves[0] === halves[1]) return halves;
   const space = rest.indexOf(" ");
   return space < 0 ? undefined : namePair(rest.slice(0, space), rest.slice(space + 1));
  }
  function namePair(oldName, newName) {
   const [oldPath, newPath] = stripPrefixes(oldName, newName);
   return [ oldPath ?? oldName, newPath ?? newName ];
  }
  function readField(line, fields) {
   const text = line.replace(/\r$/, "");
   const [, key, value] = /^(--- |\+\+\+ |old mode |new mode |deleted file mode |new file mode |copy from |copy to |rename from |rename to |index )(.*)$/s.exec(text) ?? [];
   if (key === undefined || value === undefined) return;
   const name = readName(value);
   if (key === "--- " && name !== undefined) fields.oldName = name; else if (key === "+++ " && name !== undefined) fields.newName = name; else if (key === "old mode ") fields.oldMode = value; else if (key === "new mode ") fields.newMode = value; else if (key === "deleted file mode ") Object.assign(fields, {
    oldMode: value,
    status: "deleted"
   }); else if (key === "new file mode ") Object.assign(fields, {
    newMode: value,
    status: "added"
   }); else if (key.endsWith(" from ") && name !== undefined) fields.from = name; else if (key.endsWith(" to ") && name !== undefined) Object.assign(fields, {
    to: name,
    status: key.startsWith("copy") ? "copied" : "renamed"
   }); else if (key === "index ") {
    const mode = /^\S+ ([0-7]{6})$/.exec(value)?.[1];
    if (mode !== undefined) Object.assign(fields, {
     oldMode: mode,
     newMode: mode
    });
   }
  }
  function namesOf(header, fields) {
   if (fields.from !== undefined && fields.to !== undefined) return [ fields.from, fields.to ];
   const oldName = fields.oldName === "/dev/null" ? undefined : fields.oldName;
   const newName = fields.newName === "/dev/null" ? undefined : fields.newName;
   const [oldPath, newPath] = stripPrefixes(oldName, newName);
   const single = newPath ?? oldPath;
   if (single !== undefined) return [ oldPath ?? single, newPath ?? single ];
   const gitLine = header[0];
   return gitLine?.startsWith("diff --git ") ? readGitLine(gitLine) : undefined;
  }
  function readFileHeader(header) {
   const fields = {
    status: "modified"
   };
   for (const line of header) readField(line, fields);
   const names = namesOf(header, fields);
   if (names === undefined) return undefined;
   if (fields.status === "modified" && fields.oldName === "/dev/null") fields.status = "added";
   if (fields.status === "modified" && fields.newName === "/dev/null") fields.status = "deleted";
   return {
    status: fields.status,
    oldPath: names[0],
    newPath: names[1],
    ...fields.oldMode === undefined ? {} : {
     oldMode: fields.oldMode
    },
    ...fields.newMode === undefined ? {} : {
     newMode: fields.newMode
    }
   };
  }
  const maximumPatchBytes = 32 * 1024 * 1024;
  const hunkHeader = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
  const shownWarnings = 20;
  function warn(cursor, what) {
   if (cursor.warnings.length < shownWarnings) cursor.warnings.push(`Line ${cursor.position + 1}: ${what}`);
  }
  function startsPlainFile({lines: lines, position: position}) {
   return (lines[position]?.startsWith("--- ") ?? false) && (lines[position + 1]?.startsWith("+++ ") ?? false) && hunkHeader.test(lines[position + 2] ?? "");
  }
  function startsFile(cursor) {
   return (cursor.lines[cursor.position]?.startsWith("diff --git ") ?? false) || startsPlainFile(cursor);
  }
  function readHunkLines(cursor, hunk) {
   let oldLeft = hunk.oldCount;
   let newLeft = hunk.newCount;
   for (;cursor.position < cursor.lines.length; cursor.position += 1) {
    const line = cursor.lines[cursor.position] ?? "";
    const mark = line[0] ?? " ";
    if (mark === "\\" && hunk.lines.length > 0) {
     hunk.lines.push(line);
     continue;
    }
    const complete = oldLeft <= 0 && newLeft <= 0;
    if (!" +-".includes(mark) && line !== "\r") break;
    if (startsPlainFile(cursor) && (oldLeft !== 1 || newLeft !== 1)) break;
    if (complete && (line === "" || /^-- ?\r?$/.test(line))) break;
    if (complete) warn(cursor, "the hunk has more lines than its header says."); else if (line === "" || line === "\r") warn(cursor, "an empty line stands for an empty context line.");
    hunk.lines.push(line);
    if (mark !== "+") oldLeft -= 1;
    if (mark !== "-") newLeft -= 1;
   }
   if (oldLeft > 0 || newLeft > 0) warn(cursor, "the hunk has fewer lines than its header says."); else if (oldLeft !== newLeft && (oldLeft < 0 || newLeft < 0)) warn(cursor, "the counts of the hunk header do not fit its lines.");
  }
  function readHunk(cursor) {
   const header = cursor.lines[cursor.position] ?? "";
   const match = hunkHeader.exec(header);
   if (match === null) return undefined;
   cursor.position += 1;
   const hunk = {
    oldStart: Number(match[1]),
    oldCount: Number(match[2] ?? 1),
    newStart: Number(match[3]),
    newCount: Number(match[4] ?? 1),
    header: header,
    lines: []
   };
   readHunkLines(cursor, hunk);
   return hunk;
  }
  function readBinary(cursor) {
   const lines = [];
   const first = cursor.lines[cursor.position] ?? "";
   lines.push(first);
   cursor.position += 1;
   if (!first.startsWith("GIT binary patch")) return lines;
   for (;cursor.position < cursor.lines.length; cursor.position += 1) {
    const line = cursor.lines[cursor.position] ?? "";
    if (!/^(?:(?:literal|delta) \d+|[A-Za-z][!-~]*|)\r?$/.test(line) || startsFile(cursor)) break;
    lines.push(line);
   }
   return lines;
  }
  function readHeader(cursor) {
   const header = [];
   if (cursor.lines[cursor.position]?.startsWith("diff --git ")) {
    header.push(cursor.lines[cursor.position] ?? "");
    cursor.position += 1;
    while (extendedHeader.test(cursor.lines[cursor.position] ?? "")) {
     header.push(cursor.lines[cursor.position] ?? "");
     cursor.position += 1;
    }
   }
   if (cursor.lines[cursor.position]?.startsWith("--- ") && cursor.lines[cursor.position + 1]?.startsWith("+++ ")) {
    header.push(...cursor.lines.slice(cursor.position, cursor.position + 2));
    cursor.position += 2;
   }
   return header;
  }
  function readFile(cursor) {
   const start = cursor.position;
   const header = readHeader(cursor);
   const meaning = readFileHeader(header);
   if (meaning === undefined) {
    cursor.position = start;
    warn(cursor, "the header names no file.");
    cursor.position = start + header.length;
    return undefined;
   }
   const file = {
    ...meaning,
    header: header,
    hunks: [],
    trailer: []
   };
   const next = cursor.lines[cursor.position] ?? "";
   if (/^(?:GIT binary patch|Binary files .* differ)\r?$/.test(next)) file.binary = readBinary(cursor);
   for (let hunk = readHunk(cursor); hunk !== undefined; hunk = readHunk(cursor)) file.hunks.push(hunk);
   return file;
  }
  function readStrayLines(cursor, into) {
   if (cursor.position >= cursor.lines.length || startsFile(cursor)) return;
   const isSignature = /^-- ?\r?$/.test(cursor.lines[cursor.position] ?? "");
   if (!isSignature) warn(cursor, "text that belongs to no file.");
   do {
    into.push(cursor.lines[cursor.position] ?? "");
    cursor.position += 1;
   } while (cursor.position < cursor.lines.length && !startsFile(cursor));
  }
  function splitLines(text) {
   if (text === "") return {
    lines: [],
    endsWithNewline: false
   };
   const lines = text.split("\n");
   const endsWithNewline = lines.at(-1) === "";
   if (endsWithNewline) lines.pop();
   return {
    lines: lines,
    endsWithNewline: endsWithNewline
   };
  }
  function decode(content) {
   if (typeof content === "string") return {
    text: content,
    encoding: "utf8"
   };
   const encoding = (0, external_node_buffer_.isUtf8)(content) ? "utf8" : "latin1";
   return {
    text: Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString(encoding),
    encoding: encoding
   };
  }
  function parsePatch(content, options = {}) {
   if (content.length > maximumPatchBytes) {
    const megabytes = size => Math.round(size / 1024 / 1024);
    throw new user_error.y(`The patch has ${megabytes(content.length)} MB; more than ${megabytes(maximumPatchBytes)} MB are not read. Choose a smaller change.`);
   }
   const {text: text, encoding: encoding} = decode(content);
   const {lines: lines, endsWithNewline: endsWithNewline} = splitLines(text);
   const cursor = {
    lines: lines,
    position: 0,
    warnings: []
   };
   const patch = {
    preamble: [],
    files: [],
    endsWithNewline: endsWithNewline,
    encoding: encoding,
    warnings: cursor.warnings
   };
   readStrayLines(cursor, patch.preamble);
   while (cursor.position < lines.length) {
    const start = cursor.position;
    const file = readFile(cursor);
    const previous = patch.files.at(-1)?.trailer ?? patch.preamble;
    if (file === undefined) previous.push(...lines.slice(start, cursor.position)); else patch.files.push(file);
    readStrayLines(cursor, patch.files.at(-1)?.trailer ?? patch.preamble);
   }
   if (lines.length > 0 && !endsWithNewline) warn(cursor, "the last line has no newline.");
   if (lines.length > 0 && patch.files.length === 0) warn(cursor, "no file is changed.");
   if (options.tolerant !== true && patch.warnings.length > 0) {
    throw new user_error.y(patch.warnings.map(warning => `The patch is not as git writes it. ${warning}`));
   }
   return patch;
  }
 },
 75726: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   JO: () => changesMode,
   VB: () => countChangedLines,
   XM: () => pathOf,
   Xz: () => isSubmodule,
   wP: () => isSymlink
  });
  function pathOf(file) {
   return file.newPath;
  }
  function isSubmodule(file) {
   return file.oldMode === "160000" || file.newMode === "160000";
  }
  function isSymlink(file) {
   return file.oldMode === "120000" || file.newMode === "120000";
  }
  function changesMode(file) {
   return file.oldMode !== undefined && file.newMode !== undefined && file.oldMode !== file.newMode;
  }
  function countChangedLines(file) {
   let added = 0;
   let removed = 0;
   for (const hunk of file.hunks) {
    for (const line of hunk.lines) {
     if (line.startsWith("+")) added += 1; else if (line.startsWith("-")) removed += 1;
    }
   }
   return {
    added: added,
    removed: removed
   };
  }
 },
 12588: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   W: () => quotePath,
   m: () => readQuotedPath
  });
  var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
  const escapes = {
   a: 7,
   b: 8,
   t: 9,
   n: 10,
   v: 11,
   f: 12,
   r: 13,
   '"': 34,
   "\\": 92
  };
  function readQuotedPath(text) {
   const match = /^"((?:[^"\\]|\\(?:[abtnvfr"\\]|[0-3][0-7]{2}))*)"/.exec(text);
   if (match === null) return undefined;
   return {
    path: unquote(match[1] ?? ""),
    rest: text.slice(match[0].length)
   };
  }
  function unquote(body) {
   const pieces = [];
   for (const [piece, code] of body.matchAll(/\\([abtnvfr"\\]|[0-3][0-7]{2})|[^\\]+/g)) {
    if (code === undefined) pieces.push(Buffer.from(piece, "utf8")); else pieces.push(Buffer.from([ escapes[code] ?? Number.parseInt(code, 8) ]));
   }
   const bytes = Buffer.concat(pieces);
   return bytes.toString((0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? "utf8" : "latin1");
  }
  function quotePath(path) {
   if (!/["\\\u0000-\u001f\u007f-\uffff]/.test(path)) return path;
   let quoted = "";
   for (const byte of Buffer.from(path, "utf8")) {
    const letter = Object.entries(escapes).find(([, code]) => code === byte)?.[0];
    if (letter !== undefined) quoted += `\\${letter}`; else if (byte < 32 || byte > 126) quoted += `\\${byte.toString(8).padStart(3, "0")}`; else quoted += String.fromCharCode(byte);
   }
   return `"${quoted}"`;
  }
 }
};
