/** A time as the clock chip splits it. `dayOfWeek` is 1 (Sunday) to 7. */
export interface RtcFields {
    readonly second: number;
    readonly minute: number;
    readonly hour: number;
    readonly dayOfWeek: number;
    readonly day: number;
    readonly month: number;
    readonly year: number;
}
/** Seconds since 1970 to fields, UTC. */
export declare function toFields(seconds: number): RtcFields;
/**
 * Fields to seconds since 1970. They are a guest's: what is out of range carries into the next field; the day of the
 * week is not asked.
 */
export declare function fromFields(fields: RtcFields): number;
