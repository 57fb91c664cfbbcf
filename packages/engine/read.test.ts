import { expect, test } from 'vitest';

import { DEFAULT_LIMITS } from './host/host.ts';
import { INVOICE_LINES, pagesPdf, textLines } from './open/testing/write-pdf.ts';
import { readDocument } from './read.ts';

async function read(bytes: Uint8Array) {
  const result = await readDocument({ bytes, fileName: 'a.pdf' }, DEFAULT_LIMITS);
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
