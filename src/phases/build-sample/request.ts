import type { Progress } from '../../progress/progress.ts';
import type { StackOverrides } from '../../repository/detect-stack.ts';
import type { SandboxKind } from '../../sandbox/sandbox.ts';

export interface BuildRequest {
  /** A git URL, a working copy, a bare git folder or a bundle file; paths absolute. */
  repository: string;
  pullRequest?: number;
  fix?: string;
  /** Absolute. */
  outputFolder: string;
  author?: string;
  /** What the user states about the stack instead of the guesses. */
  overrides?: StackOverrides;
  sandbox: SandboxKind | 'auto';
  /** How often the affected tests run in each state, 1 to 20. */
  repeat: number;
  /** For one candidate. */
  budgetMinutes: number;
}

export interface BuildContext {
  /** Clones and unfinished work. */
  cacheFolder: string;
  /** The environment of the door: PATH, proxies, certificates. */
  environment: Readonly<Record<string, string | undefined>>;
  githubToken?: string;
  progress: Progress;
  signal?: AbortSignal;
}
