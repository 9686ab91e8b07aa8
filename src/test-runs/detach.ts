/**
 * A copy of a piece of a larger text: engines keep the whole text alive as long as any piece of it is kept, and
 * a log is read in pieces of a megabyte.
 */
export function detach(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
