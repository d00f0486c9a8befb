import { type MachineConsole } from '../machine-console.js';
/** What the user's keys do beside typing. */
export interface TerminalDisplayActions {
    quit(): void;
}
/** Takes the terminal until what is returned is called. Throws a UserError. */
export declare function openTerminalDisplay({ vm }: MachineConsole, actions: TerminalDisplayActions): () => void;
