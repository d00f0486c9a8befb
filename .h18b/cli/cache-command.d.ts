/** The command line of `ringless cache`; what it does is in cache.ts. */
import { Command } from 'commander';
declare const ACTIONS: {
    readonly list: 'list what is kept: the code, units, sizes, and when it was last used';
    readonly size: 'print how many bytes are kept';
    readonly verify: 'read all of it and compare checksums; status 1 if something is damaged';
    readonly clear: 'remove all of it';
};
export type CacheAction = keyof typeof ACTIONS;
export declare function cacheCommand(): Command;
export {};
