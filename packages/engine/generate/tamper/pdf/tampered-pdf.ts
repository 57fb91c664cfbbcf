import { PDFDocument } from '@cantoo/pdf-lib';
import type { Place } from '@vouch/core/geometry/box.ts';
import { generateDocument } from '../../generate-document.ts';
import type { GeneratedTruth } from '../../generated-truth.ts';
import { createRandom } from '../../random.ts';
import { chooseTarget } from './choose-target.ts';
import { PDF_RECIPES, type PdfRecipeId } from './pdf-recipes.ts';
import type { PdfRecipe, Saving } from './pdf-recipe.ts';

/** An invoice PDF, forged or not, with the truth about it. */
export interface TamperedPdf {
  readonly bytes: Uint8Array;
  /** `null` for a genuine twin. */
  readonly change: {
    readonly recipe: PdfRecipeId;
    readonly field: string;
    readonly before: string;
    readonly after: string;
    readonly place: Place;
  } | null;
  /** As first printed. */
  readonly truth: GeneratedTruth;
}

/** A forged invoice and its genuine twin: made alike, and opened and saved by the same tool in the same way. */
export interface TamperedPdfPair {
  readonly genuine: TamperedPdf;
  readonly forged: TamperedPdf;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Makes a pair from a seed; `null` where the invoice offers nothing to forge. Same seed, same files. */
export async function tamperedPdfPair(seed: number, id: PdfRecipeId): Promise<TamperedPdfPair | null> {
  const recipe: PdfRecipe = PDF_RECIPES[id];
  const random = createRandom(`tamper ${id} ${seed}`);
  const { bytes, truth } = await generateDocument({ seed, kind: 'invoice', format: 'pdf' });
  const target = chooseTarget(truth, recipe.wants, random.fork('target'));
  if (target === null) return null;
  const savedAt = await dayAfter(bytes, random.fork('day').int(1, 20));
  const twin = await resave(bytes, { saving: recipe.saving, savedAt });
  const forged = await resave(bytes, { saving: recipe.saving, savedAt }, (pdf) =>
    recipe.apply({ pdf, target, random: random.fork('edit') }),
  );
  if (twin === null || forged === null) return null;
  const { field, before, after, place } = target;
  return {
    genuine: { bytes: twin, change: null, truth },
    forged: { bytes: forged, change: { recipe: id, field, before, after, place }, truth },
  };
}

async function dayAfter(bytes: Uint8Array, days: number): Promise<Date> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  return new Date((pdf.getCreationDate() ?? new Date(0)).getTime() + days * DAY_MS);
}

/** Opens the file, changes it, and saves it the way a tool would; `null` when the change can't be made. */
async function resave(
  bytes: Uint8Array,
  { saving, savedAt }: { readonly saving: Saving; readonly savedAt: Date },
  change: (pdf: PDFDocument) => Promise<boolean> = async () => true,
): Promise<Uint8Array | null> {
  const pdf = await PDFDocument.load(bytes, {
    updateMetadata: false,
    forIncrementalUpdate: saving === 'appended',
  });
  if (!(await change(pdf))) return null;
  pdf.setModificationDate(savedAt);
  return saving === 'appended' ? await pdf.commit() : await pdf.save();
}
