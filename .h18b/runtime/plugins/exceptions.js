import { VECTOR } from '../guest-fault.js';
/** Has plug-ins hear of the guest's exceptions. */
export function tellExceptions(plugins, kernel, cpu) {
    if (!plugins.wants('exception'))
        return;
    const raise = kernel.exception.bind(kernel);
    kernel.exception = (vector, errorCode, address) => {
        plugins.event('exception', {
            vector,
            errorCode,
            address: BigInt(cpu.rip),
            accessed: vector === VECTOR.PF ? BigInt.asUintN(cpu.bits, BigInt(address)) : null,
        });
        raise(vector, errorCode, address);
    };
}
