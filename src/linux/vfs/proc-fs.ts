import type { Linux } from '../kernel.js';
import type { MemoryFs } from './memory-node.js';
import type { Node } from './node.js';
import { MACHINE_FILES, SYSCTLS } from './proc-machine.js';
import { FdDirectory, FdInfoDirectory, ProcDirectory, ProcFile, ProcLink, type ProcSource } from './proc-nodes.js';
import { NAMESPACES, PROCESS_FILES } from './proc-process.js';

export type { ProcSource } from './proc-nodes.js';

/** A file of /proc: its text, who may do what, and what writing to it does (0 or -errno). */
export interface ProcEntry {
  readonly text: (k: Linux) => string | Uint8Array;
  readonly mode?: number;
  readonly store?: (k: Linux, text: string) => number;
}
/** Files by path below a folder. */
export type ProcEntries = Readonly<Record<string, ProcEntry>>;

/** Builds /proc: the process itself, and what libraries and runtimes read of the machine. */
export function makeProc(fs: MemoryFs, pid: number, source: ProcSource): Node {
  const root = new ProcDirectory(fs);
  const self = folder(root, String(pid));
  root.add('self', new ProcLink(fs, () => String(pid)));
  root.add('thread-self', new ProcLink(fs, () => `${pid}/task/${pid}`));
  for (const dir of [self, folder(self, `task/${pid}`)]) addProcess(dir, source);
  root.add('mounts', new ProcLink(fs, () => 'self/mounts'));
  root.add('net', new ProcLink(fs, () => 'self/net'));
  addFiles(root, MACHINE_FILES, source);
  addFiles(folder(root, 'sys'), SYSCTLS, source);
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

export function addFiles(dir: ProcDirectory, entries: ProcEntries, source: ProcSource, shownSize = 0): void {
  for (const [path, entry] of Object.entries(entries)) {
    const slash = path.lastIndexOf('/');
    const parent = slash < 0 ? dir : folder(dir, path.slice(0, slash));
    const text = (): string | Uint8Array => (source.kernel === null ? '' : entry.text(source.kernel));
    const { store } = entry;
    const write = store === undefined ? null : (t: string) => (source.kernel === null ? 0 : store(source.kernel, t));
    const mode = entry.mode ?? (store === undefined ? 0o444 : 0o644);
    const file = new ProcFile(dir.fs, text, mode, write, shownSize);
    file.magic = dir.magic;
    parent.add(path.slice(slash + 1), file);
  }
}

function addProcess(dir: ProcDirectory, source: ProcSource): void {
  const { fs } = dir;
  const of = <T>(make: (k: Linux) => T, otherwise: T): (() => T) => {
    return () => (source.kernel === null ? otherwise : make(source.kernel));
  };
  addFiles(dir, PROCESS_FILES, source);
  dir.add('fd', new FdDirectory(fs, source));
  dir.add('fdinfo', new FdInfoDirectory(fs, source));
  const link = (name: string, target: (k: Linux) => string, place: ConstructorParameters<typeof ProcLink>[2]) =>
    dir.add(name, new ProcLink(fs, of(target, ''), place));
  link(
    'exe',
    (k) => k.exePath,
    of((k) => k.exeDentry, null),
  );
  link(
    'cwd',
    (k) => k.cwd.path(),
    of((k) => k.cwd, null),
  );
  dir.add('root', new ProcLink(fs, () => '/'));
  const namespaces = folder(dir, 'ns');
  for (const [name, inode] of Object.entries(NAMESPACES)) {
    namespaces.add(name, new ProcLink(fs, () => `${name.replace('_for_children', '')}:[${inode}]`));
  }
}
