export const id = 1963;

export const ids = [ 1963 ];

export const modules = {
 91963: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   fitSummary: () => fitSummary,
   startAction: () => startAction
  });
  var user_error = __webpack_require__(31397);
  var parse_inputs = __webpack_require__(93640);
  var external_node_crypto_ = __webpack_require__(77598);
  function actionsProgress(core, write) {
   const quote = line => {
    const token = (0, external_node_crypto_.randomUUID)();
    write(`::stop-commands::${token}\n${line}\n::${token}::\n`);
   };
   let depth = 0;
   return {
    async step(title, work) {
     if (depth > 0) quote(title); else core.startGroup(title.replace(/[\r\n]+/g, " "));
     depth += 1;
     const started = performance.now();
     try {
      return await work();
     } finally {
      depth -= 1;
      const seconds = ((performance.now() - started) / 1e3).toFixed(1);
      if (depth > 0) quote(`${title}: ${seconds} s`); else core.endGroup();
     }
    },
    note: quote,
    warn: line => core.warning(line),
    detail: line => core.debug(line)
   };
  }
  const actionLoaders = {
   "build-sample": {
    inputs: async () => (await Promise.all([ __webpack_require__.e(3798), __webpack_require__.e(7838) ]).then(__webpack_require__.bind(__webpack_require__, 87838))).inputs,
    action: async () => (await Promise.all([ __webpack_require__.e(3798), __webpack_require__.e(7222), __webpack_require__.e(4006), __webpack_require__.e(3408), __webpack_require__.e(6668), __webpack_require__.e(1479), __webpack_require__.e(7902), __webpack_require__.e(2554), __webpack_require__.e(1732), __webpack_require__.e(4122), __webpack_require__.e(4599), __webpack_require__.e(4812), __webpack_require__.e(349), __webpack_require__.e(7489), __webpack_require__.e(404) ]).then(__webpack_require__.bind(__webpack_require__, 30404))).action
   },
   enrich: {
    inputs: async () => (await Promise.all([ __webpack_require__.e(3798), __webpack_require__.e(2558) ]).then(__webpack_require__.bind(__webpack_require__, 42558))).inputs,
    action: async () => (await Promise.all([ __webpack_require__.e(3798), __webpack_require__.e(3408), __webpack_require__.e(6668), __webpack_require__.e(1479), __webpack_require__.e(7902), __webpack_require__.e(2832) ]).then(__webpack_require__.bind(__webpack_require__, 82832))).action
   },
   "validate-sample": {
    inputs: async () => (await Promise.all([ __webpack_require__.e(3798), __webpack_require__.e(6288) ]).then(__webpack_require__.bind(__webpack_require__, 16288))).inputs,
    action: async () => (await Promise.all([ __webpack_require__.e(3798), __webpack_require__.e(7222), __webpack_require__.e(3408), __webpack_require__.e(6668), __webpack_require__.e(1479), __webpack_require__.e(2554), __webpack_require__.e(1732), __webpack_require__.e(4122), __webpack_require__.e(4599), __webpack_require__.e(4812), __webpack_require__.e(2538) ]).then(__webpack_require__.bind(__webpack_require__, 92538))).action
   },
   "merge-enrichment": {
    inputs: async () => (await Promise.all([ __webpack_require__.e(3798), __webpack_require__.e(1317) ]).then(__webpack_require__.bind(__webpack_require__, 41317))).inputs,
    action: async () => (await Promise.all([ __webpack_require__.e(3798), __webpack_require__.e(2251) ]).then(__webpack_require__.bind(__webpack_require__, 22251))).action
   },
   "merge-samples": {
    inputs: async () => (await Promise.all([ __webpack_require__.e(3798), __webpack_require__.e(3297) ]).then(__webpack_require__.bind(__webpack_require__, 13297))).inputs,
    action: async () => (await Promise.all([ __webpack_require__.e(3798), __webpack_require__.e(3408), __webpack_require__.e(1479), __webpack_require__.e(4599), __webpack_require__.e(1407) ]).then(__webpack_require__.bind(__webpack_require__, 85867))).action
   },
   "open-pull-request": {
    inputs: async () => (await Promise.all([ __webpack_require__.e(3798), __webpack_require__.e(1759) ]).then(__webpack_require__.bind(__webpack_require__, 81759))).inputs,
    action: async () => (await Promise.all([ __webpack_require__.e(3798), __webpack_require__.e(8907) ]).then(__webpack_require__.bind(__webpack_require__, 58907))).action
   },
   plan: {
    inputs: async () => (await Promise.all([ __webpack_require__.e(3798), __webpack_require__.e(6056) ]).then(__webpack_require__.bind(__webpack_require__, 76056))).inputs,
    action: async () => (await Promise.all([ __webpack_require__.e(3798), __webpack_require__.e(3408), __webpack_require__.e(6668), __webpack_require__.e(1479), __webpack_require__.e(7902), __webpack_require__.e(9514) ]).then(__webpack_require__.bind(__webpack_require__, 89514))).action
   },
   "plan-builds": {
    inputs: async () => (await Promise.all([ __webpack_require__.e(3798), __webpack_require__.e(5488) ]).then(__webpack_require__.bind(__webpack_require__, 95488))).inputs,
    action: async () => (await Promise.all([ __webpack_require__.e(3798), __webpack_require__.e(3048) ]).then(__webpack_require__.bind(__webpack_require__, 63048))).action
   },
   "report-rot": {
    inputs: async () => (await Promise.all([ __webpack_require__.e(3798), __webpack_require__.e(5145) ]).then(__webpack_require__.bind(__webpack_require__, 85145))).inputs,
    action: async () => (await Promise.all([ __webpack_require__.e(3798), __webpack_require__.e(3408), __webpack_require__.e(6668), __webpack_require__.e(1479), __webpack_require__.e(7902), __webpack_require__.e(1041) ]).then(__webpack_require__.bind(__webpack_require__, 41041))).action
   },
   "validate-samples": {
    inputs: async () => (await Promise.all([ __webpack_require__.e(3798), __webpack_require__.e(7663) ]).then(__webpack_require__.bind(__webpack_require__, 97663))).inputs,
    action: async () => (await Promise.all([ __webpack_require__.e(3798), __webpack_require__.e(7222), __webpack_require__.e(3408), __webpack_require__.e(6668), __webpack_require__.e(1479), __webpack_require__.e(7902), __webpack_require__.e(2554), __webpack_require__.e(1732), __webpack_require__.e(4122), __webpack_require__.e(4599), __webpack_require__.e(4812), __webpack_require__.e(265) ]).then(__webpack_require__.bind(__webpack_require__, 30265))).action
   },
   "migrate-bugs": {
    inputs: async () => (await Promise.all([ __webpack_require__.e(3798), __webpack_require__.e(9560) ]).then(__webpack_require__.bind(__webpack_require__, 49560))).inputs,
    action: async () => (await Promise.all([ __webpack_require__.e(3798), __webpack_require__.e(3408), __webpack_require__.e(9039), __webpack_require__.e(2075), __webpack_require__.e(7906) ]).then(__webpack_require__.bind(__webpack_require__, 37906))).action
   }
  };
  const annotationsPerLevel = 10;
  const summaryBytes = 1024 * 1024 - 4096;
  function readInputs(schema, core) {
   const texts = {};
   for (const name of (0, parse_inputs.V)(schema).keys()) texts[name] = core.getInput(name);
   return texts;
  }
  function annotate(core, annotations) {
   const shown = {
    error: 0,
    warning: 0,
    notice: 0
   };
   for (const {level: level, message: message, title: title, file: file, line: line} of annotations) {
    if (shown[level]++ >= annotationsPerLevel) continue;
    core[level](message, {
     ...title === undefined ? {} : {
      title: title
     },
     ...file === undefined ? {} : {
      file: file
     },
     ...line === undefined ? {} : {
      startLine: line
     }
    });
   }
  }
  function fitSummary(markdown, limit = summaryBytes) {
   const bytes = Buffer.from(markdown);
   if (bytes.length <= limit) return markdown;
   const kept = bytes.subarray(0, limit).toString("utf8");
   return `${kept.slice(0, kept.lastIndexOf("\n") + 1)}\n_The rest did not fit into the summary; the report is complete._\n`;
  }
  async function publish(core, outcome, environment) {
   for (const [name, value] of Object.entries(outcome.outputs)) core.setOutput(name, value ?? "");
   annotate(core, outcome.annotations ?? []);
   if (environment.GITHUB_STEP_SUMMARY) await core.summary.addRaw(fitSummary(outcome.summary), true).write();
   if (outcome.failure !== undefined) core.setFailed(outcome.failure);
  }
  function reportFailure(core, error) {
   if (error instanceof user_error.y) {
    for (const problem of error.problems.slice(0, -1)) core.error(problem);
    core.setFailed(error.problems.at(-1) ?? error.message);
    return;
   }
   core.setFailed(`${(0, user_error.b)(error)} (this is a bug in bugfix: re-run with debug logging and report it)`);
   if (error instanceof Error && error.stack !== undefined) core.debug(error.stack);
  }
  async function runBody(loader, core, signal) {
   const schema = await loader.inputs();
   const inputs = (0, parse_inputs.T)(schema, readInputs(schema, core), name => `Input '${name}'`);
   const action = await loader.action();
   const environment = process.env;
   const outcome = await action.run(inputs, {
    progress: actionsProgress(core, text => process.stdout.write(text)),
    workspace: environment.GITHUB_WORKSPACE ?? process.cwd(),
    temporaryFolder: environment.RUNNER_TEMP ?? process.cwd(),
    environment: environment,
    signal: signal
   });
   await publish(core, outcome, environment);
  }
  async function startAction(name) {
   const interruption = new AbortController;
   for (const signal of [ "SIGINT", "SIGTERM" ]) process.once(signal, () => interruption.abort(new Error("interrupted")));
   const core = await Promise.all([ __webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(3838) ]).then(__webpack_require__.bind(__webpack_require__, 33838));
   try {
    const loader = actionLoaders[name];
    if (loader === undefined) throw new Error(`There is no action '${name}'`);
    await runBody(loader, core, interruption.signal);
   } catch (error) {
    reportFailure(core, error);
   }
   await new Promise(resolve => process.stdout.write("", () => resolve()));
   process.exit();
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
