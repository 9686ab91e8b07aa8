import type { Session } from '../session/session.ts';
import { orient } from './orient.ts';
import type { RunEnd } from './run-end.ts';
import { searchByRunner } from './search-by-runner.ts';
import { rankUnits } from './suspects.ts';

/** Searches for a repair by itself: looks around, ranks suspicious functions, tries candidates, verifies the best. */
export async function autonomousRun(session: Session): Promise<RunEnd> {
  const orientation = await orient(session);
  const suspects = await rankUnits(session, orientation);
  if (suspects.length === 0) {
    return { stopReason: 'unsupported', explanation: 'No function that the failing tests use was found.' };
  }
  return searchByRunner(session, orientation, suspects);
}
