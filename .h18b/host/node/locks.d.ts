import type { HostLock, LockHolder } from '../host.js';
export declare function lockFile(path: string, writes: boolean): Promise<HostLock | LockHolder>;
