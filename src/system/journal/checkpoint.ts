import { SnapshotOverlay } from '../../devices/storage/snapshot-overlay.js';
import { GUEST_RAM } from '../../translator/layout.js';
import type { SnapshotParts } from '../snapshot/machine-snapshot.js';
import { processorState, restoreProcessor } from '../snapshot/processor-state.js';

const CHUNK = 64 << 10;
/** Pages at which ROM or RAM may lie, as the host bridge is told. */
const SHADOWS = { first: 0xc0, end: 0x100 };

/** RAM and disks as they were; equal pieces are shared with an earlier copy. */
export interface MachineCopy {
  readonly chunks: readonly Uint8Array[];
  restore(): void;
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  const n = a.length / 8;
  const x = new Float64Array(a.buffer, a.byteOffset, n);
  const y = new Float64Array(b.buffer, b.byteOffset, n);
  // Bits are compared, not numbers: NaNs are many.
  const p = new BigInt64Array(x.buffer, x.byteOffset, n);
  const q = new BigInt64Array(y.buffer, y.byteOffset, n);
  for (let i = 0; i < n; i++) if (p[i] !== q[i]) return false;
  return true;
}

/** Copies a machine, to go back to in the same process. */
export function copyMachine(parts: SnapshotParts, before: MachineCopy | null): MachineCopy {
  const { processor, msrs, ram, pc, physical, disks } = parts;
  ram.bringAll();
  const memory = new Uint8Array(processor.cpu.memory.buffer, GUEST_RAM, ram.sizeBytes);
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < memory.length; at += CHUNK) {
    const now = memory.subarray(at, at + CHUNK);
    const earlier = before?.chunks[at / CHUNK];
    chunks.push(earlier && equal(earlier, now) ? earlier : now.slice());
  }
  const state = processorState(processor, msrs);
  const devices = pc.state();
  const overlays = disks.map((disk) => (disk instanceof SnapshotOverlay ? [...disk.units()] : null));
  const shadows = physical.pages.slice(SHADOWS.first, SHADOWS.end);
  const restore = (): void => {
    for (const [n, chunk] of chunks.entries()) memory.set(chunk, n * CHUNK);
    for (const [n, units] of overlays.entries()) {
      const disk = disks[n];
      if (units === null || !(disk instanceof SnapshotOverlay)) continue;
      disk.forget();
      for (const [unit, bytes] of units) disk.setUnit(unit, bytes);
    }
    pc.restore(devices);
    physical.pages.set(shadows, SHADOWS.first);
    physical.a20 = pc.a20.enabled;
    processor.reset();
    restoreProcessor(processor, msrs, state);
    processor.engine.forgetCode();
  };
  return { chunks, restore };
}
