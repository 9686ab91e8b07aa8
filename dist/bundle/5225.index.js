export const id = 5225;

export const ids = [ 5225 ];

export const modules = {
 15225: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   prepareRunner: () => prepareRunner
  });
  async function prepareRunner(environment, progress) {
   if (environment.RUNNER_ENVIRONMENT !== "github-hosted" || environment.RUNNER_OS !== "Linux") return;
   const {getExecOutput: getExecOutput} = await __webpack_require__.e(1955).then(__webpack_require__.bind(__webpack_require__, 41955));
   const succeeds = async (program, parameters) => {
    const {exitCode: exitCode, stderr: stderr} = await getExecOutput(program, parameters, {
     silent: true,
     ignoreReturnCode: true
    });
    if (exitCode !== 0) progress.detail(`${program} ${parameters.join(" ")}: ${stderr.trim()}`);
    return exitCode === 0;
   };
   const probe = [ "--ro-bind", "/", "/", "--unshare-user", "--unshare-net", "true" ];
   const isThere = await succeeds("which", [ "bwrap" ]);
   if (isThere && await succeeds("bwrap", probe)) return;
   if (!isThere) await succeeds("sudo", [ "apt-get", "install", "--yes", "--no-install-recommends", "bubblewrap" ]);
   await succeeds("sudo", [ "sysctl", "--quiet", "--write", "kernel.apparmor_restrict_unprivileged_userns=0" ]);
   if (!await succeeds("bwrap", probe)) progress.warn("bubblewrap could not be made to work on this runner; commands run as plain processes.");
  }
 }
};
