/** What the build made of the interpreter. */
export interface BuiltModules {
    interpreter: WebAssembly.Module;
    /** Indices of the handlers by the keys of forms; read when first asked for, as most code is decoded without. */
    handlers: () => Readonly<Record<string, number>>;
}
/** Loads and compiles the built modules, once a process. */
export declare function builtModules(): BuiltModules;
/** The helper library, or its twin of the same exports for `--x87 fast`; compiled once a process. */
export declare function helperModule(x87: string): WebAssembly.Module;
