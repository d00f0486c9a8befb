import { type Template, type Templates } from './format.js';
import { type UnitCode } from './unit-code.js';
/** The memory that records lie in. */
export interface RecordMemory {
    readonly u8: Uint8Array;
    readonly u16: Uint16Array;
    readonly u32: Uint32Array;
    readonly i32: Int32Array;
}
/** Writes one record's code: its template's bytes, and what the record says in the holes. */
export declare class TemplateFiller {
    private readonly templates;
    private readonly memory;
    private readonly code;
    /** Temporaries of the template that a condition is put into: the condition's own come behind them. */
    private shift;
    constructor(templates: Templates, memory: RecordMemory, code: UnitCode);
    /**
     * One instruction. `parts`: which of the parts that can be left out are wanted; `condition`: the record that holds
     * the flags.
     */
    template(t: Template, record: number, parts: number, condition: number): void;
    private rip;
    /** The memory operand's address: what of base, index, displacement and segment there is. */
    private addressOf;
    /** The records `ea16` and `ea32`: an address of another width, for the record that follows. */
    effectiveAddress(record: number): void;
}
