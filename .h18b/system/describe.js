import * as S from '../translator/state.js';
const NAMES = ['RAX', 'RCX', 'RDX', 'RBX', 'RSP', 'RBP', 'RSI', 'RDI'];
const SEGMENTS = ['ES', 'CS', 'SS', 'DS', 'FS', 'GS'];
const CS = 1;
const hex = (v, digits) => BigInt(v).toString(16).padStart(digits, '0');
/** Where a processor has stopped that nothing wakes: one line. */
export function describeHalt(p) {
    const rip = hex(p.cpu.u64[S.RIP >> 3], 16);
    const cs = hex(p.segment(CS).selector, 4);
    return `halted for good at RIP ${rip} (CS ${cs}): interrupts are off, and nothing that could wake the processor is pending`;
}
/** The processor's state as text, for messages. */
export function describeProcessor(p) {
    const { cpu } = p;
    const lines = [];
    const registers = Array.from({ length: 16 }, (_, r) => `${(NAMES[r] ?? `R${r}`).padEnd(3)} ${hex(cpu.big(r), 16)}`);
    for (let i = 0; i < 16; i += 4)
        lines.push(registers.slice(i, i + 4).join('  '));
    lines.push(`RIP ${hex(cpu.u64[S.RIP >> 3], 16)}  RFLAGS ${hex(cpu.eflags(), 8)}  CPL ${p.cpl}`);
    for (let s = 0; s < 6; s++) {
        const v = p.segment(s);
        lines.push(`${SEGMENTS[s]}  ${hex(v.selector, 4)}  base ${hex(BigInt.asUintN(64, BigInt(v.base)), 16)}  limit ${hex(v.limit, 8)}  attributes ${hex(v.attr, 4)}`);
    }
    const control = [
        ['CR0', S.CR0],
        ['CR2', S.CR2],
        ['CR3', S.CR3],
        ['CR4', S.CR4],
        ['EFER', S.EFER],
    ];
    lines.push(control.map(([name, at]) => `${name} ${hex(cpu.u64[at >> 3], 8)}`).join('  '));
    lines.push(`GDTR ${hex(BigInt.asUintN(64, BigInt(p.gdtr.base)), 16)} ${hex(p.gdtr.limit, 4)}  IDTR ${hex(BigInt.asUintN(64, BigInt(p.idtr.base)), 16)} ${hex(p.idtr.limit, 4)}`);
    return lines.join('\n');
}
