import type { IpcObject } from '../ipc/ids.js';
import type { Ipc } from '../ipc/ipc.js';

/** /proc/sysvipc: a table of each kind of System V's objects, with a line of names. proc(5). */

type Row = readonly (string | number)[];

/** Columns by name, with the width of a value; negative: flush left. */
function table(names: string, widths: readonly number[], rows: readonly Row[]): string {
  const line = (row: Row): string =>
    row.map((value, i) => (i === 0 ? '' : ' ') + String(value).padStart(widths[i]!)).join('');
  return `${names}\n${rows.map((row) => `${line(row)}\n`).join('')}`;
}

const head = (o: IpcObject): Row => [o.key | 0, o.id, o.mode.toString(8)];
const owners = (o: IpcObject): Row => [o.uid, o.gid, o.cuid, o.cgid];

export function messageQueues({ queues }: Ipc): string {
  return table(
    '       key      msqid perms      cbytes       qnum lspid lrpid   uid   gid  cuid  cgid      stime      rtime      ctime',
    [10, 10, 4, 11, 10, 5, 5, 5, 5, 5, 5, 10, 10, 10],
    queues.objects.map((q) => {
      const counts = [q.bytes, q.messages.length, q.lastSender, q.lastReceiver];
      return [...head(q), ...counts, ...owners(q), q.sent, q.received, q.changed];
    }),
  );
}

export function semaphoreSets({ semaphores }: Ipc): string {
  return table(
    '       key      semid perms      nsems   uid   gid  cuid  cgid      otime      ctime',
    [10, 10, 4, 10, 5, 5, 5, 5, 10, 10],
    semaphores.objects.map((s) => [...head(s), s.values.length, ...owners(s), s.operated, s.changed]),
  );
}

/** Sizes are as wide as a long of the program that looks. */
export function sharedSegments({ segments }: Ipc, word: 4 | 8): string {
  const width = word === 8 ? 21 : 10;
  const wide = (name: string): string => name.padStart(width);
  const names = `cpid  lpid nattch   uid   gid  cuid  cgid      atime      dtime      ctime ${wide('rss')} ${wide('swap')}`;
  return table(
    `       key      shmid perms ${wide('size')}  ${names}`,
    [10, 10, 4, width, 5, 5, 5, 5, 5, 5, 5, 10, 10, 10, width, width],
    segments.objects.map((s) => {
      const counts = [s.bytes, s.creator, s.lastUser, s.attachments];
      const resident = s.file.frames.size * 4096;
      return [...head(s), ...counts, ...owners(s), s.attached, s.detached, s.changed, resident, 0];
    }),
  );
}
