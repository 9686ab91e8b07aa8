export const id = 5488;

export const ids = [ 5488 ];

export const modules = {
 95488: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   inputs: () => inputs
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);
  var _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93006);
  var _inputs_matrix_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28908);
  const inputs = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   targets: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("Repositories, pull requests and commits, one a line"),
   query: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("Query of GitHub's search for pull requests; the merged ones it finds are targets too"),
   samples: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().default("samples").meta({
    description: "Folder of the samples that are there already, in the workspace",
    default: "samples"
   }),
   limit: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.SB)("Most jobs of this run", {
    minimum: 1,
    maximum: _inputs_matrix_limit_js__WEBPACK_IMPORTED_MODULE_2__.b
   }, _inputs_matrix_limit_js__WEBPACK_IMPORTED_MODULE_2__.b),
   "github-token": (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("Token to search with")
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
 28908: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => mostShards
  });
  const mostShards = 256;
 }
};
