/**
 * A kernel that is random bytes: whatever it does to the processor, the machine ends with a status and nothing is
 * thrown.
 */
import { describe, expect, test } from 'vitest';
import { randomNumbers } from '../devices/test-memory.js';
import { CODE, runCode, WAYS } from './machine-code.js';

const RUNS = process.env.RINGLESS_FULL === '1' ? 600 : 30;
/** Bytes that begin what only a kernel may do, far transfers, segment loads, string and port instructions. */
const OFTEN = [
  ...[0x0f, 0x8e, 0x1f, 0x07, 0x17, 0xea, 0x9a, 0xcb, 0xcf, 0xcd, 0xe4, 0xe6, 0xec, 0xee, 0x6c, 0x6e, 0xf3, 0xa4, 0xab],
  ...[0x9d, 0xfb, 0xfa, 0xff, 0xc4, 0xc5, 0x62, 0x63, 0xc8, 0x66, 0x67, 0x2e, 0x36, 0x64, 0x65, 0xf0],
];
/** Second bytes after 0F. */
const SYSTEM = [
  0x00, 0x01, 0x02, 0x03, 0x05, 0x06, 0x07, 0x08, 0x09, 0x20, 0x22, 0x23, 0x30, 0x32, 0x34, 0x35, 0xa2, 0xae, 0xb2,
  0xc7,
];

/** How such a machine ends. */
const ENDS = ['halted', 'triple-fault', 'timeout', 'reset', 'power-off', 'debug-exit'];

describe.each(WAYS)('%s', (_, way) => {
  test.each([16, 32, 64] as const)(`${RUNS} random kernels of %i-bit code`, { timeout: 3_600_000 }, async (bits) => {
    const next = randomNumbers(bits * 31);
    for (let run = 0; run < RUNS; run++) {
      const bytes: number[] = [];
      while (bytes.length < 3000) {
        const kind = next(4);
        if (kind === 0) bytes.push(OFTEN[next(OFTEN.length)]!);
        else if (kind === 1) bytes.push(0x0f, SYSTEM[next(SYSTEM.length)]!, next(256));
        else bytes.push(next(256));
      }
      const table = Uint8Array.from({ length: 0x4000 }, () => next(256));
      const { reason } = await runCode(
        {
          bits,
          code: [Buffer.from(bytes).toString('hex')],
          // Handlers, the TSS and what descriptors may be found at are as random.
          pieces: [
            { address: 0x3000, bytes: table.subarray(0, next(2) * 0x68) },
            { address: CODE + 0x2000, bytes: table },
          ],
          machine: { icount: false, cpu: next(2) === 0 ? 'max' : 'x86-64' },
        },
        way,
        (machine) => {
          setTimeout(() => machine.stop({ status: 124, reason: 'timeout' }), 25);
        },
      );
      expect(ENDS).toContain(reason);
    }
  });
});
