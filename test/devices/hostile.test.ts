/**
 * A guest that does anything at all to each range of ports and of device memory of a whole PC, while its disks are cut
 * short under it. Nothing is thrown, RAM is the only memory that devices write, and no file but the granted ones
 * changes.
 */
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Bus } from '../../src/devices/bus.js';
import type { AccessSize } from '../../src/devices/device.js';
import { FW_CFG_BASE, FW_CFG_PORTS, FwCfg } from '../../src/devices/fw-cfg/fw-cfg.js';
import { setPcItems } from '../../src/devices/fw-cfg/pc-items.js';
import { KvmClock } from '../../src/devices/kvm-clock.js';
import { VGA_DEVICE } from '../../src/devices/pci/pc-pci.js';
import { openDisk } from '../../src/devices/storage/open-disk.js';
import { renderScreen } from '../../src/devices/vga/display.js';
import { Vga } from '../../src/devices/vga/vga.js';
import { addVgaLegacy, VgaPci } from '../../src/devices/vga/vga-pci.js';
import { Virtio9p } from '../../src/devices/virtio/virtio-9p.js';
import { VirtioBalloon } from '../../src/devices/virtio/virtio-balloon.js';
import { VirtioConsole } from '../../src/devices/virtio/virtio-console.js';
import { VirtioRng } from '../../src/devices/virtio/virtio-rng.js';
import { NodeFolder } from '../../src/host/node/folder.js';
import { testPc } from './pc-support.js';
import { makeQcow2 } from './qcow2-image.js';
import { pass, testClock } from './support.js';
import { FUZZ_ACCESSES, randomNumbers, TestMemory } from './test-memory.js';

const MIB = 1 << 20;
const DISK_BYTES = 4 * MIB;
/** For each range: a million where there is time. */
const RANGE_ACCESSES = FUZZ_ACCESSES === 1_000_000 ? FUZZ_ACCESSES : FUZZ_ACCESSES / 5;

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'ringless-hostile-'));
afterAll(() => fs.rmSync(root, { recursive: true }));
const share = path.join(root, 'share');
fs.mkdirSync(share);
fs.writeFileSync(path.join(share, 'file'), 'contents');
fs.writeFileSync(path.join(root, 'secret'), 'secret');
fs.symlinkSync('../secret', path.join(share, 'out'));

function diskFile(name: string, bytes: Uint8Array): string {
  const file = path.join(root, name);
  fs.writeFileSync(file, bytes);
  return file;
}
const open = (file: string, format: 'raw' | 'qcow2') =>
  openDisk({ file, format, mode: 'direct', interface: 'ide', backing: [] }).backend;

/** A PC with one of everything. */
function everything() {
  const memory = new TestMemory(MIB);
  const files = {
    ide: diskFile('ide', new Uint8Array(DISK_BYTES)),
    qcow2: diskFile('qcow2', makeQcow2({ sizeBytes: DISK_BYTES, clusterBits: 12 })),
    virtio: diskFile('virtio', new Uint8Array(DISK_BYTES)),
    mmio: diskFile('mmio', new Uint8Array(DISK_BYTES)),
    cd: diskFile('cd', new Uint8Array(256 * 2048)),
    floppy: diskFile('floppy', new Uint8Array(1440 * 1024)),
  };
  const clock = testClock();
  const vga = new Vga(clock);
  const { pc, log } = testPc({
    memory,
    clock,
    floppies: [open(files.floppy, 'raw'), null],
    pci: {
      disks: [
        { backend: open(files.ide, 'raw'), interface: 'ide' },
        { backend: open(files.qcow2, 'qcow2'), interface: 'ide' },
        { backend: open(files.virtio, 'raw'), interface: 'virtio' },
        { backend: open(files.mmio, 'raw'), interface: 'virtio-mmio' },
      ],
      cdrom: openDisk({ file: files.cd, format: 'raw', mode: 'read-only', interface: 'ide', backing: [] }).backend,
      virtio: [
        new VirtioConsole(memory, { write() {} }),
        new VirtioRng(memory, (into) => into.fill(5)),
        new VirtioBalloon(memory, () => {}),
        new Virtio9p(memory, new NodeFolder(share, true), 'share'),
      ],
      functions: (bus) => [{ device: VGA_DEVICE, fn: new VgaPci(vga, bus, null) }],
    },
  });
  pc.add(vga);
  addVgaLegacy(pc.bus, vga);
  const fwCfg = pc.add(new FwCfg(memory));
  pc.bus.addPorts('fw_cfg', FW_CFG_BASE, FW_CFG_PORTS, fwCfg);
  setPcItems(fwCfg, { memoryBytes: MIB, cpuCount: 1, e820: [], files: {} });
  const kvmClock = pc.add(new KvmClock(clock, memory, () => 0n, 2));
  pc.pci!.assignResources();
  return { pc, log, memory, files, vga, clock, kvmClock };
}

/** A value of the kinds that break things. */
function hostile(next: (below: number) => number, size: AccessSize): number {
  const value = [next(4), 2 ** next(32), 2 ** 32 - 1 - next(16), next(256), next(1 << 20) & ~15, next(2 ** 32)][
    next(6)
  ]!;
  return size === 4 ? value : value % 2 ** (8 * size);
}

/** Accesses to one range (by its index) of a bus, of all widths, and some around and beyond it. */
function attack(bus: Bus, inPorts: boolean, name: string, accesses: number, between: (n: number) => void): void {
  const next = randomNumbers(name.length * 77 + (inPorts ? 1 : 0));
  const ranges = inPorts ? bus.ports : bus.mmio;
  const block = new Uint8Array(4096);
  for (let i = 0; i < accesses; i++) {
    const range = next(16) === 0 ? ranges[next(ranges.length)] : ranges.find((r) => r.name === name);
    const base = range?.base ?? next(inPorts ? 65536 : 2 ** 32);
    const size = ([1, 2, 4] as const)[next(3)]!;
    const span = Math.min(range?.length ?? 16, next(4) === 0 ? 64 : 2 ** 32);
    let at = base + next(span);
    if (next(2) === 0) at -= at % size;
    switch (next(inPorts ? 10 : 8)) {
      case 0:
      case 1:
      case 2: {
        const value = inPorts ? bus.readPort(at & 0xffff, size) : bus.readMmio(at, size);
        if (!(Number.isInteger(value) && value >= 0 && value < 2 ** (8 * size)))
          expect.fail(`${name}: a read of ${size} at ${at.toString(16)}h gives ${value}`);
        break;
      }
      case 8:
        bus.readPortBlock(at & 0xffff, size, block.subarray(0, size * (1 + next(1000))));
        break;
      case 9:
        bus.writePortBlock(at & 0xffff, size, block.subarray(0, size * (1 + next(1000))));
        break;
      default:
        if (inPorts) bus.writePort(at & 0xffff, size, hostile(next, size));
        else bus.writeMmio(at, size, hostile(next, size));
    }
    if (i % 64 === 0) between(i);
  }
}

const names = everything().pc.bus;
const RANGES: [string, string][] = [
  ...names.ports.map(({ name }): [string, string] => ['ports', name]),
  ...names.mmio.map(({ name }): [string, string] => ['memory', name]),
];

describe('a PC with one of everything under a hostile guest', () => {
  it.each(RANGES)('%s: %s', (space, name) => {
    const { pc, memory, files, vga, clock, kvmClock } = everything();
    const next = randomNumbers(99);
    attack(pc.bus, space === 'ports', name, RANGE_ACCESSES, (n) => {
      pass(clock, next(1e5));
      if (pc.interrupts.pending()) pc.interrupts.acknowledge();
      memory.data.setUint32(next(MIB / 4) * 4, hostile(next, 4), true);
      kvmClock.writeMsr(0x4b564d00 + next(2), BigInt(hostile(next, 4)));
      if (n % 8192 === 0) {
        const file = Object.values(files)[next(6)]!;
        fs.truncateSync(file, next(3) === 0 ? DISK_BYTES : next(DISK_BYTES));
      }
      if (n % 32768 === 0) renderScreen(vga.vga);
      if (next(2000) === 0) {
        pc.reset();
        pc.pci!.assignResources();
      }
    });
    pc.closeDisks();
    expect(fs.statSync(files.virtio).size).toBeLessThanOrEqual(DISK_BYTES);
    expect(fs.statSync(files.ide).size).toBeLessThanOrEqual(DISK_BYTES);
    expect(fs.readFileSync(path.join(root, 'secret'), 'utf8')).toBe('secret');
    expect(fs.readdirSync(root).sort()).toEqual(['cd', 'floppy', 'ide', 'mmio', 'qcow2', 'secret', 'share', 'virtio']);
  });
});
