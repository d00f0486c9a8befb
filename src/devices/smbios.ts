/**
 * SMBIOS 2.8 (DMTF DSP0134): what the machine is called and has, for kernels and installers that ask its firmware. A
 * machine without firmware is given these; SeaBIOS and OVMF make their own.
 */

export interface SmbiosOptions {
  readonly ramBytes: number;
  /** Where RAM below 4 GiB ends; what is above it begins at 4 GiB. */
  readonly lowRamEnd: number;
  readonly processors: number;
  /** EAX and EDX of CPUID leaf 1. */
  readonly signature: number;
  readonly features: number;
  readonly longMode: boolean;
}

const ENTRY_BYTES = 31;
/** From here on in the entry point its second sum counts. */
const INTERMEDIATE = 16;
const HANDLE = {
  bios: 0,
  system: 0x100,
  chassis: 0x300,
  processor: 0x400,
  array: 0x1000,
  module: 0x1100,
  range: 0x1300,
};
const MAKER = 'Ringless';
const UNKNOWN_WORD = 0xffff;
const NO_ERRORS = 0xfffe;
/** A size in MiB that is in the extended field. */
const EXTENDED = 0x7fff;

const little = (value: number, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, i) => Math.floor(value / 2 ** (8 * i)) % 256);
const word = (value: number): number[] => little(value, 2);
const dword = (value: number): number[] => little(value, 4);
const zeros = (count: number): number[] => new Array<number>(count).fill(0);
const text = (value: string): number[] => [...value].map((c) => c.charCodeAt(0));

/** 6.1: type, length, handle; what `body` says; strings, which are counted from 1. */
function structure(type: number, handle: number, body: readonly number[], strings: readonly string[] = []): number[] {
  const head = [type, 4 + body.length, ...word(handle), ...body];
  return [...head, ...strings.flatMap((one) => [...text(one), 0]), ...(strings.length > 0 ? [0] : [0, 0])];
}

/** 7.20: addresses in KiB. */
const range = (handle: number, start: number, end: number): number[] =>
  structure(19, handle, [...dword(start / 1024), ...dword(end / 1024 - 1), ...word(HANDLE.array), 1, ...zeros(16)]);

function structures(o: SmbiosOptions): number[][] {
  const mib = Math.floor(o.ramBytes / 1048576);
  const high = o.ramBytes - o.lowRamEnd;
  const processor = (n: number): number[] =>
    structure(
      4,
      HANDLE.processor + n,
      [
        // Central processor, of another family than there is a number for.
        ...[1, 3, 1, 2],
        ...[...dword(o.signature), ...dword(o.features)],
        // Voltage, clock and speeds are unknown; a socket with an enabled processor; no caches are described.
        ...[0, 0, ...zeros(6), 0x41, 1, ...word(UNKNOWN_WORD), ...word(UNKNOWN_WORD), ...word(UNKNOWN_WORD)],
        ...[0, 0, 0, 1, 1, 1, ...word(o.longMode ? 4 : 2), ...word(1)],
      ],
      [`CPU ${n}`, MAKER],
    );
  return [
    // Characteristics: PCI, boot from CD; of the extension: ACPI; a virtual machine.
    structure(
      0,
      HANDLE.bios,
      [
        1,
        2,
        ...word(0xf800),
        3,
        0,
        ...dword(0x8080),
        ...dword(0),
        1,
        0x10,
        0,
        0,
        UNKNOWN_WORD & 255,
        UNKNOWN_WORD & 255,
      ],
      [MAKER, '1', '01/01/2026'],
    ),
    // No serial number, no UUID; woken by the power switch.
    structure(1, HANDLE.system, [1, 2, 3, 0, ...zeros(16), 6, 0, 0], [MAKER, 'Virtual PC', '1']),
    structure(3, HANDLE.chassis, [1, 1, 0, 0, 0, 3, 3, 3, 2, ...dword(0), 0, 0, 0, 0, 0], [MAKER]),
    ...Array.from({ length: o.processors }, (_, n) => processor(n)),
    structure(16, HANDLE.array, [1, 3, 3, ...dword(o.ramBytes / 1024), ...word(NO_ERRORS), ...word(1), ...zeros(8)]),
    structure(
      17,
      HANDLE.module,
      [
        ...[...word(HANDLE.array), ...word(NO_ERRORS), ...word(UNKNOWN_WORD), ...word(UNKNOWN_WORD)],
        // A DIMM in no set; RAM of another kind; speeds and voltages are unknown.
        ...[...word(Math.min(mib, EXTENDED)), 9, 0, 1, 0, 7, ...word(2), ...word(0), 2, 0, 0, 0, 0],
        ...[...dword(mib >= EXTENDED ? mib : 0), ...word(0), ...zeros(6)],
      ],
      ['DIMM 0', MAKER],
    ),
    range(HANDLE.range, 0, Math.min(o.ramBytes, o.lowRamEnd)),
    ...(high > 0 ? [range(HANDLE.range + 1, 2 ** 32, 2 ** 32 + high)] : []),
    structure(32, 0x2000, zeros(7)),
    structure(127, 0x7f00, []),
  ];
}

const sum = (bytes: readonly number[]): number => bytes.reduce((total, byte) => (total + byte) & 255, 0);

/** Entry point and structures, for `address`: a multiple of 16 between F0000h and FFFFFh, where kernels search. */
export function smbiosTables(address: number, options: SmbiosOptions): Uint8Array {
  const all = structures(options);
  const table = all.flat();
  const largest = Math.max(...all.map(({ length }) => length));
  const inner = [
    ...text('_DMI_'),
    0,
    ...word(table.length),
    ...dword(address + ENTRY_BYTES),
    ...word(all.length),
    0x28,
  ];
  inner[5] = -sum(inner) & 255;
  const entry = [...text('_SM_'), 0, ENTRY_BYTES, 2, 8, ...word(largest), 0, ...zeros(5), ...inner];
  entry[4] = -sum(entry) & 255;
  if (entry.length !== ENTRY_BYTES || entry.length - inner.length !== INTERMEDIATE) throw new Error('SMBIOS entry');
  return Uint8Array.from([...entry, ...table]);
}
