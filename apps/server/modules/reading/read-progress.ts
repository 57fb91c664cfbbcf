import type { ReadProgress } from '@vouch/engine/host/host.ts';

/** Share of the reading stage that is done when a step is reported, 0 to 1. Recognising text is what takes long. */
export function shareOf({ step, page, pages, lines }: ReadProgress): number {
  if (step === 'open') return 0.05;
  if (step === 'extract') return 0.9;
  if (!page || !pages) return 0.05;
  // Lines come while their page is being read.
  return 0.05 + 0.85 * ((page - (lines === undefined ? 0 : 0.5)) / pages);
}

/** What a person reads while the step runs. */
export function messageOf({ step, page, pages, lines }: ReadProgress): string {
  if (step === 'open') return 'Opening the document';
  if (step === 'extract') return 'Finding the values';
  if (!page || !pages) return 'Reading the text';
  return `${lines === undefined ? 'Read' : 'Reading'} page ${page} of ${pages}`;
}
