import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** IPv4 that is no host of the open Internet (IANA, IPv4 Special-Purpose Address Registry; multicast and reserved). */
const SPECIAL_IPV4: readonly [string, number][] = [
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
  ['224.0.0.0', 3],
];

/** All IPv6 hosts of the open Internet lie here (IANA, IPv6 Global Unicast); IPv4 in the clothes of IPv6 does not. */
const GLOBAL_IPV6 = ['2000::', 3] as const;

/** Parts of that which are none (IANA, IPv6 Special-Purpose Address Registry), or which carry an IPv4 (Teredo, 6to4). */
const SPECIAL_IPV6: readonly [string, number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

function blockList(family: 'ipv4' | 'ipv6', subnets: readonly (readonly [string, number])[]): BlockList {
  const list = new BlockList();
  for (const [net, prefix] of subnets) list.addSubnet(net, prefix, family);
  return list;
}

const specialIpv4 = blockList('ipv4', SPECIAL_IPV4);
const globalIpv6 = blockList('ipv6', [GLOBAL_IPV6]);
const specialIpv6 = blockList('ipv6', SPECIAL_IPV6);

/** Whether an IP address is one of the open Internet: not of this machine, of a network of the house, or of no host. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !specialIpv4.check(address, 'ipv4');
  return family === 6 && globalIpv6.check(address, 'ipv6') && !specialIpv6.check(address, 'ipv6');
}

/**
 * Whether the host of a URL is an IP address that is not public, in whatever form it was written: the URL standard has
 * made decimal, octal and hexadecimal ones into the usual one by now. A name is none; it is looked up with each call.
 */
export function namesPrivateAddress(url: string): boolean {
  const host = new URL(url).hostname.replace(/^\[(.*)\]$/, '$1');
  return isIP(host) !== 0 && !isPublicAddress(host);
}

/** Says that a name leads into a network that may not be called. */
const REFUSED = Object.assign(new Error('The address is not public.'), { code: 'ENOTFOUND' });

/**
 * Looks a name up for the connection that is about to be made, and refuses it where any of its addresses is not public.
 * The connection goes to the address that was looked at: nobody asks for it a second time in between.
 */
export const lookupPublic: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, found) => {
    const first = error ? undefined : found[0];
    if (error) done(error, '');
    else if (!first || !found.every(({ address }) => isPublicAddress(address))) done(REFUSED, '');
    else if (options.all) done(null, found);
    else done(null, first.address, first.family);
  });
};
