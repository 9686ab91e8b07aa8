export const id = 7838;

export const ids = [ 7838 ];

export const modules = {
 87838: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   inputs: () => inputs
  });
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);
  var _inputs_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93006);
  var _inputs_stack_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75713);
  const inputs = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
   "repo-url": (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_2__.$4)("Git URL, or path in the workspace, of the repository"),
   "pr-number": (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_2__.nd)("Number of the merged pull request that fixed the bug", {
    minimum: 1,
    maximum: 1e8
   }),
   "fix-commit": (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_2__.Qq)("Commit that fixed the bug"),
   "output-folder": zod__WEBPACK_IMPORTED_MODULE_1__.YjP().default("samples").meta({
    description: "Folder of the samples",
    default: "samples"
   }),
   author: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_2__.Qq)("Who makes the sample"),
   agent: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_2__.Yq)("Agent that records the trajectories", [ "builtin" ]),
   sandbox: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_2__.Yq)("Where the commands of the repository run", [ "auto", "bubblewrap", "docker", "process" ]),
   repeat: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_2__.SB)("How often each state is tested", {
    minimum: 1,
    maximum: 20
   }, 3),
   "budget-minutes": (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_2__.SB)("Time for one candidate fix", {
    minimum: 1,
    maximum: 360
   }, 20),
   ..._inputs_stack_fields_js__WEBPACK_IMPORTED_MODULE_0__.S,
   "github-token": (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_2__.Qq)("Token to read pull requests with"),
   "artifact-name": (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_2__.Qq)("Name of the artifact to upload the sample as")
  });
 },
 93006: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $4: () => requiredText,
   L$: () => toggle,
   Qq: () => text,
   SB: () => integerWithDefault,
   Yq: () => choice,
   nd: () => integer,
   p_: () => list
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);
  function text(description) {
   return zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).optional().meta({
    description: description
   });
  }
  function requiredText(description) {
   return zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).meta({
    description: description,
    required: true
   });
  }
  function toggle(description) {
   return zod__WEBPACK_IMPORTED_MODULE_0__.k5n([ "true", "false" ]).default("false").transform(value => value === "true").meta({
    description: description,
    toggle: true,
    default: "false"
   });
  }
  function choice(description, values) {
   return zod__WEBPACK_IMPORTED_MODULE_0__.k5n(values).default(values[0]).meta({
    description: `${description} (${values.join(", ")})`,
    default: values[0]
   });
  }
  function wholeNumber(range) {
   return zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^-?\d+$/, "must be a whole number").transform(Number).pipe(zod__WEBPACK_IMPORTED_MODULE_0__.Whr().min(range.minimum).max(range.maximum));
  }
  function integer(description, range) {
   return wholeNumber(range).optional().meta({
    description: description
   });
  }
  function integerWithDefault(description, range, fallback) {
   return wholeNumber(range).default(fallback).meta({
    description: description,
    default: String(fallback)
   });
  }
  function list(description) {
   return zod__WEBPACK_IMPORTED_MODULE_0__.YjP().default("").transform(value => value.split(/[\s,]+/).filter(item => item !== "")).meta({
    description: description,
    list: true
   });
  }
 },
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
 }
};
