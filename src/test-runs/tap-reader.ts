import { nodeTestCoverage } from './console/coverage-table.ts';
import { ReportBuilder } from './report-builder.ts';
import type { TestReport, TestStatus } from './test-report.ts';

interface Point {
  ok: boolean;
  title: string;
  directive?: 'SKIP' | 'TODO' | undefined;
  children: Point[];
  group?: string | undefined;
  /** Said by a comment alone: tape's `# SKIP title`. */
  comment?: boolean;
  fields: Map<string, string>;
}

const point = /^(not )?ok(?: (\d{1,9}))?(?: +- | +|$)(.*)$/;
const count = /^# (tests|suites|pass|fail|cancelled|skipped|skip|todo|duration_ms) +(\d{1,12})(?:\.\d+)?$/;
const path = /^(?:\/|\.{0,2}\/)?[^\s:]{1,400}\.[cm]?[jt]sx?$/;
const mostPoints = 500_000;

/**
 * Reads TAP 13 and 14, also nested, line by line: the tree of test points with their YAML blocks. Who printed it is told
 * by its comments, and with it what a test is: a leaf, a group of assertions under a comment (tape), a sub-test (tap).
 */
export class TapReader {
  points = 0;
  private skipped = 0;
  /** True once the closing counts were read: further points belong to another run. */
  finished = false;
  private readonly levels: Point[][] = [];
  private last: Point | undefined;
  private yaml: { indent: number; key?: string; block: boolean } | undefined;
  private group: string | undefined;
  private readonly counts = new Map<string, number>();
  private subtests = false;
  private dashes = 0;
  private planFirst = false;
  private planned: number | undefined;
  private bailedOut = false;
  private coverage: ReturnType<typeof nodeTestCoverage>;
  private batsHint = false;

  /** One line without its end. */
  feed(line: string): void {
    let indent = 0;
    while (line.charCodeAt(indent) === 32) indent++;
    if (this.yaml && this.yamlLine(line, indent)) return;
    const text = line.slice(indent);
    const first = text.charCodeAt(0);
    if (first === 35) {
      this.comment(text, indent);
      return;
    }
    if (first === 110 || first === 111) {
      const match = point.exec(text);
      if (match) {
        this.point(match, indent);
        return;
      }
    }
    if (text === '---' && this.last) this.yaml = { indent, block: false };
    else if (first === 49 && indent === 0 && /^1\.\.\d/.test(text)) this.plan(text);
    else if (text.startsWith('Bail out!')) this.bailedOut = true;
  }

  report(): TestReport {
    const framework = this.framework();
    const run = new ReportBuilder(framework);
    const all = this.levels[0] ?? [];
    const roots = all.filter((root) => !root.comment);
    if (framework === 'tape') addGroups(run, all);
    else for (const root of roots) addPoint(run, root, [], framework, undefined);
    this.summarise(run, framework, roots);
    return run.build();
  }

  private point(match: RegExpExecArray, indent: number): void {
    this.points++;
    if (this.points > mostPoints) return;
    const level = Math.min(200, Math.floor(indent / 4));
    const rest = match[3]!;
    if (/^ +- /.test(match[0].slice((match[1] ?? '').length + 2 + (match[2] ? match[2].length + 1 : 0)))) this.dashes++;
    const { title, directive } = splitDirective(rest);
    const node: Point = {
      ok: match[1] === undefined,
      title,
      directive,
      children: this.levels[level + 1] ?? [],
      fields: new Map(),
    };
    if (level === 0 && this.group !== undefined) node.group = this.group;
    this.levels.length = Math.min(this.levels.length, level + 1);
    while (this.levels.length <= level) this.levels.push([]);
    this.levels[level]!.push(node);
    this.last = node;
  }

  private comment(text: string, indent: number): void {
    if (text.startsWith('# Subtest')) {
      this.subtests = true;
      return;
    }
    if (indent > 0) return;
    const match = count.exec(text);
    if (match) {
      this.counts.set(match[1]!, Number(match[2]));
      if (match[1] === 'tests' || match[1] === 'pass') this.finished = this.points > 0;
      return;
    }
    if (/^# \(in test file |^# \(from function /.test(text)) this.batsHint = true;
    if (this.batsHint && this.last?.ok === false) {
      const known = this.last.fields.get('error') ?? '';
      if (known.length < 20_000) this.last.fields.set('error', `${known}${known === '' ? '' : '\n'}${text.slice(2)}`);
    }
    const coverage = nodeTestCoverage(text);
    if (coverage) this.coverage = coverage;
    if (!this.finished && !this.subtests) this.startGroup(text.slice(2));
  }

  private startGroup(title: string): void {
    this.group = title;
    if (!/^(?:SKIP|TODO) /.test(title) || this.skipped > mostPoints) return;
    this.skipped++;
    if (this.levels.length === 0) this.levels.push([]);
    this.levels[0]!.push({
      ok: true,
      title,
      directive: 'SKIP',
      children: [],
      group: title,
      comment: true,
      fields: new Map(),
    });
  }

  private plan(text: string): void {
    this.planFirst ||= this.points === 0;
    const size = /^1\.\.(\d{1,9})/.exec(text);
    if (size) this.planned = Number(size[1]);
  }

  private yamlLine(line: string, indent: number): boolean {
    const yaml = this.yaml!;
    const text = line.slice(indent);
    if (line !== '' && indent < yaml.indent) {
      this.yaml = undefined;
      return false;
    }
    if (text === '...' && indent === yaml.indent) {
      this.yaml = undefined;
      return true;
    }
    const fields = this.last!.fields;
    if (yaml.block && (line === '' || indent > this.keyIndent)) {
      const known = fields.get(yaml.key!) ?? '';
      if (known.length < 20_000)
        fields.set(yaml.key!, `${known}${known === '' ? '' : '\n'}${line.slice(this.keyIndent + 2)}`);
      return true;
    }
    const match = /^([\w-]{1,40}):(?: +(.*))?$/.exec(text);
    if (!match) return true;
    yaml.key = match[1]!;
    this.keyIndent = indent;
    yaml.block = /^[|>]-?$/.test(match[2] ?? '');
    if (!yaml.block && fields.size < 40) fields.set(match[1]!, unquote(match[2] ?? ''));
    return true;
  }

  private keyIndent = 0;

  private framework(): string {
    if (this.counts.has('suites') || this.counts.has('cancelled')) return 'node:test';
    if (this.subtests) return this.anyField('duration_ms') ? 'node:test' : 'tap';
    if (this.counts.has('tests') && this.group !== undefined && this.dashes === 0) return 'tape';
    if (this.batsHint || (this.planFirst && this.dashes === 0)) return 'bats';
    if (this.dashes > 0 && (this.levels[0] ?? []).some((root) => root.title.includes(' › '))) return 'ava';
    return 'tap';
  }

  private anyField(name: string): boolean {
    return (this.levels[0] ?? []).some((root) => root.fields.has(name) && root.fields.has('type'));
  }

  private summarise(run: ReportBuilder, framework: string, roots: readonly Point[]): void {
    const counts = this.counts;
    const add = (...names: readonly string[]) => {
      const known = names.filter((name) => counts.has(name));
      return known.length === 0 ? undefined : known.reduce((total, name) => total + counts.get(name)!, 0);
    };
    const totals = {
      total: counts.get('tests') ?? (roots.length > 0 && framework !== 'node:test' ? this.planned : undefined),
      passed: counts.get('pass'),
      failed: add('fail', 'cancelled'),
      skipped: add('skipped', 'skip', 'todo'),
    };
    for (const [key, value] of Object.entries(totals))
      if (value !== undefined) run.totals[key as keyof typeof totals] = value;
    if (framework === 'tape' || framework === 'tap') run.countsOtherThings = true;
    if (counts.has('duration_ms')) run.durationMs = counts.get('duration_ms');
    if (this.coverage) run.coverage = this.coverage;
    if (totals.passed === undefined) run.impliedPassed = run.all().filter((entry) => entry.status === 'passed').length;
    if (this.bailedOut || (this.planned === undefined && !this.finished)) run.truncated = true;
    if (this.planned !== undefined && roots.length < this.planned) run.truncated = true;
    if (this.planned !== undefined && roots.length > this.planned) {
      run.contradiction(`The plan says ${this.planned} tests, the output has ${roots.length}.`);
    }
  }
}

function statusOf(node: Point): TestStatus {
  if (node.directive !== undefined) return 'skipped';
  return node.ok ? 'passed' : 'failed';
}

function addPoint(
  run: ReportBuilder,
  node: Point,
  parents: readonly string[],
  framework: string,
  file: string | undefined,
): void {
  const named = node.title === '' ? 'unnamed test' : node.title;
  const ownFile = parents.length === 0 && path.test(named) && node.children.length > 0 ? named : file;
  const names = ownFile === named && parents.length === 0 ? [] : [...parents, named];
  const isTest = isTestPoint(node, framework, names.length > 0);
  if (isTest) addTest(run, node, names, framework, ownFile);
  if (framework === 'tap' && isTest && node.children.length > 0) return;
  for (const child of node.children) addPoint(run, child, names, framework, ownFile);
}

/** node:test says `type: 'suite'`; tap's tests are the innermost sub-tests; elsewhere only leaves are tests. */
function isTestPoint(node: Point, framework: string, hasName: boolean): boolean {
  if (!hasName) return false;
  if (framework === 'node:test')
    return node.fields.get('type') === 'test' || (node.children.length === 0 && node.fields.get('type') !== 'suite');
  if (framework === 'tap') return node.children.every((child) => child.children.length === 0);
  return node.children.length === 0;
}

function addTest(
  run: ReportBuilder,
  node: Point,
  names: readonly string[],
  framework: string,
  file: string | undefined,
): void {
  const status = statusOf(node);
  const load = status === 'failed' && names.length === 1 && node.children.length === 0 && path.test(names[0]!);
  const printed = framework === 'ava' ? names.join(' > ').split(' › ') : names;
  // ava puts the file before the title, its folders and name divided like titles.
  const title = framework === 'ava' ? printed.slice(-1) : printed;
  const avaFile = framework === 'ava' && printed.length > 1 ? printed.slice(0, -1).join(' › ') : undefined;
  const failing = node.fields.size > 0 ? node : (node.children.find((child) => !child.ok) ?? node);
  const seconds = Number(node.fields.get('duration_ms'));
  run.add({
    name: title.join(' > '),
    status: load ? 'error' : status,
    file: load ? names[0] : (avaFile ?? file),
    durationMs: node.fields.has('duration_ms') && seconds >= 0 ? seconds : undefined,
    message: status === 'failed' ? messageOf(failing) : undefined,
    traceback: status === 'failed' ? failing.fields.get('stack') : undefined,
  });
}

function messageOf(node: Point): string | undefined {
  const said = node.fields.get('error') ?? node.fields.get('message');
  if (said) return said;
  const { expected, actual, operator } = Object.fromEntries(node.fields);
  if (operator === undefined) return undefined;
  return `${node.title}: ${operator}${expected === undefined ? '' : `, expected ${expected}, actual ${actual}`}`;
}

/** tape prints a comment with the test's title before its assertions. */
function addGroups(run: ReportBuilder, roots: readonly Point[]): void {
  for (let from = 0; from < roots.length; ) {
    let until = from + 1;
    while (until < roots.length && roots[until]!.group === roots[from]!.group) until++;
    const points = roots.slice(from, until);
    from = until;
    const title = points[0]!.group ?? points[0]!.title;
    const { title: name, directive } = splitDirective(title.replace(/^(SKIP|TODO) (.*)$/, '$2 # $1'));
    const bad = points.find((one) => !one.ok && one.directive === undefined);
    const skipped = directive !== undefined || points.every((one) => one.directive !== undefined);
    run.add({
      name,
      status: bad ? 'failed' : skipped ? 'skipped' : 'passed',
      message: bad && (messageOf(bad) ?? bad.title),
      traceback: bad?.fields.get('stack'),
    });
  }
}

/** `title # SKIP why`; a `\#` belongs to the title. */
function splitDirective(text: string): { title: string; directive?: 'SKIP' | 'TODO' } {
  const match = / ?(?<!\\)# ?(skip|todo)\S*(?: .*)?$/i.exec(text.length > 2000 ? '' : text);
  const unescapeTitle = (title: string) => title.replaceAll('\\#', '#').replaceAll('\\\\', '\\').trim();
  if (!match) return { title: unescapeTitle(cutTime(text)) };
  return { title: unescapeTitle(text.slice(0, match.index)), directive: match[1]!.toUpperCase() as 'SKIP' | 'TODO' };
}

/** node-tap appends `# time=12.3ms`, bats `in 12ms`. */
function cutTime(text: string): string {
  return text.replace(/ # time=[\d.]{1,12}m?s$/, '').replace(/ +\{$/, '');
}

function unquote(text: string): string {
  if (text.startsWith("'") && text.endsWith("'") && text.length > 1) return text.slice(1, -1).replaceAll("''", "'");
  if (text.startsWith('"') && text.endsWith('"') && text.length > 1) return text.slice(1, -1).replaceAll('\\"', '"');
  return text;
}
