import { FunctionTable } from './function-table.js';
import { builtModules, helperModule } from './modules.js';
/** Instantiates the built interpreter and helpers on the guest's memory. `x87`: the strategy of that name. */
export function instantiateGuest(cpu, x87, { slow, systemCall, callout, bulk }) {
    const env = {
        memory: cpu.memory,
        slowLoad: slow.load,
        slowStore: slow.store,
        systemCall,
        callout,
        bulk,
    };
    const helpers = new WebAssembly.Instance(helperModule(x87), { env: { memory: cpu.memory } })
        .exports;
    const interp = new WebAssembly.Instance(builtModules().interpreter, { env, helpers })
        .exports;
    const code = interp.code;
    return {
        run: interp.run,
        runRecord: interp.run_record,
        flagsFromRecord: interp.flags_from_record,
        table: new FunctionTable(code),
        imports: { env: { ...env, code }, interp, helpers },
    };
}
