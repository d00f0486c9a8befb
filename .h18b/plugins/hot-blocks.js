/** The blocks that most instructions were executed in, with their code. `top=N`: how many are shown (10). */
const hotBlocks = (vm, { top = '10' }) => {
    // Code that is decoded again, with the same bytes, is the same block.
    const found = new Map();
    return {
        block: (block) => {
            const key = `${block.address} ${block.bytes.join()}`;
            let row = found.get(key);
            if (!row) {
                const { symbol } = block;
                const name = symbol ? ` ${symbol.name}+0x${symbol.offset.toString(16)}` : '';
                row = { block, counter: vm.counter(), name };
                found.set(key, row);
            }
            block.count(row.counter);
        },
        end: () => {
            const rows = [...found.values()].map(({ block, counter, name }) => {
                const entries = Number(counter.value);
                return { block, name, entries, executed: entries * block.instructions.length };
            });
            rows.sort((a, b) => b.executed - a.executed);
            for (const { block, name, entries, executed } of rows.slice(0, Number(top))) {
                vm.print(`0x${block.address.toString(16)}${name}: ${entries} entries, ${executed} instructions`);
                for (const { text } of block.instructions)
                    vm.print(`    ${text}`);
            }
        },
    };
};
export default hotBlocks;
