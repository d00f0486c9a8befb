export declare class LzmaDecoder {
    #private;
    readonly input: Uint8Array;
    readonly out: Uint8Array;
    /** Bytes decoded so far. */
    outPosition: number;
    /** Input consumed so far. */
    inPosition: number;
    constructor(input: Uint8Array, out: Uint8Array);
    /** The properties byte: (pb * 5 + lp) * 9 + lc. */
    setProperties(byte: number): void;
    resetState(): void;
    resetDictionary(): void;
    /** Starts the range decoder on the five bytes at `inPosition`. */
    startRange(): void;
    /** Copies `length` input bytes to the output (LZMA2's uncompressed chunks). */
    copy(length: number): void;
    /** Decodes until `outPosition` is `outEnd`, or to the end marker. True at the marker. */
    decode(outEnd: number): boolean;
}
/** A .lzma file ("LZMA alone"): properties, dictionary size, size of the output (or all ones). */
export declare function unpackLzmaAlone(input: Uint8Array, outSize: number): Uint8Array;
