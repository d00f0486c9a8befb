import { describe, expect, it } from 'vitest';
import { FRAME32, FRAME64, RT_FRAME32 } from '../../src/linux/signals/frames.js';
import * as S from '../../src/translator/state.js';
import { SCRATCH, TestKernel } from './support.js';

const HANDLER = 0x123000;
const RESTORER = 0x124000;
const SA_SIGINFO = 4;
const SA_RESTORER = 0x04000000;
const SA_ONSTACK = 0x08000000;
const STACK = SCRATCH + 0x20000;

function prepared(bits: 32 | 64, flags: number, signal: number): TestKernel {
  const k = new TestKernel(bits);
  const word = bits / 8;
  const write = (at: number, v: number) => (bits === 64 ? k.space.writeNumber64(at, v) : k.space.writeU32(at, v));
  k.space.fill(SCRATCH, 64, 0);
  write(SCRATCH, HANDLER);
  write(SCRATCH + word, flags | SA_RESTORER);
  write(SCRATCH + 2 * word, RESTORER);
  expect(k.call('rt_sigaction', signal, SCRATCH, 0, 8)).toBe(0);
  for (let r = 0; r < 16; r++) k.cpu.setReg(r, 0x1000 + r);
  k.cpu.setReg(S.RSP, STACK);
  k.cpu.rip = 0x401234;
  k.cpu.setSelector(S.CS, bits === 64 ? 0x33 : 0x23);
  k.cpu.setSelector(S.SS, 0x2b);
  k.cpu.setEflags(0x246 | 0x400);
  k.cpu.u32[(S.XMM + 3 * S.XMM_STRIDE) >> 2] = 0xabcd;
  k.cpu.u32[S.X87_TOP >> 2] = 6;
  k.cpu.u32[S.X87_EMPTY >> 2] = 0x3f;
  k.cpu.u8[S.X87 + 6 * S.X87_STRIDE] = 0x77;
  return k;
}

describe('x86-64 frames', () => {
  it('lie where Linux puts them, and come back whole', () => {
    const k = prepared(64, SA_SIGINFO, 11);
    const { space, cpu } = k;
    k.kernel.exception(14, 6, 0xdead000);
    const frame = cpu.reg(S.RSP);
    expect(frame % 16).toBe(8);
    expect(frame).toBeLessThan(STACK - 128);
    expect(cpu.rip).toBe(HANDLER);
    expect([cpu.reg(S.RDI), cpu.reg(S.RSI), cpu.reg(S.RDX)]).toEqual([11, frame + 312, frame + 8]);
    expect(cpu.eflags() & 0x400).toBe(0);
    expect(space.readNumber64(frame)).toBe(RESTORER);
    // siginfo: signo, code, address.
    expect([space.readU32(frame + 312), space.readU32(frame + 320), space.readNumber64(frame + 328)]).toEqual([
      11, 1, 0xdead000,
    ]);
    const gregs = frame + FRAME64.uc + 40;
    expect(space.readNumber64(gregs)).toBe(0x1000 + S.R8);
    expect(space.readNumber64(gregs + 8 * 13)).toBe(0x1000 + S.RAX);
    expect(space.readNumber64(gregs + 8 * 15)).toBe(STACK);
    expect(space.readNumber64(gregs + 8 * 16)).toBe(0x401234);
    // A fault's RF is in the frame, and lasts until the program goes on.
    expect(space.readNumber64(gregs + 8 * 17)).toBe(0x10646);
    expect(space.readU16(gregs + 144)).toBe(0x33);
    expect([space.readNumber64(gregs + 152), space.readNumber64(gregs + 160), space.readNumber64(gregs + 176)]).toEqual(
      [6, 14, 0xdead000],
    );
    const fpstate = space.readNumber64(gregs + 184);
    expect(fpstate % 64).toBe(0);
    expect(space.readU32(fpstate + 160 + 48)).toBe(0xabcd);
    expect(space.readU8(fpstate + 4)).toBe(0xc0);
    expect(space.readU8(fpstate + 32)).toBe(0x77);
    expect(space.readU16(fpstate + 2) >>> 11).toBe(6);
    // The handler changes a register and returns.
    space.writeNumber64(gregs + 8 * 13, 99);
    space.writeU32(fpstate + 160 + 48, 0x1111);
    cpu.setReg(S.RSP, frame + 8);
    k.callNumber(15, []);
    expect(cpu.rip).toBe(0x401234);
    expect(cpu.reg(S.RSP)).toBe(STACK);
    expect(cpu.reg(S.RAX)).toBe(99);
    expect(cpu.reg(S.R15)).toBe(0x1000 + S.R15);
    expect(cpu.eflags()).toBe(0x10646);
    k.kernel.beforeResume();
    expect(cpu.eflags()).toBe(0x646);
    expect(cpu.u32[(S.XMM + 3 * S.XMM_STRIDE) >> 2]).toBe(0x1111);
    expect(cpu.u32[S.X87_EMPTY >> 2]).toBe(0x3f);
  });

  it('go to the alternate stack when asked', () => {
    const k = prepared(64, SA_ONSTACK, 10);
    k.kernel.signals.altStack = SCRATCH + 0x10000;
    k.kernel.signals.altSize = 0x4000;
    k.kernel.sendToSelf(10);
    k.kernel.beforeResume();
    const sp = k.cpu.reg(S.RSP);
    expect(sp).toBeGreaterThan(SCRATCH + 0x10000);
    expect(sp).toBeLessThan(SCRATCH + 0x14000);
  });

  it('kill when there is no stack for them', () => {
    const k = prepared(64, 0, 11);
    k.cpu.setReg(S.RSP, 0x10);
    k.kernel.exception(14, 6, 0);
    expect(k.kernel.exit).toEqual({ status: 139, signal: 11 });
  });
});

describe('i386 frames', () => {
  it('of sigaction without SA_SIGINFO', () => {
    const k = prepared(32, 0, 8);
    const { space, cpu } = k;
    k.kernel.exception(0, 0, 0);
    const frame = cpu.lo(S.RSP);
    expect((frame + 4) % 16).toBe(0);
    expect(space.readU32(frame)).toBe(RESTORER);
    expect(space.readU32(frame + 4)).toBe(8);
    expect(cpu.lo(S.RAX)).toBe(8);
    const sc = frame + FRAME32.context;
    expect(space.readU32(sc + 28)).toBe(STACK);
    expect(space.readU32(sc + 44)).toBe(0x1000 + S.RAX);
    expect(space.readU32(sc + 56)).toBe(0x401234);
    const fpstate = space.readU32(sc + 76);
    expect((fpstate + 112) % 64).toBe(0);
    expect(space.readU8(fpstate + 28)).toBe(0x77);
    expect(space.readU32(fpstate + 112 + 160 + 48)).toBe(0xabcd);
    // `ret` and the trampoline's `pop eax` have moved the stack by 8.
    cpu.setReg(S.RSP, frame + 8);
    k.callNumber(119, []);
    expect(cpu.rip).toBe(0x401234);
    expect(cpu.lo(S.RSP)).toBe(STACK);
    expect(cpu.lo(S.RDI)).toBe(0x1000 + S.RDI);
  });

  it('of SA_SIGINFO', () => {
    const k = prepared(32, SA_SIGINFO, 11);
    const { space, cpu } = k;
    k.kernel.exception(14, 4, 0x5000);
    const frame = cpu.lo(S.RSP);
    expect(space.readU32(frame + 8)).toBe(frame + RT_FRAME32.info);
    expect(space.readU32(frame + 12)).toBe(frame + RT_FRAME32.uc);
    expect([cpu.lo(S.RDX), cpu.lo(S.RCX)]).toEqual([frame + RT_FRAME32.info, frame + RT_FRAME32.uc]);
    expect(space.readU32(frame + RT_FRAME32.info + 12)).toBe(0x5000);
    expect(space.readU32(frame + RT_FRAME32.uc + 20 + 56)).toBe(0x401234);
    cpu.setReg(S.RSP, frame + 4);
    k.callNumber(173, []);
    expect(cpu.rip).toBe(0x401234);
  });
});

it('an interrupted call starts again under SA_RESTART, and ends with EINTR otherwise', () => {
  for (const [flags, rip, rax] of [
    [0x10000000, 0x400ffe, 0],
    [0, 0x401000, -4],
  ] as const) {
    const k = prepared(64, flags, 10);
    k.call('pipe', SCRATCH);
    const fd = k.space.readU32(SCRATCH);
    k.kernel.sendToSelf(10);
    expect(k.call('read', fd, SCRATCH, 1)).toBe(-4);
    k.cpu.rip = 0x401000;
    k.cpu.setReg(S.RSP, STACK);
    k.kernel.beforeResume();
    const gregs = k.cpu.reg(S.RSP) + FRAME64.uc + 40;
    expect(k.space.readNumber64(gregs + 128)).toBe(rip);
    expect(k.space.readSigned64(gregs + 104)).toBe(rax);
  }
});
