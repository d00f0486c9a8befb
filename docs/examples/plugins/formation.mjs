// A policy of one's own for tier 2: a region is a few warm blocks that no other has, the largest regions are evicted
// first, and an indirect jump goes where such jumps went last.
export default function formation(vm, { blocks = '8' }) {
  let asked = 0;
  let joined = 0;
  return {
    policy: ({ strategies }) => ({
      tier1: () => strategies.tier1Threshold,
      tier2: () => strategies.hotThreshold,
      joins(block, region) {
        asked++;
        const belongs = block.regions === 0 && region.blocks < Number(blocks);
        if (belongs) joined++;
        return belongs;
      },
      evict(regions) {
        const largest = [...regions].sort((a, b) => b.bytes - a.bytes);
        return largest.slice(0, Math.ceil(largest.length / 4)).map(({ id }) => id);
      },
      predict: (_jump, seen) => seen.slice(-4),
    }),
    end() {
      vm.print(`${joined} of ${asked} blocks joined a region`);
    },
  };
}
