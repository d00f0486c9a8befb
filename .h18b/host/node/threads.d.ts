import type { MessagePort } from 'node:worker_threads';
import type { HostThread, Mailbox, MailboxEnd } from '../host.js';
/** What a thread is started with. */
export interface ThreadData {
    /** Path of the module whose `main` it runs. */
    module: string;
    /** [0]: 1 once the thread has ended. */
    ended: Int32Array;
}
export declare function startThread(main: string, module: string): HostThread;
export declare function channel(): {
    mailbox: Mailbox;
    end: MailboxEnd;
};
export declare function mailboxOf(port: MessagePort): Mailbox;
