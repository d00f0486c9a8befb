/** Messages of netlink(7), as bytes. All fields are little-endian, as the processor's are. */

export const NLM_F_MULTI = 2;
export const NLMSG_ERROR = 2;
export const NLMSG_DONE = 3;
/** struct nlmsghdr, in bytes. */
export const HEADER = 16;

const align = (n: number): number => (n + 3) & ~3;

/** A request: linux/netlink.h. */
export interface Request {
  readonly type: number;
  readonly flags: number;
  readonly sequence: number;
  /** The header with what follows. */
  readonly bytes: Uint8Array;
}

/** The requests in what was sent; what is cut off is none. */
export function requestsIn(sent: Uint8Array): Request[] {
  const view = new DataView(sent.buffer, sent.byteOffset, sent.length);
  const out: Request[] = [];
  for (let at = 0; at + HEADER <= sent.length; ) {
    const length = view.getUint32(at, true);
    if (length < HEADER || at + length > sent.length) break;
    out.push({
      type: view.getUint16(at + 4, true),
      flags: view.getUint16(at + 6, true),
      sequence: view.getUint32(at + 8, true),
      bytes: sent.slice(at, at + length),
    });
    at += align(length);
  }
  return out;
}

/** The attributes (struct rtattr) from `at` on, by type; of several the last. */
export function attributesIn(bytes: Uint8Array, at: number): Map<number, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const out = new Map<number, Uint8Array>();
  for (let next = at; next + 4 <= bytes.length; ) {
    const length = view.getUint16(next, true);
    if (length < 4 || next + length > bytes.length) break;
    out.set(view.getUint16(next + 2, true) & 0x3fff, bytes.subarray(next + 4, next + length));
    next += align(length);
  }
  return out;
}

export const u32 = (value: number): number[] => [
  value & 255,
  (value >>> 8) & 255,
  (value >>> 16) & 255,
  (value >>> 24) & 255,
];
export const u16 = (value: number): number[] => [value & 255, (value >>> 8) & 255];
export const text = (value: string): number[] => [...Buffer.from(`${value}\0`)];

/** struct rtattr with its data, filled up to four bytes. */
export function attribute(type: number, data: readonly number[]): number[] {
  const length = 4 + data.length;
  return [...u16(length), ...u16(type), ...data, ...new Array<number>(align(length) - length).fill(0)];
}

/** A message to the socket of `port`. */
export function message(type: number, flags: number, sequence: number, port: number, body: readonly number[]) {
  return Uint8Array.from([
    ...u32(HEADER + body.length),
    ...u16(type),
    ...u16(flags),
    ...u32(sequence),
    ...u32(port),
    ...body,
  ]);
}

/** The answer to a request that failed, or that asked for one: `error` is 0 or -errno. */
export function acknowledgement(error: number, request: Request, port: number): Uint8Array {
  // NLM_F_CAPPED: only the request's header comes back. Of one that failed all of it does.
  const [flags, part] = error === 0 ? [0x100, request.bytes.subarray(0, HEADER)] : [0, request.bytes];
  return message(NLMSG_ERROR, flags, request.sequence, port, [...u32(error), ...part]);
}
