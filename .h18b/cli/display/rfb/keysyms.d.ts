/** Keys by X's names for what they mean ("keysyms", X11/keysymdef.h), as viewers send them. */
import { type Key } from '../../../devices/keys.js';
/** The key on a US keyboard; undefined: there is none. Which of its characters is meant, the viewer says by shift. */
export declare function keyOfKeysym(keysym: number): Key | undefined;
