export interface RealProgram {
    readonly name: string;
    /** Names under which the host may have it, or a path with a `*` for one folder. */
    readonly file: readonly string[];
    /** `{}` stands for the folder of inputs (`bench-inputs.ts`). */
    readonly args: readonly string[];
}
export declare const PROGRAMS: readonly RealProgram[];
/** What the programs' environment is, on every engine. */
export declare const ENVIRONMENT: Readonly<Record<string, string>>;
/** Where this host has the program, as an x86-64 executable; undefined: it has not. */
export declare function findProgram(program: RealProgram): string | undefined;
