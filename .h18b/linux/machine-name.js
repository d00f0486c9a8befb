/** What uname(2) and AT_PLATFORM call the machine: i386 kernels name it after the processor's family, i686 at most. */
export function machineName(model, bits) {
    return bits === 64 ? 'x86_64' : `i${Math.min(model.family, 6)}86`;
}
