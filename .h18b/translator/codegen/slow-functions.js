import binaryen from 'binaryen';
import { SLOW_FOR_WRITE } from '../exits.js';
import { TLB_ADDEND, TLB_ENTRIES, TLB_ENTRY_SIZE, TLB_READ, TLB_WRITE } from '../layout.js';
import * as S from '../state.js';
const { i32 } = binaryen;
/**
 * slow_load(address, request, budget) and slow_store(address, request, budget): the whole lookup out of line, for
 * accesses whose inline or coalesced check failed. They probe the TLB again (a coalesced check may fail where the
 * access alone would hit), then ask TypeScript, which may want to know the time: what is left of the budget tells it.
 */
export function slowFunctions(m, word, t, wide) {
    const request = () => m.local.get(1, i32);
    const bytes = () => m.i32.and(request(), m.i32.const(0xff));
    const address = () => m.local.get(0, t);
    const e = () => m.local.get(3, i32);
    const low = () => (word === 64 ? m.i32.wrap(address()) : address());
    const index = m.i32.and(m.i32.shr_u(low(), m.i32.const(12 - Math.log2(TLB_ENTRY_SIZE))), m.i32.const((TLB_ENTRIES - 1) * TLB_ENTRY_SIZE));
    const entry = m.i32.add(index, m.i32.load(S.TLB_BASE, 4, m.i32.const(0)));
    const last = () => m.i32.sub(bytes(), m.i32.const(1));
    const hit = (tag) => word === 64
        ? m.i64.eq(m.i64.load(tag, 8, e()), m.i64.and(m.i64.add(address(), m.i64.extend_u(last())), m.i64.const(BigInt(-4096))))
        : m.i32.eq(m.i32.load(tag, 4, e()), m.i32.and(m.i32.add(address(), last()), m.i32.const(-4096)));
    const host = () => m.i32.add(low(), m.i32.load(TLB_ADDEND, 4, e()));
    const ask = (name) => m.block(null, [
        m.i64.store(S.SLOW_ADDRESS, 8, m.i32.const(0), wide(0)),
        m.i32.store(S.BUDGET, 4, m.i32.const(0), m.local.get(2, i32)),
        m.call(`js_${name}`, [request()], i32),
    ], i32);
    const params = binaryen.createType([t, i32, i32]);
    m.addFunction(`slow_load${word}`, params, i32, [i32], m.block(null, [
        m.local.set(3, entry),
        m.if(m.if(m.i32.and(request(), m.i32.const(SLOW_FOR_WRITE)), hit(TLB_WRITE), hit(TLB_READ)), m.return(host())),
        ask('slow_load'),
    ], i32));
    const z = () => m.i32.const(0);
    // Other sizes, and masked stores, are left to TypeScript.
    const store = (n, s) => m.if(m.i32.eq(request(), m.i32.const(n | SLOW_FOR_WRITE)), m.block(null, [s, m.return(z())]));
    m.addFunction(`slow_store${word}`, params, i32, [i32], m.block(null, [
        m.local.set(3, m.copyExpression(entry)),
        m.if(hit(TLB_WRITE), m.block(null, [
            store(4, m.i32.store(0, 1, host(), m.i32.load(S.SLOW_VALUE, 4, z()))),
            store(8, m.i64.store(0, 1, host(), m.i64.load(S.SLOW_VALUE, 8, z()))),
            store(1, m.i32.store8(0, 1, host(), m.i32.load8_u(S.SLOW_VALUE, 1, z()))),
            store(2, m.i32.store16(0, 1, host(), m.i32.load16_u(S.SLOW_VALUE, 2, z()))),
            store(16, m.v128.store(0, 1, host(), m.v128.load(S.SLOW_VALUE, 8, z()))),
            store(32, m.block(null, [
                m.v128.store(0, 1, host(), m.v128.load(S.SLOW_VALUE, 8, z())),
                m.v128.store(16, 1, host(), m.v128.load(S.SLOW_VALUE + 16, 8, z())),
            ])),
        ])),
        ask('slow_store'),
    ], i32));
    for (const name of ['slow_load', 'slow_store'])
        m.addFunctionExport(`${name}${word}`, `${name}${word}`);
}
