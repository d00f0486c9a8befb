/** Exit statuses of `ringless boot` where the guest gives none. isa-debug-exit's are odd. */
export declare const EndStatus: {
    readonly powerOff: 0;
    readonly tripleFault: 3;
    /** The processor has stopped with interrupts off, and nothing can wake it. */
    readonly halted: 4;
    readonly timeout: 124;
    readonly stopped: 130;
};
