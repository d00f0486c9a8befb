import { host } from '../../host/host.js';
import { hostReason } from '../../host/reason.js';
import { translatorOptions } from '../strategies.js';
import { KeptCode } from './kept-code.js';
/** Bytes of all packs, at most. */
const FOLDER_LIMIT = 1 << 30;
/**
 * In 64-bit code an address below 2 GiB, or as far from the end, may stand in a record as a displacement, of which
 * nobody knows whether it is relative: images that are near have their place in the key.
 */
const NEAR = 2 ** 34;
/** Translations on disk: what an earlier run of any program has made of the same code. docs/translation-cache.md. */
export class TranslationCache {
    options;
    imageAt;
    compile;
    imports;
    stats;
    environment;
    codes = new Map();
    images = new Map();
    /** By page * 2, + 1 for the supervisor. */
    byPage = new Map();
    failed = false;
    constructor(options, model, strategies, imageAt, compile, imports, stats) {
        this.options = options;
        this.imageAt = imageAt;
        this.compile = compile;
        this.imports = imports;
        this.stats = stats;
        this.environment = JSON.stringify({
            build: new TextDecoder().decode(host.files.built('built-from')).trim(),
            host: host.wasm.version,
            cpu: model?.name ?? null,
            options: translatorOptions(strategies),
        });
    }
    /** The image that a block is part of; null: its code will not come again. */
    image(block) {
        const { context, linear } = block;
        if (context.base !== 0)
            return null;
        const page = Math.floor(linear / 4096) * 2 + (context.supervisor ? 1 : 0);
        let image = this.byPage.get(page);
        if (image === undefined) {
            image = this.findImage(context, linear);
            this.byPage.set(page, image);
        }
        return image;
    }
    findImage(context, linear) {
        const { machine } = this.options;
        const found = machine === undefined ? this.imageAt(linear) : machineImage(machine, linear);
        if (found === null)
            return null;
        const { base } = found;
        const { instructions: _, ...mode } = context.mode;
        const place = mode.word === 64 && Math.abs(base) < NEAR ? base : null;
        const key = `${this.environment}\n${JSON.stringify({ ...mode, supervisor: context.supervisor, place })}\n${found.key}`;
        const name = `${base} ${key}`;
        let image = this.images.get(name);
        if (!image) {
            let code = this.codes.get(key);
            if (!code) {
                code = new KeptCode(this.options.folder, key, this.compile, this.imports, this.stats);
                this.codes.set(key, code);
            }
            image = { base, code };
            this.images.set(name, image);
        }
        return image;
    }
    /** Pages were mapped or unmapped. */
    forgetPages() {
        this.byPage.clear();
    }
    /** Writes what is new: see `KeptCode.save`. */
    save(merged) {
        if (this.failed)
            return;
        let bytes = 0;
        try {
            for (const code of this.codes.values())
                bytes += code.save(() => merged(code));
            if (bytes > 0)
                this.options.folder.shrink(FOLDER_LIMIT);
        }
        catch (error) {
            this.failed = true;
            this.options.onFailure?.(hostReason(error));
        }
        this.stats.bytesWritten += bytes;
    }
    close() {
        for (const code of this.codes.values())
            code.close();
        this.codes.clear();
        this.images.clear();
        this.byPage.clear();
    }
}
/** The part of a machine's address space that an address is in: code does not move there, but offsets have 32 bits. */
function machineImage(machine, linear) {
    const base = Math.floor(linear / 2 ** 32) * 2 ** 32;
    return { key: `machine ${machine} at ${base.toString(16)}`, base };
}
