import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { page } from '../../src/debug/missing-calls.js';

test('docs/missing-system-calls.md is what the tables of system calls say', () => {
  const text = readFileSync(new URL('../../docs/missing-system-calls.md', import.meta.url), 'utf8');
  expect(text, 'run: npm run build && node dist/debug/missing-calls.js').toBe(page());
});
