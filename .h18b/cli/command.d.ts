/**
 * The `ringless` command: `main.ts` starts it. Only commander is loaded up front, and each command's module when it
 * runs: a short guest must not wait for tables or the translator.
 */
import '../host/node.js';
/** Does what the command line says, and ends the process. */
export declare function main(): void;
