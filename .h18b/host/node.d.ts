import { type Host } from './host.js';
export declare const nodeHost: Host;
