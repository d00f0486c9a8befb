import { call } from '../abi/call.js';
import { EBADF, EEXIST, EINVAL, EMFILE, ENOSPC, ENOTDIR } from '../errno.js';
import type { Linux } from '../kernel.js';
import { O_CLOEXEC, O_NONBLOCK } from '../vfs/constants.js';
import { IN_ALL_EVENTS, IN_ONESHOT, InotifyFile, MOST_INSTANCES, MOST_WATCHES } from '../vfs/inotify.js';
import { AT_FDCWD, resolveAt } from './paths.js';

/** Flags of inotify_add_watch(2): linux/inotify.h. */
const IN_ONLYDIR = 0x1000000;
const IN_DONT_FOLLOW = 0x2000000;
const IN_EXCL_UNLINK = 0x4000000;
const IN_MASK_CREATE = 0x10000000;
const IN_MASK_ADD = 0x20000000;
const IN_UNMOUNT = 0x2000;
const KNOWN =
  (IN_ALL_EVENTS |
    IN_UNMOUNT |
    IN_ONLYDIR |
    IN_DONT_FOLLOW |
    IN_EXCL_UNLINK |
    IN_MASK_CREATE |
    IN_MASK_ADD |
    0x4000c000) >>>
  0;
const MAY_READ = 4;

function init(k: Linux, flags: number): number {
  if ((flags & ~(O_CLOEXEC | O_NONBLOCK)) !== 0) return -EINVAL;
  if (k.notifier.instances.size >= MOST_INSTANCES) return -EMFILE;
  const file = new InotifyFile(flags & O_NONBLOCK, k.notifier);
  k.notifier.instances.add(file);
  return k.fds.add(file, (flags & O_CLOEXEC) !== 0);
}
export const inotify_init = call('', (k) => init(k, 0));
export const inotify_init1 = call('F', init);

export const inotify_add_watch = call('dsx', (k, fd, path, mask) => {
  const { notifier } = k;
  if ((mask & (KNOWN | IN_ONESHOT)) === 0 || (mask & ~(KNOWN | IN_ONESHOT)) !== 0) return -EINVAL;
  const file = k.fds.get(fd);
  if (file === null) return -EBADF;
  if ((mask & IN_MASK_ADD) !== 0 && (mask & IN_MASK_CREATE) !== 0) return -EINVAL;
  if (!(file instanceof InotifyFile)) return -EINVAL;
  const dentry = resolveAt(k, AT_FDCWD, path, (mask & IN_DONT_FOLLOW) === 0);
  if (typeof dentry === 'number') return dentry;
  const { node } = dentry;
  if ((mask & IN_ONLYDIR) !== 0 && !node.isDirectory) return -ENOTDIR;
  const denied = node.access(MAY_READ);
  if (denied !== 0) return denied;
  const inode = notifier.inodeOf(node);
  const events = (mask & (IN_ALL_EVENTS | IN_ONESHOT)) >>> 0;
  const known = notifier.find(file, inode);
  if (known !== undefined) {
    if ((mask & IN_MASK_CREATE) !== 0) return -EEXIST;
    known.mask = (mask & IN_MASK_ADD) !== 0 ? (known.mask | events) >>> 0 : events;
    return known.wd;
  }
  if (notifier.count >= MOST_WATCHES) return -ENOSPC;
  return notifier.add(file, inode, events).wd;
});

export const inotify_rm_watch = call('di', (k, fd, wd) => {
  const file = k.fds.get(fd);
  if (file === null) return -EBADF;
  if (!(file instanceof InotifyFile)) return -EINVAL;
  const watch = file.watches.get(wd);
  if (watch === undefined) return -EINVAL;
  k.notifier.remove(watch);
  return 0;
});
