/** What waits in a socket to be received: small sends share a piece of memory, and nothing of that is seen. */
import { describe, expect, test } from 'vitest';
import { Inbox } from '../../src/linux/net/inbox.js';
import { PLAIN_HEADER } from '../../src/linux/net/packet-header.js';
import type { OpenFile } from '../../src/linux/vfs/node.js';

const me = { pid: 1, uid: 0, gid: 0 };
const other = { pid: 2, uid: 0, gid: 0 };
const bytes = (text: string) => Buffer.from(text, 'latin1');

function read(inbox: Inbox, length: number, peek = false): string {
  const out = new Uint8Array(length + 2).fill(46);
  const n = inbox.read(out, 1, length, peek);
  // Nothing beside its range is touched.
  expect([out[0], out.at(-1)]).toEqual([46, 46]);
  return Buffer.from(out.subarray(1, 1 + n)).toString('latin1');
}
function append(inbox: Inbox, text: string, sender = me, files: readonly OpenFile[] = []): void {
  const memory = bytes(`<${text}>`);
  inbox.append(memory, 1, text.length, files, sender);
  memory.fill(0);
}

describe('a stream', () => {
  test('comes as it was sent, in pieces of any size', () => {
    const inbox = new Inbox();
    let seed = 1;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      return (seed >>> 8) % below;
    };
    let wanted = '';
    let sent = 0;
    for (let i = 0; i < 5000; i++) {
      if (random(2) === 0) {
        const length = [1 + random(5), 1 + random(200), 4090 + random(12), 1 + random(20_000)][random(4)]!;
        const text = String.fromCharCode(65 + (sent++ % 26)).repeat(length);
        append(inbox, text, random(10) === 0 ? other : me);
        wanted += text;
      } else {
        const length = [1, random(300), 4096, random(30_000)][random(4)]!;
        expect(read(inbox, length, true)).toBe(wanted.slice(0, length));
        expect(read(inbox, length)).toBe(wanted.slice(0, length));
        wanted = wanted.slice(length);
      }
      expect(inbox.bytes).toBe(wanted.length);
      expect(inbox.isEmpty).toBe(wanted === '');
    }
    expect(read(inbox, wanted.length)).toBe(wanted);
  });

  test('descriptors come with their first byte, and end what came before', () => {
    const inbox = new Inbox();
    const files = [{} as OpenFile];
    append(inbox, 'before');
    append(inbox, 'with', me, files);
    append(inbox, 'after');
    expect(read(inbox, 100)).toBe('before');
    expect(inbox.first?.files).toBe(files);
    // The bytes behind them are a message of their own.
    inbox.first!.files = [];
    expect(read(inbox, 4)).toBe('with');
    expect(read(inbox, 100)).toBe('after');
  });

  test('whoever asks is told of one sender at a time', () => {
    const inbox = new Inbox();
    append(inbox, 'mine');
    append(inbox, 'his', other);
    expect(inbox.first).toMatchObject({ sender: me, end: 4 });
    read(inbox, 4);
    expect(inbox.first).toMatchObject({ sender: other });
    expect(read(inbox, 100)).toBe('his');
  });

  test('what was emptied serves for what comes next', () => {
    const inbox = new Inbox();
    append(inbox, 'request');
    const { data } = inbox.first!;
    expect(read(inbox, 100)).toBe('request');
    append(inbox, 'answer');
    expect(inbox.first?.data).toBe(data);
    expect(read(inbox, 100)).toBe('answer');
  });
});

test('datagrams stay what they are', () => {
  const inbox = new Inbox();
  inbox.add(bytes('one'), null, [], me, PLAIN_HEADER);
  inbox.add(bytes(''), null, [], me, PLAIN_HEADER);
  expect([inbox.bytes, inbox.isEmpty]).toEqual([3, false]);
  inbox.drop();
  expect([inbox.bytes, inbox.isEmpty, inbox.first?.end]).toEqual([0, false, 0]);
  inbox.drop();
  expect(inbox.isEmpty).toBe(true);
});
