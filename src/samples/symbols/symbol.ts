export const symbolTypes = ['function', 'method', 'class', 'type', 'constant'] as const;
export type SymbolType = (typeof symbolTypes)[number];

/** A named piece of a source file. */
export interface SourceSymbol {
  /** The full path within the file: `Class.method`. */
  path: string;
  type: SymbolType;
  /** First and last line, from 1, as numbered by the caller's text. */
  startLine: number;
  endLine: number;
  /** How far it is indented, in characters. */
  column: number;
  /** The last line of the part before the body. */
  signatureEndLine: number;
  /** The declaration without its body, white space collapsed. */
  signature: string;
  /** Whether it can be used from outside of its file. */
  exported: boolean;
}
