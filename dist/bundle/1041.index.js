export const id = 1041;

export const ids = [ 1041 ];

export const modules = {
 99279: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => defineAction
  });
  function defineAction(action) {
   return action;
  }
 },
 95303: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => newArtifactFolder,
   y: () => describeProblems
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  function newArtifactFolder(context) {
   return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.temporaryFolder, "bugfix-artifacts-"));
  }
  function describeProblems(problems) {
   return {
    annotations: problems.map(message => ({
     level: "error",
     message: message.slice(0, 1e3)
    })),
    lines: problems.length === 0 ? [] : [ "", "### Problems", "", ...problems.slice(0, 200).map(problem => `- ${problem.slice(0, 500).replace(/[\r\n<`]/g, " ")}`) ]
   };
  }
 },
 85145: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   inputs: () => inputs
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);
  var _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93006);
  const inputs = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   samples: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().default("samples").meta({
    description: "Folder of samples, in the workspace",
    default: "samples"
   }),
   tasks: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.p_)("Names of the samples that were to be checked; every task-* when empty"),
   artifacts: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().default("validation-").meta({
    description: "Beginning of the names of the artifacts that the validate-samples jobs uploaded",
    default: "validation-"
   })
  });
 },
 41041: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   action: () => report_rot_action
  });
  var external_node_path_ = __webpack_require__(76760);
  var schemas = __webpack_require__(13798);
  var enrich = __webpack_require__(77902);
  var external_node_fs_ = __webpack_require__(73024);
  var user_error = __webpack_require__(31397);
  var parse_json = __webpack_require__(26889);
  var validation_record = __webpack_require__(76850);
  function readRecord(folder) {
   const parsed = validation_record.Yf.safeParse((0, parse_json.qF)((0, external_node_fs_.readFileSync)((0, 
   external_node_path_.join)(folder, validation_record.qg), "utf8"), validation_record.qg));
   if (parsed.success) return parsed.data.samples;
   throw new user_error.y(`${validation_record.qg} is not the record of a validation.`);
  }
  function reportRot(samples, records) {
   const found = new Map;
   const problems = [];
   for (const {name: name, folder: folder} of records) {
    try {
     for (const sample of readRecord(folder)) if (samples.includes(sample.sample)) found.set(sample.sample, sample);
    } catch (error) {
     problems.push(`${name}: ${(0, user_error.b)(error)}`);
    }
   }
   const checked = [ ...found.values() ];
   return {
    valid: checked.filter(({valid: valid}) => valid).map(({sample: sample}) => sample),
    rotten: checked.filter(({valid: valid}) => !valid),
    unchecked: samples.filter(sample => !found.has(sample)),
    problems: problems
   };
  }
  var untrusted_markdown = __webpack_require__(16813);
  var action = __webpack_require__(99279);
  var artifact_folders = __webpack_require__(95303);
  var report_rot = __webpack_require__(85145);
  function summarise({valid: valid, rotten: rotten, unchecked: unchecked}) {
   const counts = [ [ "valid", valid.length ], [ "rotten", rotten.length ], [ "unchecked", unchecked.length ] ];
   const rows = rotten.flatMap(({sample: sample, failed: failed}) => failed.map(({id: id, message: message}) => `| \`${sample}\` | ${(0, 
   untrusted_markdown.ln)(id)} | ${(0, untrusted_markdown.ln)(message)} |`));
   return [ `## bugfix report-rot: ${rotten.length} of ${valid.length + rotten.length + unchecked.length} samples are rotten`, "", "```mermaid", "pie showData title Samples", ...counts.filter(([, count]) => count > 0).map(([name, count]) => `  "${name}" : ${count}`), "```", "", ...rows.length === 0 ? [] : [ "| Sample | Check | What was found |", "| --- | --- | --- |", ...rows, "" ], ...unchecked.length === 0 ? [] : [ `Not checked: ${unchecked.slice(0, 500).join(", ")}`, "" ] ].join("\n");
  }
  const report_rot_action = (0, action.Q)({
   name: "report-rot",
   inputs: report_rot.inputs,
   outputs: schemas.Ikc({
    valid: schemas.YjP().meta({
     description: "How many samples are valid"
    }),
    rotten: schemas.YjP().meta({
     description: "Names of the samples that are not valid, separated by blanks"
    }),
    unchecked: schemas.YjP().meta({
     description: "Names of the samples that no job reported on, separated by blanks"
    })
   }),
   async run(inputs, context) {
    const samples = (0, external_node_path_.resolve)(context.workspace, inputs.samples);
    const names = (0, enrich.K)({
     folders: [],
     samples: samples,
     tasks: inputs.tasks
    }).map(folder => (0, external_node_path_.basename)(folder));
    const {downloadArtifacts: downloadArtifacts} = await __webpack_require__.e(564).then(__webpack_require__.bind(__webpack_require__, 38183));
    const {artifacts: artifacts, problems: problems} = await downloadArtifacts(inputs.artifacts, await (0, 
    artifact_folders.b)(context));
    const report = reportRot(names, artifacts);
    const {annotations: annotations, lines: lines} = (0, artifact_folders.y)([ ...problems, ...report.problems ]);
    const bad = report.rotten.length + report.unchecked.length;
    return {
     outputs: {
      valid: String(report.valid.length),
      rotten: report.rotten.map(({sample: sample}) => sample).join(" "),
      unchecked: report.unchecked.join(" ")
     },
     summary: `${summarise(report)}${lines.join("\n")}\n`,
     annotations: annotations,
     ...bad === 0 ? {} : {
      failure: `${report.rotten.length} samples are rotten, ${report.unchecked.length} were not checked.`
     }
    };
   }
  });
 },
 16813: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   DV: () => codeBlock,
   ln: () => inlineText,
   ti: () => inlineCode
  });
  const zeroWidthSpace = "​";
  const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\u{e0001}|[\u{e0020}-\u{e007f}]/gu;
  function inlineText(text, limit = 300) {
   const line = text.replace(invisible, "").replace(/\s+/g, " ").trim();
   const cut = line.length > limit ? `${line.slice(0, limit - 1)}…` : line;
   return cut.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/[\\`*_{}[\]()#|~!]/g, "\\$&").replace(/@(?=[\w-])/g, `@${zeroWidthSpace}`).replace(/\b(https?|ftp):\/\//gi, `$1:${zeroWidthSpace}//`).replace(/\bwww\./gi, `www${zeroWidthSpace}.`).replace(/(?:\\#|\bGH-)(?=\d)/gi, mark => `${mark}${zeroWidthSpace}`);
  }
  function inlineCode(text, limit = 200) {
   const line = text.replace(invisible, "").replace(/\s+/g, " ").trim();
   const cut = line.length > limit ? `${line.slice(0, limit - 1)}…` : line;
   const longest = Math.max(0, ...[ ...cut.matchAll(/`+/g) ].map(([ticks]) => ticks.length));
   const mark = "`".repeat(longest + 1);
   const space = cut.startsWith("`") || cut.endsWith("`") ? " " : "";
   return `${mark}${space}${(cut || " ").replaceAll("|", "\\|")}${space}${mark}`;
  }
  function codeBlock(text, limit = 2e4, language = "") {
   const clean = text.replace(invisible, "");
   const cut = clean.length > limit ? `${clean.slice(0, limit)}\n…` : clean;
   const longest = Math.max(2, ...[ ...cut.matchAll(/`+/g) ].map(([ticks]) => ticks.length));
   const mark = "`".repeat(longest + 1);
   return `${mark}${language}\n${cut.trimEnd()}\n${mark}`;
  }
 },
 76850: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Yf: () => validationRecordSchema,
   qg: () => validationRecordName
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);
  const validationRecordName = "validation.json";
  const validatedSampleSchema = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   sample: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[\w.-]{1,200}$/),
   valid: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
   failed: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(100),
    message: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(2e3)
   }))
  });
  const validationRecordSchema = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   samples: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(validatedSampleSchema)
  });
 }
};
