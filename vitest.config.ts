import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'src/**/*.test.ts'],
    // Most tests wait for child processes that use a core each; a CI machine has two.
    maxWorkers: 2,
    maxConcurrency: 2,
    // Whatever is translated is verified: see `--verify`.
    env: { RINGLESS_VERIFY: '1' },
    testTimeout: 180_000,
    hookTimeout: 60_000,
  },
});
