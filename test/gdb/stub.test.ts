/** The protocol by its bytes, with a machine behind it that a peer may do anything to. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadKernel } from '../../src/boot/load-kernel.js';
import { pcMemoryMap } from '../../src/boot/ram-map.js';
import { MachineTarget } from '../../src/gdb/machine-target.js';
import { hexOf, latin1Bytes, latin1Text, PACKET_BYTES, packetOf } from '../../src/gdb/packets.js';
import { GdbStub } from '../../src/gdb/stub.js';
import { VirtualMachine } from '../../src/system/virtual-machine.js';
import { bootSector, SPINS } from '../support/boot-sector.js';
import { projectRoot } from '../support/command.js';
import { fuzzCount } from '../support/fuzz-count.js';

const MIB = 1048576;
const demo = readFileSync(`${projectRoot}bench/kernels/bin/demo`);

/** A machine that is held at its start, and a debugger that has attached to it. */
function session(file: Uint8Array = bootSector(SPINS)) {
  const vm = new VirtualMachine({
    memoryMiB: 16,
    boot: () => loadKernel(file, { name: 'kernel', e820: pcMemoryMap(16 * MIB), append: '' }),
  });
  let out = '';
  const left: string[] = [];
  const end = () => vm.stop({ status: 130, reason: 'stopped' });
  const target = new MachineTarget(vm, (stop) => stub.stopped(stop), end);
  const stub = new GdbStub(
    target,
    (bytes) => {
      out += latin1Text(bytes);
    },
    (how) => left.push(how),
  );
  const raw = (text: string): string => {
    out = '';
    stub.feed(latin1Bytes(text));
    return out;
  };
  /** The replies to a packet, without their frames. */
  const ask = (packet: string): string => {
    const reply = raw(latin1Text(packetOf(latin1Bytes(packet))));
    return /^\+?\$([\s\S]*)#[0-9a-f]{2}$/.exec(reply)?.[1] ?? reply;
  };
  return { vm, ask, raw, left, end, said: () => out };
}
const shortly = (ms = 5) => new Promise((resolve) => setTimeout(resolve, ms));

describe('the protocol', () => {
  test('frames: acknowledged, refused when damaged, repeated when asked, not acknowledged when not wanted', () => {
    const { raw, ask } = session();
    expect(raw('$qC#b4')).toBe('+$QC1#c5');
    expect(raw('$qC#b5')).toBe('-');
    expect(raw('-')).toBe('$QC1#c5');
    expect(raw('noise+$qC#b4')).toBe('+$QC1#c5');
    expect(raw(`$${'m'.repeat(PACKET_BYTES + 1)}#00`)).toBe('-');
    expect(ask('QStartNoAckMode')).toBe('OK');
    expect(raw('$qC#b4')).toBe('$QC1#c5');
    expect(raw('$qC#b5')).toBe('');
  });

  test('what it does not know has an empty answer; what is wrong has an error', () => {
    const { ask } = session();
    for (const unknown of [
      'vMustReplyEmpty',
      'qTStatus',
      'QPassSignals:e',
      '!',
      'bs',
      'vRun;78',
      'qXfer:auxv:read::0,10',
    ])
      expect([unknown, ask(unknown)]).toEqual([unknown, '']);
    for (const wrong of [
      'mxyz',
      'm0',
      'M0,4:00',
      'p999',
      'P0=00',
      'G12',
      'Z0,zz,1',
      'Z2,0,0',
      'vCont;q',
      'Hgx',
      'qRcmd,1',
      'm1,zz',
    ])
      expect([wrong, ask(wrong)]).toEqual([wrong, expect.stringMatching(/^E..$/)]);
  });

  test('registers and memory', () => {
    const { ask } = session();
    const all = ask('g');
    expect(ask('p0')).toBe(all.slice(0, 16));
    expect(ask('P0=8877665544332211')).toBe('OK');
    expect(ask('p0')).toBe('8877665544332211');
    expect(ask(`G${all}`)).toBe('OK');
    expect(ask('p0')).toBe(all.slice(0, 16));
    // CS is not a debugger's to write.
    expect(ask('P12=34120000')).toBe('E16');
    expect(ask('M500,3:010203')).toBe('OK');
    // What has to be escaped comes back as it was.
    expect(ask('X503,3:}#$')).toMatch(/^E|OK/);
    expect(ask('m500,3')).toBe('010203');
    // Up to the end of RAM, and behind it.
    expect(ask('mfffffe,4')).toBe('0000');
    expect(ask('m1000000,4')).toBe('E0e');
    expect(ask('mffffffffffffffff,4')).toBe('E0e');
  });

  test('the target description is complete in pieces of any size', () => {
    const { ask } = session();
    let whole = '';
    for (let at = 0, part = 'm'; part[0] === 'm'; at += 100) {
      part = ask(`qXfer:features:read:target.xml:${at.toString(16)},64`);
      whole += part.slice(1).replaceAll(/\}([\s\S])/g, (_, c: string) => String.fromCharCode(c.charCodeAt(0) ^ 0x20));
    }
    expect(whole).toMatch(/^<\?xml[\s\S]*<\/target>$/);
    const bits = [...whole.matchAll(/bitsize="(\d+)"/g)].reduce((sum, [, n]) => sum + Number(n), 0);
    expect(ask('g')).toHaveLength(bits / 4);
  });

  test('a guest that runs answers nothing but an interruption', async () => {
    const { vm, ask, raw, end, said } = session();
    const run = vm.run();
    expect(ask('c')).toBe('+');
    expect(ask('g')).toBe('E10');
    await shortly();
    raw('\x03');
    expect(said()).toMatch(/\$T02thread:1;#/);
    end();
    await run;
  });
});

describe('a hostile peer', () => {
  const random = (seed: number) => () => {
    seed ^= seed << 13;
    seed ^= seed >>> 17;
    seed ^= seed << 5;
    return (seed >>> 0) / 2 ** 32;
  };
  const WORDS = [
    '?',
    'g',
    'p5',
    'P8=',
    'm0,40',
    'm',
    'M7c00,2:ebfe',
    'X0,',
    'Z0,7c00,1',
    'z0,7c00,1',
    'Z2,500,4',
    'Z4,7c00,1000',
  ]
    .concat([
      'Z1,',
      'Hg1',
      'Hc-1',
      'T1',
      'qSupported:swbreak+;',
      'qXfer:features:read:target.xml:0,fff',
      'qRcmd,',
      'qC',
      'vCont?',
    ])
    .concat([
      'qThreadExtraInfo,1',
      'Qqemu.PhyMemMode:1',
      'Qqemu.PhyMemMode:0',
      'qqemu.PhyMemMode',
      'G',
      ':',
      ',',
      ';',
      '=',
      'ffffffff',
    ])
    .concat(['qRcmd,68656c70', 'qRcmd,696e666f20726567697374657273', 'vKil', '__proto__', 'qRcmd,5f5f70726f746f5f5f']);

  function packet(next: () => number): string {
    const parts: string[] = [];
    for (let n = 1 + Math.floor(next() * 3); n > 0; n--) {
      const kind = next();
      if (kind < 0.7) parts.push(WORDS[Math.floor(next() * WORDS.length)]!);
      else if (kind < 0.9) parts.push(hexOf(Uint8Array.from({ length: Math.floor(next() * 20) }, () => next() * 256)));
      else parts.push(latin1Text(Uint8Array.from({ length: Math.floor(next() * 8) }, () => next() * 256)));
    }
    return parts.join('');
  }

  test('nothing that it sends is more than an error', () => {
    const { raw, ask } = session();
    const next = random(1);
    const count = fuzzCount(30_000);
    for (let n = 0; n < count; n++) {
      const text = packet(next);
      if (/^[cCsSDk]|^vCont;|^vKill/.test(text)) continue;
      if (next() < 0.2) raw(text);
      else ask(text);
    }
    raw('#00#00');
    expect(ask('?')).toMatch(/^T05thread:1;$/);
  });

  test('nor is what it does to the guest, which runs on when it is reset', async () => {
    const { vm, ask, raw, end } = session(demo);
    const next = random(2);
    const run = vm.run();
    for (let n = 0; n < 300 && vm.state !== 'shutdown'; n++) {
      for (let i = 0; i < 10; i++) {
        const text = packet(next);
        if (!/^[cCsSDk]|^vCont;|^vKill|^qRcmd/.test(text)) ask(text);
      }
      ask(next() < 0.5 ? 's' : 'c');
      await shortly(next() < 0.9 ? 0 : 10);
      raw('\x03');
      // What it had done to registers may have been the end.
      if (next() < 0.1) vm.reset();
    }
    end();
    expect((await run).reason).toMatch(/./);
  });
});
