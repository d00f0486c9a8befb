import { type MachineConsole } from './machine-console.js';
export interface WebDisplay {
    readonly address: string;
    close(): void;
}
/** Opens the page at `port` of 127.0.0.1; 0: any that is free. Throws a UserError. */
export declare function openWebDisplay(machine: MachineConsole, port: number): Promise<WebDisplay>;
