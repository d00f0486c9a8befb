import * as S from '../state.js';
import { ABI_INT80, ABI_SYSCALL, ABI_SYSENTER } from '../exits.js';
import { define } from './registry.js';

for (const cc of ['o', 'no', 'b', 'ae', 'e', 'ne', 'be', 'a', 's', 'ns', 'p', 'np', 'l', 'ge', 'le', 'g']) {
  /** Jcc: SDM vol. 2A. */
  define(`j${cc}`, (l, target) => l.branch(l.condition(cc), target));
}

/** JMP, near: SDM vol. 2A. */
define('jmp', (l, target) => {
  if (target.kind === 'target') l.jump(target);
  else l.indirect(l.zext(l.read(target), l.word), 'jump');
});

/** CALL, near: SDM vol. 2A. */
define('call', (l, target) => {
  if (target.kind === 'target') {
    l.pushValue(l.nextRipValue());
    l.call(target);
  } else {
    const to = l.zext(l.read(target), l.word);
    l.pushValue(l.nextRipValue());
    l.indirect(to, 'call');
  }
});

/** RET, near: SDM vol. 2B. */
define('ret', (l, release) => {
  const to = l.top(l.word);
  const sp = l.add(l.sp(), l.const(l.word, l.word / 8));
  l.setSp(release ? l.add(sp, l.zext(l.read(release), l.word)) : sp);
  l.indirect(to, 'ret');
});

/** SYSCALL: RCX and R11 take RIP and RFLAGS. SDM vol. 2B. */
define('syscall', (l) => {
  l.setReg(S.RCX, l.nextRipValue());
  let flags = l.or(l.state(S.EFLAGS_REST, 32), l.const(32, 2));
  const at: Record<string, number> = { C: 0, P: 2, A: 4, Z: 6, S: 7, O: 11 };
  for (const [letter, bit] of Object.entries(at)) flags = l.or(flags, l.shl(l.zext(l.flag(letter), 32), bit));
  flags = l.or(flags, l.shl(l.state(S.FLAG_D, 32), 10));
  l.setReg(S.R11, l.zext(flags, 64));
  l.syscall(ABI_SYSCALL);
});

/** SYSENTER: SDM vol. 2B. */
define('sysenter', (l) => l.syscall(ABI_SYSENTER));

/**
 * INT n, INT3, INTO, UD: SDM vol. 2A. The decoder names `int 80h` apart: process mode's gate. Other vectors go to the
 * VMM, which raises what the processor would for a gate that user code may not use.
 */
define('int80', (l) => l.syscall(ABI_INT80));
define('int', (l) => l.calloutAndLeave('interrupt'));
define('int3', (l) => l.trap(3));
define('int1', (l) => l.trap(1));
define(['ud0', 'ud1', 'ud2'], (l) => l.fault(6));
define('nop', () => {});
define(['endbr32', 'endbr64', 'pause', 'prefetchnta', 'prefetcht0', 'prefetcht1', 'prefetcht2', 'prefetchw'], () => {});
define(['mfence', 'lfence', 'sfence'], () => {});
