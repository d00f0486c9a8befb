/** `ringless cache`. */
import type { CacheFolder } from '../host/cache-folder.js';
import { host } from '../host/host.js';
import { hostReason } from '../host/reason.js';
import { UserError } from '../host/user-error.js';
import { Pack } from '../runtime/cache/pack.js';
import { tierOf } from '../runtime/cache/translation-cache.js';
import type { CacheAction } from './cache-command.js';
import { ExitStatus } from './exit-status.js';
import { grouped } from './table.js';
import { cachePath } from './translation-cache-option.js';

const DAMAGED = 1;

/** A file of the cache, as `list` and `verify` show it. */
export interface Listed {
  name: string;
  bytes: number;
  /** When it was last used, to the hour: ISO 8601. */
  used: string;
  /** The code that it is for; null: the file is damaged, or another version's. */
  image: string | null;
  /** 1: units of templates, 2: regions; null as the image. */
  tier: 1 | 2 | null;
  modules: number;
  /** Units, or regions. */
  units: number;
  modulesWithCode: number;
  /** Null: it was not looked at. */
  damaged: boolean | null;
}

function look(folder: CacheFolder, name: string, bytes: number, usedMs: number, wholly: boolean): Listed {
  const used = new Date(usedMs).toISOString();
  const nothing = { image: null, tier: null, modules: 0, units: 0, modulesWithCode: 0 };
  const listed: Listed = { name, bytes, used, ...nothing, damaged: null };
  const file = folder.open(name);
  const pack = file && Pack.read(file, null);
  if (pack) {
    const numbers = Array.from({ length: pack.modules }, (_, n) => n);
    listed.image = pack.key.slice(pack.key.lastIndexOf('\n') + 1);
    listed.tier = tierOf(pack.key);
    listed.modules = pack.modules;
    listed.units = numbers.reduce((sum, n) => sum + new Set(pack.entriesOf(n).map((e) => e.number)).size, 0);
    listed.modulesWithCode = numbers.filter((n) => pack.hasCode(n)).length;
    if (wholly) listed.damaged = numbers.some((n) => !pack.isSound(n));
  } else if (wholly) listed.damaged = true;
  file?.close();
  return listed;
}

/** One line on stderr, status 126, if the folder cannot be used. */
function openFolder(given: string | undefined): CacheFolder {
  const meant = cachePath(given);
  if (meant === null)
    throw new UserError('there is no translation cache: --translation-cache names one', ExitStatus.usage);
  try {
    return host.files.cache(meant.path);
  } catch (error) {
    throw new UserError(`translation cache ${meant.path}: ${hostReason(error)}`, ExitStatus.cannotRun);
  }
}

function line({ image, name, tier, bytes, units, modulesWithCode, used, damaged }: Listed): string {
  const what = image ?? `${name} (${damaged === true ? 'damaged, or ' : ''}of another version)`;
  const state = damaged === null ? '' : damaged ? '  DAMAGED' : '  sound';
  const code = modulesWithCode > 0 ? ', machine code' : '';
  const holds = `${grouped(units).padStart(6)} ${`${tier === 2 ? 'regions' : 'units'}${code}`.padEnd(21)}`;
  return `${grouped(bytes).padStart(12)} bytes  ${used.slice(0, 16)}  ${holds}  ${what}${state}\n`;
}

export function cache(action: CacheAction, options: { json?: boolean; translationCache?: string }): number {
  const folder = openFolder(options.translationCache);
  const files = folder.list().sort((a, b) => b.usedMs - a.usedMs);
  const bytes = files.reduce((sum, f) => sum + f.sizeBytes, 0);
  const print = (value: unknown, text: string): void => {
    process.stdout.write(options.json ? `${JSON.stringify(value, null, 2)}\n` : text);
  };
  switch (action) {
    case 'size':
      print({ folder: folder.path, files: files.length, bytes }, `${bytes}\n`);
      return 0;
    case 'clear':
      for (const { name } of files) folder.remove(name);
      print(
        { folder: folder.path, removed: files.length, bytes },
        `removed ${files.length} files, ${grouped(bytes)} bytes\n`,
      );
      return 0;
    case 'list':
    case 'verify': {
      const listed = files.map((f) => look(folder, f.name, f.sizeBytes, f.usedMs, action === 'verify'));
      print(listed, `${listed.map(line).join('')}${folder.path}: ${files.length} files, ${grouped(bytes)} bytes\n`);
      return listed.some((l) => l.damaged === true) ? DAMAGED : 0;
    }
  }
}
