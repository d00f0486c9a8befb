/*
 * Virtio over MMIO, version 2 of its registers. Source: VIRTIO 1.2, 4.2.
 */
export const VIRTIO_MMIO_BYTES = 0x200;
const MAGIC = 0x000;
const VERSION = 0x004;
const DEVICE_ID = 0x008;
const VENDOR_ID = 0x00c;
const DEVICE_FEATURES = 0x010;
const DEVICE_FEATURES_SELECT = 0x014;
const DRIVER_FEATURES = 0x020;
const DRIVER_FEATURES_SELECT = 0x024;
const QUEUE_SELECT = 0x030;
const QUEUE_SIZE_MAX = 0x034;
const QUEUE_SIZE = 0x038;
const QUEUE_READY = 0x044;
const QUEUE_NOTIFY = 0x050;
const INTERRUPT_STATUS = 0x060;
const INTERRUPT_ACK = 0x064;
const STATUS = 0x070;
const QUEUE_DESCRIPTORS = 0x080;
const QUEUE_AVAILABLE = 0x090;
const QUEUE_USED = 0x0a0;
const SHARED_MEMORY = 0x0b0; // length and base, 16 bytes
const CONFIG_GENERATION = 0x0fc;
const CONFIG = 0x100;
const INTERRUPT_QUEUE = 1;
const INTERRUPT_CONFIG = 2;
/** A virtio device behind a block of registers and one level-triggered interrupt. */
export class VirtioMmio {
    device;
    line;
    name;
    #deviceFeaturesSelect = 0;
    #driverFeaturesSelect = 0;
    #queueSelect = 0;
    #interrupt = 0;
    constructor(device, line, 
    /** Unique in the machine. */
    name = `${device.name}-mmio`) {
        this.device = device;
        this.line = line;
        this.name = name;
        device.interrupts = { queue: () => this.#raise(INTERRUPT_QUEUE), config: () => this.#raise(INTERRUPT_CONFIG) };
    }
    #raise(bit) {
        this.#interrupt |= bit;
        this.line.set(true);
    }
    readMmio(offset, size) {
        this.device.traffic.exits++;
        if (offset >= CONFIG)
            return this.device.readConfig(offset - CONFIG, size);
        return size === 4 && offset % 4 === 0 ? this.#readRegister(offset) : 0;
    }
    #readRegister(offset) {
        const device = this.device;
        const queue = device.queues[this.#queueSelect];
        switch (offset) {
            case MAGIC:
                return 0x74726976; // "virt"
            case VERSION:
                return 2;
            case DEVICE_ID:
                return device.type;
            case VENDOR_ID:
                return 0x4c474e52; // "RNGL"
            case DEVICE_FEATURES:
                return device.offered(this.#deviceFeaturesSelect);
            case QUEUE_SIZE_MAX:
                return queue?.maxSize ?? 0;
            case QUEUE_READY:
                return queue?.ready ? 1 : 0;
            case INTERRUPT_STATUS:
                return this.#interrupt;
            case STATUS:
                return device.status;
            case CONFIG_GENERATION:
                return device.configGeneration;
            default:
                // No shared memory region exists: all ones.
                return offset >= SHARED_MEMORY && offset < SHARED_MEMORY + 16 ? 0xffffffff : 0;
        }
    }
    writeMmio(offset, size, value) {
        this.device.traffic.exits++;
        if (offset >= CONFIG)
            this.device.writeConfig(offset - CONFIG, size, value);
        else if (size === 4 && offset % 4 === 0)
            this.#writeRegister(offset, value);
    }
    #writeRegister(offset, value) {
        const device = this.device;
        const queue = device.queues[this.#queueSelect];
        switch (offset) {
            case DEVICE_FEATURES_SELECT:
                this.#deviceFeaturesSelect = value;
                break;
            case DRIVER_FEATURES:
                device.accept(this.#driverFeaturesSelect, value);
                break;
            case DRIVER_FEATURES_SELECT:
                this.#driverFeaturesSelect = value;
                break;
            case QUEUE_SELECT:
                this.#queueSelect = value;
                break;
            case QUEUE_SIZE:
                queue?.resize(value);
                break;
            case QUEUE_READY:
                if (queue !== undefined)
                    queue.ready = (value & 1) !== 0;
                break;
            case QUEUE_NOTIFY:
                device.notify(value);
                break;
            case INTERRUPT_ACK:
                this.#interrupt &= ~value;
                if (this.#interrupt === 0)
                    this.line.set(false);
                break;
            case STATUS:
                if (value === 0)
                    this.#resetRegisters();
                device.writeStatus(value & 0xff);
                break;
            case QUEUE_DESCRIPTORS:
            case QUEUE_DESCRIPTORS + 4:
                queue?.setAddress('descriptors', offset !== QUEUE_DESCRIPTORS, value);
                break;
            case QUEUE_AVAILABLE:
            case QUEUE_AVAILABLE + 4:
                queue?.setAddress('available', offset !== QUEUE_AVAILABLE, value);
                break;
            case QUEUE_USED:
            case QUEUE_USED + 4:
                queue?.setAddress('used', offset !== QUEUE_USED, value);
                break;
        }
    }
    #resetRegisters() {
        this.#deviceFeaturesSelect = 0;
        this.#driverFeaturesSelect = 0;
        this.#queueSelect = 0;
        this.#interrupt = 0;
        this.line.set(false);
    }
    reset() {
        this.#resetRegisters();
        this.device.reset();
    }
    state() {
        return {
            deviceFeaturesSelect: this.#deviceFeaturesSelect,
            driverFeaturesSelect: this.#driverFeaturesSelect,
            queueSelect: this.#queueSelect,
            interrupt: this.#interrupt,
            device: this.device.state(),
        };
    }
    restore(state) {
        this.#deviceFeaturesSelect = state.deviceFeaturesSelect;
        this.#driverFeaturesSelect = state.driverFeaturesSelect;
        this.#queueSelect = state.queueSelect;
        this.#interrupt = state.interrupt;
        this.device.restore(state.device);
        this.line.set(this.#interrupt !== 0);
    }
}
