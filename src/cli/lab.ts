/** `ringless lab`: runs experiments and writes their reports. */
import { writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { basename, extname, join } from 'node:path';
import { UserError } from '../host/user-error.js';
import { progress } from './bench-table.js';
import { ExitStatus } from './exit-status.js';
import { configurationsOf, settingsArguments } from './lab/configurations.js';
import { type Experiment, loadExperiment } from './lab/experiment.js';
import { LocalHands } from './lab/hands.js';
import { Guests } from './lab/jobs.js';
import { Journal } from './lab/journal.js';
import { type Ending, Session } from './lab/lab-session.js';
import { html } from './lab/report-html.js';
import { csv, markdown, ratioText, verdict } from './lab/report-text.js';
import { type Summary, summaryOf } from './lab/summary.js';
import type { LabReportOptions, LabRunOptions, LabWorkerOptions } from './lab-command.js';
import { framedTable } from './table.js';

const INTERRUPTIONS = ['SIGINT', 'SIGTERM'] as const;

const journalIn = (folder: string): string => join(folder, 'runs.jsonl');

const ENDINGS: Readonly<Record<Ending, string>> = {
  precise: 'All intervals are narrow enough.',
  rounds: 'All rounds are made; some intervals are wider than asked for.',
  budget: 'The budget is spent; the same command with a larger one goes on.',
};

function printPlan(experiment: Experiment): void {
  const configurations = configurationsOf(experiment);
  const { guests, rounds, warmup } = experiment;
  process.stdout.write(`${experiment.name}: ${configurations.length} configurations of ${guests.length} guests\n`);
  for (const { id, against, settings } of configurations) {
    const switches = settingsArguments(settings).join(' ');
    const versus = against === undefined ? 'baseline' : `against ${against}`;
    process.stdout.write(`  ${id} (${versus})${switches === '' ? '' : `: ${switches}`}\n`);
  }
  const each = configurations.length * guests.length;
  const least = each * (warmup + rounds.least);
  process.stdout.write(`${least} to ${each * (warmup + rounds.most)} runs\n`);
}

async function writeReport(folder: string, journal: Journal): Promise<Summary> {
  const summary = summaryOf(journal);
  writeFileSync(join(folder, 'report.md'), markdown(journal, summary));
  writeFileSync(join(folder, 'report.csv'), csv(journal));
  writeFileSync(join(folder, 'report.html'), html(journal, summary));
  const rows = summary.rows
    .filter(({ configuration }) => configuration.against !== undefined)
    .map((r) => [r.configuration.id, r.configuration.against!, ratioText(r.mean), verdict(r.mean)]);
  const head = ['configuration', 'against', `ratio of times\nover ${summary.guests.length} guests`, 'which is'];
  process.stdout.write(`${await framedTable(head, rows)}\n`);
  process.stdout.write(`Report: ${join(folder, 'report.html')}, report.md, report.csv\n`);
  for (const complaint of summary.complaints) process.stderr.write(`${complaint}\n`);
  if (summary.complaints.length > 0) process.exitCode = 1;
  return summary;
}

/** Workers make the runs; what a queue needs is loaded here. */
async function viaQueue(session: Session, options: LabRunOptions, experiment: Experiment, journal: Journal) {
  const { QueueHands } = await import('./lab/queue-hands.js');
  const { queue: url = '', priority, rate } = options;
  const hands = await QueueHands.connect({ url, priority, rate }, experiment, journal);
  try {
    return await session.run(hands);
  } finally {
    await hands.close();
  }
}

/** `ringless lab worker`: makes runs for others until it is told to end. */
export async function labWorker(options: LabWorkerOptions): Promise<void> {
  const { work } = await import('./lab/worker.js');
  await work(options, (line) => process.stderr.write(`${line}\n`));
}

/** Runs the experiment in `file`. Ends with status 1 if outputs differ. */
export async function labRun(file: string, options: LabRunOptions): Promise<void> {
  const read = await loadExperiment(file);
  const { budget = read.budget, precision = read.precision } = options;
  const experiment = { ...read, budget, precision };
  if (options.plan) return printPlan(experiment);
  const folder = options.out ?? `${basename(file, extname(file))}.lab`;
  const journal = Journal.open(journalIn(folder), experiment);
  if (journal.runs.length > 0) process.stdout.write(`${journal.runs.length} runs are there already.\n`);
  const configurations = configurationsOf(experiment);
  const guests = new Guests(experiment, folder);
  const session = new Session(experiment, configurations, guests, journal, (p) => {
    const left = Number.isFinite(p.leftMs) ? `; at most ${Math.ceil(p.leftMs / 60_000)} min left` : '';
    const what = p.configuration === undefined ? p.guest : `${p.guest}, ${p.configuration}`;
    progress(`round ${p.round + 1}: ${what}; ${p.through} of ${p.guests} guests through${left}`);
  });
  const interrupted = (signal: NodeJS.Signals): void => {
    progress('');
    const runs = `${journal.runs.length} runs are in ${folder}`;
    process.stderr.write(`interrupted: ${runs}; the same command goes on, \`ringless lab report\` shows them\n`);
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of INTERRUPTIONS) process.on(signal, interrupted);
  let ending: Ending;
  try {
    if (options.queue === undefined) guests.prepare();
    ending = await (options.queue === undefined
      ? session.run(new LocalHands(guests, configurations, journal))
      : viaQueue(session, options, experiment, journal));
  } finally {
    for (const signal of INTERRUPTIONS) process.off(signal, interrupted);
    guests.close();
  }
  progress('');
  process.stdout.write(`${ENDINGS[ending]}\n`);
  await writeReport(folder, journal);
}

export async function labReport(folder: string, options: LabReportOptions): Promise<void> {
  const read = Journal.read(journalIn(folder));
  if (!read) throw new UserError(`${journalIn(folder)}: no such file`, ExitStatus.notFound);
  const journal = options.measure === undefined ? read : read.measuring(options.measure);
  if (options.json) {
    process.stdout.write(`${JSON.stringify({ ...journal.heading, ...summaryOf(journal) }, null, 2)}\n`);
    return;
  }
  await writeReport(folder, journal);
}
