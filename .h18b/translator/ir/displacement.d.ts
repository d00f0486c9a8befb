import { type Node } from './ir.js';
/** Splits an address into a base node and a constant. */
export declare function displacement(address: Node): {
    base: Node;
    disp: number;
};
