import type { Region } from '../../forensics/image/region.ts';
import { createRandom } from '../random.ts';
import { type PlacedWord, receiptPicture } from './receipt-picture.ts';
import { RECIPES, type RecipeId } from './registry.ts';
import { type Saved, saveAgain } from './save-again.ts';

/** A receipt picture, forged or not, with the truth about it. */
export interface TamperedReceipt extends Saved {
  /** `null` for a genuine twin. */
  readonly recipe: RecipeId | null;
  /** Where it was edited; empty for a genuine twin. */
  readonly regions: readonly Region[];
  /** The words as first printed. */
  readonly words: readonly PlacedWord[];
}

/** A forged receipt and its genuine twin: printed, scanned, changed and saved by the same lots. */
export interface TamperedPair {
  readonly genuine: TamperedReceipt;
  readonly forged: TamperedReceipt;
}

/** Makes a pair from a seed; `null` where the receipt offers nothing to forge. Same seed, same pictures. */
export async function tamperedPair(seed: number, recipe: RecipeId): Promise<TamperedPair | null> {
  const random = createRandom(`tamper ${recipe} ${seed}`);
  const receipt = await receiptPicture(seed, random.fork('print'));
  const donor = recipe === 'splice' ? await receiptPicture(seed + 500_009, random.fork('donor')) : receipt;
  const tampered = await RECIPES[recipe]({ receipt, donor, random: random.fork('edit') });
  if (tampered === null) return null;
  const genuine = await saveAgain(receipt.picture, random.fork('saving'));
  const forged = await saveAgain(tampered.picture, random.fork('saving'));
  const { words } = receipt;
  return {
    genuine: { ...genuine, recipe: null, regions: [], words: words.map((word) => shifted(word, genuine)) },
    forged: {
      ...forged,
      recipe,
      regions: tampered.regions.map((region) => moved(region, forged)),
      words: words.map((word) => shifted(word, forged)),
    },
  };
}

function shifted(word: PlacedWord, saved: Saved): PlacedWord {
  return { ...word, region: moved(word.region, saved) };
}

function moved(region: Region, { cut }: Saved): Region {
  return {
    left: Math.max(0, region.left - cut.left),
    right: Math.max(0, region.right - cut.left),
    top: Math.max(0, region.top - cut.top),
    bottom: Math.max(0, region.bottom - cut.top),
  };
}
