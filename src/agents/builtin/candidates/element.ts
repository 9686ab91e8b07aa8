import type { Tree } from 'web-tree-sitter';

/** A node of a syntax tree as a plain object: walking these is many times cheaper than asking the parser. */
export interface Element {
  type: string;
  named: boolean;
  /** UTF-16 units in the source; `end` is excluded. */
  start: number;
  end: number;
  /** Line of the start, from 1. */
  line: number;
  /** Its name in the parent's rule, where it has one. */
  field?: string;
  parent?: Element;
  children: Element[];
}

/** The whole of `tree` as elements, in one walk. */
export function elementsOf(tree: Tree): Element {
  const cursor = tree.walk();
  const build = (parent: Element | undefined): Element => {
    const field = cursor.currentFieldName;
    const element: Element = {
      type: cursor.nodeType,
      named: cursor.nodeIsNamed,
      start: cursor.startIndex,
      end: cursor.endIndex,
      line: cursor.startPosition.row + 1,
      children: [],
      ...(field === null || field === undefined ? {} : { field }),
      ...(parent === undefined ? {} : { parent }),
    };
    if (cursor.gotoFirstChild()) {
      do element.children.push(build(element));
      while (cursor.gotoNextSibling());
      cursor.gotoParent();
    }
    return element;
  };
  const root = build(undefined);
  cursor.delete();
  return root;
}

/** `element` and everything below it, in source order. */
export function* walk(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* walk(child);
}

export function childByField(element: Element, field: string): Element | undefined {
  return element.children.find((child) => child.field === field);
}

export function namedChildren(element: Element): Element[] {
  return element.children.filter((child) => child.named && !/comment$/.test(child.type));
}

/** The ancestors of `element`, the nearest first. */
export function* ancestors(element: Element): Generator<Element> {
  for (let at = element.parent; at !== undefined; at = at.parent) yield at;
}
