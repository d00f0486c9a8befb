/* String functions at every alignment, across page borders, and with what they find missing. */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

static char text[256], copy[256];

int main(void) {
  unsigned long sum = 0;
  /* Two pages, the second of which must not be touched. */
  char *page = mmap(0, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  munmap(page + 4096, 4096);
  for (int n = 1; n < 130; n++) {
    char *s = page + 4096 - n;
    memset(s, 'a' + n % 26, (size_t)n - 1), s[n - 1] = 0;
    sum = sum * 31 + strlen(s) + strnlen(s, 50) + (strchr(s, 'Z') != 0) + (strrchr(s, 'c') ? 3 : 5) + (strchr(s, 0) - s);
    strcpy(copy, s);
    sum = sum * 31 + (unsigned)(strcmp(copy, s) == 0) + (memchr(s, 0, (size_t)n) ? 1 : 9) + strspn(s, "abc") + strcspn(s, "xyz");
    copy[n / 2]++;
    sum += (unsigned)(strcmp(copy, s) > 0) + (unsigned)(memcmp(copy, s, (size_t)n) > 0) * 2 + (unsigned)(strncmp(copy, s, (size_t)n / 2) == 0) * 4;
  }
  printf("%lx\n", sum);
  for (int from = 0; from < 33; from += 3)
    for (int to = 0; to < 40; to += 5)
      for (int n = 0; n < 150; n += 17) {
        for (int i = 0; i < 256; i++) text[i] = (char)(i * 7);
        memmove(text + to, text + from, (size_t)n);
        for (int i = 0; i < 256; i++) sum = sum * 33 + (unsigned char)text[i];
      }
  printf("%lx\n", sum);
  char line[] = "the quick, brown fox;; jumps over  the lazy dog", *save, *word;
  for (word = strtok_r(line, " ,;", &save); word; word = strtok_r(0, " ,;", &save)) printf("<%s>", word);
  printf("\n%s %s %s\n", strstr("a haystack with a needle in it", "needle"), strpbrk("hello world", "ow"), strstr("aaaaab", "aab"));
  printf("%s %s\n", strncat(strcpy(copy, "one "), "two three", 3), strcasestr("Hello World", "WORLD"));
  printf("%d %d %d\n", strcasecmp("HeLLo", "hEllO"), strncasecmp("abcX", "ABCy", 3), strcoll("a", "b") < 0);
  char *dup = strdup("duplicate");
  printf("%s %s %zu\n", dup, (char *)memccpy(copy, "stop here", 'h', 9) - 3, strlen(dup));
  free(dup);
  return 0;
}
