import type { Builder } from '../ir/builder.js';
import type { Operand } from '../ir/operand.js';

/** An instruction's meaning, written against the builder; operands in the manual's order. */
export type Definition = (l: Builder, ...operands: Operand[]) => void;

const definitions = new Map<string, Definition>();

/** Binds one meaning to one or more of iced's mnemonics (lower case). */
export function define(mnemonics: string | readonly string[], definition: Definition): void {
  for (const m of typeof mnemonics === 'string' ? [mnemonics] : mnemonics) {
    if (definitions.has(m)) throw new Error(`${m} is defined twice`);
    definitions.set(m, definition);
  }
}

export function definitionOf(mnemonic: string): Definition | undefined {
  return definitions.get(mnemonic);
}

export function definedMnemonics(): string[] {
  return [...definitions.keys()];
}
