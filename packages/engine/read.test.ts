import { expect, test } from 'vitest';

import { DEFAULT_LIMITS, type FactsWanted } from './host/host.ts';
import { INVOICE_LINES, pagesPdf, textLines } from './open/testing/write-pdf.ts';
import { readDocument } from './read.ts';

async function read(bytes: Uint8Array, facts: FactsWanted = 'all') {
  const result = await readDocument({ bytes, fileName: 'a.pdf', facts }, DEFAULT_LIMITS);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

test('what the structure tells lies where the upright page shows it', async () => {
  const box = 'q 1 1 1 rg 0 0 0 RG 100 690 120 20 re f Q';
  const covered = `${textLines(INVOICE_LINES)}\n${box}`;
  const plain = await read(pagesPdf([{ content: covered }]));
  const turned = await read(pagesPdf([{ content: covered, entries: '/Rotate 90' }]));
  expect(turned.document.pages[0]?.turned).toBe(270);
  const [expected, found] = [plain, turned].map((outcome) => outcome.document.pdf?.overlays[0]?.place.box);
  expect(expected).toBeDefined();
  for (const side of ['left', 'top', 'right', 'bottom'] as const) {
    expect(found?.[side]).toBeCloseTo(expected?.[side] ?? -1, 3);
  }
});

test('with basic facts the same is read, and nothing is told of what only checks ask for', async () => {
  const bytes = pagesPdf([{ content: `${textLines(INVOICE_LINES)}\nq 1 1 1 rg 100 690 120 20 re f Q` }]);
  const [all, basic] = [await read(bytes), await read(bytes, 'basic')];
  expect(basic.extraction).toEqual(all.extraction);
  expect(basic.document.pages.map(({ words }) => words.map(({ text }) => text))).toEqual(
    all.document.pages.map(({ words }) => words.map(({ text }) => text)),
  );
  expect(all.document.pdf?.overlays).toHaveLength(1);
  expect(all.pictureHash).not.toBeNull();
  expect(basic.document.pdf?.overlays).toEqual([]);
  expect(basic.pictureHash).toBeNull();
  expect(basic.document.codes).toBeUndefined();
});
