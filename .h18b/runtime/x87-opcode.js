import * as S from '../translator/state.js';
const PREFIXES = new Set([0x26, 0x2e, 0x36, 0x3e, 0x64, 0x65, 0x66, 0x67, 0xf0, 0xf2, 0xf3]);
/**
 * Brings FOP up to date: the opcode of the instruction at FIP, the low three bits of its first byte and all of its
 * second. Nobody records it, as nobody asks for it but fnstenv and its kin, and the code still has it.
 */
export function findX87Opcode(cpu, code) {
    const fip = cpu.u64[S.FIP >> 3];
    if (fip === cpu.u64[S.LOADED_FIP >> 3])
        return;
    cpu.u32[S.FOP >> 2] = 0;
    const at = Number(cpu.bits === 64 ? BigInt.asIntN(64, fip) : fip);
    for (let n = 0; n < 14; n++) {
        const byte = code(at + n, 1)?.[0];
        if (byte === undefined)
            return;
        if (PREFIXES.has(byte) || (cpu.bits === 64 && byte >> 4 === 4))
            continue;
        if (byte >> 3 === 0xd8 >> 3)
            cpu.u32[S.FOP >> 2] = ((byte & 7) << 8) | (code(at + n + 1, 1)?.[0] ?? 0);
        return;
    }
}
