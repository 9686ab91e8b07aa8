/** Splits a shell command line at `&&`, `||`, `;`, `|` and newlines; quotes are respected. */
export function splitCommands(line: string): string[] {
  const commands: string[] = [''];
  let quote = '';
  for (let index = 0; index < line.length; index++) {
    const character = line[index]!;
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") {
      quote = character;
    } else if (/[&|;\n]/.test(character) && !/[<>]/.test(line[index - 1] ?? '')) {
      commands.push('');
      continue;
    }
    commands[commands.length - 1] += character;
  }
  return commands.map((command) => command.trim()).filter((command) => command !== '');
}

/** The words of one command, quotes removed. */
export function splitWords(command: string): string[] {
  const words: string[] = [];
  const pattern = /(?:[^\s"'\\]|\\.|"(?:[^"\\]|\\.)*"|'[^']*')+/gs;
  for (const [raw] of command.matchAll(pattern)) {
    words.push(
      raw.replace(/\\(.)|"((?:[^"\\]|\\.)*)"|'([^']*)'/gs, (_all, escaped, double, single) => {
        if (escaped !== undefined) return String(escaped);
        return double === undefined ? String(single) : String(double).replace(/\\(["\\$`])/g, '$1');
      }),
    );
  }
  return words;
}

/** How the flags of a runner are to be read. */
export interface FlagRules {
  /** Flags whose value is the next word. */
  takesValue: readonly string[];
  /** Flags (with their values) that hide results or end the run early. */
  dropped: readonly string[];
  /** Whether words that are no flags are dropped as well: they select tests, and others have been selected. */
  dropOperands: boolean;
}

function matches(flag: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => (pattern.endsWith('*') ? flag.startsWith(pattern.slice(0, -1)) : flag === pattern));
}

/** `words` without what `rules` drop; a flag written `--name=value` is known by its name. */
export function keepWords(words: readonly string[], rules: FlagRules): string[] {
  const kept: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    if (!word.startsWith('-') || word === '-') {
      if (!rules.dropOperands) kept.push(word);
      continue;
    }
    const equals = word.indexOf('=');
    const flag = equals < 0 ? word : word.slice(0, equals);
    const hasValue = equals < 0 && rules.takesValue.includes(flag) && words[index + 1] !== undefined;
    if (!matches(flag, rules.dropped)) kept.push(word, ...(hasValue ? [words[index + 1]!] : []));
    if (hasValue) index += 1;
  }
  return kept;
}
