/** The command line of `ringless lab`. */
import { Command } from 'commander';
export interface LabRunOptions {
    readonly out?: string;
    readonly budget?: number;
    readonly precision?: number;
    readonly plan?: boolean;
}
export interface LabReportOptions {
    readonly json?: boolean;
}
export declare function labCommand(): Command;
