/** How a phase tells what it is doing; a door decides where that goes (a terminal, the Actions log, nowhere). */
export interface Progress {
  /** Runs `work` under a title that is shown while it lasts; titles may nest. */
  step<T>(title: string, work: () => Promise<T>): Promise<T>;
  /** A line a user should see. */
  note(line: string): void;
  /** Something went less well than asked; the work goes on. */
  warn(line: string): void;
  /** Detail for debugging. */
  detail(line: string): void;
}

/** Progress that nobody looks at. */
export const silentProgress: Progress = {
  step: (_title, work) => work(),
  note: () => undefined,
  warn: () => undefined,
  detail: () => undefined,
};
