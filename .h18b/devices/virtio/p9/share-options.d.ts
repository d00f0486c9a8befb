/** A folder of the host that the guest may mount, from `--share HOST:TAG[:rw]`. */
export interface ShareOptions {
    readonly path: string;
    readonly tag: string;
    readonly writable: boolean;
}
/** The user's mistake in a `--share` option: one clear line. */
export declare class ShareOptionError extends Error {
}
/** Parses the value of `--share`. Throws ShareOptionError. */
export declare function parseShareOptions(text: string): ShareOptions;
