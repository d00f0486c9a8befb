// Some bytes of code through the translator, step by step: node translate.mjs [HEX]
import {
  decodeBlock,
  defaultStrategies,
  disassemble,
  liftRegion,
  passRegion,
  printIr,
  staticRegion,
  translate,
  translatorOptions,
} from 'ringless/translator';

// add eax, ebx; cmp eax, 10; jl back
const bytes = Buffer.from(process.argv[2] ?? '01d883f80a7cf9c3', 'hex');
const entry = 0x401000n;

for (const insn of decodeBlock(bytes, entry, 64, 64)) {
  const at = Number(insn.rip - entry);
  console.log(`0x${insn.rip.toString(16)}  ${disassemble(bytes.subarray(at, at + insn.length), insn.rip, 64)}`);
}

const strategies = defaultStrategies();
const code = (rip, limit) => {
  const at = Number(rip - entry);
  return at >= 0 && at < bytes.length ? bytes.subarray(at, at + limit) : null;
};
const request = { ...staticRegion(code, entry, 64, strategies), options: translatorOptions(strategies) };

const region = liftRegion(request);
const lines = () => region.blocks.reduce((sum, block) => sum + printIr(block).lines.length, 0);
console.log(`lifted: ${lines()} nodes`);
passRegion(region, request, (pass) => console.log(`${pass}: ${lines()} nodes`));
console.log(printIr(region.blocks[0]).lines.join('\n'));

const { wasm, instructions, failed } = translate([request], 0);
console.log(`${instructions[0]} instructions, valid: ${WebAssembly.validate(wasm)}, failed: ${failed.length}`);
process.exit();
