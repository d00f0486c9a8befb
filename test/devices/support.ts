import type { InterruptLine } from '../../src/devices/device.js';
import { MachineClock } from '../../src/devices/machine-clock.js';

/** An interrupt line that counts its rises. */
export class TestLine implements InterruptLine {
  asserted = false;
  rises = 0;
  set(asserted: boolean): void {
    if (asserted && !this.asserted) this.rises++;
    this.asserted = asserted;
  }
}

/** A sink that keeps what it is sent. */
export class TestSink {
  readonly bytes: number[] = [];
  write(bytes: Uint8Array): void {
    this.bytes.push(...bytes);
  }
  get text(): string {
    return String.fromCharCode(...this.bytes);
  }
}

/** Guest time that moves when the test says so. */
export function testClock(startMs?: number): MachineClock {
  return new MachineClock({ instructions: () => 0, startMs });
}

/** Lets `ns` go by, firing each timer at its time. */
export function pass(clock: MachineClock, ns: number): void {
  const until = clock.now() + ns;
  while (clock.nextDeadlineNs() <= until) {
    clock.skipTo(clock.nextDeadlineNs());
    clock.run();
  }
  clock.skipTo(until);
}

/** A state as a snapshot file brings it back. */
export const copyState = <T>(state: T): T => JSON.parse(JSON.stringify(state));
