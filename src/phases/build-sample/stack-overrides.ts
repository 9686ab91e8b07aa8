import { UserError } from '../../errors/user-error.ts';
import type { stackFields } from '../../inputs/stack-fields.ts';
import { type StackOverrides, stackOverridesSchema } from '../../repository/detect-stack.ts';

/** What the user stated of the stack, checked; undefined when that is nothing. Throws a UserError with all problems. */
export function stackOverridesOf(
  stated: Partial<Record<keyof typeof stackFields, string | undefined>>,
): StackOverrides | undefined {
  const named = {
    language: stated.language,
    packageManager: stated['package-manager'],
    testFramework: stated['test-framework'],
    installFolder: stated['install-folder'],
    testFolder: stated['test-folder'],
    installCommands: stated['install-command'] === undefined ? undefined : [stated['install-command']],
    testCommand: stated['test-command'],
    baseImage: stated['base-image'],
  };
  const given = Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined));
  if (Object.keys(given).length === 0) return undefined;
  const result = stackOverridesSchema.safeParse(given);
  if (result.success) return result.data;
  throw new UserError(result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}.`));
}
