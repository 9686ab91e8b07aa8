import { UserError } from '../errors/user-error.ts';
import type { GitHubName } from './repository.ts';

const supportedUrl = /^(?:https?|ssh|git|file):\/\//i;
/** `user@host:path`, git's short form of ssh. */
const shortSsh = /^[\w.-]+@[\w.-]+:(?!\/\/)[^\s]+$/;

/** Whether `source` names a remote repository; the rest are paths. */
export function isRemote(source: string): boolean {
  return supportedUrl.test(source) || shortSsh.test(source);
}

/** Refuses what git could take for an option or a command: `--upload-pack=...`, `ext::sh -c ...`, unknown protocols. */
export function checkSource(source: string): void {
  if (source.trim() === '') throw new UserError('No repository was given. Give a git URL or the path of a repository.');
  if (source.startsWith('-') || /[\u0000-\u001f]/.test(source))
    throw new UserError(
      `'${source}' is not the name of a repository: it begins like an option or holds control characters.`,
    );
  const transport = /^([\w+.-]+)::/.exec(source)?.[1];
  if (transport !== undefined)
    throw new UserError(
      `'${source}' uses the transport '${transport}', which can run commands. Use an https, ssh or file URL, or a path.`,
    );
  if (/^[\w+.-]+:\/\//.test(source) && !supportedUrl.test(source))
    throw new UserError(
      `'${source}' has a protocol that is not supported. Use an https, ssh, git or file URL, or a path.`,
    );
  const host = /^\w+:\/\/(?:[^/@]*@)?([^/:]*)/.exec(source)?.[1] ?? /^[^@]*@?([^:/]*):/.exec(source)?.[1];
  if (isRemote(source) && host?.startsWith('-'))
    throw new UserError(`'${source}' has a host name that begins like an option.`);
}

/** `url` without a user name and password. */
export function withoutCredentials(url: string): string {
  return url.replace(/^(https?:\/\/)[^/@]*@/i, '$1');
}

/** Owner and name of a repository on `serverHost` (github.com unless it is GitHub Enterprise); undefined elsewhere. */
export function gitHubNameOf(url: string, serverHost = 'github.com'): GitHubName | undefined {
  const match =
    /^(?:https?|ssh|git):\/\/(?:[^/@]*@)?([^/:]+)(?::\d+)?\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i.exec(url) ??
    /^[\w.-]+@([\w.-]+):([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(url);
  const [, host, owner, name] = match ?? [];
  if (host === undefined || owner === undefined || name === undefined) return undefined;
  return host.toLowerCase() === serverHost.toLowerCase() ? { host, owner, name } : undefined;
}
