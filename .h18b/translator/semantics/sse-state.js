import * as S from '../state.js';
import { waitForX87 } from './mmx-state.js';
import { define } from './registry.js';
/** MXCSR: SDM vol. 1, 10.2.3. Saving and restoring it with the rest of the SSE and x87 state: `x87.ts`. */
/** From the first instruction that reads or writes MXCSR on, regions record its exception flags. */
function recordFlags(l) {
    l.calloutIf(l.isZero(l.state(S.SSE_FLAGS_ASKED, 32)), 'recordFlags');
}
/**
 * The same where an instruction loads MXCSR and its modes are not those that a program starts with: regions rely on
 * them.
 */
export function recordFlagsIfUnusual(l, mxcsr) {
    const unusual = l.ne(l.band(mxcsr, 0xffc0), l.const(32, 0x1f80));
    l.calloutIf(l.and(unusual, l.isZero(l.state(S.SSE_FLAGS_ASKED, 32))), 'recordFlags');
}
/** STMXCSR. */
define('stmxcsr', (l, dst) => {
    recordFlags(l);
    l.write(dst, l.state(S.MXCSR, 32));
});
/** LDMXCSR: #GP(0) for bits that do not exist. */
define('ldmxcsr', (l, src) => {
    recordFlags(l);
    const v = l.read(src);
    l.faultIf(l.band(v, 0xffff0000), 13);
    l.setMxcsr(v);
});
/** EMMS: all x87 registers are empty again, and TOP becomes 0, as on AMD's processors. SDM vol. 2A. */
define('emms', (l) => {
    waitForX87(l);
    l.setState(S.X87_TOP, l.const(32, 0));
    l.setState(S.X87_EMPTY, l.const(32, 0xff));
});
