import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { PDF_RECIPES, type PdfRecipeId } from '@vouch/engine/generate/tamper/pdf/pdf-recipes.ts';
import { tamperedPdfPair } from '@vouch/engine/generate/tamper/pdf/tampered-pdf.ts';
import { RECIPES, type RecipeId } from '@vouch/engine/generate/tamper/registry.ts';
import { tamperedPair } from '@vouch/engine/generate/tamper/tampered-picture.ts';

import { printLine } from '../output/print-line.ts';
import { freshSeed } from '../platform/seed.ts';
import { UsageError } from '../usage-error.ts';

/** Options of `vouch generate --tamper`. */
export interface GenerateTamperedOptions {
  /** Name of a recipe, or `all`. */
  readonly tamper: string;
  readonly out: string;
  /** Pairs for each recipe. */
  readonly count: number;
  readonly seed?: number;
}

/** A written file and what is true about it. */
interface Sample {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly truth: object;
}

/** Seeds that are tried for one pair: not every document offers what a recipe needs. */
const TRIES = 40;

/** Writes pairs of forged documents and genuine twins, with `truth.jsonl`, and prints their paths. Returns the exit code. */
export async function generateTampered(options: GenerateTamperedOptions): Promise<number> {
  const makers = makersFor(options.tamper);
  await mkdir(options.out, { recursive: true });
  const truths: string[] = [];
  let seed = options.seed ?? freshSeed();
  for (const [name, make] of makers) {
    for (let index = 0; index < options.count; index += 1) {
      const { pair, next } = await firstPair(make, seed, name);
      seed = next;
      for (const { file, bytes, truth } of pair) {
        await writeFile(join(options.out, file), bytes);
        truths.push(`${JSON.stringify({ file, ...truth })}\n`);
        printLine(join(options.out, file));
      }
    }
  }
  await writeFile(join(options.out, 'truth.jsonl'), truths.join(''));
  return 0;
}

type Maker = (seed: number) => Promise<readonly Sample[] | null>;

function makersFor(wish: string): readonly (readonly [string, Maker])[] {
  const pictures = Object.keys(RECIPES).map((id) => [id, pictureMaker(id as RecipeId)] as const);
  const pdfs = Object.keys(PDF_RECIPES).map((id) => [id, pdfMaker(id as PdfRecipeId)] as const);
  const all = [...pictures, ...pdfs];
  const chosen = wish === 'all' ? all : all.filter(([id]) => id === wish);
  if (chosen.length > 0) return chosen;
  throw new UsageError(
    `There is no recipe ${wish}; choose all, or one of ${all.map(([id]) => id).join(', ')}.`,
  );
}

async function firstPair(
  make: Maker,
  from: number,
  name: string,
): Promise<{ readonly pair: readonly Sample[]; readonly next: number }> {
  for (let seed = from; seed < from + TRIES; seed += 1) {
    const pair = await make(seed);
    if (pair !== null) return { pair, next: seed + 1 };
  }
  throw new UsageError(`No document offered anything to ${name} from seed ${from}; try another --seed.`);
}

/** Pictures of receipts and of invoices in turns. */
function pictureMaker(recipe: RecipeId): Maker {
  return async (seed) => {
    const kind = seed % 2 === 0 ? 'receipt' : 'invoice';
    const pair = await tamperedPair({ seed, recipe, kind });
    if (pair === null) return null;
    return [pair.genuine, pair.forged].map(({ bytes, mediaType, regions, recipe: made }) => ({
      file: `${recipe}-${seed}-${made === null ? 'genuine' : 'forged'}.${mediaType === 'image/png' ? 'png' : 'jpg'}`,
      bytes,
      truth: { genuine: made === null, recipe: made, kind, regions },
    }));
  };
}

function pdfMaker(recipe: PdfRecipeId): Maker {
  return async (seed) => {
    const pair = await tamperedPdfPair(seed, recipe);
    if (pair === null) return null;
    return [pair.genuine, pair.forged].map(({ bytes, change }) => ({
      file: `${recipe}-${seed}-${change === null ? 'genuine' : 'forged'}.pdf`,
      bytes,
      truth: { genuine: change === null, ...change },
    }));
  };
}
