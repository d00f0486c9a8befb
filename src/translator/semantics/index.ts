/** Every instruction's definition, one family a file. Importing this fills the registry. */
import './arithmetic.js';
import './atomic.js';
import './bcd.js';
import './bit.js';
import './control.js';
import './divide.js';
import './flag.js';
import './logic.js';
import './move.js';
import './multiply.js';
import './shift.js';
import './stack.js';
import './string.js';
import './system.js';
import './x87.js';

export { definedMnemonics, definitionOf } from './registry.js';
