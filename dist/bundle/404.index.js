export const id = 404;
export const ids = [404];
export const modules = {

/***/ 99279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Keeps the types of inputs and outputs while checking the rest. */
function defineAction(action) {
    return action;
}


/***/ }),

/***/ 30404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   action: () => (/* binding */ action)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92857);
/* harmony import */ var _inputs_fields_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93006);
/* harmony import */ var _inputs_stack_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75713);
/* harmony import */ var _phases_build_sample_describe_build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91513);
/* harmony import */ var _phases_build_sample_stack_overrides_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16778);
/* harmony import */ var _phases_build_sample_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92540);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99279);








function locate(repository, workspace) {
    const isUrl = /^[a-z][a-z0-9+.-]*:\/\//i.test(repository) || /^[\w.-]+@[\w.-]+:/.test(repository);
    return isUrl || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(repository) ? repository : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, repository);
}
const action = (0,_action_js__WEBPACK_IMPORTED_MODULE_5__/* .defineAction */ .Q)({
    name: 'build-sample',
    inputs: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
        'repo-url': (0,_inputs_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .requiredText */ .$4)('Git URL, or path in the workspace, of the repository'),
        'pr-number': (0,_inputs_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .integer */ .nd)('Number of the merged pull request that fixed the bug', { minimum: 1, maximum: 100_000_000 }),
        'fix-commit': (0,_inputs_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)('Commit that fixed the bug'),
        'output-folder': zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().default('samples').meta({ description: 'Folder of the samples', default: 'samples' }),
        author: (0,_inputs_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)('Who makes the sample'),
        agent: (0,_inputs_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .choice */ .Yq)('Agent that records the trajectories', ['builtin']),
        sandbox: (0,_inputs_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .choice */ .Yq)('Where the commands of the repository run', ['auto', 'bubblewrap', 'docker', 'process']),
        repeat: (0,_inputs_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .integerWithDefault */ .SB)('How often each state is tested', { minimum: 1, maximum: 20 }, 3),
        'budget-minutes': (0,_inputs_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .integerWithDefault */ .SB)('Time for one candidate fix', { minimum: 1, maximum: 360 }, 20),
        ..._inputs_stack_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .stackFields */ .S,
        'github-token': (0,_inputs_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)('Token to read pull requests with'),
        'artifact-name': (0,_inputs_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)('Name of the artifact to upload the sample as'),
    }),
    outputs: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
        'sample-path': zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().meta({ description: 'Folder of the sample' }),
        'task-id': zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().meta({ description: 'Name of the sample, task-N' }),
        verdict: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().meta({ description: 'valid, or the reason why there is no sample' }),
        'artifact-name': zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().meta({ description: 'Name of the uploaded artifact' }),
    }),
    async run(inputs, context) {
        const overrides = (0,_phases_build_sample_stack_overrides_js__WEBPACK_IMPORTED_MODULE_3__/* .stackOverridesOf */ .t)(inputs);
        const author = inputs.author ?? context.environment.GITHUB_ACTOR;
        const result = await (0,_phases_build_sample_js__WEBPACK_IMPORTED_MODULE_4__/* .buildSample */ .L)({
            repository: locate(inputs['repo-url'], context.workspace),
            ...(inputs['pr-number'] === undefined ? {} : { pullRequest: inputs['pr-number'] }),
            ...(inputs['fix-commit'] === undefined ? {} : { fix: inputs['fix-commit'] }),
            outputFolder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context.workspace, inputs['output-folder']),
            ...(author === undefined ? {} : { author }),
            ...(overrides === undefined ? {} : { overrides }),
            sandbox: inputs.sandbox,
            repeat: inputs.repeat,
            budgetMinutes: inputs['budget-minutes'],
        }, {
            cacheFolder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context.temporaryFolder, 'bugfix'),
            environment: context.environment,
            ...(inputs['github-token'] === undefined ? {} : { githubToken: inputs['github-token'] }),
            progress: context.progress,
            signal: context.signal,
        });
        const { attempt } = result;
        const verdict = attempt?.verdict ?? 'no-candidates';
        const samplePath = verdict === 'valid' ? attempt?.sample?.path : undefined;
        const report = (0,_phases_build_sample_describe_build_js__WEBPACK_IMPORTED_MODULE_2__/* .describeBuild */ .S)(result);
        const artifactName = samplePath === undefined ? undefined : inputs['artifact-name'];
        if (artifactName !== undefined && samplePath !== undefined) {
            const { uploadArtifact } = await __webpack_require__.e(/* import() */ 183).then(__webpack_require__.bind(__webpack_require__, 38183));
            await uploadArtifact(artifactName, samplePath, context.environment);
        }
        return {
            outputs: {
                'sample-path': samplePath ?? '',
                'task-id': samplePath === undefined ? '' : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(samplePath),
                verdict,
                'artifact-name': artifactName ?? '',
            },
            summary: `## bugfix build-sample: ${verdict}\n\n\`\`\`text\n${report.replaceAll('```', "'''")}\`\`\`\n`,
            ...(samplePath === undefined ? { failure: `No sample: ${verdict}. ${attempt?.reason ?? ''}`.trim() } : {}),
        };
    },
});


/***/ })

};
