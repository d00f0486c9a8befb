import type { Processor } from '../runtime/system/processor.js';
/** Where a processor has stopped that nothing wakes: one line. */
export declare function describeHalt(p: Processor): string;
/** The processor's state as text, for messages. */
export declare function describeProcessor(p: Processor): string;
