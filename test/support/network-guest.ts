/** A Linux guest with a network card: its address by DHCP, then commands of a test. */
import { writeFileSync } from 'node:fs';
import { type Flavour, kernelFile, makeInitramfs } from './initramfs.js';

/** What busybox's `udhcpc` calls: udhcp's own script does the same in more words. */
const UDHCPC = `#!/bin/sh
[ "$1" = bound ] || [ "$1" = renew ] || exit 0
ip addr add $ip/24 dev $interface
ip route add default via $router
echo "nameserver $dns" > /etc/resolv.conf
echo "lease: $ip router $router dns $dns"
`;

/** Commands that bring the network up. */
export const NETWORK_UP: readonly string[] = [
  'ip link set lo up',
  'ip link set eth0 up',
  'udhcpc -q -n -i eth0 -s /udhcpc 2>/dev/null | grep lease',
];

export interface NetworkGuest {
  readonly flavour: Flavour;
  readonly modules: readonly string[];
  readonly commands: readonly string[];
  /** By default `NETWORK_UP`. */
  readonly before?: readonly string[];
}

/** Arguments of `ringless boot`; the initial RAM disk is put into `initrd`. */
export function networkGuest(initrd: string, guest: NetworkGuest): string[] {
  const { flavour, modules, commands, before = NETWORK_UP } = guest;
  const files = { '/udhcpc': UDHCPC, '/etc/hosts': '127.0.0.1 localhost\n' };
  writeFileSync(initrd, makeInitramfs({ flavour, modules, commands: [...before, ...commands], files }));
  const append = 'console=ttyS0 quiet cryptomgr.notests no_timer_check';
  return ['boot', '--kernel', kernelFile(flavour), '--initrd', initrd, '--append', append];
}
