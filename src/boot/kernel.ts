/** What a file is that is to be booted, and the loader for it. */
import { BootError } from './boot-error.js';
import type { BootImage, BootOptions } from './boot-image.js';
import { isElf } from './elf-image.js';
import { loadElfKernel, loadLinuxImage } from './linux.js';
import { isLinuxImage } from './linux-header.js';
import { findMultibootHeader, loadMultiboot } from './multiboot.js';
import { findMultiboot2Header, loadMultiboot2 } from './multiboot2.js';
import { isBootSector, loadBootSector } from './raw.js';

export type KernelKind = 'linux' | 'multiboot' | 'multiboot2' | 'elf' | 'boot-sector';

/** What a file is, or null. A Linux image begins with a boot sector, a multiboot image often is an ELF file. */
export function probeKernel(bytes: Uint8Array): KernelKind | null {
  if (isLinuxImage(bytes)) return 'linux';
  if (findMultibootHeader(bytes) >= 0) return 'multiboot';
  if (findMultiboot2Header(bytes) >= 0) return 'multiboot2';
  if (isElf(bytes)) return 'elf';
  if (isBootSector(bytes)) return 'boot-sector';
  return null;
}

/** Loads a kernel of any known kind; throws BootError. */
export function loadKernel(bytes: Uint8Array, options: BootOptions): BootImage {
  const kind = probeKernel(bytes);
  switch (kind) {
    case 'linux':
      return loadLinuxImage(bytes, options);
    case 'multiboot':
      return loadMultiboot(bytes, options);
    case 'multiboot2':
      return loadMultiboot2(bytes, options);
    case 'elf':
      return loadElfKernel(bytes, options);
    case 'boot-sector':
      return loadBootSector(bytes, options);
    case null:
      throw new BootError(
        bytes.length === 0 ? 'is empty' : 'is neither a Linux image, a multiboot or ELF kernel, nor a boot sector',
      );
    default:
      return kind satisfies never;
  }
}
