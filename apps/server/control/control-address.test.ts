import { expect, test } from 'vitest';
import { controlAddressOf } from './control-address.ts';

test('every data folder has its own address, short enough for a socket', () => {
  const deep = `/${'very-long-folder-name/'.repeat(10)}data`;
  const addresses = ['/srv/a', '/srv/b', deep].map((folder) => controlAddressOf(folder, 'linux'));
  expect(new Set(addresses).size).toBe(3);
  for (const address of addresses) expect(Buffer.byteLength(address)).toBeLessThan(104);
  expect(addresses[0]).toBe('/srv/a/control.sock');
  expect(controlAddressOf('/srv/a', 'win32')).toMatch(/^\\\\\.\\pipe\\vouch-[0-9a-f]{16}$/);
});
