import { readFileSync } from 'node:fs';

interface Results {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { name: string; status: string; assertionResults: { status: string; fullName: string }[] }[];
}

const results = JSON.parse(readFileSync(process.argv[2] as string, 'utf8')) as Results;
const broken = results.testResults.filter(
  (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
);
const skipped = results.testResults.flatMap((file) =>
  file.assertionResults.filter(
    (test) => test.status === 'skipped' || test.status === 'pending' || test.status === 'todo',
  ),
);
for (const file of broken) console.log(`could not be loaded: ${file.name}`);
for (const test of skipped) console.log(`skipped: ${test.fullName}`);
const failed = results.numFailedTests + broken.length;
console.log(`${results.numPassedTests} passed, ${failed} failed, ${skipped.length} skipped`);
if (skipped.length > 0) {
  console.error('The gate allows no skipped test: .ci/install-toolchains must install what it needs.');
  process.exitCode = 1;
}
if (failed > 0) process.exitCode = 1;
