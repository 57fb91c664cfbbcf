import { describe, expect, test } from 'vitest';
import { generateBundle } from '../../../generate/bundles/generate-bundle.ts';
import type { BundleKind } from '../../../generate/bundles/bundle.ts';
import { generatePaper } from '../../../generate/papers/generate-paper.ts';
import { PAPER_KINDS } from '../../../generate/papers/paper-kind.ts';
import { DEFAULT_LIMITS } from '../../../host/host.ts';
import { readDocument } from '../../../read.ts';
import { typedDocument } from '../../testing/typed-page.ts';
import { extractLayout } from '../extract-layout.ts';

async function read(bytes: Uint8Array) {
  const result = await readDocument({ bytes, fileName: 'papers.pdf' }, DEFAULT_LIMITS);
  return result.ok ? result.value.extraction.invoices : [];
}

async function numbersOf(kind: BundleKind, seed: number) {
  const { bytes, papers } = await generateBundle({ seed, kind, locale: 'de-DE' });
  const invoices = await read(bytes);
  return {
    read: invoices.map(({ fields }) => fields.invoiceNumber?.value),
    truth: papers.map(({ number }) => number),
  };
}

describe('several papers in one file', () => {
  test('are read one by one: invoices, receipts on pages of their own', async () => {
    for (const kind of ['invoices', 'receipts'] as const) {
      const numbers = await numbersOf(kind, 3);
      expect(numbers.read).toEqual(numbers.truth);
    }
  });

  test('are read one by one where they lie beside and below each other on a page', async () => {
    const numbers = await numbersOf('receipts-on-a-page', 2);
    expect(numbers.truth.length).toBeGreaterThan(2);
    expect(numbers.read).toHaveLength(numbers.truth.length);
    expect(new Set(numbers.read)).toEqual(new Set(numbers.truth));
  });

  test('keep their places on the page they lie on', async () => {
    const { bytes } = await generateBundle({ seed: 2, kind: 'receipts-on-a-page', locale: 'de-DE' });
    const boxes = (await read(bytes)).map(({ fields }) => fields.grandTotal?.place?.box);
    const lefts = boxes.map((box) => box?.left ?? 0);
    expect(Math.min(...lefts)).toBeLessThan(0.5);
    expect(Math.max(...lefts)).toBeGreaterThan(0.5);
  });

  test('a copy and a page of terms are neither papers nor read twice', async () => {
    const { bytes, papers } = await generateBundle({ seed: 6, kind: 'one-with-extras', locale: 'nl-NL' });
    const [invoice, ...others] = await read(bytes);
    expect(others).toEqual([]);
    expect(invoice?.fields.invoiceNumber?.value).toBe(papers[0]?.number);
    const places = Object.values(invoice?.fields ?? {}).flatMap(({ place }) => place ?? []);
    expect(Math.max(...places.map(({ page }) => page))).toBe(papers[0]?.lastPage);
  });

  test('the next invoice of a subscription is no copy of the last one', () => {
    const usage = Array.from({ length: 40 }, (_, at) => `  Seat ${at + 1}     1   ${at + 10}.00`).join('\n');
    const invoice = (number: string, day: string) =>
      `\n  INVOICE\n  Alder Ltd\n  Invoice no. ${number}\n  Date ${day}\n\n  Item   Qty   Amount\n${usage}\n  Total   1180.00`;
    const document = typedDocument([invoice('4711', '31/01/2026'), invoice('4712', '28/02/2026')]);
    const numbers = extractLayout(document).invoices.map(({ fields }) => fields.invoiceNumber?.value);
    expect(numbers).toEqual(['4711', '4712']);
  });

  test('a copy of which a day was misread is a copy; the next invoice is none', () => {
    const lines = Array.from({ length: 12 }, (_, at) => `  Seat ${at + 1}     1   ${at + 10}.00`).join('\n');
    const invoice = (number: string, day: string) =>
      `\n  INVOICE\n  Alder Ltd\n  Invoice no. ${number}\n  Date ${day}\n\n  Item   Qty   Amount\n${lines}\n  Total   186.00`;
    const numbersOf = (source: 'ocr' | 'text-layer', ...papers: readonly string[]) =>
      extractLayout(typedDocument(papers, { source })).invoices.map(
        ({ fields }) => fields.invoiceNumber?.value,
      );
    const [first, misread] = [invoice('4711', '31/01/2026'), invoice('4711', '31/01/2025')];
    expect(numbersOf('ocr', first, misread)).toEqual(['4711']);
    expect(numbersOf('ocr', first, invoice('4712', '31/01/2025'))).toEqual(['4711', '4712']);
  });

  test('pages that continue a table stay with their invoice', () => {
    const document = typedDocument([
      '\n  INVOICE\n  Alder Ltd\n  Invoice no. 4711\n  Date 03/04/2026\n\n  Description     Amount\n  Tea            10.00\n  Carried forward  10.00',
      '\n  Invoice no. 4711\n  Page 2 of 2\n\n  Description     Amount\n  Milk           20.00\n  Total          30.00',
    ]);
    expect(extractLayout(document).invoices).toHaveLength(1);
  });
});

describe('the kind of a paper', () => {
  test.each(PAPER_KINDS)('%s is told by its title, whatever its language', async (kind) => {
    for (const locale of ['de-DE', 'es-ES', 'nl-NL'] as const) {
      const paper = await generatePaper({ seed: 40, kind, locale });
      const [first] = await read(paper.bytes);
      expect([locale, first?.kind ?? 'other']).toEqual([locale, paper.kind]);
    }
  });
});
