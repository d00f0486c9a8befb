/** `--root`: a folder as it is, or an archive or image that is read. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../host/user-error.js';
import type { RootImage } from '../linux/image/root-image.js';
import { ExitStatus } from './exit-status.js';
import type { GuestOptions } from './run-command.js';

/** What is in an archive or image; undefined: it is a plain folder, or nothing, which is judged later. */
export async function readRoot(path: string | undefined): Promise<RootImage | undefined> {
  const stat = path === undefined ? undefined : statSync(path, { throwIfNoEntry: false });
  if (path === undefined || stat === undefined) return undefined;
  const isLayout = stat.isDirectory() && existsSync(join(path, 'oci-layout')) && existsSync(join(path, 'index.json'));
  if (!isLayout && !stat.isFile()) return undefined;
  const [{ readArchive, readLayout }, { ImageError }] = await Promise.all([
    import('../linux/image/root-image.js'),
    import('../linux/image/tar.js'),
  ]);
  try {
    return await (isLayout ? readLayout(path) : readArchive(createReadStream(path)));
  } catch (error) {
    if (error instanceof ImageError) throw new UserError(`--root ${path}: ${error.message}`, ExitStatus.cannotRun);
    throw error;
  }
}

/** What an image runs where no program is named. */
export function entrypoint(image: RootImage | undefined, rest: readonly string[]): [string, ...string[]] {
  const [program, ...args] = image?.config.entrypoint ?? [];
  if (program === undefined)
    throw new UserError("missing required argument 'program': --root is no image that says what to run", 2);
  return [program, ...args, ...rest];
}

/** The options, with what the image says where they do not. */
export function withImage<T extends GuestOptions>(options: T, image: RootImage | undefined): T {
  if (image === undefined) return options;
  const { env, cwd } = image.config;
  return {
    ...options,
    env: { ...env, ...options.env },
    ...(options.cwd === undefined && cwd !== null && { cwd }),
  };
}
