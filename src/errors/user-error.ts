/**
 * A failure that the user can mend: wrong input, missing tool, missing permission.
 * Doors print `problems` (all of them, one a line) without a stack; any other error is a bug of ours.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly problems: readonly string[];

  /** `problems`: what happened and what to do about it, one sentence or two each; at least one. */
  constructor(problems: string | readonly string[], options?: ErrorOptions) {
    const list = typeof problems === 'string' ? [problems] : problems;
    super(list.join('\n'), options);
    this.problems = list;
  }
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
