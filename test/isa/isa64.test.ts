import { readFileSync } from 'node:fs';
import { replay } from './replay.js';
import { decodeVectors } from './vectors.js';

replay(64, decodeVectors(readFileSync(new URL('vectors64.bin.br', import.meta.url)), 64));
