/** Frames of Ethernet, and what cards and the networks behind them ask of each other. */
/** Ethernet's header: to, from, type. */
export const ETHERNET_HEADER = 14;
/** The largest frame of the usual MTU, 1500. */
export const USUAL_FRAME = ETHERNET_HEADER + 1500;
