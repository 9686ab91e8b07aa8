import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readBugPatch } from '../../src/bug-definitions/synthesis/read-patch.ts';
import { synthesise } from '../../src/bug-definitions/synthesis/synthesise.ts';
import { parseSource } from '../../src/syntax/syntax-tree.ts';

/*
 * Patches per second and the share verified, against parsing both sides alone, which no method can do without.
 * Run: node tests/benchmarks/bug-definitions.ts [folder of patches]
 */

const folder = process.argv[2] ?? join(import.meta.dirname, '../fixtures/bug-definitions');
const patches = globSync('**/*.patch', { cwd: folder }).map((path) =>
  readBugPatch(readFileSync(join(folder, path), 'utf8'), basename(path)),
);

async function measure(work: (patch: (typeof patches)[number]) => Promise<void>): Promise<number> {
  const started = performance.now();
  for (const patch of patches) await work(patch);
  return performance.now() - started;
}

async function parseOnly(patch: (typeof patches)[number]): Promise<void> {
  for (const { before, after } of patch.hunks) {
    await parseSource(patch.language, before.join('\n'));
    await parseSource(patch.language, after.join('\n'));
  }
}

let verified = 0;
async function synthesiseOne(patch: (typeof patches)[number]): Promise<void> {
  const { status } = await synthesise({ patch, id: 'bug', description: 'a bug' });
  if (status === 'verified') verified++;
}

// Once to load the grammars and warm up.
await measure(parseOnly);
await measure(synthesiseOne);
verified = 0;
const parsing = await measure(parseOnly);
const synthesis = await measure(synthesiseOne);
const count = patches.length;
console.log(`patches: ${count}`);
console.log(`verified: ${verified} (${((100 * verified) / count).toFixed(1)} %)`);
console.log(`parsing alone: ${((1000 * count) / parsing).toFixed(0)} patches/s`);
console.log(
  `synthesis with verification: ${((1000 * count) / synthesis).toFixed(0)} patches/s, ${(synthesis / count).toFixed(1)} ms each`,
);
console.log(`ratio to parsing alone: ${(synthesis / parsing).toFixed(1)}`);
