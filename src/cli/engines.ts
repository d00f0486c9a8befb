/** What runs a guest in demo and bench: the processor, our engines, QEMU's user mode. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Architecture, guestPath } from './guests.js';
import { executes, qemuUser } from './host.js';

export type EngineName = 'native' | 'interp' | 'jit' | 'qemu';

/** This command; from src/cli and dist/cli alike. */
const main = join(fileURLToPath(new URL('../../', import.meta.url)), 'dist/cli/main.js');

/** The command that runs a guest, to which its arguments are appended; undefined where the engine is not to be had. */
export function engineCommand(
  engine: EngineName,
  architecture: Architecture,
  guest: string,
  strategyArguments: readonly string[],
): string[] | undefined {
  const path = guestPath(architecture, guest);
  switch (engine) {
    case 'native':
      return executes(architecture) ? [path] : undefined;
    case 'qemu': {
      const qemu = qemuUser(architecture);
      return qemu === undefined ? undefined : [qemu, path];
    }
    case 'interp':
      return [process.execPath, main, 'run', '--engine', 'interp', path];
    case 'jit':
      return [process.execPath, main, 'run', '--engine', 'jit', ...strategyArguments, path];
  }
}
