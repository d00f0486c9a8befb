import { AES } from './aes.wat.js';
import { CARRYLESS } from './carryless.wat.js';
import { FMA } from './fma.wat.js';
import { HALF } from './half.wat.js';
import { INTEGER } from './integer.wat.js';
import { RECIPROCAL } from './reciprocal.wat.js';
import { SHA } from './sha.wat.js';
import { SSE } from './sse.wat.js';
import { SSE_EXACT } from './sse-exact.wat.js';
import { SSE_EXACT_CONVERT } from './sse-exact-convert.wat.js';
import { SSE_STRING } from './sse-string.wat.js';
import { TRANSITION } from './transition.wat.js';
import { ARITHMETIC } from './x87-arithmetic.wat.js';
import { CONVERT } from './x87-convert.wat.js';
import { CORE } from './x87-core.wat.js';
import { ENVIRONMENT } from './x87-environment.wat.js';
import { DOUBLES } from './x87-fast.wat.js';
import { REGION } from './x87-region.wat.js';
import { REMAINDER } from './x87-remainder.wat.js';
import { STACK } from './x87-stack.wat.js';
import { TRANSCENDENTAL } from './x87-transcendental.wat.js';
import { WIDE } from './x87-wide.wat.js';
import { XSAVE } from './xsave.wat.js';

/** Module fields of the helper library, one subject a text. */
export const HELPER_SOURCES: readonly string[] = [
  INTEGER,
  CORE,
  ARITHMETIC,
  CONVERT,
  REMAINDER,
  STACK,
  REGION,
  DOUBLES,
  ENVIRONMENT,
  XSAVE,
  WIDE,
  TRANSCENDENTAL,
  SSE,
  SSE_EXACT,
  SSE_EXACT_CONVERT,
  SSE_STRING,
  FMA,
  HALF,
  RECIPROCAL,
  AES,
  SHA,
  CARRYLESS,
  TRANSITION,
];
