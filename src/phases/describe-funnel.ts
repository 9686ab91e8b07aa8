import { inlineText } from '../reports/untrusted-markdown.ts';
import type { MergedSamples } from './merge-samples.ts';

/** What became of the builds of a batch, as Markdown: the funnel as a picture and as a table, then what is new. */
export function describeFunnel({ added, present, funnel }: MergedSamples, builds: number): string {
  const rows = Object.entries(funnel).sort(([, left], [, right]) => right - left);
  const reported = rows.reduce((sum, [, count]) => sum + count, 0);
  const counted: [string, number][] = builds > reported ? [...rows, ['no result', builds - reported]] : rows;
  const picture = [
    '```mermaid',
    'pie showData title Builds by verdict',
    ...counted.map(([verdict, count]) => `  "${verdict}" : ${count}`),
    '```',
  ];
  return [
    `## bugfix merge-samples: ${added.length} of ${builds} builds gave a new sample`,
    '',
    ...(counted.length === 0 ? [] : [...picture, '']),
    '| Verdict | Builds |',
    '| --- | ---: |',
    ...counted.map(([verdict, count]) => `| ${verdict} | ${count} |`),
    '',
    ...added.map(
      ({ taskId, title, repository }) => `- \`${taskId}\`: ${inlineText(title)} (${inlineText(repository)})`,
    ),
    ...present.map((title) => `- there already: ${inlineText(title)}`),
    '',
  ].join('\n');
}
