/** Fixed numbers: the strategies `tier1-threshold` and `hot-threshold`. */
export const thresholdPolicy = {
    name: 'threshold',
    what: 'at the thresholds',
    measures: false,
    create: ({ strategies }) => ({
        tier1: () => strategies.tier1Threshold,
        tier2: () => strategies.hotThreshold,
    }),
};
