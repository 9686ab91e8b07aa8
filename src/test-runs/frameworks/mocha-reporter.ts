/**
 * The source of a mocha reporter that prints what `spec` prints and writes mocha's JSON shape to `BUGFIX_MOCHA_REPORT`.
 * It is CommonJS for every mocha since 6, and writes at exit too, so that a `process.exit` in a test loses nothing.
 */
export const mochaReporterSource = `'use strict';
const fs = require('fs');
const path = require('path');
const mocha = require(require.resolve('mocha', { paths: [process.cwd()] }));
const describe = (test, error) => ({
  title: test.title,
  fullTitle: test.fullTitle(),
  titlePath: typeof test.titlePath === 'function' ? test.titlePath() : undefined,
  file: test.file || (test.parent && test.parent.file),
  duration: test.duration,
  currentRetry: typeof test.currentRetry === 'function' ? test.currentRetry() : undefined,
  err: error ? { message: String(error.message), stack: String(error.stack) } : {},
});
module.exports = function BugfixReporter(runner, options) {
  const report = { stats: {}, tests: [], pending: [], failures: [], passes: [] };
  const target = process.env.BUGFIX_MOCHA_REPORT;
  const started = Date.now();
  const write = () => {
    report.stats = {
      tests: report.tests.length,
      passes: report.passes.length,
      pending: report.pending.length,
      failures: report.failures.length,
      duration: Date.now() - started,
    };
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, JSON.stringify(report));
  };
  const record = (list) => (test, error) => {
    const entry = describe(test, error);
    list.push(entry);
    report.tests.push(entry);
  };
  runner.on('pass', record(report.passes));
  runner.on('fail', record(report.failures));
  runner.on('pending', record(report.pending));
  runner.on('end', write);
  process.on('exit', write);
  mocha.reporters.Spec.call(this, runner, options);
};
const { Base, Spec } = mocha.reporters;
module.exports.prototype = Object.create((Spec || Base).prototype);
`;
