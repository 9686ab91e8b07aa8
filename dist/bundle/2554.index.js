export const id = 2554;

export const ids = [ 2554 ];

export const modules = {
 82852: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   s: () => createWorkspace
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31397);
  const identity = {
   name: "bugfix",
   email: "bugfix@users.noreply.github.com"
  };
  async function latestTag({git: git, gitFolder: folder}, commit) {
   const {stdout: stdout, exitCode: exitCode} = await git.run([ "describe", "--tags", "--abbrev=0", commit ], {
    folder: folder,
    expectedExitCodes: [ 0, 128 ]
   });
   return exitCode === 0 ? stdout.toString().trim() : undefined;
  }
  async function refuseFilled(folder) {
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, {
    recursive: true
   });
   if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).length > 0) throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__.y(`The folder ${folder} is not empty.`);
  }
  async function copyTree({git: git, gitFolder: gitFolder}, tree, target) {
   const pack = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(target), ".git", "objects", "pack", "pack");
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(pack), {
    recursive: true
   });
   await git.run([ "pack-objects", "--revs", "-q", pack ], {
    folder: gitFolder,
    input: `${tree}\n`,
    seconds: 1800
   });
  }
  async function commitTree(repository, commit, tree, folder) {
   const {git: git, gitFolder: gitFolder} = repository;
   const date = (await git.text([ "show", "-s", "--format=%ct +0000", commit ], {
    folder: gitFolder
   })).trim();
   const environment = {
    GIT_AUTHOR_NAME: identity.name,
    GIT_AUTHOR_EMAIL: identity.email,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: identity.name,
    GIT_COMMITTER_EMAIL: identity.email,
    GIT_COMMITTER_DATE: date
   };
   const head = await git.text([ "commit-tree", tree, "-m", "The state before the fix" ], {
    folder: folder,
    environment: environment
   });
   return head.trim();
  }
  async function createWorkspace(repository, commit, folder) {
   const {git: git, gitFolder: gitFolder} = repository;
   await refuseFilled(folder);
   await git.run([ "init", "--quiet", "--template=", folder ]);
   const tree = (await git.text([ "rev-parse", "--verify", `${commit}^{tree}` ], {
    folder: gitFolder
   })).trim();
   await copyTree(repository, tree, folder);
   const head = await commitTree(repository, commit, tree, folder);
   await git.run([ "config", "user.name", identity.name ], {
    folder: folder
   });
   await git.run([ "config", "user.email", identity.email ], {
    folder: folder
   });
   await git.run([ "config", "core.autocrlf", "false" ], {
    folder: folder
   });
   await git.run([ "reset", "--quiet", "--hard", head ], {
    folder: folder
   });
   const tag = await latestTag(repository, commit);
   if (tag !== undefined) await git.run([ "tag", "--no-sign", "--", tag, head ], {
    folder: folder
   });
   const entries = (await git.text([ "ls-tree", "-r", "-z", head ], {
    folder: folder
   })).split("\0");
   const submodules = entries.filter(entry => entry.startsWith("160000")).map(entry => entry.slice(entry.indexOf("\t") + 1));
   const lfs = await git.run([ "grep", "-q", "-e", "filter=lfs", head, "--", ".gitattributes", "**/.gitattributes" ], {
    folder: folder,
    expectedExitCodes: [ 0, 1 ]
   });
   return {
    folder: folder,
    head: head,
    commit: commit,
    submodules: submodules,
    usesLargeFileStorage: lfs.exitCode === 0
   };
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
 },
 62266: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   openRepository: () => openRepository
  });
  var external_node_crypto_ = __webpack_require__(77598);
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var user_error = __webpack_require__(31397);
  var digest = __webpack_require__(34049);
  var repository_git = __webpack_require__(26430);
  const supportedUrl = /^(?:https?|ssh|git|file):\/\//i;
  const shortSsh = /^[\w.-]+@[\w.-]+:(?!\/\/)[^\s]+$/;
  function isRemote(source) {
   return supportedUrl.test(source) || shortSsh.test(source);
  }
  function checkSource(source) {
   if (source.trim() === "") throw new user_error.y("No repository was given. Give a git URL or the path of a repository.");
   if (source.startsWith("-") || /[\u0000-\u001f]/.test(source)) throw new user_error.y(`'${source}' is not the name of a repository: it begins like an option or holds control characters.`);
   const transport = /^([\w+.-]+)::/.exec(source)?.[1];
   if (transport !== undefined) throw new user_error.y(`'${source}' uses the transport '${transport}', which can run commands. Use an https, ssh or file URL, or a path.`);
   if (/^[\w+.-]+:\/\//.test(source) && !supportedUrl.test(source)) throw new user_error.y(`'${source}' has a protocol that is not supported. Use an https, ssh, git or file URL, or a path.`);
   const host = /^\w+:\/\/(?:[^/@]*@)?([^/:]*)/.exec(source)?.[1] ?? /^[^@]*@?([^:/]*):/.exec(source)?.[1];
   if (isRemote(source) && host?.startsWith("-")) throw new user_error.y(`'${source}' has a host name that begins like an option.`);
  }
  function withoutCredentials(url) {
   return url.replace(/^(https?:\/\/)[^/@]*@/i, "$1");
  }
  function gitHubNameOf(url, serverHost = "github.com") {
   const match = /^(?:https?|ssh|git):\/\/(?:[^/@]*@)?([^/:]+)(?::\d+)?\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i.exec(url) ?? /^[\w.-]+@([\w.-]+):([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(url);
   const [, host, owner, name] = match ?? [];
   if (host === undefined || owner === undefined || name === undefined) return undefined;
   return host.toLowerCase() === serverHost.toLowerCase() ? {
    host: host,
    owner: owner,
    name: name
   } : undefined;
  }
  function tokenSettings(url, token, serverHost) {
   const gitHub = gitHubNameOf(url, serverHost);
   if (token === undefined || gitHub === undefined || !url.startsWith("https://")) return {};
   const credentials = Buffer.from(`x-access-token:${token}`).toString("base64");
   return {
    [`http.https://${gitHub.host}/.extraHeader`]: `AUTHORIZATION: basic ${credentials}`
   };
  }
  function explainCloneFailure(source, error) {
   if (!(error instanceof repository_git.X)) return error;
   const url = withoutCredentials(source);
   const {stderr: stderr} = error;
   if (/Authentication failed|could not read Username|Permission denied|terminal prompts disabled|403|401/i.test(stderr)) return new user_error.y(`The repository ${url} asks for a sign-in: it is private, or does not exist. Give a token that may read it, or clone it yourself and pass the path.`, {
    cause: error
   });
   if (/not found|does not exist|does not appear to be a git repository|404/i.test(stderr)) return new user_error.y(`There is no git repository at ${url}. Check the address.`, {
    cause: error
   });
   if (/Could not resolve host|unable to access|Connection (?:refused|timed out)|Failed to connect/i.test(stderr)) return new user_error.y(`${url} cannot be reached: ${lastLine(stderr)}. Check the address and the network.`, {
    cause: error
   });
   return new user_error.y(`${url} could not be cloned: ${lastLine(stderr) || error.message}`, {
    cause: error
   });
  }
  function lastLine(text) {
   return text.trim().split("\n").at(-1)?.replace(/^fatal: /, "") ?? "";
  }
  async function createWhole(folder, fill) {
   const temporary = `${folder}.${(0, external_node_crypto_.randomUUID)()}.tmp`;
   try {
    await (0, promises_.mkdir)(temporary, {
     recursive: true
    });
    await fill(temporary);
    await (0, promises_.rename)(temporary, folder);
   } catch (error) {
    await (0, promises_.rm)(temporary, {
     recursive: true,
     force: true
    });
    if (!await exists(folder)) throw error;
   }
  }
  async function exists(path) {
   return (0, promises_.stat)(path).then(() => true, () => false);
  }
  async function cloneUrl(request, git) {
   const {source: source, cacheFolder: cacheFolder, progress: progress} = request;
   const folder = (0, external_node_path_.join)((0, external_node_path_.resolve)(cacheFolder), "repositories", `${(0, 
   digest.b)(withoutCredentials(source)).slice(0, 24)}.git`);
   try {
    if (await exists(folder)) {
     await git.run([ "fetch", "--quiet", "--prune", "--force", "origin", "+refs/heads/*:refs/heads/*", "+refs/tags/*:refs/tags/*" ], {
      folder: folder
     }).catch(error => {
      if (!(error instanceof repository_git.X)) throw error;
      progress.warn(`${withoutCredentials(source)} could not be asked for news (${lastLine(error.stderr)}); the cached copy is used.`);
     });
     return folder;
    }
    await createWhole(folder, async temporary => {
     await git.run([ "clone", "--quiet", "--bare", "--filter=blob:none", "--", source, temporary ], {
      seconds: 1800
     });
    });
   } catch (error) {
    throw explainCloneFailure(source, error);
   }
   return folder;
  }
  async function openBundle(request, git, file) {
   const folder = (0, external_node_path_.join)((0, external_node_path_.resolve)(request.cacheFolder), "repositories", `bundle-${(await (0, 
   digest.T)(file)).slice(0, 24)}.git`);
   if (await exists(folder)) return folder;
   try {
    await createWhole(folder, async temporary => {
     await git.run([ "init", "--quiet", "--bare", temporary ]);
     const heads = await git.text([ "bundle", "list-heads", file ]);
     if (heads === "") throw new user_error.y(`${file} is not a whole git bundle: it names no branch.`);
     await git.run([ "fetch", "--quiet", file, "+refs/*:refs/*" ], {
      folder: temporary
     });
     await pointHead(git, temporary, heads);
    });
   } catch (error) {
    if (!(error instanceof repository_git.X)) throw error;
    throw new user_error.y(`${file} is not a whole git bundle: ${lastLine(error.stderr)}`, {
     cause: error
    });
   }
   return folder;
  }
  async function pointHead(git, folder, heads) {
   const refs = heads.trim().split("\n").map(line => line.split(" "));
   const head = refs.find(([, name]) => name === "HEAD")?.[0];
   const branches = refs.filter(([, name]) => name?.startsWith("refs/heads/"));
   const branch = branches.find(([id]) => id === head) ?? branches[0];
   if (branch?.[1] !== undefined) await git.run([ "symbolic-ref", "HEAD", branch[1] ], {
    folder: folder
   }); else if (head !== undefined) await git.run([ "update-ref", "--no-deref", "HEAD", head ], {
    folder: folder
   });
  }
  async function gitFolderOf(git, path) {
   try {
    const lines = await git.text([ "rev-parse", "--absolute-git-dir", "--is-bare-repository" ], {
     folder: path
    });
    const [gitFolder = "", bare] = lines.trim().split("\n");
    return {
     gitFolder: gitFolder,
     bare: bare === "true"
    };
   } catch (error) {
    if (!(error instanceof repository_git.X)) throw error;
    throw new user_error.y(`${path} is not a git repository: neither a working copy nor a git directory.`, {
     cause: error
    });
   }
  }
  async function openLocal(request, git) {
   const path = (0, external_node_path_.resolve)(request.source);
   const found = await (0, promises_.stat)(path).catch(() => undefined);
   if (found === undefined) throw new user_error.y(`There is no repository at ${path}: no such file or folder.`);
   if (found.isFile()) return {
    kind: "bundle",
    gitFolder: await openBundle(request, git, path)
   };
   const {gitFolder: gitFolder, bare: bare} = await gitFolderOf(git, path);
   if (bare) return {
    kind: "bare",
    gitFolder: gitFolder
   };
   const changes = await git.text([ "status", "--porcelain", "--untracked-files=no" ], {
    folder: path
   }).catch(() => "");
   if (changes !== "") request.progress.warn(`${path} has uncommitted changes; only what is committed is used, and nothing there is touched.`);
   return {
    kind: "working-copy",
    gitFolder: gitFolder
   };
  }
  async function originOf(git, folder) {
   const {stdout: stdout, exitCode: exitCode} = await git.run([ "config", "--get", "remote.origin.url" ], {
    folder: folder,
    expectedExitCodes: [ 0, 1 ]
   });
   const url = stdout.toString().trim();
   return exitCode === 0 && isRemote(url) && !url.startsWith("file:") ? withoutCredentials(url) : undefined;
  }
  async function refuseEmpty(git, folder, source) {
   const refs = await git.text([ "for-each-ref", "--count=1" ], {
    folder: folder
   });
   const head = await git.run([ "rev-parse", "--verify", "--quiet", "HEAD" ], {
    folder: folder,
    expectedExitCodes: [ 0, 1, 128 ]
   });
   if (refs === "" && head.exitCode !== 0) throw new user_error.y(`The repository ${source} is empty: it has no commits.`);
  }
  async function openRepository(request) {
   checkSource(request.source);
   const git = (0, repository_git.l)(request.environment, tokenSettings(request.source, request.token, request.serverHost));
   const shown = withoutCredentials(request.source);
   const opened = isRemote(request.source) ? {
    kind: "url",
    gitFolder: await request.progress.step(`Clone ${shown}`, () => cloneUrl(request, git))
   } : await openLocal(request, git);
   const folder = opened.gitFolder;
   await refuseEmpty(git, folder, shown);
   const shallow = (await git.text([ "rev-parse", "--is-shallow-repository" ], {
    folder: folder
   })).trim() === "true";
   const url = opened.kind === "url" ? shown : await originOf(git, folder);
   const gitHub = url === undefined ? undefined : gitHubNameOf(url, request.serverHost);
   return {
    ...opened,
    source: shown,
    shallow: shallow,
    git: git,
    ...url === undefined ? {} : {
     url: url
    },
    ...gitHub === undefined ? {} : {
     gitHub: gitHub
    }
   };
  }
 },
 33041: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Mf: () => relativeTo,
   Tg: () => shellLine,
   ZL: () => shellQuote
  });
  const reportFormats = null && [ "junit-xml", "jest-json", "vitest-json", "mocha-json", "tap", "go-test-json" ];
  function shellQuote(word) {
   return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
  }
  function shellLine(words) {
   return words.map(word => word.startsWith('"') ? word : shellQuote(word)).join(" ");
  }
  function reportPath(context, name) {
   return `"${context.reportFolder}/${name}"`;
  }
  function relativeTo(folder, file) {
   if (folder === "." || folder === "") return file;
   return file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : `${"../".repeat(folder.split("/").length)}${file}`;
  }
 },
 72289: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Fr: () => objectEnvironment,
   Sz: () => installedFolders,
   T6: () => ignoreInstalled,
   ri: () => prepareWorkspaceStates,
   x7: () => PatchConflictError
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _repository_create_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82852);
  class PatchConflictError extends Error {
   name="PatchConflictError";
   patch;
   constructor(patch, detail) {
    super(`The ${patch} patch does not apply: ${detail}`);
    this.patch = patch;
   }
  }
  const installedFolders = [ "node_modules", ".yarn", ".pnp.*", "target", "build", ".gradle", ".venv", "venv", "*.egg-info", ".eggs", "*.so", ".mvn" ];
  async function objectEnvironment(request) {
   const {repository: repository, privateFolder: privateFolder} = request;
   const {git: git, gitFolder: gitFolder} = repository;
   const objects = await git.text([ "rev-parse", "--path-format=absolute", "--git-path", "objects" ], {
    folder: gitFolder
   });
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(privateFolder, "objects"), {
    recursive: true
   });
   return {
    GIT_DIR: gitFolder,
    GIT_OBJECT_DIRECTORY: (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(privateFolder, "objects"),
    GIT_ALTERNATE_OBJECT_DIRECTORIES: objects.trim()
   };
  }
  async function applyToTree(git, environment, tree, patch, name) {
   const call = {
    environment: environment
   };
   await git.run([ "read-tree", tree ], call);
   if (patch.length > 0) {
    const applied = await git.run([ "apply", "--cached", "--whitespace=nowarn", "-" ], {
     ...call,
     input: patch,
     expectedExitCodes: [ 0, 1, 128 ]
    });
    if (applied.exitCode !== 0) throw new PatchConflictError(name, applied.stderr.trim().slice(0, 2e3));
   }
   return (await git.text([ "write-tree" ], call)).trim();
  }
  async function changedPaths(git, environment, from, to) {
   const listed = await git.text([ "diff-tree", "-r", "-z", "--name-only", "--no-renames", from, to ], {
    environment: environment
   });
   return listed.split("\0").filter(path => path !== "");
  }
  async function ignoreInstalled(folder) {
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ".git", "info"), {
    recursive: true
   });
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ".git", "info", "exclude"), `${installedFolders.join("\n")}\n`);
  }
  async function prepareWorkspaceStates(request) {
   const {repository: repository, folder: folder, privateFolder: privateFolder} = request;
   const {git: git} = repository;
   const objects = await objectEnvironment(request);
   const bytes = patch => Buffer.from(patch, request.patchEncoding ?? "utf8");
   const scratch = {
    ...objects,
    GIT_INDEX_FILE: (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(privateFolder, "scratch-index")
   };
   const base = (await git.text([ "rev-parse", "--verify", `${request.baseCommit}^{tree}` ], {
    environment: objects
   })).trim();
   const withTests = await applyToTree(git, scratch, base, bytes(request.testsPatch), "tests");
   const withFix = await applyToTree(git, scratch, withTests, bytes(request.fixPatch), "fix");
   const trees = {
    before: base,
    withTests: withTests,
    withFix: withFix
   };
   if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ".git"))) {
    await (0, _repository_create_workspace_js__WEBPACK_IMPORTED_MODULE_3__.s)(repository, request.baseCommit, folder);
    await ignoreInstalled(folder);
   }
   const environment = {
    ...objects,
    GIT_WORK_TREE: folder,
    GIT_INDEX_FILE: (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(privateFolder, "index")
   };
   const switchTo = async state => {
    await git.run([ "read-tree", "--reset", "-u", trees[state] ], {
     environment: environment,
     folder: folder
    });
    const spared = installedFolders.flatMap(pattern => [ "-e", pattern ]);
    await git.run([ "clean", "-ffdq", ...spared ], {
     environment: environment,
     folder: folder,
     expectedExitCodes: [ 0, 1 ]
    });
   };
   await switchTo("before");
   return {
    folder: folder,
    changedByTests: await changedPaths(git, objects, base, withTests),
    changedByFix: await changedPaths(git, objects, withTests, withFix),
    switchTo: switchTo,
    async read(state, path) {
     const shown = await git.run([ "cat-file", "blob", `${trees[state]}:${path}` ], {
      environment: objects,
      expectedExitCodes: [ 0, 128 ]
     });
     return shown.exitCode === 0 ? shown.stdout.toString("utf8") : undefined;
    },
    async list(state) {
     const listed = await git.text([ "ls-tree", "-r", "-z", "--name-only", trees[state] ], {
      environment: objects
     });
     return listed.split("\0").filter(path => path !== "");
    }
   };
  }
 }
};
