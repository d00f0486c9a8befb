/* POSIX regular expressions and file name patterns. */
#include <fnmatch.h>
#include <regex.h>
#include <stdio.h>
#include <string.h>

int main(void) {
  static const char *const patterns[] = {"^a.c$", "[0-9]+", "(ab|cd)*ef", "x{2,4}y", "[[:alpha:]_][[:alnum:]_]*", "^(.*)\\.(c|h)$", "(a*)(b*)c\\1", "\\bword\\b"};
  static const char *const texts[] = {"abc", "order 66 and 7", "ababcdef", "wxxxyz", "  some_name9 = 1", "path/file.c", "aabbcaa", "a word here", ""};
  for (unsigned i = 0; i < sizeof patterns / sizeof *patterns; i++) {
    regex_t r;
    if (regcomp(&r, patterns[i], REG_EXTENDED)) { printf("%s does not compile\n", patterns[i]); continue; }
    for (unsigned j = 0; j < sizeof texts / sizeof *texts; j++) {
      regmatch_t m[3];
      if (regexec(&r, texts[j], 3, m, 0) == 0)
        printf("%s ~ %s: %d-%d %d-%d %d-%d\n", patterns[i], texts[j], (int)m[0].rm_so, (int)m[0].rm_eo, (int)m[1].rm_so, (int)m[1].rm_eo, (int)m[2].rm_so, (int)m[2].rm_eo);
    }
    regfree(&r);
  }
  printf("%d %d %d\n", fnmatch("*.[ch]", "x.c", 0), fnmatch("a?c*", "abcd", 0), fnmatch("*/b", "a/x/b", FNM_PATHNAME) != 0);
  return 0;
}
