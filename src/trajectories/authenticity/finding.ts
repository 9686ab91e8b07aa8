/** Something in a recording that its origin has to answer for. */
export interface Finding {
  /** `contradiction`: a real recording cannot look like this. `doubt`: unusual, not impossible. */
  severity: 'contradiction' | 'doubt';
  /** What, in a sentence. */
  message: string;
  /** The events concerned, counted from 0; at most ten are named. */
  events: number[];
}

/** A finding about `events`, of which the first ten are kept. */
export function finding(severity: Finding['severity'], message: string, events: readonly number[]): Finding {
  return { severity, message, events: events.slice(0, 10) };
}

/** The finding as a line: the message, and which events it is about. */
export function describeFinding({ message, events }: Finding): string {
  if (events.length === 0) return message;
  return `${message} (${events.length === 1 ? 'event' : 'events'} ${events.join(', ')})`;
}
