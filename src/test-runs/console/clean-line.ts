/*
 * Lines of a log reach us with decoration: time stamps of the runner, prefixes of `gh run view --log` and of act,
 * colours, carriage returns, tags of the runner. This takes it all off; each step looks at one character first.
 */

const timestamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z ?/;
const actPrefix = /^\[[^\]\n]{1,200}\] {1,3}\| ?/;
const ghPrefix = /^[^\t\n]{1,200}\t[^\t\n]{1,300}\t(?=\uFEFF?\d{4}-\d\d-\d\dT)/;
const tag = /^##\[(?:error|warning|notice|debug|group|section)\]/;
const command = /^::(?:error|warning|notice|debug|group)(?: [^:]{0,2000})?::/;
// ECMA-48 control sequences, and operating system commands (links, titles) with their terminator.
const escapes = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]{0,4096}(?:\u0007|\u001b\\)|[@-Z\\-_])/g;

/** The line without colours and other terminal control sequences. */
export function stripEscapes(line: string): string {
  return line.includes('\u001b') ? line.replace(escapes, '') : line;
}

/** The line without what log producers put before it: byte order mark, `job<TAB>step<TAB>`, time stamp, act's `[job] | `. */
export function stripProducer(line: string): string {
  let rest = line;
  if (rest.charCodeAt(0) === 0xfeff) rest = rest.slice(1);
  if (isDigit(rest.charCodeAt(0))) {
    rest = stripTimestamp(rest);
  } else {
    const tab = rest.indexOf('\t');
    if (tab > 0 && tab <= 200)
      rest = rest
        .replace(ghPrefix, '')
        .replace(/^\uFEFF/, '')
        .replace(timestamp, '');
    if (rest.charCodeAt(0) === 91) rest = rest.replace(actPrefix, '');
  }
  return rest.charCodeAt(0) === 0xfeff ? rest.slice(1) : rest;
}

/** What is left on a terminal after carriage returns: the last text that was written over the line. */
export function stripCarriageReturns(line: string): string {
  if (!line.includes('\r')) return line;
  let end = line.length;
  while (line.charCodeAt(end - 1) === 13) end--;
  return line.slice(line.lastIndexOf('\r', end - 1) + 1, end);
}

/** `##[error]text` and `::error file=x::text` are `text`. */
export function stripTag(line: string): string {
  const first = line.charCodeAt(0);
  if (first === 35) return line.replace(tag, '');
  if (first === 58) return line.replace(command, '');
  return line;
}

/** One raw line of any log as the program wrote it: no producer's prefix, no colours, no carriage returns, no runner tag. */
export function cleanLine(raw: string): string {
  return stripTag(cleanKeepingTag(raw));
}

/** Like `cleanLine`, but `##[group]` and its kind stay. */
export function cleanKeepingTag(raw: string): string {
  // The colours that act gives its prefix come off first.
  return stripCarriageReturns(stripProducer(stripEscapes(raw)));
}

/** The runner's stamps are 28 characters and a space; others are looked at closely. */
function stripTimestamp(line: string): string {
  if (line.charCodeAt(10) !== 84 || line.charCodeAt(4) !== 45) return line;
  if (line.charCodeAt(27) === 90 && line.charCodeAt(28) === 32 && line.charCodeAt(19) === 46) return line.slice(29);
  return line.replace(timestamp, '');
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
