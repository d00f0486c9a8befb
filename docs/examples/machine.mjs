// A kernel on a virtual PC, its serial port as text: node machine.mjs KERNEL
import { readFileSync } from 'node:fs';
import { ACPI_ADDRESS, loadKernel, pcMemoryMap, VirtualMachine } from 'ringless';

const [path] = process.argv.slice(2);
const memoryMiB = 64;
let serial = '';
const machine = new VirtualMachine({
  memoryMiB,
  icount: true,
  serial: [
    {
      write: (bytes) => {
        serial += Buffer.from(bytes).toString('latin1');
      },
    },
  ],
  boot: () =>
    loadKernel(readFileSync(path), { name: path, e820: pcMemoryMap(memoryMiB * 2 ** 20), acpiRsdp: ACPI_ADDRESS }),
});
machine.listen(({ name }) => console.log(`event ${name}`));
const { status, reason } = await machine.run();
console.log(JSON.stringify({ status, reason, serial }));
