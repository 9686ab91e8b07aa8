import { childByField, type Element, walk } from './element.ts';
import { operatorsOf } from './operators.ts';
import { phrasesOf } from './phrases.ts';
import type { CandidateCollector } from './unit.ts';

const mined = new WeakMap<CandidateCollector, string[]>();
const mostMined = 14;

/** Conditions that the unit itself states, then those its names suggest. */
export function conditionsOf(collector: CandidateCollector): string[] {
  const known = mined.get(collector);
  if (known !== undefined) return known;
  const { unit } = collector;
  const phrases = phrasesOf(unit.file.profile);
  const stated = [...walk(unit.element)]
    .filter((one) => unit.file.profile.binaries.has(one.type))
    .filter((one) =>
      operatorsOf(one).some((token) => /^([<>]=?|[=!]==?|is|in|not in|is not)$/.test(collector.text(token))),
    )
    .map((one) => collector.text(one))
    .filter((text) => text.length < 60 && !text.includes('\n'));
  const suggested = unit.locals.slice(0, 6).flatMap((name) => phrases.conditionsOn(name).slice(0, 8));
  const pairs = unit.locals
    .slice(0, 5)
    .flatMap((first, index) =>
      unit.locals
        .slice(index + 1, 6)
        .flatMap((second) => [
          `${first} ${unit.file.profile.words.equal} ${second}`,
          `${first} < ${second}`,
          `${first} > ${second}`,
          `${first} <= ${second}`,
          ...(unit.file.profile.family === 'python'
            ? [
                `${first} in ${second}`,
                `${first} not in ${second}`,
                `${second} not in ${first}`,
                `${first} != ${second}`,
              ]
            : []),
        ]),
    );
  const all = [...new Set([...stated.slice(0, mostMined), ...suggested, ...pairs])];
  mined.set(collector, all);
  return all;
}

/** Negated, always or never true, with a condition more; a condition less is a dropped operand. */
export function mutateConditions(collector: CandidateCollector, element: Element): void {
  const { profile } = collector.unit.file;
  const phrases = phrasesOf(profile);
  const condition = conditionOf(collector, element);
  if (condition === undefined) return;
  const text = collector.text(condition);
  if (text.length > 160) return;
  collector.replace('negated-condition', 1.4, condition, phrases.not(text));
  for (const always of [profile.words.true, profile.words.false])
    collector.replace('constant-condition', 2, condition, always);
  conditionsOf(collector).forEach((other, index) => {
    if (other === text) return;
    const cost = 2.1 + Math.min(index, 60) * 0.01;
    collector.replace('added-conjunct', cost, condition, phrases.and(text, other));
    collector.replace('added-conjunct', cost, condition, phrases.or(text, other));
    if (index < 60) collector.replace('added-conjunct', cost + 0.1, condition, phrases.and(other, text));
    collector.replace('other-condition', cost + 0.1, condition, other);
  });
}

function conditionOf(collector: CandidateCollector, element: Element): Element | undefined {
  const { profile } = collector.unit.file;
  if (element.parent === undefined) return undefined;
  const { parent } = element;
  if (profile.conditionals.has(parent.type) && element.field === 'condition') return withoutParentheses(element);
  if (parent.type === 'conditional_expression' && profile.family === 'python') {
    return parent.children.filter((child) => child.named)[1] === element ? element : undefined;
  }
  if (parent.type === 'if_clause') return element.named ? element : undefined;
  const returned = profile.returns.has(parent.type) && element.named;
  return returned && (profile.binaries.has(element.type) || /boolean|not_operator/.test(element.type))
    ? element
    : undefined;
}

function withoutParentheses(element: Element): Element {
  if (element.type !== 'parenthesized_expression') return element;
  return element.children.find((child) => child.named) ?? element;
}

/** `if` for `while` and back, `elif` for `if`; the alternative dropped; comprehensions with a filter more. */
export function mutateBranches(collector: CandidateCollector, element: Element): void {
  const keyword = element.children[0];
  if (element.type === 'elif_clause' && keyword !== undefined) collector.replace('branch', 1.7, keyword, 'if');
  if (element.type === 'if_statement' && keyword !== undefined && childByField(element, 'alternative') === undefined)
    collector.replace('if-to-while', 2, keyword, 'while');
  if (element.type === 'while_statement' && keyword !== undefined) collector.replace('while-to-if', 2, keyword, 'if');
  if (/^(list|set|dictionary)_comprehension$|^generator_expression$/.test(element.type)) {
    const at = element.end - 1;
    for (const condition of conditionsOf(collector).slice(0, 40))
      collector.splice('comprehension-filter', 2.4, element.line, [{ start: at, end: at, text: ` if ${condition}` }]);
  }
}
