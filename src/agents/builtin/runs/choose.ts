import type { RankedCandidate, SearchOutcome } from '../search/engine.ts';

/** Patches that behave alike on inputs near those of the tests. */
export interface Cluster {
  /** The likeliest first. */
  candidates: RankedCandidate[];
  /** Share of the likelihood of all plausible patches and of a repair not found, from 0 to 1. */
  share: number;
}

/** How fast likelihood falls with the score. */
const decay = 1.5;
/** The score at which a repair that is not among the candidates is as likely as they are. */
const unknownScore = 2.2;

/** Edits that often satisfy the visible tests alone are taken for less likely than their cost says. */
function penalty(candidate: RankedCandidate): number {
  if (/^(constant-condition|returned-value|jump)$/.test(candidate.kind)) return 0.4;
  if (candidate.kind === 'dropped-call' || candidate.kind === 'deleted-statement') return 0.2;
  if (candidate.kind === 'inserted-statement' && /\b(if|return)\b/.test(candidate.splices[0]!.text)) return 0.3;
  return 0;
}

/** Raises are no sign of a repair: answers that raise where others give a value count against a patch. */
function raising(answers: readonly string[]): number {
  return answers.length === 0 ? 0 : answers.filter((answer) => answer.endsWith('!')).length / answers.length;
}

function likelihood(candidate: RankedCandidate, answers: readonly string[] | undefined): number {
  const raised = answers === undefined ? 0 : raising(answers);
  return Math.exp(-decay * (candidate.score + penalty(candidate) + raised));
}

/** The survivors in clusters of equal behaviour, the likeliest cluster first; a patch without answers stands alone. */
export function clusterSurvivors(candidates: readonly RankedCandidate[], outcome: SearchOutcome): Cluster[] {
  const clusters = new Map<string, { members: { candidate: RankedCandidate; weight: number }[]; weight: number }>();
  let total = Math.exp(-decay * unknownScore);
  for (const index of outcome.survivors) {
    const candidate = candidates[index]!;
    const answers = outcome.behaviour.get(index);
    const key = answers === undefined ? `alone ${index}` : `${candidate.unit.startLine}:${answers.join(',')}`;
    const weight = likelihood(candidate, answers);
    const cluster = clusters.get(key) ?? { members: [], weight: 0 };
    cluster.members.push({ candidate, weight });
    cluster.weight += weight;
    total += weight;
    clusters.set(key, cluster);
  }
  return [...clusters.values()]
    .sort((a, b) => b.weight - a.weight)
    .map(({ members, weight }) => ({
      candidates: members.sort((a, b) => b.weight - a.weight).map((one) => one.candidate),
      share: weight / total,
    }));
}
