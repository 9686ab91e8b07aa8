#!/usr/bin/env bash
# Proves this sample: the tests named in metadata.json fail without fix.patch and pass with it.
#   ./run.sh          in a container (docker or podman)
#   ./run.sh --host   on this machine, in a temporary folder, with the toolchain that is installed here
set -uo pipefail
SAMPLE="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
WORK="${WORK:-/work}"

places() {
  export REPOSITORY="$WORK/repository" ENVIRONMENT="$WORK/environment" REPORTS="$WORK/reports"
  export INSTALL_FOLDER='.' TEST_FOLDER='.'
  export CI=true TZ=UTC LANG=C.UTF-8 LC_ALL=C.UTF-8 NO_COLOR=1 FORCE_COLOR=0 PYTHONDONTWRITEBYTECODE=1
  export HUSKY='0'
  export PUPPETEER_SKIP_DOWNLOAD='1'
  export PUPPETEER_SKIP_CHROMIUM_DOWNLOAD='1'
  export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD='1'
  export CYPRESS_INSTALL_BINARY='0'
  export ELECTRON_SKIP_BINARY_DOWNLOAD='1'
  export YARN_NODE_LINKER='node-modules'
  export YARN_ENABLE_IMMUTABLE_INSTALLS='false'
  export YARN_ENABLE_TELEMETRY='0'
  export npm_config_manage_package_manager_versions='false'
  export npm_config_update_notifier='false'
  export npm_config_fund='false'
  export npm_config_audit='false'
  export npm_config_fetch_retries='1'
  export npm_config_fetch_retry_mintimeout='500'
  export npm_config_fetch_retry_maxtimeout='3000'
  export npm_config_fetch_timeout='60000'
  export COREPACK_ENABLE_STRICT='0'
  export PATH="$REPOSITORY/node_modules/.bin:$PATH"
}

# The base commit alone: no later history to read the answer from.
get_source() {
  mkdir -p "$REPOSITORY" "$ENVIRONMENT" && cd "$REPOSITORY" && git init -q . &&
    git fetch -q "$SAMPLE/source.bundle" HEAD && git checkout -q FETCH_HEAD && rm -f .git/FETCH_HEAD &&
    git config user.name sample && git config user.email sample@localhost
}

install_dependencies() {
  cd "$REPOSITORY/$INSTALL_FOLDER" || return 1
  { npm ci --no-audit --no-fund --no-progress --loglevel=error
  } || return 1
  cd "$REPOSITORY" && git checkout -q -f .
}

prepare() {
  places
  get_source || { echo "The source could not be had."; return 1; }
  ( install_dependencies ) || { echo "The dependencies could not be installed."; return 1; }

  return 0
}

run_before() {
vitest run --reporter=verbose --reporter=json "--outputFile.json=$REPORTS/vitest.json" --bail=0 --coverage.enabled=true --coverage.reporter=text --coverage.reporter=json-summary "--coverage.reportsDirectory=$REPORTS/coverage" --coverage.thresholds.lines=0 --coverage.thresholds.functions=0 --coverage.thresholds.branches=0 --coverage.thresholds.statements=0 tests/round.test.ts
}

run_withTests() {
vitest run --reporter=verbose --reporter=json "--outputFile.json=$REPORTS/vitest.json" --bail=0 --coverage.enabled=false tests/round.test.ts
}

run_withFix() {
vitest run --reporter=verbose --reporter=json "--outputFile.json=$REPORTS/vitest.json" --bail=0 --coverage.enabled=true --coverage.reporter=text --coverage.reporter=json-summary "--coverage.reportsDirectory=$REPORTS/coverage" --coverage.thresholds.lines=0 --coverage.thresholds.functions=0 --coverage.thresholds.branches=0 --coverage.thresholds.statements=0 tests/round.test.ts
}

result_check() {
  perl - "$@" <<'RESULT_CHECK'
use strict; use warnings;
my ($expectation, $metadata, $format, @reports) = @ARGV;
sub slurp { my ($path) = @_; open(my $in, '<', $path) or return ''; local $/; my $text = <$in>; return defined $text ? $text : ''; }
sub unescape { my ($text) = @_;
  my %named = (n => "\n", t => "\t", r => "\r", b => "\b", f => "\f");
  $text =~ s/\\(?:u([0-9a-fA-F]{4})|(.))/defined $1 ? do { my $c = chr(hex $1); utf8::encode($c); $c } : exists $named{$2} ? $named{$2} : $2/ge;
  return $text; }
sub flat { my ($text) = @_;
  $text =~ s/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/<uuid>/gi;
  $text =~ s/\b0x[0-9a-f]{6,}\b/0x<address>/gi;
  $text =~ s{(?<![\w.])(?:/private)?(?:/var/folders|/var/tmp|/tmp)/[^\s'"\]),;]*}{<temporary path>}g;
  $text =~ s/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?/<time>/g;
  $text =~ s/\b1[6-9]\d{8}(?:\d{3}|\.\d+)?\b/<time>/g;
  $text =~ s/\s?\(line \d+\)//g;
  $text =~ s/\.(?:py|java|kt|groovy)\b//g;
  $text =~ s{[\s/:.>\\]}{}g;
  return $text; }
my (%status, @order);
sub result { my ($name, $status) = @_; my $key = flat($name);
  push @order, $key unless exists $status{$key};
  $status{$key} = $status if !exists $status{$key} || $status eq 'failed'; }
sub xml { my ($text) = @_; $text =~ s/&lt;/</g; $text =~ s/&gt;/>/g; $text =~ s/&quot;/"/g; $text =~ s/&apos;/'/g; $text =~ s/&#(\d+);/chr($1)/ge; $text =~ s/&#x([0-9a-fA-F]+);/chr(hex $1)/ge; $text =~ s/&amp;/&/g; return $text; }
sub json { my ($text) = @_; my $value = json_value(\$text); return $value; }
sub json_value { my ($in) = @_;
  $$in =~ /\G\s*/gc;
  if ($$in =~ /\G\{/gc) { my %object; until ($$in =~ /\G\s*\}/gc) { $$in =~ /\G[\s,]*"([^"\\]*(?:\\.[^"\\]*)*)"\s*:/gcs or return undef; my $key = unescape($1); $object{$key} = json_value($in); } return \%object; }
  if ($$in =~ /\G\[/gc) { my @list; until ($$in =~ /\G[\s,]*\]/gc) { $$in =~ /\G[\s,]*/gc; my $start = pos($$in) || 0; push @list, json_value($in); return \@list if (pos($$in) || 0) == $start; } return \@list; }
  if ($$in =~ /\G"([^"\\]*(?:\\.[^"\\]*)*)"/gcs) { return unescape($1); }
  if ($$in =~ /\G([^\s,\]\}]+)/gc) { return $1 eq 'null' ? undef : $1; }
  return undef; }
my $root = $ENV{REPOSITORY} || ''; my $folder = $ENV{TEST_FOLDER} || '.';
sub relative { my ($path) = @_; $path = '' unless defined $path; $path =~ s{^\Q$root\E/}{}; return $path; }
for my $path (@reports) {
  my $text = slurp($path);
  if ($format eq 'junit-xml') {
    while ($text =~ m{<testcase\b((?:[^>"']|"[^"]*"|'[^']*')*?)(?:/>|>(.*?)</testcase>)}gs) {
      my ($head, $body) = ($1, defined $2 ? $2 : '');
      my %at; while ($head =~ /([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g) { $at{$1} = xml(defined $2 ? $2 : $3); }
      my $status = $body =~ /<(?:failure|error)\b/ ? 'failed' : $body =~ /<skipped\b/ ? 'skipped' : 'passed';
      my $file = relative($at{file}); my $class = defined $at{classname} ? $at{classname} : '';
      result("$class.$at{name}", $status); result("$file.$at{name}", $status) if $file ne ''; result($at{name}, $status);
    }
  } elsif ($format eq 'jest-json' || $format eq 'vitest-json') {
    for my $suite (@{ (json($text) || {})->{testResults} || [] }) {
      for my $test (@{ $suite->{assertionResults} || [] }) {
        my $status = $test->{status} eq 'passed' ? 'passed' : $test->{status} eq 'failed' ? 'failed' : 'skipped';
        result(join(' ', relative($suite->{name}), @{ $test->{ancestorTitles} || [] }, $test->{title}), $status);
      } } }
  elsif ($format eq 'mocha-json') {
    my $report = json($text) || {};
    for my $pair (['passes', 'passed'], ['failures', 'failed'], ['pending', 'skipped']) {
      for my $test (@{ $report->{ $pair->[0] } || [] }) { result(relative($test->{file}) . ' ' . $test->{fullTitle}, $pair->[1]); result($test->{fullTitle}, $pair->[1]); }
    } }
  elsif ($format eq 'go-test-json') {
    for my $line (split /\n/, $text) { next unless $line =~ /^\{/; my $event = json($line) || {};
      next unless defined $event->{Test} && ($event->{Action} || '') =~ /^(pass|fail|skip)$/;
      my $status = { pass => 'passed', fail => 'failed', skip => 'skipped' }->{ $event->{Action} };
      result("$event->{Package} $event->{Test}", $status); result($event->{Test}, $status); } }
  else {
    my ($target, $file, $title) = ('', '', undef);
    for my $line (split /\n/, $text) {
      if ($line =~ /^##### test file: (.*)/) { $file = $1; $title = undef; }
      elsif ($line =~ /^\s*Running (?:unittests )?(\S+)/) { $target = $1; }
      elsif ($line =~ /^\s*Doc-tests (\S+)/) { $target = "doc $1"; }
      elsif ($line =~ /^test (.+?)(?: - should panic)? \.\.\. (ok|FAILED|ignored)/) { my $status = { ok => 'passed', FAILED => 'failed', ignored => 'skipped' }->{$2}; result("$target $1", $status); result($1, $status); }
      elsif ($line =~ /^(\w+) \(([\w.]+)\)(?:.*) \.\.\. (ok|FAIL|ERROR|skipped)/) { my $status = { ok => 'passed', FAIL => 'failed', ERROR => 'failed', skipped => 'skipped' }->{$3}; result("$2 $1", $status); result($2, $status); }
      elsif ($line =~ /^\s*(not )?ok \d+\s*-?\s*(.*?)(?:\s+#\s*(skip|todo|time).*)?$/i) { my $status = ($3 || '') =~ /skip|todo/i ? 'skipped' : $1 ? 'failed' : 'passed'; result("$file $2", $status); result("$file $title", $status) if defined $title; }
      elsif ($line =~ /^# (.+)/ && $line !~ /^# (?:tests|pass|fail|ok)\b/) { $title = $1; }
    }
  }
}
sub named { my ($key) = @_; my $object = json(slurp($metadata)) || {}; my $list = $object->{$key}; $list = ($object->{cycle} || {})->{$key} unless ref $list; return ref $list ? @$list : (); }
sub found { my ($id) = @_;
  my $wanted = flat($id);
  return $status{$wanted} if exists $status{$wanted};
  # A report that gives the file from another folder ends like the name does; so does a name without its file.
  my @close = grep { length($_) > 8 && (substr($wanted, -length $_) eq $_ || (length($_) > length $wanted && substr($_, -length $wanted) eq $wanted)) } @order;
  my ($best) = sort { length $b <=> length $a } @close;
  return defined $best ? $status{$best} : 'absent'; }
my $wrong = 0;
sub complain { my ($text) = @_; $wrong += 1; print "   $text\n" if $wrong <= 20; }
my @failToPass = named('failToPass');
complain('metadata.json names no failToPass tests') unless @failToPass;
complain('no test ran') if !@order && $expectation ne 'fail';
for my $id (@failToPass) {
  my $status = found($id);
  complain("passes without the fix: $id") if $expectation eq 'fail' && $status eq 'passed';
  complain("is $status with the fix: $id") if $expectation eq 'pass' && $status ne 'passed';
}
for my $id (named('passToPass')) { complain("fails: $id") if $expectation ne 'fail' && found($id) eq 'failed' && exists $status{flat($id)}; }
exit($wrong ? 1 : 0);
RESULT_CHECK
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
  cat "$REPORTS/console.log" > "$LOGS/$log"
  result_check "$expectation" "$SAMPLE/metadata.json" vitest-json "$REPORTS/vitest.json"
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
  image='bugfix-duration-text-5d7d8ed7ff'"-$$-$RANDOM" container='bugfix-duration-text-5d7d8ed7ff'"-run-$$-$RANDOM"
  trap '"$engine" rm -f "$container" > /dev/null 2>&1; "$engine" rmi -f "$image" > /dev/null 2>&1' EXIT
  "$engine" build ${BUILD_OPTIONS:-} -t "$image" "$SAMPLE" || return 2
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

case "${1:-}" in
  --prepare) prepare ;;
  --phases) LOGS="$WORK/logs" && mkdir -p "$LOGS" && phases ;;
  --host) on_host ;;
  "") in_container ;;
  *) echo "usage: $0 [--host]"; exit 2 ;;
esac
