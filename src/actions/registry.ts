import type { Action } from './action.ts';

/** Every action by name, loaded only when started. */
export const actionLoaders: Readonly<Record<string, () => Promise<Action>>> = {
  'build-sample': async () => (await import('./build-sample.ts')).action,
  enrich: async () => (await import('./enrich.ts')).action,
  'validate-sample': async () => (await import('./validate-sample.ts')).action,
  'merge-enrichment': async () => (await import('./merge-enrichment.ts')).action,
  'merge-samples': async () => (await import('./merge-samples.ts')).action,
  'open-pull-request': async () => (await import('./open-pull-request.ts')).action,
  plan: async () => (await import('./plan.ts')).action,
  'plan-builds': async () => (await import('./plan-builds.ts')).action,
  'report-rot': async () => (await import('./report-rot.ts')).action,
  'validate-samples': async () => (await import('./validate-samples.ts')).action,
  'migrate-bugs': async () => (await import('./migrate-bugs.ts')).action,
};
