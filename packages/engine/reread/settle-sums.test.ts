import type { Word } from '@vouch/core/document/document.ts';
import { buildField, buildInput } from '@vouch/core/testing/build.ts';
import { describe, expect, it } from 'vitest';

import { type Reading, settleSums } from './settle-sums.ts';

const place = (row: number) => ({
  page: 1,
  box: { left: 0.7, right: 0.8, top: 0.5 + row * 0.05, bottom: 0.52 + row * 0.05 },
});
const ROWS = ['netTotal', 'taxTotal', 'grandTotal'] as const;

/** A recognised receipt with net, tax and total, each in its row. */
function reading(amounts: readonly string[], confidence = 0.99): Reading {
  const { document, extraction, invoice } = buildInput({ pdf: null, image: {}, textSource: 'ocr' });
  const words = amounts.map((text, row): Word => ({
    text,
    box: place(row).box,
    confidence,
    line: row,
  }));
  const pages = document.pages.map((page) => ({ ...page, words }));
  return {
    document: { ...document, pages },
    extraction: { ...extraction, invoices: [{ ...invoice, fields: fieldsOf(words) }] },
  };
}

function fieldsOf(words: readonly Word[]) {
  return Object.fromEntries(
    ROWS.map((name, row) => [name, buildField({ value: words[row]?.text ?? '', place: place(row) })]),
  );
}

/** Further looks that see these amounts in some rows; a question mark for a digit that they are not sure of. */
const seeing = (second: Readonly<Record<number, string>>, first: Reading) => ({
  hasTime: () => true,
  lookAt: async (_page: unknown, { top }: Word['box']) => {
    const text = second[Math.round((top - 0.5) / 0.05)] ?? '';
    return text.split('|').map((one) => ({ text: one, weakestDigit: one.endsWith('?') ? 0.6 : 0.97 }));
  },
  extract: ({ pages }: Reading['document']) => ({
    ...first.extraction,
    invoices: first.extraction.invoices.map((invoice) => ({
      ...invoice,
      fields: fieldsOf(pages[0]?.words ?? []),
    })),
  }),
});

const wordsOf = ({ document }: Reading) => document.pages[0]?.words ?? [];
const totalOf = ({ extraction }: Reading) => extraction.invoices[0]?.fields.grandTotal?.value;

describe('settleSums', () => {
  it('takes over a digit that a second look reads so that the sum holds', async () => {
    const first = reading(['100.00', '19.00', '719.00']);
    expect(totalOf(await settleSums(first, seeing({ 2: '119.00' }, first)))).toBe('119.00');
  });

  it('looks again at amounts that were read too unsurely to accuse anybody', async () => {
    const first = reading(['100.00', '19.00', '719.00'], 0.6);
    expect(totalOf(await settleSums(first, seeing({ 2: '119.00' }, first)))).toBe('119.00');
  });

  it('leaves a contradiction that a second look confirms, and is surer of it', async () => {
    const first = reading(['100.00', '19.00', '719.00'], 0.9);
    const second = await settleSums(first, seeing({ 0: '100.00', 1: '19.00', 2: '719.00' }, first));
    expect(totalOf(second)).toBe('719.00');
    expect(wordsOf(second).map(({ seenTwice }) => seenTwice)).toEqual([true, true, true]);
    expect(wordsOf(second)[2]?.confidence).toBeCloseTo(0.997, 3);
  });

  it.each(['779.00', '779.00|719.00'])(
    'leaves a contradiction that "%s" does not settle, and doubts it',
    async (text) => {
      const first = reading(['100.00', '19.00', '719.00']);
      const second = await settleSums(first, seeing({ 2: text }, first));
      expect(totalOf(second)).toBe('719.00');
      expect(wordsOf(second).map(({ confidence, seenTwice }) => [confidence, seenTwice])).toEqual([
        [0.99, undefined],
        [0.99, undefined],
        [0.5, undefined],
      ]);
    },
  );

  it.each(['719', '19.00 7.00', 'RM', '7199.00'])(
    'learns nothing from a second look that reads "%s"',
    async (text) => {
      const first = reading(['100.00', '19.00', '719.00']);
      expect(await settleSums(first, seeing({ 2: text }, first))).toBe(first);
    },
  );

  it('does not look again where all sums hold, where words are exact, or without time', async () => {
    const never = { lookAt: () => Promise.reject(new Error('looked')) };
    const right = reading(['100.00', '19.00', '119.00']);
    expect(await settleSums(right, { ...seeing({}, right), ...never })).toBe(right);
    const wrong = reading(['100.00', '19.00', '719.00']);
    expect(await settleSums(wrong, { ...seeing({}, wrong), ...never, hasTime: () => false })).toBe(wrong);
    const pages = wrong.document.pages.map((page) => ({ ...page, textSource: 'text-layer' as const }));
    const exact = { ...wrong, document: { ...wrong.document, pages } };
    expect(await settleSums(exact, { ...seeing({}, exact), ...never })).toBe(exact);
  });
});
