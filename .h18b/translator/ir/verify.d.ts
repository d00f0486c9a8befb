import { type Node, type Terminal } from './ir.js';
/**
 * The verifier: what must be true of a region between passes, and what a pass must leave as it was. It finds mistakes
 * of ours before they become a guest's wrong result. Tests run with it; a user has it with `--verify`.
 */
/** A region as the verifier sees it. */
export interface VerifiedRegion {
    readonly word: 32 | 64;
    readonly blocks: readonly VerifiedBlock[];
}
export interface VerifiedBlock {
    readonly rip: bigint;
    readonly ops: readonly Node[];
    readonly terminal: Terminal;
    /** Blocks that it may go on to; -1: out of the region. */
    readonly successors: readonly number[];
    /** The record of the flags is valid on entry. */
    readonly recordIn: boolean;
    /** Of a copy: the block that it does the work of. */
    readonly copyOf?: number;
}
/** What a pass may change of effects; all others are afterwards what they were, in their order. */
export interface Latitude {
    /** Operations with effects that may be gone, or be another. */
    readonly drops?: (n: Node) => boolean;
    /** Those that may be new. */
    readonly adds?: (n: Node) => boolean;
}
/** A mistake of a pass, or of a definition: `after` says what ran last. */
export declare class VerifyError extends Error {
    constructor(after: string, block: VerifiedBlock, at: number, what: string);
}
/** Checks a region on its own: nodes are defined before they are used, types fit, nothing is written before a fault. */
export declare function verifyRegion(region: VerifiedRegion, after: string): void;
/** An effect as it was before a pass: nodes are changed in place. */
interface Effect {
    readonly node: Node;
    readonly text: string;
    readonly mayGo: boolean;
}
export type Effects = readonly (readonly Effect[])[];
/** Notes what effects a region has, before a pass with some latitude. */
export declare function effectsBefore(region: VerifiedRegion, latitude: Latitude): Effects;
/**
 * Checks what a pass has left: no effect is lost or new or out of its place beyond its latitude, no flag is read that
 * nobody sets.
 */
export declare function verifyPass(pass: string, before: Effects, region: VerifiedRegion, latitude: Latitude): void;
export {};
