/**
 * Throws a UserError (status 126, or 2 for no name) if `file` cannot be written. What is there stays as it is; nothing
 * new is left there.
 */
export declare function checkOutput(option: string, file: string): void;
/** Throws a UserError, status 126. */
export declare function writeOutput(option: string, file: string, content: string | Uint8Array): void;
/**
 * Opens a file that values are written to as JSON lines, each as soon as there is one. Throws a UserError (status 126,
 * or 2 for no name); the function that it returns does not: a file that cannot be written any more (a full disk) is
 * given up, with one line on stderr.
 */
export declare function openLines(option: string, file: string): (value: unknown) => void;
