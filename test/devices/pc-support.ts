import type { GuestMemory } from '../../src/devices/device.js';
import { Pc, type PcOptions } from '../../src/devices/pc.js';
import { TestSink, testClock } from './support.js';

/** RAM of 128 MiB that nobody reaches. */
const MEMORY: GuestMemory = { sizeBytes: 128 * 2 ** 20, view: () => null, written: () => {} };

/** A PC with time that the test moves, COM1, and a log of what it tells its owner. */
export function testPc(options: Partial<PcOptions> = {}) {
  const log: string[] = [];
  const com1 = new TestSink();
  const debug = new TestSink();
  const pc = new Pc(
    { clock: testClock(), memory: MEMORY, serial: [com1], debugConsole: debug, ...options },
    {
      onPowerOff: () => log.push('power off'),
      onReset: () => log.push('reset'),
      onDebugExit: (status) => log.push(`exit ${status}`),
      onA20: (enabled) => log.push(`a20 ${enabled}`),
      onInterrupt: () => log.push('interrupt'),
    },
  );
  const out = (port: number, value: number) => pc.bus.writePort(port, 1, value);
  const in8 = (port: number) => pc.bus.readPort(port, 1);
  return { pc, log, com1, debug, out, in8 };
}
