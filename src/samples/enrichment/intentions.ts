/** Words with which a thought announces what comes next. */
const announcement =
  /\b(?:need(?:s)? to|have to|will|going to|let me|let's|i'll|i should|should|must|want to|plan(?:ning)? to|next|now i|then|first|to do|step \d)\b|^\s*(?:\d+[.)]|[-*])\s/i;

const fileName =
  /(?<![\w@])(?:[\w@.-]+\/)*[\w@-][\w@.-]*\.(?:[cm]?[jt]sx?|py|pyi|go|rs|java|kt|rb|php|cs|c|h|cc|cpp|hpp|s?css|html?|vue|svelte|json|ya?ml|toml|ini|cfg|sql|sh|md|txt|lock|gradle|xml)\b/gi;
const quoted = /[`"']([^`"'\n]{2,80})[`"']/g;
const called = /\b([A-Za-z_$][\w$.]*)\(\)?/g;
const compound = /\b(?:[a-z]+[a-z\d]*(?:[A-Z][a-z\d]+)+|[A-Z][a-z\d]+(?:[A-Z][a-z\d]+)+|[a-z\d]+(?:_[a-z\d]+)+)\b/g;
const commandWords =
  /^(?:npm|npx|yarn|pnpm|bun|python3?|pytest|go|cargo|mvn|gradle|make|git|grep|rg|node|tsc|eslint|ruff|tox|jest|vitest|mocha)\b/;

/** The last part of a path or dotted name, which is what other spellings of it share. */
function shortName(name: string): string {
  return name.split('/').at(-1)!;
}

function sentencesOf(thought: string): string[] {
  return thought.split(/(?<=[.!?;:])\s+|\n+|(?=\b\d[.)]\s)/);
}

/**
 * What a thought says will be done next: files, symbols and commands named in sentences that announce something,
 * each as the token by which an action is recognised as carrying it out.
 */
export function intentionsIn(thought: string): Set<string> {
  const found = new Set<string>();
  let announced = false;
  for (const sentence of sentencesOf(thought)) {
    // A numbered list goes on announcing what its introduction announced.
    announced = announcement.test(sentence) || (announced && /^\s*(?:\d+[.)]|[-*])\s/.test(sentence));
    if (announced) for (const token of namesIn(sentence)) found.add(token);
  }
  return found;
}

function* namesIn(sentence: string): Generator<string> {
  for (const [file] of sentence.matchAll(fileName)) yield shortName(file).toLowerCase();
  const rest = sentence.replace(fileName, ' ');
  for (const [, text = ''] of rest.matchAll(quoted)) {
    if (commandWords.test(text)) yield text.split(/\s+/)[0]!.toLowerCase();
    else if (/^[A-Za-z_$][\w$.]*$/.test(text)) yield text.split('.').at(-1)!.toLowerCase();
  }
  for (const [, name = ''] of rest.matchAll(called)) if (name.length > 2) yield name.split('.').at(-1)!.toLowerCase();
  for (const [name] of rest.matchAll(compound)) yield name.toLowerCase();
}

/** The tokens of an action's text: file names, and identifiers. */
export function tokensOf(text: string): Set<string> {
  const tokens = new Set<string>();
  for (const [word] of text.matchAll(/[\w$@.-]+/g)) {
    const name = word.toLowerCase().replace(/^[.-]+|[.-]+$/g, '');
    tokens.add(name);
    if (name.includes('.')) for (const part of name.split('.')) tokens.add(part);
  }
  return tokens;
}
