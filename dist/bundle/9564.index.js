export const id = 9564;

export const ids = [ 9564 ];

export const modules = {
 59564: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   startCli: () => startCli
  });
  var user_error = __webpack_require__(31397);
  var external_node_util_ = __webpack_require__(57975);
  var parse_inputs = __webpack_require__(93640);
  function optionTypes(command) {
   const options = {
    json: {
     type: "boolean"
    },
    help: {
     type: "boolean"
    }
   };
   for (const [name, field] of (0, parse_inputs.V)(command.flags)) {
    options[name] = field.toggle ? {
     type: "boolean"
    } : {
     type: "string",
     multiple: field.list
    };
   }
   return options;
  }
  function joinListValues(command, words) {
   const lists = new Set([ ...(0, parse_inputs.V)(command.flags) ].filter(([, field]) => field.list).map(([name]) => `--${name}`));
   const joined = [];
   for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (!lists.has(word)) {
     joined.push(word);
     continue;
    }
    const values = [];
    while (index + 1 < words.length && !words[index + 1].startsWith("-")) values.push(words[++index]);
    joined.push(`${word}=${values.join(",")}`);
   }
   return joined;
  }
  function assignPositionals(command, words, problems) {
   const assigned = {};
   let rest = [ ...words ];
   for (const positional of command.positionals) {
    const taken = positional.repeatable ? rest : rest.slice(0, 1);
    rest = rest.slice(taken.length);
    if (positional.required && taken.length === 0) problems.push(`<${positional.name}> is required: ${positional.description}.`);
    assigned[positional.name] = taken;
   }
   for (const word of rest) problems.push(`'${word}' is one word too many.`);
   return assigned;
  }
  function asText(value) {
   if (value === undefined) return undefined;
   return Array.isArray(value) ? value.join(",") : String(value);
  }
  function parseCommandArguments(command, words) {
   let parsed;
   try {
    parsed = (0, external_node_util_.parseArgs)({
     args: joinListValues(command, words),
     options: optionTypes(command),
     allowPositionals: true,
     strict: true
    });
   } catch (error) {
    throw new user_error.y(`${(0, user_error.b)(error).split(". To specify")[0]}. See 'bugfix ${command.name} --help'.`, {
     cause: error
    });
   }
   const shared = {
    json: parsed.values.json === true,
    help: parsed.values.help === true
   };
   if (shared.help) return {
    shared: shared,
    input: {
     positionals: {}
    }
   };
   const problems = [];
   const positionals = assignPositionals(command, parsed.positionals, problems);
   const texts = {};
   for (const name of Object.keys(command.flags.shape)) texts[name] = asText(parsed.values[name]);
   let flags = {};
   try {
    flags = (0, parse_inputs.T)(command.flags, texts, name => `--${name}`);
   } catch (error) {
    if (!(error instanceof user_error.y)) throw error;
    problems.push(...error.problems);
   }
   if (problems.length > 0) throw new user_error.y(problems);
   return {
    shared: shared,
    input: {
     ...flags,
     positionals: positionals
    }
   };
  }
  const exitCodes = `Exit codes\n  0  done, and the answer is good\n  1  done, and the answer is no (an invalid sample, a fix that is not verified)\n  2  wrong input or a missing tool; every problem is named\n  3  a bug in bugfix; BUGFIX_DEBUG=1 shows its stack\n  130  interrupted`;
  function wrap(text, indent, width = 100) {
   const lines = [ "" ];
   for (const word of text.split(" ")) {
    const last = lines[lines.length - 1];
    if (last !== "" && last.length + word.length + 1 > width - indent) lines.push(word); else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
   }
   return lines.join(`\n${" ".repeat(indent)}`);
  }
  function usageOf(command) {
   const positionals = command.positionals.map(({name: name, required: required, repeatable: repeatable}) => {
    const word = repeatable ? `<${name}>...` : `<${name}>`;
    return required ? word : `[${word}]`;
   });
   return [ "bugfix", command.name, ...positionals, "[flags]" ].join(" ");
  }
  function commandHelp(command) {
   const rows = command.positionals.map(({name: name, description: description}) => [ `<${name}>`, description ]);
   for (const [name, field] of (0, parse_inputs.V)(command.flags)) {
    const value = field.toggle ? "" : field.list ? " <a,b,...>" : " <value>";
    const fallback = field.default === undefined || field.toggle ? "" : ` [default: ${field.default}]`;
    rows.push([ `--${name}${value}`, `${field.description}${field.required ? " (required)" : ""}${fallback}` ]);
   }
   rows.push([ "--json", "print one JSON document on standard output, everything else on standard error" ]);
   const width = Math.max(...rows.map(([left]) => left.length)) + 4;
   const table = rows.map(([left, right]) => `  ${left.padEnd(width - 2)}${wrap(right, width)}`).join("\n");
   const details = command.details === undefined ? "" : `\n${command.details}\n`;
   return `${command.summary}\n\nUsage: ${usageOf(command)}\n${details}\n${table}\n\n${exitCodes}\n`;
  }
  function overviewHelp(commands) {
   const width = Math.max(0, ...commands.map(({name: name}) => name.length)) + 2;
   const rows = commands.map(({name: name, summary: summary}) => `  ${name.padEnd(width)}${summary}`);
   return `bugfix: from a failing CI run to a verified fix, and from a fixed bug to verified training data\n\nUsage: bugfix <command> [flags]\n\n${rows.join("\n")}\n\n'bugfix <command> --help' tells more about each.\n\n${exitCodes}\n`;
  }
  const commandLoaders = {
   "publish-fix": async () => (await Promise.all([ __webpack_require__.e(3798), __webpack_require__.e(3408), __webpack_require__.e(2554), __webpack_require__.e(415), __webpack_require__.e(7795) ]).then(__webpack_require__.bind(__webpack_require__, 10097))).command,
   "auto-fix": async () => (await Promise.all([ __webpack_require__.e(3798), __webpack_require__.e(7222), __webpack_require__.e(4006), __webpack_require__.e(3408), __webpack_require__.e(6668), __webpack_require__.e(2554), __webpack_require__.e(1732), __webpack_require__.e(4122), __webpack_require__.e(349), __webpack_require__.e(8058), __webpack_require__.e(415), __webpack_require__.e(2018) ]).then(__webpack_require__.bind(__webpack_require__, 41666))).command,
   "build-sample": async () => (await Promise.all([ __webpack_require__.e(3798), __webpack_require__.e(7222), __webpack_require__.e(4006), __webpack_require__.e(3408), __webpack_require__.e(6668), __webpack_require__.e(1479), __webpack_require__.e(7902), __webpack_require__.e(2554), __webpack_require__.e(1732), __webpack_require__.e(4122), __webpack_require__.e(4599), __webpack_require__.e(4812), __webpack_require__.e(349), __webpack_require__.e(7489), __webpack_require__.e(2867) ]).then(__webpack_require__.bind(__webpack_require__, 42867))).command,
   "reduce-log": async () => (await Promise.all([ __webpack_require__.e(3798), __webpack_require__.e(6668), __webpack_require__.e(8058), __webpack_require__.e(1497) ]).then(__webpack_require__.bind(__webpack_require__, 61497))).command,
   enrich: async () => (await Promise.all([ __webpack_require__.e(3798), __webpack_require__.e(3408), __webpack_require__.e(6668), __webpack_require__.e(1479), __webpack_require__.e(7902), __webpack_require__.e(5083) ]).then(__webpack_require__.bind(__webpack_require__, 25083))).command,
   plan: async () => (await Promise.all([ __webpack_require__.e(3798), __webpack_require__.e(3408), __webpack_require__.e(6668), __webpack_require__.e(1479), __webpack_require__.e(7902), __webpack_require__.e(9049) ]).then(__webpack_require__.bind(__webpack_require__, 99049))).command,
   "validate-sample": async () => (await Promise.all([ __webpack_require__.e(3798), __webpack_require__.e(7222), __webpack_require__.e(3408), __webpack_require__.e(6668), __webpack_require__.e(1479), __webpack_require__.e(2554), __webpack_require__.e(1732), __webpack_require__.e(4122), __webpack_require__.e(4599), __webpack_require__.e(4812), __webpack_require__.e(5003) ]).then(__webpack_require__.bind(__webpack_require__, 85003))).command,
   "migrate-bugs": async () => (await Promise.all([ __webpack_require__.e(3798), __webpack_require__.e(3408), __webpack_require__.e(9039), __webpack_require__.e(2075), __webpack_require__.e(7093) ]).then(__webpack_require__.bind(__webpack_require__, 87093))).command,
   "create-bug": async () => (await Promise.all([ __webpack_require__.e(3798), __webpack_require__.e(3408), __webpack_require__.e(9039), __webpack_require__.e(8753) ]).then(__webpack_require__.bind(__webpack_require__, 18753))).command,
   "inject-bug": async () => (await Promise.all([ __webpack_require__.e(3798), __webpack_require__.e(3408), __webpack_require__.e(9039), __webpack_require__.e(7537) ]).then(__webpack_require__.bind(__webpack_require__, 97537))).command,
   "explain-bug": async () => (await Promise.all([ __webpack_require__.e(3798), __webpack_require__.e(3408), __webpack_require__.e(9039), __webpack_require__.e(3274) ]).then(__webpack_require__.bind(__webpack_require__, 3274))).command,
   "validate-bug": async () => (await Promise.all([ __webpack_require__.e(3798), __webpack_require__.e(3408), __webpack_require__.e(1732), __webpack_require__.e(9039), __webpack_require__.e(2232) ]).then(__webpack_require__.bind(__webpack_require__, 52232))).command,
   "parse-log": async () => (await Promise.all([ __webpack_require__.e(3798), __webpack_require__.e(6668), __webpack_require__.e(9820) ]).then(__webpack_require__.bind(__webpack_require__, 29820))).command
  };
  const redrawMilliseconds = 100;
  function seconds(since) {
   return `${((performance.now() - since) / 1e3).toFixed(1)} s`;
  }
  function terminalProgress(target) {
   const running = [];
   const paint = (code, text) => target.colour ? `[${code}m${text}[0m` : text;
   const clear = () => {
    if (target.live && running.length > 0) target.write("\r[K");
   };
   const draw = () => {
    const current = running[running.length - 1];
    if (!target.live || current === undefined) return;
    target.write(`\r[K${paint(36, "…")} ${current.title} ${paint(2, seconds(current.started))}`);
   };
   const line = text => {
    clear();
    target.write(`${"  ".repeat(running.length)}${text}\n`);
    draw();
   };
   return {
    async step(title, work) {
     const started = performance.now();
     if (!target.live) line(title);
     clear();
     running.push({
      title: title,
      started: started
     });
     const timer = target.live ? setInterval(draw, redrawMilliseconds) : undefined;
     try {
      const result = await work();
      clear();
      running.pop();
      line(`${paint(32, "✓")} ${title} ${paint(2, `(${seconds(started)})`)}`);
      return result;
     } catch (error) {
      clear();
      running.pop();
      line(`${paint(31, "✗")} ${title} ${paint(2, `(${seconds(started)})`)}`);
      throw error;
     } finally {
      clearInterval(timer);
     }
    },
    note: line,
    warn: text => line(`${paint(33, "warning:")} ${text}`),
    detail: text => {
     if (target.debug) line(paint(2, text));
    }
   };
  }
  function reportFailure(error, json, host) {
   const interrupted = host.signal.aborted;
   const known = error instanceof user_error.y;
   const problems = known ? error.problems : [ (0, user_error.b)(error) ];
   if (json) host.stdout(`${JSON.stringify({
    error: {
     kind: interrupted ? "interrupted" : known ? "user" : "bug",
     problems: problems
    }
   })}\n`);
   if (interrupted) {
    host.stderr("bugfix: interrupted.\n");
    return 130;
   }
   for (const problem of problems) host.stderr(`bugfix: ${problem}\n`);
   if (known) return 2;
   host.stderr("bugfix: this is a bug in bugfix; please report it with the stack that BUGFIX_DEBUG=1 shows.\n");
   if (host.environment.BUGFIX_DEBUG && error instanceof Error) host.stderr(`${error.stack}\n`);
   return 3;
  }
  async function loadCommand(name) {
   const load = commandLoaders[name];
   if (load === undefined) {
    throw new user_error.y(`There is no command '${name}'. The commands are ${Object.keys(commandLoaders).sort().join(", ")}.`);
   }
   return load();
  }
  async function runCommand(name, words, host) {
   const command = await loadCommand(name);
   const {shared: shared, input: input} = parseCommandArguments(command, words);
   if (shared.help) {
    host.stdout(commandHelp(command));
    return 0;
   }
   const progress = terminalProgress({
    write: host.stderr,
    live: host.terminal && host.environment.CI === undefined,
    colour: host.terminal && !host.environment.NO_COLOR,
    debug: Boolean(host.environment.BUGFIX_DEBUG)
   });
   const context = {
    progress: progress,
    workingFolder: host.workingFolder,
    environment: host.environment,
    signal: host.signal
   };
   const outcome = await command.run(input, context);
   host.stdout(shared.json ? `${JSON.stringify(outcome.json, null, 2)}\n` : outcome.text);
   return outcome.exitCode;
  }
  async function runCli(words, host) {
   const [name, ...rest] = words;
   try {
    if (name === undefined || name === "--help" || name === "help") {
     const commands = await Promise.all(Object.keys(commandLoaders).sort().map(loadCommand));
     host.stdout(overviewHelp(commands));
     return name === undefined ? 2 : 0;
    }
    return await runCommand(name, rest, host);
   } catch (error) {
    return reportFailure(error, rest.includes("--json"), host);
   }
  }
  async function flush(stream) {
   await new Promise(resolve => stream.write("", () => resolve()));
  }
  async function startCli() {
   const interruption = new AbortController;
   const interrupt = () => {
    if (interruption.signal.aborted) process.exit(130);
    interruption.abort(new Error("interrupted"));
   };
   process.on("SIGINT", interrupt);
   process.on("SIGTERM", interrupt);
   process.stdout.on("error", error => process.exit(error.code === "EPIPE" ? 0 : 3));
   const exitCode = await runCli(process.argv.slice(2), {
    environment: process.env,
    workingFolder: process.cwd(),
    signal: interruption.signal,
    stdout: text => process.stdout.write(text),
    stderr: text => process.stderr.write(text),
    terminal: process.stderr.isTTY === true
   });
   await flush(process.stdout);
   process.exit(exitCode);
  }
 },
 31397: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => messageOf,
   y: () => UserError
  });
  class UserError extends Error {
   name="UserError";
   problems;
   constructor(problems, options) {
    const list = typeof problems === "string" ? [ problems ] : problems;
    super(list.join("\n"), options);
    this.problems = list;
   }
  }
  function messageOf(error) {
   return error instanceof Error ? error.message : String(error);
  }
 },
 93640: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   T: () => parseInputs,
   V: () => describeFields
  });
  var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31397);
  function describeFields(schema) {
   const fields = new Map;
   for (const [name, field] of Object.entries(schema.shape)) {
    const meta = field.meta() ?? {};
    if (typeof meta.description !== "string") throw new Error(`The field ${name} has no description.`);
    fields.set(name, {
     description: meta.description,
     required: meta.required === true,
     toggle: meta.toggle === true,
     list: meta.list === true,
     ...typeof meta.default === "string" ? {
      default: meta.default
     } : {}
    });
   }
   return fields;
  }
  function explain(name, value, issue) {
   if (value === undefined) return `${name} is required.`;
   if (issue.code === "invalid_value") return `${name}: '${value}' is not one of ${issue.values.join(", ")}.`;
   return `${name}: '${value}' is not accepted: ${issue.message}.`;
  }
  function parseInputs(schema, texts, label) {
   const given = Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== undefined && value !== ""));
   const result = schema.safeParse(given);
   if (result.success) return result.data;
   const problems = result.error.issues.map(issue => {
    const name = String(issue.path[0]);
    return explain(label(name), given[name], issue);
   });
   throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__.y([ ...new Set(problems) ], {
    cause: result.error
   });
  }
 }
};
