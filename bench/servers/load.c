/*
 * A load for memcached, of `ringless bench --servers`: `load PORT get|set CONNECTIONS PIPELINE REQUESTS` talks to
 * 127.0.0.1:PORT over CONNECTIONS connections, each of which sends PIPELINE requests at once and waits for their
 * answers, and prints "get 12345 requests a second". Every byte of the answers is compared. An item is one key with 32
 * bytes; it is set before anything is measured. x86-64 only, no libc.
 */
#include "../guests/guest.h"

enum {
  SYS_socket = 41, SYS_connect = 42, SYS_setsockopt = 54, SYS_epoll_create1 = 291, SYS_epoll_ctl = 233,
  SYS_epoll_wait = 232
};
enum { MOST_CONNECTIONS = 512, MOST_PIPELINED = 256, ROOM = 128 * MOST_PIPELINED };

#define ITEM "0123456789abcdef0123456789ABCDEF"
static const char set_request[] = "set ringless 0 0 32\r\n" ITEM "\r\n", set_answer[] = "STORED\r\n";
static const char get_request[] = "get ringless\r\n";
static const char get_answer[] = "VALUE ringless 0 32\r\n" ITEM "\r\nEND\r\n";

struct inet_address {
  unsigned short family, port;
  u32 address;
  u32 rest[2];
};
struct __attribute__((packed)) epoll_event {
  u32 events;
  u64 data;
};
struct connection {
  int fd;
  /* Requests that are on their way, and bytes of their answers that have come. */
  u32 sent, received;
};

static struct connection connections[MOST_CONNECTIONS];
static char requests[ROOM], answers[ROOM], buffer[ROOM];

__attribute__((noreturn)) static void fail(const char *what, long result) {
  out("failed: ");
  out(what);
  out(" ");
  out_signed(result);
  out("\n");
  leave(1);
}
static long must(const char *what, long result) {
  if (result < 0) fail(what, result);
  return result;
}

static u64 now_ns(void) {
  long t[2];
  syscall3(SYS_clock_gettime, 1, (long)t, 0);
  return (u64)t[0] * 1000000000u + (u64)t[1];
}

static int same(const char *a, const char *b) {
  while (*a && *a == *b) a++, b++;
  return *a == *b;
}

static int connect_to(u32 port) {
  struct inet_address at = {2, (unsigned short)((port >> 8) | (port << 8)), 0x0100007f, {0, 0}};
  int one = 1;
  int fd = (int)must("socket", syscall3(SYS_socket, 2, 1, 0));
  must("connect", syscall3(SYS_connect, fd, (long)&at, sizeof at));
  must("setsockopt", syscall6(SYS_setsockopt, fd, 6 /* IPPROTO_TCP */, 1 /* TCP_NODELAY */, (long)&one, 4, 0));
  return fd;
}

static void send_all(int fd, const char *from, u32 length) {
  for (u32 done = 0; done < length;)
    done += (u32)must("write", syscall3(SYS_write, fd, (long)(from + done), length - done));
}

static u32 repeat(char *to, const char *text, u32 length, u32 times) {
  for (u32 i = 0; i < times; i++) memcpy(to + i * length, text, length);
  return length;
}

/* Sends as many requests as fit the pipeline and are left; how many. */
static u32 go_on(struct connection *c, u32 request_bytes, u32 pipeline, u32 left) {
  c->sent = left < pipeline ? left : pipeline;
  c->received = 0;
  if (c->sent > 0) send_all(c->fd, requests, c->sent * request_bytes);
  return c->sent;
}

static void store_item(u32 port) {
  int fd = connect_to(port);
  send_all(fd, set_request, sizeof set_request - 1);
  for (u32 done = 0; done < sizeof set_answer - 1;) {
    long n = must("read", syscall3(SYS_read, fd, (long)buffer, sizeof buffer));
    if (n == 0) fail("the server has closed the connection", 0);
    done += (u32)n;
  }
  syscall3(SYS_close, fd, 0, 0);
}

static int guest_main(int argc, char **argv) {
  if (argc != 6) {
    out("usage: load PORT get|set CONNECTIONS PIPELINE REQUESTS\n");
    return 2;
  }
  u32 port = scale_argument(argc, argv, 0), count = scale_argument(argc - 2, argv + 2, 0);
  u32 pipeline = scale_argument(argc - 3, argv + 3, 0), total = scale_argument(argc - 4, argv + 4, 0);
  int gets = same(argv[2], "get");
  if (port == 0 || port > 65535) fail("PORT", port);
  if (!gets && !same(argv[2], "set")) fail("neither get nor set", 0);
  if (count == 0 || count > MOST_CONNECTIONS) fail("CONNECTIONS", count);
  if (pipeline == 0 || pipeline > MOST_PIPELINED) fail("PIPELINE", pipeline);
  if (total == 0) fail("REQUESTS", total);
  u32 request = gets ? repeat(requests, get_request, sizeof get_request - 1, pipeline)
                     : repeat(requests, set_request, sizeof set_request - 1, pipeline);
  u32 answer = gets ? repeat(answers, get_answer, sizeof get_answer - 1, pipeline)
                    : repeat(answers, set_answer, sizeof set_answer - 1, pipeline);
  store_item(port);
  int epoll = (int)must("epoll_create1", syscall3(SYS_epoll_create1, 0, 0, 0));
  for (u32 i = 0; i < count; i++) {
    struct epoll_event event = {1 /* EPOLLIN */, i};
    connections[i].fd = connect_to(port);
    must("epoll_ctl", syscall6(SYS_epoll_ctl, epoll, 1 /* EPOLL_CTL_ADD */, connections[i].fd, (long)&event, 0, 0));
  }
  u64 begun = now_ns();
  u32 left = total, answered = 0;
  for (u32 i = 0; i < count; i++) left -= go_on(&connections[i], request, pipeline, left);
  while (answered < total) {
    static struct epoll_event events[64];
    long n = must("epoll_wait", syscall6(SYS_epoll_wait, epoll, (long)events, 64, -1, 0, 0));
    for (long e = 0; e < n; e++) {
      struct connection *c = &connections[events[e].data];
      u32 wanted = c->sent * answer - c->received;
      long got = must("read", syscall3(SYS_read, c->fd, (long)buffer, sizeof buffer));
      if (got == 0) fail("the server has closed the connection", 0);
      if ((u32)got > wanted || memcmp(buffer, answers + c->received, (size_t)got) != 0) fail("a wrong answer", got);
      c->received += (u32)got;
      if ((u32)got < wanted) continue;
      answered += c->sent;
      left -= go_on(c, request, pipeline, left);
    }
  }
  u64 taken = now_ns() - begun;
  out(argv[2]);
  out(" ");
  out_number((u64)total * 1000000000u / (taken == 0 ? 1 : taken));
  out(" requests a second\n");
  return 0;
}
