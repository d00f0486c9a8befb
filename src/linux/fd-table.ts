import { EBADF, EMFILE } from './errno.js';
import type { FileLocks } from './vfs/file-locks.js';
import type { OpenFile } from './vfs/node.js';

/** The process's descriptors: files_struct. */
export class FdTable {
  readonly files: (OpenFile | null)[] = [];
  readonly #closeOnExec: boolean[] = [];
  /** Tasks that have it: CLONE_FILES of clone(2). */
  users = 1;
  /** RLIMIT_NOFILE. */
  limit = 1024;
  /** Where the process has had record locks: a close(2) gives those of the file up. */
  recordLocks: FileLocks | null = null;
  #lowest = 0;

  /** The same open files, for a process of its own. */
  copy(): FdTable {
    const copy = new FdTable();
    copy.limit = this.limit;
    for (const [fd, file] of this.files.entries()) if (file !== null) copy.#put(fd, file, this.closeOnExec(fd));
    return copy;
  }

  get(fd: number): OpenFile | null {
    return fd >= 0 && fd < this.files.length ? this.files[fd]! : null;
  }
  /** Takes the lowest free descriptor from `min` on. */
  add(file: OpenFile, closeOnExec: boolean, min = 0): number {
    let fd = Math.max(min, min === 0 ? this.#lowest : 0);
    while (fd < this.files.length && this.files[fd] !== null) fd++;
    if (fd >= this.limit) {
      if (file.refs === 0) file.close();
      return -EMFILE;
    }
    if (min === 0) this.#lowest = fd + 1;
    this.#put(fd, file, closeOnExec);
    return fd;
  }
  #put(fd: number, file: OpenFile, closeOnExec: boolean): void {
    while (this.files.length < fd) {
      this.#closeOnExec[this.files.length] = false;
      this.files.push(null);
    }
    file.refs++;
    this.files[fd] = file;
    this.#closeOnExec[fd] = closeOnExec;
  }
  /** dup2(2): puts `file` at `fd`, closing what is there. */
  replace(fd: number, file: OpenFile, closeOnExec: boolean): number {
    if (fd < 0 || fd >= this.limit) return -EBADF;
    file.refs++;
    if (this.get(fd) !== null) this.close(fd);
    file.refs--;
    this.#put(fd, file, closeOnExec);
    return fd;
  }
  close(fd: number): number {
    const file = this.get(fd);
    if (file === null) return -EBADF;
    this.files[fd] = null;
    if (fd < this.#lowest) this.#lowest = fd;
    this.recordLocks?.closed(file, this);
    file.flushed();
    file.put();
    return 0;
  }
  closeOnExec(fd: number): boolean {
    return this.#closeOnExec[fd] === true;
  }
  setCloseOnExec(fd: number, on: boolean): void {
    this.#closeOnExec[fd] = on;
  }
  exec(): void {
    for (let fd = 0; fd < this.files.length; fd++) if (this.#closeOnExec[fd] === true) this.close(fd);
  }
  closeAll(): void {
    for (let fd = 0; fd < this.files.length; fd++) if (this.files[fd] !== null) this.close(fd);
  }
}
