export const id = 541;
export const ids = [541];
export const modules = {

/***/ 24953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
/** Keeps the type of `flags` while checking the rest. */
function defineCommand(command) {
    return command;
}


/***/ }),

/***/ 80541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ plan_command)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/src/errors/user-error.js
var user_error = __webpack_require__(31397);
// EXTERNAL MODULE: ./build/src/files/atomic-write.js
var atomic_write = __webpack_require__(88274);
// EXTERNAL MODULE: ./build/src/inputs/fields.js
var fields = __webpack_require__(93006);
// EXTERNAL MODULE: ./build/src/phases/enrich.js + 2 modules
var enrich = __webpack_require__(77902);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/phases/plan.js


/** GitHub starts at most 256 jobs of one matrix. */
const mostShards = 256;
/** A job of its own is worth about this much to read. */
const bytesPerShard = 256 * 1024 * 1024;
const samplesPerShard = 2000;
/** Bytes of the files directly in `folder`; 0 when it can't be read, its job will say why. */
function sizeOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).reduce((sum, name) => sum + (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, name)).size, 0);
    }
    catch {
        return 0;
    }
}
function automaticShards(samples, bytes) {
    return Math.max(1, Math.ceil(samples / samplesPerShard), Math.ceil(bytes / bytesPerShard));
}
/**
 * Divides sample folders among jobs so that each reads about the same number of bytes: the largest sample goes to the
 * job with least to do. `shards`: a number, or undefined for as many as the amount of work asks for.
 */
function planShards(folders, shards) {
    const sized = folders.map((folder) => ({ name: (0,external_node_path_.basename)(folder), bytes: sizeOf(folder) }));
    const bytes = sized.reduce((sum, sample) => sum + sample.bytes, 0);
    const count = Math.min(mostShards, Math.max(folders.length, 1), shards ?? automaticShards(folders.length, bytes));
    const loads = Array.from({ length: count }, () => ({ names: [], bytes: 0 }));
    for (const sample of sized.sort((a, b) => b.bytes - a.bytes)) {
        const lightest = loads.reduce((best, load) => (weight(load) < weight(best) ? load : best));
        lightest.names.push(sample.name);
        lightest.bytes += sample.bytes;
    }
    const include = loads
        .filter(({ names }) => names.length > 0)
        .map(({ names, bytes: load }, index) => ({
        shard: index + 1,
        tasks: names.join(' '),
        samples: names.length,
        bytes: load,
    }));
    return { matrix: { include }, samples: folders.length, bytes };
}
/** Opening a sample costs about as much as reading 50 KB. */
function weight({ names, bytes }) {
    return bytes + names.length * 50_000;
}

// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(24953);
;// CONCATENATED MODULE: ./build/src/cli/plan.js








function shardCount(value) {
    if (value === 'auto')
        return undefined;
    const count = Number(value);
    if (!Number.isInteger(count) || count < 1 || count > mostShards) {
        throw new user_error/* UserError */.y(`--shards must be auto or a whole number from 1 to ${mostShards}, not '${value}'.`);
    }
    return count;
}
const plan_command = (0,command/* defineCommand */.N)({
    name: 'plan',
    summary: 'Divide samples among the jobs of a workflow matrix',
    details: `Prints {matrix: {include: [{shard, tasks, samples, bytes}]}}: at most ${mostShards} jobs, balanced by size.
Each job then runs bugfix enrich --samples DIR --tasks <tasks>.`,
    positionals: [],
    flags: schemas/* object */.Ikc({
        samples: (0,fields/* requiredText */.$4)('Folder of samples: every task-* in it'),
        tasks: (0,fields/* list */.p_)('Of these only the ones named'),
        shards: (0,fields/* text */.Qq)('Number of jobs, or auto for as many as the work asks for (default: auto)'),
        output: (0,fields/* text */.Qq)('File to write the plan to as well'),
    }),
    async run(input, context) {
        const samples = (0,external_node_path_.resolve)(context.workingFolder, input.samples);
        const plan = planShards((0,enrich/* listSamples */.K)({ folders: [], samples, tasks: input.tasks }), shardCount(input.shards ?? 'auto'));
        if (input.output !== undefined)
            await (0,atomic_write/* writeFileAtomically */.lo)((0,external_node_path_.resolve)(context.workingFolder, input.output), (0,atomic_write/* formatJson */.IB)(plan));
        const lines = plan.matrix.include.map(({ shard, samples: count, bytes }) => `shard ${shard}: ${count} samples, ${bytes} bytes`);
        return {
            exitCode: 0,
            json: plan,
            text: `${plan.samples} samples in ${lines.length} shards\n${lines.join('\n')}\n`,
        };
    },
});


/***/ })

};
