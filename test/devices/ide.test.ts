import { describe, expect, it } from 'vitest';
import type { AccessSize } from '../../src/devices/device.js';
import { AtaDisk } from '../../src/devices/storage/ata-disk.js';
import { AtapiCd } from '../../src/devices/storage/atapi-cd.js';
import { BlockError } from '../../src/devices/storage/block-backend.js';
import { IdeChannel } from '../../src/devices/storage/ide-channel.js';
import { MemoryImage } from '../../src/devices/storage/image-file.js';
import { RawImage } from '../../src/devices/storage/raw-image.js';
import { FUZZ_ACCESSES, randomNumbers, TestMemory } from './test-memory.js';

const SECTORS = 20_000;

function machine(readOnly = false) {
  const memory = new TestMemory(1 << 20);
  const bytes = new Uint8Array(SECTORS * 512).map((_, i) => (i >> 9) ^ (i & 0xff));
  const image = new MemoryImage(bytes, 'disk', readOnly);
  const disc = new MemoryImage(
    new Uint8Array(40 * 2048).map((_, i) => i >> 11),
    'disc',
    true,
  );
  const backend = new RawImage(image);
  let flushes = 0;
  backend.flush = () => {
    flushes++;
  };
  const disk = new AtaDisk(backend, 'SERIAL-7');
  const cd = new AtapiCd(new RawImage(disc));
  let line = false;
  let interrupts = 0;
  const channel = new IdeChannel(
    memory,
    {
      set(level) {
        if (level && !line) interrupts++;
        line = level;
      },
    },
    [disk, cd],
  );
  const m = {
    memory,
    image,
    disk,
    cd,
    channel,
    flushes: () => flushes,
    line: () => line,
    interrupts: () => interrupts,
    read: (register: number, size: AccessSize = 1) => channel.commandBlock.readPort(register, size),
    write: (register: number, value: number, size: AccessSize = 1) =>
      channel.commandBlock.writePort(register, size, value),
    /** Device 0 is the disk, 1 the CD drive. */
    select: (device: number, lba = 0) => m.write(6, 0xe0 | (device << 4) | ((lba >>> 24) & 15)),
    command(command: number, lba = 0, count = 1) {
      m.select(0, lba);
      m.write(2, count & 0xff);
      m.write(3, lba & 0xff);
      m.write(4, (lba >>> 8) & 0xff);
      m.write(5, (lba >>> 16) & 0xff);
      m.write(7, command);
    },
    /** Reads a DRQ block word by word. */
    block(length = 512) {
      const out = new Uint8Array((length + 1) & ~1);
      const view = new DataView(out.buffer);
      for (let i = 0; i < length; i += 2) view.setUint16(i, m.read(0, 2), true);
      return out.subarray(0, length);
    },
    packet(packet: number[], limit = 0xfffe, features = 0) {
      m.select(1);
      m.write(1, features);
      m.write(4, limit & 0xff);
      m.write(5, limit >> 8);
      m.write(7, 0xa0);
      expect([m.read(7), m.read(2)]).toEqual([0x58, 1]);
      const bytes = Uint8Array.from({ length: 12 }, (_, i) => packet[i] ?? 0);
      for (let i = 0; i < 12; i += 2) m.write(0, bytes[i]! | (bytes[i + 1]! << 8), 2);
    },
    /** Reads all data of a packet, block by block. Returns them with the sizes of the blocks. */
    answer() {
      const blocks: number[] = [];
      const out: number[] = [];
      while ((m.read(7) & 8) !== 0) {
        expect(m.read(2)).toBe(2);
        const length = m.read(4) | (m.read(5) << 8);
        blocks.push(length);
        out.push(...m.block(length));
      }
      expect(m.read(2)).toBe(3);
      return { blocks, bytes: Uint8Array.from(out), error: (m.read(7) & 1) !== 0 };
    },
  };
  return m;
}
const sector = (m: ReturnType<typeof machine>, n: number, count = 1) => m.image.bytes.slice(n * 512, (n + count) * 512);
/** ASCII of IDENTIFY: the bytes of each word are swapped. */
const text = (bytes: Uint8Array, word: number, words: number) =>
  Array.from({ length: words * 2 }, (_, i) => String.fromCharCode(bytes[word * 2 + (i ^ 1)]!))
    .join('')
    .trim();

describe('ATA disk', () => {
  it('shows its signature and identifies itself', () => {
    const m = machine();
    expect([m.read(1), m.read(2), m.read(3), m.read(4), m.read(5), m.read(7)]).toEqual([1, 1, 1, 0, 0, 0x50]);
    m.command(0xec);
    expect(m.line()).toBe(true);
    expect(m.read(7)).toBe(0x58);
    expect(m.line()).toBe(false);
    const bytes = m.block();
    const words = new Uint16Array(bytes.buffer);
    expect(m.read(7)).toBe(0x50);
    expect(text(bytes, 10, 10)).toBe('SERIAL-7');
    expect(text(bytes, 27, 20)).toBe('RINGLESS DISK');
    expect(words[60]! | (words[61]! << 16)).toBe(SECTORS);
    expect(words[100]! | (words[101]! << 16)).toBe(SECTORS);
    expect(words[49]! & 0x300).toBe(0x300);
    expect(words[83]! >> 14).toBe(1);
    expect([words[1], words[3], words[6]]).toEqual([19, 16, 63]);
  });

  it('reads sectors by PIO, an interrupt before each block, none after the last', () => {
    const m = machine();
    m.command(0x20, 5, 3);
    for (let i = 0; i < 3; i++) {
      expect([m.line(), m.read(7)]).toEqual([true, 0x58]);
      expect(m.block()).toEqual(sector(m, 5 + i));
    }
    expect([m.line(), m.read(7), m.interrupts()]).toEqual([false, 0x50, 3]);
    expect(m.read(0, 2)).toBe(0xffff);
  });

  it('reads many sectors a block, in bulk as rep ins does', () => {
    const m = machine();
    m.command(0xc4, 0, 16);
    expect([m.read(7) & 1, m.read(1)]).toEqual([1, 4]); // SET MULTIPLE comes first
    m.command(0xc6, 0, 8);
    m.command(0xc4, 100, 20);
    const into = new Uint8Array(20 * 512);
    const before = m.disk.traffic.exits;
    m.channel.commandBlock.readBlock!(0, 4, into.length / 4, into);
    expect(into).toEqual(sector(m, 100, 20));
    expect(m.disk.traffic.exits - before).toBe(1);
    expect(m.read(7)).toBe(0x50);
  });

  it('writes by PIO and flushes', () => {
    const m = machine();
    const data = new Uint8Array(1024).map((_, i) => i * 7);
    m.command(0x30, 9, 2);
    expect([m.line(), m.read(7)]).toEqual([false, 0x58]); // no interrupt asks for the first block
    m.channel.commandBlock.writeBlock!(0, 2, 256, data);
    expect([m.line(), m.read(7)]).toEqual([true, 0x58]);
    for (let i = 512; i < 1024; i += 2) m.write(0, data[i]! | (data[i + 1]! << 8), 2);
    expect([m.line(), m.read(7)]).toEqual([true, 0x50]);
    expect(sector(m, 9, 2)).toEqual(data);
    expect(m.flushes()).toBe(0);
    m.command(0xe7);
    expect(m.flushes()).toBe(1);
    m.write(1, 0x82); // write cache off
    m.command(0xef);
    m.command(0x30, 9, 1);
    m.channel.commandBlock.writeBlock!(0, 2, 256, data);
    expect(m.flushes()).toBe(3);
  });

  it('takes 48-bit addresses and counts, and reads them back', () => {
    const m = machine();
    m.select(0);
    for (const [register, high, low] of [
      [2, 0, 2],
      [3, 0, 0x10],
      [4, 0, 0x27],
      [5, 0, 0],
    ] as const) {
      m.write(register, high);
      m.write(register, low);
    }
    m.write(7, 0x24);
    expect(m.block()).toEqual(sector(m, 0x2710));
    m.channel.controlBlock.writePort(0, 1, 0x80);
    expect(m.read(4)).toBe(0);
    m.channel.controlBlock.writePort(0, 1, 0);
    expect(m.read(4)).toBe(0x27);
    m.write(7, 0x27); // READ NATIVE MAX ADDRESS EXT
    expect(m.read(3) | (m.read(4) << 8)).toBe(SECTORS - 1);
  });

  it('translates cylinder, head and sector', () => {
    const m = machine();
    m.write(6, 0xa2); // head 2
    m.write(2, 1);
    m.write(3, 5);
    m.write(4, 1);
    m.write(5, 0);
    m.write(7, 0x20);
    expect(m.block()).toEqual(sector(m, (1 * 16 + 2) * 63 + 4));
    m.write(3, 0); // sector 0 does not exist
    m.write(7, 0x20);
    expect([m.read(7) & 1, m.read(1)]).toEqual([1, 0x14]);
  });

  it('refuses what lies outside, what it does not know, writes to a read-only disk', () => {
    const m = machine(true);
    m.command(0x20, SECTORS - 1, 2);
    expect([m.read(7), m.read(1)]).toEqual([0x41, 0x14]);
    m.command(0x00);
    expect([m.read(7), m.read(1)]).toEqual([0x41, 4]);
    m.command(0xa1);
    expect(m.read(7)).toBe(0x41);
    m.command(0x30);
    expect(m.read(7)).toBe(0x41);
    m.write(1, 0x99);
    m.command(0xef);
    expect(m.read(7)).toBe(0x41);
  });

  it('gives an error when the medium fails', () => {
    const m = machine();
    m.disk.medium.read = () => {
      throw new BlockError('cut short');
    };
    m.command(0x20, 3, 1);
    expect([m.read(7), m.read(1)]).toEqual([0x41, 0x40]);
  });

  it('is reset by software, both devices with their signatures', () => {
    const m = machine();
    m.command(0x20, 5, 3);
    m.channel.controlBlock.writePort(0, 1, 4);
    expect(m.read(7)).toBe(0x80);
    m.channel.controlBlock.writePort(0, 1, 2);
    expect([m.read(7), m.read(4), m.read(5)]).toEqual([0x50, 0, 0]);
    m.select(1);
    expect([m.read(7), m.read(4), m.read(5)]).toEqual([0, 0x14, 0xeb]);
    m.select(0);
    m.command(0xe7); // interrupts are disabled by nIEN
    expect(m.line()).toBe(false);
    m.channel.controlBlock.writePort(0, 1, 0);
    expect(m.line()).toBe(true);
  });
});

describe('bus master DMA', () => {
  function table(m: ReturnType<typeof machine>, entries: [number, number][]) {
    entries.forEach(([address, length], i) => {
      m.memory.data.setUint32(0x800 + i * 8, address, true);
      m.memory.data.setUint32(0x804 + i * 8, (length & 0xffff) | (i === entries.length - 1 ? 0x80000000 : 0), true);
    });
    m.channel.master.writePort(4, 4, 0x800);
    m.channel.master.writePort(2, 1, 6);
  }
  it('reads and writes along the table, whichever comes first', () => {
    const m = machine();
    table(m, [
      [0x10000, 700],
      [0x20000, 324],
    ]);
    m.command(0xc8, 50, 2);
    expect(m.line()).toBe(false);
    m.channel.master.writePort(0, 1, 9);
    expect([m.line(), m.channel.master.readPort(2, 1)]).toEqual([true, 4]);
    expect(m.read(7)).toBe(0x50);
    expect(m.memory.bytes.slice(0x10000, 0x10000 + 700)).toEqual(m.image.bytes.slice(50 * 512, 50 * 512 + 700));
    expect(m.memory.bytes.slice(0x20000, 0x20000 + 324)).toEqual(m.image.bytes.slice(50 * 512 + 700, 52 * 512));
    m.channel.master.writePort(0, 1, 0);

    table(m, [[0x10000, 0]]); // 64 KiB
    m.memory.bytes.fill(0x3c, 0x10000, 0x20000);
    m.channel.master.writePort(0, 1, 1);
    expect(m.channel.master.readPort(2, 1)).toBe(1);
    m.command(0xca, 60, 128);
    expect(m.channel.master.readPort(2, 1)).toBe(4);
    expect(sector(m, 60, 128).every((b) => b === 0x3c)).toBe(true);
  });
  it('stops with an error at what is not memory, and at a table that is too short', () => {
    const m = machine();
    table(m, [[0xfff00000, 512]]);
    m.command(0xc8, 50, 1);
    m.channel.master.writePort(0, 1, 9);
    expect(m.channel.master.readPort(2, 1)).toBe(6);
    expect(m.read(7) & 1).toBe(1);
    m.channel.master.writePort(0, 1, 0);
    table(m, [[0x10000, 512]]);
    m.command(0xc8, 50, 2);
    m.channel.master.writePort(0, 1, 9);
    expect(m.read(7) & 1).toBe(1);
    m.channel.master.writePort(0, 1, 0);
    m.channel.master.writePort(4, 4, 0xfffffff0);
    m.command(0xc8, 50, 2);
    m.channel.master.writePort(0, 1, 9);
    expect(m.channel.master.readPort(2, 1) & 2).toBe(2);
  });
});

describe('ATAPI CD drive', () => {
  it('identifies itself as a packet device only', () => {
    const m = machine();
    m.select(1);
    m.write(7, 0xec);
    expect([m.read(7) & 1, m.read(4), m.read(5)]).toEqual([1, 0x14, 0xeb]);
    m.write(7, 0xa1);
    expect(text(m.block(), 27, 20)).toBe('RINGLESS CD-ROM');
    m.write(7, 0x08);
    expect(m.read(7)).toBe(0);
  });
  it('answers INQUIRY, TEST UNIT READY, READ CAPACITY, READ TOC, MODE SENSE', () => {
    const m = machine();
    m.packet([0x12, 0, 0, 0, 36]);
    expect(Buffer.from(m.answer().bytes.subarray(8, 16)).toString()).toBe('RINGLESS');
    m.packet([0x00]);
    expect(m.answer()).toEqual({ blocks: [], bytes: new Uint8Array(0), error: false });
    m.packet([0x25]);
    expect(m.answer().bytes).toEqual(Uint8Array.of(0, 0, 0, 39, 0, 0, 8, 0));
    m.packet([0x43, 0, 0, 0, 0, 0, 0, 0, 20]);
    expect(m.answer().bytes).toEqual(
      Uint8Array.of(0, 18, 1, 1, 0, 0x14, 1, 0, 0, 0, 0, 0, 0, 0x14, 0xaa, 0, 0, 0, 0, 40),
    );
    m.packet([0x43, 2, 0, 0, 0, 0, 0xaa, 0, 12]);
    expect([...m.answer().bytes.subarray(8)]).toEqual([0, 0, 2, 40]);
    m.packet([0x5a, 0, 0x2a, 0, 0, 0, 0, 0, 128]);
    expect(m.answer().bytes[8]).toBe(0x2a);
    m.packet([0x12, 0, 0, 0, 5]);
    expect(m.answer().bytes.length).toBe(5);
  });
  it('reads in blocks of the byte count that the host sets', () => {
    const m = machine();
    m.packet([0x28, 0, 0, 0, 0, 7, 0, 0, 3], 2048);
    const { blocks, bytes } = m.answer();
    expect(blocks).toEqual([2048, 2048, 2048]);
    expect([bytes[0], bytes[2048], bytes[6143]]).toEqual([7, 8, 9]);
    m.packet([0xa8, 0, 0, 0, 0, 0, 0, 0, 0, 40], 0xffff);
    expect(m.answer().blocks).toEqual([65534, 16386]);
    m.packet([0x43, 0, 0, 0, 0, 0, 0, 0, 20], 6);
    expect(m.answer().blocks).toEqual([6, 6, 6, 2]);
  });
  it('reads by DMA', () => {
    const m = machine();
    m.memory.data.setUint32(0x800, 0x10000, true);
    m.memory.data.setUint32(0x804, 0x80000000 | 4096, true);
    m.channel.master.writePort(4, 4, 0x800);
    m.packet([0x28, 0, 0, 0, 0, 4, 0, 0, 2], 0, 1);
    m.channel.master.writePort(0, 1, 9);
    expect([m.line(), m.read(2), m.read(7)]).toEqual([true, 3, 0x50]);
    expect([m.memory.bytes[0x10000], m.memory.bytes[0x10800]]).toEqual([4, 5]);
  });
  it('reports errors with sense data', () => {
    const m = machine();
    const sense = () => {
      m.packet([0x03, 0, 0, 0, 18]);
      const { bytes } = m.answer();
      return [bytes[2], bytes[12]];
    };
    m.packet([0x28, 0, 0, 0, 0, 40, 0, 0, 1]);
    expect([m.answer().error, m.read(1) >> 4]).toEqual([true, 5]);
    expect(sense()).toEqual([5, 0x21]);
    expect(sense()).toEqual([0, 0]);
    m.packet([0xff]);
    m.answer();
    expect(sense()).toEqual([5, 0x20]);
    m.packet([0x1b, 0, 0, 0, 2]); // eject
    m.answer();
    m.packet([0x00]);
    m.answer();
    expect(sense()).toEqual([2, 0x3a]);
    m.packet([0x1b, 0, 0, 0, 3]);
    m.answer();
    m.packet([0x00]);
    expect(m.answer().error).toBe(false);
  });
  it('another disc is told of once, and a tray that the guest holds stays closed', () => {
    const m = machine();
    const trays: boolean[] = [];
    m.cd.onTray = (open) => trays.push(open);
    const ready = () => {
      m.packet([0x00]);
      if (!m.answer().error) return 'ready';
      m.packet([0x03, 0, 0, 0, 18]);
      const { bytes } = m.answer();
      return [bytes[2], bytes[12]];
    };
    /** Event and status of the medium. */
    const notified = () => {
      m.packet([0x4a, 1, 0, 0, 0x10, 0, 0, 0, 8]);
      return [...m.answer().bytes.subarray(4, 6)];
    };
    expect([ready(), notified()]).toEqual(['ready', [0, 2]]);
    m.packet([0x1e, 0, 0, 0, 1]); // prevent removal
    m.answer();
    expect([m.cd.openTray(false), notified(), notified()]).toEqual([false, [1, 2], [0, 2]]);
    m.packet([0x1b, 0, 0, 0, 2]); // eject
    expect(m.answer().error).toBe(true);
    expect([m.cd.openTray(true), ready(), notified()]).toEqual([true, [2, 0x3a], [3, 1]]);
    m.cd.insert(new RawImage(new MemoryImage(new Uint8Array(5 * 2048).fill(77), 'other', true)));
    expect(ready()).toEqual([2, 0x3a]);
    const state = JSON.parse(JSON.stringify(m.channel.state()));
    m.cd.closeTray();
    expect([notified(), ready(), ready()]).toEqual([[2, 2], [6, 0x28], 'ready']);
    m.packet([0x25]);
    expect(m.answer().bytes).toEqual(Uint8Array.of(0, 0, 0, 4, 0, 0, 8, 0));
    m.packet([0x28, 0, 0, 0, 0, 4, 0, 0, 1], 2048);
    expect(m.answer().bytes[0]).toBe(77);
    // As saved: it is open still.
    m.channel.restore(state);
    expect([m.cd.tray, ready()]).toEqual([{ open: true, locked: false }, [2, 0x3a]]);
    expect(trays).toEqual([true, false]);
    m.channel.reset();
    expect([m.cd.tray.open, trays]).toEqual([false, [true, false, false]]);
    m.cd.insert(null);
    expect([ready(), notified()]).toEqual([
      [2, 0x3a],
      [3, 0],
    ]);
  });
});

describe('channel', () => {
  it('with no second device shows status 0 there; with none nothing', () => {
    const memory = new TestMemory(4096);
    const disk = new AtaDisk(new RawImage(new MemoryImage(new Uint8Array(5120))));
    const one = new IdeChannel(memory, { set() {} }, [disk, null]);
    one.commandBlock.writePort(6, 1, 0x10);
    expect([one.commandBlock.readPort(7, 1), one.commandBlock.readPort(6, 1)]).toEqual([0, 0xb0]);
    one.commandBlock.writePort(7, 1, 0xec);
    expect(one.commandBlock.readPort(7, 1)).toBe(0);
    const none = new IdeChannel(memory, { set() {} }, [null, null]);
    none.commandBlock.writePort(2, 1, 0x55);
    expect([none.commandBlock.readPort(2, 1), none.commandBlock.readPort(7, 1)]).toEqual([0, 0]);
  });
  it('saves and restores in the middle of a transfer', () => {
    const m = machine();
    m.command(0x20, 5, 3);
    m.block(512);
    m.block(100);
    const state = JSON.parse(JSON.stringify(m.channel.state()));
    m.channel.reset();
    expect(m.read(7)).toBe(0x50);
    m.channel.restore(state);
    expect(m.block(412)).toEqual(sector(m, 6).slice(100));
    expect(m.block()).toEqual(sector(m, 7));
    expect(m.read(7)).toBe(0x50);
  });
  it('stands random accesses', () => {
    const m = machine();
    const next = randomNumbers(11);
    const commands = [
      0x20, 0x24, 0x29, 0xc4, 0xc5, 0xc6, 0xc8, 0x25, 0xca, 0x35, 0x30, 0x34, 0xec, 0xa1, 0xa0, 0xef, 0xe7, 0x90,
    ];
    const packets = [0, 3, 0x12, 0x1b, 0x25, 0x28, 0x43, 0x46, 0x4a, 0x51, 0x5a, 0xa8];
    const block = new Uint8Array(8192);
    for (let i = 0; i < FUZZ_ACCESSES; i++) {
      const size = [1, 2, 4][next(3)] as AccessSize;
      const value = next(size === 4 ? 2 ** 32 : 2 ** (8 * size));
      switch (next(9)) {
        case 0:
          if (next(2) === 0) {
            m.channel.controlBlock.writePort(0, 1, 0);
            m.channel.master.writePort(0, 1, 0);
            m.command(commands[next(commands.length)]!, next(SECTORS), next(5));
            if (next(2) === 0) m.channel.master.writePort(0, 1, next(2) === 0 ? 9 : 1);
            break;
          }
          m.select(next(2), next(SECTORS));
          m.write(7, next(4) === 0 ? next(256) : commands[next(commands.length)]!);
          break;
        case 1:
          m.write(2 + next(4), next(3) === 0 ? next(256) : next(3));
          break;
        case 2:
          m.write(6, next(256));
          break;
        case 3: {
          const words = next(2000) + 1;
          if (next(2) === 0) m.channel.commandBlock.readBlock!(0, 2, words, block);
          else {
            block[0] = packets[next(packets.length)]!;
            block.fill(next(4), 1, 12);
            m.channel.commandBlock.writeBlock!(0, 2, next(3) === 0 ? words : 6, block);
          }
          break;
        }
        case 4:
          m.channel.master.writePort(next(2) === 0 ? 0 : next(8), next(2) === 0 ? 1 : size, value);
          break;
        case 5:
          m.channel.master.readPort(next(8), size);
          m.memory.data.setUint32(next(0x10000), next(0x110000), true);
          m.channel.master.writePort(4, 4, next(0x10000));
          break;
        case 6:
          if (next(20) === 0) m.channel.controlBlock.writePort(0, 1, next(256));
          m.channel.controlBlock.readPort(0, 1);
          break;
        case 7:
          m.read(next(8), size);
          break;
        default:
          m.write(next(8), value, size);
      }
      if (i % 1000 === 0) m.channel.restore(JSON.parse(JSON.stringify(m.channel.state())));
    }
    expect(m.disk.traffic.bytesRead).toBeGreaterThan(50_000);
    expect(m.disk.traffic.bytesWritten).toBeGreaterThan(50_000);
    expect(m.cd.traffic.requests).toBeGreaterThan(100);
  });
});
