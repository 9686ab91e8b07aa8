import { parse } from 'yaml';
import { z } from 'zod';
import { messageOf, UserError } from '../errors/user-error.ts';
import { detectGo } from './detection/go.ts';
import { detectGradle, detectMaven } from './detection/java.ts';
import { detectJavaScript } from './detection/javascript.ts';
import { detectPython } from './detection/python.ts';
import { detectRust } from './detection/rust.ts';
import type { Survey } from './detection/survey.ts';
import type { Snapshot } from './snapshot.ts';
import { languageSchema, packageManagerSchema, type Stack, testFrameworkSchema } from './stack.ts';

/** What a user, or a `bugfix.yml` in the repository, says instead of the guesses; the keys of the file are the same. */
export const stackOverridesSchema = z.strictObject({
  language: languageSchema.optional(),
  packageManager: packageManagerSchema.optional(),
  testFramework: testFrameworkSchema.optional(),
  installFolder: z.string().optional(),
  testFolder: z.string().optional(),
  installCommands: z.array(z.string()).optional(),
  testCommand: z.string().optional(),
  languageVersion: z.coerce.string().optional(),
  baseImage: z.string().optional(),
});
export type StackOverrides = z.infer<typeof stackOverridesSchema>;

const settingsFiles = ['bugfix.yml', 'bugfix.yaml', '.bugfix.yml', '.github/bugfix.yml'];

const extensions: readonly [RegExp, Stack['language'][]][] = [
  [/\.pyi?$/, ['python']],
  [/\.(?:[cm]?[jt]sx?|vue|svelte)$/, ['javascript', 'typescript']],
  [/\.go$/, ['go']],
  [/\.rs$/, ['rust']],
  [/\.(?:java|kt|groovy)$/, ['java']],
];

const patternOf = (language: Stack['language']) =>
  extensions.find(([, languages]) => languages.includes(language))?.[0];

function sameFamily(left: Stack['language'], right: Stack['language']): boolean {
  return patternOf(left) === patternOf(right);
}

/** How many of the changed files are of the stack's language: the measure by which stacks are ranked. */
function weightOf({ language }: Stack, changedFiles: readonly string[]): number {
  return changedFiles.filter((file) => patternOf(language)?.test(file)).length;
}

async function readSettings(snapshot: Snapshot): Promise<{ overrides: StackOverrides; source: string } | undefined> {
  for (const source of settingsFiles) {
    const text = await snapshot.readFile(source);
    if (text === undefined) continue;
    let value: unknown;
    try {
      value = parse(text) ?? {};
    } catch (error) {
      throw new UserError(`${source} of the repository is not valid YAML: ${messageOf(error)}`);
    }
    const result = stackOverridesSchema.safeParse(value);
    if (!result.success)
      throw new UserError(
        result.error.issues.map((issue) => `${source} of the repository: ${issue.path.join('.')}: ${issue.message}.`),
      );
    return { overrides: result.data, source };
  }
  return undefined;
}

/** `stack` with `overrides`, each noted as evidence of full confidence. */
function override(stack: Stack, overrides: StackOverrides, source: string): Stack {
  const stated = Object.entries(overrides).filter(([, value]) => value !== undefined);
  const fields = new Set(stated.map(([field]) => field));
  const evidence = stated.map(([field, value]) => ({
    field,
    value: Array.isArray(value) ? value.join(' && ') : String(value),
    source,
    confidence: 1,
  }));
  return {
    ...stack,
    ...(Object.fromEntries(stated) as Partial<Stack>),
    evidence: [...evidence, ...stack.evidence.filter(({ field }) => !fields.has(field))],
  };
}

/** A stack from overrides alone, when they say everything that a guess would. */
function statedStack(overrides: StackOverrides): Stack | undefined {
  const { language, packageManager, testFramework, testCommand } = overrides;
  if (
    language === undefined ||
    packageManager === undefined ||
    testFramework === undefined ||
    testCommand === undefined
  )
    return undefined;
  const images = {
    python: 'python:3.11-slim',
    javascript: 'node:20-slim',
    typescript: 'node:20-slim',
    go: 'golang:1',
    rust: 'rust:1',
    java: 'maven:3.9-eclipse-temurin-21',
  };
  return {
    language,
    packageManager,
    testFramework,
    testCommand,
    installFolder: '.',
    testFolder: '.',
    installCommands: [],
    baseImage: images[language],
    evidence: [],
  };
}

export interface DetectionRequest {
  snapshot: Snapshot;
  /** The files that the fix changes. */
  changedFiles: readonly string[];
  /** What the user says; it wins over `bugfix.yml`, which wins over guesses. */
  overrides?: StackOverrides;
}

/**
 * What the repository is built and tested with, best first: ranked by how many of the changed files are of the stack's
 * language. Empty when nothing known is there. Throws a UserError for a `bugfix.yml` that is wrong.
 */
export async function detectStack(request: DetectionRequest): Promise<Stack[]> {
  const { snapshot, changedFiles, overrides = {} } = request;
  const settings = await readSettings(snapshot);
  const survey: Survey = { snapshot, changedFiles, files: new Set(await snapshot.listFiles()) };
  const detectors = [detectPython, detectJavaScript, detectGo, detectRust, detectMaven, detectGradle];
  const found: Stack[] = [];
  for (const detect of detectors) {
    const stack = await detect(survey);
    if (stack !== undefined) found.push(stack);
  }
  const stated = { ...settings?.overrides, ...overrides };
  const asked = found.filter(({ language }) => stated.language === undefined || sameFamily(language, stated.language));
  const whole = statedStack(stated);
  const candidates = asked.length === 0 && whole !== undefined ? [whole] : asked;
  const ranked = candidates.toSorted((left, right) => weightOf(right, changedFiles) - weightOf(left, changedFiles));
  return ranked.map((stack) => {
    const configured = settings === undefined ? stack : override(stack, settings.overrides, settings.source);
    return Object.keys(overrides).length === 0 ? configured : override(configured, overrides, 'as asked for');
  });
}
