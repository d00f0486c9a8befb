import type { VirtualMachine } from '../system/virtual-machine.js';
/** Writes what the display shows now. Throws a UserError that names `option`. */
export declare function writeScreen(option: string, file: string, format: 'png' | 'ppm', vm: VirtualMachine): void;
