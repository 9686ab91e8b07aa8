import type { Action } from './action.ts';

/** Every action by name, loaded only when started. */
export const actionLoaders: Readonly<Record<string, () => Promise<Action>>> = {};
