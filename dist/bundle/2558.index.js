export const id = 2558;

export const ids = [ 2558 ];

export const modules = {
 42558: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
   tasks: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.p_)("Names of the samples to enrich; every task-* when empty"),
   "dry-run": (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.L$)("Compute everything and write nothing"),
   jobs: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.nd)("Processes at work at the same time; as many as there are processors when empty", {
    minimum: 1,
    maximum: 256
   }),
   only: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.p_)("Sections to compute; all seven when empty"),
   force: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.L$)("Compute again what has not changed"),
   "artifact-name": (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("Name of the artifact to upload the enriched metadata as; no upload when empty")
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
 }
};
