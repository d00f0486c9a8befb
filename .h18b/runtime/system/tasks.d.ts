import { type Descriptor } from '../segments/descriptor.js';
import { type Processor } from './processor.js';
/** What causes a switch: SDM vol. 3A, table 8-2. */
export type SwitchCause = 'jump' | 'call' | 'return';
export declare const TYPE_TASK_GATE = 5;
export declare const isTss: (d: Descriptor) => boolean;
/**
 * Descriptor of the TSS that a selector names; `vector`(selector | external) where it is none or has the wrong state.
 */
export declare function taskDescriptor(p: Processor, selector: number, vector: number, busy: boolean, external: number): Descriptor;
/** The TSS behind a task gate that `at` bytes of a table hold: its selector. */
export declare function gateSelector(p: Processor, at: number): number;
/**
 * Goes on in the task of `d`. RIP is where the old task goes on. `errorCode`: pushed onto the new task's stack.
 */
export declare function switchTask(p: Processor, d: Descriptor, cause: SwitchCause, errorCode?: number | null): void;
