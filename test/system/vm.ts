/** Runs machines in the test's own process. */
import type { BootImage } from '../../src/boot/boot-image.js';
import { screenText } from '../../src/devices/vga/display.js';
import { VirtualMachine, type VirtualMachineOptions } from '../../src/system/virtual-machine.js';

export interface Run {
  readonly status: number;
  readonly reason: string;
  /** What came out of COM1. */
  readonly output: string;
  /** The text on the screen, or null in a graphics mode. */
  readonly screen: string | null;
  readonly message: string;
  readonly instructions: number;
}

export interface RunOptions extends Omit<VirtualMachineOptions, 'boot' | 'serial'> {
  /** Ends the machine (status 124) once the screen shows this. */
  readonly untilScreen?: RegExp;
  /** Ends the machine (status 124) after so many seconds. Default: 1500, far more than anything takes. */
  readonly seconds?: number;
}

export async function runMachine(image: () => BootImage, options: RunOptions): Promise<Run> {
  const { untilScreen, seconds = 1_500, ...rest } = options;
  const output: number[] = [];
  const machine = new VirtualMachine({
    noReboot: true,
    ...rest,
    serial: [{ write: (bytes) => output.push(...bytes) }],
    boot: image,
  });
  const stop = () => machine.stop({ status: 124, reason: 'timeout' });
  const limit = setTimeout(stop, seconds * 1000);
  const look = untilScreen && setInterval(() => untilScreen.test(screenText(machine.vga.vga) ?? '') && stop(), 200);
  try {
    const { status, reason, message = '' } = await machine.run();
    return {
      status,
      reason,
      output: Buffer.from(output).toString('latin1'),
      screen: screenText(machine.vga.vga),
      message,
      instructions: machine.instructions,
    };
  } finally {
    clearTimeout(limit);
    clearInterval(look);
  }
}
