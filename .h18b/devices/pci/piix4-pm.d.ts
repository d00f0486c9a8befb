import { PciFunction } from './pci-function.js';
/** 8086:7113. The registers stay where they are, and enabled; there is no SMBus. */
export declare class Piix4Pm extends PciFunction {
    constructor();
}
