import type { Repository } from '../../repository/repository.ts';

/** Who makes the sample: as asked for, else as the user's git is configured, else by the tool's name. */
export async function authorOf(
  asked: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
  repository: Repository,
): Promise<string> {
  if (asked !== undefined) return asked;
  const { HOME, XDG_CONFIG_HOME } = environment;
  const own = {
    ...(HOME === undefined ? {} : { HOME }),
    ...(XDG_CONFIG_HOME === undefined ? {} : { XDG_CONFIG_HOME }),
  };
  const files = HOME === undefined ? [] : [`${HOME}/.gitconfig`];
  for (const file of files) {
    const call = { expectedExitCodes: [0, 1, 128], environment: own };
    const name = (await repository.git.text(['config', '--file', file, 'user.name'], call)).trim();
    if (name !== '') return name;
  }
  return environment.GITHUB_ACTOR ?? 'bugfix';
}
