export const id = 1732;

export const ids = [ 1732 ];

export const modules = {
 81732: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   _: () => createSandbox,
   U: () => probeSandbox
  });
  var external_node_child_process_ = __webpack_require__(31421);
  var external_node_crypto_ = __webpack_require__(77598);
  var external_node_util_ = __webpack_require__(57975);
  var user_error = __webpack_require__(31397);
  var external_node_fs_ = __webpack_require__(73024);
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  const certificateVariables = [ "SSL_CERT_FILE", "SSL_CERT_DIR", "NODE_EXTRA_CA_CERTS", "PIP_CERT", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "GIT_SSL_CAINFO" ];
  const networkVariables = [ "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "no_proxy", "PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL", "PIP_FIND_LINKS", "PIP_DEFAULT_TIMEOUT", "UV_INDEX_URL", "UV_DEFAULT_INDEX", "npm_config_registry", "NPM_CONFIG_REGISTRY", "YARN_NPM_REGISTRY_SERVER", "GOPROXY", "GONOSUMDB", "GOSUMDB", "MAVEN_OPTS" ];
  const toolchainVariables = [ "JAVA_HOME", "GOROOT", "PYENV_ROOT", "RUSTUP_HOME", "RUSTUP_AUTO_INSTALL", "RUSTUP_TOOLCHAIN", "NVM_DIR", "SDKMAN_DIR", "SystemRoot", "PATHEXT", "ComSpec" ];
  function pick(source, names) {
   const picked = {};
   for (const name of names) {
    const value = source[name];
    if (value !== undefined && value !== "") picked[name] = value;
   }
   return picked;
  }
  function toolPath(host) {
   const entries = (host.PATH ?? host.Path ?? "/usr/local/bin:/usr/bin:/bin").split(external_node_path_.delimiter);
   return entries.filter(entry => entry !== "" && !/node_modules[\\/](\.bin|@npmcli)/.test(entry) && !/node-gyp-bin$/.test(entry)).join(external_node_path_.delimiter);
  }
  function toolchainHomes(host) {
   const home = host.HOME;
   const homes = {};
   if (home !== undefined && (0, external_node_fs_.existsSync)((0, external_node_path_.join)(home, ".rustup"))) homes.RUSTUP_HOME = (0, 
   external_node_path_.join)(home, ".rustup");
   return homes;
  }
  function commandEnvironment(request) {
   const {host: host, home: home, temporaryFolder: temporaryFolder, network: network, extra: extra} = request;
   return {
    PATH: toolPath(host),
    HOME: home,
    USER: "bugfix",
    LOGNAME: "bugfix",
    SHELL: "/bin/bash",
    LANG: "C.UTF-8",
    LC_ALL: "C.UTF-8",
    TZ: "UTC",
    TERM: "dumb",
    CI: "true",
    TMPDIR: temporaryFolder,
    CARGO_HOME: (0, external_node_path_.join)(home, ".cargo"),
    GOPATH: (0, external_node_path_.join)(home, "go"),
    GOTOOLCHAIN: "local",
    GOFLAGS: "-modcacherw",
    PYTHONDONTWRITEBYTECODE: "1",
    PIP_DISABLE_PIP_VERSION_CHECK: "1",
    ...toolchainHomes(host),
    ...pick(host, toolchainVariables),
    ...pick(host, certificateVariables),
    ...network ? pick(host, networkVariables) : {},
    ...extra
   };
  }
  var external_node_timers_promises_ = __webpack_require__(58500);
  const root = "/sys/fs/cgroup";
  function isUnified() {
   return (0, external_node_fs_.existsSync)((0, external_node_path_.join)(root, "cgroup.controllers"));
  }
  async function makeUnified(name, limits) {
   const folder = (0, external_node_path_.join)(root, name);
   await (0, promises_.mkdir)(folder);
   if (limits.processes !== undefined) await (0, promises_.writeFile)((0, external_node_path_.join)(folder, "pids.max"), String(limits.processes));
   if (limits.memoryBytes !== undefined) await (0, promises_.writeFile)((0, external_node_path_.join)(folder, "memory.max"), String(limits.memoryBytes));
   return [ folder ];
  }
  async function makePerController(name, limits) {
   const folders = [];
   if (limits.processes !== undefined) {
    const folder = (0, external_node_path_.join)(root, "pids", name);
    await (0, promises_.mkdir)(folder);
    await (0, promises_.writeFile)((0, external_node_path_.join)(folder, "pids.max"), String(limits.processes));
    folders.push(folder);
   }
   if (limits.memoryBytes !== undefined) {
    const folder = (0, external_node_path_.join)(root, "memory", name);
    await (0, promises_.mkdir)(folder);
    await (0, promises_.writeFile)((0, external_node_path_.join)(folder, "memory.limit_in_bytes"), String(limits.memoryBytes));
    folders.push(folder);
   }
   return folders;
  }
  async function killMembers(folder) {
   for (let round = 0; round < 200; round++) {
    const ids = (await (0, promises_.readFile)((0, external_node_path_.join)(folder, "cgroup.procs"), "utf8").catch(() => "")).split("\n").filter(Boolean);
    if (ids.length === 0) return;
    for (const id of ids) {
     try {
      process.kill(Number(id), "SIGKILL");
     } catch {}
    }
    await (0, external_node_timers_promises_.setTimeout)(5);
   }
  }
  async function createControlGroup(name, limits) {
   if (process.platform !== "linux") return undefined;
   let folders;
   try {
    folders = isUnified() ? await makeUnified(name, limits) : await makePerController(name, limits);
   } catch {
    return undefined;
   }
   return {
    joinFiles: folders.map(folder => (0, external_node_path_.join)(folder, "cgroup.procs")),
    async kill() {
     for (const folder of folders) {
      await killMembers(folder);
      await (0, promises_.rmdir)(folder).catch(() => undefined);
     }
    }
   };
  }
  class BoundedText {
   total=0;
   #half;
   #head=[];
   #headBytes=0;
   #tail=[];
   #tailBytes=0;
   constructor(limit) {
    this.#half = Math.floor(limit / 2);
   }
   add(chunk) {
    this.total += chunk.length;
    const room = this.#half - this.#headBytes;
    const first = chunk.subarray(0, Math.max(0, room));
    if (first.length > 0) {
     this.#head.push(first);
     this.#headBytes += first.length;
    }
    const rest = chunk.subarray(first.length);
    if (rest.length > 0) this.#addTail(rest);
   }
   #addTail(chunk) {
    this.#tail.push(chunk);
    this.#tailBytes += chunk.length;
    if (this.#tailBytes > 2 * this.#half) {
     const kept = Buffer.concat(this.#tail).subarray(-this.#half);
     this.#tail = [ Buffer.from(kept) ];
     this.#tailBytes = kept.length;
    }
   }
   get dropped() {
    return Math.max(0, this.total - 2 * this.#half);
   }
   toString() {
    const head = Buffer.concat(this.#head);
    const tail = Buffer.concat(this.#tail).subarray(-this.#half);
    if (this.dropped === 0) return Buffer.concat([ head, tail ]).toString("utf8");
    return `${head.toString("utf8")}\n[${this.dropped} bytes of output left out]\n${tail.toString("utf8")}`;
   }
  }
  const defaultOutputBytes = 16 * 1024 * 1024;
  const floodFactor = 16;
  function killGroup(pid) {
   try {
    process.kill(-pid, "SIGKILL");
   } catch {}
  }
  async function execute(request, execution) {
   const limit = request.limits.outputBytes ?? defaultOutputBytes;
   const all = new BoundedText(limit);
   const stdout = new BoundedText(limit);
   const stderr = new BoundedText(limit);
   const started = performance.now();
   let timedOut = false;
   const [program, ...parameters] = execution.argv;
   const child = (0, external_node_child_process_.spawn)(program, parameters, {
    cwd: execution.folder,
    env: execution.environment,
    stdio: [ "ignore", "pipe", "pipe" ],
    detached: process.platform !== "win32",
    windowsHide: true
   });
   const stop = () => {
    if (child.pid !== undefined && process.platform !== "win32") killGroup(child.pid);
    child.kill("SIGKILL");
   };
   const collect = own => chunk => {
    own.add(chunk);
    all.add(chunk);
    if (all.total > limit * floodFactor) stop();
    request.onOutput?.(chunk.toString("utf8"));
   };
   child.stdout.on("data", collect(stdout));
   child.stderr.on("data", collect(stderr));
   const timer = setTimeout(() => {
    timedOut = true;
    stop();
    void execution.killRest().finally(() => {
     child.stdout.destroy();
     child.stderr.destroy();
    });
   }, request.limits.seconds * 1e3);
   request.signal?.addEventListener("abort", stop, {
    once: true
   });
   const end = await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => {
     const grace = setTimeout(() => resolve({
      code: code,
      signal: signal
     }), 2e3);
     child.on("close", () => {
      clearTimeout(grace);
      resolve({
       code: code,
       signal: signal
      });
     });
    });
   }).finally(() => {
    clearTimeout(timer);
    request.signal?.removeEventListener("abort", stop);
   });
   if (child.pid !== undefined && process.platform !== "win32") killGroup(child.pid);
   await execution.killRest();
   child.stdout.destroy();
   child.stderr.destroy();
   return {
    command: request.command,
    exitCode: end.code,
    signal: end.signal,
    output: all.toString(),
    stdout: stdout.toString(),
    stderr: stderr.toString(),
    durationMs: Math.round(performance.now() - started),
    timedOut: timedOut,
    outputLimitExceeded: all.dropped > 0
   };
  }
  function shellArguments(command) {
   if (process.platform === "win32") return [ "bash", "-c", command ];
   return [ (0, external_node_fs_.existsSync)("/bin/bash") ? "/bin/bash" : "/bin/sh", "-c", command ];
  }
  function joiningArguments(joinFiles, argv) {
   if (joinFiles.length === 0) return [ ...argv ];
   const joins = joinFiles.map((_file, index) => `echo $$ > "$${index + 1}"`).join(" && ");
   return [ "/bin/sh", "-c", `${joins} && shift ${joinFiles.length} && exec "$@"`, "sh", ...joinFiles, ...argv ];
  }
  const userId = "1000";
  const toolchainFolders = [ ".pyenv", ".rustup", ".nvm", ".sdkman", ".volta", ".asdf", ".bun", ".deno", "go", ".cargo/bin", ".local/bin", ".local/share/uv" ];
  function hiddenFolders(options) {
   const home = options.environment.HOME;
   const hidden = [ "/tmp", "/var/tmp", "/run", ...home !== undefined && home !== "/" ? [ home ] : [] ];
   return hidden.filter(folder => (0, external_node_fs_.existsSync)(folder));
  }
  function readableToolchains(options, hidden) {
   const home = options.environment.HOME;
   const known = home === undefined || home === "/" ? [] : toolchainFolders.map(folder => (0, 
   external_node_path_.join)(home, folder));
   const fromPath = (options.environment.PATH ?? "").split(external_node_path_.delimiter).filter(entry => !entry.includes("node_modules"));
   const candidates = [ ...new Set([ ...known, ...fromPath, (0, external_node_path_.dirname)(process.execPath) ]) ];
   const isHidden = folder => hidden.some(parent => folder.startsWith(`${parent}/`));
   return candidates.filter(folder => isHidden(folder) && (0, external_node_fs_.existsSync)(folder));
  }
  function fileSystemArguments(options) {
   const hidden = hiddenFolders(options);
   const resolver = "/run/systemd/resolve";
   return [ "--ro-bind", "/", "/", ...hidden.flatMap(folder => [ "--tmpfs", (0, external_node_fs_.realpathSync)(folder) ]), ...(0, 
   external_node_fs_.existsSync)(resolver) ? [ "--ro-bind", resolver, resolver ] : [], ...readableToolchains(options, hidden).flatMap(folder => [ "--ro-bind", folder, folder ]), "--dev", "/dev", "--proc", "/proc" ];
  }
  function bubblewrapArguments(options, request, identityFile) {
   const writable = [ ...options.writableFolders, ...request.writableFolders ?? [], options.home ];
   return [ ...fileSystemArguments(options), ...writable.flatMap(folder => [ "--bind", folder, folder ]), "--ro-bind", identityFile, "/etc/passwd", "--unshare-user", "--uid", userId, "--gid", userId, "--unshare-pid", "--unshare-ipc", "--unshare-uts", "--unshare-cgroup-try", ...request.network === true ? [] : [ "--unshare-net" ], "--die-with-parent", "--new-session", "--cap-drop", "ALL", "--chdir", request.folder ];
  }
  function bubblewrapSandbox(options, powers, why) {
   return {
    kind: "bubblewrap",
    powers: powers,
    description: `bubblewrap (${why})`,
    async run(request) {
     await (0, promises_.mkdir)(options.home, {
      recursive: true
     });
     const identityFile = (0, external_node_path_.join)(options.home, ".passwd");
     await (0, promises_.writeFile)(identityFile, `root:x:0:0:root:/root:/bin/sh\nbugfix:x:${userId}:${userId}:bugfix:${options.home}:/bin/bash\n`);
     const group = await createControlGroup(`bugfix-${(0, external_node_crypto_.randomUUID)()}`, request.limits);
     const environment = commandEnvironment({
      host: options.environment,
      home: options.home,
      temporaryFolder: "/tmp",
      network: request.network ?? false,
      extra: request.environment ?? {}
     });
     const argv = [ "bwrap", ...bubblewrapArguments(options, request, identityFile), "--", ...shellArguments(request.command) ];
     return execute(request, {
      argv: joiningArguments(group?.joinFiles ?? [], argv),
      environment: environment,
      folder: "/",
      killRest: async () => group?.kill()
     });
    }
   };
  }
  const run = (0, external_node_util_.promisify)(external_node_child_process_.execFile);
  function dockerArguments(options, request, name) {
   const {processes: processes, memoryBytes: memoryBytes} = request.limits;
   const writable = [ ...options.writableFolders, ...request.writableFolders ?? [], options.home ];
   const environment = {
    HOME: options.home,
    CI: "true",
    LANG: "C.UTF-8",
    TZ: "UTC",
    TERM: "dumb",
    PYTHONDONTWRITEBYTECODE: "1",
    ...request.environment
   };
   const user = process.getuid === undefined ? [] : [ "--user", `${process.getuid()}:${process.getgid?.() ?? 0}` ];
   return [ "run", "--rm", "--init", "--name", name, "--network", request.network === true ? "bridge" : "none", "--cap-drop", "ALL", "--security-opt", "no-new-privileges", ...user, ...processes === undefined ? [] : [ "--pids-limit", String(processes) ], ...memoryBytes === undefined ? [] : [ "--memory", String(memoryBytes) ], ...writable.flatMap(folder => [ "--volume", `${folder}:${folder}` ]), ...Object.entries(environment).flatMap(([key, value]) => [ "--env", `${key}=${value}` ]), "--workdir", request.folder, options.image ?? "debian:stable-slim", "sh", "-c", request.command ];
  }
  function dockerSandbox(options, powers, why) {
   return {
    kind: "docker",
    powers: powers,
    description: `docker, image ${options.image ?? "debian:stable-slim"} (${why})`,
    async run(request) {
     await (0, promises_.mkdir)(options.home, {
      recursive: true
     });
     const name = `bugfix-${(0, external_node_crypto_.randomUUID)()}`;
     return execute(request, {
      argv: [ "docker", ...dockerArguments(options, request, name) ],
      environment: {
       PATH: options.environment.PATH ?? "/usr/bin:/bin",
       HOME: options.environment.HOME ?? "/"
      },
      folder: "/",
      killRest: async () => {
       await run("docker", [ "rm", "--force", name ]).catch(() => undefined);
      }
     });
    }
   };
  }
  const markerVariable = "BUGFIX_COMMAND_ID";
  async function killMarkedProcesses(marker) {
   if (process.platform !== "linux") return;
   const wanted = Buffer.from(`${markerVariable}=${marker}`);
   for (let round = 0; round < 20; round++) {
    let found = 0;
    for (const id of await (0, promises_.readdir)("/proc")) {
     if (!/^\d+$/.test(id) || Number(id) === process.pid) continue;
     const environment = await (0, promises_.readFile)(`/proc/${id}/environ`).catch(() => undefined);
     if (environment === undefined || !environment.includes(wanted)) continue;
     found += 1;
     try {
      process.kill(Number(id), "SIGKILL");
     } catch {}
    }
    if (found === 0) return;
   }
  }
  function plainProcessSandbox(options, powers, why) {
   return {
    kind: "process",
    powers: powers,
    description: `plain processes (${why})`,
    async run(request) {
     const temporaryFolder = (0, external_node_path_.join)(options.home, "tmp");
     await (0, promises_.mkdir)(temporaryFolder, {
      recursive: true
     });
     const marker = (0, external_node_crypto_.randomUUID)();
     const group = await createControlGroup(`bugfix-${marker}`, request.limits);
     const environment = commandEnvironment({
      host: options.environment,
      home: options.home,
      temporaryFolder: temporaryFolder,
      network: request.network ?? false,
      extra: {
       ...request.environment,
       [markerVariable]: marker
      }
     });
     return execute(request, {
      argv: joiningArguments(group?.joinFiles ?? [], shellArguments(request.command)),
      environment: environment,
      folder: request.folder,
      async killRest() {
       await (group?.kill());
       await killMarkedProcesses(marker);
      }
     });
    }
   };
  }
  const create_sandbox_run = (0, external_node_util_.promisify)(external_node_child_process_.execFile);
  async function probeControlGroups() {
   const group = await createControlGroup(`bugfix-probe-${(0, external_node_crypto_.randomUUID)()}`, {
    processes: 64,
    memoryBytes: 1 << 30
   });
   await (group?.kill());
   return group !== undefined;
  }
  function firstLine(error) {
   const {stderr: stderr, message: message} = error;
   return (stderr?.trim() || message).split("\n")[0] ?? "no reason given";
  }
  async function probeBubblewrap(limited) {
   try {
    await create_sandbox_run("bwrap", [ "--ro-bind", "/", "/", "--dev", "/dev", "--proc", "/proc", "--unshare-user", "--uid", "1000", "--gid", "1000", "--unshare-net", "--unshare-pid", "--cap-drop", "ALL", "true" ], {
     timeout: 1e4
    });
   } catch (error) {
    return {
     available: false,
     why: `bubblewrap cannot be used here: ${firstLine(error)}`
    };
   }
   return {
    available: true,
    powers: {
     networkIsolation: true,
     readOnlyRoot: true,
     processLimit: limited,
     memoryLimit: limited
    }
   };
  }
  async function probeDocker() {
   try {
    await create_sandbox_run("docker", [ "info", "--format", "{{.ServerVersion}}" ], {
     timeout: 2e4
    });
   } catch (error) {
    return {
     available: false,
     why: `docker cannot be used here: ${firstLine(error)}`
    };
   }
   return {
    available: true,
    powers: {
     networkIsolation: true,
     readOnlyRoot: false,
     processLimit: true,
     memoryLimit: true
    }
   };
  }
  async function probeSandbox(kind) {
   if (kind === "docker") return probeDocker();
   const limited = await probeControlGroups();
   if (kind === "bubblewrap") return probeBubblewrap(limited);
   const powers = {
    networkIsolation: false,
    readOnlyRoot: false,
    processLimit: limited,
    memoryLimit: limited
   };
   return {
    available: true,
    powers: powers
   };
  }
  async function createAsked(kind, options) {
   const probe = await probeSandbox(kind);
   if (!probe.available) {
    throw new user_error.y(`The sandbox '${kind}' was asked for, but ${probe.why}. Install it, or choose another with --sandbox.`);
   }
   const create = {
    bubblewrap: bubblewrapSandbox,
    docker: dockerSandbox,
    process: plainProcessSandbox
   }[kind];
   return create(options, probe.powers, "as asked for");
  }
  async function createSandbox(options) {
   if (options.kind !== "auto") return createAsked(options.kind, options);
   const isolated = await probeSandbox("bubblewrap");
   if (isolated.available) return bubblewrapSandbox(options, isolated.powers, "the strongest that works here");
   const plain = await probeSandbox("process");
   if (!plain.available) throw new Error("Plain processes are always available.");
   return plainProcessSandbox(options, plain.powers, isolated.why);
  }
 }
};
