/**
 * What the meaning of code bytes depends on besides the bytes: the part of a block's key that is not its address. SDM
 * vol. 3A, sections 3.4.5 (D and L bits), 5.5 (privilege), 20.1 (real-address mode).
 */
export interface CodeMode {
  /** Width of linear addresses and of whole registers. 16- and 32-bit code runs in a 32-bit word. */
  readonly word: 32 | 64;
  /** Default sizes: CS.D and CS.L. */
  readonly codeBits: 16 | 32 | 64;
  /** DS, ES, SS and CS start at 0 and have no limit: only FS and GS have bases that matter. */
  readonly flat: boolean;
  /** Stack addresses are plain offsets as wide as the word (''), or 16 or 32 bits wide and based on SS. */
  readonly stack: '' | 's16' | 's32';
  /** Privilege level 0 of a whole machine: instructions that only a kernel may use do their work in line. */
  readonly kernel: boolean;
  /** What CR0 and CR4 say against x87, MMX and SSE: `FPU_*`; 0: nothing. */
  readonly fpuOff: number;
  /**
   * VEX instructions: 'all'; those on general registers; none (real-address and virtual-8086 mode). SDM vol. 2A, 2.3.5.
   */
  readonly vex: 'all' | 'general' | 'none';
  /**
   * Which accesses are compared with their segment's limit first: none (process mode, 64-bit code); those through CS,
   * FS and GS, as the others have no limit and may be written ('extra'); all. Null segments and those of types that
   * forbid the access count as such with a limit. 'step': the dispatcher has checked them, and executes one
   * instruction.
   */
  readonly checked: 'none' | 'extra' | 'all' | 'step';
  /** Virtual-8086 mode with IOPL below 3: PUSHF and POPF ask the VMM. SDM vol. 3B, section 21.2.7. */
  readonly monitored?: boolean;
  /**
   * Instructions that reach a device or read the time leave, at any privilege: then the count of instructions is exact
   * where they do, whatever the block is that they are in.
   */
  readonly exact?: boolean;
  /** Groups of instructions that the processor model has (`instruction-set.ts`); absent: all. */
  readonly instructions?: string;
}

/** CR0.TS; CR0.EM; CR0.MP with TS: SDM vol. 3A, section 2.5. */
export const FPU_TS = 1;
export const FPU_EM = 2;
export const FPU_MP = 4;
/** CR4.OSFXSR is clear: there are no XMM registers for legacy SSE instructions. SDM vol. 3A, section 13.1.4. */
export const FPU_NO_SSE = 8;

/** Flat user code: process mode's, and that of most programs under a whole kernel. */
export const USER_CODE: Readonly<Record<32 | 64, CodeMode>> = {
  32: { word: 32, codeBits: 32, flat: true, stack: '', kernel: false, fpuOff: 0, vex: 'all', checked: 'none' },
  64: { word: 64, codeBits: 64, flat: true, stack: '', kernel: false, fpuOff: 0, vex: 'all', checked: 'none' },
};
