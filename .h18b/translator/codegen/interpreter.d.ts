import { Builder } from '../ir/builder.js';
import type { Form } from '../ir/operand.js';
/**
 * Generates the interpreter: one handler per instruction form, from the same definitions that the translator uses, with
 * the operands read from the record that the handler is called with. Handlers go on to the next record by a tail call.
 */
export interface GeneratedInterpreter {
    wasm: Uint8Array;
    /** Handler's table index by form key. */
    handlers: Record<string, number>;
    /** First table index after the handlers. */
    tableSize: number;
    /** Of the forms that share a handler, one: by the handler's index. */
    forms: Map<number, Form>;
}
/** Lifts one open form; false if the definition does not cover it. */
export declare function liftForm(form: Form, l: Builder): boolean;
/** Generates the whole interpreter module. Takes seconds: done at build time. */
export declare function generateInterpreter(): GeneratedInterpreter;
