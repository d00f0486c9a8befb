import type { AddressSpace } from '../../runtime/address-space.js';
import type { Linux } from '../kernel.js';

const PAGE = 4096;

/**
 * Visits the frames behind a range, whatever the mappings permit: access_remote_vm() with FOLL_FORCE. Bytes reached.
 */
function reach(space: AddressSpace, address: number, length: number, writes: boolean, visit: Visit): number {
  let done = 0;
  while (done < length) {
    const at = address + done;
    const frame = space.lookupForced(at, writes);
    if (frame < 0) break;
    const inside = at % PAGE;
    const n = Math.min(length - done, PAGE - inside);
    visit(frame + inside, done, n);
    done += n;
  }
  return done;
}
type Visit = (hostOffset: number, done: number, length: number) => void;

/** What a debugger reads of a program's memory: as many bytes as there are. */
export function readForced(k: Linux, space: AddressSpace, address: number, length: number): Uint8Array {
  const out = new Uint8Array(length);
  const n = reach(space, address, length, false, (host, done, count) => {
    out.set(k.memory.subarray(host, host + count), done);
  });
  return out.subarray(0, n);
}

/** Writes as a debugger does: pages of private mappings become the program's own. Bytes written. */
export function writeForced(k: Linux, space: AddressSpace, address: number, bytes: Uint8Array): number {
  return reach(space, address, bytes.length, true, (host, done, count) => {
    k.memory.set(bytes.subarray(done, done + count), host);
    k.space.noteWrite(host, count);
  });
}
