import * as S from '../state.js';
import { lowFlags, setArithmeticFlags } from './eflags.js';
import { define } from './registry.js';
/** LAHF, SAHF: SDM vol. 2. */
define('lahf', (l) => l.setReg(S.RAX, l.trunc(lowFlags(l), 8), true));
define('sahf', (l) => setArithmeticFlags(l, l.reg(S.RAX, 8, true), 8));
/** CLC, STC, CMC, CLD, STD: SDM vol. 2. */
define('clc', (l) => l.setFlags('carry', 8, l.const(1, 0)));
define('stc', (l) => l.setFlags('carry', 8, l.const(1, 1)));
define('cmc', (l) => l.setFlags('carry', 8, l.condition('ae')));
define('cld', (l) => l.setState(S.FLAG_D, l.const(32, 0)));
define('std', (l) => l.setState(S.FLAG_D, l.const(32, 1)));
