/**
 * The keys of a PC's keyboard: their names for QEMU (QKeyCode) and for browsers (UI Events KeyboardEvent code), what
 * they send (scancode set 1, IBM PS/2 Technical Reference), and what they write on a US keyboard.
 */
export interface Key {
    /** As QEMU's `sendkey` and QMP name it. */
    readonly name: string;
    /** As browsers name it: the place of the key, whatever the layout. */
    readonly code: string;
    /** Set 1 make code, with e0h before it in bits 8 to 15 where it has that. */
    readonly make: number;
    /** Characters that it writes, alone and with shift; empty: none. */
    readonly characters: string;
}
export declare const KEYS: readonly Key[];
export declare function keyNamed(name: string): Key | undefined;
export declare function keyOfCode(code: string): Key | undefined;
/** The key that writes a character on a US keyboard, and whether with shift; undefined: none does. */
export declare function keyOfCharacter(character: string): {
    readonly key: Key;
    readonly shift: boolean;
} | undefined;
/** What a key sends in set 1 when it goes down or up. */
export declare function scancodes(key: Key, down: boolean): number[];
/** Presses and releases that write `text`, each as set 1 bytes. Characters that a US keyboard lacks are left out. */
export declare function typed(text: string): number[][];
