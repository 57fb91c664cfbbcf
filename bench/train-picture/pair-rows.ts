import type { Word } from '@vouch/core/document/document.ts';
import { featuresOf } from '@vouch/engine/forensics/image/features.ts';
import { comparedWords } from '@vouch/engine/forensics/image/find-traces.ts';
import type { Region } from '@vouch/engine/forensics/image/region.ts';
import type { RecipeId } from '@vouch/engine/generate/tamper/registry.ts';
import { tamperedPair, type TamperedPicture } from '@vouch/engine/generate/tamper/tampered-picture.ts';
import { DEFAULT_LIMITS } from '@vouch/engine/host/host.ts';
import { openFile } from '@vouch/engine/open/open.ts';

import type { TrainingRow } from './train-logistic.ts';

/** Recipes in the proportions in which they are trained; a removed line leaves no word to look at. */
const RECIPES: readonly RecipeId[] = [
  'retype',
  'copy-digits',
  'splice',
  'retype',
  'copy-digits',
  'splice',
  'clone-line',
  'copy-value',
  'insert-digit',
  'smudge',
  'retype',
];
const FIRST_SEED = 9_000;

/** Features of the words of a genuine paper and its forged twin, receipts and invoices in turns. Same index, same rows. */
export async function rowsOfPair(index: number): Promise<readonly TrainingRow[]> {
  const recipe = RECIPES[(index >> 1) % RECIPES.length] ?? 'retype';
  const kind = index % 2 === 0 ? 'receipt' : 'invoice';
  const pair = await tamperedPair({ seed: FIRST_SEED + index, recipe, kind });
  if (pair === null) return [];
  return [...(await rowsOf(pair.genuine)), ...(await rowsOf(pair.forged))];
}

async function rowsOf(paper: TamperedPicture): Promise<readonly TrainingRow[]> {
  const opened = await openFile({ bytes: paper.bytes, fileName: 'paper' }, DEFAULT_LIMITS);
  if (!opened.ok) throw new Error(`A picture of ours can't be opened: ${opened.error.code}`);
  const { pages, image } = opened.value;
  const picture = await pages.draw(0, { for: 'reading' });
  const words = paper.words.map((word) => toWord(word, picture));
  return comparedWords(picture, words, image?.quantTables[0] ?? null).map((standOut) => ({
    features: featuresOf(standOut),
    isEdited: paper.regions.some((region) => shareCovered(standOut.word.region, region) > 0.3),
  }));
}

function toWord(word: TamperedPicture['words'][number], size: { width: number; height: number }): Word {
  const { left, top, right, bottom } = word.region;
  const box = {
    left: left / size.width,
    top: top / size.height,
    right: Math.min(1, right / size.width),
    bottom: Math.min(1, bottom / size.height),
  };
  return { text: word.text, box, confidence: 1, line: word.line };
}

/** The common area as a share of the smaller region. */
function shareCovered(a: Region, b: Region): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  if (width <= 0 || height <= 0) return 0;
  const area = (region: Region) => (region.right - region.left) * (region.bottom - region.top);
  return (width * height) / Math.min(area(a), area(b));
}
