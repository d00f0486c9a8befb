// Stops a program that runs, looks at it, changes it, and lets it go on: node pause.mjs PROGRAM [ARGS...]
import { Process } from 'ringless';

const [program, ...args] = process.argv.slice(2);
const guest = new Process({ program, args });
guest.pause();
const ended = guest.start();
setTimeout(() => {
  const at = guest.guest.register('rip');
  const code = guest.guest.read(at, 4);
  console.log(`${guest.state} at 0x${at.toString(16)}: ${Buffer.from(code).toString('hex')}`);
  guest.resume();
  setTimeout(() => guest.kill(15), 200);
}, 50);
const { status, signal } = await ended;
console.log(`${guest.state}: status ${status}, signal ${signal}`);
