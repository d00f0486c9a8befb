import { describe, expect, it } from 'vitest';
import { Pic8259 } from '../../src/devices/pic8259.js';

/** A pair initialised as PCs do it: vectors 20h and 28h, everything unmasked. */
function pair(icw4 = 1) {
  const outputs: boolean[] = [];
  const pic = new Pic8259((asserted) => outputs.push(asserted));
  initialise(pic, icw4);
  return { pic, outputs };
}
function initialise(pic: Pic8259, icw4 = 1) {
  for (const [i, word] of [0x11, 0x20, 4, icw4].entries()) pic.master.writePort(i === 0 ? 0 : 1, 1, word);
  for (const [i, word] of [0x11, 0x28, 2, icw4].entries()) pic.slave.writePort(i === 0 ? 0 : 1, 1, word);
}
const eoi = (pic: Pic8259, chip: 'master' | 'slave' = 'master', command = 0x20) => pic[chip].writePort(0, 1, command);
const isr = (pic: Pic8259, chip: 'master' | 'slave' = 'master') => {
  pic[chip].writePort(0, 1, 0x0b);
  return pic[chip].readPort(0, 1);
};
const irr = (pic: Pic8259, chip: 'master' | 'slave' = 'master') => {
  pic[chip].writePort(0, 1, 0x0a);
  return pic[chip].readPort(0, 1);
};

describe('8259A', () => {
  it('says nothing before it has vectors', () => {
    const pic = new Pic8259(() => {});
    pic.setIrq(0, true);
    expect(pic.output).toBe(false);
    initialise(pic);
    // ICW1 clears the edge that came before.
    expect(pic.output).toBe(false);
    expect(pic.master.readPort(1, 1)).toBe(0);
  });

  it('takes an edge once, in the order of priority', () => {
    const { pic, outputs } = pair();
    pic.setIrq(4, true);
    pic.setIrq(1, true);
    expect(outputs).toEqual([true]);
    expect(irr(pic)).toBe(0x12);
    expect(pic.acknowledge()).toBe(0x21);
    expect(isr(pic)).toBe(0x02);
    expect(pic.output).toBe(false);
    pic.setIrq(0, true);
    expect(pic.output).toBe(true);
    expect(pic.acknowledge()).toBe(0x20);
    eoi(pic);
    expect(isr(pic)).toBe(0x02);
    eoi(pic);
    expect(pic.acknowledge()).toBe(0x24);
    eoi(pic);
    expect(pic.output).toBe(false);
    pic.setIrq(4, false);
    pic.setIrq(4, true);
    expect(pic.acknowledge()).toBe(0x24);
  });

  it('masks', () => {
    const { pic } = pair();
    pic.master.writePort(1, 1, 0x02);
    pic.setIrq(1, true);
    expect(pic.output).toBe(false);
    pic.master.writePort(1, 1, 0);
    expect(pic.output).toBe(true);
  });

  it('gives the vector of input 7 when the request has gone', () => {
    const { pic } = pair();
    pic.elcr.writePort(0, 1, 0xff);
    pic.elcr.writePort(1, 1, 0xff);
    expect(pic.elcr.readPort(0, 1)).toBe(0xf8);
    expect(pic.elcr.readPort(1, 1)).toBe(0xde);
    pic.setIrq(5, true);
    pic.setIrq(5, false);
    expect(pic.output).toBe(false);
    expect(pic.acknowledge()).toBe(0x27);
    expect(isr(pic)).toBe(0);
    // At the slave: the master has its input 2 in service and wants an EOI, the slave does not.
    pic.setIrq(10, true);
    pic.slave.writePort(1, 1, 0x00);
    pic.setIrq(10, false);
    pic.setIrq(11, true);
    expect(pic.acknowledge()).toBe(0x2b);
    expect(isr(pic)).toBe(4);
  });

  it('keeps a level-triggered input requesting after its EOI', () => {
    const { pic } = pair();
    pic.elcr.writePort(1, 1, 0x08);
    pic.setIrq(11, true);
    expect(pic.acknowledge()).toBe(0x2b);
    expect(pic.output).toBe(false);
    eoi(pic, 'slave');
    eoi(pic);
    expect(pic.output).toBe(true);
    expect(pic.acknowledge()).toBe(0x2b);
    pic.setIrq(11, false);
    eoi(pic, 'slave');
    eoi(pic);
    expect(pic.output).toBe(false);
  });

  it('cascades: the slave shows through input 2, nested by priority', () => {
    const { pic } = pair();
    pic.setIrq(14, true);
    pic.setIrq(3, true);
    expect(pic.acknowledge()).toBe(0x2e);
    expect(isr(pic)).toBe(4);
    expect(isr(pic, 'slave')).toBe(0x40);
    // Input 2 in service holds back a higher one of the slave in fully nested mode.
    pic.setIrq(8, true);
    expect(pic.output).toBe(false);
    eoi(pic, 'slave');
    eoi(pic);
    expect(pic.acknowledge()).toBe(0x28);
    const special = pair(0x11).pic;
    special.setIrq(14, true);
    expect(special.acknowledge()).toBe(0x2e);
    special.setIrq(8, true);
    expect(special.output).toBe(true);
    expect(special.acknowledge()).toBe(0x28);
  });

  it('ends the named input, and rotates', () => {
    const { pic } = pair();
    for (const irq of [3, 5]) pic.setIrq(irq, true);
    expect(pic.acknowledge()).toBe(0x23);
    eoi(pic, 'master', 0xe3); // rotate on specific EOI: 3 is lowest now, 4 highest
    expect(isr(pic)).toBe(0);
    pic.setIrq(0, true);
    expect(pic.acknowledge()).toBe(0x25);
    eoi(pic, 'master', 0xa0); // rotate on EOI: 5 is lowest
    expect(pic.acknowledge()).toBe(0x20);
    eoi(pic, 'master', 0x60); // specific EOI of 0
    expect(isr(pic)).toBe(0);
    eoi(pic, 'master', 0xc7); // 7 is lowest again
    pic.setIrq(6, true);
    pic.setIrq(1, true);
    expect(pic.acknowledge()).toBe(0x21);
  });

  it('ends by itself with automatic EOI, rotating if told to', () => {
    const { pic } = pair(3);
    pic.setIrq(1, true);
    pic.setIrq(2, true);
    pic.setIrq(3, true);
    expect(pic.acknowledge()).toBe(0x21);
    expect(isr(pic)).toBe(0);
    eoi(pic, 'master', 0x80);
    expect(pic.acknowledge()).toBe(0x23);
    pic.setIrq(3, false);
    pic.setIrq(3, true);
    pic.setIrq(7, true);
    expect(pic.acknowledge()).toBe(0x27);
    // Two of the slave one after the other: its output stays up between them.
    pic.setIrq(9, true);
    pic.setIrq(10, true);
    expect(pic.acknowledge()).toBe(0x29);
    expect(pic.acknowledge()).toBe(0x23);
    expect(pic.acknowledge()).toBe(0x2a);
  });

  it('lets lower inputs through in special mask mode', () => {
    const { pic } = pair();
    pic.setIrq(3, true);
    expect(pic.acknowledge()).toBe(0x23);
    pic.setIrq(6, true);
    expect(pic.output).toBe(false);
    pic.master.writePort(0, 1, 0x68);
    pic.master.writePort(1, 1, 0x08);
    expect(pic.output).toBe(true);
    expect(pic.acknowledge()).toBe(0x26);
    eoi(pic);
    expect(isr(pic)).toBe(0x08);
    eoi(pic);
    expect(isr(pic)).toBe(0x08);
    eoi(pic, 'master', 0x63);
    expect(isr(pic)).toBe(0);
  });

  it('polls', () => {
    const { pic } = pair();
    pic.master.writePort(0, 1, 0x0c);
    expect(pic.master.readPort(0, 1)).toBe(0);
    pic.setIrq(4, true);
    pic.master.writePort(0, 1, 0x0c);
    expect(pic.master.readPort(0, 1)).toBe(0x84);
    expect(pic.output).toBe(false);
    expect(isr(pic)).toBe(0x10);
  });

  it('takes ICW1 without ICW3 and ICW4', () => {
    const pic = new Pic8259(() => {});
    pic.master.writePort(0, 1, 0x12);
    pic.master.writePort(1, 1, 0x40);
    pic.master.writePort(1, 1, 0xfe);
    expect(pic.master.readPort(1, 1)).toBe(0xfe);
    pic.setIrq(0, true);
    expect(pic.acknowledge()).toBe(0x40);
  });

  it('goes on after a restore', () => {
    const { pic } = pair();
    pic.setIrq(1, true);
    pic.setIrq(12, true);
    pic.acknowledge();
    const outputs: boolean[] = [];
    const copy = new Pic8259((asserted) => outputs.push(asserted));
    copy.restore(JSON.parse(JSON.stringify(pic.state())));
    expect(outputs).toEqual([]);
    eoi(copy);
    expect(outputs).toEqual([true]);
    expect(copy.acknowledge()).toBe(0x2c);
    copy.reset();
    expect(copy.output).toBe(false);
  });
});
