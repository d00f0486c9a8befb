import { describe, expect, test } from 'vitest';
import { I8042 } from '../../src/devices/i8042.js';
import { KEYS, keyOfCharacter, scancodes } from '../../src/devices/keys.js';
import { toSet2, translateToSet1 } from '../../src/devices/scancodes.js';
import { parseTypedText, TypedTextError, Typist } from '../../src/devices/typist.js';
import { pass, testClock } from './support.js';

describe('keys', () => {
  test('each has a name, a code and a scancode of its own; the controller can translate it', () => {
    for (const what of ['name', 'code', 'make'] as const)
      expect(new Set(KEYS.map((key) => key[what])).size).toBe(KEYS.length);
    for (const key of KEYS) {
      for (const code of scancodes(key, true)) expect(translateToSet1(toSet2([code]).at(-1)!) & 0x7f).toBe(code & 0x7f);
    }
  });
  test('all printable characters of ASCII are on some key', () => {
    for (let code = 0x20; code < 0x7f; code++) expect(keyOfCharacter(String.fromCharCode(code))).toBeDefined();
  });
});

describe('typed text', () => {
  test('characters, shift, names, several at once, pauses', () => {
    expect(parseTypedText('aA')).toEqual([[0x1e], [0x9e], [0x2a], [0x1e], [0x9e], [0xaa]]);
    expect(parseTypedText('<ret><ctrl-c>')).toEqual([[0x1c], [0x9c], [0x1d], [0x2e], [0xae], [0x9d]]);
    expect(parseTypedText('<<<up><wait><wait2.5>')).toEqual([
      ...parseTypedText('<<'),
      [0xe0, 0x48],
      [0xe0, 0xc8],
      1e9,
      2.5e9,
    ]);
    expect(parseTypedText('\n')).toEqual([[0x1c], [0x9c]]);
  });
  test('what is on no key is refused', () => {
    expect(() => parseTypedText('ä')).toThrow(TypedTextError);
    expect(() => parseTypedText('<foo>')).toThrow('there is no key "foo"');
  });
});

test('a typist waits for the guest to read, and loses nothing', () => {
  const clock = testClock();
  const line = { set() {} };
  const keyboard = new I8042(
    line,
    line,
    () => {},
    () => {},
  );
  const typist = new Typist(clock, keyboard);
  typist.type(parseTypedText('Hello, World! A longer text than the keyboard holds: 0123456789.'));
  const wanted = parseTypedText('Hello, World! A longer text than the keyboard holds: 0123456789.').flat();
  const read: number[] = [];
  for (let i = 0; read.length < wanted.length && i < 10_000; i++) {
    pass(clock, 7e6);
    // A guest that looks seldom.
    if (i % 13 === 0) while (keyboard.command.readPort(0, 1) & 1) read.push(keyboard.data.readPort(0, 1));
  }
  expect(read).toEqual(wanted);
});
