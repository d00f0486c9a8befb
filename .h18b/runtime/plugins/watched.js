import { host } from '../../host/host.js';
/** How often it looks, ms; and how long one call of a plug-in may take. */
export const WATCH_MS = 500;
const PATIENCE_MS = 30_000;
/** Starts the watch. Gives what is to be called when a plug-in's code begins (its number) and ends (0). */
export function watchPlugins(names) {
    const signal = new Int32Array(new SharedArrayBuffer(8));
    const wanted = Number(host.variable('RINGLESS_PLUGIN_PATIENCE'));
    const watched = { signal, names, patienceMs: wanted > 0 ? wanted * 1000 : PATIENCE_MS };
    host.threads.start('runtime/plugins/watch-dog.js').post(watched, []);
    return (plugin) => {
        signal[1]++;
        signal[0] = plugin;
    };
}
