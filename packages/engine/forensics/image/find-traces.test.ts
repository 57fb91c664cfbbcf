import { overlapOf } from '@vouch/core/geometry/box.ts';
import { describe, expect, it } from 'vitest';

import type { PaperKind } from '../../generate/tamper/paper-picture.ts';
import type { RecipeId } from '../../generate/tamper/registry.ts';
import { tamperedPair, type TamperedPicture } from '../../generate/tamper/tampered-picture.ts';
import { DEFAULT_LIMITS } from '../../host/host.ts';
import { openFile } from '../../open/open.ts';
import { findTraces } from './find-traces.ts';

/** From here the rule asks for a second look. */
const SERIOUS = 1.7;

async function tracesIn(receipt: TamperedPicture) {
  const opened = await openFile({ bytes: receipt.bytes, fileName: 'receipt' }, DEFAULT_LIMITS);
  if (!opened.ok) throw new Error(opened.error.code);
  const { pages, image } = opened.value;
  const picture = await pages.draw(0, { for: 'reading' });
  const boxOf = ({ left, top, right, bottom }: TamperedPicture['regions'][number]) => ({
    left: left / picture.width,
    top: top / picture.height,
    right: Math.min(1, right / picture.width),
    bottom: Math.min(1, bottom / picture.height),
  });
  const words = receipt.words.map(({ text, line, region }) => ({
    text,
    line,
    confidence: 1,
    box: boxOf(region),
  }));
  const traces = findTraces(picture, { number: 1, words }, image?.quantTables[0] ?? null);
  return { traces, edited: receipt.regions.map(boxOf) };
}

describe('findTraces', () => {
  it.each([
    ['retype', 'receipt', 2],
    ['retype', 'invoice', 5],
    ['copy-digits', 'receipt', 1],
    ['copy-digits', 'invoice', 3],
    ['splice', 'receipt', 2],
    ['splice', 'invoice', 2],
    ['copy-value', 'receipt', 2],
    ['clone-line', 'receipt', 3],
  ] as const satisfies readonly (readonly [RecipeId, PaperKind, number])[])(
    'finds a value edited by %s on a %s where it is, and nothing on the genuine twin',
    async (recipe, kind, seed) => {
      const pair = await tamperedPair({ seed, recipe, kind });
      if (pair === null) throw new Error('The receipt offers nothing to forge.');
      const forged = await tracesIn(pair.forged);
      const [first] = forged.traces;
      expect(first?.logOdds).toBeGreaterThan(SERIOUS);
      expect(forged.edited.some((box) => first !== undefined && overlapOf(box, first.place.box) > 0.3)).toBe(
        true,
      );
      expect(first?.signs.length).toBeGreaterThan(0);
      const genuine = await tracesIn(pair.genuine);
      expect(genuine.traces.filter(({ logOdds }) => logOdds > SERIOUS)).toEqual([]);
    },
  );

  it('says nothing about a page with too few words to compare', () => {
    const picture = { data: new Uint8Array(300 * 300 * 3).fill(255), width: 300, height: 300 };
    const words = [
      { text: '12.50', line: 0, confidence: 1, box: { left: 0.1, top: 0.1, right: 0.3, bottom: 0.2 } },
    ];
    expect(findTraces(picture, { number: 1, words }, null)).toEqual([]);
  });
});
