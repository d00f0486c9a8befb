/** Where loaders put what is theirs, below 640 KiB. Firmware's own areas (0 to 500h, from 9FC00h) stay free. */
export declare const GDT_ADDRESS = 1280;
/** Linux's boot_params, PVH's start info, multiboot's information: one page or a little more. */
export declare const INFO_ADDRESS = 28672;
export declare const PAGE_TABLES_ADDRESS = 36864;
/** Top of a small stack for those who are handed one. */
export declare const STACK_TOP = 126976;
export declare const COMMAND_LINE_ADDRESS = 131072;
/** Module lists and module command lines. */
export declare const LISTS_ADDRESS = 196608;
/** Real-mode part of a Linux image, its command line behind its heap. */
export declare const REAL_MODE_ADDRESS = 65536;
/** Offset from its start. */
export declare const REAL_MODE_HEAP_END = 57344;
/** The same of an image that loads below 1 MiB (zImage), and where its code goes. */
export declare const OLD_REAL_MODE_ADDRESS = 589824;
export declare const OLD_CODE_ADDRESS = 65536;
export declare const BOOT_SECTOR_ADDRESS = 31744;
export declare const MIB = 1048576;
export declare const GIB = 1073741824;
/** Where the small BIOS finds the display's font: 256 characters of 16 bytes. */
export declare const BIOS_FONT_ADDRESS = 1011712;
