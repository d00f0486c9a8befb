/**
 * The folder that a busybox case works in, the same on every run: made of generated files with fixed times and modes.
 */
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** 2023-11-14 22:13:20 UTC. */
const FIXED_TIME = 1_700_000_000;

/** Marsaglia's xorshift: reproducible, and good enough for text and noise. */
function random(seed: number): () => number {
  let x = seed;
  return () => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return x >>> 0;
  };
}

const WORDS =
  'translator guest region memory page register flag block the of and a to in is binary machine code handler trap host cache loop branch 0x7f 42 3.14 -17 Zebra apple Mango'.split(
    ' ',
  );

function text(bytes: number, seed: number): string {
  const next = random(seed);
  let made = '';
  const lines: string[] = [];
  while (made.length < bytes) {
    lines.length = 0;
    for (let i = 0; i < 64; i++) {
      const words: string[] = [];
      for (let n = (next() % 9) + 1; n > 0; n--) words.push(WORDS[next() % WORDS.length] ?? '');
      lines.push(words.join(' '));
    }
    made += `${lines.join('\n')}\n`;
  }
  return `${made.slice(0, bytes - 1)}\n`;
}

function noise(bytes: number, seed: number): Buffer {
  const next = random(seed);
  return Buffer.from(Uint8Array.from({ length: bytes }, () => next() & 255));
}

function numbers(count: number, seed: number): string {
  const next = random(seed);
  let made = '';
  for (let i = 0; i < count; i++) made += `${(next() % 20001) - 10000}\t${next() % 100}\t${(next() % 100000) / 100}\n`;
  return made;
}

/** Big enough to make loops hot, and small ones for runs that translate everything. */
export const SIZES = {
  full: { text: 200_000, big: 3_000_000, medium: 1_000_000, numbers: 4_000 },
  small: { text: 8_000, big: 20_000, medium: 8_000, numbers: 200 },
} as const;
export type Size = keyof typeof SIZES;

interface Inputs {
  readonly files: Readonly<Record<string, string | Buffer>>;
}

const made = new Map<Size, Inputs>();

function inputs(size: Size): Inputs {
  const known = made.get(size);
  if (known) return known;
  const sizes = SIZES[size];
  const big = Buffer.concat([Buffer.from(text(sizes.big / 2, 7)), noise(sizes.big / 2, 8)]);
  const small = text(4_000, 3);
  const smallLines = small.split('\n');
  const result: Inputs = {
    files: {
      'text.txt': text(sizes.text, 1),
      'big.bin': big,
      'medium.bin': big.subarray(big.length / 2 - sizes.medium / 2, big.length / 2 + sizes.medium / 2),
      'packed.gz': gzipSync(big, { level: 6 }),
      'numbers.tsv': numbers(sizes.numbers, 2),
      'small.txt': small,
      'changed.txt': smallLines
        .map((line, i) => (i % 17 === 5 ? `${line} changed` : line))
        .filter((_, i) => i % 29 !== 3)
        .join('\n'),
      'sorted.txt': `${smallLines.sort().join('\n')}\n`,
      'noise.bin': noise(2_000, 4),
      'empty.txt': '',
      'no-newline.txt': 'first\nlast without newline',
      'dos.txt': 'one\r\ntwo\r\nthree\r\n',
      'utf8.txt': 'Grüße, Welt\nπ ≈ 3.14159\n日本語\n',
      'people.csv': 'name,age,city\nAda,36,London\nGrace,85,Arlington\nEdsger,72,Nuenen\nBarbara,84,Boston\n',
      'tree/one/two/three/deep.txt': 'deep\n',
    },
  };
  made.set(size, result);
  return result;
}

const fixtures = fileURLToPath(new URL('./fixtures/', import.meta.url));

function fixTimes(path: string): void {
  const stat = lstatSync(path);
  if (stat.isDirectory()) {
    for (const name of readdirSync(path)) fixTimes(join(path, name));
  }
  lutimesSync(path, FIXED_TIME, FIXED_TIME);
}

/** Fills an empty folder. */
export function makeInputs(folder: string, size: Size): void {
  for (const [name, content] of Object.entries(inputs(size).files)) {
    const path = join(folder, name);
    if (name.includes('/')) mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, content);
  }
  for (const name of readdirSync(fixtures)) copyFileSync(join(fixtures, name), join(folder, name));
  chmodSync(join(folder, 'noise.bin'), 0o600);
  chmodSync(join(folder, 'small.txt'), 0o444);
  symlinkSync('small.txt', join(folder, 'link'));
  symlinkSync('/nowhere/at/all', join(folder, 'broken-link'));
  fixTimes(folder);
  utimesSync(join(folder, '..'), FIXED_TIME, FIXED_TIME);
}

/** Names, kinds, modes and contents of everything below a folder: what a run left behind. */
export function describeTree(folder: string): string {
  const lines: string[] = [];
  const walk = (path: string, name: string): void => {
    const stat = lstatSync(path);
    if (stat.isDirectory()) {
      lines.push(`${name}/`);
      for (const entry of readdirSync(path).sort()) walk(join(path, entry), `${name}/${entry}`);
    } else if (stat.isSymbolicLink()) {
      lines.push(`${name} -> ${readlinkSync(path)}`);
    } else {
      const digest = createHash('sha1').update(readFileSync(path)).digest('hex');
      lines.push(`${name} ${(stat.mode & 0o7777).toString(8)} ${stat.size} ${digest}`);
    }
  };
  walk(folder, '.');
  return lines.join('\n');
}
