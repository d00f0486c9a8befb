import { MachineError } from '../machine-error.js';
import { pirqOf } from './pci-bus.js';
import { BAR0, COMMAND, COMMAND_IO, COMMAND_MEMORY, INTERRUPT_LINE } from './pci-function.js';
/** ISA interrupts of PIRQA to PIRQD, the same as SeaBIOS gives. */
export const PIRQ_IRQS = [10, 10, 11, 11];
const PIRQ_ROUTE = 0x60;
const ELCR2 = 0x4d1;
/**
 * What firmware does on PCI bus 0, for kernels that are started without it: places BARs, routes the PIRQs through the
 * ISA bridge at device `isaBridge`, makes those interrupts level-triggered, tells each function its interrupt line,
 * turns decoding on. Throws an Error if the windows are too small.
 */
export function assignPciResources(pci, bus, windows, isaBridge) {
    const next = { ports: windows.ports.base, memory: windows.memory.base };
    for (const { device, index, fn } of pci.functions()) {
        if (device === isaBridge && index === 0) {
            PIRQ_IRQS.forEach((irq, i) => {
                fn.writeConfig(PIRQ_ROUTE + i, 1, irq);
            });
        }
        let decode = 0;
        for (const bar of fn.bars) {
            const base = Math.ceil(next[bar.kind] / bar.sizeBytes) * bar.sizeBytes;
            next[bar.kind] = base + bar.sizeBytes;
            if (next[bar.kind] > windows[bar.kind].end)
                throw new MachineError(`no room for BAR ${bar.index} of ${fn.name}`);
            fn.writeConfig(BAR0 + bar.index * 4, 4, base);
            decode |= bar.kind === 'ports' ? COMMAND_IO : COMMAND_MEMORY;
        }
        fn.writeConfig(COMMAND, 2, fn.command | decode);
        if (fn.interruptPin !== 0)
            fn.writeConfig(INTERRUPT_LINE, 1, PIRQ_IRQS[pirqOf(device, fn.interruptPin)]);
    }
    let level = bus.readPort(ELCR2, 1);
    for (const irq of PIRQ_IRQS)
        level |= 1 << (irq - 8);
    bus.writePort(ELCR2, 1, level);
}
