/**
 * `--icount` on Debian's kernels: the same run twice gives the same count of instructions and the same serial output,
 * byte for byte. With CI=true and RINGLESS_FULL=1.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadKernel } from '../../src/boot/load-kernel.js';
import { pcMemoryMap } from '../../src/boot/ram-map.js';
import { hasFlavour, kernelFile, MARKER, makeInitramfs } from '../support/initramfs.js';
import { runMachine } from './vm.js';

const hasTime = process.env.RINGLESS_FULL === '1' || process.env.CI === 'true';
const MEMORY_MIB = 128;
const FLAVOURS = ['cloud-amd64', '686'] as const;
const ENGINES = ['interp', 'jit'] as const;
/** At which all tiers take part while a kernel boots. */
const HOT = 20_000;

describe.each(FLAVOURS.flatMap((flavour) => ENGINES.map((engine) => ({ flavour, engine }))))(
  '$flavour, $engine',
  ({ flavour, engine }) => {
    it.skipIf(!hasTime || !hasFlavour(flavour))('runs the same twice', { timeout: 7_200_000 }, async () => {
      const initrd = makeInitramfs({
        flavour,
        commands: ['cat /proc/interrupts', 'date', 'head -c 16 /dev/urandom | md5sum'],
      });
      const kernel = readFileSync(kernelFile(flavour));
      const append = 'console=ttyS0 cryptomgr.notests';
      const once = () =>
        runMachine(() => loadKernel(kernel, { e820: pcMemoryMap(MEMORY_MIB << 20), initrd, append }), {
          memoryMiB: MEMORY_MIB,
          engine,
          strategies: { hotThreshold: HOT },
          icount: true,
          seconds: 3_500,
        });
      const first = await once();
      const second = await once();
      expect(first.output).toContain(MARKER);
      expect([second.status, second.instructions]).toEqual([first.status, first.instructions]);
      expect(second.output === first.output).toBe(true);
      expect(first.status).toBe(0);
    });
  },
);
