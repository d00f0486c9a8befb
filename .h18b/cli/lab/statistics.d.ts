/** Ratios with intervals from times that were measured side by side. */
export interface Ratio {
    /** Geometric mean of the rounds' ratios. */
    readonly mean: number;
    /** The 95 % interval. Of fewer than two rounds: 0 and Infinity. */
    readonly low: number;
    readonly high: number;
    readonly rounds: number;
}
/**
 * The ratio of two configurations, from pairs of times of the same round: a drifting clock or a busy neighbour hits
 * both of a pair. The interval is that of a paired t test on the logarithms.
 */
export declare function pairedRatio(pairs: readonly (readonly [number, number])[]): Ratio;
/**
 * The geometric mean over guests, each of which weighs the same; the guests are these, not a sample of others. The
 * interval has the degrees of freedom of Welch and Satterthwaite.
 */
export declare function meanRatio(guests: readonly (readonly (readonly [number, number])[])[]): Ratio;
/** The larger of its two sides, as a part of the mean. */
export declare function halfWidth({ mean, low, high }: Ratio): number;
