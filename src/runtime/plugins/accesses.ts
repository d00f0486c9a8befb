import * as iced from 'iced-x86';
import { registerInfo } from '../../translator/decode/decode.js';
import type { CodeMode } from '../../translator/decode/mode.js';
import type { BoundMemory } from '../../translator/ir/operand.js';
import type { AccessKind } from './api.js';

/** An access of an instruction, and where it goes. */
export interface Access extends AccessKind {
  readonly memory: BoundMemory;
}

let factory: iced.InstructionInfoFactory | undefined;

/**
 * What an instruction accesses, loads before stores, as far as its address follows from general registers: not the
 * elements of gathers.
 */
export function accessesOf(i: iced.Instruction, mode: CodeMode): Access[] {
  const { Read, CondRead, Write, CondWrite, ReadWrite, ReadCondWrite } = iced.OpAccess;
  factory ??= new iced.InstructionInfoFactory();
  const info = factory.info(i);
  const loads: Access[] = [];
  const stores: Access[] = [];
  for (const used of info.usedMemory() as iced.UsedMemory[]) {
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

function boundOf(used: iced.UsedMemory, mode: CodeMode): BoundMemory {
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
