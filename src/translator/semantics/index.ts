/** Every instruction's definition, one family a file. Importing this fills the registry. */
import './arithmetic.js';
import './control.js';
import './logic.js';
import './move.js';

export { definedMnemonics, definitionOf } from './registry.js';
