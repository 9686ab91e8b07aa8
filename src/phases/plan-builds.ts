import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors/user-error.ts';
import { mostShards } from '../inputs/matrix-limit.ts';
import { metadataSchema } from '../samples/metadata.ts';
import { sampleFiles } from '../samples/sample-files.ts';

/** One job of a batch: a sample to be built. Empty texts are what the action's inputs take for "not given". */
export interface PlannedBuild {
  /** From 1; part of the artifact's name. */
  number: number;
  title: string;
  repository: string;
  pullRequest: string;
  fix: string;
}

export interface BuildPlan {
  /** As GitHub's `strategy.matrix` takes it. */
  matrix: { include: PlannedBuild[] };
  /** Targets of which there is a sample already. */
  present: string[];
  /** Targets beyond the limit; the next run takes them. */
  postponed: string[];
}

type Target = Omit<PlannedBuild, 'number'>;

const onGitHub = /^(https?:\/\/[^/\s]+\/[\w.-]+\/[\w.-]+)\/(?:pull\/(\d+)|commit\/([0-9a-f]{7,64}))(?:[/?#].*)?$/i;
const shortName = /^[\w.-]+\/[\w.-]+$/;
/** A repository, and behind it `#12` for a pull request or `@0a1b2c3` for a commit. */
const withSuffix = /^(\S+?)(?:#(\d+)|@([0-9a-f]{7,64}))?$/i;

function readTarget(line: string, serverUrl: string): Target | undefined {
  const [, address, pullRequest = '', fix = ''] = onGitHub.exec(line) ?? withSuffix.exec(line) ?? [];
  if (address === undefined) return undefined;
  const repository = shortName.test(address) ? `${serverUrl}/${address}` : address;
  if (!/^(https?|ssh|git|file):\/\//.test(repository)) return undefined;
  const mark = pullRequest === '' ? fix.slice(0, 10) : `#${pullRequest}`;
  const name = repository.replace(/^\w+:\/\/[^/]*\//, '').replace(/\.git$/, '');
  return { title: `${name} ${mark}`.trim(), repository, pullRequest, fix };
}

/**
 * Reads targets, one a line: `owner/name`, a git URL, each with `#<pull request>` or `@<commit>` behind it, or the
 * address of a pull request or commit. Lines that begin with `#` are comments. Throws one UserError with every wrong line.
 */
export function readTargets(text: string, serverUrl: string): Target[] {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const wrong = lines.filter((line) => readTarget(line, serverUrl) === undefined);
  if (wrong.length > 0) {
    throw new UserError(
      wrong.map(
        (line) => `'${line.slice(0, 200)}' is no target: give owner/name, owner/name#12 or the address of one.`,
      ),
    );
  }
  return lines.flatMap((line) => readTarget(line, serverUrl) ?? []);
}

function identity(repository: string, pullRequest: string, fix: string): string {
  const address = repository
    .toLowerCase()
    .replace(/\/+$/, '')
    .replace(/\.git$/, '');
  return `${address} ${pullRequest === '' ? fix.toLowerCase().slice(0, 7) : `#${pullRequest}`}`;
}

/** The fixes of which `folder` holds a sample, by pull request and by commit. */
function identitiesOf(folder: string): Set<string> {
  const found = new Set<string>();
  let names: string[] = [];
  try {
    names = readdirSync(folder).filter((name) => /^task-/.test(name));
  } catch {
    return found;
  }
  for (const name of names) {
    try {
      const metadata = metadataSchema.parse(JSON.parse(readFileSync(join(folder, name, sampleFiles.metadata), 'utf8')));
      if (metadata.repo === undefined) continue;
      if (metadata.prNumber !== undefined) found.add(identity(metadata.repo, String(metadata.prNumber), ''));
      if (typeof metadata.fixCommit === 'string') found.add(identity(metadata.repo, '', metadata.fixCommit));
    } catch {
      // A sample that cannot be read is told by its validation; here it only means that its fix may be built again.
    }
  }
  return found;
}

/**
 * The jobs of a batch: each target once, without those of which `samples` (a folder, absolute) holds a sample, at most
 * `limit` (1 to 256).
 */
export function planBuilds(targets: readonly Target[], samples: string, limit: number): BuildPlan {
  const unique = [
    ...new Map(targets.map((target) => [identity(target.repository, target.pullRequest, target.fix), target])),
  ];
  const known = identitiesOf(samples);
  const open = unique.filter(([key, { pullRequest, fix }]) => (pullRequest === '' && fix === '') || !known.has(key));
  const titles = (list: typeof unique) => list.map(([, { title }]) => title);
  const taken = Math.min(limit, mostShards);
  return {
    matrix: { include: open.slice(0, taken).map(([, target], index) => ({ number: index + 1, ...target })) },
    present: titles(unique.filter((entry) => !open.includes(entry))),
    postponed: titles(open.slice(taken)),
  };
}
