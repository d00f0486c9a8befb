/* Odd control flow: Duff's device, loops with many ways out, computed indices into code, labels in blocks. */
#include <stdio.h>
#include <string.h>

static void copy(char *to, const char *from, int count) {
  int n = (count + 7) / 8;
  switch (count % 8) {
    case 0: do { *to++ = *from++; /* fall through */
    case 7: *to++ = *from++; /* fall through */
    case 6: *to++ = *from++; /* fall through */
    case 5: *to++ = *from++; /* fall through */
    case 4: *to++ = *from++; /* fall through */
    case 3: *to++ = *from++; /* fall through */
    case 2: *to++ = *from++; /* fall through */
    case 1: *to++ = *from++;
    } while (--n > 0);
  }
}
static int machine(const char *s) {
  int state = 0, words = 0, numbers = 0, other = 0;
start:
  if (!*s) goto done;
  if (*s >= '0' && *s <= '9') goto number;
  if ((*s | 32) >= 'a' && (*s | 32) <= 'z') goto word;
  other += *s++ != ' ';
  goto start;
number:
  for (numbers++; *s >= '0' && *s <= '9'; s++) if (state++ > 1000) goto done;
  if (*s == 'x') { s++; goto number; }
  goto start;
word:
  for (words++;; s++) {
    switch (*s) {
      case 0: goto done;
      case ' ': case ',': goto start;
      case '9': goto number;
      default: if (++state % 50 == 0) { other += 100; continue; }
    }
  }
done:
  return words * 10000 + numbers * 100 + other + state * 1000000;
}

int main(void) {
  char from[100], to[100];
  unsigned hash = 0;
  for (int i = 0; i < 100; i++) from[i] = (char)(i * 5 + 1);
  for (int n = 1; n < 90; n++) {
    memset(to, 0, sizeof to);
    copy(to, from, n);
    for (int i = 0; i < 100; i++) hash = hash * 31 + (unsigned char)to[i];
  }
  printf("%x\n", hash);
  printf("%d %d %d\n", machine("the 3 quick foxes, 12x34 and b9 ones!"), machine(""), machine("99x"));
  int found = -1;
  for (int i = 2; i < 200 && found < 0; i++) for (int j = 2;; j++) {
      if (j * j > i) { if (i > 150) { found = i; } break; }
      if (i % j == 0) break;
    }
  printf("%d\n", found);
  return 0;
}
