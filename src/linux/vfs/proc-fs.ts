import type { Linux } from '../kernel.js';
import type { MemoryFs } from './memory-node.js';
import type { Node } from './node.js';
import { MACHINE_FILES, SYSCTLS } from './proc-machine.js';
import { ProcMemory } from './proc-mem.js';
import {
  FdDirectory,
  FdInfoDirectory,
  ProcDirectory,
  ProcFile,
  ProcLink,
  type ProcSource,
  ProcView,
} from './proc-nodes.js';
import { NAMESPACES, PROCESS_FILES } from './proc-process.js';
import { ProcRoot, TaskDirectory } from './proc-tasks.js';

export type { ProcSource } from './proc-nodes.js';

/** A file of /proc: its text, who may do what, and what writing to it does (0 or -errno). */
export interface ProcEntry {
  readonly text: (k: Linux) => string | Uint8Array;
  readonly mode?: number;
  readonly store?: (k: Linux, text: string) => number;
  /** Of a zombie, which has no memory and no descriptors, there is the same to say; without, nothing. */
  readonly ofZombies?: boolean;
}
/** Files by path below a folder. */
export type ProcEntries = Readonly<Record<string, ProcEntry>>;

/** A link to whoever asks, which is somebody else the next time. */
class SelfLink extends ProcLink {
  override get volatile(): boolean {
    return true;
  }
}

/** Builds /proc: the processes, and what libraries and runtimes read of the machine. */
export function makeProc(fs: MemoryFs, source: ProcSource): Node {
  const root = new ProcRoot(fs, source, (dir, task) => {
    addProcess(dir, new ProcView(source, task));
    dir.add('task', new TaskDirectory(fs, source, task, (thread, of) => addProcess(thread, new ProcView(source, of))));
  });
  const whoever = new ProcView(source);
  const pid = (): string => whoever.ask((k) => String(k.pid), '');
  root.add('self', new SelfLink(fs, pid));
  root.add('thread-self', new SelfLink(fs, () => `${pid()}/task/${whoever.ask((k) => k.tid, 0)}`));
  root.add('mounts', new ProcLink(fs, () => 'self/mounts'));
  root.add('net', new ProcLink(fs, () => 'self/net'));
  addFiles(root, MACHINE_FILES, whoever);
  addFiles(folder(root, 'sys'), SYSCTLS, whoever);
  return root;
}

/** The folder at a path below `dir`, made where it is not there. */
export function folder(dir: ProcDirectory, path: string): ProcDirectory {
  let at = dir;
  for (const name of path.split('/')) {
    const known = at.children.get(name);
    at = known instanceof ProcDirectory ? known : at.add(name, new ProcDirectory(dir.fs));
    at.magic = dir.magic;
  }
  return at;
}

export function addFiles(dir: ProcDirectory, entries: ProcEntries, view: ProcView, shownSize = 0): void {
  for (const [path, entry] of Object.entries(entries)) {
    const slash = path.lastIndexOf('/');
    const parent = slash < 0 ? dir : folder(dir, path.slice(0, slash));
    const text = (): string | Uint8Array => view.ask(entry.text, '', entry.ofZombies);
    const { store } = entry;
    const write = store === undefined ? null : (t: string) => view.ask((k) => store(k, t), 0);
    const mode = entry.mode ?? (store === undefined ? 0o444 : 0o644);
    const file = new ProcFile(dir.fs, text, mode, write, shownSize);
    file.magic = dir.magic;
    parent.add(path.slice(slash + 1), file);
  }
}

function addProcess(dir: ProcDirectory, view: ProcView): void {
  const { fs } = dir;
  const of =
    <T>(make: (k: Linux) => T, otherwise: T) =>
    (): T =>
      view.ask(make, otherwise);
  addFiles(dir, PROCESS_FILES, view);
  dir.add('fd', new FdDirectory(fs, view));
  dir.add('fdinfo', new FdInfoDirectory(fs, view));
  const link = (name: string, target: (k: Linux) => string, place: ConstructorParameters<typeof ProcLink>[2]) =>
    dir.add(name, new ProcLink(fs, of(target, ''), place));
  link(
    'exe',
    (k) => k.mm.exePath,
    of((k) => k.mm.exeDentry, null),
  );
  link(
    'cwd',
    (k) => k.cwd.path(),
    of((k) => k.cwd, null),
  );
  dir.add('mem', new ProcMemory(fs, view));
  dir.add('root', new ProcLink(fs, () => '/'));
  const namespaces = folder(dir, 'ns');
  for (const [name, inode] of Object.entries(NAMESPACES)) {
    namespaces.add(name, new ProcLink(fs, () => `${name.replace('_for_children', '')}:[${inode}]`));
  }
}
