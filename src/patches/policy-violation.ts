export const policyRules = [
  'malformed',
  'empty',
  'unsafe-path',
  'github-folder',
  'dot-folder',
  'symlink',
  'submodule',
  'mode-change',
  'binary',
  'too-many-files',
  'too-many-lines',
  'contains-tests',
  'test-deleted',
  'test-skipped',
  'test-loosened',
] as const;
export type PolicyRule = (typeof policyRules)[number];

export interface PolicyViolation {
  id: PolicyRule;
  /** The file it is about; absent for rules about the whole patch. */
  path?: string;
  message: string;
}
