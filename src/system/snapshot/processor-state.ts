/** What a snapshot keeps of the processor: registers that lie in Wasm memory, and those that TypeScript has. */
import { fromBase64, toBase64 } from '../../devices/base64.js';
import type { DeviceState } from '../../devices/device.js';
import type { Segment } from '../../runtime/segments/segment-access.js';
import type { Msrs } from '../../runtime/system/msrs.js';
import type { Processor, TableRegister } from '../../runtime/system/processor.js';
import * as S from '../../translator/state.js';

/** Parts of the CPU state that are the guest's: [first byte, byte behind the last]. The rest is the engine's own. */
const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  general: [S.GPR, S.EFLAGS_REST + 4],
  segments: [S.SEG_BASE, S.SEG_ATTR + 24],
  control: [S.CR, S.CR8 + 8],
  efer: [S.EFER, S.EFER + 8],
  kernelGsBase: [S.KERNEL_GS_BASE, S.KERNEL_GS_BASE + 8],
  xcr0: [S.XCR0, S.XCR0 + 8],
  privilege: [S.CPL, S.CPL + 4],
  vectors: [S.XMM, S.XMM + 32 * S.XMM_STRIDE],
  x87: [S.X87, S.FDP + 8],
  mxcsr: [S.MXCSR, S.FOP + 4],
  x87Loaded: [S.LOADED_FIP, S.FDS + 4],
  sseFlagsAsked: [S.SSE_FLAGS_ASKED, S.SSE_FLAGS_ASKED + 4],
};
const DEBUG_REGISTERS = [0, 1, 2, 3, 6, 7];

export function processorState(p: Processor, msrs: Msrs): DeviceState {
  const { u8 } = p.cpu;
  return {
    registers: Object.fromEntries(
      Object.entries(RANGES).map(([name, [from, to]]) => [name, toBase64(u8.subarray(from, to))]),
    ),
    ldtr: p.ldtr,
    tr: p.tr,
    gdtr: p.gdtr,
    idtr: p.idtr,
    halted: p.halted,
    shadow: p.shadow,
    trapPending: p.trapPending,
    nmiBlocked: p.nmiBlocked,
    debug: DEBUG_REGISTERS.map((n) => String(p.debug.read(n))),
    debugctl: p.debug.debugctl,
    msrs: msrs.state(),
  };
}

/** Memory and devices are what they were; the processor is as after a reset. */
export function restoreProcessor(p: Processor, msrs: Msrs, state: DeviceState): void {
  const { cpu } = p;
  const registers = state.registers as Record<string, string>;
  for (const [name, [from, to]] of Object.entries(RANGES)) {
    const bytes = fromBase64(registers[name]!);
    if (bytes.length !== to - from) throw new Error(`the processor's ${name} have another size`);
    cpu.u8.set(bytes, from);
  }
  cpu.setMxcsr(cpu.u32[S.MXCSR >> 2]!);
  p.ldtr = state.ldtr as Segment;
  p.tr = state.tr as Segment;
  p.gdtr = state.gdtr as TableRegister;
  p.idtr = state.idtr as TableRegister;
  p.halted = state.halted as boolean;
  p.shadow = state.shadow as boolean;
  p.trapPending = state.trapPending as boolean;
  p.nmiBlocked = state.nmiBlocked as boolean;
  const debug = state.debug as string[];
  for (const [i, n] of DEBUG_REGISTERS.entries()) p.debug.write(n, BigInt(debug[i]!));
  p.debug.debugctl = state.debugctl as number;
  msrs.restore(state.msrs as DeviceState);
  p.transitions.forget();
  p.protectionChanged();
  p.pagingChanged(false);
  p.modeChanged();
}
