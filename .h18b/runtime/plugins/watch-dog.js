import { WATCH_MS } from './watched.js';
export async function main({ host, onMessage }) {
    onMessage((message) => {
        const { signal, names, patienceMs } = message;
        let seen = 0;
        let waited = 0;
        setInterval(() => {
            const plugin = Atomics.load(signal, 0);
            const calls = Atomics.load(signal, 1);
            waited = plugin !== 0 && calls === seen ? waited + WATCH_MS : 0;
            seen = calls;
            if (waited < patienceMs)
                return;
            host.threads.abort(`ringless: plug-in ${names[plugin - 1]} does not come back: it has run for ${waited / 1000} s`);
        }, WATCH_MS);
    });
}
