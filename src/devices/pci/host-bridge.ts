import type { AccessSize, DeviceState } from '../device.js';
import { PciFunction } from './pci-function.js';

/*
 * Host bridge in the manner of the 82441FX (i440FX PMC). Source: Intel 82440FX PCIset data sheet, 3.2.
 */

const PAM0 = 0x59; // to 5fh
const PAM_LAST = 0x5f;
const PAM_READ = 1; // reads go to RAM
const PAM_WRITE = 2; // writes go to RAM

/** One range below 1 MiB that is ROM or RAM, for reads and for writes apart. */
export interface ShadowRange {
  readonly base: number;
  readonly length: number;
  readonly readsRam: boolean;
  readonly writesRam: boolean;
}

const UNTOLD = 0xff;

/** 8086:1237. Firmware copies itself to RAM through the PAM registers: `onShadow` hears of each range that changed. */
export class HostBridge extends PciFunction {
  /** The bits that were told of each range; 0xff: nothing yet, RAM is as it was put there. */
  readonly #told = new Uint8Array(13).fill(UNTOLD);

  constructor(readonly onShadow: (range: ShadowRange) => void = () => {}) {
    super('i440fx', {
      vendor: 0x8086,
      device: 0x1237,
      classCode: 0x060000,
      revision: 2,
      subsystemVendor: 0x1af4,
      subsystem: 0x1100,
    });
    // PCI decodes memory and I/O always.
    this.define(0x04, 0x06, 0x04);
    for (let pam = PAM0; pam <= PAM_LAST; pam++) this.define(pam, 0, pam === PAM0 ? 0x30 : 0x33);
    this.define(0x50, 0, 0xff); // PMC configuration
    this.define(0x51, 0, 0xff);
    this.define(0x57, 0, 0xff); // DRAM control and timing, row boundaries: kept, without effect
    this.define(0x58, 0, 0xff);
    for (let row = 0x60; row <= 0x67; row++) this.define(row, 0, 0xff);
    this.define(0x72, 0x02, 0x78); // SMRAM: no system management mode behind it
  }

  protected override configWritten(offset: number, size: AccessSize): void {
    if (offset <= PAM_LAST && offset + size > PAM0) this.#tellShadow();
  }

  #tellShadow(isWanted: (range: number) => boolean = () => true): void {
    for (let range = 0; range < this.#told.length; range++) {
      const bits = pamBits(this.config, range);
      if (this.#told[range] === bits || !isWanted(range)) continue;
      this.#told[range] = bits;
      this.onShadow({
        ...pamRange(range),
        readsRam: (bits & PAM_READ) !== 0,
        writesRam: (bits & PAM_WRITE) !== 0,
      });
    }
  }
  override reset(): void {
    super.reset();
    this.#tellShadow();
  }
  override state(): DeviceState {
    return { ...super.state(), told: [...this.#told] };
  }
  override restore(state: DeviceState): void {
    super.restore(state);
    const told = state.told as number[];
    for (const range of this.#told.keys()) if (told[range] === UNTOLD) this.#told[range] = UNTOLD;
    this.#tellShadow((range) => told[range] !== UNTOLD);
  }
}

/** Ranges 0 to 11 are 16 KiB from C0000h, range 12 is the 64 KiB from F0000h. */
function pamRange(range: number): { base: number; length: number } {
  return range === 12 ? { base: 0xf0000, length: 0x10000 } : { base: 0xc0000 + range * 0x4000, length: 0x4000 };
}
function pamBits(config: Uint8Array, range: number): number {
  if (range === 12) return (config[PAM0]! >> 4) & 3;
  return (config[PAM0 + 1 + (range >> 1)]! >> ((range & 1) * 4)) & 3;
}
