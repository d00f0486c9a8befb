// A conditional callback: from the thousandth call on, `ret` tells where it goes from, and counting begins anew.
export default function late(vm) {
  const calls = vm.counter();
  let told = 0;
  return {
    block(block) {
      for (const instruction of block.instructions) {
        if (instruction.flow === 'call') instruction.count(calls);
        if (instruction.flow !== 'ret') continue;
        instruction.when(calls, 1000, () => {
          calls.value = 0n;
          told++;
        });
      }
    },
    end() {
      vm.print(`${told} times a thousand calls`);
    },
  };
}
