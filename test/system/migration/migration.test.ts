/**
 * A machine that moves from process to process (here: from one VirtualMachine to another, by a socket) goes on as if
 * nothing had been. A peer that is broken, or hostile, costs the guest nothing.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadKernel } from '../../../src/boot/load-kernel.js';
import { pcMemoryMap } from '../../../src/boot/ram-map.js';
import type { BlockBackend } from '../../../src/devices/storage/block-backend.js';
import { MemoryImage } from '../../../src/devices/storage/image-file.js';
import { RawImage } from '../../../src/devices/storage/raw-image.js';
import { SnapshotOverlay } from '../../../src/devices/storage/snapshot-overlay.js';
import { host } from '../../../src/host/host.js';
import type { HostStream } from '../../../src/host/sockets.js';
import * as X from '../../../src/system/migration/section.js';
import { MigrationError } from '../../../src/system/migration/section.js';
import type { MachineEvent } from '../../../src/system/run-control.js';
import { VirtualMachine, type VirtualMachineOptions } from '../../../src/system/virtual-machine.js';
import { bootSector, SLEEPS, SPINS } from '../../support/boot-sector.js';
import { busySector } from '../../support/busy-sector.js';

const MIB = 1048576;
const folder = mkdtempSync(join(tmpdir(), 'ringless-move-'));
afterAll(() => rmSync(folder, { recursive: true }));
const quit = { status: 0, reason: 'quit' } as const;
/** A disk of which 256 sectors are written; the size of the whole is no multiple of a unit. */
const DISK_BYTES = 300_032;

/** A disk that is thrown away at the end. */
function overlay(bytes = DISK_BYTES): SnapshotOverlay {
  const disk = new SnapshotOverlay(new RawImage(new MemoryImage(new Uint8Array(bytes))), () => {
    throw new Error('no room');
  });
  // What a machine has written is looked at when it has ended.
  disk.close = () => {};
  return disk;
}
const contents = (disk: BlockBackend): Buffer => {
  const bytes = Buffer.alloc(disk.sizeBytes);
  disk.read(0, bytes);
  return bytes;
};

interface Machine {
  readonly vm: VirtualMachine;
  readonly disk: SnapshotOverlay;
  readonly output: number[];
  readonly events: MachineEvent[];
  readonly end: Promise<unknown>;
}
/** A machine that runs, or waits for what it is to become. */
function machine(code: Uint8Array, options: Partial<VirtualMachineOptions> = {}, output: number[] = []): Machine {
  const disk = overlay();
  const memoryMiB = options.memoryMiB ?? 8;
  const vm = new VirtualMachine({
    memoryMiB,
    disks: [{ backend: disk, interface: 'ide' }],
    ...options,
    serial: [{ write: (bytes) => output.push(...bytes) }],
    boot: () => loadKernel(code, { name: 'kernel', e820: pcMemoryMap(memoryMiB * MIB), append: '' }),
  });
  const events: MachineEvent[] = [];
  vm.listen((event) => events.push(event));
  vm.migration.events = true;
  const end = vm.run();
  end.catch(() => {});
  return { vm, disk, output, events, end };
}
const waiting = (like: Machine, options: Partial<VirtualMachineOptions> = {}): Machine =>
  machine(bootSector(SPINS), { ...options, incoming: true }, like.output);

let sockets = 0;
/** Has `accept` get whoever comes; the address for it, and how to end that. */
async function listening(accept: (stream: HostStream) => void) {
  const path = join(folder, `s${sockets++}`);
  const listener = await (await host.sockets()).listen({ path }, accept);
  return { uri: `unix:${path}`, close: () => listener.close() };
}
/** Moves one to where the other waits. */
async function move(from: VirtualMachine, to: VirtualMachine): Promise<void> {
  let received: Promise<void> = Promise.reject(new Error('nobody has come'));
  received.catch(() => {});
  const { uri, close } = await listening((stream) => {
    received = to.migration.receive(stream);
    received.catch((error) => to.abandon(error));
  });
  try {
    await from.migration.send(uri);
    await received;
  } finally {
    close();
  }
}
const soon = () => new Promise((resolve) => setTimeout(resolve, 30));

describe.each([
  ['interpreter', 'interp', 400],
  ['translator', 'jit', 2000],
] as const)('%s', (_, engine, rounds) => {
  test.each([
    ['instructions', true],
    ['the host', false],
  ])('a guest that writes to memory and disk moves several times; its time is that of %s', async (_, icount) => {
    const code = busySector(rounds, true);
    const alone = machine(code, { engine, icount });
    const expected = await alone.end;
    const disk = contents(alone.disk);
    expect(disk.some((byte) => byte !== 0)).toBe(true);
    let now = machine(code, { engine, icount });
    const all = [now];
    for (let n = 0; n < 4; n++) {
      await soon();
      if (now.vm.state === 'shutdown') break;
      const next = waiting(now, { engine, icount });
      const moved = await move(now.vm, next.vm).then(
        () => true,
        () => false,
      );
      // A fast host is done meanwhile.
      if (!moved) {
        next.vm.stop(quit);
        break;
      }
      expect(now.vm.state).toBe('postmigrate');
      now = next;
      all.push(next);
    }
    expect(all.length).toBeGreaterThan(1);
    expect(await now.end).toMatchObject({ ...(expected as object), stats: expect.anything() });
    expect(Buffer.from(now.output).equals(Buffer.from(alone.output))).toBe(true);
    expect(contents(now.disk).equals(disk)).toBe(true);
    if (icount) expect(now.vm.instructions).toBe(alone.vm.instructions);
    for (const { vm } of all) vm.stop(quit);
  });
});

test('what is told, and what is counted', async () => {
  const from = machine(bootSector(SLEEPS), { memoryMiB: 16 });
  const to = waiting(from, { memoryMiB: 16 });
  expect([from.vm.migration.info.status, to.vm.state]).toEqual(['none', 'inmigrate']);
  await soon();
  await move(from.vm, to.vm);
  const told = ({ events }: Machine) =>
    events.map(({ name, data }) => (data?.status === undefined ? name : `${name} ${data.status}`));
  expect(told(from).filter((name) => name !== 'MIGRATION_PASS')).toEqual([
    'MIGRATION setup',
    'MIGRATION active',
    'STOP',
    'MIGRATION completed',
  ]);
  expect(told(to)).toEqual(['MIGRATION setup', 'MIGRATION active', 'RESUME', 'MIGRATION completed']);
  const { status, counts, error } = from.vm.migration.info;
  expect([status, error, to.vm.migration.info.status]).toEqual(['completed', null, 'completed']);
  expect(counts).toMatchObject({ remainingPages: 0, downtimeMs: expect.any(Number) });
  // Of a machine that has hardly done anything most pages are zeros, which are not sent.
  expect(counts!.zeroPages).toBeGreaterThan(2000);
  expect(counts!.sent).toBeLessThan(4 * MIB);
  expect(to.vm.state).toBe('running');
  expect(() => from.vm.migration.send('unix:x')).toThrow('it is not here (postmigrate)');
  for (const { vm } of [from, to]) vm.stop(quit);
  await Promise.all([from.end, to.end]);
});

test('a machine that is stopped arrives so, and one that is held beforehand is not let go', async () => {
  for (const [stopped, held] of [
    [true, false],
    [false, true],
  ]) {
    const from = machine(bootSector(SLEEPS));
    const to = waiting(from);
    await soon();
    if (stopped) from.vm.pause();
    if (held) to.vm.pause();
    expect(to.vm.state).toBe('inmigrate');
    await move(from.vm, to.vm);
    expect(to.vm.state).toBe('paused');
    to.vm.resume();
    expect(to.vm.state).toBe('running');
    for (const { vm } of [from, to]) vm.stop(quit);
    await Promise.all([from.end, to.end]);
  }
});

test('images that are written to change hands, and nobody has them twice', async () => {
  let holder = 'first';
  const images = (name: string) => ({
    count: 1,
    release: () => {
      expect(holder).toBe(name);
      holder = 'nobody';
    },
    take: async () => {
      if (holder !== 'nobody') throw new Error(`${holder} has it`);
      holder = name;
    },
  });
  const code = bootSector(SLEEPS);
  const from = machine(code, { images: images('first') });
  await soon();
  const to = waiting(from, { images: images('second') });
  await move(from.vm, to.vm);
  expect(holder).toBe('second');
  // It is elsewhere: nobody makes it go on here.
  from.vm.resume();
  expect(from.vm.state).toBe('postmigrate');
  // The next has another disk: the one that moves has its images again, and goes on.
  const other = waiting(to, { images: images('third'), disks: [] });
  await expect(move(to.vm, other.vm)).rejects.toThrow(MigrationError);
  await expect(other.end).rejects.toThrow('the machine that comes has 1 disks, this one 0');
  expect([holder, to.vm.state]).toEqual(['second', 'running']);
  for (const { vm } of [from, to]) vm.stop(quit);
  await Promise.all([from.end, to.end]);
});

test('a machine that differs is refused in words that say what to do, and goes on where it was', async () => {
  const from = machine(bootSector(SLEEPS));
  await soon();
  const plain = new RawImage(new MemoryImage(new Uint8Array(DISK_BYTES)));
  for (const [options, message] of [
    [{ memoryMiB: 16 }, 'the machine that comes has --memory 8, this one 16'],
    [{ cpu: 'x86-64-v3' }, /^the machine that comes has --cpu "x86-64", this one "x86-64-v3"$/],
    [{ icount: true }, 'the machine that comes has --icount false, this one true'],
    [
      { disks: [{ backend: overlay(512), interface: 'ide' }] },
      `disk 0 of the machine that comes has ${DISK_BYTES} bytes, here 512`,
    ],
    [
      { disks: [{ backend: plain, interface: 'ide' }] },
      'disk 0 has to be attached with "snapshot", as where it comes from',
    ],
  ] as const) {
    const to = waiting(from, options as Partial<VirtualMachineOptions>);
    await expect(move(from.vm, to.vm)).rejects.toThrow(/^(the other side says: |the connection is gone)/);
    await expect(to.end).rejects.toThrow(message);
    expect([from.vm.state, from.vm.migration.info.status]).toEqual(['running', 'failed']);
  }
  from.vm.stop(quit);
  await from.end;
});

describe('a peer', () => {
  /** Moves a machine to a peer that does as it likes; what became of it. */
  async function to(peer: (stream: HostStream) => void, maxBandwidth = 0): Promise<[string, string]> {
    const from = machine(bootSector(SLEEPS));
    from.vm.migration.parameters.maxBandwidth = maxBandwidth;
    await soon();
    const { uri, close } = await listening(peer);
    const failure = await from.vm.migration.send(uri).then(
      () => 'moved',
      (error) => (error as Error).message,
    );
    close();
    const { state } = from.vm;
    from.vm.stop(quit);
    await from.end;
    return [failure, state];
  }
  const ignore = { ended: () => {}, closed: () => {} };

  test.each([
    ['goes at once', (stream: HostStream) => stream.end(), 'the other side has ended the connection'],
    ['breaks the connection', (stream: HostStream) => stream.reset(), /^the (connection is gone|other side has ended)/],
    [
      'speaks something else',
      (stream: HostStream) => stream.write(Buffer.from('HTTP/1.1 400 Bad')),
      'the other side is no Ringless',
    ],
    [
      'says what it likes',
      (stream: HostStream) =>
        stream.write(Buffer.concat([X.prefix(), X.section(X.REFUSED, [], Buffer.from('\x1b[31mno\n'))])),
      'the other side says: [31mno',
    ],
    [
      'is ready too early',
      (stream: HostStream) => stream.write(Buffer.concat([X.prefix(), X.section(X.READY)])),
      'the other side is ready before it has everything',
    ],
  ] as const)('%s: the guest goes on', async (_, act, message) => {
    // So slow that the peer is heard before the end.
    const [failure, state] = await to((stream) => {
      stream.events = { ...ignore, data: () => {} };
      act(stream);
    }, 20_000);
    expect(failure).toMatch(message);
    expect(state).toBe('running');
  });

  test('takes everything and then goes: the guest, stopped by then, goes on', async () => {
    const [failure, state] = await to((stream) => {
      const reader = new X.SectionReader([X.MACHINE, X.PAGES, X.ZEROS, X.UNIT, X.STATE, X.START], (type) => {
        if (type === X.STATE) stream.end();
      });
      stream.events = { ...ignore, data: (bytes) => reader.feed(bytes) };
    });
    expect([failure, state]).toEqual(['the other side has ended the connection', 'running']);
  });

  test('that is not there', async () => {
    const from = machine(bootSector(SLEEPS));
    await soon();
    const lines: string[] = [];
    from.vm.migration.onFailure = (line) => lines.push(line);
    await expect(from.vm.migration.send(`unix:${folder}/none`)).rejects.toThrow('cannot connect: no such file');
    expect(lines).toEqual([`migrate unix:${folder}/none: cannot connect: no such file`]);
    await expect(from.vm.migration.send('exec:cat')).rejects.toThrow('it must be tcp:HOST:PORT or unix:PATH');
    from.vm.stop(quit);
    await from.end;
  });

  /** What a machine that waits says of a peer. */
  async function from(...pieces: Uint8Array[]): Promise<string> {
    const { vm, end } = machine(bootSector(SPINS), { incoming: true });
    const { uri, close } = await listening((stream) => {
      vm.migration.receive(stream).catch((error) => vm.abandon(error));
    });
    const stream = (await host.sockets()).connect({ path: uri.slice(5) }, { ...ignore, data: () => {} });
    for (const piece of pieces) stream.write(piece);
    stream.end();
    const failure = await end.then(
      () => 'taken',
      (error) => {
        expect(error).toBeInstanceOf(MigrationError);
        return (error as Error).message;
      },
    );
    stream.destroy();
    close();
    expect(failure).not.toContain('\n');
    return failure;
  }
  const info = { memoryMiB: 8, cpu: 'x86-64', icount: false, instructions: 0 };
  const disks = [{ sizeBytes: DISK_BYTES, overlay: true }];
  const BEGIN = [X.prefix(), X.jsonSection(X.MACHINE, { info, disks })];
  const gone = 'the other side is gone before all has come';

  test('that sends what is no machine is told of in a line', async () => {
    expect(await from()).toBe(gone);
    expect(await from(Buffer.from('\x80\x9e\x01\x03\x01\x00\x75\x00\x00\x00\x20'))).toMatch(/^the other side /);
    expect(await from(X.prefix(), X.section(X.ZEROS, [0, 1]))).toBe('the other side sends things in the wrong order');
    expect(await from(X.prefix(), X.jsonSection(X.MACHINE, {}))).toBe(
      'the other side sends what is no description of a machine',
    );
    expect(await from(...BEGIN)).toBe(gone);
    expect(await from(...BEGIN, X.section(X.START))).toBe('the other side sends things in the wrong order');
    expect(await from(...BEGIN, X.section(X.PAGES, [2048], new Uint8Array(4096)))).toBe(
      'what comes lies outside of the memory',
    );
    expect(await from(...BEGIN, X.section(X.PAGES, [0], new Uint8Array(4095)))).toBe(
      'what comes lies outside of the memory',
    );
    expect(await from(...BEGIN, X.section(X.ZEROS, [1, 0xffffffff]))).toBe('what comes lies outside of the memory');
    expect(await from(...BEGIN, X.section(X.ZEROS, [1]))).toBe('a section is cut short');
    expect(await from(...BEGIN, X.section(X.UNIT, [1, 0], new Uint8Array(16384)))).toMatch(
      /^what was written to disk 1/,
    );
    expect(await from(...BEGIN, X.section(X.UNIT, [0, 99], new Uint8Array(16384)))).toMatch(/outside the disk/);
    expect(await from(...BEGIN, X.jsonSection(X.STATE, {}))).toMatch(/^what comes does not fit: /);
    expect(await from(...BEGIN, X.jsonSection(X.STATE, {}), X.section(X.START))).toMatch(/^what comes does not fit: /);
  });

  test('whose stream is changed or cut anywhere costs no more than a line', async () => {
    const pieces: Buffer[] = [];
    // What a machine sends, up to what it says last.
    await to((stream) => {
      const reader = new X.SectionReader([X.MACHINE, X.PAGES, X.ZEROS, X.UNIT, X.STATE, X.START], (type) => {
        if (type === X.STATE) stream.end();
      });
      stream.events = {
        ...ignore,
        data: (bytes) => {
          pieces.push(Buffer.from(bytes));
          reader.feed(bytes);
        },
      };
    });
    const whole = Buffer.concat(pieces);
    expect(await from(whole)).toBe(gone);
    let seed = 7;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    for (let n = 0; n < 40; n++) {
      const changed = Buffer.from(whole);
      // The state is what most can go wrong with; pages are just bytes.
      for (let i = 0; i < 4; i++) changed[changed.length - 1 - random(20_000)]! ^= 1 << random(8);
      expect(await from(changed)).toMatch(/^[\x20-\x7e]+$/);
      expect(await from(whole.subarray(0, random(whole.length)))).toBe(gone);
    }
  });
});

test('a move that is given up, and one of a machine that ends', async () => {
  const machineThatMoves = async () => {
    const from = machine(bootSector(SLEEPS));
    await soon();
    // The peer reads nothing of what comes.
    const { uri, close } = await listening((stream) => {
      stream.events = { data: () => {}, ended: () => {}, closed: () => {} };
      stream.pause();
    });
    from.vm.migration.parameters.maxBandwidth = 4096;
    const failure = from.vm.migration.send(uri).then(
      () => 'moved',
      (error) => (error as Error).message,
    );
    await soon();
    expect(() => from.vm.migration.send(uri)).toThrow("There's a migration process in progress");
    return { from, failure, close };
  };
  const one = await machineThatMoves();
  one.from.vm.migration.cancel();
  expect(await one.failure).toBe('it was cancelled');
  expect([one.from.vm.migration.info.status, one.from.vm.state]).toEqual(['cancelled', 'running']);
  one.close();
  one.from.vm.stop(quit);
  await one.from.end;
  const other = await machineThatMoves();
  other.from.vm.stop(quit);
  await other.from.end;
  expect(await other.failure).toBe('the machine has ended');
  other.close();
});
