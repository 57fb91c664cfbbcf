import { expect, test } from 'vitest';
import { mayBeForged } from './forged-request.ts';

const ours = { host: 'vouch.example', 'x-vouch-request': '1' };
const check = (headers: Readonly<Record<string, string>>, method = 'POST') =>
  mayBeForged({
    method,
    headers,
    ownOrigins: ['https://vouch.example'],
    allowedOrigins: ['https://books.example'],
  });

test('our pages and allowed pages pass when they send our header', () => {
  expect(check(ours)).toBe(false);
  expect(check({ ...ours, origin: 'https://vouch.example' })).toBe(false);
  expect(check({ ...ours, origin: 'https://books.example' })).toBe(false);
  expect(check({ ...ours, 'sec-fetch-site': 'same-origin' })).toBe(false);
});

test('without our header nothing that changes passes', () => {
  expect(check({ host: 'vouch.example', origin: 'https://vouch.example' })).toBe(true);
  expect(check({ host: 'vouch.example' }, 'DELETE')).toBe(true);
  expect(check({ host: 'vouch.example' }, 'GET')).toBe(false);
});

test('origins that only look like ours do not pass', () => {
  for (const origin of [
    'null',
    'https://evil-vouch.example',
    'https://vouch.example.evil.example',
    'https://sub.vouch.example',
    'https://vouch.example:444',
    '',
  ]) {
    expect(check({ ...ours, origin }), origin).toBe(true);
  }
});
