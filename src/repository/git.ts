import { spawn } from 'node:child_process';

/** Git ended with an exit code that the caller did not expect, wrote too much, or took too long. */
export class GitError extends Error {
  override readonly name = 'GitError';
  readonly exitCode: number | null;
  readonly stderr: string;
  readonly outputTooLarge: boolean;

  constructor(command: string, result: GitResult) {
    const reason = result.outputTooLarge
      ? 'wrote more than it may'
      : result.timedOut
        ? 'took too long'
        : `ended with exit code ${result.exitCode}: ${result.stderr.trim()}`;
    super(`git ${command} ${reason}`);
    this.exitCode = result.exitCode;
    this.stderr = result.stderr;
    this.outputTooLarge = result.outputTooLarge;
  }
}

export interface GitResult {
  stdout: Buffer;
  /** At most the last 64 KiB. */
  stderr: string;
  exitCode: number | null;
  timedOut: boolean;
  outputTooLarge: boolean;
}

export interface GitCall {
  /** The working copy or git directory to work in. */
  folder?: string;
  input?: string | Uint8Array;
  /** Exit codes that are answers, not errors; default only 0. */
  expectedExitCodes?: readonly number[];
  /** Default 600. */
  seconds?: number;
  /** Bytes of standard output accepted; default 256 MiB. */
  maximumBytes?: number;
  /** Git settings for this call alone; they travel in the environment, so secrets do not show in the process list. */
  settings?: Readonly<Record<string, string>>;
  environment?: Readonly<Record<string, string>>;
}

/** Runs git with an environment of our own: no hooks, no prompts, no settings of the user or the system. */
export interface Git {
  /** The result of `git <parameters>`; throws a GitError on an unexpected exit code. */
  run(parameters: readonly string[], call?: GitCall): Promise<GitResult>;
  /** The standard output of `git <parameters>` as text. */
  text(parameters: readonly string[], call?: GitCall): Promise<string>;
}

const passedVariables = [
  'PATH',
  'Path',
  'SystemRoot',
  'TEMP',
  'TMP',
  'TMPDIR',
  'SSH_AUTH_SOCK',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'CURL_CA_BUNDLE',
  'GIT_SSL_CAINFO',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'ALL_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'all_proxy',
  'no_proxy',
];

const safeSettings: Readonly<Record<string, string>> = {
  'core.hooksPath': '/dev/null',
  'core.fsmonitor': 'false',
  'core.askPass': '',
  'core.autocrlf': 'false',
  'core.quotePath': 'true',
  'credential.helper': '',
  'protocol.ext.allow': 'never',
  'safe.directory': '*',
  'gc.auto': '0',
  'maintenance.auto': 'false',
  'fetch.recurseSubmodules': 'false',
  'submodule.recurse': 'false',
  'advice.detachedHead': 'false',
  'commit.gpgSign': 'false',
  'init.defaultBranch': 'main',
  'http.lowSpeedLimit': '100',
  'http.lowSpeedTime': '60',
};

/** Git's way of taking settings from the environment (GIT_CONFIG_COUNT, git 2.31). */
function settingVariables(settings: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(settings);
  const variables: Record<string, string> = { GIT_CONFIG_COUNT: String(entries.length) };
  entries.forEach(([key, value], index) => {
    variables[`GIT_CONFIG_KEY_${index}`] = key;
    variables[`GIT_CONFIG_VALUE_${index}`] = value;
  });
  return variables;
}

type Settings = Readonly<Record<string, string>>;

function gitEnvironment(
  host: Readonly<Record<string, string | undefined>>,
  settings: Settings,
  call: GitCall,
): Record<string, string> {
  const passed: Record<string, string> = {};
  for (const name of passedVariables) {
    const value = host[name];
    if (value !== undefined && value !== '') passed[name] = value;
  }
  return {
    ...passed,
    LC_ALL: 'C.UTF-8',
    GIT_TERMINAL_PROMPT: '0',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_PAGER: 'cat',
    GIT_ALLOW_PROTOCOL: 'https:http:ssh:git:file',
    GIT_SSH_COMMAND: 'ssh -oBatchMode=yes',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_LFS_SKIP_SMUDGE: '1',
    ...settingVariables({ ...safeSettings, ...settings, ...call.settings }),
    ...call.environment,
  };
}

function collectResult(child: ReturnType<typeof spawn>, call: GitCall): Promise<GitResult> {
  const maximum = call.maximumBytes ?? 256 * 1024 * 1024;
  const chunks: Buffer[] = [];
  let bytes = 0;
  let stderr = '';
  let timedOut = false;
  const timer = setTimeout(
    () => {
      timedOut = true;
      child.kill('SIGKILL');
    },
    (call.seconds ?? 600) * 1000,
  );
  child.stdout?.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > maximum) child.kill('SIGKILL');
    else chunks.push(chunk);
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr = (stderr + chunk.toString('utf8')).slice(-65_536);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => {
      clearTimeout(timer);
      resolve({ stdout: Buffer.concat(chunks), stderr, exitCode, timedOut, outputTooLarge: bytes > maximum });
    });
  });
}

/** Git as found on the PATH of `host`, the environment of the door; `settings` hold for every call. */
export function createGit(host: Readonly<Record<string, string | undefined>>, settings: Settings = {}): Git {
  async function run(parameters: readonly string[], call: GitCall = {}): Promise<GitResult> {
    const child = spawn('git', parameters, {
      ...(call.folder === undefined ? {} : { cwd: call.folder }),
      env: gitEnvironment(host, settings, call),
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    // Git may end before it has read its input; that shows in its exit code.
    child.stdin.on('error', () => undefined);
    child.stdin.end(call.input ?? '');
    const result = await collectResult(child, call);
    const expected = call.expectedExitCodes ?? [0];
    if (result.exitCode === null || !expected.includes(result.exitCode)) {
      throw new GitError(parameters[0] ?? '', result);
    }
    return result;
  }
  return {
    run,
    async text(parameters, call) {
      return (await run(parameters, call)).stdout.toString('utf8');
    },
  };
}
