/**
 * The machine code that V8 makes of a module, as V8 prints it: another Node does, for the flag must be there at its
 * start.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Compiles the module that its argument names; it is not run, so it needs nothing that it imports. */
const COMPILE = `new WebAssembly.Module(require('node:fs').readFileSync(process.argv[1]))`;
const FLAGS = [
  '--print-wasm-code',
  '--no-wasm-lazy-compilation',
  '--no-liftoff',
  '--experimental-wasm-return-call',
  '--experimental-wasm-relaxed-simd',
];

export interface MachineCode {
  /** Bytes of the functions' instructions. */
  readonly bytes: number;
  /** An instruction a line: its offset in the function, and V8's text of it. */
  readonly text: string;
}

/** Null: this Node prints none. */
export function machineCode(wasm: Uint8Array): MachineCode | null {
  const folder = mkdtempSync(join(tmpdir(), 'ringless-machine-code-'));
  try {
    const file = join(folder, 'module.wasm');
    writeFileSync(file, wasm);
    // What a flag is called that a Node no longer has, or not yet, is not asked for.
    const known = spawnSync(process.execPath, ['--v8-options'], { encoding: 'utf8', maxBuffer: 1 << 24 }).stdout;
    const flags = FLAGS.filter((flag) => known.includes(flag.replace('--no-', '--').slice(2)));
    const run = spawnSync(process.execPath, [...flags, '-e', COMPILE, file], { encoding: 'utf8', maxBuffer: 1 << 28 });
    return run.status === 0 ? parsed(run.stdout) : null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Of V8's listing, the instructions of functions: addresses change from run to run, offsets do not. */
function parsed(out: string): MachineCode | null {
  const functions = out.split('--- WebAssembly code ---').slice(1);
  const lines: string[] = [];
  let bytes = 0;
  for (const listing of functions.filter((f) => /^kind: wasm function$/m.test(f))) {
    bytes += Number(/^Instructions \(size = (\d+)\)/m.exec(listing)?.[1] ?? 0);
    for (const [, offset, text] of listing.matchAll(/^0x[0-9a-f]+ +([0-9a-f]+) +[0-9a-f]+ +(\S.*)$/gm))
      lines.push(`${offset!.padStart(5)}  ${text}`);
  }
  return lines.length > 0 ? { bytes, text: lines.join('\n') } : null;
}
