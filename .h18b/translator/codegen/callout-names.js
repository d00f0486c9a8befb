/** TypeScript callouts by name: the number is what handlers and regions pass. */
const names = [
    'interrupt',
    'loadSegment',
    'farTransfer',
    'interruptReturn',
    'privileged',
    'enter',
    'cpuid',
    'rdtsc',
    'rdtscp',
    'rdpmc',
    'rdrand',
    'rdseed',
    'rdpid',
    'in8',
    'in16',
    'in32',
    'fpuUnavailable',
    'popf',
    'recordFlags',
    'x87Opcode',
    'checkedAccess',
    'sysret',
    'monitoredFlags',
    'probe',
];
export function calloutNumber(name) {
    const n = names.indexOf(name);
    if (n < 0)
        throw new Error(`no callout named ${name}`);
    return n;
}
export function calloutName(number) {
    return names[number] ?? 'unknown';
}
