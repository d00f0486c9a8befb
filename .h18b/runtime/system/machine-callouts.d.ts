import type { Insn } from '../../translator/decode/decode.js';
import { Callouts, type Done } from '../callouts.js';
import type { MachineKernel } from './machine-kernel.js';
import type { Processor } from './processor.js';
/** CPUID of a machine: EAX, EBX, ECX, EDX. */
export type Cpuid = (leaf: number, subleaf: number) => readonly [number, number, number, number];
/** The callouts of a whole machine: what process mode forbids is done here. */
export declare class MachineCallouts extends Callouts {
    readonly machine: MachineKernel;
    private readonly cpuid;
    private readonly ticks;
    private readonly slices;
    readonly p: Processor;
    constructor(machine: MachineKernel, cpuid: Cpuid, ticks: () => number, slices: {
        instructionCount(): number;
        cutSlice(): void;
    }, icount: boolean);
    returning(name: string): number;
    private valueReturned;
    private input;
    protected action(name: string, insn: Insn): () => Done;
    /** INT n, INT3 and INTO. The handler returns behind the instruction. */
    private interrupt;
}
