/** A network whose frames come to the card by way of `HostInputs`: so that a run with it can be repeated. */
import type { Card, CardPort, Frame, Network, Offload } from '../../devices/network/frame.js';
import type { HostInputs } from './host-inputs.js';

/** Frames that wait for the guest to come between two instructions, at most. */
const WAITING_FRAMES = 256;
/** Before a frame's bytes: whether it has an offload, and what that says. */
const PREFIX = 8;

export function gatedNetwork(inputs: HostInputs, name: string, network: Network): Network {
  return { plug: (card) => gatedPort(inputs, name, network, card) };
}

function gatedPort(inputs: HostInputs, name: string, network: Network, card: Card): CardPort {
  let port: CardPort | null = null;
  let waiting = 0;
  let refused = false;
  const send = inputs.channel(name, (payload) => {
    const frame = decode(payload);
    if (frame === null) return true;
    if (!card.deliver(frame)) return false;
    waiting--;
    if (refused && waiting < WAITING_FRAMES / 2) {
      refused = false;
      port?.room();
    }
    return true;
  });
  port = network.plug({
    mac: card.mac,
    get takesOffloads() {
      return card.takesOffloads;
    },
    get maxFrameBytes() {
      return card.maxFrameBytes;
    },
    deliver: (frame) => {
      if (waiting >= WAITING_FRAMES) {
        refused = true;
        return false;
      }
      waiting++;
      send(encode(frame));
      return true;
    },
  });
  return {
    send: (frame) => port?.send(frame),
    // It is asked again anyhow.
    room: () => {},
    unplug: () => port?.unplug(),
  };
}

function encode({ bytes, offload }: Frame): Uint8Array {
  const out = new Uint8Array(PREFIX + bytes.length);
  const view = new DataView(out.buffer);
  if (offload !== null) {
    view.setUint16(0, 1);
    view.setUint16(2, offload.checksumStart);
    view.setUint16(4, offload.checksumOffset);
    view.setUint16(6, offload.segmentBytes);
  }
  out.set(bytes, PREFIX);
  return out;
}

function decode(payload: Uint8Array): Frame | null {
  if (payload.length < PREFIX) return null;
  const view = new DataView(payload.buffer, payload.byteOffset, payload.byteLength);
  const offload: Offload | null =
    view.getUint16(0) === 0
      ? null
      : { checksumStart: view.getUint16(2), checksumOffset: view.getUint16(4), segmentBytes: view.getUint16(6) };
  return { bytes: payload.subarray(PREFIX), offload };
}
