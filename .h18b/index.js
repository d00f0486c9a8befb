/**
 * The library: `import { Process } from 'ringless'`. The command line is built on the same class.
 *
 * A `Process` runs one program in a VM of its own, on the caller's thread, to its end:
 *
 *     const { status, stats } = new Process({ program: './hello', args: ['world'] }).run();
 */
import './host/node.js';
export { loadKernel } from './boot/load-kernel.js';
export { pcMemoryMap } from './boot/ram-map.js';
export { UserError } from './host/user-error.js';
export { Process } from './linux/process.js';
export { defaultStrategies, STRATEGIES } from './runtime/strategies.js';
export { EndStatus } from './system/end-status.js';
export { ACPI_ADDRESS } from './system/power-on.js';
export { VirtualMachine, } from './system/virtual-machine.js';
