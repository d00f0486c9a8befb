/** `ringless boot`: from the command line to a `VirtualMachine`, and from its end to an exit status. */
import type { BootCommandOptions } from './boot-command.js';
export declare function boot(options: BootCommandOptions & Record<string, unknown>, imageFile?: string): Promise<number>;
