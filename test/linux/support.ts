import { I386_CALLS } from '../../src/linux/abi/table-i386.js';
import { X86_64_CALLS } from '../../src/linux/abi/table-x86-64.js';
import { Clock } from '../../src/linux/clock.js';
import { Linux } from '../../src/linux/kernel.js';
import { type MountOption, makeNamespace } from '../../src/linux/namespace.js';
import type { ProcSource } from '../../src/linux/vfs/proc-fs.js';
import { AddressSpace } from '../../src/runtime/address-space.js';
import { CpuState } from '../../src/runtime/cpu-state.js';
import { Disposition } from '../../src/runtime/guest-kernel.js';
import { newStats } from '../../src/runtime/stats.js';
import { GUEST_RAM } from '../../src/translator/layout.js';
import * as S from '../../src/translator/state.js';

export function makeCpu(bits: 32 | 64, megabytes = 16): CpuState {
  const pages = (GUEST_RAM + megabytes * 2 ** 20) / 65536;
  return new CpuState(new WebAssembly.Memory({ initial: pages, maximum: pages }), bits);
}

/** Guest address of a few writable pages that tests put strings and structures into. */
export const SCRATCH = 0x100000;
export const SCRATCH_PAGES = 64;

/** A kernel without an engine: tests set registers and call. */
export class TestKernel {
  readonly kernel: Linux;
  readonly space: AddressSpace;
  readonly cpu: CpuState;
  readonly #numbers = new Map<string, number>();

  constructor(
    readonly bits: 32 | 64,
    mounts: readonly MountOption[] = [],
    root?: string,
  ) {
    this.cpu = makeCpu(bits);
    this.space = new AddressSpace(this.cpu, { limitBytes: 16 << 20 });
    const clock = new Clock(() => 0);
    const identity = {
      uid: process.getuid!(),
      gid: process.getgid!(),
      groups: [],
      pid: 1000,
      ppid: 1,
      pgid: 1000,
      sid: 1000,
    };
    const source: ProcSource = { kernel: null };
    const random = (bytes: Uint8Array) => void bytes.fill(7);
    const vfs = makeNamespace({ mounts, root, identity, clock, random, source, tmpBytes: 8 << 20 });
    this.kernel = new Linux({
      cpu: this.cpu,
      space: this.space,
      stats: newStats(),
      vfs,
      clock,
      identity,
      cwd: vfs.root,
      memoryBytes: 16 << 20,
      random,
      observer: null,
    });
    source.kernel = this.kernel;
    this.space.map({ first: SCRATCH / 4096, pages: SCRATCH_PAGES, protection: 3 });
    for (const [number, name] of bits === 64 ? X86_64_CALLS : I386_CALLS) this.#numbers.set(name, number);
  }

  /** Calls by name; strings are put into guest memory. The result as a signed number. */
  call(name: string, ...args: (number | string)[]): number {
    let at = SCRATCH + 0x8000;
    const values = args.map((arg) => {
      if (typeof arg === 'number') return arg;
      const bytes = Buffer.from(`${arg}\0`);
      this.space.writeBytes(at, bytes);
      at += bytes.length;
      return at - bytes.length;
    });
    return this.callNumber(this.#numbers.get(name)!, values);
  }

  callNumber(number: number, values: readonly number[]): number {
    const registers =
      this.bits === 64 ? [S.RDI, S.RSI, S.RDX, S.R10, S.R8, S.R9] : [S.RBX, S.RCX, S.RDX, S.RSI, S.RDI, S.RBP];
    for (const [i, r] of registers.entries()) this.cpu.setReg(r, values[i] ?? 0);
    this.cpu.setReg(S.RAX, number);
    const abi = this.bits === 64 ? 'syscall' : 'int80';
    if (this.kernel.systemCall(abi, false) === Disposition.FULL) this.kernel.systemCall(abi, true);
    while (this.kernel.current.call !== null) this.kernel.beforeResume();
    return this.cpu.sreg(S.RAX);
  }

  text(address: number, length: number): string {
    return Buffer.from(this.space.readBytes(address, length)).toString();
  }
}
