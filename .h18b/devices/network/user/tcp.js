import { ByteQueue } from '../byte-queue.js';
import { ACK, FIN, PSH, RST, SYN, sequenceDistance } from './tcp-segment.js';
/** What is kept of either direction, bytes: what a guest can be sent while the host's events wait (10 ms). */
const BUFFER_BYTES = 1 << 20;
/** Each connection gets this much, however much the others hold. */
const LEAST_BUFFER = 64 << 10;
/** All windows are multiples of 32 bytes: up to 2 MiB. */
const SCALE = 5;
/**
 * So much is acknowledged at once; less when the guest gives the host its turn, so that it gathers what it writes in
 * small pieces.
 */
const ACKNOWLEDGE_BYTES = 32 << 10;
const FIRST_RETRY_MS = 1000;
const LAST_RETRY_MS = 60_000;
const RETRIES = 8;
const DUPLICATES = 3;
/** The longest segment that is handed to a card which cuts it itself. */
const LONG_SEGMENT = 61_440;
export class TcpConnection {
    network;
    guest;
    remote;
    #state;
    #stream = null;
    /** When to send again what has not been acknowledged; null: nothing is open. */
    deadlineMs = null;
    #retryMs = FIRST_RETRY_MS;
    #retries = 0;
    // To the guest. Sequence numbers: oldest that is not acknowledged, next to send, behind the last ever sent.
    #oldest;
    #next;
    #last;
    #queue = new ByteQueue();
    #window = 0;
    #windowSequence = 0;
    #scale = 0;
    #mss;
    #duplicates = 0;
    /** The host will send no more; the guest has acknowledged that. */
    #ending = false;
    #ended = false;
    #paused = false;
    // From the guest.
    #expected = 0;
    /** Behind the last byte that the guest was allowed to send. */
    #allowed = 0;
    #ourScale = SCALE;
    /** The last that the guest was told it has been heard up to. */
    #told = 0;
    #tellLater = false;
    /** The guest will send no more. */
    #guestEnded = false;
    constructor(network, guest, remote, state) {
        this.network = network;
        this.guest = guest;
        this.remote = remote;
        this.#state = state;
        this.#oldest = network.newSequence();
        this.#next = this.#oldest;
        this.#last = this.#oldest;
        this.#mss = network.mss;
    }
    /** The guest asks for a connection; `connect` gives the host's side of it. */
    static fromGuest(network, syn, connect) {
        const tcp = new TcpConnection(network, syn.from, syn.to, 'connecting');
        tcp.#learn(syn);
        tcp.#use(connect(tcp));
        return tcp;
    }
    /** The host asks the guest for a connection, on behalf of whoever has connected to a forwarded port. */
    static toGuest(network, guest, remote, stream) {
        const tcp = new TcpConnection(network, guest, remote, 'syn-sent');
        tcp.#use(stream);
        tcp.#handshake();
        return tcp;
    }
    #use(stream) {
        this.#stream = stream;
        stream.events = {
            connected: () => {
                if (this.#state !== 'connecting')
                    return;
                this.#state = 'syn-received';
                this.#handshake();
            },
            data: (bytes) => {
                if (this.#state === 'closed')
                    return;
                // The host's own buffer, which it may use again.
                this.#queue.append(bytes.slice());
                this.network.buffered += bytes.length;
                if (this.#isFull()) {
                    this.#paused = true;
                    stream.pause();
                }
                this.output();
            },
            ended: () => {
                this.#ending = true;
                this.output();
            },
            drained: () => {
                if (this.#state === 'open')
                    this.#acknowledge();
            },
            closed: (reason) => {
                // A connection that the host gave up, or never got, ends for the guest in the same way.
                if (reason !== null || this.#state === 'connecting')
                    this.reset();
                else {
                    this.#ending = true;
                    this.output();
                }
            },
        };
    }
    #isFull() {
        const { length } = this.#queue;
        const most = this.network.buffered > this.network.bufferedMost ? LEAST_BUFFER : BUFFER_BYTES;
        return length >= most;
    }
    #learn({ sequence, mss, scale, window }) {
        this.#expected = (sequence + 1) >>> 0;
        this.#allowed = this.#expected;
        this.#mss = Math.min(this.network.mss, mss);
        this.#window = window;
        this.#windowSequence = sequence;
        this.#scale = scale ?? 0;
        if (scale === null)
            this.#ourScale = null;
    }
    /** SYN, or the answer to the guest's. */
    #handshake() {
        const flags = this.#state === 'syn-sent' ? SYN : SYN | ACK;
        const room = Math.min(BUFFER_BYTES, 0xffff);
        this.#allowed = (this.#expected + room) >>> 0;
        // Where the card has no room, the timer sends it again.
        this.network.send(this, {
            sequence: this.#oldest,
            acknowledged: this.#expected,
            flags,
            window: room,
            length: 0,
            segmentBytes: this.#mss,
            mss: this.network.mss,
            scale: this.#ourScale,
            fill: () => { },
        });
        this.#next = (this.#oldest + 1) >>> 0;
        this.#last = this.#next;
        this.#arm();
    }
    #arm() {
        this.deadlineMs = this.network.nowMs() + this.#retryMs;
        this.network.watch();
    }
    /** A segment of the guest's. */
    input(segment) {
        const { flags } = segment;
        if (this.#state === 'closed')
            return;
        if (this.#state === 'connecting') {
            if (flags & RST)
                this.#end();
            return;
        }
        if (this.#state === 'syn-sent') {
            this.#answered(segment);
            return;
        }
        if (flags & RST) {
            if (this.#inWindow(segment.sequence))
                this.#end();
            return;
        }
        if (flags & SYN) {
            // The guest did not get the answer to its SYN; or this one is old.
            if (this.#state === 'syn-received')
                this.#handshake();
            else
                this.#acknowledge();
            return;
        }
        if (!(flags & ACK) || !this.#acknowledged(segment))
            return;
        if (this.#state === 'syn-received')
            this.#state = 'open';
        this.#receive(segment);
        if (this.#isClosed())
            return;
        this.#finishIfDone();
        this.output();
    }
    /** Whether the connection is over: asked after calls that may have ended it. */
    #isClosed() {
        return this.#state === 'closed';
    }
    /** The guest's answer to our SYN. */
    #answered(segment) {
        const { flags, acknowledged } = segment;
        const good = (flags & ACK) !== 0 && acknowledged === this.#next;
        if (flags & RST) {
            if (good)
                this.#end();
            return;
        }
        if (!(flags & SYN) || !good)
            return;
        this.#learn(segment);
        this.#oldest = acknowledged;
        this.#state = 'open';
        this.#settled();
        this.#acknowledge();
        this.output();
    }
    #inWindow(sequence) {
        const distance = sequenceDistance(sequence, this.#expected);
        return distance >= 0 && distance <= Math.max(0, sequenceDistance(this.#allowed, this.#expected));
    }
    /** What the guest has got, and how much more it takes. False: the segment makes no sense. */
    #acknowledged(segment) {
        const { acknowledged, sequence } = segment;
        if (sequenceDistance(acknowledged, this.#last) > 0) {
            this.#acknowledge();
            return false;
        }
        const fresh = sequenceDistance(acknowledged, this.#oldest);
        if (fresh < 0)
            return true;
        const before = this.#window;
        if (sequenceDistance(sequence, this.#windowSequence) >= 0) {
            this.#window = segment.window * 2 ** this.#scale;
            this.#windowSequence = sequence;
        }
        if (fresh === 0) {
            if (this.#window === 0)
                this.#retries = 0;
            const isDuplicate = segment.data.length === 0 && !(segment.flags & FIN) && this.#window === before && this.#last !== this.#oldest;
            if (isDuplicate && ++this.#duplicates === DUPLICATES)
                this.#next = this.#oldest;
            return true;
        }
        this.#duplicates = 0;
        // The SYN and the FIN count as a byte each, which the queue does not hold.
        const syn = this.#state === 'syn-received' ? 1 : 0;
        const bytes = Math.min(fresh - syn, this.#queue.length);
        this.#ended ||= this.#ending && fresh - syn > this.#queue.length;
        this.#queue.drop(bytes);
        this.network.buffered -= bytes;
        this.#oldest = acknowledged;
        if (sequenceDistance(this.#next, this.#oldest) < 0)
            this.#next = this.#oldest;
        this.#settled();
        if (this.#paused && this.#queue.length < BUFFER_BYTES / 2 && !this.#isFull()) {
            this.#paused = false;
            this.#stream?.resume();
        }
        return true;
    }
    /** Something was acknowledged. */
    #settled() {
        this.#retries = 0;
        this.#retryMs = FIRST_RETRY_MS;
        if (this.#last === this.#oldest)
            this.deadlineMs = null;
        else
            this.#arm();
    }
    /** What the guest sends, and that it sends no more. */
    #receive(segment) {
        const { data, flags, sequence } = segment;
        const fin = (flags & FIN) !== 0;
        if (data.length === 0 && !fin)
            return;
        const skip = sequenceDistance(this.#expected, sequence);
        // What was there already, and what left something out, is only acknowledged.
        if (skip >= 0 && !this.#guestEnded) {
            const room = Math.max(0, sequenceDistance(this.#allowed, this.#expected));
            const part = data.subarray(skip, skip + room);
            if (part.length > 0) {
                this.#expected = (this.#expected + part.length) >>> 0;
                this.#stream?.write(part);
            }
            if (fin && skip <= data.length && part.length === data.length - skip) {
                this.#expected = (this.#expected + 1) >>> 0;
                this.#guestEnded = true;
                this.#stream?.end();
            }
        }
        const untold = sequenceDistance(this.#expected, this.#told);
        if (fin || untold <= 0 || untold >= ACKNOWLEDGE_BYTES)
            this.#acknowledge();
        else
            this.#acknowledgeLater();
    }
    #finishIfDone() {
        if (this.#ended && this.#guestEnded)
            this.#end(false);
    }
    /** The window as the guest is told it; it never takes back what it gave. */
    #offer() {
        const most = this.network.buffered > this.network.bufferedMost ? LEAST_BUFFER : BUFFER_BYTES;
        const room = Math.max(0, most - (this.#stream?.pendingBytes ?? 0));
        const given = Math.max(0, sequenceDistance(this.#allowed, this.#expected));
        const window = Math.max(room, given);
        const scale = this.#ourScale ?? 0;
        const field = Math.min(0xffff, Math.floor(window / 2 ** scale));
        const offered = Math.max(given, field * 2 ** scale);
        this.#allowed = (this.#expected + offered) >>> 0;
        return field;
    }
    #acknowledge() {
        // Where the card has no room, the guest has much to read that says the same.
        this.#transmit(this.#next, 0, 0);
    }
    #acknowledgeLater() {
        if (this.#tellLater)
            return;
        this.#tellLater = true;
        this.network.later(() => {
            this.#tellLater = false;
            if (this.#state === 'open' && this.#told !== this.#expected)
                this.#acknowledge();
        });
    }
    #transmit(sequence, offset, length, more = 0) {
        this.#told = this.#expected;
        return this.network.send(this, {
            sequence,
            acknowledged: this.#expected,
            flags: ACK | more,
            window: this.#offer(),
            length,
            segmentBytes: this.#mss,
            fill: (into) => this.#queue.copy(offset, into),
        });
    }
    /** Sends what there is and the guest takes. False: the card has no room. */
    output() {
        if (this.#state !== 'open' || this.#ended)
            return true;
        const longest = this.network.cardCuts ? LONG_SEGMENT : this.#mss;
        for (;;) {
            const offset = sequenceDistance(this.#next, this.#oldest);
            const there = this.#queue.length - offset;
            if (there < 0)
                return true;
            const usable = Math.max(0, this.#window - offset);
            const length = Math.min(there, usable, longest);
            const fin = this.#ending && length === there;
            if (length === 0 && !fin) {
                // A closed window: the timer asks whether it has opened.
                if (there > 0 && this.deadlineMs === null)
                    this.#arm();
                return true;
            }
            // Rather one full segment later than many short ones.
            if (length < this.#mss && length < there && offset > 0)
                return true;
            const flags = (fin ? FIN : 0) | (length === there ? PSH : 0);
            if (!this.#transmit(this.#next, offset, length, flags))
                return false;
            this.#next = (this.#next + length + (fin ? 1 : 0)) >>> 0;
            if (sequenceDistance(this.#next, this.#last) > 0)
                this.#last = this.#next;
            if (this.deadlineMs === null)
                this.#arm();
            if (fin)
                return true;
        }
    }
    /** `deadlineMs` has passed: nothing was acknowledged for so long. */
    retry() {
        this.deadlineMs = null;
        if (++this.#retries > RETRIES) {
            this.reset();
            return;
        }
        this.#retryMs = Math.min(LAST_RETRY_MS, this.#retryMs * 2);
        if (this.#state === 'syn-sent' || this.#state === 'syn-received')
            this.#handshake();
        if (this.#state !== 'open')
            return;
        if (this.#window === 0) {
            // A guest that reads nothing is asked for ever, as long as it answers.
            const probe = Math.min(1, this.#queue.length);
            this.#transmit(this.#oldest, 0, probe);
            if (probe > 0 && this.#last === this.#oldest)
                this.#last = (this.#oldest + probe) >>> 0;
            this.#arm();
            return;
        }
        this.#next = this.#oldest;
        this.output();
    }
    /** Ends both sides at once: the guest is told. */
    reset() {
        if (this.#state === 'closed')
            return;
        // A guest whose SYN has not been answered is refused.
        const sequence = this.#state === 'connecting' ? 0 : this.#next;
        this.network.send(this, {
            sequence,
            acknowledged: this.#expected,
            flags: this.#state === 'syn-sent' ? RST : RST | ACK,
            window: 0,
            length: 0,
            segmentBytes: this.#mss,
            fill: () => { },
        });
        this.#end();
    }
    /** `abort`: the host's side is given up; otherwise it has ended by itself, and sends what it still has. */
    #end(abort = true) {
        if (this.#state === 'closed')
            return;
        this.#state = 'closed';
        this.deadlineMs = null;
        this.network.buffered -= this.#queue.length;
        this.#queue.drop(this.#queue.length);
        if (abort)
            this.#stream?.destroy();
        this.#stream = null;
        this.network.forget(this);
    }
    /** Without a word to the guest: its network is gone. */
    drop() {
        this.#end();
    }
}
