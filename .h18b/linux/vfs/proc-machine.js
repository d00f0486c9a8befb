import { RELEASE, VERSION } from '../syscalls/system.js';
const constant = (text) => ({ text: () => text });
function cpuinfo({ model }) {
    const row = (name, value) => `${name}${'\t'.repeat(name.length < 8 ? 2 : 1)}: ${value}\n`;
    const wide = model.long;
    return [
        row('processor', 0),
        row('vendor_id', model.vendor),
        row('cpu family', model.family),
        row('model', model.model),
        row('model name', model.description),
        row('stepping', model.stepping),
        row('cpu MHz', '2000.000'),
        row('cache size', '512 KB'),
        row('physical id', 0),
        row('siblings', 1),
        row('core id', 0),
        row('cpu cores', 1),
        row('apicid', 0),
        row('initial apicid', 0),
        row('fpu', 'yes'),
        row('fpu_exception', 'yes'),
        row('cpuid level', model.has('xsave') ? 13 : wide ? 7 : model.family >= 6 ? 2 : 1),
        row('wp', 'yes'),
        row('flags', [...model.features].join(' ')),
        row('bugs', ''),
        row('bogomips', '4000.00'),
        row('clflush size', model.has('clflush') ? 64 : 32),
        row('cache_alignment', 64),
        row('address sizes', wide ? '48 bits physical, 48 bits virtual' : '36 bits physical, 32 bits virtual'),
        'power management:\n\n',
    ].join('');
}
function meminfo(k) {
    const total = k.memoryBytes;
    const used = k.space.frames.used * 4096;
    const free = total - used;
    const committed = k.space.committedPages * 4096;
    const rows = [
        ['MemTotal', total],
        ['MemFree', free],
        ['MemAvailable', free],
        ['Buffers', 0],
        ['Cached', 0],
        ['SwapCached', 0],
        ['Active', used],
        ['Inactive', 0],
        ['Active(anon)', used],
        ['Inactive(anon)', 0],
        ['Active(file)', 0],
        ['Inactive(file)', 0],
        ['Unevictable', 0],
        ['Mlocked', 0],
        ['SwapTotal', 0],
        ['SwapFree', 0],
        ['Dirty', 0],
        ['Writeback', 0],
        ['AnonPages', used],
        ['Mapped', 0],
        ['Shmem', 0],
        ['KReclaimable', 0],
        ['Slab', 0],
        ['SReclaimable', 0],
        ['SUnreclaim', 0],
        ['KernelStack', 16384],
        ['PageTables', Math.ceil(used / 512)],
        ['CommitLimit', total],
        ['Committed_AS', committed],
        ['VmallocTotal', 34359738367 * 1024],
        ['VmallocUsed', 0],
        ['VmallocChunk', 0],
        ['AnonHugePages', 0],
    ];
    const line = (name, kib) => `${`${name}:`.padEnd(16)}${String(kib).padStart(8)} kB\n`;
    const pages = ['Total', 'Free', 'Rsvd', 'Surp']
        .map((n) => `HugePages_${n}:`.padEnd(16).concat('       0\n'))
        .join('');
    return rows.map(([n, bytes]) => line(n, Math.floor(bytes / 1024))).join('') + pages + line('Hugepagesize', 2048);
}
function stat(k) {
    const ticks = Math.floor(k.clock.cpu() / 1e7);
    const row = `${ticks} 0 0 0 0 0 0 0 0 0\n`;
    const boot = Math.floor((k.clock.nowMs() - k.clock.monotonic() / 1e6) / 1000);
    return `cpu  ${row}cpu0 ${row}intr 0\nctxt 0\nbtime ${boot}\nprocesses 1\nprocs_running 1\nprocs_blocked 0\nsoftirq 0 0 0 0 0 0 0 0 0 0 0\n`;
}
/** What is no process in /proc: proc(5). */
export const MACHINE_FILES = {
    buddyinfo: constant(''),
    cgroups: constant('#subsys_name\thierarchy\tnum_cgroups\tenabled\n'),
    cmdline: constant('ringless\n'),
    cpuinfo: { text: cpuinfo },
    devices: constant('Character devices:\n  1 mem\n  5 /dev/tty\n\nBlock devices:\n'),
    diskstats: constant(''),
    filesystems: constant(['sysfs', 'tmpfs', 'proc', 'cgroup2', 'devtmpfs', 'hostfs'].map((n) => `nodev\t${n}\n`).join('')),
    interrupts: constant('           CPU0       \n'),
    loadavg: { text: (k) => `0.00 0.00 0.00 1/1 ${k.pid}\n` },
    locks: constant(''),
    meminfo: { text: meminfo },
    misc: constant(''),
    modules: constant(''),
    partitions: constant('major minor  #blocks  name\n\n'),
    stat: { text: stat },
    swaps: constant('Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n'),
    'sysvipc/msg': constant('       key      msqid perms      cbytes       qnum lspid lrpid   uid   gid  cuid  cgid      stime      rtime      ctime\n'),
    'tty/drivers': constant('/dev/tty             /dev/tty        5       0 system:/dev/tty\n'),
    uptime: {
        text: (k) => {
            const seconds = (k.clock.monotonic() / 1e9).toFixed(2);
            return `${seconds} ${seconds}\n`;
        },
    },
    version: constant(`Linux version ${RELEASE} (ringless) ${VERSION}\n`),
    vmstat: {
        text: (k) => `nr_free_pages ${k.space.frames.free}\nnr_mapped ${k.space.frames.used}\npgpgin 0\npgpgout 0\npswpin 0\npswpout 0\noom_kill 0\n`,
    },
};
/** A version 4 UUID of random bytes. */
function uuid(k) {
    const bytes = new Uint8Array(16);
    k.random(bytes);
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = Buffer.from(bytes).toString('hex');
    return `${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}\n`;
}
/** What stays the same while the machine runs, by the file system that names are looked up in. */
const bootIds = new WeakMap();
function bootId(k) {
    let known = bootIds.get(k.vfs);
    if (known === undefined) {
        known = uuid(k);
        bootIds.set(k.vfs, known);
    }
    return known;
}
/** /proc/sys by path; numbers and texts that never change stand as they are. */
const VALUES = {
    'fs/aio-max-nr': 65536,
    'fs/aio-nr': 0,
    'fs/epoll/max_user_watches': 1048576,
    'fs/file-max': '9223372036854775807',
    'fs/file-nr': '64\t0\t9223372036854775807',
    'fs/inotify/max_queued_events': 16384,
    'fs/inotify/max_user_instances': 128,
    'fs/inotify/max_user_watches': 65536,
    'fs/mount-max': 100000,
    'fs/nr_open': 1048576,
    'fs/overflowgid': 65534,
    'fs/overflowuid': 65534,
    'fs/pipe-max-size': 1048576,
    'fs/pipe-user-pages-hard': 0,
    'fs/pipe-user-pages-soft': 16384,
    'fs/protected_fifos': 1,
    'fs/protected_hardlinks': 1,
    'fs/protected_regular': 2,
    'fs/protected_symlinks': 1,
    'fs/suid_dumpable': 0,
    'kernel/cap_last_cap': 40,
    'kernel/core_pattern': 'core',
    'kernel/core_uses_pid': 0,
    'kernel/dmesg_restrict': 1,
    'kernel/domainname': '(none)',
    'kernel/io_uring_disabled': 2,
    'kernel/kptr_restrict': 1,
    'kernel/msgmax': 8192,
    'kernel/msgmnb': 16384,
    'kernel/msgmni': 32000,
    'kernel/ngroups_max': 65536,
    'kernel/numa_balancing': 0,
    'kernel/osrelease': RELEASE,
    'kernel/ostype': 'Linux',
    'kernel/overflowgid': 65534,
    'kernel/overflowuid': 65534,
    'kernel/panic': 0,
    'kernel/perf_event_max_sample_rate': 100000,
    'kernel/perf_event_mlock_kb': 516,
    'kernel/perf_event_paranoid': 3,
    'kernel/pid_max': 4194304,
    'kernel/printk': '4\t4\t1\t7',
    'kernel/pty/max': 4096,
    'kernel/pty/nr': 0,
    'kernel/random/entropy_avail': 256,
    'kernel/random/poolsize': 256,
    'kernel/random/urandom_min_reseed_secs': 60,
    'kernel/random/write_wakeup_threshold': 256,
    // Programs and libraries lie where they lie in each run.
    'kernel/randomize_va_space': 0,
    'kernel/sched_autogroup_enabled': 0,
    'kernel/sched_rr_timeslice_ms': 100,
    'kernel/sched_rt_period_us': 1000000,
    'kernel/sched_rt_runtime_us': 950000,
    'kernel/seccomp/actions_avail': 'kill_process kill_thread trap errno user_notif trace log allow',
    'kernel/sem': '32000\t1024000000\t500\t32000',
    'kernel/shmall': '18446744073692774399',
    'kernel/shmmax': '18446744073692774399',
    'kernel/shmmni': 4096,
    'kernel/tainted': 0,
    'kernel/threads-max': 15647,
    'kernel/unprivileged_bpf_disabled': 2,
    'kernel/version': VERSION,
    'kernel/yama/ptrace_scope': 0,
    'net/core/rmem_default': 212992,
    'net/core/rmem_max': 212992,
    'net/core/somaxconn': 4096,
    'net/core/wmem_default': 212992,
    'net/core/wmem_max': 212992,
    'net/ipv4/ip_local_port_range': '32768\t60999',
    'net/ipv4/tcp_fin_timeout': 60,
    'net/ipv4/tcp_keepalive_time': 7200,
    'net/ipv6/conf/all/disable_ipv6': 1,
    'net/unix/max_dgram_qlen': 512,
    'vm/dirty_background_ratio': 10,
    'vm/dirty_ratio': 20,
    'vm/legacy_va_layout': 0,
    'vm/max_map_count': 65530,
    'vm/memfd_noexec': 0,
    'vm/min_free_kbytes': 8192,
    'vm/mmap_min_addr': 65536,
    'vm/mmap_rnd_bits': 28,
    'vm/mmap_rnd_compat_bits': 8,
    'vm/nr_hugepages': 0,
    'vm/overcommit_kbytes': 0,
    'vm/overcommit_memory': 0,
    'vm/overcommit_ratio': 50,
    'vm/page-cluster': 3,
    'vm/panic_on_oom': 0,
    'vm/swappiness': 60,
    'vm/unprivileged_userfaultfd': 0,
    'vm/vfs_cache_pressure': 100,
};
export const SYSCTLS = {
    ...Object.fromEntries(Object.entries(VALUES).map(([path, value]) => [path, constant(`${value}\n`)])),
    'kernel/hostname': { text: (k) => `${k.hostNamed()}\n` },
    'kernel/random/boot_id': { text: bootId },
    'kernel/random/uuid': { text: uuid },
};
