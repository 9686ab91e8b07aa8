export const id = 1759;

export const ids = [ 1759 ];

export const modules = {
 81759: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   inputs: () => inputs
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);
  var _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93006);
  const inputs = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   paths: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.p_)("Files and folders whose changes are published, from the root of the repository"),
   branch: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.$4)("Branch to put the change on; it is written anew each time"),
   title: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.$4)("Title of the pull request and of its commit"),
   body: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("Description of the pull request"),
   base: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("Branch that the change is for; the default branch when empty"),
   draft: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.L$)("Open it as a draft"),
   labels: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.p_)("Labels of a new pull request"),
   "github-token": (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("Token that may write contents and pull requests")
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
