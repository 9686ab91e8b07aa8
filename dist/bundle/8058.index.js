export const id = 8058;

export const ids = [ 8058 ];

export const modules = {
 64272: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => fileSource,
   P: () => memorySource
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  function fileSource(path) {
   const file = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r");
   return {
    size: (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size,
    read(offset, length, target) {
     const buffer = target ?? Buffer.allocUnsafe(length);
     return buffer.subarray(0, (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, 0, length, offset));
    },
    close: () => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file)
   };
  }
  function memorySource(content) {
   const bytes = typeof content === "string" ? Buffer.from(content) : Buffer.from(content);
   return {
    size: bytes.length,
    read: (offset, length) => bytes.subarray(offset, offset + length),
    close: () => undefined
   };
  }
 },
 5744: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   hY: () => maskVolatile,
   yK: () => signatureOf
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  const masks = [ [ /\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?/g, "<time>" ], [ /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, "<id>" ], [ /(?:file:\/\/)?(?:[A-Za-z]:)?(?:[\\/][\w.@+~-]+)+[\\/](?=[\w.@+~-])/g, "<path>/" ], [ /\b0x[0-9a-f]+\b/gi, "<hex>" ], [ /\b(?=[0-9a-f]*\d)[0-9a-f]{7,64}\b/gi, "<hex>" ], [ /\d+(?:[.,]\d+)*/g, "<n>" ], [ /\s+/g, " " ] ];
  function maskVolatile(text) {
   let masked = text.slice(0, 4e3);
   for (const [pattern, replacement] of masks) masked = masked.replace(pattern, replacement);
   return masked.trim().slice(0, 400);
  }
  function maskRun(text) {
   let masked = text.slice(0, 4e3);
   for (const [pattern, replacement] of masks.slice(0, -2)) masked = masked.replace(pattern, replacement);
   const durations = /\b\d+(?:\.\d+)? ?(?:ms|s|sec|seconds|min)\b|(?<=:)\d{2,5}\b(?=:?\d*\b)|(?<=\bport )\d+/g;
   return masked.replace(durations, "<n>").replace(/\s+/g, " ").trim().slice(0, 400);
  }
  function kindOf(message) {
   if (message === undefined) return "";
   const first = message.split("\n").find(line => line.trim() !== "") ?? "";
   return maskVolatile(first);
  }
  function signatureOf({class: failureClass, tests: tests, message: message}) {
   const parts = tests.length > 0 ? tests.map(test => `${test.name}\0${kindOf(test.message)}`).sort() : [ kindOf(message) ];
   const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update([ failureClass, ...new Set(parts) ].join("\n"));
   return `${failureClass}-${hash.digest("hex").slice(0, 16)}`;
  }
 },
 88709: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   k: () => readFailures
  });
  var clean_line = __webpack_require__(46383);
  const failureWords = [ ...[ "fail", "error", "not ok", "exception", "panic", "fatal", "cannot", "can't", "undefined", "killed", "timed out" ], ...[ "timeout", "time-out", "denied", "not found", "segmentation", "segfault", "sigsegv", "sigabrt", "no such" ], ...[ "unable to", "could not", "couldn't", "refused", "missing", "assert", "expected", "abort", "exit code" ], ...[ "exit status", "core dumped", "no space", "out of memory", "oomkill", "unauthorized", "forbidden", "rejected" ], ...[ "conflict", "unresolved", "unexpected", "invalid", "traceback", "broken", "mismatch", "unreachable", "cancel" ], ...[ "terminated", "shutdown", "not satisf", "lost communication", "reset by peer", "violation", "would reformat" ], ...[ "flaky", "deadlock", "data race", "sanitizer", "overflow", "not formatted", "sigkill", "returning 124" ], ...[ "does not exist", "unsupported", "incompatible", "no matching", "rate limit", "deprecated and", "vulnerab" ], ...[ "received:", "actual", "code style issues", "circular", "no tests", "0 tests", "quota", "certificate" ], ...[ "✕", "✖", "✗", "✘", "×", "●", "must be", "is not", "cycle", "rspec ./", "differ", "leak", "corrupt" ] ];
  const markerWords = [ "##[", "post job cleanup.", "cleaning up orphan", "current runner version:", "complete job name:" ];
  const lineEndFlag = 1;
  const failureFlag = 2;
  const markerFlag = 4;
  const flagBits = 3;
  function buildTrie(words) {
   const trie = {
    next: [ new Int32Array(256).fill(-1) ],
    flags: [ 0 ]
   };
   for (const {bytes: bytes, flag: flag} of words) {
    let state = 0;
    for (const byte of bytes) {
     let following = trie.next[state]?.[byte] ?? -1;
     if (following < 0) {
      following = trie.next.push(new Int32Array(256).fill(-1)) - 1;
      trie.flags.push(0);
      trie.next[state][byte] = following;
     }
     state = following;
    }
    trie.flags[state] = (trie.flags[state] ?? 0) | flag;
   }
   return trie;
  }
  function completeEdges({next: next, flags: flags}) {
   const suffix = new Int32Array(next.length);
   const queue = [ 0 ];
   for (let index = 0; index < queue.length; index++) {
    const state = queue[index];
    const fallback = next[suffix[state]];
    const edges = next[state];
    flags[state] = flags[state] | flags[suffix[state]];
    for (let byte = 0; byte < 256; byte++) {
     const following = edges[byte];
     if (following < 0) edges[byte] = state === 0 ? 0 : fallback[byte]; else {
      suffix[following] = state === 0 ? 0 : fallback[byte];
      queue.push(following);
     }
    }
   }
  }
  function buildTable() {
   const encode = flag => word => ({
    bytes: Buffer.from(word.toLowerCase()),
    flag: flag
   });
   const trie = buildTrie([ ...failureWords.map(encode(failureFlag)), ...markerWords.map(encode(markerFlag)) ]);
   completeEdges(trie);
   if (trie.next.length >= 1 << 16 - flagBits) throw new Error("Too many words for a 16 bit state.");
   const table = new Uint16Array(trie.next.length * 256);
   trie.next.forEach((edges, state) => {
    for (let byte = 0; byte < 256; byte++) {
     const lower = byte >= 65 && byte <= 90 ? byte + 32 : byte;
     const following = edges[lower];
     table[state * 256 + byte] = following << flagBits | trie.flags[following];
    }
    table[state * 256 + 10] = lineEndFlag;
   });
   return table;
  }
  let built;
  function keywordTable() {
   built ??= buildTable();
   return built;
  }
  const linesPerEntry = 128;
  const blockSize = 1 << 20;
  function scanLines(source, tabbed, visitor) {
   const scanner = new LineScanner(source, tabbed, visitor);
   for (let offset = 0; offset < source.size; offset += blockSize) scanner.scan(offset);
   scanner.finish();
   return {
    lines: scanner.line - (scanner.lineStart === source.size ? 1 : 0),
    starts: scanner.starts
   };
  }
  class LineScanner {
   line=1;
   lineStart=0;
   starts=[ 0 ];
   source;
   tabbed;
   visitor;
   state=0;
   seen=0;
   skip=0;
   columns=Buffer.alloc(0);
   buffer=Buffer.allocUnsafe(blockSize);
   constructor(source, tabbed, visitor) {
    this.source = source;
    this.tabbed = tabbed;
    this.visitor = visitor;
    if (tabbed) this.checkColumns(0);
   }
   scan(offset) {
    const table = keywordTable();
    const block = this.source.read(offset, blockSize, this.buffer);
    const length = block.length;
    let {state: state, seen: seen} = this;
    let index = this.skip;
    for (;index < length; index++) {
     state = table[(state & 65528) << 5 | block[index]];
     if ((state & 7) === 0) continue;
     if ((state & lineEndFlag) === 0) {
      seen |= state & 7;
      continue;
     }
     this.endLine(offset + index, seen);
     seen = 0;
     state = 0;
     if (this.tabbed) index += this.columnLength(block, offset, index + 1);
     if (block[index + 28] === 90 && block[index + 11] === 84) index += 28;
    }
    this.skip = index - length;
    this.state = state;
    this.seen = seen;
   }
   finish() {
    if (this.lineStart < this.source.size) this.endLine(this.source.size, this.seen);
   }
   endLine(end, seen) {
    if (seen !== 0) {
     if ((seen & markerFlag) !== 0) this.visitor.marker({
      line: this.line,
      start: this.lineStart,
      end: end
     });
     if ((seen & failureFlag) !== 0) this.visitor.failure(this.line, this.lineStart);
    }
    this.line++;
    this.lineStart = end + 1;
    if ((this.line - 1) % linesPerEntry === 0) this.starts.push(this.lineStart);
   }
   columnLength(block, offset, index) {
    const {columns: columns} = this;
    if (index + columns.length > block.length) {
     this.checkColumns(offset + index);
     return 0;
    }
    for (let position = columns.length - 1; position >= 0; position--) {
     if (block[index + position] !== columns[position]) {
      this.checkColumns(offset + index);
      return 0;
     }
    }
    return columns.length;
   }
   checkColumns(start) {
    const head = this.source.read(start, 2048);
    const first = head.indexOf(9);
    const second = head.indexOf(9, first + 1);
    const lineEnd = head.indexOf(10);
    if (first < 0 || second < 0 || lineEnd >= 0 && lineEnd < second) return;
    const columns = head.subarray(0, second + 1);
    if (columns.equals(this.columns)) return;
    this.columns = columns;
    const end = lineEnd < 0 ? start + head.length : start + lineEnd;
    this.visitor.columns({
     line: this.line,
     start: start,
     end: end
    }, columns.toString("utf8"));
   }
  }
  const actLine = /^(\[[^\]]{1,200}\]) (.*)$/;
  const act_steps_blockSize = 4 * 1024 * 1024;
  function isActLog(source) {
   const head = (0, clean_line.Nl)(source.read(0, 16 * 1024).toString("utf8"));
   return /^\[[^\]\n]{1,200}\] (?:\u{1F6A7}|⭐|🚀| {2}\||\*DRYRUN\*)/mu.test(head) && /^\[[^\]\n]{1,200}\] +(?:⭐|🚀|\|)/mu.test(head);
  }
  function hasFailureWord(text) {
   const table = keywordTable();
   const bytes = Buffer.from(text);
   let state = 0;
   for (const byte of bytes) {
    state = table[(state & 65528) << 5 | byte];
    if ((state & failureFlag) !== 0) return true;
   }
   return false;
  }
  class ActReader {
   steps=[];
   open=new Map;
   jobs=new Map;
   read(raw, line, start, end) {
    const match = actLine.exec((0, clean_line.Nl)(raw.replace(/\r$/, "")));
    if (match === null) return;
    const [, prefix, text] = match;
    const step = this.open.get(prefix) ?? this.begin(prefix, line, start);
    const started = /^⭐ ?(?:Run )?(?:(Main|Pre|Post|Set up) )?(.+)$/u.exec(text);
    if (started !== null && !text.startsWith("  |")) {
     const next = this.begin(prefix, line, start);
     next.name = started[2];
     if (started[1] === "Post") next.kind = "clean-up";
     return;
    }
    this.extend(step, line, end);
    this.note(step, text, line, start);
   }
   note(step, text, line, start) {
    const exit = /^exitcode '(\d+)': failure/.exec(text.trim()) ?? /Process completed with exit code (\d+)/.exec(text);
    if (exit !== null) step.exitCode = Number(exit[1]);
    if (/^ *❌ +Failure/u.test(text)) step.failed = true;
    if (/^ *\| /.test(text) && hasFailureWord(text)) {
     step.candidates.lines.push(line);
     step.candidates.starts.push(start);
    }
   }
   extend(step, line, end) {
    step.lastLine = line;
    step.end = end;
   }
   begin(prefix, line, start) {
    if (!this.jobs.has(prefix)) this.jobs.set(prefix, this.jobs.size);
    const step = {
     job: prefix.slice(1, -1).split("/").slice(1).join("/").trim() || prefix.slice(1, -1),
     jobIndex: this.jobs.get(prefix),
     kind: "step",
     firstLine: line,
     start: start,
     lastLine: line,
     end: start,
     errors: [],
     candidates: {
      lines: [],
      starts: []
     },
     linePrefix: `${prefix}   |`
    };
    this.open.set(prefix, step);
    this.steps.push(step);
    return step;
   }
  }
  function findActSteps(source) {
   const reader = new ActReader;
   const starts = [];
   let rest = Buffer.alloc(0);
   let line = 0;
   let offset = 0;
   for (let position = 0; position < source.size; position += act_steps_blockSize) {
    const block = Buffer.concat([ rest, source.read(position, act_steps_blockSize) ]);
    let from = 0;
    for (let end = block.indexOf(10); end >= 0; end = block.indexOf(10, from)) {
     if (line % linesPerEntry === 0) starts.push(offset);
     reader.read(block.toString("utf8", from, end), ++line, offset, offset + end - from + 1);
     offset += end - from + 1;
     from = end + 1;
    }
    rest = block.subarray(from);
   }
   if (rest.length > 0) reader.read(rest.toString("utf8"), ++line, offset, source.size);
   return {
    steps: reader.steps.filter(step => step.end > step.start),
    index: {
     lines: line,
     starts: starts
    }
   };
  }
  const longestText = 500;
  function detach(text) {
   return Buffer.from(text).toString();
  }
  function cite({line: line, text: whole}, mention) {
   const text = detach(whole);
   if (text.length <= longestText) return {
    line: line,
    text: text
   };
   const at = mention === undefined ? -1 : text.indexOf(mention);
   if (at + (mention?.length ?? 0) < longestText - 1) return {
    line: line,
    text: `${text.slice(0, longestText - 1)}…`
   };
   return {
    line: line,
    text: `…${text.slice(at, at + longestText - 2)}…`
   };
  }
  function neighbours(position, distance) {
   return [ position + distance, position - distance ];
  }
  function chooseContext(lines, wishes) {
   const mentions = new Map;
   const chosen = new Set;
   const take = position => {
    const usable = position >= 0 && position < lines.length && lines[position].text.trim() !== "";
    if (usable && chosen.size < wishes.limit) chosen.add(position);
   };
   for (const {position: position, mention: mention} of wishes.named) {
    take(position);
    mentions.set(position, mention);
   }
   for (const position of wishes.wanted) take(position);
   for (let distance = 1; distance <= 12 && chosen.size < wishes.limit; distance++) {
    for (const position of wishes.wanted.slice(0, 40)) for (const next of neighbours(position, distance)) take(next);
   }
   for (let position = lines.length - 1; position >= lines.length - 30; position--) take(position);
   return [ ...chosen ].sort((a, b) => a - b).map(position => cite(lines[position], mentions.get(position)));
  }
  const classOfExitCode = {
   124: "timeout",
   126: "permission",
   127: "configuration",
   132: "crash",
   134: "crash",
   135: "crash",
   136: "crash",
   137: "out-of-memory",
   139: "crash",
   143: "cancelled"
  };
  const overriding = [ "cancelled", "timeout", "out-of-memory", "disk", "crash" ];
  const sureScore = 94;
  const enoughScore = 70;
  function bestScores(rated) {
   const best = new Map;
   for (const {rule: rule, score: score} of rated) {
    if (rule.class !== "any") best.set(rule.class, Math.max(best.get(rule.class) ?? 0, score));
   }
   return best;
  }
  function runnerVerdict(step) {
   const texts = step.errors.map(({text: text}) => text);
   if (texts.some(text => /has timed out after \d+ minutes|exceeded the maximum execution time/.test(text))) return "timeout";
   if (texts.some(text => /No space left on device/i.test(text))) return "disk";
   const cancelled = /^The (?:operation|run|job) was cancell?ed|shutdown signal|lost communication with the server/;
   return texts.some(text => cancelled.test(text)) && step.exitCode === undefined ? "cancelled" : undefined;
  }
  function classify(step, rated, testsFailed) {
   const verdict = runnerVerdict(step);
   const best = bestScores(rated);
   if (verdict !== undefined && !(verdict === "cancelled" && (best.get("out-of-memory") ?? 0) >= sureScore)) return verdict;
   const byExit = step.exitCode === undefined ? undefined : classOfExitCode[step.exitCode];
   if ((best.get("out-of-memory") ?? 0) >= sureScore) return "out-of-memory";
   if (byExit === "out-of-memory" || byExit === "timeout" || byExit === "crash") return byExit;
   if (testsFailed) return (best.get("disk") ?? 0) >= sureScore ? "disk" : "test";
   for (const failureClass of overriding) if ((best.get(failureClass) ?? 0) >= sureScore) return failureClass;
   const [first] = [ ...best ].sort(([, a], [, b]) => b - a);
   if (first !== undefined && first[1] >= enoughScore) return first[0];
   if (byExit !== undefined) return byExit;
   return first !== undefined && first[1] >= 60 ? first[0] : "unknown";
  }
  const prompts = [ /^(?:\$|>|❯|%) (\S.*)$/, /^\+{1,3} (\S.*)$/, /^##\[command\](\S.*)$/, /^\[command\](\S.*)$/ ];
  function announcedCommand(lines) {
   for (let position = lines.length - 1; position >= 0; position--) {
    const {text: text} = lines[position];
    if (text.length > 2e3) continue;
    for (const prompt of prompts) {
     const match = prompt.exec(text);
     if (match !== null && !/^\S+@\d\S* \S+/.test(match[1])) return match[1];
    }
   }
   return undefined;
  }
  function commandsOf(script) {
   return script.map(line => line.trim()).filter(line => line !== "" && !line.startsWith("#"));
  }
  function failingCommand(step, lines) {
   const {prologue: prologue} = step;
   if (prologue === undefined) return announcedCommand(lines);
   const commands = commandsOf(prologue.script);
   if (commands.length === 0) return announcedCommand(lines) ?? prologue.title;
   if (commands.length === 1) return commands[0];
   const traced = [ ...lines ].reverse().find(({text: text}) => /^\+ \S/.test(text));
   if (traced !== undefined) return traced.text.slice(2);
   return commands.join("\n");
  }
  function failingExitCode(step, lines) {
   if (step.exitCode !== undefined || step.prologue !== undefined) return step.exitCode;
   for (let position = lines.length - 1; position >= Math.max(0, lines.length - 200); position--) {
    const text = lines[position].text.slice(0, 2e3);
    const match = /(?:exited with|exit(?:ed with)?|failed with exit|returned) (?:exit )?(?:code|status)[: ]+(\d{1,3})\b|^exit(?: |=)(\d{1,3})$|ERR! errno (\d{1,3})$/i.exec(text);
    if (match !== null) return Number(match[1] ?? match[2] ?? match[3]);
   }
   return undefined;
  }
  var read_console = __webpack_require__(66668);
  const extension = "\\.(?:py|pyi|[cm]?[jt]sx?|vue|svelte|go|rs|java|kt|kts|scala|groovy|cs|fs|vb|rb|php|c|cc|cpp|cxx|h|hh|hpp|m|mm|swift|dart|ex|exs|erl|hs|ml|lua|pl|r|R|jl|sh|bats|clj|zig|nim|sol)";
  const patterns = [ /File "([^"<>\n]{1,500})", line (\d+)/, new RegExp(`(?:at |\\()(?:async )?(?:.{0,200} \\()?(?:file://)?((?:[A-Za-z]:)?[^\\s()'":,]{0,400}${extension}):(\\d+)`), new RegExp(`(?:^|[\\s('"\\[❯>])(?:file://)?((?:[A-Za-z]:[\\\\/])?[^\\s()'":,\\[\\]]{0,400}${extension})[:(](\\d+)`), new RegExp(`([^\\s()'":,]{0,400}${extension}):line (\\d+)`), new RegExp(`(?:^|\\s|\\()([^\\s()'":,]{0,400}${extension})(?: on)?,? line (\\d+)`) ];
  const foreign = /(?:^|[\\/])(?:node_modules|site-packages|dist-packages|vendor|\.cargo|\.rustup|rustc|\.m2|\.gradle|\.venv|venv|\.tox|\.nox|gems|hostedtoolcache|GOROOT|\.nuget|\.pub-cache|_pytest|pluggy|internal\/(?:process|modules|timers|test_runner))(?:[\\/]|$)|^node:|^internal\/|^<|^\/(?:usr|opt|lib|nix)\/(?!src\/)|^\/rustc\/|(?:^|[\\/])(?:lib\/python\d|python\d[\d.]*\/lib|go\/pkg\/mod|usr\/local\/go)/;
  const foreignJava = /at (?:java|javax|jdk|sun|com\.sun|org\.junit|junit|org\.gradle|org\.apache\.maven|kotlin|scala|org\.testng|org\.mockito|org\.assertj|org\.hamcrest|worker\.org\.gradle|org\.springframework|groovy|org\.codehaus|reactor|io\.netty)\./;
  function relativePath(file) {
   return file.replace(/^file:\/\//, "").replace(/\\/g, "/").replace(/^(?:[A-Za-z]:)?\/(?:home\/runner\/work|Users\/runner\/work|a|__w)\/[^/]+\/[^/]+\//, "").replace(/^\/github\/workspace\/|^\/workspace\//, "").replace(/^\.\//, "");
  }
  function frameOf(line) {
   if (line.length > 4e3 || !/\d/.test(line)) return undefined;
   for (const pattern of patterns) {
    const match = pattern.exec(line);
    if (match === null) continue;
    const number = Number(match[2]);
    if (number > 0 && number < 1e7) return {
     file: relativePath(match[1]),
     line: number
    };
   }
   return undefined;
  }
  function isOwnFrame(line, frame) {
   return !foreign.test(frame.file) && !foreign.test(line.trim().split(" ")[0] ?? "") && !foreignJava.test(line);
  }
  function firstOwnFrame(lines) {
   for (const line of lines) {
    const frame = frameOf(line);
    if (frame !== undefined && isOwnFrame(line, frame)) return frame;
   }
   return undefined;
  }
  const longestMessage = 2e3;
  function describe({name: name, file: file, message: message, traceback: traceback}) {
   const frame = firstOwnFrame([ ...(traceback ?? "").split("\n"), ...(message ?? "").split("\n") ]);
   return {
    name: name,
    ...file === undefined ? {} : {
     file: file
    },
    ...message === undefined ? {} : {
     message: message.slice(0, longestMessage)
    },
    ...frame === undefined ? {} : {
     frame: frame
    }
   };
  }
  function readAll(texts) {
   const reader = new read_console.ds;
   for (const text of texts) reader.feed(text);
   const failing = new Map;
   for (const {tests: tests} of reader.finish()) {
    for (const test of tests) {
     if (test.status !== "failed" && test.status !== "error") continue;
     const key = `${test.file ?? ""}\0${test.name}`;
     const known = failing.get(key);
     if (known === undefined || known.message === undefined) failing.set(key, describe(test));
    }
   }
   return [ ...failing.values() ];
  }
  const namesTest = /^(?:FAILED|ERROR) \S+::\S|^\s*--- FAIL: |^test \S+ \.\.\. FAILED$|^\s*● .+ › /;
  function readFailingTests(lines) {
   const texts = lines.map(({text: text}) => text.startsWith("##[group]") ? text.slice("##[group]".length) : text);
   const failing = readAll(texts);
   return failing.length > 0 ? failing : readAll(texts.filter(text => namesTest.test(text)));
  }
  function searchable(lines) {
   const starts = [];
   const positions = [];
   const parts = [];
   let length = 0;
   lines.forEach(({text: text, candidate: candidate}, position) => {
    if (!candidate && !/^\s*(?:\d+\) |\S)/.test(text)) return;
    starts.push(length);
    positions.push(position);
    parts.push(text);
    length += text.length + 1;
   });
   return {
    text: parts.join("\n"),
    starts: starts,
    positions: positions
   };
  }
  function positionAt({starts: starts, positions: positions}, offset) {
   let low = 0;
   let high = starts.length - 1;
   while (low < high) {
    const middle = low + high + 1 >> 1;
    if (starts[middle] <= offset) low = middle; else high = middle - 1;
   }
   return positions[low];
  }
  const mostOccurrences = 12;
  const failureMark = /fail|error|✕|✖|✗|✘|×|●|not ok|\d+\) |FAILED|panicked|rspec/i;
  function bestOccurrence(index, lines, needle) {
   let best;
   let bestIsFailure = false;
   let offset = index.text.length;
   for (let count = 0; count < mostOccurrences; count++) {
    offset = index.text.lastIndexOf(needle, offset - 1);
    if (offset < 0) break;
    const position = positionAt(index, offset);
    const isFailure = failureMark.test(lines[position].text.replace(needle, ""));
    if (best === undefined || isFailure && !bestIsFailure) {
     best = position;
     bestIsFailure = isFailure;
    }
    if (bestIsFailure || offset === 0) break;
   }
   return best;
  }
  const separators = [ " > ", " › ", "::", " ", ".", " - ", "/", "#" ];
  function spellings(name) {
   const parts = name.split(/ > | › |::/).filter(part => part !== "");
   const joined = parts.length > 1 ? separators.map(separator => parts.join(separator)) : [];
   const shorter = parts.length > 2 ? [ parts.slice(-2).join(" > "), parts.slice(-2).join(" › ") ] : [];
   const leaf = parts.at(-1) ?? name;
   const firstLine = name.split("\n")[0];
   return [ ...new Set([ name, ...joined, ...shorter, leaf, firstLine, leaf.split("\n")[0] ]) ];
  }
  function locateTests(lines, tests) {
   const index = searchable(lines);
   return tests.map(({name: name}) => {
    for (const spelling of spellings(name)) {
     const position = spelling.length > 0 ? bestOccurrence(index, lines, spelling) : undefined;
     if (position === undefined) continue;
     return [ {
      position: position,
      mention: spelling
     }, ...parentTitles(lines, position, name, spelling) ];
    }
    return [];
   });
  }
  function parentTitles(lines, position, name, spelling) {
   const parents = name.split(/ > | › /).slice(0, -1);
   if (parents.length === 0 || spelling !== name.split(/ > | › /).at(-1)) return [];
   const found = [];
   for (let above = position - 1; above >= Math.max(0, position - 60) && parents.length > 0; above--) {
    const text = lines[above].text;
    const parent = parents.at(-1);
    if (!text.trim().endsWith(parent)) continue;
    found.push({
     position: above,
     mention: parent
    });
    parents.pop();
   }
   return found;
  }
  var mask = __webpack_require__(5744);
  const mostEvidence = 12;
  const leastEvidence = 5;
  const firstIsCause = [ "build", "lint", "dependency", "configuration", "test", "crash" ];
  function finalScore({rule: rule, score: score, position: position}, failureClass, count) {
   const place = position / Math.max(1, count);
   const nearness = firstIsCause.includes(failureClass) ? (1 - place) * 2 : place * 2;
   const fits = rule.class === failureClass ? 14 : rule.class === "any" ? 4 : 0;
   return score + nearness + fits;
  }
  function companion(lines, position) {
   for (let next = position + 1; next <= position + 3 && next < lines.length; next++) {
    const text = lines[next].text;
    if (/^\s*(?:-->|= note|Caused by|note: )/.test(text) || frameOf(text) !== undefined && /^\s/.test(text)) return next;
   }
   return undefined;
  }
  const saysNothing = /^##\[(?:end)?group\]|^##\[error\]Process completed with exit code|^##\[end-action|^[\s^~|=*-]*$/;
  function fillFromEnd(chosen, lines) {
   for (let position = lines.length - 1; position >= 0 && chosen.size < leastEvidence; position--) if (!saysNothing.test(lines[position].text.trim())) chosen.add(position);
   const exit = lines.findLastIndex(({text: text}) => /^##\[error\]/.test(text));
   if (chosen.size === 0 && exit >= 0) chosen.add(exit);
  }
  function rankEvidence(lines, rated, failureClass) {
   const ranked = rated.map(one => ({
    position: one.position,
    score: finalScore(one, failureClass, lines.length)
   })).sort((a, b) => b.score - a.score || a.position - b.position);
   const chosen = new Set;
   for (const {position: position} of ranked.slice(0, mostEvidence)) {
    if (chosen.size >= mostEvidence) break;
    chosen.add(position);
    const next = chosen.size <= 4 ? companion(lines, position) : undefined;
    if (next !== undefined) chosen.add(next);
   }
   fillFromEnd(chosen, lines);
   return [ ...chosen ].slice(0, mostEvidence);
  }
  const noise = [ /^\s*(?:Downloading|Downloaded|Compiling|Installing|Collecting|Fetching|Unpacking|Setting up|Selecting|Preparing|Get:\d+|Requirement already|Using cached|Checking|Building|Copying|Pulling|Receiving|Resolving|remote:|adding|inflating|creating|Processing|Adding|Added)\b/, /^\s*(?:✓|✔|√|ok\b|PASS\b|PASSED\b|passed\b|\[ +(?:OK|PASSED|RUN) +\])/, /\.\.\. ok$|\bPASSED\s*(?:\[ *\d+%\])?$|\bPassed\b +[\d.]+ sec$/, /^(?:npm|pnpm|yarn)? ?(?:warn|WARN|warning|notice)\b/, /\b0 (?:errors?|failed|failures?|problems)\b(?!.*\b[1-9]\d* (?:errors?|failed|failures?))/i, /^\s*(?:export |set -|if |elif |fi$|trap )|\|\| true\s*$|^\s*(?:gcc|g\+\+|cc|c\+\+|clang|clang\+\+|\/usr\/bin\/(?:cc|c\+\+|gcc|g\+\+))\s.*-[IWcof]/, /^##\[(?:group|endgroup|debug|command)\]/, /^Process completed with exit code|^##\[error\]Process completed with exit code/, /^\s*\[(?:INFO|DEBUG)\] .*(?:Failures: 0, Errors: 0)/ ];
  const consequence = /^make(?:\[\d+\])?: \*\*\*|ELIFECYCLE|A complete log of this run|Command failed with exit code|ninja: build stopped|due to (?:\d+ )?previous errors?|ld returned \d|linker command failed|Failed to execute goal|BUILD FAIL|\[Help \d\]|Re-run Maven|To see the full stack trace|For more information about this error|exited with (?:code )?[1-9]|returned (?:a )?non-zero|Lifecycle script|npm (?:ERR!|error) (?:errno|path|command|workspace|location)|Error: Process completed|Tests? failed\.?$|\d+ (?:errors?|problems|failed)\b.*$|^FAILED \(|Execution failed for task|What went wrong|Try:|Some tests? failed|Found \d+ error|error: test failed|^FAIL$|Test Suites:|subprocess-exited-with-error|generated \d+ error|command .* exited/;
  const rule = (failureClass, weight, pattern) => ({
   class: failureClass,
   weight: weight,
   pattern: pattern
  });
  const evidenceRules = [ rule("cancelled", 96, /The (?:operation|run|job) was cancell?ed|received a shutdown signal|lost communication with the server|Canceling since a higher priority/i), rule("timeout", 98, /has timed out after \d+ minutes|exceeded the maximum execution time|panic: test timed out after|\*\*\*Timeout|timeout: sending signal|(?:returning|exit(?:ed with)? code|exit status) 124\b/i), rule("out-of-memory", 99, /heap out of memory|OutOfMemoryError|Cannot allocate memory|std::bad_alloc|CUDA out of memory|\bMemoryError\b|\bout of memory\b|OOM-?Kill|memory exhausted|SIGKILL|(?:exit(?:ed)?(?: with)?|status|exit)(?: code| status)? 137\b|(?:^|\s)Killed(?:$|\s{2,})|LLVM ERROR: out of memory/i), rule("disk", 99, /no space left on device|ENOSPC|disk quota exceeded|running out of disk space|not enough (?:free )?disk space|free space left in .* less than|There is not enough space on the disk/i), rule("crash", 94, /Segmentation fault|\bsegfault\b|SIGSEGV|SIGABRT|SIGBUS|SIGILL|core dumped|Fatal Python error|(?:Address|Thread|Memory|UndefinedBehavior|Leak)Sanitizer|stack smashing|Received signal: |access violation|Illegal instruction|Bus error|fatal runtime error|terminate called after|A fatal error has been detected by the Java Runtime|internal compiler error|unexpectedly (?:terminated|exited)|has overflowed its stack|fatal error: all goroutines are asleep|worker '\w+' crashed|WARNING: DATA RACE|double free|corrupted size|free\(\): invalid/i), rule("permission", 92, /Resource not accessible by integration|Bad credentials|could not read Username|Credentials could not be loaded|Authentication failed|authentication required|\b401 Unauthorized\b|\b403 Forbidden\b|denied: |not authorized|\bEACCES\b|\bEPERM\b|Permission denied|AccessDenied|access denied|HTTP (?:error )?40[13]\b|insufficient (?:permissions|scopes)|rate limit exceeded|npm (?:ERR!|error) code E40[13]|refusing to allow|Permission to .* denied|remote: Write access/i), rule("dependency", 90, /No matching distribution|Could not find a version that satisfies|ResolutionImpossible|\b(?:ERESOLVE|ETARGET|EBADENGINE|ENOVERSIONS|EINTEGRITY|EUSAGE|E404)\b|unable to resolve dependency tree|Could not resolve (?:all )?(?:dependenc|files|artifacts?)|Could not find artifact|Unable to locate package|no installation candidate|unmet (?:peer )?dependenc|lock ?file.{0,80}(?:not up to date|out of date|out-of-date|not in sync|needs to be updated)|are in sync|frozen-lockfile|ERR_PNPM|no required module provides|missing go\.sum entry|updates to go\.(?:mod|sum) needed|unknown revision|failed to select a version|no matching package named|dependency conflict|conflicting dependencies|requirements could not be resolved|Could not find gem|Could not find compatible versions|version solving failed|checksum mismatch|DO NOT MATCH THE HASHES|has no (?:matching )?releases|Conflict\. |Could NOT find |Could not find a package configuration|No solution found when resolving|requires a different Python|no package .* found|Unable to find a match|Couldn't find any versions for|is not in this registry|cannot query module/i), rule("network", 90, /Could not resolve host|name resolution|getaddrinfo|EAI_AGAIN|ENOTFOUND|ECONNRESET|ECONNREFUSED|ETIMEDOUT|ECONNABORTED|EHOSTUNREACH|Connection (?:reset|refused|timed out|aborted|closed)|Network is unreachable|TLS handshake|certificate verify failed|self.signed certificate|\b50[0234] (?:Bad|Service|Gateway|Internal)|HTTP (?:error |status )?(?:5\d\d|429)\b|requested URL returned error|RPC failed|early EOF|unexpected disconnect|Max retries exceeded|Read timed out|socket hang ?up|i\/o timeout|no route to host|Failed to connect|Could not connect|dial tcp|Could not transfer artifact|Failed to download|Failed to fetch|unable to access 'https?:|Failed to establish a new connection|network (?:timeout|error)|UnknownHostException|SocketTimeoutException|ConnectException|Toomanyrequests|Hash Sum mismatch/i), rule("build", 88, /\berror TS\d+:|: (?:fatal )?error(?: C\d+| CS\d+| LNK\d+| MSB\d+)?: |\berror(?: CS| LNK| MSB| NU| C)\d+\b|error\[E\d+\]|undefined reference to|undefined symbol|Undefined symbols for|multiple definition of|cannot find -l|unresolved external symbol|duplicate symbol|\[ERROR\] .*\.(?:java|kt|scala):\[?\d+|^e: |error: cannot find symbol|Module not found: Error|ERROR in |Could not resolve "|failed to solve|executor failed running|Unresolved reference|error: expected|cannot use .* as .* value|declared and not used|imported and not used|undefined: \w|is not used\b.*\.go|\bSyntaxError\b|error: linking with|not enough arguments in call|RollupError|Transform failed|Parse error|CMake Error|Configuring incomplete|No rule to make target/), rule("build", 84, /^\s*(?:\.\/)?[\w./-]+\.go:\d+:\d+: |^error(?:: |\[)|\b[Cc]ompilation (?:error|failed)|COMPILATION ERROR/), rule("lint", 84, /^\s+\d+:\d+\s+(?:error|✖)\s|would reformat|Code style issues|not (?:properly )?formatted|files? would be reformatted|^Diff in |: error: .*\[[a-z-]+\]$|^\S+\.\w+:\d+:\d*:? \[?[A-Z]{1,4}\d{2,4}\b|\([a-z]+\)$(?<=\.go:\d+.*)|files were modified by this hook|\bMD\d{3}\b|SC\d{4}\b|\(?(?:eslint|stylelint|pylint|flake8|clippy::|rubocop|ktlint|checkstyle)[:/(]|no-unused-vars|is defined but never used|Forgot to run|prettier --write|^\[warn\] |\[error\] .*\.\w+: SyntaxError|lint\/\w+\/\w+|^\S+:\d+:\d+: [CWEF]: |\[(?:Correctable|Style|Layout|Lint|Metrics)\/|^[A-Z]{1,4}\d{2,4} /), rule("dependency", 82, /ModuleNotFoundError|No module named|Cannot find (?:module|package)|cannot find crate|package .* is not in (?:std|GOROOT)/), rule("configuration", 84, /Invalid workflow file|Unable to resolve action|Unable to download artifact|Artifact not found|Input required and not supplied|Unexpected input|command not found|: not found$|couldn't find remote ref|Missing script|unknown (?:option|flag|command|argument)|unrecognized (?:arguments|option)|invalid option|Unrecognized named-value|Can't find 'action\.ya?ml'|no tests? (?:files? )?(?:ran|found|to run)|collected 0 items|(?:environment variable|secret).{0,60}(?:not set|required|missing)|Missing required|Version .* (?:was )?not found|No such file or directory|does not exist|Unable to find|is not recognized as|cannot open|Unable to process file command|Invalid format|The template is not valid|No files? (?:were )?found|FileNotFoundError|ENOENT|Invalid (?:configuration|value|input)|error parsing|yaml: |not supported/i), rule("timeout", 86, /TimeoutError|Timeout >|timed out after|timeout of \d+ ?ms exceeded|Exceeded timeout|Test timed out|deadline exceeded|TimeoutExpired/i), rule("test", 70, /^[^\s:]+:\d+: \w+$/), rule("test", 80, /^E {2,}\S/), rule("test", 79, /AssertionError|AssertionFailedError|assertion .*failed|panicked at|ComparisonFailure|expect\(.*\)\.|Failed asserting|Expectation failed/), rule("test", 77, /^(?:FAILED|ERROR) \S|--- FAIL: |^\s*● |\[ {2}FAILED {2}\]|not ok \d+|<<< (?:FAILURE|ERROR)!|^\S.* > .* FAILED$|\(FAILED - \d+\)|^rspec \.|test .* \.\.\. FAILED|\*\*\*(?:Failed|Exception)/), rule("any", 76, /^\s*(?:Caused by: |[\w.$]*(?:Error|Exception)\b(?: \[\w+\])?: \S)/), rule("any", 74, /^##\[error\]\S/), rule("test", 70, /^\s*(?:Expected|Received|expected|actual|Actual|got|want|left|right|- Expected|\+ Received)\b.{0,30}[:=]/), rule("test", 68, /^\s*(?:✕|✖|✗|✘|×|FAIL\b|\d+\) )/), rule("any", 66, /^\s*(?:\S+: )?(?:fatal|FATAL|panic|PANIC|Fatal|ERROR|Error|error|ERR!|npm (?:ERR!|error)|Uncaught|Unhandled|Exception in)\b[^=]{0,3}[:\]! ]/), rule("any", 40, /\b(?:error|exception|failed|failure|fatal|cannot|could not|unable to|denied|missing|invalid|unexpected)\b/i) ];
  function matchRule(text) {
   const line = text.length > 2e3 ? text.slice(0, 2e3) : text;
   for (const pattern of noise) if (pattern.test(line)) return undefined;
   for (const candidate of evidenceRules) if (candidate.pattern.test(line)) return candidate;
   return undefined;
  }
  const places = /^\S{1,300}?[:(]\d+(?:[:,]\d+)?\)?:? /;
  const mostRated = 2e4;
  function isConsequence(text) {
   return consequence.test(text.length > 1e3 ? text.slice(0, 1e3) : text);
  }
  function baseScore(line, rule) {
   let score = rule.weight;
   if (isConsequence(line.text)) score = Math.min(score - 25, 50);
   const frame = frameOf(line.text);
   if (frame !== undefined && isOwnFrame(line.text, frame)) score += 3;
   return score;
  }
  function rateLines(lines) {
   const rated = [];
   const known = new Map;
   for (let position = lines.length - 1; position >= 0 && rated.length < mostRated; position--) {
    const line = lines[position];
    if (!line.candidate && !places.test(line.text)) continue;
    const rule = matchRule(line.text);
    if (rule === undefined) continue;
    rated.push({
     line: line,
     position: position,
     rule: rule,
     score: baseScore(line, rule)
    });
   }
   rated.reverse();
   for (const one of rated) {
    const key = (0, mask.hY)(one.line.text.replace(/^##\[\w+\]/, ""));
    const times = known.get(key) ?? 0;
    known.set(key, times + 1);
    one.score -= Math.min(times * 12, 40);
   }
   return rated;
  }
  const describe_step_longestMessage = 2e3;
  function shorten(text) {
   return text.length <= describe_step_longestMessage ? text : `${text.slice(0, describe_step_longestMessage - 1)}…`;
  }
  function messageOf(tests, lines, evidence) {
   const told = tests.find(test => test.message !== undefined)?.message;
   if (told !== undefined) return told;
   const best = evidence[0];
   if (best === undefined) return undefined;
   return shorten(lines[best].text.replace(/^##\[\w+\]/, "").trim());
  }
  function frameFor(tests, lines, evidence) {
   const ofTest = tests.find(test => test.frame !== undefined)?.frame;
   if (ofTest !== undefined) return ofTest;
   for (const position of evidence) {
    const around = lines.slice(position, position + 12).map(({text: text}) => text.replace(/^##\[\w+\]/, ""));
    const frame = firstOwnFrame(around);
    if (frame !== undefined) return frame;
   }
   return undefined;
  }
  function wantedLines(evidence, rated) {
   const rest = [ ...rated ].sort((a, b) => b.score - a.score).map(({position: position}) => position);
   return [ ...new Set([ ...evidence, ...rest.slice(0, 200) ]) ];
  }
  function describeStep({step: step, lines: lines, lineCount: lineCount}, limit) {
   const tests = readFailingTests(lines);
   const rated = rateLines(lines);
   const failureClass = classify(step, rated, tests.length > 0);
   const evidence = rankEvidence(lines, rated, failureClass);
   const message = messageOf(tests, lines, evidence);
   const frame = frameFor(tests, lines, evidence);
   const context = chooseContext(lines, {
    named: locateTests(lines, tests).flat(),
    wanted: wantedLines(evidence, rated),
    limit: limit
   });
   const command = failingCommand(step, lines);
   const exitCode = failingExitCode(step, lines);
   return {
    ...step.job === undefined ? {} : {
     job: step.job
    },
    ...step.name === undefined ? {} : {
     step: step.name
    },
    ...command === undefined ? {} : {
     command: command
    },
    ...exitCode === undefined ? {} : {
     exitCode: exitCode
    },
    class: failureClass,
    ...message === undefined ? {} : {
     message: message
    },
    ...frame === undefined ? {} : {
     frame: frame
    },
    signature: (0, mask.yK)({
     class: failureClass,
     tests: tests,
     message: message === undefined ? undefined : (0, mask.hY)(message)
    }),
    failingTests: tests,
    context: {
     lines: context,
     dropped: Math.max(0, lineCount - context.length)
    },
    evidence: evidence.map(position => cite(lines[position]))
   };
  }
  function byJob(steps) {
   const jobs = new Map;
   for (const step of steps) jobs.set(step.jobIndex, [ ...jobs.get(step.jobIndex) ?? [], step ]);
   return [ ...jobs.values() ];
  }
  function failingStepsOfJob(steps) {
   const sure = steps.filter(step => step.failed);
   const genuine = sure.filter(step => step.kind !== "clean-up");
   if (genuine.length > 0) return genuine;
   const suspected = steps.filter(step => step.errors.length > 0);
   const last = suspected.filter(step => step.kind !== "clean-up").at(-1) ?? suspected.at(-1);
   if (last !== undefined && !sure.includes(last)) return [ last ];
   return sure;
  }
  function failingSteps(structure) {
   return byJob(structure.steps).flatMap(failingStepsOfJob);
  }
  const longestPrologue = 256 * 1024;
  const scriptColour = "[36;1m";
  const usesTitle = /^(?:[\w.-]+\/[\w./-]+@\S+|\.{1,2}\/\S*|docker:\/\/\S+)$/;
  class PrologueReader {
   script=[];
   inputs={};
   environment={};
   shell;
   genuine=false;
   section="script";
   coloured=false;
   read(raw) {
    const text = (0, clean_line.ZX)(raw).replace(/\r$/, "");
    if (text.startsWith(scriptColour)) {
     this.genuine = this.coloured = true;
     this.script.push((0, clean_line.Nl)(text));
     return;
    }
    const plain = (0, clean_line.Nl)(text);
    if (this.readHeading(plain)) return;
    const assignment = /^ {2}([^\s:][^:]*): ?(.*)$/.exec(plain);
    if (this.section !== "script") {
     if (assignment) this.assign(assignment[1], assignment[2]);
    } else if (!this.coloured) this.script.push(plain);
   }
   readHeading(plain) {
    if (plain === "with:" || plain === "env:") {
     this.section = plain === "with:" ? "with" : "env";
     this.genuine = true;
     return true;
    }
    if (!plain.startsWith("shell: ")) return false;
    this.shell = plain.slice("shell: ".length);
    this.genuine = true;
    return true;
   }
   assign(name, value) {
    const target = this.section === "with" ? this.inputs : this.environment;
    target[name] = value;
   }
  }
  const groupEnd = Buffer.from("##[endgroup]");
  function prologueText(source, from) {
   for (let length = 4096; ;length *= 8) {
    const bytes = source.read(from, Math.max(0, Math.min(length, source.size - from)));
    const end = bytes.indexOf(groupEnd);
    if (end < 0 && length < longestPrologue && from + length < source.size) continue;
    const lineEnd = end < 0 ? -1 : bytes.indexOf(10, end);
    return bytes.toString("utf8", 0, lineEnd < 0 ? bytes.length : lineEnd + 1);
   }
  }
  function readPrologue(source, place, title) {
   const text = prologueText(source, place.end + 1);
   const reader = new PrologueReader;
   const uses = usesTitle.test(title);
   let line = place.line + 1;
   let offset = 0;
   let ended = false;
   while (!ended && offset < text.length) {
    const end = text.indexOf("\n", offset);
    const raw = text.slice(offset, end < 0 ? undefined : end);
    ended = raw.includes("##[endgroup]");
    if (!ended && (end < 0 || raw.includes("##["))) break;
    if (!ended) reader.read(raw);
    offset = end < 0 ? text.length : end + 1;
    line++;
   }
   if (!reader.genuine && !(uses && ended)) return undefined;
   return {
    title: title,
    script: uses ? [] : reader.script,
    ...reader.shell === undefined ? {} : {
     shell: reader.shell
    },
    inputs: reader.inputs,
    environment: reader.environment,
    bodyLine: line,
    bodyStart: place.end + 1 + Buffer.byteLength(text.slice(0, offset))
   };
  }
  const longestMarker = 16 * 1024;
  const mostErrors = 200;
  function exitCodeOf(text) {
   const match = /^Process completed with exit code (-?\d+)\.?$/.exec(text);
   return match === null ? undefined : Number(match[1]);
  }
  const failureOfStep = /^The action '.*' has timed out after \d+ minutes|^The operation was cancell?ed|^The job (?:running|was)|shutdown signal|exceeded the maximum execution time|^The runner has received|lost communication with the server/;
  class StepFinder {
   steps=[];
   sawRunner=false;
   complete=false;
   current;
   jobIndex=0;
   job;
   source;
   tabbed;
   constructor(source, tabbed) {
    this.source = source;
    this.tabbed = tabbed;
    this.current = this.open({
     line: 1,
     start: 0,
     end: 0
    }, "step");
   }
   failure(line, start) {
    const {candidates: candidates, prologue: prologue} = this.current;
    if (prologue !== undefined && line < prologue.bodyLine) return;
    candidates.lines.push(line);
    candidates.starts.push(start);
   }
   columns(place, columns) {
    const [job = "", step = ""] = columns.split("\t");
    if (job !== this.job) this.jobIndex++;
    this.job = job;
    this.close(place);
    const cleanUp = /^(?:Post |Complete job)/.test(step);
    this.current = this.open(place, cleanUp ? "clean-up" : step === "Set up job" ? "set-up" : "step");
    if (step !== "UNKNOWN STEP") this.current.name = step;
   }
   marker(place) {
    const raw = this.source.read(place.start, Math.min(place.end - place.start, longestMarker)).toString("utf8");
    const text = (0, clean_line.xR)(raw);
    if (text.startsWith("##[")) this.tag(place, text); else if (text.startsWith("Post job cleanup.")) this.begin(place, "clean-up", "Post job cleanup"); else if (text.startsWith("Cleaning up orphan")) {
     this.begin(place, "clean-up", "Complete job");
     this.complete = true;
    } else if (text.startsWith("Current runner version:")) this.newJob(place); else if (text.startsWith("Complete job name: ")) this.nameJob(text.slice("Complete job name: ".length));
   }
   finish(index) {
    this.close({
     line: index.lines + 1,
     start: this.source.size,
     end: this.source.size
    });
   }
   tag(place, text) {
    if (text.startsWith("##[group]Run ")) this.run(place, text.slice("##[group]Run ".length)); else if (text.startsWith("##[error]")) this.error(place, text.slice("##[error]".length)); else if (text.startsWith("##[end-action ")) this.endAction(text);
   }
   run(place, title) {
    this.sawRunner = true;
    const prologue = readPrologue(this.source, place, title);
    if (prologue === undefined) return;
    const named = this.tabbed && this.current.name !== undefined && this.current.prologue === undefined;
    if (!named) this.begin(place, "step", `Run ${title}`);
    this.current.prologue = prologue;
   }
   error(place, text) {
    this.sawRunner = true;
    const exitCode = exitCodeOf(text.trim());
    if (exitCode !== undefined) {
     this.current.exitCode = exitCode;
     this.current.failed = true;
     return;
    }
    if (failureOfStep.test(text)) this.current.failed = true;
    if (this.current.errors.length < mostErrors) this.current.errors.push({
     line: place.line,
     text: text
    });
   }
   endAction(text) {
    if (/;conclusion=failure/.test(text)) this.current.failed = true;
   }
   newJob(place) {
    if (this.tabbed) return;
    this.sawRunner = true;
    const isFirst = this.steps.length === 0 && this.current.name === undefined;
    if (!isFirst) {
     this.jobIndex++;
     this.job = undefined;
    }
    this.begin(place, "set-up", "Set up job");
   }
   nameJob(name) {
    if (this.tabbed) return;
    this.job = name.trim();
    for (const step of [ ...this.steps, this.current ]) if (step.jobIndex === this.jobIndex) step.job ??= this.job;
   }
   begin(place, kind, name) {
    if (this.tabbed && this.current.name !== undefined && kind === "clean-up") return;
    this.close(place);
    this.current = this.open(place, kind);
    this.current.name = name;
   }
   open(place, kind) {
    return {
     ...this.job === undefined ? {} : {
      job: this.job
     },
     jobIndex: this.jobIndex,
     kind: kind,
     firstLine: place.line,
     start: place.start,
     lastLine: place.line,
     end: place.start,
     errors: [],
     candidates: {
      lines: [],
      starts: []
     }
    };
   }
   close(next) {
    const {current: current} = this;
    current.lastLine = next.line - 1;
    current.end = next.start;
    if (current.end <= current.start) return;
    this.forgetEarlier(current);
    this.steps.push(current);
   }
   forgetEarlier(closing) {
    const before = this.steps.at(-1);
    if (before === undefined || before.failed || before.errors.length > 0) return;
    if (before.jobIndex === closing.jobIndex && closing.kind === "clean-up") return;
    if (before.candidates.lines.length > 0) before.candidates = {
     lines: [],
     starts: []
    };
   }
  }
  function isTabbed(source) {
   const head = source.read(0, 4096).toString("utf8");
   return /^\uFEFF?[^\t\n]*\t[^\t\n]*\t\uFEFF?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(head);
  }
  function findSteps(source) {
   const tabbed = isTabbed(source);
   const finder = new StepFinder(source, tabbed);
   const index = scanLines(source, tabbed, finder);
   finder.finish(index);
   return {
    steps: finder.steps,
    index: index,
    ...finder.sawRunner ? {
     complete: finder.complete
    } : {}
   };
  }
  const setUpAction = /^(?:actions\/(?:setup-|cache|checkout)|[\w.-]+\/(?:setup-|install-|gh-action-|rust-toolchain)|dtolnay\/|astral-sh\/|pnpm\/|ruby\/|shivammathur\/|gradle\/)/;
  const masked = /\*\*\*/;
  function readMachine(source, step) {
   if (step === undefined) return {};
   const text = source.read(step.start, Math.min(step.end - step.start, 32 * 1024)).toString("utf8");
   const lines = text.split("\n").map(line => (0, clean_line.Nl)((0, clean_line.ZX)(line)).trim());
   const after = (heading, pattern) => {
    const start = lines.indexOf(`##[group]${heading}`);
    if (start < 0) return undefined;
    const end = lines.indexOf("##[endgroup]", start);
    for (const line of lines.slice(start + 1, end < 0 ? start + 8 : end)) {
     const match = pattern.exec(line);
     if (match !== null) return match[1];
    }
    return undefined;
   };
   const version = lines.map(line => /^Current runner version: '([^']+)'/.exec(line)?.[1]).find(found => found !== undefined);
   const image = after("Runner Image", /^Image: (.+)$/) ?? after("Virtual Environment", /^Environment: (.+)$/);
   const imageVersion = after("Runner Image", /^Version: (.+)$/);
   const system = text.includes("##[group]Operating System") ? lines.slice(lines.indexOf("##[group]Operating System") + 1, lines.indexOf("##[group]Operating System") + 3) : undefined;
   return {
    ...version === undefined ? {} : {
     runnerVersion: version
    },
    ...image === undefined ? {} : {
     runnerImage: imageVersion === undefined ? image : `${image} ${imageVersion}`
    },
    ...system === undefined ? {} : {
     operatingSystem: system.filter(line => !line.startsWith("##[")).join(" ")
    }
   };
  }
  function readEnvironment(source, steps, failing) {
   const {prologue: prologue} = failing;
   const before = steps.filter(step => step.jobIndex === failing.jobIndex && step.firstLine < failing.firstLine);
   const setUp = before.filter(step => step.prologue !== undefined && setUpAction.test(step.prologue.title)).map(step => ({
    action: step.prologue?.title ?? "",
    inputs: withoutSecrets(step.prologue?.inputs ?? {})
   }));
   const variables = prologue?.environment ?? {};
   const missing = Object.entries(variables).filter(([, value]) => masked.test(value)).map(([name]) => `${name} is masked in the log`);
   const shown = withoutSecrets(variables);
   const environment = {
    ...prologue?.shell === undefined ? {} : {
     shell: prologue.shell
    },
    ...Object.keys(shown).length === 0 ? {} : {
     variables: shown
    },
    ...readMachine(source, before.find(step => step.kind === "set-up") ?? before[0]),
    ...setUp.length === 0 ? {} : {
     setUp: setUp
    },
    ...missing.length === 0 ? {} : {
     missing: missing
    }
   };
   return Object.keys(environment).length === 0 ? undefined : environment;
  }
  function withoutSecrets(values) {
   return Object.fromEntries(Object.entries(values).filter(([, value]) => !masked.test(value)));
  }
  const longestLine = 8 * 1024;
  const windowBytes = 4 * 1024;
  function indexed(index, offset) {
   let low = 0;
   let high = index.starts.length - 1;
   while (low < high) {
    const middle = low + high + 1 >> 1;
    if (index.starts[middle] <= offset) low = middle; else high = middle - 1;
   }
   return {
    start: index.starts[low],
    line: low * linesPerEntry + 1
   };
  }
  function rangesOf(step, index, allowance) {
   const bodyStart = step.prologue?.bodyStart ?? step.start;
   const bodyLine = step.prologue?.bodyLine ?? step.firstLine;
   if (step.end - bodyStart <= allowance) return [ {
    start: bodyStart,
    end: step.end,
    firstLine: bodyLine
   } ];
   const tail = indexed(index, step.end - allowance / 2);
   const ranges = [ {
    start: tail.start,
    end: step.end,
    firstLine: tail.line
   } ];
   const headEnd = indexed(index, bodyStart + allowance / 8).start;
   let left = allowance * 3 / 8;
   for (let position = step.candidates.starts.length - 1; position >= 0 && left > 0; position--) {
    const offset = step.candidates.starts[position];
    const before = ranges.at(-1);
    if (offset >= before.start) continue;
    if (offset < headEnd) break;
    const from = indexed(index, Math.max(headEnd, offset - windowBytes));
    ranges.push({
     start: from.start,
     end: Math.min(before.start, offset + windowBytes),
     firstLine: from.line
    });
    left -= 2 * windowBytes;
   }
   const lastStart = ranges.at(-1).start;
   ranges.push({
    start: bodyStart,
    end: Math.min(headEnd, lastStart),
    firstLine: bodyLine
   });
   return ranges.reverse();
  }
  class StepReader {
   lines=[];
   step;
   candidate=0;
   constructor(step) {
    this.step = step;
   }
   readRange(bytes, firstLine) {
    const text = bytes.toString("utf8");
    let line = firstLine;
    for (let offset = 0; offset < text.length; line++) {
     const end = text.indexOf("\n", offset);
     const stop = end < 0 ? text.length : end;
     this.add(line, text.slice(offset, Math.min(stop, offset + longestLine)));
     offset = stop + 1;
    }
   }
   add(line, raw) {
    const numbers = this.step.candidates.lines;
    while ((numbers[this.candidate] ?? Number.POSITIVE_INFINITY) < line) this.candidate++;
    const {linePrefix: linePrefix} = this.step;
    if (linePrefix !== undefined && !raw.replace(/^\u001b\[[\d;]*m/, "").startsWith(linePrefix)) return;
    this.lines.push({
     line: line,
     text: (0, clean_line.xR)(raw),
     candidate: numbers[this.candidate] === line
    });
   }
  }
  function readStepLines(source, step, index, allowance) {
   const reader = new StepReader(step);
   for (const {start: start, end: end, firstLine: firstLine} of rangesOf(step, index, allowance)) {
    if (end > start) reader.readRange(source.read(start, end - start), firstLine);
   }
   return reader.lines;
  }
  const detailBytes = 8 * 1024 * 1024;
  const leastAllowance = 128 * 1024;
  const mostDescribed = 60;
  function stepsToDescribe(structure) {
   const failing = failingSteps(structure);
   if (failing.length > 0) return {
    steps: failing,
    sure: true
   };
   const last = structure.steps.filter(step => step.kind !== "clean-up").at(-1) ?? structure.steps.at(-1);
   return {
    steps: last === undefined ? [] : [ last ],
    sure: structure.complete === undefined
   };
  }
  function looksFailed(failure) {
   return failure.failingTests.length > 0 || failure.class !== "unknown";
  }
  function shareOf(limit, left) {
   return Math.max(1, Math.floor(limit / left));
  }
  function describeAll(bodies, count, maxLines) {
   const failures = [];
   let left = maxLines;
   for (const body of bodies()) {
    const failure = describeStep(body, shareOf(left, count - failures.length));
    left = Math.max(0, left - failure.context.lines.length);
    failures.push(failure);
   }
   return failures;
  }
  function sameButForPlace(failure) {
   return `${failure.job ?? ""}\0${failure.step ?? ""}\0${failure.signature}`;
  }
  function readFailures(source, {maxLines: maxLines, onlyIfFailed: onlyIfFailed = false}) {
   const structure = isActLog(source) ? findActSteps(source) : findSteps(source);
   const {steps: steps, sure: sure} = stepsToDescribe(structure);
   const described = sure || !onlyIfFailed ? steps.slice(0, mostDescribed) : [];
   const allowance = Math.max(leastAllowance, detailBytes / Math.max(1, described.length));
   function* bodies() {
    for (const step of described) {
     const lines = readStepLines(source, step, structure.index, allowance);
     yield {
      step: step,
      lines: lines,
      lineCount: step.lastLine - step.firstLine + 1
     };
    }
   }
   const truncated = structure.complete === false;
   const failures = describeAll(bodies, described.length, maxLines).map((failure, index) => {
    const environment = readEnvironment(source, structure.steps, described[index]);
    return {
     ...failure,
     ...environment === undefined ? {} : {
      environment: environment
     },
     ...truncated ? {
      truncated: truncated
     } : {}
    };
   });
   const kept = sure ? failures : failures.filter(looksFailed);
   const distinct = [ ...new Map(kept.reverse().map(failure => [ sameButForPlace(failure), failure ])).values() ].reverse();
   return {
    failures: distinct,
    lines: structure.index.lines,
    omitted: sure ? steps.length - described.length : 0
   };
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
 32994: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   N: () => reduceLog
  });
  var user_error = __webpack_require__(31397);
  var promises_ = __webpack_require__(51455);
  var external_node_util_ = __webpack_require__(57975);
  var external_node_zlib_ = __webpack_require__(38522);
  const inflate = (0, external_node_util_.promisify)(external_node_zlib_.inflateRaw);
  const endSignature = 101010256;
  const entrySignature = 33639248;
  const mostEntries = 2e4;
  const mostBytes = 1024 * 1024 * 1024;
  const bestRatio = 1032;
  async function readAt(file, offset, length) {
   const buffer = Buffer.alloc(length);
   const {bytesRead: bytesRead} = await file.read(buffer, 0, length, offset);
   return buffer.subarray(0, bytesRead);
  }
  function damaged(path, what) {
   return new user_error.y(`The archive ${path} is damaged: ${what}. Download it again.`);
  }
  async function readDirectory(file, path) {
   const {size: size} = await file.stat();
   const tailLength = Math.min(size, 65557);
   const tail = await readAt(file, size - tailLength, tailLength);
   const signature = Buffer.alloc(4);
   signature.writeUInt32LE(endSignature);
   const end = tail.lastIndexOf(signature);
   if (end < 0 || end + 22 > tail.length) throw damaged(path, "it has no directory");
   const length = tail.readUInt32LE(end + 12);
   const offset = tail.readUInt32LE(end + 16);
   if (offset === 4294967295 || length > size) throw damaged(path, "its directory lies outside of it");
   return readAt(file, offset, length);
  }
  function checkName(path, name) {
   const unsafe = name.startsWith("/") || /^[A-Za-z]:/.test(name) || name.includes("\0");
   if (unsafe || name.split(/[\\/]/).includes("..")) throw new user_error.y(`The archive ${path} is refused: its entry '${name.slice(0, 200)}' leads out of it.`);
  }
  async function listArchive(file, path) {
   const directory = await readDirectory(file, path);
   const entries = [];
   let total = 0;
   for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === entrySignature; ) {
    const nameLength = directory.readUInt16LE(at + 28);
    const entry = {
     name: directory.toString("utf8", at + 46, at + 46 + nameLength),
     method: directory.readUInt16LE(at + 10),
     compressedSize: directory.readUInt32LE(at + 20),
     size: directory.readUInt32LE(at + 24),
     offset: directory.readUInt32LE(at + 42)
    };
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
    checkName(path, entry.name);
    total += entry.size;
    if (entries.push(entry) > mostEntries) throw damaged(path, `it has more than ${mostEntries} entries`);
    if (total > mostBytes || entry.size > entry.compressedSize * bestRatio + 1024) throw new user_error.y(`The archive ${path} is refused: it would unpack to far more than a run's logs (a ZIP bomb).`);
   }
   return entries;
  }
  async function readEntry(file, path, entry) {
   const header = await readAt(file, entry.offset, 30);
   if (header.length < 30 || header.readUInt32LE(0) !== 67324752) throw damaged(path, `'${entry.name}' is not there`);
   const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
   const packed = await readAt(file, start, entry.compressedSize);
   if (packed.length < entry.compressedSize) throw damaged(path, `'${entry.name}' is cut off`);
   if (entry.method === 0) return packed;
   if (entry.method !== 8) throw damaged(path, `'${entry.name}' is packed in a way that GitHub does not use`);
   try {
    return await inflate(packed, {
     maxOutputLength: Math.max(1, entry.size)
    });
   } catch (error) {
    throw new user_error.y(`The archive ${path} is damaged: '${entry.name}' cannot be unpacked. Download it again.`, {
     cause: error
    });
   }
  }
  const wholeJob = /^-?\d+_(.+)\.txt$/;
  const oneStep = /^([^/]+)\/(-?\d+)_(.+)\.txt$/;
  function jobOf(name) {
   return wholeJob.exec(name)?.[1] ?? name;
  }
  function stepsByJob(entries) {
   const jobs = new Map;
   const number = ({name: name}) => Number(oneStep.exec(name)?.[2]);
   for (const entry of entries) {
    const job = oneStep.exec(entry.name)?.[1];
    if (job !== undefined) jobs.set(job, [ ...jobs.get(job) ?? [], entry ]);
   }
   for (const steps of jobs.values()) steps.sort((a, b) => number(a) - number(b));
   return jobs;
  }
  async function readLogArchive(path) {
   const file = await (0, promises_.open)(path, "r");
   try {
    const entries = await listArchive(file, path);
    const logs = [];
    for (const entry of entries.filter(({name: name}) => wholeJob.test(name))) logs.push({
     job: jobOf(entry.name),
     content: await readEntry(file, path, entry)
    });
    for (const [job, steps] of stepsByJob(entries)) {
     if (logs.some(log => log.job === job)) continue;
     const parts = await Promise.all(steps.map(step => readEntry(file, path, step)));
     logs.push({
      job: job,
      content: Buffer.concat(parts)
     });
    }
    if (logs.length === 0) throw new user_error.y(`The archive ${path} holds no logs of jobs (N_job.txt or job/N_step.txt).`);
    return logs;
   } finally {
    await file.close();
   }
  }
  var log_source = __webpack_require__(64272);
  function isZip(source) {
   const head = source.read(0, 4);
   return head.length === 4 && head.readUInt32LE(0) === 67324752;
  }
  async function openLogs(path) {
   let source;
   try {
    source = (0, log_source.I)(path);
   } catch (error) {
    throw new user_error.y(`The log ${path} cannot be read: ${error.message.replace(/, open .*$/, "")}.`, {
     cause: error
    });
   }
   if (!isZip(source)) return [ {
    source: source
   } ];
   source.close();
   const jobs = await readLogArchive(path);
   return jobs.map(({job: job, content: content}) => ({
    job: job,
    source: (0, log_source.P)(content)
   }));
  }
  var read_failures = __webpack_require__(88709);
  async function reduceLog(path, maxLines) {
   const logs = await openLogs(path);
   const reduced = {
    failures: [],
    lines: 0,
    omitted: 0
   };
   let left = maxLines;
   for (const {job: job, source: source} of logs) {
    try {
     const reading = (0, read_failures.k)(source, {
      maxLines: left,
      onlyIfFailed: logs.length > 1
     });
     for (const failure of reading.failures) {
      reduced.failures.push(job === undefined || failure.job !== undefined ? failure : {
       job: job,
       ...failure
      });
      left = Math.max(1, left - failure.context.lines.length);
     }
     reduced.lines += reading.lines;
     reduced.omitted += reading.omitted;
    } finally {
     source.close();
    }
   }
   return reduced;
  }
 }
};
