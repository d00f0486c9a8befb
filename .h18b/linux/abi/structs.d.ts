import type { AddressSpace } from '../../runtime/address-space.js';
import { type StatfsRecord, type StatRecord } from '../vfs/stat.js';
import type { Abi } from './abi.js';
/** struct stat, in the layout of the ABI. False: EOVERFLOW. */
export declare function writeStat(space: AddressSpace, abi: Abi, at: number, s: StatRecord): boolean;
/** struct stat64 of i386. */
export declare function writeStat64(space: AddressSpace, at: number, s: StatRecord): void;
/** struct __old_kernel_stat of i386. */
export declare function writeOldStat(space: AddressSpace, at: number, s: StatRecord): void;
/** struct statx: linux/stat.h. */
export declare function writeStatx(space: AddressSpace, at: number, s: StatRecord): void;
/** struct statfs: of 8-byte longs on x86-64, of 4-byte ones on i386. */
export declare function writeStatfs(space: AddressSpace, abi: Abi, at: number, s: StatfsRecord): void;
/** struct statfs64 of i386. */
export declare function writeStatfs64(space: AddressSpace, at: number, s: StatfsRecord): void;
/** struct timespec or timeval with members of the ABI's long: seconds, then nano- or microseconds. */
export declare function writeTime(space: AddressSpace, abi: Abi, at: number, sec: number, fraction: number): void;
/** struct __kernel_timespec: two 64-bit members. */
export declare function writeTime64(space: AddressSpace, at: number, sec: number, fraction: number): void;
/** A time read from guest memory. */
export interface GuestTime {
    sec: number;
    fraction: number;
}
export declare function readTime(space: AddressSpace, word: 4 | 8, at: number): GuestTime;
/** A __kernel_timespec; a 32-bit program's upper half of the nanoseconds is padding. */
export declare function readTime64(space: AddressSpace, abi: Abi, at: number): GuestTime;
export declare function readPointer(space: AddressSpace, abi: Abi, at: number): number;
export declare function writeLong(space: AddressSpace, abi: Abi, at: number, value: number): void;
