/** Runs an experiment: rounds in random order until the intervals are narrow enough or the budget is spent. */
import { Random } from '../random.js';
import { halfWidth, meanRatio, pairedRatio } from './statistics.js';
import { pairsOf } from './times.js';
export class Session {
    experiment;
    configurations;
    guests;
    journal;
    onProgress;
    /** Runs that the journal has, by guest, configuration and round. */
    made;
    spentMs;
    constructor(experiment, configurations, guests, journal, onProgress) {
        this.experiment = experiment;
        this.configurations = configurations;
        this.guests = guests;
        this.journal = journal;
        this.onProgress = onProgress;
        this.made = new Set(journal.runs.map(keyOf));
        this.spentMs = journal.runs.reduce((sum, { wallMs }) => sum + wallMs, 0);
    }
    async run(hands) {
        const { experiment } = this;
        const last = experiment.warmup + experiment.rounds.most;
        let round = hands.warmUp ? experiment.warmup : 0;
        while (round < last) {
            const open = this.open(round);
            if (open.length === 0)
                return 'precise';
            const next = hands.warmUp ? this.certainBehind(round) : round + 1;
            const assignments = [];
            for (; round < next; round++)
                assignments.push(...this.assignments(round, open));
            if (assignments.length === 0)
                continue;
            await hands.perform(assignments, this.overseer(hands));
            if (this.leftMs() <= 0 && assignments.some((a) => this.missing(a).length > 0))
                return 'budget';
        }
        return 'rounds';
    }
    /** Of guests whose intervals are too wide before `round`. */
    open(round) {
        return this.guests.runnable.map(({ id }) => id).filter((id) => !this.isThrough(id, round));
    }
    /** The first round behind `round` of which it is not known yet whether it is needed, and by which configurations. */
    certainBehind(round) {
        const { design, warmup, rounds } = this.experiment;
        const halving = design.kind === 'random' && design.halving;
        return halving ? round + 1 : Math.max(round + 1, warmup + rounds.least);
    }
    /** What of a round is not in the journal. Its order is the round's own: a session that goes on finds the same. */
    assignments(round, open) {
        const random = Random.seeded(this.experiment.seed * 1000 + round);
        const alive = this.alive(round).map(({ id }) => id);
        return random
            .shuffled(open)
            .map((guest) => ({ guest, round, configurations: random.shuffled(alive) }))
            .map((a) => ({ ...a, configurations: this.missing(a) }))
            .filter(({ configurations }) => configurations.length > 0);
    }
    missing({ guest, round, configurations }) {
        return configurations.filter((configuration) => !this.made.has(keyOf({ guest, configuration, round })));
    }
    overseer(hands) {
        return {
            begins: (assignment, configuration) => this.onProgress(this.progress(assignment, configuration, hands.count)),
            spent: () => this.leftMs() <= 0,
            made: (run) => {
                // A worker that was taken for dead may have gone on: what comes first counts.
                if (this.made.has(keyOf(run)))
                    return;
                this.journal.add(run);
                this.made.add(keyOf(run));
                this.spentMs += run.wallMs;
            },
        };
    }
    /** Of the budget. */
    leftMs() {
        const { budget } = this.experiment;
        return budget === undefined ? Number.POSITIVE_INFINITY : budget * 60_000 - this.spentMs;
    }
    progress({ guest, round }, configuration, hands) {
        const { experiment, journal, guests } = this;
        const open = this.open(round).length;
        const each = this.spentMs / Math.max(1, journal.runs.length);
        const rounds = experiment.warmup + experiment.rounds.most - round;
        const toCome = rounds * open * this.alive(round).length * each;
        return {
            round,
            guest,
            configuration,
            through: guests.runnable.length - open,
            guests: guests.runnable.length,
            leftMs: Math.min(toCome, this.leftMs()) / hands,
        };
    }
    /** Whether all ratios of a guest are known well enough before `round`. */
    isThrough(guest, round) {
        const { experiment, journal } = this;
        if (round < experiment.warmup + experiment.rounds.least)
            return false;
        return this.alive(round).every((c) => {
            if (c.against === undefined)
                return true;
            const ratio = pairedRatio(pairsOf(journal, guest, c.id, c.against));
            return ratio.rounds === 0 || halfWidth(ratio) <= experiment.precision;
        });
    }
    /**
     * Successive halving (Jamieson and Talwalkar 2016): after each round that counts, the worse half of the random
     * settings is no longer run, down to one. Otherwise all configurations are.
     */
    alive(round) {
        const { design, warmup } = this.experiment;
        if (design.kind !== 'random' || !design.halving)
            return this.configurations;
        let kept = this.configurations.filter(({ label }) => label !== '');
        for (let r = warmup; r < round && kept.length > 1; r++) {
            const mean = new Map(kept.map((c) => [c.id, this.meanOf(c)]));
            kept = [...kept].sort((a, b) => mean.get(a.id) - mean.get(b.id)).slice(0, Math.ceil(kept.length / 2));
        }
        return this.configurations.filter((c) => c.label === '' || kept.includes(c));
    }
    meanOf(c) {
        const pairs = this.guests.runnable.map(({ id }) => pairsOf(this.journal, id, c.id, c.against ?? c.id));
        const { mean } = meanRatio(pairs);
        return Number.isNaN(mean) ? Number.POSITIVE_INFINITY : mean;
    }
}
const keyOf = ({ guest, configuration, round }) => JSON.stringify([guest, configuration, round]);
