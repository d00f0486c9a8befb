import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { MemoryFile } from '../vfs/memory-file.js';
import { MemoryDirectory } from '../vfs/memory-fs.js';
import { MemoryFs } from '../vfs/memory-node.js';
import { ImageError, readTar } from './tar.js';
import { type Bytes, unpacked } from './unpack.js';

/** What a root's files may have in all, bytes. */
const MOST_BYTES = 8 * 2 ** 30;
/** A description of an image is no longer. */
const MOST_JSON = 4 << 20;
/** The device that files of an archive show. */
const DEVICE = 49;

/** A root that was read from an archive or an image, for `ProcessOptions.root`. */
export interface RootImage {
  readonly tree: MemoryDirectory;
  /** What an image says of how it is run; of a plain archive nothing. */
  readonly config: ImageConfig;
}

/** OCI image-spec, "Image Configuration": its `config`. */
export interface ImageConfig {
  readonly entrypoint: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string | null;
  readonly user: { readonly uid: number; readonly gid: number } | null;
}

/** Where an image's files are: a folder of the host, or an archive that was read. */
type Source = (path: string) => Bytes | null;

const emptyTree = (): MemoryDirectory => new MemoryDirectory(new MemoryFs(DEVICE, 0, 0, Date.now, MOST_BYTES, false));

/** Reads a tar archive, or what `docker save` writes, or an OCI image layout in an archive. Throws ImageError. */
export async function readArchive(file: Bytes): Promise<RootImage> {
  const tree = emptyTree();
  await told(readTar(unpacked(file), tree, false));
  const source: Source = (path) => {
    let at: unknown = tree;
    for (const name of path.split('/')) at = at instanceof MemoryDirectory ? at.children.get(name) : undefined;
    return at instanceof MemoryFile ? contents(at) : null;
  };
  const isImage = source('manifest.json') !== null || (source('oci-layout') !== null && source('index.json') !== null);
  return isImage ? told(readImage(source)) : { tree, config: NO_CONFIG };
}

/** Reads an OCI image layout in a folder of the host. Throws ImageError. */
export function readLayout(folder: string): Promise<RootImage> {
  return told(readImage((path) => createReadStream(join(folder, path))));
}

const NO_CONFIG: ImageConfig = { entrypoint: [], env: {}, cwd: null, user: null };

async function told<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof ImageError) throw error;
    throw new ImageError(`is damaged, or no archive: ${(error as Error).message}`);
  }
}

async function* contents(file: MemoryFile): Bytes {
  for (let at = 0; at < file.length; at += 65536) {
    const piece = new Uint8Array(Math.min(65536, file.length - at));
    file.readAt(piece, 0, piece.length, at);
    yield piece;
  }
}

interface Descriptor {
  readonly digest?: unknown;
  readonly mediaType?: unknown;
  readonly platform?: { readonly os?: unknown; readonly architecture?: unknown };
}

async function readImage(source: Source): Promise<RootImage> {
  const fail = (why: string): never => {
    throw new ImageError(`is an image that ${why}`);
  };
  const bytes = (path: string): Bytes => source(path) ?? fail(`lacks ${path}`);
  const json = async (data: Bytes, what: string): Promise<Record<string, unknown>> => {
    const pieces: Uint8Array[] = [];
    let size = 0;
    for await (const piece of data) {
      size += piece.length;
      if (size > MOST_JSON) fail(`has too long a ${what}`);
      pieces.push(piece);
    }
    try {
      const value: unknown = JSON.parse(Buffer.concat(pieces).toString());
      if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
    } catch {}
    return fail(`has no valid ${what}`);
  };
  /** A blob, whose digest is looked at as it is read. */
  const blob = ({ digest }: Descriptor): Bytes => {
    const match = /^sha256:([0-9a-f]{64})$/.exec(String(digest));
    if (match === null) return fail(`names a blob in a way that is not known: ${String(digest)}`);
    const data = bytes(`blobs/sha256/${match[1]}`);
    return checked(data, match[1]!);
  };

  let config: Record<string, unknown>;
  let layers: Bytes[];
  const list = (value: unknown, what: string): unknown[] => (Array.isArray(value) ? value : fail(`has no ${what}`));
  const saved = source('oci-layout') === null ? bytes('manifest.json') : null;
  if (saved !== null) {
    const [first] = list(await json(saved, 'manifest'), 'manifest') as { Config?: unknown; Layers?: unknown }[];
    if (first === undefined) return fail('has no manifest');
    config = await json(bytes(path(first.Config)), 'configuration');
    layers = list(first.Layers, 'layers').map((layer) => bytes(path(layer)));
  } else {
    let manifest = await json(bytes('index.json'), 'index');
    for (let depth = 0; manifest.manifests !== undefined; depth++) {
      if (depth > 4) return fail('is a list of lists');
      const all = list(manifest.manifests, 'manifests') as Descriptor[];
      const fits = (architecture: string) =>
        all.find(({ platform }) => platform?.os === 'linux' && platform.architecture === architecture);
      const chosen = fits('amd64') ?? fits('386') ?? all.find(({ platform }) => platform === undefined);
      if (chosen === undefined) return fail('is not for Linux on x86');
      manifest = await json(blob(chosen), 'manifest');
    }
    config = await json(blob((manifest.config ?? {}) as Descriptor), 'configuration');
    layers = (list(manifest.layers, 'layers') as Descriptor[]).map(blob);
  }
  const tree = emptyTree();
  for (const layer of layers) await readTar(unpacked(layer), tree, true);
  return { tree, config: await configOf((config.config ?? {}) as Record<string, unknown>, tree) };

  function path(value: unknown): string {
    const text = String(value);
    return text.split('/').includes('..') || text.startsWith('/') ? fail(`names a file outside: ${text}`) : text;
  }
}

async function* checked(data: Bytes, digest: string): Bytes {
  const hash = createHash('sha256');
  for await (const piece of data) {
    hash.update(piece);
    yield piece;
  }
  if (hash.digest('hex') !== digest) throw new ImageError('is an image with a blob that does not match its digest');
}

async function configOf(config: Record<string, unknown>, tree: MemoryDirectory): Promise<ImageConfig> {
  const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
  const env: Record<string, string> = {};
  for (const line of strings(config.Env)) {
    const at = line.indexOf('=');
    if (at > 0) env[line.slice(0, at)] = line.slice(at + 1);
  }
  const cwd = typeof config.WorkingDir === 'string' && config.WorkingDir !== '' ? config.WorkingDir : null;
  const user = typeof config.User === 'string' && config.User !== '' ? await userOf(config.User, tree) : null;
  return { entrypoint: [...strings(config.Entrypoint), ...strings(config.Cmd)], env, cwd, user };
}

/** USER or USER:GROUP, numbers or names of the image's /etc/passwd and /etc/group. */
async function userOf(text: string, tree: MemoryDirectory): Promise<ImageConfig['user']> {
  const rows = async (name: string): Promise<string[][]> => {
    const etc = tree.children.get('etc');
    const file = etc instanceof MemoryDirectory ? etc.children.get(name) : undefined;
    if (!(file instanceof MemoryFile) || file.length > MOST_JSON) return [];
    const all = Buffer.concat(await Readable.from(contents(file)).toArray());
    return all
      .toString('latin1')
      .split('\n')
      .map((line) => line.split(':'));
  };
  const [user = '', group] = text.split(':');
  const passwd = await rows('passwd');
  const row = passwd.find(([name, , id]) => name === user || id === user);
  const uid = /^\d+$/.test(user) ? Number(user) : row === undefined ? null : Number(row[2]);
  if (uid === null) throw new ImageError(`is an image for the user ${user}, who is not in its /etc/passwd`);
  if (group === undefined) return { uid, gid: row === undefined ? 0 : Number(row[3]) };
  const groupRow = (await rows('group')).find(([name]) => name === group);
  const gid = /^\d+$/.test(group) ? Number(group) : groupRow === undefined ? null : Number(groupRow[2]);
  if (gid === null) throw new ImageError(`is an image for the group ${group}, which is not in its /etc/group`);
  return { uid, gid };
}
