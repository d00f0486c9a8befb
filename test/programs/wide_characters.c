/* Wide characters and multibyte strings in the C locale. */
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>
#include <wctype.h>

int main(void) {
  setlocale(LC_ALL, "C");
  wchar_t text[64], copy[64];
  unsigned long sum = 0;
  for (int n = 0; n < 40; n++) {
    for (int i = 0; i < n; i++) text[i] = L'a' + (i * 7 + n) % 26;
    text[n] = 0;
    sum = sum * 31 + wcslen(text) + (wcschr(text, L'q') ? (unsigned long)(wcschr(text, L'q') - text) : 99);
    wcscpy(copy, text), copy[n / 2] ^= 1;
    sum = sum * 31 + (wcscmp(copy, text) > 0) + (wmemcmp(copy, text, (size_t)n) < 0) * 2u + wcsspn(text, L"abcdefgh");
    wmemset(copy, L'z', 10), wmemmove(copy + 3, copy, 20), sum += (unsigned)copy[12];
  }
  printf("%lx\n", sum);
  swprintf(text, 64, L"%d %ls %5.2f %lc", -42, L"wide", 3.14159, L'!');
  printf("%ls %ld %.3f\n", text, wcstol(L"  0x7fff", 0, 0), wcstod(L"2.5e3x", 0));
  char narrow[64];
  size_t n = wcstombs(narrow, L"plain text", sizeof narrow), m = mbstowcs(text, "back again", 64);
  printf("%zu %s %zu %ls\n", n, narrow, m, text);
  int classes = 0;
  for (wint_t c = 0; c < 128; c++) classes = classes * 3 + (iswalpha(c) != 0) + (iswdigit(c) != 0) * 2 + (iswpunct(c) != 0) * 4 + (int)towupper(c);
  printf("%d\n", classes);
  return 0;
}
