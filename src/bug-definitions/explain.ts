import {
  type BugDefinition,
  type Code,
  isTreeStep,
  type NodePattern,
  type Scope,
  type Step,
  type TreeStep,
} from './definition.ts';
import type { PythonAstStep, PythonAstValue } from './python-ast-step.ts';

/** A definition in plain words. */
export interface Explanation {
  id: string;
  description: string;
  language: string;
  steps: { number: number; text: string }[];
}

function wordsOf(pattern: NodePattern): string {
  if (pattern.capture !== undefined && pattern.children === undefined) return `<${pattern.capture}>`;
  if (pattern.text !== undefined) return pattern.text;
  if (pattern.children !== undefined) return pattern.children.map(wordsOf).join(' ');
  if (pattern.kind === undefined) return '...';
  return /^[a-z_]{3,}$/.test(pattern.kind) && pattern.kind.includes('_')
    ? `[${pattern.kind.replaceAll('_', ' ')}]`
    : pattern.kind;
}

function codeText(code: Code): string {
  if (typeof code === 'string') return code;
  return code
    .map((part) => (typeof part === 'string' ? part : 'capture' in part ? `<${part.capture}>` : part.verbatim))
    .join('');
}

function scopeText(scope: Scope | undefined): string {
  if (scope?.function !== undefined) {
    return ` in the function ${scope.function}${scope.class === undefined ? '' : ` of ${scope.class}`}`;
  }
  return scope?.class === undefined ? '' : ` in the class ${scope.class}`;
}

function targetOf(pattern: NodePattern): NodePattern | undefined {
  if (pattern.target) return pattern;
  for (const child of pattern.children ?? []) {
    const found = targetOf(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

function countText(matches: TreeStep['matches']): string {
  if (matches === 'one') return 'the one place';
  return matches === 'all' ? 'every place' : `place number ${matches.nth}`;
}

function actionText({ find, action }: TreeStep): string {
  const target = find === undefined ? undefined : targetOf(find);
  const what = target === undefined ? 'it' : `\`${wordsOf(target)}\` there`;
  switch (action?.type) {
    case undefined:
      return 'and remember the names in it';
    case 'replace':
      return `and replace ${what} by \`${codeText(action.code)}\``;
    case 'delete':
      return `and delete ${what}`;
    case 'move':
      return `and move it ${action.position} what "${action.anchor}" found`;
    case 'insert': {
      const beside = action.position === 'before' || action.position === 'after';
      const place = beside ? `${action.position} ${what}` : `at the ${action.position} of its body`;
      return `and insert \`${codeText(action.code)}\` ${place}`;
    }
  }
}

function treeStepText(step: TreeStep): string {
  const scope = scopeText(step.scope);
  if (step.find === undefined) return `Take the scope itself${scope}, ${actionText(step)}.`;
  const found = `Find ${countText(step.matches)}${scope} that reads \`${wordsOf(step.find)}\``;
  return `${found}, ${actionText(step)}.`;
}

function astText(value: PythonAstValue): string {
  if (Array.isArray(value)) return `[${value.map(astText).join(', ')}]`;
  if (value === null || typeof value !== 'object') return String(value);
  if ('from_context' in value && typeof value.from_context === 'string') return `<${value.from_context}>`;
  const { node_type: type, ...fields } = value as Record<string, PythonAstValue>;
  const inner = Object.entries(fields).map(([name, field]) => `${name} ${astText(field)}`);
  return inner.length === 0 ? String(type) : `${String(type)} with ${inner.join(' and ')}`;
}

function pythonStepText(step: PythonAstStep): string {
  const conditions = (step.conditions ?? []).map(
    ({ check, ...rest }) => `${check.replaceAll('_', ' ')} ${Object.values(rest).join(' ')}`,
  );
  const where = conditions.length === 0 ? '' : `, if ${conditions.join(' and ')}`;
  const find = `Find ${astText(step.pattern)}${where}`;
  if (step.type === 'find_and_track') return `${find}, and remember ${Object.keys(step.track_as).join(' and ')}.`;
  const { replacement } = step;
  const what = {
    delete_statement: 'delete the statement',
    remove_keyword_arg: `remove the argument ${'name' in replacement ? replacement.name : ''}`,
    replace_value_with: `replace its value by \`${'source' in replacement ? replacement.source : ''}\``,
    replace_with: `replace it by \`${'source' in replacement ? replacement.source : ''}\``,
  }[replacement.type];
  return `${find}, and ${what}.`;
}

function stepText(step: Step): string {
  const text = isTreeStep(step) ? treeStepText(step) : pythonStepText(step);
  return step.description === undefined ? text : `${step.description}. ${text}`;
}

/** Says what a definition looks for and what it does there, step by step; names in angle brackets stand for any name. */
export function explainDefinition(definition: BugDefinition): Explanation {
  return {
    id: definition.id,
    description: definition.description,
    language: definition.language,
    steps: definition.steps.map((step, index) => ({ number: index + 1, text: stepText(step) })),
  };
}

/** An explanation as text for a person. */
export function explanationText({ id, description, language, steps }: Explanation): string {
  const lines = steps.map(({ number, text }) => `${number}. ${text}`);
  return `${id}: ${description}\nLanguage: ${language}\n\n${lines.join('\n')}\n`;
}
