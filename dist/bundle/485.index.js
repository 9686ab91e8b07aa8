export const id = 485;
export const ids = [485];
export const modules = {

/***/ 95485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createPullRequestReader: () => (/* binding */ createPullRequestReader)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31397);

function pullRequestOf(data) {
    const mergeCommit = data.merged_at === null ? null : data.merge_commit_sha;
    return {
        number: data.number,
        title: data.title,
        body: data.body ?? '',
        author: data.user?.login ?? 'ghost',
        labels: data.labels.map(({ name }) => name),
        ...(data.merged_at === null ? {} : { mergedAt: data.merged_at }),
        ...(mergeCommit === null ? {} : { mergeCommit }),
        ...(data.commits === undefined ? {} : { commitCount: data.commits }),
        ...(data.changed_files === undefined ? {} : { changedFiles: data.changed_files }),
    };
}
function explain(error, what, hasToken) {
    const { status } = error;
    const give = hasToken ? 'Check that the token may read the repository.' : 'Give a token (GITHUB_TOKEN).';
    const reasons = {
        401: 'the token is not valid. Give a valid one, or none for public repositories.',
        403: `GitHub refuses, for want of rights or because of its rate limit. ${give}`,
        404: `GitHub knows no such thing, or does not show it. ${give}`,
        429: `GitHub's rate limit is reached. ${give}`,
    };
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${what} cannot be read: ${reasons[status ?? 0] ?? (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error)}`, { cause: error });
}
async function connect({ token, apiUrl }) {
    const { GitHub } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(555)]).then(__webpack_require__.bind(__webpack_require__, 85555));
    return new GitHub({
        ...(token === undefined ? {} : { auth: token }),
        ...(apiUrl === undefined ? {} : { baseUrl: apiUrl }),
        request: { timeout: 30_000 },
    });
}
/** Reads pull requests of `source.repository` through GitHub's REST API. */
function createPullRequestReader(source) {
    const { owner, name: repo } = source.repository;
    const client = connect(source);
    client.catch(() => undefined);
    async function ask(what, question) {
        try {
            return await question(await client);
        }
        catch (error) {
            throw explain(error, what, source.token !== undefined);
        }
    }
    return {
        readPullRequest: (number) => ask(`The pull request #${number} of ${owner}/${repo}`, async (octokit) => {
            const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
            return pullRequestOf(data);
        }),
        listMerged: (maximum = 200) => ask(`The pull requests of ${owner}/${repo}`, async (octokit) => {
            const found = [];
            for (let page = 1; (page - 1) * 100 < maximum; page += 1) {
                const order = { state: 'closed', sort: 'updated', direction: 'desc' };
                const { data } = await octokit.rest.pulls.list({ owner, repo, ...order, per_page: 100, page });
                found.push(...data.map(pullRequestOf));
                if (data.length < 100)
                    break;
            }
            return found.filter(({ mergedAt }) => mergedAt !== undefined);
        }),
        readChanges: (number) => ask(`The files of the pull request #${number} of ${owner}/${repo}`, async (octokit) => {
            const files = await octokit.paginate(octokit.rest.pulls.listFiles, {
                owner,
                repo,
                pull_number: number,
                per_page: 100,
            });
            const changedLines = files.reduce((sum, { additions, deletions }) => sum + additions + deletions, 0);
            return { files: files.map(({ filename }) => filename), changedLines };
        }),
    };
}


/***/ })

};
