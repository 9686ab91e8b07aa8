export const id = 8907;

export const ids = [ 8907, 1759 ];

export const modules = {
 99279: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => defineAction
  });
  function defineAction(action) {
   return action;
  }
 },
 81759: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   inputs: () => inputs
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);
  var _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93006);
  const inputs = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   paths: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.p_)("Files and folders whose changes are published, from the root of the repository"),
   branch: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.$4)("Branch to put the change on; it is written anew each time"),
   title: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.$4)("Title of the pull request and of its commit"),
   body: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("Description of the pull request"),
   base: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("Branch that the change is for; the default branch when empty"),
   draft: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.L$)("Open it as a draft"),
   labels: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.p_)("Labels of a new pull request"),
   "github-token": (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("Token that may write contents and pull requests")
  });
 },
 58907: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   action: () => open_pull_request_action
  });
  var schemas = __webpack_require__(13798);
  var user_error = __webpack_require__(31397);
  var publish_changes = __webpack_require__(6886);
  var find_secrets = __webpack_require__(65678);
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_path_ = __webpack_require__(76760);
  function readChanged(folder, path) {
   const status = (0, external_node_fs_.lstatSync)((0, external_node_path_.join)(folder, path), {
    throwIfNoEntry: false
   });
   if (status === undefined) return {
    path: path,
    mode: "100644"
   };
   if (!status.isFile()) return undefined;
   const mode = (status.mode & 64) === 0 ? "100644" : "100755";
   return {
    path: path,
    mode: mode,
    content: (0, external_node_fs_.readFileSync)((0, external_node_path_.join)(folder, path))
   };
  }
  async function changesOfWorkingCopy(git, folder, paths) {
   const commit = (await git.text([ "rev-parse", "HEAD" ], {
    folder: folder
   })).trim();
   const parameters = [ "status", "--porcelain=v1", "-z", "--no-renames", "--untracked-files=all", "--", ...paths ];
   const listed = (await git.text(parameters, {
    folder: folder
   })).split("\0").filter(entry => entry !== "");
   const read = listed.map(entry => ({
    path: entry.slice(3),
    file: readChanged(folder, entry.slice(3))
   }));
   const refused = read.filter(({file: file}) => file === undefined);
   if (refused.length > 0) throw new user_error.y(refused.map(({path: path}) => `${path} is not a plain file; only plain files are published.`));
   return {
    commit: commit,
    files: read.flatMap(({file: file}) => file ?? [])
   };
  }
  const forbidden = /(^|\/)\.git(hub|attributes|modules)?(\/|$)/i;
  function check(files) {
   const problems = files.flatMap(({path: path, content: content}) => {
    if (forbidden.test(path)) return [ `${path} may not be changed by this action.` ];
    const secrets = (0, find_secrets.d)(Buffer.from(content ?? []).toString("utf8"));
    return secrets.map(kind => `${path} seems to hold a secret (${kind}); nothing was published.`);
   });
   if (problems.length > 0) throw new user_error.y(problems);
  }
  async function openPullRequest(request, git) {
   const {folder: folder, paths: paths, repository: repository, token: token, apiUrl: apiUrl, ...proposal} = request;
   const {commit: commit, files: files} = await changesOfWorkingCopy(git, folder, paths);
   const names = files.map(({path: path}) => path);
   if (files.length === 0) return {
    operation: "nothing-changed",
    files: names
   };
   check(files);
   const {operation: operation, number: number, url: url} = await (0, publish_changes.Z)({
    repository: repository,
    token: token,
    ...apiUrl === undefined ? {} : {
     apiUrl: apiUrl
    }
   }, {
    ...proposal,
    baseCommit: commit
   }, files);
   return {
    operation: operation,
    files: names,
    pullRequest: {
     number: number,
     url: url
    }
   };
  }
  var untrusted_markdown = __webpack_require__(16813);
  var git = __webpack_require__(26430);
  var action = __webpack_require__(99279);
  var open_pull_request = __webpack_require__(81759);
  function summarise({operation: operation, files: files, pullRequest: pullRequest}) {
   const head = pullRequest === undefined ? "nothing changed" : `[#${pullRequest.number}](${pullRequest.url}) ${operation}`;
   return [ `## bugfix open-pull-request: ${head}`, "", ...files.slice(0, 500).map(path => `- ${(0, 
   untrusted_markdown.ti)(path)}`), "" ].join("\n");
  }
  function repositoryOf(environment) {
   const [owner, name] = (environment.GITHUB_REPOSITORY ?? "").split("/");
   if (owner && name) return {
    owner: owner,
    name: name
   };
   throw new user_error.y("GITHUB_REPOSITORY is not set: this is not a job of GitHub Actions.");
  }
  function bodyOf(body, {GITHUB_SERVER_URL: GITHUB_SERVER_URL, GITHUB_REPOSITORY: GITHUB_REPOSITORY, GITHUB_WORKFLOW: GITHUB_WORKFLOW}) {
   const source = `${GITHUB_SERVER_URL ?? "https://github.com"}/${GITHUB_REPOSITORY}/actions`;
   return `${body}\n\nMade by the workflow ${(0, untrusted_markdown.ti)(GITHUB_WORKFLOW ?? "bugfix")}: ${source}\n`.trimStart();
  }
  const open_pull_request_action = (0, action.Q)({
   name: "open-pull-request",
   inputs: open_pull_request.inputs,
   outputs: schemas.Ikc({
    operation: schemas.YjP().meta({
     description: "created, updated, unchanged or nothing-changed"
    }),
    "pull-request-number": schemas.YjP().meta({
     description: "Number of the pull request"
    }),
    "pull-request-url": schemas.YjP().meta({
     description: "Address of the pull request"
    })
   }),
   async run(inputs, context) {
    const {environment: environment} = context;
    const problems = [ ...inputs.paths.length === 0 ? [ "Input 'paths' is required: say which changes shall be published." ] : [], ...inputs["github-token"] === undefined ? [ "Input 'github-token' is required." ] : [] ];
    if (problems.length > 0) throw new user_error.y(problems);
    const opened = await openPullRequest({
     folder: context.workspace,
     paths: inputs.paths,
     repository: repositoryOf(environment),
     token: inputs["github-token"],
     ...environment.GITHUB_API_URL === undefined ? {} : {
      apiUrl: environment.GITHUB_API_URL
     },
     branch: inputs.branch,
     title: inputs.title,
     body: bodyOf(inputs.body ?? "", environment),
     ...inputs.base === undefined ? {} : {
      base: inputs.base
     },
     draft: inputs.draft,
     labels: inputs.labels
    }, (0, git.l)(environment));
    return {
     outputs: {
      operation: opened.operation,
      "pull-request-number": opened.pullRequest === undefined ? "" : String(opened.pullRequest.number),
      "pull-request-url": opened.pullRequest?.url ?? ""
     },
     summary: summarise(opened)
    };
   }
  });
 },
 6886: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => publishChanges
  });
  var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31397);
  const ownMark = "Made-by: bugfix open-pull-request";
  const bytesPerTree = 4 * 1024 * 1024;
  const filesPerTree = 500;
  async function connect({token: token, apiUrl: apiUrl}) {
   const {GitHub: GitHub} = await Promise.all([ __webpack_require__.e(4119), __webpack_require__.e(5555) ]).then(__webpack_require__.bind(__webpack_require__, 85555));
   const {retry: retry} = await Promise.all([ __webpack_require__.e(9735), __webpack_require__.e(1015) ]).then(__webpack_require__.bind(__webpack_require__, 49735));
   return new (GitHub.plugin(retry))({
    auth: token,
    ...apiUrl === undefined ? {} : {
     baseUrl: apiUrl
    },
    request: {
     timeout: 6e4
    }
   });
  }
  function statusOf(error) {
   return error.status;
  }
  function explain(error) {
   if (error instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__.y) return error;
   const reason = (0, _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__.b)(error);
   if (/not permitted to create or approve pull requests/i.test(reason)) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__.y("GitHub Actions may not open pull requests here. Switch on 'Allow GitHub Actions to create and approve pull requests' in the settings of the repository (Actions, General), or give the token of an app.", {
     cause: error
    });
   }
   if (statusOf(error) === 403 || statusOf(error) === 404) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__.y(`The pull request cannot be published: ${reason}. The job needs the permissions contents: write and pull-requests: write.`, {
     cause: error
    });
   }
   return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__.y(`The pull request cannot be published: ${reason}`, {
    cause: error
   });
  }
  function asText(content) {
   try {
    const text = new TextDecoder("utf-8", {
     fatal: true,
     ignoreBOM: true
    }).decode(content);
    return text.includes("\0") ? undefined : text;
   } catch {
    return undefined;
   }
  }
  async function entryOf(client, place, file) {
   const {path: path, mode: mode, content: content} = file;
   const entry = {
    path: path,
    mode: mode,
    type: "blob"
   };
   if (content === undefined) return {
    ...entry,
    sha: null
   };
   const text = asText(content);
   if (text !== undefined) return {
    ...entry,
    content: text
   };
   const {data: data} = await client.rest.git.createBlob({
    ...place,
    content: Buffer.from(content).toString("base64"),
    encoding: "base64"
   });
   return {
    ...entry,
    sha: data.sha
   };
  }
  async function createTree(client, place, base, files) {
   let tree = base;
   let piece = [];
   let bytes = 0;
   const send = async () => {
    if (piece.length === 0) return;
    const {data: data} = await client.rest.git.createTree({
     ...place,
     base_tree: tree,
     tree: piece
    });
    tree = data.sha;
    piece = [];
    bytes = 0;
   };
   for (const file of files) {
    const size = file.content?.length ?? 0;
    if (bytes + size > bytesPerTree || piece.length >= filesPerTree) await send();
    piece.push(await entryOf(client, place, file));
    bytes += size;
   }
   await send();
   return tree;
  }
  async function readHead(client, place, branch) {
   try {
    const {data: data} = await client.rest.git.getRef({
     ...place,
     ref: `heads/${branch}`
    });
    const commit = await client.rest.git.getCommit({
     ...place,
     commit_sha: data.object.sha
    });
    const {sha: sha, tree: tree, message: message, parents: parents} = commit.data;
    return {
     sha: sha,
     tree: tree.sha,
     message: message,
     parents: parents.map(parent => parent.sha)
    };
   } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
   }
  }
  async function createRef(client, place, branch, sha) {
   try {
    await client.rest.git.createRef({
     ...place,
     ref: `refs/heads/${branch}`,
     sha: sha
    });
   } catch (error) {
    if (statusOf(error) !== 422 || (await readHead(client, place, branch))?.sha !== sha) throw error;
   }
  }
  async function writeBranch(client, place, proposal, files) {
   const {branch: branch, baseCommit: baseCommit, title: title} = proposal;
   const base = await client.rest.git.getCommit({
    ...place,
    commit_sha: baseCommit
   });
   const tree = await createTree(client, place, base.data.tree.sha, files);
   const head = await readHead(client, place, branch);
   if (head !== undefined && !head.message.includes(ownMark)) throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__.y(`The branch ${branch} ends in a commit that is not from bugfix. Merge or delete the branch, or name another.`);
   if (head?.tree === tree && head.parents[0] === baseCommit) return false;
   const message = `${title}\n\n${ownMark}\n`;
   const commit = await client.rest.git.createCommit({
    ...place,
    message: message,
    tree: tree,
    parents: [ baseCommit ]
   });
   const {sha: sha} = commit.data;
   if (head === undefined) await createRef(client, place, branch, sha); else await client.rest.git.updateRef({
    ...place,
    ref: `heads/${branch}`,
    sha: sha,
    force: true
   });
   return true;
  }
  async function findOpen(client, place, base, branch) {
   const {data: data} = await client.rest.pulls.list({
    ...place,
    state: "open",
    head: `${place.owner}:${branch}`,
    base: base
   });
   return data[0];
  }
  async function openNew(client, place, base, proposal) {
   const {branch: branch, title: title, body: body, draft: draft} = proposal;
   const request = {
    ...place,
    base: base,
    head: branch,
    title: title,
    body: body
   };
   try {
    return (await client.rest.pulls.create({
     ...request,
     draft: draft
    })).data;
   } catch (error) {
    if (statusOf(error) !== 422) throw error;
    if (draft && /draft/i.test((0, _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__.b)(error))) return (await client.rest.pulls.create(request)).data;
    const existing = await findOpen(client, place, base, branch);
    if (existing === undefined) throw error;
    return existing;
   }
  }
  async function publish(client, place, proposal, files) {
   const base = proposal.base ?? (await client.rest.repos.get(place)).data.default_branch;
   const written = await writeBranch(client, place, proposal, files);
   const {branch: branch, title: title, body: body, labels: labels} = proposal;
   const existing = await findOpen(client, place, base, branch);
   if (existing !== undefined) {
    const {number: number, html_url: url} = existing;
    const changed = written || existing.title !== title || existing.body !== body;
    if (changed) await client.rest.pulls.update({
     ...place,
     pull_number: number,
     title: title,
     body: body
    });
    return {
     number: number,
     url: url,
     operation: changed ? "updated" : "unchanged"
    };
   }
   const {number: number, html_url: url} = await openNew(client, place, base, proposal);
   if (labels.length > 0) await client.rest.issues.addLabels({
    ...place,
    issue_number: number,
    labels: [ ...labels ]
   });
   return {
    number: number,
    url: url,
    operation: "created"
   };
  }
  async function publishChanges(target, proposal, files) {
   const place = {
    owner: target.repository.owner,
    repo: target.repository.name
   };
   try {
    return await publish(await connect(target), place, proposal, files);
   } catch (error) {
    throw explain(error);
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
 65678: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   d: () => findSecrets,
   f: () => redactSecrets
  });
  const secrets = [ [ "GitHub token", /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{50,})\b/ ], [ "AWS key", /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/ ], [ "private key", /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/ ], [ "Slack token", /\bxox[abprs]-[A-Za-z0-9-]{10,}/ ], [ "Anthropic key", /\bsk-ant-[A-Za-z0-9_-]{20,}/ ], [ "OpenAI key", /\bsk-(?:proj-)?[A-Za-z0-9_-]{32,}/ ], [ "Google key", /\bAIza[A-Za-z0-9_-]{35}\b/ ], [ "Stripe key", /\b[rs]k_live_[A-Za-z0-9]{16,}/ ], [ "npm token", /\bnpm_[A-Za-z0-9]{36}\b/ ], [ "GitLab token", /\bglpat-[A-Za-z0-9_-]{20,}/ ], [ "JSON web token", /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/ ], [ "credentials in a URL", /\bhttps?:\/\/[^\s/:@]{1,100}:[^\s/@]{3,200}@/ ] ];
  function findSecrets(text) {
   return secrets.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind);
  }
  function redactSecrets(text, known = []) {
   let redacted = text;
   for (const value of known) if (value.length >= 6) redacted = redacted.replaceAll(value, "***");
   for (const [kind, pattern] of secrets) redacted = redacted.replace(new RegExp(pattern.source, "g"), `[${kind} removed]`);
   return redacted;
  }
 },
 16813: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   DV: () => codeBlock,
   ln: () => inlineText,
   ti: () => inlineCode
  });
  const zeroWidthSpace = "​";
  const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\u{e0001}|[\u{e0020}-\u{e007f}]/gu;
  function inlineText(text, limit = 300) {
   const line = text.replace(invisible, "").replace(/\s+/g, " ").trim();
   const cut = line.length > limit ? `${line.slice(0, limit - 1)}…` : line;
   return cut.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/[\\`*_{}[\]()#|~!]/g, "\\$&").replace(/@(?=[\w-])/g, `@${zeroWidthSpace}`).replace(/\b(https?|ftp):\/\//gi, `$1:${zeroWidthSpace}//`).replace(/\bwww\./gi, `www${zeroWidthSpace}.`).replace(/(?:\\#|\bGH-)(?=\d)/gi, mark => `${mark}${zeroWidthSpace}`);
  }
  function inlineCode(text, limit = 200) {
   const line = text.replace(invisible, "").replace(/\s+/g, " ").trim();
   const cut = line.length > limit ? `${line.slice(0, limit - 1)}…` : line;
   const longest = Math.max(0, ...[ ...cut.matchAll(/`+/g) ].map(([ticks]) => ticks.length));
   const mark = "`".repeat(longest + 1);
   const space = cut.startsWith("`") || cut.endsWith("`") ? " " : "";
   return `${mark}${space}${(cut || " ").replaceAll("|", "\\|")}${space}${mark}`;
  }
  function codeBlock(text, limit = 2e4, language = "") {
   const clean = text.replace(invisible, "");
   const cut = clean.length > limit ? `${clean.slice(0, limit)}\n…` : clean;
   const longest = Math.max(2, ...[ ...cut.matchAll(/`+/g) ].map(([ticks]) => ticks.length));
   const mark = "`".repeat(longest + 1);
   return `${mark}${language}\n${cut.trimEnd()}\n${mark}`;
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
