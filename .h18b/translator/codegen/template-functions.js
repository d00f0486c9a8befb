import binaryen from 'binaryen';
import { Exit } from '../exits.js';
import { Builder } from '../ir/builder.js';
import { argumentsOf, RECORDS } from '../ir/flag-record.js';
import { expandFlags } from '../passes/expand-flags.js';
import * as S from '../state.js';
import { InterpreterLowering } from './interpreter-lowering.js';
import * as Rec from './record.js';
import { Locals } from './wasm.js';
const { i32, i64 } = binaryen;
/** flags_from_record(): the raw flags from the operands that a region recorded. */
export function flagsFromRecord(m) {
    const z = () => m.i32.const(0);
    const cases = RECORDS.map((shape, i) => {
        const l = new Builder({ word: 64, open: false, fold: true, bulkStrings: false });
        const operands = argumentsOf(l, shape, (at, bits) => l.state(S.FLAGS_RECORD_ARGS + 8 * at, bits));
        l.setFlags(shape.kind, shape.bits, ...operands);
        const locals = new Locals(0);
        const low = new InterpreterLowering(m, 64, locals, null);
        const code = low.block(expandFlags(l.ops, { word: 64, open: false, fold: true, bulkStrings: false }), []);
        const name = `flags_record_${i + 1}`;
        m.addFunction(name, binaryen.none, binaryen.none, locals.types, m.block(null, code));
        return name;
    });
    const labels = ['none', ...cases];
    let body = m.switch(labels, 'none', m.i32.load(S.FLAGS_RECORD, 4, z()));
    for (const name of cases)
        body = m.block(null, [m.block(name, [body]), m.call(name, [], binaryen.none), m.br('none')]);
    const clear = m.i32.store(S.FLAGS_RECORD, 4, z(), z());
    m.addFunction('flags_from_record', binaryen.none, binaryen.none, [], m.block(null, [m.block('none', [body]), clear]));
    m.addFunctionExport('flags_from_record', 'flags_from_record');
}
/**
 * Where code made of templates goes when it leaves. Those that end in `_recorded` take the flags' record first: its
 * number and operands. An exit leaves it to the dispatcher; where code goes on, the raw flags are made of it.
 */
export function templateFunctions(m) {
    const local = (n) => m.local.get(n, i32);
    const z = () => m.i32.const(0);
    const record = [i32, i64, i64, i64];
    const keep = () => m.block(null, [
        m.i32.store(S.FLAGS_RECORD, 4, z(), local(0)),
        ...[1, 2, 3].map((n) => m.i64.store(S.FLAGS_RECORD_ARGS + 8 * (n - 1), 8, z(), m.local.get(n, i64))),
    ]);
    const compute = () => m.if(local(0), m.block(null, [keep(), m.call('flags_from_record', [], binaryen.none)]));
    const dispatch = (table, n) => m.return_call_indirect(table, m.i32.load(0, 4, local(n)), [local(n)], i32, i32);
    const at = (n) => m.i64.store(S.RIP, 8, z(), m.i64.load(Rec.RIP, 8, local(n)));
    const exit = (n) => m.block(null, [m.i32.store(S.EXIT_RECORD, 4, z(), local(n)), at(n)]);
    const define = (name, params, locals, result, body) => {
        m.addFunction(name, binaryen.createType(params), result, locals, m.block(null, body, result));
        m.addFunctionExport(name, name);
    };
    define('leave_recorded', [...record, i32, i32], [], i32, [keep(), exit(4), local(5)]);
    define('budget_recorded', [...record, i32], [], i32, [keep(), exit(4), m.i32.const(Exit.BUDGET)]);
    // A block that is hot: where it has a region meanwhile, that goes on. `own`: table index of the code that asks.
    define('hot_recorded', [...record, i32, i32], [], i32, [
        m.if(m.i32.eq(m.i32.load(0, 4, local(4)), local(5)), m.block(null, [keep(), exit(4), m.return(m.i32.const(Exit.HOT))])),
        compute(),
        dispatch('code', 4),
    ]);
    define('resume', [i32], [], i32, [dispatch('table', 0)]);
    define('raw_flags', record, [], binaryen.none, [compute()]);
    for (const name of ['raise', 'leave_callout', 'syscall', 'again', 'indirect'])
        m.addFunctionExport(name, name);
}
