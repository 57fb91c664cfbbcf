import { expect, test } from 'vitest';

import { runTesseract } from './run-tesseract.ts';

const input = new Uint8Array(10);

test('a program that is missing or refuses its options gives nothing', async () => {
  expect(await runTesseract({ options: ['--no-such-option-here'], input })).toBeNull();
});

test('an aborted run gives nothing', async () => {
  const options = ['stdin', 'stdout'];
  expect(await runTesseract({ options, input, signal: AbortSignal.abort() })).toBeNull();
});
