import { basename, extname } from 'node:path';

export const syntaxLanguages = [
  'python',
  'javascript',
  'typescript',
  'tsx',
  'go',
  'java',
  'rust',
  'c',
  'cpp',
  'csharp',
  'ruby',
  'php',
] as const;
export type SyntaxLanguage = (typeof syntaxLanguages)[number];

const extensions: Readonly<Record<string, SyntaxLanguage>> = {
  '.py': 'python',
  '.pyi': 'python',
  '.js': 'javascript',
  '.mjs': 'javascript',
  '.cjs': 'javascript',
  '.jsx': 'javascript',
  '.ts': 'typescript',
  '.mts': 'typescript',
  '.cts': 'typescript',
  '.tsx': 'tsx',
  '.go': 'go',
  '.java': 'java',
  '.rs': 'rust',
  '.c': 'c',
  '.h': 'c',
  '.cc': 'cpp',
  '.cpp': 'cpp',
  '.cxx': 'cpp',
  '.hh': 'cpp',
  '.hpp': 'cpp',
  '.cs': 'csharp',
  '.rb': 'ruby',
  '.rake': 'ruby',
  '.php': 'php',
};

/** The grammar for a file, by its name; undefined when no grammar fits. */
export function languageOfFile(path: string): SyntaxLanguage | undefined {
  return extensions[extname(basename(path)).toLowerCase()];
}
