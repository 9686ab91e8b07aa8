import type { SandboxKind } from './sandbox.ts';

export interface SandboxOptions {
  kind: SandboxKind | 'auto';
  /** The environment of the door, from which the allow-list is filled. */
  environment: Readonly<Record<string, string | undefined>>;
  /** A folder of ours that stands in for the user's home; caches of package managers land there. */
  home: string;
  /** Folders that commands may write to: the workspaces. */
  writableFolders: string[];
  /** The image of the `docker` kind. */
  image?: string;
}
