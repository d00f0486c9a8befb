import { call } from '../abi/call.js';
import { EINVAL, ENOSYS } from '../errno.js';
import type { Linux } from '../kernel.js';
import * as msg from './msg.js';
import * as sem from './sem.js';
import * as shm from './shm.js';

/** What the one old call of i386 is asked for: linux/ipc.h. */
const SEMOP = 1;
const SEMGET = 2;
const SEMCTL = 3;
const SEMTIMEDOP = 4;
const MSGSND = 11;
const MSGRCV = 12;
const MSGGET = 13;
const MSGCTL = 14;
const SHMAT = 21;
const SHMDT = 22;
const SHMGET = 23;
const SHMCTL = 24;
/** Flag of a command: the structures are those of today. The older ones are not there. */
const IPC_64 = 0x100;

/** Commands that exchange a structure whose older form is not there. */
function withoutVersion(command: number): number {
  const plain = command & ~IPC_64;
  return (command & IPC_64) !== 0 || plain === 0 || plain > 3 ? plain : -1;
}

/** ipc(2): compat_ksys_ipc() of ipc/syscall.c. */
export const ipc = call('uiiipi', (k: Linux, request, first, second, third, at, fifth) => {
  const version = request >>> 16;
  const word = (where: number): number => k.space.readU32(where);
  switch (request & 0xffff) {
    case SEMOP:
      return sem.semop.handler(k, first, at, second >>> 0, 0, 0, 0);
    case SEMTIMEDOP:
      return sem.semtimedop.handler(k, first, at, second >>> 0, fifth >>> 0, 0, 0);
    case SEMGET:
      return sem.semget.handler(k, first, second, third, 0, 0, 0);
    case SEMCTL:
      return at === 0 ? -EINVAL : sem.control(k, first, second, withoutVersion(third), word(at));
    case MSGSND:
      return first < 0 || second < 0 ? -EINVAL : msg.send(k, first, at, second, third);
    case MSGRCV:
      if (first < 0 || second < 0) return -EINVAL;
      // An older way: the buffer and the type in memory.
      if (version !== 0) return msg.receive(k, first, at, second, fifth, third);
      return at === 0 ? -EINVAL : msg.receive(k, first, word(at), second, k.space.readI32(at + 4), third);
    case MSGGET:
      return msg.msgget.handler(k, first, second, 0, 0, 0, 0);
    case MSGCTL:
      return msg.control(k, first, withoutVersion(second), at);
    case SHMAT: {
      if (version === 1) return -EINVAL;
      const to = shm.attach(k, first, at, second);
      if (to < 0) return to;
      k.space.writeU32(third >>> 0, to);
      return 0;
    }
    case SHMDT:
      return shm.shmdt.handler(k, at, 0, 0, 0, 0, 0);
    case SHMGET:
      return shm.shmget.handler(k, first, second >>> 0, third, 0, 0, 0);
    case SHMCTL:
      return shm.control(k, first, withoutVersion(second), at);
    default:
      return -ENOSYS;
  }
});
