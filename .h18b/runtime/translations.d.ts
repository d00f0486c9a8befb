import type { RegionRequest } from '../translator/codegen/region-graph.js';
import { type Block, type Blocks } from './blocks.js';
import type { CodeGroup } from './code-groups.js';
import type { CpuState } from './cpu-state.js';
import type { FunctionTable } from './function-table.js';
import type { PluginPass } from './plugins/api.js';
import type { Stats } from './stats.js';
import { type Strategies } from './strategies.js';
export interface TranslationsOptions {
    cpu: CpuState;
    strategies: Strategies;
    stats: Stats;
    blocks: Blocks;
    table: FunctionTable;
    imports: WebAssembly.Imports;
    /** Decodes a block that has not run yet; null if it cannot be fetched. */
    decode: (rip: number) => Block | null;
    /**
     * The immediates of a block that the program rewrites: the instruction's address, and where the bytes lie in the Wasm
     * memory.
     */
    liveImmediates: (block: Block) => {
        rip: number;
        at: number;
    }[];
    readCode: (rip: number, bytes: number) => Uint8Array | null;
    /** The file that a block's code is of, as `CodePages` knows it. */
    groupOf: (block: Block) => CodeGroup | undefined;
    /** A region has come into use. */
    installed: (entry: Block) => void;
    /** Of plug-ins. */
    passes?: readonly PluginPass[] | undefined;
    complain?: ((line: string) => void) | undefined;
    /** Sees each request, for bug reports. */
    onRequest?: ((request: RegionRequest) => void) | undefined;
}
/**
 * The code cache: asks the translator's worker for regions, installs what it answers, evicts and invalidates. A request
 * that fails, or takes the worker down, leaves its block interpreted; the worker is started anew.
 */
export declare class Translations {
    private readonly options;
    private worker;
    private mailbox;
    /** Requests made before there was a worker. */
    private readonly unsent;
    /** Ids of the requests that have no answer yet, in their order. */
    private readonly waiting;
    /** [0]: answers that the worker has sent. */
    private signal;
    private seen;
    /** When the worker is taken to hang, ms of `performance.now`. */
    private deadline;
    /** Workers that have ended since the last answer. */
    private ended;
    private nextId;
    private readonly regions;
    private liveBytes;
    /** Addresses that indirect jumps (not returns) were seen to go to. */
    readonly indirectTargets: Set<number>;
    constructor(options: TranslationsOptions);
    /** Asks for a region that starts at `block`. Waits for it if the strategies say so. */
    request(block: Block): void;
    private bytesOf;
    private send;
    private start;
    /** Installs what the worker has answered since the last call. Cheap when there is nothing. */
    poll(instructions: number): void;
    private receive;
    /** Waits until nothing is under way. */
    private wait;
    /** The worker has ended, or hangs: what it was at has failed, what waited may be asked for again. */
    private recover;
    /** A request cannot be translated: its block stays as it is. */
    private fail;
    private install;
    /** Makes room: the older half of the live regions goes. They come back when they are hot again. */
    private evict;
    /** Sends a block back to the interpreter, to become hot again. */
    private reinterpret;
    /** A block is taken away for a while: regions that contain it must not be entered. */
    park(block: Block): void;
    /** It is back: so are the regions all of whose blocks are. */
    unpark(block: Block): void;
    private drop;
    /** A block's code has changed: every region that contains it goes. */
    dropRegionsOf(block: Block): void;
    /** Forgets every region: the blocks are being forgotten too. */
    reset(): void;
    close(): void;
}
