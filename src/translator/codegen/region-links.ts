/**
 * Descriptors that a module of regions leads to are imports if the module is kept for other processes: each of those
 * has descriptors of its own. They are needed on the way out of a region only.
 */

/** The imports' module. */
export const LINKS = 'links';

/** Of the descriptor that is the `n`-th link of a module's region. */
export function linkName(region: number, n: number): string {
  return `${region}.${n}`;
}

/** A module's imports: `descriptor` gives that of each region's link. `links`: how many each region has. */
export function linkImports(
  links: readonly number[],
  descriptor: (region: number, n: number) => number,
): Record<string, number> {
  const imports: Record<string, number> = {};
  links.forEach((count, region) => {
    for (let n = 0; n < count; n++) imports[linkName(region, n)] = descriptor(region, n);
  });
  return imports;
}
