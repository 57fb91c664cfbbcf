import { expect, test } from 'vitest';
import { defineEndpoint } from '@vouch/contract/endpoint.ts';
import { createAllowedMethods } from './allowed-methods.ts';

const endpoint = (method: 'GET' | 'POST' | 'PATCH', path: `/${string}`) =>
  defineEndpoint({ id: path, method, path, access: 'public', tag: 'Invoices', summary: '', answers: {} });

const allowed = createAllowedMethods([
  endpoint('GET', '/invoices/'),
  endpoint('POST', '/invoices/'),
  endpoint('POST', '/invoices/upload'),
  endpoint('GET', '/invoices/{invoice_id}'),
  endpoint('PATCH', '/invoices/{invoice_id}'),
  endpoint('GET', '/a.b/{name}'),
]);

test('a path takes the methods that are declared for it, with or without a slash', () => {
  expect(allowed('/invoices')).toEqual(['GET', 'HEAD', 'POST']);
  expect(allowed('/invoices/')).toEqual(['GET', 'HEAD', 'POST']);
  expect(allowed('/invoices/7')).toEqual(['GET', 'HEAD', 'PATCH']);
});

test('a fixed path is not taken for a parameter', () => {
  expect(allowed('/invoices/upload')).toEqual(['POST']);
});

test('what nobody declared takes nothing', () => {
  expect(allowed('/')).toEqual([]);
  expect(allowed('/invoices/7/lines')).toEqual([]);
  expect(allowed('/axb/name')).toEqual([]);
});
