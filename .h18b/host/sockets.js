/**
 * Sockets of the host, for what the user lets a guest's network reach. All calls return at once; events come when the
 * host's are served.
 */
export {};
