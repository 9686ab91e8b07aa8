import { describe, expect, it } from 'vitest';
import type { AgentOutcome, AgentTask } from '../../../src/agents/agent.ts';
import { builtinAgent } from '../../../src/agents/builtin/builtin-agent.ts';
import { countFailing } from '../../../src/agents/builtin/runs/failure.ts';
import { trajectorySchema } from '../../../src/trajectories/trajectory.ts';
import { git, repairTask, type TaskFiles } from './repair-task.ts';

const shop: TaskFiles = {
  framework: 'node',
  testFiles: ['tests/total.test.js'],
  files: {
    'package.json': '{ "type": "module" }\n',
    'src/price.js': `export function discount(amount) {
  if (amount > 100) return 10;
  return 0;
}
`,
    'src/total.js': `import { discount } from './price.js';

export function total(prices) {
  let sum = 1;
  for (const price of prices) sum += price;
  return sum - discount(sum);
}
`,
    'tests/total.test.js': `import assert from 'node:assert/strict';
import test from 'node:test';
import { total } from '../src/total.js';

test('adds', () => assert.equal(total([1, 2]), 3));
test('gives a discount from 100 on', () => assert.equal(total([50, 50]), 90));
test('adds nothing', () => assert.equal(total([]) >= 0, true));
`,
  },
};

const fix = `diff --git a/src/price.js b/src/price.js
--- a/src/price.js
+++ b/src/price.js
@@ -1,4 +1,4 @@
 export function discount(amount) {
-  if (amount > 100) return 10;
+  if (amount >= 100) return 10;
   return 0;
 }
diff --git a/src/total.js b/src/total.js
--- a/src/total.js
+++ b/src/total.js
@@ -1,7 +1,7 @@
 import { discount } from './price.js';
 
 export function total(prices) {
-  let sum = 1;
+  let sum = 0;
   for (const price of prices) sum += price;
   return sum - discount(sum);
 }
diff --git a/src/note.txt b/src/note.txt
new file mode 100644
--- /dev/null
+++ b/src/note.txt
@@ -0,0 +1 @@
+discounts begin at 100
`;

/** How many target tests fail when only `diff` is applied to the base. */
async function failingWith(task: AgentTask, diff: string): Promise<number> {
  await git.run(['checkout', '-q', '-f', 'HEAD', '--', '.'], { folder: task.workspace });
  await git.run(['clean', '-fdq'], { folder: task.workspace });
  if (diff !== '') await git.run(['apply', '-'], { folder: task.workspace, input: diff });
  return countFailing(task, await task.runTests({ files: task.testFiles }));
}

function editsOf(outcome: AgentOutcome) {
  return outcome.trajectory.annotationTrace.filter((event) => event.action === 'find_and_replace_code');
}

describe('a guided run', () => {
  it('searches, edits hunk by hunk, tests in between and ends with the fix', async () => {
    const task = await repairTask(shop, { mode: 'guided', knownFix: fix });
    expect(task.failingTests).toHaveLength(2);
    const outcome = await builtinAgent.run(task);
    expect(outcome.explanation).toContain('pass');
    expect(outcome.stopReason).toBe('finished');
    const { annotationTrace } = trajectorySchema.parse(outcome.trajectory);
    expect(annotationTrace.length).toBeGreaterThanOrEqual(15);
    expect(editsOf(outcome)).toHaveLength(3);
    expect(annotationTrace.filter((event) => event.action === 'execute_terminal_command').length).toBeGreaterThan(4);
    expect(await failingWith(task, outcome.diff)).toBe(0);
    expect(outcome.trajectory.provenance).toMatchObject({ mode: 'guided', finalDiff: outcome.diff });
  });

  it('says so when the fix does not fit', async () => {
    const task = await repairTask(shop, { mode: 'guided', knownFix: fix.replace('let sum = 1', 'let sum = 7') });
    const outcome = await builtinAgent.run(task);
    expect(outcome).toMatchObject({ stopReason: 'unsupported' });
    expect(outcome.explanation).toContain('src/total.js');
  });
});

describe('a constrained run', () => {
  it.each(['no-verification', 'one-file', 'few-steps', 'no-localisation'] as const)(
    '%s ends with a change that does not repair',
    async (constraint) => {
      const task = await repairTask(shop, { mode: 'constrained', constraints: [constraint], knownFix: fix });
      const outcome = await builtinAgent.run(task);
      expect(outcome.diff).not.toBe('');
      expect(editsOf(outcome).length).toBeGreaterThan(0);
      expect(await failingWith(task, outcome.diff)).toBeGreaterThan(0);
    },
  );

  it('does the same twice, and needs no known fix', async () => {
    const diffs = [];
    for (let round = 0; round < 2; round++) {
      const task = await repairTask(shop, { mode: 'constrained', constraints: ['few-steps'] });
      const outcome = await builtinAgent.run(task);
      diffs.push(outcome.diff);
    }
    expect(diffs[0]).not.toBe('');
    expect(diffs[1]).toBe(diffs[0]);
  });
});
