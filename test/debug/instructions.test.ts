import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { page } from '../../src/debug/instructions.js';

test('docs/instructions.md is what the registry and the vectors say', () => {
  const text = readFileSync(new URL('../../docs/instructions.md', import.meta.url), 'utf8');
  // As one boolean: a difference of two thousand lines tells nobody anything.
  expect(text === page(), 'run: npm run build && node dist/debug/instructions.js').toBe(true);
});
