/** Every instruction's definition, one family a file. Importing this fills the registry. */
import './arithmetic.js';
import './bit.js';
import './control.js';
import './logic.js';
import './move.js';
import './multiply.js';
import './shift.js';
import './stack.js';
import './string.js';

export { definedMnemonics, definitionOf } from './registry.js';
