/** Which tests to run, and whether to measure coverage. Files are relative to the repository's root. */
export interface TestSelection {
  /** Test files; absent for the whole suite. */
  files?: readonly string[];
  /** Names of single tests, as the framework's own filter takes them. */
  names?: readonly string[];
  coverage?: boolean;
}

export const reportFormats = ['junit-xml', 'jest-json', 'vitest-json', 'mocha-json', 'tap', 'go-test-json'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Where a runner leaves its machine-readable report: a file, every XML file of the named folders, or its standard output. */
export type ReportLocation =
  | { format: ReportFormat; kind: 'file'; path: string }
  | { format: ReportFormat; kind: 'folders'; name: string }
  | { format: ReportFormat; kind: 'stdout' };

/** Where coverage is to be read; console coverage is read with the console. */
export type CoverageLocation =
  | { format: 'istanbul-summary' | 'coverage-py'; path: string }
  | { format: 'go-profile'; path: string };

/** One test run: what to execute and what it leaves behind. */
export interface TestPlan {
  framework: string;
  /** A shell command line for the test folder. */
  command: string;
  environment: Record<string, string>;
  /** Absent where the console is the only report. */
  report?: ReportLocation;
  coverage?: CoverageLocation;
  /** Lines that start with this text name the test file whose output follows. */
  fileMarker?: string;
}

/** What the planners know about the place they plan for. */
export interface PlanContext {
  /** Absolute path of the repository's tree. */
  repository: string;
  /** The folder in which the tests run, relative to the repository. */
  testFolder: string;
  /** The words of the test command, its wrappers and hiding flags not yet dropped. */
  words: readonly string[];
  /** A folder (or a shell variable that holds one) outside of the tree, for reports. */
  reportFolder: string;
  selection: TestSelection;
}

/** `word` as one word of a POSIX shell line. */
export function shellQuote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

/** `words` as a shell line; words that were quoted for double quotes already (report paths) are kept. */
export function shellLine(words: readonly string[]): string {
  return words.map((word) => (word.startsWith('"') ? word : shellQuote(word))).join(' ');
}

/** A path below the report folder, in double quotes so that the folder may be a shell variable. */
export function reportPath(context: PlanContext, name: string): string {
  return `"${context.reportFolder}/${name}"`;
}

/** A file of the repository as seen from `folder`. */
export function relativeTo(folder: string, file: string): string {
  if (folder === '.' || folder === '') return file;
  return file.startsWith(`${folder}/`)
    ? file.slice(folder.length + 1)
    : `${'../'.repeat(folder.split('/').length)}${file}`;
}
