import { accessSync, constants } from 'node:fs';
import { type SampleFile, type SampleFolder, sampleFiles } from '../sample-files.ts';
import { type CheckResult, judge } from './check.ts';

/** Empty patches are about patches; any other file has to say something. */
const mayBeEmpty: readonly SampleFile[] = ['tests', 'fix'];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The ten files are there, hold something, and run.sh can be executed. */
export function checkRequiredFiles(sample: SampleFolder): CheckResult {
  const names = Object.entries(sampleFiles) as [SampleFile, string][];
  const missing = names.filter(([file]) => sample.files[file] === undefined).map(([, name]) => name);
  const empty = names
    .filter(([file]) => sample.files[file]?.size === 0 && !mayBeEmpty.includes(file))
    .map(([, name]) => name);
  const renamed = names.flatMap(([file, name]) => {
    const path = sample.files[file]?.path;
    return path === undefined || path.endsWith(name)
      ? []
      : [`${name} is called otherwise here: ${path.split(/[\\/]/).at(-1)}`];
  });
  const script = sample.files.runScript;
  return judge(
    'required-files',
    [
      ...(missing.length > 0 ? [`missing: ${missing.join(', ')}`] : []),
      ...(empty.length > 0 ? [`empty: ${empty.join(', ')}`] : []),
      ...sample.problems,
      ...(script !== undefined && process.platform !== 'win32' && !isExecutable(script.path)
        ? ['run.sh cannot be executed: chmod +x run.sh']
        : []),
    ],
    renamed,
    'all ten files are there',
  );
}
