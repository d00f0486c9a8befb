import { describe, expect, it } from 'vitest';
import { Bus } from '../../src/devices/bus.js';
import type { Device, PortDevice } from '../../src/devices/device.js';
import { I8042 } from '../../src/devices/i8042.js';
import { Pic8259 } from '../../src/devices/pic8259.js';
import { Pit8254 } from '../../src/devices/pit8254.js';
import { Rtc } from '../../src/devices/rtc.js';
import { Uart16550 } from '../../src/devices/uart16550.js';
import { VirtioRng } from '../../src/devices/virtio/virtio-rng.js';
import { FUZZ_ACCESSES, fuzzBus, seededRandom } from './fuzz.js';
import { testPc } from './pc-support.js';
import { copyState, pass, TestLine, TestSink, testClock } from './support.js';

describe('the virtual PC', () => {
  it('takes a timer interrupt from the PIT through the 8259', () => {
    const { pc, log, out } = testPc();
    for (const [port, value] of [
      [0x20, 0x11],
      [0x21, 0x30],
      [0x21, 4],
      [0x21, 1],
      [0x21, 0xfe],
      [0x43, 0x34],
      [0x40, 0x9c],
      [0x40, 0x2e],
    ] as const) {
      out(port, value);
    }
    while (pc.interrupts.pending()) {
      pc.interrupts.acknowledge();
      out(0x20, 0x20);
    }
    log.length = 0;
    pass(pc.clock, 11e6);
    expect(log).toEqual(['interrupt']);
    expect(pc.interrupts.pending()).toBe(true);
    expect(pc.interrupts.acknowledge()).toBe(0x30);
    expect(pc.interrupts.pending()).toBe(false);
  });

  it('has its ports where kernels look', () => {
    const { pc, log, out, in8, com1, debug } = testPc();
    for (const c of 'hello') out(0x3f8, c.charCodeAt(0));
    expect(com1.text).toBe('hello');
    expect(in8(0x3fd)).toBe(0x60);
    expect(in8(0x2fd)).toBe(0xff);
    out(0x402, 0x41);
    out(0xe9, 0x42);
    expect(debug.text).toBe('AB');
    expect(in8(0x402)).toBe(0xe9);
    out(0x70, 0x34);
    expect(in8(0x71)).toBe(0x00);
    out(0x70, 0x35);
    expect(in8(0x71)).toBe(0x07); // 112 MiB above 16
    out(0x80, 0x55);
    expect(pc.postCode.value).toBe(0x55);
    pc.bus.writePort(0xf4, 4, 0x10);
    out(0x92, 0x00);
    expect(pc.a20.enabled).toBe(true);
    out(0x64, 0xdd);
    expect(pc.a20.enabled).toBe(false);
    out(0x92, 0x03);
    out(0x64, 0xfe);
    expect(log.filter((line) => line !== 'interrupt')).toEqual(['exit 33', 'a20 false', 'a20 true', 'reset', 'reset']);
    expect(() => pc.add({ ...pc.postCode, name: 'post-code' } as unknown as Device)).toThrow('already');
  });

  it('lets devices share an interrupt', () => {
    const { pc } = testPc();
    const a = pc.interrupts.isaLine(10);
    const b = pc.interrupts.isaLine(10);
    pc.bus.writePort(0x4d1, 1, 0x04);
    const irr = () => pc.bus.readPort(0xa0, 1);
    a.set(true);
    b.set(true);
    b.set(true);
    a.set(false);
    expect(irr()).toBe(4);
    b.set(false);
    expect(irr()).toBe(0);
  });

  it('is the same after a snapshot', () => {
    const { pc } = testPc({ pci: {} });
    pc.pci!.assignResources();
    const random = seededRandom(7);
    for (let i = 0; i < 50; i++) {
      fuzzBus(pc.bus, random(1e9), () => pass(pc.clock, random(1e6)), 200);
      const copy = testPc({ pci: {} }).pc;
      const state = copyState(pc.state());
      copy.restore(state);
      expect(copy.state()).toEqual(pc.state());
      expect(copy.interrupts.pending()).toBe(pc.interrupts.pending());
      expect(copy.bus.ports.map(({ base }) => base)).toEqual(pc.bus.ports.map(({ base }) => base));
      expect(copy.bus.mmio.map(({ base }) => base)).toEqual(pc.bus.mmio.map(({ base }) => base));
      expect(copy.clock.nextDeadlineNs()).toBe(pc.clock.nextDeadlineNs());
    }
  });

  it('takes anything from its ports and device memory', () => {
    const ram = new Uint8Array(0x10000);
    const view = (address: number, length: number) =>
      address >= 0 && length >= 0 && address + length <= ram.length ? ram.subarray(address, address + length) : null;
    const memory = { sizeBytes: ram.length, view, written: () => {} };
    const { pc } = testPc({ memory, pci: { virtio: [new VirtioRng(memory, (bytes) => bytes.fill(4))] } });
    pc.pci!.assignResources();
    const random = seededRandom(3);
    fuzzBus(pc.bus, 1, () => {
      pass(pc.clock, random(1e5));
      if (pc.interrupts.pending()) pc.interrupts.acknowledge();
      if (random(1000) === 0) {
        pc.reset();
        pc.pci!.assignResources();
      }
    });
  });
});

/** Chips alone on a bus: each gets its share of the accesses. */
const CHIPS: Record<string, (bus: Bus, line: TestLine) => (random: (n: number) => number) => void> = {
  pic: (bus) => {
    const pic = new Pic8259(() => {});
    bus.addPorts('master', 0x20, 2, pic.master, 1);
    bus.addPorts('slave', 0xa0, 2, pic.slave, 1);
    bus.addPorts('elcr', 0x4d0, 2, pic.elcr, 1);
    return (random) => {
      pic.setIrq(random(16), random(2) === 0);
      if (pic.output) pic.acknowledge();
    };
  },
  pit: (bus, line) => {
    const clock = testClock();
    const pit = new Pit8254(clock, line);
    bus.addPorts('pit', 0x40, 4, pit, 1);
    bus.addPorts('port61', 0x61, 1, pit.port61, 1);
    return (random) => {
      clock.skipTo(clock.now() + random(random(2) === 0 ? 1e4 : 1e8));
      clock.run();
    };
  },
  rtc: (bus, line) => {
    const clock = testClock();
    const rtc = new Rtc(clock, line);
    bus.addPorts('rtc', 0x70, 2, rtc, 1);
    return (random) => {
      clock.skipTo(clock.now() + random(random(2) === 0 ? 1e4 : 4e9));
      clock.run();
    };
  },
  uart: (bus, line) => {
    const sink = new TestSink();
    const uart = new Uart16550('com1', line, sink);
    bus.addPorts('com1', 0x3f8, 8, uart, 1);
    return (random) => {
      sink.bytes.length = 0;
      if (uart.waiting < 100) uart.receive(new Uint8Array(random(20)));
      if (random(10) === 0) uart.receiveBreak();
    };
  },
  i8042: (bus, line) => {
    const nothing = () => {};
    const chip = new I8042(line, new TestLine(), nothing, nothing);
    const ports: [number, PortDevice][] = [
      [0x60, chip.data],
      [0x64, chip.command],
    ];
    for (const [port, device] of ports) bus.addPorts(`${port}`, port, 1, device, 1);
    return (random) => {
      if (random(2) === 0) chip.key([random(128)]);
      else chip.pointer(random(1e6) - 5e5, random(9) - 4, random(256), random(9) - 4);
      // What a guest has not read stays bounded.
      expect(JSON.stringify(chip.state()).length).toBeLessThan(2000);
    };
  },
};

describe('a hostile guest', () => {
  it.each(Object.keys(CHIPS))(`gets nowhere with %s (${FUZZ_ACCESSES} accesses)`, (name) => {
    const bus = new Bus();
    const random = seededRandom(name.length);
    const between = CHIPS[name]!(bus, new TestLine());
    fuzzBus(bus, 42, () => between(random));
  });
});
