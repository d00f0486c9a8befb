/**
 * What `ringless bench` gives to real programs: made by a generator with a fixed seed, so that it is the same
 * everywhere.
 */
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Random } from './random.js';
const SEED = 20_261;
const LOG_LINES = 40_000;
const RECORDS = 12_000;
const DATA_WORDS = 4 << 20;
const FILES = 400;
const C_FUNCTIONS = 90;
/** All files get this time, s since 1970. */
const WHEN = 1_600_000_000;
const STATES = ['done', 'done', 'done', 'failed', 'retried', 'timeout'];
const WORDS = 'alpha beta gamma delta cache queue index page block frame table entry node leaf root'.split(' ');
/** A log of a made-up service. */
function log(g) {
    const two = (n) => String(n).padStart(2, '0');
    const line = (n) => {
        const time = `2024-03-${two(1 + (n >> 11))} ${two(g.below(24))}:${two(g.below(60))}:${two(g.below(60))}`;
        const words = Array.from({ length: g.below(5) }, () => g.pick(WORDS)).join(' ');
        return `${time} host${g.below(12)} worker[${g.below(400)}]: job ${g.below(90_000)} took ${g.below(1200)} ms state=${g.pick(STATES)} ${words}\n`;
    };
    return Array.from({ length: LOG_LINES }, (_, n) => line(n)).join('');
}
function records(g) {
    const record = () => ({
        host: `host${g.below(40)}`,
        ms: g.below(5000),
        tags: [g.pick(WORDS), g.pick(WORDS)],
        ok: g.below(9) > 0,
    });
    return JSON.stringify(Array.from({ length: RECORDS }, record));
}
function data(g) {
    return new Uint8Array(Uint32Array.from({ length: DATA_WORDS }, () => g.word()).buffer);
}
/** Functions that a compiler has to think about: loops, branches, calls, structures. */
function cSource(g) {
    const one = (n) => `
struct node${n} { struct node${n} *next; long key; double weight; char name[${8 + g.below(40)}]; };
static long walk${n}(struct node${n} *head, long limit)
{
  long sum = ${g.below(1000)}, seen = 0;
  for (struct node${n} *p = head; p && seen < limit; p = p->next, seen++) {
    if (p->key % ${2 + g.below(30)} == 0) sum += p->key << ${g.below(7)};
    else if (p->weight > ${g.below(100)}.25) sum ^= (long)(p->weight * ${1 + g.below(9)}.5);
    switch ((sum >> ${g.below(5)}) & 3) {
    case 0: sum += strlen(p->name); break;
    case 1: sum -= seen * ${1 + g.below(50)}; break;
    case 2: for (int i = 0; i < ${2 + g.below(14)}; i++) sum += p->name[i] * i; break;
    default: sum = ~sum;
    }
  }
  return ${n > 0 ? `sum + walk${n - 1}(0, sum)` : 'sum'};
}
`;
    const functions = Array.from({ length: C_FUNCTIONS }, (_, n) => one(n)).join('');
    return `unsigned long strlen(const char *);\n${functions}int main(void) { return walk${C_FUNCTIONS - 1}(0, 9) & 1; }\n`;
}
const PYTHON = `import collections, hashlib, heapq, json, re, sys

class Job:
    __slots__ = ("host", "ms", "state")
    def __init__(self, host, ms, state):
        self.host, self.ms, self.state = host, int(ms), state
    def __lt__(self, other):
        return (self.ms, self.host) < (other.ms, other.host)

pattern = re.compile(r"(host\\d+) worker\\[\\d+\\]: job \\d+ took (\\d+) ms state=(\\w+)")
jobs = [Job(*m.groups()) for m in map(pattern.search, open(sys.argv[1])) if m]
by_host = collections.defaultdict(list)
for job in jobs:
    by_host[job.host].append(job.ms)
summary = {h: {"n": len(v), "mean": sum(v) / len(v), "median": sorted(v)[len(v) // 2]} for h, v in sorted(by_host.items())}
text = json.dumps(summary, indent=1)
assert json.loads(text) == summary
heap = []
for job in jobs[:8000]:
    heapq.heappush(heap, job)
slow = [heapq.heappop(heap) for _ in range(4000)]
print(text, slow[-1].host, slow[-1].ms, hashlib.sha1(text.encode()).hexdigest())
`;
const PERL = `my (%ms, %words, $long);
while (my $line = <>) {
  my ($host, $ms, $state, $rest) = $line =~ /(host\\d+) worker.* took (\\d+) ms state=(\\w+) ?(.*)/ or next;
  push @{$ms{"$host/$state"}}, $ms;
  $words{lc $_}++ for split / /, $rest;
  $line =~ s/(\\d\\d):(\\d\\d)/$2.$1/g;
  $long = $line if length $line > length $long;
}
printf "%s %d %.2f\\n", $_, scalar @{$ms{$_}}, eval { my $s = 0; $s += $_ for @{$ms{$_}}; $s / @{$ms{$_}} } for sort keys %ms;
print join(",", map { "$_=$words{$_}" } sort keys %words), "\\n", $long;
`;
const LUA = `local count, hosts = {}, {}
for line in io.lines(arg[1]) do
  local host, ms = line:match("(host%d+).-took (%d+)")
  count[host] = (count[host] or 0) + tonumber(ms)
end
for host in pairs(count) do hosts[#hosts + 1] = host end
table.sort(hosts)
for _, host in ipairs(hosts) do io.write(string.format("%s %d\\n", host, count[host])) end
local function queens(n, row, columns, left, right)
  if row > n then return 1 end
  local found = 0
  for c = 1, n do
    if not (columns[c] or left[row + c] or right[row - c]) then
      columns[c], left[row + c], right[row - c] = true, true, true
      found = found + queens(n, row + 1, columns, left, right)
      columns[c], left[row + c], right[row - c] = nil, nil, nil
    end
  end
  return found
end
print(queens(8, 1, {}, {}, {}))
local parts = {}
for i = 1, 20000 do parts[i] = ("%x"):format(i * 2654435761 % 4294967296) end
print(#table.concat(parts), (table.concat(parts):gsub("[aeiou]", "")):len())
`;
const SQL = `create table job(id integer primary key, host text, ms integer, note text);
with recursive n(i) as (select 1 union all select i + 1 from n where i < 40000)
insert into job select i, 'host' || (i * 31 % 17), i * 7919 % 4093, printf('note %05d', i * 13 % 997) from n;
create index by_ms on job(ms);
create table host(name text primary key, rack integer);
insert into host select distinct host, length(host) + id % 5 from job group by host;
select rack, count(*), sum(ms), max(note) from job join host on name = host where ms between 200 and 2900 group by rack order by rack;
update job set ms = ms + 1 where note like '%7';
select host, avg(ms) from job group by host having count(*) > 100 order by 2 desc limit 4;
delete from job where id % 3 = 0;
select count(*), total(ms) from job;
`;
const BC = `define f(n) { auto r; r = 1; while (n > 1) { r *= n; n -= 1 }; return r }
scale = 900
sqrt(2)
define e() { auto s, t, i; s = 1; t = 1; for (i = 1; t > 0; i++) { t /= i; s += t }; return s }
e()
scale = 0
f(700) / f(680)
3 ^ 3000 % 10 ^ 40
quit
`;
/** Writes all inputs into `folder`. */
export function writeInputs(folder) {
    const g = new Random(SEED);
    const put = (name, content) => {
        writeFileSync(join(folder, name), content);
        utimesSync(join(folder, name), WHEN, WHEN);
    };
    put('log.txt', log(g));
    put('records.json', records(g));
    put('data.bin', data(g));
    put('source.c', cSource(g));
    put('jobs.py', PYTHON);
    put('jobs.pl', PERL);
    put('jobs.lua', LUA);
    put('jobs.sql', SQL);
    put('numbers.bc', BC);
    mkdirSync(join(folder, 'many'));
    for (let n = 0; n < FILES; n++)
        put(join('many', `${g.pick(WORDS)}-${g.below(1_000_000)}-${n}`), 'x'.repeat(g.below(3000)));
}
