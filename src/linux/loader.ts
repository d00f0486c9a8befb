import { PF_R, PF_W, PF_X } from '../elf/elf.js';
import { type AddressSpace, EXECUTE, READ, WRITE } from '../runtime/address-space.js';
import type { CpuState } from '../runtime/cpu-state.js';
import * as S from '../translator/state.js';
import type { ElfImage } from './elf-program.js';
import { E2BIG, ENOMEM } from './errno.js';
import type { ImagePlaces } from './image-places.js';
import type { Ids } from './tasks/task.js';
import type { VdsoFile } from './vdso.js';
import type { OpenFile } from './vfs/node.js';

const PAGE = 4096;
/** Pages of the stack that exist from the start: 128 KiB and what argv takes (setup_arg_pages of fs/exec.c). */
const STACK_PAGES = 33;
/** Entries of the auxiliary vector, at most. */
const MOST_AUXILIARY = 24;

export interface LoadedFile {
  readonly image: ElfImage;
  readonly file: OpenFile;
  readonly path: string;
}

export interface Program {
  readonly main: LoadedFile;
  readonly interpreter: LoadedFile | null;
  /** Strings of one character a byte. */
  readonly argv: readonly string[];
  readonly envp: readonly string[];
  /** AT_EXECFN. */
  readonly execName: string;
}

/** What the kernel passes on in the auxiliary vector. */
export interface AuxiliaryFacts {
  readonly real: Ids;
  readonly effective: Ids;
  readonly hwcap: number;
  readonly hwcap2: number;
  readonly minimalSignalStack: number;
  /** AT_PLATFORM. */
  readonly platform: string;
  readonly random: Uint8Array;
  readonly vdso: VdsoFile;
  readonly places: ImagePlaces;
}

/** Where the parts of a program lie, as /proc/self/stat and prctl(PR_SET_MM) know them. */
export interface ImageLayout {
  readonly startCode: number;
  readonly endCode: number;
  readonly startData: number;
  readonly endData: number;
  readonly startStack: number;
  readonly argStart: number;
  readonly argEnd: number;
  readonly envStart: number;
  readonly envEnd: number;
}

export interface LoadedProgram {
  readonly brk: number;
  /** Data without PROT_EXEC is executable too: READ_IMPLIES_EXEC of personality(2). */
  readonly readImpliesExec: boolean;
  /** The auxiliary vector as bytes (/proc/self/auxv). */
  readonly auxv: Uint8Array;
  /** The vDSO's address. */
  readonly vdso: number;
  readonly layout: ImageLayout;
}

/**
 * Loads a program into an empty address space and sets the CPU to its entry: fs/binfmt_elf.c. Negated errno on failure.
 */
export function loadProgram(
  cpu: CpuState,
  space: AddressSpace,
  program: Program,
  facts: AuxiliaryFacts,
): LoadedProgram | number {
  const { image } = program.main;
  const bits = image.bits;
  const executableStack = image.stackFlags === null ? true : (image.stackFlags & PF_X) !== 0;
  const readImpliesExec = bits === 32 && image.stackFlags === null;
  const { places } = facts;
  const mapping = program.main.file.mapping();
  if (typeof mapping === 'number') return -ENOMEM;
  const bias = image.relocatable ? places.program(bits, mapping) * PAGE - image.low : 0;
  if (!mapImage(space, program.main, bias, readImpliesExec)) return -ENOMEM;
  let entry = image.entry + bias;
  let base = 0;
  if (program.interpreter !== null) {
    const interpreter = program.interpreter.image;
    const pages = (interpreter.high - interpreter.low) / PAGE;
    const file = program.interpreter.file.mapping();
    if (typeof file === 'number') return -ENOMEM;
    const at = interpreter.relocatable ? places.library(space, file, pages) : interpreter.low / PAGE;
    if (at < 0) return -ENOMEM;
    base = at * PAGE - interpreter.low;
    if (!mapImage(space, program.interpreter, base, readImpliesExec)) return -ENOMEM;
    entry = interpreter.entry + base;
  }
  const vdso = mapVdso(space, facts.vdso, places);
  if (vdso < 0) return vdso;
  const stack = buildStack(space, program, facts, {
    vdso,
    executable: executableStack,
    phdr: phdrAddress(image) + bias,
    base,
    entry: image.entry + bias,
  });
  if (typeof stack === 'number') return stack;
  resetCpu(cpu, entry, stack.pointer);
  const layout = { ...segmentLayout(image, bias), startStack: stack.pointer, ...stack.strings };
  return { brk: image.high + bias, readImpliesExec, auxv: stack.auxv, vdso, layout };
}

/** start_code to end_data of struct mm_struct, as load_elf_binary() sets them. */
function segmentLayout(image: ElfImage, bias: number) {
  const code = image.segments.filter((s) => (s.flags & PF_X) !== 0);
  const ends = image.segments.map((s) => s.vaddr + s.filesz + bias);
  const starts = image.segments.map((s) => s.vaddr + bias);
  return {
    startCode: Math.min(...code.map((s) => s.vaddr + bias)),
    endCode: Math.max(0, ...code.map((s) => s.vaddr + s.filesz + bias)),
    startData: Math.max(0, ...starts),
    endData: Math.max(0, ...ends),
  };
}

/** Puts the vDSO below what has been mapped so far; its address, or -ENOMEM. */
function mapVdso(space: AddressSpace, file: VdsoFile, places: ImagePlaces): number {
  const pages = Math.ceil(file.fileSize() / PAGE);
  const first = places.library(space, file, pages);
  const request = { first, pages, protection: READ | EXECUTE, file, fileOffset: 0, name: '[vdso]' };
  return first < 0 || !space.map(request) ? -ENOMEM : first * PAGE;
}

function mapImage(space: AddressSpace, loaded: LoadedFile, bias: number, readImpliesExec: boolean): boolean {
  const mapping = loaded.file.mapping();
  if (typeof mapping === 'number') return false;
  for (const s of loaded.image.segments) {
    let protection = (s.flags & PF_R ? READ : 0) | (s.flags & PF_W ? WRITE : 0) | (s.flags & PF_X ? EXECUTE : 0);
    if (readImpliesExec && (protection & READ) !== 0) protection |= EXECUTE;
    const start = s.vaddr + bias;
    const first = Math.floor(start / PAGE);
    const fileEnd = start + s.filesz;
    const filePages = s.filesz === 0 ? 0 : Math.ceil(fileEnd / PAGE) - first;
    const end = Math.ceil((start + s.memsz) / PAGE);
    const name = loaded.path;
    if (filePages > 0) {
      const fileOffset = s.offset - (s.vaddr % PAGE);
      if (!space.map({ first, pages: filePages, protection, file: mapping, fileOffset, name })) return false;
    }
    const bss = first + filePages;
    if (end > bss && !space.map({ first: bss, pages: end - bss, protection })) return false;
    if (s.memsz > s.filesz && filePages > 0 && (protection & WRITE) !== 0) {
      const zeroEnd = Math.min(start + s.memsz, bss * PAGE);
      // The rest of the file's last page is zero where memory goes on: padzero().
      if (zeroEnd > fileEnd && space.lookup(fileEnd, 'write') >= 0) space.fill(fileEnd, bss * PAGE - fileEnd, 0);
    }
  }
  return true;
}

/** Where the program headers lie in memory: in the segment that holds their place in the file. */
function phdrAddress(image: ElfImage): number {
  for (const s of image.segments) {
    if (s.offset <= image.phoff && image.phoff < s.offset + s.filesz) return image.phoff - s.offset + s.vaddr;
  }
  return image.low + image.phoff;
}

type StringPlaces = Pick<ImageLayout, 'argStart' | 'argEnd' | 'envStart' | 'envEnd'>;

interface StackFacts {
  vdso: number;
  executable: boolean;
  phdr: number;
  base: number;
  entry: number;
}

/** The initial stack: create_elf_tables() of fs/binfmt_elf.c. */
function buildStack(
  space: AddressSpace,
  program: Program,
  facts: AuxiliaryFacts,
  where: StackFacts,
): { pointer: number; auxv: Uint8Array; strings: StringPlaces } | number {
  const { image } = program.main;
  const word = image.bits / 8;
  const top = space.layout.top;
  const strings = [...program.argv, ...program.envp, program.execName];
  const stringBytes = strings.reduce((n, s) => n + s.length + 1, 0);
  // execve(2): a quarter of RLIMIT_STACK, strings and pointers together.
  if (stringBytes + strings.length * word > space.stackLimit / 4) return -E2BIG;
  const pages = STACK_PAGES + Math.ceil((stringBytes + strings.length * word) / PAGE);
  const protection = READ | WRITE | (where.executable ? EXECUTE : 0);
  const first = top / PAGE - pages;
  if (!space.map({ first, pages, protection, growsDown: true, name: '[stack]' })) return -ENOMEM;

  // All of it is made in one piece, and written at once. Between the parts there may be 31 bytes of alignment.
  const random = Math.floor((top - word - stringBytes - facts.platform.length - 1 - 16) / 16) * 16;
  const count = 1 + program.argv.length + 1 + program.envp.length + 1 + 2 * MOST_AUXILIARY;
  const block = new Uint8Array(top - random + count * word + 16);
  const start = top - block.length;
  let at = top - word;
  const put = (text: string): number => {
    at -= text.length + 1;
    for (let i = 0; i < text.length; i++) block[at - start + i] = text.charCodeAt(i);
    return at;
  };
  const execName = put(program.execName);
  const envp = program.envp.toReversed().map(put).reverse();
  const argv = program.argv.toReversed().map(put).reverse();
  const envEnd = top - word - program.execName.length - 1;
  const envStart = envp[0] ?? envEnd;
  const stringPlaces = { argStart: argv[0] ?? envStart, argEnd: envStart, envStart, envEnd };
  const platform = put(facts.platform);
  block.set(facts.random, random - start);
  at = random;

  const auxv: [number, number][] = [
    ...(word === 4 ? [[32, where.vdso + facts.vdso.vdso.vsyscall] as [number, number]] : []), // AT_SYSINFO
    [33, where.vdso], // AT_SYSINFO_EHDR
    [16, facts.hwcap], // AT_HWCAP
    [6, PAGE], // AT_PAGESZ
    [17, 100], // AT_CLKTCK
    [3, where.phdr], // AT_PHDR
    [4, image.phentsize], // AT_PHENT
    [5, image.phnum], // AT_PHNUM
    [7, where.base], // AT_BASE
    [8, 0], // AT_FLAGS
    [9, where.entry], // AT_ENTRY
    [11, facts.real.uid], // AT_UID
    [12, facts.effective.uid], // AT_EUID
    [13, facts.real.gid], // AT_GID
    [14, facts.effective.gid], // AT_EGID
    [23, 0], // AT_SECURE
    [25, random], // AT_RANDOM
    [26, facts.hwcap2], // AT_HWCAP2
    [51, facts.minimalSignalStack], // AT_MINSIGSTKSZ
    [31, execName], // AT_EXECFN
    [15, platform], // AT_PLATFORM
    [0, 0], // AT_NULL
  ];
  const words = [argv.length, ...argv, 0, ...envp, 0, ...auxv.flat()];
  at = Math.floor((at - words.length * word) / 16) * 16;
  const view = new DataView(block.buffer, at - start);
  for (let i = 0; i < words.length; i++) {
    const value = words[i]!;
    view.setUint32(i * word, value % 4294967296, true);
    if (word === 8) view.setUint32(i * word + 4, Math.floor(value / 4294967296), true);
  }
  space.writeBytes(at, block.subarray(at - start));
  const end = at - start + words.length * word;
  return { pointer: at, auxv: block.slice(end - auxv.length * 2 * word, end), strings: stringPlaces };
}

/** Bits of CR4: SDM vol. 3A, 2.5. */
const [OSFXSR, OSXMMEXCPT, FSGSBASE, OSXSAVE] = [1 << 9, 1 << 10, 1 << 16, 1 << 18];

/**
 * The registers at a program's start, but for segments (`Segments.reset`): ELF_PLAT_INIT and start_thread() of
 * arch/x86.
 */
function resetCpu(cpu: CpuState, entry: number, stack: number): void {
  for (let r = 0; r < 16; r++) cpu.setReg(r, 0);
  cpu.setReg(S.RSP, stack);
  cpu.rip = entry;
  cpu.u32[S.CPL >> 2] = 3;
  cpu.setEflags(0x202);
  cpu.u8.fill(0, S.XMM, S.XMM + 16 * S.XMM_STRIDE);
  cpu.u8.fill(0, S.X87, S.X87 + 8 * S.X87_STRIDE);
  cpu.u32[S.FCW >> 2] = 0x37f;
  cpu.u32[S.FSW >> 2] = 0;
  cpu.u32[S.X87_EMPTY >> 2] = 0xff;
  cpu.u32[S.X87_TOP >> 2] = 0;
  cpu.setMxcsr(0x1f80);
  // What Linux switches on: cr4_init() and fpu__init_cpu() of arch/x86/kernel.
  cpu.u64[S.XCR0 >> 3] = BigInt(cpu.model?.xcr0 ?? 0);
  cpu.u32[S.CR4 >> 2] =
    OSFXSR | OSXMMEXCPT | (cpu.model?.has('fsgsbase') ? FSGSBASE : 0) | (cpu.model?.xcr0 ? OSXSAVE : 0);
}
