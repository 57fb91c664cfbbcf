import type { PDFDocument } from '@cantoo/pdf-lib';
import type { Random } from '../../random.ts';
import type { Target } from './choose-target.ts';

/** An open invoice and what a forger wants to change in it. */
export interface PdfScene {
  readonly pdf: PDFDocument;
  readonly target: Target;
  readonly random: Random;
}

/** How the changed file is written: as a whole, or with the changes appended (ISO 32000-2, 7.5.6). */
export type Saving = 'anew' | 'appended';

/** One way to forge a PDF. */
export interface PdfRecipe {
  readonly description: string;
  readonly saving: Saving;
  /** Which value is changed. */
  readonly wants: 'amount' | 'date' | 'account';
  /** Changes the document; false where it offers nothing to work on. */
  readonly apply: (scene: PdfScene) => Promise<boolean>;
}
