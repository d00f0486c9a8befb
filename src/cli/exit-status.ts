/** Exit statuses of the command itself, as a shell would choose them; `run` otherwise passes the guest's through. */
export const ExitStatus = {
  usage: 2,
  /** Something inside ringless failed. */
  internal: 125,
  cannotRun: 126,
  notFound: 127,
  /** Plus the number of the signal that ended the guest. */
  signal: 128,
} as const;
