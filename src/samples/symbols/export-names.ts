/** Names that `export { a, b as c }` and `module.exports = { a, b: c }` export, however they are declared. */
export function exportedNames(source: string): Set<string> {
  const names = new Set<string>();
  for (const [, clause = ''] of source.matchAll(/\bexport\s*(?:type\s*)?\{([^{}]*)(?:\}|$)/g)) {
    for (const item of clause.replace(/\/\/.*$|\/\*.*?\*\//gm, '').split(',')) {
      const name =
        item
          .trim()
          .replace(/^type\s+/, '')
          .split(/\s+as\s+/)
          .at(-1)
          ?.trim() ?? '';
      if (/^[\w$]+$/.test(name)) names.add(name);
    }
  }
  for (const [, body = ''] of source.matchAll(/\bmodule\.exports\s*=\s*\{([^{}]*)\}/g)) {
    for (const item of body.split(',')) {
      const name = item.trim().split(/[\s:(]/)[0] ?? '';
      if (/^[\w$]+$/.test(name)) names.add(name);
    }
  }
  return names;
}
