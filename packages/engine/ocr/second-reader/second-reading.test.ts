import { expect, test } from 'vitest';

import { frameOf } from '../page/frame.ts';
import { paint } from '../testing/paint.ts';
import { secondReading } from './second-reading.ts';

const frame = frameOf(
  paint(60, 30, () => [255, 255, 255]),
  0,
);
const box = { left: 0.1, top: 0.1, right: 0.9, bottom: 0.9 };
const words = (text: string) =>
  text.split(' ').map((word) => ({ text: word, box, confidence: 0.9, line: 0 }));

test('words without doubt come back as they are', async () => {
  const read = words('Total 12.50 CASH 20.00');
  expect(await secondReading(frame, read)).toBe(read);
});

test('a second look at an empty page takes nothing away, with or without a second reader', async () => {
  const read = words('Rechnung Nr. 7 vom Betrag 12,00');
  expect(await secondReading(frame, read)).toEqual(read);
});

test('a language that may not be used is not read with', async () => {
  const read = words('Rechnung Nr. 7 vom Betrag 12,00');
  expect(await secondReading(frame, read, { secondLanguages: [] })).toBe(read);
});
