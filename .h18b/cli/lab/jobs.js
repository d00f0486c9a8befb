/** How a guest of an experiment is run in a configuration: the command line of one process. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../host/user-error.js';
import { writeInputs } from '../bench-inputs.js';
import { ENVIRONMENT, findProgram, PROGRAMS } from '../bench-programs.js';
import { enginePrefix } from '../engines.js';
import { ExitStatus } from '../exit-status.js';
import { GUESTS, guestPath } from '../guests.js';
import { settingsArguments } from './configurations.js';
/** The guests of an experiment, and the folder of inputs that programs of the bench read. */
export class Guests {
    runnable;
    folder;
    constructor(experiment) {
        this.runnable = experiment.guests.map((guest) => this.runnableOf(guest));
        const ids = this.runnable.map(({ id }) => id);
        const twice = ids.find((id, n) => ids.indexOf(id) !== n);
        if (twice !== undefined)
            throw new UserError(`${experiment.name}: the guest ${twice} is there twice`, ExitStatus.cannotRun);
    }
    close() {
        if (this.folder !== undefined)
            rmSync(this.folder, { recursive: true, force: true });
    }
    inputs() {
        if (this.folder === undefined) {
            this.folder = mkdtempSync(join(tmpdir(), 'ringless-lab-'));
            writeInputs(this.folder);
        }
        return this.folder;
    }
    runnableOf(guest) {
        if (guest.command)
            return this.hostProgram(guest, guest.command);
        const shipped = GUESTS.find(({ name }) => name === guest.name);
        if (!shipped)
            return this.benchProgram(guest);
        const file = guestPath(guest.architecture, guest.name);
        const work = guest.work ?? shipped.quick;
        const timesItself = shipped.set === 'syscall';
        const args = [...(work === undefined ? [] : [String(work)]), ...(timesItself ? ['timed'] : [])];
        return {
            id: `${guest.name} ${guest.architecture}`,
            job: (c, extra) => job(guest, c, extra, file, args, undefined, timesItself),
        };
    }
    benchProgram(guest) {
        const program = PROGRAMS.find(({ name }) => name === guest.name);
        const file = findProgram(program);
        if (file === undefined)
            throw notHere(guest.name, `this host has no x86-64 program ${program.file[0]}`);
        const folder = this.inputs();
        const args = program.args.map((arg) => arg.replaceAll('{}', folder));
        const variables = Object.entries(ENVIRONMENT).flatMap(([key, value]) => ['--env', `${key}=${value}`]);
        const grants = ['--root', '/', '--mount', `${folder}:${folder}`, '--memory', '2048', ...variables];
        const granted = { ...guest, grants: [...grants, ...guest.grants] };
        return { id: guest.name, job: (c, extra) => job(granted, c, extra, file, args, ENVIRONMENT, false) };
    }
    hostProgram(guest, [file = '', ...args]) {
        return { id: guest.name, job: (c, extra) => job(guest, c, extra, file, args, undefined, false) };
    }
}
const notHere = (name, why) => new UserError(`the guest ${name} cannot be run: ${why}`, ExitStatus.notFound);
function job(guest, { engine, node, settings }, extra, file, args, environment, timesItself) {
    const prefix = enginePrefix(engine, guest.architecture, settingsArguments(settings), [...guest.grants, ...extra]);
    if (!prefix)
        return undefined;
    const ours = engine !== 'native' && engine !== 'qemu';
    return { command: [...(ours ? [node, ...prefix.slice(1)] : prefix), file], args, environment, timesItself };
}
