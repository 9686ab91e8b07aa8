/** The one bundle behind all doors: each is loaded only when it is the one that was started. */
export async function startAction(name: string): Promise<void> {
  const door = await import('./actions/run-action.ts');
  await door.startAction(name);
}

export async function startCli(): Promise<void> {
  const door = await import('./cli/start-cli.ts');
  await door.startCli();
}
