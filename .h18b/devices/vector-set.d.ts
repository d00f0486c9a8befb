/** 256 bits, one for each interrupt vector: IRR, ISR and TMR of a local APIC. */
export declare class VectorSet {
    #private;
    readonly words: Uint32Array<ArrayBuffer>;
    has(vector: number): boolean;
    set(vector: number, on: boolean): void;
    /** The highest vector in the set, or -1. */
    highest(): number;
    clear(): void;
    restore(words: readonly number[]): void;
}
