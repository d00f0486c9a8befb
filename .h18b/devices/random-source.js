import { host } from '../host/host.js';
/**
 * Fills arrays with random bytes: the host's, or with `repeatable` the same in every run (where time is the instruction
 * count).
 */
export function randomSource(repeatable) {
    if (!repeatable)
        return host.fillRandom;
    let state = 0x9e3779b9;
    return (into) => {
        for (let i = 0; i < into.length; i++) {
            state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
            into[i] = state >>> 24;
        }
    };
}
