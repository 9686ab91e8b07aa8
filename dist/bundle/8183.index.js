export const id = 8183;

export const ids = [ 8183, 564 ];

export const modules = {
 34049: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   T: () => digestFile,
   b: () => digest
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  function digest(content) {
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex");
  }
  async function digestFile(path) {
   const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
   for await (const chunk of (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path)) hash.update(chunk);
   return hash.digest("hex");
  }
 },
 38183: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   downloadArtifacts: () => downloadArtifacts,
   uploadArtifact: () => uploadArtifact
  });
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var user_error = __webpack_require__(31397);
  var schemas = __webpack_require__(13798);
  var errors = __webpack_require__(37428);
  var atomic_write = __webpack_require__(88274);
  var digest = __webpack_require__(34049);
  const manifestName = "bugfix-manifest.json";
  const artifactManifestSchema = schemas.Ikc({
   schemaVersion: schemas.euz(1),
   producer: schemas.Ikc({
    repository: schemas.YjP().optional(),
    runId: schemas.YjP().optional(),
    runAttempt: schemas.YjP().optional(),
    job: schemas.YjP().optional(),
    commit: schemas.YjP().optional()
   }),
   files: schemas.g1P(schemas.YjP(), schemas.YjP().regex(/^[0-9a-f]{64}$/))
  });
  async function listFiles(folder) {
   const found = [];
   const refused = [];
   for (const path of await (0, promises_.readdir)(folder, {
    recursive: true
   })) {
    const status = await (0, promises_.lstat)((0, external_node_path_.join)(folder, path));
    if (status.isDirectory()) continue;
    if (status.isFile()) found.push(path.split(external_node_path_.sep).join("/")); else refused.push(`${path} is neither a file nor a folder: artifacts hold nothing else.`);
   }
   if (refused.length > 0) throw new user_error.y(refused);
   return found.filter(path => path !== manifestName).sort();
  }
  function producerOf(environment) {
   const variables = {
    repository: "GITHUB_REPOSITORY",
    runId: "GITHUB_RUN_ID",
    runAttempt: "GITHUB_RUN_ATTEMPT",
    job: "GITHUB_JOB",
    commit: "GITHUB_SHA"
   };
   const known = Object.entries(variables).filter(([, variable]) => environment[variable]);
   return Object.fromEntries(known.map(([key, variable]) => [ key, environment[variable] ]));
  }
  async function writeManifest(folder, environment) {
   const files = {};
   for (const path of await listFiles(folder)) files[path] = await (0, digest.T)((0, 
   external_node_path_.join)(folder, path));
   const manifest = {
    schemaVersion: 1,
    producer: producerOf(environment),
    files: files
   };
   await (0, atomic_write.lo)((0, external_node_path_.join)(folder, manifestName), (0, 
   atomic_write.IB)(manifest));
   return [ ...Object.keys(files), manifestName ].map(path => (0, external_node_path_.join)(folder, path));
  }
  async function verifyManifest(folder) {
   const text = await (0, promises_.readFile)((0, external_node_path_.join)(folder, manifestName), "utf8").catch(() => undefined);
   if (text === undefined) throw new user_error.y(`The artifact has no ${manifestName}: it was not made by bugfix, or not whole.`);
   let json;
   try {
    json = JSON.parse(text);
   } catch (error) {
    throw new user_error.y(`${manifestName} is not JSON.`, {
     cause: error
    });
   }
   const parsed = artifactManifestSchema.safeParse(json);
   if (!parsed.success) throw new user_error.y(`${manifestName} is not a manifest: ${errors.S1(parsed.error)}`);
   const problems = [];
   const present = await listFiles(folder);
   for (const path of present) {
    const expected = parsed.data.files[path];
    if (expected === undefined) problems.push(`${path} is not in the manifest.`); else if (await (0, 
    digest.T)((0, external_node_path_.join)(folder, path)) !== expected) problems.push(`${path} is not what the manifest says.`);
   }
   for (const path of Object.keys(parsed.data.files)) if (!present.includes(path)) problems.push(`${path} is missing.`);
   if (problems.length > 0) throw new user_error.y(problems);
   return parsed.data;
  }
  async function client() {
   const {DefaultArtifactClient: DefaultArtifactClient} = await Promise.all([ __webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(5555), __webpack_require__.e(3838), __webpack_require__.e(8110), __webpack_require__.e(9735), __webpack_require__.e(6518) ]).then(__webpack_require__.bind(__webpack_require__, 56518));
   return new DefaultArtifactClient;
  }
  function isDuplicate(error) {
   return /\b409\b|already exists/i.test((0, user_error.b)(error));
  }
  async function uploadArtifact(name, folder, environment) {
   if (!environment.ACTIONS_RUNTIME_TOKEN) {
    throw new user_error.y(`The artifact '${name}' cannot be uploaded: this is not a job of GitHub Actions (ACTIONS_RUNTIME_TOKEN is not set).`);
   }
   const files = await writeManifest(folder, environment);
   const artifacts = await client();
   const upload = () => artifacts.uploadArtifact(name, files, folder);
   const {id: id, digest: digest} = await upload().catch(async error => {
    if (!isDuplicate(error)) throw error;
    if (Number(environment.GITHUB_RUN_ATTEMPT ?? 1) < 2) throw new user_error.y(`This run has an artifact '${name}' already: give each job a name of its own.`, {
     cause: error
    });
    await artifacts.deleteArtifact(name);
    return upload();
   });
   return {
    ...id === undefined ? {} : {
     id: id
    },
    ...digest === undefined ? {} : {
     digest: digest
    }
   };
  }
  async function fetchArtifact(name, id, folder) {
   await (0, promises_.mkdir)(folder, {
    recursive: true
   });
   try {
    await (await client()).downloadArtifact(id, {
     path: folder
    });
   } catch (error) {
    throw new user_error.y(`The artifact '${name}' of this run cannot be downloaded: ${(0, 
    user_error.b)(error)}`, {
     cause: error
    });
   }
   return verifyManifest(folder);
  }
  async function downloadArtifact(name, folder) {
   const {artifact: artifact} = await (await client()).getArtifact(name).catch(error => {
    throw new UserError(`The artifact '${name}' of this run cannot be downloaded: ${messageOf(error)}`, {
     cause: error
    });
   });
   return fetchArtifact(name, artifact.id, folder);
  }
  async function downloadArtifacts(prefix, folder) {
   const listed = await (await client()).listArtifacts({
    latest: true
   }).catch(error => {
    throw new user_error.y(`The artifacts of this run cannot be listed: ${(0, user_error.b)(error)}`, {
     cause: error
    });
   });
   const artifacts = [];
   const problems = [];
   for (const {name: name, id: id} of listed.artifacts.filter(artifact => artifact.name.startsWith(prefix))) {
    const target = (0, external_node_path_.join)(folder, name);
    try {
     artifacts.push({
      name: name,
      folder: target,
      manifest: await fetchArtifact(name, id, target)
     });
    } catch (error) {
     if (!(error instanceof user_error.y)) throw error;
     problems.push(...error.problems.map(problem => `${name}: ${problem}`));
    }
   }
   return {
    artifacts: artifacts,
    problems: problems
   };
  }
 }
};
