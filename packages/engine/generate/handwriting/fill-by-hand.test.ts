import { expect, test } from 'vitest';

import { generateDocument } from '../generate-document.ts';
import { createRandom } from '../random.ts';
import { fillByHand } from './fill-by-hand.ts';
import { PEN_HAND } from './pen-hand.ts';

const document = await generateDocument({
  seed: 12,
  kind: 'receipt',
  format: 'pdf',
  referenceDay: '2026-06-30',
});
const fill = (note: string, seed = 'pen') =>
  fillByHand(document, { hand: PEN_HAND, fields: ['grandTotal', 'dueDate'], note }, createRandom(seed));

test('a field is written where it was printed; one that the document lacks is left out', async () => {
  const { fields, written } = await fill('');
  expect(fields).toEqual(['grandTotal']);
  const box = document.truth.fields.grandTotal?.place.box;
  if (box === undefined || written[0] === undefined) throw new Error('a total');
  expect(Math.abs(written[0].top - box.top)).toBeLessThan(0.03);
  expect(written[0].right).toBeGreaterThan(box.left);
});

test('a note and a signature make the page longer, and boxes move with it', async () => {
  const { written, toFilled } = await fill('12.50');
  expect(written).toHaveLength(3);
  const foot = toFilled({ left: 0, top: 0, right: 1, bottom: 1 }).bottom;
  expect(foot).toBeLessThan(1);
  for (const { top } of written.slice(1)) expect(top).toBeGreaterThan(foot - 0.02);
});

test('the same pen writes the same, another one otherwise', async () => {
  const [one, same, other] = [await fill(''), await fill(''), await fill('', 'another')];
  expect(same.written).toEqual(one.written);
  expect(other.written).not.toEqual(one.written);
});
