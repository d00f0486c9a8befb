import { beforeEach, describe, expect, it } from 'vitest';
import { Uart16550 } from '../../src/devices/uart16550.js';
import { copyState, TestLine, TestSink } from './support.js';

let line: TestLine;
let sink: TestSink;
let uart: Uart16550;
beforeEach(() => {
  line = new TestLine();
  sink = new TestSink();
  uart = new Uart16550('com1', line, sink);
  uart.reset();
});

const read = (register: number) => uart.readPort(register);
const write = (register: number, value: number) => uart.writePort(register, 1, value);
const receive = (text: string) => uart.receive(new TextEncoder().encode(text));
/** 8 bits, OUT2, FIFOs with a trigger level of 8 bytes. */
function open(ier: number, fcr = 0x87) {
  write(3, 3);
  write(4, 0x0b);
  write(2, fcr);
  write(1, ier);
}

describe('registers', () => {
  it('are a 16550A to a probe', () => {
    expect(read(5)).toBe(0x60);
    expect(read(2)).toBe(0x01);
    write(1, 0xff);
    expect(read(1)).toBe(0x0f);
    write(1, 0);
    write(2, 0x01);
    expect(read(2)).toBe(0xc1);
    write(7, 0x5a);
    expect(read(7)).toBe(0x5a);
    write(3, 0x83);
    write(0, 0x0c);
    write(1, 0x01);
    expect([read(0), read(1), read(3)]).toEqual([0x0c, 0x01, 0x83]);
    write(3, 0x03);
    expect(read(1)).toBe(0);
    expect(sink.bytes).toEqual([]);
    expect(read(6)).toBe(0xb0);
  });

  it('loop back modem lines and bytes', () => {
    write(3, 3);
    write(4, 0x1a);
    expect(read(6) & 0xf0).toBe(0x90);
    write(4, 0x15);
    expect(read(6)).toBe(0x60 | 0x0b);
    write(4, 0x10);
    expect(read(6)).toBe(0x06);
    write(0, 0x55);
    expect(read(5)).toBe(0x61);
    write(0, 0x66);
    expect(read(5)).toBe(0x63);
    expect(read(5)).toBe(0x61);
    expect(read(0)).toBe(0x66);
    receive('host');
    expect(read(5)).toBe(0x60);
    write(4, 0);
    expect(read(0)).toBe(0x68);
    expect(sink.bytes).toEqual([]);
  });
});

describe('sending', () => {
  it('reaches the sink, whatever the word length', () => {
    open(0);
    for (const c of 'hi') write(0, c.charCodeAt(0));
    expect(sink.text).toBe('hi');
    write(3, 0);
    write(0, 0xe1);
    expect(sink.bytes[2]).toBe(0xe1);
    expect(read(5)).toBe(0x60);
  });

  it('interrupts when THR is empty: at once, after each byte, and when enabled anew', () => {
    open(2);
    expect(line.rises).toBe(1);
    expect(read(2)).toBe(0xc2);
    expect(line.asserted).toBe(false);
    expect(read(2)).toBe(0xc1);
    write(0, 0x41);
    expect(line.rises).toBe(2);
    write(0, 0x42);
    expect(line.rises).toBe(3);
    expect(read(2)).toBe(0xc2);
    write(1, 0);
    write(1, 2);
    expect(read(2)).toBe(0xc2);
    write(1, 2);
    expect(read(2)).toBe(0xc1);
  });

  it('interrupts only with OUT2', () => {
    open(2);
    write(4, 0x03);
    expect(line.asserted).toBe(false);
    expect(read(2)).toBe(0xc2);
  });
});

describe('receiving', () => {
  it('interrupts at the trigger level, below it as a time-out', () => {
    open(1);
    receive('abc');
    expect(line.asserted).toBe(true);
    expect(read(2)).toBe(0xcc);
    receive('defgh');
    expect(read(2)).toBe(0xc4);
    expect(read(0)).toBe(0x61);
    expect(read(2)).toBe(0xcc);
    for (const c of 'bcdefgh') expect(read(0)).toBe(c.charCodeAt(0));
    expect(line.asserted).toBe(false);
    expect(read(5)).toBe(0x60);
    expect(read(0)).toBe(0);
  });

  it('loses nothing: what the FIFO cannot take waits', () => {
    const text = `${'x'.repeat(1000)}end`;
    receive(text);
    expect(uart.waiting).toBe(1003);
    let got = '';
    while ((read(5) & 1) !== 0) got += String.fromCharCode(read(0));
    expect(got).toBe(text);
    expect(uart.waiting).toBe(0);
    // FCR clears the FIFO, not the line.
    open(0);
    receive('y'.repeat(20));
    write(2, 0x83);
    expect(uart.waiting).toBe(4);
  });

  it('shows a break at its place, above all other causes', () => {
    open(5);
    receive('a');
    uart.receiveBreak();
    receive('t');
    expect(read(5)).toBe(0xe1);
    expect(read(0)).toBe(0x61);
    expect(read(2)).toBe(0xc6);
    expect(read(5)).toBe(0xf1);
    expect(read(2)).toBe(0xcc);
    expect(read(0)).toBe(0);
    expect(read(0)).toBe(0x74);
  });

  it('tells of modem status last', () => {
    open(0x0b);
    write(4, 0x18);
    write(4, 0x0b);
    read(2);
    expect(read(2)).toBe(0xc0);
    read(6);
    expect(read(2)).toBe(0xc1);
  });
});

it('goes on after a restore', () => {
  open(3);
  receive('0123456789abcdefghij');
  read(0);
  const otherLine = new TestLine();
  const other = new Uart16550('com1', otherLine, sink);
  other.restore(copyState(uart.state()));
  expect(otherLine.asserted).toBe(true);
  expect(other.state()).toEqual(uart.state());
  expect(other.readPort(0)).toBe(0x31);
});
