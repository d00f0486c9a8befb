/** Debuggers' connections, of `ringless boot --gdb` and `ringless run --gdb`. */
import type { Socket } from 'node:net';
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
export declare function debugSession(socket: Socket, attach: (onStop: (stop: TargetStop) => void) => Debuggee): void;
