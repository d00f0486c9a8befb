/** Where loaders put what is theirs, below 640 KiB. Firmware's own areas (0 to 500h, from 9FC00h) stay free. */
export const GDT_ADDRESS = 0x500;
/** Linux's boot_params, PVH's start info, multiboot's information: one page or a little more. */
export const INFO_ADDRESS = 0x7000;
export const PAGE_TABLES_ADDRESS = 0x9000;
/** Top of a small stack for those who are handed one. */
export const STACK_TOP = 0x1f000;
export const COMMAND_LINE_ADDRESS = 0x20000;
/** Module lists and module command lines. */
export const LISTS_ADDRESS = 0x30000;
/** Real-mode part of a Linux image, its command line behind its heap. */
export const REAL_MODE_ADDRESS = 0x10000;
/** Offset from its start. */
export const REAL_MODE_HEAP_END = 0xe000;
/** The same of an image that loads below 1 MiB (zImage), and where its code goes. */
export const OLD_REAL_MODE_ADDRESS = 0x90000;
export const OLD_CODE_ADDRESS = 0x10000;
export const BOOT_SECTOR_ADDRESS = 0x7c00;
export const MIB = 0x10_0000;
export const GIB = 0x4000_0000;
/** Where the small BIOS finds the display's font: 256 characters of 16 bytes. */
export const BIOS_FONT_ADDRESS = 0xf7000;
