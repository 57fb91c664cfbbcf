import { StandardFonts } from '@cantoo/pdf-lib';
import { coverBox, coverPicture, noteOver, typeInto } from './draw-over.ts';
import type { PdfRecipe, PdfScene } from './pdf-recipe.ts';
import { removeText, rewriteText } from './replace-text.ts';

/** Ways to forge an invoice PDF. */
export type PdfRecipeId = keyof typeof PDF_RECIPES;

/** Recipes by name. */
export const PDF_RECIPES = {
  'cover-box': {
    description: 'a white box over an amount, another typed on it',
    saving: 'anew',
    wants: 'amount',
    apply: coverBox,
  },
  'cover-box-appended': {
    description: 'the same, appended to the file',
    saving: 'appended',
    wants: 'amount',
    apply: coverBox,
  },
  'cover-picture': {
    description: 'a picture of another amount over the printed one',
    saving: 'anew',
    wants: 'amount',
    apply: coverPicture,
  },
  'note-over': {
    description: 'a note with a white ground over an amount',
    saving: 'appended',
    wants: 'amount',
    apply: noteOver,
  },
  rewrite: {
    description: 'digits of an amount exchanged in the text itself',
    saving: 'anew',
    wants: 'amount',
    apply: exchangeDigits,
  },
  'rewrite-appended': {
    description: 'the same, appended to the file',
    saving: 'appended',
    wants: 'amount',
    apply: exchangeDigits,
  },
  'other-font': {
    description: 'an amount taken out and typed anew in another font',
    saving: 'anew',
    wants: 'amount',
    apply: typeAnew,
  },
  'other-account': {
    description: 'the seller’s account exchanged in the text itself, appended',
    saving: 'appended',
    wants: 'account',
    apply: exchangeDigits,
  },
  'other-date': {
    description: 'a date taken out and typed anew',
    saving: 'anew',
    wants: 'date',
    apply: typeAnew,
  },
} as const satisfies Record<string, PdfRecipe>;

async function exchangeDigits({ pdf, target }: PdfScene): Promise<boolean> {
  return rewriteText(pdf, pdf.getPage(target.place.page - 1), target) !== null;
}

async function typeAnew(scene: PdfScene): Promise<boolean> {
  const { pdf, target, random } = scene;
  const shown = removeText(pdf, pdf.getPage(target.place.page - 1), target);
  if (shown === null) return false;
  const font = await pdf.embedFont(random.pick([StandardFonts.TimesRoman, StandardFonts.Courier]));
  typeInto(scene, font, shown);
  return true;
}
