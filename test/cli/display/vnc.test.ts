/** `--display vnc`: viewers of our own and of Debian's packages. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { challengeResponse } from '../../../src/cli/display/rfb/authentication.js';
import { keyOfKeysym } from '../../../src/cli/display/rfb/keysyms.js';
import { RfbSession } from '../../../src/cli/display/rfb/rfb-session.js';
import { Vga } from '../../../src/devices/vga/vga.js';
import { testClock } from '../../devices/support.js';
import { randomNumbers } from '../../devices/test-memory.js';
import { projectRoot } from '../../support/command.js';
import { fuzzCount } from '../../support/fuzz-count.js';
import { keySector } from '../../support/key-sector.js';
import { decodePng } from '../../support/png.js';
import { RfbClient } from './rfb-client.js';

const folder = mkdtempSync(join(tmpdir(), 'ringless-vnc-'));
afterAll(() => rmSync(folder, { recursive: true }));
const main = process.env.RINGLESS_MAIN ?? `${projectRoot}dist/cli/main.js`;
const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill();
});

interface VncMachine {
  readonly port: number;
  readonly password: string;
  /** Ends it; the screen as `--screen` has it: red, green, blue of each pixel. */
  end(): Promise<{ width: number; height: number; rgb: Buffer }>;
}

async function machine(...more: string[]): Promise<VncMachine> {
  const [sector, screen] = [join(folder, 'sector'), join(folder, 'screen.png')];
  writeFileSync(sector, keySector());
  const args = ['boot', '--kernel', sector, '--display', 'vnc', '--serial', 'none', '--screen', screen, ...more];
  const child = spawn(process.execPath, [main, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  running.push(child);
  const ended = new Promise((resolve) => child.on('exit', resolve));
  const [, port, password] = await new Promise<RegExpExecArray>((resolve, reject) => {
    let text = '';
    child.stderr?.on('data', (data) => {
      text += data;
      const found = /vnc:\/\/127\.0\.0\.1:(\d+), password (\S+)/.exec(text);
      if (found) resolve(found);
    });
    child.on('exit', () => reject(new Error(text)));
  });
  return {
    port: Number(port),
    password: password!,
    end: async () => {
      child.kill();
      expect(await ended).toBe(130);
      const { width, height, at } = decodePng(readFileSync(screen));
      const rgb = Buffer.alloc(width * height * 3);
      for (let i = 0; i < width * height; i++) rgb.writeUIntBE(at(i % width, Math.floor(i / width)), 3 * i, 3);
      return { width, height, rgb };
    },
  };
}

describe('a viewer', () => {
  for (const [name, encodings] of [
    ['Raw', [0]],
    ['ZRLE', [16, 0, -223]],
  ] as const) {
    test(`sees the screen by ${name}, pixel by pixel; its keys get to the guest`, async () => {
      const vm = await machine();
      const viewer = await RfbClient.connect(vm.port, vm.password);
      viewer.setEncodings(...encodings);
      await viewer.update(false);
      expect([viewer.width, viewer.height]).toEqual([720, 400]);
      // Q, then F5.
      for (const keysym of [0x71, 65474]) {
        viewer.key(keysym, true);
        viewer.key(keysym, false);
      }
      /** Cells on the second line with a green background, two of them a byte. */
      const bytesShown = () =>
        Array.from({ length: 80 }, (_, column) => viewer.pixels[(16 * 720 + column * 9) * 3 + 1]! > 100).filter(Boolean)
          .length / 2;
      while (bytesShown() < 4) await viewer.update(true);
      const { width, height, rgb } = await vm.end();
      expect([width, height]).toEqual([viewer.width, viewer.height]);
      expect(viewer.pixels.equals(rgb)).toBe(true);
      expect([...viewer.encodingsSeen]).toEqual([encodings[0]]);
      viewer.close();
    });
  }

  test('with a wrong password is refused, with none as well', async () => {
    const vm = await machine();
    await expect(RfbClient.connect(vm.port, 'wrong')).rejects.toThrow('the password is wrong');
    const heard = await new Promise<Buffer>((resolve) => {
      const socket = connect(vm.port, '127.0.0.1');
      const parts: Buffer[] = [];
      socket.on('data', (data) => parts.push(data));
      socket.on('close', () => resolve(Buffer.concat(parts)));
      // The security type "none".
      socket.write('RFB 003.008\n\x01\x01');
    });
    expect(heard.toString('latin1')).toBe('RFB 003.008\n\x01\x02');
    await vm.end();
  });

  const hasVncsnapshot = spawnSync('vncsnapshot', ['-help']).error === undefined;
  test.skipIf(!hasVncsnapshot)("Debian's vncsnapshot gets the same picture", async () => {
    const vm = await machine();
    const [passwords, picture] = [join(folder, 'passwd'), join(folder, 'picture.jpg')];
    // A password file: the password encrypted with VNC's well known key.
    const padded = Buffer.alloc(16);
    padded.write(vm.password, 'latin1');
    const key = Buffer.from([23, 82, 107, 6, 35, 78, 88, 7]).toString('latin1');
    writeFileSync(passwords, challengeResponse(padded, key).subarray(0, 8));
    const arguments_ = ['-quiet', '-passwd', passwords, `127.0.0.1::${vm.port}`, picture];
    execFileSync('vncsnapshot', arguments_, { stdio: 'pipe' });
    const jpeg = readFileSync(picture);
    // The size stands in the frame header, FFC0h.
    const header = jpeg.indexOf(Buffer.of(0xff, 0xc0));
    expect([jpeg.readUInt16BE(header + 7), jpeg.readUInt16BE(header + 5)]).toEqual([720, 400]);
    await vm.end();
  });
});

test('keysyms: letters, digits and the keys that have names', () => {
  const names = (...keysyms: number[]) => keysyms.map((keysym) => keyOfKeysym(keysym)?.name);
  expect(names(0x61, 0x41, 0x21, 65293, 65470, 65481, 65361, 65505, 0x20ac)).toEqual([
    ...['a', 'a', '1', 'ret', 'f1', 'f12', 'left', 'shift', undefined],
  ]);
});

test('hostile viewers: nothing is thrown, and little is kept', () => {
  const next = randomNumbers(21);
  const vga = new Vga(testClock());
  vga.setTextMode();
  let session!: RfbSession;
  let ended = true;
  let sent = 0;
  const start = (): void => {
    ended = false;
    let challenge = Buffer.alloc(0);
    session = new RfbSession(vga.vga, 'password', {
      send: (bytes) => {
        sent++;
        if (bytes.length === 16) challenge = Buffer.from(bytes);
      },
      end: () => {
        ended = true;
      },
      key: () => {},
      scancode: () => {},
      pointer: () => {},
    });
    session.receive(Buffer.from('RFB 003.008\n'));
    if (next(20) === 0) return;
    session.receive(Buffer.of(2));
    session.receive(challengeResponse(challenge, 'password'));
    session.receive(Buffer.of(next(2)));
  };
  const count = fuzzCount(5000);
  for (let i = 0; i < count; i++) {
    if (ended) start();
    const kind = [0, 2, 4, 5, 6, 255, next(256)][next(7)]!;
    const bytes = Buffer.from(Array.from({ length: 1 + next(40) }, () => (next(3) === 0 ? next(256) : next(3))));
    bytes[0] = kind;
    session.receive(bytes.subarray(0, 1 + next(bytes.length)));
    if (next(200) === 0) {
      session.close();
      ended = true;
    }
  }
  session.close();
  expect(sent).toBeGreaterThan(100);
});
