import type { Insn } from '../../translator/decode/decode.js';
import type { Operand } from '../../translator/ir/operand.js';
import * as S from '../../translator/state.js';
import type { Done } from '../callouts.js';
import type { CpuState } from '../cpu-state.js';
import { GuestFault, VECTOR } from '../guest-fault.js';
import type { Operands } from '../segments/operands.js';
import { adjustRpl, probeSelector } from '../segments/selector-instructions.js';
import * as control from './control.js';
import { CR0, CR4 } from './control-registers.js';
import { hypercall } from './hypercall.js';
import type { MachineKernel } from './machine-kernel.js';
import { checkPort, type PortSize, portAccessed, stringIo } from './port-io.js';
import { EFLAGS, type Processor } from './processor.js';
import { sysexit, sysret } from './transfers.js';
import { virtualInterruptFlag } from './virtual8086.js';

/*
 * Instructions for the system, by mnemonic: SDM vol. 2, each of them. What does not depend on the machine's state is
 * looked up once for an instruction in the guest's code (`privilegedAction`).
 */

/** What the instructions work on. */
export interface Privileged {
  readonly operands: Operands;
  readonly p: Processor;
  readonly cpu: CpuState;
  readonly machine: MachineKernel;
  /** The time stamp counter, before what the guest has added to it. */
  ticks(): number;
}

type Action = (m: Privileged, insn: Insn) => Done;

const next =
  (body: (m: Privileged, insn: Insn) => void): Action =>
  (m, insn) => {
    body(m, insn);
    return 'next';
  };
const moved =
  (body: (m: Privileged, insn: Insn) => void): Action =>
  (m, insn) => {
    body(m, insn);
    return 'moved';
  };
const raise =
  (vector: number): Action =>
  () => {
    throw new GuestFault(vector);
  };

const first = (insn: Insn): Operand => insn.form.operands[0]!;

const input = next((m, insn) => {
  const [dst, port] = insn.form.operands as [Operand, Operand];
  const n = Number(m.operands.read(port) & 0xffffn);
  const size = (dst.bits / 8) as PortSize;
  checkPort(m.p, n, size);
  m.operands.write(dst, BigInt(m.machine.board.ports.readPort(n, size)));
  portAccessed(m.p, n, size);
});
const output = next((m, insn) => {
  const [port, src] = insn.form.operands as [Operand, Operand];
  const n = Number(m.operands.read(port) & 0xffffn);
  const size = (src.bits / 8) as PortSize;
  checkPort(m.p, n, size);
  m.machine.board.ports.writePort(n, size, Number(m.operands.read(src) & 0xffffffffn));
  portAccessed(m.p, n, size);
});
const stringPorts: Action = (m, insn) => (stringIo(m.p, insn, m.machine.board.ports) ? 'next' : 'moved');

/** RDTSC, where it leaves: SDM vol. 2B. */
function readTimeStamp({ p, cpu, machine, ticks }: Privileged): void {
  if (p.cpl !== 0 && (cpu.u32[S.CR4 >> 2]! & CR4.TSD) !== 0) throw new GuestFault(VECTOR.GP);
  const value = BigInt.asUintN(64, BigInt(ticks()) + machine.msrs.tscOffset);
  cpu.u64[(S.GPR >> 3) + S.RAX] = value & 0xffffffffn;
  cpu.u64[(S.GPR >> 3) + S.RDX] = value >> 32n;
}

const moveControl = next((m, insn) => {
  control.moveControl(m.p, insn, m.operands);
  const dst = first(insn);
  if (dst.kind === 'cr' && dst.reg === 8) m.machine.board.interrupts.cr8 = m.cpu.lo8(S.CR8);
});

/** Tasks and local descriptor tables are protected mode's. */
function checkProtected({ p }: Privileged): void {
  if (!p.protectedMode || p.virtual8086) throw new GuestFault(VECTOR.UD);
}

/** Of the instructions for privilege level 0, those that only protected mode has. */
const TASKS = new Set(['lldt', 'ltr']);

const tableRegister = next((m, insn) => control.tableRegister(m.p, insn, m.operands));
const probe = next((m, insn) => probeSelector(m.p, insn, m.operands));
const nothing = next(() => {});

const hypercallAction = next(({ p, machine }) => hypercall(p, machine.board.sendIpi));

const ACTIONS: Readonly<Record<string, Action>> = {
  hlt: next(({ p }) => {
    p.halted = true;
  }),
  cli: next(({ p, cpu }) => {
    if (p.cpl > p.iopl) virtualInterruptFlag(p, false);
    else cpu.u32[S.EFLAGS_REST >> 2]! &= ~EFLAGS.IF;
  }),
  sti: next(({ p, cpu }) => {
    if (p.cpl > p.iopl) virtualInterruptFlag(p, true);
    else {
      cpu.u32[S.EFLAGS_REST >> 2]! |= EFLAGS.IF;
      p.shadow = true;
    }
  }),
  timed_rdtsc: next((m) => readTimeStamp(m)),
  timed_rdtscp: next((m) => {
    readTimeStamp(m);
    m.cpu.u64[(S.GPR >> 3) + S.RCX] = BigInt(m.machine.msrs.tscAux >>> 0);
  }),
  in: input,
  out: output,
  insb: stringPorts,
  insw: stringPorts,
  insd: stringPorts,
  outsb: stringPorts,
  outsw: stringPorts,
  outsd: stringPorts,
  mov: moveControl,
  clts: next(({ p }) => control.writeCr0(p, p.cr0 & ~CR0.TS)),
  lmsw: next((m, insn) => {
    const v = Number(m.operands.read(first(insn)) & 0xfn);
    control.writeCr0(m.p, (m.p.cr0 & ~0xe) | v);
  }),
  smsw: next((m, insn) => m.operands.write(first(insn), BigInt(m.p.cr0 >>> 0))),
  invd: nothing,
  wbinvd: nothing,
  wbnoinvd: nothing,
  invlpg: next((m, insn) => invalidatePage(m.p, m.operands.address(first(insn)))),
  invpcid: next((m, insn) => control.invalidatePcid(m.p, insn, m.operands)),
  rdmsr: next(({ p, machine }) => control.readMsr(p, machine.msrs)),
  wrmsr: next(({ p, machine }) => control.writeMsr(p, machine.msrs)),
  lgdt: tableRegister,
  lidt: tableRegister,
  sgdt: tableRegister,
  sidt: tableRegister,
  lldt: next((m, insn) => control.loadLdt(m.p, Number(m.operands.read(first(insn)) & 0xffffn))),
  ltr: next((m, insn) => control.loadTaskRegister(m.p, Number(m.operands.read(first(insn)) & 0xffffn))),
  sldt: next((m, insn) => {
    checkProtected(m);
    m.operands.write(first(insn), BigInt(m.p.ldtr.selector));
  }),
  str: next((m, insn) => {
    checkProtected(m);
    m.operands.write(first(insn), BigInt(m.p.tr.selector));
  }),
  arpl: next((m, insn) => adjustRpl(m.p, insn, m.operands)),
  lar: probe,
  lsl: probe,
  verr: probe,
  verw: probe,
  sysret: moved(({ p, machine }) => sysret(p, machine.msrs, false)),
  sysretq: moved(({ p, machine }) => sysret(p, machine.msrs, true)),
  sysexit: moved(({ p, machine }) => sysexit(p, machine.msrs, false)),
  sysexitq: moved(({ p, machine }) => sysexit(p, machine.msrs, true)),
  // Where it may be executed it does not come here.
  swapgs: raise(VECTOR.GP),
  xsetbv: next(({ p, cpu }) => control.writeXcr0(p, cpu.model?.xcr0 ?? 0)),
  monitor: next(({ p }, insn) => control.monitor(p, insn)),
  mwait: next(({ p }) => control.mwait(p)),
  rdpmc: next((m) => {
    const { p, cpu } = m;
    if (p.protectedMode && p.cpl !== 0 && (cpu.u32[S.CR4 >> 2]! & CR4.PCE) === 0) throw new GuestFault(VECTOR.GP);
    const value = m.machine.msrs.counter(cpu.lo(S.RCX));
    if (value === null) throw new GuestFault(VECTOR.GP);
    cpu.u64[(S.GPR >> 3) + S.RAX] = value & 0xffffffffn;
    cpu.u64[(S.GPR >> 3) + S.RDX] = value >> 32n;
  }),
  vmcall: hypercallAction,
  vmmcall: hypercallAction,
};

/** What an instruction of the guest's does, each time that it comes. */
export function privilegedAction(m: Privileged, insn: Insn): () => Done {
  const { mnemonic } = insn.form;
  const action = ACTIONS[mnemonic] ?? raise(VECTOR.UD);
  const { p } = m;
  if (control.needsLevel0(mnemonic))
    return () => {
      if (TASKS.has(mnemonic)) checkProtected(m);
      if (p.cpl !== 0 || p.virtual8086) throw new GuestFault(VECTOR.GP);
      return action(m, insn);
    };
  // What UMIP keeps from user code.
  if (/^s([gil]dt|tr|msw)$/.test(mnemonic))
    return () => {
      if (p.cpl !== 0 && (m.cpu.u32[S.CR4 >> 2]! & CR4.UMIP) !== 0) throw new GuestFault(VECTOR.GP);
      return action(m, insn);
    };
  return () => action(m, insn);
}

function invalidatePage(p: Processor, address: number): void {
  p.engine.flushPage(address);
  const page = Math.floor(address / 4096);
  const frame = p.engine.codePages.get(page);
  if (frame !== undefined && !p.codeStands(page, frame)) {
    p.localCode.delete(page);
    p.engine.parkCode(page);
  }
}
