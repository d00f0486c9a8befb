import { EAGAIN, ECONNRESET } from '../errno.js';
/** What the host may have to send that it has not taken; beyond, the guest's own buffers fill. */
const MOST_PENDING = 64 << 10;
const PIECE = 64 << 10;
/** How long a connection that the guest has closed waits for the host's end of it, ms: net.ipv4.tcp_fin_timeout. */
const ORPHAN_MS = 60_000;
/** Carries bytes between a stream of the host and `end`, a socket of the kernel's own: the peer of a guest's socket. */
export class Relay {
    end;
    stream;
    moved;
    over;
    /** What came from the host and found no room. */
    #incoming = [];
    #hostHasEnded = false;
    #guestIsTold = false;
    #streamIsClosed = false;
    #haveEnded = false;
    #isOver = false;
    #orphan = null;
    constructor(end, stream, 
    /** The guest may have something to do. */
    moved, over) {
        this.end = end;
        this.stream = stream;
        this.moved = moved;
        this.over = over;
        end.queue.add(this);
        stream.events = {
            data: (bytes) => {
                // The host's own buffer, which it may use again.
                this.#incoming.push(bytes.slice());
                this.#fill();
                this.moved();
            },
            ended: () => {
                this.#hostHasEnded = true;
                this.#fill();
                this.moved();
            },
            drained: () => {
                this.#drain();
                this.moved();
            },
            closed: (reason, errno) => {
                this.#streamIsClosed = true;
                if (reason !== null)
                    this.#breakOff(errno === 0 ? ECONNRESET : errno);
                else
                    this.#settle();
                this.moved();
            },
        };
        this.#drain();
    }
    /** The guest has read, written, or closed. */
    wake() {
        this.#fill();
        this.#drain();
        this.#settle();
    }
    /** The guest is no more: what it has sent still goes, nothing comes. */
    abandon() {
        this.end.peer?.close();
        this.wake();
    }
    /** Gives the stream up. */
    destroy() {
        if (this.#isOver)
            return;
        this.stream.destroy();
        this.#finish();
    }
    /** From the host to the guest. */
    #fill() {
        while (this.#incoming.length > 0 && !this.#isOver) {
            const piece = this.#incoming[0];
            const n = this.end.send(piece, 0, piece.length, null, [], this.end.owner);
            if (n === -EAGAIN) {
                this.stream.pause();
                return;
            }
            if (n < 0) {
                // Sent to a socket that is closed: RFC 9293, 3.10.7.1. One that was only shut for reading takes no notice.
                if (this.end.peer === null)
                    this.#reset();
                else
                    this.#incoming = [];
                return;
            }
            if (n < piece.length)
                this.#incoming[0] = piece.subarray(n);
            else
                this.#incoming.shift();
            if (this.#incoming.length === 0)
                this.stream.resume();
        }
        if (!this.#hostHasEnded || this.#guestIsTold || this.#isOver)
            return;
        this.#guestIsTold = true;
        this.end.shutdown(false, true);
    }
    /** From the guest to the host. */
    #drain() {
        while (!this.#isOver && !this.#haveEnded && this.stream.pendingBytes < MOST_PENDING) {
            const piece = new Uint8Array(Math.min(PIECE, Math.max(1, this.end.available())));
            const { count } = this.end.receive(piece, 0, piece.length, false);
            if (count === -EAGAIN)
                return;
            if (count < 0) {
                this.#reset();
                return;
            }
            if (count === 0) {
                this.#haveEnded = true;
                this.stream.end();
            }
            else
                this.stream.write(piece.subarray(0, count));
        }
    }
    #settle() {
        if (this.#isOver)
            return;
        if (this.#streamIsClosed && this.#incoming.length === 0)
            this.#finish();
        else if (this.end.peer === null && this.#orphan === null) {
            this.#orphan = setTimeout(() => this.destroy(), ORPHAN_MS);
            this.#orphan.unref?.();
        }
    }
    #reset() {
        this.stream.reset();
        this.#finish();
    }
    /** The host has lost the connection: the guest is told once it has read what had come. */
    #breakOff(errno) {
        const { peer } = this.end;
        if (peer !== null)
            peer.error = errno;
        this.#finish();
    }
    #finish() {
        if (this.#isOver)
            return;
        this.#isOver = true;
        this.#incoming = [];
        if (this.#orphan !== null)
            clearTimeout(this.#orphan);
        this.end.queue.delete(this);
        this.end.close();
        this.over(this);
    }
}
