/** A rate with its bounds, each from 0 to 1. */
export interface Rate {
  failures: number;
  runs: number;
  rate: number;
  low: number;
  high: number;
}

/** The 97.5th percentile of the normal distribution: bounds that hold with 95 % confidence. */
const z = 1.959963984540054;

/** The Wilson score interval (E. B. Wilson, 1927) of `failures` in `runs`, at 95 % confidence; `runs` at least 1. */
export function wilson(failures: number, runs: number): Rate {
  const rate = failures / runs;
  const centre = (rate + z ** 2 / (2 * runs)) / (1 + z ** 2 / runs);
  const half = (z * Math.sqrt((rate * (1 - rate)) / runs + z ** 2 / (4 * runs ** 2))) / (1 + z ** 2 / runs);
  return { failures, runs, rate, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** Without a failure in `runs` runs, the rate is below this with 95 % confidence: 1 - 0.05^(1/n). */
export function upperBound(runs: number): number {
  return 1 - 0.05 ** (1 / runs);
}

/**
 * How many runs without a failure show, with 95 % confidence, that a failure with rate `rate` is gone: n with
 * (1 - rate)^n <= 0.05. `rate` above 0; at least `least`, at most `most`.
 */
export function runsToVerify(rate: number, least: number, most: number): number {
  if (rate >= 1) return least;
  return Math.min(most, Math.max(least, Math.ceil(Math.log(0.05) / Math.log(1 - rate))));
}

/**
 * Wald's sequential probability ratio test between "fails in at most 1 % of runs" and "in at least 20 %", both errors
 * 5 %: `frequent` or `rare` as soon as the runs so far decide it.
 */
export function sequentialTest(failures: number, runs: number): 'frequent' | 'rare' | 'undecided' {
  const [rare, frequent, error] = [0.01, 0.2, 0.05];
  const ratio = failures * Math.log(frequent / rare) + (runs - failures) * Math.log((1 - frequent) / (1 - rare));
  if (ratio >= Math.log((1 - error) / error)) return 'frequent';
  return ratio <= Math.log(error / (1 - error)) ? 'rare' : 'undecided';
}
