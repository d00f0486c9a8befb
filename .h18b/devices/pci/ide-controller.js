import { MASTER_BYTES } from '../storage/ide-channel.js';
import { PciFunction } from './pci-function.js';
/*
 * IDE controller in the manner of the 82371SB (PIIX3), function 1. Source: Intel 82371FB/82371SB data sheet, 2.3.
 */
const MASTER_BAR = 4;
const TIMING = 0x40; // primary; secondary at 42h
const TIMING_DECODE = 0x80; // of the high byte: the channel's ports are decoded
/** 8086:7010. Two channels at their legacy ports, and the bus master's registers in BAR 4. */
export class IdeController extends PciFunction {
    channels;
    constructor(channels, ports, bus) {
        super('piix3-ide', {
            vendor: 0x8086,
            device: 0x7010,
            classCode: 0x010180,
            subsystemVendor: 0x1af4,
            subsystem: 0x1100,
        });
        this.channels = channels;
        // Power-on leaves the channels off; here they are on, for kernels that are started without firmware.
        for (const channel of [0, 2]) {
            this.define(TIMING + channel, 0, 0xff);
            this.define(TIMING + channel + 1, TIMING_DECODE, 0xf3);
        }
        const of = (port) => channels[port < MASTER_BYTES ? 0 : 1].master;
        this.addPortBar(MASTER_BAR, 2 * MASTER_BYTES, {
            readPort: (port, size) => of(port).readPort(port % MASTER_BYTES, size),
            writePort: (port, size, value) => of(port).writePort(port % MASTER_BYTES, size, value),
        }, bus);
        channels.forEach((channel, i) => {
            const name = i === 0 ? 'ide primary' : 'ide secondary';
            bus.addPorts(name, ports[i].command, 8, channel.commandBlock);
            bus.addPorts(`${name} control`, ports[i].control, 1, channel.controlBlock, 1);
        });
    }
    reset() {
        super.reset();
        for (const channel of this.channels)
            channel.reset();
    }
    state() {
        return { ...super.state(), channels: this.channels.map((channel) => channel.state()) };
    }
    restore(state) {
        super.restore(state);
        state.channels.forEach((saved, i) => {
            this.channels[i]?.restore(saved);
        });
    }
}
