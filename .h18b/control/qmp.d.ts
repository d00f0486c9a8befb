import { type Controlled } from './commands.js';
export declare class QmpSession {
    #private;
    private readonly controlled;
    private readonly send;
    /** `send` takes text to the client. The greeting is sent at once. */
    constructor(controlled: Controlled, send: (text: string) => void);
    /** Bytes from the client. */
    feed(bytes: Uint8Array): void;
    /** The client is gone. */
    close(): void;
}
