/** What `go test -v` would have printed: the `Output` of the events of a `go test -json` run, other lines as they are. */
export function goConsole(output: string): string {
  return output
    .split('\n')
    .map((line) => {
      if (!line.startsWith('{')) return `${line}\n`;
      try {
        const { Output } = JSON.parse(line) as { Output?: unknown };
        return typeof Output === 'string' ? Output : '';
      } catch {
        return `${line}\n`;
      }
    })
    .join('');
}
