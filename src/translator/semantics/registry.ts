import type { Builder } from '../ir/builder.js';
import type { Operand } from '../ir/operand.js';
import { onMmxRegisters } from './mmx-state.js';

/** An instruction's meaning, written against the builder; operands in the manual's order. */
export type Definition = (l: Builder, ...operands: Operand[]) => void;

const definitions = new Map<string, Definition>();

/** Binds one meaning to one or more of iced's mnemonics (lower case). */
export function define(mnemonics: string | readonly string[], definition: Definition): void {
  const meaning: Definition = (l, ...operands) => {
    if (operands.some((o) => o.kind === 'mm')) onMmxRegisters(l, () => definition(l, ...operands));
    else definition(l, ...operands);
  };
  for (const m of typeof mnemonics === 'string' ? [mnemonics] : mnemonics) {
    if (definitions.has(m)) throw new Error(`${m} is defined twice`);
    definitions.set(m, meaning);
  }
}

export function definitionOf(mnemonic: string): Definition | undefined {
  return definitions.get(mnemonic);
}

export function definedMnemonics(): string[] {
  return [...definitions.keys()];
}
