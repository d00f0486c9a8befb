/**
 * Requests to the translator as JSON, a line each: for bug reports and tests. `--save-requests FILE` writes them,
 * `ringless replay FILE` translates them again.
 */
import type { RegionRequest } from './region-graph.js';

/** Raised with each change of what a line holds. */
const FORMAT = 2;

const hex = (value: bigint): string => `0x${value.toString(16)}`;

export interface SavedRequest {
  format: number;
  id: number;
  entry: string;
  mode: RegionRequest['mode'];
  tlb: number;
  /** Bytes are in hexadecimal. */
  blocks: { rip: string; bytes: string }[];
  descriptors: [rip: string, offset: number][];
  liveImmediates: [rip: string, offset: number][];
  indirectTargets: [from: string, to: string[]][];
  options: RegionRequest['options'];
}

export function saveRequest(request: RegionRequest): SavedRequest {
  const places = (of: ReadonlyMap<bigint, number>): [string, number][] => [...of].map(([rip, at]) => [hex(rip), at]);
  return {
    format: FORMAT,
    id: request.id,
    entry: hex(request.entry),
    mode: request.mode,
    tlb: request.tlb,
    blocks: request.blocks.map(({ rip, bytes }) => ({
      rip: hex(rip),
      bytes: Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''),
    })),
    descriptors: places(request.descriptors),
    liveImmediates: places(request.liveImmediates),
    indirectTargets: [...request.indirectTargets].map(([from, to]) => [hex(from), to.map(hex)]),
    options: request.options,
  };
}

/** A value that is no saved request. */
export class SavedRequestError extends Error {}

function need<T>(is: boolean, value: unknown, what: string): T {
  if (!is) throw new SavedRequestError(`it has no ${what}`);
  return value as T;
}
const object = (value: unknown, what: string): Record<string, unknown> =>
  need(typeof value === 'object' && value !== null && !Array.isArray(value), value, what);
const list = (value: unknown, what: string): unknown[] => need(Array.isArray(value), value, what);
const count = (value: unknown, what: string): number => need(Number.isSafeInteger(value), value, what);
const address = (value: unknown, what: string): bigint =>
  BigInt(need<string>(typeof value === 'string' && /^0x[0-9a-f]{1,16}$/.test(value), value, what));

function bytesOf(value: unknown): Uint8Array {
  const text = need<string>(typeof value === 'string' && /^([0-9a-f]{2})+$/.test(value), value, 'bytes of a block');
  return Uint8Array.from({ length: text.length / 2 }, (_, i) => Number.parseInt(text.slice(2 * i, 2 * i + 2), 16));
}

/** The request that a line holds. Throws SavedRequestError. */
export function loadRequest(value: unknown): RegionRequest {
  const saved = object(value, 'object');
  if (saved.format !== FORMAT) throw new SavedRequestError(`its format is ${saved.format}, not ${FORMAT}`);
  const places = (name: 'descriptors' | 'liveImmediates'): Map<bigint, number> =>
    new Map(
      list(saved[name], name).map((pair) => {
        const [rip, at] = list(pair, name);
        return [address(rip, name), count(at, name)];
      }),
    );
  const mode = object(saved.mode, 'mode') as unknown as RegionRequest['mode'];
  need(mode.word === 32 || mode.word === 64, mode, 'mode');
  const blocks = list(saved.blocks, 'blocks').map((block) => {
    const { rip, bytes } = object(block, 'blocks');
    return { rip: address(rip, 'address of a block'), bytes: bytesOf(bytes) };
  });
  return {
    id: count(saved.id, 'id'),
    entry: address(saved.entry, 'entry'),
    mode,
    tlb: count(saved.tlb, 'tlb'),
    blocks: need(blocks.length > 0, blocks, 'blocks'),
    descriptors: places('descriptors'),
    liveImmediates: places('liveImmediates'),
    indirectTargets: new Map(
      list(saved.indirectTargets, 'indirectTargets').map((pair) => {
        const [from, to] = list(pair, 'indirectTargets');
        const targets = list(to, 'indirectTargets').map((rip) => address(rip, 'indirectTargets'));
        return [address(from, 'indirectTargets'), targets];
      }),
    ),
    options: object(saved.options, 'options') as unknown as RegionRequest['options'],
  };
}
