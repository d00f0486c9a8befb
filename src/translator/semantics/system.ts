import { TIMED } from '../decode/forms.js';
import { ABI_OUT, ABI_STI } from '../exits.js';
import type { Builder } from '../ir/builder.js';
import type { Operand } from '../ir/operand.js';
import * as S from '../state.js';
import { AC_BIT, IF_BIT } from './eflags.js';
import { define } from './registry.js';

/*
 * Instructions that ask the VMM. A callout that returns sees only memory: arguments go through CALLOUT_ARG, results
 * come back in CALLOUT_RESULT.
 */
const GENERAL_PROTECTION = 13;

/** CPUID: CALLOUT_ARG holds EAX and ECX. SDM vol. 2A. */
define('cpuid', (l) => {
  l.setState(S.CALLOUT_ARG, l.reg(S.RAX, 32));
  l.setState(S.CALLOUT_ARG + 4, l.reg(S.RCX, 32));
  l.callout('cpuid');
  [S.RAX, S.RBX, S.RCX, S.RDX].forEach((r, i) => {
    l.setReg(r, l.state(S.CALLOUT_RESULT + 4 * i, 32));
  });
});

/** EDX:EAX from the callout's result. */
function setPair(l: Builder): void {
  l.setReg(S.RAX, l.state(S.CALLOUT_RESULT, 32));
  l.setReg(S.RDX, l.state(S.CALLOUT_RESULT + 4, 32));
}

/** CR4.TSD keeps the counter from all privilege levels but 0. */
const CR4_TSD = 4;
function checkTimeStamp(l: Builder): void {
  if (l.form.kernel) return;
  l.faultIf(l.ne(l.band(l.state(S.CR4, 32), CR4_TSD), l.const(32, 0)), GENERAL_PROTECTION);
}

/** RDTSC, RDTSCP: SDM vol. 2B. */
define('rdtsc', (l) => {
  checkTimeStamp(l);
  l.callout('rdtsc');
  setPair(l);
});
define('rdtscp', (l) => {
  checkTimeStamp(l);
  l.callout('rdtscp');
  setPair(l);
  l.setReg(S.RCX, l.state(S.CALLOUT_RESULT + 8, 32));
});

for (const name of ['rdrand', 'rdseed']) {
  /** RDRAND, RDSEED: always succeed. SDM vol. 2B. */
  define(name, (l, dst) => {
    l.callout(name);
    const v = l.state(S.CALLOUT_RESULT, 64);
    l.write(dst, l.trunc(v, dst.bits));
    // All clear but CF: as the result 1 leaves them.
    l.setFlags('result', 32, l.const(32, 1), l.const(1, 1), l.const(1, 0));
  });
}

/** RDPID: the callout gives TSC_AUX. SDM vol. 2B. */
define('rdpid', (l, dst) => l.write(dst, l.zext(l.callout('rdpid'), dst.bits)));

const BASES: readonly (readonly [string, number])[] = [
  ['fs', S.SEG_BASE + 8 * S.FS],
  ['gs', S.SEG_BASE + 8 * S.GS],
];
for (const [name, at] of BASES) {
  /** RDFSBASE, RDGSBASE, WRFSBASE, WRGSBASE: SDM vol. 2B, 2D. */
  define(`rd${name}base`, (l, dst) => l.write(dst, l.trunc(l.state(at, 64), dst.bits)));
  define(`wr${name}base`, (l, src: Operand) => {
    const v = l.zext(l.read(src), 64);
    if (src.bits === 64) l.faultIf(l.ne(l.sar(l.shl(v, 16), 16), v), GENERAL_PROTECTION);
    l.setState(at, v);
  });
}

/** CLFLUSH, CLFLUSHOPT, CLWB: read access to the line, no more. SDM vol. 2A. */
define(['clflush', 'clflushopt', 'clwb'], (l, line) => {
  l.load(8, l.address(line));
});
define(['cldemote', 'prefetchit0', 'prefetchit1', 'prefetch', 'prefetchwt1', 'reservednop'], () => {});
/** RDSSPD, RDSSPQ: no operation without shadow stacks. SDM vol. 2B. */
define(['rdsspd', 'rdsspq'], () => {});

/**
 * Instructions of privilege level 0, or that the kernel may reserve to it, port I/O included.
 */
define(
  [
    'hlt clts invd wbinvd wbnoinvd invlpg invpcid rdmsr wrmsr rdpmc sysexit sysret sysexitq',
    'lgdt lidt lldt ltr lmsw sgdt sidt sldt str smsw lar lsl verr verw xsetbv monitor mwait',
    'insb insw insd outsb outsw outsd vmcall vmmcall',
  ].flatMap((s) => s.split(' ')),
  (l) => l.calloutAndLeave('privileged'),
);

/** RDTSC, RDTSCP that leave: `CodeMode.exact`. */
define([...TIMED], (l) => l.calloutAndLeave('privileged'));

/** SYSRET to 64-bit code: apart, since generated code can do it again (`codegen/transition-code.ts`). */
define('sysretq', (l) => l.calloutAndLeave('sysret'));

/** CLI, STI at privilege level 0; elsewhere IOPL decides. SDM vol. 2. */
define('cli', (l) => {
  if (!l.form.kernel) return l.calloutAndLeave('privileged');
  l.mergeState(S.EFLAGS_REST, IF_BIT, l.const(32, 0));
});
define('sti', (l) => {
  if (!l.form.kernel) return l.calloutAndLeave('privileged');
  l.mergeState(S.EFLAGS_REST, IF_BIT, l.const(32, IF_BIT));
  l.syscall(ABI_STI);
});

/**
 * IN, OUT: at privilege level 0 the VMM is called with port and value; elsewhere IOPL and the TSS decide. SDM vol. 2.
 */
define('in', (l, dst, port) => {
  if (!l.form.kernel) return l.calloutAndLeave('privileged');
  l.setState(S.CALLOUT_ARG, l.zext(l.read(port), 32));
  l.write(dst, l.trunc(l.callout(`in${dst.bits}`), dst.bits));
});
define('out', (l, port, src) => {
  if (!l.form.kernel) return l.calloutAndLeave('privileged');
  l.setState(S.CALLOUT_RESULT, l.zext(l.read(port), 32));
  l.setState(S.CALLOUT_RESULT + 4, l.zext(l.read(src), 32));
  l.syscall(ABI_OUT + Math.log2(src.bits / 8));
});

/** SWAPGS: SDM vol. 2B. */
define('swapgs', (l) => {
  if (!l.form.kernel) return l.calloutAndLeave('privileged');
  const base = l.state(S.SEG_BASE + 8 * S.GS, 64);
  const other = l.state(S.KERNEL_GS_BASE, 64);
  l.setState(S.SEG_BASE + 8 * S.GS, other);
  l.setState(S.KERNEL_GS_BASE, base);
});

/** What an x87, MMX or SSE instruction is while CR0.EM or CR0.TS is set: #UD or #NM. SDM vol. 3A, section 2.5. */
define('fpu_unavailable', (l) => l.calloutAndLeave('fpuUnavailable'));
define('fpu_undefined', (l) => l.fault(6));

/** CLAC, STAC: undefined outside privilege level 0. SDM vol. 2. What they allow is never kept in a TLB. */
define('clac', (l) => {
  if (!l.form.kernel) return l.fault(6);
  l.mergeState(S.EFLAGS_REST, AC_BIT, l.const(32, 0));
});
define('stac', (l) => {
  if (!l.form.kernel) return l.fault(6);
  l.mergeState(S.EFLAGS_REST, AC_BIT, l.const(32, AC_BIT));
});

/**
 * ARPL: raises the destination's RPL to the source's; ZF says whether it did. SDM vol. 2A. Memory whose RPL is high
 * enough is not written, so it may be read-only: the VMM sees to it.
 */
define('arpl', (l, dst, src) => {
  if (dst.kind === 'mem') return l.calloutAndLeave('privileged');
  const x = l.read(dst);
  const rpl = l.zext(l.band(l.read(src), 3), x.bits);
  const lower = l.ltU(l.band(x, 3), rpl);
  l.write(dst, l.select(lower, l.or(l.band(x, ~3), rpl), x));
  l.setFlags('zero', 16, lower);
});
