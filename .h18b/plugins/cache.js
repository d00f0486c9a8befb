/**
 * A data cache with LRU replacement, and where it misses. `size=BYTES` (32768), `ways=N` (8), `line=BYTES` (64),
 * `top=N`: instructions shown (10).
 */
const cache = (vm, { size = '32768', ways = '8', line = '64', top = '10' }) => {
    const [bytes, associativity, lineBytes] = [Number(size), Number(ways), Number(line)];
    const sets = bytes / associativity / lineBytes;
    if (!Number.isInteger(sets) || sets < 1)
        throw new RangeError(`size=${size}, ways=${ways}, line=${line}: no cache`);
    /** Line numbers by set, the one used last first. */
    const lines = new Float64Array(sets * associativity).fill(-1);
    const names = [];
    const width = [];
    const misses = [];
    let accesses = 0;
    /** Whether the line was there; it is the first of its set afterwards. */
    const use = (number) => {
        const first = (((number % sets) + sets) % sets) * associativity;
        let way = 0;
        while (way < associativity - 1 && lines[first + way] !== number)
            way++;
        const hit = lines[first + way] === number;
        lines.copyWithin(first + 1, first, first + way);
        lines[first] = number;
        return hit;
    };
    return {
        block: ({ instructions }) => {
            for (const i of instructions) {
                i.traceAccesses().forEach((site, n) => {
                    names[site] = `0x${i.address.toString(16)}  ${i.text}${i.symbol ? `  (${i.symbol.name})` : ''}`;
                    width[site] = Math.max(1, i.accesses[n].bytes);
                    misses[site] = 0;
                });
            }
        },
        trace: ({ entries, words }) => {
            for (let at = 0; at < 4 * entries; at += 4) {
                const address = words[at + 1] * 4294967296 + words[at];
                const site = words[at + 2];
                const end = Math.floor((address + width[site] - 1) / lineBytes);
                accesses++;
                let missed = false;
                for (let number = Math.floor(address / lineBytes); number <= end; number++)
                    if (!use(number))
                        missed = true;
                if (missed)
                    misses[site]++;
            }
        },
        end: () => {
            const all = misses.reduce((sum, n) => sum + n, 0);
            vm.print(`${accesses} accesses, ${all} misses (${((100 * all) / Math.max(1, accesses)).toFixed(2)} %)`);
            // Code that was decoded again has other sites.
            const byName = new Map();
            names.forEach((name, site) => {
                if (misses[site] > 0)
                    byName.set(name, (byName.get(name) ?? 0) + misses[site]);
            });
            const rows = [...byName].sort((a, b) => b[1] - a[1]);
            for (const [name, missed] of rows.slice(0, Number(top)))
                vm.print(`${String(missed).padStart(12)}  ${name}`);
        },
    };
};
export default cache;
