import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** Networks of version 4 that lead to no public machine (IANA's registry of special-purpose addresses, RFC 6890). */
const private4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  // Multicast, reserved and broadcast.
  ['224.0.0.0', 3],
] as const;

/** Of version 6 only this network is given to public machines so far (RFC 4291, IANA). */
const public6 = ['2000::', 3] as const;

/**
 * What is not public within it: addresses that carry one of version 4 (Teredo, 6to4), documentation, tests, and what
 * only routers know. Those outside it, such as ::1, fc00::, fe80:: and mapped addresses of version 4, are not public
 * anyway.
 */
const private6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
] as const;

const block4 = new BlockList();
for (const [network, prefix] of private4) block4.addSubnet(network, prefix, 'ipv4');

const open6 = new BlockList();
open6.addSubnet(...public6, 'ipv6');

const block6 = new BlockList();
for (const [network, prefix] of private6) block6.addSubnet(network, prefix, 'ipv6');

/**
 * Whether an IP address belongs to the machine itself, to a private network, or to no machine that the public reaches.
 * An address of version 4 within one of version 6 is never public here: nobody cites it so.
 * @param address as the system writes it, or in brackets as a URL has it; what is no IP address counts as private
 */
export const isPrivateAddress = (address: string): boolean => {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  if (isIPv4(bare)) return block4.check(bare, 'ipv4');
  return !isIPv6(bare) || !open6.check(bare, 'ipv6') || block6.check(bare, 'ipv6');
};
