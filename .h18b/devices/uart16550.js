// National Semiconductor PC16550D data sheet (TL/C/8652). A byte has 8 bits and is sent in no time, whatever word
// length and divisor say.
const DATA = 0; // receive buffer, transmit holding register; divisor's low byte with DLAB
const IER = 1; // divisor's high byte with DLAB
const IIR_FCR = 2;
const LCR = 3;
const MCR = 4;
const LSR = 5;
const MSR = 6;
const SCRATCH = 7;
const IER_RECEIVED = 0x01;
const IER_THR_EMPTY = 0x02;
const IER_LINE_STATUS = 0x04;
const IER_MODEM_STATUS = 0x08;
const IIR_NONE = 0x01;
const IIR_MODEM_STATUS = 0x00;
const IIR_THR_EMPTY = 0x02;
const IIR_RECEIVED = 0x04;
const IIR_LINE_STATUS = 0x06;
const IIR_TIMEOUT = 0x0c;
const IIR_FIFOS = 0xc0;
const FCR_ENABLE = 0x01;
const FCR_CLEAR_RECEIVER = 0x02;
/** FCR bits 7 and 6: how many received bytes interrupt. */
const TRIGGERS = [1, 4, 8, 14];
const LCR_DLAB = 0x80;
const MCR_WRITABLE = 0x1f;
const MCR_DTR = 0x01;
const MCR_RTS = 0x02;
const MCR_OUT1 = 0x04;
const MCR_OUT2 = 0x08;
const MCR_LOOP = 0x10;
const LSR_DATA_READY = 0x01;
const LSR_OVERRUN = 0x02;
const LSR_BREAK = 0x10;
const LSR_THR_EMPTY = 0x20;
const LSR_IDLE = 0x40;
const LSR_FIFO_ERROR = 0x80;
/** What reading LSR clears, and what the line status interrupt is about. */
const LSR_ERRORS = 0x1e;
const MSR_CTS = 0x10;
const MSR_DSR = 0x20;
const MSR_RI = 0x40;
const MSR_DCD = 0x80;
const FIFO_SIZE = 16;
/** In the queue of received bytes: this entry is a break. */
const BREAK = 0x100;
/** A serial port. The PC connects OUT2 to the gate of its interrupt line. */
export class Uart16550 {
    name;
    irq;
    sink;
    #ier = 0;
    #fcr = 0;
    #lcr = 0;
    #mcr = 0;
    #lsrErrors = 0;
    /** Delta bits of MSR, its low half. */
    #msrDeltas = 0;
    #scratch = 0;
    #divisor = 0;
    /** The THR-empty interrupt waits to be seen: reading IIR or writing THR clears it. */
    #thrEmptyPending = false;
    /** Receive FIFO. */
    #fifo = [];
    /** What the host has sent and the FIFO had no room for. */
    #queue = [];
    #queueAt = 0;
    /** The interrupt line as it was last set. */
    #asserted = false;
    /** `sink` takes what the guest sends. */
    constructor(name, irq, sink) {
        this.name = name;
        this.irq = irq;
        this.sink = sink;
    }
    /** Bytes from the host. They wait for the guest; nothing is lost. */
    receive(bytes) {
        for (const byte of bytes)
            this.#queue.push(byte);
        this.#fill();
        this.#update();
    }
    /** A break condition on the line (the Linux console's SysRq key). */
    receiveBreak() {
        this.#queue.push(BREAK);
        this.#fill();
        this.#update();
    }
    /** Bytes from the host that the guest has not read: for flow control. */
    get waiting() {
        return this.#fifo.length + this.#queue.length - this.#queueAt;
    }
    get #fifoSize() {
        return (this.#fcr & FCR_ENABLE) !== 0 ? FIFO_SIZE : 1;
    }
    /** Moves what waits into the FIFO. Loopback cuts the line off. */
    #fill() {
        if ((this.#mcr & MCR_LOOP) !== 0)
            return;
        while (this.#fifo.length < this.#fifoSize && this.#queueAt < this.#queue.length) {
            this.#push(this.#queue[this.#queueAt++]);
        }
        if (this.#queueAt === this.#queue.length) {
            this.#queue = [];
            this.#queueAt = 0;
        }
    }
    #push(entry) {
        this.#fifo.push(entry);
        if (this.#fifo.length === 1)
            this.#atHead();
    }
    /** A break shows in LSR when its byte comes to the head of the FIFO. */
    #atHead() {
        if (this.#fifo[0] === BREAK)
            this.#lsrErrors |= LSR_BREAK;
    }
    /** What IIR says: the cause of highest priority. */
    get #cause() {
        if ((this.#ier & IER_LINE_STATUS) !== 0 && this.#lsrErrors !== 0)
            return IIR_LINE_STATUS;
        if ((this.#ier & IER_RECEIVED) !== 0 && this.#fifo.length > 0) {
            const trigger = (this.#fcr & FCR_ENABLE) !== 0 ? TRIGGERS[(this.#fcr >> 6)] : 1;
            // Fewer than the trigger level time out at once: no more are on their way, or they would be here.
            return this.#fifo.length >= trigger ? IIR_RECEIVED : IIR_TIMEOUT;
        }
        if ((this.#ier & IER_THR_EMPTY) !== 0 && this.#thrEmptyPending)
            return IIR_THR_EMPTY;
        if ((this.#ier & IER_MODEM_STATUS) !== 0 && this.#msrDeltas !== 0)
            return IIR_MODEM_STATUS;
        return IIR_NONE;
    }
    #update() {
        const gated = (this.#mcr & (MCR_OUT2 | MCR_LOOP)) === MCR_OUT2;
        const asserted = gated && this.#cause !== IIR_NONE;
        if (asserted === this.#asserted)
            return;
        this.#asserted = asserted;
        this.irq.set(asserted);
    }
    /** The modem's lines: a terminal that is there and ready; with loopback, the port's own outputs. */
    get #modem() {
        if ((this.#mcr & MCR_LOOP) === 0)
            return MSR_CTS | MSR_DSR | MSR_DCD;
        let lines = 0;
        if ((this.#mcr & MCR_RTS) !== 0)
            lines |= MSR_CTS;
        if ((this.#mcr & MCR_DTR) !== 0)
            lines |= MSR_DSR;
        if ((this.#mcr & MCR_OUT1) !== 0)
            lines |= MSR_RI;
        if ((this.#mcr & MCR_OUT2) !== 0)
            lines |= MSR_DCD;
        return lines;
    }
    #setMcr(value) {
        const before = this.#modem;
        this.#mcr = value & MCR_WRITABLE;
        let changed = before ^ this.#modem;
        // The ring indicator's delta bit tells of its end only.
        if ((this.#modem & MSR_RI) !== 0)
            changed &= ~MSR_RI;
        this.#msrDeltas |= changed >> 4;
        this.#fill();
    }
    #setFcr(value) {
        const enabled = (value & FCR_ENABLE) !== 0;
        if (enabled !== ((this.#fcr & FCR_ENABLE) !== 0) || (enabled && (value & FCR_CLEAR_RECEIVER) !== 0)) {
            this.#fifo = [];
            this.#lsrErrors = 0;
        }
        this.#fcr = enabled ? value & 0xc9 : 0;
        this.#fill();
    }
    #send(byte) {
        if ((this.#mcr & MCR_LOOP) === 0)
            this.sink.write(Uint8Array.of(byte));
        else if (this.#fifo.length < this.#fifoSize)
            this.#push(byte);
        else {
            this.#lsrErrors |= LSR_OVERRUN;
            // Without a FIFO the new byte replaces the old; with one it is lost.
            if (this.#fifoSize === 1)
                this.#fifo[0] = byte;
        }
        // THR was full for a moment: the line falls and rises, and an edge-triggered controller sees it.
        this.#thrEmptyPending = false;
        this.#update();
        this.#thrEmptyPending = true;
    }
    get #lsr() {
        let value = LSR_THR_EMPTY | LSR_IDLE | this.#lsrErrors;
        if (this.#fifo.length > 0)
            value |= LSR_DATA_READY;
        if ((this.#fcr & FCR_ENABLE) !== 0 && this.#fifo.includes(BREAK))
            value |= LSR_FIFO_ERROR;
        return value;
    }
    readPort(port) {
        switch (port) {
            case DATA: {
                if ((this.#lcr & LCR_DLAB) !== 0)
                    return this.#divisor & 0xff;
                if (this.#fifo.length === 0)
                    return 0;
                const value = this.#fifo.shift() & 0xff;
                this.#atHead();
                this.#fill();
                this.#update();
                return value;
            }
            case IER:
                return (this.#lcr & LCR_DLAB) !== 0 ? this.#divisor >> 8 : this.#ier;
            case IIR_FCR: {
                const cause = this.#cause;
                if (cause === IIR_THR_EMPTY) {
                    this.#thrEmptyPending = false;
                    this.#update();
                }
                return cause | ((this.#fcr & FCR_ENABLE) !== 0 ? IIR_FIFOS : 0);
            }
            case LCR:
                return this.#lcr;
            case MCR:
                return this.#mcr;
            case LSR: {
                const value = this.#lsr;
                if ((this.#lsrErrors & LSR_ERRORS) !== 0) {
                    this.#lsrErrors = 0;
                    this.#update();
                }
                return value;
            }
            case MSR: {
                const value = this.#modem | this.#msrDeltas;
                if (this.#msrDeltas !== 0) {
                    this.#msrDeltas = 0;
                    this.#update();
                }
                return value;
            }
            default:
                return this.#scratch;
        }
    }
    writePort(port, _size, value) {
        switch (port) {
            case DATA:
                if ((this.#lcr & LCR_DLAB) !== 0)
                    this.#divisor = (this.#divisor & 0xff00) | value;
                else
                    this.#send(value);
                break;
            case IER:
                if ((this.#lcr & LCR_DLAB) !== 0) {
                    this.#divisor = (this.#divisor & 0xff) | (value << 8);
                    break;
                }
                // THR is always empty: enabling its interrupt interrupts.
                if ((value & ~this.#ier & IER_THR_EMPTY) !== 0)
                    this.#thrEmptyPending = true;
                this.#ier = value & 0x0f;
                break;
            case IIR_FCR:
                this.#setFcr(value);
                break;
            case LCR:
                this.#lcr = value;
                break;
            case MCR:
                this.#setMcr(value);
                break;
            case SCRATCH:
                this.#scratch = value;
                break;
        }
        this.#update();
    }
    reset() {
        this.#ier = 0;
        this.#fcr = 0;
        this.#lcr = 0;
        this.#mcr = 0;
        this.#lsrErrors = 0;
        this.#msrDeltas = 0;
        this.#thrEmptyPending = false;
        this.#fifo = [];
        this.#fill();
        this.#update();
    }
    state() {
        return {
            ier: this.#ier,
            fcr: this.#fcr,
            lcr: this.#lcr,
            mcr: this.#mcr,
            lsrErrors: this.#lsrErrors,
            msrDeltas: this.#msrDeltas,
            scratch: this.#scratch,
            divisor: this.#divisor,
            thrEmptyPending: this.#thrEmptyPending,
            fifo: [...this.#fifo],
            queue: this.#queue.slice(this.#queueAt),
        };
    }
    restore(state) {
        this.#ier = state.ier;
        this.#fcr = state.fcr;
        this.#lcr = state.lcr;
        this.#mcr = state.mcr;
        this.#lsrErrors = state.lsrErrors;
        this.#msrDeltas = state.msrDeltas;
        this.#scratch = state.scratch;
        this.#divisor = state.divisor;
        this.#thrEmptyPending = state.thrEmptyPending;
        this.#fifo = [...state.fifo];
        this.#queue = [...state.queue];
        this.#queueAt = 0;
        this.#update();
    }
}
