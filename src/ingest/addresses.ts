import { BlockList, isIP } from 'node:net';

/** IPv4 ranges that are not the public internet (IANA special-purpose registry, RFC 6890), each with its kind. */
const NOT_PUBLIC: readonly (readonly [net: string, bits: number, kind: string])[] = [
  ['0.0.0.0', 8, 'this network'],
  ['10.0.0.0', 8, 'private'],
  ['100.64.0.0', 10, 'carrier-grade NAT'],
  ['127.0.0.0', 8, 'loopback'],
  ['169.254.0.0', 16, 'link-local'],
  ['172.16.0.0', 12, 'private'],
  ['192.0.0.0', 24, 'reserved'],
  ['192.0.2.0', 24, 'documentation'],
  ['192.88.99.0', 24, 'reserved'],
  ['192.168.0.0', 16, 'private'],
  ['198.18.0.0', 15, 'benchmark'],
  ['198.51.100.0', 24, 'documentation'],
  ['203.0.113.0', 24, 'documentation'],
  ['224.0.0.0', 4, 'multicast'],
  ['240.0.0.0', 4, 'reserved'],
];
/** Parts of 2000::/3 that are not the public internet: IETF assignments with Teredo, documentation, 6to4. */
const NOT_PUBLIC_6: readonly (readonly [net: string, bits: number, kind: string])[] = [
  ['2001::', 23, 'reserved'],
  ['2001:db8::', 32, 'documentation'],
  ['2002::', 16, '6to4'],
  ['3fff::', 20, 'documentation'],
];
/** IPv6 addresses that are an IPv4 address in disguise: mapped, and NAT64 (RFC 6052). */
const DISGUISES = [listOf([['::ffff:0:0', 96, '']], 'ipv6'), listOf([['64:ff9b::', 96, '']], 'ipv6')];
const GLOBAL_UNICAST = listOf([['2000::', 3, '']], 'ipv6');

const LISTS = NOT_PUBLIC.map((range) => ({ kind: range[2], list: listOf([range], 'ipv4') }));
const LISTS_6 = NOT_PUBLIC_6.map((range) => ({ kind: range[2], list: listOf([range], 'ipv6') }));

function listOf(ranges: readonly (readonly [string, number, string])[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const [net, bits] of ranges) list.addSubnet(net, bits, family);
  return list;
}

/**
 * Why an IP address is not one of the public internet ('private', 'loopback', 'link-local' …); undefined when it is.
 * IPv4 within IPv6 (mapped, NAT64) is judged as IPv4; all IPv6 outside global unicast is refused.
 */
export function notPublic(address: string): string | undefined {
  const ip = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  const family = isIP(ip);
  if (family === 0) return 'no IP address';
  if (family === 4) return LISTS.find(({ list }) => list.check(ip, 'ipv4'))?.kind;
  if (DISGUISES.some((list) => list.check(ip, 'ipv6'))) return notPublic(lastFour(ip));
  if (!GLOBAL_UNICAST.check(ip, 'ipv6')) return 'not global';
  return LISTS_6.find(({ list }) => list.check(ip, 'ipv6'))?.kind;
}

/** The IPv4 address in an IPv6 address's last 32 bits. */
function lastFour(ip: string): string {
  const groups = new URL(`http://[${ip}]/`).hostname.slice(1, -1).split(':').slice(-2);
  const [high, low] = groups.map((g) => parseInt(g || '0', 16));
  return [(high ?? 0) >> 8, (high ?? 0) & 255, (low ?? 0) >> 8, (low ?? 0) & 255].join('.');
}

/**
 * What forbids visiting an address before any name is looked up, as a sentence; undefined when nothing does.
 * Hosts written as decimal, octal or hexadecimal numbers are read as browsers read them.
 */
export function forbidden(address: URL, allowPrivate: boolean): string | undefined {
  if (address.protocol !== 'http:' && address.protocol !== 'https:') {
    return `Only http and https addresses are visited, not ${address.protocol.slice(0, -1)}.`;
  }
  if (address.username !== '' || address.password !== '') {
    return 'Addresses that carry a name or password are not visited.';
  }
  const literal = address.hostname.replace(/^\[|\]$/g, '');
  if (allowPrivate || isIP(literal) === 0) return undefined;
  const kind = notPublic(literal);
  return kind ? refusal(address.hostname, kind) : undefined;
}

/** The sentence for a host that leads to an address of that kind. */
export function refusal(host: string, kind: string): string {
  return `${host} is not on the public internet (${kind}); such addresses are not visited.`;
}
