/* flags: -msse4.2 -mpopcnt */
/* SSE to SSE4.2 by intrinsics: shuffles, packing, comparisons, conversions, string comparisons, checksums. */
#include <nmmintrin.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static uint64_t sum;
static void mix(__m128i v) {
  uint64_t w[2];
  memcpy(w, &v, 16);
  sum = (sum ^ w[0]) * 1099511628211u + (w[1] ^ w[1] >> 31);
}
#define F(v) mix(_mm_castps_si128(v))
#define D(v) mix(_mm_castpd_si128(v))

int main(void) {
  for (int i = 0; i < 300; i++) {
    uint32_t x[8];
    for (int j = 0; j < 8; j++) x[j] = (uint32_t)(i * 8 + j) * 2654435761u ^ (uint32_t)i << j;
    __m128i a = _mm_loadu_si128((__m128i *)x), b = _mm_loadu_si128((__m128i *)(x + 4));
    __m128 f = _mm_cvtepi32_ps(_mm_srai_epi32(a, 8)), g = _mm_add_ps(_mm_cvtepi32_ps(_mm_srai_epi32(b, 12)), _mm_set1_ps(0.5f));
    __m128d d = _mm_cvtps_pd(f), e = _mm_cvtepi32_pd(b);
    mix(_mm_shuffle_epi8(a, _mm_and_si128(b, _mm_set1_epi8((char)0x8f)))), mix(_mm_alignr_epi8(a, b, 5)), mix(_mm_packus_epi16(a, b)), mix(_mm_packs_epi32(a, b));
    mix(_mm_mulhi_epi16(a, b)), mix(_mm_maddubs_epi16(a, b)), mix(_mm_sad_epu8(a, b)), mix(_mm_mullo_epi32(a, b)), mix(_mm_mul_epi32(a, b));
    mix(_mm_hadd_epi16(a, b)), mix(_mm_sign_epi32(a, b)), mix(_mm_abs_epi8(a)), mix(_mm_mpsadbw_epu8(a, b, 5)), mix(_mm_minpos_epu16(a));
    mix(_mm_cvtepu8_epi32(a)), mix(_mm_cvtepi16_epi64(b)), mix(_mm_blendv_epi8(a, b, _mm_cmpgt_epi32(a, b))), mix(_mm_cmpgt_epi64(a, b)), mix(_mm_cmpeq_epi64(a, a));
    mix(_mm_insert_epi16(a, i, 3)), mix(_mm_insert_epi32(b, i, 2)), mix(_mm_unpacklo_epi8(a, b)), mix(_mm_unpackhi_epi64(a, b)), mix(_mm_avg_epu16(a, b));
    mix(_mm_sll_epi32(a, _mm_cvtsi32_si128(i & 40))), mix(_mm_sra_epi16(a, _mm_cvtsi32_si128(i & 31))), mix(_mm_srli_epi64(b, 13)), mix(_mm_slli_si128(a, 3));
    F(_mm_hadd_ps(f, g)), F(_mm_addsub_ps(f, g)), F(_mm_mul_ps(f, g)), F(_mm_div_ps(f, g)), F(_mm_max_ps(f, g)), F(_mm_cmpnlt_ps(f, g)), F(_mm_sqrt_ps(_mm_andnot_ps(_mm_set1_ps(-0.f), f)));
    F(_mm_dp_ps(f, g, 0x71)), F(_mm_round_ps(g, _MM_FROUND_TO_ZERO)), F(_mm_floor_ps(g)), F(_mm_insert_ps(f, g, 0x9c)), F(_mm_blend_ps(f, g, 6)), F(_mm_shuffle_ps(f, g, 0x4e)), F(_mm_movehdup_ps(f));
    D(_mm_div_pd(d, e)), D(_mm_dp_pd(d, e, 0x31)), D(_mm_ceil_pd(_mm_div_pd(d, _mm_set1_pd(7)))), D(_mm_unpackhi_pd(d, e)), D(_mm_min_pd(d, e));
    mix(_mm_cvttps_epi32(g)), mix(_mm_cvtps_epi32(g)), mix(_mm_cvtpd_epi32(_mm_div_pd(d, _mm_set1_pd(3)))), F(_mm_cvtpd_ps(e));
    sum += (unsigned)_mm_movemask_epi8(a) + (unsigned)_mm_movemask_ps(f) * 3 + (unsigned)_mm_testz_si128(a, b) + (unsigned)_mm_testc_si128(a, a) + (unsigned)_mm_comilt_ss(f, g) * 5 + (unsigned)_mm_extract_epi8(a, 7);
    sum += (unsigned)_mm_popcnt_u32(x[i & 7]) + _mm_crc32_u32(_mm_crc32_u8(x[0], (unsigned char)i), x[1]) + _mm_crc32_u16(0, (unsigned short)x[2]);
    sum += (unsigned)_mm_cvtss_si32(g) + (unsigned)_mm_cvttsd_si32(e);
  }
  printf("%016llx\n", (unsigned long long)sum);
  const char text[] = "The quick brown fox jumps over the lazy dog, 1234567890 times!!", set[16] = "aeiou", range[16] = "09AZ", word[16] = "jumps";
  for (int i = 0; i + 16 <= (int)sizeof text; i += 5) {
    __m128i t = _mm_loadu_si128((const __m128i *)(text + i)), s = _mm_loadu_si128((const __m128i *)set), r = _mm_loadu_si128((const __m128i *)range), w = _mm_loadu_si128((const __m128i *)word);
    printf("%d %d %d %d %d;", _mm_cmpistri(s, t, _SIDD_CMP_EQUAL_ANY), _mm_cmpistri(r, t, _SIDD_CMP_RANGES | _SIDD_MOST_SIGNIFICANT), _mm_cmpestri(w, 5, t, 16, _SIDD_CMP_EQUAL_ORDERED), _mm_cmpistrc(s, t, _SIDD_CMP_EQUAL_EACH),
           _mm_cvtsi128_si32(_mm_cmpistrm(r, t, _SIDD_CMP_RANGES | _SIDD_NEGATIVE_POLARITY)) & 0xffff);
  }
  printf("\n");
  return 0;
}
