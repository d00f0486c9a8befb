/** Made by build.sh: the small BIOS, 32 KiB up to 1 MiB, and places in segment F000h. */
export declare const BIOS_ENTRY = 33440;
/** Pairs of words, vector and offset, up to FFFFh; the other vectors point to the handler that does nothing. */
export declare const BIOS_VECTORS = 33842;
export declare const BIOS_IGNORE = 34026;
export declare const BIOS_BASE64: string;
