import type { Stack } from '../../repository/stack.ts';

/** One way to install a project; ways are tried in order until one works. */
export interface InstallAlternative {
  /** What it goes by: `lock file`, `date cut-off`, ... */
  name: string;
  /** Shell commands for the install folder; the first that fails ends the alternative. */
  commands: string[];
}

export interface InstallRequest {
  stack: Stack;
  /** Absolute path of the repository's tree. */
  repository: string;
  /** A folder outside of the tree that the sandbox may write to: virtual environments and tools live there. */
  environmentFolder: string;
  /** When the base commit was made, ISO 8601; newer releases are avoided where a client can. */
  date?: string;
}
