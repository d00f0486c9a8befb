/**
 * What devices and the machine around them ask of each other. A device knows its collaborators only through these
 * interfaces: no device knows the machine, the engine or another device's class.
 */
export {};
