/** A cable of UDP: frames go to and come from a plain socket as they are, and from nobody else. */
import { createSocket, type Socket } from 'node:dgram';
import { expect, test } from 'vitest';
import { parseNetOptions } from '../../../src/devices/network/net-options.js';
import { openNetwork } from '../../../src/devices/network/open-network.js';
import '../../../src/host/node.js';
import { TestGuest } from './test-guest.js';

const bound = (): Promise<Socket> =>
  new Promise((resolve) => {
    const socket = createSocket('udp4');
    socket.bind(0, '127.0.0.1', () => resolve(socket));
  });
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2));
}

test('a plain peer', async () => {
  const [peer, stranger] = [await bound(), await bound()];
  const remote = `remote.type=inet,remote.host=127.0.0.1,remote.port=${peer.address().port}`;
  const { backend } = parseNetOptions(`dgram,local.type=inet,local.host=127.0.0.1,local.port=0,${remote}`)!;
  const { network, notes, close } = await openNetwork(backend, () => {});
  const port = Number(/\d+$/.exec(notes[0]!)![0]);
  const guest = new TestGuest(network);
  const got: Buffer[] = [];
  peer.on('message', (bytes) => got.push(bytes));

  const long = Buffer.alloc(60_000, 7);
  for (const bytes of [Buffer.alloc(60, 1), long]) guest.port.send({ bytes, offload: null });
  // More than a datagram holds is lost, as on a cable.
  guest.port.send({ bytes: Buffer.alloc(65_508), offload: null });
  await until(() => got.length === 2);
  expect(got).toEqual([Buffer.alloc(60, 1), long]);

  // What is no frame, and what another sends, is nothing.
  for (const bytes of [Buffer.alloc(13), Buffer.alloc(64, 2)]) {
    stranger.send(bytes, port, '127.0.0.1');
    peer.send(bytes, port, '127.0.0.1');
  }
  await until(() => guest.frames.length > 0);
  guest.isFull = true;
  for (let n = 0; n < 300; n++) peer.send(Buffer.alloc(64, 3), port, '127.0.0.1');
  await new Promise((resolve) => setTimeout(resolve, 200));
  guest.isFull = false;
  guest.port.room();
  expect(Buffer.from(guest.frames[0]!).equals(Buffer.alloc(64, 2))).toBe(true);
  // A card that is full keeps its frames waiting, so many.
  expect(guest.frames.slice(1).every((frame) => frame[0] === 3)).toBe(true);
  expect(guest.frames.length).toBeGreaterThan(1);
  expect(guest.frames.length).toBeLessThanOrEqual(257);
  close();
  peer.close();
  stranger.close();
});
