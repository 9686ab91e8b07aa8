export const id = 813;
export const ids = [813];
export const modules = {

/***/ 41681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ detectStack),
  L: () => (/* binding */ stackOverridesSchema)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
// EXTERNAL MODULE: ./build/src/errors/user-error.js
var user_error = __webpack_require__(31397);
;// CONCATENATED MODULE: ./build/src/repository/detection/survey.js
/** The folder of `path`; `.` at the root. */
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '.' : path.slice(0, slash);
}
function inFolder(folder, name) {
    return folder === '.' ? name : `${folder}/${name}`;
}
/** `folder` and the folders above it, innermost first, the root (`.`) last. */
function foldersUpwards(folder) {
    const folders = [];
    for (let current = folder; current !== '.'; current = folderOf(current))
        folders.push(current);
    return [...folders, '.'];
}
/** The nearest folder, from that of `path` upwards, that has one of `names`. */
function nearestWith({ files }, path, names) {
    return foldersUpwards(folderOf(path)).find((folder) => names.some((name) => files.has(inFolder(folder, name))));
}
/** The folder that most of `paths` belong to, by the nearest of `names`; the first one wins a tie. */
function owningFolder(survey, paths, names) {
    const votes = new Map();
    for (const path of paths) {
        const folder = nearestWith(survey, path, names);
        if (folder !== undefined)
            votes.set(folder, (votes.get(folder) ?? 0) + 1);
    }
    const best = [...votes].sort((left, right) => right[1] - left[1])[0]?.[0];
    return best ?? (names.some((name) => survey.files.has(name)) ? '.' : undefined);
}
async function readFirst(survey, paths) {
    for (const path of paths) {
        if (!survey.files.has(path))
            continue;
        const text = await survey.snapshot.readFile(path);
        if (text !== undefined)
            return { path, text };
    }
    return undefined;
}
/** A word of a shell command, quoted only when it must be. */
function shellWord(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./build/src/repository/detection/go.js

/** The Go module that owns the changed files. `-vet=off`: newer vets reject old code before a test runs. */
async function detectGo(survey) {
    const goFiles = survey.changedFiles.filter((file) => file.endsWith('.go'));
    const folder = owningFolder(survey, goFiles.length > 0 ? goFiles : survey.changedFiles, ['go.mod']);
    if (folder === undefined && ![...survey.files].some((file) => file.endsWith('.go')))
        return undefined;
    const testFolder = folder ?? '.';
    const manifest = folder === undefined ? undefined : inFolder(folder, 'go.mod');
    const text = manifest === undefined ? '' : ((await survey.snapshot.readFile(manifest)) ?? '');
    const version = /^go (\d+\.\d+)/m.exec(text)?.[1];
    const vendored = survey.files.has(inFolder(testFolder, 'vendor/modules.txt'));
    const evidence = [
        {
            field: 'packageManager',
            value: 'go',
            source: manifest ?? 'no go.mod, only .go files',
            confidence: manifest === undefined ? 0.5 : 1,
        },
    ];
    if (version !== undefined && manifest !== undefined)
        evidence.push({ field: 'languageVersion', value: version, source: `${manifest} (go)`, confidence: 1 });
    return {
        language: 'go',
        buildTool: 'go',
        packageManager: 'go',
        testFramework: 'go test',
        installFolder: testFolder,
        testFolder,
        installCommands: installCommands(manifest !== undefined, vendored),
        testCommand: 'go test -vet=off ./...',
        ...(version === undefined ? {} : { languageVersion: version }),
        baseImage: `golang:${version ?? '1'}`,
        evidence,
    };
}
function installCommands(hasManifest, vendored) {
    if (!hasManifest)
        return ['go mod init example.invalid/module', 'go mod tidy'];
    return vendored ? [] : ['go mod download'];
}

;// CONCATENATED MODULE: ./build/src/repository/detection/java.js

const gradleFiles = ['build.gradle', 'build.gradle.kts'];
/** Checks that stop a build of old sources before a test runs. */
const skippedChecks = '-Drat.skip -Dcheckstyle.skip -Denforcer.skip -Danimal.sniffer.skip -Dspotless.check.skip -Dspotbugs.skip -Dpmd.skip -Djacoco.skip';
const noTestsIsFine = '-DfailIfNoTests=false -Dsurefire.failIfNoSpecifiedTests=false';
/** The outermost folder of an unbroken chain of manifests above `folder`. */
function rootOf(survey, folder, names) {
    return (foldersUpwards(folder).findLast((candidate) => names.some((name) => survey.files.has(inFolder(candidate, name)))) ??
        folder);
}
async function javaVersion(survey, manifests) {
    const pattern = /<(?:maven\.compiler\.(?:release|target|source)|java\.version|release|target)>\s*(?:1\.)?(\d+)\s*<|(?:sourceCompatibility|targetCompatibility|languageVersion)[^\n]*?(?:1[._])?(\d+)/;
    for (const source of manifests) {
        const match = pattern.exec((await survey.snapshot.readFile(source)) ?? '');
        const value = match?.[1] ?? match?.[2];
        if (value !== undefined)
            return { field: 'languageVersion', value, source, confidence: 0.8 };
    }
    return undefined;
}
/** A test class of the module, for a first run that brings in what Maven only fetches when tests run. */
function smallTestClass(survey, folder) {
    const prefix = folder === '.' ? '' : `${folder}/`;
    const isTest = (file) => file.startsWith(`${prefix}src/test/`) && /\/\w+Test\.java$/.test(file);
    const known = survey.changedFiles.filter((file) => isTest(file) && survey.files.has(file));
    const test = known[0] ?? [...survey.files].find(isTest);
    return test === undefined ? undefined : /(\w+)\.java$/.exec(test)?.[1];
}
function imageVersion(version) {
    const wanted = Number(version ?? 17);
    return String([8, 11, 17, 21, 25].find((candidate) => candidate >= wanted) ?? 21);
}
async function detectMaven(survey) {
    const folder = owningFolder(survey, survey.changedFiles, ['pom.xml']);
    if (folder === undefined)
        return undefined;
    const root = rootOf(survey, folder, ['pom.xml']);
    const module = folder === root ? '' : folder.slice(root === '.' ? 0 : root.length + 1);
    const selection = module === '' ? '' : ` -pl ${shellWord(module)} -am`;
    const version = await javaVersion(survey, [inFolder(folder, 'pom.xml'), inFolder(root, 'pom.xml')]);
    const options = `-B -ntp ${skippedChecks} ${noTestsIsFine}${selection}`;
    const warmUp = smallTestClass(survey, folder);
    const firstRun = warmUp === undefined ? '' : ` -Dtest=${warmUp}`;
    const manifest = inFolder(root, 'pom.xml');
    return {
        language: 'java',
        buildTool: 'maven',
        packageManager: 'maven',
        testFramework: 'maven',
        installFolder: root,
        testFolder: root,
        installCommands: [`mvn ${options} test${firstRun} -Dmaven.test.failure.ignore=true`],
        testCommand: `mvn ${options} test`,
        ...(version === undefined ? {} : { languageVersion: version.value }),
        baseImage: `maven:3.9-eclipse-temurin-${imageVersion(version?.value)}`,
        evidence: [
            { field: 'packageManager', value: 'maven', source: manifest, confidence: 1 },
            ...(module === ''
                ? []
                : [{ field: 'testCommand', value: `-pl ${module}`, source: inFolder(folder, 'pom.xml'), confidence: 0.9 }]),
            ...(version === undefined ? [] : [version]),
        ],
    };
}
async function detectGradle(survey) {
    const folder = owningFolder(survey, survey.changedFiles, gradleFiles);
    if (folder === undefined)
        return undefined;
    const root = rootOf(survey, folder, [...gradleFiles, 'settings.gradle', 'settings.gradle.kts']);
    const module = folder === root ? '' : folder.slice(root === '.' ? 0 : root.length + 1);
    const task = module === '' ? 'test' : `:${module.replaceAll('/', ':')}:test`;
    const wrapper = survey.files.has(inFolder(root, 'gradlew'));
    const program = wrapper ? 'sh ./gradlew' : 'gradle';
    const version = await javaVersion(survey, [
        ...gradleFiles.map((name) => inFolder(folder, name)),
        ...gradleFiles.map((name) => inFolder(root, name)),
    ]);
    return {
        language: 'java',
        buildTool: 'gradle',
        packageManager: 'gradle',
        testFramework: 'gradle',
        installFolder: root,
        testFolder: root,
        installCommands: [`${program} --no-daemon --console=plain ${task}Classes`],
        testCommand: `${program} --no-daemon --console=plain --continue ${task}`,
        ...(version === undefined ? {} : { languageVersion: version.value }),
        baseImage: `gradle:jdk${imageVersion(version?.value)}`,
        evidence: [
            {
                field: 'packageManager',
                value: 'gradle',
                source: wrapper ? inFolder(root, 'gradlew') : inFolder(folder, 'build.gradle'),
                confidence: 1,
            },
            ...(version === undefined ? [] : [version]),
        ],
    };
}

;// CONCATENATED MODULE: ./build/src/repository/detection/node-packages.js

const lockFiles = [
    ['pnpm-lock.yaml', 'pnpm'],
    ['bun.lock', 'bun'],
    ['bun.lockb', 'bun'],
    ['yarn.lock', 'yarn'],
    ['package-lock.json', 'npm'],
    ['npm-shrinkwrap.json', 'npm'],
];
/** The folder that installs for `folder`: the workspace root above it, or itself. */
async function findInstallFolder(survey, folder) {
    for (const candidate of foldersUpwards(folder)) {
        const marks = [...lockFiles.map(([name]) => name), 'pnpm-workspace.yaml'];
        if (marks.some((name) => survey.files.has(inFolder(candidate, name))))
            return candidate;
        if (candidate === folder)
            continue;
        const manifest = await survey.snapshot.readFile(inFolder(candidate, 'package.json'));
        if (manifest !== undefined && /"workspaces"\s*:/.test(manifest))
            return candidate;
    }
    return folder;
}
async function isBerry(survey, folder) {
    if (survey.files.has(inFolder(folder, '.yarnrc.yml')))
        return true;
    return /^__metadata:/m.test((await survey.snapshot.readFile(inFolder(folder, 'yarn.lock'))) ?? '');
}
/** The package manager of `folder`: the one its manifest names, else the one whose lock file is there, else npm. */
async function findPackageManager(survey, folder, manifest) {
    const named = /^(npm|yarn|pnpm|bun)@(\d+[\w.-]*)/.exec(manifest.packageManager ?? '');
    const lock = lockFiles.find(([name]) => survey.files.has(inFolder(folder, name)));
    const name = named?.[1] ?? lock?.[1] ?? 'npm';
    const version = named?.[2];
    const berry = name === 'yarn' && (version === undefined ? await isBerry(survey, folder) : !version.startsWith('1.'));
    const packageManager = (berry ? 'yarn-berry' : name);
    const lockSource = lock === undefined ? 'no lock file' : inFolder(folder, lock[0]);
    const source = named === null ? lockSource : `${inFolder(folder, 'package.json')} (packageManager)`;
    const confidence = named !== null || lock !== undefined ? 1 : 0.5;
    const evidence = { field: 'packageManager', value: packageManager, source, confidence };
    return { packageManager, evidence, ...(version === undefined ? {} : { version }) };
}
/** The pnpm that wrote the lock file, by the lock file's format. */
async function pnpmVersion(survey, folder) {
    const lock = (await survey.snapshot.readFile(inFolder(folder, 'pnpm-lock.yaml'))) ?? '';
    const format = Number(/^lockfileVersion:\s*['"]?(\d+(?:\.\d+)?)/m.exec(lock)?.[1] ?? 9);
    if (format >= 9)
        return '9';
    if (format >= 6)
        return '8';
    return format >= 5.4 ? '7' : '6';
}
async function yarnBerry(survey, folder, version) {
    const settings = (await survey.snapshot.readFile(inFolder(folder, '.yarnrc.yml'))) ?? '';
    const own = /^yarnPath:\s*["']?([^"'\s]+)/m.exec(settings)?.[1];
    const isThere = own !== undefined && survey.files.has(inFolder(folder, own));
    const program = isThere ? `node ${shellWord(own)}` : `npx --yes @yarnpkg/cli-dist@${version ?? '4'}`;
    return `YARN_NODE_LINKER=node-modules ${program}`;
}
/** The command with which a person installs in `folder`, by the lock file where there is one. */
async function nodeInstallCommand(survey, folder, packageManager, version) {
    const has = (name) => survey.files.has(inFolder(folder, name));
    if (packageManager === 'pnpm') {
        const frozen = has('pnpm-lock.yaml') ? ' --frozen-lockfile' : '';
        return `npx --yes pnpm@${version ?? (await pnpmVersion(survey, folder))} install${frozen}`;
    }
    if (packageManager === 'bun')
        return 'npx --yes bun install';
    if (packageManager === 'yarn-berry')
        return `${await yarnBerry(survey, folder, version)} install --immutable`;
    if (packageManager === 'yarn')
        return `npx --yes yarn@${version ?? '1.22.22'} install --frozen-lockfile`;
    return has('package-lock.json') || has('npm-shrinkwrap.json') ? 'npm ci' : 'npm install';
}

;// CONCATENATED MODULE: ./build/src/repository/detection/package-json.js

const texts = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())
    .optional()
    .catch(undefined)
    .transform((value) => value ?? {});
/** The parts of a package.json that detection reads; anything of the wrong shape counts as absent. */
const packageJsonSchema = schemas/* object */.Ikc({
    packageManager: schemas/* string */.YjP().optional().catch(undefined),
    scripts: texts,
    dependencies: texts,
    devDependencies: texts,
    peerDependencies: texts,
    engines: texts,
    volta: texts,
});
function readPackageJson(text) {
    let value = {};
    try {
        value = JSON.parse((text ?? '{}').replace(/^\uFEFF/, ''));
    }
    catch {
        // A broken manifest tells nothing.
    }
    return packageJsonSchema.catch(packageJsonSchema.parse({})).parse(value);
}

;// CONCATENATED MODULE: ./build/src/repository/detection/test-script.js
const runners = [
    [/^vitest$/, 'vitest'],
    [/^(?:jest|react-scripts)$/, 'jest'],
    [/^_?mocha$/, 'mocha'],
    [/^ava$/, 'ava'],
    [/^(?:tap|tapjs)$/, 'tap'],
    [/^tape$/, 'tape'],
];
function words(text) {
    return text.match(/(?:[^\s"']|"[^"]*"|'[^']*')+/g) ?? [];
}
/** `node_modules/mocha/bin/mocha.js` is mocha. */
function programName(word) {
    return word.replace(/^.*\//, '').replace(/\.[cm]?js$/, '');
}
/** The framework that one command runs; undefined when its program is no test runner. */
function frameworkOfCommand(command) {
    const list = words(command);
    if (/^(?:npm|yarn|pnpm|bun|echo|rm|eslint|prettier)$/.test(list[0] ?? '') && list[1] !== 'exec')
        return undefined;
    if (list.some((word) => word === '--test') && list.some((word) => /^(?:node|tsx|ts-node|borp)$/.test(word)))
        return 'node:test';
    for (const word of list) {
        const runner = runners.find(([pattern]) => pattern.test(programName(word)));
        if (runner !== undefined)
            return runner[1];
        if (word === 'borp')
            return 'node:test';
    }
    return undefined;
}
function scriptsCalled(command, scripts) {
    const [client = '', ...rest] = words(command);
    if (!/^(?:npm|yarn|pnpm|bun|run-s|run-p|npm-run-all2?)$/.test(client))
        return [];
    return rest.map((word) => word.replace(/^["']|["']$/g, '')).filter((word) => scripts[word] !== undefined);
}
/** The test framework that the package script `name` runs in the end, through the scripts that it calls. */
function frameworkOfScript(name, scripts, seen = []) {
    if (seen.includes(name))
        return undefined;
    for (const command of (scripts[name] ?? '').split(/\s*(?:&&|;|\|\|?)\s*/)) {
        const called = scriptsCalled(command, scripts);
        const inner = called.map((script) => frameworkOfScript(script, scripts, [...seen, name])).find(Boolean);
        const framework = inner ?? frameworkOfCommand(command);
        if (framework !== undefined)
            return framework;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/repository/detection/test-framework-evidence.js


const configurations = [
    [/^vitest\.(?:config|workspace|projects)\./, 'vitest'],
    [/^jest\.config\./, 'jest'],
    [/^\.mocharc/, 'mocha'],
    [/^ava\.config\./, 'ava'],
    [/^\.taprc$/, 'tap'],
];
const imports = [
    [/['"]vitest['"]/, 'vitest'],
    [/['"]@jest\/globals['"]|\bjest\.(?:fn|mock|spyOn)\(/, 'jest'],
    [/['"]node:test['"]/, 'node:test'],
    [/['"]ava['"]/, 'ava'],
    [/['"](?:tape|tape-promise|@ljharb\/tape)(?:\/\w+)?['"]/, 'tape'],
    [/['"](?:tap|@tapjs\/\w+)['"]/, 'tap'],
    [/['"]mocha['"]/, 'mocha'],
];
const test_framework_evidence_packages = [
    ['vitest', ['vitest']],
    ['jest', ['jest', 'react-scripts', '@jest/core', 'ts-jest']],
    ['mocha', ['mocha']],
    ['ava', ['ava']],
    ['tap', ['tap', '@tapjs/core']],
    ['tape', ['tape']],
];
const usualScripts = ['test', 'test:unit', 'tests-only', 'unit', 'test:node', 'test:run', 'test:ci', 'jest', 'vitest'];
function fromScripts(manifest, path) {
    const others = Object.keys(manifest.scripts).filter((name) => /test/.test(name) && !/^(?:pre|post)test/.test(name));
    return [...new Set([...usualScripts, ...others])].flatMap((name) => {
        const value = frameworkOfScript(name, manifest.scripts);
        const confidence = name === 'test' ? 0.9 : 0.7;
        const source = `${path} (scripts.${name})`;
        return value === undefined ? [] : [{ field: 'testFramework', value, source, confidence, script: name }];
    });
}
function fromFiles(survey, folder) {
    const found = [];
    for (const file of survey.files) {
        const name = file.slice(file.lastIndexOf('/') + 1);
        const match = inFolder(folder, name) === file ? configurations.find(([pattern]) => pattern.test(name)) : undefined;
        if (match !== undefined)
            found.push({ field: 'testFramework', value: match[1], source: file, confidence: 0.8 });
    }
    return found;
}
function fromDependencies(manifest, path) {
    const all = { ...manifest.dependencies, ...manifest.devDependencies };
    return test_framework_evidence_packages.flatMap(([value, names]) => {
        const name = names.find((candidate) => all[candidate] !== undefined);
        return name === undefined ? [] : [{ field: 'testFramework', value, source: `${path} (${name})`, confidence: 0.6 }];
    });
}
/** A `test` script that starts a file with node: the tests report by themselves, as tape's do. */
function fromPlainScript(manifest, path) {
    if (!/\bnode\s+\S*test/.test(manifest.scripts.test ?? ''))
        return [];
    const source = `${path} (scripts.test)`;
    return [{ field: 'testFramework', value: 'tape', source, confidence: 0.3, script: 'test' }];
}
/** What the imports of test files say of their framework. */
async function frameworkOfTests(survey, tests) {
    const found = [];
    for (const file of tests.slice(0, 5)) {
        const text = (await survey.snapshot.readFile(file)) ?? '';
        const match = imports.find(([pattern]) => pattern.test(text));
        if (match === undefined)
            continue;
        found.push({ field: 'testFramework', value: match[1], source: `${file} (import)`, confidence: 0.95 });
    }
    return found;
}
/** What the package in `folder` says of its test framework: scripts, configuration files, dependencies. */
function frameworkOfPackage(survey, folder, manifest) {
    const path = inFolder(folder, 'package.json');
    return [
        ...fromScripts(manifest, path),
        ...fromFiles(survey, folder),
        ...fromDependencies(manifest, path),
        ...fromPlainScript(manifest, path),
    ];
}

;// CONCATENATED MODULE: ./build/src/repository/detection/javascript.js




const bareCommands = {
    vitest: 'npx vitest run',
    jest: 'npx jest',
    mocha: 'npx mocha',
    ava: 'npx ava',
    tap: 'npx tap',
    tape: "npx tape 'test/**/*.js'",
    'node:test': 'node --test',
};
const applicationFrameworks = [
    'next',
    'nuxt',
    'react',
    'vue',
    '@angular/core',
    'svelte',
    'express',
    'fastify',
    '@nestjs/core',
    'koa',
];
const testLike = /(?:^|[./_-])(?:tests?|specs?|__tests__)(?:[./_-]|$)/;
/** The framework with the most certain evidence, run by the script that runs it where there is one. */
function decide(all) {
    const best = all.toSorted((left, right) => right.confidence - left.confidence)[0];
    if (best === undefined)
        return undefined;
    const script = all.find((entry) => entry.value === best.value && entry.script !== undefined)?.script;
    const scripted = script === 'test' ? 'npm test' : script === undefined ? undefined : `npm run ${script}`;
    const { script: _script, ...evidence } = best;
    return { evidence, framework: best.value, testCommand: scripted ?? bareCommands[best.value] ?? 'npm test' };
}
async function findNodeVersion(survey, folders, manifests) {
    const names = folders.flatMap((folder) => ['.nvmrc', '.node-version'].map((name) => inFolder(folder, name)));
    const file = await readFirst(survey, names);
    const pinned = /^v?(\d+(?:\.\d+)*)/.exec(file?.text.trim() ?? '')?.[1];
    if (file !== undefined && pinned !== undefined)
        return { field: 'languageVersion', value: pinned, source: file.path, confidence: 1 };
    const volta = manifests.map((manifest) => manifest.volta.node).find((value) => value !== undefined);
    if (volta !== undefined)
        return { field: 'languageVersion', value: volta, source: 'package.json (volta)', confidence: 1 };
    const engines = manifests.map((manifest) => manifest.engines.node).find((value) => value !== undefined);
    if (engines === undefined)
        return undefined;
    return { field: 'languageVersion', value: engines, source: 'package.json (engines)', confidence: 0.5 };
}
/** Node 20, unless another is pinned or a newer one is the oldest that the package accepts. */
function imageOf(version) {
    const named = [...(version?.value ?? '').matchAll(/(?:^|[^.\d])(\d+)(?:\.|\b)/g)].map((match) => Number(match[1]));
    const pinned = version?.confidence === 1 ? named[0] : undefined;
    const oldest = Math.min(...named, 20) < 20 ? 20 : Math.min(...named);
    const major = pinned ?? (Number.isFinite(oldest) ? oldest : 20);
    return `node:${major >= 16 ? major : 20}-slim`;
}
function applicationOf(manifest) {
    const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.peerDependencies };
    return applicationFrameworks.find((name) => all[name] !== undefined);
}
/** Packages of JavaScript and TypeScript: the one that owns the changed tests, and the workspace that installs it. */
async function detectJavaScript(survey) {
    const changed = survey.changedFiles.filter((file) => /\.(?:[cm]?[jt]sx?|vue|svelte|snap)$/.test(file));
    const tests = changed.filter((file) => testLike.test(file));
    const owner = owningFolder(survey, tests.length > 0 ? tests : changed, ['package.json']);
    if (owner === undefined)
        return undefined;
    const installFolder = await findInstallFolder(survey, owner);
    const manifest = readPackageJson(await survey.snapshot.readFile(inFolder(owner, 'package.json')));
    const root = readPackageJson(await survey.snapshot.readFile(inFolder(installFolder, 'package.json')));
    const imported = await frameworkOfTests(survey, tests);
    const own = frameworkOfPackage(survey, owner, manifest);
    const shared = owner === installFolder ? [] : frameworkOfPackage(survey, installFolder, root);
    const decision = decide(own.length > 0 || shared.length === 0 ? [...imported, ...own] : [...imported, ...shared]);
    if (decision === undefined)
        return undefined;
    const { packageManager, version: clientVersion, evidence } = await findPackageManager(survey, installFolder, root);
    const version = await findNodeVersion(survey, [owner, installFolder], [manifest, root]);
    const isTypeScript = changed.some((file) => /\.[cm]?tsx?$/.test(file));
    const language = isTypeScript ? 'typescript' : 'javascript';
    const application = applicationOf(manifest);
    const build = manifest.scripts.build?.split(/\s/)[0];
    return {
        language,
        ...(application === undefined ? {} : { framework: application }),
        ...(build === undefined ? {} : { buildTool: build }),
        packageManager,
        testFramework: decision.framework,
        installFolder,
        testFolder: own.length === 0 && shared.length > 0 ? installFolder : owner,
        installCommands: [await nodeInstallCommand(survey, installFolder, packageManager, clientVersion)],
        testCommand: decision.testCommand,
        ...(version === undefined ? {} : { languageVersion: version.value }),
        baseImage: imageOf(version),
        evidence: [
            { field: 'language', value: language, source: 'the changed files', confidence: 0.9 },
            evidence,
            decision.evidence,
            ...(version === undefined ? [] : [version]),
        ],
    };
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var smol_toml_dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./build/src/repository/detection/read-toml.js

/** The table in `text`; an empty one when it is no TOML (a repository's mistake is not ours to report here). */
function readToml(text) {
    try {
        return (0,smol_toml_dist/* parse */.qg)(text);
    }
    catch {
        return {};
    }
}
/** The table at `keys`; an empty one when there is none. */
function tableOf(value, ...keys) {
    let current = value;
    for (const key of keys)
        current = current?.[key];
    return typeof current === 'object' && current !== null && !Array.isArray(current)
        ? current
        : {};
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
function textsOf(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

;// CONCATENATED MODULE: ./build/src/repository/detection/python.js


const manifests = ['pyproject.toml', 'setup.py', 'setup.cfg'];
const testExtras = ['test', 'tests', 'testing', 'test-all', 'dev', 'develop', 'development'];
const testRequirements = [
    'requirements-test.txt',
    'requirements-tests.txt',
    'requirements_test.txt',
    'test-requirements.txt',
    'test_requirements.txt',
    'requirements/test.txt',
    'requirements/tests.txt',
    'requirements/testing.txt',
    'tests/requirements.txt',
    'test/requirements.txt',
    'requirements-dev.txt',
    'requirements_dev.txt',
    'dev-requirements.txt',
    'requirements/dev.txt',
    'requirements.txt',
];
/** The folder of the project that owns most changed files: the nearest with a manifest, else with requirements, else the root. */
function projectFolder(survey, changed) {
    const first = changed.find((file) => /\.pyi?$/.test(file)) ?? changed[0];
    const folders = foldersUpwards(folderOf(first ?? 'x'));
    const has = (folder, names) => names.some((name) => survey.files.has(inFolder(folder, name)));
    return (folders.find((folder) => has(folder, manifests)) ??
        folders.find((folder) => has(folder, ['requirements.txt', 'tox.ini', 'Pipfile'])) ??
        ([...survey.files].some((file) => file.endsWith('.py')) ? '.' : undefined));
}
function packageManagerOf(survey, folder, pyproject) {
    const path = inFolder(folder, 'pyproject.toml');
    const backend = textOf(tableOf(pyproject, 'build-system')['build-backend']) ?? '';
    const isHere = (name) => survey.files.has(inFolder(folder, name));
    const has = (...keys) => Object.keys(tableOf(pyproject, ...keys)).length > 0;
    const candidates = [
        [isHere('uv.lock'), 'uv', inFolder(folder, 'uv.lock'), 1],
        [isHere('poetry.lock'), 'poetry', inFolder(folder, 'poetry.lock'), 1],
        [isHere('pdm.lock'), 'pdm', inFolder(folder, 'pdm.lock'), 1],
        [has('tool', 'uv'), 'uv', `${path} (tool.uv)`, 0.8],
        [has('tool', 'poetry'), 'poetry', `${path} (tool.poetry)`, 0.9],
        [has('tool', 'pdm') || backend.startsWith('pdm'), 'pdm', `${path} (tool.pdm)`, 0.8],
        [has('tool', 'hatch', 'envs'), 'hatch', `${path} (tool.hatch.envs)`, 0.7],
    ];
    const [, value, source, confidence] = candidates.find(([applies]) => applies) ?? [
        true,
        'pip',
        inFolder(folder, manifestOf(survey, folder)),
        0.8,
    ];
    return { field: 'packageManager', value, source, confidence };
}
function manifestOf(survey, folder) {
    return manifests.find((name) => survey.files.has(inFolder(folder, name))) ?? 'requirements.txt';
}
/** Names of the extras that a project declares for its tests, in the order of `testExtras`. */
async function findTestExtras(survey, folder, pyproject) {
    const names = new Set(Object.keys(tableOf(pyproject, 'project', 'optional-dependencies')));
    for (const name of Object.keys(tableOf(pyproject, 'tool', 'poetry', 'extras')))
        names.add(name);
    const settings = (await survey.snapshot.readFile(inFolder(folder, 'setup.cfg'))) ?? '';
    const section = /^\[options\.extras_require\]\r?\n((?:(?!\[).*\r?\n?)*)/m.exec(settings)?.[1] ?? '';
    for (const match of section.matchAll(/^([\w-]+)\s*=/gm))
        names.add(match[1] ?? '');
    const script = (await survey.snapshot.readFile(inFolder(folder, 'setup.py'))) ?? '';
    const extras = /extras_require\s*=\s*(?:dict\(|\{)([\s\S]{0,4000})/.exec(script)?.[1] ?? '';
    for (const match of extras.matchAll(/["']([\w-]+)["']\s*:/g))
        names.add(match[1] ?? '');
    const found = testExtras.filter((name) => names.has(name));
    const forTestsOnly = found.filter((name) => name.startsWith('test'));
    return forTestsOnly.length > 0 ? forTestsOnly : found.slice(0, 1);
}
async function python_installCommands(survey, folder, packageManager, pyproject) {
    if (packageManager === 'uv' && survey.files.has(inFolder(folder, 'uv.lock')))
        return ['uv sync --frozen --all-extras --all-groups'];
    if (packageManager === 'poetry' && survey.files.has(inFolder(folder, 'poetry.lock')))
        return ['poetry install --all-extras'];
    if (packageManager === 'pdm' && survey.files.has(inFolder(folder, 'pdm.lock')))
        return ['pdm install --frozen-lockfile -G :all'];
    const extras = await findTestExtras(survey, folder, pyproject);
    const isProject = manifests.some((name) => survey.files.has(inFolder(folder, name)));
    const project = isProject ? [`-e ${shellWord(extras.length === 0 ? '.' : `.[${extras.join(',')}]`)}`] : [];
    const files = testRequirements.filter((name) => survey.files.has(inFolder(folder, name))).map((name) => `-r ${name}`);
    const groups = Object.keys(tableOf(pyproject, 'dependency-groups')).filter((name) => testExtras.includes(name));
    const parts = [...project, ...files, ...groups.slice(0, 2).map((name) => `--group ${name}`), 'pytest'];
    return [`python -m pip install ${parts.join(' ')}`];
}
async function findFramework(survey, folder, changed) {
    const evidence = (value, source, confidence) => ({
        field: 'testFramework',
        value,
        source,
        confidence,
    });
    const configurations = [
        ['pytest.ini', /^\[pytest\]/m],
        ['pyproject.toml', /^\[tool\.pytest/m],
        ['tox.ini', /^\[pytest\]|\bpytest\b/m],
        ['setup.cfg', /^\[tool:pytest\]/m],
    ];
    for (const [name, pattern] of configurations) {
        const path = inFolder(folder, name);
        if (pattern.test((await survey.snapshot.readFile(path)) ?? ''))
            return evidence('pytest', path, 1);
    }
    const conftest = [...survey.files].find((file) => file.endsWith('conftest.py'));
    if (conftest !== undefined)
        return evidence('pytest', conftest, 0.95);
    const tests = changed.filter((file) => /(?:^|\/|_)tests?(?:_|\/|\.py)/.test(file) && file.endsWith('.py'));
    for (const file of tests.slice(0, 5)) {
        const text = (await survey.snapshot.readFile(file)) ?? '';
        if (/^\s*(?:import pytest|from pytest)/m.test(text))
            return evidence('pytest', `${file} (import)`, 0.95);
        if (/^\s*(?:import unittest|from unittest import)/m.test(text))
            return evidence('unittest', `${file} (import)`, 0.7);
    }
    const texts = await readFirst(survey, ['tox.ini', 'noxfile.py', 'Makefile', ...testRequirements, 'pyproject.toml', 'setup.py', 'setup.cfg'].map((name) => inFolder(folder, name)));
    if (/\bpytest\b/.test(texts?.text ?? ''))
        return evidence('pytest', texts?.path ?? '', 0.8);
    return evidence('pytest', 'the usual runner, which runs unittest classes too', 0.4);
}
async function findPythonVersion(survey, folder, pyproject) {
    const file = await readFirst(survey, [inFolder(folder, '.python-version'), '.python-version']);
    const pinned = /^\s*(\d+\.\d+(?:\.\d+)?)/.exec(file?.text ?? '')?.[1];
    if (file !== undefined && pinned !== undefined)
        return { field: 'languageVersion', value: pinned, source: file.path, confidence: 0.9 };
    const path = inFolder(folder, 'pyproject.toml');
    const required = textOf(tableOf(pyproject, 'project')['requires-python']) ??
        textOf(tableOf(pyproject, 'tool', 'poetry', 'dependencies').python);
    if (required !== undefined)
        return { field: 'languageVersion', value: required, source: `${path} (requires-python)`, confidence: 0.6 };
    const setup = await readFirst(survey, [inFolder(folder, 'setup.cfg'), inFolder(folder, 'setup.py')]);
    const value = /python_requires\s*=\s*["']?([^"'\n,]+(?:,\s*[<>=!~][^"'\n,]+)*)/.exec(setup?.text ?? '')?.[1]?.trim();
    return setup === undefined || value === undefined
        ? undefined
        : { field: 'languageVersion', value, source: setup.path, confidence: 0.6 };
}
/** An image with a Python that the project allows: 3.11 unless it pins another or asks for a newer one. */
function python_imageOf(version) {
    const pinned = /^\d+\.\d+/.exec(version ?? '')?.[0];
    const minimum = /(?:>=|\^|~=)\s*3\.(\d+)/.exec(version ?? '')?.[1];
    const below = /<=?\s*3\.(\d+)/.exec(version ?? '')?.[1];
    const minor = Math.max(Number(minimum ?? 0), Math.min(11, below === undefined ? 11 : Number(below) - 1));
    return `python:${pinned ?? `3.${minor}`}-slim`;
}
/** Projects in Python: pip, uv, poetry, pdm and hatch; pytest and unittest. */
async function detectPython(survey) {
    const folder = projectFolder(survey, survey.changedFiles);
    if (folder === undefined)
        return undefined;
    const pyproject = readToml((await survey.snapshot.readFile(inFolder(folder, 'pyproject.toml'))) ?? '');
    const manager = packageManagerOf(survey, folder, pyproject);
    const packageManager = manager.value;
    const framework = await findFramework(survey, folder, survey.changedFiles);
    const version = await findPythonVersion(survey, folder, pyproject);
    const backend = textOf(tableOf(pyproject, 'build-system')['build-backend'])?.split(/[.:]/)[0];
    return {
        language: 'python',
        ...(backend === undefined ? {} : { buildTool: backend }),
        packageManager,
        testFramework: framework.value === 'unittest' ? 'unittest' : 'pytest',
        installFolder: folder,
        testFolder: folder,
        installCommands: await python_installCommands(survey, folder, packageManager, pyproject),
        testCommand: framework.value === 'unittest' ? 'python -m unittest' : 'python -m pytest',
        ...(version === undefined ? {} : { languageVersion: version.value }),
        baseImage: python_imageOf(version?.value),
        evidence: [manager, framework, ...(version === undefined ? [] : [version])],
    };
}

;// CONCATENATED MODULE: ./build/src/repository/detection/rust.js


/** The outermost manifest with a `[workspace]`; Cargo keeps one lock file there. */
async function workspaceRoot(survey, packageFolder) {
    for (const folder of foldersUpwards(packageFolder).reverse()) {
        const text = await survey.snapshot.readFile(inFolder(folder, 'Cargo.toml'));
        if (text !== undefined && /^\[workspace[\].]/m.test(text))
            return folder;
    }
    return packageFolder;
}
async function toolchain(survey, root) {
    const file = await readFirst(survey, [inFolder(root, 'rust-toolchain.toml'), inFolder(root, 'rust-toolchain')]);
    if (file === undefined)
        return undefined;
    const value = /channel\s*=\s*"([^"]+)"/.exec(file.text)?.[1] ?? /^[\w.-]+$/.exec(file.text.trim())?.[0];
    return value === undefined ? undefined : { field: 'languageVersion', value, source: file.path, confidence: 1 };
}
/** The Cargo package that owns the changed files. `--cap-lints`: new lints under `deny(warnings)` end old builds. */
async function detectRust(survey) {
    const folder = owningFolder(survey, survey.changedFiles.filter((file) => file.endsWith('.rs')), ['Cargo.toml']);
    if (folder === undefined)
        return undefined;
    const root = await workspaceRoot(survey, folder);
    const manifestPath = inFolder(folder, 'Cargo.toml');
    const manifest = readToml((await survey.snapshot.readFile(manifestPath)) ?? '');
    const minimum = textOf(tableOf(manifest, 'package')['rust-version']);
    const pinned = await toolchain(survey, root);
    const locked = survey.files.has(inFolder(root, 'Cargo.lock'));
    const version = pinned?.value ?? minimum;
    const evidence = [{ field: 'packageManager', value: 'cargo', source: manifestPath, confidence: 1 }];
    if (root !== folder)
        evidence.push({
            field: 'testFolder',
            value: folder,
            source: `${inFolder(root, 'Cargo.toml')} ([workspace])`,
            confidence: 0.9,
        });
    if (pinned !== undefined)
        evidence.push(pinned);
    else if (minimum !== undefined)
        evidence.push({
            field: 'languageVersion',
            value: minimum,
            source: `${manifestPath} (rust-version)`,
            confidence: 0.5,
        });
    return {
        language: 'rust',
        buildTool: 'cargo',
        packageManager: 'cargo',
        testFramework: 'cargo test',
        installFolder: root,
        testFolder: folder,
        installCommands: [locked ? 'cargo fetch --locked' : 'cargo fetch'],
        testCommand: 'RUSTFLAGS=--cap-lints=warn cargo test --no-fail-fast',
        ...(version === undefined ? {} : { languageVersion: version }),
        baseImage: `rust:${/^\d+\.\d+/.exec(pinned?.value ?? '')?.[0] ?? '1'}`,
        evidence,
    };
}

// EXTERNAL MODULE: ./build/src/repository/stack.js
var stack = __webpack_require__(6698);
;// CONCATENATED MODULE: ./build/src/repository/detect-stack.js









/** What a user, or a `bugfix.yml` in the repository, says instead of the guesses; the keys of the file are the same. */
const stackOverridesSchema = schemas/* strictObject */.rej({
    language: stack/* languageSchema */.AN.optional(),
    packageManager: stack/* packageManagerSchema */.tQ.optional(),
    testFramework: stack/* testFrameworkSchema */.Yl.optional(),
    installFolder: schemas/* string */.YjP().optional(),
    testFolder: schemas/* string */.YjP().optional(),
    installCommands: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    testCommand: schemas/* string */.YjP().optional(),
    languageVersion: coerce/* string */.Yj().optional(),
    baseImage: schemas/* string */.YjP().optional(),
});
const settingsFiles = ['bugfix.yml', 'bugfix.yaml', '.bugfix.yml', '.github/bugfix.yml'];
const extensions = [
    [/\.pyi?$/, ['python']],
    [/\.(?:[cm]?[jt]sx?|vue|svelte)$/, ['javascript', 'typescript']],
    [/\.go$/, ['go']],
    [/\.rs$/, ['rust']],
    [/\.(?:java|kt|groovy)$/, ['java']],
];
const patternOf = (language) => extensions.find(([, languages]) => languages.includes(language))?.[0];
function sameFamily(left, right) {
    return patternOf(left) === patternOf(right);
}
/** How many of the changed files are of the stack's language: the measure by which stacks are ranked. */
function weightOf({ language }, changedFiles) {
    return changedFiles.filter((file) => patternOf(language)?.test(file)).length;
}
async function readSettings(snapshot) {
    for (const source of settingsFiles) {
        const text = await snapshot.readFile(source);
        if (text === undefined)
            continue;
        let value;
        try {
            value = (0,dist/* parse */.qg)(text) ?? {};
        }
        catch (error) {
            throw new user_error/* UserError */.y(`${source} of the repository is not valid YAML: ${(0,user_error/* messageOf */.b)(error)}`);
        }
        const result = stackOverridesSchema.safeParse(value);
        if (!result.success)
            throw new user_error/* UserError */.y(result.error.issues.map((issue) => `${source} of the repository: ${issue.path.join('.')}: ${issue.message}.`));
        return { overrides: result.data, source };
    }
    return undefined;
}
/** `stack` with `overrides`, each noted as evidence of full confidence. */
function override(stack, overrides, source) {
    const stated = Object.entries(overrides).filter(([, value]) => value !== undefined);
    const fields = new Set(stated.map(([field]) => field));
    const evidence = stated.map(([field, value]) => ({
        field,
        value: Array.isArray(value) ? value.join(' && ') : String(value),
        source,
        confidence: 1,
    }));
    return {
        ...stack,
        ...Object.fromEntries(stated),
        evidence: [...evidence, ...stack.evidence.filter(({ field }) => !fields.has(field))],
    };
}
/** A stack from overrides alone, when they say everything that a guess would. */
function statedStack(overrides) {
    const { language, packageManager, testFramework, testCommand } = overrides;
    if (language === undefined ||
        packageManager === undefined ||
        testFramework === undefined ||
        testCommand === undefined)
        return undefined;
    const images = {
        python: 'python:3.11-slim',
        javascript: 'node:20-slim',
        typescript: 'node:20-slim',
        go: 'golang:1',
        rust: 'rust:1',
        java: 'maven:3.9-eclipse-temurin-21',
    };
    return {
        language,
        packageManager,
        testFramework,
        testCommand,
        installFolder: '.',
        testFolder: '.',
        installCommands: [],
        baseImage: images[language],
        evidence: [],
    };
}
/**
 * What the repository is built and tested with, best first: ranked by how many of the changed files are of the stack's
 * language. Empty when nothing known is there. Throws a UserError for a `bugfix.yml` that is wrong.
 */
async function detectStack(request) {
    const { snapshot, changedFiles, overrides = {} } = request;
    const settings = await readSettings(snapshot);
    const survey = { snapshot, changedFiles, files: new Set(await snapshot.listFiles()) };
    const detectors = [detectPython, detectJavaScript, detectGo, detectRust, detectMaven, detectGradle];
    const found = [];
    for (const detect of detectors) {
        const stack = await detect(survey);
        if (stack !== undefined)
            found.push(stack);
    }
    const stated = { ...settings?.overrides, ...overrides };
    const asked = found.filter(({ language }) => stated.language === undefined || sameFamily(language, stated.language));
    const whole = statedStack(stated);
    const candidates = asked.length === 0 && whole !== undefined ? [whole] : asked;
    const ranked = candidates.toSorted((left, right) => weightOf(right, changedFiles) - weightOf(left, changedFiles));
    return ranked.map((stack) => {
        const configured = settings === undefined ? stack : override(stack, settings.overrides, settings.source);
        return Object.keys(overrides).length === 0 ? configured : override(configured, overrides, 'as asked for');
    });
}


/***/ }),

/***/ 26430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ GitError),
/* harmony export */   l: () => (/* binding */ createGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

/** Git ended with an exit code that the caller did not expect, wrote too much, or took too long. */
class GitError extends Error {
    name = 'GitError';
    exitCode;
    stderr;
    outputTooLarge;
    constructor(command, result) {
        const reason = result.outputTooLarge
            ? 'wrote more than it may'
            : result.timedOut
                ? 'took too long'
                : `ended with exit code ${result.exitCode}: ${result.stderr.trim()}`;
        super(`git ${command} ${reason}`);
        this.exitCode = result.exitCode;
        this.stderr = result.stderr;
        this.outputTooLarge = result.outputTooLarge;
    }
}
const passedVariables = [
    'PATH',
    'Path',
    'SystemRoot',
    'TEMP',
    'TMP',
    'TMPDIR',
    'SSH_AUTH_SOCK',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'CURL_CA_BUNDLE',
    'GIT_SSL_CAINFO',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'ALL_PROXY',
    'NO_PROXY',
    'http_proxy',
    'https_proxy',
    'all_proxy',
    'no_proxy',
];
const safeSettings = {
    'core.hooksPath': '/dev/null',
    'core.fsmonitor': 'false',
    'core.askPass': '',
    'core.autocrlf': 'false',
    'core.quotePath': 'true',
    'credential.helper': '',
    'protocol.ext.allow': 'never',
    'safe.directory': '*',
    'gc.auto': '0',
    'maintenance.auto': 'false',
    'fetch.recurseSubmodules': 'false',
    'submodule.recurse': 'false',
    'advice.detachedHead': 'false',
    'commit.gpgSign': 'false',
    'init.defaultBranch': 'main',
    'http.lowSpeedLimit': '100',
    'http.lowSpeedTime': '60',
};
/** Git's way of taking settings from the environment (GIT_CONFIG_COUNT, git 2.31). */
function settingVariables(settings) {
    const entries = Object.entries(settings);
    const variables = { GIT_CONFIG_COUNT: String(entries.length) };
    entries.forEach(([key, value], index) => {
        variables[`GIT_CONFIG_KEY_${index}`] = key;
        variables[`GIT_CONFIG_VALUE_${index}`] = value;
    });
    return variables;
}
function gitEnvironment(host, call) {
    const passed = {};
    for (const name of passedVariables) {
        const value = host[name];
        if (value !== undefined && value !== '')
            passed[name] = value;
    }
    return {
        ...passed,
        LC_ALL: 'C.UTF-8',
        GIT_TERMINAL_PROMPT: '0',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_ATTR_NOSYSTEM: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_PAGER: 'cat',
        GIT_ALLOW_PROTOCOL: 'https:http:ssh:git:file',
        GIT_SSH_COMMAND: 'ssh -oBatchMode=yes',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_LFS_SKIP_SMUDGE: '1',
        ...settingVariables({ ...safeSettings, ...call.settings }),
        ...call.environment,
    };
}
function collectResult(child, call) {
    const maximum = call.maximumBytes ?? 256 * 1024 * 1024;
    const chunks = [];
    let bytes = 0;
    let stderr = '';
    let timedOut = false;
    const timer = setTimeout(() => {
        timedOut = true;
        child.kill('SIGKILL');
    }, (call.seconds ?? 600) * 1000);
    child.stdout?.on('data', (chunk) => {
        bytes += chunk.length;
        if (bytes > maximum)
            child.kill('SIGKILL');
        else
            chunks.push(chunk);
    });
    child.stderr?.on('data', (chunk) => {
        stderr = (stderr + chunk.toString('utf8')).slice(-65_536);
    });
    return new Promise((resolve, reject) => {
        child.on('error', reject);
        child.on('close', (exitCode) => {
            clearTimeout(timer);
            resolve({ stdout: Buffer.concat(chunks), stderr, exitCode, timedOut, outputTooLarge: bytes > maximum });
        });
    });
}
/** Git as found on the PATH of `host`, the environment of the door. */
function createGit(host) {
    async function run(parameters, call = {}) {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', parameters, {
            ...(call.folder === undefined ? {} : { cwd: call.folder }),
            env: gitEnvironment(host, call),
            stdio: ['pipe', 'pipe', 'pipe'],
            windowsHide: true,
        });
        // Git may end before it has read its input; that shows in its exit code.
        child.stdin.on('error', () => undefined);
        child.stdin.end(call.input ?? '');
        const result = await collectResult(child, call);
        const expected = call.expectedExitCodes ?? [0];
        if (result.exitCode === null || !expected.includes(result.exitCode)) {
            throw new GitError(parameters[0] ?? '', result);
        }
        return result;
    }
    return {
        run,
        async text(parameters, call) {
            return (await run(parameters, call)).stdout.toString('utf8');
        },
    };
}


/***/ }),

/***/ 62266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openRepository)
});

// UNUSED EXPORTS: tokenSettings

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors/user-error.js
var user_error = __webpack_require__(31397);
// EXTERNAL MODULE: ./build/src/files/digest.js
var digest = __webpack_require__(34049);
// EXTERNAL MODULE: ./build/src/repository/git.js
var repository_git = __webpack_require__(26430);
;// CONCATENATED MODULE: ./build/src/repository/repository-source.js

const supportedUrl = /^(?:https?|ssh|git|file):\/\//i;
/** `user@host:path`, git's short form of ssh. */
const shortSsh = /^[\w.-]+@[\w.-]+:(?!\/\/)[^\s]+$/;
/** Whether `source` names a remote repository; the rest are paths. */
function isRemote(source) {
    return supportedUrl.test(source) || shortSsh.test(source);
}
/** Refuses what git could take for an option or a command: `--upload-pack=...`, `ext::sh -c ...`, unknown protocols. */
function checkSource(source) {
    if (source.trim() === '')
        throw new user_error/* UserError */.y('No repository was given. Give a git URL or the path of a repository.');
    if (source.startsWith('-') || /[\u0000-\u001f]/.test(source))
        throw new user_error/* UserError */.y(`'${source}' is not the name of a repository: it begins like an option or holds control characters.`);
    const transport = /^([\w+.-]+)::/.exec(source)?.[1];
    if (transport !== undefined)
        throw new user_error/* UserError */.y(`'${source}' uses the transport '${transport}', which can run commands. Use an https, ssh or file URL, or a path.`);
    if (/^[\w+.-]+:\/\//.test(source) && !supportedUrl.test(source))
        throw new user_error/* UserError */.y(`'${source}' has a protocol that is not supported. Use an https, ssh, git or file URL, or a path.`);
    const host = /^\w+:\/\/(?:[^/@]*@)?([^/:]*)/.exec(source)?.[1] ?? /^[^@]*@?([^:/]*):/.exec(source)?.[1];
    if (isRemote(source) && host?.startsWith('-'))
        throw new user_error/* UserError */.y(`'${source}' has a host name that begins like an option.`);
}
/** `url` without a user name and password. */
function withoutCredentials(url) {
    return url.replace(/^(https?:\/\/)[^/@]*@/i, '$1');
}
/** Owner and name of a repository on `serverHost` (github.com unless it is GitHub Enterprise); undefined elsewhere. */
function gitHubNameOf(url, serverHost = 'github.com') {
    const match = /^(?:https?|ssh|git):\/\/(?:[^/@]*@)?([^/:]+)(?::\d+)?\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i.exec(url) ??
        /^[\w.-]+@([\w.-]+):([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(url);
    const [, host, owner, name] = match ?? [];
    if (host === undefined || owner === undefined || name === undefined)
        return undefined;
    return host.toLowerCase() === serverHost.toLowerCase() ? { host, owner, name } : undefined;
}

;// CONCATENATED MODULE: ./build/src/repository/open-repository.js







/** The GitHub token as a setting for git that is valid for one host. */
function tokenSettings(url, token, serverHost) {
    const gitHub = gitHubNameOf(url, serverHost);
    if (token === undefined || gitHub === undefined || !url.startsWith('https://'))
        return {};
    const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
    return { [`http.https://${gitHub.host}/.extraHeader`]: `AUTHORIZATION: basic ${credentials}` };
}
function explainCloneFailure(source, error) {
    if (!(error instanceof repository_git/* GitError */.X))
        return error;
    const url = withoutCredentials(source);
    const { stderr } = error;
    if (/Authentication failed|could not read Username|Permission denied|terminal prompts disabled|403|401/i.test(stderr))
        return new user_error/* UserError */.y(`The repository ${url} asks for a sign-in: it is private, or does not exist. Give a token that may read it, or clone it yourself and pass the path.`, { cause: error });
    if (/not found|does not exist|does not appear to be a git repository|404/i.test(stderr))
        return new user_error/* UserError */.y(`There is no git repository at ${url}. Check the address.`, { cause: error });
    if (/Could not resolve host|unable to access|Connection (?:refused|timed out)|Failed to connect/i.test(stderr))
        return new user_error/* UserError */.y(`${url} cannot be reached: ${lastLine(stderr)}. Check the address and the network.`, {
            cause: error,
        });
    return new user_error/* UserError */.y(`${url} could not be cloned: ${lastLine(stderr) || error.message}`, { cause: error });
}
function lastLine(text) {
    return (text
        .trim()
        .split('\n')
        .at(-1)
        ?.replace(/^fatal: /, '') ?? '');
}
/** Fills a new folder beside its place and renames it there, so that an interrupted clone is never taken for a whole one. */
async function createWhole(folder, fill) {
    const temporary = `${folder}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    try {
        await (0,promises_.mkdir)(temporary, { recursive: true });
        await fill(temporary);
        await (0,promises_.rename)(temporary, folder);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { recursive: true, force: true });
        // Another run has put its clone there first: as good as ours.
        if (!(await exists(folder)))
            throw error;
    }
}
async function exists(path) {
    return (0,promises_.stat)(path).then(() => true, () => false);
}
async function cloneUrl(request, git) {
    const { source, cacheFolder, progress } = request;
    const folder = (0,external_node_path_.join)((0,external_node_path_.resolve)(cacheFolder), 'repositories', `${(0,digest/* digest */.b)(withoutCredentials(source)).slice(0, 24)}.git`);
    const settings = tokenSettings(source, request.token, request.serverHost);
    try {
        if (await exists(folder)) {
            await git
                .run([
                'fetch',
                '--quiet',
                '--prune',
                '--force',
                'origin',
                '+refs/heads/*:refs/heads/*',
                '+refs/tags/*:refs/tags/*',
            ], { folder, settings })
                .catch((error) => {
                if (!(error instanceof repository_git/* GitError */.X))
                    throw error;
                progress.warn(`${withoutCredentials(source)} could not be asked for news (${lastLine(error.stderr)}); the cached copy is used.`);
            });
            return folder;
        }
        await createWhole(folder, async (temporary) => {
            await git.run(['clone', '--quiet', '--bare', '--filter=blob:none', '--', source, temporary], {
                settings,
                seconds: 1800,
            });
        });
    }
    catch (error) {
        throw explainCloneFailure(source, error);
    }
    return folder;
}
async function openBundle(request, git, file) {
    const folder = (0,external_node_path_.join)((0,external_node_path_.resolve)(request.cacheFolder), 'repositories', `bundle-${(await (0,digest/* digestFile */.T)(file)).slice(0, 24)}.git`);
    if (await exists(folder))
        return folder;
    try {
        await createWhole(folder, async (temporary) => {
            await git.run(['init', '--quiet', '--bare', temporary]);
            const heads = await git.text(['bundle', 'list-heads', file]);
            if (heads === '')
                throw new user_error/* UserError */.y(`${file} is not a whole git bundle: it names no branch.`);
            await git.run(['fetch', '--quiet', file, '+refs/*:refs/*'], { folder: temporary });
            await pointHead(git, temporary, heads);
        });
    }
    catch (error) {
        if (!(error instanceof repository_git/* GitError */.X))
            throw error;
        throw new user_error/* UserError */.y(`${file} is not a whole git bundle: ${lastLine(error.stderr)}`, { cause: error });
    }
    return folder;
}
/** HEAD of a repository made from a bundle: the branch the bundle's HEAD is on, else its first branch. */
async function pointHead(git, folder, heads) {
    const refs = heads
        .trim()
        .split('\n')
        .map((line) => line.split(' '));
    const head = refs.find(([, name]) => name === 'HEAD')?.[0];
    const branches = refs.filter(([, name]) => name?.startsWith('refs/heads/'));
    const branch = branches.find(([id]) => id === head) ?? branches[0];
    if (branch?.[1] !== undefined)
        await git.run(['symbolic-ref', 'HEAD', branch[1]], { folder });
    else if (head !== undefined)
        await git.run(['update-ref', '--no-deref', 'HEAD', head], { folder });
}
async function gitFolderOf(git, path) {
    try {
        const lines = await git.text(['rev-parse', '--absolute-git-dir', '--is-bare-repository'], { folder: path });
        const [gitFolder = '', bare] = lines.trim().split('\n');
        return { gitFolder, bare: bare === 'true' };
    }
    catch (error) {
        if (!(error instanceof repository_git/* GitError */.X))
            throw error;
        throw new user_error/* UserError */.y(`${path} is not a git repository: neither a working copy nor a git directory.`, {
            cause: error,
        });
    }
}
async function openLocal(request, git) {
    const path = (0,external_node_path_.resolve)(request.source);
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found === undefined)
        throw new user_error/* UserError */.y(`There is no repository at ${path}: no such file or folder.`);
    if (found.isFile())
        return { kind: 'bundle', gitFolder: await openBundle(request, git, path) };
    const { gitFolder, bare } = await gitFolderOf(git, path);
    if (bare)
        return { kind: 'bare', gitFolder };
    const changes = await git.text(['status', '--porcelain', '--untracked-files=no'], { folder: path }).catch(() => '');
    if (changes !== '')
        request.progress.warn(`${path} has uncommitted changes; only what is committed is used, and nothing there is touched.`);
    return { kind: 'working-copy', gitFolder };
}
async function originOf(git, folder) {
    const { stdout, exitCode } = await git.run(['config', '--get', 'remote.origin.url'], {
        folder,
        expectedExitCodes: [0, 1],
    });
    const url = stdout.toString().trim();
    return exitCode === 0 && isRemote(url) && !url.startsWith('file:') ? withoutCredentials(url) : undefined;
}
async function refuseEmpty(git, folder, source) {
    const refs = await git.text(['for-each-ref', '--count=1'], { folder });
    const head = await git.run(['rev-parse', '--verify', '--quiet', 'HEAD'], { folder, expectedExitCodes: [0, 1, 128] });
    if (refs === '' && head.exitCode !== 0)
        throw new user_error/* UserError */.y(`The repository ${source} is empty: it has no commits.`);
}
/**
 * Opens a repository to read commits from. A URL is cloned into the cache folder (without file contents, which git
 * fetches when they are needed) or brought up to date there; a bundle is unpacked there; a local repository is read
 * where it is. Throws a UserError when there is nothing to open, and refuses sources that could run commands.
 */
async function openRepository(request) {
    checkSource(request.source);
    const git = (0,repository_git/* createGit */.l)(request.environment);
    const shown = withoutCredentials(request.source);
    const opened = isRemote(request.source)
        ? { kind: 'url', gitFolder: await request.progress.step(`Clone ${shown}`, () => cloneUrl(request, git)) }
        : await openLocal(request, git);
    const folder = opened.gitFolder;
    await refuseEmpty(git, folder, shown);
    const shallow = (await git.text(['rev-parse', '--is-shallow-repository'], { folder })).trim() === 'true';
    const url = opened.kind === 'url' ? shown : await originOf(git, folder);
    const gitHub = url === undefined ? undefined : gitHubNameOf(url, request.serverHost);
    return {
        ...opened,
        source: shown,
        shallow,
        git,
        ...(url === undefined ? {} : { url }),
        ...(gitHub === undefined ? {} : { gitHub }),
    };
}


/***/ }),

/***/ 91192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ snapshotOfCommit),
/* harmony export */   f: () => (/* binding */ findCommit)
/* harmony export */ });
/** The full id of `revision`, peeled to a commit; undefined when there is no such commit. */
async function findCommit(repository, revision) {
    if (revision === '' || revision.startsWith('-'))
        return undefined;
    const { stdout, exitCode } = await repository.git.run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], { folder: repository.gitFolder, expectedExitCodes: [0, 1, 128] });
    return exitCode === 0 ? stdout.toString().trim() : undefined;
}
/** The files of `commit`; submodules and their content are not among them. */
function snapshotOfCommit(repository, commit) {
    const { git, gitFolder: folder } = repository;
    let files;
    async function list() {
        const entries = (await git.text(['ls-tree', '-r', '-z', commit], { folder })).split('\0');
        return entries
            .filter((entry) => entry !== '' && !entry.startsWith('160000'))
            .map((entry) => entry.slice(entry.indexOf('\t') + 1))
            .sort();
    }
    return {
        listFiles() {
            files ??= list();
            return files;
        },
        async readFile(path) {
            const { stdout, exitCode } = await git.run(['cat-file', 'blob', `${commit}:${path}`], {
                folder,
                expectedExitCodes: [0, 128],
            });
            return exitCode === 0 ? stdout.toString('utf8') : undefined;
        },
    };
}


/***/ }),

/***/ 6698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ languageSchema),
/* harmony export */   E7: () => (/* binding */ stackSchema),
/* harmony export */   Yl: () => (/* binding */ testFrameworkSchema),
/* harmony export */   tQ: () => (/* binding */ packageManagerSchema)
/* harmony export */ });
/* unused harmony export stackEvidenceSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

const languageSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['python', 'javascript', 'typescript', 'go', 'rust', 'java']);
const packageManagerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
    'pip',
    'uv',
    'poetry',
    'pdm',
    'hatch',
    'npm',
    'yarn',
    'yarn-berry',
    'pnpm',
    'bun',
    'go',
    'cargo',
    'maven',
    'gradle',
]);
const testFrameworkSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
    'pytest',
    'unittest',
    'jest',
    'vitest',
    'mocha',
    'ava',
    'tap',
    'tape',
    'node:test',
    'go test',
    'cargo test',
    'maven',
    'gradle',
]);
/** Why a value of the stack was chosen. */
const stackEvidenceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    field: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    value: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The file (and key) that says so, relative to the repository. */
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** From 0 (a guess) to 1 (stated outright). */
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1),
});
/** What a repository is built with and how its tests are run. Folders are relative to the repository, `.` for its root. */
const stackSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    language: languageSchema,
    /** The application framework (react, django, ...), when one is evident. */
    framework: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    buildTool: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    packageManager: packageManagerSchema,
    testFramework: testFrameworkSchema,
    /** The folder whose manifest installs the dependencies. */
    installFolder: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The folder (workspace package) in which the tests are run. */
    testFolder: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Shell commands, in order, run in `installFolder`. */
    installCommands: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** The test command as a person would type it in `testFolder`, flags that select tests kept. */
    testCommand: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The interpreter or toolchain version that the repository asks for, when it does. */
    languageVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** A container image that has the toolchain, for the Dockerfile of a sample. */
    baseImage: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(stackEvidenceSchema),
});


/***/ }),

/***/ 89857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ planCargoTest),
/* harmony export */   i: () => (/* binding */ cargoEnvironment)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _command_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59288);
/* harmony import */ var _test_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33041);




const takesValue = [
    '-p',
    '--package',
    '--features',
    '-F',
    '--test',
    '--bin',
    '--example',
    '--exclude',
    '--target',
    '--manifest-path',
    '--profile',
    '-j',
    '--jobs',
    '--target-dir',
    '--bench',
];
const hiding = [
    '-q',
    '--quiet',
    '-v',
    '--verbose',
    '--no-run',
    '--color',
    '--locked',
    '--frozen',
    '--offline',
    '-j',
    '--jobs',
    '--message-format',
    '--fail-fast',
];
/** The Cargo package that owns `file`: the folder of the nearest manifest that names a package. */
function owningPackage(repository, file) {
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        const manifest = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository, folder, 'Cargo.toml');
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(manifest)) {
            const name = /^\s*\[package\][^[]*?^\s*name\s*=\s*["']([^"']+)/ms.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(manifest, 'utf8'))?.[1];
            if (name !== undefined)
                return { folder, name };
        }
        if (folder === '.' || folder === '/')
            return undefined;
    }
}
/** The arguments that build and run the targets that `file` belongs to. */
function targetOf(repository, file) {
    const owner = owningPackage(repository, file);
    if (owner === undefined)
        return [];
    const inside = owner.folder === '.' ? file : file.slice(owner.folder.length + 1);
    const direct = /^tests\/([^/]+)\.rs$/.exec(inside)?.[1];
    if (direct !== undefined)
        return ['-p', owner.name, '--test', direct];
    const nested = /^tests\/([^/]+)\/.+\.rs$/.exec(inside)?.[1];
    const isTarget = nested !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository, owner.folder, 'tests', nested, 'main.rs'));
    return isTarget ? ['-p', owner.name, '--test', nested] : ['-p', owner.name];
}
/** `cargo test` calls, one per target of the selected files; the console is the report, since the JSON is not stable. */
function planCargoTest(context) {
    const { words, selection } = context;
    const start = words.indexOf('test');
    const asked = start < 0 ? [] : words.slice(start + 1);
    const separator = asked.indexOf('--');
    const own = separator < 0 ? asked : asked.slice(0, separator);
    const narrowed = selection.files !== undefined;
    const dropped = narrowed
        ? [
            ...hiding,
            '--workspace',
            '--all',
            '-p',
            '--package',
            '--test',
            '--lib',
            '--bins',
            '--doc',
            '--exclude',
            '--all-targets',
            '--tests',
        ]
        : hiding;
    const kept = (0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .keepWords */ .nr)(own, { takesValue, dropped, dropOperands: true });
    const targets = narrowed
        ? selection.files.map((file) => targetOf(context.repository, file).map(_test_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .shellQuote */ .ZL).join(' '))
        : [''];
    const unique = [...new Set(targets)].filter((target) => !targets.some((other) => other !== target && covers(other, target)));
    const names = (selection.names ?? []).length > 0 ? [...selection.names, '--exact'] : [];
    const one = (target) => [
        (0,_test_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .shellLine */ .Tg)(['cargo', 'test', ...kept, '--no-fail-fast', '--color=never']),
        target,
        names.length > 0 ? `-- ${(0,_test_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .shellLine */ .Tg)(names)}` : '',
    ]
        .filter((part) => part !== '')
        .join(' ');
    const command = unique.length === 1
        ? one(unique[0])
        : `code=0; ${unique.map((target) => `${one(target)} || code=$?`).join('; ')}; exit $code`;
    return { framework: 'cargo test', command, environment: cargoEnvironment };
}
/** Whether the whole package `wider` includes the single target `narrower`. */
function covers(wider, narrower) {
    return narrower.startsWith(`${wider} --test `);
}
/** New lints of today's compiler must not break code of yesterday that denies warnings. */
const cargoEnvironment = {
    RUSTFLAGS: '--cap-lints=warn',
    RUSTDOCFLAGS: '--cap-lints=warn',
    CARGO_TERM_COLOR: 'never',
    CARGO_INCREMENTAL: '0',
    RUST_BACKTRACE: '0',
};


/***/ }),

/***/ 59288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nr: () => (/* binding */ keepWords),
/* harmony export */   tK: () => (/* binding */ splitCommands),
/* harmony export */   yM: () => (/* binding */ splitWords)
/* harmony export */ });
/** Splits a shell command line at `&&`, `||`, `;`, `|` and newlines; quotes are respected. */
function splitCommands(line) {
    const commands = [''];
    let quote = '';
    for (let index = 0; index < line.length; index++) {
        const character = line[index];
        if (quote !== '') {
            if (character === quote)
                quote = '';
        }
        else if (character === '"' || character === "'") {
            quote = character;
        }
        else if (/[&|;\n]/.test(character) && !/[<>]/.test(line[index - 1] ?? '')) {
            commands.push('');
            continue;
        }
        commands[commands.length - 1] += character;
    }
    return commands.map((command) => command.trim()).filter((command) => command !== '');
}
/** The words of one command, quotes removed. */
function splitWords(command) {
    const words = [];
    const pattern = /(?:[^\s"'\\]|\\.|"(?:[^"\\]|\\.)*"|'[^']*')+/gs;
    for (const [raw] of command.matchAll(pattern)) {
        words.push(raw.replace(/\\(.)|"((?:[^"\\]|\\.)*)"|'([^']*)'/gs, (_all, escaped, double, single) => {
            if (escaped !== undefined)
                return String(escaped);
            return double === undefined ? String(single) : String(double).replace(/\\(["\\$`])/g, '$1');
        }));
    }
    return words;
}
function matches(flag, patterns) {
    return patterns.some((pattern) => (pattern.endsWith('*') ? flag.startsWith(pattern.slice(0, -1)) : flag === pattern));
}
/** `words` without what `rules` drop; a flag written `--name=value` is known by its name. */
function keepWords(words, rules) {
    const kept = [];
    for (let index = 0; index < words.length; index++) {
        const word = words[index];
        if (!word.startsWith('-') || word === '-') {
            if (!rules.dropOperands)
                kept.push(word);
            continue;
        }
        const equals = word.indexOf('=');
        const flag = equals < 0 ? word : word.slice(0, equals);
        const hasValue = equals < 0 && rules.takesValue.includes(flag) && words[index + 1] !== undefined;
        if (!matches(flag, rules.dropped))
            kept.push(word, ...(hasValue ? [words[index + 1]] : []));
        if (hasValue)
            index += 1;
    }
    return kept;
}


/***/ }),

/***/ 99545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xc: () => (/* binding */ skippedMavenChecks),
/* harmony export */   Zw: () => (/* binding */ planGradle),
/* harmony export */   zX: () => (/* binding */ planMaven)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _command_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59288);
/* harmony import */ var _test_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33041);




/** Checks that are no tests and often demand another Java, the network or the whole history. */
const skippedMavenChecks = [
    'checkstyle.skip',
    'rat.skip',
    'enforcer.skip',
    'spotbugs.skip',
    'pmd.skip',
    'cpd.skip',
    'animal.sniffer.skip',
    'maven.javadoc.skip',
    'spotless.check.skip',
    'spotless.apply.skip',
    'license.skip',
    'gpg.skip',
    'japicmp.skip',
    'clirr.skip',
    'jacoco.haltOnFailure=false',
    'moditect.skip',
    'fmt.skip',
    'sortpom.skip',
    'impsort.skip',
    'formatter.skip',
    'failsafe.skip',
].map((name) => (name.includes('=') ? `-D${name}` : `-D${name}=true`));
/** The folder of the module (with a build file of one of `names`) that owns `file`, relative to the repository. */
function moduleOf(repository, file, names) {
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if (names.some((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository, folder, name))))
            return folder;
        if (folder === '.' || folder === '/')
            return '.';
    }
}
function className(file) {
    const inside = /(?:^|\/)src\/[^/]*(?:test|Test)[^/]*\/(?:java|groovy|kotlin|scala)\d*\/(.+)\.\w+$/.exec(file)?.[1];
    return (inside ??
        file
            .split('/')
            .at(-1)
            .replace(/\.\w+$/, '')).replaceAll('/', '.');
}
/** A Maven run that goes on after failures and leaves surefire's XML reports. */
function planMaven(context, offline, maven) {
    const { words, selection } = context;
    const kept = (0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .keepWords */ .nr)(words.slice(1), {
        takesValue: ['-P', '-pl', '-f', '-s', '--settings', '-T', '--projects'],
        dropped: [
            '-ff',
            '--fail-fast',
            '-q',
            '--quiet',
            '-X',
            '--debug',
            '-o',
            '--offline',
            '-U',
            '-T',
            '-DskipTests*',
            '-Dmaven.test.skip*',
            '-pl',
            '--projects',
        ],
        dropOperands: true,
    });
    const files = selection.files ?? [];
    const modules = [...new Set(files.map((file) => moduleOf(context.repository, file, ['pom.xml'])))].filter((folder) => folder !== '.');
    const tests = (selection.names ?? files.map(className)).join(',');
    const line = [
        maven,
        '-B',
        ...(offline ? ['-o'] : []),
        '-fae',
        ...kept,
        ...skippedMavenChecks,
        '-Dstyle.color=never',
        '-Dsurefire.failIfNoSpecifiedTests=false',
        '-DfailIfNoTests=false',
        '-Dsurefire.rerunFailingTestsCount=0',
        '-DtrimStackTrace=true',
    ];
    if (modules.length > 0)
        line.push('-pl', modules.join(','), '-am');
    if (tests !== '')
        line.push(`-Dtest=${tests}`);
    line.push('test');
    const clean = `find . -type d -name surefire-reports -prune -exec rm -rf {} +`;
    return {
        framework: 'maven',
        command: `${clean}; ${(0,_test_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .shellLine */ .Tg)(line)}`,
        environment: {},
        report: { format: 'junit-xml', kind: 'folders', name: 'surefire-reports' },
    };
}
/** A Gradle run that goes on after failures and leaves its XML reports. */
function planGradle(context, offline, gradle) {
    const files = context.selection.files ?? [];
    const modules = [
        ...new Set(files.map((file) => moduleOf(context.repository, file, ['build.gradle', 'build.gradle.kts']))),
    ];
    const filters = (context.selection.names ?? files.map(className)).flatMap((name) => ['--tests', name]);
    const tasks = modules.length === 0
        ? ['test']
        : modules.map((folder) => (folder === '.' ? 'test' : `:${folder.replaceAll('/', ':')}:test`));
    const line = [
        gradle,
        '--console=plain',
        '--no-daemon',
        '--continue',
        ...(offline ? ['--offline'] : []),
        ...tasks.flatMap((task) => [task, ...filters]),
    ];
    const clean = `find . -type d -name test-results -prune -exec rm -rf {} +`;
    return {
        framework: 'gradle',
        command: `${clean}; ${(0,_test_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .shellLine */ .Tg)(line)}`,
        environment: {},
        report: { format: 'junit-xml', kind: 'folders', name: 'test-results' },
    };
}


/***/ }),

/***/ 70831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ planTestRun)
});

// UNUSED EXPORTS: installedPackage

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/test-runs/frameworks/cargo.js
var cargo = __webpack_require__(89857);
// EXTERNAL MODULE: ./build/src/test-runs/frameworks/command-words.js
var command_words = __webpack_require__(59288);
// EXTERNAL MODULE: ./build/src/test-runs/frameworks/test-plan.js
var test_plan = __webpack_require__(33041);
;// CONCATENATED MODULE: ./build/src/test-runs/frameworks/go.js


const takesValue = [
    '-run',
    '-tags',
    '-timeout',
    '-count',
    '-p',
    '-parallel',
    '-cpu',
    '-bench',
    '-coverprofile',
    '-covermode',
    '-coverpkg',
    '-vet',
    '-skip',
    '-benchtime',
    '-o',
    '-mod',
    '-ldflags',
    '-gcflags',
];
const hiding = [
    '-v',
    '-json',
    '-failfast',
    '-timeout',
    '-count',
    '-cover',
    '-coverprofile',
    '-covermode',
    '-coverpkg',
    '-vet',
    '-bench',
    '-benchmem',
    '-benchtime',
    '-shuffle',
    '-o',
    '-c',
];
function packagesOf(files, testFolder) {
    const folders = files.map((file) => (0,test_plan/* relativeTo */.Mf)(testFolder, file).split('/').slice(0, -1).join('/'));
    return [...new Set(folders)].map((folder) => (folder === '' ? '.' : `./${folder}`));
}
/** A `go test -json` run of the packages of the selected files; vet is off since new vets refuse old code. */
function planGoTest(context) {
    const { words, selection } = context;
    const start = words.findIndex((word, index) => word === 'test' && /(^|\/)(go|richgo|gotest)$/.test(words[index - 1] ?? ''));
    const kept = (0,command_words/* keepWords */.nr)(words.slice(start < 0 ? words.length : start + 1), {
        takesValue,
        dropped: hiding,
        dropOperands: true,
    });
    const packages = selection.files === undefined ? ['./...'] : packagesOf(selection.files, context.testFolder);
    const coverage = selection.coverage === true;
    const line = ['go', 'test', ...kept, '-json', '-vet=off', '-count=1', '-timeout=20m'];
    if (coverage)
        line.push('-cover', `"-coverprofile=${context.reportFolder}/cover.out"`);
    if (selection.names !== undefined)
        line.push('-run', `^(${selection.names.map((name) => name.split('/')[0]).join('|')})$`);
    return {
        framework: 'go test',
        command: (0,test_plan/* shellLine */.Tg)([...line, ...packages]),
        environment: {},
        report: { format: 'go-test-json', kind: 'stdout' },
        ...(coverage ? { coverage: { format: 'go-profile', path: `${context.reportFolder}/cover.out` } } : {}),
    };
}

// EXTERNAL MODULE: ./build/src/test-runs/frameworks/java.js
var java = __webpack_require__(99545);
;// CONCATENATED MODULE: ./build/src/test-runs/frameworks/jest.js


const jest_takesValue = [
    '-c',
    '--config',
    '-w',
    '--maxWorkers',
    '-t',
    '--testNamePattern',
    '--testPathPattern',
    '--env',
    '--rootDir',
    '--roots',
    '--selectProjects',
    '--projects',
    '--setupFilesAfterEnv',
    '--testTimeout',
    '--coverageReporters',
    '--reporters',
    '--bail',
    '-b',
    '--coverageDirectory',
    '--outputFile',
    '--shard',
];
const jest_hiding = [
    '--bail',
    '-b',
    '--coverage',
    '--collectCoverage',
    '--coverage*',
    '--collectCoverageFrom',
    '--reporters',
    '--watch',
    '--watchAll',
    '--onlyChanged',
    '-o',
    '--onlyFailures',
    '--changedSince',
    '--changedFilesWithAncestor',
    '--lastCommit',
    '--silent',
    '--verbose',
    '--ci',
    '--json',
    '--outputFile',
    '--notify',
    '--noStackTrace',
    '-u',
    '--updateSnapshot',
    '--passWithNoTests',
    '--shard',
    '--color*',
    '--colors',
    '-i',
    '--runInBand',
    '-w',
    '--maxWorkers',
    '--findRelatedTests',
];
/** A jest run with its JSON report beside the verbose console; snapshots are never written, the run never stops early. */
function planJest(context) {
    const { words, selection } = context;
    const files = selection.files ?? [];
    const runner = words.findIndex((word) => /(^|\/)jest(\.js)?$/.test(word) || /(^|\/)react-scripts$/.test(word));
    const rules = { takesValue: jest_takesValue, dropped: jest_hiding, dropOperands: files.length > 0 };
    const coverage = selection.coverage === true;
    const line = [
        ...words.slice(0, runner),
        words[runner] ?? 'jest',
        ...(0,command_words/* keepWords */.nr)(words.slice(runner + 1), rules),
        '--ci',
        '--runInBand',
        '--verbose',
        '--colors=false',
        '--watchAll=false',
        '--forceExit',
        '--reporters=default',
        '--json',
        `"--outputFile=${context.reportFolder}/jest.json"`,
        `--coverage=${coverage}`,
    ];
    if (coverage)
        line.push('--coverageReporters=text', '--coverageReporters=json-summary', `"--coverageDirectory=${context.reportFolder}/coverage"`, '--coverageThreshold={}');
    if (selection.names?.length === 1)
        line.push(`--testNamePattern=${selection.names[0].replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
    if (files.length > 0)
        line.push('--runTestsByPath', ...files.map((file) => (0,test_plan/* relativeTo */.Mf)(context.testFolder, file)));
    return {
        framework: 'jest',
        command: (0,test_plan/* shellLine */.Tg)(line),
        environment: {},
        report: { format: 'jest-json', kind: 'file', path: `${context.reportFolder}/jest.json` },
        ...(coverage
            ? {
                coverage: {
                    format: 'istanbul-summary',
                    path: `${context.reportFolder}/coverage/coverage-summary.json`,
                },
            }
            : {}),
    };
}

;// CONCATENATED MODULE: ./build/src/test-runs/frameworks/mocha-reporter.js
/**
 * The source of a mocha reporter that prints what `spec` prints and writes mocha's JSON shape to `BUGFIX_MOCHA_REPORT`.
 * It is CommonJS for every mocha since 6, and writes at exit too, so that a `process.exit` in a test loses nothing.
 */
const mochaReporterSource = `'use strict';
const fs = require('fs');
const path = require('path');
const mocha = require(require.resolve('mocha', { paths: [process.cwd()] }));
const describe = (test, error) => ({
  title: test.title,
  fullTitle: test.fullTitle(),
  titlePath: typeof test.titlePath === 'function' ? test.titlePath() : undefined,
  file: test.file || (test.parent && test.parent.file),
  duration: test.duration,
  currentRetry: typeof test.currentRetry === 'function' ? test.currentRetry() : undefined,
  err: error ? { message: String(error.message), stack: String(error.stack) } : {},
});
module.exports = function BugfixReporter(runner, options) {
  const report = { stats: {}, tests: [], pending: [], failures: [], passes: [] };
  const target = process.env.BUGFIX_MOCHA_REPORT;
  const started = Date.now();
  const write = () => {
    report.stats = {
      tests: report.tests.length,
      passes: report.passes.length,
      pending: report.pending.length,
      failures: report.failures.length,
      duration: Date.now() - started,
    };
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, JSON.stringify(report));
  };
  const record = (list) => (test, error) => {
    const entry = describe(test, error);
    list.push(entry);
    report.tests.push(entry);
  };
  runner.on('pass', record(report.passes));
  runner.on('fail', record(report.failures));
  runner.on('pending', record(report.pending));
  runner.on('end', write);
  process.on('exit', write);
  mocha.reporters.Spec.call(this, runner, options);
};
const { Base, Spec } = mocha.reporters;
module.exports.prototype = Object.create((Spec || Base).prototype);
`;

;// CONCATENATED MODULE: ./build/src/test-runs/frameworks/mocha.js



const mocha_takesValue = [
    '-r',
    '--require',
    '-R',
    '--reporter',
    '-O',
    '--reporter-option',
    '--reporter-options',
    '-t',
    '--timeout',
    '-u',
    '--ui',
    '--extension',
    '--config',
    '--package',
    '--file',
    '-g',
    '--grep',
    '-f',
    '--fgrep',
    '--opts',
    '-s',
    '--slow',
    '--retries',
    '--ignore',
    '--exclude',
    '--import',
    '--loader',
    '-n',
    '--node-option',
    '-j',
    '--jobs',
    '--spec',
    '--watch-files',
    '--experimental-loader',
];
const mocha_hiding = [
    '-b',
    '--bail',
    '-R',
    '--reporter',
    '-O',
    '--reporter-option*',
    '-w',
    '--watch',
    '--watch-files',
    '--forbid-only',
    '--forbid-pending',
    '-c',
    '--color',
    '--colors',
    '-p',
    '--parallel',
    '-j',
    '--jobs',
    '--growl',
    '-G',
    '--spec',
    '--exit',
    '--no-exit',
];
/** A mocha run whose reporter prints the spec console and writes a JSON report in the same run. */
function planMocha(context) {
    const { words, selection } = context;
    const files = (selection.files ?? []).map((file) => (0,test_plan/* relativeTo */.Mf)(context.testFolder, file));
    const runner = words.findIndex((word) => /(^|\/)_?mocha(\.js)?$/.test(word));
    const reporter = `${context.reportFolder}/mocha-reporter.cjs`;
    const report = `${context.reportFolder}/mocha.json`;
    const line = [
        ...words.slice(0, Math.max(runner, 0)),
        words[runner] ?? 'mocha',
        ...(0,command_words/* keepWords */.nr)(words.slice(runner + 1), { takesValue: mocha_takesValue, dropped: mocha_hiding, dropOperands: files.length > 0 }),
        '--reporter',
        `"${reporter}"`,
        '--no-bail',
        '--no-color',
        '--exit',
    ];
    if (selection.names?.length === 1)
        line.push('--fgrep', selection.names[0]);
    line.push(...files);
    const write = `printf %s ${(0,test_plan/* shellQuote */.ZL)(mochaReporterSource)} > "${reporter}"`;
    return {
        framework: 'mocha',
        command: `${write} && BUGFIX_MOCHA_REPORT="${report}" ${(0,test_plan/* shellLine */.Tg)(line)}`,
        environment: {},
        report: { format: 'mocha-json', kind: 'file', path: report },
    };
}

;// CONCATENATED MODULE: ./build/src/test-runs/frameworks/node-runners.js


function selectedFiles(context) {
    return (context.selection.files ?? []).map((file) => (0,test_plan/* relativeTo */.Mf)(context.testFolder, file));
}
/** An ava run; its TAP output is console and report in one. */
function planAva(context) {
    const files = selectedFiles(context);
    const takesValue = ['-m', '--match', '-T', '--timeout', '-c', '--concurrency', '--config', '--node-arguments'];
    const dropped = [
        '--fail-fast',
        '-w',
        '--watch',
        '-v',
        '--verbose',
        '-t',
        '--tap',
        '-s',
        '--serial',
        '-u',
        '--update-snapshots',
        '--color',
        '--no-color',
        '--reset-cache',
    ];
    const kept = (0,command_words/* keepWords */.nr)(context.words.slice(1), { takesValue, dropped, dropOperands: files.length > 0 });
    const matching = (context.selection.names ?? []).flatMap((name) => ['--match', name]);
    const line = [context.words[0] ?? 'ava', ...kept, '--tap', ...matching, ...files];
    return { framework: 'ava', command: (0,test_plan/* shellLine */.Tg)(line), environment: {} };
}
/** A node-tap run with its TAP in a file. `major` is the version that is installed: flags differ, and unknown ones are refused. */
function planTap(context, major) {
    const files = selectedFiles(context);
    const takesValue = [
        '-R',
        '--reporter',
        '-j',
        '--jobs',
        '-t',
        '--timeout',
        '--node-arg',
        '--test-arg',
        '--output-file',
        '-o',
        '--coverage-map',
        '--plugin',
        '--before',
        '--after',
        '-g',
        '--grep',
        '-x',
        '--exclude',
    ];
    const dropped = [
        '-b',
        '--bail',
        '-R',
        '--reporter*',
        '-w',
        '--watch',
        '-C',
        '--no-coverage*',
        '--no-check-coverage',
        '--coverage-report*',
        '--check-coverage',
        '--100',
        '--cov',
        '--coverage',
        '-O',
        '--only',
        '-o',
        '--output-file',
        '--disable-coverage',
        '--allow-*coverage*',
        '--lines',
        '--branches',
        '--functions',
        '--statements',
        '-c',
        '--color',
        '--changed',
        '-n',
    ];
    const kept = (0,command_words/* keepWords */.nr)(context.words.slice(1), { takesValue, dropped, dropOperands: files.length > 0 });
    const noCoverage = major >= 18 ? ['--disable-coverage', '--allow-empty-coverage'] : ['--no-coverage', '--no-check-coverage'];
    const line = [context.words[0] ?? 'tap', ...kept, '--reporter=tap', ...noCoverage, ...files];
    return { framework: 'tap', command: (0,test_plan/* shellLine */.Tg)(line), environment: {} };
}
const tapeFileMarker = '##### test file: ';
/** tape, one process per file: an exception between two tests would end all the files behind it. */
function planTape(context) {
    const { words } = context;
    const files = selectedFiles(context);
    const runner = words.findIndex((word) => /(^|\/)tape$/.test(word));
    const flags = runner < 0
        ? []
        : (0,command_words/* keepWords */.nr)(words.slice(runner + 1), {
            takesValue: ['-r', '--require', '-i', '--ignore'],
            dropped: ['--only', '--no-only', '-i', '--ignore'],
            dropOperands: true,
        });
    const operands = words.slice(runner + 1).filter((word) => !word.startsWith('-') && /[./*]/.test(word));
    const each = runner < 0 ? words.filter((word) => !operands.includes(word)) : ['tape', ...flags];
    // Operands are left unquoted so that the shell expands their patterns.
    const list = files.length > 0 ? files.map(test_plan/* shellQuote */.ZL).join(' ') : operands.join(' ');
    const loop = `shopt -s globstar nullglob 2>/dev/null; code=0; for file in ${list}; do echo "${tapeFileMarker}$file"; ${(0,test_plan/* shellLine */.Tg)(each)} "$file" || code=1; done; exit $code`;
    return { framework: 'tape', command: loop, environment: {}, fileMarker: tapeFileMarker };
}
/** Node's own runner, with the spec console and a JUnit file in one run. */
function planNodeTest(context) {
    const files = selectedFiles(context);
    const takesValue = [
        '-r',
        '--require',
        '--import',
        '--loader',
        '--experimental-loader',
        '-C',
        '--conditions',
        '--test-reporter',
        '--test-reporter-destination',
        '--test-name-pattern',
        '--env-file',
        '--test-concurrency',
        '--test-timeout',
    ];
    const dropped = [
        '--test',
        '--watch',
        '--test-reporter',
        '--test-reporter-destination',
        '--experimental-test-coverage',
        '--test-coverage-*',
        '--test-only',
        '--test-force-exit',
        '--test-update-snapshots',
    ];
    const [program = 'node', ...rest] = context.words;
    const operands = rest.filter((word, index) => !word.startsWith('-') && !takesValue.includes(rest[index - 1] ?? ''));
    const kept = (0,command_words/* keepWords */.nr)(rest, { takesValue, dropped, dropOperands: true });
    const report = `${context.reportFolder}/junit.xml`;
    const line = [
        program,
        ...kept,
        ...(context.selection.coverage === true ? ['--experimental-test-coverage'] : []),
        '--test',
        '--test-reporter=spec',
        '--test-reporter-destination=stdout',
        '--test-reporter=junit',
        `"--test-reporter-destination=${report}"`,
        ...(context.selection.names ?? []).map((name) => `--test-name-pattern=${name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}`),
    ];
    const list = files.length > 0 ? (0,test_plan/* shellLine */.Tg)(files) : operands.join(' ');
    return {
        framework: 'node:test',
        command: `shopt -s globstar nullglob 2>/dev/null; ${(0,test_plan/* shellLine */.Tg)(line)} ${list}`.trim(),
        environment: {},
        report: { format: 'junit-xml', kind: 'file', path: report },
    };
}

;// CONCATENATED MODULE: ./build/src/test-runs/frameworks/pytest.js


const pytest_takesValue = [
    '-k',
    '-m',
    '-c',
    '-p',
    '-o',
    '-n',
    '-W',
    '-r',
    '--rootdir',
    '--ignore',
    '--deselect',
    '--tb',
    '--cov',
    '--durations',
    '--junitxml',
    '--junit-xml',
    '--maxfail',
    '--timeout',
    '--numprocesses',
    '--dist',
    '--cov-report',
    '--cov-config',
    '--confcutdir',
    '--import-mode',
];
/** Flags that end a run early, hide tests or results, or let something other than tests decide the exit code. */
const pytest_hiding = [
    '-x',
    '--exitfirst',
    '--maxfail',
    '--cov',
    '--cov-*',
    '--no-cov*',
    '-n',
    '--numprocesses',
    '--dist',
    '-q',
    '-qq',
    '-qqq',
    '--quiet',
    '-v',
    '-vv',
    '-vvv',
    '--verbose',
    '-r*',
    '--tb',
    '--junitxml',
    '--junit-xml',
    '--lf',
    '--ff',
    '--sw',
    '--stepwise',
    '--last-failed',
    '--failed-first',
    '--durations',
    '--flake8',
    '--mypy*',
    '--pylint*',
    '--black',
    '--isort',
    '--ruff*',
    '--benchmark-*',
    '--html',
    '--self-contained-html',
    '--pdb',
    '--color',
    '-s',
    '--no-header',
    '--no-summary',
    '--profile*',
    '--sugar',
];
const rules = (dropOperands) => ({
    takesValue: pytest_takesValue,
    dropped: pytest_hiding,
    dropOperands,
});
/** `addopts` of the repository's configuration without what hides results. */
function keptAdditionalOptions(addopts) {
    return (0,command_words/* keepWords */.nr)(addopts, rules(false));
}
/**
 * A pytest run that names every test on the console (`-rA`) and in a JUnit file, goes on after collection errors and
 * failures, in one process. `addopts`: those of the configuration, which replace themselves without what hides.
 * `coverage` needs pytest-cov.
 */
function planPytest(context, addopts, coverage) {
    const { selection } = context;
    const files = selection.files ?? [];
    const start = context.words.findIndex((word) => /(^|\/)(pytest|py\.test)$/.test(word));
    const asked = start < 0 ? [] : context.words.slice(start + 1);
    const kept = (0,command_words/* keepWords */.nr)(asked, rules(files.length > 0));
    const report = `${context.reportFolder}/junit.xml`;
    const words = [
        'python',
        '-m',
        'pytest',
        ...kept,
        '-o',
        `addopts=${keptAdditionalOptions(addopts).map(test_plan/* shellQuote */.ZL).join(' ')}`,
        '-o',
        'junit_family=xunit2',
        '-o',
        'console_output_style=classic',
        '-o',
        `"cache_dir=${context.reportFolder}/cache"`,
        '-p',
        'no:sugar',
        '-rA',
        '--tb=short',
        '--color=no',
        '--continue-on-collection-errors',
        `"--junitxml=${report}"`,
    ];
    if (coverage)
        words.push('--cov', '--cov-branch', '--cov-report=term', `"--cov-report=json:${context.reportFolder}/coverage.json"`, '--cov-fail-under=0');
    if (selection.names !== undefined)
        words.push(...selection.names);
    else
        words.push(...files.map((file) => (0,test_plan/* relativeTo */.Mf)(context.testFolder, file)));
    return {
        framework: 'pytest',
        command: (0,test_plan/* shellLine */.Tg)(words),
        environment: { PYTHONHASHSEED: '0', ...(coverage ? { COVERAGE_FILE: `${context.reportFolder}/.coverage` } : {}) },
        report: { format: 'junit-xml', kind: 'file', path: report },
        ...(coverage
            ? { coverage: { format: 'coverage-py', path: `${context.reportFolder}/coverage.json` } }
            : {}),
    };
}
/** unittest's own runner, for places where pytest cannot be had: the console is the report. */
function planUnittest(context) {
    const files = (context.selection.files ?? []).map((file) => (0,test_plan/* relativeTo */.Mf)(context.testFolder, file));
    const start = context.words.indexOf('unittest');
    const asked = start < 0 ? ['discover'] : context.words.slice(start + 1);
    const kept = asked.filter((word) => !['-f', '--failfast', '-q', '--quiet', '-v', '--verbose', '-b', '--buffer'].includes(word));
    const selected = context.selection.names ?? files.map((file) => file.replace(/\.py$/, '').replaceAll('/', '.'));
    const words = ['python', '-m', 'unittest', '-v', ...(selected.length > 0 ? selected : kept)];
    return { framework: 'unittest', command: (0,test_plan/* shellLine */.Tg)(words), environment: { PYTHONHASHSEED: '0' } };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/src/test-runs/frameworks/pytest-configuration.js



/** The files in which pytest looks for its options, in its own order, and the section of each. */
const sources = [
    ['pytest.ini', /^\[pytest\]/m],
    ['.pytest.ini', /^\[pytest\]/m],
    ['pyproject.toml', /^\[tool\.pytest(?:\.ini_options)?\]/m],
    ['tox.ini', /^\[pytest\]/m],
    ['setup.cfg', /^\[tool:pytest\]/m],
];
function sectionOf(text, heading) {
    const start = heading.exec(text);
    if (start === null)
        return undefined;
    const rest = text.slice(start.index + start[0].length);
    const end = rest.search(/^\[/m);
    return end < 0 ? rest : rest.slice(0, end);
}
function tomlWords(value) {
    const triple = /^("""|''')(.*?)\1/s.exec(value);
    if (triple !== null)
        return (0,command_words/* splitWords */.yM)(triple[2]);
    if (!value.startsWith('['))
        return (0,command_words/* splitWords */.yM)(/^(["'])((?:\\.|(?!\1).)*)\1/.exec(value)?.[2] ?? '');
    const list = value.slice(1, value.search(/^\s*\]|\]\s*$/m));
    return [...list.replace(/#.*$/gm, '').matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g)].map((match) => match[1] ?? match[2]);
}
/** The words of `addopts` in the configuration that pytest would use in `folder`; none when there are none. */
async function readAdditionalOptions(folder) {
    for (const [file, heading] of sources) {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, file), 'utf8').catch(() => '');
        const section = sectionOf(text, heading);
        if (section === undefined)
            continue;
        const found = /^addopts\s*=\s*/m.exec(section);
        if (found === null)
            return [];
        const value = section.slice(found.index + found[0].length);
        if (file.endsWith('.toml'))
            return tomlWords(value);
        // An ini value goes on in indented lines.
        const lines = /^.*(?:\n[ \t]+\S.*|\n[ \t]*(?:[#;].*)?(?=\n[ \t]+\S))*/.exec(value)?.[0] ?? '';
        return (0,command_words/* splitWords */.yM)(lines.replace(/^\s*[#;].*$/gm, ''));
    }
    return [];
}

;// CONCATENATED MODULE: ./build/src/test-runs/frameworks/script-command.js



const buildCommand = /\b(build|compile|tsc|babel|rollup|webpack|esbuild|tsup|swc|prepare|generate|codegen|bundle|tsdown)\b/;
const notBuildCommand = /\b(lint|eslint|prettier|xo|standard|noEmit|clean|rimraf|size|docs?|biome|format|typecheck|attw)\b/;
async function packageScripts(folder) {
    try {
        const manifest = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'package.json'), 'utf8'));
        const { scripts } = manifest;
        if (typeof scripts !== 'object' || scripts === null)
            return {};
        return Object.fromEntries(Object.entries(scripts).filter((entry) => typeof entry[1] === 'string'));
    }
    catch {
        return {};
    }
}
/** The script that a package manager's command line names, when it names one of `scripts`. */
function scriptCalled(words, scripts) {
    const [client, ...rest] = words;
    if (client === undefined || !/^(npm|pnpm|yarn|bun|npm-run-all|run-s)$/.test(client))
        return undefined;
    const parameters = rest.filter((word) => word !== 'run' && word !== 'run-script' && word !== '--silent' && word !== '-s');
    const name = parameters[0] === 't' ? 'test' : parameters[0];
    if (name === undefined || scripts[name] === undefined)
        return undefined;
    if (client === 'bun' && rest[0] === 'test')
        return undefined;
    return { name, parameters: parameters.slice(1).filter((word) => word !== '--') };
}
/** The commands that `line` runs in the end, scripts that it calls expanded in place. */
function expand(line, scripts, depth) {
    if (depth > 6)
        return [];
    return (0,command_words/* splitCommands */.tK)(line).flatMap((command) => {
        const words = (0,command_words/* splitWords */.yM)(command);
        const several = /^(npm-run-all|run-s|run-p)$/.test(words[0] ?? '');
        const names = several ? words.slice(1).filter((word) => scripts[word] !== undefined) : [];
        if (names.length > 0)
            return names.flatMap((name) => expand(scripts[name], scripts, depth + 1));
        const called = scriptCalled(words, scripts);
        if (called === undefined)
            return [command];
        const before = scripts[`pre${called.name}`];
        const expanded = expand(scripts[called.name], scripts, depth + 1);
        const last = expanded.pop();
        const withParameters = last === undefined ? [] : [[last, ...called.parameters.map(quoteAgain)].join(' ')];
        return [...(before === undefined ? [] : expand(before, scripts, depth + 1)), ...expanded, ...withParameters];
    });
}
function quoteAgain(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
const wrappers = /^(npx|pnpx|bunx|cross-env|cross-env-shell|env|c8|nyc|exec|dotenv|yarn|pnpm|npm|dlx|bun|time|xvfb-run|timeout)$/;
/** Takes variables and wrappers (coverage tools among them) off the front of a command. */
function unwrap(words, runner) {
    const environment = {};
    let index = 0;
    for (; index < words.length; index++) {
        const word = words[index];
        const assignment = /^([A-Za-z_]\w*)=(.*)$/s.exec(word);
        if (assignment !== null)
            environment[assignment[1]] = assignment[2];
        else if (runner.test(programName(word)) || !(wrappers.test(word) || index > 0))
            break;
    }
    return { environment, words: words.slice(index) };
}
/** The runner's name where a word is a path to it, such as `./node_modules/.bin/mocha` or `node_modules/jest/bin/jest.js`. */
function programName(word) {
    const name = word.split('/').at(-1) ?? word;
    return name.replace(/\.[cm]?js$/, '');
}
/**
 * Takes `testCommand` apart as a person's shell would in `folder`, where its package.json is. `runner` matches the
 * names of the framework's program. Undefined when the command does not come to that program.
 */
async function readScriptCommand(folder, testCommand, runner) {
    const commands = expand(testCommand, await packageScripts(folder), 0);
    const calls = (command) => (0,command_words/* splitWords */.yM)(command).some((word) => runner.test(programName(word)));
    const position = commands.findIndex(calls);
    if (position < 0)
        return undefined;
    const build = commands.slice(0, position).filter((line) => buildCommand.test(line) && !notBuildCommand.test(line));
    const all = (0,command_words/* splitWords */.yM)(commands[position]);
    const { environment, words } = unwrap(all, runner);
    const start = words.length > 0 ? words : all.slice(all.findIndex((word) => runner.test(programName(word))));
    return { build, environment, words: start };
}

;// CONCATENATED MODULE: ./build/src/test-runs/frameworks/vitest.js


const vitest_takesValue = [
    '-c',
    '--config',
    '-r',
    '--root',
    '-t',
    '--testNamePattern',
    '--project',
    '--environment',
    '--pool',
    '--dir',
    '--reporter',
    '--testTimeout',
    '--shard',
    '--mode',
    '--exclude',
    '--outputFile',
    '--maxWorkers',
    '--minWorkers',
    '--tsconfig',
];
const vitest_hiding = [
    '--bail',
    '--coverage',
    '--coverage.*',
    '--reporter',
    '--outputFile',
    '--outputFile.*',
    '-w',
    '--watch',
    '--run',
    '--ui',
    '--open',
    '--silent',
    '--changed',
    '--shard',
    '--browser*',
    '-u',
    '--update',
    '--passWithNoTests',
    '--hideSkippedTests',
    '--inspect*',
    '--retry',
    '--standalone',
    '--merge-reports',
    '--color*',
];
const noThresholds = ['lines', 'functions', 'branches', 'statements'].map((kind) => `--coverage.thresholds.${kind}=0`);
/** A vitest run with its JSON report beside the verbose console. `coverage` needs a provider that is installed. */
function planVitest(context, coverage) {
    const { words, selection } = context;
    const files = selection.files ?? [];
    const runner = words.findIndex((word) => /(^|\/)vitest(\.m?js)?$/.test(word));
    const asked = words
        .slice(runner + 1)
        .filter((word, index) => !(index === 0 && /^(run|watch|dev|related)$/.test(word)));
    const line = [
        ...words.slice(0, Math.max(runner, 0)),
        words[runner] ?? 'vitest',
        'run',
        ...(0,command_words/* keepWords */.nr)(asked, { takesValue: vitest_takesValue, dropped: vitest_hiding, dropOperands: files.length > 0 }),
        '--reporter=verbose',
        '--reporter=json',
        `"--outputFile.json=${context.reportFolder}/vitest.json"`,
        '--bail=0',
        `--coverage.enabled=${coverage}`,
    ];
    if (coverage)
        line.push('--coverage.reporter=text', '--coverage.reporter=json-summary', `"--coverage.reportsDirectory=${context.reportFolder}/coverage"`, ...noThresholds);
    if (selection.names?.length === 1)
        line.push(`--testNamePattern=${selection.names[0].replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
    line.push(...files.map((file) => (0,test_plan/* relativeTo */.Mf)(context.testFolder, file)));
    return {
        framework: 'vitest',
        command: (0,test_plan/* shellLine */.Tg)(line),
        environment: {},
        report: { format: 'vitest-json', kind: 'file', path: `${context.reportFolder}/vitest.json` },
        ...(coverage
            ? {
                coverage: {
                    format: 'istanbul-summary',
                    path: `${context.reportFolder}/coverage/coverage-summary.json`,
                },
            }
            : {}),
    };
}

;// CONCATENATED MODULE: ./build/src/test-runs/frameworks/plan-test-run.js













const programs = {
    jest: /^(jest|react-scripts)$/,
    vitest: /^vitest$/,
    mocha: /^_?mocha$/,
    ava: /^ava$/,
    tap: /^tap$/,
    tape: /^tape$/,
    'node:test': /^(node|tsx|borp)$/,
};
/** The version of an npm package as installed in `folder` or above, up to `repository`. */
function installedPackage(repository, testFolder, name) {
    for (let folder = (0,external_node_path_.join)(repository, testFolder); folder.startsWith(repository); folder = (0,external_node_path_.join)(folder, '..')) {
        const manifest = (0,external_node_path_.join)(folder, 'node_modules', name, 'package.json');
        if ((0,external_node_fs_.existsSync)(manifest))
            return JSON.parse((0,external_node_fs_.readFileSync)(manifest, 'utf8')).version;
    }
    return undefined;
}
function planJavaScript(stack, context) {
    const installed = (name) => installedPackage(context.repository, context.testFolder, name);
    switch (stack.testFramework) {
        case 'jest':
            return planJest(context);
        case 'vitest': {
            const provider = installed('@vitest/coverage-v8') ?? installed('@vitest/coverage-istanbul');
            return planVitest(context, context.selection.coverage === true && provider !== undefined);
        }
        case 'mocha':
            return planMocha(context);
        case 'ava':
            return planAva(context);
        case 'tap':
            return planTap(context, Number.parseInt(installed('tap') ?? '16', 10));
        case 'tape':
            return planTape(context);
        default:
            return planNodeTest(context);
    }
}
/** Package scripts are expanded; builds that precede the tests are kept, whatever else precedes them is not. */
async function planFromScripts(stack, request) {
    const runner = programs[stack.testFramework] ?? /^node$/;
    const folder = (0,external_node_path_.join)(request.repository, stack.testFolder);
    const script = (await readScriptCommand(folder, stack.testCommand, runner)) ??
        (await readScriptCommand(folder, stack.testCommand, /^node$/));
    const fallback = stack.testFramework === 'node:test' ? ['node', '--test'] : [stack.testFramework];
    const context = { ...request, testFolder: stack.testFolder, words: script?.words ?? fallback };
    const plan = planJavaScript(stack, context);
    const build = (script?.build ?? []).map((command) => `(${command}); `).join('');
    return { ...plan, command: `${build}${plan.command}`, environment: { ...script?.environment, ...plan.environment } };
}
async function planPython(stack, request, context) {
    if (!request.tooling.pytest)
        return planUnittest(context);
    const addopts = await readAdditionalOptions((0,external_node_path_.join)(request.repository, stack.testFolder));
    return planPytest(context, addopts, request.selection.coverage === true && request.tooling.pytestCov);
}
function wordsOfCommand(stack) {
    return (0,command_words/* splitWords */.yM)((0,command_words/* splitCommands */.tK)(stack.testCommand).at(-1) ?? '');
}
/**
 * How to run the tests of `stack` with the runner's own machine-readable reporter injected. Flags of the test command
 * that select tests are kept; those that hide results (bail, thresholds, reporters, watch) are dropped. The command is
 * for the stack's test folder, with the installed tools on PATH.
 */
async function planTestRun(stack, request) {
    const context = { ...request, testFolder: stack.testFolder, words: wordsOfCommand(stack) };
    const { offline, javaBuildTool } = request.tooling;
    switch (stack.testFramework) {
        case 'pytest':
        case 'unittest':
            return planPython(stack, request, context);
        case 'go test':
            return planGoTest(context);
        case 'cargo test':
            return (0,cargo/* planCargoTest */.E)(context);
        case 'maven':
            return (0,java/* planMaven */.zX)(context, offline, javaBuildTool ?? context.words[0] ?? 'mvn');
        case 'gradle':
            return (0,java/* planGradle */.Zw)(context, offline, javaBuildTool ?? context.words[0] ?? 'gradle');
        default:
            return planFromScripts(stack, request);
    }
}


/***/ }),

/***/ 33041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mf: () => (/* binding */ relativeTo),
/* harmony export */   Tg: () => (/* binding */ shellLine),
/* harmony export */   ZL: () => (/* binding */ shellQuote)
/* harmony export */ });
/* unused harmony exports reportFormats, reportPath */
const reportFormats = (/* unused pure expression or super */ null && (['junit-xml', 'jest-json', 'vitest-json', 'mocha-json', 'tap', 'go-test-json']));
/** `word` as one word of a POSIX shell line. */
function shellQuote(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
/** `words` as a shell line; words that were quoted for double quotes already (report paths) are kept. */
function shellLine(words) {
    return words.map((word) => (word.startsWith('"') ? word : shellQuote(word))).join(' ');
}
/** A path below the report folder, in double quotes so that the folder may be a shell variable. */
function reportPath(context, name) {
    return `"${context.reportFolder}/${name}"`;
}
/** A file of the repository as seen from `folder`. */
function relativeTo(folder, file) {
    if (folder === '.' || folder === '')
        return file;
    return file.startsWith(`${folder}/`)
        ? file.slice(folder.length + 1)
        : `${'../'.repeat(folder.split('/').length)}${file}`;
}


/***/ }),

/***/ 73261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ cycleFolders),
  O: () => (/* binding */ runCycle)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/test-runs/affected-tests.js
/** Files that a framework runs by themselves, by their path. */
const runnable = {
    python: /(^|\/)(test_[^/]*|[^/]*_tests?|tests?)\.py$/,
    javascript: /(^|\/)((__tests__|tests?|specs?)\/.*\.[cm]?[jt]sx?|[^/]*[.-](test|spec|tests|specs)(-d)?\.[cm]?[jt]sx?|test[^/]*\.[cm]?[jt]sx?)$/,
    typescript: /(^|\/)((__tests__|tests?|specs?)\/.*\.[cm]?[jt]sx?|[^/]*[.-](test|spec|tests|specs)(-d)?\.[cm]?[jt]sx?|test[^/]*\.[cm]?[jt]sx?)$/,
    go: /_test\.go$/,
    rust: /\.rs$/,
    java: /(^|\/)src\/[^/]*[tT]est[^/]*\/.*(Test|Tests|TestCase|IT|Spec)\.(java|groovy|kt|scala)$|(^|\/)Test[^/]*\.java$/,
};
/** Support files that carry the name of a test directory but no test. */
const support = /(^|\/)(fixtures?|helpers?|utils?|support|mocks?|__mocks__|data|testdata|resources|snapshots|__snapshots__|node_modules|setup|common|lib)(\/|\.[cm]?[jt]s$)|(^|\/)(conftest|__init__|setup)\.py$|\.d\.ts$/;
function isRunnableTest(path, stack) {
    if (stack.testFramework === 'ava' && /(^|\/)test\.[cm]?[jt]s$/.test(path))
        return true;
    return (runnable[stack.language].test(path) && !(stack.language !== 'rust' && stack.language !== 'go' && support.test(path)));
}
/** The test file that a snapshot belongs to. */
function snapshotOwner(path) {
    const jest = /^(.*?)__snapshots__\/(.+)\.snap$/.exec(path);
    if (jest !== null)
        return `${jest[1]}${jest[2]}`;
    const tap = /^tap-snapshots\/(.+?)\.test\.cjs$/.exec(path);
    return tap === null ? undefined : tap[1];
}
const mostFilesSearched = 2000;
/** Test files that name the changed file: by its name, or by its name without the extension as an import does. */
async function filesNaming(changed, request) {
    const base = changed.split('/').at(-1);
    const stem = base.replace(/\.[^.]+$/, '');
    const word = /^(conftest|__init__|index|setup)$/.test(stem) ? undefined : stem;
    if (word === undefined || word.length < 3)
        return [];
    const tests = request.paths.filter((path) => isRunnableTest(path, request.stack)).slice(0, mostFilesSearched);
    const found = [];
    for (const path of tests)
        if ((await request.read(path))?.includes(word))
            found.push(path);
    return found;
}
/** The packages (folders with Go tests) that own `testdata/` files. */
function goPackageTests(changed, request) {
    for (let folder = changed; folder.includes('/');) {
        folder = folder.slice(0, folder.lastIndexOf('/'));
        const own = request.paths.filter((path) => path.endsWith('_test.go') && path.slice(0, path.lastIndexOf('/')) === folder);
        if (own.length > 0)
            return own.slice(0, 1);
    }
    return [];
}
/**
 * The test files to run for a change of tests: those it touches, and for fixtures, helpers and snapshots those that
 * name them. Undefined when nothing is found: the whole suite is to run.
 */
async function affectedTests(request) {
    const { stack, changed } = request;
    const present = new Set(request.paths);
    const affected = new Set();
    for (const path of changed) {
        const owner = snapshotOwner(path);
        if (isRunnableTest(path, stack) && present.has(path))
            affected.add(path);
        else if (owner !== undefined && present.has(owner))
            affected.add(owner);
        else if (stack.language === 'go')
            for (const test of goPackageTests(path, request))
                affected.add(test);
    }
    if (affected.size > 0)
        return [...affected].sort();
    for (const path of changed)
        for (const test of await filesNaming(path, request))
            affected.add(test);
    return affected.size === 0 || affected.size > 200 ? undefined : [...affected].sort();
}

// EXTERNAL MODULE: ./build/src/files/digest.js
var digest = __webpack_require__(34049);
;// CONCATENATED MODULE: ./build/src/test-runs/dependency-fingerprint.js

const manifests = {
    javascript: /(^|\/)(package\.json|package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|pnpm-workspace\.yaml)$/,
    typescript: /(^|\/)(package\.json|package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|pnpm-workspace\.yaml)$/,
    python: /(^|\/)(pyproject\.toml|setup\.(py|cfg)|tox\.ini|[^/]*requirements[^/]*\.(txt|in)|requirements\/.*\.txt|uv\.lock|poetry\.lock|Pipfile(\.lock)?)$|\.(pyx|pxd|c|cc|cpp|h|rs)$/,
    go: /(^|\/)(go\.(mod|sum|work)|vendor\/modules\.txt)$/,
    rust: /(^|\/)Cargo\.(toml|lock)$/,
    java: /(^|\/)(pom\.xml|build\.gradle(\.kts)?|settings\.gradle(\.kts)?|gradle\.properties|libs\.versions\.toml)$/,
};
const dependencyFields = [
    'dependencies',
    'devDependencies',
    'peerDependencies',
    'optionalDependencies',
    'overrides',
    'resolutions',
    'workspaces',
];
/** Only the parts of a package.json that decide what is installed; the text itself when it is no JSON. */
function dependencyPart(path, text) {
    if (!path.endsWith('package.json'))
        return text;
    try {
        const manifest = JSON.parse(text);
        return JSON.stringify(dependencyFields.map((field) => manifest[field] ?? null));
    }
    catch {
        return text;
    }
}
/**
 * A digest of what decides which dependencies a state needs; equal digests need no second installation. Only files that
 * the patches touch are read, since the others are equal in all states.
 */
async function dependencyFingerprint(states, stack, state) {
    const changed = [...new Set([...states.changedByTests, ...states.changedByFix])].sort();
    const deciding = changed.filter((path) => manifests[stack.language].test(path));
    const manifestsChanged = deciding.some((path) => !/lock/.test(path));
    const parts = [];
    for (const path of deciding) {
        // A lock file that changes alone holds upgrades; one beside an unchanged list of dependencies holds the new version.
        const text = await states.read(state, path);
        parts.push(`${path}\n${text === undefined ? '' : dependencyPart(path, text)}`);
    }
    return (0,digest/* digest */.b)(manifestsChanged ? parts.filter((part) => !/^\S*lock/.test(part)).join('\n') : parts.join('\n'));
}

// EXTERNAL MODULE: ./build/src/test-runs/frameworks/plan-test-run.js + 9 modules
var plan_test_run = __webpack_require__(70831);
// EXTERNAL MODULE: ./build/src/test-runs/frameworks/cargo.js
var cargo = __webpack_require__(89857);
// EXTERNAL MODULE: ./build/src/test-runs/frameworks/test-plan.js
var test_plan = __webpack_require__(33041);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/test-runs/frameworks/java.js
var java = __webpack_require__(99545);
;// CONCATENATED MODULE: ./build/src/test-runs/installation/compiled.js




function goAlternatives() {
    return [
        { name: 'go.sum', commands: ['go mod download', 'go list -test -deps ./... > /dev/null 2>&1 || true'] },
        {
            name: 'go.sum repaired',
            commands: ['go mod download -x || true', 'go mod tidy -e', 'go list ./... > /dev/null'],
        },
        {
            name: 'vendored or without modules',
            commands: ['test -f go.mod || go mod init example.invalid/module', 'go list ./... > /dev/null'],
        },
    ];
}
function cargoAlternatives(folder) {
    const locked = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'Cargo.lock'));
    return [
        ...(locked ? [{ name: 'lock file', commands: ['cargo fetch --locked'] }] : []),
        { name: "today's versions", commands: ['cargo fetch'] },
        {
            name: 'versions this compiler can build',
            commands: ['rm -f Cargo.lock', 'CARGO_RESOLVER_INCOMPATIBLE_RUST_VERSIONS=fallback cargo fetch'],
        },
    ];
}
/** A newer Maven than the machine's, as an artifact of Maven's own repository. */
const newerMavenVersion = '3.9.11';
function mavenAlternatives(request, program) {
    const checks = java/* skippedMavenChecks */.Xc.join(' ');
    const tools = (0,test_plan/* shellQuote */.ZL)(request.environmentFolder);
    const build = (maven) => `${maven} -B -q ${checks} -Dstyle.color=never -DskipTests test-compile`;
    const fetchNewer = `mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.6.1:get -Dartifact=org.apache.maven:apache-maven:${newerMavenVersion}:zip:bin && cd ${tools} && (command -v unzip > /dev/null && unzip -qo "$HOME/.m2/repository/org/apache/maven/apache-maven/${newerMavenVersion}/apache-maven-${newerMavenVersion}-bin.zip" || python3 -m zipfile -e "$HOME/.m2/repository/org/apache/maven/apache-maven/${newerMavenVersion}/apache-maven-${newerMavenVersion}-bin.zip" .) && chmod +x apache-maven-${newerMavenVersion}/bin/mvn`;
    return [
        { name: program, commands: [build(program)] },
        ...(program === 'mvn' ? [] : [{ name: 'mvn', commands: [build('mvn')] }]),
        { name: 'newer Maven', commands: [fetchNewer, build(newerMaven(request.environmentFolder))] },
    ];
}
/** The program of the Maven that the last alternative fetches. */
function newerMaven(environmentFolder) {
    return (0,external_node_path_.join)(environmentFolder, `apache-maven-${newerMavenVersion}`, 'bin', 'mvn');
}
/** Ways to get the dependencies of a Go, Rust or Java project. */
function compiledAlternatives(request) {
    const { stack, repository } = request;
    const program = stack.testCommand.split(' ')[0] ?? '';
    if (stack.packageManager === 'go')
        return goAlternatives();
    if (stack.packageManager === 'cargo')
        return cargoAlternatives((0,external_node_path_.join)(repository, stack.installFolder));
    if (stack.packageManager === 'maven')
        return mavenAlternatives(request, /mvnw?$/.test(program) ? program : 'mvn');
    const gradle = /gradlew?$/.test(program) ? program : 'gradle';
    return [{ name: gradle, commands: [`${gradle} --console=plain --no-daemon testClasses`] }];
}

;// CONCATENATED MODULE: ./build/src/test-runs/installation/javascript.js


/** Downloads of browsers and the like that tests without a display cannot use. */
const javaScriptEnvironment = {
    HUSKY: '0',
    PUPPETEER_SKIP_DOWNLOAD: '1',
    PUPPETEER_SKIP_CHROMIUM_DOWNLOAD: '1',
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
    CYPRESS_INSTALL_BINARY: '0',
    ELECTRON_SKIP_BINARY_DOWNLOAD: '1',
    YARN_NODE_LINKER: 'node-modules',
    YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
    YARN_ENABLE_TELEMETRY: '0',
    npm_config_manage_package_manager_versions: 'false',
    npm_config_update_notifier: 'false',
    npm_config_fund: 'false',
    npm_config_audit: 'false',
    // A host that does not answer is asked twice, not for minutes.
    npm_config_fetch_retries: '1',
    npm_config_fetch_retry_mintimeout: '500',
    npm_config_fetch_retry_maxtimeout: '3000',
    npm_config_fetch_timeout: '60000',
    COREPACK_ENABLE_STRICT: '0',
};
const npm = 'npm install --no-audit --no-fund --no-progress --loglevel=error';
/** Removes from package.json the development dependencies that no source, test or configuration names. */
const keepOnlyUsedScript = `
const fs = require('fs'), path = require('path');
const manifest = JSON.parse(fs.readFileSync('package.json', 'utf8'));
const used = new Set(), text = [JSON.stringify({ ...manifest, devDependencies: {}, scripts: {} })];
for (const [name, script] of Object.entries(manifest.scripts || {})) if (/test|build|compile|unit|spec|cover/.test(name) && !/lint|docs?|browser|publish/.test(name)) text.push(String(script));
const walk = (folder, depth) => {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== 'node_modules' && entry.name !== '.git' && depth < 8) walk(full, depth + 1);
    else if (entry.isFile() && /[.]([cm]?[jt]sx?|json|[a-z]*rc)$/.test(entry.name) && entry.name !== 'package.json' && !/lock/.test(entry.name) && fs.statSync(full).size < 500000) text.push(fs.readFileSync(full, 'utf8'));
  }
};
walk('.', 0);
const all = text.join('\\n');
const runners = /^(jest|vitest|mocha|ava|tap|tape|typescript|tsx|ts-node|ts-jest|babel-jest|@types[/]node|@vitest[/].*|@babel[/].*|@swc[/].*|esbuild|c8|nyc|jsdom|jest-environment-.*)$/;
const linters = /(lint|prettier|husky|lint-staged|commitlint|semantic-release|standard|release-it|size-limit|changesets|^xo$|biome|publint|typedoc)/;
for (const name of Object.keys(manifest.devDependencies || {})) {
  const needed = runners.test(name) || (!linters.test(name) && all.includes(name));
  if (!needed) delete manifest.devDependencies[name];
}
fs.writeFileSync('package.json', JSON.stringify(manifest, null, 2));
`;
function readText(path) {
    return (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, 'utf8') : '';
}
/** The pnpm that understands a lock file's version. */
function pnpmVersion(folder) {
    const asked = /"packageManager"\s*:\s*"pnpm@([\d.]+)/.exec(readText((0,external_node_path_.join)(folder, 'package.json')))?.[1];
    if (asked !== undefined)
        return asked;
    const lock = /lockfileVersion:\s*'?([\d.]+)/.exec(readText((0,external_node_path_.join)(folder, 'pnpm-lock.yaml')))?.[1];
    if (lock?.startsWith('5'))
        return '7';
    return lock?.startsWith('6') ? '8' : '9';
}
function yarnBerryVersion(folder) {
    return /"packageManager"\s*:\s*"yarn@(\d+\.\d+\.\d+)/.exec(readText((0,external_node_path_.join)(folder, 'package.json')))?.[1] ?? '4';
}
function lockFileCommands(stack, folder) {
    const has = (name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, name));
    if (stack.packageManager === 'pnpm' && has('pnpm-lock.yaml')) {
        return [`npx --yes pnpm@${pnpmVersion(folder)} install --frozen-lockfile --reporter=append-only`];
    }
    if (stack.packageManager === 'yarn-berry' && has('yarn.lock')) {
        return [`npx --yes @yarnpkg/cli-dist@${yarnBerryVersion(folder)} install`];
    }
    if (has('package-lock.json') || has('npm-shrinkwrap.json'))
        return ['npm ci --no-audit --no-fund --no-progress --loglevel=error'];
    if (has('yarn.lock'))
        return ['npx --yes yarn@1.22.22 install --frozen-lockfile --ignore-engines --non-interactive --no-progress'];
    return undefined;
}
/** Ways to install a JavaScript project: its lock file, what was current then, what is now, and at last what is used. */
function javaScriptAlternatives(request) {
    const { stack, repository, date } = request;
    const folder = (0,external_node_path_.join)(repository, stack.installFolder);
    const locked = lockFileCommands(stack, folder);
    const usesPnpm = stack.packageManager === 'pnpm';
    const today = usesPnpm
        ? `npx --yes pnpm@${pnpmVersion(folder)} install --no-frozen-lockfile --reporter=append-only`
        : npm;
    const alternatives = [];
    if (locked !== undefined) {
        alternatives.push({ name: 'lock file', commands: locked });
        alternatives.push({
            name: 'lock file without scripts',
            commands: locked.map((line) => `${line}${line.includes('cli-dist') ? ' --mode=skip-build' : ' --ignore-scripts'}`),
        });
    }
    if (date !== undefined && !usesPnpm)
        alternatives.push({ name: 'date cut-off', commands: [`${npm} --no-package-lock --before=${date}`] });
    alternatives.push({ name: "today's versions", commands: [usesPnpm ? today : `${npm} --no-package-lock`] });
    const lenient = `${npm} --no-package-lock --legacy-peer-deps --ignore-scripts`;
    if (!usesPnpm)
        alternatives.push({ name: "today's versions without scripts and peers", commands: [lenient] });
    alternatives.push({
        name: 'only what is used',
        commands: [`node -e '${keepOnlyUsedScript.replaceAll("'", `'\\''`)}'`, lenient],
    });
    return alternatives;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/src/test-runs/installation/python-imports.js
/** A Python program that prints the top-level modules that a project imports but has not and that no package provides. */
const missingImportsScript = `
import ast, importlib.util, os, sys
found, own = set(), set()
skip = {".git", "node_modules", "venv", ".venv", "build", "dist", "docs", "doc", "examples", "benchmarks"}
for folder, folders, names in os.walk("."):
    folders[:] = [name for name in folders if name not in skip and not name.endswith(".egg-info")]
    own.update(folders)
    for name in names:
        if not name.endswith(".py"):
            continue
        own.add(name[:-3])
        try:
            tree = ast.parse(open(os.path.join(folder, name), encoding="utf-8", errors="replace").read())
        except (SyntaxError, ValueError, RecursionError):
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                found.update(alias.name.split(".")[0] for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
                found.add(node.module.split(".")[0])
standard = getattr(sys, "stdlib_module_names", set(sys.builtin_module_names))
distributions = {"yaml": "PyYAML", "PIL": "Pillow", "bs4": "beautifulsoup4", "sklearn": "scikit-learn", "cv2": "opencv-python-headless", "dateutil": "python-dateutil", "attr": "attrs", "OpenSSL": "pyOpenSSL", "Crypto": "pycryptodome", "jwt": "PyJWT", "dotenv": "python-dotenv", "serial": "pyserial", "zmq": "pyzmq", "git": "GitPython", "docx": "python-docx", "magic": "python-magic", "MySQLdb": "mysqlclient", "pkg_resources": "setuptools<81"}
for name in sorted(found - own - set(standard)):
    try:
        missing = importlib.util.find_spec(name) is None
    except (ImportError, ValueError):
        missing = False
    if missing and not name.startswith("_"):
        print(distributions.get(name, name))
`;

;// CONCATENATED MODULE: ./build/src/test-runs/installation/python.js





const pythonRequirementsSchema = schemas/* object */.Ikc({
    project: schemas/* boolean */.zMY(),
    extras: schemas/* array */.YOg(schemas/* string */.YjP()),
    requirements: schemas/* array */.YOg(schemas/* string */.YjP()),
    files: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const virtualEnvironment = (environmentFolder) => (0,external_node_path_.join)(environmentFolder, 'venv');
/** Makes the virtual environment and shows which Python it has. Versions the repository asks for are taken when they are here. */
function createVirtualEnvironment(request) {
    const folder = (0,test_plan/* shellQuote */.ZL)(virtualEnvironment(request.environmentFolder));
    const version = /\d+\.\d+/.exec(request.stack.languageVersion ?? '')?.[0];
    const candidates = [...(version === undefined ? [] : [`python${version}`]), 'python3', 'python'];
    const tries = candidates.map((program) => `${program} -m venv --clear ${folder}`).join(' || ');
    return `(${tries}) && { ${folder}/bin/python -m pip install -q -U pip 'setuptools<81' wheel || true; } && ${folder}/bin/python --version`;
}
const testTools = ['pytest', 'pytest-cov'];
/** Project and requirements in one resolution, as a person would install them. */
function together(needs, options) {
    const extras = needs.extras.length > 0 ? `[${needs.extras.join(',')}]` : '';
    const parts = [
        ...(needs.project ? ['-e', (0,test_plan/* shellQuote */.ZL)(`.${extras}`)] : []),
        ...needs.files.flatMap((file) => ['-r', (0,test_plan/* shellQuote */.ZL)(file)]),
        ...needs.requirements.map(test_plan/* shellQuote */.ZL),
        ...testTools.filter((tool) => !needs.requirements.some((line) => new RegExp(`^${tool}\\b(?!-)`, 'i').test(line))),
    ];
    return `python -m pip install -q ${options} ${parts.join(' ')}`;
}
/** Everything apart, so that what cannot be had stops nothing else; the project itself has to come. */
function apart(needs, options) {
    const install = `python -m pip install -q ${options}`;
    const lenient = [...needs.files.map((file) => `-r ${(0,test_plan/* shellQuote */.ZL)(file)}`), ...needs.requirements.map(test_plan/* shellQuote */.ZL)];
    const extras = needs.extras.map((extra) => `-e ${(0,test_plan/* shellQuote */.ZL)(`.[${extra}]`)}`);
    const source = `python - <<'PYTHON' > missing-imports.txt\n${missingImportsScript}\nPYTHON`;
    return [
        ...(needs.project
            ? [`${install} -e . || ${install} --no-build-isolation -e . || export BUGFIX_PROJECT=unbuilt`]
            : []),
        ...(needs.project ? extras : []).map((part) => `${install} ${part} || true`),
        ...lenient.map((part) => `${install} ${part} || true`),
        `${install} ${testTools.join(' ')}`,
        `${source}; while read -r name; do timeout 60 ${install} "$name" || true; done < missing-imports.txt; rm -f missing-imports.txt`,
    ];
}
function lockFile(request) {
    const folder = (0,external_node_path_.join)(request.repository, request.stack.installFolder);
    const venv = (0,test_plan/* shellQuote */.ZL)(virtualEnvironment(request.environmentFolder));
    const tools = (0,test_plan/* shellQuote */.ZL)((0,external_node_path_.join)(request.environmentFolder, 'tools'));
    const ensure = 'python -c "import pytest, pytest_cov" 2>/dev/null || python -m pip install -q pytest pytest-cov';
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'uv.lock'))) {
        const sync = `UV_PROJECT_ENVIRONMENT=${venv} ${tools}/bin/uv sync -q --frozen --inexact --python ${venv}/bin/python`;
        const commands = [
            `python -m venv ${tools} && ${tools}/bin/pip install -q uv`,
            `${sync} --all-extras --all-groups || ${sync}`,
            ensure,
        ];
        return [{ name: 'lock file', commands }];
    }
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'poetry.lock'))) {
        const install = `${tools}/bin/poetry install -q --no-interaction`;
        const commands = [
            `python -m venv ${tools} && ${tools}/bin/pip install -q poetry`,
            `${install} --all-extras --all-groups || ${install} --all-extras || ${install}`,
            ensure,
        ];
        return [{ name: 'lock file', commands }];
    }
    return [];
}
/** Ways to install a Python project into its virtual environment, `needs` being what its tests ask for. */
function pythonAlternatives(request, needs) {
    const { date } = request;
    const cutOff = date === undefined ? undefined : `--uploaded-prior-to=${(0,test_plan/* shellQuote */.ZL)(date)}`;
    return [
        ...lockFile(request),
        ...(cutOff === undefined
            ? []
            : [{ name: 'date cut-off', commands: [together(needs, cutOff), 'python -m pytest --version'] }]),
        { name: "today's versions", commands: [together(needs, ''), 'python -m pytest --version'] },
        ...(cutOff === undefined
            ? []
            : [{ name: 'date cut-off, piece by piece', commands: [...apart(needs, cutOff), 'python -m pytest --version'] }]),
        { name: 'piece by piece', commands: [...apart(needs, ''), 'python -m pytest --version'] },
    ];
}

;// CONCATENATED MODULE: ./build/src/test-runs/installation/python-requirements.js
/**
 * A Python program (3.6 and newer) that prints what a project's tests need as JSON: `{project, extras, requirements,
 * files}`. It reads pyproject.toml (PEP 621, PEP 735, poetry, pdm, hatch), setup.cfg, tox.ini and requirement files.
 */
const pythonRequirementsScript = `
import configparser, glob, json, os, re, sys
try:
    import tomllib
except ImportError:
    try:
        import tomli as tomllib
    except ImportError:
        from pip._vendor import tomli as tomllib

WANTED = re.compile(r"^(all|dev|devel|develop|development|test|tests|testing|unit.?tests?|pytest|ci|check|cov|coverage|full|complete|async|typing)$", re.I)
UNWANTED = re.compile(r"^(black|flake8.*|mypy|pylint|isort|ruff|pre-commit.*|sphinx.*|furo|twine|tox.*|nox.*|towncrier|bump.*|build|mkdocs.*|types-.*|pyright|bandit|safety|commitizen|ipython|ipdb|jupyter.*|codecov|coveralls|wheel|python|mkdocstrings.*)$", re.I)
extras, requirements, files, project = set(), [], [], False

def name_of(requirement):
    return re.split(r"[\\s\\[<>=!~;@(]", requirement.strip(), maxsplit=1)[0]

def add(items):
    for item in items or []:
        if isinstance(item, str) and item.strip() and not UNWANTED.match(name_of(item)):
            requirements.append(item.strip())

def poetry_requirement(name, value):
    spec = value if isinstance(value, str) else (value.get("version", "") if isinstance(value, dict) else "")
    if isinstance(value, dict) and ("path" in value or "git" in value):
        return None
    extra = "[" + ",".join(value["extras"]) + "]" if isinstance(value, dict) and value.get("extras") else ""
    caret = re.match(r"^[\\^~](\\d+)(?:\\.(\\d+))?", spec or "")
    if caret:
        return name + extra + ">=" + spec[1:]
    return name + extra + (spec if spec and spec[0] in "<>=!" else ("==" + spec if spec and spec != "*" else ""))

def groups(table, name, seen):
    found = []
    if name in seen:
        return found
    for item in table.get(name, []):
        if isinstance(item, str):
            found.append(item)
        elif isinstance(item, dict) and "include-group" in item:
            found += groups(table, item["include-group"], seen | {name})
    return found

data = {}
if os.path.exists("pyproject.toml"):
    try:
        with open("pyproject.toml", "rb") as stream:
            data = tomllib.loads(stream.read().decode("utf-8"))
    except Exception as error:
        print(error, file=sys.stderr)
    project = "project" in data or "build-system" in data or "poetry" in data.get("tool", {})
    for extra in data.get("project", {}).get("optional-dependencies", {}):
        if WANTED.match(extra):
            extras.add(extra)
    table = data.get("dependency-groups", {})
    for group in table:
        if WANTED.match(group):
            add(groups(table, group, set()))
    tool = data.get("tool", {})
    poetry = tool.get("poetry", {})
    tables = [poetry.get("dev-dependencies", {})]
    tables += [group.get("dependencies", {}) for key, group in poetry.get("group", {}).items() if WANTED.match(key)]
    for entries in tables:
        add([poetry_requirement(key, value) for key, value in entries.items()])
    for extra in poetry.get("extras", {}):
        if WANTED.match(extra):
            extras.add(extra)
    for key, group in tool.get("pdm", {}).get("dev-dependencies", {}).items():
        if WANTED.match(key):
            add(group)
    for key, value in tool.get("hatch", {}).get("envs", {}).items():
        if key == "default" or WANTED.match(key) or key.startswith("hatch-test"):
            add(value.get("dependencies"))
            add(value.get("extra-dependencies"))
            for feature in value.get("features", []):
                extras.add(feature)

config = configparser.RawConfigParser(strict=False)
if os.path.exists("setup.cfg"):
    try:
        config.read("setup.cfg", encoding="utf-8")
        project = project or config.has_section("metadata") or config.has_section("options")
        if config.has_section("options.extras_require"):
            for key, value in config.items("options.extras_require"):
                if WANTED.match(key):
                    extras.add(key)
        if config.has_option("options", "tests_require"):
            add(config.get("options", "tests_require").splitlines())
    except Exception as error:
        print(error, file=sys.stderr)
if os.path.exists("setup.py"):
    project = True
    text = open("setup.py", encoding="utf-8", errors="replace").read()
    block = re.search(r"extras_require\\s*=\\s*\\{(.*?)\\}", text, re.S)
    for key in re.findall(r"['\\"]([\\w-]+)['\\"]\\s*:", block.group(1) if block else ""):
        if WANTED.match(key):
            extras.add(key)
    block = re.search(r"tests_require\\s*=\\s*\\[(.*?)\\]", text, re.S)
    add(re.findall(r"['\\"]([^'\\"]+)['\\"]", block.group(1) if block else ""))

for pattern in ("requirements*.txt", "*requirements.txt", "requirements/*.txt", "*_requirements.txt", "test*/requirements*.txt", "requirements*/*.txt", ".ci/requirements*.txt", "ci/requirements*.txt"):
    for path in sorted(glob.glob(pattern)):
        base = path.lower()
        if re.search(r"doc|lint|bench|example|release|build|type|mypy|publish|constraint", base):
            continue
        if path not in files and (re.search(r"test|dev|ci", base) or os.path.basename(base) == "requirements.txt"):
            files.append(path)

tox = configparser.RawConfigParser(strict=False)
if os.path.exists("tox.ini"):
    try:
        tox.read("tox.ini", encoding="utf-8")
        if tox.has_option("testenv", "deps"):
            for line in tox.get("testenv", "deps").splitlines():
                line = re.sub(r"\\s+#.*", "", line).strip()
                if ":" in line and not re.match(r"^(https?|git)", line):
                    factor, rest = line.split(":", 1)
                    line = rest.strip() if not re.search(r"\\d|lint|docs?|mypy|min", factor) else ""
                include = re.match(r"^-r\\s*(?:\\{toxinidir\\}/)?(\\S+)", line)
                if include:
                    if os.path.exists(include.group(1)) and include.group(1) not in files:
                        files.append(include.group(1))
                elif line and not line.startswith("-") and "{" not in line:
                    add([line])
        if tox.has_option("testenv", "extras"):
            for extra in re.split(r"[\\s,]+", tox.get("testenv", "extras")):
                if re.match(r"^[\\w-]+$", extra):
                    extras.add(extra)
    except Exception as error:
        print(error, file=sys.stderr)
seen = []
for requirement in requirements:
    if requirement not in seen:
        seen.append(requirement)
print(json.dumps({"project": project, "extras": sorted(extras), "requirements": seen, "files": files}))
`;

;// CONCATENATED MODULE: ./build/src/test-runs/installation/telling-lines.js
const telling = /\b(error|ERR!|fatal|failed|failure|cannot|could not|couldn't|not found|no matching|unable|unsupported|requires|timed? ?out|denied|ENOENT|E404|ERESOLVE|refused)\b/i;
/** The lines of an output that say most about why it failed: at most `limit`, in their order, the last lines when none stands out. */
function tellingLines(output, limit = 12) {
    const lines = output.split(/\r?\n/).filter((line) => line.trim() !== '');
    const chosen = lines.filter((line) => telling.test(line));
    return (chosen.length > 0 ? chosen : lines).slice(-limit).map((line) => line.slice(0, 400));
}

;// CONCATENATED MODULE: ./build/src/test-runs/installation/install-dependencies.js










const isPython = (stack) => stack.language === 'python';
const isJavaScript = (stack) => stack.language === 'javascript' || stack.language === 'typescript';
/** A shell fragment that puts the tools of an installation on PATH. */
function toolsPrelude(stack, repository, environmentFolder) {
    if (isPython(stack)) {
        const folder = virtualEnvironment(environmentFolder);
        return `export VIRTUAL_ENV=${(0,test_plan/* shellQuote */.ZL)(folder)} PATH=${(0,test_plan/* shellQuote */.ZL)((0,external_node_path_.join)(folder, 'bin'))}:"$PATH"; `;
    }
    if (!isJavaScript(stack))
        return '';
    const folders = [...new Set([stack.testFolder, stack.installFolder, '.'])];
    const bins = folders.map((folder) => (0,test_plan/* shellQuote */.ZL)((0,external_node_path_.join)(repository, folder, 'node_modules', '.bin')));
    return `export PATH=${bins.join(':')}:"$PATH"; `;
}
function toolsEnvironment(stack) {
    if (isJavaScript(stack))
        return { ...javaScriptEnvironment };
    if (stack.packageManager === 'cargo')
        return { ...cargo/* cargoEnvironment */.i };
    if (stack.packageManager === 'go')
        return { GOFLAGS: '-mod=mod -modcacherw' };
    return {};
}
const versionCommands = {
    go: 'go version; go list -m all 2>/dev/null',
    cargo: 'cargo --version; cargo tree --prefix none -e all 2>/dev/null | sort -u',
    maven: 'java -version 2>&1; mvn -version',
    gradle: 'java -version 2>&1',
};
/** The packages that package.json names, as `name@version`. */
const directPackages = 'node --version; npm ls --depth=0 --parseable --long 2>/dev/null | sed "s/^[^:]*://; s/:.*//" | tail -n +2';
/** Commands of one installation, run one after the other with the network on. */
class Installer {
    evidence = [];
    #options;
    #deadline;
    #prelude;
    constructor(options) {
        this.#options = options;
        this.#deadline = Date.now() + options.budgetSeconds * 1000;
        this.#prelude = toolsPrelude(options.stack, options.repository, options.environmentFolder);
    }
    remainingSeconds() {
        return (this.#deadline - Date.now()) / 1000;
    }
    async run(alternative, command, seconds, prelude = this.#prelude) {
        const { sandbox, stack, repository, environmentFolder, signal, onOutput } = this.#options;
        const result = await sandbox.run({
            command: `${prelude}${command}`,
            folder: (0,external_node_path_.join)(repository, stack.installFolder),
            writableFolders: [environmentFolder, repository],
            environment: toolsEnvironment(stack),
            network: true,
            limits: { seconds: Math.max(1, Math.min(seconds, this.remainingSeconds())), processes: 2000 },
            ...(signal === undefined ? {} : { signal }),
            ...(onOutput === undefined ? {} : { onOutput }),
        });
        const { exitCode, timedOut, durationMs, output } = result;
        this.evidence.push({ alternative, command, exitCode, timedOut, durationMs, outputDigest: (0,digest/* digest */.b)(output) });
        return result;
    }
    /** Runs an alternative's commands; the result of the first that fails, or undefined. */
    async try(alternative, seconds) {
        const end = Date.now() + seconds * 1000;
        for (const command of alternative.commands) {
            const result = await this.run(alternative.name, command, (end - Date.now()) / 1000);
            if (result.exitCode !== 0)
                return result;
        }
        return undefined;
    }
}
async function alternativesOf(installer, options) {
    const { stack } = options;
    if (isJavaScript(stack))
        return javaScriptAlternatives(options);
    if (!isPython(stack))
        return compiledAlternatives(options);
    const made = await installer.run('virtual environment', createVirtualEnvironment(options), 180, '');
    if (made.exitCode !== 0)
        return [];
    const read = await installer.run('requirements', `python - <<'PYTHON'\n${pythonRequirementsScript}\nPYTHON`, 60);
    const needs = pythonRequirementsSchema.safeParse(lastJsonLine(read.stdout));
    const empty = { project: false, extras: [], requirements: [], files: [] };
    return pythonAlternatives(options, needs.success ? needs.data : empty);
}
function lastJsonLine(text) {
    try {
        return JSON.parse(text.trim().split('\n').at(-1) ?? '');
    }
    catch {
        return undefined;
    }
}
/** Commands that the repository's own settings prescribe come before all that is guessed. */
function configuredAlternative(stack) {
    const stated = stack.evidence.some((entry) => entry.field === 'installCommands' && entry.confidence === 1);
    return stated ? [{ name: 'as configured', commands: stack.installCommands }] : [];
}
async function readTooling(installer, options, alternative) {
    const { stack, environmentFolder } = options;
    const imports = async (module) => isPython(stack) && (await installer.run('check', `python -c 'import ${module}'`, 60)).exitCode === 0;
    const maven = { 'newer Maven': newerMaven(environmentFolder), mvn: 'mvn' }[alternative];
    return {
        pytest: await imports('pytest'),
        pytestCov: await imports('pytest_cov'),
        offline: true,
        ...(stack.packageManager === 'maven' && maven !== undefined ? { javaBuildTool: maven } : {}),
    };
}
async function readVersions(installer, stack) {
    const listing = isPython(stack)
        ? 'python --version; python -m pip freeze --all --exclude-editable'
        : (versionCommands[stack.packageManager] ?? directPackages);
    const result = await installer.run('versions', listing, 60);
    return result.stdout
        .split('\n')
        .filter((line) => line.trim() !== '')
        .slice(0, 5000);
}
/**
 * Installs the dependencies of `options.stack` in the order: the project's own settings, lock file, what was current
 * at `options.date`, today's versions, only what sources and tests use. Each alternative gets a share of the budget.
 */
async function installDependencies(options) {
    await (0,promises_.mkdir)(options.environmentFolder, { recursive: true });
    const installer = new Installer(options);
    const found = await alternativesOf(installer, options);
    const alternatives = [...configuredAlternative(options.stack), ...found];
    let last;
    for (const [position, alternative] of alternatives.entries()) {
        if (position < (options.from ?? 0))
            continue;
        if (options.signal?.aborted || installer.remainingSeconds() < 5)
            break;
        const left = alternatives.length - position;
        const share = left === 1 ? installer.remainingSeconds() : installer.remainingSeconds() * 0.5;
        last = await installer.try(alternative, share);
        if (last !== undefined)
            continue;
        return {
            installed: true,
            alternative: alternative.name,
            position,
            evidence: installer.evidence,
            tooling: await readTooling(installer, options, alternative.name),
            prelude: toolsPrelude(options.stack, options.repository, options.environmentFolder),
            environment: toolsEnvironment(options.stack),
            versions: await readVersions(installer, options.stack),
        };
    }
    const lines = last === undefined ? [] : tellingLines(last.output);
    return { installed: false, evidence: installer.evidence, lines, timedOut: last?.timedOut ?? false };
}

;// CONCATENATED MODULE: ./build/src/test-runs/test-report.js

const testStatusSchema = schemas/* enum */.k5n(['passed', 'failed', 'error', 'skipped']);
/** One try at a test; repeats, retries and reruns of the same test are attempts of one entry. */
const testAttemptSchema = schemas/* object */.Ikc({
    status: testStatusSchema,
    durationMs: schemas/* number */.aig().nonnegative().optional(),
    message: schemas/* string */.YjP().optional(),
});
const testCaseSchema = schemas/* object */.Ikc({
    /** Unique in its report: the file (when known), ` > `, and the name; ` (2)` and so on where both repeat. */
    id: schemas/* string */.YjP().min(1),
    file: schemas/* string */.YjP().optional(),
    /** The full title path without the file, parameters kept, durations and trailing decoration gone. */
    name: schemas/* string */.YjP().min(1),
    status: testStatusSchema,
    durationMs: schemas/* number */.aig().nonnegative().optional(),
    /** The assertion or error message. */
    message: schemas/* string */.YjP().optional(),
    traceback: schemas/* string */.YjP().optional(),
    attempts: schemas/* array */.YOg(testAttemptSchema).optional(),
});
/** Counts as the runner printed them; a count that was not printed is absent. */
const totalsSchema = schemas/* object */.Ikc({
    total: schemas/* int */.Whr().nonnegative().optional(),
    passed: schemas/* int */.Whr().nonnegative().optional(),
    failed: schemas/* int */.Whr().nonnegative().optional(),
    errors: schemas/* int */.Whr().nonnegative().optional(),
    skipped: schemas/* int */.Whr().nonnegative().optional(),
});
/** Percentages from 0 to 100, as printed. */
const coverageSchema = schemas/* object */.Ikc({
    lines: schemas/* number */.aig().min(0).max(100).optional(),
    statements: schemas/* number */.aig().min(0).max(100).optional(),
    branches: schemas/* number */.aig().min(0).max(100).optional(),
    functions: schemas/* number */.aig().min(0).max(100).optional(),
});
/**
 * What one test run said. Nothing in it is invented: a name, a count or a percentage that was not in the
 * output is absent. `unnamedPassed` is how many tests passed without being named (null where no count was printed),
 * so that named passes and `unnamedPassed` together are the printed count.
 */
const testReportSchema = schemas/* object */.Ikc({
    framework: schemas/* string */.YjP(),
    command: schemas/* string */.YjP().optional(),
    exitCode: schemas/* int */.Whr().nullable().optional(),
    durationMs: schemas/* number */.aig().nonnegative().optional(),
    tests: schemas/* array */.YOg(testCaseSchema),
    totals: totalsSchema.optional(),
    unnamedPassed: schemas/* int */.Whr().nonnegative().nullable(),
    coverage: coverageSchema.optional(),
    /** The output ended before the runner had finished. */
    truncated: schemas/* boolean */.zMY().optional(),
    /** Where the output contradicts itself (a summary that disagrees with the list), one sentence each. */
    contradictions: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
});

;// CONCATENATED MODULE: ./build/src/test-runs/cycle.js


/** The three states of a repository that a cycle compares: the base; the base with the tests; that with the fix. */
const cycleStates = ['before', 'withTests', 'withFix'];
/** The closed list of verdicts on a fix; all but `valid` say why there is no sample. */
const cycleVerdictSchema = schemas/* enum */.k5n([
    'valid',
    'no-tests-in-fix',
    'no-fix-in-change',
    'tests-do-not-fail',
    'fix-does-not-pass',
    'breaks-passing-tests',
    'install-failed',
    'no-tests-ran',
    'flaky',
    'timeout',
    'patch-conflict',
    'contradictory-results',
    'unknown-stack',
    'infrastructure',
]);
/** One execution of the test command in one state. */
const stateRunSchema = schemas/* object */.Ikc({
    command: schemas/* string */.YjP(),
    exitCode: schemas/* int */.Whr().nullable(),
    timedOut: schemas/* boolean */.zMY(),
    durationMs: schemas/* number */.aig().nonnegative(),
    /** SHA-256 of the console output. */
    outputDigest: schemas/* string */.YjP(),
    report: testReportSchema,
});
/** A test whose result changed between repeats of the same state; `passes` of `runs` per state. */
const flakyTestSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    states: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(cycleStates), schemas/* object */.Ikc({ passes: schemas/* int */.Whr(), runs: schemas/* int */.Whr() })),
});
const cycleSchema = schemas/* object */.Ikc({
    repeat: schemas/* int */.Whr().min(1),
    runs: schemas/* object */.Ikc({
        before: schemas/* array */.YOg(stateRunSchema),
        withTests: schemas/* array */.YOg(stateRunSchema),
        withFix: schemas/* array */.YOg(stateRunSchema),
    }),
    failToPass: schemas/* array */.YOg(schemas/* string */.YjP()),
    passToPass: schemas/* array */.YOg(schemas/* string */.YjP()),
    passToFail: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Failed before the change and still fail after it: listed, tolerated. */
    alreadyFailing: schemas/* array */.YOg(schemas/* string */.YjP()),
    flaky: schemas/* array */.YOg(flakyTestSchema),
    verdict: cycleVerdictSchema,
    /** What the verdict rests on, in a sentence. */
    reason: schemas/* string */.YjP(),
    /** What the user can do about it; absent when valid. */
    nextStep: schemas/* string */.YjP().optional(),
    sandbox: schemas/* string */.YjP(),
});

;// CONCATENATED MODULE: ./build/src/test-runs/state-results.js
/** The tallies of all tests of a state by id, over all its runs. */
function tallyTests(runs) {
    const tallies = new Map();
    for (const run of runs) {
        for (const test of run.report.tests) {
            const tally = tallies.get(test.id) ?? { passes: 0, failures: 0, skips: 0 };
            if (test.status === 'passed')
                tally.passes += 1;
            else if (test.status === 'skipped')
                tally.skips += 1;
            else
                tally.failures += 1;
            // A test that needed another try in the same run is not stable, whatever came out in the end.
            if (test.status === 'passed')
                tally.failures += (test.attempts ?? []).filter(isFailure).length;
            if (test.file !== undefined)
                tally.file = test.file;
            tallies.set(test.id, tally);
        }
    }
    return tallies;
}
function isFailure(attempt) {
    return attempt.status === 'failed' || attempt.status === 'error';
}
/** What a tally comes to. */
function stableResult(tally) {
    if (tally === undefined || tally.passes + tally.failures === 0)
        return 'absent';
    if (tally.failures === 0)
        return 'passes';
    return tally.passes === 0 ? 'fails' : 'flaky';
}

;// CONCATENATED MODULE: ./build/src/test-runs/judge-cycle.js


function ran(runs) {
    return runs.some((run) => run.report.tests.some((test) => test.status !== 'skipped'));
}
/** Whether a reported file is one of `touched`: reports may give it from another folder or as a package or class. */
function isTouched(file, touched) {
    if (file === undefined)
        return false;
    const path = file.replaceAll('\\', '/').replace(/^\.\//, '');
    return touched.some((candidate) => candidate === path || candidate.endsWith(`/${path}`) || path.endsWith(`/${candidate}`));
}
/**
 * Tests that have no result with the tests patch alone although they pass with the fix. They count as failing there
 * when nothing of their file ran because the run broke (it did not build, the file could not be imported, or it hung).
 */
function missingForCause(id, tallies, cycle, passing) {
    const broken = cycle.runs.withTests.filter((run) => run.timedOut || run.exitCode !== 0);
    if (broken.length === 0 || broken.length < cycle.runs.withTests.length)
        return false;
    const file = tallies.withFix.get(id)?.file;
    const inTouched = file === undefined ? namesTouched(id, cycle.touchedFiles) : isTouched(file, cycle.touchedFiles);
    const isNew = stableResult(tallies.before.get(id)) !== 'passes' && !isPath(file);
    if (!inTouched && !isNew)
        return false;
    return !passing.has(file);
}
/** Files of which a test passes; undefined among them where such a test has no file. */
function filesWithPasses(tallies) {
    const passing = [...tallies.values()].filter((tally) => stableResult(tally) === 'passes');
    return new Set(passing.map((tally) => tally.file));
}
/** Rust names targets and Go names packages where others name files. */
function isPath(file) {
    return file !== undefined && /\.\w{1,6}$/.test(file) && !/\.rs$|^[\w-]+\.[a-z]+\//.test(file);
}
/** Whether an id without a file names the class or module of a touched file, as Java's do. */
function namesTouched(id, touched) {
    const words = new Set(id.split(/[^\w$]+/));
    return touched.some((path) => words.has(path
        .split('/')
        .at(-1)
        .replace(/\.\w+$/, '')));
}
function flakyEntry(id, tallies) {
    const states = {};
    for (const state of cycleStates) {
        const tally = tallies[state].get(id);
        if (tally !== undefined)
            states[state] = { passes: tally.passes, runs: tally.passes + tally.failures };
    }
    return { id, states };
}
function sortTest(id, tallies, results, missing) {
    const result = (state) => stableResult(tallies[state].get(id));
    const [before, withTests, withFix] = [result('before'), result('withTests'), result('withFix')];
    if ([before, withTests, withFix].includes('flaky'))
        results.flaky.push(flakyEntry(id, tallies));
    else if (withFix === 'passes') {
        if (withTests === 'fails')
            results.failToPass.push(id);
        else if (withTests === 'passes')
            results.passToPass.push(id);
        else if (missing(id))
            results.failToPass.push(id);
        else if (before === 'passes')
            results.passToPass.push(id);
    }
    else if (withFix === 'fails') {
        if (withTests === 'passes' || (withTests === 'absent' && before === 'passes'))
            results.passToFail.push(id);
        else if (withTests === 'fails')
            results.alreadyFailing.push(id);
    }
}
function sortTests(tallies, cycle) {
    const results = { failToPass: [], passToPass: [], passToFail: [], alreadyFailing: [], flaky: [] };
    const ids = new Set(cycleStates.flatMap((state) => [...tallies[state].keys()]));
    const passing = filesWithPasses(tallies.withTests);
    const missing = (id) => missingForCause(id, tallies, cycle, passing);
    for (const id of [...ids].sort())
        sortTest(id, tallies, results, missing);
    return results;
}
function listed(ids) {
    const shown = ids.slice(0, 3).join(', ');
    return ids.length > 3 ? `${shown} and ${ids.length - 3} more` : shown;
}
function contradictionsOf(cycle) {
    return cycleStates.flatMap((state) => cycle.runs[state].flatMap((run) => (run.report.contradictions ?? []).map((text) => `${state}: ${text}`)));
}
/** Reasons for which the runs cannot be judged at all. */
function judgeRuns(cycle) {
    const { withFix } = cycle.runs;
    if (withFix.length > 0 && withFix.every((run) => run.timedOut)) {
        const seconds = Math.round((withFix[0]?.durationMs ?? 0) / 1000);
        return {
            verdict: 'timeout',
            reason: `With the fix, the tests did not end within ${seconds} s.`,
            nextStep: 'Raise --budget-minutes, or name a test command that runs fewer tests in bugfix.yml.',
        };
    }
    const contradictions = contradictionsOf(cycle);
    if (contradictions.length > 0) {
        return {
            verdict: 'contradictory-results',
            reason: `The runs contradict themselves: ${contradictions.slice(0, 3).join(' ')}`,
            nextStep: 'Look at the console logs; if they are right and the report was read wrongly, file an issue with both.',
        };
    }
    if (ran(withFix))
        return undefined;
    return {
        verdict: 'no-tests-ran',
        reason: `With the fix, \`${withFix[0]?.command.slice(0, 300) ?? 'the test command'}\` ended with exit code ${withFix[0]?.exitCode ?? 'unknown'} and ran no test.`,
        nextStep: 'Give the test command that runs them in bugfix.yml (another target, build tag, feature or profile may be needed).',
    };
}
function judgeResults(cycle, tallies, results) {
    const { failToPass, passToFail, flaky, alreadyFailing } = results;
    if (passToFail.length > 0) {
        return {
            verdict: 'breaks-passing-tests',
            reason: `${passToFail.length} tests that pass without the fix fail with it: ${listed(passToFail)}.`,
            nextStep: 'The change may break behaviour on purpose; choose another fix.',
        };
    }
    if (failToPass.length > 0) {
        const repeats = `${cycle.repeat} of ${cycle.repeat} times`;
        return {
            verdict: 'valid',
            reason: `${failToPass.length} tests fail without the fix and pass with it, ${repeats}: ${listed(failToPass)}.`,
        };
    }
    const touchedFlaky = flaky.filter(({ id }) => isTouched(tallies.withFix.get(id)?.file, cycle.touchedFiles));
    if (touchedFlaky.length > 0) {
        return {
            verdict: 'flaky',
            reason: `The tests that could prove the fix have different results from run to run: ${listed(touchedFlaky.map(({ id }) => id))}.`,
            nextStep: 'Raise --repeat to see how often they fail, or choose another fix.',
        };
    }
    if (alreadyFailing.length > 0 && !ranPassing(tallies.withFix)) {
        return {
            verdict: 'no-tests-ran',
            reason: `No test passes with the fix: ${listed(alreadyFailing)} fail in every state.`,
            nextStep: 'The environment is probably not the one these tests need; state the install and test commands in bugfix.yml.',
        };
    }
    const stillFailing = alreadyFailing.filter((id) => stableResult(tallies.before.get(id)) !== 'fails');
    if (stillFailing.length > 0) {
        return {
            verdict: 'fix-does-not-pass',
            reason: `${stillFailing.length} tests that the change brings fail with its fix as well: ${listed(stillFailing)}.`,
            nextStep: 'They may need a network, a display or a service that is not here; see the console log of the third state.',
        };
    }
    return {
        verdict: 'tests-do-not-fail',
        reason: `All ${tallies.withTests.size} tests that ran have the same result without the fix as with it.`,
        nextStep: 'The change may not alter behaviour that its tests see; choose another fix.',
    };
}
function ranPassing(tallies) {
    return [...tallies.values()].some((tally) => tally.passes > 0);
}
/**
 * What the runs of the three states come to: which tests fail without the fix and pass with it, which are broken by it,
 * which are flaky, and the verdict from the closed list with its reason. It depends on `cycle` alone, not on the order
 * of tests in the reports.
 */
function judgeCycle(cycle) {
    const tallies = {
        before: tallyTests(cycle.runs.before),
        withTests: tallyTests(cycle.runs.withTests),
        withFix: tallyTests(cycle.runs.withFix),
    };
    const results = sortTests(tallies, cycle);
    const judgement = judgeRuns(cycle) ?? judgeResults(cycle, tallies, results);
    return { repeat: cycle.repeat, runs: cycle.runs, ...results, ...judgement, sandbox: cycle.sandbox };
}

;// CONCATENATED MODULE: ./build/src/test-runs/run-missing-tests.js

const mostTests = 20;
/** Tests that pass with the fix and have no result with the tests alone, although others of their run have. */
function missingTests(runs) {
    const withTests = tallyTests(runs.withTests);
    const broke = runs.withTests.some((run) => run.exitCode !== 0 || run.timedOut);
    if (!broke || withTests.size === 0)
        return [];
    const passing = tallyTests(runs.withFix);
    const cases = new Map(runs.withFix.flatMap((run) => run.report.tests).map((test) => [test.id, test]));
    return [...cases.values()].filter(({ id }) => stableResult(passing.get(id)) === 'passes' && stableResult(withTests.get(id)) === 'absent');
}
/** The name that the framework's filter takes; undefined where it has none that names one test alone. */
function filterName(test, framework) {
    if (framework === 'go test')
        return /^[^\s/]+$/.test(test.name) ? test.name : undefined;
    return framework === 'cargo test' && /^[\w:]+$/.test(test.name) ? test.name : undefined;
}
/** A run that ended before its only test had a result: that test is the one that ended it. */
function asFailure(run, test) {
    if (run.report.tests.some((other) => other.id === test.id) || (run.exitCode === 0 && !run.timedOut))
        return run;
    const how = run.timedOut ? 'was killed at its time limit' : `ended with exit code ${run.exitCode}`;
    const message = `Run alone, the test has no result: the run ${how}.`;
    const { contradictions: _explained, ...report } = run.report;
    const entry = { ...test, status: 'error', message };
    return { ...run, report: { ...report, tests: [...report.tests, entry] } };
}
/**
 * Runs apart the tests that an abort (a panic, an abort signal) has left without a result in the second state, so that
 * each has a result of its own: only those that fail by themselves can be fail-to-pass.
 */
async function runMissingTests(runner, progress) {
    const framework = runner.runs.withFix[0]?.report.framework ?? '';
    const missing = missingTests(runner.runs).filter((test) => filterName(test, framework) !== undefined);
    if (missing.length === 0 || missing.length > mostTests)
        return;
    if (!(await runner.enter('withTests')).installed)
        return;
    await progress.step(`Running ${missing.length} tests apart that an abort had left without a result`, async () => {
        for (const { id, name, file } of missing) {
            if (runner.remainingSeconds() < 20)
                return;
            const { run } = await runner.run({ names: [name] }, 60);
            runner.runs.withTests.push(asFailure(run, { id, name, ...(file === undefined ? {} : { file }) }));
        }
    });
}

// EXTERNAL MODULE: ./build/src/test-runs/run-tests.js + 14 modules
var run_tests = __webpack_require__(46551);
// EXTERNAL MODULE: ./build/src/test-runs/workspace-states.js + 1 modules
var workspace_states = __webpack_require__(80632);
;// CONCATENATED MODULE: ./build/src/test-runs/run-cycle.js











/** Where the parts of a cycle live in its workspace. */
function cycleFolders(workspace) {
    return {
        repository: (0,external_node_path_.join)(workspace, 'repository'),
        environment: (0,external_node_path_.join)(workspace, 'environment'),
        reports: (0,external_node_path_.join)(workspace, 'reports'),
    };
}
function endedEarly(options, verdict, reason, nextStep) {
    const cycle = {
        repeat: options.repeat,
        runs: { before: [], withTests: [], withFix: [] },
        failToPass: [],
        passToPass: [],
        passToFail: [],
        alreadyFailing: [],
        flaky: [],
        verdict,
        reason,
        nextStep,
        sandbox: options.sandbox.description,
    };
    return { cycle, logs: {}, coverage: {}, plans: {} };
}
/** One cycle under way: the three states of one tree, what is installed, and what has been run so far. */
class CycleRunner {
    runs = { before: [], withTests: [], withFix: [] };
    logs = {};
    coverage = {};
    plans = {};
    installed;
    #options;
    #states;
    #deadline;
    #counter = 0;
    #installedFor = '';
    constructor(options, states) {
        this.#options = options;
        this.#states = states;
        this.#deadline = Date.now() + options.budgetSeconds * 1000;
    }
    remainingSeconds() {
        return (this.#deadline - Date.now()) / 1000;
    }
    /** Puts the tree into `state` with its dependencies installed. */
    async enter(state, from = 0) {
        const { sandbox, stack, baseDate, signal, progress } = this.#options;
        const { repository, environment } = cycleFolders(this.#options.workspace);
        await this.#states.switchTo(state);
        const fingerprint = await dependencyFingerprint(this.#states, stack, state);
        if (this.installed !== undefined && fingerprint === this.#installedFor && from === 0)
            return this.installed;
        const result = await progress.step(`Installing dependencies (${stack.packageManager})`, () => installDependencies({
            sandbox,
            stack,
            repository,
            environmentFolder: environment,
            budgetSeconds: Math.max(30, this.remainingSeconds() * 0.6),
            from,
            ...(baseDate === undefined ? {} : { date: baseDate }),
            ...(signal === undefined ? {} : { signal }),
        }));
        // The installation may have touched tracked files.
        await this.#states.switchTo(state);
        if (result.installed) {
            this.installed = result;
            this.#installedFor = fingerprint;
        }
        return result;
    }
    async run(selection, seconds, network = false) {
        const { sandbox, stack, workspace, signal, progress } = this.#options;
        const { repository, reports } = cycleFolders(workspace);
        this.#counter += 1;
        return (0,run_tests/* runTests */.N)({
            sandbox,
            stack,
            repository,
            installed: this.installed,
            selection,
            reportFolder: (0,external_node_path_.join)(reports, String(this.#counter)),
            seconds: Math.max(5, Math.min(seconds, this.remainingSeconds())),
            network,
            onOutput: (chunk) => progress.detail(chunk),
            ...(signal === undefined ? {} : { signal }),
        });
    }
    /** `selection` as far as its files are in `state`; new test files are not in the base. */
    async #present(state, selection) {
        if (selection.files === undefined)
            return selection;
        const paths = new Set(await this.#states.list(state));
        const files = selection.files.filter((file) => paths.has(file));
        if (files.length > 0)
            return { ...selection, files };
        const { files: _none, ...whole } = selection;
        return whole;
    }
    /** The plan of a selection as a script of its own can run it elsewhere. */
    async #portablePlan(selection) {
        const { stack, workspace } = this.#options;
        const { repository, environment } = cycleFolders(workspace);
        const tooling = { ...this.installed.tooling, offline: true };
        const plan = await (0,plan_test_run/* planTestRun */.t)(stack, { repository, reportFolder: '$REPORTS', selection, tooling });
        return { ...plan, command: plan.command.replaceAll(environment, '$ENVIRONMENT') };
    }
    /** Runs `selection` in `state` `times` times, each from the exact state, and records the runs. False when the last was cut short. */
    async record(state, selection, times, seconds) {
        let whole = true;
        const present = await this.#present(state, selection);
        for (let time = 0; time < times; time++) {
            await this.#states.switchTo(state);
            const asked = { ...present, coverage: time === 0 && state !== 'withTests' };
            if (time === 0)
                this.plans[state] ??= await this.#portablePlan(asked);
            const { run, console, result } = await this.run(asked, seconds);
            whole = !run.timedOut && !result.outputLimitExceeded;
            this.runs[state].push(run);
            if (time === 0)
                this.logs[state] = console;
            if (run.report.coverage !== undefined)
                this.coverage[state] ??= run.report.coverage;
            if (run.timedOut || this.#options.signal?.aborted || this.remainingSeconds() < 10)
                break;
        }
        return whole;
    }
}
/** How long a run may take in the other states, known how long it takes with the fix: a hang is seen soon. */
function hangLimit(withFix) {
    const longest = Math.max(...withFix.map((run) => run.durationMs)) / 1000;
    return Math.max(30, longest * 5 + 20);
}
function passedSomething(runs) {
    return runs.some((run) => run.report.tests.some((test) => test.status === 'passed'));
}
const needsWarmUp = new Set(['go', 'cargo', 'maven', 'gradle']);
/** Installs and runs the affected tests with the fix; tries the next way to install when no test passes at all. */
async function firstState(runner, options, selection) {
    let result = await runner.enter('withFix');
    for (let attempt = 0; result.installed; attempt++) {
        const limit = Math.max(60, runner.remainingSeconds() / 3);
        if (needsWarmUp.has(options.stack.packageManager)) {
            await options.progress.step('Warming up', () => runner.run(selection, limit, true));
        }
        const whole = await options.progress.step('Running the tests with the fix', () => runner.record('withFix', selection, 1, limit));
        if (passedSomething(runner.runs.withFix) || !whole || attempt >= 3 || runner.remainingSeconds() < 60)
            break;
        const next = await runner.enter('withFix', result.position + 1);
        if (!next.installed)
            break;
        options.progress.note(`No test passed with the dependencies of '${result.alternative}': trying '${next.alternative}'.`);
        runner.runs.withFix.length = 0;
        result = next;
    }
    return result;
}
async function otherStates(runner, options, selection) {
    const { progress, repeat } = options;
    const limit = hangLimit(runner.runs.withFix);
    await runner.record('withFix', selection, repeat - 1, limit);
    let result = runner.installed;
    for (const [state, title] of [
        ['withTests', 'with its tests alone'],
        ['before', 'before the change'],
    ]) {
        result = await runner.enter(state);
        if (!result.installed)
            return result;
        await progress.step(`Running the tests ${title}`, () => runner.record(state, selection, repeat, limit));
    }
    return result;
}
/** Runs the whole suite once in each state when all three are likely to fit the budget. */
async function wholeSuite(runner, options) {
    for (const [index, state] of ['withFix', 'withTests', 'before'].entries()) {
        if (runner.runs[state].some((run) => run.timedOut))
            continue;
        const share = runner.remainingSeconds() / (4 - index);
        if (share < 20 || !(await runner.enter(state)).installed)
            return;
        const started = Date.now();
        const title = `Running the whole suite (${index + 1} of 3)`;
        const { run, console } = await options.progress.step(title, () => runner.run({ coverage: state !== 'withTests' }, share));
        if (run.timedOut || (state === 'withFix' && !passedSomething([run])))
            return;
        runner.runs[state].push(run);
        runner.logs[state] = console;
        if (run.report.coverage !== undefined)
            runner.coverage[state] = run.report.coverage;
        if ((Date.now() - started) / 1000 > runner.remainingSeconds())
            return;
    }
}
/** Tests that failed once in the whole suite with the fix are run again, since a single failure proves no regression. */
async function confirmRegressions(runner) {
    const withFix = tallyTests(runner.runs.withFix);
    const earlier = [tallyTests(runner.runs.before), tallyTests(runner.runs.withTests)];
    const suspects = [...withFix].filter(([id, tally]) => stableResult(tally) === 'fails' && earlier.some((tallies) => stableResult(tallies.get(id)) === 'passes'));
    const files = [...new Set(suspects.flatMap(([, tally]) => (tally.file === undefined ? [] : [tally.file])))];
    if (files.length === 0 || files.length > 20 || files.some((file) => !/\.\w+$/.test(file)))
        return;
    for (const state of ['withFix', 'before']) {
        if (runner.remainingSeconds() < 30 || !(await runner.enter(state)).installed)
            return;
        for (let time = 0; time < 2; time++)
            runner.runs[state].push((await runner.run({ files }, 120)).run);
    }
}
function failedInstallation(options, result) {
    if (result.installed)
        throw new Error('An installation that worked is no failure.');
    const tried = [...new Set(result.evidence.map((entry) => entry.alternative))].join(', ');
    return endedEarly(options, result.timedOut ? 'timeout' : 'install-failed', `The dependencies could not be installed (tried: ${tried}): ${result.lines.slice(-4).join(' | ').slice(0, 900)}`, 'State the install commands in bugfix.yml, or use a machine that has the tools and versions this commit needs.');
}
async function prepare(options) {
    const folders = cycleFolders(options.workspace);
    for (const folder of Object.values(folders)) {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        await (0,promises_.mkdir)(folder, { recursive: true });
    }
    await (0,promises_.mkdir)(options.privateFolder, { recursive: true });
    return (0,workspace_states/* prepareWorkspaceStates */.ri)({ ...options, folder: folders.repository });
}
async function runStates(options, states) {
    const { stack } = options;
    const paths = await states.list('withFix');
    const files = await affectedTests({
        stack,
        changed: states.changedByTests,
        paths,
        read: (path) => states.read('withFix', path),
    });
    const selection = files === undefined ? {} : { files };
    const runner = new CycleRunner(options, states);
    const first = await firstState(runner, options, selection);
    if (!first.installed)
        return failedInstallation(options, first);
    if (passedSomething(runner.runs.withFix)) {
        const rest = await otherStates(runner, options, selection);
        if (!rest.installed)
            return failedInstallation(options, rest);
        await runMissingTests(runner, options.progress);
        if (files !== undefined && judge(runner, options, states, files).verdict === 'valid') {
            await wholeSuite(runner, options);
            await confirmRegressions(runner);
        }
    }
    const { logs, coverage, plans, installed } = runner;
    return {
        cycle: judge(runner, options, states, files),
        logs,
        coverage,
        plans,
        states,
        ...(installed === undefined ? {} : { installed }),
        ...(files === undefined ? {} : { testFiles: files }),
    };
}
function judge(runner, options, states, files) {
    const touchedFiles = [...new Set([...states.changedByTests, ...(files ?? [])])];
    return judgeCycle({ repeat: options.repeat, runs: runner.runs, touchedFiles, sandbox: options.sandbox.description });
}
/**
 * Runs a fix through its three states (the base; with its tests; with its fix as well) and judges what it sees. The
 * affected tests run `repeat` times in each state, the whole suite once in each when it fits the budget; dependencies
 * are installed once, and again only where the states' manifests differ. Reasons to stop are verdicts, never errors.
 */
async function runCycle(options) {
    const next = 'Choose another fix.';
    if (options.testsPatch.trim() === '')
        return endedEarly(options, 'no-tests-in-fix', 'The change touches no tests.', next);
    if (options.fixPatch.trim() === '')
        return endedEarly(options, 'no-fix-in-change', 'The change touches tests only.', next);
    let states;
    try {
        states = await prepare(options);
    }
    catch (error) {
        if (!(error instanceof workspace_states/* PatchConflictError */.x7))
            throw error;
        return endedEarly(options, 'patch-conflict', error.message, 'The patches must apply to the base commit, tests first.');
    }
    const result = await runStates(options, states);
    if (options.signal?.aborted)
        return { ...result, cycle: { ...result.cycle, verdict: 'timeout', reason: 'The cycle was cancelled.' } };
    return result;
}


/***/ }),

/***/ 46551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ runTests)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/files/digest.js
var digest = __webpack_require__(34049);
;// CONCATENATED MODULE: ./build/src/test-runs/check-exit-code.js
/** What says that a part of the run broke before its tests, which explains a non-zero exit code without failed tests. */
const brokenPart = /\[(build|setup) failed\]|could not compile|errors? during collection|Interrupted:|Test suite failed to run|Failed Suites|Unhandled (Errors|Rejection)|COMPILATION ERROR|BUILD FAILURE|^panic: |FAIL\s+\S+\s+\(?\[|no tests? (ran|found)|INTERNALERROR|Error: Cannot find module|ERR_MODULE_NOT_FOUND|SyntaxError|Uncaught|SIG(SEGV|ABRT|KILL|BUS)|core dumped|Segmentation fault/im;
/** Sentences that say how the exit code contradicts the report; none when they agree or the run was cut short. */
function checkExitCode(report, result) {
    if (result.timedOut || result.exitCode === null || result.outputLimitExceeded)
        return [];
    const failed = report.tests.filter((test) => test.status === 'failed' || test.status === 'error').length;
    const passed = report.tests.filter((test) => test.status === 'passed').length;
    if (result.exitCode === 0 && failed > 0) {
        return [`The exit code is 0 although ${failed} tests failed.`];
    }
    if (result.exitCode !== 0 && failed === 0 && passed > 0 && !brokenPart.test(result.output)) {
        return [`The exit code is ${result.exitCode} although none of ${report.tests.length} tests failed.`];
    }
    return [];
}

// EXTERNAL MODULE: ./build/src/test-runs/frameworks/plan-test-run.js + 9 modules
var plan_test_run = __webpack_require__(70831);
;// CONCATENATED MODULE: ./build/src/test-runs/normalise-test-id.js
const uuid = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi;
const address = /\b0x[0-9a-f]{6,}\b/gi;
const temporaryPath = /(?<![\w.])(?:\/private)?(?:\/var\/folders|\/var\/tmp|\/tmp|[A-Za-z]:\\Users\\[^\\\s]+\\AppData\\Local\\Temp)[\\/][^\s'"\]),;]*/g;
const instant = /\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?/g;
const epoch = /\b1[6-9]\d{8}(?:\d{3}|\.\d+)?\b/g;
const doctestLine = /(\.rs - [^()]*|)\s?\(line \d+\)( - compile(?: fail)?)?$/;
/**
 * A test's id without what changes from run to run or moves with the source: memory addresses, temporary paths, times,
 * UUIDs, and the line numbers of doctests. Ids that were the same stay the same.
 */
function normaliseTestId(id) {
    return id
        .replace(uuid, '<uuid>')
        .replace(address, '0x<address>')
        .replace(temporaryPath, '<temporary path>')
        .replace(instant, '<time>')
        .replace(epoch, '<time>')
        .replace(doctestLine, '$1$2');
}
/** `report` with normalised ids; ids that become equal are numbered in the order of the report. */
function normaliseReport(report) {
    const taken = new Set();
    const unique = (test) => {
        const normal = normaliseTestId(test.id);
        let id = normal;
        for (let number = 2; taken.has(id); number++)
            id = `${normal} (${number})`;
        taken.add(id);
        return { ...test, id };
    };
    return { ...report, tests: report.tests.map(unique) };
}

// EXTERNAL MODULE: ./build/src/errors/user-error.js
var user_error = __webpack_require__(31397);
// EXTERNAL MODULE: ./build/src/test-runs/console/read-console.js + 25 modules
var read_console = __webpack_require__(66668);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/test-runs/read-untrusted-file.js


const mostBytes = 64 * 1024 ** 2;
/** The text of a file that untrusted code wrote; undefined when there is none, it is a link, or it is too large. */
async function readUntrustedFile(path) {
    try {
        const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
        try {
            const status = await file.stat();
            if (!status.isFile() || status.size > mostBytes)
                return undefined;
            return await file.readFile('utf8');
        }
        finally {
            await file.close();
        }
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/test-runs/coverage.js


const percent = schemas/* object */.Ikc({ pct: schemas/* number */.aig().min(0).max(100) });
const istanbulSchema = schemas/* object */.Ikc({
    total: schemas/* object */.Ikc({ lines: percent, statements: percent, branches: percent, functions: percent }),
});
const coveragePySchema = schemas/* object */.Ikc({
    totals: schemas/* object */.Ikc({
        percent_statements_covered: schemas/* number */.aig().optional(),
        covered_lines: schemas/* number */.aig(),
        num_statements: schemas/* number */.aig(),
        covered_branches: schemas/* number */.aig().optional(),
        num_branches: schemas/* number */.aig().optional(),
    }),
});
function share(covered, total) {
    return total === 0 ? undefined : Math.round((10_000 * covered) / total) / 100;
}
function defined(values) {
    const known = Object.entries(values).filter((entry) => entry[1] !== undefined);
    return known.length === 0 ? undefined : Object.fromEntries(known);
}
function readIstanbul(json) {
    const parsed = istanbulSchema.safeParse(json);
    if (!parsed.success)
        return undefined;
    const { lines, statements, branches, functions } = parsed.data.total;
    return { lines: lines.pct, statements: statements.pct, branches: branches.pct, functions: functions.pct };
}
function readCoveragePy(json) {
    const parsed = coveragePySchema.safeParse(json);
    if (!parsed.success)
        return undefined;
    const { totals } = parsed.data;
    const statements = share(totals.covered_lines, totals.num_statements);
    const branches = share(totals.covered_branches ?? 0, totals.num_branches ?? 0);
    return defined({ lines: statements, statements, branches, functions: undefined });
}
/** Statement coverage of a Go profile: `file:from,to statements count` a line, blocks that repeat counted once. */
function readGoProfile(text) {
    const blocks = new Map();
    for (const line of text.split('\n')) {
        const match = /^(\S+:\d+\.\d+,\d+\.\d+) (\d+) (\d+)$/.exec(line);
        if (match === null)
            continue;
        const covered = Number(match[3]) > 0 || blocks.get(match[1])?.covered === true;
        blocks.set(match[1], { statements: Number(match[2]), covered });
    }
    const all = [...blocks.values()];
    const count = (list) => list.reduce((sum, block) => sum + block.statements, 0);
    const statements = share(count(all.filter((block) => block.covered)), count(all));
    return defined({ lines: undefined, statements, branches: undefined, functions: undefined });
}
/** The coverage in the file that `plan` asked for; undefined when there is none or nothing was measured. */
async function readCoverage(plan) {
    if (plan.coverage === undefined)
        return undefined;
    const text = await readUntrustedFile(plan.coverage.path);
    if (text === undefined)
        return undefined;
    if (plan.coverage.format === 'go-profile')
        return readGoProfile(text);
    try {
        const json = JSON.parse(text);
        return plan.coverage.format === 'coverage-py' ? readCoveragePy(json) : readIstanbul(json);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/test-runs/frameworks/go-console.js
/** What `go test -v` would have printed: the `Output` of the events of a `go test -json` run, other lines as they are. */
function goConsole(output) {
    return output
        .split('\n')
        .map((line) => {
        if (!line.startsWith('{'))
            return `${line}\n`;
        try {
            const { Output } = JSON.parse(line);
            return typeof Output === 'string' ? Output : '';
        }
        catch {
            return `${line}\n`;
        }
    })
        .join('');
}

;// CONCATENATED MODULE: ./build/src/test-runs/machine/compare-reports.js
const mostSentences = 20;
/**
 * What the machine-readable report and the console output of one run say against each other, one sentence each; empty where
 * they agree. A console that names only failures, or nothing, contradicts nothing. `machine.exitCode` is compared too where it is set.
 */
function compareReports(machine, console) {
    const reports = 'tests' in console ? [console] : console;
    const sentences = [...exitCode(machine), ...statuses(machine, reports), ...counts(machine, reports)];
    return sentences.slice(0, mostSentences);
}
function exitCode(machine) {
    if (machine.exitCode === undefined || machine.exitCode === null)
        return [];
    const bad = machine.tests.filter(isBad).length;
    if (machine.exitCode === 0 && bad > 0)
        return [`The command exited with 0, the report has ${bad} failed tests.`];
    return [];
}
function statuses(machine, reports) {
    const known = new Map();
    for (const test of machine.tests) {
        for (const key of keysOf(test)) {
            const same = known.get(key);
            if (same)
                same.push(test);
            else
                known.set(key, [test]);
        }
    }
    const sentences = [];
    for (const test of reports.flatMap((report) => report.tests)) {
        const same = keysOf(test)
            .map((key) => known.get(key))
            .find((found) => found !== undefined);
        if (!same)
            continue;
        if (isBad(test) && same.every((one) => one.status === 'passed')) {
            sentences.push(`The console says that "${test.name}" ${test.status === 'error' ? 'broke' : 'failed'}, the report that it passed.`);
        }
        else if (test.status === 'passed' && same.every(isBad) && (test.attempts?.length ?? 0) < 2) {
            sentences.push(`The console says that "${test.name}" passed, the report that it failed.`);
        }
    }
    return sentences;
}
/** Counts can only be compared where both sides have them. */
function counts(machine, reports) {
    if (reports.length === 0 || reports.some((report) => report.truncated === true))
        return [];
    const sentences = [];
    const printed = sum(reports.map((report) => report.totals?.passed));
    const passed = machine.tests.filter((test) => test.status === 'passed').length + (machine.unnamedPassed ?? 0);
    const errors = [...machine.tests, ...reports.flatMap((report) => report.tests)].some((test) => test.status === 'error');
    if (printed !== undefined && printed !== passed && !errors) {
        sentences.push(`The console counts ${printed} passed tests, the report ${passed}.`);
    }
    const failed = sum(reports.map((report) => report.totals?.failed));
    const bad = machine.tests.filter(isBad).length;
    if (failed !== undefined && failed > 0 && bad === 0) {
        sentences.push(`The console counts ${failed} failed tests, the report none.`);
    }
    if (failed === 0 && bad > 0 && (sum(reports.map((report) => report.totals?.errors)) ?? 0) === 0) {
        sentences.push(`The console counts no failed test, the report ${bad}.`);
    }
    return sentences;
}
/** Consoles and reports do not always name the same file: the name alone identifies a test where one side has no file. */
function keysOf(test) {
    return test.file === undefined ? [test.name] : [`${test.file}\0${test.name}`, test.name];
}
function isBad(test) {
    return test.status === 'failed' || test.status === 'error';
}
function sum(values) {
    if (values.some((value) => value === undefined))
        return undefined;
    return values.reduce((total, value) => total + value, 0);
}

// EXTERNAL MODULE: ./build/src/test-runs/go-test-events.js
var go_test_events = __webpack_require__(98170);
// EXTERNAL MODULE: ./build/src/test-runs/report-builder.js
var report_builder = __webpack_require__(94267);
// EXTERNAL MODULE: ./build/src/test-runs/tap-reader.js
var tap_reader = __webpack_require__(66780);
;// CONCATENATED MODULE: ./build/src/test-runs/machine/ctrf.js


const ctrf_statuses = {
    passed: 'passed',
    failed: 'failed',
    skipped: 'skipped',
    pending: 'skipped',
    other: 'error',
};
const attempt = schemas/* object */.Ikc({ status: schemas/* string */.YjP(), duration: schemas/* number */.aig().optional(), message: schemas/* string */.YjP().optional() });
const ctrfSchema = schemas/* object */.Ikc({
    results: schemas/* object */.Ikc({
        tool: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }),
        summary: schemas/* object */.Ikc({
            tests: schemas/* number */.aig(),
            passed: schemas/* number */.aig(),
            failed: schemas/* number */.aig(),
            skipped: schemas/* number */.aig(),
            pending: schemas/* number */.aig().default(0),
            other: schemas/* number */.aig().default(0),
        }),
        tests: schemas/* array */.YOg(schemas/* object */.Ikc({
            name: schemas/* string */.YjP(),
            status: schemas/* string */.YjP(),
            duration: schemas/* number */.aig().optional(),
            suite: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())]).optional(),
            message: schemas/* string */.YjP().optional(),
            trace: schemas/* string */.YjP().optional(),
            filePath: schemas/* string */.YjP().optional(),
            retryAttempts: schemas/* array */.YOg(attempt).optional(),
        })),
    }),
});
/** A report in the Common Test Report Format (ctrf.io). */
function readCtrf(value) {
    const parsed = ctrfSchema.safeParse(value);
    if (!parsed.success)
        return undefined;
    const { tool, summary, tests } = parsed.data.results;
    const run = new report_builder/* ReportBuilder */.e(tool.name);
    for (const test of tests) {
        if (test.name === '')
            continue;
        const suites = typeof test.suite === 'string' ? [test.suite] : (test.suite ?? []);
        const titles = suites.filter((suite) => suite !== '' && suite !== test.filePath);
        run.add({
            file: test.filePath,
            name: titles.length > 0 && !test.name.startsWith(titles.join(' > ')) ? [...titles, test.name].join(' > ') : test.name,
            status: ctrf_statuses[test.status] ?? 'error',
            durationMs: test.duration !== undefined && test.duration >= 0 ? test.duration : undefined,
            message: test.message,
            traceback: test.trace,
        });
        const attempts = test.retryAttempts ?? [];
        if (attempts.length > 0)
            run.all().at(-1).attempts = attempts.map((one) => ({
                status: ctrf_statuses[one.status] ?? 'error',
                ...(one.message !== undefined && { message: one.message }),
            }));
    }
    run.totals = {
        total: summary.tests,
        passed: summary.passed,
        failed: summary.failed,
        errors: summary.other,
        skipped: summary.skipped + summary.pending,
    };
    return run.build();
}
/** `report` in the Common Test Report Format, version 0.0.0 of its schema; what is not known has the format's required zero. */
function toCtrf(report) {
    const count = (status) => report.tests.filter((test) => test.status === status).length;
    const duration = report.durationMs ?? 0;
    return {
        reportFormat: 'CTRF',
        specVersion: '0.0.0',
        results: {
            tool: { name: report.framework },
            summary: {
                tests: report.tests.length,
                passed: count('passed'),
                failed: count('failed'),
                skipped: count('skipped'),
                pending: 0,
                other: count('error'),
                start: 0,
                stop: Math.round(duration),
            },
            tests: report.tests.map(ctrfTest),
        },
    };
}
function ctrfTest(test) {
    const retries = test.attempts?.slice(0, -1) ?? [];
    return {
        name: test.name,
        status: test.status === 'error' ? 'other' : test.status,
        rawStatus: test.status,
        duration: test.durationMs ?? 0,
        ...(test.file !== undefined && { filePath: test.file }),
        ...(test.message !== undefined && { message: test.message }),
        ...(test.traceback !== undefined && { trace: test.traceback }),
        ...(retries.length > 0 && {
            retries: retries.length,
            flaky: test.status === 'passed',
            retryAttempts: test.attempts.map((one, index) => ({
                attempt: index + 1,
                status: one.status === 'error' ? 'other' : one.status,
                ...(one.message !== undefined && { message: one.message }),
            })),
        }),
    };
}

// EXTERNAL MODULE: ./build/src/test-runs/console/clean-line.js
var clean_line = __webpack_require__(46383);
;// CONCATENATED MODULE: ./build/src/test-runs/machine/json-reports.js



const json_reports_statuses = {
    passed: 'passed',
    failed: 'failed',
    pending: 'skipped',
    skipped: 'skipped',
    todo: 'skipped',
    disabled: 'skipped',
};
const jestSchema = schemas/* object */.Ikc({
    numTotalTests: schemas/* number */.aig().optional(),
    numPassedTests: schemas/* number */.aig().optional(),
    numFailedTests: schemas/* number */.aig().optional(),
    numPendingTests: schemas/* number */.aig().optional(),
    numTodoTests: schemas/* number */.aig().optional(),
    testResults: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        status: schemas/* string */.YjP().optional(),
        message: schemas/* string */.YjP().nullish(),
        assertionResults: schemas/* array */.YOg(schemas/* object */.Ikc({
            ancestorTitles: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
            title: schemas/* string */.YjP(),
            status: schemas/* string */.YjP(),
            duration: schemas/* number */.aig().nullish(),
            failureMessages: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
            retryReasons: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
        })),
    })),
});
/** jest's `--json` and vitest's json reporter, which has the same shape. */
function readJestJson(value, framework) {
    const parsed = jestSchema.safeParse(value);
    if (!parsed.success)
        return undefined;
    const data = parsed.data;
    const run = new report_builder/* ReportBuilder */.e(framework);
    for (const file of data.testResults)
        addJestFile(run, file);
    setTotals(run, {
        total: data.numTotalTests,
        passed: data.numPassedTests,
        failed: data.numFailedTests,
        skipped: data.numPendingTests === undefined ? undefined : data.numPendingTests + (data.numTodoTests ?? 0),
    });
    return run.build();
}
function addJestFile(run, file) {
    for (const test of file.assertionResults)
        addJestTest(run, file.name, test);
    const blamed = file.assertionResults.some((test) => test.status === 'failed');
    if (file.status !== 'failed' || blamed)
        return;
    const message = file.message
        ? (0,clean_line/* stripEscapes */.Nl)(file.message).replace(/^\s*● Test suite failed to run\s*/, '')
        : undefined;
    run.add({ file: file.name, name: file.name, status: 'error', message: message?.trim() });
}
function addJestTest(run, file, test) {
    const status = json_reports_statuses[test.status] ?? 'skipped';
    const traceback = test.failureMessages?.map((message) => (0,clean_line/* stripEscapes */.Nl)(message)).join('\n\n') || undefined;
    const result = { file, name: [...test.ancestorTitles, test.title].join(' > '), status };
    const retries = test.retryReasons ?? [];
    run.add({
        ...result,
        durationMs: test.duration !== null && test.duration !== undefined && test.duration >= 0 ? test.duration : undefined,
        message: status === 'failed' ? messageOf(traceback) : undefined,
        traceback: status === 'failed' ? traceback : undefined,
    });
    if (retries.length === 0)
        return;
    const entry = run.all().at(-1);
    const failed = retries
        .slice(0, 100)
        .map((message) => ({ status: 'failed', message: (0,clean_line/* stripEscapes */.Nl)(message) }));
    entry.attempts = [...failed, { status }];
}
/** The text before the first stack frame. */
function messageOf(traceback) {
    const at = traceback?.search(/\n\s+at /) ?? -1;
    return (at < 0 ? traceback : traceback.slice(0, at))?.trim();
}
const mochaTest = schemas/* object */.Ikc({
    title: schemas/* string */.YjP(),
    fullTitle: schemas/* string */.YjP().optional(),
    titlePath: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    file: schemas/* string */.YjP().nullish(),
    duration: schemas/* number */.aig().nullish(),
    currentRetry: schemas/* number */.aig().nullish(),
    err: schemas/* object */.Ikc({ message: schemas/* string */.YjP().optional(), stack: schemas/* string */.YjP().optional() }).nullish(),
});
const mochaSchema = schemas/* object */.Ikc({
    stats: schemas/* object */.Ikc({ passes: schemas/* number */.aig(), pending: schemas/* number */.aig(), failures: schemas/* number */.aig(), duration: schemas/* number */.aig().optional() }),
    tests: schemas/* array */.YOg(mochaTest),
    pending: schemas/* array */.YOg(mochaTest).default([]),
    failures: schemas/* array */.YOg(mochaTest).default([]),
    passes: schemas/* array */.YOg(mochaTest).default([]),
});
/** mocha's json reporter. Failed hooks stand only among the failures. */
function readMochaJson(value) {
    const parsed = mochaSchema.safeParse(value);
    if (!parsed.success)
        return undefined;
    const { stats, pending, failures, passes } = parsed.data;
    const run = new report_builder/* ReportBuilder */.e('mocha');
    for (const test of passes)
        addMocha(run, test, 'passed');
    for (const test of failures)
        addMocha(run, test, /^"(?:before|after) (?:all|each)" hook\b/.test(test.title) ? 'error' : 'failed');
    for (const test of pending)
        addMocha(run, test, 'skipped');
    setTotals(run, { passed: stats.passes, failed: stats.failures, skipped: stats.pending });
    if (stats.duration !== undefined && stats.duration >= 0)
        run.durationMs = stats.duration;
    return run.build();
}
function addMocha(run, test, status) {
    const full = test.fullTitle ?? test.title;
    const parent = full.endsWith(` ${test.title}`) ? full.slice(0, -test.title.length - 1) : '';
    const name = test.titlePath?.join(' > ') ?? (parent === '' ? full : `${parent} > ${test.title}`);
    if (name === '')
        return;
    run.add({
        name,
        status,
        durationMs: test.duration !== null && test.duration !== undefined && test.duration >= 0 ? test.duration : undefined,
        message: test.err?.message,
        traceback: test.err?.stack,
    });
    const retries = Math.min(100, test.currentRetry ?? 0);
    if (retries > 0)
        run.all().at(-1).attempts = [
            ...Array.from({ length: retries }, () => ({ status: 'failed' })),
            { status },
        ];
}
const playwrightResult = schemas/* object */.Ikc({
    status: schemas/* string */.YjP().optional(),
    duration: schemas/* number */.aig().optional(),
    error: schemas/* object */.Ikc({ message: schemas/* string */.YjP().optional(), stack: schemas/* string */.YjP().optional() }).optional(),
});
const playwrightSpec = schemas/* object */.Ikc({
    title: schemas/* string */.YjP(),
    file: schemas/* string */.YjP().optional(),
    tests: schemas/* array */.YOg(schemas/* object */.Ikc({
        projectName: schemas/* string */.YjP().optional(),
        status: schemas/* string */.YjP().optional(),
        results: schemas/* array */.YOg(playwrightResult).default([]),
    })),
});
const playwrightSuite = schemas/* object */.Ikc({
    title: schemas/* string */.YjP(),
    file: schemas/* string */.YjP().optional(),
    specs: schemas/* array */.YOg(playwrightSpec).optional(),
    suites: schemas/* array */.YOg(schemas/* lazy */.RZV(() => playwrightSuite)).optional(),
});
const playwrightSchema = schemas/* object */.Ikc({
    suites: schemas/* array */.YOg(playwrightSuite),
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({ message: schemas/* string */.YjP().optional(), location: schemas/* object */.Ikc({ file: schemas/* string */.YjP() }).optional() }))
        .default([]),
    stats: schemas/* object */.Ikc({
        expected: schemas/* number */.aig(),
        unexpected: schemas/* number */.aig(),
        flaky: schemas/* number */.aig(),
        skipped: schemas/* number */.aig(),
        duration: schemas/* number */.aig().optional(),
    }),
});
/** Playwright's json reporter; retries are attempts, a flaky test passed. */
function readPlaywrightJson(value) {
    const parsed = playwrightSchema.safeParse(value);
    if (!parsed.success)
        return undefined;
    const { suites, stats, errors } = parsed.data;
    const run = new report_builder/* ReportBuilder */.e('playwright');
    for (const suite of suites)
        addPlaywrightSuite(run, suite, []);
    for (const error of errors) {
        if (error.location)
            run.add({ file: error.location.file, name: error.location.file, status: 'error', message: error.message });
    }
    setTotals(run, { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped });
    if (stats.duration !== undefined)
        run.durationMs = stats.duration;
    return run.build();
}
function addPlaywrightSuite(run, suite, titles) {
    const own = suite.title === suite.file ? titles : [...titles, suite.title];
    for (const spec of suite.specs ?? [])
        addPlaywrightSpec(run, spec, own, suite.file);
    for (const child of suite.suites ?? [])
        addPlaywrightSuite(run, child, own);
}
function addPlaywrightSpec(run, spec, titles, file) {
    for (const test of spec.tests) {
        const project = test.projectName ? [`[${test.projectName}]`] : [];
        const status = test.status === 'unexpected' ? 'failed' : test.status === 'skipped' ? 'skipped' : 'passed';
        const error = status === 'failed' ? test.results.findLast((result) => result.error)?.error : undefined;
        run.add({
            file: spec.file ?? file,
            name: [...project, ...titles, spec.title].join(' > '),
            status,
            durationMs: test.results.at(-1)?.duration,
            message: error?.message && (0,clean_line/* stripEscapes */.Nl)(error.message),
            traceback: error?.stack && (0,clean_line/* stripEscapes */.Nl)(error.stack),
        });
        if (test.results.length > 1)
            run.all().at(-1).attempts = test.results.map(attemptOf);
    }
}
function attemptOf(result) {
    const message = result.error?.message;
    return {
        status: (json_reports_statuses[result.status ?? ''] ?? 'failed'),
        ...(result.duration !== undefined && result.duration >= 0 && { durationMs: result.duration }),
        ...(message !== undefined && { message: (0,clean_line/* stripEscapes */.Nl)(message) }),
    };
}
function setTotals(run, totals) {
    for (const [key, value] of Object.entries(totals)) {
        if (value !== undefined && Number.isSafeInteger(value) && value >= 0)
            run.totals[key] = value;
    }
}

;// CONCATENATED MODULE: ./build/src/test-runs/machine/junit-names.js
const sourceFile = /^[^\s]{1,400}\.(?:[cm]?[jt]sx?|py|rb|php|bats|vue|svelte)$/;
/** pytest writes `package.module.Class`; modules are lower case by convention, and `file` says it where it is written. */
function pytestName({ name, classname, file }) {
    const parts = classname.split('.');
    const module = file?.replace(/\.py$/, '').replaceAll(/[/\\]/g, '.');
    if (module !== undefined && (classname === module || classname.startsWith(`${module}.`))) {
        const classes = classname.slice(module.length + 1);
        return { file: file, name: [...(classes === '' ? [] : classes.split('.')), name].join('::') };
    }
    if (classname === '')
        return loadFailure(name);
    let last = parts.length - 1;
    while (last > 0 && /^[A-Z]/.test(parts[last]))
        last--;
    return { file: `${parts.slice(0, last + 1).join('/')}.py`, name: [...parts.slice(last + 1), name].join('::') };
}
/** A module that could not be collected: `name` is its dotted path. */
function loadFailure(name) {
    const path = /[/\\]|\.py$/.test(name) ? name : `${name.replaceAll('.', '/')}.py`;
    return { file: path, name: path };
}
function titles(name) {
    return name.split(' › ').join(' > ');
}
function nodeTestName({ name, suites }) {
    if (suites.length === 0 && sourceFile.test(name))
        return { file: name, name };
    return { name: [...suites, name].join(' > ') };
}
const naming = {
    pytest: pytestName,
    'node:test': nodeTestName,
    vitest: ({ name, classname }) => ({ file: classname || name, name }),
    playwright: ({ name, classname }) => ({ file: classname || undefined, name: titles(name) }),
    'go test': ({ name, classname, suites }) => {
        const owner = classname || suites.at(-1) || name;
        const broken = name === '[build failed]' || name === '[setup failed]' || (name === 'TestMain' && classname === '');
        return { file: owner, name: broken ? owner : name };
    },
    nextest: ({ name, classname }) => ({ file: classname || undefined, name }),
    ctest: ({ name }) => ({ name }),
    gtest: ({ name, classname }) => ({ name: classname === '' ? name : `${classname}.${name}` }),
    phpunit: ({ name, classname }) => ({ name: classname === '' ? name : `${classname.replaceAll('.', '\\')}::${name}` }),
    maven: javaName,
    gradle: javaName,
    unittest: javaName,
    rspec: ({ name, file }) => ({ file, name }),
    jest: ({ name, file }) => ({ file, name: titles(name) }),
    bats: ({ name }) => ({ name }),
    mocha: ({ name, classname }) => ({ name: classname === '' ? name : `${classname} > ${name}` }),
};
function javaName({ name, classname }) {
    if (classname === '' || name === '' || name === classname)
        return { name: name || classname };
    return { name: `${classname}.${name}` };
}
/** The name a framework's console prints for this test case; a general rule for writers nobody knows. */
function junitName(framework, junit) {
    const known = framework === undefined ? undefined : naming[framework];
    if (known)
        return known(junit);
    if (junit.file !== undefined)
        return { file: junit.file, name: junit.name };
    if (sourceFile.test(junit.classname))
        return { file: junit.classname, name: titles(junit.name) };
    return javaName(junit);
}
/** Who wrote the document, told by what only this writer does. */
function junitFramework(root, attributes, cases) {
    const name = attributes.get('name') ?? '';
    const first = cases[0];
    if (name === 'pytest' || name === 'pytest tests')
        return 'pytest';
    if (name === 'vitest tests')
        return 'vitest';
    if (name === 'jest tests')
        return 'jest';
    if (name === 'AllTests')
        return 'gtest';
    if (name.startsWith('nextest'))
        return 'nextest';
    if (name === 'Mocha Tests')
        return 'mocha';
    if (name === 'rspec')
        return 'rspec';
    if (attributes.has('xsi:noNamespaceSchemaLocation') && root === 'testsuite')
        return 'maven';
    if (attributes.has('id') && attributes.get('id') === '' && root === 'testsuites')
        return 'playwright';
    if (first && /\.bats$/.test(first.classname))
        return 'bats';
    const goTest = (test) => /^(?:Test|Example|Fuzz|Benchmark)/.test(test.name) && /^[\w.-]+(?:\/[\w.-]+)*$/.test(test.classname);
    if (cases.some((test) => goTest(test) && test.classname.includes('/')))
        return 'go test';
    if (first?.file?.endsWith('.php') === true)
        return 'phpunit';
    if (first && first.classname === first.name && root === 'testsuite')
        return 'ctest';
    if (root === 'testsuites' && attributes.size === 0 && first?.file !== undefined && sourceFile.test(first.file))
        return 'node:test';
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/test-runs/machine/xml-reader.js

const named = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const deepest = 200;
/**
 * Reads XML 1.0 without a document type: entities other than the five predefined ones and character references are kept
 * as they are written, so nothing expands; linear in its length. Throws `UserError` with the line where it is not well formed.
 */
function readXml(source, handler) {
    const stack = [];
    let at = source.charCodeAt(0) === 0xfeff ? 1 : 0;
    while (at < source.length) {
        const tag = source.indexOf('<', at);
        const end = tag < 0 ? source.length : tag;
        if (end > at && stack.length > 0)
            handler.text(decode(source.slice(at, end)));
        if (tag < 0)
            break;
        at = readMarkup(source, tag, stack, handler);
    }
    if (stack.length > 0)
        throw broken(source, source.length, `<${stack.at(-1)}> is not closed`);
}
/** Reads what begins with `<` and returns the position after it. */
function readMarkup(source, tag, stack, handler) {
    const next = source.charCodeAt(tag + 1);
    if (next === 33)
        return readDeclaration(source, tag, stack, handler);
    if (next === 63)
        return after(source, '?>', tag, 'a processing instruction');
    if (next === 47) {
        const end = after(source, '>', tag, 'a closing tag');
        const name = source.slice(tag + 2, end - 1).trim();
        if (stack.pop() !== name)
            throw broken(source, tag, `</${name.slice(0, 40)}> closes nothing`);
        handler.close(name);
        return end;
    }
    return readElement(source, tag, stack, handler);
}
function readDeclaration(source, tag, stack, handler) {
    if (source.startsWith('<!--', tag))
        return after(source, '-->', tag + 4, 'a comment');
    if (source.startsWith('<![CDATA[', tag)) {
        const end = after(source, ']]>', tag, 'a CDATA section');
        if (stack.length > 0)
            handler.text(source.slice(tag + 9, end - 3));
        return end;
    }
    const end = after(source, '>', tag, 'a declaration');
    if (source.slice(tag, end).includes('['))
        throw broken(source, tag, 'a document type with declarations is refused');
    return end;
}
function readElement(source, tag, stack, handler) {
    let at = tag + 1;
    while (at < source.length && !isEnd(source.charCodeAt(at)))
        at++;
    const name = source.slice(tag + 1, at);
    if (!/^[A-Za-z_:][\w:.-]{0,200}$/.test(name))
        throw broken(source, tag, 'this is not an element');
    const attributes = new Map();
    for (;;) {
        at = skipSpace(source, at);
        const code = source.charCodeAt(at);
        if (code === 62 || code === 47 || Number.isNaN(code))
            break;
        at = readAttribute(source, at, attributes);
    }
    const empty = source.charCodeAt(at) === 47;
    if (source.charCodeAt(empty ? at + 1 : at) !== 62)
        throw broken(source, tag, `<${name}> has no end`);
    if (stack.length >= deepest)
        throw broken(source, tag, `elements are nested more than ${deepest} deep`);
    handler.open(name, attributes);
    if (empty)
        handler.close(name);
    else
        stack.push(name);
    return empty ? at + 2 : at + 1;
}
function readAttribute(source, from, attributes) {
    let at = from;
    while (at < source.length && source.charCodeAt(at) !== 61 && !isEnd(source.charCodeAt(at)))
        at++;
    const name = source.slice(from, at);
    at = skipSpace(source, at);
    if (name === '' || source.charCodeAt(at) !== 61)
        throw broken(source, from, 'an attribute has no value');
    at = skipSpace(source, at + 1);
    const quote = source[at];
    if (quote !== '"' && quote !== "'")
        throw broken(source, from, `the value of ${name.slice(0, 40)} is not quoted`);
    const end = source.indexOf(quote, at + 1);
    if (end < 0)
        throw broken(source, from, `the value of ${name.slice(0, 40)} has no end`);
    attributes.set(name, decode(source.slice(at + 1, end)));
    return end + 1;
}
function decode(text) {
    if (!text.includes('&'))
        return text;
    return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-z]{2,4}));/g, (whole, decimal, hexadecimal, name) => {
        if (name !== undefined)
            return named[name] ?? whole;
        const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}
function isEnd(code) {
    return code <= 32 || code === 62 || code === 47;
}
function skipSpace(source, from) {
    let at = from;
    while (source.charCodeAt(at) <= 32)
        at++;
    return at;
}
function after(source, mark, from, what) {
    const at = source.indexOf(mark, from);
    if (at < 0)
        throw broken(source, from, `${what} has no end`);
    return at + mark.length;
}
function broken(source, at, what) {
    let line = 1;
    for (let next = source.indexOf('\n'); next >= 0 && next < at; next = source.indexOf('\n', next + 1))
        line++;
    return new user_error/* UserError */.y(`The XML report is not well formed: line ${line}: ${what}.`);
}

;// CONCATENATED MODULE: ./build/src/test-runs/machine/junit.js




const longestText = 20_000;
const outcomes = { failure: 'failed', error: 'error', skipped: 'skipped' };
const earlier = {
    flakyFailure: 'failed',
    flakyError: 'error',
    rerunFailure: 'failed',
    rerunError: 'error',
};
/** Collects the test cases of a document, whoever wrote it. */
class JunitCollector {
    cases = [];
    root = '';
    rootAttributes = new Map();
    top = [];
    suites = [];
    todo = false;
    current;
    child;
    open(name, attributes) {
        if (this.root === '') {
            this.root = name;
            this.rootAttributes = attributes;
        }
        if (name === 'testsuite')
            this.openSuite(attributes);
        else if (name === 'testcase')
            this.openCase(attributes);
        else if (this.current && (outcomes[name] ?? earlier[name]))
            this.openOutcome(name, attributes);
    }
    text(text) {
        if (this.child && this.child.text.length < longestText)
            this.child.text += text;
    }
    close(name) {
        if (name === 'testsuite')
            this.suites.pop();
        else if (name === 'testcase')
            this.closeCase();
        else if (outcomes[name] ?? earlier[name])
            this.closeOutcome();
    }
    openSuite(attributes) {
        if (this.suites.length === 0)
            this.top.push(attributes);
        this.suites.push(attributes.get('name') ?? '');
    }
    openCase(attributes) {
        const status = attributes.get('status') ?? attributes.get('result');
        this.current = {
            name: attributes.get('name') ?? '',
            classname: attributes.get('classname') ?? '',
            file: attributes.get('file'),
            suites: [...this.suites],
            seconds: attributes.get('time'),
            status: status === 'notrun' || status === 'disabled' || status === 'skipped' ? 'skipped' : 'passed',
            attempts: [],
        };
    }
    openOutcome(name, attributes) {
        // node:test marks a failing test that is still to do as failed and as to do.
        const todo = attributes.get('type') === 'todo';
        if (todo)
            this.todo = true;
        const status = outcomes[name] ?? earlier[name];
        this.child = { status, message: attributes.get('message') || undefined, text: '', earlier: name in earlier };
    }
    closeOutcome() {
        const child = this.child;
        const test = this.current;
        this.child = undefined;
        if (!child || !test)
            return;
        const text = (0,clean_line/* stripEscapes */.Nl)(child.text).trim() || undefined;
        const message = child.message === undefined ? text : (0,clean_line/* stripEscapes */.Nl)(child.message);
        if (child.earlier) {
            if (test.attempts.length < 100)
                test.attempts.push({ status: child.status, ...(message && { message }) });
            return;
        }
        if (test.status === 'error' || (test.status === 'failed' && child.status !== 'error'))
            return;
        test.status = child.status;
        test.message = message;
        test.traceback = child.status === 'skipped' ? undefined : text;
    }
    closeCase() {
        if (this.current && this.todo)
            this.current.status = 'skipped';
        this.todo = false;
        if (this.current)
            this.cases.push(this.current);
        this.current = undefined;
    }
}
/**
 * Reads JUnit XML in the dialects of pytest, surefire (with its `flakyFailure` and `rerunFailure`), gradle, vitest,
 * node:test, go-junit-report, gotestsum, nextest, gtest, ctest, phpunit, playwright and others. Throws `UserError` where it is
 * not well-formed XML or no such report.
 */
function readJunit(text, framework) {
    const collector = new JunitCollector();
    readXml(text, collector);
    if (collector.root !== 'testsuites' && collector.root !== 'testsuite')
        throw notJunit(collector.root);
    const writer = framework ?? junitFramework(collector.root, collector.rootAttributes, collector.cases);
    const run = new report_builder/* ReportBuilder */.e(writer ?? 'junit');
    run.countsOtherThings = true;
    for (const test of collector.cases)
        addCase(run, test, writer);
    junit_setTotals(run, collector);
    run.impliedPassed = 0;
    return run.build();
}
function addCase(run, test, writer) {
    const named = junitName(writer, test);
    if (named.name === '')
        return;
    const seconds = Number.parseFloat((test.seconds ?? '').replaceAll(',', ''));
    const result = {
        ...named,
        status: named.file === named.name && test.status === 'failed' ? 'error' : test.status,
        durationMs: seconds >= 0 ? seconds * 1000 : undefined,
        message: test.message,
        traceback: test.traceback,
    };
    // pytest writes a second entry for a broken teardown and one more for each rerun.
    if (writer === 'pytest')
        run.mention(result);
    else if (writer === 'go test')
        run.repeat(result);
    else
        addWithAttempts(run, result, test);
}
function addWithAttempts(run, result, test) {
    if (test.attempts.length === 0) {
        run.add(result);
        return;
    }
    // Surefire writes the first failure as `failure` and the later ones as reruns; a flaky test has only `flaky…` and passed last.
    const last = { status: test.status, ...(test.message !== undefined && { message: test.message }) };
    const attempts = test.status === 'passed' ? [...test.attempts, last] : [last, ...test.attempts];
    run.add(result);
    run.all().at(-1).attempts = attempts;
}
function junit_setTotals(run, collector) {
    const sources = collector.rootAttributes.has('tests') ? [collector.rootAttributes] : collector.top;
    const sum = (...names) => {
        let total;
        for (const source of sources) {
            for (const name of names) {
                const value = Number(source.get(name));
                if (source.has(name) && Number.isSafeInteger(value) && value >= 0)
                    total = (total ?? 0) + value;
            }
        }
        return total;
    };
    const totals = {
        total: sum('tests'),
        failed: sum('failures'),
        errors: sum('errors'),
        skipped: sum('skipped', 'disabled'),
    };
    for (const [key, value] of Object.entries(totals)) {
        if (value !== undefined)
            run.totals[key] = value;
    }
    const counted = (totals.failed ?? 0) + (totals.errors ?? 0);
    const named = run.all().filter((test) => test.status === 'failed' || test.status === 'error').length;
    if (counted > 0 && named === 0)
        run.contradiction(`The report counts ${counted} failed tests and names none.`);
}
function notJunit(root) {
    return new Error(`<${root.slice(0, 60)}> is no JUnit report`);
}

;// CONCATENATED MODULE: ./build/src/test-runs/machine/read-machine-report.js







/**
 * Reads a machine-readable test report: JUnit XML in any dialect, the JSON of jest, vitest, mocha, playwright and
 * `go test -json`, TAP 13 and 14, CTRF. Throws `UserError` where it is none of them.
 */
function readMachineReport(source, options = {}) {
    const text = typeof source === 'string' ? source : new TextDecoder().decode(source);
    const start = text
        .slice(0, 2000)
        .trimStart()
        .replace(/^\uFEFF/, '');
    const report = start.startsWith('<')
        ? junit(text, options.framework)
        : (json(text, start, options.framework) ?? tap(text));
    if (!report)
        throw unknown();
    return options.root === undefined ? report : relativeTo(report, options.root);
}
function junit(text, framework) {
    return readJunit(text, framework);
}
function json(text, start, framework) {
    if (!start.startsWith('{'))
        return start.includes('"Action":') || framework === 'go test' ? goTest(text) : undefined;
    const line = start.slice(0, start.indexOf('\n') < 0 ? undefined : start.indexOf('\n'));
    if (/"Action":/.test(line) && /"(?:Package|ImportPath)":/.test(line))
        return goTest(text);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        // A report that ends early or follows other output is no report.
        throw new user_error/* UserError */.y('The JSON report is not valid JSON: it may have been cut off, or be mixed with other output.');
    }
    return (readCtrf(value) ??
        readPlaywrightJson(value) ??
        readMochaJson(value) ??
        readJestJson(value, framework ?? jestOrVitest(text)));
}
/** vitest writes the shape of jest; only jest counts suites that broke at run time. */
function jestOrVitest(text) {
    return text.includes('"numRuntimeErrorTestSuites"') ? 'jest' : 'vitest';
}
function goTest(text) {
    const events = new go_test_events/* GoTestEvents */.k();
    let any = false;
    for (const line of text.split('\n')) {
        if (line.startsWith('{'))
            any = events.feed(line) || any;
    }
    if (!any)
        return undefined;
    events.run.impliedPassed = events.run.all().filter((test) => test.status === 'passed').length;
    return events.run.build();
}
function tap(text) {
    const reader = new tap_reader/* TapReader */.L();
    for (const line of text.split('\n'))
        reader.feed(line.endsWith('\r') ? line.slice(0, -1) : line);
    return reader.points > 0 || /^TAP version 1[34]/m.test(text.slice(0, 4000)) ? reader.report() : undefined;
}
function relativeTo(report, root) {
    const folder = root.endsWith('/') ? root : `${root}/`;
    const relative = (path) => (path.startsWith(folder) ? path.slice(folder.length) : path);
    const taken = new Set();
    const tests = report.tests.map((test) => {
        if (test.file === undefined)
            return unique(test, taken);
        const file = relative(test.file);
        const name = test.name === test.file ? file : test.name;
        return unique({ ...test, file, name, id: (0,report_builder/* testId */.N)(file, name) }, taken);
    });
    return { ...report, tests };
}
function unique(test, taken) {
    let id = test.id;
    for (let number = 2; taken.has(id); number++)
        id = `${(0,report_builder/* testId */.N)(test.file, test.name)} (${number})`;
    taken.add(id);
    return { ...test, id };
}
function unknown() {
    return new user_error/* UserError */.y('This is no test report that can be read: expected JUnit XML, the JSON of jest, vitest, mocha, playwright, go test or CTRF, or TAP.');
}

;// CONCATENATED MODULE: ./build/src/test-runs/merge-reports.js
/** Several reports of one run as one; ids that repeat are numbered. */
function mergeReports(framework, reports) {
    if (reports.length === 1)
        return reports[0];
    const taken = new Set();
    const tests = [];
    for (const test of reports.flatMap((report) => report.tests)) {
        let id = test.id;
        for (let number = 2; taken.has(id); number++)
            id = `${test.id} (${number})`;
        taken.add(id);
        tests.push({ ...test, id });
    }
    const coverage = reports.find((report) => report.coverage !== undefined)?.coverage;
    const contradictions = reports.flatMap((report) => report.contradictions ?? []);
    const counted = reports.length > 0 && reports.every((report) => report.unnamedPassed !== null);
    return {
        framework,
        tests,
        unnamedPassed: counted ? reports.reduce((sum, report) => sum + (report.unnamedPassed ?? 0), 0) : null,
        ...(coverage === undefined ? {} : { coverage }),
        ...(contradictions.length > 0 ? { contradictions } : {}),
        ...(reports.some((report) => report.truncated === true) ? { truncated: true } : {}),
    };
}

;// CONCATENATED MODULE: ./build/src/test-runs/read-run.js










const mostFiles = 5000;
/** Runners whose console is a TAP stream. */
const printsTap = new Set(['ava', 'tap', 'tape']);
/** XML files in all folders called `name` under `root`, links not followed. */
async function reportFiles(root, name, inside = false, depth = 0) {
    if (depth > 12)
        return [];
    const found = [];
    for (const entry of await (0,promises_.readdir)(root, { withFileTypes: true }).catch(() => [])) {
        const path = (0,external_node_path_.join)(root, entry.name);
        if (entry.isDirectory() && entry.name !== 'node_modules' && entry.name !== '.git') {
            found.push(...(await reportFiles(path, name, inside || entry.name === name, depth + 1)));
        }
        else if (inside && entry.isFile() && entry.name.endsWith('.xml'))
            found.push(path);
        if (found.length > mostFiles)
            break;
    }
    return found;
}
/** The machine-readable texts that a run left. */
async function reportTexts(plan, result, repository) {
    if (plan.report === undefined)
        return [];
    if (plan.report.kind === 'stdout')
        return [result.stdout];
    const paths = plan.report.kind === 'file' ? [plan.report.path] : await reportFiles(repository, plan.report.name);
    const texts = [];
    for (const path of paths) {
        const text = await readUntrustedFile(path);
        if (text !== undefined && text.trim() !== '')
            texts.push(text);
    }
    return texts;
}
/** A report that a killed run left half-written says nothing; the console does. */
function readReport(text, framework, root) {
    try {
        return readMachineReport(text, { framework, root });
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y)
            return undefined;
        throw error;
    }
}
/** What a console says of the framework's tests; a console may hold several runs of it. */
function readText(console, framework) {
    const grammar = printsTap.has(framework) ? 'tap' : framework;
    return { ...mergeReports(framework, (0,read_console/* readConsole */.MC)(console, { framework: grammar })), framework };
}
/** The console of a plan that runs files one by one, read file by file so that equal names stay apart. */
function readByFile(console, marker, framework) {
    const parts = console.split(marker).slice(1);
    const reports = parts.map((part) => {
        const end = part.indexOf('\n');
        const file = part.slice(0, end < 0 ? part.length : end).trim();
        const report = readText(end < 0 ? '' : part.slice(end + 1), framework);
        return { ...report, tests: report.tests.map((test) => ({ ...test, file, id: `${file} > ${test.name}` })) };
    });
    return mergeReports(framework, reports);
}
/**
 * Reads a finished run: its machine-readable report where one was left, else its console,  both compared. `repository`
 * is the tree.
 */
async function readRun(plan, result, repository) {
    const console = plan.report?.kind === 'stdout' ? goConsole(result.output) : result.output;
    const { framework } = plan;
    const fromConsole = plan.fileMarker === undefined ? readText(console, framework) : readByFile(console, plan.fileMarker, framework);
    const texts = await reportTexts(plan, result, repository);
    const coverage = (await readCoverage(plan)) ?? fromConsole.coverage;
    const withCoverage = coverage === undefined ? {} : { coverage };
    const read = texts.flatMap((text) => readReport(text, framework, repository) ?? []);
    if (read.length === 0)
        return { report: { ...fromConsole, ...withCoverage }, console };
    const machine = { ...mergeReports(framework, read), framework };
    // Where the console was made from the report, comparing them says nothing.
    const compared = plan.report?.kind === 'stdout' ? [] : compareReports(machine, fromConsole);
    const contradictions = [...(machine.contradictions ?? []), ...compared];
    const report = { ...machine, ...withCoverage, ...(contradictions.length > 0 ? { contradictions } : {}) };
    return { report, console };
}

;// CONCATENATED MODULE: ./build/src/test-runs/run-tests.js







const processLimit = 2000;
const memoryLimit = 8 * 1024 ** 3;
const outputLimit = 16 * 1024 ** 2;
function offlineEnvironment(stack, network) {
    if (network)
        return {};
    if (stack.packageManager === 'cargo')
        return { CARGO_NET_OFFLINE: 'true' };
    if (stack.packageManager === 'go')
        return { GOPROXY: 'off', GOFLAGS: '-mod=mod -modcacherw' };
    return {};
}
/** One stream, so that lines stay in the order they were written; a report on standard output has to stay alone. */
function oneStream(plan) {
    return plan.report?.kind === 'stdout' ? '' : 'exec 2>&1; ';
}
async function execute(options, plan) {
    const { sandbox, stack, repository, installed, reportFolder, network = false } = options;
    return sandbox.run({
        command: `${installed.prelude}${oneStream(plan)}${plan.command}`,
        folder: (0,external_node_path_.join)(repository, stack.testFolder),
        writableFolders: [repository, reportFolder],
        environment: {
            PYTHONDONTWRITEBYTECODE: '1',
            FORCE_COLOR: '0',
            NO_COLOR: '1',
            ...installed.environment,
            ...offlineEnvironment(stack, network),
            ...plan.environment,
        },
        network,
        limits: { seconds: options.seconds, processes: processLimit, memoryBytes: memoryLimit, outputBytes: outputLimit },
        ...(options.signal === undefined ? {} : { signal: options.signal }),
        ...(options.onOutput === undefined ? {} : { onOutput: options.onOutput }),
    });
}
/**
 * Runs the selected tests once, without the network unless asked for, and reads what they left: the runner's own report
 * and its console, compared with each other and with the exit code. A run that times out, floods the console or crashes
 * yields what is known from its console.
 */
async function runTests(options) {
    const { stack, repository, selection, reportFolder, installed } = options;
    await (0,promises_.rm)(reportFolder, { recursive: true, force: true });
    await (0,promises_.mkdir)(reportFolder, { recursive: true });
    const tooling = { ...installed.tooling, offline: options.network !== true };
    const plan = await (0,plan_test_run/* planTestRun */.t)(stack, { repository, reportFolder, selection, tooling });
    const result = await execute(options, plan);
    const read = await readRun(plan, result, repository);
    const contradictions = [...(read.report.contradictions ?? []), ...checkExitCode(read.report, result)];
    const { timedOut, exitCode, durationMs } = result;
    const report = normaliseReport({
        ...read.report,
        ...(contradictions.length > 0 ? { contradictions } : {}),
    });
    const run = {
        command: plan.command,
        exitCode,
        timedOut,
        durationMs,
        outputDigest: (0,digest/* digest */.b)(result.output),
        report,
    };
    return { run, console: read.console, result };
}


/***/ }),

/***/ 80632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x7: () => (/* binding */ PatchConflictError),
  ri: () => (/* binding */ prepareWorkspaceStates)
});

// UNUSED EXPORTS: ignoreInstalled, installedFolders, objectEnvironment

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors/user-error.js
var user_error = __webpack_require__(31397);
;// CONCATENATED MODULE: ./build/src/repository/create-workspace.js


const identity = { name: 'bugfix', email: 'bugfix@users.noreply.github.com' };
/** The latest tag before `commit`: tools that take a version from git fail without one. */
async function latestTag({ git, gitFolder: folder }, commit) {
    const { stdout, exitCode } = await git.run(['describe', '--tags', '--abbrev=0', commit], {
        folder,
        expectedExitCodes: [0, 128],
    });
    return exitCode === 0 ? stdout.toString().trim() : undefined;
}
async function refuseFilled(folder) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    if ((await (0,promises_.readdir)(folder)).length > 0)
        throw new user_error/* UserError */.y(`The folder ${folder} is not empty.`);
}
/** Brings the objects of `tree`, and nothing else, into the repository `target`. */
async function copyTree({ git, gitFolder }, tree, target) {
    const pack = await git.run(['pack-objects', '--revs', '--stdout', '-q'], {
        folder: gitFolder,
        input: `${tree}\n`,
        maximumBytes: 4 * 1024 ** 3,
        seconds: 1800,
    });
    await git.run(['index-pack', '--stdin'], { folder: target, input: pack.stdout });
}
async function commitTree(repository, commit, tree, folder) {
    const { git, gitFolder } = repository;
    const date = (await git.text(['show', '-s', '--format=%ct +0000', commit], { folder: gitFolder })).trim();
    const environment = {
        GIT_AUTHOR_NAME: identity.name,
        GIT_AUTHOR_EMAIL: identity.email,
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_NAME: identity.name,
        GIT_COMMITTER_EMAIL: identity.email,
        GIT_COMMITTER_DATE: date,
    };
    const head = await git.text(['commit-tree', tree, '-m', 'The state before the fix'], { folder, environment });
    return head.trim();
}
/**
 * Makes `folder` (new or empty) a git repository whose whole history is one commit with the tree of `commit`: nobody
 * can read the answer from the future. It has an identity to commit with and the name of the latest tag before.
 */
async function createWorkspace(repository, commit, folder) {
    const { git, gitFolder } = repository;
    await refuseFilled(folder);
    await git.run(['init', '--quiet', '--template=', folder]);
    const tree = (await git.text(['rev-parse', '--verify', `${commit}^{tree}`], { folder: gitFolder })).trim();
    await copyTree(repository, tree, folder);
    const head = await commitTree(repository, commit, tree, folder);
    await git.run(['config', 'user.name', identity.name], { folder });
    await git.run(['config', 'user.email', identity.email], { folder });
    await git.run(['config', 'core.autocrlf', 'false'], { folder });
    await git.run(['reset', '--quiet', '--hard', head], { folder });
    const tag = await latestTag(repository, commit);
    if (tag !== undefined)
        await git.run(['tag', '--no-sign', '--', tag, head], { folder });
    const entries = (await git.text(['ls-tree', '-r', '-z', head], { folder })).split('\0');
    const submodules = entries
        .filter((entry) => entry.startsWith('160000'))
        .map((entry) => entry.slice(entry.indexOf('\t') + 1));
    const lfs = await git.run(['grep', '-q', '-e', 'filter=lfs', head, '--', '.gitattributes', '**/.gitattributes'], {
        folder,
        expectedExitCodes: [0, 1],
    });
    return { folder, head, commit, submodules, usesLargeFileStorage: lfs.exitCode === 0 };
}

;// CONCATENATED MODULE: ./build/src/test-runs/workspace-states.js




/** A patch that does not apply where it has to. */
class PatchConflictError extends Error {
    name = 'PatchConflictError';
    patch;
    constructor(patch, detail) {
        super(`The ${patch} patch does not apply: ${detail}`);
        this.patch = patch;
    }
}
/** Folders that package managers and builds fill; a clean-up of the tree leaves them alone. */
const installedFolders = [
    'node_modules',
    '.yarn',
    '.pnp.*',
    'target',
    'build',
    '.gradle',
    '.venv',
    'venv',
    '*.egg-info',
    '.eggs',
    '*.so',
    '.mvn',
];
/** Where objects are read from and written to: the repository's are only read. */
async function objectEnvironment(request) {
    const { repository, privateFolder } = request;
    const { git, gitFolder } = repository;
    const objects = await git.text(['rev-parse', '--path-format=absolute', '--git-path', 'objects'], {
        folder: gitFolder,
    });
    await (0,promises_.mkdir)((0,external_node_path_.join)(privateFolder, 'objects'), { recursive: true });
    return {
        GIT_DIR: gitFolder,
        GIT_OBJECT_DIRECTORY: (0,external_node_path_.join)(privateFolder, 'objects'),
        GIT_ALTERNATE_OBJECT_DIRECTORIES: objects.trim(),
    };
}
/** The tree that `patch` makes of `tree`. */
async function applyToTree(git, environment, tree, patch, name) {
    const call = { environment };
    await git.run(['read-tree', tree], call);
    if (patch.trim() !== '') {
        const applied = await git.run(['apply', '--cached', '--whitespace=nowarn', '-'], {
            ...call,
            input: patch,
            expectedExitCodes: [0, 1, 128],
        });
        if (applied.exitCode !== 0)
            throw new PatchConflictError(name, applied.stderr.trim().slice(0, 2000));
    }
    return (await git.text(['write-tree'], call)).trim();
}
async function changedPaths(git, environment, from, to) {
    const listed = await git.text(['diff-tree', '-r', '-z', '--name-only', '--no-renames', from, to], { environment });
    return listed.split('\0').filter((path) => path !== '');
}
/** What package managers and builds leave is no change of the tree. */
async function ignoreInstalled(folder) {
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, '.git', 'info'), { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, '.git', 'info', 'exclude'), `${installedFolders.join('\n')}\n`);
}
/**
 * Prepares `request.folder` (new, empty, or prepared before) as the base, with a repository of one commit in it. The trees of the
 * three states are made beforehand, so a patch that does not apply throws a PatchConflictError before anything is installed.
 */
async function prepareWorkspaceStates(request) {
    const { repository, folder, privateFolder } = request;
    const { git } = repository;
    const objects = await objectEnvironment(request);
    const scratch = { ...objects, GIT_INDEX_FILE: (0,external_node_path_.join)(privateFolder, 'scratch-index') };
    const base = (await git.text(['rev-parse', '--verify', `${request.baseCommit}^{tree}`], { environment: objects })).trim();
    const withTests = await applyToTree(git, scratch, base, request.testsPatch, 'tests');
    const withFix = await applyToTree(git, scratch, withTests, request.fixPatch, 'fix');
    const trees = { before: base, withTests, withFix };
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git'))) {
        await createWorkspace(repository, request.baseCommit, folder);
        await ignoreInstalled(folder);
    }
    const environment = { ...objects, GIT_WORK_TREE: folder, GIT_INDEX_FILE: (0,external_node_path_.join)(privateFolder, 'index') };
    const switchTo = async (state) => {
        await git.run(['read-tree', '--reset', '-u', trees[state]], { environment, folder });
        const spared = installedFolders.flatMap((pattern) => ['-e', pattern]);
        await git.run(['clean', '-ffdq', ...spared], { environment, folder, expectedExitCodes: [0, 1] });
    };
    await switchTo('before');
    return {
        folder,
        changedByTests: await changedPaths(git, objects, base, withTests),
        changedByFix: await changedPaths(git, objects, withTests, withFix),
        switchTo,
        async read(state, path) {
            const shown = await git.run(['cat-file', 'blob', `${trees[state]}:${path}`], {
                environment: objects,
                expectedExitCodes: [0, 128],
            });
            return shown.exitCode === 0 ? shown.stdout.toString('utf8') : undefined;
        },
        async list(state) {
            const listed = await git.text(['ls-tree', '-r', '-z', '--name-only', trees[state]], { environment: objects });
            return listed.split('\0').filter((path) => path !== '');
        },
    };
}


/***/ })

};
