/** In the order in which the module has them. */
export declare const TRANSCENDENTAL: string;
