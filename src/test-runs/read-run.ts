import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../errors/user-error.ts';
import type { CommandResult } from '../sandbox/sandbox.ts';
import { readConsole } from './console/read-console.ts';
import { readCoverage } from './coverage.ts';
import { goConsole } from './frameworks/go-console.ts';
import type { TestPlan } from './frameworks/test-plan.ts';
import { compareReports } from './machine/compare-reports.ts';
import { readMachineReport } from './machine/read-machine-report.ts';
import { mergeReports } from './merge-reports.ts';
import { readUntrustedFile } from './read-untrusted-file.ts';
import type { TestReport } from './test-report.ts';

const mostFiles = 5000;

/** Runners whose console is a TAP stream. */
const printsTap = new Set(['ava', 'tap', 'tape']);

/** XML files in all folders called `name` under `root`, links not followed. */
async function reportFiles(root: string, name: string, inside = false, depth = 0): Promise<string[]> {
  if (depth > 12) return [];
  const found: string[] = [];
  for (const entry of await readdir(root, { withFileTypes: true }).catch(() => [])) {
    const path = join(root, entry.name);
    if (entry.isDirectory() && entry.name !== 'node_modules' && entry.name !== '.git') {
      found.push(...(await reportFiles(path, name, inside || entry.name === name, depth + 1)));
    } else if (inside && entry.isFile() && entry.name.endsWith('.xml')) found.push(path);
    if (found.length > mostFiles) break;
  }
  return found;
}

/** The machine-readable texts that a run left. */
async function reportTexts(plan: TestPlan, result: CommandResult, repository: string): Promise<string[]> {
  if (plan.report === undefined) return [];
  if (plan.report.kind === 'stdout') return [result.stdout];
  const paths = plan.report.kind === 'file' ? [plan.report.path] : await reportFiles(repository, plan.report.name);
  const texts: string[] = [];
  for (const path of paths) {
    const text = await readUntrustedFile(path);
    if (text !== undefined && text.trim() !== '') texts.push(text);
  }
  return texts;
}

/** A report that a killed run left half-written says nothing; the console does. */
function readReport(text: string, framework: string, root: string): TestReport | undefined {
  try {
    return readMachineReport(text, { framework, root });
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** What a console says of the framework's tests; a console may hold several runs of it. */
function readText(console: string, framework: string): TestReport {
  const grammar = printsTap.has(framework) ? 'tap' : framework;
  return { ...mergeReports(framework, readConsole(console, { framework: grammar })), framework };
}

/** The console of a plan that runs files one by one, read file by file so that equal names stay apart. */
function readByFile(console: string, marker: string, framework: string): TestReport {
  const parts = console.split(marker).slice(1);
  const reports = parts.map((part) => {
    const end = part.indexOf('\n');
    const file = part.slice(0, end < 0 ? part.length : end).trim();
    const report = readText(end < 0 ? '' : part.slice(end + 1), framework);
    return { ...report, tests: report.tests.map((test) => ({ ...test, file, id: `${file} > ${test.name}` })) };
  });
  return mergeReports(framework, reports);
}

export interface ReadRun {
  report: TestReport;
  /** The console as a person would have seen it. */
  console: string;
}

/**
 * Reads a finished run: its machine-readable report where one was left, else its console,  both compared. `repository`
 * is the tree.
 */
export async function readRun(plan: TestPlan, result: CommandResult, repository: string): Promise<ReadRun> {
  const console = plan.report?.kind === 'stdout' ? goConsole(result.output) : result.output;
  const { framework } = plan;
  const fromConsole =
    plan.fileMarker === undefined ? readText(console, framework) : readByFile(console, plan.fileMarker, framework);
  const texts = await reportTexts(plan, result, repository);
  const coverage = (await readCoverage(plan)) ?? fromConsole.coverage;
  const withCoverage = coverage === undefined ? {} : { coverage };
  const read = texts.flatMap((text) => readReport(text, framework, repository) ?? []);
  if (read.length === 0) return { report: { ...fromConsole, ...withCoverage }, console };
  const machine = { ...mergeReports(framework, read), framework };
  // Where the console was made from the report, comparing them says nothing.
  const compared = plan.report?.kind === 'stdout' ? [] : compareReports(machine, fromConsole);
  const contradictions = [...(machine.contradictions ?? []), ...compared];
  const report = { ...machine, ...withCoverage, ...(contradictions.length > 0 ? { contradictions } : {}) };
  return { report, console };
}
