import { z } from 'zod';
import { syntaxLanguages } from '../syntax/languages.ts';
import { pythonAstStepSchema } from './python-ast-step.ts';

/** A tree to look for: what is not said may be anything, so `{}` is any node. */
export interface NodePattern {
  kind?: string | undefined;
  field?: string | undefined;
  text?: string | undefined;
  capture?: string | undefined;
  children?: NodePattern[] | undefined;
  loose?: boolean | undefined;
  target?: boolean | undefined;
}

export const nodePatternSchema: z.ZodType<NodePattern> = z
  .strictObject({
    kind: z
      .string()
      .optional()
      .meta({ description: 'Kind of the node in its tree-sitter grammar; for operators and keywords the token' }),
    field: z.string().optional().meta({ description: 'Field that the node has in its parent' }),
    text: z.string().optional().meta({ description: 'Text of a leaf' }),
    capture: z.string().optional().meta({
      description:
        'Name that the code found here is known by in the other patterns and codes of the same scope; it is the same code wherever the name stands. For a local variable, its name where the definition was made',
    }),
    target: z.boolean().optional().meta({ description: 'The action is for this node; without it, for the outermost' }),
    loose: z.boolean().optional().meta({
      description: 'When nothing matches as written, anything may be in this place',
    }),
    get children(): z.ZodOptional<z.ZodArray<z.ZodType<NodePattern>>> {
      return z.array(nodePatternSchema).optional().meta({
        description: 'All children in order; comments, brackets, separators and redundant parentheses are none',
      });
    },
  })
  .meta({ id: 'NodePattern', description: 'A tree to look for; what is not said may be anything' });

const codeSchema = z
  .union([
    z.string(),
    z.array(
      z.union([
        z.string(),
        z.strictObject({ capture: z.string().min(1) }).meta({ description: 'The code that was captured' }),
        z.strictObject({ verbatim: z.string() }).meta({ description: 'Text whose lines are never indented anew' }),
      ]),
    ),
  ])
  .meta({
    id: 'Code',
    description:
      'Source code, indented by four spaces a level from column one; lines are indented anew where it is put',
  });
export type Code = z.infer<typeof codeSchema>;

export const actionSchema = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('replace'), code: codeSchema }),
    z.strictObject({ type: z.literal('delete') }),
    z.strictObject({
      type: z.literal('insert'),
      position: z.enum(['before', 'after', 'start', 'end']).meta({
        description: 'Beside the found node, or at the start or end of the body of the function found',
      }),
      code: codeSchema.meta({
        description: 'Statements; beside a node that is no statement, the code with its separators',
      }),
    }),
    z.strictObject({
      type: z.literal('move'),
      position: z.enum(['before', 'after']),
      anchor: z.string().min(1).meta({ description: 'The id of the step that finds the place' }),
    }),
  ])
  .meta({ id: 'Action', description: 'What is done to the node found' });
export type Action = z.infer<typeof actionSchema>;

export const scopeSchema = z
  .strictObject({
    function: z.string().optional(),
    class: z.string().optional(),
    parameters: z
      .array(z.string())
      .optional()
      .meta({ description: 'Captures that are the parameters of the function, in order, unless a pattern binds them' }),
  })
  .meta({
    id: 'Scope',
    description: 'Function or class to look in; where a source has none of that name, all of it is looked at',
  });
export type Scope = z.infer<typeof scopeSchema>;

export const contextSchema = z
  .strictObject({
    previous: nodePatternSchema.optional(),
    next: nodePatternSchema.optional(),
    inside: nodePatternSchema.optional(),
  })
  .meta({
    id: 'Context',
    description: 'The statements around the found one; they decide only between several places that match',
  });
export type StepContext = z.infer<typeof contextSchema>;

export const treeStepSchema = z
  .strictObject({
    id: z.string().optional().meta({ description: 'Name for the anchors of moves' }),
    description: z.string().optional(),
    scope: scopeSchema.optional(),
    find: nodePatternSchema.optional().meta({ description: 'What to look for; without it, the scope itself is meant' }),
    matches: z
      .union([z.enum(['one', 'all']), z.strictObject({ nth: z.int().min(1) })])
      .default('one')
      .meta({ description: 'Exactly one place (the default), all places, or the n-th in the order of the source' }),
    optional: z
      .boolean()
      .optional()
      .meta({ description: 'The step has no action and only captures names; it need not match' }),
    context: contextSchema.optional(),
    action: actionSchema.optional(),
  })
  .meta({ id: 'TreeStep', description: 'What to find in the syntax tree, and what to do there' });
export type TreeStep = z.infer<typeof treeStepSchema>;

/** Our own format of a bug: any language with a grammar, every edit a patch can make. */
export const bugDefinitionSchema = z
  .strictObject({
    id: z.string().min(1),
    description: z.string().min(1),
    injection_type: z.literal('tree'),
    engine_version: z.literal('3.0'),
    language: z.enum(syntaxLanguages),
    apply: z
      .enum(['together', 'in-turn'])
      .default('together')
      .meta({ description: 'All steps are found in the untouched source, or each in what the one before left' }),
    target_function: z.string().optional().meta({ description: 'The scope of the steps that are Python patterns' }),
    steps: z.array(z.union([treeStepSchema, pythonAstStepSchema])).min(1),
    metadata: z.record(z.string(), z.unknown()).optional(),
  })
  .meta({
    id: 'BugDefinition',
    title: 'Bug definition, version 3',
    description: 'A bug, as steps that find places in the syntax tree of correct code and change them',
  });
export type BugDefinition = z.infer<typeof bugDefinitionSchema>;
export type Step = BugDefinition['steps'][number];

export function isTreeStep(step: Step): step is TreeStep {
  return !('pattern' in step);
}

/** The JSON Schema (draft 2020-12) of a definition as its file has it. */
export function bugDefinitionJsonSchema(): unknown {
  return z.toJSONSchema(bugDefinitionSchema, { io: 'input' });
}
