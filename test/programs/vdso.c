/* The vDSO as the C library, Go and debuggers find it: its ELF image, symbols with versions, and calls through them. flags: -D_GNU_SOURCE */
#include <dlfcn.h>
#include <elf.h>
#include <link.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static const char *image;
static ElfW(Dyn) *dynamic;
static const void *entry(long tag) {
  for (ElfW(Dyn) *d = dynamic; d->d_tag; d++)
    if (d->d_tag == tag) return d->d_un.d_ptr < 1 << 20 ? image + d->d_un.d_ptr : (const char *)d->d_un.d_ptr;
  return 0;
}

/* The function of that name and version, by walking the whole table as Go does. */
static void *find(const char *name, const char *version) {
  const ElfW(Sym) *symbols = entry(DT_SYMTAB);
  const char *strings = entry(DT_STRTAB);
  const uint16_t *versions = entry(DT_VERSYM);
  const uint32_t *hash = entry(DT_HASH);
  /* Newer kernels have the GNU table alone: the string table follows the symbols. */
  uint32_t count = hash ? hash[1] : ((const char *)strings - (const char *)symbols) / sizeof *symbols;
  for (uint32_t i = 1; i < count; i++) {
    if (strcmp(strings + symbols[i].st_name, name) || symbols[i].st_shndx == SHN_UNDEF) continue;
    if ((symbols[i].st_info & 15) != STT_FUNC) continue;
    for (const char *v = entry(DT_VERDEF);;) {
      const ElfW(Verdef) *d = (const void *)v;
      const ElfW(Verdaux) *a = (const void *)(v + d->vd_aux);
      if (d->vd_ndx == (versions[i] & 0x7fff) && !(d->vd_flags & 1) && !strcmp(strings + a->vda_name, version))
        return (void *)(image + symbols[i].st_value);
      if (!d->vd_next) break;
      v += d->vd_next;
    }
  }
  return 0;
}

static int listed;
static int each(struct dl_phdr_info *info, size_t size, void *data) {
  if ((const char *)info->dlpi_phdr > image && (const char *)info->dlpi_phdr < image + 4096) listed = info->dlpi_phnum > 1;
  return 0;
}
static void handler(int number) { printf("handler %d\n", number); }

int main(void) {
  image = (const char *)getauxval(AT_SYSINFO_EHDR);
  const ElfW(Ehdr) *header = (const void *)image;
  printf("ELF %d, shared %d, machine %d\n", !memcmp(image, ELFMAG, 4), header->e_type == ET_DYN, header->e_machine);
  const ElfW(Phdr) *parts = (const void *)(image + header->e_phoff);
  for (int i = 0; i < header->e_phnum; i++) {
    if (parts[i].p_type == PT_LOAD) printf("loaded: flags %d from %d\n", (int)parts[i].p_flags, (int)parts[i].p_vaddr);
    if (parts[i].p_type == PT_DYNAMIC) dynamic = (void *)(image + parts[i].p_offset);
  }
  dl_iterate_phdr(each, 0);
  printf("listed %d\n", listed);
  struct timespec t = {0}, u = {0}, r = {0};
  struct timeval v = {0};
  int (*get)(clockid_t, struct timespec *) = find("__vdso_clock_gettime", "LINUX_2.6");
  int (*resolution)(clockid_t, struct timespec *) = find("__vdso_clock_getres", "LINUX_2.6");
  int (*day)(struct timeval *, void *) = find("__vdso_gettimeofday", "LINUX_2.6");
  time_t (*seconds)(time_t *) = find("__vdso_time", "LINUX_2.6");
  printf("found %d%d%d%d, weak %d\n", !!get, !!resolution, !!day, !!seconds, find("clock_gettime", "LINUX_2.6") == get);
  int a = get(CLOCK_REALTIME, &t);
  int b = syscall(SYS_clock_gettime, CLOCK_REALTIME, &u);
  int c = day(&v, 0);
  printf("clock_gettime %d %d, gettimeofday %d, time %d\n", a, b, c, t.tv_sec - seconds(0) >= -60 && seconds(0) - t.tv_sec <= 60);
  printf("together: %d %d\n", u.tv_sec - t.tv_sec >= 0 && u.tv_sec - t.tv_sec < 60, v.tv_sec - t.tv_sec >= 0 && v.tv_sec - t.tv_sec < 60);
  a = resolution(CLOCK_MONOTONIC, &r);
  printf("getres %d: %d.%09d\n", a, (int)r.tv_sec, (int)r.tv_nsec);
#ifdef __x86_64__
  unsigned cpu = 9999, node = 9999;
  int (*where)(unsigned *, unsigned *, void *) = find("__vdso_getcpu", "LINUX_2.6");
  a = where(&cpu, &node, 0);
  printf("getcpu %d %d\n", a, cpu < 4096 && node < 1024);
#else
  int (*get64)(clockid_t, struct { long long s, n; } *) = find("__vdso_clock_gettime64", "LINUX_2.6");
  long long w[2] = {0};
  a = get64(CLOCK_REALTIME, (void *)w);
  printf("clock_gettime64 %d %d\n", a, w[0] - t.tv_sec >= 0 && w[0] - t.tv_sec < 60);
  printf("vsyscall %d\n", (void *)getauxval(AT_SYSINFO) == find("__kernel_vsyscall", "LINUX_2.5"));
  long pid;
  __asm__ volatile("call *%1" : "=a"(pid) : "r"(getauxval(AT_SYSINFO)), "0"(SYS_getpid) : "memory");
  printf("getpid %d\n", pid == getpid());
  /* Handlers without SA_RESTORER come back through it, of both kinds. */
  struct { void *handler; unsigned long flags; void *restorer; unsigned mask[2]; } action = {handler, SA_SIGINFO, 0, {0, 0}};
  syscall(SYS_rt_sigaction, SIGUSR1, &action, 0, 8);
  raise(SIGUSR1);
  action.flags = 0;
  syscall(SYS_rt_sigaction, SIGUSR2, &action, 0, 8);
  raise(SIGUSR2);
#endif
  FILE *maps = fopen("/proc/self/maps", "r");
  char line[512];
  while (fgets(line, sizeof line, maps)) {
    unsigned long from = 0;
    char access[8] = "";
    if (strstr(line, "[vdso]") && sscanf(line, "%lx-%*x %7s", &from, access) == 2)
      printf("mapped %s, here %d\n", access, from == (unsigned long)image);
  }
  return 0;
}
