export const id = 5485;

export const ids = [ 5485 ];

export const modules = {
 95485: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   createPullRequestReader: () => createPullRequestReader
  });
  var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31397);
  function pullRequestOf(data) {
   const mergeCommit = data.merged_at === null ? null : data.merge_commit_sha;
   return {
    number: data.number,
    title: data.title,
    body: data.body ?? "",
    author: data.user?.login ?? "ghost",
    labels: data.labels.map(({name: name}) => name),
    ...data.merged_at === null ? {} : {
     mergedAt: data.merged_at
    },
    ...mergeCommit === null ? {} : {
     mergeCommit: mergeCommit
    },
    ...data.commits === undefined ? {} : {
     commitCount: data.commits
    },
    ...data.changed_files === undefined ? {} : {
     changedFiles: data.changed_files
    }
   };
  }
  function explain(error, what, hasToken) {
   const {status: status} = error;
   const give = hasToken ? "Check that the token may read the repository." : "Give a token (GITHUB_TOKEN).";
   const reasons = {
    401: "the token is not valid. Give a valid one, or none for public repositories.",
    403: `GitHub refuses, for want of rights or because of its rate limit. ${give}`,
    404: `GitHub knows no such thing, or does not show it. ${give}`,
    429: `GitHub's rate limit is reached. ${give}`
   };
   return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__.y(`${what} cannot be read: ${reasons[status ?? 0] ?? (0, 
   _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__.b)(error)}`, {
    cause: error
   });
  }
  async function connect({token: token, apiUrl: apiUrl}) {
   const {GitHub: GitHub} = await Promise.all([ __webpack_require__.e(4119), __webpack_require__.e(5555) ]).then(__webpack_require__.bind(__webpack_require__, 85555));
   return new GitHub({
    ...token === undefined ? {} : {
     auth: token
    },
    ...apiUrl === undefined ? {} : {
     baseUrl: apiUrl
    },
    request: {
     timeout: 3e4
    }
   });
  }
  function createPullRequestReader(source) {
   const {owner: owner, name: repo} = source.repository;
   const client = connect(source);
   client.catch(() => undefined);
   async function ask(what, question) {
    try {
     return await question(await client);
    } catch (error) {
     throw explain(error, what, source.token !== undefined);
    }
   }
   return {
    readPullRequest: number => ask(`The pull request #${number} of ${owner}/${repo}`, async octokit => {
     const {data: data} = await octokit.rest.pulls.get({
      owner: owner,
      repo: repo,
      pull_number: number
     });
     return pullRequestOf(data);
    }),
    listMerged: (maximum = 200) => ask(`The pull requests of ${owner}/${repo}`, async octokit => {
     const found = [];
     for (let page = 1; (page - 1) * 100 < maximum; page += 1) {
      const order = {
       state: "closed",
       sort: "updated",
       direction: "desc"
      };
      const {data: data} = await octokit.rest.pulls.list({
       owner: owner,
       repo: repo,
       ...order,
       per_page: 100,
       page: page
      });
      found.push(...data.map(pullRequestOf));
      if (data.length < 100) break;
     }
     return found.filter(({mergedAt: mergedAt}) => mergedAt !== undefined);
    }),
    readChanges: number => ask(`The files of the pull request #${number} of ${owner}/${repo}`, async octokit => {
     const files = await octokit.paginate(octokit.rest.pulls.listFiles, {
      owner: owner,
      repo: repo,
      pull_number: number,
      per_page: 100
     });
     const changedLines = files.reduce((sum, {additions: additions, deletions: deletions}) => sum + additions + deletions, 0);
     return {
      files: files.map(({filename: filename}) => filename),
      changedLines: changedLines
     };
    })
   };
  }
 }
};
