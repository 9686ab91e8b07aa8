import type { z } from 'zod';
import type { Action } from './action.ts';

/** An action in two parts: its inputs, which are checked first, and the rest, which is loaded only when they are right. */
export interface ActionLoader {
  inputs(): Promise<z.ZodObject>;
  action(): Promise<Action>;
}

/** Every action by name, loaded only when started. */
export const actionLoaders: Readonly<Record<string, ActionLoader>> = {
  'build-sample': {
    inputs: async () => (await import('./inputs/build-sample.ts')).inputs,
    action: async () => (await import('./build-sample.ts')).action,
  },
  enrich: {
    inputs: async () => (await import('./inputs/enrich.ts')).inputs,
    action: async () => (await import('./enrich.ts')).action,
  },
  'validate-sample': {
    inputs: async () => (await import('./inputs/validate-sample.ts')).inputs,
    action: async () => (await import('./validate-sample.ts')).action,
  },
  'merge-enrichment': {
    inputs: async () => (await import('./inputs/merge-enrichment.ts')).inputs,
    action: async () => (await import('./merge-enrichment.ts')).action,
  },
  'merge-samples': {
    inputs: async () => (await import('./inputs/merge-samples.ts')).inputs,
    action: async () => (await import('./merge-samples.ts')).action,
  },
  'open-pull-request': {
    inputs: async () => (await import('./inputs/open-pull-request.ts')).inputs,
    action: async () => (await import('./open-pull-request.ts')).action,
  },
  plan: {
    inputs: async () => (await import('./inputs/plan.ts')).inputs,
    action: async () => (await import('./plan.ts')).action,
  },
  'plan-builds': {
    inputs: async () => (await import('./inputs/plan-builds.ts')).inputs,
    action: async () => (await import('./plan-builds.ts')).action,
  },
  'report-rot': {
    inputs: async () => (await import('./inputs/report-rot.ts')).inputs,
    action: async () => (await import('./report-rot.ts')).action,
  },
  'validate-samples': {
    inputs: async () => (await import('./inputs/validate-samples.ts')).inputs,
    action: async () => (await import('./validate-samples.ts')).action,
  },
  'migrate-bugs': {
    inputs: async () => (await import('./inputs/migrate-bugs.ts')).inputs,
    action: async () => (await import('./migrate-bugs.ts')).action,
  },
};
