/** `ringless replay`: translates what `--save-requests` has written, a request at a time, and says what comes of it. */
import '../host/node.js';
export interface ReplayOptions {
    readonly file: string;
    /** Of requests to translate; without: all. */
    readonly id?: number;
}
/** Returns the exit status: 1 if a request failed. */
export declare function replay({ file, id }: ReplayOptions): Promise<number>;
