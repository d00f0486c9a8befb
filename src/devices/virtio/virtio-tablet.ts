import type { AccessSize, DeviceState, GuestMemory } from '../device.js';
import { VirtioDevice } from './virtio-device.js';
import { scatter } from './virtqueue.js';

/*
 * An absolute pointer: where on the screen it is, buttons, a wheel. Source: VIRTIO 1.2, 5.8; codes: Linux
 * input-event-codes.h; what the device says of itself is what QEMU's virtio-tablet says.
 */

const EVENTS = 0; // 1 is status: lights, of which it has none
const QUEUE_SIZE = 64;

/** What may be asked in the configuration, 5.8.4. */
const SELECT = 0;
const SUBSELECT = 1;
const SIZE = 2;
const DATA = 8;
const CONFIG_BYTES = 136;
enum Config {
  Name = 1,
  Identity = 3,
  EventBits = 0x11,
  AbsoluteInfo = 0x12,
}

const EV_SYN = 0;
const EV_KEY = 1;
const EV_REL = 2;
const EV_ABS = 3;
const ABS_X = 0;
const ABS_Y = 1;
const REL_WHEEL = 8;
/** Left, right, middle, as the bits of the pointer's buttons are. */
const BUTTONS = [0x110, 0x111, 0x112] as const;

const NAME = 'Ringless tablet';
/** Bus (virtual), vendor, product, version. */
const IDENTITY = [0x06, 0x0627, 0x0003, 0x0002] as const;
/** Places go from 0 to this, in both directions. */
export const TABLET_MAX = 0x7fff;
const EVENT_BYTES = 8;
/** Reports that wait for the guest; what comes meanwhile is told by the next one that finds room. */
const MOST_REPORTS = 128;

type Event = readonly [type: number, code: number, value: number];

function bits(...codes: number[]): Uint8Array {
  const bytes = new Uint8Array((Math.max(...codes) >> 3) + 1);
  for (const code of codes) bytes[code >> 3]! |= 1 << (code & 7);
  return bytes;
}
function words(size: 2 | 4, ...values: number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(size * values.length));
  for (const [i, value] of values.entries()) {
    if (size === 2) view.setUint16(2 * i, value, true);
    else view.setUint32(4 * i, value, true);
  }
  return new Uint8Array(view.buffer);
}

/** What the configuration says to a question; empty: nothing. */
function answer(select: number, subselect: number): Uint8Array {
  switch (select) {
    case Config.Name:
      return subselect === 0 ? new TextEncoder().encode(NAME) : new Uint8Array();
    case Config.Identity:
      return subselect === 0 ? words(2, ...IDENTITY) : new Uint8Array();
    case Config.EventBits:
      if (subselect === EV_KEY) return bits(...BUTTONS);
      if (subselect === EV_REL) return bits(REL_WHEEL);
      return subselect === EV_ABS ? bits(ABS_X, ABS_Y) : new Uint8Array();
    case Config.AbsoluteInfo:
      // Least, most, fuzz, flat, resolution.
      return subselect === ABS_X || subselect === ABS_Y ? words(4, 0, TABLET_MAX, 0, 0, 0) : new Uint8Array();
    default:
      return new Uint8Array();
  }
}

const copied = (reports: readonly Event[][]): Event[][] => reports.map((report) => [...report]);

export class VirtioTablet extends VirtioDevice {
  #x = 0;
  #y = 0;
  #buttons = 0;
  #reports: Event[][] = [];

  constructor(memory: GuestMemory) {
    super(memory, {
      name: 'virtio-tablet',
      type: 18,
      classCode: 0x090000,
      features: 0n,
      queueSizes: [QUEUE_SIZE, QUEUE_SIZE],
      configBytes: CONFIG_BYTES,
    });
  }

  /**
   * The pointer is at `x`, `y` (0 to TABLET_MAX); buttons left, right, middle in bits 0 to 2; wheel towards the user.
   */
  point(x: number, y: number, buttons: number, wheel: number): void {
    if (!this.running || this.#reports.length >= MOST_REPORTS) return;
    const place = (value: number): number => Math.max(0, Math.min(TABLET_MAX, Math.trunc(value) || 0));
    const [toX, toY] = [place(x), place(y)];
    const events: Event[] = [];
    if (toX !== this.#x) events.push([EV_ABS, ABS_X, toX]);
    if (toY !== this.#y) events.push([EV_ABS, ABS_Y, toY]);
    for (const [bit, code] of BUTTONS.entries())
      if (((buttons ^ this.#buttons) >> bit) & 1) events.push([EV_KEY, code, (buttons >> bit) & 1]);
    if (wheel !== 0) events.push([EV_REL, REL_WHEEL, -wheel | 0]);
    if (events.length === 0) return;
    this.#x = toX;
    this.#y = toY;
    this.#buttons = buttons & 7;
    this.#reports.push([...events, [EV_SYN, 0, 0]]);
    this.notify(EVENTS);
  }

  protected process(index: number): void {
    if (index === EVENTS) this.#tell();
    else this.serveAll(index, () => 0);
  }
  /** A report goes whole, or waits. */
  #tell(): void {
    const queue = this.queues[EVENTS]!;
    let told = false;
    for (let report = this.#reports[0]; report && queue.pending >= report.length; report = this.#reports[0]) {
      this.#reports.shift();
      for (const [type, code, value] of report) {
        const event = new DataView(new ArrayBuffer(EVENT_BYTES));
        event.setUint16(0, type, true);
        event.setUint16(2, code, true);
        event.setInt32(4, value, true);
        const chain = queue.take();
        if (chain !== null) queue.give(chain, scatter(chain.writable, new Uint8Array(event.buffer)));
      }
      told = true;
      this.traffic.requests++;
    }
    if (told) this.signal(EVENTS);
  }

  override writeConfig(offset: number, size: AccessSize, value: number): void {
    for (let i = 0; i < size && offset + i <= SUBSELECT; i++)
      this.config.setUint8(offset + i, (value >>> (8 * i)) & 0xff);
    const found = answer(this.config.getUint8(SELECT), this.config.getUint8(SUBSELECT));
    const bytes = new Uint8Array(this.config.buffer);
    bytes.fill(0, DATA);
    bytes.set(found, DATA);
    this.config.setUint8(SIZE, found.length);
  }

  protected override stopped(): void {
    this.#reports = [];
    this.#buttons = 0;
    new Uint8Array(this.config.buffer).fill(0);
  }
  override state(): DeviceState {
    return { ...super.state(), x: this.#x, y: this.#y, buttons: this.#buttons, reports: copied(this.#reports) };
  }
  override restore(state: DeviceState): void {
    super.restore(state);
    this.#x = state.x as number;
    this.#y = state.y as number;
    this.#buttons = state.buttons as number;
    this.#reports = copied(state.reports as Event[][]);
  }
}
