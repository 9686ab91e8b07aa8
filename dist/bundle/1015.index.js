export const id = 1015;

export const ids = [ 1015 ];

export const modules = {
 31015: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G: () => RequestError
  });
  class RequestError extends Error {
   name;
   status;
   request;
   response;
   constructor(message, statusCode, options) {
    super(message, {
     cause: options.cause
    });
    this.name = "HttpError";
    this.status = Number.parseInt(statusCode);
    if (Number.isNaN(this.status)) {
     this.status = 0;
    }
    if ("response" in options) {
     this.response = options.response;
    }
    const requestCopy = Object.assign({}, options.request);
    if (options.request.headers.authorization) {
     requestCopy.headers = Object.assign({}, options.request.headers, {
      authorization: options.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]")
     });
    }
    requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = requestCopy;
   }
  }
 }
};
