import { Process } from '../linux/process.js';
import type { Strategies } from '../runtime/strategies.js';
import type { RegionReasons } from '../runtime/translations.js';
import type { RegionRequest } from '../translator/codegen/region-graph.js';

/** Guest instructions between two samples. */
const SAMPLE = 20_000;

export interface RunToExplain {
  readonly program: string;
  readonly args: readonly string[];
  readonly root?: string;
  readonly strategies: Partial<Strategies>;
}

/** A region that ran, and how much. */
export interface RanRegion {
  readonly request: RegionRequest;
  readonly why: RegionReasons;
  /** Part of the run's samples, and how many those are. */
  readonly share: number;
  readonly samples: number;
}

export interface Ran {
  readonly status: number;
  readonly samples: number;
  /** The one that most time was spent in first. */
  readonly regions: readonly RanRegion[];
}

/**
 * Runs a program, whose output goes to stderr, and finds the regions that most time was spent in. Where a slice ends is
 * a sample, as long as the slice took: of the region that holds the block there, the one that was asked for first.
 */
export function runToExplain({ program, args, root, strategies }: RunToExplain): Ran {
  const byBlock = new Map<bigint, RegionRequest>();
  const reasons = new Map<RegionRequest, RegionReasons>();
  const time = new Map<bigint, { ns: number; samples: number }>();
  let all = 0;
  let samples = 0;
  let before = performance.now();
  const guest = new Process({
    program,
    args,
    ...(root !== undefined && { root }),
    strategies: { budget: SAMPLE, ...strategies },
    stdout: 2,
    onRequest: (request, why) => {
      reasons.set(request, why);
      for (const { rip } of request.blocks) if (!byBlock.has(rip)) byBlock.set(rip, request);
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
      } else time.set(rip, { ns, samples: 1 });
    },
  });
  const { status } = guest.run();
  const byRegion = new Map<RegionRequest, { ns: number; samples: number }>();
  for (const [rip, { ns, samples: count }] of time) {
    const request = byBlock.get(rip);
    if (!request) continue;
    const known = byRegion.get(request);
    if (known) {
      known.ns += ns;
      known.samples += count;
    } else byRegion.set(request, { ns, samples: count });
  }
  const regions = [...byRegion].map(([request, { ns, samples: count }]) => ({
    request,
    why: reasons.get(request)!,
    share: ns / all,
    samples: count,
  }));
  return { status, samples, regions: regions.sort((a, b) => b.share - a.share) };
}
