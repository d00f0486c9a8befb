/** exit(2) of the one thread; the process ends with its last. */
export declare const exit: import("../abi/call.js").SystemCall;
export declare const exit_group: import("../abi/call.js").SystemCall;
export declare const execve: import("../abi/call.js").SystemCall;
export declare const execveat: import("../abi/call.js").SystemCall;
export declare const ptrace: import("../abi/call.js").SystemCall;
