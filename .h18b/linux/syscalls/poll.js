import { BLOCKED, call } from '../abi/call.js';
import { readTime, readTime64, writeTime, writeTime64 } from '../abi/structs.js';
import { EBADF, EINTR, EINVAL } from '../errno.js';
import { POLLERR, POLLHUP, POLLIN, POLLNVAL, POLLOUT, POLLPRI } from '../vfs/constants.js';
/** Waits for `scan` to count something at one of `files`; -EINTR when a signal comes first. */
function waitFor(k, scan, files, deadline) {
    const found = scan();
    if (found !== 0 || k.clock.monotonic() >= deadline)
        return found;
    const queues = new Set();
    let polls = false;
    for (const fd of files()) {
        const file = k.fds.get(fd);
        if (file === null)
            continue;
        if (file.queue === null)
            polls = true;
        else
            queues.add(file.queue);
    }
    const result = k.block([...queues], deadline, 0, polls);
    return result === BLOCKED ? result : -EINTR;
}
function pollFds(k, at, count, deadline) {
    if (count > k.fds.limit)
        return -EINVAL;
    const { space } = k;
    return waitFor(k, () => {
        let ready = 0;
        for (let i = 0; i < count; i++) {
            const entry = at + 8 * i;
            const fd = space.readI32(entry);
            const events = space.readU16(entry + 4);
            let got = 0;
            if (fd >= 0) {
                const file = k.fds.get(fd);
                got = file === null ? POLLNVAL : file.poll() & (events | POLLERR | POLLHUP);
                // POLLRDNORM and POLLWRNORM go with their plain forms.
                if ((got & POLLIN) !== 0)
                    got |= events & 0x40;
                if ((got & POLLOUT) !== 0)
                    got |= events & 0x100;
            }
            space.writeU16(entry + 6, got);
            if (got !== 0)
                ready++;
        }
        return ready;
    }, function* () {
        for (let i = 0; i < count; i++)
            yield space.readI32(at + 8 * i);
    }, deadline);
}
export const poll = call('pui', (k, at, count, ms) => {
    const deadline = ms < 0 ? Number.POSITIVE_INFINITY : k.clock.monotonic() + ms * 1e6;
    return pollFds(k, at, count, k.continued?.deadline ?? deadline);
});
/** Runs `act` with another signal mask: the `p` of ppoll and pselect6. */
export function withMask(k, mask, act) {
    if (mask === 0)
        return act();
    const { signals } = k;
    if (k.continued === null) {
        const [low, high] = [k.space.readU32(mask), k.space.readU32(mask + 4)];
        signals.saved = { low: signals.blocked.low, high: signals.blocked.high };
        signals.setMask(low, high);
    }
    // A signal's delivery restores it.
    const restore = () => {
        if (signals.saved !== null)
            signals.setMask(signals.saved.low, signals.saved.high);
        signals.saved = null;
    };
    try {
        const result = act();
        if (result !== BLOCKED && result !== -EINTR)
            restore();
        return result;
    }
    catch (e) {
        restore();
        throw e;
    }
}
/** A deadline from a timespec in memory; -1 if that is not a time. */
function deadlineAt(k, at, wide) {
    if (k.continued !== null)
        return k.continued.deadline;
    if (at === 0)
        return Number.POSITIVE_INFINITY;
    const t = wide ? readTime64(k.space, k.abi, at) : readTime(k.space, k.abi.word, at);
    if (t.sec < 0 || t.fraction < 0 || t.fraction >= 1e9)
        return -1;
    return k.clock.monotonic() + t.sec * 1e9 + t.fraction;
}
/** Linux stores the time left. */
function storeLeft(k, at, deadline, wide) {
    if (at === 0)
        return;
    const ns = Math.max(0, deadline - k.clock.monotonic());
    if (wide)
        writeTime64(k.space, at, Math.floor(ns / 1e9), ns % 1e9);
    else
        writeTime(k.space, k.abi, at, Math.floor(ns / 1e9), ns % 1e9);
}
function ppollOf(k, at, count, timeout, mask, size, wide) {
    if (mask !== 0 && size !== 8)
        return -EINVAL;
    const deadline = deadlineAt(k, timeout, wide);
    if (deadline < 0)
        return -EINVAL;
    const result = withMask(k, mask, () => pollFds(k, at, count, deadline));
    if (result !== BLOCKED)
        storeLeft(k, timeout, deadline, wide);
    return result;
}
export const ppoll = call('puppz', (k, at, n, t, mask, size) => ppollOf(k, at, n, t, mask, size, false));
export const ppoll_time64 = call('puppz', (k, at, n, t, mask, size) => ppollOf(k, at, n, t, mask, size, true));
const READ_SET = POLLIN | POLLHUP | POLLERR;
const WRITE_SET = POLLOUT | POLLERR;
/** select(2): three bit sets of longs, rewritten with what is ready. */
function selectFds(k, n, sets, deadline) {
    if (n < 0)
        return -EINVAL;
    const count = Math.min(n, 1024);
    const bytes = Math.ceil(count / (8 * k.abi.word)) * k.abi.word;
    const wanted = sets.map((at) => (at === 0 ? null : k.space.readBytes(at, bytes)));
    const results = wanted.map((set) => (set === null ? null : new Uint8Array(bytes)));
    const kinds = [READ_SET, WRITE_SET, POLLPRI];
    for (let fd = 0; fd < count; fd++) {
        const asked = wanted.some((set) => set !== null && ((set[fd >> 3] >> (fd & 7)) & 1) !== 0);
        if (asked && k.fds.get(fd) === null)
            return -EBADF;
    }
    const ready = waitFor(k, () => {
        let found = 0;
        for (const [i, set] of wanted.entries()) {
            if (set === null)
                continue;
            results[i].fill(0);
            for (let fd = 0; fd < count; fd++) {
                if (((set[fd >> 3] >> (fd & 7)) & 1) === 0)
                    continue;
                if (((k.fds.get(fd)?.poll() ?? 0) & kinds[i]) === 0)
                    continue;
                results[i][fd >> 3] |= 1 << (fd & 7);
                found++;
            }
        }
        return found;
    }, function* () {
        for (let fd = 0; fd < count; fd++)
            if (wanted.some((set) => set !== null && ((set[fd >> 3] >> (fd & 7)) & 1) !== 0))
                yield fd;
    }, deadline);
    if (ready >= 0)
        for (const [i, set] of results.entries())
            if (set !== null)
                k.space.writeBytes(sets[i], set);
    return ready;
}
function selectWith(k, n, r, w, e, tv) {
    let deadline = Number.POSITIVE_INFINITY;
    if (tv !== 0) {
        const t = readTime(k.space, k.abi.word, tv);
        if (t.sec < 0 || t.fraction < 0)
            return -EINVAL;
        deadline = k.continued?.deadline ?? k.clock.monotonic() + t.sec * 1e9 + t.fraction * 1000;
    }
    const result = selectFds(k, n, [r, w, e], deadline);
    if (tv !== 0 && result !== BLOCKED) {
        const ns = Math.max(0, deadline - k.clock.monotonic());
        writeTime(k.space, k.abi, tv, Math.floor(ns / 1e9), Math.floor((ns % 1e9) / 1000));
    }
    return result;
}
export const select = call('ipppp', selectWith);
export const old_select = call('p', (k, at) => {
    const word = (i) => k.space.readU32(at + 4 * i);
    return selectWith(k, word(0) | 0, word(1), word(2), word(3), word(4));
});
function pselectOf(k, n, sets, timeout, sigmask, wide) {
    const { word } = k.abi;
    // The sixth argument points to { mask, size }.
    let mask = 0;
    if (sigmask !== 0) {
        mask = word === 8 ? k.space.readSigned64(sigmask) : k.space.readU32(sigmask);
        const size = word === 8 ? k.space.readSigned64(sigmask + 8) : k.space.readU32(sigmask + 4);
        if (mask !== 0 && size !== 8)
            return -EINVAL;
    }
    const deadline = deadlineAt(k, timeout, wide);
    if (deadline < 0)
        return -EINVAL;
    const result = withMask(k, mask, () => selectFds(k, n, sets, deadline));
    if (result !== BLOCKED)
        storeLeft(k, timeout, deadline, wide);
    return result;
}
export const pselect6 = call('ippppp', (k, n, r, w, e, t, m) => pselectOf(k, n, [r, w, e], t, m, false));
export const pselect6_time64 = call('ippppp', (k, n, r, w, e, t, m) => pselectOf(k, n, [r, w, e], t, m, true));
