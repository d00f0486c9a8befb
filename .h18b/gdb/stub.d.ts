import { type GdbTarget, type TargetStop } from './target.js';
/** One debugger's session. */
export declare class GdbStub {
    #private;
    private readonly target;
    private readonly send;
    private readonly leave;
    /** `send` takes bytes to the peer. `leave` is called when it has detached or asked for the target's end. */
    constructor(target: GdbTarget, send: (bytes: Uint8Array) => void, leave: (how: 'detach' | 'kill') => void);
    /** Bytes from the peer. */
    feed(bytes: Uint8Array): void;
    /** The target has stopped. */
    stopped(stop: TargetStop): void;
    /** Takes away what the debugger has set: it is gone. */
    close(): void;
}
