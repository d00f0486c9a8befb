/** Moving a machine to another process by QMP: qapi/migration.json of QEMU 9. */
import { parseMigrationUri } from '../system/migration/address.js';
import { MigrationError } from '../system/migration/section.js';
import { type Arguments, ControlError } from './arguments.js';
import type { ControlCommand, Controlled } from './commands.js';

const PAGE_BYTES = 4096;
/** QEMU's: MAX_MIGRATE_DOWNTIME. */
const LONGEST_DOWNTIME_MS = 2_000_000;

const isError = (error: unknown): error is MigrationError => error instanceof MigrationError;

/** An address that could be one. */
function uriOf(args: Arguments): string {
  const uri = args.string('uri');
  try {
    parseMigrationUri(uri);
  } catch (error) {
    if (isError(error)) throw new ControlError(`unknown migration protocol: ${uri}: ${error.message}`);
    throw error;
  }
  return uri;
}

function migrate({ vm }: Controlled, args: Arguments): object {
  const uri = uriOf(args);
  args.optionalBoolean('detach');
  args.end();
  try {
    // How it ends is `query-migrate`'s to say.
    vm.migration.send(uri).catch(() => {});
  } catch (error) {
    if (isError(error)) throw new ControlError(error.message);
    throw error;
  }
  return {};
}

async function migrateIncoming({ vm, listenForMachine }: Controlled, args: Arguments): Promise<object> {
  const uri = uriOf(args);
  args.end();
  if (vm.state !== 'inmigrate') throw new ControlError("'-incoming' was not specified on the command line");
  try {
    await listenForMachine(uri);
  } catch (error) {
    throw new ControlError(error instanceof Error ? error.message : String(error));
  }
  return {};
}

function queryMigrate({ vm }: Controlled): object {
  const { status, error, totalMs, counts, throttle } = vm.migration.info;
  if (status === 'none') return {};
  const info = { status, 'total-time': Math.round(totalMs), ...(error === null ? {} : { 'error-desc': error }) };
  if (counts === null) return info;
  const { sent, pages, zeroPages, remainingPages, passes, bytesPerMs, downtimeMs, setupMs } = counts;
  return {
    ...info,
    'setup-time': Math.round(setupMs),
    ...(downtimeMs === null
      ? { 'expected-downtime': bytesPerMs === 0 ? 0 : Math.round((remainingPages * PAGE_BYTES) / bytesPerMs) }
      : { downtime: Math.round(downtimeMs) }),
    ...(throttle > 0 && { 'cpu-throttle-percentage': Math.round(throttle * 100) }),
    ram: {
      transferred: sent,
      remaining: remainingPages * PAGE_BYTES,
      total: vm.ram.sizeBytes,
      duplicate: zeroPages,
      normal: pages,
      'normal-bytes': pages * PAGE_BYTES,
      'dirty-sync-count': passes,
      mbps: (bytesPerMs * 8) / 1000,
      'page-size': PAGE_BYTES,
    },
  };
}

function setParameters({ vm }: Controlled, args: Arguments): object {
  const bandwidth = args.optionalInteger('max-bandwidth');
  const downtime = args.optionalInteger('downtime-limit');
  args.end();
  if (bandwidth !== undefined && bandwidth < 0)
    throw new ControlError("Parameter 'max_bandwidth' expects an integer in the range of 0 to 2^53");
  if (downtime !== undefined && (downtime < 0 || downtime > LONGEST_DOWNTIME_MS))
    throw new ControlError(`Parameter 'downtime_limit' expects an integer in the range of 0 to ${LONGEST_DOWNTIME_MS}`);
  const { parameters } = vm.migration;
  if (bandwidth !== undefined) parameters.maxBandwidth = bandwidth;
  if (downtime !== undefined) parameters.downtimeLimitMs = downtime;
  return {};
}

function setCapabilities({ vm }: Controlled, args: Arguments): object {
  const wanted = args.objects('capabilities').map((one) => {
    const capability = one.choice('capability', ['events', 'auto-converge']);
    const state = one.boolean('state');
    one.end();
    return { capability, state };
  });
  args.end();
  const { migration } = vm;
  for (const { capability, state } of wanted) {
    if (capability === 'events') migration.events = state;
    else migration.parameters.autoConverge = state;
  }
  return {};
}

/** A query without arguments. */
const query =
  (run: (controlled: Controlled) => object): ControlCommand =>
  (controlled, args) => {
    args.end();
    return run(controlled);
  };

export const MIGRATION_COMMANDS: Readonly<Record<string, ControlCommand>> = {
  migrate,
  'migrate-incoming': migrateIncoming,
  migrate_cancel: query(({ vm }) => {
    vm.migration.cancel();
    return {};
  }),
  'query-migrate': query(queryMigrate),
  'migrate-set-parameters': setParameters,
  'query-migrate-parameters': query(({ vm }) => ({
    'max-bandwidth': vm.migration.parameters.maxBandwidth,
    'downtime-limit': vm.migration.parameters.downtimeLimitMs,
  })),
  'migrate-set-capabilities': setCapabilities,
  'query-migrate-capabilities': query(({ vm }) => [
    { capability: 'events', state: vm.migration.events },
    { capability: 'auto-converge', state: vm.migration.parameters.autoConverge },
  ]),
};
