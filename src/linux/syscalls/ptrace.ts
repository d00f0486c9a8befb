import { fullCall } from '../abi/call.js';
import { readPointer, writeLong } from '../abi/structs.js';
import { EINVAL, EIO, EPERM, ESRCH } from '../errno.js';
import type { Linux } from '../kernel.js';
import { siginfoBytes } from '../signals/frames.js';
import * as N from '../signals/numbers.js';
import { sendToGroup, sendToTask } from '../signals/send.js';
import { mayTrace } from '../tasks/access.js';
import type { Task } from '../tasks/task.js';
import * as T from '../tasks/trace.js';
import { readForced, writeForced } from '../tasks/trace-memory.js';
import { TraceRegisters } from '../tasks/trace-registers.js';
import { debugRegistersOf, isControl } from '../tasks/trace-watch.js';

/** Requests of ptrace(2): linux/ptrace.h, asm/ptrace-abi.h. */
const TRACEME = 0;
const PEEKTEXT = 1;
const PEEKDATA = 2;
const PEEKUSR = 3;
const POKETEXT = 4;
const POKEDATA = 5;
const POKEUSR = 6;
const CONT = 7;
const KILL = 8;
const SINGLESTEP = 9;
const GETREGS = 12;
const SETREGS = 13;
const GETFPREGS = 14;
const SETFPREGS = 15;
const ATTACH = 16;
const DETACH = 17;
const GETFPXREGS = 18;
const SETFPXREGS = 19;
const OLDSETOPTIONS = 21;
const SYSCALL = 24;
const GET_THREAD_AREA = 25;
const SETOPTIONS = 0x4200;
const GETEVENTMSG = 0x4201;
const GETSIGINFO = 0x4202;
const SETSIGINFO = 0x4203;
const GETREGSET = 0x4204;
const SETREGSET = 0x4205;
const SEIZE = 0x4206;
const INTERRUPT = 0x4207;
const LISTEN = 0x4208;
const GETSIGMASK = 0x420a;
const SETSIGMASK = 0x420b;
const GET_SYSCALL_INFO = 0x420e;

const OPTIONS = 0x3000ff;
/** Register sets: linux/elf.h. */
const NT_PRSTATUS = 1;
const NT_PRFPREG = 2;
const NT_X86_XSTATE = 0x202;
const NT_PRXFPREG = 0x46e62b7f;
/** Where the debug registers are in struct user. */
const DEBUG_REGISTERS = { 64: 848, 32: 252 } as const;
const USER_SIZE = { 64: 928, 32: 284 } as const;
const AUDIT_ARCH = { 64: 0xc000003e, 32: 0x40000003 } as const;

/** Begins to trace a task: PTRACE_ATTACH and PTRACE_SEIZE. */
function begin(k: Linux, pid: number, seizes: boolean, options: number): number {
  const task = k.tasks.get(pid);
  if (task === undefined || task.state === 'dead') return -ESRCH;
  if (task.group === k.group || !mayTrace(k, task)) return -EPERM;
  if (task.trace !== null) return -EPERM;
  if (seizes && (options & ~OPTIONS) !== 0) return -EIO;
  const trace = T.attach(task, k.group);
  trace.isSeized = seizes;
  if (seizes) trace.options = options;
  else sendToTask(k, task, { signal: N.SIGSTOP, code: N.SI_USER, pid: k.pid, uid: k.credentials.uid });
  const { group } = task;
  if (!group.stopped) return 0;
  // It stands still already: now for its tracer.
  group.held.splice(0, group.held.length, ...group.held.filter((other) => other !== task));
  task.signals.trap = true;
  if (task.state === 'running') k.scheduler.ready(task);
  else k.scheduler.wake(task);
  return 0;
}

function traceMe(k: Linux): number {
  const { parent } = k.group;
  if (k.current.trace !== null || parent === null) return -EPERM;
  T.attach(k.current, parent);
  return 0;
}

/** Copies between the tracer's memory and the bytes of a register set. */
function regset(k: Linux, task: Task, type: number, vector: number, writes: boolean): number {
  const { space, abi } = k;
  const base = readPointer(space, abi, vector);
  const length = abi.word === 8 ? space.readSigned64(vector + 8) : space.readU32(vector + 4);
  const given = writes ? space.readBytes(base, Math.min(length, 4096)).slice() : null;
  const bytes = T.withRegisters(k, task, () => registerSet(new TraceRegisters(k, task), type, given));
  if (bytes === null) return -EINVAL;
  const n = Math.min(length, bytes.length);
  if (!writes) space.writeBytes(base, bytes.subarray(0, n));
  writeLong(space, abi, vector + abi.word, n);
  return 0;
}

/** A register set's bytes; with `given`, what it is to be. Null: there is no such set. */
function registerSet(r: TraceRegisters, type: number, given: Uint8Array | null): Uint8Array | null {
  switch (type) {
    case NT_PRSTATUS:
      if (given !== null) r.setAll(given);
      return r.all();
    case NT_PRFPREG:
      if (r.bits === 32) {
        if (given !== null) r.setFnsave(given);
        return r.fnsave();
      }
      if (given !== null) r.setFxsave(given);
      return r.fxsave();
    case NT_PRXFPREG:
      if (given !== null) r.setFxsave(given);
      return r.fxsave();
    case NT_X86_XSTATE:
      if (given !== null) r.setXsave(given);
      return r.xsave();
    default:
      return null;
  }
}

/** GETREGS and its kin: the whole set, at an address. */
function wholeSet(k: Linux, task: Task, type: number, at: number, writes: boolean): number {
  const { space } = k;
  const size = T.withRegisters(k, task, () => registerSet(new TraceRegisters(k, task, k.abi.bits), type, null)!.length);
  const given = writes ? space.readBytes(at, size).slice() : null;
  const bytes = T.withRegisters(k, task, () => registerSet(new TraceRegisters(k, task, k.abi.bits), type, given)!);
  if (!writes) space.writeBytes(at, bytes);
  return 0;
}

/** PEEKUSR and POKEUSR: struct user as far as it has registers. */
function user(k: Linux, task: Task, offset: number, value: bigint | null, at: number): number {
  const { word, bits } = k.abi;
  if (offset < 0 || offset % word !== 0 || offset >= USER_SIZE[bits]) return -EIO;
  const registers = new TraceRegisters(k, task, bits);
  const isRegister = offset < registers.size;
  const debug = (offset - DEBUG_REGISTERS[bits]) / word;
  if (value !== null) {
    if (isRegister) T.withRegisters(k, task, () => registers.set(offset / word, value));
    else if (debug >= 0 && debug < 8) return setDebugRegister(k, task, debug, value);
    else return -EIO;
    return 0;
  }
  const read = isRegister
    ? T.withRegisters(k, task, () => registers.get(offset / word))
    : debug >= 0 && debug < 8
      ? (task.debugRegisters?.read(debug) ?? 0n)
      : 0n;
  if (word === 8) k.space.writeBig64(at, BigInt.asUintN(64, read));
  else k.space.writeU32(at, Number(BigInt.asUintN(32, read)));
  return 0;
}

function setDebugRegister(k: Linux, task: Task, n: number, value: bigint): number {
  if (n === 4 || n === 5) return -EIO;
  if (n === 7 && !isControl(value)) return -EINVAL;
  if (n < 4 && (value < 0n || value >= BigInt(task.mm.space.layout.top))) return -EINVAL;
  debugRegistersOf(k, task).write(n, value);
  return 0;
}

/** PTRACE_GET_SYSCALL_INFO: struct ptrace_syscall_info. */
function syscallInfo(k: Linux, task: Task, size: number, at: number): number {
  const { stop } = task.trace!;
  const out = new Uint8Array(88);
  const view = new DataView(out.buffer);
  const kind = stop?.kind === 'entry' ? 1 : stop?.kind === 'exit' ? 2 : 0;
  view.setUint8(0, kind);
  view.setUint32(4, AUDIT_ARCH[task.entered?.abi.bits ?? task.mm.bits], true);
  let length = 24;
  T.withRegisters(k, task, () => {
    const r = new TraceRegisters(k, task);
    const wide = r.bits === 64;
    const put = (offset: number, value: bigint): void => view.setBigUint64(offset, BigInt.asUintN(64, value), true);
    put(8, r.get(wide ? 16 : 12));
    put(16, r.get(wide ? 19 : 15));
    const rax = wide ? r.get(10) : BigInt.asIntN(32, r.get(6));
    if (kind === 1) {
      put(24, BigInt(T.originalCall(task)));
      const words =
        task.entered?.abi.bits === 64 ? [14, 13, 12, 7, 9, 8] : wide ? [5, 11, 12, 13, 14, 4] : [0, 1, 2, 3, 4, 5];
      for (const [i, word] of words.entries()) put(32 + 8 * i, r.get(word));
      length = 80;
    } else if (kind === 2) {
      const value = BigInt.asIntN(64, rax);
      put(24, value);
      view.setUint8(32, value < 0n && value >= -4095n ? 1 : 0);
      length = 33;
    }
  });
  k.space.writeBytes(at, out.subarray(0, Math.min(size, length)));
  return length;
}

/** PTRACE_GET_THREAD_AREA: struct user_desc of a program of 32 bits. */
function threadArea(k: Linux, task: Task, entry: number, at: number): number {
  const area = task.segments.threadArea(entry);
  if (area === undefined) return -EINVAL;
  for (const [i, value] of [entry, area.base, area.limit, area.flags].entries()) k.space.writeU32(at + 4 * i, value);
  return 0;
}

/** A request that the tracee has to stand still for. */
function ofStopped(k: Linux, task: Task, request: number, address: number, data: number): number {
  const trace = task.trace!;
  const { space, abi } = k;
  const isSignal = data >= 0 && data <= N.NSIG;
  switch (request) {
    case PEEKTEXT:
    case PEEKDATA: {
      const bytes = readForced(k, task.mm.space, address, abi.word);
      if (bytes.length < abi.word) return -EIO;
      space.writeBytes(data, bytes);
      return 0;
    }
    case POKETEXT:
    case POKEDATA: {
      const bytes = new Uint8Array(8);
      new DataView(bytes.buffer).setBigUint64(0, argument(k, 3), true);
      return writeForced(k, task.mm.space, address, bytes.subarray(0, abi.word)) < abi.word ? -EIO : 0;
    }
    case PEEKUSR:
      return user(k, task, address, null, data);
    case POKEUSR:
      return user(k, task, address, argument(k, 3), 0);
    case CONT:
    case SYSCALL:
    case SINGLESTEP:
      if (!isSignal) return -EIO;
      T.traceResume(k, task, request === CONT ? 'signal' : request === SYSCALL ? 'call' : 'step', data);
      return 0;
    case DETACH:
      if (!isSignal) return -EIO;
      T.detach(k, task, data);
      return 0;
    case GETREGS:
    case SETREGS:
      return wholeSet(k, task, NT_PRSTATUS, data, request === SETREGS);
    case GETFPREGS:
    case SETFPREGS:
      return wholeSet(k, task, NT_PRFPREG, data, request === SETFPREGS);
    case GETFPXREGS:
    case SETFPXREGS:
      return abi.bits === 64 ? -EIO : wholeSet(k, task, NT_PRXFPREG, data, request === SETFPXREGS);
    case GETREGSET:
    case SETREGSET:
      return regset(k, task, address, data, request === SETREGSET);
    case OLDSETOPTIONS:
    case SETOPTIONS:
      if ((data & ~OPTIONS) !== 0) return -EINVAL;
      trace.options = data;
      return 0;
    case GETEVENTMSG:
      writeLong(space, abi, data, trace.message);
      return 0;
    case GETSIGINFO:
      // An event of a process that was stopped has none.
      if (trace.stop!.kind === 'group' && !trace.isSeized) return -EINVAL;
      space.writeBytes(data, siginfoBytes(abi.bits, trace.stop!.info));
      return 0;
    case SETSIGINFO: {
      const signal = space.readI32(data);
      const value = space.readU32(data + (abi.word === 8 ? 24 : 20));
      const sender = data + (abi.word === 8 ? 16 : 12);
      const info = {
        signal,
        code: space.readI32(data + 8),
        pid: space.readI32(sender),
        uid: space.readI32(sender + 4),
      };
      trace.stop = { ...trace.stop!, info: { ...info, value } };
      return 0;
    }
    case LISTEN:
      if (!trace.isSeized || trace.stop!.code >> 8 !== 128) return -EIO;
      trace.isListening = true;
      return 0;
    case GETSIGMASK:
      if (address !== 8) return -EINVAL;
      space.writeU32(data, task.signals.blocked.low);
      space.writeU32(data + 4, task.signals.blocked.high);
      return 0;
    case SETSIGMASK:
      if (address !== 8) return -EINVAL;
      task.signals.setMask(space.readU32(data), space.readU32(data + 4));
      return 0;
    case GET_SYSCALL_INFO:
      return syscallInfo(k, task, address, data);
    case GET_THREAD_AREA:
      return threadArea(k, task, address, data);
    default:
      return -EIO;
  }
}

/** Argument `i`, exactly. */
function argument(k: Linux, i: number): bigint {
  const at = k.abi.arguments[i]!;
  const low = BigInt(k.cpu.u32[at]!);
  return k.abi.bits === 64 ? low | (BigInt(k.cpu.u32[at + 1]!) << 32n) : low;
}

export const ptrace = fullCall('lipp', (k, request, pid, address, data) => {
  if (request === TRACEME) return traceMe(k);
  if (request === ATTACH || request === SEIZE) {
    if (request === SEIZE && address !== 0) return -EIO;
    return begin(k, pid, request === SEIZE, data);
  }
  const task = k.tasks.get(pid);
  if (task?.trace?.tracer !== k.group) return -ESRCH;
  if (request === KILL) {
    sendToGroup(k, task.group, { signal: N.SIGKILL, code: N.SI_USER });
    return 0;
  }
  if (request === INTERRUPT) {
    if (!task.trace.isSeized) return -EIO;
    if (task.state === 'traced' && !task.trace.isListening) {
      task.signals.trap = true;
      return 0;
    }
    task.signals.trap = true;
    if (task.trace.isListening) T.traceResume(k, task, task.trace.mode, 0);
    else k.scheduler.wake(task);
    return 0;
  }
  if (task.trace.stop === null || task.trace.isListening) return -ESRCH;
  return ofStopped(k, task, request, address, data);
});
