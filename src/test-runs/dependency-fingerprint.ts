import { digest } from '../files/digest.ts';
import type { Stack } from '../repository/stack.ts';
import type { CycleState } from './cycle.ts';
import type { WorkspaceStates } from './workspace-states.ts';

const manifests: Record<Stack['language'], RegExp> = {
  javascript:
    /(^|\/)(package\.json|package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|pnpm-workspace\.yaml)$/,
  typescript:
    /(^|\/)(package\.json|package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|pnpm-workspace\.yaml)$/,
  python:
    /(^|\/)(pyproject\.toml|setup\.(py|cfg)|tox\.ini|[^/]*requirements[^/]*\.(txt|in)|requirements\/.*\.txt|uv\.lock|poetry\.lock|Pipfile(\.lock)?)$|\.(pyx|pxd|c|cc|cpp|h|rs)$/,
  go: /(^|\/)(go\.(mod|sum|work)|vendor\/modules\.txt)$/,
  rust: /(^|\/)Cargo\.(toml|lock)$/,
  java: /(^|\/)(pom\.xml|build\.gradle(\.kts)?|settings\.gradle(\.kts)?|gradle\.properties|libs\.versions\.toml)$/,
};

const dependencyFields = [
  'dependencies',
  'devDependencies',
  'peerDependencies',
  'optionalDependencies',
  'overrides',
  'resolutions',
  'workspaces',
];

/** Only the parts of a package.json that decide what is installed; the text itself when it is no JSON. */
function dependencyPart(path: string, text: string): string {
  if (!path.endsWith('package.json')) return text;
  try {
    const manifest = JSON.parse(text) as Record<string, unknown>;
    return JSON.stringify(dependencyFields.map((field) => manifest[field] ?? null));
  } catch {
    return text;
  }
}

/**
 * A digest of what decides which dependencies a state needs; equal digests need no second installation. Only files that
 * the patches touch are read, since the others are equal in all states.
 */
export async function dependencyFingerprint(states: WorkspaceStates, stack: Stack, state: CycleState): Promise<string> {
  const changed = [...new Set([...states.changedByTests, ...states.changedByFix])].sort();
  const deciding = changed.filter((path) => manifests[stack.language].test(path));
  const manifestsChanged = deciding.some((path) => !/lock/.test(path));
  const parts: string[] = [];
  for (const path of deciding) {
    // A lock file that changes alone holds upgrades; one beside an unchanged list of dependencies holds the new version.
    const text = await states.read(state, path);
    parts.push(`${path}\n${text === undefined ? '' : dependencyPart(path, text)}`);
  }
  return digest(manifestsChanged ? parts.filter((part) => !/^\S*lock/.test(part)).join('\n') : parts.join('\n'));
}
