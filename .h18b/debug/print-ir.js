/** IR as text, one line a node, as in docs/life-of-an-instruction.md. */
const GPR = ['ax', 'cx', 'dx', 'bx', 'sp', 'bp', 'si', 'di'];
export function printIr(block) {
    const numbers = new Map(block.ops.map((n, i) => [n, i]));
    const value = (n) => `%${numbers.get(n) ?? '?'}`;
    const insns = [];
    let insn = 0;
    const lines = block.ops.map((n) => {
        if (n.op === 'insn')
            insn = n.imm;
        insns.push(insn);
        return `${value(n)} = ${[n.op, typeText(n), immText(n), ...n.args.map(value)].filter((t) => t !== '').join(' ')}${noteText(n, value)}`;
    });
    return { lines, insns, terminal: terminalText(block, value) };
}
/** The type, where the operation's name does not begin with it. */
function typeText(n) {
    return n.type === 'none' || n.op.startsWith(n.type) ? '' : n.type;
}
function immText(n) {
    const { imm } = n;
    switch (n.op) {
        case 'gpr.get':
            return registerName(n.imm, n.bits);
        case 'gpr.set':
            return registerName(n.imm, n.args[0]?.bits ?? 0);
        case 'xmm.get':
        case 'xmm.set':
            return `${n.imm.high ? 'upper ymm' : 'xmm'}${n.imm.reg}`;
        case 'load':
        case 'load.if':
        case 'store':
            return `${n.imm.bits}${n.imm.write && n.op === 'load' ? ' for write' : ''}`;
        case 'flags':
            return `${n.imm.kind} ${n.imm.bits}`;
        case 'bulk':
            return `${n.imm.kind} ${n.imm.bytes}`;
        case 'x87.slow':
            return `${n.imm.out.join(' ')} ${n.imm.helper}`;
    }
    if (imm === undefined)
        return '';
    if (typeof imm === 'string')
        return imm;
    if (typeof imm === 'bigint')
        return imm < 4096n && imm > -4096n ? String(imm) : hex(imm);
    if (typeof imm === 'number')
        return n.op.startsWith('state.') ? hex(imm) : Object.is(imm, -0) ? '-0' : String(imm);
    return JSON.stringify(imm);
}
export function hex(v) {
    return v < 0 ? `-0x${(-v).toString(16)}` : `0x${v.toString(16)}`;
}
function registerName({ reg, high }, bits) {
    const name = GPR[reg];
    if (high)
        return `${'acdb'[reg]}h`;
    if (name === undefined)
        return `r${reg}${bits === 8 ? 'b' : bits === 16 ? 'w' : bits === 32 ? 'd' : ''}`;
    if (bits === 8)
        return reg < 4 ? `${name[0]}l` : `${name}l`;
    return bits === 16 ? name : `${bits === 32 ? 'e' : 'r'}${name}`;
}
/** What passes have found out about a node. */
function noteText(n, value) {
    const { note } = n;
    if (!note)
        return '';
    const texts = [];
    if (note.live !== undefined)
        texts.push(note.live ? `live: ${note.live}` : 'none is live');
    if (note.record)
        texts.push(`record ${note.record}`);
    else if (note.record === 0)
        texts.push('no record');
    if (note.normal)
        texts.push(`operands not denormal: ${['', 'first', 'second', 'both'][note.normal]}`);
    const g = note.group;
    if (g) {
        const role = g.leader === n ? `checks ${g.members} accesses` : `checked with ${value(g.leader)}`;
        texts.push(`${role}: ${value(g.base)}${g.min < 0 ? '' : '+'}${g.min}..${g.max}`);
    }
    if (note.slot)
        texts.push('keeps its page');
    if (note.walk)
        texts.push(`no check: stream of ${streamText(note.walk.stream)}, +${note.walk.offset}`);
    return texts.length > 0 ? `  ; ${texts.join('; ')}` : '';
}
function streamText({ terms, low, step, bytes, write }) {
    const sum = terms.map(([t, k]) => (k === 1n ? t : `${k}*${t}`));
    return `${bytes} bytes at ${[...sum, low].join('+')}, step ${step}${write ? ', written' : ''}`;
}
function terminalText(block, value) {
    const t = block.terminal;
    const to = (target) => (target.kind === 'known' ? hex(target.rip) : 'open');
    const next = hex(block.nextRip);
    switch (t.kind) {
        case 'next':
            return `next ${next}`;
        case 'jump':
            return `jump ${to(t.target)}`;
        case 'branch':
            return `branch on ${value(t.cond)} to ${to(t.target)}, else ${next}`;
        case 'call':
            return `call ${to(t.target)}, returns to ${next}`;
        case 'indirect':
            return `indirect ${t.hint} to ${value(t.target)}`;
        case 'repeat':
            return `repeat if ${value(t.cond)}, else ${next}`;
        case 'syscall':
            return `syscall, then ${next}`;
        case 'callout':
            return `callout ${t.name}`;
        case 'fault':
            return `fault ${t.vector}`;
    }
}
