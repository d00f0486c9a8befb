import { host } from '../../host/host.js';

/** What the watching thread is told. */
export interface Watched {
  /** [0]: the plug-in whose code runs, from 1 on; [1]: how often one has been called. */
  signal: Int32Array;
  names: readonly string[];
  patienceMs: number;
}

/** How often it looks, ms; and how long one call of a plug-in may take. */
export const WATCH_MS = 500;
const PATIENCE_MS = 30_000;

/** How long a plug-in's code may take, ms: `usual`, or what the user says. */
export function patienceMs(usual: number): number {
  const wanted = Number(host.variable('RINGLESS_PLUGIN_PATIENCE'));
  return wanted > 0 ? wanted * 1000 : usual;
}

/** Starts the watch. Gives what is to be called when a plug-in's code begins (its number) and ends (0). */
export function watchPlugins(names: readonly string[]): (plugin: number) => void {
  const signal = new Int32Array(new SharedArrayBuffer(8));
  const watched: Watched = { signal, names, patienceMs: patienceMs(PATIENCE_MS) };
  host.threads.start('runtime/plugins/watch-dog.js').post(watched, []);
  return (plugin) => {
    signal[1]!++;
    signal[0] = plugin;
  };
}
