import type { DeviceState } from '../device.js';
/** The card's EEPROM of 64 words: by EERD, and bit by bit (Microwire, 93C46) by EECD. SDM 5, 13.4.3, 13.4.4. */
export declare class Eeprom {
    #private;
    constructor(mac: Uint8Array, vendor: number, device: number);
    word(n: number): number;
    get eecd(): number;
    set eecd(value: number);
    state(): DeviceState;
    restore(state: DeviceState): void;
}
