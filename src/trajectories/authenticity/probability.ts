function logFactorial(n: number): number {
  let sum = 0;
  for (let factor = 2; factor <= n; factor++) sum += Math.log(factor);
  return sum;
}

/** The chance of at least `hits` successes in `tries` independent tries that succeed with `chance` each. */
export function binomialTail(hits: number, tries: number, chance: number): number {
  if (hits <= 0) return 1;
  if (hits <= tries * chance) return 1;
  let term = logFactorial(tries) - logFactorial(hits) - logFactorial(tries - hits);
  term += hits * Math.log(chance) + (tries - hits) * Math.log(1 - chance);
  let sum = 0;
  for (let k = hits; k <= tries; k++) {
    const value = Math.exp(term);
    sum += value;
    if (value < sum * 1e-12) break;
    term += Math.log((tries - k) / (k + 1)) + Math.log(chance / (1 - chance));
  }
  return Math.min(1, sum);
}

/** The chance of at least `hits` events when `expected` are expected (Poisson). */
export function poissonTail(hits: number, expected: number): number {
  if (hits <= expected) return 1;
  let term = hits * Math.log(expected) - expected - logFactorial(hits);
  let sum = 0;
  for (let k = hits; k < hits + 10_000; k++) {
    const value = Math.exp(term);
    sum += value;
    if (value < sum * 1e-12) break;
    term += Math.log(expected / (k + 1));
  }
  return Math.min(1, sum);
}
