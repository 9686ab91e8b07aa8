import type { StepObserver } from '../../trajectories/read-trajectory.ts';
import type { Step } from '../../trajectories/step.ts';

const mostFiles = 100_000;

/** Which files a trajectory read and edited, in the spelling of the recording. */
export class Navigation implements StepObserver {
  readonly read = new Map<string, number>();
  readonly edited = new Map<string, number>();
  /** The first step that read or edited each file. */
  readonly #firstTouch = new Map<string, Step>();

  add(step: Step): void {
    if (step.kind === 'read_file') for (const path of step.paths) this.#count(this.read, path, step);
    if (step.kind !== 'edit_file') return;
    const paths = step.edits.length > 0 ? step.edits.map(({ path }) => path) : step.paths;
    for (const path of new Set(paths)) this.#count(this.edited, path, step);
  }

  #count(files: Map<string, number>, path: string, step: Step): void {
    if (files.size >= mostFiles) return;
    files.set(path, (files.get(path) ?? 0) + 1);
    if (!this.#firstTouch.has(path)) {
      this.#firstTouch.set(path, { ...step, raw: {}, edits: [], paths: [] });
    }
  }

  /** The first step that touches one of `relevant`, paths as `resolve` gives them. */
  firstRelevant(relevant: ReadonlySet<string>, resolve: (path: string) => string): Step | undefined {
    for (const [path, step] of this.#firstTouch) if (relevant.has(resolve(path))) return step;
    return undefined;
  }
}

/**
 * Gives paths relative to the repository: a recording may spell them absolutely, with the folder in which it ran.
 * `known`: paths of the patches, which tell what that folder is.
 */
export function pathResolver(known: ReadonlySet<string>, spelled: Iterable<string>): (path: string) => string {
  const bySuffix = (path: string) => [...known].find((file) => path === file || path.endsWith(`/${file}`));
  const roots = new Set<string>();
  for (const path of spelled) {
    const file = path.startsWith('/') ? bySuffix(path) : undefined;
    if (file !== undefined) roots.add(path.slice(0, path.length - file.length));
    if (roots.size > 20) break;
  }
  return (path) => {
    const plain = path.replace(/^(?:\.\/)+/, '');
    if (!/^(?:\/|[A-Za-z]:[\\/])/.test(plain)) return plain;
    const slashed = plain.replaceAll('\\', '/');
    const root = [...roots].find((candidate) => slashed.startsWith(candidate));
    return bySuffix(slashed) ?? (root === undefined ? plain : slashed.slice(root.length));
  };
}
