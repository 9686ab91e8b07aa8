import { z } from 'zod';

const texts = z.record(z.string(), z.string()).catch({});

/** The parts of a package.json that detection reads; anything of the wrong shape counts as absent. */
export const packageJsonSchema = z.object({
  name: z.string().optional().catch(undefined),
  packageManager: z.string().optional().catch(undefined),
  type: z.string().optional().catch(undefined),
  scripts: texts.optional().transform((value) => value ?? {}),
  dependencies: texts.optional().transform((value) => value ?? {}),
  devDependencies: texts.optional().transform((value) => value ?? {}),
  peerDependencies: texts.optional().transform((value) => value ?? {}),
  engines: texts.optional().transform((value) => value ?? {}),
  volta: texts.optional().transform((value) => value ?? {}),
  workspaces: z.unknown(),
  jest: z.unknown(),
  ava: z.unknown(),
  mocha: z.unknown(),
  tap: z.unknown(),
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
