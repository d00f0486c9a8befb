// A program in a virtual machine of its own: node run.mjs PROGRAM [ARGS...]
import { Process } from 'ringless';

const [program, ...args] = process.argv.slice(2);
let output = '';
const { status, stats } = new Process({
  program,
  args,
  icount: true,
  stdout: (bytes) => {
    output += Buffer.from(bytes).toString('latin1');
  },
}).run();
const { instructions, tier1 } = stats;
const executed = instructions.interpreter + tier1.executed + instructions.translator;
console.log(JSON.stringify({ status, output, executed }));
