import { UserError } from '../../errors/user-error.ts';
import type { TestReport } from '../../test-runs/test-report.ts';
import { type Metadata, metadataSchema } from '../metadata.ts';
import { type Diff, readDiff } from '../read-diff.ts';
import { type FoundFile, isTooLong, readText, type SampleFile, type SampleFolder } from '../sample-files.ts';
import { changedSymbolsOf, type FileSymbols, type SourceOfFile } from '../symbols/changed-symbols.ts';
import type { LogEvidence, SampleEvidence } from './evidence.ts';
import { gatherFacts, type TrajectoryFacts } from './trajectory-facts.ts';

export interface EvidenceOptions {
  /** Reads a console log of any test framework. */
  readConsole: (text: string) => TestReport[];
  /** Whole files before the fix, where they can be had. */
  sourceOf?: SourceOfFile;
}

async function symbolsOf(fix: Diff | undefined, sourceOf: SourceOfFile | undefined) {
  const symbols = new Map<string, FileSymbols>();
  for (const file of fix?.files ?? []) {
    const found = await changedSymbolsOf(file, sourceOf);
    if (found !== undefined) symbols.set(file.path, found);
  }
  return symbols;
}

/**
 * Reads a sample's files. `metadata` is the parsed metadata.json; a file that is missing has no entry. Throws a UserError that
 * names every file that cannot be read.
 */
export async function gatherEvidence(
  sample: SampleFolder,
  metadata: unknown,
  options: EvidenceOptions,
): Promise<SampleEvidence> {
  const problems: string[] = [];
  const read = <T>(file: SampleFile, reader: (found: FoundFile) => T): T | undefined => {
    const found = sample.files[file];
    if (found === undefined) return undefined;
    try {
      return reader(found);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  };
  const diff = (file: SampleFile) => read(file, (found): Diff => readDiff(readText(found)));
  const trajectory = (file: SampleFile) => read(file, (found): TrajectoryFacts => gatherFacts(found));
  const log = (file: SampleFile) =>
    read(
      file,
      (found): LogEvidence => ({ reports: options.readConsole(readText(found)), shortened: isTooLong(found) }),
    );
  const fix = diff('fix');
  const evidence = compact({
    metadata: metadataSchema.parse(metadata) as Metadata,
    fix,
    tests: diff('tests'),
    ideal: trajectory('idealTrajectory'),
    failed: trajectory('failedTrajectory'),
    logs: compact({
      before: log('logBefore'),
      withTests: log('logWithTests'),
      withFix: log('logWithFix'),
    }) as SampleEvidence['logs'],
    symbols: await symbolsOf(fix, options.sourceOf),
  });
  if (problems.length > 0) throw new UserError(problems);
  return evidence as unknown as SampleEvidence;
}

function compact<T extends Record<string, unknown>>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}
