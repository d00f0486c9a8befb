/** 256 bits, one for each interrupt vector: IRR, ISR and TMR of a local APIC. */
export class VectorSet {
  readonly words = new Uint32Array(8);

  has(vector: number): boolean {
    return ((this.words[vector >> 5]! >>> (vector & 31)) & 1) !== 0;
  }
  set(vector: number, on: boolean): void {
    const bit = 1 << (vector & 31);
    if (on) this.words[vector >> 5]! |= bit;
    else this.words[vector >> 5]! &= ~bit;
  }
  /** The highest vector in the set, or -1. */
  highest(): number {
    for (let i = 7; i >= 0; i--) {
      const word = this.words[i]!;
      if (word !== 0) return i * 32 + 31 - Math.clz32(word);
    }
    return -1;
  }
  clear(): void {
    this.words.fill(0);
  }
}
