import { parsePatch } from '../../patches/parse-patch.ts';
import type { RunReport } from '../../reports/run-report.ts';
import { findCodeOwners } from '../../repository/code-owners.ts';
import { type Repository, snapshotOfCommit } from '../../repository/repository.ts';

type Developer = RunReport['developers'][number];

const mostLines = 40;

/** The lines of the base that a patch takes away or that stand where it adds: where the fault was. */
function faultyLines(patch: string): { path: string; from: number; to: number }[] {
  return parsePatch(patch).files.flatMap(({ oldPath, status, hunks }) => {
    if (status === 'added') return [];
    return hunks.flatMap(({ oldStart, lines }) => {
      let line = oldStart;
      const removed: number[] = [];
      for (const text of lines) {
        if (text.startsWith('-')) removed.push(line);
        if (text.startsWith('-') || text.startsWith(' ')) line += 1;
      }
      return removed.slice(0, mostLines).map((number) => ({ path: oldPath, from: number, to: number }));
    });
  });
}

/** Who last changed the lines that the fix changes, by how many of them. */
async function blame(repository: Repository, commit: string, patch: string): Promise<Developer[]> {
  const { git, gitFolder: folder } = repository;
  const counts = new Map<string, { lines: number; commit: string; paths: Set<string> }>();
  for (const { path, from, to } of faultyLines(patch).slice(0, mostLines)) {
    const result = await git.run(['blame', '--porcelain', '-L', `${from},${to}`, commit, '--', path], {
      folder,
      expectedExitCodes: [0, 128],
    });
    const text = result.stdout.toString();
    const name = /^author (.+)$/m.exec(text)?.[1];
    if (name === undefined) continue;
    const known = counts.get(name) ?? { lines: 0, commit: text.slice(0, 10), paths: new Set<string>() };
    known.lines += 1;
    known.paths.add(path);
    counts.set(name, known);
  }
  return [...counts]
    .sort(([, a], [, b]) => b.lines - a.lines)
    .slice(0, 3)
    .map(([name, { lines, commit: last, paths }]) => ({
      name,
      reason: `last changed ${lines} of the faulty lines in ${[...paths].join(', ')} (${last})`,
    }));
}

/** Who to ask about a fix: the code owners of what it touches and who last changed the faulty lines, each with the reason. */
export async function findDevelopers(repository: Repository, commit: string, patch: string): Promise<Developer[]> {
  const paths = parsePatch(patch).files.map(({ newPath }) => newPath);
  const owners = await findCodeOwners(snapshotOfCommit(repository, commit), paths);
  const owning = owners.slice(0, 5).map((name) => ({ name, reason: `CODEOWNERS of ${paths.slice(0, 3).join(', ')}` }));
  return [...owning, ...(await blame(repository, commit, patch))];
}
