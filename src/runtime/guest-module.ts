import type { CpuState } from './cpu-state.js';
import { FunctionTable } from './function-table.js';
import { builtModules, helperModule } from './modules.js';
import type { SlowPath } from './slow-path.js';

/** What generated code calls. */
export interface GuestCalls {
  slow: SlowPath;
  /** By the number of its ABI; 0: guest code goes on. */
  systemCall: (abi: number) => number;
  callout: (number: number) => number;
  /** Repeated MOVS and STOS: elements done. */
  bulk: (request: number) => number;
  /** Each exit comes back, those too that could be done again as they were before. */
  everyExit: boolean;
}

/** The interpreter for one guest, and what modules of translated code import. */
export interface GuestModule {
  /** Runs from a descriptor until an `Exit`. */
  run: (descriptor: number) => number;
  /** Runs from a record until an `Exit`. */
  runRecord: (record: number) => number;
  /** Makes raw flags of the record of flags. */
  flagsFromRecord: () => void;
  /** What descriptors lead to. */
  table: FunctionTable;
  imports: WebAssembly.Imports;
}

/** Instantiates the built interpreter and helpers on the guest's memory. `x87`: the strategy of that name. */
export function instantiateGuest(
  cpu: CpuState,
  x87: string,
  { slow, systemCall, callout, bulk, everyExit }: GuestCalls,
): GuestModule {
  const env = {
    memory: cpu.memory,
    slowLoad: slow.load,
    slowStore: slow.store,
    systemCall,
    callout,
    bulk,
  };
  const helpers = new WebAssembly.Instance(helperModule(x87), { env: { memory: cpu.memory } })
    .exports as WebAssembly.ModuleImports;
  const interp = new WebAssembly.Instance(builtModules().interpreter, { env, helpers })
    .exports as WebAssembly.ModuleImports;
  const code = interp.code as WebAssembly.Table;
  // Regions end in it.
  const calls = everyExit ? { ...interp, do_again: interp.do_nothing! } : interp;
  return {
    run: (everyExit ? interp.run_once : interp.run) as (descriptor: number) => number,
    runRecord: interp.run_record as (record: number) => number,
    flagsFromRecord: interp.flags_from_record as () => void,
    table: new FunctionTable(code),
    imports: { env: { ...env, code }, interp: calls, helpers },
  };
}
