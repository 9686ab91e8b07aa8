export const id = 9049;

export const ids = [ 9049 ];

export const modules = {
 24953: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   N: () => defineCommand
  });
  function defineCommand(command) {
   return command;
  }
 },
 99049: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   command: () => command
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13798);
  var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31397);
  var _files_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88274);
  var _inputs_fields_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93006);
  var _inputs_matrix_limit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28908);
  var _phases_enrich_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77902);
  var _phases_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85491);
  var _command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24953);
  function shardCount(value) {
   if (value === "auto") return undefined;
   const count = Number(value);
   if (!Number.isInteger(count) || count < 1 || count > _inputs_matrix_limit_js__WEBPACK_IMPORTED_MODULE_5__.b) {
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__.y(`--shards must be auto or a whole number from 1 to ${_inputs_matrix_limit_js__WEBPACK_IMPORTED_MODULE_5__.b}, not '${value}'.`);
   }
   return count;
  }
  const command = (0, _command_js__WEBPACK_IMPORTED_MODULE_6__.N)({
   name: "plan",
   summary: "Divide samples among the jobs of a workflow matrix",
   details: `Prints {matrix: {include: [{shard, tasks, samples, bytes}]}}: at most ${_inputs_matrix_limit_js__WEBPACK_IMPORTED_MODULE_5__.b} jobs, balanced by size.\nEach job then runs bugfix enrich --samples DIR --tasks <tasks>.`,
   positionals: [],
   flags: zod__WEBPACK_IMPORTED_MODULE_7__.Ikc({
    samples: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_8__.$4)("Folder of samples: every task-* in it"),
    tasks: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_8__.p_)("Of these only the ones named"),
    shards: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_8__.Qq)("Number of jobs, or auto for as many as the work asks for (default: auto)"),
    output: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_8__.Qq)("File to write the plan to as well")
   }),
   async run(input, context) {
    const samples = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workingFolder, input.samples);
    const plan = (0, _phases_plan_js__WEBPACK_IMPORTED_MODULE_4__.t)((0, _phases_enrich_js__WEBPACK_IMPORTED_MODULE_3__.K)({
     folders: [],
     samples: samples,
     tasks: input.tasks
    }), shardCount(input.shards ?? "auto"));
    if (input.output !== undefined) await (0, _files_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__.lo)((0, 
    node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workingFolder, input.output), (0, 
    _files_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__.IB)(plan));
    const lines = plan.matrix.include.map(({shard: shard, samples: count, bytes: bytes}) => `shard ${shard}: ${count} samples, ${bytes} bytes`);
    return {
     exitCode: 0,
     json: plan,
     text: `${plan.samples} samples in ${lines.length} shards\n${lines.join("\n")}\n`
    };
   }
  });
 },
 28908: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => mostShards
  });
  const mostShards = 256;
 },
 85491: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   t: () => planShards
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _inputs_matrix_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28908);
  const bytesPerShard = 256 * 1024 * 1024;
  const samplesPerShard = 2e3;
  function sizeOf(folder) {
   try {
    return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).reduce((sum, name) => sum + (0, 
    node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).size, 0);
   } catch {
    return 0;
   }
  }
  function automaticShards(samples, bytes) {
   return Math.max(1, Math.ceil(samples / samplesPerShard), Math.ceil(bytes / bytesPerShard));
  }
  function planShards(folders, shards) {
   const sized = folders.map(folder => ({
    name: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder),
    bytes: sizeOf(folder)
   }));
   const bytes = sized.reduce((sum, sample) => sum + sample.bytes, 0);
   const count = Math.min(_inputs_matrix_limit_js__WEBPACK_IMPORTED_MODULE_2__.b, Math.max(folders.length, 1), shards ?? automaticShards(folders.length, bytes));
   const loads = Array.from({
    length: count
   }, () => ({
    names: [],
    bytes: 0
   }));
   for (const sample of sized.sort((a, b) => b.bytes - a.bytes)) {
    const lightest = loads.reduce((best, load) => weight(load) < weight(best) ? load : best);
    lightest.names.push(sample.name);
    lightest.bytes += sample.bytes;
   }
   const include = loads.filter(({names: names}) => names.length > 0).map(({names: names, bytes: load}, index) => ({
    shard: index + 1,
    tasks: names.join(" "),
    samples: names.length,
    bytes: load
   }));
   return {
    matrix: {
     include: include
    },
    samples: folders.length,
    bytes: bytes
   };
  }
  function weight({names: names, bytes: bytes}) {
   return bytes + names.length * 5e4;
  }
 }
};
