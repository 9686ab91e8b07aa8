import type { Action } from './action.ts';

/** Every action by name, loaded only when started. */
export const actionLoaders: Readonly<Record<string, () => Promise<Action>>> = {
  'build-sample': async () => (await import('./build-sample.ts')).action,
  enrich: async () => (await import('./enrich.ts')).action,
  'validate-sample': async () => (await import('./validate-sample.ts')).action,
  'migrate-bugs': async () => (await import('./migrate-bugs.ts')).action,
};
