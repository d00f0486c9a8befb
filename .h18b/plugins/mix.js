/** Executions by mnemonic. `top=N`: how many are shown (20). */
const mix = (vm, { top = '20' }) => {
    const counters = new Map();
    return {
        block: ({ instructions }) => {
            for (const instruction of instructions) {
                const { mnemonic } = instruction;
                let counter = counters.get(mnemonic);
                if (!counter) {
                    counter = vm.counter();
                    counters.set(mnemonic, counter);
                }
                instruction.count(counter);
            }
        },
        end: () => {
            const rows = [...counters].map(([name, { value }]) => ({ name, count: Number(value) }));
            const all = rows.reduce((sum, { count }) => sum + count, 0);
            rows.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
            for (const { name, count } of rows.slice(0, Number(top)))
                vm.print(`${name.padEnd(12)} ${String(count).padStart(14)} ${((100 * count) / all).toFixed(1).padStart(5)} %`);
        },
    };
};
export default mix;
