import { z } from 'zod';
import type { TestPlan } from './frameworks/test-plan.ts';
import { readUntrustedFile } from './read-untrusted-file.ts';
import type { Coverage } from './test-report.ts';

const percent = z.object({ pct: z.number().min(0).max(100) });
const istanbulSchema = z.object({
  total: z.object({ lines: percent, statements: percent, branches: percent, functions: percent }),
});

const coveragePySchema = z.object({
  totals: z.object({
    percent_statements_covered: z.number().optional(),
    covered_lines: z.number(),
    num_statements: z.number(),
    covered_branches: z.number().optional(),
    num_branches: z.number().optional(),
  }),
});

function share(covered: number, total: number): number | undefined {
  return total === 0 ? undefined : Math.round((10_000 * covered) / total) / 100;
}

function defined(values: Record<keyof Coverage, number | undefined>): Coverage | undefined {
  const known = Object.entries(values).filter((entry) => entry[1] !== undefined);
  return known.length === 0 ? undefined : (Object.fromEntries(known) as Coverage);
}

function readIstanbul(json: unknown): Coverage | undefined {
  const parsed = istanbulSchema.safeParse(json);
  if (!parsed.success) return undefined;
  const { lines, statements, branches, functions } = parsed.data.total;
  return { lines: lines.pct, statements: statements.pct, branches: branches.pct, functions: functions.pct };
}

function readCoveragePy(json: unknown): Coverage | undefined {
  const parsed = coveragePySchema.safeParse(json);
  if (!parsed.success) return undefined;
  const { totals } = parsed.data;
  const statements = share(totals.covered_lines, totals.num_statements);
  const branches = share(totals.covered_branches ?? 0, totals.num_branches ?? 0);
  return defined({ lines: statements, statements, branches, functions: undefined });
}

/** Statement coverage of a Go profile: `file:from,to statements count` a line, blocks that repeat counted once. */
function readGoProfile(text: string): Coverage | undefined {
  const blocks = new Map<string, { statements: number; covered: boolean }>();
  for (const line of text.split('\n')) {
    const match = /^(\S+:\d+\.\d+,\d+\.\d+) (\d+) (\d+)$/.exec(line);
    if (match === null) continue;
    const covered = Number(match[3]) > 0 || blocks.get(match[1]!)?.covered === true;
    blocks.set(match[1]!, { statements: Number(match[2]), covered });
  }
  const all = [...blocks.values()];
  const count = (list: typeof all): number => list.reduce((sum, block) => sum + block.statements, 0);
  const statements = share(count(all.filter((block) => block.covered)), count(all));
  return defined({ lines: undefined, statements, branches: undefined, functions: undefined });
}

/** The coverage in the file that `plan` asked for; undefined when there is none or nothing was measured. */
export async function readCoverage(plan: TestPlan): Promise<Coverage | undefined> {
  if (plan.coverage === undefined) return undefined;
  const text = await readUntrustedFile(plan.coverage.path);
  if (text === undefined) return undefined;
  if (plan.coverage.format === 'go-profile') return readGoProfile(text);
  try {
    const json: unknown = JSON.parse(text);
    return plan.coverage.format === 'coverage-py' ? readCoveragePy(json) : readIstanbul(json);
  } catch {
    return undefined;
  }
}
