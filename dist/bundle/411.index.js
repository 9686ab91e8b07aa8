export const id = 411;
export const ids = [411];
export const modules = {

/***/ 75713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ stackFields)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93006);

/** What a user may state about a repository instead of the guesses; the same names as flags and as action inputs. */
const stackFields = {
    language: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Language of the tests: python, javascript, typescript, go, rust or java'),
    'package-manager': (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Package manager: pip, uv, poetry, npm, yarn, pnpm, go, cargo, maven, gradle and others'),
    'test-framework': (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Test framework: pytest, unittest, jest, vitest, mocha, ava, tap, tape, node:test, go test, cargo test, maven or gradle'),
    'install-folder': (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Folder whose manifest installs the dependencies'),
    'test-folder': (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Folder in which the tests run'),
    'install-command': (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Shell line that installs the dependencies'),
    'test-command': (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Shell line that runs the tests'),
    'base-image': (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Container image with the toolchain'),
};


/***/ }),

/***/ 92540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ buildSample)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors/user-error.js
var user_error = __webpack_require__(31397);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/src/files/claim-folder.js


/** Whether a process with this id runs on this machine. */
function isRunning(processId) {
    try {
        process.kill(processId, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
async function lock(path) {
    const owner = Number(await (0,promises_.readFile)(path, 'utf8').catch(() => ''));
    if (owner > 0 && !isRunning(owner))
        await (0,promises_.rm)(path, { force: true });
    try {
        const file = await (0,promises_.open)(path, 'wx');
        await file.writeFile(String(process.pid));
        await file.close();
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
}
/**
 * Claims `parent`/`name`, or, while another process has that one, `name`-2 and so on. What a process that was killed
 * has left in the folder is still there: its work can go on.
 */
async function claimFolder(parent, name) {
    await (0,promises_.mkdir)(parent, { recursive: true });
    for (let number = 1; number < 1000; number++) {
        const folder = (0,external_node_path_.join)(parent, number === 1 ? name : `${name}-${number}`);
        const lockFile = `${folder}.lock`;
        if (!(await lock(lockFile)))
            continue;
        await (0,promises_.mkdir)(folder, { recursive: true });
        return {
            folder,
            async release({ remove }) {
                if (remove)
                    await (0,promises_.rm)(folder, { recursive: true, force: true });
                await (0,promises_.rm)(lockFile, { force: true });
            },
        };
    }
    throw new Error(`No free folder was found for ${name} in ${parent}.`);
}

// EXTERNAL MODULE: ./build/src/files/digest.js
var digest = __webpack_require__(34049);
// EXTERNAL MODULE: ./build/src/files/atomic-write.js
var atomic_write = __webpack_require__(88274);
;// CONCATENATED MODULE: ./build/src/files/finished-steps.js



/** Steps remembered as files in `folder`, one a step, each written whole or not at all. */
function finishedSteps(folder) {
    return {
        async once(step, parse, work) {
            await (0,promises_.mkdir)(folder, { recursive: true });
            const path = (0,external_node_path_.join)(folder, `${step}.json`);
            const known = await (0,promises_.readFile)(path, 'utf8').catch(() => undefined);
            if (known !== undefined)
                return parse(JSON.parse(known));
            const result = await work();
            await (0,atomic_write/* writeFileAtomically */.lo)(path, (0,atomic_write/* formatJson */.IB)(result));
            return result;
        },
    };
}

// EXTERNAL MODULE: ./build/src/repository/detect-stack.js + 11 modules
var detect_stack = __webpack_require__(41681);
// EXTERNAL MODULE: ./build/src/repository/open-repository.js + 1 modules
var open_repository = __webpack_require__(62266);
// EXTERNAL MODULE: ./build/src/repository/repository.js
var repository_repository = __webpack_require__(91192);
;// CONCATENATED MODULE: ./build/src/phases/build-sample/author.js
/** Who makes the sample: as asked for, else as the user's git is configured, else by the tool's name. */
async function authorOf(asked, environment, repository) {
    if (asked !== undefined)
        return asked;
    const { HOME, XDG_CONFIG_HOME } = environment;
    const own = {
        ...(HOME === undefined ? {} : { HOME }),
        ...(XDG_CONFIG_HOME === undefined ? {} : { XDG_CONFIG_HOME }),
    };
    const files = HOME === undefined ? [] : [`${HOME}/.gitconfig`];
    for (const file of files) {
        const call = { expectedExitCodes: [0, 1, 128], environment: own };
        const name = (await repository.git.text(['config', '--file', file, 'user.name'], call)).trim();
        if (name !== '')
            return name;
    }
    return environment.GITHUB_ACTOR ?? 'bugfix';
}

// EXTERNAL MODULE: ./build/src/patches/test-paths.js
var test_paths = __webpack_require__(43399);
;// CONCATENATED MODULE: ./build/src/repository/score-fix.js
const rejections = (/* unused pure expression or super */ null && ([
    'not-merged',
    'feature',
    'too-large',
    'documentation-only',
    'dependency-bump',
    'typo',
    'revert',
    'no-tests',
    'no-production-code',
    'low-score',
]));
/** The least score of a candidate that is tried. */
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
/** Why a change is never a candidate, whatever its score. */
function reasonToReject(facts) {
    const { title, labels, changedFiles, changedLines } = facts;
    if (/^revert\b/i.test(title))
        return 'revert';
    if (bump.test(title))
        return 'dependency-bump';
    if (typo.test(title))
        return 'typo';
    const isFix = saysFix.test(title) || labels.some((label) => bugLabel.test(label));
    if (labels.some((label) => featureLabel.test(label)) && !labels.some((label) => bugLabel.test(label)))
        return 'feature';
    if (saysFeature.test(title) || !isFix)
        return 'feature';
    if (changedLines > maximumLines)
        return 'too-large';
    if (changedFiles.every((file) => documentation.test(file)))
        return 'documentation-only';
    return undefined;
}
/**
 * The score of a change as a source of a sample: bug label +5, title says fix +3, 20 to 200 changed lines +5, changes
 * tests +5, clear description +3, reproduction steps +2. A description is clear when it has at least 80 characters.
 * Fixes from plain history have no labels and often a title alone, so that a small one would have at most 8: there a
 * title of at least five words counts as a clear description, and the lines are wanted from 5 up.
 */
function scoreOf(facts, fromHistory = false) {
    const { title, body, labels, changedLines, changesTests } = facts;
    const fewest = fromHistory ? 5 : 20;
    const isClear = body.trim().length >= 80 || (fromHistory && title.trim().split(/\s+/).length >= 5);
    let score = 0;
    if (labels.some((label) => bugLabel.test(label)))
        score += 5;
    if (saysFix.test(title))
        score += 3;
    if (changedLines >= fewest && changedLines <= 200)
        score += 5;
    if (changesTests)
        score += 5;
    if (isClear)
        score += 3;
    if (reproduction.test(body))
        score += 2;
    return score;
}

;// CONCATENATED MODULE: ./build/src/repository/choose-candidates.js

class Sieve {
    funnel = { considered: 0, candidates: 0, rejected: {} };
    candidates = [];
    reject(reason) {
        this.funnel.rejected[reason] = (this.funnel.rejected[reason] ?? 0) + 1;
    }
    /** Takes the change, or counts why not. */
    judge(facts, name, fromHistory) {
        const score = scoreOf(facts, fromHistory);
        const reason = reasonToReject(facts) ?? (score < threshold ? 'low-score' : undefined);
        if (reason !== undefined)
            this.reject(reason);
        else
            this.candidates.push({ ...name, title: facts.title, score });
    }
    result(source) {
        const candidates = this.candidates.toSorted((left, right) => right.score - left.score);
        return { candidates, funnel: { ...this.funnel, candidates: candidates.length }, source };
    }
}
const code = /\.(?:[cm]?[jt]sx?|vue|svelte|pyi?|go|rs|java|kt|c|cc|cpp|h|hpp|rb|php|cs)$/;
async function choosePullRequests(pulls, request) {
    const sieve = new Sieve();
    for (const pull of pulls) {
        sieve.funnel.considered += 1;
        const early = {
            title: pull.title,
            body: pull.body,
            labels: pull.labels,
            changedLines: 1,
            changedFiles: ['unknown'],
            changesTests: true,
        };
        const reason = pull.mergedAt === undefined ? 'not-merged' : reasonToReject(early);
        if (reason !== undefined) {
            sieve.reject(reason);
            continue;
        }
        const changes = await request.readChanges?.(pull.number);
        if (changes === undefined)
            continue;
        const changesTests = changes.files.some(request.isTestPath);
        const changesCode = changes.files.some((file) => code.test(file) && !request.isTestPath(file));
        if (!changesTests)
            sieve.reject('no-tests');
        else if (!changesCode)
            sieve.reject('no-production-code');
        else
            sieve.judge({ ...early, changedLines: changes.changedLines, changedFiles: changes.files, changesTests }, { pullRequest: pull.number }, false);
        if (sieve.candidates.length >= (request.maximumCandidates ?? 20))
            break;
    }
    return sieve.result('pull requests');
}
/** Commits of the first-parent history with the files they change; file contents are not needed, so none are fetched. */
async function readHistory({ git, gitFolder: folder }, maximum) {
    const format = '--format=%x1e%H%x1f%P%x1f%s%x1f%b%x1f';
    const parameters = [
        'log',
        '-z',
        '--first-parent',
        '-m',
        '--name-only',
        '--no-renames',
        format,
        '-n',
        String(maximum),
        'HEAD',
        '--',
    ];
    const text = await git.text(parameters, { folder });
    return text
        .split('\u001e')
        .slice(1)
        .map((entry) => {
        const [id = '', parents = '', title = '', body = '', files = ''] = entry.split('\u001f');
        const names = files
            .split('\0')
            .map((name) => name.replace(/^\n/, ''))
            .filter(Boolean);
        return { id, parents: parents.split(' ').filter(Boolean), title, body: body.trim(), files: names };
    });
}
async function countLines({ git, gitFolder: folder }, commit) {
    const text = await git.text(['diff-tree', '--numstat', '-M', `${commit}^1`, commit], { folder });
    return text
        .split('\n')
        .flatMap((line) => line.split('\t').slice(0, 2))
        .reduce((sum, value) => sum + (Number.parseInt(value, 10) || 0), 0);
}
/** Rust keeps unit tests in its sources, where no path shows them. */
async function changesInFileTests({ git, gitFolder: folder }, commit) {
    if (!commit.files.some((file) => file.endsWith('.rs')))
        return false;
    const { exitCode } = await git.run([
        'diff-tree',
        '--quiet',
        '-G',
        '#\\[(\\w+::)*test|mod tests|assert(_eq|_ne)?!',
        `${commit.id}^1`,
        commit.id,
        '--',
        '*.rs',
    ], { folder, expectedExitCodes: [0, 1] });
    return exitCode === 1;
}
/** GitHub's merge commits carry the pull request's title as their body's first line. */
function factsOf(commit) {
    const merged = /^Merge pull request #\d+ from /.test(commit.title);
    const [first = '', ...rest] = commit.body.split('\n');
    return merged && first !== '' ? { title: first, body: rest.join('\n') } : { title: commit.title, body: commit.body };
}
async function chooseFromHistory(repository, request) {
    const sieve = new Sieve();
    for (const commit of await readHistory(repository, request.maximumCommits ?? 2000)) {
        sieve.funnel.considered += 1;
        const text = factsOf(commit);
        const early = { ...text, labels: [], changedFiles: commit.files, changesTests: true };
        const reason = commit.parents.length === 0 ? 'feature' : reasonToReject({ ...early, changedLines: 1 });
        const changesCode = commit.files.some((file) => code.test(file) && !request.isTestPath(file));
        const changesTests = async () => commit.files.some(request.isTestPath) || (await changesInFileTests(repository, commit));
        if (reason !== undefined)
            sieve.reject(reason);
        else if (!changesCode)
            sieve.reject('no-production-code');
        else if (!(await changesTests()))
            sieve.reject('no-tests');
        else
            sieve.judge({ ...early, changedLines: await countLines(repository, commit.id) }, { fix: commit.id }, true);
        if (sieve.candidates.length >= (request.maximumCandidates ?? 20))
            break;
    }
    return sieve.result('history');
}
/**
 * Fixes worth trying, best first, with the funnel of what fell out and why: merged pull requests where GitHub can be
 * asked, else (or when that gives none) commits of the plain history.
 */
async function chooseCandidates(repository, request) {
    if (request.listPullRequests !== undefined) {
        const choice = await choosePullRequests(await request.listPullRequests(), request);
        if (choice.candidates.length > 0)
            return choice;
    }
    return chooseFromHistory(repository, request);
}

;// CONCATENATED MODULE: ./build/src/repository/resolve-fix.js


async function readCommit({ git, gitFolder: folder }, commit) {
    const text = await git.text(['show', '-s', '--no-show-signature', '--format=%P%x00%an%x00%cI%x00%B', commit], {
        folder,
    });
    const [parents = '', author = '', date = '', ...message] = text.split('\0');
    const [title = '', ...body] = message.join('\0').trim().split('\n');
    return { parents: parents.split(' ').filter(Boolean), title, body: body.join('\n').trim(), author, date };
}
async function refuseNoChange(repository, fix) {
    const { git, gitFolder: folder } = repository;
    const { exitCode } = await git.run(['diff-tree', '--quiet', fix.baseCommit, fix.fixCommit], {
        folder,
        expectedExitCodes: [0, 1],
    });
    if (exitCode === 0)
        throw new user_error/* UserError */.y(`${fix.fixCommit.slice(0, 10)} ('${fix.title}') changes nothing: its diff is empty.`);
    return fix;
}
async function fetchCommit(repository, revision) {
    const known = await (0,repository_repository/* findCommit */.f)(repository, revision);
    if (known !== undefined || repository.kind !== 'url' || !/^[0-9a-f]{40}$|^refs\//.test(revision))
        return known;
    const { git, gitFolder: folder } = repository;
    const target = revision.startsWith('refs/') ? [`+${revision}:${revision}`] : [revision];
    await git.run(['fetch', '--quiet', 'origin', ...target], { folder, expectedExitCodes: [0, 1, 128] });
    return (0,repository_repository/* findCommit */.f)(repository, revision);
}
async function fixOfCommit(repository, revision) {
    const fixCommit = await fetchCommit(repository, revision);
    if (fixCommit === undefined)
        throw new user_error/* UserError */.y(repository.shallow
            ? `The commit ${revision} is not in ${repository.source}: that is a shallow clone. Run 'git fetch --unshallow' there, or check out with fetch-depth: 0.`
            : `There is no commit ${revision} in ${repository.source}.`);
    const { parents, title, body, author } = await readCommit(repository, fixCommit);
    const baseCommit = parents[0];
    if (baseCommit === undefined)
        throw new user_error/* UserError */.y(repository.shallow
            ? `The parent of ${revision} is not in ${repository.source}: that is a shallow clone. Run 'git fetch --unshallow' there, or check out with fetch-depth: 0.`
            : `${revision} is the first commit of ${repository.source}: there is no state before it, so it fixes nothing.`);
    if ((await (0,repository_repository/* findCommit */.f)(repository, baseCommit)) === undefined)
        throw new user_error/* UserError */.y(`The parent of ${revision} is missing in ${repository.source}; the clone is not whole.`);
    // GitHub ends the title of a squashed pull request with its number.
    const squashed = /\(#(\d+)\)$/.exec(title)?.[1];
    return {
        baseCommit,
        fixCommit,
        title,
        body,
        author,
        ...(squashed === undefined ? {} : { pullRequestNumber: Number(squashed) }),
    };
}
/** GitHub's merge and squash commits name their pull request in the title. */
async function findMergeCommit({ git, gitFolder: folder }, number) {
    const patterns = [`--grep=(#${number})$`, `--grep=^Merge pull request #${number} from `];
    const format = '--format=%H%x00%s';
    const text = await git.text(['log', '--all', '--basic-regexp', ...patterns, format, '-n', '50'], { folder });
    const commits = text.split('\n').map((line) => line.split('\0'));
    const named = commits.filter(([, title]) => title?.endsWith(`(#${number})`) || title?.startsWith(`Merge pull request #${number} `));
    return (named.find(([, title]) => !title?.startsWith('Revert')) ?? named[0])?.[0];
}
async function baseOfBranch({ git, gitFolder: folder }, head) {
    const { stdout, exitCode } = await git.run(['merge-base', 'HEAD', head], { folder, expectedExitCodes: [0, 1] });
    const base = stdout.toString().trim();
    return exitCode === 0 && base !== head ? base : undefined;
}
async function fixOfPullRequestRef(repository, number) {
    const fixCommit = await fetchCommit(repository, `refs/pull/${number}/head`);
    if (fixCommit === undefined)
        return undefined;
    const baseCommit = await baseOfBranch(repository, fixCommit);
    if (baseCommit === undefined)
        return undefined;
    const { title, body, author } = await readCommit(repository, fixCommit);
    return { baseCommit, fixCommit, title, body, author, pullRequestNumber: number };
}
/** A pull request merged by rebasing ends in the last of its commits; the base is the parent of the first. */
async function baseOfRebase(repository, pull, fixCommit) {
    const count = pull.commitCount ?? 1;
    if (count < 2 || pull.mergeCommit === undefined || pull.changedFiles === undefined)
        return undefined;
    const base = await (0,repository_repository/* findCommit */.f)(repository, `${fixCommit}~${count}`);
    const { parents } = await readCommit(repository, fixCommit);
    const parent = parents[0];
    if (base === undefined || parent === undefined || parents.length > 1)
        return undefined;
    const isWhole = async (from) => (await countChangedFiles(repository, from, fixCommit)) === pull.changedFiles;
    return !(await isWhole(parent)) && (await isWhole(base)) ? base : undefined;
}
async function countChangedFiles({ git, gitFolder: folder }, base, fix) {
    const names = await git.text(['diff-tree', '-r', '-z', '-M', '--name-only', base, fix], { folder });
    return names.split('\0').filter(Boolean).length;
}
async function fixOfKnownPullRequest(repository, pull) {
    if (pull.mergedAt === undefined)
        throw new user_error/* UserError */.y(`The pull request #${pull.number} ('${pull.title}') is not merged. Choose a merged one, or give a commit with --fix.`);
    const { number, title, body, author, labels, mergedAt } = pull;
    const merged = pull.mergeCommit ?? (await findMergeCommit(repository, number));
    const commits = merged === undefined ? await fixOfPullRequestRef(repository, number) : await fixOfCommit(repository, merged);
    if (commits === undefined)
        throw new user_error/* UserError */.y(`The commits of the pull request #${number} are not in ${repository.source}.`);
    const { fixCommit } = commits;
    const baseCommit = (await baseOfRebase(repository, pull, fixCommit)) ?? commits.baseCommit;
    return { baseCommit, fixCommit, title, body, author, labels, mergedAt, pullRequestNumber: number };
}
async function fixOfPullRequest(repository, request, number) {
    if (request.readPullRequest !== undefined)
        return fixOfKnownPullRequest(repository, await request.readPullRequest(number));
    const merged = await findMergeCommit(repository, number);
    if (merged !== undefined) {
        const { date } = await readCommit(repository, merged);
        return { ...(await fixOfCommit(repository, merged)), pullRequestNumber: number, mergedAt: date };
    }
    const fix = await fixOfPullRequestRef(repository, number);
    if (fix !== undefined)
        return fix;
    throw new user_error/* UserError */.y(`The pull request #${number} is not in ${repository.source}: no commit names it, and there is no refs/pull/${number}/head. Give its merge commit with --fix.`);
}
/**
 * The fix that `request` names, with the state before it: for a commit its first parent; for a pull request what
 * GitHub says, else the commit that merged it, else its branch. Throws a UserError for a commit that is not there, has
 * no parent or changes nothing, and for a pull request that is unknown or not merged.
 */
async function resolveFix(repository, request) {
    if ((request.fix === undefined) === (request.pullRequest === undefined))
        throw new user_error/* UserError */.y('Give either a fix commit or a pull request, not both.');
    const fix = request.fix !== undefined
        ? await fixOfCommit(repository, request.fix)
        : await fixOfPullRequest(repository, request, request.pullRequest ?? 0);
    return refuseNoChange(repository, fix);
}

;// CONCATENATED MODULE: ./build/src/phases/build-sample/connect-pull-requests.js
/** A reader of the repository's pull requests; undefined for a repository that is not on GitHub. */
async function connectPullRequests(repository, context) {
    if (repository.gitHub === undefined)
        return undefined;
    const { createPullRequestReader } = await __webpack_require__.e(/* import() */ 485).then(__webpack_require__.bind(__webpack_require__, 95485));
    return createPullRequestReader({
        repository: repository.gitHub,
        ...(context.githubToken === undefined ? {} : { token: context.githubToken }),
        ...(context.environment.GITHUB_API_URL === undefined ? {} : { apiUrl: context.environment.GITHUB_API_URL }),
    });
}

;// CONCATENATED MODULE: ./build/src/phases/build-sample/find-candidates.js





async function* resolveAll(repository, candidates, funnel, reader) {
    for (const { fix, pullRequest } of candidates) {
        try {
            yield await resolveNamed(repository, { ...(fix === undefined ? {} : { fix }), ...(pullRequest === undefined ? {} : { pullRequest }) }, reader);
        }
        catch (error) {
            if (!(error instanceof user_error/* UserError */.y))
                throw error;
            funnel['cannot-be-read'] = (funnel['cannot-be-read'] ?? 0) + 1;
        }
    }
}
/** GitHub is asked first; when it cannot be reached, what git itself says of the pull request has to do. */
async function resolveNamed(repository, named, reader) {
    if (named.pullRequest === undefined || reader === undefined)
        return resolveFix(repository, named);
    try {
        return await resolveFix(repository, { ...named, readPullRequest: (number) => reader.readPullRequest(number) });
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.y) || error.cause === undefined)
            throw error;
        return resolveFix(repository, named).catch(() => {
            throw error;
        });
    }
}
async function choose(repository, context, reader) {
    const fromHistory = { isTestPath: test_paths/* isTestPath */.M };
    if (reader === undefined)
        return chooseCandidates(repository, fromHistory);
    try {
        return await chooseCandidates(repository, {
            isTestPath: test_paths/* isTestPath */.M,
            listPullRequests: () => reader.listMerged(),
            readChanges: (number) => reader.readChanges(number),
        });
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.y))
            throw error;
        context.progress.warn(`${error.message} Candidates are taken from the git history instead.`);
        return chooseCandidates(repository, fromHistory);
    }
}
/** The fix that was asked for, or the repository's best candidates, best first. */
async function findCandidates(repository, request, context) {
    const reader = await connectPullRequests(repository, context);
    const { pullRequest, fix } = request;
    const funnel = {};
    if (fix !== undefined || pullRequest !== undefined) {
        const asked = await resolveNamed(repository, { ...(fix === undefined ? {} : { fix }), ...(pullRequest === undefined ? {} : { pullRequest }) }, reader);
        return { count: 1, fixes: oneFix(asked), funnel };
    }
    const choice = await context.progress.step('Choosing candidates', () => choose(repository, context, reader));
    for (const [reason, count] of Object.entries(choice.funnel.rejected))
        funnel[reason] = count;
    context.progress.note(`${choice.candidates.length} candidates out of ${choice.funnel.considered} from the ${choice.source}`);
    return { count: choice.candidates.length, fixes: resolveAll(repository, choice.candidates, funnel, reader), funnel };
}
async function* oneFix(fix) {
    yield fix;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/src/samples/bundle-base.js



/**
 * Writes a git bundle to `path` whose only branch ends at `commit`: the past is in it, nothing that came later.
 * The repository itself is only read.
 */
async function bundleBase({ git, gitFolder }, commit, path) {
    const objects = await git.text(['rev-parse', '--path-format=absolute', '--git-path', 'objects'], {
        folder: gitFolder,
    });
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'bugfix-base-'));
    try {
        await git.run(['init', '--quiet', '--bare', '--template=', folder]);
        await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'objects', 'info'), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'objects', 'info', 'alternates'), objects);
        await git.run(['update-ref', 'refs/heads/main', commit], { folder });
        await git.run(['symbolic-ref', 'HEAD', 'refs/heads/main'], { folder });
        await (0,promises_.rm)(path, { force: true });
        await git.run(['bundle', 'create', '--quiet', path, 'main', 'HEAD'], { folder });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./build/src/samples/result-check.js
/**
 * A Perl program (core language only: Perl is in every Debian image and on macOS) that compares a run with the tests
 * named in metadata.json. Arguments: the expectation (`base`, `fail` or `pass`), metadata.json, the report's format, and
 * the report files. It prints what is wrong, one line a test, and exits 0 only when nothing is. Names are compared
 * without path and title separators, since runners and their reports write these in different ways.
 */
const resultCheck = String.raw `use strict; use warnings;
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

;// CONCATENATED MODULE: ./build/src/samples/run-script.js

function quote(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}
function reportArguments(report) {
    if (report === undefined)
        return 'console "$REPORTS/console.log"';
    if (report.kind === 'stdout')
        return `${report.format} "$REPORTS/console.log"`;
    if (report.kind === 'file')
        return `${report.format} "$REPORTS/${report.path.split('/').at(-1)}"`;
    return `${report.format} $(find "$REPOSITORY" -type f -path '*/${report.name}/*.xml')`;
}
/** Prints what a person would have seen of a run. */
function showConsole(report) {
    if (report?.kind !== 'stdout')
        return 'cat "$REPORTS/console.log"';
    return `perl -ne 'if (/^\\{/) { if (/"Output":"((?:[^"\\\\]|\\\\.)*)"/) { my $o = $1; $o =~ s/\\\\u([0-9a-f]{4})/chr(hex $1)/gie; $o =~ s/\\\\n/\\n/g; $o =~ s/\\\\t/\\t/g; $o =~ s/\\\\(.)/$1/g; print $o } } else { print }' "$REPORTS/console.log"`;
}
function testFunction(state, command) {
    return `run_${state}() {\n${command}\n}`;
}
/**
 * The text of a sample's `run.sh`: it builds the container (or with `--host` prepares a folder), runs the three phases,
 * writes their logs beside itself and exits 0 only when the tests named in metadata.json fail in the second and pass in
 * the third.
 */
function runScript(request) {
    const exported = Object.entries(request.environment).map(([key, value]) => `export ${key}=${quote(value)}`);
    const source = request.repositoryUrl === undefined
        ? 'git fetch -q "$SAMPLE/source.bundle" HEAD'
        : `git fetch -q --depth 1 ${quote(request.repositoryUrl)} ${quote(request.baseCommit)}`;
    return `#!/usr/bin/env bash
# Proves this sample: the tests named in metadata.json fail without fix.patch and pass with it.
#   ./run.sh          in a container (docker or podman)
#   ./run.sh --host   on this machine, in a temporary folder, with the toolchain that is installed here
set -uo pipefail
SAMPLE="$(cd "$(dirname "\${BASH_SOURCE[0]}")" && pwd)"
WORK="\${WORK:-/work}"

places() {
  export REPOSITORY="$WORK/repository" ENVIRONMENT="$WORK/environment" REPORTS="$WORK/reports"
  export INSTALL_FOLDER=${quote(request.installFolder)} TEST_FOLDER=${quote(request.testFolder)}
  export CI=true TZ=UTC LANG=C.UTF-8 LC_ALL=C.UTF-8 NO_COLOR=1 FORCE_COLOR=0 PYTHONDONTWRITEBYTECODE=1
${exported.map((line) => `  ${line}`).join('\n')}
  ${request.prelude === '' ? ':' : request.prelude}
}

# The base commit alone: no later history to read the answer from.
get_source() {
  mkdir -p "$REPOSITORY" "$ENVIRONMENT" && cd "$REPOSITORY" && git init -q . &&
    ${source} && git checkout -q FETCH_HEAD && rm -f .git/FETCH_HEAD &&
    git config user.name sample && git config user.email sample@localhost${request.tag === undefined ? '' : ` && git tag ${quote(request.tag)}`}
}

install_dependencies() {
  cd "$REPOSITORY/$INSTALL_FOLDER" || return 1
${request.installCommands.map((line) => `  { ${line}\n  } || return 1`).join('\n')}
  cd "$REPOSITORY" && git checkout -q -f .
}

prepare() {
  places
  get_source || { echo "The source could not be had."; return 1; }
  ( install_dependencies ) || { echo "The dependencies could not be installed."; return 1; }
${request.warmUp ? '  mkdir -p "$REPORTS" && ( cd "$REPOSITORY/$TEST_FOLDER" && run_before > /dev/null 2>&1 )' : ''}
  return 0
}

${testFunction('before', request.commands.before)}

${testFunction('withTests', request.commands.withTests)}

${testFunction('withFix', request.commands.withFix)}

result_check() {
  perl - "$@" <<'RESULT_CHECK'
${resultCheck}RESULT_CHECK
}

# phase STATE EXPECTATION LOG PATCH...: runs the tests with the patches applied and checks their results.
phase() {
  local state="$1" expectation="$2" log="$3"
  shift 3
  cd "$REPOSITORY" && git checkout -q -f . && git clean -fdq -e node_modules -e target -e build -e '*.egg-info' -e .gradle
  local patch
  for patch in "$@"; do
    git apply --whitespace=nowarn "$SAMPLE/$patch" || { echo "   $patch does not apply"; return 1; }
  done
  rm -rf "$REPORTS" && mkdir -p "$REPORTS"
  ( cd "$REPOSITORY/$TEST_FOLDER" && "run_$state" ) > "$REPORTS/console.log" 2>&1
  ${showConsole(request.report)} > "$LOGS/$log"
  result_check "$expectation" "$SAMPLE/metadata.json" ${reportArguments(request.report)}
}

phases() {
  places
  local wrong=0
  if phase before base PASS_pre_tests.log; then echo "✅ Phase 1: Pre-Tests - PASSED"; else echo "❌ Phase 1: Pre-Tests - FAILED"; wrong=1; fi
  if phase withTests fail FAIL_pre_patch.log tests.patch; then echo "✅ Phase 2: After tests.patch - FAILED (expected)"; else echo "❌ Phase 2: After tests.patch - the tests do not fail"; wrong=1; fi
  if phase withFix pass PASS_post_patch.log tests.patch fix.patch; then echo "✅ Phase 3: After fix.patch - PASSED"; else echo "❌ Phase 3: After fix.patch - FAILED"; wrong=1; fi
  return $wrong
}

in_container() {
  local engine image container code
  engine="$(command -v docker || command -v podman)" || { echo "Neither docker nor podman is here; try ./run.sh --host"; return 2; }
  image=${quote(request.name)}"-$$-$RANDOM" container=${quote(request.name)}"-run-$$-$RANDOM"
  trap '"$engine" rm -f "$container" > /dev/null 2>&1; "$engine" rmi -f "$image" > /dev/null 2>&1' EXIT
  "$engine" build \${BUILD_OPTIONS:-} -t "$image" "$SAMPLE" || return 2
  "$engine" create --network none --name "$container" "$image" bash /sample/run.sh --phases > /dev/null || return 2
  local file
  for file in run.sh metadata.json tests.patch fix.patch; do "$engine" cp "$SAMPLE/$file" "$container:/sample/$file" || return 2; done
  "$engine" start -a "$container"
  code=$?
  for file in PASS_pre_tests.log FAIL_pre_patch.log PASS_post_patch.log; do "$engine" cp "$container:/work/logs/$file" "$SAMPLE/$file" 2> /dev/null; done
  return $code
}

on_host() {
  WORK="$(mktemp -d)" && WORK="$(cd "$WORK" && pwd -P)"
  trap 'chmod -R u+w "$WORK" 2> /dev/null; rm -rf "$WORK"' EXIT
  ( prepare ) || return 2
  LOGS="$SAMPLE" phases
}

case "\${1:-}" in
  --prepare) prepare ;;
  --phases) LOGS="$WORK/logs" && mkdir -p "$LOGS" && phases ;;
  --host) on_host ;;
  "") in_container ;;
  *) echo "usage: $0 [--host]"; exit 2 ;;
esac
`;
}

// EXTERNAL MODULE: ./build/src/samples/sample-files.js
var sample_files = __webpack_require__(33369);
;// CONCATENATED MODULE: ./build/src/samples/environment.js




const isJavaScript = (stack) => stack.language === 'javascript' || stack.language === 'typescript';
function quoted(words) {
    return words.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' \\\n    ');
}
function pythonCommands(installed) {
    const pins = installed.versions.filter((line) => /^[\w.-]+==\S+$/.test(line));
    const project = installed.evidence.some((entry) => entry.exitCode === 0 && /(-e '?\.|uv sync|poetry install)/.test(entry.command));
    const pip = 'python -m pip install -q --no-deps';
    return [
        'python3 -m venv "$ENVIRONMENT/venv"',
        ...(pins.length > 0 ? [`${pip} \\\n    ${quoted(pins)}`] : []),
        ...(project ? [`${pip} --no-build-isolation -e . || ${pip} -e .`] : []),
    ];
}
/** Exact versions of what package.json names, where no lock file says them. */
function javaScriptCommands(installed, commands) {
    if (installed.alternative.startsWith('lock file') || installed.alternative === 'as configured')
        return [...commands];
    const pins = installed.versions.filter((line) => /^(@[\w.-]+\/)?[\w.-]+@\d/.test(line));
    if (pins.length === 0)
        return [...commands];
    const scripts = installed.alternative.includes('without scripts') || installed.alternative.includes('used')
        ? ' --ignore-scripts'
        : '';
    return [
        `npm install --no-save --no-package-lock --legacy-peer-deps --no-audit --no-fund --loglevel=error${scripts} \\\n    ${quoted(pins)}`,
    ];
}
function installCommands(request) {
    const { stack, installed } = request;
    if (stack.language === 'python')
        return pythonCommands(installed);
    const ran = installed.evidence.filter((entry) => entry.alternative === installed.alternative && entry.exitCode === 0);
    const commands = ran.map((entry) => entry.command);
    return isJavaScript(stack) ? javaScriptCommands(installed, commands) : commands;
}
function prelude(stack) {
    if (stack.language === 'python')
        return 'export VIRTUAL_ENV="$ENVIRONMENT/venv" PATH="$ENVIRONMENT/venv/bin:$PATH"';
    if (!isJavaScript(stack))
        return '';
    const folders = [...new Set([stack.testFolder, stack.installFolder, '.'])];
    const bins = folders.map((folder) => folder === '.' ? '$REPOSITORY/node_modules/.bin' : `$REPOSITORY/${folder}/node_modules/.bin`);
    return `export PATH="${bins.join(':')}:$PATH"`;
}
/** The image of the toolchain that ran, where its version is known; else the stack's own. */
function baseImage(stack, installed) {
    const first = installed.versions.slice(0, 3).join('\n');
    const version = (pattern) => pattern.exec(first)?.[1];
    const python = version(/^Python (\d+\.\d+)/m);
    if (stack.language === 'python' && python !== undefined)
        return `python:${python}-slim`;
    const node = version(/^v(\d+)\./m);
    if (isJavaScript(stack) && node !== undefined)
        return `node:${node}-slim`;
    const go = version(/^go version go(\d+\.\d+)/m);
    if (go !== undefined)
        return `golang:${go}`;
    const rust = version(/^cargo (\d+\.\d+\.\d+)/m);
    return rust === undefined ? stack.baseImage : `rust:${rust}`;
}
function dockerfile(request) {
    const image = baseImage(request.stack, request.installed);
    return `# The base commit with its dependencies; run.sh brings the patches when the container is there.
FROM ${image}
RUN command -v git > /dev/null && command -v perl > /dev/null && command -v bash > /dev/null || \\
    (apt-get update && apt-get install -y --no-install-recommends git perl bash ca-certificates && rm -rf /var/lib/apt/lists/*)
RUN (getent passwd 1000 > /dev/null || useradd -m -u 1000 tester) && mkdir -p /work /sample && chown 1000 /work /sample
ENV HOME=/work/home
COPY run.sh source.bundl[e] /sample/
USER 1000
RUN mkdir -p /work/home && bash /sample/run.sh --prepare
WORKDIR /work/repository
CMD ["bash", "/sample/run.sh", "--phases"]
`;
}
const compiled = new Set(['go', 'cargo', 'maven', 'gradle']);
/** The texts of a sample's Dockerfile and run.sh: the base commit, what was installed as it was, and the three phases. */
function environmentFiles(request) {
    const { stack, installed, plans, repositoryUrl, tag } = request;
    const name = `bugfix-${request.name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 60)}`;
    const commands = { before: plans.before.command, withTests: plans.withTests.command, withFix: plans.withFix.command };
    const report = plans.withFix.report;
    const script = runScript({
        name,
        baseCommit: request.baseCommit,
        ...(repositoryUrl === undefined ? {} : { repositoryUrl }),
        ...(tag === undefined ? {} : { tag }),
        installFolder: stack.installFolder,
        testFolder: stack.testFolder,
        prelude: prelude(stack),
        installCommands: installCommands(request),
        warmUp: compiled.has(stack.packageManager),
        environment: { ...installed.environment, ...plans.withFix.environment },
        commands,
        ...(report === undefined ? {} : { report }),
    });
    return { dockerfile: dockerfile(request), runScript: script };
}
/** Writes Dockerfile and run.sh (executable) into a sample's folder. */
async function writeEnvironment(folder, request) {
    const { dockerfile: text, runScript: script } = environmentFiles(request);
    await writeFile(join(folder, sampleFiles.dockerfile), text);
    await writeFile(join(folder, sampleFiles.runScript), script, { mode: 0o755 });
    await chmod(join(folder, sampleFiles.runScript), 0o755);
}

;// CONCATENATED MODULE: ./build/src/samples/licence.js
/** Phrases by which the text of a licence is known, the more special ones first; identifiers are SPDX's. */
const phrases = [
    ['Apache-2.0', /Apache License/i, /Version 2\.0/i],
    ['AGPL-3.0', /GNU AFFERO GENERAL PUBLIC LICENSE/i, /Version 3/i],
    ['LGPL-3.0', /GNU LESSER GENERAL PUBLIC LICENSE/i, /Version 3/i],
    ['LGPL-2.1', /GNU LESSER GENERAL PUBLIC LICENSE/i, /Version 2\.1/i],
    ['GPL-3.0', /GNU GENERAL PUBLIC LICENSE/i, /Version 3/i],
    ['GPL-2.0', /GNU GENERAL PUBLIC LICENSE/i, /Version 2/i],
    ['MPL-2.0', /Mozilla Public License/i, /2\.0/],
    ['Unlicense', /This is free and unencumbered software released into the public domain/i],
    ['BSD-3-Clause', /Redistribution and use in source and binary forms/i, /Neither the name/i],
    ['BSD-2-Clause', /Redistribution and use in source and binary forms/i],
    ['ISC', /Permission to use, copy, modify,? and\/or distribute this software for any purpose/i],
    ['MIT', /Permission is hereby granted, free of charge/i],
];
/** Files at a repository's root in which its licence is looked for. */
const licenceFiles = [
    'LICENSE',
    'LICENSE.md',
    'LICENSE.txt',
    'LICENCE',
    'LICENCE.md',
    'COPYING',
    'LICENSE-MIT',
    'LICENSE-APACHE',
    'MIT-LICENSE',
];
/** The SPDX identifier of a licence's text; undefined when it is none of the common ones. */
function identifyLicence(text) {
    return phrases.find(([, ...needed]) => needed.every((phrase) => phrase.test(text)))?.[0];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/samples/place-sample.js




const taskName = /^task-(\d+)$/;
const unfinishedName = /^\.unfinished-(\d+)-/;
/** What runs that were killed have left. */
async function removeAbandoned(folder) {
    for (const name of await (0,promises_.readdir)(folder)) {
        const owner = unfinishedName.exec(name)?.[1];
        if (owner !== undefined && !isRunning(Number(owner)))
            await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { recursive: true, force: true });
    }
}
async function highestNumber(folder) {
    const numbers = (await (0,promises_.readdir)(folder)).map((name) => Number(taskName.exec(name)?.[1] ?? 0));
    return Math.max(0, ...numbers);
}
function isTaken(error) {
    return ['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(error.code ?? '');
}
/** Moves a finished sample to the first free number; a rename fails where another run was first. */
async function claimNumber(finished, folder) {
    const first = (await highestNumber(folder)) + 1;
    for (let number = first; number < first + 1000; number++) {
        const taskId = `task-${number}`;
        try {
            await (0,promises_.rename)(finished, (0,external_node_path_.join)(folder, taskId));
            return taskId;
        }
        catch (error) {
            if (!isTaken(error))
                throw error;
        }
    }
    throw new Error(`No free number was found in ${folder}.`);
}
/**
 * Makes `folder`/task-N from what `fill` writes into the folder it is given, N being the first free number. The sample
 * appears whole or not at all: it is filled under a hidden name and renamed. Returns the task's id.
 */
async function placeSample(folder, fill) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    await removeAbandoned(folder);
    const unfinished = (0,external_node_path_.join)(folder, `.unfinished-${process.pid}-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`);
    await (0,promises_.mkdir)(unfinished);
    try {
        await fill(unfinished);
        return await claimNumber(unfinished, folder);
    }
    finally {
        await (0,promises_.rm)(unfinished, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./build/src/phases/enrich.js + 2 modules
var enrich = __webpack_require__(77902);
// EXTERNAL MODULE: ./build/src/phases/validate-sample.js + 20 modules
var validate_sample = __webpack_require__(74599);
// EXTERNAL MODULE: ./build/src/samples/enrichment/gather-evidence.js + 11 modules
var gather_evidence = __webpack_require__(61374);
// EXTERNAL MODULE: ./build/src/samples/enrichment/sections.js + 12 modules
var sections = __webpack_require__(54071);
// EXTERNAL MODULE: ./build/src/test-runs/console/read-console.js + 25 modules
var read_console = __webpack_require__(66668);
;// CONCATENATED MODULE: ./build/src/phases/build-sample/assemble.js








/** How the failed run's change differs from the fix, in two or three words. */
function nameFailure(failed, fixedFiles) {
    const edited = [...failed.trajectory.provenance.finalDiff.matchAll(/^diff --git a\/(.+?) b\/.+$/gm)].map(([, path]) => path);
    if (edited.length === 0)
        return 'No Change Made';
    if (!edited.some((path) => fixedFiles.includes(path)))
        return 'Wrong Location';
    if (fixedFiles.some((path) => !edited.includes(path)))
        return 'Incomplete Fix';
    return 'Wrong Change in the Right Place';
}
/** Computes from the files in `folder` what the trajectories and the metadata say of each other. */
async function computeFromFiles(folder, metadata) {
    const evidence = await (0,gather_evidence/* gatherEvidence */.h)((0,sample_files/* findSampleFiles */.$K)(folder), metadata, { readConsole: read_console/* readConsole */.MC });
    return (await (0,sections/* buildSections */.P)(evidence, ['failureModeAnalysis', 'stepLevelMetrics']));
}
function withFailure(failed, failureMode, computed) {
    const { rootCause, issuesMissed } = computed.failureModeAnalysis;
    const tests = failed.stillFailing;
    const shown = `${tests.slice(0, 5).join(', ')}${tests.length > 5 ? ` and ${tests.length - 5} more` : ''}`;
    return {
        ...failed.trajectory,
        tags: { ...failed.trajectory.tags, failureMode },
        failureAnalysis: {
            rootCause: rootCause ?? 'The change made is not the one that the tests ask for.',
            consequence: `With this change applied in a clean workspace these tests fail: ${shown}.`,
            issuesMissed: issuesMissed ?? [],
            testsStillFailing: tests,
        },
    };
}
async function writeParts(folder, parts) {
    const write = (name, content) => (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), content);
    await write(sample_files/* sampleFiles */.Mw.fix, parts.fixPatch);
    await write(sample_files/* sampleFiles */.Mw.tests, parts.testsPatch);
    await write(sample_files/* sampleFiles */.Mw.idealTrajectory, (0,atomic_write/* formatJson */.IB)(parts.ideal.trajectory));
    await write(sample_files/* sampleFiles */.Mw.failedTrajectory, (0,atomic_write/* formatJson */.IB)(parts.failed.trajectory));
    await write(sample_files/* sampleFiles */.Mw.dockerfile, parts.dockerfile);
    await write(sample_files/* sampleFiles */.Mw.runScript, parts.runScript);
    await (0,promises_.chmod)((0,external_node_path_.join)(folder, sample_files/* sampleFiles */.Mw.runScript), 0o755);
    await write(sample_files/* sampleFiles */.Mw.logBefore, parts.logs.before);
    await write(sample_files/* sampleFiles */.Mw.logWithTests, parts.logs.withTests);
    await write(sample_files/* sampleFiles */.Mw.logWithFix, parts.logs.withFix);
    if (parts.bundle !== undefined)
        await (0,promises_.copyFile)(parts.bundle, (0,external_node_path_.join)(folder, sample_files/* sourceBundle */.MN));
}
async function digests(folder, bundled) {
    const names = [
        ...Object.values(sample_files/* sampleFiles */.Mw).filter((name) => name !== sample_files/* sampleFiles */.Mw.metadata),
        ...(bundled ? [sample_files/* sourceBundle */.MN] : []),
    ];
    const entries = names.map(async (name) => [name, await (0,digest/* digestFile */.T)((0,external_node_path_.join)(folder, name))]);
    return Object.fromEntries(await Promise.all(entries));
}
/** Writes all files of a sample, not yet enriched, into the empty `folder`. */
async function assembleSample(folder, parts, fixedFiles) {
    await writeParts(folder, parts);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, sample_files/* sampleFiles */.Mw.metadata), (0,atomic_write/* formatJson */.IB)(parts.metadata));
    const failureMode = nameFailure(parts.failed, fixedFiles);
    const computed = await computeFromFiles(folder, parts.metadata);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, sample_files/* sampleFiles */.Mw.failedTrajectory), (0,atomic_write/* formatJson */.IB)(withFailure(parts.failed, failureMode, computed)));
    const { failureCategory } = computed.failureModeAnalysis;
    const tokens = computed.stepLevelMetrics.tokenCounts;
    const metadata = {
        ...parts.metadata,
        failure: failureCategory === undefined ? failureMode : `${failureCategory} / ${failureMode}`,
        ...(tokens === undefined
            ? {}
            : {
                inputTokens: tokens.inputTokens,
                outputTokens: tokens.outputTokens,
                tokenCounting: 'estimated: cl100k_base',
            }),
        digests: await digests(folder, parts.bundle !== undefined),
    };
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, sample_files/* sampleFiles */.Mw.metadata), (0,atomic_write/* formatJson */.IB)(metadata));
}

;// CONCATENATED MODULE: ./build/src/phases/build-sample/make-sample.js











async function licenceOf(repository, commit) {
    const snapshot = (0,repository_repository/* snapshotOfCommit */.H)(repository, commit);
    for (const file of licenceFiles) {
        const text = await snapshot.readFile(file);
        const licence = text === undefined ? undefined : identifyLicence(text);
        if (licence !== undefined)
            return licence;
    }
    return undefined;
}
/** The name of a repository that has no public address. */
function nameOf(source) {
    const last = source
        .replace(/[\\/]+$/, '')
        .split(/[\\/]/)
        .at(-1) ?? 'repository';
    return last.replace(/\.(git|bundle)$/, '') || 'repository';
}
function metadataOf(attempt, tried, author, licence) {
    const { fix, stack, repository } = attempt;
    const { cycle, installed, coverage } = tried.cycle;
    return {
        author,
        repo: repository.url ?? nameOf(repository.source),
        head: fix.baseCommit,
        ...(fix.pullRequestNumber === undefined ? {} : { prNumber: String(fix.pullRequestNumber) }),
        fixCommit: fix.fixCommit,
        title: fix.title,
        ...(fix.body === '' ? {} : { description: fix.body }),
        ...(licence === undefined ? {} : { licence }),
        failToPass: cycle.failToPass,
        passToPass: cycle.passToPass,
        flakyTests: cycle.flaky,
        alreadyFailing: cycle.alreadyFailing,
        ...(Object.keys(coverage).length === 0 ? {} : { coverage }),
        cycle: {
            verdict: cycle.verdict,
            reason: cycle.reason,
            repeat: cycle.repeat,
            sandbox: cycle.sandbox,
            runs: Object.fromEntries(Object.entries(cycle.runs).map(([state, runs]) => [
                state,
                runs.map(({ command, exitCode, timedOut, durationMs, outputDigest }) => ({
                    command,
                    exitCode,
                    timedOut,
                    durationMs,
                    outputDigest,
                })),
            ])),
        },
        stack: { ...stack, evidence: undefined },
        installation: { alternative: installed?.alternative, versions: installed?.versions },
        trajectories: {
            ideal: { mode: tried.ideal?.trajectory.provenance.mode },
            failed: { mode: tried.failed?.trajectory.provenance.mode, testsStillFailing: tried.failed?.stillFailing },
        },
    };
}
function environmentOf({ stack, fix, repository }, { cycle }) {
    const { installed, plans } = cycle;
    const { before, withTests, withFix } = plans;
    if (installed === undefined || before === undefined || withTests === undefined || withFix === undefined) {
        throw new Error('A valid cycle has installed something and run all three states.');
    }
    return environmentFiles({
        stack,
        installed,
        plans: { before, withTests, withFix },
        baseCommit: fix.baseCommit,
        ...(repository.url === undefined ? {} : { repositoryUrl: repository.url }),
        name: `${nameOf(repository.source)}-${fix.fixCommit.slice(0, 10)}`,
    });
}
/** Assembles, enriches and checks the sample out of sight, and puts it in its place only when every check passes. */
async function makeSample(attempt, tried, author) {
    const { repository, fix, patches, place, request } = attempt;
    const folder = (0,external_node_path_.join)(place.folder, 'sample');
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    await (0,promises_.mkdir)(folder, { recursive: true });
    const bundle = repository.url === undefined ? (0,external_node_path_.join)(place.folder, 'source.bundle') : undefined;
    if (bundle !== undefined)
        await bundleBase(repository, fix.baseCommit, bundle);
    const { dockerfile, runScript } = environmentOf(attempt, tried);
    const { logs } = tried.cycle;
    await assembleSample(folder, {
        fixPatch: patches.fix,
        testsPatch: patches.tests,
        ideal: tried.ideal,
        failed: tried.failed,
        dockerfile,
        runScript,
        logs: { before: logs.before ?? '', withTests: logs.withTests ?? '', withFix: logs.withFix ?? '' },
        ...(bundle === undefined ? {} : { bundle }),
        metadata: metadataOf(attempt, tried, author, await licenceOf(repository, fix.baseCommit)),
    }, patches.decisions.filter(({ side }) => side === 'fix').map(({ path }) => path));
    const enriched = await (0,enrich/* enrichSample */.k)(folder, { only: [], force: true, dryRun: false, git: repository.git });
    if (enriched.status === 'failed')
        throw new user_error/* UserError */.y(enriched.problems ?? ['The sample could not be enriched.']);
    const validation = await (0,validate_sample/* validateSample */.H)(folder, { now: Date.now(), rerunCycle: async () => tried.cycle.cycle });
    if (!validation.valid)
        return { taskId: '', path: folder, validation };
    const taskId = await placeSample(request.outputFolder, async (unfinished) => {
        for (const name of await (0,promises_.readdir)(folder))
            await (0,promises_.cp)((0,external_node_path_.join)(folder, name), (0,external_node_path_.join)(unfinished, name));
    });
    return { taskId, path: (0,external_node_path_.join)(request.outputFolder, taskId), validation };
}

// EXTERNAL MODULE: ./build/src/patches/parse-patch.js + 1 modules
var parse_patch = __webpack_require__(7124);
;// CONCATENATED MODULE: ./build/src/patches/read-test-path-rules.js

function quotedStrings(text) {
    return [...text.matchAll(/(["'`])((?:(?!\1)[^\\\n])*)\1/g)].map((match) => match[2] ?? '');
}
/** The strings of `key: [...]` (or `key: '...'`) in a JavaScript or JSON configuration, without running it. */
function stringsOfKey(text, key) {
    const found = [];
    for (const match of text.matchAll(new RegExp(`["']?\\b${key}["']?\\s*[:=]\\s*(\\[[^\\]]*\\]|["'\`][^"'\`\\n]*["'\`])`, 'g')))
        found.push(...quotedStrings(match[1] ?? ''));
    return found;
}
/** Values of an INI or TOML key, on its line or indented below it. */
function valuesOfKey(text, key) {
    const match = new RegExp(`^${key}\\s*=\\s*(\\[[^\\]]*\\]|.*(?:\\n[ \\t]+\\S.*)*)`, 'm').exec(text);
    const value = match?.[1] ?? '';
    return value.includes('"') || value.includes("'") ? quotedStrings(value) : value.split(/\s+/).filter(Boolean);
}
function globs(values) {
    return values.map((value) => ({ kind: 'pattern', value }));
}
function readConfiguration(name, text) {
    if (/^jest\.config\./.test(name))
        return globs(stringsOfKey(text, 'testMatch'));
    if (/^(?:vitest|vite)\.config\./.test(name)) {
        const start = text.search(/\btest\s*:\s*\{/);
        return start < 0 ? [] : globs(stringsOfKey(text.slice(start), 'include').slice(0, 20));
    }
    if (/^\.mocharc/.test(name))
        return globs([...stringsOfKey(text, 'spec'), ...yamlList(text, 'spec')]);
    if (name === '.taprc')
        return globs(yamlList(text, 'include'));
    if (name === 'package.json')
        return globs([
            ...stringsOfKey(text, 'testMatch'),
            ...stringsIn(text, 'ava', 'files'),
            ...stringsIn(text, 'mocha', 'spec'),
        ]);
    if (/^(?:pyproject\.toml|pytest\.ini|tox\.ini|setup\.cfg)$/.test(name)) {
        const files = valuesOfKey(text, 'python_files').map((value) => (value.includes('/') ? value : `**/${value}`));
        return [...globs(files), ...valuesOfKey(text, 'testpaths').map((value) => ({ kind: 'folder', value }))];
    }
    if (name === 'pom.xml')
        return [...text.matchAll(/<testSourceDirectory>\s*([^<\s]+)\s*</g)].map((match) => ({
            kind: 'folder',
            value: match[1] ?? '',
        }));
    if (name === 'Cargo.toml')
        return [...text.matchAll(/^\[\[test\]\][^[]*?^path\s*=\s*"([^"]+)"/gm)].map((match) => ({
            kind: 'pattern',
            value: match[1] ?? '',
        }));
    return [];
}
function yamlList(text, key) {
    const match = new RegExp(`^${key}:[ \\t]*(.*)((?:\\n[ \\t]*- .*)*)`, 'm').exec(text);
    if (match === null)
        return [];
    const items = (match[2] ?? '').split('\n').map((line) => line.replace(/^\s*- /, ''));
    return [match[1] ?? '', ...items]
        .map((item) => item.trim().replace(/^["']|["']$/g, ''))
        .filter((item) => item !== '' && !item.startsWith('['));
}
function stringsIn(text, section, key) {
    try {
        const part = JSON.parse(text)[section];
        const value = part?.[key];
        return Array.isArray(value)
            ? value.filter((item) => typeof item === 'string')
            : typeof value === 'string'
                ? [value]
                : [];
    }
    catch {
        return [];
    }
}
/** A glob that would call production code a test is no rule: `src/**` or `*.py` say where to look, not what is a test. */
function isTelling(glob) {
    return /test|spec|check|suite|scenario|feature|(?:^|\/)t\//i.test(glob) && !glob.startsWith('!');
}
function relativeTo(folder, value) {
    const path = value.replaceAll('<rootDir>/', '').replace(/^\.\//, '').replace(/\/$/, '');
    return folder === '' || path.startsWith('**/') ? path : `${folder}/${path}`;
}
/** A configured folder counts when most of its files look like tests; `testpaths = src` (for doctests) does not. */
function holdsMostlyTests(folder, files) {
    const inside = files.filter((file) => file.startsWith(`${folder}/`) && /\.\w+$/.test(file));
    return inside.length > 0 && inside.filter(test_paths/* isTestPath */.M).length * 2 >= inside.length;
}
const configurationName = /^(?:jest\.config\.\w+|vite(?:st)?\.config\.\w+|\.mocharc(?:\.\w+)?|\.taprc|package\.json|pyproject\.toml|pytest\.ini|tox\.ini|setup\.cfg|pom\.xml|Cargo\.toml)$/;
const largestCount = 60;
/**
 * Where the test runners' configurations of a repository say that its tests are: jest's testMatch, vitest's include,
 * ava's and mocha's files, pytest's testpaths and python_files, Maven's testSourceDirectory, Cargo's `[[test]]`.
 * `near` are the changed files: only configurations in their folders, or above, are read.
 */
async function readTestPathRules(snapshot, near) {
    const files = await snapshot.listFiles();
    const above = (folder) => folder === '' || near.some((path) => path.startsWith(`${folder}/`));
    const configurations = files.filter((file) => {
        const slash = file.lastIndexOf('/');
        return configurationName.test(file.slice(slash + 1)) && above(slash < 0 ? '' : file.slice(0, slash));
    });
    const rules = { patterns: [], folders: [] };
    for (const source of configurations.slice(0, largestCount)) {
        const folder = source.includes('/') ? source.slice(0, source.lastIndexOf('/')) : '';
        const text = (await snapshot.readFile(source)) ?? '';
        for (const { kind, value } of readConfiguration(source.slice(source.lastIndexOf('/') + 1), text)) {
            const path = relativeTo(folder, value);
            if (kind === 'pattern' && isTelling(value))
                rules.patterns.push({ glob: path, source });
            if (kind === 'folder' && holdsMostlyTests(path, files))
                rules.folders.push({ folder: path, source });
        }
    }
    return rules;
}

;// CONCATENATED MODULE: ./build/src/patches/format-patch.js
/** The lines of one file, as they stand in a patch. */
function linesOfFile(file) {
    const lines = [...file.header, ...(file.binary ?? [])];
    for (const hunk of file.hunks) {
        lines.push(hunk.header);
        for (const line of hunk.lines)
            lines.push(line);
    }
    for (const line of file.trailer)
        lines.push(line);
    return lines;
}
/** The patch as text; what was parsed comes out byte for byte. */
function formatPatch(patch) {
    const lines = [...patch.preamble];
    for (const file of patch.files)
        for (const line of linesOfFile(file))
            lines.push(line);
    return lines.length === 0 ? '' : lines.join('\n') + (patch.endsWithNewline ? '\n' : '');
}
/** The bytes of the patch, in the encoding it was read from. */
function encodePatch(patch) {
    return Buffer.from(formatPatch(patch), patch.encoding);
}
/** `files` alone as a patch text. */
function formatFiles(files) {
    return formatPatch({ preamble: [], files: files.map((file) => ({ ...file, trailer: [] })), endsWithNewline: true });
}
/** The `@@` line of a hunk whose counts were computed, as git writes it. */
function formatHunkHeader(hunk, section = '') {
    const range = (start, count) => (count === 1 ? `${start}` : `${start},${count}`);
    return `@@ -${range(hunk.oldStart, hunk.oldCount)} +${range(hunk.newStart, hunk.newCount)} @@${section}`;
}

// EXTERNAL MODULE: ./build/src/syntax/languages.js
var languages = __webpack_require__(2086);
// EXTERNAL MODULE: ./build/src/syntax/parser.js
var parser = __webpack_require__(5914);
;// CONCATENATED MODULE: ./build/src/patches/in-file-tests.js


const largestSource = 2_000_000;
const rustTestAttribute = /^#!?\[\s*(?:cfg\s*\((?:.*\b)?test\b(?!\s*=)|(?:\w+::)*(?:test|rstest|quickcheck|proptest|test_case|wasm_bindgen_test|case)\b|should_panic)/;
const rustNotTest = /cfg\s*\(\s*not\s*\(\s*test/;
/** Rust items marked with `#[cfg(test)]`, `#[test]` and their like, from their first attribute or comment to their end. */
function rustTestRanges(root) {
    const ranges = [];
    const visit = (parent) => {
        let start;
        let isTest = false;
        for (const child of parent.namedChildren) {
            if (child === null)
                continue;
            if (child.type === 'attribute_item' || child.type.endsWith('comment')) {
                start ??= child.startPosition.row;
                if (child.type === 'attribute_item' && rustTestAttribute.test(child.text) && !rustNotTest.test(child.text))
                    isTest = true;
                continue;
            }
            if (isTest)
                ranges.push({ start: start ?? child.startPosition.row, end: child.endPosition.row });
            else if (/^(?:mod_item|impl_item|declaration_list)$/.test(child.type))
                visit(child);
            start = undefined;
            isTest = false;
        }
    };
    visit(root);
    return ranges;
}
function isDocstring(node) {
    const statement = node.parent;
    if (node.type !== 'string' || statement?.type !== 'expression_statement')
        return false;
    const block = statement.parent;
    return (block !== null &&
        (block.type === 'module' || block.type === 'block') &&
        block.firstNamedChild?.equals(statement) === true);
}
/** The doctest examples in a docstring: each from its first `>>>` to the blank line, or the end, after its output. */
function examplesIn(docstring) {
    const ranges = [];
    const lines = docstring.text.split('\n');
    let open;
    lines.forEach((line, index) => {
        const row = docstring.startPosition.row + index;
        const isPrompt = /^(?:[rRuUbB]*(?:"""|'''))?\s*>>> ?/.test(line);
        const isLast = index === lines.length - 1;
        if (isPrompt && open === undefined) {
            open = { start: row, end: row };
            ranges.push(open);
        }
        else if (open !== undefined && line.trim() !== '' && !(isLast && /^\s*(?:"""|''')$/.test(line)))
            open.end = row;
        else
            open = undefined;
    });
    return ranges;
}
function pythonDoctestRanges(root) {
    return root
        .descendantsOfType('string')
        .filter((node) => node !== null && isDocstring(node))
        .flatMap(examplesIn);
}
/** Blocks that vitest runs inside a source file: `if (import.meta.vitest) { ... }`. */
function vitestBlockRanges(root) {
    return root
        .descendantsOfType('if_statement')
        .filter((node) => node?.childForFieldName('condition')?.text.includes('import.meta.vitest') === true)
        .map((node) => ({ start: node.startPosition.row, end: node.endPosition.row }));
}
/** A quick look that saves loading a grammar for files that cannot hold tests. */
const hints = {
    rust: /#\[.*test|#\[.*case/,
    python: />>> /,
    javascript: /import\.meta\.vitest/,
    typescript: /import\.meta\.vitest/,
    tsx: /import\.meta\.vitest/,
};
/**
 * The lines of `source` that are tests inside a production file: Rust's `#[cfg(test)]` items and bare `#[test]`
 * functions, Python's doctest examples, vitest's in-source blocks. Found in the syntax tree; none for other languages.
 */
async function findInFileTests(path, source) {
    const language = (0,languages/* languageOfFile */.K)(path);
    if (language === undefined || !(language in hints) || source.length > largestSource)
        return [];
    if (!hints[language].test(source))
        return [];
    const tree = (await (0,parser/* parserOf */.B)(language)).parse(source);
    try {
        if (language === 'rust')
            return rustTestRanges(tree.rootNode);
        if (language === 'python')
            return pythonDoctestRanges(tree.rootNode);
        return vitestBlockRanges(tree.rootNode);
    }
    finally {
        tree.delete();
    }
}

;// CONCATENATED MODULE: ./build/src/patches/manifest-tests.js
const lockFiles = new Set([
    'package-lock.json',
    'npm-shrinkwrap.json',
    'yarn.lock',
    'pnpm-lock.yaml',
    'bun.lock',
    'bun.lockb',
    'uv.lock',
    'poetry.lock',
    'pdm.lock',
    'Pipfile.lock',
    'Cargo.lock',
    'go.sum',
    'gradle.lockfile',
]);
/** Whether a file records resolved versions for a manifest beside or above it. */
function isLockFile(path) {
    return lockFiles.has(path.split('/').at(-1) ?? '');
}
function isManifest(path) {
    return /(?:^|\/)(?:package\.json|pyproject\.toml|setup\.cfg|Pipfile|Cargo\.toml|go\.mod|pom\.xml|build\.gradle(?:\.kts)?)$/.test(path);
}
const jsonTestKeys = /^(?:devDependencies|jest|ava|mocha|tap|vitest|nyc|c8|tsd)$/;
const tomlTestSections = /^(?:(?:target\..*\.)?dev-dependencies\b.*|\[test\]|dependency-groups|tool\.(?:pytest|coverage|tox|nox)\b.*|tool\.poetry\.(?:dev-dependencies|group\.(?:dev|tests?|testing)\..*)|tool\.pdm\.dev-dependencies|tool\.hatch\.envs\.(?:default|tests?|hatch-test)\b.*|dev-packages)$/;
const testExtra = /^["']?(?:tests?|testing|dev|develop|unittests?)["']?$/;
/** Top-level sections of a pretty-printed package.json that only development needs, and its test scripts. */
function packageJsonRanges(lines) {
    const indent = /^(\s+)"/.exec(lines.find((line) => /^\s+"/.test(line)) ?? '')?.[1] ?? '  ';
    const ranges = [];
    let section = '';
    lines.forEach((line, index) => {
        const key = line.startsWith(`${indent}"`) ? /^\s*"([^"]+)"\s*:/.exec(line)?.[1] : undefined;
        if (key !== undefined)
            section = key;
        const isTestScript = section === 'scripts' && /^\s*"(?:pre|post)?test(?::[\w:-]+)?"\s*:/.test(line);
        if (isTestScript || (jsonTestKeys.test(section) && line.startsWith(indent)))
            ranges.push({ start: index, end: index });
    });
    return ranges;
}
/** Sections of TOML and INI manifests for tests, and the test extras among optional dependencies. */
function sectionRanges(lines) {
    const ranges = [];
    let section = '';
    let key = '';
    lines.forEach((line, index) => {
        const heading = /^\s*\[(.+)\]\s*(?:#.*)?\r?$/.exec(line)?.[1];
        if (heading !== undefined) {
            section = heading.replaceAll(' ', '');
            key = '';
        }
        key = /^["']?([\w.-]+)["']?\s*=/.exec(line)?.[1] ?? key;
        const isExtras = section === 'project.optional-dependencies' || section === 'options.extras_require';
        const isUvGroup = section === 'tool.uv' && key === 'dev-dependencies';
        const isTest = tomlTestSections.test(section) || section === 'tool:pytest' || isUvGroup || (isExtras && testExtra.test(key));
        if (isTest)
            ranges.push({ start: index, end: index });
    });
    return ranges;
}
function pomRanges(text) {
    const ranges = [];
    for (const match of text.matchAll(/<dependency>(?:(?!<\/dependency>)[\s\S])*?<\/dependency>/g)) {
        if (!/<scope>\s*test\s*<\/scope>/.test(match[0]))
            continue;
        const start = text.slice(0, match.index).split('\n').length - 1;
        ranges.push({ start, end: start + match[0].split('\n').length - 1 });
    }
    return ranges;
}
function rangesOfMatching(lines, pattern) {
    return lines.flatMap((line, index) => (pattern.test(line) ? [{ start: index, end: index }] : []));
}
/**
 * The lines of the manifest `path` that only tests need: development dependencies, test extras, settings of test
 * runners. `testModules` are Go modules that only the tests of the change import.
 */
function findManifestTests(path, source, testModules) {
    const name = path.split('/').at(-1) ?? '';
    const lines = source.split('\n');
    if (name === 'package.json')
        return packageJsonRanges(lines);
    if (name.endsWith('.toml') || name === 'setup.cfg' || name === 'Pipfile')
        return sectionRanges(lines);
    if (name === 'pom.xml')
        return pomRanges(source);
    if (name.startsWith('build.gradle'))
        return rangesOfMatching(lines, /^\s*(?:test|androidTest|integrationTest|testFixtures)\w*\s*[( ]\s*["'(\w]/);
    if (name === 'go.mod') {
        const required = (line) => /^(?:require\s+|\t)(\S+)\s+v/.exec(line)?.[1];
        return lines.flatMap((line, index) => testModules.includes(required(line) ?? '') ? [{ start: index, end: index }] : []);
    }
    return [];
}

;// CONCATENATED MODULE: ./build/src/patches/line-groups.js
/** A text as lines that keep their newline; the last may lack it. */
function splitKeepingNewlines(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
/** The groups of a file's hunks; the lines come without their mark and with their newline, unless the patch says there is none. */
function groupsOfHunks(hunks) {
    const groups = [];
    for (const hunk of hunks) {
        // Git counts the line after which lines are added when a side is empty.
        let oldLine = hunk.oldCount === 0 ? hunk.oldStart : hunk.oldStart - 1;
        let newLine = hunk.newCount === 0 ? hunk.newStart : hunk.newStart - 1;
        let group;
        hunk.lines.forEach((line, index) => {
            const mark = line[0];
            if (mark === '\\')
                return;
            const text = hunk.lines[index + 1]?.startsWith('\\') ? line.slice(1) : `${line.slice(1)}\n`;
            if (mark !== '+' && mark !== '-') {
                oldLine += 1;
                newLine += 1;
                group = undefined;
                return;
            }
            if (group === undefined) {
                group = { oldStart: oldLine, oldLines: [], newStart: newLine, newLines: [] };
                groups.push(group);
            }
            if (mark === '-') {
                group.oldLines.push(text);
                oldLine += 1;
            }
            else {
                group.newLines.push(text);
                newLine += 1;
            }
        });
    }
    return groups;
}
/** `base` with `groups` (in order, without overlap) carried out. */
function carryOut(base, groups) {
    const result = [];
    let position = 0;
    for (const group of groups) {
        for (; position < group.oldStart; position += 1)
            result.push(base[position] ?? '');
        for (const line of group.newLines)
            result.push(line);
        position = group.oldStart + group.oldLines.length;
    }
    for (; position < base.length; position += 1)
        result.push(base[position] ?? '');
    return result;
}

// EXTERNAL MODULE: ./build/src/patches/quoted-path.js
var quoted_path = __webpack_require__(12588);
;// CONCATENATED MODULE: ./build/src/patches/move-as-two-files.js



function wholeFileHunk(text, mark) {
    const lines = splitKeepingNewlines(text);
    if (lines.length === 0)
        return [];
    const marked = lines.flatMap((line) => line.endsWith('\n') ? [mark + line.slice(0, -1)] : [mark + line, '\\ No newline at end of file']);
    const own = { start: 1, count: lines.length };
    const none = { start: 0, count: 0 };
    const [before, after] = mark === '+' ? [none, own] : [own, none];
    const counts = { oldStart: before.start, oldCount: before.count, newStart: after.start, newCount: after.count };
    return [{ ...counts, header: formatHunkHeader(counts), lines: marked }];
}
function filePatch(path, text, mode, status) {
    const hunks = wholeFileHunk(text, status === 'added' ? '+' : '-');
    const named = (prefix) => (0,quoted_path/* quotePath */.W)(prefix + path) + (path.includes(' ') ? '\t' : '');
    const names = status === 'added' ? ['--- /dev/null', `+++ ${named('b/')}`] : [`--- ${named('a/')}`, '+++ /dev/null'];
    return {
        status,
        oldPath: path,
        newPath: path,
        ...(status === 'added' ? { newMode: mode } : { oldMode: mode }),
        header: [
            `diff --git ${(0,quoted_path/* quotePath */.W)(`a/${path}`)} ${(0,quoted_path/* quotePath */.W)(`b/${path}`)}`,
            `${status === 'added' ? 'new' : 'deleted'} file mode ${mode}`,
            ...(hunks.length > 0 ? names : ['index 0000000..e69de29']),
        ],
        hunks,
        trailer: [],
    };
}
/** A rename (or copy) between the tests and the production code as a deletion and an addition, which can go different ways. */
function moveAsTwoFiles(file, contents) {
    const mode = file.newMode ?? '100644';
    const addition = filePatch(file.newPath, contents.full, mode, 'added');
    if (file.status === 'copied')
        return [addition];
    return [filePatch(file.oldPath, contents.base, file.oldMode ?? mode, 'deleted'), addition];
}

// EXTERNAL MODULE: ./build/src/patches/patch.js
var patch = __webpack_require__(75726);
;// CONCATENATED MODULE: ./build/src/patches/apply-hunks.js
function imageOf(hunk) {
    const image = { before: [], after: [], leading: 0, trailing: 0 };
    let changed = false;
    hunk.lines.forEach((line, index) => {
        const mark = line[0];
        if (mark === '\\')
            return;
        const text = hunk.lines[index + 1]?.startsWith('\\') ? line.slice(1) : `${line.slice(1)}\n`;
        if (mark !== '+')
            image.before.push(text);
        if (mark !== '-')
            image.after.push(text);
        if (mark === '+' || mark === '-') {
            changed = true;
            image.trailing = 0;
        }
        else if (changed)
            image.trailing += 1;
        else
            image.leading += 1;
    });
    return image;
}
function matchesAt(lines, position, expected) {
    if (position < 0 || position + expected.length > lines.length)
        return false;
    return expected.every((line, index) => lines[position + index] === line);
}
/** Where git would find the hunk: at its place, else at the nearest match before or after; see `find_pos` in git's apply.c. */
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
        if (matchesAt(lines, expected - distance, image.before))
            return expected - distance;
        if (matchesAt(lines, expected + distance, image.before))
            return expected + distance;
    }
    return undefined;
}
/** The lines of `base` (with their newlines) after `hunks`, as `git apply` would place them; undefined on a conflict. */
function applyHunks(base, hunks) {
    let lines = [...base];
    for (const hunk of hunks) {
        const image = imageOf(hunk);
        const position = findPosition(lines, hunk, image);
        if (position === undefined)
            return undefined;
        lines = [...lines.slice(0, position), ...image.after, ...lines.slice(position + image.before.length)];
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/src/patches/hunks-of-groups.js

const contextLines = 3;
function endOf(group) {
    return group.oldStart + group.oldLines.length;
}
/** The context around the group at `index`, as far as it reaches without meeting a change of the other side. */
function windowOf(index, all, isOwn, length) {
    const group = all[index];
    const before = all.slice(0, index).findLast((other) => !isOwn(other));
    const after = all.slice(index + 1).find((other) => !isOwn(other));
    return {
        start: Math.max(0, group.oldStart - contextLines, before === undefined ? 0 : endOf(before)),
        end: Math.min(length, endOf(group) + contextLines, after?.oldStart ?? length),
        groups: [group],
    };
}
function mergeOverlapping(windows) {
    const merged = [];
    for (const window of windows) {
        const last = merged.at(-1);
        if (last !== undefined && window.start < last.end) {
            last.end = Math.max(last.end, window.end);
            last.groups.push(...window.groups);
        }
        else
            merged.push({ ...window, groups: [...window.groups] });
    }
    return merged;
}
function markLine(mark, line) {
    if (line.endsWith('\n'))
        return [mark + line.slice(0, -1)];
    return [mark + line, '\\ No newline at end of file'];
}
function hunkOfWindow(window, base, shift) {
    const lines = [];
    let position = window.start;
    const takeContext = (end) => {
        for (; position < end; position += 1)
            lines.push(...markLine(' ', base[position] ?? ''));
    };
    let growth = 0;
    for (const group of window.groups) {
        takeContext(group.oldStart);
        for (const line of group.oldLines)
            lines.push(...markLine('-', line));
        for (const line of group.newLines)
            lines.push(...markLine('+', line));
        position = endOf(group);
        growth += group.newLines.length - group.oldLines.length;
    }
    takeContext(window.end);
    const oldCount = window.end - window.start;
    const newCount = oldCount + growth;
    const counts = {
        oldStart: window.start + (oldCount === 0 ? 0 : 1),
        oldCount,
        newStart: window.start + shift + (newCount === 0 ? 0 : 1),
        newCount,
    };
    return { ...counts, header: formatHunkHeader(counts), lines };
}
/**
 * Hunks that carry out those groups of `all` (in order) that are `isOwn`, with up to three lines of context of which
 * none is changed by the others, so that they apply whether the others have been carried out or not.
 */
function hunksOfGroups(base, all, isOwn) {
    const windows = all.flatMap((group, index) => (isOwn(group) ? [windowOf(index, all, isOwn, base.length)] : []));
    let shift = 0;
    return mergeOverlapping(windows).map((window) => {
        const hunk = hunkOfWindow(window, base, shift);
        for (const group of window.groups)
            shift += group.newLines.length - group.oldLines.length;
        return hunk;
    });
}

;// CONCATENATED MODULE: ./build/src/patches/split-file.js




function isInside(line, ranges) {
    return ranges.some(({ start, end }) => start <= line && line <= end);
}
/** Consecutive lines of one side; a blank line goes with the lines before it, or with those after it when it is the first. */
function runsOf(lines, start, ranges) {
    const runs = [];
    let blank = [];
    lines.forEach((line, index) => {
        const last = runs.at(-1);
        if (line.trim() === '' && !isInside(start + index, ranges)) {
            if (last === undefined)
                blank.push(line);
            else
                last.lines.push(line);
            return;
        }
        const side = isInside(start + index, ranges) ? 'tests' : 'fix';
        if (last?.side === side)
            last.lines.push(line);
        else
            runs.push({ side, lines: [...blank, line] });
        blank = [];
    });
    if (blank.length > 0)
        runs.push({ side: isInside(start - 1, ranges) ? 'tests' : 'fix', lines: blank });
    return runs;
}
/** Divides a group into parts of one side each; removed and added lines of the same side stay together. */
function divideGroup(group, before, after) {
    const removed = runsOf(group.oldLines, group.oldStart, before);
    const added = runsOf(group.newLines, group.newStart, after);
    const parts = [];
    let oldStart = group.oldStart;
    let newStart = group.newStart;
    while (removed.length > 0 || added.length > 0) {
        const side = removed[0]?.side ?? added[0]?.side ?? 'fix';
        const takeRemoved = removed[0]?.side === side ? (removed.shift()?.lines ?? []) : [];
        const takeAdded = added[0]?.side === side ? (added.shift()?.lines ?? []) : [];
        parts.push({ side, oldStart, oldLines: takeRemoved, newStart, newLines: takeAdded });
        oldStart += takeRemoved.length;
        newStart += takeAdded.length;
    }
    return parts;
}
function nameLine(prefix, path) {
    return (0,quoted_path/* quotePath */.W)(prefix + path) + (path.includes(' ') && !(0,quoted_path/* quotePath */.W)(path).startsWith('"') ? '\t' : '');
}
function testsFile(file, hunks) {
    const path = file.oldPath;
    const header = [
        `diff --git ${(0,quoted_path/* quotePath */.W)(`a/${path}`)} ${(0,quoted_path/* quotePath */.W)(`b/${path}`)}`,
        `--- ${nameLine('a/', path)}`,
        `+++ ${nameLine('b/', path)}`,
    ];
    return { status: 'modified', oldPath: path, newPath: path, header, hunks, trailer: [] };
}
function fixFile(file, hunks) {
    const kept = file.header.filter((line) => !line.startsWith('index '));
    const header = hunks.length > 0 ? kept : kept.filter((line) => !/^(?:--- |\+\+\+ )/.test(line));
    if (hunks.length === 0 && header.length === 1)
        return undefined;
    return { ...file, header, hunks, trailer: [] };
}
/**
 * Divides the change of a file that holds production lines and tests. The halves are checked: each applies on the
 * base, the fix also after the tests, and both together give the full change; where lines of both sides touch so that
 * no context is left to tell them apart, the answer is `inseparable`.
 */
function splitFile(file, contents) {
    const base = splitKeepingNewlines(contents.base);
    const full = splitKeepingNewlines(contents.full);
    const groups = groupsOfHunks(file.hunks).flatMap((group) => divideGroup(group, contents.testsAtBase, contents.testsAtFull));
    const isOn = (side) => (group) => group.side === side;
    if (groups.every(isOn('fix')))
        return { fix: file };
    if (groups.every(isOn('tests')) && file.status === 'modified' && fixFile(file, []) === undefined)
        return { tests: file };
    const testHunks = hunksOfGroups(base, groups, isOn('tests'));
    const fixHunks = hunksOfGroups(base, groups, isOn('fix'));
    const withTests = applyHunks(base, testHunks);
    const alone = applyHunks(base, fixHunks);
    const both = withTests === undefined ? undefined : applyHunks(withTests, fixHunks);
    const same = (left, right) => left?.join('') === right.join('');
    const holds = same(withTests, carryOut(base, groups.filter(isOn('tests')))) &&
        same(alone, carryOut(base, groups.filter(isOn('fix')))) &&
        same(both, full);
    if (!holds)
        return 'inseparable';
    const fix = fixFile(file, fixHunks);
    return { tests: testsFile(file, testHunks), ...(fix === undefined ? {} : { fix }) };
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./build/src/patches/test-path-rules.js


const noTestPathRules = { patterns: [], folders: [] };
/** The role of `path` by the repository's configuration, else by convention. */
function roleByRules(path, rules) {
    const conventional = (0,test_paths/* roleOfPath */.X)(path);
    if (conventional.role === 'test' || conventional.role === 'test-configuration')
        return conventional;
    const pattern = rules.patterns.find(({ glob }) => picomatch.isMatch(path, glob, { dot: true }));
    if (pattern !== undefined)
        return { role: 'test', reason: `'${pattern.glob}' in ${pattern.source}` };
    const folder = rules.folders.find((candidate) => path.startsWith(`${candidate.folder}/`));
    if (folder !== undefined)
        return { role: 'test', reason: `test folder '${folder.folder}' in ${folder.source}` };
    return conventional;
}

;// CONCATENATED MODULE: ./build/src/patches/split-patch.js







function reasonToRefuse(file) {
    if ((0,patch/* isSubmodule */.Xz)(file))
        return 'a submodule: its content is in another repository';
    if (file.binary?.length === 1)
        return 'a binary file whose content is not in the patch (use git diff --binary)';
    if ((0,patch/* isSymlink */.wP)(file)) {
        const target = file.hunks
            .flatMap((hunk) => hunk.lines)
            .find((line) => line.startsWith('+'))
            ?.slice(1);
        if (target !== undefined && (target.startsWith('/') || target.split('/').includes('..')))
            return `a symbolic link that leads out of its folder, to ${target}`;
    }
    return undefined;
}
async function importedByTestsOnly(path, { options, rules }) {
    const importers = (await options.findImporters?.(path)) ?? [];
    const others = importers.filter((importer) => importer !== path);
    return others.length > 0 && others.every((importer) => roleByRules(importer, rules).role !== 'production');
}
async function sideOfPath(path, work) {
    const verdict = roleByRules(path, work.rules);
    if (verdict.role !== 'test-support')
        return { side: verdict.role === 'production' ? 'fix' : 'tests', reason: verdict.reason, weak: false };
    const forTests = await importedByTestsOnly(path, work);
    return forTests
        ? { side: 'tests', reason: `${verdict.reason}, imported by tests only`, weak: true }
        : { side: 'fix', reason: `${verdict.reason}, but not only tests import it`, weak: false };
}
/** Go modules that the change adds and that only its tests import. */
function modulesOfTests(files) {
    const added = (file) => file.hunks.flatMap((hunk) => hunk.lines).filter((line) => line.startsWith('+'));
    const goFiles = files.filter((file) => file.newPath.endsWith('.go'));
    const imports = (module, tests) => goFiles
        .filter((file) => file.newPath.endsWith('_test.go') === tests)
        .some((file) => added(file).some((line) => line.includes(`"${module}"`) || line.includes(`"${module}/`)));
    return files
        .filter((file) => /(?:^|\/)go\.mod$/.test(file.newPath))
        .flatMap(added)
        .flatMap((line) => /^\+(?:require\s+|\t)(\S+)\s+v/.exec(line)?.[1] ?? [])
        .filter((module) => imports(module, true) && !imports(module, false));
}
async function placeByLines(file, reason, work, testModules) {
    const fallBack = (why) => work.placed.push({ file, side: 'fix', reason: why });
    if (file.status === 'added' || file.status === 'deleted' || file.hunks.length === 0) {
        fallBack(reason);
        return;
    }
    const base = await work.options.readFileAtBase(file.oldPath);
    const full = await work.options.readFileAtFix(file.newPath);
    if (base === undefined || full === undefined) {
        fallBack(reason);
        return;
    }
    const find = (path, text) => isManifest(path) ? findManifestTests(path, text, testModules) : findInFileTests(path, text);
    const contents = {
        base,
        full,
        testsAtBase: await find(file.oldPath, base),
        testsAtFull: await find(file.newPath, full),
    };
    const split = splitFile(file, contents);
    if (split === 'inseparable') {
        fallBack('its tests touch production lines and cannot be told apart');
        return;
    }
    const kind = isManifest(file.newPath) ? 'development dependencies or test settings' : 'tests inside the source file';
    if (split.tests !== undefined)
        work.placed.push({ file: split.tests, side: 'tests', reason: kind });
    if (split.fix !== undefined)
        work.placed.push({ file: split.fix, side: 'fix', reason });
}
/** Versions resolved for dependencies go with the dependencies. */
function placeLockFiles(lockFiles, work) {
    const manifests = work.placed.filter(({ file }) => isManifest(file.newPath));
    const forTests = manifests.length > 0 && manifests.every(({ side }) => side === 'tests');
    for (const file of lockFiles)
        work.placed.push({
            file,
            side: forTests ? 'tests' : 'fix',
            reason: forTests ? 'locks the development dependencies that the tests need' : 'locks dependencies of the code',
        });
}
async function placeMove(file, work) {
    if (file.status !== 'renamed' && file.status !== 'copied')
        return false;
    const from = await sideOfPath(file.oldPath, work);
    const to = await sideOfPath(file.newPath, work);
    if (from.side === to.side && file.status === 'renamed')
        return false;
    const base = await work.options.readFileAtBase(file.oldPath);
    const full = await work.options.readFileAtFix(file.newPath);
    if (base === undefined || full === undefined || file.binary !== undefined || full.includes('\u0000')) {
        work.refused.push({ path: file.newPath, reason: `${file.status} across production and tests, and not as text` });
        return true;
    }
    for (const part of moveAsTwoFiles(file, { base, full })) {
        const { side, reason } = await sideOfPath(part.newPath, work);
        work.placed.push({ file: part, side, reason });
    }
    return true;
}
const split_patch_documentation = /(?:^|\/)(?:docs?|changes|changelog\.d|news(?:fragments)?|\.github)\/|\.(?:md|rst|txt|adoc)$|(?:^|\/)(?:AUTHORS|CHANGES|CHANGELOG|NEWS)[^/]*$/i;
/** A testing module that tests alone import is the product itself when nothing else of the product changes. */
function returnSupportWithoutFix(work, weak) {
    const isCode = ({ file, side }) => side === 'fix' && !split_patch_documentation.test(file.newPath) && !isManifest(file.newPath) && !isLockFile(file.newPath);
    if (work.placed.some(isCode))
        return;
    for (const entry of work.placed)
        if (weak.has(entry.file))
            Object.assign(entry, { side: 'fix', reason: 'a testing module, and the only code that changes' });
}
/**
 * Splits a diff into the fix (production) and the tests: by path, by the configuration of the test runner, and by line
 * where tests live in the source file or development dependencies in a manifest. Both halves together equal the diff
 * but for what is `refused` by name; each applies on the base, the fix also after the tests, and they do not overlap.
 */
async function splitPatch(patch, options) {
    const work = { options, rules: options.testPathRules ?? noTestPathRules, placed: [], refused: [] };
    const testModules = modulesOfTests(patch.files);
    const weak = new Set();
    for (const file of patch.files) {
        const refusal = reasonToRefuse(file);
        if (refusal !== undefined) {
            work.refused.push({ path: file.newPath, reason: refusal });
            continue;
        }
        if (isLockFile(file.newPath) || (await placeMove(file, work)))
            continue;
        const verdict = await sideOfPath(file.newPath, work);
        if (verdict.weak)
            weak.add(file);
        if (verdict.side === 'tests')
            work.placed.push({ file, side: 'tests', reason: verdict.reason });
        else
            await placeByLines(file, verdict.reason, work, testModules);
    }
    returnSupportWithoutFix(work, weak);
    const isLock = (file) => isLockFile(file.newPath) && reasonToRefuse(file) === undefined;
    placeLockFiles(patch.files.filter(isLock), work);
    const half = (side) => formatFiles(work.placed.filter((entry) => entry.side === side).map(({ file }) => file));
    return {
        fix: half('fix'),
        tests: half('tests'),
        encoding: patch.encoding,
        decisions: work.placed.map(({ file, side, reason }) => ({ path: file.newPath, side, reason })),
        refused: work.refused,
    };
}

// EXTERNAL MODULE: ./build/src/repository/git.js
var repository_git = __webpack_require__(26430);
;// CONCATENATED MODULE: ./build/src/repository/difference.js


const maximumBytes = 32 * 1024 * 1024;
/** The unified diff from `base` to `fix`, binary contents included, independent of any setting. Throws a UserError above 32 MB. */
async function differenceOf(repository, base, fix) {
    const { git, gitFolder: folder } = repository;
    const parameters = [
        'diff',
        '--binary',
        '--full-index',
        '--no-color',
        '--no-ext-diff',
        '--no-textconv',
        '--find-renames',
    ];
    try {
        const settings = {
            'diff.noprefix': 'false',
            'diff.mnemonicPrefix': 'false',
            'diff.context': '3',
            'diff.interHunkContext': '0',
            'diff.algorithm': 'default',
            'diff.orderFile': '/dev/null',
            'diff.submodule': 'short',
            'diff.renames': 'true',
        };
        return (await git.run([...parameters, base, fix, '--'], { folder, maximumBytes, settings })).stdout;
    }
    catch (error) {
        if (!(error instanceof repository_git/* GitError */.X) || !error.outputTooLarge)
            throw error;
        throw new user_error/* UserError */.y(`The change from ${base.slice(0, 10)} to ${fix.slice(0, 10)} is larger than ${maximumBytes / 1024 / 1024} MB. Choose a smaller fix.`);
    }
}

;// CONCATENATED MODULE: ./build/src/repository/find-importers.js
/** The name by which other files import `path`: its file, or its folder for an index file or a Go package. */
function moduleName(path) {
    const parts = path.split('/');
    const file = (parts.at(-1) ?? '').replace(/\.\w+$/, '');
    const isIndex = /^(?:__init__|index|mod|lib)$/.test(file) || path.endsWith('.go');
    return isIndex ? (parts.at(-2) ?? file) : file;
}
/** Files at `commit` with an import line that names the module at `path`; by name, so other modules of that name count too. */
async function findImporters({ git, gitFolder: folder }, commit, path) {
    const name = moduleName(path).replace(/[^\w-]/g, '.');
    const pattern = `^[[:space:]]*((import|from|use|mod|pub mod)[[:space:]].*|(_|[[:alnum:]]+)?[[:space:]]*"[^"]*|.*(require|import)[[:space:]]*\\(.*|.*from[[:space:]]+['"].*|}[[:space:]]*from.*)\\b${name}\\b`;
    const { stdout } = await git.run(['grep', '-l', '-z', '-I', '-E', '-e', pattern, commit, '--'], {
        folder,
        expectedExitCodes: [0, 1],
    });
    const prefix = `${commit}:`;
    const own = path.slice(0, path.lastIndexOf('/') + 1);
    return stdout
        .toString()
        .split('\0')
        .filter((file) => file.startsWith(prefix))
        .map((file) => file.slice(prefix.length))
        .filter((file) => /\.(?:[cm]?[jt]sx?|pyi?|go|rs|java|kt)$/.test(file) && !(path.endsWith('.go') && file.startsWith(own)));
}

;// CONCATENATED MODULE: ./build/src/phases/build-sample/read-fix.js






/** Reads the difference between base and fix and splits it into production and tests. */
async function readFixPatches(repository, fix) {
    const patch = (0,parse_patch/* parsePatch */.i)(await differenceOf(repository, fix.baseCommit, fix.fixCommit));
    const base = (0,repository_repository/* snapshotOfCommit */.H)(repository, fix.baseCommit);
    const fixed = (0,repository_repository/* snapshotOfCommit */.H)(repository, fix.fixCommit);
    const changedPaths = patch.files.map(({ newPath }) => newPath);
    const split = await splitPatch(patch, {
        testPathRules: await readTestPathRules(fixed, changedPaths),
        readFileAtBase: (path) => base.readFile(path),
        readFileAtFix: (path) => fixed.readFile(path),
        findImporters: (path) => findImporters(repository, fix.fixCommit, path),
    });
    return { ...split, changedPaths };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/src/sandbox/create-sandbox.js + 9 modules
var create_sandbox = __webpack_require__(81732);
// EXTERNAL MODULE: ./build/src/test-runs/run-cycle.js + 14 modules
var run_cycle = __webpack_require__(73261);
// EXTERNAL MODULE: ./build/src/test-runs/run-tests.js + 14 modules
var run_tests = __webpack_require__(46551);
// EXTERNAL MODULE: ./build/src/test-runs/workspace-states.js + 1 modules
var workspace_states = __webpack_require__(80632);
// EXTERNAL MODULE: ./build/src/trajectories/trajectory.js
var trajectory = __webpack_require__(25402);
;// CONCATENATED MODULE: ./build/src/phases/build-sample/describe-task.js
/** Trailers and references that say where the fix came from, not what was wrong. */
const originLine = /^(Signed-off-by|Co-authored-by|Reviewed-by|Change-Id|Cherry-picked from|\(cherry picked from)\b/i;
/** The problem as the agent and the reader of the sample are told it: the fix's title and description, and what fails. */
function describeTask(fix, cycle) {
    const body = fix.body
        .split('\n')
        .filter((line) => !originLine.test(line.trim()))
        .join('\n')
        .trim();
    const shown = cycle.failToPass.slice(0, 20).map((id) => `- ${id}`);
    const more = cycle.failToPass.length > 20 ? [`- and ${cycle.failToPass.length - 20} more`] : [];
    const tests = ['These tests fail and must pass:', ...shown, ...more].join('\n');
    return [fix.title.trim(), body, tests].filter((part) => part !== '').join('\n\n');
}

;// CONCATENATED MODULE: ./build/src/trajectories/action-details.js

/** A place where a search found something; lines count from 1. */
const searchResultSchema = schemas/* object */.Ikc({ file: schemas/* string */.YjP(), line: schemas/* int */.Whr().min(1), text: schemas/* string */.YjP() });
/** What each action of the vocabulary records: what was asked and what came back. Agents may add fields. */
const actionDetailsSchemas = {
    begin_interaction: schemas/* looseObject */._H3({
        repository: schemas/* string */.YjP().optional(),
        baseCommit: schemas/* string */.YjP().optional(),
        problemStatement: schemas/* string */.YjP(),
    }),
    /** Lines of the files under `path` that contain `searchKey`, in the order found. */
    search_string: schemas/* looseObject */._H3({ path: schemas/* string */.YjP(), searchKey: schemas/* string */.YjP(), results: schemas/* array */.YOg(searchResultSchema) }),
    /** Files and folders under `path` whose name fits `pattern` (all when absent). */
    search_dir: schemas/* looseObject */._H3({ path: schemas/* string */.YjP(), pattern: schemas/* string */.YjP().optional(), results: schemas/* array */.YOg(schemas/* string */.YjP()) }),
    /** The lines from `startLine` to `endLine` (both included, from 1) as they were in the file. */
    open_file: schemas/* looseObject */._H3({
        path: schemas/* string */.YjP(),
        startLine: schemas/* int */.Whr().min(1),
        endLine: schemas/* int */.Whr().min(0),
        content: schemas/* string */.YjP(),
    }),
    /** `oldCode` was in the file and was replaced by `newCode`; a new file has an empty `oldCode`. */
    find_and_replace_code: schemas/* looseObject */._H3({ path: schemas/* string */.YjP(), oldCode: schemas/* string */.YjP(), newCode: schemas/* string */.YjP() }),
    /** `exitCode` is null when the command was killed. */
    execute_terminal_command: schemas/* looseObject */._H3({
        command: schemas/* string */.YjP(),
        output: schemas/* string */.YjP(),
        exitCode: schemas/* int */.Whr().nullable(),
    }),
    add_thought: schemas/* looseObject */._H3({}),
    end_interaction: schemas/* looseObject */._H3({ reason: schemas/* string */.YjP().optional(), summary: schemas/* string */.YjP().optional() }),
};

// EXTERNAL MODULE: ./build/src/trajectories/hash-chain.js
var hash_chain = __webpack_require__(91051);
;// CONCATENATED MODULE: ./build/src/trajectories/shorten-texts.js
const longest = 64 * 1024;
/** A text of at most 64 KiB characters: a longer one keeps its head and tail, and says how much is left out. */
function shortenText(text) {
    if (text.length <= longest)
        return text;
    const kept = longest - 80;
    const head = text.slice(0, Math.ceil(kept / 2));
    const tail = text.slice(text.length - Math.floor(kept / 2));
    return `${head}\n[... ${text.length - kept} characters left out ...]\n${tail}`;
}
/** A copy of `details` in which every text, however deep, is shortened. */
function shortenTexts(details) {
    return shorten(details);
}
function shorten(value) {
    if (typeof value === 'string')
        return shortenText(value);
    if (Array.isArray(value))
        return value.map(shorten);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shorten(item)]));
}

;// CONCATENATED MODULE: ./build/src/trajectories/recorder.js




/** Wall clock in whole milliseconds that never goes back, whatever happens to the system clock. */
function steadyClock() {
    const startedAt = Date.now();
    const zero = performance.now();
    return () => Math.floor(startedAt + performance.now() - zero);
}
/**
 * Records what an agent really does: every event has the time at which it began and how long it took, measured here,
 * the real details, and a hash over itself and all events before it. Texts over 64 KiB keep their head and tail.
 */
function createRecorder(options) {
    const now = steadyClock();
    const events = [];
    let busy = false;
    let finished = false;
    function append(event) {
        const hash = (0,hash_chain/* hashEvent */.dT)(events.at(-1)?.hash ?? '', event);
        events.push({ ...event, hash });
    }
    function eventOf(action, thought, partition, beganAt) {
        const first = events[0];
        const firstAt = first === undefined ? beganAt : Date.parse(first.timestamp);
        return (details) => ({
            action,
            details: shortenTexts(details),
            thought,
            timestamp: new Date(beganAt).toISOString(),
            elapsed_seconds: (beganAt - firstAt) / 1000,
            duration_seconds: (now() - beganAt) / 1000,
            partition,
        });
    }
    return {
        get length() {
            return events.length;
        },
        async record(action, thought, partition, work) {
            if (busy || finished)
                throw new Error(`"${action}" cannot be recorded: the recorder is busy or finished.`);
            busy = true;
            const complete = eventOf(action, thought, partition, now());
            try {
                const details = await work();
                append(complete(actionDetailsSchemas[action].parse(details)));
                return details;
            }
            catch (error) {
                append(complete({ error: (0,user_error/* messageOf */.b)(error) }));
                throw error;
            }
            finally {
                busy = false;
            }
        },
        finish(end) {
            const last = events.at(-1);
            if (busy || last === undefined)
                throw new Error('A recording without a finished event cannot be closed.');
            finished = true;
            return {
                taskIssue: options.taskIssue,
                tags: end.tags ?? {},
                ...(end.failureAnalysis === undefined ? {} : { failureAnalysis: end.failureAnalysis }),
                ...end.extra,
                annotationTrace: events,
                provenance: {
                    agent: options.agent,
                    agentVersion: options.agentVersion,
                    mode: options.mode,
                    ...(options.constraints === undefined ? {} : { constraints: [...options.constraints] }),
                    baseCommit: options.baseCommit,
                    finalDiff: end.finalDiff,
                    lastHash: last.hash,
                },
            };
        },
    };
}

;// CONCATENATED MODULE: ./build/src/agents/builtin/candidates/element.js
/** The whole of `tree` as elements, in one walk. */
function elementsOf(tree) {
    const cursor = tree.walk();
    const build = (parent) => {
        const field = cursor.currentFieldName;
        const element = {
            type: cursor.nodeType,
            named: cursor.nodeIsNamed,
            start: cursor.startIndex,
            end: cursor.endIndex,
            line: cursor.startPosition.row + 1,
            children: [],
            ...(field === null || field === undefined ? {} : { field }),
            ...(parent === undefined ? {} : { parent }),
        };
        if (cursor.gotoFirstChild()) {
            do
                element.children.push(build(element));
            while (cursor.gotoNextSibling());
            cursor.gotoParent();
        }
        return element;
    };
    const root = build(undefined);
    cursor.delete();
    return root;
}
/** `element` and everything below it, in source order. */
function* walk(element) {
    yield element;
    for (const child of element.children)
        yield* walk(child);
}
function childByField(element, field) {
    return element.children.find((child) => child.field === field);
}
function namedChildren(element) {
    return element.children.filter((child) => child.named && !/comment$/.test(child.type));
}
/** The ancestors of `element`, the nearest first. */
function* ancestors(element) {
    for (let at = element.parent; at !== undefined; at = at.parent)
        yield at;
}

;// CONCATENATED MODULE: ./build/src/agents/builtin/candidates/profile.js
const set = (...names) => new Set(names);
const python = {
    family: 'python',
    functions: set('function_definition'),
    classes: set('class_definition'),
    blocks: set('block', 'module'),
    binaries: set('binary_operator', 'boolean_operator', 'comparison_operator'),
    assignments: set('assignment'),
    augmented: set('augmented_assignment'),
    calls: set('call'),
    argumentLists: set('argument_list'),
    members: set('attribute'),
    subscripts: set('subscript'),
    integers: set('integer'),
    floats: set('float'),
    strings: set('string'),
    identifiers: set('identifier'),
    properties: set('identifier'),
    conditionals: set('if_statement', 'elif_clause', 'while_statement', 'conditional_expression', 'if_clause', 'assert_statement'),
    loops: set('for_statement', 'while_statement'),
    returns: set('return_statement'),
    expressionStatements: set('expression_statement'),
    lists: set('list', 'tuple', 'set', 'expression_list', 'pattern_list'),
    words: { true: 'True', false: 'False', none: 'None', and: 'and', or: 'or', not: 'not ', equal: '==' },
    terminator: '',
};
const javascript = {
    family: 'javascript',
    functions: set('function_declaration', 'function_expression', 'arrow_function', 'method_definition', 'generator_function_declaration', 'generator_function'),
    classes: set('class_declaration', 'class'),
    blocks: set('statement_block', 'program', 'switch_case', 'switch_default'),
    binaries: set('binary_expression'),
    assignments: set('assignment_expression', 'variable_declarator'),
    augmented: set('augmented_assignment_expression'),
    calls: set('call_expression', 'new_expression'),
    argumentLists: set('arguments'),
    members: set('member_expression'),
    subscripts: set('subscript_expression'),
    integers: set('number'),
    floats: set(),
    strings: set('string'),
    identifiers: set('identifier', 'shorthand_property_identifier'),
    properties: set('property_identifier'),
    conditionals: set('if_statement', 'while_statement', 'do_statement', 'for_statement', 'ternary_expression'),
    loops: set('for_statement', 'for_in_statement', 'while_statement', 'do_statement'),
    returns: set('return_statement'),
    expressionStatements: set('expression_statement'),
    lists: set('array'),
    words: { true: 'true', false: 'false', none: 'null', and: '&&', or: '||', not: '!', equal: '===' },
    terminator: ';',
};
const curly = {
    ...javascript,
    family: 'other',
    functions: set('function_definition', 'function_declaration', 'method_declaration', 'function_item', 'constructor_declaration', 'func_literal', 'method', 'local_function_statement'),
    classes: set('class_declaration', 'impl_item', 'class_specifier', 'class'),
    blocks: set('block', 'statement_list', 'constructor_body', 'compound_statement', 'body_statement'),
    binaries: set('binary_expression', 'binary'),
    assignments: set('assignment_statement', 'assignment_expression', 'short_var_declaration', 'let_declaration', 'variable_declarator', 'assignment'),
    augmented: set('compound_assignment_expr', 'operator_assignment'),
    calls: set('call_expression', 'method_invocation', 'object_creation_expression', 'invocation_expression', 'call', 'function_call_expression', 'member_call_expression'),
    argumentLists: set('argument_list', 'arguments'),
    members: set('selector_expression', 'field_expression', 'field_access', 'member_access_expression'),
    subscripts: set('index_expression', 'array_access', 'subscript_expression', 'element_access_expression', 'element_reference'),
    integers: set('int_literal', 'decimal_integer_literal', 'integer_literal', 'number_literal', 'integer'),
    floats: set('float_literal', 'decimal_floating_point_literal', 'real_literal', 'float'),
    strings: set('interpreted_string_literal', 'string_literal', 'string'),
    identifiers: set('identifier', 'variable_name'),
    properties: set('field_identifier', 'identifier'),
    conditionals: set('if_statement', 'if_expression', 'while_statement', 'while_expression', 'for_clause', 'ternary_expression', 'conditional_expression'),
    loops: set('for_statement', 'while_statement', 'for_expression', 'while_expression', 'loop_expression', 'enhanced_for_statement'),
    returns: set('return_statement', 'return_expression'),
    lists: set('array_initializer', 'array_expression', 'tuple_expression'),
    words: { true: 'true', false: 'false', none: 'null', and: '&&', or: '||', not: '!', equal: '==' },
};
const go = { ...curly, family: 'go', terminator: '', words: { ...curly.words, none: 'nil' } };
const rust = { ...curly, family: 'rust', words: { ...curly.words, none: 'None' } };
/** The profile of `language`; languages without one of their own share the names that C's relatives have in common. */
function profileOf(language) {
    if (language === 'python')
        return python;
    if (language === 'javascript' || language === 'typescript' || language === 'tsx')
        return javascript;
    if (language === 'go')
        return go;
    if (language === 'rust')
        return rust;
    return language === 'java' ? { ...curly, family: 'java' } : curly;
}

;// CONCATENATED MODULE: ./build/src/agents/builtin/candidates/unit.js



/** Parses `source`; the tree's own memory is given back at once. */
async function parseFile(path, source, language) {
    const tree = (await (0,parser/* parserOf */.B)(language)).parse(source);
    const root = elementsOf(tree);
    tree.delete();
    return { path, source, language, profile: profileOf(language), root };
}
function textOf(file, element) {
    return file.source.slice(element.start, element.end);
}
function lineAt(source, position) {
    let line = 1;
    for (let at = source.indexOf('\n'); at >= 0 && at < position; at = source.indexOf('\n', at + 1))
        line += 1;
    return line;
}
function distinct(items) {
    return [...new Set(items)];
}
function textsOf(file, root, types) {
    return distinct([...walk(root)].filter((one) => types.has(one.type)).map((one) => textOf(file, one)));
}
/** Whether `element` is the name after a dot, the key of a keyword argument, or a type. */
function isPropertyName(element, profile) {
    const { parent } = element;
    if (parent === undefined)
        return false;
    if (parent.type === 'keyword_argument' && element.field === 'name')
        return true;
    return profile.members.has(parent.type) && parent.children.at(-1) === element && parent.children.length > 1;
}
function isInType(element) {
    for (let at = element.parent; at !== undefined; at = at.parent) {
        if (/^(type|type_annotation|import_|import|use_declaration)/.test(at.type))
            return true;
    }
    return false;
}
function localNames(file, root, assignedOnly) {
    const { profile } = file;
    const names = [];
    for (const element of walk(root)) {
        if (!profile.identifiers.has(element.type) || isPropertyName(element, profile) || isInType(element))
            continue;
        if (assignedOnly && !bindsName(element))
            continue;
        names.push(textOf(file, element));
    }
    return distinct(names);
}
const bindingParents = /^(parameters|formal_parameters|lambda_parameters|parameter_declaration|parameter|required_parameter|optional_parameter|default_parameter|typed_parameter|typed_default_parameter|formal_parameter|list_splat_pattern|dictionary_splat_pattern|rest_pattern|pattern_list|tuple_pattern|array_pattern|object_pattern|tuple|let_declaration|variable_declarator|closure_parameters|expression_list|for_in_clause|for_statement|for_in_statement|assignment|assignment_pattern|named_expression|range_clause|as_pattern_target|arrow_function)$/;
function bindsName(element) {
    const { parent } = element;
    if (parent === undefined || !bindingParents.test(parent.type))
        return false;
    if (element.field === undefined)
        return true;
    return !/^(right|value|body|condition|object|function|iterable|return_type|type)$/.test(element.field);
}
function parametersOf(file, element) {
    const list = childByField(element, 'parameters') ?? childByField(element, 'parameter');
    if (list === undefined)
        return [];
    const holder = list.children.length === 0 ? { ...list, children: [list] } : list;
    return localNames(file, holder, holder === list).filter((name) => name !== 'self' && name !== 'cls');
}
function unit_nameOf(file, element) {
    const named = childByField(element, 'name') ?? childByField(element.parent ?? element, 'name');
    return named === undefined ? '' : textOf(file, named);
}
/** The outermost functions of the file and, last, the module's own level. */
function unitsOf(file) {
    const { profile, root } = file;
    const outermost = [];
    const visit = (element) => {
        if (profile.functions.has(element.type))
            outermost.push(element);
        else
            element.children.forEach(visit);
    };
    visit(root);
    const shared = {
        fileFunctions: distinct([...walk(root)].filter((one) => profile.functions.has(one.type)).map((one) => unit_nameOf(file, one))).filter((name) => name !== ''),
        properties: distinct([...walk(root)]
            .filter((one) => profile.properties.has(one.type) && isPropertyName(one, profile))
            .map((one) => textOf(file, one))),
        strings: textsOf(file, root, profile.strings)
            .filter((text) => text.length < 40)
            .slice(0, 24),
    };
    return [...outermost, root].map((element) => ({
        file,
        element,
        name: element === root ? '' : unit_nameOf(file, element),
        startLine: element.line,
        endLine: lineAt(file.source, element.end),
        locals: localNames(file, element, true),
        parameters: element === root ? [] : parametersOf(file, element),
        integers: textsOf(file, element, profile.integers).slice(0, 12),
        ...shared,
    }));
}
/** Gathers the candidates of one unit. */
class CandidateCollector {
    unit;
    candidates = [];
    constructor(unit) {
        this.unit = unit;
    }
    text(element) {
        return textOf(this.unit.file, element);
    }
    /** Adds the edit that replaces `element` by `text`. */
    replace(kind, cost, element, text) {
        this.splice(kind, cost, element.line, [{ start: element.start, end: element.end, text }]);
    }
    splice(kind, cost, line, splices) {
        const { path, source } = this.unit.file;
        if (splices.every((one) => source.slice(one.start, one.end) === one.text))
            return;
        this.candidates.push({ path, splices, kind, cost, line });
    }
    /** Exchanges two elements. */
    swap(kind, cost, first, second) {
        const [a, b] = first.start < second.start ? [first, second] : [second, first];
        this.splice(kind, cost, a.line, [
            { start: a.start, end: a.end, text: this.text(b) },
            { start: b.start, end: b.end, text: this.text(a) },
        ]);
    }
}

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
;// CONCATENATED MODULE: ./build/src/agents/builtin/search/body-check.js


const erased = /^(type_annotation|type_arguments|type_parameters|accessibility_modifier|override_modifier|type_alias_declaration|interface_declaration|type_predicate_annotation|asserts_annotation)$/;
/** Cuts out what TypeScript adds to JavaScript; enough for bodies of functions. */
function withoutTypes(source, root) {
    const cuts = [];
    for (const element of walk(root)) {
        if (erased.test(element.type))
            cuts.push([element.start, element.end]);
        else if (/^(as|satisfies)_expression$/.test(element.type))
            cuts.push([element.children[0].end, element.end]);
        else if (element.type === 'non_null_expression')
            cuts.push([element.end - 1, element.end]);
        else if (element.type === '?' && element.parent?.type === 'optional_parameter')
            cuts.push([element.start, element.end]);
    }
    let text = '';
    let at = 0;
    for (const [start, end] of cuts.sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
        if (start < at)
            continue;
        text += source.slice(at, start);
        at = end;
    }
    return text + source.slice(at);
}
function compiles(text) {
    try {
        new external_node_vm_.Script(text);
        return true;
    }
    catch {
        return false;
    }
}
/**
 * Whether a text can stand as statements of a function of `source`: one that cannot would spoil the file it shares with
 * all others. Nothing is executed.
 */
function createBodyCheck(parser, source) {
    const typed = parser.language !== 'javascript';
    const privateNames = [...new Set(source.match(/(?<![\w$])#[A-Za-z_$][\w$]*/g) ?? [])];
    const head = `class A extends Object { ${privateNames.map((name) => `${name};`).join(' ')}`;
    return (statements, isConstructor) => {
        const text = `${head} ${isConstructor ? 'constructor()' : 'async *m()'} {${statements}\n} }`;
        if (!typed && !/<[A-Za-z>]/.test(statements))
            return compiles(text);
        const tree = parser.parse(text);
        const { hasError } = tree.rootNode;
        const root = elementsOf(tree);
        tree.delete();
        if (hasError)
            return false;
        // Markup cannot be compiled here; the grammar alone has to do.
        if ([...walk(root)].some((one) => one.type.startsWith('jsx_')))
            return true;
        return compiles(withoutTypes(text, root));
    };
}

;// CONCATENATED MODULE: ./build/src/agents/builtin/search/import-graph.js

const specifier = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)(['"])([^'"\n]+)\1/g;
const endings = [
    '',
    '.ts',
    '.tsx',
    '.js',
    '.jsx',
    '.mjs',
    '.cjs',
    '.mts',
    '.cts',
    '/index.ts',
    '/index.tsx',
    '/index.js',
    '/index.mjs',
];
const mostFiles = 40;
const deepest = 4;
/** The tracked file that `name`, imported by `from`, means by the customs of Node and bundlers. */
function resolveImport(from, name, tracked) {
    const base = name.startsWith('.')
        ? external_node_path_.posix.join(external_node_path_.posix.dirname(from), name)
        : name.startsWith('@/') || name.startsWith('~/')
            ? external_node_path_.posix.join('src', name.slice(2))
            : undefined;
    if (base === undefined)
        return undefined;
    const bases = [base, base.replace(/\.([cm]?)jsx?$/, '.$1ts'), base.replace(/\.jsx?$/, '.tsx')];
    return bases.flatMap((one) => endings.map((ending) => one + ending)).find((path) => tracked.has(path));
}
/** The sources that `entries` import, directly or not, the nearest first; the entries and protected files left out. */
async function importedFiles(session, entries) {
    const tracked = new Set(await session.workspace.trackedFiles());
    const left = new Set([...entries, ...session.task.protectedPaths]);
    const found = new Set();
    let layer = [...entries];
    for (let depth = 0; depth < deepest && layer.length > 0; depth++) {
        const next = [];
        for (const path of layer) {
            const text = (await session.workspace.read(path)) ?? '';
            for (const [, , name] of text.matchAll(specifier)) {
                const target = resolveImport(path, name, tracked);
                if (target === undefined || found.has(target) || left.has(target) || !/\.[cm]?[jt]sx?$/.test(target))
                    continue;
                found.add(target);
                next.push(target);
            }
        }
        layer = next;
    }
    return [...found].slice(0, mostFiles);
}

;// CONCATENATED MODULE: ./build/src/agents/builtin/search/javascript-harness.js.js
/**
 * Plain JavaScript that collects tests under the project's own runner and runs them again and again. It is put in front
 * of the runner-specific few lines that load it; `__plan` is defined there.
 */
const javascriptHarness = String.raw `
const __now = performance.now.bind(performance);
// Stacks and differences are for people; here only the verdict counts.
Error.stackTraceLimit = 0;
const __setTimeout = globalThis.setTimeout;
const __clearTimeout = globalThis.clearTimeout;
class __OverBudget extends Error {}
let __left = Infinity;
globalThis.__bugfixMutant = 0;
globalThis.__bugfixTick = () => { if (--__left < 0) throw new __OverBudget('over budget'); };
let __lines = new Set();
globalThis.__bugfixLine = (file, line) => { __lines.add(file * 1e6 + line); };
const __calls = {};
globalThis.__bugfixCall = (key, given) => {
  const known = (__calls[key] ??= new Map());
  if (known.size >= 12) return;
  try { const copy = structuredClone(given); const text = __show(copy); if (text.length < 2000 && text === JSON.stringify(copy)) known.set(text, copy); } catch {}
};

const __root = { name: '', parent: null, before: [], after: [], beforeAll: [], afterAll: [] };
let __suite = __root;
const __tests = [];

function __body(args) { return args.find((one) => typeof one === 'function'); }
function __format(name, values, index) {
  let at = 0;
  return String(name).replace(/%([sdifjoO#%p$])/g, (all, kind) => kind === '%' ? '%' : kind === '#' ? String(index) : typeof values[at] === 'object' ? JSON.stringify(values[at++]) : String(values[at++]))
    .replace(/\$(\w+)/g, (all, key) => values[0] !== null && typeof values[0] === 'object' && key in values[0] ? String(values[0][key]) : all);
}
function __addTest(name, fn, values) {
  const titles = [];
  for (let at = __suite; at.parent; at = at.parent) titles.unshift(at.name);
  __tests.push({ name: [...titles, String(name)].join(' > '), suite: __suite, fn, values });
}
function __addSuite(name, fn, values) {
  const outer = __suite;
  __suite = { name: String(name), parent: outer, before: [], after: [], beforeAll: [], afterAll: [] };
  try { fn?.apply(undefined, values ?? []); } finally { __suite = outer; }
}
function __collector(add) {
  const collect = (name, ...args) => { add(typeof name === 'function' ? name.name : name, __body(args)); };
  const skip = () => {};
  const each = (table, ...rest) => {
    if (table?.raw !== undefined) throw new Error('template tables are not supported');
    return (name, ...args) => [...table].forEach((row, index) => {
      const values = Array.isArray(row) ? row : [row];
      add(__format(name, values, index), __body(args), values);
    });
  };
  Object.assign(collect, { each, for: (table) => (name, ...args) => [...table].forEach((row, index) => add(__format(name, [row], index), __body(args), [row])),
    only: collect, concurrent: collect, sequential: collect, skip: Object.assign(skip, { each: () => skip }), todo: skip, fails: skip, failing: skip,
    skipIf: (condition) => (condition ? skip : collect), runIf: (condition) => (condition ? collect : skip) });
  return collect;
}
const __describe = __collector(__addSuite);
const __test = __collector(__addTest);
const __hooks = {
  beforeEach: (fn) => { __suite.before.push(fn); }, afterEach: (fn) => { __suite.after.push(fn); },
  beforeAll: (fn) => { __suite.beforeAll.push(fn); }, afterAll: (fn) => { __suite.afterAll.push(fn); },
};
const __collectors = { describe: __describe, context: __describe, suite: __describe, it: __test, test: Object.assign(__test, { test: __test, it: __test, describe: __describe, suite: __describe, ...__hooks, before: __hooks.beforeAll, after: __hooks.afterAll }), specify: __test, ...__hooks, before: __hooks.beforeAll, after: __hooks.afterAll, setup: __hooks.beforeEach, teardown: __hooks.afterEach };

function __chain(suite, key) {
  const all = [];
  for (let at = suite; at; at = at.parent) all.unshift(...at[key]);
  return all;
}
function __within(promise) {
  let timer;
  return Promise.race([promise, new Promise((_, reject) => { timer = __setTimeout(() => reject(new Error('too slow')), __plan.asyncMilliseconds); })]).finally(() => __clearTimeout(timer));
}
function __call(fn, values, context) {
  if (values === undefined && fn.length === 1 && __plan.style !== 'node' && __plan.style !== 'vitest')
    return new Promise((resolve, reject) => fn.call(context, (error) => (error ? reject(error) : resolve())));
  return fn.apply(context, values ?? [__testContext]);
}
const __context = { timeout() { return this; }, slow() { return this; }, retries() { return this; }, skip() { throw new Error('skipped'); } };
/** True, false, or a promise of one; synchronous tests stay synchronous. */
function __runTest(test, budget) {
  __left = budget;
  test.hooks ??= { before: __chain(test.suite, 'before'), after: __chain(test.suite, 'after').reverse() };
  const steps = [...test.hooks.before.map((fn) => [fn]), [test.fn, test.values], ...test.hooks.after.map((fn) => [fn])];
  const go = (index) => {
    for (let at = index; at < steps.length; at++) {
      const result = __call(steps[at][0], steps[at][1] ?? (steps[at][0] === test.fn ? undefined : []), __context);
      if (typeof result?.then === 'function') return __within(result).then(() => go(at + 1));
    }
    return __left >= 0;
  };
  try {
    const result = go(0);
    return typeof result?.then === 'function' ? result.catch(() => false) : result;
  } catch { return false; }
}

async function __prepare() {
  for (const test of __tests) {
    if (typeof test.fn !== 'function') test.fn = () => { throw new Error('no body'); };
    for (const fn of __chain(test.suite, 'beforeAll').filter((one) => !one.__done)) { fn.__done = true; await fn(); }
  }
}

async function __observe() {
  const tests = [], lines = {};
  for (const test of __tests) {
    __lines = new Set();
    const passed = (await __runTest(test, __plan.ticks)) === true;
    const ticks = Math.min(__plan.ticks, __plan.ticks - Math.max(__left, 0));
    tests.push({ name: test.name, passed, quick: true, ticks });
    for (const line of __lines) {
      const counts = (lines[line] ??= [0, 0]);
      counts[passed ? 1 : 0] += 1;
    }
  }
  return { tests, lines, calls: Object.fromEntries(Object.entries(__calls).map(([key, known]) => [key, [...known.values()]])) };
}

async function __search() {
  const started = __now(), survivors = [];
  let executed = 0, first = null, ceiling = Infinity, firstScore;
  const over = [];
  const judge = async (id, budget) => {
    globalThis.__bugfixMutant = id;
    let passed = 0;
    for (const index of __plan.failing) {
      const result = __runTest(__tests[index], budget);
      const good = typeof result === 'boolean' ? result : await result;
      if (!good) return __left < 0 && passed > 0 ? 'over' : 'failed';
      passed++;
    }
    for (const index of __plan.passing) {
      const result = __runTest(__tests[index], budget * 4);
      if (!(typeof result === 'boolean' ? result : await result)) return 'failed';
    }
    return 'plausible';
  };
  const consider = async (entries, budget) => {
    for (const [id, score] of entries) {
      if (score > ceiling || __now() - started > __plan.seconds * 1000) break;
      __fs.writeSync(__position, String(id).padEnd(10), 0);
      const verdict = await judge(id, budget);
      executed++;
      if (verdict === 'over') over.push([id, score]);
      if (verdict !== 'plausible') continue;
      survivors.push(id);
      if (first === null) { first = (__now() - started) / 1000; ceiling = score + __plan.margin; }
    }
  };
  await consider(__plan.mutants, __plan.ticks);
  if (survivors.length === 0) await consider(over.slice(0, 400), __plan.ticks * 40);
  globalThis.__bugfixMutant = 0;
  const behaviour = survivors.length > 1 ? __compare(survivors.slice(0, 60)) : {};
  return { executed, survivors, behaviour, overBudget: over.length, seconds: (__now() - started) / 1000, firstSeconds: first };
}

function* __variations(value, depth = 0) {
  if (typeof value === 'boolean') yield !value;
  else if (typeof value === 'number') yield* [value + 1, value - 1, 0, 1, -value, value * 2, 2, 3, 5, 10, 0.5];
  else if (typeof value === 'string') yield* [value.slice(1), value.slice(0, -1), '', value + value, [...value].reverse().join(''), value.toUpperCase(), value + 'a', ' ' + value, value.slice(0, 1)];
  else if (Array.isArray(value)) {
    yield* [value.slice(1), value.slice(0, -1), [...value].reverse(), [...value, ...value], value.slice(0, 1), []];
    if (depth < 2) for (let at = 0; at < Math.min(3, value.length); at++) for (const other of [...__variations(value[at], depth + 1)].slice(0, 4)) yield value.with ? value.with(at, other) : value.map((one, index) => (index === at ? other : one));
  } else if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype && depth < 2) {
    for (const key of Object.keys(value).slice(0, 4)) {
      const { [key]: dropped, ...rest } = value;
      yield rest;
      for (const other of [...__variations(dropped, depth + 1)].slice(0, 3)) yield { ...value, [key]: other };
    }
  }
}
function __show(value) {
  const seen = new Set();
  return JSON.stringify(value, (key, one) => {
    if (typeof one === 'function') return 'function';
    if (typeof one === 'bigint') return one + 'n';
    if (typeof one === 'number' && !Number.isFinite(one)) return String(one);
    if (one === undefined) return 'undefined';
    if (one instanceof Map || one instanceof Set) return [...one];
    if (one !== null && typeof one === 'object') { if (seen.has(one)) return 'again'; seen.add(one); }
    return one;
  });
}
/** Calls recorded while the tests run, varied, and what each survivor answers to them. */
function __compare(survivors) {
  const behaviour = {};
  for (const [key, ids] of Object.entries(__plan.functions)) {
    const mine = survivors.filter((id) => id >= ids[0] && id < ids[1]);
    const fn = globalThis.__bugfixFunctions?.[key];
    const calls = (__plan.calls[key] ?? []);
    if (fn === undefined || mine.length === 0 || calls.length === 0) continue;
    const inputs = [], known = new Set();
    const add = (given) => { const text = __show(given); if (text.length < 2000 && !known.has(text)) { known.add(text); inputs.push(given); } };
    calls.forEach(add);
    for (const given of calls) given.forEach((value, at) => { for (const other of __variations(value)) add(given.map((one, index) => (index === at ? other : one))); });
    for (const id of [0, ...mine]) {
      globalThis.__bugfixMutant = id;
      behaviour[id === 0 ? 'original:' + key : id] = inputs.slice(0, 400).map((given) => {
        __left = __plan.ticks;
        const copy = structuredClone(given);
        try { const answer = fn(...copy); return __show([answer, copy]).slice(0, 400); } catch (error) { return 'raises ' + error?.name + '!'; }
      });
    }
  }
  globalThis.__bugfixMutant = 0;
  return behaviour;
}
async function __main() {
  await __prepare();
  const result = __plan.mode === 'observe' ? await __observe() : await __search();
  __fs.writeFileSync(__plan.folder + '/result.json', JSON.stringify(result));
  const rate = result.executed === undefined ? '' : result.executed + ' of ' + __plan.mutants.length + ' candidates executed in ' + result.seconds.toFixed(2) + ' s (' + Math.round(result.executed / Math.max(result.seconds, 1e-6)) + '/s); ' + result.survivors.length + ' pass all tests';
  console.log(rate || result.tests.length + ' tests, ' + result.tests.filter((one) => !one.passed).length + ' fail');
}
`;

;// CONCATENATED MODULE: ./build/src/agents/builtin/search/search-folder.js


/** Lies in the workspace while a search lasts, so that recorded commands name files that were there. */
const searchFolder = '.bugfix-search';
const largestResult = 64 * 1024 * 1024;
/** Writes `files` into the search folder; what is left of an earlier search there goes first. */
async function writeSearchFiles(session, files) {
    const folder = (0,external_node_path_.join)(session.task.workspace, searchFolder);
    await (0,promises_.mkdir)(folder, { recursive: true });
    await (0,promises_.rm)((0,external_node_path_.join)(folder, 'result.json'), { force: true, recursive: true });
    for (const [name, text] of Object.entries(files)) {
        await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { force: true, recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), text);
    }
}
/** The worker's result, read as hostile: code under test can write there too. Undefined when it is missing or malformed. */
async function readSearchResult(session, schema) {
    const path = (0,external_node_path_.join)(session.task.workspace, searchFolder, 'result.json');
    const status = await (0,promises_.lstat)(path).catch(() => undefined);
    if (status === undefined || !status.isFile() || status.size > largestResult)
        return undefined;
    try {
        return schema.parse(JSON.parse(await (0,promises_.readFile)(path, 'utf8')));
    }
    catch {
        return undefined;
    }
}
async function removeSearchFolder(session) {
    await (0,promises_.rm)((0,external_node_path_.join)(session.task.workspace, searchFolder), { recursive: true, force: true });
}

;// CONCATENATED MODULE: ./build/src/agents/builtin/search/javascript-runner.js



const styles = {
    vitest: 'vitest',
    jest: 'jest',
    mocha: 'mocha',
    'node:test': 'node',
};
const javascript_runner_packages = {
    vitest: /(['"])vitest\1/g,
    jest: /(['"])@jest\/globals\1/g,
    mocha: /(['"])mocha\1/g,
    node: /(['"])node:test\1/g,
};
/** What needs the runner's own bookkeeping cannot be run again and again. */
const unsupported = /\b(?:vi|jest)\.(?:mock|doMock|hoisted)\(|template tables/;
/** How the project's tests are run; undefined when the harness cannot stand in for them. */
async function runnerStyle(session) {
    const { stack, testFiles } = session.task;
    const style = styles[stack.testFramework];
    const [testFile] = testFiles.filter((path) => /\.[cm]?[jt]sx?$/.test(path));
    if (style === undefined || testFile === undefined)
        return undefined;
    const text = (await session.workspace.read(testFile)) ?? '';
    if (unsupported.test(text))
        return undefined;
    return { style, testFile, module: await isModule(session, style, testFile, text) };
}
async function isModule(session, style, path, text) {
    if (style === 'vitest')
        return true;
    if (style === 'jest')
        return false;
    if (/\.m[jt]s$/.test(path))
        return true;
    if (/\.c[jt]s$/.test(path))
        return false;
    for (let folder = external_node_path_.posix.dirname(path);; folder = external_node_path_.posix.dirname(folder)) {
        const manifest = await session.workspace.read(folder === '.' ? 'package.json' : `${folder}/package.json`);
        if (manifest !== undefined) {
            if (/"type"\s*:\s*"module"/.test(manifest))
                return true;
            break;
        }
        if (folder === '.')
            break;
    }
    return style === 'node' && /^\s*import\s/m.test(text);
}
/** A file name that the runner takes for a test as it does `testFile`. */
function harnessPath(testFile) {
    const folder = external_node_path_.posix.dirname(testFile);
    const name = external_node_path_.posix.basename(testFile);
    const extension = external_node_path_.posix.extname(name);
    const stem = name.slice(0, -extension.length);
    const dotted = /(\.[\w-]+)+$/.exec(stem)?.[0] ?? /[-_](?:test|spec)s?$/.exec(stem)?.[0] ?? '';
    const prefix = /^test[-_]/.exec(stem)?.[0] ?? '';
    return external_node_path_.posix.join(folder, `${prefix}bugfix-search${dotted}${extension}`);
}
function copyPath(testFile, index) {
    return external_node_path_.posix.join(external_node_path_.posix.dirname(testFile), `bugfix-search-copy-${index}${external_node_path_.posix.extname(testFile)}`);
}
/** The test file as the harness loads it: what it imports from the runner comes from the collectors. */
function copyOfTest(text, testFile, { style, module }) {
    const shim = external_node_path_.posix.relative(external_node_path_.posix.dirname(testFile), `${searchFolder}/shim.${module ? 'mjs' : 'cjs'}`);
    const specifier = shim.startsWith('.') ? shim : `./${shim}`;
    const collecting = text.replace(javascript_runner_packages[style], `'${specifier}'`);
    const asserting = specifier.replace('shim', 'assert');
    return `// @ts-nocheck\n${collecting.replace(assertPackages, (_all, _quote, strict) => `'${asserting.replace('assert.', strict === undefined ? 'assert.' : 'assert-strict.')}'`)}`;
}
const assertPackages = /(['"])(?:node:)?assert(\/strict)?\1/g;
const assertions = [
    'ok',
    'equal',
    'notEqual',
    'strictEqual',
    'notStrictEqual',
    'deepEqual',
    'notDeepEqual',
    'deepStrictEqual',
    'notDeepStrictEqual',
    'throws',
    'doesNotThrow',
    'rejects',
    'doesNotReject',
    'match',
    'doesNotMatch',
    'fail',
    'ifError',
    'AssertionError',
];
/** Node's assertions with the same verdicts, without the difference that a failing one computes for its message. */
function quickAssertions(module, strict) {
    const head = module
        ? `import real from 'node:assert${strict ? '/strict' : ''}';\nimport { isDeepStrictEqual } from 'node:util';`
        : `const real = require('node:assert${strict ? '/strict' : ''}');\nconst { isDeepStrictEqual } = require('node:util');`;
    const loose = strict ? 'Object.is(a, b)' : 'a == b || (a !== a && b !== b)';
    const quick = `const failed = new real.AssertionError({ message: 'failed' });
const check = (good) => { if (!good) throw failed; };
const all = Object.assign((value) => check(value), real, {
  ok: (value) => check(value),
  equal: (a, b) => check(${loose}), notEqual: (a, b) => check(!(${loose})),
  strictEqual: (a, b) => check(Object.is(a, b)), notStrictEqual: (a, b) => check(!Object.is(a, b)),
  deepStrictEqual: (a, b) => check(isDeepStrictEqual(a, b)), notDeepStrictEqual: (a, b) => check(!isDeepStrictEqual(a, b)),${strict
        ? '\n  deepEqual: (a, b) => check(isDeepStrictEqual(a, b)), notDeepEqual: (a, b) => check(!isDeepStrictEqual(a, b)),'
        : ''}
});
all.strict = all;`;
    return module
        ? `${head}\n${quick}\nexport default all;\n${assertions.map((name) => `export const ${name} = all.${name};`).join('\n')}\nexport const strict = all;\n`
        : `${head}\n${quick}\nmodule.exports = all;\n`;
}
const collected = [
    'describe',
    'it',
    'test',
    'suite',
    'beforeEach',
    'afterEach',
    'beforeAll',
    'afterAll',
    'before',
    'after',
];
/** The module that stands in for the runner's package. */
function shimOf({ style, module }) {
    const source = { vitest: 'vitest', jest: '@jest/globals', mocha: 'mocha', node: 'node:test' }[style];
    if (!module) {
        return `const all = globalThis.__bugfixCollectors;\nmodule.exports = Object.assign(all.test, require('${source}').test === undefined ? {} : { ...require('${source}') }, all);\nmodule.exports.default = all.test;\n`;
    }
    const own = collected.map((name) => `export const ${name} = all.${name};`).join('\n');
    const rest = style === 'vitest'
        ? `export * from 'vitest';`
        : `import * as real from '${source}';\nexport const mock = real.mock, snapshot = real.snapshot, assert = real.assert;`;
    return `${rest}\nconst all = globalThis.__bugfixCollectors;\n${own}\nexport default all.test;\n`;
}
/** The text of the harness: the runner's few lines around what all runners share. */
function harnessOf(session, runner, copies, plan) {
    const { style, module, testFile } = runner;
    const folder = external_node_path_.posix.join(session.task.workspace, searchFolder);
    const relative = copies.map((path) => `./${external_node_path_.posix.relative(external_node_path_.posix.dirname(testFile), path)}`);
    const head = {
        vitest: `import { test as __realTest, expect as __expect } from 'vitest';\nimport * as __fs from 'node:fs';\nconst __testContext = { expect: __expect, task: { name: '' }, onTestFinished() {}, onTestFailed() {} };`,
        jest: `const __realTest = globalThis.test;\nconst __fs = require('fs');\nconst __testContext = undefined;`,
        mocha: `${module ? "import * as __fs from 'node:fs';" : "const __fs = require('fs');"}\nconst __realTest = (name, fn) => globalThis.it(name, async function () { this.timeout(0); await fn(); });\nconst __testContext = undefined;`,
        node: `${module ? "import __realTest from 'node:test';\nimport * as __fs from 'node:fs';" : "const __realTest = require('node:test');\nconst __fs = require('node:fs');"}\nconst __testContext = { mock: __realTest.mock, diagnostic() {}, after() {}, name: '' };`,
    }[style];
    const load = relative
        .map((path) => (style === 'vitest' || module ? `await import('${path}');` : `require('${path}');`))
        .join(' ');
    const globals = style === 'jest' || style === 'mocha' || style === 'vitest' ? 'Object.assign(globalThis, __collectors);' : '';
    const body = module || style === 'vitest' ? `${globals} ${load} await __main();` : `await __main();`;
    const early = module || style === 'vitest' ? '' : `const __register = __realTest; ${globals} ${load}`;
    const real = early === '' ? '__realTest' : '__register';
    return `// @ts-nocheck
${head}
const __plan = ${JSON.stringify({ ...plan, folder, style })};
const __position = __fs.openSync(__plan.folder + '/position', 'w');
${javascriptHarness}
globalThis.__bugfixCollectors = __collectors;
${style === 'mocha' ? 'const __it = globalThis.it;' : ''}
${early}
${style === 'mocha' ? `__it('search for a repair', async function () { this.timeout(0); ${body} });` : `${real}('search for a repair', async () => { ${body} }, ${style === 'node' ? '' : '3600000'});`}
`.replace(/, \);/g, ');');
}

;// CONCATENATED MODULE: ./build/src/agents/builtin/search/javascript-schemata.js

const tick = 'globalThis.__bugfixTick();';
function bodyOf(element) {
    return childByField(element, 'body');
}
/** The functions of the file that have a body, each with where the body is. */
function functionsOf(file) {
    return [...walk(file.root)].flatMap((element) => {
        const body = file.profile.functions.has(element.type) ? bodyOf(element) : undefined;
        return body === undefined ? [] : [{ element, body }];
    });
}
/** The innermost function whose body holds all of `splices`; undefined for code outside of bodies. */
function enclosingFunction(file, splices) {
    const low = splices[0].start;
    const high = splices.at(-1).end;
    let best;
    for (const { element, body } of functionsOf(file)) {
        const inside = isBlock(body) ? body.start < low && high < body.end : body.start <= low && high <= body.end;
        if (inside && (best === undefined || element.start >= best.start))
            best = element;
    }
    return best;
}
function isBlock(body) {
    return body.type === 'statement_block';
}
/** Where steps are counted: at the begin of bodies of functions, loops and branches. */
function tickSplices(root) {
    const splices = [];
    for (const element of walk(root)) {
        if (element.type === 'statement_block')
            splices.push({ start: element.start + 1, end: element.start + 1, text: tick });
        const body = /^(for|for_in|while)_statement$/.test(element.type) ? bodyOf(element) : undefined;
        if (body !== undefined && body.type !== 'statement_block') {
            splices.push({ start: body.start, end: body.start, text: `{${tick}` }, { start: body.end, end: body.end, text: '}' });
        }
    }
    return splices;
}
/** Where executed lines are noted: before each statement of a function's body. */
function lineSplices(file, fileIndex, root) {
    const splices = [];
    for (const element of walk(root)) {
        if (element.type !== 'statement_block')
            continue;
        for (const statement of namedChildren(element)) {
            if (/declaration$/.test(statement.type) && file.profile.functions.has(statement.type))
                continue;
            splices.push({
                start: statement.start,
                end: statement.start,
                text: `globalThis.__bugfixLine(${fileIndex},${statement.line});`,
            });
        }
    }
    return splices;
}
/** `source` from `start` to `end` with `splices` carried out, each inside of it; those that a replaced text swallows are dropped. */
function render(source, start, end, splices) {
    const sorted = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
    let text = '';
    let at = start;
    for (const splice of sorted) {
        if (splice.start < at || splice.end > end || splice.start < start)
            continue;
        text += source.slice(at, splice.start) + splice.text;
        at = splice.end;
    }
    return text + source.slice(at, end);
}
/** The body's statements as text; an expression is returned. */
function statements(file, body, splices) {
    if (isBlock(body))
        return render(file.source, body.start + 1, body.end - 1, splices);
    return `return (${render(file.source, body.start, body.end, splices)});`;
}
/** A mutated body, as it stands behind its switch; what is swallowed by the edit is not counted. */
function mutatedBody(file, element, mutant, ticks) {
    const body = bodyOf(element);
    const free = ticks.filter((one) => mutant.splices.every((edit) => one.start <= edit.start || one.start >= edit.end));
    return statements(file, body, [...free, ...mutant.splices]);
}
/** What replaces the body of `element`: a switch over its mutants in front of the body as it was. */
function switchedBody(rewriting, element) {
    const { file, ticks, lines } = rewriting;
    const body = bodyOf(element);
    const inner = innerBodies(rewriting, body);
    const original = statements(file, body, [...ticks, ...lines, ...inner].filter((one) => isFree(one, inner)));
    const cases = (rewriting.mutants.get(element) ?? [])
        .map((mutant) => `case ${mutant.id}:{${mutatedBody(file, element, mutant, ticks)}\nreturn;}`)
        .join('\n');
    const note = (isBlock(body) ? '' : lineNote(rewriting, element)) + callNote(rewriting, element);
    return `{${tick}${note}${cases === '' ? '' : `switch(globalThis.__bugfixMutant){${cases}}`}${original}\n}`;
}
function lineNote({ lines }, element) {
    const index = /__bugfixLine\((\d+),/.exec(lines[0]?.text ?? '')?.[1];
    return index === undefined ? '' : `globalThis.__bugfixLine(${index},${element.line});`;
}
/** Notes the arguments of a top-level function, while lines are noted. */
function callNote({ file, lines }, element) {
    if (lines.length === 0 || topLevelName(file, element) === undefined)
        return '';
    const key = JSON.stringify(`${file.path}:${element.line}`);
    if (element.type !== 'arrow_function')
        return `globalThis.__bugfixCall(${key},[...arguments]);`;
    const single = childByField(element, 'parameter');
    const list = single === undefined ? namedChildren(childByField(element, 'parameters') ?? element) : [single];
    const names = list.map((one) => file.source.slice(one.start, one.end).replace(/[\s?:=][\s\S]*$/, ''));
    return names.every((name) => /^[A-Za-z_$][\w$]*$/.test(name))
        ? `globalThis.__bugfixCall(${key},[${names.join(',')}]);`
        : '';
}
function isFree(splice, bodies) {
    return bodies.every((body) => splice === body || splice.start <= body.start || splice.start >= body.end);
}
/** The rewritten bodies of the functions in `root` that lie in no other function of it. */
function innerBodies(rewriting, root) {
    const found = [];
    const visit = (element) => {
        const body = rewriting.file.profile.functions.has(element.type) ? bodyOf(element) : undefined;
        if (body === undefined)
            element.children.forEach(visit);
        else
            found.push({ start: body.start, end: body.end, text: switchedBody(rewriting, element) });
    };
    visit(root);
    return found;
}
/**
 * The file with every mutant compiled in, switched by `globalThis.__bugfixMutant`; with `fileIndex`, executed lines are
 * noted instead. Functions at the top level are made known under their unit's number.
 */
function buildSchemata(file, mutants, fileIndex) {
    const rewriting = {
        file,
        mutants,
        ticks: tickSplices(file.root),
        lines: fileIndex === undefined ? [] : lineSplices(file, fileIndex, file.root),
    };
    const bodies = innerBodies(rewriting, file.root);
    return render(file.source, 0, file.source.length, bodies) + exposeFunctions(file);
}
/** The name under which a function can be called from the module's top level. */
function topLevelName(file, element) {
    const declarator = element.parent?.type === 'variable_declarator' ? element.parent : undefined;
    const statement = declarator === undefined ? element : declarator.parent;
    const outer = statement.parent?.type === 'export_statement' ? statement.parent.parent : statement.parent;
    if (outer?.type !== 'program')
        return undefined;
    const name = childByField(declarator ?? element, 'name');
    return name === undefined ? undefined : file.source.slice(name.start, name.end);
}
function exposeFunctions(file) {
    const names = functionsOf(file)
        .map(({ element }) => ({ name: topLevelName(file, element), line: element.line }))
        .filter((one) => one.name !== undefined);
    const pairs = names.map(({ name, line }) => `${JSON.stringify(`${file.path}:${line}`)}:${name}`).join(',');
    return `\n;Object.assign(globalThis.__bugfixFunctions??={},{${pairs}});\n`;
}

;// CONCATENATED MODULE: ./build/src/agents/builtin/search/javascript-engine.js










const callsSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* array */.YOg(schemas/* unknown */.L5J())));
const observationSchema = schemas/* object */.Ikc({
    tests: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), passed: schemas/* boolean */.zMY(), quick: schemas/* boolean */.zMY(), ticks: schemas/* number */.aig().nonnegative() })),
    lines: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* tuple */.PVZ([schemas/* int */.Whr(), schemas/* int */.Whr()])),
    calls: callsSchema,
});
const outcomeSchema = schemas/* object */.Ikc({
    executed: schemas/* int */.Whr(),
    survivors: schemas/* array */.YOg(schemas/* int */.Whr()),
    behaviour: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())),
    seconds: schemas/* number */.aig(),
    firstSeconds: schemas/* number */.aig().nullable(),
});
/** Lines are noted as file * this + line. */
const lineBase = 1_000_000;
const mostTicks = 1_000_000;
/** Characters of mutated bodies compiled into one run; transformers other than esbuild are slow on large files. */
const batchSize = { vitest: 3_000_000, node: 4_000_000, mocha: 2_000_000, jest: 1_000_000 };
const mostBatches = 8;
/** Compiles many mutants into one file behind a switch and runs all in one process of the project's own runner. */
function createJavascriptEngine() {
    let calls = {};
    return {
        async observe(session) {
            const observed = await observe(session);
            calls = observed?.calls ?? {};
            return observed?.observation;
        },
        search: (session, request) => search(session, request, calls),
    };
}
/** Runs the harness with `sources` in the place of the files they stand for; everything is put back. */
async function runHarness(session, runner, thought, sources, plan, schema) {
    const { workspace, task } = session;
    const tests = task.testFiles.filter((path) => /\.[cm]?[jt]sx?$/.test(path));
    const copies = tests.map((path, index) => copyPath(path, index));
    const written = new Map([...sources]);
    for (const [index, path] of tests.entries())
        written.set(copies[index], copyOfTest((await workspace.read(path)) ?? '', path, runner));
    const harness = harnessPath(runner.testFile);
    written.set(harness, harnessOf(session, runner, copies, plan));
    const before = new Map();
    try {
        const ending = runner.module ? 'mjs' : 'cjs';
        await writeSearchFiles(session, {
            [`shim.${ending}`]: shimOf(runner),
            [`assert.${ending}`]: quickAssertions(runner.module, false),
            [`assert-strict.${ending}`]: quickAssertions(runner.module, true),
        });
        for (const [path, text] of written) {
            const old = await workspace.read(path);
            if (old !== undefined)
                before.set(path, old);
            await (0,promises_.writeFile)(workspace.resolve(path), text);
        }
        await session.runTests(thought, 'Solution', [harness]);
        return await readSearchResult(session, schema);
    }
    finally {
        for (const path of written.keys()) {
            const old = before.get(path);
            if (old === undefined)
                await (0,promises_.rm)(workspace.resolve(path), { force: true });
            else
                await (0,promises_.writeFile)(workspace.resolve(path), old);
        }
    }
}
async function observe(session) {
    const runner = await runnerStyle(session);
    if (runner === undefined)
        return undefined;
    const files = [];
    for (const path of await importedFiles(session, session.task.testFiles)) {
        const source = await session.workspace.read(path);
        const language = (0,languages/* languageOfFile */.K)(path);
        if (source !== undefined && language !== undefined && source.length < 300_000)
            files.push(await parseFile(path, source, language));
    }
    if (files.length === 0)
        return undefined;
    const sources = new Map(files.map((file, index) => [file.path, buildSchemata(file, new Map(), index)]));
    const thought = `Run the affected tests once with ${files.length} source files noting their executed lines.`;
    const plan = { mode: 'observe', ticks: mostTicks, asyncMilliseconds: 2000 };
    const read = await runHarness(session, runner, thought, sources, plan, observationSchema);
    if (read === undefined || read.tests.length === 0)
        return undefined;
    const lines = new Map(files.map((file) => [file.path, new Map()]));
    for (const [key, counts] of Object.entries(read.lines)) {
        const file = files[Math.floor(Number(key) / lineBase)];
        if (file !== undefined)
            lines.get(file.path).set(Number(key) % lineBase, counts);
    }
    const observation = { tests: read.tests, lines };
    return { observation, calls: read.calls };
}
/** Candidates that can be switched on in a body and compile there, in batches of limited size. */
async function* batchesOf(candidates, limit) {
    const checks = new Map();
    const ticks = new Map();
    let batch = [];
    let size = 0;
    for (const [position, candidate] of candidates.entries()) {
        const { file } = candidate.unit;
        const element = enclosingFunction(file, candidate.splices);
        if (element === undefined)
            continue;
        if (!checks.has(file))
            checks.set(file, createBodyCheck(await (0,parser/* parserOf */.B)(file.language), file.source));
        if (!ticks.has(file))
            ticks.set(file, tickSplices(file.root));
        const mutant = { id: 0, position, candidate, element, splices: candidate.splices };
        const text = mutatedBody(file, element, mutant, []);
        if (!checks.get(file)(text, /^\s*constructor\b/.test(file.source.slice(element.start, element.start + 20))))
            continue;
        batch.push(mutant);
        size += text.length;
        if (size > limit) {
            yield batch;
            batch = [];
            size = 0;
        }
    }
    if (batch.length > 0)
        yield batch;
}
/** Numbers the mutants so that those of one unit, and in it those of one function, follow each other. */
function numberMutants(batch) {
    const order = new Map();
    for (const { candidate } of batch)
        if (!order.has(candidate.unit))
            order.set(candidate.unit, order.size);
    const sorted = [...batch].sort((a, b) => order.get(a.candidate.unit) - order.get(b.candidate.unit) ||
        a.element.start - b.element.start ||
        a.position - b.position);
    return new Map(sorted.map((mutant, index) => {
        mutant.id = index + 1;
        return [mutant.id, mutant];
    }));
}
function sourcesOf(batch) {
    const files = new Map();
    for (const mutant of batch) {
        const { file } = mutant.candidate.unit;
        const ofFile = files.get(file) ?? new Map();
        ofFile.set(mutant.element, [...(ofFile.get(mutant.element) ?? []), mutant]);
        files.set(file, ofFile);
    }
    return new Map([...files].map(([file, mutants]) => [file.path, buildSchemata(file, mutants)]));
}
function unitRanges(numbered) {
    const ranges = {};
    for (const [id, { candidate }] of numbered) {
        const key = `${candidate.path}:${candidate.unit.startLine}`;
        const [low] = ranges[key] ?? [id];
        ranges[key] = [low, id + 1];
    }
    return ranges;
}
async function search(session, { candidates, observation, failing, passing }, calls) {
    const runner = await runnerStyle(session);
    if (runner === undefined)
        return undefined;
    const slowest = Math.max(0, ...observation.tests.map((test) => (test.passed ? test.ticks : 0)));
    const total = {
        statistics: { candidates: candidates.length, executed: 0, seconds: 0 },
        survivors: [],
        behaviour: new Map(),
        original: new Map(),
    };
    let batches = 0;
    for await (const batch of batchesOf(candidates, batchSize[runner.style])) {
        if (batches++ === mostBatches || session.secondsLeft < 30)
            break;
        const numbered = numberMutants(batch);
        const order = [...numbered.values()].sort((a, b) => a.position - b.position);
        const plan = {
            mode: 'search',
            mutants: order.map(({ id, candidate }) => [id, Math.round(candidate.score * 1000) / 1000]),
            failing,
            passing,
            ticks: Math.min(mostTicks, slowest * 10 + 10_000),
            margin: 1,
            asyncMilliseconds: 500,
            seconds: Math.max(10, Math.min(120, session.secondsLeft * 0.4)),
            functions: unitRanges(numbered),
            calls,
        };
        const thought = `Try ${batch.length} small edits, compiled into ${new Set(batch.map((one) => one.candidate.path)).size} files behind a switch, in one run of the test runner.`;
        const read = await runHarness(session, runner, thought, sourcesOf(batch), plan, outcomeSchema);
        if (read === undefined)
            return batches === 1 ? undefined : total;
        merge(total, read, numbered);
        if (total.survivors.length > 0)
            break;
    }
    return total;
}
function merge(total, read, numbered) {
    const { statistics } = total;
    if (read.firstSeconds !== null)
        statistics.firstSeconds = statistics.seconds + read.firstSeconds;
    statistics.executed += read.executed;
    statistics.seconds += read.seconds;
    const behaviour = total.behaviour;
    for (const id of read.survivors) {
        const mutant = numbered.get(id);
        if (mutant === undefined)
            continue;
        total.survivors.push(mutant.position);
        const answers = read.behaviour[String(id)];
        if (answers !== undefined)
            behaviour.set(mutant.position, answers);
    }
    total.survivors.sort((a, b) => a - b);
}

;// CONCATENATED MODULE: ./build/src/agents/builtin/search/python-worker.py.js
/** The resident Python worker, written into the workspace while a search lasts. Needs Python 3.8 and nothing else. */
const pythonWorker = String.raw `"""Runs the project's tests in process: once under a tracer, or once per candidate repair.

usage: worker.py observe|search TASK.json
"""
import ast, builtins, contextlib, copy, gc, hashlib, io, json, mmap, os, resource, signal, sys, time, types, unittest

MODE, TASK_FILE = sys.argv[1], sys.argv[2]
with open(TASK_FILE, encoding="utf-8") as handle:
    TASK = json.load(handle)
ROOT = os.path.realpath(".")
TASK_FOLDER = os.path.dirname(os.path.abspath(TASK_FILE))
os.chdir(TASK["testFolder"])
sys.path[0] = os.getcwd()
sys.dont_write_bytecode = True
os.environ["PYTHONHASHSEED"] = "0"


class OverBudget(BaseException):
    pass


ticks_left = 10 ** 9
ticks_given = 10 ** 9


def tick():
    global ticks_left
    ticks_left -= 1
    if ticks_left < 0:
        raise OverBudget()


def give_ticks(count):
    global ticks_left, ticks_given
    ticks_left = ticks_given = count


builtins.__bugfix_tick__ = tick


class Instrument(ast.NodeTransformer):
    """A tick at every function entry and loop round: a step budget that is the same on every machine."""

    def mark(self, node):
        self.generic_visit(node)
        call = ast.Expr(ast.Call(ast.Name("__bugfix_tick__", ast.Load()), [], []))
        first = node.body[0]
        ast.copy_location(call, first)
        ast.fix_missing_locations(call)
        documented = isinstance(first, ast.Expr) and isinstance(getattr(first, "value", None), ast.Constant)
        node.body.insert(1 if documented and isinstance(first.value.value, str) else 0, call)
        return node

    visit_FunctionDef = visit_AsyncFunctionDef = visit_For = visit_AsyncFor = visit_While = mark


def instrumented(source, path):
    return compile(Instrument().visit(ast.parse(source, path)), path, "exec", dont_inherit=True)


PROTECTED = {os.path.join(ROOT, path) for path in TASK["protected"]}


def is_ours(path):
    if not path.startswith(ROOT + os.sep) or path in PROTECTED:
        return False
    parts = path[len(ROOT):].split(os.sep)
    return not any(part in ("site-packages", "node_modules", ".git", ".bugfix-search") or part.startswith((".venv", "venv", ".tox")) for part in parts)


def install_hook():
    from importlib.machinery import SourceFileLoader
    original = SourceFileLoader.get_code

    def get_code(self, fullname):
        path = os.path.realpath(self.path)
        if is_ours(path):
            try:
                return instrumented(self.get_data(self.path), path)
            except (SyntaxError, ValueError):
                pass
        return original(self, fullname)

    SourceFileLoader.get_code = get_code


class QuickResult(unittest.TestResult):
    def __init__(self):
        super().__init__()
        self.good = True

    def fail_quickly(self, *_):
        self.good = False

    addError = addFailure = addUnexpectedSuccess = fail_quickly

    def addSubTest(self, test, subtest, err):
        if err is not None:
            self.good = False


class Check:
    """One test: how to run it quickly in this process, where that is safe, and how to run it as the runner does."""

    def __init__(self, name, quick, slow):
        self.name, self.quick, self.slow = name, quick, slow


def case_check(name, cls, method, slow):
    def quick():
        result = QuickResult()
        cls(method).run(result)
        return result.good

    return Check(name, quick, slow or quick)


def pytest_check(item):
    from _pytest import runner

    def slow():
        reports = runner.runtestprotocol(item, log=False, nextitem=None)
        return all(report.passed or report.skipped for report in reports)

    return Check(item.name, pytest_quick(item), slow)


def pytest_quick(item):
    if any(list(item.iter_markers(mark)) for mark in ("skip", "skipif", "xfail", "asyncio", "anyio")):
        return None
    definitions = getattr(getattr(item, "_fixtureinfo", None), "name2fixturedefs", None)
    if definitions is None:
        return None
    cls = getattr(item, "cls", None)
    if cls is not None and issubclass(cls, unittest.TestCase):
        own = [name for name in definitions if not name.startswith(("_unittest", "unittest_", "_xunit"))]
        plain = cls.setUpClass.__func__ is unittest.TestCase.setUpClass.__func__
        module = sys.modules.get(cls.__module__)
        if own or not plain or hasattr(module, "setUpModule") or hasattr(module, "setup_module"):
            return None
        return case_check(item.name, cls, item.name, None).quick
    spec = getattr(item, "callspec", None)
    params = spec.params if spec is not None else {}
    for name in getattr(item, "fixturenames", ()):
        defs = definitions.get(name)
        direct = not defs or defs[-1].func.__name__ == "get_direct_param_fixture_func"
        if name == "request" or name not in params or not direct:
            return None
    function = getattr(item, "function", None)
    if function is None or (function.__code__.co_flags & 0x2A0):
        return None
    names = item._fixtureinfo.argnames
    try:
        copy.deepcopy([params[name] for name in names])
    except Exception:
        return None

    def quick():
        given = {name: copy.deepcopy(params[name]) for name in names}
        target = getattr(cls(), item.originalname) if cls is not None else function
        try:
            target(**given)
        except OverBudget:
            raise
        except BaseException:
            return False
        return True

    return quick


def with_pytest(work):
    import pytest

    class Plugin:
        @pytest.hookimpl(tryfirst=True)
        def pytest_runtestloop(self, session):
            work([pytest_check(item) for item in session.items])
            return True

    arguments = ["-q", "-p", "no:cacheprovider", "--tb=no", "--no-header", "--no-summary", "-p", "no:randomly", "-p", "no:xdist", "-p", "no:cov", "-o", "addopts=", "-s"]
    return pytest.main(arguments + TASK["testFiles"], plugins=[Plugin()])


def with_unittest(work):
    loader, checks = unittest.TestLoader(), []
    for path in TASK["testFiles"]:
        folder, name = os.path.split(os.path.abspath(path))
        stack = [loader.discover(folder, pattern=name, top_level_dir=os.getcwd() if os.path.exists(os.path.join(folder, "__init__.py")) else folder)]
        while stack:
            one = stack.pop()
            if isinstance(one, unittest.TestSuite):
                stack.extend(reversed(list(one)))
            elif type(one).__name__ != "_FailedTest":
                one.setUpClass()
                checks.append(case_check(one._testMethodName, type(one), one._testMethodName, None))
    work(checks)


def run_quietly(check, quick):
    """True when the test passes; a test that exceeds its budget does not."""
    try:
        return bool((check.quick if quick else check.slow)())
    except OverBudget:
        return None
    except BaseException:
        return False


# ---- observe: which lines each test runs, whether it passes, how many steps it takes


def observe(checks):
    lines = {}
    current = set()

    def trace(frame, event, _):
        path = frame.f_code.co_filename
        if not is_ours(path):
            return None
        if event == "line":
            current.add((path, frame.f_lineno))
        return trace

    tests = []
    for check in checks:
        current.clear()
        give_ticks(TASK["observeTicks"])
        sys.settrace(trace)
        try:
            good = run_quietly(check, False)
        finally:
            sys.settrace(None)
        good = bool(good)
        tests.append({"name": check.name, "passed": good, "ticks": ticks_given - ticks_left, "quick": check.quick is not None})
        for path, line in current:
            counts = lines.setdefault(os.path.relpath(path, ROOT), {}).setdefault(line, [0, 0])
            counts[0 if not good else 1] += 1
    write({"tests": tests, "lines": lines})
    failing = sum(not test["passed"] for test in tests)
    print(f"{len(tests)} tests, {failing} fail; {sum(map(len, lines.values()))} lines of {len(lines)} files executed")


def write(result):
    with open(os.path.join(TASK_FOLDER, "result.json"), "w", encoding="utf-8") as handle:
        json.dump(result, handle)


# ---- search


class Unit:
    """A function of the project whose code is exchanged in place."""

    def __init__(self, spec, source):
        self.spec, self.source = spec, source
        self.path = os.path.join(ROOT, spec["path"])
        self.functions = []
        self.base = None

    def find(self, functions):
        wanted = (self.path, self.spec["name"])
        for function in functions:
            code = function.__code__
            if (code.co_filename, code.co_name) == wanted and self.spec["firstLine"] <= code.co_firstlineno <= self.spec["line"]:
                self.functions.append((function, code, copy.deepcopy(function.__defaults__), copy.deepcopy(function.__kwdefaults__)))
        if self.functions:
            self.base = self.compiled(self.source[self.spec["start"]:self.spec["end"]])

    def compiled(self, text):
        """The code of the function and its argument defaults, as text; None when it does not compile."""
        indent = self.spec["indent"]
        head = f"class {self.spec['owner']}:" if self.spec["owner"] else "if 1:"
        tree = ast.parse(f"{head}\n{indent}{text}" if indent else text, self.path)
        definition = tree.body[0].body[0] if indent else tree.body[0]
        if len(tree.body) != 1 or not isinstance(definition, (ast.FunctionDef, ast.AsyncFunctionDef)):
            raise SyntaxError("not one function")
        arguments = definition.args
        Instrument().visit(tree)
        ast.increment_lineno(tree, self.spec["line"] - (2 if indent else 1))
        code = compile(tree, self.path, "exec", dont_inherit=True)
        if indent and self.spec["owner"]:
            code = next(one for one in code.co_consts if isinstance(one, types.CodeType))
        found = [one for one in code.co_consts if isinstance(one, types.CodeType) and one.co_name == self.spec["name"]]
        return found[-1], arguments

    def edited(self, splices):
        text, start = self.source, self.spec["start"]
        pieces, at = [], start
        for low, high, replacement in splices:
            pieces += (text[at:low], replacement)
            at = high
        return "".join(pieces) + text[at:self.spec["end"]]

    def install(self, code, arguments):
        changed = ast.dump(arguments) != ast.dump(self.base[1])
        for function, _, defaults, keyword_defaults in self.functions:
            function.__code__ = code
            function.__defaults__ = copy.deepcopy(defaults)
            function.__kwdefaults__ = copy.deepcopy(keyword_defaults)
            if changed:
                scope = function.__globals__
                values = [eval(compile(ast.Expression(one), "<default>", "eval"), scope) for one in arguments.defaults]
                function.__defaults__ = tuple(values) or None

    def restore(self):
        for function, code, defaults, keyword_defaults in self.functions:
            function.__code__ = code
            function.__defaults__ = copy.deepcopy(defaults)
            function.__kwdefaults__ = copy.deepcopy(keyword_defaults)


def fingerprint(code):
    """Equal for functions that Python compiles to the same: what differs in blanks, comments or brackets alone."""
    constants = tuple(fingerprint(one) if isinstance(one, types.CodeType) else (type(one).__name__, repr(one)) for one in code.co_consts)
    return (code.co_code, constants, code.co_names, code.co_varnames, code.co_freevars, code.co_cellvars, getattr(code, "co_exceptiontable", b""))


class State:
    """Containers at module level, put back between candidates; caches are emptied."""

    def __init__(self, paths):
        self.saved, self.caches = [], []
        for module in list(sys.modules.values()):
            path = getattr(module, "__file__", None)
            if not path or os.path.realpath(path) not in paths:
                continue
            for name, value in list(vars(module).items()):
                if name.startswith("__"):
                    continue
                if type(value) in (list, dict, set, int, float, str, bool) or value is None:
                    with contextlib.suppress(Exception):
                        self.saved.append((module, name, value, copy.deepcopy(value)))
                elif hasattr(value, "cache_clear"):
                    self.caches.append(value)

    def restore(self):
        for module, name, value, saved in self.saved:
            if type(value) in (list, dict, set) and value != saved:
                fresh = copy.deepcopy(saved)
                value.clear()
                value.extend(fresh) if type(value) is list else value.update(fresh)
            if getattr(module, name, None) is not value:
                setattr(module, name, value)
        for cached in self.caches:
            cached.cache_clear()


UNRUN, FAILED, PLAUSIBLE, INVALID, OVER, SAME, HUNG = range(7)


def read_candidates():
    candidates = []
    with open(os.path.join(TASK_FOLDER, "candidates.jsonl"), encoding="utf-8") as handle:
        for line in handle:
            candidates.append(json.loads(line))
    return candidates


def prepare_units():
    sources, units = {}, []
    functions = [one for one in gc.get_objects() if isinstance(one, types.FunctionType)]
    for spec in TASK["units"]:
        path = os.path.join(ROOT, spec["path"])
        if path not in sources:
            with open(path, encoding="utf-8", newline="") as handle:
                sources[path] = handle.read()
        unit = Unit(spec, sources[path])
        with contextlib.suppress(SyntaxError, ValueError, StopIteration, IndexError):
            unit.find(functions)
        units.append(unit)
    return units


def split_checks(checks):
    return [checks[index] for index in TASK["failing"]], [checks[index] for index in TASK["passing"]]


def silence():
    null = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(null, descriptor)
    sys.stdout = sys.stderr = io.StringIO()


def limit_memory():
    with contextlib.suppress(Exception):
        with open("/proc/self/statm") as handle:
            used = int(handle.read().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (used + TASK["memoryBytes"],) * 2)


class Search:
    def __init__(self, checks):
        self.started = time.monotonic()
        self.units = prepare_units()
        self.candidates = read_candidates()
        self.failing, self.passing = split_checks(checks)
        count = max(1, len(self.candidates))
        self.status = mmap.mmap(-1, count)
        self.position = mmap.mmap(-1, 8 * 16)
        self.quick = all(check.quick is not None for check in self.failing)
        self.state = State({unit.path for unit in self.units})
        self.seen = set()
        self.workers = max(1, min(TASK["workers"], 8))
        self.first = None
        self.replaced = 0

    def judge(self, index, budget):
        """Runs one candidate in this process."""
        unit_index, _, splices = self.candidates[index]
        unit = self.units[unit_index]
        if unit.base is None:
            return INVALID
        try:
            code, arguments = unit.compiled(unit.edited(splices))
        except (SyntaxError, ValueError, StopIteration, IndexError, RecursionError, MemoryError):
            return INVALID
        key = (unit_index, fingerprint(code), ast.dump(arguments))
        if key in self.seen:
            return SAME
        self.seen.add(key)
        if code.co_freevars != unit.functions[0][1].co_freevars:
            return INVALID
        try:
            unit.install(code, arguments)
        except BaseException:
            unit.restore()
            return INVALID
        try:
            return self.run_tests(budget)
        finally:
            unit.restore()

    def run_tests(self, budget):
        self.state.restore()
        passed = 0
        for check in self.failing:
            give_ticks(budget)
            good = run_quietly(check, self.quick)
            if good is None or ticks_left < 0:
                return OVER if passed else FAILED
            if not good:
                return FAILED
            passed += 1
        for check in self.passing:
            if check.quick is None:
                continue
            give_ticks(budget * 4)
            if not run_quietly(check, True):
                return FAILED
        return PLAUSIBLE

    def chunk(self, slot, indices, budget):
        """A child process: judges candidates one after the other and leaves each verdict in shared memory."""
        silence()
        limit_memory()
        sys.setrecursionlimit(600)
        gc.freeze()
        for index in indices:
            self.mark(slot, index)
            self.status[index] = self.judge(index, budget)
        self.mark(slot, -1)

    def mark(self, slot, index):
        self.position[slot * 8:slot * 8 + 8] = (index + 1).to_bytes(8, "little")

    def at(self, slot):
        return int.from_bytes(self.position[slot * 8:slot * 8 + 8], "little") - 1

    def limit(self):
        """Behind the first survivor only candidates of about its cost are still tried."""
        first = next((index for index in range(self.done_to) if self.status[index] == PLAUSIBLE), None)
        if first is None:
            return len(self.candidates)
        if self.first is None:
            self.first = time.monotonic() - self.started
        ceiling = self.candidates[first][1] + TASK["margin"]
        index = first
        while index < len(self.candidates) and self.candidates[index][1] <= ceiling:
            index += 1
        return index

    def run(self, indices, budget):
        size = TASK["chunk"] if self.quick else 1
        queue = [indices[at:at + size] for at in range(0, len(indices), size)]
        running, slots = {}, list(range(self.workers))
        self.done_to = 0
        end = len(self.candidates)
        while queue or running:
            while queue and slots and queue[0][0] < end and time.monotonic() - self.started < TASK["seconds"]:
                slot, part = slots.pop(0), queue.pop(0)
                self.mark(slot, part[0])
                pid = os.fork()
                if pid == 0:
                    try:
                        self.chunk(slot, part, budget)
                    finally:
                        os._exit(0)
                running[pid] = [slot, part, part[0], time.monotonic()]
            if not running:
                break
            for pid in list(running):
                slot, part, last, since = running[pid]
                ended = os.waitpid(pid, os.WNOHANG)[0] != 0
                now = self.at(slot)
                if now != last:
                    running[pid][2:] = [now, time.monotonic()]
                elif not ended and time.monotonic() - since > TASK["hangSeconds"]:
                    os.kill(pid, signal.SIGKILL)
                    os.waitpid(pid, 0)
                    ended = True
                if ended:
                    del running[pid]
                    slots.append(slot)
                    stuck = self.at(slot)
                    if stuck >= 0:
                        # It was killed, or the candidate killed it: replaced behind that one, so that nothing is skipped.
                        self.status[stuck] = HUNG
                        self.replaced += 1
                        rest = [index for index in part if index > stuck]
                        if rest:
                            queue.insert(0, rest)
            pending = [value[1][0] for value in running.values()] + ([queue[0][0]] if queue else [len(self.candidates)])
            self.done_to = min(pending)
            end = self.limit()
            time.sleep(0.002)

    def survivors(self):
        self.done_to = len(self.candidates)
        end = self.limit()
        return [index for index in range(end) if self.status[index] == PLAUSIBLE]

    def confirm(self, index):
        """The whole of the collected tests as the runner runs them, in original order, in a process of its own."""
        pid = os.fork()
        if pid == 0:
            good = False
            try:
                silence()
                limit_memory()
                signal.alarm(60)
                unit_index, _, splices = self.candidates[index]
                unit = self.units[unit_index]
                unit.install(*unit.compiled(unit.edited(splices)))
                good = True
                for check in self.order:
                    give_ticks(TASK["confirmTicks"])
                    good = good and bool(run_quietly(check, False))
            finally:
                os._exit(0 if good else 1)
        return os.waitpid(pid, 0)[1] == 0


def search(checks):
    engine = Search(checks)
    wanted = {id(check) for check in engine.failing + engine.passing}
    engine.order = [check for check in checks if id(check) in wanted]
    count = len(engine.candidates)
    engine.run(list(range(count)), TASK["ticks"])
    again = [index for index in range(count) if engine.status[index] == OVER]
    if again and not engine.survivors():
        engine.run(again[:400], TASK["ticks"] * 40)
    found = engine.survivors()
    confirmed = []
    for index in found[:TASK["mostSurvivors"]]:
        if engine.confirm(index):
            confirmed.append(index)
    seconds = time.monotonic() - engine.started
    statuses = list(engine.status[:count])
    executed = sum(one in (FAILED, PLAUSIBLE, OVER, HUNG) for one in statuses)
    stats = {
        "candidates": count, "executed": executed, "same": statuses.count(SAME), "invalid": statuses.count(INVALID),
        "overBudget": statuses.count(OVER), "hung": statuses.count(HUNG), "plausible": len(found), "confirmed": len(confirmed),
        "seconds": round(seconds, 3), "firstSeconds": engine.first and round(engine.first, 3), "replacedWorkers": engine.replaced,
        "inProcess": engine.quick,
    }
    behaviour = compare(engine, confirmed) if len(confirmed) > 1 else {}
    write({"stats": stats, "survivors": confirmed, "behaviour": behaviour})
    way = "in process" if engine.quick else "with one process per candidate, since the failing tests need fixtures"
    print(f"{executed} of {count} candidates executed {way} in {seconds:.2f} s ({executed / max(seconds, 1e-6):.0f}/s)")
    print(f"not executed: {stats['same']} compile to what was tried before, {stats['invalid']} do not compile, {statuses.count(UNRUN)} were behind the stop")
    print(f"{stats['overBudget'] + stats['hung']} exceeded their budget; {len(found)} pass the failing tests, {len(confirmed)} of them also all others in original order")


# ---- compare: what survivors do on inputs near those of the tests


def variations(value, depth=0):
    """Values near value, always the same ones in the same order."""
    if isinstance(value, bool):
        yield not value
    elif isinstance(value, int):
        yield from (value + 1, value - 1, 0, 1, -value, value * 2, 2, 3, 5, 7, 10)
    elif isinstance(value, float):
        yield from (value + 1.0, value - 0.5, 0.0, -value)
    elif isinstance(value, str):
        yield from (value[1:], value[:-1], "", value + value, value[::-1], value.upper(), value + "a", value.swapcase(), " " + value, value[:1])
    elif isinstance(value, (list, tuple)):
        kind = type(value)
        if kind in (list, tuple):
            yield from (value[1:], value[:-1], value[::-1], value + value, value[:1], kind())
            if depth < 2:
                for position, item in enumerate(value[:3]):
                    for other in list(variations(item, depth + 1))[:4]:
                        yield value[:position] + kind([other]) + value[position + 1:]
    elif isinstance(value, dict) and type(value) is dict:
        for key in list(value)[:3]:
            yield {other: item for other, item in value.items() if other != key}
            if depth < 2:
                for other in list(variations(value[key], depth + 1))[:3]:
                    yield {**value, key: other}
    elif isinstance(value, set) and type(value) is set:
        yield set()
        yield set(list(sorted(value, key=repr))[1:])


def record_calls(engine, unit):
    """The arguments of calls that the tests make."""
    codes = {function.__code__ for function, *_ in unit.functions}
    calls, seen = [], set()

    def profile(frame, event, _):
        if event != "call" or frame.f_code not in codes or len(calls) > 40:
            return
        code = frame.f_code
        if code.co_flags & 0x0C or code.co_kwonlyargcount:
            return
        with contextlib.suppress(BaseException):
            given = [frame.f_locals[name] for name in code.co_varnames[:code.co_argcount]]
            key = repr(given)
            if len(key) < 2000 and key not in seen and " at 0x" not in key:
                seen.add(key)
                calls.append(copy.deepcopy(given))

    for check in engine.order:
        give_ticks(TASK["ticks"])
        sys.setprofile(profile)
        try:
            run_quietly(check, check.quick is not None)
        finally:
            sys.setprofile(None)
    return calls


def inputs_near(calls):
    inputs, seen = [], set()

    def add(given):
        key = repr(given)
        if key not in seen and len(key) < 2000:
            seen.add(key)
            inputs.append(given)

    for given in calls[:12]:
        add(given)
    for given in calls[:12]:
        for position, value in enumerate(given):
            for other in variations(value):
                add(given[:position] + [other] + given[position + 1:])
    return inputs[:400]


def describe(value):
    if isinstance(value, types.GeneratorType):
        value = [one for _, one in zip(range(200), value)]
    text = repr(value)
    return "object" if " at 0x" in text else text[:4000]


def behaviour_of(engine, index, inputs):
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        answers = []
        try:
            silence()
            limit_memory()
            signal.alarm(10)
            sys.setrecursionlimit(600)
            unit_index, _, splices = engine.candidates[index] if index >= 0 else (engine.compared, 0, [])
            unit = engine.units[unit_index]
            if index >= 0:
                unit.install(*unit.compiled(unit.edited(splices)))
            function = unit.functions[0][0]
            for given in inputs:
                engine.state.restore()
                give_ticks(TASK["ticks"])
                mine = copy.deepcopy(given)
                try:
                    answer = describe(function(*mine)) + " / " + repr(mine)[:2000]
                except OverBudget:
                    answer = "over budget"
                except BaseException as error:
                    answer = "raises " + type(error).__name__
                answers.append(hashlib.sha256(answer.encode("utf-8", "replace")).hexdigest()[:12] + ("!" if answer.startswith("raises") else ""))
            os.write(writing, json.dumps(answers).encode())
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as handle:
        data = handle.read()
    os.waitpid(pid, 0)
    return json.loads(data) if data else None


def compare(engine, confirmed):
    behaviour = {}
    for unit_index in sorted({engine.candidates[index][0] for index in confirmed}):
        unit = engine.units[unit_index]
        engine.compared = unit_index
        inputs = inputs_near(record_calls(engine, unit))
        if not inputs:
            continue
        behaviour[f"original:{unit_index}"] = behaviour_of(engine, -1, inputs)
        for index in confirmed:
            if engine.candidates[index][0] == unit_index:
                behaviour[str(index)] = behaviour_of(engine, index, inputs)
    return behaviour


def main():
    install_hook()
    work = {"observe": observe, "search": search}[MODE]
    called = []

    def once(checks):
        called.append(True)
        work(checks)

    if TASK["runner"] == "pytest":
        with_pytest(once)
    else:
        with_unittest(once)
    if not called:
        print("The tests could not be collected in this process.")
        sys.exit(3)


main()
`;

;// CONCATENATED MODULE: ./build/src/agents/builtin/search/python-engine.js




const python_engine_observationSchema = schemas/* object */.Ikc({
    tests: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), passed: schemas/* boolean */.zMY(), quick: schemas/* boolean */.zMY(), ticks: schemas/* int */.Whr().nonnegative() })),
    lines: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* tuple */.PVZ([schemas/* int */.Whr(), schemas/* int */.Whr()]))),
});
const python_engine_outcomeSchema = schemas/* object */.Ikc({
    stats: schemas/* object */.Ikc({
        candidates: schemas/* int */.Whr(),
        executed: schemas/* int */.Whr(),
        seconds: schemas/* number */.aig(),
        firstSeconds: schemas/* number */.aig().nullable(),
        replacedWorkers: schemas/* int */.Whr(),
    }),
    survivors: schemas/* array */.YOg(schemas/* int */.Whr().nonnegative()),
    behaviour: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP()).nullable()),
});
const observeTicks = 400_000;
const python_engine_mostTicks = 2_000_000;
/** Collects the tests once with the project's own pytest or unittest and exchanges the code of one function at a time. */
const pythonEngine = { observe: python_engine_observe, search: python_engine_search };
function pythonOf(session) {
    const word = session.task.stack.testCommand.split(/\s+/).find((one) => /(?:^|\/)python[\d.]*$/.test(one));
    return word ?? 'python';
}
function commonTask(session) {
    const { stack, testFiles, protectedPaths } = session.task;
    const { testFolder } = stack;
    const prefix = testFolder === '.' ? '' : `${testFolder}/`;
    return {
        testFolder,
        testFiles: testFiles.map((file) => (file.startsWith(prefix) ? file.slice(prefix.length) : file)),
        protected: [...new Set([...protectedPaths, ...testFiles])],
        runner: stack.testFramework === 'unittest' ? 'unittest' : 'pytest',
        observeTicks,
    };
}
async function python_engine_observe(session) {
    await writeSearchFiles(session, { 'worker.py': pythonWorker, 'task.json': JSON.stringify(commonTask(session)) });
    await session.command('Run the affected tests once under a tracer: which lines do failing and passing tests execute?', 'FaultLocalization', `${pythonOf(session)} ${searchFolder}/worker.py observe ${searchFolder}/task.json`, 180);
    const read = await readSearchResult(session, python_engine_observationSchema);
    if (read === undefined)
        return undefined;
    const lines = Object.entries(read.lines).map(([path, counts]) => [path, new Map(Object.entries(counts).map(([line, pair]) => [Number(line), pair]))]);
    return { tests: read.tests, lines: new Map(lines) };
}
/** Positions count characters in Python and UTF-16 units here; they differ where characters lie beyond the basic plane. */
function characterPositions(source) {
    if (!/[\ud800-\udbff]/.test(source))
        return (position) => position;
    return (position) => [...source.slice(0, position)].length;
}
function unitTask(unit) {
    const { element, file } = unit;
    const position = characterPositions(file.source);
    const lineStart = file.source.lastIndexOf('\n', element.start - 1) + 1;
    const owner = [...ancestors(element)].find((one) => one.type === 'class_definition');
    const ownerName = owner?.children.find((child) => child.field === 'name');
    return {
        path: file.path,
        name: unit.name,
        start: position(element.start),
        end: position(element.end),
        firstLine: element.parent?.type === 'decorated_definition' ? element.parent.line : element.line,
        line: element.line,
        indent: file.source.slice(lineStart, element.start),
        owner: ownerName === undefined ? '' : file.source.slice(ownerName.start, ownerName.end),
    };
}
async function python_engine_search(session, request) {
    const { candidates, observation, failing, passing } = request;
    const units = [...new Set(candidates.map((one) => one.unit))];
    const positions = new Map(units.map((unit) => [unit, characterPositions(unit.file.source)]));
    const lines = candidates.map(({ unit, score, splices }) => {
        const position = positions.get(unit);
        const placed = splices.map(({ start, end, text }) => [position(start), position(end), text]);
        return JSON.stringify([units.indexOf(unit), Math.round(score * 1000) / 1000, placed]);
    });
    const slowest = Math.max(...observation.tests.map((test) => (test.passed ? test.ticks : 0)), 0);
    const ticks = Math.min(python_engine_mostTicks, slowest * 10 + 10_000);
    const task = {
        ...commonTask(session),
        units: units.map(unitTask),
        failing,
        passing,
        ticks,
        confirmTicks: ticks * 40,
        margin: 1,
        chunk: 400,
        workers: 2,
        memoryBytes: 1024 ** 3,
        hangSeconds: 4,
        mostSurvivors: 60,
        seconds: Math.max(10, Math.min(300, session.secondsLeft * 0.5)),
    };
    await writeSearchFiles(session, { 'task.json': JSON.stringify(task), 'candidates.jsonl': lines.join('\n') });
    await session.command(`Try ${candidates.length} small edits of ${units.map((unit) => unit.name).join(', ')} against the tests, the likeliest first.`, 'Solution', `${pythonOf(session)} ${searchFolder}/worker.py search ${searchFolder}/task.json`, task.seconds + 120);
    const read = await readSearchResult(session, python_engine_outcomeSchema);
    return read === undefined ? undefined : readOutcome(read, candidates.length, units);
}
function readOutcome(read, count, units) {
    const { firstSeconds, ...stats } = read.stats;
    const behaviour = new Map();
    const original = new Map();
    for (const [key, answers] of Object.entries(read.behaviour)) {
        const [name, index] = key.split(':');
        if (answers === null)
            continue;
        if (index === undefined)
            behaviour.set(Number(name), answers);
        else if (units[Number(index)] !== undefined)
            original.set(units[Number(index)], answers);
    }
    return {
        statistics: { ...stats, ...(firstSeconds === null ? {} : { firstSeconds }) },
        survivors: read.survivors.filter((index) => index < count),
        behaviour,
        original,
    };
}

;// CONCATENATED MODULE: ./build/src/agents/builtin/runs/definitions.js

const declarations = [
    /\b(?:def|class|function\*?|func|fn|const|let|var|type|interface|struct|enum|trait|static)\s+(?:\([^)]*\)\s*)?([A-Za-z_$][\w$]*)/,
    /^\s+(?:(?:async|public|private|protected|final|get|set|override|abstract)\s+)*(?:[\w<>[\],?.]+\s+)?([A-Za-z_$][\w$]*)\s*\([^;{}]*\)[^;{}]*\{\s*$/,
    /^([A-Za-z_]\w*)\s*(?::[^=]+)?=(?!=)/,
];
const source = /\.(?:py|[cm]?[jt]sx?|go|rs|java|kt|rb|php|cs|c|h|cc|cpp|hpp|scala|swift|vue|svelte)$/;
const keywords = new Set(['if', 'for', 'while', 'switch', 'catch', 'return', 'function', 'else', 'new', 'with']);
const definitions_mostFiles = 4000;
const longestLine = 400;
/** What production code defines, by name; found by the shape of lines, in every common language. */
async function collectDefinitions(workspace) {
    const definitions = new Map();
    const paths = (await workspace.trackedFiles()).filter((path) => source.test(path) && !(0,test_paths/* isTestPath */.M)(path));
    for (const path of paths.slice(0, definitions_mostFiles)) {
        const text = await workspace.read(path);
        if (text === undefined || text.length > 1_000_000)
            continue;
        for (const found of definitionsIn(path, text)) {
            definitions.set(found.name, [...(definitions.get(found.name) ?? []), found]);
        }
    }
    return definitions;
}
function definitionsIn(path, text) {
    return text.split('\n').flatMap((content, index) => {
        if (content.length > longestLine)
            return [];
        const name = declarations.map((pattern) => pattern.exec(content)?.[1]).find((found) => found !== undefined);
        return name === undefined || name.length < 2 || keywords.has(name) ? [] : [{ name, path, line: index + 1 }];
    });
}
/** The names in `text` that production code defines, the rarest definitions first, then in the text's order. */
function definedNames(text, definitions) {
    const names = new Set(text.match(/[A-Za-z_$][\w$]*/g) ?? []);
    return [...names]
        .filter((name) => definitions.has(name))
        .sort((a, b) => definitions.get(a).length - definitions.get(b).length);
}

;// CONCATENATED MODULE: ./build/src/agents/builtin/runs/failure.js
/** How many of the tests that shall pass don't: those reported as anything else and those not reported at all. */
function countFailing(task, execution) {
    const passed = new Set(execution.report.tests.filter((test) => test.status === 'passed').map((test) => test.id));
    return task.failingTests.filter((test) => !passed.has(test.id)).length;
}
/** Tests that pass in `before` and fail in `after`. */
function newFailures(before, after) {
    const passed = new Set(before.report.tests.filter((test) => test.status === 'passed').map((test) => test.id));
    return after.report.tests.filter((test) => passed.has(test.id) && isFailure(test));
}
function isFailure(test) {
    return test.status === 'failed' || test.status === 'error';
}
/** What the failing tests say, from the run if it names them, else from the task. */
function failureTexts(task, execution) {
    const wanted = new Set(task.failingTests.map((test) => test.id));
    const reported = execution.report.tests.filter((test) => wanted.has(test.id) && isFailure(test));
    const sources = reported.length > 0 ? reported : task.failingTests;
    return sources.map((test) => `${test.message ?? ''}\n${test.traceback ?? ''}`).filter((text) => text.trim() !== '');
}
const place = /([\w@./\\+-]+\.[A-Za-z]{1,5})(?:"?,? line |:)(\d+)/g;
/** The places in tracked files that `text` names, in its order, each once. */
async function framesIn(text, workspace) {
    const tracked = await workspace.trackedFiles();
    const bySuffix = new Map();
    for (const path of tracked) {
        const name = path.split('/').at(-1);
        bySuffix.set(name, [...(bySuffix.get(name) ?? []), path]);
    }
    const frames = new Map();
    for (const [, written, line] of text.slice(0, 200_000).matchAll(place)) {
        const path = resolvePath(written.replaceAll('\\', '/'), bySuffix);
        if (path !== undefined)
            frames.set(`${path}:${line}`, { path, line: Number(line) });
    }
    return [...frames.values()];
}
/** The tracked path that `written` ends with, or that ends with `written`, when only one does. */
function resolvePath(written, byName) {
    const clean = written.replace(/^(\.\/)+/, '');
    const fitting = (byName.get(clean.split('/').at(-1)) ?? []).filter((path) => path === clean || clean.endsWith(`/${path}`) || path.endsWith(`/${clean}`));
    return fitting.length === 1 ? fitting[0] : fitting.find((path) => clean.endsWith(path));
}

;// CONCATENATED MODULE: ./build/src/agents/builtin/runs/orient.js



const mostSearches = 3;
/** Runs the failing tests, reads what they say and use, and finds where that is defined. */
async function orient(session) {
    const { task, workspace } = session;
    const baseline = await session.runTests(`Run ${describeFiles(task.testFiles)} to see the failure before reading any code.`, 'FaultLocalization', task.testFiles);
    const texts = failureTexts(task, baseline);
    const named = await framesIn(texts.join('\n') || baseline.console, workspace);
    const frames = named.filter((frame) => !(0,test_paths/* isTestPath */.M)(frame.path) && !task.protectedPaths.includes(frame.path));
    await session.think(describeFailure(task, baseline, frames), 'FaultLocalization');
    await lookAround(session);
    const testText = await openFailingTests(session, named);
    const suspects = await searchSuspects(session, testText, texts.join('\n'));
    return { baseline, frames, suspects, testText };
}
function describeFiles(files) {
    return files.length === 0 ? 'the test suite' : files.slice(0, 3).join(', ') + (files.length > 3 ? ', ...' : '');
}
function describeFailure(task, baseline, frames) {
    const failing = countFailing(task, baseline);
    const first = task.failingTests[0];
    const message = failureTexts(task, baseline)[0]?.trim().split('\n')[0]?.slice(0, 300);
    const place = frames.at(-1);
    return [
        `${failing} of ${task.failingTests.length} tests that should pass do not${first === undefined ? '' : `, among them ${first.name}`}.`,
        message === undefined ? 'The run gives no message for them.' : `The first says: ${message}`,
        place === undefined
            ? 'No line of production code is named, so the code must be found through what the tests call.'
            : `The innermost production code named is ${place.path}:${place.line}.`,
    ].join(' ');
}
/** Lists the folders in which the tests are and the sources beside them. */
async function lookAround(session) {
    const folder = (session.task.testFiles[0] ?? '').split('/').slice(0, -1).join('/') || '.';
    await session.list(`See which tests lie beside the failing ones in ${folder}.`, folder);
    if (folder !== '.')
        await session.list('See how the repository is laid out.', '.');
}
async function openFailingTests(session, frames) {
    let text = '';
    for (const path of session.task.testFiles.slice(0, 2)) {
        const content = (await session.workspace.read(path)) ?? '';
        const lines = content.split('\n');
        const line = frames.find((frame) => frame.path === path)?.line ?? findTestLine(session.task, lines, path);
        const head = lines.slice(0, 40).filter((one) => /import|require|use |from /.test(one));
        const opened = await session.open(`Read the failing test in ${path} around line ${line}: what does it call, and what does it expect?`, path, line - 25, line + 25);
        text += `${opened}\n${head.join('\n')}\n`;
    }
    return text;
}
/** The line (from 1) of the first failing test of `path`, by its name. */
function findTestLine(task, lines, path) {
    for (const test of task.failingTests) {
        if (test.file !== undefined && test.file !== path)
            continue;
        const name = test.name
            .split(/ > |::|\.(?=\w+$)/)
            .at(-1)
            .replace(/\[.*$/, '')
            .trim();
        const found = name === '' ? -1 : lines.findIndex((line) => line.includes(name));
        if (found >= 0)
            return found + 1;
    }
    return 1;
}
async function searchSuspects(session, testText, failure) {
    const definitions = await collectDefinitions(session.workspace);
    const names = [...new Set([...definedNames(failure, definitions), ...definedNames(testText, definitions)])];
    for (const name of names.slice(0, mostSearches)) {
        const [definition] = definitions.get(name);
        await session.search(`The failing test involves ${name}, defined in ${definition.path}; find every use.`, name);
    }
    return names.flatMap((name) => definitions.get(name));
}

// EXTERNAL MODULE: ./build/src/syntax/splice.js
var splice = __webpack_require__(34377);
;// CONCATENATED MODULE: ./build/src/agents/builtin/candidates/calls.js

const pythonWraps = [
    'len',
    'abs',
    'int',
    'str',
    'list',
    'sorted',
    'set',
    'max',
    'min',
    'sum',
    'float',
    'round',
    'reversed',
    'tuple',
    'bool',
];
const pythonMethods = [
    'strip()',
    'lower()',
    'upper()',
    'copy()',
    'split()',
    'swapcase()',
    'items()',
    'values()',
    'keys()',
];
const javascriptWraps = [
    'Math.abs',
    'Math.floor',
    'Math.ceil',
    'Math.round',
    'Math.trunc',
    'Number',
    'String',
    'Boolean',
    'parseInt',
];
const javascriptMethods = [
    'length',
    'trim()',
    'toLowerCase()',
    'toUpperCase()',
    'toString()',
    'slice()',
    'reverse()',
    'sort()',
    'size',
];
/** Arguments exchanged, dropped, added; calls dropped around their argument or after their receiver. */
function mutateCall(collector, call) {
    const { profile } = collector.unit.file;
    const list = call.children.find((child) => profile.argumentLists.has(child.type));
    if (list === undefined)
        return;
    const given = namedChildren(list);
    given.forEach((argument, index) => {
        const next = given[index + 1];
        if (next !== undefined)
            collector.swap('swapped-arguments', 1.4, argument, next);
        dropListed(collector, 'dropped-argument', 1.7, given, index);
    });
    if (given.length > 2)
        collector.swap('swapped-arguments', 1.7, given[0], given.at(-1));
    for (const name of collector.unit.locals.slice(0, 8))
        addListed(collector, 'added-argument', 2.2, list, given, name);
    for (const value of ['1', '0', profile.words.true])
        addListed(collector, 'added-argument', 2.5, list, given, value);
    if (given.length === 1)
        collector.replace('dropped-call', 1.6, call, collector.text(given[0]));
    const callee = childByField(call, 'function');
    if (callee !== undefined && profile.members.has(callee.type)) {
        collector.replace('dropped-method', 1.7, call, collector.text(callee.children[0]));
    }
}
/** Removes the `index`th of `items` with the comma beside it. */
function dropListed(collector, kind, cost, items, index) {
    const item = items[index];
    const next = items[index + 1];
    const previous = items[index - 1];
    const start = next === undefined && previous !== undefined ? previous.end : item.start;
    const end = next === undefined ? item.end : next.start;
    collector.splice(kind, cost, item.line, [{ start, end, text: '' }]);
}
function addListed(collector, kind, cost, list, items, text) {
    const last = items.at(-1);
    const at = last === undefined ? list.start + 1 : last.end;
    collector.splice(kind, cost, list.line, [{ start: at, end: at, text: last === undefined ? text : `, ${text}` }]);
}
/** Whether something else could stand in the place of `element`: it is a value, not a target, a name or a callee. */
function isValue(collector, element) {
    const { profile } = collector.unit.file;
    const { parent } = element;
    if (!element.named || parent === undefined)
        return false;
    if (/^(left|name|function|parameters|type|return_type|body|consequence|alternative|label|operator|key|pattern)$/.test(element.field ?? ''))
        return profile.binaries.has(parent.type) && element.field === 'left';
    return (profile.argumentLists.has(parent.type) ||
        profile.binaries.has(parent.type) ||
        profile.returns.has(parent.type) ||
        profile.subscripts.has(parent.type) ||
        profile.lists.has(parent.type) ||
        /^(right|value|index|subscript|condition|iterable)$/.test(element.field ?? '') ||
        parent.type === 'slice' ||
        parent.type === 'conditional_expression' ||
        parent.type === 'parenthesized_expression');
}
const plain = /^(identifier|call|call_expression|attribute|member_expression|subscript|subscript_expression|field_expression|selector_expression|index_expression|method_invocation|field_access)$/;
const arithmetic = /^(binary_operator|binary_expression|unary_operator)$/;
/** Calls and methods put around a value; off by one; the sign; the value of another place. */
function mutateValue(collector, element) {
    if (!isValue(collector, element))
        return;
    const text = collector.text(element);
    if (text.length > 80 || text.includes('\n'))
        return;
    const isPlain = plain.test(element.type);
    if (!isPlain && !(arithmetic.test(element.type) && !/[<>=&|]/.test(text)))
        return;
    const parentIsPositional = /subscript|slice|index/.test(element.parent.type) || /comparison/.test(element.parent.type);
    const cost = parentIsPositional ? 1.3 : 1.6;
    const argument = collector.unit.file.profile.argumentLists.has(element.parent.type);
    collector.replace('off-by-one', argument ? 1.4 : cost, element, `${text} + 1`);
    collector.replace('off-by-one', argument ? 1.4 : cost, element, `${text} - 1`);
    collector.replace('sign', 2, element, isPlain ? `-${text}` : `-(${text})`);
    if (!isPlain)
        return;
    const { family } = collector.unit.file.profile;
    if (family !== 'python' && family !== 'javascript')
        return;
    for (const name of family === 'python' ? pythonWraps : javascriptWraps)
        collector.replace('wrapped-value', 2.2, element, `${name}(${text})`);
    for (const method of family === 'python' ? pythonMethods : javascriptMethods)
        collector.replace('added-method', 2.3, element, `${text}.${method}`);
    mutateSequence(collector, element, text, family);
}
function mutateSequence(collector, element, text, family) {
    const indices = family === 'python' ? ['0', '-1', '1', '1:', ':-1', '::-1', ':'] : ['0', '1'];
    for (const index of indices)
        collector.replace('added-subscript', 2.3, element, `${text}[${index}]`);
    for (const name of collector.unit.locals.slice(0, 8)) {
        collector.replace('added-subscript', 2.4, element, `${text}[${name}]`);
        collector.replace('added-operand', 2.3, element, `${text} + ${name}`);
        collector.replace('added-operand', 2.3, element, `${text} - ${name}`);
        collector.replace('added-operand', 2.6, element, `${text} * ${name}`);
    }
    if (family === 'javascript') {
        for (const end of ['slice(1)', 'slice(0, -1)', 'slice().reverse()'])
            collector.replace('added-method', 2.3, element, `${text}.${end}`);
        if (collector.unit.file.source.includes('async'))
            collector.replace('missing-await', 1.6, element, `await ${text}`);
        collector.replace('default-value', 2.3, element, `(${text} ?? 0)`);
    }
}
/** A slice's bounds and an element's index. */
function mutateSubscript(collector, element) {
    if (element.type === 'slice') {
        const bounds = namedChildren(element);
        if (bounds.length > 0)
            collector.replace('dropped-bound', 1.5, element, ':');
        for (const bound of bounds)
            collector.replace('slice-bound', 1.7, bound, '1');
        const parts = collector.text(element).split(':');
        if (parts.length === 2) {
            const [low, high] = parts;
            for (const other of [`${low}:`, `:${high}`, `${high}:${low}`, `${high.trim()}:`, `:${low.trim()}`])
                collector.replace('slice-bound', 1.6, element, other);
            for (const step of ['2', '-1'])
                collector.replace('slice-step', 1.9, element, `${low}:${high}:${step}`);
            for (const name of [...collector.unit.locals.slice(0, 8), '1', '-1', '2']) {
                collector.replace('slice-bound', 1.9, element, `${low}:${name}`);
                collector.replace('slice-bound', 1.9, element, `${name}:${high}`);
            }
        }
        if (parts.length === 3)
            collector.replace('slice-step', 1.6, element, parts.slice(0, 2).join(':'));
        return;
    }
    const index = childByField(element, 'subscript') ?? childByField(element, 'index');
    const object = element.children[0];
    if (index === undefined || object === undefined)
        return;
    collector.replace('dropped-subscript', 1.8, element, collector.text(object));
    const { family } = collector.unit.file.profile;
    if (family === 'python' && index.type !== 'slice') {
        for (const other of ['-1', '0', '1', '-2'])
            collector.replace('index', 1.6, index, other);
        for (const name of [`:${collector.text(index)}`, `${collector.text(index)}:`])
            collector.replace('index', 2, index, name);
        collector.replace('default-value', 2, element, `${collector.text(object)}.get(${collector.text(index)}, 0)`);
    }
}
function mutateExpressions(collector, element) {
    const { profile } = collector.unit.file;
    if (profile.calls.has(element.type))
        mutateCall(collector, element);
    if (profile.subscripts.has(element.type) || element.type === 'slice')
        mutateSubscript(collector, element);
    if (profile.lists.has(element.type))
        mutateList(collector, element);
    if (/^(await_expression|await|unary_expression|unary_operator|not_operator)$/.test(element.type)) {
        const operand = namedChildren(element).at(-1);
        if (operand !== undefined)
            collector.replace('dropped-operator', 1.4, element, collector.text(operand));
    }
    mutateValue(collector, element);
}
function mutateList(collector, element) {
    const items = namedChildren(element);
    items.forEach((item, index) => {
        const next = items[index + 1];
        if (next !== undefined)
            collector.swap('swapped-elements', 1.5, item, next);
        if (items.length > 1)
            dropListed(collector, 'dropped-element', 1.9, items, index);
    });
    if (items.length > 2)
        collector.swap('swapped-elements', 1.7, items[0], items.at(-1));
    if (element.type === 'pattern_list' || element.type === 'expression_list')
        return;
    for (const name of [...collector.unit.locals.slice(0, 6), '0'])
        addListed(collector, 'added-element', 2.4, element, items, name);
    if (items.length === 0 && collector.unit.file.profile.family === 'python') {
        for (const name of collector.unit.locals.slice(0, 6))
            collector.replace('added-element', 2.4, element, `[${name}]`);
    }
}

;// CONCATENATED MODULE: ./build/src/agents/builtin/candidates/operators.js

const comparisons = ['<', '<=', '>', '>=', '==', '!='];
const strictComparisons = ['<', '<=', '>', '>=', '===', '!=='];
const operators_arithmetic = ['+', '-', '*', '/', '%'];
const groups = [
    ['&', '|', '^'],
    ['<<', '>>', '>>>'],
    ['+=', '-=', '*=', '/='],
    ['&=', '|=', '^='],
    ['=', '+=', '-='],
    ['++', '--'],
];
function alternatives(operator, family) {
    if (family === 'python') {
        if (operator === 'is')
            return ['is not', '=='];
        if (operator === 'is not')
            return ['is', '!='];
        if (operator === 'in')
            return ['not in', '=='];
        if (operator === 'not in')
            return ['in', '!='];
        if (operator === 'and')
            return ['or'];
        if (operator === 'or')
            return ['and'];
        if ([...operators_arithmetic, '//', '**'].includes(operator))
            return [...operators_arithmetic, '//', '**'];
    }
    if (operator === '&&')
        return ['||'];
    if (operator === '||')
        return family === 'javascript' ? ['&&', '??'] : ['&&'];
    if (operator === '??')
        return ['||'];
    if (family === 'javascript' && (strictComparisons.includes(operator) || operator === '==' || operator === '!='))
        return [...strictComparisons, ...(operator === '===' ? ['=='] : operator === '!==' ? ['!='] : [])];
    if (comparisons.includes(operator))
        return comparisons;
    if (operators_arithmetic.includes(operator))
        return family === 'javascript' ? [...operators_arithmetic, '**'] : operators_arithmetic;
    return groups.find((group) => group.includes(operator)) ?? [];
}
/** The operator tokens of a node with operands: anonymous children that are not brackets. */
function operatorsOf(element) {
    return element.children.filter((child) => !/^[()[\]{},;]$/.test(child.type) && (!child.named || / /.test(child.type)));
}
/** Other operators; operands exchanged; one operand dropped. */
function mutateOperators(collector, element) {
    const { profile } = collector.unit.file;
    if (profile.augmented.has(element.type) || element.type === 'update_expression') {
        for (const token of operatorsOf(element))
            replaceOperator(collector, token);
        return;
    }
    if (!profile.binaries.has(element.type))
        return;
    for (const token of operatorsOf(element))
        replaceOperator(collector, token);
    const operands = namedChildren(element);
    if (operands.length !== 2)
        return;
    const [left, right] = operands;
    const operator = operatorsOf(element)[0];
    const symmetric = operator !== undefined && /^([+*=!]=?=?|and|or|&&|\|\|)$/.test(collector.text(operator));
    if (!symmetric)
        collector.swap('swapped-operands', 1.6, left, right);
    collector.replace('dropped-operand', 1.7, element, collector.text(left));
    collector.replace('dropped-operand', 1.7, element, collector.text(right));
    regroup(collector, element, left, right);
}
function replaceOperator(collector, token) {
    const operator = collector.text(token);
    const { family } = collector.unit.file.profile;
    for (const other of alternatives(operator, family)) {
        if (other === operator)
            continue;
        const boundary = `${operator[0]}${other[0]}`.match(/[<>]/g)?.length === 2 && operator.replace('=', '') === other.replace('=', '');
        collector.replace('operator', boundary ? 0.9 : 1.1, token, other);
    }
}
/** `a * b + c` as `a * (b + c)`: parentheses where the tree groups otherwise. */
function regroup(collector, element, left, right) {
    const { profile, source } = collector.unit.file;
    const inner = profile.binaries.has(left.type) ? namedChildren(left) : [];
    if (inner.length === 2) {
        const start = inner[1].start;
        collector.splice('grouping', 1.9, element.line, [
            { start, end: start, text: '(' },
            { start: right.end, end: right.end, text: ')' },
        ]);
    }
    if (left.type === 'parenthesized_expression') {
        collector.replace('grouping', 1.9, left, source.slice(left.start + 1, left.end - 1));
    }
}

;// CONCATENATED MODULE: ./build/src/agents/builtin/candidates/phrases.js
const simple = /^[\w.$]+(\([^()]*\)|\[[^[\]]*\])*$/;
function grouped(text) {
    return simple.test(text) ? text : `(${text})`;
}
const phrases_python = {
    not: (condition) => `not ${grouped(condition)}`,
    and: (left, right) => `${groupedBoolean(left)} and ${groupedBoolean(right)}`,
    or: (left, right) => `${left} or ${right}`,
    conditional: (condition, statement, indent) => `if ${condition}:\n${indent}    ${statement}`,
    conditionsOn: (name) => [
        `not ${name}`,
        `${name} is None`,
        name,
        `${name} is not None`,
        `${name} == 0`,
        `${name} < 0`,
        `${name} <= 0`,
        `${name} > 0`,
        `len(${name}) == 0`,
        `${name} == 1`,
        `len(${name}) == 1`,
        `${name} < 2`,
    ],
    plainValues: ['None', '[]', '0', 'False', 'True', "''", '1', '-1', '{}', '()', 'set()'],
};
function groupedBoolean(text) {
    return /\bor\b|\bif\b|\|\||\?/.test(text) ? `(${text})` : text;
}
const phrases_javascript = {
    not: (condition) => `!${grouped(condition)}`,
    and: (left, right) => `${groupedBoolean(left)} && ${groupedBoolean(right)}`,
    or: (left, right) => `${left} || ${right}`,
    conditional: (condition, statement) => `if (${condition}) ${statement};`,
    conditionsOn: (name) => [
        `!${name}`,
        `${name} === null`,
        `${name} === undefined`,
        name,
        `${name} !== null`,
        `${name} !== undefined`,
        `${name} === 0`,
        `${name} < 0`,
        `${name} <= 0`,
        `${name} > 0`,
        `${name}.length === 0`,
        `${name} === 1`,
        `${name} < 2`,
    ],
    plainValues: ['null', 'undefined', '[]', '0', 'false', 'true', "''", '1', '-1', '{}', 'NaN'],
};
const phrases_curly = {
    ...phrases_javascript,
    conditionsOn: (name) => [`${name} == 0`, `${name} < 0`, `${name} <= 0`, `${name} > 0`, `${name} != 0`],
    plainValues: ['0', 'false', 'true', '1', '-1'],
    conditional: (condition, statement, indent) => `if (${condition}) {\n${indent}    ${statement};\n${indent}}`,
};
const withoutParentheses = {
    ...phrases_curly,
    conditional: (condition, statement, indent) => `if ${condition} {\n${indent}    ${statement}\n${indent}}`,
};
function phrasesOf(profile) {
    if (profile.family === 'python')
        return phrases_python;
    if (profile.family === 'javascript')
        return phrases_javascript;
    return profile.family === 'go' || profile.family === 'rust' ? withoutParentheses : phrases_curly;
}

;// CONCATENATED MODULE: ./build/src/agents/builtin/candidates/conditions.js



const mined = new WeakMap();
const mostMined = 14;
/** Conditions that the unit itself states, then those its names suggest. */
function conditionsOf(collector) {
    const known = mined.get(collector);
    if (known !== undefined)
        return known;
    const { unit } = collector;
    const phrases = phrasesOf(unit.file.profile);
    const stated = [...walk(unit.element)]
        .filter((one) => unit.file.profile.binaries.has(one.type))
        .filter((one) => operatorsOf(one).some((token) => /^([<>]=?|[=!]==?|is|in|not in|is not)$/.test(collector.text(token))))
        .map((one) => collector.text(one))
        .filter((text) => text.length < 60 && !text.includes('\n'));
    const suggested = unit.locals.slice(0, 6).flatMap((name) => phrases.conditionsOn(name).slice(0, 8));
    const pairs = unit.locals
        .slice(0, 5)
        .flatMap((first, index) => unit.locals
        .slice(index + 1, 6)
        .flatMap((second) => [
        `${first} ${unit.file.profile.words.equal} ${second}`,
        `${first} < ${second}`,
        `${first} > ${second}`,
        `${first} <= ${second}`,
        ...(unit.file.profile.family === 'python'
            ? [
                `${first} in ${second}`,
                `${first} not in ${second}`,
                `${second} not in ${first}`,
                `${first} != ${second}`,
            ]
            : []),
    ]));
    const all = [...new Set([...stated.slice(0, mostMined), ...suggested, ...pairs])];
    mined.set(collector, all);
    return all;
}
/** Negated, always or never true, with a condition more; a condition less is a dropped operand. */
function mutateConditions(collector, element) {
    const { profile } = collector.unit.file;
    const phrases = phrasesOf(profile);
    const condition = conditionOf(collector, element);
    if (condition === undefined)
        return;
    const text = collector.text(condition);
    if (text.length > 160)
        return;
    collector.replace('negated-condition', 1.4, condition, phrases.not(text));
    for (const always of [profile.words.true, profile.words.false])
        collector.replace('constant-condition', 2, condition, always);
    conditionsOf(collector).forEach((other, index) => {
        if (other === text)
            return;
        const cost = 2.1 + Math.min(index, 60) * 0.01;
        collector.replace('added-conjunct', cost, condition, phrases.and(text, other));
        collector.replace('added-conjunct', cost, condition, phrases.or(text, other));
        if (index < 60)
            collector.replace('added-conjunct', cost + 0.1, condition, phrases.and(other, text));
        collector.replace('other-condition', cost + 0.1, condition, other);
    });
}
function conditionOf(collector, element) {
    const { profile } = collector.unit.file;
    if (element.parent === undefined)
        return undefined;
    const { parent } = element;
    if (profile.conditionals.has(parent.type) && element.field === 'condition')
        return conditions_withoutParentheses(element);
    if (parent.type === 'conditional_expression' && profile.family === 'python') {
        return parent.children.filter((child) => child.named)[1] === element ? element : undefined;
    }
    if (parent.type === 'if_clause')
        return element.named ? element : undefined;
    const returned = profile.returns.has(parent.type) && element.named;
    return returned && (profile.binaries.has(element.type) || /boolean|not_operator/.test(element.type))
        ? element
        : undefined;
}
function conditions_withoutParentheses(element) {
    if (element.type !== 'parenthesized_expression')
        return element;
    return element.children.find((child) => child.named) ?? element;
}
/** `if` for `while` and back, `elif` for `if`; the alternative dropped; comprehensions with a filter more. */
function mutateBranches(collector, element) {
    const keyword = element.children[0];
    if (element.type === 'elif_clause' && keyword !== undefined)
        collector.replace('branch', 1.7, keyword, 'if');
    if (element.type === 'if_statement' && keyword !== undefined && childByField(element, 'alternative') === undefined)
        collector.replace('if-to-while', 2, keyword, 'while');
    if (element.type === 'while_statement' && keyword !== undefined)
        collector.replace('while-to-if', 2, keyword, 'if');
    if (/^(list|set|dictionary)_comprehension$|^generator_expression$/.test(element.type)) {
        const at = element.end - 1;
        for (const condition of conditionsOf(collector).slice(0, 40))
            collector.splice('comprehension-filter', 2.4, element.line, [{ start: at, end: at, text: ` if ${condition}` }]);
    }
}

;// CONCATENATED MODULE: ./build/src/agents/builtin/candidates/literals.js
/** Other numbers: neighbours, 0, 1, 2, the negative, ten times, and those of the unit. */
function mutateInteger(collector, element) {
    const text = collector.text(element);
    const value = Number(text);
    if (!Number.isSafeInteger(value)) {
        if (Number.isFinite(value))
            mutateFloat(collector, element, value);
        return;
    }
    const near = [value + 1, value - 1].map(String);
    for (const other of near)
        collector.replace('number', 1, element, other);
    for (const other of [0, 1, 2, -value, -1, value * 10, value * 2, value + 2].map(String)) {
        if (!near.includes(other))
            collector.replace('number', 1.4, element, other);
    }
    for (const other of collector.unit.integers)
        collector.replace('number', 1.4, element, other);
    for (const name of collector.unit.locals.slice(0, 12))
        collector.replace('number-to-variable', 2, element, name);
}
function mutateFloat(collector, element, value) {
    for (const other of [value + 1, value - 1, value * 2, value / 2, value * 10, value / 10, -value]) {
        const text = String(Number(other.toPrecision(12)));
        collector.replace('number', 1.5, element, /[.e]/.test(text) ? text : `${text}.0`);
    }
}
const flags = { True: 'False', False: 'True', true: 'false', false: 'true' };
/** The string without its quotes, when it is a plain one. */
function contentOf(text) {
    const match = /^([A-Za-z]{0,2}(?:"""|'''|["'`]))([\s\S]*)(?:"""|'''|["'`])$/.exec(text);
    if (match === null)
        return undefined;
    return { open: match[1], content: match[2], close: match[1].replace(/^[A-Za-z]+/, '') };
}
/** Other letter case, white space, one character more or less, regular-expression details, other strings of the file. */
function mutateString(collector, element) {
    const parts = contentOf(collector.text(element));
    if (parts === undefined || parts.content.length > 60)
        return;
    const { open, content, close } = parts;
    const variants = new Set([
        content.toLowerCase(),
        content.toUpperCase(),
        content.trim(),
        '',
        `${content} `,
        ` ${content}`,
    ]);
    if (content === '')
        variants.add(' ');
    if (/[\\[\]()*+?^$|]/.test(content))
        for (const one of regularExpressionVariants(content))
            variants.add(one);
    for (const variant of variants)
        collector.replace('string', 1.9, element, `${open}${variant}${close}`);
    for (const other of collector.unit.strings)
        collector.replace('string', 1.8, element, other);
}
/** Escapes, anchors, greediness and quantifiers of a regular expression's source. */
function regularExpressionVariants(source) {
    const variants = [`^${source}`, `${source}$`, `^${source}$`];
    if (source.startsWith('^'))
        variants.push(source.slice(1));
    if (source.endsWith('$'))
        variants.push(source.slice(0, -1));
    for (const match of source.matchAll(/[*+?](?![?+])/g)) {
        const at = match.index;
        const [before, after] = [source.slice(0, at), source.slice(at + 1)];
        for (const other of ['*', '+', '?', '', `${match[0]}?`])
            if (other !== match[0])
                variants.push(before + other + after);
    }
    for (const match of source.matchAll(/(?<!\\)\./g)) {
        variants.push(`${source.slice(0, match.index)}\\.${source.slice(match.index + 1)}`);
    }
    for (const match of source.matchAll(/\\([dwsbDWSB])/g)) {
        const name = match[1];
        const other = name === name.toLowerCase() ? name.toUpperCase() : name.toLowerCase();
        variants.push(`${source.slice(0, match.index + 1)}${other}${source.slice(match.index + 2)}`);
        if (name !== 'b')
            variants.push(`${source.slice(0, match.index + 2)}+${source.slice(match.index + 2)}`);
    }
    return variants;
}
/** A regular expression literal of JavaScript: its source as above, and its flags. */
function mutateRegularExpression(collector, element) {
    const match = /^\/([\s\S]*)\/([a-z]*)$/.exec(collector.text(element));
    if (match === null)
        return;
    const [, source, given] = match;
    for (const variant of regularExpressionVariants(source)) {
        collector.replace('regular-expression', 1.6, element, `/${variant}/${given}`);
    }
    for (const flag of ['g', 'i', 'm', 'u', 's']) {
        const other = given.includes(flag) ? given.replace(flag, '') : given + flag;
        collector.replace('regular-expression', 1.5, element, `/${source}/${other}`);
    }
}
function mutateLiterals(collector, element) {
    const { profile } = collector.unit.file;
    if (profile.integers.has(element.type))
        mutateInteger(collector, element);
    else if (profile.floats.has(element.type))
        mutateFloat(collector, element, Number(collector.text(element)));
    else if (profile.strings.has(element.type))
        mutateString(collector, element);
    else if (element.type === 'regex')
        mutateRegularExpression(collector, element);
    else {
        const flipped = element.children.length === 0 ? flags[collector.text(element)] : undefined;
        if (flipped !== undefined && element.named)
            collector.replace('flag', 1, element, flipped);
    }
}

;// CONCATENATED MODULE: ./build/src/agents/builtin/candidates/names.js

/** Names that are mistaken for each other. */
const families = [
    ['min', 'max', 'sum'],
    ['any', 'all'],
    ['str', 'int', 'float', 'bool', 'repr'],
    ['sorted', 'reversed', 'list', 'set', 'tuple'],
    ['floor', 'ceil', 'round', 'trunc'],
    ['append', 'extend', 'add', 'insert', 'appendleft'],
    ['pop', 'popleft', 'remove', 'discard'],
    ['lower', 'upper', 'swapcase', 'title', 'capitalize'],
    ['startswith', 'endswith'],
    ['find', 'rfind', 'index', 'rindex', 'count'],
    ['strip', 'lstrip', 'rstrip'],
    ['split', 'rsplit', 'splitlines'],
    ['keys', 'values', 'items'],
    ['update', 'union', 'intersection', 'difference'],
    ['isdigit', 'isalpha', 'isalnum', 'isnumeric', 'isdecimal', 'isspace', 'isupper', 'islower'],
    ['match', 'search', 'fullmatch', 'findall'],
    ['push', 'unshift', 'concat'],
    ['pop', 'shift'],
    ['startsWith', 'endsWith', 'includes'],
    ['indexOf', 'lastIndexOf', 'findIndex'],
    ['slice', 'substring', 'substr', 'splice'],
    ['some', 'every'],
    ['map', 'filter', 'flatMap', 'forEach'],
    ['find', 'filter', 'findLast'],
    ['toLowerCase', 'toUpperCase'],
    ['trim', 'trimStart', 'trimEnd'],
    ['replace', 'replaceAll'],
    ['parseInt', 'parseFloat', 'Number'],
    ['isNaN', 'isFinite', 'isInteger'],
    ['padStart', 'padEnd'],
    ['has', 'get', 'delete', 'set', 'add'],
];
const mostLocals = 16;
function relatives(name) {
    return families
        .filter((family) => family.includes(name))
        .flatMap((family) => family.filter((other) => other !== name));
}
function isDefined(element) {
    const { parent, field } = element;
    if (parent === undefined)
        return true;
    if (field === 'name' && /(definition|declaration|item|declarator|specifier|argument)$/.test(parent.type)) {
        return parent.type !== 'variable_declarator' || parent.children[0] === element;
    }
    return /parameter|import|type_annotation|global|nonlocal/.test(parent.type);
}
function isCallee(collector, element) {
    return element.field === 'function' && collector.unit.file.profile.calls.has(element.parent?.type ?? '');
}
/** Another variable, function or property in the place of one; a property more or less. */
function mutateNames(collector, element) {
    const { profile } = collector.unit.file;
    if (!element.named || element.children.length > 0)
        return;
    if (!profile.identifiers.has(element.type) && !profile.properties.has(element.type))
        return;
    const name = collector.text(element);
    if (isPropertyName(element, profile)) {
        if (element.parent?.type !== 'keyword_argument')
            mutateProperty(collector, element, name);
    }
    else if (!isDefined(element)) {
        if (isCallee(collector, element))
            mutateCallee(collector, element, name);
        else
            mutateVariable(collector, element, name);
    }
}
function mutateCallee(collector, element, name) {
    for (const other of relatives(name))
        collector.replace('function', 1.4, element, other);
    for (const other of collector.unit.fileFunctions) {
        if (other !== name)
            collector.replace('function', 1.8, element, other);
    }
}
function mutateVariable(collector, element, name) {
    const { unit } = collector;
    const isTarget = element.field === 'left';
    unit.locals.slice(0, mostLocals).forEach((other, index) => {
        if (other !== name)
            collector.replace('variable', (isTarget ? 1.7 : 1.3) + index * 0.02, element, other);
    });
    if (isTarget)
        return;
    const own = unit.file.profile.family === 'python' ? 'self' : 'this';
    if (unit.properties.includes(name))
        collector.replace('missing-receiver', 1.5, element, `${own}.${name}`);
    if (!unit.locals.includes(name) && name !== own)
        return;
    for (const property of unit.properties.slice(0, 12)) {
        collector.replace('added-property', 2.2, element, `${name}.${property}`);
    }
}
function mutateProperty(collector, element, name) {
    const { unit } = collector;
    const member = element.parent;
    for (const other of relatives(name))
        collector.replace('property', 1.4, element, other);
    unit.properties.slice(0, 24).forEach((other, index) => {
        if (other !== name)
            collector.replace('property', 1.7 + index * 0.02, element, other);
    });
    const receiver = member.children[0];
    const called = isCallee(collector, member);
    if (!called)
        collector.replace('dropped-property', 1.7, member, collector.text(receiver));
}

;// CONCATENATED MODULE: ./build/src/agents/builtin/candidates/statements.js



const mostDonors = 40;
const compound = /^(if|for|while|try|with|switch|match|do|enhanced_for)_|_statement_block$/;
/** White space before the statement on its line. */
function indentOf(source, position) {
    const start = source.lastIndexOf('\n', position - 1) + 1;
    return /^[ \t]*/.exec(source.slice(start, position))[0];
}
function statementsOf(collector, block) {
    const { profile } = collector.unit.file;
    if (!profile.blocks.has(block.type))
        return [];
    return namedChildren(block).filter((one) => !profile.functions.has(one.type) && !profile.classes.has(one.type) && one.field !== 'value');
}
/** Deleted, doubled, exchanged and moved statements, and other jumps. */
function mutateStatements(collector, block) {
    const statements = statementsOf(collector, block);
    statements.forEach((statement, index) => {
        if (/^import|^future_import|^expression_statement$/.test(statement.type) && isFixed(collector, statement, index))
            return;
        removeStatement(collector, statement, statements.length);
        const next = statements[index + 1];
        if (next !== undefined)
            collector.swap('swapped-statements', 1.8, statement, next);
        mutateJump(collector, statement);
        mutateReturn(collector, statement);
        guardStatement(collector, statement);
    });
    moveOut(collector, block, statements);
    moveIn(collector, statements);
}
function isFixed(collector, statement, index) {
    if (/import|export|decorated|interface|type_alias/.test(statement.type))
        return true;
    return (index === 0 &&
        statement.children.length === 1 &&
        collector.unit.file.profile.strings.has(statement.children[0].type));
}
function removeStatement(collector, statement, count) {
    const cost = compound.test(statement.type) ? 2.2 : 1.6;
    const { source, profile } = collector.unit.file;
    const lineStart = source.lastIndexOf('\n', statement.start - 1) + 1;
    const lineEnd = source.indexOf('\n', statement.end);
    const alone = source.slice(lineStart, statement.start).trim() === '' &&
        lineEnd >= 0 &&
        /^\s*;?\s*$/.test(source.slice(statement.end, lineEnd));
    if (count > 1 && alone)
        collector.splice('deleted-statement', cost, statement.line, [{ start: lineStart, end: lineEnd + 1, text: '' }]);
    else
        collector.replace('deleted-statement', cost, statement, profile.family === 'python' ? 'pass' : '');
}
function mutateJump(collector, statement) {
    const text = collector.text(statement).replace(/;$/, '');
    const end = collector.unit.file.profile.terminator;
    if (text === 'break')
        for (const other of ['continue', 'return'])
            collector.replace('jump', 1.6, statement, other + end);
    if (text === 'continue')
        collector.replace('jump', 1.6, statement, `break${end}`);
}
/** Other returned values; a value returned that was only computed. */
function mutateReturn(collector, statement) {
    const { profile } = collector.unit.file;
    const end = profile.terminator;
    if (profile.expressionStatements.has(statement.type)) {
        const [inner] = statement.children;
        if (inner !== undefined && profile.calls.has(inner.type))
            collector.replace('missing-return', 1.8, statement, `return ${collector.text(inner)}${end}`);
        return;
    }
    if (!profile.returns.has(statement.type))
        return;
    const phrases = phrasesOf(profile);
    const value = statement.children.find((child) => child.named);
    for (const other of collector.unit.locals.slice(0, 14))
        collector.replace('returned-value', 1.7, statement, `return ${other}${end}`);
    for (const other of phrases.plainValues)
        collector.replace('returned-value', 2.1, statement, `return ${other}${end}`);
    if (value === undefined)
        return;
    collector.replace('negated-return', 1.8, value, phrases.not(collector.text(value)));
    if (profile.family === 'python')
        collector.replace('return-to-yield', 2.2, statement, `yield ${collector.text(value)}`);
}
/** Puts a statement under a condition. */
function guardStatement(collector, statement) {
    const { source, profile } = collector.unit.file;
    const text = collector.text(statement);
    if (text.includes('\n') || text.length > 120 || /declaration/.test(statement.type))
        return;
    const indent = indentOf(source, statement.start);
    const phrases = phrasesOf(profile);
    const body = text.replace(/;$/, '');
    conditionsOf(collector)
        .slice(0, 40)
        .forEach((condition, index) => {
        collector.replace('guarded-statement', 2.5 + index * 0.01, statement, phrases.conditional(condition, body, indent));
    });
}
/** The last statement of an inner block goes behind it. */
function moveOut(collector, block, statements) {
    const last = statements.at(-1);
    const owner = block.parent;
    if (last === undefined || statements.length < 2 || owner === undefined || !compound.test(owner.type))
        return;
    const { source } = collector.unit.file;
    const text = collector.text(last);
    if (text.includes('\n'))
        return;
    const before = statements.at(-2);
    const indent = indentOf(source, owner.start);
    collector.splice('moved-statement', 1.9, last.line, [
        { start: before.end, end: last.end, text: '' },
        { start: owner.end, end: owner.end, text: `\n${indent}${text}` },
    ]);
}
/** The statement behind a block becomes its last one. */
function moveIn(collector, statements) {
    const { source, profile } = collector.unit.file;
    statements.forEach((statement, index) => {
        const next = statements[index + 1];
        if (next === undefined || !compound.test(statement.type))
            return;
        const body = statement.children.filter((child) => profile.blocks.has(child.type)).at(-1);
        const inner = body === undefined ? [] : statementsOf(collector, body);
        const text = collector.text(next);
        if (inner.length === 0 || text.includes('\n'))
            return;
        const at = inner.at(-1).end;
        const indent = indentOf(source, inner.at(-1).start);
        collector.splice('moved-statement', 1.9, next.line, [
            { start: at, end: at, text: `\n${indent}${text}` },
            { start: statement.end, end: next.end, text: '' },
        ]);
    });
}
/** New statements: guards and early returns, updates of variables, and statements from elsewhere in the file. */
function insertStatements(collector, block) {
    const statements = statementsOf(collector, block);
    if (statements.length === 0)
        return;
    const { source, root } = collector.unit.file;
    if (block === root)
        return;
    const inserted = newStatements(collector);
    const indent = indentOf(source, statements[0].start);
    statements.forEach((statement, index) => {
        if (index === 0 && isFixed(collector, statement, 0))
            return;
        for (const { text, cost } of inserted)
            collector.splice('inserted-statement', cost, statement.line, [
                { start: statement.start, end: statement.start, text: `${text(indent)}\n${indent}` },
            ]);
    });
    const last = statements.at(-1);
    for (const { text, cost } of inserted)
        collector.splice('inserted-statement', cost, last.line, [
            { start: last.end, end: last.end, text: `\n${indent}${text(indent)}` },
        ]);
}
const cachedStatements = new WeakMap();
function newStatements(collector) {
    const known = cachedStatements.get(collector);
    if (known !== undefined)
        return known;
    const made = [...donors(collector), ...updates(collector), ...guards(collector)];
    cachedStatements.set(collector, made);
    return made;
}
/** Simple statements of the unit, then of the rest of the file. */
function donors(collector) {
    const { unit } = collector;
    const simple = (root) => [...walk(root)]
        .filter((one) => unit.file.profile.blocks.has(one.parent?.type ?? '') && one.named && !compound.test(one.type))
        .map((one) => collector.text(one))
        .filter((text) => text.length < 100 && !text.includes('\n') && !/^(import|from|def|class|"|'|\/\/|#)/.test(text));
    const texts = [...new Set([...simple(unit.element), ...simple(unit.file.root)])].slice(0, mostDonors);
    const varied = texts.slice(0, 12).flatMap((text) => substitutions(text, unit.locals));
    return [
        ...texts.map((text) => ({ text: () => text, cost: 2.3 })),
        ...[...new Set(varied)]
            .filter((text) => !texts.includes(text))
            .slice(0, 120)
            .map((text) => ({ text: () => text, cost: 2.8 })),
    ];
}
/** `text` with one of the unit's names replaced by another. */
function substitutions(text, locals) {
    const used = locals.filter((name) => new RegExp(`(?<![\\w.$])${name.replaceAll('$', '\\$')}(?![\\w$])`).test(text));
    return used.flatMap((name) => locals
        .slice(0, 6)
        .filter((other) => other !== name)
        .map((other) => text.replace(new RegExp(`(?<![\\w.$])${name.replaceAll('$', '\\$')}(?![\\w$])`, 'g'), other)));
}
function updates(collector) {
    const { unit } = collector;
    const { family, terminator } = unit.file.profile;
    const list = [];
    const add = (text, cost) => list.push({ text: () => text + terminator, cost });
    const names = unit.locals.slice(0, 8);
    for (const name of names) {
        for (const step of ['+= 1', '-= 1'])
            add(`${name} ${step}`, 2.4);
        for (const other of names) {
            if (other === name)
                continue;
            add(`${name} = ${other}`, 2.7);
            if (family === 'python' && isFilled(unit.file.source, name)) {
                add(`${name}.append(${other})`, 2.4);
                add(`${name}.add(${other})`, 2.4);
            }
            if (family === 'javascript' && isFilled(unit.file.source, name)) {
                add(`${name}.push(${other})`, 2.4);
                add(`${name}.add(${other})`, 2.4);
            }
        }
    }
    return list;
}
/** Whether `name` is made as a container somewhere. */
function isFilled(source, name) {
    return new RegExp(`\\b${name.replaceAll('$', '\\$')}\\s*(?::[^=\\n]+)?=\\s*(\\[|\\{|set\\(|list\\(|deque|dict\\(|new (?:Set|Map|Array))`).test(source);
}
function guards(collector) {
    const { unit } = collector;
    const { terminator } = unit.file.profile;
    const phrases = phrasesOf(unit.file.profile);
    const names = [...unit.parameters, ...unit.locals.filter((name) => !unit.parameters.includes(name))].slice(0, 6);
    const list = [];
    const jump = (condition, statement, cost) => list.push({ text: (indent) => phrases.conditional(condition, statement, indent), cost });
    names.forEach((name, rank) => {
        phrases.conditionsOn(name).forEach((condition, index) => {
            const cost = 2.5 + rank * 0.05 + index * 0.03;
            for (const value of [...phrases.plainValues.slice(0, 8), name])
                jump(condition, `return ${value}`, cost);
            jump(condition, 'continue', cost + 0.2);
            jump(condition, 'break', cost + 0.2);
        });
    });
    for (const condition of conditionsOf(collector).slice(0, 14)) {
        for (const statement of ['continue', 'break', ...unit.locals.slice(0, 3).map((name) => `return ${name}`)])
            jump(condition, statement, 2.8);
    }
    for (const statement of ['break', 'continue', ...unit.locals.slice(0, 6).map((name) => `return ${name}`)])
        list.push({ text: () => statement + terminator, cost: 2.3 });
    return list;
}

;// CONCATENATED MODULE: ./build/src/agents/builtin/candidates/generate.js









const mutations = [
    mutateOperators,
    mutateLiterals,
    mutateNames,
    mutateExpressions,
    mutateConditions,
    mutateBranches,
    mutateStatements,
    insertStatements,
];
/** The candidates of `unit`, the likeliest first; edits that lead to the same text (blanks aside) come once. */
function generateCandidates(unit) {
    const collector = new CandidateCollector(unit);
    for (const element of elementsOfUnit(unit))
        for (const mutate of mutations)
            mutate(collector, element);
    return deduplicate(unit.file.source, collector.candidates);
}
/** At the module's own level the functions are left out: they are units themselves. */
function* elementsOfUnit(unit) {
    if (unit.name !== '' || unit.element.parent !== undefined) {
        yield* walk(unit.element);
        return;
    }
    const visit = function* (element) {
        yield element;
        for (const child of element.children)
            if (!unit.file.profile.functions.has(child.type))
                yield* visit(child);
    };
    yield* visit(unit.element);
}
/** Sorted by cost, then position, then text, so that the order depends on nothing else. */
function sortCandidates(candidates) {
    const key = (one) => one.splices[0];
    return [...candidates].sort((a, b) => a.cost - b.cost || key(a).start - key(b).start || (key(a).text < key(b).text ? -1 : 1));
}
function deduplicate(source, candidates) {
    const seen = new Set([normalise(source, 0, source.length, [])]);
    return sortCandidates(candidates).filter((candidate) => {
        const first = candidate.splices[0];
        const last = candidate.splices.at(-1);
        const key = normalise(source, first.start, last.end, candidate.splices);
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}
/** The edited lines with blanks made one, and where they are. */
function normalise(source, start, end, splices) {
    const from = source.lastIndexOf('\n', start - 1) + 1;
    const to = source.indexOf('\n', end) < 0 ? source.length : source.indexOf('\n', end);
    const moved = splices.map((one) => ({ ...one, start: one.start - from, end: one.end - from }));
    const edited = (0,splice/* applySplices */.U)(source.slice(from, to), moved);
    return `${from}:${to}:${edited.replace(/(?<=\S)[ \t]+/g, ' ')}`;
}

;// CONCATENATED MODULE: ./build/src/agents/builtin/session/unique-edit.js

function occursOnce(text, part) {
    const at = text.indexOf(part);
    return at >= 0 && text.indexOf(part, at + 1) < 0;
}
/**
 * The replacement of the lines `start` to `end` (from 0, `end` excluded) of `text` by `newLines`, widened by lines
 * around it until the text to replace is unique. Lines carry their newlines.
 */
function uniqueLineEdit(text, start, end, newLines) {
    const lines = splitKeepingNewlines(text);
    if (lines.length === 0)
        return { oldCode: '', newCode: newLines.join(''), line: 1 };
    let from = start;
    let to = end;
    if (from === to && from > 0)
        from -= 1;
    else if (from === to)
        to += 1;
    while (!occursOnce(text, lines.slice(from, to).join('')) && (from > 0 || to < lines.length)) {
        from = Math.max(0, from - 1);
        if (!occursOnce(text, lines.slice(from, to).join('')))
            to = Math.min(lines.length, to + 1);
    }
    const oldCode = lines.slice(from, to).join('');
    const newCode = [...lines.slice(from, start), ...newLines, ...lines.slice(end, to)].join('');
    return { ...withoutLastNewline(text, oldCode, newCode), line: from + 1 };
}
function withoutLastNewline(text, oldCode, newCode) {
    const short = oldCode.slice(0, -1);
    const removable = oldCode.endsWith('\n') && newCode.endsWith('\n') && short.trim() !== '' && occursOnce(text, short);
    return removable ? { oldCode: short, newCode: newCode.slice(0, -1) } : { oldCode, newCode };
}
/** The edit that turns `before` into `after` in one piece: the lines between their common head and tail. */
function editBetween(before, after) {
    const old = splitKeepingNewlines(before);
    const fresh = splitKeepingNewlines(after);
    let head = 0;
    while (head < old.length && head < fresh.length && old[head] === fresh[head])
        head += 1;
    let tail = 0;
    while (tail < old.length - head &&
        tail < fresh.length - head &&
        old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail])
        tail += 1;
    return uniqueLineEdit(before, head, old.length - tail, fresh.slice(head, fresh.length - tail));
}

;// CONCATENATED MODULE: ./build/src/agents/builtin/runs/verify.js

/** Runs the affected tests after an edit and says what came of it; true when all that should pass do and nothing broke. */
async function runAfterEdit(session, baseline, thought) {
    const { task } = session;
    const execution = await session.runTests(thought, 'Verification', task.testFiles);
    const failing = countFailing(task, execution);
    const broken = newFailures(baseline, execution);
    await session.think(describeResult(task.failingTests.length, failing, broken.length), 'Verification');
    return failing === 0 && broken.length === 0;
}
function describeResult(wanted, failing, broken) {
    const target = failing === 0 ? `All ${wanted} target tests pass.` : `${failing} of ${wanted} target tests still fail.`;
    return `${target} ${broken === 0 ? 'No test that passed before fails now.' : `${broken} tests that passed before fail now.`}`;
}
/** The last looks before an end: what was changed, and nothing else. */
async function reviewChanges(session) {
    await session.command('Review the whole change once more.', 'Verification', 'git diff --no-color');
    await session.command('Check that nothing else was left behind.', 'Verification', 'git status --short');
}

;// CONCATENATED MODULE: ./build/src/agents/builtin/runs/search-by-runner.js





const mostAttempts = 24;
const mostUnits = 4;
/** Tries candidates one at a time with the project's own runner: the way for languages without a faster one. */
async function searchByRunner(session, { baseline }, suspects) {
    const attempts = session.task.budget.steps === undefined ? mostAttempts : session.task.budget.steps;
    let tried = 0;
    for (const candidate of interleave(suspects.slice(0, mostUnits)).slice(0, attempts)) {
        if (session.interrupted)
            return { stopReason: 'interrupted', explanation: 'The run was interrupted.', candidates: tried };
        if (session.secondsLeft < 10)
            break;
        tried += 1;
        if (await attempt(session, candidate, baseline)) {
            await reviewChanges(session);
            return { stopReason: 'finished', explanation: describe(tried), candidates: tried };
        }
    }
    return {
        stopReason: 'out-of-budget',
        explanation: `None of the ${tried} edits tried with the test runner made the target tests pass.`,
        candidates: tried,
    };
}
function describe(tried) {
    return `The target tests pass after edit ${tried}; it is the likeliest that does, not a certain one.`;
}
/** The best of each function in turn, as many from the first as from the others together. */
function interleave(suspects) {
    const queues = suspects.map(({ unit }) => generateCandidates(unit));
    const order = [];
    for (let round = 0; queues.some((queue) => queue.length > 0) && order.length < 500; round++) {
        for (const [index, queue] of queues.entries()) {
            const next = index === 0 ? queue.splice(0, 2) : round % 2 === 0 ? queue.splice(0, 1) : [];
            order.push(...next);
        }
    }
    return order;
}
async function attempt(session, candidate, baseline) {
    const { path, line, kind } = candidate;
    const before = (await session.workspace.read(path)) ?? '';
    const after = (0,splice/* applySplices */.U)(before, candidate.splices);
    const edit = editBetween(before, after);
    await session.replace(`Try another ${kind.replaceAll('-', ' ')} in ${path} at line ${line}.`, path, edit.oldCode, edit.newCode);
    const execution = await session.runTests('Run the affected tests.', 'Verification', session.task.testFiles);
    const failing = countFailing(session.task, execution);
    if (failing === 0 && newFailures(baseline, execution).length === 0)
        return true;
    const back = editBetween(after, before);
    await session.replace(`${failing} target tests fail; take the edit back.`, path, back.oldCode, back.newCode);
    return false;
}

;// CONCATENATED MODULE: ./build/src/agents/builtin/runs/choose.js
/** How fast likelihood falls with the score. */
const decay = 1.5;
/** Edits that often satisfy the visible tests alone are taken for less likely than their cost says. */
function penalty(candidate) {
    if (/^(constant-condition|returned-value|jump)$/.test(candidate.kind))
        return 0.4;
    if (candidate.kind === 'dropped-call' || candidate.kind === 'deleted-statement')
        return 0.2;
    if (candidate.kind === 'inserted-statement' && /\b(if|return)\b/.test(candidate.splices[0].text))
        return 0.3;
    return 0;
}
/** Raises are no sign of a repair: answers that raise where others give a value count against a patch. */
function raising(answers) {
    return answers.length === 0 ? 0 : answers.filter((answer) => answer.endsWith('!')).length / answers.length;
}
function likelihood(candidate, answers) {
    const raised = answers === undefined ? 0 : raising(answers);
    return Math.exp(-decay * (candidate.score + penalty(candidate) + raised));
}
/** The survivors in clusters of equal behaviour, the likeliest cluster first; a patch without answers stands alone. */
function clusterSurvivors(candidates, outcome) {
    const clusters = new Map();
    let total = 0;
    for (const index of outcome.survivors) {
        const candidate = candidates[index];
        const answers = outcome.behaviour.get(index);
        const key = answers === undefined ? `alone ${index}` : `${candidate.unit.startLine}:${answers.join(',')}`;
        const weight = likelihood(candidate, answers);
        const cluster = clusters.get(key) ?? { members: [], weight: 0 };
        cluster.members.push({ candidate, weight });
        cluster.weight += weight;
        total += weight;
        clusters.set(key, cluster);
    }
    return [...clusters.values()]
        .sort((a, b) => b.weight - a.weight)
        .map(({ members, weight }) => ({
        candidates: members.sort((a, b) => b.weight - a.weight).map((one) => one.candidate),
        share: weight / total,
    }));
}

;// CONCATENATED MODULE: ./build/src/agents/builtin/runs/localise.js



const localise_mostUnits = 12;
/** What an unsuspicious line adds to a candidate's cost. */
const distanceCost = 1.2;
/**
 * Ochiai's coefficient of every executed line: failing / sqrt(all failing * (failing + passing)) (Abreu et al. 2006),
 * raised for lines that a traceback names.
 */
function weighLines(observation, { frames }) {
    const failed = observation.tests.filter((test) => !test.passed).length;
    const weights = new Map();
    for (const [path, lines] of observation.lines) {
        const ofFile = new Map();
        for (const [line, [failing, passing]] of lines) {
            const weight = failing === 0 ? 0 : failing / Math.sqrt(failed * (failing + passing));
            const named = frames.some((frame) => frame.path === path && frame.line === line);
            ofFile.set(line, Math.min(1, weight + (named ? 0.2 : 0)));
        }
        weights.set(path, ofFile);
    }
    return weights;
}
/** The functions that failing tests execute, the most suspicious first. */
async function unitsOfLines(session, weights, suspects) {
    const found = [];
    const tracked = new Set(await session.workspace.trackedFiles());
    for (const [path, lines] of weights) {
        if (!tracked.has(path))
            continue;
        if (session.task.protectedPaths.includes(path) || session.task.testFiles.includes(path))
            continue;
        const source = await session.workspace.read(path);
        const language = (0,languages/* languageOfFile */.K)(path);
        if (source === undefined || language === undefined || source.length > 400_000)
            continue;
        for (const unit of unitsOf(await parseFile(path, source, language))) {
            if (unit.name === '')
                continue;
            const inside = [...lines].filter(([line]) => line > unit.startLine && line <= unit.endLine);
            const own = inside.length > 0 ? inside : [...lines].filter(([line]) => line === unit.startLine && unit.endLine === line);
            const highest = Math.max(0, ...own.map(([, weight]) => weight));
            const named = suspects.some((one) => one.path === path && unit.startLine <= one.line && one.line <= unit.endLine);
            if (highest > 0)
                found.push({ unit, score: highest + (named ? 0.15 : 0) });
        }
    }
    return found
        .sort((a, b) => b.score - a.score || (a.unit.file.path < b.unit.file.path ? -1 : 1))
        .slice(0, localise_mostUnits)
        .map((one) => one.unit);
}
/** The candidates of `units` in the order of trial, at most `limit`. */
function rankCandidates(units, weights, limit) {
    const ranked = units.flatMap((unit, rank) => {
        const lines = weights.get(unit.file.path);
        const highest = Math.max(0.01, ...units.flatMap((one) => maximumOf(weights, one)));
        return generateCandidates(unit).map((candidate) => {
            const weight = (lines?.get(candidate.line) ?? 0) / highest;
            return { ...candidate, unit, score: candidate.cost + distanceCost * (1 - weight) + rank * 0.02 };
        });
    });
    // Sorting is stable: equal scores keep the order of the generator.
    return ranked.sort((a, b) => a.score - b.score).slice(0, limit);
}
function maximumOf(weights, unit) {
    const lines = weights.get(unit.file.path) ?? new Map();
    let highest = 0;
    for (const [line, weight] of lines)
        if (line >= unit.startLine && line <= unit.endLine)
            highest = Math.max(highest, weight);
    return highest;
}
/** The most suspicious lines of `units`, for the record. */
function describeWeights(units, weights) {
    const lines = units.flatMap((unit) => [...(weights.get(unit.file.path) ?? [])]
        .filter(([line, weight]) => line > unit.startLine && line <= unit.endLine && weight > 0)
        .map(([line, weight]) => ({ place: `${unit.file.path}:${line}`, weight })));
    lines.sort((a, b) => b.weight - a.weight);
    return lines
        .slice(0, 6)
        .map(({ place, weight }) => `${place} (${weight.toFixed(2)})`)
        .join(', ');
}

;// CONCATENATED MODULE: ./build/src/agents/builtin/runs/search-in-process.js







/** Candidates tried in one process, and where each needs a process of its own. */
const mostCandidates = { quick: 40_000, slow: 3_000 };
const mostConfirmed = 4;
/** A patch is called certain when patches of its behaviour have this share of the likelihood. */
const certainShare = 0.6;
const hopelessShare = 0.2;
/** Finds, chooses and verifies a repair with `engine`; undefined when the tests cannot be run with it. */
async function searchInProcess(session, orientation, engine) {
    const observation = await engine.observe(session);
    if (observation === undefined)
        return undefined;
    const failing = failingTests(session, observation);
    if (failing.length === 0)
        return undefined;
    const weights = weighLines(observation, orientation);
    const units = await unitsOfLines(session, weights, orientation.suspects);
    if (units.length === 0)
        return undefined;
    await session.think(`Most suspicious lines by Ochiai over failing and passing tests: ${describeWeights(units, weights)}.`, 'FaultLocalization');
    for (const { file, startLine, endLine, name } of units.slice(0, 3))
        await session.open(`Read ${name}, which failing tests execute.`, file.path, startLine, Math.min(endLine, startLine + 60));
    const quick = failing.every((index) => observation.tests[index].quick);
    const candidates = rankCandidates(units, weights, quick ? mostCandidates.quick : mostCandidates.slow);
    const passing = observation.tests.flatMap((test, index) => (test.passed ? [index] : []));
    const outcome = await engine.search(session, { candidates, observation, failing, passing });
    await removeSearchFolder(session);
    if (outcome === undefined)
        return undefined;
    return { candidates: outcome.statistics.executed, ...(await search_in_process_choose(session, orientation, candidates, outcome)) };
}
/** Positions of the tests to repair; all that fail when the names of the task are not among them. */
function failingTests(session, { tests }) {
    const wanted = session.task.failingTests.map((test) => test.name);
    const failing = tests.flatMap((test, index) => (test.passed ? [] : [index]));
    const named = failing.filter((index) => wanted.some((name) => name.endsWith(tests[index].name)));
    return named.length > 0 ? named : failing;
}
async function search_in_process_choose(session, orientation, candidates, outcome) {
    if (outcome.survivors.length === 0) {
        return {
            stopReason: 'abstained',
            explanation: `None of ${outcome.statistics.executed} edits makes the target tests pass.`,
        };
    }
    const clusters = clusterSurvivors(candidates, outcome);
    await session.think(describeClusters(clusters), 'Solution');
    const tags = { alternatives: search_in_process_alternatives(clusters), statistics: outcome.statistics };
    if (clusters[0].share < hopelessShare) {
        const explanation = `${outcome.survivors.length} edits satisfy the tests and differ in behaviour; none stands out, so none is chosen.`;
        return { stopReason: 'abstained', explanation, tags };
    }
    await showLosing(session, candidates, outcome);
    for (const [rank, cluster] of clusters.slice(0, mostConfirmed).entries()) {
        const [candidate] = cluster.candidates;
        if (!(await search_in_process_confirm(session, orientation, candidate)))
            continue;
        await reviewChanges(session);
        return { stopReason: 'finished', explanation: describeChoice(cluster, rank), tags };
    }
    return { stopReason: 'abstained', explanation: 'No edit found in the search stood up to the real test run.', tags };
}
function describeEdit({ kind, path, line, unit, splices }) {
    const [first] = splices;
    const removed = unit.file.source.slice(first.start, first.end).trim().slice(0, 60);
    const added = first.text.trim().slice(0, 60);
    return `${kind.replaceAll('-', ' ')} at ${path}:${line} (\`${removed}\` -> \`${added}\`)`;
}
function describeClusters(clusters) {
    const parts = clusters
        .slice(0, 5)
        .map(({ candidates, share }) => `${Math.round(share * 100)} %: ${describeEdit(candidates[0])}${candidates.length > 1 ? ` and ${candidates.length - 1} that behave the same` : ''}`);
    return `Edits that pass all tests, grouped by behaviour on inputs near those of the tests: ${parts.join('; ')}.`;
}
function search_in_process_alternatives(clusters) {
    return clusters.slice(0, 8).map(({ candidates, share }) => ({
        edit: describeEdit(candidates[0]),
        share: Math.round(share * 1000) / 1000,
        alike: candidates.length,
    }));
}
function describeChoice({ candidates, share }, rank) {
    const certainty = share >= certainShare && rank === 0
        ? 'Certain as far as the tests and inputs near them tell'
        : 'Plausible, not certain';
    return `${certainty}: ${describeEdit(candidates[0])} makes the target tests pass.`;
}
/** Really applies the likeliest edit that lost, and takes it back: what it leaves failing tells why the other was chosen. */
async function showLosing(session, candidates, outcome) {
    const survivors = new Set(outcome.survivors);
    const losing = candidates.find((_candidate, index) => !survivors.has(index));
    if (losing === undefined || session.secondsLeft < 60)
        return;
    const { before, after } = await apply(session, losing, 'The first thing to try');
    const execution = await session.runTests('Run the affected tests.', 'Verification', session.task.testFiles);
    const back = editBetween(after, before);
    const failing = countFailing(session.task, execution);
    await session.replace(`${failing} target tests fail with it; take it back.`, losing.path, back.oldCode, back.newCode);
}
async function apply(session, candidate, why) {
    const before = candidate.unit.file.source;
    const after = (0,splice/* applySplices */.U)(before, candidate.splices);
    const edit = editBetween(before, after);
    await session.replace(`${why}: ${describeEdit(candidate)}.`, candidate.path, edit.oldCode, edit.newCode);
    return { before, after };
}
/** Applies a survivor and runs the project's own test command; takes it back when that does not agree. */
async function search_in_process_confirm(session, { baseline }, candidate) {
    const { before, after } = await apply(session, candidate, 'The best of the search');
    const execution = await session.runTests('Confirm it with a fresh run of the real test command.', 'Verification', session.task.testFiles);
    if (countFailing(session.task, execution) === 0 && newFailures(baseline, execution).length === 0)
        return true;
    const back = editBetween(after, before);
    await session.replace('The fresh run does not agree; take it back.', candidate.path, back.oldCode, back.newCode);
    return false;
}

;// CONCATENATED MODULE: ./build/src/agents/builtin/runs/suspects.js


const suspects_mostFiles = 8;
/** The functions the failure names and the failing tests use, the most suspicious first; opens and names the top ones. */
async function rankUnits(session, orientation) {
    const { frames, suspects } = orientation;
    const editable = (path) => !session.task.protectedPaths.includes(path);
    const paths = [...new Set([...frames.map((one) => one.path).reverse(), ...suspects.map((one) => one.path)])]
        .filter(editable)
        .slice(0, suspects_mostFiles);
    const ranked = [];
    for (const path of paths) {
        const source = await session.workspace.read(path);
        const language = (0,languages/* languageOfFile */.K)(path);
        if (source === undefined || language === undefined || source.length > 400_000)
            continue;
        for (const unit of unitsOf(await parseFile(path, source, language))) {
            const score = suspects_scoreOf(unit, orientation);
            if (score > 0)
                ranked.push({ unit, score });
        }
    }
    ranked.sort((a, b) => b.score - a.score);
    await show(session, ranked);
    return ranked;
}
function suspects_scoreOf(unit, { frames, suspects }) {
    if (unit.name === '')
        return 0;
    const { path } = unit.file;
    const inside = (line) => unit.startLine <= line && line <= unit.endLine;
    let score = 0;
    frames.forEach((frame, index) => {
        if (frame.path === path && inside(frame.line))
            score = Math.max(score, 3 + (index + 1) / frames.length);
    });
    suspects.forEach((suspect, index) => {
        if (suspect.path === path && inside(suspect.line))
            score += 2 / (1 + index * 0.2);
    });
    return score > 0 ? score : suspects.some((suspect) => suspect.path === path) ? 0.2 : 0;
}
async function show(session, ranked) {
    for (const { unit } of ranked.slice(0, 2)) {
        await session.open(`Read ${unit.name} in ${unit.file.path}, which the failure leads to.`, unit.file.path, unit.startLine, Math.min(unit.endLine, unit.startLine + 80));
    }
    const lines = ranked
        .slice(0, 5)
        .map(({ unit, score }) => `${unit.file.path}:${unit.startLine} ${unit.name} (${score.toFixed(2)})`);
    await session.think(`Most suspicious, by frames and names of the failing tests: ${lines.join('; ')}.`, 'FaultLocalization');
}

;// CONCATENATED MODULE: ./build/src/agents/builtin/runs/autonomous-run.js







/** Searches for a repair by itself: looks around, ranks suspicious functions, tries candidates, verifies the best. */
async function autonomousRun(session) {
    const orientation = await orient(session);
    const engine = engineFor(session);
    if (engine !== undefined) {
        const files = await session.workspace.snapshot();
        try {
            const end = await searchInProcess(session, orientation, engine);
            if (end !== undefined)
                return end;
        }
        finally {
            await removeSearchFolder(session);
            await session.workspace.putBack(files);
        }
        await session.think('The tests cannot be run in one process; fall back to one run per edit.', 'Solution');
    }
    const suspects = await rankUnits(session, orientation);
    if (suspects.length === 0) {
        return { stopReason: 'unsupported', explanation: 'No function that the failing tests use was found.' };
    }
    return searchByRunner(session, orientation, suspects);
}
function engineFor(session) {
    const { language } = session.task.stack;
    if (language === 'python')
        return pythonEngine;
    return language === 'javascript' || language === 'typescript' ? createJavascriptEngine() : undefined;
}

;// CONCATENATED MODULE: ./build/src/agents/builtin/runs/known-fix.js



/** The files of a fix; throws an Error that names a file the agent has no means to edit. */
function readKnownFix(diff) {
    return (0,parse_patch/* parsePatch */.i)(diff, { tolerant: true }).files.map(readFile);
}
function readFile(file) {
    if (file.binary !== undefined)
        throw new Error(`${file.newPath} is a binary file.`);
    if ((0,patch/* isSubmodule */.Xz)(file) || (0,patch/* isSymlink */.wP)(file))
        throw new Error(`${file.newPath} is a submodule or a symbolic link.`);
    return {
        path: file.newPath,
        status: file.status,
        ...(file.oldPath === file.newPath ? {} : { renamedFrom: file.oldPath }),
        ...((0,patch/* changesMode */.JO)(file) ? { newMode: file.newMode } : {}),
        groups: groupsOfHunks(file.hunks),
    };
}
/** Where the removed lines of `group` are now in `text`, nearest to `expected`; undefined when they are nowhere. */
function locateGroup(text, group, expected) {
    const lines = splitKeepingNewlines(text);
    const fits = (at) => at >= 0 && at + group.oldLines.length <= lines.length && group.oldLines.every((line, i) => lines[at + i] === line);
    for (let distance = 0; distance <= lines.length; distance += 1) {
        if (fits(expected - distance))
            return expected - distance;
        if (fits(expected + distance))
            return expected + distance;
    }
    return undefined;
}
/** The text of a file that the fix adds. */
function addedText(file) {
    return file.groups.flatMap((group) => group.newLines).join('');
}

;// CONCATENATED MODULE: ./build/src/agents/builtin/runs/shortfall.js








const mostTries = 10;
/**
 * The first change, in a fixed order that depends on the constraint, after which target tests demonstrably still fail.
 * Tried in the workspace, which is put back. Undefined when none was found.
 */
async function findShortfall(task, workspace) {
    let tries = 0;
    let broken;
    for await (const shortfall of shortfalls(task, workspace)) {
        if (tries++ === mostTries)
            break;
        for (const file of shortfall.files)
            await workspace.write(file.path, file.after);
        const execution = await task.runTests({ files: task.testFiles });
        await workspace.restore();
        if (countFailing(task, execution) === 0)
            continue;
        if (execution.report.tests.some((test) => test.status === 'passed' || test.status === 'failed'))
            return shortfall;
        // Nothing ran at all: a change that does not even compile is kept for want of a better one.
        broken ??= shortfall;
    }
    return broken;
}
/** The constraint that says most about what the run does: not running tests comes with any of the others. */
function leadingConstraint(task) {
    return task.constraints?.find((one) => one !== 'no-verification') ?? 'no-verification';
}
async function* shortfalls(task, workspace) {
    const fix = task.knownFix === undefined ? [] : readFixOrNothing(task.knownFix);
    const constraint = leadingConstraint(task);
    const parts = () => partsOfFix(fix, workspace);
    const near = () => wrongEdits(fix, workspace, task, false);
    const far = () => wrongEdits(fix, workspace, task, true);
    const orders = {
        'one-file': [parts, near, far],
        'few-steps': [parts, near, far],
        'no-verification': [near, parts, far],
        'no-localisation': [far, near, parts],
    };
    for (const source of orders[constraint]) {
        let taken = 0;
        for await (const shortfall of source()) {
            yield shortfall;
            if (++taken === 3)
                break;
        }
    }
}
function readFixOrNothing(diff) {
    try {
        return readKnownFix(diff);
    }
    catch {
        return [];
    }
}
/** Each file of a fix of several files alone, then each place of one of several places, then half of a place. */
async function* partsOfFix(fix, workspace) {
    const places = fix.flatMap((file) => file.groups.map((group) => ({ file, group })));
    if (fix.length > 1)
        for (const file of fix)
            yield* partial(file, file.groups, workspace);
    if (places.length > 1)
        for (const { file, group } of places)
            yield* partial(file, [group], workspace);
    for (const { file, group } of places) {
        const half = Math.floor(group.newLines.length / 2);
        if (half > 0)
            yield* partial(file, [{ ...group, newLines: group.newLines.slice(0, half) }], workspace);
        if (group.newLines.length > 0 && group.oldLines.length > 0)
            yield* partial(file, [{ ...group, newLines: [] }], workspace);
    }
}
async function* partial(file, groups, workspace) {
    if (file.status === 'deleted')
        return;
    const line = (groups[0]?.oldStart ?? 0) + 1;
    if (file.status === 'added') {
        yield { files: [{ path: file.path, after: addedText(file) }], line, failureMode: 'incomplete-fix' };
        return;
    }
    const before = await workspace.read(file.path);
    if (before === undefined || !fits(before, groups))
        return;
    const after = carryOut(splitKeepingNewlines(before), groups).join('');
    yield { files: [{ path: file.path, after }], line, failureMode: 'incomplete-fix' };
}
function fits(text, groups) {
    const lines = splitKeepingNewlines(text);
    return groups.every((group) => group.oldLines.every((line, index) => lines[group.oldStart + index] === line));
}
/** Small edits that are not the fix: on its lines or in its function, or (`elsewhere`) in other functions. */
async function* wrongEdits(fix, workspace, task, elsewhere) {
    for (const { path, lines } of await placesToEdit(fix, workspace, task)) {
        const source = await workspace.read(path);
        const language = (0,languages/* languageOfFile */.K)(path);
        if (source === undefined || language === undefined)
            continue;
        const units = unitsOf(await parseFile(path, source, language));
        const touched = (unit) => lines.some((line) => unit.startLine <= line && line <= unit.endLine);
        const chosen = units.filter((unit) => unit.name !== '' && touched(unit) !== elsewhere);
        for (const unit of [...chosen].sort((a, b) => distance(a, lines) - distance(b, lines)).slice(0, 3)) {
            const [candidate] = generateCandidates(unit).sort((a, b) => nearest(a.line, lines) - nearest(b.line, lines) || a.cost - b.cost);
            if (candidate === undefined)
                continue;
            const after = (0,splice/* applySplices */.U)(source, candidate.splices);
            yield { files: [{ path, after }], line: candidate.line, failureMode: elsewhere ? 'wrong-place' : 'wrong-edit' };
        }
    }
}
function nearest(line, lines) {
    return Math.min(...lines.map((one) => Math.abs(one - line)));
}
function distance(unit, lines) {
    return Math.min(nearest(unit.startLine, lines), nearest(unit.endLine, lines));
}
/** The files and lines of the fix; without one, where the names in the failing tests are defined. */
async function placesToEdit(fix, workspace, task) {
    const known = fix.map((file) => ({ path: file.path, lines: file.groups.map((group) => group.oldStart + 1) }));
    if (known.some((place) => place.lines.length > 0))
        return known.filter((place) => place.lines.length > 0);
    const definitions = await collectDefinitions(workspace);
    const tests = await Promise.all(task.testFiles.map((path) => workspace.read(path)));
    return definedNames(tests.join('\n'), definitions)
        .flatMap((name) => definitions.get(name))
        .slice(0, 6)
        .map(({ path, line }) => ({ path, lines: [line] }));
}

;// CONCATENATED MODULE: ./build/src/agents/builtin/runs/constrained-run.js




const shownAround = 10;
const limits = {
    'no-verification': 'No test may be run after an edit in this run.',
    'one-file': 'Only one file may be edited in this run.',
    'few-steps': 'This run has few steps: one edit and one look at the tests.',
    'no-localisation': 'No search and no reading of sources is allowed in this run: the place of the edit is a guess.',
};
/** A run that is kept from working well and ends with `shortfall`, a change after which target tests still fail. */
async function constrainedRun(session, shortfall) {
    const constraint = leadingConstraint(session.task);
    const constraints = session.task.constraints ?? [constraint];
    await session.think(constraints.map((one) => limits[one]).join(' '), 'EnvironmentSetup');
    const baseline = await constrained_run_lookAround(session, constraint);
    if (shortfall === undefined)
        return { stopReason: 'abstained', explanation: 'No edit suggested itself.' };
    if (constraint !== 'no-localisation')
        await openPlace(session, shortfall);
    for (const file of shortfall.files)
        await edit(session, file.path, file.after, shortfall.line);
    if (constraints.includes('no-verification')) {
        await reviewChanges(session);
        return end('finished', 'The edit looks right and no test may be run, so the work ends here, unverified.', shortfall);
    }
    const solved = await runAfterEdit(session, baseline, 'Run the affected tests once.');
    await reviewChanges(session);
    if (solved)
        return end('finished', 'The target tests pass.', shortfall);
    return constraint === 'one-file'
        ? end('abstained', 'Target tests still fail, and no second file may be edited.', shortfall)
        : end('out-of-budget', 'Target tests still fail, and there is no step left.', shortfall);
}
function end(stopReason, explanation, { failureMode }) {
    return { stopReason, explanation, tags: { failureMode } };
}
async function constrained_run_lookAround(session, constraint) {
    if (constraint === 'one-file' || constraint === 'no-verification')
        return (await orient(session)).baseline;
    const { testFiles } = session.task;
    const baseline = await session.runTests('Run the failing tests.', 'FaultLocalization', testFiles);
    await session.list('See how the repository is laid out.', '.');
    return baseline;
}
async function openPlace(session, { files, line }) {
    const [file] = files;
    if (file === undefined || (await session.workspace.read(file.path)) === undefined)
        return;
    const thought = `${file.path} around line ${line} is where the failure may come from; read it.`;
    await session.open(thought, file.path, line - shownAround, line + shownAround);
}
async function edit(session, path, after, line) {
    const before = await session.workspace.read(path);
    if (before === undefined)
        return session.replace(`Add ${path}.`, path, '', after);
    const { oldCode, newCode } = editBetween(before, after);
    await session.replace(`Try a change in ${path} near line ${line}.`, path, oldCode, newCode);
}

;// CONCATENATED MODULE: ./build/src/agents/builtin/runs/guided-run.js





/** More edits than this are tested file by file, not one by one. */
const mostTestedEdits = 6;
const guided_run_shownAround = 12;
/** The agent knows the fix: it really searches, opens, edits and tests its way to it. */
async function guidedRun(session, knownFix) {
    const files = readKnownFix(knownFix);
    const { baseline, testText } = await orient(session);
    for (const file of files)
        await readPlaces(session, file);
    await searchNames(session, files, testText);
    await session.think(describePlan(files), 'Solution');
    const edits = files.reduce((sum, file) => sum + Math.max(1, file.groups.length), 0);
    const tester = editTester(session, baseline, edits);
    for (const file of files)
        await guided_run_carryOut(session, file, tester);
    const solved = await runAfterEdit(session, baseline, 'Run the affected tests with the whole change in place.');
    await reviewChanges(session);
    return solved
        ? { stopReason: 'finished', explanation: 'The known fix is in place and the target tests pass.' }
        : { stopReason: 'abstained', explanation: 'The known fix is in place, yet target tests still fail.' };
}
async function readPlaces(session, file) {
    const source = file.renamedFrom ?? file.path;
    if (file.status === 'added') {
        const folder = file.path.split('/').slice(0, -1).join('/') || '.';
        await session.list(`Look at what ${folder} holds already, before ${file.path} is added.`, folder);
        return;
    }
    let shownTo = 0;
    for (const group of file.groups.slice(0, 8)) {
        const line = group.oldStart + 1;
        if (line <= shownTo)
            continue;
        shownTo = line + group.oldLines.length + guided_run_shownAround;
        await session.open(`Open ${source} around line ${line}.`, source, line - guided_run_shownAround, shownTo);
    }
}
/** Where the names in the lines to change are used: an edit there has callers. */
async function searchNames(session, files, testText) {
    const definitions = await collectDefinitions(session.workspace);
    for (const file of files.slice(0, 3)) {
        const changed = file.groups.flatMap((group) => [...group.oldLines, ...group.newLines]).join('');
        const [name] = definedNames(changed, definitions);
        if (name === undefined)
            continue;
        const also = testText.includes(name) ? ' The failing test names it too.' : '';
        const found = await session.search(`The suspicious lines of ${file.path} use ${name}: who else does?`, name);
        const places = new Set(found.map((result) => result.file));
        await session.think(`${name} is on ${found.length} lines of ${places.size} files.${also}`, 'FaultLocalization');
    }
}
function describePlan(files) {
    const places = files.map((file) => {
        const lines = file.groups.slice(0, 4).map((group) => group.oldStart + 1);
        return file.status === 'added'
            ? `add ${file.path}`
            : file.status === 'deleted'
                ? `delete ${file.path}`
                : `${file.path}${lines.length === 0 ? '' : ` near line ${lines.join(', ')}`}`;
    });
    return `Places to change: ${places.slice(0, 12).join('; ')}${places.length > 12 ? `; and ${places.length - 12} more files` : ''}.`;
}
/** Runs the tests after an edit, unless it is the last (a run follows anyway), or there are many. */
function editTester(session, baseline, edits) {
    let done = 0;
    let slowest = 0;
    return async (path, lastOfFile) => {
        done += 1;
        const worthwhile = done < edits && (edits <= mostTestedEdits || (lastOfFile && done % 4 === 0));
        if (!worthwhile || session.secondsLeft < slowest * 6)
            return;
        const started = performance.now();
        await runAfterEdit(session, baseline, `See what the edit of ${path} changes.`);
        slowest = Math.max(slowest, (performance.now() - started) / 1000);
    };
}
async function guided_run_carryOut(session, file, tested) {
    if (file.renamedFrom !== undefined)
        await rename(session, file.renamedFrom, file.path, file.status === 'copied');
    if (file.status === 'added') {
        await session.replace(`Add ${file.path}.`, file.path, '', addedText(file));
        return tested(file.path, true);
    }
    if (file.status === 'deleted') {
        await session.removeFile(`Delete ${file.path}, which is no longer needed.`, file.path);
        return tested(file.path, true);
    }
    if (file.newMode !== undefined)
        await changeMode(session, file.path, file.newMode);
    await editGroups(session, file, tested);
}
/** Carries out `file`'s groups in order; throws when a place is not as the fix expects it. */
async function editGroups(session, file, tested) {
    let shift = 0;
    for (const [index, group] of file.groups.entries()) {
        const text = (await session.workspace.read(file.path)) ?? '';
        const at = locateGroup(text, group, group.oldStart + shift);
        if (at === undefined)
            throw new Error(`The fix does not fit ${file.path} at line ${group.oldStart + 1}.`);
        shift = at - group.oldStart + group.newLines.length - group.oldLines.length;
        const edit = uniqueLineEdit(text, at, at + group.oldLines.length, group.newLines);
        await session.replace(guided_run_describeEdit(file.path, at + 1, group), file.path, edit.oldCode, edit.newCode);
        await tested(file.path, index === file.groups.length - 1);
    }
}
function guided_run_describeEdit(path, line, group) {
    const [removed, added] = [group.oldLines.length, group.newLines.length];
    if (removed === 0)
        return `Add ${added} ${added === 1 ? 'line' : 'lines'} to ${path} at line ${line}.`;
    if (added === 0)
        return `Remove ${removed} ${removed === 1 ? 'line' : 'lines'} from ${path} at line ${line}.`;
    return `Change ${path} at line ${line}: \`${group.oldLines[0].trim().slice(0, 80)}\` is not right.`;
}
async function rename(session, from, to, copy) {
    const text = await session.workspace.read(from);
    if (text === undefined)
        throw new Error(`${from} is not a text file.`);
    await session.replace(`${copy ? 'Copy' : 'Move'} ${from} to ${to}.`, to, '', text);
    if (!copy)
        await session.removeFile(`Remove ${from}, which is now ${to}.`, from);
}
async function changeMode(session, path, mode) {
    const flag = mode.endsWith('755') ? '+x' : '-x';
    await session.command(`Set the mode of ${path}.`, 'Solution', `chmod ${flag} ${JSON.stringify(path)}`);
}

;// CONCATENATED MODULE: ./build/src/agents/builtin/session/diff-of-changes.js



/**
 * The unified diff of `changes`, made in a fresh repository of our own: the workspace's git settings and attributes
 * may have been written by the code under repair.
 */
async function diffOfChanges(git, changes) {
    if (changes.length === 0)
        return '';
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'bugfix-diff-'));
    try {
        await git.run(['init', '-q'], { folder });
        const tree = async (side) => {
            for (const change of changes)
                await put(folder, change.path, change[side], change.encoding);
            await git.run(['add', '-A', '-f'], { folder });
            return (await git.text(['write-tree'], { folder })).trim();
        };
        const range = [await tree('before'), await tree('after')];
        return await git.text(['diff', '--no-ext-diff', '--no-textconv', '--no-color', '--no-renames', ...range], {
            folder,
        });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function put(folder, path, text, encoding) {
    const absolute = (0,external_node_path_.join)(folder, path);
    if (text === undefined)
        return (0,promises_.rm)(absolute, { force: true });
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(absolute), { recursive: true });
    await (0,promises_.writeFile)(absolute, text, encoding);
}

// EXTERNAL MODULE: ./build/src/test-runs/frameworks/test-plan.js
var test_plan = __webpack_require__(33041);
;// CONCATENATED MODULE: ./build/src/agents/builtin/session/search-text.js
const mostResults = 40;
const search_text_longestLine = 240;
/** Whether `path` lies in `folder` (`.` is the whole workspace) or is that file. */
function isUnder(path, folder) {
    return folder === '.' || path === folder || path.startsWith(`${folder}/`);
}
/** Where `key` begins and ends at no word character, when it is itself made of them. */
function pattern(key) {
    const escaped = key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`${/^\w/.test(key) ? '(?<!\\w)' : ''}${escaped}${/\w$/.test(key) ? '(?!\\w)' : ''}`);
}
/** Lines of tracked files under `folder` that contain `key` as a whole word, at most 40, in the order of paths. */
async function searchText(workspace, key, folder) {
    const results = [];
    const expression = pattern(key);
    for (const path of await workspace.trackedFiles()) {
        if (!isUnder(path, folder))
            continue;
        const text = await workspace.read(path);
        if (text === undefined || !text.includes(key) || text.includes('\0'))
            continue;
        for (const [index, line] of text.split('\n').entries()) {
            if (!expression.test(line))
                continue;
            results.push({ file: path, line: index + 1, text: line.trim().slice(0, search_text_longestLine) });
            if (results.length === mostResults)
                return results;
        }
    }
    return results;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/src/agents/builtin/session/workspace.js



const largestSnapshot = 64 * 1024 * 1024;
/** Larger files are data; nobody repairs them by hand. */
const largestText = 4 * 1024 * 1024;
function decode(bytes) {
    try {
        return { text: new external_node_util_.TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), encoding: 'utf8' };
    }
    catch {
        return { text: bytes.toString('latin1'), encoding: 'latin1' };
    }
}
/** The working tree as the agent sees it: tracked files, texts, and what the agent itself changed. */
class Workspace {
    folder;
    #git;
    #tracked;
    /** The text before the agent's first edit; undefined for a file it made. */
    #originals = new Map();
    constructor(folder, git) {
        this.folder = folder;
        this.#git = git;
    }
    /** The paths git tracks, sorted, as of the first call: later changes of the index by repository code don't count. */
    async trackedFiles() {
        if (this.#tracked === undefined) {
            const listed = await this.#git.text(['ls-files', '-z'], { folder: this.folder });
            this.#tracked = [...new Set(listed.split('\0'))].filter((path) => path !== '').sort();
        }
        return this.#tracked;
    }
    /** Absolute; throws for a path that leaves the workspace. */
    resolve(path) {
        const clean = (0,external_node_path_.normalize)(path);
        if (clean.startsWith('..') || clean.startsWith(external_node_path_.sep) || clean.split(external_node_path_.sep)[0] === '.git') {
            throw new Error(`The path ${path} leaves the workspace.`);
        }
        return (0,external_node_path_.join)(this.folder, clean);
    }
    async #load(path) {
        const absolute = this.resolve(path);
        const status = await (0,promises_.lstat)(absolute).catch(() => undefined);
        if (status === undefined || !status.isFile() || status.size > largestText)
            return undefined;
        return decode(await (0,promises_.readFile)(absolute));
    }
    /** The text of a regular file; undefined when there is none or it is larger than 4 MiB. */
    async read(path) {
        return (await this.#load(path))?.text;
    }
    /** Keeps the text of `path` as it is now, unless the agent has touched it before. */
    async remember(path) {
        const before = await this.#load(path);
        if (!this.#originals.has(path))
            this.#originals.set(path, before?.text);
        return before;
    }
    /** Writes `text` in the encoding the file had. */
    async write(path, text) {
        const before = await this.remember(path);
        const absolute = this.resolve(path);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(absolute), { recursive: true });
        await (0,promises_.writeFile)(absolute, text, before?.encoding ?? 'utf8');
    }
    /** The bytes of all tracked files up to 64 MiB, so that what code under test does to them can be undone. */
    async snapshot() {
        const files = new Map();
        let size = 0;
        for (const path of await this.trackedFiles()) {
            const status = await (0,promises_.lstat)(this.resolve(path)).catch(() => undefined);
            if (status === undefined || !status.isFile())
                continue;
            size += status.size;
            if (size > largestSnapshot)
                break;
            files.set(path, await (0,promises_.readFile)(this.resolve(path)));
        }
        return files;
    }
    /** Rewrites the files of a snapshot that differ from it, those apart that the agent itself has edited. */
    async putBack(files) {
        for (const [path, bytes] of files) {
            if (this.#originals.has(path))
                continue;
            const absolute = this.resolve(path);
            const status = await (0,promises_.lstat)(absolute).catch(() => undefined);
            const same = status?.isFile() === true && status.size === bytes.length && (await (0,promises_.readFile)(absolute)).equals(bytes);
            if (same)
                continue;
            await (0,promises_.rm)(absolute, { recursive: true, force: true });
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(absolute), { recursive: true });
            await (0,promises_.writeFile)(absolute, bytes);
        }
    }
    /** Puts every file the agent touched back as it was before. */
    async restore() {
        for (const [path, text] of this.#originals) {
            if (text === undefined)
                await (0,promises_.rm)(this.resolve(path), { force: true });
            else
                await this.write(path, text);
        }
    }
    /** What the agent changed, as texts before and after; only files that differ now. */
    async changes() {
        const changes = [];
        for (const [path, before] of [...this.#originals].sort(([a], [b]) => (a < b ? -1 : 1))) {
            const after = await this.#load(path);
            if (after?.text !== before) {
                changes.push({
                    path,
                    encoding: after?.encoding ?? 'utf8',
                    ...(before === undefined ? {} : { before }),
                    ...(after === undefined ? {} : { after: after.text }),
                });
            }
        }
        return changes;
    }
}

;// CONCATENATED MODULE: ./build/src/agents/builtin/session/session.js



const mostListed = 200;
/** The agent's hands: each method does one thing in the workspace and records it as one event. */
class Session {
    task;
    workspace;
    #recorder;
    #deadline;
    constructor(task, recorder) {
        this.task = task;
        this.workspace = new Workspace(task.workspace, task.git);
        this.#recorder = recorder;
        this.#deadline = performance.now() + task.budget.seconds * 1000;
    }
    get steps() {
        return this.#recorder.length;
    }
    /** Seconds until the outer limit. */
    get secondsLeft() {
        return (this.#deadline - performance.now()) / 1000;
    }
    get interrupted() {
        return this.task.signal?.aborted === true;
    }
    async begin() {
        const { goal, baseCommit } = this.task;
        await this.#recorder.record('begin_interaction', `The task: ${firstLine(goal)}`, 'EnvironmentSetup', () => ({
            baseCommit,
            problemStatement: goal,
        }));
    }
    async end(reason, summary) {
        await this.#recorder.record('end_interaction', summary, 'Verification', () => ({ reason, summary }));
    }
    async think(thought, partition) {
        await this.#recorder.record('add_thought', thought, partition, () => ({}));
    }
    /** Runs tests of the project: `files`, or the whole suite without them. */
    async runTests(thought, partition, files) {
        let execution;
        await this.#recorder.record('execute_terminal_command', thought, partition, async () => {
            execution = await this.task.runTests(files === undefined ? {} : { files });
            return { command: execution.command, output: execution.console, exitCode: execution.exitCode };
        });
        return execution;
    }
    /** Runs `command` in the sandbox, at the root of the workspace, without network. */
    async command(thought, partition, command, seconds = 60) {
        const details = await this.#recorder.record('execute_terminal_command', thought, partition, async () => {
            const { sandbox, workspace, environment, commandPrelude = '', signal } = this.task;
            const result = await sandbox.run({
                command: commandPrelude + command,
                folder: workspace,
                environment: { ...environment, ...gitSettings },
                limits: { seconds },
                ...(signal === undefined ? {} : { signal }),
            });
            return { command, output: result.output, exitCode: result.exitCode };
        });
        return details.output;
    }
    async search(thought, searchKey, path = '.') {
        const details = await this.#recorder.record('search_string', thought, 'FaultLocalization', async () => ({
            path,
            searchKey,
            results: await searchText(this.workspace, searchKey, path),
        }));
        return details.results;
    }
    /** Lists tracked files under `path` whose path contains `pattern`. */
    async list(thought, path, pattern) {
        const details = await this.#recorder.record('search_dir', thought, 'FaultLocalization', async () => ({
            path,
            ...(pattern === undefined ? {} : { pattern }),
            results: (await this.workspace.trackedFiles())
                .filter((file) => isUnder(file, path) && (pattern === undefined || file.includes(pattern)))
                .slice(0, mostListed),
        }));
        return details.results;
    }
    /** Opens the lines `start` to `end` (from 1, both included, cut to the file). */
    async open(thought, path, start, end) {
        const details = await this.#recorder.record('open_file', thought, 'FaultLocalization', async () => {
            const lines = ((await this.workspace.read(path)) ?? '').split('\n');
            const from = Math.max(1, Math.min(start, lines.length));
            const to = Math.max(from, Math.min(end, lines.length));
            return { path, startLine: from, endLine: to, content: lines.slice(from - 1, to).join('\n') };
        });
        return details.content;
    }
    /** Replaces the one place where `oldCode` is; an empty `oldCode` makes the file. Throws when it is not there once. */
    async replace(thought, path, oldCode, newCode) {
        await this.#recorder.record('find_and_replace_code', thought, 'Solution', async () => {
            const before = (await this.workspace.read(path)) ?? '';
            const at = before.indexOf(oldCode);
            if (at < 0 || (oldCode !== '' && before.indexOf(oldCode, at + 1) >= 0) || (oldCode === '' && before !== '')) {
                throw new Error(`The code to replace is not exactly once in ${path}.`);
            }
            await this.workspace.write(path, before.slice(0, at) + newCode + before.slice(at + oldCode.length));
            return { path, oldCode, newCode };
        });
    }
    async removeFile(thought, path) {
        await this.workspace.remember(path);
        await this.command(thought, 'Solution', `rm -- ${(0,test_plan/* shellQuote */.ZL)(path)}`);
    }
}
/** The workspace may belong to another user inside of a container. */
const gitSettings = {
    GIT_OPTIONAL_LOCKS: '0',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'safe.directory',
    GIT_CONFIG_VALUE_0: '*',
};
function firstLine(text) {
    return text.trim().split('\n')[0].slice(0, 200);
}

;// CONCATENATED MODULE: ./build/src/agents/builtin/builtin-agent.js








const version = '1.0.0';
/** The embedded agent: deterministic, with no model and no network. */
const builtinAgent = { name: 'builtin', run };
async function run(task) {
    const started = performance.now();
    const recorder = createRecorder({
        taskIssue: task.goal,
        agent: 'builtin',
        agentVersion: version,
        mode: task.mode,
        baseCommit: task.baseCommit,
        ...(task.constraints === undefined ? {} : { constraints: task.constraints }),
    });
    const session = new Session(task, recorder);
    await session.workspace.trackedFiles();
    const shortfall = task.mode === 'constrained' ? await findShortfall(task, session.workspace) : undefined;
    await session.begin();
    const end = await runMode(session, shortfall);
    await session.end(end.stopReason, end.explanation);
    const diff = await diffOfChanges(task.git, await session.workspace.changes());
    return {
        diff,
        stopReason: end.stopReason,
        explanation: end.explanation,
        usage: {
            seconds: Math.round(performance.now() - started) / 1000,
            steps: session.steps,
            ...(end.candidates === undefined ? {} : { candidates: end.candidates }),
        },
        trajectory: recorder.finish({ finalDiff: diff, tags: { agent: 'builtin', ...end.tags } }),
    };
}
/** What goes wrong in a run ends it with a reason; the workspace keeps what was edited until then. */
async function runMode(session, shortfall) {
    const { task } = session;
    try {
        if (task.mode === 'constrained')
            return await constrainedRun(session, shortfall);
        if (task.mode === 'autonomous')
            return await autonomousRun(session);
        if (task.knownFix === undefined)
            throw new Error('A guided run needs the known fix.');
        return await guidedRun(session, task.knownFix);
    }
    catch (error) {
        if (session.interrupted)
            return { stopReason: 'interrupted', explanation: 'The run was interrupted.' };
        return { stopReason: 'unsupported', explanation: (0,user_error/* messageOf */.b)(error) };
    }
}

;// CONCATENATED MODULE: ./build/src/patches/apply-patch.js


/** A patch did not apply; `files` are the ones git named. */
class PatchConflict extends user_error/* UserError */.y {
    files;
    constructor(files, details) {
        const where = files.length > 0 ? ` in ${files.join(', ')}` : '';
        super(`The patch does not apply${where}: the text it expects is not there.\n${details}`);
        this.files = files;
    }
}
function conflictingFiles(stderr) {
    const files = new Set();
    for (const line of stderr.split('\n')) {
        const file = /^error: patch failed: (.+):\d+$/.exec(line)?.[1] ??
            /^error: (.+): (?:patch does not apply|No such file|already exists|does not exist)/.exec(line)?.[1];
        if (file !== undefined)
            files.add(file);
    }
    return [...files];
}
/**
 * Applies a patch text to the working tree `folder` with `git apply`: all of it or nothing. An empty patch changes
 * nothing. `reverse` takes it back. Throws a PatchConflict that names the files when it does not fit.
 */
async function applyPatch(git, folder, patch, options = {}) {
    if (patch.length === 0)
        return;
    const flags = [...(options.reverse ? ['--reverse'] : []), ...(options.checkOnly ? ['--check'] : [])];
    try {
        await git.run(['apply', '--whitespace=nowarn', ...flags, '-'], { folder, input: patch });
    }
    catch (error) {
        if (!(error instanceof repository_git/* GitError */.X))
            throw error;
        throw new PatchConflict(conflictingFiles(error.stderr), error.stderr.trim().split('\n').slice(0, 10).join('\n'));
    }
}

;// CONCATENATED MODULE: ./build/src/phases/build-sample/prove-change.js

/** A clean workspace, the tests applied and committed: what an agent starts from. */
async function prepareAgentBase(states, git) {
    await states.switchTo('withTests');
    const identity = ['-c', 'user.name=base', '-c', 'user.email=base@localhost'];
    const call = { folder: states.folder };
    await git.run(['add', '-A'], call);
    await git.run([...identity, 'commit', '-q', '--no-verify', '--allow-empty', '-m', 'base with the tests'], call);
}
/** Applies `diff` in a clean workspace and runs `testFiles`: the one way in which a change of an agent is judged. */
async function proveChange(diff, request) {
    const { states, git, cycle, testFiles, runTests } = request;
    await prepareAgentBase(states, git);
    await applyPatch(git, states.folder, diff);
    const execution = await runTests(testFiles.length === 0 ? {} : { files: testFiles });
    const passed = new Set(execution.report.tests.filter(({ status }) => status === 'passed').map(({ id }) => id));
    const seen = new Set(execution.report.tests.map(({ id }) => id));
    return {
        stillFailing: cycle.failToPass.filter((id) => !passed.has(id)),
        broken: cycle.passToPass.filter((id) => seen.has(id) && !passed.has(id)),
        execution,
    };
}
/** Whether the change does all that the fix does, as far as the tests can tell. */
function isRepair(proof) {
    return proof.stillFailing.length === 0 && proof.broken.length === 0;
}

;// CONCATENATED MODULE: ./build/src/phases/build-sample/record-trajectories.js


/** Tried in order until a run ends in a change that provably does not repair the bug. */
const constraintSets = [
    ['no-verification', 'few-steps'],
    ['no-verification', 'one-file'],
    ['no-verification', 'no-localisation'],
    ['no-verification', 'one-file', 'few-steps', 'no-localisation'],
];
/** The failToPass tests as the agent is told of them: with what the runs without the fix said. */
function record_trajectories_failingTests(cycle) {
    const cases = [...cycle.runs.withTests, ...cycle.runs.withFix].flatMap(({ report }) => report.tests);
    return cycle.failToPass.map((id) => {
        const known = cases.find((test) => test.id === id);
        if (known === undefined)
            return { id, name: id };
        const { file, name, status, message, traceback } = known;
        const failure = status === 'passed'
            ? {}
            : { ...(message === undefined ? {} : { message }), ...(traceback === undefined ? {} : { traceback }) };
        return { id, name, ...(file === undefined ? {} : { file }), ...failure };
    });
}
async function runAgent(request, mode, constraints) {
    const { states, git } = request;
    await prepareAgentBase(states, git);
    const task = {
        workspace: states.folder,
        goal: request.goal,
        baseCommit: request.baseCommit,
        stack: request.stack,
        sandbox: request.sandbox,
        git,
        runTests: request.runTests,
        environment: request.environment,
        failingTests: record_trajectories_failingTests(request.cycle),
        testFiles: request.testFiles,
        protectedPaths: [...states.changedByTests],
        budget: { seconds: request.seconds },
        mode,
        ...(constraints === undefined ? {} : { constraints: [...constraints] }),
        ...(mode === 'autonomous' ? {} : { knownFix: request.fixPatch }),
        progress: request.progress,
        ...(request.signal === undefined ? {} : { signal: request.signal }),
    };
    return builtinAgent.run(task);
}
function proved(trajectory, proof) {
    return { trajectory, stillFailing: proof.stillFailing, broken: proof.broken };
}
/**
 * A trajectory whose final diff provably repairs the bug: the agent's own when it finds one, else one in which it knows
 * the fix, labelled `guided`. Undefined when neither can be shown to repair it.
 */
async function recordIdeal(request) {
    for (const mode of ['autonomous', 'guided']) {
        const outcome = await runAgent(request, mode);
        request.signal?.throwIfAborted();
        request.progress.note(`${mode}: ${outcome.explanation}`);
        if (outcome.diff === '')
            continue;
        const proof = await proveChange(outcome.diff, request);
        if (isRepair(proof))
            return proved(outcome.trajectory, proof);
        request.progress.note(`${mode}: the change was taken back, ${proof.stillFailing.length} target tests fail and ${proof.broken.length} others broke`);
    }
    return undefined;
}
/** A trajectory from another, constrained run whose final diff provably leaves failToPass tests failing. */
async function recordFailed(request) {
    for (const constraints of constraintSets) {
        const outcome = await runAgent(request, 'constrained', constraints);
        request.signal?.throwIfAborted();
        const proof = await proveChange(outcome.diff, request);
        const failures = proof.stillFailing.length;
        request.progress.note(`constrained (${constraints.join(', ')}): ${failures} of ${request.cycle.failToPass.length} target tests still fail`);
        if (failures > 0)
            return proved(outcome.trajectory, proof);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/phases/build-sample/try-fix.js










const provedTrajectorySchema = schemas/* object */.Ikc({
    trajectory: trajectory/* trajectorySchema */.hR,
    stillFailing: schemas/* array */.YOg(schemas/* string */.YjP()),
    broken: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** Of the budget, what the cycle may take; the rest is for the trajectories. */
const cycleShare = 0.6;
const agentShare = 0.1;
const longestAgentRun = 300;
function folders(place) {
    return {
        workspace: (0,external_node_path_.join)(place.folder, 'workspace'),
        private: (0,external_node_path_.join)(place.folder, 'private'),
        home: (0,external_node_path_.join)(place.folder, 'home'),
    };
}
async function openSandbox({ place, request, context, stack }) {
    const { workspace, home } = folders(place);
    await (0,promises_.mkdir)(workspace, { recursive: true });
    return (0,create_sandbox/* createSandbox */._)({
        kind: request.sandbox,
        environment: context.environment,
        home,
        writableFolders: [workspace],
        image: stack.baseImage,
    });
}
async function baseDate({ repository, fix }) {
    const { git, gitFolder: folder } = repository;
    return (await git.text(['show', '-s', '--format=%cI', fix.baseCommit], { folder })).trim();
}
async function runStates(attempt, sandbox) {
    const { repository, fix, stack, patches, place, request, context } = attempt;
    const { workspace, private: privateFolder } = folders(place);
    const { states: _states, ...known } = await (0,run_cycle/* runCycle */.O)({
        sandbox,
        stack,
        repository,
        baseCommit: fix.baseCommit,
        baseDate: await baseDate(attempt),
        testsPatch: patches.tests,
        fixPatch: patches.fix,
        workspace,
        privateFolder,
        repeat: request.repeat,
        budgetSeconds: request.budgetMinutes * 60 * cycleShare,
        progress: context.progress,
        ...(context.signal === undefined ? {} : { signal: context.signal }),
    });
    context.signal?.throwIfAborted();
    return known;
}
async function openStates({ repository, fix, patches, place }) {
    const { workspace, private: privateFolder } = folders(place);
    return (0,workspace_states/* prepareWorkspaceStates */.ri)({
        repository,
        baseCommit: fix.baseCommit,
        testsPatch: patches.tests,
        fixPatch: patches.fix,
        folder: (0,run_cycle/* cycleFolders */.W)(workspace).repository,
        privateFolder,
    });
}
function testRunner(attempt, sandbox, cycle) {
    const { workspace } = folders(attempt.place);
    const { repository, reports } = (0,run_cycle/* cycleFolders */.W)(workspace);
    const { installed } = cycle;
    if (installed === undefined)
        throw new Error('Nothing was installed, so no test can run.');
    const longest = Math.max(...cycle.cycle.runs.withFix.map((run) => run.durationMs)) / 1000;
    return async (selection) => {
        const { run, console } = await (0,run_tests/* runTests */.N)({
            sandbox,
            stack: attempt.stack,
            repository,
            installed,
            selection,
            reportFolder: (0,external_node_path_.join)(reports, 'agent'),
            seconds: Math.max(60, longest * 5 + 30),
            ...(attempt.context.signal === undefined ? {} : { signal: attempt.context.signal }),
        });
        return { command: run.command, exitCode: run.exitCode, console, report: run.report };
    };
}
async function recordBoth(attempt, tried) {
    const { fix, stack, patches, place, request, context, repository } = attempt;
    const trajectoryRequest = {
        goal: tried.goal,
        baseCommit: fix.baseCommit,
        stack,
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
        ...(context.signal === undefined ? {} : { signal: context.signal }),
    };
    const parse = (json) => (json === null ? null : provedTrajectorySchema.parse(json));
    const { progress } = context;
    const ideal = await place.steps.once('ideal', parse, () => progress.step('Recording the trajectory that repairs the bug', async () => (await recordIdeal(trajectoryRequest)) ?? null));
    if (ideal === null)
        return tried;
    const failed = await place.steps.once('failed', parse, () => progress.step('Recording a trajectory that does not', async () => (await recordFailed(trajectoryRequest)) ?? null));
    return { ...tried, ideal, ...(failed === null ? {} : { failed }) };
}
/** Runs the three states of a fix and, when they prove it, records the two trajectories. Finished steps are not repeated. */
async function tryFix(attempt) {
    const sandbox = await openSandbox(attempt);
    attempt.context.progress.note(`Sandbox: ${sandbox.description}`);
    const cycle = await attempt.place.steps.once('cycle', (json) => json, () => runStates(attempt, sandbox));
    const tried = { cycle, sandbox, goal: describeTask(attempt.fix, cycle.cycle) };
    return cycle.cycle.verdict === 'valid' ? recordBoth(attempt, tried) : tried;
}
/** Empties the place for another try with another stack. */
async function forgetTry(place) {
    await (0,promises_.rm)(place.folder, { recursive: true, force: true });
    await (0,promises_.mkdir)(place.folder, { recursive: true });
}

;// CONCATENATED MODULE: ./build/src/phases/build-sample.js













/** Verdicts that another stack of the same repository may change. */
const stackVerdicts = new Set(['no-tests-ran', 'install-failed']);
const mostStacks = 2;
function workName(repository, fix, request) {
    const { repeat, sandbox, budgetMinutes, overrides } = request;
    return (0,digest/* digest */.b)(JSON.stringify([repository.source, fix.baseCommit, fix.fixCommit, repeat, sandbox, budgetMinutes, overrides])).slice(0, 16);
}
function refuse(fix, verdict, reason, nextStep) {
    return { fix, verdict, reason, nextStep };
}
/** Reasons not to run anything, found in the change alone. */
function refusal(fix, patches) {
    if (patches.refused.length > 0) {
        const named = patches.refused.map(({ path, reason }) => `${path} (${reason})`).join(', ');
        return refuse(fix, 'unsupported-change', `The change holds what a patch file cannot carry: ${named}.`, 'Choose another fix.');
    }
    if (patches.tests.trim() === '')
        return refuse(fix, 'no-tests-in-fix', 'The change touches no tests.', 'Choose a fix that comes with tests.');
    if (patches.fix.trim() === '')
        return refuse(fix, 'no-fix-in-change', 'The change touches tests only.', 'Choose a fix that changes production code.');
    return undefined;
}
async function attemptWith(stack, fix, patches, place, work) {
    const { repository, request, context } = work;
    context.progress.note(`Stack: ${stack.language}, ${stack.packageManager}, ${stack.testFramework}; tests by \`${stack.testCommand}\``);
    const attempt = { repository, fix, stack, patches, place, request, context };
    const tried = await tryFix(attempt);
    const { verdict, reason, nextStep } = tried.cycle.cycle;
    const known = { fix, stack, patches, tried };
    if (verdict !== 'valid')
        return { ...known, verdict, reason, ...(nextStep === undefined ? {} : { nextStep }) };
    const { ideal, failed } = tried;
    if (ideal === undefined || failed === undefined) {
        const missing = ideal === undefined ? 'repairs the bug' : 'provably fails';
        return {
            ...known,
            verdict: 'no-trajectory',
            reason: `No trajectory that ${missing} could be recorded.`,
            nextStep: 'Raise --budget-minutes, or choose another fix.',
        };
    }
    const author = await authorOf(request.author, context.environment, repository);
    const sample = await context.progress.step('Assembling, enriching and checking the sample', () => makeSample(attempt, { ...tried, ideal, failed }, author));
    if (sample.validation.valid)
        return { ...known, verdict, reason, sample };
    const failedChecks = sample.validation.checks
        .filter(({ status }) => status === 'failed')
        .map(({ id, message }) => `${id}: ${message}`);
    return {
        ...known,
        verdict: 'invalid-sample',
        reason: `The sample did not pass its own checks: ${failedChecks.join('; ')}`,
        nextStep: 'This should not happen; please report it with the repository and the fix.',
    };
}
async function attemptFix(fix, work) {
    const { repository, request, context } = work;
    const { progress, cacheFolder } = context;
    progress.note(`Fix: ${fix.fixCommit.slice(0, 10)} ${fix.title}`);
    const patches = await progress.step('Splitting the change into fix and tests', () => readFixPatches(repository, fix));
    for (const { path, side, reason } of patches.decisions)
        progress.detail(`${path}: ${side} (${reason})`);
    const refused = refusal(fix, patches);
    if (refused !== undefined)
        return { ...refused, patches };
    const snapshot = (0,repository_repository/* snapshotOfCommit */.H)(repository, fix.fixCommit);
    const overrides = request.overrides ?? {};
    const stacks = await progress.step('Finding out how the repository is built and tested', () => (0,detect_stack/* detectStack */.q)({ snapshot, changedFiles: patches.changedPaths, overrides }));
    if (stacks.length === 0)
        return {
            ...refuse(fix, 'unknown-stack', 'No known build tool or test framework was found.', 'State them with --language, --package-manager, --test-framework and --test-command, or in bugfix.yml.'),
            patches,
        };
    const claimed = await claimFolder((0,external_node_path_.join)(cacheFolder, 'work'), workName(repository, fix, request));
    const place = { folder: claimed.folder, steps: finishedSteps((0,external_node_path_.join)(claimed.folder, 'steps')) };
    let ended = false;
    try {
        let last;
        for (const stack of stacks.slice(0, mostStacks)) {
            if (last !== undefined)
                await forgetTry(place);
            last = await attemptWith(stack, fix, patches, place, work);
            if (!stackVerdicts.has(last.verdict))
                break;
        }
        ended = true;
        return last;
    }
    finally {
        await claimed.release({ remove: ended });
    }
}
/**
 * Makes a sample of a bug fix: analyses the repository, splits the change, proves it in three states, records a
 * trajectory that repairs the bug and one that provably does not, and assembles, enriches and checks the sample. With no
 * fix named, the repository's best candidates are tried in order until one passes. Interrupted, it goes on where it was
 * when called again with the same request.
 */
async function buildSample(request, context) {
    if (request.fix !== undefined && request.pullRequest !== undefined)
        throw new user_error/* UserError */.y('Give either a fix commit or a pull request, not both.');
    const repository = await context.progress.step('Opening the repository', () => (0,open_repository/* openRepository */.h)({
        source: request.repository,
        cacheFolder: context.cacheFolder,
        progress: context.progress,
        environment: context.environment,
        ...(context.githubToken === undefined ? {} : { token: context.githubToken }),
    }));
    const { fixes, funnel } = await findCandidates(repository, request, context);
    let attempt;
    for await (const fix of fixes) {
        attempt = await attemptFix(fix, { repository, request, context });
        if (attempt.sample !== undefined && attempt.verdict === 'valid')
            break;
        funnel[attempt.verdict] = (funnel[attempt.verdict] ?? 0) + 1;
        context.progress.note(`${attempt.verdict}: ${attempt.reason}`);
    }
    return { repository: repository.url ?? repository.source, ...(attempt === undefined ? {} : { attempt }), funnel };
}


/***/ }),

/***/ 91513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ describeBuild),
  R: () => (/* binding */ summariseBuild)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/samples/final-report.js
function mark(good) {
    if (good === undefined)
        return '⚪';
    return good ? '✅' : '❌';
}
/** The report at the end of a run as text: the seeds' headings, each mark computed by the caller. */
function formatFinalReport(report) {
    const width = report.title.length + 6;
    const box = [`╔${'═'.repeat(width)}╗`, `║   ${report.title}   ║`, `╚${'═'.repeat(width)}╝`];
    const location = report.location === undefined ? [] : [`📁 Location: ${report.location}`, ''];
    const sections = report.sections.flatMap(({ title, lines }) => [
        title,
        ...lines.map(({ good, text }) => `  ${mark(good)} ${text}`),
        '',
    ]);
    const nameWidth = Math.max(0, ...report.metrics.map(([name]) => name.length)) + 2;
    const metrics = report.metrics.map(([name, value]) => `  - ${`${name}:`.padEnd(nameWidth)}${value}`);
    const overview = metrics.length === 0 ? [] : ['📈 Metrics Overview:', ...metrics, ''];
    return `${[...box, '', ...location, ...sections, ...overview, ...report.next].join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/src/samples/metadata.js
var samples_metadata = __webpack_require__(96092);
// EXTERNAL MODULE: ./build/src/samples/sample-files.js
var sample_files = __webpack_require__(33369);
;// CONCATENATED MODULE: ./build/src/phases/build-sample/describe-build.js





/** The one JSON document of a run. */
function summariseBuild({ repository, attempt, funnel }) {
    if (attempt === undefined) {
        return {
            verdict: 'no-candidates',
            reason: 'No commit or pull request of the repository looks like a bug fix with tests.',
            failToPass: [],
            repository,
            funnel,
        };
    }
    const { fix, verdict, reason, nextStep, stack, tried, sample } = attempt;
    const cycle = tried?.cycle.cycle;
    return {
        verdict,
        reason,
        ...(nextStep === undefined ? {} : { nextStep }),
        ...(sample === undefined || verdict !== 'valid' ? {} : { samplePath: sample.path, taskId: sample.taskId }),
        failToPass: cycle?.failToPass ?? [],
        passToPass: cycle?.passToPass.length ?? 0,
        flaky: cycle?.flaky ?? [],
        alreadyFailing: cycle?.alreadyFailing ?? [],
        repository,
        fixCommit: fix.fixCommit,
        baseCommit: fix.baseCommit,
        title: fix.title,
        ...(fix.pullRequestNumber === undefined ? {} : { pullRequest: fix.pullRequestNumber }),
        ...(stack === undefined ? {} : { stack }),
        ...(attempt.patches === undefined ? {} : { split: attempt.patches.decisions }),
        ...(tried?.ideal === undefined ? {} : { idealTrajectory: tried.ideal.trajectory.provenance.mode }),
        funnel,
    };
}
function fileLines(folder, stack) {
    const purposes = {
        metadata: 'enriched with seven sections',
        fix: 'solution code',
        tests: 'test code',
        idealTrajectory: 'solution steps',
        failedTrajectory: 'failure pattern',
        dockerfile: `validation environment, ${stack}`,
        runScript: 'validation script',
        logBefore: 'initial tests',
        logWithTests: 'after tests.patch',
        logWithFix: 'after fix.patch',
    };
    return Object.entries(sample_files/* sampleFiles */.Mw).map(([key, name]) => ({
        good: (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, name)),
        text: `${name.padEnd(24)}(${purposes[key]})`,
    }));
}
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
function proofLines({ tried, verdict }) {
    if (tried === undefined)
        return [];
    const { cycle } = tried.cycle;
    const good = verdict === 'valid';
    const { failToPass, passToPass, passToFail, flaky, alreadyFailing } = cycle;
    const ideal = tried.ideal;
    const failed = tried.failed;
    return [
        {
            good,
            text: `${plural(failToPass.length, 'test')} failed without the fix and passed with it, in each of ${plural(cycle.repeat, 'run')} per state`,
        },
        {
            good: passToFail.length === 0,
            text: `${plural(passToFail.length, 'test')} broke; ${passToPass.length} passed in both states`,
        },
        ...(flaky.length === 0 ? [] : [{ good: undefined, text: `${plural(flaky.length, 'flaky test')} set aside` }]),
        ...(alreadyFailing.length === 0
            ? []
            : [
                { good: undefined, text: `${plural(alreadyFailing.length, 'test')} failed in every state and was tolerated` },
            ]),
        ...(ideal === undefined
            ? []
            : [
                {
                    good: ideal.stillFailing.length === 0,
                    text: `ideal trajectory (${ideal.trajectory.provenance.mode}): its change, applied in a clean workspace, makes them pass`,
                },
            ]),
        ...(failed === undefined
            ? []
            : [
                {
                    good: failed.stillFailing.length > 0,
                    text: `failed trajectory: with its change ${failed.stillFailing.length} of ${failToPass.length} still fail`,
                },
            ]),
        { good: undefined, text: `sandbox: ${cycle.sandbox}` },
    ];
}
function checkLines({ sample }) {
    return (sample?.validation.checks ?? []).map(({ id, status, message }) => ({
        good: status === 'passed' ? true : status === 'failed' ? false : undefined,
        text: `${id}: ${message}`,
    }));
}
function metricsOf(attempt, repository, metadata) {
    const { fix, stack } = attempt;
    const { diffSemantics, stepLevelMetrics, testExecution, navigationMetrics } = metadata;
    const steps = stepLevelMetrics?.totalSteps;
    const coverage = testExecution?.postPatchStatus?.coverage;
    const precision = navigationMetrics?.idealTrajectory?.editPrecision;
    const rows = [
        ['Repository', repository],
        ['Fix', `${fix.fixCommit.slice(0, 10)} ${fix.title}`],
        ['PR', fix.pullRequestNumber === undefined ? undefined : `#${fix.pullRequestNumber}`],
        ['Language', stack?.language],
        ['Framework', stack?.testFramework],
        ['Ideal steps', steps?.idealTrajectory?.toString()],
        ['Failed steps', steps?.failedTrajectory?.toString()],
        [
            'Files changed',
            diffSemantics?.filesChanged === undefined
                ? undefined
                : `${diffSemantics.filesChanged}, ${diffSemantics.totalLinesAdded}+ / ${diffSemantics.totalLinesRemoved}-`,
        ],
        ['Test coverage', coverage === undefined ? undefined : `${coverage}%`],
        ['Edit precision', precision === undefined ? undefined : `${Math.round(precision * 100)}%`],
    ];
    return rows.filter((row) => row[1] !== undefined);
}
function funnelLines(funnel) {
    return Object.entries(funnel).map(([reason, count]) => ({ good: undefined, text: `${reason}: ${count}` }));
}
/** The report at the end of a run: what was proved and where to look, every line computed. */
function describeBuild(result) {
    const { attempt, repository, funnel } = result;
    const fell = Object.keys(funnel).length === 0 ? [] : [{ title: '🔻 Candidates that fell out:', lines: funnelLines(funnel) }];
    if (attempt === undefined) {
        return formatFinalReport({
            title: 'NO SAMPLE: no-candidates',
            sections: fell,
            metrics: [['Repository', repository]],
            next: ['Name a fix with --fix or --pr.'],
        });
    }
    const { sample, verdict, reason, nextStep, stack } = attempt;
    if (sample === undefined || verdict !== 'valid') {
        return formatFinalReport({
            title: `NO SAMPLE: ${verdict}`,
            sections: [
                { title: '🔍 What was seen:', lines: [{ good: false, text: reason }, ...checkLines(attempt)] },
                ...fell,
            ],
            metrics: metricsOf(attempt, repository, {}),
            next: nextStep === undefined ? [] : [`Next: ${nextStep}`],
        });
    }
    const metadata = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(sample.path, sample_files/* sampleFiles */.Mw.metadata), 'utf8'));
    return formatFinalReport({
        title: 'SAMPLE CREATION & ENRICHMENT COMPLETE',
        location: sample.path,
        sections: [
            { title: '📦 Files Created:', lines: fileLines(sample.path, stack?.baseImage ?? '') },
            { title: '🔬 What was proved:', lines: proofLines(attempt) },
            { title: '🔍 Quality Validation:', lines: checkLines(attempt) },
            {
                title: '📊 Enrichment Summary:',
                lines: samples_metadata/* enrichmentSections */.oV.map((section) => ({ good: metadata[section] !== undefined, text: section })),
            },
            ...fell,
        ],
        metrics: metricsOf(attempt, repository, metadata),
        next: [
            'To validate it again:',
            `  bugfix validate-sample ${sample.path}`,
            `  ${(0,external_node_path_.join)(sample.path, 'run.sh')}   (with docker or podman; --host without)`,
        ],
    });
}


/***/ }),

/***/ 16778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ stackOverridesOf)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31397);
/* harmony import */ var _repository_detect_stack_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41681);


/** What the user stated of the stack, checked; undefined when that is nothing. Throws a UserError with all problems. */
function stackOverridesOf(stated) {
    const named = {
        language: stated.language,
        packageManager: stated['package-manager'],
        testFramework: stated['test-framework'],
        installFolder: stated['install-folder'],
        testFolder: stated['test-folder'],
        installCommands: stated['install-command'] === undefined ? undefined : [stated['install-command']],
        testCommand: stated['test-command'],
        baseImage: stated['base-image'],
    };
    const given = Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined));
    if (Object.keys(given).length === 0)
        return undefined;
    const result = _repository_detect_stack_js__WEBPACK_IMPORTED_MODULE_1__/* .stackOverridesSchema */ .L.safeParse(given);
    if (result.success)
        return result.data;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}.`));
}


/***/ }),

/***/ 34377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ applySplices),
/* harmony export */   x: () => (/* binding */ findOverlap)
/* harmony export */ });
/** The first two splices that would change the same text, if any. */
function findOverlap(splices) {
    const sorted = [...splices].sort((left, right) => left.start - right.start || left.end - right.end);
    for (let index = 1; index < sorted.length; index++) {
        const [left, right] = [sorted[index - 1], sorted[index]];
        if (right.start < left.end)
            return [left, right];
    }
    return undefined;
}
/** `source` with all `splices` made, each meant in the source as it was; those at one place keep their order. Throws when two overlap. */
function applySplices(source, splices) {
    if (findOverlap(splices) !== undefined)
        throw new Error('Two splices change the same text.');
    const sorted = splices
        .map((splice, index) => ({ splice, index }))
        .sort((left, right) => left.splice.start - right.splice.start || left.splice.end - right.splice.end || left.index - right.index);
    let result = '';
    let position = 0;
    for (const { splice } of sorted) {
        result += source.slice(position, splice.start) + splice.text;
        position = splice.end;
    }
    return result + source.slice(position);
}


/***/ })

};
