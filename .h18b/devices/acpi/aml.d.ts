/**
 * ACPI machine language, as far as this machine's DSDT needs it: ACPI specification 6.5, chapter 20. Everything is a
 * list of bytes.
 */
export type Aml = readonly number[];
/** A name: segments of up to four characters, "\\" before the first for the root. */
export declare function nameString(path: string): Aml;
export declare function integer(value: number): Aml;
/** A string. */
export declare const text: (value: string) => Aml;
/** An EISA id such as "PNP0A03", as an integer: 19.3.4. */
export declare function eisaId(id: string): Aml;
export declare const pack: (...items: Aml[]) => Aml;
export declare const buffer: (bytes: Aml) => Aml;
export declare const name: (path: string, value: Aml) => Aml;
export declare const scope: (path: string, ...terms: Aml[]) => Aml;
export declare const device: (path: string, ...terms: Aml[]) => Aml;
export declare const method: (path: string, args: number, ...terms: Aml[]) => Aml;
export declare const store: (value: Aml, target: Aml) => Aml;
export declare const ret: (value: Aml) => Aml;
export declare const when: (condition: Aml, ...terms: Aml[]) => Aml;
export declare const ARG0: Aml;
/** Resource descriptors: 6.4. */
export declare const ioPorts: (base: number, count: number) => Aml;
export declare const irq: (n: number) => Aml;
/** A level-triggered interrupt, active high, that devices may share: 6.4.3.6. */
export declare const sharedInterrupt: (gsi: number) => Aml;
export declare const fixedMemory: (base: number, length: number) => Aml;
/** What a bridge passes on: from `first` to `last`. */
type Window = 'memory' | 'ports' | 'buses';
export declare function passes(kind: Window, first: number, last: number): Aml;
export declare const resources: (...descriptors: Aml[]) => Aml;
export {};
