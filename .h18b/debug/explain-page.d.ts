import type { Explanation } from './explain.js';
/** `program` names it in the heading; `code`: its WebAssembly, as `translatedText` gives it. */
export declare function explanationPage(e: Explanation, program: string, code: string): string;
