import { isManifest } from './manifest-tests.ts';
import type { FilePatch, Patch } from './patch.ts';
import type { PolicyViolation } from './policy-violation.ts';
import { roleOfPath } from './test-paths.ts';

const definitions: readonly RegExp[] = [
  /^\s*(?:async\s+)?def\s+(test\w*)\s*\(/,
  /^\s*(?:it|test|specify)(?:\.(?:only|each|concurrent|failing)[^(]*)?\s*\(\s*(["'`].*?["'`])/,
  /^func\s+((?:Test|Fuzz|Benchmark|Example)\w*)\s*\(/,
  /^\s*(?:pub\s+)?(?:async\s+)?fn\s+(\w*)\s*\(/,
  /^\s*(?:public\s+|private\s+|protected\s+)?void\s+(\w+)\s*\(/,
];
const skips =
  /@(?:pytest\.mark|unittest|unittest\.mock)\.(?:skip|skipif|skipIf|skipUnless|xfail|expectedFailure)\b|\bpytest\.(?:skip|xfail|importorskip)\s*\(|\bself\.skipTest\s*\(|\b(?:it|test|describe|context|suite)\.(?:skip|todo|only|skipIf|fixme|fails)\b|\bx(?:it|test|describe)\s*\(|\b(?:this|t)\.(?:skip|todo)\s*\(|\bt\.Skip(?:f|Now)?\s*\(|#\[ignore|@(?:Disabled|Ignore)\b|doctest:\s*\+SKIP|\{\s*(?:skip|todo)\s*:\s*(?:true|['"])/;
const assertions =
  /\bassert\w*\b|\bexpect\s*[.(]|\bt\.(?:is|deepEqual|same|equal|ok|true|false|throws|like|match|Error|Fatal)\w*\s*\(|\bshould\b|\brequire\.\w+\(|\bverify\(/;
const weakAssertions =
  /\.(?:toBeTruthy|toBeDefined|toBeFalsy|not\.toBeNull|not\.toBeUndefined|not\.toThrow|toBeCloseTo)\s*\(|\bexpect\.anything\(|\bassert(?:True|IsNotNone|AlmostEqual|NotNull|Truthy)\b|\bassert\s+(?:True|1)\b|\bexpect\(true\)|\bassert!\(true\)|\bt\.(?:pass|ok|truthy)\s*\(|\bpytest\.approx\b/;
const deselections =
  /--ignore\b|--deselect\b|\bcollect_ignore|testPathIgnorePatterns|--passWithNoTests|passWithNoTests|-m\s*["']?not\b|-k\s*["']?not\b|\|\|\s*true\b|allowFailures|testFailureIgnore|maven\.test\.skip|skipTests/;

interface ChangedLines {
  added: string[];
  removed: string[];
}

function changedLines(file: FilePatch): ChangedLines {
  const lines = file.hunks.flatMap((hunk) => hunk.lines);
  const of = (mark: string) => lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(1));
  return { added: of('+'), removed: of('-') };
}

function definedTests(lines: readonly string[], path: string): string[] {
  const pattern = { py: 0, go: 2, rs: 3, java: 4, kt: 4 }[/\.(\w+)$/.exec(path)?.[1] ?? ''] ?? 1;
  return lines.flatMap((line) => definitions[pattern]?.exec(line)?.[1] ?? []);
}

function count(lines: readonly string[], pattern: RegExp): number {
  return lines.filter((line) => pattern.test(line)).length;
}

function weakeningsIn(file: FilePatch, allAdded: ReadonlySet<string>): PolicyViolation[] {
  const path = file.newPath;
  const { added, removed } = changedLines(file);
  const violations: PolicyViolation[] = [];
  const gone = definedTests(removed, path).filter((name) => !allAdded.has(name));
  if (gone.length > 0)
    violations.push({ id: 'test-deleted', path, message: `${path} loses the tests ${gone.slice(0, 5).join(', ')}.` });
  if (count(added, skips) > count(removed, skips))
    violations.push({ id: 'test-skipped', path, message: `${path} skips or singles out tests.` });
  const fewer = count(added, assertions) < count(removed, assertions);
  const weaker = count(added, weakAssertions) > count(removed, weakAssertions) && count(removed, assertions) > 0;
  if (gone.length === 0 && (fewer || weaker)) {
    const how = fewer ? 'has fewer assertions than before' : 'replaces assertions by weaker ones';
    violations.push({ id: 'test-loosened', path, message: `${path} ${how}.` });
  }
  return violations;
}

/** Where a patch deletes, skips or loosens tests that were there, or tells the runner to leave some out. */
export function findWeakenedTests(patch: Patch): PolicyViolation[] {
  const allAdded = new Set(patch.files.flatMap((file) => definedTests(changedLines(file).added, file.newPath)));
  return patch.files.flatMap((file) => {
    const { role } = roleOfPath(file.oldPath);
    const { added, removed } = changedLines(file);
    const path = file.newPath;
    const isConfiguration = role === 'test-configuration' || isManifest(path);
    if (isConfiguration && count(added, deselections) > count(removed, deselections))
      return [
        {
          id: 'test-skipped',
          path,
          message: `${path} tells the test runner to leave tests out or to ignore failures.`,
        },
      ];
    if (
      role === 'test' &&
      (file.status === 'deleted' || (file.status === 'renamed' && roleOfPath(path).role !== 'test'))
    )
      return [{ id: 'test-deleted', path: file.oldPath, message: `${file.oldPath} is a test file and is deleted.` }];
    const holdsTests =
      role === 'test' ||
      (path.endsWith('.rs') && removed.concat(added).some((line) => /#\[(?:\w+::)*test|#\[ignore/.test(line)));
    return holdsTests && file.status !== 'added' ? weakeningsIn(file, allAdded) : [];
  });
}
