import { changesMode, countChangedLines, type FilePatch, isSubmodule, isSymlink, type Patch } from './patch.ts';
import type { PolicyRule, PolicyViolation } from './policy-violation.ts';
import { isTestPath } from './test-paths.ts';
import { findWeakenedTests } from './weakened-tests.ts';

export interface PolicyLimits {
  /** Default 50. */
  maximumFiles?: number;
  /** Added and removed lines together; default 2000. */
  maximumLines?: number;
  /** Whether the patch may touch tests at all; default true. */
  allowTests?: boolean;
}

function isUnsafe(path: string): boolean {
  const parts = path.split(/[/\\]/);
  return (
    path === '' ||
    path.startsWith('/') ||
    /^[A-Za-z]:/.test(path) ||
    /[\u0000-\u001f\u007f]/.test(path) ||
    // Git for Windows and macOS take these for `.git` (CVE-2014-9390 and its relatives).
    parts.some(
      (part) =>
        part === '..' || part === '.' || part === '' || /^(?:\.git|git~\d+)[. ]*$/i.test(part.replace(/\p{Cf}/gu, '')),
    )
  );
}

function pathViolations(path: string): PolicyViolation[] {
  if (isUnsafe(path))
    return [{ id: 'unsafe-path', path, message: `${JSON.stringify(path)} is no path inside the repository.` }];
  const folders = path.split('/').slice(0, -1);
  if (folders[0]?.toLowerCase() === '.github')
    return [
      { id: 'github-folder', path, message: `${path} is in .github/, which decides what runs with which rights.` },
    ];
  const hidden = folders.find((folder) => folder.startsWith('.'));
  return hidden === undefined
    ? []
    : [{ id: 'dot-folder', path, message: `${path} is in the hidden folder ${hidden}/.` }];
}

function fileViolations(file: FilePatch): PolicyViolation[] {
  const path = file.newPath;
  const violations = [...new Set([file.oldPath, file.newPath])].flatMap(pathViolations);
  const add = (id: PolicyRule, what: string) => violations.push({ id, path, message: `${path} ${what}.` });
  if (isSymlink(file)) add('symlink', 'is a symbolic link');
  if (isSubmodule(file)) add('submodule', 'is a submodule');
  if (changesMode(file) || (file.status === 'added' && file.newMode === '100755'))
    add('mode-change', 'changes or sets the executable mode');
  if (file.binary !== undefined) add('binary', 'is binary');
  return violations;
}

/**
 * What is wrong with publishing `patch`, judged from the diff alone: paths that decide over rights, links, modes,
 * binaries, its size, tests made weaker. An empty list means that the policy has nothing against it.
 */
export function checkPatchPolicy(patch: Patch, limits: PolicyLimits = {}): PolicyViolation[] {
  const { maximumFiles = 50, maximumLines = 2000, allowTests = true } = limits;
  const lines = patch.files.map(countChangedLines).reduce((sum, { added, removed }) => sum + added + removed, 0);
  const violations: PolicyViolation[] = patch.warnings.map((warning) => ({ id: 'malformed', message: warning }));
  if (patch.files.length === 0) violations.push({ id: 'empty', message: 'The patch changes no file.' });
  if (patch.files.length > maximumFiles)
    violations.push({
      id: 'too-many-files',
      message: `The patch changes ${patch.files.length} files; at most ${maximumFiles} are accepted.`,
    });
  if (lines > maximumLines)
    violations.push({
      id: 'too-many-lines',
      message: `The patch changes ${lines} lines; at most ${maximumLines} are accepted.`,
    });
  violations.push(...patch.files.flatMap(fileViolations));
  if (!allowTests) {
    const tests = patch.files.map((file) => file.newPath).filter(isTestPath);
    violations.push(
      ...tests.map((path) => ({
        id: 'contains-tests' as const,
        path,
        message: `${path} belongs to the tests, which are left out here.`,
      })),
    );
  }
  return [...violations, ...findWeakenedTests(patch)];
}
