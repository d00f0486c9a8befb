/** What a PC's fw_cfg says: the items that SeaBIOS and Linux's setup ask for. */
import { FwCfgItem, littleEndian, utf8 } from './fw-cfg.js';
/** Int 15h E820h's entries, 20 bytes each. */
export function e820Bytes(entries) {
    const bytes = new Uint8Array(entries.length * 20);
    const view = new DataView(bytes.buffer);
    for (const [i, { address, size, type }] of entries.entries()) {
        view.setBigUint64(i * 20, BigInt(address), true);
        view.setBigUint64(i * 20 + 8, BigInt(size), true);
        view.setUint32(i * 20 + 16, type, true);
    }
    return bytes;
}
export function setPcItems(fwCfg, items) {
    fwCfg.setNumber(FwCfgItem.RAM_SIZE, items.memoryBytes, 8);
    fwCfg.setNumber(FwCfgItem.NOGRAPHIC, items.headless ? 1 : 0, 2);
    fwCfg.setNumber(FwCfgItem.CPU_COUNT, items.cpuCount, 2);
    fwCfg.setNumber(FwCfgItem.MAX_CPUS, items.cpuCount, 2);
    fwCfg.setNumber(FwCfgItem.BOOT_MENU, 0, 2);
    // The timer's interrupt comes in on the I/O APIC's input 2.
    fwCfg.setNumber(FwCfgItem.IRQ0_OVERRIDE, 1, 4);
    fwCfg.setFile('etc/e820', e820Bytes(items.e820));
    fwCfg.setFile('etc/show-boot-menu', littleEndian(0, 8));
    if (items.bootOrder && items.bootOrder.length > 0) {
        fwCfg.setFile('bootorder', utf8(`${items.bootOrder.join('\n')}\0`));
    }
    for (const [name, bytes] of Object.entries(items.files ?? {}))
        fwCfg.setFile(name, bytes);
    for (const [name, bytes] of Object.entries(items.roms ?? {}))
        fwCfg.setFile(name, bytes);
}
