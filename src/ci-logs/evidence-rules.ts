import type { FailureClass } from './failure.ts';

/** What a line says: how well it shows a cause (0 to 100), and of which class of failure. */
export interface EvidenceRule {
  class: FailureClass | 'any';
  weight: number;
  pattern: RegExp;
}

/** Lines that hold a failure's words and tell of none: progress, passed tests, counts of zero. */
export const noise: readonly RegExp[] = [
  /^\s*(?:Downloading|Downloaded|Compiling|Installing|Collecting|Fetching|Unpacking|Setting up|Selecting|Preparing|Get:\d+|Requirement already|Using cached|Checking|Building|Copying|Pulling|Receiving|Resolving|remote:|adding|inflating|creating|Processing|Adding|Added)\b/,
  /^\s*(?:✓|✔|√|ok\b|PASS\b|PASSED\b|passed\b|\[ +(?:OK|PASSED|RUN) +\])/,
  /\.\.\. ok$|\bPASSED\s*(?:\[ *\d+%\])?$|\bPassed\b +[\d.]+ sec$/,
  /^(?:npm|pnpm|yarn)? ?(?:warn|WARN|warning|notice)\b/,
  /\b0 (?:errors?|failed|failures?|problems)\b(?!.*\b[1-9]\d* (?:errors?|failed|failures?))/i,
  /^\s*(?:export |set -|if |elif |fi$|trap )|\|\| true\s*$|^\s*(?:gcc|g\+\+|cc|c\+\+|clang|clang\+\+|\/usr\/bin\/(?:cc|c\+\+|gcc|g\+\+))\s.*-[IWcof]/,
  /^##\[(?:group|endgroup|debug|command)\]/,
  /^Process completed with exit code|^##\[error\]Process completed with exit code/,
  /^\s*\[(?:INFO|DEBUG)\] .*(?:Failures: 0, Errors: 0)/,
];

/** Lines that only repeat that something failed before. */
export const consequence =
  /^make(?:\[\d+\])?: \*\*\*|ELIFECYCLE|A complete log of this run|Command failed with exit code|ninja: build stopped|due to (?:\d+ )?previous errors?|ld returned \d|linker command failed|Failed to execute goal|BUILD FAIL|\[Help \d\]|Re-run Maven|To see the full stack trace|For more information about this error|exited with (?:code )?[1-9]|returned (?:a )?non-zero|Lifecycle script|npm (?:ERR!|error) (?:errno|path|command|workspace|location)|Error: Process completed|Tests? failed\.?$|\d+ (?:errors?|problems|failed)\b.*$|^FAILED \(|Execution failed for task|What went wrong|Try:|Some tests? failed|Found \d+ error|error: test failed|^FAIL$|Test Suites:|subprocess-exited-with-error|generated \d+ error|command .* exited/;

const rule = (failureClass: EvidenceRule['class'], weight: number, pattern: RegExp): EvidenceRule => ({
  class: failureClass,
  weight,
  pattern,
});

/** In order: the first that matches a line decides. */
export const evidenceRules: readonly EvidenceRule[] = [
  rule(
    'cancelled',
    96,
    /The (?:operation|run|job) was cancell?ed|received a shutdown signal|lost communication with the server|Canceling since a higher priority/i,
  ),
  rule(
    'timeout',
    98,
    /has timed out after \d+ minutes|exceeded the maximum execution time|panic: test timed out after|\*\*\*Timeout|timeout: sending signal|(?:returning|exit(?:ed with)? code|exit status) 124\b/i,
  ),
  rule(
    'out-of-memory',
    99,
    /heap out of memory|OutOfMemoryError|Cannot allocate memory|std::bad_alloc|CUDA out of memory|\bMemoryError\b|\bout of memory\b|OOM-?Kill|memory exhausted|SIGKILL|(?:exit(?:ed)?(?: with)?|status|exit)(?: code| status)? 137\b|(?:^|\s)Killed(?:$|\s{2,})|LLVM ERROR: out of memory/i,
  ),
  rule(
    'disk',
    99,
    /no space left on device|ENOSPC|disk quota exceeded|running out of disk space|not enough (?:free )?disk space|free space left in .* less than|There is not enough space on the disk/i,
  ),
  rule(
    'crash',
    94,
    /Segmentation fault|\bsegfault\b|SIGSEGV|SIGABRT|SIGBUS|SIGILL|core dumped|Fatal Python error|(?:Address|Thread|Memory|UndefinedBehavior|Leak)Sanitizer|stack smashing|Received signal: |access violation|Illegal instruction|Bus error|fatal runtime error|terminate called after|A fatal error has been detected by the Java Runtime|internal compiler error|unexpectedly (?:terminated|exited)|has overflowed its stack|fatal error: all goroutines are asleep|worker '\w+' crashed|WARNING: DATA RACE|double free|corrupted size|free\(\): invalid/i,
  ),
  rule(
    'permission',
    92,
    /Resource not accessible by integration|Bad credentials|could not read Username|Credentials could not be loaded|Authentication failed|authentication required|\b401 Unauthorized\b|\b403 Forbidden\b|denied: |not authorized|\bEACCES\b|\bEPERM\b|Permission denied|AccessDenied|access denied|HTTP (?:error )?40[13]\b|insufficient (?:permissions|scopes)|rate limit exceeded|npm (?:ERR!|error) code E40[13]|refusing to allow|Permission to .* denied|remote: Write access/i,
  ),
  rule(
    'dependency',
    90,
    /No matching distribution|Could not find a version that satisfies|ResolutionImpossible|\b(?:ERESOLVE|ETARGET|EBADENGINE|ENOVERSIONS|EINTEGRITY|EUSAGE|E404)\b|unable to resolve dependency tree|Could not resolve (?:all )?(?:dependenc|files|artifacts?)|Could not find artifact|Unable to locate package|no installation candidate|unmet (?:peer )?dependenc|lock ?file.{0,80}(?:not up to date|out of date|out-of-date|not in sync|needs to be updated)|are in sync|frozen-lockfile|ERR_PNPM|no required module provides|missing go\.sum entry|updates to go\.(?:mod|sum) needed|unknown revision|failed to select a version|no matching package named|dependency conflict|conflicting dependencies|requirements could not be resolved|Could not find gem|Could not find compatible versions|version solving failed|checksum mismatch|DO NOT MATCH THE HASHES|has no (?:matching )?releases|Conflict\. |Could NOT find |Could not find a package configuration|No solution found when resolving|requires a different Python|no package .* found|Unable to find a match|Couldn't find any versions for|is not in this registry|cannot query module/i,
  ),
  rule(
    'network',
    90,
    /Could not resolve host|name resolution|getaddrinfo|EAI_AGAIN|ENOTFOUND|ECONNRESET|ECONNREFUSED|ETIMEDOUT|ECONNABORTED|EHOSTUNREACH|Connection (?:reset|refused|timed out|aborted|closed)|Network is unreachable|TLS handshake|certificate verify failed|self.signed certificate|\b50[0234] (?:Bad|Service|Gateway|Internal)|HTTP (?:error |status )?(?:5\d\d|429)\b|requested URL returned error|RPC failed|early EOF|unexpected disconnect|Max retries exceeded|Read timed out|socket hang ?up|i\/o timeout|no route to host|Failed to connect|Could not connect|dial tcp|Could not transfer artifact|Failed to download|Failed to fetch|unable to access 'https?:|Failed to establish a new connection|network (?:timeout|error)|UnknownHostException|SocketTimeoutException|ConnectException|Toomanyrequests|Hash Sum mismatch/i,
  ),
  rule(
    'build',
    88,
    /\berror TS\d+:|: (?:fatal )?error(?: C\d+| CS\d+| LNK\d+| MSB\d+)?: |\berror(?: CS| LNK| MSB| NU| C)\d+\b|error\[E\d+\]|undefined reference to|undefined symbol|Undefined symbols for|multiple definition of|cannot find -l|unresolved external symbol|duplicate symbol|\[ERROR\] .*\.(?:java|kt|scala):\[?\d+|^e: |error: cannot find symbol|Module not found: Error|ERROR in |Could not resolve "|failed to solve|executor failed running|Unresolved reference|error: expected|cannot use .* as .* value|declared and not used|imported and not used|undefined: \w|is not used\b.*\.go|\bSyntaxError\b|error: linking with|not enough arguments in call|RollupError|Transform failed|Parse error|CMake Error|Configuring incomplete|No rule to make target/,
  ),
  rule(
    'build',
    84,
    /^\s*(?:\.\/)?[\w./-]+\.go:\d+:\d+: |^error(?:: |\[)|\b[Cc]ompilation (?:error|failed)|COMPILATION ERROR/,
  ),
  rule(
    'lint',
    84,
    /^\s+\d+:\d+\s+(?:error|✖)\s|would reformat|Code style issues|not (?:properly )?formatted|files? would be reformatted|^Diff in |: error: .*\[[a-z-]+\]$|^\S+\.\w+:\d+:\d*:? \[?[A-Z]{1,4}\d{2,4}\b|\([a-z]+\)$(?<=\.go:\d+.*)|files were modified by this hook|\bMD\d{3}\b|SC\d{4}\b|\(?(?:eslint|stylelint|pylint|flake8|clippy::|rubocop|ktlint|checkstyle)[:/(]|no-unused-vars|is defined but never used|Forgot to run|prettier --write|^\[warn\] |\[error\] .*\.\w+: SyntaxError|lint\/\w+\/\w+|^\S+:\d+:\d+: [CWEF]: |\[(?:Correctable|Style|Layout|Lint|Metrics)\/|^[A-Z]{1,4}\d{2,4} /,
  ),
  rule(
    'dependency',
    82,
    /ModuleNotFoundError|No module named|Cannot find (?:module|package)|cannot find crate|package .* is not in (?:std|GOROOT)/,
  ),
  rule(
    'configuration',
    84,
    /Invalid workflow file|Unable to resolve action|Unable to download artifact|Artifact not found|Input required and not supplied|Unexpected input|command not found|: not found$|couldn't find remote ref|Missing script|unknown (?:option|flag|command|argument)|unrecognized (?:arguments|option)|invalid option|Unrecognized named-value|Can't find 'action\.ya?ml'|no tests? (?:files? )?(?:ran|found|to run)|collected 0 items|(?:environment variable|secret).{0,60}(?:not set|required|missing)|Missing required|Version .* (?:was )?not found|No such file or directory|does not exist|Unable to find|is not recognized as|cannot open|Unable to process file command|Invalid format|The template is not valid|No files? (?:were )?found|FileNotFoundError|ENOENT|Invalid (?:configuration|value|input)|error parsing|yaml: |not supported/i,
  ),
  rule(
    'timeout',
    86,
    /TimeoutError|Timeout >|timed out after|timeout of \d+ ?ms exceeded|Exceeded timeout|Test timed out|deadline exceeded|TimeoutExpired/i,
  ),
  rule('test', 70, /^[^\s:]+:\d+: \w+$/),
  rule('test', 80, /^E {2,}\S/),
  rule(
    'test',
    79,
    /AssertionError|AssertionFailedError|assertion .*failed|panicked at|ComparisonFailure|expect\(.*\)\.|Failed asserting|Expectation failed/,
  ),
  rule(
    'test',
    77,
    /^(?:FAILED|ERROR) \S|--- FAIL: |^\s*● |\[ {2}FAILED {2}\]|not ok \d+|<<< (?:FAILURE|ERROR)!|^\S.* > .* FAILED$|\(FAILED - \d+\)|^rspec \.|test .* \.\.\. FAILED|\*\*\*(?:Failed|Exception)/,
  ),
  rule('any', 76, /^\s*(?:Caused by: |[\w.$]*(?:Error|Exception)\b(?: \[\w+\])?: \S)/),
  rule('any', 74, /^##\[error\]\S/),
  rule(
    'test',
    70,
    /^\s*(?:Expected|Received|expected|actual|Actual|got|want|left|right|- Expected|\+ Received)\b.{0,30}[:=]/,
  ),
  rule('test', 68, /^\s*(?:✕|✖|✗|✘|×|FAIL\b|\d+\) )/),
  rule(
    'any',
    66,
    /^\s*(?:\S+: )?(?:fatal|FATAL|panic|PANIC|Fatal|ERROR|Error|error|ERR!|npm (?:ERR!|error)|Uncaught|Unhandled|Exception in)\b[^=]{0,3}[:\]! ]/,
  ),
  rule(
    'any',
    40,
    /\b(?:error|exception|failed|failure|fatal|cannot|could not|unable to|denied|missing|invalid|unexpected)\b/i,
  ),
];

/** The first rule that a line matches; undefined for lines that tell nothing. */
export function matchRule(text: string): EvidenceRule | undefined {
  const line = text.length > 2000 ? text.slice(0, 2000) : text;
  for (const pattern of noise) if (pattern.test(line)) return undefined;
  for (const candidate of evidenceRules) if (candidate.pattern.test(line)) return candidate;
  return undefined;
}
