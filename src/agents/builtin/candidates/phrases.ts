import type { Profile } from './profile.ts';

/** Small pieces of code as `profile`'s language writes them. */
export interface Phrases {
  not(condition: string): string;
  and(left: string, right: string): string;
  or(left: string, right: string): string;
  /** One statement under a condition; continuation lines begin with `indent`. */
  conditional(condition: string, statement: string, indent: string): string;
  /** Conditions that a name alone suggests, the likeliest first. */
  conditionsOn(name: string): string[];
  /** Values that early returns give. */
  plainValues: readonly string[];
}

const simple = /^[\w.$]+(\([^()]*\)|\[[^[\]]*\])*$/;

function grouped(text: string): string {
  return simple.test(text) ? text : `(${text})`;
}

const python: Phrases = {
  not: (condition) => `not ${grouped(condition)}`,
  and: (left, right) => `${groupedBoolean(left)} and ${groupedBoolean(right)}`,
  or: (left, right) => `${left} or ${right}`,
  conditional: (condition, statement, indent) => `if ${condition}:\n${indent}    ${statement}`,
  conditionsOn: (name) => [
    `not ${name}`,
    `${name} is None`,
    name,
    `${name} is not None`,
    `${name} == 0`,
    `${name} < 0`,
    `${name} <= 0`,
    `${name} > 0`,
    `len(${name}) == 0`,
    `${name} == 1`,
    `len(${name}) == 1`,
    `${name} < 2`,
  ],
  plainValues: ['None', '[]', '0', 'False', 'True', "''", '1', '-1', '{}', '()', 'set()'],
};

function groupedBoolean(text: string): string {
  return /\bor\b|\bif\b|\|\||\?/.test(text) ? `(${text})` : text;
}

const javascript: Phrases = {
  not: (condition) => `!${grouped(condition)}`,
  and: (left, right) => `${groupedBoolean(left)} && ${groupedBoolean(right)}`,
  or: (left, right) => `${left} || ${right}`,
  conditional: (condition, statement) => `if (${condition}) ${statement};`,
  conditionsOn: (name) => [
    `!${name}`,
    `${name} === null`,
    `${name} === undefined`,
    name,
    `${name} !== null`,
    `${name} !== undefined`,
    `${name} === 0`,
    `${name} < 0`,
    `${name} <= 0`,
    `${name} > 0`,
    `${name}.length === 0`,
    `${name} === 1`,
    `${name} < 2`,
  ],
  plainValues: ['null', 'undefined', '[]', '0', 'false', 'true', "''", '1', '-1', '{}', 'NaN'],
};

const curly: Phrases = {
  ...javascript,
  conditionsOn: (name) => [`${name} == 0`, `${name} < 0`, `${name} <= 0`, `${name} > 0`, `${name} != 0`],
  plainValues: ['0', 'false', 'true', '1', '-1'],
  conditional: (condition, statement, indent) => `if (${condition}) {\n${indent}    ${statement};\n${indent}}`,
};

const withoutParentheses: Phrases = {
  ...curly,
  conditional: (condition, statement, indent) => `if ${condition} {\n${indent}    ${statement}\n${indent}}`,
};

export function phrasesOf(profile: Profile): Phrases {
  if (profile.family === 'python') return python;
  if (profile.family === 'javascript') return javascript;
  return profile.family === 'go' || profile.family === 'rust' ? withoutParentheses : curly;
}
