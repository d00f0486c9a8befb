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

export { type PrintedIr, printIr } from './debug/print-ir.js';
export { type CodeAt, staticRegion } from './debug/static-region.js';
export type { Block, Blocks } from './runtime/blocks.js';
export {
  type FormedRegion,
  type FormingInput,
  formRegion,
  type Growth,
  type GrowthBlock,
  growRegion,
  type LeftOut,
} from './runtime/region-former.js';
export { defaultStrategies, translatorOptions } from './runtime/strategies.js';
export { TRANSLATOR_OPTIONS, type TranslatorOptions } from './translator/codegen/options.js';
export {
  liftRegion,
  passContext,
  passRegion,
  type RegionOptions,
  type RegionRequest,
} from './translator/codegen/region-graph.js';
export { type Translation, translate, translatedText } from './translator/codegen/translate-regions.js';
export { decodeBlock, disassemble, type Insn } from './translator/decode/decode.js';
export { formKey, openForms } from './translator/decode/forms.js';
export { type CodeMode, USER_CODE } from './translator/decode/mode.js';
export type { BlockProbes, PlacedProbe } from './translator/decode/probes.js';
export { Builder, type BuilderOptions, UndefinedForm, type Value } from './translator/ir/builder.js';
export type { Ask, Leave, RowNode } from './translator/ir/effects.js';
export { type Effects, endsPages, leavesAt, readsOf, writesOf } from './translator/ir/effects.js';
export type { ExactImm, Imm, NumericOp, Target } from './translator/ir/ir.js';
export {
  becomeAlias,
  constValue,
  isConst,
  type Node,
  type NodeFor,
  type Op,
  type Terminal,
  terminalNodes,
  type WasmType,
} from './translator/ir/ir.js';
export type { BoundMemory, Form, Operand, OperandKind } from './translator/ir/operand.js';
export type { ArgumentType, ImmOf, SpecialOp } from './translator/ir/ops.js';
export { OPS, type OpRow, opRow } from './translator/ir/ops.js';
export type { EntryCheck, TwinLoop, X87Plan } from './translator/ir/region.js';
export { type LiftedInstruction, type RegionBlock, type RegionGraph, successorsOf } from './translator/ir/region.js';
export type { VerifiedBlock, VerifiedRegion } from './translator/ir/verify.js';
export { type Latitude, VerifyError, verifyPass, verifyRegion } from './translator/ir/verify.js';
export type { Vex } from './translator/ir/vex.js';
export type { OptionRow, OptionsOf } from './translator/option-row.js';
export { definePass, type Pass, type PassContext } from './translator/passes/pass.js';
export type { PassOptions, PlacedPass } from './translator/passes/pipeline.js';
export { PASSES, runPasses, viewOf } from './translator/passes/pipeline.js';
export { definedMnemonics, definitionOf } from './translator/semantics/index.js';
export type { Definition } from './translator/semantics/registry.js';
export * as state from './translator/state.js';
