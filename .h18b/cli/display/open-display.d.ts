/** The display that `--display` asks for. */
import type { DisplayOptions } from './display-options.js';
import type { MachineConsole } from './machine-console.js';
/** Opens it, and tells the user where. `quit` ends the machine. What is returned closes it. Throws a UserError. */
export declare function openDisplay(options: DisplayOptions, machine: MachineConsole, quit: () => void): Promise<() => void>;
