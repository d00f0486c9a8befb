/** Several of them. */
export class Observers {
    all;
    constructor(all) {
        this.all = all;
    }
    enter(k, call, name) {
        for (const o of this.all)
            o.enter(k, call, name);
    }
    leave(k, result) {
        for (const o of this.all)
            o.leave(k, result);
    }
    unimplemented(k, name) {
        for (const o of this.all)
            o.unimplemented(k, name);
    }
    signal(k, info) {
        for (const o of this.all)
            o.signal(k, info);
    }
    exited(k, task, status, signal) {
        for (const o of this.all)
            o.exited(k, task, status, signal);
    }
    started(k, task) {
        for (const o of this.all)
            o.started?.(k, task);
    }
    switched(k, task) {
        for (const o of this.all)
            o.switched?.(k, task);
    }
}
