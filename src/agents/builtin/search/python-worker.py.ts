/** The resident Python worker, written into the workspace while a search lasts. Needs Python 3.8 and nothing else. */
export const pythonWorker = String.raw`"""Runs the project's tests in process: once under a tracer, or once per candidate repair.

usage: worker.py observe|search TASK.json
"""
import ast, builtins, contextlib, copy, gc, hashlib, io, json, mmap, os, resource, signal, sys, time, types, unittest

MODE, TASK_FILE = sys.argv[1], sys.argv[2]
with open(TASK_FILE, encoding="utf-8") as handle:
    TASK = json.load(handle)
ROOT = os.path.realpath(".")
TASK_FOLDER = os.path.dirname(os.path.abspath(TASK_FILE))
os.chdir(TASK["testFolder"])
sys.path[0] = os.getcwd()
sys.dont_write_bytecode = True
os.environ["PYTHONHASHSEED"] = "0"


class OverBudget(BaseException):
    pass


ticks_left = 10 ** 9
ticks_given = 10 ** 9


def tick():
    global ticks_left
    ticks_left -= 1
    if ticks_left < 0:
        raise OverBudget()


def give_ticks(count):
    global ticks_left, ticks_given
    ticks_left = ticks_given = count


builtins.__bugfix_tick__ = tick


class Instrument(ast.NodeTransformer):
    """A tick at every function entry and loop round: a step budget that is the same on every machine."""

    def mark(self, node):
        self.generic_visit(node)
        call = ast.Expr(ast.Call(ast.Name("__bugfix_tick__", ast.Load()), [], []))
        first = node.body[0]
        ast.copy_location(call, first)
        ast.fix_missing_locations(call)
        documented = isinstance(first, ast.Expr) and isinstance(getattr(first, "value", None), ast.Constant)
        node.body.insert(1 if documented and isinstance(first.value.value, str) else 0, call)
        return node

    visit_FunctionDef = visit_AsyncFunctionDef = visit_For = visit_AsyncFor = visit_While = mark


def instrumented(source, path):
    return compile(Instrument().visit(ast.parse(source, path)), path, "exec", dont_inherit=True)


PROTECTED = {os.path.join(ROOT, path) for path in TASK["protected"]}


def is_ours(path):
    if not path.startswith(ROOT + os.sep) or path in PROTECTED:
        return False
    parts = path[len(ROOT):].split(os.sep)
    return not any(part in ("site-packages", "node_modules", ".git", ".bugfix-search") or part.startswith((".venv", "venv", ".tox")) for part in parts)


def install_hook():
    from importlib.machinery import SourceFileLoader
    original = SourceFileLoader.get_code

    def get_code(self, fullname):
        path = os.path.realpath(self.path)
        if is_ours(path):
            try:
                return instrumented(self.get_data(self.path), path)
            except (SyntaxError, ValueError):
                pass
        return original(self, fullname)

    SourceFileLoader.get_code = get_code


class QuickResult(unittest.TestResult):
    def __init__(self):
        super().__init__()
        self.good = True

    def fail_quickly(self, *_):
        self.good = False

    addError = addFailure = addUnexpectedSuccess = fail_quickly

    def addSubTest(self, test, subtest, err):
        if err is not None:
            self.good = False


class Check:
    """One test: how to run it quickly in this process, where that is safe, and how to run it as the runner does."""

    def __init__(self, name, quick, slow):
        self.name, self.quick, self.slow = name, quick, slow


def case_check(name, cls, method, slow):
    def quick():
        result = QuickResult()
        cls(method).run(result)
        return result.good

    return Check(name, quick, slow or quick)


def pytest_check(item):
    from _pytest import runner

    def slow():
        reports = runner.runtestprotocol(item, log=False, nextitem=None)
        return all(report.passed or report.skipped for report in reports)

    return Check(item.name, pytest_quick(item), slow)


def pytest_quick(item):
    if any(list(item.iter_markers(mark)) for mark in ("skip", "skipif", "xfail", "asyncio", "anyio")):
        return None
    definitions = getattr(getattr(item, "_fixtureinfo", None), "name2fixturedefs", None)
    if definitions is None:
        return None
    cls = getattr(item, "cls", None)
    if cls is not None and issubclass(cls, unittest.TestCase):
        own = [name for name in definitions if not name.startswith(("_unittest", "unittest_", "_xunit"))]
        plain = cls.setUpClass.__func__ is unittest.TestCase.setUpClass.__func__
        module = sys.modules.get(cls.__module__)
        if own or not plain or hasattr(module, "setUpModule") or hasattr(module, "setup_module"):
            return None
        return case_check(item.name, cls, item.name, None).quick
    spec = getattr(item, "callspec", None)
    params = spec.params if spec is not None else {}
    for name in getattr(item, "fixturenames", ()):
        defs = definitions.get(name)
        direct = not defs or defs[-1].func.__name__ == "get_direct_param_fixture_func"
        if name == "request" or name not in params or not direct:
            return None
    function = getattr(item, "function", None)
    if function is None or (function.__code__.co_flags & 0x2A0):
        return None
    names = item._fixtureinfo.argnames
    try:
        copy.deepcopy([params[name] for name in names])
    except Exception:
        return None

    def quick():
        given = {name: copy.deepcopy(params[name]) for name in names}
        target = getattr(cls(), item.originalname) if cls is not None else function
        try:
            target(**given)
        except OverBudget:
            raise
        except BaseException:
            return False
        return True

    return quick


def with_pytest(work):
    import pytest

    class Plugin:
        @pytest.hookimpl(tryfirst=True)
        def pytest_runtestloop(self, session):
            work([pytest_check(item) for item in session.items])
            return True

    arguments = ["-q", "-p", "no:cacheprovider", "--tb=no", "--no-header", "--no-summary", "-p", "no:randomly", "-p", "no:xdist", "-p", "no:cov", "-o", "addopts=", "-s"]
    return pytest.main(arguments + TASK["testFiles"], plugins=[Plugin()])


def with_unittest(work):
    loader, checks = unittest.TestLoader(), []
    for path in TASK["testFiles"]:
        folder, name = os.path.split(os.path.abspath(path))
        stack = [loader.discover(folder, pattern=name, top_level_dir=os.getcwd() if os.path.exists(os.path.join(folder, "__init__.py")) else folder)]
        while stack:
            one = stack.pop()
            if isinstance(one, unittest.TestSuite):
                stack.extend(reversed(list(one)))
            elif type(one).__name__ != "_FailedTest":
                one.setUpClass()
                checks.append(case_check(one._testMethodName, type(one), one._testMethodName, None))
    work(checks)


def run_quietly(check, quick):
    """True when the test passes; a test that exceeds its budget does not."""
    try:
        return bool((check.quick if quick else check.slow)())
    except OverBudget:
        return None
    except BaseException:
        return False


# ---- observe: which lines each test runs, whether it passes, how many steps it takes


def observe(checks):
    lines = {}
    current = set()

    def trace(frame, event, _):
        path = frame.f_code.co_filename
        if not is_ours(path):
            return None
        if event == "line":
            current.add((path, frame.f_lineno))
        return trace

    tests = []
    for check in checks:
        current.clear()
        give_ticks(TASK["observeTicks"])
        sys.settrace(trace)
        try:
            good = run_quietly(check, False)
        finally:
            sys.settrace(None)
        good = bool(good)
        tests.append({"name": check.name, "passed": good, "ticks": ticks_given - ticks_left, "quick": check.quick is not None})
        for path, line in current:
            counts = lines.setdefault(os.path.relpath(path, ROOT), {}).setdefault(line, [0, 0])
            counts[0 if not good else 1] += 1
    write({"tests": tests, "lines": lines})
    failing = sum(not test["passed"] for test in tests)
    print(f"{len(tests)} tests, {failing} fail; {sum(map(len, lines.values()))} lines of {len(lines)} files executed")


def write(result):
    # A candidate may have removed the folder.
    os.makedirs(TASK_FOLDER, exist_ok=True)
    with open(os.path.join(TASK_FOLDER, "result.json"), "w", encoding="utf-8") as handle:
        json.dump(result, handle)


# ---- search


class Unit:
    """A function of the project whose code is exchanged in place."""

    def __init__(self, spec, source):
        self.spec, self.source = spec, source
        self.path = os.path.join(ROOT, spec["path"])
        self.functions = []
        self.base = None

    def find(self, functions):
        wanted = (self.path, self.spec["name"])
        for function in functions:
            code = function.__code__
            if (code.co_filename, code.co_name) == wanted and self.spec["firstLine"] <= code.co_firstlineno <= self.spec["line"]:
                self.functions.append((function, code, copy.deepcopy(function.__defaults__), copy.deepcopy(function.__kwdefaults__)))
        if self.functions:
            self.base = self.compiled(self.source[self.spec["start"]:self.spec["end"]])

    def compiled(self, text):
        """The code of the function and its argument defaults, as text; None when it does not compile."""
        indent = self.spec["indent"]
        head = f"class {self.spec['owner']}:" if self.spec["owner"] else "if 1:"
        tree = ast.parse(f"{head}\n{indent}{text}" if indent else text, self.path)
        definition = tree.body[0].body[0] if indent else tree.body[0]
        if len(tree.body) != 1 or not isinstance(definition, (ast.FunctionDef, ast.AsyncFunctionDef)):
            raise SyntaxError("not one function")
        arguments = definition.args
        Instrument().visit(tree)
        ast.increment_lineno(tree, self.spec["line"] - (2 if indent else 1))
        code = compile(tree, self.path, "exec", dont_inherit=True)
        if indent and self.spec["owner"]:
            code = next(one for one in code.co_consts if isinstance(one, types.CodeType))
        found = [one for one in code.co_consts if isinstance(one, types.CodeType) and one.co_name == self.spec["name"]]
        return found[-1], arguments

    def edited(self, splices):
        text, start = self.source, self.spec["start"]
        pieces, at = [], start
        for low, high, replacement in splices:
            pieces += (text[at:low], replacement)
            at = high
        return "".join(pieces) + text[at:self.spec["end"]]

    def install(self, code, arguments):
        changed = ast.dump(arguments) != ast.dump(self.base[1])
        for function, _, defaults, keyword_defaults in self.functions:
            function.__code__ = code
            function.__defaults__ = copy.deepcopy(defaults)
            function.__kwdefaults__ = copy.deepcopy(keyword_defaults)
            if changed:
                scope = function.__globals__
                values = [eval(compile(ast.Expression(one), "<default>", "eval"), scope) for one in arguments.defaults]
                function.__defaults__ = tuple(values) or None

    def restore(self):
        for function, code, defaults, keyword_defaults in self.functions:
            function.__code__ = code
            function.__defaults__ = copy.deepcopy(defaults)
            function.__kwdefaults__ = copy.deepcopy(keyword_defaults)


def fingerprint(code):
    """Equal for functions that Python compiles to the same: what differs in blanks, comments or brackets alone."""
    constants = tuple(fingerprint(one) if isinstance(one, types.CodeType) else (type(one).__name__, repr(one)) for one in code.co_consts)
    return (code.co_code, constants, code.co_names, code.co_varnames, code.co_freevars, code.co_cellvars, getattr(code, "co_exceptiontable", b""))


class State:
    """Containers at module level, put back between candidates; caches are emptied."""

    def __init__(self, paths):
        self.saved, self.caches = [], []
        for module in list(sys.modules.values()):
            path = getattr(module, "__file__", None)
            if not path or os.path.realpath(path) not in paths:
                continue
            for name, value in list(vars(module).items()):
                if name.startswith("__"):
                    continue
                if type(value) in (list, dict, set, int, float, str, bool) or value is None:
                    with contextlib.suppress(Exception):
                        self.saved.append((module, name, value, copy.deepcopy(value)))
                elif hasattr(value, "cache_clear"):
                    self.caches.append(value)

    def restore(self):
        for module, name, value, saved in self.saved:
            if type(value) in (list, dict, set) and value != saved:
                fresh = copy.deepcopy(saved)
                value.clear()
                value.extend(fresh) if type(value) is list else value.update(fresh)
            if getattr(module, name, None) is not value:
                setattr(module, name, value)
        for cached in self.caches:
            cached.cache_clear()


UNRUN, FAILED, PLAUSIBLE, INVALID, OVER, SAME, HUNG = range(7)


def read_candidates():
    candidates = []
    with open(os.path.join(TASK_FOLDER, "candidates.jsonl"), encoding="utf-8") as handle:
        for line in handle:
            candidates.append(json.loads(line))
    return candidates


def prepare_units():
    sources, units = {}, []
    functions = [one for one in gc.get_objects() if isinstance(one, types.FunctionType)]
    for spec in TASK["units"]:
        path = os.path.join(ROOT, spec["path"])
        if path not in sources:
            with open(path, encoding="utf-8", newline="") as handle:
                sources[path] = handle.read()
        unit = Unit(spec, sources[path])
        with contextlib.suppress(SyntaxError, ValueError, StopIteration, IndexError):
            unit.find(functions)
        units.append(unit)
    return units


def split_checks(checks):
    return [checks[index] for index in TASK["failing"]], [checks[index] for index in TASK["passing"]]


def silence():
    null = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(null, descriptor)
    sys.stdout = sys.stderr = io.StringIO()


def limit_memory():
    with contextlib.suppress(Exception):
        with open("/proc/self/statm") as handle:
            used = int(handle.read().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (used + TASK["memoryBytes"],) * 2)


class Search:
    def __init__(self, checks):
        self.started = time.monotonic()
        self.units = prepare_units()
        self.candidates = read_candidates()
        self.failing, self.passing = split_checks(checks)
        count = max(1, len(self.candidates))
        self.status = mmap.mmap(-1, count)
        self.position = mmap.mmap(-1, 8 * 16)
        self.quick = all(check.quick is not None for check in self.failing)
        self.state = State({unit.path for unit in self.units})
        self.seen = set()
        self.workers = max(1, min(TASK["workers"], 8))
        self.first = None
        self.replaced = 0

    def judge(self, index, budget):
        """Runs one candidate in this process."""
        unit_index, _, splices = self.candidates[index]
        unit = self.units[unit_index]
        if unit.base is None:
            return INVALID
        try:
            code, arguments = unit.compiled(unit.edited(splices))
        except (SyntaxError, ValueError, StopIteration, IndexError, RecursionError, MemoryError):
            return INVALID
        key = (unit_index, fingerprint(code), ast.dump(arguments))
        if key in self.seen:
            return SAME
        self.seen.add(key)
        if code.co_freevars != unit.functions[0][1].co_freevars:
            return INVALID
        try:
            unit.install(code, arguments)
        except BaseException:
            unit.restore()
            return INVALID
        try:
            return self.run_tests(budget)
        finally:
            unit.restore()

    def run_tests(self, budget):
        self.state.restore()
        passed = 0
        for check in self.failing:
            give_ticks(budget)
            good = run_quietly(check, self.quick)
            if good is None or ticks_left < 0:
                return OVER if passed else FAILED
            if not good:
                return FAILED
            passed += 1
        for check in self.passing:
            if check.quick is None:
                continue
            give_ticks(budget * 4)
            if not run_quietly(check, True):
                return FAILED
        return PLAUSIBLE

    def chunk(self, slot, indices, budget):
        """A child process: judges candidates one after the other and leaves each verdict in shared memory."""
        silence()
        limit_memory()
        sys.setrecursionlimit(600)
        gc.freeze()
        for index in indices:
            self.mark(slot, index)
            self.status[index] = self.judge(index, budget)
        self.mark(slot, -1)

    def mark(self, slot, index):
        self.position[slot * 8:slot * 8 + 8] = (index + 1).to_bytes(8, "little")

    def at(self, slot):
        return int.from_bytes(self.position[slot * 8:slot * 8 + 8], "little") - 1

    def limit(self):
        """Behind the first survivor only candidates of about its cost are still tried."""
        first = next((index for index in range(self.done_to) if self.status[index] == PLAUSIBLE), None)
        if first is None:
            return len(self.candidates)
        if self.first is None:
            self.first = time.monotonic() - self.started
        ceiling = self.candidates[first][1] + TASK["margin"]
        index = first
        while index < len(self.candidates) and self.candidates[index][1] <= ceiling:
            index += 1
        return index

    def run(self, indices, budget):
        size = TASK["chunk"] if self.quick else 1
        queue = [indices[at:at + size] for at in range(0, len(indices), size)]
        running, slots = {}, list(range(self.workers))
        self.done_to = 0
        end = len(self.candidates)
        while queue or running:
            while queue and slots and queue[0][0] < end and time.monotonic() - self.started < TASK["seconds"]:
                slot, part = slots.pop(0), queue.pop(0)
                self.mark(slot, part[0])
                pid = os.fork()
                if pid == 0:
                    try:
                        self.chunk(slot, part, budget)
                    finally:
                        os._exit(0)
                running[pid] = [slot, part, part[0], time.monotonic()]
            if not running:
                break
            for pid in list(running):
                slot, part, last, since = running[pid]
                ended = os.waitpid(pid, os.WNOHANG)[0] != 0
                now = self.at(slot)
                if now != last:
                    running[pid][2:] = [now, time.monotonic()]
                elif not ended and time.monotonic() - since > TASK["hangSeconds"]:
                    os.kill(pid, signal.SIGKILL)
                    os.waitpid(pid, 0)
                    ended = True
                if ended:
                    del running[pid]
                    slots.append(slot)
                    stuck = self.at(slot)
                    if stuck >= 0:
                        # It was killed, or the candidate killed it: replaced behind that one, so that nothing is skipped.
                        self.status[stuck] = HUNG
                        self.replaced += 1
                        rest = [index for index in part if index > stuck]
                        if rest:
                            queue.insert(0, rest)
            pending = [value[1][0] for value in running.values()] + ([queue[0][0]] if queue else [len(self.candidates)])
            self.done_to = min(pending)
            end = self.limit()
            time.sleep(0.002)

    def survivors(self):
        self.done_to = len(self.candidates)
        end = self.limit()
        return [index for index in range(end) if self.status[index] == PLAUSIBLE]

    def confirm(self, index):
        """The whole of the collected tests as the runner runs them, in original order, in a process of its own."""
        pid = os.fork()
        if pid == 0:
            good = False
            try:
                silence()
                limit_memory()
                signal.alarm(15)
                unit_index, _, splices = self.candidates[index]
                unit = self.units[unit_index]
                unit.install(*unit.compiled(unit.edited(splices)))
                good = True
                for check in self.order:
                    give_ticks(TASK["confirmTicks"])
                    good = good and bool(run_quietly(check, False))
            finally:
                os._exit(0 if good else 1)
        return os.waitpid(pid, 0)[1] == 0


def search(checks):
    engine = Search(checks)
    wanted = {id(check) for check in engine.failing + engine.passing}
    engine.order = [check for check in checks if id(check) in wanted]
    count = len(engine.candidates)
    engine.run(list(range(count)), TASK["ticks"])
    again = [index for index in range(count) if engine.status[index] == OVER]
    if again and not engine.survivors():
        engine.run(again[:400], TASK["ticks"] * 40)
    found = engine.survivors()
    confirmed = []
    for index in found[:TASK["mostSurvivors"]]:
        if engine.confirm(index):
            confirmed.append(index)
    seconds = time.monotonic() - engine.started
    statuses = list(engine.status[:count])
    executed = sum(one in (FAILED, PLAUSIBLE, OVER, HUNG) for one in statuses)
    stats = {
        "candidates": count, "executed": executed, "same": statuses.count(SAME), "invalid": statuses.count(INVALID),
        "overBudget": statuses.count(OVER), "hung": statuses.count(HUNG), "plausible": len(found), "confirmed": len(confirmed),
        "seconds": round(seconds, 3), "firstSeconds": engine.first and round(engine.first, 3), "replacedWorkers": engine.replaced,
        "inProcess": engine.quick,
    }
    behaviour = compare(engine, confirmed) if len(confirmed) > 1 else {}
    write({"stats": stats, "survivors": confirmed, "behaviour": behaviour})
    way = "in process" if engine.quick else "with one process per candidate, since the failing tests need fixtures"
    print(f"{executed} of {count} candidates executed {way} in {seconds:.2f} s ({executed / max(seconds, 1e-6):.0f}/s)")
    print(f"not executed: {stats['same']} compile to what was tried before, {stats['invalid']} do not compile, {statuses.count(UNRUN)} were behind the stop")
    print(f"{stats['overBudget'] + stats['hung']} exceeded their budget; {len(found)} pass the failing tests, {len(confirmed)} of them also all others in original order")


# ---- compare: what survivors do on inputs near those of the tests


def variations(value, depth=0):
    """Values near value, always the same ones in the same order."""
    if isinstance(value, bool):
        yield not value
    elif isinstance(value, int):
        yield from (value + 1, value - 1, 0, 1, -value, value * 2, 2, 3, 5, 7, 10)
    elif isinstance(value, float):
        yield from (value + 1.0, value - 0.5, 0.0, -value)
    elif isinstance(value, str):
        yield from (value[1:], value[:-1], "", value + value, value[::-1], value.upper(), value + "a", value.swapcase(), " " + value, value[:1])
    elif isinstance(value, (list, tuple)):
        kind = type(value)
        if kind in (list, tuple):
            yield from (value[1:], value[:-1], value[::-1], value + value, value[:1], kind())
            if depth < 2:
                for position, item in enumerate(value[:3]):
                    for other in list(variations(item, depth + 1))[:4]:
                        yield value[:position] + kind([other]) + value[position + 1:]
    elif isinstance(value, dict) and type(value) is dict:
        for key in list(value)[:3]:
            yield {other: item for other, item in value.items() if other != key}
            if depth < 2:
                for other in list(variations(value[key], depth + 1))[:3]:
                    yield {**value, key: other}
    elif isinstance(value, set) and type(value) is set:
        yield set()
        yield set(list(sorted(value, key=repr))[1:])


def record_calls(engine, unit):
    """The arguments of calls that the tests make."""
    codes = {function.__code__ for function, *_ in unit.functions}
    calls, seen = [], set()

    def profile(frame, event, _):
        if event != "call" or frame.f_code not in codes or len(calls) > 40:
            return
        code = frame.f_code
        if code.co_flags & 0x0C or code.co_kwonlyargcount:
            return
        with contextlib.suppress(BaseException):
            given = [frame.f_locals[name] for name in code.co_varnames[:code.co_argcount]]
            key = repr(given)
            if len(key) < 2000 and key not in seen and " at 0x" not in key:
                seen.add(key)
                calls.append(copy.deepcopy(given))

    for check in engine.order:
        give_ticks(TASK["ticks"])
        sys.setprofile(profile)
        try:
            run_quietly(check, check.quick is not None)
        finally:
            sys.setprofile(None)
    return calls


def inputs_near(calls):
    inputs, seen = [], set()

    def add(given):
        key = repr(given)
        if key not in seen and len(key) < 2000:
            seen.add(key)
            inputs.append(given)

    for given in calls[:12]:
        add(given)
    for given in calls[:12]:
        for position, value in enumerate(given):
            for other in variations(value):
                add(given[:position] + [other] + given[position + 1:])
    return inputs[:400]


def describe(value):
    if isinstance(value, types.GeneratorType):
        value = [one for _, one in zip(range(200), value)]
    text = repr(value)
    return "object" if " at 0x" in text else text[:4000]


def behaviour_of(engine, index, inputs):
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        answers = []
        try:
            silence()
            limit_memory()
            signal.alarm(10)
            sys.setrecursionlimit(600)
            unit_index, _, splices = engine.candidates[index] if index >= 0 else (engine.compared, 0, [])
            unit = engine.units[unit_index]
            if index >= 0:
                unit.install(*unit.compiled(unit.edited(splices)))
            function = unit.functions[0][0]
            for given in inputs:
                engine.state.restore()
                give_ticks(TASK["ticks"])
                mine = copy.deepcopy(given)
                try:
                    answer = describe(function(*mine)) + " / " + repr(mine)[:2000]
                except OverBudget:
                    answer = "over budget"
                except BaseException as error:
                    answer = "raises " + type(error).__name__
                answers.append(hashlib.sha256(answer.encode("utf-8", "replace")).hexdigest()[:12] + ("!" if answer.startswith("raises") else ""))
            os.write(writing, json.dumps(answers).encode())
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as handle:
        data = handle.read()
    os.waitpid(pid, 0)
    return json.loads(data) if data else None


def compare(engine, confirmed):
    behaviour = {}
    for unit_index in sorted({engine.candidates[index][0] for index in confirmed}):
        unit = engine.units[unit_index]
        engine.compared = unit_index
        inputs = inputs_near(record_calls(engine, unit))
        if not inputs:
            continue
        behaviour[f"original:{unit_index}"] = behaviour_of(engine, -1, inputs)
        for index in confirmed:
            if engine.candidates[index][0] == unit_index:
                behaviour[str(index)] = behaviour_of(engine, index, inputs)
    return behaviour


def main():
    install_hook()
    work = {"observe": observe, "search": search}[MODE]
    called = []

    def once(checks):
        called.append(True)
        work(checks)

    if TASK["runner"] == "pytest":
        with_pytest(once)
    else:
        with_unittest(once)
    if not called:
        print("The tests could not be collected in this process.")
        sys.exit(3)


main()
`;
