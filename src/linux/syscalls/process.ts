import { call, fullCall, KEEP_REGISTERS } from '../abi/call.js';
import { readPointer } from '../abi/structs.js';
import { E2BIG, EBADF, EINVAL, ELOOP, ENOENT } from '../errno.js';
import { execute, isFailure, prepare } from '../exec.js';
import type { Linux } from '../kernel.js';
import { exitTask } from '../tasks/exit.js';
import { PTRACE_EVENT_EXIT, PTRACE_O_TRACEEXIT } from '../tasks/trace.js';
import { S_IFLNK, S_IFMT } from '../vfs/constants.js';
import { AT_EMPTY_PATH, AT_FDCWD, AT_SYMLINK_NOFOLLOW, readPath, startOf } from './paths.js';

/** exit(2) of the one thread; the process ends with its last. */
/** A traced task stops before it ends, if its tracer wants to know. */
function stopsFirst(k: Linux): boolean {
  const { trace } = k.current;
  return trace !== null && k.continued === null && trace.has(PTRACE_O_TRACEEXIT);
}

export const exit = call('i', (k, status) => {
  if (stopsFirst(k)) return k.calls.stopInCall(PTRACE_EVENT_EXIT, (status & 0xff) << 8, 0);
  exitTask(k, k.current, { status: status & 0xff, signal: null });
  return 0;
});
export const exit_group = call('i', (k, status) => {
  if (stopsFirst(k)) return k.calls.stopInCall(PTRACE_EVENT_EXIT, (status & 0xff) << 8, 0);
  k.finish(status & 0xff, null);
  return 0;
});

const MAX_STRINGS = 0x20000;
/** MAX_ARG_STRLEN: 32 pages. */
const MAX_LENGTH = 131072;

function strings(k: Linux, at: number): string[] | number {
  const out: string[] = [];
  if (at === 0) return out;
  for (let i = 0; i < MAX_STRINGS; i++) {
    const pointer = readPointer(k.space, k.abi, at + i * k.abi.word);
    if (pointer === 0) return out;
    const text = k.space.readCString(pointer, MAX_LENGTH - 1);
    if (text === null) return -E2BIG;
    out.push(text);
  }
  return -E2BIG;
}

function exec(k: Linux, fd: number, path: number, argv: number, envp: number, flags: number): number {
  if ((flags & ~(AT_EMPTY_PATH | AT_SYMLINK_NOFOLLOW)) !== 0) return -EINVAL;
  let name = readPath(k, path);
  if (typeof name === 'number') return name;
  if (name === '' && (flags & AT_EMPTY_PATH) === 0) return -ENOENT;
  let start = k.cwd;
  if (name === '' && (flags & AT_EMPTY_PATH) !== 0) {
    if (fd !== AT_FDCWD && k.fds.get(fd) === null) return -EBADF;
    name = fd === AT_FDCWD ? '.' : `/proc/self/fd/${fd}`;
  } else {
    const from = startOf(k, fd, name);
    if (typeof from === 'number') return from;
    start = from;
    if ((flags & AT_SYMLINK_NOFOLLOW) !== 0) {
      const found = k.vfs.walk(start, name, false);
      if (typeof found !== 'number' && (found.node.mode & S_IFMT) === S_IFLNK) return -ELOOP;
    }
  }
  const args = strings(k, argv);
  if (typeof args === 'number') return args;
  const env = strings(k, envp);
  if (typeof env === 'number') return env;
  const prepared = prepare(k, start, name, args.length === 0 ? [''] : args, env);
  if (isFailure(prepared)) return -prepared.errno;
  execute(k, prepared);
  return KEEP_REGISTERS;
}
export const execve = fullCall('spp', (k, path, argv, envp) => exec(k, AT_FDCWD, path, argv, envp, 0));
export const execveat = fullCall('dsppx', exec);
