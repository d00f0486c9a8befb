import { Readable } from 'node:stream';
import type { Headers } from 'tar-stream';
import { MemoryFile } from '../vfs/memory-file.js';
import { MemoryDirectory, MemoryFifo, MemorySymlink } from '../vfs/memory-fs.js';
import { type MemoryFs, MemoryNode } from '../vfs/memory-node.js';
import type { Bytes } from './unpack.js';

/** An archive or image is not what it should be: the message completes "FILE: ...". */
export class ImageError extends Error {}

/** Files, folders and links in an archive, at most. */
const MOST_ENTRIES = 2_000_000;
/** Symbolic links on the way to a name, at most: path_resolution(7). */
const MOST_LINKS = 40;
/** In a layer of an image: what is not there any more, and a folder of which nothing below shows (OCI image-spec). */
const WHITEOUT = '.wh.';
const OPAQUE = '.wh..wh..opq';

/** tar-stream gives names from extended headers as UTF-8, others as we ask for them: one character a byte. */
const bytesOf = (text: string, isExtended: boolean): string =>
  isExtended ? Buffer.from(text).toString('latin1') : text;

/** Adds what a tar archive holds to a tree. `whiteouts`: it is a layer of an image. Throws ImageError. */
export async function readTar(bytes: Bytes, root: MemoryDirectory, whiteouts: boolean): Promise<void> {
  const { extract } = await import('tar-stream');
  const archive = extract({ filenameEncoding: 'latin1' as BufferEncoding, allowUnknownFormat: false });
  const source = Readable.from(bytes, { objectMode: false });
  source.on('error', (error) => archive.destroy(error));
  source.pipe(archive as unknown as NodeJS.WritableStream);
  const tree = new TarTree(root, whiteouts);
  let entries = 0;
  for await (const entry of archive) {
    if (++entries > MOST_ENTRIES) throw new ImageError(`holds more than ${MOST_ENTRIES} files`);
    const file = tree.add(entry.header);
    let at = 0;
    for await (const piece of entry as AsyncIterable<Uint8Array>) {
      if (file === null) continue;
      if (file.writeAt(piece, 0, piece.length, at) !== piece.length)
        throw new ImageError(`holds more than ${root.fs.limitBytes / 2 ** 20} MiB`);
      at += piece.length;
    }
    if (file !== null) tree.stamp(file, entry.header);
  }
  if (entries === 0 && !whiteouts) throw new ImageError('is an empty archive, or none');
}

class TarTree {
  readonly #fs: MemoryFs;
  constructor(
    readonly root: MemoryDirectory,
    readonly whiteouts: boolean,
  ) {
    this.#fs = root.fs;
  }

  /** Adds an entry; the file whose contents follow, or null. */
  add(header: Headers): MemoryFile | null {
    const { pax } = header as { pax?: Record<string, string> | null };
    const name = bytesOf(header.name, pax?.path !== undefined);
    const names = namesOf(name);
    const last = names.pop();
    if (last === undefined) {
      if (header.type === 'directory') this.stamp(this.root, header);
      return null;
    }
    const parent = this.#folder(names, name);
    if (this.whiteouts && last === OPAQUE) {
      parent.children.clear();
      return null;
    }
    if (this.whiteouts && last.startsWith(WHITEOUT)) {
      parent.children.delete(last.slice(WHITEOUT.length));
      return null;
    }
    const bits = (header.mode ?? 0) & 0o7777;
    const put = <T extends MemoryNode>(node: T): T => {
      parent.children.delete(last);
      parent.add(last, node);
      this.stamp(node, header);
      return node;
    };
    switch (header.type) {
      case 'directory': {
        const known = parent.children.get(last);
        if (known instanceof MemoryDirectory) {
          known.bits = (known.bits & ~0o7777) | bits;
          this.stamp(known, header);
        } else put(new MemoryDirectory(this.#fs, bits));
        return null;
      }
      case 'symlink': {
        const target = bytesOf(header.linkname ?? '', pax?.linkpath !== undefined);
        put(new MemorySymlink(this.#fs, target));
        return null;
      }
      case 'link': {
        const target = this.#find(bytesOf(header.linkname ?? '', pax?.linkpath !== undefined));
        if (!(target instanceof MemoryNode) || target.isDirectory)
          throw new ImageError(`${name} is a link to a file that is not in it`);
        if (parent.children.get(last) === target) return null;
        target.nlink++;
        parent.children.delete(last);
        parent.add(last, target);
        return null;
      }
      case 'fifo':
        put(new MemoryFifo(this.#fs, bits));
        return null;
      case 'file':
      case 'contiguous-file':
        return put(new MemoryFile(this.#fs, bits));
      case 'character-device':
      case 'block-device':
        // The guest has devices of its own.
        return null;
      default:
        throw new ImageError(`${name} is of a kind that is not known`);
    }
  }

  stamp(node: MemoryNode, { uid, gid, mtime }: Headers): void {
    node.uid = uid ?? 0;
    node.gid = gid ?? 0;
    const ms = mtime?.getTime() ?? 0;
    node.atime = node.mtime = node.ctime = Number.isFinite(ms) ? ms : 0;
  }

  /** The folder that names lead to, made up where it is not there. */
  #folder(names: readonly string[], whole: string): MemoryDirectory {
    const found = this.#walk(names, true);
    if (!(found instanceof MemoryDirectory)) throw new ImageError(`${whole} lies in what is no folder`);
    return found;
  }
  #find(name: string): unknown {
    const names = namesOf(name);
    const last = names.pop();
    const parent = this.#walk(names, false);
    return last !== undefined && parent instanceof MemoryDirectory ? parent.children.get(last) : undefined;
  }

  /** Symbolic links are followed inside: `..` at the root stays there, as in a guest. */
  #walk(names: readonly string[], makes: boolean): unknown {
    const left = [...names];
    const path: MemoryDirectory[] = [this.root];
    for (let links = 0; left.length > 0; ) {
      const name = left.shift()!;
      const at = path.at(-1)!;
      if (name === '..') {
        if (path.length > 1) path.pop();
        continue;
      }
      let next = at.children.get(name);
      if (next === undefined && makes) next = at.add(name, new MemoryDirectory(this.#fs));
      if (next instanceof MemorySymlink) {
        if (++links > MOST_LINKS) return undefined;
        if (next.target.startsWith('/')) path.splice(1);
        left.unshift(...next.target.split('/').filter((n) => n !== '' && n !== '.'));
      } else if (next instanceof MemoryDirectory) path.push(next);
      else return undefined;
    }
    return path.at(-1);
  }
}

/** The components of a name in an archive. Throws ImageError for one that leads out of it. */
function namesOf(name: string): string[] {
  const names = name.split('/').filter((n) => n !== '' && n !== '.');
  if (names.includes('..') || name.includes('\0')) throw new ImageError(`${name} leads out of it`);
  if (names.some((n) => n.length > 255)) throw new ImageError('holds a name of more than 255 bytes');
  return names;
}
