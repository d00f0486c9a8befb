export type HelperType = 'i32' | 'i64' | 'f32' | 'f64';
export interface HelperSignature {
    params: HelperType[];
    results: HelperType[];
}
/** The helpers' whole module as text: it imports the VM's memory as `env.memory`. */
export declare function helperText(fast?: boolean): string;
/** Compiles the helper library (`fast`: its twin for `--x87 fast`), at build time: wabt is loaded only here. */
export declare function buildHelpers(fast?: boolean): Promise<Uint8Array>;
/** Parameters and results of every exported helper, read off its text. */
export declare const HELPER_SIGNATURES: Record<string, HelperSignature>;
