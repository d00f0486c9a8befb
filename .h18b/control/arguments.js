/** The arguments of a command, as QEMU checks them: qapi/qobject-input-visitor.c has the words. */
export class ControlError extends Error {
    errorClass;
    constructor(message, errorClass = 'GenericError') {
        super(message);
        this.errorClass = errorClass;
    }
}
export const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Reads members of an object, each once; `end` refuses those that nobody has read. All throw ControlError. */
export class Arguments {
    values;
    within;
    #known = new Set();
    constructor(values, 
    /** What the object is within: "events[0].". */
    within = '') {
        this.values = values;
        this.within = within;
    }
    #get(name) {
        this.#known.add(name);
        return Object.hasOwn(this.values, name) ? this.values[name] : undefined;
    }
    #typed(name, expected, is) {
        const value = this.#get(name);
        if (value === undefined || is(value))
            return value;
        throw new ControlError(`Invalid parameter type for '${this.within}${name}', expected: ${expected}`);
    }
    #required(name, value) {
        if (value !== undefined)
            return value;
        throw new ControlError(`Parameter '${this.within}${name}' is missing`);
    }
    optionalString(name) {
        return this.#typed(name, 'string', (v) => typeof v === 'string');
    }
    string(name) {
        return this.#required(name, this.optionalString(name));
    }
    optionalInteger(name) {
        return this.#typed(name, 'integer', (v) => Number.isSafeInteger(v));
    }
    integer(name) {
        return this.#required(name, this.optionalInteger(name));
    }
    boolean(name) {
        return this.#required(name, this.#typed(name, 'boolean', (v) => typeof v === 'boolean'));
    }
    object(name) {
        const value = this.#required(name, this.#typed(name, 'object', isObject));
        return new Arguments(value, `${this.within}${name}.`);
    }
    /** A list of objects. */
    objects(name) {
        const list = this.#required(name, this.#typed(name, 'array', (v) => Array.isArray(v)));
        return list.map((value, i) => {
            if (isObject(value))
                return new Arguments(value, `${this.within}${name}[${i}].`);
            throw new ControlError(`Invalid parameter type for '${this.within}${name}[${i}]', expected: object`);
        });
    }
    choice(name, choices, fallback) {
        const value = fallback === undefined ? this.string(name) : (this.optionalString(name) ?? fallback);
        const found = choices.find((choice) => choice === value);
        if (found === undefined)
            throw new ControlError(`Parameter '${this.within}${name}' does not accept value '${value}'`);
        return found;
    }
    /** Nothing else is there. */
    end() {
        for (const name of Object.keys(this.values))
            if (!this.#known.has(name))
                throw new ControlError(`Parameter '${this.within}${name}' is unexpected`);
    }
}
