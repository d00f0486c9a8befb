import type { LabReportOptions, LabRunOptions } from './lab-command.js';
/** Runs the experiment in `file`. Ends with status 1 if outputs differ. */
export declare function labRun(file: string, options: LabRunOptions): Promise<void>;
export declare function labReport(folder: string, options: LabReportOptions): Promise<void>;
