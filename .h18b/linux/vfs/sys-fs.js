import { addFiles, folder } from './proc-fs.js';
import { ProcDirectory, ProcView } from './proc-nodes.js';
/** SYSFS_MAGIC and CGROUP2_SUPER_MAGIC of linux/magic.h. */
const SYSFS_MAGIC = 0x62656572;
const CGROUP2_MAGIC = 0x63677270;
const texts = (values) => Object.fromEntries(Object.entries(values).map(([path, value]) => [path, { text: () => `${value}\n` }]));
/** A cache of the processor: what CPUID.80000005h and 80000006h tell of it. */
function cache(index, level, type, kib, ways) {
    const at = `devices/system/cpu/cpu0/cache/index${index}/`;
    return {
        [`${at}coherency_line_size`]: 64,
        [`${at}id`]: 0,
        [`${at}level`]: level,
        [`${at}number_of_sets`]: (kib * 1024) / 64 / ways,
        [`${at}physical_line_partition`]: 1,
        [`${at}shared_cpu_list`]: 0,
        [`${at}shared_cpu_map`]: 1,
        [`${at}size`]: `${kib}K`,
        [`${at}type`]: type,
        [`${at}ways_of_associativity`]: ways,
    };
}
/** One processor, one node of memory: what runtimes count threads and sizes by. */
const SYS = {
    ...cache(0, 1, 'Data', 32, 8),
    ...cache(1, 1, 'Instruction', 32, 8),
    ...cache(2, 2, 'Unified', 512, 8),
    ...cache(3, 3, 'Unified', 4096, 16),
    'devices/system/cpu/cpu0/topology/core_cpus': 1,
    'devices/system/cpu/cpu0/topology/core_cpus_list': 0,
    'devices/system/cpu/cpu0/topology/core_id': 0,
    'devices/system/cpu/cpu0/topology/core_siblings': 1,
    'devices/system/cpu/cpu0/topology/core_siblings_list': 0,
    'devices/system/cpu/cpu0/topology/die_id': 0,
    'devices/system/cpu/cpu0/topology/package_cpus': 1,
    'devices/system/cpu/cpu0/topology/package_cpus_list': 0,
    'devices/system/cpu/cpu0/topology/physical_package_id': 0,
    'devices/system/cpu/cpu0/topology/thread_siblings': 1,
    'devices/system/cpu/cpu0/topology/thread_siblings_list': 0,
    'devices/system/cpu/isolated': '',
    'devices/system/cpu/kernel_max': 0,
    'devices/system/cpu/offline': '',
    'devices/system/cpu/online': 0,
    'devices/system/cpu/possible': 0,
    'devices/system/cpu/present': 0,
    'devices/system/cpu/smt/active': 0,
    'devices/system/cpu/smt/control': 'notsupported',
    'devices/system/node/has_cpu': 0,
    'devices/system/node/has_memory': 0,
    'devices/system/node/has_normal_memory': 0,
    'devices/system/node/node0/cpulist': 0,
    'devices/system/node/node0/cpumap': 1,
    'devices/system/node/node0/distance': 10,
    'devices/system/node/online': 0,
    'devices/system/node/possible': 0,
    'kernel/mm/hugepages/hugepages-2048kB/free_hugepages': 0,
    'kernel/mm/hugepages/hugepages-2048kB/nr_hugepages': 0,
    'kernel/mm/hugepages/hugepages-2048kB/resv_hugepages': 0,
    'kernel/mm/ksm/run': 0,
    'kernel/mm/transparent_hugepage/defrag': 'always defer defer+madvise madvise [never]',
    'kernel/mm/transparent_hugepage/enabled': 'always madvise [never]',
    'kernel/mm/transparent_hugepage/hpage_pmd_size': 2097152,
    'kernel/mm/transparent_hugepage/shmem_enabled': 'always within_size advise [never] deny force',
    'kernel/mm/transparent_hugepage/use_zero_page': 0,
};
const FOLDERS = ['block', 'bus', 'class/net', 'dev', 'firmware', 'fs/cgroup', 'module', 'power'];
/** Builds /sys, as far as programs ask it for the machine's shape. */
export function makeSys(fs, source) {
    const root = new ProcDirectory(fs);
    root.magic = SYSFS_MAGIC;
    for (const path of FOLDERS)
        folder(root, path);
    addFiles(root, texts(SYS), new ProcView(source), 4096);
    addFiles(root, {
        'devices/system/node/node0/meminfo': {
            text: (k) => {
                const used = k.space.frames.used * 4;
                const total = Math.floor(k.memoryBytes / 1024);
                const row = (name, kib) => `Node 0 ${`${name}:`.padEnd(16)}${String(kib).padStart(8)} kB\n`;
                return row('MemTotal', total) + row('MemFree', total - used) + row('MemUsed', used);
            },
        },
    }, new ProcView(source), 4096);
    return root;
}
/** Builds /sys/fs/cgroup: the root of a hierarchy without controllers. */
export function makeCgroup(fs, source) {
    const root = new ProcDirectory(fs);
    root.magic = CGROUP2_MAGIC;
    addFiles(root, {
        ...texts({
            'cgroup.controllers': '',
            'cgroup.max.depth': 'max',
            'cgroup.max.descendants': 'max',
            'cgroup.stat': 'nr_descendants 0\nnr_dying_descendants 0',
            'cgroup.subtree_control': '',
        }),
        'cgroup.procs': { text: (k) => `${k.pid}\n` },
        'cgroup.threads': { text: (k) => `${k.pid}\n` },
    }, new ProcView(source));
    return root;
}
