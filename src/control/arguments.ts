/** The arguments of a command, as QEMU checks them: qapi/qobject-input-visitor.c has the words. */

/** The classes of errors that QMP knows: docs/interop/qmp-spec, "Error". */
export type ErrorClass = 'GenericError' | 'CommandNotFound' | 'DeviceNotActive' | 'DeviceNotFound' | 'KVMMissingCap';

export class ControlError extends Error {
  constructor(
    message: string,
    readonly errorClass: ErrorClass = 'GenericError',
  ) {
    super(message);
  }
}

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads members of an object, each once; `end` refuses those that nobody has read. All throw ControlError. */
export class Arguments {
  readonly #known = new Set<string>();

  constructor(
    private readonly values: JsonObject,
    /** What the object is within: "events[0].". */
    private readonly within = '',
  ) {}

  #get(name: string): unknown {
    this.#known.add(name);
    return Object.hasOwn(this.values, name) ? this.values[name] : undefined;
  }
  #typed<T>(name: string, expected: string, is: (value: unknown) => value is T): T | undefined {
    const value = this.#get(name);
    if (value === undefined || is(value)) return value;
    throw new ControlError(`Invalid parameter type for '${this.within}${name}', expected: ${expected}`);
  }
  #required<T>(name: string, value: T | undefined): T {
    if (value !== undefined) return value;
    throw new ControlError(`Parameter '${this.within}${name}' is missing`);
  }

  optionalString(name: string): string | undefined {
    return this.#typed(name, 'string', (v): v is string => typeof v === 'string');
  }
  string(name: string): string {
    return this.#required(name, this.optionalString(name));
  }
  optionalInteger(name: string): number | undefined {
    return this.#typed(name, 'integer', (v): v is number => Number.isSafeInteger(v));
  }
  integer(name: string): number {
    return this.#required(name, this.optionalInteger(name));
  }
  optionalBoolean(name: string): boolean | undefined {
    return this.#typed(name, 'boolean', (v): v is boolean => typeof v === 'boolean');
  }
  boolean(name: string): boolean {
    return this.#required(name, this.optionalBoolean(name));
  }
  object(name: string): Arguments {
    const value = this.#required(name, this.#typed(name, 'object', isObject));
    return new Arguments(value, `${this.within}${name}.`);
  }
  /** A list of objects. */
  objects(name: string): Arguments[] {
    const list = this.#required(
      name,
      this.#typed(name, 'array', (v): v is unknown[] => Array.isArray(v)),
    );
    return list.map((value, i) => {
      if (isObject(value)) return new Arguments(value, `${this.within}${name}[${i}].`);
      throw new ControlError(`Invalid parameter type for '${this.within}${name}[${i}]', expected: object`);
    });
  }
  choice<T extends string>(name: string, choices: readonly T[], fallback?: T): T {
    const value = fallback === undefined ? this.string(name) : (this.optionalString(name) ?? fallback);
    const found = choices.find((choice) => choice === value);
    if (found === undefined)
      throw new ControlError(`Parameter '${this.within}${name}' does not accept value '${value}'`);
    return found;
  }

  /** Nothing else is there. */
  end(): void {
    for (const name of Object.keys(this.values))
      if (!this.#known.has(name)) throw new ControlError(`Parameter '${this.within}${name}' is unexpected`);
  }
}
