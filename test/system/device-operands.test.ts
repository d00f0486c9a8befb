/** Instructions whose operand is in device memory do what they do in RAM. */
import { describe, expect, test } from 'vitest';
import { ADDRESS } from '../../src/devices/pc-layout.js';
import * as S from '../../src/translator/state.js';
import { bytesOf, CODE, CODE64, DATA, FLAT, runCode, TASK, WAYS } from './machine-code.js';

const RAM = 0x600000;
const COPY = 0x50000;
/** Behind the instruction. */
const END = 0x400;

const le = (v: number): string => Buffer.from(Uint32Array.of(v).buffer).toString('hex');
const BEFORE = [
  'b820060400', // mov eax, 0x40620
  '0f22e0', // mov cr4, rax
  '31c9', // xor ecx, ecx
  'b807000000', // mov eax, 7
  '31d2', // xor edx, edx
  '0f01d1', // xsetbv
  'b980000000', // mov ecx, 128
  'be00000300', // mov rsi, DATA
  '4889df', // mov rdi, rbx
  'f3a4', // rep movsb
  '48b81122334455667788', // mov rax, 0x8877665544332211
  '48b98877665544332211', // mov rcx, 0x1122334455667788
  '48ba9078563412000000', // mov rdx, 0x1234567890
  'dbe3', // fninit
  '0f10042510000300', // movups xmm0, [DATA + 0x10]
  '0f102425c0000300', // movups xmm4, [DATA + 0xc0]
  '0f102c25d0000300', // movups xmm5, [DATA + 0xd0]
  'c4e37d18c001', // vinsertf128 ymm0, ymm0, xmm0, 1
  '0f6f0c2518000300', // movq mm1, [DATA + 0x18]
  '4889df', // mov rdi, rbx
  'f9', // stc
];
const AFTER = [
  '9c', // pushfq
  '4158', // pop r8
  '4989e1', // mov r9, rsp
  'bc00000200', // mov rsp, STACK
  '4989ca', // mov r10, rcx
  'b900020000', // mov ecx, 512
  '4889de', // mov rsi, rbx
  'bf00000500', // mov rdi, COPY
  'f3a4', // rep movsb
  '66418ce3', // mov r11w, fs
  '0f110c2500030500', // movups [COPY + 0x300], xmm1
  '0f111c2510030500', // movups [COPY + 0x310], xmm3
  'c5fc11142520030500', // vmovups [COPY + 0x320], ymm2
  '0f7f042540030500', // movq [COPY + 0x340], mm0
  'db3c2550030500', // fstp tword [COPY + 0x350]
  'f4', // hlt
];

/**
 * At DATA, and from there at the operand: an address with a selector, a pointer with one, the task's, indices and a
 * mask of a gather.
 */
function data(): Uint8Array {
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => i * 7 + 3);
  const v = new DataView(bytes.buffer);
  v.setBigUint64(64, BigInt(CODE + END), true);
  v.setUint16(72, CODE64, true);
  v.setUint16(80, FLAT, true);
  v.setUint16(82, TASK, true);
  for (let i = 0; i < 4; i++) {
    v.setUint32(0xc0 + 4 * i, 5 * i, true);
    v.setUint32(0xd0 + 4 * i, 0xffffffff, true);
  }
  return bytes;
}

/** Those on [rbx], and at some distance. */
const INSTRUCTIONS: [string, string][] = [
  ['mov [rbx+1],al', '884301'],
  ['mov [rbx+2],ax', '66894302'],
  ['mov [rbx+3],eax', '894303'],
  ['mov [rbx+4],rax', '48894304'],
  ['mov rcx,[rbx+5]', '488b4b05'],
  ['mov cx,[rbx+1]', '668b4b01'],
  ['movzx ecx,byte [rbx+3]', '0fb64b03'],
  ['movsx rcx,word [rbx+3]', '480fbf4b03'],
  ['add [rbx],rax', '480103'],
  ['adc [rbx+8],eax', '114308'],
  ['lock inc qword [rbx]', 'f048ff03'],
  ['lock xadd [rbx],rax', 'f0480fc103'],
  ['xchg [rbx+7],rax', '48874307'],
  ['lock cmpxchg [rbx],rcx', 'f0480fb10b'],
  ['cmpxchg8b [rbx]', '0fc70b'],
  ['cmpxchg16b [rbx]', '480fc70b'],
  ['bts word [rbx],cx', '660fab0b'],
  ['lock btr qword [rbx],3', 'f0480fba3303'],
  ['not word [rbx]', '66f713'],
  ['neg byte [rbx]', 'f61b'],
  ['shl qword [rbx],5', '48c12305'],
  ['shld [rbx],rax,7', '480fa40307'],
  ['rcr word [rbx],3', '66c11b03'],
  ['imul rcx,[rbx],77', '486b0b4d'],
  ['mul qword [rbx]', '48f723'],
  ['div byte [rbx+63]', 'f6733f'],
  ['setc [rbx+9]', '0f924309'],
  ['cmovc rcx,[rbx]', '480f420b'],
  ['push qword [rbx]', 'ff33'],
  ['pop qword [rbx+8]', '8f4308'],
  ['push word [rbx]', '66ff33'],
  ['pop word [rbx]', '668f03'],
  ['bsf rcx,[rbx]', '480fbc0b'],
  ['popcnt rcx,[rbx]', 'f3480fb80b'],
  ['movbe [rbx],rax', '480f38f103'],
  ['crc32 rcx,qword [rbx]', 'f2480f38f10b'],
  ['smsw [rbx]', '0f0123'],
  ['sldt [rbx]', '0f0003'],
  ['str [rbx]', '0f000b'],
  ['sgdt [rbx]', '0f0103'],
  ['sidt [rbx+16]', '0f014b10'],
  ['lar ecx,[rbx+80]', '0f024b50'],
  ['lsl ecx,[rbx+80]', '0f034b50'],
  ['verr [rbx+80]', '0f006350'],
  ['ltr [rbx+82]', '0f005b52'],
  ['mov fs,[rbx+80]', '8e6350'],
  ['mov [rbx],fs', '8c23'],
  ['lfs ecx,[rbx+76]', '0fb44b4c'],
  ['fld qword [rbx]', 'dd03'],
  ['fstp tword [rbx+3]', 'db7b03'],
  ['fnsave [rbx]', 'dd33'],
  ['fnstcw [rbx]', 'd93b'],
  ['fxsave [rbx]', '0fae03'],
  ['movups xmm1,[rbx+1]', '0f104b01'],
  ['movups [rbx+3],xmm0', '0f114303'],
  ['movaps [rbx],xmm0', '0f2903'],
  ['movq mm0,[rbx]', '0f6f03'],
  ['movntq [rbx],mm1', '0fe70b'],
  ['vmovups ymm2,[rbx+5]', 'c5fc105305'],
  ['vmovups [rbx+7],ymm0', 'c5fc114307'],
  ['vpgatherdd xmm3,[rbx+xmm4*1],xmm5', 'c4e251901c23'],
  ['maskmovdqu xmm0,xmm0', '660ff7c0'],
  ['xsave [rbx]', '0fae23'],
  ['call [rbx+64]', 'ff5340'],
  ['jmp [rbx+64]', 'ff6340'],
  ['jmp far qword [rbx+64]', '48ff6b40'],
];

describe.each(WAYS)('operands in device memory (%s)', (_, way) => {
  const run = async (code: string, at: number) => {
    const text = [`bb${le(at)}`, ...BEFORE, code].join('').padEnd(2 * END, '90');
    const pieces = [{ address: DATA, bytes: data() }];
    const r = await runCode({ bits: 64, code: [text, ...AFTER], pieces, machine: { cpu: 'max' } }, way);
    const registers = [S.RAX, S.RDX, S.R8, S.R9, S.R10, S.R11].map((n) => r.big(n));
    return { vector: r.vector, stack: r.stack, registers, copy: r.machine.ram.view(COPY, 0x360)!.slice() };
  };
  test.each(INSTRUCTIONS)('%s', async (_name, code) => {
    expect(bytesOf([code]).length).toBeGreaterThan(1);
    expect(await run(code, ADDRESS.test)).toEqual(await run(code, RAM));
  });
});
