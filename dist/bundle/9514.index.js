export const id = 9514;

export const ids = [ 9514 ];

export const modules = {
 99279: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => defineAction
  });
  function defineAction(action) {
   return action;
  }
 },
 76056: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   inputs: () => inputs
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);
  var _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93006);
  var _inputs_matrix_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28908);
  const inputs = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   samples: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().default("samples").meta({
    description: "Folder of samples, in the workspace",
    default: "samples"
   }),
   tasks: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.p_)("Names of the samples to plan; every task-* when empty"),
   shards: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.nd)("Number of jobs; as many as the work asks for when empty", {
    minimum: 1,
    maximum: _inputs_matrix_limit_js__WEBPACK_IMPORTED_MODULE_2__.b
   })
  });
 },
 89514: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   action: () => action
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13798);
  var _phases_enrich_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77902);
  var _phases_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85491);
  var _action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99279);
  var _inputs_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76056);
  const action = (0, _action_js__WEBPACK_IMPORTED_MODULE_4__.Q)({
   name: "plan",
   inputs: _inputs_plan_js__WEBPACK_IMPORTED_MODULE_3__.inputs,
   outputs: zod__WEBPACK_IMPORTED_MODULE_5__.Ikc({
    matrix: zod__WEBPACK_IMPORTED_MODULE_5__.YjP().meta({
     description: "Matrix of the jobs, for strategy.matrix"
    }),
    shards: zod__WEBPACK_IMPORTED_MODULE_5__.YjP().meta({
     description: "How many jobs there are; 0 when there is no sample"
    }),
    tasks: zod__WEBPACK_IMPORTED_MODULE_5__.YjP().meta({
     description: "Names of all samples in the plan, separated by blanks"
    })
   }),
   async run(inputs, context) {
    const folders = (0, _phases_enrich_js__WEBPACK_IMPORTED_MODULE_1__.K)({
     folders: [],
     samples: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, inputs.samples),
     tasks: inputs.tasks
    });
    const plan = (0, _phases_plan_js__WEBPACK_IMPORTED_MODULE_2__.t)(folders, inputs.shards);
    const {include: include} = plan.matrix;
    const rows = include.map(({shard: shard, samples: samples, bytes: bytes}) => `| ${shard} | ${samples} | ${bytes} |`);
    return {
     outputs: {
      matrix: JSON.stringify(plan.matrix),
      shards: String(include.length),
      tasks: include.map(({tasks: tasks}) => tasks).join(" ")
     },
     summary: [ `## bugfix plan: ${plan.samples} samples in ${include.length} jobs`, "", "| Job | Samples | Bytes |", "| ---: | ---: | ---: |", ...rows, "" ].join("\n")
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
