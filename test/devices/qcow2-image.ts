/** A maker and a checker of qcow2 images, written apart from the device's code: the format tests' second opinion. */

export interface MakeOptions {
  version?: 2 | 3;
  clusterBits?: number;
  refcountOrder?: number;
  sizeBytes: number;
}

function put64(view: DataView, at: number, value: number): void {
  view.setUint32(at, Math.floor(value / 2 ** 32));
  view.setUint32(at + 4, value % 2 ** 32);
}

function get64(view: DataView, at: number): bigint {
  return view.getBigUint64(at);
}

/** An empty image: header, refcount table, one refcount block, L1 table, a cluster each (or more for the L1 table). */
export function makeQcow2(o: MakeOptions): Uint8Array {
  const bits = o.clusterBits ?? 16;
  const cluster = 2 ** bits;
  const order = o.refcountOrder ?? 4;
  const l1Entries = Math.max(1, Math.ceil(o.sizeBytes / (cluster * (cluster / 8))));
  const l1Clusters = Math.ceil((l1Entries * 8) / cluster);
  const bytes = new Uint8Array(cluster * (3 + l1Clusters));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x514649fb);
  view.setUint32(4, o.version ?? 3);
  view.setUint32(20, bits);
  put64(view, 24, o.sizeBytes);
  view.setUint32(36, l1Entries);
  put64(view, 40, 3 * cluster);
  put64(view, 48, cluster);
  view.setUint32(56, 1);
  if ((o.version ?? 3) === 3) {
    view.setUint32(96, order);
    view.setUint32(100, 104);
  }
  put64(view, cluster, 2 * cluster);
  for (let i = 0; i < 3 + l1Clusters; i++) setCount(view, 2 * cluster, order, i, 1);
  return bytes;
}

function setCount(view: DataView, block: number, order: number, i: number, count: number): void {
  if (order === 4) view.setUint16(block + i * 2, count);
  else if (order === 3) view.setUint8(block + i, count);
  else if (order === 5) view.setUint32(block + i * 4, count);
  else if (order === 6) view.setUint32(block + i * 8 + 4, count);
  else {
    const per = 8 >> order;
    const at = block + Math.floor(i / per);
    view.setUint8(at, view.getUint8(at) | (count << ((i % per) * 2 ** order)));
  }
}

export interface CheckResult {
  /** Clusters that something refers to more often than counted, or that lie outside. Must be empty. */
  corruptions: string[];
  /** Clusters counted but referred to less often. */
  leaks: number;
}

/** What `qemu-img check` does, for images without internal snapshots: counts references and compares. */
export function checkQcow2(bytes: Uint8Array): CheckResult {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const version = view.getUint32(4);
  const bits = view.getUint32(20);
  const cluster = 2 ** bits;
  const order = version === 3 ? view.getUint32(96) : 4;
  const corruptions: string[] = [];
  const seen = new Map<number, number>();
  const refer = (offset: number, what: string, length = cluster): void => {
    if (offset % 512 !== 0) corruptions.push(`${what} at ${offset} is not aligned`);
    if (offset >= bytes.length) corruptions.push(`${what} at ${offset} lies outside the file`);
    const first = Math.floor(offset / cluster);
    const last = Math.floor((offset + length - 1) / cluster);
    for (let c = first; c <= last; c++) seen.set(c, (seen.get(c) ?? 0) + 1);
  };
  refer(0, 'header');
  const tableAt = Number(get64(view, 48));
  const tableClusters = view.getUint32(56);
  refer(tableAt, 'refcount table', tableClusters * cluster);
  const blocks: number[] = [];
  for (let i = 0; i < (tableClusters * cluster) / 8; i++) {
    const block = Number(get64(view, tableAt + i * 8));
    blocks.push(block);
    if (block !== 0) refer(block, 'refcount block');
  }
  const l1At = Number(get64(view, 40));
  const l1Entries = view.getUint32(36);
  refer(l1At, 'L1 table', l1Entries * 8);
  const copied: [number, string][] = [];
  for (let i = 0; i < l1Entries; i++) {
    const entry = get64(view, l1At + i * 8);
    const l2 = Number(entry & 0x00ff_ffff_ffff_fe00n);
    if (l2 === 0) continue;
    refer(l2, `L2 table ${i}`);
    if (entry >> 63n === 1n) copied.push([l2 / cluster, `L2 table ${i}`]);
    for (let j = 0; j < cluster / 8; j++) {
      const e = get64(view, l2 + j * 8);
      if (((e >> 62n) & 1n) === 1n) {
        const x = BigInt(62 - (bits - 8));
        const offset = Number(e & ((1n << x) - 1n));
        const sectors = Number((e & ((1n << 62n) - 1n)) >> x);
        const start = Math.floor(offset / 512) * 512;
        refer(start, 'compressed cluster', (sectors + 1) * 512);
        continue;
      }
      const offset = Number(e & 0x00ff_ffff_ffff_fe00n);
      if (offset === 0) continue;
      if (offset % cluster !== 0) corruptions.push(`data cluster ${j} of table ${i} is not aligned`);
      refer(offset, `data cluster ${j} of table ${i}`);
      if (e >> 63n === 1n) copied.push([offset / cluster, `data cluster ${j} of table ${i}`]);
    }
  }
  const count = (c: number): number => {
    const perBlock = (cluster * 8) / 2 ** order;
    const block = blocks[Math.floor(c / perBlock)] ?? 0;
    if (block === 0) return 0;
    const i = c % perBlock;
    if (order === 4) return view.getUint16(block + i * 2);
    if (order === 3) return view.getUint8(block + i);
    if (order === 5) return view.getUint32(block + i * 4);
    if (order === 6) return Number(view.getBigUint64(block + i * 8));
    const per = 8 >> order;
    return (view.getUint8(block + Math.floor(i / per)) >> ((i % per) * 2 ** order)) & (2 ** (2 ** order) - 1);
  };
  let leaks = 0;
  const clusters = Math.ceil(bytes.length / cluster);
  for (let c = 0; c < clusters; c++) {
    const has = count(c);
    const wants = seen.get(c) ?? 0;
    if (has < wants) corruptions.push(`cluster ${c}: ${wants} references, refcount ${has}`);
    if (has > wants) leaks++;
  }
  for (const [c, what] of copied) if (count(c) !== 1) corruptions.push(`${what}: copied flag, refcount ${count(c)}`);
  return { corruptions, leaks };
}
