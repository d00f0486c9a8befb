import { decode } from '@jridgewell/sourcemap-codec';
import type { Expr, Module } from './wasm.js';

/**
 * Branch hints: which arm of an `if` is the rare one. V8 keeps registers over a call in a rare arm without saving them
 * on the common way, and lays the arm out of line. (WebAssembly branch hinting proposal: custom section
 * `metadata.code.branch_hint`.)
 *
 * binaryen has no call to set one. But it writes a source map, which says at which byte each marked instruction came to
 * stand; the column number carries the hint.
 */
export class BranchHints {
  private readonly marked: { condition: Expr; likely: boolean }[] = [];

  /** The `if` is rarely taken. */
  unlikely(condition: Expr): Expr {
    this.marked.push({ condition, likely: false });
    return condition;
  }
  /** The `if` is nearly always taken. */
  likely(condition: Expr): Expr {
    this.marked.push({ condition, likely: true });
    return condition;
  }

  /** Marks the expressions, which are now `func`'s. */
  apply(m: Module, func: number): void {
    // binaryen leaves out a location that equals the one before: the line number makes each a new one.
    this.marked.forEach(({ condition, likely }, i) => {
      m.setDebugLocation(func, condition, 0, i + 2, likely ? 1 : 0);
    });
  }
}

interface Hint {
  /** Offset in the module, bytes. */
  at: number;
  likely: boolean;
}

/** The module with the hints that its source map carries. */
export function withBranchHints(wasm: Uint8Array, sourceMap: string): Uint8Array {
  const hints = decodeMappings((JSON.parse(sourceMap) as { mappings: string }).mappings);
  if (hints.length === 0) return wasm;
  let at = 8;
  let imports = 0;
  while (at < wasm.length) {
    const section = at;
    const id = wasm[at]!;
    const size = leb(wasm, at + 1);
    if (id === 2) imports = countImportedFunctions(wasm, size.next);
    if (id === 10) {
      const custom = hintSection(wasm, size.next, imports, hints);
      const out = new Uint8Array(wasm.length + custom.length);
      out.set(wasm.subarray(0, section));
      out.set(custom, section);
      out.set(wasm.subarray(section), section + custom.length);
      return out;
    }
    at = size.next + size.value;
  }
  return wasm;
}

/** Functions among the imports of an import section whose contents start at `at`. */
function countImportedFunctions(wasm: Uint8Array, at: number): number {
  const skipName = (p: number) => {
    const n = leb(wasm, p);
    return n.next + n.value;
  };
  const skipLimits = (p: number) => {
    const flags = wasm[p]!;
    let next = leb(wasm, p + 1).next;
    if (flags & 1) next = leb(wasm, next).next;
    return next;
  };
  const count = leb(wasm, at);
  let p = count.next;
  let functions = 0;
  for (let i = 0; i < count.value; i++) {
    p = skipName(skipName(p));
    const kind = wasm[p++]!;
    if (kind === 0) {
      functions++;
      p = leb(wasm, p).next;
    } else if (kind === 1) p = skipLimits(p + 1);
    else if (kind === 2) p = skipLimits(p);
    else if (kind === 3) p += 2;
    else throw new Error(`import of kind ${kind} in a translated module`);
  }
  return functions;
}

/** The custom section for the code section whose contents start at `at`. */
function hintSection(wasm: Uint8Array, at: number, imports: number, hints: readonly Hint[]): Uint8Array {
  const functions: number[] = [];
  let hinted = 0;
  let next = 0;
  const count = leb(wasm, at);
  let p = count.next;
  for (let i = 0; i < count.value; i++) {
    const body = leb(wasm, p);
    const end = body.next + body.value;
    const own: number[] = [];
    let n = 0;
    for (; next < hints.length && hints[next]!.at < end; next++, n++) {
      pushLeb(own, hints[next]!.at - body.next);
      own.push(1, hints[next]!.likely ? 1 : 0);
    }
    if (n > 0) {
      hinted++;
      pushLeb(functions, imports + i);
      pushLeb(functions, n);
      for (const b of own) functions.push(b);
    }
    p = end;
  }
  const name = new TextEncoder().encode('metadata.code.branch_hint');
  const counted: number[] = [];
  pushLeb(counted, hinted);
  const head = [0];
  pushLeb(head, 1 + name.length + counted.length + functions.length);
  return Uint8Array.from([...head, name.length, ...name, ...counted].concat(functions));
}

/** A segment without an original place (ECMA-426) ends a marked range. */
function decodeMappings(mappings: string): Hint[] {
  return decode(mappings).flatMap((line) =>
    line.flatMap((segment) => (segment.length === 1 ? [] : [{ at: segment[0], likely: segment[3] === 1 }])),
  );
}

function leb(bytes: Uint8Array, at: number): { value: number; next: number } {
  let value = 0;
  let shift = 0;
  for (let p = at; ; p++) {
    value |= (bytes[p]! & 0x7f) << shift;
    shift += 7;
    if (bytes[p]! < 0x80) return { value: value >>> 0, next: p + 1 };
  }
}
function pushLeb(out: number[], value: number): void {
  let v = value;
  while (v > 0x7f) {
    out.push((v & 0x7f) | 0x80);
    v >>>= 7;
  }
  out.push(v);
}
