import { GuestFault } from '../../runtime/guest-fault.js';
import * as S from '../../translator/state.js';
import { EINTR } from '../errno.js';
import type { Linux } from '../kernel.js';
import { restartSequence } from '../tasks/rseq.js';
import { stopGroup } from '../tasks/stop.js';
import { endStep, mayDie, traceStop, traceTrap } from '../tasks/trace.js';
import { pushFrame } from './frames.js';
import * as N from './numbers.js';
import { type SignalInfo, STOPPING } from './signals.js';

/** Bytes of `syscall`, `int 80h` and `sysenter`. */
const CALL_LENGTH = 2;

/**
 * Delivers the pending signals: arch_do_signal_or_restart() of arch/x86/kernel/signal.c. The whole state is in memory.
 * A call that a signal interrupted goes back to its instruction when nothing handles the signal or SA_RESTART says so.
 */
export function deliverSignals(k: Linux): void {
  const { signals, current } = k;
  for (;;) {
    if (k.finished || current.state !== 'running' || current.isHeld) return;
    if (signals.trap && current.trace !== null) {
      traceTrap(k, current);
      return;
    }
    const info = next(k);
    if (info === null) break;
    if (info === 'stopped') return;
    if (k.tracer?.takesSignal(info)) return;
    k.observer?.signal(k, info);
    const action = signals.actions[info.signal]!;
    if (action.handler === N.SIG_IGN || signals.ignores(info.signal)) continue;
    if (action.handler === N.SIG_DFL) {
      if (STOPPING.has(info.signal)) {
        stopGroup(k, current.group, info.signal);
        continue;
      }
      if (mayDie(k, current, info)) k.finish(128 + info.signal, info.signal);
      return;
    }
    if (current.restartNumber >= 0) {
      if ((action.flags & N.SA_RESTART) !== 0) restart(k);
      else k.cpu.setReg(S.RAX, -EINTR);
      current.restartNumber = -1;
    }
    if (current.rseq !== 0) restartSequence(k);
    const handled = { ...action };
    const mask = signals.saved ?? { low: signals.blocked.low, high: signals.blocked.high };
    signals.saved = null;
    // Its tracer steps into the handler, and the handler's return goes on without stepping.
    const steps = current.trace?.isStepping === true;
    if (steps) endStep(k, current);
    try {
      // Without a restorer an x86-64 handler could not come back.
      if (k.cpu.bits === 64 && (action.flags & N.SA_RESTORER) === 0) throw new GuestFault(14);
      pushFrame(k, info, handled, mask);
    } catch (e) {
      if (!(e instanceof GuestFault)) throw e;
      // No stack for the frame: SIGSEGV, which kills when it is SIGSEGV that failed (force_sigsegv).
      if (info.signal === N.SIGSEGV) action.handler = N.SIG_DFL;
      k.force({ signal: N.SIGSEGV, code: N.SI_KERNEL });
      continue;
    }
    if ((action.flags & N.SA_RESETHAND) !== 0) action.handler = N.SIG_DFL;
    let low = signals.blocked.low | handled.maskLow;
    let high = signals.blocked.high | handled.maskHigh;
    if ((handled.flags & N.SA_NODEFER) === 0) {
      if (info.signal <= 32) low |= 1 << (info.signal - 1);
      else high |= 1 << (info.signal - 33);
    }
    signals.setMask(low, high);
    if (steps) {
      traceStop(k, current, 'event', N.SIGTRAP);
      return;
    }
  }
  if (current.restartNumber >= 0) {
    restart(k);
    current.restartNumber = -1;
  }
  if (signals.saved !== null) {
    signals.setMask(signals.saved.low, signals.saved.high);
    signals.saved = null;
  }
}

/** The signal that is to be delivered next: of a traced task the one that its tracer lets through. */
function next(k: Linux): SignalInfo | 'stopped' | null {
  const { signals, current } = k;
  const { trace } = current;
  if (trace === null) return signals.take();
  const { injected } = trace;
  if (injected !== null) {
    trace.injected = null;
    return injected;
  }
  const info = signals.take();
  if (info === null) return null;
  traceStop(k, current, 'signal', info.signal, info);
  return 'stopped';
}

function restart(k: Linux): void {
  k.cpu.setReg(S.RAX, k.current.restartNumber);
  k.cpu.rip -= CALL_LENGTH;
}
