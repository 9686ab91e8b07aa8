import { z } from 'zod';

export const validationRecordName = 'validation.json';

/** What the checks of one sample came to; the job that gathers a matrix reads it as untrusted input. */
export const validatedSampleSchema = z.object({
  sample: z.string().regex(/^[\w.-]{1,200}$/),
  valid: z.boolean(),
  failed: z.array(z.object({ id: z.string().max(100), message: z.string().max(2000) })),
});
export type ValidatedSample = z.infer<typeof validatedSampleSchema>;

export const validationRecordSchema = z.object({ samples: z.array(validatedSampleSchema) });
