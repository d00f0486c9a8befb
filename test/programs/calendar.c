/* Dates and times: conversions forth and back over centuries, and as text. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

int main(void) {
  setenv("TZ", "UTC0", 1);
  tzset();
  long long sum = 0;
  for (long long t = -2000000000; t < 2147483647; t += 86400 * 97 + 12345) {
    time_t at = (time_t)t;
    struct tm tm, *r = gmtime_r(&at, &tm);
    sum = sum * 31 + r->tm_yday + r->tm_wday * 400 + r->tm_year * 3000 + r->tm_hour + r->tm_sec;
    if (mktime(&tm) != at) printf("%lld does not come back\n", t);
  }
  printf("%lld\n", sum);
  time_t times[] = {0, 951782400, 1709251199, 1709251200, 2147483647, -1, 1000000000};
  for (unsigned i = 0; i < sizeof times / sizeof *times; i++) {
    char text[100];
    struct tm tm;
    gmtime_r(&times[i], &tm);
    strftime(text, sizeof text, "%Y-%m-%d %H:%M:%S %a %b %j %U %V %G %p %e %%", &tm);
    printf("%s %s", text, asctime(&tm));
  }
  struct tm odd = {.tm_year = 124, .tm_mon = 13, .tm_mday = 35, .tm_hour = -5, .tm_min = 125, .tm_sec = 3661};
  time_t normal = mktime(&odd);
  printf("%lld %d-%d-%d %d:%d:%d\n", (long long)normal, odd.tm_year + 1900, odd.tm_mon + 1, odd.tm_mday, odd.tm_hour, odd.tm_min, odd.tm_sec);
  printf("%.0f\n", difftime(normal, 0));
  struct timespec now, later;
  clock_gettime(CLOCK_MONOTONIC, &now);
  nanosleep(&(struct timespec){0, 2000000}, 0);
  clock_gettime(CLOCK_MONOTONIC, &later);
  printf("%d %d\n", (later.tv_sec - now.tv_sec) * 1000000000ll + later.tv_nsec - now.tv_nsec >= 2000000, time(0) > 1600000000);
  return 0;
}
