import * as iced from 'iced-x86';
/**
 * Which encodings a processor model has: all whose groups (iced's CPUID features) it has. Named by the list of its
 * groups, separated by spaces, which travels with a block to the translator's thread.
 */
class InstructionSet {
    /** By code: 1 there, 2 not, 0 not looked at yet. */
    known = new Uint8Array(8192);
    /** Prefixes that older processors ignore: TZCNT is BSF to them, LZCNT BSR. */
    decoderOptions;
    groups;
    constructor(list) {
        const names = list.split(' ');
        this.groups = new Set(names.map((name) => {
            const group = iced.CpuidFeature[name];
            if (group === undefined)
                throw new Error(`no group of instructions is called ${name}`);
            return group;
        }));
        const D = iced.DecoderOptions;
        this.decoderOptions =
            (names.includes('BMI1') ? 0 : D.NoMPFX_0FBC) |
                (names.includes('LZCNT') ? 0 : D.NoMPFX_0FBD) |
                (names.includes('WBNOINVD') ? 0 : D.NoWbnoinvd);
    }
    has(i) {
        const { code } = i;
        let known = this.known[code];
        if (known === 0) {
            known = [...i.cpuidFeatures()].every((f) => this.groups.has(f)) ? 1 : 2;
            this.known[code] = known;
        }
        return known === 1;
    }
}
const sets = new Map();
/** Null: everything that is decoded. */
export function instructionSet(list) {
    if (!list)
        return null;
    let found = sets.get(list);
    if (!found) {
        found = new InstructionSet(list);
        sets.set(list, found);
    }
    return found;
}
