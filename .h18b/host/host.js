/** A file cannot be used, for a reason that is no failed call; the message completes "FILE: ...". */
export class HostFileError extends Error {
}
/** The host. Bound once, by what starts Ringless: `bindHost`. */
export let host;
export function bindHost(to) {
    host = to;
}
