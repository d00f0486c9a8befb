import type { MachineConsole } from './machine-console.js';
export interface VncDisplay {
    readonly port: number;
    readonly password: string;
    close(): void;
}
/** Opens display `number`; null: any port that is free. Throws a UserError. */
export declare function openVncDisplay(machine: MachineConsole, number: number | null): Promise<VncDisplay>;
