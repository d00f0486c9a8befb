/**
 * Debian's strace and gdb inside, on programs of several processes and threads: what they say is what they say outside.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { execute, projectRoot, ringless } from '../support/command.js';
import { executes } from '../support/host.js';

const folder = mkdtempSync(join(tmpdir(), 'ringless-tracers-'));
afterAll(() => rmSync(folder, { recursive: true }));
const has = (name: string): boolean => existsSync(`/usr/bin/${name}`) && executes('x86_64');

const FAMILY = `
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>
static void on_signal(int s) { (void)s; }
int main(void) {
  signal(SIGUSR1, on_signal);
  pid_t p = fork();
  if (p == 0) { if (write(1, "child\\n", 6) != 6) _exit(1); _exit(3); }
  int status;
  waitpid(p, &status, 0);
  raise(SIGUSR1);
  p = vfork();
  if (p == 0) { execl("/bin/true", "true", (char *)0); _exit(1); }
  waitpid(p, &status, 0);
  return 0;
}`;

const THREADS = `
#include <pthread.h>
#include <stdio.h>
int counter;
static int add(int a, int b) { int c = a + b; counter += c; return c; }
static void *thread(void *p) { int *v = p; *v = add(*v, 1); return 0; }
int main(void) {
  int value = 1;
  for (int i = 0; i < 3; i++) add(i, i);
  pthread_t t;
  pthread_create(&t, 0, thread, &value);
  pthread_join(t, 0);
  printf("%d %d\\n", counter, value);
  return 0;
}`;

const SCRIPT = `
set pagination off
set confirm off
break add
run
backtrace
finish
step
next
print counter
watch counter
continue
info watchpoints
delete
break thread
continue
info threads
backtrace 1
delete
catch syscall write
continue
continue
continue
`;

/** Without addresses, process ids and where what is written by the program stands among the rest. */
function plain(text: string): string {
  return text
    .replaceAll(/0x[0-9a-f]+/g, 'X')
    .replaceAll(/(LWP|process) \d+/g, '$1')
    .split('\n')
    .filter((line) => !/^ {2}1 |index cache|vsyscall|\?\? \(\)|exited\]|Error in sourced/.test(line))
    .join('\n');
}
/** Each call's name, result and signal, in the order of each process. */
function calls(log: string): string[] {
  const lines = log.replaceAll(/0x[0-9a-f]+/g, 'X').split('\n');
  const pids = [...new Set(lines.map((line) => line.split(/\s/, 1)[0]!))];
  const names = lines.flatMap((line) => {
    const pid = pids.indexOf(line.split(/\s/, 1)[0]!);
    const call = /^\d+ +(?:<\.\.\. )?(\w+)(?:\(| resumed)/.exec(line);
    const end = /^\d+ +(---|\+\+\+) ([^{]*)/.exec(line);
    // What is begun and goes on later is one call.
    return line.includes('unfinished') ? [] : [`${pid} ${call?.[1] ?? end?.[2] ?? ''}`];
  });
  return pids.map((_, i) => names.filter((name) => name.startsWith(`${i} `)).join('\n'));
}

async function compile(name: string, source: string, ...flags: string[]): Promise<string> {
  const out = join(folder, name);
  writeFileSync(`${out}.c`, source);
  const made = await execute(['gcc', '-g', '-O0', '-w', ...flags, `${out}.c`, '-o', out]);
  if (made.status !== 0) throw new Error(made.stderr.toString());
  return out;
}

const inside = [
  '--root',
  '/',
  '--mount',
  `${folder}:${folder}:rw`,
  '--env',
  'HOME=/tmp',
  '--env',
  'PATH=/usr/bin:/bin',
];
const env = { HOME: folder, PATH: '/usr/bin:/bin', LC_ALL: 'C' };

describe.skipIf(!has('strace'))('strace -f', () => {
  let family = '';
  beforeAll(async () => {
    family = await compile('family', FAMILY);
  });
  test('of a program that forks', async () => {
    const log = (name: string): string => join(folder, name);
    const native = await execute(['strace', '-f', '-o', log('native'), family], { env });
    const ours = await ringless(['run', ...inside, '/usr/bin/strace', '-f', '-o', log('ours'), family]);
    expect(ours.stdout.toString()).toBe(native.stdout.toString());
    const read = async (name: string) => calls((await execute(['cat', log(name)])).stdout.toString());
    expect(await read('ours')).toEqual(await read('native'));
  }, 60_000);
});

describe.skipIf(!has('gdb'))('gdb', () => {
  test('breakpoints, steps, watchpoints and threads', async () => {
    const threads = await compile('threads', THREADS, '-pthread');
    const script = join(folder, 'script.gdb');
    writeFileSync(script, SCRIPT);
    const command = ['/usr/bin/gdb', '-nx', '-q', '-batch', '-x', script, threads];
    const native = await execute(command, { env });
    const ours = await ringless(['run', ...inside, '--env', 'LC_ALL=C', ...command]);
    const [told, expected] = [ours, native].map(({ stdout }) => plain(stdout.toString()));
    // Virtual machines may be without debug registers: then no watchpoint is met outside.
    if (expected!.includes('Old value')) expect(told).toBe(expected);
    expect(told).toContain('Hardware watchpoint 2: counter\n\nOld value = 2\nNew value = 6\n');
    expect(told).toContain('exited normally');
  }, 1_200_000);
});

/** What the processor's manual says of each (SDM vol. 3B, section 18.2): many virtual hosts have no debug registers. */
const WATCHED = `start: signal 19, code -6, DR6 0, at function 0, 0 0
refused: -5 -5 -22
set: 0 0 0 0
read back: 1 1 fd0015
first is written: signal 5, code 4, DR6 1, at function 0, 1 0
second is written: signal 5, code 4, DR6 2, at function 0, 1 5
first is written again: signal 5, code 4, DR6 1, at function 0, 1 5
a byte of first is written: signal 5, code 4, DR6 1, at function 0, 1 5
second is read: signal 5, code 4, DR6 2, at function 0, 1 5
second is written: signal 5, code 4, DR6 2, at function 0, 1 6
the function: signal 5, code 4, DR6 4, at function 1, 1 6
a step into it: signal 5, code 2, DR6 4000, at function 0, 1 6
the function again: signal 5, code 4, DR6 4, at function 1, 1 6
SIGSTOP: signal 19, code -6, DR6 4, at function 0, 1 6
second only: signal 5, code 4, DR6 2, at function 0, 9 9
end: ended 700
`;

describe.each(['interp', 'jit'])('debug registers: %s', (engine) => {
  test.skipIf(!existsSync('/usr/bin/gcc'))('meet writes of the same value, reads, parts, and execution', async () => {
    const out = join(folder, `watches-${engine}`);
    const source = `${projectRoot}test/programs/hardware_watches.c`;
    const made = await execute(['gcc', '-O1', '-w', '-static', source, '-o', out]);
    if (made.status !== 0) return;
    const { stdout, stderr } = await ringless(['run', '--engine', engine, out]);
    expect([stdout.toString(), stderr.toString()]).toEqual([WATCHED, '']);
  });
});
