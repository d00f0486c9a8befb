// The pass of no-additions.mjs, as the translator's thread imports it: docs/add-a-pass.md.
import { becomeAlias, constValue, definePass, isConst } from 'ringless/translator';

export default definePass({
  name: 'no-additions',
  what: 'take x + 0 for x',
  options: [],
  run(region) {
    for (const { ops } of region.blocks) {
      for (const node of ops) {
        if (node.op !== 'i32.add' && node.op !== 'i64.add') continue;
        const [a, b] = node.args;
        if (isConst(b) && constValue(b) === 0n && a.bits === node.bits) becomeAlias(node, a);
      }
    }
  },
});
