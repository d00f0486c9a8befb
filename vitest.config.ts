import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'src/**/*.test.ts'],
    setupFiles: ['src/host/node.ts', 'test/support/slow-tests.ts'],
    globalSetup: 'test/support/global-setup.ts',
    // Most tests wait for child processes that use a core each; a CI machine has two.
    maxWorkers: 2,
    maxConcurrency: 2,
    // Whatever is translated is verified: see `--verify`. No test finds what another has left.
    env: { RINGLESS_VERIFY: '1', RINGLESS_TRANSLATION_CACHE: 'none' },
    // For what hangs. Nothing may fail because the machine is busy: these are ten times what the slowest takes on one that
    // is busy already.
    testTimeout: 30 * 60_000,
    hookTimeout: 30 * 60_000,
  },
});
