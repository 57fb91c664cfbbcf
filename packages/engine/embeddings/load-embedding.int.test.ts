import { expect, onTestFinished, test } from 'vitest';
import { createInferenceHost } from '../inference/create-inference-host.ts';
import { temporaryShelf } from '../models/testing/temporary-shelf.ts';
import { writeTinyModel } from '../models/testing/tiny-models.ts';

async function openModel() {
  const folder = await writeTinyModel(await temporaryShelf(), 'tiny-embedding');
  const host = createInferenceHost();
  onTestFinished(() => host.close());
  return async (texts: readonly string[], role: 'passage' | 'query' = 'passage') => {
    const asked = await host.run({ kind: 'embedding', folder, input: { texts, role } });
    if (!asked.ok) throw new Error(asked.error.internal ?? asked.error.message);
    return asked.value.vectors;
  };
}

const likeness = (a: readonly number[] = [], b: readonly number[] = []) =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);

test('texts become vectors of length 1 that are alike for texts that are alike', async () => {
  const embed = await openModel();
  const [same, again, other] = await embed(['Muster GmbH', 'Muster GmbH', '0000 1111']);
  expect(likeness(same, same)).toBeCloseTo(1, 5);
  expect(likeness(same, again)).toBeCloseTo(1, 5);
  expect(likeness(same, other)).toBeLessThan(0.9);
});

test('a text has the same vector alone and among many of other lengths', async () => {
  const embed = await openModel();
  const texts = Array.from({ length: 20 }, (_, index) => 'invoice '.repeat(index + 1));
  const together = await embed(texts);
  expect(together).toHaveLength(20);
  const [alone] = await embed(['invoice '.repeat(5)]);
  expect(likeness(together[4], alone)).toBeCloseTo(1, 5);
});

test('questions are told apart from stored texts; long, empty and broken texts have vectors too', async () => {
  const embed = await openModel();
  const [passage] = await embed(['Muster']);
  const [query] = await embed(['Muster'], 'query');
  expect(likeness(passage, query)).toBeLessThan(0.999);
  const odd = await embed(['', 'x'.repeat(100_000), '\u0000\ud800']);
  expect(odd.map((vector) => vector.length)).toEqual([16, 16, 16]);
});
