import { BLOCKED, call } from '../abi/call.js';
import { readPointer, writeLong } from '../abi/structs.js';
import { E2BIG, EACCES, EAGAIN, EIDRM, EINTR, EINVAL, ENOMSG, EPERM } from '../errno.js';
import * as C from '../ipc/ids.js';
import { MSGMNI } from '../ipc/ipc.js';
import {
  type Message,
  MessageQueue,
  MSG_COPY,
  MSG_EXCEPT,
  MSG_NOERROR,
  MSGMAX,
  MSGMNB,
  type MsgReceiver,
} from '../ipc/msg.js';
import type { Linux } from '../kernel.js';

/** Commands of msgctl(2): linux/msg.h. */
const MSG_STAT = 11;
const MSG_INFO = 12;
const MSG_STAT_ANY = 13;

export const msgget = call('ix', (k, key, flags) => {
  const make = (): MessageQueue => new MessageQueue(k, key, flags & 0o777);
  const found = k.ipc.queues.get(k, key, flags, () => 0, make);
  return typeof found === 'number' ? found : found.id;
});

export function send(k: Linux, id: number, at: number, size: number, flags: number): number {
  const { space, abi } = k;
  const type = abi.word === 8 ? space.readSigned64(at) : space.readI32(at);
  if (size < 0 || size > MSGMAX || id < 0 || type < 1) return -EINVAL;
  const bytes = space.readBytes(at + abi.word, size).slice();
  const queue = k.ipc.queues.find(id);
  if (typeof queue === 'number') return k.continued === null ? queue : -EIDRM;
  if (!queue.allows(k, C.WRITABLE)) return -EACCES;
  if (!queue.hasRoom(size)) {
    if ((flags & C.IPC_NOWAIT) !== 0) return -EAGAIN;
    const waits = k.block([queue.senders]);
    return waits === BLOCKED ? waits : -EINTR;
  }
  queue.put(k, { type, bytes });
  return 0;
}
export const msgsnd = call('ipzx', send);

/** Puts a message into memory: its bytes, as far as there is room. */
function deliver(k: Linux, at: number, room: number, message: Message): number {
  writeLong(k.space, k.abi, at, message.type);
  const bytes = message.bytes.subarray(0, room);
  k.space.writeBytes(at + k.abi.word, bytes);
  return bytes.length;
}

export function receive(k: Linux, id: number, at: number, size: number, type: number, flags: number): number {
  const { current } = k;
  const known = k.continued === null ? null : current.msgReceiver;
  if (known !== null) return goOn(k, known, id, at);
  if (id < 0 || size < 0) return -EINVAL;
  if ((flags & MSG_COPY) !== 0 && ((flags & MSG_EXCEPT) !== 0 || (flags & C.IPC_NOWAIT) === 0)) return -EINVAL;
  const queue = k.ipc.queues.find(id);
  if (typeof queue === 'number') return queue;
  if (!queue.allows(k, C.READABLE)) return -EACCES;
  const wanted = { type, flags, room: size };
  const message = queue.find(wanted);
  if (message !== null) {
    if (message.bytes.length > size && (flags & MSG_NOERROR) === 0) return -E2BIG;
    if ((flags & MSG_COPY) === 0) queue.take(k, message);
    return deliver(k, at, size, message);
  }
  if ((flags & C.IPC_NOWAIT) !== 0) return -ENOMSG;
  const receiver: MsgReceiver = { ...wanted, task: current, got: null };
  current.msgReceiver = receiver;
  queue.receivers = [...queue.receivers.filter((r) => r.task.state !== 'dead'), receiver];
  return goOn(k, receiver, id, at);
}

function goOn(k: Linux, receiver: MsgReceiver, id: number, at: number): number {
  if (receiver.got === null) {
    const waits = k.block([]);
    if (waits === BLOCKED) return waits;
    receiver.got = -EINTR;
    const queue = k.ipc.queues.find(id);
    if (typeof queue !== 'number') queue.receivers = queue.receivers.filter((r) => r !== receiver);
  }
  k.current.msgReceiver = null;
  return typeof receiver.got === 'number' ? receiver.got : deliver(k, at, receiver.room, receiver.got);
}
export const msgrcv = call('ipzlx', receive);

/** struct msqid64_ds of asm-generic/msgbuf.h, asm/compat.h. */
function writeStatus(k: Linux, at: number, q: MessageQueue): void {
  const { word } = k.abi;
  k.space.fill(at, word === 8 ? 120 : 88, 0);
  C.writePerm(k, at, q);
  const behind = C.writeTimes(k, at + C.permSize(k), [q.sent, q.received, q.changed]);
  for (const [i, value] of [q.bytes, q.messages.length, q.limit].entries())
    writeLong(k.space, k.abi, behind + i * word, value);
  k.space.writeU32(behind + 3 * word, q.lastSender);
  k.space.writeU32(behind + 3 * word + 4, q.lastReceiver);
}

/** struct msginfo; `used`: with what there is instead of three of the limits. */
function writeInfo(k: Linux, at: number, used: boolean): number {
  const { objects, highest } = k.ipc.queues;
  const messages = objects.reduce((n, q) => n + q.messages.length, 0);
  const bytes = objects.reduce((n, q) => n + q.bytes, 0);
  const [pool, map, total] = used ? [objects.length, messages, bytes] : [(MSGMNI * MSGMNB) / 1024, MSGMNB, MSGMNB];
  for (const [i, value] of [pool, map, MSGMAX, MSGMNB, MSGMNI, 16, total].entries())
    k.space.writeU32(at + 4 * i, value);
  k.space.writeU32(at + 28, 0xffff);
  return highest;
}

export function control(k: Linux, id: number, command: number, at: number): number {
  const { queues } = k.ipc;
  if (id < 0 || command < 0) return -EINVAL;
  switch (command) {
    case C.IPC_INFO:
    case MSG_INFO:
      return writeInfo(k, at, command === MSG_INFO);
    case C.IPC_STAT:
    case MSG_STAT:
    case MSG_STAT_ANY: {
      const q = command === C.IPC_STAT ? queues.find(id) : queues.at(id);
      if (typeof q === 'number') return q;
      if (command !== MSG_STAT_ANY && !q.allows(k, C.READABLE)) return -EACCES;
      writeStatus(k, at, q);
      return command === C.IPC_STAT ? 0 : q.id;
    }
    case C.IPC_SET: {
      const limit = readPointer(k.space, k.abi, at + C.permSize(k) + 24 + 2 * k.abi.word);
      const q = C.owned(k, queues, id);
      if (typeof q === 'number') return q;
      if (limit > MSGMNB && k.credentials.uid !== 0) return -EPERM;
      q.limit = limit;
      C.readPerm(k, at, q);
      q.senders.wake();
      return 0;
    }
    case C.IPC_RMID: {
      const q = C.owned(k, queues, id);
      if (typeof q === 'number') return q;
      q.remove(k);
      return 0;
    }
    default:
      return -EINVAL;
  }
}
export const msgctl = call('iip', control);
