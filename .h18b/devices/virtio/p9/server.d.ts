import * as H from '../../../host/folder.js';
import type { DeviceState } from '../../device.js';
/** Largest message. */
export declare const MAX_MESSAGE: number;
export declare class P9Server {
    #private;
    readonly folder: H.SharedFolder;
    bytesRead: number;
    bytesWritten: number;
    constructor(folder: H.SharedFolder);
    /**
     * Answers one request. `room`: the most bytes that the reply may have. Throws WireError if not even an error fits.
     */
    handle(request: Uint8Array, room: number): Uint8Array;
    /** A new session: everything is closed. */
    reset(): void;
    state(): DeviceState;
    /** Fids whose file has gone since come back closed. */
    restore(state: DeviceState): void;
}
