import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Certificates are needed by every client and are no secret. */
const certificateVariables = [
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'NODE_EXTRA_CA_CERTS',
  'PIP_CERT',
  'REQUESTS_CA_BUNDLE',
  'CURL_CA_BUNDLE',
  'GIT_SSL_CAINFO',
];

/** Where packages come from; only commands that may reach the network get these, since they can hold credentials. */
const networkVariables = [
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'PIP_INDEX_URL',
  'PIP_EXTRA_INDEX_URL',
  'PIP_FIND_LINKS',
  'PIP_DEFAULT_TIMEOUT',
  'UV_INDEX_URL',
  'UV_DEFAULT_INDEX',
  'npm_config_registry',
  'NPM_CONFIG_REGISTRY',
  'YARN_NPM_REGISTRY_SERVER',
  'GOPROXY',
  'GONOSUMDB',
  'GOSUMDB',
  'MAVEN_OPTS',
];

const toolchainVariables = [
  'JAVA_HOME',
  'GOROOT',
  'PYENV_ROOT',
  'RUSTUP_HOME',
  'RUSTUP_AUTO_INSTALL',
  'RUSTUP_TOOLCHAIN',
  'NVM_DIR',
  'SDKMAN_DIR',
  'SystemRoot',
  'PATHEXT',
  'ComSpec',
];

function pick(source: Environment, names: readonly string[]): Record<string, string> {
  const picked: Record<string, string> = {};
  for (const name of names) {
    const value = source[name];
    if (value !== undefined && value !== '') picked[name] = value;
  }
  return picked;
}

/** The caller's PATH without the tools of an npm package that happens to run us: they are not the repository's. */
function toolPath(host: Environment): string {
  const entries = (host.PATH ?? host.Path ?? '/usr/local/bin:/usr/bin:/bin').split(delimiter);
  return entries
    .filter((entry) => entry !== '' && !/node_modules[\\/](\.bin|@npmcli)/.test(entry) && !/node-gyp-bin$/.test(entry))
    .join(delimiter);
}

/** Toolchains that look for themselves in the home folder must be told where they really are. */
function toolchainHomes(host: Environment): Record<string, string> {
  const home = host.HOME;
  const homes: Record<string, string> = {};
  if (home !== undefined && existsSync(join(home, '.rustup'))) homes.RUSTUP_HOME = join(home, '.rustup');
  return homes;
}

export interface EnvironmentRequest {
  /** The environment of the door. */
  host: Environment;
  /** The folder that stands in for the user's own home. */
  home: string;
  temporaryFolder: string;
  network: boolean;
  extra?: Readonly<Record<string, string>>;
}

/** The whole environment of a sandboxed command: an allow-list, never a scrubbed copy of ours. */
export function commandEnvironment(request: EnvironmentRequest): Record<string, string> {
  const { host, home, temporaryFolder, network, extra } = request;
  return {
    PATH: toolPath(host),
    HOME: home,
    USER: 'bugfix',
    LOGNAME: 'bugfix',
    SHELL: '/bin/bash',
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    TZ: 'UTC',
    TERM: 'dumb',
    CI: 'true',
    TMPDIR: temporaryFolder,
    CARGO_HOME: join(home, '.cargo'),
    GOPATH: join(home, 'go'),
    GOTOOLCHAIN: 'local',
    GOFLAGS: '-modcacherw',
    PYTHONDONTWRITEBYTECODE: '1',
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
    ...toolchainHomes(host),
    ...pick(host, toolchainVariables),
    ...pick(host, certificateVariables),
    ...(network ? pick(host, networkVariables) : {}),
    ...extra,
  };
}
