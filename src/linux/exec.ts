import { PT_LOAD } from '../elf/elf.js';
import type { CpuModel } from '../runtime/cpu-models.js';
import { hwcap, hwcap2 } from '../runtime/cpuid.js';
import { ElfError, type ElfImage, parseElf } from './elf-program.js';
import { EACCES, EISDIR, ELOOP, ENOENT, ENOEXEC, errnoName } from './errno.js';
import type { Linux } from './kernel.js';
import { type LoadedFile, loadProgram, type Program } from './loader.js';
import { machineName } from './machine-name.js';
import { Segments } from './segments.js';
import { SIGSEGV } from './signals/numbers.js';
import { minimalSignalStack } from './signals/xsave-frame.js';
import { exitTask, leaveMm, releaseWords } from './tasks/exit.js';
import { Mm } from './tasks/mm.js';
import { ownFiles } from './tasks/task.js';
import { traceExec } from './tasks/trace.js';
import { O_RDONLY, S_IFMT, S_IFREG, X_OK } from './vfs/constants.js';
import type { Dentry, OpenFile } from './vfs/node.js';
import type { StatRecord } from './vfs/stat.js';
import type { Vfs } from './vfs/vfs.js';

/** What looking for a program needs of the kernel. */
export interface ExecContext {
  readonly vfs: Vfs;
  readonly cwd: Dentry;
  readonly record: StatRecord;
  readonly model: CpuModel;
}

/** Why a program cannot be run: for the guest an errno, for the user a line. */
export class ExecFailure {
  constructor(
    readonly errno: number,
    readonly message: string,
  ) {}
}

export interface Prepared {
  readonly program: Program;
  readonly dentry: Dentry;
}

export function isFailure(value: Prepared | LoadedFile | Dentry | ExecFailure): value is ExecFailure {
  return value instanceof ExecFailure;
}

/** `#!` lines followed, at most: exec_binprm() of fs/exec.c. */
const MAX_SCRIPTS = 5;
/** BINPRM_BUF_SIZE. */
const SCRIPT_LINE = 256;
/** What is read of a program at first: mostly all of its headers are there. */
const HEAD = 1024;
const NO_BYTES = new Uint8Array(0);

function find(k: ExecContext, start: Dentry, path: string): Dentry | ExecFailure {
  const dentry = k.vfs.walk(start, path, true);
  if (typeof dentry === 'number') {
    const why =
      dentry === -ENOENT
        ? 'no such file'
        : dentry === -ELOOP
          ? 'too many symbolic links'
          : errnoName(-dentry).toLowerCase();
    return new ExecFailure(-dentry, `${path}: ${why}`);
  }
  if (dentry.node.isDirectory) return new ExecFailure(EACCES, `${path}: is a directory`);
  if ((dentry.node.mode & S_IFMT) !== S_IFREG) return new ExecFailure(EACCES, `${path}: is not a regular file`);
  if (dentry.node.access(X_OK) !== 0) return new ExecFailure(EACCES, `${path}: permission denied (not executable)`);
  return dentry;
}

function openFile(dentry: Dentry, path: string): OpenFile | ExecFailure {
  const file = dentry.node.open(O_RDONLY, dentry);
  if (typeof file !== 'number') return file;
  return new ExecFailure(file === -EISDIR ? EACCES : -file, `${path}: cannot be read (${errnoName(-file)})`);
}

/** Reads from a file of which the beginning may be known already. */
function readerOf(file: OpenFile, head: Uint8Array | null): (offset: number, length: number) => Uint8Array {
  return (offset, length) => {
    if (head !== null && offset + length <= head.length) return head.subarray(offset, offset + length);
    const out = new Uint8Array(length);
    let done = 0;
    while (done < length) {
      const n = file.read(out, done, length - done, offset + done);
      if (n <= 0) break;
      done += n;
    }
    return out.subarray(0, done);
  };
}

/** Of a VM: headers of programs that were read before, by their files' versions. A program is mostly started again. */
const IMAGES = new WeakMap<Vfs, Map<string, ElfImage>>();
const MOST_IMAGES = 256;

/** An open file's headers; `begin`: bytes of it that are known. */
function imageOf(k: ExecContext, file: OpenFile, begin: Uint8Array): ElfImage | ElfError {
  file.stat(k.record);
  const image = parseElf(readerOf(file, begin), k.record.size);
  const version = file.version();
  if (version === null || image instanceof ElfError) return image;
  const images = IMAGES.get(k.vfs) ?? new Map<string, ElfImage>();
  IMAGES.set(k.vfs, images);
  if (images.size >= MOST_IMAGES) images.clear();
  images.set(version, image);
  return image;
}
function knownImage(k: ExecContext, file: OpenFile): ElfImage | undefined {
  const version = file.version();
  return version === null ? undefined : IMAGES.get(k.vfs)?.get(version);
}

/** Reads and checks a program, its script interpreters and its ELF interpreter; nothing of the process changes. */
export function prepare(
  k: ExecContext,
  start: Dentry,
  path: string,
  argv: readonly string[],
  envp: readonly string[],
  /** AT_EXECFN: the path as the caller gave it. A script's name stays, whatever its interpreter is. */
  execName: string = path,
): Prepared | ExecFailure {
  let args = [...argv];
  let from = start;
  let name = path;
  for (let depth = 0; depth <= MAX_SCRIPTS; depth++) {
    const dentry = find(k, from, name);
    if (isFailure(dentry)) {
      if (depth === 0) return dentry;
      return new ExecFailure(dentry.errno, `${path}: its interpreter ${dentry.message}${grantHint(name)}`);
    }
    const file = openFile(dentry, name);
    if (file instanceof ExecFailure) return file;
    const known = knownImage(k, file);
    const begin = known === undefined ? readerOf(file, null)(0, HEAD) : NO_BYTES;
    const head = begin.subarray(0, SCRIPT_LINE);
    if (head[0] === 0x23 && head[1] === 0x21) {
      file.close();
      const script = scriptLine(head);
      if (script === null) return new ExecFailure(ENOEXEC, `${name}: has a #! line without an interpreter`);
      args = [script.interpreter, ...(script.argument === null ? [] : [script.argument]), name, ...args.slice(1)];
      name = script.interpreter;
      from = k.cwd;
      continue;
    }
    const image = known ?? imageOf(k, file, begin);
    if (image instanceof ElfError) {
      file.close();
      return new ExecFailure(ENOEXEC, `${name}: ${image.reason}`);
    }
    if (image.bits === 64 && !k.model.long) {
      file.close();
      return new ExecFailure(ENOEXEC, `${name}: is an x86-64 program, which --cpu ${k.model.name} cannot run`);
    }
    const main: LoadedFile = { image, file, path: dentry.path() };
    const interpreter = image.interpreter === null ? null : loadInterpreter(k, image, name);
    if (interpreter instanceof ExecFailure) {
      file.close();
      return interpreter;
    }
    return { program: { main, interpreter, argv: args, envp, execName }, dentry };
  }
  return new ExecFailure(ELOOP, `${path}: too many #! lines`);
}

function scriptLine(head: Uint8Array): { interpreter: string; argument: string | null } | null {
  const text = Buffer.from(head).toString('latin1');
  const end = text.indexOf('\n');
  const line = text.slice(2, end < 0 ? text.length : end).split('\0')[0]!;
  const match = /^[ \t]*([^ \t]+)(?:[ \t]+(.*?))?[ \t]*$/.exec(line);
  if (match === null) return null;
  return { interpreter: match[1]!, argument: match[2] === undefined || match[2] === '' ? null : match[2] };
}

function grantHint(path: string): string {
  const folder = path.slice(0, path.lastIndexOf('/')) || '/';
  return `; --root DIR or --mount ${folder}:${folder} would grant it`;
}

function loadInterpreter(k: ExecContext, main: ElfImage, name: string): LoadedFile | ExecFailure {
  const path = main.interpreter!;
  const dentry = find(k, k.cwd, path);
  if (isFailure(dentry)) {
    return new ExecFailure(
      dentry.errno,
      `${name}: is dynamic and needs its interpreter ${dentry.message}${grantHint(path)}`,
    );
  }
  const file = openFile(dentry, path);
  if (file instanceof ExecFailure) return file;
  const image = knownImage(k, file) ?? imageOf(k, file, readerOf(file, null)(0, HEAD));
  if (image instanceof ElfError) {
    file.close();
    return new ExecFailure(ENOEXEC, `${name}: its interpreter ${path} ${image.reason}`);
  }
  if (image.bits !== main.bits || image.segments.every((s) => s.type !== PT_LOAD)) {
    file.close();
    return new ExecFailure(ENOEXEC, `${name}: its interpreter ${path} is for another architecture`);
  }
  return { image, file, path: dentry.path() };
}

/** Replaces the process's image: begin_new_exec() of fs/exec.c. What cannot be loaded now ends the process. */
export function execute(k: Linux, prepared: Prepared): void {
  const { main, interpreter } = prepared.program;
  const formerTid = k.current.tid;
  endOtherThreads(k);
  const task = k.current;
  const before = task.mm;
  releaseWords(k, task);
  task.mm = new Mm(k.newSpace(main.image.bits));
  task.segments = new Segments(k.cpu, task.mm);
  ownFiles(task);
  if (task.signals.handlers.users > 1) {
    task.signals.handlers.users--;
    task.signals.handlers = task.signals.handlers.copy();
  }
  task.group.hasExecuted = true;
  task.debugRegisters = null;
  const failed = install(k, prepared);
  main.file.close();
  interpreter?.file.close();
  leaveMm(k, task, before);
  k.spaceChanged();
  if (failed !== 0) k.finish(128 + SIGSEGV, SIGSEGV);
  else {
    if (task.trace !== null) traceExec(k, task, formerTid);
    k.tracer?.executed();
  }
}

/** Of a process's threads the one that calls execve(2) is left, as its main thread: de_thread() of fs/exec.c. */
function endOtherThreads(k: Linux): void {
  const task = k.current;
  const { group } = task;
  for (const other of [...group.tasks]) if (other !== task) exitTask(k, other, { status: 0, signal: null });
  group.zombie = null;
  if (task.tid === group.pid) return;
  k.tasks.delete(task.tid);
  task.tid = group.pid;
  k.tasks.set(task.tid, task);
}

/** Loads a prepared program into the task's new address space; 0 or -errno. */
export function install(k: Linux, prepared: Prepared): number {
  const { program } = prepared;
  const { current: task } = k;
  k.segments.reset();
  k.signals.exec();
  k.timers.exec();
  k.fds.exec();
  task.clearChildTid = 0;
  task.robustList = 0;
  task.rseq = 0;
  task.restartNumber = -1;
  const vdsoFile = k.vdso(k.bits);
  const random = new Uint8Array(16);
  k.random(random);
  const { uid, gid } = k.credentials;
  k.credentials.saved = { uid, gid };
  const loaded = loadProgram(k.cpu, k.space, program, {
    real: k.credentials.real,
    effective: { uid, gid },
    hwcap: hwcap(k.model),
    hwcap2: hwcap2(k.model),
    minimalSignalStack: minimalSignalStack(k.model.xcr0),
    platform: machineName(k.model, k.bits),
    random,
    vdso: vdsoFile,
    places: k.places,
  });
  if (typeof loaded === 'number') return loaded;
  k.map.reset(loaded.brk, loaded.readImpliesExec);
  const { mm } = task;
  mm.exePath = program.main.path;
  mm.exeDentry = prepared.dentry;
  mm.argv = program.argv;
  mm.envp = program.envp;
  mm.auxv = loaded.auxv;
  mm.layout = loaded.layout;
  mm.vdso = { ...vdsoFile.vdso, base: loaded.vdso };
  task.comm = program.execName.slice(program.execName.lastIndexOf('/') + 1).slice(0, 15);
  k.observer?.started?.(k, task);
  return 0;
}
