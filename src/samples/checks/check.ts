/** The checks of `validate-sample`; the identifiers are stable. */
export const checkIds = [
  'required-files',
  'metadata',
  'patches',
  'trajectory-schema',
  'trajectory-authenticity',
  'trajectory-hash-chain',
  'enrichment',
  'digests',
  'cycle',
] as const;
export type CheckId = (typeof checkIds)[number];

export type CheckStatus = 'passed' | 'failed' | 'warning' | 'skipped';

export interface CheckResult {
  id: CheckId;
  status: CheckStatus;
  /** What was found: each problem, or what was looked at. */
  message: string;
  /** The findings one by one, when there are several. */
  findings?: string[];
}

/** `failed` when there are problems, else `warning` when there are warnings, else `passed` with `good` as its message. */
export function judge(
  id: CheckId,
  problems: readonly string[],
  warnings: readonly string[],
  good: string,
): CheckResult {
  const findings = [...problems, ...warnings];
  if (findings.length === 0) return { id, status: 'passed', message: good };
  const message = findings.join('; ');
  const shown = message.length > 2000 ? `${message.slice(0, 2000)}...` : message;
  return { id, status: problems.length > 0 ? 'failed' : 'warning', message: shown, findings };
}

export function skipped(id: CheckId, why: string): CheckResult {
  return { id, status: 'skipped', message: why };
}
