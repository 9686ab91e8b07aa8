import { z } from 'zod';

export const languageSchema = z.enum(['python', 'javascript', 'typescript', 'go', 'rust', 'java']);
export type Language = z.infer<typeof languageSchema>;

export const packageManagerSchema = z.enum([
  'pip',
  'uv',
  'poetry',
  'pdm',
  'hatch',
  'npm',
  'yarn',
  'yarn-berry',
  'pnpm',
  'bun',
  'go',
  'cargo',
  'maven',
  'gradle',
]);
export type PackageManager = z.infer<typeof packageManagerSchema>;

export const testFrameworkSchema = z.enum([
  'pytest',
  'unittest',
  'jest',
  'vitest',
  'mocha',
  'ava',
  'tap',
  'tape',
  'node:test',
  'go test',
  'cargo test',
  'maven',
  'gradle',
]);
export type TestFramework = z.infer<typeof testFrameworkSchema>;

/** Why a value of the stack was chosen. */
export const stackEvidenceSchema = z.object({
  field: z.string(),
  value: z.string(),
  /** The file (and key) that says so, relative to the repository. */
  source: z.string(),
  /** From 0 (a guess) to 1 (stated outright). */
  confidence: z.number().min(0).max(1),
});

/** What a repository is built with and how its tests are run. Folders are relative to the repository, `.` for its root. */
export const stackSchema = z.object({
  language: languageSchema,
  /** The application framework (react, django, ...), when one is evident. */
  framework: z.string().optional(),
  buildTool: z.string().optional(),
  packageManager: packageManagerSchema,
  testFramework: testFrameworkSchema,
  /** The folder whose manifest installs the dependencies. */
  installFolder: z.string(),
  /** The folder (workspace package) in which the tests are run. */
  testFolder: z.string(),
  /** Shell commands, in order, run in `installFolder`. */
  installCommands: z.array(z.string()),
  /** The test command as a person would type it in `testFolder`, flags that select tests kept. */
  testCommand: z.string(),
  /** The interpreter or toolchain version that the repository asks for, when it does. */
  languageVersion: z.string().optional(),
  /** A container image that has the toolchain, for the Dockerfile of a sample. */
  baseImage: z.string(),
  evidence: z.array(stackEvidenceSchema),
});
export type Stack = z.infer<typeof stackSchema>;
