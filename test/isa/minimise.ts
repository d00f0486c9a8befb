import type { Case, State } from './case.js';

/**
 * The smallest case that still fails: instructions become NOPs (which keeps addresses and branches) or are taken out,
 * registers and memory zeros, one after another.
 */
export function minimise(c: Case, fails: (c: Case) => boolean): Case {
  let best = c;
  const attempt = (candidate: Case): boolean => {
    if (!fails(candidate)) return false;
    best = candidate;
    return true;
  };
  const starts = c.starts ?? [];
  const ends = starts.map((_, i) => starts[i + 1] ?? c.code.length);
  const idle = new Set<number>();
  // Halves, quarters, single ones.
  for (let step = Math.ceil(starts.length / 2); step >= 1; step = step === 1 ? 0 : Math.ceil(step / 2)) {
    for (let i = 0; i < starts.length; i += step) {
      const code = best.code.slice();
      const last = Math.min(i + step, starts.length) - 1;
      code.fill(0x90, starts[i], ends[last]);
      if (Buffer.compare(code, best.code) === 0 || !attempt({ ...best, code })) continue;
      for (let n = i; n <= last; n++) idle.add(n);
    }
  }
  const bytes = starts.flatMap((s, i) => (idle.has(i) ? [] : [...best.code.subarray(s, ends[i])]));
  if (bytes.length > 0 && bytes.length < best.code.length) attempt({ ...best, code: Uint8Array.from(bytes) });
  const zeroed = (change: (s: State) => void): void => {
    const state = best.state.clone();
    change(state);
    attempt({ ...best, state });
  };
  zeroed((s) => {
    for (let r = 0; r < 16; r++) {
      s.xmm(r).fill(0);
      s.ymmUpper(r).fill(0);
    }
  });
  zeroed((s) => {
    s.fx.fill(0, 32, 160);
    s.fx.set([0x7f, 3, 0, 0, 0], 0);
  });
  zeroed((s) => {
    s.mxcsr = 0x1f80;
  });
  for (let r = 0; r < 16; r++) if (r !== 4 && best.state.gpr(r) !== 0n) zeroed((s) => s.setGpr(r, 0n));
  zeroed((s) => {
    s.flags = 0x202;
  });
  for (const p of best.patches) attempt({ ...best, patches: best.patches.filter((x) => x !== p) });
  return best;
}
