/** Roots from archives and images, and overlays: `--root` and `--overlay`. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Headers, pack } from 'tar-stream';
import { afterAll, describe, expect, test } from 'vitest';
import { readArchive } from '../../src/linux/image/root-image.js';
import { ImageError } from '../../src/linux/image/tar.js';
import { execute, projectRoot, ringless } from '../support/command.js';
import { executes } from '../support/host.js';

const folder = mkdtempSync(join(tmpdir(), 'ringless-roots-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);
const hello = readFileSync(`${projectRoot}bench/guests/bin/x86_64/hello`);

type Entry = Headers & { data?: Buffer | string };

/** A tar archive. */
async function tar(entries: readonly Entry[]): Promise<Buffer> {
  const archive = pack();
  for (const { data = '', ...header } of entries) archive.entry({ mode: 0o755, ...header }, data as Buffer);
  archive.finalize();
  const bytes: Uint8Array[] = [];
  for await (const piece of archive) bytes.push(piece as Uint8Array);
  return Buffer.concat(bytes);
}
const program: Entry = { name: './bin/hello', data: hello };

function file(name: string, bytes: Buffer | string): string {
  writeFileSync(at(name), bytes);
  return at(name);
}
const run = (...args: string[]) => ringless(['run', ...args]);

describe('archives', () => {
  test('plain and packed', async () => {
    const plain = await tar([program, { name: 'lib', type: 'symlink', linkname: 'bin' }]);
    const names = { 'a.tar': plain, 'a.tar.gz': gzipSync(plain) } as Record<string, Buffer>;
    for (const [tool, name] of [
      ['xz', 'a.tar.xz'],
      ['zstd', 'a.tar.zst'],
    ] as const) {
      const packed = await execute([tool, '-c', file('plain', plain)]).catch(() => null);
      if (packed?.status === 0) names[name] = packed.stdout;
    }
    for (const [name, bytes] of Object.entries(names)) {
      const { stdout, stderr, status } = await run('--root', file(name, bytes), '/lib/hello');
      expect({ name, stderr: stderr.toString(), status }).toEqual({ name, stderr: '', status: 0 });
      expect(stdout.toString()).toMatch(/^Hello/);
      // Cut off, and with a byte of it changed: one line, or all of it is there.
      for (const broken of [bytes.subarray(0, bytes.length >> 1), Buffer.from(bytes)]) {
        if (broken.length === bytes.length) broken[broken.length >> 2]! ^= 0x55;
        // tar has no checksum of contents; zstd's is looked at by Node 22 and later only: a program of it may do
        // anything.
        const isSeen = broken.length < bytes.length || /gz|xz/.test(name);
        const result = await run('--root', file('broken', broken), isSeen ? '/lib/hello' : '/lib/absent');
        expect({ name, err: result.stderr.toString() }).toEqual({
          name,
          err: expect.stringMatching(
            isSeen ? /^ringless: --root [^\n]*: is damaged, or no archive: [^\n]*\n$/ : /^ringless: [^\n]*\n$/,
          ),
        });
        expect([126, 127]).toContain(result.status);
      }
    }
  });

  test('what archives may not hold, and what they may', async () => {
    const fails = async (...entries: Entry[]) => {
      const archive = await tar(entries);
      const result = await readArchive(pieces(archive)).catch((e: unknown) => e);
      return result instanceof ImageError ? result.message : 'read';
    };
    expect(await fails({ name: '../outside', data: 'x' })).toBe('../outside leads out of it');
    expect(await fails({ name: 'a/../../b', data: 'x' })).toBe('a/../../b leads out of it');
    expect(await fails({ name: 'link', type: 'link', linkname: '../../etc/passwd' })).toMatch(/leads out of it/);
    expect(await fails({ name: 'link', type: 'link', linkname: '/etc/passwd' })).toMatch(/not in it/);
    expect(await fails({ name: 'dev', type: 'block-device', devmajor: 8 })).toBe('read');
    expect(await fails({ name: 'f', data: 'x' }, { name: 'f/g', data: 'x' })).toMatch(/lies in what is no folder/);
    expect(await fails({ name: 'l', type: 'symlink', linkname: 'l' }, { name: 'l/g', data: 'x' })).toMatch(/no folder/);
    expect(await fails({ name: 'l', type: 'symlink', linkname: '/../../x' }, { name: 'l/g', data: 'x' })).toBe('read');
    const huge = await tar([{ name: 'f', data: 'x' }]);
    huge.write('77777777777 ', 124);
    expect(await readArchive(pieces(huge)).catch((e: Error) => e.message)).toMatch(/damaged/);
    expect(await readArchive(pieces(Buffer.alloc(4096, 'no archive'))).catch((e: Error) => e.message)).toMatch(
      /damaged/,
    );
    expect(await readArchive(pieces(Buffer.alloc(0))).catch((e: Error) => e.message)).toMatch(/empty|damaged/);
  });

  test('bytes at random', async () => {
    const whole = await tar([program, { name: 'a', type: 'directory' }, { name: 'a/b', data: 'contents' }]);
    let seed = 1;
    const next = (below: number) => {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      return (seed >>> 8) % below;
    };
    for (const bytes of [whole, gzipSync(whole)]) {
      for (let i = 0; i < 300; i++) {
        const copy = Buffer.from(bytes);
        for (let n = next(8); n >= 0; n--) copy[next(Math.min(copy.length, 2048))] = next(256);
        const result = await readArchive(pieces(copy.subarray(0, copy.length - next(600)))).catch((e: unknown) => e);
        if (result instanceof Error) expect(result).toBeInstanceOf(ImageError);
      }
    }
  });
});

async function* pieces(bytes: Buffer) {
  for (let i = 0; i < bytes.length; i += 1000) yield bytes.subarray(i, i + 1000);
}

/** The files of an OCI image layout, and of a `docker save` archive, of the same image. */
async function image(config: object, layers: readonly (readonly Entry[])[]) {
  const oci: Record<string, Buffer> = { 'oci-layout': Buffer.from('{"imageLayoutVersion":"1.0.0"}') };
  const put = (bytes: Buffer) => {
    const hex = createHash('sha256').update(bytes).digest('hex');
    oci[`blobs/sha256/${hex}`] = bytes;
    return { digest: `sha256:${hex}`, size: bytes.length };
  };
  const tars = await Promise.all(layers.map(tar));
  const description = Buffer.from(JSON.stringify({ os: 'linux', architecture: 'amd64', config }));
  const manifest = { config: put(description), layers: tars.map((bytes) => put(gzipSync(bytes))) };
  const platform = { os: 'linux', architecture: 'amd64' };
  const descriptor = { ...put(Buffer.from(JSON.stringify(manifest))), platform };
  oci['index.json'] = Buffer.from(JSON.stringify({ manifests: [descriptor] }));
  const saved: Record<string, Buffer> = { 'config.json': description };
  for (const [i, bytes] of tars.entries()) saved[`${i}/layer.tar`] = bytes;
  saved['manifest.json'] = Buffer.from(
    JSON.stringify([{ Config: 'config.json', Layers: tars.map((_, i) => `${i}/layer.tar`) }]),
  );
  return { oci, saved };
}
const asTar = (files: Record<string, Buffer>) => tar(Object.entries(files).map(([name, data]) => ({ name, data })));

test('images: layers, entry point, and what is damaged', async () => {
  const { oci, saved } = await image({ Entrypoint: ['/bin/hello'], Env: ['A=b'], WorkingDir: '/etc', User: 'me' }, [
    [
      { name: 'bin/hello', data: 'an older one' },
      { name: 'gone/a', data: 'x' },
      { name: 'opaque/b', data: 'x' },
    ],
    [program, { name: 'etc/passwd', data: 'me:x:12:34::/:\n' }, { name: '.wh.gone' }, { name: 'opaque/.wh..wh..opq' }],
  ]);
  const layout = at('layout');
  for (const [name, bytes] of Object.entries(oci)) {
    mkdirSync(join(layout, name, '..'), { recursive: true });
    writeFileSync(join(layout, name), bytes);
  }
  for (const root of [layout, file('oci.tar', await asTar(oci)), file('saved.tar', await asTar(saved))]) {
    const { stdout, stderr } = await run('--root', root);
    expect(stderr.toString()).toBe('');
    expect(stdout.toString()).toMatch(/^Hello/);
  }
  const { tree, config } = await readArchive(pieces(await asTar(saved)));
  expect(config).toEqual({ entrypoint: ['/bin/hello'], env: { A: 'b' }, cwd: '/etc', user: { uid: 12, gid: 34 } });
  expect([...tree.children.keys()].sort()).toEqual(['bin', 'etc', 'opaque']);

  const failure = async (files: Record<string, Buffer>) =>
    readArchive(pieces(await asTar(files))).then(
      () => 'read',
      (e: unknown) => (e instanceof ImageError ? e.message : String(e)),
    );
  const [blob] = Object.keys(oci).filter((name) => name.startsWith('blobs') && oci[name]![0] === 0x1f);
  const other = gzipSync(await tar([{ name: 'other' }]));
  expect(await failure({ ...oci, [blob!]: other })).toMatch(/does not match its digest/);
  expect(await failure({ ...oci, 'index.json': Buffer.from('{"manifests":[]}') })).toMatch(/not for Linux on x86/);
  expect(await failure({ ...oci, 'index.json': Buffer.from('{') })).toMatch(/no valid index/);
  for (const Config of ['../../etc/passwd', '/etc/passwd', 7]) {
    const manifest = Buffer.from(JSON.stringify([{ Config, Layers: [] }]));
    expect(await failure({ ...saved, 'manifest.json': manifest })).toMatch(/outside|lacks/);
  }
  expect((await run('--root', at('layout/blobs'))).status).toBe(2);
});

/** Changes files at random, in a folder; what came of each, and what is there at the end. */
const CHANGES = `
import os, random, stat, sys
os.chdir(sys.argv[1]); r = random.Random(int(sys.argv[2]))
names = ['a', 'b', 'd', 'd/x', 'd/y', 'd/e', 'd/e/z', 'n', 'n/x', 'l', 'd2', 'd2/f']
def step():
    n, m, op = r.choice(names), r.choice(names), r.randrange(15)
    if op == 0: open(n, 'a').write('+' + n)
    elif op == 1: open(n, 'w').write(n)
    elif op == 2: os.unlink(n)
    elif op == 3: os.mkdir(n)
    elif op == 4: os.rmdir(n)
    elif op == 5: 
        if os.path.isdir(n) and not os.path.islink(n): return 'a folder'
        os.rename(n, m)
    elif op == 6: os.symlink(m, n)
    elif op == 7: os.link(n, m, follow_symlinks=False)
    elif op == 8: os.chmod(n, r.choice([0o644, 0o755, 0o700]))
    elif op == 9: os.truncate(n, r.randrange(20))
    elif op == 10: os.utime(n, (1e9, 1e9 + r.randrange(99)))
    elif op == 11: return sorted(os.listdir(n))
    elif op == 12: return open(n).read()
    elif op == 13: return oct(os.stat(n).st_mode), os.stat(n).st_size * os.path.isfile(n)
    elif op == 14:
        f = os.open(n, os.O_RDWR); s = os.fstat(f); t = os.stat(n); os.pwrite(f, b'!', 3); os.fchmod(f, 0o600); os.close(f)
        return s.st_ino == t.st_ino == os.stat(n).st_ino
for i in range(400):
    try: print(i, step())
    except OSError as e: print(i, e.errno)
for where, folders, files in sorted(os.walk('.')):
    for name in sorted(folders + files):
        p = os.path.join(where, name); s = os.lstat(p); t = stat.S_IFMT(s.st_mode)
        print(p, oct(s.st_mode), open(p).read() if stat.S_ISREG(t) else os.readlink(p) if stat.S_ISLNK(t) else '')
`;
const python = existsSync('/usr/bin/python3') && executes('x86_64');

describe.skipIf(!python)('overlays', () => {
  const makeTree = (path: string) => {
    mkdirSync(join(path, 'd/e'), { recursive: true });
    mkdirSync(join(path, 'd2'));
    for (const name of ['a', 'b', 'd/x', 'd/e/z', 'd2/f']) writeFileSync(join(path, name), `this is ${name}`);
  };
  test.each([1, 2, 3, 4])('changes at random (%s)', async (seed) => {
    const script = file('changes.py', CHANGES);
    makeTree(at(`native-${seed}`));
    const native = await execute(['/usr/bin/python3', '-S', script, at(`native-${seed}`), String(seed)]);
    expect(native.stderr.toString()).toBe('');
    const lower = at(`lower-${seed}`);
    makeTree(join(lower, 'work'));
    const before = readdirSync(lower, { recursive: true }).sort();
    for (const overlay of ['memory', at(`upper-${seed}`)]) {
      if (overlay !== 'memory') mkdirSync(overlay);
      const mounts = ['/usr', '/lib', '/lib64', folder].flatMap((path) => ['--mount', `${path}:${path}`]);
      const args = ['--root', lower, '--overlay', overlay, ...mounts];
      const guest = await run(...args, '/usr/bin/python3', '-S', script, '/work', String(seed));
      expect(guest.stderr.toString()).toBe('');
      expect(guest.stdout.toString()).toBe(native.stdout.toString());
      if (overlay === 'memory') continue;
      // What was changed is there the next time.
      const list = 'import os; print(sorted((w, sorted(d), sorted(f)) for w, d, f in os.walk("/work")))';
      const again = await run(...args, '/usr/bin/python3', '-S', '-c', list);
      const wanted = await execute([
        ...['/usr/bin/python3', '-S', '-c'],
        `${list.replace('/work', '.')}`.replace(
          'import os;',
          `import os; os.chdir(${JSON.stringify(at(`native-${seed}`))});`,
        ),
      ]);
      expect(again.stdout.toString().replaceAll("'/work", "'.")).toBe(wanted.stdout.toString());
    }
    expect(readdirSync(lower, { recursive: true }).sort()).toEqual(before);
    expect(readFileSync(join(lower, 'work/d/x'), 'latin1')).toBe('this is d/x');
  });
});
