import { type RegionRequest } from '../translator/codegen/region-graph.js';
/** From the cheapest to the dearest. */
export declare const WAYS: readonly ['', 'helper', 'callout', 'leaves', '#UD'];
export type Way = (typeof WAYS)[number];
export interface FormRow {
    /** iced's name of the encoding. */
    readonly code: string;
    readonly mnemonic: string;
    /** As the manual has it: `ADD r32, r/m32`. */
    readonly instruction: string;
    readonly opcode: string;
    readonly words: readonly (32 | 64)[];
    readonly interpreter: Way;
    readonly translator: Way;
}
/** A region of an instance of an encoding, and NOPs behind it; null if none can be made. */
export declare function regionOf(code: number, word: 32 | 64, memory: boolean): RegionRequest | null;
/** Every encoding with a definition. */
export declare function formRows(): FormRow[];
