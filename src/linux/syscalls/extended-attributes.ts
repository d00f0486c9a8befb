import { call } from '../abi/call.js';
import { E2BIG, EBADF, EEXIST, EINVAL, ENODATA, ENOSPC, EOPNOTSUPP, EPERM, ERANGE, EROFS } from '../errno.js';
import type { Linux } from '../kernel.js';
import { S_IFDIR, S_IFMT, S_IFREG } from '../vfs/constants.js';
import { MemoryNode } from '../vfs/memory-node.js';
import type { Node } from '../vfs/node.js';
import { AT_FDCWD, resolveAt } from './paths.js';

/** XATTR_NAME_MAX, XATTR_SIZE_MAX, flags of setxattr(2): linux/xattr.h, linux/limits.h. */
const NAME_MAX = 255;
const SIZE_MAX = 65536;
const XATTR_CREATE = 1;
const XATTR_REPLACE = 2;

/** Extended attributes are kept by the file systems in memory. The host's files have none and get none: xattr(7). */

/** Where a call finds the node: a path, followed or not, or a descriptor. */
type Find = (k: Linux, where: number) => Node | number;
const followed: Find = (k, path) => nodeAt(k, path, true);
const unfollowed: Find = (k, path) => nodeAt(k, path, false);
const opened: Find = (k, fd) => {
  const file = k.fds.get(fd);
  return file === null ? -EBADF : (file.dentry?.node ?? -EOPNOTSUPP);
};
function nodeAt(k: Linux, path: number, follow: boolean): Node | number {
  const dentry = resolveAt(k, AT_FDCWD, path, follow);
  return typeof dentry === 'number' ? dentry : dentry.node;
}

function readName(k: Linux, at: number): string | number {
  const name = k.space.readCString(at, NAME_MAX);
  return name === null || name === '' ? -ERANGE : name;
}

/** xattr_permission() of fs/xattr.c: whether the caller may use the name at all; 0 or -errno. */
function permitted(k: Linux, node: Node, name: string, writes: boolean): number {
  if (writes && node.readOnly) return -EROFS;
  if (name.startsWith('security.')) return !writes || k.credentials.uid === 0 ? 0 : -EPERM;
  if (name.startsWith('trusted.')) return k.credentials.uid === 0 ? 0 : writes ? -EPERM : -ENODATA;
  if (!name.startsWith('user.')) return -EOPNOTSUPP;
  const type = node.mode & S_IFMT;
  if (type !== S_IFREG && type !== S_IFDIR) return writes ? -EPERM : -ENODATA;
  return node.access(writes ? 2 : 4);
}

const get = (kind: 's' | 'd', find: Find) =>
  call(`${kind}spz`, (k, where, nameAt, at, size) => {
    const name = readName(k, nameAt);
    if (typeof name === 'number') return name;
    const node = find(k, where);
    if (typeof node === 'number') return node;
    if (!(node instanceof MemoryNode)) return -ENODATA;
    const denied = permitted(k, node, name, false);
    if (denied !== 0) return denied;
    const value = node.attributes?.get(name);
    if (value === undefined) return -ENODATA;
    if (size === 0) return value.length;
    if (size < value.length) return -ERANGE;
    k.space.writeBytes(at, value);
    return value.length;
  });

const list = (kind: 's' | 'd', find: Find) =>
  call(`${kind}pz`, (k, where, at, size) => {
    const node = find(k, where);
    if (typeof node === 'number') return node;
    if (!(node instanceof MemoryNode) || node.attributes === null) return 0;
    const all = [...node.attributes.keys()].filter((n) => k.credentials.uid === 0 || !n.startsWith('trusted.'));
    const bytes = Buffer.from(all.map((name) => `${name}\0`).join(''), 'latin1');
    if (size === 0) return bytes.length;
    if (size < bytes.length) return -ERANGE;
    k.space.writeBytes(at, bytes);
    return bytes.length;
  });

const set = (kind: 's' | 'd', find: Find) =>
  call(`${kind}spzi`, (k, where, nameAt, at, size, flags) => {
    if ((flags & ~(XATTR_CREATE | XATTR_REPLACE)) !== 0) return -EINVAL;
    const name = readName(k, nameAt);
    if (typeof name === 'number') return name;
    if (size < 0 || size > SIZE_MAX) return -E2BIG;
    const value = size === 0 ? new Uint8Array(0) : k.space.readBytes(at, size).slice();
    const node = find(k, where);
    if (typeof node === 'number') return node;
    if (!(node instanceof MemoryNode)) return node.readOnly ? -EROFS : -EOPNOTSUPP;
    const denied = permitted(k, node, name, true);
    if (denied !== 0) return denied;
    const known = node.attributes?.get(name);
    if (known !== undefined && (flags & XATTR_CREATE) !== 0) return -EEXIST;
    if (known === undefined && (flags & XATTR_REPLACE) !== 0) return -ENODATA;
    return node.setAttribute(name, value) ? 0 : -ENOSPC;
  });

const remove = (kind: 's' | 'd', find: Find) =>
  call(`${kind}s`, (k, where, nameAt) => {
    const name = readName(k, nameAt);
    if (typeof name === 'number') return name;
    const node = find(k, where);
    if (typeof node === 'number') return node;
    if (!(node instanceof MemoryNode)) return node.readOnly ? -EROFS : -EOPNOTSUPP;
    const denied = permitted(k, node, name, true);
    if (denied !== 0) return denied;
    return node.setAttribute(name, null) ? 0 : -ENODATA;
  });

export const getxattr = get('s', followed);
export const lgetxattr = get('s', unfollowed);
export const fgetxattr = get('d', opened);
export const listxattr = list('s', followed);
export const llistxattr = list('s', unfollowed);
export const flistxattr = list('d', opened);
export const setxattr = set('s', followed);
export const lsetxattr = set('s', unfollowed);
export const fsetxattr = set('d', opened);
export const removexattr = remove('s', followed);
export const lremovexattr = remove('s', unfollowed);
export const fremovexattr = remove('d', opened);
