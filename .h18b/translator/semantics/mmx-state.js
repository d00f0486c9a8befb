import * as S from '../state.js';
/*
 * MMX: SDM vol. 1, chapter 9. The registers are the significands of the x87 registers. What the instructions compute is
 * defined with their SSE namesakes (`sse-*.ts`); what each of them does to the x87 state besides is here.
 */
const MATH_FAULT = 16;
/** #MF for an exception that an x87 instruction left pending. */
export function waitForX87(l) {
    l.faultIf(l.band(l.state(S.FSW, 32), 0x80), MATH_FAULT);
}
/** TOP becomes 0, and all registers count as in use. */
export function useMmx(l) {
    l.setState(S.X87_TOP, l.const(32, 0));
    l.setState(S.X87_EMPTY, l.const(32, 0));
}
/** Frames an instruction that has an MMX register operand. */
export function onMmxRegisters(l, instruction) {
    waitForX87(l);
    instruction();
    useMmx(l);
}
