import { join } from 'node:path';
import { formatJson, writeFileAtomically } from '../../files/atomic-write.ts';
import { redactSecrets } from '../../reports/find-secrets.ts';
import { renderReport } from '../../reports/render-report.ts';
import type { RunReport } from '../../reports/run-report.ts';
import { slugOf } from './slug.ts';

/** `2026-02-04_16-30-00` of an ISO time. */
function stampOf(time: string): string {
  return time.slice(0, 19).replace('T', '_').replace(/:/g, '-');
}

export interface WrittenReport {
  /** The Markdown. */
  reportPath: string;
  jsonPath: string;
  patchPath?: string;
}

/** Writes the report of a run into `folder`, as Markdown and JSON with the patch beside; secrets are taken out. */
export async function writeReport(
  report: RunReport,
  folder: string,
  secrets: readonly string[],
): Promise<WrittenReport> {
  const base = join(folder, `${stampOf(report.startedAt)}_${slugOf(report.description)}`);
  const written: WrittenReport = { reportPath: `${base}.md`, jsonPath: `${base}.json` };
  const patch = report.fix?.patch ?? '';
  if (patch.trim() !== '') {
    written.patchPath = `${base}.patch`;
    await writeFileAtomically(written.patchPath, patch);
  }
  await writeFileAtomically(written.jsonPath, redactSecrets(formatJson(report), secrets));
  await writeFileAtomically(written.reportPath, redactSecrets(renderReport(report), secrets));
  return written;
}
