// A policy in a plug-in: nothing goes to tier 2 before it has been entered a million times.
export default function patient() {
  return {
    policy: ({ strategies }) => ({
      tier1: () => strategies.tier1Threshold,
      tier2: () => 1_000_000,
    }),
  };
}
