/** The thread that sees whether a plug-in comes back: it cannot be stopped from the one that it runs on. */
import type { ThreadContext } from '../../host/host.js';
import { WATCH_MS, type Watched } from './watched.js';

export async function main({ host, onMessage }: ThreadContext): Promise<void> {
  onMessage((message) => {
    const { signal, names, patienceMs } = message as Watched;
    let seen = 0;
    let waited = 0;
    setInterval(() => {
      const plugin = Atomics.load(signal, 0);
      const calls = Atomics.load(signal, 1);
      waited = plugin !== 0 && calls === seen ? waited + WATCH_MS : 0;
      seen = calls;
      if (waited < patienceMs) return;
      host.threads.abort(
        `ringless: plug-in ${names[plugin - 1]} does not come back: it has run for ${waited / 1000} s`,
      );
    }, WATCH_MS);
  });
}
