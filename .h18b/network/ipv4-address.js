export function ipv4(a, b, c, d) {
    return ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
}
export function ipv4Text(address) {
    return [24, 16, 8, 0].map((shift) => (address >>> shift) & 255).join('.');
}
/** Four decimal numbers; null for anything else. */
export function parseIpv4(text) {
    if (!/^(0|[1-9]\d{0,2})(\.(0|[1-9]\d{0,2})){3}$/.test(text))
        return null;
    const [a = 0, b = 0, c = 0, d = 0] = text.split('.').map(Number);
    return Math.max(a, b, c, d) > 255 ? null : ipv4(a, b, c, d);
}
