import { z } from 'zod';

const texts = z
  .record(z.string(), z.string())
  .optional()
  .catch(undefined)
  .transform((value) => value ?? {});

/** The parts of a package.json that detection reads; anything of the wrong shape counts as absent. */
export const packageJsonSchema = z.object({
  packageManager: z.string().optional().catch(undefined),
  scripts: texts,
  dependencies: texts,
  devDependencies: texts,
  peerDependencies: texts,
  engines: texts,
  volta: texts,
});
export type PackageJson = z.infer<typeof packageJsonSchema>;

export function readPackageJson(text: string | undefined): PackageJson {
  let value: unknown = {};
  try {
    value = JSON.parse((text ?? '{}').replace(/^\uFEFF/, ''));
  } catch {
    // A broken manifest tells nothing.
  }
  return packageJsonSchema.catch(packageJsonSchema.parse({})).parse(value);
}
