/** A set of signals as two 32-bit halves (bit n-1: signal n). */
export class SignalSet {
    low = 0;
    high = 0;
    has(signal) {
        return signal <= 32 ? ((this.low >>> (signal - 1)) & 1) !== 0 : ((this.high >>> (signal - 33)) & 1) !== 0;
    }
    add(signal) {
        if (signal <= 32)
            this.low |= 1 << (signal - 1);
        else
            this.high |= 1 << (signal - 33);
    }
    delete(signal) {
        if (signal <= 32)
            this.low &= ~(1 << (signal - 1));
        else
            this.high &= ~(1 << (signal - 33));
    }
    set(low, high) {
        this.low = low | 0;
        this.high = high | 0;
    }
}
