export const id = 7489;

export const ids = [ 7489 ];

export const modules = {
 75713: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S: () => stackFields
  });
  var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93006);
  const stackFields = {
   language: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("Language of the tests: python, javascript, typescript, go, rust or java"),
   "package-manager": (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("Package manager: pip, uv, poetry, npm, yarn, pnpm, go, cargo, maven, gradle and others"),
   "test-framework": (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("Test framework: pytest, unittest, jest, vitest, mocha, ava, tap, tape, node:test, go test, cargo test, maven or gradle"),
   "install-folder": (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("Folder whose manifest installs the dependencies"),
   "test-folder": (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("Folder in which the tests run"),
   "install-command": (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("Shell line that installs the dependencies"),
   "test-command": (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("Shell line that runs the tests"),
   "base-image": (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("Container image with the toolchain")
  };
 },
 89746: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   L: () => buildSample
  });
  var external_node_path_ = __webpack_require__(76760);
  var user_error = __webpack_require__(31397);
  var claim_folder = __webpack_require__(9214);
  var digest = __webpack_require__(34049);
  var promises_ = __webpack_require__(51455);
  var atomic_write = __webpack_require__(88274);
  function finishedSteps(folder) {
   return {
    async once(step, parse, work) {
     await (0, promises_.mkdir)(folder, {
      recursive: true
     });
     const path = (0, external_node_path_.join)(folder, `${step}.json`);
     const known = await (0, promises_.readFile)(path, "utf8").catch(() => undefined);
     if (known !== undefined) return parse(JSON.parse(known));
     const result = await work();
     await (0, atomic_write.lo)(path, (0, atomic_write.IB)(result));
     return result;
    }
   };
  }
  var detect_stack = __webpack_require__(41681);
  var open_repository = __webpack_require__(62266);
  var repository_repository = __webpack_require__(91192);
  async function authorOf(asked, environment, repository) {
   if (asked !== undefined) return asked;
   const {HOME: HOME, XDG_CONFIG_HOME: XDG_CONFIG_HOME} = environment;
   const own = {
    ...HOME === undefined ? {} : {
     HOME: HOME
    },
    ...XDG_CONFIG_HOME === undefined ? {} : {
     XDG_CONFIG_HOME: XDG_CONFIG_HOME
    }
   };
   const files = HOME === undefined ? [] : [ `${HOME}/.gitconfig` ];
   for (const file of files) {
    const call = {
     expectedExitCodes: [ 0, 1, 128 ],
     environment: own
    };
    const name = (await repository.git.text([ "config", "--file", file, "user.name" ], call)).trim();
    if (name !== "") return name;
   }
   return environment.GITHUB_ACTOR ?? "bugfix";
  }
  var test_paths = __webpack_require__(43399);
  const rejections = null && [ "not-merged", "feature", "too-large", "documentation-only", "dependency-bump", "typo", "revert", "no-tests", "no-production-code", "low-score" ];
  const threshold = 10;
  const maximumLines = 500;
  const documentation = /(?:^|\/)docs?\/|\.(?:md|mdx|rst|adoc|txt)$|(?:^|\/)(?:CHANGELOG|CHANGES|NEWS|AUTHORS|LICENSE|README)[^/]*$/i;
  const saysFix = /\b(?:fix(?:e[sd])?|bug(?:fix)?|regression|crash(?:es)?|incorrect(?:ly)?|wrong(?:ly)?|broken|resolves?d?|correct(?:s|ed)?|prevent(?:s|ed)?|handles?|panics?)\b/i;
  const saysFeature = /^(?:feat|feature|perf|refactor|style|build|ci|chore|docs|test)(?:\([^)]*\))?!?:|^(?:add|implement|introduce|support|allow|drop|deprecate|enable|rename|refactor|release|prepare|bump version)\b/i;
  const featureLabel = /^(?:type[:/ -]*)?(?:feature|enhancement|feature[ -]request|refactor(?:ing)?|performance)$/i;
  const bugLabel = /\bbug(?:fix)?\b|\bregression\b|\bdefect\b|\bcrash\b/i;
  const bump = /\b(?:bump|upgrade|update)s?\b.*\b(?:from|to)\s+v?\d|^(?:build|chore|fix)\(deps(?:-dev)?\)|\bdependabot\b|\brenovate\b|^(?:bump|upgrade|update) (?:dependenc|deps)/i;
  const typo = /\btypos?\b|\bspelling\b|\bmisspell|\bgrammar\b|\bwhitespace\b|\bformatting\b|\blint(?:er|ing)?\b|\bdocstrings?\b|\bcomments?\b/i;
  const reproduction = /steps to reproduce|to reproduce|reproduc(?:e|er|tion|ible)|minimal example|expected (?:behaviou?r|result|output)|actual (?:behaviou?r|result|output)|```|>>> |traceback|stack ?trace|(?:^|\s)(?:fix(?:es|ed)?|close[sd]?|resolve[sd]?):?\s+(?:\S+)?#\d+/i;
  function reasonToReject(facts) {
   const {title: title, labels: labels, changedFiles: changedFiles, changedLines: changedLines} = facts;
   if (/^revert\b/i.test(title)) return "revert";
   if (bump.test(title)) return "dependency-bump";
   if (typo.test(title)) return "typo";
   const isFix = saysFix.test(title) || labels.some(label => bugLabel.test(label));
   if (labels.some(label => featureLabel.test(label)) && !labels.some(label => bugLabel.test(label))) return "feature";
   if (saysFeature.test(title) || !isFix) return "feature";
   if (changedLines > maximumLines) return "too-large";
   if (changedFiles.every(file => documentation.test(file))) return "documentation-only";
   return undefined;
  }
  function scoreOf(facts, fromHistory = false) {
   const {title: title, body: body, labels: labels, changedLines: changedLines, changesTests: changesTests} = facts;
   const fewest = fromHistory ? 5 : 20;
   const isClear = body.trim().length >= 80 || fromHistory && title.trim().split(/\s+/).length >= 5;
   let score = 0;
   if (labels.some(label => bugLabel.test(label))) score += 5;
   if (saysFix.test(title)) score += 3;
   if (changedLines >= fewest && changedLines <= 200) score += 5;
   if (changesTests) score += 5;
   if (isClear) score += 3;
   if (reproduction.test(body)) score += 2;
   return score;
  }
  class Sieve {
   funnel={
    considered: 0,
    candidates: 0,
    rejected: {}
   };
   candidates=[];
   reject(reason) {
    this.funnel.rejected[reason] = (this.funnel.rejected[reason] ?? 0) + 1;
   }
   judge(facts, name, fromHistory) {
    const score = scoreOf(facts, fromHistory);
    const reason = reasonToReject(facts) ?? (score < threshold ? "low-score" : undefined);
    if (reason !== undefined) this.reject(reason); else this.candidates.push({
     ...name,
     title: facts.title,
     score: score
    });
   }
   result(source) {
    const candidates = this.candidates.toSorted((left, right) => right.score - left.score);
    return {
     candidates: candidates,
     funnel: {
      ...this.funnel,
      candidates: candidates.length
     },
     source: source
    };
   }
  }
  const code = /\.(?:[cm]?[jt]sx?|vue|svelte|pyi?|go|rs|java|kt|c|cc|cpp|h|hpp|rb|php|cs)$/;
  async function choosePullRequests(pulls, request) {
   const sieve = new Sieve;
   for (const pull of pulls) {
    sieve.funnel.considered += 1;
    const early = {
     title: pull.title,
     body: pull.body,
     labels: pull.labels,
     changedLines: 1,
     changedFiles: [ "unknown" ],
     changesTests: true
    };
    const reason = pull.mergedAt === undefined ? "not-merged" : reasonToReject(early);
    if (reason !== undefined) {
     sieve.reject(reason);
     continue;
    }
    const changes = await (request.readChanges?.(pull.number));
    if (changes === undefined) continue;
    const changesTests = changes.files.some(request.isTestPath);
    const changesCode = changes.files.some(file => code.test(file) && !request.isTestPath(file));
    if (!changesTests) sieve.reject("no-tests"); else if (!changesCode) sieve.reject("no-production-code"); else sieve.judge({
     ...early,
     changedLines: changes.changedLines,
     changedFiles: changes.files,
     changesTests: changesTests
    }, {
     pullRequest: pull.number
    }, false);
    if (sieve.candidates.length >= (request.maximumCandidates ?? 20)) break;
   }
   return sieve.result("pull requests");
  }
  async function readHistory({git: git, gitFolder: folder}, maximum) {
   const format = "--format=%x1e%H%x1f%P%x1f%s%x1f%b%x1f";
   const parameters = [ "log", "-z", "--first-parent", "-m", "--name-only", "--no-renames", format, "-n", String(maximum), "HEAD", "--" ];
   const text = await git.text(parameters, {
    folder: folder
   });
   return text.split("").slice(1).map(entry => {
    const [id = "", parents = "", title = "", body = "", files = ""] = entry.split("");
    const names = files.split("\0").map(name => name.replace(/^\n/, "")).filter(Boolean);
    return {
     id: id,
     parents: parents.split(" ").filter(Boolean),
     title: title,
     body: body.trim(),
     files: names
    };
   });
  }
  async function countLines({git: git, gitFolder: folder}, commit) {
   const text = await git.text([ "diff-tree", "--numstat", "-M", `${commit}^1`, commit ], {
    folder: folder
   });
   return text.split("\n").flatMap(line => line.split("\t").slice(0, 2)).reduce((sum, value) => sum + (Number.parseInt(value, 10) || 0), 0);
  }
  async function changesInFileTests({git: git, gitFolder: folder}, commit) {
   if (!commit.files.some(file => file.endsWith(".rs"))) return false;
   const {exitCode: exitCode} = await git.run([ "diff-tree", "--quiet", "-G", "#\\[(\\w+::)*test|mod tests|assert(_eq|_ne)?!", `${commit.id}^1`, commit.id, "--", "*.rs" ], {
    folder: folder,
    expectedExitCodes: [ 0, 1 ]
   });
   return exitCode === 1;
  }
  function factsOf(commit) {
   const merged = /^Merge pull request #\d+ from /.test(commit.title);
   const [first = "", ...rest] = commit.body.split("\n");
   return merged && first !== "" ? {
    title: first,
    body: rest.join("\n")
   } : {
    title: commit.title,
    body: commit.body
   };
  }
  async function chooseFromHistory(repository, request) {
   const sieve = new Sieve;
   for (const commit of await readHistory(repository, request.maximumCommits ?? 2e3)) {
    sieve.funnel.considered += 1;
    const text = factsOf(commit);
    const early = {
     ...text,
     labels: [],
     changedFiles: commit.files,
     changesTests: true
    };
    const reason = commit.parents.length === 0 ? "feature" : reasonToReject({
     ...early,
     changedLines: 1
    });
    const changesCode = commit.files.some(file => code.test(file) && !request.isTestPath(file));
    const changesTests = async () => commit.files.some(request.isTestPath) || await changesInFileTests(repository, commit);
    if (reason !== undefined) sieve.reject(reason); else if (!changesCode) sieve.reject("no-production-code"); else if (!await changesTests()) sieve.reject("no-tests"); else sieve.judge({
     ...early,
     changedLines: await countLines(repository, commit.id)
    }, {
     fix: commit.id
    }, true);
    if (sieve.candidates.length >= (request.maximumCandidates ?? 20)) break;
   }
   return sieve.result("history");
  }
  async function chooseCandidates(repository, request) {
   if (request.listPullRequests !== undefined) {
    const choice = await choosePullRequests(await request.listPullRequests(), request);
    if (choice.candidates.length > 0) return choice;
   }
   return chooseFromHistory(repository, request);
  }
  async function readCommit({git: git, gitFolder: folder}, commit) {
   const text = await git.text([ "show", "-s", "--no-show-signature", "--format=%P%x00%an%x00%cI%x00%B", commit ], {
    folder: folder
   });
   const [parents = "", author = "", date = "", ...message] = text.split("\0");
   const [title = "", ...body] = message.join("\0").trim().split("\n");
   return {
    parents: parents.split(" ").filter(Boolean),
    title: title,
    body: body.join("\n").trim(),
    author: author,
    date: date
   };
  }
  async function refuseNoChange(repository, fix) {
   const {git: git, gitFolder: folder} = repository;
   const {exitCode: exitCode} = await git.run([ "diff-tree", "--quiet", fix.baseCommit, fix.fixCommit ], {
    folder: folder,
    expectedExitCodes: [ 0, 1 ]
   });
   if (exitCode === 0) throw new user_error.y(`${fix.fixCommit.slice(0, 10)} ('${fix.title}') changes nothing: its diff is empty.`);
  }
  async function fetchCommit(repository, revision) {
   const known = await (0, repository_repository.fq)(repository, revision);
   if (known !== undefined || repository.kind !== "url" || !/^[0-9a-f]{40}$|^refs\//.test(revision)) return known;
   const {git: git, gitFolder: folder} = repository;
   const target = revision.startsWith("refs/") ? [ `+${revision}:${revision}` ] : [ revision ];
   await git.run([ "fetch", "--quiet", "origin", ...target ], {
    folder: folder,
    expectedExitCodes: [ 0, 1, 128 ]
   });
   return (0, repository_repository.fq)(repository, revision);
  }
  async function fixOfCommit(repository, revision) {
   const fixCommit = await fetchCommit(repository, revision);
   if (fixCommit === undefined) throw new user_error.y(repository.shallow ? `The commit ${revision} is not in ${repository.source}: that is a shallow clone. Run 'git fetch --unshallow' there, or check out with fetch-depth: 0.` : `There is no commit ${revision} in ${repository.source}.`);
   const {parents: parents, title: title, body: body, author: author} = await readCommit(repository, fixCommit);
   const baseCommit = parents[0];
   if (baseCommit === undefined) throw new user_error.y(repository.shallow ? `The parent of ${revision} is not in ${repository.source}: that is a shallow clone. Run 'git fetch --unshallow' there, or check out with fetch-depth: 0.` : `${revision} is the first commit of ${repository.source}: there is no state before it, so it fixes nothing.`);
   if (await (0, repository_repository.fq)(repository, baseCommit) === undefined) throw new user_error.y(`The parent of ${revision} is missing in ${repository.source}; the clone is not whole.`);
   const squashed = /\(#(\d+)\)$/.exec(title)?.[1];
   return {
    baseCommit: baseCommit,
    fixCommit: fixCommit,
    title: title,
    body: body,
    author: author,
    ...squashed === undefined ? {} : {
     pullRequestNumber: Number(squashed)
    }
   };
  }
  async function findMergeCommit({git: git, gitFolder: folder}, number) {
   const patterns = [ `--grep=(#${number})$`, `--grep=^Merge pull request #${number} from ` ];
   const format = "--format=%H%x00%s";
   const text = await git.text([ "log", "--all", "--basic-regexp", ...patterns, format, "-n", "50" ], {
    folder: folder
   });
   const commits = text.split("\n").map(line => line.split("\0"));
   const named = commits.filter(([, title]) => title?.endsWith(`(#${number})`) || title?.startsWith(`Merge pull request #${number} `));
   return (named.find(([, title]) => !title?.startsWith("Revert")) ?? named[0])?.[0];
  }
  async function baseOfBranch({git: git, gitFolder: folder}, head) {
   const {stdout: stdout, exitCode: exitCode} = await git.run([ "merge-base", "HEAD", head ], {
    folder: folder,
    expectedExitCodes: [ 0, 1 ]
   });
   const base = stdout.toString().trim();
   return exitCode === 0 && base !== head ? base : undefined;
  }
  async function fixOfPullRequestRef(repository, number) {
   const fixCommit = await fetchCommit(repository, `refs/pull/${number}/head`);
   if (fixCommit === undefined) return undefined;
   const baseCommit = await baseOfBranch(repository, fixCommit);
   if (baseCommit === undefined) return undefined;
   const {title: title, body: body, author: author} = await readCommit(repository, fixCommit);
   return {
    baseCommit: baseCommit,
    fixCommit: fixCommit,
    title: title,
    body: body,
    author: author,
    pullRequestNumber: number
   };
  }
  async function baseOfRebase(repository, pull, fixCommit) {
   const count = pull.commitCount ?? 1;
   if (count < 2 || pull.mergeCommit === undefined || pull.changedFiles === undefined) return undefined;
   const base = await (0, repository_repository.fq)(repository, `${fixCommit}~${count}`);
   const {parents: parents} = await readCommit(repository, fixCommit);
   const parent = parents[0];
   if (base === undefined || parent === undefined || parents.length > 1) return undefined;
   const isWhole = async from => await countChangedFiles(repository, from, fixCommit) === pull.changedFiles;
   return !await isWhole(parent) && await isWhole(base) ? base : undefined;
  }
  async function countChangedFiles({git: git, gitFolder: folder}, base, fix) {
   const names = await git.text([ "diff-tree", "-r", "-z", "-M", "--name-only", base, fix ], {
    folder: folder
   });
   return names.split("\0").filter(Boolean).length;
  }
  async function fixOfKnownPullRequest(repository, pull) {
   if (pull.mergedAt === undefined) throw new user_error.y(`The pull request #${pull.number} ('${pull.title}') is not merged. Choose a merged one, or give a commit with --fix.`);
   const {number: number, title: title, body: body, author: author, labels: labels, mergedAt: mergedAt} = pull;
   const merged = pull.mergeCommit ?? await findMergeCommit(repository, number);
   const commits = merged === undefined ? await fixOfPullRequestRef(repository, number) : await fixOfCommit(repository, merged);
   if (commits === undefined) throw new user_error.y(`The commits of the pull request #${number} are not in ${repository.source}.`);
   const {fixCommit: fixCommit} = commits;
   const baseCommit = await baseOfRebase(repository, pull, fixCommit) ?? commits.baseCommit;
   return {
    baseCommit: baseCommit,
    fixCommit: fixCommit,
    title: title,
    body: body,
    author: author,
    labels: labels,
    mergedAt: mergedAt,
    pullRequestNumber: number
   };
  }
  async function fixOfPullRequest(repository, request, number) {
   if (request.readPullRequest !== undefined) return fixOfKnownPullRequest(repository, await request.readPullRequest(number));
   const merged = await findMergeCommit(repository, number);
   if (merged !== undefined) {
    const {date: date} = await readCommit(repository, merged);
    return {
     ...await fixOfCommit(repository, merged),
     pullRequestNumber: number,
     mergedAt: date
    };
   }
   const fix = await fixOfPullRequestRef(repository, number);
   if (fix !== undefined) return fix;
   throw new user_error.y(`The pull request #${number} is not in ${repository.source}: no commit names it, and there is no refs/pull/${number}/head. Give its merge commit with --fix.`);
  }
  async function resolveFix(repository, request) {
   if (request.fix === undefined === (request.pullRequest === undefined)) throw new user_error.y("Give either a fix commit or a pull request, not both.");
   const fix = request.fix !== undefined ? await fixOfCommit(repository, request.fix) : await fixOfPullRequest(repository, request, request.pullRequest ?? 0);
   await refuseNoChange(repository, fix);
   await (0, repository_repository.Ro)(repository, [ fix.baseCommit, fix.fixCommit ]);
   return fix;
  }
  async function connectPullRequests(repository, context) {
   if (repository.gitHub === undefined) return undefined;
   const {createPullRequestReader: createPullRequestReader} = await __webpack_require__.e(5485).then(__webpack_require__.bind(__webpack_require__, 95485));
   return createPullRequestReader({
    repository: repository.gitHub,
    ...context.githubToken === undefined ? {} : {
     token: context.githubToken
    },
    ...context.environment.GITHUB_API_URL === undefined ? {} : {
     apiUrl: context.environment.GITHUB_API_URL
    }
   });
  }
  async function* resolveAll(repository, candidates, funnel, reader) {
   for (const {fix: fix, pullRequest: pullRequest} of candidates) {
    try {
     yield await resolveNamed(repository, {
      ...fix === undefined ? {} : {
       fix: fix
      },
      ...pullRequest === undefined ? {} : {
       pullRequest: pullRequest
      }
     }, reader);
    } catch (error) {
     if (!(error instanceof user_error.y)) throw error;
     funnel["cannot-be-read"] = (funnel["cannot-be-read"] ?? 0) + 1;
    }
   }
  }
  async function resolveNamed(repository, named, reader) {
   if (named.pullRequest === undefined || reader === undefined) return resolveFix(repository, named);
   try {
    return await resolveFix(repository, {
     ...named,
     readPullRequest: number => reader.readPullRequest(number)
    });
   } catch (error) {
    if (!(error instanceof user_error.y) || error.cause === undefined) throw error;
    return resolveFix(repository, named).catch(() => {
     throw error;
    });
   }
  }
  async function choose(repository, context, reader) {
   const fromHistory = {
    isTestPath: test_paths.M
   };
   if (reader === undefined) return chooseCandidates(repository, fromHistory);
   try {
    return await chooseCandidates(repository, {
     isTestPath: test_paths.M,
     listPullRequests: () => reader.listMerged(),
     readChanges: number => reader.readChanges(number)
    });
   } catch (error) {
    if (!(error instanceof user_error.y)) throw error;
    context.progress.warn(`${error.message} Candidates are taken from the git history instead.`);
    return chooseCandidates(repository, fromHistory);
   }
  }
  async function findCandidates(repository, request, context) {
   const reader = await connectPullRequests(repository, context);
   const {pullRequest: pullRequest, fix: fix} = request;
   const funnel = {};
   if (fix !== undefined || pullRequest !== undefined) {
    const asked = await resolveNamed(repository, {
     ...fix === undefined ? {} : {
      fix: fix
     },
     ...pullRequest === undefined ? {} : {
      pullRequest: pullRequest
     }
    }, reader);
    return {
     count: 1,
     fixes: oneFix(asked),
     funnel: funnel
    };
   }
   const choice = await context.progress.step("Choosing candidates", () => choose(repository, context, reader));
   for (const [reason, count] of Object.entries(choice.funnel.rejected)) funnel[reason] = count;
   context.progress.note(`${choice.candidates.length} candidates out of ${choice.funnel.considered} from the ${choice.source}`);
   return {
    count: choice.candidates.length,
    fixes: resolveAll(repository, choice.candidates, funnel, reader),
    funnel: funnel
   };
  }
  async function* oneFix(fix) {
   yield fix;
  }
  var external_node_os_ = __webpack_require__(48161);
  async function bundleBase({git: git, gitFolder: gitFolder}, commit, path) {
   const objects = await git.text([ "rev-parse", "--path-format=absolute", "--git-path", "objects" ], {
    folder: gitFolder
   });
   const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), "bugfix-base-"));
   try {
    await git.run([ "init", "--quiet", "--bare", "--template=", folder ]);
    await (0, promises_.mkdir)((0, external_node_path_.join)(folder, "objects", "info"), {
     recursive: true
    });
    await (0, promises_.writeFile)((0, external_node_path_.join)(folder, "objects", "info", "alternates"), objects);
    await git.run([ "update-ref", "refs/heads/main", commit ], {
     folder: folder
    });
    await git.run([ "symbolic-ref", "HEAD", "refs/heads/main" ], {
     folder: folder
    });
    await (0, promises_.rm)(path, {
     force: true
    });
    await git.run([ "bundle", "create", "--quiet", path, "main", "HEAD" ], {
     folder: folder
    });
   } finally {
    await (0, promises_.rm)(folder, {
     recursive: true,
     force: true
    });
   }
  }
  const resultCheck = String.raw`use strict; use warnings;
my ($expectation, $metadata, $format, @reports) = @ARGV;
sub slurp { my ($path) = @_; open(my $in, '<', $path) or return ''; local $/; my $text = <$in>; return defined $text ? $text : ''; }
sub unescape { my ($text) = @_;
  my %named = (n => "\n", t => "\t", r => "\r", b => "\b", f => "\f");
  $text =~ s/\\(?:u([0-9a-fA-F]{4})|(.))/defined $1 ? do { my $c = chr(hex $1); utf8::encode($c); $c } : exists $named{$2} ? $named{$2} : $2/ge;
  return $text; }
sub flat { my ($text) = @_;
  $text =~ s/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/<uuid>/gi;
  $text =~ s/\b0x[0-9a-f]{6,}\b/0x<address>/gi;
  $text =~ s{(?<![\w.])(?:/private)?(?:/var/folders|/var/tmp|/tmp)/[^\s'"\]),;]*}{<temporary path>}g;
  $text =~ s/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?/<time>/g;
  $text =~ s/\b1[6-9]\d{8}(?:\d{3}|\.\d+)?\b/<time>/g;
  $text =~ s/\s?\(line \d+\)//g;
  $text =~ s/\.(?:py|java|kt|groovy)\b//g;
  $text =~ s{[\s/:.>\\]}{}g;
  return $text; }
my (%status, @order);
sub result { my ($name, $status) = @_; my $key = flat($name);
  push @order, $key unless exists $status{$key};
  $status{$key} = $status if !exists $status{$key} || $status eq 'failed'; }
sub xml { my ($text) = @_; $text =~ s/&lt;/</g; $text =~ s/&gt;/>/g; $text =~ s/&quot;/"/g; $text =~ s/&apos;/'/g; $text =~ s/&#(\d+);/chr($1)/ge; $text =~ s/&#x([0-9a-fA-F]+);/chr(hex $1)/ge; $text =~ s/&amp;/&/g; return $text; }
sub json { my ($text) = @_; my $value = json_value(\$text); return $value; }
sub json_value { my ($in) = @_;
  $$in =~ /\G\s*/gc;
  if ($$in =~ /\G\{/gc) { my %object; until ($$in =~ /\G\s*\}/gc) { $$in =~ /\G[\s,]*"([^"\\]*(?:\\.[^"\\]*)*)"\s*:/gcs or return undef; my $key = unescape($1); $object{$key} = json_value($in); } return \%object; }
  if ($$in =~ /\G\[/gc) { my @list; until ($$in =~ /\G[\s,]*\]/gc) { $$in =~ /\G[\s,]*/gc; my $start = pos($$in) || 0; push @list, json_value($in); return \@list if (pos($$in) || 0) == $start; } return \@list; }
  if ($$in =~ /\G"([^"\\]*(?:\\.[^"\\]*)*)"/gcs) { return unescape($1); }
  if ($$in =~ /\G([^\s,\]\}]+)/gc) { return $1 eq 'null' ? undef : $1; }
  return undef; }
my $root = $ENV{REPOSITORY} || ''; my $folder = $ENV{TEST_FOLDER} || '.';
sub relative { my ($path) = @_; $path = '' unless defined $path; $path =~ s{^\Q$root\E/}{}; return $path; }
for my $path (@reports) {
  my $text = slurp($path);
  if ($format eq 'junit-xml') {
    while ($text =~ m{<testcase\b((?:[^>"']|"[^"]*"|'[^']*')*?)(?:/>|>(.*?)</testcase>)}gs) {
      my ($head, $body) = ($1, defined $2 ? $2 : '');
      my %at; while ($head =~ /([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g) { $at{$1} = xml(defined $2 ? $2 : $3); }
      my $status = $body =~ /<(?:failure|error)\b/ ? 'failed' : $body =~ /<skipped\b/ ? 'skipped' : 'passed';
      my $file = relative($at{file}); my $class = defined $at{classname} ? $at{classname} : '';
      result("$class.$at{name}", $status); result("$file.$at{name}", $status) if $file ne ''; result($at{name}, $status);
    }
  } elsif ($format eq 'jest-json' || $format eq 'vitest-json') {
    for my $suite (@{ (json($text) || {})->{testResults} || [] }) {
      for my $test (@{ $suite->{assertionResults} || [] }) {
        my $status = $test->{status} eq 'passed' ? 'passed' : $test->{status} eq 'failed' ? 'failed' : 'skipped';
        result(join(' ', relative($suite->{name}), @{ $test->{ancestorTitles} || [] }, $test->{title}), $status);
      } } }
  elsif ($format eq 'mocha-json') {
    my $report = json($text) || {};
    for my $pair (['passes', 'passed'], ['failures', 'failed'], ['pending', 'skipped']) {
      for my $test (@{ $report->{ $pair->[0] } || [] }) { result(relative($test->{file}) . ' ' . $test->{fullTitle}, $pair->[1]); result($test->{fullTitle}, $pair->[1]); }
    } }
  elsif ($format eq 'go-test-json') {
    for my $line (split /\n/, $text) { next unless $line =~ /^\{/; my $event = json($line) || {};
      next unless defined $event->{Test} && ($event->{Action} || '') =~ /^(pass|fail|skip)$/;
      my $status = { pass => 'passed', fail => 'failed', skip => 'skipped' }->{ $event->{Action} };
      result("$event->{Package} $event->{Test}", $status); result($event->{Test}, $status); } }
  else {
    my ($target, $file, $title) = ('', '', undef);
    for my $line (split /\n/, $text) {
      if ($line =~ /^##### test file: (.*)/) { $file = $1; $title = undef; }
      elsif ($line =~ /^\s*Running (?:unittests )?(\S+)/) { $target = $1; }
      elsif ($line =~ /^\s*Doc-tests (\S+)/) { $target = "doc $1"; }
      elsif ($line =~ /^test (.+?)(?: - should panic)? \.\.\. (ok|FAILED|ignored)/) { my $status = { ok => 'passed', FAILED => 'failed', ignored => 'skipped' }->{$2}; result("$target $1", $status); result($1, $status); }
      elsif ($line =~ /^(\w+) \(([\w.]+)\)(?:.*) \.\.\. (ok|FAIL|ERROR|skipped)/) { my $status = { ok => 'passed', FAIL => 'failed', ERROR => 'failed', skipped => 'skipped' }->{$3}; result("$2 $1", $status); result($2, $status); }
      elsif ($line =~ /^\s*(not )?ok \d+\s*-?\s*(.*?)(?:\s+#\s*(skip|todo|time).*)?$/i) { my $status = ($3 || '') =~ /skip|todo/i ? 'skipped' : $1 ? 'failed' : 'passed'; result("$file $2", $status); result("$file $title", $status) if defined $title; }
      elsif ($line =~ /^# (.+)/ && $line !~ /^# (?:tests|pass|fail|ok)\b/) { $title = $1; }
    }
  }
}
sub named { my ($key) = @_; my $object = json(slurp($metadata)) || {}; my $list = $object->{$key}; $list = ($object->{cycle} || {})->{$key} unless ref $list; return ref $list ? @$list : (); }
sub found { my ($id) = @_;
  my $wanted = flat($id);
  return $status{$wanted} if exists $status{$wanted};
  # A report that gives the file from another folder ends like the name does; so does a name without its file.
  my @close = grep { length($_) > 8 && (substr($wanted, -length $_) eq $_ || (length($_) > length $wanted && substr($_, -length $wanted) eq $wanted)) } @order;
  my ($best) = sort { length $b <=> length $a } @close;
  return defined $best ? $status{$best} : 'absent'; }
my $wrong = 0;
sub complain { my ($text) = @_; $wrong += 1; print "   $text\n" if $wrong <= 20; }
my @failToPass = named('failToPass');
complain('metadata.json names no failToPass tests') unless @failToPass;
complain('no test ran') if !@order && $expectation ne 'fail';
for my $id (@failToPass) {
  my $status = found($id);
  complain("passes without the fix: $id") if $expectation eq 'fail' && $status eq 'passed';
  complain("is $status with the fix: $id") if $expectation eq 'pass' && $status ne 'passed';
}
for my $id (named('passToPass')) { complain("fails: $id") if $expectation ne 'fail' && found($id) eq 'failed' && exists $status{flat($id)}; }
exit($wrong ? 1 : 0);
`;
  function quote(text) {
   return `'${text.replaceAll("'", `'\\''`)}'`;
  }
  function reportArguments(report) {
   if (report === undefined) return 'console "$REPORTS/console.log"';
   if (report.kind === "stdout") return `${report.format} "$REPORTS/console.log"`;
   if (report.kind === "file") return `${report.format} "$REPORTS/${report.path.split("/").at(-1)}"`;
   return `${report.format} $(find "$REPOSITORY" -type f -path '*/${report.name}/*.xml')`;
  }
  function showConsole(report) {
   if (report?.kind !== "stdout") return 'cat "$REPORTS/console.log"';
   return `perl -ne 'if (/^\\{/) { if (/"Output":"((?:[^"\\\\]|\\\\.)*)"/) { my $o = $1; $o =~ s/\\\\u([0-9a-f]{4})/chr(hex $1)/gie; $o =~ s/\\\\n/\\n/g; $o =~ s/\\\\t/\\t/g; $o =~ s/\\\\(.)/$1/g; print $o } } else { print }' "$REPORTS/console.log"`;
  }
  function testFunction(state, command) {
   return `run_${state}() {\n${command}\n}`;
  }
  function runScript(request) {
   const exported = Object.entries(request.environment).map(([key, value]) => `export ${key}=${quote(value)}`);
   const source = request.repositoryUrl === undefined ? 'git fetch -q "$SAMPLE/source.bundle" HEAD' : `git fetch -q --depth 1 ${quote(request.repositoryUrl)} ${quote(request.baseCommit)}`;
   return `#!/usr/bin/env bash\n# Proves this sample: the tests named in metadata.json fail without fix.patch and pass with it.\n#   ./run.sh          in a container (docker or podman)\n#   ./run.sh --host   on this machine, in a temporary folder, with the toolchain that is installed here\nset -uo pipefail\nSAMPLE="$(cd "$(dirname "\${BASH_SOURCE[0]}")" && pwd)"\nWORK="\${WORK:-/work}"\n\nplaces() {\n  export REPOSITORY="$WORK/repository" ENVIRONMENT="$WORK/environment" REPORTS="$WORK/reports"\n  export INSTALL_FOLDER=${quote(request.installFolder)} TEST_FOLDER=${quote(request.testFolder)}\n  export CI=true TZ=UTC LANG=C.UTF-8 LC_ALL=C.UTF-8 NO_COLOR=1 FORCE_COLOR=0 PYTHONDONTWRITEBYTECODE=1\n${exported.map(line => `  ${line}`).join("\n")}\n  ${request.prelude === "" ? ":" : request.prelude}\n}\n\n# The base commit alone: no later history to read the answer from.\nget_source() {\n  mkdir -p "$REPOSITORY" "$ENVIRONMENT" && cd "$REPOSITORY" && git init -q . &&\n    ${source} && git checkout -q FETCH_HEAD && rm -f .git/FETCH_HEAD &&\n    git config user.name sample && git config user.email sample@localhost${request.tag === undefined ? "" : ` && git tag ${quote(request.tag)}`}\n}\n\ninstall_dependencies() {\n  cd "$REPOSITORY/$INSTALL_FOLDER" || return 1\n${request.installCommands.map(line => `  { ${line}\n  } || return 1`).join("\n")}\n  cd "$REPOSITORY" && git checkout -q -f .\n}\n\nprepare() {\n  places\n  get_source || { echo "The source could not be had."; return 1; }\n  ( install_dependencies ) || { echo "The dependencies could not be installed."; return 1; }\n${request.warmUp ? '  mkdir -p "$REPORTS" && ( cd "$REPOSITORY/$TEST_FOLDER" && run_before > /dev/null 2>&1 )' : ""}\n  return 0\n}\n\n${testFunction("before", request.commands.before)}\n\n${testFunction("withTests", request.commands.withTests)}\n\n${testFunction("withFix", request.commands.withFix)}\n\nresult_check() {\n  perl - "$@" <<'RESULT_CHECK'\n${resultCheck}RESULT_CHECK\n}\n\n# phase STATE EXPECTATION LOG PATCH...: runs the tests with the patches applied and checks their results.\nphase() {\n  local state="$1" expectation="$2" log="$3"\n  shift 3\n  cd "$REPOSITORY" && git checkout -q -f . && git clean -fdq -e node_modules -e target -e build -e '*.egg-info' -e .gradle\n  local patch\n  for patch in "$@"; do\n    git apply --whitespace=nowarn "$SAMPLE/$patch" || { echo "   $patch does not apply"; return 1; }\n  done\n  rm -rf "$REPORTS" && mkdir -p "$REPORTS"\n  ( cd "$REPOSITORY/$TEST_FOLDER" && "run_$state" ) > "$REPORTS/console.log" 2>&1\n  ${showConsole(request.report)} > "$LOGS/$log"\n  result_check "$expectation" "$SAMPLE/metadata.json" ${reportArguments(request.report)}\n}\n\nphases() {\n  places\n  local wrong=0\n  if phase before base PASS_pre_tests.log; then echo "✅ Phase 1: Pre-Tests - PASSED"; else echo "❌ Phase 1: Pre-Tests - FAILED"; wrong=1; fi\n  if phase withTests fail FAIL_pre_patch.log tests.patch; then echo "✅ Phase 2: After tests.patch - FAILED (expected)"; else echo "❌ Phase 2: After tests.patch - the tests do not fail"; wrong=1; fi\n  if phase withFix pass PASS_post_patch.log tests.patch fix.patch; then echo "✅ Phase 3: After fix.patch - PASSED"; else echo "❌ Phase 3: After fix.patch - FAILED"; wrong=1; fi\n  return $wrong\n}\n\nin_container() {\n  local engine image container code\n  engine="$(command -v docker || command -v podman)" || { echo "Neither docker nor podman is here; try ./run.sh --host"; return 2; }\n  image=${quote(request.name)}"-$$-$RANDOM" container=${quote(request.name)}"-run-$$-$RANDOM"\n  trap '"$engine" rm -f "$container" > /dev/null 2>&1; "$engine" rmi -f "$image" > /dev/null 2>&1' EXIT\n  "$engine" build \${BUILD_OPTIONS:-} -t "$image" "$SAMPLE" || return 2\n  "$engine" create --network none --name "$container" "$image" bash /sample/run.sh --phases > /dev/null || return 2\n  local file\n  for file in run.sh metadata.json tests.patch fix.patch; do "$engine" cp "$SAMPLE/$file" "$container:/sample/$file" || return 2; done\n  "$engine" start -a "$container"\n  code=$?\n  for file in PASS_pre_tests.log FAIL_pre_patch.log PASS_post_patch.log; do "$engine" cp "$container:/work/logs/$file" "$SAMPLE/$file" 2> /dev/null; done\n  return $code\n}\n\non_host() {\n  WORK="$(mktemp -d)" && WORK="$(cd "$WORK" && pwd -P)"\n  trap 'chmod -R u+w "$WORK" 2> /dev/null; rm -rf "$WORK"' EXIT\n  ( prepare ) || return 2\n  LOGS="$SAMPLE" phases\n}\n\ncase "\${1:-}" in\n  --prepare) prepare ;;\n  --phases) LOGS="$WORK/logs" && mkdir -p "$LOGS" && phases ;;\n  --host) on_host ;;\n  "") in_container ;;\n  *) echo "usage: $0 [--host]"; exit 2 ;;\nesac\n`;
  }
  var sample_files = __webpack_require__(33369);
  const isJavaScript = stack => stack.language === "javascript" || stack.language === "typescript";
  function quoted(words) {
   return words.map(word => `'${word.replaceAll("'", `'\\''`)}'`).join(" \\\n    ");
  }
  function pythonCommands(installed) {
   const pins = installed.versions.filter(line => /^[\w.-]+(==\S+| @ (git\+)?https:\S+)$/.test(line));
   const project = installed.evidence.some(entry => entry.exitCode === 0 && /(-e '?\.|uv sync|poetry install)/.test(entry.command));
   const pip = "python -m pip install -q --no-deps";
   return [ 'python3 -m venv "$ENVIRONMENT/venv"', ...pins.length > 0 ? [ `${pip} \\\n    ${quoted(pins)}` ] : [], ...project ? [ `${pip} --no-build-isolation -e . || ${pip} -e .` ] : [] ];
  }
  function javaScriptCommands(installed, commands) {
   if (installed.alternative.startsWith("lock file") || installed.alternative === "as configured") return [ ...commands ];
   const pins = installed.versions.filter(line => /^(@[\w.-]+\/)?[\w.-]+@\d/.test(line));
   if (pins.length === 0) return [ ...commands ];
   const scripts = installed.alternative.includes("without scripts") || installed.alternative.includes("used") ? " --ignore-scripts" : "";
   return [ `npm install --no-save --no-package-lock --legacy-peer-deps --no-audit --no-fund --loglevel=error${scripts} \\\n    ${quoted(pins)}` ];
  }
  function installCommands(request) {
   const {stack: stack, installed: installed} = request;
   if (stack.language === "python") return pythonCommands(installed);
   const ran = installed.evidence.filter(entry => entry.alternative === installed.alternative && entry.exitCode === 0);
   const commands = ran.map(entry => entry.command);
   return isJavaScript(stack) ? javaScriptCommands(installed, commands) : commands;
  }
  function prelude(stack) {
   if (stack.language === "python") return 'export VIRTUAL_ENV="$ENVIRONMENT/venv" PATH="$ENVIRONMENT/venv/bin:$PATH"';
   if (!isJavaScript(stack)) return "";
   const folders = [ ...new Set([ stack.testFolder, stack.installFolder, "." ]) ];
   const bins = folders.map(folder => folder === "." ? "$REPOSITORY/node_modules/.bin" : `$REPOSITORY/${folder}/node_modules/.bin`);
   return `export PATH="${bins.join(":")}:$PATH"`;
  }
  function baseImage(stack, installed) {
   const first = installed.versions.slice(0, 3).join("\n");
   const version = pattern => pattern.exec(first)?.[1];
   const python = version(/^Python (\d+\.\d+)/m);
   if (stack.language === "python" && python !== undefined) return `python:${python}-slim`;
   const node = version(/^v(\d+)\./m);
   if (isJavaScript(stack) && node !== undefined) return `node:${node}-slim`;
   const go = version(/^go version go(\d+\.\d+)/m);
   if (go !== undefined) return `golang:${go}`;
   const rust = version(/^cargo (\d+\.\d+\.\d+)/m);
   return rust === undefined ? stack.baseImage : `rust:${rust}`;
  }
  function dockerfile(request) {
   const image = baseImage(request.stack, request.installed);
   return `# The base commit with its dependencies; run.sh brings the patches when the container is there.\nFROM ${image}\nRUN command -v git > /dev/null && command -v perl > /dev/null && command -v bash > /dev/null || \\\n    (apt-get update && apt-get install -y --no-install-recommends git perl bash ca-certificates && rm -rf /var/lib/apt/lists/*)\nRUN (getent passwd 1000 > /dev/null || useradd -m -u 1000 tester) && mkdir -p /work /sample && chown 1000 /work /sample\nENV HOME=/work/home\nCOPY run.sh source.bundl[e] /sample/\nUSER 1000\nRUN mkdir -p /work/home && bash /sample/run.sh --prepare\nWORKDIR /work/repository\nCMD ["bash", "/sample/run.sh", "--phases"]\n`;
  }
  const compiled = new Set([ "go", "cargo", "maven", "gradle" ]);
  function environmentFiles(request) {
   const {stack: stack, installed: installed, plans: plans, repositoryUrl: repositoryUrl, tag: tag} = request;
   const name = `bugfix-${request.name.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 60)}`;
   const commands = {
    before: plans.before.command,
    withTests: plans.withTests.command,
    withFix: plans.withFix.command
   };
   const report = plans.withFix.report;
   const script = runScript({
    name: name,
    baseCommit: request.baseCommit,
    ...repositoryUrl === undefined ? {} : {
     repositoryUrl: repositoryUrl
    },
    ...tag === undefined ? {} : {
     tag: tag
    },
    installFolder: stack.installFolder,
    testFolder: stack.testFolder,
    prelude: prelude(stack),
    installCommands: installCommands(request),
    warmUp: compiled.has(stack.packageManager),
    environment: {
     ...installed.environment,
     ...plans.withFix.environment
    },
    commands: commands,
    ...report === undefined ? {} : {
     report: report
    }
   });
   return {
    dockerfile: dockerfile(request),
    runScript: script
   };
  }
  async function writeEnvironment(folder, request) {
   const {dockerfile: text, runScript: script} = environmentFiles(request);
   await writeFile(join(folder, sampleFiles.dockerfile), text);
   await writeFile(join(folder, sampleFiles.runScript), script, {
    mode: 493
   });
   await chmod(join(folder, sampleFiles.runScript), 493);
  }
  const phrases = [ [ "Apache-2.0", /Apache License/i, /Version 2\.0/i ], [ "AGPL-3.0", /GNU AFFERO GENERAL PUBLIC LICENSE/i, /Version 3/i ], [ "LGPL-3.0", /GNU LESSER GENERAL PUBLIC LICENSE/i, /Version 3/i ], [ "LGPL-2.1", /GNU LESSER GENERAL PUBLIC LICENSE/i, /Version 2\.1/i ], [ "GPL-3.0", /GNU GENERAL PUBLIC LICENSE/i, /Version 3/i ], [ "GPL-2.0", /GNU GENERAL PUBLIC LICENSE/i, /Version 2/i ], [ "MPL-2.0", /Mozilla Public License/i, /2\.0/ ], [ "Unlicense", /This is free and unencumbered software released into the public domain/i ], [ "BSD-3-Clause", /Redistribution and use in source and binary forms/i, /Neither the name/i ], [ "BSD-2-Clause", /Redistribution and use in source and binary forms/i ], [ "ISC", /Permission to use, copy, modify,? and\/or distribute this software for any purpose/i ], [ "MIT", /Permission is hereby granted, free of charge/i ] ];
  const licenceFiles = [ "LICENSE", "LICENSE.md", "LICENSE.txt", "LICENCE", "LICENCE.md", "COPYING", "LICENSE-MIT", "LICENSE-APACHE", "MIT-LICENSE" ];
  function identifyLicence(text) {
   return phrases.find(([, ...needed]) => needed.every(phrase => phrase.test(text)))?.[0];
  }
  var place_sample = __webpack_require__(38421);
  var enrich = __webpack_require__(77902);
  var validate_sample = __webpack_require__(74599);
  var gather_evidence = __webpack_require__(61374);
  var sections = __webpack_require__(54071);
  var read_console = __webpack_require__(66668);
  function nameFailure(failed, fixedFiles) {
   const edited = [ ...failed.trajectory.provenance.finalDiff.matchAll(/^diff --git a\/(.+?) b\/.+$/gm) ].map(([, path]) => path);
   if (edited.length === 0) return "No Change Made";
   if (!edited.some(path => fixedFiles.includes(path))) return "Wrong Location";
   if (fixedFiles.some(path => !edited.includes(path))) return "Incomplete Fix";
   return "Wrong Change in the Right Place";
  }
  async function computeFromFiles(folder, metadata) {
   const evidence = await (0, gather_evidence.h)((0, sample_files.$K)(folder), metadata, {
    readConsole: read_console.MC
   });
   return await (0, sections.P)(evidence, [ "failureModeAnalysis", "stepLevelMetrics" ]);
  }
  function withFailure(failed, failureMode, computed) {
   const {rootCause: rootCause, issuesMissed: issuesMissed} = computed.failureModeAnalysis;
   const tests = failed.stillFailing;
   const shown = `${tests.slice(0, 5).join(", ")}${tests.length > 5 ? ` and ${tests.length - 5} more` : ""}`;
   return {
    ...failed.trajectory,
    tags: {
     ...failed.trajectory.tags,
     failureMode: failureMode
    },
    failureAnalysis: {
     rootCause: rootCause ?? "The change made is not the one that the tests ask for.",
     consequence: `With this change applied in a clean workspace these tests fail: ${shown}.`,
     issuesMissed: issuesMissed ?? [],
     testsStillFailing: tests
    }
   };
  }
  async function writeParts(folder, parts) {
   const write = (name, content) => (0, promises_.writeFile)((0, external_node_path_.join)(folder, name), content);
   await write(sample_files.Mw.fix, parts.fixPatch);
   await write(sample_files.Mw.tests, parts.testsPatch);
   await write(sample_files.Mw.idealTrajectory, (0, atomic_write.IB)(parts.ideal.trajectory));
   await write(sample_files.Mw.failedTrajectory, (0, atomic_write.IB)(parts.failed.trajectory));
   await write(sample_files.Mw.dockerfile, parts.dockerfile);
   await write(sample_files.Mw.runScript, parts.runScript);
   await (0, promises_.chmod)((0, external_node_path_.join)(folder, sample_files.Mw.runScript), 493);
   await write(sample_files.Mw.logBefore, parts.logs.before);
   await write(sample_files.Mw.logWithTests, parts.logs.withTests);
   await write(sample_files.Mw.logWithFix, parts.logs.withFix);
   if (parts.bundle !== undefined) await (0, promises_.copyFile)(parts.bundle, (0, 
   external_node_path_.join)(folder, sample_files.MN));
  }
  async function digests(folder, bundled) {
   const names = [ ...Object.values(sample_files.Mw).filter(name => name !== sample_files.Mw.metadata), ...bundled ? [ sample_files.MN ] : [] ];
   const entries = names.map(async name => [ name, await (0, digest.T)((0, external_node_path_.join)(folder, name)) ]);
   return Object.fromEntries(await Promise.all(entries));
  }
  async function assembleSample(folder, parts, fixedFiles) {
   await writeParts(folder, parts);
   await (0, promises_.writeFile)((0, external_node_path_.join)(folder, sample_files.Mw.metadata), (0, 
   atomic_write.IB)(parts.metadata));
   const failureMode = nameFailure(parts.failed, fixedFiles);
   const computed = await computeFromFiles(folder, parts.metadata);
   await (0, promises_.writeFile)((0, external_node_path_.join)(folder, sample_files.Mw.failedTrajectory), (0, 
   atomic_write.IB)(withFailure(parts.failed, failureMode, computed)));
   const {failureCategory: failureCategory} = computed.failureModeAnalysis;
   const tokens = computed.stepLevelMetrics.tokenCounts;
   const metadata = {
    ...parts.metadata,
    failure: failureCategory === undefined ? failureMode : `${failureCategory} / ${failureMode}`,
    ...tokens === undefined ? {} : {
     inputTokens: tokens.inputTokens,
     outputTokens: tokens.outputTokens,
     tokenCounting: "estimated: cl100k_base"
    },
    digests: await digests(folder, parts.bundle !== undefined)
   };
   await (0, promises_.writeFile)((0, external_node_path_.join)(folder, sample_files.Mw.metadata), (0, 
   atomic_write.IB)(metadata));
  }
  async function licenceOf(repository, commit) {
   const snapshot = (0, repository_repository.Hb)(repository, commit);
   for (const file of licenceFiles) {
    const text = await snapshot.readFile(file);
    const licence = text === undefined ? undefined : identifyLicence(text);
    if (licence !== undefined) return licence;
   }
   return undefined;
  }
  function nameOf(source) {
   const last = source.replace(/[\\/]+$/, "").split(/[\\/]/).at(-1) ?? "repository";
   return last.replace(/\.(git|bundle)$/, "") || "repository";
  }
  function metadataOf(attempt, tried, author, licence) {
   const {fix: fix, stack: stack, repository: repository} = attempt;
   const {cycle: cycle, installed: installed, coverage: coverage} = tried.cycle;
   return {
    author: author,
    repo: repository.url ?? nameOf(repository.source),
    head: fix.baseCommit,
    ...fix.pullRequestNumber === undefined ? {} : {
     prNumber: String(fix.pullRequestNumber)
    },
    fixCommit: fix.fixCommit,
    title: fix.title,
    ...fix.body === "" ? {} : {
     description: fix.body
    },
    ...licence === undefined ? {} : {
     licence: licence
    },
    failToPass: cycle.failToPass,
    passToPass: cycle.passToPass,
    flakyTests: cycle.flaky.map(({id: id}) => id),
    ...cycle.flaky.length === 0 ? {} : {
     flakiness: cycle.flaky
    },
    alreadyFailing: cycle.alreadyFailing,
    ...Object.keys(coverage).length === 0 ? {} : {
     coverage: coverage
    },
    cycle: {
     verdict: cycle.verdict,
     reason: cycle.reason,
     repeat: cycle.repeat,
     sandbox: cycle.sandbox,
     runs: Object.fromEntries(Object.entries(cycle.runs).map(([state, runs]) => [ state, runs.map(({command: command, exitCode: exitCode, timedOut: timedOut, durationMs: durationMs, outputDigest: outputDigest}) => ({
      command: command,
      exitCode: exitCode,
      timedOut: timedOut,
      durationMs: durationMs,
      outputDigest: outputDigest
     })) ]))
    },
    stack: {
     ...stack,
     evidence: undefined
    },
    installation: {
     alternative: installed?.alternative,
     versions: installed?.versions
    },
    trajectories: {
     ideal: {
      mode: tried.ideal?.trajectory.provenance.mode
     },
     failed: {
      mode: tried.failed?.trajectory.provenance.mode,
      testsStillFailing: tried.failed?.stillFailing
     }
    }
   };
  }
  function environmentOf({stack: stack, fix: fix, repository: repository}, {cycle: cycle}) {
   const {installed: installed, plans: plans} = cycle;
   const {before: before, withTests: withTests, withFix: withFix} = plans;
   if (installed === undefined || before === undefined || withTests === undefined || withFix === undefined) {
    throw new Error("A valid cycle has installed something and run all three states.");
   }
   return environmentFiles({
    stack: stack,
    installed: installed,
    plans: {
     before: before,
     withTests: withTests,
     withFix: withFix
    },
    baseCommit: fix.baseCommit,
    ...repository.url === undefined ? {} : {
     repositoryUrl: repository.url
    },
    name: `${nameOf(repository.source)}-${fix.fixCommit.slice(0, 10)}`
   });
  }
  async function makeSample(attempt, tried, author) {
   const {repository: repository, fix: fix, patches: patches, place: place, request: request} = attempt;
   const folder = (0, external_node_path_.join)(place.folder, "sample");
   await (0, promises_.rm)(folder, {
    recursive: true,
    force: true
   });
   await (0, promises_.mkdir)(folder, {
    recursive: true
   });
   const bundle = repository.url === undefined ? (0, external_node_path_.join)(place.folder, "source.bundle") : undefined;
   if (bundle !== undefined) await bundleBase(repository, fix.baseCommit, bundle);
   const {dockerfile: dockerfile, runScript: runScript} = environmentOf(attempt, tried);
   const {logs: logs} = tried.cycle;
   await assembleSample(folder, {
    fixPatch: patches.fix,
    testsPatch: patches.tests,
    ideal: tried.ideal,
    failed: tried.failed,
    dockerfile: dockerfile,
    runScript: runScript,
    logs: {
     before: logs.before ?? "",
     withTests: logs.withTests ?? "",
     withFix: logs.withFix ?? ""
    },
    ...bundle === undefined ? {} : {
     bundle: bundle
    },
    metadata: metadataOf(attempt, tried, author, await licenceOf(repository, fix.baseCommit))
   }, patches.decisions.filter(({side: side}) => side === "fix").map(({path: path}) => path));
   const enriched = await (0, enrich.k)(folder, {
    only: [],
    force: true,
    dryRun: false,
    git: repository.git
   });
   if (enriched.status === "failed") throw new user_error.y(enriched.problems ?? [ "The sample could not be enriched." ]);
   const validation = await (0, validate_sample.H)(folder, {
    now: Date.now(),
    rerunCycle: async () => tried.cycle.cycle
   });
   if (!validation.valid) return {
    taskId: "",
    path: folder,
    validation: validation
   };
   const taskId = await (0, place_sample.U)(request.outputFolder, async unfinished => {
    for (const name of await (0, promises_.readdir)(folder)) await (0, promises_.cp)((0, 
    external_node_path_.join)(folder, name), (0, external_node_path_.join)(unfinished, name));
   });
   return {
    taskId: taskId,
    path: (0, external_node_path_.join)(request.outputFolder, taskId),
    validation: validation
   };
  }
  var parse_patch = __webpack_require__(7124);
  function quotedStrings(text) {
   return [ ...text.matchAll(/(["'`])((?:(?!\1)[^\\\n])*)\1/g) ].map(match => match[2] ?? "");
  }
  function stringsOfKey(text, key) {
   const found = [];
   for (const match of text.matchAll(new RegExp(`["']?\\b${key}["']?\\s*[:=]\\s*(\\[[^\\]]*\\]|["'\`][^"'\`\\n]*["'\`])`, "g"))) found.push(...quotedStrings(match[1] ?? ""));
   return found;
  }
  function valuesOfKey(text, key) {
   const match = new RegExp(`^${key}\\s*=\\s*(\\[[^\\]]*\\]|.*(?:\\n[ \\t]+\\S.*)*)`, "m").exec(text);
   const value = match?.[1] ?? "";
   return value.includes('"') || value.includes("'") ? quotedStrings(value) : value.split(/\s+/).filter(Boolean);
  }
  function globs(values) {
   return values.map(value => ({
    kind: "pattern",
    value: value
   }));
  }
  function readConfiguration(name, text) {
   if (/^jest\.config\./.test(name)) return globs(stringsOfKey(text, "testMatch"));
   if (/^(?:vitest|vite)\.config\./.test(name)) {
    const start = text.search(/\btest\s*:\s*\{/);
    return start < 0 ? [] : globs(stringsOfKey(text.slice(start), "include").slice(0, 20));
   }
   if (/^\.mocharc/.test(name)) return globs([ ...stringsOfKey(text, "spec"), ...yamlList(text, "spec") ]);
   if (name === ".taprc") return globs(yamlList(text, "include"));
   if (name === "package.json") return globs([ ...stringsOfKey(text, "testMatch"), ...stringsIn(text, "ava", "files"), ...stringsIn(text, "mocha", "spec") ]);
   if (/^(?:pyproject\.toml|pytest\.ini|tox\.ini|setup\.cfg)$/.test(name)) {
    const files = valuesOfKey(text, "python_files").map(value => value.includes("/") ? value : `**/${value}`);
    return [ ...globs(files), ...valuesOfKey(text, "testpaths").map(value => ({
     kind: "folder",
     value: value
    })) ];
   }
   if (name === "pom.xml") return [ ...text.matchAll(/<testSourceDirectory>\s*([^<\s]+)\s*</g) ].map(match => ({
    kind: "folder",
    value: match[1] ?? ""
   }));
   if (name === "Cargo.toml") return [ ...text.matchAll(/^\[\[test\]\][^[]*?^path\s*=\s*"([^"]+)"/gm) ].map(match => ({
    kind: "pattern",
    value: match[1] ?? ""
   }));
   return [];
  }
  function yamlList(text, key) {
   const match = new RegExp(`^${key}:[ \\t]*(.*)((?:\\n[ \\t]*- .*)*)`, "m").exec(text);
   if (match === null) return [];
   const items = (match[2] ?? "").split("\n").map(line => line.replace(/^\s*- /, ""));
   return [ match[1] ?? "", ...items ].map(item => item.trim().replace(/^["']|["']$/g, "")).filter(item => item !== "" && !item.startsWith("["));
  }
  function stringsIn(text, section, key) {
   try {
    const part = JSON.parse(text)[section];
    const value = part?.[key];
    return Array.isArray(value) ? value.filter(item => typeof item === "string") : typeof value === "string" ? [ value ] : [];
   } catch {
    return [];
   }
  }
  function isTelling(glob) {
   return /test|spec|check|suite|scenario|feature|(?:^|\/)t\//i.test(glob) && !glob.startsWith("!");
  }
  function relativeTo(folder, value) {
   const path = value.replaceAll("<rootDir>/", "").replace(/^\.\//, "").replace(/\/$/, "");
   return folder === "" || path.startsWith("**/") ? path : `${folder}/${path}`;
  }
  function holdsMostlyTests(folder, files) {
   const inside = files.filter(file => file.startsWith(`${folder}/`) && /\.\w+$/.test(file));
   return inside.length > 0 && inside.filter(test_paths.M).length * 2 >= inside.length;
  }
  const configurationName = /^(?:jest\.config\.\w+|vite(?:st)?\.config\.\w+|\.mocharc(?:\.\w+)?|\.taprc|package\.json|pyproject\.toml|pytest\.ini|tox\.ini|setup\.cfg|pom\.xml|Cargo\.toml)$/;
  const largestCount = 60;
  const largestText = 1e5;
  async function readTestPathRules(snapshot, near) {
   const files = await snapshot.listFiles();
   const above = folder => folder === "" || near.some(path => path.startsWith(`${folder}/`));
   const configurations = files.filter(file => {
    const slash = file.lastIndexOf("/");
    return configurationName.test(file.slice(slash + 1)) && above(slash < 0 ? "" : file.slice(0, slash));
   });
   const rules = {
    patterns: [],
    folders: []
   };
   for (const source of configurations.slice(0, largestCount)) {
    const folder = source.includes("/") ? source.slice(0, source.lastIndexOf("/")) : "";
    const text = (await snapshot.readFile(source) ?? "").slice(0, largestText);
    for (const {kind: kind, value: value} of readConfiguration(source.slice(source.lastIndexOf("/") + 1), text)) {
     const path = relativeTo(folder, value);
     if (kind === "pattern" && isTelling(value)) rules.patterns.push({
      glob: path,
      source: source
     });
     if (kind === "folder" && holdsMostlyTests(path, files)) rules.folders.push({
      folder: path,
      source: source
     });
    }
   }
   return rules;
  }
  function linesOfFile(file) {
   const lines = [ ...file.header, ...file.binary ?? [] ];
   for (const hunk of file.hunks) {
    lines.push(hunk.header);
    for (const line of hunk.lines) lines.push(line);
   }
   for (const line of file.trailer) lines.push(line);
   return lines;
  }
  function formatPatch(patch) {
   const lines = [ ...patch.preamble ];
   for (const file of patch.files) for (const line of linesOfFile(file)) lines.push(line);
   return lines.length === 0 ? "" : lines.join("\n") + (patch.endsWithNewline ? "\n" : "");
  }
  function encodePatch(patch) {
   return Buffer.from(formatPatch(patch), patch.encoding);
  }
  function formatFiles(files) {
   return formatPatch({
    preamble: [],
    files: files.map(file => ({
     ...file,
     trailer: []
    })),
    endsWithNewline: true
   });
  }
  function formatHunkHeader(hunk, section = "") {
   const range = (start, count) => count === 1 ? `${start}` : `${start},${count}`;
   return `@@ -${range(hunk.oldStart, hunk.oldCount)} +${range(hunk.newStart, hunk.newCount)} @@${section}`;
  }
  var languages = __webpack_require__(2086);
  var parser = __webpack_require__(5914);
  const largestSource = 2e6;
  const rustTestAttribute = /^#!?\[\s*(?:cfg\s*\((?:.*\b)?test\b|(?:\w+::)*(?:test|rstest|quickcheck|proptest|test_case|wasm_bindgen_test|case)\b|should_panic)/;
  const rustNotOnlyTest = /cfg\s*\(.*\b(?:not\s*\(\s*test|any\s*\()/;
  function marksTest(attribute) {
   const text = attribute.text.replace(/"[^"]*"/g, '""');
   return rustTestAttribute.test(text) && !rustNotOnlyTest.test(text);
  }
  function rustTestRanges(root) {
   const ranges = [];
   const visit = parent => {
    let start;
    let isTest = false;
    for (const child of parent.namedChildren) {
     if (child === null) continue;
     if (child.type === "attribute_item" || child.type.endsWith("comment")) {
      start ??= child.startPosition.row;
      if (child.type === "attribute_item" && marksTest(child)) isTest = true;
      continue;
     }
     if (isTest) ranges.push({
      start: start ?? child.startPosition.row,
      end: child.endPosition.row
     }); else if (/^(?:mod_item|impl_item|declaration_list)$/.test(child.type)) visit(child);
     start = undefined;
     isTest = false;
    }
   };
   const isWholeFile = root.namedChildren.some(child => child?.type === "inner_attribute_item" && marksTest(child));
   if (isWholeFile) return [ {
    start: 0,
    end: root.endPosition.row
   } ];
   visit(root);
   return ranges;
  }
  function isDocstring(node) {
   const statement = node.parent;
   if (node.type !== "string" || statement?.type !== "expression_statement") return false;
   const block = statement.parent;
   return block !== null && (block.type === "module" || block.type === "block") && block.firstNamedChild?.equals(statement) === true;
  }
  function examplesIn(docstring) {
   const ranges = [];
   const lines = docstring.text.split("\n");
   let open;
   lines.forEach((line, index) => {
    const row = docstring.startPosition.row + index;
    const isPrompt = /^(?:[rRuUbB]*(?:"""|'''))?\s*>>> ?/.test(line);
    const isLast = index === lines.length - 1;
    if (isPrompt && open === undefined) {
     open = {
      start: row,
      end: row
     };
     ranges.push(open);
    } else if (open !== undefined && line.trim() !== "" && !(isLast && /^\s*(?:"""|''')$/.test(line))) open.end = row; else open = undefined;
   });
   return ranges;
  }
  function pythonDoctestRanges(root) {
   return root.descendantsOfType("string").filter(node => node !== null && isDocstring(node)).flatMap(examplesIn);
  }
  function vitestBlockRanges(root) {
   return root.descendantsOfType("if_statement").filter(node => node?.childForFieldName("condition")?.text.includes("import.meta.vitest") === true).map(node => ({
    start: node.startPosition.row,
    end: node.endPosition.row
   }));
  }
  const hints = {
   rust: /#!?\[[^\n]*(?:test|case|quickcheck)/,
   python: />>> /,
   javascript: /import\.meta\.vitest/,
   typescript: /import\.meta\.vitest/,
   tsx: /import\.meta\.vitest/
  };
  async function findInFileTests(path, source) {
   const language = (0, languages.K)(path);
   if (language === undefined || !(language in hints) || source.length > largestSource) return [];
   if (!hints[language].test(source)) return [];
   const tree = (await (0, parser.B)(language)).parse(source);
   try {
    if (language === "rust") return rustTestRanges(tree.rootNode);
    if (language === "python") return pythonDoctestRanges(tree.rootNode);
    return vitestBlockRanges(tree.rootNode);
   } finally {
    tree.delete();
   }
  }
  var manifest_tests = __webpack_require__(95831);
  var line_groups = __webpack_require__(32349);
  var quoted_path = __webpack_require__(12588);
  function wholeFileHunk(text, mark) {
   const lines = (0, line_groups.pF)(text);
   if (lines.length === 0) return [];
   const marked = lines.flatMap(line => line.endsWith("\n") ? [ mark + line.slice(0, -1) ] : [ mark + line, "\\ No newline at end of file" ]);
   const own = {
    start: 1,
    count: lines.length
   };
   const none = {
    start: 0,
    count: 0
   };
   const [before, after] = mark === "+" ? [ none, own ] : [ own, none ];
   const counts = {
    oldStart: before.start,
    oldCount: before.count,
    newStart: after.start,
    newCount: after.count
   };
   return [ {
    ...counts,
    header: formatHunkHeader(counts),
    lines: marked
   } ];
  }
  function filePatch(path, text, mode, status) {
   const hunks = wholeFileHunk(text, status === "added" ? "+" : "-");
   const named = prefix => (0, quoted_path.W)(prefix + path) + (path.includes(" ") ? "\t" : "");
   const names = status === "added" ? [ "--- /dev/null", `+++ ${named("b/")}` ] : [ `--- ${named("a/")}`, "+++ /dev/null" ];
   return {
    status: status,
    oldPath: path,
    newPath: path,
    ...status === "added" ? {
     newMode: mode
    } : {
     oldMode: mode
    },
    header: [ `diff --git ${(0, quoted_path.W)(`a/${path}`)} ${(0, quoted_path.W)(`b/${path}`)}`, `${status === "added" ? "new" : "deleted"} file mode ${mode}`, ...hunks.length > 0 ? names : [ "index 0000000..e69de29" ] ],
    hunks: hunks,
    trailer: []
   };
  }
  function moveAsTwoFiles(file, contents) {
   const mode = file.newMode ?? "100644";
   const addition = filePatch(file.newPath, contents.full, mode, "added");
   if (file.status === "copied") return [ addition ];
   return [ filePatch(file.oldPath, contents.base, file.oldMode ?? mode, "deleted"), addition ];
  }
  var patch = __webpack_require__(75726);
  function imageOf(hunk) {
   const image = {
    before: [],
    after: [],
    leading: 0,
    trailing: 0
   };
   let changed = false;
   hunk.lines.forEach((line, index) => {
    const mark = line[0];
    if (mark === "\\") return;
    const text = hunk.lines[index + 1]?.startsWith("\\") ? line.slice(1) : `${line.slice(1)}\n`;
    if (mark !== "+") image.before.push(text);
    if (mark !== "-") image.after.push(text);
    if (mark === "+" || mark === "-") {
     changed = true;
     image.trailing = 0;
    } else if (changed) image.trailing += 1; else image.leading += 1;
   });
   return image;
  }
  function matchesAt(lines, position, expected) {
   if (position < 0 || position + expected.length > lines.length) return false;
   return expected.every((line, index) => lines[position + index] === line);
  }
  function findPosition(lines, hunk, image) {
   const atEnd = image.trailing === 0;
   if (hunk.oldStart <= 1) {
    const fits = matchesAt(lines, 0, image.before) && (!atEnd || image.before.length === lines.length);
    return fits ? 0 : undefined;
   }
   if (atEnd) {
    const position = lines.length - image.before.length;
    return matchesAt(lines, position, image.before) ? position : undefined;
   }
   const expected = Math.max(0, hunk.newStart - 1);
   for (let distance = 0; distance <= Math.max(lines.length, expected); distance += 1) {
    if (matchesAt(lines, expected - distance, image.before)) return expected - distance;
    if (matchesAt(lines, expected + distance, image.before)) return expected + distance;
   }
   return undefined;
  }
  function applyHunks(base, hunks) {
   let lines = [ ...base ];
   for (const hunk of hunks) {
    const image = imageOf(hunk);
    const position = findPosition(lines, hunk, image);
    if (position === undefined) return undefined;
    lines = [ ...lines.slice(0, position), ...image.after, ...lines.slice(position + image.before.length) ];
   }
   return lines;
  }
  const contextLines = 3;
  function endOf(group) {
   return group.oldStart + group.oldLines.length;
  }
  function windowOf(index, all, isOwn, length) {
   const group = all[index];
   const before = all.slice(0, index).findLast(other => !isOwn(other));
   const after = all.slice(index + 1).find(other => !isOwn(other));
   return {
    start: Math.max(0, group.oldStart - contextLines, before === undefined ? 0 : endOf(before)),
    end: Math.min(length, endOf(group) + contextLines, after?.oldStart ?? length),
    groups: [ group ]
   };
  }
  function mergeOverlapping(windows) {
   const merged = [];
   for (const window of windows) {
    const last = merged.at(-1);
    if (last !== undefined && window.start < last.end) {
     last.end = Math.max(last.end, window.end);
     last.groups.push(...window.groups);
    } else merged.push({
     ...window,
     groups: [ ...window.groups ]
    });
   }
   return merged;
  }
  function markLine(mark, line) {
   if (line.endsWith("\n")) return [ mark + line.slice(0, -1) ];
   return [ mark + line, "\\ No newline at end of file" ];
  }
  function hunkOfWindow(window, base, shift) {
   const lines = [];
   let position = window.start;
   const takeContext = end => {
    for (;position < end; position += 1) lines.push(...markLine(" ", base[position] ?? ""));
   };
   let growth = 0;
   for (const group of window.groups) {
    takeContext(group.oldStart);
    for (const line of group.oldLines) lines.push(...markLine("-", line));
    for (const line of group.newLines) lines.push(...markLine("+", line));
    position = endOf(group);
    growth += group.newLines.length - group.oldLines.length;
   }
   takeContext(window.end);
   const oldCount = window.end - window.start;
   const newCount = oldCount + growth;
   const counts = {
    oldStart: window.start + (oldCount === 0 ? 0 : 1),
    oldCount: oldCount,
    newStart: window.start + shift + (newCount === 0 ? 0 : 1),
    newCount: newCount
   };
   return {
    ...counts,
    header: formatHunkHeader(counts),
    lines: lines
   };
  }
  function hunksOfGroups(base, all, isOwn) {
   const windows = all.flatMap((group, index) => isOwn(group) ? [ windowOf(index, all, isOwn, base.length) ] : []);
   let shift = 0;
   return mergeOverlapping(windows).map(window => {
    const hunk = hunkOfWindow(window, base, shift);
    for (const group of window.groups) shift += group.newLines.length - group.oldLines.length;
    return hunk;
   });
  }
  function linesInside(ranges) {
   const lines = new Set;
   for (const {start: start, end: end} of ranges) for (let line = start; line <= end; line += 1) lines.add(line);
   return lines;
  }
  function runsOf(lines, start, tests) {
   const runs = [];
   let blank = [];
   lines.forEach((line, index) => {
    const last = runs.at(-1);
    if (line.trim() === "" && !tests.has(start + index)) {
     if (last === undefined) blank.push(line); else last.lines.push(line);
     return;
    }
    const side = tests.has(start + index) ? "tests" : "fix";
    if (last?.side === side) last.lines.push(line); else runs.push({
     side: side,
     lines: [ ...blank, line ]
    });
    blank = [];
   });
   if (blank.length > 0) runs.push({
    side: tests.has(start - 1) ? "tests" : "fix",
    lines: blank
   });
   return runs;
  }
  function divideGroup(group, before, after) {
   const removed = runsOf(group.oldLines, group.oldStart, before);
   const added = runsOf(group.newLines, group.newStart, after);
   const parts = [];
   let oldStart = group.oldStart;
   let newStart = group.newStart;
   while (removed.length > 0 || added.length > 0) {
    const side = removed[0]?.side ?? added[0]?.side ?? "fix";
    const takeRemoved = removed[0]?.side === side ? removed.shift()?.lines ?? [] : [];
    const takeAdded = added[0]?.side === side ? added.shift()?.lines ?? [] : [];
    parts.push({
     side: side,
     oldStart: oldStart,
     oldLines: takeRemoved,
     newStart: newStart,
     newLines: takeAdded
    });
    oldStart += takeRemoved.length;
    newStart += takeAdded.length;
   }
   return parts;
  }
  function nameLine(prefix, path) {
   return (0, quoted_path.W)(prefix + path) + (path.includes(" ") && !(0, quoted_path.W)(path).startsWith('"') ? "\t" : "");
  }
  function testsFile(file, hunks) {
   const path = file.oldPath;
   const header = [ `diff --git ${(0, quoted_path.W)(`a/${path}`)} ${(0, quoted_path.W)(`b/${path}`)}`, `--- ${nameLine("a/", path)}`, `+++ ${nameLine("b/", path)}` ];
   return {
    status: "modified",
    oldPath: path,
    newPath: path,
    header: header,
    hunks: hunks,
    trailer: []
   };
  }
  function fixFile(file, hunks) {
   const kept = file.header.filter(line => !line.startsWith("index "));
   const header = hunks.length > 0 ? kept : kept.filter(line => !/^(?:--- |\+\+\+ )/.test(line));
   if (hunks.length === 0 && header.length === 1) return undefined;
   return {
    ...file,
    header: header,
    hunks: hunks,
    trailer: []
   };
  }
  const mostGroups = 1e3;
  function splitFile(file, contents) {
   const base = (0, line_groups.pF)(contents.base);
   const full = (0, line_groups.pF)(contents.full);
   const testsAtBase = linesInside(contents.testsAtBase);
   const testsAtFull = linesInside(contents.testsAtFull);
   const groups = (0, line_groups.Fc)(file.hunks).flatMap(group => divideGroup(group, testsAtBase, testsAtFull));
   const isOn = side => group => group.side === side;
   if (groups.every(isOn("fix"))) return {
    fix: file
   };
   if (groups.every(isOn("tests")) && file.status === "modified" && fixFile(file, []) === undefined) return {
    tests: file
   };
   if (groups.length > mostGroups) return "inseparable";
   const testHunks = hunksOfGroups(base, groups, isOn("tests"));
   const fixHunks = hunksOfGroups(base, groups, isOn("fix"));
   const withTests = applyHunks(base, testHunks);
   const alone = applyHunks(base, fixHunks);
   const both = withTests === undefined ? undefined : applyHunks(withTests, fixHunks);
   const same = (left, right) => left?.join("") === right.join("");
   const holds = same(withTests, (0, line_groups.u0)(base, groups.filter(isOn("tests")))) && same(alone, (0, 
   line_groups.u0)(base, groups.filter(isOn("fix")))) && same(both, full);
   if (!holds) return "inseparable";
   const fix = fixFile(file, fixHunks);
   return {
    tests: testsFile(file, testHunks),
    ...fix === undefined ? {} : {
     fix: fix
    }
   };
  }
  var picomatch = __webpack_require__(14006);
  const noTestPathRules = {
   patterns: [],
   folders: []
  };
  function roleByRules(path, rules) {
   const conventional = (0, test_paths.X)(path);
   if (conventional.role === "test" || conventional.role === "test-configuration") return conventional;
   const pattern = rules.patterns.find(({glob: glob}) => picomatch.isMatch(path, glob, {
    dot: true
   }));
   if (pattern !== undefined) return {
    role: "test",
    reason: `'${pattern.glob}' in ${pattern.source}`
   };
   const folder = rules.folders.find(candidate => path.startsWith(`${candidate.folder}/`));
   if (folder !== undefined) return {
    role: "test",
    reason: `test folder '${folder.folder}' in ${folder.source}`
   };
   return conventional;
  }
  function reasonToRefuse(file) {
   if ((0, patch.Xz)(file)) return "a submodule: its content is in another repository";
   if (file.binary?.length === 1) return "a binary file whose content is not in the patch (use git diff --binary)";
   if ((0, patch.wP)(file)) {
    const target = file.hunks.flatMap(hunk => hunk.lines).find(line => line.startsWith("+"))?.slice(1);
    if (target !== undefined && (target.startsWith("/") || target.split("/").includes(".."))) return `a symbolic link that leads out of its folder, to ${target}`;
   }
   return undefined;
  }
  async function importedByTestsOnly(path, {options: options, rules: rules}) {
   const importers = await (options.findImporters?.(path)) ?? [];
   const others = importers.filter(importer => importer !== path);
   return others.length > 0 && others.every(importer => roleByRules(importer, rules).role !== "production");
  }
  async function sideOfPath(path, work) {
   const verdict = roleByRules(path, work.rules);
   if (verdict.role !== "test-support") return {
    side: verdict.role === "production" ? "fix" : "tests",
    reason: verdict.reason,
    weak: false
   };
   const forTests = await importedByTestsOnly(path, work);
   return forTests ? {
    side: "tests",
    reason: `${verdict.reason}, imported by tests only`,
    weak: true
   } : {
    side: "fix",
    reason: `${verdict.reason}, but not only tests import it`,
    weak: false
   };
  }
  function modulesOfTests(files) {
   const added = file => file.hunks.flatMap(hunk => hunk.lines).filter(line => line.startsWith("+"));
   const goFiles = files.filter(file => file.newPath.endsWith(".go"));
   const imports = (module, tests) => goFiles.filter(file => file.newPath.endsWith("_test.go") === tests).some(file => added(file).some(line => line.includes(`"${module}"`) || line.includes(`"${module}/`)));
   return files.filter(file => /(?:^|\/)go\.mod$/.test(file.newPath)).flatMap(added).flatMap(line => /^\+(?:require\s+|\t)(\S+)\s+v/.exec(line)?.[1] ?? []).filter(module => imports(module, true) && !imports(module, false));
  }
  async function placeByLines(file, reason, work, testModules) {
   const fallBack = why => work.placed.push({
    file: file,
    side: "fix",
    reason: why
   });
   if (file.status === "added" || file.status === "deleted" || file.hunks.length === 0) {
    fallBack(reason);
    return;
   }
   const base = await work.options.readFileAtBase(file.oldPath);
   const full = await work.options.readFileAtFix(file.newPath);
   if (base === undefined || full === undefined) {
    fallBack(reason);
    return;
   }
   const find = (path, text) => (0, manifest_tests.Yh)(path) ? (0, manifest_tests.i_)(path, text, testModules) : findInFileTests(path, text);
   const contents = {
    base: base,
    full: full,
    testsAtBase: await find(file.oldPath, base),
    testsAtFull: await find(file.newPath, full)
   };
   const split = splitFile(file, contents);
   if (split === "inseparable") {
    fallBack("its tests touch production lines and cannot be told apart");
    return;
   }
   const kind = (0, manifest_tests.Yh)(file.newPath) ? "development dependencies or test settings" : "tests inside the source file";
   if (split.tests !== undefined) work.placed.push({
    file: split.tests,
    side: "tests",
    reason: kind
   });
   if (split.fix !== undefined) work.placed.push({
    file: split.fix,
    side: "fix",
    reason: reason
   });
  }
  function placeLockFiles(lockFiles, work) {
   const manifests = work.placed.filter(({file: file}) => (0, manifest_tests.Yh)(file.newPath));
   const forTests = manifests.length > 0 && manifests.every(({side: side}) => side === "tests");
   for (const file of lockFiles) work.placed.push({
    file: file,
    side: forTests ? "tests" : "fix",
    reason: forTests ? "locks the development dependencies that the tests need" : "locks dependencies of the code"
   });
  }
  async function placeMove(file, work) {
   if (file.status !== "renamed" && file.status !== "copied") return false;
   const from = await sideOfPath(file.oldPath, work);
   const to = await sideOfPath(file.newPath, work);
   if (from.side === to.side && file.status === "renamed") return false;
   const base = await work.options.readFileAtBase(file.oldPath);
   const full = await work.options.readFileAtFix(file.newPath);
   if (base === undefined || full === undefined || file.binary !== undefined || full.includes("\0")) {
    work.refused.push({
     path: file.newPath,
     reason: `${file.status} across production and tests, and not as text`
    });
    return true;
   }
   for (const part of moveAsTwoFiles(file, {
    base: base,
    full: full
   })) {
    const {side: side, reason: reason} = await sideOfPath(part.newPath, work);
    work.placed.push({
     file: part,
     side: side,
     reason: reason
    });
   }
   return true;
  }
  const split_patch_documentation = /(?:^|\/)(?:docs?|changes|changelog\.d|news(?:fragments)?|\.github)\/|\.(?:md|rst|txt|adoc)$|(?:^|\/)(?:AUTHORS|CHANGES|CHANGELOG|NEWS)[^/]*$/i;
  function returnSupportWithoutFix(work, weak) {
   const isCode = ({file: file, side: side}) => side === "fix" && !split_patch_documentation.test(file.newPath) && !(0, 
   manifest_tests.Yh)(file.newPath) && !(0, manifest_tests.ue)(file.newPath);
   if (work.placed.some(isCode)) return;
   for (const entry of work.placed) if (weak.has(entry.file)) Object.assign(entry, {
    side: "fix",
    reason: "a testing module, and the only code that changes"
   });
  }
  async function splitPatch(patch, options) {
   const work = {
    options: options,
    rules: options.testPathRules ?? noTestPathRules,
    placed: [],
    refused: []
   };
   const testModules = modulesOfTests(patch.files);
   const weak = new Set;
   for (const file of patch.files) {
    const refusal = reasonToRefuse(file);
    if (refusal !== undefined) {
     work.refused.push({
      path: file.newPath,
      reason: refusal
     });
     continue;
    }
    if ((0, manifest_tests.ue)(file.newPath) || await placeMove(file, work)) continue;
    const verdict = await sideOfPath(file.newPath, work);
    if (verdict.weak) weak.add(file);
    if (verdict.side === "tests") work.placed.push({
     file: file,
     side: "tests",
     reason: verdict.reason
    }); else await placeByLines(file, verdict.reason, work, testModules);
   }
   returnSupportWithoutFix(work, weak);
   const isLock = file => (0, manifest_tests.ue)(file.newPath) && reasonToRefuse(file) === undefined;
   placeLockFiles(patch.files.filter(isLock), work);
   const half = side => formatFiles(work.placed.filter(entry => entry.side === side).map(({file: file}) => file));
   return {
    fix: half("fix"),
    tests: half("tests"),
    encoding: patch.encoding,
    decisions: work.placed.map(({file: file, side: side, reason: reason}) => ({
     path: file.newPath,
     side: side,
     reason: reason
    })),
    refused: work.refused
   };
  }
  var external_node_buffer_ = __webpack_require__(4573);
  var repository_git = __webpack_require__(26430);
  const maximumBytes = 32 * 1024 * 1024;
  const plainDiff = {
   "diff.noprefix": "false",
   "diff.mnemonicPrefix": "false",
   "diff.context": "3",
   "diff.interHunkContext": "0",
   "diff.algorithm": "default",
   "diff.orderFile": "/dev/null",
   "diff.submodule": "short",
   "diff.renames": "true"
  };
  async function readDiff({repository: repository, base: base, fix: fix}, settings) {
   const shape = [ "--binary", "--full-index", "--no-color", "--no-ext-diff", "--no-textconv", "--find-renames" ];
   try {
    const call = {
     folder: repository.gitFolder,
     maximumBytes: maximumBytes,
     settings: {
      ...plainDiff,
      ...settings
     }
    };
    return (await repository.git.run([ "diff", ...shape, base, fix, "--" ], call)).stdout;
   } catch (error) {
    if (!(error instanceof repository_git.X) || !error.outputTooLarge) throw error;
    throw new user_error.y(`The change from ${base.slice(0, 10)} to ${fix.slice(0, 10)} is larger than ${maximumBytes / 1024 / 1024} MB. Choose a smaller fix.`);
   }
  }
  async function filesInOtherEncodings({repository: repository, base: base, fix: fix}) {
   const {git: git, gitFolder: folder} = repository;
   const names = await git.text([ "diff-tree", "-r", "-z", "--name-only", "--no-renames", base, fix ], {
    folder: folder
   });
   const found = [];
   for (const name of names.split("\0").filter(Boolean)) {
    for (const commit of [ base, fix ]) {
     const blob = await git.run([ "cat-file", "blob", `${commit}:${name}` ], {
      folder: folder,
      expectedExitCodes: [ 0, 128 ]
     });
     if (!(0, external_node_buffer_.isUtf8)(blob.stdout)) found.push(name);
    }
   }
   return [ ...new Set(found) ];
  }
  function binaryAttribute(path) {
   const pattern = `/${path.replace(/[*?[\]\\]/g, "\\$&")}`;
   return `"${pattern.replace(/["\\]/g, "\\$&")}" binary\n`;
  }
  async function differenceOf(repository, base, fix) {
   const comparison = {
    repository: repository,
    base: base,
    fix: fix
   };
   const bytes = await readDiff(comparison, {});
   if ((0, external_node_buffer_.isUtf8)(bytes)) return bytes;
   const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), "bugfix-attributes-"));
   try {
    const attributes = (0, external_node_path_.join)(folder, "attributes");
    await (0, promises_.writeFile)(attributes, (await filesInOtherEncodings(comparison)).map(binaryAttribute).join(""));
    return await readDiff(comparison, {
     "core.attributesFile": attributes
    });
   } finally {
    await (0, promises_.rm)(folder, {
     recursive: true,
     force: true
    });
   }
  }
  function moduleName(path) {
   const parts = path.split("/");
   const file = (parts.at(-1) ?? "").replace(/\.\w+$/, "");
   const isIndex = /^(?:__init__|index|mod|lib)$/.test(file) || path.endsWith(".go");
   return isIndex ? parts.at(-2) ?? file : file;
  }
  async function findImporters({git: git, gitFolder: folder}, commit, path) {
   const name = moduleName(path).replace(/[^\w-]/g, ".");
   const pattern = `^[[:space:]]*((import|from|use|mod|pub mod)[[:space:]].*|(_|[[:alnum:]]+)?[[:space:]]*"[^"]*|.*(require|import)[[:space:]]*\\(.*|.*from[[:space:]]+['"].*|}[[:space:]]*from.*)\\b${name}\\b`;
   const {stdout: stdout} = await git.run([ "grep", "-l", "-z", "-I", "-E", "-e", pattern, commit, "--" ], {
    folder: folder,
    expectedExitCodes: [ 0, 1 ]
   });
   const prefix = `${commit}:`;
   const own = path.slice(0, path.lastIndexOf("/") + 1);
   return stdout.toString().split("\0").filter(file => file.startsWith(prefix)).map(file => file.slice(prefix.length)).filter(file => /\.(?:[cm]?[jt]sx?|pyi?|go|rs|java|kt)$/.test(file) && !(path.endsWith(".go") && file.startsWith(own)));
  }
  async function readFixPatches(repository, fix) {
   const patch = (0, parse_patch.i)(await differenceOf(repository, fix.baseCommit, fix.fixCommit));
   const base = (0, repository_repository.Hb)(repository, fix.baseCommit);
   const fixed = (0, repository_repository.Hb)(repository, fix.fixCommit);
   const changedPaths = patch.files.map(({newPath: newPath}) => newPath);
   const split = await splitPatch(patch, {
    testPathRules: await readTestPathRules(fixed, changedPaths),
    readFileAtBase: path => base.readFile(path),
    readFileAtFix: path => fixed.readFile(path),
    findImporters: path => findImporters(repository, fix.fixCommit, path)
   });
   return {
    ...split,
    changedPaths: changedPaths
   };
  }
  var schemas = __webpack_require__(13798);
  var create_sandbox = __webpack_require__(81732);
  var run_cycle = __webpack_require__(54812);
  var run_tests = __webpack_require__(46551);
  var workspace_states = __webpack_require__(72289);
  var trajectory = __webpack_require__(25402);
  const originLine = /^(Signed-off-by|Co-authored-by|Reviewed-by|Change-Id|Cherry-picked from|\(cherry picked from)\b/i;
  function describeTask(fix, cycle) {
   const body = fix.body.split("\n").filter(line => !originLine.test(line.trim())).join("\n").trim();
   const shown = cycle.failToPass.slice(0, 20).map(id => `- ${id}`);
   const more = cycle.failToPass.length > 20 ? [ `- and ${cycle.failToPass.length - 20} more` ] : [];
   const tests = [ "These tests fail and must pass:", ...shown, ...more ].join("\n");
   return [ fix.title.trim(), body, tests ].filter(part => part !== "").join("\n\n");
  }
  var builtin_agent = __webpack_require__(76564);
  class PatchConflict extends user_error.y {
   files;
   constructor(files, details) {
    const where = files.length > 0 ? ` in ${files.join(", ")}` : "";
    super(`The patch does not apply${where}: the text it expects is not there.\n${details}`);
    this.files = files;
   }
  }
  function conflictingFiles(stderr) {
   const files = new Set;
   for (const line of stderr.split("\n")) {
    const file = /^error: patch failed: (.+):\d+$/.exec(line)?.[1] ?? /^error: (.+): (?:patch does not apply|No such file|already exists|does not exist)/.exec(line)?.[1];
    if (file !== undefined) files.add(file);
   }
   return [ ...files ];
  }
  async function applyPatch(git, folder, patch, options = {}) {
   if (patch.length === 0) return;
   const flags = [ ...options.reverse ? [ "--reverse" ] : [], ...options.checkOnly ? [ "--check" ] : [] ];
   try {
    await git.run([ "apply", "--whitespace=nowarn", ...flags, "-" ], {
     folder: folder,
     input: patch
    });
   } catch (error) {
    if (!(error instanceof repository_git.X)) throw error;
    throw new PatchConflict(conflictingFiles(error.stderr), error.stderr.trim().split("\n").slice(0, 10).join("\n"));
   }
  }
  async function prepareAgentBase(states, git) {
   await states.switchTo("withTests");
   const identity = [ "-c", "user.name=base", "-c", "user.email=base@localhost" ];
   const call = {
    folder: states.folder
   };
   await git.run([ "add", "-A" ], call);
   await git.run([ ...identity, "commit", "-q", "--no-verify", "--allow-empty", "-m", "base with the tests" ], call);
  }
  async function proveChange(diff, request) {
   const {states: states, git: git, cycle: cycle, testFiles: testFiles, runTests: runTests} = request;
   await prepareAgentBase(states, git);
   await applyPatch(git, states.folder, diff);
   const execution = await runTests(testFiles.length === 0 ? {} : {
    files: testFiles
   });
   const passed = new Set(execution.report.tests.filter(({status: status}) => status === "passed").map(({id: id}) => id));
   const seen = new Set(execution.report.tests.map(({id: id}) => id));
   return {
    stillFailing: cycle.failToPass.filter(id => !passed.has(id)),
    broken: cycle.passToPass.filter(id => seen.has(id) && !passed.has(id)),
    execution: execution
   };
  }
  function isRepair(proof) {
   return proof.stillFailing.length === 0 && proof.broken.length === 0;
  }
  const constraintSets = [ [ "no-verification", "few-steps" ], [ "no-verification", "one-file" ], [ "no-verification", "no-localisation" ], [ "no-verification", "one-file", "few-steps", "no-localisation" ] ];
  function failingTests(cycle) {
   const cases = [ ...cycle.runs.withTests, ...cycle.runs.withFix ].flatMap(({report: report}) => report.tests);
   return cycle.failToPass.map(id => {
    const known = cases.find(test => test.id === id);
    if (known === undefined) return {
     id: id,
     name: id
    };
    const {file: file, name: name, status: status, message: message, traceback: traceback} = known;
    const failure = status === "passed" ? {} : {
     ...message === undefined ? {} : {
      message: message
     },
     ...traceback === undefined ? {} : {
      traceback: traceback
     }
    };
    return {
     id: id,
     name: name,
     ...file === undefined ? {} : {
      file: file
     },
     ...failure
    };
   });
  }
  async function runAgent(request, mode, constraints) {
   const {states: states, git: git} = request;
   await prepareAgentBase(states, git);
   const task = {
    workspace: states.folder,
    goal: request.goal,
    baseCommit: request.baseCommit,
    stack: request.stack,
    sandbox: request.sandbox,
    git: git,
    runTests: request.runTests,
    environment: request.environment,
    failingTests: failingTests(request.cycle),
    testFiles: request.testFiles,
    protectedPaths: [ ...states.changedByTests ],
    budget: {
     seconds: request.seconds
    },
    mode: mode,
    ...constraints === undefined ? {} : {
     constraints: [ ...constraints ]
    },
    ...mode === "autonomous" ? {} : {
     knownFix: request.fixPatch
    },
    progress: request.progress,
    ...request.signal === undefined ? {} : {
     signal: request.signal
    }
   };
   return builtin_agent.X.run(task);
  }
  function proved(trajectory, proof) {
   return {
    trajectory: trajectory,
    stillFailing: proof.stillFailing,
    broken: proof.broken
   };
  }
  async function recordIdeal(request) {
   for (const mode of [ "autonomous", "guided" ]) {
    const outcome = await runAgent(request, mode);
    request.signal?.throwIfAborted();
    request.progress.note(`${mode}: ${outcome.explanation}`);
    if (outcome.diff === "") continue;
    const proof = await proveChange(outcome.diff, request);
    if (isRepair(proof)) return proved(outcome.trajectory, proof);
    request.progress.note(`${mode}: the change was taken back, ${proof.stillFailing.length} target tests fail and ${proof.broken.length} others broke`);
   }
   return undefined;
  }
  async function recordFailed(request) {
   for (const constraints of constraintSets) {
    const outcome = await runAgent(request, "constrained", constraints);
    request.signal?.throwIfAborted();
    const proof = await proveChange(outcome.diff, request);
    const failures = proof.stillFailing.length;
    request.progress.note(`constrained (${constraints.join(", ")}): ${failures} of ${request.cycle.failToPass.length} target tests still fail`);
    if (failures > 0) return proved(outcome.trajectory, proof);
   }
   return undefined;
  }
  const provedTrajectorySchema = schemas.Ikc({
   trajectory: trajectory.hR,
   stillFailing: schemas.YOg(schemas.YjP()),
   broken: schemas.YOg(schemas.YjP())
  });
  const cycleShare = .6;
  const agentShare = .1;
  const longestAgentRun = 300;
  function folders(place) {
   return {
    workspace: (0, external_node_path_.join)(place.folder, "workspace"),
    private: (0, external_node_path_.join)(place.folder, "private"),
    home: (0, external_node_path_.join)(place.folder, "home")
   };
  }
  async function openSandbox({place: place, request: request, context: context, stack: stack}) {
   const {workspace: workspace, home: home} = folders(place);
   await (0, promises_.mkdir)(workspace, {
    recursive: true
   });
   return (0, create_sandbox._)({
    kind: request.sandbox,
    environment: context.environment,
    home: home,
    writableFolders: [ workspace ],
    image: stack.baseImage
   });
  }
  async function baseDate({repository: repository, fix: fix}) {
   const {git: git, gitFolder: folder} = repository;
   return (await git.text([ "show", "-s", "--format=%cI", fix.baseCommit ], {
    folder: folder
   })).trim();
  }
  async function runStates(attempt, sandbox) {
   const {repository: repository, fix: fix, stack: stack, patches: patches, place: place, request: request, context: context} = attempt;
   const {workspace: workspace, private: privateFolder} = folders(place);
   const {states: _states, ...known} = await (0, run_cycle.O)({
    sandbox: sandbox,
    stack: stack,
    repository: repository,
    baseCommit: fix.baseCommit,
    baseDate: await baseDate(attempt),
    testsPatch: patches.tests,
    fixPatch: patches.fix,
    workspace: workspace,
    privateFolder: privateFolder,
    repeat: request.repeat,
    budgetSeconds: request.budgetMinutes * 60 * cycleShare,
    progress: context.progress,
    ...context.signal === undefined ? {} : {
     signal: context.signal
    }
   });
   context.signal?.throwIfAborted();
   return known;
  }
  async function openStates({repository: repository, fix: fix, patches: patches, place: place}) {
   const {workspace: workspace, private: privateFolder} = folders(place);
   return (0, workspace_states.ri)({
    repository: repository,
    baseCommit: fix.baseCommit,
    testsPatch: patches.tests,
    fixPatch: patches.fix,
    folder: (0, run_cycle.W)(workspace).repository,
    privateFolder: privateFolder
   });
  }
  function testRunner(attempt, sandbox, cycle) {
   const {workspace: workspace} = folders(attempt.place);
   const {repository: repository, reports: reports} = (0, run_cycle.W)(workspace);
   const {installed: installed} = cycle;
   if (installed === undefined) throw new Error("Nothing was installed, so no test can run.");
   const longest = Math.max(...cycle.cycle.runs.withFix.map(run => run.durationMs)) / 1e3;
   return async selection => {
    const {run: run, console: console} = await (0, run_tests.N)({
     sandbox: sandbox,
     stack: attempt.stack,
     repository: repository,
     installed: installed,
     selection: selection,
     reportFolder: (0, external_node_path_.join)(reports, "agent"),
     seconds: Math.max(60, longest * 5 + 30),
     ...attempt.context.signal === undefined ? {} : {
      signal: attempt.context.signal
     }
    });
    return {
     command: run.command,
     exitCode: run.exitCode,
     console: console,
     report: run.report
    };
   };
  }
  async function recordBoth(attempt, tried) {
   const {fix: fix, stack: stack, patches: patches, place: place, request: request, context: context, repository: repository} = attempt;
   const trajectoryRequest = {
    goal: tried.goal,
    baseCommit: fix.baseCommit,
    stack: stack,
    sandbox: tried.sandbox,
    git: repository.git,
    states: await openStates(attempt),
    runTests: testRunner(attempt, tried.sandbox, tried.cycle),
    environment: tried.cycle.installed?.environment ?? {},
    cycle: tried.cycle.cycle,
    fixPatch: patches.fix,
    testFiles: tried.cycle.testFiles ?? [],
    seconds: Math.min(longestAgentRun, request.budgetMinutes * 60 * agentShare),
    progress: context.progress,
    ...context.signal === undefined ? {} : {
     signal: context.signal
    }
   };
   const parse = json => json === null ? null : provedTrajectorySchema.parse(json);
   const {progress: progress} = context;
   const ideal = await place.steps.once("ideal", parse, () => progress.step("Recording the trajectory that repairs the bug", async () => await recordIdeal(trajectoryRequest) ?? null));
   if (ideal === null) return tried;
   const failed = await place.steps.once("failed", parse, () => progress.step("Recording a trajectory that does not", async () => await recordFailed(trajectoryRequest) ?? null));
   return {
    ...tried,
    ideal: ideal,
    ...failed === null ? {} : {
     failed: failed
    }
   };
  }
  async function tryFix(attempt) {
   const sandbox = await openSandbox(attempt);
   attempt.context.progress.note(`Sandbox: ${sandbox.description}`);
   const cycle = await attempt.place.steps.once("cycle", json => json, () => runStates(attempt, sandbox));
   const tried = {
    cycle: cycle,
    sandbox: sandbox,
    goal: describeTask(attempt.fix, cycle.cycle)
   };
   return cycle.cycle.verdict === "valid" ? recordBoth(attempt, tried) : tried;
  }
  async function forgetTry(place) {
   await (0, promises_.rm)(place.folder, {
    recursive: true,
    force: true
   });
   await (0, promises_.mkdir)(place.folder, {
    recursive: true
   });
  }
  const stackVerdicts = new Set([ "no-tests-ran", "install-failed" ]);
  const mostStacks = 2;
  function workName(repository, fix, request) {
   const {repeat: repeat, sandbox: sandbox, budgetMinutes: budgetMinutes, overrides: overrides} = request;
   return (0, digest.b)(JSON.stringify([ repository.source, fix.baseCommit, fix.fixCommit, repeat, sandbox, budgetMinutes, overrides ])).slice(0, 16);
  }
  function refuse(fix, verdict, reason, nextStep) {
   return {
    fix: fix,
    verdict: verdict,
    reason: reason,
    nextStep: nextStep
   };
  }
  function refusal(fix, patches) {
   if (patches.refused.length > 0) {
    const named = patches.refused.map(({path: path, reason: reason}) => `${path} (${reason})`).join(", ");
    return refuse(fix, "unsupported-change", `The change holds what a patch file cannot carry: ${named}.`, "Choose another fix.");
   }
   if (patches.tests.trim() === "") return refuse(fix, "no-tests-in-fix", "The change touches no tests.", "Choose a fix that comes with tests.");
   if (patches.fix.trim() === "") return refuse(fix, "no-fix-in-change", "The change touches tests only.", "Choose a fix that changes production code.");
   return undefined;
  }
  async function attemptWith(stack, fix, patches, place, work) {
   const {repository: repository, request: request, context: context} = work;
   context.progress.note(`Stack: ${stack.language}, ${stack.packageManager}, ${stack.testFramework}; tests by \`${stack.testCommand}\``);
   const attempt = {
    repository: repository,
    fix: fix,
    stack: stack,
    patches: patches,
    place: place,
    request: request,
    context: context
   };
   const tried = await tryFix(attempt);
   const {verdict: verdict, reason: reason, nextStep: nextStep} = tried.cycle.cycle;
   const known = {
    fix: fix,
    stack: stack,
    patches: patches,
    tried: tried
   };
   if (verdict !== "valid") return {
    ...known,
    verdict: verdict,
    reason: reason,
    ...nextStep === undefined ? {} : {
     nextStep: nextStep
    }
   };
   const {ideal: ideal, failed: failed} = tried;
   if (ideal === undefined || failed === undefined) {
    const missing = ideal === undefined ? "repairs the bug" : "provably fails";
    return {
     ...known,
     verdict: "no-trajectory",
     reason: `No trajectory that ${missing} could be recorded.`,
     nextStep: "Raise --budget-minutes, or choose another fix."
    };
   }
   const author = await authorOf(request.author, context.environment, repository);
   const sample = await context.progress.step("Assembling, enriching and checking the sample", () => makeSample(attempt, {
    ...tried,
    ideal: ideal,
    failed: failed
   }, author));
   if (sample.validation.valid) return {
    ...known,
    verdict: verdict,
    reason: reason,
    sample: sample
   };
   const failedChecks = sample.validation.checks.filter(({status: status}) => status === "failed").map(({id: id, message: message}) => `${id}: ${message}`);
   return {
    ...known,
    verdict: "invalid-sample",
    reason: `The sample did not pass its own checks: ${failedChecks.join("; ")}`,
    nextStep: "This should not happen; please report it with the repository and the fix."
   };
  }
  async function attemptFix(fix, work) {
   const {repository: repository, request: request, context: context} = work;
   const {progress: progress, cacheFolder: cacheFolder} = context;
   progress.note(`Fix: ${fix.fixCommit.slice(0, 10)} ${fix.title}`);
   const patches = await progress.step("Splitting the change into fix and tests", () => readFixPatches(repository, fix));
   for (const {path: path, side: side, reason: reason} of patches.decisions) progress.detail(`${path}: ${side} (${reason})`);
   const refused = refusal(fix, patches);
   if (refused !== undefined) return {
    ...refused,
    patches: patches
   };
   const snapshot = (0, repository_repository.Hb)(repository, fix.fixCommit);
   const overrides = request.overrides ?? {};
   const stacks = await progress.step("Finding out how the repository is built and tested", () => (0, 
   detect_stack.q)({
    snapshot: snapshot,
    changedFiles: patches.changedPaths,
    overrides: overrides
   }));
   if (stacks.length === 0) return {
    ...refuse(fix, "unknown-stack", "No known build tool or test framework was found.", "State them with --language, --package-manager, --test-framework and --test-command, or in bugfix.yml."),
    patches: patches
   };
   const claimed = await (0, claim_folder.P)((0, external_node_path_.join)(cacheFolder, "work"), workName(repository, fix, request));
   const place = {
    folder: claimed.folder,
    steps: finishedSteps((0, external_node_path_.join)(claimed.folder, "steps"))
   };
   let ended = false;
   try {
    let last;
    for (const stack of stacks.slice(0, mostStacks)) {
     if (last !== undefined) await forgetTry(place);
     last = await attemptWith(stack, fix, patches, place, work);
     if (!stackVerdicts.has(last.verdict)) break;
    }
    ended = true;
    return last;
   } finally {
    await claimed.release({
     remove: ended
    });
   }
  }
  async function buildSample(request, context) {
   if (request.fix !== undefined && request.pullRequest !== undefined) throw new user_error.y("Give either a fix commit or a pull request, not both.");
   const repository = await context.progress.step("Opening the repository", () => (0, 
   open_repository.openRepository)({
    source: request.repository,
    cacheFolder: context.cacheFolder,
    progress: context.progress,
    environment: context.environment,
    ...context.githubToken === undefined ? {} : {
     token: context.githubToken
    }
   }));
   const {fixes: fixes, funnel: funnel} = await findCandidates(repository, request, context);
   let attempt;
   for await (const fix of fixes) {
    attempt = await attemptFix(fix, {
     repository: repository,
     request: request,
     context: context
    });
    if (attempt.sample !== undefined && attempt.verdict === "valid") break;
    funnel[attempt.verdict] = (funnel[attempt.verdict] ?? 0) + 1;
    context.progress.note(`${attempt.verdict}: ${attempt.reason}`);
   }
   return {
    repository: repository.url ?? repository.source,
    ...attempt === undefined ? {} : {
     attempt: attempt
    },
    funnel: funnel
   };
  }
 },
 91513: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S: () => describeBuild,
   R: () => summariseBuild
  });
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_path_ = __webpack_require__(76760);
  function mark(good) {
   if (good === undefined) return "⚪";
   return good ? "✅" : "❌";
  }
  function formatFinalReport(report) {
   const width = report.title.length + 6;
   const box = [ `╔${"═".repeat(width)}╗`, `║   ${report.title}   ║`, `╚${"═".repeat(width)}╝` ];
   const location = report.location === undefined ? [] : [ `📁 Location: ${report.location}`, "" ];
   const sections = report.sections.flatMap(({title: title, lines: lines}) => [ title, ...lines.map(({good: good, text: text}) => `  ${mark(good)} ${text}`), "" ]);
   const nameWidth = Math.max(0, ...report.metrics.map(([name]) => name.length)) + 2;
   const metrics = report.metrics.map(([name, value]) => `  - ${`${name}:`.padEnd(nameWidth)}${value}`);
   const overview = metrics.length === 0 ? [] : [ "📈 Metrics Overview:", ...metrics, "" ];
   return `${[ ...box, "", ...location, ...sections, ...overview, ...report.next ].join("\n")}\n`;
  }
  var samples_metadata = __webpack_require__(96092);
  var sample_files = __webpack_require__(33369);
  function summariseBuild({repository: repository, attempt: attempt, funnel: funnel}) {
   if (attempt === undefined) {
    return {
     verdict: "no-candidates",
     reason: "No commit or pull request of the repository looks like a bug fix with tests.",
     failToPass: [],
     repository: repository,
     funnel: funnel
    };
   }
   const {fix: fix, verdict: verdict, reason: reason, nextStep: nextStep, stack: stack, tried: tried, sample: sample} = attempt;
   const cycle = tried?.cycle.cycle;
   return {
    verdict: verdict,
    reason: reason,
    ...nextStep === undefined ? {} : {
     nextStep: nextStep
    },
    ...sample === undefined || verdict !== "valid" ? {} : {
     samplePath: sample.path,
     taskId: sample.taskId
    },
    failToPass: cycle?.failToPass ?? [],
    passToPass: cycle?.passToPass.length ?? 0,
    flaky: cycle?.flaky ?? [],
    alreadyFailing: cycle?.alreadyFailing ?? [],
    repository: repository,
    fixCommit: fix.fixCommit,
    baseCommit: fix.baseCommit,
    title: fix.title,
    ...fix.pullRequestNumber === undefined ? {} : {
     pullRequest: fix.pullRequestNumber
    },
    ...stack === undefined ? {} : {
     stack: stack
    },
    ...attempt.patches === undefined ? {} : {
     split: attempt.patches.decisions
    },
    ...tried?.ideal === undefined ? {} : {
     idealTrajectory: tried.ideal.trajectory.provenance.mode
    },
    funnel: funnel
   };
  }
  function fileLines(folder, stack) {
   const purposes = {
    metadata: "enriched with seven sections",
    fix: "solution code",
    tests: "test code",
    idealTrajectory: "solution steps",
    failedTrajectory: "failure pattern",
    dockerfile: `validation environment, ${stack}`,
    runScript: "validation script",
    logBefore: "initial tests",
    logWithTests: "after tests.patch",
    logWithFix: "after fix.patch"
   };
   return Object.entries(sample_files.Mw).map(([key, name]) => ({
    good: (0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, name)),
    text: `${name.padEnd(24)}(${purposes[key]})`
   }));
  }
  function plural(count, noun) {
   return `${count} ${noun}${count === 1 ? "" : "s"}`;
  }
  function proofLines({tried: tried, verdict: verdict}) {
   if (tried === undefined) return [];
   const {cycle: cycle} = tried.cycle;
   const good = verdict === "valid";
   const {failToPass: failToPass, passToPass: passToPass, passToFail: passToFail, flaky: flaky, alreadyFailing: alreadyFailing} = cycle;
   const ideal = tried.ideal;
   const failed = tried.failed;
   return [ {
    good: good,
    text: `${plural(failToPass.length, "test")} failed without the fix and passed with it, in each of ${plural(cycle.repeat, "run")} per state`
   }, {
    good: passToFail.length === 0,
    text: `${plural(passToFail.length, "test")} broke; ${passToPass.length} passed in both states`
   }, ...flaky.length === 0 ? [] : [ {
    good: undefined,
    text: `${plural(flaky.length, "flaky test")} set aside`
   } ], ...alreadyFailing.length === 0 ? [] : [ {
    good: undefined,
    text: `${plural(alreadyFailing.length, "test")} failed in every state and was tolerated`
   } ], ...ideal === undefined ? [] : [ {
    good: ideal.stillFailing.length === 0,
    text: `ideal trajectory (${ideal.trajectory.provenance.mode}): its change, applied in a clean workspace, makes them pass`
   } ], ...failed === undefined ? [] : [ {
    good: failed.stillFailing.length > 0,
    text: `failed trajectory: with its change ${failed.stillFailing.length} of ${failToPass.length} still fail`
   } ], {
    good: undefined,
    text: `sandbox: ${cycle.sandbox}`
   } ];
  }
  function checkLines({sample: sample}) {
   return (sample?.validation.checks ?? []).map(({id: id, status: status, message: message}) => ({
    good: status === "passed" ? true : status === "failed" ? false : undefined,
    text: `${id}: ${message}`
   }));
  }
  function metricsOf(attempt, repository, metadata) {
   const {fix: fix, stack: stack} = attempt;
   const {diffSemantics: diffSemantics, stepLevelMetrics: stepLevelMetrics, testExecution: testExecution, navigationMetrics: navigationMetrics} = metadata;
   const steps = stepLevelMetrics?.totalSteps;
   const coverage = testExecution?.postPatchStatus?.coverage;
   const precision = navigationMetrics?.idealTrajectory?.editPrecision;
   const rows = [ [ "Repository", repository ], [ "Fix", `${fix.fixCommit.slice(0, 10)} ${fix.title}` ], [ "PR", fix.pullRequestNumber === undefined ? undefined : `#${fix.pullRequestNumber}` ], [ "Language", stack?.language ], [ "Framework", stack?.testFramework ], [ "Ideal steps", steps?.idealTrajectory?.toString() ], [ "Failed steps", steps?.failedTrajectory?.toString() ], [ "Files changed", diffSemantics?.filesChanged === undefined ? undefined : `${diffSemantics.filesChanged}, ${diffSemantics.totalLinesAdded}+ / ${diffSemantics.totalLinesRemoved}-` ], [ "Test coverage", coverage === undefined ? undefined : `${coverage}%` ], [ "Edit precision", precision === undefined ? undefined : `${Math.round(precision * 100)}%` ] ];
   return rows.filter(row => row[1] !== undefined);
  }
  function funnelLines(funnel) {
   return Object.entries(funnel).map(([reason, count]) => ({
    good: undefined,
    text: `${reason}: ${count}`
   }));
  }
  function describeBuild(result) {
   const {attempt: attempt, repository: repository, funnel: funnel} = result;
   const fell = Object.keys(funnel).length === 0 ? [] : [ {
    title: "🔻 Candidates that fell out:",
    lines: funnelLines(funnel)
   } ];
   if (attempt === undefined) {
    return formatFinalReport({
     title: "NO SAMPLE: no-candidates",
     sections: fell,
     metrics: [ [ "Repository", repository ] ],
     next: [ "Name a fix with --fix or --pr." ]
    });
   }
   const {sample: sample, verdict: verdict, reason: reason, nextStep: nextStep, stack: stack} = attempt;
   if (sample === undefined || verdict !== "valid") {
    return formatFinalReport({
     title: `NO SAMPLE: ${verdict}`,
     sections: [ {
      title: "🔍 What was seen:",
      lines: [ {
       good: false,
       text: reason
      }, ...checkLines(attempt) ]
     }, ...fell ],
     metrics: metricsOf(attempt, repository, {}),
     next: nextStep === undefined ? [] : [ `Next: ${nextStep}` ]
    });
   }
   const metadata = JSON.parse((0, external_node_fs_.readFileSync)((0, external_node_path_.join)(sample.path, sample_files.Mw.metadata), "utf8"));
   return formatFinalReport({
    title: "SAMPLE CREATION & ENRICHMENT COMPLETE",
    location: sample.path,
    sections: [ {
     title: "📦 Files Created:",
     lines: fileLines(sample.path, stack?.baseImage ?? "")
    }, {
     title: "🔬 What was proved:",
     lines: proofLines(attempt)
    }, {
     title: "🔍 Quality Validation:",
     lines: checkLines(attempt)
    }, {
     title: "📊 Enrichment Summary:",
     lines: samples_metadata.oV.map(section => ({
      good: metadata[section] !== undefined,
      text: section
     }))
    }, ...fell ],
    metrics: metricsOf(attempt, repository, metadata),
    next: [ "To validate it again:", `  bugfix validate-sample ${sample.path}`, `  ${(0, 
    external_node_path_.join)(sample.path, "run.sh")}   (with docker or podman; --host without)` ]
   });
  }
 },
 16778: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   t: () => stackOverridesOf
  });
  var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31397);
  var _repository_detect_stack_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41681);
  function stackOverridesOf(stated) {
   const named = {
    language: stated.language,
    packageManager: stated["package-manager"],
    testFramework: stated["test-framework"],
    installFolder: stated["install-folder"],
    testFolder: stated["test-folder"],
    installCommands: stated["install-command"] === undefined ? undefined : [ stated["install-command"] ],
    testCommand: stated["test-command"],
    baseImage: stated["base-image"]
   };
   const given = Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined));
   if (Object.keys(given).length === 0) return undefined;
   const result = _repository_detect_stack_js__WEBPACK_IMPORTED_MODULE_1__.L.safeParse(given);
   if (result.success) return result.data;
   throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__.y(result.error.issues.map(({path: path, message: message}) => `${path.join(".")}: ${message}.`));
  }
 },
 38421: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   U: () => placeSample
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _files_claim_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9214);
  const taskName = /^task-(\d+)$/;
  const unfinishedName = /^\.unfinished-(\d+)-/;
  async function removeAbandoned(folder) {
   for (const name of await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)) {
    const owner = unfinishedName.exec(name)?.[1];
    if (owner !== undefined && !(0, _files_claim_folder_js__WEBPACK_IMPORTED_MODULE_3__.W)(Number(owner))) await (0, 
    node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), {
     recursive: true,
     force: true
    });
   }
  }
  async function highestNumber(folder) {
   const numbers = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)).map(name => Number(taskName.exec(name)?.[1] ?? 0));
   return Math.max(0, ...numbers);
  }
  function isTaken(error) {
   return [ "ENOTEMPTY", "EEXIST", "EPERM" ].includes(error.code ?? "");
  }
  async function claimNumber(finished, folder) {
   const first = await highestNumber(folder) + 1;
   for (let number = first; number < first + 1e3; number++) {
    const taskId = `task-${number}`;
    try {
     await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(finished, (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, taskId));
     return taskId;
    } catch (error) {
     if (!isTaken(error)) throw error;
    }
   }
   throw new Error(`No free number was found in ${folder}.`);
  }
  async function placeSample(folder, fill) {
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, {
    recursive: true
   });
   await removeAbandoned(folder);
   const unfinished = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.unfinished-${process.pid}-${(0, 
   node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}`);
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(unfinished);
   try {
    await fill(unfinished);
    return await claimNumber(unfinished, folder);
   } finally {
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(unfinished, {
     recursive: true,
     force: true
    });
   }
  }
 }
};
