/** Plug-ins of process mode: what the kernel does becomes their events, and addresses get names. */
import { elfBits, elfHeader, isElf, type ProgramHeader, PT_LOAD, programHeader } from '../elf/elf.js';
import { type ElfSymbol, readSymbols } from '../elf/symbols.js';
import type { AddressSpace } from '../runtime/address-space.js';
import type { MappedFile } from '../runtime/address-space-vmas.js';
import type { CodeSymbol, PluginTask, SystemCallEvent } from '../runtime/plugins/api.js';
import type { PluginSet } from '../runtime/plugins/plugin-set.js';
import * as S from '../translator/state.js';
import type { SystemCall } from './abi/call.js';
import type { Linux } from './kernel.js';
import type { KernelObserver } from './observer.js';
import type { SignalInfo } from './signals/signals.js';
import type { Task } from './tasks/task.js';

/** Files larger than this are not searched for symbols, bytes. */
const LARGEST_FILE = 256 << 20;
const PAGE = 4096;

export function pluginTask(task: Task): PluginTask {
  return { pid: task.group.pid, tid: task.tid, name: task.comm };
}

/** Turns what the kernel does into events. */
export class PluginObserver implements KernelObserver {
  readonly #calls = new WeakMap<Task, SystemCallEvent>();
  readonly #wantsCalls: boolean;

  constructor(private readonly plugins: PluginSet) {
    this.#wantsCalls = plugins.wants('systemCall') || plugins.wants('systemCallEnd');
  }

  enter(k: Linux, call: SystemCall, name: string): void {
    if (!this.#wantsCalls) return;
    const values = [...call.signature].map((_, i) => {
      const at = k.abi.arguments[i]!;
      const low = BigInt(k.cpu.u32[at]!);
      return k.abi.bits === 32 ? low : (BigInt(k.cpu.u32[at + 1]!) << 32n) | low;
    });
    const event = {
      number: k.cpu.i32[(S.GPR + 8 * S.RAX) >> 2]!,
      name,
      arguments: values,
      task: pluginTask(k.current),
    };
    this.#calls.set(k.current, event);
    this.plugins.event('systemCall', event);
  }

  leave(k: Linux, result: number): void {
    const event = this.#calls.get(k.current);
    if (event) this.plugins.event('systemCallEnd', { ...event, result: BigInt(Math.trunc(result)) });
  }

  unimplemented(k: Linux, name: string): void {
    if (!this.#wantsCalls) return;
    const event = { number: k.cpu.i32[(S.GPR + 8 * S.RAX) >> 2]!, name, arguments: [], task: pluginTask(k.current) };
    this.plugins.event('systemCall', event);
    this.plugins.event('systemCallEnd', { ...event, result: -38n });
  }

  signal(k: Linux, info: SignalInfo): void {
    this.plugins.event('signal', { number: info.signal, task: pluginTask(k.current) });
  }

  exited(_: Linux, task: Task, status: number, signal: number | null): void {
    this.plugins.event('processEnd', { ...pluginTask(task), status, signal });
  }

  started(_: Linux, task: Task): void {
    this.plugins.event('processStart', pluginTask(task));
  }

  switched(_: Linux, task: Task): void {
    this.plugins.event('taskSwitch', pluginTask(task));
  }
}

interface NamedFile {
  readonly segments: readonly ProgramHeader[];
  /** In order of addresses, in the file's own numbering. */
  readonly symbols: readonly ElfSymbol[];
}

/** Names of addresses, from the files that are mapped there. */
export class FileSymbols {
  readonly #files = new WeakMap<object, NamedFile | null>();

  /** `space`: the address space of the task that runs. */
  find(space: AddressSpace, address: bigint): CodeSymbol | null {
    const at = Number(address);
    const vma = space.vmas.find(Math.floor(at / PAGE));
    if (!vma?.file) return null;
    const key = vma.file.frames;
    let named = this.#files.get(key);
    if (named === undefined) {
      named = readNames(vma.file);
      this.#files.set(key, named);
    }
    if (!named) return null;
    const offset = at - vma.start * PAGE + vma.fileOffset;
    const segment = named.segments.find((p) => offset >= p.offset && offset < p.offset + p.filesz);
    if (!segment) return null;
    const inFile = offset - segment.offset + segment.vaddr;
    const { symbols } = named;
    let low = 0;
    let high = symbols.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (symbols[middle]!.address <= inFile) low = middle + 1;
      else high = middle;
    }
    const found = symbols[low - 1];
    return found ? { name: found.name, offset: inFile - found.address, file: vma.name } : null;
  }
}

function readNames(file: MappedFile): NamedFile | null {
  const bytes = file.fileSize();
  if (bytes > LARGEST_FILE) return null;
  const whole = new Uint8Array(Math.ceil(bytes / PAGE) * PAGE);
  for (let at = 0; at < bytes; at += PAGE) file.readPage(whole, at, at);
  const bits = isElf(whole) ? elfBits(whole) : null;
  if (bits === null) return null;
  const { phoff, phentsize, phnum } = elfHeader(whole, bits);
  if (phoff + phnum * phentsize > bytes) return null;
  const headers = Array.from({ length: phnum }, (_, n) => programHeader(whole, phoff + n * phentsize, bits));
  // Of one address the best name comes first: it stays the last one that is not above.
  const symbols = readSymbols(whole, bits).reverse();
  symbols.sort((a, b) => a.address - b.address);
  return { segments: headers.filter(({ type }) => type === PT_LOAD), symbols };
}
