'use strict';
let loaded;
const load = () => (loaded ??= require('./iced-x86.js'));
for (const name of ["BlockEncoder","BlockEncoderOptions","CC_a","CC_ae","CC_b","CC_be","CC_e","CC_g","CC_ge","CC_l","CC_le","CC_ne","CC_np","CC_p","Code","CodeExt","CodeSize","ConditionCode","ConstantOffsets","CpuidFeature","Decoder","DecoderError","DecoderOptions","Encoder","EncodingKind","FastFormatter","FlowControl","FormatMnemonicOptions","Formatter","FormatterSyntax","Instruction","InstructionInfo","InstructionInfoFactory","InstructionInfoOptions","MandatoryPrefix","MemoryOperand","MemorySize","MemorySizeExt","MemorySizeOptions","Mnemonic","MvexConvFn","MvexEHBit","MvexRegMemConv","MvexTupleTypeLutKind","OpAccess","OpCodeInfo","OpCodeOperandKind","OpCodeTableKind","OpKind","Register","RegisterExt","RepPrefixKind","RflagsBits","RoundingControl","TupleType","UsedMemory","UsedRegister","getIcedFeatures"])
  Object.defineProperty(exports, name, { enumerable: true, get: () => load()[name] });
