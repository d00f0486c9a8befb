/**
 * `node dist/debug/instructions.js`: writes docs/instructions.md, the table of defined instructions, from the registry,
 * iced's tables and the count of recorded vectors. Nothing in that page is kept by hand.
 */
import '../host/node.js';
/** docs/instructions.md as it should be. */
export declare function page(): string;
