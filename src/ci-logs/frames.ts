import type { Frame } from './failure.ts';

const extension =
  '\\.(?:py|pyi|[cm]?[jt]sx?|vue|svelte|go|rs|java|kt|kts|scala|groovy|cs|fs|vb|rb|php|c|cc|cpp|cxx|h|hh|hpp|m|mm|swift|dart|ex|exs|erl|hs|ml|lua|pl|r|R|jl|sh|bats|clj|zig|nim|sol)';

/** How languages print a place; each has a file and a line as its first two groups. */
const patterns: readonly RegExp[] = [
  /File "([^"<>\n]{1,500})", line (\d+)/,
  new RegExp(
    `(?:at |\\()(?:async )?(?:.{0,200} \\()?(?:file://)?((?:[A-Za-z]:)?[^\\s()'":,]{0,400}${extension}):(\\d+)`,
  ),
  new RegExp(`(?:^|[\\s('"\\[❯>])(?:file://)?((?:[A-Za-z]:[\\\\/])?[^\\s()'":,\\[\\]]{0,400}${extension})[:(](\\d+)`),
  new RegExp(`([^\\s()'":,]{0,400}${extension}):line (\\d+)`),
  new RegExp(`(?:^|\\s|\\()([^\\s()'":,]{0,400}${extension})(?: on)?,? line (\\d+)`),
];

const foreign =
  /(?:^|[\\/])(?:node_modules|site-packages|dist-packages|vendor|\.cargo|\.rustup|rustc|\.m2|\.gradle|\.venv|venv|\.tox|\.nox|gems|hostedtoolcache|GOROOT|\.nuget|\.pub-cache|_pytest|pluggy|internal\/(?:process|modules|timers|test_runner))(?:[\\/]|$)|^node:|^internal\/|^<|^\/(?:usr|opt|lib|nix)\/(?!src\/)|^\/rustc\/|(?:^|[\\/])(?:lib\/python\d|python\d[\d.]*\/lib|go\/pkg\/mod|usr\/local\/go)/;

/** Java frames name the class, not the path: these packages are nobody's own. */
const foreignJava =
  /at (?:java|javax|jdk|sun|com\.sun|org\.junit|junit|org\.gradle|org\.apache\.maven|kotlin|scala|org\.testng|org\.mockito|org\.assertj|org\.hamcrest|worker\.org\.gradle|org\.springframework|groovy|org\.codehaus|reactor|io\.netty)\./;

/** The place without what only the machine knows: `/home/runner/work/name/name/`, a drive, `./`, `file://`. */
export function relativePath(file: string): string {
  return file
    .replace(/^file:\/\//, '')
    .replace(/\\/g, '/')
    .replace(/^(?:[A-Za-z]:)?\/(?:home\/runner\/work|Users\/runner\/work|a|__w)\/[^/]+\/[^/]+\//, '')
    .replace(/^\/github\/workspace\/|^\/workspace\//, '')
    .replace(/^\.\//, '');
}

/** The place that a line of output points at, whoever it belongs to. */
export function frameOf(line: string): Frame | undefined {
  if (line.length > 4000 || !/\d/.test(line)) return undefined;
  for (const pattern of patterns) {
    const match = pattern.exec(line);
    if (match === null) continue;
    const number = Number(match[2]);
    if (number > 0 && number < 10_000_000) return { file: relativePath(match[1] as string), line: number };
  }
  return undefined;
}

/** Whether a printed line is a frame of the repository itself: not of the runtime, a library or the test framework. */
export function isOwnFrame(line: string, frame: Frame): boolean {
  return !foreign.test(frame.file) && !foreign.test(line.trim().split(' ')[0] ?? '') && !foreignJava.test(line);
}

/** The first place in `lines` that lies in the repository; files outside the checkout are not taken. */
export function firstOwnFrame(lines: readonly string[]): Frame | undefined {
  for (const line of lines) {
    const frame = frameOf(line);
    if (frame !== undefined && isOwnFrame(line, frame)) return frame;
  }
  return undefined;
}
