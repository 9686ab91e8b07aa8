import { perTrajectory, type SampleEvidence } from './evidence.ts';
import type { PlanSignals } from './plan-signals.ts';
import { present, rounded } from './present.ts';

function signals(plan: PlanSignals) {
  return present({
    thoughtActionsCount: plan.thoughts,
    planAdherence: plan.intentions === 0 ? undefined : rounded(plan.carriedOut / plan.intentions),
    intentions: plan.intentions === 0 ? undefined : { stated: plan.intentions, carriedOut: plan.carriedOut },
    verificationStepsCompleted: plan.edits === 0 ? undefined : plan.verified,
    repeatedMistakes: plan.repeatedMistakes,
    contradictions: plan.contradictions,
  });
}

/** Whether each trajectory did what it announced, checked its work, and learned from what went wrong. */
export function planAndMemorySignals(evidence: SampleEvidence): Record<string, unknown> {
  return perTrajectory(evidence, ({ plan }) => signals(plan)) ?? {};
}
