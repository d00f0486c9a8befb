/**
 * The translator's thread: loads binaryen when it starts (which takes a tenth of a second), then turns requests into
 * compiled Wasm modules. Requests that wait together become one module.
 */
import { type MailboxEnd, type ThreadContext } from '../host/host.js';
import type { Translation } from '../translator/codegen/translate-regions.js';
import type { PluginPass } from './plugins/api.js';
/** A guest that is to be served from now on. */
export interface Client {
    mailbox: MailboxEnd;
    /** [0]: answers sent so far; the main thread waits on it. */
    signal: Int32Array;
    optimize: number;
    /**
     * Regions in one module at most: its first must not wait for its last. Of 1, 4 and 16, 4 gives the least time to the
     * end of short guests.
     */
    batch: number;
    /** Passes of plug-ins: modules to import. */
    passes: readonly PluginPass[];
}
export interface Answer {
    /** Null if no request could be translated into a module that compiles: then all have failed. */
    module: WebAssembly.Module | null;
    ids: number[];
    instructions: number[];
    failed: Translation['failed'];
    /** Lines for the user. */
    complaints: readonly string[];
    wasmBytes: number;
    translateNs: number;
    compileNs: number;
}
export declare function main({ host, onMessage, open }: ThreadContext): Promise<void>;
