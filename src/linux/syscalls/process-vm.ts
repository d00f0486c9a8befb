import type { AddressSpace } from '../../runtime/address-space.js';
import { call } from '../abi/call.js';
import { readPointer } from '../abi/structs.js';
import { EFAULT, EINVAL, EPERM, ESRCH } from '../errno.js';
import type { Linux } from '../kernel.js';
import { mayTrace } from '../tasks/access.js';
import { iovLength } from './io.js';

interface Piece {
  readonly at: number;
  readonly length: number;
}

function pieces(k: Linux, vector: number, count: number): Piece[] | number {
  if (count < 0 || count > 1024) return -EINVAL;
  const { word } = k.abi;
  const out: Piece[] = [];
  for (let i = 0; i < count; i++) {
    const length = iovLength(k, vector + i * 2 * word);
    if (length < 0) return -EINVAL;
    out.push({ at: readPointer(k.space, k.abi, vector + i * 2 * word), length });
  }
  return out;
}

/** Copies what both spaces allow; the bytes. */
function copyRange(k: Linux, from: AddressSpace, source: number, to: AddressSpace, target: number, n: number): number {
  let done = 0;
  while (done < n) {
    const readable = from.hostRun(source + done, n - done, 'read');
    if (readable === 0) break;
    const at = from.runOffset;
    const writable = to.hostRun(target + done, readable, 'write');
    if (writable === 0) break;
    k.memory.copyWithin(to.runOffset, at, at + writable);
    to.noteWrite(to.runOffset, writable);
    done += writable;
  }
  return done;
}

/** process_vm_readv(2) and process_vm_writev(2): process_vm_rw() of mm/process_vm_access.c. */
function transfer(
  k: Linux,
  pid: number,
  localAt: number,
  localCount: number,
  remoteAt: number,
  remoteCount: number,
  writes: boolean,
): number {
  const local = pieces(k, localAt, localCount);
  if (typeof local === 'number') return local;
  const remote = pieces(k, remoteAt, remoteCount);
  if (typeof remote === 'number') return remote;
  const wanted = local.reduce((n, p) => n + p.length, 0);
  if (wanted === 0 || remote.every((p) => p.length === 0)) return 0;
  const task = k.tasks.get(pid);
  if (task === undefined || task.state === 'dead') return -ESRCH;
  if (!mayTrace(k, task)) return -EPERM;
  const other = task.mm.space;
  let done = 0;
  let mine = 0;
  let mineInside = 0;
  for (const { at, length } of remote) {
    for (let inside = 0; inside < length && mine < local.length; ) {
      const piece = local[mine]!;
      const n = Math.min(length - inside, piece.length - mineInside);
      const here = piece.at + mineInside;
      const moved = writes
        ? copyRange(k, k.space, here, other, at + inside, n)
        : copyRange(k, other, at + inside, k.space, here, n);
      done += moved;
      if (moved < n) return done > 0 ? done : -EFAULT;
      inside += n;
      mineInside += n;
      if (mineInside < piece.length) continue;
      mine++;
      mineInside = 0;
    }
  }
  return done;
}
export const process_vm_readv = call('ipzpzz', (k, pid, local, n, remote, m, flags) =>
  flags !== 0 ? -EINVAL : transfer(k, pid, local, n, remote, m, false),
);
export const process_vm_writev = call('ipzpzz', (k, pid, local, n, remote, m, flags) =>
  flags !== 0 ? -EINVAL : transfer(k, pid, local, n, remote, m, true),
);
