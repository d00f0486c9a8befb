/** The protocol by its bytes, with a process behind it that a peer may do anything to. */
import { describe, expect, test } from 'vitest';
import { latin1Bytes, latin1Text, packetOf } from '../../src/gdb/packets.js';
import { GdbStub } from '../../src/gdb/stub.js';
import { Process } from '../../src/linux/process.js';
import { ProcessTarget } from '../../src/linux/ptrace/process-target.js';
import { projectRoot } from '../support/command.js';

const full = process.env.RINGLESS_FULL === '1';
const guest = (architecture: string) => `${projectRoot}bench/guests/bin/${architecture}/sieve`;

/** A generator of numbers below a bound; the same for the same seed. */
function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** A packet of the kind that a debugger sends, with whatever in it. */
function randomPacket(next: (below: number) => number): string {
  const hex = (digits: number) => Array.from({ length: next(digits) + 1 }, () => next(16).toString(16)).join('');
  const address = () =>
    ['401000', '0', 'ffffffff', 'ffffffffffffffff', '7fffffffe000', '7ffffffff000', '800000000000', hex(16)][next(8)]!;
  const thread = () => ['0', '-1', hex(8), 'p1.1'][next(4)]!;
  const makers: readonly (() => string)[] = [
    () => `m${address()},${hex(5)}`,
    () => `M${address()},${next(5)}:${hex(8)}`,
    () => `P${hex(2)}=${hex(32)}`,
    () => `p${hex(2)}`,
    () => `G${hex(64)}`,
    () => `${'zZ'[next(2)]}${next(6)},${address()},${hex(3)}`,
    () => `vCont;${['s', 'c', `C${hex(2)}`, `S${hex(2)}`][next(4)]}:${thread()};c`,
    () => `${'csCS'[next(4)]}${next(2) ? hex(2) : ''}`,
    () => `H${'gc'[next(2)]}${thread()}`,
    () => `T${thread()}`,
    () => `QPassSignals:${hex(2)};${hex(3)}`,
    () =>
      `qXfer:${['auxv', 'exec-file', 'features', 'x'][next(4)]}:read:${['', 'target.xml'][next(2)]}:${hex(4)},${hex(4)}`,
    () => `q${['C', 'fThreadInfo', 'sThreadInfo', 'Attached', `ThreadExtraInfo,${hex(8)}`, `Rcmd,${hex(4)}`][next(6)]}`,
    () => `${'?gk'[next(2)]}`,
    () => Array.from({ length: next(20) }, () => String.fromCharCode(next(256))).join(''),
  ];
  return makers[next(makers.length)]!();
}

describe.each(['x86_64', 'i386'])('%s', (architecture) => {
  test('nothing that a peer sends or does to the process is more than an error or its end', async () => {
    const rounds = full ? 1_000_000 : 3_000;
    let sent = 0;
    // Each process ends sooner or later of what is done to it.
    for (let seed = 1; sent < rounds; seed++) {
      const next = numbers(seed);
      const vm = new Process({
        program: guest(architecture),
        args: ['3'],
        memoryMiB: 64,
        engine: seed % 2 === 0 ? 'interp' : 'jit',
        stdout: () => {},
        stderr: () => {},
      });
      vm.pause();
      const ended = vm.start();
      let isOver = false;
      const over = ended.then(
        () => (isOver = true),
        (error: Error) => {
          isOver = true;
          // A guest that waits for ever is said so; everything else is a fault of ours.
          expect(error.message).toMatch(/wait for what cannot come/);
        },
      );
      let replies = '';
      const tracer = vm.trace(() => stub.stopped(target.reason));
      const target = new ProcessTarget(tracer, vm);
      const stub = new GdbStub(
        target,
        (bytes) => {
          replies += latin1Text(bytes);
        },
        () => {},
      );
      stub.feed(packetOf(latin1Bytes('qSupported:swbreak+;hwbreak+;exec-events+')));
      for (let n = 0; n < 600 && !isOver && sent < rounds; n++, sent++) {
        stub.feed(packetOf(latin1Bytes(randomPacket(next))));
        if (next(4) === 0) stub.feed(Uint8Array.of(3));
        if (next(8) === 0) await new Promise((served) => setImmediate(served));
      }
      expect(replies).toMatch(/^\+\$PacketSize/);
      stub.close();
      tracer.kill();
      vm.resume();
      await over;
    }
  });
});
