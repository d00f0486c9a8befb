import { readFileSync } from 'node:fs';
/** Ringless's own, of package.json. */
export function version() {
    const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
    return JSON.parse(text).version;
}
