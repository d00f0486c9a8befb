/** The thread that sees whether a plug-in comes back: it cannot be stopped from the one that it runs on. */
import type { ThreadContext } from '../../host/host.js';
export declare function main({ host, onMessage }: ThreadContext): Promise<void>;
