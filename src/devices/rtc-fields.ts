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
export function toFields(seconds: number): RtcFields {
  const date = new Date(seconds * 1000);
  return {
    second: date.getUTCSeconds(),
    minute: date.getUTCMinutes(),
    hour: date.getUTCHours(),
    dayOfWeek: date.getUTCDay() + 1,
    day: date.getUTCDate(),
    month: date.getUTCMonth() + 1,
    year: date.getUTCFullYear(),
  };
}

/**
 * Fields to seconds since 1970. They are a guest's: what is out of range carries into the next field; the day of the
 * week is not asked.
 */
export function fromFields(fields: RtcFields): number {
  const date = new Date(0);
  // Not Date.UTC: it takes years below 100 for those of the 20th century.
  date.setUTCFullYear(fields.year, fields.month - 1, fields.day);
  date.setUTCHours(fields.hour, fields.minute, fields.second);
  return date.getTime() / 1000;
}
