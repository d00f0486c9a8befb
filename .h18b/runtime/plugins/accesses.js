import * as iced from 'iced-x86';
import { registerInfo } from '../../translator/decode/decode.js';
let factory;
/**
 * What an instruction accesses, loads before stores, as far as its address follows from general registers: not the
 * elements of gathers.
 */
export function accessesOf(i, mode) {
    const { Read, CondRead, Write, CondWrite, ReadWrite, ReadCondWrite } = iced.OpAccess;
    factory ??= new iced.InstructionInfoFactory();
    const info = factory.info(i);
    const loads = [];
    const stores = [];
    for (const used of info.usedMemory()) {
        const { access } = used;
        const index = registerInfo(used.index);
        if (!index.isVector) {
            const memory = boundOf(used, mode);
            // Of a repeated instruction iced knows no size; an element is meant.
            const bytes = iced.MemorySizeExt.size(used.memorySize) || iced.MemorySizeExt.size(i.memorySize);
            if (access === Read || access === CondRead || access === ReadWrite || access === ReadCondWrite)
                loads.push({ store: false, bytes, memory });
            if (access === Write || access === CondWrite || access === ReadWrite || access === ReadCondWrite)
                stores.push({ store: true, bytes, memory });
        }
        used.free();
    }
    info.free();
    return [...loads, ...stores];
}
function boundOf(used, mode) {
    const base = registerInfo(used.base);
    const index = registerInfo(used.index);
    const { FS, GS, ES, CS, SS, DS } = iced.Register;
    const order = [ES, CS, SS, DS, FS, GS];
    const segment = order.indexOf(used.segment);
    const addressBits = base.number >= 0 ? base.bits : index.number >= 0 ? index.bits : mode.word;
    return {
        base: base.number,
        index: index.number,
        scale: index.number < 0 ? 0 : Math.log2(used.scale),
        disp: BigInt.asIntN(64, BigInt.asIntN(addressBits, used.displacement)),
        seg: segment >= 4 || !mode.flat ? segment : -1,
        addressBits,
    };
}
