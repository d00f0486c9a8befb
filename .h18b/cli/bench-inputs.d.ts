/** Writes all inputs into `folder`. */
export declare function writeInputs(folder: string): void;
