export declare const CHALLENGE_BYTES = 16;
/** As long as the protocol has it. */
export declare function newPassword(): string;
export declare function newChallenge(): Uint8Array;
/** What a viewer that knows the password answers. */
export declare function challengeResponse(challenge: Uint8Array, password: string): Buffer;
export declare function isRightResponse(response: Uint8Array, challenge: Uint8Array, password: string): boolean;
