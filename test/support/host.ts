/**
 * What the host's processor and kernel have, found out by executing it; `src/cli/host-abilities.ts` says which programs
 * it executes.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeProgram } from './machine-code.js';

export { executes, type Judge, judgeOf, qemuUser } from '../../src/cli/host-abilities.js';

/** 64-bit code that ends well, by going on behind its end, where the host has a feature; named as in /proc/cpuinfo. */
const PROBES: Readonly<Record<string, readonly string[]>> = {
  sse4_2: ['660f3837c0'], // pcmpgtq xmm0, xmm0
  avx: ['c5fc58c0'], // vaddps ymm0, ymm0, ymm0
  avx2: ['c5fd74c0'], // vpcmpeqb ymm0, ymm0, ymm0
  fma: ['c4e27d98c0'], // vfmadd132ps ymm0, ymm0, ymm0
  f16c: ['c4e27d13c0'], // vcvtph2ps ymm0, xmm0
  bmi1: ['c4e278f2c0'], // andn eax, eax, eax
  bmi2: ['c4e278f5c0'], // bzhi eax, eax, eax
  // lzcnt eax, ecx of zero gives 32; a processor without it executes bsr, which gives no 32.
  abm: ['31c9', '31c0', 'f30fbdc1', '83f820', '7402', '0f0b'],
  movbe: ['0f38f00424'], // movbe eax, [rsp]
  adx: ['660f38f6c0'], // adcx eax, eax
  aes: ['660f38dcc0'], // aesenc xmm0, xmm0
  pclmulqdq: ['660f3a44c000'], // pclmulqdq xmm0, xmm0, 0
  sha_ni: ['0f38ccc0'], // sha256msg1 xmm0, xmm0
  // With nothing to save, at an address that is a multiple of 64.
  xsavec: ['4881ec00100000', '4883e4c0', '31c0', '31d2', '0fc72424'],
  xsaveopt: ['4881ec00100000', '4883e4c0', '31c0', '31d2', '0fae3424'],
  // modify_ldt(0x11, {1, 0, 0xfff, 0x41}, 16), and GS with that entry: some kernels take it and set nothing.
  modify_ldt: [
    ...['4883ec10', 'c7042401000000', 'c744240400000000', 'c7442408ff0f0000', 'c744240c41000000'],
    ...['b89a000000', 'bf11000000', '4889e6', 'ba10000000', '0f05', '85c0', '7902', '0f0b', 'b80f000000', '8ee8'],
  ],
  fsgsbase: ['f3480faec8'], // rdgsbase rax
  // An own mapping's first page is touched while RSP is no canonical address: the kernel comes back from the page fault
  // by IRET, which some processors, or what virtualizes them, do not do then.
  noncanonical_stack: [
    ...['31ff', 'be00100000', 'ba03000000', '41ba22000000', '49c7c0ffffffff', '4531c9', 'b809000000', '0f05'],
    ...['48bc0000000000000080', '8900'],
  ],
  // A process that is traced by its parent, which sets DR0 and DR7, writes to what is watched: it stops with SIGTRAP.
  debug_registers: [
    // fork; the child: ptrace(PTRACE_TRACEME), kill(getpid(), SIGSTOP), inc of what is watched, exit(0)
    ...['b839000000', '0f05', '89c3', '85c0', '752b', '31ff', 'b865000000', '0f05', 'b827000000', '0f05', '89c7'],
    ...['be13000000', 'b83e000000', '0f05', 'ff4424f8', '31ff', 'b83c000000', '0f05'],
    // wait4
    ...['89df', '488d7424fc', '31d2', '4531d2', 'b83d000000', '0f05'],
    // ptrace(PTRACE_POKEUSER, child, 848, rsp - 8), ptrace(PTRACE_POKEUSER, child, 848 + 7 * 8, 0xd0001)
    ...['bf06000000', '89de', 'ba50030000', '4c8d5424f8', 'b865000000', '0f05'],
    ...['bf06000000', '89de', 'ba88030000', '41ba01000d00', 'b865000000', '0f05'],
    // ptrace(PTRACE_CONT), wait4, ptrace(PTRACE_KILL)
    ...['bf07000000', '89de', '31d2', '4531d2', 'b865000000', '0f05'],
    ...['89df', '488d7424fc', '31d2', '4531d2', 'b83d000000', '0f05'],
    ...['bf08000000', '89de', '31d2', '4531d2', 'b865000000', '0f05'],
    // The status is 0x57f.
    ...['817c24fc7f050000', '7402', '0f0b'],
  ],
  // Any: for what emulators get wrong.
  processor: [],
  // cpuid's leaf 0: EBX is "Auth".
  amd: ['31c0', '0fa2', '81fb41757468', '7402', '0f0b'],
};

/** As above, but code that ends with SIGSEGV where the host has the feature. */
const FAULTS: Readonly<Record<string, readonly string[]>> = {
  // prctl(PR_SET_TSC, PR_TSC_SIGSEGV); rdtsc
  tsc_fault: ['bf1a000000', 'be02000000', 'b89d000000', '0f05', '0f31'],
};

const EXIT = ['31ff', 'b83c000000', '0f05']; // exit(0)

const known = new Map<string, boolean>();

/** Whether the host executes 64-bit programs that use a feature. */
export function hostHas(feature: string): boolean {
  const answer = known.get(feature) ?? probe(feature);
  known.set(feature, answer);
  return answer;
}

function probe(feature: string): boolean {
  const code = PROBES[feature] ?? FAULTS[feature];
  if (!code) throw new Error(`test/support/host.ts has no probe for ${feature}`);
  const folder = mkdtempSync(join(tmpdir(), 'ringless-probe-'));
  try {
    const program = writeProgram(join(folder, feature), [...code, ...EXIT]);
    const { status, signal } = spawnSync(program, { stdio: 'ignore' });
    return feature in FAULTS ? signal === 'SIGSEGV' : status === 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
