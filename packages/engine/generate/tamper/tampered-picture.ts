import type { Region } from '../../forensics/image/region.ts';
import { createRandom } from '../random.ts';
import { type PaperKind, paperPicture, type PlacedWord } from './paper-picture.ts';
import { RECIPES, type RecipeId } from './registry.ts';
import { type Saved, saveAgain } from './save-again.ts';

/** A picture of a receipt or an invoice, forged or not, with the truth about it. */
export interface TamperedPicture extends Saved {
  /** `null` for a genuine twin. */
  readonly recipe: RecipeId | null;
  /** Where it was edited; empty for a genuine twin. */
  readonly regions: readonly Region[];
  /** The words as first printed, where they stand. */
  readonly words: readonly PlacedWord[];
}

/** A forged picture and its genuine twin: printed, scanned, changed and saved by the same lots. */
export interface TamperedPair {
  readonly genuine: TamperedPicture;
  readonly forged: TamperedPicture;
}

/** Which picture to forge. */
export interface TamperOptions {
  readonly seed: number;
  readonly recipe: RecipeId;
  /** A receipt when left out. */
  readonly kind?: PaperKind;
}

/** Recipes that cut from another paper. */
const WITH_DONOR: ReadonlySet<RecipeId> = new Set(['splice']);

/** Makes a pair from a seed; `null` where the paper offers nothing to forge. Same options, same pictures. */
export async function tamperedPair(options: TamperOptions): Promise<TamperedPair | null> {
  const { seed, recipe, kind = 'receipt' } = options;
  const random = createRandom(`tamper ${kind} ${recipe} ${seed}`);
  const paper = await paperPicture(kind, seed, random.fork('print'));
  const donor = WITH_DONOR.has(recipe)
    ? await paperPicture(kind, seed + 500_009, random.fork('donor'))
    : paper;
  const tampered = await RECIPES[recipe]({ paper, donor, random: random.fork('edit') });
  if (tampered === null) return null;
  const genuine = await saveAgain(paper.picture, random.fork('saving'));
  const forged = await saveAgain(tampered.picture, random.fork('saving'));
  return {
    genuine: { ...genuine, recipe: null, regions: [], words: moved(paper.words, genuine) },
    forged: {
      ...forged,
      recipe,
      regions: tampered.regions.map(forged.toSaved),
      words: moved(tampered.words ?? paper.words, forged),
    },
  };
}

function moved(words: readonly PlacedWord[], { toSaved }: Saved): readonly PlacedWord[] {
  return words.map((word) => ({ ...word, region: toSaved(word.region) }));
}
