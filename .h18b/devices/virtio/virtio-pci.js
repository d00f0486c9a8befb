import { MSIX_BAR_BYTES, MSIX_CAPABILITY, Msix } from '../pci/msix.js';
import { PciFunction } from '../pci/pci-function.js';
/*
 * Virtio over PCI, modern interface only. Source: VIRTIO 1.2, 4.1.
 */
const MSIX_BAR = 1;
const REGISTER_BAR = 4;
/** Parts of the register BAR. */
const COMMON = 0x0000;
const ISR = 0x1000;
const DEVICE = 0x2000;
const NOTIFY = 0x3000;
const REGISTER_BAR_BYTES = 0x4000;
const NOTIFY_MULTIPLIER = 4;
/** Common configuration, 4.1.4.3. */
const DEVICE_FEATURE_SELECT = 0;
const DEVICE_FEATURE = 4;
const DRIVER_FEATURE_SELECT = 8;
const DRIVER_FEATURE = 12;
const CONFIG_VECTOR = 16; // number of queues at 18
const DEVICE_STATUS = 20; // configuration generation at 21
const QUEUE_SELECT = 22;
const QUEUE_SIZE = 24;
const QUEUE_VECTOR = 26;
const QUEUE_ENABLE = 28; // number of the notification at 30
const QUEUE_ADDRESSES = 32; // descriptors, available, used: 64 bits each
const COMMON_BYTES = 64;
const NO_VECTOR = 0xffff;
const ISR_QUEUE = 1;
const ISR_CONFIG = 2;
const VENDOR_CAPABILITY = 0x09;
var CapabilityType;
(function (CapabilityType) {
    CapabilityType[CapabilityType["Common"] = 1] = "Common";
    CapabilityType[CapabilityType["Notify"] = 2] = "Notify";
    CapabilityType[CapabilityType["Isr"] = 3] = "Isr";
    CapabilityType[CapabilityType["Device"] = 4] = "Device";
    CapabilityType[CapabilityType["PciConfig"] = 5] = "PciConfig";
})(CapabilityType || (CapabilityType = {}));
const ADDRESS_FIELDS = ['descriptors', 'available', 'used'];
/** A virtio device as a PCI function, vendor 1af4h, device 1040h plus its type. */
export class VirtioPci extends PciFunction {
    device;
    #msix;
    /** Place of its control word; 0 without MSI-X. */
    #msixControl = 0;
    #window;
    #queueVectors;
    #configVector = NO_VECTOR;
    #deviceFeatureSelect = 0;
    #driverFeatureSelect = 0;
    #queueSelect = 0;
    #isr = 0;
    constructor(device, bus, 
    /** Null: messages arrive nowhere, and the function has no MSI-X. */
    deliverMsi, 
    /** Unique in the machine. */
    name = `${device.name}-pci`) {
        super(name, {
            vendor: 0x1af4,
            device: 0x1040 + device.type,
            classCode: device.classCode,
            revision: 1,
            subsystemVendor: 0x1af4,
            subsystem: 0x1100,
            interruptPin: 1,
        });
        this.device = device;
        this.#msix = new Msix(device.queues.length + 1, deliverMsi ?? (() => { }));
        this.#queueVectors = new Uint16Array(device.queues.length).fill(NO_VECTOR);
        this.addMemoryBar(REGISTER_BAR, REGISTER_BAR_BYTES, this, bus);
        if (deliverMsi !== null) {
            this.addMemoryBar(MSIX_BAR, MSIX_BAR_BYTES, this.#msix, bus);
            const { body, writable } = this.#msix.capability(MSIX_BAR);
            this.#msixControl = this.addCapability(MSIX_CAPABILITY, body, writable) + 2;
        }
        this.#addStructure(CapabilityType.Common, COMMON, COMMON_BYTES);
        this.#addStructure(CapabilityType.Isr, ISR, 1);
        this.#addStructure(CapabilityType.Device, DEVICE, Math.max(4, device.configBytes));
        this.#addStructure(CapabilityType.Notify, NOTIFY, device.queues.length * NOTIFY_MULTIPLIER, NOTIFY_MULTIPLIER);
        this.#window = this.#addStructure(CapabilityType.PciConfig, 0, 0, 0);
        // Software chooses bar, offset and length of the window, and accesses its data.
        for (const at of [4, 8, 9, 10, 11, 12, 13, 14, 15])
            this.define(this.#window + at, 0, 0xff);
        device.interrupts = { queue: (index) => this.#queueInterrupt(index), config: () => this.#configInterrupt() };
    }
    /**
     * A vendor capability (4.1.4): length, type, BAR, padding, offset, length, and one more word where the type has it.
     */
    #addStructure(type, offset, length, extra) {
        const body = new DataView(new ArrayBuffer(extra === undefined ? 14 : 18));
        body.setUint8(0, body.byteLength + 2);
        body.setUint8(1, type);
        body.setUint8(2, REGISTER_BAR);
        body.setUint32(6, offset, true);
        body.setUint32(10, length, true);
        if (extra !== undefined)
            body.setUint32(14, extra, true);
        return this.addCapability(VENDOR_CAPABILITY, new Uint8Array(body.buffer));
    }
    #queueInterrupt(index) {
        if (this.#msix.enabled)
            this.#msix.fire(this.#queueVectors[index]);
        else
            this.#raise(ISR_QUEUE);
    }
    #configInterrupt() {
        if (this.#msix.enabled)
            this.#msix.fire(this.#configVector);
        else
            this.#raise(ISR_CONFIG);
    }
    #raise(bit) {
        this.#isr |= bit;
        this.setInterrupt(true);
    }
    // The register BAR.
    readMmio(offset, size) {
        this.device.traffic.exits++;
        if (offset < ISR)
            return this.#readCommon(offset, size);
        if (offset === ISR) {
            const isr = this.#isr;
            this.#isr = 0;
            this.setInterrupt(false);
            return isr;
        }
        if (offset >= DEVICE && offset < NOTIFY)
            return this.device.readConfig(offset - DEVICE, size);
        return 0;
    }
    writeMmio(offset, size, value) {
        this.device.traffic.exits++;
        if (offset < ISR)
            this.#writeCommon(offset, size, value);
        else if (offset >= NOTIFY)
            this.device.notify((offset - NOTIFY) / NOTIFY_MULTIPLIER);
        else if (offset >= DEVICE)
            this.device.writeConfig(offset - DEVICE, size, value);
    }
    #readCommon(offset, size) {
        // Any part of any field may be read.
        const field = offset & ~3;
        const shift = (offset & 3) * 8;
        let word = this.#commonWord(field) >>> shift;
        if ((offset & 3) + size > 4)
            word = (word | (this.#commonWord(field + 4) << (32 - shift))) >>> 0;
        return size === 4 ? word : word & (size === 2 ? 0xffff : 0xff);
    }
    #commonWord(offset) {
        const device = this.device;
        const queue = device.queues[this.#queueSelect];
        switch (offset) {
            case DEVICE_FEATURE_SELECT:
                return this.#deviceFeatureSelect;
            case DEVICE_FEATURE:
                return device.offered(this.#deviceFeatureSelect);
            case DRIVER_FEATURE_SELECT:
                return this.#driverFeatureSelect;
            case DRIVER_FEATURE:
                return device.accepted(this.#driverFeatureSelect);
            case CONFIG_VECTOR: // and number of queues
                return (this.#configVector | (device.queues.length << 16)) >>> 0;
            case DEVICE_STATUS: // and generation, queue select
                return (device.status | (device.configGeneration << 8) | (this.#queueSelect << 16)) >>> 0;
            case QUEUE_SIZE: // and vector
                return ((queue?.size ?? 0) | ((this.#queueVectors[this.#queueSelect] ?? NO_VECTOR) << 16)) >>> 0;
            case QUEUE_ENABLE: // and place of its notification
                return ((queue?.ready ? 1 : 0) | (this.#queueSelect << 16)) >>> 0;
            default: {
                const name = ADDRESS_FIELDS[(offset - QUEUE_ADDRESSES) >> 3];
                if (offset < QUEUE_ADDRESSES || name === undefined || queue === undefined)
                    return 0;
                const address = queue[name];
                return ((offset & 4) === 0 ? address % 2 ** 32 : Math.floor(address / 2 ** 32)) >>> 0;
            }
        }
    }
    /** Fields are written whole (4.1.3.1), the addresses in halves. What is not a field is ignored. */
    #writeCommon(offset, size, value) {
        const device = this.device;
        const queue = device.queues[this.#queueSelect];
        switch (offset) {
            case DEVICE_FEATURE_SELECT:
                if (size === 4)
                    this.#deviceFeatureSelect = value;
                break;
            case DRIVER_FEATURE_SELECT:
                if (size === 4)
                    this.#driverFeatureSelect = value;
                break;
            case DRIVER_FEATURE:
                if (size === 4)
                    device.accept(this.#driverFeatureSelect, value);
                break;
            case CONFIG_VECTOR:
                if (size === 2)
                    this.#configVector = this.#vector(value);
                break;
            case DEVICE_STATUS:
                if (size !== 1)
                    break;
                if (value === 0)
                    this.#resetRegisters();
                device.writeStatus(value);
                break;
            case QUEUE_SELECT:
                if (size === 2)
                    this.#queueSelect = value;
                break;
            case QUEUE_SIZE:
                if (size === 2)
                    queue?.resize(value);
                break;
            case QUEUE_VECTOR:
                if (size === 2 && queue !== undefined)
                    this.#queueVectors[this.#queueSelect] = this.#vector(value);
                break;
            case QUEUE_ENABLE:
                if (size === 2 && value === 1 && queue !== undefined)
                    queue.ready = true;
                break;
            default: {
                const name = ADDRESS_FIELDS[(offset - QUEUE_ADDRESSES) >> 3];
                if (offset < QUEUE_ADDRESSES || (offset & 3) !== 0 || size !== 4 || name === undefined)
                    break;
                queue?.setAddress(name, (offset & 4) !== 0, value);
            }
        }
    }
    #vector(value) {
        return value < this.#msix.vectors ? value : NO_VECTOR;
    }
    // The window in configuration space (4.1.4.9): what SeaBIOS uses in real mode.
    readConfig(offset, size) {
        const at = offset - this.#window - 16;
        if (at >= 0 && at < 4) {
            const access = this.#windowAccess(at, size);
            if (access !== null)
                return this.readMmio(access, size);
        }
        return super.readConfig(offset, size);
    }
    writeConfig(offset, size, value) {
        const at = offset - this.#window - 16;
        if (at >= 0 && at < 4) {
            const access = this.#windowAccess(at, size);
            if (access !== null)
                this.writeMmio(access, size, value);
            return;
        }
        super.writeConfig(offset, size, value);
    }
    /** Where in the register BAR an access to the window's data goes. */
    #windowAccess(at, size) {
        const offset = super.readConfig(this.#window + 8, 4) + at;
        const length = super.readConfig(this.#window + 12, 4);
        const good = at + size <= length && this.config[this.#window + 4] === REGISTER_BAR;
        return good && offset % size === 0 && offset + size <= REGISTER_BAR_BYTES ? offset : null;
    }
    configWritten(offset, size) {
        if (this.#msixControl !== 0 && offset < this.#msixControl + 2 && offset + size > this.#msixControl) {
            this.#msix.setControl(super.readConfig(this.#msixControl, 2));
            if (this.#msix.enabled)
                this.setInterrupt(false);
        }
    }
    #resetRegisters() {
        this.#configVector = NO_VECTOR;
        this.#queueVectors.fill(NO_VECTOR);
        this.#deviceFeatureSelect = 0;
        this.#driverFeatureSelect = 0;
        this.#queueSelect = 0;
        this.#isr = 0;
        this.setInterrupt(false);
    }
    reset() {
        super.reset();
        this.#msix.reset();
        this.#resetRegisters();
        this.device.reset();
    }
    state() {
        return {
            ...super.state(),
            msix: this.#msix.state(),
            queueVectors: [...this.#queueVectors],
            configVector: this.#configVector,
            deviceFeatureSelect: this.#deviceFeatureSelect,
            driverFeatureSelect: this.#driverFeatureSelect,
            queueSelect: this.#queueSelect,
            isr: this.#isr,
            device: this.device.state(),
        };
    }
    restore(state) {
        super.restore(state);
        this.#msix.restore(state.msix);
        this.#queueVectors.set(state.queueVectors);
        this.#configVector = state.configVector;
        this.#deviceFeatureSelect = state.deviceFeatureSelect;
        this.#driverFeatureSelect = state.driverFeatureSelect;
        this.#queueSelect = state.queueSelect;
        this.#isr = state.isr;
        this.device.restore(state.device);
    }
}
