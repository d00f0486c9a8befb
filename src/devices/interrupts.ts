import type { Device, DeviceState, InterruptLine } from './device.js';
import type { Pic8259 } from './pic8259.js';

const ISA_IRQS = 16;

/** One of several outputs on the same line: the line is up while any of them is. */
class SharedLine {
  #sources = 0;
  constructor(readonly line: InterruptLine) {}

  source(): InterruptLine {
    let asserted = false;
    return {
      set: (level) => {
        if (level === asserted) return;
        asserted = level;
        this.#sources += level ? 1 : -1;
        this.line.set(this.#sources > 0);
      },
    };
  }
}

/** How interrupts get from devices to the processor. */
export class Interrupts implements Device {
  readonly name = 'interrupts';
  readonly #isa: SharedLine[] = [];
  #nmi = false;
  #cr8 = 0;
  /** Called when `pending()` or `nmiPending` may have become true: the processor has to look before its next instruction. */
  onChange: () => void = () => {};

  constructor(readonly pic: Pic8259) {
    for (let irq = 0; irq < ISA_IRQS; irq++) {
      this.#isa.push(new SharedLine({ set: (asserted) => this.pic.setIrq(irq, asserted) }));
    }
  }

  /** A new source of ISA interrupt `irq`; sources of one interrupt share its line. */
  isaLine(irq: number): InterruptLine {
    return this.#isa[irq]!.source();
  }

  /** Whether an interrupt would be taken now if the processor's IF allowed it. */
  pending(): boolean {
    return this.pic.output;
  }
  /** The processor takes the interrupt: its vector. */
  acknowledge(): number {
    return this.pic.acknowledge();
  }

  get nmiPending(): boolean {
    return this.#nmi;
  }
  raiseNmi(): void {
    this.#nmi = true;
    this.onChange();
  }
  /** The processor takes the NMI. */
  acknowledgeNmi(): void {
    this.#nmi = false;
  }

  /** CR8: the task priority, 0 to 15. */
  get cr8(): number {
    return this.#cr8;
  }
  set cr8(value: number) {
    this.#cr8 = value;
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
