/**
 * What a run took: what the guest measured itself, else as the experiment wants it; ms, or ns a call. Undefined: not
 * known.
 */
export function timeOf(run, experiment) {
    if (run.status < 0)
        return undefined;
    if (run.nsPerCall !== undefined)
        return run.nsPerCall;
    const time = experiment.measure === 'cpu' ? run.cpuMs : run.wallMs;
    return time !== undefined && time > 0 ? time : undefined;
}
/** Runs of a guest in a configuration that count, by round and host. */
export function timesOf({ heading, runs }, guest, configuration) {
    const { experiment } = heading;
    const out = new Map();
    for (const run of runs) {
        if (run.guest !== guest || run.configuration !== configuration || run.round < experiment.warmup)
            continue;
        const time = timeOf(run, experiment);
        if (time !== undefined)
            out.set(`${run.round} ${run.host ?? ''}`, time);
    }
    return out;
}
/** Times of two configurations in the rounds that both have, on the same host. */
export function pairsOf(runs, guest, ours, theirs) {
    const others = timesOf(runs, guest, theirs);
    return [...timesOf(runs, guest, ours)].flatMap(([key, time]) => {
        const other = others.get(key);
        return other === undefined ? [] : [[time, other]];
    });
}
