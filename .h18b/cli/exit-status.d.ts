/** Exit statuses of the command itself, as a shell would choose them; `run` otherwise passes the guest's through (128 + n
 * when signal n ended it). */
export declare const ExitStatus: {
    readonly usage: 2;
    /** Something inside ringless failed. */
    readonly internal: 125;
    readonly cannotRun: 126;
    readonly notFound: 127;
};
