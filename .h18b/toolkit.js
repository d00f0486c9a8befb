/**
 * The translator as a toolkit: `import { decodeBlock, liftRegion } from 'ringless/translator'`.
 *
 *     bytes --decodeBlock--> instructions --Builder, definitionOf--> IR --PASSES--> IR --translate--> WebAssembly
 *
 * `growRegion` says which blocks belong together, and `staticRegion` makes a request of a file's bytes with it;
 * `liftRegion` makes IR of a request, `passRegion` runs the passes on it, `verifyRegion` looks for mistakes, `printIr`
 * prints a block, `translate` makes a module of requests. `docs/examples/translate.mjs` goes that way.
 */
import './host/node.js';
export { printIr } from './debug/print-ir.js';
export { staticRegion } from './debug/static-region.js';
export { formRegion, growRegion } from './runtime/region-former.js';
export { defaultStrategies, translatorOptions } from './runtime/strategies.js';
export { TRANSLATOR_OPTIONS } from './translator/codegen/options.js';
export { liftRegion, passContext, passRegion, } from './translator/codegen/region-graph.js';
export { translate, translatedText } from './translator/codegen/translate-regions.js';
export { decodeBlock, disassemble } from './translator/decode/decode.js';
export { formKey, openForms } from './translator/decode/forms.js';
export { USER_CODE } from './translator/decode/mode.js';
export { Builder, UndefinedForm } from './translator/ir/builder.js';
export { endsPages, leavesAt, readsOf, writesOf } from './translator/ir/effects.js';
export { becomeAlias, constValue, isConst, terminalNodes, } from './translator/ir/ir.js';
export { OPS, opRow } from './translator/ir/ops.js';
export { successorsOf } from './translator/ir/region.js';
export { VerifyError, verifyPass, verifyRegion } from './translator/ir/verify.js';
export { definePass } from './translator/passes/pass.js';
export { PASSES, runPasses, viewOf } from './translator/passes/pipeline.js';
export { definedMnemonics, definitionOf } from './translator/semantics/index.js';
export * as state from './translator/state.js';
