/** The servers that `ringless bench --servers` measures, and who asks them: as people run them, on one loopback. */
import { findProgram } from './bench-programs.js';
import { guestPath } from './guests.js';

/** What one client does, once to warm up and once to be measured. */
export interface Workload {
  readonly name: string;
  readonly title: string;
  /** Requests that are measured. */
  readonly requests: number;
  /** Our requests a second over those of the processor on one core: what is to be reached. */
  readonly goal?: number;
  /** The shell's line. */
  readonly client: (at: Place, requests: number) => string;
}

/** Where a server runs, and with which programs. */
export interface Place {
  /** An absolute path without characters that a shell knows. */
  readonly folder: string;
  readonly port: number;
  /** Absolute paths of `programs` of the server, by name. */
  readonly program: (name: string) => string;
  /** Root has to say that it is meant. */
  readonly isRoot: boolean;
}

export interface Server {
  readonly name: string;
  /** Of the host: server and client. */
  readonly programs: readonly string[];
  /** What lies in the folder, besides what the server writes there. */
  readonly files: (at: Place) => Readonly<Record<string, string>>;
  /** The shell's line, which stays in the foreground. */
  readonly start: (at: Place) => string;
  /** Asks once, and fails as long as there is no answer. */
  readonly probe: (at: Place) => string;
  readonly workloads: readonly Workload[];
  /** Requests a second, in what a client prints. */
  readonly rate: RegExp;
  /** What a client prints when answers were not what they should be. */
  readonly wrong?: RegExp;
}

/** Clients at once of redis-benchmark, which has 50 as its default, and of the others. */
const REDIS_CLIENTS = 50;
const CLIENTS = 10;
/** Bytes of the files that nginx serves. */
const FILES = { '1k': 1024, '64k': 65536 } as const;

function redis(command: 'GET' | 'SET', pipeline: number, requests: number): Workload {
  return {
    name: `redis-${command.toLowerCase()}-${pipeline}`,
    title: `redis ${command}, ${pipeline === 1 ? 'one at a time' : `${pipeline} at a time`}`,
    requests,
    ...(pipeline === 1 && { goal: 1 }),
    client: ({ program, port }, n) =>
      `${program('redis-benchmark')} -h 127.0.0.1 -p ${port} -t ${command.toLowerCase()} -c ${REDIS_CLIENTS} ` +
      `-P ${pipeline} -n ${n} --csv`,
  };
}

function nginx(file: keyof typeof FILES, keepsAlive: boolean, requests: number): Workload {
  return {
    name: `nginx-${file}${keepsAlive ? '-keep-alive' : ''}`,
    title: `nginx, ${FILES[file] / 1024} KiB, ${keepsAlive ? 'keep-alive' : 'a connection each'}`,
    requests,
    ...(file === '1k' && { goal: 1 }),
    client: ({ program, port }, n) =>
      `${program('ab')} -q ${keepsAlive ? '-k ' : ''}-c ${Math.min(CLIENTS, n)} -n ${n} http://127.0.0.1:${port}/${file}`,
  };
}

function memcached(command: 'get' | 'set', pipeline: number, requests: number): Workload {
  return {
    name: `memcached-${command}-${pipeline}`,
    title: `memcached ${command}, ${pipeline === 1 ? 'one at a time' : `${pipeline} at a time`}`,
    requests,
    client: ({ program, port }, n) => `${program('load')} ${port} ${command} ${CLIENTS} ${pipeline} ${n}`,
  };
}

/** One worker, no log of requests, the rest as Debian's configuration has it. */
function nginxConfiguration({ folder, port, isRoot }: Place): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `${isRoot ? 'user root;\n' : ''}worker_processes 1;
daemon off;
pid ${folder}/nginx.pid;
error_log stderr;
events { worker_connections 768; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000000;
${temporary.map((name) => `  ${name}_temp_path ${folder}/${name};\n`).join('')}  server { listen 127.0.0.1:${port}; root ${folder}; }
}
`;
}

export const SERVERS: readonly Server[] = [
  {
    name: 'redis',
    programs: ['redis-server', 'redis-benchmark', 'redis-cli'],
    files: () => ({}),
    start: ({ program, folder, port }) =>
      `${program('redis-server')} --bind 127.0.0.1 --port ${port} --dir ${folder} --save '' --appendonly no`,
    probe: ({ program, port }) => `${program('redis-cli')} -h 127.0.0.1 -p ${port} ping`,
    // What is asked for has been set before.
    workloads: [redis('SET', 1, 50_000), redis('GET', 1, 50_000), redis('SET', 16, 200_000), redis('GET', 16, 200_000)],
    rate: /^"(?:GET|SET)","([\d.]+)"/m,
  },
  {
    name: 'nginx',
    programs: ['nginx', 'ab'],
    files: (at) => ({
      'nginx.conf': nginxConfiguration(at),
      ...Object.fromEntries(
        Object.entries(FILES).map(([name, bytes]) => [name, 'ringless '.repeat(bytes).slice(0, bytes)]),
      ),
    }),
    start: ({ program, folder }) => `${program('nginx')} -p ${folder}/ -e stderr -c ${folder}/nginx.conf`,
    probe: ({ program, port }) => `${program('ab')} -q -n 1 http://127.0.0.1:${port}/1k`,
    workloads: [nginx('1k', true, 5000), nginx('1k', false, 2500), nginx('64k', true, 2500), nginx('64k', false, 1500)],
    rate: /^Requests per second: +([\d.]+)/m,
    wrong: /^(?:Failed requests: +[1-9]|Non-2xx responses:).*$/m,
  },
  {
    name: 'memcached',
    programs: ['memcached'],
    files: () => ({}),
    // One thread: a VM has one processor.
    start: ({ program, port, isRoot }) =>
      `${program('memcached')} -l 127.0.0.1 -p ${port} -U 0 -t 1${isRoot ? ' -u root' : ''}`,
    probe: ({ program, port }) => `${program('load')} ${port} set 1 1 1`,
    workloads: [
      memcached('set', 1, 100_000),
      memcached('get', 1, 100_000),
      memcached('set', 16, 400_000),
      memcached('get', 16, 400_000),
    ],
    rate: /^(?:get|set) (\d+) requests a second$/m,
  },
];

/** Where a program of a server lies: on the host, or among what ships; undefined: nowhere. */
export function serverProgram(name: string): string | undefined {
  return name === 'load' ? guestPath('x86_64', name) : findProgram({ name, file: [name], args: [] });
}

/** Times the requests that are measured, which come before them: a translator takes its time. */
const WARM_UP = 4;

/** After so many seconds a client is given up, which may ask a server that is gone for ever. */
const CLIENT_S = 240;
const PROBE_TIMEOUT_S = 20;
/** Looks at a server that starts, and how long between them, s. */
const PROBES = 600;
const PROBE_S = 0.1;

/**
 * A script for sh: starts the server, waits until it answers, lets the client of each workload warm it up and then
 * measure. Before what a client prints comes a line with the workload's name. `share`: which part of the requests.
 */
export function serverScript(server: Server, at: Place, share: number): string {
  const lines = server.workloads.map((workload) => {
    const requests = Math.max(1, Math.round(workload.requests * share));
    const client = (n: number): string => `timeout ${CLIENT_S} ${workload.client(at, n)}`;
    return `${client(requests * WARM_UP)} >/dev/null 2>&1\necho '== ${workload.name}'\n${client(requests)} 2>&1\n`;
  });
  return `${server.start(at)} >${at.folder}/log 2>&1 &
server=$!
trap 'kill $server 2>/dev/null; wait $server 2>/dev/null' EXIT
trap 'exit 1' INT TERM
tries=0
until timeout ${PROBE_TIMEOUT_S} ${server.probe(at)} >/dev/null 2>&1; do
  tries=$((tries + 1))
  if [ $tries -gt ${PROBES} ]; then
    echo "the server gives no answer: $(tail -n 1 ${at.folder}/log)"
    exit 1
  fi
  sleep ${PROBE_S}
done
${lines.join('')}`;
}

/** What the script has printed: the requests a second of a workload, or what was said instead. */
export function readRates({ workloads, rate, wrong }: Server, output: string): Map<string, number | string> {
  const [before = '', ...parts] = output.split(/^== /m);
  const printed = new Map(parts.map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1)]));
  return new Map(
    workloads.map(({ name }): [string, number | string] => {
      const text = printed.get(name);
      const value = Number(rate.exec(text ?? '')?.[1]);
      const trouble = wrong?.exec(text ?? '')?.[0];
      if (text !== undefined && value > 0 && trouble === undefined) return [name, value];
      return [name, trouble ?? ((text ?? before).trim().split('\n').at(-1) || 'it has printed nothing')];
    }),
  );
}
