export const id = 183;
export const ids = [183];
export const modules = {

/***/ 38183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uploadArtifact: () => (/* binding */ uploadArtifact)
});

// UNUSED EXPORTS: downloadArtifact

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/errors/user-error.js
var user_error = __webpack_require__(31397);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/src/files/atomic-write.js
var atomic_write = __webpack_require__(88274);
// EXTERNAL MODULE: ./build/src/files/digest.js
var digest = __webpack_require__(34049);
;// CONCATENATED MODULE: ./build/src/github/artifact-manifest.js






const manifestName = 'bugfix-manifest.json';
/** What an artifact holds and which run made it; the next job trusts no file that is not as listed here. */
const artifactManifestSchema = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(1),
    producer: schemas/* object */.Ikc({
        repository: schemas/* string */.YjP().optional(),
        runId: schemas/* string */.YjP().optional(),
        runAttempt: schemas/* string */.YjP().optional(),
        job: schemas/* string */.YjP().optional(),
        commit: schemas/* string */.YjP().optional(),
    }),
    /** Path in the artifact, `/` between folders, to the SHA-256 of the file. */
    files: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/)),
});
/** Regular files below `folder`, relative, sorted; links and other special files are refused by name. */
async function listFiles(folder) {
    const found = [];
    const refused = [];
    for (const path of await (0,promises_.readdir)(folder, { recursive: true })) {
        const status = await (0,promises_.lstat)((0,external_node_path_.join)(folder, path));
        if (status.isDirectory())
            continue;
        if (status.isFile())
            found.push(path.split(external_node_path_.sep).join('/'));
        else
            refused.push(`${path} is neither a file nor a folder: artifacts hold nothing else.`);
    }
    if (refused.length > 0)
        throw new user_error/* UserError */.y(refused);
    return found.filter((path) => path !== manifestName).sort();
}
function producerOf(environment) {
    const variables = {
        repository: 'GITHUB_REPOSITORY',
        runId: 'GITHUB_RUN_ID',
        runAttempt: 'GITHUB_RUN_ATTEMPT',
        job: 'GITHUB_JOB',
        commit: 'GITHUB_SHA',
    };
    const known = Object.entries(variables).filter(([, variable]) => environment[variable]);
    return Object.fromEntries(known.map(([key, variable]) => [key, environment[variable]]));
}
/** Writes the manifest of `folder` into it and returns all files of the artifact, absolute. */
async function writeManifest(folder, environment) {
    const files = {};
    for (const path of await listFiles(folder))
        files[path] = await (0,digest/* digestFile */.T)((0,external_node_path_.join)(folder, path));
    const manifest = { schemaVersion: 1, producer: producerOf(environment), files };
    await (0,atomic_write/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, manifestName), (0,atomic_write/* formatJson */.IB)(manifest));
    return [...Object.keys(files), manifestName].map((path) => (0,external_node_path_.join)(folder, path));
}
/** Checks that `folder` holds exactly the files of its manifest, unchanged; throws one UserError with every difference. */
async function artifact_manifest_verifyManifest(folder) {
    const text = await readFile(join(folder, manifestName), 'utf8').catch(() => undefined);
    if (text === undefined)
        throw new UserError(`The artifact has no ${manifestName}: it was not made by bugfix, or not whole.`);
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (error) {
        throw new UserError(`${manifestName} is not JSON.`, { cause: error });
    }
    const parsed = artifactManifestSchema.safeParse(json);
    if (!parsed.success)
        throw new UserError(`${manifestName} is not a manifest: ${z.prettifyError(parsed.error)}`);
    const problems = [];
    const present = await listFiles(folder);
    for (const path of present) {
        const expected = parsed.data.files[path];
        if (expected === undefined)
            problems.push(`${path} is not in the manifest.`);
        else if ((await digestFile(join(folder, path))) !== expected)
            problems.push(`${path} is not what the manifest says.`);
    }
    for (const path of Object.keys(parsed.data.files))
        if (!present.includes(path))
            problems.push(`${path} is missing.`);
    if (problems.length > 0)
        throw new UserError(problems);
    return parsed.data;
}

;// CONCATENATED MODULE: ./build/src/github/artifacts.js



async function client() {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(555), __webpack_require__.e(659), __webpack_require__.e(297)]).then(__webpack_require__.bind(__webpack_require__, 48297));
    return new DefaultArtifactClient();
}
/** Uploads what is in `folder`, with a manifest, as the artifact `name` of this run; returns the artifact's digest and id. */
async function uploadArtifact(name, folder, environment) {
    if (!environment.ACTIONS_RUNTIME_TOKEN) {
        throw new user_error/* UserError */.y(`The artifact '${name}' cannot be uploaded: this is not a job of GitHub Actions (ACTIONS_RUNTIME_TOKEN is not set).`);
    }
    const files = await writeManifest(folder, environment);
    const { id, digest } = await (await client()).uploadArtifact(name, files, folder);
    return { ...(id === undefined ? {} : { id }), ...(digest === undefined ? {} : { digest }) };
}
/** Downloads the artifact `name` of this run into `folder` and checks it against its manifest. */
async function downloadArtifact(name, folder) {
    await mkdir(folder, { recursive: true });
    const artifacts = await client();
    try {
        const { artifact } = await artifacts.getArtifact(name);
        await artifacts.downloadArtifact(artifact.id, { path: folder });
    }
    catch (error) {
        throw new UserError(`The artifact '${name}' of this run cannot be downloaded: ${messageOf(error)}`, {
            cause: error,
        });
    }
    return verifyManifest(folder);
}


/***/ })

};
