import { UserError } from '../errors/user-error.ts';
import { parseJson } from '../files/parse-json.ts';
import { ElementScanner } from '../trajectories/element-scanner.ts';

/** A metadata.json whose values keep the text in which they were written, so that replacing one leaves the others as they are. */
export interface MetadataDocument {
  value: Record<string, unknown>;
  /** The JSON text of each top-level value. */
  texts: Map<string, string>;
}

/** Reads metadata.json. Throws a UserError for invalid JSON (with line and column) or when it is not an object. */
export function readMetadataDocument(text: string): MetadataDocument {
  const value = parseJson(text, 'metadata.json');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UserError('metadata.json must hold a JSON object: {"author": ...}.');
  }
  const texts = new Map<string, string>();
  const scanner = new ElementScanner({
    wants: () => false,
    element: () => undefined,
    field: (key, raw) => {
      if (raw !== undefined) texts.set(key, raw.trim());
    },
  });
  scanner.push(Buffer.from(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text));
  return { value: value as Record<string, unknown>, texts };
}

/** The document with `changes` put in place of, or behind, its fields, as JSON text; a change to undefined removes the field. */
export function withChanges(document: MetadataDocument, changes: Readonly<Record<string, unknown>>): string {
  const keys = [...new Set([...Object.keys(document.value), ...Object.keys(changes)])];
  const fields = keys.flatMap((key) => {
    const text = key in changes ? indent(changes[key]) : (document.texts.get(key) ?? indent(document.value[key]));
    return text === undefined ? [] : [`  ${JSON.stringify(key)}: ${text}`];
  });
  return fields.length === 0 ? '{}\n' : `{\n${fields.join(',\n')}\n}\n`;
}

function indent(value: unknown): string | undefined {
  return JSON.stringify(value, null, 2)?.replaceAll('\n', '\n  ');
}
