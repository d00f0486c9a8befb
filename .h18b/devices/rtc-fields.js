/** Seconds since 1970 to fields, UTC. */
export function toFields(seconds) {
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
export function fromFields(fields) {
    const date = new Date(0);
    // Not Date.UTC: it takes years below 100 for those of the 20th century.
    date.setUTCFullYear(fields.year, fields.month - 1, fields.day);
    date.setUTCHours(fields.hour, fields.minute, fields.second);
    return date.getTime() / 1000;
}
