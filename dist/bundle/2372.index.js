export const id = 2372;

export const ids = [ 2372 ];

export const modules = {
 6886: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => publishChanges
  });
  var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31397);
  const ownMark = "Made-by: bugfix open-pull-request";
  const bytesPerTree = 4 * 1024 * 1024;
  const filesPerTree = 500;
  async function connect({token: token, apiUrl: apiUrl}) {
   const {GitHub: GitHub} = await Promise.all([ __webpack_require__.e(4119), __webpack_require__.e(5555) ]).then(__webpack_require__.bind(__webpack_require__, 85555));
   const {retry: retry} = await Promise.all([ __webpack_require__.e(9735), __webpack_require__.e(1015) ]).then(__webpack_require__.bind(__webpack_require__, 49735));
   return new (GitHub.plugin(retry))({
    auth: token,
    ...apiUrl === undefined ? {} : {
     baseUrl: apiUrl
    },
    request: {
     timeout: 6e4
    }
   });
  }
  function statusOf(error) {
   return error.status;
  }
  function explain(error) {
   if (error instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__.y) return error;
   const reason = (0, _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__.b)(error);
   if (/not permitted to create or approve pull requests/i.test(reason)) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__.y("GitHub Actions may not open pull requests here. Switch on 'Allow GitHub Actions to create and approve pull requests' in the settings of the repository (Actions, General), or give the token of an app.", {
     cause: error
    });
   }
   if (statusOf(error) === 403 || statusOf(error) === 404) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__.y(`The pull request cannot be published: ${reason}. The job needs the permissions contents: write and pull-requests: write.`, {
     cause: error
    });
   }
   return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__.y(`The pull request cannot be published: ${reason}`, {
    cause: error
   });
  }
  function asText(content) {
   try {
    const text = new TextDecoder("utf-8", {
     fatal: true,
     ignoreBOM: true
    }).decode(content);
    return text.includes("\0") ? undefined : text;
   } catch {
    return undefined;
   }
  }
  async function entryOf(client, place, file) {
   const {path: path, mode: mode, content: content} = file;
   const entry = {
    path: path,
    mode: mode,
    type: "blob"
   };
   if (content === undefined) return {
    ...entry,
    sha: null
   };
   const text = asText(content);
   if (text !== undefined) return {
    ...entry,
    content: text
   };
   const {data: data} = await client.rest.git.createBlob({
    ...place,
    content: Buffer.from(content).toString("base64"),
    encoding: "base64"
   });
   return {
    ...entry,
    sha: data.sha
   };
  }
  async function createTree(client, place, base, files) {
   let tree = base;
   let piece = [];
   let bytes = 0;
   const send = async () => {
    if (piece.length === 0) return;
    const {data: data} = await client.rest.git.createTree({
     ...place,
     base_tree: tree,
     tree: piece
    });
    tree = data.sha;
    piece = [];
    bytes = 0;
   };
   for (const file of files) {
    const size = file.content?.length ?? 0;
    if (bytes + size > bytesPerTree || piece.length >= filesPerTree) await send();
    piece.push(await entryOf(client, place, file));
    bytes += size;
   }
   await send();
   return tree;
  }
  async function readHead(client, place, branch) {
   try {
    const {data: data} = await client.rest.git.getRef({
     ...place,
     ref: `heads/${branch}`
    });
    const commit = await client.rest.git.getCommit({
     ...place,
     commit_sha: data.object.sha
    });
    const {sha: sha, tree: tree, message: message, parents: parents} = commit.data;
    return {
     sha: sha,
     tree: tree.sha,
     message: message,
     parents: parents.map(parent => parent.sha)
    };
   } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
   }
  }
  async function createRef(client, place, branch, sha) {
   try {
    await client.rest.git.createRef({
     ...place,
     ref: `refs/heads/${branch}`,
     sha: sha
    });
   } catch (error) {
    if (statusOf(error) !== 422 || (await readHead(client, place, branch))?.sha !== sha) throw error;
   }
  }
  async function writeBranch(client, place, proposal, files) {
   const {branch: branch, baseCommit: baseCommit, title: title} = proposal;
   const base = await client.rest.git.getCommit({
    ...place,
    commit_sha: baseCommit
   });
   const tree = await createTree(client, place, base.data.tree.sha, files);
   const head = await readHead(client, place, branch);
   if (head !== undefined && !head.message.includes(ownMark)) throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__.y(`The branch ${branch} ends in a commit that is not from bugfix. Merge or delete the branch, or name another.`);
   if (head?.tree === tree && head.parents[0] === baseCommit) return false;
   const message = `${title}\n\n${ownMark}\n`;
   const commit = await client.rest.git.createCommit({
    ...place,
    message: message,
    tree: tree,
    parents: [ baseCommit ]
   });
   const {sha: sha} = commit.data;
   if (head === undefined) await createRef(client, place, branch, sha); else await client.rest.git.updateRef({
    ...place,
    ref: `heads/${branch}`,
    sha: sha,
    force: true
   });
   return true;
  }
  async function findOpen(client, place, base, branch) {
   const {data: data} = await client.rest.pulls.list({
    ...place,
    state: "open",
    head: `${place.owner}:${branch}`,
    base: base
   });
   return data[0];
  }
  async function openNew(client, place, base, proposal) {
   const {branch: branch, title: title, body: body, draft: draft} = proposal;
   const request = {
    ...place,
    base: base,
    head: branch,
    title: title,
    body: body
   };
   try {
    return (await client.rest.pulls.create({
     ...request,
     draft: draft
    })).data;
   } catch (error) {
    if (statusOf(error) !== 422) throw error;
    if (draft && /draft/i.test((0, _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__.b)(error))) return (await client.rest.pulls.create(request)).data;
    const existing = await findOpen(client, place, base, branch);
    if (existing === undefined) throw error;
    return existing;
   }
  }
  async function publish(client, place, proposal, files) {
   const base = proposal.base ?? (await client.rest.repos.get(place)).data.default_branch;
   const written = await writeBranch(client, place, proposal, files);
   const {branch: branch, title: title, body: body, labels: labels} = proposal;
   const existing = await findOpen(client, place, base, branch);
   if (existing !== undefined) {
    const {number: number, html_url: url} = existing;
    const changed = written || existing.title !== title || existing.body !== body;
    if (changed) await client.rest.pulls.update({
     ...place,
     pull_number: number,
     title: title,
     body: body
    });
    return {
     number: number,
     url: url,
     operation: changed ? "updated" : "unchanged"
    };
   }
   const {number: number, html_url: url} = await openNew(client, place, base, proposal);
   if (labels.length > 0) await client.rest.issues.addLabels({
    ...place,
    issue_number: number,
    labels: [ ...labels ]
   });
   return {
    number: number,
    url: url,
    operation: "created"
   };
  }
  async function publishChanges(target, proposal, files) {
   const place = {
    owner: target.repository.owner,
    repo: target.repository.name
   };
   try {
    return await publish(await connect(target), place, proposal, files);
   } catch (error) {
    throw explain(error);
   }
  }
 },
 12372: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => parseBundle,
   publishFix: () => publishFix
  });
  var promises_ = __webpack_require__(51455);
  var external_node_os_ = __webpack_require__(48161);
  var external_node_path_ = __webpack_require__(76760);
  var user_error = __webpack_require__(31397);
  var digest = __webpack_require__(34049);
  var publish_changes = __webpack_require__(6886);
  var find_secrets = __webpack_require__(65678);
  var render_report = __webpack_require__(6180);
  var untrusted_markdown = __webpack_require__(16813);
  const longestBody = 6e4;
  function list(items, none) {
   return items.length === 0 ? [ none ] : items.map(item => `- ${item}`);
  }
  function causeOf({failures: failures, fix: fix}) {
   const failure = failures[0];
   const explanation = fix?.iterations.find(({checks: checks}) => checks.every(({passed: passed}) => passed))?.explanation;
   return [ ...failure?.message === undefined ? [] : [ `The run failed with: ${(0, 
   untrusted_markdown.ln)(failure.message)}`, "" ], ...explanation === undefined ? [] : [ `What repairs it: ${(0, 
   untrusted_markdown.ln)(explanation)}`, "" ] ];
  }
  function pullRequestBody(report, startsChecks) {
   const {fix: fix, recommendedWorkflows: recommendedWorkflows, developers: developers, failures: failures} = report;
   const files = fix?.iterations.flatMap(({changedFiles: changedFiles}) => changedFiles) ?? [];
   const body = [ "## Summary", "", (0, untrusted_markdown.ln)(report.description), "", `Changes ${[ ...new Set(files) ].map(path => (0, 
   untrusted_markdown.ti)(path)).join(", ")}. The test that shows the failure is not part of this pull request.`, "", "## Root cause", "", ...causeOf(report), "## Evidence", ...fix === undefined ? [] : (0, 
   render_report.o)(fix), "", "## Workflows to run", "", ...list(recommendedWorkflows.map(({file: file, reason: reason}) => `${(0, 
   untrusted_markdown.ti)(file)}: ${(0, untrusted_markdown.ln)(reason)}`), "None concerns these paths."), ...startsChecks ? [] : [ "", "This pull request was opened with the token of a workflow, whose events start no workflows: close and reopen it, or give bugfix the token of an app." ], "", "## Who to ask", "", ...list(developers.map(({name: name, reason: reason}) => `${(0, 
   untrusted_markdown.ln)(name)}: ${(0, untrusted_markdown.ln)(reason)}`), "Nobody is known from CODEOWNERS or the history."), "", "## Next steps", "", "- Review the change, run the workflows above, mark it ready.", "", `\x3c!-- bugfix-signature: ${(failures[0]?.signature ?? "none").replace(/[^\w-]/g, "")} --\x3e` ].join("\n");
   return [ ...body ].length <= longestBody ? body : `${[ ...body ].slice(0, longestBody).join("")}\n\n_Cut; the report is complete._`;
  }
  var run_report = __webpack_require__(32976);
  var workspace_states = __webpack_require__(72289);
  var check_policy = __webpack_require__(79565);
  var slug = __webpack_require__(36567);
  function publishProblems(report) {
   const {fix: fix} = report;
   if (fix === undefined || fix.patch.trim() === "") return [ "The bundle has no fix." ];
   const status = (0, run_report.ee)(report);
   return [ ...status.status === "Success" ? [] : [ `The fix is not verified: ${status.reason}` ], ...report.status === status.status ? [] : [ `The bundle says ${report.status}, its evidence says ${status.status}.` ], ...(0, 
   digest.b)(fix.patch) === fix.patchDigest ? [] : [ "The patch is not the one that was verified: its digest differs." ], ...(0, 
   check_policy.N)(fix.patch) ];
  }
  function parseBundle(json) {
   const parsed = run_report.HW.safeParse(json);
   if (parsed.success) return parsed.data;
   throw new user_error.y(parsed.error.issues.slice(0, 20).map(issue => `The bundle is not a report of bugfix: ${issue.path.join(".")}: ${issue.message}.`));
  }
  async function changedFiles(repository, fix, folder) {
   const {git: git} = repository;
   const objects = await (0, workspace_states.Fr)({
    repository: repository,
    privateFolder: folder
   });
   const call = {
    environment: {
     ...objects,
     GIT_INDEX_FILE: (0, external_node_path_.join)(folder, "index")
    }
   };
   await git.run([ "read-tree", `${fix.baseCommit}^{tree}` ], call);
   await git.run([ "apply", "--cached", "--whitespace=nowarn", "-" ], {
    ...call,
    input: fix.patch
   });
   const tree = (await git.text([ "write-tree" ], call)).trim();
   const listed = await git.text([ "diff-tree", "-r", "-z", "--no-renames", `${fix.baseCommit}^{tree}`, tree ], call);
   const fields = listed.split("\0").filter(field => field !== "");
   const files = [];
   for (let index = 0; index + 1 < fields.length; index += 2) {
    const [, mode = "", , blob = "", status = ""] = fields[index].split(" ");
    const path = fields[index + 1];
    if (status === "D") files.push({
     path: path,
     mode: "100644"
    }); else if (mode === "100644" || mode === "100755") files.push({
     path: path,
     mode: mode,
     content: (await git.run([ "cat-file", "blob", blob ], call)).stdout
    }); else throw new user_error.y(`${path} is neither a plain file nor a script: it cannot be published.`);
   }
   return files;
  }
  function branchFor(report) {
   const key = (0, digest.b)(report.failures[0]?.signature ?? report.reproduction?.name ?? "").slice(0, 8);
   return `fix/${(0, slug.t)(report.reproduction?.name ?? report.description)}-${key}`;
  }
  async function publishFix(report, repository, target) {
   const problems = publishProblems(report);
   const startsChecks = !target.token.startsWith("ghs_");
   const body = pullRequestBody(report, startsChecks);
   const kinds = (0, find_secrets.d)(body);
   if (kinds.length > 0 || target.secrets.some(value => value.length >= 6 && body.includes(value))) problems.push(`The text of the pull request holds what looks like a secret (${kinds.join(", ") || "a known value"}).`);
   if (problems.length > 0) return {
    action: "refused",
    reason: problems.join(" ")
   };
   const fix = report.fix;
   const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), "bugfix-publish-"));
   try {
    const files = await changedFiles(repository, fix, folder);
    const published = await (0, publish_changes.Z)({
     repository: {
      owner: target.owner,
      name: target.name
     },
     token: target.token,
     apiUrl: target.apiUrl
    }, {
     branch: branchFor(report),
     base: fix.baseBranch,
     baseCommit: fix.baseCommit,
     title: `Fix ${(0, slug.t)(report.reproduction?.name ?? report.description).replaceAll("-", " ")}`,
     body: body,
     draft: true,
     labels: []
    }, files);
    const action = published.operation === "created" ? "opened" : "updated";
    return {
     action: action,
     url: published.url,
     number: published.number,
     reason: `The draft pull request was ${published.operation}.`
    };
   } catch (error) {
    if (!(error instanceof user_error.y)) throw error;
    return {
     action: "refused",
     reason: error.message
    };
   } finally {
    await (0, promises_.rm)(folder, {
     recursive: true,
     force: true
    });
   }
  }
 }
};
