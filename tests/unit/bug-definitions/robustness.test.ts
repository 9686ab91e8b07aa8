import { describe, expect, test } from 'vitest';
import { injectBug } from '../../../src/bug-definitions/inject.ts';
import { readBugPatch } from '../../../src/bug-definitions/synthesis/read-patch.ts';
import { synthesise } from '../../../src/bug-definitions/synthesis/synthesise.ts';

const patch = `--- a/cache.py
+++ b/cache.py
@@ -4,9 +4,8 @@ def lookup(cache, key, load):
     hits = cache.get("hits", 0)
     value = cache.get(key)
     if value is None:
         value = load(key)
-        cache[key] = value
-    cache["hits"] = hits + 1
+    cache["hits"] = value
     return value
`;

async function inject(source: string): Promise<string> {
  const synthesis = await synthesise({ patch: readBugPatch(patch, 'p.patch'), id: 'bug', description: 'a bug' });
  if (synthesis.status === 'failed') throw new Error(synthesis.reason);
  const injection = await injectBug(synthesis.definition, source);
  return injection.injected ? injection.source : injection.reason;
}

describe('a definition works on other correct implementations', () => {
  test('with other local names', async () => {
    const source = `def lookup(store, name, fetch):
    count = store.get("hits", 0)
    found = store.get(name)
    if found is None:
        found = fetch(name)
        store[name] = found
    store["hits"] = count + 1
    return found
`;
    expect(await inject(source)).toBe(
      source.replace('        store[name] = found\n', '').replace('count + 1', 'found'),
    );
  });

  test('with independent statements in another order and others between', async () => {
    const source = `def lookup(cache, key, load):
    value = cache.get(key)
    hits = cache.get("hits", 0)
    print(key)
    cache["hits"] = hits + 1
    if value is None:
        value = load(key)
        print(value)
        cache[key] = value
    return value
`;
    expect(await inject(source)).toBe(source.replace('        cache[key] = value\n', '').replace('hits + 1', 'value'));
  });

  test('with comments, other quotes and line breaks, which stay as they are', async () => {
    const source = `def lookup(cache, key, load):
    # how often
    hits = cache.get('hits',
                     0)
    value = cache.get( key )
    if (value is None):
        value = load(key)   # slow
        cache[key] = value  # remember
    cache['hits'] = (
        hits + 1  # one more
    )
    return value
`;
    expect(await inject(source)).toBe(
      source
        .replace('        cache[key] = value  # remember\n', '')
        .replace('(\n        hits + 1  # one more\n    )', 'value'),
    );
  });
});
