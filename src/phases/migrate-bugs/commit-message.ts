import type { MigrationResult } from './migrate-patch.ts';

function modulesOf(results: readonly MigrationResult[]): string[] {
  return [...new Set(results.map(({ module }) => module))].sort();
}

/** A commit message for the definitions that were written. */
export function proposeCommitMessage(results: readonly MigrationResult[]): string {
  const migrated = results.filter(({ status }) => status === 'migrated');
  const failed = results.filter(({ status }) => status === 'failed');
  const attempted = migrated.length + failed.length;
  const lines = [
    `feat: bug definitions for ${migrated.length} ${migrated.length === 1 ? 'patch' : 'patches'}`,
    '',
    'Computed from the differences of the syntax trees; each was injected again and gave the tree of its patch.',
    '',
    `Success rate: ${migrated.length}/${attempted}${attempted === 0 ? '' : ` (${Math.round((100 * migrated.length) / attempted)}%)`}`,
    '',
    'Modules migrated:',
    ...modulesOf(migrated).map((module) => `- ${module}`),
  ];
  if (failed.length > 0)
    lines.push('', 'Remaining (manual authoring):', ...failed.map(({ patch, reason }) => `- ${patch}: ${reason}`));
  return `${lines.join('\n')}\n`;
}
