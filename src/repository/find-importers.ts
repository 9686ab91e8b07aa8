import type { Repository } from './repository.ts';

/** The name by which other files import `path`: its file, or its folder for an index file or a Go package. */
function moduleName(path: string): string {
  const parts = path.split('/');
  const file = (parts.at(-1) ?? '').replace(/\.\w+$/, '');
  const isIndex = /^(?:__init__|index|mod|lib)$/.test(file) || path.endsWith('.go');
  return isIndex ? (parts.at(-2) ?? file) : file;
}

/** Files at `commit` with an import line that names the module at `path`; by name, so other modules of that name count too. */
export async function findImporters(
  { git, gitFolder: folder }: Repository,
  commit: string,
  path: string,
): Promise<string[]> {
  const name = moduleName(path).replace(/[^\w-]/g, '.');
  const pattern = `^[[:space:]]*((import|from|use|mod|pub mod)[[:space:]].*|(_|[[:alnum:]]+)?[[:space:]]*"[^"]*|.*(require|import)[[:space:]]*\\(.*|.*from[[:space:]]+['"].*|}[[:space:]]*from.*)\\b${name}\\b`;
  const { stdout } = await git.run(['grep', '-l', '-z', '-I', '-E', '-e', pattern, commit, '--'], {
    folder,
    expectedExitCodes: [0, 1],
  });
  const prefix = `${commit}:`;
  const own = path.slice(0, path.lastIndexOf('/') + 1);
  return stdout
    .toString()
    .split('\0')
    .filter((file) => file.startsWith(prefix))
    .map((file) => file.slice(prefix.length))
    .filter(
      (file) => /\.(?:[cm]?[jt]sx?|pyi?|go|rs|java|kt)$/.test(file) && !(path.endsWith('.go') && file.startsWith(own)),
    );
}
