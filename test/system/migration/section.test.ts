/** The stream between two machines: cut anywhere it is the same, and what is none is refused in one line. */
import { describe, expect, test } from 'vitest';
import * as X from '../../../src/system/migration/section.js';
import { MigrationError, plainText, SectionReader } from '../../../src/system/migration/section.js';

const bytes = (...parts: Uint8Array[]) => Buffer.concat(parts);
const STREAM = bytes(
  X.prefix(),
  X.jsonSection(X.MACHINE, { a: 1 }),
  X.section(X.ZEROS, [1, 2]),
  X.section(X.PAGES, [7], new Uint8Array(4096).fill(3)),
  X.section(X.START),
);
const TYPES = [X.MACHINE, X.PAGES, X.ZEROS, X.UNIT, X.STATE, X.START];

function read(pieces: readonly Uint8Array[], types = TYPES) {
  const found: [number, string][] = [];
  const reader = new SectionReader(types, (type, payload) => found.push([type, Buffer.from(payload).toString('hex')]));
  try {
    for (const piece of pieces) reader.feed(piece);
  } catch (error) {
    expect(error).toBeInstanceOf(MigrationError);
    return (error as Error).message;
  }
  return found;
}

test('sections are the same however they come', () => {
  const whole = read([STREAM]);
  expect(whole).toEqual([
    [X.MACHINE, Buffer.from('{"a":1}').toString('hex')],
    [X.ZEROS, '0100000002000000'],
    [X.PAGES, `07000000${'03'.repeat(4096)}`],
    [X.START, ''],
  ]);
  expect(read([...STREAM].map((byte) => Uint8Array.of(byte)))).toEqual(whole);
  for (let at = 0; at < 60; at++) expect(read([STREAM.subarray(0, at), STREAM.subarray(at)])).toEqual(whole);
});

test('a buffer that its owner uses again does no harm', () => {
  const found: string[] = [];
  const reader = new SectionReader(TYPES, (_, payload) => found.push(Buffer.from(payload).toString('hex')));
  const buffer = Buffer.alloc(16);
  for (let at = 0; at < STREAM.length; at += 16) {
    const piece = STREAM.subarray(at, at + 16);
    buffer.set(piece);
    reader.feed(buffer.subarray(0, piece.length));
    buffer.fill(0xee);
  }
  expect(found[1]).toBe('0100000002000000');
});

describe('what is refused', () => {
  test('another protocol, another version', () => {
    expect(read([Buffer.from('GET / HTTP/1.1\r\n')])).toBe('the other side is no Ringless');
    const older = Buffer.from(STREAM);
    older.writeUInt32LE(9, 8);
    expect(read([older])).toMatch(
      /^the other side speaks version 9 of the migration's stream, this Ringless version 1$/,
    );
  });
  test("types that are none, or the other side's; sections that are too long", () => {
    expect(read([X.prefix(), X.section(77)])).toBe('the other side sends a section of type 77, which is none');
    expect(read([STREAM], [X.READY])).toMatch(/^the other side sends a section of type 1, /);
    const long = Buffer.from(X.section(X.PAGES, [0]));
    long.writeUInt32LE(0xffffffff, 4);
    expect(read([X.prefix(), long])).toBe('a section has 4294967295 bytes');
  });
  test('JSON that is none', () => {
    for (const text of ['', '{', '7', 'null'])
      expect(() => X.readJson(Buffer.from(text))).toThrow('the other side sends what is no description of a machine');
  });
  test('nothing that a peer says reaches a terminal as it is', () => {
    expect(plainText(Buffer.from('\x1b[2Jno\nroom \u00e9'))).toBe('[2Jno room');
    expect(plainText(Buffer.from('\x00'))).toBe('it does not say why');
    expect(plainText(Buffer.alloc(4000, 'a')).length).toBe(300);
  });
});
