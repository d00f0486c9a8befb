export declare const mremap: import("../abi/call.js").SystemCall;
/** remap_file_pages(2), as Linux has it since 4.0: a new mapping in place of the old one. */
export declare const remap_file_pages: import("../abi/call.js").SystemCall;
