import type { Builder, Value } from '../ir/builder.js';
import type { Operand } from '../ir/operand.js';
import * as S from '../state.js';
import { allFlags } from './eflags.js';
import { define } from './registry.js';

/*
 * What plug-ins put between instructions: see `decode/probes.ts`. Immediates are places in the Wasm memory, numbers of
 * sites, and tags.
 */

/** Puts a value to the place that an immediate names. */
function put(l: Builder, at: Operand, v: Value, bits = v.bits): void {
  if (at.imm === undefined) l.setStateAt(l.read(at), v, bits);
  else l.setState(Number(at.imm), v, bits);
}

const wordAt = (l: Builder, at: Operand): Value =>
  at.imm === undefined ? l.stateAt(l.read(at), 64) : l.state(Number(at.imm), 64);

/** Appends 16 bytes to the trace: a value and a tag. */
function append(l: Builder, v: Value, tag: Operand): void {
  const at = l.state(S.PROBE_TRACE, 32);
  // So far behind the pointer that passes take it for none of the state's registers.
  l.setStateAt(at, l.zext(v, 64), 64, S.PROBE_TRACE_OFFSET);
  l.setStateAt(at, l.read(tag), 32, S.PROBE_TRACE_OFFSET + 8);
  l.setState(S.PROBE_TRACE, l.add(at, l.const(32, S.PROBE_ENTRY)), 32);
}

const outcome = (l: Builder, taken: Value): void => l.setState(S.PROBE_TAKEN, l.zext(taken, 32), 32);

define('probe_count', (l, at, by) => {
  put(l, at, l.add(wordAt(l, at), l.zext(l.read(by), 64)), 64);
});

define('probe_call', (l, site) => {
  l.setState(S.PROBE_SITE, l.read(site), 32);
  l.callout('probe');
});

/** A countdown: at zero the site is called, and sets it anew. */
define('probe_call_if', (l, site, at) => {
  const left = l.sub(wordAt(l, at), l.const(64, 1));
  put(l, at, left, 64);
  l.calloutWhen(l.isZero(left), 'probe', S.PROBE_SITE, l.read(site));
});

define('probe_compare', (l, at, least) => outcome(l, l.leU(l.zext(l.read(least), 64), wordAt(l, at))));

define('probe_call_taken', (l, site) => {
  const taken = l.ne(l.state(S.PROBE_TAKEN, 32), l.const(32, 0));
  l.calloutWhen(taken, 'probe', S.PROBE_SITE, l.read(site));
});

define('probe_register', (l, register, at) => put(l, at, l.zext(l.read(register), 64), 64));
define('probe_vector', (l, register, at) => put(l, at, l.read(register), 128));
define('probe_flags', (l, at) => put(l, at, l.zext(allFlags(l), 64), 64));
define('probe_address', (l, mem, at) => put(l, at, l.zext(l.address(mem), 64), 64));
define('probe_access', (l, mem, tag) => append(l, l.address(mem), tag));
define('probe_mark', (l, tag) => append(l, l.const(32, 0), tag));
define('probe_outcome', (l, tag) => append(l, l.state(S.PROBE_TAKEN, 32), tag));

for (const cc of ['o', 'no', 'b', 'ae', 'e', 'ne', 'be', 'a', 's', 'ns', 'p', 'np', 'l', 'ge', 'le', 'g'])
  define(`probe_j${cc}`, (l) => outcome(l, l.condition(cc)));
for (const name of ['jcxz', 'jecxz', 'jrcxz'])
  define(`probe_${name}`, (l) => outcome(l, l.isZero(l.reg(S.RCX, l.form.addressBits))));
for (const [name, also] of [
  ['loop', null],
  ['loope', 'e'],
  ['loopne', 'ne'],
] as const) {
  define(`probe_${name}`, (l) => {
    const bits = l.form.addressBits;
    const more = l.ne(l.reg(S.RCX, bits), l.const(bits, 1));
    outcome(l, also ? l.and(more, l.condition(also)) : more);
  });
}
