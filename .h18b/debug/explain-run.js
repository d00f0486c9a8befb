import { Process } from '../linux/process.js';
/** Guest instructions between two samples. */
const SAMPLE = 20_000;
/**
 * Runs a program, whose output goes to stderr, and finds the regions that most time was spent in. Where a slice ends is
 * a sample, as long as the slice took: of the region that holds the block there, the one that was asked for last.
 */
export function runToExplain({ program, args, root, strategies }) {
    const byBlock = new Map();
    const time = new Map();
    let all = 0;
    let samples = 0;
    let before = performance.now();
    const guest = new Process({
        program,
        args,
        ...(root !== undefined && { root }),
        strategies: { budget: SAMPLE, ...strategies },
        stdout: 2,
        onRequest: (request) => {
            for (const { rip } of request.blocks)
                byBlock.set(rip, request);
        },
        onSlice: (rip) => {
            const now = performance.now();
            const ns = now - before;
            before = now;
            all += ns;
            samples++;
            const known = time.get(rip);
            if (known) {
                known.ns += ns;
                known.samples++;
            }
            else
                time.set(rip, { ns, samples: 1 });
        },
    });
    const { status } = guest.run();
    const byRegion = new Map();
    for (const [rip, { ns, samples: count }] of time) {
        const request = byBlock.get(rip);
        if (!request)
            continue;
        const known = byRegion.get(request);
        if (known) {
            known.ns += ns;
            known.samples += count;
        }
        else
            byRegion.set(request, { ns, samples: count });
    }
    const regions = [...byRegion].map(([request, { ns, samples: count }]) => ({
        request,
        share: ns / all,
        samples: count,
    }));
    return { status, samples, regions: regions.sort((a, b) => b.share - a.share) };
}
