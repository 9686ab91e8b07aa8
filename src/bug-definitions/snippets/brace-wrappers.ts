import type { SyntaxLanguage } from '../../syntax/languages.ts';
import { scanBrackets } from './scan-brackets.ts';
import type { Wrapper } from './wrapper.ts';

interface BraceStyle {
  /** Heads for a block whose end alone is in the snippet, the likeliest first. */
  blocks: readonly string[];
  /** What a whole snippet may stand in: heads with as many open braces as need closing. */
  around: readonly string[];
  condition: string;
}

const scripts: BraceStyle = {
  blocks: [
    'function __snippet__() {',
    'class __Snippet__ {',
    'switch (__snippet__) {',
    '__snippet__({',
    '__snippet__ = {',
  ],
  around: ['', 'class __Snippet__ {', 'function __snippet__() {', 'switch (__snippet__) {', '__snippet__ = {'],
  condition: 'if (__snippet__) {',
};
const styles: Partial<Record<SyntaxLanguage, BraceStyle>> = {
  go: {
    blocks: [
      'func __snippet__() {',
      'type __snippet__ struct {',
      'switch __snippet__ {',
      'select {',
      'var __snippet__ = T{',
      'import (',
    ],
    around: [
      '',
      'func __snippet__() {',
      'type __snippet__ struct {',
      'func __snippet__() {\nswitch __snippet__ {',
      'var __snippet__ = T{',
    ],
    condition: 'if __snippet__ {',
  },
  java: {
    blocks: ['void __snippet__() {', 'class __Snippet__ {', 'switch (__snippet__) {', 'enum __Snippet__ {'],
    around: [
      '',
      'class __Snippet__ {',
      'class __Snippet__ {\nvoid __snippet__() {',
      'class __Snippet__ {\nvoid __snippet__() {\nswitch (__snippet__) {',
    ],
    condition: 'if (__snippet__) {',
  },
  rust: {
    blocks: ['fn __snippet__() {', 'impl __Snippet__ {', 'match __snippet__ {', 'struct __Snippet__ {'],
    around: ['', 'fn __snippet__() {', 'impl __Snippet__ {', 'fn __snippet__() {\nmatch __snippet__ {'],
    condition: 'if __snippet__ {',
  },
  c: {
    blocks: ['void __snippet__() {', 'struct __snippet__ {', 'switch (__snippet__) {'],
    around: ['', 'void __snippet__() {'],
    condition: 'if (__snippet__) {',
  },
};

function styleOf(language: SyntaxLanguage): BraceStyle {
  if (language === 'cpp') return styles.c ?? scripts;
  if (language === 'csharp') return styles.java ?? scripts;
  return styles[language] ?? scripts;
}

function openerFor(
  style: BraceStyle,
  closer: { bracket: string; offset: number },
  text: string,
  block: string,
): string {
  const after = text.slice(closer.offset + 1, closer.offset + 40);
  if (closer.bracket === ')') return '__snippet__(';
  if (closer.bracket === ']') return '__snippet__[';
  if (/^\s*else\b/.test(after)) return style.condition;
  if (/^\s*(catch|finally)\b/.test(after)) return 'try {';
  if (/^\s*\)/.test(after)) return block.includes('(') && block.endsWith('({') ? '{' : '() => {';
  return block;
}

function close(openers: readonly string[]): string {
  return openers
    .map((bracket) => ({ '(': ')', '[': ']', '{': '}' })[bracket])
    .reverse()
    .join('\n');
}

function wrapperOf(language: SyntaxLanguage, text: string, around: string, blocks: readonly string[]): Wrapper {
  const style = styleOf(language);
  const { closers, openers } = scanBrackets(language, text);
  const heads = closers.map((closer, index) =>
    openerFor(style, closer, text, blocks[closers.length - 1 - index] ?? style.condition),
  );
  const outer = around.match(/[{(]/g)?.filter((_bracket, index) => isOpen(around, index)) ?? [];
  const head = [around, ...heads.reverse()].filter((line) => line !== '').join('\n');
  const last = text.trimEnd();
  const tail = close([...outer, ...openers.map(({ bracket }) => bracket)]);
  const lineBreak = last === '' || text.endsWith('\n') ? '' : '\n';
  return { prefix: head === '' ? '' : `${head}\n`, suffix: tail === '' ? lineBreak : `${lineBreak}${tail}\n` };
}

/** Whether the bracket with this number in `head` stays open. */
function isOpen(head: string, number: number): boolean {
  const brackets = [...head.matchAll(/[{(]/g)];
  const bracket = brackets[number];
  if (bracket === undefined) return false;
  return bracket[0] === '{' || !head.slice(bracket.index).includes(')');
}

/** A snippet that begins inside a block comment. */
function withOpenComment(text: string): string {
  const end = text.indexOf('*/');
  const start = text.indexOf('/*');
  return end >= 0 && (start < 0 || end < start) ? '/*\n' : '';
}

/** What could be missing around lines of a language with braces. */
export function braceWrappers(language: SyntaxLanguage, text: string): Wrapper[] {
  const style = styleOf(language);
  const comment = withOpenComment(text);
  const { closers } = scanBrackets(language, `${comment}${text}`);
  const outermost = closers.length === 0 ? [[]] : [[], ...style.blocks.map((block) => [block])];
  const inner =
    closers.length < 2 ? [] : style.blocks.flatMap((first) => style.blocks.map((second) => [first, second]));
  return [...outermost, ...inner]
    .flatMap((blocks) => style.around.map((around) => wrapperOf(language, `${comment}${text}`, around, blocks)))
    .map(({ prefix, suffix }) => ({ prefix: `${prefix}${comment}`, suffix }));
}
