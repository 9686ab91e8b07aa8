export const id = 4180;

export const ids = [ 4180 ];

export const modules = {
 74180: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   searchMergedPullRequests: () => searchMergedPullRequests
  });
  var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31397);
  async function searchMergedPullRequests(query, maximum, source) {
   const {GitHub: GitHub} = await Promise.all([ __webpack_require__.e(4119), __webpack_require__.e(5555) ]).then(__webpack_require__.bind(__webpack_require__, 85555));
   const client = new GitHub({
    ...source.token === undefined ? {} : {
     auth: source.token
    },
    ...source.apiUrl === undefined ? {} : {
     baseUrl: source.apiUrl
    },
    request: {
     timeout: 3e4
    }
   });
   const found = [];
   try {
    for (let page = 1; found.length < maximum; page += 1) {
     const {data: data} = await client.rest.search.issuesAndPullRequests({
      q: `${query} is:pr is:merged`,
      per_page: 100,
      page: page
     });
     found.push(...data.items.map(({html_url: html_url}) => html_url));
     if (data.items.length < 100) break;
    }
   } catch (error) {
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__.y(`GitHub's search does not answer the query: ${(0, 
    _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__.b)(error)}`, {
     cause: error
    });
   }
   return found.slice(0, maximum);
  }
 }
};
