import { expect, test } from 'vitest';
import { settingsOf } from './stored-values.ts';

const defaults = {
  confidence_threshold: 0.8,
  second_approval_amount: null,
  second_approval_currency: null,
  forgery_prior: 0.1,
};

test('what is stored wins over the default, one setting at a time', () => {
  const rows = [{ name: 'second_approval_amount', value: '5000.00' }];
  expect(settingsOf(rows, defaults)).toEqual({ ...defaults, second_approval_amount: '5000.00' });
});

test('a value that does not fit any more, or a setting that is gone, is passed over', () => {
  const rows = [
    { name: 'confidence_threshold', value: 'high' },
    { name: 'forgery_prior', value: 1 },
    { name: 'colour_of_the_door', value: 'red' },
    { name: '__proto__', value: { polluted: true } },
  ];
  const settings = settingsOf(rows, defaults);
  expect(settings).toEqual(defaults);
  expect(Object.keys(settings)).toEqual(Object.keys(defaults));
});
