/** Warm-up curves: what a unit of work takes, by how much of it there is. */
import { type Experiment, shippedId } from './experiment.js';
import type { Summary } from './summary.js';

export interface Curve {
  /** The configuration. */
  readonly label: string;
  /** `x`: work; `y`: ms a unit of it, or ns a call where the guest measures that. */
  readonly data: readonly { readonly x: number; readonly y: number }[];
}

/** By guest, of those that run with different work. */
export function curvesOf({ guests }: Experiment, summary: Summary): Readonly<Record<string, readonly Curve[]>> {
  const out: Record<string, Curve[]> = {};
  const series = guests.filter(({ inSeries }) => inSeries);
  for (const name of new Set(series.map((g) => `${g.name} ${g.architecture}`))) {
    const sizes = series.filter((g) => `${g.name} ${g.architecture}` === name);
    out[name] = summary.rows.map(({ configuration, cells }) => ({
      label: configuration.id,
      data: sizes.flatMap((g) => {
        const time = cells.find(({ guest }) => guest === shippedId(g))?.median;
        return time === undefined || g.work === undefined ? [] : [{ x: g.work, y: time / g.work }];
      }),
    }));
  }
  return out;
}
