const GENERAL = ['ax', 'cx', 'dx', 'bx', 'sp', 'bp', 'si', 'di'];
/** Scratch places before these are for addresses. */
const FIRST = 16;
/** Registers by the names that plug-ins give them: rax to r15 (eax to edi in 32-bit code), xmm0 to xmm15, rflags. */
export class Registers {
    cpu;
    area;
    constructor(cpu, area) {
        this.cpu = cpu;
        this.area = area;
    }
    reader(names, word, maker) {
        const place = (n) => this.area.scratch + 16 * (FIRST + n);
        const probes = names.map((name, n) => probeOf(name, word, maker, place(n)));
        return {
            names,
            probes,
            read: () => Object.fromEntries(names.map((name, n) => [
                name,
                name.startsWith('xmm') ? this.cpu.u8.slice(place(n), place(n) + 16) : this.area.u64[place(n) >>> 3],
            ])),
        };
    }
}
function probeOf(name, word, maker, at) {
    if (/^[re]?flags$/.test(name))
        return maker.flags(at);
    const vector = /^xmm(\d+)$/.exec(name);
    if (vector && Number(vector[1]) < (word === 64 ? 16 : 8))
        return maker.vector(Number(vector[1]), at);
    const numbered = /^r(\d+)$/.exec(name);
    const general = numbered ? Number(numbered[1]) : GENERAL.indexOf(name.slice(1));
    const isKnown = numbered ? general >= 8 && general < 16 && word === 64 : general >= 0 && /^[re]/.test(name);
    if (!isKnown)
        throw new Error(`there is no register ${name} in ${word}-bit code`);
    return maker.register(general, at);
}
