/** One thing that was looked at, with what was seen. */
export interface ReportLine {
  /** Undefined: it could not be looked at here. */
  good: boolean | undefined;
  text: string;
}

export interface FinalReport {
  title: string;
  location?: string;
  sections: { title: string; lines: ReportLine[] }[];
  metrics: [name: string, value: string][];
  next: string[];
}

function mark(good: boolean | undefined): string {
  if (good === undefined) return '⚪';
  return good ? '✅' : '❌';
}

/** The report at the end of a run as text: the seeds' headings, each mark computed by the caller. */
export function formatFinalReport(report: FinalReport): string {
  const width = report.title.length + 6;
  const box = [`╔${'═'.repeat(width)}╗`, `║   ${report.title}   ║`, `╚${'═'.repeat(width)}╝`];
  const location = report.location === undefined ? [] : [`📁 Location: ${report.location}`, ''];
  const sections = report.sections.flatMap(({ title, lines }) => [
    title,
    ...lines.map(({ good, text }) => `  ${mark(good)} ${text}`),
    '',
  ]);
  const nameWidth = Math.max(0, ...report.metrics.map(([name]) => name.length)) + 2;
  const metrics = report.metrics.map(([name, value]) => `  - ${`${name}:`.padEnd(nameWidth)}${value}`);
  const overview = metrics.length === 0 ? [] : ['📈 Metrics Overview:', ...metrics, ''];
  return `${[...box, '', ...location, ...sections, ...overview, ...report.next].join('\n')}\n`;
}
