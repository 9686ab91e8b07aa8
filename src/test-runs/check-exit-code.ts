import type { CommandResult } from '../sandbox/sandbox.ts';
import type { TestReport } from './test-report.ts';

/** What says that a part of the run broke before its tests, which explains a non-zero exit code without failed tests. */
const brokenPart =
  /\[(build|setup) failed\]|could not compile|errors? during collection|Interrupted:|Test suite failed to run|Failed Suites|Unhandled (Errors|Rejection)|COMPILATION ERROR|BUILD FAILURE|^panic: |FAIL\s+\S+\s+\(?\[|no tests? (ran|found)|INTERNALERROR|Error: Cannot find module|ERR_MODULE_NOT_FOUND|SyntaxError|Uncaught|SIG(SEGV|ABRT|KILL|BUS)|core dumped|Segmentation fault/im;

/** Sentences that say how the exit code contradicts the report; none when they agree or the run was cut short. */
export function checkExitCode(report: TestReport, result: CommandResult): string[] {
  if (result.timedOut || result.exitCode === null || result.outputLimitExceeded) return [];
  const failed = report.tests.filter((test) => test.status === 'failed' || test.status === 'error').length;
  const passed = report.tests.filter((test) => test.status === 'passed').length;
  if (result.exitCode === 0 && failed > 0) {
    return [`The exit code is 0 although ${failed} tests failed.`];
  }
  if (result.exitCode !== 0 && failed === 0 && passed > 0 && !brokenPart.test(result.output)) {
    return [`The exit code is ${result.exitCode} although none of ${report.tests.length} tests failed.`];
  }
  return [];
}
