import type { PolicyRow } from './policy.js';
export declare const rentPolicy: PolicyRow;
