import type { CycleState } from '../test-runs/cycle.ts';
import type { ReportLocation } from '../test-runs/frameworks/test-plan.ts';
import { resultCheck } from './result-check.ts';

export interface RunScriptRequest {
  /** Names the container image and container, with a random part added. */
  name: string;
  baseCommit: string;
  /** Absent where the sample carries `source.bundle`. */
  repositoryUrl?: string;
  /** The latest tag before the base, for tools that take the version from git. */
  tag?: string;
  installFolder: string;
  testFolder: string;
  /** Shell lines; `$ENVIRONMENT` is a folder for tools, `$REPOSITORY` the tree. */
  prelude: string;
  installCommands: readonly string[];
  /** Run once at build time with the network on, where build tools fetch what they need only when they run. */
  warmUp: boolean;
  environment: Readonly<Record<string, string>>;
  /** The test command of each state; reports go to `$REPORTS`. */
  commands: Readonly<Record<CycleState, string>>;
  report?: ReportLocation;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

function reportArguments(report: ReportLocation | undefined): string {
  if (report === undefined) return 'console "$REPORTS/console.log"';
  if (report.kind === 'stdout') return `${report.format} "$REPORTS/console.log"`;
  if (report.kind === 'file') return `${report.format} "$REPORTS/${report.path.split('/').at(-1)}"`;
  return `${report.format} $(find "$REPOSITORY" -type f -path '*/${report.name}/*.xml')`;
}

/** Prints what a person would have seen of a run. */
function showConsole(report: ReportLocation | undefined): string {
  if (report?.kind !== 'stdout') return 'cat "$REPORTS/console.log"';
  return `perl -ne 'if (/^\\{/) { if (/"Output":"((?:[^"\\\\]|\\\\.)*)"/) { my $o = $1; $o =~ s/\\\\u([0-9a-f]{4})/chr(hex $1)/gie; $o =~ s/\\\\n/\\n/g; $o =~ s/\\\\t/\\t/g; $o =~ s/\\\\(.)/$1/g; print $o } } else { print }' "$REPORTS/console.log"`;
}

function testFunction(state: CycleState, command: string): string {
  return `run_${state}() {\n${command}\n}`;
}

/**
 * The text of a sample's `run.sh`: it builds the container (or with `--host` prepares a folder), runs the three phases,
 * writes their logs beside itself and exits 0 only when the tests named in metadata.json fail in the second and pass in
 * the third.
 */
export function runScript(request: RunScriptRequest): string {
  const exported = Object.entries(request.environment).map(([key, value]) => `export ${key}=${quote(value)}`);
  const source =
    request.repositoryUrl === undefined
      ? 'git fetch -q "$SAMPLE/source.bundle" HEAD'
      : `git fetch -q --depth 1 ${quote(request.repositoryUrl)} ${quote(request.baseCommit)}`;
  return `#!/usr/bin/env bash
# Proves this sample: the tests named in metadata.json fail without fix.patch and pass with it.
#   ./run.sh          in a container (docker or podman)
#   ./run.sh --host   on this machine, in a temporary folder, with the toolchain that is installed here
set -uo pipefail
SAMPLE="$(cd "$(dirname "\${BASH_SOURCE[0]}")" && pwd)"
WORK="\${WORK:-/work}"

places() {
  export REPOSITORY="$WORK/repository" ENVIRONMENT="$WORK/environment" REPORTS="$WORK/reports"
  export INSTALL_FOLDER=${quote(request.installFolder)} TEST_FOLDER=${quote(request.testFolder)}
  export CI=true TZ=UTC LANG=C.UTF-8 LC_ALL=C.UTF-8 NO_COLOR=1 FORCE_COLOR=0 PYTHONDONTWRITEBYTECODE=1
${exported.map((line) => `  ${line}`).join('\n')}
  ${request.prelude === '' ? ':' : request.prelude}
}

# The base commit alone: no later history to read the answer from.
get_source() {
  mkdir -p "$REPOSITORY" "$ENVIRONMENT" && cd "$REPOSITORY" && git init -q . &&
    ${source} && git checkout -q FETCH_HEAD && rm -f .git/FETCH_HEAD &&
    git config user.name sample && git config user.email sample@localhost${request.tag === undefined ? '' : ` && git tag ${quote(request.tag)}`}
}

install_dependencies() {
  cd "$REPOSITORY/$INSTALL_FOLDER" || return 1
${request.installCommands.map((line) => `  { ${line}\n  } || return 1`).join('\n')}
  cd "$REPOSITORY" && git checkout -q -f .
}

prepare() {
  places
  get_source || { echo "The source could not be had."; return 1; }
  ( install_dependencies ) || { echo "The dependencies could not be installed."; return 1; }
${request.warmUp ? '  mkdir -p "$REPORTS" && ( cd "$REPOSITORY/$TEST_FOLDER" && run_before > /dev/null 2>&1 )' : ''}
  return 0
}

${testFunction('before', request.commands.before)}

${testFunction('withTests', request.commands.withTests)}

${testFunction('withFix', request.commands.withFix)}

result_check() {
  perl - "$@" <<'RESULT_CHECK'
${resultCheck}RESULT_CHECK
}

# phase STATE EXPECTATION LOG PATCH...: runs the tests with the patches applied and checks their results.
phase() {
  local state="$1" expectation="$2" log="$3"
  shift 3
  cd "$REPOSITORY" && git checkout -q -f . && git clean -fdq -e node_modules -e target -e build -e '*.egg-info' -e .gradle
  local patch
  for patch in "$@"; do
    git apply --whitespace=nowarn "$SAMPLE/$patch" || { echo "   $patch does not apply"; return 1; }
  done
  rm -rf "$REPORTS" && mkdir -p "$REPORTS"
  ( cd "$REPOSITORY/$TEST_FOLDER" && "run_$state" ) > "$REPORTS/console.log" 2>&1
  ${showConsole(request.report)} > "$LOGS/$log"
  result_check "$expectation" "$SAMPLE/metadata.json" ${reportArguments(request.report)}
}

phases() {
  places
  local wrong=0
  if phase before base PASS_pre_tests.log; then echo "✅ Phase 1: Pre-Tests - PASSED"; else echo "❌ Phase 1: Pre-Tests - FAILED"; wrong=1; fi
  if phase withTests fail FAIL_pre_patch.log tests.patch; then echo "✅ Phase 2: After tests.patch - FAILED (expected)"; else echo "❌ Phase 2: After tests.patch - the tests do not fail"; wrong=1; fi
  if phase withFix pass PASS_post_patch.log tests.patch fix.patch; then echo "✅ Phase 3: After fix.patch - PASSED"; else echo "❌ Phase 3: After fix.patch - FAILED"; wrong=1; fi
  return $wrong
}

in_container() {
  local engine image container code
  engine="$(command -v docker || command -v podman)" || { echo "Neither docker nor podman is here; try ./run.sh --host"; return 2; }
  image=${quote(request.name)}"-$$-$RANDOM" container=${quote(request.name)}"-run-$$-$RANDOM"
  trap '"$engine" rm -f "$container" > /dev/null 2>&1; "$engine" rmi -f "$image" > /dev/null 2>&1' EXIT
  "$engine" build \${BUILD_OPTIONS:-} -t "$image" "$SAMPLE" || return 2
  "$engine" create --network none --name "$container" "$image" bash /sample/run.sh --phases > /dev/null || return 2
  local file
  for file in run.sh metadata.json tests.patch fix.patch; do "$engine" cp "$SAMPLE/$file" "$container:/sample/$file" || return 2; done
  "$engine" start -a "$container"
  code=$?
  for file in PASS_pre_tests.log FAIL_pre_patch.log PASS_post_patch.log; do "$engine" cp "$container:/work/logs/$file" "$SAMPLE/$file" 2> /dev/null; done
  return $code
}

on_host() {
  WORK="$(mktemp -d)" && WORK="$(cd "$WORK" && pwd -P)"
  trap 'chmod -R u+w "$WORK" 2> /dev/null; rm -rf "$WORK"' EXIT
  ( prepare ) || return 2
  LOGS="$SAMPLE" phases
}

case "\${1:-}" in
  --prepare) prepare ;;
  --phases) LOGS="$WORK/logs" && mkdir -p "$LOGS" && phases ;;
  --host) on_host ;;
  "") in_container ;;
  *) echo "usage: $0 [--host]"; exit 2 ;;
esac
`;
}
