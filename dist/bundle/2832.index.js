export const id = 2832;

export const ids = [ 2832 ];

export const modules = {
 99279: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => defineAction
  });
  function defineAction(action) {
   return action;
  }
 },
 82832: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   action: () => action
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var zod__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(13798);
  var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31397);
  var _files_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88274);
  var _phases_describe_enrichment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52711);
  var _phases_enrich_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77902);
  var _phases_enrich_batch_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96736);
  var _repository_git_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26430);
  var _samples_metadata_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(96092);
  var _action_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(99279);
  var _inputs_enrich_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(42558);
  const commandLine = () => [ process.execPath, (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, 
  node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(process.argv[1]), "../cli/index.js") ];
  async function gatherForUpload(samples, reportPath, folder) {
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, {
    recursive: true
   });
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(reportPath, (0, 
   node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "enrichment.json"));
   for (const {sample: sample, written: written} of samples) {
    if (written === undefined) continue;
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, sample), {
     recursive: true
    });
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(written, (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, sample, "metadata.json"));
   }
  }
  function summarise(samples) {
   const {enriched: enriched, skipped: skipped, failed: failed} = (0, _phases_describe_enrichment_js__WEBPACK_IMPORTED_MODULE_5__.X)(samples);
   const broken = samples.filter(({status: status}) => status === "failed");
   const rows = broken.slice(0, 200).map(({sample: sample, problems: problems = []}) => `| ${sample} | ${problems.join(" ").replace(/[|\r\n]/g, " ")} |`);
   const table = rows.length === 0 ? [] : [ "", "| Sample | Why it failed |", "| --- | --- |", ...rows ];
   return [ "## bugfix enrich", "", `${enriched} enriched, ${skipped} unchanged, ${failed} failed.`, ...table, "" ].join("\n");
  }
  const action = (0, _action_js__WEBPACK_IMPORTED_MODULE_11__.Q)({
   name: "enrich",
   inputs: _inputs_enrich_js__WEBPACK_IMPORTED_MODULE_10__.inputs,
   outputs: zod__WEBPACK_IMPORTED_MODULE_12__.Ikc({
    enriched: zod__WEBPACK_IMPORTED_MODULE_12__.YjP().meta({
     description: "How many samples were enriched"
    }),
    skipped: zod__WEBPACK_IMPORTED_MODULE_12__.YjP().meta({
     description: "How many samples were unchanged"
    }),
    failed: zod__WEBPACK_IMPORTED_MODULE_12__.YjP().meta({
     description: "How many samples could not be enriched"
    }),
    "report-path": zod__WEBPACK_IMPORTED_MODULE_12__.YjP().meta({
     description: "Path of the report, a JSON file with the outcome of each sample"
    }),
    "artifact-name": zod__WEBPACK_IMPORTED_MODULE_12__.YjP().meta({
     description: "Name of the uploaded artifact"
    })
   }),
   async run(inputs, context) {
    const folders = (0, _phases_enrich_js__WEBPACK_IMPORTED_MODULE_6__.K)({
     folders: [],
     samples: (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(context.workspace, inputs.samples),
     tasks: inputs.tasks
    });
    if (folders.length === 0) throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__.y(`There is no sample in '${inputs.samples}': it needs folders named task-*.`);
    const samples = await (0, _phases_enrich_batch_js__WEBPACK_IMPORTED_MODULE_7__.F)(folders, {
     only: (0, _samples_metadata_js__WEBPACK_IMPORTED_MODULE_9__.is)(inputs.only),
     force: inputs.force,
     dryRun: inputs["dry-run"],
     jobs: inputs.jobs ?? (0, node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)(),
     commandLine: commandLine(),
     git: (0, _repository_git_js__WEBPACK_IMPORTED_MODULE_8__.l)(context.environment),
     environment: context.environment,
     progress: context.progress,
     signal: context.signal
    });
    const summary = (0, _phases_describe_enrichment_js__WEBPACK_IMPORTED_MODULE_5__.X)(samples);
    const reportPath = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(context.temporaryFolder, "bugfix-enrichment.json");
    await (0, _files_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__.lo)(reportPath, (0, 
    _files_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__.IB)({
     ...summary,
     samples: samples
    }));
    const artifactName = inputs["artifact-name"];
    if (artifactName !== undefined) {
     const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(context.temporaryFolder, "bugfix-enriched");
     await gatherForUpload(samples, reportPath, folder);
     const {uploadArtifact: uploadArtifact} = await __webpack_require__.e(564).then(__webpack_require__.bind(__webpack_require__, 38183));
     await uploadArtifact(artifactName, folder, context.environment);
    }
    return {
     outputs: {
      enriched: String(summary.enriched),
      skipped: String(summary.skipped),
      failed: String(summary.failed),
      "report-path": reportPath,
      "artifact-name": artifactName ?? ""
     },
     summary: summarise(samples),
     ...summary.failed > 0 ? {
      failure: `${summary.failed} of ${samples.length} samples could not be enriched.`
     } : {}
    };
   }
  });
 },
 42558: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   inputs: () => inputs
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);
  var _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93006);
  const inputs = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   samples: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().default("samples").meta({
    description: "Folder of samples, in the workspace",
    default: "samples"
   }),
   tasks: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.p_)("Names of the samples to enrich; every task-* when empty"),
   "dry-run": (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.L$)("Compute everything and write nothing"),
   jobs: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.nd)("Processes at work at the same time; as many as there are processors when empty", {
    minimum: 1,
    maximum: 256
   }),
   only: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.p_)("Sections to compute; all seven when empty"),
   force: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.L$)("Compute again what has not changed"),
   "artifact-name": (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("Name of the artifact to upload the enriched metadata as; no upload when empty")
  });
 },
 52711: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => countOutcomes,
   x: () => describeEnrichment
  });
  function countOutcomes(samples) {
   const count = status => samples.filter(sample => sample.status === status).length;
   return {
    enriched: count("enriched"),
    skipped: count("skipped"),
    failed: count("failed")
   };
  }
  const line = "=".repeat(70);
  const mostDescribed = 1e3;
  function describeSample(sample) {
   const head = [ "", `📂 ${sample.sample}` ];
   if (sample.status === "skipped") return [ ...head, "⏭️  Unchanged since it was enriched" ];
   if (sample.status === "failed") return [ ...head, ...(sample.problems ?? []).map(problem => `❌ ${problem}`) ];
   const steps = [ ...(sample.analysed ?? []).map(part => `${part === "test logs" ? "Parsing" : "Analyzing"} ${part}...`), "Generating failure analysis..." ];
   return [ ...head, `📊 Enriching metadata for ${sample.sample}...`, ...steps.map((step, index) => `  ${index === steps.length - 1 ? "└─" : "├─"} ${step}`), ...(sample.warnings ?? []).map(warning => `⚠️  ${warning}`), ...sample.change === undefined ? [] : [ sample.change === "" ? "Nothing would change" : sample.change.trimEnd() ], sample.written === undefined ? "✅ Enriched (dry run: nothing is written)" : `✅ Enriched metadata saved to ${sample.written}` ];
  }
  function describeEnrichment(samples) {
   const {enriched: enriched, skipped: skipped, failed: failed} = countOutcomes(samples);
   const described = samples.length <= mostDescribed ? samples : samples.filter(({status: status}) => status === "failed");
   return [ `Processing ${samples.length} ${samples.length === 1 ? "sample" : "samples"}...`, line, ...described.flatMap(describeSample), "", line, `✅ Successfully enriched: ${enriched}`, ...skipped > 0 ? [ `⏭️  Unchanged: ${skipped}` ] : [], ...failed > 0 ? [ `❌ Failed: ${failed}` ] : [], "" ].join("\n");
  }
 },
 96736: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   F: () => enrichSamples
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _enrich_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77902);
  const smallestShare = 200;
  const largestShare = process.platform === "win32" ? 200 : 2e3;
  const smallestPart = 500;
  const mostChanges = 64 * 1024 * 1024;
  function partsOf(folders, largest, multipleOf) {
   const count = Math.max(1, Math.ceil(folders.length / (largest * multipleOf)) * multipleOf);
   const size = Math.max(1, Math.ceil(folders.length / count));
   return Array.from({
    length: Math.ceil(folders.length / size)
   }, (_, index) => folders.slice(index * size, (index + 1) * size));
  }
  function parametersOf(options) {
   return [ "--jobs=1", "--json", ...options.only.length === 0 ? [] : [ `--only=${options.only.join(",")}` ], ...options.force ? [ "--force" ] : [], ...options.dryRun ? [ "--dry-run" ] : [] ];
  }
  function runShare(folders, options) {
   const [program, ...words] = options.commandLine;
   const parameters = [ ...words, "enrich", ...folders.map(folder => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder)), ...parametersOf(options) ];
   const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, parameters, {
    env: options.environment,
    stdio: [ "ignore", "pipe", "pipe" ],
    signal: options.signal
   });
   let [output, errors] = [ "", "" ];
   child.stdout.setEncoding("utf8").on("data", text => {
    output += text;
   });
   child.stderr.setEncoding("utf8").on("data", text => {
    errors = (errors + text).slice(-4e3);
   });
   return new Promise(done => {
    const finish = why => done(samplesIn(output, folders) ?? failedShare(folders, why));
    child.on("error", error => finish(error.message));
    child.on("close", code => finish(`the process ended with exit code ${code}. ${errors.trim()}`));
   });
  }
  function samplesIn(output, folders) {
   try {
    const {samples: samples} = JSON.parse(output);
    return samples.map((sample, index) => ({
     ...sample,
     folder: folders[index] ?? sample.folder
    }));
   } catch {
    return undefined;
   }
  }
  function failedShare(folders, why) {
   return folders.map(folder => ({
    sample: folder,
    folder: folder,
    status: "failed",
    problems: [ `Not enriched: ${why}` ]
   }));
  }
  class Results {
   samples=[];
   #changes=0;
   add(sample) {
    this.#changes += sample.change?.length ?? 0;
    const {change: _change, ...rest} = sample;
    this.samples.push(this.#changes > mostChanges ? rest : sample);
   }
  }
  function rateLine(done, total, startedAt) {
   const seconds = (performance.now() - startedAt) / 1e3;
   const rate = done / Math.max(seconds, .001);
   return done === 0 ? `Enriching ${total} samples` : `${done} of ${total} samples, ${rate.toFixed(0)} a second, ${Math.ceil((total - done) / rate)} s left`;
  }
  async function enrichHere(folders, options, results) {
   for (const folder of folders) {
    options.signal.throwIfAborted();
    results.add(await (0, _enrich_js__WEBPACK_IMPORTED_MODULE_2__.k)(folder, options));
   }
  }
  async function enrichSamples(folders, options) {
   const jobs = Math.min(options.jobs, Math.ceil(folders.length / smallestShare));
   const results = new Results;
   const startedAt = performance.now();
   const shares = jobs > 1 ? partsOf(folders, largestShare, jobs) : partsOf(folders, Math.max(smallestPart, folders.length / 20), 1);
   for (let done = 0; done < shares.length; done += Math.max(1, jobs)) {
    const title = rateLine(results.samples.length, folders.length, startedAt);
    await options.progress.step(title, async () => {
     if (jobs <= 1) return enrichHere(shares[done], options, results);
     const found = await Promise.all(shares.slice(done, done + jobs).map(share => runShare(share, options)));
     for (const sample of found.flat()) results.add(sample);
    });
    options.signal.throwIfAborted();
   }
   return results.samples;
  }
 },
 26430: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => GitError,
   l: () => createGit
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
  class GitError extends Error {
   name="GitError";
   exitCode;
   stderr;
   outputTooLarge;
   constructor(command, result) {
    const reason = result.outputTooLarge ? "wrote more than it may" : result.timedOut ? "took too long" : `ended with exit code ${result.exitCode}: ${result.stderr.trim()}`;
    super(`git ${command} ${reason}`);
    this.exitCode = result.exitCode;
    this.stderr = result.stderr;
    this.outputTooLarge = result.outputTooLarge;
   }
  }
  const passedVariables = [ "PATH", "Path", "SystemRoot", "TEMP", "TMP", "TMPDIR", "SSH_AUTH_SOCK", "SSL_CERT_FILE", "SSL_CERT_DIR", "CURL_CA_BUNDLE", "GIT_SSL_CAINFO", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "all_proxy", "no_proxy" ];
  const safeSettings = {
   "core.hooksPath": "/dev/null",
   "core.fsmonitor": "false",
   "core.askPass": "",
   "core.autocrlf": "false",
   "core.quotePath": "true",
   "credential.helper": "",
   "protocol.ext.allow": "never",
   "safe.directory": "*",
   "gc.auto": "0",
   "maintenance.auto": "false",
   "fetch.recurseSubmodules": "false",
   "submodule.recurse": "false",
   "advice.detachedHead": "false",
   "commit.gpgSign": "false",
   "init.defaultBranch": "main",
   "http.lowSpeedLimit": "100",
   "http.lowSpeedTime": "60"
  };
  function settingVariables(settings) {
   const entries = Object.entries(settings);
   const variables = {
    GIT_CONFIG_COUNT: String(entries.length)
   };
   entries.forEach(([key, value], index) => {
    variables[`GIT_CONFIG_KEY_${index}`] = key;
    variables[`GIT_CONFIG_VALUE_${index}`] = value;
   });
   return variables;
  }
  function gitEnvironment(host, settings, call) {
   const passed = {};
   for (const name of passedVariables) {
    const value = host[name];
    if (value !== undefined && value !== "") passed[name] = value;
   }
   return {
    ...passed,
    LC_ALL: "C.UTF-8",
    GIT_TERMINAL_PROMPT: "0",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_ATTR_NOSYSTEM: "1",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_PAGER: "cat",
    GIT_ALLOW_PROTOCOL: "https:http:ssh:git:file",
    GIT_SSH_COMMAND: "ssh -oBatchMode=yes",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_LFS_SKIP_SMUDGE: "1",
    ...settingVariables({
     ...safeSettings,
     ...settings,
     ...call.settings
    }),
    ...call.environment
   };
  }
  function collectResult(child, call) {
   const maximum = call.maximumBytes ?? 256 * 1024 * 1024;
   const chunks = [];
   let bytes = 0;
   let stderr = "";
   let timedOut = false;
   const timer = setTimeout(() => {
    timedOut = true;
    child.kill("SIGKILL");
   }, (call.seconds ?? 600) * 1e3);
   child.stdout?.on("data", chunk => {
    bytes += chunk.length;
    if (bytes > maximum) child.kill("SIGKILL"); else chunks.push(chunk);
   });
   child.stderr?.on("data", chunk => {
    stderr = (stderr + chunk.toString("utf8")).slice(-65536);
   });
   return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", exitCode => {
     clearTimeout(timer);
     resolve({
      stdout: Buffer.concat(chunks),
      stderr: stderr,
      exitCode: exitCode,
      timedOut: timedOut,
      outputTooLarge: bytes > maximum
     });
    });
   });
  }
  function createGit(host, settings = {}) {
   async function run(parameters, call = {}) {
    const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", parameters, {
     ...call.folder === undefined ? {} : {
      cwd: call.folder
     },
     env: gitEnvironment(host, settings, call),
     stdio: [ "pipe", "pipe", "pipe" ],
     windowsHide: true
    });
    child.stdin.on("error", () => undefined);
    child.stdin.end(call.input ?? "");
    const result = await collectResult(child, call);
    const expected = call.expectedExitCodes ?? [ 0 ];
    if (result.exitCode === null || !expected.includes(result.exitCode)) {
     throw new GitError(parameters[0] ?? "", result);
    }
    return result;
   }
   return {
    run: run,
    async text(parameters, call) {
     return (await run(parameters, call)).stdout.toString("utf8");
    }
   };
  }
 }
};
