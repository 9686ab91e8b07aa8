const telling =
  /\b(error|ERR!|fatal|failed|failure|cannot|could not|couldn't|not found|no matching|unable|unsupported|requires|timed? ?out|denied|ENOENT|E404|ERESOLVE|refused)\b/i;

/** What tools always say after a failure. */
const boilerplate =
  /re-run Maven|Re-run Maven|For more information about the errors|After correcting the problems|complete log of this run|\[Help \d+\] http|^\s*\[ERROR\]\s*$|-> \[Help 1\]$|^\[notice\]/;

/** The lines of an output that say most about why it failed: at most `limit`, in their order, the last lines when none stands out. */
export function tellingLines(output: string, limit = 12): string[] {
  const lines = output.split(/\r?\n/).filter((line) => line.trim() !== '' && !boilerplate.test(line));
  const chosen = lines.filter((line) => telling.test(line));
  return (chosen.length > 0 ? chosen : lines).slice(-limit).map((line) => line.slice(0, 400));
}
