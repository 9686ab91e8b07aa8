import { type BugDefinition, bugDefinitionSchema } from './definition.ts';

/** Columns of a line; a value that fits into one is not broken up. */
const width = 110;

function format(value: unknown, indentation: string, before: number): string {
  const flat = oneLine(value).length;
  if (typeof value !== 'object' || value === null || flat + indentation.length + before < width) return oneLine(value);
  const inner = `${indentation}  `;
  const lines = Array.isArray(value)
    ? value.map((item) => `${inner}${format(item, inner, 0)}`)
    : Object.entries(value).map(
        ([key, item]) => `${inner}${JSON.stringify(key)}: ${format(item, inner, key.length + 4)}`,
      );
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${lines.join(',\n')}\n${indentation}${close}`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

/** A definition as the text of its file: fields in the schema's order, small values on one line, so that it can be read. */
export function formatDefinition(definition: BugDefinition): string {
  // Fields that are undefined are not there.
  return `${format(JSON.parse(JSON.stringify(bugDefinitionSchema.parse(definition))), '', 0)}\n`;
}
