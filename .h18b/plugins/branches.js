/**
 * A branch predictor of two-bit counters, chosen by address and global history (gshare). `bits=N`: logarithm of the
 * number of counters, and length of the history (12). `top=N`: branches shown (10).
 */
const branches = (vm, { bits = '12', top = '10' }) => {
    const width = Number(bits);
    if (!(width >= 1 && width <= 24))
        throw new RangeError(`bits=${bits} is not from 1 to 24`);
    const mask = 2 ** width - 1;
    /** 0, 1: not taken; 2, 3: taken. */
    const counters = new Uint8Array(mask + 1).fill(1);
    const rows = [];
    const byName = new Map();
    let history = 0;
    return {
        block: ({ instructions }) => {
            const last = instructions.at(-1);
            if (last?.flow !== 'branch')
                return;
            const name = `0x${last.address.toString(16)}  ${last.text}${last.symbol ? `  (${last.symbol.name})` : ''}`;
            // Code that is decoded again goes on with its row.
            const row = byName.get(name) ?? { name, hash: Number(last.address & 0xffffffn), executed: 0, taken: 0, wrong: 0 };
            byName.set(name, row);
            rows[last.traceBranch()] = row;
        },
        trace: ({ entries, words }) => {
            for (let at = 0; at < 4 * entries; at += 4) {
                const row = rows[words[at + 2]];
                const taken = words[at];
                const place = (row.hash ^ history) & mask;
                const counter = counters[place];
                row.executed++;
                row.taken += taken;
                if (counter >> 1 !== taken)
                    row.wrong++;
                counters[place] = taken === 1 ? Math.min(3, counter + 1) : Math.max(0, counter - 1);
                history = ((history << 1) | taken) & mask;
            }
        },
        end: () => {
            const all = [...byName.values()].filter((row) => row.executed > 0);
            const sum = (of) => all.reduce((n, row) => n + of(row), 0);
            const [executed, taken, wrong] = [sum((r) => r.executed), sum((r) => r.taken), sum((r) => r.wrong)];
            const share = (n, of) => `${((100 * n) / Math.max(1, of)).toFixed(2)} %`;
            vm.print(`${executed} branches, ${taken} taken, ${wrong} mispredicted (${share(wrong, executed)})`);
            all.sort((a, b) => b.wrong - a.wrong);
            for (const row of all.slice(0, Number(top)))
                vm.print(`${String(row.wrong).padStart(10)} of ${String(row.executed).padStart(10)}  ${row.name}`);
        },
    };
};
export default branches;
