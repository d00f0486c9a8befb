/** Every instruction's definition, one family a file. Importing this fills the registry. */
import './arithmetic.js';
import './atomic.js';
import './avx.js';
import './avx-memory.js';
import './bcd.js';
import './bit.js';
import './control.js';
import './divide.js';
import './flag.js';
import './logic.js';
import './move.js';
import './multiply.js';
import './shift.js';
import './sse-compare.js';
import './sse-convert.js';
import './sse-crypto.js';
import './sse-float.js';
import './sse-integer.js';
import './sse-move.js';
import './sse-shuffle.js';
import './sse-state.js';
import './sse-string.js';
import './stack.js';
import './string.js';
import './system.js';
import './x87.js';

export { definedMnemonics, definitionOf } from './registry.js';
