import type { Node } from 'web-tree-sitter';
import type { SyntaxLanguage } from '../../syntax/languages.ts';

/** What is known of a declaration when asking whether it can be used from outside. */
export interface Visibility {
  node: Node;
  name: string;
  /** Whether what it is declared in can be used from outside; true at the top of a file. */
  parentExported: boolean;
  insideType: boolean;
}

function modifiersOf(node: Node): string {
  const text = node.children
    .filter((child) => child !== null && /modifier|visibility|storage_class/.test(child.type))
    .map((child) => child!.text)
    .join(' ');
  return text;
}

function isExportedInJavaScript({ node, name, parentExported, insideType }: Visibility): boolean {
  if (node.type === 'assignment_expression') return true;
  if (insideType)
    return parentExported && !name.startsWith('#') && !/\b(?:private|protected)\b/.test(modifiersOf(node));
  let outer = node.parent;
  while (outer !== null && /lexical_declaration|variable_declaration|ambient_declaration/.test(outer.type))
    outer = outer.parent;
  return outer?.type === 'export_statement';
}

const byLanguage: Readonly<Record<SyntaxLanguage, (visibility: Visibility) => boolean>> = {
  python: ({ name, parentExported }) => parentExported && (!name.startsWith('_') || /^__\w+__$/.test(name)),
  javascript: isExportedInJavaScript,
  typescript: isExportedInJavaScript,
  tsx: isExportedInJavaScript,
  go: ({ name, parentExported }) => parentExported && /^\p{Lu}/u.test(name),
  java: ({ node, parentExported }) => parentExported && isPublic(node),
  rust: ({ node, parentExported }) =>
    parentExported && (/^pub$/.test(modifiersOf(node)) || /trait_item/.test(node.parent?.parent?.type ?? '')),
  c: ({ node }) => !/\bstatic\b/.test(modifiersOf(node)),
  cpp: ({ node, parentExported }) => parentExported && !/\bstatic\b/.test(modifiersOf(node)) && !isPrivateInCpp(node),
  csharp: ({ node, parentExported }) => parentExported && isPublic(node),
  ruby: ({ node, parentExported }) => parentExported && !isPrivateInRuby(node),
  php: ({ node, parentExported }) =>
    parentExported && !/\b(?:private|protected)\b/.test(modifiersOf(declarationOf(node))),
};

/** Members carry their modifiers on the declaration around the name. */
function declarationOf(node: Node): Node {
  const parent = node.parent;
  if (parent !== null && /^(?:variable_declaration|property_declaration|const_declaration)$/.test(parent.type)) {
    return parent.parent !== null && /field_declaration/.test(parent.parent.type) ? parent.parent : parent;
  }
  return node;
}

function isPublic(node: Node): boolean {
  const declaration = declarationOf(node);
  if (/interface_body|interface_declaration/.test(declaration.parent?.type ?? '')) return true;
  if (/interface_declaration/.test(declaration.parent?.parent?.type ?? '')) return true;
  return /\b(?:public|protected)\b/.test(modifiersOf(declaration));
}

/** The access specifier that stands before a member; classes begin private, structures public. */
function isPrivateInCpp(node: Node): boolean {
  const list = node.parent;
  if (list === null || list.type !== 'field_declaration_list') return false;
  let access = list.parent?.type === 'class_specifier' ? 'private' : 'public';
  for (const child of list.children) {
    if (child === null || child.startIndex >= node.startIndex) break;
    if (child.type === 'access_specifier') access = child.text;
  }
  return /private/.test(access);
}

/** A bare `private` before a method makes it private. */
function isPrivateInRuby(node: Node): boolean {
  let hidden = false;
  for (const child of node.parent?.children ?? []) {
    if (child === null || child.startIndex >= node.startIndex) break;
    if (child.type !== 'identifier') continue;
    if (child.text === 'private' || child.text === 'protected') hidden = true;
    if (child.text === 'public') hidden = false;
  }
  return hidden;
}

/** Whether a declaration belongs to the surface that other files can use, by the rules of its language. */
export function isExported(language: SyntaxLanguage, visibility: Visibility): boolean {
  return byLanguage[language](visibility);
}
