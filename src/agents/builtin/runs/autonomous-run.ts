import type { SearchEngine } from '../search/engine.ts';
import { createJavascriptEngine } from '../search/javascript-engine.ts';
import { pythonEngine } from '../search/python-engine.ts';
import { removeSearchFolder } from '../search/search-folder.ts';
import type { Session } from '../session/session.ts';
import { type Orientation, orient } from './orient.ts';
import type { RunEnd } from './run-end.ts';
import { searchByRunner } from './search-by-runner.ts';
import { searchInProcess } from './search-in-process.ts';
import { rankUnits } from './suspects.ts';

/** Searches for a repair by itself: looks around, ranks suspicious functions, tries candidates, verifies the best. */
export async function autonomousRun(session: Session): Promise<RunEnd> {
  const orientation = await orient(session);
  const files = await session.workspace.snapshot();
  try {
    return await searchEveryWay(session, orientation);
  } finally {
    await removeSearchFolder(session);
    await session.workspace.putBack(files);
  }
}

/** In one process where that works for the tests, else with one run of the runner per edit. */
async function searchEveryWay(session: Session, orientation: Orientation): Promise<RunEnd> {
  const engine = engineFor(session);
  if (engine !== undefined) {
    const files = await session.workspace.snapshot();
    const end = await searchInProcess(session, orientation, engine);
    if (end !== undefined) return end;
    await session.workspace.putBack(files);
    await session.think('The tests cannot be run in one process; fall back to one run per edit.', 'Solution');
  }
  const suspects = await rankUnits(session, orientation);
  if (suspects.length === 0) {
    return { stopReason: 'unsupported', explanation: 'No function that the failing tests use was found.' };
  }
  return searchByRunner(session, orientation, suspects);
}

function engineFor(session: Session): SearchEngine | undefined {
  const { language } = session.task.stack;
  if (language === 'python') return pythonEngine;
  return language === 'javascript' || language === 'typescript' ? createJavascriptEngine() : undefined;
}
