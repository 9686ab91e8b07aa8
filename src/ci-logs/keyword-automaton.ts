/*
 * One pass over every byte of a log decides which lines are worth a closer look. The automaton of Aho and Corasick
 * (Efficient string matching, 1975) looks for all words at once, whatever their case, at one table lookup a byte.
 */

/** Words that lines about failures have. Lines without any of them are only read as context. */
const failureWords = [
  ...['fail', 'error', 'not ok', 'exception', 'panic', 'fatal', 'cannot', "can't", 'undefined', 'killed', 'timed out'],
  ...['timeout', 'time-out', 'denied', 'not found', 'segmentation', 'segfault', 'sigsegv', 'sigabrt', 'no such'],
  ...['unable to', 'could not', "couldn't", 'refused', 'missing', 'assert', 'expected', 'abort', 'exit code'],
  ...['exit status', 'core dumped', 'no space', 'out of memory', 'oomkill', 'unauthorized', 'forbidden', 'rejected'],
  ...['conflict', 'unresolved', 'unexpected', 'invalid', 'traceback', 'broken', 'mismatch', 'unreachable', 'cancel'],
  ...['terminated', 'shutdown', 'not satisf', 'lost communication', 'reset by peer', 'violation', 'would reformat'],
  ...['flaky', 'deadlock', 'data race', 'sanitizer', 'overflow', 'not formatted', 'sigkill', 'returning 124'],
  ...['does not exist', 'unsupported', 'incompatible', 'no matching', 'rate limit', 'deprecated and', 'vulnerab'],
  ...['received:', 'actual', 'code style issues', 'circular', 'no tests', '0 tests', 'quota', 'certificate'],
  ...['✕', '✖', '✗', '✘', '×', '●', 'must be', 'is not', 'cycle', 'rspec ./', 'differ', 'leak', 'corrupt'],
];

/** Words of the runner's own lines, which tell where steps begin and end. */
const markerWords = ['##[', 'post job cleanup.', 'cleaning up orphan', 'current runner version:', 'complete job name:'];

export const lineEndFlag = 1;
export const failureFlag = 2;
export const markerFlag = 4;
const flagBits = 3;

interface Trie {
  next: Int32Array[];
  flags: number[];
}

function buildTrie(words: readonly { bytes: Buffer; flag: number }[]): Trie {
  const trie: Trie = { next: [new Int32Array(256).fill(-1)], flags: [0] };
  for (const { bytes, flag } of words) {
    let state = 0;
    for (const byte of bytes) {
      let following = trie.next[state]?.[byte] ?? -1;
      if (following < 0) {
        following = trie.next.push(new Int32Array(256).fill(-1)) - 1;
        trie.flags.push(0);
        (trie.next[state] as Int32Array)[byte] = following;
      }
      state = following;
    }
    trie.flags[state] = (trie.flags[state] ?? 0) | flag;
  }
  return trie;
}

/** Turns missing edges into those of the longest suffix that is also a prefix, breadth first. */
function completeEdges({ next, flags }: Trie): void {
  const suffix = new Int32Array(next.length);
  const queue = [0];
  for (let index = 0; index < queue.length; index++) {
    const state = queue[index] as number;
    const fallback = next[suffix[state] as number] as Int32Array;
    const edges = next[state] as Int32Array;
    flags[state] = (flags[state] as number) | (flags[suffix[state] as number] as number);
    for (let byte = 0; byte < 256; byte++) {
      const following = edges[byte] as number;
      if (following < 0) edges[byte] = state === 0 ? 0 : (fallback[byte] as number);
      else {
        suffix[following] = state === 0 ? 0 : (fallback[byte] as number);
        queue.push(following);
      }
    }
  }
}

/**
 * The automaton as one table: `table[(state & ~7) * 32 + byte]` is the next state, its three lowest bits the flags of
 * what has just been seen. A newline always leads back to the start.
 */
function buildTable(): Uint16Array {
  const encode = (flag: number) => (word: string) => ({ bytes: Buffer.from(word.toLowerCase()), flag });
  const trie = buildTrie([...failureWords.map(encode(failureFlag)), ...markerWords.map(encode(markerFlag))]);
  completeEdges(trie);
  if (trie.next.length >= 1 << (16 - flagBits)) throw new Error('Too many words for a 16 bit state.');
  const table = new Uint16Array(trie.next.length * 256);
  trie.next.forEach((edges, state) => {
    for (let byte = 0; byte < 256; byte++) {
      const lower = byte >= 65 && byte <= 90 ? byte + 32 : byte;
      const following = edges[lower] as number;
      table[state * 256 + byte] = (following << flagBits) | (trie.flags[following] as number);
    }
    table[state * 256 + 10] = lineEndFlag;
  });
  return table;
}

let built: Uint16Array | undefined;

export function keywordTable(): Uint16Array {
  built ??= buildTable();
  return built;
}
