const BARS = '▁▂▃▄▅▆▇█';
/** More samples than this are joined. */
const WIDEST = 60;
/** Null where there is no sample. */
export function warmUp(samples) {
    const last = samples.at(-1);
    if (!last)
        return null;
    const bars = Math.min(WIDEST, Math.max(1, Math.round(last.ms / 100)));
    const barMs = last.ms / bars;
    const done = new Array(bars).fill(0);
    const total = { interpreter: 0, templates: 0, regions: 0 };
    let before = { ms: 0, instructions: 0 };
    for (const s of samples) {
        const own = s.instructions - before.instructions;
        // A sample's instructions are spread evenly over the bars that it lies in.
        for (let bar = 0; bar < bars; bar++) {
            const overlap = Math.min(s.ms, (bar + 1) * barMs) - Math.max(before.ms, bar * barMs);
            if (overlap > 0)
                done[bar] += (own * overlap) / (s.ms - before.ms);
        }
        for (const tier of ['interpreter', 'templates', 'regions'])
            total[tier] += own * s[tier];
        before = s;
    }
    const most = Math.max(...done);
    const height = (n) => BARS[most > 0 ? Math.min(BARS.length - 1, Math.floor((n / most) * BARS.length)) : 0];
    const share = (n) => (last.instructions > 0 ? n / last.instructions : 0);
    return {
        line: done.map(height).join(''),
        barMs,
        most: (most / barMs) * 1000,
        interpreter: share(total.interpreter),
        templates: share(total.templates),
        regions: share(total.regions),
    };
}
