/** Counts the instructions that the guest executes. */
const instructions = (vm) => {
    const executed = vm.counter();
    return {
        block: ({ instructions }) => {
            for (const instruction of instructions)
                instruction.count(executed);
        },
        end: () => vm.print(`${executed.value} instructions`),
    };
};
export default instructions;
