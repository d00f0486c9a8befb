/* CRC-32 by table and by bits, Adler-32, SHA-256, MD5-like mixing, SipHash-like rounds. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static uint32_t table[256];
static uint32_t rotr(uint32_t x, int n) { return x >> n | x << (32 - n); }
static uint64_t rotl64(uint64_t x, int n) { return x << n | x >> (64 - n); }

static void sha256(const unsigned char *data, size_t length, uint32_t h[8]) {
  static uint32_t k[64];
  if (!k[0]) {
    /* The constants: fractional parts of cube roots of primes, by bisection. */
    int n = 0;
    for (uint64_t p = 2; n < 64; p++) {
      int prime = 1;
      for (uint64_t q = 2; q * q <= p; q++) prime &= p % q != 0;
      if (!prime) continue;
      uint64_t low = 0, high = 7ull << 32;
      while (high - low > 1) {
        uint64_t m = (low + high) / 2;
        long double d = (long double)m / 4294967296.0L;
        if (d * d * d < (long double)p) low = m; else high = m;
      }
      k[n++] = (uint32_t)low;
    }
  }
  const uint32_t start[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
  memcpy(h, start, 32);
  size_t padded = (length + 9 + 63) / 64 * 64;
  for (size_t at = 0; at < padded; at += 64) {
    uint32_t w[64], v[8];
    for (int i = 0; i < 16; i++) {
      w[i] = 0;
      for (int b = 0; b < 4; b++) {
        size_t n = at + (size_t)(4 * i + b);
        unsigned char c = n < length ? data[n] : n == length ? 0x80 : n >= padded - 8 ? (unsigned char)((uint64_t)length * 8 >> (8 * (padded - 1 - n))) : 0;
        w[i] = w[i] << 8 | c;
      }
    }
    for (int i = 16; i < 64; i++)
      w[i] = w[i - 16] + (rotr(w[i - 15], 7) ^ rotr(w[i - 15], 18) ^ w[i - 15] >> 3) + w[i - 7] + (rotr(w[i - 2], 17) ^ rotr(w[i - 2], 19) ^ w[i - 2] >> 10);
    memcpy(v, h, 32);
    for (int i = 0; i < 64; i++) {
      uint32_t t = v[7] + (rotr(v[4], 6) ^ rotr(v[4], 11) ^ rotr(v[4], 25)) + ((v[4] & v[5]) ^ (~v[4] & v[6])) + k[i] + w[i];
      uint32_t u = (rotr(v[0], 2) ^ rotr(v[0], 13) ^ rotr(v[0], 22)) + ((v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]));
      memmove(v + 1, v, 28), v[4] += t, v[0] = t + u;
    }
    for (int i = 0; i < 8; i++) h[i] += v[i];
  }
}

int main(void) {
  static unsigned char data[20000];
  for (unsigned i = 0; i < sizeof data; i++) data[i] = (unsigned char)(i * i >> 3 ^ i);
  for (uint32_t i = 0; i < 256; i++) {
    uint32_t c = i;
    for (int b = 0; b < 8; b++) c = c >> 1 ^ (c & 1 ? 0xedb88320 : 0);
    table[i] = c;
  }
  uint32_t crc = ~0u, slow = ~0u, a = 1, b = 0;
  for (unsigned i = 0; i < sizeof data; i++) {
    crc = crc >> 8 ^ table[(crc ^ data[i]) & 255];
    if (i < 3000) {
      slow ^= data[i];
      for (int bit = 0; bit < 8; bit++) slow = slow >> 1 ^ (-(slow & 1) & 0xedb88320);
    }
    a = (a + data[i]) % 65521, b = (b + a) % 65521;
  }
  printf("%08x %08x %08x\n", ~crc, ~slow, b << 16 | a);
  uint32_t h[8];
  for (size_t n = 0; n < 300; n += 61) {
    sha256(data, n, h);
    for (int i = 0; i < 8; i++) printf("%08x", h[i]);
    printf("\n");
  }
  uint64_t v0 = 1, v1 = 2, v2 = 3, v3 = 4;
  for (unsigned i = 0; i < sizeof data; i++) {
    v3 ^= data[i];
    v0 += v1, v2 += v3, v1 = rotl64(v1, 13) ^ v0, v3 = rotl64(v3, 16) ^ v2, v0 = rotl64(v0, 32);
    v2 += v1, v0 += v3, v1 = rotl64(v1, 17) ^ v2, v3 = rotl64(v3, 21) ^ v0, v2 = rotl64(v2, 32);
  }
  printf("%016llx\n", (unsigned long long)(v0 ^ v1 ^ v2 ^ v3));
  return 0;
}
