/** What tokens look like, by their issuers' documentation. */
const secrets: readonly [string, RegExp][] = [
  ['GitHub token', /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{50,})\b/],
  ['AWS key', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/],
  ['private key', /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/],
  ['Slack token', /\bxox[abprs]-[A-Za-z0-9-]{10,}/],
  ['Anthropic key', /\bsk-ant-[A-Za-z0-9_-]{20,}/],
  ['OpenAI key', /\bsk-(?:proj-)?[A-Za-z0-9_-]{32,}/],
  ['Google key', /\bAIza[A-Za-z0-9_-]{35}\b/],
  ['Stripe key', /\b[rs]k_live_[A-Za-z0-9]{16,}/],
  ['npm token', /\bnpm_[A-Za-z0-9]{36}\b/],
  ['GitLab token', /\bglpat-[A-Za-z0-9_-]{20,}/],
  ['JSON web token', /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/],
  ['credentials in a URL', /\bhttps?:\/\/[^\s/:@]{1,100}:[^\s/@]{3,200}@/],
];

/** The kinds of secrets that `text` seems to hold, each once. */
export function findSecrets(text: string): string[] {
  return secrets.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind);
}

/** `text` with everything that looks like a secret replaced; `known` values are replaced too, as they are. */
export function redactSecrets(text: string, known: readonly string[] = []): string {
  let redacted = text;
  for (const value of known) if (value.length >= 6) redacted = redacted.replaceAll(value, '***');
  for (const [kind, pattern] of secrets)
    redacted = redacted.replace(new RegExp(pattern.source, 'g'), `[${kind} removed]`);
  return redacted;
}
