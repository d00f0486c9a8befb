import { spawnSync } from 'node:child_process';
/**
 * The host's terminal. Node has no ioctl, so stty(1) speaks for it: `stty -g` tells the four flag words and the control
 * characters in hexadecimal, and takes them back.
 */
export function hostTerminal(fd) {
    const stty = (...args) => {
        const result = spawnSync('stty', args, { stdio: [fd, 'pipe', 'ignore'], encoding: 'latin1' });
        return result.status === 0 ? result.stdout : '';
    };
    return {
        get() {
            const words = stty('-g')
                .trim()
                .split(':')
                .map((w) => Number.parseInt(w, 16));
            const cc = new Uint8Array(19);
            if (words.length < 5 || words.some(Number.isNaN)) {
                // No stty: what a terminal has after `stty sane`.
                cc.set([3, 28, 127, 21, 4, 0, 1, 0, 17, 19, 26, 0, 18, 15, 23, 22]);
                return { iflag: 0x500, oflag: 5, cflag: 0xbf, lflag: 0x8a3b, cc };
            }
            cc.set(words.slice(4, 23));
            return { iflag: words[0], oflag: words[1], cflag: words[2], lflag: words[3], cc };
        },
        set(t) {
            const known = stty('-g').trim().split(':');
            if (known.length < 5)
                return;
            const flags = [t.iflag, t.oflag, t.cflag, t.lflag].map((w) => (w >>> 0).toString(16));
            const characters = known.slice(4).map((old, i) => (i < 19 ? t.cc[i].toString(16) : old));
            stty([...flags, ...characters].join(':'));
        },
        size() {
            const [rows, columns] = stty('size').trim().split(' ').map(Number);
            return { rows: rows ?? 0, columns: columns ?? 0 };
        },
    };
}
