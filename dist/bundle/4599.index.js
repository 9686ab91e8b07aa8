export const id = 4599;

export const ids = [ 4599 ];

export const modules = {
 74599: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   P: () => describeValidation,
   H: () => validateSample
  });
  var external_node_fs_ = __webpack_require__(73024);
  var user_error = __webpack_require__(31397);
  const checkIds = [ "required-files", "metadata", "patches", "trajectory-schema", "trajectory-authenticity", "trajectory-hash-chain", "enrichment", "digests", "cycle" ];
  function judge(id, problems, warnings, good) {
   const findings = [ ...problems, ...warnings ];
   if (findings.length === 0) return {
    id: id,
    status: "passed",
    message: good
   };
   const message = findings.join("; ");
   const shown = message.length > 2e3 ? `${message.slice(0, 2e3)}...` : message;
   return {
    id: id,
    status: problems.length > 0 ? "failed" : "warning",
    message: shown,
    findings: findings
   };
  }
  function skipped(id, why) {
   return {
    id: id,
    status: "skipped",
    message: why
   };
  }
  var external_node_path_ = __webpack_require__(76760);
  var files_digest = __webpack_require__(34049);
  var fields_of_step = __webpack_require__(99593);
  var sample_files = __webpack_require__(33369);
  const logs = new Set([ sample_files.Mw.logBefore, sample_files.Mw.logWithTests, sample_files.Mw.logWithFix ]);
  function statedDigests(metadata) {
   return [ (0, fields_of_step.qI)(metadata.digests), (0, fields_of_step.qI)(metadata.files) ].flatMap(stated => Object.entries(stated ?? {}).flatMap(([name, value]) => {
    const text = typeof value === "string" ? value : (0, fields_of_step.qI)(value)?.sha256 ?? (0, 
    fields_of_step.qI)(value)?.digest;
    const digest = typeof text === "string" ? text.replace(/^sha256:/, "") : "";
    return /^[0-9a-f]{64}$/.test(digest) && !/[\\/]|^\.\.?$/.test(name) ? [ [ name, digest ] ] : [];
   }));
  }
  async function checkDigests(folder, metadata) {
   const stated = statedDigests(metadata);
   if (stated.length === 0) return skipped("digests", "the metadata states no digests of files");
   const problems = [];
   const warnings = [];
   for (const [name, digest] of stated) {
    const path = (0, external_node_path_.join)(folder, name);
    if ((0, external_node_fs_.lstatSync)(path, {
     throwIfNoEntry: false
    })?.isFile() !== true) problems.push(`${name} has a digest and is not there`); else if (await (0, 
    files_digest.T)(path) === digest) continue; else if (logs.has(name)) warnings.push(`${name} was written again since it was recorded`); else problems.push(`${name} is not the file that was recorded`);
   }
   return judge("digests", problems, warnings, `${stated.length} files are as recorded`);
  }
  var inputs_digest = __webpack_require__(14665);
  var samples_metadata = __webpack_require__(96092);
  function placeholders(value, path, found = []) {
   if (found.length >= 10) return found;
   if (value === null || value === "") found.push(path); else if (typeof value === "object") for (const [key, item] of Object.entries(value)) placeholders(item, `${path}.${key}`, found);
   return found;
  }
  function checkEnrichment(sample, metadata) {
   const missing = samples_metadata.oV.filter(section => typeof metadata[section] !== "object" || metadata[section] === null);
   const record = metadata[samples_metadata.C2];
   const stale = record?.inputsDigest !== undefined && record.inputsDigest !== (0, 
   inputs_digest.y)(sample, metadata);
   const empty = samples_metadata.oV.flatMap(section => placeholders(metadata[section], section));
   return judge("enrichment", missing.length > 0 ? [ `missing sections: ${missing.join(", ")}; run bugfix enrich` ] : [], [ ...stale ? [ "the sections were computed from other files than these; run bugfix enrich" ] : [], ...empty.length > 0 ? [ `values that say nothing: ${empty.join(", ")}` ] : [] ], "all seven sections are there");
  }
  const machineNames = /^(?:system[-_ ]?generated|auto(?:mated|[-_ ]?generated)|unknown|n\/?a|none|null|author|your[-_ ]name|todo)$/i;
  const genericFailure = /^(?:(?:a |the )?(?:bug|bugs|error|failure|issue|fix|problem|defect|unknown|other|misc|n\/?a|none|todo|general|generic)[\s/_-]*)+$|^bug[\s_-]?fix(?:es)?$/i;
  function textProblem(fields, name, use) {
   const value = fields[name];
   if (typeof value === "string" && value.trim() !== "") return [];
   return [ `${name} must be a text: ${use}` ];
  }
  function tokenProblems(fields, name) {
   const value = fields[name];
   if (typeof value !== "number") return [ `${name} must be a number of tokens` ];
   if (!Number.isInteger(value) || value < 0) return [ `${name} must be a whole number, not ${value}` ];
   return value === 0 ? [ `${name} must not be 0: count or estimate it` ] : [];
  }
  function authorProblems(fields) {
   const {author: author} = fields;
   if (typeof author !== "string" || author.trim() === "") return [ "author must be a text: who made the sample" ];
   return machineNames.test(author.trim()) ? [ `author must name who made the sample, not "${author}"` ] : [];
  }
  function failureProblems(fields) {
   const {failure: failure} = fields;
   if (typeof failure !== "string" || failure.trim() === "") return [ "failure must be a text: the failure mode" ];
   return genericFailure.test(failure.trim()) ? [ `failure must name a failure mode, not "${failure}"` ] : [];
  }
  function headProblems(fields) {
   const {head: head} = fields;
   if (typeof head !== "string" || head.trim() === "") return [ "head must be a text: the commit that the patches apply to" ];
   return /^[0-9a-f]{7,64}$/i.test(head) ? [] : [ `head must be a commit, not "${head}", which moves` ];
  }
  function pullRequestProblems(fields) {
   if (!("prNumber" in fields)) return [];
   const {prNumber: prNumber} = fields;
   if (typeof prNumber !== "string") return [ `prNumber must be a text such as "42", not ${JSON.stringify(prNumber)}` ];
   return /^[1-9]\d*$/.test(prNumber) ? [] : [ `prNumber must be the number of a pull request, not "${prNumber}"` ];
  }
  function tokenWarnings({inputTokens: inputTokens, outputTokens: outputTokens}) {
   if (typeof inputTokens !== "number" || typeof outputTokens !== "number" || inputTokens <= 0) return [];
   if (outputTokens === inputTokens) return [ "inputTokens and outputTokens are equal" ];
   return outputTokens > inputTokens * 20 ? [ "outputTokens is more than twenty times inputTokens: they may be swapped" ] : [];
  }
  function checkMetadata(fields) {
   return judge("metadata", [ ...authorProblems(fields), ...textProblem(fields, "repo", "the address of the repository"), ...headProblems(fields), ...pullRequestProblems(fields), ...failureProblems(fields), ...tokenProblems(fields, "inputTokens"), ...tokenProblems(fields, "outputTokens") ], [ ..."prNumber" in fields ? [] : [ "prNumber is absent: the fix has no pull request" ], ...tokenWarnings(fields) ], "author, repo, head, failure and token counts are as they must be");
  }
  var parse_patch = __webpack_require__(7124);
  var patch = __webpack_require__(75726);
  var test_paths = __webpack_require__(43399);
  const refused = /lines than its header says|do not fit|names no file|no file is changed/;
  function readPatch(sample, file, name) {
   const found = sample.files[file];
   if (found === undefined) return {
    problems: [],
    warnings: []
   };
   if (found.size === 0) return {
    problems: [ `${name} is empty` ],
    warnings: []
   };
   try {
    const patch = (0, parse_patch.i)((0, sample_files.yR)(found), {
     tolerant: true
    });
    const oddities = patch.warnings.map(warning => `${name}: ${warning}`);
    return {
     patch: patch,
     problems: oddities.filter(line => refused.test(line)),
     warnings: oddities.filter(line => !refused.test(line))
    };
   } catch (error) {
    if (error instanceof user_error.y) return {
     problems: error.problems.map(problem => `${name}: ${problem}`),
     warnings: []
    };
    throw error;
   }
  }
  function escapes(path) {
   return /^(?:\/|[A-Za-z]:|\\)/.test(path) || path.split(/[\\/]/).some(part => part === ".." || part.toLowerCase() === ".git");
  }
  function unsafe(name, file) {
   const path = (0, patch.XM)(file);
   return [ ...[ file.oldPath, file.newPath ].some(escapes) ? [ `${name} leads out of the repository: ${path}` ] : [], ...(0, 
   patch.wP)(file) ? [ `${name} has a symbolic link: ${path}` ] : [], ...(0, patch.Xz)(file) ? [ `${name} changes a submodule: ${path}` ] : [] ];
  }
  const testsInline = new Set([ ".rs", ".py", ".d", ".zig", ".ts", ".js" ]);
  function overlapOf(fix, tests) {
   const shared = fix.filter(path => tests.includes(path));
   const inline = shared.filter(path => testsInline.has((0, external_node_path_.extname)(path)));
   const other = shared.filter(path => !inline.includes(path));
   return {
    problems: other.map(path => `both patches change ${path}`),
    warnings: inline.map(path => `both patches change ${path}, which must have its tests inside`)
   };
  }
  function checkPatches(sample) {
   if (sample.files.fix === undefined && sample.files.tests === undefined) return skipped("patches", "there is no patch");
   const fix = readPatch(sample, "fix", "fix.patch");
   const tests = readPatch(sample, "tests", "tests.patch");
   const paths = read => read.patch?.files.map(patch.XM) ?? [];
   const overlap = overlapOf(paths(fix), paths(tests));
   const testsInFix = paths(fix).filter(path => (0, test_paths.X)(path).role === "test");
   const codeInTests = paths(tests).filter(path => (0, test_paths.X)(path).role === "production");
   return judge("patches", [ ...fix.problems, ...tests.problems, ...(fix.patch?.files ?? []).flatMap(file => unsafe("fix.patch", file)), ...(tests.patch?.files ?? []).flatMap(file => unsafe("tests.patch", file)), ...testsInFix.map(path => `fix.patch changes a test: ${path}`), ...overlap.problems ], [ ...fix.warnings, ...tests.warnings, ...codeInTests.map(path => `tests.patch changes what does not look like a test: ${path}`), ...overlap.warnings ], `fix.patch changes ${paths(fix).length} files, tests.patch ${paths(tests).length}`);
  }
  const mayBeEmpty = [ "tests", "fix" ];
  function isExecutable(path) {
   try {
    (0, external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
    return true;
   } catch {
    return false;
   }
  }
  function checkRequiredFiles(sample) {
   const names = Object.entries(sample_files.Mw);
   const missing = names.filter(([file]) => sample.files[file] === undefined).map(([, name]) => name);
   const empty = names.filter(([file]) => sample.files[file]?.size === 0 && !mayBeEmpty.includes(file)).map(([, name]) => name);
   const renamed = names.flatMap(([file, name]) => {
    const path = sample.files[file]?.path;
    return path === undefined || path.endsWith(name) ? [] : [ `${name} is called otherwise here: ${path.split(/[\\/]/).at(-1)}` ];
   });
   const script = sample.files.runScript;
   return judge("required-files", [ ...missing.length > 0 ? [ `missing: ${missing.join(", ")}` ] : [], ...empty.length > 0 ? [ `empty: ${empty.join(", ")}` ] : [], ...sample.problems, ...script !== undefined && process.platform !== "win32" && !isExecutable(script.path) ? [ "run.sh cannot be executed: chmod +x run.sh" ] : [] ], renamed, "all ten files are there");
  }
  function finding(severity, message, events) {
   return {
    severity: severity,
    message: message,
    events: events.slice(0, 10)
   };
  }
  function describeFinding({message: message, events: events}) {
   if (events.length === 0) return message;
   return `${message} (${events.length === 1 ? "event" : "events"} ${events.join(", ")})`;
  }
  const noticeable = 100;
  function sharedStamps(one, other) {
   const times = new Set(other.times.filter(time => !Number.isNaN(time)));
   return one.timed().filter(event => times.has(one.times[event]));
  }
  function sharedGaps(one, other) {
   const gaps = one.gaps().slice(0, 5e3);
   const starts = new Map;
   const others = other.gaps().slice(0, 5e3);
   others.forEach(({milliseconds: milliseconds}, index) => {
    if (milliseconds >= noticeable) starts.set(milliseconds, [ ...(starts.get(milliseconds) ?? []).slice(0, 20), index ]);
   });
   let longest = [];
   gaps.forEach(({milliseconds: milliseconds}, index) => {
    for (const start of starts.get(milliseconds) ?? []) {
     let length = 0;
     while (isSameGap(gaps[index + length], others[start + length])) length += 1;
     if (length > longest.length) longest = gaps.slice(index, index + length).map(({event: event}) => event);
    }
   });
   return longest;
  }
  function isSameGap(one, other) {
   return one !== undefined && one.milliseconds === other?.milliseconds && one.milliseconds >= noticeable;
  }
  function overlaps(one, other) {
   const [a, b] = [ one, other ].map(timeline => timeline.timed().map(event => timeline.times[event]));
   if (a === undefined || b === undefined || a.length === 0 || b.length === 0) return false;
   return a[0] <= b.at(-1) && b[0] <= a.at(-1);
  }
  function comparisonFindings(failed, ideal) {
   const stamps = sharedStamps(failed, ideal);
   const sharedStart = failed.times[0] !== undefined && failed.times[0] === ideal.times[0];
   const few = failed.precision === "seconds" || ideal.precision === "seconds" ? 2 : 1;
   if (sharedStart || stamps.length > few) {
    return [ finding("contradiction", "The failed run has time stamps of the ideal run: they are not two runs", stamps) ];
   }
   const gaps = sharedGaps(failed, ideal);
   if (gaps.length >= 4 && failed.precision !== "seconds") {
    return [ finding("contradiction", `${gaps.length} gaps in a row are those of the ideal run to the millisecond`, gaps) ];
   }
   return overlaps(failed, ideal) ? [ finding("doubt", "The failed run and the ideal run overlap in time", []) ] : [];
  }
  var hash_chain = __webpack_require__(91051);
  function logFactorial(n) {
   let sum = 0;
   for (let factor = 2; factor <= n; factor++) sum += Math.log(factor);
   return sum;
  }
  function binomialTail(hits, tries, chance) {
   if (hits <= 0) return 1;
   if (hits <= tries * chance) return 1;
   let term = logFactorial(tries) - logFactorial(hits) - logFactorial(tries - hits);
   term += hits * Math.log(chance) + (tries - hits) * Math.log(1 - chance);
   let sum = 0;
   for (let k = hits; k <= tries; k++) {
    const value = Math.exp(term);
    sum += value;
    if (value < sum * 1e-12) break;
    term += Math.log((tries - k) / (k + 1)) + Math.log(chance / (1 - chance));
   }
   return Math.min(1, sum);
  }
  function poissonTail(hits, expected) {
   if (hits <= expected) return 1;
   let term = hits * Math.log(expected) - expected - logFactorial(hits);
   let sum = 0;
   for (let k = hits; k < hits + 1e4; k++) {
    const value = Math.exp(term);
    sum += value;
    if (value < sum * 1e-12) break;
    term += Math.log(expected / (k + 1));
   }
   return Math.min(1, sum);
  }
  const rare = 1e-5;
  function instantsOf(timeline) {
   const seen = new Set;
   return timeline.timed().flatMap(event => {
    const time = timeline.times[event];
    if (seen.has(time)) return [];
    seen.add(time);
    return [ {
     event: event,
     time: time,
     fraction: Math.floor((time % 1e3 + 1e3) % 1e3)
    } ];
   });
  }
  const eventsOf = instants => instants.map(({event: event}) => event);
  const patterns = [ {
   name: "are whole seconds",
   chance: 1 / 1e3,
   fits: fraction => fraction === 0
  }, {
   name: "are rounded to a tenth of a second",
   chance: 1 / 100,
   fits: fraction => fraction % 100 === 0
  }, {
   name: "are rounded to 50 milliseconds",
   chance: 1 / 50,
   fits: fraction => fraction % 50 === 0
  }, {
   name: "have milliseconds of digits in sequence",
   chance: 16 / 1e3,
   fits: inSequence
  }, {
   name: "have milliseconds of one digit repeated",
   chance: 10 / 1e3,
   fits: fraction => fraction % 111 === 0
  } ];
  function inSequence(fraction) {
   const [a, b, c] = digitsOf(fraction);
   return b - a === 1 && c - b === 1 || a - b === 1 && b - c === 1;
  }
  function digitsOf(fraction) {
   return [ Math.floor(fraction / 100), Math.floor(fraction / 10) % 10, fraction % 10 ];
  }
  function patternFindings(instants, tick) {
   for (const {name: name, chance: chance, fits: fits} of patterns) {
    const fitting = instants.filter(({fraction: fraction}) => fits(fraction));
    if (binomialTail(fitting.length, instants.length, Math.min(.5, chance * tick)) >= rare) continue;
    const share = `${fitting.length} of ${instants.length} time stamps`;
    return [ finding("contradiction", `${share} ${name}, which a clock does not give`, eventsOf(fitting)) ];
   }
   return [];
  }
  function tickOf(instants) {
   const round = instants.filter(({fraction: fraction}) => fraction % 50 === 0).length;
   const ticks = round > instants.length * .6 ? [ 15.625 ] : [ 15.625, 10 ];
   const fits = tick => {
    const phases = instants.map(({time: time}) => ((time - instants[0].time) % tick + tick) % tick);
    return phases.every(phase => phase <= 1.01 || phase >= tick - 1.01);
   };
   return ticks.find(fits) ?? 1;
  }
  function repeatFindings(instants) {
   const byFraction = new Map;
   for (const instant of instants) byFraction.set(instant.fraction, [ ...(byFraction.get(instant.fraction) ?? []).slice(0, 50), instant ]);
   const repeated = [ ...byFraction.values() ].filter(group => group.length > 1);
   const pairs = repeated.reduce((sum, group) => sum + group.length * (group.length - 1) / 2, 0);
   const expected = instants.length * (instants.length - 1) / 2e3;
   if (instants.length > 2e3 || poissonTail(pairs, expected) >= rare) return [];
   const values = repeated.map(([instant]) => String(instant.fraction).padStart(3, "0"));
   return [ finding("contradiction", `The milliseconds ${values.slice(0, 6).join(", ")} come back in ${pairs} pairs of time stamps where ${expected.toFixed(1)} are expected`, eventsOf(repeated.flat())) ];
  }
  function missingDigitFindings(instants, medianGap) {
   const places = [ 2, 1, 0 ].filter(place => medianGap >= [ 2e3, 500, 50 ][place]);
   const digits = instants.flatMap(({fraction: fraction}) => places.map(place => digitsOf(fraction)[place]));
   const missing = [ 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 ].filter(digit => !digits.includes(digit));
   const ways = [ 1, 10, 45, 120, 210, 252 ][missing.length] ?? 252;
   if (missing.length === 0 || ways * ((10 - missing.length) / 10) ** digits.length >= rare) return [];
   return [ finding("contradiction", `The digits ${missing.join(", ")} never occur among ${digits.length} digits of milliseconds, which a clock does not avoid`, []) ];
  }
  function median(values) {
   return [ ...values ].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  }
  function clockFindings(timeline) {
   const instants = instantsOf(timeline);
   if (timeline.precision === "seconds" || instants.length < 3) return [];
   const tick = tickOf(instants);
   const patterned = patternFindings(instants, Math.ceil(tick));
   if (patterned.length > 0 || tick > 1) return patterned;
   return [ ...repeatFindings(instants), ...missingDigitFindings(instants, median(timeline.gaps().map(({milliseconds: milliseconds}) => milliseconds))) ];
  }
  var test_commands = __webpack_require__(36418);
  const succeeded = ({exitCode: exitCode, ownExit: ownExit}) => ownExit && exitCode === 0;
  function grepKey(line) {
   const match = /^(?:git\s+)?(?:grep|rg)\s+(?:-{1,2}[\w=-]+\s+)*(?:"([^"\\$`]+)"|'([^']+)'|([\w.-]+))(?:\s|$)/.exec(line);
   return match?.[1] ?? match?.[2] ?? match?.[3];
  }
  function grepShowsOtherLines({line: line, output: output, ownExit: ownExit}) {
   const key = grepKey(line);
   if (!ownExit || key === undefined || /\s-{1,2}\w*[vlLcABCf]|\s--/.test(line) || /[\\^$.|?*+()[\]{}]/.test(key)) return false;
   const lines = output.split("\n").filter(text => text.trim() !== "" && !/^(?:grep|rg|Binary file)\b/.test(text));
   return lines.some(text => !text.toLowerCase().includes(key.toLowerCase()));
  }
  function grepExitContradicts({line: line, output: output, exitCode: exitCode, ownExit: ownExit}) {
   if (!ownExit || grepKey(line) === undefined || /\s-{1,2}\w*[qc]|>/.test(line)) return false;
   return exitCode === 0 && output.trim() === "" || exitCode === 1 && output.trim() !== "";
  }
  function echoContradicts({line: line, output: output, ownExit: ownExit}) {
   const match = /^echo\s+(?:"([^"\\$`!]*)"|'([^']*)'|([\w ./:-]+))$/.exec(line);
   const said = match?.[1] ?? match?.[2] ?? match?.[3]?.replace(/\s+/g, " ");
   return ownExit && said !== undefined && !said.startsWith("-") && output.trim() !== said.trim();
  }
  function fixedExitContradicts({line: line, exitCode: exitCode, ownExit: ownExit}) {
   if (!ownExit || exitCode === undefined) return false;
   const fixed = line === "true" ? 0 : line === "false" ? 1 : /^exit (\d{1,3})$/.exec(line)?.[1];
   return fixed !== undefined && Number(fixed) !== exitCode;
  }
  const runnerBroke = /^ImportError while loading conftest|INTERNALERROR>|^Interrupted: \d+ errors? during collection|^ERROR: file or directory not found|^(?:(?:ba|z|da)?sh: .*)?\S+: (?:command )?not found$/im;
  function failedButExitedWell(run) {
   if (!succeeded(run)) return false;
   if (runnerBroke.test(run.output.slice(-64 * 1024))) return true;
   return (0, test_commands.oS)(run.line) && !isScript(run.line) && (0, test_commands.zL)(run.output) === "failed" && summaryFailed(run.output);
  }
  const isScript = line => /\b(?:npm|yarn|pnpm|bun|make|rake|tox|nox|composer)\b/.test(line);
  function summaryFailed(output) {
   return /^(?:=+ )?.*\b(?!0\b)\d+ (?:failed|failing)\b|^FAILED \(|^FAIL(?:\s|$)|test result: FAILED/m.test(output.slice(-4096));
  }
  function scriptFailedButExitedWell(run) {
   return succeeded(run) && (0, test_commands.oS)(run.line) && isScript(run.line) && summaryFailed(run.output);
  }
  function passedButExitedBadly({line: line, output: output, exitCode: exitCode, ownExit: ownExit}) {
   if (!ownExit || exitCode === undefined || exitCode === 0 || !(0, test_commands.oS)(line)) return false;
   const silent = !/fail|error|threshold|coverage|warn|interrupt|unhandled|timeout|killed/i.test(output);
   return (0, test_commands.zL)(output) === "passed" && silent;
  }
  function diffIsTold({line: line, output: output, ownExit: ownExit}) {
   if (!ownExit || output.trim() === "" || !/^git\s+diff\b/.test(line) || />/.test(line)) return false;
   if (/--(?:stat|shortstat|numstat|name-only|name-status|summary|check|word-diff|quiet)/.test(line)) return false;
   return !/^(?:diff --(?:git|cc|combined)|warning:|fatal:|error:|\u001b)/m.test(output);
  }
  function statIsTold({line: line, output: output, ownExit: ownExit}) {
   return ownExit && /^git\s+diff\b.*--stat\b/.test(line) && /^\s*\d+ files? changed/.test(output);
  }
  function impossibleExitCode({exitCode: exitCode}) {
   return exitCode !== undefined && (!Number.isInteger(exitCode) || exitCode < -255 || exitCode > 255 && exitCode < 2 ** 31);
  }
  function printedSeconds(output) {
   const end = output.slice(-8192);
   const match = /(?:passed|failed|error|skipped)[^\n]* in (\d+(?:\.\d+)?)s(?: \(\d+:\d\d:\d\d\))? ?=*\s*$/m.exec(end) ?? /^Ran \d+ tests? in (\d+(?:\.\d+)?)s$/m.exec(end) ?? /^\s*(?:Time|Duration):?\s+(\d+(?:\.\d+)?) ?s\b/m.exec(end) ?? /; finished in (\d+(?:\.\d+)?)s$/m.exec(end);
   return match === null ? undefined : Number(match[1]);
  }
  const rules = [ {
   severity: "contradiction",
   message: "grep shows lines without what it was asked for",
   contradicts: grepShowsOtherLines
  }, {
   severity: "contradiction",
   message: "The exit code of grep contradicts what it found",
   contradicts: grepExitContradicts
  }, {
   severity: "contradiction",
   message: "echo did not print what it was given",
   contradicts: echoContradicts
  }, {
   severity: "contradiction",
   message: "The exit code is not the one that the command gives",
   contradicts: fixedExitContradicts
  }, {
   severity: "contradiction",
   message: "The exit code says success, the output failure",
   contradicts: failedButExitedWell
  }, {
   severity: "contradiction",
   message: "No program exits with this code",
   contradicts: impossibleExitCode
  }, {
   severity: "doubt",
   message: "A script exits with success though its tests fail",
   contradicts: scriptFailedButExitedWell
  }, {
   severity: "doubt",
   message: "The exit code says failure, the output success",
   contradicts: passedButExitedBadly
  }, {
   severity: "doubt",
   message: "git diff prints a diff, the output tells of one",
   contradicts: diffIsTold
  }, {
   severity: "doubt",
   message: "git diff --stat lists files before its summary",
   contradicts: statIsTold
  } ];
  function brokenRules(command, output, exitCode) {
   const run = {
    line: (0, test_commands.Lg)(command),
    output: output,
    exitCode: exitCode,
    ownExit: (0, test_commands.k4)(command)
   };
   return rules.filter(rule => rule.contradicts(run));
  }
  class CommandCheck {
   #broken=new Map;
   #printed=[];
   add(step) {
    if (step.kind !== "command" || step.command === undefined) return;
    for (const {severity: severity, message: message} of brokenRules(step.command, step.output ?? "", step.exitCode)) {
     if (step.output === undefined && !/exit/i.test(message)) continue;
     const known = this.#broken.get(message);
     if (known === undefined) this.#broken.set(message, finding(severity, message, [ step.index ])); else if (known.events.length < 10) known.events.push(step.index);
    }
    const seconds = (0, test_commands.oS)(step.command) && step.output !== undefined ? printedSeconds(step.output) : undefined;
    if (seconds !== undefined) this.#printed.push({
     event: step.index,
     seconds: seconds
    });
   }
   #tooShort(timeline) {
    const measured = timeline.durations.some(duration => duration > 0);
    return this.#printed.flatMap(({event: event, seconds: seconds}) => {
     const room = measured ? timeline.durations[event] : roomAround(timeline, event);
     return room + 1 + seconds * .05 < seconds ? [ event ] : [];
    });
   }
   findings(timeline) {
    const short = this.#tooShort(timeline);
    const message = "The test run prints a longer time than it took";
    return [ ...this.#broken.values(), ...short.length === 0 ? [] : [ finding("contradiction", message, short) ] ];
   }
  }
  function roomAround(timeline, event) {
   const room = (timeline.times[event + 1] - timeline.times[event - 1]) / 1e3;
   return Number.isNaN(room) ? Number.POSITIVE_INFINITY : room;
  }
  const secondsOfRounding = 1.5;
  function deviations(pairs, tolerance) {
   const sorted = pairs.map(({offset: offset}) => offset).sort((a, b) => a - b);
   const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
   return pairs.filter(({offset: offset}) => Math.abs(offset - middle) > tolerance).map(({event: event}) => event);
  }
  function elapsedFindings(timeline) {
   const events = timeline.timed().filter(event => !Number.isNaN(timeline.elapsed[event]));
   if (events.length < 2) return [];
   const whole = events.every(event => Number.isInteger(timeline.elapsed[event]));
   const tolerance = whole ? secondsOfRounding : timeline.precision === "fractions" ? .25 : secondsOfRounding;
   const atBegin = events.map(event => ({
    event: event,
    offset: timeline.times[event] / 1e3 - timeline.elapsed[event]
   }));
   const atEnd = atBegin.map(({event: event, offset: offset}) => ({
    event: event,
    offset: offset + (timeline.durations[event] || 0)
   }));
   const off = [ deviations(atBegin, tolerance), deviations(atEnd, tolerance), perStep(timeline, events, tolerance) ];
   const fewest = off.reduce((best, list) => list.length < best.length ? list : best);
   if (fewest.length === 0) return [];
   return [ finding("contradiction", "The elapsed time contradicts the time stamps", fewest) ];
  }
  function perStep(timeline, events, tolerance) {
   return events.slice(1).filter((event, index) => {
    const gap = (timeline.times[event] - timeline.times[events[index]]) / 1e3;
    return Math.abs(gap - timeline.elapsed[event]) > tolerance;
   });
  }
  function durationFindings(timeline) {
   const gaps = timeline.gaps();
   const timed = timeline.timed();
   const tooLong = (event, gap) => timeline.durations[event] > gap / 1e3 + secondsOfRounding;
   const begun = gaps.flatMap(({milliseconds: milliseconds}, index) => tooLong(timed[index], milliseconds) ? [ timed[index] ] : []);
   const ended = gaps.flatMap(({event: event, milliseconds: milliseconds}) => tooLong(event, milliseconds) ? [ event ] : []);
   const fewest = begun.length <= ended.length ? begun : ended;
   if (fewest.length === 0 || begun.length === 0 || ended.length === 0) return [];
   return [ finding("contradiction", "The duration is longer than the time until the next event", fewest) ];
  }
  function stampFindings(timeline, now) {
   const timed = timeline.timed();
   const found = [];
   if (timeline.unreadable.length > 0) {
    found.push(finding("contradiction", "The time stamp is not a time that exists", timeline.unreadable));
   } else if (timed.length === 0) found.push(finding("contradiction", "No event has a time stamp", [])); else if (timed.length < timeline.times.length) {
    const without = timeline.times.flatMap((time, event) => Number.isNaN(time) ? [ event ] : []);
    found.push(finding("doubt", "Some events have no time stamp", without));
   }
   const future = timed.filter(event => timeline.times[event] > now + 2 * 24 * 3600 * 1e3);
   if (future.length > 0) found.push(finding("contradiction", "The time stamp lies in the future", future));
   if (timeline.precision === "seconds" && timed.length > 0) {
    found.push(finding("doubt", "The time stamps have no milliseconds, so little can be told from them", []));
   }
   return found;
  }
  function consistencyFindings(timeline, now) {
   return [ ...stampFindings(timeline, now), ...elapsedFindings(timeline), ...durationFindings(timeline) ];
  }
  const changesFiles = />|\b(?:sed|patch|git (?:apply|checkout|merge|stash|restore|revert|reset|cherry-pick)|mv|cp|rm|tee|prettier|eslint|biome|black|ruff|gofmt|codemod|generate|python3?|node|npm|yarn|pnpm|make)\b/;
  class CountCheck {
   #steps=0;
   #seconds=0;
   #unmeasured=false;
   #added=0;
   #removed=0;
   #edits=0;
   #firstTime;
   #wallTime=Number.NaN;
   #uncounted=false;
   #commandsMayEdit=false;
   #files=new Set;
   #created=new Set;
   #claims=[];
   add(step) {
    this.#steps += 1;
    if (step.durationSeconds === undefined) this.#unmeasured = true; else this.#seconds += step.durationSeconds;
    this.#firstTime ??= step.time;
    if (step.time !== undefined) this.#wallTime = step.time - this.#firstTime;
    if (step.kind === "edit_file") this.#edit(step);
    if (step.kind === "command" && changesFiles.test(step.command ?? "")) this.#commandsMayEdit = true;
    if (step.kind === "completion") this.#claims.push({
     event: step.index,
     counts: step.counts
    });
    const stat = step.kind === "command" ? diffStat(step.output ?? "") : undefined;
    if (stat !== undefined) this.#claims.push({
     event: step.index,
     counts: stat
    });
   }
   #edit(step) {
    for (const edit of step.edits) {
     this.#edits += 1;
     if (this.#files.size < 1e5) this.#files.add(edit.path);
     if (/create|write/i.test(step.name ?? "")) this.#created.add(edit.path);
     if (edit.linesAdded === undefined) this.#uncounted = true;
     this.#added += edit.linesAdded ?? 0;
     this.#removed += edit.linesRemoved ?? 0;
    }
   }
   #claimed({event: event, counts: counts}) {
    if (this.#edits === 0 || this.#commandsMayEdit) return [];
    const found = [];
    const more = (what, claimed, shown) => {
     if (claimed !== undefined && claimed > shown) {
      found.push(finding("contradiction", `${claimed} ${what} are claimed, the edits make ${shown}`, [ event ]));
     }
    };
    more("files", counts.filesModified ?? counts.filesChanged, this.#files.size);
    if (this.#uncounted) return found;
    more("added lines", counts.linesAdded, this.#added);
    more("removed lines", counts.linesRemoved, this.#removed);
    return found;
   }
   #summary(header) {
    const summary = [ (0, fields_of_step.qI)(header.summary), (0, fields_of_step.qI)(header.stats), (0, 
    fields_of_step.qI)(header.statistics) ].filter(item => item !== undefined);
    const found = [];
    const differs = (what, names, shown, tolerance = 0) => {
     const stated = (0, fields_of_step.Up)(summary, names, fields_of_step.Et);
     if (stated !== undefined && shown !== undefined && Math.abs(stated - shown) > tolerance) {
      found.push(finding("contradiction", `The summary states ${stated} ${what}, the events come to ${Number(shown.toFixed(3))}`, []));
     }
    };
    differs("events", [ "totalActions", "totalSteps", "actionCount", "stepCount" ], this.#steps);
    const stated = (0, fields_of_step.Up)(summary, [ "totalElapsedMs", "totalDurationMs" ], fields_of_step.Et);
    const isWallTime = stated !== undefined && Math.abs(stated - this.#wallTime) <= 2e3;
    if (!this.#unmeasured && !isWallTime) {
     differs("ms in all", [ "totalElapsedMs", "totalDurationMs" ], this.#seconds * 1e3, this.#steps);
    }
    if (!this.#commandsMayEdit) differs("created files", [ "filesCreated" ], this.#created.size);
    return found;
   }
   findings(header) {
    return [ ...this.#claims.flatMap(claim => this.#claimed(claim)), ...this.#summary(header) ];
   }
  }
  function diffStat(output) {
   const match = /^\s*(\d+) files? changed(?:, (\d+) insertions?\(\+\))?(?:, (\d+) deletions?\(-\))?\s*$/m.exec(output.slice(-2e3));
   if (match === null) return undefined;
   return {
    filesChanged: Number(match[1]),
    linesAdded: Number(match[2] ?? 0),
    linesRemoved: Number(match[3] ?? 0)
   };
  }
  const longestText = 1024 * 1024;
  const longestList = 2e4;
  const linesOf = text => text.split("\n").map(line => line.trim()).filter(line => line.length > 2);
  const shortened = /characters left out|\[\.\.\.|\.\.\. ?\(|truncated|omitted|\(showing|more lines/i;
  class EditCheck {
   #files=new Map;
   #notInFile=[];
   #linesMiscounted=[];
   #edits=0;
   add(step) {
    if (step.kind === "read_file") this.#read(step); else if (step.kind === "command") this.#forget(); else if (step.kind === "edit_file") for (const edit of step.edits) this.#edit(edit, step);
   }
   #state(path) {
    const known = this.#files.get(path);
    if (known !== undefined) return known;
    const state = {
     added: new Map
    };
    if (this.#files.size < 1e4) this.#files.set(path, state);
    return state;
   }
   #forget() {
    for (const state of this.#files.values()) delete state.text;
   }
   #read({index: index, content: content, startLine: startLine, endLine: endLine, counts: counts, paths: paths, raw: raw}) {
    if (content === undefined || startLine === undefined || endLine === undefined || shortened.test(content)) return;
    const lines = content === "" ? 0 : content.replace(/\n$/, "").split("\n").length;
    const stated = Math.max(0, endLine - startLine + 1);
    if ("details" in raw && Math.abs(lines - stated) > 1) this.#linesMiscounted.push(index);
    const whole = startLine === 1 && counts.totalLines === lines && content.length < longestText;
    if (whole && paths[0] !== undefined) this.#state(paths[0]).text = content;
   }
   #edit(edit, {index: index, name: name = ""}) {
    this.#edits += 1;
    const state = this.#state(edit.path);
    const {oldText: oldText = "", newText: newText} = edit;
    if (newText === undefined) {
     delete state.text;
     return;
    }
    if (/create|write/i.test(name) && oldText === "") state.text = newText.slice(0, longestText); else if (state.text !== undefined) this.#replace(state, oldText, newText, index);
    this.#follow(state, oldText, newText, index);
   }
   #replace(state, oldText, newText, index) {
    const text = state.text;
    if (oldText === newText) return;
    if (oldText === "") delete state.text; else if (!text.includes(oldText)) {
     this.#notInFile.push(index);
     delete state.text;
    } else state.text = text.replace(oldText, () => newText);
   }
   #follow(state, oldText, newText, index) {
    const before = new Set(linesOf(oldText));
    const after = new Set(linesOf(newText));
    for (const line of before) if (!after.has(line)) state.added.delete(line);
    for (const line of after) if (!before.has(line) && state.added.size < longestList) state.added.set(line, index);
   }
   #notInDiff(expected) {
    const events = new Set;
    for (const [path, {added: added}] of this.#files) {
     const diff = linesForPath(expected, path);
     if (diff === undefined || added.size < 3) continue;
     const strange = [ ...added ].filter(([line]) => !diff.has(line));
     if (strange.length > added.size / 2) for (const [, event] of strange) events.add(event);
    }
    return [ ...events ];
   }
   findings(expected) {
    const of = (message, events) => events.length === 0 ? [] : [ finding("contradiction", message, events) ];
    const strange = expected === undefined || this.#edits === 0 ? [] : this.#notInDiff(expected);
    return [ ...of("The edit replaces text that is not in the file", this.#notInFile), ...of(`The edits leave lines behind that ${expected?.name} does not add`, strange), ...of("The file shown has another number of lines than the lines named", this.#linesMiscounted) ];
   }
  }
  function linesForPath(expected, path) {
   const direct = expected.addedLines.get(path);
   if (direct !== undefined) return direct;
   for (const [file, lines] of expected.addedLines) if (path.endsWith(`/${file}`)) return lines;
   return undefined;
  }
  const gaps_rare = 1e-5;
  const rareInSeconds = .001;
  function backwardFindings(gaps) {
   const backward = gaps.filter(({milliseconds: milliseconds}) => milliseconds < -1e3);
   const slightly = gaps.filter(({milliseconds: milliseconds}) => milliseconds < 0 && milliseconds >= -1e3);
   const events = list => list.map(({event: event}) => event);
   return [ ...backward.length > 0 ? [ finding("contradiction", "Time runs backwards", events(backward)) ] : [], ...slightly.length > 0 ? [ finding("doubt", "Time runs backwards by less than a second", events(slightly)) ] : [] ];
  }
  const gaps_noticeable = 100;
  function identicalFindings(gaps) {
   const long = gaps.filter(({milliseconds: milliseconds}) => milliseconds >= gaps_noticeable);
   const groups = new Map;
   for (const gap of long) {
    const group = groups.get(gap.milliseconds);
    if (group === undefined) groups.set(gap.milliseconds, [ gap ]); else group.push(gap);
   }
   const largest = [ ...groups.values() ].reduce((best, group) => group.length > best.length ? group : best, []);
   if (largest.length < 3 || largest.length < long.length * .3) return [];
   const message = `${largest.length} of ${long.length} gaps are exactly ${largest[0].milliseconds} ms`;
   return [ finding("contradiction", message, largest.map(({event: event}) => event)) ];
  }
  const mostlyRound = .6;
  function roundedFindings(gaps, units, limit) {
   const positive = gaps.filter(({milliseconds: milliseconds}) => milliseconds > 0);
   let best;
   for (const unit of units) {
    const fitting = positive.filter(({milliseconds: milliseconds}) => milliseconds % unit === 0);
    if (fitting.length < positive.length * mostlyRound) continue;
    const chance = units.length * binomialTail(fitting.length, positive.length, units === wholeSeconds ? 1e3 / unit : 1 / unit);
    if (chance < (best?.chance ?? limit)) best = {
     unit: unit,
     fitting: fitting,
     chance: chance
    };
   }
   if (best === undefined) return [];
   const message = `${best.fitting.length} of ${positive.length} gaps are multiples of ${best.unit / 1e3} s`;
   return [ finding("contradiction", message, best.fitting.map(({event: event}) => event)) ];
  }
  const wholeSeconds = [ 5e3, 1e4, 15e3, 3e4, 6e4 ];
  const milliseconds = [ 100, 250, 500, 1e3 ];
  function gapFindings(timeline) {
   const gaps = timeline.gaps();
   if (gaps.length >= 2 && gaps.every(gap => gap.milliseconds === 0)) {
    return [ finding("contradiction", "All events have the same time stamp", timeline.timed()) ];
   }
   const backward = backwardFindings(gaps);
   if (timeline.precision === "seconds") return [ ...backward, ...roundedFindings(gaps, wholeSeconds, rareInSeconds) ];
   return [ ...backward, ...identicalFindings(gaps), ...roundedFindings(gaps, milliseconds, gaps_rare) ];
  }
  var step_kinds = __webpack_require__(6711);
  const textual = /^(?:search_string|search_text|grep|grep_search|ripgrep|rg|find_in_files)$/;
  function wordsOf(key) {
   const literal = key.replace(/\\[a-zA-Z]/g, " ").replace(/\[[^\]]*\]/g, " ").replace(/\w[*?]|\{[^}]*\}/g, " ");
   return literal.split(/\W+/).filter(word => word.length >= 3);
  }
  function couldMatch(key, text) {
   const haystack = text.toLowerCase();
   if (haystack.includes(key.toLowerCase())) return true;
   if (!/[\\^$.|?*+()[\]{}]/.test(key)) return false;
   const words = wordsOf(key);
   return words.length === 0 || words.some(word => haystack.includes(word.toLowerCase()));
  }
  const remark = /\.\w+\s+\((?=[^)]*\s)[^)]*\)$/;
  class SearchCheck {
   #without=[];
   #remarks=[];
   #miscounted=[];
   add(step) {
    if (step.kind !== "search" || step.results === undefined) return;
    const {query: query, results: results} = step;
    const isTextual = step.name !== undefined && textual.test((0, step_kinds.LW)(step.name));
    const texts = results.flatMap(({text: text}) => text === undefined || text.trim() === "" ? [] : [ text ]);
    if (isTextual && query !== undefined && texts.some(text => !couldMatch(query, text))) this.#without.push(step.index);
    if (results.some(({file: file}) => remark.test(file))) this.#remarks.push(step.index);
    if (step.resultCount !== undefined && step.resultCount < results.length) this.#miscounted.push(step.index);
   }
   findings() {
    const of = (message, events) => events.length === 0 ? [] : [ finding("contradiction", message, events) ];
    return [ ...of("The search shows lines without what was searched for", this.#without), ...of("The search results say more than a search prints", this.#remarks), ...of("The search states fewer results than it lists", this.#miscounted) ];
   }
  }
  function hasFraction(timestamp) {
   return typeof timestamp === "number" ? timestamp >= 1e11 || !Number.isInteger(timestamp) : /[:\d][.,]\d+/.test(timestamp);
  }
  class Timeline {
   times=[];
   elapsed=[];
   durations=[];
   unreadable=[];
   #withFraction=0;
   #withoutFraction=0;
   add(step) {
    this.times.push(step.time ?? Number.NaN);
    this.elapsed.push(step.elapsedSeconds ?? Number.NaN);
    this.durations.push(step.durationSeconds ?? Number.NaN);
    if (step.timestamp === undefined) return;
    if (step.time === undefined) this.unreadable.push(step.index); else if (hasFraction(step.timestamp)) this.#withFraction += 1; else this.#withoutFraction += 1;
   }
   get precision() {
    if (this.#withFraction === 0) return "seconds";
    return this.#withoutFraction === 0 ? "fractions" : "mixed";
   }
   timed() {
    return this.times.flatMap((time, index) => Number.isNaN(time) ? [] : [ index ]);
   }
   gaps() {
    const timed = this.timed();
    return timed.slice(1).map((event, index) => ({
     event: event,
     milliseconds: this.times[event] - this.times[timed[index]]
    }));
   }
  }
  class RecordingCheck {
   timeline=new Timeline;
   #chain=new hash_chain.yh;
   #searches=new SearchCheck;
   #commands=new CommandCheck;
   #edits=new EditCheck;
   #counts=new CountCheck;
   add(step) {
    this.#chain.add(step.raw);
    for (const check of [ this.timeline, this.#searches, this.#commands, this.#edits, this.#counts ]) check.add(step);
   }
   chain(header) {
    const verdict = this.#chain.verdict();
    const lastHash = (0, fields_of_step.qI)(header.provenance)?.lastHash;
    if (typeof lastHash !== "string" || verdict.state === "broken") return verdict;
    const ends = verdict.state === "whole" && verdict.lastHash === lastHash;
    return ends ? verdict : {
     state: "broken",
     index: this.timeline.times.length
    };
   }
   findings({header: header, expected: expected, now: now}) {
    const chain = this.chain(header);
    const broken = "The hash chain is broken: the recording was changed afterwards";
    return [ ...chain.state === "broken" ? [ finding("contradiction", broken, [ chain.index ]) ] : [], ...consistencyFindings(this.timeline, now), ...clockFindings(this.timeline), ...gapFindings(this.timeline), ...this.#searches.findings(), ...this.#commands.findings(this.timeline), ...this.#edits.findings(expected), ...this.#counts.findings(header) ];
   }
  }
  var read_trajectory = __webpack_require__(59015);
  var trajectory = __webpack_require__(25402);
  var read_diff = __webpack_require__(87941);
  const mostProblems = 20;
  class SchemaCheck {
   steps=0;
   unknownKinds=new Set;
   invalid=[];
   #unnamed=0;
   add(step) {
    this.steps += 1;
    if (!step_kinds.CN.includes(step.kind) && this.unknownKinds.size < mostProblems) this.unknownKinds.add(step.kind);
    if (step.name === undefined) this.#unnamed += 1;
    if (this.invalid.length >= mostProblems || typeof step.raw.hash !== "string") return;
    const result = trajectory.R5.safeParse(step.raw);
    for (const issue of result.error?.issues.slice(0, 3) ?? []) this.invalid.push(`event ${step.index}: ${issue.path.join(".")}: ${issue.message}`);
   }
   problems(name, header) {
    const provenance = header.provenance === undefined ? undefined : trajectory.j9.safeParse(header.provenance);
    return [ ...this.steps === 0 ? [ `${name} has no events` ] : [], ...this.invalid.map(problem => `${name}, ${problem}`), ...(provenance?.error?.issues ?? []).map(({path: path, message: message}) => `${name}, provenance.${path.join(".")}: ${message}`) ];
   }
   warnings(name) {
    return [ ...this.#unnamed > 0 ? [ `${name}: ${this.#unnamed} events name no action` ] : [], ...this.unknownKinds.size > 0 ? [ `${name} has kinds of steps that are not known: ${[ ...this.unknownKinds ].join(", ")}` ] : [] ];
   }
  }
  function read(sample, file) {
   const found = sample.files[file];
   if (found === undefined) return undefined;
   const name = sample_files.Mw[file];
   const [recording, schema] = [ new RecordingCheck, new SchemaCheck ];
   try {
    const header = (0, read_trajectory.Q)(found.path, [ recording, schema ]);
    return {
     name: name,
     file: file,
     recording: recording,
     schema: schema,
     header: header,
     problems: []
    };
   } catch (error) {
    if (!(error instanceof user_error.y)) throw error;
    return {
     name: name,
     file: file,
     recording: recording,
     schema: schema,
     header: {},
     problems: [ ...error.problems ]
    };
   }
  }
  function schemaCheck(trajectories) {
   if (trajectories.length === 0) return skipped("trajectory-schema", "there is no trajectory");
   const failed = trajectories.find(({file: file, problems: problems}) => file === "failedTrajectory" && problems.length === 0);
   const tags = failed?.header.tags;
   const noMode = failed !== undefined && (typeof tags?.failureMode !== "string" || tags.failureMode === "");
   const ideal = trajectories.find(({file: file, problems: problems}) => file === "idealTrajectory" && problems.length === 0);
   const few = ideal !== undefined && ideal.schema.steps < 15;
   return judge("trajectory-schema", [ ...trajectories.flatMap(({problems: problems, schema: schema, name: name, header: header}) => problems.length > 0 ? problems : schema.problems(name, header)), ...noMode ? [ "failed_trajectory.json must name its failure mode: tags.failureMode" ] : [] ], [ ...trajectories.flatMap(({schema: schema, name: name}) => schema.warnings(name)), ...few ? [ `ideal_trajectory.json has ${ideal.schema.steps} events, 15 or more are usual` ] : [] ], trajectories.map(({name: name, schema: schema}) => `${name}: ${schema.steps} events`).join("; "));
  }
  function expectedOf({file: file, header: header}, patches) {
   const own = header.provenance?.finalDiff;
   if (typeof own === "string") return {
    name: "its final diff",
    addedLines: (0, read_diff.D)((0, read_diff.i)(own))
   };
   if (file === "failedTrajectory" || patches.length === 0) return undefined;
   return {
    name: "fix.patch",
    addedLines: (0, read_diff.D)(...patches)
   };
  }
  function authenticityCheck(trajectories, patches, now) {
   const readable = trajectories.filter(({problems: problems}) => problems.length === 0);
   if (readable.length === 0) return skipped("trajectory-authenticity", "there is no trajectory that can be read");
   const found = readable.flatMap(trajectory => {
    const expected = expectedOf(trajectory, patches);
    const {header: header, recording: recording} = trajectory;
    const findings = recording.findings({
     header: header,
     now: now,
     ...expected === undefined ? {} : {
      expected: expected
     }
    });
    return findings.map(finding => ({
     finding: finding,
     name: trajectory.name
    }));
   });
   const [failed, ideal] = [ "failedTrajectory", "idealTrajectory" ].map(file => readable.find(item => item.file === file));
   if (failed !== undefined && ideal !== undefined) {
    const shared = comparisonFindings(failed.recording.timeline, ideal.recording.timeline);
    found.push(...shared.map(finding => ({
     finding: finding,
     name: failed.name
    })));
   }
   const lines = severity => found.filter(({finding: finding}) => finding.severity === severity).map(({finding: finding, name: name}) => `${name}: ${describeFinding(finding)}`);
   const names = readable.map(({name: name}) => name).join(" and ");
   const contradictions = lines("contradiction");
   if (contradictions.length > 0) return judge("trajectory-authenticity", contradictions, lines("doubt"), "");
   const unusual = lines("doubt");
   const message = `${names}: nothing speaks against a recording${unusual.length > 0 ? `; unusual: ${unusual.join("; ")}` : ""}`;
   return {
    id: "trajectory-authenticity",
    status: "passed",
    message: message
   };
  }
  function chainCheck(trajectories) {
   const verdicts = trajectories.filter(({problems: problems}) => problems.length === 0).map(({name: name, header: header, recording: recording}) => ({
    name: name,
    chain: recording.chain(header)
   }));
   const broken = verdicts.flatMap(({name: name, chain: chain}) => chain.state === "broken" ? [ `${name}: the chain breaks at event ${chain.index}` ] : []);
   const whole = verdicts.filter(({chain: chain}) => chain.state === "whole").map(({name: name}) => name);
   if (broken.length === 0 && whole.length < verdicts.length) {
    const without = verdicts.filter(({chain: chain}) => chain.state === "absent").map(({name: name}) => name);
    return skipped("trajectory-hash-chain", `no hash chain in ${without.join(" and ")}`);
   }
   if (verdicts.length === 0) return skipped("trajectory-hash-chain", "there is no trajectory that can be read");
   return judge("trajectory-hash-chain", broken, [], `${whole.join(" and ")}: every event has the hash of itself and its past`);
  }
  function readPatches(sample) {
   return [ "fix", "tests" ].flatMap(file => {
    const found = sample.files[file];
    return found === undefined || found.size === 0 ? [] : [ (0, read_diff.i)((0, sample_files.yR)(found)) ];
   });
  }
  function checkTrajectories(sample, now) {
   const files = [ "idealTrajectory", "failedTrajectory" ];
   const trajectories = files.map(file => read(sample, file)).filter(trajectory => trajectory !== undefined);
   return [ schemaCheck(trajectories), authenticityCheck(trajectories, readPatches(sample), now), chainCheck(trajectories) ];
  }
  var metadata_document = __webpack_require__(25544);
  async function guarded(ids, check) {
   try {
    return await check();
   } catch (error) {
    const problems = error instanceof user_error.y ? error.problems : [ `could not be checked: ${(0, 
    user_error.b)(error)}` ];
    return ids.map(id => judge(id, problems, [], ""));
   }
  }
  function readMetadata(sample) {
   const found = sample.files.metadata;
   if (found === undefined) return {
    problems: []
   };
   try {
    return {
     metadata: (0, metadata_document.z)((0, sample_files.yR)(found)).value,
     problems: []
    };
   } catch (error) {
    if (error instanceof user_error.y) return {
     problems: error.problems
    };
    throw error;
   }
  }
  function sameTests(stated, found) {
   const missing = stated.filter(id => typeof id === "string" && !found.includes(id));
   const extra = found.filter(id => !stated.includes(id));
   return [ ...missing.length > 0 ? [ `no longer failing before and passing after the fix: ${missing.slice(0, 10).join(", ")}` ] : [], ...extra.length > 0 ? [ `failing before and passing after the fix, and not recorded: ${extra.slice(0, 10).join(", ")}` ] : [] ];
  }
  async function checkCycle(folder, metadata, options) {
   if (options.rerunCycle === undefined) return [ skipped("cycle", "the cycle was not run again") ];
   const {verdict: verdict, reason: reason, failToPass: failToPass} = await options.rerunCycle(folder);
   if (verdict !== "valid") return [ judge("cycle", [ `${verdict}: ${reason}` ], [], "") ];
   const stated = metadata?.failToPass;
   const differences = Array.isArray(stated) ? sameTests(stated, failToPass) : [];
   return [ judge("cycle", differences, [], `${failToPass.length} tests fail before the fix and pass after it`) ];
  }
  async function validateSample(folder, options) {
   if ((0, external_node_fs_.statSync)(folder, {
    throwIfNoEntry: false
   })?.isDirectory() !== true) {
    throw new user_error.y(`${folder} is not a folder: give the folder of a sample, such as samples/task-1.`);
   }
   const sample = (0, sample_files.$K)(folder);
   const {metadata: metadata, problems: problems} = readMetadata(sample);
   const withMetadata = (id, check) => guarded([ id ], async () => {
    if (metadata !== undefined) return [ await check(metadata) ];
    return [ id === "metadata" && problems.length > 0 ? judge(id, problems, [], "") : skipped(id, "there is no metadata.json that can be read") ];
   });
   const checks = [ ...await guarded([ "required-files" ], () => [ checkRequiredFiles(sample) ]), ...await withMetadata("metadata", checkMetadata), ...await guarded([ "patches" ], () => [ checkPatches(sample) ]), ...await guarded([ "trajectory-schema", "trajectory-authenticity", "trajectory-hash-chain" ], () => checkTrajectories(sample, options.now)), ...await withMetadata("enrichment", fields => checkEnrichment(sample, fields)), ...await withMetadata("digests", fields => checkDigests(folder, fields)), ...await guarded([ "cycle" ], () => checkCycle(folder, metadata, options)) ];
   checks.sort((a, b) => checkIds.indexOf(a.id) - checkIds.indexOf(b.id));
   return {
    valid: checks.every(({status: status}) => status !== "failed"),
    checks: checks
   };
  }
  const marks = {
   passed: "✅",
   failed: "❌",
   warning: "⚠️ ",
   skipped: "⏭️ "
  };
  function describeValidation(folder, {valid: valid, checks: checks}) {
   const width = Math.max(...checkIds.map(id => id.length));
   const lines = checks.flatMap(({id: id, status: status, message: message, findings: findings = [ message ]}) => findings.map((finding, index) => index === 0 ? `${marks[status]} ${id.padEnd(width)}  ${finding}` : `   ${" ".repeat(width)}  ${finding}`));
   const failed = checks.filter(({status: status}) => status === "failed").length;
   return [ ...lines, "", valid ? `✅ ${folder} is valid` : `❌ ${folder} is not valid: ${failed} of ${checks.length} checks failed`, "" ].join("\n");
  }
 },
 25402: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   R5: () => trajectoryEventSchema,
   hR: () => trajectorySchema,
   j9: () => provenanceSchema
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
  const trajectoryActions = [ "begin_interaction", "search_string", "search_dir", "open_file", "find_and_replace_code", "execute_terminal_command", "add_thought", "end_interaction" ];
  const partitions = [ "EnvironmentSetup", "FaultLocalization", "Solution", "Verification" ];
  const trajectoryEventSchema = zod__WEBPACK_IMPORTED_MODULE_0__._H3({
   action: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(trajectoryActions),
   details: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.L5J()),
   thought: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   timestamp: zod__WEBPACK_IMPORTED_MODULE_1__.w$({
    precision: 3
   }),
   elapsed_seconds: zod__WEBPACK_IMPORTED_MODULE_0__.aig().nonnegative(),
   duration_seconds: zod__WEBPACK_IMPORTED_MODULE_0__.aig().nonnegative(),
   partition: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(partitions),
   hash: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
  });
  const trajectoryModes = [ "autonomous", "guided", "constrained" ];
  const provenanceSchema = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   agent: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   agentVersion: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   mode: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(trajectoryModes),
   constraints: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).optional(),
   baseCommit: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   finalDiff: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   lastHash: zod__WEBPACK_IMPORTED_MODULE_0__.YjP()
  });
  const failureAnalysisSchema = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   rootCause: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   consequence: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   issuesMissed: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP())
  });
  const trajectorySchema = zod__WEBPACK_IMPORTED_MODULE_0__._H3({
   annotationTrace: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(trajectoryEventSchema).min(1),
   taskIssue: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   tags: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.L5J()),
   failureAnalysis: failureAnalysisSchema.optional(),
   provenance: provenanceSchema
  });
 }
};
