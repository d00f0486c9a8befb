import { EBADF, EMFILE } from './errno.js';
/** The process's descriptors: files_struct. */
export class FdTable {
    files = [];
    #closeOnExec = [];
    /** Tasks that have it: CLONE_FILES of clone(2). */
    users = 1;
    /** RLIMIT_NOFILE. */
    limit = 1024;
    /** Where the process has had record locks: a close(2) gives those of the file up. */
    recordLocks = null;
    #lowest = 0;
    /** The same open files, for a process of its own. */
    copy() {
        const copy = new FdTable();
        copy.limit = this.limit;
        for (const [fd, file] of this.files.entries())
            if (file !== null)
                copy.#put(fd, file, this.closeOnExec(fd));
        return copy;
    }
    get(fd) {
        return fd >= 0 && fd < this.files.length ? this.files[fd] : null;
    }
    /** Takes the lowest free descriptor from `min` on. */
    add(file, closeOnExec, min = 0) {
        let fd = Math.max(min, min === 0 ? this.#lowest : 0);
        while (fd < this.files.length && this.files[fd] !== null)
            fd++;
        if (fd >= this.limit) {
            if (file.refs === 0)
                file.close();
            return -EMFILE;
        }
        if (min === 0)
            this.#lowest = fd + 1;
        this.#put(fd, file, closeOnExec);
        return fd;
    }
    #put(fd, file, closeOnExec) {
        while (this.files.length < fd) {
            this.#closeOnExec[this.files.length] = false;
            this.files.push(null);
        }
        file.refs++;
        this.files[fd] = file;
        this.#closeOnExec[fd] = closeOnExec;
    }
    /** dup2(2): puts `file` at `fd`, closing what is there. */
    replace(fd, file, closeOnExec) {
        if (fd < 0 || fd >= this.limit)
            return -EBADF;
        file.refs++;
        if (this.get(fd) !== null)
            this.close(fd);
        file.refs--;
        this.#put(fd, file, closeOnExec);
        return fd;
    }
    close(fd) {
        const file = this.get(fd);
        if (file === null)
            return -EBADF;
        this.files[fd] = null;
        if (fd < this.#lowest)
            this.#lowest = fd;
        this.recordLocks?.closed(file, this);
        file.put();
        return 0;
    }
    closeOnExec(fd) {
        return this.#closeOnExec[fd] === true;
    }
    setCloseOnExec(fd, on) {
        this.#closeOnExec[fd] = on;
    }
    exec() {
        for (let fd = 0; fd < this.files.length; fd++)
            if (this.#closeOnExec[fd] === true)
                this.close(fd);
    }
    closeAll() {
        for (let fd = 0; fd < this.files.length; fd++)
            if (this.files[fd] !== null)
                this.close(fd);
    }
}
