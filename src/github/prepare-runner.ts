import type { Progress } from '../progress/progress.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Lets bubblewrap work on a Linux runner that GitHub hosts: such a machine lacks it, its AppArmor profile forbids the
 * user namespaces that it needs, and it is thrown away after the job. Elsewhere nothing is touched. What fails is a
 * warning: the sandbox that is then used says of itself what it is.
 */
export async function prepareRunner(environment: Environment, progress: Progress): Promise<void> {
  if (environment.RUNNER_ENVIRONMENT !== 'github-hosted' || environment.RUNNER_OS !== 'Linux') return;
  const { getExecOutput } = await import('@actions/exec');
  const succeeds = async (program: string, parameters: string[]): Promise<boolean> => {
    const { exitCode, stderr } = await getExecOutput(program, parameters, { silent: true, ignoreReturnCode: true });
    if (exitCode !== 0) progress.detail(`${program} ${parameters.join(' ')}: ${stderr.trim()}`);
    return exitCode === 0;
  };
  const probe = ['--ro-bind', '/', '/', '--unshare-user', '--unshare-net', 'true'];
  const isThere = await succeeds('which', ['bwrap']);
  if (isThere && (await succeeds('bwrap', probe))) return;
  if (!isThere) await succeeds('sudo', ['apt-get', 'install', '--yes', '--no-install-recommends', 'bubblewrap']);
  await succeeds('sudo', ['sysctl', '--quiet', '--write', 'kernel.apparmor_restrict_unprivileged_userns=0']);
  if (!(await succeeds('bwrap', probe)))
    progress.warn('bubblewrap could not be made to work on this runner; commands run as plain processes.');
}
