/** JSON values one after the other, with or without anything between them, as QMP's clients send them. */
export interface JsonEvents {
    value(value: unknown): void;
    /** What was no JSON has been left out up to here. */
    bad(reason: string): void;
}
/** Cuts a stream into values. */
export declare class JsonStream {
    #private;
    private readonly events;
    constructor(events: JsonEvents);
    feed(bytes: Uint8Array): void;
}
