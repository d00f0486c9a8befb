/** `ringless boot --control`. */
import { readFileSync } from 'node:fs';
import type { Controlled, ControlledDrive } from '../control/commands.js';
import { QmpSession } from '../control/qmp.js';
import { UserError } from '../host/user-error.js';
import type { VirtualMachine } from '../system/virtual-machine.js';
import { ExitStatus } from './exit-status.js';
import type { Arrival } from './incoming.js';
import { type Listener, listen } from './listener.js';
import { storeSnapshot } from './save-snapshot.js';
import { writeScreen } from './screen.js';

/** Lets programs control a machine, one after the other. Throws UserError. */
export function serveControl(
  where: string,
  vm: VirtualMachine,
  drives: readonly ControlledDrive[],
  arrival: Arrival,
): Promise<Listener> {
  // Its commands write files: not for whoever reaches a port.
  if (!where.startsWith('unix:')) throw new UserError(`--control ${where}: it must be unix:PATH`, ExitStatus.usage);
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const controlled: Controlled = {
    vm,
    version,
    processId: process.pid,
    drives,
    quit: () => vm.stop({ status: 0, reason: 'quit' }),
    listenForMachine: (uri) => arrival.listen(uri),
    saveSnapshot: (file) => storeSnapshot('x-save-snapshot', file, vm.saveSnapshot()),
    screendump: (file, format) => writeScreen('screendump', file, format, vm),
  };
  return listen('--control', where, (socket) => {
    const session = new QmpSession(controlled, (text) => {
      if (socket.writable) socket.write(text);
    });
    socket.on('data', (bytes) => session.feed(bytes));
    socket.on('close', () => session.close());
  });
}
