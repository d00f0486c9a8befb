/** What a device moved and what it cost, for `--stats`. */
export class Traffic {
    /** Register accesses by the guest, each of them an exit from translated code: notifications among them. */
    exits = 0;
    interrupts = 0;
    requests = 0;
    bytesRead = 0;
    bytesWritten = 0;
    /** Exits for each MiB moved; 0 if nothing was. */
    get exitsPerMiB() {
        const bytes = this.bytesRead + this.bytesWritten;
        return bytes === 0 ? 0 : (this.exits * (1 << 20)) / bytes;
    }
    /** As plain values. */
    counts() {
        const { exits, interrupts, requests, bytesRead, bytesWritten, exitsPerMiB } = this;
        return { exits, interrupts, requests, bytesRead, bytesWritten, exitsPerMiB };
    }
}
