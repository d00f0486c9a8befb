/** Keys by X's names for what they mean ("keysyms", X11/keysymdef.h), as viewers send them. */
import { keyNamed, keyOfCharacter } from '../../../devices/keys.js';
const NAMED = {
    65288: 'backspace',
    65289: 'tab',
    65293: 'ret',
    65299: 'pause',
    65300: 'scroll_lock',
    65301: 'print',
    65307: 'esc',
    65360: 'home',
    65361: 'left',
    65362: 'up',
    65363: 'right',
    65364: 'down',
    65365: 'pgup',
    65366: 'pgdn',
    65367: 'end',
    65377: 'print',
    65379: 'insert',
    65383: 'menu',
    65407: 'num_lock',
    65421: 'kp_enter',
    65429: 'kp_7',
    65430: 'kp_4',
    65431: 'kp_8',
    65432: 'kp_6',
    65433: 'kp_2',
    65434: 'kp_9',
    65435: 'kp_3',
    65436: 'kp_1',
    65437: 'kp_5',
    65438: 'kp_0',
    65439: 'kp_decimal',
    65450: 'kp_multiply',
    65451: 'kp_add',
    65453: 'kp_subtract',
    65454: 'kp_decimal',
    65455: 'kp_divide',
    65505: 'shift',
    65506: 'shift_r',
    65507: 'ctrl',
    65508: 'ctrl_r',
    65509: 'caps_lock',
    65511: 'meta_l',
    65512: 'meta_r',
    65513: 'alt',
    65514: 'alt_r',
    65515: 'meta_l',
    65516: 'meta_r',
    65535: 'delete',
    // ISO_Level3_Shift, and Shift with Tab.
    65027: 'alt_r',
    65056: 'tab',
};
const KP_0 = 65456;
const F1 = 65470;
/** The key on a US keyboard; undefined: there is none. Which of its characters is meant, the viewer says by shift. */
export function keyOfKeysym(keysym) {
    if (keysym >= 0x20 && keysym < 0x7f)
        return keyOfCharacter(String.fromCharCode(keysym))?.key;
    if (keysym >= KP_0 && keysym < KP_0 + 10)
        return keyNamed(`kp_${keysym - KP_0}`);
    if (keysym >= F1 && keysym < F1 + 12)
        return keyNamed(`f${keysym - F1 + 1}`);
    const name = NAMED[keysym];
    return name === undefined ? undefined : keyNamed(name);
}
