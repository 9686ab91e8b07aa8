/** The eight kinds of failure by which samples are classified, each with its failure modes. */
export const failureModes = {
  'Logic Errors': ['infinite-loop', 'race-condition', 'off-by-one'],
  'Type/Schema Errors': ['type-mismatch', 'null-pointer'],
  'Integration Errors': ['tight-coupling', 'missing-injection'],
  'UI/Styling Errors': ['z-index-conflict', 'broken-layout'],
  'Performance Errors': ['memory-leak', 'n-plus-one-queries'],
  'State Management': ['stale-closure', 'missing-update'],
  'Validation/Security': ['unsanitized-input', 'cross-site-scripting'],
  'Error Handling': ['unhandled-exception', 'silent-failure'],
} as const;
export type FailureCategory = keyof typeof failureModes;
export const failureCategories = Object.keys(failureModes) as FailureCategory[];
export type FailureMode = (typeof failureModes)[FailureCategory][number];

/** How texts and error messages speak of each mode; the first that fits counts. */
const modeSigns: readonly [FailureMode, RegExp][] = [
  [
    'infinite-loop',
    /infinite (?:loop|recursion)|maximum call stack|RecursionError|stack overflow|endless loop|never terminates/i,
  ],
  ['race-condition', /race condition|data race|deadlock|concurren(?:t|cy) (?:bug|issue|modification)/i],
  ['off-by-one', /off[- ]by[- ]one|fencepost|index out of (?:range|bounds)|IndexError|ArrayIndexOutOfBounds/i],
  [
    'null-pointer',
    /null[- ]?pointer|NullPointerException|null (?:value|check|reference)|undefined is not|of (?:null|undefined)\b|'NoneType'|NullReference|nil pointer|missing null/i,
  ],
  [
    'type-mismatch',
    /type mismatch|schema (?:data )?(?:type )?(?:error|mismatch)|wrong type|incorrect (?:column |data )?type|\bTypeError\b|is not a function|cannot be assigned|type safety|cannot (?:convert|cast)/i,
  ],
  ['missing-injection', /missing (?:dependency )?injection|not injected|no provider for|dependency injection/i],
  ['tight-coupling', /tight(?:ly)? coupl|hard dependency|cannot be used standalone|circular (?:import|dependency)/i],
  ['z-index-conflict', /z-?index/i],
  [
    'broken-layout',
    /(?:broken|wrong|shifted) layout|css|styling|misaligned|overflow(?:s|ing)? (?:the )?(?:container|screen)/i,
  ],
  ['memory-leak', /memory leak|out of memory|heap/i],
  ['n-plus-one-queries', /n\+1|n plus one|too many queries/i],
  ['stale-closure', /stale (?:closure|state|value|props)/i],
  [
    'missing-update',
    /(?:not|never|doesn't|does not) (?:re-?render|updated?|refresh)|missing update|out of sync|state (?:not|is not)/i,
  ],
  ['cross-site-scripting', /\bXSS\b|cross[- ]site scripting/i],
  [
    'unsanitized-input',
    /unsaniti[sz]ed|injection|path traversal|validation|vulnerab|untrusted|escap(?:e|ing) (?:html|input)/i,
  ],
  ['silent-failure', /silent(?:ly)? (?:fail|ignore|swallow|drop)|swallow(?:s|ed)? (?:the )?(?:error|exception)/i],
  [
    'unhandled-exception',
    /unhandled|uncaught|crash(?:es|ed)?|throws? (?:an? )?(?:error|exception)|missing error handling|error handling/i,
  ],
];

/** Broader signs of a category where no mode is named. */
const categorySigns: readonly [FailureCategory, RegExp][] = [
  ['UI/Styling Errors', /\bUI\b|styling|layout|visibility|rendering/i],
  ['Performance Errors', /performance|slow|latency|timeout/i],
  ['Validation/Security', /security|saniti[sz]|authoriz|permission/i],
  ['State Management', /state management|\bstate\b|cache invalidation/i],
  ['Type/Schema Errors', /\btypes?\b|schema|null checks?/i],
  ['Integration Errors', /integration|dependenc|compatib|api contract/i],
  ['Error Handling', /error handling|exception/i],
  ['Logic Errors', /logic|incorrect|wrong (?:result|value|order)|AssertionError|expected .* (?:to (?:be|equal)|but)/i],
];

function categoryOfMode(mode: FailureMode): FailureCategory {
  return failureCategories.find((category) => (failureModes[category] as readonly string[]).includes(mode))!;
}

/**
 * The category, and the mode where one is named, that the first of `texts` (best evidence first) speaks of; empty when
 * none speaks of any.
 */
export function classifyFailure(texts: readonly string[]): { category?: FailureCategory; mode?: FailureMode } {
  for (const text of texts) {
    const mode = modeSigns.find(([, sign]) => sign.test(text))?.[0];
    if (mode !== undefined) return { category: categoryOfMode(mode), mode };
    const category = categorySigns.find(([, sign]) => sign.test(text))?.[0];
    if (category !== undefined) return { category };
  }
  return {};
}
