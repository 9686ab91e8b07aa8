export const sandboxKinds = ['bubblewrap', 'docker', 'process'] as const;
export type SandboxKind = (typeof sandboxKinds)[number];

/** Limits on one command. */
export interface CommandLimits {
  /** Wall-clock seconds until the whole process tree is killed. */
  seconds: number;
  /** Bytes of output kept (default 16 MiB): the first and the last half; a command that writes 16 times as much is killed. */
  outputBytes?: number;
  /** Processes and threads of the command's tree. */
  processes?: number;
  /** Bytes of address space of each process, where the sandbox can limit it. */
  memoryBytes?: number;
}

export interface SandboxCommand {
  /** A shell command line, run by `bash` where there is one, else by `sh`. */
  command: string;
  /** Absolute; inside a workspace the sandbox may write to. */
  folder: string;
  /** Folders (absolute) the command may write to besides `folder`'s workspace. */
  writableFolders?: string[];
  /** Added to the allow-list environment; nothing else of the caller's environment is passed. */
  environment?: Record<string, string>;
  /** Whether the command may reach the network; default false, which a sandbox without that power records as not enforced. */
  network?: boolean;
  limits: CommandLimits;
  /** Called with each piece of output as it comes. */
  onOutput?: (chunk: string) => void;
  signal?: AbortSignal;
}

/** The same shape whether the command succeeded or not. */
export interface CommandResult {
  command: string;
  /** Null when it was killed by a signal. */
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  /** Standard output and standard error in the order they were written. */
  output: string;
  stdout: string;
  stderr: string;
  durationMs: number;
  timedOut: boolean;
  /** It wrote more than `limits.outputBytes`: the middle of `output` is gone, and past 16 times as much it was killed. */
  outputLimitExceeded: boolean;
}

/** What a sandbox really enforces on this machine, found by probing. */
export interface SandboxPowers {
  networkIsolation: boolean;
  readOnlyRoot: boolean;
  processLimit: boolean;
  memoryLimit: boolean;
}

export interface Sandbox {
  readonly kind: SandboxKind;
  readonly powers: SandboxPowers;
  /** One line for the record: the kind, and why it was chosen over a stronger one. */
  readonly description: string;
  run(command: SandboxCommand): Promise<CommandResult>;
}

/** Why a kind cannot be used here. */
export type SandboxProbe = { available: true; powers: SandboxPowers } | { available: false; why: string };
