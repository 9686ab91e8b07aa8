import { z } from 'zod';

/*
 * The steps of engine version 2.1: patterns over the node names of Python's `ast` module
 * (https://docs.python.org/3/library/ast.html).
 */

/** A value in a pattern: a nested node, a list, a text or number, or the value tracked under a name. */
export type PythonAstValue =
  | string
  | number
  | boolean
  | null
  | { from_context: string }
  | PythonAstPattern
  | PythonAstValue[];

/** A node by its class and those of its fields that matter. */
export interface PythonAstPattern {
  node_type: string;
  [field: string]: PythonAstValue;
}

const contextReferenceSchema = z
  .strictObject({ from_context: z.string().min(1) })
  .meta({ description: 'The value that an earlier pass tracked under this name' });

export const pythonAstPatternSchema: z.ZodType<PythonAstPattern> = z
  .object({ node_type: z.string().min(1).meta({ description: 'Class of the node, such as Assign or BinOp' }) })
  .catchall(z.lazy(() => pythonAstValueSchema)) as unknown as z.ZodType<PythonAstPattern>;

const pythonAstValueSchema: z.ZodType<PythonAstValue> = z.lazy(() =>
  z.union([
    z.string(),
    z.number(),
    z.boolean(),
    z.null(),
    contextReferenceSchema,
    pythonAstPatternSchema,
    z.array(pythonAstValueSchema),
  ]),
);

export const pythonAstConditionSchema = z.discriminatedUnion('check', [
  z.strictObject({ check: z.literal('targets_length_equals'), value: z.int().min(0) }),
  z.strictObject({ check: z.literal('target_is_name'), index: z.int().min(0), name: z.string().optional() }),
  z.strictObject({ check: z.literal('has_keyword_arg'), name: z.string().min(1) }),
]);
export type PythonAstCondition = z.infer<typeof pythonAstConditionSchema>;

const sourceSchema = z
  .string()
  .min(1)
  .meta({ description: 'A path from the found node (node.value.left), or source text' });

export const pythonAstReplacementSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('replace_value_with'), source: sourceSchema }),
  z.strictObject({ type: z.literal('replace_with'), source: sourceSchema }),
  z.strictObject({ type: z.literal('remove_keyword_arg'), name: z.string().min(1) }),
  z.strictObject({ type: z.literal('delete_statement') }),
]);
export type PythonAstReplacement = z.infer<typeof pythonAstReplacementSchema>;

const shared = {
  pass: z.int().min(1).meta({ description: 'Number of the pass; passes are made in this order' }),
  description: z.string().optional(),
  pattern: pythonAstPatternSchema,
  conditions: z.array(pythonAstConditionSchema).optional(),
};

export const pythonAstStepSchema = z.discriminatedUnion('type', [
  z.strictObject({
    ...shared,
    type: z.literal('find_and_track'),
    track_as: z
      .record(z.string(), z.string())
      .meta({ description: 'Names to remember, each with the path of its value, such as node.targets[0].id' }),
  }),
  z.strictObject({
    ...shared,
    type: z.literal('find_and_replace'),
    track_as: z.record(z.string(), z.string()).optional(),
    replacement: pythonAstReplacementSchema,
  }),
]);
export type PythonAstStep = z.infer<typeof pythonAstStepSchema>;

/** A definition of engine version 2.1 as its files have it. */
export const definition21Schema = z.strictObject({
  id: z.string().min(1),
  description: z.string().min(1),
  injection_type: z.literal('ast'),
  engine_version: z.literal('2.1'),
  target_function: z.string().optional(),
  logic: z.array(pythonAstStepSchema).min(1),
  metadata: z.record(z.string(), z.unknown()).optional(),
});
export type Definition21 = z.infer<typeof definition21Schema>;
