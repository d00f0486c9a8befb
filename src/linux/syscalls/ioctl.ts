import { call } from '../abi/call.js';
import { EBADF, EINVAL, ENOTTY, EPERM, ESRCH } from '../errno.js';
import type { Linux } from '../kernel.js';
import { Socket } from '../net/socket.js';
import { SIGTTOU } from '../signals/numbers.js';
import { groupsOf } from '../signals/send.js';
import { O_ASYNC, O_CLOEXEC, O_NONBLOCK } from '../vfs/constants.js';
import type { Terminal } from '../vfs/node.js';
import { Pty, PtySlave } from '../vfs/pty.js';
import { takeTerminal } from '../vfs/pty-fs.js';
import { interfaceControl } from './interface-controls.js';

/** asm-generic/ioctls.h. */
const TCGETS = 0x5401;
const TCSETS = 0x5402;
const TCSETSF = 0x5404;
const TCSBRK = 0x5409;
const TCXONC = 0x540a;
const TCFLSH = 0x540b;
const TIOCSCTTY = 0x540e;
const TIOCGPGRP = 0x540f;
const TIOCSPGRP = 0x5410;
const TIOCOUTQ = 0x5411;
const TIOCGWINSZ = 0x5413;
const TIOCSWINSZ = 0x5414;
const FIONREAD = 0x541b;
const FIONBIO = 0x5421;
const TIOCNOTTY = 0x5422;
const TIOCGSID = 0x5429;
const TIOCGPTPEER = 0x5441;
const TIOCGPTN = 0x80045430;
const TIOCSPTLCK = 0x40045431;
const TIOCGPTLCK = 0x80045439;
const FIONCLEX = 0x5450;
const FIOCLEX = 0x5451;
const FIOASYNC = 0x5452;

/** Characters of struct termios' c_cc as the kernel has them: NCCS. */
const NCCS = 19;

function getTermios(k: Linux, terminal: Terminal, at: number): void {
  const t = terminal.get();
  for (const [i, v] of [t.iflag, t.oflag, t.cflag, t.lflag].entries()) k.space.writeU32(at + 4 * i, v);
  k.space.writeU8(at + 16, 0);
  k.space.writeBytes(at + 17, t.cc.subarray(0, NCCS));
}
function setTermios(k: Linux, terminal: Terminal, at: number): void {
  const word = (i: number) => k.space.readU32(at + 4 * i);
  const cc = k.space.readBytes(at + 17, NCCS);
  terminal.set({ iflag: word(0), oflag: word(1), cflag: word(2), lflag: word(3), cc });
}

function terminalControl(k: Linux, terminal: Terminal, request: number, argument: number): number {
  switch (request) {
    case TCGETS:
      getTermios(k, terminal, argument);
      return 0;
    case TCSETS:
    case TCSETS + 1:
    case TCSETSF:
      setTermios(k, terminal, argument);
      return 0;
    case TIOCGWINSZ: {
      const { rows, columns } = terminal.size();
      k.space.writeU32(argument, rows | (columns << 16));
      k.space.writeU32(argument + 4, 0);
      return 0;
    }
    case TIOCSWINSZ:
      if (terminal instanceof Pty) terminal.setSize(k.space.readU16(argument), k.space.readU16(argument + 2));
      return 0;
    case TCFLSH:
      // TCIFLUSH, TCIOFLUSH.
      if (terminal instanceof Pty && (argument === 0 || argument === 2)) terminal.discipline.flush();
      return 0;
    case TCSBRK:
    case TCXONC:
      return 0;
    case TIOCOUTQ:
      k.space.writeU32(argument, 0);
      return 0;
    default:
      return terminal instanceof Pty ? ptyControl(k, terminal, request, argument) : hostJobs(k, request, argument);
  }
}

/**
 * What concerns jobs, of the host's terminal: it is the first process's, and only remembers who is in the foreground.
 */
function hostJobs(k: Linux, request: number, argument: number): number {
  switch (request) {
    case TIOCSCTTY:
    case TIOCNOTTY:
      return 0;
    case TIOCGPGRP:
      k.space.writeU32(argument, k.terminals.hostForeground === 0 ? k.init.pgid : k.terminals.hostForeground);
      return 0;
    case TIOCSPGRP:
      k.terminals.hostForeground = k.space.readI32(argument);
      return 0;
    case TIOCGSID:
      k.space.writeU32(argument, k.init.sid);
      return 0;
    default:
      return -ENOTTY;
  }
}

function ptyControl(k: Linux, pty: Pty, request: number, argument: number): number {
  const isOurs = pty.session !== 0 && pty.session === k.group.sid;
  switch (request) {
    case TIOCGPTN:
      k.space.writeU32(argument, pty.index);
      return 0;
    case TIOCSPTLCK:
      pty.isLocked = k.space.readU32(argument) !== 0;
      return 0;
    case TIOCGPTLCK:
      k.space.writeU32(argument, pty.isLocked ? 1 : 0);
      return 0;
    case TIOCGPTPEER: {
      const slave = new PtySlave(argument & ~O_CLOEXEC, pty);
      return k.fds.add(slave, (argument & O_CLOEXEC) !== 0);
    }
    case TIOCSCTTY:
      return isOurs || takeTerminal(k, pty) ? 0 : -EPERM;
    case TIOCNOTTY:
      if (!isOurs) return -ENOTTY;
      if (k.group.sid === k.group.pid) k.terminals.hangUp(pty);
      return 0;
    case TIOCGPGRP:
      k.space.writeU32(argument, pty.foreground);
      return 0;
    case TIOCSPGRP: {
      const pgid = k.space.readI32(argument);
      if (!isOurs) return -ENOTTY;
      const stopped = pty.checkBackground(SIGTTOU);
      if (stopped !== 0) return stopped;
      const members = groupsOf(k, pgid);
      if (pgid <= 0 || members.length === 0) return pgid < 0 ? -EINVAL : -ESRCH;
      if (members.some((g) => g.sid !== k.group.sid)) return -EPERM;
      pty.foreground = pgid;
      return 0;
    }
    case TIOCGSID:
      if (pty.session === 0) return -ENOTTY;
      k.space.writeU32(argument, pty.session);
      return 0;
    default:
      return -ENOTTY;
  }
}

export const ioctl = call('dxp', (k, fd, request, argument) => {
  const file = k.fds.get(fd);
  if (file === null) return -EBADF;
  switch (request) {
    case FIONBIO:
      if (k.space.readU32(argument) !== 0) file.flags |= O_NONBLOCK;
      else file.flags &= ~O_NONBLOCK;
      return 0;
    case FIOASYNC:
      // As with fcntl(2): the flag is kept, and SIGIO never comes.
      if (!file.stream) return -ENOTTY;
      if (k.space.readU32(argument) !== 0) file.flags |= O_ASYNC;
      else file.flags &= ~O_ASYNC;
      return 0;
    case FIOCLEX:
    case FIONCLEX:
      k.fds.setCloseOnExec(fd, request === FIOCLEX);
      return 0;
    case FIONREAD: {
      const n = file.available();
      if (n < 0) return n;
      k.space.writeU32(argument, Math.min(n, 0x7fffffff));
      return 0;
    }
  }
  if (file instanceof Socket) return interfaceControl(k, request, argument);
  const terminal = file.terminal();
  if (terminal !== null) return terminalControl(k, terminal, request, argument);
  return request === TIOCGPTN ? -EINVAL : -ENOTTY;
});
