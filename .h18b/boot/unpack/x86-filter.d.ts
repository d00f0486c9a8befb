/**
 * The x86 branch filter of .xz ("BCJ"): packers replace the relative targets of calls and jumps (E8, E9) by absolute
 * ones, which repeat and so pack better. This turns them back, in place.
 *
 * A candidate is an opcode whose target's top byte is 00 or FF (a near target). Bytes of a target may look like
 * opcodes: candidates closely behind an opcode that was left alone follow rules of their own, which the packer and we
 * have to share. `near` has bit n set where the byte n + 1 back was such an opcode.
 */
export declare function undoX86Filter(bytes: Uint8Array): void;
