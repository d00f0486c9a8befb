/** Exit statuses of the command itself, as a shell would choose them; `run` otherwise passes the guest's through (128 + n
 * when signal n ended it). */
export const ExitStatus = {
    usage: 2,
    /** Something inside ringless failed. */
    internal: 125,
    cannotRun: 126,
    notFound: 127,
};
