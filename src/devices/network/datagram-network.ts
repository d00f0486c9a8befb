/**
 * A cable by way of datagrams, with QEMU's framing (`-netdev dgram`): each datagram is one frame, with nothing around
 * it. Source: QEMU net/dgram.c.
 */
import { type Card, type CardPort, ETHERNET_HEADER, type Frame, type Network } from './frame.js';
import { finished } from './segmentation.js';

/** The most that a datagram of UDP over IPv4 holds. What does not fit is lost, as on a cable. */
const MOST_BYTES = 65_507;
/** Frames that wait for room in the card; what comes beyond is lost. */
const MOST_WAITING = 256;

export class DatagramNetwork implements Network {
  #card: Card | null = null;
  readonly #waiting: Uint8Array[] = [];

  /** `send` takes a datagram to the other side. */
  constructor(private readonly send: (bytes: Uint8Array) => void) {}

  /** A datagram has come. */
  receive(bytes: Uint8Array): void {
    if (bytes.length < ETHERNET_HEADER || this.#waiting.length >= MOST_WAITING) return;
    this.#waiting.push(bytes);
    this.#deliver();
  }

  plug(card: Card): CardPort {
    this.#card = card;
    return {
      send: (frame) => this.#send(frame),
      room: () => this.#deliver(),
      unplug: () => {
        this.#card = null;
      },
    };
  }

  #send(frame: Frame): void {
    for (const bytes of finished(frame)) if (bytes.length <= MOST_BYTES) this.send(bytes.slice());
  }

  #deliver(): void {
    let served = 0;
    for (const bytes of this.#waiting) {
      if (this.#card !== null && !this.#card.deliver({ bytes, offload: null })) break;
      served++;
    }
    this.#waiting.splice(0, served);
  }
}
