/** JSON values one after the other, with or without anything between them, as QMP's clients send them. */
/** Characters that one value may have. */
const MOST = 1 << 20;
/** How deep values may be in each other: the parser behind this is recursive. */
const DEEPEST = 1024;
/** Cuts a stream into values. */
export class JsonStream {
    events;
    #text = '';
    #depth = 0;
    #inString = false;
    #escaped = false;
    #tooLarge = false;
    #decoder = new TextDecoder();
    constructor(events) {
        this.events = events;
    }
    feed(bytes) {
        for (const c of this.#decoder.decode(bytes, { stream: true }))
            this.#next(c);
    }
    #next(c) {
        if (this.#depth === 0 && this.#text === '' && /\s/.test(c))
            return;
        if (this.#text.length < MOST && this.#depth <= DEEPEST)
            this.#text += c;
        else
            this.#tooLarge = true;
        if (this.#inString) {
            if (this.#escaped)
                this.#escaped = false;
            else if (c === '\\')
                this.#escaped = true;
            else if (c === '"' || c === '\n')
                this.#inString = false;
        }
        else if (c === '"')
            this.#inString = true;
        else if (c === '{' || c === '[')
            this.#depth++;
        else if (c === '}' || c === ']')
            this.#depth--;
        // Outside of objects a line's end ends whatever it was.
        if (this.#inString || this.#depth > 0 || (this.#depth === 0 && !/[}\]\n]/.test(c)))
            return;
        this.#end();
    }
    #end() {
        const text = this.#text;
        const tooLarge = this.#tooLarge;
        this.#text = '';
        this.#depth = 0;
        this.#tooLarge = false;
        if (tooLarge) {
            this.events.bad('JSON token size limit exceeded');
            return;
        }
        let value;
        try {
            value = JSON.parse(text);
        }
        catch {
            this.events.bad('JSON parse error, invalid input');
            return;
        }
        this.events.value(value);
    }
}
