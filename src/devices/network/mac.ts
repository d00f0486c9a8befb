/** Ethernet addresses. */

/** The n-th card's address, from QEMU's range of locally administered addresses (52:54:00). */
export function defaultMac(n: number): Uint8Array {
  return Uint8Array.of(0x52, 0x54, 0x00, 0x12, 0x34, 0x56 + n);
}

/** Six bytes in hexadecimal, with colons; null for anything else and for a group address. */
export function parseMac(text: string): Uint8Array | null {
  if (!/^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/i.test(text)) return null;
  const mac = Uint8Array.from(text.split(':'), (part) => Number.parseInt(part, 16));
  return mac[0]! & 1 ? null : mac;
}

/** As `parseMac` reads it. */
export function macText(mac: Uint8Array): string {
  return Array.from(mac, (byte) => byte.toString(16).padStart(2, '0')).join(':');
}

/** Whether a frame's destination is `mac`, or a group (broadcasts too). */
export function isFor(frame: Uint8Array, mac: Uint8Array): boolean {
  if (frame[0]! & 1) return true;
  for (let i = 0; i < 6; i++) if (frame[i] !== mac[i]) return false;
  return true;
}
