import * as __WEBPACK_EXTERNAL_MODULE_module__ from "module";

import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";

var __webpack_modules__ = {
 73550: (module, __unused_webpack_exports, __nccwpck_require__) => {
  var x = y => {
   var x = {};
   __nccwpck_require__.d(x, y);
   return x;
  };
  var y = x => () => x;
  module.exports = x({
   ["createRequire"]: () => __WEBPACK_EXTERNAL_MODULE_module__.createRequire
  });
 },
 42613: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
 },
 20181: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
 },
 35317: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
 },
 49140: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");
 },
 76982: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
 },
 24434: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
 },
 79896: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
 },
 91943: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");
 },
 58611: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
 },
 65692: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
 },
 69278: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
 },
 34589: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");
 },
 16698: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
 },
 4573: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
 },
 31421: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
 },
 37540: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");
 },
 77598: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
 },
 53053: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
 },
 40610: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
 },
 78474: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
 },
 73024: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
 },
 51455: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
 },
 37067: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
 },
 32467: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");
 },
 44708: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
 },
 98995: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
 },
 77030: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
 },
 48161: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
 },
 76760: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
 },
 643: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
 },
 1708: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
 },
 41792: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");
 },
 57075: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
 },
 46193: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");
 },
 58500: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
 },
 41692: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
 },
 73136: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
 },
 57975: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
 },
 73429: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");
 },
 30714: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");
 },
 75919: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
 },
 38522: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
 },
 70857: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
 },
 16928: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
 },
 932: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");
 },
 2203: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");
 },
 13193: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
 },
 53557: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
 },
 64756: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
 },
 52018: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");
 },
 87016: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");
 },
 39023: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
 },
 43106: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");
 }
};

var __webpack_module_cache__ = {};

function __nccwpck_require__(moduleId) {
 var cachedModule = __webpack_module_cache__[moduleId];
 if (cachedModule !== undefined) {
  return cachedModule.exports;
 }
 var module = __webpack_module_cache__[moduleId] = {
  id: moduleId,
  loaded: false,
  exports: {}
 };
 var threw = true;
 try {
  __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
  threw = false;
 } finally {
  if (threw) delete __webpack_module_cache__[moduleId];
 }
 module.loaded = true;
 return module.exports;
}

__nccwpck_require__.m = __webpack_modules__;

if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";

(() => {
 var getProto = Object.getPrototypeOf ? obj => Object.getPrototypeOf(obj) : obj => obj.__proto__;
 var leafPrototypes;
 __nccwpck_require__.t = function(value, mode) {
  if (mode & 1) value = this(value);
  if (mode & 8) return value;
  if (typeof value === "object" && value) {
   if (mode & 4 && value.__esModule) return value;
   if (mode & 16 && typeof value.then === "function") return value;
  }
  var ns = Object.create(null);
  __nccwpck_require__.r(ns);
  var def = {};
  leafPrototypes = leafPrototypes || [ null, getProto({}), getProto([]), getProto(getProto) ];
  for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) {
   Object.getOwnPropertyNames(current).forEach(key => def[key] = () => value[key]);
  }
  def["default"] = () => value;
  __nccwpck_require__.d(ns, def);
  return ns;
 };
})();

(() => {
 __nccwpck_require__.d = (exports, definition) => {
  for (var key in definition) {
   if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
    Object.defineProperty(exports, key, {
     enumerable: true,
     get: definition[key]
    });
   }
  }
 };
})();

(() => {
 __nccwpck_require__.f = {};
 __nccwpck_require__.e = chunkId => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
  __nccwpck_require__.f[key](chunkId, promises);
  return promises;
 }, []));
})();

(() => {
 __nccwpck_require__.u = chunkId => "" + chunkId + ".index.js";
})();

(() => {
 __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();

(() => {
 __nccwpck_require__.r = exports => {
  if (typeof Symbol !== "undefined" && Symbol.toStringTag) {
   Object.defineProperty(exports, Symbol.toStringTag, {
    value: "Module"
   });
  }
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
 };
})();

(() => {
 __nccwpck_require__.nmd = module => {
  module.paths = [];
  if (!module.children) module.children = [];
  return module;
 };
})();

(() => {
 var scriptUrl;
 if (typeof import.meta.url === "string") scriptUrl = import.meta.url;
 if (!scriptUrl) throw new Error("Automatic publicPath is not supported in this browser");
 scriptUrl = scriptUrl.replace(/#.*$/, "").replace(/\?.*$/, "").replace(/\/[^\/]+$/, "/");
 __nccwpck_require__.p = scriptUrl;
})();

(() => {
 __nccwpck_require__.b = new URL("./", import.meta.url);
 var installedChunks = {
  8792: 0
 };
 var installChunk = data => {
  var {ids: ids, modules: modules, runtime: runtime} = data;
  var moduleId, chunkId, i = 0;
  for (moduleId in modules) {
   if (__nccwpck_require__.o(modules, moduleId)) {
    __nccwpck_require__.m[moduleId] = modules[moduleId];
   }
  }
  if (runtime) runtime(__nccwpck_require__);
  for (;i < ids.length; i++) {
   chunkId = ids[i];
   if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
    installedChunks[chunkId][0]();
   }
   installedChunks[ids[i]] = 0;
  }
 };
 __nccwpck_require__.f.j = (chunkId, promises) => {
  var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
  if (installedChunkData !== 0) {
   if (installedChunkData) {
    promises.push(installedChunkData[1]);
   } else {
    if (true) {
     var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, e => {
      if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
      throw e;
     });
     var promise = Promise.race([ promise, new Promise(resolve => installedChunkData = installedChunks[chunkId] = [ resolve ]) ]);
     promises.push(installedChunkData[1] = promise);
    }
   }
  }
 };
})();

var __webpack_exports__ = {};

__nccwpck_require__.d(__webpack_exports__, {
 P: () => startCli,
 R: () => startAction
});

async function startAction(name) {
 const door = await __nccwpck_require__.e(1963).then(__nccwpck_require__.bind(__nccwpck_require__, 91963));
 await door.startAction(name);
}

async function startCli() {
 const door = await __nccwpck_require__.e(9564).then(__nccwpck_require__.bind(__nccwpck_require__, 59564));
 await door.startCli();
}

var __webpack_exports__startAction = __webpack_exports__.R;

var __webpack_exports__startCli = __webpack_exports__.P;

export { __webpack_exports__startAction as startAction, __webpack_exports__startCli as startCli };
