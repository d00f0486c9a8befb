import * as S from '../../translator/state.js';
import { Callouts, interruptVector } from '../callouts.js';
import { OF } from '../cpu-state.js';
import { GuestFault, VECTOR } from '../guest-fault.js';
import { portAccessed } from './port-io.js';
import { privilegedAction } from './privileged.js';
import { farTransfer, interruptReturn } from './transfers.js';
import { monitoredFlags } from './virtual8086.js';
/** After these a timer may be due. */
const BACK_AFTER = new Set(['in8', 'in16', 'in32', 'rdtsc', 'rdtscp']);
/** The callouts of a whole machine: what process mode forbids is done here. */
export class MachineCallouts extends Callouts {
    machine;
    cpuid;
    ticks;
    slices;
    p;
    constructor(machine, cpuid, ticks, slices, icount) {
        super(machine.p, () => slices.instructionCount(), icount);
        this.machine = machine;
        this.cpuid = cpuid;
        this.ticks = ticks;
        this.slices = slices;
        this.p = machine.p;
    }
    returning(name) {
        const value = this.valueReturned(name);
        if (BACK_AFTER.has(name) && this.machine.comesBack())
            this.slices.cutSlice();
        return value;
    }
    valueReturned(name) {
        const { u32 } = this.cpu;
        const result = S.CALLOUT_RESULT >> 2;
        const argument = u32[S.CALLOUT_ARG >> 2];
        switch (name) {
            case 'in8':
                return this.input(argument & 0xffff, 1);
            case 'in16':
                return this.input(argument & 0xffff, 2);
            case 'in32':
                return this.input(argument & 0xffff, 4) | 0;
            case 'cpuid':
                this.cpuid(argument, u32[(S.CALLOUT_ARG >> 2) + 1]).forEach((v, i) => {
                    u32[result + i] = v;
                });
                return 0;
            case 'rdtsc':
            case 'rdtscp': {
                const { tscOffset, tscAux } = this.machine.msrs;
                const ticks = this.ticks();
                if (tscOffset === 0n) {
                    u32[result] = ticks;
                    u32[result + 1] = Math.floor(ticks / 4294967296);
                }
                else
                    this.cpu.u64[result >> 1] = BigInt(ticks) + tscOffset;
                u32[result + 2] = tscAux;
                return 0;
            }
            case 'rdpid':
                return this.machine.msrs.tscAux;
            default:
                return super.returning(name);
        }
    }
    input(port, size) {
        if (this.p.debug.armed)
            portAccessed(this.p, port, size);
        return this.machine.board.ports.readPort(port, size);
    }
    action(name, insn) {
        const { p, operands } = this;
        switch (name) {
            case 'farTransfer':
                return () => {
                    farTransfer(p, insn, operands);
                    return 'moved';
                };
            case 'interruptReturn':
                return () => {
                    interruptReturn(p, insn);
                    return 'moved';
                };
            case 'interrupt':
                return () => this.interrupt(insn);
            case 'monitoredFlags':
                return () => {
                    monitoredFlags(p, insn);
                    return 'next';
                };
            case 'fpuUnavailable':
                return () => {
                    throw new GuestFault(VECTOR.NM);
                };
            case 'privileged':
            case 'sysret':
                return privilegedAction(this, insn);
            default:
                return super.action(name, insn);
        }
    }
    /** INT n, INT3 and INTO. The handler returns behind the instruction. */
    interrupt(insn) {
        const { p, cpu } = this;
        const { mnemonic } = insn.form;
        if (mnemonic === 'into' && (cpu.eflags() & OF) === 0)
            return 'next';
        const at = p.rip;
        const task = p.tr;
        cpu.rip = at + insn.length;
        try {
            this.machine.softwareInterrupt(interruptVector(insn), mnemonic === 'int');
        }
        catch (e) {
            // Unless another task runs already.
            if (p.tr === task)
                cpu.rip = at;
            throw e;
        }
        return 'moved';
    }
}
