import { PAGE_SIZE } from '../translator/layout.js';
import { GuestSpace } from './guest-space.js';
import { SpaceView } from './space-view.js';
const NOTHING = () => { };
/**
 * What the engine sees of a process's memory: the address space of the task that runs. Changing it costs what a write
 * to CR3 costs a processor that has process-context identifiers: what the TLB knows is put aside until the space is in
 * use again, and so is code that the other space does not have (`SpaceView`).
 */
export class CurrentSpace extends GuestSpace {
    #now = null;
    #code = null;
    #views = new Map();
    #closing = null;
    /** The engine that was made with this space. */
    attach(engine, pool) {
        this.#code = engine.code;
        pool.onFree = (frame) => engine.frameFreed(frame);
        engine.code.reveal = (group) => this.#reveal(group);
        engine.code.pages.onNews = () => this.#view(this.#now, engine.code).enter();
    }
    lookup(address, access) {
        const now = this.#now;
        const frame = now.lookup(address, access);
        if (now.moved) {
            now.moved = false;
            this.moved = true;
        }
        return frame;
    }
    codeImage(address) {
        const page = Math.floor(address / PAGE_SIZE);
        return this.#code?.pages.groups.of(page)?.image ?? this.#now.codeImage(address);
    }
    codeHome(page, frame) {
        return this.#now.codeHome(page, frame);
    }
    #view(space, code) {
        let view = this.#views.get(space);
        if (view === undefined) {
            view = new SpaceView(space, code);
            this.#views.set(space, view);
        }
        return view;
    }
    /** Code runs in `space` from now on. Between slices only. */
    use(space) {
        const before = this.#now;
        if (space === before)
            return;
        const code = this.#code;
        if (before !== null)
            before.onChange = code === null ? NOTHING : this.#view(before, code).changedAside;
        this.#now = space;
        space.onChange = this.onChange;
        space.onKernelWrite = this.onKernelWrite;
        space.codeFrames = this.codeFrames;
        if (code !== null) {
            code.translated?.remapped();
            code.fetch.forget();
            this.#view(space, code).enter();
        }
        if (this.#closing !== null)
            this.#end(this.#closing);
        this.#closing = null;
    }
    /** The guest has come to code of a group that is hidden: whether the space in use has it after all. */
    #reveal(group) {
        return this.#view(this.#now, this.#code).reveal(group);
    }
    /**
     * Nobody runs in `space` any more. The one in use goes when another has taken its place, so that code which both have
     * is not forgotten.
     */
    close(space) {
        if (space === this.#now) {
            space.sync(0, space.layout.top / PAGE_SIZE);
            this.#closing = space;
        }
        else
            this.#end(space);
    }
    #end(space) {
        space.close();
        this.#views.delete(space);
    }
    /** fork(2) of the address space in use: neither may write to the pages they share. */
    fork() {
        const now = this.#now;
        const child = now.fork();
        child.onKernelWrite = this.onKernelWrite;
        child.codeFrames = this.codeFrames;
        const code = this.#code;
        if (code !== null) {
            this.#views.set(child, this.#view(now, code).copyFor(child));
            child.onChange = this.#view(child, code).changedAside;
        }
        return child;
    }
}
