import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAddressBlockList, isPublicAddress } from './public-address.ts';

test('public addresses pass both locks', () => {
  const list = createAddressBlockList();
  for (const address of ['8.8.8.8', '93.184.216.34', '1.1.1.1']) {
    expect(isPublicAddress(address), address).toBe(true);
    expect(list.check(address, 'ipv4'), address).toBe(false);
  }
  for (const address of ['2606:4700:4700::1111', '2a00:1450:4001:80b::200e']) {
    expect(isPublicAddress(address), address).toBe(true);
    expect(list.check(address, 'ipv6'), address).toBe(false);
  }
});

test('both locks agree on every address', () => {
  const list = createAddressBlockList();
  fc.assert(
    fc.property(fc.ipV4(), (address) => isPublicAddress(address) !== list.check(address, 'ipv4')),
    { numRuns: 3_000 },
  );
  fc.assert(
    fc.property(
      fc.ipV6(),
      (address) =>
        isPublicAddress(new URL(`http://[${address}]/`).hostname.slice(1, -1)) !==
        list.check(address, 'ipv6'),
    ),
    { numRuns: 3_000 },
  );
});
