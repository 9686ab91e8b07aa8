export const id = 4122;

export const ids = [ 4122 ];

export const modules = {
 41681: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   q: () => detectStack,
   L: () => stackOverridesSchema
  });
  var dist = __webpack_require__(38815);
  var schemas = __webpack_require__(13798);
  var coerce = __webpack_require__(49567);
  var user_error = __webpack_require__(31397);
  function folderOf(path) {
   const slash = path.lastIndexOf("/");
   return slash < 0 ? "." : path.slice(0, slash);
  }
  function inFolder(folder, name) {
   return folder === "." ? name : `${folder}/${name}`;
  }
  function foldersUpwards(folder) {
   const folders = [];
   for (let current = folder; current !== "."; current = folderOf(current)) folders.push(current);
   return [ ...folders, "." ];
  }
  function nearestWith({files: files}, path, names) {
   return foldersUpwards(folderOf(path)).find(folder => names.some(name => files.has(inFolder(folder, name))));
  }
  function owningFolder(survey, paths, names) {
   const votes = new Map;
   for (const path of paths) {
    const folder = nearestWith(survey, path, names);
    if (folder !== undefined) votes.set(folder, (votes.get(folder) ?? 0) + 1);
   }
   const best = [ ...votes ].sort((left, right) => right[1] - left[1])[0]?.[0];
   return best ?? (names.some(name => survey.files.has(name)) ? "." : undefined);
  }
  async function readFirst(survey, paths) {
   for (const path of paths) {
    if (!survey.files.has(path)) continue;
    const text = await survey.snapshot.readFile(path);
    if (text !== undefined) return {
     path: path,
     text: text
    };
   }
   return undefined;
  }
  function shellWord(word) {
   return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
  }
  async function detectGo(survey) {
   const goFiles = survey.changedFiles.filter(file => file.endsWith(".go"));
   const folder = owningFolder(survey, goFiles.length > 0 ? goFiles : survey.changedFiles, [ "go.mod" ]);
   if (folder === undefined && ![ ...survey.files ].some(file => file.endsWith(".go"))) return undefined;
   const testFolder = folder ?? ".";
   const manifest = folder === undefined ? undefined : inFolder(folder, "go.mod");
   const text = manifest === undefined ? "" : await survey.snapshot.readFile(manifest) ?? "";
   const version = /^go (\d+\.\d+)/m.exec(text)?.[1];
   const vendored = survey.files.has(inFolder(testFolder, "vendor/modules.txt"));
   const evidence = [ {
    field: "packageManager",
    value: "go",
    source: manifest ?? "no go.mod, only .go files",
    confidence: manifest === undefined ? .5 : 1
   } ];
   if (version !== undefined && manifest !== undefined) evidence.push({
    field: "languageVersion",
    value: version,
    source: `${manifest} (go)`,
    confidence: 1
   });
   return {
    language: "go",
    buildTool: "go",
    packageManager: "go",
    testFramework: "go test",
    installFolder: testFolder,
    testFolder: testFolder,
    installCommands: installCommands(manifest !== undefined, vendored),
    testCommand: "go test ./...",
    ...version === undefined ? {} : {
     languageVersion: version
    },
    baseImage: `golang:${version ?? "1"}`,
    evidence: evidence
   };
  }
  function installCommands(hasManifest, vendored) {
   if (!hasManifest) return [ "go mod init example.invalid/module", "go mod tidy" ];
   return vendored ? [] : [ "go mod download" ];
  }
  const gradleFiles = [ "build.gradle", "build.gradle.kts" ];
  function rootOf(survey, folder, names) {
   return foldersUpwards(folder).findLast(candidate => names.some(name => survey.files.has(inFolder(candidate, name)))) ?? folder;
  }
  async function javaVersion(survey, manifests) {
   const pattern = /<(?:maven\.compiler\.(?:release|target|source)|java\.version|release|target)>\s*(?:1\.)?(\d+)\s*<|(?:sourceCompatibility|targetCompatibility|languageVersion)[^\n]*?(?:1[._])?(\d+)/;
   for (const source of manifests) {
    const match = pattern.exec(await survey.snapshot.readFile(source) ?? "");
    const value = match?.[1] ?? match?.[2];
    if (value !== undefined) return {
     field: "languageVersion",
     value: value,
     source: source,
     confidence: .8
    };
   }
   return undefined;
  }
  function imageVersion(version) {
   const wanted = Number(version ?? 17);
   return String([ 8, 11, 17, 21, 25 ].find(candidate => candidate >= wanted) ?? 21);
  }
  async function detectMaven(survey) {
   const folder = owningFolder(survey, survey.changedFiles, [ "pom.xml" ]);
   if (folder === undefined) return undefined;
   const root = rootOf(survey, folder, [ "pom.xml" ]);
   const module = folder === root ? "" : folder.slice(root === "." ? 0 : root.length + 1);
   const selection = module === "" ? "" : ` -pl ${shellWord(module)} -am`;
   const version = await javaVersion(survey, [ inFolder(folder, "pom.xml"), inFolder(root, "pom.xml") ]);
   const manifest = inFolder(root, "pom.xml");
   return {
    language: "java",
    buildTool: "maven",
    packageManager: "maven",
    testFramework: "maven",
    installFolder: root,
    testFolder: root,
    installCommands: [ `mvn -B${selection} test-compile` ],
    testCommand: `mvn -B${selection} test`,
    ...version === undefined ? {} : {
     languageVersion: version.value
    },
    baseImage: `maven:3.9-eclipse-temurin-${imageVersion(version?.value)}`,
    evidence: [ {
     field: "packageManager",
     value: "maven",
     source: manifest,
     confidence: 1
    }, ...module === "" ? [] : [ {
     field: "testCommand",
     value: `-pl ${module}`,
     source: inFolder(folder, "pom.xml"),
     confidence: .9
    } ], ...version === undefined ? [] : [ version ] ]
   };
  }
  async function detectGradle(survey) {
   const folder = owningFolder(survey, survey.changedFiles, gradleFiles);
   if (folder === undefined) return undefined;
   const root = rootOf(survey, folder, [ ...gradleFiles, "settings.gradle", "settings.gradle.kts" ]);
   const module = folder === root ? "" : folder.slice(root === "." ? 0 : root.length + 1);
   const task = module === "" ? "test" : `:${module.replaceAll("/", ":")}:test`;
   const wrapper = survey.files.has(inFolder(root, "gradlew"));
   const program = wrapper ? "./gradlew" : "gradle";
   const version = await javaVersion(survey, [ ...gradleFiles.map(name => inFolder(folder, name)), ...gradleFiles.map(name => inFolder(root, name)) ]);
   return {
    language: "java",
    buildTool: "gradle",
    packageManager: "gradle",
    testFramework: "gradle",
    installFolder: root,
    testFolder: root,
    installCommands: [ `${program} ${task}Classes` ],
    testCommand: `${program} ${task}`,
    ...version === undefined ? {} : {
     languageVersion: version.value
    },
    baseImage: `gradle:jdk${imageVersion(version?.value)}`,
    evidence: [ {
     field: "packageManager",
     value: "gradle",
     source: wrapper ? inFolder(root, "gradlew") : inFolder(folder, "build.gradle"),
     confidence: 1
    }, ...version === undefined ? [] : [ version ] ]
   };
  }
  const lockFiles = [ [ "pnpm-lock.yaml", "pnpm" ], [ "bun.lock", "bun" ], [ "bun.lockb", "bun" ], [ "yarn.lock", "yarn" ], [ "package-lock.json", "npm" ], [ "npm-shrinkwrap.json", "npm" ] ];
  async function findInstallFolder(survey, folder) {
   for (const candidate of foldersUpwards(folder)) {
    const marks = [ ...lockFiles.map(([name]) => name), "pnpm-workspace.yaml" ];
    if (marks.some(name => survey.files.has(inFolder(candidate, name)))) return candidate;
    if (candidate === folder) continue;
    const manifest = await survey.snapshot.readFile(inFolder(candidate, "package.json"));
    if (manifest !== undefined && /"workspaces"\s*:/.test(manifest)) return candidate;
   }
   return folder;
  }
  async function isBerry(survey, folder) {
   if (survey.files.has(inFolder(folder, ".yarnrc.yml"))) return true;
   return /^__metadata:/m.test(await survey.snapshot.readFile(inFolder(folder, "yarn.lock")) ?? "");
  }
  async function findPackageManager(survey, folder, manifest) {
   const named = /^(npm|yarn|pnpm|bun)@(\d+[\w.-]*)/.exec(manifest.packageManager ?? "");
   const lock = lockFiles.find(([name]) => survey.files.has(inFolder(folder, name)));
   const name = named?.[1] ?? lock?.[1] ?? "npm";
   const version = named?.[2];
   const berry = name === "yarn" && (version === undefined ? await isBerry(survey, folder) : !version.startsWith("1."));
   const packageManager = berry ? "yarn-berry" : name;
   const lockSource = lock === undefined ? "no lock file" : inFolder(folder, lock[0]);
   const source = named === null ? lockSource : `${inFolder(folder, "package.json")} (packageManager)`;
   const confidence = named !== null || lock !== undefined ? 1 : .5;
   const evidence = {
    field: "packageManager",
    value: packageManager,
    source: source,
    confidence: confidence
   };
   return {
    packageManager: packageManager,
    evidence: evidence,
    ...version === undefined ? {} : {
     version: version
    }
   };
  }
  async function pnpmVersion(survey, folder) {
   const lock = await survey.snapshot.readFile(inFolder(folder, "pnpm-lock.yaml")) ?? "";
   const format = Number(/^lockfileVersion:\s*['"]?(\d+(?:\.\d+)?)/m.exec(lock)?.[1] ?? 9);
   if (format >= 9) return "9";
   if (format >= 6) return "8";
   return format >= 5.4 ? "7" : "6";
  }
  async function yarnBerry(survey, folder, version) {
   const settings = await survey.snapshot.readFile(inFolder(folder, ".yarnrc.yml")) ?? "";
   const own = /^yarnPath:\s*["']?([^"'\s]+)/m.exec(settings)?.[1];
   const isThere = own !== undefined && survey.files.has(inFolder(folder, own));
   const program = isThere ? `node ${shellWord(own)}` : `npx --yes @yarnpkg/cli-dist@${version ?? "4"}`;
   return `YARN_NODE_LINKER=node-modules ${program}`;
  }
  async function nodeInstallCommand(survey, folder, packageManager, version) {
   const has = name => survey.files.has(inFolder(folder, name));
   if (packageManager === "pnpm") {
    const frozen = has("pnpm-lock.yaml") ? " --frozen-lockfile" : "";
    return `npx --yes pnpm@${version ?? await pnpmVersion(survey, folder)} install${frozen}`;
   }
   if (packageManager === "bun") return "npx --yes bun install";
   if (packageManager === "yarn-berry") return `${await yarnBerry(survey, folder, version)} install --immutable`;
   if (packageManager === "yarn") return `npx --yes yarn@${version ?? "1.22.22"} install --frozen-lockfile`;
   return has("package-lock.json") || has("npm-shrinkwrap.json") ? "npm ci" : "npm install";
  }
  const texts = schemas.g1P(schemas.YjP(), schemas.YjP()).optional().catch(undefined).transform(value => value ?? {});
  const packageJsonSchema = schemas.Ikc({
   packageManager: schemas.YjP().optional().catch(undefined),
   scripts: texts,
   dependencies: texts,
   devDependencies: texts,
   peerDependencies: texts,
   engines: texts,
   volta: texts
  });
  function readPackageJson(text) {
   let value = {};
   try {
    value = JSON.parse((text ?? "{}").replace(/^\uFEFF/, ""));
   } catch {}
   return packageJsonSchema.catch(packageJsonSchema.parse({})).parse(value);
  }
  const runners = [ [ /^vitest$/, "vitest" ], [ /^(?:jest|react-scripts)$/, "jest" ], [ /^_?mocha$/, "mocha" ], [ /^ava$/, "ava" ], [ /^(?:tap|tapjs)$/, "tap" ], [ /^tape$/, "tape" ] ];
  function words(text) {
   return text.match(/(?:[^\s"']|"[^"]*"|'[^']*')+/g) ?? [];
  }
  function programName(word) {
   return word.replace(/^.*\//, "").replace(/\.[cm]?js$/, "");
  }
  function frameworkOfCommand(command) {
   const list = words(command);
   if (/^(?:npm|yarn|pnpm|bun|echo|rm|eslint|prettier)$/.test(list[0] ?? "") && list[1] !== "exec") return undefined;
   if (list.some(word => word === "--test") && list.some(word => /^(?:node|tsx|ts-node|borp)$/.test(word))) return "node:test";
   for (const word of list) {
    const runner = runners.find(([pattern]) => pattern.test(programName(word)));
    if (runner !== undefined) return runner[1];
    if (word === "borp") return "node:test";
   }
   return undefined;
  }
  function scriptsCalled(command, scripts) {
   const [client = "", ...rest] = words(command);
   if (!/^(?:npm|yarn|pnpm|bun|run-s|run-p|npm-run-all2?)$/.test(client)) return [];
   return rest.map(word => word.replace(/^["']|["']$/g, "")).filter(word => scripts[word] !== undefined);
  }
  function frameworkOfScript(name, scripts, seen = []) {
   if (seen.includes(name)) return undefined;
   for (const command of (scripts[name] ?? "").split(/\s*(?:&&|;|\|\|?)\s*/)) {
    const called = scriptsCalled(command, scripts);
    const inner = called.map(script => frameworkOfScript(script, scripts, [ ...seen, name ])).find(Boolean);
    const framework = inner ?? frameworkOfCommand(command);
    if (framework !== undefined) return framework;
   }
   return undefined;
  }
  const configurations = [ [ /^vitest\.(?:config|workspace|projects)\./, "vitest" ], [ /^jest\.config\./, "jest" ], [ /^\.mocharc/, "mocha" ], [ /^ava\.config\./, "ava" ], [ /^\.taprc$/, "tap" ] ];
  const imports = [ [ /['"]vitest['"]/, "vitest" ], [ /['"]@jest\/globals['"]|\bjest\.(?:fn|mock|spyOn)\(/, "jest" ], [ /['"]node:test['"]/, "node:test" ], [ /['"]ava['"]/, "ava" ], [ /['"](?:tape|tape-promise|@ljharb\/tape)(?:\/\w+)?['"]/, "tape" ], [ /['"](?:tap|@tapjs\/\w+)['"]/, "tap" ], [ /['"]mocha['"]/, "mocha" ] ];
  const test_framework_evidence_packages = [ [ "vitest", [ "vitest" ] ], [ "jest", [ "jest", "react-scripts", "@jest/core", "ts-jest" ] ], [ "mocha", [ "mocha" ] ], [ "ava", [ "ava" ] ], [ "tap", [ "tap", "@tapjs/core" ] ], [ "tape", [ "tape" ] ] ];
  const usualScripts = [ "test", "test:unit", "tests-only", "unit", "test:node", "test:run", "test:ci", "jest", "vitest" ];
  function fromScripts(manifest, path) {
   const others = Object.keys(manifest.scripts).filter(name => /test/.test(name) && !/^(?:pre|post)test/.test(name));
   return [ ...new Set([ ...usualScripts, ...others ]) ].flatMap(name => {
    const value = frameworkOfScript(name, manifest.scripts);
    const confidence = name === "test" ? .9 : .7;
    const source = `${path} (scripts.${name})`;
    return value === undefined ? [] : [ {
     field: "testFramework",
     value: value,
     source: source,
     confidence: confidence,
     script: name
    } ];
   });
  }
  function fromFiles(survey, folder) {
   const found = [];
   for (const file of survey.files) {
    const name = file.slice(file.lastIndexOf("/") + 1);
    const match = inFolder(folder, name) === file ? configurations.find(([pattern]) => pattern.test(name)) : undefined;
    if (match !== undefined) found.push({
     field: "testFramework",
     value: match[1],
     source: file,
     confidence: .8
    });
   }
   return found;
  }
  function fromDependencies(manifest, path) {
   const all = {
    ...manifest.dependencies,
    ...manifest.devDependencies
   };
   return test_framework_evidence_packages.flatMap(([value, names]) => {
    const name = names.find(candidate => all[candidate] !== undefined);
    return name === undefined ? [] : [ {
     field: "testFramework",
     value: value,
     source: `${path} (${name})`,
     confidence: .6
    } ];
   });
  }
  function fromPlainScript(manifest, path) {
   if (!/\bnode\s+\S*test/.test(manifest.scripts.test ?? "")) return [];
   const source = `${path} (scripts.test)`;
   return [ {
    field: "testFramework",
    value: "tape",
    source: source,
    confidence: .3,
    script: "test"
   } ];
  }
  async function frameworkOfTests(survey, tests) {
   const found = [];
   for (const file of tests.slice(0, 5)) {
    const text = await survey.snapshot.readFile(file) ?? "";
    const match = imports.find(([pattern]) => pattern.test(text));
    if (match === undefined) continue;
    found.push({
     field: "testFramework",
     value: match[1],
     source: `${file} (import)`,
     confidence: .95
    });
   }
   return found;
  }
  function frameworkOfPackage(survey, folder, manifest) {
   const path = inFolder(folder, "package.json");
   return [ ...fromScripts(manifest, path), ...fromFiles(survey, folder), ...fromDependencies(manifest, path), ...fromPlainScript(manifest, path) ];
  }
  const bareCommands = {
   vitest: "npx vitest run",
   jest: "npx jest",
   mocha: "npx mocha",
   ava: "npx ava",
   tap: "npx tap",
   tape: "npx tape 'test/**/*.js'",
   "node:test": "node --test"
  };
  const applicationFrameworks = [ "next", "nuxt", "react", "vue", "@angular/core", "svelte", "express", "fastify", "@nestjs/core", "koa" ];
  const testLike = /(?:^|[./_-])(?:tests?|specs?|__tests__)(?:[./_-]|$)/;
  function decide(all) {
   const best = all.toSorted((left, right) => right.confidence - left.confidence)[0];
   if (best === undefined) return undefined;
   const script = all.find(entry => entry.value === best.value && entry.script !== undefined)?.script;
   const scripted = script === "test" ? "npm test" : script === undefined ? undefined : `npm run ${script}`;
   const {script: _script, ...evidence} = best;
   return {
    evidence: evidence,
    framework: best.value,
    testCommand: scripted ?? bareCommands[best.value] ?? "npm test"
   };
  }
  async function findNodeVersion(survey, folders, manifests) {
   const names = folders.flatMap(folder => [ ".nvmrc", ".node-version" ].map(name => inFolder(folder, name)));
   const file = await readFirst(survey, names);
   const pinned = /^v?(\d+(?:\.\d+)*)/.exec(file?.text.trim() ?? "")?.[1];
   if (file !== undefined && pinned !== undefined) return {
    field: "languageVersion",
    value: pinned,
    source: file.path,
    confidence: 1
   };
   const volta = manifests.map(manifest => manifest.volta.node).find(value => value !== undefined);
   if (volta !== undefined) return {
    field: "languageVersion",
    value: volta,
    source: "package.json (volta)",
    confidence: 1
   };
   const engines = manifests.map(manifest => manifest.engines.node).find(value => value !== undefined);
   if (engines === undefined) return undefined;
   return {
    field: "languageVersion",
    value: engines,
    source: "package.json (engines)",
    confidence: .5
   };
  }
  function imageOf(version) {
   const named = [ ...(version?.value ?? "").matchAll(/(?:^|[^.\d])(\d+)(?:\.|\b)/g) ].map(match => Number(match[1]));
   const pinned = version?.confidence === 1 ? named[0] : undefined;
   const oldest = Math.min(...named, 20) < 20 ? 20 : Math.min(...named);
   const major = pinned ?? (Number.isFinite(oldest) ? oldest : 20);
   return `node:${major >= 16 ? major : 20}-slim`;
  }
  function applicationOf(manifest) {
   const all = {
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.peerDependencies
   };
   return applicationFrameworks.find(name => all[name] !== undefined);
  }
  async function detectJavaScript(survey) {
   const changed = survey.changedFiles.filter(file => /\.(?:[cm]?[jt]sx?|vue|svelte|snap)$/.test(file));
   const tests = changed.filter(file => testLike.test(file));
   const owner = owningFolder(survey, tests.length > 0 ? tests : changed, [ "package.json" ]);
   if (owner === undefined) return undefined;
   const installFolder = await findInstallFolder(survey, owner);
   const manifest = readPackageJson(await survey.snapshot.readFile(inFolder(owner, "package.json")));
   const root = readPackageJson(await survey.snapshot.readFile(inFolder(installFolder, "package.json")));
   const imported = await frameworkOfTests(survey, tests);
   const own = frameworkOfPackage(survey, owner, manifest);
   const shared = owner === installFolder ? [] : frameworkOfPackage(survey, installFolder, root);
   const decision = decide(own.length > 0 || shared.length === 0 ? [ ...imported, ...own ] : [ ...imported, ...shared ]);
   if (decision === undefined) return undefined;
   const {packageManager: packageManager, version: clientVersion, evidence: evidence} = await findPackageManager(survey, installFolder, root);
   const version = await findNodeVersion(survey, [ owner, installFolder ], [ manifest, root ]);
   const isTypeScript = changed.some(file => /\.[cm]?tsx?$/.test(file));
   const language = isTypeScript ? "typescript" : "javascript";
   const application = applicationOf(manifest);
   const build = manifest.scripts.build?.split(/\s/)[0];
   return {
    language: language,
    ...application === undefined ? {} : {
     framework: application
    },
    ...build === undefined ? {} : {
     buildTool: build
    },
    packageManager: packageManager,
    testFramework: decision.framework,
    installFolder: installFolder,
    testFolder: own.length === 0 && shared.length > 0 ? installFolder : owner,
    installCommands: [ await nodeInstallCommand(survey, installFolder, packageManager, clientVersion) ],
    testCommand: decision.testCommand,
    ...version === undefined ? {} : {
     languageVersion: version.value
    },
    baseImage: imageOf(version),
    evidence: [ {
     field: "language",
     value: language,
     source: "the changed files",
     confidence: .9
    }, evidence, decision.evidence, ...version === undefined ? [] : [ version ] ]
   };
  }
  var smol_toml_dist = __webpack_require__(3292);
  function readToml(text) {
   try {
    return (0, smol_toml_dist.qg)(text);
   } catch {
    return {};
   }
  }
  function tableOf(value, ...keys) {
   let current = value;
   for (const key of keys) current = current?.[key];
   return typeof current === "object" && current !== null && !Array.isArray(current) ? current : {};
  }
  function textOf(value) {
   return typeof value === "string" ? value : undefined;
  }
  function textsOf(value) {
   return Array.isArray(value) ? value.filter(item => typeof item === "string") : [];
  }
  const manifests = [ "pyproject.toml", "setup.py", "setup.cfg" ];
  const testExtras = [ "test", "tests", "testing", "test-all", "dev", "develop", "development" ];
  const testRequirements = [ "requirements-test.txt", "requirements-tests.txt", "requirements_test.txt", "test-requirements.txt", "test_requirements.txt", "requirements/test.txt", "requirements/tests.txt", "requirements/testing.txt", "tests/requirements.txt", "test/requirements.txt", "requirements-dev.txt", "requirements_dev.txt", "dev-requirements.txt", "requirements/dev.txt", "requirements.txt" ];
  function projectFolder(survey, changed) {
   const first = changed.find(file => /\.pyi?$/.test(file)) ?? changed[0];
   const folders = foldersUpwards(folderOf(first ?? "x"));
   const has = (folder, names) => names.some(name => survey.files.has(inFolder(folder, name)));
   return folders.find(folder => has(folder, manifests)) ?? folders.find(folder => has(folder, [ "requirements.txt", "tox.ini", "Pipfile" ])) ?? ([ ...survey.files ].some(file => file.endsWith(".py")) ? "." : undefined);
  }
  function packageManagerOf(survey, folder, pyproject) {
   const path = inFolder(folder, "pyproject.toml");
   const backend = textOf(tableOf(pyproject, "build-system")["build-backend"]) ?? "";
   const isHere = name => survey.files.has(inFolder(folder, name));
   const has = (...keys) => Object.keys(tableOf(pyproject, ...keys)).length > 0;
   const candidates = [ [ isHere("uv.lock"), "uv", inFolder(folder, "uv.lock"), 1 ], [ isHere("poetry.lock"), "poetry", inFolder(folder, "poetry.lock"), 1 ], [ isHere("pdm.lock"), "pdm", inFolder(folder, "pdm.lock"), 1 ], [ has("tool", "uv"), "uv", `${path} (tool.uv)`, .8 ], [ has("tool", "poetry"), "poetry", `${path} (tool.poetry)`, .9 ], [ has("tool", "pdm") || backend.startsWith("pdm"), "pdm", `${path} (tool.pdm)`, .8 ], [ has("tool", "hatch", "envs"), "hatch", `${path} (tool.hatch.envs)`, .7 ] ];
   const [, value, source, confidence] = candidates.find(([applies]) => applies) ?? [ true, "pip", inFolder(folder, manifestOf(survey, folder)), .8 ];
   return {
    field: "packageManager",
    value: value,
    source: source,
    confidence: confidence
   };
  }
  function manifestOf(survey, folder) {
   return manifests.find(name => survey.files.has(inFolder(folder, name))) ?? "requirements.txt";
  }
  async function findTestExtras(survey, folder, pyproject) {
   const names = new Set(Object.keys(tableOf(pyproject, "project", "optional-dependencies")));
   for (const name of Object.keys(tableOf(pyproject, "tool", "poetry", "extras"))) names.add(name);
   const settings = await survey.snapshot.readFile(inFolder(folder, "setup.cfg")) ?? "";
   const section = /^\[options\.extras_require\]\r?\n((?:(?!\[).*\r?\n?)*)/m.exec(settings)?.[1] ?? "";
   for (const match of section.matchAll(/^([\w-]+)\s*=/gm)) names.add(match[1] ?? "");
   const script = await survey.snapshot.readFile(inFolder(folder, "setup.py")) ?? "";
   const extras = /extras_require\s*=\s*(?:dict\(|\{)([\s\S]{0,4000})/.exec(script)?.[1] ?? "";
   for (const match of extras.matchAll(/["']([\w-]+)["']\s*:/g)) names.add(match[1] ?? "");
   const found = testExtras.filter(name => names.has(name));
   const forTestsOnly = found.filter(name => name.startsWith("test"));
   return forTestsOnly.length > 0 ? forTestsOnly : found.slice(0, 1);
  }
  async function python_installCommands(survey, folder, packageManager, pyproject) {
   if (packageManager === "uv" && survey.files.has(inFolder(folder, "uv.lock"))) return [ "uv sync --frozen --all-extras --all-groups" ];
   if (packageManager === "poetry" && survey.files.has(inFolder(folder, "poetry.lock"))) return [ "poetry install --all-extras" ];
   if (packageManager === "pdm" && survey.files.has(inFolder(folder, "pdm.lock"))) return [ "pdm install --frozen-lockfile -G :all" ];
   const extras = await findTestExtras(survey, folder, pyproject);
   const isProject = manifests.some(name => survey.files.has(inFolder(folder, name)));
   const project = isProject ? [ `-e ${shellWord(extras.length === 0 ? "." : `.[${extras.join(",")}]`)}` ] : [];
   const files = testRequirements.filter(name => survey.files.has(inFolder(folder, name))).map(name => `-r ${name}`);
   const groups = Object.keys(tableOf(pyproject, "dependency-groups")).filter(name => testExtras.includes(name));
   const parts = [ ...project, ...files, ...groups.slice(0, 2).map(name => `--group ${name}`), "pytest" ];
   return [ `python -m pip install ${parts.join(" ")}` ];
  }
  async function findFramework(survey, folder, changed) {
   const evidence = (value, source, confidence) => ({
    field: "testFramework",
    value: value,
    source: source,
    confidence: confidence
   });
   const configurations = [ [ "pytest.ini", /^\[pytest\]/m ], [ "pyproject.toml", /^\[tool\.pytest/m ], [ "tox.ini", /^\[pytest\]|\bpytest\b/m ], [ "setup.cfg", /^\[tool:pytest\]/m ] ];
   for (const [name, pattern] of configurations) {
    const path = inFolder(folder, name);
    if (pattern.test(await survey.snapshot.readFile(path) ?? "")) return evidence("pytest", path, 1);
   }
   const conftest = [ ...survey.files ].find(file => file.endsWith("conftest.py"));
   if (conftest !== undefined) return evidence("pytest", conftest, .95);
   const tests = changed.filter(file => /(?:^|\/|_)tests?(?:_|\/|\.py)/.test(file) && file.endsWith(".py"));
   for (const file of tests.slice(0, 5)) {
    const text = await survey.snapshot.readFile(file) ?? "";
    if (/^\s*(?:import pytest|from pytest)/m.test(text)) return evidence("pytest", `${file} (import)`, .95);
    if (/^\s*(?:import unittest|from unittest import)/m.test(text)) return evidence("unittest", `${file} (import)`, .7);
   }
   const texts = await readFirst(survey, [ "tox.ini", "noxfile.py", "Makefile", ...testRequirements, "pyproject.toml", "setup.py", "setup.cfg" ].map(name => inFolder(folder, name)));
   if (/\bpytest\b/.test(texts?.text ?? "")) return evidence("pytest", texts?.path ?? "", .8);
   return evidence("pytest", "the usual runner, which runs unittest classes too", .4);
  }
  async function findPythonVersion(survey, folder, pyproject) {
   const file = await readFirst(survey, [ inFolder(folder, ".python-version"), ".python-version" ]);
   const pinned = /^\s*(\d+\.\d+(?:\.\d+)?)/.exec(file?.text ?? "")?.[1];
   if (file !== undefined && pinned !== undefined) return {
    field: "languageVersion",
    value: pinned,
    source: file.path,
    confidence: .9
   };
   const path = inFolder(folder, "pyproject.toml");
   const required = textOf(tableOf(pyproject, "project")["requires-python"]) ?? textOf(tableOf(pyproject, "tool", "poetry", "dependencies").python);
   if (required !== undefined) return {
    field: "languageVersion",
    value: required,
    source: `${path} (requires-python)`,
    confidence: .6
   };
   const setup = await readFirst(survey, [ inFolder(folder, "setup.cfg"), inFolder(folder, "setup.py") ]);
   const value = /python_requires\s*=\s*["']?([^"'\n,]+(?:,\s*[<>=!~][^"'\n,]+)*)/.exec(setup?.text ?? "")?.[1]?.trim();
   return setup === undefined || value === undefined ? undefined : {
    field: "languageVersion",
    value: value,
    source: setup.path,
    confidence: .6
   };
  }
  function python_imageOf(version) {
   const pinned = /^\d+\.\d+/.exec(version ?? "")?.[0];
   const minimum = /(?:>=|\^|~=)\s*3\.(\d+)/.exec(version ?? "")?.[1];
   const below = /<=?\s*3\.(\d+)/.exec(version ?? "")?.[1];
   const minor = Math.max(Number(minimum ?? 0), Math.min(11, below === undefined ? 11 : Number(below) - 1));
   return `python:${pinned ?? `3.${minor}`}-slim`;
  }
  async function detectPython(survey) {
   const folder = projectFolder(survey, survey.changedFiles);
   if (folder === undefined) return undefined;
   const pyproject = readToml(await survey.snapshot.readFile(inFolder(folder, "pyproject.toml")) ?? "");
   const manager = packageManagerOf(survey, folder, pyproject);
   const packageManager = manager.value;
   const framework = await findFramework(survey, folder, survey.changedFiles);
   const version = await findPythonVersion(survey, folder, pyproject);
   const backend = textOf(tableOf(pyproject, "build-system")["build-backend"])?.split(/[.:]/)[0];
   return {
    language: "python",
    ...backend === undefined ? {} : {
     buildTool: backend
    },
    packageManager: packageManager,
    testFramework: framework.value === "unittest" ? "unittest" : "pytest",
    installFolder: folder,
    testFolder: folder,
    installCommands: await python_installCommands(survey, folder, packageManager, pyproject),
    testCommand: framework.value === "unittest" ? "python -m unittest" : "python -m pytest",
    ...version === undefined ? {} : {
     languageVersion: version.value
    },
    baseImage: python_imageOf(version?.value),
    evidence: [ manager, framework, ...version === undefined ? [] : [ version ] ]
   };
  }
  async function workspaceRoot(survey, packageFolder) {
   for (const folder of foldersUpwards(packageFolder).reverse()) {
    const text = await survey.snapshot.readFile(inFolder(folder, "Cargo.toml"));
    if (text !== undefined && /^\[workspace[\].]/m.test(text)) return folder;
   }
   return packageFolder;
  }
  async function toolchain(survey, root) {
   const file = await readFirst(survey, [ inFolder(root, "rust-toolchain.toml"), inFolder(root, "rust-toolchain") ]);
   if (file === undefined) return undefined;
   const value = /channel\s*=\s*"([^"]+)"/.exec(file.text)?.[1] ?? /^[\w.-]+$/.exec(file.text.trim())?.[0];
   return value === undefined ? undefined : {
    field: "languageVersion",
    value: value,
    source: file.path,
    confidence: 1
   };
  }
  async function detectRust(survey) {
   const folder = owningFolder(survey, survey.changedFiles.filter(file => file.endsWith(".rs")), [ "Cargo.toml" ]);
   if (folder === undefined) return undefined;
   const root = await workspaceRoot(survey, folder);
   const manifestPath = inFolder(folder, "Cargo.toml");
   const manifest = readToml(await survey.snapshot.readFile(manifestPath) ?? "");
   const minimum = textOf(tableOf(manifest, "package")["rust-version"]);
   const pinned = await toolchain(survey, root);
   const locked = survey.files.has(inFolder(root, "Cargo.lock"));
   const version = pinned?.value ?? minimum;
   const evidence = [ {
    field: "packageManager",
    value: "cargo",
    source: manifestPath,
    confidence: 1
   } ];
   if (root !== folder) evidence.push({
    field: "testFolder",
    value: folder,
    source: `${inFolder(root, "Cargo.toml")} ([workspace])`,
    confidence: .9
   });
   if (pinned !== undefined) evidence.push(pinned); else if (minimum !== undefined) evidence.push({
    field: "languageVersion",
    value: minimum,
    source: `${manifestPath} (rust-version)`,
    confidence: .5
   });
   return {
    language: "rust",
    buildTool: "cargo",
    packageManager: "cargo",
    testFramework: "cargo test",
    installFolder: root,
    testFolder: folder,
    installCommands: [ locked ? "cargo fetch --locked" : "cargo fetch" ],
    testCommand: "cargo test",
    ...version === undefined ? {} : {
     languageVersion: version
    },
    baseImage: `rust:${/^\d+\.\d+/.exec(pinned?.value ?? "")?.[0] ?? "1"}`,
    evidence: evidence
   };
  }
  var stack = __webpack_require__(6698);
  const stackOverridesSchema = schemas.rej({
   language: stack.AN.optional(),
   packageManager: stack.tQ.optional(),
   testFramework: stack.Yl.optional(),
   installFolder: schemas.YjP().optional(),
   testFolder: schemas.YjP().optional(),
   installCommands: schemas.YOg(schemas.YjP()).optional(),
   testCommand: schemas.YjP().optional(),
   languageVersion: coerce.Yj().optional(),
   baseImage: schemas.YjP().optional()
  });
  const settingsFiles = [ "bugfix.yml", "bugfix.yaml", ".bugfix.yml", ".github/bugfix.yml" ];
  const extensions = [ [ /\.pyi?$/, [ "python" ] ], [ /\.(?:[cm]?[jt]sx?|vue|svelte)$/, [ "javascript", "typescript" ] ], [ /\.go$/, [ "go" ] ], [ /\.rs$/, [ "rust" ] ], [ /\.(?:java|kt|groovy)$/, [ "java" ] ] ];
  const patternOf = language => extensions.find(([, languages]) => languages.includes(language))?.[0];
  function sameFamily(left, right) {
   return patternOf(left) === patternOf(right);
  }
  function weightOf({language: language}, changedFiles) {
   return changedFiles.filter(file => patternOf(language)?.test(file)).length;
  }
  async function readSettings(snapshot) {
   for (const source of settingsFiles) {
    const text = await snapshot.readFile(source);
    if (text === undefined) continue;
    let value;
    try {
     value = (0, dist.qg)(text) ?? {};
    } catch (error) {
     throw new user_error.y(`${source} of the repository is not valid YAML: ${(0, user_error.b)(error)}`);
    }
    const result = stackOverridesSchema.safeParse(value);
    if (!result.success) throw new user_error.y(result.error.issues.map(issue => `${source} of the repository: ${issue.path.join(".")}: ${issue.message}.`));
    return {
     overrides: result.data,
     source: source
    };
   }
   return undefined;
  }
  function override(stack, overrides, source) {
   const stated = Object.entries(overrides).filter(([, value]) => value !== undefined);
   const fields = new Set(stated.map(([field]) => field));
   const evidence = stated.map(([field, value]) => ({
    field: field,
    value: Array.isArray(value) ? value.join(" && ") : String(value),
    source: source,
    confidence: 1
   }));
   return {
    ...stack,
    ...Object.fromEntries(stated),
    evidence: [ ...evidence, ...stack.evidence.filter(({field: field}) => !fields.has(field)) ]
   };
  }
  function statedStack(overrides) {
   const {language: language, packageManager: packageManager, testFramework: testFramework, testCommand: testCommand} = overrides;
   if (language === undefined || packageManager === undefined || testFramework === undefined || testCommand === undefined) return undefined;
   const images = {
    python: "python:3.11-slim",
    javascript: "node:20-slim",
    typescript: "node:20-slim",
    go: "golang:1",
    rust: "rust:1",
    java: "maven:3.9-eclipse-temurin-21"
   };
   return {
    language: language,
    packageManager: packageManager,
    testFramework: testFramework,
    testCommand: testCommand,
    installFolder: ".",
    testFolder: ".",
    installCommands: [],
    baseImage: images[language],
    evidence: []
   };
  }
  async function detectStack(request) {
   const {snapshot: snapshot, changedFiles: changedFiles, overrides: overrides = {}} = request;
   const settings = await readSettings(snapshot);
   const survey = {
    snapshot: snapshot,
    changedFiles: changedFiles,
    files: new Set(await snapshot.listFiles())
   };
   const detectors = [ detectPython, detectJavaScript, detectGo, detectRust, detectMaven, detectGradle ];
   const found = [];
   for (const detect of detectors) {
    const stack = await detect(survey);
    if (stack !== undefined) found.push(stack);
   }
   const stated = {
    ...settings?.overrides,
    ...overrides
   };
   const asked = found.filter(({language: language}) => stated.language === undefined || sameFamily(language, stated.language));
   const whole = statedStack(stated);
   const candidates = asked.length === 0 && whole !== undefined ? [ whole ] : asked;
   const ranked = candidates.toSorted((left, right) => weightOf(right, changedFiles) - weightOf(left, changedFiles));
   return ranked.map(stack => {
    const configured = settings === undefined ? stack : override(stack, settings.overrides, settings.source);
    return Object.keys(overrides).length === 0 ? configured : override(configured, overrides, "as asked for");
   });
  }
 },
 91192: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Hb: () => snapshotOfCommit,
   Ro: () => fetchContents,
   fq: () => findCommit
  });
  async function findCommit(repository, revision) {
   if (revision === "" || revision.startsWith("-")) return undefined;
   const {stdout: stdout, exitCode: exitCode} = await repository.git.run([ "rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}` ], {
    folder: repository.gitFolder,
    expectedExitCodes: [ 0, 1, 128 ]
   });
   return exitCode === 0 ? stdout.toString().trim() : undefined;
  }
  async function fetchContents({git: git, gitFolder: folder, kind: kind}, commits) {
   if (kind !== "url") return;
   const trees = commits.map(commit => `${commit}^{tree}`);
   const listing = await git.text([ "rev-list", "--objects", "--no-object-names", "--missing=print", ...trees, "--" ], {
    folder: folder
   });
   const missing = listing.split("\n").filter(line => line.startsWith("?"));
   if (missing.length === 0) return;
   const parameters = [ "fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--filter=blob:none", "--stdin", "origin" ];
   const settings = {
    "fetch.negotiationAlgorithm": "noop"
   };
   await git.run(parameters, {
    folder: folder,
    settings: settings,
    input: missing.map(line => `${line.slice(1)}\n`).join(""),
    seconds: 1800
   });
  }
  function snapshotOfCommit(repository, commit) {
   const {git: git, gitFolder: folder} = repository;
   let files;
   async function list() {
    const entries = (await git.text([ "ls-tree", "-r", "-z", commit ], {
     folder: folder
    })).split("\0");
    return entries.filter(entry => entry !== "" && !entry.startsWith("160000")).map(entry => entry.slice(entry.indexOf("\t") + 1)).sort();
   }
   return {
    listFiles() {
     files ??= list();
     return files;
    },
    async readFile(path) {
     const {stdout: stdout, exitCode: exitCode} = await git.run([ "cat-file", "blob", `${commit}:${path}` ], {
      folder: folder,
      expectedExitCodes: [ 0, 128 ]
     });
     return exitCode === 0 ? stdout.toString("utf8") : undefined;
    }
   };
  }
 },
 6698: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   AN: () => languageSchema,
   E7: () => stackSchema,
   Yl: () => testFrameworkSchema,
   tQ: () => packageManagerSchema
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);
  const languageSchema = zod__WEBPACK_IMPORTED_MODULE_0__.k5n([ "python", "javascript", "typescript", "go", "rust", "java" ]);
  const packageManagerSchema = zod__WEBPACK_IMPORTED_MODULE_0__.k5n([ "pip", "uv", "poetry", "pdm", "hatch", "npm", "yarn", "yarn-berry", "pnpm", "bun", "go", "cargo", "maven", "gradle" ]);
  const testFrameworkSchema = zod__WEBPACK_IMPORTED_MODULE_0__.k5n([ "pytest", "unittest", "jest", "vitest", "mocha", "ava", "tap", "tape", "node:test", "go test", "cargo test", "maven", "gradle" ]);
  const stackEvidenceSchema = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   field: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   value: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   source: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   confidence: zod__WEBPACK_IMPORTED_MODULE_0__.aig().min(0).max(1)
  });
  const stackSchema = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   language: languageSchema,
   framework: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
   buildTool: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
   packageManager: packageManagerSchema,
   testFramework: testFrameworkSchema,
   installFolder: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   testFolder: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   installCommands: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()),
   testCommand: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   languageVersion: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
   baseImage: zod__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   evidence: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(stackEvidenceSchema)
  });
 },
 89857: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E: () => planCargoTest,
   i: () => cargoEnvironment
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _command_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59288);
  var _test_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33041);
  const takesValue = [ "-p", "--package", "--features", "-F", "--test", "--bin", "--example", "--exclude", "--target", "--manifest-path", "--profile", "-j", "--jobs", "--target-dir", "--bench" ];
  const hiding = [ "-q", "--quiet", "-v", "--verbose", "--no-run", "--color", "--locked", "--frozen", "--offline", "-j", "--jobs", "--message-format", "--fail-fast" ];
  function testTargets(manifest) {
   const declared = new Map;
   for (const [section] of manifest.matchAll(/^\s*\[\[test\]\][^[]*/gm)) {
    const value = key => new RegExp(`^\\s*${key}\\s*=\\s*["']([^"']+)`, "m").exec(section)?.[1];
    const name = value("name");
    if (name !== undefined) declared.set(value("path") ?? `tests/${name}.rs`, name);
   }
   return {
    automatic: !/^\s*autotests\s*=\s*false/m.test(manifest),
    declared: declared
   };
  }
  function owningPackage(repository, file) {
   for (let folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file); ;folder = (0, 
   node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
    const manifest = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository, folder, "Cargo.toml");
    const text = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(manifest) ? (0, 
    node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(manifest, "utf8") : "";
    const name = /^\s*\[package\][^[]*?^\s*name\s*=\s*["']([^"']+)/ms.exec(text)?.[1];
    if (name !== undefined) return {
     folder: folder,
     name: name,
     ...testTargets(text)
    };
    if (folder === "." || folder === "/") return undefined;
   }
  }
  function targetOf(repository, file) {
   const owner = owningPackage(repository, file);
   if (owner === undefined) return [];
   const inside = owner.folder === "." ? file : file.slice(owner.folder.length + 1);
   const declared = owner.declared.get(inside);
   if (declared !== undefined) return [ "-p", owner.name, "--test", declared ];
   if (!owner.automatic) return [ "-p", owner.name ];
   const direct = /^tests\/([^/]+)\.rs$/.exec(inside)?.[1];
   if (direct !== undefined) return [ "-p", owner.name, "--test", direct ];
   const nested = /^tests\/([^/]+)\/.+\.rs$/.exec(inside)?.[1];
   const isTarget = nested !== undefined && (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, 
   node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository, owner.folder, "tests", nested, "main.rs"));
   return isTarget ? [ "-p", owner.name, "--test", nested ] : [ "-p", owner.name ];
  }
  function planCargoTest(context) {
   const {words: words, selection: selection} = context;
   const start = words.indexOf("test");
   const asked = start < 0 ? [] : words.slice(start + 1);
   const separator = asked.indexOf("--");
   const own = separator < 0 ? asked : asked.slice(0, separator);
   const narrowed = selection.files !== undefined;
   const dropped = narrowed ? [ ...hiding, "--workspace", "--all", "-p", "--package", "--test", "--lib", "--bins", "--doc", "--exclude", "--all-targets", "--tests" ] : hiding;
   const kept = (0, _command_words_js__WEBPACK_IMPORTED_MODULE_2__.nr)(own, {
    takesValue: takesValue,
    dropped: dropped,
    dropOperands: true
   });
   const targets = narrowed ? selection.files.map(file => targetOf(context.repository, file).map(_test_plan_js__WEBPACK_IMPORTED_MODULE_3__.ZL).join(" ")) : [ "" ];
   const unique = [ ...new Set(targets) ].filter(target => !targets.some(other => other !== target && covers(other, target)));
   const names = (selection.names ?? []).length > 0 ? [ ...selection.names, "--exact" ] : [];
   const one = target => [ (0, _test_plan_js__WEBPACK_IMPORTED_MODULE_3__.Tg)([ "cargo", "test", ...kept, "--no-fail-fast", "--color=never" ]), target, names.length > 0 ? `-- ${(0, 
   _test_plan_js__WEBPACK_IMPORTED_MODULE_3__.Tg)(names)}` : "" ].filter(part => part !== "").join(" ");
   const command = unique.length === 1 ? one(unique[0]) : `code=0; ${unique.map(target => `${one(target)} || code=$?`).join("; ")}; exit $code`;
   return {
    framework: "cargo test",
    command: command,
    environment: cargoEnvironment
   };
  }
  function covers(wider, narrower) {
   return narrower.startsWith(`${wider} --test `);
  }
  const cargoEnvironment = {
   RUSTFLAGS: "--cap-lints=warn",
   RUSTDOCFLAGS: "--cap-lints=warn",
   CARGO_TERM_COLOR: "never",
   CARGO_INCREMENTAL: "0",
   RUST_BACKTRACE: "0"
  };
 },
 59288: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   nr: () => keepWords,
   tK: () => splitCommands,
   yM: () => splitWords
  });
  function splitCommands(line) {
   const commands = [ "" ];
   let quote = "";
   for (let index = 0; index < line.length; index++) {
    const character = line[index];
    if (quote !== "") {
     if (character === quote) quote = "";
    } else if (character === '"' || character === "'") {
     quote = character;
    } else if (/[&|;\n]/.test(character) && !/[<>]/.test(line[index - 1] ?? "")) {
     commands.push("");
     continue;
    }
    commands[commands.length - 1] += character;
   }
   return commands.map(command => command.trim()).filter(command => command !== "");
  }
  function splitWords(command) {
   const words = [];
   const pattern = /(?:[^\s"'\\]|\\.|"(?:[^"\\]|\\.)*"|'[^']*')+/gs;
   for (const [raw] of command.matchAll(pattern)) {
    words.push(raw.replace(/\\(.)|"((?:[^"\\]|\\.)*)"|'([^']*)'/gs, (_all, escaped, double, single) => {
     if (escaped !== undefined) return String(escaped);
     return double === undefined ? String(single) : String(double).replace(/\\(["\\$`])/g, "$1");
    }));
   }
   return words;
  }
  function matches(flag, patterns) {
   return patterns.some(pattern => pattern.endsWith("*") ? flag.startsWith(pattern.slice(0, -1)) : flag === pattern);
  }
  function keepWords(words, rules) {
   const kept = [];
   for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (!word.startsWith("-") || word === "-") {
     if (!rules.dropOperands) kept.push(word);
     continue;
    }
    const equals = word.indexOf("=");
    const flag = equals < 0 ? word : word.slice(0, equals);
    const hasValue = equals < 0 && rules.takesValue.includes(flag) && words[index + 1] !== undefined;
    if (!matches(flag, rules.dropped)) kept.push(word, ...hasValue ? [ words[index + 1] ] : []);
    if (hasValue) index += 1;
   }
   return kept;
  }
 },
 99545: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Xc: () => skippedMavenChecks,
   Zw: () => planGradle,
   zX: () => planMaven
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _command_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59288);
  var _test_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33041);
  const skippedMavenChecks = [ "checkstyle.skip", "rat.skip", "enforcer.skip", "spotbugs.skip", "pmd.skip", "cpd.skip", "animal.sniffer.skip", "maven.javadoc.skip", "spotless.check.skip", "spotless.apply.skip", "license.skip", "gpg.skip", "japicmp.skip", "clirr.skip", "jacoco.haltOnFailure=false", "moditect.skip", "fmt.skip", "sortpom.skip", "impsort.skip", "formatter.skip", "failsafe.skip" ].map(name => name.includes("=") ? `-D${name}` : `-D${name}=true`);
  function moduleOf(repository, file, names) {
   for (let folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file); ;folder = (0, 
   node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
    if (names.some(name => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, 
    node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository, folder, name)))) return folder;
    if (folder === "." || folder === "/") return ".";
   }
  }
  function className(file) {
   const inside = /(?:^|\/)src\/[^/]*(?:test|Test)[^/]*\/(?:java|groovy|kotlin|scala)\d*\/(.+)\.\w+$/.exec(file)?.[1];
   return (inside ?? file.split("/").at(-1).replace(/\.\w+$/, "")).replaceAll("/", ".");
  }
  function planMaven(context, offline, maven) {
   const {words: words, selection: selection} = context;
   const kept = (0, _command_words_js__WEBPACK_IMPORTED_MODULE_2__.nr)(words.slice(1), {
    takesValue: [ "-P", "-pl", "-f", "-s", "--settings", "-T", "--projects" ],
    dropped: [ "-ff", "--fail-fast", "-q", "--quiet", "-X", "--debug", "-o", "--offline", "-U", "-T", "-DskipTests*", "-Dmaven.test.skip*", "-pl", "--projects" ],
    dropOperands: true
   });
   const files = selection.files ?? [];
   const modules = [ ...new Set(files.map(file => moduleOf(context.repository, file, [ "pom.xml" ]))) ].filter(folder => folder !== ".");
   const tests = (selection.names ?? files.map(className)).join(",");
   const line = [ maven, "-B", ...offline ? [ "-o" ] : [], "-fae", ...kept, ...skippedMavenChecks, "-Dstyle.color=never", "-Dsurefire.failIfNoSpecifiedTests=false", "-DfailIfNoTests=false", "-Dsurefire.rerunFailingTestsCount=0", "-DtrimStackTrace=true" ];
   if (modules.length > 0) line.push("-pl", modules.join(","), "-am");
   if (tests !== "") line.push(`-Dtest=${tests}`);
   line.push("test");
   const clean = `find . -type d -name surefire-reports -prune -exec rm -rf {} +`;
   return {
    framework: "maven",
    command: `${clean}; ${(0, _test_plan_js__WEBPACK_IMPORTED_MODULE_3__.Tg)(line)}`,
    environment: {},
    report: {
     format: "junit-xml",
     kind: "folders",
     name: "surefire-reports"
    }
   };
  }
  function planGradle(context, offline, gradle) {
   const files = context.selection.files ?? [];
   const modules = [ ...new Set(files.map(file => moduleOf(context.repository, file, [ "build.gradle", "build.gradle.kts" ]))) ];
   const filters = (context.selection.names ?? files.map(className)).flatMap(name => [ "--tests", name ]);
   const tasks = modules.length === 0 ? [ "test" ] : modules.map(folder => folder === "." ? "test" : `:${folder.replaceAll("/", ":")}:test`);
   const line = [ gradle, "--console=plain", "--no-daemon", "--continue", ...offline ? [ "--offline" ] : [], ...tasks.flatMap(task => [ task, ...filters ]) ];
   const clean = `find . -type d -name test-results -prune -exec rm -rf {} +`;
   return {
    framework: "gradle",
    command: `${clean}; ${(0, _test_plan_js__WEBPACK_IMPORTED_MODULE_3__.Tg)(line)}`,
    environment: {},
    report: {
     format: "junit-xml",
     kind: "folders",
     name: "test-results"
    }
   };
  }
 },
 70831: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   t: () => planTestRun
  });
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_path_ = __webpack_require__(76760);
  var cargo = __webpack_require__(89857);
  var command_words = __webpack_require__(59288);
  var test_plan = __webpack_require__(33041);
  const takesValue = [ "-run", "-tags", "-timeout", "-count", "-p", "-parallel", "-cpu", "-bench", "-coverprofile", "-covermode", "-coverpkg", "-vet", "-skip", "-benchtime", "-o", "-mod", "-ldflags", "-gcflags" ];
  const hiding = [ "-v", "-json", "-failfast", "-timeout", "-count", "-cover", "-coverprofile", "-covermode", "-coverpkg", "-vet", "-bench", "-benchmem", "-benchtime", "-shuffle", "-o", "-c" ];
  function packagesOf(files, testFolder) {
   const folders = files.map(file => (0, test_plan.Mf)(testFolder, file).split("/").slice(0, -1).join("/"));
   return [ ...new Set(folders) ].map(folder => folder === "" ? "." : `./${folder}`);
  }
  function planGoTest(context) {
   const {words: words, selection: selection} = context;
   const start = words.findIndex((word, index) => word === "test" && /(^|\/)(go|richgo|gotest)$/.test(words[index - 1] ?? ""));
   const kept = (0, command_words.nr)(words.slice(start < 0 ? words.length : start + 1), {
    takesValue: takesValue,
    dropped: hiding,
    dropOperands: true
   });
   const packages = selection.files === undefined ? [ "./..." ] : packagesOf(selection.files, context.testFolder);
   const coverage = selection.coverage === true;
   const line = [ "go", "test", ...kept, "-json", "-vet=off", "-count=1", "-timeout=20m" ];
   if (coverage) line.push("-cover", `"-coverprofile=${context.reportFolder}/cover.out"`);
   if (selection.names !== undefined) line.push("-run", `^(${selection.names.map(name => name.split("/")[0]).join("|")})$`);
   return {
    framework: "go test",
    command: (0, test_plan.Tg)([ ...line, ...packages ]),
    environment: {},
    report: {
     format: "go-test-json",
     kind: "stdout"
    },
    ...coverage ? {
     coverage: {
      format: "go-profile",
      path: `${context.reportFolder}/cover.out`
     }
    } : {}
   };
  }
  var java = __webpack_require__(99545);
  const jest_takesValue = [ "-c", "--config", "-w", "--maxWorkers", "-t", "--testNamePattern", "--testPathPattern", "--env", "--rootDir", "--roots", "--selectProjects", "--projects", "--setupFilesAfterEnv", "--testTimeout", "--coverageReporters", "--reporters", "--bail", "-b", "--coverageDirectory", "--outputFile", "--shard" ];
  const jest_hiding = [ "--bail", "-b", "--coverage", "--collectCoverage", "--coverage*", "--collectCoverageFrom", "--reporters", "--watch", "--watchAll", "--onlyChanged", "-o", "--onlyFailures", "--changedSince", "--changedFilesWithAncestor", "--lastCommit", "--silent", "--verbose", "--ci", "--json", "--outputFile", "--notify", "--noStackTrace", "-u", "--updateSnapshot", "--passWithNoTests", "--shard", "--color*", "--colors", "-i", "--runInBand", "-w", "--maxWorkers", "--findRelatedTests" ];
  function planJest(context) {
   const {words: words, selection: selection} = context;
   const files = selection.files ?? [];
   const runner = words.findIndex(word => /(^|\/)jest(\.js)?$/.test(word) || /(^|\/)react-scripts$/.test(word));
   const rules = {
    takesValue: jest_takesValue,
    dropped: jest_hiding,
    dropOperands: files.length > 0
   };
   const coverage = selection.coverage === true;
   const line = [ ...words.slice(0, runner), words[runner] ?? "jest", ...(0, command_words.nr)(words.slice(runner + 1), rules), "--ci", "--runInBand", "--verbose", "--colors=false", "--watchAll=false", "--forceExit", "--reporters=default", "--json", `"--outputFile=${context.reportFolder}/jest.json"`, `--coverage=${coverage}` ];
   if (coverage) line.push("--coverageReporters=text", "--coverageReporters=json-summary", `"--coverageDirectory=${context.reportFolder}/coverage"`, "--coverageThreshold={}");
   if (selection.names?.length === 1) line.push(`--testNamePattern=${selection.names[0].replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
   if (files.length > 0) line.push("--runTestsByPath", ...files.map(file => (0, test_plan.Mf)(context.testFolder, file)));
   return {
    framework: "jest",
    command: (0, test_plan.Tg)(line),
    environment: {},
    report: {
     format: "jest-json",
     kind: "file",
     path: `${context.reportFolder}/jest.json`
    },
    ...coverage ? {
     coverage: {
      format: "istanbul-summary",
      path: `${context.reportFolder}/coverage/coverage-summary.json`
     }
    } : {}
   };
  }
  const mochaReporterSource = `'use strict';\nconst fs = require('fs');\nconst path = require('path');\nconst mocha = require(require.resolve('mocha', { paths: [process.cwd()] }));\nconst describe = (test, error) => ({\n  title: test.title,\n  fullTitle: test.fullTitle(),\n  titlePath: typeof test.titlePath === 'function' ? test.titlePath() : undefined,\n  file: test.file || (test.parent && test.parent.file),\n  duration: test.duration,\n  currentRetry: typeof test.currentRetry === 'function' ? test.currentRetry() : undefined,\n  err: error ? { message: String(error.message), stack: String(error.stack) } : {},\n});\nmodule.exports = function BugfixReporter(runner, options) {\n  const report = { stats: {}, tests: [], pending: [], failures: [], passes: [] };\n  const target = process.env.BUGFIX_MOCHA_REPORT;\n  const started = Date.now();\n  const write = () => {\n    report.stats = {\n      tests: report.tests.length,\n      passes: report.passes.length,\n      pending: report.pending.length,\n      failures: report.failures.length,\n      duration: Date.now() - started,\n    };\n    fs.mkdirSync(path.dirname(target), { recursive: true });\n    fs.writeFileSync(target, JSON.stringify(report));\n  };\n  const record = (list) => (test, error) => {\n    const entry = describe(test, error);\n    list.push(entry);\n    report.tests.push(entry);\n  };\n  runner.on('pass', record(report.passes));\n  runner.on('fail', record(report.failures));\n  runner.on('pending', record(report.pending));\n  runner.on('end', write);\n  process.on('exit', write);\n  mocha.reporters.Spec.call(this, runner, options);\n};\nconst { Base, Spec } = mocha.reporters;\nmodule.exports.prototype = Object.create((Spec || Base).prototype);\n`;
  const mocha_takesValue = [ "-r", "--require", "-R", "--reporter", "-O", "--reporter-option", "--reporter-options", "-t", "--timeout", "-u", "--ui", "--extension", "--config", "--package", "--file", "-g", "--grep", "-f", "--fgrep", "--opts", "-s", "--slow", "--retries", "--ignore", "--exclude", "--import", "--loader", "-n", "--node-option", "-j", "--jobs", "--spec", "--watch-files", "--experimental-loader" ];
  const mocha_hiding = [ "-b", "--bail", "-R", "--reporter", "-O", "--reporter-option*", "-w", "--watch", "--watch-files", "--forbid-only", "--forbid-pending", "-c", "--color", "--colors", "-p", "--parallel", "-j", "--jobs", "--growl", "-G", "--spec", "--exit", "--no-exit" ];
  function planMocha(context) {
   const {words: words, selection: selection} = context;
   const files = (selection.files ?? []).map(file => (0, test_plan.Mf)(context.testFolder, file));
   const runner = words.findIndex(word => /(^|\/)_?mocha(\.js)?$/.test(word));
   const reporter = `${context.reportFolder}/mocha-reporter.cjs`;
   const report = `${context.reportFolder}/mocha.json`;
   const line = [ ...words.slice(0, Math.max(runner, 0)), words[runner] ?? "mocha", ...(0, 
   command_words.nr)(words.slice(runner + 1), {
    takesValue: mocha_takesValue,
    dropped: mocha_hiding,
    dropOperands: files.length > 0
   }), "--reporter", `"${reporter}"`, "--no-bail", "--no-color", "--exit" ];
   if (selection.names?.length === 1) line.push("--fgrep", selection.names[0]);
   line.push(...files);
   const write = `printf %s ${(0, test_plan.ZL)(mochaReporterSource)} > "${reporter}"`;
   return {
    framework: "mocha",
    command: `${write} && BUGFIX_MOCHA_REPORT="${report}" ${(0, test_plan.Tg)(line)}`,
    environment: {},
    report: {
     format: "mocha-json",
     kind: "file",
     path: report
    }
   };
  }
  function selectedFiles(context) {
   return (context.selection.files ?? []).map(file => (0, test_plan.Mf)(context.testFolder, file));
  }
  function planAva(context) {
   const files = selectedFiles(context);
   const takesValue = [ "-m", "--match", "-T", "--timeout", "-c", "--concurrency", "--config", "--node-arguments" ];
   const dropped = [ "--fail-fast", "-w", "--watch", "-v", "--verbose", "-t", "--tap", "-s", "--serial", "-u", "--update-snapshots", "--color", "--no-color", "--reset-cache" ];
   const kept = (0, command_words.nr)(context.words.slice(1), {
    takesValue: takesValue,
    dropped: dropped,
    dropOperands: files.length > 0
   });
   const matching = (context.selection.names ?? []).flatMap(name => [ "--match", name ]);
   const line = [ context.words[0] ?? "ava", ...kept, "--tap", ...matching, ...files ];
   return {
    framework: "ava",
    command: (0, test_plan.Tg)(line),
    environment: {}
   };
  }
  function planTap(context, major) {
   const files = selectedFiles(context);
   const takesValue = [ "-R", "--reporter", "-j", "--jobs", "-t", "--timeout", "--node-arg", "--test-arg", "--output-file", "-o", "--coverage-map", "--plugin", "--before", "--after", "-g", "--grep", "-x", "--exclude" ];
   const dropped = [ "-b", "--bail", "-R", "--reporter*", "-w", "--watch", "-C", "--no-coverage*", "--no-check-coverage", "--coverage-report*", "--check-coverage", "--100", "--cov", "--coverage", "-O", "--only", "-o", "--output-file", "--disable-coverage", "--allow-*coverage*", "--lines", "--branches", "--functions", "--statements", "-c", "--color", "--changed", "-n" ];
   const kept = (0, command_words.nr)(context.words.slice(1), {
    takesValue: takesValue,
    dropped: dropped,
    dropOperands: files.length > 0
   });
   const noCoverage = major >= 18 ? [ "--disable-coverage", "--allow-empty-coverage" ] : [ "--no-coverage", "--no-check-coverage" ];
   const line = [ context.words[0] ?? "tap", ...kept, "--reporter=tap", ...noCoverage, ...files ];
   return {
    framework: "tap",
    command: (0, test_plan.Tg)(line),
    environment: {}
   };
  }
  const tapeFileMarker = "##### test file: ";
  function planTape(context) {
   const {words: words} = context;
   const files = selectedFiles(context);
   const runner = words.findIndex(word => /(^|\/)tape$/.test(word));
   const flags = runner < 0 ? [] : (0, command_words.nr)(words.slice(runner + 1), {
    takesValue: [ "-r", "--require", "-i", "--ignore" ],
    dropped: [ "--only", "--no-only", "-i", "--ignore" ],
    dropOperands: true
   });
   const operands = words.slice(runner + 1).filter(word => !word.startsWith("-") && /[./*]/.test(word));
   const each = runner < 0 ? words.filter(word => !operands.includes(word)) : [ "tape", ...flags ];
   const list = files.length > 0 ? files.map(test_plan.ZL).join(" ") : operands.join(" ");
   const loop = `shopt -s globstar nullglob 2>/dev/null; code=0; for file in ${list}; do echo "${tapeFileMarker}$file"; ${(0, 
   test_plan.Tg)(each)} "$file" || code=1; done; exit $code`;
   return {
    framework: "tape",
    command: loop,
    environment: {},
    fileMarker: tapeFileMarker
   };
  }
  function planNodeTest(context) {
   const files = selectedFiles(context);
   const takesValue = [ "-r", "--require", "--import", "--loader", "--experimental-loader", "-C", "--conditions", "--test-reporter", "--test-reporter-destination", "--test-name-pattern", "--env-file", "--test-concurrency", "--test-timeout" ];
   const dropped = [ "--test", "--watch", "--test-reporter", "--test-reporter-destination", "--experimental-test-coverage", "--test-coverage-*", "--test-only", "--test-force-exit", "--test-update-snapshots" ];
   const [program = "node", ...rest] = context.words;
   const operands = rest.filter((word, index) => !word.startsWith("-") && !takesValue.includes(rest[index - 1] ?? ""));
   const kept = (0, command_words.nr)(rest, {
    takesValue: takesValue,
    dropped: dropped,
    dropOperands: true
   });
   const report = `${context.reportFolder}/junit.xml`;
   const line = [ program, ...kept, ...context.selection.coverage === true ? [ "--experimental-test-coverage" ] : [], "--test", "--test-reporter=spec", "--test-reporter-destination=stdout", "--test-reporter=junit", `"--test-reporter-destination=${report}"`, ...(context.selection.names ?? []).map(name => `--test-name-pattern=${name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")}`) ];
   const list = files.length > 0 ? (0, test_plan.Tg)(files) : operands.join(" ");
   return {
    framework: "node:test",
    command: `shopt -s globstar nullglob 2>/dev/null; ${(0, test_plan.Tg)(line)} ${list}`.trim(),
    environment: {},
    report: {
     format: "junit-xml",
     kind: "file",
     path: report
    }
   };
  }
  const pytest_takesValue = [ "-k", "-m", "-c", "-p", "-o", "-n", "-W", "-r", "--rootdir", "--ignore", "--deselect", "--tb", "--cov", "--durations", "--junitxml", "--junit-xml", "--maxfail", "--timeout", "--numprocesses", "--dist", "--cov-report", "--cov-config", "--confcutdir", "--import-mode" ];
  const pytest_hiding = [ "-x", "--exitfirst", "--maxfail", "--cov", "--cov-*", "--no-cov*", "-n", "--numprocesses", "--dist", "-q", "-qq", "-qqq", "--quiet", "-v", "-vv", "-vvv", "--verbose", "-r*", "--tb", "--junitxml", "--junit-xml", "--lf", "--ff", "--sw", "--stepwise", "--last-failed", "--failed-first", "--durations", "--flake8", "--mypy*", "--pylint*", "--black", "--isort", "--ruff*", "--benchmark-*", "--html", "--self-contained-html", "--pdb", "--color", "-s", "--no-header", "--no-summary", "--profile*", "--sugar" ];
  const rules = dropOperands => ({
   takesValue: pytest_takesValue,
   dropped: pytest_hiding,
   dropOperands: dropOperands
  });
  function keptAdditionalOptions(addopts) {
   return (0, command_words.nr)(addopts, rules(false));
  }
  function planPytest(context, addopts, coverage) {
   const {selection: selection} = context;
   const files = selection.files ?? [];
   const start = context.words.findIndex(word => /(^|\/)(pytest|py\.test)$/.test(word));
   const asked = start < 0 ? [] : context.words.slice(start + 1);
   const kept = (0, command_words.nr)(asked, rules(files.length > 0));
   const report = `${context.reportFolder}/junit.xml`;
   const words = [ "python", "-m", "pytest", ...kept, "-o", `addopts=${keptAdditionalOptions(addopts).map(test_plan.ZL).join(" ")}`, "-o", "junit_family=xunit2", "-o", "console_output_style=classic", "-o", `"cache_dir=${context.reportFolder}/cache"`, "-p", "no:sugar", "-rA", "--tb=short", "--color=no", "--continue-on-collection-errors", `"--junitxml=${report}"` ];
   if (files.some(file => !/(^|[/_])tests?[_./]/.test(file))) words.push("--doctest-modules");
   if (coverage) words.push("--cov", "--cov-branch", "--cov-report=term", `"--cov-report=json:${context.reportFolder}/coverage.json"`, "--cov-fail-under=0");
   if (selection.names !== undefined) words.push(...selection.names); else words.push(...files.map(file => (0, 
   test_plan.Mf)(context.testFolder, file)));
   return {
    framework: "pytest",
    command: (0, test_plan.Tg)(words),
    environment: {
     PYTHONHASHSEED: "0",
     ...coverage ? {
      COVERAGE_FILE: `${context.reportFolder}/.coverage`
     } : {}
    },
    report: {
     format: "junit-xml",
     kind: "file",
     path: report
    },
    ...coverage ? {
     coverage: {
      format: "coverage-py",
      path: `${context.reportFolder}/coverage.json`
     }
    } : {}
   };
  }
  function planUnittest(context) {
   const files = (context.selection.files ?? []).map(file => (0, test_plan.Mf)(context.testFolder, file));
   const start = context.words.indexOf("unittest");
   const asked = start < 0 ? [ "discover" ] : context.words.slice(start + 1);
   const kept = asked.filter(word => ![ "-f", "--failfast", "-q", "--quiet", "-v", "--verbose", "-b", "--buffer" ].includes(word));
   const selected = context.selection.names ?? files.map(file => file.replace(/\.py$/, "").replaceAll("/", "."));
   const words = [ "python", "-m", "unittest", "-v", ...selected.length > 0 ? selected : kept ];
   return {
    framework: "unittest",
    command: (0, test_plan.Tg)(words),
    environment: {
     PYTHONHASHSEED: "0"
    }
   };
  }
  var promises_ = __webpack_require__(51455);
  const sources = [ [ "pytest.ini", /^\[pytest\]/m ], [ ".pytest.ini", /^\[pytest\]/m ], [ "pyproject.toml", /^\[tool\.pytest(?:\.ini_options)?\]/m ], [ "tox.ini", /^\[pytest\]/m ], [ "setup.cfg", /^\[tool:pytest\]/m ] ];
  function sectionOf(text, heading) {
   const start = heading.exec(text);
   if (start === null) return undefined;
   const rest = text.slice(start.index + start[0].length);
   const end = rest.search(/^\[/m);
   return end < 0 ? rest : rest.slice(0, end);
  }
  function tomlWords(value) {
   const triple = /^("""|''')(.*?)\1/s.exec(value);
   if (triple !== null) return (0, command_words.yM)(triple[2]);
   if (!value.startsWith("[")) return (0, command_words.yM)(/^(["'])((?:\\.|(?!\1).)*)\1/.exec(value)?.[2] ?? "");
   const list = value.slice(1, value.search(/^\s*\]|\]\s*$/m));
   return [ ...list.replace(/#.*$/gm, "").matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g) ].map(match => match[1] ?? match[2]);
  }
  async function readAdditionalOptions(folder) {
   for (const [file, heading] of sources) {
    const text = await (0, promises_.readFile)((0, external_node_path_.join)(folder, file), "utf8").catch(() => "");
    const section = sectionOf(text, heading);
    if (section === undefined) continue;
    const found = /^addopts\s*=\s*/m.exec(section);
    if (found === null) return [];
    const value = section.slice(found.index + found[0].length);
    if (file.endsWith(".toml")) return tomlWords(value);
    const lines = /^.*(?:\n[ \t]+\S.*|\n[ \t]*(?:[#;].*)?(?=\n[ \t]+\S))*/.exec(value)?.[0] ?? "";
    return (0, command_words.yM)(lines.replace(/^\s*[#;].*$/gm, ""));
   }
   return [];
  }
  const buildCommand = /\b(build|compile|tsc|babel|rollup|webpack|esbuild|tsup|swc|prepare|generate|codegen|bundle|tsdown)\b/;
  const notBuildCommand = /\b(lint|eslint|prettier|xo|standard|noEmit|clean|rimraf|size|docs?|biome|format|typecheck|attw)\b/;
  async function packageScripts(folder) {
   try {
    const manifest = JSON.parse(await (0, promises_.readFile)((0, external_node_path_.join)(folder, "package.json"), "utf8"));
    const {scripts: scripts} = manifest;
    if (typeof scripts !== "object" || scripts === null) return {};
    return Object.fromEntries(Object.entries(scripts).filter(entry => typeof entry[1] === "string"));
   } catch {
    return {};
   }
  }
  function scriptCalled(words, scripts) {
   const [client, ...rest] = words;
   if (client === undefined || !/^(npm|pnpm|yarn|bun|npm-run-all|run-s)$/.test(client)) return undefined;
   const parameters = rest.filter(word => word !== "run" && word !== "run-script" && word !== "--silent" && word !== "-s");
   const name = parameters[0] === "t" ? "test" : parameters[0];
   if (name === undefined || scripts[name] === undefined) return undefined;
   if (client === "bun" && rest[0] === "test") return undefined;
   return {
    name: name,
    parameters: parameters.slice(1).filter(word => word !== "--")
   };
  }
  function expand(line, scripts, depth) {
   if (depth > 6) return [];
   return (0, command_words.tK)(line).flatMap(command => {
    const words = (0, command_words.yM)(command);
    const several = /^(npm-run-all|run-s|run-p)$/.test(words[0] ?? "");
    const names = several ? words.slice(1).filter(word => scripts[word] !== undefined) : [];
    if (names.length > 0) return names.flatMap(name => expand(scripts[name], scripts, depth + 1));
    const called = scriptCalled(words, scripts);
    if (called === undefined) return [ command ];
    const before = scripts[`pre${called.name}`];
    const expanded = expand(scripts[called.name], scripts, depth + 1);
    const last = expanded.pop();
    const withParameters = last === undefined ? [] : [ [ last, ...called.parameters.map(quoteAgain) ].join(" ") ];
    return [ ...before === undefined ? [] : expand(before, scripts, depth + 1), ...expanded, ...withParameters ];
   });
  }
  function quoteAgain(word) {
   return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
  }
  const wrappers = /^(npx|pnpx|bunx|cross-env|cross-env-shell|env|c8|nyc|exec|dotenv|yarn|pnpm|npm|dlx|bun|time|xvfb-run|timeout)$/;
  function unwrap(words, runner) {
   const environment = {};
   let index = 0;
   for (;index < words.length; index++) {
    const word = words[index];
    const assignment = /^([A-Za-z_]\w*)=(.*)$/s.exec(word);
    if (assignment !== null) environment[assignment[1]] = assignment[2]; else if (runner.test(programName(word)) || !(wrappers.test(word) || index > 0)) break;
   }
   return {
    environment: environment,
    words: words.slice(index)
   };
  }
  function programName(word) {
   const name = word.split("/").at(-1) ?? word;
   return name.replace(/\.[cm]?js$/, "");
  }
  async function readScriptCommand(folder, testCommand, runner) {
   const commands = expand(testCommand, await packageScripts(folder), 0);
   const calls = command => (0, command_words.yM)(command).some(word => runner.test(programName(word)));
   const position = commands.findIndex(calls);
   if (position < 0) return undefined;
   const build = commands.slice(0, position).filter(line => buildCommand.test(line) && !notBuildCommand.test(line));
   const all = (0, command_words.yM)(commands[position]);
   const {environment: environment, words: words} = unwrap(all, runner);
   const start = words.length > 0 ? words : all.slice(all.findIndex(word => runner.test(programName(word))));
   return {
    build: build,
    environment: environment,
    words: start
   };
  }
  const vitest_takesValue = [ "-c", "--config", "-r", "--root", "-t", "--testNamePattern", "--project", "--environment", "--pool", "--dir", "--reporter", "--testTimeout", "--shard", "--mode", "--exclude", "--outputFile", "--maxWorkers", "--minWorkers", "--tsconfig" ];
  const vitest_hiding = [ "--bail", "--coverage", "--coverage.*", "--reporter", "--outputFile", "--outputFile.*", "-w", "--watch", "--run", "--ui", "--open", "--silent", "--changed", "--shard", "--browser*", "-u", "--update", "--passWithNoTests", "--hideSkippedTests", "--inspect*", "--retry", "--standalone", "--merge-reports", "--color*" ];
  const noThresholds = [ "lines", "functions", "branches", "statements" ].map(kind => `--coverage.thresholds.${kind}=0`);
  function planVitest(context, coverage) {
   const {words: words, selection: selection} = context;
   const files = selection.files ?? [];
   const runner = words.findIndex(word => /(^|\/)vitest(\.m?js)?$/.test(word));
   const asked = words.slice(runner + 1).filter((word, index) => !(index === 0 && /^(run|watch|dev|related)$/.test(word)));
   const line = [ ...words.slice(0, Math.max(runner, 0)), words[runner] ?? "vitest", "run", ...(0, 
   command_words.nr)(asked, {
    takesValue: vitest_takesValue,
    dropped: vitest_hiding,
    dropOperands: files.length > 0
   }), "--reporter=verbose", "--reporter=json", `"--outputFile.json=${context.reportFolder}/vitest.json"`, "--bail=0", `--coverage.enabled=${coverage}` ];
   if (coverage) line.push("--coverage.reporter=text", "--coverage.reporter=json-summary", `"--coverage.reportsDirectory=${context.reportFolder}/coverage"`, ...noThresholds);
   if (selection.names?.length === 1) line.push(`--testNamePattern=${selection.names[0].replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
   line.push(...files.map(file => (0, test_plan.Mf)(context.testFolder, file)));
   return {
    framework: "vitest",
    command: (0, test_plan.Tg)(line),
    environment: {},
    report: {
     format: "vitest-json",
     kind: "file",
     path: `${context.reportFolder}/vitest.json`
    },
    ...coverage ? {
     coverage: {
      format: "istanbul-summary",
      path: `${context.reportFolder}/coverage/coverage-summary.json`
     }
    } : {}
   };
  }
  const programs = {
   jest: /^(jest|react-scripts)$/,
   vitest: /^vitest$/,
   mocha: /^_?mocha$/,
   ava: /^ava$/,
   tap: /^tap$/,
   tape: /^tape$/,
   "node:test": /^(node|tsx|borp)$/
  };
  function installedPackage(repository, testFolder, name) {
   for (let folder = (0, external_node_path_.join)(repository, testFolder); folder.startsWith(repository); folder = (0, 
   external_node_path_.join)(folder, "..")) {
    const manifest = (0, external_node_path_.join)(folder, "node_modules", name, "package.json");
    if ((0, external_node_fs_.existsSync)(manifest)) return JSON.parse((0, external_node_fs_.readFileSync)(manifest, "utf8")).version;
   }
   return undefined;
  }
  function planJavaScript(stack, context) {
   const installed = name => installedPackage(context.repository, context.testFolder, name);
   switch (stack.testFramework) {
   case "jest":
    return planJest(context);

   case "vitest":
    {
     const provider = installed("@vitest/coverage-v8") ?? installed("@vitest/coverage-istanbul");
     return planVitest(context, context.selection.coverage === true && provider !== undefined);
    }

   case "mocha":
    return planMocha(context);

   case "ava":
    return planAva(context);

   case "tap":
    return planTap(context, Number.parseInt(installed("tap") ?? "16", 10));

   case "tape":
    return planTape(context);

   default:
    return planNodeTest(context);
   }
  }
  async function planFromScripts(stack, request) {
   const runner = programs[stack.testFramework] ?? /^node$/;
   const folder = (0, external_node_path_.join)(request.repository, stack.testFolder);
   const script = await readScriptCommand(folder, stack.testCommand, runner) ?? await readScriptCommand(folder, stack.testCommand, /^node$/);
   const fallback = stack.testFramework === "node:test" ? [ "node", "--test" ] : [ stack.testFramework ];
   const context = {
    ...request,
    testFolder: stack.testFolder,
    words: script?.words ?? fallback
   };
   const plan = planJavaScript(stack, context);
   const build = (script?.build ?? []).map(command => `(${command}); `).join("");
   return {
    ...plan,
    command: `${build}${plan.command}`,
    environment: {
     ...script?.environment,
     ...plan.environment
    }
   };
  }
  async function planPython(stack, request, context) {
   if (!request.tooling.pytest) return planUnittest(context);
   const addopts = await readAdditionalOptions((0, external_node_path_.join)(request.repository, stack.testFolder));
   return planPytest(context, addopts, request.selection.coverage === true && request.tooling.pytestCov);
  }
  function wordsOfCommand(stack) {
   return (0, command_words.yM)((0, command_words.tK)(stack.testCommand).at(-1) ?? "");
  }
  async function planTestRun(stack, request) {
   const context = {
    ...request,
    testFolder: stack.testFolder,
    words: wordsOfCommand(stack)
   };
   const {offline: offline, javaBuildTool: javaBuildTool} = request.tooling;
   switch (stack.testFramework) {
   case "pytest":
   case "unittest":
    return planPython(stack, request, context);

   case "go test":
    return planGoTest(context);

   case "cargo test":
    return (0, cargo.E)(context);

   case "maven":
    return (0, java.zX)(context, offline, javaBuildTool ?? context.words[0] ?? "mvn");

   case "gradle":
    return (0, java.Zw)(context, offline, javaBuildTool ?? context.words[0] ?? "gradle");

   default:
    return planFromScripts(stack, request);
   }
  }
 },
 27057: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => installDependencies
  });
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var digest = __webpack_require__(34049);
  var cargo = __webpack_require__(89857);
  var test_plan = __webpack_require__(33041);
  var external_node_fs_ = __webpack_require__(73024);
  var java = __webpack_require__(99545);
  function goAlternatives() {
   return [ {
    name: "go.sum",
    commands: [ "go mod download", "go list -test -deps ./... > /dev/null 2>&1 || true" ]
   }, {
    name: "go.sum repaired",
    commands: [ "go mod download -x || true", "go mod tidy -e", "go list ./... > /dev/null" ]
   }, {
    name: "vendored or without modules",
    commands: [ "test -f go.mod || go mod init example.invalid/module", "go list ./... > /dev/null" ]
   } ];
  }
  function cargoAlternatives(folder) {
   const locked = (0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, "Cargo.lock"));
   return [ ...locked ? [ {
    name: "lock file",
    commands: [ "cargo fetch --locked" ]
   } ] : [], {
    name: "today's versions",
    commands: [ "cargo fetch" ]
   }, {
    name: "versions this compiler can build",
    commands: [ "rm -f Cargo.lock", "CARGO_RESOLVER_INCOMPATIBLE_RUST_VERSIONS=fallback cargo fetch" ]
   } ];
  }
  const newerMavenVersion = "3.9.11";
  function mavenAlternatives(request, program) {
   const checks = java.Xc.join(" ");
   const tools = (0, test_plan.ZL)(request.environmentFolder);
   const modules = /(?:^|\s)((?:-pl|--projects)[ =]\S+)/.exec(request.stack.testCommand)?.[1];
   const scope = modules === undefined ? "" : ` ${modules} -am`;
   const build = (maven, more = "") => `${maven} -B -q${scope}${more} ${checks} -Dstyle.color=never -DskipTests test-compile`;
   const fetchNewer = `mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.6.1:get -Dartifact=org.apache.maven:apache-maven:${newerMavenVersion}:zip:bin && cd ${tools} && (command -v unzip > /dev/null && unzip -qo "$HOME/.m2/repository/org/apache/maven/apache-maven/${newerMavenVersion}/apache-maven-${newerMavenVersion}-bin.zip" || python3 -m zipfile -e "$HOME/.m2/repository/org/apache/maven/apache-maven/${newerMavenVersion}/apache-maven-${newerMavenVersion}-bin.zip" .) && chmod +x apache-maven-${newerMavenVersion}/bin/mvn`;
   return [ {
    name: program,
    commands: [ build(program) ]
   }, ...program === "mvn" ? [] : [ {
    name: "mvn",
    commands: [ build("mvn") ]
   } ], {
    name: "newer Maven",
    commands: [ fetchNewer, build(newerMaven(request.environmentFolder)) ]
   }, {
    name: "mvn, as far as it goes",
    commands: [ build("mvn", " -fn") ]
   } ];
  }
  function newerMaven(environmentFolder) {
   return (0, external_node_path_.join)(environmentFolder, `apache-maven-${newerMavenVersion}`, "bin", "mvn");
  }
  function compiledAlternatives(request) {
   const {stack: stack, repository: repository} = request;
   const program = stack.testCommand.split(" ")[0] ?? "";
   if (stack.packageManager === "go") return goAlternatives();
   if (stack.packageManager === "cargo") return cargoAlternatives((0, external_node_path_.join)(repository, stack.installFolder));
   if (stack.packageManager === "maven") return mavenAlternatives(request, /mvnw?$/.test(program) ? program : "mvn");
   const gradle = /gradlew?$/.test(program) ? program : "gradle";
   return [ {
    name: gradle,
    commands: [ `${gradle} --console=plain --no-daemon testClasses` ]
   } ];
  }
  const javaScriptEnvironment = {
   HUSKY: "0",
   PUPPETEER_SKIP_DOWNLOAD: "1",
   PUPPETEER_SKIP_CHROMIUM_DOWNLOAD: "1",
   PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1",
   CYPRESS_INSTALL_BINARY: "0",
   ELECTRON_SKIP_BINARY_DOWNLOAD: "1",
   YARN_NODE_LINKER: "node-modules",
   YARN_ENABLE_IMMUTABLE_INSTALLS: "false",
   YARN_ENABLE_TELEMETRY: "0",
   npm_config_manage_package_manager_versions: "false",
   npm_config_update_notifier: "false",
   npm_config_fund: "false",
   npm_config_audit: "false",
   npm_config_fetch_retries: "1",
   npm_config_fetch_retry_mintimeout: "500",
   npm_config_fetch_retry_maxtimeout: "3000",
   npm_config_fetch_timeout: "60000",
   COREPACK_ENABLE_STRICT: "0"
  };
  const npm = "npm install --no-audit --no-fund --no-progress --loglevel=error";
  const keepOnlyUsedScript = `\nconst fs = require('fs'), path = require('path');\nconst manifest = JSON.parse(fs.readFileSync('package.json', 'utf8'));\nconst used = new Set(), text = [JSON.stringify({ ...manifest, devDependencies: {}, scripts: {} })];\nfor (const [name, script] of Object.entries(manifest.scripts || {})) if (/test|build|compile|unit|spec|cover/.test(name) && !/lint|docs?|browser|publish/.test(name)) text.push(String(script));\nconst walk = (folder, depth) => {\n  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {\n    const full = path.join(folder, entry.name);\n    if (entry.isDirectory() && entry.name !== 'node_modules' && entry.name !== '.git' && depth < 8) walk(full, depth + 1);\n    else if (entry.isFile() && /[.]([cm]?[jt]sx?|json|[a-z]*rc)$/.test(entry.name) && entry.name !== 'package.json' && !/lock/.test(entry.name) && fs.statSync(full).size < 500000) text.push(fs.readFileSync(full, 'utf8'));\n  }\n};\nwalk('.', 0);\nconst all = text.join('\\n');\nconst runners = /^(jest|vitest|mocha|ava|tap|tape|typescript|tsx|ts-node|ts-jest|babel-jest|@types[/]node|@vitest[/].*|@babel[/].*|@swc[/].*|esbuild|c8|nyc|jsdom|jest-environment-.*)$/;\nconst linters = /(lint|prettier|husky|lint-staged|commitlint|semantic-release|standard|release-it|size-limit|changesets|^xo$|biome|publint|typedoc)/;\nfor (const name of Object.keys(manifest.devDependencies || {})) {\n  const needed = runners.test(name) || (!linters.test(name) && all.includes(name));\n  if (!needed) delete manifest.devDependencies[name];\n}\nfs.writeFileSync('package.json', JSON.stringify(manifest, null, 2));\n`;
  function readText(path) {
   return (0, external_node_fs_.existsSync)(path) ? (0, external_node_fs_.readFileSync)(path, "utf8") : "";
  }
  function pnpmVersion(folder) {
   const asked = /"packageManager"\s*:\s*"pnpm@([\d.]+)/.exec(readText((0, external_node_path_.join)(folder, "package.json")))?.[1];
   if (asked !== undefined) return asked;
   const lock = /lockfileVersion:\s*'?([\d.]+)/.exec(readText((0, external_node_path_.join)(folder, "pnpm-lock.yaml")))?.[1];
   if (lock?.startsWith("5")) return "7";
   return lock?.startsWith("6") ? "8" : "9";
  }
  function yarnBerryVersion(folder) {
   return /"packageManager"\s*:\s*"yarn@(\d+\.\d+\.\d+)/.exec(readText((0, external_node_path_.join)(folder, "package.json")))?.[1] ?? "4";
  }
  function lockFileCommands(stack, folder) {
   const has = name => (0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, name));
   if (stack.packageManager === "pnpm" && has("pnpm-lock.yaml")) {
    return [ `npx --yes pnpm@${pnpmVersion(folder)} install --frozen-lockfile --reporter=append-only` ];
   }
   if (stack.packageManager === "yarn-berry" && has("yarn.lock")) {
    return [ `npx --yes @yarnpkg/cli-dist@${yarnBerryVersion(folder)} install` ];
   }
   if (has("package-lock.json") || has("npm-shrinkwrap.json")) return [ "npm ci --no-audit --no-fund --no-progress --loglevel=error" ];
   if (has("yarn.lock")) return [ "npx --yes yarn@1.22.22 install --frozen-lockfile --ignore-engines --non-interactive --no-progress" ];
   return undefined;
  }
  function javaScriptAlternatives(request) {
   const {stack: stack, repository: repository, date: date} = request;
   const folder = (0, external_node_path_.join)(repository, stack.installFolder);
   const locked = lockFileCommands(stack, folder);
   const usesPnpm = stack.packageManager === "pnpm";
   const today = usesPnpm ? `npx --yes pnpm@${pnpmVersion(folder)} install --no-frozen-lockfile --reporter=append-only` : npm;
   const alternatives = [];
   if (locked !== undefined) {
    alternatives.push({
     name: "lock file",
     commands: locked
    });
    alternatives.push({
     name: "lock file without scripts",
     commands: locked.map(line => `${line}${line.includes("cli-dist") ? " --mode=skip-build" : " --ignore-scripts"}`)
    });
   }
   if (date !== undefined && !usesPnpm) alternatives.push({
    name: "date cut-off",
    commands: [ `${npm} --no-package-lock --before=${date}` ]
   });
   alternatives.push({
    name: "today's versions",
    commands: [ usesPnpm ? today : `${npm} --no-package-lock` ]
   });
   const lenient = `${npm} --no-package-lock --legacy-peer-deps --ignore-scripts`;
   if (!usesPnpm) alternatives.push({
    name: "today's versions without scripts and peers",
    commands: [ lenient ]
   });
   alternatives.push({
    name: "only what is used",
    commands: [ `node -e '${keepOnlyUsedScript.replaceAll("'", `'\\''`)}'`, lenient ]
   });
   return alternatives;
  }
  var schemas = __webpack_require__(13798);
  const missingImportsScript = `\nimport ast, importlib.util, os, sys\nfound, own = set(), set()\nskip = {".git", "node_modules", "venv", ".venv", "build", "dist", "docs", "doc", "examples", "benchmarks"}\nfor folder, folders, names in os.walk("."):\n    folders[:] = [name for name in folders if name not in skip and not name.endswith(".egg-info")]\n    own.update(folders)\n    for name in names:\n        if not name.endswith(".py"):\n            continue\n        own.add(name[:-3])\n        try:\n            tree = ast.parse(open(os.path.join(folder, name), encoding="utf-8", errors="replace").read())\n        except (SyntaxError, ValueError, RecursionError):\n            continue\n        for node in ast.walk(tree):\n            if isinstance(node, ast.Import):\n                found.update(alias.name.split(".")[0] for alias in node.names)\n            elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:\n                found.add(node.module.split(".")[0])\nstandard = getattr(sys, "stdlib_module_names", set(sys.builtin_module_names))\ndistributions = {"yaml": "PyYAML", "PIL": "Pillow", "bs4": "beautifulsoup4", "sklearn": "scikit-learn", "cv2": "opencv-python-headless", "dateutil": "python-dateutil", "attr": "attrs", "OpenSSL": "pyOpenSSL", "Crypto": "pycryptodome", "jwt": "PyJWT", "dotenv": "python-dotenv", "serial": "pyserial", "zmq": "pyzmq", "git": "GitPython", "docx": "python-docx", "magic": "python-magic", "MySQLdb": "mysqlclient", "pkg_resources": "setuptools<81"}\nfor name in sorted(found - own - set(standard)):\n    try:\n        missing = importlib.util.find_spec(name) is None\n    except (ImportError, ValueError):\n        missing = False\n    if missing and not name.startswith("_"):\n        print(distributions.get(name, name))\n`;
  const pythonRequirementsSchema = schemas.Ikc({
   project: schemas.zMY(),
   extras: schemas.YOg(schemas.YjP()),
   requirements: schemas.YOg(schemas.YjP()),
   files: schemas.YOg(schemas.YjP())
  });
  const virtualEnvironment = environmentFolder => (0, external_node_path_.join)(environmentFolder, "venv");
  function createVirtualEnvironment(request) {
   const folder = (0, test_plan.ZL)(virtualEnvironment(request.environmentFolder));
   const version = /\d+\.\d+/.exec(request.stack.languageVersion ?? "")?.[0];
   const candidates = [ ...version === undefined ? [] : [ `python${version}` ], "python3", "python" ];
   const tries = candidates.map(program => `${program} -m venv --clear ${folder}`).join(" || ");
   return `(${tries}) && { ${folder}/bin/python -m pip install -q -U pip 'setuptools<81' wheel || true; } && ${folder}/bin/python --version`;
  }
  const testTools = [ "pytest", "pytest-cov" ];
  function together(needs, options) {
   const extras = needs.extras.length > 0 ? `[${needs.extras.join(",")}]` : "";
   const parts = [ ...needs.project ? [ "-e", (0, test_plan.ZL)(`.${extras}`) ] : [], ...needs.files.flatMap(file => [ "-r", (0, 
   test_plan.ZL)(file) ]), ...needs.requirements.map(test_plan.ZL), ...testTools.filter(tool => !needs.requirements.some(line => new RegExp(`^${tool}\\b(?!-)`, "i").test(line))) ];
   return `python -m pip install -q ${options} ${parts.join(" ")}`;
  }
  function apart(needs, options) {
   const install = `python -m pip install -q ${options}`;
   const lenient = [ ...needs.files.map(file => `-r ${(0, test_plan.ZL)(file)}`), ...needs.requirements.map(test_plan.ZL) ];
   const extras = needs.extras.map(extra => `-e ${(0, test_plan.ZL)(`.[${extra}]`)}`);
   const source = `python - <<'PYTHON' > missing-imports.txt\n${missingImportsScript}\nPYTHON`;
   return [ ...needs.project ? [ `${install} -e . || ${install} --no-build-isolation -e . || export BUGFIX_PROJECT=unbuilt` ] : [], ...(needs.project ? extras : []).map(part => `${install} ${part} || true`), ...lenient.map(part => `${install} ${part} || true`), `${install} ${testTools.join(" ")}`, `${source}; while read -r name; do timeout 60 ${install} "$name" || true; done < missing-imports.txt; rm -f missing-imports.txt` ];
  }
  function lockFile(request) {
   const folder = (0, external_node_path_.join)(request.repository, request.stack.installFolder);
   const venv = (0, test_plan.ZL)(virtualEnvironment(request.environmentFolder));
   const tools = (0, test_plan.ZL)((0, external_node_path_.join)(request.environmentFolder, "tools"));
   const ensure = 'python -c "import pytest, pytest_cov" 2>/dev/null || python -m pip install -q pytest pytest-cov';
   if ((0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, "uv.lock"))) {
    const sync = `UV_PROJECT_ENVIRONMENT=${venv} ${tools}/bin/uv sync -q --frozen --inexact --python ${venv}/bin/python`;
    const commands = [ `python -m venv ${tools} && ${tools}/bin/pip install -q uv`, `${sync} --all-extras --all-groups || ${sync}`, ensure ];
    return [ {
     name: "lock file",
     commands: commands
    } ];
   }
   if ((0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, "poetry.lock"))) {
    const install = `${tools}/bin/poetry install -q --no-interaction`;
    const commands = [ `python -m venv ${tools} && ${tools}/bin/pip install -q poetry`, `${install} --all-extras --all-groups || ${install} --all-extras || ${install}`, ensure ];
    return [ {
     name: "lock file",
     commands: commands
    } ];
   }
   return [];
  }
  function pythonAlternatives(request, needs) {
   const {date: date} = request;
   const cutOff = date === undefined ? undefined : `--uploaded-prior-to=${(0, test_plan.ZL)(date)}`;
   return [ ...lockFile(request), ...cutOff === undefined ? [] : [ {
    name: "date cut-off",
    commands: [ together(needs, cutOff), "python -m pytest --version" ]
   } ], {
    name: "today's versions",
    commands: [ together(needs, ""), "python -m pytest --version" ]
   }, ...cutOff === undefined ? [] : [ {
    name: "date cut-off, piece by piece",
    commands: [ ...apart(needs, cutOff), "python -m pytest --version" ]
   } ], {
    name: "piece by piece",
    commands: [ ...apart(needs, ""), "python -m pytest --version" ]
   } ];
  }
  const pythonRequirementsScript = `\nimport configparser, glob, json, os, re, sys\ntry:\n    import tomllib\nexcept ImportError:\n    try:\n        import tomli as tomllib\n    except ImportError:\n        from pip._vendor import tomli as tomllib\n\nWANTED = re.compile(r"^(all|dev|devel|develop|development|test|tests|testing|unit.?tests?|pytest|ci|check|cov|coverage|full|complete|async|typing)$", re.I)\nUNWANTED = re.compile(r"^(black|flake8.*|mypy|pylint|isort|ruff|pre-commit.*|sphinx.*|furo|twine|tox.*|nox.*|towncrier|bump.*|build|mkdocs.*|types-.*|pyright|bandit|safety|commitizen|ipython|ipdb|jupyter.*|codecov|coveralls|wheel|python|mkdocstrings.*)$", re.I)\nextras, requirements, files, project = set(), [], [], False\n\ndef name_of(requirement):\n    return re.split(r"[\\s\\[<>=!~;@(]", requirement.strip(), maxsplit=1)[0]\n\ndef add(items):\n    for item in items or []:\n        if isinstance(item, str) and item.strip() and not UNWANTED.match(name_of(item)):\n            requirements.append(item.strip())\n\ndef poetry_requirement(name, value):\n    spec = value if isinstance(value, str) else (value.get("version", "") if isinstance(value, dict) else "")\n    if isinstance(value, dict) and ("path" in value or "git" in value):\n        return None\n    extra = "[" + ",".join(value["extras"]) + "]" if isinstance(value, dict) and value.get("extras") else ""\n    caret = re.match(r"^[\\^~](\\d+)(?:\\.(\\d+))?", spec or "")\n    if caret:\n        return name + extra + ">=" + spec[1:]\n    return name + extra + (spec if spec and spec[0] in "<>=!" else ("==" + spec if spec and spec != "*" else ""))\n\ndef groups(table, name, seen):\n    found = []\n    if name in seen:\n        return found\n    for item in table.get(name, []):\n        if isinstance(item, str):\n            found.append(item)\n        elif isinstance(item, dict) and "include-group" in item:\n            found += groups(table, item["include-group"], seen | {name})\n    return found\n\ndata = {}\nif os.path.exists("pyproject.toml"):\n    try:\n        with open("pyproject.toml", "rb") as stream:\n            data = tomllib.loads(stream.read().decode("utf-8"))\n    except Exception as error:\n        print(error, file=sys.stderr)\n    project = "project" in data or "build-system" in data or "poetry" in data.get("tool", {})\n    for extra in data.get("project", {}).get("optional-dependencies", {}):\n        if WANTED.match(extra):\n            extras.add(extra)\n    table = data.get("dependency-groups", {})\n    for group in table:\n        if WANTED.match(group):\n            add(groups(table, group, set()))\n    tool = data.get("tool", {})\n    poetry = tool.get("poetry", {})\n    tables = [poetry.get("dev-dependencies", {})]\n    tables += [group.get("dependencies", {}) for key, group in poetry.get("group", {}).items() if WANTED.match(key)]\n    for entries in tables:\n        add([poetry_requirement(key, value) for key, value in entries.items()])\n    for extra in poetry.get("extras", {}):\n        if WANTED.match(extra):\n            extras.add(extra)\n    for key, group in tool.get("pdm", {}).get("dev-dependencies", {}).items():\n        if WANTED.match(key):\n            add(group)\n    for key, value in tool.get("hatch", {}).get("envs", {}).items():\n        if key == "default" or WANTED.match(key) or key.startswith("hatch-test"):\n            add(value.get("dependencies"))\n            add(value.get("extra-dependencies"))\n            for feature in value.get("features", []):\n                extras.add(feature)\n\nconfig = configparser.RawConfigParser(strict=False)\nif os.path.exists("setup.cfg"):\n    try:\n        config.read("setup.cfg", encoding="utf-8")\n        project = project or config.has_section("metadata") or config.has_section("options")\n        if config.has_section("options.extras_require"):\n            for key, value in config.items("options.extras_require"):\n                if WANTED.match(key):\n                    extras.add(key)\n        if config.has_option("options", "tests_require"):\n            add(config.get("options", "tests_require").splitlines())\n    except Exception as error:\n        print(error, file=sys.stderr)\nif os.path.exists("setup.py"):\n    project = True\n    text = open("setup.py", encoding="utf-8", errors="replace").read()\n    block = re.search(r"extras_require\\s*=\\s*\\{(.*?)\\}", text, re.S)\n    for key in re.findall(r"['\\"]([\\w-]+)['\\"]\\s*:", block.group(1) if block else ""):\n        if WANTED.match(key):\n            extras.add(key)\n    block = re.search(r"tests_require\\s*=\\s*\\[(.*?)\\]", text, re.S)\n    add(re.findall(r"['\\"]([^'\\"]+)['\\"]", block.group(1) if block else ""))\n\nfor pattern in ("requirements*.txt", "*requirements.txt", "requirements/*.txt", "*_requirements.txt", "test*/requirements*.txt", "requirements*/*.txt", ".ci/requirements*.txt", "ci/requirements*.txt"):\n    for path in sorted(glob.glob(pattern)):\n        base = path.lower()\n        if re.search(r"doc|lint|bench|example|release|build|type|mypy|publish|constraint", base):\n            continue\n        if path not in files and (re.search(r"test|dev|ci", base) or os.path.basename(base) == "requirements.txt"):\n            files.append(path)\n\ntox = configparser.RawConfigParser(strict=False)\nif os.path.exists("tox.ini"):\n    try:\n        tox.read("tox.ini", encoding="utf-8")\n        if tox.has_option("testenv", "deps"):\n            for line in tox.get("testenv", "deps").splitlines():\n                line = re.sub(r"\\s+#.*", "", line).strip()\n                if ":" in line and not re.match(r"^(https?|git)", line):\n                    factor, rest = line.split(":", 1)\n                    line = rest.strip() if not re.search(r"\\d|lint|docs?|mypy|min", factor) else ""\n                include = re.match(r"^-r\\s*(?:\\{toxinidir\\}/)?(\\S+)", line)\n                if include:\n                    if os.path.exists(include.group(1)) and include.group(1) not in files:\n                        files.append(include.group(1))\n                elif line and not line.startswith("-") and "{" not in line:\n                    add([line])\n        if tox.has_option("testenv", "extras"):\n            for extra in re.split(r"[\\s,]+", tox.get("testenv", "extras")):\n                if re.match(r"^[\\w-]+$", extra):\n                    extras.add(extra)\n    except Exception as error:\n        print(error, file=sys.stderr)\nseen = []\nfor requirement in requirements:\n    if requirement not in seen:\n        seen.append(requirement)\nprint(json.dumps({"project": project, "extras": sorted(extras), "requirements": seen, "files": files}))\n`;
  const telling = /\b(error|ERR!|fatal|failed|failure|cannot|could not|couldn't|not found|no matching|unable|unsupported|requires|timed? ?out|denied|ENOENT|E404|ERESOLVE|refused)\b/i;
  const boilerplate = /re-run Maven|Re-run Maven|For more information about the errors|After correcting the problems|complete log of this run|\[Help \d+\] http|^\s*\[ERROR\]\s*$|-> \[Help 1\]$|^\[notice\]/;
  function tellingLines(output, limit = 12) {
   const lines = output.split(/\r?\n/).filter(line => line.trim() !== "" && !boilerplate.test(line));
   const chosen = lines.filter(line => telling.test(line));
   return (chosen.length > 0 ? chosen : lines).slice(-limit).map(line => line.slice(0, 400));
  }
  const isPython = stack => stack.language === "python";
  const isJavaScript = stack => stack.language === "javascript" || stack.language === "typescript";
  function toolsPrelude(stack, repository, environmentFolder) {
   if (isPython(stack)) {
    const folder = virtualEnvironment(environmentFolder);
    return `export VIRTUAL_ENV=${(0, test_plan.ZL)(folder)} PATH=${(0, test_plan.ZL)((0, 
    external_node_path_.join)(folder, "bin"))}:"$PATH"; `;
   }
   if (!isJavaScript(stack)) return "";
   const folders = [ ...new Set([ stack.testFolder, stack.installFolder, "." ]) ];
   const bins = folders.map(folder => (0, test_plan.ZL)((0, external_node_path_.join)(repository, folder, "node_modules", ".bin")));
   return `export PATH=${bins.join(":")}:"$PATH"; `;
  }
  function toolsEnvironment(stack) {
   if (isJavaScript(stack)) return {
    ...javaScriptEnvironment
   };
   if (stack.packageManager === "cargo") return {
    ...cargo.i
   };
   if (stack.packageManager === "go") return {
    GOFLAGS: "-mod=mod -modcacherw"
   };
   return {};
  }
  const versionCommands = {
   go: "go version; go list -m all 2>/dev/null",
   cargo: "cargo --version; cargo tree --prefix none -e all 2>/dev/null | sort -u",
   maven: "java -version 2>&1; mvn -version",
   gradle: "java -version 2>&1"
  };
  const directPackages = 'node --version; npm ls --depth=0 --parseable --long 2>/dev/null | sed "s/^[^:]*://; s/:.*//" | tail -n +2';
  class Installer {
   evidence=[];
   #options;
   #deadline;
   #prelude;
   constructor(options) {
    this.#options = options;
    this.#deadline = Date.now() + options.budgetSeconds * 1e3;
    this.#prelude = toolsPrelude(options.stack, options.repository, options.environmentFolder);
   }
   remainingSeconds() {
    return (this.#deadline - Date.now()) / 1e3;
   }
   async run(alternative, command, seconds, prelude = this.#prelude) {
    const {sandbox: sandbox, stack: stack, repository: repository, environmentFolder: environmentFolder, signal: signal, onOutput: onOutput} = this.#options;
    const result = await sandbox.run({
     command: `${prelude}${command}`,
     folder: (0, external_node_path_.join)(repository, stack.installFolder),
     writableFolders: [ environmentFolder, repository ],
     environment: toolsEnvironment(stack),
     network: true,
     limits: {
      seconds: Math.max(1, Math.min(seconds, this.remainingSeconds())),
      processes: 2e3
     },
     ...signal === undefined ? {} : {
      signal: signal
     },
     ...onOutput === undefined ? {} : {
      onOutput: onOutput
     }
    });
    const {exitCode: exitCode, timedOut: timedOut, durationMs: durationMs, output: output} = result;
    const shown = alternative === "requirements" ? "reading what the tests need" : command;
    this.evidence.push({
     alternative: alternative,
     command: shown,
     exitCode: exitCode,
     timedOut: timedOut,
     durationMs: durationMs,
     outputDigest: (0, digest.b)(output)
    });
    return result;
   }
   async try(alternative, seconds) {
    const end = Date.now() + seconds * 1e3;
    for (const command of alternative.commands) {
     const result = await this.run(alternative.name, command, (end - Date.now()) / 1e3);
     if (result.exitCode !== 0) return result;
    }
    return undefined;
   }
  }
  async function alternativesOf(installer, options) {
   const {stack: stack} = options;
   if (isJavaScript(stack)) return javaScriptAlternatives(options);
   if (!isPython(stack)) return compiledAlternatives(options);
   const made = await installer.run("virtual environment", createVirtualEnvironment(options), 180, "");
   if (made.exitCode !== 0) return [];
   const read = await installer.run("requirements", `python - <<'PYTHON'\n${pythonRequirementsScript}\nPYTHON`, 60);
   const needs = pythonRequirementsSchema.safeParse(lastJsonLine(read.stdout));
   const empty = {
    project: false,
    extras: [],
    requirements: [],
    files: []
   };
   return pythonAlternatives(options, needs.success ? needs.data : empty);
  }
  function lastJsonLine(text) {
   try {
    return JSON.parse(text.trim().split("\n").at(-1) ?? "");
   } catch {
    return undefined;
   }
  }
  function configuredAlternative(stack) {
   const stated = stack.evidence.some(entry => entry.field === "installCommands" && entry.confidence === 1);
   return stated ? [ {
    name: "as configured",
    commands: stack.installCommands
   } ] : [];
  }
  async function readTooling(installer, options, alternative) {
   const {stack: stack, environmentFolder: environmentFolder} = options;
   const imports = async module => isPython(stack) && (await installer.run("check", `python -c 'import ${module}'`, 60)).exitCode === 0;
   const maven = {
    "newer Maven": newerMaven(environmentFolder),
    mvn: "mvn",
    "mvn, as far as it goes": "mvn"
   }[alternative];
   return {
    pytest: await imports("pytest"),
    pytestCov: await imports("pytest_cov"),
    offline: true,
    ...stack.packageManager === "maven" && maven !== undefined ? {
     javaBuildTool: maven
    } : {}
   };
  }
  async function readVersions(installer, stack) {
   const listing = isPython(stack) ? "python --version; python -m pip freeze --all --exclude-editable" : versionCommands[stack.packageManager] ?? directPackages;
   const result = await installer.run("versions", listing, 60);
   return result.stdout.split("\n").filter(line => line.trim() !== "").slice(0, 5e3);
  }
  const notToBeHad = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|code E40[34]|code EUNSUPPORTEDPROTOCOL|git dep preparation failed|ls-remote/;
  async function installDependencies(options) {
   await (0, promises_.mkdir)(options.environmentFolder, {
    recursive: true
   });
   const installer = new Installer(options);
   const found = await alternativesOf(installer, options);
   const alternatives = [ ...configuredAlternative(options.stack), ...found ];
   let last;
   let unavailable = false;
   for (const [position, alternative] of alternatives.entries()) {
    if (position < (options.from ?? 0)) continue;
    if (options.signal?.aborted || installer.remainingSeconds() < 5) break;
    const left = alternatives.length - position;
    const share = left === 1 ? installer.remainingSeconds() : installer.remainingSeconds() * .5;
    if (unavailable && left > 1) continue;
    last = await installer.try(alternative, share);
    unavailable ||= last !== undefined && isJavaScript(options.stack) && notToBeHad.test(last.output);
    if (last !== undefined) continue;
    return {
     installed: true,
     alternative: alternative.name,
     position: position,
     evidence: installer.evidence,
     tooling: await readTooling(installer, options, alternative.name),
     prelude: toolsPrelude(options.stack, options.repository, options.environmentFolder),
     environment: toolsEnvironment(options.stack),
     versions: await readVersions(installer, options.stack)
    };
   }
   const lines = last === undefined ? [] : tellingLines(last.output);
   return {
    installed: false,
    evidence: installer.evidence,
    lines: lines,
    timedOut: last?.timedOut ?? false
   };
  }
 },
 46551: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   N: () => runTests
  });
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var digest = __webpack_require__(34049);
  const brokenPart = /\[(build|setup) failed\]|could not compile|errors? during collection|Interrupted:|Test suite failed to run|Failed Suites|Unhandled (Errors|Rejection)|COMPILATION ERROR|BUILD FAILURE|^panic: |FAIL\s+\S+\s+\(?\[|no tests? (ran|found)|INTERNALERROR|Error: Cannot find module|ERR_MODULE_NOT_FOUND|SyntaxError|Uncaught|SIG(SEGV|ABRT|KILL|BUS)|core dumped|Segmentation fault/im;
  function checkExitCode(report, result) {
   if (result.timedOut || result.exitCode === null || result.outputLimitExceeded) return [];
   const failed = report.tests.filter(test => test.status === "failed" || test.status === "error").length;
   const passed = report.tests.filter(test => test.status === "passed").length;
   if (result.exitCode === 0 && failed > 0) {
    return [ `The exit code is 0 although ${failed} tests failed.` ];
   }
   if (result.exitCode !== 0 && failed === 0 && passed > 0 && !brokenPart.test(result.output)) {
    return [ `The exit code is ${result.exitCode} although none of ${report.tests.length} tests failed.` ];
   }
   return [];
  }
  var plan_test_run = __webpack_require__(70831);
  const uuid = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi;
  const address = /\b0x[0-9a-f]{6,}\b/gi;
  const temporaryPath = /(?<![\w.])(?:\/private)?(?:\/var\/folders|\/var\/tmp|\/tmp|[A-Za-z]:\\Users\\[^\\\s]+\\AppData\\Local\\Temp)[\\/][^\s'"\]),;]*/g;
  const instant = /\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?/g;
  const epoch = /\b1[6-9]\d{8}(?:\d{3}|\.\d+)?\b/g;
  const doctestLine = /(\.rs - [^()]*|)\s?\(line \d+\)( - compile(?: fail)?)?$/;
  function normaliseTestId(id) {
   return id.replace(uuid, "<uuid>").replace(address, "0x<address>").replace(temporaryPath, "<temporary path>").replace(instant, "<time>").replace(epoch, "<time>").replace(doctestLine, "$1$2");
  }
  function normaliseReport(report) {
   const taken = new Set;
   const unique = test => {
    const normal = normaliseTestId(test.id);
    let id = normal;
    for (let number = 2; taken.has(id); number++) id = `${normal} (${number})`;
    taken.add(id);
    return {
     ...test,
     id: id
    };
   };
   return {
    ...report,
    tests: report.tests.map(unique)
   };
  }
  var user_error = __webpack_require__(31397);
  var read_console = __webpack_require__(66668);
  var schemas = __webpack_require__(13798);
  var external_node_fs_ = __webpack_require__(73024);
  const mostBytes = 64 * 1024 ** 2;
  async function readUntrustedFile(path) {
   try {
    const file = await (0, promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    try {
     const status = await file.stat();
     if (!status.isFile() || status.size > mostBytes) return undefined;
     return await file.readFile("utf8");
    } finally {
     await file.close();
    }
   } catch {
    return undefined;
   }
  }
  const percent = schemas.Ikc({
   pct: schemas.aig().min(0).max(100)
  });
  const istanbulSchema = schemas.Ikc({
   total: schemas.Ikc({
    lines: percent,
    statements: percent,
    branches: percent,
    functions: percent
   })
  });
  const coveragePySchema = schemas.Ikc({
   totals: schemas.Ikc({
    percent_statements_covered: schemas.aig().optional(),
    covered_lines: schemas.aig(),
    num_statements: schemas.aig(),
    covered_branches: schemas.aig().optional(),
    num_branches: schemas.aig().optional()
   })
  });
  function share(covered, total) {
   return total === 0 ? undefined : Math.round(1e4 * covered / total) / 100;
  }
  function defined(values) {
   const known = Object.entries(values).filter(entry => entry[1] !== undefined);
   return known.length === 0 ? undefined : Object.fromEntries(known);
  }
  function readIstanbul(json) {
   const parsed = istanbulSchema.safeParse(json);
   if (!parsed.success) return undefined;
   const {lines: lines, statements: statements, branches: branches, functions: functions} = parsed.data.total;
   return {
    lines: lines.pct,
    statements: statements.pct,
    branches: branches.pct,
    functions: functions.pct
   };
  }
  function readCoveragePy(json) {
   const parsed = coveragePySchema.safeParse(json);
   if (!parsed.success) return undefined;
   const {totals: totals} = parsed.data;
   const statements = share(totals.covered_lines, totals.num_statements);
   const branches = share(totals.covered_branches ?? 0, totals.num_branches ?? 0);
   return defined({
    lines: statements,
    statements: statements,
    branches: branches,
    functions: undefined
   });
  }
  function readGoProfile(text) {
   const blocks = new Map;
   for (const line of text.split("\n")) {
    const match = /^(\S+:\d+\.\d+,\d+\.\d+) (\d+) (\d+)$/.exec(line);
    if (match === null) continue;
    const covered = Number(match[3]) > 0 || blocks.get(match[1])?.covered === true;
    blocks.set(match[1], {
     statements: Number(match[2]),
     covered: covered
    });
   }
   const all = [ ...blocks.values() ];
   const count = list => list.reduce((sum, block) => sum + block.statements, 0);
   const statements = share(count(all.filter(block => block.covered)), count(all));
   return defined({
    lines: undefined,
    statements: statements,
    branches: undefined,
    functions: undefined
   });
  }
  async function readCoverage(plan) {
   if (plan.coverage === undefined) return undefined;
   const text = await readUntrustedFile(plan.coverage.path);
   if (text === undefined) return undefined;
   if (plan.coverage.format === "go-profile") return readGoProfile(text);
   try {
    const json = JSON.parse(text);
    return plan.coverage.format === "coverage-py" ? readCoveragePy(json) : readIstanbul(json);
   } catch {
    return undefined;
   }
  }
  function goConsole(output) {
   return output.split("\n").map(line => {
    if (!line.startsWith("{")) return `${line}\n`;
    try {
     const {Output: Output} = JSON.parse(line);
     return typeof Output === "string" ? Output : "";
    } catch {
     return `${line}\n`;
    }
   }).join("");
  }
  const mostSentences = 20;
  function compareReports(machine, console) {
   const reports = "tests" in console ? [ console ] : console;
   const sentences = [ ...exitCode(machine), ...statuses(machine, reports), ...counts(machine, reports) ];
   return sentences.slice(0, mostSentences);
  }
  function exitCode(machine) {
   if (machine.exitCode === undefined || machine.exitCode === null) return [];
   const bad = machine.tests.filter(isBad).length;
   if (machine.exitCode === 0 && bad > 0) return [ `The command exited with 0, the report has ${bad} failed tests.` ];
   return [];
  }
  function statuses(machine, reports) {
   const known = new Map;
   for (const test of machine.tests) {
    for (const key of keysOf(test)) {
     const same = known.get(key);
     if (same) same.push(test); else known.set(key, [ test ]);
    }
   }
   const sentences = [];
   for (const test of reports.flatMap(report => report.tests)) {
    const same = keysOf(test).map(key => known.get(key)).find(found => found !== undefined);
    if (!same) continue;
    if (isBad(test) && same.every(one => one.status === "passed")) {
     sentences.push(`The console says that "${test.name}" ${test.status === "error" ? "broke" : "failed"}, the report that it passed.`);
    } else if (test.status === "passed" && same.every(isBad) && (test.attempts?.length ?? 0) < 2) {
     sentences.push(`The console says that "${test.name}" passed, the report that it failed.`);
    }
   }
   return sentences;
  }
  function counts(machine, reports) {
   if (reports.length === 0 || reports.some(report => report.truncated === true)) return [];
   const sentences = [];
   const printed = sum(reports.map(report => report.totals?.passed));
   const passed = machine.tests.filter(test => test.status === "passed").length + (machine.unnamedPassed ?? 0);
   const errors = [ ...machine.tests, ...reports.flatMap(report => report.tests) ].some(test => test.status === "error");
   if (printed !== undefined && printed !== passed && !errors) {
    sentences.push(`The console counts ${printed} passed tests, the report ${passed}.`);
   }
   const failed = sum(reports.map(report => report.totals?.failed));
   const bad = machine.tests.filter(isBad).length;
   if (failed !== undefined && failed > 0 && bad === 0) {
    sentences.push(`The console counts ${failed} failed tests, the report none.`);
   }
   if (failed === 0 && bad > 0 && (sum(reports.map(report => report.totals?.errors)) ?? 0) === 0) {
    sentences.push(`The console counts no failed test, the report ${bad}.`);
   }
   return sentences;
  }
  function keysOf(test) {
   return test.file === undefined ? [ test.name ] : [ `${test.file}\0${test.name}`, test.name ];
  }
  function isBad(test) {
   return test.status === "failed" || test.status === "error";
  }
  function sum(values) {
   if (values.some(value => value === undefined)) return undefined;
   return values.reduce((total, value) => total + value, 0);
  }
  var go_test_events = __webpack_require__(98170);
  var report_builder = __webpack_require__(94267);
  var tap_reader = __webpack_require__(66780);
  const ctrf_statuses = {
   passed: "passed",
   failed: "failed",
   skipped: "skipped",
   pending: "skipped",
   other: "error"
  };
  const attempt = schemas.Ikc({
   status: schemas.YjP(),
   duration: schemas.aig().optional(),
   message: schemas.YjP().optional()
  });
  const ctrfSchema = schemas.Ikc({
   results: schemas.Ikc({
    tool: schemas.Ikc({
     name: schemas.YjP()
    }),
    summary: schemas.Ikc({
     tests: schemas.aig(),
     passed: schemas.aig(),
     failed: schemas.aig(),
     skipped: schemas.aig(),
     pending: schemas.aig().default(0),
     other: schemas.aig().default(0)
    }),
    tests: schemas.YOg(schemas.Ikc({
     name: schemas.YjP(),
     status: schemas.YjP(),
     duration: schemas.aig().optional(),
     suite: schemas.KCZ([ schemas.YjP(), schemas.YOg(schemas.YjP()) ]).optional(),
     message: schemas.YjP().optional(),
     trace: schemas.YjP().optional(),
     filePath: schemas.YjP().optional(),
     retryAttempts: schemas.YOg(attempt).optional()
    }))
   })
  });
  function readCtrf(value) {
   const parsed = ctrfSchema.safeParse(value);
   if (!parsed.success) return undefined;
   const {tool: tool, summary: summary, tests: tests} = parsed.data.results;
   const run = new report_builder.e(tool.name);
   for (const test of tests) {
    if (test.name === "") continue;
    const suites = typeof test.suite === "string" ? [ test.suite ] : test.suite ?? [];
    const titles = suites.filter(suite => suite !== "" && suite !== test.filePath);
    run.add({
     file: test.filePath,
     name: titles.length > 0 && !test.name.startsWith(titles.join(" > ")) ? [ ...titles, test.name ].join(" > ") : test.name,
     status: ctrf_statuses[test.status] ?? "error",
     durationMs: test.duration !== undefined && test.duration >= 0 ? test.duration : undefined,
     message: test.message,
     traceback: test.trace
    });
    const attempts = test.retryAttempts ?? [];
    if (attempts.length > 0) run.all().at(-1).attempts = attempts.map(one => ({
     status: ctrf_statuses[one.status] ?? "error",
     ...one.message !== undefined && {
      message: one.message
     }
    }));
   }
   run.totals = {
    total: summary.tests,
    passed: summary.passed,
    failed: summary.failed,
    errors: summary.other,
    skipped: summary.skipped + summary.pending
   };
   return run.build();
  }
  function toCtrf(report) {
   const count = status => report.tests.filter(test => test.status === status).length;
   const duration = report.durationMs ?? 0;
   return {
    reportFormat: "CTRF",
    specVersion: "0.0.0",
    results: {
     tool: {
      name: report.framework
     },
     summary: {
      tests: report.tests.length,
      passed: count("passed"),
      failed: count("failed"),
      skipped: count("skipped"),
      pending: 0,
      other: count("error"),
      start: 0,
      stop: Math.round(duration)
     },
     tests: report.tests.map(ctrfTest)
    }
   };
  }
  function ctrfTest(test) {
   const retries = test.attempts?.slice(0, -1) ?? [];
   return {
    name: test.name,
    status: test.status === "error" ? "other" : test.status,
    rawStatus: test.status,
    duration: test.durationMs ?? 0,
    ...test.file !== undefined && {
     filePath: test.file
    },
    ...test.message !== undefined && {
     message: test.message
    },
    ...test.traceback !== undefined && {
     trace: test.traceback
    },
    ...retries.length > 0 && {
     retries: retries.length,
     flaky: test.status === "passed",
     retryAttempts: test.attempts.map((one, index) => ({
      attempt: index + 1,
      status: one.status === "error" ? "other" : one.status,
      ...one.message !== undefined && {
       message: one.message
      }
     }))
    }
   };
  }
  var clean_line = __webpack_require__(46383);
  const json_reports_statuses = {
   passed: "passed",
   failed: "failed",
   pending: "skipped",
   skipped: "skipped",
   todo: "skipped",
   disabled: "skipped"
  };
  const jestSchema = schemas.Ikc({
   numTotalTests: schemas.aig().optional(),
   numPassedTests: schemas.aig().optional(),
   numFailedTests: schemas.aig().optional(),
   numPendingTests: schemas.aig().optional(),
   numTodoTests: schemas.aig().optional(),
   testResults: schemas.YOg(schemas.Ikc({
    name: schemas.YjP(),
    status: schemas.YjP().optional(),
    message: schemas.YjP().nullish(),
    assertionResults: schemas.YOg(schemas.Ikc({
     ancestorTitles: schemas.YOg(schemas.YjP()).default([]),
     title: schemas.YjP(),
     status: schemas.YjP(),
     duration: schemas.aig().nullish(),
     failureMessages: schemas.YOg(schemas.YjP()).nullish(),
     retryReasons: schemas.YOg(schemas.YjP()).nullish()
    }))
   }))
  });
  function readJestJson(value, framework) {
   const parsed = jestSchema.safeParse(value);
   if (!parsed.success) return undefined;
   const data = parsed.data;
   const run = new report_builder.e(framework);
   for (const file of data.testResults) addJestFile(run, file);
   setTotals(run, {
    total: data.numTotalTests,
    passed: data.numPassedTests,
    failed: data.numFailedTests,
    skipped: data.numPendingTests === undefined ? undefined : data.numPendingTests + (data.numTodoTests ?? 0)
   });
   return run.build();
  }
  function addJestFile(run, file) {
   for (const test of file.assertionResults) addJestTest(run, file.name, test);
   const blamed = file.assertionResults.some(test => test.status === "failed");
   if (file.status !== "failed" || blamed) return;
   const message = file.message ? (0, clean_line.Nl)(file.message).replace(/^\s*● Test suite failed to run\s*/, "") : undefined;
   run.add({
    file: file.name,
    name: file.name,
    status: "error",
    message: message?.trim()
   });
  }
  function addJestTest(run, file, test) {
   const status = json_reports_statuses[test.status] ?? "skipped";
   const traceback = test.failureMessages?.map(message => (0, clean_line.Nl)(message)).join("\n\n") || undefined;
   const result = {
    file: file,
    name: [ ...test.ancestorTitles, test.title ].join(" > "),
    status: status
   };
   const retries = test.retryReasons ?? [];
   run.add({
    ...result,
    durationMs: test.duration !== null && test.duration !== undefined && test.duration >= 0 ? test.duration : undefined,
    message: status === "failed" ? messageOf(traceback) : undefined,
    traceback: status === "failed" ? traceback : undefined
   });
   if (retries.length === 0) return;
   const entry = run.all().at(-1);
   const failed = retries.slice(0, 100).map(message => ({
    status: "failed",
    message: (0, clean_line.Nl)(message)
   }));
   entry.attempts = [ ...failed, {
    status: status
   } ];
  }
  function messageOf(traceback) {
   const at = traceback?.search(/\n\s+at /) ?? -1;
   return (at < 0 ? traceback : traceback.slice(0, at))?.trim();
  }
  const mochaTest = schemas.Ikc({
   title: schemas.YjP(),
   fullTitle: schemas.YjP().optional(),
   titlePath: schemas.YOg(schemas.YjP()).optional(),
   file: schemas.YjP().nullish(),
   duration: schemas.aig().nullish(),
   currentRetry: schemas.aig().nullish(),
   err: schemas.Ikc({
    message: schemas.YjP().optional(),
    stack: schemas.YjP().optional()
   }).nullish()
  });
  const mochaSchema = schemas.Ikc({
   stats: schemas.Ikc({
    passes: schemas.aig(),
    pending: schemas.aig(),
    failures: schemas.aig(),
    duration: schemas.aig().optional()
   }),
   tests: schemas.YOg(mochaTest),
   pending: schemas.YOg(mochaTest).default([]),
   failures: schemas.YOg(mochaTest).default([]),
   passes: schemas.YOg(mochaTest).default([])
  });
  function readMochaJson(value) {
   const parsed = mochaSchema.safeParse(value);
   if (!parsed.success) return undefined;
   const {stats: stats, pending: pending, failures: failures, passes: passes} = parsed.data;
   const run = new report_builder.e("mocha");
   for (const test of passes) addMocha(run, test, "passed");
   for (const test of failures) addMocha(run, test, /^"(?:before|after) (?:all|each)" hook\b/.test(test.title) ? "error" : "failed");
   for (const test of pending) addMocha(run, test, "skipped");
   setTotals(run, {
    passed: stats.passes,
    failed: stats.failures,
    skipped: stats.pending
   });
   if (stats.duration !== undefined && stats.duration >= 0) run.durationMs = stats.duration;
   return run.build();
  }
  function addMocha(run, test, status) {
   const full = test.fullTitle ?? test.title;
   const parent = full.endsWith(` ${test.title}`) ? full.slice(0, -test.title.length - 1) : "";
   const name = test.titlePath?.join(" > ") ?? (parent === "" ? full : `${parent} > ${test.title}`);
   if (name === "") return;
   run.add({
    name: name,
    status: status,
    durationMs: test.duration !== null && test.duration !== undefined && test.duration >= 0 ? test.duration : undefined,
    message: test.err?.message,
    traceback: test.err?.stack
   });
   const retries = Math.min(100, test.currentRetry ?? 0);
   if (retries > 0) run.all().at(-1).attempts = [ ...Array.from({
    length: retries
   }, () => ({
    status: "failed"
   })), {
    status: status
   } ];
  }
  const playwrightResult = schemas.Ikc({
   status: schemas.YjP().optional(),
   duration: schemas.aig().optional(),
   error: schemas.Ikc({
    message: schemas.YjP().optional(),
    stack: schemas.YjP().optional()
   }).optional()
  });
  const playwrightSpec = schemas.Ikc({
   title: schemas.YjP(),
   file: schemas.YjP().optional(),
   tests: schemas.YOg(schemas.Ikc({
    projectName: schemas.YjP().optional(),
    status: schemas.YjP().optional(),
    results: schemas.YOg(playwrightResult).default([])
   }))
  });
  const playwrightSuite = schemas.Ikc({
   title: schemas.YjP(),
   file: schemas.YjP().optional(),
   specs: schemas.YOg(playwrightSpec).optional(),
   suites: schemas.YOg(schemas.RZV(() => playwrightSuite)).optional()
  });
  const playwrightSchema = schemas.Ikc({
   suites: schemas.YOg(playwrightSuite),
   errors: schemas.YOg(schemas.Ikc({
    message: schemas.YjP().optional(),
    location: schemas.Ikc({
     file: schemas.YjP()
    }).optional()
   })).default([]),
   stats: schemas.Ikc({
    expected: schemas.aig(),
    unexpected: schemas.aig(),
    flaky: schemas.aig(),
    skipped: schemas.aig(),
    duration: schemas.aig().optional()
   })
  });
  function readPlaywrightJson(value) {
   const parsed = playwrightSchema.safeParse(value);
   if (!parsed.success) return undefined;
   const {suites: suites, stats: stats, errors: errors} = parsed.data;
   const run = new report_builder.e("playwright");
   for (const suite of suites) addPlaywrightSuite(run, suite, []);
   for (const error of errors) {
    if (error.location) run.add({
     file: error.location.file,
     name: error.location.file,
     status: "error",
     message: error.message
    });
   }
   setTotals(run, {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped
   });
   if (stats.duration !== undefined) run.durationMs = stats.duration;
   return run.build();
  }
  function addPlaywrightSuite(run, suite, titles) {
   const own = suite.title === suite.file ? titles : [ ...titles, suite.title ];
   for (const spec of suite.specs ?? []) addPlaywrightSpec(run, spec, own, suite.file);
   for (const child of suite.suites ?? []) addPlaywrightSuite(run, child, own);
  }
  function addPlaywrightSpec(run, spec, titles, file) {
   for (const test of spec.tests) {
    const project = test.projectName ? [ `[${test.projectName}]` ] : [];
    const status = test.status === "unexpected" ? "failed" : test.status === "skipped" ? "skipped" : "passed";
    const error = status === "failed" ? test.results.findLast(result => result.error)?.error : undefined;
    run.add({
     file: spec.file ?? file,
     name: [ ...project, ...titles, spec.title ].join(" > "),
     status: status,
     durationMs: test.results.at(-1)?.duration,
     message: error?.message && (0, clean_line.Nl)(error.message),
     traceback: error?.stack && (0, clean_line.Nl)(error.stack)
    });
    if (test.results.length > 1) run.all().at(-1).attempts = test.results.map(attemptOf);
   }
  }
  function attemptOf(result) {
   const message = result.error?.message;
   return {
    status: json_reports_statuses[result.status ?? ""] ?? "failed",
    ...result.duration !== undefined && result.duration >= 0 && {
     durationMs: result.duration
    },
    ...message !== undefined && {
     message: (0, clean_line.Nl)(message)
    }
   };
  }
  function setTotals(run, totals) {
   for (const [key, value] of Object.entries(totals)) {
    if (value !== undefined && Number.isSafeInteger(value) && value >= 0) run.totals[key] = value;
   }
  }
  const sourceFile = /^[^\s]{1,400}\.(?:[cm]?[jt]sx?|py|rb|php|bats|vue|svelte)$/;
  function pytestName({name: name, classname: classname, file: file}) {
   const parts = classname.split(".");
   const module = file?.replace(/\.py$/, "").replaceAll(/[/\\]/g, ".");
   if (module !== undefined && (classname === module || classname.startsWith(`${module}.`))) {
    const classes = classname.slice(module.length + 1);
    return {
     file: file,
     name: [ ...classes === "" ? [] : classes.split("."), name ].join("::")
    };
   }
   if (classname === "") return loadFailure(name);
   let last = parts.length - 1;
   while (last > 0 && /^[A-Z]/.test(parts[last])) last--;
   return {
    file: `${parts.slice(0, last + 1).join("/")}.py`,
    name: [ ...parts.slice(last + 1), name ].join("::")
   };
  }
  function loadFailure(name) {
   const path = /[/\\]|\.py$/.test(name) ? name : `${name.replaceAll(".", "/")}.py`;
   return {
    file: path,
    name: path
   };
  }
  function titles(name) {
   return name.split(" › ").join(" > ");
  }
  function nodeTestName({name: name, suites: suites}) {
   if (suites.length === 0 && sourceFile.test(name)) return {
    file: name,
    name: name
   };
   return {
    name: [ ...suites, name ].join(" > ")
   };
  }
  const naming = {
   pytest: pytestName,
   "node:test": nodeTestName,
   vitest: ({name: name, classname: classname}) => ({
    file: classname || name,
    name: name
   }),
   playwright: ({name: name, classname: classname}) => ({
    file: classname || undefined,
    name: titles(name)
   }),
   "go test": ({name: name, classname: classname, suites: suites}) => {
    const owner = classname || suites.at(-1) || name;
    const broken = name === "[build failed]" || name === "[setup failed]" || name === "TestMain" && classname === "";
    return {
     file: owner,
     name: broken ? owner : name
    };
   },
   nextest: ({name: name, classname: classname}) => ({
    file: classname || undefined,
    name: name
   }),
   ctest: ({name: name}) => ({
    name: name
   }),
   gtest: ({name: name, classname: classname}) => ({
    name: classname === "" ? name : `${classname}.${name}`
   }),
   phpunit: ({name: name, classname: classname}) => ({
    name: classname === "" ? name : `${classname.replaceAll(".", "\\")}::${name}`
   }),
   maven: javaName,
   gradle: javaName,
   unittest: javaName,
   rspec: ({name: name, file: file}) => ({
    file: file,
    name: name
   }),
   jest: ({name: name, file: file}) => ({
    file: file,
    name: titles(name)
   }),
   bats: ({name: name}) => ({
    name: name
   }),
   mocha: ({name: name, classname: classname}) => ({
    name: classname === "" ? name : `${classname} > ${name}`
   })
  };
  function javaName({name: name, classname: classname}) {
   if (classname === "" || name === "" || name === classname) return {
    name: name || classname
   };
   return {
    name: `${classname}.${name}`
   };
  }
  function junitName(framework, junit) {
   const known = framework === undefined ? undefined : naming[framework];
   if (known) return known(junit);
   if (junit.file !== undefined) return {
    file: junit.file,
    name: junit.name
   };
   if (sourceFile.test(junit.classname)) return {
    file: junit.classname,
    name: titles(junit.name)
   };
   return javaName(junit);
  }
  function junitFramework(root, attributes, cases) {
   const first = cases[0];
   const name = attributes.get("name") ?? first?.suites[0] ?? "";
   if (name === "pytest" || name === "pytest tests") return "pytest";
   if (name === "vitest tests") return "vitest";
   if (name === "jest tests") return "jest";
   if (name === "AllTests") return "gtest";
   if (name.startsWith("nextest")) return "nextest";
   if (name === "Mocha Tests") return "mocha";
   if (name === "rspec") return "rspec";
   if (attributes.has("xsi:noNamespaceSchemaLocation") && root === "testsuite") return "maven";
   if (attributes.has("id") && attributes.get("id") === "" && root === "testsuites") return "playwright";
   if (first && /\.bats$/.test(first.classname)) return "bats";
   const goTest = test => /^(?:Test|Example|Fuzz|Benchmark)/.test(test.name) && /^[\w.-]+(?:\/[\w.-]+)*$/.test(test.classname);
   if (cases.some(test => goTest(test) && test.classname.includes("/"))) return "go test";
   if (first?.file?.endsWith(".php") === true) return "phpunit";
   if (first && first.classname === first.name && root === "testsuite") return "ctest";
   if (root === "testsuites" && attributes.size === 0 && first?.file !== undefined && sourceFile.test(first.file)) return "node:test";
   return undefined;
  }
  const named = {
   lt: "<",
   gt: ">",
   amp: "&",
   quot: '"',
   apos: "'"
  };
  const deepest = 200;
  function readXml(source, handler) {
   const stack = [];
   let at = source.charCodeAt(0) === 65279 ? 1 : 0;
   while (at < source.length) {
    const tag = source.indexOf("<", at);
    const end = tag < 0 ? source.length : tag;
    if (end > at && stack.length > 0) handler.text(decode(source.slice(at, end)));
    if (tag < 0) break;
    at = readMarkup(source, tag, stack, handler);
   }
   if (stack.length > 0) throw broken(source, source.length, `<${stack.at(-1)}> is not closed`);
  }
  function readMarkup(source, tag, stack, handler) {
   const next = source.charCodeAt(tag + 1);
   if (next === 33) return readDeclaration(source, tag, stack, handler);
   if (next === 63) return after(source, "?>", tag, "a processing instruction");
   if (next === 47) {
    const end = after(source, ">", tag, "a closing tag");
    const name = source.slice(tag + 2, end - 1).trim();
    if (stack.pop() !== name) throw broken(source, tag, `</${name.slice(0, 40)}> closes nothing`);
    handler.close(name);
    return end;
   }
   return readElement(source, tag, stack, handler);
  }
  function readDeclaration(source, tag, stack, handler) {
   if (source.startsWith("\x3c!--", tag)) return after(source, "--\x3e", tag + 4, "a comment");
   if (source.startsWith("<![CDATA[", tag)) {
    const end = after(source, "]]>", tag, "a CDATA section");
    if (stack.length > 0) handler.text(source.slice(tag + 9, end - 3));
    return end;
   }
   const end = after(source, ">", tag, "a declaration");
   if (source.slice(tag, end).includes("[")) throw broken(source, tag, "a document type with declarations is refused");
   return end;
  }
  function readElement(source, tag, stack, handler) {
   let at = tag + 1;
   while (at < source.length && !isEnd(source.charCodeAt(at))) at++;
   const name = source.slice(tag + 1, at);
   if (!/^[A-Za-z_:][\w:.-]{0,200}$/.test(name)) throw broken(source, tag, "this is not an element");
   const attributes = new Map;
   for (;;) {
    at = skipSpace(source, at);
    const code = source.charCodeAt(at);
    if (code === 62 || code === 47 || Number.isNaN(code)) break;
    at = readAttribute(source, at, attributes);
   }
   const empty = source.charCodeAt(at) === 47;
   if (source.charCodeAt(empty ? at + 1 : at) !== 62) throw broken(source, tag, `<${name}> has no end`);
   if (stack.length >= deepest) throw broken(source, tag, `elements are nested more than ${deepest} deep`);
   handler.open(name, attributes);
   if (empty) handler.close(name); else stack.push(name);
   return empty ? at + 2 : at + 1;
  }
  function readAttribute(source, from, attributes) {
   let at = from;
   while (at < source.length && source.charCodeAt(at) !== 61 && !isEnd(source.charCodeAt(at))) at++;
   const name = source.slice(from, at);
   at = skipSpace(source, at);
   if (name === "" || source.charCodeAt(at) !== 61) throw broken(source, from, "an attribute has no value");
   at = skipSpace(source, at + 1);
   const quote = source[at];
   if (quote !== '"' && quote !== "'") throw broken(source, from, `the value of ${name.slice(0, 40)} is not quoted`);
   const end = source.indexOf(quote, at + 1);
   if (end < 0) throw broken(source, from, `the value of ${name.slice(0, 40)} has no end`);
   attributes.set(name, decode(source.slice(at + 1, end)));
   return end + 1;
  }
  function decode(text) {
   if (!text.includes("&")) return text;
   return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-z]{2,4}));/g, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return code <= 1114111 ? String.fromCodePoint(code) : whole;
   });
  }
  function isEnd(code) {
   return code <= 32 || code === 62 || code === 47;
  }
  function skipSpace(source, from) {
   let at = from;
   while (source.charCodeAt(at) <= 32) at++;
   return at;
  }
  function after(source, mark, from, what) {
   const at = source.indexOf(mark, from);
   if (at < 0) throw broken(source, from, `${what} has no end`);
   return at + mark.length;
  }
  function broken(source, at, what) {
   let line = 1;
   for (let next = source.indexOf("\n"); next >= 0 && next < at; next = source.indexOf("\n", next + 1)) line++;
   return new user_error.y(`The XML report is not well formed: line ${line}: ${what}.`);
  }
  const longestText = 2e4;
  const outcomes = {
   failure: "failed",
   error: "error",
   skipped: "skipped"
  };
  const earlier = {
   flakyFailure: "failed",
   flakyError: "error",
   rerunFailure: "failed",
   rerunError: "error"
  };
  class JunitCollector {
   cases=[];
   root="";
   rootAttributes=new Map;
   top=[];
   suites=[];
   todo=false;
   current;
   child;
   open(name, attributes) {
    if (this.root === "") {
     this.root = name;
     this.rootAttributes = attributes;
    }
    if (name === "testsuite") this.openSuite(attributes); else if (name === "testcase") this.openCase(attributes); else if (this.current && (outcomes[name] ?? earlier[name])) this.openOutcome(name, attributes);
   }
   text(text) {
    if (this.child && this.child.text.length < longestText) this.child.text += text;
   }
   close(name) {
    if (name === "testsuite") this.suites.pop(); else if (name === "testcase") this.closeCase(); else if (outcomes[name] ?? earlier[name]) this.closeOutcome();
   }
   openSuite(attributes) {
    if (this.suites.length === 0) this.top.push(attributes);
    this.suites.push(attributes.get("name") ?? "");
   }
   openCase(attributes) {
    const status = attributes.get("status") ?? attributes.get("result");
    this.current = {
     name: attributes.get("name") ?? "",
     classname: attributes.get("classname") ?? "",
     file: attributes.get("file"),
     suites: [ ...this.suites ],
     seconds: attributes.get("time"),
     status: status === "notrun" || status === "disabled" || status === "skipped" ? "skipped" : "passed",
     attempts: []
    };
   }
   openOutcome(name, attributes) {
    const todo = attributes.get("type") === "todo";
    if (todo) this.todo = true;
    const status = outcomes[name] ?? earlier[name];
    this.child = {
     status: status,
     message: attributes.get("message") || undefined,
     text: "",
     earlier: name in earlier
    };
   }
   closeOutcome() {
    const child = this.child;
    const test = this.current;
    this.child = undefined;
    if (!child || !test) return;
    const text = (0, clean_line.Nl)(child.text).trim() || undefined;
    const message = child.message === undefined ? text : (0, clean_line.Nl)(child.message);
    if (child.earlier) {
     if (test.attempts.length < 100) test.attempts.push({
      status: child.status,
      ...message && {
       message: message
      }
     });
     return;
    }
    if (test.status === "error" || test.status === "failed" && child.status !== "error") return;
    test.status = child.status;
    test.message = message;
    test.traceback = child.status === "skipped" ? undefined : text;
   }
   closeCase() {
    if (this.current && this.todo) this.current.status = "skipped";
    this.todo = false;
    if (this.current) this.cases.push(this.current);
    this.current = undefined;
   }
  }
  function readJunit(text, framework) {
   const collector = new JunitCollector;
   readXml(text, collector);
   if (collector.root !== "testsuites" && collector.root !== "testsuite") throw notJunit(collector.root);
   const writer = framework ?? junitFramework(collector.root, collector.rootAttributes, collector.cases);
   const run = new report_builder.e(writer ?? "junit");
   run.countsOtherThings = true;
   for (const test of collector.cases) addCase(run, test, writer);
   junit_setTotals(run, collector);
   run.impliedPassed = 0;
   return run.build();
  }
  function addCase(run, test, writer) {
   const named = junitName(writer, test);
   if (named.name === "") return;
   const seconds = Number.parseFloat((test.seconds ?? "").replaceAll(",", ""));
   const result = {
    ...named,
    status: named.file === named.name && test.status === "failed" ? "error" : test.status,
    durationMs: seconds >= 0 ? seconds * 1e3 : undefined,
    message: test.message,
    traceback: test.traceback
   };
   if (writer === "pytest") run.mention(result); else if (writer === "go test") run.repeat(result); else addWithAttempts(run, result, test);
  }
  function addWithAttempts(run, result, test) {
   if (test.attempts.length === 0) {
    run.add(result);
    return;
   }
   const last = {
    status: test.status,
    ...test.message !== undefined && {
     message: test.message
    }
   };
   const attempts = test.status === "passed" ? [ ...test.attempts, last ] : [ last, ...test.attempts ];
   run.add(result);
   run.all().at(-1).attempts = attempts;
  }
  function junit_setTotals(run, collector) {
   const sources = collector.rootAttributes.has("tests") ? [ collector.rootAttributes ] : collector.top;
   const sum = (...names) => {
    let total;
    for (const source of sources) {
     for (const name of names) {
      const value = Number(source.get(name));
      if (source.has(name) && Number.isSafeInteger(value) && value >= 0) total = (total ?? 0) + value;
     }
    }
    return total;
   };
   const totals = {
    total: sum("tests"),
    failed: sum("failures"),
    errors: sum("errors"),
    skipped: sum("skipped", "disabled")
   };
   for (const [key, value] of Object.entries(totals)) {
    if (value !== undefined) run.totals[key] = value;
   }
   const counted = (totals.failed ?? 0) + (totals.errors ?? 0);
   const named = run.all().filter(test => test.status === "failed" || test.status === "error").length;
   if (counted > 0 && named === 0) run.contradiction(`The report counts ${counted} failed tests and names none.`);
  }
  function notJunit(root) {
   return new user_error.y(`<${root.slice(0, 60)}> is no JUnit report: its root must be <testsuites> or <testsuite>.`);
  }
  function readMachineReport(source, options = {}) {
   const text = typeof source === "string" ? source : (new TextDecoder).decode(source);
   const start = text.slice(0, 2e3).trimStart().replace(/^\uFEFF/, "");
   const report = start.startsWith("<") ? junit(text, options.framework) : json(text, start, options.framework) ?? tap(text);
   if (!report) throw unknown();
   return options.root === undefined ? report : relativeTo(report, options.root);
  }
  function junit(text, framework) {
   return readJunit(text, framework);
  }
  function json(text, start, framework) {
   if (!start.startsWith("{")) return start.includes('"Action":') || framework === "go test" ? goTest(text) : undefined;
   const line = start.slice(0, start.indexOf("\n") < 0 ? undefined : start.indexOf("\n"));
   if (/"Action":/.test(line) && /"(?:Package|ImportPath)":/.test(line)) return goTest(text);
   let value;
   try {
    value = JSON.parse(text);
   } catch {
    throw new user_error.y("The JSON report is not valid JSON: it may have been cut off, or be mixed with other output.");
   }
   return readCtrf(value) ?? readPlaywrightJson(value) ?? readMochaJson(value) ?? readJestJson(value, framework ?? jestOrVitest(text));
  }
  function jestOrVitest(text) {
   return text.includes('"numRuntimeErrorTestSuites"') ? "jest" : "vitest";
  }
  function goTest(text) {
   const events = new go_test_events.k;
   let any = false;
   for (const line of text.split("\n")) {
    if (line.startsWith("{")) any = events.feed(line) || any;
   }
   if (!any) return undefined;
   events.run.impliedPassed = events.run.all().filter(test => test.status === "passed").length;
   return events.run.build();
  }
  function tap(text) {
   const reader = new tap_reader.L;
   for (const line of text.split("\n")) reader.feed(line.endsWith("\r") ? line.slice(0, -1) : line);
   return reader.points > 0 || /^TAP version 1[34]/m.test(text.slice(0, 4e3)) ? reader.report() : undefined;
  }
  function relativeTo(report, root) {
   const folder = root.endsWith("/") ? root : `${root}/`;
   const relative = path => path.startsWith(folder) ? path.slice(folder.length) : path;
   const taken = new Set;
   const tests = report.tests.map(test => {
    if (test.file === undefined) return unique(test, taken);
    const file = relative(test.file);
    const name = test.name === test.file ? file : test.name;
    return unique({
     ...test,
     file: file,
     name: name,
     id: (0, report_builder.N)(file, name)
    }, taken);
   });
   return {
    ...report,
    tests: tests
   };
  }
  function unique(test, taken) {
   let id = test.id;
   for (let number = 2; taken.has(id); number++) id = `${(0, report_builder.N)(test.file, test.name)} (${number})`;
   taken.add(id);
   return {
    ...test,
    id: id
   };
  }
  function unknown() {
   return new user_error.y("This is no test report that can be read: expected JUnit XML, the JSON of jest, vitest, mocha, playwright, go test or CTRF, or TAP.");
  }
  function mergeReports(framework, reports) {
   if (reports.length === 1) return reports[0];
   const taken = new Set;
   const tests = [];
   for (const test of reports.flatMap(report => report.tests)) {
    let id = test.id;
    for (let number = 2; taken.has(id); number++) id = `${test.id} (${number})`;
    taken.add(id);
    tests.push({
     ...test,
     id: id
    });
   }
   const coverage = reports.find(report => report.coverage !== undefined)?.coverage;
   const contradictions = reports.flatMap(report => report.contradictions ?? []);
   const counted = reports.length > 0 && reports.every(report => report.unnamedPassed !== null);
   return {
    framework: framework,
    tests: tests,
    unnamedPassed: counted ? reports.reduce((sum, report) => sum + (report.unnamedPassed ?? 0), 0) : null,
    ...coverage === undefined ? {} : {
     coverage: coverage
    },
    ...contradictions.length > 0 ? {
     contradictions: contradictions
    } : {},
    ...reports.some(report => report.truncated === true) ? {
     truncated: true
    } : {}
   };
  }
  const mostFiles = 5e3;
  const printsTap = new Set([ "ava", "tap", "tape" ]);
  async function reportFiles(root, name, inside = false, depth = 0) {
   if (depth > 12) return [];
   const found = [];
   for (const entry of await (0, promises_.readdir)(root, {
    withFileTypes: true
   }).catch(() => [])) {
    const path = (0, external_node_path_.join)(root, entry.name);
    if (entry.isDirectory() && entry.name !== "node_modules" && entry.name !== ".git") {
     found.push(...await reportFiles(path, name, inside || entry.name === name, depth + 1));
    } else if (inside && entry.isFile() && entry.name.endsWith(".xml")) found.push(path);
    if (found.length > mostFiles) break;
   }
   return found;
  }
  async function reportTexts(plan, result, repository) {
   if (plan.report === undefined) return [];
   if (plan.report.kind === "stdout") return [ result.stdout ];
   const paths = plan.report.kind === "file" ? [ plan.report.path ] : await reportFiles(repository, plan.report.name);
   const texts = [];
   for (const path of paths) {
    const text = await readUntrustedFile(path);
    if (text !== undefined && text.trim() !== "") texts.push(text);
   }
   return texts;
  }
  function readReport(text, framework, root) {
   try {
    return readMachineReport(text, {
     framework: framework,
     root: root
    });
   } catch (error) {
    if (error instanceof user_error.y) return undefined;
    throw error;
   }
  }
  function readText(console, framework) {
   const grammar = printsTap.has(framework) ? "tap" : framework;
   return {
    ...mergeReports(framework, (0, read_console.MC)(console, {
     framework: grammar
    })),
    framework: framework
   };
  }
  function readByFile(console, marker, framework) {
   const parts = console.split(marker).slice(1);
   const reports = parts.map(part => {
    const end = part.indexOf("\n");
    const file = part.slice(0, end < 0 ? part.length : end).trim();
    const report = readText(end < 0 ? "" : part.slice(end + 1), framework);
    return {
     ...report,
     tests: report.tests.map(test => ({
      ...test,
      file: file,
      id: `${file} > ${test.name}`
     }))
    };
   });
   return mergeReports(framework, reports);
  }
  async function readRun(plan, result, repository) {
   const console = plan.report?.kind === "stdout" ? goConsole(result.output) : result.output;
   const {framework: framework} = plan;
   const fromConsole = plan.fileMarker === undefined ? readText(console, framework) : readByFile(console, plan.fileMarker, framework);
   const texts = await reportTexts(plan, result, repository);
   const coverage = await readCoverage(plan) ?? fromConsole.coverage;
   const withCoverage = coverage === undefined ? {} : {
    coverage: coverage
   };
   const read = texts.flatMap(text => readReport(text, framework, repository) ?? []);
   if (read.length === 0) return {
    report: {
     ...fromConsole,
     ...withCoverage
    },
    console: console
   };
   const machine = {
    ...mergeReports(framework, read),
    framework: framework
   };
   const compared = plan.report?.kind === "stdout" ? [] : compareReports(machine, fromConsole);
   const contradictions = [ ...machine.contradictions ?? [], ...compared ];
   const report = {
    ...machine,
    ...withCoverage,
    ...contradictions.length > 0 ? {
     contradictions: contradictions
    } : {}
   };
   return {
    report: report,
    console: console
   };
  }
  const processLimit = 2e3;
  const memoryLimit = 8 * 1024 ** 3;
  const outputLimit = 16 * 1024 ** 2;
  function offlineEnvironment(stack, network) {
   if (network) return {};
   if (stack.packageManager === "cargo") return {
    CARGO_NET_OFFLINE: "true"
   };
   if (stack.packageManager === "go") return {
    GOPROXY: "off",
    GOFLAGS: "-mod=mod -modcacherw"
   };
   return {};
  }
  function oneStream(plan) {
   return plan.report?.kind === "stdout" ? "" : "exec 2>&1; ";
  }
  async function execute(options, plan) {
   const {sandbox: sandbox, stack: stack, repository: repository, installed: installed, reportFolder: reportFolder, network: network = false} = options;
   return sandbox.run({
    command: `${installed.prelude}${oneStream(plan)}${plan.command}`,
    folder: (0, external_node_path_.join)(repository, stack.testFolder),
    writableFolders: [ repository, reportFolder ],
    environment: {
     PYTHONDONTWRITEBYTECODE: "1",
     FORCE_COLOR: "0",
     NO_COLOR: "1",
     ...installed.environment,
     ...offlineEnvironment(stack, network),
     ...plan.environment
    },
    network: network,
    limits: {
     seconds: options.seconds,
     processes: processLimit,
     memoryBytes: memoryLimit,
     outputBytes: outputLimit
    },
    ...options.signal === undefined ? {} : {
     signal: options.signal
    },
    ...options.onOutput === undefined ? {} : {
     onOutput: options.onOutput
    }
   });
  }
  async function runTests(options) {
   const {stack: stack, repository: repository, selection: selection, reportFolder: reportFolder, installed: installed} = options;
   await (0, promises_.rm)(reportFolder, {
    recursive: true,
    force: true
   });
   await (0, promises_.mkdir)(reportFolder, {
    recursive: true
   });
   const tooling = {
    ...installed.tooling,
    offline: options.network !== true
   };
   const plan = await (0, plan_test_run.t)(stack, {
    repository: repository,
    reportFolder: reportFolder,
    selection: selection,
    tooling: tooling
   });
   const result = await execute(options, plan);
   const read = await readRun(plan, result, repository);
   const contradictions = [ ...read.report.contradictions ?? [], ...checkExitCode(read.report, result) ];
   const {timedOut: timedOut, exitCode: exitCode, durationMs: durationMs} = result;
   const report = normaliseReport({
    ...read.report,
    ...contradictions.length > 0 ? {
     contradictions: contradictions
    } : {}
   });
   const run = {
    command: plan.command,
    exitCode: exitCode,
    timedOut: timedOut,
    durationMs: durationMs,
    outputDigest: (0, digest.b)(result.output),
    report: report
   };
   return {
    run: run,
    console: read.console,
    result: result
   };
  }
 }
};
