import type { HostSockets } from '../sockets.js';
export declare const nodeSockets: HostSockets;
