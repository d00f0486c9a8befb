/** What a device moved and what it cost, for `--stats`. */
export declare class Traffic {
    /** Register accesses by the guest, each of them an exit from translated code: notifications among them. */
    exits: number;
    interrupts: number;
    requests: number;
    bytesRead: number;
    bytesWritten: number;
    /** Exits for each MiB moved; 0 if nothing was. */
    get exitsPerMiB(): number;
    /** As plain values. */
    counts(): {
        exits: number;
        interrupts: number;
        requests: number;
        bytesRead: number;
        bytesWritten: number;
        exitsPerMiB: number;
    };
}
