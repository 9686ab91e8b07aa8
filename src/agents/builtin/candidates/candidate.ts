import type { Splice } from '../../../syntax/splice.ts';

/** One small edit that might be the repair. */
export interface Candidate {
  path: string;
  /** In order, without overlap. */
  splices: readonly Splice[];
  /** What is changed, e.g. `comparison-operator`. */
  kind: string;
  /** How unlikely such an edit is to be the repair, from about 1; localisation is not in it. */
  cost: number;
  /** The line edited, from 1. */
  line: number;
}
