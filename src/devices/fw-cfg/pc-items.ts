/** What a PC's fw_cfg says: the items that SeaBIOS and Linux's setup ask for. */
import { type FwCfg, FwCfgItem, littleEndian, utf8 } from './fw-cfg.js';

export interface PcItems {
  /** All RAM, bytes. */
  readonly memoryBytes: number;
  readonly cpuCount: number;
  readonly e820: readonly { readonly address: number; readonly size: number; readonly type: number }[];
  /** Devices in the order in which firmware tries them, as OpenFirmware paths: "/pci@i0cf8/ide@1,1/drive@0/disk@0". */
  readonly bootOrder?: readonly string[];
  /** Tables that firmware places by the loader script (`table-loader.ts`): file names to bytes. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
  /** No VGA: SeaBIOS speaks on the serial port alone. */
  readonly headless?: boolean;
  /** Option ROMs by name: "vgaroms/vga.bin", "genroms/linuxboot.bin". */
  readonly roms?: Readonly<Record<string, Uint8Array>>;
}

/** Int 15h E820h's entries, 20 bytes each. */
export function e820Bytes(entries: PcItems['e820']): Uint8Array {
  const bytes = new Uint8Array(entries.length * 20);
  const view = new DataView(bytes.buffer);
  for (const [i, { address, size, type }] of entries.entries()) {
    view.setBigUint64(i * 20, BigInt(address), true);
    view.setBigUint64(i * 20 + 8, BigInt(size), true);
    view.setUint32(i * 20 + 16, type, true);
  }
  return bytes;
}

export function setPcItems(fwCfg: FwCfg, items: PcItems): void {
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
  for (const [name, bytes] of Object.entries(items.files ?? {})) fwCfg.setFile(name, bytes);
  for (const [name, bytes] of Object.entries(items.roms ?? {})) fwCfg.setFile(name, bytes);
}

export interface KernelItems {
  /** Real-mode setup code and where it goes. */
  readonly setup: { readonly address: number; readonly bytes: Uint8Array };
  readonly kernel: { readonly address: number; readonly bytes: Uint8Array };
  readonly commandLine: { readonly address: number; readonly bytes: Uint8Array };
  readonly initrd: { readonly address: number; readonly bytes: Uint8Array } | null;
}

/** A Linux image for an option ROM to fetch and enter at its 16-bit entry. */
export function setKernelItems(fwCfg: FwCfg, items: KernelItems): void {
  const { setup, kernel, commandLine, initrd } = items;
  fwCfg.setNumber(FwCfgItem.SETUP_ADDRESS, setup.address, 4);
  fwCfg.setNumber(FwCfgItem.SETUP_SIZE, setup.bytes.length, 4);
  fwCfg.setItem(FwCfgItem.SETUP_DATA, setup.bytes);
  fwCfg.setNumber(FwCfgItem.KERNEL_ADDRESS, kernel.address, 4);
  fwCfg.setNumber(FwCfgItem.KERNEL_ENTRY, kernel.address, 4);
  fwCfg.setNumber(FwCfgItem.KERNEL_SIZE, kernel.bytes.length, 4);
  fwCfg.setItem(FwCfgItem.KERNEL_DATA, kernel.bytes);
  fwCfg.setNumber(FwCfgItem.COMMAND_LINE_ADDRESS, commandLine.address, 4);
  fwCfg.setNumber(FwCfgItem.COMMAND_LINE_SIZE, commandLine.bytes.length, 4);
  fwCfg.setItem(FwCfgItem.COMMAND_LINE_DATA, commandLine.bytes);
  fwCfg.setNumber(FwCfgItem.INITRD_ADDRESS, initrd?.address ?? 0, 4);
  fwCfg.setNumber(FwCfgItem.INITRD_SIZE, initrd?.bytes.length ?? 0, 4);
  fwCfg.setItem(FwCfgItem.INITRD_DATA, initrd?.bytes ?? new Uint8Array(0));
}
