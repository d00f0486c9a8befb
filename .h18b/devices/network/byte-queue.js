/** Bytes in the order in which they came, kept as the pieces that they came in. */
export class ByteQueue {
    #pieces = [];
    /** Bytes of the first piece that are gone. */
    #gone = 0;
    #length = 0;
    get length() {
        return this.#length;
    }
    append(bytes) {
        if (bytes.length === 0)
            return;
        this.#pieces.push(bytes);
        this.#length += bytes.length;
    }
    /** Copies bytes from `offset` on into `into`, as many as it holds; they must be there. */
    copy(offset, into) {
        let skip = offset + this.#gone;
        let done = 0;
        for (const piece of this.#pieces) {
            if (done === into.length)
                break;
            if (skip >= piece.length) {
                skip -= piece.length;
                continue;
            }
            const part = piece.subarray(skip, skip + into.length - done);
            into.set(part, done);
            done += part.length;
            skip = 0;
        }
    }
    /** Forgets the first `count` bytes. */
    drop(count) {
        this.#length -= count;
        let left = count + this.#gone;
        let whole = 0;
        while (whole < this.#pieces.length && left >= this.#pieces[whole].length)
            left -= this.#pieces[whole++].length;
        this.#pieces.splice(0, whole);
        this.#gone = left;
    }
}
