export const id = 2018;

export const ids = [ 2018 ];

export const modules = {
 41666: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   command: () => auto_fix_command
  });
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var schemas = __webpack_require__(13798);
  var builtin_agent = __webpack_require__(76564);
  var user_error = __webpack_require__(31397);
  var parse_json = __webpack_require__(26889);
  var github_client = __webpack_require__(26330);
  var log_source = __webpack_require__(64272);
  var read_failures = __webpack_require__(88709);
  var explain_error = __webpack_require__(5437);
  const mostBytes = 512 * 1024 * 1024;
  async function readBody(response, what) {
   const chunks = [];
   let length = 0;
   for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > mostBytes) throw new user_error.y(`${what} is larger than ${mostBytes / 1024 / 1024} MiB.`);
    chunks.push(chunk);
   }
   return Buffer.concat(chunks);
  }
  async function refused(response, what) {
   const body = await response.json().catch(() => ({}));
   const error = {
    status: response.status,
    message: body.message ?? response.statusText,
    response: {
     headers: Object.fromEntries(response.headers)
    }
   };
   return (0, explain_error.explainApiError)(error, {
    what: what,
    permission: "actions: read"
   });
  }
  async function download(url, token, what) {
   const headers = {
    authorization: `Bearer ${token}`,
    accept: "application/vnd.github+json",
    "user-agent": "bugfix"
   };
   const first = await fetch(url, {
    headers: headers,
    redirect: "manual"
   });
   if (first.status < 300 || first.status >= 400) {
    if (!first.ok) throw await refused(first, what);
    return readBody(first, what);
   }
   const location = first.headers.get("location");
   const target = location === null ? undefined : new URL(location, url);
   if (target === undefined || !/^https?:$/.test(target.protocol)) throw new user_error.y(`GitHub redirects ${what} to nowhere.`);
   const second = await fetch(target, {
    headers: {
     "user-agent": "bugfix"
    }
   });
   if (!second.ok) throw await refused(second, what);
   return readBody(second, what);
  }
  const red = new Set([ "failure", "timed_out", "cancelled", "startup_failure" ]);
  const mostJobs = 25;
  const permission = "actions: read";
  async function jobsOfRun(client, place, runId, attempt) {
   try {
    if (attempt !== undefined) return await client.paginate(client.rest.actions.listJobsForWorkflowRunAttempt, {
     ...place,
     run_id: runId,
     attempt_number: attempt,
     per_page: 100
    });
    return await client.paginate(client.rest.actions.listJobsForWorkflowRun, {
     ...place,
     run_id: runId,
     per_page: 100
    });
   } catch (error) {
    throw (0, explain_error.explainApiError)(error, {
     what: `the jobs of run ${runId}`,
     permission: permission
    });
   }
  }
  async function oneJob(client, place, jobId) {
   try {
    const {data: data} = await client.rest.actions.getJobForWorkflowRun({
     ...place,
     job_id: jobId
    });
    return [ data ];
   } catch (error) {
    throw (0, explain_error.explainApiError)(error, {
     what: `job ${jobId}`,
     permission: permission
    });
   }
  }
  async function jobsOfPullRequest(client, place, number) {
   try {
    const {data: data} = await client.rest.pulls.get({
     ...place,
     pull_number: number
    });
    const checks = await client.paginate(client.rest.checks.listForRef, {
     ...place,
     ref: data.head.sha,
     per_page: 100
    });
    return checks.filter(({app: app}) => app?.slug === "github-actions").map(({id: id, name: name, conclusion: conclusion}) => ({
     id: id,
     name: name,
     conclusion: conclusion
    }));
   } catch (error) {
    throw (0, explain_error.explainApiError)(error, {
     what: `the checks of pull request ${number}`,
     permission: "checks: read"
    });
   }
  }
  async function jobsOf(client, url) {
   const place = {
    owner: url.owner,
    repo: url.repository
   };
   if (url.kind === "job") return oneJob(client, place, url.jobId);
   if (url.kind === "run") return jobsOfRun(client, place, url.runId, url.attempt);
   return jobsOfPullRequest(client, place, url.number);
  }
  function chooseJobs(jobs, asked) {
   if (asked) return [ ...jobs ];
   const failed = jobs.filter(({conclusion: conclusion}) => conclusion !== null && red.has(conclusion));
   const genuine = failed.filter(({conclusion: conclusion}) => conclusion !== "cancelled");
   return (genuine.length > 0 ? genuine : failed).slice(0, mostJobs);
  }
  async function fetchFailures(client, url, options) {
   const jobs = chooseJobs(await jobsOf(client, url), url.kind === "job");
   if (jobs.length === 0) throw new user_error.y("No job of that run has failed: there is nothing to fix.");
   const failures = [];
   for (const job of jobs) {
    const path = `/repos/${url.owner}/${url.repository}/actions/jobs/${job.id}/logs`;
    const log = await download(`${options.apiUrl.replace(/\/+$/, "")}${path}`, options.token, `the log of job ${job.id}`);
    const share = Math.max(10, Math.floor(options.maxLines / jobs.length));
    for (const failure of (0, read_failures.k)((0, log_source.P)(log), {
     maxLines: share
    }).failures) failures.push({
     job: job.name,
     ...failure
    });
   }
   return failures;
  }
  const repository = {
   origin: schemas.YjP(),
   owner: schemas.YjP(),
   repository: schemas.YjP()
  };
  const actionsUrlSchema = schemas.gMt("kind", [ schemas.Ikc({
   kind: schemas.euz("run"),
   ...repository,
   runId: schemas.Whr(),
   attempt: schemas.Whr().optional()
  }), schemas.Ikc({
   kind: schemas.euz("job"),
   ...repository,
   runId: schemas.Whr().optional(),
   jobId: schemas.Whr()
  }), schemas.Ikc({
   kind: schemas.euz("pull-request"),
   ...repository,
   number: schemas.Whr()
  }) ]);
  function numberFrom(text) {
   if (text === undefined || text === null || !/^\d{1,15}$/.test(text)) return undefined;
   return Number(text) > 0 ? Number(text) : undefined;
  }
  function runUrl(place, rest) {
   const runId = numberFrom(rest[0]);
   if (runId === undefined) return undefined;
   const after = rest[1] === "attempts" ? rest.slice(3) : rest.slice(1);
   const attempt = rest[1] === "attempts" ? numberFrom(rest[2]) : undefined;
   if (rest[1] === "attempts" && attempt === undefined) return undefined;
   if (after[0] === "job" || after[0] === "jobs") {
    const jobId = numberFrom(after[1]);
    return jobId === undefined ? undefined : {
     kind: "job",
     ...place,
     runId: runId,
     jobId: jobId
    };
   }
   return {
    kind: "run",
    ...place,
    runId: runId,
    ...attempt === undefined ? {} : {
     attempt: attempt
    }
   };
  }
  function pullRequestUrl(place, rest, url) {
   const number = numberFrom(rest[0]);
   if (number === undefined) return undefined;
   const jobId = numberFrom(url.searchParams.get("check_run_id"));
   return jobId === undefined ? {
    kind: "pull-request",
    ...place,
    number: number
   } : {
    kind: "job",
    ...place,
    jobId: jobId
   };
  }
  function checkUrl(place, text) {
   const jobId = numberFrom(text);
   return jobId === undefined ? undefined : {
    kind: "job",
    ...place,
    jobId: jobId
   };
  }
  function parseActionsUrl(text) {
   if (!URL.canParse(text.trim())) return undefined;
   const url = new URL(text.trim());
   if (!/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") return undefined;
   const [owner, name, area, ...rest] = url.pathname.split("/").filter(part => part !== "");
   if (owner === undefined || name === undefined) return undefined;
   if (!/^[\w.-]+$/.test(owner) || !/^[\w.-]+$/.test(name)) return undefined;
   const place = {
    origin: url.origin,
    owner: owner,
    repository: name
   };
   if (area === "actions" && rest[0] === "runs") return runUrl(place, rest.slice(1));
   if (area === "runs") return checkUrl(place, rest[0]);
   if (area === "commit" && rest[1] === "checks") return checkUrl(place, rest[2]);
   if (area === "pull") return pullRequestUrl(place, rest, url);
   return undefined;
  }
  var fields = __webpack_require__(93006);
  const optionalText = schemas.YjP("must be a text").optional().transform(value => value === undefined || value.trim() === "" ? undefined : value);
  const runInfoSchema = schemas.rej({
   deterministic: schemas.zMY("must be true (fails every time) or false (fails now and then)").meta({
    description: "Whether the failure happens every time (true) or now and then (false)"
   }),
   prompt: schemas.YjP("must be a text").refine(value => value.trim() !== "", "must say what is wrong or what to fix").meta({
    description: "What is wrong, or what to fix"
   }),
   url: optionalText.meta({
    description: "URL of the failed run, job, attempt or check, or of a pull request’s checks page"
   }),
   "raw-logs": optionalText.meta({
    description: "The log itself, or the path of a file that holds it"
   }),
   "existing-test-path": optionalText.meta({
    description: "Path of a test that shows the failure; no reproduction is made then"
   })
  }).superRefine((info, context) => {
   const problem = (field, message) => context.addIssue({
    code: "custom",
    path: [ field ],
    message: message
   });
   if (info.url !== undefined && parseActionsUrl(info.url) === undefined) problem("url", "must be the URL of a run, attempt, job or check of GitHub Actions, or of a pull request’s checks page");
   if (info["existing-test-path"] !== undefined) return;
   if (info.url !== undefined && info["raw-logs"] !== undefined) problem("raw-logs", "must not be given together with url: exactly one of them is needed");
   if (info.url === undefined && info["raw-logs"] === undefined) problem("url", "or raw-logs must be given (exactly one of them), unless existing-test-path is");
  });
  const runInfoFields = Object.keys(runInfoSchema.shape);
  function crossFieldIssues(fields, wrong) {
   if ([ "url", "raw-logs", "existing-test-path" ].some(field => wrong.has(field))) return [];
   const known = Object.fromEntries(runInfoFields.map(field => [ field, fields[field] ]));
   const result = runInfoSchema.safeParse({
    ...known,
    deterministic: true,
    prompt: "given"
   });
   return result.error?.issues ?? [];
  }
  function describe(issue, json) {
   if (issue.code === "unrecognized_keys") {
    const known = `The fields are ${runInfoFields.join(", ")}.`;
    return issue.keys.map(key => `'${key}' is not a field of info.json. ${known}`);
   }
   const field = String(issue.path[0]);
   if (json[field] === undefined && (field === "deterministic" || field === "prompt")) return [ `${field} is required: it ${issue.message}.` ];
   return [ `${field} ${issue.message}.` ];
  }
  function checkRunInfo(json) {
   if (typeof json !== "object" || json === null || Array.isArray(json)) throw new user_error.y("info.json must hold one JSON object with the fields deterministic and prompt.");
   const fields = json;
   const result = runInfoSchema.safeParse(fields);
   if (result.success) return result.data;
   const issues = [ ...result.error.issues ];
   if (!issues.some(issue => issue.code === "custom")) {
    const wrong = new Set(issues.filter(issue => issue.path.length > 0).map(issue => String(issue.path[0])));
    issues.push(...crossFieldIssues(fields, wrong));
   }
   throw new user_error.y([ ...new Set(issues.flatMap(issue => describe(issue, fields))) ], {
    cause: result.error
   });
  }
  function parseRunInfo(text, name) {
   return checkRunInfo(parseJson(text, name));
  }
  function description(field) {
   return String(runInfoSchema.shape[field].meta()?.description);
  }
  const runInfoInputs = {
   deterministic: schemas.k5n([ "true", "false" ]).optional().meta({
    description: `${description("deterministic")} (true, false)`
   }),
   prompt: (0, fields.Qq)(description("prompt")),
   url: (0, fields.Qq)(description("url")),
   "raw-logs": (0, fields.Qq)(description("raw-logs")),
   "existing-test-path": (0, fields.Qq)(description("existing-test-path"))
  };
  function runInfoFromInputs(inputs, base = {}) {
   const merged = {
    ...base
   };
   for (const field of runInfoFields) {
    const value = inputs[field];
    if (value === undefined) continue;
    merged[field] = field === "deterministic" ? value === "true" : value;
   }
   return checkRunInfo(merged);
  }
  var claim_folder = __webpack_require__(9214);
  var digest = __webpack_require__(34049);
  var parse_patch = __webpack_require__(7124);
  var run_report = __webpack_require__(32976);
  var open_repository = __webpack_require__(62266);
  var repository_repository = __webpack_require__(91192);
  async function symbolic({git: git, gitFolder: folder}, reference) {
   const result = await git.run([ "symbolic-ref", "--quiet", "--short", reference ], {
    folder: folder,
    expectedExitCodes: [ 0, 1, 128 ]
   });
   const name = result.stdout.toString().trim();
   return result.exitCode === 0 && name !== "" ? name : undefined;
  }
  async function tipOf(repository, name) {
   const {git: git, gitFolder: folder} = repository;
   const local = await (0, repository_repository.fq)(repository, `refs/heads/${name}`);
   const remote = await (0, repository_repository.fq)(repository, `refs/remotes/origin/${name}`);
   if (local === undefined || remote === undefined) return local ?? remote;
   const ahead = await git.run([ "merge-base", "--is-ancestor", remote, local ], {
    folder: folder,
    expectedExitCodes: [ 0, 1, 128 ]
   });
   return ahead.exitCode === 0 ? local : remote;
  }
  async function findBaseBranch(repository, asked) {
   if (asked !== undefined) {
    const commit = await tipOf(repository, asked) ?? await (0, repository_repository.fq)(repository, asked);
    if (commit !== undefined) return {
     name: asked,
     commit: commit
    };
    throw new user_error.y(`There is no branch or commit '${asked}' to start the fix from.`);
   }
   const remote = (await symbolic(repository, "refs/remotes/origin/HEAD"))?.replace(/^origin\//, "");
   for (const name of [ remote, "main", "master", await symbolic(repository, "HEAD") ]) {
    const commit = name === undefined ? undefined : await tipOf(repository, name);
    if (commit !== undefined) return {
     name: name,
     commit: commit
    };
   }
   const head = await (0, repository_repository.fq)(repository, "HEAD");
   if (head !== undefined) return {
    name: "HEAD",
    commit: head
   };
   throw new user_error.y("The repository has no commit to start a fix from.");
  }
  var atomic_write = __webpack_require__(88274);
  const identity = {
   name: "bugfix",
   email: "bugfix@users.noreply.github.com"
  };
  const identityVariables = {
   GIT_AUTHOR_NAME: identity.name,
   GIT_AUTHOR_EMAIL: identity.email,
   GIT_COMMITTER_NAME: identity.name,
   GIT_COMMITTER_EMAIL: identity.email
  };
  async function commitOn(git, gitFolder, parent, message, change) {
   const index = (0, external_node_path_.join)(gitFolder, `bugfix-index-${process.pid}-${Date.now()}`);
   const call = {
    environment: {
     GIT_DIR: gitFolder,
     GIT_INDEX_FILE: index,
     ...identityVariables
    }
   };
   try {
    await git.run([ "read-tree", parent ], call);
    await change(call);
    const tree = (await git.text([ "write-tree" ], call)).trim();
    return (await git.text([ "commit-tree", tree, "-p", parent, "-m", message ], call)).trim();
   } finally {
    await (0, promises_.rm)(index, {
     force: true
    });
   }
  }
  function modeOf(path) {
   return path.endsWith(".sh") ? "100755" : "100644";
  }
  async function addBlobs(git, gitFolder, files) {
   const entries = [];
   for (const [path, content] of Object.entries(files)) {
    const id = (await git.text([ "hash-object", "-w", "--stdin" ], {
     folder: gitFolder,
     input: content
    })).trim();
    entries.push({
     path: path,
     entry: `${modeOf(path)},${id},${path}`
    });
   }
   return entries;
  }
  async function writeFiles(folder, files) {
   for (const [path, content] of Object.entries(files)) await (0, atomic_write.lo)((0, 
   external_node_path_.join)(folder, path), content, modeOf(path) === "100755" ? 493 : 420);
  }
  async function commitFiles(git, folder, files, message) {
   const gitFolder = (await git.text([ "rev-parse", "--absolute-git-dir" ], {
    folder: folder
   })).trim();
   const head = (await git.text([ "rev-parse", "--verify", "HEAD" ], {
    folder: folder
   })).trim();
   const entries = await addBlobs(git, folder, files);
   const commit = await commitOn(git, gitFolder, head, message, async call => {
    for (const {entry: entry} of entries) await git.run([ "update-index", "--add", "--cacheinfo", entry ], call);
   });
   const same = await git.run([ "diff", "--quiet", head, commit ], {
    folder: folder,
    expectedExitCodes: [ 0, 1 ]
   });
   if (same.exitCode === 0) return undefined;
   await writeFiles(folder, files);
   for (const {entry: entry} of entries) await git.run([ "update-index", "--add", "--cacheinfo", entry ], {
    folder: folder
   });
   await git.run([ "update-ref", "-m", "bugfix: reproduction", "HEAD", commit, head ], {
    folder: folder
   });
   return commit;
  }
  async function treeOf(git, folder, commit) {
   return (await git.text([ "rev-parse", `${commit}^{tree}` ], {
    folder: folder
   })).trim();
  }
  async function createFixBranch(repository, request) {
   const {git: git, gitFolder: gitFolder} = repository;
   const commit = await commitOn(git, gitFolder, request.base, request.message, async call => {
    await git.run([ "apply", "--cached", "--whitespace=nowarn", "-" ], {
     ...call,
     input: request.patch
    });
   });
   const tree = await treeOf(git, gitFolder, commit);
   for (let number = 1; ;number++) {
    const branch = number === 1 ? request.wanted : `${request.wanted}-${number}`;
    const existing = await (0, repository_repository.fq)(repository, `refs/heads/${branch}`);
    if (existing !== undefined && await treeOf(git, gitFolder, existing) === tree) return {
     branch: branch,
     commit: existing
    };
    if (existing !== undefined) continue;
    await git.run([ "update-ref", `refs/heads/${branch}`, commit, "" ], {
     folder: gitFolder
    });
    return {
     branch: branch,
     commit: commit
    };
   }
  }
  var picomatch = __webpack_require__(14006);
  const places = [ ".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS" ];
  function matcherOf(pattern) {
   const body = pattern.replace(/^\//, "").replace(/\/$/, "");
   const anchored = pattern.replace(/\/$/, "").includes("/");
   const below = body.endsWith("/*") ? [] : [ `${body}/**` ];
   const globs = [ ...pattern.endsWith("/") ? [] : [ body ], ...below ];
   const options = {
    dot: true,
    nobrace: true,
    nobracket: true,
    noextglob: true,
    nonegate: true
   };
   const isMatch = picomatch(globs.map(glob => anchored ? glob : `**/${glob}`), options);
   return path => isMatch(path);
  }
  function parseCodeOwners(text) {
   return text.split(/\r?\n/).flatMap(line => {
    const [pattern = "", ...owners] = line.replace(/(^|\s)#.*$/, "").trim().split(/(?<!\\)\s+/);
    if (pattern === "" || pattern.startsWith("!") || /[[\]]/.test(pattern)) return [];
    return [ {
     pattern: pattern,
     owners: owners,
     matches: matcherOf(pattern.replaceAll("\\ ", " "))
    } ];
   });
  }
  function ownersOf(rules, path) {
   return rules.findLast(rule => rule.matches(path))?.owners ?? [];
  }
  async function findCodeOwners(snapshot, paths) {
   for (const place of places) {
    const text = await snapshot.readFile(place);
    if (text === undefined) continue;
    const rules = parseCodeOwners(text);
    return [ ...new Set(paths.flatMap(path => ownersOf(rules, path))) ];
   }
   return [];
  }
  const mostLines = 40;
  function faultyLines(patch) {
   return (0, parse_patch.i)(patch).files.flatMap(({oldPath: oldPath, status: status, hunks: hunks}) => {
    if (status === "added") return [];
    return hunks.flatMap(({oldStart: oldStart, lines: lines}) => {
     let line = oldStart;
     const removed = [];
     for (const text of lines) {
      if (text.startsWith("-")) removed.push(line);
      if (text.startsWith("-") || text.startsWith(" ")) line += 1;
     }
     return removed.slice(0, mostLines).map(number => ({
      path: oldPath,
      from: number,
      to: number
     }));
    });
   });
  }
  async function blame(repository, commit, patch) {
   const {git: git, gitFolder: folder} = repository;
   const counts = new Map;
   for (const {path: path, from: from, to: to} of faultyLines(patch).slice(0, mostLines)) {
    const result = await git.run([ "blame", "--porcelain", "-L", `${from},${to}`, commit, "--", path ], {
     folder: folder,
     expectedExitCodes: [ 0, 128 ]
    });
    const text = result.stdout.toString();
    const name = /^author (.+)$/m.exec(text)?.[1];
    if (name === undefined) continue;
    const known = counts.get(name) ?? {
     lines: 0,
     commit: text.slice(0, 10),
     paths: new Set
    };
    known.lines += 1;
    known.paths.add(path);
    counts.set(name, known);
   }
   return [ ...counts ].sort(([, a], [, b]) => b.lines - a.lines).slice(0, 3).map(([name, {lines: lines, commit: last, paths: paths}]) => ({
    name: name,
    reason: `last changed ${lines} of the faulty lines in ${[ ...paths ].join(", ")} (${last})`
   }));
  }
  async function findDevelopers(repository, commit, patch) {
   const paths = (0, parse_patch.i)(patch).files.map(({newPath: newPath}) => newPath);
   const owners = await findCodeOwners((0, repository_repository.Hb)(repository, commit), paths);
   const owning = owners.slice(0, 5).map(name => ({
    name: name,
    reason: `CODEOWNERS of ${paths.slice(0, 3).join(", ")}`
   }));
   return [ ...owning, ...await blame(repository, commit, patch) ];
  }
  var test_paths = __webpack_require__(43399);
  const mostRead = 2e3;
  function plainPath(path) {
   return path.replace(/\\/g, "/").replace(/^(?:\.\/)+/, "");
  }
  function matchPath(printed, files) {
   const path = plainPath(printed);
   const exact = files.find(file => file === path);
   if (exact !== undefined) return exact;
   const inside = files.filter(file => path.endsWith(`/${file}`)).sort((a, b) => b.length - a.length);
   if (inside[0] !== undefined) return inside[0];
   const below = files.filter(file => file.endsWith(`/${path}`));
   return below.length === 1 ? below[0] : below.find(test_paths.M);
  }
  function modulePaths(name) {
   const parts = (name.split(/[\s(]/)[0] ?? "").split(".");
   const paths = [];
   for (let length = parts.length; length > 0; length--) {
    const path = parts.slice(0, length).join("/");
    for (const extension of [ "py", "java", "kt", "scala", "groovy", "rs" ]) paths.push(`${path}.${extension}`);
   }
   return paths;
  }
  function leafOf(name) {
   const leaf = name.split(/ > | › |::|\//).at(-1) ?? name;
   return (/^[\w.]+$/.test(leaf) ? leaf.split(".").at(-1) : leaf.replace(/\[.*\]$|\(\)$/, ""))?.trim() ?? name;
  }
  async function filesThatName(test, snapshot, files) {
   const leaf = leafOf(test.name);
   const found = [];
   for (const file of files.filter(test_paths.M).slice(0, mostRead)) {
    const text = await snapshot.readFile(file);
    if (text?.includes(leaf)) found.push(file);
   }
   return found;
  }
  async function findTestFiles(test, snapshot) {
   const files = await snapshot.listFiles();
   const printed = [ test.file, test.frame?.file, ...modulePaths(test.file ?? test.name) ];
   for (const path of printed) {
    const match = path === undefined ? undefined : matchPath(path, files);
    if (match !== undefined && (path === test.file || (0, test_paths.M)(match))) return [ match ];
   }
   return filesThatName(test, snapshot, files);
  }
  var reduce_log = __webpack_require__(32994);
  const maxLines = 150;
  async function isFile(path) {
   return (0, promises_.stat)(path).then(status => status.isFile(), () => false);
  }
  async function readRawLogs(rawLogs, folders) {
   if (!rawLogs.includes("\n") && rawLogs.length < 1e3) {
    for (const folder of folders) {
     const path = (0, external_node_path_.resolve)(folder, rawLogs);
     if (await isFile(path)) return (await (0, reduce_log.N)(path, maxLines)).failures;
    }
   }
   return (0, read_failures.k)((0, log_source.P)(rawLogs), {
    maxLines: maxLines
   }).failures;
  }
  var dist = __webpack_require__(38815);
  const events = [ "pull_request", "push", "merge_group" ];
  function record(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
  }
  function texts(value) {
   return Array.isArray(value) ? value.filter(item => typeof item === "string") : [];
  }
  function letsThrough(filter, paths) {
   const wanted = texts(filter.paths);
   const ignored = texts(filter["paths-ignore"]);
   const match = (patterns, path) => picomatch.isMatch(path, patterns, {
    dot: true
   });
   if (wanted.length > 0) return paths.some(path => match(wanted, path));
   return ignored.length === 0 || paths.some(path => !match(ignored, path));
  }
  function reasonFor(workflow, paths) {
   const on = record(workflow).on ?? record(workflow).true;
   const names = typeof on === "string" ? [ on ] : Array.isArray(on) ? texts(on) : Object.keys(record(on));
   const event = events.find(name => names.includes(name) && letsThrough(record(record(on)[name]), paths));
   return event === undefined ? undefined : `runs on ${event} for ${paths.slice(0, 3).join(", ")}`;
  }
  async function recommendWorkflows(snapshot, paths) {
   const files = (await snapshot.listFiles()).filter(path => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
   const found = [];
   for (const file of files.slice(0, 100)) {
    let workflow;
    try {
     workflow = (0, dist.qg)(await snapshot.readFile(file) ?? "");
    } catch {
     continue;
    }
    const reason = reasonFor(workflow, paths);
    if (reason !== undefined) found.push({
     file: file,
     reason: reason
    });
   }
   return found.slice(0, 10);
  }
  var reproduction_files = __webpack_require__(95564);
  var slug = __webpack_require__(36567);
  function timedProgress(progress, timeline) {
   const started = performance.now();
   const elapsed = () => Math.round(performance.now() - started) / 1e3;
   let depth = 0;
   return {
    ...progress,
    async step(title, work) {
     const atSeconds = elapsed();
     depth += 1;
     try {
      return await progress.step(title, work);
     } finally {
      depth -= 1;
      if (depth === 0) timeline.push({
       title: title,
       atSeconds: atSeconds,
       seconds: Math.round((elapsed() - atSeconds) * 1e3) / 1e3
      });
     }
    }
   };
  }
  var create_workspace = __webpack_require__(82852);
  var detect_stack = __webpack_require__(41681);
  var create_sandbox = __webpack_require__(81732);
  var install_dependencies = __webpack_require__(27057);
  var run_tests = __webpack_require__(46551);
  var workspace_states = __webpack_require__(72289);
  const defaultRunSeconds = 120;
  async function chooseStack({repository: repository, baseCommit: baseCommit, nearFiles: nearFiles}) {
   const snapshot = (0, repository_repository.Hb)(repository, baseCommit);
   const [stack] = await (0, detect_stack.q)({
    snapshot: snapshot,
    changedFiles: nearFiles
   });
   if (stack !== undefined) return stack;
   throw new user_error.y("No known build tool or test framework was found in the repository. State them in bugfix.yml at its root.");
  }
  async function treeMaker(request, privateFolder, tree) {
   const {repository: repository, baseCommit: baseCommit} = request;
   const {git: git} = repository;
   const objects = await (0, workspace_states.Fr)({
    repository: repository,
    privateFolder: privateFolder
   });
   const environment = {
    ...objects,
    GIT_INDEX_FILE: (0, external_node_path_.join)(privateFolder, "index")
   };
   const worktree = {
    ...environment,
    GIT_WORK_TREE: tree,
    GIT_INDEX_FILE: (0, external_node_path_.join)(privateFolder, "tree-index")
   };
   return async patches => {
    await git.run([ "read-tree", `${baseCommit}^{tree}` ], {
     environment: environment
    });
    for (const patch of patches.filter(text => text.trim() !== "")) {
     for (const [, path] of patch.matchAll(/^diff --git a\/(.+) b\/\1\nnew file mode/gm)) await git.run([ "update-index", "--force-remove", "--", path ], {
      environment: environment
     });
     await git.run([ "apply", "--cached", "--whitespace=nowarn", "-" ], {
      environment: environment,
      input: patch
     });
    }
    const wanted = (await git.text([ "write-tree" ], {
     environment: environment
    })).trim();
    await git.run([ "read-tree", "--reset", "-u", wanted ], {
     environment: worktree,
     folder: tree
    });
    const spared = workspace_states.Sz.flatMap(pattern => [ "-e", pattern ]);
    await git.run([ "clean", "-ffdq", ...spared ], {
     environment: worktree,
     folder: tree,
     expectedExitCodes: [ 0, 1 ]
    });
   };
  }
  async function install(request, stack, sandbox, folder) {
   const result = await request.progress.step(`Installing dependencies (${stack.packageManager})`, () => (0, 
   install_dependencies.b)({
    sandbox: sandbox,
    stack: stack,
    repository: folder,
    environmentFolder: (0, external_node_path_.join)(request.folder, "workspace", "environment"),
    budgetSeconds: request.seconds,
    ...request.signal === undefined ? {} : {
     signal: request.signal
    }
   }));
   if (result.installed) return result;
   throw new user_error.y(`The dependencies could not be installed: ${result.lines.slice(-4).join(" | ").slice(0, 900)}. State the install commands in bugfix.yml.`);
  }
  function runner(bench, reports, signal) {
   return async (selection, settings = {}) => {
    const {prelude: prelude = "", lane: lane = 0, seconds: seconds = defaultRunSeconds} = settings;
    const {run: run, console: console} = await (0, run_tests.N)({
     sandbox: bench.sandbox,
     stack: bench.stack,
     repository: bench.folder,
     installed: {
      ...bench.installed,
      prelude: `${prelude}${bench.installed.prelude}`
     },
     selection: selection,
     reportFolder: (0, external_node_path_.join)(reports, String(lane)),
     seconds: seconds,
     ...signal === undefined ? {} : {
      signal: signal
     }
    });
    const {command: command, exitCode: exitCode, report: report, durationMs: durationMs, timedOut: timedOut} = run;
    const shown = command.replaceAll(reports, "$REPORTS").replaceAll(bench.folder, "$REPOSITORY");
    return {
     command: shown,
     exitCode: exitCode,
     report: report,
     console: console,
     durationMs: durationMs,
     timedOut: timedOut,
     logDigest: (0, digest.b)(console)
    };
   };
  }
  async function openWorkbench(request) {
   const {repository: repository, baseCommit: baseCommit, sandbox: kind, environment: environment, progress: progress} = request;
   const workspace = (0, external_node_path_.join)(request.folder, "workspace");
   const folder = (0, external_node_path_.join)(workspace, "repository");
   await (0, promises_.rm)(request.folder, {
    recursive: true,
    force: true
   });
   await (0, promises_.mkdir)(folder, {
    recursive: true
   });
   const stack = await chooseStack(request);
   const home = (0, external_node_path_.join)(request.folder, "home");
   const sandbox = await (0, create_sandbox._)({
    kind: kind,
    environment: environment,
    home: home,
    writableFolders: [ workspace ],
    image: stack.baseImage
   });
   progress.note(`Stack: ${stack.language}, ${stack.packageManager}, ${stack.testFramework}`);
   progress.note(`Sandbox: ${sandbox.description}`);
   await (0, create_workspace.s)(repository, baseCommit, folder);
   await (0, workspace_states.T6)(folder);
   const checkout = await treeMaker(request, (0, external_node_path_.join)(request.folder, "private"), folder);
   await checkout([]);
   const installed = await install(request, stack, sandbox, folder);
   const {git: git} = repository;
   return {
    repository: repository,
    baseCommit: baseCommit,
    stack: stack,
    sandbox: sandbox,
    installed: installed,
    folder: folder,
    checkout: checkout,
    async commit() {
     await git.run([ "add", "-A" ], {
      folder: folder
     });
     const identity = [ "-c", "user.name=base", "-c", "user.email=base@localhost" ];
     await git.run([ ...identity, "commit", "-q", "--no-verify", "--allow-empty", "-m", "base" ], {
      folder: folder
     });
    },
    run: runner({
     sandbox: sandbox,
     stack: stack,
     installed: installed,
     folder: folder
    }, (0, external_node_path_.join)(workspace, "reports"), request.signal)
   };
  }
  var find_secrets = __webpack_require__(65678);
  var render_report = __webpack_require__(6180);
  function stampOf(time) {
   return time.slice(0, 19).replace("T", "_").replace(/:/g, "-");
  }
  async function writeReport(report, folder, secrets) {
   const base = (0, external_node_path_.join)(folder, `${stampOf(report.startedAt)}_${(0, 
   slug.t)(report.description)}`);
   const written = {
    reportPath: `${base}.md`,
    jsonPath: `${base}.json`
   };
   const patch = report.fix?.patch ?? "";
   if (patch.trim() !== "") {
    written.patchPath = `${base}.patch`;
    await (0, atomic_write.lo)(written.patchPath, patch);
   }
   await (0, atomic_write.lo)(written.jsonPath, (0, find_secrets.f)((0, atomic_write.IB)(report), secrets));
   await (0, atomic_write.lo)(written.reportPath, (0, find_secrets.f)((0, render_report.B)(report), secrets));
   return written;
  }
  var patches_patch = __webpack_require__(75726);
  function newFilesPatch(files) {
   return Object.entries(files).map(([path, content]) => {
    const ends = content.endsWith("\n");
    const lines = (ends ? content.slice(0, -1) : content).split("\n");
    const body = lines.map(line => `+${line}`).join("\n");
    const end = ends ? "\n" : "\n\\ No newline at end of file\n";
    const mode = path.endsWith(".sh") ? "100755" : "100644";
    return `diff --git a/${path} b/${path}\nnew file mode ${mode}\n--- /dev/null\n+++ b/${path}\n@@ -0,0 +1,${lines.length} @@\n${body}${end}`;
   }).join("");
  }
  var check_policy = __webpack_require__(79565);
  function evidenceOf(purpose, run) {
   const count = (...statuses) => run.report.tests.filter(({status: status}) => statuses.includes(status)).length;
   return {
    purpose: purpose,
    command: run.command,
    exitCode: run.exitCode,
    durationMs: Math.round(run.durationMs),
    logDigest: run.logDigest,
    passed: count("passed") + (run.report.unnamedPassed ?? 0),
    failed: count("failed", "error")
   };
  }
  var mask = __webpack_require__(5744);
  var read_console = __webpack_require__(66668);
  function plainName(name) {
   return name.replace(/ > | › |::|#|\s+/g, " ").replace(/\.(?=\w)/g, " ").replace(/\(\)$/, "").trim();
  }
  function isSameTest(a, b) {
   const [first, second] = [ plainName(a), plainName(b) ];
   if (first === second) return true;
   const [short, long] = first.length < second.length ? [ first, second ] : [ second, first ];
   return short !== "" && long.endsWith(` ${short}`);
  }
  function words(message) {
   const said = message.split("\n").map(line => (0, mask.hY)(line.replace(/^E\s+/, ""))).filter(line => line !== "").slice(0, 3).join(" ");
   return new Set(said.match(/[\p{L}_][\p{L}\p{N}_]*|[<>=!]=?/gu) ?? []);
  }
  function likeness(a, b) {
   const [first, second] = [ words(a), words(b) ];
   if (first.size === 0 || second.size === 0) return first.size === second.size ? 1 : 0;
   const shared = [ ...first ].filter(word => second.has(word)).length;
   return shared / Math.min(first.size, second.size);
  }
  const alike = .6;
  function saysTheSame(a, b) {
   if (a === undefined || b === undefined) return true;
   return likeness(a, b) >= alike;
  }
  function failing(tests) {
   return tests.filter(({status: status}) => status === "failed" || status === "error");
  }
  function failingTestsOf(run) {
   const told = (0, read_console.MC)(run.console).flatMap(({tests: tests}) => failing(tests));
   return failing(run.report.tests).map(test => {
    const same = told.filter(({name: name}) => isSameTest(name, test.name));
    const messages = [ test.message, test.traceback, ...same.map(({message: message}) => message) ];
    return {
     test: test,
     messages: messages.filter(message => message !== undefined)
    };
   });
  }
  function findSameFailure(run, wanted) {
   const candidates = failingTestsOf(run).filter(({test: test}) => isSameTest(test.name, wanted.name));
   return candidates.find(({messages: messages}) => messages.length === 0 || messages.some(message => saysTheSame(message, wanted.message)))?.test;
  }
  const z = 1.959963984540054;
  function wilson(failures, runs) {
   const rate = failures / runs;
   const centre = (rate + z ** 2 / (2 * runs)) / (1 + z ** 2 / runs);
   const half = z * Math.sqrt(rate * (1 - rate) / runs + z ** 2 / (4 * runs ** 2)) / (1 + z ** 2 / runs);
   return {
    failures: failures,
    runs: runs,
    rate: rate,
    low: Math.max(0, centre - half),
    high: Math.min(1, centre + half)
   };
  }
  function upperBound(runs) {
   return 1 - .05 ** (1 / runs);
  }
  function runsToVerify(rate, least, most) {
   if (rate >= 1) return least;
   return Math.min(most, Math.max(least, Math.ceil(Math.log(.05) / Math.log(1 - rate))));
  }
  function sequentialTest(failures, runs) {
   const [rare, frequent, error] = [ .01, .2, .05 ];
   const ratio = failures * Math.log(frequent / rare) + (runs - failures) * Math.log((1 - frequent) / (1 - rare));
   if (ratio >= Math.log((1 - error) / error)) return "frequent";
   return ratio <= Math.log(error / (1 - error)) ? "rare" : "undecided";
  }
  function load(workers) {
   return `for worker in $(seq ${workers}); do (timeout 60 sh -c 'while :; do :; done' >/dev/null 2>&1 &) ; done; `;
  }
  const amplifiers = {
   parallel: {
    name: "parallel runs",
    prelude: ""
   },
   load: {
    name: "CPU load",
    prelude: load(2)
   },
   seed: {
    name: "other hash seeds",
    prelude: "export PYTHONHASHSEED=$((RANDOM % 4294967)); "
   }
  };
  function chooseAmplifiers(message, language) {
   const timing = /time|race|lock|thread|concurren|async|await|port|address already|connection|order/i.test(message ?? "");
   return [ ...language === "python" ? [ amplifiers.seed ] : [], ...timing || message === undefined ? [ amplifiers.load ] : [], amplifiers.parallel ];
  }
  const leastRuns = 20;
  function isDecided(failures, runs) {
   return runs >= leastRuns && failures >= 3 && sequentialTest(failures, runs) === "frequent";
  }
  async function stress(request) {
   const {bench: bench, file: file, wanted: wanted, lanes: lanes} = request;
   let runs = 0;
   let failures = 0;
   let test;
   const evidence = [];
   const prelude = request.amplifiers.map(amplifier => amplifier.prelude).join("");
   const once = async (lane, settings) => {
    const run = await bench.run({
     files: [ file ]
    }, {
     ...settings,
     lane: lane
    });
    runs += 1;
    const same = findSameFailure(run, wanted);
    if (same !== undefined) {
     failures += 1;
     test ??= same;
    }
    if (evidence.length < 5 || same !== undefined) evidence.push(evidenceOf("stress", run));
   };
   while (runs < request.runs && request.mayGoOn() && !isDecided(failures, runs)) {
    const batch = Array.from({
     length: Math.min(lanes, request.runs - runs)
    }, (_, lane) => lane);
    await Promise.all(batch.map(lane => once(lane, {
     prelude: prelude,
     seconds: 60
    })));
   }
   return {
    ...runs === 0 ? {} : {
     rate: wilson(failures, runs)
    },
    ...test === undefined ? {} : {
     test: test
    },
    evidence: evidence.slice(0, 20)
   };
  }
  const leastGreenRuns = 5;
  const mostGreenRuns = 60;
  const lanes = 2;
  function statusOf(report, name) {
   const found = report.tests.filter(test => isSameTest(test.name, name));
   if (found.length === 0) return "absent";
   return found.every(({status: status}) => status === "passed") ? "passed" : "failed";
  }
  const failedTests = report => report.tests.filter(({status: status}) => status === "failed" || status === "error");
  function filesOf({testFile: testFile, originalFile: originalFile}) {
   return [ testFile, originalFile ].filter(file => file !== undefined);
  }
  function isGreen(run, file, reproduction, knownFailures) {
   const {report: report} = run;
   const made = reproduction.created && file === reproduction.testFile;
   const ran = made ? report.tests.some(({status: status}) => status === "passed") : reproduction.tests.every(({name: name}) => statusOf(report, name) === "passed");
   return ran && !run.timedOut && failedTests(report).every(({id: id}) => knownFailures.has(id));
  }
  function isRed(run, reproduction) {
   return reproduction.tests.some(({name: name}) => statusOf(run.report, name) === "failed");
  }
  function otherFailures({suiteBefore: suiteBefore, reproduction: reproduction}) {
   const failed = suiteBefore === undefined ? [] : failedTests(suiteBefore.report);
   const reproduced = ({name: name}) => reproduction.tests.some(test => isSameTest(test.name, name));
   return new Set(failed.filter(test => !reproduced(test)).map(({id: id}) => id));
  }
  function preludeOf({deterministic: deterministic, tests: tests}, language) {
   if (deterministic) return "";
   return chooseAmplifiers(tests[0]?.message, language).map(amplifier => amplifier.prelude).join("");
  }
  function greenRunsNeeded({rate: rate}) {
   return rate === undefined ? leastGreenRuns : runsToVerify(Math.max(rate.low, .01), leastGreenRuns, mostGreenRuns);
  }
  async function greenCheck(request) {
   const {bench: bench, reproduction: reproduction, testPatches: testPatches, patch: patch} = request;
   const wanted = greenRunsNeeded(reproduction);
   const evidence = [];
   const prelude = preludeOf(reproduction, bench.stack.language);
   const known = otherFailures(request);
   await bench.checkout([ ...testPatches, patch ]);
   const isGreenRun = async lane => {
    for (const file of filesOf(reproduction)) {
     const run = await bench.run({
      files: [ file ]
     }, {
      lane: lane,
      prelude: prelude
     });
     evidence.push(evidenceOf(`${file} with the fix`, run));
     if (!isGreen(run, file, reproduction, known)) return false;
    }
    return true;
   };
   let runs = 0;
   let green = 0;
   while (runs < wanted && green === runs && request.mayGoOn()) {
    const width = Math.min(reproduction.deterministic ? 1 : lanes, wanted - runs);
    const done = await Promise.all(Array.from({
     length: width
    }, (_, lane) => isGreenRun(lane)));
    runs += done.length;
    green += done.filter(Boolean).length;
   }
   return {
    name: `green ${wanted} times with the fix`,
    ...runs < wanted && green === runs ? {} : {
     passed: green === wanted
    },
    detail: `${green} of ${runs} runs were green, ${wanted} were needed`,
    evidence: evidence
   };
  }
  async function redCheck(name, request) {
   const {bench: bench, reproduction: reproduction, testPatches: testPatches} = request;
   await bench.checkout(testPatches);
   const evidence = [];
   const prelude = preludeOf(reproduction, bench.stack.language);
   const most = reproduction.deterministic ? 1 : greenRunsNeeded(reproduction);
   const [file] = filesOf(reproduction);
   let red = false;
   for (let runs = 0; runs < most && !red && file !== undefined && request.mayGoOn(); runs++) {
    const run = await bench.run({
     files: [ file ]
    }, {
     prelude: prelude
    });
    evidence.push(evidenceOf(`${file} without the fix`, run));
    red = isRed(run, reproduction);
   }
   return {
    name: name,
    ...evidence.length === 0 ? {} : {
     passed: red
    },
    detail: red ? "the reproduced test fails" : `${evidence.length} runs did not fail`,
    evidence: evidence
   };
  }
  function passedNames({report: report}) {
   return new Set(report.tests.filter(({status: status}) => status === "passed").map(({id: id}) => id));
  }
  function executed({report: report}) {
   return report.tests.filter(({status: status}) => status !== "skipped").length + (report.unnamedPassed ?? 0);
  }
  async function suiteChecks(request) {
   const {bench: bench, patch: patch, suiteBefore: suiteBefore, suiteSeconds: suiteSeconds} = request;
   const names = [ "no test of the suite that passed before fails", "no fewer tests run than before" ];
   if (suiteBefore === undefined || suiteBefore.timedOut || !request.mayGoOn()) return names.map(name => ({
    name: name,
    detail: "the whole suite could not be run in time",
    evidence: []
   }));
   await bench.checkout([ patch ]);
   const after = await bench.run({}, {
    seconds: suiteSeconds
   });
   const evidence = [ evidenceOf("suite on the base", suiteBefore), evidenceOf("suite with the fix", after) ];
   const passed = passedNames(after);
   const broken = [ ...passedNames(suiteBefore) ].filter(id => !passed.has(id));
   const counts = `${executed(suiteBefore)} before, ${executed(after)} with the fix`;
   const list = broken.slice(0, 5).join(", ");
   return [ {
    name: names[0],
    passed: broken.length === 0,
    detail: broken.length === 0 ? counts : `broken: ${list}`,
    evidence: evidence
   }, {
    name: names[1],
    passed: executed(after) >= executed(suiteBefore),
    detail: counts,
    evidence: evidence
   } ];
  }
  async function verifyFix(request) {
   const policy = (0, check_policy.h)(request.patch);
   const green = await greenCheck(request);
   if (green.passed === false) return [ policy, green ];
   return [ policy, green, await redCheck("red again without the fix", request), ...await suiteChecks(request) ];
  }
  const agentShare = .6;
  function strategiesOf({testFile: testFile, originalFile: originalFile}) {
   const small = testFile === undefined ? [] : [ {
    name: "reproduction",
    testFiles: [ testFile ]
   } ];
   const whole = originalFile === undefined ? [] : [ {
    name: "failing test file",
    testFiles: [ originalFile ]
   } ];
   return [ ...whole, ...small ];
  }
  function testPatchesOf({reproduction: reproduction, extraFiles: extraFiles}) {
   const made = reproduction.created && reproduction.testFile !== undefined ? reproduction.files[reproduction.testFile] : undefined;
   const files = {
    ...extraFiles,
    ...made === undefined ? {} : {
     [reproduction.testFile]: made
    }
   };
   return Object.keys(files).length === 0 ? [] : [ newFilesPatch(files) ];
  }
  async function protectedPaths({bench: bench, reproduction: reproduction}) {
   const files = await (0, repository_repository.Hb)(bench.repository, bench.baseCommit).listFiles();
   const own = [ reproduction.testFile, reproduction.originalFile ].filter(file => file !== undefined);
   return [ ...new Set([ ...files.filter(test_paths.M), ...own ]) ];
  }
  function testRunnerFor({bench: bench, reproduction: reproduction}) {
   const times = reproduction.deterministic ? 1 : greenRunsNeeded(reproduction);
   return async selection => {
    let run = await bench.run(selection, {
     seconds: 60
    });
    for (let time = 1; time < times && run.exitCode === 0; time++) run = await bench.run(selection, {
     seconds: 60
    });
    return run;
   };
  }
  function taskOf(request, strategy, red, seconds, paths) {
   const {bench: bench, prompt: prompt, budget: budget, signal: signal} = request;
   const failing = red.report.tests.filter(({status: status}) => status === "failed" || status === "error");
   const limit = AbortSignal.timeout(seconds * 1e3);
   return {
    workspace: bench.folder,
    goal: prompt,
    baseCommit: bench.baseCommit,
    stack: bench.stack,
    sandbox: bench.sandbox,
    git: bench.repository.git,
    runTests: testRunnerFor(request),
    environment: bench.installed.environment,
    commandPrelude: bench.installed.prelude,
    failingTests: failing.map(({id: id, name: name, file: file, message: message, traceback: traceback}) => ({
     id: id,
     name: name,
     ...file === undefined ? {} : {
      file: file
     },
     ...message === undefined ? {} : {
      message: message
     },
     ...traceback === undefined ? {} : {
      traceback: traceback
     }
    })),
    testFiles: strategy.testFiles,
    protectedPaths: paths,
    budget: {
     ...budget,
     seconds: seconds
    },
    mode: "autonomous",
    progress: request.progress,
    signal: signal === undefined ? limit : AbortSignal.any([ signal, limit ])
   };
  }
  function sizeOf(patch) {
   const {files: files} = (0, parse_patch.i)(patch);
   const lines = files.map(patches_patch.VB).reduce((sum, {added: added, removed: removed}) => sum + added + removed, 0);
   return {
    changedFiles: files.map(({newPath: newPath}) => newPath),
    changedLines: lines
   };
  }
  async function tryStrategy(request, strategy, number, setting) {
   const {bench: bench, agent: agent, progress: progress, reproduction: reproduction, budget: budget} = request;
   const started = performance.now();
   await bench.checkout(setting.testPatches);
   await bench.commit();
   const red = await bench.run({
    files: strategy.testFiles
   });
   const seconds = Math.max(5, budget.seconds * agentShare / Math.max(1, request.strategies));
   const task = taskOf(request, strategy, red, seconds, setting.paths);
   const outcome = await progress.step(`Looking for a fix (${agent.name}, by the ${strategy.name})`, () => agent.run(task));
   const patch = outcome.diff;
   const found = patch.trim() !== "";
   const checks = found ? await progress.step("Verifying the fix", () => verifyFix({
    bench: bench,
    reproduction: reproduction,
    testPatches: setting.testPatches,
    patch: patch,
    ...setting.suiteBefore === undefined ? {} : {
     suiteBefore: setting.suiteBefore
    },
    suiteSeconds: Math.max(60, (setting.suiteBefore?.durationMs ?? 0) / 1e3 * 5),
    mayGoOn: setting.mayGoOn
   })) : [];
   return {
    patch: patch,
    iteration: {
     number: number,
     strategy: strategy.name,
     stopReason: outcome.stopReason,
     explanation: outcome.explanation,
     seconds: Math.round(performance.now() - started) / 1e3,
     steps: outcome.usage.steps,
     ...found ? sizeOf(patch) : {
      changedFiles: [],
      changedLines: 0
     },
     checks: checks
    }
   };
  }
  const isVerified = ({iteration: iteration}) => iteration.checks.length > 0 && iteration.checks.every(({passed: passed}) => passed === true);
  function best(tried) {
   const passed = ({iteration: iteration}) => iteration.checks.filter(check => check.passed).length;
   const order = (a, b) => Number(isVerified(b)) - Number(isVerified(a)) || passed(b) - passed(a) || a.iteration.changedLines - b.iteration.changedLines;
   return tried.filter(({patch: patch}) => patch.trim() !== "").sort(order)[0];
  }
  async function suiteOnBase({bench: bench, progress: progress, budget: budget}) {
   await bench.checkout([]);
   try {
    return await progress.step("Running the whole suite on the base", () => bench.run({}, {
     seconds: Math.max(30, budget.seconds / 4)
    }));
   } catch (error) {
    progress.warn(`The whole suite could not be run: ${(0, user_error.b)(error)}`);
    return undefined;
   }
  }
  async function implementFix(request) {
   const deadline = performance.now() + request.budget.seconds * 1e3;
   const mayGoOn = () => performance.now() < deadline && request.signal?.aborted !== true;
   const testPatches = testPatchesOf(request);
   const check = await redCheck("red on the base", {
    ...request,
    testPatches: testPatches,
    mayGoOn: mayGoOn
   });
   const {bench: bench, baseBranch: baseBranch} = request;
   const nothing = {
    baseCommit: bench.baseCommit,
    baseBranch: baseBranch,
    patch: "",
    patchDigest: (0, digest.b)(""),
    checks: [ check ],
    iterations: []
   };
   if (check.passed !== true) return nothing;
   const suiteBefore = await suiteOnBase(request);
   const setting = {
    testPatches: testPatches,
    paths: await protectedPaths(request),
    ...suiteBefore === undefined ? {} : {
     suiteBefore: suiteBefore
    },
    mayGoOn: mayGoOn
   };
   const tried = [];
   for (const [index, strategy] of strategiesOf(request.reproduction).entries()) {
    if (!mayGoOn() || index >= request.strategies && tried.some(({patch: patch}) => patch.trim() !== "")) break;
    tried.push(await tryStrategy(request, strategy, index + 1, setting));
    if (tried.some(isVerified) && index + 1 >= request.strategies) break;
   }
   const winner = best(tried);
   const iterations = tried.map(({iteration: iteration}) => iteration);
   if (winner === undefined) return {
    ...nothing,
    iterations: iterations
   };
   const {patch: patch, iteration: iteration} = winner;
   return {
    ...nothing,
    patch: patch,
    patchDigest: (0, digest.b)(patch),
    checks: [ check, ...iteration.checks ],
    iterations: iterations
   };
  }
  const moduleEndings = [ "", ".ts", ".tsx", ".js", ".jsx", ".mjs", ".cjs", ".mts", ".json", "/index.ts", "/index.js" ];
  function resolves(path, files) {
   const typescript = path.replace(/\.([cm]?)js$/, ".$1ts");
   return files.has(typescript) || moduleEndings.some(ending => files.has(path + ending));
  }
  function relocateTest(text, from, to, files) {
   return text.replace(/(['"`])(\.{1,2}\/[^'"`\n$]{1,300})\1/g, (whole, quote, path) => {
    const target = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(from), path));
    if (target.startsWith("..") || !resolves(target, files)) return whole;
    const relative = external_node_path_.posix.relative(external_node_path_.posix.dirname(to), target);
    return `${quote}${relative.startsWith(".") ? relative : `./${relative}`}${quote}`;
   });
  }
  var languages = __webpack_require__(2086);
  var syntax_parser = __webpack_require__(5914);
  async function minimise(items, stillFails, mayGoOn) {
   let kept = items;
   let size = Math.ceil(kept.length / 2);
   while (kept.length > 0 && size >= 1) {
    let removed = false;
    for (let start = 0; start < kept.length && mayGoOn(); ) {
     const rest = [ ...kept.slice(0, start), ...kept.slice(start + size) ];
     if (await stillFails(rest)) {
      kept = rest;
      removed = true;
     } else start += size;
    }
    if (!mayGoOn()) return kept;
    if (size === 1 && !removed) return kept;
    size = size === 1 ? 1 : Math.ceil(size / 2);
   }
   return kept;
  }
  const blocks = /^(?:program|module|source_file|translation_unit|compilation_unit|block|statement_block|class_body|declaration_list|body|suite|function_body|constructor_body|field_declaration_list)$/;
  const imports = /^(?:import_statement|import_from_statement|future_import_statement|import_declaration|use_declaration|package_clause|package_declaration|comment)$/;
  function rangesAt(root, depth, kept) {
   const ranges = [];
   const visit = (node, level) => {
    const isBlock = blocks.test(node.type);
    for (const child of node.namedChildren) {
     if (child === null) continue;
     if (isBlock && level === depth) {
      if (!kept(child)) ranges.push({
       start: child.startIndex,
       end: child.endIndex
      });
     } else visit(child, isBlock ? level + 1 : level);
    }
   };
   visit(root, 0);
   return ranges;
  }
  function without(source, ranges) {
   let text = "";
   let position = 0;
   for (const {start: start, end: end} of ranges) {
    const lineStart = source.lastIndexOf("\n", start - 1) + 1;
    const lineEnd = source.indexOf("\n", end);
    const alone = source.slice(lineStart, start).trim() === "" && /^[;,)]*\s*$/.test(source.slice(end, lineEnd < 0 ? undefined : lineEnd));
    const from = Math.max(position, alone ? lineStart : start);
    const to = alone ? lineEnd < 0 ? source.length : lineEnd + 1 : end;
    text += source.slice(position, from);
    position = Math.max(position, to);
   }
   return (text + source.slice(position)).replace(/\n{3,}/g, "\n\n");
  }
  const deepest = 5;
  async function shrinkTest(path, source, stillFails, mayGoOn) {
   const language = (0, languages.K)(path);
   if (language === undefined) return source;
   const parser = await (0, syntax_parser.B)(language);
   let text = source;
   const round = async (depth, keeps) => {
    const tree = parser.parse(text);
    const ranges = rangesAt(tree.rootNode, depth, keeps);
    tree.delete();
    const before = text;
    const left = await minimise(ranges, kept => {
     const removed = ranges.filter(range => !kept.includes(range));
     return stillFails(without(before, removed));
    }, mayGoOn);
    text = without(before, ranges.filter(range => !left.includes(range)));
    return ranges.length;
   };
   for (let depth = 0; depth < deepest && mayGoOn(); depth++) {
    if (await round(depth, node => imports.test(node.type)) === 0 && depth > 1) break;
   }
   if (mayGoOn()) await round(0, node => !imports.test(node.type));
   return text;
  }
  const mostAttempts = 6;
  const reproduce_lanes = 2;
  function nothing(request, status, reason) {
   const {deterministic: deterministic, prompt: prompt} = request;
   return {
    name: (0, slug.t)(prompt),
    status: status,
    reason: reason,
    deterministic: deterministic,
    created: false,
    tests: [],
    files: {},
    evidence: []
   };
  }
  async function attemptsOf({bench: bench, failures: failures, existing: existing}) {
   const named = failures.flatMap(failure => failure.failingTests.map(test => ({
    test: test,
    failure: failure
   })));
   if (existing !== undefined) {
    const wanted = existing.name === undefined ? named : named.filter(({test: test}) => test.name.includes(existing.name));
    const same = wanted.map(({test: test, failure: failure}) => ({
     wanted: test,
     file: existing.file,
     failure: failure
    }));
    return [ ...same, {
     wanted: {
      name: existing.name ?? ""
     },
     file: existing.file
    } ];
   }
   const snapshot = (0, repository_repository.Hb)(bench.repository, bench.baseCommit);
   const attempts = [];
   for (const {test: test, failure: failure} of named.slice(0, 20)) {
    for (const file of (await findTestFiles(test, snapshot)).slice(0, 3)) attempts.push({
     wanted: test,
     file: file,
     failure: failure
    });
    if (attempts.length >= mostAttempts) break;
   }
   return attempts;
  }
  function sameFailures(run, attempt) {
   if (attempt.wanted.name === "") return failingTestsOf(run).map(({test: test}) => test);
   const {wanted: wanted, failure: failure, file: file} = attempt;
   const others = failure?.failingTests.filter(test => test !== wanted && (test.file === undefined || file.endsWith((0, 
   external_node_path_.basename)(test.file)))) ?? [];
   const found = [ wanted, ...others ].map(test => findSameFailure(run, test));
   if (found[0] === undefined) return [];
   return [ ...new Map(found.filter(test => test !== undefined).map(test => [ test.id, test ])).values() ];
  }
  function nameOf(attempt, tests) {
   return (0, slug.t)((attempt.wanted.name || tests[0]?.name) ?? (0, external_node_path_.basename)(attempt.file));
  }
  async function findFailing(request, attempts, patches, evidence, mayGoOn) {
   const runs = new Map;
   for (const attempt of attempts) {
    if (!mayGoOn()) return undefined;
    let run = runs.get(attempt.file);
    if (run === undefined) {
     await request.bench.checkout(patches);
     run = await request.progress.step(`Running ${attempt.file}`, () => request.bench.run({
      files: [ attempt.file ]
     }));
     evidence.push(evidenceOf(`reproduce with ${attempt.file}`, run));
     runs.set(attempt.file, run);
    }
    const tests = sameFailures(run, attempt);
    if (tests.length > 0) return {
     attempt: attempt,
     tests: tests,
     run: run
    };
   }
   return undefined;
  }
  function testFileName(original, name) {
   const file = (0, external_node_path_.basename)(original);
   if (file.endsWith(".py")) return `test_reproduce_${name.replaceAll("-", "_")}.py`;
   const ending = /(?:[._-](?:test|spec|tests))?(?:\.\w+)+$/.exec(file)?.[0];
   return ending === undefined ? file : `${name}${ending}`;
  }
  async function makeSmallTest(request, {attempt: attempt, tests: tests}, evidence, mayGoOn) {
   const {bench: bench} = request;
   const snapshot = (0, repository_repository.Hb)(bench.repository, bench.baseCommit);
   const original = await snapshot.readFile(attempt.file);
   if (original === undefined) return undefined;
   const folder = (0, reproduction_files.PE)(nameOf(attempt, tests), true);
   const file = external_node_path_.posix.join(folder, "tests", testFileName(attempt.file, nameOf(attempt, tests)));
   const wanted = tests[0];
   let last;
   const stillFails = async text => {
    if (text.trim() === "") return false;
    await bench.checkout([ newFilesPatch({
     [file]: text.endsWith("\n") ? text : `${text}\n`
    }) ]);
    const run = await bench.run({
     files: [ file ]
    }, {
     seconds: 60
    });
    const same = sameFailures(run, {
     wanted: {
      name: wanted.name,
      ...wanted.message === undefined ? {} : {
       message: wanted.message
      }
     },
     file: file
    });
    if (same.length === 0) return false;
    last = {
     text: text,
     tests: same
    };
    evidence.push(evidenceOf("smaller test", run));
    return true;
   };
   const relocated = relocateTest(original, attempt.file, file, new Set(await snapshot.listFiles()));
   if (!await stillFails(relocated)) return undefined;
   await request.progress.step("Making the test smaller", () => shrinkTest(file, relocated, stillFails, mayGoOn));
   const smallest = last;
   const text = smallest.text.endsWith("\n") ? smallest.text : `${smallest.text}\n`;
   const count = content => content.trimEnd().split("\n").length;
   return {
    file: file,
    text: text,
    tests: smallest.tests,
    lines: {
     from: count(original),
     to: count(text)
    }
   };
  }
  function reproducedTest({id: id, name: name, file: file, message: message, traceback: traceback}) {
   return {
    id: id,
    name: name,
    ...file === undefined ? {} : {
     file: file
    },
    ...message === undefined ? {} : {
     message: message
    },
    ...traceback === undefined ? {} : {
     traceback: traceback
    }
   };
  }
  function partsOf(request, {attempt: attempt, tests: tests}) {
   const message = tests[0]?.message;
   return {
    name: nameOf(attempt, tests),
    deterministic: request.deterministic,
    stack: request.bench.stack,
    testNames: tests.map(({name: name}) => name),
    ...message === undefined ? {} : {
     message: message
    },
    ...attempt.failure === undefined ? {} : {
     failure: attempt.failure
    }
   };
  }
  async function describeDeterministic(request, found, evidence, mayGoOn) {
   const {attempt: attempt} = found;
   const parts = partsOf(request, found);
   const given = request.existing !== undefined;
   const small = given ? undefined : await makeSmallTest(request, found, evidence, mayGoOn);
   const testFile = small?.file ?? attempt.file;
   const files = given ? {} : (0, reproduction_files.o0)({
    ...parts,
    testFile: testFile,
    ...small === undefined ? {} : {
     testText: small.text
    }
   });
   return {
    name: parts.name,
    status: "reproduced",
    reason: `${found.tests.length} failing test(s) of the log fail again in the same way.`,
    deterministic: true,
    testFile: testFile,
    ...small === undefined ? {} : {
     originalFile: attempt.file
    },
    created: small !== undefined,
    tests: found.tests.map(reproducedTest),
    ...small === undefined ? {} : {
     lines: small.lines
    },
    files: files,
    evidence: evidence.slice(0, 30)
   };
  }
  async function reproduceNowAndThen(request, attempts, patches, mayGoOn) {
   const {bench: bench, progress: progress} = request;
   await bench.checkout(patches);
   let most = 0;
   const evidence = [];
   for (const attempt of attempts.slice(0, 2)) {
    const chosen = chooseAmplifiers(attempt.wanted.message, bench.stack.language);
    const result = await progress.step(`Stressing ${attempt.file}`, () => stress({
     bench: bench,
     file: attempt.file,
     wanted: attempt.wanted,
     amplifiers: chosen,
     runs: request.stressRuns,
     lanes: reproduce_lanes,
     mayGoOn: mayGoOn
    }));
    evidence.push(...result.evidence);
    most = Math.max(most, result.rate?.runs ?? 0);
    if (result.test === undefined || result.rate === undefined) continue;
    const amplifiers = chosen.map(({name: name}) => name);
    const parts = partsOf(request, {
     attempt: attempt,
     tests: [ result.test ]
    });
    return {
     name: parts.name,
     status: "reproduced",
     reason: `It failed in the same way in ${result.rate.failures} of ${result.rate.runs} runs.`,
     deterministic: false,
     testFile: attempt.file,
     created: false,
     tests: [ reproducedTest(result.test) ],
     rate: result.rate,
     amplifiers: amplifiers,
     files: request.existing === undefined ? (0, reproduction_files.o0)({
      ...parts,
      testFile: attempt.file,
      rate: result.rate,
      amplifiers: amplifiers
     }) : {},
     evidence: evidence
    };
   }
   const bound = most === 0 ? "" : `, so its rate is below ${(upperBound(most) * 100).toFixed(1)} % with 95 % confidence`;
   return {
    ...nothing(request, "not-reproduced", `Not reproduced in ${most} runs${bound}.`),
    evidence: evidence
   };
  }
  async function reproduce(request) {
   const deadline = performance.now() + request.seconds * 1e3;
   const mayGoOn = () => performance.now() < deadline;
   const attempts = await attemptsOf(request);
   if (attempts.length === 0) {
    const classes = [ ...new Set(request.failures.map(failure => failure.class)) ].join(", ");
    const named = request.failures.some(({failingTests: failingTests}) => failingTests.length > 0);
    return nothing(request, "unsupported", named ? "None of the failing tests of the log was found in the repository." : `The log names no failing test (class: ${classes || "unknown"}): there is no test to reproduce it with.`);
   }
   const {existing: existing} = request;
   const patches = existing?.text === undefined ? [] : [ newFilesPatch({
    [existing.file]: existing.text
   }) ];
   if (!request.deterministic) return reproduceNowAndThen(request, attempts, patches, mayGoOn);
   const evidence = [];
   const found = await findFailing(request, attempts, patches, evidence, mayGoOn);
   if (found === undefined) {
    const tried = [ ...new Set(attempts.map(({file: file}) => file)) ].join(", ");
    return {
     ...nothing(request, "not-reproduced", `The failing tests pass here, or fail in another way (tried: ${tried}).`),
     evidence: evidence
    };
   }
   return describeDeterministic(request, found, evidence, mayGoOn);
  }
  function emptyReport({info: info}) {
   const given = Object.entries(info).filter(([, value]) => value !== undefined);
   const shown = given.map(([name, value]) => [ name, typeof value === "string" ? value.slice(0, 4e3) : value ]);
   return {
    description: info.prompt.split("\n")[0]?.slice(0, 120) ?? "auto-fix",
    startedAt: (new Date).toISOString(),
    info: Object.fromEntries(shown),
    failures: [],
    recommendedWorkflows: [],
    nextSteps: [],
    developers: [],
    timeline: []
   };
  }
  async function readLog({info: info, folders: folders}, context, progress) {
   if (info["raw-logs"] !== undefined) return progress.step("Reading the log", () => readRawLogs(info["raw-logs"], folders));
   if (info.url === undefined) return [];
   if (context.fetchFailures === undefined) throw new user_error.y("The log of a run needs a token: set GITHUB_TOKEN (permission actions: read), or give raw-logs.");
   return context.fetchFailures(info.url, progress);
  }
  async function findExistingTest(request, repository, base) {
   const asked = request.info["existing-test-path"];
   if (asked === undefined) return undefined;
   const [path = "", ...names] = asked.split("::");
   const name = names.length === 0 ? {} : {
    name: names.join("::")
   };
   const known = matchPath(path, await (0, repository_repository.Hb)(repository, base.commit).listFiles());
   if (known !== undefined) return {
    file: known,
    ...name
   };
   for (const folder of [ request.repository, ...request.folders ]) {
    const text = await (0, promises_.readFile)((0, external_node_path_.resolve)(folder, path), "utf8").catch(() => undefined);
    const file = (0, external_node_path_.relative)(request.repository, (0, external_node_path_.resolve)(folder, path)).replaceAll("\\", "/");
    if (text !== undefined && !file.startsWith("..")) return {
     file: file,
     text: text,
     ...name
    };
   }
   throw new user_error.y(`existing-test-path: there is no test at ${path}, neither on ${base.name} nor in the working copy.`);
  }
  async function nearFiles(failures, existing, repository, base) {
   if (existing !== undefined) return [ existing.file ];
   const snapshot = (0, repository_repository.Hb)(repository, base.commit);
   const tests = failures.flatMap(({failingTests: failingTests}) => failingTests).slice(0, 3);
   return (await Promise.all(tests.map(test => findTestFiles(test, snapshot)))).flat();
  }
  async function keepReproduction(request, repository, reproduction) {
   const {files: files} = reproduction;
   if (Object.keys(files).length === 0 || repository.kind !== "working-copy") return reproduction;
   if (!request.commit) {
    await writeFiles(request.repository, files);
    return reproduction;
   }
   const commit = await commitFiles(repository.git, request.repository, files, `Reproduce ${reproduction.name}`);
   return commit === undefined ? reproduction : {
    ...reproduction,
    commit: commit
   };
  }
  async function branchOf(repository, fix, name, prompt) {
   if (fix.patch.trim() === "" || repository.kind === "bundle") return fix;
   const {branch: branch} = await createFixBranch(repository, {
    base: fix.baseCommit,
    wanted: `fix/${name}`,
    patch: fix.patch,
    message: `Fix ${name}\n\n${prompt}`
   });
   return {
    ...fix,
    branch: branch
   };
  }
  function nextStepsFor(known, status, published) {
   const {reproduction: reproduction, fix: fix} = known;
   if (status === "Success") return published ? [ "Review the pull request." ] : [ `Review the branch ${fix?.branch ?? ""} and push it.` ];
   if (fix !== undefined && fix.patch !== "") return [ "Look at the checks that do not hold; the patch is kept as it is." ];
   if (reproduction?.status === "reproduced") return [ "The reproduction is a test to work with: fix the code by hand, or configure a model as the agent." ];
   if (reproduction?.status === "unsupported") return [ "Look at the evidence of the log above; bugfix can only verify fixes of failing tests." ];
   return [ "Compare the environment of the run with this machine, or run again on the same runner." ];
  }
  async function auto_fix_open(request, context, progress) {
   const repository = await (0, open_repository.openRepository)({
    source: request.repository,
    cacheFolder: context.cacheFolder,
    progress: progress,
    environment: context.environment
   });
   const base = await findBaseBranch(repository, request.baseBranch);
   return {
    repository: repository,
    base: base,
    existing: await findExistingTest(request, repository, base)
   };
  }
  async function prepare(request, context, opened, failures, folder, progress) {
   const {repository: repository, base: base, existing: existing} = opened;
   return openWorkbench({
    repository: repository,
    baseCommit: base.commit,
    nearFiles: await nearFiles(failures, existing, repository, base),
    folder: folder,
    sandbox: request.sandbox,
    environment: context.environment,
    seconds: request.limits.reproduction,
    progress: progress,
    ...context.signal === undefined ? {} : {
     signal: context.signal
    }
   });
  }
  async function describeFix(known, repository, fix) {
   if (fix.patch.trim() === "") return;
   known.developers = await findDevelopers(repository, fix.baseCommit, fix.patch);
   const paths = (0, parse_patch.i)(fix.patch).files.map(({newPath: newPath}) => newPath);
   known.recommendedWorkflows = await recommendWorkflows((0, repository_repository.Hb)(repository, fix.baseCommit), paths);
  }
  function hasTests(failures, existing) {
   return existing !== undefined || failures.some(({failingTests: failingTests}) => failingTests.length > 0);
  }
  async function fixInBench(request, context, opened, known, progress, bench) {
   const {info: info, limits: limits} = request;
   const {repository: repository, base: base, existing: existing} = opened;
   const found = await reproduce({
    bench: bench,
    deterministic: info.deterministic,
    failures: known.failures,
    prompt: info.prompt,
    seconds: limits.reproduction,
    stressRuns: request.stressRuns,
    progress: progress,
    ...existing === undefined ? {} : {
     existing: existing
    }
   });
   known.reproduction = found;
   if (found.status !== "reproduced") return;
   known.reproduction = await keepReproduction(request, repository, found);
   const fix = await implementFix({
    bench: bench,
    baseBranch: base.name,
    reproduction: found,
    prompt: info.prompt,
    agent: context.agent,
    budget: {
     ...request.budget,
     seconds: limits.implementation
    },
    strategies: request.strategies,
    progress: progress,
    ...existing?.text === undefined ? {} : {
     extraFiles: {
      [existing.file]: existing.text
     }
    },
    ...context.signal === undefined ? {} : {
     signal: context.signal
    }
   });
   known.fix = fix;
   known.fix = await branchOf(repository, fix, found.name, info.prompt);
   await describeFix(known, repository, fix);
  }
  async function work(request, context, known, progress) {
   const opened = await auto_fix_open(request, context, progress);
   known.failures = await readLog(request, context, progress);
   const {repository: repository, base: base, existing: existing} = opened;
   if (!hasTests(known.failures, existing)) {
    const classes = [ ...new Set(known.failures.map(failure => failure.class)) ].join(", ") || "unknown";
    known.reproduction = {
     name: (0, slug.t)(request.info.prompt),
     status: "unsupported",
     reason: `The log names no failing test (class: ${classes}): there is no test to reproduce it with.`,
     deterministic: request.info.deterministic,
     created: false,
     tests: [],
     files: {},
     evidence: []
    };
    return repository;
   }
   const name = `auto-fix-${(0, digest.b)(`${request.repository}\0${base.commit}`).slice(0, 16)}`;
   const claimed = await (0, claim_folder.P)((0, external_node_path_.join)(context.cacheFolder, "work"), name);
   try {
    const bench = await prepare(request, context, opened, known.failures, claimed.folder, progress);
    await fixInBench(request, context, opened, known, progress, bench);
   } finally {
    await claimed.release({
     remove: true
    });
   }
   return repository;
  }
  function limited(context, seconds) {
   const limit = AbortSignal.timeout(seconds * 1e3);
   return {
    ...context,
    signal: context.signal === undefined ? limit : AbortSignal.any([ context.signal, limit ])
   };
  }
  async function autoFix(request, outer) {
   const started = performance.now();
   const known = emptyReport(request);
   const progress = timedProgress(outer.progress, known.timeline);
   const context = limited(outer, request.limits.total);
   let failure;
   let repository;
   try {
    repository = await work(request, context, known, progress);
   } catch (error) {
    if (!(error instanceof user_error.y) && context.signal?.aborted !== true) progress.detail(String(error.stack));
    failure = outer.signal?.aborted ? "It was interrupted." : context.signal?.aborted ? "The time for the whole run is over." : (0, 
    user_error.b)(error);
   }
   const computed = (0, run_report.ee)(known);
   const status = failure === undefined ? computed : {
    status: computed.status === "Success" ? "Partial" : computed.status,
    reason: failure
   };
   const report = {
    schemaVersion: 1,
    ...status,
    ...known,
    seconds: 0,
    pullRequest: {
     action: "not-asked",
     reason: "No token to publish with was given: the fix is a branch and a patch."
    },
    nextSteps: nextStepsFor(known, status.status, false)
   };
   if (context.publish !== undefined && repository !== undefined && report.status === "Success") {
    report.pullRequest = await context.publish(report, repository);
    report.nextSteps = nextStepsFor(known, status.status, report.pullRequest.url !== undefined);
   }
   report.seconds = Math.round(performance.now() - started) / 1e3;
   return {
    report: report,
    ...await writeReport(report, request.outputFolder, context.secrets)
   };
  }
  function defaultOutputFolder(repository) {
   return (0, external_node_path_.join)(repository, reproduction_files.KI, "outputs");
  }
  var cache_folder = __webpack_require__(57463);
  async function check(name, work) {
   try {
    return {
     name: name,
     ok: true,
     detail: await work()
    };
   } catch (error) {
    return {
     name: name,
     ok: false,
     detail: (0, user_error.b)(error)
    };
   }
  }
  async function describeSandbox(kind) {
   const probe = await (0, create_sandbox.U)(kind === "auto" ? "bubblewrap" : kind);
   if (probe.available) return kind === "auto" ? "bubblewrap" : kind;
   if (kind !== "auto") throw new Error(probe.why);
   return `plain processes, since ${probe.why}`;
  }
  async function tryToken(url, environment) {
   const token = environment.GITHUB_TOKEN || environment.GH_TOKEN;
   if (!token) throw new Error("GITHUB_TOKEN is not set: the log of a run needs a token with actions: read.");
   const {createClient: createClient} = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 26330));
   const {explainApiError: explainApiError} = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 5437));
   const client = await createClient({
    token: token,
    apiUrl: (0, github_client.x)(url.origin, environment)
   });
   const what = `${url.owner}/${url.repository}`;
   try {
    await client.rest.actions.listRepoWorkflows({
     owner: url.owner,
     repo: url.repository,
     per_page: 1
    });
   } catch (error) {
    throw explainApiError(error, {
     what: what,
     permission: "actions: read"
    });
   }
   return `the token may read the runs of ${what}`;
  }
  async function checkSetup({info: info, repository: repository, sandbox: sandbox, context: context}) {
   const {environment: environment, progress: progress} = context;
   const source = {
    source: repository,
    cacheFolder: (0, cache_folder.n)(environment),
    progress: progress,
    environment: environment
   };
   const url = info.url === undefined ? undefined : parseActionsUrl(info.url);
   return [ {
    name: "configuration",
    ok: true,
    detail: "all fields are as they must be"
   }, await check("repository", async () => (await (0, open_repository.openRepository)(source)).gitFolder), await check("sandbox", () => describeSandbox(sandbox)), ...url === undefined ? [] : [ await check("token", () => tryToken(url, environment)) ] ];
  }
  var command = __webpack_require__(24953);
  const flags = schemas.Ikc({
   info: (0, fields.Qq)("Path of an info.json; flags win over what it says"),
   ...runInfoInputs,
   repo: (0, fields.Qq)("The repository: a working copy, bare git folder, bundle or URL (default: the current folder)"),
   base: (0, fields.Qq)("Branch that the fix starts from (default: the default branch)"),
   out: (0, fields.Qq)("Folder of the reports (default: codebase-improvements/outputs in the repository)"),
   validate: (0, fields.L$)("Only check the configuration, the tools and the token; nothing is run or changed"),
   "no-commit": (0, fields.L$)("Leave the reproduction as files, without a commit"),
   strategies: (0, fields.SB)("How many ways to fix it are tried", {
    minimum: 1,
    maximum: 10
   }, 1),
   sandbox: (0, fields.Yq)("Where the commands of the repository run", [ "auto", "bubblewrap", "docker", "process" ]),
   "reproduction-minutes": (0, fields.SB)("Time to reproduce", {
    minimum: 1,
    maximum: 120
   }, 5),
   "implementation-minutes": (0, fields.SB)("Time to fix and verify", {
    minimum: 1,
    maximum: 240
   }, 15),
   "total-minutes": (0, fields.SB)("Time for everything", {
    minimum: 1,
    maximum: 360
   }, 23),
   "max-steps": (0, fields.nd)("Steps of the agent", {
    minimum: 1,
    maximum: 1e5
   }),
   "stress-runs": (0, fields.SB)("Most runs of a test that fails now and then", {
    minimum: 5,
    maximum: 1e4
   }, 100)
  });
  async function readInfo(input, workingFolder) {
   if (input.info === undefined) return {
    info: runInfoFromInputs(input),
    folders: [ workingFolder ]
   };
   const path = (0, external_node_path_.resolve)(workingFolder, input.info);
   const content = await (0, promises_.readFile)(path, "utf8").catch(cause => {
    throw new user_error.y(`${input.info} cannot be read. Give the path of an info.json.`, {
     cause: cause
    });
   });
   const json = (0, parse_json.qF)(content, input.info);
   const base = typeof json === "object" && json !== null && !Array.isArray(json) ? json : {
    "info.json": json
   };
   return {
    info: runInfoFromInputs(input, base),
    folders: [ (0, external_node_path_.dirname)(path), workingFolder ]
   };
  }
  function failureFetcher(environment) {
   const token = environment.GITHUB_TOKEN || environment.GH_TOKEN;
   if (!token) return {};
   return {
    async fetchFailures(text, progress) {
     const url = parseActionsUrl(text);
     const apiUrl = (0, github_client.x)(url.origin, environment);
     const {createClient: createClient} = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 26330));
     const client = await createClient({
      token: token,
      apiUrl: apiUrl
     });
     const options = {
      apiUrl: apiUrl,
      token: token,
      maxLines: 150
     };
     return progress.step("Fetching the logs of the failed jobs", () => fetchFailures(client, url, options));
    }
   };
  }
  function publisher(info, environment) {
   const token = environment.GITHUB_TOKEN || environment.GH_TOKEN;
   if (!token) return {};
   return {
    async publish(report, repository) {
     const url = info.url === undefined ? undefined : parseActionsUrl(info.url);
     const place = url === undefined ? repository.gitHub : {
      owner: url.owner,
      name: url.repository
     };
     if (place === undefined) return {
      action: "not-asked",
      reason: "The repository is not on GitHub: the fix is a branch and a patch."
     };
     const apiUrl = (0, github_client.x)(url?.origin ?? "https://github.com", environment);
     const {publishFix: publishFix} = await __webpack_require__.e(2372).then(__webpack_require__.bind(__webpack_require__, 12372));
     return publishFix(report, repository, {
      ...place,
      token: token,
      apiUrl: apiUrl,
      secrets: [ token ]
     });
    }
   };
  }
  async function locate(repository, workingFolder) {
   if (repository === undefined) return workingFolder;
   const path = (0, external_node_path_.resolve)(workingFolder, repository);
   return await (0, promises_.stat)(path).catch(() => undefined) === undefined ? repository : path;
  }
  function asJson({report: report, reportPath: reportPath, jsonPath: jsonPath, patchPath: patchPath}) {
   return {
    status: report.status,
    reason: report.reason,
    branch: report.fix?.branch ?? null,
    patchPath: patchPath ?? null,
    reportPath: reportPath,
    jsonPath: jsonPath,
    pullRequestUrl: report.pullRequest?.url ?? null,
    iterations: report.fix?.iterations ?? [],
    reproduction: report.reproduction ?? null,
    checks: report.fix?.checks ?? [],
    seconds: report.seconds
   };
  }
  function asText({report: report, reportPath: reportPath, patchPath: patchPath}) {
   const mark = {
    Success: "✅",
    Partial: "⚠️",
    Failed: "❌"
   }[report.status];
   return [ `${mark} ${report.status}: ${report.reason}`, ...report.fix?.branch === undefined ? [] : [ `branch  ${report.fix.branch}` ], ...patchPath === undefined ? [] : [ `patch   ${patchPath}` ], ...report.pullRequest?.url === undefined ? [] : [ `PR      ${report.pullRequest.url}` ], `report  ${reportPath}`, "" ].join("\n");
  }
  function validation(checks) {
   const lines = checks.map(({name: name, ok: ok, detail: detail}) => `${ok ? "✅" : "❌"} ${name}: ${detail}\n`);
   const ok = checks.every(check => check.ok);
   return {
    exitCode: ok ? 0 : 1,
    json: {
     ok: ok,
     checks: checks
    },
    text: lines.join("")
   };
  }
  const auto_fix_command = (0, command.N)({
   name: "auto-fix",
   summary: "From a failing run to a verified fix",
   details: `Reads the log, reproduces the failure, looks for a fix in a sandbox and verifies it: red on the base, green with the fix,\nred again without it, nothing else broken. Without a token it stops at a branch and a patch. Exit code 0 only for Success.`,
   positionals: [],
   flags: flags,
   async run(input, context) {
    const {info: info, folders: folders} = await readInfo(input, context.workingFolder);
    const repository = await locate(input.repo, context.workingFolder);
    const {environment: environment} = context;
    if (input.validate) return validation(await checkSetup({
     info: info,
     repository: repository,
     sandbox: input.sandbox,
     context: context
    }));
    const steps = input["max-steps"];
    const result = await autoFix({
     info: info,
     repository: repository,
     folders: folders,
     outputFolder: (0, external_node_path_.resolve)(context.workingFolder, input.out ?? defaultOutputFolder(repository)),
     ...input.base === undefined ? {} : {
      baseBranch: input.base
     },
     commit: !input["no-commit"],
     strategies: input.strategies,
     sandbox: input.sandbox,
     limits: {
      reproduction: input["reproduction-minutes"] * 60,
      implementation: input["implementation-minutes"] * 60,
      total: input["total-minutes"] * 60
     },
     stressRuns: input["stress-runs"],
     budget: steps === undefined ? {} : {
      steps: steps
     }
    }, {
     cacheFolder: (0, cache_folder.n)(environment),
     environment: environment,
     agent: builtin_agent.X,
     progress: context.progress,
     secrets: [ environment.GITHUB_TOKEN, environment.GH_TOKEN ].filter(value => value !== undefined),
     signal: context.signal,
     ...failureFetcher(environment),
     ...publisher(info, environment)
    });
    return {
     exitCode: result.report.status === "Success" ? 0 : 1,
     json: asJson(result),
     text: asText(result)
    };
   }
  });
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
 26330: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   createClient: () => createClient,
   x: () => apiUrlFor
  });
  async function createClient({token: token, apiUrl: apiUrl}) {
   const {getOctokit: open} = await Promise.all([ __webpack_require__.e(4119), __webpack_require__.e(5555), __webpack_require__.e(1351) ]).then(__webpack_require__.bind(__webpack_require__, 61351));
   return open(token, {
    baseUrl: apiUrl.replace(/\/+$/, "")
   });
  }
  function apiUrlFor(origin, environment) {
   if (environment.GITHUB_API_URL) return environment.GITHUB_API_URL;
   return origin === "https://github.com" ? "https://api.github.com" : `${origin}/api/v3`;
  }
 },
 5437: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   explainApiError: () => explainApiError
  });
  var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31397);
  function rateLimited({status: status, message: message, response: response}) {
   const left = String(response?.headers?.["x-ratelimit-remaining"] ?? "");
   return status === 429 || status === 403 && (left === "0" || /rate limit/i.test(message));
  }
  function rateLimitMessage({response: response}, what) {
   const reset = Number(response?.headers?.["x-ratelimit-reset"]);
   const wait = Number(response?.headers?.["retry-after"]);
   const when = reset > 0 ? ` It ends at ${new Date(reset * 1e3).toISOString()}.` : wait > 0 ? ` Try again in ${wait} s.` : "";
   return `GitHub's rate limit is used up, so ${what} could not be had.${when}`;
  }
  function explainApiError(error, {what: what, permission: permission}) {
   const known = error;
   const options = {
    cause: error
   };
   const grant = `Add 'permissions: ${permission}' to the job, or give a token that has it.`;
   if (rateLimited(known)) return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__.y(rateLimitMessage(known, what), options);
   switch (known.status) {
   case 401:
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__.y(`GitHub does not accept the token. Check that it is whole and not expired.`, options);

   case 403:
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__.y(`The token may not have ${what}: ${known.message}. ${grant}`, options);

   case 404:
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__.y(`GitHub has not found ${what}. Check the URL; for a private repository the token needs '${permission}'. A job that still runs or was skipped has no log.`, options);

   case 410:
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__.y(`GitHub has deleted ${what}: logs are kept for 90 days, or as the repository is set. Run the workflow again, or give the log as raw-logs.`, options);

   default:
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__.y(`GitHub could not give ${what}: ${(0, 
    _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__.b)(error)}`, options);
   }
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
 },
 91051: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   dT: () => hashEvent,
   dj: () => canonicalJson,
   yh: () => ChainCheck
  });
  var _files_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34049);
  function canonicalJson(value) {
   return JSON.stringify(sortKeys(JSON.parse(JSON.stringify(value))));
  }
  function sortKeys(value) {
   if (Array.isArray(value)) return value.map(sortKeys);
   if (typeof value !== "object" || value === null) return value;
   const entries = Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1);
   return Object.fromEntries(entries.map(([key, item]) => [ key, sortKeys(item) ]));
  }
  function hashEvent(previousHash, event) {
   const {hash: _hash, ...rest} = event;
   return (0, _files_digest_js__WEBPACK_IMPORTED_MODULE_0__.b)(previousHash + canonicalJson(rest));
  }
  class ChainCheck {
   #previous="";
   #index=0;
   #hashed=0;
   #broken;
   add(event) {
    if (typeof event.hash === "string") this.#hashed += 1;
    if (this.#broken === undefined && this.#hashed > 0) this.#compare(event);
    this.#index += 1;
   }
   #compare(event) {
    const expected = hashEvent(this.#previous, event);
    if (event.hash !== expected || this.#hashed !== this.#index + 1) this.#broken = this.#index;
    this.#previous = expected;
   }
   verdict() {
    if (this.#hashed === 0) return {
     state: "absent"
    };
    return this.#broken === undefined ? {
     state: "whole",
     lastHash: this.#previous
    } : {
     state: "broken",
     index: this.#broken
    };
   }
  }
 }
};
