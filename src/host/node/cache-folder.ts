import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import type { CacheFile, CacheFileInfo, CacheFolder } from '../cache-folder.js';
import { HostFileError } from '../host.js';
import { kindOfFile } from '../reason.js';
import { makeFolders } from './make-folders.js';

/** A file that is read is noted as used if it has not been for so long, ms. */
const NOTED_EVERY = 3_600_000;
/** What a writer leaves that has ended before it was done; and how old it is before it is taken for that, ms. */
const UNFINISHED = '.new';
const UNFINISHED_FOR = 600_000;
/** Write permission of group and others. */
const OTHERS_WRITE = 0o022;

let written = 0;

/** Only what belongs to this user, and nobody else can write to. Throws HostFileError. */
function check(stat: fs.Stats): void {
  const uid = process.geteuid?.();
  if (uid !== undefined && stat.uid !== uid) throw new HostFileError('it belongs to another user');
  if ((stat.mode & OTHERS_WRITE) !== 0) throw new HostFileError('other users may write to it');
}

class NodeCacheFile implements CacheFile {
  constructor(
    private readonly fd: number,
    private readonly path: string,
    private readonly stat: fs.Stats,
  ) {}
  get sizeBytes(): number {
    return this.stat.size;
  }
  isReplaced(): boolean {
    const now = fs.statSync(this.path, { throwIfNoEntry: false });
    return now !== undefined && (now.ino !== this.stat.ino || now.dev !== this.stat.dev);
  }
  read(offset: number, bytes: number): Uint8Array | null {
    const into = new Uint8Array(bytes);
    try {
      for (let at = 0; at < bytes; ) {
        const got = fs.readSync(this.fd, into, at, bytes - at, offset + at);
        if (got === 0) return null;
        at += got;
      }
    } catch {
      return null;
    }
    return into;
  }
  close(): void {
    fs.closeSync(this.fd);
  }
}

class NodeCacheFolder implements CacheFolder {
  constructor(readonly path: string) {}

  open(name: string): CacheFile | null {
    const path = join(this.path, name);
    let fd: number;
    try {
      fd = fs.openSync(path, fs.constants.O_RDONLY | fs.constants.O_NOFOLLOW | fs.constants.O_NONBLOCK);
    } catch {
      return null;
    }
    try {
      const stat = fs.fstatSync(fd);
      if (!stat.isFile()) throw new HostFileError(`it is ${kindOfFile(stat)}`);
      check(stat);
      if (Date.now() - stat.mtimeMs > NOTED_EVERY) fs.futimesSync(fd, new Date(), new Date());
      return new NodeCacheFile(fd, path, stat);
    } catch {
      fs.closeSync(fd);
      return null;
    }
  }

  put(name: string, parts: readonly Uint8Array[]): void {
    const path = join(this.path, name);
    const unfinished = `${path}.${process.pid}.${written++}${UNFINISHED}`;
    const { O_WRONLY, O_CREAT, O_EXCL } = fs.constants;
    const fd = fs.openSync(unfinished, O_WRONLY | O_CREAT | O_EXCL, 0o600);
    try {
      try {
        for (const part of parts)
          for (let at = 0; at < part.length; ) at += fs.writeSync(fd, part, at, part.length - at);
      } finally {
        fs.closeSync(fd);
      }
      fs.renameSync(unfinished, path);
    } catch (error) {
      fs.rmSync(unfinished, { force: true });
      throw error;
    }
  }

  list(): CacheFileInfo[] {
    return this.all().filter(({ name }) => !name.endsWith(UNFINISHED));
  }

  private all(): CacheFileInfo[] {
    const found: CacheFileInfo[] = [];
    for (const name of fs.readdirSync(this.path)) {
      const stat = fs.lstatSync(join(this.path, name), { throwIfNoEntry: false });
      if (stat?.isFile()) found.push({ name, sizeBytes: stat.size, usedMs: stat.mtimeMs });
    }
    return found;
  }

  remove(name: string): void {
    fs.rmSync(join(this.path, name), { force: true });
  }

  shrink(bytes: number): void {
    const byAge = this.all().sort((a, b) => a.usedMs - b.usedMs);
    let total = byAge.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    for (const { name, sizeBytes, usedMs } of byAge) {
      const isLeft = name.endsWith(UNFINISHED) && Date.now() - usedMs > UNFINISHED_FOR;
      if (!isLeft && total <= bytes) continue;
      this.remove(name);
      total -= sizeBytes;
    }
  }
}

/** Opens a folder, which is made if it is not there. Throws what `hostReason` puts into words. */
export function openCacheFolder(path: string): CacheFolder {
  const stat = fs.lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) {
    makeFolders(dirname(path));
    try {
      fs.mkdirSync(path, { mode: 0o700 });
    } catch (error) {
      // Another process may have made it meanwhile.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    return openCacheFolder(path);
  }
  if (stat.isSymbolicLink()) throw new HostFileError('it is a symbolic link');
  if (!stat.isDirectory()) throw new HostFileError('it is no folder');
  check(stat);
  return new NodeCacheFolder(path);
}
