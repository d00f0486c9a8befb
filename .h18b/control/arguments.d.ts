/** The arguments of a command, as QEMU checks them: qapi/qobject-input-visitor.c has the words. */
/** The classes of errors that QMP knows: docs/interop/qmp-spec, "Error". */
export type ErrorClass = 'GenericError' | 'CommandNotFound' | 'DeviceNotActive' | 'DeviceNotFound' | 'KVMMissingCap';
export declare class ControlError extends Error {
    readonly errorClass: ErrorClass;
    constructor(message: string, errorClass?: ErrorClass);
}
export type JsonObject = Readonly<Record<string, unknown>>;
export declare const isObject: (value: unknown) => value is JsonObject;
/** Reads members of an object, each once; `end` refuses those that nobody has read. All throw ControlError. */
export declare class Arguments {
    #private;
    private readonly values;
    /** What the object is within: "events[0].". */
    private readonly within;
    constructor(values: JsonObject, 
    /** What the object is within: "events[0].". */
    within?: string);
    optionalString(name: string): string | undefined;
    string(name: string): string;
    optionalInteger(name: string): number | undefined;
    integer(name: string): number;
    boolean(name: string): boolean;
    object(name: string): Arguments;
    /** A list of objects. */
    objects(name: string): Arguments[];
    choice<T extends string>(name: string, choices: readonly T[], fallback?: T): T;
    /** Nothing else is there. */
    end(): void;
}
