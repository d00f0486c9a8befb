// What programs divide by. Asks for a register before each DIV and IDIV whose divisor is one.
export default function divisors(vm) {
  const seen = new Map();
  return {
    block(block) {
      for (const instruction of block.instructions) {
        const [divisor] = instruction.operands;
        if (!/^i?div$/.test(instruction.mnemonic) || !/^[re][a-z]{2}$/.test(divisor)) continue;
        instruction.before(
          ({ registers }) => seen.set(registers[divisor], (seen.get(registers[divisor]) ?? 0) + 1),
          [divisor],
        );
      }
    },
    end() {
      for (const [value, times] of [...seen].sort((a, b) => b[1] - a[1]).slice(0, 10))
        vm.print(`by ${value}: ${times} times`);
    },
  };
}
