import * as S from '../../translator/state.js';
import { call, fullCall } from '../abi/call.js';
import { writeLong } from '../abi/structs.js';
import { EBADF, EFAULT, EINVAL, ENODEV, ENOSPC, EOPNOTSUPP, EPERM, ESRCH } from '../errno.js';
import { undoSemaphores } from '../ipc/sem.js';
import { machineName } from '../machine-name.js';
import { mayTrace } from '../tasks/access.js';
import {
  CLONE_FILES,
  CLONE_FS,
  CLONE_NEW,
  CLONE_SIGHAND,
  CLONE_SYSVSEM,
  CLONE_THREAD,
  CLONE_VM,
} from '../tasks/clone.js';
import { ownFiles, type Task } from '../tasks/task.js';
import { mprotect } from './memory.js';

/** The kernel that guests see. */
export const RELEASE = '6.1.0';
export const VERSION = '#1 SMP Ringless';

/** uname(2): struct new_utsname, six fields of 65 bytes. */
export const uname = call('p', (k, at) => {
  const machine = machineName(k.model, k.bits);
  const fields = ['Linux', k.hostNamed(), RELEASE, VERSION, machine, '(none)'];
  const out = new Uint8Array(6 * 65);
  for (const [i, text] of fields.entries()) out.set(Buffer.from(text, 'latin1').subarray(0, 64), i * 65);
  k.space.writeBytes(at, out);
  return 0;
});
/** struct oldold_utsname: five fields of 9 bytes. */
export const oldolduname = call('p', (k, at) => {
  const fields = ['Linux', k.hostNamed(), RELEASE, '#1 SMP', machineName(k.model, 32)];
  const out = new Uint8Array(5 * 9);
  for (const [i, text] of fields.entries()) out.set(Buffer.from(text, 'latin1').subarray(0, 8), i * 9);
  k.space.writeBytes(at, out);
  return 0;
});
export const olduname = call('p', (k, at) => {
  const fields = ['Linux', k.hostNamed(), RELEASE, VERSION, machineName(k.model, 32)];
  const out = new Uint8Array(5 * 65);
  for (const [i, text] of fields.entries()) out.set(Buffer.from(text, 'latin1').subarray(0, 64), i * 65);
  k.space.writeBytes(at, out);
  return 0;
});
export const sethostname = call('pi', () => -EPERM);

export const sysinfo = call('p', (k, at) => {
  const long = (i: number, value: number) => writeLong(k.space, k.abi, at + i * k.abi.word, value);
  const { word } = k.abi;
  k.space.fill(at, word === 8 ? 112 : 64, 0);
  long(0, Math.floor(k.clock.monotonic() / 1e9));
  long(4, k.memoryBytes);
  long(5, k.memoryBytes - k.space.frames.used * 4096);
  k.space.writeU16(at + 10 * word, 1);
  k.space.writeU32(at + (word === 8 ? 104 : 52), 1);
  return 0;
});

const ARCH_SET_GS = 0x1001;
const ARCH_SET_FS = 0x1002;
const ARCH_GET_FS = 0x1003;
const ARCH_GET_GS = 0x1004;
const ARCH_GET_CPUID = 0x1011;
const ARCH_SET_CPUID = 0x1012;

export const arch_prctl = call('ip', (k, code, address) => {
  const { cpu } = k;
  if (k.abi.bits !== 64 && code !== ARCH_GET_CPUID && code !== ARCH_SET_CPUID) return -EINVAL;
  switch (code) {
    case ARCH_SET_FS:
    case ARCH_SET_GS: {
      if (address < 0 || address >= k.space.layout.top) return -EPERM;
      const seg = code === ARCH_SET_FS ? S.FS : S.GS;
      cpu.setSegBase(seg, BigInt(address));
      cpu.setSelector(seg, 0);
      return 0;
    }
    case ARCH_GET_FS:
    case ARCH_GET_GS:
      k.space.writeBig64(address, cpu.segBase(code === ARCH_GET_FS ? S.FS : S.GS));
      return 0;
    case ARCH_GET_CPUID:
      return 1;
    case ARCH_SET_CPUID:
      // No CPUID faulting, as on AMD's processors.
      return -ENODEV;
    default:
      return -EINVAL;
  }
});
export const set_thread_area = fullCall('p', (k, at) => k.segments.setThreadArea(at));
export const get_thread_area = call('p', (k, at) => k.segments.getThreadArea(at));
/** modify_ldt(2). Its result is an unsigned int also where registers have 64 bits. */
export const modify_ldt = fullCall('ipz', (k, func, at, bytes) => k.segments.modifyLdt(func, at, bytes));

export const set_tid_address = call('p', (k, at) => {
  k.current.clearChildTid = at;
  return k.tid;
});
export const getrandom = call('pzx', (k, at, size, flags) => {
  if ((flags & ~7) !== 0 || (flags & 6) === 6) return -EINVAL;
  if (size < 0) return -EFAULT;
  const count = Math.min(size, 0x1ffffff);
  let done = 0;
  while (done < count) {
    const run = k.space.hostRun(at + done, count - done, 'write');
    if (run === 0) return done > 0 ? done : -EFAULT;
    const host = k.space.runOffset;
    k.random(k.memory.subarray(host, host + run));
    k.space.noteWrite(host, run);
    done += run;
  }
  return done;
});

export const getcpu = call('ppp', (k, cpu, node) => {
  if (cpu !== 0) k.space.writeU32(cpu, 0);
  if (node !== 0) k.space.writeU32(node, 0);
  return 0;
});
export const ioprio_get = call('ii', () => 0);
export const ioprio_set = call('iii', () => 0);
export const personality = call('x', (k, value) => {
  const old = k.current.personality;
  if (value !== 0xffffffff) k.current.personality = value;
  return old;
});
/** Commands of membarrier(2): global ones, and private ones that a process registers for first. linux/membarrier.h. */
const MEMBARRIER_COMMANDS = 0x3ff;
const MEMBARRIER_GET_REGISTRATIONS = 1 << 9;
const MEMBARRIER_FLAG_CPU = 1;
/** From an expedited private command to the bit of its registration. */
const MEMBARRIER_REGISTERED: Readonly<Record<number, number>> = { 8: 16, 32: 64, 128: 256 };

/**
 * membarrier(2): one processor sees its accesses in order, so there is nothing to do but to know who has registered.
 */
export const membarrier = call('ixi', (k, command, flags) => {
  if (command === 0) return flags === 0 ? MEMBARRIER_COMMANDS : -EINVAL;
  if (flags !== 0 && (flags !== MEMBARRIER_FLAG_CPU || command !== 128)) return -EINVAL;
  if ((command & (command - 1)) !== 0 || (command & ~MEMBARRIER_COMMANDS) !== 0) return -EINVAL;
  const { mm } = k;
  if (command === MEMBARRIER_GET_REGISTRATIONS) return mm.barriers;
  if ([4, 16, 64, 256].includes(command)) mm.barriers |= command;
  const needed = MEMBARRIER_REGISTERED[command];
  return needed !== undefined && (mm.barriers & needed) === 0 ? -EPERM : 0;
});

/** kcmp(2): what two tasks may share. linux/kcmp.h. */
const KCMP: readonly ((task: Task, index: number) => object | null)[] = [
  (task, index) => task.files.get(index),
  (task) => task.mm,
  (task) => task.files,
  (task) => task.fs,
  (task) => task.signals.handlers,
  () => NO_IO,
  (task) => task.semUndo ?? NO_UNDO,
];
const NO_IO = {};
const NO_UNDO = {};
/** An order of objects that stays the same: as they were first compared. */
const orders = new WeakMap<object, number>();
let lastOrder = 0;
function orderOf(object: object): number {
  const known = orders.get(object);
  if (known !== undefined) return known;
  orders.set(object, ++lastOrder);
  return lastOrder;
}
export const kcmp = call('iiizz', (k, pid1, pid2, type, index1, index2) => {
  const [one, other] = [k.tasks.get(pid1), k.tasks.get(pid2)];
  if (one === undefined || other === undefined) return -ESRCH;
  if (!mayTrace(k, one) || !mayTrace(k, other)) return -EPERM;
  if (type === 7) return -EOPNOTSUPP;
  const part = KCMP[type];
  if (part === undefined) return -EINVAL;
  const [a, b] = [part(one, index1), part(other, index2)];
  if (a === null || b === null) return -EBADF;
  return a === b ? 0 : orderOf(a) < orderOf(b) ? 1 : 2;
});

/** Protection keys: processors with them are not among the models. pkeys(7). */
export const pkey_alloc = call('xx', (_k, flags, rights) => (flags !== 0 || (rights & ~3) !== 0 ? -EINVAL : -ENOSPC));
export const pkey_free = call('i', () => -EINVAL);
export const pkey_mprotect = call('pzxi', (k, at, length, protection, key) =>
  key === -1 ? mprotect.handler(k, at, length, protection, 0, 0, 0) : -EINVAL,
);

const CLONE_KNOWN = 0x7e070f00;
/** unshare(2): files, working directory and semaphore adjustments of one's own. There are no other namespaces. */
export const unshare = call('x', (k, flags) => {
  const { current } = k;
  if ((flags & ~CLONE_KNOWN) !== 0 || (flags & CLONE_NEW) !== 0) return -EINVAL;
  const alone = k.group.tasks.size === 1;
  if ((flags & (CLONE_THREAD | CLONE_SIGHAND | CLONE_VM)) !== 0 && !alone) return -EINVAL;
  if ((flags & CLONE_FS) !== 0) current.fs = current.fs.copy();
  if ((flags & CLONE_FILES) !== 0) ownFiles(current);
  if ((flags & CLONE_SYSVSEM) !== 0) undoSemaphores(k, current);
  return 0;
});
export const vhangup = call('', () => -EPERM);
export const syslog = call('ipi', () => -EPERM);
