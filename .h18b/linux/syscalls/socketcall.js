import { call } from '../abi/call.js';
import { EINVAL } from '../errno.js';
import * as sockets from './socket.js';
import * as messages from './socket-messages.js';
import * as options from './socket-options.js';
/**
 * The calls behind socketcall(2), by number from 1 on: linux/net.h. send(2) and recv(2) are sendto and recvfrom without
 * an address.
 */
const CALLS = [
    [sockets.socket, 3],
    [sockets.bind, 3],
    [sockets.connect, 3],
    [sockets.listen, 2],
    [sockets.accept, 3],
    [sockets.getsockname, 3],
    [sockets.getpeername, 3],
    [sockets.socketpair, 4],
    [sockets.sendto, 4],
    [sockets.recvfrom, 4],
    [sockets.sendto, 6],
    [sockets.recvfrom, 6],
    [sockets.shutdown, 2],
    [options.setsockopt, 5],
    [options.getsockopt, 5],
    [messages.sendmsg, 3],
    [messages.recvmsg, 3],
    [sockets.accept4, 4],
    [messages.recvmmsg, 5],
    [messages.sendmmsg, 4],
];
/** socketcall(2): the arguments lie in memory. */
export const socketcall = call('ip', (k, number, at) => {
    const entry = CALLS[number - 1];
    if (entry === undefined)
        return -EINVAL;
    const [what, count] = entry;
    // Descriptors and lengths are signed, pointers are not.
    const words = Array.from({ length: 6 }, (_, i) => {
        if (i >= count)
            return 0;
        const isSigned = ((what.kinds >> (2 * i)) & 3) === 0;
        return isSigned ? k.space.readI32(at + 4 * i) : k.space.readU32(at + 4 * i);
    });
    const [a, b, c, d, e, f] = words;
    return what.handler(k, a, b, c, d, e, f);
});
