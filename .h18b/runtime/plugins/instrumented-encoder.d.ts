import type { CodeMode } from '../../translator/decode/mode.js';
import type { EncodedBlock } from '../block-encoder.js';
import type { CpuState } from '../cpu-state.js';
import { type RecordWriter } from '../records.js';
import type { PluginSet } from './plugin-set.js';
/**
 * Writes blocks with the probes that plug-ins want between their instructions. Repeated instructions are blocks of
 * their own, in which each round begins anew: so probes come in each round, in all tiers.
 */
export declare class InstrumentedEncoder {
    private readonly cpu;
    private readonly writer;
    private readonly descriptor;
    private readonly plugins;
    constructor(cpu: CpuState, writer: RecordWriter, descriptor: (rip: number) => number, plugins: PluginSet);
    /** As `BlockEncoder.encode`. */
    encode(mode: CodeMode, rip: number, code: Uint8Array, body: number, limit: number, taken: (records: number) => void): EncodedBlock | null;
}
