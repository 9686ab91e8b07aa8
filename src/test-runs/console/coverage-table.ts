import type { Coverage } from '../test-report.ts';

function percent(cell: string | undefined): number | undefined {
  const value = Number.parseFloat(cell ?? '');
  return value >= 0 && value <= 100 ? value : undefined;
}

function coverage(values: Readonly<Record<keyof Coverage, number | undefined>>): Coverage {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** The last row of the table that istanbul (jest, vitest, nyc, c8) prints: statements, branches, functions, lines. */
export function istanbulCoverage(line: string): Coverage | undefined {
  if (!/^\s*All files\s*\|/.test(line)) return undefined;
  const cells = line.split('|', 6).map((cell) => cell.trim());
  return coverage({
    statements: percent(cells[1]),
    branches: percent(cells[2]),
    functions: percent(cells[3]),
    lines: percent(cells[4]),
  });
}

/** The last row of node:test's table, whose columns are lines, branches, functions. */
export function nodeTestCoverage(line: string): Coverage | undefined {
  if (!/^(?:# |ℹ )?\s*all files\s*\|/.test(line)) return undefined;
  const cells = line.split('|', 5).map((cell) => cell.trim());
  return coverage({
    statements: undefined,
    lines: percent(cells[1]),
    branches: percent(cells[2]),
    functions: percent(cells[3]),
  });
}

/** The last row of coverage.py's table (`TOTAL  9  0  100%`): one percentage, of lines unless branches were measured too. */
export function pythonCoverage(line: string): Coverage | undefined {
  if (!line.startsWith('TOTAL ')) return undefined;
  const last = /\s(\d{1,3}(?:\.\d{1,4})?)%$/.exec(line.slice(-12));
  return last && /^TOTAL(?:\s+\d{1,12}){2,4}\s/.test(line)
    ? coverage({ lines: percent(last[1]), statements: undefined, branches: undefined, functions: undefined })
    : undefined;
}
