import type { StopReason } from '../../agent.ts';

/** How a run ended, in the agent's view; whether it succeeded is judged elsewhere. */
export interface RunEnd {
  stopReason: StopReason;
  /** One sentence. */
  explanation: string;
  candidates?: number;
  /** Added to the tags of the trajectory. */
  tags?: Record<string, unknown>;
}
