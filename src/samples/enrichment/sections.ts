import type { EnrichmentSection } from '../metadata.ts';
import { diffSemantics } from './diff-semantics.ts';
import type { SampleEvidence } from './evidence.ts';
import { failureModeAnalysis } from './failure-mode-analysis.ts';
import { navigationMetrics } from './navigation-metrics.ts';
import { planAndMemorySignals } from './plan-and-memory-signals.ts';
import { stepLevelMetrics } from './step-level-metrics.ts';
import { taskGoal } from './task-goal.ts';
import { testExecution } from './test-execution.ts';

/** How each section is computed. */
export const sectionBuilders: Readonly<
  Record<EnrichmentSection, (evidence: SampleEvidence) => Record<string, unknown> | Promise<Record<string, unknown>>>
> = {
  taskGoal,
  failureModeAnalysis,
  stepLevelMetrics,
  diffSemantics,
  testExecution,
  navigationMetrics,
  planAndMemorySignals,
};

/** Computes `sections` from a sample's evidence. */
export async function buildSections(evidence: SampleEvidence, sections: readonly EnrichmentSection[]) {
  const built: Partial<Record<EnrichmentSection, Record<string, unknown>>> = {};
  for (const section of sections) built[section] = await sectionBuilders[section](evidence);
  return built;
}
