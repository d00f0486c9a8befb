// Which functions store most often. ringless run --plugin ./stores.mjs,top=5 ./program
export default function stores(vm, { top = '10' }) {
  const byFunction = new Map();
  return {
    block(block) {
      const name = block.symbol?.name ?? 'unknown';
      if (!byFunction.has(name)) byFunction.set(name, vm.counter());
      for (const instruction of block.instructions)
        for (const access of instruction.accesses) if (access.store) instruction.count(byFunction.get(name));
    },
    end() {
      const rows = [...byFunction].map(([name, counter]) => [name, Number(counter.value)]);
      rows.sort((a, b) => b[1] - a[1]);
      for (const [name, stores] of rows.slice(0, Number(top))) vm.print(`${stores} stores in ${name}`);
    },
  };
}
