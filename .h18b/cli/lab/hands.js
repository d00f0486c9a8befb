/** Who makes the runs of an experiment: this process, or workers at a queue (`queue-hands.ts`). */
import { dirname } from 'node:path';
import { measureRun } from './measure-run.js';
export class LocalHands {
    guests;
    configurations;
    journal;
    warmUp = false;
    count = 1;
    constructor(guests, configurations, journal) {
        this.guests = guests;
        this.configurations = configurations;
        this.journal = journal;
    }
    async perform(assignments, overseer) {
        for (const assignment of assignments) {
            const guest = this.guests.runnable.find(({ id }) => id === assignment.guest);
            for (const id of assignment.configurations) {
                if (overseer.spent())
                    return;
                overseer.begins(assignment, id);
                const configuration = this.configurations.find((c) => c.id === id);
                const run = await measureRun(guest, configuration, assignment.round, dirname(this.journal.file));
                if (run)
                    overseer.made(run);
            }
        }
    }
}
