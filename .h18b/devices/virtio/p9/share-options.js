/** The user's mistake in a `--share` option: one clear line. */
export class ShareOptionError extends Error {
}
/** Parses the value of `--share`. Throws ShareOptionError. */
export function parseShareOptions(text) {
    const fail = (why) => {
        throw new ShareOptionError(`--share ${text}: ${why}`);
    };
    // From the right: a path may have colons in it.
    const parts = text.split(':');
    const writable = parts.length > 2 && parts.at(-1) === 'rw';
    if (writable)
        parts.pop();
    const tag = parts.length > 1 ? parts.pop() : fail('it must be HOST:TAG or HOST:TAG:rw');
    const path = parts.join(':');
    if (path === '')
        fail('a folder is missing');
    if (!/^[\w.-]{1,31}$/.test(tag))
        fail('a tag has 1 to 31 letters, digits, and _ . -');
    return { path, tag, writable };
}
