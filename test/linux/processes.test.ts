/** Shell scripts of many processes, run by the host and by Ringless: the same output and status. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { execute, ringless } from '../support/command.js';
import { executes } from '../support/host.js';

const folder = mkdtempSync(join(tmpdir(), 'ringless-processes-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SCRIPTS: Readonly<Record<string, string>> = {
  'pipelines, subshells and statuses': `
    echo a | cat; (exit 3); echo $?; for i in 1 2 3; do /bin/true; done
    seq 1 1000 | sort -rn | head -3; yes | head -2; ls / | wc -l
    false | true; echo $?; set -o pipefail; false | true; echo $? "\${PIPESTATUS[@]}"
    for i in $(seq 1 20); do echo $i; done | while read n; do s=$((s+n)); echo -n "$s "; done; echo`,
  'substitutions and here-documents': `
    x=$(echo hello | tr a-z A-Z); echo $x
    cat <<END
here $x $(echo sub)
END
    diff <(echo a) <(echo b); echo $?; cat <<< "a string"; { echo 1; echo 2 >&2; } 2>&1 | sort`,
  'traps and signals': `
    trap 'echo trapped' USR1; kill -USR1 $$; echo after
    sh -c 'kill -9 $$'; echo $?; sh -c 'kill -TERM $$'; echo $?
    (trap 'echo bye' EXIT; exit 2); echo $?; timeout 0.2 sleep 60; echo "timeout $?"
    trap 'echo interrupted' TERM; (sleep 1; kill -TERM $$) & wait $!; echo $?`,
  'jobs in the background': `
    sleep 0.05 & p=$!; wait $p; echo waited $?; (exit 5) & wait $!; echo $?
    (for i in 1 2 3; do (sleep 0.$i; echo job $i) & done; wait) | sort; echo done
    coproc cat; echo hi >&\${COPROC[1]}; read -u \${COPROC[0]} l; echo got $l; exec {COPROC[1]}>&-; wait`,
  'named pipes and files': `
    cd /tmp; mkfifo fifo.$$; (echo through > fifo.$$) & cat fifo.$$; rm fifo.$$; wait
    printf '%s\\n' b a c | sort | uniq -c | awk '{print $2}' | xargs echo
    echo one > file.$$; (echo two >> file.$$); cat file.$$; rm file.$$; find /usr/include -name 'std*.h' | sort | head -3`,
  'what a process knows of others': `
    sh -c 'echo $PPID' | { read p; [ $p = $$ ] && echo parent; }; sleep 60 & p=$!
    until [ "$(readlink /proc/$p/exe)" = /usr/bin/sleep ]; do sleep 0.01; done
    tr '\\0' ' ' < /proc/$p/cmdline; grep -c . /proc/$p/status > /dev/null && echo status; readlink /proc/$p/exe
    kill $p; wait $p; echo $?; [ -e /proc/$p ] || echo gone; cut -d' ' -f2 /proc/self/stat`,
};

const bash = existsSync('/bin/bash') && executes('x86_64');
/** Shells are much code that is executed a few times: not at first sight. */
const ENGINES = [
  ['interpreter', ['--engine', 'interp']],
  ['translator', ['--engine', 'jit']],
  ['templates, soon', ['--tiers', '0,1', '--tier1-threshold', '8']],
] as const;
const PATH = '/usr/bin:/bin';

describe.skipIf(!bash)('bash', () => {
  describe.each(Object.entries(SCRIPTS))('%s', (name, script) => {
    const path = join(folder, `${name.replaceAll(' ', '-')}.sh`);
    writeFileSync(path, script);
    const native = execute(['/bin/bash', path], { env: { PATH } });
    test.each(ENGINES)('%s', async (_, engine) => {
      const wanted = await native;
      const run = await ringless([
        ...['run', ...engine, '--root', '/', '--mount', `${folder}:${folder}`, '--env', `PATH=${PATH}`],
        ...['/bin/bash', path],
      ]);
      expect(run.stdout.toString()).toBe(wanted.stdout.toString());
      expect(run.status).toBe(wanted.status);
    });
  });

  const guestShell = (script: string, ...options: string[]) =>
    ringless(['run', ...options, '--root', '/', '--env', `PATH=${PATH}`, '/bin/sh', '-c', script]);

  test('1,000 processes that come and go leave nothing behind', async () => {
    const free = `grep MemFree /proc/meminfo | tr -dc '0-9\\n'`;
    const loop = 'i=0; while [ $i -lt 1000 ]; do /bin/true; i=$((i+1)); done';
    const run = await guestShell(
      `/bin/true; ${free}; ${loop}; ${free}; ls /proc | grep -c '^[0-9]'; ls /proc/$$/fd | wc -l`,
    );
    const [before, after, processes, descriptors] = run.stdout.toString().trim().split('\n').map(Number);
    expect(run.stderr.toString()).toBe('');
    expect(before! - after!).toBeLessThan(1024);
    // The shell itself, and ls and grep.
    expect(processes).toBe(3);
    expect(descriptors).toBe(3);
  });

  test('what runs with --icount is the same each time, with all of its processes', async () => {
    const script =
      'for i in 1 2 3; do (echo $i; sleep 0.$i; date +%N) & done; wait; yes | head -1000 | cksum; date +%s%N';
    const [one, two] = await Promise.all([guestShell(script, '--icount'), guestShell(script, '--icount')]);
    expect(one.stdout.toString()).toMatch(/^[\d \n]+$/);
    expect(two.stdout.toString()).toBe(one.stdout.toString());
  });

  test('a process that outlives the first one may still write', async () => {
    expect((await guestShell('(sleep 0.2; echo late) & echo early')).stdout.toString()).toBe('early\nlate\n');
    // A daemon has let go of the standard streams.
    expect((await guestShell('sleep 500 > /dev/null 2>&1 & echo early')).stdout.toString()).toBe('early\n');
  });

  test('a fork bomb meets --pids', async () => {
    const run = await guestShell('f() { f | f; }; (f) 2>/dev/null; sleep 0.1; echo "still here"', '--pids', '40');
    expect(run.stdout.toString()).toBe('still here\n');
  });

  test('processes that wait for each other for ever are named', async () => {
    const run = await guestShell('mkfifo /tmp/f; cat /tmp/f');
    expect(run.status).toBe(125);
    expect(run.stderr.toString()).toMatch(/^ringless: all processes of the guest wait .* cat \(\d+, openat\)\n$/);
  });
});
