import { type Socket } from 'node:net';
/** Where to listen. */
export type ListenAddress = {
    readonly path: string;
} | {
    readonly host: string;
    readonly port: number;
};
/** `[HOST:]PORT` or `unix:PATH`; null: it is neither. An IPv6 address stands in brackets. */
export declare function parseListenAddress(text: string): ListenAddress | null;
export interface Listener {
    /** Where it listens, as a user would type it. */
    readonly where: string;
    close(): void;
}
/**
 * Listens for one peer at a time: others are sent away. `option` is what the user has typed, for messages. Throws a
 * UserError where it cannot. A socket in the file system is the user's alone.
 */
export declare function listen(option: string, text: string, accept: (socket: Socket) => void): Promise<Listener>;
