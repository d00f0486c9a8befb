import { type CodeMode } from '../../translator/decode/mode.js';
import type { CpuState } from '../cpu-state.js';
import type { GuestSpace } from '../guest-space.js';
import { type Descriptor, type SegmentDescriptor } from './descriptor.js';
import { SegmentUnit } from './segment-unit.js';
/** The descriptor of code or data with DPL 3 that a selector (its RPL apart) names; null: none. */
export type UserDescriptors = (selector: number) => SegmentDescriptor | null;
/**
 * Segment registers under a kernel that is the VMM itself: everything runs at privilege level 3 of IA-32e mode, and the
 * kernel knows the descriptors.
 */
export declare class UserSegments extends SegmentUnit {
    descriptors: UserDescriptors;
    readonly protectedMode = true;
    readonly virtual8086 = false;
    readonly longMode = true;
    readonly keepsResume = false;
    constructor(cpu: CpuState, space: GuestSpace, descriptors: UserDescriptors);
    get code64(): boolean;
    get cpl(): number;
    set cpl(_level: number);
    descriptor(selector: number, vector?: number): Descriptor;
    /** All of them are marked. */
    markAccessed(): void;
    /** Segment registers have changed: says what code means from now on. Outside of guest code only. */
    modeChanged(): void;
    /** Sets all of a segment register, unchecked; `d` null: nothing can be accessed. `modeChanged` has to follow. */
    put(s: number, selector: number, d: SegmentDescriptor | null): void;
}
/** What the code that CS and the other segments stand for means, and CS's base and limit. */
export declare function userCode(cpu: CpuState): {
    mode: CodeMode;
    base: number;
    limit: number;
};
