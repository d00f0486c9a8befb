import type { BootImage } from '../boot/boot-image.js';
import { BIOS_FONT_ADDRESS } from '../boot/low-memory.js';
import type { AcpiTables } from '../devices/acpi/acpi-tables.js';
import { IO_APIC_VERSION } from '../devices/ioapic.js';
import { LAPIC_VERSION } from '../devices/lapic-registers.js';
import { type MpOptions, mpTables } from '../devices/mp-tables.js';
import type { Pc } from '../devices/pc.js';
import { ADDRESS } from '../devices/pc-layout.js';
import type { PcPci } from '../devices/pci/pc-pci.js';
import { type SmbiosOptions, smbiosTables } from '../devices/smbios.js';
import { builtInFont } from '../devices/vga/font.js';
import type { Vga } from '../devices/vga/vga.js';
import type { Msrs } from '../runtime/system/msrs.js';
import type { Processor } from '../runtime/system/processor.js';
import { machineCpuid } from './machine-cpuid.js';
import type { Ram } from './ram.js';
import { setMemoryTypes, startAt } from './start.js';

/** Where a machine without firmware has its ACPI tables: in the area that kernels search. */
export const ACPI_ADDRESS = 0xf0000;
export const PROCESSORS = 1;

interface Hardware {
  readonly ram: Ram;
  readonly vga: Vga;
  readonly pci: PcPci;
  readonly pc: Pc;
  readonly processor: Processor;
}

/** Memory, devices and processor as they are when the image that is booted begins. */
export function powerOn({ ram, vga, pci, pc, processor }: Hardware, msrs: Msrs, tables: AcpiTables, image: BootImage) {
  ram.load(image.pieces);
  for (const rom of image.roms) ram.mapRom(rom);
  // Firmware does this itself.
  if (!image.firmware) {
    vga.setTextMode();
    // The small BIOS takes it from there.
    ram.mapRom({ address: BIOS_FONT_ADDRESS, bytes: builtInFont() });
    pci.assignResources();
    const acpi = tables.placedAt(ACPI_ADDRESS);
    ram.view(ACPI_ADDRESS, acpi.length)?.set(acpi);
    const mpAddress = ACPI_ADDRESS + Math.ceil(acpi.length / 16) * 16;
    const mp = mpTables(mpAddress, mpOptions(processor, pci));
    ram.view(mpAddress, mp.length)?.set(mp);
    const smbiosAddress = mpAddress + Math.ceil(mp.length / 16) * 16;
    const smbios = smbiosTables(smbiosAddress, smbiosOptions(processor, ram.sizeBytes));
    ram.view(smbiosAddress, smbios.length)?.set(smbios);
  }
  for (const [port, byte] of image.ports ?? []) pc.bus.writePort(port, 1, byte);
  startAt(processor, image.cpu);
  if (!image.firmware && processor.cpu.model?.has('mtrr')) setMemoryTypes(msrs, ADDRESS.lowRamEnd);
}

function smbiosOptions({ cpu }: Processor, ramBytes: number): SmbiosOptions {
  const [signature, , , features] = machineCpuid(cpu, () => true)(1, 0);
  return {
    ramBytes,
    lowRamEnd: ADDRESS.lowRamEnd,
    processors: PROCESSORS,
    signature: signature >>> 0,
    features: features >>> 0,
    longMode: cpu.model?.has('lm') !== false,
  };
}

/** What kernels without ACPI read of the machine. */
function mpOptions({ cpu }: Processor, pci: PcPci): MpOptions {
  const [signature, , , features] = machineCpuid(cpu, () => true)(1, 0);
  return {
    processors: PROCESSORS,
    signature: signature >>> 0,
    features: features >>> 0,
    lapicVersion: LAPIC_VERSION & 0xff,
    ioApicVersion: IO_APIC_VERSION & 0xff,
    pirqOf: pci.acpi.pirqOf,
  };
}
