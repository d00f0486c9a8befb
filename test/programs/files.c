/* stdio on a temporary file: writing, seeking, scanning, buffering, pushing back. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void) {
  FILE *f = tmpfile();
  if (!f) return 1;
  for (int i = 0; i < 500; i++) fprintf(f, "%d %s %.3f\n", i * i, i % 2 ? "odd" : "even", i / 7.0);
  long end = ftell(f);
  rewind(f);
  int n, lines = 0;
  char word[10];
  double d, sum = 0;
  while (fscanf(f, "%d %9s %lf", &n, word, &d) == 3) lines++, sum += n % 100 + d + (double)strlen(word);
  printf("%ld %d %.3f %d\n", end, lines, sum, feof(f) != 0);
  fseek(f, -30, SEEK_END);
  char line[80];
  while (fgets(line, sizeof line, f)) fputs(line, stdout);
  fseek(f, 100, SEEK_SET);
  int c = fgetc(f);
  ungetc('#', f);
  printf("%c%c%c\n", c, fgetc(f), fgetc(f));
  fseek(f, 0, SEEK_SET);
  unsigned char block[1000];
  unsigned hash = 0;
  size_t got, total = 0;
  while ((got = fread(block, 1, sizeof block, f)) > 0) { total += got; for (size_t i = 0; i < got; i++) hash = hash * 31 + block[i]; }
  printf("%zu %x\n", total, hash);
  fseek(f, 5000, SEEK_SET);
  fwrite("OVERWRITTEN", 1, 11, f), fflush(f), fseek(f, 4995, SEEK_SET);
  got = fread(line, 1, 21, f);
  for (size_t i = 0; i < got; i++) putchar(line[i] < ' ' ? '/' : line[i]);
  putchar('\n');
  fclose(f);
  setvbuf(stdout, 0, _IONBF, 0);
  printf("unbuffered\n");
  char memory[50];
  FILE *m = fmemopen(memory, sizeof memory, "w");
  fprintf(m, "in memory %x", 255), fclose(m);
  puts(memory);
  return 0;
}
