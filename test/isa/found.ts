/**
 * What the fuzzer found (and an example of docs/add-an-instruction.md), as one line each: code, text, state before =>
 * what is different after.
 */
export const FOUND: readonly string[] = [
  '0f 38 f0 43 08  movbe eax,[rbx+8]  w64 RAX=0 RBX=10000000 [8]=0102030400000000 => RAX=1020304',
  // The low half of an extended word was taken for a word.
  '49 0f b7 f6 f7 d6  movzx rsi,r14w; not esi  w64 RSI=0 R14=0 => RSI=ffffffff',
  '4c 0f b6 cf 66 44 03 cb  movzx r9,dil; add r9w,bx  w64 RDI=a7 RBX=6602 R9=0 => R9=66a9 PF=1',
  // A repeated comparison that does nothing leaves the flags as the instruction before it set them.
  '41 81 eb 00 01 00 00 f2 a6  sub r11d,100h; repne cmpsb  w64 RCX=0 R11=0 CF=0 => R11=ffffff00 CF=1 PF=1 SF=1',
  // Two of them in one region did not translate.
  'f3 ac f3 ac  rep lodsb; rep lodsb  w64 RCX=0 RSI=10000000 => ',
  // The empty jump cache took this address for its own.
  'ff e0  jmp rax  w64 RAX=ffffffffffffffff => exception=#14 error 20 at ffffffffffffffff RIP=ffffffffdfffffff',
  // From the top down, until a page is missing.
  '66 60  pushaw  w32 RAX=0 RCX=0 RDX=0 RBX=0 RSP=1000000f RBP=0 RSI=0 RDI=0 => exception=#14 error 6 at fffffff memory=[1]=000000000f000000000000000000',
  // The segment's base was added twice.
  '64 66 67 0f ba 29 54  bts word [fs:ecx],54h  w64 RCX=cfe CF=1 [ffe]=4484 => CF=0 memory=[ffe]=54',
  // The bit offset was added behind the segment's base.
  '65 66 67 45 0f a3 86 f8 ff ff ff  bt [gs:r14d-8],r8w  w64 R8=fffffffffffffffe R14=fffffffffffffe06 CF=1 PF=1 AF=1 OF=1 [ffe]=a0ce => exception=#14 error 4 at 110000ffc RIP=0',
  // Eight bytes were read from the top down.
  'c8 0e 00 02  enter 0Eh,2  w64 RSP=10000800 RBP=10000003 [7f8]=0000000000000000 => exception=#14 error 4 at ffffffb RIP=0 memory=[7f8]=03 [7fb]=10',
  // An access across the top of the address space: its first byte is the kernel's.
  '48 8b 45 f5  mov rax,[rbp-0Bh]  w64 RBP=5 => exception=#14 error 5 at 10000000000000000 RIP=0',
  // A bounced load far above the others of its check group: the address below the buffer was negative.
  '8a 0e 48 8b 86 f8 03 00 00  mov cl,[rsi]; mov rax,[rsi+3F8h]  w64 RAX=0 RCX=0 RSI=10000c04 [c04]=5a [ffc]=0102030405060708 => RAX=807060504030201 RCX=5a',
  '8a 0e c4 e2 79 2c 8e 61 03 00 00  mov cl,[rsi]; vmaskmovps xmm1,xmm0,[rsi+361h]  w64 RCX=0 RSI=10000c97 XMM0=ffffffff00000000ffffffffffffffff [c97]=5a [ff8]=0102030405060708090a0b0c0d0e0f10 => RCX=5a XMM1=100f0e0d000000000807060504030201',
  // An exception of SSE comes after the switch to MMX.
  '0f 2a f5  cvtpi2ps xmm6,mm5  w32 XMM6=00000000000000000000000000000000 FSW=1800 ST2=c3feffdb2d17bc7b5329 MXCSR=0 => exception=#19 RIP=0 MXCSR=20 FSW=0 FTW=ff ST2=00000000000000000000 ST5=c3feffdb2d17bc7b5329',
  // Tiny is what is so after rounding; an underflow that is not masked needs no inexact result.
  'c4 e3 79 1d ea 04  vcvtps2ph xmm2,xmm5,4  w32 XMM2=00000000000000000000000000000000 XMM5=000000000000000000000000387fffff => XMM2=00000000000000000000000000000400 MXCSR=1fa0 YMM2H=00000000000000000000000000000000',
  'c4 e3 79 1d ea 04  vcvtps2ph xmm2,xmm5,4  w32 XMM2=00000000000000000000000000000000 XMM5=00000000000000000000000036900000 MXCSR=1780 => exception=#19 MXCSR=1790 RIP=0',
  // The upper half had nothing to say, and what the lower one had raised was forgotten.
  'c4 82 1d b6 3c 6b  vfmaddsub231ps ymm7,ymm12,[r11+r13*2]  w64 R11=1000069c R13=ffffffffffffff42 XMM7=00000000000000000000000000000000 YMM7H=00000000000000000000000000000000 XMM12=00000000000000000000000000000000 YMM12H=00000000000000000000000000000000 MXCSR=926e [520]=0000807fc3f57a730000004f08217bfc00000000000004c0000000e0ffffef47 => exception=#19 RIP=0 MXCSR=926f',
  // What is popped before a fault stays popped.
  '61  popa  w32 RAX=0 RCX=0 RDX=0 RBX=0 RSP=10002ff4 RBP=0 RSI=0 RDI=0 => exception=#14 error 4 at 10003000 RIP=0 RBP=9b137868 RSI=3f5b5585 RDI=75ede7bc',
  // The address size of the VEX form.
  '67 c5 f9 f7 cb  a16 vmaskmovdqu xmm1,xmm3  w32 RDI=10000da2 XMM1=00000000000000000000000000000000 XMM3=00000000000000000000000000000000 => exception=#14 error 6 at da2 RIP=0',
  // It reads a doubleword.
  '66 44 63 14 25 fe 2f 00 10  movsxd r10w,[10002FFEh]  w64 R10=0 => exception=#14 error 4 at 10003000 RIP=0',
  // 32-bit code's accesses across 4 GiB are beyond the segment's limit, those of masked elements too.
  '8b 05 fe ff ff ff  mov eax,[0FFFFFFFEh]  w32 RAX=0 => exception=#13 RIP=0',
  'c5 f9 50 c8 c4 e2 59 2c b1 f8 ff ff ff  vmovmskpd ecx,xmm0; vmaskmovps xmm6,xmm4,[ecx-8]  w32 RCX=0 XMM0=00000000000000000000000000000000 XMM4=881de2be05e752a70000000000000000 XMM6=00000000000000000000000000000000 => exception=#13 RIP=4',
  // It overwrites itself, and goes on.
  '48 8d 3d 00 00 00 00 f3 ab 90 90 90 90 90 90 31 ff  lea rdi,[self]; rep stosd; nop; nop; nop; nop; nop; nop; xor edi,edi  w64 RAX=90909090 RCX=2 RDI=1 => RCX=0 RDI=0 ZF=1 PF=1',
  // The push faults first.
  '67 41 ff 12  call qword [r10d]  w64 R10=10000000 RSP=ffffff02 [0]=0102030405060708 => exception=#14 error 6 at fffffefa RIP=0',
  // To an address that is not canonical.
  'c3  ret  w64 RSP=10000400 [400]=0102030405060708 => exception=#13 RIP=0',
  'c2 10 00  ret 10h  w64 RSP=10000400 [400]=0102030405060708 => exception=#13 RIP=0',
  // An overflow that is not masked, of what fits into the places of a half.
  'c4 e3 79 1d 14 35 ac fb ff 0f fe  vcvtps2ph [esi*1+0FFFFBACh],xmm2,0FEh  w32 RSI=99a XMM2=7fc12345ff8000004b0000003fc00000 MXCSR=900 => exception=#19 RIP=0 MXCSR=908',
  // The page of the first byte counts before the segment's limit does.
  'c5 f9 f7 d1  vmaskmovdqu xmm2,xmm1  w32 RDI=fffffff3 XMM1=00000000000000000000000000000000 XMM2=00000000000000000000000000000000 => exception=#14 error 6 at fffffff3 RIP=0',
  '66 0f f7 e5  maskmovdqu xmm4,xmm5  w32 RDI=fffffff5 XMM4=00000000000000000000000000000000 XMM5=00000000000000000000000000000000 => exception=#14 error 6 at fffffff5 RIP=0',
  // The flags that a pending x87 exception's handler sees.
  'c4 e2 e8 f3 c9 dc fa dc fa c4 c2 c0 f3 cb  blsr rdx,rcx; fdiv to st2; fdiv to st2; blsr rdi,r11  w64 RCX=0 RDX=0 RDI=0 R11=0 FCW=369 FSW=2000 FTW=ff ST2=14fa8ddae8db23375024 ST3=c03bf2faf2e860f89ca2 ST4=c03ccfe0000000000000 ST6=7fffd091e07917052966 ST7=4cadba7a2a8f4ae245c0 => exception=#16 RIP=7 CF=1 PF=1 ZF=1 FSW=a084',
  // A TLB entry without a page looked like page 0 to a check of alignment at address 1.
  '0f 28 03  movaps xmm0,[rbx]  w64 RBX=1 => exception=#13 RIP=0',
  '0f 29 03  movaps [ebx],xmm0  w32 RBX=1 => exception=#13 RIP=0',
  'c5 f8 50 dc 66 0f 62 83 f1 ff ff ff c4 e2 e9 9c 9b 0b 00 00 00  vmovmskps ebx,xmm4; punpckldq xmm0,[ebx-0Fh]; vfnmadd132pd xmm3,xmm2,[ebx+0Bh]  w32 RBX=0 XMM0=00000000000000000000000000000000 XMM2=00000000000000000000000000000000 XMM3=00000000000000000000000000000000 XMM4=00000000000000000000000000000000 => exception=#13 RIP=4 RBX=0',
  // A gather's check knew nothing of its indices.
  '64 c4 e2 c1 92 a4 05 f8 ff ff ff  vgatherdpd xmm4,[fs:ebp+xmm0-8],xmm7  w32 RBP=1 XMM0=00000000000000000000000000000000 XMM4=00000000000000000000000000000000 XMM7=00000000000000000000000000000000 => ',
  // More elements behind its own overwriting than one at a time were done.
  'f3 a4  rep movsb  w32 RCX=10000000 RSI=10000337 RDI=20000000 => exception=#14 error 4 at 10003000 RIP=0 RCX=fffd337 RSI=10003000 RDI=20002cc9',
  // Taken for the string instruction of that name, whose addresses are other registers'.
  '64 f2 0f c2 00 07  cmpsd xmm0,[fs:eax],7  w32 RAX=0 RSI=fffffffd XMM0=00000000000000000000000000000000 => XMM0=0000000000000000ffffffffffffffff',
  // An element that the mask leaves out has no limit.
  '64 c4 e2 45 2f 3d e3 ff ff ff  vmaskmovpd [fs:0FFFFFFE3h],ymm7,ymm7  w32 RDI=0 XMM7=00000000000000000000000000000000 YMM7H=00000000000000000000000000000000 => ',
  '64 c4 e2 45 2f 3d e3 ff ff ff  vmaskmovpd [fs:0FFFFFFE3h],ymm7,ymm7  w32 RDI=0 XMM7=00000000000000000000000000000000 YMM7H=80000000000000000000000000000000 => exception=#13 RIP=0',
  // An operand without registers did not tell the width of addresses.
  '67 4c 0f ab 34 25 64 05 00 10  bts [10000564h],r14  w64 R14=2cf77e06551a162d => exception=#14 error 6 at daa34824 RIP=0',
  // The upper half, which AMD's manual leaves undefined, is zero; the field may reach beyond bit 63.
  '66 0f 78 c1 19 03  extrq xmm1,19h,3  w32 XMM1=fe227a70551c554a7ff0000012345678 => XMM1=00000000000000000000000000468acf',
  'f2 0f 78 da ff fe  insertq xmm3,xmm2,0FFh,0FEh  w32 XMM2=c3bf07eebd323fc78ea2a0c5fbfc4983 XMM3=d01529c179b2447b25f75337ce73678e => XMM3=0000000000000000e5f75337ce73678e',
  // Not with F2 or F3; an address of 16 bits takes AX.
  'f2 0f 01 fc  clzero  w64 RAX=1000048a => exception=#6 RIP=0',
  '67 0f 01 fc  a16 clzero  w32 RAX=100004ee => exception=#14 error 6 at 4c0 RIP=0',
  // GFNI.
  '66 0f 38 cf c8  gf2p8mulb xmm1,xmm0  w64 XMM0=00ff8001fe7f53ca5783b1d602aa551b XMM1=57ff0123456789abcdef1b8d01f6a5ff => XMM1=00138023d4edf3c7ba97d26b026677ca',
  '66 0f 3a ce c8 63  gf2p8affineqb xmm1,xmm0,63h  w64 XMM0=f1e3c78f1f3e7cf88040201008040201 XMM1=57ff0123456789abcdef1b8d01f6a5ff => XMM1=089c7ca1c71a0bd6d094bbd2e30cc69c',
  '66 0f 3a cf c8 63  gf2p8affineinvqb xmm1,xmm0,63h  w32 XMM0=f1e3c78f1f3e7cf88040201008040201 XMM1=57ff0123456789abcdef1b8d01f600ff => XMM1=5b167c266e85a7625cae5023e3a3635b',
];
