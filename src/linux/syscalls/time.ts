import { BLOCKED, call } from '../abi/call.js';
import { type GuestTime, readTime, readTime64, writeLong, writeTime, writeTime64 } from '../abi/structs.js';
import { CLOCK_REALTIME } from '../clock.js';
import { EINTR, EINVAL, EOPNOTSUPP, EPERM } from '../errno.js';
import type { Linux } from '../kernel.js';
import { NSIG, SI_TIMER, SIGALRM } from '../signals/numbers.js';
import { cpuClock, readClock } from './cpu-clocks.js';

const TIMER_ABSTIME = 1;
/** Ticks a second of times(2): USER_HZ. */
const USER_HZ = 100;

function gettime(k: Linux, clock: number, at: number, wide: boolean): number {
  if (!readClock(k, clock)) return -EINVAL;
  if (wide) writeTime64(k.space, at, k.clock.sec, k.clock.ns);
  else writeTime(k.space, k.abi, at, k.clock.sec, k.clock.ns);
  return 0;
}
export const clock_gettime = call('ip', (k, clock, at) => gettime(k, clock, at, false));
export const clock_gettime64 = call('ip', (k, clock, at) => gettime(k, clock, at, true));

function getres(k: Linux, clock: number, at: number, wide: boolean): number {
  if (!readClock(k, clock)) return -EINVAL;
  const ns = clock === 5 || clock === 6 ? 4000000 : 1;
  if (at === 0) return 0;
  if (wide) writeTime64(k.space, at, 0, ns);
  else writeTime(k.space, k.abi, at, 0, ns);
  return 0;
}
export const clock_getres = call('ip', (k, clock, at) => getres(k, clock, at, false));
export const clock_getres_time64 = call('ip', (k, clock, at) => getres(k, clock, at, true));
export const clock_settime = call('ip', () => -1);

export const gettimeofday = call('pp', (k, tv, tz) => {
  k.clock.read(0);
  if (tv !== 0) writeTime(k.space, k.abi, tv, k.clock.sec, Math.floor(k.clock.ns / 1000));
  if (tz !== 0) {
    k.space.writeU32(tz, 0);
    k.space.writeU32(tz + 4, 0);
  }
  return 0;
});
export const settimeofday = call('pp', () => -1);
export const time = call('p', (k, at) => {
  k.clock.read(0);
  const { sec } = k.clock;
  if (at !== 0) writeLong(k.space, k.abi, at, sec);
  return sec;
});
export const stime = call('p', () => -1);

function isValid(t: GuestTime): boolean {
  return t.sec >= 0 && t.fraction >= 0 && t.fraction < 1e9;
}

/** Sleeps until `deadline`; the time that was left is stored when a signal ends the sleep. */
function sleepUntil(k: Linux, deadline: number, remaining: ((ns: number) => void) | null): number {
  const until = k.continued?.deadline ?? deadline;
  if (k.clock.monotonic() >= until) return 0;
  const result = k.block([], until);
  if (result === BLOCKED) return result;
  remaining?.(Math.max(0, until - k.clock.monotonic()));
  return -EINTR;
}
function nanosleepFor(k: Linux, request: number, remaining: number): number {
  const t = readTime(k.space, k.abi.word, request);
  if (!isValid(t)) return -EINVAL;
  return sleepUntil(k, k.clock.monotonic() + t.sec * 1e9 + t.fraction, (ns) => {
    if (remaining !== 0) writeTime(k.space, k.abi, remaining, Math.floor(ns / 1e9), ns % 1e9);
  });
}
export const nanosleep = call('pp', nanosleepFor);

function clockSleep(k: Linux, clock: number, flags: number, request: number, remaining: number, wide: boolean): number {
  if (!readClock(k, clock)) return -EINVAL;
  if (clock === 2 || clock === 3) return clock === 3 ? -EINVAL : -EOPNOTSUPP;
  const nowNs = k.clock.sec * 1e9 + k.clock.ns;
  const t = wide ? readTime64(k.space, k.abi, request) : readTime(k.space, k.abi.word, request);
  if (!isValid(t)) return -EINVAL;
  const asked = t.sec * 1e9 + t.fraction;
  const absolute = (flags & TIMER_ABSTIME) !== 0;
  const deadline = k.clock.monotonic() + (absolute ? asked - nowNs : asked);
  return sleepUntil(k, deadline, (ns) => {
    if (remaining === 0 || absolute) return;
    if (wide) writeTime64(k.space, remaining, Math.floor(ns / 1e9), ns % 1e9);
    else writeTime(k.space, k.abi, remaining, Math.floor(ns / 1e9), ns % 1e9);
  });
}
export const clock_nanosleep = call('iipp', (k, c, f, t, r) => clockSleep(k, c, f, t, r, false));
export const clock_nanosleep_time64 = call('iipp', (k, c, f, t, r) => clockSleep(k, c, f, t, r, true));

export const times = call('p', (k, at) => {
  if (at !== 0) {
    const ticks = (ns: number): number => Math.floor((ns * USER_HZ) / 1e9);
    for (const [i, ns] of [k.turns.cpuTime(), 0, k.group.childrenCpuNs, 0].entries())
      writeLong(k.space, k.abi, at + i * k.abi.word, ticks(ns));
  }
  return Math.floor((k.clock.monotonic() * USER_HZ) / 1e9) % 0x7fffffff;
});

const [RUSAGE_CHILDREN, RUSAGE_SELF, RUSAGE_THREAD] = [-1, 0, 1];
export const getrusage = call('ip', (k, who, at) => {
  if (who !== RUSAGE_SELF && who !== RUSAGE_CHILDREN && who !== RUSAGE_THREAD) return -EINVAL;
  const { word } = k.abi;
  for (let i = 0; i < 18; i++) writeLong(k.space, k.abi, at + i * word, 0);
  const own = who === RUSAGE_THREAD ? k.turns.threadTime(k.current) : k.turns.cpuTime();
  const ns = who === RUSAGE_CHILDREN ? k.group.childrenCpuNs : own;
  const pages = who === RUSAGE_CHILDREN ? k.group.childrenPeakPages : k.space.peakResidentPages;
  writeTime(k.space, k.abi, at, Math.floor(ns / 1e9), Math.floor((ns % 1e9) / 1000));
  writeLong(k.space, k.abi, at + 4 * word, pages * 4);
  return 0;
});

/** struct itimerval: interval, then value, in microseconds. */
function readItimer(k: Linux, at: number): { interval: GuestTime; value: GuestTime } {
  return { interval: readTime(k.space, k.abi.word, at), value: readTime(k.space, k.abi.word, at + 2 * k.abi.word) };
}
function writeItimer(k: Linux, at: number, t: { left: number; interval: number }): void {
  writeTime(k.space, k.abi, at, Math.floor(t.interval / 1e9), Math.floor((t.interval % 1e9) / 1000));
  writeTime(k.space, k.abi, at + 2 * k.abi.word, Math.floor(t.left / 1e9), Math.floor((t.left % 1e9) / 1000));
}
export const getitimer = call('ip', (k, which, at) => {
  if (which < 0 || which > 2) return -EINVAL;
  writeItimer(k, at, k.timers.getItimer(which));
  return 0;
});
export const setitimer = call('ipp', (k, which, value, old) => {
  if (which < 0 || which > 2) return -EINVAL;
  const before = k.timers.getItimer(which);
  if (value !== 0) {
    const t = readItimer(k, value);
    for (const part of [t.interval, t.value])
      if (part.sec < 0 || part.fraction < 0 || part.fraction >= 1e6) return -EINVAL;
    k.timers.setItimer(
      which,
      t.value.sec * 1e9 + t.value.fraction * 1000,
      t.interval.sec * 1e9 + t.interval.fraction * 1000,
    );
  }
  if (old !== 0) writeItimer(k, old, before);
  return 0;
});
export const alarm = call('u', (k, seconds) => {
  const { left } = k.timers.getItimer(0);
  k.timers.setItimer(0, seconds * 1e9, 0);
  return left === 0 ? 0 : Math.max(1, Math.round(left / 1e9));
});

const SIGEV_SIGNAL = 0;
const SIGEV_NONE = 1;
const SIGEV_THREAD_ID = 4;

export const timer_create = call('ipp', (k, clock, event, idAt) => {
  if (!readClock(k, clock)) return -EINVAL;
  if (k.timers.count >= 64) return -11;
  let signal: number = SIGALRM;
  let given: { value?: number; valueHigh?: number } = {};
  let notify = SIGEV_SIGNAL;
  let tid = 0;
  if (event !== 0) {
    // Both halves as they are: who says an int leaves what it likes in the other one.
    const valueHigh = k.abi.word === 8 ? k.space.readU32(event + 4) : 0;
    given = { value: k.space.readU32(event), valueHigh };
    signal = k.space.readI32(event + k.abi.word);
    notify = k.space.readI32(event + k.abi.word + 4);
    if (notify !== SIGEV_SIGNAL && notify !== SIGEV_NONE && notify !== SIGEV_THREAD_ID) return -EINVAL;
    if (notify !== SIGEV_NONE && (signal < 1 || signal > NSIG)) return -EINVAL;
    if (notify === SIGEV_THREAD_ID) {
      tid = k.space.readI32(event + k.abi.word + 8);
      if (k.tasks.get(tid)?.group !== k.group) return -EINVAL;
    }
  }
  k.space.readU32(idAt);
  const info = notify === SIGEV_NONE ? null : { signal, code: SI_TIMER, ...given };
  const id = k.timers.create(clock, info, tid, cpuClock(k, clock));
  k.space.writeU32(idAt, id);
  return 0;
});

function timerSet(k: Linux, id: number, flags: number, value: number, old: number, wide: boolean): number {
  if (!k.timers.has(id)) return -EINVAL;
  const size = wide ? 16 : 2 * k.abi.word;
  const read = (at: number) => (wide ? readTime64(k.space, k.abi, at) : readTime(k.space, k.abi.word, at));
  const interval = read(value);
  const first = read(value + size);
  if (!isValid(interval) || !isValid(first)) return -EINVAL;
  if (old !== 0) timerWrite(k, id, old, wide);
  const ns = first.sec * 1e9 + first.fraction;
  const now = k.timers.now(id);
  readClock(k, k.timers.clockOf(id));
  const absolute = now + (ns - (k.clock.sec * 1e9 + k.clock.ns));
  const deadline = (flags & TIMER_ABSTIME) !== 0 ? absolute : now + ns;
  k.timers.set(id, ns === 0 ? Number.POSITIVE_INFINITY : deadline, interval.sec * 1e9 + interval.fraction);
  return 0;
}
function timerWrite(k: Linux, id: number, at: number, wide: boolean): void {
  const t = k.timers.get(id);
  const size = wide ? 16 : 2 * k.abi.word;
  const write = (to: number, ns: number) =>
    wide
      ? writeTime64(k.space, to, Math.floor(ns / 1e9), ns % 1e9)
      : writeTime(k.space, k.abi, to, Math.floor(ns / 1e9), ns % 1e9);
  write(at, t.interval);
  write(at + size, t.left);
}
export const timer_settime = call('iipp', (k, id, flags, v, o) => timerSet(k, id, flags, v, o, false));
export const timer_settime64 = call('iipp', (k, id, flags, v, o) => timerSet(k, id, flags, v, o, true));
function timerGet(k: Linux, id: number, at: number, wide: boolean): number {
  if (!k.timers.has(id)) return -EINVAL;
  timerWrite(k, id, at, wide);
  return 0;
}
export const timer_gettime = call('ip', (k, id, at) => timerGet(k, id, at, false));
export const timer_gettime64 = call('ip', (k, id, at) => timerGet(k, id, at, true));
export const timer_getoverrun = call('i', (k, id) => (k.timers.has(id) ? k.timers.overrun(id) : -EINVAL));
export const timer_delete = call('i', (k, id) => {
  if (!k.timers.has(id)) return -EINVAL;
  k.timers.delete(id);
  return 0;
});
/** Bits of struct timex' `status`, and what adjtimex(2) answers then: the clock is not synchronised. */
const STA_UNSYNC = 0x40;
const TIME_ERROR = 5;

/** adjtimex(2): the clock is not ours to change; what it tells is that of a kernel that nobody has told the time. */
function adjust(k: Linux, at: number): number {
  if (k.space.readU32(at) !== 0) return -EPERM;
  const { word } = k.abi;
  k.space.fill(at, word === 8 ? 208 : 128, 0);
  const long = (i: number, value: number): void => writeLong(k.space, k.abi, at + i * word, value);
  k.clock.read(CLOCK_REALTIME);
  // maxerror, esterror, status, constant, precision, tolerance, time, tick.
  for (const i of [3, 4]) long(i, 16_000_000);
  for (const [i, value] of [STA_UNSYNC, 2, 1, 32_768_000].entries()) long(5 + i, value);
  writeTime(k.space, k.abi, at + 9 * word, k.clock.sec, Math.floor(k.clock.ns / 1000));
  long(11, 10_000);
  return TIME_ERROR;
}
export const adjtimex = call('p', adjust);
export const clock_adjtime = call('ip', (k, clock, at) => (clock === CLOCK_REALTIME ? adjust(k, at) : -EINVAL));
/** Of i386, with a structure that is not the one of adjtimex(2). */
export const clock_adjtime64 = call('ip', (k, clock, at) => {
  k.space.readU32(at);
  return clock === CLOCK_REALTIME ? -EPERM : -EINVAL;
});
