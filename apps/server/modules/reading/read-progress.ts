import type { ReadProgress } from '@vouch/engine/host/host.ts';

/** Share of the reading stage that is done when a step is reported, 0 to 1. Recognising text is what takes long. */
export function shareOf({ step, page, pages }: ReadProgress): number {
  if (step === 'open') return 0.05;
  if (step === 'extract') return 0.9;
  return page && pages ? 0.05 + 0.85 * (page / pages) : 0.05;
}

/** What a person reads while the step runs. */
export function messageOf({ step, page, pages }: ReadProgress): string {
  if (step === 'open') return 'Opening the document';
  if (step === 'extract') return 'Finding the values';
  return page && pages ? `Read page ${page} of ${pages}` : 'Reading the text';
}
