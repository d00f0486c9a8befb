/* flags: -mavx2 -mfma -mf16c; needs: avx2 fma f16c */
/* AVX, AVX2, FMA, F16C: permutations across halves, gathers, masked moves, fused products. */
#include <immintrin.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static uint64_t sum;
static void mix(__m256i v) {
  uint64_t w[4];
  memcpy(w, &v, 32);
  for (int i = 0; i < 4; i++) sum = (sum ^ w[i]) * 1099511628211u + (sum >> 29);
}
#define F(v) mix(_mm256_castps_si256(v))
#define D(v) mix(_mm256_castpd_si256(v))

int main(void) {
  int table[64] __attribute__((aligned(8)));
  for (int i = 0; i < 64; i++) table[i] = i * i * 977 - 5;
  for (int i = 0; i < 300; i++) {
    uint32_t x[16];
    for (int j = 0; j < 16; j++) x[j] = (uint32_t)(i * 16 + j) * 2246822519u ^ (uint32_t)j << (i & 31);
    __m256i a = _mm256_loadu_si256((__m256i *)x), b = _mm256_loadu_si256((__m256i *)(x + 8)), index = _mm256_and_si256(a, _mm256_set1_epi32(63));
    __m256 f = _mm256_cvtepi32_ps(_mm256_srai_epi32(a, 9)), g = _mm256_cvtepi32_ps(_mm256_srai_epi32(b, 11));
    __m256d d = _mm256_cvtepi32_pd(_mm256_castsi256_si128(a)), e = _mm256_cvtepi32_pd(_mm256_extracti128_si256(b, 1));
    mix(_mm256_shuffle_epi8(a, b)), mix(_mm256_permutevar8x32_epi32(a, b)), mix(_mm256_permute4x64_epi64(b, 0x1b)), mix(_mm256_permute2x128_si256(a, b, 0x21)), mix(_mm256_alignr_epi8(a, b, 9));
    mix(_mm256_madd_epi16(a, b)), mix(_mm256_sad_epu8(a, b)), mix(_mm256_sllv_epi32(a, index)), mix(_mm256_srav_epi32(b, index)), mix(_mm256_srlv_epi64(a, _mm256_srli_epi64(b, 58)));
    mix(_mm256_i32gather_epi32(table, index, 4)), mix(_mm256_mask_i32gather_epi32(a, table, index, b, 4)), mix(_mm256_cvtepi8_epi16(_mm256_castsi256_si128(b))), mix(_mm256_broadcastd_epi32(_mm256_castsi256_si128(a)));
    mix(_mm256_blend_epi32(a, b, 0x5a)), mix(_mm256_mulhrs_epi16(a, b)), mix(_mm256_hadd_epi32(a, b)), mix(_mm256_packus_epi32(a, b)), mix(_mm256_cmpgt_epi64(a, b)), mix(_mm256_abs_epi16(b));
    F(_mm256_fmadd_ps(f, g, f)), F(_mm256_fnmsub_ps(g, f, g)), F(_mm256_fmaddsub_ps(f, f, g)), F(_mm256_div_ps(f, g)), F(_mm256_blendv_ps(f, g, f)), F(_mm256_hadd_ps(f, g)), F(_mm256_dp_ps(f, g, 0xf3)), F(_mm256_round_ps(_mm256_div_ps(f, _mm256_set1_ps(3)), 1));
    F(_mm256_cmp_ps(f, g, _CMP_NGE_UQ)), F(_mm256_permutevar_ps(f, index)), F(_mm256_permute_ps(g, 0x93)), F(_mm256_unpackhi_ps(f, g)), F(_mm256_sqrt_ps(_mm256_mul_ps(f, f)));
    D(_mm256_fmsub_pd(d, e, d)), D(_mm256_fnmadd_pd(e, d, e)), D(_mm256_addsub_pd(d, e)), D(_mm256_permute4x64_pd(d, 0x4b)), D(_mm256_i32gather_pd((const double *)(const void *)table, _mm_and_si128(_mm256_castsi256_si128(a), _mm_set1_epi32(15)), 8)), D(_mm256_cvtps_pd(_mm256_castps256_ps128(g)));
    F(_mm256_cvtph_ps(_mm256_cvtps_ph(_mm256_div_ps(f, _mm256_set1_ps(100)), 0)));
    float room[8] = {0};
    _mm256_maskstore_ps(room, b, f), F(_mm256_maskload_ps(room, a)), F(_mm256_loadu_ps(room));
    sum += (unsigned)_mm256_movemask_epi8(a) + (unsigned)_mm256_movemask_pd(d) + (unsigned)_mm256_testz_si256(a, b) + (unsigned)_mm256_testc_ps(f, g);
    __m128d s = _mm_fmadd_sd(_mm256_castpd256_pd128(d), _mm256_castpd256_pd128(e), _mm_set1_pd(0.1));
    D(_mm256_insertf128_pd(_mm256_setzero_pd(), s, 0));
    _mm256_zeroupper();
  }
  printf("%016llx\n", (unsigned long long)sum);
  return 0;
}
