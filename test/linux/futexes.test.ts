/** futex(2)'s requeue to locks with owners, and futex_waitv(2): what Linux 6.18 printed, from Ringless. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ringless } from '../support/command.js';

const folder = mkdtempSync(join(tmpdir(), 'ringless-futexes-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PROGRAM = `
import ctypes, os, struct, threading, time
libc = ctypes.CDLL(None, use_errno=True)
words = (ctypes.c_uint32 * 4)(); at = ctypes.addressof(words)
def call(*a):
    r = libc.syscall(*[ctypes.c_long(x) for x in a]); return r if r >= 0 else -ctypes.get_errno()
def waitv(entries, n=None, flags=0, timeout=None, clock=1):
    b = ctypes.create_string_buffer(b''.join(struct.pack('=QQII', *e) for e in entries)); t = ctypes.create_string_buffer(struct.pack('=qq', *timeout)) if timeout else None
    return call(449, ctypes.addressof(b), len(entries) if n is None else n, flags, ctypes.addressof(t) if t else 0, clock)
one = lambda i, value=0, flags=0x82: (value, at + 4 * i, flags, 0)
print(waitv([one(0), one(1, 5)]), waitv([one(0)], 0), waitv([one(0)], 129), waitv([one(0)], flags=1), waitv([one(0, flags=0)]), waitv([(0, at + 1, 2, 0)]), waitv([(0, at, 2, 1)]))
now = time.clock_gettime(1); print(waitv([one(0), one(1)], timeout=(int(now), 0)), waitv([one(0)], timeout=(1, -1)), waitv([one(0)], timeout=(1, 0), clock=5))
def wake(i):
    while call(202, at + 4 * i, 0x81, 1, 0, 0, 0) == 0: time.sleep(0.001)
for i in 0, 2:
    t = threading.Thread(target=wake, args=(i,)); t.start(); print(waitv([one(0), one(1), one(2)])); t.join()
# Requeue to a lock: 11 waits, 12 requeues, 7 unlocks; words 1 is the lock, 0 the condition.
got = []
def waiter():
    r = call(202, at, 0x8b, 0, 0, at + 4, 0); tid = threading.get_native_id()
    got.append((r, words[1] & 0x3fffffff == tid)); got.append(call(202, at + 4, 0x87, 0, 0, 0, 0))
threads = [threading.Thread(target=waiter) for _ in range(3)]
for t in threads: t.start()
n = 0
while n == 0: time.sleep(0.001); n = call(202, at, 0x8c, 1, 0, at + 4, 0)
print(n)
while n < 3: time.sleep(0.001); n += call(202, at, 0x8c, 1, 9, at + 4, 0)
for t in threads: t.join()
print(n, got, words[1])
print(call(202, at, 0x8c, 1, 1, at, 0), call(202, at, 0x8c, 2, 1, at + 4, 0), call(202, at, 0x8c, 1, 1, at + 4, 7), call(202, at, 0x8b, 7, 0, at + 4, 0), call(202, at, 0x8b, 0, 0, at, 0))
`;
const EXPECTED = `-11 -22 -22 -22 -22 -22 -22
-110 -22 -22
0
2
1
3 [(0, True), 0, (0, True), 0, (0, True), 0] 0
-22 -22 -11 -11 -22
`;

test.skipIf(!existsSync('/usr/bin/python3'))('waiting for several words, and for a lock after another', async () => {
  const path = join(folder, 'futexes.py');
  writeFileSync(path, PROGRAM);
  const run = await ringless(['run', '--root', '/', '--mount', `${folder}:${folder}`, '/usr/bin/python3', path]);
  expect(run.stderr.toString()).toBe('');
  expect(run.stdout.toString()).toBe(EXPECTED);
});
