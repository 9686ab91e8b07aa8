/** GitHub starts at most 256 jobs of one matrix. */
export const mostShards = 256;
