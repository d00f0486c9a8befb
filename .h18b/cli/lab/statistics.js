/** Ratios with intervals from times that were measured side by side. */
/** Student's t, 97.5 %, for 1, 2, ... 30 degrees of freedom. */
const T = [
    12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11,
    2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
];
/** Above that it falls to the normal distribution's quantile, about as 1/n. */
const quantile = (freedom) => T[Math.floor(freedom) - 1] ?? 1.96 + 2.46 / freedom;
const average = (xs) => xs.reduce((a, b) => a + b, 0) / xs.length;
/** The square of the standard error of the mean. */
function errorOf(xs) {
    const middle = average(xs);
    return xs.reduce((sum, x) => sum + (x - middle) ** 2, 0) / (xs.length - 1) / xs.length;
}
const UNKNOWN = { mean: Number.NaN, low: 0, high: Number.POSITIVE_INFINITY, rounds: 0 };
/**
 * The ratio of two configurations, from pairs of times of the same round: a drifting clock or a busy neighbour hits
 * both of a pair. The interval is that of a paired t test on the logarithms.
 */
export function pairedRatio(pairs) {
    return meanRatio([pairs]);
}
/**
 * The geometric mean over guests, each of which weighs the same; the guests are these, not a sample of others. The
 * interval has the degrees of freedom of Welch and Satterthwaite.
 */
export function meanRatio(guests) {
    const logs = guests.filter((g) => g.length > 0).map((pairs) => pairs.map(([a, b]) => Math.log(a / b)));
    if (logs.length === 0)
        return UNKNOWN;
    const rounds = Math.min(...logs.map((g) => g.length));
    const mean = average(logs.map(average));
    if (rounds < 2)
        return { ...UNKNOWN, mean: Math.exp(mean), rounds };
    const errors = logs.map(errorOf);
    const error = errors.reduce((a, b) => a + b, 0);
    const freedom = error ** 2 / errors.reduce((sum, e, n) => sum + e ** 2 / (logs[n].length - 1), 0);
    // Times that are all alike leave nothing uncertain.
    const half = error === 0 ? 0 : (quantile(Math.max(1, freedom)) * Math.sqrt(error)) / logs.length;
    return { mean: Math.exp(mean), low: Math.exp(mean - half), high: Math.exp(mean + half), rounds };
}
/** The larger of its two sides, as a part of the mean. */
export function halfWidth({ mean, low, high }) {
    return Math.max(high / mean, mean / low) - 1;
}
