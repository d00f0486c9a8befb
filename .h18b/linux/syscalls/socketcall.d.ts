import { type SystemCall } from '../abi/call.js';
/** socketcall(2): the arguments lie in memory. */
export declare const socketcall: SystemCall;
