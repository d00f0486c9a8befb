import { EACCES, EEXIST, EINVAL, ENOENT, ENOSPC, EPERM } from '../errno.js';
import type { Linux } from '../kernel.js';

/** Flags of the get calls, commands of the ctl calls: linux/ipc.h. */
export const IPC_PRIVATE = 0;
export const IPC_CREAT = 0o1000;
export const IPC_EXCL = 0o2000;
export const IPC_NOWAIT = 0o4000;
export const IPC_RMID = 0;
export const IPC_SET = 1;
export const IPC_STAT = 2;
export const IPC_INFO = 3;

/** Bits of what is asked for, as ipcperms() takes them. */
export const READABLE = 0o444;
export const WRITABLE = 0o222;

/** Places in a table are reused only once this many have been given out: ipc_min_cycle, IPCMNI_SHIFT. */
const MIN_CYCLE = 64;
const SHIFT = 15;

/** What segments, sets and queues of System V have in common: struct kern_ipc_perm. */
export class IpcObject {
  id = -1;
  seq = 0;
  /** It has been removed: who waits for it gets EIDRM. */
  removed = false;
  readonly cuid: number;
  readonly cgid: number;
  uid: number;
  gid: number;
  /** Seconds since 1970. */
  changed: number;

  constructor(
    k: Linux,
    public key: number,
    public mode: number,
  ) {
    this.cuid = this.uid = k.credentials.uid;
    this.cgid = this.gid = k.credentials.gid;
    this.changed = seconds(k);
  }

  /** ipcperms(): whether the caller may do what `wanted` (bits of a mode, whoever's) asks for. */
  allows(k: Linux, wanted: number): boolean {
    const { uid, gid, groups } = k.credentials;
    const asked = ((wanted >> 6) | (wanted >> 3) | wanted) & 7;
    const isIn = (group: number): boolean => gid === group || groups.includes(group);
    const shift = uid === this.cuid || uid === this.uid ? 6 : isIn(this.cgid) || isIn(this.gid) ? 3 : 0;
    return (asked & ~(this.mode >> shift) & 7) === 0 || uid === 0;
  }

  /** Whether the caller may change or remove it. */
  isOwnedBy(k: Linux): boolean {
    const { uid } = k.credentials;
    return uid === 0 || uid === this.uid || uid === this.cuid;
  }
}

export function seconds(k: Linux): number {
  return Math.floor(k.clock.nowMs() / 1000);
}

/** Objects of one kind by key and by identifier: struct ipc_ids. An identifier is a place and how often it was used. */
export class IpcTable<T extends IpcObject> {
  readonly #places = new Map<number, T>();
  readonly #keys = new Map<number, T>();
  #next = 0;
  #last = -1;
  #seq = 0;

  constructor(readonly most: number) {}

  get size(): number {
    return this.#places.size;
  }
  get objects(): readonly T[] {
    return [...this.#places.values()].sort((a, b) => (a.id & 0x7fff) - (b.id & 0x7fff));
  }
  /** The highest place in use; 0: none is. */
  get highest(): number {
    return Math.max(0, ...this.#places.keys());
  }

  /** ipcget() of ipc/util.c: the object of `key`, checked by `fits`, or a new one; or -errno. */
  get(k: Linux, key: number, flags: number, fits: (object: T) => number, make: () => T | number): T | number {
    const known = key === IPC_PRIVATE ? undefined : this.#keys.get(key);
    if (known === undefined) {
      if (key !== IPC_PRIVATE && (flags & IPC_CREAT) === 0) return -ENOENT;
      return this.#add(key, make);
    }
    if ((flags & (IPC_CREAT | IPC_EXCL)) === (IPC_CREAT | IPC_EXCL)) return -EEXIST;
    const misfit = fits(known);
    if (misfit !== 0) return misfit;
    return known.allows(k, flags) ? known : -EACCES;
  }

  #add(key: number, make: () => T | number): T | number {
    if (this.#places.size >= this.most) return -ENOSPC;
    const object = make();
    if (typeof object === 'number') return object;
    const cycle = Math.min(Math.max(Math.floor((this.#places.size * 3) / 2), MIN_CYCLE), this.most);
    if (this.#next >= cycle) this.#next = 0;
    while (this.#places.has(this.#next)) this.#next++;
    const place = this.#next++;
    if (place <= this.#last) this.#seq = (this.#seq + 1) & 0xffff;
    this.#last = place;
    object.seq = this.#seq;
    object.id = (this.#seq << SHIFT) + place;
    this.#places.set(place, object);
    if (key !== IPC_PRIVATE) this.#keys.set(key, object);
    return object;
  }

  /** By identifier; or -EINVAL. */
  find(id: number): T | number {
    const object = id < 0 ? undefined : this.#places.get(id & 0x7fff);
    return object?.id === id ? object : -EINVAL;
  }
  at(place: number): T | number {
    return this.#places.get(place) ?? -EINVAL;
  }
  /** The object is found by its key no more: a segment that is to go with its last user. */
  forgetKey(object: T): void {
    if (this.#keys.get(object.key) === object) this.#keys.delete(object.key);
    object.key = IPC_PRIVATE;
  }
  remove(object: T): void {
    this.forgetKey(object);
    object.removed = true;
    this.#places.delete(object.id & 0x7fff);
  }
}

/** What the ctl calls that remove and change need: the object, or -errno. */
export function owned<T extends IpcObject>(k: Linux, table: IpcTable<T>, id: number): T | number {
  const object = table.find(id);
  if (typeof object === 'number') return object;
  return object.isOwnedBy(k) ? object : -EPERM;
}

/** Bytes of struct ipc64_perm: asm-generic/ipcbuf.h, asm/compat.h. */
export function permSize(k: Linux): number {
  return k.abi.word === 8 ? 48 : 36;
}

export function writePerm(k: Linux, at: number, o: IpcObject): void {
  const { space } = k;
  for (const [i, value] of [o.key, o.uid, o.gid, o.cuid, o.cgid, o.mode & 0xffff].entries())
    space.writeU32(at + 4 * i, value);
  space.writeU16(at + 24, o.seq);
}

/** IPC_SET's part that all kinds share. */
export function readPerm(k: Linux, at: number, o: IpcObject): void {
  const { space } = k;
  o.uid = space.readU32(at + 4);
  o.gid = space.readU32(at + 8);
  o.mode = (o.mode & ~0o777) | (space.readU32(at + 20) & 0o777);
  o.changed = seconds(k);
}

/** Times of the structures, 64 bits each (on i386 in two halves); the address behind them. */
export function writeTimes(k: Linux, at: number, times: readonly number[]): number {
  for (const [i, time] of times.entries()) k.space.writeNumber64(at + 8 * i, time);
  return at + 8 * times.length;
}
