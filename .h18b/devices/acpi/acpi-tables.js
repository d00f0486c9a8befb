import { TableLoader } from '../fw-cfg/table-loader.js';
import { ADDRESS, GSI, IRQ, PORT } from '../pc-layout.js';
import { ACPI_DISABLE, ACPI_ENABLE, GPE_BLOCK_BYTES } from './acpi-pm.js';
import { dsdtBody } from './dsdt.js';
import { TableFile } from './table-file.js';
const HEADER_BYTES = 36;
const CHECKSUM_AT = 9;
const OEM = 'RINGLS';
const OEM_TABLE = 'RINGLESS';
const RSDP_BYTES = 36;
const RSDP_V1_BYTES = 20;
/** FADT: 5.2.9. */
const FADT_BYTES = 244;
const FADT = {
    facs: 36,
    dsdt: 40,
    profile: 45,
    sci: 46,
    smiCommand: 48,
    enable: 52,
    disable: 53,
    pm1Event: 56,
    pm1Control: 64,
    pmTimer: 76,
    gpe0: 80,
    pm1EventLength: 88,
    pm1ControlLength: 89,
    pmTimerLength: 91,
    gpe0Length: 92,
    c2Latency: 96,
    c3Latency: 98,
    century: 108,
    bootFlags: 109,
    flags: 112,
    resetRegister: 116,
    resetValue: 128,
    xFacs: 132,
    xDsdt: 140,
    xPm1Event: 148,
    xPm1Control: 172,
    xPmTimer: 208,
    xGpe0: 220,
};
const DESKTOP = 1;
const BOOT_LEGACY = 0x01;
const BOOT_8042 = 0x02;
/** WBINVD works; C1 is HLT; no sleep button; the RTC does not wake through PM1; there is a reset register. */
const FLAGS = 0x001 | 0x004 | 0x020 | 0x040 | 0x400;
/** A latency of more than this says that the state is not there. */
const NO_C2 = 101;
const NO_C3 = 1001;
const RESET_PORT = 0xcf9;
const RESET_HARD = 0x06;
const CENTURY_BYTE = 0x32;
const PCAT_COMPATIBLE = 1;
const LEVEL_ACTIVE_HIGH = 0x0d;
const little = (value, bytes) => Array.from({ length: bytes }, (_, i) => Math.floor(value / 2 ** (8 * i)) % 256);
const ascii = (text) => [...text].map((c) => c.charCodeAt(0));
/** A generic address structure of a port: 5.2.3.2. */
const portAddress = (port, bits) => [1, bits, 0, 0, ...little(port, 8)];
/** A table with its header; the checksum is set when the file is placed. */
function appendTable(file, signature, revision, body) {
    const length = HEADER_BYTES + body.length;
    const header = [
        ...ascii(signature),
        ...little(length, 4),
        ...[revision, 0],
        ...ascii(OEM),
        ...ascii(OEM_TABLE),
        ...little(1, 4),
        ...ascii('RNGL'),
        ...little(1, 4),
    ];
    const offset = file.append([...header, ...body], 16);
    return offset;
}
function sumTable(file, offset, length) {
    file.sum(offset + CHECKSUM_AT, offset, length);
}
function madtBody() {
    const override = (source, gsi, flags) => [
        2,
        10,
        0,
        source,
        ...little(gsi, 4),
        ...little(flags, 2),
    ];
    return [
        ...little(ADDRESS.localApic, 4),
        ...little(PCAT_COMPATIBLE, 4),
        ...[0, 8, 0, 0, ...little(1, 4)], // processor 0, APIC id 0, enabled
        ...[1, 12, 0, 0, ...little(ADDRESS.ioApic, 4), ...little(0, 4)],
        ...override(IRQ.timer, GSI.timer, 0),
        ...override(IRQ.sci, IRQ.sci, LEVEL_ACTIVE_HIGH),
        ...[4, 6, 0xff, ...little(0, 2), 1], // NMI at LINT1
    ];
}
function hpetBody() {
    return [...little(0x8086a201, 4), ...[0, 64, 0, 0], ...little(ADDRESS.hpet, 8), 0, ...little(0, 2), 0];
}
function fadtBody() {
    const table = new Array(FADT_BYTES).fill(0);
    const put = (at, bytes) => table.splice(at, bytes.length, ...bytes);
    put(FADT.profile, [DESKTOP]);
    put(FADT.sci, little(IRQ.sci, 2));
    put(FADT.smiCommand, little(PORT.smiCommand, 4));
    put(FADT.enable, [ACPI_ENABLE]);
    put(FADT.disable, [ACPI_DISABLE]);
    put(FADT.pm1Event, little(PORT.acpiPm, 4));
    put(FADT.pm1Control, little(PORT.acpiPm + 4, 4));
    put(FADT.pmTimer, little(PORT.acpiPm + 8, 4));
    put(FADT.gpe0, little(PORT.acpiGpe, 4));
    put(FADT.pm1EventLength, [4]);
    put(FADT.pm1ControlLength, [2]);
    put(FADT.pmTimerLength, [4]);
    put(FADT.gpe0Length, [GPE_BLOCK_BYTES]);
    put(FADT.c2Latency, little(NO_C2, 2));
    put(FADT.c3Latency, little(NO_C3, 2));
    put(FADT.century, [CENTURY_BYTE]);
    put(FADT.bootFlags, little(BOOT_LEGACY | BOOT_8042, 2));
    put(FADT.flags, little(FLAGS, 4));
    put(FADT.resetRegister, portAddress(RESET_PORT, 8));
    put(FADT.resetValue, [RESET_HARD]);
    put(FADT.xPm1Event, portAddress(PORT.acpiPm, 32));
    put(FADT.xPm1Control, portAddress(PORT.acpiPm + 4, 16));
    put(FADT.xPmTimer, portAddress(PORT.acpiPm + 8, 32));
    put(FADT.xGpe0, portAddress(PORT.acpiGpe, 8 * GPE_BLOCK_BYTES));
    return table.slice(HEADER_BYTES);
}
function facs() {
    const bytes = new Array(64).fill(0);
    bytes.splice(0, 8, ...ascii('FACS'), ...little(64, 4));
    bytes[32] = 2; // version
    return bytes;
}
/** The machine's tables: `tables` for anywhere in memory (at a multiple of 64), `rsdp` for where kernels search. */
export class AcpiTables {
    tables = new TableFile('etc/acpi/tables');
    rsdp = new TableFile('etc/acpi/rsdp');
    constructor(options) {
        const file = this.tables;
        const facsAt = file.append(facs(), 64);
        const add = (signature, revision, body) => {
            const offset = appendTable(file, signature, revision, body);
            sumTable(file, offset, HEADER_BYTES + body.length);
            return offset;
        };
        const dsdtAt = add('DSDT', 2, dsdtBody(options));
        const fadtAt = appendTable(file, 'FACP', 3, fadtBody());
        file.point(fadtAt + FADT.facs, 4, facsAt);
        file.point(fadtAt + FADT.dsdt, 4, dsdtAt);
        file.point(fadtAt + FADT.xDsdt, 8, dsdtAt);
        sumTable(file, fadtAt, FADT_BYTES);
        const listed = [fadtAt];
        if (options.apic)
            listed.push(add('APIC', 3, madtBody()));
        if (options.hpet)
            listed.push(add('HPET', 1, hpetBody()));
        // The RTC answers reads of register C at once, and the PM timer needs one read.
        listed.push(add('WAET', 1, little(3, 4)));
        const rsdtAt = this.#list('RSDT', listed, 4);
        const xsdtAt = this.#list('XSDT', listed, 8);
        this.#makeRsdp(rsdtAt, xsdtAt);
    }
    #list(signature, offsets, sizeBytes) {
        const body = new Array(offsets.length * sizeBytes).fill(0);
        const at = appendTable(this.tables, signature, 1, body);
        for (const [i, offset] of offsets.entries()) {
            this.tables.point(at + HEADER_BYTES + i * sizeBytes, sizeBytes, offset);
        }
        sumTable(this.tables, at, HEADER_BYTES + body.length);
        return at;
    }
    #makeRsdp(rsdtAt, xsdtAt) {
        const { rsdp, tables } = this;
        rsdp.append([
            ...ascii('RSD PTR '),
            0,
            ...ascii(OEM),
            2,
            ...little(0, 4),
            ...little(RSDP_BYTES, 4),
            ...little(0, 8),
            ...[0, 0, 0, 0],
        ]);
        rsdp.point(16, 4, rsdtAt, tables);
        rsdp.point(24, 8, xsdtAt, tables);
        rsdp.sum(8, 0, RSDP_V1_BYTES);
        rsdp.sum(32, 0, RSDP_BYTES);
    }
    /** For kernels that are started without firmware: RSDP at `address` (a multiple of 64), the tables after it. */
    placedAt(address) {
        const tablesAt = address + 64;
        const at = (file) => (file === this.rsdp ? address : tablesAt);
        const bytes = new Uint8Array(64 + this.tables.length);
        bytes.set(this.rsdp.placed(at));
        bytes.set(this.tables.placed(at), 64);
        return bytes;
    }
    /** For firmware: files of fw_cfg, with the script by which it places them. */
    firmwareFiles() {
        const loader = new TableLoader();
        loader.allocate(this.tables.name, 64, 'high').allocate(this.rsdp.name, 16, 'f-segment');
        for (const file of [this.tables, this.rsdp]) {
            for (const { offset, sizeBytes, target } of file.pointers) {
                loader.addPointer(file.name, offset, sizeBytes, target.name);
            }
            for (const { offset, start, length } of file.checksums)
                loader.addChecksum(file.name, offset, start, length);
        }
        return {
            [this.tables.name]: this.tables.bytes(),
            [this.rsdp.name]: this.rsdp.bytes(),
            'etc/table-loader': loader.bytes(),
        };
    }
}
