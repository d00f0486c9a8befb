#!/usr/bin/env node
/**
 * Fetches the real guests that the tests run: Debian's busybox-static for amd64 and i386, unpacked without installing
 * anything. Leaves `.guests/busybox-amd64` and `.guests/busybox-i386` and does nothing when both are there.
 *
 * Each architecture gets an apt state of its own under `.guests/apt`: the host needs no foreign architecture, its
 * package lists stay as they are, and no root is needed. Sources and keys are the host's.
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGE = 'busybox-static';
const ARCHITECTURES = ['amd64', 'i386'];
const guests = fileURLToPath(new URL('../.guests', import.meta.url));

class FetchError extends Error {}

function run(command, args, cwd) {
  const result = spawnSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  if (result.error?.code === 'ENOENT') throw new FetchError(`${command} is not installed: a Debian host is needed`);
  if (result.error) throw new FetchError(`${command}: ${result.error.message}`);
  if (result.status !== 0) {
    const last = `${result.stderr}\n${result.stdout}`
      .split('\n')
      .filter((line) => /^(E|W|Err|dpkg)/.test(line))
      .slice(0, 3);
    throw new FetchError(`${command} ${args.at(-1)}: ${last.join('; ') || `exit status ${result.status}`}`);
  }
}

function fetchOne(architecture, target) {
  const apt = join(guests, 'apt', architecture);
  mkdirSync(join(apt, 'lists/partial'), { recursive: true });
  mkdirSync(join(apt, 'cache/archives/partial'), { recursive: true });
  writeFileSync(join(apt, 'status'), '');
  const options = [
    ['APT::Architecture', architecture],
    ['APT::Architectures', architecture],
    ['Dir::State', apt],
    ['Dir::State::Lists', join(apt, 'lists')],
    ['Dir::State::Status', join(apt, 'status')],
    ['Dir::Cache', join(apt, 'cache')],
    // As root, apt would drop to the user _apt, who may not write here.
    ['APT::Sandbox::User', ''],
    ['Acquire::Languages', 'none'],
    ['Acquire::Retries', '2'],
  ].flatMap(([key, value]) => ['-o', `${key}=${value}`]);

  const work = join(guests, `unpack-${architecture}`);
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  // One index that cannot be had (a mirror in the middle of a sync) must not stop us while another names the package.
  let updateError;
  try {
    run('apt-get', [...options, '--quiet', 'update']);
  } catch (error) {
    updateError = error;
  }
  try {
    run('apt-get', [...options, '--quiet', 'download', PACKAGE], work);
  } catch (error) {
    throw updateError ?? error;
  }
  const archive = readdirSync(work).find((name) => name.endsWith('.deb'));
  if (!archive) throw new FetchError(`apt-get downloaded no ${PACKAGE} for ${architecture}`);
  run('dpkg-deb', ['-x', join(work, archive), work]);
  const program = ['bin/busybox', 'usr/bin/busybox'].map((path) => join(work, path)).find((path) => existsSync(path));
  if (!program) throw new FetchError(`${archive} holds no busybox`);
  // By way of another name: an interrupted copy must not look like a guest.
  copyFileSync(program, `${target}.part`);
  chmodSync(`${target}.part`, 0o755);
  renameSync(`${target}.part`, target);
  rmSync(work, { recursive: true, force: true });
}

function fetchWithRetry(architecture) {
  const target = join(guests, `busybox-${architecture}`);
  if (existsSync(target) && statSync(target).size > 0) {
    console.log(`${target}: there already`);
    return;
  }
  try {
    fetchOne(architecture, target);
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    console.error(`${error.message}; trying once more`);
    rmSync(join(guests, 'apt', architecture), { recursive: true, force: true });
    fetchOne(architecture, target);
  }
  console.log(`${target}: fetched`);
}

try {
  mkdirSync(guests, { recursive: true });
  for (const architecture of ARCHITECTURES) fetchWithRetry(architecture);
  rmSync(join(guests, 'apt'), { recursive: true, force: true });
} catch (error) {
  if (!(error instanceof FetchError)) throw error;
  console.error(`fetch-guests: ${error.message}`);
  process.exitCode = 1;
}
