import type { Word } from '@vouch/core/document/document.ts';
import { buildField, buildInput, SOMEWHERE } from '@vouch/core/testing/build.ts';
import { describe, expect, it } from 'vitest';

import { type Reading, settleSums } from './settle-sums.ts';

const place = (row: number) => ({
  page: 1,
  box: { left: 0.7, right: 0.8, top: 0.5 + row * 0.05, bottom: 0.52 + row * 0.05 },
});
const ROWS = ['netTotal', 'taxTotal', 'grandTotal'] as const;

/** A recognised receipt with net, tax and total, each in its row. */
function reading(amounts: readonly string[]): Reading {
  const { document, extraction, invoice } = buildInput({ pdf: null, image: {}, textSource: 'ocr' });
  const words = amounts.map((text, row): Word => ({
    text,
    box: place(row).box,
    confidence: 0.99,
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

/** A second look that sees other amounts in some rows. */
const seeing = (second: Readonly<Record<number, string>>, first: Reading) => ({
  hasTime: () => true,
  lookAt: async (_page: unknown, { box }: { readonly box: Word['box'] }) => {
    const row = Math.round((box.top - 0.5) / 0.05);
    return [{ text: second[row] ?? '', box: SOMEWHERE.box, confidence: 0.97, line: 0 }];
  },
  extract: ({ pages }: Reading['document']) => ({
    ...first.extraction,
    invoices: first.extraction.invoices.map((invoice) => ({
      ...invoice,
      fields: fieldsOf(pages[0]?.words ?? []),
    })),
  }),
});

const totalOf = ({ extraction }: Reading) => extraction.invoices[0]?.fields.grandTotal?.value;

describe('settleSums', () => {
  it('takes over a digit that a second look reads so that the sum holds', async () => {
    const first = reading(['100.00', '19.00', '719.00']);
    expect(totalOf(await settleSums(first, seeing({ 2: '119.00' }, first)))).toBe('119.00');
  });

  it('leaves a contradiction that a second look confirms, or does not settle', async () => {
    const first = reading(['100.00', '19.00', '719.00']);
    expect(await settleSums(first, seeing({ 2: '719.00' }, first))).toBe(first);
    expect(await settleSums(first, seeing({ 2: '779.00' }, first))).toBe(first);
  });

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
