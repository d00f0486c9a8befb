import { AC, ID, IF, IOPL, NT, RF, TF, VIF, VIP } from '../cpu-state.js';
/** The arithmetic flags and DF. */
const ALWAYS = 0xcd5;
/**
 * EFLAGS after POPF or IRET has taken `image`, of `bits` bits, from the stack: what may change depends on the privilege
 * that the instruction began with. SDM vol. 2B, "POPF", and vol. 2A, "IRET".
 */
export function loadedFlags(old, image, bits, cpl, iopl, protectedMode) {
    let changes = ALWAYS | TF | NT;
    if (bits > 16)
        changes |= RF | AC | ID;
    if (cpl <= iopl)
        changes |= IF;
    if (cpl === 0)
        changes |= IOPL;
    if (cpl === 0 && protectedMode && bits > 16)
        changes |= VIF | VIP;
    return (old & ~changes) | (image & changes);
}
