import type { Command } from './command.ts';

/** Every command by name, loaded only when asked for: starting the CLI must not load what it does not run. */
export const commandLoaders: Readonly<Record<string, () => Promise<Command>>> = {
  'publish-fix': async () => (await import('./publish-fix.ts')).command,
  'auto-fix': async () => (await import('./auto-fix.ts')).command,
  'build-sample': async () => (await import('./build-sample.ts')).command,
  'reduce-log': async () => (await import('./reduce-log.ts')).command,
  enrich: async () => (await import('./enrich.ts')).command,
  plan: async () => (await import('./plan.ts')).command,
  'validate-sample': async () => (await import('./validate-sample.ts')).command,
  'migrate-bugs': async () => (await import('./migrate-bugs.ts')).command,
  'create-bug': async () => (await import('./create-bug.ts')).command,
  'inject-bug': async () => (await import('./inject-bug.ts')).command,
  'explain-bug': async () => (await import('./explain-bug.ts')).command,
  'validate-bug': async () => (await import('./validate-bug.ts')).command,
  'parse-log': async () => (await import('./parse-log.ts')).command,
};
