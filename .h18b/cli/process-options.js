import { allStrategies, chosenStrategies } from './strategy-options.js';
/** What the command line says of the guest. */
export function processOptions(program, args, options, streams, cache) {
    return {
        ...streams,
        program,
        args: [...args],
        env: options.env,
        mounts: options.mount,
        root: options.root,
        cwd: options.cwd,
        memoryMiB: options.memory,
        strace: options.strace ?? false,
        icount: options.icount ?? false,
        engine: options.engine ?? 'jit',
        cpu: options.cpu,
        strategies: allStrategies(chosenStrategies(options)),
        ...(cache && { translationCache: cache }),
    };
}
