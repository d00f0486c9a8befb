/** Debuggers' connections, of `ringless boot --gdb` and `ringless run --gdb`. */
import type { Socket } from 'node:net';
import { GdbStub } from '../gdb/stub.js';
import type { GdbTarget, TargetStop } from '../gdb/target.js';

/** What a debugger has attached to. */
export interface Debuggee {
  readonly target: GdbTarget;
  /** The debugger is gone. */
  close(): void;
  /** It goes on as if there had been none. */
  resume(): void;
  end(): void;
  /** Bytes go to or come from the debugger. */
  busy?(): void;
}

/** A session over `socket`. `attach` stops the debuggee; it tells of each stop from then on. */
export function debugSession(socket: Socket, attach: (onStop: (stop: TargetStop) => void) => Debuggee): void {
  const debuggee = attach((stop) => stub.stopped(stop));
  let isThere = true;
  const gone = (goesOn: boolean): void => {
    if (!isThere) return;
    isThere = false;
    stub.close();
    debuggee.close();
    if (goesOn) debuggee.resume();
  };
  const stub = new GdbStub(
    debuggee.target,
    (bytes) => {
      debuggee.busy?.();
      if (socket.writable) socket.write(bytes);
    },
    (how) => {
      gone(how === 'detach');
      if (how === 'kill') debuggee.end();
      socket.end();
    },
  );
  socket.on('data', (bytes) => {
    debuggee.busy?.();
    if (isThere) stub.feed(bytes);
  });
  // A debugger that ends without a word leaves the guest running.
  socket.on('close', () => gone(true));
}
