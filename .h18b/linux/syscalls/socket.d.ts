import type { Linux } from '../kernel.js';
import * as A from '../net/address.js';
import { type Sender, Socket } from '../net/socket.js';
/** The credentials that a message carries. */
export declare function senderOf(k: Linux): Sender;
export declare function socketOf(k: Linux, fd: number): Socket | number;
export declare const socket: import("../abi/call.js").SystemCall;
export declare const socketpair: import("../abi/call.js").SystemCall;
declare function readAddress(k: Linux, s: Socket, at: number, length: number): A.Address | number;
/** Stores an address with its length, cut to the room that there is. */
declare function storeAddress(k: Linux, address: A.Address | null, at: number, lengthAt: number): void;
export declare const bind: import("../abi/call.js").SystemCall;
export declare const listen: import("../abi/call.js").SystemCall;
export declare const connect: import("../abi/call.js").SystemCall;
export declare const accept: import("../abi/call.js").SystemCall;
export declare const accept4: import("../abi/call.js").SystemCall;
export declare const getsockname: import("../abi/call.js").SystemCall;
export declare const getpeername: import("../abi/call.js").SystemCall;
export declare const shutdown: import("../abi/call.js").SystemCall;
export declare const MSG_PEEK = 2;
export declare const MSG_CTRUNC = 8;
export declare const MSG_TRUNC = 32;
/** What one call moves, at most, through a buffer. */
export declare const MOST_BYTES: number;
/** Sends a buffer, waiting for room where the socket waits: bytes or -errno, or BLOCKED. */
export declare function sendBuffer(k: Linux, s: Socket, data: Uint8Array, to: A.Address | null, flags: number, files?: Parameters<Socket['send']>[4]): number;
export declare const sendto: import("../abi/call.js").SystemCall;
/** Receives into a new buffer of up to `size` bytes; -errno, or BLOCKED. */
export declare function receiveBuffer(k: Linux, s: Socket, size: number, flags: number): number | {
    count: number;
    whole: number;
    from: A.Address | null;
    files: readonly import("../vfs/node.js").OpenFile[];
    sender: Sender | null;
    buffer: Uint8Array<ArrayBuffer>;
};
export declare const recvfrom: import("../abi/call.js").SystemCall;
export { readAddress, storeAddress };
