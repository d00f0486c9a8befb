/** `--display` and `--type`. */
import { parseTypedText } from '../../devices/typist.js';
export type DisplayOptions = {
    readonly kind: 'none';
} | {
    readonly kind: 'terminal';
} | {
    readonly kind: 'web';
    readonly port: number;
}
/** Display number; null: any port that is free. */
 | {
    readonly kind: 'vnc';
    readonly number: number | null;
};
/** Throws a UserError. */
export declare function parseDisplay(text: string): DisplayOptions;
/** Throws a UserError. */
export declare function parseType(text: string): ReturnType<typeof parseTypedText>;
