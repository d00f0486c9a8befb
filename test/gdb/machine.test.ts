/** The real gdb with a machine: registers, memory, breakpoints, watchpoints, steps, interrupting, leaving. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSymbols } from '../../src/elf/symbols.js';
import { ENGINES, projectRoot } from '../support/command.js';
import { gdbSession, hasGdb, part, partsOf } from './gdb.js';

const demo = `${projectRoot}bench/kernels/bin/demo`;
const nano = `${projectRoot}bench/kernels/bin/nano`;
const END = /done\r\n$/;

describe.skipIf(!hasGdb).each(ENGINES)('%s', (_, engine) => {
  test('an i386 kernel, from its first instruction to its end', async () => {
    const { gdb, guest, status } = await gdbSession(
      ['boot', ...engine, '--paused'],
      [
        part('start'),
        'p $pc',
        'p/x $cr0',
        'stepi',
        'p $pc',
        part('break'),
        'break interrupt',
        'continue',
        'p $cs',
        'p $eflags',
        'x/2i $pc',
        'delete',
        part('watch'),
        'watch *(int *)&switches',
        'continue',
        'continue',
        'delete',
        part('rwatch'),
        'rwatch *(int *)&alive',
        'continue',
        'x/i $pc',
        'delete',
        part('finish'),
        'hbreak print',
        'continue',
        'p/x *(int *)$esp',
        'x/s $eax',
        'delete',
        part('write'),
        'set var $was = $ebx',
        'set var $ebx = 0x12345678',
        'p/x $ebx',
        'set var $ebx = $was',
        'set var $xmm3.v4_int32[2] = 77',
        'p $xmm3.v4_int32',
        'set var $st2 = 1.5',
        'p $st2',
        'p *(int *)0x1badb002',
        part('physical'),
        'maintenance packet Qqemu.PhyMemMode:1',
        'x/xw 0x100000',
        'maintenance packet Qqemu.PhyMemMode:0',
        part('monitor'),
        'monitor info status',
        'monitor nonsense',
        'info threads',
        part('end'),
        'detach',
      ],
      [demo],
    );
    const parts = partsOf(gdb);
    expect(parts.start).toMatch(/0x10000c <start>[\s\S]*= 0x11\n[\s\S]*<start\+\d+>/);
    expect(parts.break).toMatch(
      /Breakpoint 1, 0x00100580 in interrupt \(\)\n\$\d+ = 8\n\$\d+ = \[ [A-Z ]*\]\n=> 0x100580 <interrupt>/,
    );
    expect(parts.finish).toMatch(/in print \(\)\n\$\d+ = 0x[0-9a-f]+\n0x[0-9a-f]+:\t".+"/);
    expect(parts.watch).toMatch(
      /Old value = 0\nNew value = 1\n0x\w+ in next_task[\s\S]*Old value = 1\nNew value = 2\n/,
    );
    expect(parts.rwatch).toMatch(/Value = 2\n0x\w+ in interrupt/);
    expect(parts.write).toMatch(/= 0x12345678\n\$\d+ = \{0, 0, 77, 0\}\n\$\d+ = 1.5$/);
    expect(gdb).toMatch(/Cannot access memory at address 0x1badb002/);
    expect(parts.physical).toMatch(/0x100000:\t0x1badb002/);
    expect(parts.monitor).toMatch(/Thread 1 \(CPU#0 \[running\]\)/);
    expect(gdb).toMatch(/VM status: debug\n/);
    expect(gdb).toMatch(/unknown command: 'nonsense'/);
    expect(guest).toContain('ring 3: task 2 runs');
    expect([status, guest]).toEqual([1, expect.stringMatching(END)]);
  });

  test('x86-64 code: 64-bit registers, breakpoints in the kernel and in what it runs', async () => {
    const at = (name: string) => {
      const symbol = readSymbols(readFileSync(nano), 32).find((one) => one.name === name);
      return `*0x${symbol!.address.toString(16)}`;
    };
    const socket = ',arch=x86-64';
    const { gdb, guest, status } = await gdbSession(
      ['boot', ...engine, '--kernel', nano, '--append', 'n=20 rounds=1', '--paused'],
      [
        part('in'),
        `tbreak ${at('loop_in')}`,
        'continue',
        'p $cs',
        'p/x $efer',
        'stepi 3',
        'x/i $pc',
        part('ring 3'),
        `break ${at('loop_syscall')}`,
        'continue',
        'p $cs',
        'set var $r12 = 0x1122334455667788',
        'p/x $r12',
        'p/x $rsp',
        part('syscall'),
        `break ${at('handle_syscall')}`,
        'continue',
        'p $cs',
        'stepi',
        'p $cs',
        'p $rbx',
        'delete',
        part('registers'),
        'info registers fs_base gs_base k_gs_base cr3',
        part('end'),
        'continue',
      ],
      [],
      socket,
    );
    const parts = partsOf(gdb);
    expect(parts.in).toMatch(/= 8\n\$\d+ = 0x501\n[\s\S]*=> 0x[0-9a-f]+:\t(in|dec|jne) /);
    expect(parts['ring 3']).toMatch(/Breakpoint 2, [\s\S]*= 43\n\$\d+ = 0x1122334455667788\n\$\d+ = 0x[0-9a-f]+/);
    expect(parts.syscall).toMatch(/Breakpoint 3, [\s\S]*= 8\n[\s\S]*= 43\n\$\d+ = 20$/);
    expect(parts.registers).toMatch(/^fs_base +0x0 .*\ngs_base +0x0 .*\nk_gs_base +0x0 .*\ncr3 +0x[0-9a-f]+000 /);
    expect(parts.end).toMatch(/exited with code 01/);
    expect([status, guest]).toEqual([1, expect.stringContaining('nano int80-iret')]);
  });

  test('a guest that sleeps is interrupted, left to itself, attached to once more, and killed', async () => {
    const { gdb, status } = await gdbSession(
      ['boot', ...engine, '--append', 'hang'],
      [
        'shell (sleep 4; kill -INT $PPID) &',
        'continue',
        part('halted'),
        'info threads',
        'monitor info status',
        'disconnect',
        'shell sleep 0.5',
        part('again'),
        'target remote SOCKET',
        'x/i $pc',
        'kill',
      ],
      [demo],
    );
    const { halted, again } = partsOf(gdb);
    expect(gdb).toMatch(/received signal SIGINT/);
    expect(halted).toMatch(/CPU#0 \[halted\]/);
    expect(gdb).toMatch(/VM status: paused/);
    expect(again).toMatch(/=> 0x/);
    expect(status).toBe(130);
  });
});

describe.skipIf(!hasGdb)('in both', () => {
  test('a run with breakpoints that are not met is the same run', async () => {
    const run = (commands: string[]) => gdbSession(['boot', '--icount', '--paused'], [...commands, 'continue'], [demo]);
    const plain = await run([]);
    const broken = await run(['break panic', 'hbreak *0x100581', 'watch *(int *)0x9f000']);
    expect(broken.guest).toBe(plain.guest);
    expect(plain.guest).toMatch(END);
  });
});
