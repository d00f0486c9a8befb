/** Locks on disk images, so that two machines do not write one file. */
import { type HostLock } from '../../host/host.js';
export interface ImageUse {
    readonly file: string;
    /** A writer excludes all others; readers exclude writers only. */
    readonly writes: boolean;
}
/**
 * Locks images before they are opened; the locks are held until `release`, or until the process ends. Throws BlockError
 * with one clear line if one is in use.
 */
export declare function lockImages(uses: readonly ImageUse[]): Promise<HostLock>;
