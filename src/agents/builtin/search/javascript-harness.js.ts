/**
 * Plain JavaScript that collects tests under the project's own runner and runs them again and again. It is put in front
 * of the runner-specific few lines that load it; `__plan` is defined there.
 */
export const javascriptHarness = String.raw`
const __now = performance.now.bind(performance);
// Stacks and differences are for people; here only the verdict counts.
Error.stackTraceLimit = 0;
const __setTimeout = globalThis.setTimeout;
const __clearTimeout = globalThis.clearTimeout;
class __OverBudget extends Error {}
let __left = Infinity;
globalThis.__bugfixMutant = 0;
globalThis.__bugfixTick = () => { if (--__left < 0) throw new __OverBudget('over budget'); };
let __lines = new Set();
globalThis.__bugfixLine = (file, line) => { __lines.add(file * 1e6 + line); };
const __calls = {};
globalThis.__bugfixCall = (key, given) => {
  const known = (__calls[key] ??= new Map());
  if (known.size >= 12) return;
  try { const copy = structuredClone(given); const text = __show(copy); if (text.length < 2000 && text === JSON.stringify(copy)) known.set(text, copy); } catch {}
};

const __root = { name: '', parent: null, before: [], after: [], beforeAll: [], afterAll: [] };
let __suite = __root;
const __tests = [];

function __body(args) { return args.find((one) => typeof one === 'function'); }
function __format(name, values, index) {
  let at = 0;
  return String(name).replace(/%([sdifjoO#%p$])/g, (all, kind) => kind === '%' ? '%' : kind === '#' ? String(index) : typeof values[at] === 'object' ? JSON.stringify(values[at++]) : String(values[at++]))
    .replace(/\$(\w+)/g, (all, key) => values[0] !== null && typeof values[0] === 'object' && key in values[0] ? String(values[0][key]) : all);
}
function __addTest(name, fn, values) {
  const titles = [];
  for (let at = __suite; at.parent; at = at.parent) titles.unshift(at.name);
  __tests.push({ name: [...titles, String(name)].join(' > '), suite: __suite, fn, values });
}
function __addSuite(name, fn, values) {
  const outer = __suite;
  __suite = { name: String(name), parent: outer, before: [], after: [], beforeAll: [], afterAll: [] };
  try { fn?.apply(undefined, values ?? []); } finally { __suite = outer; }
}
function __collector(add) {
  const collect = (name, ...args) => { add(typeof name === 'function' ? name.name : name, __body(args)); };
  const skip = () => {};
  const each = (table, ...rest) => {
    if (table?.raw !== undefined) throw new Error('template tables are not supported');
    return (name, ...args) => [...table].forEach((row, index) => {
      const values = Array.isArray(row) ? row : [row];
      add(__format(name, values, index), __body(args), values);
    });
  };
  Object.assign(collect, { each, for: (table) => (name, ...args) => [...table].forEach((row, index) => add(__format(name, [row], index), __body(args), [row])),
    only: collect, concurrent: collect, sequential: collect, skip: Object.assign(skip, { each: () => skip }), todo: skip, fails: skip, failing: skip,
    skipIf: (condition) => (condition ? skip : collect), runIf: (condition) => (condition ? collect : skip) });
  return collect;
}
const __describe = __collector(__addSuite);
const __test = __collector(__addTest);
const __hooks = {
  beforeEach: (fn) => { __suite.before.push(fn); }, afterEach: (fn) => { __suite.after.push(fn); },
  beforeAll: (fn) => { __suite.beforeAll.push(fn); }, afterAll: (fn) => { __suite.afterAll.push(fn); },
};
const __collectors = { describe: __describe, context: __describe, suite: __describe, it: __test, test: Object.assign(__test, { test: __test, it: __test, describe: __describe, suite: __describe, ...__hooks, before: __hooks.beforeAll, after: __hooks.afterAll }), specify: __test, ...__hooks, before: __hooks.beforeAll, after: __hooks.afterAll, setup: __hooks.beforeEach, teardown: __hooks.afterEach };

function __chain(suite, key) {
  const all = [];
  for (let at = suite; at; at = at.parent) all.unshift(...at[key]);
  return all;
}
function __within(promise) {
  let timer;
  return Promise.race([promise, new Promise((_, reject) => { timer = __setTimeout(() => reject(new Error('too slow')), __plan.asyncMilliseconds); })]).finally(() => __clearTimeout(timer));
}
function __call(fn, values, context) {
  if (values === undefined && fn.length === 1 && __plan.style !== 'node' && __plan.style !== 'vitest')
    return new Promise((resolve, reject) => fn.call(context, (error) => (error ? reject(error) : resolve())));
  return fn.apply(context, values ?? [__testContext]);
}
const __context = { timeout() { return this; }, slow() { return this; }, retries() { return this; }, skip() { throw new Error('skipped'); } };
/** True, false, or a promise of one; synchronous tests stay synchronous. */
function __runTest(test, budget) {
  __left = budget;
  Error.stackTraceLimit = 0;
  test.hooks ??= { before: __chain(test.suite, 'before'), after: __chain(test.suite, 'after').reverse() };
  const steps = [...test.hooks.before.map((fn) => [fn]), [test.fn, test.values], ...test.hooks.after.map((fn) => [fn])];
  const go = (index) => {
    for (let at = index; at < steps.length; at++) {
      const result = __call(steps[at][0], steps[at][1] ?? (steps[at][0] === test.fn ? undefined : []), __context);
      if (typeof result?.then === 'function') return __within(result).then(() => go(at + 1));
    }
    return __left >= 0;
  };
  try {
    const result = go(0);
    return typeof result?.then === 'function' ? result.catch(() => false) : result;
  } catch { return false; }
}

async function __prepare() {
  for (const test of __tests) {
    if (typeof test.fn !== 'function') test.fn = () => { throw new Error('no body'); };
    for (const fn of __chain(test.suite, 'beforeAll').filter((one) => !one.__done)) { fn.__done = true; await fn(); }
  }
}

async function __observe() {
  const tests = [], lines = {};
  for (const test of __tests) {
    __lines = new Set();
    const passed = (await __runTest(test, __plan.ticks)) === true;
    const ticks = Math.min(__plan.ticks, __plan.ticks - Math.max(__left, 0));
    tests.push({ name: test.name, passed, quick: true, ticks });
    for (const line of __lines) {
      const counts = (lines[line] ??= [0, 0]);
      counts[passed ? 1 : 0] += 1;
    }
  }
  return { tests, lines, calls: Object.fromEntries(Object.entries(__calls).map(([key, known]) => [key, [...known.values()]])) };
}

async function __search() {
  const started = __now(), survivors = [];
  let executed = 0, first = null, ceiling = __plan.ceiling;
  const over = [];
  const judge = async (id, budget) => {
    globalThis.__bugfixMutant = id;
    let passed = 0;
    for (const index of __plan.failing) {
      const result = __runTest(__tests[index], budget);
      const good = typeof result === 'boolean' ? result : await result;
      if (!good) return __left < 0 && passed > 0 ? 'over' : 'failed';
      passed++;
    }
    for (const index of __plan.passing) {
      const result = __runTest(__tests[index], budget * 4);
      if (!(typeof result === 'boolean' ? result : await result)) return 'failed';
    }
    return 'plausible';
  };
  const consider = async (entries, budget) => {
    for (const [id, score] of entries) {
      if (score > ceiling || __now() - started > __plan.seconds * 1000) break;
      __fs.writeSync(__position, String(id).padEnd(10), 0);
      const verdict = await judge(id, budget);
      executed++;
      if (verdict === 'over') over.push([id, score]);
      if (verdict !== 'plausible') continue;
      survivors.push(id);
      if (first === null) { first = (__now() - started) / 1000; ceiling = Math.min(ceiling, score + __plan.margin); }
    }
  };
  await consider(__plan.mutants, __plan.ticks);
  if (survivors.length === 0) await consider(over.slice(0, 400), __plan.ticks * 40);
  globalThis.__bugfixMutant = 0;
  const behaviour = survivors.length > 1 ? __compare(survivors.slice(0, 60)) : {};
  return { executed, survivors, behaviour, overBudget: over.length, seconds: (__now() - started) / 1000, firstSeconds: first };
}

function* __variations(value, depth = 0) {
  if (typeof value === 'boolean') yield !value;
  else if (typeof value === 'number') yield* [value + 1, value - 1, 0, 1, -value, value * 2, 2, 3, 5, 10, 0.5];
  else if (typeof value === 'string') yield* [value.slice(1), value.slice(0, -1), '', value + value, [...value].reverse().join(''), value.toUpperCase(), value + 'a', ' ' + value, value.slice(0, 1)];
  else if (Array.isArray(value)) {
    yield* [value.slice(1), value.slice(0, -1), [...value].reverse(), [...value, ...value], value.slice(0, 1), []];
    if (depth < 2) for (let at = 0; at < Math.min(3, value.length); at++) for (const other of [...__variations(value[at], depth + 1)].slice(0, 4)) yield value.with ? value.with(at, other) : value.map((one, index) => (index === at ? other : one));
  } else if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype && depth < 2) {
    for (const key of Object.keys(value).slice(0, 4)) {
      const { [key]: dropped, ...rest } = value;
      yield rest;
      for (const other of [...__variations(dropped, depth + 1)].slice(0, 3)) yield { ...value, [key]: other };
    }
  }
}
function __show(value) {
  const seen = new Set();
  return JSON.stringify(value, (key, one) => {
    if (typeof one === 'function') return 'function';
    if (typeof one === 'bigint') return one + 'n';
    if (typeof one === 'number' && !Number.isFinite(one)) return String(one);
    if (one === undefined) return 'undefined';
    if (one instanceof Map || one instanceof Set) return [...one];
    if (one !== null && typeof one === 'object') { if (seen.has(one)) return 'again'; seen.add(one); }
    return one;
  });
}
/** Calls recorded while the tests run, varied, and what each survivor answers to them. */
function __compare(survivors) {
  const behaviour = {};
  for (const [key, ids] of Object.entries(__plan.functions)) {
    const mine = survivors.filter((id) => id >= ids[0] && id < ids[1]);
    const fn = globalThis.__bugfixFunctions?.[key];
    const calls = (__plan.calls[key] ?? []);
    if (fn === undefined || mine.length === 0 || calls.length === 0) continue;
    const inputs = [], known = new Set();
    const add = (given) => { const text = __show(given); if (text.length < 2000 && !known.has(text)) { known.add(text); inputs.push(given); } };
    calls.forEach(add);
    for (const given of calls) given.forEach((value, at) => { for (const other of __variations(value)) add(given.map((one, index) => (index === at ? other : one))); });
    for (const id of [0, ...mine]) {
      globalThis.__bugfixMutant = id;
      behaviour[id === 0 ? 'original:' + key : id] = inputs.slice(0, 400).map((given) => {
        __left = __plan.ticks;
        const copy = structuredClone(given);
        try { const answer = fn(...copy); return __show([answer, copy]).slice(0, 400); } catch (error) { return 'raises ' + error?.name + '!'; }
      });
    }
  }
  globalThis.__bugfixMutant = 0;
  return behaviour;
}
async function __main() {
  await __prepare();
  const result = __plan.mode === 'observe' ? await __observe() : await __search();
  __fs.writeFileSync(__plan.folder + '/result.json', JSON.stringify(result));
  const rate = result.executed === undefined ? '' : result.executed + ' of ' + __plan.mutants.length + ' candidates executed in ' + result.seconds.toFixed(2) + ' s (' + Math.round(result.executed / Math.max(result.seconds, 1e-6)) + '/s); ' + result.survivors.length + ' pass all tests';
  console.log(rate || result.tests.length + ' tests, ' + result.tests.filter((one) => !one.passed).length + ' fail');
}
`;
