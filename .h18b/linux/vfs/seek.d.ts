/** lseek(2) on a file of known size: the new offset or -errno. */
export declare function seekIn(size: number, current: number, offset: number, whence: number): number;
