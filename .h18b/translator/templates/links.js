/**
 * What a unit's code takes from memory where it would otherwise hold constants of its process: addresses of the
 * program, which depend on where its file is mapped, and of descriptors and records. So the same bytes fit wherever
 * that code is found again, and V8's machine code for them can be kept (`runtime/cache`). The descriptors of the unit's
 * blocks lead to its table (`D_LINKS`).
 */
/** u64: the address that the unit's addresses are relative to; u32: the unit's index in the function table. */
export const LINK_BASE = 0;
export const LINK_INDEX = 8;
/** Two words a block: its descriptor, and its first record; then a word for each descriptor outside of the unit. */
const LINK_BLOCKS = 16;
/** The links of a unit that is being made: which descriptors it leads to. */
export class Links {
    base;
    blocks;
    /** Descriptors of blocks outside of the unit, in the order of their words. */
    outside = [];
    /** False: its code holds an address that is right where the file is mapped now, and nowhere else. */
    movable = true;
    offsets = new Map();
    constructor(base, blocks) {
        this.base = base;
        this.blocks = blocks;
        blocks.forEach((b, n) => {
            this.offsets.set(b.descriptor, LINK_BLOCKS + 8 * n);
        });
    }
    /** Offset of the word that holds a descriptor. */
    descriptor(descriptor) {
        let at = this.offsets.get(descriptor);
        if (at === undefined) {
            at = outsideAt(this.blocks.length, this.outside.push(descriptor) - 1);
            this.offsets.set(descriptor, at);
        }
        return at;
    }
    /** Offset of the word that holds the address of a block's first record. */
    body(block) {
        return LINK_BLOCKS + 8 * block + 4;
    }
}
function outsideAt(blocks, n) {
    return LINK_BLOCKS + 8 * blocks + 4 * n;
}
/** Bytes of a table. */
export function linkBytes(blocks, outside) {
    return outsideAt(blocks, outside);
}
/** Fills the table at `at`, and lets the unit's descriptors lead to it. */
export function writeLinks(memory, at, base, index, blocks, outside) {
    const { u32 } = memory;
    memory.setNumber(at + LINK_BASE, base);
    u32[(at + LINK_INDEX) >> 2] = index;
    blocks.forEach((b, n) => {
        u32[(at + LINK_BLOCKS + 8 * n) >> 2] = b.descriptor;
        u32[(at + LINK_BLOCKS + 8 * n + 4) >> 2] = b.body;
    });
    outside.forEach((d, n) => {
        u32[(at + outsideAt(blocks.length, n)) >> 2] = d;
    });
}
