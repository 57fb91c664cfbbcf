import { expect, test } from 'vitest';
import { findTime } from './find-time.ts';

test.each([
  ['Time:08:30:00', '08:30:00'],
  ['18:22', '18:22'],
  ['9:34:40 AM', '09:34:40'],
  ['8:33 pm', '20:33'],
  ['12:05 am', '00:05'],
  ['13 : 58', '13:58'],
  ['20h41', '20:41'],
])('%s', (text, value) => {
  expect(findTime(text)?.value).toBe(value);
});

test.each(['25:00', '12:75', '1:2', 'no time', '07-386 7524'])('finds no time in %j', (text) => {
  expect(findTime(text)).toBeNull();
});
