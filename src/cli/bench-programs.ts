/** Real programs that `ringless bench` measures: from the host's packages, as people run them. */
import { accessSync, closeSync, constants, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';

export interface RealProgram {
  readonly name: string;
  /** Names under which the host may have it, or a path with a `*` for one folder. */
  readonly file: readonly string[];
  /** `{}` stands for the folder of inputs (`bench-inputs.ts`). */
  readonly args: readonly string[];
}

export const PROGRAMS: readonly RealProgram[] = [
  { name: 'true', file: ['true'], args: [] },
  { name: 'ls', file: ['ls'], args: ['-l', '{}/many'] },
  { name: 'python', file: ['python3'], args: ['-S', '{}/jobs.py', '{}/log.txt'] },
  { name: 'perl', file: ['perl'], args: ['{}/jobs.pl', '{}/log.txt'] },
  { name: 'lua', file: ['lua5.4', 'lua5.3', 'lua'], args: ['{}/jobs.lua', '{}/log.txt'] },
  { name: 'sqlite', file: ['sqlite3'], args: ['-batch', '-init', '/dev/null', ':memory:', '.read {}/jobs.sql'] },
  {
    name: 'gawk',
    file: ['gawk'],
    args: [
      '{ split($4, w, /[][]/); ms[$3] += $8; n[w[2] % 16]++; gsub(/[aeiou]/, "."); if (length > longest) longest = length } ' +
        'END { for (h in ms) sum += ms[h] / 7; for (k in n) m = n[k] > m ? n[k] : m; printf "%.3f %d %d\\n", sum, m, longest }',
      '{}/log.txt',
    ],
  },
  {
    name: 'jq',
    file: ['jq'],
    args: [
      '-c',
      'map(select(.ok)) | group_by(.host) | map({host: .[0].host, n: length, ms: (map(.ms) | add)})',
      '{}/records.json',
    ],
  },
  { name: 'bc', file: ['bc'], args: ['-q', '{}/numbers.bc'] },
  { name: 'gzip', file: ['gzip'], args: ['-9', '-n', '-c', '{}/log.txt'] },
  { name: 'xz', file: ['xz'], args: ['-T1', '-2', '-c', '{}/log.txt'] },
  { name: 'bzip2', file: ['bzip2'], args: ['-c', '{}/log.txt'] },
  { name: 'sort', file: ['sort'], args: ['--parallel=1', '-k3,3', '-k8,8n', '{}/log.txt'] },
  {
    name: 'grep',
    file: ['grep'],
    args: ['-cE', 'worker.[0-9]*7.:.*(state=failed|took [5-9][0-9]{2} .*leaf$)', '{}/log.txt'],
  },
  { name: 'sha256sum', file: ['sha256sum'], args: ['{}/data.bin'] },
  {
    name: 'cc1',
    file: [
      '/usr/lib/gcc/x86_64-linux-gnu/*/cc1',
      '/usr/libexec/gcc/x86_64-linux-gnu/*/cc1',
      '/usr/lib/gcc/x86_64-redhat-linux/*/cc1',
    ],
    args: ['-quiet', '-O2', '{}/source.c', '-o', '-'],
  },
];

/** What the programs' environment is, on every engine. */
export const ENVIRONMENT: Readonly<Record<string, string>> = { PATH: '/usr/bin:/bin', LC_ALL: 'C' };

const FOLDERS = ['/usr/bin', '/bin', '/usr/local/bin', '/usr/sbin'];

/** ELF header: identification, and the machine (System V ABI, AMD64 supplement, table 4.1: EM_X86_64). */
const ELF_MAGIC = 0x464c457f;
const E_MACHINE = 18;
const EM_X86_64 = 62;

function isX8664(path: string): boolean {
  const header = Buffer.alloc(20);
  try {
    accessSync(path, constants.X_OK);
    const descriptor = openSync(path, 'r');
    const length = readSync(descriptor, header, 0, header.length, 0);
    closeSync(descriptor);
    return (
      length === header.length && header.readUInt32LE(0) === ELF_MAGIC && header.readUInt16LE(E_MACHINE) === EM_X86_64
    );
  } catch {
    return false;
  }
}

function candidates(file: string): string[] {
  if (!file.startsWith('/')) return FOLDERS.map((folder) => join(folder, file));
  const [before = '', after = ''] = file.split('*');
  try {
    return readdirSync(before)
      .map((folder) => `${before}${folder}${after}`)
      .sort()
      .reverse();
  } catch {
    return [];
  }
}

/** Where this host has the program, as an x86-64 executable; undefined: it has not. */
export function findProgram(program: RealProgram): string | undefined {
  return program.file.flatMap(candidates).find(isX8664);
}
