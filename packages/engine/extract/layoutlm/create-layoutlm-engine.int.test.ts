import { expect, test } from 'vitest';
import { engineInput, engineParts, type PlacedText } from '../../inference/testing/engine-bench.ts';
import { createLayoutlmEngine } from './create-layoutlm-engine.ts';

const NEVER = new AbortController().signal;
const HEAD: readonly PlacedText[] = [
  ['ACME', 0.02, 0.02],
  ['GmbH', 0.4, 0.02],
  ['Datum', 0.02, 0.3],
  ['05.01.2026', 0.3, 0.3],
];
const FOOT: readonly PlacedText[] = [
  ['Summe', 0.5, 0.9],
  ['1.119,00', 0.7, 0.9],
];

test('labelled words become values, whatever page they stand on', async () => {
  const { parts } = await engineParts('tiny-layoutlmv3');
  const engine = createLayoutlmEngine(parts);
  const middle: readonly PlacedText[] = [['Fortsetzung', 0.5, 0.5]];
  const expected = {
    ok: true,
    value: {
      model: 'tiny-layoutlmv3',
      reading: { merchant: 'ACME GmbH', date: '2026-01-05', total: '1119.00', unverified: [] },
    },
  };
  expect(await engine.analyze(engineInput([[...HEAD, ...FOOT]]), NEVER)).toMatchObject(expected);
  expect(await engine.analyze(engineInput([HEAD, middle, middle, middle, FOOT]), NEVER)).toMatchObject(
    expected,
  );
});

test('pixels change what is found, and nothing is made up for it', async () => {
  const { parts } = await engineParts('tiny-layoutlmv3');
  const answer = await createLayoutlmEngine(parts).analyze(engineInput([[...HEAD, ...FOOT]], 0), NEVER);
  expect(answer).toMatchObject({ value: { reading: { merchant: 'ACME GmbH', total: null } } });
});

test.each(['tiny-layoutlm', 'tiny-lilt'])('%s reads without a picture being drawn', async (name) => {
  const { parts } = await engineParts(name);
  const input = {
    ...engineInput([[...HEAD, ...FOOT]]),
    page: () => Promise.reject(new Error('nobody needs a picture')),
  };
  expect(await createLayoutlmEngine(parts).analyze(input, NEVER)).toMatchObject({
    value: { reading: { merchant: 'ACME GmbH', total: '1119.00' } },
  });
});

test('a page without words has no values', async () => {
  const { parts } = await engineParts('tiny-lilt');
  expect(await createLayoutlmEngine(parts).analyze(engineInput([[]]), NEVER)).toMatchObject({
    value: { reading: { merchant: null, total: null, confidence: null } },
  });
});

test('without a model it is unavailable and says what to do', async () => {
  const { parts } = await engineParts('tiny-donut-cord');
  expect(createLayoutlmEngine(parts).unavailable()).toContain('vouch models add');
});
