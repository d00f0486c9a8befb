/** The display that `--display` asks for. */
import type { MachineConsole } from './machine-console.js';
import type { DisplayOptions } from './options.js';

/** Opens it, and tells the user where. What is returned closes it. Throws a UserError. */
export async function openDisplay(options: DisplayOptions, machine: MachineConsole): Promise<() => void> {
  if (options.kind === 'none') return () => {};
  const { openWebDisplay } = await import('./web.js');
  const display = await openWebDisplay(machine, options.port);
  process.stderr.write(`ringless: the machine's screen is at ${display.address}\n`);
  return () => display.close();
}
