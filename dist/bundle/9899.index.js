export const id = 9899;

export const ids = [ 9899 ];

export const modules = {
 9899: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   openCloneCache: () => openCloneCache
  });
  var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31397);
  var _files_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34049);
  async function openCloneCache(url, folder, runId, progress) {
   const cache = await Promise.all([ __webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(3838), __webpack_require__.e(8110), __webpack_require__.e(8091) ]).then(__webpack_require__.bind(__webpack_require__, 18091));
   const prefix = `bugfix-clone-${(0, _files_digest_js__WEBPACK_IMPORTED_MODULE_1__.b)(url).slice(0, 16)}-`;
   const attempt = async (what, work) => {
    if (!cache.isFeatureAvailable()) return;
    try {
     await work();
    } catch (error) {
     progress.warn(`The cached clone could not be ${what}: ${(0, _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__.b)(error)}`);
    }
   };
   return {
    restore: () => attempt("restored", () => cache.restoreCache([ folder ], `${prefix}none`, [ prefix ])),
    save: () => attempt("saved", () => cache.saveCache([ folder ], `${prefix}${runId ?? "local"}`))
   };
  }
 }
};
