import { MSR } from '../runtime/system/control-registers.js';
import * as S from '../translator/state.js';
const segment = (s) => ({ selector: s.selector, base: s.base, limit: s.limit, attr: s.access });
/** Puts the processor into the state that a loader wants, after a reset. */
export function startAt(p, start) {
    p.reset();
    const { cpu } = p;
    cpu.setNumber(S.CR0, start.cr0);
    cpu.setNumber(S.CR3, start.cr3);
    cpu.setNumber(S.CR4, start.cr4);
    cpu.setNumber(S.EFER, start.efer);
    const { segments } = start;
    p.setSegment(S.ES, segment(segments.es));
    p.setSegment(S.CS, segment(segments.cs));
    p.setSegment(S.SS, segment(segments.ss));
    p.setSegment(S.DS, segment(segments.ds));
    p.setSegment(S.FS, segment(segments.fs));
    p.setSegment(S.GS, segment(segments.gs));
    p.ldtr = segment(segments.ldtr);
    p.tr = segment(segments.tr);
    p.gdtr = { ...start.gdtr };
    p.idtr = { ...start.idtr };
    const { registers: r } = start;
    const general = [
        [S.RAX, r.rax],
        [S.RBX, r.rbx],
        [S.RCX, r.rcx],
        [S.RDX, r.rdx],
        [S.RSI, r.rsi],
        [S.RDI, r.rdi],
        [S.RSP, r.rsp],
        [S.RBP, r.rbp],
    ];
    for (const [n, value] of general)
        cpu.setNumber(S.GPR + 8 * n, value ?? 0);
    cpu.rip = start.rip;
    cpu.setEflags(start.rflags);
    p.protectionChanged();
    p.pagingChanged(false);
    p.modeChanged();
}
/**
 * As firmware leaves the memory types: write-back, but for the display's window and what lies between `deviceBase` and
 * 4 GiB. SDM vol. 3A, 12.11.
 */
export function setMemoryTypes(msrs, deviceBase) {
    const allWriteBack = 0x0606060606060606n;
    for (const fixed of [0x250, 0x258, 0x268, 0x269, 0x26a, 0x26b, 0x26c, 0x26d, 0x26e, 0x26f])
        msrs.write(fixed, allWriteBack);
    msrs.write(0x259, 0n);
    msrs.write(0x200, BigInt(deviceBase));
    msrs.write(0x201, 0xffff00000000n | BigInt(deviceBase) | 0x800n);
    msrs.write(MSR.MTRR_DEF_TYPE, 0xc06n);
}
