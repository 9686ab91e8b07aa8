import { z } from 'zod';

export const buildRecordName = 'build.json';

/** What one build came to, in its artifact beside the sample; the job that merges a batch reads it as untrusted input. */
export const buildRecordSchema = z.looseObject({
  verdict: z
    .string()
    .regex(/^[a-z]+(-[a-z]+)*$/)
    .max(60),
  reason: z.string().max(10_000).default(''),
  repository: z.string().max(2000),
  title: z.string().max(2000).optional(),
  taskId: z
    .string()
    .regex(/^task-\d+$/)
    .optional(),
});
export type BuildRecord = z.infer<typeof buildRecordSchema>;
