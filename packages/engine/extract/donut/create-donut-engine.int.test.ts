import { expect, test } from 'vitest';
import { engineInput, engineParts, type PlacedText } from '../../inference/testing/engine-bench.ts';
import { createDonutEngine } from './create-donut-engine.ts';

const NEVER = new AbortController().signal;
/** Spread over the page, so that little is cut away from the picture. */
const PRINTED: readonly PlacedText[] = [
  ['Muster', 0.02, 0.02],
  ['GmbH', 0.2, 0.02],
  ['03.02.2026', 0.85, 0.5],
  ['Summe', 0.5, 0.95],
  ['119,00', 0.85, 0.95],
];

test('a model that answers questions is asked one after the other, and its answers are found on the page', async () => {
  const { parts } = await engineParts('tiny-donut-docvqa');
  const engine = createDonutEngine(parts);
  expect(engine.unavailable()).toBeNull();
  const answer = await engine.analyze(engineInput([PRINTED]), NEVER);
  expect(answer).toMatchObject({
    ok: true,
    value: {
      model: 'tiny-donut-docvqa',
      opinion: null,
      reading: { merchant: 'Muster GmbH', date: '2026-02-03', total: '119.00', unverified: [] },
    },
  });
  expect(answer.ok && answer.value.reading?.confidence).toBeGreaterThan(0.8);
});

test('what it makes of another picture is not what the page says, so it is unverified', async () => {
  const { parts } = await engineParts('tiny-donut-docvqa');
  const answer = await createDonutEngine(parts).analyze(engineInput([PRINTED], 0), NEVER);
  expect(answer).toMatchObject({
    value: {
      reading: {
        merchant: 'Nobody',
        total: '0.00',
        date: null,
        unverified: ['merchant', 'total', 'date'],
        confidence: 0.3,
      },
    },
  });
});

test('a model that reads everything gives the rows of a receipt', async () => {
  const { parts } = await engineParts('tiny-donut-cord');
  const answer = await createDonutEngine(parts).analyze(engineInput([PRINTED]), NEVER);
  expect(answer).toMatchObject({
    value: {
      reading: {
        total: '20000',
        items: [
          { description: 'CINNAMON SUGAR', quantity: '1', amount: '17000' },
          { description: 'COFFEE', quantity: '2', amount: '3000' },
        ],
      },
    },
  });
});

test('without a model it is unavailable and says what to do', async () => {
  const { parts, failures } = await engineParts(null);
  const engine = createDonutEngine(parts);
  expect(engine.unavailable()).toContain('vouch models add');
  expect(await engine.analyze(engineInput([PRINTED]), NEVER)).toMatchObject({
    ok: false,
    error: { status: 'unavailable' },
  });
  expect(failures).toEqual([]);
});

test('a picture that can not be looked at is a failure of this engine that is told without the document', async () => {
  const { parts, failures } = await engineParts('tiny-donut-cord');
  const input = { ...engineInput([PRINTED]), page: () => Promise.resolve(Buffer.from('Muster GmbH')) };
  expect(await createDonutEngine(parts).analyze(input, NEVER)).toMatchObject({
    ok: false,
    error: { status: 'failed' },
  });
  expect(failures).toMatchObject([{ code: 'model-failed' }]);
  expect(JSON.stringify(failures)).not.toContain('Muster');
});
