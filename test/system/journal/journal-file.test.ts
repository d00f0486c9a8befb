/** Files of recorded runs: what is written is read, and nothing that a file holds does harm. */
import { describe, expect, test } from 'vitest';
import {
  JournalError,
  type JournalEvent,
  type JournalHead,
  JournalWriter,
  readJournal,
} from '../../../src/system/journal/journal-file.js';

const HEAD: JournalHead = { startMs: 1.5e12, seed: 7, channels: ['key', 'net0'], machine: { '--memory': 16 } };
const EVENTS: JournalEvent[] = [
  { kind: 'input', instructions: 0, rip: 0xfff0, channel: 'key', payload: Uint8Array.of(1, 2, 3) },
  { kind: 'sleep', instructions: 2 ** 40, rip: 0xffffffff, untilNs: 123_456_789_012 },
  { kind: 'input', instructions: 2 ** 40, rip: 5, channel: 'net0', payload: new Uint8Array(0) },
  { kind: 'end', instructions: 2 ** 40 + 1, rip: 6, end: { reason: 'power-off', status: 0, digest: { RAM: 1 } } },
];

function written(events: readonly JournalEvent[] = EVENTS, flush = false): Uint8Array {
  const parts: Uint8Array[] = [];
  const writer = new JournalWriter((bytes) => parts.push(bytes.slice()), HEAD);
  for (const event of events) {
    writer.add(event);
    if (flush) writer.flush();
  }
  writer.flush();
  return new Uint8Array(Buffer.concat(parts));
}

const reasonOf = (file: Uint8Array): string => {
  try {
    readJournal(file);
    return 'read';
  } catch (error) {
    expect(error).toBeInstanceOf(JournalError);
    expect((error as Error).message).not.toContain('\n');
    return (error as Error).message;
  }
};

describe('a file', () => {
  test.each([false, true])('is read as it was written (each event a block of its own: %s)', (flush) => {
    expect(readJournal(written(EVENTS, flush))).toEqual({ head: HEAD, events: EVENTS });
  });

  test('that is cut off anywhere is refused', () => {
    const file = written(EVENTS, true);
    for (let length = 0; length < file.length; length++) expect(reasonOf(file.subarray(0, length))).not.toBe('read');
    expect(reasonOf(file.subarray(0, file.length - 1))).toMatch(/cut off/);
    expect(reasonOf(written(EVENTS.slice(0, 2)))).toMatch(/cut off/);
  });

  test('with one other byte is refused', () => {
    const file = written(EVENTS, true);
    for (let at = 0; at < file.length; at++) {
      const other = file.slice();
      other[at]! ^= 0x41;
      expect(reasonOf(other)).not.toBe('read');
    }
  });

  test('of another version, or of something else, is named so', () => {
    const file = written();
    new DataView(file.buffer, file.byteOffset).setUint32(8, 99, true);
    expect(reasonOf(file)).toMatch(/version 99/);
    expect(reasonOf(new Uint8Array(100))).toMatch(/no recorded run/);
  });

  test('whose events go back in time is refused', () => {
    expect(reasonOf(written([EVENTS[1]!, EVENTS[0]!, EVENTS[3]!]))).toMatch(/damaged/);
  });
});
