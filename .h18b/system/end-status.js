/** Exit statuses of `ringless boot` where the guest gives none. isa-debug-exit's are odd. */
export const EndStatus = {
    powerOff: 0,
    tripleFault: 3,
    /** The processor has stopped with interrupts off, and nothing can wake it. */
    halted: 4,
    timeout: 124,
    stopped: 130,
};
