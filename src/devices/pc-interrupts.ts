import type { Device, DeviceState, InterruptLine } from './device.js';
import { IOAPIC_PINS, type IoApic } from './ioapic.js';
import type { Lapic } from './lapic.js';
import { GSI, IRQ } from './pc-layout.js';
import type { Pic8259 } from './pic8259.js';

export const ISA_IRQS = 16;

/** Messages to local APICs are writes to this megabyte: SDM vol. 3A, 11.11. */
const MSI_BASE = 0xfee00000;
const MSI_LOGICAL = 0x04;
const MSI_LEVEL = 0x8000;

/** One of several outputs on the same line: the line is up while any of them is. */
class SharedLine {
  #sources = 0;
  constructor(readonly set: (asserted: boolean) => void) {}

  source(): InterruptLine {
    let asserted = false;
    return {
      set: (level) => {
        if (level === asserted) return;
        asserted = level;
        this.#sources += level ? 1 : -1;
        this.set(this.#sources > 0);
      },
    };
  }
}

/** What the wiring connects; the machine may have no APICs. */
export interface InterruptControllers {
  readonly pic: Pic8259;
  readonly lapic: Lapic | null;
  readonly ioApic: IoApic | null;
}

/**
 * How interrupts get from devices to the processor. An ISA interrupt goes to the 8259s and to the I/O APIC; the guest
 * leaves one of them masked. The 8259s' output is connected to the local APIC's LINT0 and the I/O APIC's input 0.
 */
export class Interrupts implements Device {
  readonly name = 'interrupts';
  readonly #pic: Pic8259;
  readonly #lapic: Lapic | null;
  readonly #ioApic: IoApic | null;
  readonly #isa: SharedLine[] = [];
  readonly #gsi: SharedLine[] = [];
  #nmi = false;
  #nmiMasked = false;
  /** Task priority where there is no local APIC to keep it. */
  #cr8 = 0;
  /**
   * Called when `pending()` or `nmiPending` may have become true: the processor has to look before its next
   * instruction.
   */
  onChange: () => void = () => {};
  /** Called when the task priority, CR8, has changed. */
  onPriority: (cr8: number) => void = () => {};

  constructor({ pic, lapic, ioApic }: InterruptControllers) {
    this.#pic = pic;
    this.#lapic = lapic;
    this.#ioApic = ioApic;
    for (let irq = 0; irq < ISA_IRQS; irq++) {
      const pin = irq === IRQ.timer ? GSI.timer : irq;
      this.#isa.push(
        new SharedLine((asserted) => {
          pic.setIrq(irq, asserted);
          ioApic?.setPin(pin, asserted);
        }),
      );
    }
    for (let gsi = 0; gsi < IOAPIC_PINS; gsi++) {
      this.#gsi.push(new SharedLine((asserted) => ioApic?.setPin(gsi, asserted)));
    }
  }

  /** A new source of ISA interrupt `irq`; sources of one interrupt share its line. */
  isaLine(irq: number): InterruptLine {
    return this.#isa[irq]!.source();
  }
  /** A new source of the I/O APIC's inputs from 16 on, which are no ISA interrupts. */
  gsiLine(gsi: number): InterruptLine {
    return this.#gsi[gsi]!.source();
  }

  /** The 8259s' output has changed. */
  picOutput(asserted: boolean): void {
    this.#lapic?.lint0.set(asserted);
    this.#ioApic?.setPin(0, asserted);
    if (asserted) this.onChange();
  }

  /**
   * A message-signalled interrupt: what a PCI function writes (PCI 3.0, 6.8). Other addresses are not for local APICs.
   */
  message(address: number, data: number): void {
    if (address < MSI_BASE || address >= MSI_BASE + 0x100000) return;
    const destination = (address >>> 12) & 0xff;
    const logical = (address & MSI_LOGICAL) !== 0;
    this.#lapic?.message(destination, logical, (data >> 8) & 7, data & 0xff, (data & MSI_LEVEL) !== 0);
  }
  /** Whether message-signalled interrupts arrive. */
  get hasMessages(): boolean {
    return this.#lapic !== null;
  }

  get #extInt(): boolean {
    if (!this.#pic.output) return false;
    return this.#lapic === null || this.#lapic.passesExtInt || this.#ioApic?.passesExtInt === true;
  }
  /** Whether an interrupt would be taken now if the processor's IF allowed it. */
  pending(): boolean {
    return this.#extInt || (this.#lapic !== null && this.#lapic.pendingVector() >= 0);
  }
  /** The processor takes the interrupt: its vector. */
  acknowledge(): number {
    return this.#extInt || this.#lapic === null ? this.#pic.acknowledge() : this.#lapic.acknowledge();
  }

  get nmiPending(): boolean {
    return this.#nmi;
  }
  /** An NMI has arrived at the processor. */
  raiseNmi(): void {
    this.#nmi = true;
    this.onChange();
  }
  /** Whether a device may raise an NMI: a watchdog's timer, for one. */
  get nmiExpected(): boolean {
    return this.#lapic?.lint0IsNmi === true || this.#ioApic?.sendsNmi === true;
  }
  /** The processor takes the NMI. */
  acknowledgeNmi(): void {
    this.#nmi = false;
  }
  /** Port 70h's bit 7: NMIs of the board are held back. */
  maskNmi(masked: boolean): void {
    this.#nmiMasked = masked;
  }
  /** The board's NMI, as by a button. */
  pressNmi(): void {
    if (this.#nmiMasked) return;
    if (this.#lapic === null) this.raiseNmi();
    else {
      this.#lapic.lint1.set(true);
      this.#lapic.lint1.set(false);
    }
  }

  /** CR8: the task priority, 0 to 15. */
  get cr8(): number {
    return this.#lapic === null ? this.#cr8 : this.#lapic.cr8;
  }
  set cr8(value: number) {
    if (this.#lapic === null) this.#cr8 = value & 15;
    else this.#lapic.cr8 = value;
  }

  reset(): void {
    this.#nmi = false;
    this.#cr8 = 0;
  }
  state(): DeviceState {
    return { nmi: this.#nmi, cr8: this.#cr8 };
  }
  restore(state: DeviceState): void {
    this.#nmi = state.nmi as boolean;
    this.#cr8 = state.cr8 as number;
  }
}
