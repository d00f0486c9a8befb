import type { AccessSize, Clock, Device, DeviceState, InterruptLine, PortDevice, Timer } from './device.js';
import { PitCounter } from './pit-counter.js';

// Intel 8254 data sheet (231164), and the PC/AT's port 61h (82371SB data sheet, 2.5.4: NMI status and control).

/** The 1.19318 MHz input, Hz. */
const PIT_HZ = 1193182;

const CONTROL = 3;
const READ_BACK = 3; // in the place of a channel number
const READ_BACK_NO_COUNT = 0x20;
const READ_BACK_NO_STATUS = 0x10;

const PORT61_GATE2 = 0x01;
const PORT61_WRITABLE = 0x0f;
const PORT61_REFRESH = 0x10;
const PORT61_OUT2 = 0x20;
/** Memory is refreshed once in 18 ticks; each turn toggles port 61h's bit 4. */
const REFRESH_TICKS = 18;

/**
 * The timer chip. Nothing ticks: a counter's value is computed from the clock when it is read, and the clock's timer is
 * set for the next rising edge of channel 0's output only.
 */
export class Pit8254 implements Device, PortDevice {
  readonly name = 'pit';
  readonly stateVersion = 2;
  readonly #counters = [new PitCounter(true), new PitCounter(true), new PitCounter(false)] as const;
  readonly #timer: Timer;
  #port61 = 0;
  /** The first rise of channel 0's output that has not been shown, as a tick. */
  #nextRise = Number.POSITIVE_INFINITY;
  /** Channel 0's output as the interrupt controllers have it. */
  #shown = false;

  /** Port 61h: gate of channel 2, speaker, refresh and channel 2's output. */
  readonly port61: PortDevice = {
    readPort: () => {
      const tick = this.#tick();
      let value = this.#port61;
      if (Math.floor(tick / REFRESH_TICKS) % 2 === 1) value |= PORT61_REFRESH;
      if (this.#counters[2].output(tick)) value |= PORT61_OUT2;
      return value;
    },
    writePort: (_port, _size, value) => {
      this.#port61 = value & PORT61_WRITABLE;
      this.#counters[2].setGate(this.#tick(), (value & PORT61_GATE2) !== 0);
    },
  };

  /** `irq` is channel 0's output. */
  constructor(
    readonly clock: Clock,
    readonly irq: InterruptLine,
  ) {
    this.#timer = clock.timer(() => this.#tickTimer());
  }

  #tick(): number {
    return Math.floor((this.clock.now() * PIT_HZ) / 1e9);
  }

  #tickTimer(): void {
    const tick = this.#tick();
    // However many rises there were: the 8259 sees one edge.
    if (tick >= this.#nextRise) this.#pulse();
    this.#schedule(tick);
  }
  #pulse(): void {
    this.irq.set(false);
    this.irq.set(true);
  }
  /**
   * Shows channel 0's output as it was at `tick` and waits for its next rise after that. The tick is that of the access
   * or of the timer: time goes on meanwhile, and a rise between the two must not be passed over.
   */
  #schedule(tick: number): void {
    const counter = this.#counters[0];
    this.#show(counter.output(tick));
    this.#waitFor(counter.nextRise(tick));
  }
  #show(level: boolean): void {
    this.#shown = level;
    this.irq.set(level);
  }
  #waitFor(rise: number): void {
    this.#nextRise = rise;
    this.#timer.arm(Math.ceil((rise * 1e9) / PIT_HZ));
  }

  readPort(port: number): number {
    return port === CONTROL ? 0xff : this.#counters[port as 0 | 1 | 2].read(this.#tick());
  }

  writePort(port: number, _size: AccessSize, value: number): void {
    const tick = this.#tick();
    // A latch command (no access mode) changes no output.
    const programs = port === 0 || (port === CONTROL && value >> 6 === 0 && (value & 0x30) !== 0);
    // A rise that the clock's timer has not shown yet came before this write.
    if (programs && tick >= this.#nextRise) this.#pulse();
    if (port !== CONTROL) {
      this.#counters[port as 0 | 1 | 2].write(tick, value);
      if (programs) this.#schedule(tick);
      return;
    }
    const channel = value >> 6;
    if (channel !== READ_BACK) {
      this.#counters[channel as 0 | 1 | 2].control(tick, value & 0x3f);
      if (programs) this.#schedule(tick);
      return;
    }
    for (const [i, counter] of this.#counters.entries()) {
      if ((value & (2 << i)) === 0) continue;
      if ((value & READ_BACK_NO_COUNT) === 0) counter.latchCount(tick);
      if ((value & READ_BACK_NO_STATUS) === 0) counter.latchStatus(tick);
    }
  }

  reset(): void {
    this.#port61 = 0;
    for (const [i, counter] of this.#counters.entries()) counter.reset(i !== 2);
    this.#schedule(this.#tick());
  }
  state(): DeviceState {
    const tick = this.#tick();
    return {
      port61: this.#port61,
      counters: this.#counters.map((counter) => counter.state(tick)),
      shown: this.#shown,
      nextRise: Number.isFinite(this.#nextRise) ? this.#nextRise : null,
    };
  }
  restore(state: DeviceState): void {
    this.#port61 = state.port61 as number;
    for (const [i, counter] of this.#counters.entries()) counter.restore((state.counters as DeviceState[])[i]!);
    // What was shown, and not what the output is by now: a rise that is due and that the clock's timer had not shown
    // yet is still to come, and the interrupt controllers' state has the line as it was.
    this.#show(state.shown as boolean);
    this.#waitFor((state.nextRise as number | null) ?? Number.POSITIVE_INFINITY);
  }
}
