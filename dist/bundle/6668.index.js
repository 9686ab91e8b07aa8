export const id = 6668;

export const ids = [ 6668 ];

export const modules = {
 46383: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Nl: () => stripEscapes,
   ZX: () => stripProducer,
   nS: () => stripTag,
   xR: () => cleanKeepingTag
  });
  const timestamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z ?/;
  const actPrefix = /^\[[^\]\n]{1,200}\] {1,3}\| ?/;
  const ghPrefix = /^[^\t\n]{1,200}\t[^\t\n]{1,300}\t(?=\uFEFF?\d{4}-\d\d-\d\dT)/;
  const tag = /^##\[(?:error|warning|notice|debug|group|section)\]/;
  const command = /^::(?:error|warning|notice|debug|group)(?: [^:]{0,2000})?::/;
  const escapes = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]{0,4096}(?:\u0007|\u001b\\)|[@-Z\\-_])/g;
  function stripEscapes(line) {
   return line.includes("") ? line.replace(escapes, "") : line;
  }
  function stripProducer(line) {
   let rest = line;
   if (rest.charCodeAt(0) === 65279) rest = rest.slice(1);
   if (isDigit(rest.charCodeAt(0))) {
    rest = stripTimestamp(rest);
   } else {
    const tab = rest.indexOf("\t");
    if (tab > 0 && tab <= 200) rest = rest.replace(ghPrefix, "").replace(/^\uFEFF/, "").replace(timestamp, "");
    if (rest.charCodeAt(0) === 91) rest = rest.replace(actPrefix, "");
   }
   return rest.charCodeAt(0) === 65279 ? rest.slice(1) : rest;
  }
  function stripCarriageReturns(line) {
   if (!line.includes("\r")) return line;
   let end = line.length;
   while (line.charCodeAt(end - 1) === 13) end--;
   return line.slice(line.lastIndexOf("\r", end - 1) + 1, end);
  }
  function stripTag(line) {
   const first = line.charCodeAt(0);
   if (first === 35) return line.replace(tag, "");
   if (first === 58) return line.replace(command, "");
   return line;
  }
  function cleanLine(raw) {
   return stripTag(cleanKeepingTag(raw));
  }
  function cleanKeepingTag(raw) {
   return stripCarriageReturns(stripProducer(stripEscapes(raw)));
  }
  function stripTimestamp(line) {
   if (line.charCodeAt(10) !== 84 || line.charCodeAt(4) !== 45) return line;
   if (line.charCodeAt(27) === 90 && line.charCodeAt(28) === 32 && line.charCodeAt(19) === 46) return line.slice(29);
   return line.replace(timestamp, "");
  }
  function isDigit(code) {
   return code >= 48 && code <= 57;
  }
 },
 68558: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Fw: () => pythonCoverage,
   J4: () => istanbulCoverage,
   dH: () => nodeTestCoverage
  });
  function percent(cell) {
   const value = Number.parseFloat(cell ?? "");
   return value >= 0 && value <= 100 ? value : undefined;
  }
  function coverage(values) {
   return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  }
  function istanbulCoverage(line) {
   if (!/^\s*All files\s*\|/.test(line)) return undefined;
   const cells = line.split("|", 6).map(cell => cell.trim());
   return coverage({
    statements: percent(cells[1]),
    branches: percent(cells[2]),
    functions: percent(cells[3]),
    lines: percent(cells[4])
   });
  }
  function nodeTestCoverage(line) {
   if (!/^(?:# |ℹ )?\s*all files\s*\|/.test(line)) return undefined;
   const cells = line.split("|", 5).map(cell => cell.trim());
   return coverage({
    statements: undefined,
    lines: percent(cells[1]),
    branches: percent(cells[2]),
    functions: percent(cells[3])
   });
  }
  function pythonCoverage(line) {
   if (!line.startsWith("TOTAL ")) return undefined;
   const last = /\s(\d{1,3}(?:\.\d{1,4})?)%$/.exec(line.slice(-12));
   return last && /^TOTAL(?:\s+\d{1,12}){2,4}\s/.test(line) ? coverage({
    lines: percent(last[1]),
    statements: undefined,
    branches: undefined,
    functions: undefined
   }) : undefined;
  }
 },
 66668: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   ds: () => ConsoleReader,
   Ty: () => consoleFrameworks,
   MC: () => readConsole
  });
  var clean_line = __webpack_require__(46383);
  var report_builder = __webpack_require__(94267);
  class Grammar {
   indented="both";
   quotes;
   attentive=false;
   lineNumber=0;
   reports=[];
   run;
   firstLine=0;
   end() {
    this.close(true);
   }
   open() {
    if (!this.run) {
     this.run = new report_builder.e(this.framework);
     this.firstLine = this.lineNumber;
    }
    return this.run;
   }
   close(truncated = false) {
    const run = this.run;
    this.run = undefined;
    this.attentive = false;
    if (!run) return;
    if (truncated) run.truncated = true;
    this.reports.push({
     line: this.firstLine,
     until: this.lineNumber,
     report: run.build(),
     quotes: this.quotes
    });
   }
   discard() {
    this.run = undefined;
    this.attentive = false;
   }
  }
  function indentOf(line) {
   let indent = 0;
   while (line.charCodeAt(indent) === 32) indent++;
   return indent;
  }
  function milliseconds(value, unit) {
   const factors = {
    ns: 1e-6,
    "µs": .001,
    us: .001,
    ms: 1,
    s: 1e3,
    m: 6e4,
    min: 6e4,
    h: 36e5
   };
   const factor = factors[unit];
   const number = Number(value);
   return factor === undefined || !Number.isFinite(number) ? undefined : number * factor;
  }
  function countsOf(text, separator) {
   const counts = new Map;
   for (const part of text.split(separator).slice(0, 30)) {
    const match = /^\s*(\d{1,9}) ([a-z][a-z ]{0,40})$/.exec(part.trimEnd());
    if (match) counts.set(match[2], Number(match[1]));
   }
   return counts;
  }
  function sumOf(...values) {
   let total;
   for (const value of values) if (value !== undefined) total = (total ?? 0) + value;
   return total;
  }
  function setTotals(run, totals) {
   for (const [key, value] of Object.entries(totals)) {
    if (value !== undefined && Number.isSafeInteger(value)) run.totals[key] = value;
   }
  }
  var detach = __webpack_require__(83504);
  const longestBlock = 400;
  class TextBlock {
   lines=[];
   add(line) {
    if (this.lines.length < longestBlock) this.lines.push(line.length > 2e3 ? `${line.slice(0, 2e3)}…` : (0, 
    detach.Y)(line));
   }
   take() {
    const lines = this.lines;
    this.lines = [];
    while (lines.length > 0 && lines[0].trim() === "") lines.shift();
    while (lines.length > 0 && lines.at(-1).trim() === "") lines.pop();
    if (lines.length === 0) return undefined;
    const indents = lines.filter(line => line !== "").map(line => line.length - line.trimStart().length);
    const common = Math.min(...indents);
    return lines.map(line => line.slice(common)).join("\n");
   }
  }
  function messageOfTraceback(traceback) {
   if (traceback === undefined) return undefined;
   const message = [];
   for (const line of traceback.split("\n")) {
    if (/^\s*at .{1,200}[:(]/.test(line)) break;
    if (message.length >= 12) break;
    message.push(line);
   }
   const text = message.join("\n").trim();
   return text === "" ? undefined : text;
  }
  const result = /^ {2}(?:(✔|√) (?:\[expected fail\] )?|(✘|✖|×) \[fail\]: |- \[(skip|todo)\] )(.+)$/;
  const count = /^ {2}(\d{1,9}) (?:tests? (passed|failed|skipped|todo)|(known) failures?|(uncaught) exceptions?|(unhandled) rejections?)$/;
  const mostPending = 1e5;
  class AvaGrammar extends Grammar {
   framework="ava";
   starts="✔✘✖-√×0123456789─U";
   indented="always";
   printed=[];
   from=0;
   detailed=0;
   counts=new Map;
   current;
   text=new TextBlock;
   feed(line) {
    if (line.charCodeAt(2) === 9472 && line.trim() === "─") {
     this.finishBlock();
     this.attentive = this.printed.length > 0;
     return;
    }
    const match = line.startsWith("  ") ? result.exec(line) : null;
    if (match) {
     if (this.counts.size > 0) this.end();
     this.result(match);
     return;
    }
    const uncaught = /^ {2}Uncaught exception in (\S+)$/.exec(line);
    if (uncaught) this.begin({
     file: uncaught[1],
     name: uncaught[1],
     status: "error"
    }); else if (!this.counted(line)) this.detail(line);
   }
   end() {
    this.finishBlock();
    if (this.counts.size > 0) this.report();
    this.attentive = false;
    this.printed = [];
    this.detailed = 0;
    this.counts.clear();
   }
   result(match) {
    this.finishBlock();
    const time = / \((\d{1,9}(?:\.\d{1,3})?)(ms|s)\)$/.exec(match[4].slice(-24));
    const text = time ? match[4].slice(0, -time[0].length) : match[4];
    const status = match[2] === undefined ? match[3] === undefined ? "passed" : "skipped" : "failed";
    this.push({
     ...splitFile(text),
     status: status,
     durationMs: time ? milliseconds(time[1], time[2]) : undefined
    });
   }
   push(printed) {
    if (this.printed.length === 0) this.from = this.lineNumber;
    if (this.printed.length < mostPending) this.printed.push(printed);
   }
   begin(printed) {
    this.finishBlock();
    this.push(printed);
    this.current = printed;
    this.attentive = true;
   }
   counted(line) {
    const match = this.printed.length > 0 ? count.exec(line) : null;
    if (!match) return false;
    this.finishBlock();
    this.counts.set(match[2] ?? match[3] ?? match[4] ?? match[5], Number(match[1]));
    return true;
   }
   detail(line) {
    const candidate = /^ {2}\S/.test(line) ? splitFile(line.slice(2)) : undefined;
    const failing = candidate && this.nextFailures().find(printed => isTitleOf(printed, candidate));
    if (!failing) {
     if (this.current) this.text.add(line);
     return;
    }
    this.finishBlock();
    failing.name = candidate.name;
    failing.titled = true;
    this.current = failing;
   }
   nextFailures() {
    const next = [];
    for (let at = this.detailed; at < this.printed.length && next.length < 20; at++) {
     const printed = this.printed[at];
     const waits = printed.status === "failed" && !printed.titled;
     if (waits) next.push(printed); else if (at === this.detailed) this.detailed++;
    }
    return next;
   }
   finishBlock() {
    const traceback = this.text.take();
    if (this.current) this.current.traceback ??= traceback;
    this.current = undefined;
   }
   report() {
    const line = this.lineNumber;
    this.lineNumber = this.from;
    const run = this.open();
    this.lineNumber = line;
    for (const {titled: titled, ...test} of this.printed) run.add({
     ...test,
     message: messageOf(test.traceback)
    });
    const counts = this.counts;
    const passed = counts.has("passed") ? sumOf(counts.get("passed"), counts.get("known")) : undefined;
    setTotals(run, {
     passed: passed,
     failed: counts.get("failed"),
     errors: counts.get("uncaught"),
     skipped: sumOf(counts.get("skipped"), counts.get("todo"))
    });
    run.impliedPassed = passed ?? run.all().filter(test => test.status === "passed").length;
    this.close();
   }
  }
  function isTitleOf(printed, candidate) {
   if (printed.status !== "failed" || printed.titled || printed.file !== candidate.file) return false;
   return printed.name === candidate.name || printed.name.startsWith(`${candidate.name} `);
  }
  function messageOf(traceback) {
   const paragraphs = traceback?.split("\n\n").filter(part => !/^\s*\S+:\d+$|^\s*\d+: /.test(part));
   return messageOfTraceback(paragraphs?.join("\n\n"));
  }
  function splitFile(text) {
   const at = text.lastIndexOf(" › ");
   return at < 0 ? {
    name: text
   } : {
    file: text.slice(0, at),
    name: text.slice(at + 3)
   };
  }
  const test = /^test (\S.*?)( - should panic)? \.\.\. (ok|FAILED|ignored|bench:)(?:, .*| +[\d,.]+ ns.*| <[\d.]{1,12}s>)?$/;
  const begun = /^test (\S.*?)( - should panic)? \.\.\. ?(.*)$/;
  const binary = /^ *Running (?:unittests )?(\S+)(?: \((.*)\))?$/;
  const docTests = /^ *Doc-tests (\S+)$/;
  const running = /^running (\d{1,9}) tests?$/;
  const cargo_result = /^test result: (?:ok|FAILED)\. (\d{1,9}) passed; (\d{1,9}) failed; (\d{1,9}) ignored; (\d{1,9}) measured; (\d{1,9}) filtered out(?:; finished in (\d{1,9}(?:\.\d{1,3})?)s)?/;
  const output = /^---- (\S.*?) stdout ----$/;
  const uncompiled = /^error: could not compile `([^`]{1,200})` \(((?:lib|bin "[^"]{1,100}"|test "[^"]{1,100}"|example "[^"]{1,100}")(?: test)?)\)/;
  const statuses = {
   ok: "passed",
   FAILED: "failed",
   ignored: "skipped",
   "bench:": "passed"
  };
  class CargoGrammar extends Grammar {
   framework="cargo test";
   starts="trRD-fegoFi";
   file;
   files=new Set;
   pending;
   block;
   text=new TextBlock;
   inBinary=false;
   counts={
    passed: 0,
    failed: 0,
    ignored: 0
   };
   any=false;
   announced=false;
   feed(line) {
    if (this.block !== undefined) {
     this.blockLine(line);
     return;
    }
    const header = line.includes("Running ") ? binary.exec(line) : line.includes("Doc-tests ") ? docTests.exec(line) : null;
    if (header) {
     this.binary(header[1], header[2], line.includes("Doc-tests"));
     return;
    }
    if (line.startsWith("error: could not compile ")) {
     this.broken(line);
     return;
    }
    if (running.test(line)) {
     this.begin();
     return;
    }
    if (!this.inBinary) return;
    if (line.startsWith("test result: ") && this.result(line)) return;
    if (line.startsWith("test ") && this.test(line)) return;
    const name = output.exec(line);
    if (name) {
     this.block = name[1];
     return;
    }
    const late = this.pending === undefined ? null : /^(ok|FAILED|ignored)$/.exec(line) ?? /(?:^|[^a-z])(ok|FAILED)$/.exec(line);
    if (late) this.add(this.pending, statuses[late[1]]);
   }
   end() {
    this.flushBlock();
    if (this.run && this.any) {
     setTotals(this.run, {
      passed: this.counts.passed,
      failed: this.counts.failed,
      skipped: this.counts.ignored
     });
    }
    this.close(this.inBinary);
    this.files.clear();
    this.counts = {
     passed: 0,
     failed: 0,
     ignored: 0
    };
    this.any = false;
    this.inBinary = false;
    this.file = undefined;
   }
   binary(path, executable, documentation) {
    const key = documentation ? `doc ${path}` : executable ?? path;
    if (this.files.has(key) && this.any && !this.inBinary) this.end();
    this.files.add(key);
    this.announced = true;
    this.file = documentation ? undefined : path;
   }
   begin() {
    if (!this.announced && this.any && this.run) this.end();
    this.open();
    this.announced = false;
    this.inBinary = true;
    this.attentive = true;
    this.pending = undefined;
   }
   test(line) {
    const match = test.exec(line);
    if (match) {
     this.add(match[1], statuses[match[3]]);
     return true;
    }
    const start = begun.exec(line);
    if (start && !start[3].endsWith("has been running for over 60 seconds")) this.pending = start[1];
    return start !== null;
   }
   add(name, status) {
    this.pending = undefined;
    this.run.add({
     file: this.file,
     name: name,
     status: status
    });
   }
   blockLine(line) {
    const next = output.exec(line);
    if (next || line === "failures:" || line.startsWith("test result: ")) {
     this.flushBlock();
     if (next) this.block = next[1]; else this.feed(line);
     return;
    }
    this.text.add(line);
   }
   flushBlock() {
    const name = this.block;
    this.block = undefined;
    const traceback = this.text.take();
    if (name === undefined || !this.run) return;
    this.run.mention({
     file: this.file,
     name: name,
     status: "failed",
     traceback: traceback,
     message: panicOf(traceback)
    });
   }
   result(line) {
    const match = cargo_result.exec(line);
    if (!match) return false;
    this.counts.passed += Number(match[1]) + Number(match[4]);
    this.counts.failed += Number(match[2]);
    this.counts.ignored += Number(match[3]);
    this.any = true;
    if (match[6] !== undefined) this.run.durationMs = (this.run.durationMs ?? 0) + Number(match[6]) * 1e3;
    this.inBinary = false;
    this.attentive = false;
    return true;
   }
   broken(line) {
    const match = uncompiled.exec(line);
    if (!match || !/\btest\b/.test(match[2])) return;
    const name = `${match[1]} (${match[2]})`;
    this.open().mention({
     file: name,
     name: name,
     status: "error",
     message: line
    });
   }
  }
  function panicOf(traceback) {
   const lines = (traceback ?? "").split("\n");
   const from = lines.findIndex(line => /^thread '.{0,500}' .{0,20}panicked at /.test(line));
   const message = lines.slice(Math.max(from, 0));
   const until = message.findIndex(line => /^(?:stack backtrace:|note: )/.test(line));
   return message.slice(0, until < 0 ? 12 : Math.min(until, 12)).join("\n").trim() || undefined;
  }
  const ctest_result = /^ *\d{1,7}\/\d{1,7} Test +#\d{1,7}: (.+?) \.* *(?:\*\*\*| {2})?(Passed|Failed|Timeout|Skipped|Not Run|Exception: ?\S*|Completed|Required regular expression not found\.|Error regular expression found in output\.) *(\(Disabled\))?.*? (\d{1,9}\.\d{1,3}) sec/;
  const summary = /^(\d{1,3})% tests passed, (\d{1,9}) tests? failed out of (\d{1,9})$/;
  class CtestGrammar extends Grammar {
   framework="ctest";
   starts="T0123456789";
   quotes=[ "gtest", "tap", "bats", "tape", "pytest", "unittest", "go test", "cargo test" ];
   summarised=false;
   failing;
   text=new TextBlock;
   feed(line) {
    if (line.startsWith("Test project ")) {
     if (this.run) this.end();
     this.open();
     return;
    }
    const first = line.trimStart().charCodeAt(0);
    if (first >= 48 && first <= 57) {
     if (line.includes(" sec") && this.result(line)) return;
     if (line.includes("% tests passed") && this.totals(line)) return;
    }
    if (this.failing !== undefined && !/^ {4,6}Start +\d/.test(line)) this.text.add(line);
    const time = this.summarised ? /^Total Test time \(real\) = +(\d{1,9}\.\d{1,3}) sec$/.exec(line) : null;
    if (time && this.run) this.run.durationMs = Number(time[1]) * 1e3;
   }
   end() {
    this.finishText();
    this.close(!this.summarised);
    this.summarised = false;
   }
   result(line) {
    const match = ctest_result.exec(line);
    if (!match) return false;
    this.finishText();
    const word = match[2];
    const name = match[1];
    const status = statusOf(word, match[3] !== undefined);
    this.open().repeat({
     name: name,
     status: status,
     durationMs: Number(match[4]) * 1e3,
     message: status === "failed" ? word : undefined
    });
    if (status === "failed") {
     this.failing = name;
     this.attentive = true;
    }
    return true;
   }
   finishText() {
    const name = this.failing;
    const traceback = this.text.take();
    this.failing = undefined;
    this.attentive = false;
    if (name !== undefined && traceback !== undefined) this.run?.mention({
     name: name,
     status: "failed",
     traceback: traceback
    });
   }
   totals(line) {
    const match = summary.exec(line);
    if (!match || !this.run) return false;
    this.finishText();
    const total = Number(match[3]);
    const failed = Number(match[2]);
    setTotals(this.run, {
     total: total,
     failed: failed
    });
    this.run.impliedPassed = this.run.all().filter(test => test.status === "passed").length;
    this.summarised = true;
    return true;
   }
  }
  function statusOf(word, disabled) {
   if (word === "Passed" || word === "Completed") return "passed";
   return word === "Skipped" || disabled ? "skipped" : "failed";
  }
  const dotnet_result = /^ {2}(Passed|Failed|Skipped|X|√|!) (\S.*?)(?: \[(?:< )?(\d{1,9}(?:\.\d{1,3})?) ?(ms|s|m|h)(?: [^\]]{0,20})?\])?$/;
  const assembly = /^(?:Passed|Failed|Skipped)! +- Failed: +(\d{1,9}), Passed: +(\d{1,9}), Skipped: +(\d{1,9}), Total: +(\d{1,9})(?:, Duration: (?:< )?(\d{1,9}) (ms|s|m))?/;
  const dotnet_long = /^(Total tests| +Passed| +Failed| +Skipped): (\d{1,9})$/;
  const dotnet_statuses = {
   Passed: "passed",
   "√": "passed",
   Failed: "failed",
   X: "failed",
   Skipped: "skipped",
   "!": "skipped"
  };
  class DotnetGrammar extends Grammar {
   framework="dotnet test";
   starts="TSPF";
   indented="never";
   failing;
   part;
   message=new TextBlock;
   stack=new TextBlock;
   sum;
   open_=false;
   feed(line) {
    if (line.startsWith("Test run for ") || line.startsWith("Starting test execution")) {
     this.finish();
     this.open_ = true;
     this.open();
     this.attentive = true;
     return;
    }
    if (!this.run && !assembly.test(line)) return;
    if (this.totals(line)) return;
    const match = line.startsWith("  ") ? dotnet_result.exec(line) : null;
    if (match && !line.startsWith("   ")) {
     this.result(match);
     return;
    }
    if (this.failing) this.detail(line);
   }
   end() {
    this.finish();
    if (this.run && this.sum) {
     setTotals(this.run, this.sum);
     this.run.impliedPassed = this.sum.passed;
    }
    if (this.run && this.run.size === 0 && !this.sum) this.discard(); else this.close(this.open_ && !this.sum);
    this.sum = undefined;
    this.open_ = false;
   }
   result(match) {
    this.finish();
    const durationMs = match[3] === undefined ? undefined : milliseconds(match[3], match[4]);
    const status = dotnet_statuses[match[1]];
    if (status === "failed") this.failing = {
     name: match[2],
     durationMs: durationMs
    }; else this.run.add({
     name: match[2],
     status: status,
     durationMs: durationMs
    });
   }
   detail(line) {
    const text = line.trim();
    if (text === "Error Message:") this.part = "message"; else if (text === "Stack Trace:") this.part = "stack"; else if (/^(?:Standard (?:Output|Error) Messages):$/.test(text)) this.part = undefined; else if (this.part === "message") this.message.add(line); else if (this.part === "stack") this.stack.add(line);
   }
   finish() {
    const failing = this.failing;
    const message = this.message.take();
    const traceback = this.stack.take();
    this.failing = undefined;
    this.part = undefined;
    if (failing) this.run?.add({
     ...failing,
     status: "failed",
     message: message,
     traceback: traceback
    });
   }
   totals(line) {
    const match = assembly.exec(line);
    if (match) {
     this.finish();
     this.open();
     this.attentive = true;
     this.count("failed", Number(match[1]));
     this.count("passed", Number(match[2]));
     this.count("skipped", Number(match[3]));
     this.count("total", Number(match[4]));
     return true;
    }
    const one = dotnet_long.exec(line);
    if (!one || !this.sum && one[1] !== "Total tests") return false;
    this.finish();
    const key = one[1] === "Total tests" ? "total" : one[1].trim().toLowerCase();
    this.count(key, Number(one[2]));
    return true;
   }
   count(key, value) {
    this.sum ??= {
     total: 0,
     passed: 0,
     failed: 0,
     skipped: 0
    };
    this.sum[key] += value;
   }
  }
  var go_test_events = __webpack_require__(98170);
  const go_test_result = /^( *)--- (PASS|FAIL|SKIP): (\S+) \((\d{1,9}(?:\.\d{1,6})?)s\)/;
  const started = /^=== (?:RUN|CONT|NAME) +(\S+)/;
  const packageLine = /^(ok {2}|FAIL|\? {3})\t(\S+)(?:\t(.*)| \[(build failed|setup failed|no test files)\])?/;
  const go_test_statuses = {
   PASS: "passed",
   FAIL: "failed",
   SKIP: "skipped"
  };
  class GoTestGrammar extends Grammar {
   framework="go test";
   starts="=-FoP?{#";
   printed=[];
   running=new Set;
   packages=new Set;
   current;
   outputOf=new Map;
   events;
   build;
   from=0;
   feed(line) {
    const first = line.charCodeAt(0);
    if (first === 123) {
     this.json(line);
     return;
    }
    if (first === 35 && line.startsWith("# ")) this.build = new TextBlock;
    const start = line.startsWith("=== ") ? started.exec(line) : null;
    if (start) {
     this.begin(start[1]);
     return;
    }
    const match = line.includes("--- ") ? go_test_result.exec(line) : null;
    if (match) {
     this.result(match);
     return;
    }
    if ((first === 111 || first === 70 || first === 63) && this.packageEnd(line)) return;
    if (first === 80 && line === "PASS") {
     this.stopText();
     return;
    }
    if (line.startsWith("FAIL")) {
     this.stopText();
     return;
    }
    this.current?.add(line);
    this.build?.add(line);
   }
   end() {
    const open = this.printed.length > 0 || this.running.size > 0;
    if (open && this.run) this.flush(undefined); else if (this.printed.length > 0) {
     this.open();
     this.flush(undefined);
    }
    this.close(open);
    if (this.events) this.reports.push({
     line: this.from,
     until: this.lineNumber,
     report: this.events.run.build()
    });
    this.events = undefined;
    this.printed = [];
    this.running.clear();
    this.outputOf.clear();
    this.packages.clear();
    this.build = undefined;
   }
   json(line) {
    if (!line.includes('"Action":')) return;
    if (this.events?.startsAgain(line)) {
     this.reports.push({
      line: this.from,
      until: this.lineNumber,
      report: this.events.run.build()
     });
     this.events = undefined;
    }
    if (!this.events) {
     if (!line.includes('"Package":') && !line.includes('"ImportPath":')) return;
     this.events = new go_test_events.k;
     this.from = this.lineNumber;
    }
    this.events.feed(line);
   }
   begin(name) {
    if (this.running.size < 1e5) this.running.add(name);
    this.current = this.outputOf.get(name) ?? new TextBlock;
    if (this.outputOf.size < 1e4) this.outputOf.set(name, this.current);
    this.attentive = true;
   }
   result(match) {
    const name = match[3];
    this.running.delete(name);
    const text = this.outputOf.get(name) ?? new TextBlock;
    this.outputOf.delete(name);
    this.printed.push({
     name: name,
     status: go_test_statuses[match[2]],
     durationMs: Number(match[4]) * 1e3,
     text: text
    });
    this.current = text;
    this.attentive = true;
   }
   stopText() {
    this.current = undefined;
    this.attentive = this.build !== undefined;
   }
   packageEnd(line) {
    const match = packageLine.exec(line);
    if (!match) return false;
    const owner = match[2];
    if (this.packages.has(owner)) {
     const printed = this.printed;
     const running = this.running;
     this.printed = [];
     this.running = new Set;
     this.end();
     this.printed = printed;
     this.running = running;
    }
    this.packages.add(owner);
    if (match[1] === "?   " || match[4] === "no test files") return true;
    const run = this.open();
    const before = this.printed.some(printed => printed.status === "failed") || this.running.size > 0;
    this.flush(owner);
    if (match[1] === "FAIL" && !before) run.mention({
     file: owner,
     name: owner,
     status: "error",
     message: this.build?.take()
    });
    this.build = undefined;
    this.attentive = false;
    return true;
   }
   flush(owner) {
    const run = this.run;
    for (const {name: name, status: status, durationMs: durationMs, text: text} of this.printed) {
     const output = status === "passed" ? undefined : text.take();
     const traceback = status === "failed" ? output : undefined;
     run.repeat({
      file: owner,
      name: name,
      status: status,
      durationMs: durationMs,
      message: output,
      traceback: traceback
     });
    }
    const seen = new Set(this.printed.map(printed => printed.name));
    for (const name of this.running) {
     const message = this.outputOf.get(name)?.take();
     if (!seen.has(name)) run.repeat({
      file: owner,
      name: name,
      status: "failed",
      message: message
     });
    }
    this.printed = [];
    this.running.clear();
    this.outputOf.clear();
    this.current = undefined;
   }
  }
  const entry = /^=== (FAIL|SKIP): (\S+) (\S*) ?(?:\(re-run (\d{1,4})\) )?\((\d{1,9}(?:\.\d{1,6})?)s\)$/;
  const flat = /^(PASS|FAIL|SKIP) (\S+)\.(Test\S+|Example\S*|Fuzz\S+|Benchmark\S+) (?:\(re-run (\d{1,4})\) )?\((\d{1,9}(?:\.\d{1,6})?)s\)$/;
  const done = /^DONE (?:(\d{1,4}) runs, )?(\d{1,9}) tests?(?:, (\d{1,9}) skipped)?(?:, (\d{1,9}) failures?)?(?:, (\d{1,9}) errors?)? in (\d{1,9}(?:\.\d{1,6})?)s$/;
  const gotestsum_statuses = {
   PASS: "passed",
   FAIL: "failed",
   SKIP: "skipped"
  };
  class GotestsumGrammar extends Grammar {
   framework="gotestsum";
   starts="=PFSD";
   indented="never";
   quotes=[ "go test" ];
   failing;
   text=new TextBlock;
   between=false;
   feed(line) {
    if (line.startsWith("DONE ") && this.summary(line)) return;
    const match = line.startsWith("=== ") ? entry.exec(line) : flat.exec(line);
    if (match) {
     this.result(match, line.startsWith("=== "));
     return;
    }
    if (/^=== (?:Failed|Skipped|Errors)$/.test(line)) {
     this.finish();
     return;
    }
    if (this.failing) this.text.add(line);
   }
   end() {
    this.finish();
    this.close(!this.between);
    this.between = false;
   }
   result(match, section) {
    this.finish();
    this.open();
    const name = match[3] === "" ? match[2] : match[3];
    const status = match[3] === "" ? "error" : gotestsum_statuses[match[1]];
    const failing = {
     file: match[2],
     name: name,
     status: status,
     durationMs: Number(match[5]) * 1e3,
     retry: match[4] !== undefined
    };
    if (section) {
     this.failing = failing;
     this.attentive = true;
    } else {
     this.run.retry(failing);
    }
   }
   finish() {
    const failing = this.failing;
    this.failing = undefined;
    this.attentive = false;
    const text = this.text.take();
    if (!failing || !this.run) return;
    const {retry: retry, ...result} = failing;
    const traceback = result.status === "failed" ? text : undefined;
    if (retry) this.run.retry({
     ...result,
     message: text,
     traceback: traceback
    }); else this.run.mention({
     ...result,
     message: text,
     traceback: traceback
    });
   }
   summary(line) {
    const match = done.exec(line);
    if (!match) return false;
    this.finish();
    const run = this.open();
    const count = text => text === undefined ? undefined : Number(text);
    run.durationMs = Number(match[6]) * 1e3;
    const runs = count(match[1]) ?? 1;
    if (runs > 1) run.countsOtherThings = true;
    setTotals(run, {
     total: count(match[2]),
     skipped: count(match[3]),
     failed: count(match[4]),
     errors: count(match[5])
    });
    const broken = run.all().filter(test => test.status === "error").length;
    const failed = Math.max(0, (count(match[4]) ?? 0) - broken);
    run.impliedPassed = runs > 1 ? undefined : Math.max(0, count(match[2]) - (count(match[3]) ?? 0) - failed);
    this.between = true;
    return true;
   }
  }
  const gradle_result = /^(?:Gradle Test Run \S+ > Gradle Test Executor \d{1,6} > )?([A-Za-z_$][^\s]{0,400}(?: > .+)?|.+ > .+) (PASSED|FAILED|SKIPPED|STANDARD_OUT|STANDARD_ERROR)(?: \(\d[\d.]{0,12}m?s\))?$/;
  const completed = /^(\d{1,9}) tests? completed(?:, (\d{1,9}) failed)?(?:, (\d{1,9}) skipped)?$/;
  const gradle_statuses = {
   PASSED: "passed",
   FAILED: "failed",
   SKIPPED: "skipped"
  };
  class GradleGrammar extends Grammar {
   framework="gradle";
   starts="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_$>0123456789";
   indented="never";
   failing;
   text=new TextBlock;
   done=false;
   feed(line) {
    const first = line.charCodeAt(0);
    if (this.failing !== undefined) {
     if (first === 32 || line === "" && this.failing !== undefined) {
      this.text.add(line);
      return;
     }
     this.finishFailure();
    }
    if (first === 32 || line === "") return;
    if (first === 66 && /^BUILD (?:SUCCESSFUL|FAILED)/.test(line)) {
     this.finishBuild();
     return;
    }
    if (first >= 48 && first <= 57 && this.counts(line)) return;
    if (first === 62 || !line.includes(" > ")) return;
    const match = gradle_result.exec(line);
    if (match?.[1]?.includes(" > ")) this.result(match);
   }
   end() {
    this.finishFailure();
    this.close(!this.done);
    this.done = false;
   }
   result(match) {
    const status = gradle_statuses[match[2]];
    if (!status) return;
    const name = match[1];
    this.open().repeat({
     name: name,
     status: status
    });
    if (status !== "failed") return;
    this.failing = name;
    this.attentive = true;
   }
   finishFailure() {
    const name = this.failing;
    this.failing = undefined;
    this.attentive = false;
    const traceback = this.text.take();
    if (name !== undefined && traceback !== undefined) {
     this.run?.mention({
      name: name,
      status: "failed",
      traceback: traceback,
      message: messageOfTraceback(traceback) ?? traceback.split("\n", 1)[0]
     });
    }
   }
   counts(line) {
    const match = completed.exec(line);
    if (!match) return false;
    const run = this.open();
    const totals = run.totals;
    totals.total = (totals.total ?? 0) + Number(match[1]);
    if (match[2] !== undefined) totals.failed = (totals.failed ?? 0) + Number(match[2]);
    if (match[3] !== undefined) totals.skipped = (totals.skipped ?? 0) + Number(match[3]);
    run.impliedPassed = Math.max(0, totals.total - (totals.failed ?? 0) - (totals.skipped ?? 0));
    this.done = true;
    return true;
   }
   finishBuild() {
    this.done = true;
    this.end();
   }
  }
  const line_ = /^\[ *(RUN|OK|FAILED|SKIPPED|DISABLED|PASSED|=+|-+) *\] (.+)$/;
  const ended = /^(.+?)(?:, where (?:GetParam\(\)|TypeParam) = .*)? \((\d{1,9}) ms\)$/;
  const gtest_count = /^(\d{1,9}) tests?(?:\.|, listed below:)/;
  const words = {
   OK: "passed",
   FAILED: "failed",
   SKIPPED: "skipped"
  };
  class GtestGrammar extends Grammar {
   framework="gtest";
   starts="[Y";
   running;
   text=new TextBlock;
   summary=false;
   disabled=0;
   feed(line) {
    const match = line.charCodeAt(0) === 91 ? line_.exec(line) : null;
    if (match) this.marked(match[1], match[2]); else if (this.running !== undefined) this.text.add(line);
   }
   end() {
    if (this.run && this.running !== undefined) {
     this.run.repeat({
      name: this.running,
      status: "error",
      message: this.text.take()
     });
    }
    this.running = undefined;
    if (this.run && this.disabled > 0 && this.run.totals.skipped === undefined) this.run.totals.skipped = this.disabled;
    this.close(!this.summary);
    this.summary = false;
    this.disabled = 0;
   }
   marked(word, rest) {
    if (word.startsWith("=")) {
     this.frame(rest);
     return;
    }
    if (!this.run) return;
    if (word === "RUN") {
     this.running = rest;
     this.attentive = true;
     this.text.take();
    } else if (word === "DISABLED") {
     this.disabled++;
     this.run.add({
      name: rest,
      status: "skipped"
     });
    } else if (words[word] && ended.test(rest)) {
     this.result(words[word], ended.exec(rest));
    } else {
     this.counted(word, rest);
    }
   }
   frame(rest) {
    const begins = /^Running \d{1,9} tests? from /.test(rest);
    if (begins && this.run && !this.summary) this.end();
    if (begins) {
     this.open();
     this.summary = false;
     return;
    }
    const total = /^(\d{1,9}) tests? from \d{1,9} test (?:suites?|cases?) ran\. \((\d{1,9}) ms total\)$/.exec(rest);
    if (!total || !this.run) return;
    setTotals(this.run, {
     total: Number(total[1])
    });
    this.run.durationMs = (this.run.durationMs ?? 0) + Number(total[2]);
    this.summary = true;
   }
   result(status, match) {
    const text = this.text.take();
    this.running = undefined;
    this.attentive = false;
    const bad = status === "failed" ? text : undefined;
    this.run.repeat({
     name: match[1],
     status: status,
     durationMs: Number(match[2]),
     message: status === "passed" ? undefined : text,
     traceback: bad
    });
   }
   counted(word, rest) {
    const match = gtest_count.exec(rest);
    if (!match || !this.summary) return;
    const value = Number(match[1]);
    if (word === "PASSED") setTotals(this.run, {
     passed: value
    });
    if (word === "FAILED") setTotals(this.run, {
     failed: value
    });
    if (word === "SKIPPED") setTotals(this.run, {
     skipped: value
    });
   }
  }
  const jasmine_summary = /^(?:Executed )?(\d{1,9}) specs?, (\d{1,9}) failures?(?:, (\d{1,9}) pending specs?)?$/;
  class JasmineGrammar extends Grammar {
   framework="jasmine";
   starts="FPS0123456789MIA";
   section;
   current;
   part;
   message=new TextBlock;
   stack=new TextBlock;
   started=false;
   summarised=false;
   feed(line) {
    if (line === "Started") {
     this.started = true;
     return;
    }
    if (!this.started) return;
    if ((line.endsWith(" specs") || line.includes("failure")) && this.totals(line)) return;
    if (line === "Failures:" || line === "Pending:") {
     this.finish();
     this.section = line === "Failures:" ? "failures" : "pending";
     this.open();
     this.attentive = true;
     return;
    }
    if (this.section !== undefined) this.sectionLine(line);
    const time = this.summarised ? /^Finished in (\d{1,9}(?:\.\d{1,6})?) seconds?$/.exec(line) : null;
    if (time && this.run) {
     this.run.durationMs = Number(time[1]) * 1e3;
     this.end();
    }
   }
   end() {
    this.finish();
    this.section = undefined;
    this.close(!this.summarised);
    this.started = false;
    this.summarised = false;
   }
   sectionLine(line) {
    const head = /^(\d{1,6})\) (.+)$/.exec(line) ?? /^(Suite error|Late error): (.+)$/.exec(line);
    if (head) {
     this.finish();
     const suite = head[1].endsWith("error");
     this.current = {
      name: head[2],
      status: this.section === "pending" ? "skipped" : suite ? "error" : "failed"
     };
    } else if (line === "  Message:") this.part = "message"; else if (line === "  Stack:") this.part = "stack"; else if (this.part === "stack") this.stack.add(line); else this.message.add(line);
   }
   finish() {
    const current = this.current;
    const message = this.message.take();
    const traceback = this.stack.take();
    this.current = undefined;
    this.part = undefined;
    if (current && this.run) this.run.add({
     ...current,
     message: message,
     traceback: current.status === "skipped" ? undefined : traceback
    });
   }
   totals(line) {
    const match = jasmine_summary.exec(line);
    if (!match) return false;
    this.finish();
    const run = this.open();
    const total = Number(match[1]);
    const pending = match[3] === undefined ? undefined : Number(match[3]);
    setTotals(run, {
     total: total,
     failed: Number(match[2]),
     skipped: pending
    });
    const failed = Number(match[2]) - run.all().filter(test => test.status === "error").length;
    run.impliedPassed = Math.max(0, total - failed - (pending ?? 0));
    this.section = undefined;
    this.summarised = true;
    return true;
   }
  }
  var coverage_table = __webpack_require__(68558);
  const file = /^(?:PASS|FAIL) +(\S.*?)(?: \(\d[\d.]{0,12} m?s\))?$/;
  const jest_test = /^ *([✓✕○✎√×]) (.+)$/;
  const duration = / \((\d{1,9}(?:\.\d{1,6})?) (ms|s)\)$/;
  const marks = {
   "✓": "passed",
   "√": "passed",
   "✕": "failed",
   "×": "failed",
   "○": "skipped",
   "✎": "skipped"
  };
  const notATest = /^(?:Console|Test suite failed to run|process\.exit called with .*|.* › Test suite failed to run)$/;
  class JestGrammar extends Grammar {
   framework="jest";
   starts="PFT";
   indented="never";
   file;
   inTree=false;
   titles=[];
   failure;
   text=new TextBlock;
   summarised=false;
   repeating=false;
   feed(line) {
    const first = line.charCodeAt(0);
    if ((first === 80 || first === 70) && this.header(line)) return;
    if (!this.run) {
     if (first === 84 || first === 83) this.totals(line);
     return;
    }
    if (this.totals(line)) return;
    if (line.startsWith("  ● ")) {
     this.beginFailure(line.slice(4));
     return;
    }
    if (this.failure) this.text.add(line); else if (this.inTree) this.treeLine(line);
    const coverage = first === 65 || first === 32 ? (0, coverage_table.J4)(line) : undefined;
    if (coverage) this.run.coverage = coverage;
    if (line.startsWith("Summary of all failing tests")) this.repeating = true;
   }
   end() {
    this.finishFailure();
    this.close(!this.summarised);
    this.summarised = false;
    this.repeating = false;
    this.inTree = false;
   }
   header(line) {
    if (!line.startsWith("PASS ") && !line.startsWith("FAIL ")) return false;
    const match = file.exec(line);
    const path = match && pathOf(match[1]);
    if (!path) return false;
    this.finishFailure();
    if (this.summarised) this.end();
    this.open();
    this.file = path;
    this.inTree = true;
    this.titles = [];
    this.attentive = true;
    return true;
   }
   treeLine(line) {
    if (line === "") {
     this.inTree = this.titles.length === 0;
     return;
    }
    const indent = indentOf(line);
    if (indent < 2) {
     this.inTree = false;
     return;
    }
    while (this.titles.length > 0 && this.titles.at(-1).indent >= indent) this.titles.pop();
    const match = jest_test.exec(line);
    if (!match) {
     this.titles.push({
      indent: indent,
      title: line.trim()
     });
     return;
    }
    const status = marks[match[1]];
    const time = duration.exec(match[2].slice(-24));
    const title = strip(match[1], time ? match[2].slice(0, -time[0].length) : match[2]);
    if (title === undefined || this.repeating) return;
    const name = [ ...this.titles.map(parent => parent.title), title ].join(" > ");
    this.run.add({
     file: this.file,
     name: name,
     status: status,
     durationMs: time ? milliseconds(time[1], time[2]) : undefined
    });
    this.titles.push({
     indent: 1e6,
     title: ""
    });
   }
   beginFailure(title) {
    this.finishFailure();
    this.inTree = false;
    if (/^(?:.* › )?Test suite failed to run$/.test(title)) {
     const path = this.file ?? title;
     this.failure = {
      name: path,
      file: path,
      status: "error"
     };
    } else if (!notATest.test(title) && this.file !== undefined) {
     this.failure = {
      name: title.split(" › ").join(" > "),
      file: this.file,
      status: "failed"
     };
    }
   }
   finishFailure() {
    const failure = this.failure;
    this.failure = undefined;
    const traceback = this.text.take();
    if (!failure || !this.run) return;
    this.run.mention({
     ...failure,
     traceback: traceback,
     message: messageOfTraceback(traceback)
    });
   }
   totals(line) {
    if (line.startsWith("Tests: ") && line.endsWith(" total")) {
     this.finishFailure();
     const printed = countsOf(line.slice(6), ",");
     const run = this.open();
     setTotals(run, {
      total: printed.get("total"),
      passed: printed.get("passed"),
      failed: printed.get("failed"),
      skipped: sumOf(printed.get("skipped"), printed.get("todo"))
     });
     run.impliedPassed = printed.get("passed") ?? 0;
     this.summarised = true;
     return true;
    }
    if (line.startsWith("Test Suites: ") && line.endsWith(" total")) {
     this.finishFailure();
     if (this.summarised) this.end();
     this.open();
     this.attentive = true;
     this.inTree = false;
     return true;
    }
    if (!this.summarised || !line.startsWith("Time: ")) return false;
    const time = /^Time: +(\d{1,9}(?:\.\d{1,6})?) (ms|s|m|h)/.exec(line);
    if (time) {
     const value = milliseconds(time[1], time[2]);
     if (value !== undefined) this.run.durationMs = value;
    }
    this.attentive = true;
    return true;
   }
  }
  function pathOf(text) {
   const last = text.slice(text.lastIndexOf(" ") + 1);
   const path = last !== text && /\.[a-z]{1,5}$/.test(last) && !/[/\\]/.test(text.slice(0, text.lastIndexOf(" "))) ? last : text;
   return /\.[cm]?[jt]sx?$|\.(?:vue|svelte|coffee|snap|es6|feature|md)$/.test(path) ? path : undefined;
  }
  function strip(mark, title) {
   if (mark === "○") {
    if (/^skipped \d+ tests?$/.test(title)) return undefined;
    return title.replace(/^(?:skipped|pending) /, "");
   }
   if (mark === "✎") return /^todo \d+ tests?$/.test(title) ? undefined : title.replace(/^todo /, "");
   return title;
  }
  const level = /^\[(?:INFO|ERROR|WARNING|DEBUG)\] ?/;
  const counts = /^Tests run: (\d{1,9}), Failures: (\d{1,9}), Errors: (\d{1,9}), Skipped: (\d{1,9})(?:, Flakes: (\d{1,9}))?(?:, Time elapsed: (\d[\d.,]{0,12}) (?:s|sec|ms))?(.*)$/;
  const failing = /^(\S.*?)(?: --)? {1,2}Time elapsed: (\d[\d.,]{0,12}) (?:s|sec) {1,2}<<< (FAILURE|ERROR)!/;
  const rerunEntry = /^ {2}Run (\d{1,4}): (.*)$/;
  const oldName = /^([^(]{1,400})\(([\w.$]{1,400})\)$/;
  class MavenGrammar extends Grammar {
   framework="maven";
   starts="[TF";
   failure;
   text=new TextBlock;
   sum;
   classes=zero();
   results="none";
   group;
   test;
   reran=[];
   complete=true;
   feed(line) {
    const tagged = line.charCodeAt(0) === 91 ? level.exec(line) : null;
    const text = tagged ? line.slice(tagged[0].length) : line;
    if (this.run && tagged && text.startsWith("Scanning for projects...")) this.end();
    if (text.includes("T E S T S") && /^\s*T E S T S\s*$/.test(text)) {
     this.begin();
     return;
    }
    if (text.startsWith("Tests run: ") && this.counts(text)) return;
    if (!this.run) return;
    const match = text.includes("<<< ") ? failing.exec(text) : null;
    if (match) {
     this.beginFailure(match);
     return;
    }
    if (this.results === "started") {
     this.resultLine(text);
     return;
    }
    if (text === "Results:" || text === "Results :") {
     this.finishFailure();
     this.results = "started";
     return;
    }
    if (this.failure) this.failureLine(text, tagged !== null);
   }
   end() {
    this.finishFailure();
    this.finishReruns();
    const run = this.run;
    if (run) {
     const sum = this.sum ?? (this.classes.total > 0 ? this.classes : undefined);
     if (sum) {
      setTotals(run, sum);
      run.impliedPassed = Math.max(0, sum.total - sum.failed - sum.errors - sum.skipped);
     }
     this.close(!this.complete);
    }
    this.sum = undefined;
    this.classes = zero();
    this.results = "none";
   }
   begin() {
    this.open();
    this.attentive = true;
    this.results = "none";
    this.complete = false;
   }
   counts(text) {
    const match = counts.exec(text);
    if (!match) return false;
    this.finishFailure();
    const numbers = {
     total: Number(match[1]),
     failed: Number(match[2]),
     errors: Number(match[3]),
     skipped: Number(match[4])
    };
    const ofClass = match[6] !== undefined || match[7].includes(" in ");
    if (!this.run) {
     if (!ofClass) return true;
     this.begin();
    }
    if (ofClass) {
     add(this.classes, numbers);
     return true;
    }
    this.finishReruns();
    this.sum ??= zero();
    add(this.sum, numbers);
    this.results = "none";
    this.complete = true;
    return true;
   }
   beginFailure(match) {
    this.finishFailure();
    const seconds = Number(match[2].replace(",", "."));
    this.failure = {
     name: nameOf(match[1]),
     status: match[3] === "ERROR" ? "error" : "failed",
     durationMs: Number.isFinite(seconds) ? seconds * 1e3 : 0
    };
   }
   failureLine(text, tagged) {
    if (tagged && (text.startsWith("Running ") || text === "")) this.finishFailure(); else this.text.add(text);
   }
   finishFailure() {
    const failure = this.failure;
    this.failure = undefined;
    const traceback = this.text.take();
    if (!failure || !this.run) return;
    this.run.mention({
     ...failure,
     traceback: traceback,
     message: messageOfTraceback(traceback)
    });
   }
   resultLine(text) {
    const head = /^(Failures|Errors|Flakes|Tests in error|Failed tests) ?:/.exec(text);
    if (head) {
     this.endTest();
     this.group = head[1] === "Flakes" ? "passed" : /rror/.test(head[1]) ? "error" : "failed";
     return;
    }
    const run = rerunEntry.exec(text);
    if (run && this.test) {
     this.test.runs.push({
      status: run[2] === "PASS" ? "passed" : this.group === "error" ? "error" : "failed",
      message: run[2]
     });
     return;
    }
    this.endTest();
    if (this.group !== undefined && /^[\w.$]+\S*$/.test(text) && text.includes(".")) this.test = {
     name: nameOf(text),
     runs: []
    };
   }
   endTest() {
    if (this.test && this.test.runs.length > 0) this.reran.push({
     ...this.test,
     final: this.group
    });
    this.test = undefined;
   }
   finishReruns() {
    this.endTest();
    for (const {name: name, final: final, runs: runs} of this.reran) {
     if (!this.run) break;
     const named = printed => this.run.find(undefined, printed).at(-1);
     if (!named(name) && !named(name.replace(/\.null$/, ""))) this.run.add({
      name: name,
      status: final
     });
     const target = named(name) ?? named(name.replace(/\.null$/, ""));
     target.status = final;
     target.attempts = runs.slice(0, 100).map(({status: status, message: message}) => status === "passed" ? {
      status: status
     } : {
      status: status,
      message: message
     });
     if (final === "passed") {
      delete target.message;
      delete target.traceback;
     }
    }
    this.reran = [];
    this.group = undefined;
   }
  }
  function zero() {
   return {
    total: 0,
    failed: 0,
    errors: 0,
    skipped: 0
   };
  }
  function add(sum, numbers) {
   sum.total += numbers.total;
   sum.failed += numbers.failed;
   sum.errors += numbers.errors;
   sum.skipped += numbers.skipped;
  }
  function nameOf(printed) {
   const old = oldName.exec(printed);
   return old && old[2].includes(".") ? `${old[2]}.${old[1]}` : printed;
  }
  const verbose = /^(\S+#.+?) = (\d{1,9}\.\d{1,4}) s = ([.FES])$/;
  const head = /^(?: *\d{1,6}\) )?(Failure|Error|Skipped):$/;
  const named = /^(\S+#.+?)(?: \[(.{1,400}):\d{1,7}\])?:$/;
  const minitest_summary = /^(\d{1,9}) (?:runs|tests), (\d{1,9}) assertions, (\d{1,9}) failures, (\d{1,9}) errors, (\d{1,9}) skips$/;
  const letters = {
   ".": "passed",
   F: "failed",
   E: "error",
   S: "skipped"
  };
  const minitest_words = {
   Failure: "failed",
   Error: "error",
   Skipped: "skipped"
  };
  class MinitestGrammar extends Grammar {
   framework="minitest";
   starts="ABCDEFGHIJKLMNOPQRSTUVWXYZ#0123456789";
   status;
   name;
   text=new TextBlock;
   begun=false;
   summarised=false;
   feed(line) {
    if (line.startsWith("Run options: ") || line === "# Running:") {
     if (!this.begun) this.end();
     this.begun = true;
     return;
    }
    if (line.endsWith(" skips") && this.totals(line)) return;
    if (!this.begun) return;
    const block = line.endsWith(":") ? head.exec(line) : null;
    if (block) {
     this.finish();
     this.status = minitest_words[block[1]];
     this.attentive = true;
     return;
    }
    if (this.status !== undefined) {
     this.blockLine(line);
     return;
    }
    const match = line.includes("#") ? verbose.exec(line) : null;
    if (match) this.open().mention({
     name: match[1],
     status: letters[match[3]],
     durationMs: Number(match[2]) * 1e3
    });
   }
   end() {
    this.finish();
    this.close(!this.summarised);
    this.begun = false;
    this.summarised = false;
   }
   blockLine(line) {
    if (this.name !== undefined) {
     if (line === "" || /^Finished in \d/.test(line)) this.finish(); else this.text.add(line);
     return;
    }
    const match = named.exec(line);
    if (match) this.name = match[1]; else this.finish();
   }
   finish() {
    const {name: name, status: status} = this;
    const text = this.text.take();
    this.name = undefined;
    this.status = undefined;
    this.attentive = false;
    if (name === undefined || status === undefined) return;
    const message = text?.split(/\n {4}\S+:\d+:in /, 1)[0];
    this.open().mention({
     name: name,
     status: status,
     message: message,
     traceback: status === "skipped" ? undefined : text
    });
   }
   totals(line) {
    const match = minitest_summary.exec(line);
    if (!match) return false;
    this.finish();
    const run = this.open();
    const [total, , failed, errors, skipped] = match.slice(1).map(Number);
    setTotals(run, {
     total: total,
     failed: failed,
     errors: errors,
     skipped: skipped
    });
    run.impliedPassed = Math.max(0, total - failed - errors - skipped);
    this.summarised = true;
    this.end();
    return true;
   }
  }
  const mocha_result = /^( +)(?:([✔✓√]) |(\d{1,6})\) |(-) )(.+)$/;
  const mocha_duration = / \((\d{1,9})ms\)$/;
  const passing = /^ {2}(\d{1,9}) passing(?: \((\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h)\))?$/;
  const further = /^ {2}(\d{1,9}) (pending|failing)$/;
  const hook = /^"(?:before all|after all|before each|after each)" hook\b/;
  const mocha_mostPending = 2e5;
  class MochaGrammar extends Grammar {
   framework="mocha";
   starts="✔✓√-0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ#\"'`.<>[]()/_$@*:=&!?{}~+|";
   indented="always";
   titles=[];
   printed=[];
   from=0;
   details=false;
   path;
   failure;
   text=new TextBlock;
   recent=[];
   emptyLines=0;
   feed(line) {
    if (line.charCodeAt(0) !== 32) {
     if (this.run) this.afterSummary(line);
     return;
    }
    if (this.summary(line)) return;
    if (this.run) this.afterSummary(line); else this.treeLine(line);
   }
   end() {
    this.finishFailure();
    this.close();
    this.titles = [];
    this.printed = [];
    this.details = false;
    this.recent = [];
    this.emptyLines = 0;
   }
   treeLine(line) {
    const indent = indentOf(line);
    if (indent < 2 || indent > 200) return;
    while (this.titles.length > 0 && this.titles.at(-1).indent >= indent) this.titles.pop();
    const match = mocha_result.exec(line);
    if (!match) {
     this.titles.push({
      indent: indent,
      title: (0, detach.Y)(line.trim())
     });
     if (this.titles.length > 100) this.titles.shift();
     return;
    }
    if (this.printed.length === 0) this.from = this.lineNumber;
    if (this.printed.length >= mocha_mostPending) return;
    const time = match[2] === undefined ? null : mocha_duration.exec(match[5].slice(-16));
    const title = time ? match[5].slice(0, -time[0].length) : match[5];
    this.printed.push({
     name: [ ...this.titles.map(parent => parent.title), title ].join(" > "),
     status: match[2] ? "passed" : match[4] ? "skipped" : hook.test(title) ? "error" : "failed",
     durationMs: time ? milliseconds(time[1], "ms") : undefined
    });
   }
   summary(line) {
    const match = line.endsWith("passing") || line.endsWith(")") ? passing.exec(line) : null;
    if (match) {
     this.confirm(Number(match[1]), match[2] === undefined ? undefined : milliseconds(match[2], match[3]));
     return true;
    }
    const more = this.run && !this.details ? further.exec(line) : null;
    if (!more) return false;
    if (more[2] === "pending") this.run.totals.skipped = Number(more[1]); else this.run.totals.failed = Number(more[1]);
    return true;
   }
   confirm(count, durationMs) {
    if (this.run) {
     const printed = this.printed;
     this.end();
     this.printed = printed;
    }
    const line = this.lineNumber;
    if (this.printed.length > 0) this.lineNumber = this.from;
    const run = this.open();
    this.lineNumber = line;
    setTotals(run, {
     passed: count
    });
    if (durationMs !== undefined) run.durationMs = durationMs;
    for (const test of this.printed) run.add(test);
    this.printed = [];
    this.titles = [];
    this.attentive = true;
    this.details = false;
   }
   afterSummary(line) {
    if (this.beginsAgain(line)) return;
    const coverage = line.includes("All files") ? (0, coverage_table.J4)(line) : undefined;
    if (coverage) this.run.coverage = coverage;
    const numbered = /^ {2}(\d{1,6})\) (.+)$/.exec(line);
    if (numbered) {
     this.beginFailure(numbered[2]);
     return;
    }
    if (this.path) {
     this.titleLine(line);
     return;
    }
    if (this.failure) {
     this.text.add(line);
    }
   }
   beginsAgain(line) {
    this.emptyLines = line === "" ? this.emptyLines + 1 : 0;
    if (this.emptyLines >= 2) this.recent = []; else if (line !== "" && this.recent.length < 500) this.recent.push(line);
    if (!/^ {2,200}[✔✓√] /.test(line)) return false;
    const lines = this.recent;
    this.end();
    for (const earlier of lines) this.treeLine(earlier);
    return true;
   }
   beginFailure(title) {
    this.finishFailure();
    this.details = true;
    this.path = [];
    this.addTitle(title);
   }
   titleLine(line) {
    if (line.startsWith("    ") && line.trim() !== "") this.addTitle(line.trim()); else this.path = undefined;
   }
   addTitle(title) {
    if (!title.endsWith(":")) {
     this.path.push(title);
     if (this.path.length > 60) this.path = undefined;
     return;
    }
    const own = title.slice(0, -1);
    this.failure = {
     name: [ ...this.path, own ].join(" > "),
     status: hook.test(own) ? "error" : "failed"
    };
    this.path = undefined;
   }
   finishFailure() {
    const failure = this.failure;
    this.failure = undefined;
    this.path = undefined;
    const traceback = this.text.take();
    if (failure) this.run?.mention({
     ...failure,
     traceback: traceback,
     message: messageOfTraceback(traceback)
    });
   }
  }
  const nextest_result = /^ *(?:TRY (\d{1,3}) )?(PASS|FAIL|ABORT|SIGABRT|SIGSEGV|SIGKILL|TIMEOUT|LEAK|TMT|TERMINATING|SIG[A-Z]{2,6}|SKIP|FLAKY \d{1,3}\/\d{1,3}) \[ *(?:>?(\d{1,9}(?:\.\d{1,6})?)s)? *\] +(?:\( *\d{1,9}\/\d{1,9}\) +)?(\S+) +(\S.*)$/;
  const nextest_summary = /^ *Summary \[ *(\d{1,9}(?:\.\d{1,6})?)s\] +(?:\d{1,9}\/)?(\d{1,9}) tests? run: (.*)$/;
  const failed = new Set([ "FAIL", "ABORT", "SIGABRT", "SIGSEGV", "SIGKILL", "TIMEOUT", "TMT" ]);
  class NextestGrammar extends Grammar {
   framework="nextest";
   starts="PFATLSN";
   done=false;
   feed(line) {
    const trimmed = line.trimStart();
    if (trimmed.startsWith("Nextest run ID ")) {
     if (this.run) this.end();
     this.done = false;
     this.open();
     return;
    }
    if (trimmed.startsWith("Summary [")) {
     this.summarise(line);
     return;
    }
    if (this.done) return;
    const match = nextest_result.exec(line);
    if (!match || /^TERMINATING/.test(match[2])) return;
    this.add(match);
   }
   end() {
    this.close(!this.done);
    this.done = false;
   }
   add(match) {
    const [, attempt, word, seconds, file, name] = match;
    const run = this.open();
    const status = nextest_statusOf(word);
    const durationMs = seconds === undefined ? undefined : Number(seconds) * 1e3;
    if (attempt !== undefined) run.retry({
     file: file,
     name: name,
     status: status,
     durationMs: durationMs
    }); else run.add({
     file: file,
     name: name,
     status: status,
     durationMs: durationMs
    });
   }
   summarise(line) {
    const match = nextest_summary.exec(line);
    if (!match) return;
    if (this.done) this.end();
    const run = this.open();
    const counts = new Map;
    for (const [, count, word] of match[3].replaceAll(/\([^)]{0,200}\)/g, "").matchAll(/(\d{1,9}) ([a-z ]{1,30})/g)) {
     counts.set(word.trim(), Number(count));
    }
    setTotals(run, {
     total: Number(match[2]),
     passed: counts.get("passed"),
     failed: sumOf(counts.get("failed"), counts.get("timed out"), counts.get("exec failed")),
     skipped: counts.get("skipped")
    });
    run.impliedPassed = counts.get("passed") ?? 0;
    run.durationMs = Number(match[1]) * 1e3;
    this.done = true;
   }
  }
  function nextest_statusOf(word) {
   if (word === "SKIP") return "skipped";
   return failed.has(word) || word.startsWith("SIG") ? "failed" : "passed";
  }
  const node_spec_line_ = /^( *)([▶✔✖﹣⚠ℹ]) (.*)$/u;
  const ending = / \((\d{1,12}(?:\.\d{1,9})?)ms\)(?: # (.*))?$/;
  const symbols = {
   "✔": "passed",
   "✖": "failed",
   "﹣": "skipped",
   "⚠": "skipped"
  };
  const path = /^[^\s:]{1,400}\.[cm]?[jt]sx?$/;
  const node_spec_mostPending = 2e5;
  class NodeSpecGrammar extends Grammar {
   framework="node:test";
   starts="▶✔✖﹣⚠ℹ";
   opened=[];
   printed=[];
   counts=new Map;
   failing=false;
   located="never";
   failure;
   messages=new Map;
   text=new TextBlock;
   from=0;
   feed(line) {
    const match = node_spec_line_.exec(line);
    if (this.failing) {
     this.detail(line, match);
     return;
    }
    if (!match) return;
    const [, spaces, symbol, rest] = match;
    if (symbol === "ℹ") {
     this.information(rest);
     return;
    }
    if (symbol === "✖" && spaces === "" && /^failing tests:$/.test(rest)) {
     this.failing = this.counts.has("tests");
     this.attentive = this.failing;
     return;
    }
    if (this.counts.size > 0) this.end();
    this.treeLine(spaces.length, symbol, rest);
   }
   end() {
    this.finishFailure();
    if (this.counts.has("tests")) this.summarise();
    this.opened = [];
    this.printed = [];
    this.counts = new Map;
    this.messages.clear();
    this.failing = false;
    this.located = "never";
    this.attentive = false;
   }
   treeLine(indent, symbol, rest) {
    if (this.printed.length === 0 && this.opened.length === 0) this.from = this.lineNumber;
    while (this.opened.length > 0 && this.opened.at(-1).indent > indent) this.opened.pop();
    const end = ending.exec(rest.slice(-400));
    const title = end ? rest.slice(0, -end[0].length) : rest.replace(/ # (?:SKIP|TODO)\b.*$/, "");
    const durationMs = end ? milliseconds(end[1], "ms") : undefined;
    const last = this.opened.at(-1);
    if (symbol === "▶") {
     if (last?.indent === indent && last.title === title && end) {
      this.closeParent(indent, title, undefined, durationMs);
      return;
     }
     if (last?.indent === indent) this.opened.pop();
     if (this.opened.length < 200) this.opened.push({
      indent: indent,
      title: title
     });
     return;
    }
    const todo = /^(?:TODO|SKIP)\b/.test(end?.[2] ?? "") || / # (?:SKIP|TODO)\b/.test(rest);
    const status = todo ? "skipped" : symbols[symbol];
    if (last?.indent === indent && last.title === title) {
     this.closeParent(indent, title, status, durationMs);
     return;
    }
    if (last?.indent === indent) this.opened.pop();
    this.push({
     indent: indent,
     title: title,
     status: status,
     durationMs: durationMs,
     parent: false,
     parents: this.opened.map(parent => parent.title)
    });
   }
   closeParent(indent, title, status, durationMs) {
    this.opened.pop();
    const parents = this.opened.map(parent => parent.title);
    if (status !== undefined) this.push({
     indent: indent,
     title: title,
     status: status,
     durationMs: durationMs,
     parent: true,
     parents: parents
    });
   }
   push(printed) {
    if (this.printed.length < node_spec_mostPending) this.printed.push(printed);
   }
   information(rest) {
    const match = /^(tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) (\d{1,12})(?:\.\d+)?$/.exec(rest);
    if (match) {
     if (match[1] === "tests" && this.counts.has("tests")) this.end();
     this.counts.set(match[1], Number(match[2]));
     return;
    }
    const coverage = this.counts.has("tests") ? (0, coverage_table.dH)(rest) : undefined;
    if (coverage) this.coverage = coverage;
   }
   coverage;
   detail(line, match) {
    if (/^test at /.test(line)) {
     this.located = "before";
     this.finishFailure();
     return;
    }
    const another = this.located === "within" && match?.[1] === "";
    if (!another && match && match[1] === "" && (match[2] === "✖" || match[2] === "⚠")) {
     if (this.located === "before") this.located = "within";
     this.finishFailure();
     const end = ending.exec(match[3].slice(-400));
     this.failure = end ? match[3].slice(0, -end[0].length) : match[3];
     return;
    }
    if (another || match && (match[2] === "▶" || match[2] === "✔")) {
     this.end();
     this.feed(line);
     return;
    }
    if (this.failure !== undefined) this.text.add(line);
   }
   finishFailure() {
    const traceback = this.text.take();
    if (this.failure !== undefined && traceback !== undefined) {
     const known = this.messages.get(this.failure);
     if (known) known.push(traceback); else this.messages.set(this.failure, [ traceback ]);
    }
    this.failure = undefined;
   }
   summarise() {
    const counts = this.counts;
    const line = this.lineNumber;
    if (this.printed.length > 0) this.lineNumber = this.from;
    const run = this.open();
    this.lineNumber = line;
    setTotals(run, {
     total: counts.get("tests"),
     passed: counts.get("pass"),
     failed: sumOf(counts.get("fail"), counts.get("cancelled")),
     skipped: sumOf(counts.get("skipped"), counts.get("todo"))
    });
    const duration = counts.get("duration_ms");
    if (duration !== undefined) run.durationMs = duration;
    if (this.coverage) run.coverage = this.coverage;
    this.coverage = undefined;
    const parents = this.parentsAreTests();
    for (const printed of this.printed) {
     if (printed.parent && !parents(printed)) continue;
     const name = [ ...printed.parents, printed.title ].join(" > ");
     const load = printed.status === "failed" && printed.indent === 0 && path.test(printed.title);
     const traceback = printed.status === "failed" ? this.messages.get(printed.title)?.shift() : undefined;
     run.add({
      name: name,
      status: load ? "error" : printed.status,
      ...load && {
       file: printed.title
      },
      durationMs: printed.durationMs,
      traceback: traceback,
      message: messageOfTraceback(traceback)
     });
    }
    this.close();
   }
   parentsAreTests() {
    const suites = this.counts.get("suites") ?? 0;
    const all = this.printed.filter(printed => printed.parent);
    if (suites === 0) return () => true;
    if (all.length <= suites) return () => false;
    let left = all.length - suites;
    const tests = new Set;
    for (const printed of all.toReversed()) if (left > 0 && printed.parents.length === 0) tests.add(printed) && left--;
    return printed => tests.has(printed);
   }
  }
  const section = /^There (?:was|were) (\d{1,9}) (error|failure|warning|skipped test|incomplete test|risky test|PHPUnit \S+|notice|deprecation)/;
  const phpunit_entry = /^(\d{1,6})\) ([\w\\]{1,300}::\S.*)$/;
  const documented = /^ ([✔✘↩∅☢⚠]) (.+?)(?: \[\d[\d.]{0,8} m?s\])?$/;
  const ok = /^OK \((\d{1,9}) tests?, (\d{1,9}) assertions?\)$/;
  const phpunit_counts = /^Tests: (\d{1,9}), Assertions: \d{1,9}(.*)\.$/;
  const kinds = {
   error: "error",
   failure: "failed",
   "skipped test": "skipped",
   "incomplete test": "skipped",
   "risky test": "passed"
  };
  const phpunit_marks = {
   "✔": "passed",
   "✘": "failed",
   "↩": "skipped",
   "∅": "skipped",
   "☢": "passed",
   "⚠": "passed"
  };
  class PhpunitGrammar extends Grammar {
   framework="phpunit";
   starts="P";
   kind;
   current;
   group;
   testdox=false;
   text=new TextBlock;
   summarised=false;
   feed(line) {
    if (/^PHPUnit \d{1,3}\.\S+ by Sebastian Bergmann/.test(line)) {
     this.end();
     this.open();
     this.attentive = true;
     return;
    }
    if (!this.run) return;
    if (this.totals(line)) return;
    const opened = line.startsWith("There ") ? section.exec(line) : null;
    if (opened) {
     this.finish();
     this.kind = kinds[opened[2]];
     return;
    }
    const match = this.testdox ? null : phpunit_entry.exec(line);
    if (match) {
     this.finish();
     this.current = this.kind === undefined ? undefined : {
      name: match[2],
      status: this.kind
     };
     return;
    }
    this.testdoxLine(line);
   }
   end() {
    this.finish();
    this.close(!this.summarised);
    this.summarised = false;
    this.testdox = false;
    this.kind = undefined;
    this.group = undefined;
   }
   testdoxLine(line) {
    const match = documented.exec(line);
    if (match) {
     this.finish();
     this.testdox = true;
     this.current = {
      name: this.group === undefined ? match[2] : `${this.group} > ${match[2]}`,
      status: phpunit_marks[match[1]]
     };
     return;
    }
    const quoted = /^ {3}[│├┐┴╵┊] ?(.*)$/.exec(line);
    if (quoted) this.text.add(quoted[1]); else if (this.current && !this.testdox && line !== "--") this.text.add(line); else if (line !== "" && line.charCodeAt(0) !== 32 && this.kind === undefined) {
     this.finish();
     this.group = line.replace(/ \([\w\\]+\)$/, "");
    }
   }
   finish() {
    const current = this.current;
    const text = this.text.take();
    this.current = undefined;
    if (!current || !this.run) return;
    const message = text?.split(/\n\n|\n\S+\.php:\d/, 1)[0];
    this.run.add({
     ...current,
     ...current.status !== "passed" && {
      message: message
     },
     traceback: current.status === "failed" || current.status === "error" ? text : undefined
    });
   }
   totals(line) {
    const good = line.startsWith("OK (") ? ok.exec(line) : null;
    const other = line.startsWith("Tests: ") ? phpunit_counts.exec(line) : null;
    if (!good && !other) return false;
    this.finish();
    const run = this.run;
    const printed = new Map;
    for (const [, word, value] of (other?.[2] ?? "").matchAll(/, ([A-Za-z ]{1,40}): (\d{1,9})/g)) printed.set(word, Number(value));
    const total = Number(good?.[1] ?? other[1]);
    const skipped = sumOf(printed.get("Skipped"), printed.get("Incomplete"));
    setTotals(run, {
     total: total,
     failed: printed.get("Failures"),
     errors: printed.get("Errors"),
     skipped: skipped,
     ...good && {
      passed: total
     }
    });
    run.impliedPassed = Math.max(0, total - (printed.get("Failures") ?? 0) - (printed.get("Errors") ?? 0) - (skipped ?? 0));
    this.summarised = true;
    this.end();
    return true;
   }
  }
  const listed = /^ {2}(✓|✘|ok|x|-|°|±|√|×) +\d{1,7} (.+)$/;
  const block = /^ {2}(\d{1,6})\) (.+?)(?: ─+)?$/;
  const playwright_summary = /^ {2}(\d{1,9}) (failed|flaky|skipped|interrupted|did not run|passed)(?: \((\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h)\))?$/;
  const where = /^(?:\[([^\]]{1,80})\] › )?([^›]{1,400}?):\d{1,7}:\d{1,7} › (.+)$/;
  const playwright_statuses = {
   "✓": "passed",
   "√": "passed",
   ok: "passed",
   "✘": "failed",
   "×": "failed",
   x: "failed",
   "-": "skipped"
  };
  class PlaywrightGrammar extends Grammar {
   framework="playwright";
   starts="R";
   indented="never";
   group;
   failing;
   text=new TextBlock;
   counts=new Map;
   bad=new Set;
   firstError=true;
   feed(line) {
    if (/^Running \d{1,9} tests? using \d{1,6} workers?/.test(line)) {
     this.end();
     this.open();
     this.attentive = true;
     return;
    }
    if (!this.run) return;
    if (line.startsWith("  ") && this.summary(line)) return;
    if (this.group !== undefined) {
     this.member(line);
     return;
    }
    const list = listed.exec(line);
    if (list) {
     this.listedLine(list[1], list[2]);
     return;
    }
    const head = block.exec(line);
    const named = head && playwright_nameOf(head[2]);
    if (named) {
     this.beginBlock(named);
     return;
    }
    if (this.failing) this.text.add(line);
   }
   end() {
    this.finishBlock();
    const run = this.run;
    if (run && this.counts.size > 0) {
     const counts = this.counts;
     setTotals(run, {
      passed: sumOf(counts.get("passed"), counts.get("flaky")),
      failed: sumOf(counts.get("failed"), counts.get("interrupted")),
      skipped: sumOf(counts.get("skipped"), counts.get("did not run"))
     });
     run.impliedPassed = run.totals.passed ?? 0;
     for (const test of run.all()) {
      if (test.status === "failed" && !this.bad.has(`${test.file}\0${test.name}`)) test.status = "passed";
     }
    }
    this.close(this.counts.size === 0);
    this.counts.clear();
    this.bad.clear();
    this.group = undefined;
   }
   listedLine(mark, rest) {
    const time = / \((\d{1,9}(?:\.\d{1,3})?)(ms|s|m)\)$/.exec(rest.slice(-24));
    const untimed = time ? rest.slice(0, -time[0].length) : rest;
    const retry = / \((?:retry #\d{1,3}|repeat:\d{1,5})\)$/.exec(untimed);
    const named = playwright_nameOf(retry ? untimed.slice(0, retry.index) : untimed);
    if (!named) return;
    const result = {
     ...named,
     status: playwright_statuses[mark] ?? "passed",
     durationMs: time ? milliseconds(time[1], time[2]) : undefined
    };
    if (retry) this.run.retry(result); else this.run.add(result);
   }
   beginBlock(named) {
    this.finishBlock();
    this.failing = named;
    this.firstError = true;
   }
   finishBlock() {
    const failing = this.failing;
    const traceback = this.text.take();
    this.failing = undefined;
    if (!failing || !this.run || !this.firstError) return;
    const known = this.run.find(failing.file, failing.name).length > 0;
    const status = "failed";
    if (!known) this.run.add({
     ...failing,
     status: status,
     traceback: traceback,
     message: messageOfTraceback(traceback)
    }); else if (this.run.find(failing.file, failing.name).at(-1).status === status) {
     this.run.mention({
      ...failing,
      status: status,
      traceback: traceback,
      message: messageOfTraceback(traceback)
     });
    }
   }
   summary(line) {
    const match = playwright_summary.exec(line);
    if (!match) return false;
    this.finishBlock();
    this.group = match[2];
    this.counts.set(match[2], Number(match[1]));
    if (match[3] !== undefined) {
     const duration = milliseconds(match[3], match[4]);
     if (duration !== undefined) this.run.durationMs = duration;
    }
    return true;
   }
   member(line) {
    const named = line.startsWith("    ") ? playwright_nameOf(line.trim().replace(/ ─+$/, "")) : undefined;
    if (!named) {
     if (line !== "") this.group = undefined;
     return;
    }
    const entry = this.run.find(named.file, named.name).at(-1);
    if (this.group === "failed" || this.group === "interrupted") {
     this.bad.add(`${named.file}\0${named.name}`);
     if (!entry) this.run.add({
      ...named,
      status: "failed"
     });
    } else if (this.group === "flaky") {
     this.flaky(named, entry);
    }
   }
   flaky(named, entry) {
    if (!entry) this.run.add({
     ...named,
     status: "passed"
    }); else if (entry.status === "failed") this.run.retry({
     ...named,
     status: "passed"
    });
   }
  }
  function playwright_nameOf(text) {
   const rule = text.indexOf(" ──");
   const match = where.exec(rule < 0 ? text.replace(/ ─$/, "") : text.slice(0, rule));
   if (!match) return undefined;
   const titles = match[3].split(" › ");
   return {
    file: match[2].trim(),
    name: [ ...match[1] === undefined ? [] : [ `[${match[1]}]` ], ...titles ].join(" > ")
   };
  }
  const pytest_statuses = {
   PASSED: "passed",
   FAILED: "failed",
   ERROR: "error",
   SKIPPED: "skipped",
   XFAIL: "skipped",
   XPASS: "passed",
   SUBFAIL: "failed",
   SUBFAILED: "failed"
  };
  const word = "PASSED|FAILED|ERROR|SKIPPED|XFAIL|XPASS|RERUN|SUBFAILED|SUBFAIL";
  const outcomeAtEnd = new RegExp(`(?:^| )(${word})$`);
  const onlyOutcome = new RegExp(`^(${word})(?: \\(|$)`);
  const workerLine = new RegExp(`^\\[gw\\d{1,4}\\] \\[ ?\\s?\\d{1,3}%\\] (${word}) (\\S.*)$`);
  const summaryEntry = new RegExp(`^(${word})(?:\\[[^\\]]{0,200}\\])?(?:\\([^)]{0,200}\\))? (\\S.*)$`);
  const progress = /\s*\[\s*(?:\d{1,3}%|\d{1,7}\/\d{1,7})\]$/;
  const pytest_counts = /^(?:=+ )?(\d{1,9} [a-z][a-z ]*(?:, \d{1,9} [a-z][a-z ]*)*|no tests ran) in (\d{1,7}(?:\.\d{1,3})?)s(?: \([\d:]{1,12}\)| \([^)]{1,40}\))?(?: =+)?$/;
  const summaryWord = /\d (?:passed|failed|skipped|errors?|xfailed|xpassed|deselected|rerun|warnings?)\b|^no tests ran/;
  const pytest_location = /^([^\s:<][^:]{0,400}\.[A-Za-z]{1,5}):(\d{1,9}): /;
  class PytestGrammar extends Grammar {
   framework="pytest";
   starts="=_FEPSXR[!0123456789nETwtabcdefghijklmopqrsuvxyz./";
   indented="never";
   section="progress";
   pending;
   rerun=new Set;
   blocks=[];
   title;
   text=new TextBlock;
   errorLines=new TextBlock;
   file;
   feed(line) {
    if (line.charCodeAt(0) === 61 && this.heading(line)) return;
    if (this.summaryLine(line)) return;
    if (!this.run) {
     this.idle(line);
     return;
    }
    if (this.section === "failures") this.detail(line); else if (this.section === "summary") this.entry(line); else this.progressLine(line);
   }
   end() {
    this.finishBlock();
    this.useBlocks();
    super.end();
    this.reset();
   }
   idle(line) {
    if (!line.includes("::") || !line.includes(".py")) return;
    if (line.startsWith("FAILED ") || line.startsWith("ERROR ")) this.startIf(line.slice(line.indexOf(" ") + 1), line); else if (outcomeAtEnd.test(line.replace(progress, ""))) this.startIf(line, line);
   }
   startIf(id, line) {
    if (!/^[^\s:]{1,400}\.py::\S/.test(id)) return;
    this.begin();
    if (line.startsWith("FAILED ") || line.startsWith("ERROR ")) {
     this.section = "summary";
     this.entry(line);
    } else {
     this.progressLine(line);
    }
   }
   begin() {
    this.open();
    this.attentive = true;
    this.section = "progress";
   }
   heading(line) {
    const match = /^=+ ([^=].*[^= ]) =+$/.exec(line);
    if (!match) return false;
    const title = match[1];
    if (title.startsWith("test session starts")) {
     if (this.run) this.end();
     this.begin();
     return true;
    }
    const named = sectionOf(title);
    if (named === undefined) return false;
    this.finishBlock();
    if (!this.run) this.begin();
    this.section = named;
    return true;
   }
   summaryLine(line) {
    if (!line.includes(" in ")) return false;
    const match = pytest_counts.exec(line);
    if (!match || !summaryWord.test(match[1])) return false;
    this.finishBlock();
    const run = this.open();
    const printed = countsOf(match[1], ",");
    setTotals(run, {
     passed: sumOf(printed.get("passed"), printed.get("xpassed")),
     failed: printed.get("failed"),
     errors: sumOf(printed.get("error"), printed.get("errors")),
     skipped: sumOf(printed.get("skipped"), printed.get("xfailed"))
    });
    run.impliedPassed = run.totals.passed ?? 0;
    run.durationMs = Number(match[2]) * 1e3;
    this.useBlocks();
    this.close();
    this.reset();
    return true;
   }
   reset() {
    this.section = "progress";
    this.pending = undefined;
    this.rerun.clear();
    this.blocks = [];
    this.title = undefined;
   }
   progressLine(line) {
    const first = line.charCodeAt(0);
    if (first === 84) {
     const total = (0, coverage_table.Fw)(line);
     if (total) this.run.coverage = total;
     return;
    }
    if (first === 91) {
     const worker = workerLine.exec(line);
     if (worker) {
      this.outcome(worker[2], worker[1]);
      return;
     }
    }
    const rest = line.replace(progress, "");
    const lone = onlyOutcome.exec(rest);
    if (lone && this.pending !== undefined) {
     this.outcome(this.pending, lone[1]);
     return;
    }
    if (!line.includes("::")) return;
    const [id, status] = splitOutcome(rest);
    if (status !== undefined) {
     this.outcome(id, status);
     return;
    }
    const crash = rest.indexOf(" Fatal Python error: ");
    if (crash > 0) {
     this.run.add({
      ...splitId(rest.slice(0, crash)),
      status: "error",
      message: rest.slice(crash + 1)
     });
     return;
    }
    if (/^[^\s:]{1,400}::\S/.test(rest)) this.pending = rest;
   }
   outcome(id, status) {
    this.pending = undefined;
    const test = splitId(id.trim());
    if (test.name === "") return;
    const run = this.run;
    const key = id.trim();
    if (status === "RERUN") {
     run.retry({
      ...test,
      status: "failed"
     });
     this.rerun.add(key);
    } else if (this.rerun.delete(key)) {
     run.retry({
      ...test,
      status: pytest_statuses[status]
     });
    } else if (run.find(test.file, test.name).length === 0) {
     run.add({
      ...test,
      status: pytest_statuses[status]
     });
    } else {
     run.mention({
      ...test,
      status: pytest_statuses[status]
     });
    }
   }
   entry(line) {
    const match = summaryEntry.exec(line);
    if (!match || match[1] === "SKIPPED" || match[1] === "RERUN") return;
    const run = this.run;
    const known = id => {
     const test = splitId(id);
     return run.find(test.file, test.name).length > 0;
    };
    const {id: id, message: message} = splitSummary(match[2], known);
    if (!id.includes("::")) {
     if (match[1] === "ERROR" && /^\S*[/.\\]\S*$/.test(id)) run.mention({
      file: id,
      name: id,
      status: "error",
      message: message
     });
     return;
    }
    run.mention({
     ...splitId(id),
     status: pytest_statuses[match[1]],
     message: match[1] === "PASSED" ? undefined : message
    });
   }
   detail(line) {
    if (line.charCodeAt(0) === 95 && line.endsWith("_") && !line.startsWith("_ _") && line.includes(" ")) {
     this.finishBlock();
     this.title = line.replace(/^_+ /, "").replace(/ _+$/, "");
     return;
    }
    if (this.title === undefined) return;
    this.text.add(line);
    if (line.startsWith("E  ")) this.errorLines.add(line.slice(1));
    if (this.file === undefined) this.file = pytest_location.exec(line)?.[1];
    if (line.startsWith("worker 'gw")) this.errorLines.add(line);
   }
   finishBlock() {
    const traceback = this.text.take();
    const message = this.errorLines.take();
    const title = this.title;
    const file = this.file;
    this.title = undefined;
    this.file = undefined;
    if (title === undefined) return;
    this.blocks.push({
     ...namedBlock(title, file),
     message: message ?? lastLine(traceback),
     traceback: traceback
    });
   }
   useBlocks() {
    const run = this.run;
    if (!run) return;
    const byName = new Map;
    for (const block of this.blocks) {
     const same = byName.get(block.name);
     if (same) same.push(block); else byName.set(block.name, [ block ]);
    }
    for (const entry of run.all()) {
     if (entry.status !== "failed" && entry.status !== "error") continue;
     const candidates = byName.get(entry.name);
     if (!candidates || candidates.length === 0) continue;
     const index = Math.max(0, candidates.findIndex(block => block.file === entry.file));
     const [block] = candidates.splice(index, 1);
     if (block?.message) entry.message = block.message;
     if (block?.traceback) entry.traceback ??= block.traceback;
    }
    const named = new Set(run.all().map(entry => entry.name));
    for (const block of this.blocks) {
     if (!named.has(block.name) && !(block.message ?? "").startsWith("worker ")) run.mention(block);
    }
   }
  }
  function sectionOf(title) {
   if (title === "FAILURES" || title === "ERRORS") return "failures";
   if (title === "short test summary info" || title === "rerun test summary info") return "summary";
   if (/^(?:PASSES|XPASSES|XFAILURES|warnings summary|slowest .*|tests coverage|coverage: .*|RERUNS)$/.test(title)) return "other";
   return undefined;
  }
  function splitOutcome(rest) {
   const atEnd = outcomeAtEnd.exec(rest.slice(-12));
   if (atEnd) return [ rest.slice(0, rest.length - atEnd[1].length), atEnd[1] ];
   if (rest.endsWith(")")) {
    for (const status of [ "SKIPPED", "XFAIL", "XPASS", "PASSED", "FAILED", "ERROR" ]) {
     const at = rest.indexOf(` ${status} (`);
     if (at > 0) return [ rest.slice(0, at), status ];
    }
   }
   return [ rest, undefined ];
  }
  function splitId(id) {
   const at = id.indexOf("::");
   return at < 0 ? {
    name: id
   } : {
    file: id.slice(0, at),
    name: id.slice(at + 2)
   };
  }
  function splitSummary(rest, known) {
   const parameters = rest.indexOf("[");
   let fallback = -1;
   let at = rest.indexOf(" - ");
   for (let tries = 0; at >= 0 && tries < 40; tries++) {
    if (known(rest.slice(0, at))) return {
     id: rest.slice(0, at),
     message: rest.slice(at + 3)
    };
    if (fallback < 0 && (parameters < 0 || at < parameters || rest[at - 1] === "]")) fallback = at;
    at = rest.indexOf(" - ", at + 3);
   }
   return fallback < 0 ? {
    id: rest
   } : {
    id: rest.slice(0, fallback),
    message: rest.slice(fallback + 3)
   };
  }
  function namedBlock(title, file) {
   const collecting = /^ERROR collecting (.+)$/.exec(title);
   if (collecting) return {
    name: collecting[1],
    file: collecting[1],
    status: "error"
   };
   const hook = /^ERROR at (?:setup|teardown) of (.+)$/.exec(title);
   const dotted = hook ? hook[1] : title;
   const parameters = dotted.indexOf("[");
   const end = parameters < 0 ? dotted.length : parameters;
   const name = dotted.slice(0, end).replaceAll(".", "::") + dotted.slice(end);
   return {
    name: name,
    status: hook ? "error" : "failed",
    ...file !== undefined && {
     file: file
    }
   };
  }
  function lastLine(text) {
   const line = text?.slice(text.lastIndexOf("\n") + 1).trim();
   return line === "" ? undefined : line;
  }
  const rspec_summary = /^(\d{1,9}) examples?, (\d{1,9}) failures?(?:, (\d{1,9}) pending)?(?:, (\d{1,9}) errors? occurred outside of examples)?$/;
  const rspec_failed = /^rspec (\.?\S[^[:]{0,400}?)(?::\d{1,7}|\[[\d:,]{1,100}\]) # (.+)$/;
  const loading = /^An error occurred while loading (\S+?)\.?(?: - .*)?$/;
  const mostLines = 2e4;
  class RspecGrammar extends Grammar {
   framework="rspec";
   starts="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789#:.'\"`(<[@$_-+*=/";
   section;
   tree=[];
   lastLine=0;
   current;
   text=new TextBlock;
   found=[];
   broken=[];
   loading;
   summarised=false;
   feed(line) {
    if (this.loading !== undefined && !this.stillLoading(line)) return;
    if (line === "Failures:" || line.startsWith("Pending: (Failures listed here")) {
     this.finish();
     this.section = line === "Failures:" ? "failures" : "pending";
     this.attentive = true;
     return;
    }
    const load = line.startsWith("An error occurred while loading ") ? loading.exec(line) : null;
    if (load) {
     this.loading = load[1];
     this.attentive = true;
     return;
    }
    if (line.includes(" failure") && this.totals(line)) return;
    if (line.startsWith("rspec ") && this.failedExample(line)) return;
    if (line.startsWith("Finished in ")) {
     this.finish();
     return;
    }
    if (this.section === "failures" || this.section === "pending") this.sectionLine(line); else if (!this.summarised) this.treeLine(line);
   }
   end() {
    this.finish();
    this.close();
    this.tree = [];
    this.found.length = 0;
    this.broken = [];
    this.section = undefined;
    this.summarised = false;
    this.loading = undefined;
   }
   stillLoading(line) {
    const ends = /^(?:Finished in |An error occurred |Run options: |Randomized with seed )/.test(line);
    if (!ends) {
     this.text.add(line);
     return false;
    }
    this.broken.push({
     file: this.loading,
     text: this.text.take()
    });
    this.loading = undefined;
    this.attentive = false;
    return true;
   }
   sectionLine(line) {
    const head = /^ {2}(\d{1,6})\) (.+)$/.exec(line);
    if (head) {
     this.finish();
     this.current = {
      name: head[2],
      status: this.section === "pending" ? "skipped" : "failed"
     };
    } else if (this.current) {
     this.text.add(line);
    }
   }
   finish() {
    const current = this.current;
    const traceback = this.text.take();
    this.current = undefined;
    if (current) this.found.push({
     ...current,
     traceback: traceback
    });
   }
   treeLine(line) {
    if (this.lineNumber - this.lastLine > 1e3) this.tree = [];
    this.lastLine = this.lineNumber;
    if (line.length < 500) this.tree.push(line);
    if (this.tree.length > mostLines) this.tree = this.tree.slice(mostLines / 2);
   }
   totals(line) {
    const match = rspec_summary.exec(line);
    if (!match) return false;
    this.finish();
    const [found, broken, tree] = [ this.found.splice(0), this.broken.splice(0), this.tree ];
    if (this.run) this.end();
    const run = this.open();
    const total = Number(match[1]);
    const pending = match[3] === undefined ? undefined : Number(match[3]);
    setTotals(run, {
     total: total,
     failed: Number(match[2]),
     skipped: pending,
     errors: match[4] === undefined ? undefined : Number(match[4])
    });
    run.impliedPassed = Math.max(0, total - Number(match[2]) - (pending ?? 0));
    for (const {file: file, text: text} of broken) run.add({
     file: file,
     name: file,
     status: "error",
     message: text,
     traceback: text
    });
    for (const test of rspec_documented(tree, total)) run.add(test);
    for (const {traceback: traceback, ...test} of found) {
     const bad = test.status === "failed";
     run.mention({
      ...test,
      message: bad ? rspec_messageOf(traceback) : traceback?.split("\n", 1)[0]?.replace(/^# /, ""),
      traceback: bad ? traceback : undefined
     });
    }
    this.tree = [];
    this.section = undefined;
    this.summarised = true;
    this.attentive = false;
    return true;
   }
   failedExample(line) {
    const match = rspec_failed.exec(line);
    if (!match || !this.run) return false;
    const [, file, name] = match;
    if (!this.run.locate(name, file)) this.run.mention({
     file: file,
     name: name,
     status: "failed"
    });
    return true;
   }
  }
  function rspec_messageOf(traceback) {
   return messageOfTraceback(traceback?.replace(/^Failure\/Error: .*\n+/, "").split(/\n# /, 1)[0]);
  }
  function rspec_documented(lines, total) {
   const tests = [];
   const titles = [];
   for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    const indent = indentOf(line);
    while (titles.length > 0 && titles.at(-1).indent >= indent) titles.pop();
    const mark = / \((FAILED - \d{1,6}|PENDING: .*|ERROR - \d{1,6})\)$/.exec(line);
    const next = lines[at + 1];
    const group = next !== undefined && indentOf(next) > indent && !mark;
    const title = (mark ? line.slice(0, mark.index) : line).trim();
    if (!group && (indent > 0 || mark)) {
     const status = mark === null ? "passed" : mark[1].startsWith("PENDING") ? "skipped" : "failed";
     tests.push({
      name: [ ...titles.map(one => one.title), title ].join(" "),
      status: status,
      marked: mark !== null
     });
    }
    if (group) titles.push({
     indent: indent,
     title: title
    });
   }
   const believed = tests.length === total ? tests : tests.filter(test => test.marked);
   return believed.map(({name: name, status: status}) => ({
    name: name,
    status: status
   }));
  }
  var tap_reader = __webpack_require__(66780);
  const version = /^TAP version 1[34]$/;
  const plan = /^1\.\.\d{1,9}(?: #.*)?$/;
  const point = /^(?:not )?ok(?: \d{1,9})?(?: |$)/;
  class TapGrammar extends Grammar {
   framework="tap";
   starts="T1no#-.";
   reader;
   from=0;
   feed(line) {
    if (version.test(line)) {
     this.end();
     this.begin();
     return;
    }
    if (!this.reader) {
     if (plan.test(line) || point.test(line) && /^(?:not )?ok \d/.test(line) || /^# Subtest: /.test(line)) this.begin(); else return;
    }
    const reader = this.reader;
    if (reader.finished && indentOf(line) === 0 && (point.test(line) || plan.test(line))) {
     this.end();
     this.begin();
    }
    this.reader.feed(line);
   }
   end() {
    const reader = this.reader;
    this.reader = undefined;
    this.attentive = false;
    if (!reader || reader.points === 0) return;
    this.reports.push({
     line: this.from,
     until: this.lineNumber,
     report: reader.report()
    });
   }
   begin() {
    this.reader = new tap_reader.L;
    this.attentive = true;
    this.from = this.lineNumber;
   }
  }
  const unittest_test = /^(\s{0,2})([\w.]{1,300}) \(([\w.<>-]{1,500})\)((?: \[[^\]]{0,500}\])?(?: \([^)]{0,500}\))?)(?: \.\.\.(?: (.*))?)?$/;
  const unittest_block = /^(ERROR|FAIL|UNEXPECTED SUCCESS): ([\w.]{1,300}) \(([\w.<>-]{1,500})\)(.*)$/;
  const ran = /^Ran (\d{1,9}) tests? in (\d{1,9}(?:\.\d{1,6})?)s$/;
  const unittest_result = /^(?:OK|FAILED|NO TESTS RAN)(?: \((.{0,300})\))?$/;
  const outcome = /(?:^|\s)(ok|FAIL|ERROR|skipped .*|expected failure|unexpected success)$/;
  class UnittestGrammar extends Grammar {
   framework="unittest";
   starts="=-EFRONUabcdefghijklmnopqrstuvwxyz_ABCDGHIJKLMPQSTVWXYZ";
   pending;
   failing;
   text=new TextBlock;
   total;
   separators=0;
   feed(line) {
    const first = line.charCodeAt(0);
    if (first === 61 && line.startsWith("======") && /^={70}$/.test(line)) {
     this.finishBlock();
     return;
    }
    if (this.finishing(line)) return;
    if (first === 69 || first === 70 || first === 85) {
     const match = unittest_block.exec(line);
     if (match) {
      this.beginBlock(match);
      return;
     }
    }
    if (this.failing) {
     this.blockLine(line);
     return;
    }
    this.verboseLine(line);
   }
   end() {
    this.finishBlock();
    if (this.run && this.total === undefined && this.run.size === 0) this.discard(); else this.close(true);
    this.reset();
   }
   reset() {
    this.pending = undefined;
    this.total = undefined;
   }
   finishing(line) {
    const match = line.startsWith("Ran ") ? ran.exec(line) : null;
    if (match) {
     this.finishBlock();
     this.total = Number(match[1]);
     this.open().durationMs = Number(match[2]) * 1e3;
     this.attentive = true;
     return true;
    }
    if (this.total === undefined || line === "") return false;
    const last = unittest_result.exec(line);
    if (last) this.summarise(last[1] ?? "");
    return last !== null;
   }
   summarise(text) {
    const run = this.run;
    const printed = new Map;
    for (const [, word, count] of text.matchAll(/([a-z ]{1,40})=(\d{1,9})/g)) printed.set(word.trim(), Number(count));
    const skipped = printed.get("skipped");
    setTotals(run, {
     total: this.total,
     failed: sumOf(printed.get("failures"), printed.get("unexpected successes")),
     errors: printed.get("errors"),
     skipped: skipped
    });
    const bad = run.all().filter(entry => (entry.status === "failed" || entry.status === "error") && !isFixture(entry.name));
    run.impliedPassed = Math.max(0, this.total - bad.length - (skipped ?? 0));
    this.close();
    this.reset();
   }
   beginBlock(match) {
    this.finishBlock();
    this.open();
    const name = fullName(match[2], match[3]);
    if (match[1] === "UNEXPECTED SUCCESS") {
     this.run.mention({
      ...unittest_named(name),
      status: "failed",
      message: "Unexpected success"
     });
     return;
    }
    this.failing = {
     name: name,
     status: match[1] === "ERROR" ? "error" : "failed"
    };
    this.separators = 0;
    this.attentive = true;
   }
   blockLine(line) {
    if (/^-{70}$/.test(line)) this.separators++; else if (this.separators > 0) this.text.add(line);
   }
   finishBlock() {
    const failing = this.failing;
    this.failing = undefined;
    this.attentive = false;
    const traceback = this.text.take();
    if (!failing || !this.run) return;
    this.run.mention({
     ...unittest_named(failing.name),
     status: failing.status,
     traceback: traceback,
     message: exceptionOf(traceback)
    });
   }
   verboseLine(line) {
    if (this.pending === undefined && !line.includes(" (")) return;
    const match = unittest_test.exec(line);
    if (match) {
     const name = fullName(match[2], match[3]);
     const rest = match[5] ?? "";
     const status = outcome.exec(rest)?.[1];
     if (status !== undefined) this.result(name, status, match[4] !== ""); else if (line.includes(" ...") || /^test|^runTest/.test(match[2])) this.expect(name);
     return;
    }
    if (this.pending === undefined) return;
    const late = /\.\.\. (ok|FAIL|ERROR|skipped .*|expected failure|unexpected success)$/.exec(line) ?? lone(line);
    if (late) this.result(this.pending, late[1], false);
   }
   expect(name) {
    this.pending = name;
    this.attentive = true;
   }
   result(name, word, subTest) {
    const status = unittest_statusOf(word);
    if (!subTest) this.pending = undefined;
    this.attentive = false;
    const run = this.open();
    if (subTest) run.mention({
     ...unittest_named(name),
     status: status
    }); else if (run.find(unittest_named(name).file, unittest_named(name).name).length > 0 && status === "passed") return; else run.add({
     ...unittest_named(name),
     status: status
    });
   }
  }
  function lone(line) {
   return /^(ok|FAIL|ERROR|skipped ['"].*|expected failure|unexpected success)$/.exec(line);
  }
  function unittest_statusOf(word) {
   if (word === "ok" || word === "expected failure") return "passed";
   if (word === "ERROR") return "error";
   return word.startsWith("skipped") ? "skipped" : "failed";
  }
  function isFixture(name) {
   return /^(?:setUpClass|tearDownClass|setUpModule|tearDownModule) \(/.test(name);
  }
  function fullName(method, where) {
   if (/^(?:setUp|tearDown)(?:Class|Module)$/.test(method)) return `${method} (${where})`;
   return where.endsWith(`.${method}`) ? where : `${where}.${method}`;
  }
  function unittest_named(name) {
   const broken = /^unittest\.loader\.(?:_FailedTest|ModuleImportFailure)\.(.+)$/.exec(name);
   return broken ? {
    file: broken[1],
    name: broken[1]
   } : {
    name: name
   };
  }
  function exceptionOf(traceback) {
   const lines = (traceback ?? "").split("\n");
   const from = lines.findLastIndex(line => /^[\w.]{1,200}(?:: |$)/.test(line) && !line.startsWith("Traceback"));
   return from < 0 ? undefined : lines.slice(from, from + 12).join("\n").trim();
  }
  const fileLine = /^ [✓❯↓×✗√] (?:\|[^|]{1,80}\| )?(\S.*?) {1,3}\((\d{1,7} tests?)(?: \|[^)]{0,120})?\)/;
  const mark = /^( +)([✓✔√×✗↓□-]) (.+)$/;
  const failure = /^ ?FAIL {1,3}(.+)$/;
  const vitest_statuses = {
   "✓": "passed",
   "✔": "passed",
   "√": "passed",
   "×": "failed",
   "✗": "failed",
   "↓": "skipped",
   "□": "skipped",
   "-": "skipped"
  };
  const trailing = / (?:(\d{1,9}(?:\.\d{1,6})?)(ms|s)|\((?:retry|repeat) x(\d{1,4})\)|\[skipped\]|\d{1,5} MB heap used|\[[^\]]{0,200}\])$/;
  class VitestGrammar extends Grammar {
   framework="vitest";
   starts="RDT";
   file;
   titles=[];
   failing=[];
   text=new TextBlock;
   section="tests";
   summarised=false;
   feed(line) {
    if (/^ ?(?:RUN|DEV) {1,2}v\d/.test(line)) {
     this.begin();
     return;
    }
    if (!this.run) {
     if (/^ *Test Files {2}\d/.test(line)) this.begin(); else return;
    }
    if (this.totals(line)) return;
    if (line.startsWith("⎯") && this.heading(line)) return;
    const match = this.section === "tests" ? null : failure.exec(line);
    if (match) {
     this.beginFailure(match[1]);
     return;
    }
    if (this.failing.length > 0) {
     this.text.add(line);
     return;
    }
    if (this.section === "tests") this.testLine(line);
    const coverage = (0, coverage_table.J4)(line);
    if (coverage) this.run.coverage = coverage;
   }
   end() {
    this.finishFailure();
    this.close(!this.summarised);
    this.summarised = false;
    this.section = "tests";
    this.file = undefined;
   }
   begin() {
    if (this.run) this.end();
    this.open();
    this.attentive = true;
   }
   heading(line) {
    const title = line.replaceAll("⎯", "").trim();
    const section = /^Failed (Suites|Tests|Benchmarks|Typechecks) \d/.exec(title);
    const other = /^(?:Unhandled|Unhandled Errors|Uncaught)/.test(title);
    const between = /^\[\d{1,6}\/\d{1,6}\]$/.test(title);
    if (!section && !other && !between) return false;
    this.finishFailure();
    if (section) this.section = section[1] === "Suites" ? "suites" : "details";
    return true;
   }
   testLine(line) {
    const header = fileLine.exec(line);
    if (header) {
     this.file = header[1];
     this.titles = [];
     return;
    }
    const indent = indentOf(line);
    if (indent === 0 || line.trim() === "") return;
    const match = mark.exec(line);
    if (indent === 1) {
     if (match) this.flat(match[2], match[3]);
     return;
    }
    if (this.file === undefined) return;
    while (this.titles.length > 0 && this.titles.at(-1).indent >= indent) this.titles.pop();
    const suite = /^ +(?:❯|✓|↓|×) (.+?) \(\d{1,7}\)(?: \d{1,9}m?s)?$/.exec(line);
    if (suite) this.titles.push({
     indent: indent,
     title: suite[1]
    }); else if (match) this.result(match[2], match[3], this.titles.map(title => title.title));
   }
   flat(symbol, rest) {
    const text = rest.replace(/^\|[^|]{1,80}\| /, "");
    const at = text.indexOf(" > ");
    if (at < 0) return;
    this.file = text.slice(0, at);
    this.result(symbol, text.slice(at + 3), []);
    this.file = undefined;
   }
   result(symbol, rest, parents) {
    const printed = vitest_strip(rest);
    const status = vitest_statuses[symbol];
    const result = {
     file: this.file,
     name: [ ...parents, printed.title ].join(" > "),
     status: status,
     durationMs: printed.durationMs
    };
    const run = this.run;
    if (printed.retries === 0) {
     run.add(result);
     return;
    }
    run.add({
     ...result,
     status: "failed",
     durationMs: undefined
    });
    for (let retry = 1; retry < printed.retries; retry++) run.retry({
     ...result,
     status: "failed",
     durationMs: undefined
    });
    run.retry(result);
   }
   beginFailure(title) {
    const more = this.text.take();
    if (more !== undefined) {
     this.report(more);
     this.failing = [];
    }
    const text = title.replace(/^\|[^|]{1,80}\| /, "");
    const load = /^(\S.*?) \[ .* \]$/.exec(text);
    const at = text.indexOf(" > ");
    if (load) this.failing.push({
     file: load[1],
     name: load[1],
     status: "error"
    }); else if (at > 0) {
     const status = this.section === "suites" ? "error" : "failed";
     this.failing.push({
      file: text.slice(0, at),
      name: vitest_strip(text.slice(at + 3), false).title,
      status: status
     });
    }
   }
   finishFailure() {
    const traceback = this.text.take();
    this.report(traceback);
    this.failing = [];
   }
   report(traceback) {
    const message = traceback?.split("\n\n", 1)[0];
    for (const failing of this.failing) this.run?.mention({
     ...failing,
     traceback: traceback,
     message: message
    });
   }
   totals(line) {
    const match = /^ *(Test Files|Tests|Duration) {2}(\S.*)$/.exec(line);
    if (!match) return false;
    this.finishFailure();
    this.section = "tests";
    this.file = undefined;
    const run = this.run;
    if (match[1] === "Tests") this.count(match[2]);
    if (match[1] === "Duration") {
     const time = /^(\d{1,9}(?:\.\d{1,6})?)(ms|s|m)/.exec(match[2]);
     const value = time ? milliseconds(time[1], time[2]) : undefined;
     if (value !== undefined) run.durationMs = value;
    }
    return true;
   }
   count(text) {
    const run = this.run;
    this.summarised = true;
    const total = /\((\d{1,9})\)$/.exec(text);
    const printed = countsOf(text.replace(/ *\(\d{1,9}\)$/, ""), "|");
    const passed = sumOf(printed.get("passed"), printed.get("expected fail"));
    setTotals(run, {
     total: total ? Number(total[1]) : undefined,
     passed: passed,
     failed: printed.get("failed"),
     skipped: sumOf(printed.get("skipped"), printed.get("todo"))
    });
    run.impliedPassed = passed ?? 0;
   }
  }
  function vitest_strip(rest, withTime = true) {
   let title = rest;
   let durationMs;
   let retries = 0;
   for (let times = 0; times < 4; times++) {
    const match = trailing.exec(title.slice(-260));
    if (!match || !withTime && match[3] === undefined) break;
    if (match[0].startsWith(" [") && match[0] !== " [skipped]") break;
    if (match[1] !== undefined) {
     if (durationMs !== undefined) break;
     durationMs = milliseconds(match[1], match[2]);
    }
    if (match[3] !== undefined && match[0].startsWith(" (retry")) retries = Math.min(100, Number(match[3]));
    title = title.slice(0, -match[0].length);
   }
   return {
    title: title,
    durationMs: durationMs,
    retries: retries
   };
  }
  const grammars = {
   pytest: [ PytestGrammar ],
   unittest: [ UnittestGrammar ],
   jest: [ JestGrammar ],
   vitest: [ VitestGrammar ],
   mocha: [ MochaGrammar ],
   "node:test": [ NodeSpecGrammar, TapGrammar ],
   tap: [ TapGrammar ],
   tape: [ TapGrammar ],
   "go test": [ GoTestGrammar ],
   gotestsum: [ GotestsumGrammar, GoTestGrammar ],
   "cargo test": [ CargoGrammar ],
   nextest: [ NextestGrammar ],
   maven: [ MavenGrammar ],
   ava: [ AvaGrammar, TapGrammar ],
   ctest: [ CtestGrammar ],
   "dotnet test": [ DotnetGrammar ],
   gradle: [ GradleGrammar ],
   gtest: [ GtestGrammar ],
   jasmine: [ JasmineGrammar ],
   minitest: [ MinitestGrammar ],
   phpunit: [ PhpunitGrammar ],
   playwright: [ PlaywrightGrammar ],
   rspec: [ RspecGrammar ],
   bats: [ TapGrammar ]
  };
  const consoleFrameworks = Object.keys(grammars);
  function createGrammars(framework) {
   const classes = framework === undefined ? Object.values(grammars).flat() : grammars[framework] ?? [];
   return [ ...new Set(classes) ].map(grammar => new grammar);
  }
  const longestLine = 16384;
  class ConsoleReader {
   grammars;
   byStart=[];
   number=0;
   inScript=false;
   constructor(framework) {
    this.grammars = createGrammars(framework);
   }
   feed(raw) {
    this.number++;
    const tagged = (0, clean_line.xR)(raw.length > longestLine && !raw.includes('"Action":') ? raw.slice(0, longestLine) : raw);
    if (tagged.charCodeAt(0) === 35 && tagged.startsWith("##[")) {
     if (this.marker(tagged)) return;
    } else if (this.inScript) {
     return;
    }
    this.dispatch((0, clean_line.nS)(tagged).trimEnd());
   }
   finish() {
    this.endStep();
    const located = this.grammars.flatMap(grammar => grammar.reports);
    return withoutQuoted(located).sort((a, b) => a.line - b.line).map(({report: report}) => report);
   }
   marker(line) {
    if (line.startsWith("##[group]Run ")) {
     this.endStep();
     this.inScript = true;
     return true;
    }
    if (line.startsWith("##[endgroup]")) {
     this.inScript = false;
     return true;
    }
    return this.inScript || line.startsWith("##[start-action") || line.startsWith("##[end-action");
   }
   endStep() {
    for (const grammar of this.grammars) {
     grammar.lineNumber = this.number;
     grammar.end();
    }
   }
   dispatch(line) {
    const at = firstVisible(line);
    const code = at < line.length ? line.charCodeAt(at) : 0;
    const key = code * 2 + (at > 0 ? 1 : 0);
    let readers = this.byStart[key];
    if (!readers) {
     readers = this.readersOf(code, at > 0);
     this.byStart[key] = readers;
    }
    for (const grammar of readers) this.give(grammar, line);
    for (const grammar of this.grammars) {
     if (grammar.attentive && !readers.includes(grammar)) this.give(grammar, line);
    }
   }
   give(grammar, line) {
    grammar.lineNumber = this.number;
    grammar.feed(line);
   }
   readersOf(code, indented) {
    const character = code === 0 ? "\n" : String.fromCharCode(code);
    const excluded = indented ? "never" : "always";
    return this.grammars.filter(grammar => grammar.indented !== excluded && grammar.starts.includes(character));
   }
  }
  function readConsole(text, options = {}) {
   const reader = new ConsoleReader(options.framework === "auto" ? undefined : options.framework);
   for (let from = 0; from <= text.length; ) {
    const end = text.indexOf("\n", from);
    const until = end < 0 ? text.length : end;
    if (end >= 0 || until > from) reader.feed(text.slice(from, until));
    from = until + 1;
   }
   return reader.finish();
  }
  function withoutQuoted(located) {
   const dropped = new Set;
   const kept = located.map(outer => {
    if (outer.quotes === undefined) return outer;
    const after = run => (outer.report.framework === "gotestsum" ? run.until : run.line) >= outer.line;
    const overlaps = run => run.line <= outer.until && after(run);
    const quoted = located.filter(run => outer.quotes.includes(run.report.framework) && overlaps(run));
    for (const run of quoted) dropped.add(run);
    const sameKind = outer.report.framework === "gotestsum" && quoted.length === 1;
    return sameKind ? {
     ...outer,
     report: moreNames(outer.report, quoted[0].report)
    } : outer;
   });
   return kept.filter(run => !dropped.has(run));
  }
  function moreNames(outer, inner) {
   if (inner.tests.length <= outer.tests.length) return outer;
   const passed = inner.tests.filter(test => test.status === "passed").length;
   const unnamedPassed = outer.unnamedPassed === null ? null : Math.max(0, outer.unnamedPassed - passed);
   return {
    ...outer,
    tests: inner.tests,
    unnamedPassed: unnamedPassed
   };
  }
  function firstVisible(line) {
   let at = 0;
   for (let code = line.charCodeAt(0); code === 32 || code === 9; code = line.charCodeAt(at)) at++;
   return at;
  }
 },
 83504: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Y: () => detach
  });
  function detach(text) {
   return text.length < 13 ? text : ` ${text}`.slice(1);
  }
 },
 98170: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   k: () => GoTestEvents
  });
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);
  var _report_builder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94267);
  const event = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   Action: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
   Package: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
   ImportPath: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
   Test: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
   Elapsed: zod__WEBPACK_IMPORTED_MODULE_1__.aig().optional(),
   Output: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional()
  });
  const statuses = {
   pass: "passed",
   fail: "failed",
   skip: "skipped"
  };
  const mostOutput = 2e4;
  const decoration = /^(?:=== (?:RUN|PAUSE|CONT|NAME)|\s*--- (?:PASS|FAIL|SKIP|BENCH): )/;
  class GoTestEvents {
   run=new _report_builder_js__WEBPACK_IMPORTED_MODULE_0__.e("go test");
   output=new Map;
   failing=new Set;
   feed(line) {
    let value;
    try {
     value = JSON.parse(line);
    } catch {
     return false;
    }
    const parsed = event.safeParse(value);
    if (!parsed.success) return false;
    this.take(parsed.data);
    return true;
   }
   startsAgain(line) {
    const match = /"Action":"start","Package":"([^"]{1,500})"/.exec(line);
    return match !== null && this.done.has(match[1]);
   }
   done=new Set;
   take(data) {
    const owner = data.Package ?? data.ImportPath?.split(" ", 1)[0];
    if (owner === undefined) return;
    const key = `${owner}\0${data.Test ?? ""}`;
    if (data.Output !== undefined) {
     if (data.Action === "build-output" || !decoration.test(data.Output)) this.append(key, data.Output);
     return;
    }
    const status = statuses[data.Action];
    if (!status) return;
    const output = this.output.get(key)?.trim();
    this.output.delete(key);
    if (data.Test === undefined) this.endPackage(owner, status, output); else this.endTest(owner, data.Test, status, data.Elapsed, output);
   }
   append(key, text) {
    const known = this.output.get(key) ?? "";
    if (known.length < mostOutput) this.output.set(key, known + text);
   }
   endTest(owner, test, status, seconds, output) {
    const text = status === "passed" ? undefined : output;
    if (status === "failed") this.failing.add(owner);
    this.run.repeat({
     file: owner,
     name: test,
     status: status,
     durationMs: seconds === undefined ? undefined : seconds * 1e3,
     message: text,
     traceback: status === "failed" ? text : undefined
    });
   }
   endPackage(owner, status, output) {
    this.done.add(owner);
    if (status !== "failed" || this.failing.has(owner)) return;
    this.run.mention({
     file: owner,
     name: owner,
     status: "error",
     message: output
    });
   }
  }
 },
 94267: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   N: () => testId,
   e: () => ReportBuilder
  });
  var _detach_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83504);
  const longestText = 2e4;
  const severity = {
   skipped: 0,
   passed: 1,
   failed: 2,
   error: 3
  };
  class ReportBuilder {
   framework;
   totals={};
   coverage;
   durationMs;
   truncated=false;
   impliedPassed;
   countsOtherThings=false;
   entries=[];
   byKey=new Map;
   contradictions=[];
   constructor(framework) {
    this.framework = framework;
   }
   get size() {
    return this.entries.length;
   }
   add(result) {
    const entry = entryOf(result);
    this.entries.push(entry);
    const key = keyOf(result.file, result.name);
    const same = this.byKey.get(key);
    if (same) same.push(entry); else this.byKey.set(key, [ entry ]);
   }
   retry(result) {
    this.attempt(result, () => true);
   }
   repeat(result) {
    this.attempt(result, entry => severity[result.status] >= severity[entry.status]);
   }
   mention(result) {
    const same = this.find(result.file, result.name);
    const entry = same.find(one => one.status === result.status && one.message === undefined) ?? same.at(-1);
    if (!entry) {
     this.add(result);
     return;
    }
    if (severity[result.status] > severity[entry.status]) entry.status = result.status;
    fill(entry, result);
   }
   find(file, name) {
    return this.byKey.get(keyOf(file, name)) ?? [];
   }
   locate(name, file) {
    const entry = this.byKey.get(keyOf(undefined, name))?.shift();
    if (!entry) return false;
    entry.file = file;
    const key = keyOf(file, name);
    const same = this.byKey.get(key);
    if (same) same.push(entry); else this.byKey.set(key, [ entry ]);
    return true;
   }
   all() {
    return this.entries;
   }
   contradiction(sentence) {
    if (this.contradictions.length < 50) this.contradictions.push(sentence);
   }
   build() {
    this.compareCounts();
    const printed = this.totals.passed ?? this.impliedPassed;
    const named = this.count("passed");
    return {
     framework: this.framework,
     tests: withIds(this.entries),
     ...Object.keys(this.totals).length > 0 && {
      totals: this.totals
     },
     unnamedPassed: printed === undefined ? null : Math.max(0, printed - named),
     ...this.durationMs !== undefined && {
      durationMs: this.durationMs
     },
     ...this.coverage && {
      coverage: this.coverage
     },
     ...this.truncated && {
      truncated: true
     },
     ...this.contradictions.length > 0 && {
      contradictions: this.contradictions
     }
    };
   }
   count(status) {
    let count = 0;
    for (const entry of this.entries) if (entry.status === status) count++;
    return count;
   }
   attempt(result, decides) {
    const entry = this.find(result.file, result.name).at(-1);
    if (!entry) {
     this.add(result);
     return;
    }
    entry.attempts ??= [ attemptOf(entry) ];
    const next = entryOf(result);
    if (entry.attempts.length < 1e3) entry.attempts.push(attemptOf(next));
    if (!decides(entry)) return;
    entry.status = next.status;
    if (next.durationMs !== undefined) entry.durationMs = next.durationMs;
    delete entry.message;
    delete entry.traceback;
    fill(entry, result);
   }
   compareCounts() {
    if (this.countsOtherThings) return;
    const named = this.count("passed");
    if (this.totals.passed !== undefined && named > this.totals.passed) {
     this.contradiction(`The summary counts ${this.totals.passed} passed tests, the output names ${named}.`);
    }
    const printed = sum(this.totals.failed, this.totals.errors);
    if (printed === 0 && this.count("failed") > 0) {
     this.contradiction(`The summary counts no failed test, the output names ${this.count("failed")}.`);
    }
   }
  }
  function testId(file, name) {
   return file === undefined || file === name ? name : `${file} > ${name}`;
  }
  function withIds(entries) {
   const taken = new Set;
   const next = new Map;
   return entries.map(entry => {
    const base = testId(entry.file, entry.name);
    let id = base;
    let number = next.get(base) ?? 1;
    while (taken.has(id)) id = `${base} (${++number})`;
    next.set(base, number);
    taken.add(id);
    return {
     id: id,
     ...entry
    };
   });
  }
  function keyOf(file, name) {
   return `${file ?? ""}\0${name}`;
  }
  function sum(...values) {
   const known = values.filter(value => value !== undefined);
   return known.length === 0 ? undefined : known.reduce((total, value) => total + value, 0);
  }
  function entryOf(result) {
   const entry = {
    name: (0, _detach_js__WEBPACK_IMPORTED_MODULE_0__.Y)(result.name),
    status: result.status
   };
   if (result.file !== undefined) entry.file = (0, _detach_js__WEBPACK_IMPORTED_MODULE_0__.Y)(result.file);
   fill(entry, result);
   return entry;
  }
  function fill(entry, result) {
   if (result.durationMs !== undefined) entry.durationMs ??= result.durationMs;
   if (result.message) entry.message ??= (0, _detach_js__WEBPACK_IMPORTED_MODULE_0__.Y)(result.message.slice(0, longestText));
   if (result.traceback) entry.traceback ??= (0, _detach_js__WEBPACK_IMPORTED_MODULE_0__.Y)(result.traceback.slice(0, longestText));
  }
  function attemptOf(entry) {
   return {
    status: entry.status,
    ...entry.durationMs !== undefined && {
     durationMs: entry.durationMs
    },
    ...entry.message !== undefined && {
     message: entry.message
    }
   };
  }
 },
 66780: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   L: () => TapReader
  });
  var _console_coverage_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68558);
  var _report_builder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94267);
  const point = /^(not )?ok(?: (\d{1,9}))?(?: +- | +|$)(.*)$/;
  const count = /^# (tests|suites|pass|fail|cancelled|skipped|skip|todo|duration_ms) +(\d{1,12})(?:\.\d+)?$/;
  const path = /^(?:\/|\.{0,2}\/)?[^\s:]{1,400}\.[cm]?[jt]sx?$/;
  const mostPoints = 5e5;
  class TapReader {
   points=0;
   skipped=0;
   finished=false;
   levels=[];
   last;
   yaml;
   group;
   counts=new Map;
   subtests=false;
   dashes=0;
   planFirst=false;
   planned;
   bailedOut=false;
   coverage;
   batsHint=false;
   feed(line) {
    let indent = 0;
    while (line.charCodeAt(indent) === 32) indent++;
    if (this.yaml && this.yamlLine(line, indent)) return;
    const text = line.slice(indent);
    const first = text.charCodeAt(0);
    if (first === 35) {
     this.comment(text, indent);
     return;
    }
    if (first === 110 || first === 111) {
     const match = point.exec(text);
     if (match) {
      this.point(match, indent);
      return;
     }
    }
    if (text === "---" && this.last) this.yaml = {
     indent: indent,
     block: false
    }; else if (first === 49 && indent === 0 && /^1\.\.\d/.test(text)) this.plan(text); else if (text.startsWith("Bail out!")) this.bailedOut = true;
   }
   report() {
    const framework = this.framework();
    const run = new _report_builder_js__WEBPACK_IMPORTED_MODULE_0__.e(framework);
    const all = this.levels[0] ?? [];
    const roots = all.filter(root => !root.comment);
    if (framework === "tape") addGroups(run, all); else for (const root of roots) addPoint(run, root, [], framework, undefined);
    this.summarise(run, framework, roots);
    return run.build();
   }
   point(match, indent) {
    this.points++;
    if (this.points > mostPoints) return;
    const level = Math.min(200, Math.floor(indent / 4));
    const rest = match[3];
    if (/^ +- /.test(match[0].slice((match[1] ?? "").length + 2 + (match[2] ? match[2].length + 1 : 0)))) this.dashes++;
    const {title: title, directive: directive} = splitDirective(rest);
    const node = {
     ok: match[1] === undefined,
     title: title,
     directive: directive,
     children: this.levels[level + 1] ?? [],
     fields: new Map
    };
    if (level === 0 && this.group !== undefined) node.group = this.group;
    this.levels.length = Math.min(this.levels.length, level + 1);
    while (this.levels.length <= level) this.levels.push([]);
    this.levels[level].push(node);
    this.last = node;
   }
   comment(text, indent) {
    if (text.startsWith("# Subtest")) {
     this.subtests = true;
     return;
    }
    if (indent > 0) return;
    const match = count.exec(text);
    if (match) {
     this.counts.set(match[1], Number(match[2]));
     if (match[1] === "tests" || match[1] === "pass") this.finished = this.points > 0;
     return;
    }
    if (/^# \(in test file |^# \(from function /.test(text)) this.batsHint = true;
    if (this.batsHint && this.last?.ok === false) {
     const known = this.last.fields.get("error") ?? "";
     if (known.length < 2e4) this.last.fields.set("error", `${known}${known === "" ? "" : "\n"}${text.slice(2)}`);
    }
    const coverage = (0, _console_coverage_table_js__WEBPACK_IMPORTED_MODULE_1__.dH)(text);
    if (coverage) this.coverage = coverage;
    if (!this.finished && !this.subtests) this.startGroup(text.slice(2));
   }
   startGroup(title) {
    this.group = title;
    if (!/^(?:SKIP|TODO) /.test(title) || this.skipped > mostPoints) return;
    this.skipped++;
    if (this.levels.length === 0) this.levels.push([]);
    this.levels[0].push({
     ok: true,
     title: title,
     directive: "SKIP",
     children: [],
     group: title,
     comment: true,
     fields: new Map
    });
   }
   plan(text) {
    this.planFirst ||= this.points === 0;
    const size = /^1\.\.(\d{1,9})/.exec(text);
    if (size) this.planned = Number(size[1]);
   }
   yamlLine(line, indent) {
    const yaml = this.yaml;
    const text = line.slice(indent);
    if (line !== "" && indent < yaml.indent) {
     this.yaml = undefined;
     return false;
    }
    if (text === "..." && indent === yaml.indent) {
     this.yaml = undefined;
     return true;
    }
    const fields = this.last.fields;
    if (yaml.block && (line === "" || indent > this.keyIndent)) {
     const known = fields.get(yaml.key) ?? "";
     if (known.length < 2e4) fields.set(yaml.key, `${known}${known === "" ? "" : "\n"}${line.slice(this.keyIndent + 2)}`);
     return true;
    }
    const match = /^([\w-]{1,40}):(?: +(.*))?$/.exec(text);
    if (!match) return true;
    yaml.key = match[1];
    this.keyIndent = indent;
    yaml.block = /^[|>]-?$/.test(match[2] ?? "");
    if (!yaml.block && fields.size < 40) fields.set(match[1], unquote(match[2] ?? ""));
    return true;
   }
   keyIndent=0;
   framework() {
    if (this.counts.has("suites") || this.counts.has("cancelled")) return "node:test";
    if (this.subtests) return this.anyField("duration_ms") ? "node:test" : "tap";
    if (this.counts.has("tests") && this.group !== undefined && this.dashes === 0) return "tape";
    if (this.batsHint || this.planFirst && this.dashes === 0) return "bats";
    if (this.dashes > 0 && (this.levels[0] ?? []).some(root => root.title.includes(" › "))) return "ava";
    return "tap";
   }
   anyField(name) {
    return (this.levels[0] ?? []).some(root => root.fields.has(name) && root.fields.has("type"));
   }
   summarise(run, framework, roots) {
    const counts = this.counts;
    const add = (...names) => {
     const known = names.filter(name => counts.has(name));
     return known.length === 0 ? undefined : known.reduce((total, name) => total + counts.get(name), 0);
    };
    const totals = {
     total: counts.get("tests") ?? (roots.length > 0 && framework !== "node:test" ? this.planned : undefined),
     passed: counts.get("pass"),
     failed: add("fail", "cancelled"),
     skipped: add("skipped", "skip", "todo")
    };
    for (const [key, value] of Object.entries(totals)) if (value !== undefined) run.totals[key] = value;
    if (framework === "tape" || framework === "tap") run.countsOtherThings = true;
    if (counts.has("duration_ms")) run.durationMs = counts.get("duration_ms");
    if (this.coverage) run.coverage = this.coverage;
    if (totals.passed === undefined) run.impliedPassed = run.all().filter(entry => entry.status === "passed").length;
    if (this.bailedOut || this.planned === undefined && !this.finished) run.truncated = true;
    if (this.planned !== undefined && roots.length < this.planned) run.truncated = true;
    if (this.planned !== undefined && roots.length > this.planned) {
     run.contradiction(`The plan says ${this.planned} tests, the output has ${roots.length}.`);
    }
   }
  }
  function statusOf(node) {
   if (node.directive !== undefined) return "skipped";
   return node.ok ? "passed" : "failed";
  }
  function addPoint(run, node, parents, framework, file) {
   const named = node.title === "" ? "unnamed test" : node.title;
   const ownFile = parents.length === 0 && path.test(named) && node.children.length > 0 ? named : file;
   const names = ownFile === named && parents.length === 0 ? [] : [ ...parents, named ];
   const isTest = isTestPoint(node, framework, names.length > 0);
   if (isTest) addTest(run, node, names, framework, ownFile);
   if (framework === "tap" && isTest && node.children.length > 0) return;
   for (const child of node.children) addPoint(run, child, names, framework, ownFile);
  }
  function isTestPoint(node, framework, hasName) {
   if (!hasName) return false;
   if (framework === "node:test") return node.fields.get("type") === "test" || node.children.length === 0 && node.fields.get("type") !== "suite";
   if (framework === "tap") return node.children.every(child => child.children.length === 0);
   return node.children.length === 0;
  }
  function addTest(run, node, names, framework, file) {
   const status = statusOf(node);
   const load = status === "failed" && names.length === 1 && node.children.length === 0 && path.test(names[0]);
   const printed = framework === "ava" ? names.join(" > ").split(" › ") : names;
   const title = framework === "ava" ? printed.slice(-1) : printed;
   const avaFile = framework === "ava" && printed.length > 1 ? printed.slice(0, -1).join(" › ") : undefined;
   const failing = node.fields.size > 0 ? node : node.children.find(child => !child.ok) ?? node;
   const seconds = Number(node.fields.get("duration_ms"));
   run.add({
    name: title.join(" > "),
    status: load ? "error" : status,
    file: load ? names[0] : avaFile ?? file,
    durationMs: node.fields.has("duration_ms") && seconds >= 0 ? seconds : undefined,
    message: status === "failed" ? messageOf(failing) : undefined,
    traceback: status === "failed" ? failing.fields.get("stack") : undefined
   });
  }
  function messageOf(node) {
   const said = node.fields.get("error") ?? node.fields.get("message");
   if (said) return said;
   const {expected: expected, actual: actual, operator: operator} = Object.fromEntries(node.fields);
   if (operator === undefined) return undefined;
   return `${node.title}: ${operator}${expected === undefined ? "" : `, expected ${expected}, actual ${actual}`}`;
  }
  function addGroups(run, roots) {
   for (let from = 0; from < roots.length; ) {
    let until = from + 1;
    while (until < roots.length && roots[until].group === roots[from].group) until++;
    const points = roots.slice(from, until);
    from = until;
    const title = points[0].group ?? points[0].title;
    const {title: name, directive: directive} = splitDirective(title.replace(/^(SKIP|TODO) (.*)$/, "$2 # $1"));
    const bad = points.find(one => !one.ok && one.directive === undefined);
    const skipped = directive !== undefined || points.every(one => one.directive !== undefined);
    run.add({
     name: name,
     status: bad ? "failed" : skipped ? "skipped" : "passed",
     message: bad && (messageOf(bad) ?? bad.title),
     traceback: bad?.fields.get("stack")
    });
   }
  }
  function splitDirective(text) {
   const match = / ?(?<!\\)# ?(skip|todo)\S*(?: .*)?$/i.exec(text.length > 2e3 ? "" : text);
   const unescapeTitle = title => title.replaceAll("\\#", "#").replaceAll("\\\\", "\\").trim();
   if (!match) return {
    title: unescapeTitle(cutTime(text))
   };
   return {
    title: unescapeTitle(text.slice(0, match.index)),
    directive: match[1].toUpperCase()
   };
  }
  function cutTime(text) {
   return text.replace(/ # time=[\d.]{1,12}m?s$/, "").replace(/ +\{$/, "");
  }
  function unquote(text) {
   if (text.startsWith("'") && text.endsWith("'") && text.length > 1) return text.slice(1, -1).replaceAll("''", "'");
   if (text.startsWith('"') && text.endsWith('"') && text.length > 1) return text.slice(1, -1).replaceAll('\\"', '"');
   return text;
  }
 }
};
