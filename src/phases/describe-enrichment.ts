import type { EnrichedSample } from './enrich.ts';

export interface EnrichmentSummary {
  enriched: number;
  skipped: number;
  failed: number;
}

export function countOutcomes(samples: readonly EnrichedSample[]): EnrichmentSummary {
  const count = (status: EnrichedSample['status']) => samples.filter((sample) => sample.status === status).length;
  return { enriched: count('enriched'), skipped: count('skipped'), failed: count('failed') };
}

const line = '='.repeat(70);
/** Of more samples only those that failed are described one by one. */
const mostDescribed = 1000;

function describeSample(sample: EnrichedSample): string[] {
  const head = ['', `📂 ${sample.sample}`];
  if (sample.status === 'skipped') return [...head, '⏭️  Unchanged since it was enriched'];
  if (sample.status === 'failed') return [...head, ...(sample.problems ?? []).map((problem) => `❌ ${problem}`)];
  const steps = [
    ...(sample.analysed ?? []).map((part) => `${part === 'test logs' ? 'Parsing' : 'Analyzing'} ${part}...`),
    'Generating failure analysis...',
  ];
  return [
    ...head,
    `📊 Enriching metadata for ${sample.sample}...`,
    ...steps.map((step, index) => `  ${index === steps.length - 1 ? '└─' : '├─'} ${step}`),
    ...(sample.warnings ?? []).map((warning) => `⚠️  ${warning}`),
    ...(sample.change === undefined ? [] : [sample.change === '' ? 'Nothing would change' : sample.change.trimEnd()]),
    sample.written === undefined
      ? '✅ Enriched (dry run: nothing is written)'
      : `✅ Enriched metadata saved to ${sample.written}`,
  ];
}

/** What a person reads about an enrichment: each sample, then the sums. */
export function describeEnrichment(samples: readonly EnrichedSample[]): string {
  const { enriched, skipped, failed } = countOutcomes(samples);
  const described = samples.length <= mostDescribed ? samples : samples.filter(({ status }) => status === 'failed');
  return [
    `Processing ${samples.length} ${samples.length === 1 ? 'sample' : 'samples'}...`,
    line,
    ...described.flatMap(describeSample),
    '',
    line,
    `✅ Successfully enriched: ${enriched}`,
    ...(skipped > 0 ? [`⏭️  Unchanged: ${skipped}`] : []),
    ...(failed > 0 ? [`❌ Failed: ${failed}`] : []),
    '',
  ].join('\n');
}
