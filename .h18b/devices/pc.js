import { AcpiPm, GPE_BLOCK_BYTES, PM_BLOCK_BYTES } from './acpi/acpi-pm.js';
import { Bus } from './bus.js';
import { fillCmos } from './cmos.js';
import { DebugConsole } from './debug-console.js';
import { DebugExit } from './debug-exit.js';
import { Dma8237 } from './dma8237.js';
import { ExtendedCmos } from './extended-cmos.js';
import { FloppyController } from './floppy/floppy-controller.js';
import { FloppyDrive } from './floppy/floppy-drive.js';
import { floppyGeometry } from './floppy/geometry.js';
import { GatedLine } from './gated-line.js';
import { Hpet } from './hpet.js';
import { I8042 } from './i8042.js';
import { IoApic } from './ioapic.js';
import { Lapic } from './lapic.js';
import { Interrupts, ISA_IRQS } from './pc-interrupts.js';
import { ADDRESS, DMA, GSI, IRQ, PORT } from './pc-layout.js';
import { addPci, closeBackends } from './pci/pc-pci.js';
import { Pic8259 } from './pic8259.js';
import { Pit8254 } from './pit8254.js';
import { Rtc } from './rtc.js';
import { A20Gate, Port92, PostCode } from './system-control.js';
import { TEST_MEMORY_BYTES, TestDevice } from './test-device.js';
import { Typist } from './typist.js';
import { Uart16550 } from './uart16550.js';
import { VirtioBlock } from './virtio/virtio-block.js';
import { VIRTIO_MMIO_BYTES, VirtioMmio } from './virtio/virtio-mmio.js';
/** Each has a page of addresses of its own. */
const VIRTIO_MMIO_STRIDE = 0x1000;
const NOWHERE = { write: () => { } };
/** The virtual PC: chips, and where they are on the bus. */
export class Pc {
    events;
    bus = new Bus();
    clock;
    memory;
    interrupts;
    a20;
    pic;
    lapic;
    ioApic;
    hpet;
    acpiPm;
    pit;
    rtc;
    keyboard;
    floppy;
    typist;
    postCode = new PostCode();
    pci;
    /** Disks that are attached by virtio over MMIO. */
    virtioMmio;
    /** COM1 to COM4. */
    serial;
    #onDiskError;
    /** In the order in which they are restored: lines come before the controllers that latch them. */
    #devices = [];
    constructor(options, events) {
        this.events = events;
        const { clock, memory, debugConsole = NOWHERE } = options;
        this.clock = clock;
        this.memory = memory;
        this.a20 = new A20Gate((enabled) => events.onA20(enabled));
        this.pic = new Pic8259((asserted) => this.interrupts.picOutput(asserted));
        const { apic = true, tscToNs = Number } = options;
        this.lapic = apic ? this.#makeLapic(tscToNs) : null;
        this.ioApic = apic ? new IoApic((...message) => this.lapic?.message(...message)) : null;
        if (this.ioApic)
            this.bus.addMmio('ioapic', ADDRESS.ioApic, 0x1000, this.ioApic);
        this.interrupts = new Interrupts({ pic: this.pic, lapic: this.lapic, ioApic: this.ioApic });
        this.interrupts.onChange = () => events.onInterrupt();
        const line = (irq) => this.interrupts.isaLine(irq);
        const timerLine = new GatedLine(line(IRQ.timer));
        const rtcLine = new GatedLine(line(IRQ.rtc));
        this.pit = this.add(new Pit8254(clock, timerLine));
        this.bus.addPorts('pit', PORT.pit, 4, this.pit, 1);
        this.bus.addPorts('port61', PORT.systemControlB, 1, this.pit.port61, 1);
        this.rtc = this.add(new Rtc(clock, rtcLine, (masked) => this.interrupts.maskNmi(masked)));
        this.bus.addPorts('rtc', PORT.rtc, 2, this.rtc, 1);
        fillCmos(this.rtc, {
            lowBytes: Math.min(memory.sizeBytes, ADDRESS.lowRamEnd),
            highBytes: Math.max(0, memory.sizeBytes - ADDRESS.lowRamEnd),
            boot: options.boot,
            floppies: (options.floppies ?? []).map((disk) => (disk && floppyGeometry(disk.sizeBytes)?.driveType) ?? 4),
        });
        this.bus.addPorts('extended-cmos', PORT.extendedCmos, 2, this.add(new ExtendedCmos()), 1);
        this.hpet = (options.hpet ?? true) ? this.add(this.#makeHpet([timerLine, rtcLine])) : null;
        this.acpiPm = (options.acpi ?? true) ? this.add(this.#makeAcpiPm()) : null;
        this.keyboard = this.add(new I8042(line(IRQ.keyboard), line(IRQ.mouse), (enabled) => this.a20.set('i8042', enabled), () => events.onReset()));
        this.bus.addPorts('i8042 data', PORT.keyboardData, 1, this.keyboard.data, 1);
        this.bus.addPorts('i8042 command', PORT.keyboardCommand, 1, this.keyboard.command, 1);
        this.typist = this.add(new Typist(clock, this.keyboard));
        const port92 = this.add(new Port92(this.a20, () => events.onReset()));
        this.bus.addPorts('port92', PORT.systemControlA, 1, port92, 1);
        this.bus.addPorts('post-code', PORT.postCode, 1, this.add(this.postCode), 1);
        this.serial = PORT.com.map((base, i) => {
            const sink = options.serial?.[i];
            if (!sink)
                return null;
            const uart = this.add(new Uart16550(`com${i + 1}`, line(IRQ.com[i]), sink));
            this.bus.addPorts(uart.name, base, 8, uart, 1);
            return uart;
        });
        const exit = this.add(new DebugExit((status) => events.onDebugExit(status)));
        this.bus.addPorts('debug-exit', PORT.debugExit, 4, exit);
        const test = this.add(new TestDevice(Array.from({ length: ISA_IRQS }, (_, irq) => line(irq))));
        this.bus.addPorts(test.name, PORT.test, 4, test);
        this.bus.addPorts('test-device interrupts', PORT.testInterrupts, ISA_IRQS, test.interrupts, 1);
        this.bus.addMmio(test.name, ADDRESS.test, TEST_MEMORY_BYTES, test);
        const bochs = new DebugConsole('bochs-console', debugConsole);
        const seabios = new DebugConsole('seabios-console', debugConsole);
        this.bus.addPorts(bochs.name, PORT.bochsConsole, 1, bochs, 1);
        this.bus.addPorts(seabios.name, PORT.seabiosConsole, 1, seabios, 1);
        const dma = this.add(new Dma8237(memory));
        this.bus.addPorts('dma 1', PORT.dma1, 16, dma.first, 1);
        this.bus.addPorts('dma 2', PORT.dma2, 32, dma.second, 1);
        this.bus.addPorts('dma pages', PORT.dmaPages, 15, dma.pages, 1);
        const drives = (options.floppies ?? []).map((disk) => new FloppyDrive(disk));
        this.#onDiskError = options.pci?.onDiskError ?? (() => { });
        for (const drive of drives)
            drive.onError = this.#onDiskError;
        this.floppy = this.add(new FloppyController(drives, dma.channel(DMA.floppy), line(IRQ.floppy)));
        this.bus.addPorts('floppy', PORT.floppy, 6, this.floppy.registers, 1);
        this.bus.addPorts('floppy change', PORT.floppyChange, 1, this.floppy.diskChange, 1);
        this.pci = options.pci ? this.#makePci(options.pci) : null;
        this.virtioMmio = this.#makeVirtioMmio(options.pci ?? {});
        this.add(this.pic);
        this.bus.addPorts('pic master', PORT.picMaster, 2, this.pic.master, 1);
        this.bus.addPorts('pic slave', PORT.picSlave, 2, this.pic.slave, 1);
        this.bus.addPorts('elcr', PORT.elcr, 2, this.pic.elcr, 1);
        if (this.ioApic)
            this.add(this.ioApic);
        if (this.lapic)
            this.add(this.lapic);
        this.add(this.interrupts);
    }
    #makePci(contents) {
        const { interrupts } = this;
        const gsi = (pirq) => interrupts.gsiLine(GSI.pirq + pirq);
        return addPci({
            bus: this.bus,
            memory: this.memory,
            isaLine: (irq) => interrupts.isaLine(irq),
            apicLines: this.ioApic ? [gsi(0), gsi(1), gsi(2), gsi(3)] : [],
            deliverMsi: interrupts.hasMessages ? (address, data) => interrupts.message(address, data) : null,
            add: (device) => this.add(device),
            onReset: () => this.events.onReset(),
        }, contents);
    }
    #makeVirtioMmio({ disks = [], onDiskError }) {
        const own = disks.filter((disk) => disk.interface === 'virtio-mmio');
        return own.map(({ backend, serial }, i) => {
            const name = `virtio-mmio-blk${i}`;
            const block = new VirtioBlock(this.memory, backend, serial ?? `ringless-mmio-${i}`, onDiskError);
            const device = this.add(new VirtioMmio(block, this.interrupts.isaLine(IRQ.virtioMmio), name));
            this.bus.addMmio(name, ADDRESS.virtioMmio + i * VIRTIO_MMIO_STRIDE, VIRTIO_MMIO_BYTES, device);
            return device;
        });
    }
    /** Flushes and closes every disk; what fails goes to `onDiskError`. */
    closeDisks() {
        this.pci?.closeDisks();
        const disks = this.floppy.drives.map((drive) => drive.disk);
        closeBackends(disks, this.#onDiskError);
    }
    /** What the ACPI tables say of them. */
    get acpiVirtioMmio() {
        return this.virtioMmio.map((_, i) => ({
            base: ADDRESS.virtioMmio + i * VIRTIO_MMIO_STRIDE,
            length: VIRTIO_MMIO_BYTES,
            gsi: IRQ.virtioMmio,
        }));
    }
    /** Every device that moves data, for statistics. */
    get traffic() {
        const mmio = this.virtioMmio.map(({ name, device }) => ({ name, traffic: device.traffic }));
        return [...(this.pci?.traffic ?? []), ...mmio];
    }
    #makeLapic(tscToNs) {
        let range = null;
        const lapic = new Lapic(this.clock, {
            onChange: () => this.interrupts?.onChange(),
            onNmi: () => this.interrupts.raiseNmi(),
            onPriority: (cr8) => this.interrupts?.onPriority(cr8),
            onEoi: (vector) => this.ioApic?.endOfInterrupt(vector),
            onBase: (address) => range && this.bus.moveMmio(range, address),
        }, tscToNs);
        range = this.bus.addMmio('lapic', ADDRESS.localApic, 0x1000, lapic);
        return lapic;
    }
    /** The HPET, and the lines that it takes from PIT and RTC in legacy mode. */
    #makeHpet(replaced) {
        const hpet = new Hpet(this.clock, {
            legacy: [this.interrupts.isaLine(IRQ.timer), this.interrupts.isaLine(IRQ.rtc)],
            gsi: (input) => this.interrupts.gsiLine(input),
            onLegacy: (enabled) => {
                for (const line of replaced)
                    line.connect(!enabled);
            },
        });
        this.bus.addMmio('hpet', ADDRESS.hpet, 0x400, hpet);
        return hpet;
    }
    #makeAcpiPm() {
        const pm = new AcpiPm(this.clock, this.interrupts.isaLine(IRQ.sci), () => this.events.onPowerOff());
        this.bus.addPorts('acpi pm', PORT.acpiPm, PM_BLOCK_BYTES, pm);
        this.bus.addPorts('acpi gpe', PORT.acpiGpe, GPE_BLOCK_BYTES, pm.gpe, 1);
        this.bus.addPorts('smi command', PORT.smiCommand, 2, pm.smi, 1);
        return pm;
    }
    /**
     * Makes a device part of the machine: it is reset, saved and restored with it. Its ranges are put on `bus` by the
     * caller.
     */
    add(device) {
        if (this.#devices.some((other) => other.name === device.name)) {
            throw new Error(`pc: there is a device "${device.name}" already`);
        }
        this.#devices.push(device);
        return device;
    }
    /** The machine's reset line, for everything but the processor. */
    reset() {
        for (const device of this.#devices)
            device.reset();
    }
    state() {
        const devices = Object.fromEntries(this.#devices.map((device) => [device.name, { version: device.stateVersion ?? 1, state: device.state() }]));
        return { clock: this.clock.state(), devices };
    }
    /** Throws an Error if the state is that of a machine with other devices. */
    restore(state) {
        this.clock.restore(state.clock);
        const devices = state.devices;
        for (const device of this.#devices) {
            const saved = devices[device.name];
            if (saved === undefined)
                throw new Error(`pc: the saved machine has no device "${device.name}"`);
            const version = device.stateVersion ?? 1;
            if (saved.version !== version)
                throw new Error(`pc: the saved "${device.name}" is of version ${saved.version}, not ${version}`);
            device.restore(saved.state);
        }
    }
}
