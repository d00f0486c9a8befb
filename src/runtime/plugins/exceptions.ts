import type { CpuState } from '../cpu-state.js';
import { VECTOR } from '../guest-fault.js';
import type { GuestKernel } from '../guest-kernel.js';
import type { PluginSet } from './plugin-set.js';

/** Has plug-ins hear of the guest's exceptions. */
export function tellExceptions(plugins: PluginSet, kernel: GuestKernel, cpu: CpuState): void {
  if (!plugins.wants('exception')) return;
  const raise = kernel.exception.bind(kernel);
  kernel.exception = (vector, errorCode, address) => {
    plugins.event('exception', {
      vector,
      errorCode,
      address: BigInt(cpu.rip),
      accessed: vector === VECTOR.PF ? BigInt.asUintN(cpu.bits, BigInt(address)) : null,
    });
    raise(vector, errorCode, address);
  };
}
