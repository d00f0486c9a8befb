/* flags: -maes -mpclmul -msha -msse4.1; needs: aes pclmulqdq sha_ni */
/* AES, carry-less products and SHA by instructions: a standard's examples, then chains. */
#include <immintrin.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static void show(const char *name, __m128i v) {
  unsigned char b[16];
  memcpy(b, &v, 16);
  printf("%s ", name);
  for (int i = 0; i < 16; i++) printf("%02x", b[i]);
  printf("\n");
}
static __m128i spread(__m128i key, __m128i helper) {
  helper = _mm_shuffle_epi32(helper, 0xff);
  key = _mm_xor_si128(key, _mm_slli_si128(key, 4));
  key = _mm_xor_si128(key, _mm_slli_si128(key, 4));
  key = _mm_xor_si128(key, _mm_slli_si128(key, 4));
  return _mm_xor_si128(key, helper);
}

int main(void) {
  /* FIPS 197, C.1. */
  unsigned char key[16], plain[16];
  for (int i = 0; i < 16; i++) key[i] = (unsigned char)i, plain[i] = (unsigned char)(i * 17);
  __m128i k[11], state = _mm_loadu_si128((__m128i *)plain);
  k[0] = _mm_loadu_si128((__m128i *)key);
#define NEXT(n, constant) k[n] = spread(k[n - 1], _mm_aeskeygenassist_si128(k[n - 1], constant))
  NEXT(1, 1); NEXT(2, 2); NEXT(3, 4); NEXT(4, 8); NEXT(5, 16); NEXT(6, 32); NEXT(7, 64); NEXT(8, 128); NEXT(9, 27); NEXT(10, 54);
  state = _mm_xor_si128(state, k[0]);
  for (int i = 1; i < 10; i++) state = _mm_aesenc_si128(state, k[i]);
  state = _mm_aesenclast_si128(state, k[10]);
  show("encrypted", state);
  state = _mm_xor_si128(state, k[10]);
  for (int i = 9; i > 0; i--) state = _mm_aesdec_si128(state, _mm_aesimc_si128(k[i]));
  state = _mm_aesdeclast_si128(state, k[0]);
  show("decrypted", state);
  __m128i a = k[3], b = k[7], c = k[10];
  for (int i = 0; i < 200; i++) {
    a = _mm_xor_si128(_mm_clmulepi64_si128(a, b, 0x00), _mm_clmulepi64_si128(b, a, 0x11));
    b = _mm_xor_si128(_mm_clmulepi64_si128(a, c, 0x01), _mm_clmulepi64_si128(b, a, 0x10));
    c = _mm_aesenc_si128(_mm_aesdec_si128(a, b), c);
  }
  show("chain", c);
  for (int i = 0; i < 100; i++) {
    a = _mm_sha1rnds4_epu32(a, _mm_sha1nexte_epu32(b, c), 0), b = _mm_sha1rnds4_epu32(b, c, 1), c = _mm_sha1rnds4_epu32(c, a, 2), a = _mm_sha1rnds4_epu32(a, b, 3);
    b = _mm_sha1msg2_epu32(_mm_sha1msg1_epu32(a, b), c);
  }
  show("sha1", a);
  for (int i = 0; i < 100; i++) {
    a = _mm_sha256rnds2_epu32(a, b, c), b = _mm_sha256rnds2_epu32(b, a, c);
    c = _mm_sha256msg2_epu32(_mm_sha256msg1_epu32(a, b), c);
  }
  show("sha256", c);
  return 0;
}
