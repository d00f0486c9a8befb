// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the shell expands these.
/**
 * What busybox is asked to do. Every case runs natively and under Ringless with the same binary in the same folder, and
 * must print the same, end the same and leave the same files. No case starts a child process: pipes and command
 * substitution are left out.
 */
export interface BusyboxCase {
  readonly name: string;
  /** Arguments of busybox, the applet first ... */
  readonly argv?: readonly string[];
  /** ... or a script for its shell. */
  readonly script?: string;
  readonly stdin?: string;
  /** Lines in any order: the order of a directory's entries is the host's business. */
  readonly unordered?: true;
}

function applet(...argv: string[]): BusyboxCase {
  return { name: argv.join(' ').replaceAll('\n', '; ').slice(0, 70), argv };
}

function shell(name: string, script: string, stdin?: string): BusyboxCase {
  return { name: `sh: ${name}`, script, ...(stdin === undefined ? {} : { stdin }) };
}

const files: BusyboxCase[] = [
  applet('ls', '-la'),
  applet('ls', '-lR', 'tree'),
  applet('ls', '-1pF'),
  applet('ls', '-l', 'no-such-file'),
  applet('cat', 'big.bin'),
  { name: 'cat -', argv: ['cat', '-', 'small.txt'], stdin: 'from standard input\n' },
  applet('cat', '-n', 'small.txt'),
  applet('cat', '-A', 'noise.bin'),
  applet('stat', '-c', '%n %s %a %F %Y', 'small.txt', 'tree', 'link'),
  applet('find', 'tree'),
  {
    name: 'find by name, type and size',
    argv: ['find', '.', '(', '-name', '*.txt', '-o', '-type', 'd', ')', '-size', '-9', '-print'],
    unordered: true,
  },
  { name: 'find -exec none', argv: ['find', '.', '-type', 'l', '-print'], unordered: true },
  applet('readlink', '-f', 'link'),
  applet('realpath', 'tree/one/../one/two'),
  applet('basename', '/usr/lib/libm.so', '.so'),
  applet('dirname', '/usr/lib/libm.so'),
  applet('du', '-b', 'tree/one/two/three/deep.txt'),
  applet('cp', 'text.txt', 'copy.txt'),
  applet('cp', '-a', 'tree', 'tree-copy'),
  applet('mv', 'changed.txt', 'tree/moved.txt'),
  applet('mkdir', '-p', 'new/a/b/c'),
  applet('rm', '-r', 'tree'),
  applet('rm', 'no-such-file'),
  applet('ln', '-s', 'text.txt', 'another-link'),
  applet('ln', 'small.txt', 'hard-link'),
  applet('chmod', 'u=rwx,g=rx,o=', 'text.txt'),
  applet('touch', '-d', '2020-02-03 04:05:06', 'touched'),
  applet('truncate', '-s', '12345', 'text.txt'),
  applet('dd', 'if=big.bin', 'of=part.bin', 'bs=1000', 'skip=3', 'count=9', 'status=none'),
  applet('tee', 'tee.txt'),
  applet('pwd'),
];

const digests: BusyboxCase[] = [
  applet('sha256sum', 'big.bin', 'text.txt', 'empty.txt'),
  applet('sha512sum', 'big.bin'),
  applet('sha1sum', 'big.bin'),
  applet('sha3sum', 'text.txt'),
  applet('md5sum', 'big.bin'),
  applet('crc32', 'big.bin'),
  {
    name: 'md5sum -c',
    argv: ['md5sum', '-c'],
    stdin: 'd41d8cd98f00b204e9800998ecf8427e  empty.txt\n00000000000000000000000000000000  small.txt\n',
  },
  applet('base64', 'noise.bin'),
  { name: 'base64 -d', argv: ['base64', '-d'], stdin: 'UmluZ2xlc3MgcnVucyBidXN5Ym94Lg==\n' },
  applet('uuencode', 'noise.bin', 'name'),
];

const archives: BusyboxCase[] = [
  applet('gzip', '-c', 'medium.bin'),
  applet('gzip', '-9', 'text.txt'),
  applet('gunzip', '-c', 'packed.gz'),
  applet('gunzip', 'packed.gz'),
  applet('gzip', '-t', 'text.txt'),
  applet('bzip2', '-c', 'numbers.tsv'),
  applet('bunzip2', '-c', 'words.bz2'),
  applet('xz', '-dc', 'words.xz'),
  applet('unxz', 'words.xz'),
  applet('lzma', '-dc', 'words.lzma'),
  applet('tar', '-cf', 'all.tar', 'small.txt', 'noise.bin', 'link', 'medium.bin', 'tree'),
  applet('tar', '-tvf', 'sample.tar'),
  applet('tar', '-xvf', 'sample.tar'),
  applet('unzip', '-l', 'sample.zip'),
  applet('unzip', '-q', 'sample.zip'),
  { name: 'cpio -o', argv: ['cpio', '-o', '-H', 'newc', '--renumber-inodes'], stdin: 'small.txt\nnoise.bin\n' },
];

const textTools: BusyboxCase[] = [
  applet('sort', 'text.txt'),
  applet('sort', '-n', 'numbers.tsv'),
  applet('sort', '-rn', '-k', '2,2', '-k', '1,1', 'numbers.tsv'),
  applet('sort', '-u', 'text.txt'),
  applet('sort', '-t', ',', '-k', '3', 'people.csv'),
  applet('uniq', '-c', 'sorted.txt'),
  applet('uniq', '-d', 'sorted.txt'),
  applet('wc', 'text.txt', 'big.bin', 'empty.txt'),
  applet('head', '-n', '20', 'text.txt'),
  applet('head', '-c', '1000', 'noise.bin'),
  applet('tail', '-n', '15', 'text.txt'),
  applet('tail', '-n', '+100', 'small.txt'),
  applet('cut', '-f', '1,3', 'numbers.tsv'),
  applet('cut', '-c', '2-9', 'small.txt'),
  applet('cut', '-d', ',', '-f', '2-', 'people.csv'),
  { name: 'tr', argv: ['tr', 'a-z', 'A-Z'], stdin: 'Mixed case, 123, and\ttabs\n'.repeat(50) },
  { name: 'tr -d -s', argv: ['tr', '-ds', '0-9', ' '], stdin: 'a  b   1 2 3  c\n'.repeat(20) },
  applet('grep', '-E', '(translator|guest) .*[0-9]+$', 'text.txt'),
  applet('grep', '-Ecv', '^(the|of|a) ', 'text.txt'),
  applet('grep', '-in', 'ZEBRA', 'small.txt'),
  applet('grep', '-q', 'no such text', 'small.txt'),
  applet('grep', '-oE', '[a-z]+ine\\b', 'small.txt'),
  applet('grep', '-F', '3.14', 'small.txt', 'utf8.txt'),
  applet('sed', 's/\\([a-z]*\\) \\([a-z]*\\)/\\2 \\1/g', 'text.txt'),
  applet('sed', '-n', '/guest/,/host/{=;p}', 'small.txt'),
  applet('sed', '-E', '3,5d; s/(o|e)+/<&>/2; /^[a-c]/y/abc/xyz/; /0x7f$/i before\n$a end', 'small.txt'),
  applet('sed', '-i', 's/page/PAGE/', 'changed.txt'),
  applet('sed', ':a;N;$!ba;s/\\n/+/g', 'people.csv'),
  applet('diff', 'small.txt', 'changed.txt'),
  applet('diff', '-u', 'people.csv', 'utf8.txt'),
  applet('diff', '-q', 'small.txt', 'small.txt'),
  applet('cmp', 'small.txt', 'changed.txt'),
  applet('cmp', '-l', 'noise.bin', 'small.txt'),
  applet('paste', '-d', ':', 'people.csv', 'dos.txt'),
  applet('nl', 'small.txt'),
  applet('rev', 'people.csv'),
  applet('tac', 'small.txt'),
  applet('fold', '-w', '30', '-s', 'small.txt'),
  applet('expand', 'numbers.tsv'),
  applet('unexpand', '-a', 'small.txt'),
  applet('strings', 'noise.bin'),
  applet('od', '-A', 'd', '-t', 'x1', 'noise.bin'),
  applet('od', '-c', 'noise.bin'),
  applet('od', '-t', 'd4', '-t', 'f8', 'noise.bin'),
  applet('hexdump', '-C', 'noise.bin'),
  applet('xxd', 'noise.bin'),
  applet('dos2unix', 'dos.txt'),
  applet('shred', '--help'),
  {
    name: 'ed',
    argv: ['ed', 'people.csv'],
    stdin: '1,$p\n1\n/Grace/s/85/86/\n2i\nAlan,41,Wilmslow\n.\n$d\n1,$p\nw out.csv\nq\n',
  },
  {
    name: 'patch',
    argv: ['patch', 'people.csv'],
    stdin:
      '--- people.csv\n+++ people.csv\n@@ -1,3 +1,3 @@\n name,age,city\n-Ada,36,London\n+Ada,37,London\n Grace,85,Arlington\n',
  },
];

const awk: BusyboxCase[] = [
  applet('awk', '{ sum += $1; if ($2 > 50) n++ } END { print sum, n, sum / NR }', 'numbers.tsv'),
  applet(
    'awk',
    '{ count[$1 % 7]++; total[$1 % 7] += $3 } END { for (k = -6; k < 7; k++) printf "%d %d %.3f\\n", k, count[k], total[k] }',
    'numbers.tsv',
  ),
  applet(
    'awk',
    'BEGIN { for (i = 0; i < 20; i++) { x = i / 7; for (k = 0; k < 50; k++) x = x * 1.01 - k / 3; printf "%8.4f %e %g %d\\n", x, x * 1e20, x / 1e9, x } }',
  ),
  applet(
    'awk',
    'BEGIN { print int(-3.7), 1e300 * 1e10, 0.1 + 0.2, 7 % -3, 5.5 % 2, -7 % 3, 1e18 + 1, 1 / 3, "3x" + 4, 1e-320; OFMT = "%.9g"; print 2 / 3 }',
  ),
  applet('awk', '-F', ',', 'NR > 1 { print toupper($1), length($3), substr($3, 2, 3), index($0, "n") }', 'people.csv'),
  applet(
    'awk',
    '/guest|host/ { gsub(/[aeiou]/, "*"); n += split($0, parts, " ") } END { print n, parts[1], $0 }',
    'text.txt',
  ),
  applet(
    'awk',
    'function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2) } BEGIN { print fib(15); printf "%s|%5s|%-5s|%05d|%x|%c\\n", "a", "b", "c", 42, 255, 65 }',
  ),
];

const calculators: BusyboxCase[] = [
  { name: 'dc', argv: ['dc'], stdin: '10 k 2 v p 3 7 / p 2 100 ^ p 16 o 255 p\n' },
  { name: 'dc with registers and macros', argv: ['dc'], stdin: '[la1+dsa*pla10>y]sy 0sa1 lyx\n' },
  {
    name: 'bc',
    argv: ['bc'],
    stdin:
      'scale=20\n1/3\nsqrt(2)\n2^200\nfor(i=0;i<5;i++) i*i\ndefine f(x) { if (x<2) return 1; return x*f(x-1); }\nf(30)\n',
  },
  applet('expr', '7', '*', '(', '3', '+', '4', ')'),
  applet('expr', 'abcdef', ':', 'abc\\(.*\\)'),
  applet('expr', '1', '/', '0'),
  applet('factor', '1234567890123', '97', '1000000007', '65536'),
  applet('seq', '-w', '1', '7', '200'),
  applet('seq', '0.5', '0.25', '3'),
  applet(
    'printf',
    '%d %i %o %x %X %c %s %5.2f %e %g %%\\n',
    '42',
    '-7',
    '64',
    '255',
    '255',
    'x',
    'text',
    '3.14159',
    '12345.678',
    '0.0001',
  ),
  applet('printf', '%s\\t%b\\n', 'a', 'b\\x41\\n'),
  applet('cal', '2', '2024'),
];

const system: BusyboxCase[] = [
  applet('true'),
  applet('false'),
  applet('echo', '-e', 'a\\tb\\n', 'c'),
  applet('test', '3', '-lt', '5', '-a', '-f', 'small.txt'),
  applet('test', '-x', 'small.txt'),
  applet('date', '-u', '-d', '@1234567890', '+%Y-%m-%d %H:%M:%S %j %U %a'),
  applet('date', '-u', '-d', '2024-02-29 12:34:56', '+%s'),
  applet('env'),
  applet('no-such-applet'),
  applet('ls', '--no-such-option'),
  applet('nproc', '--help'),
  applet('sleep', '0'),
  applet('getopt', '-o', 'ab:c', '--', '-a', '-b', 'x y', '-c', 'rest'),
  applet('which', 'no-such-program'),
  applet('yes', '--help'),
];

const scripts: BusyboxCase[] = [
  shell(
    'arithmetic in a loop',
    'i=0; s=0; while [ $i -lt 3000 ]; do s=$((s + i * i % 7)); i=$((i + 1)); done; echo $s',
  ),
  shell(
    'functions and recursion',
    'fib() { local n=$1 a; if [ $n -lt 2 ]; then r=$n; else fib $((n - 1)); a=$r; fib2 $((n - 2)) $a; fi; }\nfib2() { local b=$2; fib $1; r=$((r + b)); }\nfib 11; echo $r',
  ),
  shell(
    'case, for, break, continue',
    'for w in apple Bob 42 "two words" -x; do case $w in [a-z]*) echo lower $w;; [A-Z]*) echo upper $w; continue;; [0-9]*) echo digits $w;; *\\ *) echo spaced "$w";; *) break;; esac; echo next; done',
  ),
  shell(
    'parameter expansion',
    'p=/usr/local/lib/libc.so.6; echo ${p##*/} ${p%/*} ${p%%.*} ${p#/usr} ${#p} ${q:-default} ${q:=set} $q ${p:+yes} ${p/lib/LIB} ${p//lib/LIB} ${p:5:9}',
  ),
  shell(
    'here-document',
    'x=5\nwhile read -r a b; do echo "$b/$a"; done <<END\n1 one $x\n2 two $((x * 2))\n3 three\nEND\ncat_like() { while read -r l; do echo "$l"; done; }; cat_like <<\'END\'\n$x stays\nEND',
  ),
  shell(
    'read from standard input',
    'n=0; while IFS=, read -r a b; do n=$((n + b)); echo "$a=$b"; done; echo total $n',
    'x,1\ny,20\nz,300\n',
  ),
  shell(
    'redirections',
    'echo one >out.txt; echo two >>out.txt; read -r first <out.txt; echo $first; exec 3>third.txt; echo three >&3; exec 3>&-; echo gone >&3; echo status $?',
  ),
  shell(
    'positional parameters',
    'set -- a "b c" d; echo $# "$2"; shift; echo $*; for x in "$@"; do echo "<$x>"; done; f() { echo in f: $# $1; return 7; }; f x y; echo $?',
  ),
  shell('getopts', 'set -- -a -b val -c rest; while getopts ab:c o; do echo $o $OPTARG; done; echo $OPTIND'),
  shell(
    'eval and indirect names',
    'for i in 1 2 3; do eval "v$i=$((i * i))"; done; eval echo \\$v1 \\$v2 \\$v3; n=v3; eval "echo \\"\\$$n\\""',
  ),
  shell(
    'printf and quoting',
    'printf "%s|%5d|%-5s|%x\\n" "a b" 42 ab 255; echo "it\'s" \'a "quoted" word\' back\\\\slash \\$HOME',
  ),
  shell(
    'arithmetic operators',
    'echo $((7 / 2)) $((-7 / 2)) $((-7 % 3)) $((1 << 40)) $((0xff & 0x0f0)) $((5 > 3 && 2 > 1)) $((x = 4, x * x)) $((~0)) $((9223372036854775807 + 1)) $((3 ? 4 : 5))',
  ),
  shell('division by zero', 'echo before; echo $((1 / 0)); echo not reached'),
  shell(
    'test operators',
    'for f in small.txt tree link broken-link none; do r=; for o in e f d h L r s; do if [ -$o $f ]; then r="$r$o"; fi; done; echo $f $r; done',
  ),
  shell('globbing', 'echo *.txt; echo tree/*/*; echo [a-e]*; echo no-match-*'),
  shell('cd and pwd', 'cd tree/one; echo ${PWD##*/}; cd ..; echo ${PWD##*/}; cd /nowhere; echo $?'),
  shell('traps', 'trap "echo bye" EXIT; trap "echo got usr1" USR1; kill -USR1 $$; echo after; exit 3'),
  shell('killed by its own signal', 'echo before; kill -TERM $$; echo not reached'),
  shell('errexit', 'set -e; false || echo handled; if false; then :; fi; echo still; false; echo not reached'),
  shell('nounset', 'set -u; echo ${a-unset}; echo $b; echo not reached'),
  shell('syntax error', 'echo one; if then; echo two'),
  shell('command not found', 'exec ./no-such-program; echo not reached'),
  shell('string building', 's=; i=0; while [ $i -lt 400 ]; do s="$s$i,"; i=$((i + 1)); done; echo ${#s}; echo $s'),
  shell(
    'sieve',
    'n=400; i=2; while [ $i -le $n ]; do eval "c=\\${p$i:-0}"; if [ $c = 0 ]; then printf "%s " $i; j=$((i * i)); while [ $j -le $n ]; do eval p$j=1; j=$((j + i)); done; fi; i=$((i + 1)); done; echo',
  ),
];

/**
 * What runs on every engine and architecture; of the rest each case runs on one architecture, because all of it
 * together takes longer than anybody waits for a test. RINGLESS_FULL=1 runs everything everywhere.
 */
const EVERYWHERE =
  /^(ls -l|cat |find|sha|md5sum b|g(un)?zip -|b(un)?zip2|(un)?xz|tar|sort|awk|sed|grep -[Eoi]|diff|od|dc|ed$|sh: (arith|func|case|param|here|read|redir|pos|eval|print|test|trap|killed|errexit|string))/;

export function runsEverywhere(one: BusyboxCase): boolean {
  return process.env.RINGLESS_FULL === '1' || EVERYWHERE.test(one.name);
}

export const CASES: readonly BusyboxCase[] = [
  ...files,
  ...digests,
  ...archives,
  ...textTools,
  ...awk,
  ...calculators,
  ...system,
  ...scripts,
];
